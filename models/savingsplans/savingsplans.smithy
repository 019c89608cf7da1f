$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.savingsplans

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@title("AWS Savings Plans")
@service(sdkId: "savingsplans", endpointPrefix: "savingsplans")
@restJson1
@sigv4(name: "savingsplans")
service savingsplans {
    version: "2019-06-28"
    operations: [
        CreateSavingsPlan
        DeleteQueuedSavingsPlan
        DescribeSavingsPlanRates
        DescribeSavingsPlans
        DescribeSavingsPlansOfferingRates
        DescribeSavingsPlansOfferings
        ListTagsForResource
        ReturnSavingsPlan
        TagResource
        UntagResource
    ]
}

@http(method: "POST", uri: "/CreateSavingsPlan")
operation CreateSavingsPlan {
    input := {
        @required
        savingsPlanOfferingId: String

        @required
        commitment: String

        upfrontPaymentAmount: String
        purchaseTime: Timestamp

        @idempotencyToken
        clientToken: String

        tags: TagMap
    }
    output := {
        savingsPlanId: String
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/DeleteQueuedSavingsPlan")
operation DeleteQueuedSavingsPlan {
    input := {
        @required
        savingsPlanId: String
    }
    output := {}
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/DescribeSavingsPlanRates")
operation DescribeSavingsPlanRates {
    input := {
        @required
        savingsPlanId: String

        filters: SavingsPlanRateFilterList
        nextToken: PaginationToken
        maxResults: MaxResults
    }
    output := {
        savingsPlanId: String
        searchResults: SavingsPlanRateList
        nextToken: PaginationToken
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/DescribeSavingsPlans")
operation DescribeSavingsPlans {
    input := {
        savingsPlanArns: SavingsPlanArnList
        savingsPlanIds: SavingsPlanIdList
        nextToken: PaginationToken
        maxResults: MaxResults
        states: SavingsPlanStateList
        filters: SavingsPlanFilterList
    }
    output := {
        savingsPlans: SavingsPlanList
        nextToken: PaginationToken
    }
    errors: [InternalServerException, ValidationException]
}

@http(method: "POST", uri: "/DescribeSavingsPlansOfferingRates")
operation DescribeSavingsPlansOfferingRates {
    input := {
        savingsPlanOfferingIds: UUIDs
        savingsPlanPaymentOptions: SavingsPlanPaymentOptionList
        savingsPlanTypes: SavingsPlanTypeList
        products: SavingsPlanProductTypeList
        serviceCodes: SavingsPlanRateServiceCodeList
        usageTypes: SavingsPlanRateUsageTypeList
        operations: SavingsPlanRateOperationList
        filters: SavingsPlanOfferingRateFiltersList
        nextToken: PaginationToken
        maxResults: PageSize
    }
    output := {
        searchResults: SavingsPlanOfferingRatesList
        nextToken: PaginationToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/DescribeSavingsPlansOfferings")
operation DescribeSavingsPlansOfferings {
    input := {
        offeringIds: UUIDs
        paymentOptions: SavingsPlanPaymentOptionList
        productType: SavingsPlanProductType
        planTypes: SavingsPlanTypeList
        durations: DurationsList
        currencies: CurrencyList
        descriptions: SavingsPlanDescriptionsList
        serviceCodes: SavingsPlanServiceCodeList
        usageTypes: SavingsPlanUsageTypeList
        operations: SavingsPlanOperationList
        filters: SavingsPlanOfferingFiltersList
        nextToken: PaginationToken
        maxResults: PageSize
    }
    output := {
        searchResults: SavingsPlanOfferingsList
        nextToken: PaginationToken
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/ListTagsForResource")
operation ListTagsForResource {
    input := {
        @required
        resourceArn: SavingsPlanArn
    }
    output := {
        tags: TagMap
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/ReturnSavingsPlan")
operation ReturnSavingsPlan {
    input := {
        @required
        savingsPlanId: String

        @idempotencyToken
        clientToken: String
    }
    output := {
        savingsPlanId: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        InternalServerException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/TagResource")
operation TagResource {
    input := {
        @required
        resourceArn: SavingsPlanArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ServiceQuotaExceededException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/UntagResource")
operation UntagResource {
    input := {
        @required
        resourceArn: SavingsPlanArn

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

enum CurrencyCode {
    CNY
    USD
    EUR
}

list CurrencyList {
    member: CurrencyCode
}

list DurationsList {
    member: SavingsPlansDuration
}

list FilterValuesList {
    member: JsonSafeFilterValueString
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String
}

@pattern("^[a-zA-Z0-9_ \\/.\\:\\-\\(\\)]+$")
string JsonSafeFilterValueString

list ListOfStrings {
    member: String
}

@range(min: 1, max: 1000)
integer MaxResults

@range(min: 0, max: 1000)
integer PageSize

@length(max: 1024) @pattern("^[A-Za-z0-9/=\\+]+$")
string PaginationToken

structure ParentSavingsPlanOffering {
    offeringId: UUID
    paymentOption: SavingsPlanPaymentOption
    planType: SavingsPlanType
    durationSeconds: SavingsPlansDuration
    currency: CurrencyCode
    planDescription: SavingsPlanDescription
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

structure SavingsPlan {
    offeringId: String
    savingsPlanId: String
    savingsPlanArn: SavingsPlanArn
    description: String
    start: String
    end: String
    state: SavingsPlanState
    region: String
    ec2InstanceFamily: String
    savingsPlanType: SavingsPlanType
    paymentOption: SavingsPlanPaymentOption
    productTypes: SavingsPlanProductTypeList
    currency: CurrencyCode
    commitment: String
    upfrontPaymentAmount: String
    recurringPaymentAmount: String
    termDurationInSeconds: Long
    tags: TagMap
    returnableUntil: String
}

@pattern("arn:aws:[a-z]+:([a-z]{2}-[a-z]+-\\d{1}|):(\\d{12}):savingsplan\\/([0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$")
string SavingsPlanArn

@length(max: 100)
list SavingsPlanArnList {
    member: SavingsPlanArn
}

@pattern("^[a-zA-Z0-9_\\- ]+$")
string SavingsPlanDescription

list SavingsPlanDescriptionsList {
    member: SavingsPlanDescription
}

structure SavingsPlanFilter {
    name: SavingsPlansFilterName
    values: ListOfStrings
}

list SavingsPlanFilterList {
    member: SavingsPlanFilter
}

list SavingsPlanIdList {
    member: String
}

list SavingsPlanList {
    member: SavingsPlan
}

structure SavingsPlanOffering {
    offeringId: UUID
    productTypes: SavingsPlanProductTypeList
    planType: SavingsPlanType
    description: SavingsPlanDescription
    paymentOption: SavingsPlanPaymentOption
    durationSeconds: SavingsPlansDuration
    currency: CurrencyCode
    serviceCode: SavingsPlanServiceCode
    usageType: SavingsPlanUsageType
    operation: SavingsPlanOperation
    properties: SavingsPlanOfferingPropertyList
}

enum SavingsPlanOfferingFilterAttribute {
    region
    instanceFamily
}

structure SavingsPlanOfferingFilterElement {
    name: SavingsPlanOfferingFilterAttribute
    values: FilterValuesList
}

list SavingsPlanOfferingFiltersList {
    member: SavingsPlanOfferingFilterElement
}

structure SavingsPlanOfferingProperty {
    name: SavingsPlanOfferingPropertyKey
    value: JsonSafeFilterValueString
}

enum SavingsPlanOfferingPropertyKey {
    region
    instanceFamily
}

list SavingsPlanOfferingPropertyList {
    member: SavingsPlanOfferingProperty
}

structure SavingsPlanOfferingRate {
    savingsPlanOffering: ParentSavingsPlanOffering
    rate: String
    unit: SavingsPlanRateUnit
    productType: SavingsPlanProductType
    serviceCode: SavingsPlanRateServiceCode
    usageType: SavingsPlanRateUsageType
    operation: SavingsPlanRateOperation
    properties: SavingsPlanOfferingRatePropertyList
}

structure SavingsPlanOfferingRateFilterElement {
    name: SavingsPlanRateFilterAttribute
    values: FilterValuesList
}

list SavingsPlanOfferingRateFiltersList {
    member: SavingsPlanOfferingRateFilterElement
}

structure SavingsPlanOfferingRateProperty {
    name: JsonSafeFilterValueString
    value: JsonSafeFilterValueString
}

list SavingsPlanOfferingRatePropertyList {
    member: SavingsPlanOfferingRateProperty
}

list SavingsPlanOfferingRatesList {
    member: SavingsPlanOfferingRate
}

list SavingsPlanOfferingsList {
    member: SavingsPlanOffering
}

@length(max: 255) @pattern("^[a-zA-Z0-9_ \\/.:-]*$")
string SavingsPlanOperation

list SavingsPlanOperationList {
    member: SavingsPlanOperation
}

enum SavingsPlanPaymentOption {
    All_Upfront = "All Upfront"
    Partial_Upfront = "Partial Upfront"
    No_Upfront = "No Upfront"
}

list SavingsPlanPaymentOptionList {
    member: SavingsPlanPaymentOption
}

enum SavingsPlanProductType {
    EC2
    Fargate
    Lambda
    SageMaker
    RDS
    DSQL
    DynamoDB
    ElastiCache
    DocDB
    Neptune
    Timestream
    Keyspaces
    DMS
    OpenSearch
}

list SavingsPlanProductTypeList {
    member: SavingsPlanProductType
}

structure SavingsPlanRate {
    rate: String
    currency: CurrencyCode
    unit: SavingsPlanRateUnit
    productType: SavingsPlanProductType
    serviceCode: SavingsPlanRateServiceCode
    usageType: SavingsPlanRateUsageType
    operation: SavingsPlanRateOperation
    properties: SavingsPlanRatePropertyList
}

structure SavingsPlanRateFilter {
    name: SavingsPlanRateFilterName
    values: ListOfStrings
}

enum SavingsPlanRateFilterAttribute {
    region
    instanceFamily
    instanceType
    productDescription
    tenancy
    productId
}

list SavingsPlanRateFilterList {
    member: SavingsPlanRateFilter
}

enum SavingsPlanRateFilterName {
    region
    instanceType
    productDescription
    tenancy
    productType
    serviceCode
    usageType
    operation
}

list SavingsPlanRateList {
    member: SavingsPlanRate
}

@length(max: 255) @pattern("^[a-zA-Z0-9_ \\/.:-]*$")
string SavingsPlanRateOperation

list SavingsPlanRateOperationList {
    member: SavingsPlanRateOperation
}

structure SavingsPlanRateProperty {
    name: SavingsPlanRatePropertyKey
    value: JsonSafeFilterValueString
}

enum SavingsPlanRatePropertyKey {
    region
    instanceType
    instanceFamily
    productDescription
    tenancy
}

list SavingsPlanRatePropertyList {
    member: SavingsPlanRateProperty
}

enum SavingsPlanRateServiceCode {
    AmazonEC2
    AmazonECS
    AmazonEKS
    AWSLambda
    AmazonSageMaker
    AmazonRDS
    AuroraDSQL
    AmazonDynamoDB
    AmazonElastiCache
    AmazonDocDB
    AmazonNeptune
    AmazonTimestream
    AmazonMCS
    AWSDatabaseMigrationSvc
    AmazonES
}

list SavingsPlanRateServiceCodeList {
    member: SavingsPlanRateServiceCode
}

enum SavingsPlanRateUnit {
    Hrs
    Lambda_GB_Second = "Lambda-GB-Second"
    Request
    ACU_Hr = "ACU-Hr"
    ReadRequestUnits
    WriteRequestUnits
    ReadCapacityUnit_Hrs = "ReadCapacityUnit-Hrs"
    WriteCapacityUnit_Hrs = "WriteCapacityUnit-Hrs"
    ReplicatedWriteRequestUnits
    ReplicatedWriteCapacityUnit_Hrs = "ReplicatedWriteCapacityUnit-Hrs"
    GB_Hours = "GB-Hours"
    DPU
    ElastiCacheProcessingUnit
    DCU_Hr = "DCU-Hr"
    NCU_hr = "NCU-hr"
    OCU_hours = "OCU-hours"
    Jobs
}

@length(max: 255) @pattern("^[a-zA-Z0-9_ \\/.:-]+$")
string SavingsPlanRateUsageType

list SavingsPlanRateUsageTypeList {
    member: SavingsPlanRateUsageType
}

@length(max: 255) @pattern("^[a-zA-Z]+$")
string SavingsPlanServiceCode

list SavingsPlanServiceCodeList {
    member: SavingsPlanServiceCode
}

enum SavingsPlanState {
    payment_pending = "payment-pending"
    payment_failed = "payment-failed"
    active
    retired
    queued
    queued_deleted = "queued-deleted"
    pending_return = "pending-return"
    returned
}

list SavingsPlanStateList {
    member: SavingsPlanState
}

enum SavingsPlanType {
    Compute
    EC2Instance
    SageMaker
    Database
}

list SavingsPlanTypeList {
    member: SavingsPlanType
}

@length(max: 255) @pattern("^[a-zA-Z0-9_ \\/.:-]+$")
string SavingsPlanUsageType

list SavingsPlanUsageTypeList {
    member: SavingsPlanUsageType
}

@range(min: 0)
long SavingsPlansDuration

enum SavingsPlansFilterName {
    region
    ec2_instance_family = "ec2-instance-family"
    commitment
    upfront
    term
    savings_plan_type = "savings-plan-type"
    payment_option = "payment-option"
    start
    end
    instance_family = "instance-family"
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

list TagKeyList {
    member: String
}

map TagMap {
    key: String
    value: String
}

@pattern("[a-f0-9]+(-[a-f0-9]+)*")
string UUID

list UUIDs {
    member: UUID
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}
