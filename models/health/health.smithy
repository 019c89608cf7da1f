$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.health

use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Health APIs and Notifications")
@aws.api#service(sdkId: "Health", endpointPrefix: "health")
@awsJson1_1
@sigv4(name: "health")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-eusc": [
            {endpoint: "https://{service}.{region}.{dualStackDnsSuffix}"}
            {endpoint: "https://{service}-fips.{region}.{dualStackDnsSuffix}", fips: true}
        ]
    }
    regionSpecialCases: {
        "aws-cn-global": [
            {endpoint: "https://global.health.{dnsSuffix}", signingRegion: "cn-northwest-1"}
        ]
        "aws-global": [{endpoint: "https://global.health.{dnsSuffix}", signingRegion: "us-east-1"}]
    }
)
service AWSHealth_20160804 {
    version: "2016-08-04"
    operations: [
        DescribeAffectedAccountsForOrganization
        DescribeAffectedEntities
        DescribeAffectedEntitiesForOrganization
        DescribeEntityAggregates
        DescribeEntityAggregatesForOrganization
        DescribeEventAggregates
        DescribeEventDetails
        DescribeEventDetailsForOrganization
        DescribeEventTypes
        DescribeEvents
        DescribeEventsForOrganization
        DescribeHealthServiceStatusForOrganization
        DisableHealthServiceAccessForOrganization
        EnableHealthServiceAccessForOrganization
    ]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "affectedAccounts"
    pageSize: "maxResults"
)
operation DescribeAffectedAccountsForOrganization {
    input := {
        @required
        eventArn: eventArn

        nextToken: nextToken
        maxResults: maxResults
    }
    output := {
        affectedAccounts: affectedAccountsList
        eventScopeCode: eventScopeCode
        nextToken: nextToken
    }
    errors: [InvalidPaginationToken]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "entities"
    pageSize: "maxResults"
)
operation DescribeAffectedEntities {
    input := {
        @required
        filter: EntityFilter

        locale: locale
        nextToken: nextToken
        maxResults: maxResultsLowerRange
    }
    output := {
        entities: EntityList
        nextToken: nextToken
    }
    errors: [InvalidPaginationToken, UnsupportedLocale]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "entities"
    pageSize: "maxResults"
)
operation DescribeAffectedEntitiesForOrganization {
    input := {
        @deprecated
        organizationEntityFilters: OrganizationEntityFiltersList

        locale: locale
        nextToken: nextToken
        maxResults: maxResultsLowerRange
        organizationEntityAccountFilters: OrganizationEntityAccountFiltersList
    }
    output := {
        entities: EntityList
        failedSet: DescribeAffectedEntitiesForOrganizationFailedSet
        nextToken: nextToken
    }
    errors: [InvalidPaginationToken, UnsupportedLocale]
}

@idempotent
operation DescribeEntityAggregates {
    input := {
        eventArns: EventArnsList
    }
    output := {
        entityAggregates: EntityAggregateList
    }
}

@idempotent
operation DescribeEntityAggregatesForOrganization {
    input := {
        @required
        eventArns: OrganizationEventArnsList

        awsAccountIds: OrganizationAccountIdsList
    }
    output := {
        organizationEntityAggregates: OrganizationEntityAggregatesList
    }
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "eventAggregates"
    pageSize: "maxResults"
)
operation DescribeEventAggregates {
    input := {
        filter: EventFilter

        @required
        aggregateField: eventAggregateField

        maxResults: maxResults
        nextToken: nextToken
    }
    output := {
        eventAggregates: EventAggregateList
        nextToken: nextToken
    }
    errors: [InvalidPaginationToken]
}

@idempotent
operation DescribeEventDetails {
    input := {
        @required
        eventArns: eventArnList

        locale: locale
    }
    output := {
        successfulSet: DescribeEventDetailsSuccessfulSet
        failedSet: DescribeEventDetailsFailedSet
    }
    errors: [UnsupportedLocale]
}

@idempotent
operation DescribeEventDetailsForOrganization {
    input := {
        @required
        organizationEventDetailFilters: OrganizationEventDetailFiltersList

        locale: locale
    }
    output := {
        successfulSet: DescribeEventDetailsForOrganizationSuccessfulSet
        failedSet: DescribeEventDetailsForOrganizationFailedSet
    }
    errors: [UnsupportedLocale]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "eventTypes"
    pageSize: "maxResults"
)
operation DescribeEventTypes {
    input := {
        filter: EventTypeFilter
        locale: locale
        nextToken: nextToken
        maxResults: maxResults
    }
    output := {
        eventTypes: EventTypeList
        nextToken: nextToken
    }
    errors: [InvalidPaginationToken, UnsupportedLocale]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "events"
    pageSize: "maxResults"
)
operation DescribeEvents {
    input := {
        filter: EventFilter
        nextToken: nextToken
        maxResults: maxResultsLowerRange
        locale: locale
    }
    output := {
        events: EventList
        nextToken: nextToken
    }
    errors: [InvalidPaginationToken, UnsupportedLocale]
}

@idempotent
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "events"
    pageSize: "maxResults"
)
operation DescribeEventsForOrganization {
    input := {
        filter: OrganizationEventFilter
        nextToken: nextToken
        maxResults: maxResultsLowerRange
        locale: locale
    }
    output := {
        events: OrganizationEventList
        nextToken: nextToken
    }
    errors: [InvalidPaginationToken, UnsupportedLocale]
}

@idempotent
operation DescribeHealthServiceStatusForOrganization {
    output := {
        healthServiceAccessStatusForOrganization: String
    }
}

@idempotent
operation DisableHealthServiceAccessForOrganization {
    errors: [ConcurrentModificationException]
}

@idempotent
operation EnableHealthServiceAccessForOrganization {
    errors: [ConcurrentModificationException]
}

structure AccountEntityAggregate {
    accountId: eventArn
    count: Integer
    statuses: entityStatuses
}

list AccountEntityAggregatesList {
    member: AccountEntityAggregate
}

structure AffectedEntity {
    entityArn: entityArn
    eventArn: eventArn
    entityValue: entityValue
    entityUrl: String
    awsAccountId: accountId
    lastUpdatedTime: Timestamp
    statusCode: entityStatusCode
    tags: tagSet
    entityMetadata: entityMetadata
}

@error("client")
structure ConcurrentModificationException {
    message: String
}

structure DateTimeRange {
    from: Timestamp
    to: Timestamp
}

list DescribeAffectedEntitiesForOrganizationFailedSet {
    member: OrganizationAffectedEntitiesErrorItem
}

list DescribeEventDetailsFailedSet {
    member: EventDetailsErrorItem
}

list DescribeEventDetailsForOrganizationFailedSet {
    member: OrganizationEventDetailsErrorItem
}

list DescribeEventDetailsForOrganizationSuccessfulSet {
    member: OrganizationEventDetails
}

list DescribeEventDetailsSuccessfulSet {
    member: EventDetails
}

structure EntityAccountFilter {
    @required
    eventArn: eventArn

    awsAccountId: accountId
    statusCodes: entityStatusCodeList
}

structure EntityAggregate {
    eventArn: eventArn
    count: Integer
    statuses: entityStatuses
}

list EntityAggregateList {
    member: EntityAggregate
}

structure EntityFilter {
    @required
    eventArns: eventArnList

    entityArns: entityArnList
    entityValues: entityValueList
    lastUpdatedTimes: dateTimeRangeList
    tags: tagFilter
    statusCodes: entityStatusCodeList
}

list EntityList {
    member: AffectedEntity
}

structure Event {
    arn: eventArn
    service: service
    eventTypeCode: eventTypeCode
    eventTypeCategory: eventTypeCategory
    region: region
    availabilityZone: availabilityZone
    startTime: Timestamp
    endTime: Timestamp
    lastUpdatedTime: Timestamp
    statusCode: eventStatusCode
    eventScopeCode: eventScopeCode
    actionability: EventActionability
    personas: EventPersonaList
}

structure EventAccountFilter {
    @required
    eventArn: eventArn

    awsAccountId: accountId
}

enum EventActionability {
    ACTION_REQUIRED
    ACTION_MAY_BE_REQUIRED
    INFORMATIONAL
}

@length(min: 1, max: 3)
list EventActionabilityList {
    member: EventActionability
}

structure EventAggregate {
    aggregateValue: String
    count: Integer
}

list EventAggregateList {
    member: EventAggregate
}

@length(min: 1, max: 50)
list EventArnsList {
    member: eventArn
}

structure EventDescription {
    latestDescription: String
}

structure EventDetails {
    event: Event
    eventDescription: EventDescription
    eventMetadata: eventMetadata
}

structure EventDetailsErrorItem {
    eventArn: eventArn
    errorName: String
    errorMessage: String
}

structure EventFilter {
    actionabilities: EventActionabilityList
    eventArns: eventArnList
    eventTypeCodes: eventTypeListShape
    services: serviceList
    regions: regionList
    availabilityZones: availabilityZones
    startTimes: dateTimeRangeList
    endTimes: dateTimeRangeList
    lastUpdatedTimes: dateTimeRangeList
    entityArns: entityArnList
    entityValues: entityValueList
    eventTypeCategories: EventTypeCategoryList
    tags: tagFilter
    eventStatusCodes: eventStatusCodeList
    personas: EventPersonaList
}

list EventList {
    member: Event
}

enum EventPersona {
    OPERATIONS
    SECURITY
    BILLING
}

@length(min: 1, max: 3)
list EventPersonaList {
    member: EventPersona
}

structure EventType {
    service: service
    code: eventTypeCode
    category: eventTypeCategory
    actionability: EventTypeActionability
    personas: EventTypePersonaList
}

enum EventTypeActionability {
    ACTION_REQUIRED
    ACTION_MAY_BE_REQUIRED
    INFORMATIONAL
}

@length(min: 1, max: 3)
list EventTypeActionabilityList {
    member: EventTypeActionability
}

@length(min: 1, max: 10)
list EventTypeCategoryList {
    member: eventTypeCategory
}

@length(min: 1, max: 10)
list EventTypeCodeList {
    member: eventTypeCode
}

structure EventTypeFilter {
    eventTypeCodes: EventTypeCodeList
    services: serviceList
    eventTypeCategories: EventTypeCategoryList
    actionabilities: EventTypeActionabilityList
    personas: EventTypePersonaList
}

list EventTypeList {
    member: EventType
}

enum EventTypePersona {
    OPERATIONS
    SECURITY
    BILLING
}

@length(min: 1, max: 3)
list EventTypePersonaList {
    member: EventTypePersona
}

@error("client")
structure InvalidPaginationToken {
    message: String
}

@length(min: 1, max: 25)
list OrganizationAccountIdsList {
    member: accountId
}

structure OrganizationAffectedEntitiesErrorItem {
    awsAccountId: accountId
    eventArn: eventArn
    errorName: String
    errorMessage: String
}

@length(min: 1, max: 10)
list OrganizationEntityAccountFiltersList {
    member: EntityAccountFilter
}

structure OrganizationEntityAggregate {
    eventArn: eventArn
    count: Integer
    statuses: entityStatuses
    accounts: AccountEntityAggregatesList
}

list OrganizationEntityAggregatesList {
    member: OrganizationEntityAggregate
}

@length(min: 1, max: 10)
list OrganizationEntityFiltersList {
    member: EventAccountFilter
}

structure OrganizationEvent {
    arn: eventArn
    service: service
    eventTypeCode: eventTypeCode
    eventTypeCategory: eventTypeCategory
    eventScopeCode: eventScopeCode
    region: region
    startTime: Timestamp
    endTime: Timestamp
    lastUpdatedTime: Timestamp
    statusCode: eventStatusCode
    actionability: EventActionability
    personas: EventPersonaList
}

@length(min: 1, max: 25)
list OrganizationEventArnsList {
    member: eventArn
}

@length(min: 1, max: 10)
list OrganizationEventDetailFiltersList {
    member: EventAccountFilter
}

structure OrganizationEventDetails {
    awsAccountId: accountId
    event: Event
    eventDescription: EventDescription
    eventMetadata: eventMetadata
}

structure OrganizationEventDetailsErrorItem {
    awsAccountId: accountId
    eventArn: eventArn
    errorName: String
    errorMessage: String
}

structure OrganizationEventFilter {
    actionabilities: EventActionabilityList
    eventTypeCodes: eventTypeListShape
    awsAccountIds: awsAccountIdsList
    services: serviceList
    regions: regionList
    startTime: DateTimeRange
    endTime: DateTimeRange
    lastUpdatedTime: DateTimeRange
    entityArns: entityArnList
    entityValues: entityValueList
    eventTypeCategories: EventTypeCategoryList
    eventStatusCodes: eventStatusCodeList
    personas: EventPersonaList
}

list OrganizationEventList {
    member: OrganizationEvent
}

@error("client")
structure UnsupportedLocale {
    message: String
}

@length(max: 12) @pattern("^\\S+$")
string accountId

list affectedAccountsList {
    member: accountId
}

@length(min: 6, max: 18) @pattern("[a-z]{2,4}\\-[0-9a-z\\-]{4,16}")
string availabilityZone

list availabilityZones {
    member: availabilityZone
}

@length(min: 1, max: 50)
list awsAccountIdsList {
    member: accountId
}

@length(min: 1, max: 10)
list dateTimeRangeList {
    member: DateTimeRange
}

@length(max: 1600) @pattern(".{0,1600}")
string entityArn

@length(min: 1, max: 99)
list entityArnList {
    member: entityArn
}

map entityMetadata {
    key: entityMetadataKey
    value: entityMetadataValue
}

@length(max: 1024)
string entityMetadataKey

@length(max: 1024)
string entityMetadataValue

enum entityStatusCode {
    IMPAIRED
    UNIMPAIRED
    UNKNOWN
    PENDING
    RESOLVED
}

@length(min: 1, max: 5)
list entityStatusCodeList {
    member: entityStatusCode
}

map entityStatuses {
    key: entityStatusCode
    value: Integer
}

@length(max: 1224) @pattern(".{0,1224}")
string entityValue

@length(min: 1, max: 99)
list entityValueList {
    member: entityValue
}

enum eventAggregateField {
    eventTypeCategory
}

@length(max: 1600) @pattern("arn:aws(-[a-z]+(-[a-z]+)?)?:health:[^:]*:[^:]*:event(?:/[\\w-]+){3}")
string eventArn

@length(min: 1, max: 10)
list eventArnList {
    member: eventArn
}

map eventMetadata {
    key: metadataKey
    value: metadataValue
}

enum eventScopeCode {
    PUBLIC
    ACCOUNT_SPECIFIC
    NONE
}

enum eventStatusCode {
    open
    closed
    upcoming
}

@length(min: 1, max: 6)
list eventStatusCodeList {
    member: eventStatusCode
}

@length(min: 3, max: 100) @pattern("[^:/]{3,100}")
string eventTypeShape

enum eventTypeCategory {
    issue
    accountNotification
    scheduledChange
    investigation
}

@length(min: 3, max: 100) @pattern("[a-zA-Z0-9\\_\\-]{3,100}")
string eventTypeCode

@length(min: 1, max: 10)
list eventTypeListShape {
    member: eventTypeShape
}

@length(min: 2, max: 256) @pattern(".{2,256}")
string locale

@range(min: 10, max: 100)
integer maxResults

@range(min: 1, max: 100)
integer maxResultsLowerRange

@length(max: 32766)
string metadataKey

@length(max: 32766)
string metadataValue

@length(min: 4, max: 10000) @pattern("[a-zA-Z0-9=/+_.-]{4,10000}")
string nextToken

@length(min: 2, max: 25) @pattern("[^:/]{2,25}")
string region

@length(min: 1, max: 10)
list regionList {
    member: region
}

@length(min: 2, max: 30) @pattern("[^:/]{2,30}")
string service

@length(min: 1, max: 10)
list serviceList {
    member: service
}

@length(max: 50)
list tagFilter {
    member: tagSet
}

@length(max: 127) @pattern(".{0,127}")
string tagKey

@length(max: 50)
map tagSet {
    key: tagKey
    value: tagValue
}

@length(max: 255) @pattern(".{0,255}")
string tagValue
