$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.sagemakerjobruntime

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Sagemaker Job Runtime Service")
@service(sdkId: "SagemakerJobRuntime", endpointPrefix: "job-runtime.sagemaker")
@restJson1
@sigv4(name: "sagemaker")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service SagemakerJobRuntime {
    version: "2026-02-01"
    operations: [CompleteRollout, Sample, SampleWithResponseStream, UpdateReward]
}

@http(method: "POST", uri: "/complete-rollout") @idempotent
operation CompleteRollout {
    input := {
        @required @httpHeader("X-Amzn-SageMaker-Job-Arn")
        JobArn: JobArn

        @required
        TrajectoryId: TrajectoryId

        Status: CompletionStatus

        @idempotencyToken
        ClientToken: String
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServiceError
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/sample")
operation Sample {
    input := {
        @required @httpHeader("X-Amzn-SageMaker-Job-Arn")
        JobArn: JobArn

        @required @httpHeader("X-Amzn-SageMaker-Trajectory-Id")
        TrajectoryId: TrajectoryId

        @required @httpPayload
        Body: InferenceRequestBody
    }
    output := {
        @httpHeader("Content-Type")
        ContentType: String

        @required @httpPayload
        Body: InferenceResponseBody
    }
    errors: [
        ResourceNotFoundException
        InternalServiceError
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/sample-with-response-stream")
operation SampleWithResponseStream {
    input := {
        @required @httpHeader("X-Amzn-SageMaker-Job-Arn")
        JobArn: JobArn

        @required @httpHeader("X-Amzn-SageMaker-Trajectory-Id")
        TrajectoryId: TrajectoryId

        @required @httpPayload
        Body: InferenceRequestBody
    }
    output := {
        @httpHeader("Content-Type")
        ContentType: String

        @required @httpPayload
        Body: ResponseStream
    }
    errors: [
        ResourceNotFoundException
        InternalServiceError
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/update-reward") @idempotent
operation UpdateReward {
    input := {
        @required @httpHeader("X-Amzn-SageMaker-Job-Arn")
        JobArn: JobArn

        @required
        TrajectoryId: TrajectoryId

        @required
        Rewards: DoubleList

        @idempotencyToken
        ClientToken: String
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServiceError
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    Message: FailureReason
}

enum CompletionStatus {
    ready
    failed
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: FailureReason
}

list DoubleList {
    member: Double
}

@length(min: 0, max: 1024)
string FailureReason

@sensitive
blob InferenceRequestBody

@sensitive
blob InferenceResponseBody

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServiceError {
    @required
    Message: FailureReason
}

@length(min: 1, max: 256)
@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:job/[a-zA-Z0-9_\\-]+/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
string JobArn

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    Message: FailureReason
}

@sensitive @streaming
blob ResponseStream

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    Message: FailureReason
}

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required
    Message: FailureReason
}

@length(min: 1, max: 256)
string TrajectoryId

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: FailureReason
}
