$version: "2.0"

namespace com.amazonaws.supportauthz

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("SupportAuthZ")
@service(sdkId: "SupportAuthZ", endpointPrefix: "supportauthz")
@restJson1
@sigv4(name: "supportauthz")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service SupportAuthZ {
    version: "2026-06-30"
    operations: [
        CreateSupportPermit
        DeleteSupportPermit
        GetAction
        GetSupportPermit
        ListActions
        ListSupportPermitRequests
        ListSupportPermits
        ListTagsForResource
        RejectSupportPermitRequest
        TagResource
        UntagResource
    ]
}

@http(method: "POST", uri: "/support-permits")
operation CreateSupportPermit {
    input := {
        @required
        permit: Permit

        @required
        name: Name

        description: Description

        @required
        signingKeyInfo: SigningKeyInfo

        supportCaseDisplayId: SupportCaseDisplayId

        @idempotencyToken
        clientToken: ClientToken

        tags: Tags
    }
    output := {
        @required
        name: Name

        @required
        arn: Arn

        description: Description

        @required
        permit: Permit

        @required
        status: SupportPermitStatus

        @required
        signingKeyInfo: SigningKeyInfo

        @required
        createdAt: Timestamp

        supportCaseDisplayId: SupportCaseDisplayId
        tags: Tags
    }
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/support-permits/{supportPermitIdentifier}") @idempotent
operation DeleteSupportPermit {
    input := {
        @required @httpLabel
        supportPermitIdentifier: Arn
    }
    output := {
        @required
        name: Name

        @required
        arn: Arn

        description: Description

        @required
        permit: Permit

        @required
        status: SupportPermitStatus

        @required
        signingKeyInfo: SigningKeyInfo

        @required
        createdAt: Timestamp

        supportCaseDisplayId: SupportCaseDisplayId
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/actions/{action}") @readonly
operation GetAction {
    input := {
        @required @httpLabel
        action: Action
    }
    output := {
        @required
        action: Action

        @required
        service: Service

        @required
        description: ActionDescription
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/support-permits/{supportPermitIdentifier}") @readonly
operation GetSupportPermit {
    input := {
        @required @httpLabel
        supportPermitIdentifier: SupportPermitIdentifier
    }
    output := {
        @required
        name: Name

        @required
        arn: Arn

        description: Description

        @required
        permit: Permit

        @required
        status: SupportPermitStatus

        @required
        signingKeyInfo: SigningKeyInfo

        @required
        createdAt: Timestamp

        supportCaseDisplayId: SupportCaseDisplayId
        tags: Tags
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/actions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "actionSummaries"
    pageSize: "maxResults"
)
operation ListActions {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpQuery("service")
        service: Service
    }
    output := {
        @required
        actionSummaries: ActionSummaries

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/support-permit-requests")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "supportPermitRequests"
    pageSize: "maxResults"
)
operation ListSupportPermitRequests {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("supportCaseDisplayId")
        supportCaseDisplayId: SupportCaseDisplayId
    }
    output := {
        @required
        supportPermitRequests: SupportPermitRequests

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/support-permits")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "supportPermits"
    pageSize: "maxResults"
)
operation ListSupportPermits {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("supportPermitStatuses")
        supportPermitStatuses: SupportPermitStatuses
    }
    output := {
        @required
        supportPermits: SupportPermitSummaries

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: Arn
    }
    output := {
        tags: Tags
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/support-permit-requests/{requestArn}/reject") @idempotent
operation RejectSupportPermitRequest {
    input := {
        @required @httpLabel
        requestArn: RequestArn
    }
    output := {
        @required
        requestArn: RequestArn
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required
        tags: Tags
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 3, max: 255) @pattern("[a-z][a-z0-9-]*:[A-Za-z0-9_.-]+")
string Action

@length(min: 1, max: 10240)
string ActionDescription

union ActionSet {
    allActions: Unit
    actions: Actions
}

@length(min: 0, max: 100)
list ActionSummaries {
    member: ActionSummary
}

structure ActionSummary {
    @required
    action: Action

    @required
    service: Service

    @required
    description: ActionDescription
}

@length(min: 1, max: 10)
list Actions {
    member: Action
}

@length(min: 1, max: 512) @pattern("arn:[a-z0-9-]+:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:.+")
string Arn

@length(min: 1, max: 128) @pattern("[!-~]+")
string ClientToken

union Condition {
    allowAfter: Timestamp
    allowBefore: Timestamp
}

@length(min: 0, max: 2)
list Conditions {
    member: Condition
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

@length(min: 1, max: 1024)
string Description

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@length(min: 1, max: 512) @pattern("[a-zA-Z0-9/:_-]{1,512}")
string KmsKeyArn

@range(min: 1, max: 100)
integer MaxResults

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9]{1,256}")
string Name

@length(min: 1, max: 2048) @pattern("[a-zA-Z0-9/+=%_-]+")
string NextToken

structure Permit {
    @required
    actions: ActionSet

    @required
    resources: ResourceSet

    conditions: Conditions
}

@length(min: 1, max: 512) @pattern("[a-zA-Z0-9:/-]{1,512}")
string RequestArn

@length(min: 1, max: 512) @pattern("[a-zA-Z0-9:/_.-]+")
string Resource

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

union ResourceSet {
    allResourcesInRegion: Unit
    resources: Resources
}

@length(min: 1, max: 5)
list Resources {
    member: Resource
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9-]+")
string Service

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

union SigningKeyInfo {
    kmsKey: KmsKeyArn
}

@length(min: 1, max: 512) @pattern("[a-zA-Z0-9:/-]{1,512}")
string SupportCaseDisplayId

@length(min: 1, max: 512) @pattern("[a-zA-Z0-9:/-]{1,512}")
string SupportPermitIdentifier

structure SupportPermitRequest {
    @required
    requestArn: RequestArn

    @required
    permit: Permit

    @required
    supportCaseDisplayId: SupportCaseDisplayId

    @required
    status: SupportPermitRequestStatus

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

enum SupportPermitRequestStatus {
    PENDING
    ACCEPTED
    REJECTED
    CANCELLED
}

@length(min: 0, max: 100)
list SupportPermitRequests {
    member: SupportPermitRequest
}

enum SupportPermitStatus {
    ACTIVE
    INACTIVE
    DELETING
}

@length(min: 1, max: 5)
list SupportPermitStatuses {
    member: SupportPermitStatus
}

@length(min: 0, max: 100)
list SupportPermitSummaries {
    member: SupportPermitSummary
}

structure SupportPermitSummary {
    @required
    name: Name

    @required
    arn: Arn

    @required
    permit: Permit

    @required
    status: SupportPermitStatus

    @required
    signingKeyInfo: SigningKeyInfo

    @required
    createdAt: Timestamp

    supportCaseDisplayId: SupportCaseDisplayId
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256)
string TagValue

@length(min: 0, max: 50)
map Tags {
    key: TagKey
    value: TagValue
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

structure Unit {}

@error("client")
structure ValidationException {
    @required
    message: String

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    path: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}
