$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.sagemakera2iruntime

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Augmented AI Runtime")
@service(sdkId: "SageMaker A2I Runtime", endpointPrefix: "a2i-runtime.sagemaker")
@restJson1
@sigv4(name: "sagemaker")
@standardRegionalEndpoints
service SageMakerA2IRuntime {
    version: "2019-11-07"
    operations: [DeleteHumanLoop, DescribeHumanLoop, ListHumanLoops, StartHumanLoop, StopHumanLoop]
}

@http(method: "DELETE", uri: "/human-loops/{HumanLoopName}")
operation DeleteHumanLoop {
    input := {
        @required @httpLabel
        HumanLoopName: HumanLoopName
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/human-loops/{HumanLoopName}")
operation DescribeHumanLoop {
    input := {
        @required @httpLabel
        HumanLoopName: HumanLoopName
    }
    output := {
        @required
        CreationTime: Timestamp

        FailureReason: String
        FailureCode: String

        @required
        HumanLoopStatus: HumanLoopStatus

        @required
        HumanLoopName: HumanLoopName

        @required
        HumanLoopArn: HumanLoopArn

        @required
        FlowDefinitionArn: FlowDefinitionArn

        HumanLoopOutput: HumanLoopOutput
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/human-loops")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "HumanLoopSummaries"
    pageSize: "MaxResults"
)
operation ListHumanLoops {
    input := {
        @httpQuery("CreationTimeAfter")
        CreationTimeAfter: Timestamp

        @httpQuery("CreationTimeBefore")
        CreationTimeBefore: Timestamp

        @required @httpQuery("FlowDefinitionArn")
        FlowDefinitionArn: FlowDefinitionArn

        @httpQuery("SortOrder")
        SortOrder: SortOrder

        @httpQuery("NextToken")
        NextToken: NextToken

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        @required
        HumanLoopSummaries: HumanLoopSummaries

        NextToken: NextToken
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/human-loops")
operation StartHumanLoop {
    input := {
        @required
        HumanLoopName: HumanLoopName

        @required
        FlowDefinitionArn: FlowDefinitionArn

        @required
        HumanLoopInput: HumanLoopInput

        DataAttributes: HumanLoopDataAttributes
    }
    output := {
        HumanLoopArn: HumanLoopArn
    }
    errors: [
        ValidationException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
    ]
}

@http(method: "POST", uri: "/human-loops/stop")
operation StopHumanLoop {
    input := {
        @required
        HumanLoopName: HumanLoopName
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@error("client") @httpError(409)
structure ConflictException {
    Message: FailureReason
}

enum ContentClassifier {
    FreeOfPersonallyIdentifiableInformation
    FreeOfAdultContent
}

@length(max: 256)
list ContentClassifiers {
    member: ContentClassifier
}

@length(max: 1024)
string FailureReason

@length(max: 1024) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:flow-definition/.*")
string FlowDefinitionArn

@length(max: 1024) @pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:human-loop/.*")
string HumanLoopArn

structure HumanLoopDataAttributes {
    @required
    ContentClassifiers: ContentClassifiers
}

structure HumanLoopInput {
    @required
    InputContent: InputContent
}

@length(min: 1, max: 63) @pattern("^[a-z0-9](-*[a-z0-9])*$")
string HumanLoopName

structure HumanLoopOutput {
    @required
    OutputS3Uri: String
}

enum HumanLoopStatus {
    InProgress
    Failed
    Completed
    Stopped
    Stopping
}

list HumanLoopSummaries {
    member: HumanLoopSummary
}

structure HumanLoopSummary {
    HumanLoopName: HumanLoopName
    HumanLoopStatus: HumanLoopStatus
    CreationTime: Timestamp
    FailureReason: FailureReason
    FlowDefinitionArn: FlowDefinitionArn
}

@length(max: 3145728)
string InputContent

@error("server") @httpError(500)
structure InternalServerException {
    Message: FailureReason
}

@range(min: 1, max: 100)
integer MaxResults

@length(max: 8192) @pattern(".*")
string NextToken

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: FailureReason
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: FailureReason
}

enum SortOrder {
    Ascending
    Descending
}

@error("client") @httpError(429)
structure ThrottlingException {
    Message: FailureReason
}

@timestampFormat("date-time")
timestamp Timestamp

@error("client") @httpError(400)
structure ValidationException {
    Message: FailureReason
}
