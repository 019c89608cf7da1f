$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.location

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon Location Service")
@service(sdkId: "Location", endpointPrefix: "geo")
@restJson1
@sigv4(name: "geo")
@standardRegionalEndpoints
service Location {
    version: "2020-11-19"
    operations: [
        AssociateTrackerConsumer
        BatchDeleteDevicePositionHistory
        BatchDeleteGeofence
        BatchEvaluateGeofences
        BatchGetDevicePosition
        BatchPutGeofence
        BatchUpdateDevicePosition
        CalculateRoute
        CalculateRouteMatrix
        CancelJob
        CreateGeofenceCollection
        CreateKey
        CreateMap
        CreatePlaceIndex
        CreateRouteCalculator
        CreateTracker
        DeleteGeofenceCollection
        DeleteKey
        DeleteMap
        DeletePlaceIndex
        DeleteRouteCalculator
        DeleteTracker
        DescribeGeofenceCollection
        DescribeKey
        DescribeMap
        DescribePlaceIndex
        DescribeRouteCalculator
        DescribeTracker
        DisassociateTrackerConsumer
        ForecastGeofenceEvents
        GetDevicePosition
        GetDevicePositionHistory
        GetGeofence
        GetJob
        GetMapGlyphs
        GetMapSprites
        GetMapStyleDescriptor
        GetMapTile
        GetPlace
        ListDevicePositions
        ListGeofenceCollections
        ListGeofences
        ListJobs
        ListKeys
        ListMaps
        ListPlaceIndexes
        ListRouteCalculators
        ListTagsForResource
        ListTrackerConsumers
        ListTrackers
        PutGeofence
        SearchPlaceIndexForPosition
        SearchPlaceIndexForSuggestions
        SearchPlaceIndexForText
        StartJob
        TagResource
        UntagResource
        UpdateGeofenceCollection
        UpdateKey
        UpdateMap
        UpdatePlaceIndex
        UpdateRouteCalculator
        UpdateTracker
        VerifyDevicePosition
    ]
}

@http(method: "POST", uri: "/tracking/v0/trackers/{TrackerName}/consumers")
@endpoint(hostPrefix: "cp.tracking.")
operation AssociateTrackerConsumer {
    input := {
        @required @httpLabel
        TrackerName: ResourceName

        @required
        ConsumerArn: Arn
    }
    output := {}
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tracking/v0/trackers/{TrackerName}/delete-positions")
@endpoint(hostPrefix: "tracking.")
operation BatchDeleteDevicePositionHistory {
    input := {
        @required @httpLabel
        TrackerName: ResourceName

        @required
        DeviceIds: BatchDeleteDevicePositionHistoryRequestDeviceIdsList
    }
    output := {
        @required
        Errors: BatchDeleteDevicePositionHistoryErrorList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/geofencing/v0/collections/{CollectionName}/delete-geofences")
@endpoint(hostPrefix: "geofencing.")
operation BatchDeleteGeofence {
    input := {
        @required @httpLabel
        CollectionName: ResourceName

        @required
        GeofenceIds: BatchDeleteGeofenceRequestGeofenceIdsList
    }
    output := {
        @required
        Errors: BatchDeleteGeofenceErrorList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/geofencing/v0/collections/{CollectionName}/positions")
@endpoint(hostPrefix: "geofencing.")
operation BatchEvaluateGeofences {
    input := {
        @required @httpLabel
        CollectionName: ResourceName

        @required
        DevicePositionUpdates: BatchEvaluateGeofencesRequestDevicePositionUpdatesList
    }
    output := {
        @required
        Errors: BatchEvaluateGeofencesErrorList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tracking/v0/trackers/{TrackerName}/get-positions")
@endpoint(hostPrefix: "tracking.")
@readonly
operation BatchGetDevicePosition {
    input := {
        @required @httpLabel
        TrackerName: BatchGetDevicePositionRequestTrackerNameString

        @required
        DeviceIds: BatchGetDevicePositionRequestDeviceIdsList
    }
    output := {
        @required
        Errors: BatchGetDevicePositionErrorList

        @required
        DevicePositions: DevicePositionList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/geofencing/v0/collections/{CollectionName}/put-geofences")
@endpoint(hostPrefix: "geofencing.")
operation BatchPutGeofence {
    input := {
        @required @httpLabel
        CollectionName: ResourceName

        @required
        Entries: BatchPutGeofenceRequestEntriesList
    }
    output := {
        @required
        Successes: BatchPutGeofenceSuccessList

        @required
        Errors: BatchPutGeofenceErrorList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tracking/v0/trackers/{TrackerName}/positions")
@endpoint(hostPrefix: "tracking.")
operation BatchUpdateDevicePosition {
    input := {
        @required @httpLabel
        TrackerName: ResourceName

        @required
        Updates: BatchUpdateDevicePositionRequestUpdatesList
    }
    output := {
        @required
        Errors: BatchUpdateDevicePositionErrorList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/routes/v0/calculators/{CalculatorName}/calculate/route")
@endpoint(hostPrefix: "routes.")
@readonly
operation CalculateRoute {
    input := {
        @required @httpLabel
        CalculatorName: ResourceName

        @required
        DeparturePosition: Position

        @required
        DestinationPosition: Position

        WaypointPositions: CalculateRouteRequestWaypointPositionsList
        TravelMode: TravelMode
        DepartureTime: Timestamp
        DepartNow: SensitiveBoolean
        DistanceUnit: DistanceUnit
        IncludeLegGeometry: SensitiveBoolean
        CarModeOptions: CalculateRouteCarModeOptions
        TruckModeOptions: CalculateRouteTruckModeOptions
        ArrivalTime: Timestamp
        OptimizeFor: OptimizationMode

        @httpQuery("key")
        Key: ApiKey
    }
    output := {
        @required
        Legs: LegList

        @required
        Summary: CalculateRouteSummary
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/routes/v0/calculators/{CalculatorName}/calculate/route-matrix")
@endpoint(hostPrefix: "routes.")
@readonly
operation CalculateRouteMatrix {
    input := {
        @required @httpLabel
        CalculatorName: ResourceName

        @required
        DeparturePositions: CalculateRouteMatrixRequestDeparturePositionsList

        @required
        DestinationPositions: CalculateRouteMatrixRequestDestinationPositionsList

        TravelMode: TravelMode
        DepartureTime: Timestamp
        DepartNow: SensitiveBoolean
        DistanceUnit: DistanceUnit
        CarModeOptions: CalculateRouteCarModeOptions
        TruckModeOptions: CalculateRouteTruckModeOptions

        @httpQuery("key")
        Key: ApiKey
    }
    output := {
        @required
        RouteMatrix: RouteMatrix

        SnappedDeparturePositions: CalculateRouteMatrixResponseSnappedDeparturePositionsList
        SnappedDestinationPositions: CalculateRouteMatrixResponseSnappedDestinationPositionsList

        @required
        Summary: CalculateRouteMatrixSummary
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/metadata/v0/jobs/cancel-job") @endpoint(hostPrefix: "metadata.")
operation CancelJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        @required
        JobArn: GeoArn

        @required
        JobId: JobId

        @required
        Status: JobStatus
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/geofencing/v0/collections")
@endpoint(hostPrefix: "cp.geofencing.")
@idempotent
operation CreateGeofenceCollection {
    input := {
        @required
        CollectionName: ResourceName

        @deprecated(since: "2022-02-01")
        PricingPlan: PricingPlan

        @deprecated(since: "2022-02-01")
        PricingPlanDataSource: String

        Description: ResourceDescription
        Tags: TagMap
        KmsKeyId: KmsKeyId
    }
    output := {
        @required
        CollectionName: ResourceName

        @required
        CollectionArn: Arn

        @required
        CreateTime: Timestamp
    }
    errors: [
        InternalServerException
        ConflictException
        AccessDeniedException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/metadata/v0/keys") @endpoint(hostPrefix: "cp.metadata.") @idempotent
operation CreateKey {
    input := {
        @required
        KeyName: ResourceName

        @required
        Restrictions: ApiKeyRestrictions

        Description: ResourceDescription
        ExpireTime: Timestamp
        NoExpiry: Boolean
        Tags: TagMap
    }
    output := {
        @required
        Key: ApiKey

        @required
        KeyArn: Arn

        @required
        KeyName: ResourceName

        @required
        CreateTime: Timestamp
    }
    errors: [
        InternalServerException
        ConflictException
        AccessDeniedException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/maps/v0/maps") @endpoint(hostPrefix: "cp.maps.") @idempotent
operation CreateMap {
    input := {
        @required
        MapName: ResourceName

        @required
        Configuration: MapConfiguration

        @deprecated(since: "2022-02-01")
        PricingPlan: PricingPlan

        Description: ResourceDescription
        Tags: TagMap
    }
    output := {
        @required
        MapName: ResourceName

        @required
        MapArn: GeoArn

        @required
        CreateTime: Timestamp
    }
    errors: [
        InternalServerException
        ConflictException
        AccessDeniedException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/places/v0/indexes") @endpoint(hostPrefix: "cp.places.") @idempotent
operation CreatePlaceIndex {
    input := {
        @required
        IndexName: ResourceName

        @required
        DataSource: String

        @deprecated(since: "2022-02-01")
        PricingPlan: PricingPlan

        Description: ResourceDescription
        DataSourceConfiguration: DataSourceConfiguration
        Tags: TagMap
    }
    output := {
        @required
        IndexName: ResourceName

        @required
        IndexArn: GeoArn

        @required
        CreateTime: Timestamp
    }
    errors: [
        InternalServerException
        ConflictException
        AccessDeniedException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/routes/v0/calculators") @endpoint(hostPrefix: "cp.routes.") @idempotent
operation CreateRouteCalculator {
    input := {
        @required
        CalculatorName: ResourceName

        @required
        DataSource: String

        @deprecated(since: "2022-02-01")
        PricingPlan: PricingPlan

        Description: ResourceDescription
        Tags: TagMap
    }
    output := {
        @required
        CalculatorName: ResourceName

        @required
        CalculatorArn: GeoArn

        @required
        CreateTime: Timestamp
    }
    errors: [
        InternalServerException
        ConflictException
        AccessDeniedException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tracking/v0/trackers")
@endpoint(hostPrefix: "cp.tracking.")
@idempotent
operation CreateTracker {
    input := {
        @required
        TrackerName: ResourceName

        @deprecated(since: "2022-02-01")
        PricingPlan: PricingPlan

        KmsKeyId: KmsKeyId

        @deprecated(since: "2022-02-01")
        PricingPlanDataSource: String

        Description: ResourceDescription
        Tags: TagMap
        PositionFiltering: PositionFiltering
        EventBridgeEnabled: Boolean
        KmsKeyEnableGeospatialQueries: Boolean
    }
    output := {
        @required
        TrackerName: ResourceName

        @required
        TrackerArn: Arn

        @required
        CreateTime: Timestamp
    }
    errors: [
        InternalServerException
        ConflictException
        AccessDeniedException
        ValidationException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/geofencing/v0/collections/{CollectionName}")
@endpoint(hostPrefix: "cp.geofencing.")
@idempotent
operation DeleteGeofenceCollection {
    input := {
        @required @httpLabel
        CollectionName: ResourceName
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/metadata/v0/keys/{KeyName}")
@endpoint(hostPrefix: "cp.metadata.")
@idempotent
operation DeleteKey {
    input := {
        @required @httpLabel
        KeyName: ResourceName

        @httpQuery("forceDelete")
        ForceDelete: Boolean
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/maps/v0/maps/{MapName}")
@endpoint(hostPrefix: "cp.maps.")
@idempotent
operation DeleteMap {
    input := {
        @required @httpLabel
        MapName: ResourceName
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/places/v0/indexes/{IndexName}")
@endpoint(hostPrefix: "cp.places.")
@idempotent
operation DeletePlaceIndex {
    input := {
        @required @httpLabel
        IndexName: ResourceName
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/routes/v0/calculators/{CalculatorName}")
@endpoint(hostPrefix: "cp.routes.")
@idempotent
operation DeleteRouteCalculator {
    input := {
        @required @httpLabel
        CalculatorName: ResourceName
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/tracking/v0/trackers/{TrackerName}")
@endpoint(hostPrefix: "cp.tracking.")
@idempotent
operation DeleteTracker {
    input := {
        @required @httpLabel
        TrackerName: ResourceName
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/geofencing/v0/collections/{CollectionName}")
@endpoint(hostPrefix: "cp.geofencing.")
@readonly
operation DescribeGeofenceCollection {
    input := {
        @required @httpLabel
        CollectionName: ResourceName
    }
    output := {
        @required
        CollectionName: ResourceName

        @required
        CollectionArn: Arn

        @required
        Description: ResourceDescription

        @deprecated(since: "2022-02-01")
        PricingPlan: PricingPlan

        @deprecated(since: "2022-02-01")
        PricingPlanDataSource: String

        KmsKeyId: KmsKeyId
        Tags: TagMap

        @required
        CreateTime: Timestamp

        @required
        UpdateTime: Timestamp

        GeofenceCount: DescribeGeofenceCollectionResponseGeofenceCountInteger
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/metadata/v0/keys/{KeyName}")
@endpoint(hostPrefix: "cp.metadata.")
@readonly
operation DescribeKey {
    input := {
        @required @httpLabel
        KeyName: ResourceName
    }
    output := {
        @required
        Key: ApiKey

        @required
        KeyArn: Arn

        @required
        KeyName: ResourceName

        @required
        Restrictions: ApiKeyRestrictions

        @required
        CreateTime: Timestamp

        @required
        ExpireTime: Timestamp

        @required
        UpdateTime: Timestamp

        Description: ResourceDescription
        Tags: TagMap
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/maps/v0/maps/{MapName}") @endpoint(hostPrefix: "cp.maps.") @readonly
operation DescribeMap {
    input := {
        @required @httpLabel
        MapName: ResourceName
    }
    output := {
        @required
        MapName: ResourceName

        @required
        MapArn: GeoArn

        @deprecated(since: "2022-02-01")
        PricingPlan: PricingPlan

        @required
        DataSource: String

        @required
        Configuration: MapConfiguration

        @required
        Description: ResourceDescription

        Tags: TagMap

        @required
        CreateTime: Timestamp

        @required
        UpdateTime: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/places/v0/indexes/{IndexName}")
@endpoint(hostPrefix: "cp.places.")
@readonly
operation DescribePlaceIndex {
    input := {
        @required @httpLabel
        IndexName: ResourceName
    }
    output := {
        @required
        IndexName: ResourceName

        @required
        IndexArn: GeoArn

        @deprecated(since: "2022-02-01")
        PricingPlan: PricingPlan

        @required
        Description: ResourceDescription

        @required
        CreateTime: Timestamp

        @required
        UpdateTime: Timestamp

        @required
        DataSource: String

        @required
        DataSourceConfiguration: DataSourceConfiguration

        Tags: TagMap
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/routes/v0/calculators/{CalculatorName}")
@endpoint(hostPrefix: "cp.routes.")
@readonly
operation DescribeRouteCalculator {
    input := {
        @required @httpLabel
        CalculatorName: ResourceName
    }
    output := {
        @required
        CalculatorName: ResourceName

        @required
        CalculatorArn: GeoArn

        @deprecated(since: "2022-02-01")
        PricingPlan: PricingPlan

        @required
        Description: ResourceDescription

        @required
        CreateTime: Timestamp

        @required
        UpdateTime: Timestamp

        @required
        DataSource: String

        Tags: TagMap
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/tracking/v0/trackers/{TrackerName}")
@endpoint(hostPrefix: "cp.tracking.")
@readonly
operation DescribeTracker {
    input := {
        @required @httpLabel
        TrackerName: ResourceName
    }
    output := {
        @required
        TrackerName: ResourceName

        @required
        TrackerArn: Arn

        @required
        Description: ResourceDescription

        @deprecated(since: "2022-02-01")
        PricingPlan: PricingPlan

        @deprecated(since: "2022-02-01")
        PricingPlanDataSource: String

        Tags: TagMap

        @required
        CreateTime: Timestamp

        @required
        UpdateTime: Timestamp

        KmsKeyId: KmsKeyId
        PositionFiltering: PositionFiltering
        EventBridgeEnabled: Boolean
        KmsKeyEnableGeospatialQueries: Boolean
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/tracking/v0/trackers/{TrackerName}/consumers/{ConsumerArn}")
@endpoint(hostPrefix: "cp.tracking.")
operation DisassociateTrackerConsumer {
    input := {
        @required @httpLabel
        TrackerName: ResourceName

        @required @httpLabel
        ConsumerArn: Arn
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/geofencing/v0/collections/{CollectionName}/forecast-geofence-events")
@endpoint(hostPrefix: "geofencing.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ForecastedEvents"
    pageSize: "MaxResults"
)
operation ForecastGeofenceEvents {
    input := {
        @required @httpLabel
        CollectionName: ResourceName

        @required
        DeviceState: ForecastGeofenceEventsDeviceState

        TimeHorizonMinutes: ForecastGeofenceEventsRequestTimeHorizonMinutesDouble
        DistanceUnit: DistanceUnit
        SpeedUnit: SpeedUnit
        NextToken: LargeToken
        MaxResults: ForecastGeofenceEventsRequestMaxResultsInteger
    }
    output := {
        @required
        ForecastedEvents: ForecastedEventsList

        NextToken: LargeToken

        @required
        DistanceUnit: DistanceUnit

        @required
        SpeedUnit: SpeedUnit
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/tracking/v0/trackers/{TrackerName}/devices/{DeviceId}/positions/latest")
@endpoint(hostPrefix: "tracking.")
@readonly
operation GetDevicePosition {
    input := {
        @required @httpLabel
        TrackerName: ResourceName

        @required @httpLabel
        DeviceId: Id
    }
    output := {
        DeviceId: Id

        @required
        SampleTime: Timestamp

        @required
        ReceivedTime: Timestamp

        @required
        Position: Position

        Accuracy: PositionalAccuracy
        PositionProperties: PositionPropertyMap
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tracking/v0/trackers/{TrackerName}/devices/{DeviceId}/list-positions")
@endpoint(hostPrefix: "tracking.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DevicePositions"
    pageSize: "MaxResults"
)
operation GetDevicePositionHistory {
    input := {
        @required @httpLabel
        TrackerName: ResourceName

        @required @httpLabel
        DeviceId: Id

        NextToken: Token
        StartTimeInclusive: Timestamp
        EndTimeExclusive: Timestamp
        MaxResults: GetDevicePositionHistoryRequestMaxResultsInteger
    }
    output := {
        @required
        DevicePositions: DevicePositionList

        NextToken: Token
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/geofencing/v0/collections/{CollectionName}/geofences/{GeofenceId}")
@endpoint(hostPrefix: "geofencing.")
@readonly
operation GetGeofence {
    input := {
        @required @httpLabel
        CollectionName: ResourceName

        @required @httpLabel
        GeofenceId: Id
    }
    output := {
        @required
        GeofenceId: Id

        @required
        Geometry: GeofenceGeometry

        @required
        Status: String

        @required
        CreateTime: Timestamp

        @required
        UpdateTime: Timestamp

        GeofenceProperties: PropertyMap
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/metadata/v0/jobs/{JobId}")
@endpoint(hostPrefix: "metadata.")
@readonly
@waitable(
    JobCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "Status", expected: "Completed", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "Status", expected: "Failed", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "Status", expected: "Cancelled", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 60
        maxDelay: 60
    }
)
@maxAttempts(JobCompleted: 5)
operation GetJob {
    input := {
        @required @httpLabel
        JobId: JobId
    }
    output := {
        @required
        Action: JobAction

        ActionOptions: JobActionOptions

        @required
        CreatedAt: Timestamp

        EndedAt: Timestamp
        Error: JobError

        @required
        ExecutionRoleArn: String

        @required
        InputOptions: JobInputOptions

        @required
        JobArn: GeoArn

        @required
        JobId: JobId

        Name: ResourceName

        @required
        OutputOptions: JobOutputOptions

        @required
        Status: JobStatus

        @required
        UpdatedAt: Timestamp

        Tags: TagMap
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/maps/v0/maps/{MapName}/glyphs/{FontStack}/{FontUnicodeRange}")
@endpoint(hostPrefix: "maps.")
@readonly
operation GetMapGlyphs {
    input := {
        @required @httpLabel
        MapName: ResourceName

        @required @httpLabel
        FontStack: String

        @required @httpLabel
        FontUnicodeRange: GetMapGlyphsRequestFontUnicodeRangeString

        @httpQuery("key")
        Key: ApiKey
    }
    output := {
        @httpPayload
        Blob: Blob

        @httpHeader("Content-Type")
        ContentType: String

        @httpHeader("Cache-Control")
        CacheControl: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/maps/v0/maps/{MapName}/sprites/{FileName}")
@endpoint(hostPrefix: "maps.")
@readonly
operation GetMapSprites {
    input := {
        @required @httpLabel
        MapName: ResourceName

        @required @httpLabel
        FileName: GetMapSpritesRequestFileNameString

        @httpQuery("key")
        Key: ApiKey
    }
    output := {
        @httpPayload
        Blob: Blob

        @httpHeader("Content-Type")
        ContentType: String

        @httpHeader("Cache-Control")
        CacheControl: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/maps/v0/maps/{MapName}/style-descriptor")
@endpoint(hostPrefix: "maps.")
@readonly
operation GetMapStyleDescriptor {
    input := {
        @required @httpLabel
        MapName: ResourceName

        @httpQuery("key")
        Key: ApiKey
    }
    output := {
        @httpPayload
        Blob: Blob

        @httpHeader("Content-Type")
        ContentType: String

        @httpHeader("Cache-Control")
        CacheControl: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/maps/v0/maps/{MapName}/tiles/{Z}/{X}/{Y}")
@endpoint(hostPrefix: "maps.")
@readonly
operation GetMapTile {
    input := {
        @required @httpLabel
        MapName: ResourceName

        @required @httpLabel
        Z: GetMapTileRequestZString

        @required @httpLabel
        X: GetMapTileRequestXString

        @required @httpLabel
        Y: GetMapTileRequestYString

        @httpQuery("key")
        Key: ApiKey
    }
    output := {
        @httpPayload
        Blob: Blob

        @httpHeader("Content-Type")
        ContentType: String

        @httpHeader("Cache-Control")
        CacheControl: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/places/v0/indexes/{IndexName}/places/{PlaceId}")
@endpoint(hostPrefix: "places.")
@readonly
operation GetPlace {
    input := {
        @required @httpLabel
        IndexName: ResourceName

        @required @httpLabel
        PlaceId: PlaceId

        @httpQuery("language")
        Language: LanguageTag

        @httpQuery("key")
        Key: ApiKey
    }
    output := {
        @required
        Place: Place
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tracking/v0/trackers/{TrackerName}/list-positions")
@endpoint(hostPrefix: "tracking.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Entries"
    pageSize: "MaxResults"
)
operation ListDevicePositions {
    input := {
        @required @httpLabel
        TrackerName: ResourceName

        MaxResults: ListDevicePositionsRequestMaxResultsInteger
        NextToken: Token
        FilterGeometry: TrackingFilterGeometry
    }
    output := {
        @required
        Entries: ListDevicePositionsResponseEntryList

        NextToken: Token
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/geofencing/v0/list-collections")
@endpoint(hostPrefix: "cp.geofencing.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Entries"
    pageSize: "MaxResults"
)
operation ListGeofenceCollections {
    input := {
        MaxResults: ListGeofenceCollectionsRequestMaxResultsInteger
        NextToken: Token
    }
    output := {
        @required
        Entries: ListGeofenceCollectionsResponseEntryList

        NextToken: Token
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/geofencing/v0/collections/{CollectionName}/list-geofences")
@endpoint(hostPrefix: "geofencing.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Entries"
    pageSize: "MaxResults"
)
operation ListGeofences {
    input := {
        @required @httpLabel
        CollectionName: ResourceName

        NextToken: LargeToken
        MaxResults: ListGeofencesRequestMaxResultsInteger
    }
    output := {
        @required
        Entries: ListGeofenceResponseEntryList

        NextToken: LargeToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/metadata/v0/jobs/list-jobs")
@endpoint(hostPrefix: "metadata.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Entries"
    pageSize: "MaxResults"
)
operation ListJobs {
    input := {
        Filter: JobsFilter
        MaxResults: ListJobsRequestMaxResultsInteger
        NextToken: LargeToken
    }
    output := {
        @required
        Entries: ListJobsResponseEntryList

        NextToken: LargeToken
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/metadata/v0/list-keys")
@endpoint(hostPrefix: "cp.metadata.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Entries"
    pageSize: "MaxResults"
)
operation ListKeys {
    input := {
        MaxResults: ListKeysRequestMaxResultsInteger
        NextToken: Token
        Filter: ApiKeyFilter
    }
    output := {
        @required
        Entries: ListKeysResponseEntryList

        NextToken: Token
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/maps/v0/list-maps")
@endpoint(hostPrefix: "cp.maps.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Entries"
    pageSize: "MaxResults"
)
operation ListMaps {
    input := {
        MaxResults: ListMapsRequestMaxResultsInteger
        NextToken: Token
    }
    output := {
        @required
        Entries: ListMapsResponseEntryList

        NextToken: Token
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/places/v0/list-indexes")
@endpoint(hostPrefix: "cp.places.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Entries"
    pageSize: "MaxResults"
)
operation ListPlaceIndexes {
    input := {
        MaxResults: ListPlaceIndexesRequestMaxResultsInteger
        NextToken: Token
    }
    output := {
        @required
        Entries: ListPlaceIndexesResponseEntryList

        NextToken: Token
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/routes/v0/list-calculators")
@endpoint(hostPrefix: "cp.routes.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Entries"
    pageSize: "MaxResults"
)
operation ListRouteCalculators {
    input := {
        MaxResults: ListRouteCalculatorsRequestMaxResultsInteger
        NextToken: Token
    }
    output := {
        @required
        Entries: ListRouteCalculatorsResponseEntryList

        NextToken: Token
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}") @endpoint(hostPrefix: "cp.metadata.") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn
    }
    output := {
        Tags: TagMap
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tracking/v0/trackers/{TrackerName}/list-consumers")
@endpoint(hostPrefix: "cp.tracking.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConsumerArns"
    pageSize: "MaxResults"
)
operation ListTrackerConsumers {
    input := {
        @required @httpLabel
        TrackerName: ResourceName

        MaxResults: ListTrackerConsumersRequestMaxResultsInteger
        NextToken: Token
    }
    output := {
        @required
        ConsumerArns: ArnList

        NextToken: Token
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tracking/v0/list-trackers")
@endpoint(hostPrefix: "cp.tracking.")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Entries"
    pageSize: "MaxResults"
)
operation ListTrackers {
    input := {
        MaxResults: ListTrackersRequestMaxResultsInteger
        NextToken: Token
    }
    output := {
        @required
        Entries: ListTrackersResponseEntryList

        NextToken: Token
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/geofencing/v0/collections/{CollectionName}/geofences/{GeofenceId}")
@endpoint(hostPrefix: "geofencing.")
operation PutGeofence {
    input := {
        @required @httpLabel
        CollectionName: ResourceName

        @required @httpLabel
        GeofenceId: Id

        @required
        Geometry: GeofenceGeometry

        GeofenceProperties: PropertyMap
    }
    output := {
        @required
        GeofenceId: Id

        @required
        CreateTime: Timestamp

        @required
        UpdateTime: Timestamp
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/places/v0/indexes/{IndexName}/search/position")
@endpoint(hostPrefix: "places.")
@readonly
operation SearchPlaceIndexForPosition {
    input := {
        @required @httpLabel
        IndexName: ResourceName

        @required
        Position: Position

        MaxResults: PlaceIndexSearchResultLimit
        Language: LanguageTag

        @httpQuery("key")
        Key: ApiKey
    }
    output := {
        @required
        Summary: SearchPlaceIndexForPositionSummary

        @required
        Results: SearchForPositionResultList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/places/v0/indexes/{IndexName}/search/suggestions")
@endpoint(hostPrefix: "places.")
@readonly
operation SearchPlaceIndexForSuggestions {
    input := {
        @required @httpLabel
        IndexName: ResourceName

        @required
        Text: SearchPlaceIndexForSuggestionsRequestTextString

        BiasPosition: Position
        FilterBBox: BoundingBox
        FilterCountries: CountryCodeList
        MaxResults: SearchPlaceIndexForSuggestionsRequestMaxResultsInteger
        Language: LanguageTag
        FilterCategories: FilterPlaceCategoryList

        @httpQuery("key")
        Key: ApiKey
    }
    output := {
        @required
        Summary: SearchPlaceIndexForSuggestionsSummary

        @required
        Results: SearchForSuggestionsResultList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/places/v0/indexes/{IndexName}/search/text")
@endpoint(hostPrefix: "places.")
@readonly
operation SearchPlaceIndexForText {
    input := {
        @required @httpLabel
        IndexName: ResourceName

        @required
        Text: SearchPlaceIndexForTextRequestTextString

        BiasPosition: Position
        FilterBBox: BoundingBox
        FilterCountries: CountryCodeList
        MaxResults: PlaceIndexSearchResultLimit
        Language: LanguageTag
        FilterCategories: FilterPlaceCategoryList

        @httpQuery("key")
        Key: ApiKey
    }
    output := {
        @required
        Summary: SearchPlaceIndexForTextSummary

        @required
        Results: SearchForTextResultList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/metadata/v0/jobs") @endpoint(hostPrefix: "metadata.") @idempotent
operation StartJob {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        @required
        Action: JobAction

        ActionOptions: JobActionOptions

        @required
        ExecutionRoleArn: String

        @required
        InputOptions: JobInputOptions

        Name: ResourceName

        @required
        OutputOptions: JobOutputOptions

        Tags: TagMap
    }
    output := {
        @required
        CreatedAt: Timestamp

        @required
        JobArn: GeoArn

        @required
        JobId: JobId

        @required
        Status: JobStatus
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}") @endpoint(hostPrefix: "cp.metadata.")
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn

        @required
        Tags: TagMap
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}")
@endpoint(hostPrefix: "cp.metadata.")
@idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: Arn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeys
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/geofencing/v0/collections/{CollectionName}")
@endpoint(hostPrefix: "cp.geofencing.")
@idempotent
operation UpdateGeofenceCollection {
    input := {
        @required @httpLabel
        CollectionName: ResourceName

        @deprecated(since: "2022-02-01")
        PricingPlan: PricingPlan

        @deprecated(since: "2022-02-01")
        PricingPlanDataSource: String

        Description: ResourceDescription
    }
    output := {
        @required
        CollectionName: ResourceName

        @required
        CollectionArn: Arn

        @required
        UpdateTime: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/metadata/v0/keys/{KeyName}")
@endpoint(hostPrefix: "cp.metadata.")
@idempotent
operation UpdateKey {
    input := {
        @required @httpLabel
        KeyName: ResourceName

        Description: ResourceDescription
        ExpireTime: Timestamp
        NoExpiry: Boolean
        ForceUpdate: Boolean
        Restrictions: ApiKeyRestrictions
    }
    output := {
        @required
        KeyArn: Arn

        @required
        KeyName: ResourceName

        @required
        UpdateTime: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/maps/v0/maps/{MapName}") @endpoint(hostPrefix: "cp.maps.") @idempotent
operation UpdateMap {
    input := {
        @required @httpLabel
        MapName: ResourceName

        @deprecated(since: "2022-02-01")
        PricingPlan: PricingPlan

        Description: ResourceDescription
        ConfigurationUpdate: MapConfigurationUpdate
    }
    output := {
        @required
        MapName: ResourceName

        @required
        MapArn: GeoArn

        @required
        UpdateTime: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/places/v0/indexes/{IndexName}")
@endpoint(hostPrefix: "cp.places.")
@idempotent
operation UpdatePlaceIndex {
    input := {
        @required @httpLabel
        IndexName: ResourceName

        @deprecated(since: "2022-02-01")
        PricingPlan: PricingPlan

        Description: ResourceDescription
        DataSourceConfiguration: DataSourceConfiguration
    }
    output := {
        @required
        IndexName: ResourceName

        @required
        IndexArn: GeoArn

        @required
        UpdateTime: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/routes/v0/calculators/{CalculatorName}")
@endpoint(hostPrefix: "cp.routes.")
@idempotent
operation UpdateRouteCalculator {
    input := {
        @required @httpLabel
        CalculatorName: ResourceName

        @deprecated(since: "2022-02-01")
        PricingPlan: PricingPlan

        Description: ResourceDescription
    }
    output := {
        @required
        CalculatorName: ResourceName

        @required
        CalculatorArn: GeoArn

        @required
        UpdateTime: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/tracking/v0/trackers/{TrackerName}")
@endpoint(hostPrefix: "cp.tracking.")
@idempotent
operation UpdateTracker {
    input := {
        @required @httpLabel
        TrackerName: ResourceName

        @deprecated(since: "2022-02-01")
        PricingPlan: PricingPlan

        @deprecated(since: "2022-02-01")
        PricingPlanDataSource: String

        Description: ResourceDescription
        PositionFiltering: PositionFiltering
        EventBridgeEnabled: Boolean
        KmsKeyEnableGeospatialQueries: Boolean
    }
    output := {
        @required
        TrackerName: ResourceName

        @required
        TrackerArn: Arn

        @required
        UpdateTime: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tracking/v0/trackers/{TrackerName}/positions/verify")
@endpoint(hostPrefix: "tracking.")
operation VerifyDevicePosition {
    input := {
        @required @httpLabel
        TrackerName: ResourceName

        @required
        DeviceState: DeviceState

        DistanceUnit: DistanceUnit
    }
    output := {
        @required
        InferredState: InferredState

        @required
        DeviceId: Id

        @required
        SampleTime: Timestamp

        @required
        ReceivedTime: Timestamp

        @required
        DistanceUnit: DistanceUnit
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required @jsonName("message")
    Message: String
}

structure AndroidApp {
    @required
    Package: AndroidPackageName

    @required
    CertificateFingerprint: Sha1CertificateFingerprint
}

@length(min: 1, max: 255) @pattern("([A-Za-z][A-Za-z\\d_]*\\.)+[A-Za-z][A-Za-z\\d_]*")
string AndroidPackageName

@length(min: 0, max: 1000) @sensitive
string ApiKey

@length(min: 5, max: 200) @pattern("(geo|geo-routes|geo-places|geo-maps):\\w*\\*?")
string ApiKeyAction

structure ApiKeyFilter {
    KeyStatus: Status
}

structure ApiKeyRestrictions {
    @required
    AllowActions: ApiKeyRestrictionsAllowActionsList

    @required
    AllowResources: ApiKeyRestrictionsAllowResourcesList

    AllowReferers: ApiKeyRestrictionsAllowReferersList
    AllowAndroidApps: ApiKeyRestrictionsAllowAndroidAppsList
    AllowAppleApps: ApiKeyRestrictionsAllowAppleAppsList
}

@length(min: 1, max: 24)
list ApiKeyRestrictionsAllowActionsList {
    member: ApiKeyAction
}

@length(min: 0, max: 5)
list ApiKeyRestrictionsAllowAndroidAppsList {
    member: AndroidApp
}

@length(min: 0, max: 5)
list ApiKeyRestrictionsAllowAppleAppsList {
    member: AppleApp
}

@length(min: 0, max: 5)
list ApiKeyRestrictionsAllowReferersList {
    member: RefererPattern
}

@length(min: 1, max: 8)
list ApiKeyRestrictionsAllowResourcesList {
    member: GeoArnV2
}

structure AppleApp {
    @required
    BundleId: AppleBundleId
}

@length(min: 1, max: 155) @pattern("[A-Za-z0-9\\-]+(\\.[A-Za-z0-9\\-]+)+")
string AppleBundleId

@length(min: 0, max: 1600)
@pattern("arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:([^/].*)?")
string Arn

list ArnList {
    member: Arn
}

@length(min: 0, max: 700000) @sensitive
blob Base64EncodedGeobuf

structure BatchDeleteDevicePositionHistoryError {
    @required
    DeviceId: Id

    @required
    Error: BatchItemError
}

list BatchDeleteDevicePositionHistoryErrorList {
    member: BatchDeleteDevicePositionHistoryError
}

@length(min: 1, max: 100)
list BatchDeleteDevicePositionHistoryRequestDeviceIdsList {
    member: Id
}

structure BatchDeleteGeofenceError {
    @required
    GeofenceId: Id

    @required
    Error: BatchItemError
}

list BatchDeleteGeofenceErrorList {
    member: BatchDeleteGeofenceError
}

@length(min: 1, max: 10)
list BatchDeleteGeofenceRequestGeofenceIdsList {
    member: Id
}

structure BatchEvaluateGeofencesError {
    @required
    DeviceId: Id

    @required
    SampleTime: Timestamp

    @required
    Error: BatchItemError
}

list BatchEvaluateGeofencesErrorList {
    member: BatchEvaluateGeofencesError
}

@length(min: 1, max: 10)
list BatchEvaluateGeofencesRequestDevicePositionUpdatesList {
    member: DevicePositionUpdate
}

structure BatchGetDevicePositionError {
    @required
    DeviceId: Id

    @required
    Error: BatchItemError
}

list BatchGetDevicePositionErrorList {
    member: BatchGetDevicePositionError
}

@length(min: 1, max: 10)
list BatchGetDevicePositionRequestDeviceIdsList {
    member: Id
}

@length(min: 1) @pattern("[-._\\w]+")
string BatchGetDevicePositionRequestTrackerNameString

structure BatchItemError {
    Code: BatchItemErrorCode
    Message: String
}

enum BatchItemErrorCode {
    AccessDeniedError
    ConflictError
    InternalServerError
    ResourceNotFoundError
    ThrottlingError
    ValidationError
}

structure BatchPutGeofenceError {
    @required
    GeofenceId: Id

    @required
    Error: BatchItemError
}

list BatchPutGeofenceErrorList {
    member: BatchPutGeofenceError
}

@length(min: 1, max: 10)
list BatchPutGeofenceRequestEntriesList {
    member: BatchPutGeofenceRequestEntry
}

structure BatchPutGeofenceRequestEntry {
    @required
    GeofenceId: Id

    @required
    Geometry: GeofenceGeometry

    GeofenceProperties: PropertyMap
}

structure BatchPutGeofenceSuccess {
    @required
    GeofenceId: Id

    @required
    CreateTime: Timestamp

    @required
    UpdateTime: Timestamp
}

list BatchPutGeofenceSuccessList {
    member: BatchPutGeofenceSuccess
}

structure BatchUpdateDevicePositionError {
    @required
    DeviceId: Id

    @required
    SampleTime: Timestamp

    @required
    Error: BatchItemError
}

list BatchUpdateDevicePositionErrorList {
    member: BatchUpdateDevicePositionError
}

@length(min: 1, max: 10)
list BatchUpdateDevicePositionRequestUpdatesList {
    member: DevicePositionUpdate
}

@length(min: 4, max: 4) @sensitive
list BoundingBox {
    member: Double
}

structure CalculateRouteCarModeOptions {
    AvoidFerries: SensitiveBoolean
    AvoidTolls: SensitiveBoolean
}

@length(min: 1, max: 350)
list CalculateRouteMatrixRequestDeparturePositionsList {
    member: Position
}

@length(min: 1, max: 350)
list CalculateRouteMatrixRequestDestinationPositionsList {
    member: Position
}

@length(min: 1, max: 350)
list CalculateRouteMatrixResponseSnappedDeparturePositionsList {
    member: Position
}

@length(min: 1, max: 350)
list CalculateRouteMatrixResponseSnappedDestinationPositionsList {
    member: Position
}

structure CalculateRouteMatrixSummary {
    @required
    DataSource: String

    @required
    RouteCount: CalculateRouteMatrixSummaryRouteCountInteger

    @required
    ErrorCount: CalculateRouteMatrixSummaryErrorCountInteger

    @required
    DistanceUnit: DistanceUnit
}

@range(min: 1, max: 160000)
integer CalculateRouteMatrixSummaryErrorCountInteger

@range(min: 1, max: 160000)
integer CalculateRouteMatrixSummaryRouteCountInteger

@length(min: 0, max: 23)
list CalculateRouteRequestWaypointPositionsList {
    member: Position
}

structure CalculateRouteSummary {
    @required
    RouteBBox: BoundingBox

    @required
    DataSource: String

    @required
    Distance: CalculateRouteSummaryDistanceDouble

    @required
    DurationSeconds: CalculateRouteSummaryDurationSecondsDouble

    @required
    DistanceUnit: DistanceUnit
}

@range(min: 0) @sensitive
double CalculateRouteSummaryDistanceDouble

@range(min: 0) @sensitive
double CalculateRouteSummaryDurationSecondsDouble

structure CalculateRouteTruckModeOptions {
    AvoidFerries: SensitiveBoolean
    AvoidTolls: SensitiveBoolean
    Dimensions: TruckDimensions
    Weight: TruckWeight
}

structure CellSignals {
    @required
    LteCellDetails: CellSignalsLteCellDetailsList
}

@length(min: 1, max: 16)
list CellSignalsLteCellDetailsList {
    member: LteCellDetails
}

@sensitive
structure Circle {
    @required
    Center: Position

    @required
    Radius: SensitiveDouble
}

@length(min: 1, max: 64) @pattern("[!-~]+")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required @jsonName("message")
    Message: String
}

@length(min: 3, max: 3) @pattern("[A-Z]{3}") @sensitive
string CountryCode3

@length(min: 0, max: 3) @pattern("[A-Z]{3}$|^") @sensitive
string CountryCode3OrEmpty

@length(min: 1, max: 100)
list CountryCodeList {
    member: CountryCode3
}

@length(min: 1, max: 100) @pattern("[-._\\w]+")
string CustomLayer

@length(min: 0, max: 10)
list CustomLayerList {
    member: CustomLayer
}

structure DataSourceConfiguration {
    IntendedUse: IntendedUse
}

@range(min: 0)
integer DescribeGeofenceCollectionResponseGeofenceCountInteger

structure DevicePosition {
    DeviceId: Id

    @required
    SampleTime: Timestamp

    @required
    ReceivedTime: Timestamp

    @required
    Position: Position

    Accuracy: PositionalAccuracy
    PositionProperties: PositionPropertyMap
}

list DevicePositionList {
    member: DevicePosition
}

structure DevicePositionUpdate {
    @required
    DeviceId: Id

    @required
    SampleTime: Timestamp

    @required
    Position: Position

    Accuracy: PositionalAccuracy
    PositionProperties: PositionPropertyMap
}

structure DeviceState {
    @required
    DeviceId: Id

    @required
    SampleTime: Timestamp

    @required
    Position: Position

    Accuracy: PositionalAccuracy
    Ipv4Address: DeviceStateIpv4AddressString
    WiFiAccessPoints: WiFiAccessPointList
    CellSignals: CellSignals
}

@pattern("(?:(?:25[0-5]|(?:2[0-4]|1\\d|[0-9]|)\\d)\\.?\\b){4}")
string DeviceStateIpv4AddressString

enum DimensionUnit {
    Meters
    Feet
}

enum DistanceUnit {
    Kilometers
    Miles
}

@range(min: 0, max: 262143)
integer Earfcn

@range(min: 0, max: 268435455)
integer EutranCellId

@length(min: 1, max: 5)
list FilterPlaceCategoryList {
    member: PlaceCategory
}

structure ForecastGeofenceEventsDeviceState {
    @required
    Position: Position

    Speed: ForecastGeofenceEventsDeviceStateSpeedDouble
}

@range(min: 0)
double ForecastGeofenceEventsDeviceStateSpeedDouble

@range(min: 1, max: 20)
integer ForecastGeofenceEventsRequestMaxResultsInteger

@range(min: 0)
double ForecastGeofenceEventsRequestTimeHorizonMinutesDouble

structure ForecastedEvent {
    @required
    EventId: Uuid

    @required
    GeofenceId: Id

    @required
    IsDeviceInGeofence: Boolean

    @required
    NearestDistance: NearestDistance

    @required
    EventType: ForecastedGeofenceEventType

    ForecastedBreachTime: Timestamp
    GeofenceProperties: PropertyMap
}

list ForecastedEventsList {
    member: ForecastedEvent
}

enum ForecastedGeofenceEventType {
    ENTER
    EXIT
    IDLE
}

@length(min: 0, max: 1600)
@pattern("arn(:[a-z0-9]+([.-][a-z0-9]+)*):geo(:([a-z0-9]+([.-][a-z0-9]+)*))(:[0-9]+):((\\*)|([-a-z]+[/][*-._\\w]+))")
string GeoArn

@length(min: 0, max: 1600)
@pattern(".*(^arn(:[a-z0-9]+([.-][a-z0-9]+)*):geo(:([a-z0-9]+([.-][a-z0-9]+)*))(:[0-9]+):((\\*)|([-a-z]+[/][*-._\\w]+))$)|(^arn(:[a-z0-9]+([.-][a-z0-9]+)*):(geo-routes|geo-places|geo-maps)(:((\\*)|([a-z0-9]+([.-][a-z0-9]+)*)))::((provider[\\/][*-._\\w]+))$).*")
string GeoArnV2

structure GeofenceGeometry {
    Polygon: GeofenceGeometryPolygonList
    Circle: Circle
    Geobuf: Base64EncodedGeobuf
    MultiPolygon: GeofenceGeometryMultiPolygonList
}

@length(min: 1, max: 250)
list GeofenceGeometryMultiPolygonList {
    member: LinearRings
}

@length(min: 1, max: 250)
list GeofenceGeometryPolygonList {
    member: LinearRing
}

@range(min: 1, max: 100)
integer GetDevicePositionHistoryRequestMaxResultsInteger

@pattern("[0-9]+-[0-9]+\\.pbf")
string GetMapGlyphsRequestFontUnicodeRangeString

@pattern("sprites(@2x)?\\.(png|json)")
string GetMapSpritesRequestFileNameString

@pattern(".*\\d+.*") @sensitive
string GetMapTileRequestXString

@pattern(".*\\d+.*") @sensitive
string GetMapTileRequestYString

@pattern(".*\\d+.*") @sensitive
string GetMapTileRequestZString

@length(min: 1, max: 100) @pattern("[-._\\p{L}\\p{N}]+")
string Id

structure InferredState {
    Position: Position
    Accuracy: PositionalAccuracy
    DeviationDistance: Double

    @required
    ProxyDetected: Boolean
}

enum IntendedUse {
    SingleUse
    Storage
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required @jsonName("message")
    Message: String
}

enum JobAction {
    ValidateAddress
}

structure JobActionOptions {
    ValidateAddress: ValidateAddressActionOptions
}

structure JobError {
    @required
    Code: JobErrorCode

    Messages: JobErrorMessagesList
}

enum JobErrorCode {
    ValidationError
    InternalServerError
}

@length(min: 1, max: 200)
string JobErrorMessage

@length(min: 1, max: 4)
list JobErrorMessagesList {
    member: JobErrorMessage
}

@length(min: 1, max: 200) @pattern("[-._\\w]+")
string JobId

enum JobInputFormat {
    Parquet
}

@length(min: 0, max: 300)
@pattern("(arn:aws(-[a-z]+)*:[a-z0-9-]+:[a-z0-9-]*:(\\d{12})?:[\\w/+=,.-]+|s3://[a-z0-9][a-z0-9._-]{2,254}(/[^/]+)*/?)")
string JobInputLocation

structure JobInputOptions {
    @required
    Location: JobInputLocation

    @required
    Format: JobInputFormat
}

enum JobOutputFormat {
    Parquet
}

@length(min: 0, max: 300)
@pattern("(arn:aws(-[a-z]+)*:[a-z0-9-]+:[a-z0-9-]*:(\\d{12})?:[\\w/+=,.-]+|s3://[a-z0-9][a-z0-9._-]{2,254}(/[^/]+)*/)")
string JobOutputLocation

structure JobOutputOptions {
    @required
    Format: JobOutputFormat

    @required
    Location: JobOutputLocation
}

enum JobStatus {
    Pending
    Running
    Completed
    Failed
    Cancelling
    Cancelled
}

structure JobsFilter {
    JobStatus: JobStatus
}

@length(min: 1, max: 2048)
string KmsKeyId

@length(min: 2, max: 35)
string LanguageTag

@length(min: 1, max: 60000)
string LargeToken

structure Leg {
    @required
    StartPosition: Position

    @required
    EndPosition: Position

    @required
    Distance: LegDistanceDouble

    @required
    DurationSeconds: LegDurationSecondsDouble

    Geometry: LegGeometry

    @required
    Steps: StepList
}

@range(min: 0) @sensitive
double LegDistanceDouble

@range(min: 0) @sensitive
double LegDurationSecondsDouble

structure LegGeometry {
    LineString: LineString
}

list LegList {
    member: Leg
}

@length(min: 2)
list LineString {
    member: Position
}

@length(min: 4)
list LinearRing {
    member: Position
}

@length(min: 1)
list LinearRings {
    member: LinearRing
}

@range(min: 1, max: 100)
integer ListDevicePositionsRequestMaxResultsInteger

structure ListDevicePositionsResponseEntry {
    @required
    DeviceId: Id

    @required
    SampleTime: Timestamp

    @required
    Position: Position

    Accuracy: PositionalAccuracy
    PositionProperties: PositionPropertyMap
}

list ListDevicePositionsResponseEntryList {
    member: ListDevicePositionsResponseEntry
}

@range(min: 1, max: 100)
integer ListGeofenceCollectionsRequestMaxResultsInteger

structure ListGeofenceCollectionsResponseEntry {
    @required
    CollectionName: ResourceName

    @required
    Description: ResourceDescription

    @deprecated(since: "2022-02-01")
    PricingPlan: PricingPlan

    @deprecated(since: "2022-02-01")
    PricingPlanDataSource: String

    @required
    CreateTime: Timestamp

    @required
    UpdateTime: Timestamp
}

list ListGeofenceCollectionsResponseEntryList {
    member: ListGeofenceCollectionsResponseEntry
}

structure ListGeofenceResponseEntry {
    @required
    GeofenceId: Id

    @required
    Geometry: GeofenceGeometry

    @required
    Status: String

    @required
    CreateTime: Timestamp

    @required
    UpdateTime: Timestamp

    GeofenceProperties: PropertyMap
}

list ListGeofenceResponseEntryList {
    member: ListGeofenceResponseEntry
}

@range(min: 1, max: 100)
integer ListGeofencesRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListJobsRequestMaxResultsInteger

structure ListJobsResponseEntry {
    @required
    Action: JobAction

    ActionOptions: JobActionOptions

    @required
    CreatedAt: Timestamp

    @required
    ExecutionRoleArn: String

    EndedAt: Timestamp
    Error: JobError

    @required
    InputOptions: JobInputOptions

    @required
    JobId: JobId

    @required
    JobArn: GeoArn

    Name: ResourceName

    @required
    OutputOptions: JobOutputOptions

    @required
    Status: JobStatus

    @required
    UpdatedAt: Timestamp
}

list ListJobsResponseEntryList {
    member: ListJobsResponseEntry
}

@range(min: 1, max: 100)
integer ListKeysRequestMaxResultsInteger

structure ListKeysResponseEntry {
    @required
    KeyName: ResourceName

    @required
    ExpireTime: Timestamp

    Description: ResourceDescription

    @required
    Restrictions: ApiKeyRestrictions

    @required
    CreateTime: Timestamp

    @required
    UpdateTime: Timestamp
}

list ListKeysResponseEntryList {
    member: ListKeysResponseEntry
}

@range(min: 1, max: 100)
integer ListMapsRequestMaxResultsInteger

structure ListMapsResponseEntry {
    @required
    MapName: ResourceName

    @required
    Description: ResourceDescription

    @required
    DataSource: String

    @deprecated(since: "2022-02-01")
    PricingPlan: PricingPlan

    @required
    CreateTime: Timestamp

    @required
    UpdateTime: Timestamp
}

list ListMapsResponseEntryList {
    member: ListMapsResponseEntry
}

@range(min: 1, max: 100)
integer ListPlaceIndexesRequestMaxResultsInteger

structure ListPlaceIndexesResponseEntry {
    @required
    IndexName: ResourceName

    @required
    Description: ResourceDescription

    @required
    DataSource: String

    @deprecated(since: "2022-02-01")
    PricingPlan: PricingPlan

    @required
    CreateTime: Timestamp

    @required
    UpdateTime: Timestamp
}

list ListPlaceIndexesResponseEntryList {
    member: ListPlaceIndexesResponseEntry
}

@range(min: 1, max: 100)
integer ListRouteCalculatorsRequestMaxResultsInteger

structure ListRouteCalculatorsResponseEntry {
    @required
    CalculatorName: ResourceName

    @required
    Description: ResourceDescription

    @required
    DataSource: String

    @deprecated(since: "2022-02-01")
    PricingPlan: PricingPlan

    @required
    CreateTime: Timestamp

    @required
    UpdateTime: Timestamp
}

list ListRouteCalculatorsResponseEntryList {
    member: ListRouteCalculatorsResponseEntry
}

@range(min: 1, max: 100)
integer ListTrackerConsumersRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListTrackersRequestMaxResultsInteger

structure ListTrackersResponseEntry {
    @required
    TrackerName: ResourceName

    @required
    Description: ResourceDescription

    @deprecated(since: "2022-02-01")
    PricingPlan: PricingPlan

    @deprecated(since: "2022-02-01")
    PricingPlanDataSource: String

    @required
    CreateTime: Timestamp

    @required
    UpdateTime: Timestamp
}

list ListTrackersResponseEntryList {
    member: ListTrackersResponseEntry
}

structure LteCellDetails {
    @required
    CellId: EutranCellId

    @required
    Mcc: LteCellDetailsMccInteger

    @required
    Mnc: LteCellDetailsMncInteger

    LocalId: LteLocalId
    NetworkMeasurements: LteCellDetailsNetworkMeasurementsList
    TimingAdvance: LteCellDetailsTimingAdvanceInteger
    NrCapable: Boolean
    Rsrp: Rsrp
    Rsrq: Rsrq
    Tac: LteCellDetailsTacInteger
}

@range(min: 200, max: 999)
integer LteCellDetailsMccInteger

@range(min: 0, max: 999)
integer LteCellDetailsMncInteger

@length(min: 1, max: 32)
list LteCellDetailsNetworkMeasurementsList {
    member: LteNetworkMeasurements
}

@range(min: 0, max: 65535)
integer LteCellDetailsTacInteger

@range(min: 0, max: 1282)
integer LteCellDetailsTimingAdvanceInteger

structure LteLocalId {
    @required
    Earfcn: Earfcn

    @required
    Pci: Pci
}

structure LteNetworkMeasurements {
    @required
    Earfcn: Earfcn

    @required
    CellId: EutranCellId

    @required
    Pci: Pci

    Rsrp: Rsrp
    Rsrq: Rsrq
}

structure MapConfiguration {
    @required
    Style: MapStyle

    PoliticalView: CountryCode3
    CustomLayers: CustomLayerList
}

structure MapConfigurationUpdate {
    PoliticalView: CountryCode3OrEmpty
    CustomLayers: CustomLayerList
}

@length(min: 1, max: 100) @pattern("[-._\\w]+")
string MapStyle

@range(min: 0)
double NearestDistance

enum OptimizationMode {
    FastestRoute
    ShortestRoute
}

@range(min: 0, max: 503)
integer Pci

structure Place {
    Label: SensitiveString

    @required
    Geometry: PlaceGeometry

    AddressNumber: SensitiveString
    Street: SensitiveString
    Neighborhood: SensitiveString
    Municipality: SensitiveString
    SubRegion: SensitiveString
    Region: SensitiveString
    Country: SensitiveString
    PostalCode: SensitiveString
    Interpolated: SensitiveBoolean
    TimeZone: TimeZone
    UnitType: SensitiveString
    UnitNumber: SensitiveString
    Categories: PlaceCategoryList
    SupplementalCategories: PlaceSupplementalCategoryList
    SubMunicipality: SensitiveString
}

@length(min: 0, max: 35) @sensitive
string PlaceCategory

@length(min: 1, max: 10)
list PlaceCategoryList {
    member: PlaceCategory
}

structure PlaceGeometry {
    Point: Position
}

@sensitive
string PlaceId

@range(min: 1, max: 50)
integer PlaceIndexSearchResultLimit

@length(min: 0, max: 35) @sensitive
string PlaceSupplementalCategory

@length(min: 1, max: 10)
list PlaceSupplementalCategoryList {
    member: PlaceSupplementalCategory
}

@length(min: 2, max: 2) @sensitive
list Position {
    member: Double
}

enum PositionFiltering {
    TimeBased
    DistanceBased
    AccuracyBased
}

@length(min: 0, max: 4) @sensitive
map PositionPropertyMap {
    key: PositionPropertyMapKeyString
    value: PositionPropertyMapValueString
}

@length(min: 1, max: 20)
string PositionPropertyMapKeyString

@length(min: 1, max: 150)
string PositionPropertyMapValueString

structure PositionalAccuracy {
    @required
    Horizontal: PositionalAccuracyHorizontalDouble
}

@range(min: 0, max: 10000000) @sensitive
double PositionalAccuracyHorizontalDouble

enum PricingPlan {
    RequestBasedUsage
    MobileAssetTracking
    MobileAssetManagement
}

@length(min: 0, max: 3) @sensitive
map PropertyMap {
    key: PropertyMapKeyString
    value: PropertyMapValueString
}

@length(min: 1, max: 20)
string PropertyMapKeyString

@length(min: 1, max: 40)
string PropertyMapValueString

@length(min: 0, max: 253)
@pattern("([\\w!$&()*+,./:;=?@\\x{60}-]|%([\\dA-Fa-f]{2}|[\\dA-Fa-f]?\\*))+")
@sensitive
string RefererPattern

@length(min: 0, max: 1000)
string ResourceDescription

@length(min: 1, max: 100) @pattern("[-._\\w]+")
string ResourceName

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required @jsonName("message")
    Message: String
}

list RouteMatrix {
    member: RouteMatrixRow
}

structure RouteMatrixEntry {
    Distance: RouteMatrixEntryDistanceDouble
    DurationSeconds: RouteMatrixEntryDurationSecondsDouble
    Error: RouteMatrixEntryError
}

@range(min: 0) @sensitive
double RouteMatrixEntryDistanceDouble

@range(min: 0) @sensitive
double RouteMatrixEntryDurationSecondsDouble

structure RouteMatrixEntryError {
    @required
    Code: RouteMatrixErrorCode

    Message: String
}

enum RouteMatrixErrorCode {
    RouteNotFound
    RouteTooLong
    PositionsNotFound
    DestinationPositionNotFound
    DeparturePositionNotFound
    OtherValidationError
}

list RouteMatrixRow {
    member: RouteMatrixEntry
}

@range(min: -140, max: -44)
integer Rsrp

@range(min: -19.5, max: -3)
float Rsrq

structure SearchForPositionResult {
    @required
    Place: Place

    @required
    Distance: SearchForPositionResultDistanceDouble

    PlaceId: PlaceId
}

@range(min: 0) @sensitive
double SearchForPositionResultDistanceDouble

list SearchForPositionResultList {
    member: SearchForPositionResult
}

structure SearchForSuggestionsResult {
    @required
    Text: SensitiveString

    PlaceId: PlaceId
    Categories: PlaceCategoryList
    SupplementalCategories: PlaceSupplementalCategoryList
}

list SearchForSuggestionsResultList {
    member: SearchForSuggestionsResult
}

structure SearchForTextResult {
    @required
    Place: Place

    Distance: SearchForTextResultDistanceDouble
    Relevance: SearchForTextResultRelevanceDouble
    PlaceId: PlaceId
}

@range(min: 0) @sensitive
double SearchForTextResultDistanceDouble

list SearchForTextResultList {
    member: SearchForTextResult
}

@range(min: 0, max: 1) @sensitive
double SearchForTextResultRelevanceDouble

structure SearchPlaceIndexForPositionSummary {
    @required
    Position: Position

    MaxResults: PlaceIndexSearchResultLimit

    @required
    DataSource: String

    Language: LanguageTag
}

@range(min: 1, max: 15)
integer SearchPlaceIndexForSuggestionsRequestMaxResultsInteger

@length(min: 1, max: 200) @sensitive
string SearchPlaceIndexForSuggestionsRequestTextString

structure SearchPlaceIndexForSuggestionsSummary {
    @required
    Text: SensitiveString

    BiasPosition: Position
    FilterBBox: BoundingBox
    FilterCountries: CountryCodeList
    MaxResults: Integer

    @required
    DataSource: String

    Language: LanguageTag
    FilterCategories: FilterPlaceCategoryList
}

@length(min: 1, max: 200) @sensitive
string SearchPlaceIndexForTextRequestTextString

structure SearchPlaceIndexForTextSummary {
    @required
    Text: SensitiveString

    BiasPosition: Position
    FilterBBox: BoundingBox
    FilterCountries: CountryCodeList
    MaxResults: PlaceIndexSearchResultLimit
    ResultBBox: BoundingBox

    @required
    DataSource: String

    Language: LanguageTag
    FilterCategories: FilterPlaceCategoryList
}

@sensitive
boolean SensitiveBoolean

@sensitive
double SensitiveDouble

@sensitive
integer SensitiveInteger

@sensitive
string SensitiveString

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required @jsonName("message")
    Message: String
}

@length(min: 59, max: 59) @pattern("([A-Fa-f0-9]{2}:){19}[A-Fa-f0-9]{2}")
string Sha1CertificateFingerprint

enum SpeedUnit {
    KilometersPerHour
    MilesPerHour
}

enum Status {
    Active
    Expired
}

structure Step {
    @required
    StartPosition: Position

    @required
    EndPosition: Position

    @required
    Distance: StepDistanceDouble

    @required
    DurationSeconds: StepDurationSecondsDouble

    GeometryOffset: StepGeometryOffsetInteger
}

@range(min: 0) @sensitive
double StepDistanceDouble

@range(min: 0) @sensitive
double StepDurationSecondsDouble

@range(min: 0)
integer StepGeometryOffsetInteger

list StepList {
    member: Step
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.,:/=+\\-@]*)")
string TagKey

@length(min: 1, max: 50)
list TagKeys {
    member: String
}

@length(min: 0, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.,:/=+\\-@]*)")
string TagValue

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required @jsonName("message")
    Message: String
}

structure TimeZone {
    @required
    Name: SensitiveString

    Offset: SensitiveInteger
}

@sensitive @timestampFormat("date-time")
timestamp Timestamp

@length(min: 1, max: 2000)
string Token

structure TrackingFilterGeometry {
    Polygon: LinearRings
}

enum TravelMode {
    Car
    Truck
    Walking
    Bicycle
    Motorcycle
}

structure TruckDimensions {
    Length: TruckDimensionsLengthDouble
    Height: TruckDimensionsHeightDouble
    Width: TruckDimensionsWidthDouble
    Unit: DimensionUnit
}

@range(min: 0) @sensitive
double TruckDimensionsHeightDouble

@range(min: 0) @sensitive
double TruckDimensionsLengthDouble

@range(min: 0) @sensitive
double TruckDimensionsWidthDouble

structure TruckWeight {
    Total: TruckWeightTotalDouble
    Unit: VehicleWeightUnit
}

@range(min: 0) @sensitive
double TruckWeightTotalDouble

@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string Uuid

structure ValidateAddressActionOptions {
    AdditionalFeatures: ValidateAddressAdditionalFeatureList
}

enum ValidateAddressAdditionalFeature {
    Position
    CountrySpecificAttributes
}

@length(min: 1, max: 2)
list ValidateAddressAdditionalFeatureList {
    member: ValidateAddressAdditionalFeature
}

@error("client") @httpError(400)
structure ValidationException {
    @required @jsonName("message")
    Message: String

    @required @jsonName("reason")
    Reason: ValidationExceptionReason

    @required @jsonName("fieldList")
    FieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required @jsonName("name")
    Name: String

    @required @jsonName("message")
    Message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    UnknownOperation
    Missing
    CannotParse
    FieldValidationFailed
    Other
    UnknownField
}

enum VehicleWeightUnit {
    Kilograms
    Pounds
}

structure WiFiAccessPoint {
    @required
    MacAddress: WiFiAccessPointMacAddressString

    @required
    Rss: WiFiAccessPointRssInteger
}

list WiFiAccessPointList {
    member: WiFiAccessPoint
}

@length(min: 12, max: 17) @pattern("([0-9A-Fa-f]{2}[:-]){5}([0-9A-Fa-f]{2})")
string WiFiAccessPointMacAddressString

@range(min: -128, max: 0)
integer WiFiAccessPointRssInteger
