$version: "2.0"

namespace com.amazonaws.sagemakerruntime

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon SageMaker Runtime")
@service(
    sdkId: "SageMaker Runtime"
    endpointPrefix: "runtime.sagemaker"
    docId: "runtime.sagemaker-2017-05-13"
)
@restJson1
@sigv4(name: "sagemaker")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [{endpoint: "https://runtime-fips.sagemaker.{region}.{dnsSuffix}", fips: true}]
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service SageMakerRuntime {
    version: "2017-05-13"
    operations: [InvokeEndpoint, InvokeEndpointAsync, InvokeEndpointWithResponseStream]
}

@http(method: "POST", uri: "/endpoints/{EndpointName}/invocations")
operation InvokeEndpoint {
    input := {
        @required @httpLabel
        EndpointName: EndpointName

        @required @httpPayload
        Body: BodyBlob

        @httpHeader("Content-Type")
        ContentType: Header

        @httpHeader("Accept")
        Accept: Header

        @httpHeader("X-Amzn-SageMaker-Custom-Attributes")
        CustomAttributes: CustomAttributesHeader

        @httpHeader("X-Amzn-SageMaker-Target-Model")
        TargetModel: TargetModelHeader

        @httpHeader("X-Amzn-SageMaker-Target-Variant")
        TargetVariant: TargetVariantHeader

        @httpHeader("X-Amzn-SageMaker-Target-Container-Hostname")
        TargetContainerHostname: TargetContainerHostnameHeader

        @httpHeader("X-Amzn-SageMaker-Inference-Id")
        InferenceId: InferenceId

        @httpHeader("X-Amzn-SageMaker-Enable-Explanations")
        EnableExplanations: EnableExplanationsHeader

        @httpHeader("X-Amzn-SageMaker-Inference-Component")
        InferenceComponentName: InferenceComponentHeader

        @httpHeader("X-Amzn-SageMaker-Session-Id")
        SessionId: SessionIdOrNewSessionConstantHeader
    }
    output := {
        @required @httpPayload
        Body: BodyBlob

        @httpHeader("Content-Type")
        ContentType: Header

        @httpHeader("x-Amzn-Invoked-Production-Variant")
        InvokedProductionVariant: Header

        @httpHeader("X-Amzn-SageMaker-Custom-Attributes")
        CustomAttributes: CustomAttributesHeader

        @httpHeader("X-Amzn-SageMaker-New-Session-Id")
        NewSessionId: NewSessionResponseHeader

        @httpHeader("X-Amzn-SageMaker-Closed-Session-Id")
        ClosedSessionId: SessionIdHeader
    }
    errors: [
        InternalFailure
        ServiceUnavailable
        ValidationError
        ModelError
        InternalDependencyException
        ModelNotReadyException
    ]
}

@http(method: "POST", uri: "/endpoints/{EndpointName}/async-invocations", code: 202)
operation InvokeEndpointAsync {
    input := {
        @required @httpLabel
        EndpointName: EndpointName

        @httpHeader("X-Amzn-SageMaker-Content-Type")
        ContentType: Header

        @httpHeader("X-Amzn-SageMaker-Accept")
        Accept: Header

        @httpHeader("X-Amzn-SageMaker-Custom-Attributes")
        CustomAttributes: CustomAttributesHeader

        @httpHeader("X-Amzn-SageMaker-Inference-Id")
        InferenceId: InferenceId

        @httpHeader("X-Amzn-SageMaker-InputLocation")
        InputLocation: InputLocationHeader

        @httpHeader("X-Amzn-SageMaker-S3OutputPathExtension")
        S3OutputPathExtension: S3OutputPathExtensionHeader

        @httpHeader("X-Amzn-SageMaker-Filename")
        Filename: FilenameHeader

        @httpHeader("X-Amzn-SageMaker-RequestTTLSeconds")
        RequestTTLSeconds: RequestTTLSecondsHeader

        @httpHeader("X-Amzn-SageMaker-InvocationTimeoutSeconds")
        InvocationTimeoutSeconds: InvocationTimeoutSecondsHeader

        @httpPayload
        Body: AsyncBodyBlob
    }
    output := {
        InferenceId: Header

        @httpHeader("X-Amzn-SageMaker-OutputLocation")
        OutputLocation: Header

        @httpHeader("X-Amzn-SageMaker-FailureLocation")
        FailureLocation: Header
    }
    errors: [InternalFailure, ServiceUnavailable, ValidationError]
}

@http(method: "POST", uri: "/endpoints/{EndpointName}/invocations-response-stream")
operation InvokeEndpointWithResponseStream {
    input := {
        @required @httpLabel
        EndpointName: EndpointName

        @required @httpPayload
        Body: BodyBlob

        @httpHeader("Content-Type")
        ContentType: Header

        @httpHeader("X-Amzn-SageMaker-Accept")
        Accept: Header

        @httpHeader("X-Amzn-SageMaker-Custom-Attributes")
        CustomAttributes: CustomAttributesHeader

        @httpHeader("X-Amzn-SageMaker-Target-Variant")
        TargetVariant: TargetVariantHeader

        @httpHeader("X-Amzn-SageMaker-Target-Container-Hostname")
        TargetContainerHostname: TargetContainerHostnameHeader

        @httpHeader("X-Amzn-SageMaker-Inference-Id")
        InferenceId: InferenceId

        @httpHeader("X-Amzn-SageMaker-Inference-Component")
        InferenceComponentName: InferenceComponentHeader

        @httpHeader("X-Amzn-SageMaker-Session-Id")
        SessionId: SessionIdHeader
    }
    output := {
        @required @httpPayload
        Body: ResponseStream

        @httpHeader("X-Amzn-SageMaker-Content-Type")
        ContentType: Header

        @httpHeader("x-Amzn-Invoked-Production-Variant")
        InvokedProductionVariant: Header

        @httpHeader("X-Amzn-SageMaker-Custom-Attributes")
        CustomAttributes: CustomAttributesHeader
    }
    errors: [
        InternalFailure
        ServiceUnavailable
        ValidationError
        ModelError
        ModelStreamError
        InternalStreamFailure
    ]
}

@length(max: 128000) @sensitive
blob AsyncBodyBlob

@length(max: 6291456) @sensitive
blob BodyBlob

@length(max: 1024) @pattern("\\p{ASCII}*") @sensitive
string CustomAttributesHeader

@length(min: 1, max: 64) @pattern(".*")
string EnableExplanationsHeader

@length(max: 63) @pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string EndpointName

@length(min: 1, max: 32) @pattern("^(?!.*\\..*\\.)[a-zA-Z0-9][a-zA-Z0-9-_\\.]*$")
string FilenameHeader

@length(max: 1024) @pattern("\\p{ASCII}*")
string Header

@length(max: 63) @pattern("^[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?$")
string InferenceComponentHeader

@length(min: 1, max: 64) @pattern("\\A\\S[\\p{Print}]*\\z")
string InferenceId

@length(min: 1, max: 1024) @pattern("^(https|s3)://([^/]+)/?(.*)$")
string InputLocationHeader

@error("server") @httpError(530)
structure InternalDependencyException {
    Message: Message
}

@error("server") @httpError(500)
structure InternalFailure {
    Message: Message
}

@error("server")
structure InternalStreamFailure {
    Message: Message
}

@range(min: 1, max: 3600)
integer InvocationTimeoutSecondsHeader

@length(max: 2048)
string Message

@error("client") @httpError(424)
structure ModelError {
    Message: Message
    OriginalStatusCode: Integer
    OriginalMessage: Message
    LogStreamArn: String
}

@error("client") @httpError(429)
structure ModelNotReadyException {
    Message: Message
}

@error("client")
structure ModelStreamError {
    Message: Message
    ErrorCode: String
}

@length(max: 256)
@pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*;\\sExpires=[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$")
string NewSessionResponseHeader

@sensitive
blob PartBlob

structure PayloadPart {
    @eventPayload
    Bytes: PartBlob
}

@range(min: 60, max: 21600)
integer RequestTTLSecondsHeader

@streaming
union ResponseStream {
    PayloadPart: PayloadPart
    ModelStreamError: ModelStreamError
    InternalStreamFailure: InternalStreamFailure
}

@length(min: 1, max: 512) @pattern("^(?!s3:|https:)[a-zA-Z0-9!_.*'()/-]+$")
string S3OutputPathExtensionHeader

@error("server") @httpError(503)
structure ServiceUnavailable {
    Message: Message
}

@length(max: 256) @pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$")
string SessionIdHeader

@length(max: 256) @pattern("^(NEW_SESSION)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*$")
string SessionIdOrNewSessionConstantHeader

@length(max: 63) @pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string TargetContainerHostnameHeader

@length(min: 1, max: 1024) @pattern("\\A\\S[\\p{Print}]*\\z")
string TargetModelHeader

@length(max: 63) @pattern("^[a-zA-Z0-9](-*[a-zA-Z0-9])*")
string TargetVariantHeader

@error("client") @httpError(400)
structure ValidationError {
    Message: Message
}
