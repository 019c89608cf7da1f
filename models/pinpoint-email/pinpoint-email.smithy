$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.pinpointemail

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Pinpoint Email Service")
@service(sdkId: "Pinpoint Email", endpointPrefix: "email")
@restJson1
@sigv4(name: "ses")
@standardRegionalEndpoints
service PinpointEmail {
    version: "2018-07-26"
    operations: [
        CreateConfigurationSet
        CreateConfigurationSetEventDestination
        CreateDedicatedIpPool
        CreateDeliverabilityTestReport
        CreateEmailIdentity
        DeleteConfigurationSet
        DeleteConfigurationSetEventDestination
        DeleteDedicatedIpPool
        DeleteEmailIdentity
        GetAccount
        GetBlacklistReports
        GetConfigurationSet
        GetConfigurationSetEventDestinations
        GetDedicatedIp
        GetDedicatedIps
        GetDeliverabilityDashboardOptions
        GetDeliverabilityTestReport
        GetDomainDeliverabilityCampaign
        GetDomainStatisticsReport
        GetEmailIdentity
        ListConfigurationSets
        ListDedicatedIpPools
        ListDeliverabilityTestReports
        ListDomainDeliverabilityCampaigns
        ListEmailIdentities
        ListTagsForResource
        PutAccountDedicatedIpWarmupAttributes
        PutAccountSendingAttributes
        PutConfigurationSetDeliveryOptions
        PutConfigurationSetReputationOptions
        PutConfigurationSetSendingOptions
        PutConfigurationSetTrackingOptions
        PutDedicatedIpInPool
        PutDedicatedIpWarmupAttributes
        PutDeliverabilityDashboardOption
        PutEmailIdentityDkimAttributes
        PutEmailIdentityFeedbackAttributes
        PutEmailIdentityMailFromAttributes
        SendEmail
        TagResource
        UntagResource
        UpdateConfigurationSetEventDestination
    ]
}

@http(method: "POST", uri: "/v1/email/configuration-sets")
operation CreateConfigurationSet {
    input := {
        @required
        ConfigurationSetName: String

        TrackingOptions: TrackingOptions
        DeliveryOptions: DeliveryOptions
        ReputationOptions: ReputationOptions
        SendingOptions: SendingOptions
        Tags: TagList
    }
    output := {}
    errors: [
        AlreadyExistsException
        NotFoundException
        TooManyRequestsException
        LimitExceededException
        BadRequestException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/v1/email/configuration-sets/{ConfigurationSetName}/event-destinations")
operation CreateConfigurationSetEventDestination {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        @required
        EventDestinationName: String

        @required
        EventDestination: EventDestinationDefinition
    }
    output := {}
    errors: [
        NotFoundException
        AlreadyExistsException
        LimitExceededException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/v1/email/dedicated-ip-pools")
operation CreateDedicatedIpPool {
    input := {
        @required
        PoolName: String

        Tags: TagList
    }
    output := {}
    errors: [
        AlreadyExistsException
        LimitExceededException
        TooManyRequestsException
        BadRequestException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/v1/email/deliverability-dashboard/test")
operation CreateDeliverabilityTestReport {
    input := {
        ReportName: String

        @required
        FromEmailAddress: String

        @required
        Content: EmailContent

        Tags: TagList
    }
    output := {
        @required
        ReportId: String

        @required
        DeliverabilityTestStatus: DeliverabilityTestStatus
    }
    errors: [
        AccountSuspendedException
        SendingPausedException
        MessageRejected
        MailFromDomainNotVerifiedException
        NotFoundException
        TooManyRequestsException
        LimitExceededException
        BadRequestException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/v1/email/identities")
operation CreateEmailIdentity {
    input := {
        @required
        EmailIdentity: String

        Tags: TagList
    }
    output := {
        IdentityType: IdentityType
        VerifiedForSendingStatus: Boolean
        DkimAttributes: DkimAttributes
    }
    errors: [
        LimitExceededException
        TooManyRequestsException
        BadRequestException
        ConcurrentModificationException
    ]
}

@http(method: "DELETE", uri: "/v1/email/configuration-sets/{ConfigurationSetName}")
operation DeleteConfigurationSet {
    input := {
        @required @httpLabel
        ConfigurationSetName: String
    }
    output := {}
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        ConcurrentModificationException
    ]
}

@http(
    method: "DELETE"
    uri: "/v1/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}"
)
operation DeleteConfigurationSetEventDestination {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        @required @httpLabel
        EventDestinationName: String
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "DELETE", uri: "/v1/email/dedicated-ip-pools/{PoolName}")
operation DeleteDedicatedIpPool {
    input := {
        @required @httpLabel
        PoolName: String
    }
    output := {}
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        ConcurrentModificationException
    ]
}

@http(method: "DELETE", uri: "/v1/email/identities/{EmailIdentity}")
operation DeleteEmailIdentity {
    input := {
        @required @httpLabel
        EmailIdentity: String
    }
    output := {}
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        ConcurrentModificationException
    ]
}

@http(method: "GET", uri: "/v1/email/account")
operation GetAccount {
    input := {}
    output := {
        SendQuota: SendQuota
        SendingEnabled: Boolean
        DedicatedIpAutoWarmupEnabled: Boolean
        EnforcementStatus: String
        ProductionAccessEnabled: Boolean
    }
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v1/email/deliverability-dashboard/blacklist-report")
operation GetBlacklistReports {
    input := {
        @required @httpQuery("BlacklistItemNames")
        BlacklistItemNames: BlacklistItemNames
    }
    output := {
        @required
        BlacklistReport: BlacklistReport
    }
    errors: [TooManyRequestsException, NotFoundException, BadRequestException]
}

@http(method: "GET", uri: "/v1/email/configuration-sets/{ConfigurationSetName}")
operation GetConfigurationSet {
    input := {
        @required @httpLabel
        ConfigurationSetName: String
    }
    output := {
        ConfigurationSetName: String
        TrackingOptions: TrackingOptions
        DeliveryOptions: DeliveryOptions
        ReputationOptions: ReputationOptions
        SendingOptions: SendingOptions
        Tags: TagList
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v1/email/configuration-sets/{ConfigurationSetName}/event-destinations")
operation GetConfigurationSetEventDestinations {
    input := {
        @required @httpLabel
        ConfigurationSetName: String
    }
    output := {
        EventDestinations: EventDestinations
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v1/email/dedicated-ips/{Ip}")
operation GetDedicatedIp {
    input := {
        @required @httpLabel
        Ip: String
    }
    output := {
        DedicatedIp: DedicatedIp
    }
    errors: [TooManyRequestsException, NotFoundException, BadRequestException]
}

@http(method: "GET", uri: "/v1/email/dedicated-ips")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DedicatedIps"
    pageSize: "PageSize"
)
operation GetDedicatedIps {
    input := {
        @httpQuery("PoolName")
        PoolName: String

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("PageSize")
        PageSize: Integer
    }
    output := {
        DedicatedIps: DedicatedIpList
        NextToken: String
    }
    errors: [TooManyRequestsException, NotFoundException, BadRequestException]
}

@http(method: "GET", uri: "/v1/email/deliverability-dashboard")
operation GetDeliverabilityDashboardOptions {
    input := {}
    output := {
        @required
        DashboardEnabled: Boolean

        SubscriptionExpiryDate: Timestamp
        AccountStatus: DeliverabilityDashboardAccountStatus
        ActiveSubscribedDomains: DomainDeliverabilityTrackingOptions
        PendingExpirationSubscribedDomains: DomainDeliverabilityTrackingOptions
    }
    errors: [TooManyRequestsException, LimitExceededException, BadRequestException]
}

@http(method: "GET", uri: "/v1/email/deliverability-dashboard/test-reports/{ReportId}")
operation GetDeliverabilityTestReport {
    input := {
        @required @httpLabel
        ReportId: String
    }
    output := {
        @required
        DeliverabilityTestReport: DeliverabilityTestReport

        @required
        OverallPlacement: PlacementStatistics

        @required
        IspPlacements: IspPlacements

        Message: String
        Tags: TagList
    }
    errors: [TooManyRequestsException, NotFoundException, BadRequestException]
}

@http(method: "GET", uri: "/v1/email/deliverability-dashboard/campaigns/{CampaignId}")
operation GetDomainDeliverabilityCampaign {
    input := {
        @required @httpLabel
        CampaignId: String
    }
    output := {
        @required
        DomainDeliverabilityCampaign: DomainDeliverabilityCampaign
    }
    errors: [TooManyRequestsException, BadRequestException, NotFoundException]
}

@http(method: "GET", uri: "/v1/email/deliverability-dashboard/statistics-report/{Domain}")
operation GetDomainStatisticsReport {
    input := {
        @required @httpLabel
        Domain: String

        @required @httpQuery("StartDate")
        StartDate: Timestamp

        @required @httpQuery("EndDate")
        EndDate: Timestamp
    }
    output := {
        @required
        OverallVolume: OverallVolume

        @required
        DailyVolumes: DailyVolumes
    }
    errors: [TooManyRequestsException, NotFoundException, BadRequestException]
}

@http(method: "GET", uri: "/v1/email/identities/{EmailIdentity}")
operation GetEmailIdentity {
    input := {
        @required @httpLabel
        EmailIdentity: String
    }
    output := {
        IdentityType: IdentityType
        FeedbackForwardingStatus: Boolean
        VerifiedForSendingStatus: Boolean
        DkimAttributes: DkimAttributes
        MailFromAttributes: MailFromAttributes
        Tags: TagList
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v1/email/configuration-sets")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConfigurationSets"
    pageSize: "PageSize"
)
operation ListConfigurationSets {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("PageSize")
        PageSize: Integer
    }
    output := {
        ConfigurationSets: ConfigurationSetNameList
        NextToken: String
    }
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v1/email/dedicated-ip-pools")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DedicatedIpPools"
    pageSize: "PageSize"
)
operation ListDedicatedIpPools {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("PageSize")
        PageSize: Integer
    }
    output := {
        DedicatedIpPools: ListOfDedicatedIpPools
        NextToken: String
    }
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v1/email/deliverability-dashboard/test-reports")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DeliverabilityTestReports"
    pageSize: "PageSize"
)
operation ListDeliverabilityTestReports {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("PageSize")
        PageSize: Integer
    }
    output := {
        @required
        DeliverabilityTestReports: DeliverabilityTestReports

        NextToken: String
    }
    errors: [TooManyRequestsException, NotFoundException, BadRequestException]
}

@http(method: "GET", uri: "/v1/email/deliverability-dashboard/domains/{SubscribedDomain}/campaigns")
operation ListDomainDeliverabilityCampaigns {
    input := {
        @required @httpQuery("StartDate")
        StartDate: Timestamp

        @required @httpQuery("EndDate")
        EndDate: Timestamp

        @required @httpLabel
        SubscribedDomain: String

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("PageSize")
        PageSize: Integer
    }
    output := {
        @required
        DomainDeliverabilityCampaigns: DomainDeliverabilityCampaignList

        NextToken: String
    }
    errors: [TooManyRequestsException, BadRequestException, NotFoundException]
}

@http(method: "GET", uri: "/v1/email/identities")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EmailIdentities"
    pageSize: "PageSize"
)
operation ListEmailIdentities {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("PageSize")
        PageSize: Integer
    }
    output := {
        EmailIdentities: IdentityInfoList
        NextToken: String
    }
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v1/email/tags")
operation ListTagsForResource {
    input := {
        @required @httpQuery("ResourceArn")
        ResourceArn: String
    }
    output := {
        @required
        Tags: TagList
    }
    errors: [BadRequestException, NotFoundException, TooManyRequestsException]
}

@http(method: "PUT", uri: "/v1/email/account/dedicated-ips/warmup")
operation PutAccountDedicatedIpWarmupAttributes {
    input := {
        AutoWarmupEnabled: Boolean
    }
    output := {}
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v1/email/account/sending")
operation PutAccountSendingAttributes {
    input := {
        SendingEnabled: Boolean
    }
    output := {}
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v1/email/configuration-sets/{ConfigurationSetName}/delivery-options")
operation PutConfigurationSetDeliveryOptions {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        TlsPolicy: TlsPolicy
        SendingPoolName: String
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v1/email/configuration-sets/{ConfigurationSetName}/reputation-options")
operation PutConfigurationSetReputationOptions {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        ReputationMetricsEnabled: Boolean
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v1/email/configuration-sets/{ConfigurationSetName}/sending")
operation PutConfigurationSetSendingOptions {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        SendingEnabled: Boolean
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v1/email/configuration-sets/{ConfigurationSetName}/tracking-options")
operation PutConfigurationSetTrackingOptions {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        CustomRedirectDomain: String
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v1/email/dedicated-ips/{Ip}/pool")
operation PutDedicatedIpInPool {
    input := {
        @required @httpLabel
        Ip: String

        @required
        DestinationPoolName: String
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v1/email/dedicated-ips/{Ip}/warmup")
operation PutDedicatedIpWarmupAttributes {
    input := {
        @required @httpLabel
        Ip: String

        @required
        WarmupPercentage: Integer
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v1/email/deliverability-dashboard")
operation PutDeliverabilityDashboardOption {
    input := {
        @required
        DashboardEnabled: Boolean

        SubscribedDomains: DomainDeliverabilityTrackingOptions
    }
    output := {}
    errors: [
        AlreadyExistsException
        NotFoundException
        TooManyRequestsException
        LimitExceededException
        BadRequestException
    ]
}

@http(method: "PUT", uri: "/v1/email/identities/{EmailIdentity}/dkim")
operation PutEmailIdentityDkimAttributes {
    input := {
        @required @httpLabel
        EmailIdentity: String

        SigningEnabled: Boolean
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v1/email/identities/{EmailIdentity}/feedback")
operation PutEmailIdentityFeedbackAttributes {
    input := {
        @required @httpLabel
        EmailIdentity: String

        EmailForwardingEnabled: Boolean
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v1/email/identities/{EmailIdentity}/mail-from")
operation PutEmailIdentityMailFromAttributes {
    input := {
        @required @httpLabel
        EmailIdentity: String

        MailFromDomain: String
        BehaviorOnMxFailure: BehaviorOnMxFailure
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "POST", uri: "/v1/email/outbound-emails")
operation SendEmail {
    input := {
        FromEmailAddress: String

        @required
        Destination: Destination

        ReplyToAddresses: EmailAddressList
        FeedbackForwardingEmailAddress: String

        @required
        Content: EmailContent

        EmailTags: MessageTagList
        ConfigurationSetName: String
    }
    output := {
        MessageId: String
    }
    errors: [
        TooManyRequestsException
        LimitExceededException
        AccountSuspendedException
        SendingPausedException
        MessageRejected
        MailFromDomainNotVerifiedException
        NotFoundException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/v1/email/tags")
operation TagResource {
    input := {
        @required
        ResourceArn: String

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(method: "DELETE", uri: "/v1/email/tags")
operation UntagResource {
    input := {
        @required @httpQuery("ResourceArn")
        ResourceArn: String

        @required @httpQuery("TagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        BadRequestException
        ConcurrentModificationException
        NotFoundException
        TooManyRequestsException
    ]
}

@http(
    method: "PUT"
    uri: "/v1/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}"
)
operation UpdateConfigurationSetEventDestination {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        @required @httpLabel
        EventDestinationName: String

        @required
        EventDestination: EventDestinationDefinition
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@error("client") @httpError(400)
structure AccountSuspendedException {}

@error("client") @httpError(400)
structure AlreadyExistsException {}

@error("client") @httpError(400)
structure BadRequestException {}

enum BehaviorOnMxFailure {
    USE_DEFAULT_VALUE
    REJECT_MESSAGE
}

list BlacklistEntries {
    member: BlacklistEntry
}

structure BlacklistEntry {
    RblName: String
    ListingTime: Timestamp
    Description: String
}

list BlacklistItemNames {
    member: String
}

map BlacklistReport {
    key: String
    value: BlacklistEntries
}

structure Body {
    Text: Content
    Html: Content
}

structure CloudWatchDestination {
    @required
    DimensionConfigurations: CloudWatchDimensionConfigurations
}

structure CloudWatchDimensionConfiguration {
    @required
    DimensionName: String

    @required
    DimensionValueSource: DimensionValueSource

    @required
    DefaultDimensionValue: String
}

list CloudWatchDimensionConfigurations {
    member: CloudWatchDimensionConfiguration
}

@error("server") @httpError(500)
structure ConcurrentModificationException {}

list ConfigurationSetNameList {
    member: String
}

structure Content {
    @required
    Data: String

    Charset: String
}

structure DailyVolume {
    StartDate: Timestamp
    VolumeStatistics: VolumeStatistics
    DomainIspPlacements: DomainIspPlacements
}

list DailyVolumes {
    member: DailyVolume
}

structure DedicatedIp {
    @required
    Ip: String

    @required
    WarmupStatus: WarmupStatus

    @required
    WarmupPercentage: Integer

    PoolName: String
}

list DedicatedIpList {
    member: DedicatedIp
}

enum DeliverabilityDashboardAccountStatus {
    ACTIVE
    PENDING_EXPIRATION
    DISABLED
}

structure DeliverabilityTestReport {
    ReportId: String
    ReportName: String
    Subject: String
    FromEmailAddress: String
    CreateDate: Timestamp
    DeliverabilityTestStatus: DeliverabilityTestStatus
}

list DeliverabilityTestReports {
    member: DeliverabilityTestReport
}

enum DeliverabilityTestStatus {
    IN_PROGRESS
    COMPLETED
}

structure DeliveryOptions {
    TlsPolicy: TlsPolicy
    SendingPoolName: String
}

structure Destination {
    ToAddresses: EmailAddressList
    CcAddresses: EmailAddressList
    BccAddresses: EmailAddressList
}

enum DimensionValueSource {
    MESSAGE_TAG
    EMAIL_HEADER
    LINK_TAG
}

structure DkimAttributes {
    SigningEnabled: Boolean
    Status: DkimStatus
    Tokens: DnsTokenList
}

enum DkimStatus {
    PENDING
    SUCCESS
    FAILED
    TEMPORARY_FAILURE
    NOT_STARTED
}

list DnsTokenList {
    member: String
}

structure DomainDeliverabilityCampaign {
    CampaignId: String
    ImageUrl: String
    Subject: String
    FromAddress: String
    SendingIps: IpList
    FirstSeenDateTime: Timestamp
    LastSeenDateTime: Timestamp
    InboxCount: Long
    SpamCount: Long
    ReadRate: Double
    DeleteRate: Double
    ReadDeleteRate: Double
    ProjectedVolume: Long
    Esps: Esps
}

list DomainDeliverabilityCampaignList {
    member: DomainDeliverabilityCampaign
}

structure DomainDeliverabilityTrackingOption {
    Domain: String
    SubscriptionStartDate: Timestamp
    InboxPlacementTrackingOption: InboxPlacementTrackingOption
}

list DomainDeliverabilityTrackingOptions {
    member: DomainDeliverabilityTrackingOption
}

structure DomainIspPlacement {
    IspName: String
    InboxRawCount: Long
    SpamRawCount: Long
    InboxPercentage: Double
    SpamPercentage: Double
}

list DomainIspPlacements {
    member: DomainIspPlacement
}

list EmailAddressList {
    member: String
}

structure EmailContent {
    Simple: Message
    Raw: RawMessage
    Template: Template
}

list Esps {
    member: String
}

structure EventDestination {
    @required
    Name: String

    Enabled: Boolean

    @required
    MatchingEventTypes: EventTypes

    KinesisFirehoseDestination: KinesisFirehoseDestination
    CloudWatchDestination: CloudWatchDestination
    SnsDestination: SnsDestination
    PinpointDestination: PinpointDestination
}

structure EventDestinationDefinition {
    Enabled: Boolean
    MatchingEventTypes: EventTypes
    KinesisFirehoseDestination: KinesisFirehoseDestination
    CloudWatchDestination: CloudWatchDestination
    SnsDestination: SnsDestination
    PinpointDestination: PinpointDestination
}

list EventDestinations {
    member: EventDestination
}

enum EventType {
    SEND
    REJECT
    BOUNCE
    COMPLAINT
    DELIVERY
    OPEN
    CLICK
    RENDERING_FAILURE
}

list EventTypes {
    member: EventType
}

structure IdentityInfo {
    IdentityType: IdentityType
    IdentityName: String
    SendingEnabled: Boolean
}

list IdentityInfoList {
    member: IdentityInfo
}

enum IdentityType {
    EMAIL_ADDRESS
    DOMAIN
    MANAGED_DOMAIN
}

structure InboxPlacementTrackingOption {
    Global: Boolean
    TrackedIsps: IspNameList
}

list IpList {
    member: String
}

list IspNameList {
    member: String
}

structure IspPlacement {
    IspName: String
    PlacementStatistics: PlacementStatistics
}

list IspPlacements {
    member: IspPlacement
}

structure KinesisFirehoseDestination {
    @required
    IamRoleArn: String

    @required
    DeliveryStreamArn: String
}

@error("client") @httpError(400)
structure LimitExceededException {}

list ListOfDedicatedIpPools {
    member: String
}

structure MailFromAttributes {
    @required
    MailFromDomain: String

    @required
    MailFromDomainStatus: MailFromDomainStatus

    @required
    BehaviorOnMxFailure: BehaviorOnMxFailure
}

@error("client") @httpError(400)
structure MailFromDomainNotVerifiedException {}

enum MailFromDomainStatus {
    PENDING
    SUCCESS
    FAILED
    TEMPORARY_FAILURE
}

structure Message {
    @required
    Subject: Content

    @required
    Body: Body
}

@error("client") @httpError(400)
structure MessageRejected {}

structure MessageTag {
    @required
    Name: String

    @required
    Value: String
}

list MessageTagList {
    member: MessageTag
}

@error("client") @httpError(404)
structure NotFoundException {}

structure OverallVolume {
    VolumeStatistics: VolumeStatistics
    ReadRatePercent: Double
    DomainIspPlacements: DomainIspPlacements
}

structure PinpointDestination {
    ApplicationArn: String
}

structure PlacementStatistics {
    InboxPercentage: Double
    SpamPercentage: Double
    MissingPercentage: Double
    SpfPercentage: Double
    DkimPercentage: Double
}

structure RawMessage {
    @required
    Data: Blob
}

structure ReputationOptions {
    ReputationMetricsEnabled: Boolean
    LastFreshStart: Timestamp
}

structure SendQuota {
    Max24HourSend: Double
    MaxSendRate: Double
    SentLast24Hours: Double
}

structure SendingOptions {
    SendingEnabled: Boolean
}

@error("client") @httpError(400)
structure SendingPausedException {}

structure SnsDestination {
    @required
    TopicArn: String
}

structure Tag {
    @required
    Key: String

    @required
    Value: String
}

list TagKeyList {
    member: String
}

list TagList {
    member: Tag
}

structure Template {
    TemplateArn: String
    TemplateData: TemplateData
}

@length(max: 262144)
string TemplateData

enum TlsPolicy {
    REQUIRE
    OPTIONAL
}

@error("client") @httpError(429)
structure TooManyRequestsException {}

structure TrackingOptions {
    @required
    CustomRedirectDomain: String
}

structure VolumeStatistics {
    InboxRawCount: Long
    SpamRawCount: Long
    ProjectedInbox: Long
    ProjectedSpam: Long
}

enum WarmupStatus {
    IN_PROGRESS
    DONE
}
