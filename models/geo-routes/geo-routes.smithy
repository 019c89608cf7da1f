$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.georoutes

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Location Service Routes V2")
@service(sdkId: "Geo Routes", endpointPrefix: "geo-routes")
@restJson1
@sigv4(name: "geo-routes")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [
            {endpoint: "https://routes.geo.{region}.{dnsSuffix}"}
            {endpoint: "https://routes.geo-fips.{region}.{dnsSuffix}", fips: true}
            {endpoint: "https://routes.geo.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://routes.geo-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-us-gov": [
            {endpoint: "https://routes.geo.{region}.us-gov.{dnsSuffix}"}
            {endpoint: "https://routes.geo-fips.{region}.us-gov.{dnsSuffix}", fips: true}
            {endpoint: "https://routes.geo.{region}.us-gov.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://routes.geo-fips.{region}.us-gov.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
    }
)
service GeoRoutes {
    version: "2020-11-19"
    operations: [
        CalculateIsolines
        CalculateRouteMatrix
        CalculateRoutes
        OptimizeWaypoints
        SnapToRoads
    ]
}

@http(method: "POST", uri: "/v2/isolines") @readonly
operation CalculateIsolines {
    input := {
        Allow: IsolineAllowOptions
        ArrivalTime: TimestampWithTimezoneOffset
        Avoid: IsolineAvoidanceOptions
        DepartNow: SensitiveBoolean
        DepartureTime: TimestampWithTimezoneOffset
        Destination: Position
        DestinationOptions: IsolineDestinationOptions
        IsolineGeometryFormat: GeometryFormat
        IsolineGranularity: IsolineGranularityOptions

        @httpQuery("key")
        Key: ApiKey

        OptimizeIsolineFor: IsolineOptimizationObjective
        OptimizeRoutingFor: RoutingObjective
        Origin: Position
        OriginOptions: IsolineOriginOptions

        @required
        Thresholds: IsolineThresholds

        Traffic: IsolineTrafficOptions
        TravelMode: IsolineTravelMode
        TravelModeOptions: IsolineTravelModeOptions
    }
    output := {
        ArrivalTime: TimestampWithTimezoneOffset
        DepartureTime: TimestampWithTimezoneOffset

        @required
        IsolineGeometryFormat: GeometryFormat

        @required
        Isolines: IsolineList

        @required @httpHeader("x-amz-geo-pricing-bucket")
        PricingBucket: String

        SnappedDestination: Position
        SnappedOrigin: Position
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/route-matrix") @readonly
operation CalculateRouteMatrix {
    input := {
        Allow: RouteMatrixAllowOptions
        Avoid: RouteMatrixAvoidanceOptions
        DepartNow: SensitiveBoolean
        DepartureTime: TimestampWithTimezoneOffset

        @required
        Destinations: CalculateRouteMatrixRequestDestinationsList

        Exclude: RouteMatrixExclusionOptions

        @httpQuery("key")
        Key: ApiKey

        OptimizeRoutingFor: RoutingObjective

        @required
        Origins: CalculateRouteMatrixRequestOriginsList

        RoutingBoundary: RouteMatrixBoundary
        Traffic: RouteMatrixTrafficOptions
        TravelMode: RouteMatrixTravelMode
        TravelModeOptions: RouteMatrixTravelModeOptions
    }
    output := {
        @required
        ErrorCount: CalculateRouteMatrixResponseErrorCountInteger

        @required @httpHeader("x-amz-geo-pricing-bucket")
        PricingBucket: String

        @required
        RouteMatrix: RouteMatrix

        @required
        RoutingBoundary: RouteMatrixBoundary
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/routes") @readonly
operation CalculateRoutes {
    input := {
        Allow: RouteAllowOptions
        ArrivalTime: TimestampWithTimezoneOffset
        Avoid: RouteAvoidanceOptions
        DepartNow: SensitiveBoolean
        DepartureTime: TimestampWithTimezoneOffset

        @required
        Destination: Position

        DestinationOptions: RouteDestinationOptions
        Driver: RouteDriverOptions
        Exclude: RouteExclusionOptions
        InstructionsMeasurementSystem: MeasurementSystem

        @httpQuery("key")
        Key: ApiKey

        Languages: CalculateRoutesRequestLanguagesList
        LegAdditionalFeatures: RouteLegAdditionalFeatureList
        LegGeometryFormat: GeometryFormat
        MaxAlternatives: CalculateRoutesRequestMaxAlternativesInteger
        OptimizeRoutingFor: RoutingObjective

        @required
        Origin: Position

        OriginOptions: RouteOriginOptions
        SpanAdditionalFeatures: RouteSpanAdditionalFeatureList
        Tolls: RouteTollOptions
        Traffic: RouteTrafficOptions
        TravelMode: RouteTravelMode
        TravelModeOptions: RouteTravelModeOptions
        TravelStepType: RouteTravelStepType
        Waypoints: RouteWaypointList
    }
    output := {
        @required
        LegGeometryFormat: GeometryFormat

        @required
        Notices: RouteResponseNoticeList

        @required @httpHeader("x-amz-geo-pricing-bucket")
        PricingBucket: String

        @required
        Routes: RouteList
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/optimize-waypoints") @readonly
operation OptimizeWaypoints {
    input := {
        Avoid: WaypointOptimizationAvoidanceOptions
        Clustering: WaypointOptimizationClusteringOptions
        DepartureTime: TimestampWithTimezoneOffset
        Destination: Position
        DestinationOptions: WaypointOptimizationDestinationOptions
        Driver: WaypointOptimizationDriverOptions
        Exclude: WaypointOptimizationExclusionOptions

        @httpQuery("key")
        Key: ApiKey

        OptimizeSequencingFor: WaypointOptimizationSequencingObjective

        @required
        Origin: Position

        OriginOptions: WaypointOptimizationOriginOptions
        Traffic: WaypointOptimizationTrafficOptions
        TravelMode: WaypointOptimizationTravelMode
        TravelModeOptions: WaypointOptimizationTravelModeOptions
        Waypoints: WaypointOptimizationWaypointList
    }
    output := {
        @required
        Connections: WaypointOptimizationConnectionList

        @required
        Distance: DistanceMeters

        @required
        Duration: DurationSeconds

        @required
        ImpedingWaypoints: WaypointOptimizationImpedingWaypointList

        @required
        OptimizedWaypoints: WaypointOptimizationOptimizedWaypointList

        @required @httpHeader("x-amz-geo-pricing-bucket")
        PricingBucket: String

        @required
        TimeBreakdown: WaypointOptimizationTimeBreakdown
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/snap-to-roads") @readonly
operation SnapToRoads {
    input := {
        @httpQuery("key")
        Key: ApiKey

        SnappedGeometryFormat: GeometryFormat
        SnapRadius: SnapToRoadsRequestSnapRadiusLong

        @required
        TracePoints: SnapToRoadsRequestTracePointsList

        TravelMode: RoadSnapTravelMode
        TravelModeOptions: RoadSnapTravelModeOptions
    }
    output := {
        @required
        Notices: RoadSnapNoticeList

        @required @httpHeader("x-amz-geo-pricing-bucket")
        PricingBucket: String

        SnappedGeometry: RoadSnapSnappedGeometry

        @required
        SnappedGeometryFormat: GeometryFormat

        @required
        SnappedTracePoints: RoadSnapSnappedTracePointList
    }
    errors: [
        InternalServerException
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

@length(min: 0, max: 1000) @sensitive
string ApiKey

list BeforeWaypointsList {
    member: Integer
}

@length(min: 4, max: 4) @sensitive
list BoundingBox {
    member: Double
}

@length(min: 1)
list CalculateRouteMatrixRequestDestinationsList {
    member: RouteMatrixDestination
}

@length(min: 1)
list CalculateRouteMatrixRequestOriginsList {
    member: RouteMatrixOrigin
}

@range(min: 0)
integer CalculateRouteMatrixResponseErrorCountInteger

@length(min: 0, max: 10)
list CalculateRoutesRequestLanguagesList {
    member: LanguageTag
}

@range(min: 0, max: 5)
integer CalculateRoutesRequestMaxAlternativesInteger

@sensitive
structure Circle {
    @required
    Center: Position

    @required
    Radius: SensitiveDouble
}

@range(min: 0)
integer ClusterIndex

@sensitive
structure Corridor {
    @required
    LineString: LineString

    @required
    Radius: Integer
}

@length(min: 2, max: 3) @pattern("([A-Z]{2}|[A-Z]{3})") @sensitive
string CountryCode

@length(min: 3, max: 3) @pattern("[A-Z]{3}") @sensitive
string CountryCode3

@length(min: 1, max: 100)
list CountryCodeList {
    member: CountryCode
}

@length(min: 3, max: 3) @pattern("[A-Z]{3}")
string CurrencyCode

@sensitive
enum DayOfWeek {
    Monday
    Tuesday
    Wednesday
    Thursday
    Friday
    Saturday
    Sunday
}

@range(min: 0, max: 4294967295) @sensitive
long DimensionCentimeters

@range(min: 0, max: 4294967295) @sensitive
long DistanceMeters

@length(min: 1, max: 5)
list DistanceThresholdList {
    member: DistanceThresholdListMemberLong
}

@range(min: 0, max: 300000) @sensitive
long DistanceThresholdListMemberLong

@range(min: 0, max: 4294967295) @sensitive
long DurationSeconds

@range(min: 0.0) @sensitive
double EnergyKilowattHours

enum GeometryFormat {
    FlexiblePolyline
    Simple
}

@range(min: 0.0, max: 360.0) @sensitive
double Heading

@pattern(".*#[0-9A-Fa-f]{6}.*") @sensitive
string HexColor

list IndexList {
    member: Integer
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required @jsonName("message")
    Message: String
}

structure Isoline {
    @required
    Connections: IsolineConnectionList

    DistanceThreshold: DistanceMeters

    @required
    Geometries: IsolineShapeGeometryList

    TimeThreshold: DurationSeconds
}

structure IsolineAllowOptions {
    Hot: SensitiveBoolean
    Hov: SensitiveBoolean
}

structure IsolineAvoidanceArea {
    Except: IsolineAvoidanceAreaGeometryList

    @required
    Geometry: IsolineAvoidanceAreaGeometry
}

structure IsolineAvoidanceAreaGeometry {
    BoundingBox: BoundingBox
    Corridor: Corridor
    Polygon: IsolineAvoidanceAreaGeometryPolygonList
    PolylineCorridor: PolylineCorridor
    PolylinePolygon: IsolineAvoidanceAreaGeometryPolylinePolygonList
}

list IsolineAvoidanceAreaGeometryList {
    member: IsolineAvoidanceAreaGeometry
}

@length(min: 1, max: 1)
list IsolineAvoidanceAreaGeometryPolygonList {
    member: LinearRing
}

@length(min: 1, max: 1)
list IsolineAvoidanceAreaGeometryPolylinePolygonList {
    member: PolylineRing
}

list IsolineAvoidanceAreaList {
    member: IsolineAvoidanceArea
}

structure IsolineAvoidanceOptions {
    Areas: IsolineAvoidanceAreaList
    CarShuttleTrains: SensitiveBoolean
    ControlledAccessHighways: SensitiveBoolean
    DirtRoads: SensitiveBoolean
    Ferries: SensitiveBoolean
    SeasonalClosure: SensitiveBoolean
    TollRoads: SensitiveBoolean
    TollTransponders: SensitiveBoolean
    TruckRoadTypes: TruckRoadTypeList
    Tunnels: SensitiveBoolean
    UTurns: SensitiveBoolean
    ZoneCategories: IsolineAvoidanceZoneCategoryList
}

structure IsolineAvoidanceZoneCategory {
    Category: IsolineZoneCategory
}

@length(min: 0, max: 3)
list IsolineAvoidanceZoneCategoryList {
    member: IsolineAvoidanceZoneCategory
}

structure IsolineCarOptions {
    EngineType: IsolineEngineType
    LicensePlate: IsolineVehicleLicensePlate
    MaxSpeed: IsolineCarOptionsMaxSpeedDouble
    Occupancy: IsolineCarOptionsOccupancyInteger
}

@range(min: 3.6, max: 252.0) @sensitive
double IsolineCarOptionsMaxSpeedDouble

@range(min: 1) @sensitive
integer IsolineCarOptionsOccupancyInteger

structure IsolineConnection {
    @required
    FromPolygonIndex: IsolineConnectionFromPolygonIndexInteger

    @required
    Geometry: IsolineConnectionGeometry

    @required
    ToPolygonIndex: IsolineConnectionToPolygonIndexInteger
}

@range(min: 0)
integer IsolineConnectionFromPolygonIndexInteger

structure IsolineConnectionGeometry {
    LineString: LineString
    Polyline: Polyline
}

list IsolineConnectionList {
    member: IsolineConnection
}

@range(min: 0)
integer IsolineConnectionToPolygonIndexInteger

structure IsolineDestinationOptions {
    AvoidActionsForDistance: DistanceMeters
    Heading: Heading
    Matching: IsolineMatchingOptions
    SideOfStreet: IsolineSideOfStreetOptions
}

@sensitive
enum IsolineEngineType {
    Electric
    InternalCombustion
    PluginHybrid
}

structure IsolineGranularityOptions {
    MaxPoints: IsolineGranularityOptionsMaxPointsInteger
    MaxResolution: DistanceMeters
}

@range(min: 31)
integer IsolineGranularityOptionsMaxPointsInteger

@sensitive
enum IsolineHazardousCargoType {
    Combustible
    Corrosive
    Explosive
    Flammable
    Gas
    HarmfulToWater
    Organic
    Other
    Poison
    PoisonousInhalation
    Radioactive
}

@length(min: 0, max: 11)
list IsolineHazardousCargoTypeList {
    member: IsolineHazardousCargoType
}

@length(min: 1, max: 5)
list IsolineList {
    member: Isoline
}

structure IsolineMatchingOptions {
    NameHint: SensitiveString
    OnRoadThreshold: DistanceMeters
    Radius: DistanceMeters
    Strategy: MatchingStrategy
}

enum IsolineOptimizationObjective {
    AccurateCalculation
    BalancedCalculation
    FastCalculation
}

structure IsolineOriginOptions {
    AvoidActionsForDistance: DistanceMeters
    Heading: Heading
    Matching: IsolineMatchingOptions
    SideOfStreet: IsolineSideOfStreetOptions
}

structure IsolineScooterOptions {
    EngineType: IsolineEngineType
    LicensePlate: IsolineVehicleLicensePlate
    MaxSpeed: IsolineScooterOptionsMaxSpeedDouble
    Occupancy: IsolineScooterOptionsOccupancyInteger
}

@range(min: 3.6, max: 252.0) @sensitive
double IsolineScooterOptionsMaxSpeedDouble

@range(min: 1) @sensitive
integer IsolineScooterOptionsOccupancyInteger

structure IsolineShapeGeometry {
    Polygon: LinearRings
    PolylinePolygon: PolylineRingList
}

list IsolineShapeGeometryList {
    member: IsolineShapeGeometry
}

structure IsolineSideOfStreetOptions {
    @required
    Position: Position

    UseWith: SideOfStreetMatchingStrategy
}

structure IsolineThresholds {
    Distance: DistanceThresholdList
    Time: TimeThresholdList
}

structure IsolineTrafficOptions {
    FlowEventThresholdOverride: DurationSeconds
    Usage: TrafficUsage
}

structure IsolineTrailerOptions {
    AxleCount: IsolineTrailerOptionsAxleCountInteger
    TrailerCount: IsolineTrailerOptionsTrailerCountInteger
}

@range(min: 1) @sensitive
integer IsolineTrailerOptionsAxleCountInteger

@range(min: 1, max: 255) @sensitive
integer IsolineTrailerOptionsTrailerCountInteger

enum IsolineTravelMode {
    Car
    Pedestrian
    Scooter
    Truck
}

structure IsolineTravelModeOptions {
    Car: IsolineCarOptions
    Scooter: IsolineScooterOptions
    Truck: IsolineTruckOptions
}

structure IsolineTruckOptions {
    AxleCount: IsolineTruckOptionsAxleCountInteger
    EngineType: IsolineEngineType
    GrossWeight: WeightKilograms
    HazardousCargos: IsolineHazardousCargoTypeList
    Height: IsolineTruckOptionsHeightLong
    HeightAboveFirstAxle: IsolineTruckOptionsHeightAboveFirstAxleLong
    KpraLength: DimensionCentimeters
    Length: IsolineTruckOptionsLengthLong
    LicensePlate: IsolineVehicleLicensePlate
    MaxSpeed: IsolineTruckOptionsMaxSpeedDouble
    Occupancy: IsolineTruckOptionsOccupancyInteger
    PayloadCapacity: WeightKilograms
    TireCount: IsolineTruckOptionsTireCountInteger
    Trailer: IsolineTrailerOptions
    TruckType: IsolineTruckType
    TunnelRestrictionCode: TunnelRestrictionCode
    WeightPerAxle: WeightKilograms
    WeightPerAxleGroup: WeightPerAxleGroup
    Width: IsolineTruckOptionsWidthLong
}

@range(min: 2, max: 255) @sensitive
integer IsolineTruckOptionsAxleCountInteger

@range(min: 0, max: 5000) @sensitive
long IsolineTruckOptionsHeightAboveFirstAxleLong

@range(min: 0, max: 5000) @sensitive
long IsolineTruckOptionsHeightLong

@range(min: 0, max: 30000) @sensitive
long IsolineTruckOptionsLengthLong

@range(min: 3.6, max: 252.0) @sensitive
double IsolineTruckOptionsMaxSpeedDouble

@range(min: 1) @sensitive
integer IsolineTruckOptionsOccupancyInteger

@range(min: 1, max: 255) @sensitive
integer IsolineTruckOptionsTireCountInteger

@range(min: 0, max: 5000) @sensitive
long IsolineTruckOptionsWidthLong

enum IsolineTruckType {
    LightTruck
    StraightTruck
    Tractor
}

@sensitive
structure IsolineVehicleLicensePlate {
    LastCharacter: IsolineVehicleLicensePlateLastCharacterString
}

@length(min: 1, max: 1)
string IsolineVehicleLicensePlateLastCharacterString

enum IsolineZoneCategory {
    CongestionPricing
    Environmental
    Vignette
}

@length(min: 2, max: 35)
string LanguageTag

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

structure LocalizedString {
    Language: LanguageTag

    @required
    Value: SensitiveString
}

list LocalizedStringList {
    member: LocalizedString
}

enum MatchingStrategy {
    MatchAny
    MatchMostSignificantRoad
}

enum MeasurementSystem {
    Metric
    Imperial
}

@length(min: 1) @sensitive
string Polyline

@sensitive
structure PolylineCorridor {
    @required
    Polyline: Polyline

    @required
    Radius: Integer
}

@length(min: 1) @sensitive
string PolylineRing

@length(min: 1)
list PolylineRingList {
    member: PolylineRing
}

@length(min: 2, max: 2) @sensitive
list Position {
    member: Double
}

@length(min: 2, max: 3) @sensitive
list Position23 {
    member: Double
}

@range(min: 0.0) @sensitive
double PowerKilowatts

@sensitive
enum RoadSnapHazardousCargoType {
    Combustible
    Corrosive
    Explosive
    Flammable
    Gas
    HarmfulToWater
    Organic
    Other
    Poison
    PoisonousInhalation
    Radioactive
}

@length(min: 0, max: 11)
list RoadSnapHazardousCargoTypeList {
    member: RoadSnapHazardousCargoType
}

structure RoadSnapNotice {
    @required
    Code: RoadSnapNoticeCode

    @required
    Title: SensitiveString

    @required
    TracePointIndexes: RoadSnapTracePointIndexList
}

@sensitive
enum RoadSnapNoticeCode {
    TracePointsHeadingIgnored
    TracePointsIgnored
    TracePointsMovedByLargeDistance
    TracePointsNotMatched
    TracePointsOutOfSequence
    TracePointsSpeedEstimated
    TracePointsSpeedIgnored
}

list RoadSnapNoticeList {
    member: RoadSnapNotice
}

structure RoadSnapSnappedGeometry {
    LineString: LineString
    Polyline: Polyline
}

structure RoadSnapSnappedTracePoint {
    @required
    Confidence: RoadSnapSnappedTracePointConfidenceDouble

    @required
    OriginalPosition: Position

    @required
    SnappedPosition: Position
}

@range(min: 0, max: 1) @sensitive
double RoadSnapSnappedTracePointConfidenceDouble

list RoadSnapSnappedTracePointList {
    member: RoadSnapSnappedTracePoint
}

structure RoadSnapTracePoint {
    Heading: Heading

    @required
    Position: Position

    Speed: SpeedKilometersPerHour
    Timestamp: TimestampWithTimezoneOffset
}

@length(min: 1, max: 1000) @sensitive
list RoadSnapTracePointIndexList {
    member: Integer
}

structure RoadSnapTrailerOptions {
    TrailerCount: RoadSnapTrailerOptionsTrailerCountInteger
}

@range(min: 0, max: 4) @sensitive
integer RoadSnapTrailerOptionsTrailerCountInteger

enum RoadSnapTravelMode {
    Car
    Pedestrian
    Scooter
    Truck
}

structure RoadSnapTravelModeOptions {
    Truck: RoadSnapTruckOptions
}

structure RoadSnapTruckOptions {
    GrossWeight: WeightKilograms
    HazardousCargos: RoadSnapHazardousCargoTypeList
    Height: RoadSnapTruckOptionsHeightLong
    Length: RoadSnapTruckOptionsLengthLong
    Trailer: RoadSnapTrailerOptions
    TunnelRestrictionCode: TunnelRestrictionCode
    Width: RoadSnapTruckOptionsWidthLong
}

@range(min: 0, max: 5000) @sensitive
long RoadSnapTruckOptionsHeightLong

@range(min: 0, max: 30000) @sensitive
long RoadSnapTruckOptionsLengthLong

@range(min: 0, max: 5000) @sensitive
long RoadSnapTruckOptionsWidthLong

@range(min: -360, max: 360)
double RoundaboutAngle

structure Route {
    @required
    Legs: RouteLegList

    @required
    MajorRoadLabels: RouteMajorRoadLabelsList

    Summary: RouteSummary
}

structure RouteAccessPointDetails {
    Accessibility: RouteAccessibilityAvailabilityDetails
}

@sensitive
enum RouteAccessibilityAttribute {
    Wheelchair
}

@length(min: 0, max: 1)
list RouteAccessibilityAttributeList {
    member: RouteAccessibilityAttribute
}

enum RouteAccessibilityAvailability {
    Available
    Limited
    Unavailable
    Unknown
}

structure RouteAccessibilityAvailabilityDetails {
    Wheelchair: RouteAccessibilityAvailability
}

structure RouteAllowOptions {
    Hot: SensitiveBoolean
    Hov: SensitiveBoolean
}

structure RouteAttribution {
    AttributionType: RouteAttributionType

    @required
    WebLink: RouteWebLink
}

list RouteAttributionList {
    member: RouteAttribution
}

@sensitive
enum RouteAttributionType {
    Disclaimer
    Tariff
}

structure RouteAvoidanceArea {
    Except: RouteAvoidanceAreaGeometryList

    @required
    Geometry: RouteAvoidanceAreaGeometry
}

structure RouteAvoidanceAreaGeometry {
    Corridor: Corridor
    BoundingBox: BoundingBox
    Polygon: RouteAvoidanceAreaGeometryPolygonList
    PolylineCorridor: PolylineCorridor
    PolylinePolygon: RouteAvoidanceAreaGeometryPolylinePolygonList
}

list RouteAvoidanceAreaGeometryList {
    member: RouteAvoidanceAreaGeometry
}

@length(min: 1, max: 1)
list RouteAvoidanceAreaGeometryPolygonList {
    member: LinearRing
}

@length(min: 1, max: 1)
list RouteAvoidanceAreaGeometryPolylinePolygonList {
    member: PolylineRing
}

list RouteAvoidanceAreaList {
    member: RouteAvoidanceArea
}

structure RouteAvoidanceOptions {
    Areas: RouteAvoidanceAreaList
    CarShuttleTrains: SensitiveBoolean
    ControlledAccessHighways: SensitiveBoolean
    DirtRoads: SensitiveBoolean
    Ferries: SensitiveBoolean
    SeasonalClosure: SensitiveBoolean
    TollRoads: SensitiveBoolean
    TollTransponders: SensitiveBoolean
    TruckRoadTypes: TruckRoadTypeList
    Tunnels: SensitiveBoolean
    UTurns: SensitiveBoolean
    ZoneCategories: RouteAvoidanceZoneCategoryList
}

structure RouteAvoidanceZoneCategory {
    @required
    Category: RouteZoneCategory
}

@length(min: 0, max: 3)
list RouteAvoidanceZoneCategoryList {
    member: RouteAvoidanceZoneCategory
}

structure RouteCarOptions {
    EngineType: RouteEngineType
    LicensePlate: RouteVehicleLicensePlate
    MaxSpeed: RouteCarOptionsMaxSpeedDouble
    Occupancy: RouteCarOptionsOccupancyInteger
}

@range(min: 3.6, max: 252.0) @sensitive
double RouteCarOptionsMaxSpeedDouble

@range(min: 1) @sensitive
integer RouteCarOptionsOccupancyInteger

structure RouteChargeStepDetails {
    ArrivalCharge: EnergyKilowattHours
    ConsumablePower: PowerKilowatts
    DesiredCharge: EnergyKilowattHours
}

structure RouteContinueHighwayStepDetails {
    @required
    Intersection: LocalizedStringList

    SteeringDirection: RouteSteeringDirection
    TurnAngle: TurnAngle
    TurnIntensity: RouteTurnIntensity
}

structure RouteContinueStepDetails {
    @required
    Intersection: LocalizedStringList
}

structure RouteDestinationOptions {
    AvoidActionsForDistance: RouteDestinationOptionsAvoidActionsForDistanceLong
    AvoidUTurns: SensitiveBoolean
    Heading: Heading
    Matching: RouteMatchingOptions
    SideOfStreet: RouteSideOfStreetOptions
    StopDuration: DurationSeconds
}

@range(max: 2000) @sensitive
long RouteDestinationOptionsAvoidActionsForDistanceLong

@sensitive
enum RouteDirection {
    East
    North
    South
    West
}

structure RouteDriverOptions {
    Schedule: RouteDriverScheduleIntervalList
}

structure RouteDriverScheduleInterval {
    @required
    DriveDuration: DurationSeconds

    @required
    RestDuration: DurationSeconds
}

list RouteDriverScheduleIntervalList {
    member: RouteDriverScheduleInterval
}

structure RouteEmissionType {
    Co2EmissionClass: SensitiveString

    @required
    Type: SensitiveString
}

@sensitive
enum RouteEngineType {
    Electric
    InternalCombustion
    PluginHybrid
}

structure RouteEnterHighwayStepDetails {
    @required
    Intersection: LocalizedStringList

    SteeringDirection: RouteSteeringDirection
    TurnAngle: TurnAngle
    TurnIntensity: RouteTurnIntensity
}

structure RouteExclusionOptions {
    @required
    Countries: CountryCodeList
}

structure RouteExitStepDetails {
    @required
    Intersection: LocalizedStringList

    RelativeExit: RouteExitStepDetailsRelativeExitInteger
    SteeringDirection: RouteSteeringDirection
    TurnAngle: TurnAngle
    TurnIntensity: RouteTurnIntensity
}

@range(min: 1, max: 12) @sensitive
integer RouteExitStepDetailsRelativeExitInteger

structure RouteFerryAfterTravelStep {
    @required
    Duration: DurationSeconds

    Instruction: SensitiveString

    @required
    Type: RouteFerryAfterTravelStepType
}

list RouteFerryAfterTravelStepList {
    member: RouteFerryAfterTravelStep
}

@sensitive
enum RouteFerryAfterTravelStepType {
    Deboard
}

structure RouteFerryArrival {
    @required
    Place: RouteFerryPlace

    Time: TimestampWithTimezoneOffset
}

structure RouteFerryBeforeTravelStep {
    @required
    Duration: DurationSeconds

    Instruction: SensitiveString

    @required
    Type: RouteFerryBeforeTravelStepType
}

list RouteFerryBeforeTravelStepList {
    member: RouteFerryBeforeTravelStep
}

@sensitive
enum RouteFerryBeforeTravelStepType {
    Board
}

structure RouteFerryDeparture {
    @required
    Place: RouteFerryPlace

    Time: TimestampWithTimezoneOffset
}

structure RouteFerryLegDetails {
    @required
    AfterTravelSteps: RouteFerryAfterTravelStepList

    @required
    Arrival: RouteFerryArrival

    @required
    BeforeTravelSteps: RouteFerryBeforeTravelStepList

    @required
    Departure: RouteFerryDeparture

    @required
    Notices: RouteFerryNoticeList

    @required
    PassThroughWaypoints: RoutePassThroughWaypointList

    RouteName: SensitiveString

    @required
    Spans: RouteFerrySpanList

    Summary: RouteFerrySummary

    @required
    TravelSteps: RouteFerryTravelStepList
}

structure RouteFerryNotice {
    @required
    Code: RouteFerryNoticeCode

    Impact: RouteNoticeImpact
}

enum RouteFerryNoticeCode {
    AccuratePolylineUnavailable
    NoSchedule
    Other
    ViolatedAvoidFerry
    ViolatedAvoidRailFerry
    SeasonalClosure
    PotentialViolatedVehicleRestrictionUsage
    ViolatedAvoidAreas
    ViolatedVehicleRestriction
}

list RouteFerryNoticeList {
    member: RouteFerryNotice
}

structure RouteFerryOverviewSummary {
    @required
    Distance: DistanceMeters

    @required
    Duration: DurationSeconds
}

structure RouteFerryPlace {
    Name: SensitiveString
    OriginalPosition: Position23

    @required
    Position: Position23

    WaypointIndex: RouteFerryPlaceWaypointIndexInteger
}

@range(min: 0) @sensitive
integer RouteFerryPlaceWaypointIndexInteger

structure RouteFerrySpan {
    Country: CountryCode3
    Distance: DistanceMeters
    Duration: DurationSeconds
    GeometryOffset: RouteFerrySpanGeometryOffsetInteger
    Names: LocalizedStringList
    Region: RouteFerrySpanRegionString
}

@range(min: 0)
integer RouteFerrySpanGeometryOffsetInteger

list RouteFerrySpanList {
    member: RouteFerrySpan
}

@length(min: 0, max: 3) @sensitive
string RouteFerrySpanRegionString

structure RouteFerrySummary {
    Overview: RouteFerryOverviewSummary
    TravelOnly: RouteFerryTravelOnlySummary
}

structure RouteFerryTravelOnlySummary {
    @required
    Duration: DurationSeconds
}

structure RouteFerryTravelStep {
    Distance: DistanceMeters

    @required
    Duration: DurationSeconds

    GeometryOffset: RouteFerryTravelStepGeometryOffsetInteger
    Instruction: SensitiveString

    @required
    Type: RouteFerryTravelStepType
}

@range(min: 0)
integer RouteFerryTravelStepGeometryOffsetInteger

list RouteFerryTravelStepList {
    member: RouteFerryTravelStep
}

@sensitive
enum RouteFerryTravelStepType {
    Depart
    Continue
    Arrive
}

@sensitive
enum RouteHazardousCargoType {
    Combustible
    Corrosive
    Explosive
    Flammable
    Gas
    HarmfulToWater
    Organic
    Other
    Poison
    PoisonousInhalation
    Radioactive
}

@length(min: 0, max: 11)
list RouteHazardousCargoTypeList {
    member: RouteHazardousCargoType
}

@sensitive
enum RouteIntermodalEnabledLegs {
    FirstLeg
    LastLeg
    EntireRoute
    None
}

@length(min: 1, max: 2)
list RouteIntermodalEnabledLegsList {
    member: RouteIntermodalEnabledLegs
}

structure RouteIntermodalOptions {
    AccessibilityAttributes: RouteAccessibilityAttributeList
    MaxTransfers: RouteIntermodalOptionsMaxTransfersInteger
    Pedestrian: RouteIntermodalPedestrianOptions
    Rental: RouteIntermodalRentalOptions
    Taxi: RouteIntermodalTaxiOptions
    Transit: RouteIntermodalTransitOptions
    Vehicle: RouteIntermodalVehicleOptions
}

@range(min: 0, max: 6)
integer RouteIntermodalOptionsMaxTransfersInteger

structure RouteIntermodalPedestrianOptions {
    MaxDistance: RouteIntermodalPedestrianOptionsMaxDistanceLong
    Speed: RouteIntermodalPedestrianOptionsSpeedDouble
}

@range(min: 0, max: 6000) @sensitive
long RouteIntermodalPedestrianOptionsMaxDistanceLong

@range(min: 1.8, max: 7.2) @sensitive
double RouteIntermodalPedestrianOptionsSpeedDouble

structure RouteIntermodalRentalOptions {
    AllowedModes: RouteRentalModeList
    EnabledFor: RouteIntermodalEnabledLegsList
    ExcludedModes: RouteRentalModeList
}

structure RouteIntermodalTaxiOptions {
    AllowedModes: RouteTaxiModeList
    EnabledFor: RouteIntermodalEnabledLegsList
    ExcludedModes: RouteTaxiModeList
}

structure RouteIntermodalTransitOptions {
    AllowedModes: RouteTransitModeList
    EnabledFor: RouteIntermodalEnabledLegsList
    ExcludedModes: RouteTransitModeList
}

structure RouteIntermodalVehicleOptions {
    AllowedModes: RouteVehicleModeList
    EnabledFor: RouteIntermodalEnabledLegsList
    ExcludedModes: RouteVehicleModeList
}

structure RouteKeepStepDetails {
    @required
    Intersection: LocalizedStringList

    SteeringDirection: RouteSteeringDirection
    TurnAngle: TurnAngle
    TurnIntensity: RouteTurnIntensity
}

structure RouteLeg {
    FerryLegDetails: RouteFerryLegDetails

    @required
    Geometry: RouteLegGeometry

    Language: LanguageTag
    PedestrianLegDetails: RoutePedestrianLegDetails

    @required
    TravelMode: RouteLegTravelMode

    @required
    Type: RouteLegType

    VehicleLegDetails: RouteVehicleLegDetails
    RentalLegDetails: RouteRentalLegDetails
    TaxiLegDetails: RouteTaxiLegDetails
    TransitLegDetails: RouteTransitLegDetails
}

@sensitive
enum RouteLegAdditionalFeature {
    Elevation
    Incidents
    PassThroughWaypoints
    Summary
    Tolls
    TravelStepInstructions
    TruckRoadTypes
    TypicalDuration
    Zones
    Bookings
    IntermediateStops
    NextDepartures
}

@length(min: 0, max: 12)
list RouteLegAdditionalFeatureList {
    member: RouteLegAdditionalFeature
}

structure RouteLegGeometry {
    LineString: LineString
    Polyline: Polyline
}

list RouteLegList {
    member: RouteLeg
}

@sensitive
enum RouteLegTravelMode {
    Car
    Ferry
    Pedestrian
    Scooter
    Truck
    CarShuttleTrain
    AerialTramway
    Airplane
    Bus
    BusRapidTransit
    CityTrain
    FunicularRailway
    HighSpeedTrain
    IntercityTrain
    InterregionalTrain
    LightRail
    Monorail
    PrivateBus
    RegionalTrain
    Subway
}

@sensitive
enum RouteLegType {
    Ferry
    Pedestrian
    Vehicle
    Rental
    Taxi
    Transit
}

list RouteList {
    member: Route
}

structure RouteMajorRoadLabel {
    RoadName: LocalizedString
    RouteNumber: RouteNumber
}

@length(min: 0, max: 2)
list RouteMajorRoadLabelsList {
    member: RouteMajorRoadLabel
}

structure RouteMatchingOptions {
    NameHint: RouteMatchingOptionsNameHintString
    OnRoadThreshold: DistanceMeters
    Radius: DistanceMeters
    Strategy: MatchingStrategy
}

@length(min: 0, max: 100) @sensitive
string RouteMatchingOptionsNameHintString

list RouteMatrix {
    member: RouteMatrixRow
}

@sensitive
structure RouteMatrixAllowOptions {
    Hot: SensitiveBoolean
    Hov: SensitiveBoolean
}

structure RouteMatrixAutoCircle {
    Margin: RouteMatrixAutoCircleMarginLong
    MaxRadius: RouteMatrixAutoCircleMaxRadiusLong
}

@range(min: 0, max: 200000) @sensitive
long RouteMatrixAutoCircleMarginLong

@range(min: 0, max: 200000) @sensitive
long RouteMatrixAutoCircleMaxRadiusLong

structure RouteMatrixAvoidanceArea {
    @required
    Geometry: RouteMatrixAvoidanceAreaGeometry
}

structure RouteMatrixAvoidanceAreaGeometry {
    BoundingBox: BoundingBox
    Polygon: RouteMatrixAvoidanceAreaGeometryPolygonList
    PolylinePolygon: RouteMatrixAvoidanceAreaGeometryPolylinePolygonList
}

@length(min: 1, max: 1)
list RouteMatrixAvoidanceAreaGeometryPolygonList {
    member: LinearRing
}

@length(min: 1, max: 1)
list RouteMatrixAvoidanceAreaGeometryPolylinePolygonList {
    member: PolylineRing
}

structure RouteMatrixAvoidanceOptions {
    Areas: RouteMatrixAvoidanceOptionsAreasList
    CarShuttleTrains: SensitiveBoolean
    ControlledAccessHighways: SensitiveBoolean
    DirtRoads: SensitiveBoolean
    Ferries: SensitiveBoolean
    TollRoads: SensitiveBoolean
    TollTransponders: SensitiveBoolean
    TruckRoadTypes: TruckRoadTypeList
    Tunnels: SensitiveBoolean
    UTurns: SensitiveBoolean
    ZoneCategories: RouteMatrixAvoidanceZoneCategoryList
}

@length(min: 0, max: 250)
list RouteMatrixAvoidanceOptionsAreasList {
    member: RouteMatrixAvoidanceArea
}

structure RouteMatrixAvoidanceZoneCategory {
    Category: RouteMatrixZoneCategory
}

@length(min: 0, max: 3)
list RouteMatrixAvoidanceZoneCategoryList {
    member: RouteMatrixAvoidanceZoneCategory
}

structure RouteMatrixBoundary {
    Geometry: RouteMatrixBoundaryGeometry
    Unbounded: SensitiveBoolean
}

structure RouteMatrixBoundaryGeometry {
    AutoCircle: RouteMatrixAutoCircle
    Circle: Circle
    BoundingBox: BoundingBox
    Polygon: RouteMatrixBoundaryGeometryPolygonList
}

@length(min: 1, max: 1)
list RouteMatrixBoundaryGeometryPolygonList {
    member: LinearRing
}

structure RouteMatrixCarOptions {
    LicensePlate: RouteMatrixVehicleLicensePlate
    MaxSpeed: RouteMatrixCarOptionsMaxSpeedDouble
    Occupancy: RouteMatrixCarOptionsOccupancyInteger
}

@range(min: 3.6, max: 252.0) @sensitive
double RouteMatrixCarOptionsMaxSpeedDouble

@range(min: 1) @sensitive
integer RouteMatrixCarOptionsOccupancyInteger

structure RouteMatrixDestination {
    Options: RouteMatrixDestinationOptions

    @required
    Position: Position
}

structure RouteMatrixDestinationOptions {
    AvoidActionsForDistance: RouteMatrixDestinationOptionsAvoidActionsForDistanceLong
    Heading: Heading
    Matching: RouteMatrixMatchingOptions
    SideOfStreet: RouteMatrixSideOfStreetOptions
}

@range(min: 0) @sensitive
long RouteMatrixDestinationOptionsAvoidActionsForDistanceLong

structure RouteMatrixEntry {
    @required
    Distance: DistanceMeters

    @required
    Duration: DurationSeconds

    Error: RouteMatrixErrorCode
}

enum RouteMatrixErrorCode {
    NoMatch
    NoMatchDestination
    NoMatchOrigin
    NoRoute
    OutOfBounds
    OutOfBoundsDestination
    OutOfBoundsOrigin
    Other
    Violation
}

structure RouteMatrixExclusionOptions {
    @required
    Countries: CountryCodeList
}

@sensitive
enum RouteMatrixHazardousCargoType {
    Combustible
    Corrosive
    Explosive
    Flammable
    Gas
    HarmfulToWater
    Organic
    Other
    Poison
    PoisonousInhalation
    Radioactive
}

@length(min: 0, max: 11)
list RouteMatrixHazardousCargoTypeList {
    member: RouteMatrixHazardousCargoType
}

structure RouteMatrixMatchingOptions {
    NameHint: SensitiveString
    OnRoadThreshold: RouteMatrixMatchingOptionsOnRoadThresholdLong
    Radius: DistanceMeters
    Strategy: MatchingStrategy
}

@range(min: 0) @sensitive
long RouteMatrixMatchingOptionsOnRoadThresholdLong

structure RouteMatrixOrigin {
    Options: RouteMatrixOriginOptions

    @required
    Position: Position
}

structure RouteMatrixOriginOptions {
    AvoidActionsForDistance: RouteMatrixOriginOptionsAvoidActionsForDistanceLong
    Heading: Heading
    Matching: RouteMatrixMatchingOptions
    SideOfStreet: RouteMatrixSideOfStreetOptions
}

@range(min: 0) @sensitive
long RouteMatrixOriginOptionsAvoidActionsForDistanceLong

list RouteMatrixRow {
    member: RouteMatrixEntry
}

structure RouteMatrixScooterOptions {
    LicensePlate: RouteMatrixVehicleLicensePlate
    MaxSpeed: RouteMatrixScooterOptionsMaxSpeedDouble
    Occupancy: RouteMatrixScooterOptionsOccupancyInteger
}

@range(min: 3.6, max: 252.0) @sensitive
double RouteMatrixScooterOptionsMaxSpeedDouble

@range(min: 1) @sensitive
integer RouteMatrixScooterOptionsOccupancyInteger

structure RouteMatrixSideOfStreetOptions {
    @required
    Position: Position

    UseWith: SideOfStreetMatchingStrategy
}

structure RouteMatrixTrafficOptions {
    FlowEventThresholdOverride: DurationSeconds
    Usage: TrafficUsage
}

structure RouteMatrixTrailerOptions {
    TrailerCount: RouteMatrixTrailerOptionsTrailerCountInteger
}

@range(min: 0, max: 255) @sensitive
integer RouteMatrixTrailerOptionsTrailerCountInteger

enum RouteMatrixTravelMode {
    Car
    Pedestrian
    Scooter
    Truck
}

structure RouteMatrixTravelModeOptions {
    Car: RouteMatrixCarOptions
    Scooter: RouteMatrixScooterOptions
    Truck: RouteMatrixTruckOptions
}

structure RouteMatrixTruckOptions {
    AxleCount: RouteMatrixTruckOptionsAxleCountInteger
    GrossWeight: WeightKilograms
    HazardousCargos: RouteMatrixHazardousCargoTypeList
    Height: RouteMatrixTruckOptionsHeightLong
    KpraLength: DimensionCentimeters
    Length: RouteMatrixTruckOptionsLengthLong
    LicensePlate: RouteMatrixVehicleLicensePlate
    MaxSpeed: RouteMatrixTruckOptionsMaxSpeedDouble
    Occupancy: RouteMatrixTruckOptionsOccupancyInteger
    PayloadCapacity: WeightKilograms
    Trailer: RouteMatrixTrailerOptions
    TruckType: RouteMatrixTruckType
    TunnelRestrictionCode: TunnelRestrictionCode
    WeightPerAxle: WeightKilograms
    WeightPerAxleGroup: WeightPerAxleGroup
    Width: RouteMatrixTruckOptionsWidthLong
}

@range(min: 2, max: 255) @sensitive
integer RouteMatrixTruckOptionsAxleCountInteger

@range(min: 0, max: 5000) @sensitive
long RouteMatrixTruckOptionsHeightLong

@range(min: 0, max: 30000) @sensitive
long RouteMatrixTruckOptionsLengthLong

@range(min: 3.6, max: 252.0) @sensitive
double RouteMatrixTruckOptionsMaxSpeedDouble

@range(min: 1) @sensitive
integer RouteMatrixTruckOptionsOccupancyInteger

@range(min: 0, max: 5000) @sensitive
long RouteMatrixTruckOptionsWidthLong

@sensitive
enum RouteMatrixTruckType {
    LightTruck
    StraightTruck
    Tractor
}

@sensitive
structure RouteMatrixVehicleLicensePlate {
    LastCharacter: RouteMatrixVehicleLicensePlateLastCharacterString
}

@length(min: 1, max: 1)
string RouteMatrixVehicleLicensePlateLastCharacterString

@sensitive
enum RouteMatrixZoneCategory {
    CongestionPricing
    Environmental
    Vignette
}

structure RouteNoticeDetailRange {
    Min: RouteNoticeDetailRangeMinInteger
    Max: RouteNoticeDetailRangeMaxInteger
}

@range(min: 0)
integer RouteNoticeDetailRangeMaxInteger

@range(min: 0)
integer RouteNoticeDetailRangeMinInteger

enum RouteNoticeImpact {
    High
    Low
}

structure RouteNumber {
    Direction: RouteDirection
    Language: LanguageTag

    @required
    Value: SensitiveString
}

list RouteNumberList {
    member: RouteNumber
}

structure RouteOriginOptions {
    AvoidActionsForDistance: RouteOriginOptionsAvoidActionsForDistanceLong
    AvoidUTurns: SensitiveBoolean
    Heading: Heading
    Matching: RouteMatchingOptions
    SideOfStreet: RouteSideOfStreetOptions
}

@range(max: 2000) @sensitive
long RouteOriginOptionsAvoidActionsForDistanceLong

structure RoutePassThroughPlace {
    OriginalPosition: Position23

    @required
    Position: Position23

    WaypointIndex: RoutePassThroughPlaceWaypointIndexInteger
}

@range(min: 0) @sensitive
integer RoutePassThroughPlaceWaypointIndexInteger

structure RoutePassThroughWaypoint {
    GeometryOffset: RoutePassThroughWaypointGeometryOffsetInteger

    @required
    Place: RoutePassThroughPlace
}

@range(min: 0)
integer RoutePassThroughWaypointGeometryOffsetInteger

list RoutePassThroughWaypointList {
    member: RoutePassThroughWaypoint
}

structure RoutePedestrianAfterTravelStep {
    @required
    Duration: DurationSeconds

    Instruction: SensitiveString

    @required
    Type: RoutePedestrianAfterTravelStepType
}

list RoutePedestrianAfterTravelStepList {
    member: RoutePedestrianAfterTravelStep
}

@sensitive
enum RoutePedestrianAfterTravelStepType {
    Wait
}

structure RoutePedestrianArrival {
    @required
    Place: RoutePedestrianPlace

    Time: TimestampWithTimezoneOffset
}

structure RoutePedestrianDeparture {
    @required
    Place: RoutePedestrianPlace

    Time: TimestampWithTimezoneOffset
}

structure RoutePedestrianLegDetails {
    @required
    AfterTravelSteps: RoutePedestrianAfterTravelStepList

    @required
    Arrival: RoutePedestrianArrival

    @required
    Departure: RoutePedestrianDeparture

    @required
    Notices: RoutePedestrianNoticeList

    @required
    PassThroughWaypoints: RoutePassThroughWaypointList

    @required
    Spans: RoutePedestrianSpanList

    Summary: RoutePedestrianSummary

    @required
    TravelSteps: RoutePedestrianTravelStepList
}

structure RoutePedestrianNotice {
    @required
    Code: RoutePedestrianNoticeCode

    Impact: RouteNoticeImpact
}

enum RoutePedestrianNoticeCode {
    AccuratePolylineUnavailable
    Other
    ViolatedAvoidDirtRoad
    ViolatedAvoidTunnel
    ViolatedPedestrianOption
    ViolatedAvoidAreas
}

list RoutePedestrianNoticeList {
    member: RoutePedestrianNotice
}

structure RoutePedestrianOptions {
    Speed: RoutePedestrianOptionsSpeedDouble
}

@range(min: 1.8, max: 7.2) @sensitive
double RoutePedestrianOptionsSpeedDouble

structure RoutePedestrianOverviewSummary {
    @required
    Distance: DistanceMeters

    @required
    Duration: DurationSeconds
}

structure RoutePedestrianPlace {
    AccessPointDetails: RouteAccessPointDetails
    Name: SensitiveString
    OriginalPosition: Position23

    @required
    Position: Position23

    SideOfStreet: RouteSideOfStreet
    StationDetails: RouteStationDetails
    Type: RoutePedestrianPlaceType
    WaypointIndex: RoutePedestrianPlaceWaypointIndexInteger
}

@sensitive
enum RoutePedestrianPlaceType {
    AccessPoint
    DockingStation
    ParkingLot
    Station
}

@range(min: 0) @sensitive
integer RoutePedestrianPlaceWaypointIndexInteger

structure RoutePedestrianSpan {
    BestCaseDuration: DurationSeconds
    Country: CountryCode3
    Distance: DistanceMeters
    Duration: DurationSeconds
    DynamicSpeed: RouteSpanDynamicSpeedDetails
    FunctionalClassification: RoutePedestrianSpanFunctionalClassificationInteger
    GeometryOffset: RoutePedestrianSpanGeometryOffsetInteger
    Incidents: IndexList
    Names: LocalizedStringList
    PedestrianAccess: RouteSpanPedestrianAccessAttributeList
    Region: RoutePedestrianSpanRegionString
    RoadAttributes: RouteSpanRoadAttributeList
    RouteNumbers: RouteNumberList
    SpeedLimit: RouteSpanSpeedLimitDetails
    TypicalDuration: DurationSeconds
}

@range(min: 1, max: 5) @sensitive
integer RoutePedestrianSpanFunctionalClassificationInteger

@range(min: 0)
integer RoutePedestrianSpanGeometryOffsetInteger

list RoutePedestrianSpanList {
    member: RoutePedestrianSpan
}

@length(min: 0, max: 3) @sensitive
string RoutePedestrianSpanRegionString

structure RoutePedestrianSummary {
    Overview: RoutePedestrianOverviewSummary
    TravelOnly: RoutePedestrianTravelOnlySummary
}

structure RoutePedestrianTravelOnlySummary {
    @required
    Duration: DurationSeconds
}

structure RoutePedestrianTravelStep {
    ContinueStepDetails: RouteContinueStepDetails
    CurrentRoad: RouteRoad
    Distance: DistanceMeters

    @required
    Duration: DurationSeconds

    ExitNumber: LocalizedStringList
    GeometryOffset: RoutePedestrianTravelStepGeometryOffsetInteger
    Instruction: SensitiveString
    KeepStepDetails: RouteKeepStepDetails
    NextRoad: RouteRoad
    RoundaboutEnterStepDetails: RouteRoundaboutEnterStepDetails
    RoundaboutExitStepDetails: RouteRoundaboutExitStepDetails
    RoundaboutPassStepDetails: RouteRoundaboutPassStepDetails
    Signpost: RouteSignpost
    TurnStepDetails: RouteTurnStepDetails

    @required
    Type: RoutePedestrianTravelStepType
}

@range(min: 0)
integer RoutePedestrianTravelStepGeometryOffsetInteger

list RoutePedestrianTravelStepList {
    member: RoutePedestrianTravelStep
}

@sensitive
enum RoutePedestrianTravelStepType {
    Arrive
    Continue
    Depart
    Keep
    RoundaboutEnter
    RoundaboutExit
    RoundaboutPass
    Turn
}

structure RouteRampStepDetails {
    @required
    Intersection: LocalizedStringList

    SteeringDirection: RouteSteeringDirection
    TurnAngle: TurnAngle
    TurnIntensity: RouteTurnIntensity
}

structure RouteRentalAfterTravelStep {
    @required
    Duration: DurationSeconds

    Instruction: SensitiveString

    @required
    Type: RouteRentalAfterTravelStepType
}

list RouteRentalAfterTravelStepList {
    member: RouteRentalAfterTravelStep
}

@sensitive
enum RouteRentalAfterTravelStepType {
    Park
}

structure RouteRentalAgency {
    @required
    Name: SensitiveString

    Url: SensitiveString
}

structure RouteRentalArrival {
    @required
    Place: RouteRentalPlace

    Time: TimestampWithTimezoneOffset
}

structure RouteRentalBeforeTravelStep {
    @required
    Duration: DurationSeconds

    Instruction: SensitiveString

    @required
    Type: RouteRentalBeforeTravelStepType
}

list RouteRentalBeforeTravelStepList {
    member: RouteRentalBeforeTravelStep
}

@sensitive
enum RouteRentalBeforeTravelStepType {
    Setup
}

structure RouteRentalDeparture {
    @required
    Place: RouteRentalPlace

    Time: TimestampWithTimezoneOffset
}

structure RouteRentalLegDetails {
    @required
    AfterTravelSteps: RouteRentalAfterTravelStepList

    @required
    Agency: RouteRentalAgency

    @required
    Arrival: RouteRentalArrival

    @required
    Attributions: RouteAttributionList

    @required
    BeforeTravelSteps: RouteRentalBeforeTravelStepList

    @required
    BookingWebLinks: RouteWebLinkList

    @required
    Departure: RouteRentalDeparture

    Summary: RouteRentalSummary

    @required
    Transport: RouteRentalTransportModeDetails

    @required
    TravelSteps: RouteRentalTravelStepList
}

@sensitive
enum RouteRentalMode {
    All
    Car
}

@length(min: 1, max: 1)
list RouteRentalModeList {
    member: RouteRentalMode
}

structure RouteRentalOverviewSummary {
    @required
    Duration: DurationSeconds

    @required
    Distance: DistanceMeters
}

structure RouteRentalPlace {
    AccessPointDetails: RouteAccessPointDetails
    Name: SensitiveString
    OriginalPosition: Position23

    @required
    Position: Position23

    StationDetails: RouteStationDetails
    Type: RouteRentalPlaceType
    WaypointIndex: RouteRentalPlaceWaypointIndexInteger
}

@sensitive
enum RouteRentalPlaceType {
    AccessPoint
    DockingStation
    ParkingLot
    Station
}

@range(min: 0) @sensitive
integer RouteRentalPlaceWaypointIndexInteger

structure RouteRentalSummary {
    Overview: RouteRentalOverviewSummary
    TravelOnly: RouteRentalTravelOnlySummary
}

structure RouteRentalTransportModeDetails {
    AvailableSeats: RouteRentalTransportModeDetailsAvailableSeatsInteger
    Category: SensitiveString
    Color: SensitiveString
    Engine: RouteEngineType
    LicensePlate: SensitiveString

    @required
    Mode: RouteRentalMode

    Model: SensitiveString
    Name: SensitiveString
    TextColor: SensitiveString
}

@range(min: 0) @sensitive
integer RouteRentalTransportModeDetailsAvailableSeatsInteger

structure RouteRentalTravelOnlySummary {
    @required
    Duration: DurationSeconds
}

structure RouteRentalTravelStep {
    ContinueStepDetails: RouteContinueStepDetails
    Distance: DistanceMeters

    @required
    Duration: DurationSeconds

    ExitStepDetails: RouteExitStepDetails
    GeometryOffset: RouteRentalTravelStepGeometryOffsetInteger
    Instruction: SensitiveString
    KeepStepDetails: RouteKeepStepDetails
    RampStepDetails: RouteRampStepDetails
    RoundaboutEnterStepDetails: RouteRoundaboutEnterStepDetails
    RoundaboutExitStepDetails: RouteRoundaboutExitStepDetails
    RoundaboutPassStepDetails: RouteRoundaboutPassStepDetails
    TurnStepDetails: RouteTurnStepDetails

    @required
    Type: RouteRentalTravelStepType

    UTurnStepDetails: RouteUTurnStepDetails
}

@range(min: 0)
integer RouteRentalTravelStepGeometryOffsetInteger

list RouteRentalTravelStepList {
    member: RouteRentalTravelStep
}

@sensitive
enum RouteRentalTravelStepType {
    Arrive
    Continue
    Depart
    Exit
    Keep
    Ramp
    RoundaboutEnter
    RoundaboutExit
    RoundaboutPass
    Turn
    UTurn
}

structure RouteResponseNotice {
    @required
    Code: RouteResponseNoticeCode

    Impact: RouteNoticeImpact
}

enum RouteResponseNoticeCode {
    MainLanguageNotFound
    Other
    TravelTimeExceedsDriverWorkHours
    TransitDataUnavailable
    TransitRouteUnavailable
    NoTransitStationsFound
}

list RouteResponseNoticeList {
    member: RouteResponseNotice
}

structure RouteRoad {
    @required
    RoadName: LocalizedStringList

    @required
    RouteNumber: RouteNumberList

    @required
    Towards: LocalizedStringList

    Type: RouteRoadType
}

@sensitive
enum RouteRoadType {
    Highway
    Rural
    Urban
}

structure RouteRoundaboutEnterStepDetails {
    @required
    Intersection: LocalizedStringList

    SteeringDirection: RouteSteeringDirection
    TurnAngle: TurnAngle
    TurnIntensity: RouteTurnIntensity
}

structure RouteRoundaboutExitStepDetails {
    @required
    Intersection: LocalizedStringList

    RelativeExit: RouteRoundaboutExitStepDetailsRelativeExitInteger
    RoundaboutAngle: RoundaboutAngle
    SteeringDirection: RouteSteeringDirection
}

@range(min: 1, max: 12) @sensitive
integer RouteRoundaboutExitStepDetailsRelativeExitInteger

structure RouteRoundaboutPassStepDetails {
    @required
    Intersection: LocalizedStringList

    SteeringDirection: RouteSteeringDirection
    TurnAngle: TurnAngle
    TurnIntensity: RouteTurnIntensity
}

structure RouteScooterOptions {
    EngineType: RouteEngineType
    LicensePlate: RouteVehicleLicensePlate
    MaxSpeed: RouteScooterOptionsMaxSpeedDouble
    Occupancy: RouteScooterOptionsOccupancyInteger
}

@range(min: 3.6, max: 252.0) @sensitive
double RouteScooterOptionsMaxSpeedDouble

@range(min: 1) @sensitive
integer RouteScooterOptionsOccupancyInteger

@sensitive
enum RouteSideOfStreet {
    Left
    Right
}

structure RouteSideOfStreetOptions {
    @required
    Position: Position

    UseWith: SideOfStreetMatchingStrategy
}

structure RouteSignpost {
    @required
    Labels: RouteSignpostLabelList
}

structure RouteSignpostLabel {
    RouteNumber: RouteNumber
    Text: LocalizedString
}

list RouteSignpostLabelList {
    member: RouteSignpostLabel
}

enum RouteSpanAdditionalFeature {
    BestCaseDuration
    CarAccess
    Country
    Distance
    Duration
    DynamicSpeed
    FunctionalClassification
    Gates
    Incidents
    Names
    Notices
    PedestrianAccess
    RailwayCrossings
    Region
    RoadAttributes
    RouteNumbers
    ScooterAccess
    SpeedLimit
    TollSystems
    TruckAccess
    TruckRoadTypes
    TypicalDuration
    Zones
    Consumption
}

@length(min: 0, max: 24)
list RouteSpanAdditionalFeatureList {
    member: RouteSpanAdditionalFeature
}

@sensitive
enum RouteSpanCarAccessAttribute {
    Allowed
    NoThroughTraffic
    TollRoad
}

@length(min: 0, max: 3)
list RouteSpanCarAccessAttributeList {
    member: RouteSpanCarAccessAttribute
}

structure RouteSpanDynamicSpeedDetails {
    BestCaseSpeed: SpeedKilometersPerHour
    TurnDuration: DurationSeconds
    TypicalSpeed: SpeedKilometersPerHour
}

@sensitive
enum RouteSpanGateAttribute {
    Emergency
    KeyAccess
    PermissionRequired
}

@sensitive
enum RouteSpanPedestrianAccessAttribute {
    Allowed
    Indoors
    NoThroughTraffic
    Park
    Stairs
    TollRoad
}

@length(min: 0, max: 6)
list RouteSpanPedestrianAccessAttributeList {
    member: RouteSpanPedestrianAccessAttribute
}

@sensitive
enum RouteSpanRailwayCrossingAttribute {
    Protected
    Unprotected
}

@sensitive
enum RouteSpanRoadAttribute {
    Bridge
    BuiltUpArea
    ControlledAccessHighway
    DirtRoad
    DividedRoad
    Motorway
    PrivateRoad
    Ramp
    RightHandTraffic
    Roundabout
    Tunnel
    UnderConstruction
}

@length(min: 0, max: 12)
list RouteSpanRoadAttributeList {
    member: RouteSpanRoadAttribute
}

@sensitive
enum RouteSpanScooterAccessAttribute {
    Allowed
    NoThroughTraffic
    TollRoad
}

@length(min: 0, max: 3)
list RouteSpanScooterAccessAttributeList {
    member: RouteSpanScooterAccessAttribute
}

structure RouteSpanSpeedLimitDetails {
    MaxSpeed: SpeedKilometersPerHour
    Unlimited: SensitiveBoolean
}

@sensitive
enum RouteSpanTruckAccessAttribute {
    Allowed
    NoThroughTraffic
    TollRoad
}

@length(min: 0, max: 3)
list RouteSpanTruckAccessAttributeList {
    member: RouteSpanTruckAccessAttribute
}

structure RouteStationDetails {
    Accessibility: RouteAccessibilityAvailabilityDetails
    PlatformName: SensitiveString
    ShortName: SensitiveString
}

@sensitive
enum RouteSteeringDirection {
    Left
    Right
    Straight
}

structure RouteSummary {
    Distance: DistanceMeters
    Duration: DurationSeconds
    Tolls: RouteTollSummary
}

structure RouteTaxiAfterTravelStep {
    @required
    Duration: DurationSeconds

    Instruction: SensitiveString

    @required
    Type: RouteTaxiAfterTravelStepType
}

list RouteTaxiAfterTravelStepList {
    member: RouteTaxiAfterTravelStep
}

@sensitive
enum RouteTaxiAfterTravelStepType {
    Park
}

structure RouteTaxiAgency {
    @required
    Name: SensitiveString

    Url: SensitiveString
}

structure RouteTaxiArrival {
    @required
    Place: RouteTaxiPlace

    Time: TimestampWithTimezoneOffset
}

structure RouteTaxiBeforeTravelStep {
    @required
    Duration: DurationSeconds

    Instruction: SensitiveString

    @required
    Type: RouteTaxiBeforeTravelStepType
}

list RouteTaxiBeforeTravelStepList {
    member: RouteTaxiBeforeTravelStep
}

@sensitive
enum RouteTaxiBeforeTravelStepType {
    Wait
}

structure RouteTaxiDeparture {
    @required
    Place: RouteTaxiPlace

    Time: TimestampWithTimezoneOffset
}

structure RouteTaxiLegDetails {
    @required
    AfterTravelSteps: RouteTaxiAfterTravelStepList

    @required
    Agency: RouteTaxiAgency

    @required
    Arrival: RouteTaxiArrival

    @required
    Attributions: RouteAttributionList

    @required
    BeforeTravelSteps: RouteTaxiBeforeTravelStepList

    @required
    BookingWebLinks: RouteWebLinkList

    @required
    Departure: RouteTaxiDeparture

    @required
    Notices: RouteTaxiNoticeList

    Summary: RouteTaxiSummary

    @required
    Transport: RouteTaxiTransportModeDetails

    @required
    TravelSteps: RouteTaxiTravelStepList
}

@sensitive
enum RouteTaxiMode {
    All
    Car
}

@length(min: 1, max: 1)
list RouteTaxiModeList {
    member: RouteTaxiMode
}

structure RouteTaxiNotice {
    @required
    Code: RouteTaxiNoticeCode

    Impact: RouteNoticeImpact
}

enum RouteTaxiNoticeCode {
    AccuratePolylineUnavailable
    Other
}

list RouteTaxiNoticeList {
    member: RouteTaxiNotice
}

structure RouteTaxiOverviewSummary {
    @required
    Duration: DurationSeconds

    @required
    Distance: DistanceMeters
}

structure RouteTaxiPlace {
    AccessPointDetails: RouteAccessPointDetails
    Name: SensitiveString
    OriginalPosition: Position23

    @required
    Position: Position23

    StationDetails: RouteStationDetails
    Type: RouteTaxiPlaceType
    WaypointIndex: RouteTaxiPlaceWaypointIndexInteger
}

@sensitive
enum RouteTaxiPlaceType {
    AccessPoint
    Station
}

@range(min: 0) @sensitive
integer RouteTaxiPlaceWaypointIndexInteger

structure RouteTaxiSummary {
    Overview: RouteTaxiOverviewSummary
    TravelOnly: RouteTaxiTravelOnlySummary
}

structure RouteTaxiTransportModeDetails {
    AvailableSeats: RouteTaxiTransportModeDetailsAvailableSeatsInteger
    Category: SensitiveString
    Color: SensitiveString
    Engine: RouteEngineType
    LicensePlate: SensitiveString

    @required
    Mode: RouteTaxiMode

    Model: SensitiveString
    Name: SensitiveString
    TextColor: SensitiveString
}

@range(min: 0) @sensitive
integer RouteTaxiTransportModeDetailsAvailableSeatsInteger

structure RouteTaxiTravelOnlySummary {
    @required
    Duration: DurationSeconds
}

structure RouteTaxiTravelStep {
    ContinueStepDetails: RouteContinueStepDetails
    Distance: DistanceMeters

    @required
    Duration: DurationSeconds

    ExitStepDetails: RouteExitStepDetails
    GeometryOffset: RouteTaxiTravelStepGeometryOffsetInteger
    Instruction: SensitiveString
    KeepStepDetails: RouteKeepStepDetails
    RampStepDetails: RouteRampStepDetails
    RoundaboutEnterStepDetails: RouteRoundaboutEnterStepDetails
    RoundaboutExitStepDetails: RouteRoundaboutExitStepDetails
    RoundaboutPassStepDetails: RouteRoundaboutPassStepDetails
    TurnStepDetails: RouteTurnStepDetails

    @required
    Type: RouteTaxiTravelStepType

    UTurnStepDetails: RouteUTurnStepDetails
}

@range(min: 0)
integer RouteTaxiTravelStepGeometryOffsetInteger

list RouteTaxiTravelStepList {
    member: RouteTaxiTravelStep
}

@sensitive
enum RouteTaxiTravelStepType {
    Arrive
    Continue
    Depart
    Exit
    Keep
    Ramp
    RoundaboutEnter
    RoundaboutExit
    RoundaboutPass
    Turn
    UTurn
}

structure RouteToll {
    Country: CountryCode3

    @required
    PaymentSites: RouteTollPaymentSiteList

    @required
    Rates: RouteTollRateList

    @required
    Systems: IndexList
}

list RouteTollList {
    member: RouteToll
}

structure RouteTollOptions {
    AllTransponders: SensitiveBoolean
    AllVignettes: SensitiveBoolean
    Currency: CurrencyCode
    EmissionType: RouteEmissionType
    VehicleCategory: RouteTollVehicleCategory
}

structure RouteTollPass {
    IncludesReturnTrip: SensitiveBoolean
    SeniorPass: SensitiveBoolean
    TransferCount: RouteTollPassTransferCountInteger
    TripCount: RouteTollPassTripCountInteger
    ValidityPeriod: RouteTollPassValidityPeriod
}

@range(min: 0) @sensitive
integer RouteTollPassTransferCountInteger

@range(min: 0) @sensitive
integer RouteTollPassTripCountInteger

structure RouteTollPassValidityPeriod {
    @required
    Period: RouteTollPassValidityPeriodType

    PeriodCount: RouteTollPassValidityPeriodPeriodCountInteger
}

@range(min: 0) @sensitive
integer RouteTollPassValidityPeriodPeriodCountInteger

@sensitive
enum RouteTollPassValidityPeriodType {
    Annual
    Days
    ExtendedAnnual
    Minutes
    Months
}

@sensitive
enum RouteTollPaymentMethod {
    BankCard
    Cash
    CashExact
    CreditCard
    PassSubscription
    TravelCard
    Transponder
    VideoToll
}

@length(min: 0, max: 8)
list RouteTollPaymentMethodList {
    member: RouteTollPaymentMethod
}

structure RouteTollPaymentSite {
    Name: String

    @required
    Position: Position23
}

list RouteTollPaymentSiteList {
    member: RouteTollPaymentSite
}

structure RouteTollPrice {
    @required
    Currency: CurrencyCode

    @required
    Estimate: SensitiveBoolean

    PerDuration: DurationSeconds

    @required
    Range: SensitiveBoolean

    RangeValue: RouteTollPriceValueRange

    @required
    Value: RouteTollPriceValueDouble
}

structure RouteTollPriceSummary {
    @required
    Currency: CurrencyCode

    @required
    Estimate: SensitiveBoolean

    @required
    Range: SensitiveBoolean

    RangeValue: RouteTollPriceValueRange

    @required
    Value: RouteTollPriceSummaryValueDouble
}

@range(min: 0.0) @sensitive
double RouteTollPriceSummaryValueDouble

@range(min: 0.0) @sensitive
double RouteTollPriceValueDouble

structure RouteTollPriceValueRange {
    @required
    Min: RouteTollPriceValueRangeMinDouble

    @required
    Max: RouteTollPriceValueRangeMaxDouble
}

@range(min: 0.0) @sensitive
double RouteTollPriceValueRangeMaxDouble

@range(min: 0.0) @sensitive
double RouteTollPriceValueRangeMinDouble

structure RouteTollRate {
    ApplicableTimes: SensitiveString
    ConvertedPrice: RouteTollPrice

    @required
    Id: SensitiveString

    @required
    LocalPrice: RouteTollPrice

    @required
    Name: SensitiveString

    Pass: RouteTollPass

    @required
    PaymentMethods: RouteTollPaymentMethodList

    @required
    Transponders: RouteTransponderList
}

list RouteTollRateList {
    member: RouteTollRate
}

structure RouteTollSummary {
    Total: RouteTollPriceSummary
}

structure RouteTollSystem {
    Name: SensitiveString
}

list RouteTollSystemList {
    member: RouteTollSystem
}

@sensitive
enum RouteTollVehicleCategory {
    Minibus
}

structure RouteTrafficOptions {
    FlowEventThresholdOverride: DurationSeconds
    Usage: TrafficUsage
}

structure RouteTrailerOptions {
    AxleCount: RouteTrailerOptionsAxleCountInteger
    TrailerCount: RouteTrailerOptionsTrailerCountInteger
}

@range(min: 1) @sensitive
integer RouteTrailerOptionsAxleCountInteger

@range(min: 1, max: 255) @sensitive
integer RouteTrailerOptionsTrailerCountInteger

structure RouteTransitAfterTravelStep {
    @required
    Duration: DurationSeconds

    Instruction: SensitiveString

    @required
    Type: RouteTransitAfterTravelStepType
}

list RouteTransitAfterTravelStepList {
    member: RouteTransitAfterTravelStep
}

@sensitive
enum RouteTransitAfterTravelStepType {
    Deboard
}

structure RouteTransitAgency {
    @required
    Name: SensitiveString

    Url: SensitiveString
}

structure RouteTransitArrival {
    Delay: DurationSeconds

    @required
    Place: RouteTransitPlace

    Status: RouteTransitTripStatus
    Time: TimestampWithTimezoneOffset
}

structure RouteTransitBeforeTravelStep {
    @required
    Duration: DurationSeconds

    Instruction: SensitiveString

    @required
    Type: RouteTransitBeforeTravelStepType
}

list RouteTransitBeforeTravelStepList {
    member: RouteTransitBeforeTravelStep
}

@sensitive
enum RouteTransitBeforeTravelStepType {
    Board
}

structure RouteTransitDeparture {
    Delay: DurationSeconds

    @required
    Place: RouteTransitPlace

    Status: RouteTransitTripStatus
    Time: TimestampWithTimezoneOffset
}

structure RouteTransitIncident {
    Description: SensitiveString

    @required
    Effect: RouteTransitIncidentEffect

    EndTime: TimestampWithTimezoneOffset
    StartTime: TimestampWithTimezoneOffset

    @required
    Type: RouteTransitIncidentType

    Url: SensitiveString
}

@sensitive
enum RouteTransitIncidentEffect {
    Delayed
    Detoured
    Other
    ServiceAdded
    ServiceCancelled
    ServiceModified
    ServiceReduced
    StopMoved
}

list RouteTransitIncidentList {
    member: RouteTransitIncident
}

@sensitive
enum RouteTransitIncidentType {
    Accident
    Construction
    Demonstration
    Holiday
    Maintenance
    MedicalEmergency
    Other
    PoliceActivity
    Strike
    TechnicalProblem
    Weather
}

structure RouteTransitIntermediateStop {
    Attributes: RouteTransitIntermediateStopAttributeList

    @required
    Departure: RouteTransitDeparture

    @required
    Duration: DurationSeconds

    GeometryOffset: RouteTransitIntermediateStopGeometryOffsetInteger
    Transport: RouteTransitTransportModeDetails
}

@sensitive
enum RouteTransitIntermediateStopAttribute {
    NoEntry
    NoExit
}

@length(min: 0, max: 2)
list RouteTransitIntermediateStopAttributeList {
    member: RouteTransitIntermediateStopAttribute
}

@range(min: 0)
integer RouteTransitIntermediateStopGeometryOffsetInteger

list RouteTransitIntermediateStopList {
    member: RouteTransitIntermediateStop
}

structure RouteTransitLegDetails {
    @required
    AfterTravelSteps: RouteTransitAfterTravelStepList

    Agency: RouteTransitAgency

    @required
    Arrival: RouteTransitArrival

    @required
    Attributions: RouteAttributionList

    @required
    BeforeTravelSteps: RouteTransitBeforeTravelStepList

    @required
    BookingWebLinks: RouteWebLinkList

    @required
    Departure: RouteTransitDeparture

    @required
    Incidents: RouteTransitIncidentList

    @required
    IntermediateStops: RouteTransitIntermediateStopList

    @required
    NextDepartures: RouteTransitNextDepartureList

    @required
    Notices: RouteTransitNoticeList

    @required
    PassThroughWaypoints: RoutePassThroughWaypointList

    @required
    Spans: RouteTransitSpanList

    Summary: RouteTransitSummary

    @required
    Transport: RouteTransitTransportModeDetails

    @required
    TravelSteps: RouteTransitTravelStepList
}

@sensitive
enum RouteTransitMode {
    AerialTramway
    Airplane
    All
    Bus
    BusRapidTransit
    CityTrain
    Ferry
    FunicularRailway
    HighSpeedTrain
    IntercityTrain
    InterregionalTrain
    LightRail
    Monorail
    PrivateBus
    RegionalTrain
    Subway
}

@length(min: 1, max: 15)
list RouteTransitModeList {
    member: RouteTransitMode
}

structure RouteTransitNextDeparture {
    Delay: DurationSeconds
    PlatformName: SensitiveString
    Status: RouteTransitTripStatus

    @required
    Time: TimestampWithTimezoneOffset

    Transport: RouteTransitTransportModeDetails
}

list RouteTransitNextDepartureList {
    member: RouteTransitNextDeparture
}

structure RouteTransitNotice {
    @required
    Code: RouteTransitNoticeCode

    Impact: RouteNoticeImpact
}

enum RouteTransitNoticeCode {
    AccuratePolylineUnavailable
    IntermediateStopsUnavailable
    NoSchedule
    Other
    PotentialViolatedVehicleRestrictionUsage
    ScheduledTimes
    SeasonalClosure
    ViolatedAvoidFerry
    ViolatedAvoidRailFerry
    ViolatedExcludedTransitMode
    ViolatedVehicleRestriction
    ViolatedAvoidAreas
}

list RouteTransitNoticeList {
    member: RouteTransitNotice
}

structure RouteTransitOptions {
    AccessibilityAttributes: RouteAccessibilityAttributeList
    AllowedModes: RouteTransitModeList
    ExcludedModes: RouteTransitModeList
    MaxTransfers: RouteTransitOptionsMaxTransfersInteger
    Pedestrian: RouteTransitPedestrianOptions
}

@range(min: 0, max: 6)
integer RouteTransitOptionsMaxTransfersInteger

structure RouteTransitOverviewSummary {
    @required
    Distance: DistanceMeters

    @required
    Duration: DurationSeconds
}

structure RouteTransitPedestrianOptions {
    MaxDistance: RouteTransitPedestrianOptionsMaxDistanceLong
    Speed: RouteTransitPedestrianOptionsSpeedDouble
}

@range(max: 6000) @sensitive
long RouteTransitPedestrianOptionsMaxDistanceLong

@range(min: 1.8, max: 7.2) @sensitive
double RouteTransitPedestrianOptionsSpeedDouble

structure RouteTransitPlace {
    Name: SensitiveString
    OriginalPosition: Position23

    @required
    Position: Position23

    StationDetails: RouteStationDetails
    Type: RouteTransitPlaceType
    WaypointIndex: RouteTransitPlaceWaypointIndexInteger
}

@sensitive
enum RouteTransitPlaceType {
    Station
}

@range(min: 0) @sensitive
integer RouteTransitPlaceWaypointIndexInteger

structure RouteTransitSpan {
    Country: CountryCode3
    Distance: DistanceMeters
    Duration: DurationSeconds
    GeometryOffset: RouteTransitSpanGeometryOffsetInteger
    Names: LocalizedStringList
    Region: RouteTransitSpanRegionString
}

@range(min: 0)
integer RouteTransitSpanGeometryOffsetInteger

list RouteTransitSpanList {
    member: RouteTransitSpan
}

@length(min: 0, max: 3) @sensitive
string RouteTransitSpanRegionString

structure RouteTransitSummary {
    Overview: RouteTransitOverviewSummary
    TravelOnly: RouteTransitTravelOnlySummary
}

structure RouteTransitTransportModeDetails {
    Accessibility: RouteAccessibilityAvailabilityDetails
    Color: HexColor
    Headsign: SensitiveString
    LongRouteName: SensitiveString

    @required
    Mode: RouteTransitMode

    RouteName: SensitiveString
    ShortRouteName: SensitiveString
    TextColor: HexColor
}

structure RouteTransitTravelOnlySummary {
    @required
    Duration: DurationSeconds
}

structure RouteTransitTravelStep {
    Distance: DistanceMeters

    @required
    Duration: DurationSeconds

    GeometryOffset: RouteTransitTravelStepGeometryOffsetInteger
    Instruction: SensitiveString

    @required
    Type: RouteTransitTravelStepType
}

@range(min: 0)
integer RouteTransitTravelStepGeometryOffsetInteger

list RouteTransitTravelStepList {
    member: RouteTransitTravelStep
}

@sensitive
enum RouteTransitTravelStepType {
    Depart
}

@sensitive
enum RouteTransitTripStatus {
    Added
    Cancelled
    Replaced
    Scheduled
}

structure RouteTransponder {
    SystemName: SensitiveString
}

list RouteTransponderList {
    member: RouteTransponder
}

enum RouteTravelMode {
    Car
    Pedestrian
    Scooter
    Truck
    Intermodal
    Transit
}

structure RouteTravelModeOptions {
    Car: RouteCarOptions
    Pedestrian: RoutePedestrianOptions
    Scooter: RouteScooterOptions
    Truck: RouteTruckOptions
    Intermodal: RouteIntermodalOptions
    Transit: RouteTransitOptions
}

enum RouteTravelStepType {
    Default
    TurnByTurn
}

structure RouteTruckOptions {
    AxleCount: RouteTruckOptionsAxleCountInteger
    EngineType: RouteEngineType
    GrossWeight: WeightKilograms
    HazardousCargos: RouteHazardousCargoTypeList
    Height: RouteTruckOptionsHeightLong
    HeightAboveFirstAxle: RouteTruckOptionsHeightAboveFirstAxleLong
    KpraLength: DimensionCentimeters
    Length: RouteTruckOptionsLengthLong
    LicensePlate: RouteVehicleLicensePlate
    MaxSpeed: RouteTruckOptionsMaxSpeedDouble
    Occupancy: RouteTruckOptionsOccupancyInteger
    PayloadCapacity: WeightKilograms
    TireCount: RouteTruckOptionsTireCountInteger
    Trailer: RouteTrailerOptions
    TruckType: RouteTruckType
    TunnelRestrictionCode: RouteTruckOptionsTunnelRestrictionCodeString
    WeightPerAxle: WeightKilograms
    WeightPerAxleGroup: WeightPerAxleGroup
    Width: RouteTruckOptionsWidthLong
}

@range(min: 2, max: 255) @sensitive
integer RouteTruckOptionsAxleCountInteger

@range(min: 0, max: 5000) @sensitive
long RouteTruckOptionsHeightAboveFirstAxleLong

@range(min: 0, max: 5000) @sensitive
long RouteTruckOptionsHeightLong

@range(min: 0, max: 30000) @sensitive
long RouteTruckOptionsLengthLong

@range(min: 3.6, max: 252.0) @sensitive
double RouteTruckOptionsMaxSpeedDouble

@range(min: 1) @sensitive
integer RouteTruckOptionsOccupancyInteger

@range(min: 1, max: 255) @sensitive
integer RouteTruckOptionsTireCountInteger

@length(min: 0, max: 20) @sensitive
string RouteTruckOptionsTunnelRestrictionCodeString

@range(min: 0, max: 5000) @sensitive
long RouteTruckOptionsWidthLong

@sensitive
enum RouteTruckType {
    LightTruck
    StraightTruck
    Tractor
}

@sensitive
enum RouteTurnIntensity {
    Sharp
    Slight
    Typical
}

structure RouteTurnStepDetails {
    @required
    Intersection: LocalizedStringList

    SteeringDirection: RouteSteeringDirection
    TurnAngle: TurnAngle
    TurnIntensity: RouteTurnIntensity
}

structure RouteUTurnStepDetails {
    @required
    Intersection: LocalizedStringList

    SteeringDirection: RouteSteeringDirection
    TurnAngle: TurnAngle
    TurnIntensity: RouteTurnIntensity
}

structure RouteVehicleAfterTravelStep {
    ChargeStepDetails: RouteChargeStepDetails

    @required
    Duration: DurationSeconds

    Instruction: SensitiveString

    @required
    Type: RouteVehicleAfterTravelStepType
}

list RouteVehicleAfterTravelStepList {
    member: RouteVehicleAfterTravelStep
}

@sensitive
enum RouteVehicleAfterTravelStepType {
    Park
}

structure RouteVehicleArrival {
    @required
    Place: RouteVehiclePlace

    Time: TimestampWithTimezoneOffset
}

structure RouteVehicleDeparture {
    @required
    Place: RouteVehiclePlace

    Time: TimestampWithTimezoneOffset
}

structure RouteVehicleIncident {
    Description: SensitiveString
    EndTime: TimestampWithTimezoneOffset
    Severity: RouteVehicleIncidentSeverity
    StartTime: TimestampWithTimezoneOffset
    Type: RouteVehicleIncidentType
}

list RouteVehicleIncidentList {
    member: RouteVehicleIncident
}

@sensitive
enum RouteVehicleIncidentSeverity {
    Critical
    High
    Medium
    Low
}

@sensitive
enum RouteVehicleIncidentType {
    Accident
    Congestion
    Construction
    DisabledVehicle
    LaneRestriction
    MassTransit
    Other
    PlannedEvent
    RoadClosure
    RoadHazard
    Weather
}

structure RouteVehicleLegDetails {
    @required
    AfterTravelSteps: RouteVehicleAfterTravelStepList

    @required
    Arrival: RouteVehicleArrival

    @required
    Departure: RouteVehicleDeparture

    @required
    Incidents: RouteVehicleIncidentList

    @required
    Notices: RouteVehicleNoticeList

    @required
    PassThroughWaypoints: RoutePassThroughWaypointList

    @required
    Spans: RouteVehicleSpanList

    Summary: RouteVehicleSummary

    @required
    Tolls: RouteTollList

    @required
    TollSystems: RouteTollSystemList

    @required
    TravelSteps: RouteVehicleTravelStepList

    @required
    TruckRoadTypes: TruckRoadTypeList

    @required
    Zones: RouteZoneList
}

structure RouteVehicleLicensePlate {
    LastCharacter: RouteVehicleLicensePlateLastCharacterString
}

@length(min: 1, max: 1) @sensitive
string RouteVehicleLicensePlateLastCharacterString

@sensitive
enum RouteVehicleMode {
    All
    Car
}

@length(min: 1, max: 1)
list RouteVehicleModeList {
    member: RouteVehicleMode
}

structure RouteVehicleNotice {
    @required
    Code: RouteVehicleNoticeCode

    @required
    Details: RouteVehicleNoticeDetailList

    Impact: RouteNoticeImpact
}

enum RouteVehicleNoticeCode {
    AccuratePolylineUnavailable
    Other
    PotentialViolatedAvoidTollRoadUsage
    PotentialViolatedCarpoolUsage
    PotentialViolatedTurnRestrictionUsage
    PotentialViolatedVehicleRestrictionUsage
    PotentialViolatedZoneRestrictionUsage
    SeasonalClosure
    TollsDataTemporarilyUnavailable
    TollsDataUnavailable
    TollTransponder
    ViolatedAvoidControlledAccessHighway
    ViolatedAvoidDifficultTurns
    ViolatedAvoidDirtRoad
    ViolatedAvoidSeasonalClosure
    ViolatedAvoidTollRoad
    ViolatedAvoidTollTransponder
    ViolatedAvoidTruckRoadType
    ViolatedAvoidTunnel
    ViolatedAvoidUTurns
    ViolatedBlockedRoad
    ViolatedCarpool
    ViolatedEmergencyGate
    ViolatedStartDirection
    ViolatedTurnRestriction
    ViolatedVehicleRestriction
    ViolatedZoneRestriction
    TravelTimeExceedsDriverWorkHours
}

structure RouteVehicleNoticeDetail {
    Title: SensitiveString
    ViolatedConstraints: RouteViolatedConstraints
}

list RouteVehicleNoticeDetailList {
    member: RouteVehicleNoticeDetail
}

list RouteVehicleNoticeList {
    member: RouteVehicleNotice
}

structure RouteVehicleOverviewSummary {
    BestCaseDuration: DurationSeconds

    @required
    Distance: DistanceMeters

    @required
    Duration: DurationSeconds

    TypicalDuration: DurationSeconds
}

structure RouteVehiclePlace {
    Name: SensitiveString
    OriginalPosition: Position23

    @required
    Position: Position23

    SideOfStreet: RouteSideOfStreet
    WaypointIndex: RouteVehiclePlaceWaypointIndexInteger
    AccessPointDetails: RouteAccessPointDetails
    StationDetails: RouteStationDetails
    Type: RouteVehiclePlaceType
}

@sensitive
enum RouteVehiclePlaceType {
    AccessPoint
    DockingStation
    ParkingLot
    Station
}

@range(min: 0) @sensitive
integer RouteVehiclePlaceWaypointIndexInteger

structure RouteVehicleSpan {
    BestCaseDuration: DurationSeconds
    CarAccess: RouteSpanCarAccessAttributeList
    Country: CountryCode3
    Distance: DistanceMeters
    Duration: DurationSeconds
    DynamicSpeed: RouteSpanDynamicSpeedDetails
    FunctionalClassification: RouteVehicleSpanFunctionalClassificationInteger
    Gate: RouteSpanGateAttribute
    GeometryOffset: RouteVehicleSpanGeometryOffsetInteger
    Incidents: IndexList
    Names: LocalizedStringList
    Notices: IndexList
    RailwayCrossing: RouteSpanRailwayCrossingAttribute
    Region: RouteVehicleSpanRegionString
    RoadAttributes: RouteSpanRoadAttributeList
    RouteNumbers: RouteNumberList
    ScooterAccess: RouteSpanScooterAccessAttributeList
    SpeedLimit: RouteSpanSpeedLimitDetails
    TollSystems: IndexList
    TruckAccess: RouteSpanTruckAccessAttributeList
    TruckRoadTypes: IndexList
    TypicalDuration: DurationSeconds
    Zones: IndexList
}

@range(min: 1, max: 5) @sensitive
integer RouteVehicleSpanFunctionalClassificationInteger

@range(min: 0)
integer RouteVehicleSpanGeometryOffsetInteger

list RouteVehicleSpanList {
    member: RouteVehicleSpan
}

@length(min: 0, max: 3) @sensitive
string RouteVehicleSpanRegionString

structure RouteVehicleSummary {
    Overview: RouteVehicleOverviewSummary
    TravelOnly: RouteVehicleTravelOnlySummary
}

structure RouteVehicleTravelOnlySummary {
    BestCaseDuration: DurationSeconds

    @required
    Duration: DurationSeconds

    TypicalDuration: DurationSeconds
}

structure RouteVehicleTravelStep {
    ContinueHighwayStepDetails: RouteContinueHighwayStepDetails
    ContinueStepDetails: RouteContinueStepDetails
    CurrentRoad: RouteRoad
    Distance: DistanceMeters

    @required
    Duration: DurationSeconds

    EnterHighwayStepDetails: RouteEnterHighwayStepDetails
    ExitNumber: LocalizedStringList
    ExitStepDetails: RouteExitStepDetails
    GeometryOffset: RouteVehicleTravelStepGeometryOffsetInteger
    Instruction: SensitiveString
    KeepStepDetails: RouteKeepStepDetails
    NextRoad: RouteRoad
    RampStepDetails: RouteRampStepDetails
    RoundaboutEnterStepDetails: RouteRoundaboutEnterStepDetails
    RoundaboutExitStepDetails: RouteRoundaboutExitStepDetails
    RoundaboutPassStepDetails: RouteRoundaboutPassStepDetails
    Signpost: RouteSignpost
    TurnStepDetails: RouteTurnStepDetails

    @required
    Type: RouteVehicleTravelStepType

    UTurnStepDetails: RouteUTurnStepDetails
}

@range(min: 0)
integer RouteVehicleTravelStepGeometryOffsetInteger

list RouteVehicleTravelStepList {
    member: RouteVehicleTravelStep
}

@sensitive
enum RouteVehicleTravelStepType {
    Arrive
    Continue
    ContinueHighway
    Depart
    EnterHighway
    Exit
    Keep
    Ramp
    RoundaboutEnter
    RoundaboutExit
    RoundaboutPass
    Turn
    UTurn
}

structure RouteViolatedConstraints {
    AllHazardsRestricted: SensitiveBoolean
    AxleCount: RouteNoticeDetailRange

    @required
    HazardousCargos: RouteHazardousCargoTypeList

    MaxHeight: DimensionCentimeters
    MaxKpraLength: DimensionCentimeters
    MaxLength: DimensionCentimeters
    MaxPayloadCapacity: WeightKilograms
    MaxWeight: RouteWeightConstraint
    MaxWeightPerAxle: WeightKilograms
    MaxWeightPerAxleGroup: WeightPerAxleGroup
    MaxWidth: DimensionCentimeters
    Occupancy: RouteNoticeDetailRange
    RestrictedTimes: String
    TimeDependent: SensitiveBoolean
    TrailerCount: RouteNoticeDetailRange
    TravelMode: SensitiveBoolean
    TruckRoadType: String
    TruckType: RouteTruckType
    TunnelRestrictionCode: TunnelRestrictionCode
}

structure RouteWaypoint {
    AvoidActionsForDistance: RouteWaypointAvoidActionsForDistanceLong
    AvoidUTurns: SensitiveBoolean
    Heading: Heading
    Matching: RouteMatchingOptions
    PassThrough: SensitiveBoolean

    @required
    Position: Position

    SideOfStreet: RouteSideOfStreetOptions
    StopDuration: RouteWaypointStopDurationLong
}

@range(max: 2000) @sensitive
long RouteWaypointAvoidActionsForDistanceLong

list RouteWaypointList {
    member: RouteWaypoint
}

@range(max: 49999) @sensitive
long RouteWaypointStopDurationLong

structure RouteWebLink {
    AnchorText: SensitiveString

    @required
    Description: SensitiveString

    DeviceType: RouteWebLinkDeviceType
    Url: SensitiveString
}

@sensitive
enum RouteWebLinkDeviceType {
    Android
    Ios
    Web
}

list RouteWebLinkList {
    member: RouteWebLink
}

structure RouteWeightConstraint {
    @required
    Type: RouteWeightConstraintType

    @required
    Value: WeightKilograms
}

enum RouteWeightConstraintType {
    Current
    Gross
    Unknown
}

structure RouteZone {
    Category: RouteZoneCategory
    Name: SensitiveString
}

@sensitive
enum RouteZoneCategory {
    CongestionPricing
    Environmental
    Vignette
}

list RouteZoneList {
    member: RouteZone
}

enum RoutingObjective {
    FastestRoute
    ShortestRoute
}

@sensitive
boolean SensitiveBoolean

@sensitive
double SensitiveDouble

@sensitive
string SensitiveString

enum SideOfStreetMatchingStrategy {
    AnyStreet
    DividedStreetOnly
}

@range(min: 0, max: 10000) @sensitive
long SnapToRoadsRequestSnapRadiusLong

@length(min: 2, max: 5000)
list SnapToRoadsRequestTracePointsList {
    member: RoadSnapTracePoint
}

@range(min: 0.0) @sensitive
double SpeedKilometersPerHour

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required @jsonName("message")
    Message: String
}

@pattern("([0-1]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-]([0-1]?[0-9]|2[0-3]):[0-5][0-9])")
@sensitive
string TimeOfDay

@length(min: 1, max: 5)
list TimeThresholdList {
    member: TimeThresholdListMemberLong
}

@range(min: 0, max: 10800) @sensitive
long TimeThresholdListMemberLong

@pattern("([1-2][0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\\.[0-9]{0,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])")
@sensitive
string TimestampWithTimezoneOffset

enum TrafficUsage {
    IgnoreTrafficData
    UseTrafficData
}

@length(min: 1, max: 3) @sensitive
string TruckRoadType

@length(min: 1, max: 12)
list TruckRoadTypeList {
    member: TruckRoadType
}

@length(min: 1, max: 1) @sensitive
string TunnelRestrictionCode

@range(min: -180, max: 180)
double TurnAngle

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

@length(min: 1, max: 100) @pattern("[^,;!]+")
string WaypointId

structure WaypointOptimizationAccessHours {
    @required
    From: WaypointOptimizationAccessHoursEntry

    @required
    To: WaypointOptimizationAccessHoursEntry
}

structure WaypointOptimizationAccessHoursEntry {
    @required
    DayOfWeek: DayOfWeek

    @required
    TimeOfDay: TimeOfDay
}

structure WaypointOptimizationAvoidanceArea {
    @required
    Geometry: WaypointOptimizationAvoidanceAreaGeometry
}

structure WaypointOptimizationAvoidanceAreaGeometry {
    BoundingBox: BoundingBox
}

structure WaypointOptimizationAvoidanceOptions {
    Areas: WaypointOptimizationAvoidanceOptionsAreasList
    CarShuttleTrains: SensitiveBoolean
    ControlledAccessHighways: SensitiveBoolean
    DirtRoads: SensitiveBoolean
    Ferries: SensitiveBoolean
    TollRoads: SensitiveBoolean
    Tunnels: SensitiveBoolean
    UTurns: SensitiveBoolean
}

@length(min: 0, max: 20)
list WaypointOptimizationAvoidanceOptionsAreasList {
    member: WaypointOptimizationAvoidanceArea
}

@sensitive
enum WaypointOptimizationClusteringAlgorithm {
    DrivingDistance
    TopologySegment
}

structure WaypointOptimizationClusteringOptions {
    @required
    Algorithm: WaypointOptimizationClusteringAlgorithm

    DrivingDistanceOptions: WaypointOptimizationDrivingDistanceOptions
}

structure WaypointOptimizationConnection {
    @required
    Distance: DistanceMeters

    @required
    From: WaypointId

    @required
    RestDuration: DurationSeconds

    @required
    To: WaypointId

    @required
    TravelDuration: DurationSeconds

    @required
    WaitDuration: DurationSeconds
}

list WaypointOptimizationConnectionList {
    member: WaypointOptimizationConnection
}

@sensitive
enum WaypointOptimizationConstraint {
    AccessHours
    AppointmentTime
    Before
    Heading
    ServiceDuration
    SideOfStreet
}

structure WaypointOptimizationDestinationOptions {
    AccessHours: WaypointOptimizationAccessHours
    AppointmentTime: TimestampWithTimezoneOffset
    Heading: Heading
    Id: WaypointId
    ServiceDuration: DurationSeconds
    SideOfStreet: WaypointOptimizationSideOfStreetOptions
}

structure WaypointOptimizationDriverOptions {
    RestCycles: WaypointOptimizationRestCycles
    RestProfile: WaypointOptimizationRestProfile
    TreatServiceTimeAs: WaypointOptimizationServiceTimeTreatment
}

structure WaypointOptimizationDrivingDistanceOptions {
    @required
    DrivingDistance: WaypointOptimizationDrivingDistanceOptionsDrivingDistanceLong
}

@range(min: 5, max: 50000)
long WaypointOptimizationDrivingDistanceOptionsDrivingDistanceLong

structure WaypointOptimizationExclusionOptions {
    @required
    Countries: CountryCodeList
}

structure WaypointOptimizationFailedConstraint {
    Constraint: WaypointOptimizationConstraint
    Reason: SensitiveString
}

list WaypointOptimizationFailedConstraintList {
    member: WaypointOptimizationFailedConstraint
}

@sensitive
enum WaypointOptimizationHazardousCargoType {
    Combustible
    Corrosive
    Explosive
    Flammable
    Gas
    HarmfulToWater
    Organic
    Other
    Poison
    PoisonousInhalation
    Radioactive
}

list WaypointOptimizationHazardousCargoTypeList {
    member: WaypointOptimizationHazardousCargoType
}

structure WaypointOptimizationImpedingWaypoint {
    @required
    FailedConstraints: WaypointOptimizationFailedConstraintList

    @required
    Id: WaypointId

    @required
    Position: Position
}

list WaypointOptimizationImpedingWaypointList {
    member: WaypointOptimizationImpedingWaypoint
}

structure WaypointOptimizationOptimizedWaypoint {
    ArrivalTime: TimestampWithTimezoneOffset
    ClusterIndex: ClusterIndex

    @required
    DepartureTime: TimestampWithTimezoneOffset

    @required
    Id: WaypointId

    @required
    Position: Position
}

list WaypointOptimizationOptimizedWaypointList {
    member: WaypointOptimizationOptimizedWaypoint
}

structure WaypointOptimizationOriginOptions {
    Id: WaypointId
}

structure WaypointOptimizationPedestrianOptions {
    Speed: WaypointOptimizationPedestrianOptionsSpeedDouble
}

@range(min: 1.8, max: 7.2) @sensitive
double WaypointOptimizationPedestrianOptionsSpeedDouble

structure WaypointOptimizationRestCycleDurations {
    @required
    RestDuration: DurationSeconds

    @required
    WorkDuration: DurationSeconds
}

structure WaypointOptimizationRestCycles {
    @required
    LongCycle: WaypointOptimizationRestCycleDurations

    @required
    ShortCycle: WaypointOptimizationRestCycleDurations
}

structure WaypointOptimizationRestProfile {
    @required
    Profile: WaypointOptimizationRestProfileProfileString
}

@length(min: 2, max: 2) @sensitive
string WaypointOptimizationRestProfileProfileString

enum WaypointOptimizationSequencingObjective {
    FastestRoute
    ShortestRoute
}

@sensitive
enum WaypointOptimizationServiceTimeTreatment {
    Rest
    Work
}

structure WaypointOptimizationSideOfStreetOptions {
    @required
    Position: Position

    UseWith: SideOfStreetMatchingStrategy
}

structure WaypointOptimizationTimeBreakdown {
    @required
    RestDuration: DurationSeconds

    @required
    ServiceDuration: DurationSeconds

    @required
    TravelDuration: DurationSeconds

    @required
    WaitDuration: DurationSeconds
}

structure WaypointOptimizationTrafficOptions {
    Usage: TrafficUsage
}

structure WaypointOptimizationTrailerOptions {
    TrailerCount: WaypointOptimizationTrailerOptionsTrailerCountInteger
}

@range(min: 0, max: 255) @sensitive
integer WaypointOptimizationTrailerOptionsTrailerCountInteger

enum WaypointOptimizationTravelMode {
    Car
    Pedestrian
    Scooter
    Truck
}

structure WaypointOptimizationTravelModeOptions {
    Pedestrian: WaypointOptimizationPedestrianOptions
    Truck: WaypointOptimizationTruckOptions
}

structure WaypointOptimizationTruckOptions {
    GrossWeight: WeightKilograms
    HazardousCargos: WaypointOptimizationHazardousCargoTypeList
    Height: WaypointOptimizationTruckOptionsHeightLong
    Length: WaypointOptimizationTruckOptionsLengthLong
    Trailer: WaypointOptimizationTrailerOptions
    TruckType: WaypointOptimizationTruckType
    TunnelRestrictionCode: TunnelRestrictionCode
    WeightPerAxle: WeightKilograms
    Width: WaypointOptimizationTruckOptionsWidthLong
}

@range(min: 0, max: 5000) @sensitive
long WaypointOptimizationTruckOptionsHeightLong

@range(min: 0, max: 30000) @sensitive
long WaypointOptimizationTruckOptionsLengthLong

@range(min: 0, max: 5000) @sensitive
long WaypointOptimizationTruckOptionsWidthLong

@sensitive
enum WaypointOptimizationTruckType {
    StraightTruck
    Tractor
}

structure WaypointOptimizationWaypoint {
    AccessHours: WaypointOptimizationAccessHours
    AppointmentTime: TimestampWithTimezoneOffset
    Before: BeforeWaypointsList
    Heading: Heading
    Id: WaypointId

    @required
    Position: Position

    ServiceDuration: DurationSeconds
    SideOfStreet: WaypointOptimizationSideOfStreetOptions
}

list WaypointOptimizationWaypointList {
    member: WaypointOptimizationWaypoint
}

@range(min: 0, max: 4294967295) @sensitive
long WeightKilograms

structure WeightPerAxleGroup {
    Single: WeightKilograms
    Tandem: WeightKilograms
    Triple: WeightKilograms
    Quad: WeightKilograms
    Quint: WeightKilograms
}
