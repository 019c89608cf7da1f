$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.freetier

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_0

@title("AWS Free Tier")
@service(sdkId: "FreeTier", endpointPrefix: "freetier")
@awsJson1_0
@sigv4(name: "freetier")
service AWSFreeTierService {
    version: "2023-09-07"
    operations: [
        GetAccountActivity
        GetAccountPlanState
        GetFreeTierUsage
        ListAccountActivities
        UpgradeAccountPlan
    ]
}

operation GetAccountActivity {
    input := {
        @required
        activityId: ActivityId

        languageCode: LanguageCode
    }
    output := {
        @required
        activityId: ActivityId

        @required
        title: GenericString

        @required
        description: GenericString

        @required
        status: ActivityStatus

        @required
        instructionsUrl: GenericString

        @required
        reward: ActivityReward

        estimatedTimeToCompleteInMinutes: Integer
        expiresAt: SyntheticTimestamp_date_time
        startedAt: SyntheticTimestamp_date_time
        completedAt: SyntheticTimestamp_date_time
    }
    errors: [
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetAccountPlanState {
    input := {}
    output := {
        @required
        accountId: AccountId

        @required
        accountPlanType: AccountPlanType

        @required
        accountPlanStatus: AccountPlanStatus

        accountPlanRemainingCredits: MonetaryAmount
        accountPlanExpirationDate: SyntheticTimestamp_date_time
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "freeTierUsages"
    pageSize: "maxResults"
)
operation GetFreeTierUsage {
    input := {
        filter: Expression
        maxResults: MaxResults
        nextToken: NextPageToken
    }
    output := {
        @required
        freeTierUsages: FreeTierUsages

        nextToken: NextPageToken
    }
    errors: [InternalServerException, ValidationException, ThrottlingException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "activities"
    pageSize: "maxResults"
)
operation ListAccountActivities {
    input := {
        filterActivityStatuses: FilterActivityStatuses
        nextToken: NextPageToken
        maxResults: MaxResults
        languageCode: LanguageCode
    }
    output := {
        @required
        activities: Activities

        nextToken: NextPageToken
    }
    errors: [InternalServerException, ValidationException, ThrottlingException]
}

operation UpgradeAccountPlan {
    input := {
        @required
        accountPlanType: AccountPlanType
    }
    output := {
        @required
        accountId: AccountId

        @required
        accountPlanType: AccountPlanType

        @required
        accountPlanStatus: AccountPlanStatus
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    message: GenericString
}

@pattern("[0-9]{12}")
string AccountId

enum AccountPlanStatus {
    NOT_STARTED
    ACTIVE
    EXPIRED
}

enum AccountPlanType {
    FREE
    PAID
}

list Activities {
    member: ActivitySummary
}

@length(min: 32, max: 32) @pattern("[a-zA-Z0-9]+")
string ActivityId

union ActivityReward {
    credit: MonetaryAmount
}

enum ActivityStatus {
    NOT_STARTED
    IN_PROGRESS
    COMPLETED
    EXPIRING
}

structure ActivitySummary {
    @required
    activityId: ActivityId

    @required
    title: GenericString

    @required
    reward: ActivityReward

    @required
    status: ActivityStatus
}

enum CurrencyCode {
    USD
}

enum Dimension {
    SERVICE
    OPERATION
    USAGE_TYPE
    REGION
    FREE_TIER_TYPE
    DESCRIPTION
    USAGE_PERCENTAGE
}

structure DimensionValues {
    @required
    Key: Dimension

    @required
    Values: Values

    @required
    MatchOptions: MatchOptions
}

structure Expression {
    Or: Expressions
    And: Expressions
    Not: Expression
    Dimensions: DimensionValues
}

list Expressions {
    member: Expression
}

list FilterActivityStatuses {
    member: ActivityStatus
}

structure FreeTierUsage {
    service: GenericString
    operation: GenericString
    usageType: GenericString
    region: GenericString
    actualUsageAmount: Double
    forecastedUsageAmount: Double
    limit: Double
    unit: GenericString
    description: GenericString
    freeTierType: GenericString
}

list FreeTierUsages {
    member: FreeTierUsage
}

@length(min: 0, max: 1024) @pattern("[\\S\\s]*")
string GenericString

@error("server")
structure InternalServerException {
    @required
    message: GenericString
}

enum LanguageCode {
    en_US = "en-US"
    en_GB = "en-GB"
    id_ID = "id-ID"
    de_DE = "de-DE"
    es_ES = "es-ES"
    fr_FR = "fr-FR"
    ja_JP = "ja-JP"
    it_IT = "it-IT"
    pt_PT = "pt-PT"
    ko_KR = "ko-KR"
    zh_CN = "zh-CN"
    zh_TW = "zh-TW"
    tr_TR = "tr-TR"
}

enum MatchOption {
    EQUALS
    STARTS_WITH
    ENDS_WITH
    CONTAINS
    GREATER_THAN_OR_EQUAL
}

list MatchOptions {
    member: MatchOption
}

@range(min: 1, max: 1000)
integer MaxResults

structure MonetaryAmount {
    @required
    amount: Double

    @required
    unit: CurrencyCode
}

@length(min: 1, max: 8192) @pattern("[\\S\\s]*")
string NextPageToken

@error("client")
structure ResourceNotFoundException {
    @required
    message: GenericString
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@error("client")
structure ThrottlingException {
    @required
    message: GenericString
}

@error("client")
structure ValidationException {
    @required
    message: GenericString
}

@length(min: 1, max: 20) @pattern("[ a-zA-Z0-9\\-\\:\\.\\_\\/\\,\\$\\(\\)]*")
string Value

@length(min: 1)
list Values {
    member: Value
}
