$version: "2.0"

namespace com.amazonaws.cloudcontrol

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS Cloud Control API")
@service(sdkId: "CloudControl", endpointPrefix: "cloudcontrolapi")
@awsJson1_0
@sigv4(name: "cloudcontrolapi")
@standardRegionalEndpoints
service CloudApiService {
    version: "2021-09-30"
    operations: [
        CancelResourceRequest
        CreateResource
        DeleteResource
        GetResource
        GetResourceRequestStatus
        ListResourceRequests
        ListResources
        UpdateResource
    ]
}

@idempotent
operation CancelResourceRequest {
    input := {
        @required
        RequestToken: RequestToken
    }
    output := {
        ProgressEvent: ProgressEvent
    }
    errors: [ConcurrentModificationException, RequestTokenNotFoundException]
}

operation CreateResource {
    input := {
        @required
        TypeName: TypeName

        TypeVersionId: TypeVersionId
        RoleArn: RoleArn

        @idempotencyToken
        ClientToken: ClientToken

        @required
        DesiredState: Properties
    }
    output := {
        ProgressEvent: ProgressEvent
    }
    errors: [
        AlreadyExistsException
        HandlerInternalFailureException
        GeneralServiceException
        NotUpdatableException
        TypeNotFoundException
        ConcurrentOperationException
        InvalidRequestException
        PrivateTypeException
        ResourceNotFoundException
        NetworkFailureException
        UnsupportedActionException
        NotStabilizedException
        ServiceInternalErrorException
        HandlerFailureException
        ServiceLimitExceededException
        InvalidCredentialsException
        ResourceConflictException
        ClientTokenConflictException
        ThrottlingException
    ]
}

operation DeleteResource {
    input := {
        @required
        TypeName: TypeName

        TypeVersionId: TypeVersionId
        RoleArn: RoleArn

        @idempotencyToken
        ClientToken: ClientToken

        @required
        Identifier: Identifier
    }
    output := {
        ProgressEvent: ProgressEvent
    }
    errors: [
        AlreadyExistsException
        HandlerInternalFailureException
        GeneralServiceException
        NotUpdatableException
        TypeNotFoundException
        ConcurrentOperationException
        InvalidRequestException
        PrivateTypeException
        ResourceNotFoundException
        NetworkFailureException
        UnsupportedActionException
        NotStabilizedException
        ServiceInternalErrorException
        HandlerFailureException
        ServiceLimitExceededException
        InvalidCredentialsException
        ResourceConflictException
        ClientTokenConflictException
        ThrottlingException
    ]
}

operation GetResource {
    input := {
        @required
        TypeName: TypeName

        TypeVersionId: TypeVersionId
        RoleArn: RoleArn

        @required
        Identifier: Identifier
    }
    output := {
        TypeName: TypeName
        ResourceDescription: ResourceDescription
    }
    errors: [
        AlreadyExistsException
        HandlerInternalFailureException
        GeneralServiceException
        NotUpdatableException
        TypeNotFoundException
        InvalidRequestException
        PrivateTypeException
        ResourceNotFoundException
        NetworkFailureException
        UnsupportedActionException
        NotStabilizedException
        ServiceInternalErrorException
        HandlerFailureException
        ServiceLimitExceededException
        InvalidCredentialsException
        ResourceConflictException
        ThrottlingException
    ]
}

@waitable(
    ResourceRequestSuccess: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ProgressEvent.OperationStatus"
                        expected: "SUCCESS"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ProgressEvent.OperationStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ProgressEvent.OperationStatus"
                        expected: "CANCEL_COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(ResourceRequestSuccess: 24)
operation GetResourceRequestStatus {
    input := {
        @required
        RequestToken: RequestToken
    }
    output := {
        ProgressEvent: ProgressEvent
        HooksProgressEvent: HooksProgressEvent
    }
    errors: [RequestTokenNotFoundException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceRequestStatusSummaries"
    pageSize: "MaxResults"
)
operation ListResourceRequests {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
        ResourceRequestStatusFilter: ResourceRequestStatusFilter
    }
    output := {
        ResourceRequestStatusSummaries: ResourceRequestStatusSummaries
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceDescriptions"
    pageSize: "MaxResults"
)
operation ListResources {
    input := {
        @required
        TypeName: TypeName

        TypeVersionId: TypeVersionId
        RoleArn: RoleArn
        NextToken: HandlerNextToken
        MaxResults: MaxResults
        ResourceModel: Properties
    }
    output := {
        TypeName: TypeName
        ResourceDescriptions: ResourceDescriptions
        NextToken: HandlerNextToken
    }
    errors: [
        AlreadyExistsException
        HandlerInternalFailureException
        GeneralServiceException
        NotUpdatableException
        TypeNotFoundException
        InvalidRequestException
        PrivateTypeException
        ResourceNotFoundException
        NetworkFailureException
        UnsupportedActionException
        NotStabilizedException
        ServiceInternalErrorException
        HandlerFailureException
        ServiceLimitExceededException
        InvalidCredentialsException
        ResourceConflictException
        ThrottlingException
    ]
}

operation UpdateResource {
    input := {
        @required
        TypeName: TypeName

        TypeVersionId: TypeVersionId
        RoleArn: RoleArn

        @idempotencyToken
        ClientToken: ClientToken

        @required
        Identifier: Identifier

        @required
        PatchDocument: PatchDocument
    }
    output := {
        ProgressEvent: ProgressEvent
    }
    errors: [
        AlreadyExistsException
        HandlerInternalFailureException
        GeneralServiceException
        NotUpdatableException
        TypeNotFoundException
        ConcurrentOperationException
        InvalidRequestException
        PrivateTypeException
        ResourceNotFoundException
        NetworkFailureException
        UnsupportedActionException
        NotStabilizedException
        ServiceInternalErrorException
        HandlerFailureException
        ServiceLimitExceededException
        InvalidCredentialsException
        ResourceConflictException
        ClientTokenConflictException
        ThrottlingException
    ]
}

@error("client")
structure AlreadyExistsException {
    Message: ErrorMessage
}

@length(min: 1, max: 128) @pattern("[-A-Za-z0-9+/=]+")
string ClientToken

@error("client")
structure ClientTokenConflictException {
    Message: ErrorMessage
}

@error("server")
structure ConcurrentModificationException {
    Message: ErrorMessage
}

@error("client")
structure ConcurrentOperationException {
    Message: ErrorMessage
}

@length(min: 1, max: 2048) @pattern(".+")
string ErrorMessage

@error("client")
structure GeneralServiceException {
    Message: ErrorMessage
}

enum HandlerErrorCode {
    NotUpdatable
    InvalidRequest
    AccessDenied
    UnauthorizedTaggingOperation
    InvalidCredentials
    AlreadyExists
    NotFound
    ResourceConflict
    Throttling
    ServiceLimitExceeded
    NotStabilized
    GeneralServiceException
    ServiceInternalError
    ServiceTimeout
    NetworkFailure
    InternalFailure
}

@error("server")
structure HandlerFailureException {
    Message: ErrorMessage
}

@error("server")
structure HandlerInternalFailureException {
    Message: ErrorMessage
}

@length(min: 1, max: 4096) @pattern(".+")
string HandlerNextToken

@length(min: 1, max: 128) @pattern("[-A-Za-z_]+")
string HookFailureMode

@length(min: 1, max: 128) @pattern("[-A-Za-z_]+")
string HookInvocationPoint

structure HookProgressEvent {
    HookTypeName: TypeName
    HookTypeVersionId: TypeVersionId
    HookTypeArn: HookTypeArn
    InvocationPoint: HookInvocationPoint
    HookStatus: HookStatus
    HookEventTime: Timestamp
    HookStatusMessage: StatusMessage
    FailureMode: HookFailureMode
}

@length(min: 1, max: 128) @pattern("[-A-Za-z_]+")
string HookStatus

@length(min: 1, max: 2048) @pattern("arn:aws.*:.+:.*:.*:.+")
string HookTypeArn

list HooksProgressEvent {
    member: HookProgressEvent
}

@length(min: 1, max: 1024) @pattern(".+")
string Identifier

@error("client")
structure InvalidCredentialsException {
    Message: ErrorMessage
}

@error("client")
structure InvalidRequestException {
    Message: ErrorMessage
}

@range(min: 1, max: 100)
integer MaxResults

@error("server")
structure NetworkFailureException {
    Message: ErrorMessage
}

@length(min: 1, max: 2048) @pattern("[-A-Za-z0-9+/=]+")
string NextToken

@error("client")
structure NotStabilizedException {
    Message: ErrorMessage
}

@error("client")
structure NotUpdatableException {
    Message: ErrorMessage
}

enum Operation {
    CREATE
    DELETE
    UPDATE
}

enum OperationStatus {
    PENDING
    IN_PROGRESS
    SUCCESS
    FAILED
    CANCEL_IN_PROGRESS
    CANCEL_COMPLETE
}

list OperationStatuses {
    member: OperationStatus
}

list Operations {
    member: Operation
}

@length(min: 1, max: 262144) @pattern("[\\s\\S]*") @sensitive
string PatchDocument

@error("client")
structure PrivateTypeException {
    Message: ErrorMessage
}

structure ProgressEvent {
    TypeName: TypeName
    Identifier: Identifier
    RequestToken: RequestToken
    HooksRequestToken: RequestToken
    Operation: Operation
    OperationStatus: OperationStatus
    EventTime: Timestamp
    ResourceModel: Properties
    StatusMessage: StatusMessage
    ErrorCode: HandlerErrorCode
    RetryAfter: Timestamp
}

@length(min: 1, max: 262144) @pattern("[\\s\\S]*") @sensitive
string Properties

@length(min: 1, max: 128) @pattern("[-A-Za-z0-9+/=]+")
string RequestToken

@error("client")
structure RequestTokenNotFoundException {
    Message: ErrorMessage
}

@error("client")
structure ResourceConflictException {
    Message: ErrorMessage
}

structure ResourceDescription {
    Identifier: Identifier
    Properties: Properties
}

list ResourceDescriptions {
    member: ResourceDescription
}

@error("client")
structure ResourceNotFoundException {
    Message: ErrorMessage
}

structure ResourceRequestStatusFilter {
    Operations: Operations
    OperationStatuses: OperationStatuses
}

list ResourceRequestStatusSummaries {
    member: ProgressEvent
}

@length(min: 20, max: 2048) @pattern("arn:.+:iam::[0-9]{12}:role/.+")
string RoleArn

@error("server")
structure ServiceInternalErrorException {
    Message: ErrorMessage
}

@error("client")
structure ServiceLimitExceededException {
    Message: ErrorMessage
}

@length(min: 0, max: 2048) @pattern("[\\s\\S]*")
string StatusMessage

@error("client")
structure ThrottlingException {
    Message: ErrorMessage
}

@length(min: 10, max: 196) @pattern("[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}")
string TypeName

@error("client")
structure TypeNotFoundException {
    Message: ErrorMessage
}

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-]+")
string TypeVersionId

@error("client")
structure UnsupportedActionException {
    Message: ErrorMessage
}
