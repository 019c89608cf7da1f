$version: "2.0"

namespace com.amazonaws.sagemakergeospatial

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon SageMaker geospatial capabilities")
@service(sdkId: "SageMaker Geospatial", endpointPrefix: "sagemaker-geospatial")
@restJson1
@sigv4(name: "sagemaker-geospatial")
@standardRegionalEndpoints
service SageMakerGeospatial {
    version: "2020-05-27"
    operations: [
        DeleteEarthObservationJob
        DeleteVectorEnrichmentJob
        ExportEarthObservationJob
        ExportVectorEnrichmentJob
        GetEarthObservationJob
        GetRasterDataCollection
        GetTile
        GetVectorEnrichmentJob
        ListEarthObservationJobs
        ListRasterDataCollections
        ListTagsForResource
        ListVectorEnrichmentJobs
        SearchRasterDataCollection
        StartEarthObservationJob
        StartVectorEnrichmentJob
        StopEarthObservationJob
        StopVectorEnrichmentJob
        TagResource
        UntagResource
    ]
}

@http(method: "DELETE", uri: "/earth-observation-jobs/{Arn}") @idempotent
operation DeleteEarthObservationJob {
    input := {
        @required @httpLabel
        Arn: EarthObservationJobArn
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/vector-enrichment-jobs/{Arn}") @idempotent
operation DeleteVectorEnrichmentJob {
    input := {
        @required @httpLabel
        Arn: VectorEnrichmentJobArn
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "POST", uri: "/export-earth-observation-job")
operation ExportEarthObservationJob {
    input := {
        @required
        Arn: EarthObservationJobArn

        @idempotencyToken
        ClientToken: ExportEarthObservationJobInputClientTokenString

        @required
        ExecutionRoleArn: ExecutionRoleArn

        ExportSourceImages: Boolean

        @required
        OutputConfig: OutputConfigInput
    }
    output := {
        @required
        Arn: EarthObservationJobArn

        @required
        CreationTime: SyntheticTimestamp_date_time

        @required
        ExecutionRoleArn: ExecutionRoleArn

        ExportSourceImages: Boolean

        @required
        ExportStatus: EarthObservationJobExportStatus

        @required
        OutputConfig: OutputConfigInput
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "POST", uri: "/export-vector-enrichment-jobs")
operation ExportVectorEnrichmentJob {
    input := {
        @required
        Arn: VectorEnrichmentJobArn

        @idempotencyToken
        ClientToken: ExportVectorEnrichmentJobInputClientTokenString

        @required
        ExecutionRoleArn: ExecutionRoleArn

        @required
        OutputConfig: ExportVectorEnrichmentJobOutputConfig
    }
    output := {
        @required
        Arn: VectorEnrichmentJobArn

        @required
        CreationTime: SyntheticTimestamp_date_time

        @required
        ExecutionRoleArn: ExecutionRoleArn

        @required
        ExportStatus: VectorEnrichmentJobExportStatus

        @required
        OutputConfig: ExportVectorEnrichmentJobOutputConfig
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "GET", uri: "/earth-observation-jobs/{Arn}")
operation GetEarthObservationJob {
    input := {
        @required @httpLabel
        Arn: EarthObservationJobArn
    }
    output := {
        @required
        Arn: String

        @required
        CreationTime: SyntheticTimestamp_date_time

        @required
        DurationInSeconds: Integer

        ErrorDetails: EarthObservationJobErrorDetails
        ExecutionRoleArn: ExecutionRoleArn
        ExportErrorDetails: ExportErrorDetails
        ExportStatus: EarthObservationJobExportStatus

        @required
        InputConfig: InputConfigOutput

        @required
        JobConfig: JobConfigInput

        KmsKeyId: KmsKey

        @required
        Name: String

        OutputBands: EarthObservationJobOutputBands

        @required
        Status: EarthObservationJobStatus

        Tags: Tags
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/raster-data-collection/{Arn}")
operation GetRasterDataCollection {
    input := {
        @required @httpLabel
        Arn: DataCollectionArn
    }
    output := {
        @required
        Arn: DataCollectionArn

        @required
        Description: String

        @required
        DescriptionPageUrl: String

        @required
        ImageSourceBands: ImageSourceBandList

        @required
        Name: String

        @required
        SupportedFilters: FilterList

        Tags: Tags

        @required
        Type: DataCollectionType
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/tile/{z}/{x}/{y}")
operation GetTile {
    input := {
        @required @httpQuery("Arn")
        Arn: EarthObservationJobArn

        @httpQuery("ExecutionRoleArn")
        ExecutionRoleArn: ExecutionRoleArn

        @required @httpQuery("ImageAssets")
        ImageAssets: StringListInput

        @httpQuery("ImageMask")
        ImageMask: Boolean

        @httpQuery("OutputDataType")
        OutputDataType: OutputType

        @httpQuery("OutputFormat")
        OutputFormat: String

        @httpQuery("PropertyFilters")
        PropertyFilters: String

        @required @httpQuery("Target")
        Target: TargetOptions

        @httpQuery("TimeRangeFilter")
        TimeRangeFilter: String

        @required @httpLabel
        x: Integer

        @required @httpLabel
        y: Integer

        @required @httpLabel
        z: Integer
    }
    output := {
        @httpPayload
        BinaryFile: BinaryFile
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/vector-enrichment-jobs/{Arn}")
operation GetVectorEnrichmentJob {
    input := {
        @required @httpLabel
        Arn: VectorEnrichmentJobArn
    }
    output := {
        @required
        Arn: String

        @required
        CreationTime: SyntheticTimestamp_date_time

        @required
        DurationInSeconds: Integer

        ErrorDetails: VectorEnrichmentJobErrorDetails

        @required
        ExecutionRoleArn: ExecutionRoleArn

        ExportErrorDetails: VectorEnrichmentJobExportErrorDetails
        ExportStatus: VectorEnrichmentJobExportStatus

        @required
        InputConfig: VectorEnrichmentJobInputConfig

        @required
        JobConfig: VectorEnrichmentJobConfig

        KmsKeyId: KmsKey

        @required
        Name: String

        @required
        Status: VectorEnrichmentJobStatus

        Tags: Tags

        @required
        Type: VectorEnrichmentJobType
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/list-earth-observation-jobs")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EarthObservationJobSummaries"
    pageSize: "MaxResults"
)
operation ListEarthObservationJobs {
    input: ListEarthObservationJobInput
    output: ListEarthObservationJobOutput
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/raster-data-collections")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RasterDataCollectionSummaries"
    pageSize: "MaxResults"
)
operation ListRasterDataCollections {
    input := {
        @httpQuery("MaxResults")
        MaxResults: ListRasterDataCollectionsInputMaxResultsInteger

        @httpQuery("NextToken")
        NextToken: NextToken
    }
    output := {
        NextToken: NextToken

        @required
        RasterDataCollectionSummaries: DataCollectionsList
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/list-vector-enrichment-jobs")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VectorEnrichmentJobSummaries"
    pageSize: "MaxResults"
)
operation ListVectorEnrichmentJobs {
    input: ListVectorEnrichmentJobInput
    output: ListVectorEnrichmentJobOutput
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/search-raster-data-collection")
operation SearchRasterDataCollection {
    input := {
        @required
        Arn: DataCollectionArn

        NextToken: NextToken

        @required
        RasterDataCollectionQuery: RasterDataCollectionQueryWithBandFilterInput
    }
    output := {
        @required
        ApproximateResultCount: Integer

        Items: ItemSourceList
        NextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/earth-observation-jobs") @idempotent
operation StartEarthObservationJob {
    input := {
        @idempotencyToken
        ClientToken: StartEarthObservationJobInputClientTokenString

        @required
        ExecutionRoleArn: ExecutionRoleArn

        @required
        InputConfig: InputConfigInput

        @required
        JobConfig: JobConfigInput

        KmsKeyId: KmsKey

        @required
        Name: StartEarthObservationJobInputNameString

        Tags: Tags
    }
    output := {
        @required
        Arn: String

        @required
        CreationTime: SyntheticTimestamp_date_time

        @required
        DurationInSeconds: Integer

        @required
        ExecutionRoleArn: ExecutionRoleArn

        InputConfig: InputConfigOutput

        @required
        JobConfig: JobConfigInput

        KmsKeyId: KmsKey

        @required
        Name: String

        @required
        Status: EarthObservationJobStatus

        Tags: Tags
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "POST", uri: "/vector-enrichment-jobs") @idempotent
operation StartVectorEnrichmentJob {
    input := {
        @idempotencyToken
        ClientToken: StartVectorEnrichmentJobInputClientTokenString

        @required
        ExecutionRoleArn: ExecutionRoleArn

        @required
        InputConfig: VectorEnrichmentJobInputConfig

        @required
        JobConfig: VectorEnrichmentJobConfig

        KmsKeyId: KmsKey

        @required
        Name: StartVectorEnrichmentJobInputNameString

        Tags: Tags
    }
    output := {
        @required
        Arn: VectorEnrichmentJobArn

        @required
        CreationTime: SyntheticTimestamp_date_time

        @required
        DurationInSeconds: Integer

        @required
        ExecutionRoleArn: ExecutionRoleArn

        @required
        InputConfig: VectorEnrichmentJobInputConfig

        @required
        JobConfig: VectorEnrichmentJobConfig

        KmsKeyId: KmsKey

        @required
        Name: String

        @required
        Status: VectorEnrichmentJobStatus

        Tags: Tags

        @required
        Type: VectorEnrichmentJobType
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "POST", uri: "/earth-observation-jobs/stop")
operation StopEarthObservationJob {
    input := {
        @required
        Arn: EarthObservationJobArn
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "POST", uri: "/vector-enrichment-jobs/stop") @idempotent
operation StopVectorEnrichmentJob {
    input := {
        @required
        Arn: VectorEnrichmentJobArn
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/tags/{ResourceArn}") @idempotent
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}")
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    Message: String
}

enum AlgorithmNameCloudRemoval {
    INTERPOLATION
}

enum AlgorithmNameGeoMosaic {
    NEAR
    BILINEAR
    CUBIC
    CUBICSPLINE
    LANCZOS
    AVERAGE
    RMS
    MODE
    MAX
    MIN
    MED
    Q1
    Q3
    SUM
}

enum AlgorithmNameResampling {
    NEAR
    BILINEAR
    CUBIC
    CUBICSPLINE
    LANCZOS
    AVERAGE
    RMS
    MODE
    MAX
    MIN
    MED
    Q1
    Q3
    SUM
}

union AreaOfInterest {
    AreaOfInterestGeometry: AreaOfInterestGeometry
}

union AreaOfInterestGeometry {
    MultiPolygonGeometry: MultiPolygonGeometryInput
    PolygonGeometry: PolygonGeometryInput
}

@length(min: 1, max: 2048)
string Arn

structure AssetValue {
    Href: String
}

map AssetsMap {
    key: String
    value: AssetValue
}

structure BandMathConfigInput {
    CustomIndices: CustomIndicesInput
    PredefinedIndices: StringListInput
}

@streaming
blob BinaryFile

structure CloudMaskingConfigInput {}

structure CloudRemovalConfigInput {
    AlgorithmName: AlgorithmNameCloudRemoval
    InterpolationValue: String
    TargetBands: StringListInput
}

enum ComparisonOperator {
    EQUALS
    NOT_EQUALS
    STARTS_WITH
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: String

    ResourceId: String
}

structure CustomIndicesInput {
    Operations: OperationsListInput
}

@pattern("^arn:aws[a-z-]{0,12}:sagemaker-geospatial:[a-z0-9-]{1,25}:[0-9]{12}:raster-data-collection/(public|premium|user)/[a-z0-9]{12,}$")
string DataCollectionArn

enum DataCollectionType {
    PUBLIC
    PREMIUM
    USER
}

list DataCollectionsList {
    member: RasterDataCollectionMetadata
}

@pattern("^arn:aws[a-z-]{0,12}:sagemaker-geospatial:[a-z0-9-]{1,25}:[0-9]{12}:earth-observation-job/[a-z0-9]{12,}$")
string EarthObservationJobArn

structure EarthObservationJobErrorDetails {
    Message: String
    Type: EarthObservationJobErrorType
}

enum EarthObservationJobErrorType {
    CLIENT_ERROR
    SERVER_ERROR
}

enum EarthObservationJobExportStatus {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

list EarthObservationJobList {
    member: ListEarthObservationJobOutputConfig
}

list EarthObservationJobOutputBands {
    member: OutputBand
}

enum EarthObservationJobStatus {
    INITIALIZING
    IN_PROGRESS
    STOPPING
    COMPLETED
    STOPPED
    FAILED
    DELETING
    DELETED
}

structure EoCloudCoverInput {
    @required
    LowerBound: Float

    @required
    UpperBound: Float
}

@length(min: 20, max: 2048)
@pattern("^arn:(aws[a-z-]*):iam::([0-9]{12}):role/[a-zA-Z0-9+=,.@_/-]+$")
string ExecutionRoleArn

@length(min: 36, max: 64)
string ExportEarthObservationJobInputClientTokenString

structure ExportErrorDetails {
    ExportResults: ExportErrorDetailsOutput
    ExportSourceImages: ExportErrorDetailsOutput
}

structure ExportErrorDetailsOutput {
    Message: String
    Type: ExportErrorType
}

enum ExportErrorType {
    CLIENT_ERROR
    SERVER_ERROR
}

structure ExportS3DataInput {
    KmsKeyId: KmsKey

    @required
    S3Uri: S3Uri
}

@length(min: 36, max: 64)
string ExportVectorEnrichmentJobInputClientTokenString

structure ExportVectorEnrichmentJobOutputConfig {
    @required
    S3Data: VectorEnrichmentJobS3Data
}

structure Filter {
    Maximum: Float
    Minimum: Float

    @required
    Name: String

    @required
    Type: String
}

list FilterList {
    member: Filter
}

structure GeoMosaicConfigInput {
    AlgorithmName: AlgorithmNameGeoMosaic
    TargetBands: StringListInput
}

structure Geometry {
    @required
    Coordinates: LinearRings

    @required
    Type: String
}

enum GroupBy {
    ALL
    YEARLY
}

list ImageSourceBandList {
    member: String
}

structure InputConfigInput {
    PreviousEarthObservationJobArn: EarthObservationJobArn
    RasterDataCollectionQuery: RasterDataCollectionQueryInput
}

structure InputConfigOutput {
    PreviousEarthObservationJobArn: EarthObservationJobArn
    RasterDataCollectionQuery: RasterDataCollectionQueryOutput
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    Message: String

    ResourceId: String
}

structure ItemSource {
    Assets: AssetsMap

    @required
    DateTime: Timestamp

    @required
    Geometry: Geometry

    @required
    Id: String

    Properties: Properties
}

list ItemSourceList {
    member: ItemSource
}

union JobConfigInput {
    BandMathConfig: BandMathConfigInput
    CloudMaskingConfig: CloudMaskingConfigInput
    CloudRemovalConfig: CloudRemovalConfigInput
    GeoMosaicConfig: GeoMosaicConfigInput
    LandCoverSegmentationConfig: LandCoverSegmentationConfigInput
    ResamplingConfig: ResamplingConfigInput
    StackConfig: StackConfigInput
    TemporalStatisticsConfig: TemporalStatisticsConfigInput
    ZonalStatisticsConfig: ZonalStatisticsConfigInput
}

@length(min: 0, max: 2048)
string KmsKey

structure LandCoverSegmentationConfigInput {}

structure LandsatCloudCoverLandInput {
    @required
    LowerBound: Float

    @required
    UpperBound: Float
}

@length(min: 4)
list LinearRing {
    member: Position
}

@length(min: 1)
list LinearRings {
    member: LinearRing
}

list LinearRingsList {
    member: LinearRings
}

@input
structure ListEarthObservationJobInput {
    MaxResults: ListEarthObservationJobInputMaxResultsInteger
    NextToken: NextToken
    SortBy: String
    SortOrder: SortOrder
    StatusEquals: EarthObservationJobStatus
}

@range(min: 1, max: 20)
integer ListEarthObservationJobInputMaxResultsInteger

@output
structure ListEarthObservationJobOutput {
    @required
    EarthObservationJobSummaries: EarthObservationJobList

    NextToken: NextToken
}

structure ListEarthObservationJobOutputConfig {
    @required
    Arn: String

    @required
    CreationTime: SyntheticTimestamp_date_time

    @required
    DurationInSeconds: Integer

    @required
    Name: String

    @required
    OperationType: String

    @required
    Status: EarthObservationJobStatus

    Tags: Tags
}

@range(min: 1, max: 20)
integer ListRasterDataCollectionsInputMaxResultsInteger

@input
structure ListTagsForResourceRequest {
    @required @httpLabel
    ResourceArn: Arn
}

@output
structure ListTagsForResourceResponse {
    Tags: Tags
}

@input
structure ListVectorEnrichmentJobInput {
    MaxResults: ListVectorEnrichmentJobInputMaxResultsInteger
    NextToken: NextToken
    SortBy: String
    SortOrder: SortOrder
    StatusEquals: String
}

@range(min: 1, max: 20)
integer ListVectorEnrichmentJobInputMaxResultsInteger

@output
structure ListVectorEnrichmentJobOutput {
    NextToken: NextToken

    @required
    VectorEnrichmentJobSummaries: VectorEnrichmentJobList
}

structure ListVectorEnrichmentJobOutputConfig {
    @required
    Arn: VectorEnrichmentJobArn

    @required
    CreationTime: SyntheticTimestamp_date_time

    @required
    DurationInSeconds: Integer

    @required
    Name: String

    @required
    Status: VectorEnrichmentJobStatus

    Tags: Tags

    @required
    Type: VectorEnrichmentJobType
}

enum LogicalOperator {
    AND
}

structure MapMatchingConfig {
    @required
    IdAttributeName: String

    @required
    TimestampAttributeName: String

    @required
    XAttributeName: String

    @required
    YAttributeName: String
}

structure MultiPolygonGeometryInput {
    @required
    Coordinates: LinearRingsList
}

@length(min: 0, max: 8192) @sensitive
string NextToken

structure Operation {
    @required
    Equation: String

    @required
    Name: String

    OutputType: OutputType
}

@length(min: 1)
list OperationsListInput {
    member: Operation
}

structure OutputBand {
    @required
    BandName: String

    @required
    OutputDataType: OutputType
}

structure OutputConfigInput {
    @required
    S3Data: ExportS3DataInput
}

structure OutputResolutionResamplingInput {
    @required
    UserDefined: UserDefined
}

structure OutputResolutionStackInput {
    Predefined: PredefinedResolution
    UserDefined: UserDefined
}

enum OutputType {
    INT32
    FLOAT32
    INT16
    FLOAT64
    UINT16
}

structure PlatformInput {
    ComparisonOperator: ComparisonOperator

    @required
    Value: String
}

structure PolygonGeometryInput {
    @required
    Coordinates: LinearRings
}

@length(min: 2, max: 2) @sensitive
list Position {
    member: Double
}

enum PredefinedResolution {
    HIGHEST
    LOWEST
    AVERAGE
}

structure Properties {
    EoCloudCover: Float
    LandsatCloudCoverLand: Float
    Platform: String
    ViewOffNadir: Float
    ViewSunAzimuth: Float
    ViewSunElevation: Float
}

union Property {
    EoCloudCover: EoCloudCoverInput
    LandsatCloudCoverLand: LandsatCloudCoverLandInput
    Platform: PlatformInput
    ViewOffNadir: ViewOffNadirInput
    ViewSunAzimuth: ViewSunAzimuthInput
    ViewSunElevation: ViewSunElevationInput
}

structure PropertyFilter {
    @required
    Property: Property
}

structure PropertyFilters {
    LogicalOperator: LogicalOperator
    Properties: PropertyFiltersList
}

list PropertyFiltersList {
    member: PropertyFilter
}

structure RasterDataCollectionMetadata {
    @required
    Arn: DataCollectionArn

    @required
    Description: String

    DescriptionPageUrl: String

    @required
    Name: String

    @required
    SupportedFilters: FilterList

    Tags: Tags

    @required
    Type: DataCollectionType
}

structure RasterDataCollectionQueryInput {
    AreaOfInterest: AreaOfInterest
    PropertyFilters: PropertyFilters

    @required
    RasterDataCollectionArn: DataCollectionArn

    @required
    TimeRangeFilter: TimeRangeFilterInput
}

structure RasterDataCollectionQueryOutput {
    AreaOfInterest: AreaOfInterest
    PropertyFilters: PropertyFilters

    @required
    RasterDataCollectionArn: DataCollectionArn

    @required
    RasterDataCollectionName: String

    @required
    TimeRangeFilter: TimeRangeFilterOutput
}

structure RasterDataCollectionQueryWithBandFilterInput {
    AreaOfInterest: AreaOfInterest
    BandFilter: StringListInput
    PropertyFilters: PropertyFilters

    @required
    TimeRangeFilter: TimeRangeFilterInput
}

structure ResamplingConfigInput {
    AlgorithmName: AlgorithmNameResampling

    @required
    OutputResolution: OutputResolutionResamplingInput

    TargetBands: StringListInput
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    Message: String

    ResourceId: String
}

structure ReverseGeocodingConfig {
    @required
    XAttributeName: String

    @required
    YAttributeName: String
}

@pattern("^s3://([^/]+)/?(.*)$")
string S3Uri

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    Message: String

    ResourceId: String
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

structure StackConfigInput {
    OutputResolution: OutputResolutionStackInput
    TargetBands: StringListInput
}

@length(min: 36, max: 64)
string StartEarthObservationJobInputClientTokenString

@length(min: 0, max: 200)
string StartEarthObservationJobInputNameString

@length(min: 36, max: 64)
string StartVectorEnrichmentJobInputClientTokenString

@length(min: 0, max: 200)
string StartVectorEnrichmentJobInputNameString

@length(min: 1)
list StringListInput {
    member: String
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 50)
list TagKeyList {
    member: String
}

@input
structure TagResourceRequest {
    @required @httpLabel
    ResourceArn: Arn

    @required
    Tags: Tags
}

@output
structure TagResourceResponse {}

map Tags {
    key: String
    value: String
}

enum TargetOptions {
    INPUT
    OUTPUT
}

enum TemporalStatistics {
    MEAN
    MEDIAN
    STANDARD_DEVIATION
}

structure TemporalStatisticsConfigInput {
    GroupBy: GroupBy

    @required
    Statistics: TemporalStatisticsListInput

    TargetBands: StringListInput
}

@length(min: 1)
list TemporalStatisticsListInput {
    member: TemporalStatistics
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    Message: String

    ResourceId: String
}

@sensitive
structure TimeRangeFilterInput {
    @required
    EndTime: Timestamp

    @required
    StartTime: Timestamp
}

@sensitive
structure TimeRangeFilterOutput {
    @required
    EndTime: SyntheticTimestamp_date_time

    @required
    StartTime: SyntheticTimestamp_date_time
}

enum Unit {
    METERS
}

@input
structure UntagResourceRequest {
    @required @httpLabel
    ResourceArn: Arn

    @required @httpQuery("tagKeys")
    TagKeys: TagKeyList
}

@output
structure UntagResourceResponse {}

structure UserDefined {
    @required
    Unit: Unit

    @required
    Value: Float
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: String

    ResourceId: String
}

@pattern("^arn:aws[a-z-]{0,12}:sagemaker-geospatial:[a-z0-9-]{1,25}:[0-9]{12}:vector-enrichment-job/[a-z0-9]{12,}$")
string VectorEnrichmentJobArn

union VectorEnrichmentJobConfig {
    MapMatchingConfig: MapMatchingConfig
    ReverseGeocodingConfig: ReverseGeocodingConfig
}

union VectorEnrichmentJobDataSourceConfigInput {
    S3Data: VectorEnrichmentJobS3Data
}

enum VectorEnrichmentJobDocumentType {
    CSV
}

structure VectorEnrichmentJobErrorDetails {
    ErrorMessage: String
    ErrorType: VectorEnrichmentJobErrorType
}

enum VectorEnrichmentJobErrorType {
    CLIENT_ERROR
    SERVER_ERROR
}

structure VectorEnrichmentJobExportErrorDetails {
    Message: String
    Type: VectorEnrichmentJobExportErrorType
}

enum VectorEnrichmentJobExportErrorType {
    CLIENT_ERROR
    SERVER_ERROR
}

enum VectorEnrichmentJobExportStatus {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

structure VectorEnrichmentJobInputConfig {
    @required
    DataSourceConfig: VectorEnrichmentJobDataSourceConfigInput

    @required
    DocumentType: VectorEnrichmentJobDocumentType
}

list VectorEnrichmentJobList {
    member: ListVectorEnrichmentJobOutputConfig
}

structure VectorEnrichmentJobS3Data {
    KmsKeyId: KmsKey

    @required
    S3Uri: S3Uri
}

enum VectorEnrichmentJobStatus {
    INITIALIZING
    IN_PROGRESS
    STOPPING
    STOPPED
    COMPLETED
    FAILED
    DELETING
    DELETED
}

enum VectorEnrichmentJobType {
    REVERSE_GEOCODING
    MAP_MATCHING
}

structure ViewOffNadirInput {
    @required
    LowerBound: Float

    @required
    UpperBound: Float
}

structure ViewSunAzimuthInput {
    @required
    LowerBound: Float

    @required
    UpperBound: Float
}

structure ViewSunElevationInput {
    @required
    LowerBound: Float

    @required
    UpperBound: Float
}

enum ZonalStatistics {
    MEAN
    MEDIAN
    STANDARD_DEVIATION
    MAX
    MIN
    SUM
}

structure ZonalStatisticsConfigInput {
    @required
    Statistics: ZonalStatisticsListInput

    TargetBands: StringListInput

    @required
    ZoneS3Path: S3Uri

    ZoneS3PathKmsKeyId: KmsKey
}

@length(min: 1)
list ZonalStatisticsListInput {
    member: ZonalStatistics
}
