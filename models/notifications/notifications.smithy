$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.notifications

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS User Notifications")
@service(sdkId: "Notifications", endpointPrefix: "notifications")
@restJson1
@sigv4(name: "notifications")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service Notifications {
    version: "2018-05-10"
    operations: [
        AssociateChannel
        AssociateManagedNotificationAccountContact
        AssociateManagedNotificationAdditionalChannel
        AssociateOrganizationalUnit
        CreateEventRule
        CreateNotificationConfiguration
        DeleteEventRule
        DeleteNotificationConfiguration
        DeregisterNotificationHub
        DisableNotificationsAccessForOrganization
        DisassociateChannel
        DisassociateManagedNotificationAccountContact
        DisassociateManagedNotificationAdditionalChannel
        DisassociateOrganizationalUnit
        EnableNotificationsAccessForOrganization
        GetEventRule
        GetManagedNotificationChildEvent
        GetManagedNotificationConfiguration
        GetManagedNotificationEvent
        GetNotificationConfiguration
        GetNotificationEvent
        GetNotificationsAccessForOrganization
        ListChannels
        ListEventRules
        ListManagedNotificationChannelAssociations
        ListManagedNotificationChildEvents
        ListManagedNotificationConfigurations
        ListManagedNotificationEvents
        ListMemberAccounts
        ListNotificationConfigurations
        ListNotificationEvents
        ListNotificationHubs
        ListOrganizationalUnits
        ListTagsForResource
        RegisterNotificationHub
        TagResource
        UntagResource
        UpdateEventRule
        UpdateNotificationConfiguration
    ]
}

@http(method: "POST", uri: "/channels/associate/{arn}", code: 201) @idempotent
operation AssociateChannel {
    input := {
        @required @httpLabel
        arn: ChannelArn

        @required
        notificationConfigurationArn: NotificationConfigurationArn
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/contacts/associate-managed-notification/{contactIdentifier}", code: 201)
@idempotent
operation AssociateManagedNotificationAccountContact {
    input := {
        @required @httpLabel
        contactIdentifier: AccountContactType

        @required
        managedNotificationConfigurationArn: ManagedNotificationConfigurationOsArn
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/channels/associate-managed-notification/{channelArn}", code: 201)
@idempotent
operation AssociateManagedNotificationAdditionalChannel {
    input := {
        @required @httpLabel
        channelArn: ChannelArn

        @required
        managedNotificationConfigurationArn: ManagedNotificationConfigurationOsArn
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/organizational-units/associate/{organizationalUnitId}", code: 201)
@idempotent
operation AssociateOrganizationalUnit {
    input := {
        @required @httpLabel
        organizationalUnitId: OrganizationalUnitId

        @required
        notificationConfigurationArn: NotificationConfigurationArn
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/event-rules", code: 201) @idempotent
operation CreateEventRule {
    input := {
        @required
        notificationConfigurationArn: NotificationConfigurationArn

        @required
        source: Source

        @required
        eventType: EventType

        eventPattern: EventRuleEventPattern

        @required
        regions: Regions
    }
    output := {
        @required
        arn: EventRuleArn

        @required
        notificationConfigurationArn: NotificationConfigurationArn

        @required
        statusSummaryByRegion: StatusSummaryByRegion
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/notification-configurations", code: 201) @idempotent
operation CreateNotificationConfiguration {
    input := {
        @required
        name: NotificationConfigurationName

        @required
        description: NotificationConfigurationDescription

        aggregationDuration: AggregationDuration
        tags: TagMap
    }
    output := {
        @required
        arn: NotificationConfigurationArn

        @required
        status: NotificationConfigurationStatus
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/event-rules/{arn}") @idempotent
operation DeleteEventRule {
    input := {
        @required @httpLabel
        arn: EventRuleArn
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/notification-configurations/{arn}") @idempotent
operation DeleteNotificationConfiguration {
    input := {
        @required @httpLabel
        arn: NotificationConfigurationArn
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/notification-hubs/{notificationHubRegion}") @idempotent
operation DeregisterNotificationHub {
    input := {
        @required @httpLabel
        notificationHubRegion: Region
    }
    output := {
        @required
        notificationHubRegion: Region

        @required
        statusSummary: NotificationHubStatusSummary
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/organization/access") @idempotent
operation DisableNotificationsAccessForOrganization {
    input := {}
    output := {}
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/channels/disassociate/{arn}") @idempotent
operation DisassociateChannel {
    input := {
        @required @httpLabel
        arn: ChannelArn

        @required
        notificationConfigurationArn: NotificationConfigurationArn
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/contacts/disassociate-managed-notification/{contactIdentifier}")
@idempotent
operation DisassociateManagedNotificationAccountContact {
    input := {
        @required @httpLabel
        contactIdentifier: AccountContactType

        @required
        managedNotificationConfigurationArn: ManagedNotificationConfigurationOsArn
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/channels/disassociate-managed-notification/{channelArn}") @idempotent
operation DisassociateManagedNotificationAdditionalChannel {
    input := {
        @required @httpLabel
        channelArn: ChannelArn

        @required
        managedNotificationConfigurationArn: ManagedNotificationConfigurationOsArn
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/organizational-units/disassociate/{organizationalUnitId}") @idempotent
operation DisassociateOrganizationalUnit {
    input := {
        @required @httpLabel
        organizationalUnitId: OrganizationalUnitId

        @required
        notificationConfigurationArn: NotificationConfigurationArn
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/organization/access") @idempotent
operation EnableNotificationsAccessForOrganization {
    input := {}
    output := {}
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/event-rules/{arn}")
operation GetEventRule {
    input := {
        @required @httpLabel
        arn: EventRuleArn
    }
    output := {
        @required
        arn: EventRuleArn

        @required
        notificationConfigurationArn: NotificationConfigurationArn

        @required
        creationTime: CreationTime

        @required
        source: Source

        @required
        eventType: EventType

        @required
        eventPattern: EventRuleEventPattern

        @required
        regions: Regions

        @required
        managedRules: ManagedRuleArns

        @required
        statusSummaryByRegion: StatusSummaryByRegion
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/managed-notification-child-events/{arn}")
operation GetManagedNotificationChildEvent {
    input := {
        @required @httpLabel
        arn: ManagedNotificationChildEventArn

        @httpQuery("locale")
        locale: LocaleCode
    }
    output := {
        @required
        arn: ManagedNotificationChildEventArn

        @required
        managedNotificationConfigurationArn: ManagedNotificationConfigurationOsArn

        @required
        creationTime: CreationTime

        @required
        content: ManagedNotificationChildEvent
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/managed-notification-configurations/{arn}")
operation GetManagedNotificationConfiguration {
    input := {
        @required @httpLabel
        arn: ManagedNotificationConfigurationOsArn
    }
    output := {
        @required
        arn: ManagedNotificationConfigurationOsArn

        @required
        name: ManagedNotificationConfigurationName

        @required
        description: ManagedNotificationConfigurationDescription

        @required
        category: String

        @required
        subCategory: String
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/managed-notification-events/{arn}")
operation GetManagedNotificationEvent {
    input := {
        @required @httpLabel
        arn: ManagedNotificationEventArn

        @httpQuery("locale")
        locale: LocaleCode
    }
    output := {
        @required
        arn: ManagedNotificationEventArn

        @required
        managedNotificationConfigurationArn: ManagedNotificationConfigurationOsArn

        @required
        creationTime: CreationTime

        @required
        content: ManagedNotificationEvent
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/notification-configurations/{arn}")
operation GetNotificationConfiguration {
    input := {
        @required @httpLabel
        arn: NotificationConfigurationArn
    }
    output := {
        @required
        arn: NotificationConfigurationArn

        @required
        name: NotificationConfigurationName

        @required
        description: NotificationConfigurationDescription

        @required
        status: NotificationConfigurationStatus

        @required
        creationTime: CreationTime

        aggregationDuration: AggregationDuration
        subtype: NotificationConfigurationSubtype
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/notification-events/{arn}")
operation GetNotificationEvent {
    input := {
        @required @httpLabel
        arn: NotificationEventArn

        @httpQuery("locale")
        locale: LocaleCode
    }
    output := {
        @required
        arn: NotificationEventArn

        @required
        notificationConfigurationArn: NotificationConfigurationArn

        @required
        creationTime: CreationTime

        @required
        content: NotificationEvent
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/organization/access")
operation GetNotificationsAccessForOrganization {
    input := {}
    output := {
        @required
        notificationsAccessForOrganization: NotificationsAccessForOrganization
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/channels")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "channels"
    pageSize: "maxResults"
)
operation ListChannels {
    input := {
        @required @httpQuery("notificationConfigurationArn")
        notificationConfigurationArn: NotificationConfigurationArn

        @httpQuery("maxResults")
        maxResults: ListChannelsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        channels: Channels
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/event-rules")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "eventRules"
    pageSize: "maxResults"
)
operation ListEventRules {
    input := {
        @required @httpQuery("notificationConfigurationArn")
        notificationConfigurationArn: NotificationConfigurationArn

        @httpQuery("maxResults")
        maxResults: ListEventRulesRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        eventRules: EventRules
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/channels/list-managed-notification-channel-associations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "channelAssociations"
    pageSize: "maxResults"
)
operation ListManagedNotificationChannelAssociations {
    input := {
        @required @httpQuery("managedNotificationConfigurationArn")
        managedNotificationConfigurationArn: ManagedNotificationConfigurationOsArn

        @httpQuery("maxResults")
        maxResults: ListManagedNotificationChannelAssociationsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        channelAssociations: ManagedNotificationChannelAssociations
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/list-managed-notification-child-events/{aggregateManagedNotificationEventArn}"
)
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "managedNotificationChildEvents"
    pageSize: "maxResults"
)
operation ListManagedNotificationChildEvents {
    input := {
        @required @httpLabel
        aggregateManagedNotificationEventArn: ManagedNotificationEventArn

        @httpQuery("startTime")
        startTime: SyntheticTimestamp_date_time

        @httpQuery("endTime")
        endTime: SyntheticTimestamp_date_time

        @httpQuery("locale")
        locale: LocaleCode

        @httpQuery("maxResults")
        maxResults: ListManagedNotificationChildEventsRequestMaxResultsInteger

        @httpQuery("relatedAccount")
        relatedAccount: AccountId

        @httpQuery("organizationalUnitId")
        organizationalUnitId: OrganizationalUnitId

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        managedNotificationChildEvents: ManagedNotificationChildEvents
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/managed-notification-configurations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "managedNotificationConfigurations"
    pageSize: "maxResults"
)
operation ListManagedNotificationConfigurations {
    input := {
        @httpQuery("channelIdentifier")
        channelIdentifier: ChannelIdentifier

        @httpQuery("maxResults")
        maxResults: ListManagedNotificationConfigurationsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        managedNotificationConfigurations: ManagedNotificationConfigurations
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/managed-notification-events")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "managedNotificationEvents"
    pageSize: "maxResults"
)
operation ListManagedNotificationEvents {
    input := {
        @httpQuery("startTime")
        startTime: SyntheticTimestamp_date_time

        @httpQuery("endTime")
        endTime: SyntheticTimestamp_date_time

        @httpQuery("locale")
        locale: LocaleCode

        @httpQuery("source")
        source: Source

        @httpQuery("maxResults")
        maxResults: ListManagedNotificationEventsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("organizationalUnitId")
        organizationalUnitId: OrganizationalUnitId

        @httpQuery("relatedAccount")
        relatedAccount: AccountId
    }
    output := {
        nextToken: NextToken

        @required
        managedNotificationEvents: ManagedNotificationEvents
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/list-member-accounts")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "memberAccounts"
    pageSize: "maxResults"
)
operation ListMemberAccounts {
    input := {
        @required @httpQuery("notificationConfigurationArn")
        notificationConfigurationArn: NotificationConfigurationArn

        @httpQuery("maxResults")
        maxResults: ListMemberAccountsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("memberAccount")
        memberAccount: AccountId

        @httpQuery("status")
        status: MemberAccountNotificationConfigurationStatus

        @httpQuery("organizationalUnitId")
        organizationalUnitId: OrganizationalUnitId
    }
    output := {
        @required
        memberAccounts: MemberAccounts

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/notification-configurations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "notificationConfigurations"
    pageSize: "maxResults"
)
operation ListNotificationConfigurations {
    input := {
        @httpQuery("eventRuleSource")
        eventRuleSource: Source

        @httpQuery("channelArn")
        channelArn: ChannelArn

        @httpQuery("status")
        status: NotificationConfigurationStatus

        @httpQuery("subtype")
        subtype: NotificationConfigurationSubtype

        @httpQuery("maxResults")
        maxResults: ListNotificationConfigurationsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        notificationConfigurations: NotificationConfigurations
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/notification-events")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "notificationEvents"
    pageSize: "maxResults"
)
operation ListNotificationEvents {
    input := {
        @httpQuery("startTime")
        startTime: SyntheticTimestamp_date_time

        @httpQuery("endTime")
        endTime: SyntheticTimestamp_date_time

        @httpQuery("locale")
        locale: LocaleCode

        @httpQuery("source")
        source: Source

        @httpQuery("includeChildEvents")
        includeChildEvents: Boolean

        @httpQuery("aggregateNotificationEventArn")
        aggregateNotificationEventArn: NotificationEventArn

        @httpQuery("maxResults")
        maxResults: ListNotificationEventsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("organizationalUnitId")
        organizationalUnitId: OrganizationalUnitId
    }
    output := {
        nextToken: NextToken

        @required
        notificationEvents: NotificationEvents
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/notification-hubs")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "notificationHubs"
    pageSize: "maxResults"
)
operation ListNotificationHubs {
    input := {
        @httpQuery("maxResults")
        maxResults: ListNotificationHubsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        notificationHubs: NotificationHubs

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/organizational-units")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "organizationalUnits"
    pageSize: "maxResults"
)
operation ListOrganizationalUnits {
    input := {
        @required @httpQuery("notificationConfigurationArn")
        notificationConfigurationArn: NotificationConfigurationArn

        @httpQuery("maxResults")
        maxResults: ListOrganizationalUnitsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        organizationalUnits: OrganizationalUnits

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/tags/{arn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        arn: NotificationConfigurationArn
    }
    output := {
        tags: TagMap
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/notification-hubs", code: 201) @idempotent
operation RegisterNotificationHub {
    input := {
        @required
        notificationHubRegion: Region
    }
    output := {
        @required
        notificationHubRegion: Region

        @required
        statusSummary: NotificationHubStatusSummary

        @required
        creationTime: CreationTime

        lastActivationTime: LastActivationTime
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tags/{arn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        arn: NotificationConfigurationArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/tags/{arn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        arn: NotificationConfigurationArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/event-rules/{arn}") @idempotent
operation UpdateEventRule {
    input := {
        @required @httpLabel
        arn: EventRuleArn

        eventPattern: EventRuleEventPattern
        regions: Regions
    }
    output := {
        @required
        arn: EventRuleArn

        @required
        notificationConfigurationArn: NotificationConfigurationArn

        @required
        statusSummaryByRegion: StatusSummaryByRegion
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/notification-configurations/{arn}") @idempotent
operation UpdateNotificationConfiguration {
    input := {
        @required @httpLabel
        arn: NotificationConfigurationArn

        name: NotificationConfigurationName
        description: NotificationConfigurationDescription
        aggregationDuration: AggregationDuration
    }
    output := {
        @required
        arn: NotificationConfigurationArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

enum AccessStatus {
    ENABLED
    DISABLED
    PENDING
    FAILED
}

enum AccountContactType {
    ACCOUNT_PRIMARY
    ACCOUNT_ALTERNATE_BILLING
    ACCOUNT_ALTERNATE_OPERATIONS
    ACCOUNT_ALTERNATE_SECURITY
}

@pattern("\\d{12}")
string AccountId

list AggregatedNotificationRegions {
    member: Region
}

structure AggregationDetail {
    summarizationDimensions: SummarizationDimensionDetails
}

enum AggregationDuration {
    LONG
    SHORT
    NONE
}

enum AggregationEventType {
    AGGREGATE
    CHILD
    NONE
}

structure AggregationKey {
    @required
    name: String

    @required
    value: String
}

list AggregationKeys {
    member: AggregationKey
}

structure AggregationSummary {
    @required
    eventCount: Integer

    @required
    aggregatedBy: AggregationKeys

    @required
    aggregatedAccounts: SummarizationDimensionOverview

    @required
    aggregatedRegions: SummarizationDimensionOverview

    aggregatedOrganizationalUnits: SummarizationDimensionOverview
    additionalSummarizationDimensions: SummarizationDimensionOverviews
}

@pattern("arn:[^:]*:[^:]*:[^:]*:.*")
string Arn

@pattern("arn:aws:(chatbot|consoleapp|notifications-contacts):[a-zA-Z0-9-]*:[0-9]{12}:[a-zA-Z0-9-_.@]+/[a-zA-Z0-9/_.@:-]+")
string ChannelArn

enum ChannelAssociationOverrideOption {
    ENABLED
    DISABLED
}

@pattern("ACCOUNT_PRIMARY|ACCOUNT_ALTERNATE_BILLING|ACCOUNT_ALTERNATE_OPERATIONS|ACCOUNT_ALTERNATE_SECURITY|arn:aws:(chatbot|consoleapp|notifications-contacts):[a-zA-Z0-9-]*:[0-9]{12}:[a-zA-Z0-9-_.@]+/[a-zA-Z0-9/_.@:-]+")
string ChannelIdentifier

enum ChannelType {
    MOBILE
    CHATBOT
    EMAIL
    ACCOUNT_CONTACT
}

list Channels {
    member: ChannelArn
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String
}

@timestampFormat("date-time")
timestamp CreationTime

structure Dimension {
    @required
    name: String

    @required
    value: String
}

@length(min: 0, max: 10)
list Dimensions {
    member: Dimension
}

@pattern("arn:aws:notifications::[0-9]{12}:configuration/[a-z0-9]{27}/rule/[a-z0-9]{27}")
string EventRuleArn

@length(min: 0, max: 4096)
string EventRuleEventPattern

enum EventRuleStatus {
    ACTIVE
    INACTIVE
    CREATING
    UPDATING
    DELETING
}

structure EventRuleStatusSummary {
    @required
    status: EventRuleStatus

    @required
    reason: String
}

structure EventRuleStructure {
    @required
    arn: EventRuleArn

    @required
    notificationConfigurationArn: NotificationConfigurationArn

    @required
    creationTime: CreationTime

    @required
    source: Source

    @required
    eventType: EventType

    @required
    eventPattern: EventRuleEventPattern

    @required
    regions: Regions

    @required
    managedRules: ManagedRuleArns

    @required
    statusSummaryByRegion: StatusSummaryByRegion
}

list EventRules {
    member: EventRuleStructure
}

enum EventStatus {
    HEALTHY
    UNHEALTHY
}

@length(min: 1, max: 128) @pattern("([a-zA-Z0-9 \\-\\(\\)])+")
string EventType

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

@timestampFormat("date-time")
timestamp LastActivationTime

@range(min: 1, max: 100)
integer ListChannelsRequestMaxResultsInteger

@range(min: 1, max: 1000)
integer ListEventRulesRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListManagedNotificationChannelAssociationsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListManagedNotificationChildEventsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListManagedNotificationConfigurationsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListManagedNotificationEventsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListMemberAccountsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListNotificationConfigurationsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListNotificationEventsRequestMaxResultsInteger

@range(min: 3, max: 3)
integer ListNotificationHubsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListOrganizationalUnitsRequestMaxResultsInteger

enum LocaleCode {
    de_DE
    en_CA
    en_US
    en_UK
    es_ES
    fr_CA
    fr_FR
    id_ID
    it_IT
    ja_JP
    ko_KR
    pt_BR
    tr_TR
    zh_CN
    zh_TW
}

structure ManagedNotificationChannelAssociationSummary {
    @required
    channelIdentifier: String

    @required
    channelType: ChannelType

    overrideOption: ChannelAssociationOverrideOption
}

list ManagedNotificationChannelAssociations {
    member: ManagedNotificationChannelAssociationSummary
}

structure ManagedNotificationChildEvent {
    @required
    schemaVersion: SchemaVersion

    @required
    id: NotificationEventId

    @required
    messageComponents: MessageComponents

    sourceEventDetailUrl: Url
    sourceEventDetailUrlDisplayText: String

    @required
    notificationType: NotificationType

    eventStatus: EventStatus

    @required
    aggregateManagedNotificationEventArn: ManagedNotificationEventArn

    startTime: SyntheticTimestamp_date_time
    endTime: SyntheticTimestamp_date_time

    @required
    textParts: TextParts

    organizationalUnitId: OrganizationalUnitId
    aggregationDetail: AggregationDetail
}

@pattern("arn:[-.a-z0-9]{1,63}:notifications::[0-9]{12}:managed-notification-configuration/category/[a-zA-Z0-9\\-]{3,64}/sub-category/[a-zA-Z0-9\\-]{3,64}/event/[a-z0-9]{27}/child-event/[a-z0-9]{27}")
string ManagedNotificationChildEventArn

structure ManagedNotificationChildEventOverview {
    @required
    arn: ManagedNotificationEventArn

    @required
    managedNotificationConfigurationArn: ManagedNotificationConfigurationOsArn

    @required
    relatedAccount: AccountId

    @required
    creationTime: CreationTime

    @required
    childEvent: ManagedNotificationChildEventSummary

    @required
    aggregateManagedNotificationEventArn: ManagedNotificationEventArn

    organizationalUnitId: OrganizationalUnitId
}

structure ManagedNotificationChildEventSummary {
    @required
    schemaVersion: SchemaVersion

    @required
    sourceEventMetadata: ManagedSourceEventMetadataSummary

    @required
    messageComponents: MessageComponentsSummary

    @required
    aggregationDetail: AggregationDetail

    @required
    eventStatus: EventStatus

    @required
    notificationType: NotificationType
}

list ManagedNotificationChildEvents {
    member: ManagedNotificationChildEventOverview
}

@length(min: 0, max: 256) @pattern("[^\\u0001-\\u001F\\u007F-\\u009F]*")
string ManagedNotificationConfigurationDescription

@length(min: 1, max: 64) @pattern("[A-Za-z0-9\\-]+")
string ManagedNotificationConfigurationName

@pattern("arn:[-.a-z0-9]{1,63}:notifications::[0-9]{12}:managed-notification-configuration/category/[a-zA-Z0-9\\-]{3,64}/sub-category/[a-zA-Z0-9\\-]{3,64}")
string ManagedNotificationConfigurationOsArn

structure ManagedNotificationConfigurationStructure {
    @required
    arn: ManagedNotificationConfigurationOsArn

    @required
    name: ManagedNotificationConfigurationName

    @required
    description: ManagedNotificationConfigurationDescription
}

list ManagedNotificationConfigurations {
    member: ManagedNotificationConfigurationStructure
}

structure ManagedNotificationEvent {
    @required
    schemaVersion: SchemaVersion

    @required
    id: NotificationEventId

    @required
    messageComponents: MessageComponents

    sourceEventDetailUrl: Url
    sourceEventDetailUrlDisplayText: String

    @required
    notificationType: NotificationType

    eventStatus: EventStatus
    aggregationEventType: AggregationEventType
    aggregationSummary: AggregationSummary
    startTime: SyntheticTimestamp_date_time
    endTime: SyntheticTimestamp_date_time

    @required
    textParts: TextParts

    organizationalUnitId: OrganizationalUnitId
}

@pattern("arn:[-.a-z0-9]{1,63}:notifications::[0-9]{12}:managed-notification-configuration/category/[a-zA-Z0-9\\-]{3,64}/sub-category/[a-zA-Z0-9\\-]{3,64}/event/[a-z0-9]{27}")
string ManagedNotificationEventArn

structure ManagedNotificationEventOverview {
    @required
    arn: ManagedNotificationEventArn

    @required
    managedNotificationConfigurationArn: ManagedNotificationConfigurationOsArn

    @required
    relatedAccount: AccountId

    @required
    creationTime: CreationTime

    @required
    notificationEvent: ManagedNotificationEventSummary

    aggregationEventType: AggregationEventType
    organizationalUnitId: OrganizationalUnitId
    aggregationSummary: AggregationSummary
    aggregatedNotificationRegions: AggregatedNotificationRegions
}

structure ManagedNotificationEventSummary {
    @required
    schemaVersion: SchemaVersion

    @required
    sourceEventMetadata: ManagedSourceEventMetadataSummary

    @required
    messageComponents: MessageComponentsSummary

    @required
    eventStatus: EventStatus

    @required
    notificationType: NotificationType
}

list ManagedNotificationEvents {
    member: ManagedNotificationEventOverview
}

@pattern("arn:aws:events:[a-z-\\d]{2,25}:\\d{12}:rule\\/[a-zA-Z-\\d]{1,1024}")
string ManagedRuleArn

list ManagedRuleArns {
    member: ManagedRuleArn
}

structure ManagedSourceEventMetadataSummary {
    eventOriginRegion: ManagedSourceEventMetadataSummaryEventOriginRegionString

    @required
    source: Source

    @required
    eventType: ManagedSourceEventMetadataSummaryEventTypeString
}

@length(min: 0, max: 32) @pattern("([a-z]{1,2})-([a-z]{1,15}-)+([0-9])")
string ManagedSourceEventMetadataSummaryEventOriginRegionString

@length(min: 1, max: 256) @pattern("([a-zA-Z0-9 \\-\\(\\)])+")
string ManagedSourceEventMetadataSummaryEventTypeString

list Media {
    member: MediaElement
}

structure MediaElement {
    @required
    mediaId: MediaId

    @required
    type: MediaElementType

    @required
    url: Url

    @required
    caption: String
}

enum MediaElementType {
    IMAGE
}

@length(min: 1, max: 256)
string MediaId

structure MemberAccount {
    notificationConfigurationArn: NotificationConfigurationArn

    @required
    accountId: AccountId

    @required
    status: MemberAccountNotificationConfigurationStatus

    @required
    statusReason: String

    @required
    organizationalUnitId: OrganizationalUnitId
}

enum MemberAccountNotificationConfigurationStatus {
    ACTIVE
    PENDING
    INACTIVE
    CREATING
    DELETING
}

list MemberAccounts {
    member: MemberAccount
}

structure MessageComponents {
    headline: String
    paragraphSummary: String
    completeDescription: String
    dimensions: Dimensions
}

structure MessageComponentsSummary {
    @required
    headline: MessageComponentsSummaryHeadlineString
}

@length(min: 1, max: 256)
string MessageComponentsSummaryHeadlineString

@length(min: 1, max: 4096) @pattern("[\\w+-/=]+")
string NextToken

@pattern("arn:aws:notifications::[0-9]{12}:configuration/[a-z0-9]{27}")
string NotificationConfigurationArn

@length(min: 0, max: 256) @pattern("[^\\u0001-\\u001F\\u007F-\\u009F]*")
string NotificationConfigurationDescription

@length(min: 1, max: 64) @pattern("[A-Za-z0-9_\\-]+")
string NotificationConfigurationName

enum NotificationConfigurationStatus {
    ACTIVE
    PARTIALLY_ACTIVE
    INACTIVE
    DELETING
}

structure NotificationConfigurationStructure {
    @required
    arn: NotificationConfigurationArn

    @required
    name: NotificationConfigurationName

    @required
    description: NotificationConfigurationDescription

    @required
    status: NotificationConfigurationStatus

    @required
    creationTime: CreationTime

    aggregationDuration: AggregationDuration
    subtype: NotificationConfigurationSubtype
}

enum NotificationConfigurationSubtype {
    ACCOUNT
    ADMIN_MANAGED
}

list NotificationConfigurations {
    member: NotificationConfigurationStructure
}

structure NotificationEvent {
    @required
    schemaVersion: SchemaVersion

    @required
    id: NotificationEventId

    @required
    sourceEventMetadata: SourceEventMetadata

    @required
    messageComponents: MessageComponents

    sourceEventDetailUrl: Url
    sourceEventDetailUrlDisplayText: String

    @required
    notificationType: NotificationType

    eventStatus: EventStatus
    aggregationEventType: AggregationEventType
    aggregateNotificationEventArn: NotificationEventArn
    aggregationSummary: AggregationSummary
    startTime: SyntheticTimestamp_date_time
    endTime: SyntheticTimestamp_date_time

    @required
    textParts: TextParts

    @required
    media: Media

    organizationalUnitId: OrganizationalUnitId
}

@pattern("arn:[-.a-z0-9]{1,63}:notifications:[-.a-z0-9]{1,63}:[0-9]{12}:configuration/[a-z0-9]{27}/event/[a-z0-9]{27}")
string NotificationEventArn

@pattern("[a-z0-9]{27}")
string NotificationEventId

structure NotificationEventOverview {
    @required
    arn: NotificationEventArn

    @required
    notificationConfigurationArn: NotificationConfigurationArn

    @required
    relatedAccount: AccountId

    @required
    creationTime: CreationTime

    @required
    notificationEvent: NotificationEventSummary

    aggregationEventType: AggregationEventType
    aggregateNotificationEventArn: NotificationEventArn
    aggregationSummary: AggregationSummary
    organizationalUnitId: OrganizationalUnitId
}

structure NotificationEventSummary {
    @required
    schemaVersion: SchemaVersion

    @required
    sourceEventMetadata: SourceEventMetadataSummary

    @required
    messageComponents: MessageComponentsSummary

    @required
    eventStatus: EventStatus

    @required
    notificationType: NotificationType
}

list NotificationEvents {
    member: NotificationEventOverview
}

structure NotificationHubOverview {
    @required
    notificationHubRegion: Region

    @required
    statusSummary: NotificationHubStatusSummary

    @required
    creationTime: CreationTime

    lastActivationTime: LastActivationTime
}

enum NotificationHubStatus {
    ACTIVE
    REGISTERING
    DEREGISTERING
    INACTIVE
}

structure NotificationHubStatusSummary {
    @required
    status: NotificationHubStatus

    @required
    reason: String
}

list NotificationHubs {
    member: NotificationHubOverview
}

enum NotificationType {
    ALERT
    WARNING
    ANNOUNCEMENT
    INFORMATIONAL
}

structure NotificationsAccessForOrganization {
    @required
    accessStatus: AccessStatus
}

@pattern("(Root|r-[0-9a-z]{4,32}|ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})")
string OrganizationalUnitId

list OrganizationalUnits {
    member: OrganizationalUnitId
}

@length(min: 2, max: 25) @pattern("([a-z]{1,2})-([a-z]{1,15}-)+([0-9])")
string Region

@length(min: 1)
list Regions {
    member: Region
}

structure Resource {
    id: String
    arn: Arn
    detailUrl: Url
    tags: Tags
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String
}

list Resources {
    member: Resource
}

@length(min: 0, max: 50)
list SampleAggregationDimensionValues {
    member: SampleAggregationDimensionValuesMemberString
}

@length(min: 1, max: 256)
string SampleAggregationDimensionValuesMemberString

enum SchemaVersion {
    v1_0 = "v1.0"
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    resourceType: String

    resourceId: String
    serviceCode: String
    quotaCode: String
}

@length(min: 1, max: 36) @pattern("aws.([a-z0-9\\-])+")
string Source

structure SourceEventMetadata {
    @required
    eventTypeVersion: SourceEventMetadataEventTypeVersionString

    @required
    sourceEventId: String

    eventOriginRegion: SourceEventMetadataEventOriginRegionString

    @required
    relatedAccount: SourceEventMetadataRelatedAccountString

    @required
    source: Source

    @required
    eventOccurrenceTime: SyntheticTimestamp_date_time

    @required
    eventType: SourceEventMetadataEventTypeString

    @required
    relatedResources: Resources
}

@length(min: 0, max: 32) @pattern("([a-z]{1,2})-([a-z]{1,15}-)+([0-9])")
string SourceEventMetadataEventOriginRegionString

@length(min: 1, max: 256)
string SourceEventMetadataEventTypeString

@length(min: 1, max: 3) @pattern("[0-9.]+")
string SourceEventMetadataEventTypeVersionString

@pattern("[0-9]{12}")
string SourceEventMetadataRelatedAccountString

structure SourceEventMetadataSummary {
    eventOriginRegion: SourceEventMetadataSummaryEventOriginRegionString

    @required
    source: String

    @required
    eventType: SourceEventMetadataSummaryEventTypeString
}

@length(min: 0, max: 32)
string SourceEventMetadataSummaryEventOriginRegionString

@length(min: 1, max: 256)
string SourceEventMetadataSummaryEventTypeString

map StatusSummaryByRegion {
    key: Region
    value: EventRuleStatusSummary
}

structure SummarizationDimensionDetail {
    @required
    name: String

    @required
    value: String
}

list SummarizationDimensionDetails {
    member: SummarizationDimensionDetail
}

structure SummarizationDimensionOverview {
    @required
    name: String

    @required
    count: Integer

    sampleValues: SampleAggregationDimensionValues
}

list SummarizationDimensionOverviews {
    member: SummarizationDimensionOverview
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@pattern("(?!aws:).{1,128}")
string TagKey

@length(min: 0, max: 200)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@length(min: 0, max: 50)
list Tags {
    member: TagsMemberString
}

@length(min: 1, max: 256)
string TagsMemberString

map TextByLocale {
    key: LocaleCode
    value: String
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9_]+")
string TextPartId

enum TextPartType {
    LOCALIZED_TEXT
    PLAIN_TEXT
    URL
}

structure TextPartValue {
    @required
    type: TextPartType

    displayText: TextPartValueDisplayTextString
    textByLocale: TextByLocale
    url: Url
}

@length(min: 1, max: 1024)
string TextPartValueDisplayTextString

map TextParts {
    key: TextPartId
    value: TextPartValue
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@length(min: 0, max: 2000) @pattern("(https?)://.*")
string Url

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

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
    fieldValidationFailed
    other
}
