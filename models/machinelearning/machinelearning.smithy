$version: "2.0"

namespace com.amazonaws.machinelearning

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon Machine Learning")
@service(
    sdkId: "Machine Learning"
    endpointPrefix: "machinelearning"
    docId: "machinelearning-2014-12-12"
)
@awsJson1_1
@sigv4(name: "machinelearning")
@standardRegionalEndpoints
service AmazonML_20141212 {
    version: "2014-12-12"
    operations: [
        AddTags
        CreateBatchPrediction
        CreateDataSourceFromRDS
        CreateDataSourceFromRedshift
        CreateDataSourceFromS3
        CreateEvaluation
        CreateMLModel
        CreateRealtimeEndpoint
        DeleteBatchPrediction
        DeleteDataSource
        DeleteEvaluation
        DeleteMLModel
        DeleteRealtimeEndpoint
        DeleteTags
        DescribeBatchPredictions
        DescribeDataSources
        DescribeEvaluations
        DescribeMLModels
        DescribeTags
        GetBatchPrediction
        GetDataSource
        GetEvaluation
        GetMLModel
        Predict
        UpdateBatchPrediction
        UpdateDataSource
        UpdateEvaluation
        UpdateMLModel
    ]
}

operation AddTags {
    input := {
        @required
        Tags: TagList

        @required
        ResourceId: EntityId

        @required
        ResourceType: TaggableResourceType
    }
    output := {
        ResourceId: EntityId
        ResourceType: TaggableResourceType
    }
    errors: [
        InvalidInputException
        InvalidTagException
        TagLimitExceededException
        ResourceNotFoundException
        InternalServerException
    ]
}

operation CreateBatchPrediction {
    input := {
        @required
        BatchPredictionId: EntityId

        BatchPredictionName: EntityName

        @required
        MLModelId: EntityId

        @required
        BatchPredictionDataSourceId: EntityId

        @required
        OutputUri: S3Url
    }
    output := {
        BatchPredictionId: EntityId
    }
    errors: [InvalidInputException, InternalServerException, IdempotentParameterMismatchException]
}

operation CreateDataSourceFromRDS {
    input := {
        @required
        DataSourceId: EntityId

        DataSourceName: EntityName

        @required
        RDSData: RDSDataSpec

        @required
        RoleARN: RoleARN

        ComputeStatistics: Boolean
    }
    output := {
        DataSourceId: EntityId
    }
    errors: [InvalidInputException, InternalServerException, IdempotentParameterMismatchException]
}

operation CreateDataSourceFromRedshift {
    input := {
        @required
        DataSourceId: EntityId

        DataSourceName: EntityName

        @required
        DataSpec: RedshiftDataSpec

        @required
        RoleARN: RoleARN

        ComputeStatistics: Boolean
    }
    output := {
        DataSourceId: EntityId
    }
    errors: [InvalidInputException, InternalServerException, IdempotentParameterMismatchException]
}

operation CreateDataSourceFromS3 {
    input := {
        @required
        DataSourceId: EntityId

        DataSourceName: EntityName

        @required
        DataSpec: S3DataSpec

        ComputeStatistics: Boolean
    }
    output := {
        DataSourceId: EntityId
    }
    errors: [InvalidInputException, InternalServerException, IdempotentParameterMismatchException]
}

operation CreateEvaluation {
    input := {
        @required
        EvaluationId: EntityId

        EvaluationName: EntityName

        @required
        MLModelId: EntityId

        @required
        EvaluationDataSourceId: EntityId
    }
    output := {
        EvaluationId: EntityId
    }
    errors: [InvalidInputException, InternalServerException, IdempotentParameterMismatchException]
}

operation CreateMLModel {
    input := {
        @required
        MLModelId: EntityId

        MLModelName: EntityName

        @required
        MLModelType: MLModelType

        Parameters: TrainingParameters

        @required
        TrainingDataSourceId: EntityId

        Recipe: Recipe
        RecipeUri: S3Url
    }
    output := {
        MLModelId: EntityId
    }
    errors: [InvalidInputException, InternalServerException, IdempotentParameterMismatchException]
}

operation CreateRealtimeEndpoint {
    input := {
        @required
        MLModelId: EntityId
    }
    output := {
        MLModelId: EntityId
        RealtimeEndpointInfo: RealtimeEndpointInfo
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalServerException]
}

operation DeleteBatchPrediction {
    input := {
        @required
        BatchPredictionId: EntityId
    }
    output := {
        BatchPredictionId: EntityId
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalServerException]
}

operation DeleteDataSource {
    input := {
        @required
        DataSourceId: EntityId
    }
    output := {
        DataSourceId: EntityId
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalServerException]
}

operation DeleteEvaluation {
    input := {
        @required
        EvaluationId: EntityId
    }
    output := {
        EvaluationId: EntityId
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalServerException]
}

operation DeleteMLModel {
    input := {
        @required
        MLModelId: EntityId
    }
    output := {
        MLModelId: EntityId
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalServerException]
}

operation DeleteRealtimeEndpoint {
    input := {
        @required
        MLModelId: EntityId
    }
    output := {
        MLModelId: EntityId
        RealtimeEndpointInfo: RealtimeEndpointInfo
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalServerException]
}

operation DeleteTags {
    input := {
        @required
        TagKeys: TagKeyList

        @required
        ResourceId: EntityId

        @required
        ResourceType: TaggableResourceType
    }
    output := {
        ResourceId: EntityId
        ResourceType: TaggableResourceType
    }
    errors: [
        InvalidInputException
        InvalidTagException
        ResourceNotFoundException
        InternalServerException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Results", pageSize: "Limit")
@waitable(
    BatchPredictionAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Results[].Status"
                        expected: "COMPLETED"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Results[].Status"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(BatchPredictionAvailable: 60)
operation DescribeBatchPredictions {
    input := {
        FilterVariable: BatchPredictionFilterVariable
        EQ: ComparatorValue
        GT: ComparatorValue
        LT: ComparatorValue
        GE: ComparatorValue
        LE: ComparatorValue
        NE: ComparatorValue
        Prefix: ComparatorValue
        SortOrder: SortOrder
        NextToken: String
        Limit: PageLimit
    }
    output := {
        Results: BatchPredictions
        NextToken: String
    }
    errors: [InvalidInputException, InternalServerException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Results", pageSize: "Limit")
@waitable(
    DataSourceAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Results[].Status"
                        expected: "COMPLETED"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Results[].Status"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(DataSourceAvailable: 60)
operation DescribeDataSources {
    input := {
        FilterVariable: DataSourceFilterVariable
        EQ: ComparatorValue
        GT: ComparatorValue
        LT: ComparatorValue
        GE: ComparatorValue
        LE: ComparatorValue
        NE: ComparatorValue
        Prefix: ComparatorValue
        SortOrder: SortOrder
        NextToken: String
        Limit: PageLimit
    }
    output := {
        Results: DataSources
        NextToken: String
    }
    errors: [InvalidInputException, InternalServerException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Results", pageSize: "Limit")
@waitable(
    EvaluationAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Results[].Status"
                        expected: "COMPLETED"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Results[].Status"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(EvaluationAvailable: 60)
operation DescribeEvaluations {
    input := {
        FilterVariable: EvaluationFilterVariable
        EQ: ComparatorValue
        GT: ComparatorValue
        LT: ComparatorValue
        GE: ComparatorValue
        LE: ComparatorValue
        NE: ComparatorValue
        Prefix: ComparatorValue
        SortOrder: SortOrder
        NextToken: String
        Limit: PageLimit
    }
    output := {
        Results: Evaluations
        NextToken: String
    }
    errors: [InvalidInputException, InternalServerException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Results", pageSize: "Limit")
@waitable(
    MLModelAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Results[].Status"
                        expected: "COMPLETED"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Results[].Status"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(MLModelAvailable: 60)
operation DescribeMLModels {
    input := {
        FilterVariable: MLModelFilterVariable
        EQ: ComparatorValue
        GT: ComparatorValue
        LT: ComparatorValue
        GE: ComparatorValue
        LE: ComparatorValue
        NE: ComparatorValue
        Prefix: ComparatorValue
        SortOrder: SortOrder
        NextToken: String
        Limit: PageLimit
    }
    output := {
        Results: MLModels
        NextToken: String
    }
    errors: [InvalidInputException, InternalServerException]
}

operation DescribeTags {
    input := {
        @required
        ResourceId: EntityId

        @required
        ResourceType: TaggableResourceType
    }
    output := {
        ResourceId: EntityId
        ResourceType: TaggableResourceType
        Tags: TagList
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalServerException]
}

operation GetBatchPrediction {
    input := {
        @required
        BatchPredictionId: EntityId
    }
    output := {
        BatchPredictionId: EntityId
        MLModelId: EntityId
        BatchPredictionDataSourceId: EntityId
        InputDataLocationS3: S3Url
        CreatedByIamUser: AwsUserArn
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        Name: EntityName
        Status: EntityStatus
        OutputUri: S3Url
        LogUri: String
        Message: Message
        ComputeTime: Long
        FinishedAt: Timestamp
        StartedAt: Timestamp
        TotalRecordCount: Long
        InvalidRecordCount: Long
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalServerException]
}

operation GetDataSource {
    input := {
        @required
        DataSourceId: EntityId

        Verbose: Boolean
    }
    output := {
        DataSourceId: EntityId
        DataLocationS3: S3Url
        DataRearrangement: String
        CreatedByIamUser: AwsUserArn
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        DataSizeInBytes: Long
        NumberOfFiles: Long
        Name: EntityName
        Status: EntityStatus
        LogUri: String
        Message: Message
        RedshiftMetadata: RedshiftMetadata
        RDSMetadata: RDSMetadata
        RoleARN: RoleARN
        ComputeStatistics: Boolean
        ComputeTime: Long
        FinishedAt: Timestamp
        StartedAt: Timestamp
        DataSourceSchema: DataSchema
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalServerException]
}

operation GetEvaluation {
    input := {
        @required
        EvaluationId: EntityId
    }
    output := {
        EvaluationId: EntityId
        MLModelId: EntityId
        EvaluationDataSourceId: EntityId
        InputDataLocationS3: S3Url
        CreatedByIamUser: AwsUserArn
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        Name: EntityName
        Status: EntityStatus
        PerformanceMetrics: PerformanceMetrics
        LogUri: String
        Message: Message
        ComputeTime: Long
        FinishedAt: Timestamp
        StartedAt: Timestamp
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalServerException]
}

operation GetMLModel {
    input := {
        @required
        MLModelId: EntityId

        Verbose: Boolean
    }
    output := {
        MLModelId: EntityId
        TrainingDataSourceId: EntityId
        CreatedByIamUser: AwsUserArn
        CreatedAt: Timestamp
        LastUpdatedAt: Timestamp
        Name: MLModelName
        Status: EntityStatus
        SizeInBytes: Long
        EndpointInfo: RealtimeEndpointInfo
        TrainingParameters: TrainingParameters
        InputDataLocationS3: S3Url
        MLModelType: MLModelType
        ScoreThreshold: Float
        ScoreThresholdLastUpdatedAt: Timestamp
        LogUri: String
        Message: Message
        ComputeTime: Long
        FinishedAt: Timestamp
        StartedAt: Timestamp
        Recipe: Recipe
        Schema: DataSchema
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalServerException]
}

operation Predict {
    input := {
        @required
        MLModelId: EntityId

        @required
        Record: Record

        @required
        PredictEndpoint: VipURL
    }
    output := {
        Prediction: Prediction
    }
    errors: [
        InvalidInputException
        ResourceNotFoundException
        LimitExceededException
        InternalServerException
        PredictorNotMountedException
    ]
}

operation UpdateBatchPrediction {
    input := {
        @required
        BatchPredictionId: EntityId

        @required
        BatchPredictionName: EntityName
    }
    output := {
        BatchPredictionId: EntityId
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalServerException]
}

operation UpdateDataSource {
    input := {
        @required
        DataSourceId: EntityId

        @required
        DataSourceName: EntityName
    }
    output := {
        DataSourceId: EntityId
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalServerException]
}

operation UpdateEvaluation {
    input := {
        @required
        EvaluationId: EntityId

        @required
        EvaluationName: EntityName
    }
    output := {
        EvaluationId: EntityId
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalServerException]
}

operation UpdateMLModel {
    input := {
        @required
        MLModelId: EntityId

        MLModelName: EntityName
        ScoreThreshold: Float
    }
    output := {
        MLModelId: EntityId
    }
    errors: [InvalidInputException, ResourceNotFoundException, InternalServerException]
}

enum Algorithm {
    sgd
}

@pattern("arn:aws:iam::[0-9]+:((user/.+)|(root))")
string AwsUserArn

structure BatchPrediction {
    BatchPredictionId: EntityId
    MLModelId: EntityId
    BatchPredictionDataSourceId: EntityId
    InputDataLocationS3: S3Url
    CreatedByIamUser: AwsUserArn
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    Name: EntityName
    Status: EntityStatus
    OutputUri: S3Url
    Message: Message
    ComputeTime: Long
    FinishedAt: Timestamp
    StartedAt: Timestamp
    TotalRecordCount: Long
    InvalidRecordCount: Long
}

enum BatchPredictionFilterVariable {
    CreatedAt
    LastUpdatedAt
    Status
    Name
    IAMUser
    MLModelId
    DataSourceId
    DataURI
}

list BatchPredictions {
    member: BatchPrediction
}

@length(max: 1024) @pattern(".*\\S.*|^$")
string ComparatorValue

@length(max: 131071)
string DataSchema

structure DataSource {
    DataSourceId: EntityId
    DataLocationS3: S3Url
    DataRearrangement: String
    CreatedByIamUser: AwsUserArn
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    DataSizeInBytes: Long
    NumberOfFiles: Long
    Name: EntityName
    Status: EntityStatus
    Message: Message
    RedshiftMetadata: RedshiftMetadata
    RDSMetadata: RDSMetadata
    RoleARN: RoleARN
    ComputeStatistics: Boolean
    ComputeTime: Long
    FinishedAt: Timestamp
    StartedAt: Timestamp
}

enum DataSourceFilterVariable {
    CreatedAt
    LastUpdatedAt
    Status
    Name
    DataLocationS3
    IAMUser
}

list DataSources {
    member: DataSource
}

enum DetailsAttributes {
    PredictiveModelType
    Algorithm
}

map DetailsMap {
    key: DetailsAttributes
    value: DetailsValue
}

@length(min: 1)
string DetailsValue

@length(min: 1, max: 1024)
string EDPPipelineId

@length(min: 1, max: 64)
string EDPResourceRole

@length(min: 1, max: 255)
string EDPSecurityGroupId

list EDPSecurityGroupIds {
    member: EDPSecurityGroupId
}

@length(min: 1, max: 64)
string EDPServiceRole

@length(min: 1, max: 255)
string EDPSubnetId

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_.-]+")
string EntityId

@length(max: 1024) @pattern(".*\\S.*|^$")
string EntityName

enum EntityStatus {
    PENDING
    INPROGRESS
    FAILED
    COMPLETED
    DELETED
}

@length(max: 2048)
string ErrorMessage

structure Evaluation {
    EvaluationId: EntityId
    MLModelId: EntityId
    EvaluationDataSourceId: EntityId
    InputDataLocationS3: S3Url
    CreatedByIamUser: AwsUserArn
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    Name: EntityName
    Status: EntityStatus
    PerformanceMetrics: PerformanceMetrics
    Message: Message
    ComputeTime: Long
    FinishedAt: Timestamp
    StartedAt: Timestamp
}

enum EvaluationFilterVariable {
    CreatedAt
    LastUpdatedAt
    Status
    Name
    IAMUser
    MLModelId
    DataSourceId
    DataURI
}

list Evaluations {
    member: Evaluation
}

@error("client")
structure IdempotentParameterMismatchException {
    message: ErrorMessage
    code: Integer
}

@error("server")
structure InternalServerException {
    message: ErrorMessage
    code: Integer
}

@error("client")
structure InvalidInputException {
    message: ErrorMessage
    code: Integer
}

@error("client")
structure InvalidTagException {
    message: ErrorMessage
}

@length(min: 1)
string Label

@error("client")
structure LimitExceededException {
    message: ErrorMessage
    code: Integer
}

structure MLModel {
    MLModelId: EntityId
    TrainingDataSourceId: EntityId
    CreatedByIamUser: AwsUserArn
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    Name: MLModelName
    Status: EntityStatus
    SizeInBytes: Long
    EndpointInfo: RealtimeEndpointInfo
    TrainingParameters: TrainingParameters
    InputDataLocationS3: S3Url
    Algorithm: Algorithm
    MLModelType: MLModelType
    ScoreThreshold: Float
    ScoreThresholdLastUpdatedAt: Timestamp
    Message: Message
    ComputeTime: Long
    FinishedAt: Timestamp
    StartedAt: Timestamp
}

enum MLModelFilterVariable {
    CreatedAt
    LastUpdatedAt
    Status
    Name
    IAMUser
    TrainingDataSourceId
    RealtimeEndpointStatus
    MLModelType
    Algorithm
    TrainingDataURI
}

@length(max: 1024)
string MLModelName

enum MLModelType {
    REGRESSION
    BINARY
    MULTICLASS
}

list MLModels {
    member: MLModel
}

@length(max: 10240)
string Message

@range(min: 1, max: 100)
integer PageLimit

structure PerformanceMetrics {
    Properties: PerformanceMetricsProperties
}

map PerformanceMetricsProperties {
    key: String
    value: String
}

structure Prediction {
    predictedLabel: Label
    predictedValue: Float
    predictedScores: ScoreValuePerLabelMap
    details: DetailsMap
}

@error("client")
structure PredictorNotMountedException {
    message: ErrorMessage
}

structure RDSDataSpec {
    @required
    DatabaseInformation: RDSDatabase

    @required
    SelectSqlQuery: RDSSelectSqlQuery

    @required
    DatabaseCredentials: RDSDatabaseCredentials

    @required
    S3StagingLocation: S3Url

    DataRearrangement: String
    DataSchema: DataSchema
    DataSchemaUri: S3Url

    @required
    ResourceRole: EDPResourceRole

    @required
    ServiceRole: EDPServiceRole

    @required
    SubnetId: EDPSubnetId

    @required
    SecurityGroupIds: EDPSecurityGroupIds
}

structure RDSDatabase {
    @required
    InstanceIdentifier: RDSInstanceIdentifier

    @required
    DatabaseName: RDSDatabaseName
}

structure RDSDatabaseCredentials {
    @required
    Username: RDSDatabaseUsername

    @required
    Password: RDSDatabasePassword
}

@length(min: 1, max: 64)
string RDSDatabaseName

@length(min: 8, max: 128) @sensitive
string RDSDatabasePassword

@length(min: 1, max: 128)
string RDSDatabaseUsername

@length(min: 1, max: 63) @pattern("[a-z0-9-]+")
string RDSInstanceIdentifier

structure RDSMetadata {
    Database: RDSDatabase
    DatabaseUserName: RDSDatabaseUsername
    SelectSqlQuery: RDSSelectSqlQuery
    ResourceRole: EDPResourceRole
    ServiceRole: EDPServiceRole
    DataPipelineId: EDPPipelineId
}

@length(min: 1, max: 16777216)
string RDSSelectSqlQuery

structure RealtimeEndpointInfo {
    PeakRequestsPerSecond: Integer
    CreatedAt: Timestamp
    EndpointUrl: VipURL
    EndpointStatus: RealtimeEndpointStatus
}

enum RealtimeEndpointStatus {
    NONE
    READY
    UPDATING
    FAILED
}

@length(max: 131071)
string Recipe

map Record {
    key: String
    value: String
}

@length(min: 1, max: 63) @pattern("[a-z0-9-]+")
string RedshiftClusterIdentifier

structure RedshiftDataSpec {
    @required
    DatabaseInformation: RedshiftDatabase

    @required
    SelectSqlQuery: RedshiftSelectSqlQuery

    @required
    DatabaseCredentials: RedshiftDatabaseCredentials

    @required
    S3StagingLocation: S3Url

    DataRearrangement: String
    DataSchema: DataSchema
    DataSchemaUri: S3Url
}

structure RedshiftDatabase {
    @required
    DatabaseName: RedshiftDatabaseName

    @required
    ClusterIdentifier: RedshiftClusterIdentifier
}

structure RedshiftDatabaseCredentials {
    @required
    Username: RedshiftDatabaseUsername

    @required
    Password: RedshiftDatabasePassword
}

@length(min: 1, max: 64) @pattern("[a-z0-9]+")
string RedshiftDatabaseName

@length(min: 8, max: 64) @sensitive
string RedshiftDatabasePassword

@length(min: 1, max: 128)
string RedshiftDatabaseUsername

structure RedshiftMetadata {
    RedshiftDatabase: RedshiftDatabase
    DatabaseUserName: RedshiftDatabaseUsername
    SelectSqlQuery: RedshiftSelectSqlQuery
}

@length(min: 1, max: 16777216)
string RedshiftSelectSqlQuery

@error("client")
structure ResourceNotFoundException {
    message: ErrorMessage
    code: Integer
}

@length(min: 1, max: 110)
string RoleARN

structure S3DataSpec {
    @required
    DataLocationS3: S3Url

    DataRearrangement: String
    DataSchema: DataSchema
    DataSchemaLocationS3: S3Url
}

@length(max: 2048) @pattern("s3://([^/]+)(/.*)?")
string S3Url

map ScoreValuePerLabelMap {
    key: Label
    value: Float
}

enum SortOrder {
    asc
    dsc
}

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(max: 100)
list TagKeyList {
    member: TagKey
}

@error("client")
structure TagLimitExceededException {
    message: ErrorMessage
}

@length(max: 100)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

enum TaggableResourceType {
    BatchPrediction
    DataSource
    Evaluation
    MLModel
}

map TrainingParameters {
    key: String
    value: String
}

@length(max: 2048) @pattern("https://[a-zA-Z0-9-.]*\\.amazon(aws)?\\.com[/]?")
string VipURL
