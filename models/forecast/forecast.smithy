$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.forecast

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Forecast Service")
@service(sdkId: "forecast", endpointPrefix: "forecast")
@awsJson1_1
@sigv4(name: "forecast")
@standardRegionalEndpoints
service AmazonForecast {
    version: "2018-06-26"
    operations: [
        CreateAutoPredictor
        CreateDataset
        CreateDatasetGroup
        CreateDatasetImportJob
        CreateExplainability
        CreateExplainabilityExport
        CreateForecast
        CreateForecastExportJob
        CreateMonitor
        CreatePredictor
        CreatePredictorBacktestExportJob
        CreateWhatIfAnalysis
        CreateWhatIfForecast
        CreateWhatIfForecastExport
        DeleteDataset
        DeleteDatasetGroup
        DeleteDatasetImportJob
        DeleteExplainability
        DeleteExplainabilityExport
        DeleteForecast
        DeleteForecastExportJob
        DeleteMonitor
        DeletePredictor
        DeletePredictorBacktestExportJob
        DeleteResourceTree
        DeleteWhatIfAnalysis
        DeleteWhatIfForecast
        DeleteWhatIfForecastExport
        DescribeAutoPredictor
        DescribeDataset
        DescribeDatasetGroup
        DescribeDatasetImportJob
        DescribeExplainability
        DescribeExplainabilityExport
        DescribeForecast
        DescribeForecastExportJob
        DescribeMonitor
        DescribePredictor
        DescribePredictorBacktestExportJob
        DescribeWhatIfAnalysis
        DescribeWhatIfForecast
        DescribeWhatIfForecastExport
        GetAccuracyMetrics
        ListDatasetGroups
        ListDatasetImportJobs
        ListDatasets
        ListExplainabilities
        ListExplainabilityExports
        ListForecastExportJobs
        ListForecasts
        ListMonitorEvaluations
        ListMonitors
        ListPredictorBacktestExportJobs
        ListPredictors
        ListTagsForResource
        ListWhatIfAnalyses
        ListWhatIfForecastExports
        ListWhatIfForecasts
        ResumeResource
        StopResource
        TagResource
        UntagResource
        UpdateDatasetGroup
    ]
}

operation CreateAutoPredictor {
    input := {
        @required
        PredictorName: Name

        ForecastHorizon: Integer
        ForecastTypes: ForecastTypes
        ForecastDimensions: ForecastDimensions
        ForecastFrequency: Frequency
        DataConfig: DataConfig
        EncryptionConfig: EncryptionConfig
        ReferencePredictorArn: Arn
        OptimizationMetric: OptimizationMetric
        ExplainPredictor: Boolean
        Tags: Tags
        MonitorConfig: MonitorConfig
        TimeAlignmentBoundary: TimeAlignmentBoundary
    }
    output := {
        PredictorArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
    ]
}

operation CreateDataset {
    input := {
        @required
        DatasetName: Name

        @required
        Domain: Domain

        @required
        DatasetType: DatasetType

        DataFrequency: Frequency

        @required
        Schema: Schema

        EncryptionConfig: EncryptionConfig
        Tags: Tags
    }
    output := {
        DatasetArn: Arn
    }
    errors: [InvalidInputException, ResourceAlreadyExistsException, LimitExceededException]
}

operation CreateDatasetGroup {
    input := {
        @required
        DatasetGroupName: Name

        @required
        Domain: Domain

        DatasetArns: ArnList
        Tags: Tags
    }
    output := {
        DatasetGroupArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
    ]
}

operation CreateDatasetImportJob {
    input := {
        @required
        DatasetImportJobName: Name

        @required
        DatasetArn: Arn

        @required
        DataSource: DataSource

        TimestampFormat: TimestampFormat
        TimeZone: TimeZone
        UseGeolocationForTimeZone: Boolean
        GeolocationFormat: GeolocationFormat
        Tags: Tags
        Format: Format
        ImportMode: ImportMode
    }
    output := {
        DatasetImportJobArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
    ]
}

operation CreateExplainability {
    input := {
        @required
        ExplainabilityName: Name

        @required
        ResourceArn: Arn

        @required
        ExplainabilityConfig: ExplainabilityConfig

        DataSource: DataSource
        Schema: Schema
        EnableVisualization: Boolean
        StartDateTime: LocalDateTime
        EndDateTime: LocalDateTime
        Tags: Tags
    }
    output := {
        ExplainabilityArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
    ]
}

operation CreateExplainabilityExport {
    input := {
        @required
        ExplainabilityExportName: Name

        @required
        ExplainabilityArn: Arn

        @required
        Destination: DataDestination

        Tags: Tags
        Format: Format
    }
    output := {
        ExplainabilityExportArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
    ]
}

operation CreateForecast {
    input := {
        @required
        ForecastName: Name

        @required
        PredictorArn: Arn

        ForecastTypes: ForecastTypes
        Tags: Tags
        TimeSeriesSelector: TimeSeriesSelector
    }
    output := {
        ForecastArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
    ]
}

operation CreateForecastExportJob {
    input := {
        @required
        ForecastExportJobName: Name

        @required
        ForecastArn: Arn

        @required
        Destination: DataDestination

        Tags: Tags
        Format: Format
    }
    output := {
        ForecastExportJobArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
    ]
}

operation CreateMonitor {
    input := {
        @required
        MonitorName: Name

        @required
        ResourceArn: Arn

        Tags: Tags
    }
    output := {
        MonitorArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
    ]
}

operation CreatePredictor {
    input := {
        @required
        PredictorName: Name

        AlgorithmArn: Arn

        @required
        ForecastHorizon: Integer

        ForecastTypes: ForecastTypes
        PerformAutoML: Boolean
        AutoMLOverrideStrategy: AutoMLOverrideStrategy
        PerformHPO: Boolean
        TrainingParameters: TrainingParameters
        EvaluationParameters: EvaluationParameters
        HPOConfig: HyperParameterTuningJobConfig

        @required
        InputDataConfig: InputDataConfig

        @required
        FeaturizationConfig: FeaturizationConfig

        EncryptionConfig: EncryptionConfig
        Tags: Tags
        OptimizationMetric: OptimizationMetric
    }
    output := {
        PredictorArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
    ]
}

operation CreatePredictorBacktestExportJob {
    input := {
        @required
        PredictorBacktestExportJobName: Name

        @required
        PredictorArn: Arn

        @required
        Destination: DataDestination

        Tags: Tags
        Format: Format
    }
    output := {
        PredictorBacktestExportJobArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
    ]
}

operation CreateWhatIfAnalysis {
    input := {
        @required
        WhatIfAnalysisName: Name

        @required
        ForecastArn: Arn

        TimeSeriesSelector: TimeSeriesSelector
        Tags: Tags
    }
    output := {
        WhatIfAnalysisArn: Arn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
    ]
}

operation CreateWhatIfForecast {
    input := {
        @required
        WhatIfForecastName: Name

        @required
        WhatIfAnalysisArn: Arn

        TimeSeriesTransformations: TimeSeriesTransformations
        TimeSeriesReplacementsDataSource: TimeSeriesReplacementsDataSource
        Tags: Tags
    }
    output := {
        WhatIfForecastArn: LongArn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
    ]
}

operation CreateWhatIfForecastExport {
    input := {
        @required
        WhatIfForecastExportName: Name

        @required
        WhatIfForecastArns: WhatIfForecastArnListForExport

        @required
        Destination: DataDestination

        Tags: Tags
        Format: Format
    }
    output := {
        WhatIfForecastExportArn: LongArn
    }
    errors: [
        InvalidInputException
        ResourceAlreadyExistsException
        ResourceNotFoundException
        ResourceInUseException
        LimitExceededException
    ]
}

@idempotent
operation DeleteDataset {
    input := {
        @required
        DatasetArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteDatasetGroup {
    input := {
        @required
        DatasetGroupArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteDatasetImportJob {
    input := {
        @required
        DatasetImportJobArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteExplainability {
    input := {
        @required
        ExplainabilityArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteExplainabilityExport {
    input := {
        @required
        ExplainabilityExportArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteForecast {
    input := {
        @required
        ForecastArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteForecastExportJob {
    input := {
        @required
        ForecastExportJobArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteMonitor {
    input := {
        @required
        MonitorArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeletePredictor {
    input := {
        @required
        PredictorArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeletePredictorBacktestExportJob {
    input := {
        @required
        PredictorBacktestExportJobArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteResourceTree {
    input := {
        @required
        ResourceArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteWhatIfAnalysis {
    input := {
        @required
        WhatIfAnalysisArn: Arn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteWhatIfForecast {
    input := {
        @required
        WhatIfForecastArn: LongArn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DeleteWhatIfForecastExport {
    input := {
        @required
        WhatIfForecastExportArn: LongArn
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
operation DescribeAutoPredictor {
    input := {
        @required
        PredictorArn: Arn
    }
    output := {
        PredictorArn: Arn
        PredictorName: Name
        ForecastHorizon: Integer
        ForecastTypes: ForecastTypes
        ForecastFrequency: Frequency
        ForecastDimensions: ForecastDimensions
        DatasetImportJobArns: ArnList
        DataConfig: DataConfig
        EncryptionConfig: EncryptionConfig
        ReferencePredictorSummary: ReferencePredictorSummary
        EstimatedTimeRemainingInMinutes: Long
        Status: Status
        Message: smithy.api#String
        CreationTime: Timestamp
        LastModificationTime: Timestamp
        OptimizationMetric: OptimizationMetric
        ExplainabilityInfo: ExplainabilityInfo
        MonitorInfo: MonitorInfo
        TimeAlignmentBoundary: TimeAlignmentBoundary
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeDataset {
    input := {
        @required
        DatasetArn: Arn
    }
    output := {
        DatasetArn: Arn
        DatasetName: Name
        Domain: Domain
        DatasetType: DatasetType
        DataFrequency: Frequency
        Schema: Schema
        EncryptionConfig: EncryptionConfig
        Status: Status
        CreationTime: Timestamp
        LastModificationTime: Timestamp
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeDatasetGroup {
    input := {
        @required
        DatasetGroupArn: Arn
    }
    output := {
        DatasetGroupName: Name
        DatasetGroupArn: Arn
        DatasetArns: ArnList
        Domain: Domain
        Status: Status
        CreationTime: Timestamp
        LastModificationTime: Timestamp
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeDatasetImportJob {
    input := {
        @required
        DatasetImportJobArn: Arn
    }
    output := {
        DatasetImportJobName: Name
        DatasetImportJobArn: Arn
        DatasetArn: Arn
        TimestampFormat: TimestampFormat
        TimeZone: TimeZone
        UseGeolocationForTimeZone: Boolean
        GeolocationFormat: GeolocationFormat
        DataSource: DataSource
        EstimatedTimeRemainingInMinutes: Long
        FieldStatistics: FieldStatistics
        DataSize: Double
        Status: Status
        Message: smithy.api#String
        CreationTime: Timestamp
        LastModificationTime: Timestamp
        Format: Format
        ImportMode: ImportMode
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeExplainability {
    input := {
        @required
        ExplainabilityArn: Arn
    }
    output := {
        ExplainabilityArn: Arn
        ExplainabilityName: Name
        ResourceArn: Arn
        ExplainabilityConfig: ExplainabilityConfig
        EnableVisualization: Boolean
        DataSource: DataSource
        Schema: Schema
        StartDateTime: LocalDateTime
        EndDateTime: LocalDateTime
        EstimatedTimeRemainingInMinutes: Long
        Message: smithy.api#String
        Status: Status
        CreationTime: Timestamp
        LastModificationTime: Timestamp
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeExplainabilityExport {
    input := {
        @required
        ExplainabilityExportArn: Arn
    }
    output := {
        ExplainabilityExportArn: Arn
        ExplainabilityExportName: Name
        ExplainabilityArn: Arn
        Destination: DataDestination
        Message: smithy.api#String
        Status: Status
        CreationTime: Timestamp
        LastModificationTime: Timestamp
        Format: Format
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeForecast {
    input := {
        @required
        ForecastArn: Arn
    }
    output := {
        ForecastArn: Arn
        ForecastName: Name
        ForecastTypes: ForecastTypes
        PredictorArn: Arn
        DatasetGroupArn: Arn
        EstimatedTimeRemainingInMinutes: Long
        Status: String
        Message: smithy.api#String
        CreationTime: Timestamp
        LastModificationTime: Timestamp
        TimeSeriesSelector: TimeSeriesSelector
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeForecastExportJob {
    input := {
        @required
        ForecastExportJobArn: Arn
    }
    output := {
        ForecastExportJobArn: Arn
        ForecastExportJobName: Name
        ForecastArn: Arn
        Destination: DataDestination
        Message: smithy.api#String
        Status: Status
        CreationTime: Timestamp
        LastModificationTime: Timestamp
        Format: Format
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeMonitor {
    input := {
        @required
        MonitorArn: Arn
    }
    output := {
        MonitorName: Name
        MonitorArn: Arn
        ResourceArn: Arn
        Status: Status
        LastEvaluationTime: Timestamp
        LastEvaluationState: EvaluationState
        Baseline: Baseline
        Message: smithy.api#String
        CreationTime: Timestamp
        LastModificationTime: Timestamp
        EstimatedEvaluationTimeRemainingInMinutes: Long
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribePredictor {
    input := {
        @required
        PredictorArn: Arn
    }
    output := {
        PredictorArn: Name
        PredictorName: Name
        AlgorithmArn: Arn
        AutoMLAlgorithmArns: ArnList
        ForecastHorizon: Integer
        ForecastTypes: ForecastTypes
        PerformAutoML: Boolean
        AutoMLOverrideStrategy: AutoMLOverrideStrategy
        PerformHPO: Boolean
        TrainingParameters: TrainingParameters
        EvaluationParameters: EvaluationParameters
        HPOConfig: HyperParameterTuningJobConfig
        InputDataConfig: InputDataConfig
        FeaturizationConfig: FeaturizationConfig
        EncryptionConfig: EncryptionConfig
        PredictorExecutionDetails: PredictorExecutionDetails
        EstimatedTimeRemainingInMinutes: Long
        IsAutoPredictor: Boolean
        DatasetImportJobArns: ArnList
        Status: Status
        Message: smithy.api#String
        CreationTime: Timestamp
        LastModificationTime: Timestamp
        OptimizationMetric: OptimizationMetric
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribePredictorBacktestExportJob {
    input := {
        @required
        PredictorBacktestExportJobArn: Arn
    }
    output := {
        PredictorBacktestExportJobArn: Arn
        PredictorBacktestExportJobName: Name
        PredictorArn: Arn
        Destination: DataDestination
        Message: smithy.api#String
        Status: Status
        CreationTime: Timestamp
        LastModificationTime: Timestamp
        Format: Format
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeWhatIfAnalysis {
    input := {
        @required
        WhatIfAnalysisArn: Arn
    }
    output := {
        WhatIfAnalysisName: Name
        WhatIfAnalysisArn: Arn
        ForecastArn: Arn
        EstimatedTimeRemainingInMinutes: Long
        Status: String
        Message: smithy.api#String
        CreationTime: Timestamp
        LastModificationTime: Timestamp
        TimeSeriesSelector: TimeSeriesSelector
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeWhatIfForecast {
    input := {
        @required
        WhatIfForecastArn: LongArn
    }
    output := {
        WhatIfForecastName: Name
        WhatIfForecastArn: LongArn
        WhatIfAnalysisArn: Arn
        EstimatedTimeRemainingInMinutes: Long
        Status: String
        Message: smithy.api#String
        CreationTime: Timestamp
        LastModificationTime: Timestamp
        TimeSeriesTransformations: TimeSeriesTransformations
        TimeSeriesReplacementsDataSource: TimeSeriesReplacementsDataSource
        ForecastTypes: ForecastTypes
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation DescribeWhatIfForecastExport {
    input := {
        @required
        WhatIfForecastExportArn: LongArn
    }
    output := {
        WhatIfForecastExportArn: LongArn
        WhatIfForecastExportName: Name
        WhatIfForecastArns: LongArnList
        Destination: DataDestination
        Message: smithy.api#String
        Status: Status
        CreationTime: Timestamp
        EstimatedTimeRemainingInMinutes: Long
        LastModificationTime: Timestamp
        Format: Format
    }
    errors: [InvalidInputException, ResourceNotFoundException]
}

@idempotent
operation GetAccuracyMetrics {
    input := {
        @required
        PredictorArn: Arn
    }
    output := {
        PredictorEvaluationResults: PredictorEvaluationResults
        IsAutoPredictor: Boolean
        AutoMLOverrideStrategy: AutoMLOverrideStrategy
        OptimizationMetric: OptimizationMetric
    }
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DatasetGroups"
    pageSize: "MaxResults"
)
operation ListDatasetGroups {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        DatasetGroups: DatasetGroups
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DatasetImportJobs"
    pageSize: "MaxResults"
)
operation ListDatasetImportJobs {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Filters: Filters
    }
    output := {
        DatasetImportJobs: DatasetImportJobs
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException, InvalidInputException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Datasets"
    pageSize: "MaxResults"
)
operation ListDatasets {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Datasets: Datasets
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Explainabilities"
    pageSize: "MaxResults"
)
operation ListExplainabilities {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Filters: Filters
    }
    output := {
        Explainabilities: Explainabilities
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException, InvalidInputException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ExplainabilityExports"
    pageSize: "MaxResults"
)
operation ListExplainabilityExports {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Filters: Filters
    }
    output := {
        ExplainabilityExports: ExplainabilityExports
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException, InvalidInputException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ForecastExportJobs"
    pageSize: "MaxResults"
)
operation ListForecastExportJobs {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Filters: Filters
    }
    output := {
        ForecastExportJobs: ForecastExportJobs
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException, InvalidInputException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Forecasts"
    pageSize: "MaxResults"
)
operation ListForecasts {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Filters: Filters
    }
    output := {
        Forecasts: Forecasts
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException, InvalidInputException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PredictorMonitorEvaluations"
    pageSize: "MaxResults"
)
operation ListMonitorEvaluations {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults

        @required
        MonitorArn: Arn

        Filters: Filters
    }
    output := {
        NextToken: NextToken
        PredictorMonitorEvaluations: PredictorMonitorEvaluations
    }
    errors: [InvalidNextTokenException, InvalidInputException, ResourceNotFoundException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Monitors"
    pageSize: "MaxResults"
)
operation ListMonitors {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Filters: Filters
    }
    output := {
        Monitors: Monitors
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException, InvalidInputException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PredictorBacktestExportJobs"
    pageSize: "MaxResults"
)
operation ListPredictorBacktestExportJobs {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Filters: Filters
    }
    output := {
        PredictorBacktestExportJobs: PredictorBacktestExportJobs
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException, InvalidInputException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Predictors"
    pageSize: "MaxResults"
)
operation ListPredictors {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Filters: Filters
    }
    output := {
        Predictors: Predictors
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException, InvalidInputException]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: Arn
    }
    output := {
        Tags: Tags
    }
    errors: [ResourceNotFoundException, InvalidInputException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WhatIfAnalyses"
    pageSize: "MaxResults"
)
operation ListWhatIfAnalyses {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Filters: Filters
    }
    output := {
        WhatIfAnalyses: WhatIfAnalyses
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException, InvalidInputException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WhatIfForecastExports"
    pageSize: "MaxResults"
)
operation ListWhatIfForecastExports {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Filters: Filters
    }
    output := {
        WhatIfForecastExports: WhatIfForecastExports
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException, InvalidInputException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WhatIfForecasts"
    pageSize: "MaxResults"
)
operation ListWhatIfForecasts {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Filters: Filters
    }
    output := {
        WhatIfForecasts: WhatIfForecasts
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException, InvalidInputException]
}

@idempotent
operation ResumeResource {
    input := {
        @required
        ResourceArn: Arn
    }
    errors: [
        InvalidInputException
        LimitExceededException
        ResourceNotFoundException
        ResourceInUseException
    ]
}

@idempotent
operation StopResource {
    input := {
        @required
        ResourceArn: Arn
    }
    errors: [InvalidInputException, LimitExceededException, ResourceNotFoundException]
}

operation TagResource {
    input := {
        @required
        ResourceArn: Arn

        @required
        Tags: Tags
    }
    output := {}
    errors: [ResourceNotFoundException, LimitExceededException, InvalidInputException]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: Arn

        @required
        TagKeys: TagKeys
    }
    output := {}
    errors: [ResourceNotFoundException, InvalidInputException]
}

@idempotent
operation UpdateDatasetGroup {
    input := {
        @required
        DatasetGroupArn: Arn

        @required
        DatasetArns: ArnList
    }
    output := {}
    errors: [InvalidInputException, ResourceNotFoundException, ResourceInUseException]
}

structure Action {
    @required
    AttributeName: Name

    @required
    Operation: Operation

    @required
    Value: Double
}

structure AdditionalDataset {
    @required
    Name: Name

    Configuration: Configuration
}

@length(min: 1, max: 2)
list AdditionalDatasets {
    member: AdditionalDataset
}

@length(max: 256) @pattern("arn:([a-z\\d-]+):forecast:.*:.*:.+")
string Arn

list ArnList {
    member: Arn
}

structure AttributeConfig {
    @required
    AttributeName: Name

    @required
    Transformations: Transformations
}

@length(min: 1, max: 50)
list AttributeConfigs {
    member: AttributeConfig
}

enum AttributeType {
    string
    integer
    float
    timestamp
    geolocation
}

@length(max: 256) @pattern(".+")
string AttributeValue

enum AutoMLOverrideStrategy {
    LatencyOptimized
    AccuracyOptimized
}

structure Baseline {
    PredictorBaseline: PredictorBaseline
}

structure BaselineMetric {
    Name: Name
    Value: Double
}

list BaselineMetrics {
    member: BaselineMetric
}

structure CategoricalParameterRange {
    @required
    Name: Name

    @required
    Values: Values
}

@length(min: 1, max: 20)
list CategoricalParameterRanges {
    member: CategoricalParameterRange
}

enum Condition {
    EQUALS
    NOT_EQUALS
    LESS_THAN
    GREATER_THAN
}

map Configuration {
    key: Name
    value: Values
}

structure ContinuousParameterRange {
    @required
    Name: Name

    @required
    MaxValue: Double

    @required
    MinValue: Double

    ScalingType: ScalingType
}

@length(min: 1, max: 20)
list ContinuousParameterRanges {
    member: ContinuousParameterRange
}

structure DataConfig {
    @required
    DatasetGroupArn: Arn

    AttributeConfigs: AttributeConfigs
    AdditionalDatasets: AdditionalDatasets
}

structure DataDestination {
    @required
    S3Config: S3Config
}

structure DataSource {
    @required
    S3Config: S3Config
}

structure DatasetGroupSummary {
    DatasetGroupArn: Arn
    DatasetGroupName: Name
    CreationTime: Timestamp
    LastModificationTime: Timestamp
}

list DatasetGroups {
    member: DatasetGroupSummary
}

structure DatasetImportJobSummary {
    DatasetImportJobArn: Arn
    DatasetImportJobName: Name
    DataSource: DataSource
    Status: Status
    Message: smithy.api#String
    CreationTime: Timestamp
    LastModificationTime: Timestamp
    ImportMode: ImportMode
}

list DatasetImportJobs {
    member: DatasetImportJobSummary
}

structure DatasetSummary {
    DatasetArn: Arn
    DatasetName: Name
    DatasetType: DatasetType
    Domain: Domain
    CreationTime: Timestamp
    LastModificationTime: Timestamp
}

enum DatasetType {
    TARGET_TIME_SERIES
    RELATED_TIME_SERIES
    ITEM_METADATA
}

list Datasets {
    member: DatasetSummary
}

@range(min: 1, max: 28)
integer DayOfMonth

enum DayOfWeek {
    MONDAY
    TUESDAY
    WEDNESDAY
    THURSDAY
    FRIDAY
    SATURDAY
    SUNDAY
}

@length(max: 256)
string Detail

enum Domain {
    RETAIL
    CUSTOM
    INVENTORY_PLANNING
    EC2_CAPACITY
    WORK_FORCE
    WEB_TRAFFIC
    METRICS
}

structure EncryptionConfig {
    @required
    RoleArn: Arn

    @required
    KMSKeyArn: KMSKeyArn
}

structure ErrorMetric {
    ForecastType: ForecastType
    WAPE: Double
    RMSE: Double
    MASE: Double
    MAPE: Double
}

list ErrorMetrics {
    member: ErrorMetric
}

structure EvaluationParameters {
    NumberOfBacktestWindows: Integer
    BackTestWindowOffset: Integer
}

structure EvaluationResult {
    AlgorithmArn: Arn
    TestWindows: TestWindows
}

@length(max: 256)
string EvaluationState

enum EvaluationType {
    SUMMARY
    COMPUTED
}

list Explainabilities {
    member: ExplainabilitySummary
}

structure ExplainabilityConfig {
    @required
    TimeSeriesGranularity: TimeSeriesGranularity

    @required
    TimePointGranularity: TimePointGranularity
}

structure ExplainabilityExportSummary {
    ExplainabilityExportArn: Arn
    ExplainabilityExportName: Name
    Destination: DataDestination
    Status: Status
    Message: smithy.api#String
    CreationTime: Timestamp
    LastModificationTime: Timestamp
}

list ExplainabilityExports {
    member: ExplainabilityExportSummary
}

structure ExplainabilityInfo {
    ExplainabilityArn: Arn
    Status: Status
}

structure ExplainabilitySummary {
    ExplainabilityArn: Arn
    ExplainabilityName: Name
    ResourceArn: Arn
    ExplainabilityConfig: ExplainabilityConfig
    Status: Status
    Message: smithy.api#String
    CreationTime: Timestamp
    LastModificationTime: Timestamp
}

structure Featurization {
    @required
    AttributeName: Name

    FeaturizationPipeline: FeaturizationPipeline
}

structure FeaturizationConfig {
    @required
    ForecastFrequency: Frequency

    ForecastDimensions: ForecastDimensions
    Featurizations: Featurizations
}

structure FeaturizationMethod {
    @required
    FeaturizationMethodName: FeaturizationMethodName

    FeaturizationMethodParameters: FeaturizationMethodParameters
}

enum FeaturizationMethodName {
    filling
}

@length(min: 1, max: 20)
map FeaturizationMethodParameters {
    key: ParameterKey
    value: ParameterValue
}

@length(min: 1, max: 1)
list FeaturizationPipeline {
    member: FeaturizationMethod
}

@length(min: 1, max: 50)
list Featurizations {
    member: Featurization
}

map FieldStatistics {
    key: String
    value: Statistics
}

structure Filter {
    @required
    Key: String

    @required
    Value: Arn

    @required
    Condition: FilterConditionString
}

enum FilterConditionString {
    IS
    IS_NOT
}

list Filters {
    member: Filter
}

@length(min: 1, max: 10)
list ForecastDimensions {
    member: Name
}

structure ForecastExportJobSummary {
    ForecastExportJobArn: Arn
    ForecastExportJobName: Name
    Destination: DataDestination
    Status: Status
    Message: smithy.api#String
    CreationTime: Timestamp
    LastModificationTime: Timestamp
}

list ForecastExportJobs {
    member: ForecastExportJobSummary
}

structure ForecastSummary {
    ForecastArn: Arn
    ForecastName: Name
    PredictorArn: String
    CreatedUsingAutoPredictor: Boolean
    DatasetGroupArn: String
    Status: Status
    Message: smithy.api#String
    CreationTime: Timestamp
    LastModificationTime: Timestamp
}

@length(min: 2, max: 4) @pattern("(^0?\\.\\d\\d?$|^mean$)")
string ForecastType

@length(min: 1, max: 20)
list ForecastTypes {
    member: ForecastType
}

list Forecasts {
    member: ForecastSummary
}

@length(max: 7) @pattern("^CSV|PARQUET$")
string Format

@length(min: 1, max: 5) @pattern("^Y|M|W|D|H|30min|15min|10min|5min|1min$")
string Frequency

@length(max: 256) @pattern("^[a-zA-Z0-9_]+$")
string GeolocationFormat

@range(min: 0, max: 23)
integer Hour

structure HyperParameterTuningJobConfig {
    ParameterRanges: ParameterRanges
}

enum ImportMode {
    FULL
    INCREMENTAL
}

structure InputDataConfig {
    @required
    DatasetGroupArn: Arn

    SupplementaryFeatures: SupplementaryFeatures
}

structure IntegerParameterRange {
    @required
    Name: Name

    @required
    MaxValue: Integer

    @required
    MinValue: Integer

    ScalingType: ScalingType
}

@length(min: 1, max: 20)
list IntegerParameterRanges {
    member: IntegerParameterRange
}

@error("client")
structure InvalidInputException {
    Message: smithy.api#String
}

@error("client")
structure InvalidNextTokenException {
    Message: smithy.api#String
}

@length(max: 256) @pattern("arn:aws:kms:.*:key/.*")
string KMSKeyArn

@error("client")
structure LimitExceededException {
    Message: smithy.api#String
}

@length(max: 19) @pattern("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$")
string LocalDateTime

@length(max: 300) @pattern("arn:([a-z\\d-]+):forecast:.*:.*:.+")
string LongArn

list LongArnList {
    member: LongArn
}

@range(min: 1, max: 100)
integer MaxResults

@length(max: 256)
string MetricName

structure MetricResult {
    MetricName: MetricName
    MetricValue: Double
}

list MetricResults {
    member: MetricResult
}

structure Metrics {
    @deprecated
    RMSE: Double

    WeightedQuantileLosses: WeightedQuantileLosses
    ErrorMetrics: ErrorMetrics
    AverageWeightedQuantileLoss: Double
}

structure MonitorConfig {
    @required
    MonitorName: Name
}

structure MonitorDataSource {
    DatasetImportJobArn: Arn
    ForecastArn: Arn
    PredictorArn: Arn
}

structure MonitorInfo {
    MonitorArn: Arn
    Status: Status
}

structure MonitorSummary {
    MonitorArn: Arn
    MonitorName: Name
    ResourceArn: Arn
    Status: Status
    CreationTime: Timestamp
    LastModificationTime: Timestamp
}

list Monitors {
    member: MonitorSummary
}

enum Month {
    JANUARY
    FEBRUARY
    MARCH
    APRIL
    MAY
    JUNE
    JULY
    AUGUST
    SEPTEMBER
    OCTOBER
    NOVEMBER
    DECEMBER
}

@length(min: 1, max: 63) @pattern("^[a-zA-Z][a-zA-Z0-9_]*")
string Name

@length(min: 1, max: 3000) @pattern(".+")
string NextToken

enum Operation {
    ADD
    SUBTRACT
    MULTIPLY
    DIVIDE
}

enum OptimizationMetric {
    WAPE
    RMSE
    AverageWeightedQuantileLoss
    MASE
    MAPE
}

@length(max: 256) @pattern("^[a-zA-Z0-9\\-\\_\\.\\/\\[\\]\\,\\\\]+$")
string ParameterKey

structure ParameterRanges {
    CategoricalParameterRanges: CategoricalParameterRanges
    ContinuousParameterRanges: ContinuousParameterRanges
    IntegerParameterRanges: IntegerParameterRanges
}

@length(max: 256) @pattern("^[a-zA-Z0-9\\-\\_\\.\\/\\[\\]\\,\\\"\\\\\\s]+$")
string ParameterValue

structure PredictorBacktestExportJobSummary {
    PredictorBacktestExportJobArn: Arn
    PredictorBacktestExportJobName: Name
    Destination: DataDestination
    Status: Status
    Message: smithy.api#String
    CreationTime: Timestamp
    LastModificationTime: Timestamp
}

list PredictorBacktestExportJobs {
    member: PredictorBacktestExportJobSummary
}

structure PredictorBaseline {
    BaselineMetrics: BaselineMetrics
}

list PredictorEvaluationResults {
    member: EvaluationResult
}

structure PredictorEvent {
    Detail: Detail
    Datetime: Timestamp
}

structure PredictorExecution {
    AlgorithmArn: Arn
    TestWindows: TestWindowDetails
}

structure PredictorExecutionDetails {
    PredictorExecutions: PredictorExecutions
}

@length(min: 1, max: 5)
list PredictorExecutions {
    member: PredictorExecution
}

structure PredictorMonitorEvaluation {
    ResourceArn: Arn
    MonitorArn: Arn
    EvaluationTime: Timestamp
    EvaluationState: EvaluationState
    WindowStartDatetime: Timestamp
    WindowEndDatetime: Timestamp
    PredictorEvent: PredictorEvent
    MonitorDataSource: MonitorDataSource
    MetricResults: MetricResults
    NumItemsEvaluated: Long
    Message: smithy.api#String
}

list PredictorMonitorEvaluations {
    member: PredictorMonitorEvaluation
}

structure PredictorSummary {
    PredictorArn: Arn
    PredictorName: Name
    DatasetGroupArn: Arn
    IsAutoPredictor: Boolean
    ReferencePredictorSummary: ReferencePredictorSummary
    Status: Status
    Message: smithy.api#String
    CreationTime: Timestamp
    LastModificationTime: Timestamp
}

list Predictors {
    member: PredictorSummary
}

structure ReferencePredictorSummary {
    Arn: Arn
    State: State
}

@error("client")
structure ResourceAlreadyExistsException {
    Message: smithy.api#String
}

@error("client")
structure ResourceInUseException {
    Message: smithy.api#String
}

@error("client")
structure ResourceNotFoundException {
    Message: smithy.api#String
}

structure S3Config {
    @required
    Path: S3Path

    @required
    RoleArn: Arn

    KMSKeyArn: KMSKeyArn
}

@length(min: 7, max: 4096) @pattern("^s3://[a-z0-9].+$")
string S3Path

enum ScalingType {
    Auto
    Linear
    Logarithmic
    ReverseLogarithmic
}

structure Schema {
    Attributes: SchemaAttributes
}

structure SchemaAttribute {
    AttributeName: Name
    AttributeType: AttributeType
}

@length(min: 1, max: 100)
list SchemaAttributes {
    member: SchemaAttribute
}

enum State {
    Active
    Deleted
}

structure Statistics {
    Count: Integer
    CountDistinct: Integer
    CountNull: Integer
    CountNan: Integer
    Min: String
    Max: String
    Avg: Double
    Stddev: Double
    CountLong: Long
    CountDistinctLong: Long
    CountNullLong: Long
    CountNanLong: Long
}

@length(max: 256)
string Status

@length(max: 256) @pattern("^[a-zA-Z0-9\\_]+$")
string String

structure SupplementaryFeature {
    @required
    Name: Name

    @required
    Value: Value
}

@length(min: 1, max: 2)
list SupplementaryFeatures {
    member: SupplementaryFeature
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
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

list TestWindowDetails {
    member: TestWindowSummary
}

structure TestWindowSummary {
    TestWindowStart: Timestamp
    TestWindowEnd: Timestamp
    Status: Status
    Message: smithy.api#String
}

list TestWindows {
    member: WindowSummary
}

structure TimeAlignmentBoundary {
    Month: Month
    DayOfMonth: DayOfMonth
    DayOfWeek: DayOfWeek
    Hour: Hour
}

enum TimePointGranularity {
    ALL
    SPECIFIC
}

structure TimeSeriesCondition {
    @required
    AttributeName: Name

    @required
    AttributeValue: AttributeValue

    @required
    Condition: Condition
}

@length(min: 0, max: 10)
list TimeSeriesConditions {
    member: TimeSeriesCondition
}

enum TimeSeriesGranularity {
    ALL
    SPECIFIC
}

structure TimeSeriesIdentifiers {
    DataSource: DataSource
    Schema: Schema
    Format: Format
}

structure TimeSeriesReplacementsDataSource {
    @required
    S3Config: S3Config

    @required
    Schema: Schema

    Format: Format
    TimestampFormat: TimestampFormat
}

structure TimeSeriesSelector {
    TimeSeriesIdentifiers: TimeSeriesIdentifiers
}

structure TimeSeriesTransformation {
    Action: Action
    TimeSeriesConditions: TimeSeriesConditions
}

@length(min: 0, max: 30)
list TimeSeriesTransformations {
    member: TimeSeriesTransformation
}

@length(max: 256) @pattern("^[a-zA-Z0-9\\/\\+\\-\\_]+$")
string TimeZone

@length(max: 256) @pattern("^[a-zA-Z0-9\\-\\:\\.\\,\\'\\s]+$")
string TimestampFormat

@length(min: 0, max: 100)
map TrainingParameters {
    key: ParameterKey
    value: ParameterValue
}

@length(min: 1, max: 20)
map Transformations {
    key: Name
    value: Value
}

@length(max: 256) @pattern("^[a-zA-Z0-9\\_\\-]+$")
string Value

@length(min: 1, max: 20)
list Values {
    member: Value
}

structure WeightedQuantileLoss {
    Quantile: Double
    LossValue: Double
}

list WeightedQuantileLosses {
    member: WeightedQuantileLoss
}

list WhatIfAnalyses {
    member: WhatIfAnalysisSummary
}

structure WhatIfAnalysisSummary {
    WhatIfAnalysisArn: Arn
    WhatIfAnalysisName: Name
    ForecastArn: Arn
    Status: Status
    Message: smithy.api#String
    CreationTime: Timestamp
    LastModificationTime: Timestamp
}

@length(min: 1, max: 50)
list WhatIfForecastArnListForExport {
    member: LongArn
}

structure WhatIfForecastExportSummary {
    WhatIfForecastExportArn: LongArn
    WhatIfForecastArns: WhatIfForecastArnListForExport
    WhatIfForecastExportName: Name
    Destination: DataDestination
    Status: Status
    Message: smithy.api#String
    CreationTime: Timestamp
    LastModificationTime: Timestamp
}

list WhatIfForecastExports {
    member: WhatIfForecastExportSummary
}

structure WhatIfForecastSummary {
    WhatIfForecastArn: LongArn
    WhatIfForecastName: Name
    WhatIfAnalysisArn: Arn
    Status: Status
    Message: smithy.api#String
    CreationTime: Timestamp
    LastModificationTime: Timestamp
}

list WhatIfForecasts {
    member: WhatIfForecastSummary
}

structure WindowSummary {
    TestWindowStart: Timestamp
    TestWindowEnd: Timestamp
    ItemCount: Integer
    EvaluationType: EvaluationType
    Metrics: Metrics
}
