$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.sustainability

use aws.api#service
use aws.auth#sigv4
use aws.auth#sigv4a
use aws.protocols#restJson1

@title("AWS Sustainability")
@service(sdkId: "Sustainability", endpointPrefix: "sustainability")
@restJson1
@sigv4a(name: "sustainability")
@sigv4(name: "sustainability")
@auth(["aws.auth#sigv4a", "aws.auth#sigv4"])
service Sustainability {
    version: "2018-05-10"
    operations: [
        GetEstimatedCarbonEmissions
        GetEstimatedCarbonEmissionsDimensionValues
        GetEstimatedWaterAllocation
        GetEstimatedWaterAllocationDimensionValues
    ]
}

@http(method: "POST", uri: "/v1/estimated-carbon-emissions")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Results"
    pageSize: "MaxResults"
)
operation GetEstimatedCarbonEmissions {
    input := {
        @required
        TimePeriod: TimePeriod

        GroupBy: DimensionList
        FilterBy: FilterExpression
        EmissionsTypes: EmissionsTypeList
        Granularity: TimeGranularity
        GranularityConfiguration: GranularityConfiguration
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        Results: EstimatedCarbonEmissionsList

        NextToken: NextToken
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/estimated-carbon-emissions-dimension-values")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Results"
    pageSize: "MaxResults"
)
operation GetEstimatedCarbonEmissionsDimensionValues {
    input := {
        @required
        TimePeriod: TimePeriod

        @required
        Dimensions: DimensionList

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Results: DimensionEntryList
        NextToken: NextToken
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/estimated-water-allocation")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Results"
    pageSize: "MaxResults"
)
operation GetEstimatedWaterAllocation {
    input := {
        @required
        TimePeriod: TimePeriod

        GroupBy: DimensionList
        FilterBy: FilterExpression
        AllocationTypes: WaterAllocationTypeList
        Granularity: TimeGranularity
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        Results: EstimatedWaterAllocationList

        NextToken: NextToken
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/v1/estimated-water-allocation-dimension-values")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Results"
    pageSize: "MaxResults"
)
operation GetEstimatedWaterAllocationDimensionValues {
    input := {
        @required
        TimePeriod: TimePeriod

        @required
        Dimensions: DimensionList

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        Results: DimensionEntryList

        NextToken: NextToken
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required @jsonName("message")
    Message: String
}

enum Dimension {
    USAGE_ACCOUNT_ID
    REGION
    SERVICE
}

structure DimensionEntry {
    @required
    Dimension: Dimension

    @required
    Value: DimensionValue
}

list DimensionEntryList {
    member: DimensionEntry
}

list DimensionList {
    member: Dimension
}

map DimensionListMap {
    key: Dimension
    value: DimensionValueList
}

@length(min: 0, max: 256)
string DimensionValue

list DimensionValueList {
    member: DimensionValue
}

map DimensionsMap {
    key: Dimension
    value: DimensionValue
}

structure Emissions {
    @required
    Value: Double

    @required
    Unit: EmissionsUnit
}

map EmissionsMap {
    key: EmissionsType
    value: Emissions
}

enum EmissionsType {
    TOTAL_LBM_CARBON_EMISSIONS
    TOTAL_MBM_CARBON_EMISSIONS
    TOTAL_SCOPE_1_CARBON_EMISSIONS
    TOTAL_SCOPE_2_LBM_CARBON_EMISSIONS
    TOTAL_SCOPE_2_MBM_CARBON_EMISSIONS
    TOTAL_SCOPE_3_LBM_CARBON_EMISSIONS
    TOTAL_SCOPE_3_MBM_CARBON_EMISSIONS
}

list EmissionsTypeList {
    member: EmissionsType
}

enum EmissionsUnit {
    MTCO2e
}

structure EstimatedCarbonEmissions {
    @required
    TimePeriod: TimePeriod

    @required
    DimensionsValues: DimensionsMap

    @required
    ModelVersion: ModelVersion

    @required
    EmissionsValues: EmissionsMap
}

list EstimatedCarbonEmissionsList {
    member: EstimatedCarbonEmissions
}

structure EstimatedWaterAllocation {
    @required
    TimePeriod: TimePeriod

    @required
    DimensionsValues: DimensionsMap

    @required
    ModelVersion: ModelVersion

    @required
    AllocationValues: WaterAllocationMap
}

list EstimatedWaterAllocationList {
    member: EstimatedWaterAllocation
}

structure FilterExpression {
    Dimensions: DimensionListMap
}

structure GranularityConfiguration {
    FiscalYearStartMonth: Month
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required @jsonName("message")
    Message: String
}

@range(min: 1, max: 5000)
integer MaxResults

@pattern("v(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?")
string ModelVersion

@range(min: 1, max: 12)
integer Month

@length(min: 1, max: 2000)
string NextToken

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required @jsonName("message")
    Message: String
}

enum TimeGranularity {
    YEARLY_CALENDAR
    YEARLY_FISCAL
    QUARTERLY_CALENDAR
    QUARTERLY_FISCAL
    MONTHLY
}

structure TimePeriod {
    @required
    Start: Timestamp

    @required
    End: Timestamp
}

@timestampFormat("date-time")
timestamp Timestamp

@error("client") @httpError(400)
structure ValidationException {
    @required @jsonName("message")
    Message: String
}

structure WaterAllocation {
    @required
    Value: Double

    @required
    Unit: WaterAllocationUnit
}

map WaterAllocationMap {
    key: WaterAllocationType
    value: WaterAllocation
}

enum WaterAllocationType {
    TOTAL_WATER_WITHDRAWALS
}

list WaterAllocationTypeList {
    member: WaterAllocationType
}

enum WaterAllocationUnit {
    m3
}
