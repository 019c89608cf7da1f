$version: "2.0"

namespace com.amazonaws.datapipeline

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#paginator

@title("AWS Data Pipeline")
@service(sdkId: "Data Pipeline", endpointPrefix: "datapipeline", docId: "datapipeline-2012-10-29")
@awsJson1_1
@sigv4(name: "datapipeline")
@standardRegionalEndpoints
service DataPipeline {
    version: "2012-10-29"
    operations: [
        ActivatePipeline
        AddTags
        CreatePipeline
        DeactivatePipeline
        DeletePipeline
        DescribeObjects
        DescribePipelines
        EvaluateExpression
        GetPipelineDefinition
        ListPipelines
        PollForTask
        PutPipelineDefinition
        QueryObjects
        RemoveTags
        ReportTaskProgress
        ReportTaskRunnerHeartbeat
        SetStatus
        SetTaskStatus
        ValidatePipelineDefinition
    ]
}

operation ActivatePipeline {
    input := {
        @required
        pipelineId: id

        parameterValues: ParameterValueList
        startTimestamp: Timestamp
    }
    output := {}
    errors: [
        PipelineNotFoundException
        PipelineDeletedException
        InternalServiceError
        InvalidRequestException
    ]
}

operation AddTags {
    input := {
        @required
        pipelineId: id

        @required
        tags: tagList
    }
    output := {}
    errors: [
        InternalServiceError
        InvalidRequestException
        PipelineNotFoundException
        PipelineDeletedException
    ]
}

operation CreatePipeline {
    input := {
        @required
        name: id

        @required
        uniqueId: id

        description: string
        tags: tagList
    }
    output := {
        @required
        pipelineId: id
    }
    errors: [InternalServiceError, InvalidRequestException]
}

operation DeactivatePipeline {
    input := {
        @required
        pipelineId: id

        cancelActive: Boolean
    }
    output := {}
    errors: [
        PipelineNotFoundException
        PipelineDeletedException
        InternalServiceError
        InvalidRequestException
    ]
}

operation DeletePipeline {
    input := {
        @required
        pipelineId: id
    }
    errors: [PipelineNotFoundException, InternalServiceError, InvalidRequestException]
}

@paginator(
    inputTokens: ["marker"]
    outputTokens: ["marker"]
    items: ["pipelineObjects"]
    moreResults: "hasMoreResults"
)
operation DescribeObjects {
    input := {
        @required
        pipelineId: id

        @required
        objectIds: idList

        evaluateExpressions: Boolean
        marker: string
    }
    output := {
        @required
        pipelineObjects: PipelineObjectList

        marker: string
        hasMoreResults: Boolean
    }
    errors: [
        InternalServiceError
        InvalidRequestException
        PipelineNotFoundException
        PipelineDeletedException
    ]
}

operation DescribePipelines {
    input := {
        @required
        pipelineIds: idList
    }
    output := {
        @required
        pipelineDescriptionList: PipelineDescriptionList
    }
    errors: [
        PipelineNotFoundException
        PipelineDeletedException
        InternalServiceError
        InvalidRequestException
    ]
}

operation EvaluateExpression {
    input := {
        @required
        pipelineId: id

        @required
        objectId: id

        @required
        expression: longString
    }
    output := {
        @required
        evaluatedExpression: longString
    }
    errors: [
        InternalServiceError
        TaskNotFoundException
        InvalidRequestException
        PipelineNotFoundException
        PipelineDeletedException
    ]
}

operation GetPipelineDefinition {
    input := {
        @required
        pipelineId: id

        version: string
    }
    output := {
        pipelineObjects: PipelineObjectList
        parameterObjects: ParameterObjectList
        parameterValues: ParameterValueList
    }
    errors: [
        InternalServiceError
        InvalidRequestException
        PipelineNotFoundException
        PipelineDeletedException
    ]
}

@paginator(
    inputTokens: ["marker"]
    outputTokens: ["marker"]
    items: ["pipelineIdList"]
    moreResults: "hasMoreResults"
)
operation ListPipelines {
    input := {
        marker: string
    }
    output := {
        @required
        pipelineIdList: pipelineList

        marker: string
        hasMoreResults: Boolean
    }
    errors: [InternalServiceError, InvalidRequestException]
}

operation PollForTask {
    input := {
        @required
        workerGroup: string

        hostname: id
        instanceIdentity: InstanceIdentity
    }
    output := {
        taskObject: TaskObject
    }
    errors: [InternalServiceError, InvalidRequestException, TaskNotFoundException]
}

operation PutPipelineDefinition {
    input := {
        @required
        pipelineId: id

        @required
        pipelineObjects: PipelineObjectList

        parameterObjects: ParameterObjectList
        parameterValues: ParameterValueList
    }
    output := {
        validationErrors: ValidationErrors
        validationWarnings: ValidationWarnings

        @required
        errored: Boolean
    }
    errors: [
        InternalServiceError
        InvalidRequestException
        PipelineNotFoundException
        PipelineDeletedException
    ]
}

@paginator(
    inputTokens: ["marker"]
    outputTokens: ["marker"]
    items: ["ids"]
    pageSize: "limit"
    moreResults: "hasMoreResults"
)
operation QueryObjects {
    input := {
        @required
        pipelineId: id

        query: Query

        @required
        sphere: string

        marker: string
        limit: Integer
    }
    output := {
        ids: idList
        marker: string
        hasMoreResults: Boolean
    }
    errors: [
        PipelineNotFoundException
        PipelineDeletedException
        InternalServiceError
        InvalidRequestException
    ]
}

operation RemoveTags {
    input := {
        @required
        pipelineId: id

        @required
        tagKeys: stringList
    }
    output := {}
    errors: [
        InternalServiceError
        InvalidRequestException
        PipelineNotFoundException
        PipelineDeletedException
    ]
}

operation ReportTaskProgress {
    input := {
        @required
        taskId: taskId

        fields: fieldList
    }
    output := {
        @required
        canceled: Boolean
    }
    errors: [
        InternalServiceError
        InvalidRequestException
        TaskNotFoundException
        PipelineNotFoundException
        PipelineDeletedException
    ]
}

operation ReportTaskRunnerHeartbeat {
    input := {
        @required
        taskrunnerId: id

        workerGroup: string
        hostname: id
    }
    output := {
        @required
        terminate: Boolean
    }
    errors: [InternalServiceError, InvalidRequestException]
}

operation SetStatus {
    input := {
        @required
        pipelineId: id

        @required
        objectIds: idList

        @required
        status: string
    }
    errors: [
        PipelineNotFoundException
        PipelineDeletedException
        InternalServiceError
        InvalidRequestException
    ]
}

operation SetTaskStatus {
    input := {
        @required
        taskId: taskId

        @required
        taskStatus: TaskStatus

        errorId: string
        errorMessage: String
        errorStackTrace: string
    }
    output := {}
    errors: [
        InternalServiceError
        TaskNotFoundException
        InvalidRequestException
        PipelineNotFoundException
        PipelineDeletedException
    ]
}

operation ValidatePipelineDefinition {
    input := {
        @required
        pipelineId: id

        @required
        pipelineObjects: PipelineObjectList

        parameterObjects: ParameterObjectList
        parameterValues: ParameterValueList
    }
    output := {
        validationErrors: ValidationErrors
        validationWarnings: ValidationWarnings

        @required
        errored: Boolean
    }
    errors: [
        InternalServiceError
        InvalidRequestException
        PipelineNotFoundException
        PipelineDeletedException
    ]
}

structure Field {
    @required
    key: fieldNameString

    stringValue: fieldStringValue
    refValue: fieldNameString
}

structure InstanceIdentity {
    document: string
    signature: string
}

@error("server")
structure InternalServiceError {
    message: String
}

@error("client")
structure InvalidRequestException {
    message: String
}

structure Operator {
    type: OperatorType
    values: stringList
}

enum OperatorType {
    EQ
    REF_EQ
    LE
    GE
    BETWEEN
}

structure ParameterAttribute {
    @required
    key: attributeNameString

    @required
    stringValue: attributeValueString
}

list ParameterAttributeList {
    member: ParameterAttribute
}

structure ParameterObject {
    @required
    id: fieldNameString

    @required
    attributes: ParameterAttributeList
}

list ParameterObjectList {
    member: ParameterObject
}

structure ParameterValue {
    @required
    id: fieldNameString

    @required
    stringValue: fieldStringValue
}

list ParameterValueList {
    member: ParameterValue
}

@error("client")
structure PipelineDeletedException {
    message: String
}

structure PipelineDescription {
    @required
    pipelineId: id

    @required
    name: id

    @required
    fields: fieldList

    description: string
    tags: tagList
}

list PipelineDescriptionList {
    member: PipelineDescription
}

structure PipelineIdName {
    id: id
    name: id
}

@error("client")
structure PipelineNotFoundException {
    message: String
}

structure PipelineObject {
    @required
    id: id

    @required
    name: id

    @required
    fields: fieldList
}

list PipelineObjectList {
    member: PipelineObject
}

map PipelineObjectMap {
    key: id
    value: PipelineObject
}

structure Query {
    selectors: SelectorList
}

structure Selector {
    fieldName: string
    operator: Operator
}

list SelectorList {
    member: Selector
}

structure Tag {
    @required
    key: tagKey

    @required
    value: tagValue
}

@error("client")
structure TaskNotFoundException {
    message: String
}

structure TaskObject {
    taskId: taskId
    pipelineId: id
    attemptId: id
    objects: PipelineObjectMap
}

enum TaskStatus {
    FINISHED
    FAILED
    FALSE
}

structure ValidationError {
    id: id
    errors: validationMessages
}

list ValidationErrors {
    member: ValidationError
}

structure ValidationWarning {
    id: id
    warnings: validationMessages
}

list ValidationWarnings {
    member: ValidationWarning
}

@length(min: 1, max: 256)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string attributeNameString

@length(min: 0, max: 10240)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string attributeValueString

list fieldList {
    member: Field
}

@length(min: 1, max: 256)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string fieldNameString

@length(min: 0, max: 10240)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string fieldStringValue

@length(min: 1, max: 1024)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string id

list idList {
    member: id
}

@length(min: 0, max: 20971520)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string longString

list pipelineList {
    member: PipelineIdName
}

@length(min: 0, max: 1024)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string string

list stringList {
    member: string
}

@length(min: 1, max: 128)
string tagKey

@length(min: 0, max: 10)
list tagList {
    member: Tag
}

@length(min: 0, max: 256)
string tagValue

@length(min: 1, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string taskId

@length(min: 0, max: 10000)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string validationMessage

list validationMessages {
    member: validationMessage
}
