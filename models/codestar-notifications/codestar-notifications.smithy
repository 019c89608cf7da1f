$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.codestarnotifications

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS CodeStar Notifications")
@service(sdkId: "codestar notifications", endpointPrefix: "codestar-notifications")
@restJson1
@sigv4(name: "codestar-notifications")
@standardRegionalEndpoints
service codestarnotifications {
    version: "2019-10-15"
    operations: [
        CreateNotificationRule
        DeleteNotificationRule
        DeleteTarget
        DescribeNotificationRule
        ListEventTypes
        ListNotificationRules
        ListTagsForResource
        ListTargets
        Subscribe
        TagResource
        Unsubscribe
        UntagResource
        UpdateNotificationRule
    ]
}

@http(method: "POST", uri: "/createNotificationRule")
operation CreateNotificationRule {
    input := {
        @required
        Name: NotificationRuleName

        @required
        EventTypeIds: EventTypeIds

        @required
        Resource: NotificationRuleResource

        @required
        Targets: Targets

        @required
        DetailType: DetailType

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        Tags: Tags
        Status: NotificationRuleStatus
    }
    output := {
        Arn: NotificationRuleArn
    }
    errors: [
        ResourceAlreadyExistsException
        ValidationException
        LimitExceededException
        ConfigurationException
        ConcurrentModificationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/deleteNotificationRule")
operation DeleteNotificationRule {
    input := {
        @required
        Arn: NotificationRuleArn
    }
    output := {
        Arn: NotificationRuleArn
    }
    errors: [ValidationException, LimitExceededException, ConcurrentModificationException]
}

@http(method: "POST", uri: "/deleteTarget")
operation DeleteTarget {
    input := {
        @required
        TargetAddress: TargetAddress

        ForceUnsubscribeAll: Boolean
    }
    output := {}
    errors: [ValidationException]
}

@http(method: "POST", uri: "/describeNotificationRule")
operation DescribeNotificationRule {
    input := {
        @required
        Arn: NotificationRuleArn
    }
    output := {
        @required
        Arn: NotificationRuleArn

        Name: NotificationRuleName
        EventTypes: EventTypeBatch
        Resource: NotificationRuleResource
        Targets: TargetsBatch
        DetailType: DetailType
        CreatedBy: NotificationRuleCreatedBy
        Status: NotificationRuleStatus
        CreatedTimestamp: Timestamp
        LastModifiedTimestamp: Timestamp
        Tags: Tags
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/listEventTypes")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EventTypes"
    pageSize: "MaxResults"
)
operation ListEventTypes {
    input := {
        Filters: ListEventTypesFilters
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        EventTypes: EventTypeBatch
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException, ValidationException]
}

@http(method: "POST", uri: "/listNotificationRules")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NotificationRules"
    pageSize: "MaxResults"
)
operation ListNotificationRules {
    input := {
        Filters: ListNotificationRulesFilters
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        NextToken: NextToken
        NotificationRules: NotificationRuleBatch
    }
    errors: [InvalidNextTokenException, ValidationException]
}

@http(method: "POST", uri: "/listTagsForResource")
operation ListTagsForResource {
    input := {
        @required
        Arn: NotificationRuleArn
    }
    output := {
        Tags: Tags
    }
    errors: [ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/listTargets")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Targets"
    pageSize: "MaxResults"
)
operation ListTargets {
    input := {
        Filters: ListTargetsFilters
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Targets: TargetsBatch
        NextToken: NextToken
    }
    errors: [InvalidNextTokenException, ValidationException]
}

@http(method: "POST", uri: "/subscribe")
operation Subscribe {
    input := {
        @required
        Arn: NotificationRuleArn

        @required
        Target: Target

        ClientRequestToken: ClientRequestToken
    }
    output := {
        Arn: NotificationRuleArn
    }
    errors: [ValidationException, ResourceNotFoundException, ConfigurationException]
}

@http(method: "POST", uri: "/tagResource")
operation TagResource {
    input := {
        @required
        Arn: NotificationRuleArn

        @required
        Tags: Tags
    }
    output := {
        Tags: Tags
    }
    errors: [
        ResourceNotFoundException
        LimitExceededException
        ValidationException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/unsubscribe")
operation Unsubscribe {
    input := {
        @required
        Arn: NotificationRuleArn

        @required
        TargetAddress: TargetAddress
    }
    output := {
        @required
        Arn: NotificationRuleArn
    }
    errors: [ValidationException]
}

@http(method: "POST", uri: "/untagResource/{Arn}")
operation UntagResource {
    input := {
        @required @httpLabel
        Arn: NotificationRuleArn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeys
    }
    output := {}
    errors: [
        ResourceNotFoundException
        LimitExceededException
        ValidationException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/updateNotificationRule")
operation UpdateNotificationRule {
    input := {
        @required
        Arn: NotificationRuleArn

        Name: NotificationRuleName
        Status: NotificationRuleStatus
        EventTypeIds: EventTypeIds
        Targets: Targets
        DetailType: DetailType
    }
    output := {}
    errors: [ValidationException, ResourceNotFoundException, ConfigurationException]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: Message
}

@length(min: 1, max: 256) @pattern("^[\\w:/-]+$")
string ClientRequestToken

@error("client") @httpError(400)
structure ConcurrentModificationException {
    Message: Message
}

@error("client") @httpError(400)
structure ConfigurationException {
    Message: Message
}

enum DetailType {
    BASIC
    FULL
}

list EventTypeBatch {
    member: EventTypeSummary
}

@length(min: 1, max: 200)
string EventTypeId

list EventTypeIds {
    member: EventTypeId
}

structure EventTypeSummary {
    EventTypeId: EventTypeId
    ServiceName: String
    EventTypeName: String
    ResourceType: ResourceType
}

@error("client") @httpError(400)
structure InvalidNextTokenException {
    Message: Message
}

@error("client") @httpError(400)
structure LimitExceededException {
    Message: Message
}

structure ListEventTypesFilter {
    @required
    Name: ListEventTypesFilterName

    @required
    Value: String
}

enum ListEventTypesFilterName {
    RESOURCE_TYPE
    SERVICE_NAME
}

list ListEventTypesFilters {
    member: ListEventTypesFilter
}

structure ListNotificationRulesFilter {
    @required
    Name: ListNotificationRulesFilterName

    @required
    Value: ListNotificationRulesFilterValue
}

enum ListNotificationRulesFilterName {
    EVENT_TYPE_ID
    CREATED_BY
    RESOURCE
    TARGET_ADDRESS
}

@length(max: 2048)
string ListNotificationRulesFilterValue

list ListNotificationRulesFilters {
    member: ListNotificationRulesFilter
}

structure ListTargetsFilter {
    @required
    Name: ListTargetsFilterName

    @required
    Value: ListTargetsFilterValue
}

enum ListTargetsFilterName {
    TARGET_TYPE
    TARGET_ADDRESS
    TARGET_STATUS
}

@length(max: 2048)
string ListTargetsFilterValue

list ListTargetsFilters {
    member: ListTargetsFilter
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 1)
string Message

@pattern("^[\\w/+=]+$")
string NextToken

@pattern("^arn:aws[^:\\s]*:codestar-notifications:[^:\\s]+:\\d{12}:notificationrule\\/(.*\\S)?$")
string NotificationRuleArn

list NotificationRuleBatch {
    member: NotificationRuleSummary
}

@length(min: 1)
string NotificationRuleCreatedBy

@length(min: 1, max: 40)
string NotificationRuleId

@length(min: 1, max: 64) @pattern("[A-Za-z0-9\\-_ ]+$") @sensitive
string NotificationRuleName

@pattern("^arn:aws[^:\\s]*:[^:\\s]*:[^:\\s]*:[0-9]{12}:[^\\s]+$")
string NotificationRuleResource

enum NotificationRuleStatus {
    ENABLED
    DISABLED
}

structure NotificationRuleSummary {
    Id: NotificationRuleId
    Arn: NotificationRuleArn
}

@error("client") @httpError(409)
structure ResourceAlreadyExistsException {
    Message: Message
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: Message
}

@length(min: 1) @pattern("^([a-zA-Z0-9-])+$")
string ResourceType

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

list TagKeys {
    member: TagKey
}

@length(max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

map Tags {
    key: TagKey
    value: TagValue
}

structure Target {
    TargetType: TargetType
    TargetAddress: TargetAddress
}

@length(min: 1, max: 320) @sensitive
string TargetAddress

enum TargetStatus {
    PENDING
    ACTIVE
    UNREACHABLE
    INACTIVE
    DEACTIVATED
}

structure TargetSummary {
    TargetAddress: TargetAddress
    TargetType: TargetType
    TargetStatus: TargetStatus
}

@pattern("^[A-Za-z]+$")
string TargetType

@length(max: 10)
list Targets {
    member: Target
}

list TargetsBatch {
    member: TargetSummary
}

@error("client") @httpError(400)
structure ValidationException {
    Message: Message
}
