$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.geomaps

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Location Service Maps V2")
@service(sdkId: "Geo Maps", endpointPrefix: "geo-maps")
@restJson1
@sigv4(name: "geo-maps")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [
            {endpoint: "https://maps.geo.{region}.amazonaws.com/v2"}
            {endpoint: "https://maps.geo-fips.{region}.amazonaws.com/v2", fips: true}
            {endpoint: "https://maps.geo.{region}.api.aws/v2", dualStack: true}
            {endpoint: "https://maps.geo-fips.{region}.api.aws/v2", fips: true, dualStack: true}
        ]
        "aws-us-gov": [
            {endpoint: "https://maps.geo.{region}.amazonaws.com/v2"}
            {endpoint: "https://maps.geo-fips.{region}.amazonaws.com/v2", fips: true}
            {endpoint: "https://maps.geo.{region}.api.aws/v2", dualStack: true}
            {endpoint: "https://maps.geo-fips.{region}.api.aws/v2", fips: true, dualStack: true}
        ]
    }
)
service GeoMaps {
    version: "2020-11-19"
    operations: [GetGlyphs, GetSprites, GetStaticMap, GetStyleDescriptor, GetTile]
}

@http(method: "GET", uri: "/glyphs/{FontStack}/{FontUnicodeRange}") @readonly
operation GetGlyphs {
    input := {
        @required @httpLabel
        FontStack: GetGlyphsRequestFontStackString

        @required @httpLabel
        FontUnicodeRange: GetGlyphsRequestFontUnicodeRangeString
    }
    output := {
        @httpPayload
        Blob: Blob

        @httpHeader("Content-Type")
        ContentType: String

        @httpHeader("Cache-Control")
        CacheControl: String

        @httpHeader("ETag")
        ETag: String
    }
}

@http(method: "GET", uri: "/styles/{Style}/{ColorScheme}/{Variant}/sprites/{FileName}") @readonly
operation GetSprites {
    input := {
        @required @httpLabel
        FileName: GetSpritesRequestFileNameString

        @required @httpLabel
        Style: MapStyle

        @required @httpLabel
        ColorScheme: ColorScheme

        @required @httpLabel
        Variant: Variant
    }
    output := {
        @httpPayload
        Blob: Blob

        @httpHeader("Content-Type")
        ContentType: String

        @httpHeader("Cache-Control")
        CacheControl: String

        @httpHeader("ETag")
        ETag: String
    }
}

@http(method: "GET", uri: "/static/{FileName}") @readonly
operation GetStaticMap {
    input := {
        @httpQuery("bounding-box")
        BoundingBox: GetStaticMapRequestBoundingBoxString

        @httpQuery("bounded-positions")
        BoundedPositions: GetStaticMapRequestBoundedPositionsString

        @httpQuery("center")
        Center: PositionString

        @httpQuery("color-scheme")
        ColorScheme: ColorScheme

        @httpQuery("compact-overlay")
        CompactOverlay: CompactOverlay

        @httpQuery("crop-labels")
        CropLabels: Boolean

        @httpQuery("geojson-overlay")
        GeoJsonOverlay: GeoJsonOverlay

        @required @httpQuery("height")
        Height: GetStaticMapRequestHeightInteger

        @httpQuery("key")
        Key: ApiKey

        @httpQuery("label-size")
        LabelSize: LabelSize

        @httpQuery("lang")
        Language: LanguageTag

        @httpQuery("padding")
        Padding: GetStaticMapRequestPaddingInteger

        @httpQuery("political-view")
        PoliticalView: CountryCode

        @httpQuery("pois")
        PointsOfInterests: MapFeatureMode

        @httpQuery("radius")
        Radius: DistanceMeters

        @required @httpLabel
        FileName: GetStaticMapRequestFileNameString

        @httpQuery("scale-unit")
        ScaleBarUnit: ScaleBarUnit

        @httpQuery("style")
        Style: StaticMapStyle

        @required @httpQuery("width")
        Width: GetStaticMapRequestWidthInteger

        @httpQuery("zoom")
        Zoom: GetStaticMapRequestZoomFloat
    }
    output := {
        @httpPayload
        Blob: Blob

        @httpHeader("Content-Type")
        ContentType: String

        @httpHeader("Cache-Control")
        CacheControl: String

        @httpHeader("ETag")
        ETag: String

        @required @httpHeader("x-amz-geo-pricing-bucket")
        PricingBucket: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/styles/{Style}/descriptor") @readonly
operation GetStyleDescriptor {
    input := {
        @required @httpLabel
        Style: MapStyle

        @httpQuery("color-scheme")
        ColorScheme: ColorScheme

        @httpQuery("political-view")
        PoliticalView: CountryCode

        @httpQuery("terrain")
        Terrain: Terrain

        @httpQuery("contour-density")
        ContourDensity: ContourDensity

        @httpQuery("traffic")
        Traffic: Traffic

        @httpQuery("travel-modes")
        TravelModes: TravelModeList

        @httpQuery("buildings")
        Buildings: Buildings

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

        @httpHeader("ETag")
        ETag: String
    }
}

@http(method: "GET", uri: "/tiles/{Tileset}/{Z}/{X}/{Y}") @readonly
operation GetTile {
    input := {
        @httpQuery("additional-features")
        AdditionalFeatures: TileAdditionalFeatureList

        @required @httpLabel
        Tileset: Tileset

        @required @httpLabel
        Z: GetTileRequestZString

        @required @httpLabel
        X: GetTileRequestXString

        @required @httpLabel
        Y: GetTileRequestYString

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

        @httpHeader("ETag")
        ETag: String

        @required @httpHeader("x-amz-geo-pricing-bucket")
        PricingBucket: String
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

@length(min: 0, max: 1000) @sensitive
string ApiKey

enum Buildings {
    Buildings3D
}

enum ColorScheme {
    Light
    Dark
}

@length(min: 1, max: 5000) @sensitive
string CompactOverlay

enum ContourDensity {
    Low
    Medium
    High
}

@length(min: 2, max: 3) @pattern("([A-Z]{2}|[A-Z]{3})") @sensitive
string CountryCode

@range(min: 0, max: 4294967295) @sensitive
long DistanceMeters

@length(min: 1, max: 4200) @sensitive
string GeoJsonOverlay

@length(min: 0, max: 1000)
string GetGlyphsRequestFontStackString

@length(min: 0, max: 50) @pattern("[0-9]+-[0-9]+\\.pbf")
string GetGlyphsRequestFontUnicodeRangeString

@pattern("sprites(@2x)?\\.(png|json)")
string GetSpritesRequestFileNameString

@length(min: 0, max: 5000)
@pattern("(-?\\d{1,3}(\\.\\d{1,14})?,-?\\d{1,2}(\\.\\d{1,14})?)(,(-?\\d{1,3}(\\.\\d{1,14})?,-?\\d{1,2}(\\.\\d{1,14})?))*")
@sensitive
string GetStaticMapRequestBoundedPositionsString

@length(min: 0, max: 100)
@pattern("(-?\\d{1,3}(\\.\\d{1,14})?,-?\\d{1,2}(\\.\\d{1,14})?)(,(-?\\d{1,3}(\\.\\d{1,14})?,-?\\d{1,2}(\\.\\d{1,14})?))*")
@sensitive
string GetStaticMapRequestBoundingBoxString

@pattern("map(@2x)?")
string GetStaticMapRequestFileNameString

@range(min: 64, max: 1400) @sensitive
integer GetStaticMapRequestHeightInteger

@range(min: 0, max: 350) @sensitive
integer GetStaticMapRequestPaddingInteger

@range(min: 64, max: 1400) @sensitive
integer GetStaticMapRequestWidthInteger

@range(min: 0, max: 20) @sensitive
float GetStaticMapRequestZoomFloat

@length(min: 0, max: 7) @pattern(".*\\d+.*") @sensitive
string GetTileRequestXString

@length(min: 0, max: 7) @pattern(".*\\d+.*") @sensitive
string GetTileRequestYString

@length(min: 0, max: 2) @pattern(".*\\d+.*") @sensitive
string GetTileRequestZString

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required @jsonName("message")
    Message: String
}

enum LabelSize {
    Small
    Large
}

@length(min: 2, max: 35)
string LanguageTag

enum MapFeatureMode {
    Enabled
    Disabled
}

enum MapStyle {
    Standard
    Monochrome
    Hybrid
    Satellite
}

@length(min: 3, max: 36) @pattern("-?\\d{1,3}(\\.\\d{1,14})?,-?\\d{1,2}(\\.\\d{1,14})?") @sensitive
string PositionString

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required @jsonName("message")
    Message: String
}

enum ScaleBarUnit {
    Kilometers
    KilometersMiles
    Miles
    MilesKilometers
}

enum StaticMapStyle {
    Satellite
    Standard
}

enum Terrain {
    Hillshade
    Terrain3D
}

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required @jsonName("message")
    Message: String
}

enum TileAdditionalFeature {
    ContourLines
    Hillshade
    Logistics
    Transit
}

@length(min: 0, max: 4)
list TileAdditionalFeatureList {
    member: TileAdditionalFeature
}

@length(min: 1, max: 100) @pattern("[-.\\w]+")
string Tileset

enum Traffic {
    All
    Congestion
}

enum TravelMode {
    Transit
    Truck
}

@length(min: 0, max: 2)
list TravelModeList {
    member: TravelMode
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

enum Variant {
    Default
}
