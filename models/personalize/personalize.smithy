$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.personalize

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Personalize")
@service(sdkId: "Personalize", endpointPrefix: "personalize")
@awsJson1_1
@sigv4(name: "personalize")
@standardRegionalEndpoints
service AmazonPersonalize {
    version: "2018-05-22"
    operations: [
        CreateBatchInferenceJob
        CreateBatchSegmentJob
        CreateCampaign
        CreateDataDeletionJob
        CreateDataset
        CreateDatasetExportJob
        CreateDatasetGroup
        CreateDatasetImportJob
        CreateEventTracker
        CreateFilter
        CreateMetricAttribution
        CreateRecommender
        CreateSchema
        CreateSolution
        CreateSolutionVersion
        DeleteCampaign
        DeleteDataset
        DeleteDatasetGroup
        DeleteEventTracker
        DeleteFilter
        DeleteMetricAttribution
        DeleteRecommender
        DeleteSchema
        DeleteSolution
        DescribeAlgorithm
        DescribeBatchInferenceJob
        DescribeBatchSegmentJob
        DescribeCampaign
        DescribeDataDeletionJob
        DescribeDataset
        DescribeDatasetExportJob
        DescribeDatasetGroup
        DescribeDatasetImportJob
        DescribeEventTracker
        DescribeFeatureTransformation
        DescribeFilter
        DescribeMetricAttribution
        DescribeRecipe
        DescribeRecommender
        DescribeSchema
        DescribeSolution
        DescribeSolutionVersion
        GetSolutionMetrics
        ListBatchInferenceJobs
        ListBatchSegmentJobs
        ListCampaigns
        ListDataDeletionJobs
        ListDatasetExportJobs
        ListDatasetGroups
        ListDatasetImportJobs
        ListDatasets
        ListEventTrackers
        ListFilters
        ListMetricAttributionMetrics
        ListMetricAttributions
        ListRecipes
        ListRecommenders
        ListSchemas
        ListSolutionVersions
        ListSolutions
        ListTagsForResource
        StartRecommender
        StopRecommender
        StopSolutionVersionCreation
        TagResource
        UntagResource
        UpdateCampaign
        UpdateDataset
        UpdateMetricAttribution
        UpdateRecommender
        UpdateSolution
    ]
}

operation CreateBatchInferenceJob {
    input := {
        @required
        jobName: Name

        @required
        solutionVersionArn: Arn

        filterArn: Arn
        numResults: Integer

        @required
        jobInput: BatchInferenceJobInput

        @required
        jobOutput: BatchInferenceJobOutput

        @required
        roleArn: RoleArn

        batchInferenceJobConfig: BatchInferenceJobConfig
        tags: Tags
        batchInferenceJobMode: BatchInferenceJobMode
        themeGenerationConfig: ThemeGenerationConfig
    }
    output := {
        batchInferenceJobArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        LimitExceededException
        ResourceNotFoundException
        ResourceInUseException
        TooManyTagsException
    ]
}

operation CreateBatchSegmentJob {
    input := {
        @required
        jobName: Name

        @required
        solutionVersionArn: Arn

        filterArn: Arn
        numResults: Integer

        @required
        jobInput: BatchSegmentJobInput

        @required
        jobOutput: BatchSegmentJobOutput

        @required
        roleArn: RoleArn

        tags: Tags
    }
    output := {
        batchSegmentJobArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        LimitExceededException
        ResourceNotFoundException
        ResourceInUseException
        TooManyTagsException
    ]
}

@idempotent
operation CreateCampaign {
    input := {
        @required
        name: Name

        @required
        solutionVersionArn: Arn

        minProvisionedTPS: TransactionsPerSecond
        campaignConfig: CampaignConfig
        tags: Tags
    }
    output := {
        campaignArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        LimitExceededException
        ResourceInUseException
        TooManyTagsException
    ]
}

operation CreateDataDeletionJob {
    input := {
        @required
        jobName: Name

        @required
        datasetGroupArn: Arn

        @required
        dataSource: DataSource

        @required
        roleArn: RoleArn

        tags: Tags
    }
    output := {
        dataDeletionJobArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        LimitExceededException
        ResourceInUseException
        TooManyTagsException
    ]
}

@idempotent
operation CreateDataset {
    input := {
        @required
        name: Name

        @required
        schemaArn: Arn

        @required
        datasetGroupArn: Arn

        @required
        datasetType: DatasetType

        tags: Tags
    }
    output := {
        datasetArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        LimitExceededException
        ResourceInUseException
        TooManyTagsException
    ]
}

@idempotent
operation CreateDatasetExportJob {
    input := {
        @required
        jobName: Name

        @required
        datasetArn: Arn

        ingestionMode: IngestionMode

        @required
        roleArn: RoleArn

        @required
        jobOutput: DatasetExportJobOutput

        tags: Tags
    }
    output := {
        datasetExportJobArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        LimitExceededException
        ResourceInUseException
        TooManyTagsException
    ]
}

operation CreateDatasetGroup {
    input := {
        @required
        name: Name

        roleArn: RoleArn
        kmsKeyArn: KmsKeyArn
        domain: Domain
        tags: Tags
    }
    output := {
        datasetGroupArn: Arn
        domain: Domain
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        LimitExceededException
        TooManyTagsException
    ]
}

operation CreateDatasetImportJob {
    input := {
        @required
        jobName: Name

        @required
        datasetArn: Arn

        @required
        dataSource: DataSource

        roleArn: RoleArn
        tags: Tags
        importMode: ImportMode
        publishAttributionMetricsToS3: Boolean
    }
    output := {
        datasetImportJobArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        LimitExceededException
        ResourceInUseException
        TooManyTagsException
    ]
}

@idempotent
operation CreateEventTracker {
    input := {
        @required
        name: Name

        @required
        datasetGroupArn: Arn

        tags: Tags
    }
    output := {
        eventTrackerArn: Arn
        trackingId: TrackingId
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        LimitExceededException
        ResourceInUseException
        TooManyTagsException
    ]
}

operation CreateFilter {
    input := {
        @required
        name: Name

        @required
        datasetGroupArn: Arn

        @required
        filterExpression: FilterExpression

        tags: Tags
    }
    output := {
        filterArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        LimitExceededException
        TooManyTagsException
    ]
}

operation CreateMetricAttribution {
    input := {
        @required
        name: Name

        @required
        datasetGroupArn: Arn

        @required
        metrics: MetricAttributes

        @required
        metricsOutputConfig: MetricAttributionOutput
    }
    output := {
        metricAttributionArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        ResourceInUseException
        LimitExceededException
    ]
}

@idempotent
operation CreateRecommender {
    input := {
        @required
        name: Name

        @required
        datasetGroupArn: Arn

        @required
        recipeArn: Arn

        recommenderConfig: RecommenderConfig
        tags: Tags
    }
    output := {
        recommenderArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        LimitExceededException
        ResourceInUseException
        TooManyTagsException
    ]
}

@idempotent
operation CreateSchema {
    input := {
        @required
        name: Name

        @required
        schema: AvroSchema

        domain: Domain
    }
    output := {
        schemaArn: Arn
    }
    errors: [InvalidInputException, ResourceAlreadyExistsException, LimitExceededException]
}

operation CreateSolution {
    input := {
        @required
        name: Name

        performHPO: Boolean
        performAutoML: Boolean
        performAutoTraining: Boolean
        performIncrementalUpdate: Boolean
        recipeArn: Arn

        @required
        datasetGroupArn: Arn

        eventType: EventType
        solutionConfig: SolutionConfig
        tags: Tags
    }
    output := {
        solutionArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        LimitExceededException
        ResourceInUseException
        TooManyTagsException
    ]
}

operation CreateSolutionVersion {
    input := {
        name: Name

        @required
        solutionArn: Arn

        trainingMode: TrainingMode
        tags: Tags
    }
    output := {
        solutionVersionArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceNotFoundException
        LimitExceededException
        ResourceInUseException
        TooManyTagsException
        ResourceAlreadyExistsException
    ]
}

@idempotent
operation DeleteCampaign {
    input := {
        @required
        campaignArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteDataset {
    input := {
        @required
        datasetArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteDatasetGroup {
    input := {
        @required
        datasetGroupArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteEventTracker {
    input := {
        @required
        eventTrackerArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

operation DeleteFilter {
    input := {
        @required
        filterArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteMetricAttribution {
    input := {
        @required
        metricAttributionArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteRecommender {
    input := {
        @required
        recommenderArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteSchema {
    input := {
        @required
        schemaArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteSolution {
    input := {
        @required
        solutionArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DescribeAlgorithm {
    input := {
        @required
        algorithmArn: Arn
    }
    output := {
        algorithm: Algorithm
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeBatchInferenceJob {
    input := {
        @required
        batchInferenceJobArn: Arn
    }
    output := {
        batchInferenceJob: BatchInferenceJob
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeBatchSegmentJob {
    input := {
        @required
        batchSegmentJobArn: Arn
    }
    output := {
        batchSegmentJob: BatchSegmentJob
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeCampaign {
    input := {
        @required
        campaignArn: Arn
    }
    output := {
        campaign: Campaign
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeDataDeletionJob {
    input := {
        @required
        dataDeletionJobArn: Arn
    }
    output := {
        dataDeletionJob: DataDeletionJob
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeDataset {
    input := {
        @required
        datasetArn: Arn
    }
    output := {
        dataset: Dataset
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeDatasetExportJob {
    input := {
        @required
        datasetExportJobArn: Arn
    }
    output := {
        datasetExportJob: DatasetExportJob
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeDatasetGroup {
    input := {
        @required
        datasetGroupArn: Arn
    }
    output := {
        datasetGroup: DatasetGroup
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeDatasetImportJob {
    input := {
        @required
        datasetImportJobArn: Arn
    }
    output := {
        datasetImportJob: DatasetImportJob
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeEventTracker {
    input := {
        @required
        eventTrackerArn: Arn
    }
    output := {
        eventTracker: EventTracker
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeFeatureTransformation {
    input := {
        @required
        featureTransformationArn: Arn
    }
    output := {
        featureTransformation: FeatureTransformation
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeFilter {
    input := {
        @required
        filterArn: Arn
    }
    output := {
        filter: Filter
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation DescribeMetricAttribution {
    input := {
        @required
        metricAttributionArn: Arn
    }
    output := {
        metricAttribution: MetricAttribution
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeRecipe {
    input := {
        @required
        recipeArn: Arn
    }
    output := {
        recipe: Recipe
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeRecommender {
    input := {
        @required
        recommenderArn: Arn
    }
    output := {
        recommender: Recommender
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeSchema {
    input := {
        @required
        schemaArn: Arn
    }
    output := {
        schema: DatasetSchema
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeSolution {
    input := {
        @required
        solutionArn: Arn
    }
    output := {
        solution: Solution
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeSolutionVersion {
    input := {
        @required
        solutionVersionArn: Arn
    }
    output := {
        solutionVersion: SolutionVersion
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

operation GetSolutionMetrics {
    input := {
        @required
        solutionVersionArn: Arn
    }
    output := {
        solutionVersionArn: Arn
        metrics: Metrics
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "batchInferenceJobs"
    pageSize: "maxResults"
)
operation ListBatchInferenceJobs {
    input := {
        solutionVersionArn: Arn
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        batchInferenceJobs: BatchInferenceJobs
        nextToken: NextToken
    }
    errors: [InvalidInputException, InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "batchSegmentJobs"
    pageSize: "maxResults"
)
operation ListBatchSegmentJobs {
    input := {
        solutionVersionArn: Arn
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        batchSegmentJobs: BatchSegmentJobs
        nextToken: NextToken
    }
    errors: [InvalidInputException, InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "campaigns"
    pageSize: "maxResults"
)
operation ListCampaigns {
    input := {
        solutionArn: Arn
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        campaigns: Campaigns
        nextToken: NextToken
    }
    errors: [InvalidInputException, InvalidNextTokenException]
}

@idempotent
operation ListDataDeletionJobs {
    input := {
        datasetGroupArn: Arn
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        dataDeletionJobs: DataDeletionJobs
        nextToken: NextToken
    }
    errors: [InvalidInputException, InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "datasetExportJobs"
    pageSize: "maxResults"
)
operation ListDatasetExportJobs {
    input := {
        datasetArn: Arn
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        datasetExportJobs: DatasetExportJobs
        nextToken: NextToken
    }
    errors: [InvalidInputException, InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "datasetGroups"
    pageSize: "maxResults"
)
operation ListDatasetGroups {
    input := {
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        datasetGroups: DatasetGroups
        nextToken: NextToken
    }
    errors: [InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "datasetImportJobs"
    pageSize: "maxResults"
)
operation ListDatasetImportJobs {
    input := {
        datasetArn: Arn
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        datasetImportJobs: DatasetImportJobs
        nextToken: NextToken
    }
    errors: [InvalidInputException, InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "datasets"
    pageSize: "maxResults"
)
operation ListDatasets {
    input := {
        datasetGroupArn: Arn
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        datasets: Datasets
        nextToken: NextToken
    }
    errors: [InvalidInputException, InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "eventTrackers"
    pageSize: "maxResults"
)
operation ListEventTrackers {
    input := {
        datasetGroupArn: Arn
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        eventTrackers: EventTrackers
        nextToken: NextToken
    }
    errors: [InvalidInputException, InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "Filters"
    pageSize: "maxResults"
)
operation ListFilters {
    input := {
        datasetGroupArn: Arn
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        Filters: Filters
        nextToken: NextToken
    }
    errors: [InvalidInputException, InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "metrics"
    pageSize: "maxResults"
)
operation ListMetricAttributionMetrics {
    input := {
        metricAttributionArn: Arn
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        metrics: MetricAttributes
        nextToken: NextToken
    }
    errors: [InvalidInputException, InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "metricAttributions"
    pageSize: "maxResults"
)
operation ListMetricAttributions {
    input := {
        datasetGroupArn: Arn
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        metricAttributions: MetricAttributions
        nextToken: NextToken
    }
    errors: [InvalidInputException, InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "recipes"
    pageSize: "maxResults"
)
operation ListRecipes {
    input := {
        recipeProvider: RecipeProvider
        nextToken: NextToken
        maxResults: MaxResults
        domain: Domain
    }
    output := {
        recipes: Recipes
        nextToken: NextToken
    }
    errors: [InvalidNextTokenException, InvalidInputException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "recommenders"
    pageSize: "maxResults"
)
operation ListRecommenders {
    input := {
        datasetGroupArn: Arn
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        recommenders: Recommenders
        nextToken: NextToken
    }
    errors: [InvalidInputException, InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "schemas"
    pageSize: "maxResults"
)
operation ListSchemas {
    input := {
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        schemas: Schemas
        nextToken: NextToken
    }
    errors: [InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "solutionVersions"
    pageSize: "maxResults"
)
operation ListSolutionVersions {
    input := {
        solutionArn: Arn
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        solutionVersions: SolutionVersions
        nextToken: NextToken
    }
    errors: [InvalidInputException, ResourceNotFoundException, InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "solutions"
    pageSize: "maxResults"
)
operation ListSolutions {
    input := {
        datasetGroupArn: Arn
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        solutions: Solutions
        nextToken: NextToken
    }
    errors: [InvalidInputException, InvalidNextTokenException]
}

operation ListTagsForResource {
    input := {
        @required
        resourceArn: Arn
    }
    output := {
        tags: Tags
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation StartRecommender {
    input := {
        @required
        recommenderArn: Arn
    }
    output := {
        recommenderArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation StopRecommender {
    input := {
        @required
        recommenderArn: Arn
    }
    output := {
        recommenderArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation StopSolutionVersionCreation {
    input := {
        @required
        solutionVersionArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

operation TagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tags: Tags
    }
    output := {}
    errors: [
        InvalidInputException
        ResourceNotFoundException
        TooManyTagsException
        ResourceInUseException
        LimitExceededException
    ]
}

operation UntagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tagKeys: TagKeys
    }
    output := {}
    errors: [
        InvalidInputException
        ResourceNotFoundException
        TooManyTagKeysException
        ResourceInUseException
    ]
}

@idempotent
operation UpdateCampaign {
    input := {
        @required
        campaignArn: Arn

        solutionVersionArn: Arn
        minProvisionedTPS: TransactionsPerSecond
        campaignConfig: CampaignConfig
    }
    output := {
        campaignArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation UpdateDataset {
    input := {
        @required
        datasetArn: Arn

        @required
        schemaArn: Arn
    }
    output := {
        datasetArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

operation UpdateMetricAttribution {
    input := {
        addMetrics: MetricAttributes
        removeMetrics: MetricAttributesNamesList
        metricsOutputConfig: MetricAttributionOutput
        metricAttributionArn: Arn
    }
    output := {
        metricAttributionArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceNotFoundException
        ResourceInUseException
        ResourceAlreadyExistsException
    ]
}

@idempotent
operation UpdateRecommender {
    input := {
        @required
        recommenderArn: Arn

        @required
        recommenderConfig: RecommenderConfig
    }
    output := {
        recommenderArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

operation UpdateSolution {
    input := {
        @required
        solutionArn: Arn

        performAutoTraining: Boolean
        performIncrementalUpdate: Boolean
        solutionUpdateConfig: SolutionUpdateConfig
    }
    output := {
        solutionArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
    ]
}

@length(max: 256)
string AccountId

structure Algorithm {
    name: Name
    algorithmArn: Arn
    algorithmImage: AlgorithmImage
    defaultHyperParameters: HyperParameters
    defaultHyperParameterRanges: DefaultHyperParameterRanges
    defaultResourceConfig: ResourceConfig
    trainingInputMode: TrainingInputMode
    roleArn: Arn
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

structure AlgorithmImage {
    name: Name

    @required
    dockerURI: DockerURI
}

@length(max: 256) @pattern("arn:([a-z\\d-]+):personalize:.*:.*:.+")
string Arn

@length(max: 100)
list ArnList {
    member: Arn
}

structure AutoMLConfig {
    metricName: MetricName
    recipeList: ArnList
}

structure AutoMLResult {
    bestRecipeArn: Arn
}

structure AutoTrainingConfig {
    schedulingExpression: SchedulingExpression
}

@length(max: 20000)
string AvroSchema

structure BatchInferenceJob {
    jobName: Name
    batchInferenceJobArn: Arn
    filterArn: Arn
    failureReason: String
    solutionVersionArn: Arn
    numResults: Integer
    jobInput: BatchInferenceJobInput
    jobOutput: BatchInferenceJobOutput
    batchInferenceJobConfig: BatchInferenceJobConfig
    roleArn: RoleArn
    batchInferenceJobMode: BatchInferenceJobMode
    themeGenerationConfig: ThemeGenerationConfig
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

structure BatchInferenceJobConfig {
    itemExplorationConfig: HyperParameters
    rankingInfluence: RankingInfluence
}

structure BatchInferenceJobInput {
    @required
    s3DataSource: S3DataConfig
}

enum BatchInferenceJobMode {
    BATCH_INFERENCE
    THEME_GENERATION
}

structure BatchInferenceJobOutput {
    @required
    s3DataDestination: S3DataConfig
}

structure BatchInferenceJobSummary {
    batchInferenceJobArn: Arn
    jobName: Name
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReason: String
    solutionVersionArn: Arn
    batchInferenceJobMode: BatchInferenceJobMode
}

@length(max: 100)
list BatchInferenceJobs {
    member: BatchInferenceJobSummary
}

structure BatchSegmentJob {
    jobName: Name
    batchSegmentJobArn: Arn
    filterArn: Arn
    failureReason: String
    solutionVersionArn: Arn
    numResults: Integer
    jobInput: BatchSegmentJobInput
    jobOutput: BatchSegmentJobOutput
    roleArn: RoleArn
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

structure BatchSegmentJobInput {
    @required
    s3DataSource: S3DataConfig
}

structure BatchSegmentJobOutput {
    @required
    s3DataDestination: S3DataConfig
}

structure BatchSegmentJobSummary {
    batchSegmentJobArn: Arn
    jobName: Name
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReason: String
    solutionVersionArn: Arn
}

@length(max: 100)
list BatchSegmentJobs {
    member: BatchSegmentJobSummary
}

structure Campaign {
    name: Name
    campaignArn: Arn
    solutionVersionArn: Arn
    minProvisionedTPS: TransactionsPerSecond
    campaignConfig: CampaignConfig
    status: Status
    failureReason: String
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    latestCampaignUpdate: CampaignUpdateSummary
}

structure CampaignConfig {
    itemExplorationConfig: HyperParameters
    enableMetadataWithRecommendations: Boolean
    syncWithLatestSolutionVersion: Boolean
    rankingInfluence: RankingInfluence
}

structure CampaignSummary {
    name: Name
    campaignArn: Arn
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReason: String
}

structure CampaignUpdateSummary {
    solutionVersionArn: Arn
    minProvisionedTPS: TransactionsPerSecond
    campaignConfig: CampaignConfig
    status: Status
    failureReason: String
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

@length(max: 100)
list Campaigns {
    member: CampaignSummary
}

structure CategoricalHyperParameterRange {
    name: ParameterName
    values: CategoricalValues
}

@length(max: 100)
list CategoricalHyperParameterRanges {
    member: CategoricalHyperParameterRange
}

@length(max: 1000)
string CategoricalValue

@length(max: 100)
list CategoricalValues {
    member: CategoricalValue
}

@length(max: 150) @pattern("[A-Za-z_][A-Za-z\\d_]*")
string ColumnName

@length(max: 50)
list ColumnNamesList {
    member: ColumnName
}

structure ContinuousHyperParameterRange {
    name: ParameterName
    minValue: ContinuousMinValue
    maxValue: ContinuousMaxValue
}

@length(max: 100)
list ContinuousHyperParameterRanges {
    member: ContinuousHyperParameterRange
}

@range(min: -1000000)
double ContinuousMaxValue

@range(min: -1000000)
double ContinuousMinValue

structure DataDeletionJob {
    jobName: Name
    dataDeletionJobArn: Arn
    datasetGroupArn: Arn
    dataSource: DataSource
    roleArn: RoleArn
    status: Status
    numDeleted: Integer
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReason: String
}

structure DataDeletionJobSummary {
    dataDeletionJobArn: Arn
    datasetGroupArn: Arn
    jobName: Name
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReason: String
}

@length(max: 100)
list DataDeletionJobs {
    member: DataDeletionJobSummary
}

structure DataSource {
    dataLocation: S3Location
}

structure Dataset {
    name: Name
    datasetArn: Arn
    datasetGroupArn: Arn
    datasetType: DatasetType
    schemaArn: Arn
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    latestDatasetUpdate: DatasetUpdateSummary
    trackingId: TrackingId
}

structure DatasetExportJob {
    jobName: Name
    datasetExportJobArn: Arn
    datasetArn: Arn
    ingestionMode: IngestionMode
    roleArn: Arn
    status: Status
    jobOutput: DatasetExportJobOutput
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReason: String
}

structure DatasetExportJobOutput {
    @required
    s3DataDestination: S3DataConfig
}

structure DatasetExportJobSummary {
    datasetExportJobArn: Arn
    jobName: Name
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReason: String
}

@length(max: 100)
list DatasetExportJobs {
    member: DatasetExportJobSummary
}

structure DatasetGroup {
    name: Name
    datasetGroupArn: Arn
    status: Status
    roleArn: RoleArn
    kmsKeyArn: KmsKeyArn
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReason: String
    domain: Domain
}

structure DatasetGroupSummary {
    name: Name
    datasetGroupArn: Arn
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReason: String
    domain: Domain
}

@length(max: 100)
list DatasetGroups {
    member: DatasetGroupSummary
}

structure DatasetImportJob {
    jobName: Name
    datasetImportJobArn: Arn
    datasetArn: Arn
    dataSource: DataSource
    roleArn: Arn
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReason: String
    importMode: ImportMode
    publishAttributionMetricsToS3: Boolean
}

structure DatasetImportJobSummary {
    datasetImportJobArn: Arn
    jobName: Name
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReason: String
    importMode: ImportMode
}

@length(max: 100)
list DatasetImportJobs {
    member: DatasetImportJobSummary
}

structure DatasetSchema {
    name: Name
    schemaArn: Arn
    schema: AvroSchema
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    domain: Domain
}

structure DatasetSchemaSummary {
    name: Name
    schemaArn: Arn
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    domain: Domain
}

structure DatasetSummary {
    name: Name
    datasetArn: Arn
    datasetType: DatasetType
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

@length(max: 256) @pattern("^[A-Za-z_]+$")
string DatasetType

structure DatasetUpdateSummary {
    schemaArn: Arn
    status: Status
    failureReason: String
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

@length(max: 100)
list Datasets {
    member: DatasetSummary
}

structure DefaultCategoricalHyperParameterRange {
    name: ParameterName
    values: CategoricalValues
    isTunable: Boolean
}

@length(max: 100)
list DefaultCategoricalHyperParameterRanges {
    member: DefaultCategoricalHyperParameterRange
}

structure DefaultContinuousHyperParameterRange {
    name: ParameterName
    minValue: ContinuousMinValue
    maxValue: ContinuousMaxValue
    isTunable: Boolean
}

@length(max: 100)
list DefaultContinuousHyperParameterRanges {
    member: DefaultContinuousHyperParameterRange
}

structure DefaultHyperParameterRanges {
    integerHyperParameterRanges: DefaultIntegerHyperParameterRanges
    continuousHyperParameterRanges: DefaultContinuousHyperParameterRanges
    categoricalHyperParameterRanges: DefaultCategoricalHyperParameterRanges
}

structure DefaultIntegerHyperParameterRange {
    name: ParameterName
    minValue: IntegerMinValue
    maxValue: IntegerMaxValue
    isTunable: Boolean
}

@length(max: 100)
list DefaultIntegerHyperParameterRanges {
    member: DefaultIntegerHyperParameterRange
}

@length(max: 256)
string DockerURI

enum Domain {
    ECOMMERCE
    VIDEO_ON_DEMAND
}

structure EventParameters {
    eventType: EventType
    eventValueThreshold: Double
    weight: EventTypeWeight
}

@length(max: 10)
list EventParametersList {
    member: EventParameters
}

structure EventTracker {
    name: Name
    eventTrackerArn: Arn
    accountId: AccountId
    trackingId: TrackingId
    datasetGroupArn: Arn
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

structure EventTrackerSummary {
    name: Name
    eventTrackerArn: Arn
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

@length(max: 100)
list EventTrackers {
    member: EventTrackerSummary
}

@length(max: 256)
string EventType

@range(min: 0, max: 1)
double EventTypeWeight

@length(max: 256)
string EventValueThreshold

structure EventsConfig {
    eventParametersList: EventParametersList
}

@length(max: 3)
map ExcludedDatasetColumns {
    key: DatasetType
    value: ColumnNamesList
}

structure FeatureTransformation {
    name: Name
    featureTransformationArn: Arn
    defaultParameters: FeaturizationParameters
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    status: Status
}

@length(max: 100)
map FeatureTransformationParameters {
    key: ParameterName
    value: ParameterValue
}

@length(max: 100)
map FeaturizationParameters {
    key: ParameterName
    value: ParameterValue
}

structure FieldsForThemeGeneration {
    @required
    itemName: ColumnName
}

structure Filter {
    name: Name
    filterArn: Arn
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    datasetGroupArn: Arn
    failureReason: String
    filterExpression: FilterExpression
    status: Status
}

@length(min: 1, max: 2500) @sensitive
string FilterExpression

structure FilterSummary {
    name: Name
    filterArn: Arn
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    datasetGroupArn: Arn
    failureReason: String
    status: Status
}

@length(max: 100)
list Filters {
    member: FilterSummary
}

structure HPOConfig {
    hpoObjective: HPOObjective
    hpoResourceConfig: HPOResourceConfig
    algorithmHyperParameterRanges: HyperParameterRanges
}

structure HPOObjective {
    type: HPOObjectiveType
    metricName: MetricName
    metricRegex: MetricRegex
}

@length(max: 256)
string HPOObjectiveType

@length(max: 256)
string HPOResource

structure HPOResourceConfig {
    maxNumberOfTrainingJobs: HPOResource
    maxParallelTrainingJobs: HPOResource
}

structure HyperParameterRanges {
    integerHyperParameterRanges: IntegerHyperParameterRanges
    continuousHyperParameterRanges: ContinuousHyperParameterRanges
    categoricalHyperParameterRanges: CategoricalHyperParameterRanges
}

@length(max: 100)
map HyperParameters {
    key: ParameterName
    value: ParameterValue
}

enum ImportMode {
    FULL
    INCREMENTAL
}

@length(max: 3)
map IncludedDatasetColumns {
    key: DatasetType
    value: ColumnNamesList
}

enum IngestionMode {
    BULK
    PUT
    ALL
}

structure IntegerHyperParameterRange {
    name: ParameterName
    minValue: IntegerMinValue
    maxValue: IntegerMaxValue
}

@length(max: 100)
list IntegerHyperParameterRanges {
    member: IntegerHyperParameterRange
}

@range(max: 1000000)
integer IntegerMaxValue

@range(min: -1000000)
integer IntegerMinValue

@error("client")
structure InvalidInputException {
    message: String
}

@error("client")
structure InvalidNextTokenException {
    message: String
}

@length(min: 1, max: 150)
string ItemAttribute

@length(max: 2048) @pattern("arn:aws.*:kms:.*:[0-9]{12}:key/.*")
string KmsKeyArn

@error("client")
structure LimitExceededException {
    message: String
}

@range(min: 1, max: 100)
integer MaxResults

structure MetricAttribute {
    @required
    eventType: EventType

    @required
    metricName: MetricName

    @required
    expression: MetricExpression
}

@length(max: 10)
list MetricAttributes {
    member: MetricAttribute
}

@length(max: 10)
list MetricAttributesNamesList {
    member: MetricName
}

structure MetricAttribution {
    name: Name
    metricAttributionArn: Arn
    datasetGroupArn: Arn
    metricsOutputConfig: MetricAttributionOutput
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReason: String
}

structure MetricAttributionOutput {
    s3DataDestination: S3DataConfig

    @required
    roleArn: RoleArn
}

structure MetricAttributionSummary {
    name: Name
    metricAttributionArn: Arn
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReason: String
}

@length(max: 100)
list MetricAttributions {
    member: MetricAttributionSummary
}

@length(max: 256)
string MetricExpression

@length(max: 256)
string MetricName

@length(max: 256)
string MetricRegex

@length(max: 100)
map Metrics {
    key: MetricName
    value: Double
}

@length(min: 1, max: 63) @pattern("^[a-zA-Z0-9][a-zA-Z0-9\\-_]*")
string Name

@length(max: 1500) @pattern("\\p{ASCII}{0,1500}")
string NextToken

enum ObjectiveSensitivity {
    LOW
    MEDIUM
    HIGH
    OFF
}

structure OptimizationObjective {
    itemAttribute: ItemAttribute
    objectiveSensitivity: ObjectiveSensitivity
}

@length(max: 256)
string ParameterName

@length(max: 1000)
string ParameterValue

map RankingInfluence {
    key: RankingInfluenceType
    value: RankingInfluenceWeight
}

enum RankingInfluenceType {
    POPULARITY
    FRESHNESS
}

@range(min: 0, max: 1)
double RankingInfluenceWeight

structure Recipe {
    name: Name
    recipeArn: Arn
    algorithmArn: Arn
    featureTransformationArn: Arn
    status: Status
    description: String
    creationDateTime: Timestamp
    recipeType: RecipeType
    lastUpdatedDateTime: Timestamp
}

enum RecipeProvider {
    SERVICE
}

structure RecipeSummary {
    name: Name
    recipeArn: Arn
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    domain: Domain
}

@length(max: 256)
string RecipeType

@length(max: 100)
list Recipes {
    member: RecipeSummary
}

structure Recommender {
    recommenderArn: Arn
    datasetGroupArn: Arn
    name: Name
    recipeArn: Arn
    recommenderConfig: RecommenderConfig
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    status: Status
    failureReason: String
    latestRecommenderUpdate: RecommenderUpdateSummary
    modelMetrics: Metrics
}

structure RecommenderConfig {
    itemExplorationConfig: HyperParameters
    minRecommendationRequestsPerSecond: TransactionsPerSecond
    trainingDataConfig: TrainingDataConfig
    enableMetadataWithRecommendations: Boolean
}

structure RecommenderSummary {
    name: Name
    recommenderArn: Arn
    datasetGroupArn: Arn
    recipeArn: Arn
    recommenderConfig: RecommenderConfig
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
}

structure RecommenderUpdateSummary {
    recommenderConfig: RecommenderConfig
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    status: Status
    failureReason: String
}

@length(max: 100)
list Recommenders {
    member: RecommenderSummary
}

@error("client")
structure ResourceAlreadyExistsException {
    message: String
}

@length(max: 100)
map ResourceConfig {
    key: ParameterName
    value: ParameterValue
}

@error("client")
structure ResourceInUseException {
    message: String
}

@error("client")
structure ResourceNotFoundException {
    message: String
}

@length(max: 256) @pattern("arn:([a-z\\d-]+):iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

structure S3DataConfig {
    @required
    path: S3Location

    kmsKeyArn: KmsKeyArn
}

@length(max: 256) @pattern("(s3|http|https)://.+")
string S3Location

@length(min: 1, max: 16) @pattern("rate\\(\\d+ days?\\)")
string SchedulingExpression

@length(max: 100)
list Schemas {
    member: DatasetSchemaSummary
}

structure Solution {
    name: Name
    solutionArn: Arn
    performHPO: Boolean
    performAutoML: Boolean
    performAutoTraining: Boolean
    performIncrementalUpdate: Boolean
    recipeArn: Arn
    datasetGroupArn: Arn
    eventType: EventType
    solutionConfig: SolutionConfig
    autoMLResult: AutoMLResult
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    latestSolutionVersion: SolutionVersionSummary
    latestSolutionUpdate: SolutionUpdateSummary
}

structure SolutionConfig {
    eventValueThreshold: EventValueThreshold
    hpoConfig: HPOConfig
    algorithmHyperParameters: HyperParameters
    featureTransformationParameters: FeatureTransformationParameters
    autoMLConfig: AutoMLConfig
    eventsConfig: EventsConfig
    optimizationObjective: OptimizationObjective
    trainingDataConfig: TrainingDataConfig
    autoTrainingConfig: AutoTrainingConfig
}

structure SolutionSummary {
    name: Name
    solutionArn: Arn
    status: Status
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    recipeArn: Arn
}

structure SolutionUpdateConfig {
    autoTrainingConfig: AutoTrainingConfig
    eventsConfig: EventsConfig
}

structure SolutionUpdateSummary {
    solutionUpdateConfig: SolutionUpdateConfig
    status: Status
    performAutoTraining: Boolean
    performIncrementalUpdate: Boolean
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReason: String
}

structure SolutionVersion {
    name: Name
    solutionVersionArn: Arn
    solutionArn: Arn
    performHPO: Boolean
    performAutoML: Boolean
    performIncrementalUpdate: Boolean
    recipeArn: Arn
    eventType: EventType
    datasetGroupArn: Arn
    solutionConfig: SolutionConfig
    trainingHours: TrainingHours
    trainingMode: TrainingMode
    tunedHPOParams: TunedHPOParams
    status: Status
    failureReason: String
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    trainingType: TrainingType
}

structure SolutionVersionSummary {
    solutionVersionArn: Arn
    status: Status
    trainingMode: TrainingMode
    trainingType: TrainingType
    creationDateTime: Timestamp
    lastUpdatedDateTime: Timestamp
    failureReason: String
}

@length(max: 100)
list SolutionVersions {
    member: SolutionVersionSummary
}

@length(max: 100)
list Solutions {
    member: SolutionSummary
}

@length(max: 256)
string Status

structure Tag {
    @required
    tagKey: TagKey

    @required
    tagValue: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$") @sensitive
string TagKey

@length(min: 0, max: 200)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$") @sensitive
string TagValue

@length(min: 0, max: 200)
list Tags {
    member: Tag
}

structure ThemeGenerationConfig {
    @required
    fieldsForThemeGeneration: FieldsForThemeGeneration
}

@error("client")
structure TooManyTagKeysException {
    message: String
}

@error("client")
structure TooManyTagsException {
    message: String
}

@length(max: 256)
string TrackingId

structure TrainingDataConfig {
    excludedDatasetColumns: ExcludedDatasetColumns
    includedDatasetColumns: IncludedDatasetColumns
}

@range(min: 0)
double TrainingHours

@length(max: 256)
string TrainingInputMode

enum TrainingMode {
    FULL
    UPDATE
    AUTOTRAIN
}

enum TrainingType {
    AUTOMATIC
    MANUAL
}

@range(min: 1)
integer TransactionsPerSecond

structure TunedHPOParams {
    algorithmHyperParameters: HyperParameters
}
