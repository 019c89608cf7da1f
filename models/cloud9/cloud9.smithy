$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.cloud9

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Cloud9")
@service(sdkId: "Cloud9", endpointPrefix: "cloud9")
@awsJson1_1
@sigv4(name: "cloud9")
@standardRegionalEndpoints
service AWSCloud9WorkspaceManagementService {
    version: "2017-09-23"
    operations: [
        CreateEnvironmentEC2
        CreateEnvironmentMembership
        DeleteEnvironment
        DeleteEnvironmentMembership
        DescribeEnvironmentMemberships
        DescribeEnvironmentStatus
        DescribeEnvironments
        ListEnvironments
        ListTagsForResource
        TagResource
        UntagResource
        UpdateEnvironment
        UpdateEnvironmentMembership
    ]
}

@idempotent
operation CreateEnvironmentEC2 {
    input := {
        @required
        name: EnvironmentName

        description: EnvironmentDescription
        clientRequestToken: ClientRequestToken

        @required
        instanceType: InstanceType

        subnetId: SubnetId

        @required
        imageId: ImageId

        automaticStopTimeMinutes: AutomaticStopTimeMinutes
        ownerArn: UserArn
        tags: TagList
        connectionType: ConnectionType
        dryRun: Boolean
    }
    output := {
        environmentId: EnvironmentId
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        ForbiddenException
        TooManyRequestsException
        LimitExceededException
        InternalServerErrorException
    ]
}

@idempotent
operation CreateEnvironmentMembership {
    input := {
        @required
        environmentId: EnvironmentId

        @required
        userArn: UserArn

        @required
        permissions: MemberPermissions
    }
    output := {
        @required
        membership: EnvironmentMember
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        ForbiddenException
        TooManyRequestsException
        LimitExceededException
        InternalServerErrorException
    ]
}

@idempotent
operation DeleteEnvironment {
    input := {
        @required
        environmentId: EnvironmentId
    }
    output := {}
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        ForbiddenException
        TooManyRequestsException
        LimitExceededException
        InternalServerErrorException
    ]
}

@idempotent
operation DeleteEnvironmentMembership {
    input := {
        @required
        environmentId: EnvironmentId

        @required
        userArn: UserArn
    }
    output := {}
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        ForbiddenException
        TooManyRequestsException
        LimitExceededException
        InternalServerErrorException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "memberships"
    pageSize: "maxResults"
)
operation DescribeEnvironmentMemberships {
    input := {
        userArn: UserArn
        environmentId: EnvironmentId
        permissions: PermissionsList
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        memberships: EnvironmentMembersList
        nextToken: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        ForbiddenException
        TooManyRequestsException
        LimitExceededException
        InternalServerErrorException
    ]
}

operation DescribeEnvironmentStatus {
    input := {
        @required
        environmentId: EnvironmentId
    }
    output := {
        @required
        status: EnvironmentStatus

        @required
        message: String
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        ForbiddenException
        TooManyRequestsException
        LimitExceededException
        InternalServerErrorException
    ]
}

operation DescribeEnvironments {
    input := {
        @required
        environmentIds: BoundedEnvironmentIdList
    }
    output := {
        environments: EnvironmentList
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        ForbiddenException
        TooManyRequestsException
        LimitExceededException
        InternalServerErrorException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "environmentIds"
    pageSize: "maxResults"
)
operation ListEnvironments {
    input := {
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        nextToken: String
        environmentIds: EnvironmentIdList
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        ForbiddenException
        TooManyRequestsException
        LimitExceededException
        InternalServerErrorException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: EnvironmentArn
    }
    output: ListTagsForResourceResponse
    errors: [NotFoundException, InternalServerErrorException, BadRequestException]
}

operation TagResource {
    input := {
        @required
        ResourceARN: EnvironmentArn

        @required
        Tags: TagList
    }
    output: TagResourceResponse
    errors: [
        NotFoundException
        InternalServerErrorException
        BadRequestException
        ConcurrentAccessException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: EnvironmentArn

        @required
        TagKeys: TagKeyList
    }
    output: UntagResourceResponse
    errors: [
        NotFoundException
        InternalServerErrorException
        BadRequestException
        ConcurrentAccessException
    ]
}

@idempotent
operation UpdateEnvironment {
    input := {
        @required
        environmentId: EnvironmentId

        name: EnvironmentName
        description: EnvironmentDescription
        managedCredentialsAction: ManagedCredentialsAction
    }
    output := {}
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        ForbiddenException
        TooManyRequestsException
        LimitExceededException
        InternalServerErrorException
    ]
}

@idempotent
operation UpdateEnvironmentMembership {
    input := {
        @required
        environmentId: EnvironmentId

        @required
        userArn: UserArn

        @required
        permissions: MemberPermissions
    }
    output := {
        membership: EnvironmentMember
    }
    errors: [
        BadRequestException
        ConflictException
        NotFoundException
        ForbiddenException
        TooManyRequestsException
        LimitExceededException
        InternalServerErrorException
    ]
}

@range(min: 0, max: 20160)
integer AutomaticStopTimeMinutes

@error("client")
structure BadRequestException {}

@length(min: 1, max: 25)
list BoundedEnvironmentIdList {
    member: EnvironmentId
}

@pattern("[\\x20-\\x7E]{10,128}")
string ClientRequestToken

@error("client")
structure ConcurrentAccessException {}

@error("client")
structure ConflictException {}

enum ConnectionType {
    CONNECT_SSH
    CONNECT_SSM
}

structure Environment {
    id: EnvironmentId
    name: EnvironmentName
    description: EnvironmentDescription

    @required
    type: EnvironmentType

    connectionType: ConnectionType

    @required
    arn: String

    @required
    ownerArn: String

    lifecycle: EnvironmentLifecycle
    managedCredentialsStatus: ManagedCredentialsStatus
}

@pattern("arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):cloud9:([a-z]{2}-[a-z]+-\\d{1}):[0-9]{12}:environment:[a-zA-Z0-9]{8,32}")
string EnvironmentArn

@length(max: 200) @sensitive
string EnvironmentDescription

@pattern("^[a-zA-Z0-9]{8,32}$")
string EnvironmentId

list EnvironmentIdList {
    member: EnvironmentId
}

structure EnvironmentLifecycle {
    status: EnvironmentLifecycleStatus
    reason: String
    failureResource: String
}

enum EnvironmentLifecycleStatus {
    CREATING
    CREATED
    CREATE_FAILED
    DELETING
    DELETE_FAILED
}

list EnvironmentList {
    member: Environment
}

structure EnvironmentMember {
    @required
    permissions: Permissions

    @required
    userId: String

    @required
    userArn: UserArn

    @required
    environmentId: EnvironmentId

    lastAccess: Timestamp
}

list EnvironmentMembersList {
    member: EnvironmentMember
}

@length(min: 1, max: 60)
string EnvironmentName

enum EnvironmentStatus {
    error
    creating
    connecting
    ready
    stopping
    stopped
    deleting
}

enum EnvironmentType {
    ssh
    ec2
}

@error("client")
structure ForbiddenException {}

@length(max: 512)
string ImageId

@length(min: 5, max: 20) @pattern("^[a-z]+[1-9][.][a-z0-9]+$")
string InstanceType

@error("server")
structure InternalServerErrorException {}

@error("client")
structure LimitExceededException {}

@output
structure ListTagsForResourceResponse {
    Tags: TagList
}

enum ManagedCredentialsAction {
    ENABLE
    DISABLE
}

enum ManagedCredentialsStatus {
    ENABLED_ON_CREATE
    ENABLED_BY_OWNER
    DISABLED_BY_DEFAULT
    DISABLED_BY_OWNER
    DISABLED_BY_COLLABORATOR
    PENDING_REMOVAL_BY_COLLABORATOR
    PENDING_START_REMOVAL_BY_COLLABORATOR
    PENDING_REMOVAL_BY_OWNER
    PENDING_START_REMOVAL_BY_OWNER
    FAILED_REMOVAL_BY_COLLABORATOR
    FAILED_REMOVAL_BY_OWNER
}

@range(min: 0, max: 25)
integer MaxResults

enum MemberPermissions {
    read_write = "read-write"
    read_only = "read-only"
}

@error("client")
structure NotFoundException {}

enum Permissions {
    owner
    read_write = "read-write"
    read_only = "read-only"
}

list PermissionsList {
    member: Permissions
}

@length(min: 15, max: 24) @pattern("^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$")
string SubnetId

@sensitive
structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @sensitive
string TagKey

@length(min: 0, max: 200) @sensitive
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200) @sensitive
list TagList {
    member: Tag
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256) @sensitive
string TagValue

@error("client")
structure TooManyRequestsException {}

@output
structure UntagResourceResponse {}

@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):(iam|sts)::\\d+:(root|(user\\/[\\w+=/:,.@-]{1,64}|federated-user\\/[\\w+=/:,.@-]{2,32}|assumed-role\\/[\\w+=:,.@-]{1,64}\\/[\\w+=,.@-]{1,64}))$")
string UserArn
