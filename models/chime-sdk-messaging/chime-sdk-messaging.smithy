$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.chimesdkmessaging

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Chime SDK Messaging")
@service(sdkId: "Chime SDK Messaging", endpointPrefix: "messaging-chime")
@restJson1
@sigv4(name: "chime")
@standardRegionalEndpoints
service ChimeSDKMessaging {
    version: "2021-05-15"
    operations: [
        AssociateChannelFlow
        BatchCreateChannelMembership
        ChannelFlowCallback
        CreateChannel
        CreateChannelBan
        CreateChannelFlow
        CreateChannelMembership
        CreateChannelModerator
        DeleteChannel
        DeleteChannelBan
        DeleteChannelFlow
        DeleteChannelMembership
        DeleteChannelMessage
        DeleteChannelModerator
        DeleteMessagingStreamingConfigurations
        DescribeChannel
        DescribeChannelBan
        DescribeChannelFlow
        DescribeChannelMembership
        DescribeChannelMembershipForAppInstanceUser
        DescribeChannelModeratedByAppInstanceUser
        DescribeChannelModerator
        DisassociateChannelFlow
        GetChannelMembershipPreferences
        GetChannelMessage
        GetChannelMessageStatus
        GetMessagingSessionEndpoint
        GetMessagingStreamingConfigurations
        ListChannelBans
        ListChannelFlows
        ListChannelMemberships
        ListChannelMembershipsForAppInstanceUser
        ListChannelMessages
        ListChannelModerators
        ListChannels
        ListChannelsAssociatedWithChannelFlow
        ListChannelsModeratedByAppInstanceUser
        ListSubChannels
        ListTagsForResource
        PutChannelExpirationSettings
        PutChannelMembershipPreferences
        PutMessagingStreamingConfigurations
        RedactChannelMessage
        SearchChannels
        SendChannelMessage
        TagResource
        UntagResource
        UpdateChannel
        UpdateChannelFlow
        UpdateChannelMessage
        UpdateChannelReadMarker
    ]
}

@http(method: "PUT", uri: "/channels/{ChannelArn}/channel-flow")
operation AssociateChannelFlow {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required
        ChannelFlowArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ConflictException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/channels/{ChannelArn}/memberships?operation=batch-create")
operation BatchCreateChannelMembership {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        Type: ChannelMembershipType

        @required
        MemberArns: MemberArns

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        SubChannelId: SubChannelId
    }
    output := {
        BatchChannelMemberships: BatchChannelMemberships
        Errors: BatchCreateChannelMembershipErrors
    }
    errors: [
        ServiceFailureException
        ServiceUnavailableException
        UnauthorizedClientException
        BadRequestException
        NotFoundException
        ForbiddenException
        ThrottledClientException
        ResourceLimitExceededException
    ]
}

@http(method: "POST", uri: "/channels/{ChannelArn}?operation=channel-flow-callback")
operation ChannelFlowCallback {
    input := {
        @required @idempotencyToken
        CallbackId: CallbackIdType

        @required @httpLabel
        ChannelArn: ChimeArn

        DeleteResource: Boolean

        @required
        ChannelMessage: ChannelMessageCallback
    }
    output := {
        ChannelArn: ChimeArn
        CallbackId: CallbackIdType
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ConflictException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/channels", code: 201)
operation CreateChannel {
    input := {
        @required
        AppInstanceArn: ChimeArn

        @required
        Name: NonEmptyResourceName

        Mode: ChannelMode
        Privacy: ChannelPrivacy
        Metadata: Metadata

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: TagList

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        ChannelId: ChannelId
        MemberArns: ChannelMemberArns
        ModeratorArns: ChannelModeratorArns
        ElasticChannelConfiguration: ElasticChannelConfiguration
        ExpirationSettings: ExpirationSettings
    }
    output := {
        ChannelArn: ChimeArn
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ConflictException
        ResourceLimitExceededException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/channels/{ChannelArn}/bans", code: 201)
operation CreateChannelBan {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required
        MemberArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    output := {
        ChannelArn: ChimeArn
        Member: Identity
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ConflictException
        ResourceLimitExceededException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/channel-flows", code: 201)
operation CreateChannelFlow {
    input := {
        @required
        AppInstanceArn: ChimeArn

        @required
        Processors: ProcessorList

        @required
        Name: NonEmptyResourceName

        Tags: TagList

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken
    }
    output := {
        ChannelFlowArn: ChimeArn
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ConflictException
        ResourceLimitExceededException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/channels/{ChannelArn}/memberships", code: 201)
operation CreateChannelMembership {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required
        MemberArn: ChimeArn

        @required
        Type: ChannelMembershipType

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        SubChannelId: SubChannelId
    }
    output := {
        ChannelArn: ChimeArn
        Member: Identity
        SubChannelId: SubChannelId
    }
    errors: [
        BadRequestException
        NotFoundException
        ForbiddenException
        UnauthorizedClientException
        ConflictException
        ResourceLimitExceededException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/channels/{ChannelArn}/moderators", code: 201)
operation CreateChannelModerator {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required
        ChannelModeratorArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    output := {
        ChannelArn: ChimeArn
        ChannelModerator: Identity
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ConflictException
        ResourceLimitExceededException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/channels/{ChannelArn}", code: 204)
operation DeleteChannel {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    errors: [
        BadRequestException
        ForbiddenException
        ConflictException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/channels/{ChannelArn}/bans/{MemberArn}", code: 204)
operation DeleteChannelBan {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpLabel
        MemberArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/channel-flows/{ChannelFlowArn}", code: 204)
operation DeleteChannelFlow {
    input := {
        @required @httpLabel
        ChannelFlowArn: ChimeArn
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ConflictException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/channels/{ChannelArn}/memberships/{MemberArn}", code: 204)
operation DeleteChannelMembership {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpLabel
        MemberArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        @httpQuery("sub-channel-id")
        SubChannelId: SubChannelId
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ConflictException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/channels/{ChannelArn}/messages/{MessageId}", code: 204)
operation DeleteChannelMessage {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpLabel
        MessageId: MessageId

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        @httpQuery("sub-channel-id")
        SubChannelId: SubChannelId
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/channels/{ChannelArn}/moderators/{ChannelModeratorArn}", code: 204)
operation DeleteChannelModerator {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpLabel
        ChannelModeratorArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/app-instances/{AppInstanceArn}/streaming-configurations", code: 204)
operation DeleteMessagingStreamingConfigurations {
    input := {
        @required @httpLabel
        AppInstanceArn: ChimeArn
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels/{ChannelArn}")
operation DescribeChannel {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    output := {
        Channel: Channel
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels/{ChannelArn}/bans/{MemberArn}")
operation DescribeChannelBan {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpLabel
        MemberArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    output := {
        ChannelBan: ChannelBan
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channel-flows/{ChannelFlowArn}")
operation DescribeChannelFlow {
    input := {
        @required @httpLabel
        ChannelFlowArn: ChimeArn
    }
    output := {
        ChannelFlow: ChannelFlow
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels/{ChannelArn}/memberships/{MemberArn}")
operation DescribeChannelMembership {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpLabel
        MemberArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        @httpQuery("sub-channel-id")
        SubChannelId: SubChannelId
    }
    output := {
        ChannelMembership: ChannelMembership
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels/{ChannelArn}?scope=app-instance-user-membership")
operation DescribeChannelMembershipForAppInstanceUser {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpQuery("app-instance-user-arn")
        AppInstanceUserArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    output := {
        ChannelMembership: ChannelMembershipForAppInstanceUserSummary
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels/{ChannelArn}?scope=app-instance-user-moderated-channel")
operation DescribeChannelModeratedByAppInstanceUser {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpQuery("app-instance-user-arn")
        AppInstanceUserArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    output := {
        Channel: ChannelModeratedByAppInstanceUserSummary
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels/{ChannelArn}/moderators/{ChannelModeratorArn}")
operation DescribeChannelModerator {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpLabel
        ChannelModeratorArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    output := {
        ChannelModerator: ChannelModerator
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "DELETE", uri: "/channels/{ChannelArn}/channel-flow/{ChannelFlowArn}", code: 204)
operation DisassociateChannelFlow {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpLabel
        ChannelFlowArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ConflictException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels/{ChannelArn}/memberships/{MemberArn}/preferences")
operation GetChannelMembershipPreferences {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpLabel
        MemberArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    output := {
        ChannelArn: ChimeArn
        Member: Identity
        Preferences: ChannelMembershipPreferences
    }
    errors: [
        BadRequestException
        UnauthorizedClientException
        ForbiddenException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels/{ChannelArn}/messages/{MessageId}")
operation GetChannelMessage {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpLabel
        MessageId: MessageId

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        @httpQuery("sub-channel-id")
        SubChannelId: SubChannelId
    }
    output := {
        ChannelMessage: ChannelMessage
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels/{ChannelArn}/messages/{MessageId}?scope=message-status")
operation GetChannelMessageStatus {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpLabel
        MessageId: MessageId

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        @httpQuery("sub-channel-id")
        SubChannelId: SubChannelId
    }
    output := {
        Status: ChannelMessageStatusStructure
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/endpoints/messaging-session")
operation GetMessagingSessionEndpoint {
    input := {
        @httpQuery("network-type")
        NetworkType: NetworkType
    }
    output := {
        Endpoint: MessagingSessionEndpoint
    }
    errors: [
        UnauthorizedClientException
        ForbiddenException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/app-instances/{AppInstanceArn}/streaming-configurations")
operation GetMessagingStreamingConfigurations {
    input := {
        @required @httpLabel
        AppInstanceArn: ChimeArn
    }
    output := {
        StreamingConfigurations: StreamingConfigurationList
    }
    errors: [
        BadRequestException
        ForbiddenException
        NotFoundException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels/{ChannelArn}/bans")
operation ListChannelBans {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    output := {
        ChannelArn: ChimeArn
        NextToken: NextToken
        ChannelBans: ChannelBanSummaryList
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channel-flows")
operation ListChannelFlows {
    input := {
        @required @httpQuery("app-instance-arn")
        AppInstanceArn: ChimeArn

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken
    }
    output := {
        ChannelFlows: ChannelFlowSummaryList
        NextToken: NextToken
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels/{ChannelArn}/memberships")
operation ListChannelMemberships {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @httpQuery("type")
        Type: ChannelMembershipType

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        @httpQuery("sub-channel-id")
        SubChannelId: SubChannelId
    }
    output := {
        ChannelArn: ChimeArn
        ChannelMemberships: ChannelMembershipSummaryList
        NextToken: NextToken
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels?scope=app-instance-user-memberships")
operation ListChannelMembershipsForAppInstanceUser {
    input := {
        @httpQuery("app-instance-user-arn")
        AppInstanceUserArn: ChimeArn

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    output := {
        ChannelMemberships: ChannelMembershipForAppInstanceUserSummaryList
        NextToken: NextToken
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels/{ChannelArn}/messages")
operation ListChannelMessages {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @httpQuery("sort-order")
        SortOrder: SortOrder

        @httpQuery("not-before")
        NotBefore: Timestamp

        @httpQuery("not-after")
        NotAfter: Timestamp

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        @httpQuery("sub-channel-id")
        SubChannelId: SubChannelId
    }
    output := {
        ChannelArn: ChimeArn
        NextToken: NextToken
        ChannelMessages: ChannelMessageSummaryList
        SubChannelId: SubChannelId
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels/{ChannelArn}/moderators")
operation ListChannelModerators {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    output := {
        ChannelArn: ChimeArn
        NextToken: NextToken
        ChannelModerators: ChannelModeratorSummaryList
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels")
operation ListChannels {
    input := {
        @required @httpQuery("app-instance-arn")
        AppInstanceArn: ChimeArn

        @httpQuery("privacy")
        Privacy: ChannelPrivacy

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    output := {
        Channels: ChannelSummaryList
        NextToken: NextToken
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels?scope=channel-flow-associations")
operation ListChannelsAssociatedWithChannelFlow {
    input := {
        @required @httpQuery("channel-flow-arn")
        ChannelFlowArn: ChimeArn

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken
    }
    output := {
        Channels: ChannelAssociatedWithFlowSummaryList
        NextToken: NextToken
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels?scope=app-instance-user-moderated-channels")
operation ListChannelsModeratedByAppInstanceUser {
    input := {
        @httpQuery("app-instance-user-arn")
        AppInstanceUserArn: ChimeArn

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    output := {
        Channels: ChannelModeratedByAppInstanceUserSummaryList
        NextToken: NextToken
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/channels/{ChannelArn}/subchannels")
operation ListSubChannels {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken
    }
    output := {
        ChannelArn: ChimeArn
        SubChannels: SubChannelSummaryList
        NextToken: NextToken
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "GET", uri: "/tags")
operation ListTagsForResource {
    input := {
        @required @httpQuery("arn")
        ResourceARN: ChimeArn
    }
    output := {
        Tags: TagList
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/channels/{ChannelArn}/expiration-settings")
operation PutChannelExpirationSettings {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        ExpirationSettings: ExpirationSettings
    }
    output := {
        ChannelArn: ChimeArn
        ExpirationSettings: ExpirationSettings
    }
    errors: [
        BadRequestException
        ForbiddenException
        ConflictException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/channels/{ChannelArn}/memberships/{MemberArn}/preferences")
operation PutChannelMembershipPreferences {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpLabel
        MemberArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        @required
        Preferences: ChannelMembershipPreferences
    }
    output := {
        ChannelArn: ChimeArn
        Member: Identity
        Preferences: ChannelMembershipPreferences
    }
    errors: [
        BadRequestException
        ConflictException
        UnauthorizedClientException
        ForbiddenException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/app-instances/{AppInstanceArn}/streaming-configurations")
operation PutMessagingStreamingConfigurations {
    input := {
        @required @httpLabel
        AppInstanceArn: ChimeArn

        @required
        StreamingConfigurations: StreamingConfigurationList
    }
    output := {
        StreamingConfigurations: StreamingConfigurationList
    }
    errors: [
        NotFoundException
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ConflictException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/channels/{ChannelArn}/messages/{MessageId}?operation=redact")
operation RedactChannelMessage {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpLabel
        MessageId: MessageId

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        SubChannelId: SubChannelId
    }
    output := {
        ChannelArn: ChimeArn
        MessageId: MessageId
        SubChannelId: SubChannelId
    }
    errors: [
        BadRequestException
        ForbiddenException
        ConflictException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/channels?operation=search")
operation SearchChannels {
    input := {
        @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        @required
        Fields: SearchFields

        @httpQuery("max-results")
        MaxResults: MaxResults

        @httpQuery("next-token")
        NextToken: NextToken
    }
    output := {
        Channels: ChannelSummaryList
        NextToken: NextToken
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/channels/{ChannelArn}/messages", code: 201)
operation SendChannelMessage {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required
        Content: NonEmptyContent

        @required
        Type: ChannelMessageType

        @required
        Persistence: ChannelMessagePersistenceType

        Metadata: Metadata

        @required @idempotencyToken
        ClientRequestToken: ClientRequestToken

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        PushNotification: PushNotificationConfiguration
        MessageAttributes: MessageAttributeMap
        SubChannelId: SubChannelId
        ContentType: ContentType
        Target: TargetList
    }
    output := {
        ChannelArn: ChimeArn
        MessageId: MessageId
        Status: ChannelMessageStatusStructure
        SubChannelId: SubChannelId
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/tags?operation=tag-resource", code: 204)
operation TagResource {
    input := {
        @required
        ResourceARN: ChimeArn

        @required
        Tags: TagList
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ResourceLimitExceededException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "POST", uri: "/tags?operation=untag-resource", code: 204)
operation UntagResource {
    input := {
        @required
        ResourceARN: ChimeArn

        @required
        TagKeys: TagKeyList
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/channels/{ChannelArn}")
operation UpdateChannel {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        Name: NonEmptyResourceName
        Mode: ChannelMode
        Metadata: Metadata

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    output := {
        ChannelArn: ChimeArn
    }
    errors: [
        BadRequestException
        ForbiddenException
        ConflictException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/channel-flows/{ChannelFlowArn}")
operation UpdateChannelFlow {
    input := {
        @required @httpLabel
        ChannelFlowArn: ChimeArn

        @required
        Processors: ProcessorList

        @required
        Name: NonEmptyResourceName
    }
    output := {
        ChannelFlowArn: ChimeArn
    }
    errors: [
        BadRequestException
        ForbiddenException
        UnauthorizedClientException
        ConflictException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/channels/{ChannelArn}/messages/{MessageId}")
operation UpdateChannelMessage {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpLabel
        MessageId: MessageId

        @required
        Content: NonEmptyContent

        Metadata: Metadata

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn

        SubChannelId: SubChannelId
        ContentType: ContentType
    }
    output := {
        ChannelArn: ChimeArn
        MessageId: MessageId
        Status: ChannelMessageStatusStructure
        SubChannelId: SubChannelId
    }
    errors: [
        BadRequestException
        ConflictException
        ForbiddenException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

@http(method: "PUT", uri: "/channels/{ChannelArn}/readMarker")
operation UpdateChannelReadMarker {
    input := {
        @required @httpLabel
        ChannelArn: ChimeArn

        @required @httpHeader("x-amz-chime-bearer")
        ChimeBearer: ChimeArn
    }
    output := {
        ChannelArn: ChimeArn
    }
    errors: [
        BadRequestException
        ForbiddenException
        ConflictException
        UnauthorizedClientException
        ThrottledClientException
        ServiceUnavailableException
        ServiceFailureException
    ]
}

enum AllowNotifications {
    ALL
    NONE
    FILTERED
}

structure AppInstanceUserMembershipSummary {
    Type: ChannelMembershipType
    ReadMarkerTimestamp: Timestamp
    SubChannelId: SubChannelId
}

@error("client") @httpError(400)
structure BadRequestException {
    Code: ErrorCode
    Message: String
}

structure BatchChannelMemberships {
    InvitedBy: Identity
    Type: ChannelMembershipType
    Members: Members
    ChannelArn: ChimeArn
    SubChannelId: SubChannelId
}

structure BatchCreateChannelMembershipError {
    MemberArn: ChimeArn
    ErrorCode: ErrorCode
    ErrorMessage: String
}

list BatchCreateChannelMembershipErrors {
    member: BatchCreateChannelMembershipError
}

@length(min: 32, max: 64)
string CallbackIdType

structure Channel {
    Name: NonEmptyResourceName
    ChannelArn: ChimeArn
    Mode: ChannelMode
    Privacy: ChannelPrivacy
    Metadata: Metadata
    CreatedBy: Identity
    CreatedTimestamp: Timestamp
    LastMessageTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
    ChannelFlowArn: ChimeArn
    ElasticChannelConfiguration: ElasticChannelConfiguration
    ExpirationSettings: ExpirationSettings
}

structure ChannelAssociatedWithFlowSummary {
    Name: NonEmptyResourceName
    ChannelArn: ChimeArn
    Mode: ChannelMode
    Privacy: ChannelPrivacy
    Metadata: Metadata
}

list ChannelAssociatedWithFlowSummaryList {
    member: ChannelAssociatedWithFlowSummary
}

structure ChannelBan {
    Member: Identity
    ChannelArn: ChimeArn
    CreatedTimestamp: Timestamp
    CreatedBy: Identity
}

structure ChannelBanSummary {
    Member: Identity
}

list ChannelBanSummaryList {
    member: ChannelBanSummary
}

structure ChannelFlow {
    ChannelFlowArn: ChimeArn
    Processors: ProcessorList
    Name: NonEmptyResourceName
    CreatedTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
}

@range(min: 1, max: 3)
integer ChannelFlowExecutionOrder

structure ChannelFlowSummary {
    ChannelFlowArn: ChimeArn
    Name: NonEmptyResourceName
    Processors: ProcessorList
}

list ChannelFlowSummaryList {
    member: ChannelFlowSummary
}

@length(min: 1, max: 64)
@pattern("[A-Za-z0-9]([A-Za-z0-9\\:\\-\\_\\.\\@]{0,62}[A-Za-z0-9])?")
@sensitive
string ChannelId

@length(min: 1, max: 10)
list ChannelMemberArns {
    member: ChimeArn
}

structure ChannelMembership {
    InvitedBy: Identity
    Type: ChannelMembershipType
    Member: Identity
    ChannelArn: ChimeArn
    CreatedTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
    SubChannelId: SubChannelId
}

structure ChannelMembershipForAppInstanceUserSummary {
    ChannelSummary: ChannelSummary
    AppInstanceUserMembershipSummary: AppInstanceUserMembershipSummary
}

list ChannelMembershipForAppInstanceUserSummaryList {
    member: ChannelMembershipForAppInstanceUserSummary
}

structure ChannelMembershipPreferences {
    PushNotifications: PushNotificationPreferences
}

structure ChannelMembershipSummary {
    Member: Identity
}

list ChannelMembershipSummaryList {
    member: ChannelMembershipSummary
}

enum ChannelMembershipType {
    DEFAULT
    HIDDEN
}

structure ChannelMessage {
    ChannelArn: ChimeArn
    MessageId: MessageId
    Content: Content
    Metadata: Metadata
    Type: ChannelMessageType
    CreatedTimestamp: Timestamp
    LastEditedTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
    Sender: Identity
    Redacted: Boolean
    Persistence: ChannelMessagePersistenceType
    Status: ChannelMessageStatusStructure
    MessageAttributes: MessageAttributeMap
    SubChannelId: SubChannelId
    ContentType: ContentType
    Target: TargetList
}

structure ChannelMessageCallback {
    @required
    MessageId: MessageId

    Content: NonEmptyContent
    Metadata: Metadata
    PushNotification: PushNotificationConfiguration
    MessageAttributes: MessageAttributeMap
    SubChannelId: SubChannelId
    ContentType: ContentType
}

enum ChannelMessagePersistenceType {
    PERSISTENT
    NON_PERSISTENT
}

enum ChannelMessageStatus {
    SENT
    PENDING
    FAILED
    DENIED
}

structure ChannelMessageStatusStructure {
    Value: ChannelMessageStatus
    Detail: StatusDetail
}

structure ChannelMessageSummary {
    MessageId: MessageId
    Content: Content
    Metadata: Metadata
    Type: ChannelMessageType
    CreatedTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
    LastEditedTimestamp: Timestamp
    Sender: Identity
    Redacted: Boolean
    Status: ChannelMessageStatusStructure
    MessageAttributes: MessageAttributeMap
    ContentType: ContentType
    Target: TargetList
}

list ChannelMessageSummaryList {
    member: ChannelMessageSummary
}

enum ChannelMessageType {
    STANDARD
    CONTROL
}

enum ChannelMode {
    UNRESTRICTED
    RESTRICTED
}

structure ChannelModeratedByAppInstanceUserSummary {
    ChannelSummary: ChannelSummary
}

list ChannelModeratedByAppInstanceUserSummaryList {
    member: ChannelModeratedByAppInstanceUserSummary
}

structure ChannelModerator {
    Moderator: Identity
    ChannelArn: ChimeArn
    CreatedTimestamp: Timestamp
    CreatedBy: Identity
}

@length(min: 1, max: 10)
list ChannelModeratorArns {
    member: ChimeArn
}

structure ChannelModeratorSummary {
    Moderator: Identity
}

list ChannelModeratorSummaryList {
    member: ChannelModeratorSummary
}

enum ChannelPrivacy {
    PUBLIC
    PRIVATE
}

structure ChannelSummary {
    Name: NonEmptyResourceName
    ChannelArn: ChimeArn
    Mode: ChannelMode
    Privacy: ChannelPrivacy
    Metadata: Metadata
    LastMessageTimestamp: Timestamp
}

list ChannelSummaryList {
    member: ChannelSummary
}

@length(min: 5, max: 1600)
@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string ChimeArn

@length(min: 2, max: 64) @pattern("[-_a-zA-Z0-9]*") @sensitive
string ClientRequestToken

@error("client") @httpError(409)
structure ConflictException {
    Code: ErrorCode
    Message: String
}

@length(min: 0, max: 4096) @pattern("[\\s\\S]*") @sensitive
string Content

@length(min: 0, max: 45) @pattern("[\\s\\S]*") @sensitive
string ContentType

structure ElasticChannelConfiguration {
    @required
    MaximumSubChannels: MaximumSubChannels

    @required
    TargetMembershipsPerSubChannel: TargetMembershipsPerSubChannel

    @required
    MinimumMembershipPercentage: MinimumMembershipPercentage
}

enum ErrorCode {
    BadRequest
    Conflict
    Forbidden
    NotFound
    PreconditionFailed
    ResourceLimitExceeded
    ServiceFailure
    AccessDenied
    ServiceUnavailable
    Throttled
    Throttling
    Unauthorized
    Unprocessable
    VoiceConnectorGroupAssociationsExist
    PhoneNumberAssociationsExist
}

enum ExpirationCriterion {
    CREATED_TIMESTAMP
    LAST_MESSAGE_TIMESTAMP
}

@range(min: 1, max: 5475)
integer ExpirationDays

structure ExpirationSettings {
    @required
    ExpirationDays: ExpirationDays

    @required
    ExpirationCriterion: ExpirationCriterion
}

enum FallbackAction {
    CONTINUE
    ABORT
}

@length(min: 1) @pattern("[\\s\\S]*") @sensitive
string FilterRule

@error("client") @httpError(403)
structure ForbiddenException {
    Code: ErrorCode
    Message: String
}

structure Identity {
    Arn: ChimeArn
    Name: ResourceName
}

enum InvocationType {
    ASYNC
}

structure LambdaConfiguration {
    @required
    ResourceArn: LambdaFunctionArn

    @required
    InvocationType: InvocationType
}

@length(min: 15, max: 2048)
@pattern("arn:aws:lambda:[a-z]{2}-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9\\-_\\.]+(:(\\$LATEST|[a-zA-Z0-9\\-_]+))?")
string LambdaFunctionArn

@range(min: 1, max: 50)
integer MaxResults

@range(min: 2)
integer MaximumSubChannels

@length(min: 1, max: 100)
list MemberArns {
    member: ChimeArn
}

list Members {
    member: Identity
}

map MessageAttributeMap {
    key: MessageAttributeName
    value: MessageAttributeValue
}

@length(min: 1, max: 64) @pattern("[\\s\\S]*") @sensitive
string MessageAttributeName

@length(min: 1, max: 512) @pattern("[\\s\\S]*") @sensitive
string MessageAttributeStringValue

list MessageAttributeStringValues {
    member: MessageAttributeStringValue
}

structure MessageAttributeValue {
    StringValues: MessageAttributeStringValues
}

@length(min: 1, max: 128) @pattern("[-_a-zA-Z0-9]*")
string MessageId

enum MessagingDataType {
    Channel
    ChannelMessage
}

structure MessagingSessionEndpoint {
    Url: UrlType
}

@length(min: 0, max: 1024) @pattern(".*") @sensitive
string Metadata

@range(min: 1, max: 40)
integer MinimumMembershipPercentage

enum NetworkType {
    IPV4_ONLY
    DUAL_STACK
}

@length(min: 0, max: 2048) @pattern(".*") @sensitive
string NextToken

@length(min: 1) @pattern("[\\s\\S]*") @sensitive
string NonEmptyContent

@length(min: 1, max: 256)
@pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]*")
@sensitive
string NonEmptyResourceName

@error("client") @httpError(404)
structure NotFoundException {
    Code: ErrorCode
    Message: String
}

structure Processor {
    @required
    Name: NonEmptyResourceName

    @required
    Configuration: ProcessorConfiguration

    @required
    ExecutionOrder: ChannelFlowExecutionOrder

    @required
    FallbackAction: FallbackAction
}

structure ProcessorConfiguration {
    @required
    Lambda: LambdaConfiguration
}

@length(min: 1, max: 3)
list ProcessorList {
    member: Processor
}

@length(min: 1, max: 150) @pattern("[\\s\\S]*") @sensitive
string PushNotificationBody

structure PushNotificationConfiguration {
    Title: PushNotificationTitle
    Body: PushNotificationBody
    Type: PushNotificationType
}

structure PushNotificationPreferences {
    @required
    AllowNotifications: AllowNotifications

    FilterRule: FilterRule
}

@length(min: 1, max: 50) @pattern(".*") @sensitive
string PushNotificationTitle

enum PushNotificationType {
    DEFAULT
    VOIP
}

@error("client") @httpError(400)
structure ResourceLimitExceededException {
    Code: ErrorCode
    Message: String
}

@length(min: 0, max: 256)
@pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]*")
@sensitive
string ResourceName

structure SearchField {
    @required
    Key: SearchFieldKey

    @required
    Values: SearchFieldValues

    @required
    Operator: SearchFieldOperator
}

enum SearchFieldKey {
    MEMBERS
}

enum SearchFieldOperator {
    EQUALS
    INCLUDES
}

@length(min: 1, max: 512) @pattern("[\\s\\S]*")
string SearchFieldValue

@length(min: 1, max: 20)
list SearchFieldValues {
    member: SearchFieldValue
}

@length(min: 1, max: 20)
list SearchFields {
    member: SearchField
}

@error("server") @httpError(500)
structure ServiceFailureException {
    Code: ErrorCode
    Message: String
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    Code: ErrorCode
    Message: String
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

@length(min: 0, max: 256) @pattern("[\\s\\S]*")
string StatusDetail

structure StreamingConfiguration {
    @required
    DataType: MessagingDataType

    @required
    ResourceArn: ChimeArn
}

@length(min: 1, max: 2)
list StreamingConfigurationList {
    member: StreamingConfiguration
}

@length(min: 1, max: 128) @pattern("[-_a-zA-Z0-9]*")
string SubChannelId

structure SubChannelSummary {
    SubChannelId: SubChannelId
    MembershipCount: Integer
}

list SubChannelSummaryList {
    member: SubChannelSummary
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @sensitive
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
list TagList {
    member: Tag
}

@length(min: 1, max: 256) @sensitive
string TagValue

structure Target {
    MemberArn: ChimeArn
}

@length(min: 1, max: 1)
list TargetList {
    member: Target
}

@range(min: 2)
integer TargetMembershipsPerSubChannel

@error("client") @httpError(429)
structure ThrottledClientException {
    Code: ErrorCode
    Message: String
}

@error("client") @httpError(401)
structure UnauthorizedClientException {
    Code: ErrorCode
    Message: String
}

@length(max: 4096)
string UrlType
