$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.cloudsearch

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsQuery
use aws.protocols#awsQueryError

@title("Amazon CloudSearch")
@service(sdkId: "CloudSearch", endpointPrefix: "cloudsearch")
@awsQuery
@sigv4(name: "cloudsearch")
@xmlNamespace(uri: "http://cloudsearch.amazonaws.com/doc/2013-01-01/")
@standardRegionalEndpoints
service CloudSearch {
    version: "2013-01-01"
    operations: [
        BuildSuggesters
        CreateDomain
        DefineAnalysisScheme
        DefineExpression
        DefineIndexField
        DefineSuggester
        DeleteAnalysisScheme
        DeleteDomain
        DeleteExpression
        DeleteIndexField
        DeleteSuggester
        DescribeAnalysisSchemes
        DescribeAvailabilityOptions
        DescribeDomainEndpointOptions
        DescribeDomains
        DescribeExpressions
        DescribeIndexFields
        DescribeScalingParameters
        DescribeServiceAccessPolicies
        DescribeSuggesters
        IndexDocuments
        ListDomainNames
        UpdateAvailabilityOptions
        UpdateDomainEndpointOptions
        UpdateScalingParameters
        UpdateServiceAccessPolicies
    ]
}

operation BuildSuggesters {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        FieldNames: FieldNameList
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

operation CreateDomain {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        DomainStatus: DomainStatus
    }
    errors: [
        BaseException
        InternalException
        LimitExceededException
        ResourceAlreadyExistsException
        ValidationException
    ]
}

operation DefineAnalysisScheme {
    input := {
        @required
        DomainName: DomainName

        @required
        AnalysisScheme: AnalysisScheme
    }
    output := {
        @required
        AnalysisScheme: AnalysisSchemeStatus
    }
    errors: [
        BaseException
        InternalException
        LimitExceededException
        InvalidTypeException
        ResourceNotFoundException
        ValidationException
    ]
}

operation DefineExpression {
    input := {
        @required
        DomainName: DomainName

        @required
        Expression: Expression
    }
    output := {
        @required
        Expression: ExpressionStatus
    }
    errors: [
        BaseException
        InternalException
        LimitExceededException
        InvalidTypeException
        ResourceNotFoundException
        ValidationException
    ]
}

operation DefineIndexField {
    input := {
        @required
        DomainName: DomainName

        @required
        IndexField: IndexField
    }
    output := {
        @required
        IndexField: IndexFieldStatus
    }
    errors: [
        BaseException
        InternalException
        LimitExceededException
        InvalidTypeException
        ResourceNotFoundException
        ValidationException
    ]
}

operation DefineSuggester {
    input := {
        @required
        DomainName: DomainName

        @required
        Suggester: Suggester
    }
    output := {
        @required
        Suggester: SuggesterStatus
    }
    errors: [
        BaseException
        InternalException
        LimitExceededException
        InvalidTypeException
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeleteAnalysisScheme {
    input := {
        @required
        DomainName: DomainName

        @required
        AnalysisSchemeName: StandardName
    }
    output := {
        @required
        AnalysisScheme: AnalysisSchemeStatus
    }
    errors: [
        BaseException
        InternalException
        InvalidTypeException
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeleteDomain {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        DomainStatus: DomainStatus
    }
    errors: [BaseException, InternalException]
}

operation DeleteExpression {
    input := {
        @required
        DomainName: DomainName

        @required
        ExpressionName: StandardName
    }
    output := {
        @required
        Expression: ExpressionStatus
    }
    errors: [
        BaseException
        InternalException
        InvalidTypeException
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeleteIndexField {
    input := {
        @required
        DomainName: DomainName

        @required
        IndexFieldName: DynamicFieldName
    }
    output := {
        @required
        IndexField: IndexFieldStatus
    }
    errors: [
        BaseException
        InternalException
        InvalidTypeException
        ResourceNotFoundException
        ValidationException
    ]
}

operation DeleteSuggester {
    input := {
        @required
        DomainName: DomainName

        @required
        SuggesterName: StandardName
    }
    output := {
        @required
        Suggester: SuggesterStatus
    }
    errors: [
        BaseException
        InternalException
        InvalidTypeException
        ResourceNotFoundException
        ValidationException
    ]
}

operation DescribeAnalysisSchemes {
    input := {
        @required
        DomainName: DomainName

        AnalysisSchemeNames: StandardNameList
        Deployed: Boolean
    }
    output := {
        @required
        AnalysisSchemes: AnalysisSchemeStatusList
    }
    errors: [BaseException, InternalException, ResourceNotFoundException]
}

operation DescribeAvailabilityOptions {
    input := {
        @required
        DomainName: DomainName

        Deployed: Boolean
    }
    output := {
        AvailabilityOptions: AvailabilityOptionsStatus
    }
    errors: [
        BaseException
        InternalException
        InvalidTypeException
        LimitExceededException
        ResourceNotFoundException
        DisabledOperationException
    ]
}

operation DescribeDomainEndpointOptions {
    input := {
        @required
        DomainName: DomainName

        Deployed: Boolean
    }
    output := {
        DomainEndpointOptions: DomainEndpointOptionsStatus
    }
    errors: [
        BaseException
        InternalException
        LimitExceededException
        ResourceNotFoundException
        DisabledOperationException
    ]
}

operation DescribeDomains {
    input := {
        DomainNames: DomainNameList
    }
    output := {
        @required
        DomainStatusList: DomainStatusList
    }
    errors: [BaseException, InternalException]
}

operation DescribeExpressions {
    input := {
        @required
        DomainName: DomainName

        ExpressionNames: StandardNameList
        Deployed: Boolean
    }
    output := {
        @required
        Expressions: ExpressionStatusList
    }
    errors: [BaseException, InternalException, ResourceNotFoundException]
}

operation DescribeIndexFields {
    input := {
        @required
        DomainName: DomainName

        FieldNames: DynamicFieldNameList
        Deployed: Boolean
    }
    output := {
        @required
        IndexFields: IndexFieldStatusList
    }
    errors: [BaseException, InternalException, ResourceNotFoundException]
}

operation DescribeScalingParameters {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        @required
        ScalingParameters: ScalingParametersStatus
    }
    errors: [BaseException, InternalException, ResourceNotFoundException]
}

operation DescribeServiceAccessPolicies {
    input := {
        @required
        DomainName: DomainName

        Deployed: Boolean
    }
    output := {
        @required
        AccessPolicies: AccessPoliciesStatus
    }
    errors: [BaseException, InternalException, ResourceNotFoundException]
}

operation DescribeSuggesters {
    input := {
        @required
        DomainName: DomainName

        SuggesterNames: StandardNameList
        Deployed: Boolean
    }
    output := {
        @required
        Suggesters: SuggesterStatusList
    }
    errors: [BaseException, InternalException, ResourceNotFoundException]
}

operation IndexDocuments {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        FieldNames: FieldNameList
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

operation ListDomainNames {
    output := {
        DomainNames: DomainNameMap
    }
    errors: [BaseException]
}

operation UpdateAvailabilityOptions {
    input := {
        @required
        DomainName: DomainName

        @required
        MultiAZ: Boolean
    }
    output := {
        AvailabilityOptions: AvailabilityOptionsStatus
    }
    errors: [
        BaseException
        InternalException
        InvalidTypeException
        LimitExceededException
        ResourceNotFoundException
        DisabledOperationException
        ValidationException
    ]
}

operation UpdateDomainEndpointOptions {
    input := {
        @required
        DomainName: DomainName

        @required
        DomainEndpointOptions: DomainEndpointOptions
    }
    output := {
        DomainEndpointOptions: DomainEndpointOptionsStatus
    }
    errors: [
        BaseException
        InternalException
        InvalidTypeException
        LimitExceededException
        ResourceNotFoundException
        DisabledOperationException
        ValidationException
    ]
}

operation UpdateScalingParameters {
    input := {
        @required
        DomainName: DomainName

        @required
        ScalingParameters: ScalingParameters
    }
    output := {
        @required
        ScalingParameters: ScalingParametersStatus
    }
    errors: [
        BaseException
        InternalException
        LimitExceededException
        ResourceNotFoundException
        InvalidTypeException
        ValidationException
    ]
}

operation UpdateServiceAccessPolicies {
    input := {
        @required
        DomainName: DomainName

        @required
        AccessPolicies: String
    }
    output := {
        @required
        AccessPolicies: AccessPoliciesStatus
    }
    errors: [
        BaseException
        InternalException
        LimitExceededException
        ResourceNotFoundException
        InvalidTypeException
        ValidationException
    ]
}

structure AccessPoliciesStatus {
    @required
    Options: String

    @required
    Status: OptionStatus
}

enum AlgorithmicStemming {
    none
    minimal
    light
    full
}

structure AnalysisOptions {
    Synonyms: String
    Stopwords: String
    StemmingDictionary: String
    JapaneseTokenizationDictionary: String
    AlgorithmicStemming: AlgorithmicStemming
}

structure AnalysisScheme {
    @required
    AnalysisSchemeName: StandardName

    @required
    AnalysisSchemeLanguage: AnalysisSchemeLanguage

    AnalysisOptions: AnalysisOptions
}

enum AnalysisSchemeLanguage {
    ar
    bg
    ca
    cs
    da
    de
    el
    en
    es
    eu
    fa
    fi
    fr
    ga
    gl
    he
    hi
    hu
    hy
    id
    it
    ja
    ko
    lv
    mul
    nl
    no
    pt
    ro
    ru
    sv
    th
    tr
    zh_Hans = "zh-Hans"
    zh_Hant = "zh-Hant"
}

structure AnalysisSchemeStatus {
    @required
    Options: AnalysisScheme

    @required
    Status: OptionStatus
}

list AnalysisSchemeStatusList {
    member: AnalysisSchemeStatus
}

structure AvailabilityOptionsStatus {
    @required
    Options: Boolean

    @required
    Status: OptionStatus
}

@error("client")
structure BaseException {
    Code: String
    Message: String
}

structure DateArrayOptions {
    DefaultValue: FieldValue
    SourceFields: FieldNameCommaList
    FacetEnabled: Boolean
    SearchEnabled: Boolean
    ReturnEnabled: Boolean
}

structure DateOptions {
    DefaultValue: FieldValue
    SourceField: FieldName
    FacetEnabled: Boolean
    SearchEnabled: Boolean
    ReturnEnabled: Boolean
    SortEnabled: Boolean
}

@error("client") @httpError(409) @awsQueryError(code: "DisabledAction", httpResponseCode: 409)
structure DisabledOperationException {}

structure DocumentSuggesterOptions {
    @required
    SourceField: FieldName

    FuzzyMatching: SuggesterFuzzyMatching
    SortExpression: String
}

structure DomainEndpointOptions {
    EnforceHTTPS: Boolean
    TLSSecurityPolicy: TLSSecurityPolicy
}

structure DomainEndpointOptionsStatus {
    @required
    Options: DomainEndpointOptions

    @required
    Status: OptionStatus
}

@length(min: 1, max: 64)
string DomainId

@length(min: 3, max: 28) @pattern("[a-z][a-z0-9\\-]+")
string DomainName

list DomainNameList {
    member: DomainName
}

map DomainNameMap {
    key: DomainName
    value: String
}

structure DomainStatus {
    @required
    DomainId: DomainId

    @required
    DomainName: DomainName

    ARN: String
    Created: Boolean
    Deleted: Boolean
    DocService: ServiceEndpoint
    SearchService: ServiceEndpoint

    @required
    RequiresIndexDocuments: Boolean

    Processing: Boolean
    SearchInstanceType: String
    SearchPartitionCount: PartitionCount
    SearchInstanceCount: InstanceCount
    Limits: Limits
}

list DomainStatusList {
    member: DomainStatus
}

structure DoubleArrayOptions {
    DefaultValue: Double
    SourceFields: FieldNameCommaList
    FacetEnabled: Boolean
    SearchEnabled: Boolean
    ReturnEnabled: Boolean
}

structure DoubleOptions {
    DefaultValue: Double
    SourceField: FieldName
    FacetEnabled: Boolean
    SearchEnabled: Boolean
    ReturnEnabled: Boolean
    SortEnabled: Boolean
}

@length(min: 1, max: 64) @pattern("([a-z][a-z0-9_]*\\*?|\\*[a-z0-9_]*)")
string DynamicFieldName

list DynamicFieldNameList {
    member: DynamicFieldName
}

structure Expression {
    @required
    ExpressionName: StandardName

    @required
    ExpressionValue: ExpressionValue
}

structure ExpressionStatus {
    @required
    Options: Expression

    @required
    Status: OptionStatus
}

list ExpressionStatusList {
    member: ExpressionStatus
}

@length(min: 1, max: 10240)
string ExpressionValue

@length(min: 1, max: 64) @pattern("[a-z][a-z0-9_]*")
string FieldName

@pattern("\\s*[a-z*][a-z0-9_]*\\*?\\s*(,\\s*[a-z*][a-z0-9_]*\\*?\\s*)*")
string FieldNameCommaList

list FieldNameList {
    member: FieldName
}

@length(min: 0, max: 1024)
string FieldValue

structure IndexField {
    @required
    IndexFieldName: DynamicFieldName

    @required
    IndexFieldType: IndexFieldType

    IntOptions: IntOptions
    DoubleOptions: DoubleOptions
    LiteralOptions: LiteralOptions
    TextOptions: TextOptions
    DateOptions: DateOptions
    LatLonOptions: LatLonOptions
    IntArrayOptions: IntArrayOptions
    DoubleArrayOptions: DoubleArrayOptions
    LiteralArrayOptions: LiteralArrayOptions
    TextArrayOptions: TextArrayOptions
    DateArrayOptions: DateArrayOptions
}

structure IndexFieldStatus {
    @required
    Options: IndexField

    @required
    Status: OptionStatus
}

list IndexFieldStatusList {
    member: IndexFieldStatus
}

enum IndexFieldType {
    int
    double
    literal
    text
    date
    latlon
    int_array = "int-array"
    double_array = "double-array"
    literal_array = "literal-array"
    text_array = "text-array"
    date_array = "date-array"
}

@range(min: 1)
integer InstanceCount

structure IntArrayOptions {
    DefaultValue: Long
    SourceFields: FieldNameCommaList
    FacetEnabled: Boolean
    SearchEnabled: Boolean
    ReturnEnabled: Boolean
}

structure IntOptions {
    DefaultValue: Long
    SourceField: FieldName
    FacetEnabled: Boolean
    SearchEnabled: Boolean
    ReturnEnabled: Boolean
    SortEnabled: Boolean
}

@error("server") @httpError(500) @awsQueryError(code: "InternalException", httpResponseCode: 500)
structure InternalException {}

@error("client") @httpError(409) @awsQueryError(code: "InvalidType", httpResponseCode: 409)
structure InvalidTypeException {}

structure LatLonOptions {
    DefaultValue: FieldValue
    SourceField: FieldName
    FacetEnabled: Boolean
    SearchEnabled: Boolean
    ReturnEnabled: Boolean
    SortEnabled: Boolean
}

@error("client") @httpError(409) @awsQueryError(code: "LimitExceeded", httpResponseCode: 409)
structure LimitExceededException {}

structure Limits {
    @required
    MaximumReplicationCount: MaximumReplicationCount

    @required
    MaximumPartitionCount: MaximumPartitionCount
}

structure LiteralArrayOptions {
    DefaultValue: FieldValue
    SourceFields: FieldNameCommaList
    FacetEnabled: Boolean
    SearchEnabled: Boolean
    ReturnEnabled: Boolean
}

structure LiteralOptions {
    DefaultValue: FieldValue
    SourceField: FieldName
    FacetEnabled: Boolean
    SearchEnabled: Boolean
    ReturnEnabled: Boolean
    SortEnabled: Boolean
}

@range(min: 1)
integer MaximumPartitionCount

@range(min: 1)
integer MaximumReplicationCount

enum OptionState {
    RequiresIndexDocuments
    Processing
    Active
    FailedToValidate
}

structure OptionStatus {
    @required
    CreationDate: Timestamp

    @required
    UpdateDate: Timestamp

    UpdateVersion: UIntValue

    @required
    State: OptionState

    PendingDeletion: Boolean
}

@range(min: 1)
integer PartitionCount

enum PartitionInstanceType {
    search_m1_small = "search.m1.small"
    search_m1_large = "search.m1.large"
    search_m2_xlarge = "search.m2.xlarge"
    search_m2_2xlarge = "search.m2.2xlarge"
    search_m3_medium = "search.m3.medium"
    search_m3_large = "search.m3.large"
    search_m3_xlarge = "search.m3.xlarge"
    search_m3_2xlarge = "search.m3.2xlarge"
    search_small = "search.small"
    search_medium = "search.medium"
    search_large = "search.large"
    search_xlarge = "search.xlarge"
    search_2xlarge = "search.2xlarge"
    search_previousgeneration_small = "search.previousgeneration.small"
    search_previousgeneration_large = "search.previousgeneration.large"
    search_previousgeneration_xlarge = "search.previousgeneration.xlarge"
    search_previousgeneration_2xlarge = "search.previousgeneration.2xlarge"
}

@error("client")
@httpError(409)
@awsQueryError(code: "ResourceAlreadyExists", httpResponseCode: 409)
structure ResourceAlreadyExistsException {}

@error("client") @httpError(409) @awsQueryError(code: "ResourceNotFound", httpResponseCode: 409)
structure ResourceNotFoundException {}

structure ScalingParameters {
    DesiredInstanceType: PartitionInstanceType
    DesiredReplicationCount: UIntValue
    DesiredPartitionCount: UIntValue
}

structure ScalingParametersStatus {
    @required
    Options: ScalingParameters

    @required
    Status: OptionStatus
}

structure ServiceEndpoint {
    Endpoint: String
}

@length(min: 1, max: 64) @pattern("[a-z][a-z0-9_]*")
string StandardName

list StandardNameList {
    member: StandardName
}

structure Suggester {
    @required
    SuggesterName: StandardName

    @required
    DocumentSuggesterOptions: DocumentSuggesterOptions
}

enum SuggesterFuzzyMatching {
    none
    low
    high
}

structure SuggesterStatus {
    @required
    Options: Suggester

    @required
    Status: OptionStatus
}

list SuggesterStatusList {
    member: SuggesterStatus
}

enum TLSSecurityPolicy {
    Policy_Min_TLS_1_0_2019_07 = "Policy-Min-TLS-1-0-2019-07"
    Policy_Min_TLS_1_2_2019_07 = "Policy-Min-TLS-1-2-2019-07"
}

structure TextArrayOptions {
    DefaultValue: FieldValue
    SourceFields: FieldNameCommaList
    ReturnEnabled: Boolean
    HighlightEnabled: Boolean
    AnalysisScheme: Word
}

structure TextOptions {
    DefaultValue: FieldValue
    SourceField: FieldName
    ReturnEnabled: Boolean
    SortEnabled: Boolean
    HighlightEnabled: Boolean
    AnalysisScheme: Word
}

@range(min: 0)
integer UIntValue

@error("client")
structure ValidationException {}

@pattern("[\\S]+")
string Word
