$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.osis

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon OpenSearch Ingestion")
@service(sdkId: "OSIS", endpointPrefix: "osis")
@restJson1
@sigv4(name: "osis")
@standardRegionalEndpoints
service OSIS {
    version: "2022-01-01"
    operations: [
        CreatePipeline
        CreatePipelineEndpoint
        DeletePipeline
        DeletePipelineEndpoint
        DeleteResourcePolicy
        GetPipeline
        GetPipelineBlueprint
        GetPipelineChangeProgress
        GetResourcePolicy
        ListPipelineBlueprints
        ListPipelineEndpointConnections
        ListPipelineEndpoints
        ListPipelines
        ListTagsForResource
        PutResourcePolicy
        RevokePipelineEndpointConnections
        StartPipeline
        StopPipeline
        TagResource
        UntagResource
        UpdatePipeline
        ValidatePipeline
    ]
}

@http(method: "POST", uri: "/2022-01-01/osis/createPipeline")
operation CreatePipeline {
    input := {
        @required
        PipelineName: PipelineName

        @required
        MinUnits: PipelineUnits

        @required
        MaxUnits: PipelineUnits

        @required
        PipelineConfigurationBody: PipelineConfigurationBody

        LogPublishingOptions: LogPublishingOptions
        VpcOptions: VpcOptions
        BufferOptions: BufferOptions
        EncryptionAtRestOptions: EncryptionAtRestOptions
        Tags: TagList
        PipelineRoleArn: PipelineRoleArn
    }
    output := {
        Pipeline: Pipeline
    }
    errors: [
        DisabledOperationException
        LimitExceededException
        ValidationException
        InternalException
        AccessDeniedException
        ResourceAlreadyExistsException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/2022-01-01/osis/createPipelineEndpoint")
operation CreatePipelineEndpoint {
    input := {
        @required
        PipelineArn: PipelineArn

        @required
        VpcOptions: PipelineEndpointVpcOptions
    }
    output := {
        PipelineArn: PipelineArn
        EndpointId: PipelineEndpointId
        Status: PipelineEndpointStatus
        VpcId: String
    }
    errors: [
        DisabledOperationException
        LimitExceededException
        ValidationException
        InternalException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/2022-01-01/osis/deletePipeline/{PipelineName}")
operation DeletePipeline {
    input := {
        @required @httpLabel
        PipelineName: PipelineName
    }
    output := {}
    errors: [
        DisabledOperationException
        ValidationException
        InternalException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/2022-01-01/osis/deletePipelineEndpoint/{EndpointId}") @idempotent
operation DeletePipelineEndpoint {
    input := {
        @required @httpLabel
        EndpointId: PipelineEndpointId
    }
    output := {}
    errors: [
        DisabledOperationException
        ValidationException
        InternalException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/2022-01-01/osis/resourcePolicy/{ResourceArn}") @idempotent
operation DeleteResourcePolicy {
    input := {
        @required @httpLabel
        ResourceArn: PipelineArn
    }
    output := {}
    errors: [
        DisabledOperationException
        LimitExceededException
        ValidationException
        InternalException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/2022-01-01/osis/getPipeline/{PipelineName}")
operation GetPipeline {
    input := {
        @required @httpLabel
        PipelineName: PipelineName
    }
    output := {
        Pipeline: Pipeline
    }
    errors: [
        DisabledOperationException
        ValidationException
        InternalException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2022-01-01/osis/getPipelineBlueprint/{BlueprintName}")
operation GetPipelineBlueprint {
    input := {
        @required @httpLabel
        BlueprintName: String

        @httpQuery("format")
        Format: BlueprintFormat
    }
    output := {
        Blueprint: PipelineBlueprint
        Format: String
    }
    errors: [
        DisabledOperationException
        AccessDeniedException
        InternalException
        ValidationException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2022-01-01/osis/getPipelineChangeProgress/{PipelineName}")
operation GetPipelineChangeProgress {
    input := {
        @required @httpLabel
        PipelineName: PipelineName
    }
    output := {
        ChangeProgressStatuses: ChangeProgressStatusList
    }
    errors: [
        DisabledOperationException
        ValidationException
        InternalException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2022-01-01/osis/resourcePolicy/{ResourceArn}")
operation GetResourcePolicy {
    input := {
        @required @httpLabel
        ResourceArn: PipelineArn
    }
    output := {
        ResourceArn: PipelineArn
        Policy: ResourcePolicy
    }
    errors: [
        DisabledOperationException
        LimitExceededException
        ValidationException
        InternalException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/2022-01-01/osis/listPipelineBlueprints")
operation ListPipelineBlueprints {
    input := {}
    output := {
        Blueprints: PipelineBlueprintsSummaryList
    }
    errors: [
        DisabledOperationException
        ValidationException
        InternalException
        AccessDeniedException
        InvalidPaginationTokenException
    ]
}

@http(method: "GET", uri: "/2022-01-01/osis/listPipelineEndpointConnections")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PipelineEndpointConnections"
    pageSize: "MaxResults"
)
operation ListPipelineEndpointConnections {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken
        PipelineEndpointConnections: PipelineEndpointConnectionsSummaryList
    }
    errors: [
        DisabledOperationException
        LimitExceededException
        ValidationException
        InternalException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/2022-01-01/osis/listPipelineEndpoints")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PipelineEndpoints"
    pageSize: "MaxResults"
)
operation ListPipelineEndpoints {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken
        PipelineEndpoints: PipelineEndpointsSummaryList
    }
    errors: [
        DisabledOperationException
        LimitExceededException
        ValidationException
        InternalException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/2022-01-01/osis/listPipelines")
operation ListPipelines {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken
        Pipelines: PipelineSummaryList
    }
    errors: [
        DisabledOperationException
        ValidationException
        InternalException
        AccessDeniedException
        InvalidPaginationTokenException
    ]
}

@http(method: "GET", uri: "/2022-01-01/osis/listTagsForResource/")
operation ListTagsForResource {
    input := {
        @required @httpQuery("arn")
        Arn: PipelineArn
    }
    output := {
        Tags: TagList
    }
    errors: [
        DisabledOperationException
        ValidationException
        ResourceNotFoundException
        InternalException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/2022-01-01/osis/resourcePolicy/{ResourceArn}") @idempotent
operation PutResourcePolicy {
    input := {
        @required @httpLabel
        ResourceArn: PipelineArn

        @required
        Policy: ResourcePolicy
    }
    output := {
        ResourceArn: PipelineArn
        Policy: ResourcePolicy
    }
    errors: [
        DisabledOperationException
        LimitExceededException
        ValidationException
        InternalException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/2022-01-01/osis/revokePipelineEndpointConnections") @idempotent
operation RevokePipelineEndpointConnections {
    input := {
        @required
        PipelineArn: PipelineArn

        @required
        EndpointIds: PipelineEndpointIdsList
    }
    output := {
        PipelineArn: PipelineArn
    }
    errors: [
        DisabledOperationException
        LimitExceededException
        ValidationException
        InternalException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/2022-01-01/osis/startPipeline/{PipelineName}")
operation StartPipeline {
    input := {
        @required @httpLabel
        PipelineName: PipelineName
    }
    output := {
        Pipeline: Pipeline
    }
    errors: [
        DisabledOperationException
        AccessDeniedException
        ConflictException
        InternalException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/2022-01-01/osis/stopPipeline/{PipelineName}")
operation StopPipeline {
    input := {
        @required @httpLabel
        PipelineName: PipelineName
    }
    output := {
        Pipeline: Pipeline
    }
    errors: [
        DisabledOperationException
        AccessDeniedException
        ConflictException
        InternalException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2022-01-01/osis/tagResource/")
operation TagResource {
    input := {
        @required @httpQuery("arn")
        Arn: PipelineArn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        DisabledOperationException
        LimitExceededException
        ValidationException
        InternalException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/2022-01-01/osis/untagResource/")
operation UntagResource {
    input := {
        @required @httpQuery("arn")
        Arn: PipelineArn

        @required
        TagKeys: StringList
    }
    output := {}
    errors: [
        DisabledOperationException
        ValidationException
        ResourceNotFoundException
        InternalException
        AccessDeniedException
    ]
}

@http(method: "PUT", uri: "/2022-01-01/osis/updatePipeline/{PipelineName}")
operation UpdatePipeline {
    input := {
        @required @httpLabel
        PipelineName: PipelineName

        MinUnits: PipelineUnits
        MaxUnits: PipelineUnits
        PipelineConfigurationBody: PipelineConfigurationBody
        LogPublishingOptions: LogPublishingOptions
        BufferOptions: BufferOptions
        EncryptionAtRestOptions: EncryptionAtRestOptions
        PipelineRoleArn: PipelineRoleArn
    }
    output := {
        Pipeline: Pipeline
    }
    errors: [
        DisabledOperationException
        ValidationException
        InternalException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "POST", uri: "/2022-01-01/osis/validatePipeline")
operation ValidatePipeline {
    input := {
        @required
        PipelineConfigurationBody: PipelineConfigurationBody
    }
    output := {
        isValid: Boolean
        Errors: ValidationMessageList
    }
    errors: [
        DisabledOperationException
        AccessDeniedException
        InternalException
        ValidationException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {}

@length(min: 12, max: 12) @pattern("^\\\\d{12}$")
string AwsAccountId

@pattern("(YAML|JSON)")
string BlueprintFormat

structure BufferOptions {
    @required
    PersistentBufferEnabled: Boolean
}

structure ChangeProgressStage {
    Name: String
    Status: ChangeProgressStageStatuses
    Description: String
    LastUpdatedAt: Timestamp
}

list ChangeProgressStageList {
    member: ChangeProgressStage
}

enum ChangeProgressStageStatuses {
    PENDING
    IN_PROGRESS
    COMPLETED
    FAILED
}

structure ChangeProgressStatus {
    StartTime: Timestamp
    Status: ChangeProgressStatuses
    TotalNumberOfStages: Integer
    ChangeProgressStages: ChangeProgressStageList
}

list ChangeProgressStatusList {
    member: ChangeProgressStatus
}

enum ChangeProgressStatuses {
    PENDING
    IN_PROGRESS
    COMPLETED
    FAILED
}

@pattern("^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)/24$")
string CidrBlock

structure CloudWatchLogDestination {
    @required
    LogGroup: LogGroup
}

@error("client") @httpError(409)
structure ConflictException {}

@error("client") @httpError(409)
structure DisabledOperationException {}

structure EncryptionAtRestOptions {
    @required
    KmsKeyArn: KmsKeyArn
}

list IngestEndpointUrlsList {
    member: String
}

@error("server") @httpError(500)
structure InternalException {}

@error("client") @httpError(400)
structure InvalidPaginationTokenException {}

@length(min: 7, max: 2048)
string KmsKeyArn

@error("client") @httpError(409)
structure LimitExceededException {}

@length(min: 1, max: 512) @pattern("\\/aws\\/vendedlogs\\/[\\.\\-_/#A-Za-z0-9]+")
string LogGroup

structure LogPublishingOptions {
    IsLoggingEnabled: Boolean
    CloudWatchLogDestination: CloudWatchLogDestination
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 0, max: 3000) @pattern("^([\\s\\S]*)$")
string NextToken

structure Pipeline {
    PipelineName: String
    PipelineArn: String
    MinUnits: Integer
    MaxUnits: Integer
    Status: PipelineStatus
    StatusReason: PipelineStatusReason
    PipelineConfigurationBody: String
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    IngestEndpointUrls: IngestEndpointUrlsList
    LogPublishingOptions: LogPublishingOptions
    VpcEndpoints: VpcEndpointsList
    BufferOptions: BufferOptions
    EncryptionAtRestOptions: EncryptionAtRestOptions
    VpcEndpointService: String
    ServiceVpcEndpoints: ServiceVpcEndpointsList
    Destinations: PipelineDestinationList
    Tags: TagList
    PipelineRoleArn: PipelineRoleArn
}

@length(min: 46, max: 76)
@pattern("^arn:(aws|aws\\-cn|aws\\-us\\-gov|aws\\-iso|aws\\-iso\\-b):osis:.+:pipeline\\/.+$")
string PipelineArn

structure PipelineBlueprint {
    BlueprintName: String
    PipelineConfigurationBody: String
    DisplayName: String
    DisplayDescription: String
    Service: String
    UseCase: String
}

structure PipelineBlueprintSummary {
    BlueprintName: String
    DisplayName: String
    DisplayDescription: String
    Service: String
    UseCase: String
}

list PipelineBlueprintsSummaryList {
    member: PipelineBlueprintSummary
}

@length(min: 1, max: 100000)
string PipelineConfigurationBody

structure PipelineDestination {
    ServiceName: String
    Endpoint: String
}

list PipelineDestinationList {
    member: PipelineDestination
}

structure PipelineEndpoint {
    PipelineArn: PipelineArn
    EndpointId: PipelineEndpointId
    Status: PipelineEndpointStatus
    VpcId: String
    VpcOptions: PipelineEndpointVpcOptions
    IngestEndpointUrl: String
}

structure PipelineEndpointConnection {
    PipelineArn: PipelineArn
    EndpointId: PipelineEndpointId
    Status: PipelineEndpointStatus
    VpcEndpointOwner: AwsAccountId
}

list PipelineEndpointConnectionsSummaryList {
    member: PipelineEndpointConnection
}

@length(min: 3, max: 512) @pattern("^[a-zA-Z0-9][a-zA-Z0-9-_]+$")
string PipelineEndpointId

list PipelineEndpointIdsList {
    member: PipelineEndpointId
}

enum PipelineEndpointStatus {
    CREATING
    ACTIVE
    CREATE_FAILED
    DELETING
    REVOKING
    REVOKED
}

structure PipelineEndpointVpcOptions {
    SubnetIds: SubnetIds
    SecurityGroupIds: SecurityGroupIds
}

list PipelineEndpointsSummaryList {
    member: PipelineEndpoint
}

@length(min: 3, max: 28) @pattern("[a-z][a-z0-9\\-]+")
string PipelineName

@length(min: 20, max: 2048)
@pattern("^arn:(aws|aws\\-cn|aws\\-us\\-gov|aws\\-iso|aws\\-iso\\-b|aws\\-iso\\-e|aws\\-iso\\-f):iam::[0-9]+:role\\/.*$")
string PipelineRoleArn

enum PipelineStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    CREATE_FAILED
    UPDATE_FAILED
    STARTING
    START_FAILED
    STOPPING
    STOPPED
}

structure PipelineStatusReason {
    Description: String
}

structure PipelineSummary {
    Status: PipelineStatus
    StatusReason: PipelineStatusReason
    PipelineName: PipelineName
    PipelineArn: PipelineArn
    MinUnits: PipelineUnits
    MaxUnits: PipelineUnits
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    Destinations: PipelineDestinationList
    Tags: TagList
}

list PipelineSummaryList {
    member: PipelineSummary
}

@range(min: 1)
integer PipelineUnits

@error("client") @httpError(409)
structure ResourceAlreadyExistsException {}

@error("client") @httpError(404)
structure ResourceNotFoundException {}

@length(min: 2, max: 204800)
string ResourcePolicy

@length(min: 11, max: 20) @pattern("sg-\\w{8}(\\w{9})?")
string SecurityGroupId

@length(min: 1, max: 12)
list SecurityGroupIds {
    member: SecurityGroupId
}

structure ServiceVpcEndpoint {
    ServiceName: VpcEndpointServiceName
    VpcEndpointId: String
}

list ServiceVpcEndpointsList {
    member: ServiceVpcEndpoint
}

list StringList {
    member: String
}

@length(min: 15, max: 24) @pattern("subnet-\\w{8}(\\w{9})?")
string SubnetId

@length(min: 1, max: 12)
list SubnetIds {
    member: SubnetId
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern(".*")
string TagKey

list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern(".*")
string TagValue

@error("client") @httpError(400)
structure ValidationException {}

structure ValidationMessage {
    Message: String
}

list ValidationMessageList {
    member: ValidationMessage
}

structure VpcAttachmentOptions {
    @required
    AttachToVpc: Boolean

    CidrBlock: CidrBlock
}

structure VpcEndpoint {
    VpcEndpointId: String
    VpcId: String
    VpcOptions: VpcOptions
}

enum VpcEndpointManagement {
    CUSTOMER
    SERVICE
}

enum VpcEndpointServiceName {
    OPENSEARCH_SERVERLESS
}

list VpcEndpointsList {
    member: VpcEndpoint
}

structure VpcOptions {
    @required
    SubnetIds: SubnetIds

    SecurityGroupIds: SecurityGroupIds
    VpcAttachmentOptions: VpcAttachmentOptions
    VpcEndpointManagement: VpcEndpointManagement
}
