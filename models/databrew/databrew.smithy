$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.databrew

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Glue DataBrew")
@service(sdkId: "DataBrew", endpointPrefix: "databrew")
@restJson1
@sigv4(name: "databrew")
@standardRegionalEndpoints(
    regionSpecialCases: {
        "us-gov-west-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service DataBrew {
    version: "2017-07-25"
    operations: [
        BatchDeleteRecipeVersion
        CreateDataset
        CreateProfileJob
        CreateProject
        CreateRecipe
        CreateRecipeJob
        CreateRuleset
        CreateSchedule
        DeleteDataset
        DeleteJob
        DeleteProject
        DeleteRecipeVersion
        DeleteRuleset
        DeleteSchedule
        DescribeDataset
        DescribeJob
        DescribeJobRun
        DescribeProject
        DescribeRecipe
        DescribeRuleset
        DescribeSchedule
        ListDatasets
        ListJobRuns
        ListJobs
        ListProjects
        ListRecipeVersions
        ListRecipes
        ListRulesets
        ListSchedules
        ListTagsForResource
        PublishRecipe
        SendProjectSessionAction
        StartJobRun
        StartProjectSession
        StopJobRun
        TagResource
        UntagResource
        UpdateDataset
        UpdateProfileJob
        UpdateProject
        UpdateRecipe
        UpdateRecipeJob
        UpdateRuleset
        UpdateSchedule
    ]
}

@http(method: "POST", uri: "/recipes/{Name}/batchDeleteRecipeVersion")
operation BatchDeleteRecipeVersion {
    input := {
        @required @httpLabel
        Name: RecipeName

        @required
        RecipeVersions: RecipeVersionList
    }
    output := {
        @required
        Name: RecipeName

        Errors: RecipeErrorList
    }
    errors: [ConflictException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/datasets")
operation CreateDataset {
    input := {
        @required
        Name: DatasetName

        Format: InputFormat
        FormatOptions: FormatOptions

        @required
        Input: Input

        PathOptions: PathOptions
        Tags: TagMap
    }
    output := {
        @required
        Name: DatasetName
    }
    errors: [
        AccessDeniedException
        ConflictException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "POST", uri: "/profileJobs")
operation CreateProfileJob {
    input := {
        @required
        DatasetName: DatasetName

        EncryptionKeyArn: EncryptionKeyArn
        EncryptionMode: EncryptionMode

        @required
        Name: JobName

        LogSubscription: LogSubscription
        MaxCapacity: Integer
        MaxRetries: MaxRetries

        @required
        OutputLocation: S3Location

        Configuration: ProfileConfiguration
        ValidationConfigurations: ValidationConfigurationList

        @required
        RoleArn: Arn

        Tags: TagMap
        Timeout: Timeout
        JobSample: JobSample
    }
    output := {
        @required
        Name: JobName
    }
    errors: [
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "POST", uri: "/projects")
operation CreateProject {
    input := {
        @required
        DatasetName: DatasetName

        @required
        Name: ProjectName

        @required
        RecipeName: RecipeName

        Sample: Sample

        @required
        RoleArn: Arn

        Tags: TagMap
    }
    output := {
        @required
        Name: ProjectName
    }
    errors: [
        ConflictException
        InternalServerException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "POST", uri: "/recipes")
operation CreateRecipe {
    input := {
        Description: RecipeDescription

        @required
        Name: RecipeName

        @required
        Steps: RecipeStepList

        Tags: TagMap
    }
    output := {
        @required
        Name: RecipeName
    }
    errors: [ConflictException, ServiceQuotaExceededException, ValidationException]
}

@http(method: "POST", uri: "/recipeJobs")
operation CreateRecipeJob {
    input := {
        DatasetName: DatasetName
        EncryptionKeyArn: EncryptionKeyArn
        EncryptionMode: EncryptionMode

        @required
        Name: JobName

        LogSubscription: LogSubscription
        MaxCapacity: Integer
        MaxRetries: MaxRetries
        Outputs: OutputList
        DataCatalogOutputs: DataCatalogOutputList
        DatabaseOutputs: DatabaseOutputList
        ProjectName: ProjectName
        RecipeReference: RecipeReference

        @required
        RoleArn: Arn

        Tags: TagMap
        Timeout: Timeout
    }
    output := {
        @required
        Name: JobName
    }
    errors: [
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "POST", uri: "/rulesets")
operation CreateRuleset {
    input := {
        @required
        Name: RulesetName

        Description: RulesetDescription

        @required
        TargetArn: Arn

        @required
        Rules: RuleList

        Tags: TagMap
    }
    output := {
        @required
        Name: RulesetName
    }
    errors: [ConflictException, ServiceQuotaExceededException, ValidationException]
}

@http(method: "POST", uri: "/schedules")
operation CreateSchedule {
    input := {
        JobNames: JobNameList

        @required
        CronExpression: CronExpression

        Tags: TagMap

        @required
        Name: ScheduleName
    }
    output := {
        @required
        Name: ScheduleName
    }
    errors: [ConflictException, ServiceQuotaExceededException, ValidationException]
}

@http(method: "DELETE", uri: "/datasets/{Name}")
operation DeleteDataset {
    input := {
        @required @httpLabel
        Name: DatasetName
    }
    output := {
        @required
        Name: DatasetName
    }
    errors: [ConflictException, ResourceNotFoundException, ValidationException]
}

@http(method: "DELETE", uri: "/jobs/{Name}")
operation DeleteJob {
    input := {
        @required @httpLabel
        Name: JobName
    }
    output := {
        @required
        Name: JobName
    }
    errors: [ConflictException, ResourceNotFoundException, ValidationException]
}

@http(method: "DELETE", uri: "/projects/{Name}")
operation DeleteProject {
    input := {
        @required @httpLabel
        Name: ProjectName
    }
    output := {
        @required
        Name: ProjectName
    }
    errors: [ConflictException, ResourceNotFoundException, ValidationException]
}

@http(method: "DELETE", uri: "/recipes/{Name}/recipeVersion/{RecipeVersion}")
operation DeleteRecipeVersion {
    input := {
        @required @httpLabel
        Name: RecipeName

        @required @httpLabel
        RecipeVersion: RecipeVersion
    }
    output := {
        @required
        Name: RecipeName

        @required
        RecipeVersion: RecipeVersion
    }
    errors: [ConflictException, ResourceNotFoundException, ValidationException]
}

@http(method: "DELETE", uri: "/rulesets/{Name}")
operation DeleteRuleset {
    input := {
        @required @httpLabel
        Name: RulesetName
    }
    output := {
        @required
        Name: RulesetName
    }
    errors: [ResourceNotFoundException, ValidationException, ConflictException]
}

@http(method: "DELETE", uri: "/schedules/{Name}")
operation DeleteSchedule {
    input := {
        @required @httpLabel
        Name: ScheduleName
    }
    output := {
        @required
        Name: ScheduleName
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/datasets/{Name}")
operation DescribeDataset {
    input := {
        @required @httpLabel
        Name: DatasetName
    }
    output := {
        CreatedBy: String
        CreateDate: Timestamp

        @required
        Name: DatasetName

        Format: InputFormat
        FormatOptions: FormatOptions

        @required
        Input: Input

        LastModifiedDate: Timestamp
        LastModifiedBy: String
        Source: Source
        PathOptions: PathOptions
        Tags: TagMap
        ResourceArn: Arn
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/jobs/{Name}")
operation DescribeJob {
    input := {
        @required @httpLabel
        Name: JobName
    }
    output := {
        CreateDate: Timestamp
        CreatedBy: String
        DatasetName: DatasetName
        EncryptionKeyArn: EncryptionKeyArn
        EncryptionMode: EncryptionMode

        @required
        Name: JobName

        Type: JobType
        LastModifiedBy: String
        LastModifiedDate: Timestamp
        LogSubscription: LogSubscription
        MaxCapacity: Integer
        MaxRetries: MaxRetries
        Outputs: OutputList
        DataCatalogOutputs: DataCatalogOutputList
        DatabaseOutputs: DatabaseOutputList
        ProjectName: ProjectName
        ProfileConfiguration: ProfileConfiguration
        ValidationConfigurations: ValidationConfigurationList
        RecipeReference: RecipeReference
        ResourceArn: Arn
        RoleArn: Arn
        Tags: TagMap
        Timeout: Timeout
        JobSample: JobSample
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/jobs/{Name}/jobRun/{RunId}")
operation DescribeJobRun {
    input := {
        @required @httpLabel
        Name: JobName

        @required @httpLabel
        RunId: JobRunId
    }
    output := {
        Attempt: Integer
        CompletedOn: Timestamp
        DatasetName: DatasetName
        ErrorMessage: String
        ExecutionTime: Integer

        @required
        JobName: JobName

        ProfileConfiguration: ProfileConfiguration
        ValidationConfigurations: ValidationConfigurationList
        RunId: JobRunId
        State: JobRunState
        LogSubscription: LogSubscription
        LogGroupName: LogGroupName
        Outputs: OutputList
        DataCatalogOutputs: DataCatalogOutputList
        DatabaseOutputs: DatabaseOutputList
        RecipeReference: RecipeReference
        StartedBy: String
        StartedOn: Timestamp
        JobSample: JobSample
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/projects/{Name}")
operation DescribeProject {
    input := {
        @required @httpLabel
        Name: ProjectName
    }
    output := {
        CreateDate: Timestamp
        CreatedBy: String
        DatasetName: DatasetName
        LastModifiedDate: Timestamp
        LastModifiedBy: String

        @required
        Name: ProjectName

        RecipeName: RecipeName
        ResourceArn: Arn
        Sample: Sample
        RoleArn: Arn
        Tags: TagMap
        SessionStatus: SessionStatus
        OpenedBy: String
        OpenDate: Timestamp
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/recipes/{Name}")
operation DescribeRecipe {
    input := {
        @required @httpLabel
        Name: RecipeName

        @httpQuery("recipeVersion")
        RecipeVersion: RecipeVersion
    }
    output := {
        CreatedBy: String
        CreateDate: Timestamp
        LastModifiedBy: String
        LastModifiedDate: Timestamp
        ProjectName: ProjectName
        PublishedBy: String
        PublishedDate: Timestamp
        Description: RecipeDescription

        @required
        Name: RecipeName

        Steps: RecipeStepList
        Tags: TagMap
        ResourceArn: Arn
        RecipeVersion: RecipeVersion
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/rulesets/{Name}")
operation DescribeRuleset {
    input := {
        @required @httpLabel
        Name: RulesetName
    }
    output := {
        @required
        Name: RulesetName

        Description: RulesetDescription
        TargetArn: Arn
        Rules: RuleList
        CreateDate: Timestamp
        CreatedBy: String
        LastModifiedBy: String
        LastModifiedDate: Timestamp
        ResourceArn: Arn
        Tags: TagMap
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/schedules/{Name}")
operation DescribeSchedule {
    input := {
        @required @httpLabel
        Name: ScheduleName
    }
    output := {
        CreateDate: Timestamp
        CreatedBy: String
        JobNames: JobNameList
        LastModifiedBy: String
        LastModifiedDate: Timestamp
        ResourceArn: Arn
        CronExpression: CronExpression
        Tags: TagMap

        @required
        Name: ScheduleName
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/datasets")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Datasets"
    pageSize: "MaxResults"
)
operation ListDatasets {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults100

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        @required
        Datasets: DatasetList

        NextToken: NextToken
    }
    errors: [ValidationException]
}

@http(method: "GET", uri: "/jobs/{Name}/jobRuns")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "JobRuns"
    pageSize: "MaxResults"
)
operation ListJobRuns {
    input := {
        @required @httpLabel
        Name: JobName

        @httpQuery("maxResults")
        MaxResults: MaxResults100

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        @required
        JobRuns: JobRunList

        NextToken: NextToken
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/jobs")
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Jobs", pageSize: "MaxResults")
operation ListJobs {
    input := {
        @httpQuery("datasetName")
        DatasetName: DatasetName

        @httpQuery("maxResults")
        MaxResults: MaxResults100

        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("projectName")
        ProjectName: ProjectName
    }
    output := {
        @required
        Jobs: JobList

        NextToken: NextToken
    }
    errors: [ValidationException]
}

@http(method: "GET", uri: "/projects")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Projects"
    pageSize: "MaxResults"
)
operation ListProjects {
    input := {
        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("maxResults")
        MaxResults: MaxResults100
    }
    output := {
        @required
        Projects: ProjectList

        NextToken: NextToken
    }
    errors: [ValidationException]
}

@http(method: "GET", uri: "/recipeVersions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Recipes"
    pageSize: "MaxResults"
)
operation ListRecipeVersions {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults100

        @httpQuery("nextToken")
        NextToken: NextToken

        @required @httpQuery("name")
        Name: RecipeName
    }
    output := {
        NextToken: NextToken

        @required
        Recipes: RecipeList
    }
    errors: [ValidationException]
}

@http(method: "GET", uri: "/recipes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Recipes"
    pageSize: "MaxResults"
)
operation ListRecipes {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults100

        @httpQuery("nextToken")
        NextToken: NextToken

        @httpQuery("recipeVersion")
        RecipeVersion: RecipeVersion
    }
    output := {
        @required
        Recipes: RecipeList

        NextToken: NextToken
    }
    errors: [ValidationException]
}

@http(method: "GET", uri: "/rulesets")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Rulesets"
    pageSize: "MaxResults"
)
operation ListRulesets {
    input := {
        @httpQuery("targetArn")
        TargetArn: Arn

        @httpQuery("maxResults")
        MaxResults: MaxResults100

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        @required
        Rulesets: RulesetItemList

        NextToken: NextToken
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/schedules")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Schedules"
    pageSize: "MaxResults"
)
operation ListSchedules {
    input := {
        @httpQuery("jobName")
        JobName: JobName

        @httpQuery("maxResults")
        MaxResults: MaxResults100

        @httpQuery("nextToken")
        NextToken: NextToken
    }
    output := {
        @required
        Schedules: ScheduleList

        NextToken: NextToken
    }
    errors: [ValidationException]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn
    }
    output := {
        Tags: TagMap
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/recipes/{Name}/publishRecipe")
operation PublishRecipe {
    input := {
        Description: RecipeDescription

        @required @httpLabel
        Name: RecipeName
    }
    output := {
        @required
        Name: RecipeName
    }
    errors: [ValidationException, ResourceNotFoundException, ServiceQuotaExceededException]
}

@http(method: "PUT", uri: "/projects/{Name}/sendProjectSessionAction")
operation SendProjectSessionAction {
    input := {
        Preview: Boolean

        @required @httpLabel
        Name: ProjectName

        RecipeStep: RecipeStep
        StepIndex: StepIndex
        ClientSessionId: ClientSessionId
        ViewFrame: ViewFrame
    }
    output := {
        Result: String

        @required
        Name: ProjectName

        ActionId: Integer
    }
    errors: [ConflictException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/jobs/{Name}/startJobRun")
operation StartJobRun {
    input := {
        @required @httpLabel
        Name: JobName
    }
    output := {
        @required
        RunId: JobRunId
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/projects/{Name}/startProjectSession")
operation StartProjectSession {
    input := {
        @required @httpLabel
        Name: ProjectName

        AssumeControl: Boolean
    }
    output := {
        @required
        Name: ProjectName

        ClientSessionId: ClientSessionId
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ValidationException
    ]
}

@http(method: "POST", uri: "/jobs/{Name}/jobRun/{RunId}/stopJobRun")
operation StopJobRun {
    input := {
        @required @httpLabel
        Name: JobName

        @required @httpLabel
        RunId: JobRunId
    }
    output := {
        @required
        RunId: JobRunId
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/tags/{ResourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn

        @required
        Tags: TagMap
    }
    output := {}
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@http(method: "PUT", uri: "/datasets/{Name}")
operation UpdateDataset {
    input := {
        @required @httpLabel
        Name: DatasetName

        Format: InputFormat
        FormatOptions: FormatOptions

        @required
        Input: Input

        PathOptions: PathOptions
    }
    output := {
        @required
        Name: DatasetName
    }
    errors: [AccessDeniedException, ResourceNotFoundException, ValidationException]
}

@http(method: "PUT", uri: "/profileJobs/{Name}")
operation UpdateProfileJob {
    input := {
        Configuration: ProfileConfiguration
        EncryptionKeyArn: EncryptionKeyArn
        EncryptionMode: EncryptionMode

        @required @httpLabel
        Name: JobName

        LogSubscription: LogSubscription
        MaxCapacity: Integer
        MaxRetries: MaxRetries

        @required
        OutputLocation: S3Location

        ValidationConfigurations: ValidationConfigurationList

        @required
        RoleArn: Arn

        Timeout: Timeout
        JobSample: JobSample
    }
    output := {
        @required
        Name: JobName
    }
    errors: [AccessDeniedException, ResourceNotFoundException, ValidationException]
}

@http(method: "PUT", uri: "/projects/{Name}")
operation UpdateProject {
    input := {
        Sample: Sample

        @required
        RoleArn: Arn

        @required @httpLabel
        Name: ProjectName
    }
    output := {
        LastModifiedDate: Timestamp

        @required
        Name: ProjectName
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "PUT", uri: "/recipes/{Name}")
operation UpdateRecipe {
    input := {
        Description: RecipeDescription

        @required @httpLabel
        Name: RecipeName

        Steps: RecipeStepList
    }
    output := {
        @required
        Name: RecipeName
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "PUT", uri: "/recipeJobs/{Name}")
operation UpdateRecipeJob {
    input := {
        EncryptionKeyArn: EncryptionKeyArn
        EncryptionMode: EncryptionMode

        @required @httpLabel
        Name: JobName

        LogSubscription: LogSubscription
        MaxCapacity: Integer
        MaxRetries: MaxRetries
        Outputs: OutputList
        DataCatalogOutputs: DataCatalogOutputList
        DatabaseOutputs: DatabaseOutputList

        @required
        RoleArn: Arn

        Timeout: Timeout
    }
    output := {
        @required
        Name: JobName
    }
    errors: [AccessDeniedException, ResourceNotFoundException, ValidationException]
}

@http(method: "PUT", uri: "/rulesets/{Name}")
operation UpdateRuleset {
    input := {
        @required @httpLabel
        Name: RulesetName

        Description: RulesetDescription

        @required
        Rules: RuleList
    }
    output := {
        @required
        Name: RulesetName
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "PUT", uri: "/schedules/{Name}")
operation UpdateSchedule {
    input := {
        JobNames: JobNameList

        @required
        CronExpression: CronExpression

        @required @httpLabel
        Name: ScheduleName
    }
    output := {
        @required
        Name: ScheduleName
    }
    errors: [ResourceNotFoundException, ServiceQuotaExceededException, ValidationException]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

@length(max: 255)
string AccountId

@length(min: 1)
list AllowedStatisticList {
    member: AllowedStatistics
}

structure AllowedStatistics {
    @required
    Statistics: StatisticList
}

enum AnalyticsMode {
    ENABLE
    DISABLE
}

@length(min: 20, max: 2048)
string Arn

@length(min: 3, max: 63)
string Bucket

@length(min: 12, max: 12) @pattern("^[0-9]{12}$")
string BucketOwner

@length(min: 1, max: 255)
string CatalogId

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9][a-zA-Z0-9-]*$") @sensitive
string ClientSessionId

@length(min: 1, max: 255)
string ColumnName

@length(max: 200)
list ColumnNameList {
    member: ColumnName
}

@range(min: 0, max: 20)
integer ColumnRange

structure ColumnSelector {
    Regex: ColumnName
    Name: ColumnName
}

@length(min: 1)
list ColumnSelectorList {
    member: ColumnSelector
}

structure ColumnStatisticsConfiguration {
    Selectors: ColumnSelectorList

    @required
    Statistics: StatisticsConfiguration
}

@length(min: 1)
list ColumnStatisticsConfigurationList {
    member: ColumnStatisticsConfiguration
}

enum CompressionFormat {
    GZIP
    LZ4
    SNAPPY
    BZIP2
    DEFLATE
    LZO
    BROTLI
    ZSTD
    ZLIB
}

@length(min: 1, max: 128) @pattern("^[A-Z\\_]+$")
string Condition

structure ConditionExpression {
    @required
    Condition: Condition

    Value: ConditionValue

    @required
    TargetColumn: TargetColumn
}

list ConditionExpressionList {
    member: ConditionExpression
}

@length(max: 1024)
string ConditionValue

@error("client") @httpError(409)
structure ConflictException {
    Message: String
}

@length(min: 1, max: 512)
string CronExpression

structure CsvOptions {
    Delimiter: Delimiter
    HeaderRow: Boolean
}

structure CsvOutputOptions {
    Delimiter: Delimiter
}

structure DataCatalogInputDefinition {
    CatalogId: CatalogId

    @required
    DatabaseName: DatabaseName

    @required
    TableName: TableName

    TempDirectory: S3Location
}

structure DataCatalogOutput {
    CatalogId: CatalogId

    @required
    DatabaseName: DatabaseName

    @required
    TableName: TableName

    S3Options: S3TableOutputOptions
    DatabaseOptions: DatabaseTableOutputOptions
    Overwrite: Boolean
}

@length(min: 1)
list DataCatalogOutputList {
    member: DataCatalogOutput
}

structure DatabaseInputDefinition {
    @required
    GlueConnectionName: GlueConnectionName

    DatabaseTableName: DatabaseTableName
    TempDirectory: S3Location
    QueryString: QueryString
}

@length(min: 1, max: 255)
string DatabaseName

structure DatabaseOutput {
    @required
    GlueConnectionName: GlueConnectionName

    @required
    DatabaseOptions: DatabaseTableOutputOptions

    DatabaseOutputMode: DatabaseOutputMode
}

@length(min: 1)
list DatabaseOutputList {
    member: DatabaseOutput
}

enum DatabaseOutputMode {
    NEW_TABLE
}

@length(min: 1, max: 255)
string DatabaseTableName

structure DatabaseTableOutputOptions {
    TempDirectory: S3Location

    @required
    TableName: DatabaseTableName
}

structure Dataset {
    AccountId: AccountId
    CreatedBy: String
    CreateDate: Timestamp

    @required
    Name: DatasetName

    Format: InputFormat
    FormatOptions: FormatOptions

    @required
    Input: Input

    LastModifiedDate: Timestamp
    LastModifiedBy: String
    Source: Source
    PathOptions: PathOptions
    Tags: TagMap
    ResourceArn: Arn
}

list DatasetList {
    member: Dataset
}

@length(min: 1, max: 255)
string DatasetName

structure DatasetParameter {
    @required
    Name: PathParameterName

    @required
    Type: ParameterType

    DatetimeOptions: DatetimeOptions
    CreateColumn: Boolean
    Filter: FilterExpression
}

@length(min: 2, max: 100)
string DatetimeFormat

structure DatetimeOptions {
    @required
    Format: DatetimeFormat

    TimezoneOffset: TimezoneOffset
    LocaleCode: LocaleCode
}

@length(min: 1, max: 1)
string Delimiter

@length(min: 20, max: 2048)
string EncryptionKeyArn

enum EncryptionMode {
    SSE_KMS = "SSE-KMS"
    SSE_S3 = "SSE-S3"
}

structure EntityDetectorConfiguration {
    @required
    EntityTypes: EntityTypeList

    AllowedStatistics: AllowedStatisticList
}

@length(min: 1, max: 128) @pattern("^[A-Z_][A-Z\\\\d_]*$")
string EntityType

@length(min: 1)
list EntityTypeList {
    member: EntityType
}

@pattern("^[1-5][0-9][0-9]$")
string ErrorCode

structure ExcelOptions {
    SheetNames: SheetNameList
    SheetIndexes: SheetIndexList
    HeaderRow: Boolean
}

@length(min: 4, max: 1024) @pattern("^[<>0-9A-Za-z_.,:)(!= ]+$")
string Expression

structure FilesLimit {
    @required
    MaxFiles: MaxFiles

    OrderedBy: OrderedBy
    Order: Order
}

structure FilterExpression {
    @required
    Expression: Expression

    @required
    ValuesMap: ValuesMap
}

structure FormatOptions {
    Json: JsonOptions
    Excel: ExcelOptions
    Csv: CsvOptions
}

@length(min: 1, max: 255)
string GlueConnectionName

list HiddenColumnList {
    member: ColumnName
}

structure Input {
    S3InputDefinition: S3Location
    DataCatalogInputDefinition: DataCatalogInputDefinition
    DatabaseInputDefinition: DatabaseInputDefinition
    Metadata: Metadata
}

enum InputFormat {
    CSV
    JSON
    PARQUET
    EXCEL
    ORC
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: String
}

structure Job {
    AccountId: AccountId
    CreatedBy: String
    CreateDate: Timestamp
    DatasetName: DatasetName
    EncryptionKeyArn: EncryptionKeyArn
    EncryptionMode: EncryptionMode

    @required
    Name: JobName

    Type: JobType
    LastModifiedBy: String
    LastModifiedDate: Timestamp
    LogSubscription: LogSubscription
    MaxCapacity: Integer
    MaxRetries: MaxRetries
    Outputs: OutputList
    DataCatalogOutputs: DataCatalogOutputList
    DatabaseOutputs: DatabaseOutputList
    ProjectName: ProjectName
    RecipeReference: RecipeReference
    ResourceArn: Arn
    RoleArn: Arn
    Timeout: Timeout
    Tags: TagMap
    JobSample: JobSample
    ValidationConfigurations: ValidationConfigurationList
}

list JobList {
    member: Job
}

@length(min: 1, max: 240)
string JobName

@length(max: 50)
list JobNameList {
    member: JobName
}

structure JobRun {
    Attempt: Integer
    CompletedOn: Timestamp
    DatasetName: DatasetName
    ErrorMessage: String
    ExecutionTime: Integer
    JobName: JobName
    RunId: JobRunId
    State: JobRunState
    LogSubscription: LogSubscription
    LogGroupName: LogGroupName
    Outputs: OutputList
    DataCatalogOutputs: DataCatalogOutputList
    DatabaseOutputs: DatabaseOutputList
    RecipeReference: RecipeReference
    StartedBy: String
    StartedOn: Timestamp
    JobSample: JobSample
    ValidationConfigurations: ValidationConfigurationList
}

@length(min: 1, max: 255)
string JobRunId

list JobRunList {
    member: JobRun
}

enum JobRunState {
    STARTING
    RUNNING
    STOPPING
    STOPPED
    SUCCEEDED
    FAILED
    TIMEOUT
}

structure JobSample {
    Mode: SampleMode
    Size: Long
}

enum JobType {
    PROFILE
    RECIPE
}

structure JsonOptions {
    MultiLine: Boolean
}

@length(min: 1, max: 1280)
string Key

@length(min: 2, max: 100) @pattern("^[A-Za-z0-9_\\.#@\\-]+$")
string LocaleCode

@length(min: 1, max: 512)
string LogGroupName

enum LogSubscription {
    ENABLE
    DISABLE
}

@range(min: 1)
integer MaxFiles

@range(min: 1, max: 999)
integer MaxOutputFiles

@range(min: 1, max: 100)
integer MaxResults100

@range(min: 0)
integer MaxRetries

structure Metadata {
    SourceArn: Arn
}

@length(min: 1, max: 2000)
string NextToken

@length(min: 1, max: 128) @pattern("^[A-Z\\_]+$")
string Operation

enum Order {
    DESCENDING
    ASCENDING
}

enum OrderedBy {
    LAST_MODIFIED_DATE
}

structure Output {
    CompressionFormat: CompressionFormat
    Format: OutputFormat
    PartitionColumns: ColumnNameList

    @required
    Location: S3Location

    Overwrite: Boolean
    FormatOptions: OutputFormatOptions
    MaxOutputFiles: MaxOutputFiles
}

enum OutputFormat {
    CSV
    JSON
    PARQUET
    GLUEPARQUET
    AVRO
    ORC
    XML
    TABLEAUHYPER
}

structure OutputFormatOptions {
    Csv: CsvOutputOptions
}

@length(min: 1)
list OutputList {
    member: Output
}

map ParameterMap {
    key: ParameterName
    value: ParameterValue
}

@length(min: 1, max: 128) @pattern("^[A-Za-z0-9]+$")
string ParameterName

enum ParameterType {
    Datetime
    Number
    String
}

@length(min: 1, max: 32768)
string ParameterValue

structure PathOptions {
    LastModifiedDateCondition: FilterExpression
    FilesLimit: FilesLimit
    Parameters: PathParametersMap
}

@length(min: 1, max: 255)
string PathParameterName

@length(min: 1, max: 10)
map PathParametersMap {
    key: PathParameterName
    value: DatasetParameter
}

structure ProfileConfiguration {
    DatasetStatisticsConfiguration: StatisticsConfiguration
    ProfileColumns: ColumnSelectorList
    ColumnStatisticsConfigurations: ColumnStatisticsConfigurationList
    EntityDetectorConfiguration: EntityDetectorConfiguration
}

structure Project {
    AccountId: AccountId
    CreateDate: Timestamp
    CreatedBy: String
    DatasetName: DatasetName
    LastModifiedDate: Timestamp
    LastModifiedBy: String

    @required
    Name: ProjectName

    @required
    RecipeName: RecipeName

    ResourceArn: Arn
    Sample: Sample
    Tags: TagMap
    RoleArn: Arn
    OpenedBy: String
    OpenDate: Timestamp
}

list ProjectList {
    member: Project
}

@length(min: 1, max: 255)
string ProjectName

@length(min: 1, max: 10000)
string QueryString

structure Recipe {
    CreatedBy: String
    CreateDate: Timestamp
    LastModifiedBy: String
    LastModifiedDate: Timestamp
    ProjectName: ProjectName
    PublishedBy: String
    PublishedDate: Timestamp
    Description: RecipeDescription

    @required
    Name: RecipeName

    ResourceArn: Arn
    Steps: RecipeStepList
    Tags: TagMap
    RecipeVersion: RecipeVersion
}

structure RecipeAction {
    @required
    Operation: Operation

    Parameters: ParameterMap
}

@length(max: 1024)
string RecipeDescription

list RecipeErrorList {
    member: RecipeVersionErrorDetail
}

list RecipeList {
    member: Recipe
}

@length(min: 1, max: 255)
string RecipeName

structure RecipeReference {
    @required
    Name: RecipeName

    RecipeVersion: RecipeVersion
}

structure RecipeStep {
    @required
    Action: RecipeAction

    ConditionExpressions: ConditionExpressionList
}

list RecipeStepList {
    member: RecipeStep
}

@length(min: 1, max: 16)
string RecipeVersion

structure RecipeVersionErrorDetail {
    ErrorCode: ErrorCode
    ErrorMessage: String
    RecipeVersion: RecipeVersion
}

@length(min: 1, max: 50)
list RecipeVersionList {
    member: RecipeVersion
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: String
}

structure Rule {
    @required
    Name: RuleName

    Disabled: Boolean

    @required
    CheckExpression: Expression

    SubstitutionMap: ValuesMap
    Threshold: Threshold
    ColumnSelectors: ColumnSelectorList
}

@range(min: 0)
integer RuleCount

@length(min: 1)
list RuleList {
    member: Rule
}

@length(min: 1, max: 128)
string RuleName

@length(max: 1024)
string RulesetDescription

structure RulesetItem {
    AccountId: AccountId
    CreatedBy: String
    CreateDate: Timestamp
    Description: RulesetDescription
    LastModifiedBy: String
    LastModifiedDate: Timestamp

    @required
    Name: RulesetName

    ResourceArn: Arn
    RuleCount: RuleCount
    Tags: TagMap

    @required
    TargetArn: Arn
}

list RulesetItemList {
    member: RulesetItem
}

@length(min: 1, max: 255)
string RulesetName

structure S3Location {
    @required
    Bucket: Bucket

    Key: Key
    BucketOwner: BucketOwner
}

structure S3TableOutputOptions {
    @required
    Location: S3Location
}

structure Sample {
    Size: SampleSize

    @required
    Type: SampleType
}

enum SampleMode {
    FULL_DATASET
    CUSTOM_ROWS
}

@range(min: 1, max: 5000)
integer SampleSize

enum SampleType {
    FIRST_N
    LAST_N
    RANDOM
}

structure Schedule {
    AccountId: AccountId
    CreatedBy: String
    CreateDate: Timestamp
    JobNames: JobNameList
    LastModifiedBy: String
    LastModifiedDate: Timestamp
    ResourceArn: Arn
    CronExpression: CronExpression
    Tags: TagMap

    @required
    Name: ScheduleName
}

list ScheduleList {
    member: Schedule
}

@length(min: 1, max: 255)
string ScheduleName

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: String
}

enum SessionStatus {
    ASSIGNED
    FAILED
    INITIALIZING
    PROVISIONING
    READY
    RECYCLING
    ROTATING
    TERMINATED
    TERMINATING
    UPDATING
}

@range(min: 0, max: 200)
integer SheetIndex

@length(min: 1, max: 1)
list SheetIndexList {
    member: SheetIndex
}

@length(min: 1, max: 31)
string SheetName

@length(min: 1, max: 1)
list SheetNameList {
    member: SheetName
}

enum Source {
    S3
    DATA_CATALOG = "DATA-CATALOG"
    DATABASE
}

@range(min: 0)
integer StartColumnIndex

@range(min: 0)
integer StartRowIndex

@length(min: 1, max: 128) @pattern("^[A-Z\\_]+$")
string Statistic

@length(min: 1)
list StatisticList {
    member: Statistic
}

structure StatisticOverride {
    @required
    Statistic: Statistic

    @required
    Parameters: ParameterMap
}

@length(min: 1)
list StatisticOverrideList {
    member: StatisticOverride
}

structure StatisticsConfiguration {
    IncludedStatistics: StatisticList
    Overrides: StatisticOverrideList
}

@range(min: 0)
integer StepIndex

@length(min: 1, max: 255)
string TableName

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(max: 256)
string TagValue

@length(min: 1, max: 1024)
string TargetColumn

structure Threshold {
    @required
    Value: ThresholdValue

    Type: ThresholdType
    Unit: ThresholdUnit
}

enum ThresholdType {
    GREATER_THAN_OR_EQUAL
    LESS_THAN_OR_EQUAL
    GREATER_THAN
    LESS_THAN
}

enum ThresholdUnit {
    COUNT
    PERCENTAGE
}

@range(min: 0)
double ThresholdValue

@range(min: 0)
integer Timeout

@length(min: 1, max: 6) @pattern("^(Z|[-+](\\d|\\d{2}|\\d{2}:?\\d{2}))$")
string TimezoneOffset

structure ValidationConfiguration {
    @required
    RulesetArn: Arn

    ValidationMode: ValidationMode
}

@length(min: 1)
list ValidationConfigurationList {
    member: ValidationConfiguration
}

@error("client") @httpError(400)
structure ValidationException {
    Message: String
}

enum ValidationMode {
    CHECK_ALL
}

@length(min: 2, max: 128) @pattern("^:[A-Za-z0-9_]+$")
string ValueReference

map ValuesMap {
    key: ValueReference
    value: ConditionValue
}

structure ViewFrame {
    @required
    StartColumnIndex: StartColumnIndex

    ColumnRange: ColumnRange
    HiddenColumns: HiddenColumnList
    StartRowIndex: StartRowIndex
    RowRange: Integer
    Analytics: AnalyticsMode
}
