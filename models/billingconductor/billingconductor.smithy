$version: "2.0"

namespace com.amazonaws.billingconductor

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1

@title("AWSBillingConductor")
@service(sdkId: "billingconductor", endpointPrefix: "billingconductor")
@restJson1
@sigv4(name: "billingconductor")
service billingconductor {
    version: "2021-07-30"
    operations: [
        AssociateAccounts
        AssociatePricingRules
        BatchAssociateResourcesToCustomLineItem
        BatchDisassociateResourcesFromCustomLineItem
        CreateBillingGroup
        CreateCustomLineItem
        CreatePricingPlan
        CreatePricingRule
        DeleteBillingGroup
        DeleteCustomLineItem
        DeletePricingPlan
        DeletePricingRule
        DisassociateAccounts
        DisassociatePricingRules
        GetBillingGroupCostReport
        ListAccountAssociations
        ListBillingGroupCostReports
        ListBillingGroups
        ListCustomLineItemVersions
        ListCustomLineItems
        ListPricingPlans
        ListPricingPlansAssociatedWithPricingRule
        ListPricingRules
        ListPricingRulesAssociatedToPricingPlan
        ListResourcesAssociatedToCustomLineItem
        ListTagsForResource
        TagResource
        UntagResource
        UpdateBillingGroup
        UpdateCustomLineItem
        UpdatePricingPlan
        UpdatePricingRule
    ]
}

@http(method: "POST", uri: "/associate-accounts") @idempotent
operation AssociateAccounts {
    input := {
        @required
        Arn: BillingGroupArn

        @required
        AccountIds: AccountIdList
    }
    output := {
        Arn: BillingGroupArn
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ServiceLimitExceededException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/associate-pricing-rules") @idempotent
operation AssociatePricingRules {
    input := {
        @required
        Arn: PricingPlanArn

        @required
        PricingRuleArns: PricingRuleArnsNonEmptyInput
    }
    output := {
        Arn: PricingPlanArn
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ServiceLimitExceededException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/batch-associate-resources-to-custom-line-item") @idempotent
operation BatchAssociateResourcesToCustomLineItem {
    input := {
        @required
        TargetArn: CustomLineItemArn

        @required
        ResourceArns: CustomLineItemBatchAssociationsList

        BillingPeriodRange: CustomLineItemBillingPeriodRange
    }
    output := {
        SuccessfullyAssociatedResources: AssociateResourcesResponseList
        FailedAssociatedResources: AssociateResourcesResponseList
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ServiceLimitExceededException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/batch-disassociate-resources-from-custom-line-item") @idempotent
operation BatchDisassociateResourcesFromCustomLineItem {
    input := {
        @required
        TargetArn: CustomLineItemArn

        @required
        ResourceArns: CustomLineItemBatchDisassociationsList

        BillingPeriodRange: CustomLineItemBillingPeriodRange
    }
    output := {
        SuccessfullyDisassociatedResources: DisassociateResourcesResponseList
        FailedDisassociatedResources: DisassociateResourcesResponseList
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/create-billing-group") @idempotent
operation CreateBillingGroup {
    input := {
        @httpHeader("X-Amzn-Client-Token") @idempotencyToken
        ClientToken: ClientToken

        @required
        Name: BillingGroupName

        @required
        AccountGrouping: AccountGrouping

        @required
        ComputationPreference: ComputationPreference

        PrimaryAccountId: AccountId
        Description: BillingGroupDescription
        Tags: TagMap
    }
    output := {
        Arn: BillingGroupArn
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ServiceLimitExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/create-custom-line-item")
operation CreateCustomLineItem {
    input := {
        @httpHeader("X-Amzn-Client-Token") @idempotencyToken
        ClientToken: ClientToken

        @required
        Name: CustomLineItemName

        @required
        Description: CustomLineItemDescription

        @required
        BillingGroupArn: BillingGroupArn

        BillingPeriodRange: CustomLineItemBillingPeriodRange
        Tags: TagMap

        @required
        ChargeDetails: CustomLineItemChargeDetails

        AccountId: AccountId
        ComputationRule: ComputationRuleEnum
        PresentationDetails: PresentationObject
    }
    output := {
        Arn: CustomLineItemArn
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ServiceLimitExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/create-pricing-plan") @idempotent
operation CreatePricingPlan {
    input := {
        @httpHeader("X-Amzn-Client-Token") @idempotencyToken
        ClientToken: ClientToken

        @required
        Name: PricingPlanName

        Description: PricingPlanDescription
        PricingRuleArns: PricingRuleArnsInput
        Tags: TagMap
    }
    output := {
        Arn: PricingPlanArn
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ServiceLimitExceededException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/create-pricing-rule") @idempotent
operation CreatePricingRule {
    input := {
        @httpHeader("X-Amzn-Client-Token") @idempotencyToken
        ClientToken: ClientToken

        @required
        Name: PricingRuleName

        Description: PricingRuleDescription

        @required
        Scope: PricingRuleScope

        @required
        Type: PricingRuleType

        ModifierPercentage: ModifierPercentage
        Service: Service
        Tags: TagMap
        BillingEntity: BillingEntity
        Tiering: CreateTieringInput
        UsageType: UsageType
        Operation: Operation
    }
    output := {
        Arn: PricingRuleArn
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ServiceLimitExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/delete-billing-group") @idempotent
operation DeleteBillingGroup {
    input := {
        @required
        Arn: BillingGroupArn
    }
    output := {
        Arn: BillingGroupArn
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/delete-custom-line-item") @idempotent
operation DeleteCustomLineItem {
    input := {
        @required
        Arn: CustomLineItemArn

        BillingPeriodRange: CustomLineItemBillingPeriodRange
    }
    output := {
        Arn: CustomLineItemArn
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/delete-pricing-plan") @idempotent
operation DeletePricingPlan {
    input := {
        @required
        Arn: PricingPlanArn
    }
    output := {
        Arn: PricingPlanArn
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/delete-pricing-rule") @idempotent
operation DeletePricingRule {
    input := {
        @required
        Arn: PricingRuleArn
    }
    output := {
        Arn: PricingRuleArn
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/disassociate-accounts") @idempotent
operation DisassociateAccounts {
    input := {
        @required
        Arn: BillingGroupArn

        @required
        AccountIds: AccountIdList
    }
    output := {
        Arn: BillingGroupArn
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/disassociate-pricing-rules") @idempotent
operation DisassociatePricingRules {
    input := {
        @required
        Arn: PricingPlanArn

        @required
        PricingRuleArns: PricingRuleArnsNonEmptyInput
    }
    output := {
        Arn: PricingPlanArn
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/get-billing-group-cost-report") @readonly
operation GetBillingGroupCostReport {
    input := {
        @required
        Arn: BillingGroupArn

        BillingPeriodRange: BillingPeriodRange
        GroupBy: GroupByAttributesList
        MaxResults: MaxBillingGroupCostReportResults
        NextToken: String
    }
    output := {
        BillingGroupCostReportResults: BillingGroupCostReportResultsList
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/list-account-associations")
@readonly
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "LinkedAccounts")
operation ListAccountAssociations {
    input := {
        BillingPeriod: BillingPeriod
        Filters: ListAccountAssociationsFilter
        NextToken: String
    }
    output := {
        LinkedAccounts: AccountAssociationsList
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/list-billing-group-cost-reports")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BillingGroupCostReports"
    pageSize: "MaxResults"
)
operation ListBillingGroupCostReports {
    input := {
        BillingPeriod: BillingPeriod
        MaxResults: MaxBillingGroupResults
        NextToken: String
        Filters: ListBillingGroupCostReportsFilter
    }
    output := {
        BillingGroupCostReports: BillingGroupCostReportList
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/list-billing-groups")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BillingGroups"
    pageSize: "MaxResults"
)
operation ListBillingGroups {
    input := {
        BillingPeriod: BillingPeriod
        MaxResults: MaxBillingGroupResults
        NextToken: String
        Filters: ListBillingGroupsFilter
    }
    output := {
        BillingGroups: BillingGroupList
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/list-custom-line-item-versions")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CustomLineItemVersions"
    pageSize: "MaxResults"
)
operation ListCustomLineItemVersions {
    input := {
        @required
        Arn: CustomLineItemArn

        MaxResults: MaxCustomLineItemResults
        NextToken: String
        Filters: ListCustomLineItemVersionsFilter
    }
    output := {
        CustomLineItemVersions: CustomLineItemVersionList
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/list-custom-line-items")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CustomLineItems"
    pageSize: "MaxResults"
)
operation ListCustomLineItems {
    input := {
        BillingPeriod: BillingPeriod
        MaxResults: MaxCustomLineItemResults
        NextToken: String
        Filters: ListCustomLineItemsFilter
    }
    output := {
        CustomLineItems: CustomLineItemList
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/list-pricing-plans")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PricingPlans"
    pageSize: "MaxResults"
)
operation ListPricingPlans {
    input := {
        BillingPeriod: BillingPeriod
        Filters: ListPricingPlansFilter
        MaxResults: MaxPricingPlanResults
        NextToken: String
    }
    output := {
        BillingPeriod: BillingPeriod
        PricingPlans: PricingPlanList
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/list-pricing-plans-associated-with-pricing-rule")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PricingPlanArns"
    pageSize: "MaxResults"
)
operation ListPricingPlansAssociatedWithPricingRule {
    input := {
        BillingPeriod: BillingPeriod

        @required
        PricingRuleArn: PricingRuleArn

        MaxResults: MaxPricingRuleResults
        NextToken: String
    }
    output := {
        BillingPeriod: BillingPeriod
        PricingRuleArn: PricingRuleArn
        PricingPlanArns: PricingPlanArns
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/list-pricing-rules")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PricingRules"
    pageSize: "MaxResults"
)
operation ListPricingRules {
    input := {
        BillingPeriod: BillingPeriod
        Filters: ListPricingRulesFilter
        MaxResults: MaxPricingRuleResults
        NextToken: String
    }
    output := {
        BillingPeriod: BillingPeriod
        PricingRules: PricingRuleList
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/list-pricing-rules-associated-to-pricing-plan")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PricingRuleArns"
    pageSize: "MaxResults"
)
operation ListPricingRulesAssociatedToPricingPlan {
    input := {
        BillingPeriod: BillingPeriod

        @required
        PricingPlanArn: PricingPlanArn

        MaxResults: MaxPricingPlanResults
        NextToken: String
    }
    output := {
        BillingPeriod: BillingPeriod
        PricingPlanArn: PricingPlanArn
        PricingRuleArns: PricingRuleArns
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/list-resources-associated-to-custom-line-item")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AssociatedResources"
    pageSize: "MaxResults"
)
operation ListResourcesAssociatedToCustomLineItem {
    input := {
        BillingPeriod: BillingPeriod

        @required
        Arn: CustomLineItemArn

        MaxResults: MaxCustomLineItemResults
        NextToken: String
        Filters: ListResourcesAssociatedToCustomLineItemFilter
    }
    output := {
        Arn: CustomLineItemArn
        AssociatedResources: ListResourcesAssociatedToCustomLineItemResponseList
        NextToken: String
    }
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}", code: 204)
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 204)
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204)
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/update-billing-group") @idempotent
operation UpdateBillingGroup {
    input := {
        @required
        Arn: BillingGroupArn

        Name: BillingGroupName
        Status: BillingGroupStatus
        ComputationPreference: ComputationPreference
        Description: BillingGroupDescription
        AccountGrouping: UpdateBillingGroupAccountGrouping
    }
    output := {
        Arn: BillingGroupArn
        Name: BillingGroupName
        Description: BillingGroupDescription
        PrimaryAccountId: AccountId
        PricingPlanArn: PricingPlanArn
        Size: NumberOfAccounts
        LastModifiedTime: Long
        Status: BillingGroupStatus
        StatusReason: String
        AccountGrouping: UpdateBillingGroupAccountGrouping
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/update-custom-line-item") @idempotent
operation UpdateCustomLineItem {
    input := {
        @required
        Arn: CustomLineItemArn

        Name: CustomLineItemName
        Description: CustomLineItemDescription
        ChargeDetails: UpdateCustomLineItemChargeDetails
        BillingPeriodRange: CustomLineItemBillingPeriodRange
    }
    output := {
        Arn: CustomLineItemArn
        BillingGroupArn: BillingGroupFullArn
        Name: CustomLineItemName
        Description: CustomLineItemDescription
        ChargeDetails: ListCustomLineItemChargeDetails
        LastModifiedTime: Long
        AssociationSize: NumberOfAssociations
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/update-pricing-plan") @idempotent
operation UpdatePricingPlan {
    input := {
        @required
        Arn: PricingPlanArn

        Name: PricingPlanName
        Description: PricingPlanDescription
    }
    output := {
        Arn: PricingPlanArn
        Name: PricingPlanName
        Description: PricingPlanDescription
        Size: NumberOfAssociatedPricingRules
        LastModifiedTime: Long
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/update-pricing-rule") @idempotent
operation UpdatePricingRule {
    input := {
        @required
        Arn: PricingRuleArn

        Name: PricingRuleName
        Description: PricingRuleDescription
        Type: PricingRuleType
        ModifierPercentage: ModifierPercentage
        Tiering: UpdateTieringInput
    }
    output := {
        Arn: PricingRuleArn
        Name: PricingRuleName
        Description: PricingRuleDescription
        Scope: PricingRuleScope
        Type: PricingRuleType
        ModifierPercentage: ModifierPercentage
        Service: Service
        AssociatedPricingPlanCount: NumberOfPricingPlansAssociatedWith
        LastModifiedTime: Long
        BillingEntity: BillingEntity
        Tiering: UpdateTieringInput
        UsageType: UsageType
        Operation: Operation
    }
    errors: [
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    Message: String
}

list AccountAssociationsList {
    member: AccountAssociationsListElement
}

structure AccountAssociationsListElement {
    AccountId: AccountId
    BillingGroupArn: BillingGroupArn
    AccountName: AccountName
    AccountEmail: AccountEmail
}

@sensitive
string AccountEmail

structure AccountGrouping {
    LinkedAccountIds: AccountIdList
    AutoAssociate: Boolean
    ResponsibilityTransferArn: ResponsibilityTransferArn
}

@pattern("[0-9]{12}")
string AccountId

@length(min: 1, max: 30)
list AccountIdFilterList {
    member: AccountId
}

@length(min: 0, max: 30)
list AccountIdList {
    member: AccountId
}

@sensitive
string AccountName

@length(min: 0, max: 100)
@pattern("arn:aws(-cn)?:billingconductor::[0-9]{12}:billinggroup/?[0-9]{12}$|^arn:aws(-cn)?:billingconductor::[0-9]{12}:pricingplan/[a-zA-Z0-9]{10}$|^arn:aws(-cn)?:billingconductor::[0-9]{12}:pricingrule/[a-zA-Z0-9]{10}$|^(arn:aws(-cn)?:billingconductor::[0-9]{12}:customlineitem/)?[a-zA-Z0-9]{10}")
string Arn

structure AssociateResourceError {
    Message: String
    Reason: AssociateResourceErrorReason
}

enum AssociateResourceErrorReason {
    INVALID_ARN
    SERVICE_LIMIT_EXCEEDED
    ILLEGAL_CUSTOMLINEITEM
    INTERNAL_SERVER_EXCEPTION
    INVALID_BILLING_PERIOD_RANGE
}

structure AssociateResourceResponseElement {
    Arn: CustomLineItemAssociationElement
    Error: AssociateResourceError
}

list AssociateResourcesResponseList {
    member: AssociateResourceResponseElement
}

@pattern("((arn:aws(-cn)?:billingconductor::[0-9]{12}:billinggroup/)?[a-zA-Z0-9]{10,12}|MONITORED|UNMONITORED)")
string Association

structure Attribute {
    Key: String
    Value: String
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9]+")
string AttributeValue

@length(min: 0, max: 1)
list AttributeValueList {
    member: AttributeValue
}

list AttributesList {
    member: Attribute
}

@pattern("[a-zA-Z0-9() ]+")
string BillingEntity

@pattern("(arn:aws(-cn)?:billingconductor::[0-9]{12}:billinggroup/)?[a-zA-Z0-9]{10,12}")
string BillingGroupArn

@length(min: 1, max: 100)
list BillingGroupArnList {
    member: BillingGroupArn
}

structure BillingGroupCostReportElement {
    Arn: BillingGroupArn
    AWSCost: String
    ProformaCost: String
    Margin: String
    MarginPercentage: String
    Currency: String
}

list BillingGroupCostReportList {
    member: BillingGroupCostReportElement
}

structure BillingGroupCostReportResultElement {
    Arn: BillingGroupArn
    AWSCost: String
    ProformaCost: String
    Margin: String
    MarginPercentage: String
    Currency: String
    Attributes: AttributesList
}

list BillingGroupCostReportResultsList {
    member: BillingGroupCostReportResultElement
}

@length(min: 0, max: 1024) @sensitive
string BillingGroupDescription

@pattern("arn:aws(-cn)?:billingconductor::[0-9]{12}:billinggroup/[a-zA-Z0-9]{10,12}")
string BillingGroupFullArn

list BillingGroupList {
    member: BillingGroupListElement
}

structure BillingGroupListElement {
    Name: BillingGroupName
    Arn: BillingGroupArn
    Description: BillingGroupDescription
    PrimaryAccountId: AccountId
    ComputationPreference: ComputationPreference
    Size: NumberOfAccounts
    CreationTime: Long
    LastModifiedTime: Long
    Status: BillingGroupStatus
    StatusReason: String
    AccountGrouping: ListBillingGroupAccountGrouping
    BillingGroupType: BillingGroupType
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_\\+=\\.\\-@]+") @sensitive
string BillingGroupName

enum BillingGroupStatus {
    ACTIVE
    PRIMARY_ACCOUNT_MISSING
    PENDING
}

@length(min: 1, max: 2)
list BillingGroupStatusList {
    member: BillingGroupStatus
}

enum BillingGroupType {
    STANDARD
    TRANSFER_BILLING
}

@length(min: 1, max: 2)
list BillingGroupTypeList {
    member: BillingGroupType
}

@pattern("\\d{4}-(0?[1-9]|1[012])")
string BillingPeriod

structure BillingPeriodRange {
    @required
    InclusiveStartBillingPeriod: BillingPeriod

    @required
    ExclusiveEndBillingPeriod: BillingPeriod
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-]+")
string ClientToken

structure ComputationPreference {
    @required
    PricingPlanArn: PricingPlanFullArn
}

enum ComputationRuleEnum {
    ITEMIZED
    CONSOLIDATED
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String

    Reason: ConflictExceptionReason
}

enum ConflictExceptionReason {
    RESOURCE_NAME_CONFLICT
    PRICING_RULE_IN_PRICING_PLAN_CONFLICT
    PRICING_PLAN_ATTACHED_TO_BILLING_GROUP_DELETE_CONFLICT
    PRICING_RULE_ATTACHED_TO_PRICING_PLAN_DELETE_CONFLICT
    WRITE_CONFLICT_RETRY
}

structure CreateFreeTierConfig {
    @required
    Activated: Boolean
}

structure CreateTieringInput {
    @required
    FreeTier: CreateFreeTierConfig
}

enum CurrencyCode {
    USD
    CNY
}

@pattern("(arn:aws(-cn)?:billingconductor::[0-9]{12}:customlineitem/)?[a-zA-Z0-9]{10}")
string CustomLineItemArn

@length(min: 1, max: 100)
list CustomLineItemArns {
    member: CustomLineItemArn
}

@pattern("(arn:aws(-cn)?:billingconductor::[0-9]{12}:(customlineitem|billinggroup)/)?[a-zA-Z0-9]{10,12}")
string CustomLineItemAssociationElement

@length(min: 0, max: 5)
list CustomLineItemAssociationsList {
    member: CustomLineItemAssociationElement
}

@length(min: 1, max: 30)
list CustomLineItemBatchAssociationsList {
    member: CustomLineItemAssociationElement
}

@length(min: 1, max: 30)
list CustomLineItemBatchDisassociationsList {
    member: CustomLineItemAssociationElement
}

structure CustomLineItemBillingPeriodRange {
    @required
    InclusiveStartBillingPeriod: BillingPeriod

    ExclusiveEndBillingPeriod: BillingPeriod
}

structure CustomLineItemChargeDetails {
    Flat: CustomLineItemFlatChargeDetails
    Percentage: CustomLineItemPercentageChargeDetails

    @required
    Type: CustomLineItemType

    LineItemFilters: LineItemFiltersList
}

@range(min: 0, max: 1000000)
double CustomLineItemChargeValue

@length(min: 1, max: 255) @sensitive
string CustomLineItemDescription

structure CustomLineItemFlatChargeDetails {
    @required
    ChargeValue: CustomLineItemChargeValue
}

list CustomLineItemList {
    member: CustomLineItemListElement
}

structure CustomLineItemListElement {
    Arn: CustomLineItemArn
    Name: CustomLineItemName
    ChargeDetails: ListCustomLineItemChargeDetails
    CurrencyCode: CurrencyCode
    Description: CustomLineItemDescription
    ProductCode: CustomLineItemProductCode
    BillingGroupArn: BillingGroupArn
    CreationTime: Long
    LastModifiedTime: Long
    AssociationSize: NumberOfAssociations
    AccountId: AccountId
    ComputationRule: ComputationRuleEnum
    PresentationDetails: PresentationObject
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_\\+=\\.\\-@]+") @sensitive
string CustomLineItemName

@length(min: 1, max: 100)
list CustomLineItemNameList {
    member: CustomLineItemName
}

structure CustomLineItemPercentageChargeDetails {
    @required
    PercentageValue: CustomLineItemPercentageChargeValue

    AssociatedValues: CustomLineItemAssociationsList
}

@range(min: 0, max: 10000)
double CustomLineItemPercentageChargeValue

@length(min: 1, max: 29)
string CustomLineItemProductCode

enum CustomLineItemRelationship {
    PARENT
    CHILD
}

enum CustomLineItemType {
    CREDIT
    FEE
}

list CustomLineItemVersionList {
    member: CustomLineItemVersionListElement
}

structure CustomLineItemVersionListElement {
    Name: CustomLineItemName
    ChargeDetails: ListCustomLineItemChargeDetails
    CurrencyCode: CurrencyCode
    Description: CustomLineItemDescription
    ProductCode: CustomLineItemProductCode
    BillingGroupArn: BillingGroupArn
    CreationTime: Long
    LastModifiedTime: Long
    AssociationSize: NumberOfAssociations
    StartBillingPeriod: BillingPeriod
    EndBillingPeriod: BillingPeriod
    Arn: CustomLineItemArn
    StartTime: Long
    AccountId: AccountId
    ComputationRule: ComputationRuleEnum
    PresentationDetails: PresentationObject
}

structure DisassociateResourceResponseElement {
    Arn: CustomLineItemAssociationElement
    Error: AssociateResourceError
}

list DisassociateResourcesResponseList {
    member: DisassociateResourceResponseElement
}

structure FreeTierConfig {
    @required
    Activated: Boolean
}

enum GroupByAttributeName {
    PRODUCT_NAME
    BILLING_PERIOD
}

list GroupByAttributesList {
    member: GroupByAttributeName
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    Message: String

    @httpHeader("Retry-After")
    RetryAfterSeconds: Integer
}

structure LineItemFilter {
    @required
    Attribute: LineItemFilterAttributeName

    @required
    MatchOption: MatchOption

    Values: LineItemFilterValuesList
    AttributeValues: AttributeValueList
}

enum LineItemFilterAttributeName {
    LINE_ITEM_TYPE
    SERVICE
}

enum LineItemFilterValue {
    SAVINGS_PLAN_NEGATION
}

@length(min: 0, max: 1)
list LineItemFilterValuesList {
    member: LineItemFilterValue
}

@length(min: 0, max: 1)
list LineItemFiltersList {
    member: LineItemFilter
}

structure ListAccountAssociationsFilter {
    Association: Association
    AccountId: AccountId
    AccountIds: AccountIdFilterList
}

structure ListBillingGroupAccountGrouping {
    AutoAssociate: Boolean
    ResponsibilityTransferArn: ResponsibilityTransferArn
}

structure ListBillingGroupCostReportsFilter {
    BillingGroupArns: BillingGroupArnList
}

structure ListBillingGroupsFilter {
    Arns: BillingGroupArnList
    PricingPlan: PricingPlanFullArn
    Statuses: BillingGroupStatusList
    AutoAssociate: Boolean
    PrimaryAccountIds: PrimaryAccountIdList
    BillingGroupTypes: BillingGroupTypeList
    Names: StringSearches
    ResponsibilityTransferArns: ResponsibilityTransferArnsList
}

structure ListCustomLineItemChargeDetails {
    Flat: ListCustomLineItemFlatChargeDetails
    Percentage: ListCustomLineItemPercentageChargeDetails

    @required
    Type: CustomLineItemType

    LineItemFilters: LineItemFiltersList
}

structure ListCustomLineItemFlatChargeDetails {
    @required
    ChargeValue: CustomLineItemChargeValue
}

structure ListCustomLineItemPercentageChargeDetails {
    @required
    PercentageValue: CustomLineItemPercentageChargeValue
}

structure ListCustomLineItemVersionsBillingPeriodRangeFilter {
    StartBillingPeriod: BillingPeriod
    EndBillingPeriod: BillingPeriod
}

structure ListCustomLineItemVersionsFilter {
    BillingPeriodRange: ListCustomLineItemVersionsBillingPeriodRangeFilter
}

structure ListCustomLineItemsFilter {
    Names: CustomLineItemNameList
    BillingGroups: BillingGroupArnList
    Arns: CustomLineItemArns
    AccountIds: AccountIdList
}

structure ListPricingPlansFilter {
    Arns: PricingPlanArns
}

structure ListPricingRulesFilter {
    Arns: PricingRuleArns
}

structure ListResourcesAssociatedToCustomLineItemFilter {
    Relationship: CustomLineItemRelationship
}

structure ListResourcesAssociatedToCustomLineItemResponseElement {
    Arn: CustomLineItemAssociationElement
    Relationship: CustomLineItemRelationship
    EndBillingPeriod: BillingPeriod
}

list ListResourcesAssociatedToCustomLineItemResponseList {
    member: ListResourcesAssociatedToCustomLineItemResponseElement
}

@input
structure ListTagsForResourceRequest {
    @required @httpLabel
    ResourceArn: Arn
}

@output
structure ListTagsForResourceResponse {
    Tags: TagMap
}

enum MatchOption {
    NOT_EQUAL
    EQUAL
}

@range(min: 200, max: 300)
integer MaxBillingGroupCostReportResults

@range(min: 1, max: 100)
integer MaxBillingGroupResults

@range(min: 1, max: 100)
integer MaxCustomLineItemResults

@range(min: 1, max: 100)
integer MaxPricingPlanResults

@range(min: 1, max: 100)
integer MaxPricingRuleResults

@range(min: 0)
double ModifierPercentage

@range(min: 0)
long NumberOfAccounts

@range(min: 1)
long NumberOfAssociatedPricingRules

@range(min: 0)
long NumberOfAssociations

@range(min: 0)
long NumberOfPricingPlansAssociatedWith

@length(min: 1, max: 256) @pattern("\\S+")
string Operation

structure PresentationObject {
    @required
    Service: Service
}

@pattern("(arn:aws(-cn)?:billingconductor::(aws|[0-9]{12}):pricingplan/)?(BasicPricingPlan|Passthrough|[a-zA-Z0-9]{10})")
string PricingPlanArn

@length(min: 1, max: 100)
list PricingPlanArns {
    member: PricingPlanArn
}

@length(min: 0, max: 1024) @sensitive
string PricingPlanDescription

@pattern("arn:aws(-cn)?:billingconductor::(aws|[0-9]{12}):pricingplan/(BasicPricingPlan|Passthrough|[a-zA-Z0-9]{10})")
string PricingPlanFullArn

list PricingPlanList {
    member: PricingPlanListElement
}

structure PricingPlanListElement {
    Name: PricingPlanName
    Arn: PricingPlanArn
    Description: PricingPlanDescription
    Size: NumberOfAssociatedPricingRules
    CreationTime: Long
    LastModifiedTime: Long
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_\\+=\\.\\-@]+") @sensitive
string PricingPlanName

@pattern("(arn:aws(-cn)?:billingconductor::[0-9]{12}:pricingrule/)?[a-zA-Z0-9]{10}")
string PricingRuleArn

@length(min: 1, max: 100)
list PricingRuleArns {
    member: PricingRuleArn
}

@length(min: 0, max: 30)
list PricingRuleArnsInput {
    member: PricingRuleArn
}

@length(min: 1, max: 30)
list PricingRuleArnsNonEmptyInput {
    member: PricingRuleArn
}

@length(min: 0, max: 1024) @sensitive
string PricingRuleDescription

list PricingRuleList {
    member: PricingRuleListElement
}

structure PricingRuleListElement {
    Name: PricingRuleName
    Arn: PricingRuleArn
    Description: PricingRuleDescription
    Scope: PricingRuleScope
    Type: PricingRuleType
    ModifierPercentage: ModifierPercentage
    Service: Service
    AssociatedPricingPlanCount: NumberOfPricingPlansAssociatedWith
    CreationTime: Long
    LastModifiedTime: Long
    BillingEntity: BillingEntity
    Tiering: Tiering
    UsageType: UsageType
    Operation: Operation
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_\\+=\\.\\-@]+") @sensitive
string PricingRuleName

enum PricingRuleScope {
    GLOBAL
    SERVICE
    BILLING_ENTITY
    SKU
}

enum PricingRuleType {
    MARKUP
    DISCOUNT
    TIERING
}

@length(min: 1, max: 100)
list PrimaryAccountIdList {
    member: AccountId
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String
}

@pattern("arn:[a-z0-9][a-z0-9-.]{0,62}:organizations::\\d{12}:transfer/o-[a-z0-9]{10,32}/(billing)/(inbound|outbound)/rt-[0-9a-z]{8,32}")
string ResponsibilityTransferArn

@length(min: 1, max: 30)
list ResponsibilityTransferArnsList {
    member: ResponsibilityTransferArn
}

enum SearchOption {
    STARTS_WITH
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_\\+=\\.\\-@ ]+")
string SearchValue

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9]+")
string Service

@error("client") @httpError(402)
structure ServiceLimitExceededException {
    @required
    Message: String

    ResourceId: String
    ResourceType: String

    @required
    LimitCode: String

    @required
    ServiceCode: String
}

structure StringSearch {
    @required
    SearchOption: SearchOption

    @required
    SearchValue: SearchValue
}

@length(min: 1, max: 1)
list StringSearches {
    member: StringSearch
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@input
structure TagResourceRequest {
    @required @httpLabel
    ResourceArn: Arn

    @required
    Tags: TagMap
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    Message: String

    @httpHeader("Retry-After")
    RetryAfterSeconds: Integer
}

structure Tiering {
    @required
    FreeTier: FreeTierConfig
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

structure UpdateBillingGroupAccountGrouping {
    AutoAssociate: Boolean
    ResponsibilityTransferArn: ResponsibilityTransferArn
}

structure UpdateCustomLineItemChargeDetails {
    Flat: UpdateCustomLineItemFlatChargeDetails
    Percentage: UpdateCustomLineItemPercentageChargeDetails
    LineItemFilters: LineItemFiltersList
}

structure UpdateCustomLineItemFlatChargeDetails {
    @required
    ChargeValue: CustomLineItemChargeValue
}

structure UpdateCustomLineItemPercentageChargeDetails {
    @required
    PercentageValue: CustomLineItemPercentageChargeValue
}

structure UpdateFreeTierConfig {
    @required
    Activated: Boolean
}

structure UpdateTieringInput {
    @required
    FreeTier: UpdateFreeTierConfig
}

@length(min: 1, max: 256) @pattern("\\S+")
string UsageType

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: String

    Reason: ValidationExceptionReason
    Fields: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    Name: String

    @required
    Message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    UNKNOWN_OPERATION
    CANNOT_PARSE
    FIELD_VALIDATION_FAILED
    OTHER
    PRIMARY_NOT_ASSOCIATED
    PRIMARY_CANNOT_DISASSOCIATE
    ACCOUNTS_NOT_ASSOCIATED
    ACCOUNTS_ALREADY_ASSOCIATED
    ILLEGAL_PRIMARY_ACCOUNT
    ILLEGAL_ACCOUNTS
    MISMATCHED_BILLINGGROUP_ARN
    MISSING_BILLINGGROUP
    MISMATCHED_CUSTOMLINEITEM_ARN
    ILLEGAL_BILLING_PERIOD
    ILLEGAL_BILLING_PERIOD_RANGE
    TOO_MANY_ACCOUNTS_IN_REQUEST
    DUPLICATE_ACCOUNT
    INVALID_BILLING_GROUP_STATUS
    MISMATCHED_PRICINGPLAN_ARN
    MISSING_PRICINGPLAN
    MISMATCHED_PRICINGRULE_ARN
    DUPLICATE_PRICINGRULE_ARNS
    MISSING_COSTCATEGORY
    ILLEGAL_EXPRESSION
    ILLEGAL_SCOPE
    ILLEGAL_SERVICE
    PRICINGRULES_NOT_EXIST
    PRICINGRULES_ALREADY_ASSOCIATED
    PRICINGRULES_NOT_ASSOCIATED
    INVALID_TIME_RANGE
    INVALID_BILLINGVIEW_ARN
    MISMATCHED_BILLINGVIEW_ARN
    ILLEGAL_CUSTOMLINEITEM
    MISSING_CUSTOMLINEITEM
    ILLEGAL_CUSTOMLINEITEM_UPDATE
    TOO_MANY_CUSTOMLINEITEMS_IN_REQUEST
    ILLEGAL_CHARGE_DETAILS
    ILLEGAL_UPDATE_CHARGE_DETAILS
    INVALID_ARN
    ILLEGAL_RESOURCE_ARNS
    ILLEGAL_CUSTOMLINEITEM_MODIFICATION
    MISSING_LINKED_ACCOUNT_IDS
    MULTIPLE_LINKED_ACCOUNT_IDS
    MISSING_PRICING_PLAN_ARN
    MULTIPLE_PRICING_PLAN_ARN
    ILLEGAL_CHILD_ASSOCIATE_RESOURCE
    CUSTOM_LINE_ITEM_ASSOCIATION_EXISTS
    INVALID_BILLING_GROUP
    INVALID_BILLING_PERIOD_FOR_OPERATION
    ILLEGAL_BILLING_ENTITY
    ILLEGAL_MODIFIER_PERCENTAGE
    ILLEGAL_TYPE
    ILLEGAL_BILLING_GROUP_TYPE
    ILLEGAL_BILLING_GROUP_PRICING_PLAN
    ILLEGAL_ENDED_BILLINGGROUP
    ILLEGAL_TIERING_INPUT
    ILLEGAL_OPERATION
    ILLEGAL_USAGE_TYPE
    INVALID_SKU_COMBO
    INVALID_FILTER
    TOO_MANY_AUTO_ASSOCIATE_BILLING_GROUPS
    CANNOT_DELETE_AUTO_ASSOCIATE_BILLING_GROUP
    ILLEGAL_ACCOUNT_ID
    BILLING_GROUP_ALREADY_EXIST_IN_CURRENT_BILLING_PERIOD
    ILLEGAL_COMPUTATION_RULE
    ILLEGAL_LINE_ITEM_FILTER
}
