$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.supportapp

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Support App")
@service(sdkId: "Support App", endpointPrefix: "supportapp")
@restJson1
@sigv4(name: "supportapp")
@standardRegionalEndpoints
service SupportApp {
    version: "2021-08-20"
    operations: [
        CreateSlackChannelConfiguration
        DeleteAccountAlias
        DeleteSlackChannelConfiguration
        DeleteSlackWorkspaceConfiguration
        GetAccountAlias
        ListSlackChannelConfigurations
        ListSlackWorkspaceConfigurations
        PutAccountAlias
        RegisterSlackWorkspaceForOrganization
        UpdateSlackChannelConfiguration
    ]
}

@http(method: "POST", uri: "/control/create-slack-channel-configuration")
operation CreateSlackChannelConfiguration {
    input := {
        @required
        channelId: channelId

        channelName: channelName

        @required
        channelRoleArn: roleArn

        notifyOnAddCorrespondenceToCase: Boolean

        @required
        notifyOnCaseSeverity: NotificationSeverityLevel

        notifyOnCreateOrReopenCase: Boolean
        notifyOnResolveCase: Boolean

        @required
        teamId: teamId
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ConflictException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/control/delete-account-alias")
operation DeleteAccountAlias {
    input := {}
    output := {}
    errors: [ResourceNotFoundException, AccessDeniedException, InternalServerException]
}

@http(method: "POST", uri: "/control/delete-slack-channel-configuration")
operation DeleteSlackChannelConfiguration {
    input := {
        @required
        channelId: channelId

        @required
        teamId: teamId
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/control/delete-slack-workspace-configuration")
operation DeleteSlackWorkspaceConfiguration {
    input := {
        @required
        teamId: teamId
    }
    output := {}
    errors: [
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/control/get-account-alias")
operation GetAccountAlias {
    input := {}
    output := {
        accountAlias: awsAccountAlias
    }
    errors: [InternalServerException]
}

@http(method: "POST", uri: "/control/list-slack-channel-configurations")
operation ListSlackChannelConfigurations {
    input := {
        nextToken: paginationToken
    }
    output := {
        nextToken: paginationToken

        @required
        slackChannelConfigurations: slackChannelConfigurationList
    }
    errors: [AccessDeniedException, InternalServerException]
}

@http(method: "POST", uri: "/control/list-slack-workspace-configurations")
operation ListSlackWorkspaceConfigurations {
    input := {
        nextToken: paginationToken
    }
    output := {
        nextToken: paginationToken
        slackWorkspaceConfigurations: SlackWorkspaceConfigurationList
    }
    errors: [AccessDeniedException, InternalServerException]
}

@http(method: "POST", uri: "/control/put-account-alias")
operation PutAccountAlias {
    input := {
        @required
        accountAlias: awsAccountAlias
    }
    output := {}
    errors: [AccessDeniedException, InternalServerException, ValidationException]
}

@http(method: "POST", uri: "/control/register-slack-workspace-for-organization")
operation RegisterSlackWorkspaceForOrganization {
    input := {
        @required
        teamId: teamId
    }
    output := {
        accountType: AccountType
        teamId: teamId
        teamName: teamName
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/control/update-slack-channel-configuration")
operation UpdateSlackChannelConfiguration {
    input := {
        @required
        channelId: channelId

        channelName: channelName
        channelRoleArn: roleArn
        notifyOnAddCorrespondenceToCase: Boolean
        notifyOnCaseSeverity: NotificationSeverityLevel
        notifyOnCreateOrReopenCase: Boolean
        notifyOnResolveCase: Boolean

        @required
        teamId: teamId
    }
    output := {
        channelId: channelId
        channelName: channelName
        channelRoleArn: roleArn
        notifyOnAddCorrespondenceToCase: Boolean
        notifyOnCaseSeverity: NotificationSeverityLevel
        notifyOnCreateOrReopenCase: Boolean
        notifyOnResolveCase: Boolean
        teamId: teamId
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

enum AccountType {
    management
    member
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

enum NotificationSeverityLevel {
    none
    all
    high
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

structure SlackChannelConfiguration {
    @required
    channelId: channelId

    channelName: channelName
    channelRoleArn: roleArn
    notifyOnAddCorrespondenceToCase: Boolean
    notifyOnCaseSeverity: NotificationSeverityLevel
    notifyOnCreateOrReopenCase: Boolean
    notifyOnResolveCase: Boolean

    @required
    teamId: teamId
}

structure SlackWorkspaceConfiguration {
    allowOrganizationMemberAccount: Boolean

    @required
    teamId: teamId

    teamName: teamName
}

list SlackWorkspaceConfigurationList {
    member: SlackWorkspaceConfiguration
}

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

@length(min: 1, max: 30) @pattern("^[\\w\\- ]+$")
string awsAccountAlias

@length(min: 1, max: 256) @pattern("^\\S+$")
string channelId

@length(min: 1, max: 256) @pattern("^.+$")
string channelName

@length(min: 1, max: 256) @pattern("^\\S+$")
string paginationToken

@length(min: 31, max: 2048) @pattern("^arn:aws:iam::[0-9]{12}:role/(.+)$")
string roleArn

list slackChannelConfigurationList {
    member: SlackChannelConfiguration
}

@length(min: 1, max: 256) @pattern("^\\S+$")
string teamId

@length(min: 1, max: 256) @pattern("^.+$")
string teamName
