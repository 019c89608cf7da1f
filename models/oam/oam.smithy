$version: "2.0"

namespace com.amazonaws.oam

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("CloudWatch Observability Access Manager")
@service(sdkId: "OAM", endpointPrefix: "oam")
@restJson1
@sigv4(name: "oam")
@standardRegionalEndpoints
service OAM {
    version: "2022-06-10"
    operations: [
        CreateLink
        CreateSink
        DeleteLink
        DeleteSink
        GetLink
        GetSink
        GetSinkPolicy
        ListAttachedLinks
        ListLinks
        ListSinks
        ListTagsForResource
        PutSinkPolicy
        TagResource
        UntagResource
        UpdateLink
    ]
}

@http(method: "POST", uri: "/CreateLink")
operation CreateLink {
    input := {
        @required
        LabelTemplate: LabelTemplate

        LinkConfiguration: LinkConfiguration

        @required
        ResourceTypes: ResourceTypesInput

        @required
        SinkIdentifier: ResourceIdentifier

        Tags: TagMapInput
    }
    output := {
        Arn: String
        Id: String
        Label: String
        LabelTemplate: String
        LinkConfiguration: LinkConfiguration
        ResourceTypes: ResourceTypesOutput
        SinkArn: String
        Tags: TagMapOutput
    }
    errors: [
        InternalServiceFault
        ConflictException
        MissingRequiredParameterException
        ServiceQuotaExceededException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/CreateSink")
operation CreateSink {
    input := {
        @required
        Name: SinkName

        Tags: TagMapInput
    }
    output := {
        Arn: String
        Id: String
        Name: String
        Tags: TagMapOutput
    }
    errors: [
        InternalServiceFault
        ConflictException
        MissingRequiredParameterException
        ServiceQuotaExceededException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/DeleteLink")
operation DeleteLink {
    input := {
        @required
        Identifier: ResourceIdentifier
    }
    output := {}
    errors: [
        InternalServiceFault
        MissingRequiredParameterException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/DeleteSink")
operation DeleteSink {
    input := {
        @required
        Identifier: ResourceIdentifier
    }
    output := {}
    errors: [
        InternalServiceFault
        ConflictException
        MissingRequiredParameterException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/GetLink")
operation GetLink {
    input := {
        @required
        Identifier: ResourceIdentifier

        IncludeTags: Boolean
    }
    output := {
        Arn: String
        Id: String
        Label: String
        LabelTemplate: String
        LinkConfiguration: LinkConfiguration
        ResourceTypes: ResourceTypesOutput
        SinkArn: String
        Tags: TagMapOutput
    }
    errors: [
        InternalServiceFault
        MissingRequiredParameterException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/GetSink")
operation GetSink {
    input := {
        @required
        Identifier: ResourceIdentifier

        IncludeTags: Boolean
    }
    output := {
        Arn: String
        Id: String
        Name: String
        Tags: TagMapOutput
    }
    errors: [
        InternalServiceFault
        MissingRequiredParameterException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/GetSinkPolicy")
operation GetSinkPolicy {
    input := {
        @required
        SinkIdentifier: ResourceIdentifier
    }
    output := {
        Policy: String
        SinkArn: String
        SinkId: String
    }
    errors: [
        InternalServiceFault
        MissingRequiredParameterException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/ListAttachedLinks")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListAttachedLinks {
    input := {
        MaxResults: ListAttachedLinksMaxResults
        NextToken: String

        @required
        SinkIdentifier: ResourceIdentifier
    }
    output := {
        @required
        Items: ListAttachedLinksItems

        NextToken: String
    }
    errors: [
        InternalServiceFault
        MissingRequiredParameterException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/ListLinks")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListLinks {
    input := {
        MaxResults: ListLinksMaxResults
        NextToken: String
    }
    output := {
        @required
        Items: ListLinksItems

        NextToken: String
    }
    errors: [InternalServiceFault, InvalidParameterException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/ListSinks")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Items"
    pageSize: "MaxResults"
)
operation ListSinks {
    input := {
        MaxResults: ListSinksMaxResults
        NextToken: String
    }
    output := {
        @required
        Items: ListSinksItems

        NextToken: String
    }
    errors: [InternalServiceFault, InvalidParameterException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn
    }
    output := {
        Tags: TagMapOutput
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/PutSinkPolicy")
operation PutSinkPolicy {
    input := {
        @required
        Policy: String

        @required
        SinkIdentifier: ResourceIdentifier
    }
    output := {
        Policy: String
        SinkArn: String
        SinkId: String
    }
    errors: [
        InternalServiceFault
        MissingRequiredParameterException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/tags/{ResourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn

        @required
        Tags: TagMapInput
    }
    output := {}
    errors: [ValidationException, TooManyTagsException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeys
    }
    output := {}
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/UpdateLink")
operation UpdateLink {
    input := {
        @required
        Identifier: ResourceIdentifier

        IncludeTags: Boolean
        LinkConfiguration: LinkConfiguration

        @required
        ResourceTypes: ResourceTypesInput
    }
    output := {
        Arn: String
        Id: String
        Label: String
        LabelTemplate: LabelTemplate
        LinkConfiguration: LinkConfiguration
        ResourceTypes: ResourceTypesOutput
        SinkArn: String
        Tags: TagMapOutput
    }
    errors: [
        InternalServiceFault
        MissingRequiredParameterException
        InvalidParameterException
        ResourceNotFoundException
    ]
}

@pattern("^arn:(\\w|-)+:oam:.+:.+:.+")
string Arn

@error("client") @httpError(409)
structure ConflictException {
    Message: String

    @httpHeader("x-amzn-ErrorType")
    amznErrorType: String
}

@error("server") @httpError(500)
structure InternalServiceFault {
    Message: String

    @httpHeader("x-amzn-ErrorType")
    amznErrorType: String
}

@error("client") @httpError(400)
structure InvalidParameterException {
    @httpHeader("x-amzn-ErrorType")
    amznErrorType: String

    message: String
}

@length(min: 1, max: 64)
string LabelTemplate

structure LinkConfiguration {
    LogGroupConfiguration: LogGroupConfiguration
    MetricConfiguration: MetricConfiguration
}

structure ListAttachedLinksItem {
    Label: String
    LinkArn: String
    ResourceTypes: ResourceTypesOutput
}

list ListAttachedLinksItems {
    member: ListAttachedLinksItem
}

@range(min: 1, max: 1000)
integer ListAttachedLinksMaxResults

structure ListLinksItem {
    Arn: String
    Id: String
    Label: String
    ResourceTypes: ResourceTypesOutput
    SinkArn: String
}

list ListLinksItems {
    member: ListLinksItem
}

@range(min: 1, max: 5)
integer ListLinksMaxResults

structure ListSinksItem {
    Arn: String
    Id: String
    Name: String
}

list ListSinksItems {
    member: ListSinksItem
}

@range(min: 1, max: 100)
integer ListSinksMaxResults

structure LogGroupConfiguration {
    @required
    Filter: LogsFilter
}

@length(min: 1, max: 2000)
string LogsFilter

structure MetricConfiguration {
    @required
    Filter: MetricsFilter
}

@length(min: 1, max: 2000)
string MetricsFilter

@error("client") @httpError(400)
structure MissingRequiredParameterException {
    @httpHeader("x-amzn-ErrorType")
    amznErrorType: String

    message: String
}

@pattern("^[a-zA-Z0-9][a-zA-Z0-9_:\\.\\-\\/]{0,2047}$")
string ResourceIdentifier

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String

    @httpHeader("x-amzn-ErrorType")
    amznErrorType: String
}

enum ResourceType {
    AWS_CloudWatch_Metric = "AWS::CloudWatch::Metric"
    AWS_Logs_LogGroup = "AWS::Logs::LogGroup"
    AWS_XRay_Trace = "AWS::XRay::Trace"
    AWS_ApplicationInsights_Application = "AWS::ApplicationInsights::Application"
    AWS_InternetMonitor_Monitor = "AWS::InternetMonitor::Monitor"
    AWS_ApplicationSignals_Service = "AWS::ApplicationSignals::Service"
    AWS_ApplicationSignals_ServiceLevelObjective = "AWS::ApplicationSignals::ServiceLevelObjective"
}

@length(min: 1, max: 50)
list ResourceTypesInput {
    member: ResourceType
}

list ResourceTypesOutput {
    member: String
}

@error("client") @httpError(429)
structure ServiceQuotaExceededException {
    Message: String

    @httpHeader("x-amzn-ErrorType")
    amznErrorType: String
}

@pattern("^[a-zA-Z0-9_\\.\\-]{1,255}$")
string SinkName

@length(min: 1, max: 128)
string TagKey

list TagKeys {
    member: TagKey
}

@length(min: 0, max: 50)
map TagMapInput {
    key: TagKey
    value: TagValue
}

map TagMapOutput {
    key: String
    value: String
}

@length(min: 0, max: 256)
string TagValue

@error("client") @httpError(400)
structure TooManyTagsException {
    Message: String
}

@error("client") @httpError(400)
structure ValidationException {
    Message: String
}
