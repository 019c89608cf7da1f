$version: "2.0"

namespace com.amazonaws.repostspace

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS re:Post Private")
@service(sdkId: "repostspace", endpointPrefix: "repostspace")
@restJson1
@sigv4(name: "repostspace")
@standardRegionalEndpoints
service repostspace {
    version: "2022-05-13"
    operations: [
        BatchAddChannelRoleToAccessors
        BatchAddRole
        BatchRemoveChannelRoleFromAccessors
        BatchRemoveRole
        CreateChannel
        CreateSpace
        DeleteSpace
        DeregisterAdmin
        GetChannel
        GetSpace
        ListChannels
        ListSpaces
        ListTagsForResource
        RegisterAdmin
        SendInvites
        TagResource
        UntagResource
        UpdateChannel
        UpdateSpace
    ]
}

@http(method: "POST", uri: "/spaces/{spaceId}/channels/{channelId}/roles") @idempotent
operation BatchAddChannelRoleToAccessors {
    input := {
        @required @httpLabel
        spaceId: String

        @required @httpLabel
        channelId: ChannelId

        @required
        accessorIds: AccessorIdList

        @required
        channelRole: ChannelRole
    }
    output := {
        @required
        addedAccessorIds: AccessorIdList

        @required
        errors: BatchErrorList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/spaces/{spaceId}/roles") @idempotent
operation BatchAddRole {
    input := {
        @required @httpLabel
        spaceId: String

        @required
        accessorIds: AccessorIdList

        @required
        role: Role
    }
    output := {
        @required
        addedAccessorIds: AccessorIdList

        @required
        errors: BatchErrorList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/spaces/{spaceId}/channels/{channelId}/roles") @idempotent
operation BatchRemoveChannelRoleFromAccessors {
    input := {
        @required @httpLabel
        spaceId: String

        @required @httpLabel
        channelId: ChannelId

        @required
        accessorIds: AccessorIdList

        @required
        channelRole: ChannelRole
    }
    output := {
        @required
        removedAccessorIds: AccessorIdList

        @required
        errors: BatchErrorList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/spaces/{spaceId}/roles") @idempotent
operation BatchRemoveRole {
    input := {
        @required @httpLabel
        spaceId: String

        @required
        accessorIds: AccessorIdList

        @required
        role: Role
    }
    output := {
        @required
        removedAccessorIds: AccessorIdList

        @required
        errors: BatchErrorList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/spaces/{spaceId}/channels") @idempotent
operation CreateChannel {
    input := {
        @required @httpLabel
        spaceId: String

        @required
        channelName: ChannelName

        channelDescription: ChannelDescription
    }
    output := {
        @required
        channelId: ChannelId
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/spaces") @idempotent
operation CreateSpace {
    input := {
        @required
        name: SpaceName

        @required
        subdomain: SpaceSubdomain

        @required
        tier: TierLevel

        description: SpaceDescription
        userKMSKey: String
        tags: Tags
        roleArn: Arn
        supportedEmailDomains: SupportedEmailDomainsParameters
    }
    output := {
        @required
        spaceId: String
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/spaces/{spaceId}") @idempotent
operation DeleteSpace {
    input := {
        @required @httpLabel
        spaceId: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/spaces/{spaceId}/admins/{adminId}") @idempotent
operation DeregisterAdmin {
    input := {
        @required @httpLabel
        spaceId: String

        @required @httpLabel
        adminId: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/spaces/{spaceId}/channels/{channelId}")
@waitable(
    ChannelCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "channelStatus", expected: "CREATED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "channelStatus"
                        expected: "CREATE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "channelStatus"
                        expected: "CREATING"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
    ChannelDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "success"
                matcher: {
                    output: {path: "channelStatus", expected: "DELETED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "channelStatus"
                        expected: "DELETE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "channelStatus"
                        expected: "DELETING"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(ChannelCreated: 60, ChannelDeleted: 60)
operation GetChannel {
    input := {
        @required @httpLabel
        spaceId: String

        @required @httpLabel
        channelId: ChannelId
    }
    output := {
        @required
        spaceId: String

        @required
        channelId: ChannelId

        @required
        channelName: ChannelName

        channelDescription: ChannelDescription

        @required
        createDateTime: SyntheticTimestamp_date_time

        deleteDateTime: SyntheticTimestamp_date_time
        channelRoles: ChannelRoles

        @required
        channelStatus: ChannelStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/spaces/{spaceId}")
@waitable(
    SpaceCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "CREATED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CREATE_FAILED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "CREATING", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 300
        maxDelay: 300
    }
    SpaceDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "success"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "DELETE_FAILED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "DELETING", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 300
        maxDelay: 300
    }
)
@maxAttempts(SpaceCreated: 24, SpaceDeleted: 24)
operation GetSpace {
    input := {
        @required @httpLabel
        spaceId: String
    }
    output := {
        @required
        spaceId: String

        @required
        arn: Arn

        @required
        name: SpaceName

        @required
        status: ProvisioningStatus

        @required
        configurationStatus: ConfigurationStatus

        @required
        clientId: String

        identityStoreId: String
        applicationArn: Arn
        description: SpaceDescription

        @required
        vanityDomainStatus: VanityDomainStatus

        @required
        vanityDomain: String

        @required
        randomDomain: String

        customerRoleArn: Arn

        @required
        createDateTime: SyntheticTimestamp_date_time

        deleteDateTime: SyntheticTimestamp_date_time

        @required
        tier: TierLevel

        @required
        storageLimit: Long

        @deprecated
        userAdmins: UserAdmins

        @deprecated
        groupAdmins: GroupAdmins

        roles: Roles
        userKMSKey: String
        userCount: Integer
        contentSize: Long
        supportedEmailDomains: SupportedEmailDomainsStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/spaces/{spaceId}/channels")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "channels"
    pageSize: "maxResults"
)
operation ListChannels {
    input := {
        @required @httpLabel
        spaceId: String

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListChannelsLimit
    }
    output := {
        @required
        channels: ChannelsList

        nextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/spaces")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "spaces"
    pageSize: "maxResults"
)
operation ListSpaces {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListSpacesLimit
    }
    output := {
        @required
        spaces: SpacesList

        nextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/spaces/{spaceId}/admins/{adminId}") @idempotent
operation RegisterAdmin {
    input := {
        @required @httpLabel
        spaceId: String

        @required @httpLabel
        adminId: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/spaces/{spaceId}/invite") @idempotent
operation SendInvites {
    input := {
        @required @httpLabel
        spaceId: String

        @required
        accessorIds: AccessorIdList

        @required
        title: InviteTitle

        @required
        body: InviteBody
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/spaces/{spaceId}/channels/{channelId}") @idempotent
operation UpdateChannel {
    input := {
        @required @httpLabel
        spaceId: String

        @required @httpLabel
        channelId: ChannelId

        @required
        channelName: ChannelName

        channelDescription: ChannelDescription
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/spaces/{spaceId}") @idempotent
operation UpdateSpace {
    input := {
        @required @httpLabel
        spaceId: String

        description: SpaceDescription
        tier: TierLevel
        roleArn: Arn
        supportedEmailDomains: SupportedEmailDomainsParameters
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 0, max: 1000)
list AccessorIdList {
    member: String
}

@length(min: 1, max: 10)
list AllowedDomainsList {
    member: EmailDomain
}

@length(min: 20, max: 2048)
string Arn

structure BatchError {
    @required
    accessorId: String

    @required
    error: Integer

    @required
    message: String
}

list BatchErrorList {
    member: BatchError
}

structure ChannelData {
    @required
    spaceId: String

    @required
    channelId: ChannelId

    @required
    channelName: ChannelName

    channelDescription: ChannelDescription

    @required
    createDateTime: SyntheticTimestamp_date_time

    deleteDateTime: SyntheticTimestamp_date_time

    @required
    channelStatus: ChannelStatus

    @required
    userCount: Integer

    @required
    groupCount: Integer
}

@length(min: 1, max: 255) @sensitive
string ChannelDescription

@length(min: 24, max: 24)
string ChannelId

@length(min: 1, max: 64) @sensitive
string ChannelName

enum ChannelRole {
    ASKER
    EXPERT
    MODERATOR
    SUPPORTREQUESTOR
}

list ChannelRoleList {
    member: ChannelRole
}

map ChannelRoles {
    key: String
    value: ChannelRoleList
}

enum ChannelStatus {
    CREATED
    CREATING
    CREATE_FAILED
    DELETED
    DELETING
    DELETE_FAILED
}

list ChannelsList {
    member: ChannelData
}

enum ConfigurationStatus {
    CONFIGURED
    UNCONFIGURED
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

@length(min: 1, max: 255) @sensitive
string EmailDomain

enum FeatureEnableParameter {
    ENABLED
    DISABLED
}

enum FeatureEnableStatus {
    ENABLED
    DISABLED
    NOT_ALLOWED
}

list GroupAdmins {
    member: String
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@length(min: 1, max: 600) @sensitive
string InviteBody

@length(min: 1, max: 200) @sensitive
string InviteTitle

@range(min: 1, max: 100)
integer ListChannelsLimit

@range(min: 1, max: 100)
integer ListSpacesLimit

@input
structure ListTagsForResourceRequest {
    @required @httpLabel
    resourceArn: Arn
}

@output
structure ListTagsForResourceResponse {
    tags: Tags
}

@length(min: 1, max: 30)
string ProvisioningStatus

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

enum Role {
    EXPERT
    MODERATOR
    ADMINISTRATOR
    SUPPORTREQUESTOR
}

list RoleList {
    member: Role
}

map Roles {
    key: String
    value: RoleList
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String

    @required
    serviceCode: String

    @required
    quotaCode: String
}

structure SpaceData {
    @required
    spaceId: String

    @required
    arn: Arn

    @required
    name: SpaceName

    description: SpaceDescription

    @required
    status: ProvisioningStatus

    @required
    configurationStatus: ConfigurationStatus

    @required
    vanityDomainStatus: VanityDomainStatus

    @required
    vanityDomain: String

    @required
    randomDomain: String

    @required
    tier: TierLevel

    @required
    storageLimit: Long

    @required
    createDateTime: SyntheticTimestamp_date_time

    deleteDateTime: SyntheticTimestamp_date_time
    userKMSKey: String
    userCount: Integer
    contentSize: Long
    supportedEmailDomains: SupportedEmailDomainsStatus
}

@length(min: 1, max: 255) @sensitive
string SpaceDescription

@length(min: 1, max: 30) @sensitive
string SpaceName

@length(min: 1, max: 63)
string SpaceSubdomain

list SpacesList {
    member: SpaceData
}

structure SupportedEmailDomainsParameters {
    enabled: FeatureEnableParameter
    allowedDomains: AllowedDomainsList
}

structure SupportedEmailDomainsStatus {
    enabled: FeatureEnableStatus
    allowedDomains: AllowedDomainsList
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 128) @pattern("(?!aws:)[a-zA-Z+-=._:/]+")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@input
structure TagResourceRequest {
    @required @httpLabel
    resourceArn: Arn

    @required
    tags: Tags
}

@output
structure TagResourceResponse {}

@length(min: 1, max: 256)
string TagValue

@sensitive
map Tags {
    key: TagKey
    value: TagValue
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

enum TierLevel {
    BASIC
    STANDARD
}

@input
structure UntagResourceRequest {
    @required @httpLabel
    resourceArn: Arn

    @required @httpQuery("tagKeys")
    tagKeys: TagKeyList
}

@output
structure UntagResourceResponse {}

list UserAdmins {
    member: String
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
}

enum VanityDomainStatus {
    PENDING
    APPROVED
    UNAPPROVED
}
