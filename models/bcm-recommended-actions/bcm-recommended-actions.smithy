$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.bcmrecommendedactions

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#awsJson1_0

@title("AWS Billing and Cost Management Recommended Actions")
@service(sdkId: "BCM Recommended Actions", endpointPrefix: "bcm-recommended-actions")
@awsJson1_0
@sigv4(name: "bcm-recommended-actions")
@standardPartitionalEndpoints(endpointPatternType: "service_region_dnsSuffix")
@dualStackOnlyEndpoints
service AWSBillingAndCostManagementRecommendedActions {
    version: "2024-11-14"
    operations: [ListRecommendedActions]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "recommendedActions"
    pageSize: "maxResults"
)
operation ListRecommendedActions {
    input := {
        filter: RequestFilter
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        recommendedActions: RecommendedActions

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string AccountId

structure ActionFilter {
    @required
    key: FilterName

    @required
    matchOption: MatchOption

    @required
    values: FilterValues
}

list ActionFilterList {
    member: ActionFilter
}

enum ActionType {
    ADD_ALTERNATE_BILLING_CONTACT
    CREATE_ANOMALY_MONITOR
    CREATE_BUDGET
    ENABLE_COST_OPTIMIZATION_HUB
    MIGRATE_TO_GRANULAR_PERMISSIONS
    PAYMENTS_DUE
    PAYMENTS_PAST_DUE
    REVIEW_ANOMALIES
    REVIEW_BUDGET_ALERTS
    REVIEW_BUDGETS_EXCEEDED
    REVIEW_EXPIRING_RI
    REVIEW_EXPIRING_SP
    REVIEW_FREETIER_USAGE_ALERTS
    REVIEW_FREETIER_CREDITS_REMAINING
    REVIEW_FREETIER_DAYS_REMAINING
    REVIEW_SAVINGS_OPPORTUNITY_RECOMMENDATIONS
    UPDATE_EXPIRED_PAYMENT_METHOD
    UPDATE_INVALID_PAYMENT_METHOD
    UPDATE_TAX_EXEMPTION_CERTIFICATE
    UPDATE_TAX_REGISTRATION_NUMBER
}

map Context {
    key: String
    value: String
}

enum Feature {
    ACCOUNT
    BUDGETS
    COST_ANOMALY_DETECTION
    COST_OPTIMIZATION_HUB
    FREE_TIER
    IAM
    PAYMENTS
    RESERVATIONS
    SAVINGS_PLANS
    TAX_SETTINGS
}

enum FilterName {
    FEATURE
    SEVERITY
    TYPE
}

@length(min: 1, max: 1024) @pattern(".*[\\S\\s]*.*")
string FilterValue

@length(min: 1)
list FilterValues {
    member: FilterValue
}

@error("server")
structure InternalServerException {
    @required
    message: String
}

enum MatchOption {
    EQUALS
    NOT_EQUALS
}

@range(min: 1, max: 1000)
integer MaxResults

list NextSteps {
    member: String
}

@length(min: 1, max: 8192) @pattern("[\\S\\s]*")
string NextToken

structure RecommendedAction {
    id: String
    type: ActionType
    accountId: AccountId
    severity: Severity
    feature: Feature
    context: Context
    nextSteps: NextSteps
    lastUpdatedTimeStamp: String
}

list RecommendedActions {
    member: RecommendedAction
}

structure RequestFilter {
    actions: ActionFilterList
}

enum Severity {
    INFO
    WARNING
    CRITICAL
}

@error("client")
structure ThrottlingException {
    @required
    message: String
}

@error("client")
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
}
