$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.geoplaces

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Location Service Places V2")
@service(sdkId: "Geo Places", endpointPrefix: "geo-places")
@restJson1
@sigv4(name: "geo-places")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [
            {endpoint: "https://places.geo.{region}.{dnsSuffix}"}
            {endpoint: "https://places.geo-fips.{region}.{dnsSuffix}", fips: true}
            {endpoint: "https://places.geo.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://places.geo-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
        "aws-us-gov": [
            {endpoint: "https://places.geo.{region}.{dnsSuffix}"}
            {endpoint: "https://places.geo-fips.{region}.{dnsSuffix}", fips: true}
            {endpoint: "https://places.geo.{region}.{dualStackDnsSuffix}", dualStack: true}
            {
                endpoint: "https://places.geo-fips.{region}.{dualStackDnsSuffix}"
                fips: true
                dualStack: true
            }
        ]
    }
)
service GeoPlaces {
    version: "2020-11-19"
    operations: [Autocomplete, Geocode, GetPlace, ReverseGeocode, SearchNearby, SearchText, Suggest]
}

@http(method: "POST", uri: "/v2/autocomplete") @readonly
operation Autocomplete {
    input := {
        @required
        QueryText: AutocompleteRequestQueryTextString

        MaxResults: AutocompleteRequestMaxResultsInteger
        BiasPosition: Position
        Filter: AutocompleteFilter
        PostalCodeMode: PostalCodeMode
        AdditionalFeatures: AutocompleteAdditionalFeatureList
        Language: LanguageTag
        PoliticalView: CountryCode
        IntendedUse: AutocompleteIntendedUse

        @httpQuery("key")
        Key: ApiKey
    }
    output := {
        @required @httpHeader("x-amz-geo-pricing-bucket")
        PricingBucket: String

        ResultItems: AutocompleteResultItemList
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/geocode") @readonly
operation Geocode {
    input := {
        QueryText: GeocodeRequestQueryTextString
        QueryComponents: GeocodeQueryComponents
        MaxResults: GeocodeRequestMaxResultsInteger
        BiasPosition: Position
        Filter: GeocodeFilter
        AdditionalFeatures: GeocodeAdditionalFeatureList
        Language: LanguageTag
        PoliticalView: CountryCode
        IntendedUse: GeocodeIntendedUse

        @httpQuery("key")
        Key: ApiKey

        PostalCodeMode: PostalCodeMode
        AddressTranslations: AddressTranslationComponentList
        AddressNamesMode: GeocodeAddressNamesMode
    }
    output := {
        @required @httpHeader("x-amz-geo-pricing-bucket")
        PricingBucket: String

        ResultItems: GeocodeResultItemList
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/v2/place/{PlaceId}") @readonly
operation GetPlace {
    input := {
        @required @httpLabel
        PlaceId: GetPlaceRequestPlaceIdString

        @httpQuery("additional-features")
        AdditionalFeatures: GetPlaceAdditionalFeatureList

        @httpQuery("language")
        Language: LanguageTag

        @httpQuery("political-view")
        PoliticalView: CountryCode

        @httpQuery("intended-use")
        IntendedUse: GetPlaceIntendedUse

        @httpQuery("key")
        Key: ApiKey

        @httpQuery("address-names-mode")
        AddressNamesMode: GetPlaceAddressNamesMode
    }
    output := {
        @required
        PlaceId: GetPlaceResponsePlaceIdString

        @required
        PlaceType: PlaceType

        @required
        Title: GetPlaceResponseTitleString

        @required @httpHeader("x-amz-geo-pricing-bucket")
        PricingBucket: String

        Address: Address
        AddressNumberCorrected: SensitiveBoolean
        PostalCodeDetails: PostalCodeDetailsList
        Position: Position
        MapView: BoundingBox
        Categories: CategoryList
        FoodTypes: FoodTypeList
        BusinessChains: BusinessChainList
        Contacts: Contacts
        OpeningHours: OpeningHoursList
        AccessPoints: AccessPointList
        AccessRestrictions: AccessRestrictionList
        TimeZone: TimeZone
        PoliticalView: CountryCode3
        Phonemes: PhonemeDetails
        MainAddress: RelatedPlace
        SecondaryAddresses: RelatedPlaceList
        PlaceAttributes: PlaceAttributeList
        EstimatedPointAddress: SensitiveBoolean
        CrossReferences: CrossReferenceList
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/reverse-geocode") @readonly
operation ReverseGeocode {
    input := {
        @required
        QueryPosition: Position

        QueryRadius: ReverseGeocodeRequestQueryRadiusLong
        MaxResults: ReverseGeocodeRequestMaxResultsInteger
        Filter: ReverseGeocodeFilter
        AdditionalFeatures: ReverseGeocodeAdditionalFeatureList
        Language: LanguageTag
        PoliticalView: CountryCode
        IntendedUse: ReverseGeocodeIntendedUse

        @httpQuery("key")
        Key: ApiKey

        Heading: Heading
        AddressNamesMode: ReverseGeocodeAddressNamesMode
    }
    output := {
        @required @httpHeader("x-amz-geo-pricing-bucket")
        PricingBucket: String

        ResultItems: ReverseGeocodeResultItemList
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/search-nearby") @readonly
operation SearchNearby {
    input := {
        @required
        QueryPosition: Position

        QueryRadius: SearchNearbyRequestQueryRadiusLong
        MaxResults: SearchNearbyRequestMaxResultsInteger
        Filter: SearchNearbyFilter
        AdditionalFeatures: SearchNearbyAdditionalFeatureList
        Language: LanguageTag
        PoliticalView: CountryCode
        IntendedUse: SearchNearbyIntendedUse
        NextToken: Token

        @httpQuery("key")
        Key: ApiKey
    }
    output := {
        @required @httpHeader("x-amz-geo-pricing-bucket")
        PricingBucket: String

        ResultItems: SearchNearbyResultItemList
        NextToken: Token
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/search-text") @readonly
operation SearchText {
    input := {
        QueryText: SearchTextRequestQueryTextString
        QueryId: SearchTextRequestQueryIdString
        MaxResults: SearchTextRequestMaxResultsInteger
        BiasPosition: Position
        Filter: SearchTextFilter
        AdditionalFeatures: SearchTextAdditionalFeatureList
        Language: LanguageTag
        PoliticalView: CountryCode
        IntendedUse: SearchTextIntendedUse
        NextToken: Token
        TravelMode: SearchTextTravelMode

        @httpQuery("key")
        Key: ApiKey
    }
    output := {
        @required @httpHeader("x-amz-geo-pricing-bucket")
        PricingBucket: String

        ResultItems: SearchTextResultItemList
        NextToken: Token
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ValidationException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v2/suggest") @readonly
operation Suggest {
    input := {
        @required
        QueryText: SuggestRequestQueryTextString

        MaxResults: SuggestRequestMaxResultsInteger
        MaxQueryRefinements: SuggestRequestMaxQueryRefinementsInteger
        BiasPosition: Position
        Filter: SuggestFilter
        AdditionalFeatures: SuggestAdditionalFeatureList
        Language: LanguageTag
        PoliticalView: CountryCode
        IntendedUse: SuggestIntendedUse
        TravelMode: SuggestTravelMode

        @httpQuery("key")
        Key: ApiKey
    }
    output := {
        @required @httpHeader("x-amz-geo-pricing-bucket")
        PricingBucket: String

        ResultItems: SuggestResultItemList
        QueryRefinements: QueryRefinementList
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

structure AccessPoint {
    Position: Position
    Type: AccessPointType
    Primary: SensitiveBoolean
    Label: SensitiveString
}

@length(min: 0, max: 100)
list AccessPointList {
    member: AccessPoint
}

enum AccessPointType {
    Delivery
    Emergency
    Entrance
    Loading
    Other
    Parking
    Taxi
}

structure AccessRestriction {
    Restricted: SensitiveBoolean
    Categories: CategoryList
}

@length(min: 1, max: 100)
list AccessRestrictionList {
    member: AccessRestriction
}

structure Address {
    Label: AddressLabelString
    Country: Country
    Region: Region
    SubRegion: SubRegion
    Locality: AddressLocalityString
    District: AddressDistrictString
    SubDistrict: AddressSubDistrictString
    PostalCode: AddressPostalCodeString
    Block: AddressBlockString
    SubBlock: AddressSubBlockString
    Intersection: IntersectionStreetList
    Street: AddressStreetString
    StreetComponents: StreetComponentsList
    AddressNumber: AddressAddressNumberString
    Building: AddressBuildingString
    SecondaryAddressComponents: SecondaryAddressComponentList
}

@length(min: 0, max: 10) @sensitive
string AddressAddressNumberString

@length(min: 0, max: 200) @sensitive
string AddressBlockString

@length(min: 0, max: 200) @sensitive
string AddressBuildingString

structure AddressComponentMatchScores {
    Country: MatchScore
    Region: MatchScore
    SubRegion: MatchScore
    Locality: MatchScore
    District: MatchScore
    SubDistrict: MatchScore
    PostalCode: MatchScore
    Block: MatchScore
    SubBlock: MatchScore
    Intersection: AddressComponentMatchScoresIntersectionList
    AddressNumber: MatchScore
    Building: MatchScore
    SecondaryAddressComponents: SecondaryAddressComponentMatchScoreList
}

@length(min: 1, max: 2)
list AddressComponentMatchScoresIntersectionList {
    member: MatchScore
}

structure AddressComponentPhonemes {
    Country: PhonemeTranscriptionList
    Region: PhonemeTranscriptionList
    SubRegion: PhonemeTranscriptionList
    Locality: PhonemeTranscriptionList
    District: PhonemeTranscriptionList
    SubDistrict: PhonemeTranscriptionList
    Block: PhonemeTranscriptionList
    SubBlock: PhonemeTranscriptionList
    Street: PhonemeTranscriptionList
}

@length(min: 0, max: 200) @sensitive
string AddressDistrictString

@length(min: 0, max: 200) @sensitive
string AddressLabelString

@length(min: 0, max: 200) @sensitive
string AddressLocalityString

@length(min: 0, max: 50) @sensitive
string AddressPostalCodeString

@length(min: 0, max: 200) @sensitive
string AddressStreetString

@length(min: 0, max: 200) @sensitive
string AddressSubBlockString

@length(min: 0, max: 200) @sensitive
string AddressSubDistrictString

enum AddressTranslationComponent {
    District
    Locality
    Region
    SubRegion
}

@length(min: 1, max: 4)
list AddressTranslationComponentList {
    member: AddressTranslationComponent
}

structure AdminNames {
    @required
    Names: TranslationNameList

    Preference: AdminNamesPreference
}

@length(min: 1, max: 2)
list AdminNamesList {
    member: AdminNames
}

enum AdminNamesPreference {
    Alternative
    Primary
}

@length(min: 0, max: 1000) @sensitive
string ApiKey

enum AutocompleteAdditionalFeature {
    Core
}

@length(min: 1, max: 1)
list AutocompleteAdditionalFeatureList {
    member: AutocompleteAdditionalFeature
}

structure AutocompleteAddressHighlights {
    Label: HighlightList
    Country: CountryHighlights
    Region: RegionHighlights
    SubRegion: SubRegionHighlights
    Locality: HighlightList
    District: HighlightList
    SubDistrict: HighlightList
    Street: HighlightList
    Block: HighlightList
    SubBlock: HighlightList
    Intersection: IntersectionHighlightsList
    PostalCode: HighlightList
    AddressNumber: HighlightList
    Building: HighlightList
}

structure AutocompleteFilter {
    BoundingBox: BoundingBox
    Circle: FilterCircle
    IncludeCountries: CountryCodeList
    IncludePlaceTypes: AutocompleteFilterPlaceTypeList
}

enum AutocompleteFilterPlaceType {
    Locality
    PostalCode
    Street
    Intersection
    PointAddress
    InterpolatedAddress
    Country
    Region
}

@length(min: 1, max: 8)
list AutocompleteFilterPlaceTypeList {
    member: AutocompleteFilterPlaceType
}

structure AutocompleteHighlights {
    Title: HighlightList
    Address: AutocompleteAddressHighlights
}

enum AutocompleteIntendedUse {
    SingleUse
}

@range(min: 1, max: 20)
integer AutocompleteRequestMaxResultsInteger

@length(min: 1, max: 200) @sensitive
string AutocompleteRequestQueryTextString

structure AutocompleteResultItem {
    @required
    PlaceId: AutocompleteResultItemPlaceIdString

    @required
    PlaceType: PlaceType

    @required
    Title: AutocompleteResultItemTitleString

    Address: Address
    Distance: DistanceMeters
    Language: LanguageTag
    PoliticalView: CountryCode3
    Highlights: AutocompleteHighlights
    EstimatedPointAddress: SensitiveBoolean
}

@length(min: 0, max: 20)
list AutocompleteResultItemList {
    member: AutocompleteResultItem
}

@length(min: 0, max: 500) @sensitive
string AutocompleteResultItemPlaceIdString

@length(min: 0, max: 200) @sensitive
string AutocompleteResultItemTitleString

@length(min: 4, max: 4) @sensitive
list BoundingBox {
    member: Double
}

structure BusinessChain {
    Name: BusinessChainNameString
    Id: BusinessChainIdString
}

@length(min: 1, max: 100) @sensitive
string BusinessChainIdString

@length(min: 1, max: 100)
list BusinessChainList {
    member: BusinessChain
}

@length(min: 1, max: 100) @sensitive
string BusinessChainNameString

structure Category {
    @required
    Id: CategoryIdString

    @required
    Name: CategoryNameString

    LocalizedName: CategoryLocalizedNameString
    Primary: SensitiveBoolean
}

@length(min: 1, max: 100) @sensitive
string CategoryIdString

@length(min: 1, max: 100)
list CategoryList {
    member: Category
}

@length(min: 1, max: 100) @sensitive
string CategoryLocalizedNameString

@length(min: 1, max: 100) @sensitive
string CategoryNameString

structure ComponentMatchScores {
    Title: MatchScore
    Address: AddressComponentMatchScores
}

structure ContactDetails {
    Label: ContactDetailsLabelString
    Value: ContactDetailsValueString
    Categories: CategoryList
}

@length(min: 0, max: 200) @sensitive
string ContactDetailsLabelString

@length(min: 1, max: 100)
list ContactDetailsList {
    member: ContactDetails
}

@length(min: 0, max: 200) @sensitive
string ContactDetailsValueString

structure Contacts {
    Phones: ContactDetailsList
    Faxes: ContactDetailsList
    Websites: ContactDetailsList
    Emails: ContactDetailsList
}

structure Country {
    Code2: CountryCode2
    Code3: CountryCode3
    Name: CountryNameString
}

@length(min: 2, max: 3) @pattern("([A-Z]{2}|[A-Z]{3})") @sensitive
string CountryCode

@length(min: 2, max: 2) @pattern("[A-Z]{2}") @sensitive
string CountryCode2

@length(min: 3, max: 3) @pattern("[A-Z]{3}") @sensitive
string CountryCode3

@length(min: 1, max: 100)
list CountryCodeList {
    member: CountryCode
}

structure CountryHighlights {
    Code: HighlightList
    Name: HighlightList
}

@length(min: 0, max: 100) @sensitive
string CountryNameString

structure CrossReference {
    @required
    Source: CrossReferenceSourceString

    @required
    SourcePlaceId: CrossReferenceSourcePlaceIdString

    SourceCategories: CategoryList
}

@length(min: 0, max: 100)
list CrossReferenceList {
    member: CrossReference
}

@length(min: 1, max: 100) @sensitive
string CrossReferenceSourcePlaceIdString

@length(min: 1, max: 100) @sensitive
string CrossReferenceSourceString

@range(min: 0, max: 4294967295) @sensitive
long DistanceMeters

@length(min: 1, max: 10)
list FilterBusinessChainList {
    member: FilterBusinessChainListMemberString
}

@length(min: 1, max: 100) @sensitive
string FilterBusinessChainListMemberString

@length(min: 1, max: 10)
list FilterCategoryList {
    member: FilterCategoryListMemberString
}

@length(min: 1, max: 100) @sensitive
string FilterCategoryListMemberString

@sensitive
structure FilterCircle {
    @required
    Center: Position

    @required
    Radius: FilterCircleRadiusLong
}

@range(min: 1, max: 21000000) @sensitive
long FilterCircleRadiusLong

@length(min: 1, max: 10)
list FilterFoodTypeList {
    member: FilterFoodTypeListMemberString
}

@length(min: 1, max: 100) @sensitive
string FilterFoodTypeListMemberString

structure FoodType {
    @required
    LocalizedName: FoodTypeLocalizedNameString

    Id: FoodTypeIdString
    Primary: SensitiveBoolean
}

@length(min: 1, max: 100) @sensitive
string FoodTypeIdString

@length(min: 1, max: 100)
list FoodTypeList {
    member: FoodType
}

@length(min: 1, max: 100) @sensitive
string FoodTypeLocalizedNameString

enum GeocodeAdditionalFeature {
    TimeZone
    Access
    SecondaryAddresses
    Intersections
}

@length(min: 1, max: 4)
list GeocodeAdditionalFeatureList {
    member: GeocodeAdditionalFeature
}

enum GeocodeAddressNamesMode {
    Matched
    Administrative
}

structure GeocodeFilter {
    IncludeCountries: CountryCodeList
    IncludePlaceTypes: GeocodeFilterPlaceTypeList
}

@sensitive
enum GeocodeFilterPlaceType {
    Locality
    PostalCode
    Intersection
    Street
    PointAddress
    InterpolatedAddress
    SecondaryAddress
    PointOfInterest
    Country
    Region
}

@length(min: 1, max: 10)
list GeocodeFilterPlaceTypeList {
    member: GeocodeFilterPlaceType
}

enum GeocodeIntendedUse {
    SingleUse
    Storage
}

structure GeocodeParsedQuery {
    Title: ParsedQueryComponentList
    Address: GeocodeParsedQueryAddressComponents
}

structure GeocodeParsedQueryAddressComponents {
    Country: ParsedQueryComponentList
    Region: ParsedQueryComponentList
    SubRegion: ParsedQueryComponentList
    Locality: ParsedQueryComponentList
    District: ParsedQueryComponentList
    SubDistrict: ParsedQueryComponentList
    PostalCode: ParsedQueryComponentList
    Block: ParsedQueryComponentList
    SubBlock: ParsedQueryComponentList
    Street: ParsedQueryComponentList
    AddressNumber: ParsedQueryComponentList
    Building: ParsedQueryComponentList
    SecondaryAddressComponents: ParsedQuerySecondaryAddressComponentList
    OtherComponents: ParsedQueryComponentList
}

structure GeocodeQueryComponents {
    Country: GeocodeQueryComponentsCountryString
    Region: GeocodeQueryComponentsRegionString
    SubRegion: GeocodeQueryComponentsSubRegionString
    Locality: GeocodeQueryComponentsLocalityString
    District: GeocodeQueryComponentsDistrictString
    Street: GeocodeQueryComponentsStreetString
    AddressNumber: GeocodeQueryComponentsAddressNumberString
    PostalCode: GeocodeQueryComponentsPostalCodeString
}

@length(min: 1, max: 100) @pattern("[^;]+") @sensitive
string GeocodeQueryComponentsAddressNumberString

@length(min: 1, max: 100) @pattern("[^;]+") @sensitive
string GeocodeQueryComponentsCountryString

@length(min: 1, max: 100) @pattern("[^;]+") @sensitive
string GeocodeQueryComponentsDistrictString

@length(min: 1, max: 100) @pattern("[^;]+") @sensitive
string GeocodeQueryComponentsLocalityString

@length(min: 1, max: 100) @pattern("[^;]+") @sensitive
string GeocodeQueryComponentsPostalCodeString

@length(min: 1, max: 100) @pattern("[^;]+") @sensitive
string GeocodeQueryComponentsRegionString

@length(min: 1, max: 100) @pattern("[^;]+") @sensitive
string GeocodeQueryComponentsStreetString

@length(min: 1, max: 100) @pattern("[^;]+") @sensitive
string GeocodeQueryComponentsSubRegionString

@range(min: 1, max: 100)
integer GeocodeRequestMaxResultsInteger

@length(min: 1, max: 200) @sensitive
string GeocodeRequestQueryTextString

structure GeocodeResultItem {
    @required
    PlaceId: GeocodeResultItemPlaceIdString

    @required
    PlaceType: PlaceType

    @required
    Title: GeocodeResultItemTitleString

    Address: Address
    AddressNumberCorrected: SensitiveBoolean
    PostalCodeDetails: PostalCodeDetailsList
    Position: Position
    Distance: DistanceMeters
    MapView: BoundingBox
    Categories: CategoryList
    FoodTypes: FoodTypeList
    AccessPoints: AccessPointList
    TimeZone: TimeZone
    PoliticalView: CountryCode3
    MatchScores: MatchScoreDetails
    ParsedQuery: GeocodeParsedQuery
    Intersections: IntersectionList
    MainAddress: RelatedPlace
    SecondaryAddresses: RelatedPlaceList
    Translations: TranslationDetails
    EstimatedPointAddress: SensitiveBoolean
}

@length(min: 0, max: 100)
list GeocodeResultItemList {
    member: GeocodeResultItem
}

@length(min: 0, max: 500) @sensitive
string GeocodeResultItemPlaceIdString

@length(min: 0, max: 200) @sensitive
string GeocodeResultItemTitleString

enum GetPlaceAdditionalFeature {
    TimeZone
    Phonemes
    Access
    Contact
    SecondaryAddresses
    CrossReferences
}

@length(min: 1, max: 6)
list GetPlaceAdditionalFeatureList {
    member: GetPlaceAdditionalFeature
}

enum GetPlaceAddressNamesMode {
    Administrative
}

enum GetPlaceIntendedUse {
    SingleUse
    Storage
}

@length(min: 0, max: 500) @sensitive
string GetPlaceRequestPlaceIdString

@length(min: 0, max: 500) @sensitive
string GetPlaceResponsePlaceIdString

@length(min: 0, max: 200) @sensitive
string GetPlaceResponseTitleString

@range(min: 0.0, max: 360.0) @sensitive
double Heading

structure Highlight {
    StartIndex: HighlightStartIndexInteger
    EndIndex: HighlightEndIndexInteger
    Value: HighlightValueString
}

@range(min: 0)
integer HighlightEndIndexInteger

@length(min: 0, max: 200)
list HighlightList {
    member: Highlight
}

@range(min: 0)
integer HighlightStartIndexInteger

@length(min: 0, max: 200) @sensitive
string HighlightValueString

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required @jsonName("message")
    Message: String
}

structure Intersection {
    @required
    PlaceId: IntersectionPlaceIdString

    @required
    Title: IntersectionTitleString

    Address: Address
    Position: Position
    Distance: DistanceMeters
    RouteDistance: DistanceMeters
    MapView: BoundingBox
    AccessPoints: AccessPointList
}

@length(min: 1, max: 100)
list IntersectionHighlightsList {
    member: HighlightList
}

@length(min: 1)
list IntersectionList {
    member: Intersection
}

@length(min: 0, max: 500) @sensitive
string IntersectionPlaceIdString

@length(min: 0, max: 200)
string IntersectionStreet

@length(min: 1, max: 100)
list IntersectionStreetList {
    member: IntersectionStreet
}

@length(min: 0, max: 200) @sensitive
string IntersectionTitleString

@length(min: 2, max: 35)
string LanguageTag

@range(min: 0, max: 1)
double MatchScore

structure MatchScoreDetails {
    Overall: MatchScore
    Components: ComponentMatchScores
}

structure OpeningHours {
    Display: OpeningHoursDisplayList
    OpenNow: SensitiveBoolean
    Components: OpeningHoursComponentsList
    Categories: CategoryList
}

structure OpeningHoursComponents {
    OpenTime: OpeningHoursComponentsOpenTimeString
    OpenDuration: OpeningHoursComponentsOpenDurationString
    Recurrence: OpeningHoursComponentsRecurrenceString
}

@length(min: 1, max: 100)
list OpeningHoursComponentsList {
    member: OpeningHoursComponents
}

@length(min: 0, max: 200) @sensitive
string OpeningHoursComponentsOpenDurationString

@length(min: 0, max: 21) @sensitive
string OpeningHoursComponentsOpenTimeString

@length(min: 0, max: 200) @sensitive
string OpeningHoursComponentsRecurrenceString

@length(min: 0, max: 200) @sensitive
string OpeningHoursDisplay

@length(min: 1, max: 100)
list OpeningHoursDisplayList {
    member: OpeningHoursDisplay
}

@length(min: 1, max: 100)
list OpeningHoursList {
    member: OpeningHours
}

structure ParsedQueryComponent {
    StartIndex: ParsedQueryComponentStartIndexInteger
    EndIndex: ParsedQueryComponentEndIndexInteger
    Value: ParsedQueryComponentValueString
    QueryComponent: ParsedQueryComponentQueryComponentString
}

@range(min: 0)
integer ParsedQueryComponentEndIndexInteger

@length(min: 0, max: 200)
list ParsedQueryComponentList {
    member: ParsedQueryComponent
}

@length(min: 0, max: 11) @sensitive
string ParsedQueryComponentQueryComponentString

@range(min: 0)
integer ParsedQueryComponentStartIndexInteger

@length(min: 0, max: 200) @sensitive
string ParsedQueryComponentValueString

structure ParsedQuerySecondaryAddressComponent {
    @required
    StartIndex: ParsedQuerySecondaryAddressComponentStartIndexInteger

    @required
    EndIndex: ParsedQuerySecondaryAddressComponentEndIndexInteger

    @required
    Value: ParsedQuerySecondaryAddressComponentValueString

    @required
    Number: ParsedQuerySecondaryAddressComponentNumberString

    @required
    Designator: ParsedQuerySecondaryAddressComponentDesignatorString
}

@length(min: 0, max: 4) @sensitive
string ParsedQuerySecondaryAddressComponentDesignatorString

@range(min: 0)
integer ParsedQuerySecondaryAddressComponentEndIndexInteger

@length(min: 0, max: 200)
list ParsedQuerySecondaryAddressComponentList {
    member: ParsedQuerySecondaryAddressComponent
}

@length(min: 0, max: 10) @sensitive
string ParsedQuerySecondaryAddressComponentNumberString

@range(min: 0)
integer ParsedQuerySecondaryAddressComponentStartIndexInteger

@length(min: 0, max: 200) @sensitive
string ParsedQuerySecondaryAddressComponentValueString

structure PhonemeDetails {
    Title: PhonemeTranscriptionList
    Address: AddressComponentPhonemes
}

structure PhonemeTranscription {
    Value: PhonemeTranscriptionValueString
    Language: LanguageTag
    Preferred: SensitiveBoolean
}

@length(min: 0, max: 100)
list PhonemeTranscriptionList {
    member: PhonemeTranscription
}

@length(min: 0, max: 50) @sensitive
string PhonemeTranscriptionValueString

@sensitive
enum PlaceAttribute {
    DriveThrough
}

@length(min: 0, max: 1)
list PlaceAttributeList {
    member: PlaceAttribute
}

@sensitive
enum PlaceType {
    Country
    Region
    SubRegion
    Locality
    District
    SubDistrict
    PostalCode
    Block
    SubBlock
    Intersection
    Street
    PointOfInterest
    PointAddress
    InterpolatedAddress
    SecondaryAddress
    InferredSecondaryAddress
}

@length(min: 2, max: 2) @sensitive
list Position {
    member: Double
}

@sensitive
enum PostalAuthority {
    Usps
}

structure PostalCodeDetails {
    PostalCode: PostalCodeDetailsPostalCodeString
    PostalAuthority: PostalAuthority
    PostalCodeType: PostalCodeType
    UspsZip: UspsZip
    UspsZipPlus4: UspsZipPlus4
}

@length(min: 0, max: 100)
list PostalCodeDetailsList {
    member: PostalCodeDetails
}

@length(min: 0, max: 50) @sensitive
string PostalCodeDetailsPostalCodeString

enum PostalCodeMode {
    MergeAllSpannedLocalities
    EnumerateSpannedLocalities
    EnumerateSpannedDistricts
}

@sensitive
enum PostalCodeType {
    UspsZip
    UspsZipPlus4
}

structure QueryRefinement {
    @required
    RefinedTerm: QueryRefinementRefinedTermString

    @required
    OriginalTerm: QueryRefinementOriginalTermString

    @required
    StartIndex: QueryRefinementStartIndexInteger

    @required
    EndIndex: QueryRefinementEndIndexInteger
}

@range(min: 0)
integer QueryRefinementEndIndexInteger

@length(min: 0, max: 10)
list QueryRefinementList {
    member: QueryRefinement
}

@length(min: 0, max: 200) @sensitive
string QueryRefinementOriginalTermString

@length(min: 0, max: 200) @sensitive
string QueryRefinementRefinedTermString

@range(min: 0)
integer QueryRefinementStartIndexInteger

enum QueryType {
    Category
    BusinessChain
}

@sensitive
enum RecordTypeCode {
    Firm
    General
    HighRise
    PostOfficeBox
    Rural
    Street
}

structure Region {
    Code: RegionCodeString
    Name: RegionNameString
}

@length(min: 0, max: 3) @sensitive
string RegionCodeString

structure RegionHighlights {
    Code: HighlightList
    Name: HighlightList
}

@length(min: 0, max: 200) @sensitive
string RegionNameString

structure RelatedPlace {
    @required
    PlaceId: RelatedPlacePlaceIdString

    @required
    PlaceType: PlaceType

    @required
    Title: RelatedPlaceTitleString

    Address: Address
    Position: Position
    AccessPoints: AccessPointList
}

@length(min: 1)
list RelatedPlaceList {
    member: RelatedPlace
}

@length(min: 0, max: 500) @sensitive
string RelatedPlacePlaceIdString

@length(min: 0, max: 200) @sensitive
string RelatedPlaceTitleString

enum ReverseGeocodeAdditionalFeature {
    TimeZone
    Access
    Intersections
}

@length(min: 1, max: 3)
list ReverseGeocodeAdditionalFeatureList {
    member: ReverseGeocodeAdditionalFeature
}

enum ReverseGeocodeAddressNamesMode {
    Administrative
}

structure ReverseGeocodeFilter {
    IncludePlaceTypes: ReverseGeocodeFilterPlaceTypeList
}

enum ReverseGeocodeFilterPlaceType {
    Locality
    Intersection
    Street
    PointAddress
    InterpolatedAddress
    SecondaryAddress
    PointOfInterest
}

@length(min: 1, max: 7)
list ReverseGeocodeFilterPlaceTypeList {
    member: ReverseGeocodeFilterPlaceType
}

enum ReverseGeocodeIntendedUse {
    SingleUse
    Storage
}

@range(min: 1, max: 100)
integer ReverseGeocodeRequestMaxResultsInteger

@range(min: 1, max: 21000000) @sensitive
long ReverseGeocodeRequestQueryRadiusLong

structure ReverseGeocodeResultItem {
    @required
    PlaceId: ReverseGeocodeResultItemPlaceIdString

    @required
    PlaceType: PlaceType

    @required
    Title: ReverseGeocodeResultItemTitleString

    Address: Address
    AddressNumberCorrected: SensitiveBoolean
    PostalCodeDetails: PostalCodeDetailsList
    Position: Position
    Distance: DistanceMeters
    MapView: BoundingBox
    Categories: CategoryList
    FoodTypes: FoodTypeList
    AccessPoints: AccessPointList
    TimeZone: TimeZone
    PoliticalView: CountryCode3
    Intersections: IntersectionList
    MainAddress: RelatedPlace
    EstimatedPointAddress: SensitiveBoolean
}

@length(min: 0, max: 100)
list ReverseGeocodeResultItemList {
    member: ReverseGeocodeResultItem
}

@length(min: 0, max: 500) @sensitive
string ReverseGeocodeResultItemPlaceIdString

@length(min: 0, max: 200) @sensitive
string ReverseGeocodeResultItemTitleString

enum SearchNearbyAdditionalFeature {
    TimeZone
    Phonemes
    Access
    Contact
    CrossReferences
}

@length(min: 1, max: 5)
list SearchNearbyAdditionalFeatureList {
    member: SearchNearbyAdditionalFeature
}

structure SearchNearbyFilter {
    BoundingBox: BoundingBox
    IncludeCountries: CountryCodeList
    IncludeCategories: FilterCategoryList
    ExcludeCategories: FilterCategoryList
    IncludeBusinessChains: FilterBusinessChainList
    ExcludeBusinessChains: FilterBusinessChainList
    IncludeFoodTypes: FilterFoodTypeList
    ExcludeFoodTypes: FilterFoodTypeList
}

enum SearchNearbyIntendedUse {
    SingleUse
    Storage
}

@range(min: 1, max: 100)
integer SearchNearbyRequestMaxResultsInteger

@range(min: 1, max: 21000000) @sensitive
long SearchNearbyRequestQueryRadiusLong

structure SearchNearbyResultItem {
    @required
    PlaceId: SearchNearbyResultItemPlaceIdString

    @required
    PlaceType: PlaceType

    @required
    Title: SearchNearbyResultItemTitleString

    Address: Address
    AddressNumberCorrected: SensitiveBoolean
    Position: Position
    Distance: DistanceMeters
    MapView: BoundingBox
    Categories: CategoryList
    FoodTypes: FoodTypeList
    BusinessChains: BusinessChainList
    Contacts: Contacts
    OpeningHours: OpeningHoursList
    AccessPoints: AccessPointList
    AccessRestrictions: AccessRestrictionList
    TimeZone: TimeZone
    PoliticalView: CountryCode3
    Phonemes: PhonemeDetails
    PlaceAttributes: PlaceAttributeList
    CrossReferences: CrossReferenceList
}

@length(min: 0, max: 100)
list SearchNearbyResultItemList {
    member: SearchNearbyResultItem
}

@length(min: 0, max: 500) @sensitive
string SearchNearbyResultItemPlaceIdString

@length(min: 0, max: 200) @sensitive
string SearchNearbyResultItemTitleString

enum SearchTextAdditionalFeature {
    TimeZone
    Phonemes
    Access
    Contact
    CrossReferences
}

@length(min: 1, max: 5)
list SearchTextAdditionalFeatureList {
    member: SearchTextAdditionalFeature
}

structure SearchTextFilter {
    BoundingBox: BoundingBox
    Circle: FilterCircle
    IncludeCountries: CountryCodeList
}

enum SearchTextIntendedUse {
    SingleUse
    Storage
}

@range(min: 1, max: 100)
integer SearchTextRequestMaxResultsInteger

@length(min: 1, max: 500) @sensitive
string SearchTextRequestQueryIdString

@length(min: 1, max: 200) @sensitive
string SearchTextRequestQueryTextString

structure SearchTextResultItem {
    @required
    PlaceId: SearchTextResultItemPlaceIdString

    @required
    PlaceType: PlaceType

    @required
    Title: SearchTextResultItemTitleString

    Address: Address
    AddressNumberCorrected: SensitiveBoolean
    Position: Position
    Distance: DistanceMeters
    MapView: BoundingBox
    Categories: CategoryList
    FoodTypes: FoodTypeList
    BusinessChains: BusinessChainList
    Contacts: Contacts
    OpeningHours: OpeningHoursList
    AccessPoints: AccessPointList
    AccessRestrictions: AccessRestrictionList
    TimeZone: TimeZone
    PoliticalView: CountryCode3
    Phonemes: PhonemeDetails
    PlaceAttributes: PlaceAttributeList
    CrossReferences: CrossReferenceList
}

@length(min: 0, max: 100)
list SearchTextResultItemList {
    member: SearchTextResultItem
}

@length(min: 0, max: 500) @sensitive
string SearchTextResultItemPlaceIdString

@length(min: 0, max: 200) @sensitive
string SearchTextResultItemTitleString

enum SearchTextTravelMode {
    Car
    Scooter
    Truck
}

structure SecondaryAddressComponent {
    @required
    Number: SecondaryAddressComponentNumberString

    Designator: SecondaryAddressComponentDesignatorString
}

@length(min: 0, max: 20) @sensitive
string SecondaryAddressComponentDesignatorString

@length(min: 0, max: 3)
list SecondaryAddressComponentList {
    member: SecondaryAddressComponent
}

structure SecondaryAddressComponentMatchScore {
    Number: MatchScore
}

list SecondaryAddressComponentMatchScoreList {
    member: SecondaryAddressComponentMatchScore
}

@length(min: 0, max: 10) @sensitive
string SecondaryAddressComponentNumberString

@sensitive
boolean SensitiveBoolean

@sensitive
string SensitiveString

structure StreetComponents {
    BaseName: StreetComponentsBaseNameString
    Type: StreetComponentsTypeString
    TypePlacement: TypePlacement
    TypeSeparator: TypeSeparator
    Prefix: StreetComponentsPrefixString
    Suffix: StreetComponentsSuffixString
    Direction: StreetComponentsDirectionString
    Language: LanguageTag
}

@length(min: 0, max: 200) @sensitive
string StreetComponentsBaseNameString

@length(min: 0, max: 50) @sensitive
string StreetComponentsDirectionString

@length(min: 0, max: 100)
list StreetComponentsList {
    member: StreetComponents
}

@length(min: 0, max: 50) @sensitive
string StreetComponentsPrefixString

@length(min: 0, max: 50) @sensitive
string StreetComponentsSuffixString

@length(min: 0, max: 50) @sensitive
string StreetComponentsTypeString

structure SubRegion {
    Code: SubRegionCodeString
    Name: SubRegionNameString
}

@length(min: 0, max: 3) @sensitive
string SubRegionCodeString

structure SubRegionHighlights {
    Code: HighlightList
    Name: HighlightList
}

@length(min: 0, max: 200) @sensitive
string SubRegionNameString

enum SuggestAdditionalFeature {
    Core
    TimeZone
    Phonemes
    Access
    CrossReferences
}

@length(min: 1, max: 5)
list SuggestAdditionalFeatureList {
    member: SuggestAdditionalFeature
}

structure SuggestAddressHighlights {
    Label: HighlightList
}

structure SuggestFilter {
    BoundingBox: BoundingBox
    Circle: FilterCircle
    IncludeCountries: CountryCodeList
}

structure SuggestHighlights {
    Title: HighlightList
    Address: SuggestAddressHighlights
}

enum SuggestIntendedUse {
    SingleUse
}

structure SuggestPlaceResult {
    PlaceId: SuggestPlaceResultPlaceIdString
    PlaceType: PlaceType
    Address: Address
    Position: Position
    Distance: DistanceMeters
    MapView: BoundingBox
    Categories: CategoryList
    FoodTypes: FoodTypeList
    BusinessChains: BusinessChainList
    AccessPoints: AccessPointList
    AccessRestrictions: AccessRestrictionList
    TimeZone: TimeZone
    PoliticalView: CountryCode3
    Phonemes: PhonemeDetails
    PlaceAttributes: PlaceAttributeList
    CrossReferences: CrossReferenceList
}

@length(min: 1, max: 500) @sensitive
string SuggestPlaceResultPlaceIdString

structure SuggestQueryResult {
    QueryId: SuggestQueryResultQueryIdString
    QueryType: QueryType
}

@length(min: 0, max: 500) @sensitive
string SuggestQueryResultQueryIdString

@range(min: 1, max: 10)
integer SuggestRequestMaxQueryRefinementsInteger

@range(min: 1, max: 100)
integer SuggestRequestMaxResultsInteger

@length(min: 1, max: 200) @sensitive
string SuggestRequestQueryTextString

structure SuggestResultItem {
    @required
    Title: SuggestResultItemTitleString

    @required
    SuggestResultItemType: SuggestResultItemType

    Place: SuggestPlaceResult
    Query: SuggestQueryResult
    Highlights: SuggestHighlights
}

@length(min: 0, max: 100)
list SuggestResultItemList {
    member: SuggestResultItem
}

@length(min: 0, max: 200) @sensitive
string SuggestResultItemTitleString

enum SuggestResultItemType {
    Place
    Query
}

enum SuggestTravelMode {
    Car
    Scooter
    Truck
}

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required @jsonName("message")
    Message: String
}

structure TimeZone {
    @required
    Name: TimeZoneNameString

    Offset: TimeZoneOffsetString
    OffsetSeconds: TimeZoneOffsetSecondsLong
}

@length(min: 0, max: 200) @sensitive
string TimeZoneNameString

@range(min: 0) @sensitive
long TimeZoneOffsetSecondsLong

@length(min: 0, max: 6) @sensitive
string TimeZoneOffsetString

@length(min: 1, max: 2000)
string Token

structure TranslationDetails {
    Locality: AdminNamesList
    Region: AdminNamesList
    District: AdminNamesList
    SubRegion: AdminNamesList
}

structure TranslationName {
    @required
    Value: TranslationNameValueString

    Language: LanguageTag

    @required
    Type: TranslationNameType

    Primary: SensitiveBoolean
    Transliterated: SensitiveBoolean
}

@length(min: 1)
list TranslationNameList {
    member: TranslationName
}

enum TranslationNameType {
    Abbreviation
    AreaCode
    BaseName
    Exonym
    Shortened
    Synonym
}

@length(min: 1, max: 200) @sensitive
string TranslationNameValueString

enum TypePlacement {
    BeforeBaseName
    AfterBaseName
}

@length(min: 0, max: 1) @pattern("$|^ ")
string TypeSeparator

structure UspsZip {
    ZipClassificationCode: ZipClassificationCode
}

structure UspsZipPlus4 {
    RecordTypeCode: RecordTypeCode
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

@sensitive
enum ZipClassificationCode {
    Military
    PostOfficeBoxes
    Unique
}
