$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.sesv2

use aws.api#service
use aws.auth#sigv4
use aws.protocols#restJson1
use smithy.rules#contextParam

@title("Amazon Simple Email Service")
@service(sdkId: "SESv2", endpointPrefix: "email")
@restJson1
@sigv4(name: "ses")
service SESv2 {
    version: "2019-09-27"
    operations: [
        BatchGetMetricData
        CancelExportJob
        CreateConfigurationSet
        CreateConfigurationSetEventDestination
        CreateContact
        CreateContactList
        CreateCustomVerificationEmailTemplate
        CreateDedicatedIpPool
        CreateDeliverabilityTestReport
        CreateEmailIdentity
        CreateEmailIdentityPolicy
        CreateEmailTemplate
        CreateExportJob
        CreateImportJob
        CreateMultiRegionEndpoint
        CreateTenant
        CreateTenantResourceAssociation
        DeleteConfigurationSet
        DeleteConfigurationSetEventDestination
        DeleteContact
        DeleteContactList
        DeleteCustomVerificationEmailTemplate
        DeleteDedicatedIpPool
        DeleteEmailIdentity
        DeleteEmailIdentityPolicy
        DeleteEmailTemplate
        DeleteMultiRegionEndpoint
        DeleteSuppressedDestination
        DeleteTenant
        DeleteTenantResourceAssociation
        GetAccount
        GetBlacklistReports
        GetConfigurationSet
        GetConfigurationSetEventDestinations
        GetContact
        GetContactList
        GetCustomVerificationEmailTemplate
        GetDedicatedIp
        GetDedicatedIpPool
        GetDedicatedIps
        GetDeliverabilityDashboardOptions
        GetDeliverabilityTestReport
        GetDomainDeliverabilityCampaign
        GetDomainStatisticsReport
        GetEmailAddressInsights
        GetEmailIdentity
        GetEmailIdentityPolicies
        GetEmailTemplate
        GetExportJob
        GetImportJob
        GetMessageInsights
        GetMultiRegionEndpoint
        GetReputationEntity
        GetSuppressedDestination
        GetTenant
        ListConfigurationSets
        ListContactLists
        ListContacts
        ListCustomVerificationEmailTemplates
        ListDedicatedIpPools
        ListDeliverabilityTestReports
        ListDomainDeliverabilityCampaigns
        ListEmailIdentities
        ListEmailTemplates
        ListExportJobs
        ListImportJobs
        ListMultiRegionEndpoints
        ListRecommendations
        ListReputationEntities
        ListResourceTenants
        ListSuppressedDestinations
        ListTagsForResource
        ListTenantResources
        ListTenants
        PutAccountDedicatedIpWarmupAttributes
        PutAccountDetails
        PutAccountPricingAttributes
        PutAccountSendingAttributes
        PutAccountSuppressionAttributes
        PutAccountVdmAttributes
        PutConfigurationSetArchivingOptions
        PutConfigurationSetDeliveryOptions
        PutConfigurationSetReputationOptions
        PutConfigurationSetSendingOptions
        PutConfigurationSetSuppressionOptions
        PutConfigurationSetTrackingOptions
        PutConfigurationSetVdmOptions
        PutDedicatedIpInPool
        PutDedicatedIpPoolScalingAttributes
        PutDedicatedIpWarmupAttributes
        PutDeliverabilityDashboardOption
        PutEmailIdentityConfigurationSetAttributes
        PutEmailIdentityDkimAttributes
        PutEmailIdentityDkimSigningAttributes
        PutEmailIdentityFeedbackAttributes
        PutEmailIdentityMailFromAttributes
        PutSuppressedDestination
        PutTenantSuppressionAttributes
        SendBulkEmail
        SendCustomVerificationEmail
        SendEmail
        TagResource
        TestRenderEmailTemplate
        UntagResource
        UpdateConfigurationSetEventDestination
        UpdateContact
        UpdateContactList
        UpdateCustomVerificationEmailTemplate
        UpdateEmailIdentityPolicy
        UpdateEmailTemplate
        UpdateReputationEntityCustomerManagedStatus
        UpdateReputationEntityPolicy
    ]
}

@http(method: "POST", uri: "/v2/email/metrics/batch")
operation BatchGetMetricData {
    input := {
        @required
        Queries: BatchGetMetricDataQueries
    }
    output := {
        Results: MetricDataResultList
        Errors: MetricDataErrorList
    }
    errors: [
        BadRequestException
        InternalServiceErrorException
        TooManyRequestsException
        NotFoundException
    ]
}

@http(method: "PUT", uri: "/v2/email/export-jobs/{JobId}/cancel")
operation CancelExportJob {
    input := {
        @required @httpLabel
        JobId: JobId
    }
    output := {}
    errors: [NotFoundException, BadRequestException, TooManyRequestsException]
}

@http(method: "POST", uri: "/v2/email/configuration-sets")
operation CreateConfigurationSet {
    input := {
        @required
        ConfigurationSetName: String

        TrackingOptions: TrackingOptions
        DeliveryOptions: DeliveryOptions
        ReputationOptions: ReputationOptions
        SendingOptions: SendingOptions
        Tags: TagList
        SuppressionOptions: SuppressionOptions
        VdmOptions: VdmOptions
        ArchivingOptions: ArchivingOptions
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

@http(method: "POST", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations")
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

@http(method: "POST", uri: "/v2/email/contact-lists/{ContactListName}/contacts")
operation CreateContact {
    input := {
        @required @httpLabel
        ContactListName: String

        @required
        EmailAddress: String

        TopicPreferences: TopicPreferenceList
        UnsubscribeAll: Boolean
        AttributesData: String
    }
    output := {}
    errors: [
        BadRequestException
        TooManyRequestsException
        NotFoundException
        AlreadyExistsException
    ]
}

@http(method: "POST", uri: "/v2/email/contact-lists")
operation CreateContactList {
    input := {
        @required
        ContactListName: String

        Topics: Topics
        Description: String
        Tags: TagList
    }
    output := {}
    errors: [
        BadRequestException
        TooManyRequestsException
        AlreadyExistsException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/v2/email/custom-verification-email-templates")
operation CreateCustomVerificationEmailTemplate {
    input := {
        @required
        TemplateName: EmailTemplateName

        @required
        FromEmailAddress: String

        @required
        TemplateSubject: String

        @required
        TemplateContent: String

        Tags: TagList

        @required
        SuccessRedirectionURL: String

        @required
        FailureRedirectionURL: String
    }
    output := {}
    errors: [
        BadRequestException
        AlreadyExistsException
        NotFoundException
        TooManyRequestsException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/v2/email/dedicated-ip-pools")
operation CreateDedicatedIpPool {
    input := {
        @required
        PoolName: String

        Tags: TagList
        ScalingMode: ScalingMode
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

@http(method: "POST", uri: "/v2/email/deliverability-dashboard/test")
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

@http(method: "POST", uri: "/v2/email/identities")
operation CreateEmailIdentity {
    input := {
        @required
        EmailIdentity: Identity

        Tags: TagList
        DkimSigningAttributes: DkimSigningAttributes
        ConfigurationSetName: String
    }
    output := {
        IdentityType: IdentityType
        VerifiedForSendingStatus: Boolean
        DkimAttributes: DkimAttributes
    }
    errors: [
        AlreadyExistsException
        LimitExceededException
        TooManyRequestsException
        BadRequestException
        ConcurrentModificationException
        NotFoundException
    ]
}

@http(method: "POST", uri: "/v2/email/identities/{EmailIdentity}/policies/{PolicyName}")
operation CreateEmailIdentityPolicy {
    input := {
        @required @httpLabel
        EmailIdentity: Identity

        @required @httpLabel
        PolicyName: PolicyName

        @required
        Policy: Policy
    }
    output := {}
    errors: [
        NotFoundException
        AlreadyExistsException
        TooManyRequestsException
        LimitExceededException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/v2/email/templates")
operation CreateEmailTemplate {
    input := {
        @required
        TemplateName: EmailTemplateName

        @required
        TemplateContent: EmailTemplateContent

        Tags: TagList
    }
    output := {}
    errors: [
        AlreadyExistsException
        TooManyRequestsException
        BadRequestException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/v2/email/export-jobs")
operation CreateExportJob {
    input := {
        @required
        ExportDataSource: ExportDataSource

        @required
        ExportDestination: ExportDestination
    }
    output := {
        JobId: JobId
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        NotFoundException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/v2/email/import-jobs")
operation CreateImportJob {
    input := {
        @required
        ImportDestination: ImportDestination

        @required
        ImportDataSource: ImportDataSource
    }
    output := {
        JobId: JobId
    }
    errors: [BadRequestException, LimitExceededException, TooManyRequestsException]
}

@http(method: "POST", uri: "/v2/email/multi-region-endpoints")
operation CreateMultiRegionEndpoint {
    input := {
        @required
        EndpointName: EndpointName

        @required
        Details: Details

        Tags: TagList
    }
    output := {
        Status: Status
        EndpointId: String
    }
    errors: [
        LimitExceededException
        TooManyRequestsException
        AlreadyExistsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/v2/email/tenants")
operation CreateTenant {
    input := {
        @required
        TenantName: TenantName

        Tags: TagList
        SuppressionAttributes: TenantSuppressionAttributes
    }
    output := {
        TenantName: TenantName
        TenantId: String
        TenantArn: AmazonResourceName
        CreatedTimestamp: Timestamp
        Tags: TagList
        SendingStatus: SendingStatus
        SuppressionAttributes: TenantSuppressionAttributes
    }
    errors: [
        AlreadyExistsException
        LimitExceededException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/v2/email/tenants/resources")
operation CreateTenantResourceAssociation {
    input := {
        @required
        TenantName: TenantName

        @required
        ResourceArn: AmazonResourceName
    }
    output := {}
    errors: [
        AlreadyExistsException
        NotFoundException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "DELETE", uri: "/v2/email/configuration-sets/{ConfigurationSetName}")
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
    uri: "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}"
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

@http(method: "DELETE", uri: "/v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress}")
operation DeleteContact {
    input := {
        @required @httpLabel
        ContactListName: String

        @required @httpLabel
        EmailAddress: String
    }
    output := {}
    errors: [BadRequestException, TooManyRequestsException, NotFoundException]
}

@http(method: "DELETE", uri: "/v2/email/contact-lists/{ContactListName}")
operation DeleteContactList {
    input := {
        @required @httpLabel
        ContactListName: String
    }
    output := {}
    errors: [
        TooManyRequestsException
        NotFoundException
        BadRequestException
        ConcurrentModificationException
    ]
}

@http(method: "DELETE", uri: "/v2/email/custom-verification-email-templates/{TemplateName}")
operation DeleteCustomVerificationEmailTemplate {
    input := {
        @required @httpLabel
        TemplateName: EmailTemplateName
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "DELETE", uri: "/v2/email/dedicated-ip-pools/{PoolName}")
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

@http(method: "DELETE", uri: "/v2/email/identities/{EmailIdentity}")
operation DeleteEmailIdentity {
    input := {
        @required @httpLabel
        EmailIdentity: Identity
    }
    output := {}
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        ConcurrentModificationException
    ]
}

@http(method: "DELETE", uri: "/v2/email/identities/{EmailIdentity}/policies/{PolicyName}")
operation DeleteEmailIdentityPolicy {
    input := {
        @required @httpLabel
        EmailIdentity: Identity

        @required @httpLabel
        PolicyName: PolicyName
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "DELETE", uri: "/v2/email/templates/{TemplateName}")
operation DeleteEmailTemplate {
    input := {
        @required @httpLabel
        TemplateName: EmailTemplateName
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "DELETE", uri: "/v2/email/multi-region-endpoints/{EndpointName}")
operation DeleteMultiRegionEndpoint {
    input := {
        @required @httpLabel
        EndpointName: EndpointName
    }
    output := {
        Status: Status
    }
    errors: [
        NotFoundException
        TooManyRequestsException
        BadRequestException
        ConcurrentModificationException
    ]
}

@http(method: "DELETE", uri: "/v2/email/suppression/addresses/{EmailAddress}")
operation DeleteSuppressedDestination {
    input := {
        @required @httpLabel
        EmailAddress: String

        @httpQuery("TenantName")
        TenantName: TenantName
    }
    output := {}
    errors: [NotFoundException, BadRequestException, TooManyRequestsException]
}

@http(method: "POST", uri: "/v2/email/tenants/delete")
operation DeleteTenant {
    input := {
        @required
        TenantName: TenantName
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "POST", uri: "/v2/email/tenants/resources/delete")
operation DeleteTenantResourceAssociation {
    input := {
        @required
        TenantName: TenantName

        @required
        ResourceArn: AmazonResourceName
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/account")
operation GetAccount {
    input := {}
    output := {
        DedicatedIpAutoWarmupEnabled: Boolean
        EnforcementStatus: String
        ProductionAccessEnabled: Boolean
        SendQuota: SendQuota
        SendingEnabled: Boolean
        SuppressionAttributes: SuppressionAttributes
        Details: AccountDetails
        VdmAttributes: VdmAttributes
        PricingAttributes: PricingAttributes
    }
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/deliverability-dashboard/blacklist-report")
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

@http(method: "GET", uri: "/v2/email/configuration-sets/{ConfigurationSetName}")
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
        SuppressionOptions: SuppressionOptions
        VdmOptions: VdmOptions
        ArchivingOptions: ArchivingOptions
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations")
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

@http(method: "GET", uri: "/v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress}")
operation GetContact {
    input := {
        @required @httpLabel
        ContactListName: String

        @required @httpLabel
        EmailAddress: String
    }
    output := {
        ContactListName: String
        EmailAddress: String
        TopicPreferences: TopicPreferenceList
        TopicDefaultPreferences: TopicPreferenceList
        UnsubscribeAll: Boolean
        AttributesData: String
        CreatedTimestamp: Timestamp
        LastUpdatedTimestamp: Timestamp
    }
    errors: [BadRequestException, TooManyRequestsException, NotFoundException]
}

@http(method: "GET", uri: "/v2/email/contact-lists/{ContactListName}")
operation GetContactList {
    input := {
        @required @httpLabel
        ContactListName: String
    }
    output := {
        ContactListName: String
        Topics: Topics
        Description: String
        CreatedTimestamp: Timestamp
        LastUpdatedTimestamp: Timestamp
        Tags: TagList
    }
    errors: [TooManyRequestsException, NotFoundException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/custom-verification-email-templates/{TemplateName}")
operation GetCustomVerificationEmailTemplate {
    input := {
        @required @httpLabel
        TemplateName: EmailTemplateName
    }
    output := {
        TemplateName: EmailTemplateName
        FromEmailAddress: String
        TemplateSubject: String
        TemplateContent: String
        Tags: TagList
        SuccessRedirectionURL: String
        FailureRedirectionURL: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/dedicated-ips/{Ip}")
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

@http(method: "GET", uri: "/v2/email/dedicated-ip-pools/{PoolName}")
operation GetDedicatedIpPool {
    input := {
        @required @httpLabel
        PoolName: String
    }
    output := {
        DedicatedIpPool: DedicatedIpPool
    }
    errors: [TooManyRequestsException, NotFoundException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/dedicated-ips")
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

@http(method: "GET", uri: "/v2/email/deliverability-dashboard")
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

@http(method: "GET", uri: "/v2/email/deliverability-dashboard/test-reports/{ReportId}")
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

@http(method: "GET", uri: "/v2/email/deliverability-dashboard/campaigns/{CampaignId}")
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

@http(method: "GET", uri: "/v2/email/deliverability-dashboard/statistics-report/{Domain}")
operation GetDomainStatisticsReport {
    input := {
        @required @httpLabel
        Domain: Identity

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

@http(method: "POST", uri: "/v2/email/email-address-insights/")
operation GetEmailAddressInsights {
    input := {
        @required
        EmailAddress: String
    }
    output := {
        MailboxValidation: MailboxValidation
    }
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/identities/{EmailIdentity}")
operation GetEmailIdentity {
    input := {
        @required @httpLabel
        EmailIdentity: Identity
    }
    output := {
        IdentityType: IdentityType
        FeedbackForwardingStatus: Boolean
        VerifiedForSendingStatus: Boolean
        DkimAttributes: DkimAttributes
        MailFromAttributes: MailFromAttributes
        Policies: PolicyMap
        Tags: TagList
        ConfigurationSetName: String
        VerificationStatus: VerificationStatus
        VerificationInfo: VerificationInfo
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/identities/{EmailIdentity}/policies")
operation GetEmailIdentityPolicies {
    input := {
        @required @httpLabel
        EmailIdentity: Identity
    }
    output := {
        Policies: PolicyMap
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/templates/{TemplateName}")
operation GetEmailTemplate {
    input := {
        @required @httpLabel
        TemplateName: EmailTemplateName
    }
    output := {
        @required
        TemplateName: EmailTemplateName

        @required
        TemplateContent: EmailTemplateContent

        Tags: TagList
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/export-jobs/{JobId}")
operation GetExportJob {
    input := {
        @required @httpLabel
        JobId: JobId
    }
    output := {
        JobId: JobId
        ExportSourceType: ExportSourceType
        JobStatus: JobStatus
        ExportDestination: ExportDestination
        ExportDataSource: ExportDataSource
        CreatedTimestamp: Timestamp
        CompletedTimestamp: Timestamp
        FailureInfo: FailureInfo
        Statistics: ExportStatistics
    }
    errors: [BadRequestException, NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/v2/email/import-jobs/{JobId}")
operation GetImportJob {
    input := {
        @required @httpLabel
        JobId: JobId
    }
    output := {
        JobId: JobId
        ImportDestination: ImportDestination
        ImportDataSource: ImportDataSource
        FailureInfo: FailureInfo
        JobStatus: JobStatus
        CreatedTimestamp: Timestamp
        CompletedTimestamp: Timestamp
        ProcessedRecordsCount: Integer
        FailedRecordsCount: Integer
    }
    errors: [BadRequestException, NotFoundException, TooManyRequestsException]
}

@http(method: "GET", uri: "/v2/email/insights/{MessageId}/")
operation GetMessageInsights {
    input := {
        @required @httpLabel
        MessageId: String
    }
    output := {
        MessageId: String
        FromEmailAddress: InsightsEmailAddress
        Subject: EmailSubject
        EmailTags: MessageTagList
        Insights: EmailInsightsList
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/multi-region-endpoints/{EndpointName}")
operation GetMultiRegionEndpoint {
    input := {
        @required @httpLabel
        EndpointName: EndpointName
    }
    output := {
        EndpointName: EndpointName
        EndpointId: String
        Routes: Routes
        Status: Status
        CreatedTimestamp: Timestamp
        LastUpdatedTimestamp: Timestamp
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(
    method: "GET"
    uri: "/v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}"
)
operation GetReputationEntity {
    input := {
        @required @httpLabel
        ReputationEntityReference: ReputationEntityReference

        @required @httpLabel
        ReputationEntityType: ReputationEntityType
    }
    output := {
        ReputationEntity: ReputationEntity
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/suppression/addresses/{EmailAddress}")
operation GetSuppressedDestination {
    input := {
        @required @httpLabel
        EmailAddress: String

        @httpQuery("TenantName")
        TenantName: TenantName
    }
    output := {
        @required
        SuppressedDestination: SuppressedDestination
    }
    errors: [BadRequestException, TooManyRequestsException, NotFoundException]
}

@http(method: "POST", uri: "/v2/email/tenants/get")
operation GetTenant {
    input := {
        @required
        TenantName: TenantName
    }
    output := {
        Tenant: Tenant
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/configuration-sets")
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

@http(method: "GET", uri: "/v2/email/contact-lists")
operation ListContactLists {
    input := {
        @httpQuery("PageSize")
        PageSize: Integer

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        ContactLists: ListOfContactLists
        NextToken: String
    }
    errors: [BadRequestException, TooManyRequestsException]
}

@http(method: "POST", uri: "/v2/email/contact-lists/{ContactListName}/contacts/list")
operation ListContacts {
    input := {
        @required @httpLabel
        ContactListName: String

        Filter: ListContactsFilter
        PageSize: Integer
        NextToken: String
    }
    output := {
        Contacts: ListOfContacts
        NextToken: String
    }
    errors: [BadRequestException, TooManyRequestsException, NotFoundException]
}

@http(method: "GET", uri: "/v2/email/custom-verification-email-templates")
operation ListCustomVerificationEmailTemplates {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("PageSize")
        PageSize: Integer
    }
    output := {
        CustomVerificationEmailTemplates: CustomVerificationEmailTemplatesList
        NextToken: String
    }
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/dedicated-ip-pools")
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

@http(method: "GET", uri: "/v2/email/deliverability-dashboard/test-reports")
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

@http(method: "GET", uri: "/v2/email/deliverability-dashboard/domains/{SubscribedDomain}/campaigns")
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

@http(method: "GET", uri: "/v2/email/identities")
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

@http(method: "GET", uri: "/v2/email/templates")
operation ListEmailTemplates {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("PageSize")
        PageSize: Integer
    }
    output := {
        TemplatesMetadata: EmailTemplateMetadataList
        NextToken: String
    }
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "POST", uri: "/v2/email/list-export-jobs")
operation ListExportJobs {
    input := {
        NextToken: String
        PageSize: Integer
        ExportSourceType: ExportSourceType
        JobStatus: JobStatus
    }
    output := {
        ExportJobs: ExportJobSummaryList
        NextToken: String
    }
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "POST", uri: "/v2/email/import-jobs/list")
operation ListImportJobs {
    input := {
        ImportDestinationType: ImportDestinationType
        NextToken: String
        PageSize: Integer
    }
    output := {
        ImportJobs: ImportJobSummaryList
        NextToken: String
    }
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/multi-region-endpoints")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MultiRegionEndpoints"
    pageSize: "PageSize"
)
operation ListMultiRegionEndpoints {
    input := {
        @httpQuery("NextToken")
        NextToken: NextTokenV2

        @httpQuery("PageSize")
        PageSize: PageSizeV2
    }
    output := {
        MultiRegionEndpoints: MultiRegionEndpoints
        NextToken: NextTokenV2
    }
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "POST", uri: "/v2/email/vdm/recommendations")
operation ListRecommendations {
    input := {
        Filter: ListRecommendationsFilter
        NextToken: String
        PageSize: Integer
    }
    output := {
        Recommendations: RecommendationsList
        NextToken: String
    }
    errors: [TooManyRequestsException, BadRequestException, NotFoundException]
}

@http(method: "POST", uri: "/v2/email/reputation/entities")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ReputationEntities"
    pageSize: "PageSize"
)
operation ListReputationEntities {
    input := {
        Filter: ReputationEntityFilter
        NextToken: String
        PageSize: Integer
    }
    output := {
        ReputationEntities: ReputationEntitiesList
        NextToken: String
    }
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "POST", uri: "/v2/email/resources/tenants/list")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceTenants"
    pageSize: "PageSize"
)
operation ListResourceTenants {
    input := {
        @required
        ResourceArn: AmazonResourceName

        PageSize: Integer
        NextToken: String
    }
    output := {
        ResourceTenants: ResourceTenantMetadataList
        NextToken: String
    }
    errors: [TooManyRequestsException, NotFoundException, BadRequestException]
}

@http(method: "GET", uri: "/v2/email/suppression/addresses")
operation ListSuppressedDestinations {
    input := {
        @httpQuery("TenantName")
        TenantName: TenantName

        @httpQuery("Reason")
        Reasons: SuppressionListReasons

        @httpQuery("StartDate")
        StartDate: Timestamp

        @httpQuery("EndDate")
        EndDate: Timestamp

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("PageSize")
        PageSize: Integer
    }
    output := {
        SuppressedDestinationSummaries: SuppressedDestinationSummaries
        NextToken: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        InvalidNextTokenException
        NotFoundException
    ]
}

@http(method: "GET", uri: "/v2/email/tags")
operation ListTagsForResource {
    input := {
        @required @httpQuery("ResourceArn")
        ResourceArn: AmazonResourceName
    }
    output := {
        @required
        Tags: TagList
    }
    errors: [BadRequestException, NotFoundException, TooManyRequestsException]
}

@http(method: "POST", uri: "/v2/email/tenants/resources/list")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TenantResources"
    pageSize: "PageSize"
)
operation ListTenantResources {
    input := {
        @required
        TenantName: TenantName

        Filter: ListTenantResourcesFilter
        PageSize: Integer
        NextToken: String
    }
    output := {
        TenantResources: TenantResourceList
        NextToken: String
    }
    errors: [TooManyRequestsException, NotFoundException, BadRequestException]
}

@http(method: "POST", uri: "/v2/email/tenants/list")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Tenants"
    pageSize: "PageSize"
)
operation ListTenants {
    input := {
        NextToken: String
        PageSize: Integer
    }
    output := {
        Tenants: TenantInfoList
        NextToken: String
    }
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/account/dedicated-ips/warmup")
operation PutAccountDedicatedIpWarmupAttributes {
    input := {
        AutoWarmupEnabled: Boolean
    }
    output := {}
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "POST", uri: "/v2/email/account/details")
operation PutAccountDetails {
    input := {
        @required
        MailType: MailType

        @required
        WebsiteURL: WebsiteURL

        ContactLanguage: ContactLanguage
        UseCaseDescription: UseCaseDescription
        AdditionalContactEmailAddresses: AdditionalContactEmailAddresses
        ProductionAccessEnabled: Boolean
    }
    output := {}
    errors: [TooManyRequestsException, BadRequestException, ConflictException]
}

@http(method: "PUT", uri: "/v2/email/account/pricing-attributes")
operation PutAccountPricingAttributes {
    input := {
        @required
        Plan: PricingPlan
    }
    output := {}
    errors: [BadRequestException, TooManyRequestsException, ConflictException]
}

@http(method: "PUT", uri: "/v2/email/account/sending")
operation PutAccountSendingAttributes {
    input := {
        SendingEnabled: Boolean
    }
    output := {}
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/account/suppression")
operation PutAccountSuppressionAttributes {
    input := {
        SuppressedReasons: SuppressionListReasons
        ValidationAttributes: SuppressionValidationAttributes
    }
    output := {}
    errors: [TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/account/vdm")
operation PutAccountVdmAttributes {
    input := {
        @required
        VdmAttributes: VdmAttributes
    }
    output := {}
    errors: [BadRequestException, TooManyRequestsException]
}

@http(method: "PUT", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/archiving-options")
@idempotent
operation PutConfigurationSetArchivingOptions {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        ArchiveArn: ArchiveArn
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/delivery-options")
operation PutConfigurationSetDeliveryOptions {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        TlsPolicy: TlsPolicy
        SendingPoolName: String
        MaxDeliverySeconds: MaxDeliverySeconds
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/reputation-options")
operation PutConfigurationSetReputationOptions {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        ReputationMetricsEnabled: Boolean
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/sending")
operation PutConfigurationSetSendingOptions {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        SendingEnabled: Boolean
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/suppression-options")
operation PutConfigurationSetSuppressionOptions {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        SuppressionScope: SuppressionListScope
        SuppressedReasons: SuppressionListReasons
        ValidationOptions: SuppressionValidationOptions
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/tracking-options")
operation PutConfigurationSetTrackingOptions {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        CustomRedirectDomain: String
        HttpsPolicy: HttpsPolicy
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/configuration-sets/{ConfigurationSetName}/vdm-options")
operation PutConfigurationSetVdmOptions {
    input := {
        @required @httpLabel
        ConfigurationSetName: String

        VdmOptions: VdmOptions
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/dedicated-ips/{Ip}/pool")
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

@http(method: "PUT", uri: "/v2/email/dedicated-ip-pools/{PoolName}/scaling") @idempotent
operation PutDedicatedIpPoolScalingAttributes {
    input := {
        @required @httpLabel
        PoolName: String

        @required
        ScalingMode: ScalingMode
    }
    output := {}
    errors: [
        NotFoundException
        ConcurrentModificationException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "PUT", uri: "/v2/email/dedicated-ips/{Ip}/warmup")
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

@http(method: "PUT", uri: "/v2/email/deliverability-dashboard")
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

@http(method: "PUT", uri: "/v2/email/identities/{EmailIdentity}/configuration-set")
operation PutEmailIdentityConfigurationSetAttributes {
    input := {
        @required @httpLabel
        EmailIdentity: Identity

        ConfigurationSetName: String
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/identities/{EmailIdentity}/dkim")
operation PutEmailIdentityDkimAttributes {
    input := {
        @required @httpLabel
        EmailIdentity: Identity

        SigningEnabled: Boolean
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/identities/{EmailIdentity}/dkim/signing")
operation PutEmailIdentityDkimSigningAttributes {
    input := {
        @required @httpLabel
        EmailIdentity: Identity

        @required
        SigningAttributesOrigin: DkimSigningAttributesOrigin

        SigningAttributes: DkimSigningAttributes
    }
    output := {
        DkimStatus: DkimStatus
        DkimTokens: DnsTokenList
        SigningHostedZone: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/identities/{EmailIdentity}/feedback")
operation PutEmailIdentityFeedbackAttributes {
    input := {
        @required @httpLabel
        EmailIdentity: Identity

        EmailForwardingEnabled: Boolean
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/identities/{EmailIdentity}/mail-from")
operation PutEmailIdentityMailFromAttributes {
    input := {
        @required @httpLabel
        EmailIdentity: Identity

        MailFromDomain: String
        BehaviorOnMxFailure: BehaviorOnMxFailure
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/suppression/addresses")
operation PutSuppressedDestination {
    input := {
        @required
        EmailAddress: String

        @required
        Reason: SuppressionListReason

        TenantName: TenantName
    }
    output := {}
    errors: [BadRequestException, TooManyRequestsException, NotFoundException]
}

@http(method: "POST", uri: "/v2/email/tenant/suppression")
operation PutTenantSuppressionAttributes {
    input := {
        @required
        TenantName: TenantName

        SuppressedReasons: SuppressionListReasons
        SuppressionScope: SuppressionListScope
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "POST", uri: "/v2/email/outbound-bulk-emails")
operation SendBulkEmail {
    input := {
        FromEmailAddress: String
        FromEmailAddressIdentityArn: AmazonResourceName
        ReplyToAddresses: EmailAddressList
        FeedbackForwardingEmailAddress: String
        FeedbackForwardingEmailAddressIdentityArn: AmazonResourceName
        DefaultEmailTags: MessageTagList

        @required
        DefaultContent: BulkEmailContent

        @required
        BulkEmailEntries: BulkEmailEntryList

        ConfigurationSetName: String

        @contextParam(name: "EndpointId")
        EndpointId: String

        TenantName: TenantName
    }
    output := {
        @required
        BulkEmailEntryResults: BulkEmailEntryResultList
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

@http(method: "POST", uri: "/v2/email/outbound-custom-verification-emails")
operation SendCustomVerificationEmail {
    input := {
        @required
        EmailAddress: String

        @required
        TemplateName: EmailTemplateName

        ConfigurationSetName: String
    }
    output := {
        MessageId: String
    }
    errors: [
        TooManyRequestsException
        LimitExceededException
        MessageRejected
        SendingPausedException
        MailFromDomainNotVerifiedException
        NotFoundException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/v2/email/outbound-emails")
operation SendEmail {
    input := {
        FromEmailAddress: String
        FromEmailAddressIdentityArn: AmazonResourceName
        Destination: Destination
        ReplyToAddresses: EmailAddressList
        FeedbackForwardingEmailAddress: String
        FeedbackForwardingEmailAddressIdentityArn: AmazonResourceName

        @required
        Content: EmailContent

        EmailTags: MessageTagList
        ConfigurationSetName: String

        @contextParam(name: "EndpointId")
        EndpointId: String

        TenantName: TenantName
        ListManagementOptions: ListManagementOptions
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

@http(method: "POST", uri: "/v2/email/tags")
operation TagResource {
    input := {
        @required
        ResourceArn: AmazonResourceName

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

@http(method: "POST", uri: "/v2/email/templates/{TemplateName}/render")
operation TestRenderEmailTemplate {
    input := {
        @required @httpLabel
        TemplateName: EmailTemplateName

        @required
        TemplateData: EmailTemplateData
    }
    output := {
        @required
        RenderedTemplate: String
    }
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "DELETE", uri: "/v2/email/tags")
operation UntagResource {
    input := {
        @required @httpQuery("ResourceArn")
        ResourceArn: AmazonResourceName

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
    uri: "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}"
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

@http(method: "PUT", uri: "/v2/email/contact-lists/{ContactListName}/contacts/{EmailAddress}")
operation UpdateContact {
    input := {
        @required @httpLabel
        ContactListName: String

        @required @httpLabel
        EmailAddress: String

        TopicPreferences: TopicPreferenceList
        UnsubscribeAll: Boolean
        AttributesData: String
    }
    output := {}
    errors: [
        BadRequestException
        TooManyRequestsException
        NotFoundException
        ConcurrentModificationException
    ]
}

@http(method: "PUT", uri: "/v2/email/contact-lists/{ContactListName}")
operation UpdateContactList {
    input := {
        @required @httpLabel
        ContactListName: String

        Topics: Topics
        Description: String
    }
    output := {}
    errors: [
        BadRequestException
        TooManyRequestsException
        NotFoundException
        ConcurrentModificationException
    ]
}

@http(method: "PUT", uri: "/v2/email/custom-verification-email-templates/{TemplateName}")
operation UpdateCustomVerificationEmailTemplate {
    input := {
        @required @httpLabel
        TemplateName: EmailTemplateName

        @required
        FromEmailAddress: String

        @required
        TemplateSubject: String

        @required
        TemplateContent: String

        @required
        SuccessRedirectionURL: String

        @required
        FailureRedirectionURL: String
    }
    output := {}
    errors: [NotFoundException, BadRequestException, TooManyRequestsException]
}

@http(method: "PUT", uri: "/v2/email/identities/{EmailIdentity}/policies/{PolicyName}")
operation UpdateEmailIdentityPolicy {
    input := {
        @required @httpLabel
        EmailIdentity: Identity

        @required @httpLabel
        PolicyName: PolicyName

        @required
        Policy: Policy
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(method: "PUT", uri: "/v2/email/templates/{TemplateName}")
operation UpdateEmailTemplate {
    input := {
        @required @httpLabel
        TemplateName: EmailTemplateName

        @required
        TemplateContent: EmailTemplateContent
    }
    output := {}
    errors: [NotFoundException, TooManyRequestsException, BadRequestException]
}

@http(
    method: "PUT"
    uri: "/v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}/customer-managed-status"
)
operation UpdateReputationEntityCustomerManagedStatus {
    input := {
        @required @httpLabel
        ReputationEntityType: ReputationEntityType

        @required @httpLabel
        ReputationEntityReference: ReputationEntityReference

        @required
        SendingStatus: SendingStatus
    }
    output := {}
    errors: [TooManyRequestsException, BadRequestException, ConflictException]
}

@http(
    method: "PUT"
    uri: "/v2/email/reputation/entities/{ReputationEntityType}/{ReputationEntityReference}/policy"
)
operation UpdateReputationEntityPolicy {
    input := {
        @required @httpLabel
        ReputationEntityType: ReputationEntityType

        @required @httpLabel
        ReputationEntityReference: ReputationEntityReference

        @required
        ReputationEntityPolicy: AmazonResourceName
    }
    output := {}
    errors: [TooManyRequestsException, BadRequestException, ConflictException]
}

structure AccountDetails {
    MailType: MailType
    WebsiteURL: WebsiteURL
    ContactLanguage: ContactLanguage
    UseCaseDescription: UseCaseDescription
    AdditionalContactEmailAddresses: AdditionalContactEmailAddresses
    ReviewDetails: ReviewDetails
}

@error("client") @httpError(400)
structure AccountSuspendedException {}

@length(min: 6, max: 254) @pattern("^(.+)@(.+)$") @sensitive
string AdditionalContactEmailAddress

@length(min: 1, max: 4) @sensitive
list AdditionalContactEmailAddresses {
    member: AdditionalContactEmailAddress
}

@error("client") @httpError(400)
structure AlreadyExistsException {}

@length(min: 1)
string AmazonResourceName

@length(min: 20, max: 1011)
@pattern("arn:(aws|aws-[a-z-]+):ses:[a-z]{2,4}-[a-z-]+-[0-9]:[0-9]{1,20}:mailmanager-archive/a-[a-z0-9]{24,62}")
string ArchiveArn

structure ArchivingOptions {
    ArchiveArn: ArchiveArn
}

structure Attachment {
    @required
    RawContent: Blob

    ContentDisposition: AttachmentContentDisposition

    @required
    FileName: AttachmentFileName

    ContentDescription: AttachmentContentDescription
    ContentId: AttachmentContentId
    ContentTransferEncoding: AttachmentContentTransferEncoding
    ContentType: AttachmentContentType
}

@length(max: 1000)
string AttachmentContentDescription

enum AttachmentContentDisposition {
    ATTACHMENT
    INLINE
}

@length(min: 1, max: 78)
string AttachmentContentId

enum AttachmentContentTransferEncoding {
    BASE64
    QUOTED_PRINTABLE
    SEVEN_BIT
}

@length(min: 1, max: 78)
string AttachmentContentType

@length(max: 255)
string AttachmentFileName

list AttachmentList {
    member: Attachment
}

@error("client") @httpError(400)
structure BadRequestException {}

@length(min: 1, max: 10)
list BatchGetMetricDataQueries {
    member: BatchGetMetricDataQuery
}

structure BatchGetMetricDataQuery {
    @required
    Id: QueryIdentifier

    @required
    Namespace: MetricNamespace

    @required
    Metric: Metric

    Dimensions: Dimensions

    @required
    StartDate: Timestamp

    @required
    EndDate: Timestamp
}

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

structure Bounce {
    BounceType: BounceType
    BounceSubType: String
    DiagnosticCode: String
}

enum BounceType {
    UNDETERMINED
    TRANSIENT
    PERMANENT
}

structure BulkEmailContent {
    Template: Template
}

structure BulkEmailEntry {
    @required
    Destination: Destination

    ReplacementTags: MessageTagList
    ReplacementEmailContent: ReplacementEmailContent
    ReplacementHeaders: MessageHeaderList
}

list BulkEmailEntryList {
    member: BulkEmailEntry
}

structure BulkEmailEntryResult {
    Status: BulkEmailStatus
    Error: String
    MessageId: String
}

list BulkEmailEntryResultList {
    member: BulkEmailEntryResult
}

enum BulkEmailStatus {
    SUCCESS
    MESSAGE_REJECTED
    MAIL_FROM_DOMAIN_NOT_VERIFIED
    CONFIGURATION_SET_NOT_FOUND
    TEMPLATE_NOT_FOUND
    ACCOUNT_SUSPENDED
    ACCOUNT_THROTTLED
    ACCOUNT_DAILY_QUOTA_EXCEEDED
    INVALID_SENDING_POOL_NAME
    ACCOUNT_SENDING_PAUSED
    CONFIGURATION_SET_SENDING_PAUSED
    INVALID_PARAMETER
    TRANSIENT_FAILURE
    FAILED
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

structure Complaint {
    ComplaintSubType: String
    ComplaintFeedbackType: String
}

@error("server") @httpError(500)
structure ConcurrentModificationException {}

list ConfigurationSetNameList {
    member: String
}

@error("client") @httpError(409)
structure ConflictException {}

structure Contact {
    EmailAddress: String
    TopicPreferences: TopicPreferenceList
    TopicDefaultPreferences: TopicPreferenceList
    UnsubscribeAll: Boolean
    LastUpdatedTimestamp: Timestamp
}

enum ContactLanguage {
    EN
    JA
}

structure ContactList {
    ContactListName: String
    LastUpdatedTimestamp: Timestamp
}

structure ContactListDestination {
    @required
    ContactListName: String

    @required
    ContactListImportAction: ContactListImportAction
}

enum ContactListImportAction {
    DELETE
    PUT
}

structure Content {
    @required
    Data: String

    Charset: String
}

structure CustomVerificationEmailTemplateMetadata {
    TemplateName: EmailTemplateName
    FromEmailAddress: String
    TemplateSubject: String
    SuccessRedirectionURL: String
    FailureRedirectionURL: String
}

list CustomVerificationEmailTemplatesList {
    member: CustomVerificationEmailTemplateMetadata
}

structure DailyVolume {
    StartDate: Timestamp
    VolumeStatistics: VolumeStatistics
    DomainIspPlacements: DomainIspPlacements
}

list DailyVolumes {
    member: DailyVolume
}

structure DashboardAttributes {
    EngagementMetrics: FeatureStatus
}

structure DashboardOptions {
    EngagementMetrics: FeatureStatus
}

enum DataFormat {
    CSV
    JSON
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

structure DedicatedIpPool {
    @required
    PoolName: String

    @required
    ScalingMode: ScalingMode
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

enum DeliveryEventType {
    SEND
    DELIVERY
    TRANSIENT_BOUNCE
    PERMANENT_BOUNCE
    UNDETERMINED_BOUNCE
    COMPLAINT
}

structure DeliveryOptions {
    TlsPolicy: TlsPolicy
    SendingPoolName: String
    MaxDeliverySeconds: MaxDeliverySeconds
}

structure Destination {
    ToAddresses: EmailAddressList
    CcAddresses: EmailAddressList
    BccAddresses: EmailAddressList
}

structure Details {
    @required
    RoutesDetails: RoutesDetails
}

enum DimensionValueSource {
    MESSAGE_TAG
    EMAIL_HEADER
    LINK_TAG
}

@length(min: 1, max: 3)
map Dimensions {
    key: MetricDimensionName
    value: String
}

structure DkimAttributes {
    SigningEnabled: Boolean
    Status: DkimStatus
    Tokens: DnsTokenList
    SigningHostedZone: String
    SigningAttributesOrigin: DkimSigningAttributesOrigin
    NextSigningKeyLength: DkimSigningKeyLength
    CurrentSigningKeyLength: DkimSigningKeyLength
    LastKeyGenerationTimestamp: Timestamp
}

structure DkimSigningAttributes {
    DomainSigningSelector: Selector
    DomainSigningPrivateKey: PrivateKey
    NextSigningKeyLength: DkimSigningKeyLength
    DomainSigningAttributesOrigin: DkimSigningAttributesOrigin
}

enum DkimSigningAttributesOrigin {
    AWS_SES
    EXTERNAL
    AWS_SES_AF_SOUTH_1
    AWS_SES_EU_NORTH_1
    AWS_SES_AP_SOUTH_1
    AWS_SES_EU_WEST_3
    AWS_SES_EU_WEST_2
    AWS_SES_EU_SOUTH_1
    AWS_SES_EU_WEST_1
    AWS_SES_AP_NORTHEAST_3
    AWS_SES_AP_NORTHEAST_2
    AWS_SES_ME_SOUTH_1
    AWS_SES_AP_NORTHEAST_1
    AWS_SES_IL_CENTRAL_1
    AWS_SES_SA_EAST_1
    AWS_SES_CA_CENTRAL_1
    AWS_SES_AP_SOUTHEAST_1
    AWS_SES_AP_SOUTHEAST_2
    AWS_SES_AP_SOUTHEAST_3
    AWS_SES_EU_CENTRAL_1
    AWS_SES_US_EAST_1
    AWS_SES_US_EAST_2
    AWS_SES_US_WEST_1
    AWS_SES_US_WEST_2
    AWS_SES_ME_CENTRAL_1
    AWS_SES_AP_SOUTH_2
    AWS_SES_EU_CENTRAL_2
    AWS_SES_AP_SOUTHEAST_5
    AWS_SES_CA_WEST_1
    AWS_SES_US_GOV_EAST_1
    AWS_SES_US_GOV_WEST_1
}

enum DkimSigningKeyLength {
    RSA_1024_BIT
    RSA_2048_BIT
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
    FromAddress: Identity
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

@length(max: 5)
list EmailAddressFilterList {
    member: InsightsEmailAddress
}

enum EmailAddressInsightsConfidenceVerdict {
    LOW
    MEDIUM
    HIGH
}

structure EmailAddressInsightsMailboxEvaluations {
    HasValidSyntax: EmailAddressInsightsVerdict
    HasValidDnsRecords: EmailAddressInsightsVerdict
    MailboxExists: EmailAddressInsightsVerdict
    IsRoleAddress: EmailAddressInsightsVerdict
    IsDisposable: EmailAddressInsightsVerdict
    IsRandomInput: EmailAddressInsightsVerdict
}

structure EmailAddressInsightsVerdict {
    ConfidenceVerdict: EmailAddressInsightsConfidenceVerdict
}

list EmailAddressList {
    member: String
}

structure EmailContent {
    Simple: Message
    Raw: RawMessage
    Template: Template
}

structure EmailInsights {
    Destination: InsightsEmailAddress
    Isp: String
    Events: InsightsEvents
}

list EmailInsightsList {
    member: EmailInsights
}

@length(min: 1, max: 998) @sensitive
string EmailSubject

@length(max: 1)
list EmailSubjectFilterList {
    member: EmailSubject
}

structure EmailTemplateContent {
    Subject: String
    Text: String
    Html: String
}

@length(max: 262144)
string EmailTemplateData

structure EmailTemplateMetadata {
    TemplateName: EmailTemplateName
    CreatedTimestamp: Timestamp
}

list EmailTemplateMetadataList {
    member: EmailTemplateMetadata
}

@length(min: 1)
string EmailTemplateName

@length(min: 1, max: 64) @pattern("^[\\w\\-_]+$")
string EndpointName

enum EngagementEventType {
    OPEN
    CLICK
}

list Esps {
    member: String
}

structure EventBridgeDestination {
    @required
    EventBusArn: AmazonResourceName
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
    EventBridgeDestination: EventBridgeDestination
    PinpointDestination: PinpointDestination
}

structure EventDestinationDefinition {
    Enabled: Boolean
    MatchingEventTypes: EventTypes
    KinesisFirehoseDestination: KinesisFirehoseDestination
    CloudWatchDestination: CloudWatchDestination
    SnsDestination: SnsDestination
    EventBridgeDestination: EventBridgeDestination
    PinpointDestination: PinpointDestination
}

list EventDestinations {
    member: EventDestination
}

structure EventDetails {
    Bounce: Bounce
    Complaint: Complaint
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
    DELIVERY_DELAY
    SUBSCRIPTION
}

list EventTypes {
    member: EventType
}

structure ExportDataSource {
    MetricsDataSource: MetricsDataSource
    MessageInsightsDataSource: MessageInsightsDataSource
}

structure ExportDestination {
    @required
    DataFormat: DataFormat

    S3Url: S3Url
}

@length(min: 1, max: 10)
list ExportDimensionValue {
    member: String
}

@length(min: 1, max: 3)
map ExportDimensions {
    key: MetricDimensionName
    value: ExportDimensionValue
}

structure ExportJobSummary {
    JobId: JobId
    ExportSourceType: ExportSourceType
    JobStatus: JobStatus
    CreatedTimestamp: Timestamp
    CompletedTimestamp: Timestamp
}

list ExportJobSummaryList {
    member: ExportJobSummary
}

structure ExportMetric {
    Name: Metric
    Aggregation: MetricAggregation
}

@length(min: 1, max: 10)
list ExportMetrics {
    member: ExportMetric
}

enum ExportSourceType {
    METRICS_DATA
    MESSAGE_INSIGHTS
}

structure ExportStatistics {
    ProcessedRecordsCount: Integer
    ExportedRecordsCount: Integer
}

structure FailureInfo {
    FailedRecordsS3Url: String
    ErrorMessage: String
}

enum FeatureStatus {
    ENABLED
    DISABLED
}

structure GuardianAttributes {
    OptimizedSharedDelivery: FeatureStatus
}

structure GuardianOptions {
    OptimizedSharedDelivery: FeatureStatus
}

enum HttpsPolicy {
    REQUIRE
    REQUIRE_OPEN_ONLY
    OPTIONAL
}

@length(min: 1)
string Identity

structure IdentityInfo {
    IdentityType: IdentityType
    IdentityName: Identity
    SendingEnabled: Boolean
    VerificationStatus: VerificationStatus
}

list IdentityInfoList {
    member: IdentityInfo
}

enum IdentityType {
    EMAIL_ADDRESS
    DOMAIN
    MANAGED_DOMAIN
}

structure ImportDataSource {
    @required
    S3Url: S3Url

    @required
    DataFormat: DataFormat
}

structure ImportDestination {
    SuppressionListDestination: SuppressionListDestination
    ContactListDestination: ContactListDestination
}

enum ImportDestinationType {
    SUPPRESSION_LIST
    CONTACT_LIST
}

structure ImportJobSummary {
    JobId: JobId
    ImportDestination: ImportDestination
    JobStatus: JobStatus
    CreatedTimestamp: Timestamp
    ProcessedRecordsCount: Integer
    FailedRecordsCount: Integer
}

list ImportJobSummaryList {
    member: ImportJobSummary
}

structure InboxPlacementTrackingOption {
    Global: Boolean
    TrackedIsps: IspNameList
}

@length(min: 1, max: 320) @sensitive
string InsightsEmailAddress

structure InsightsEvent {
    Timestamp: Timestamp
    Type: EventType
    Details: EventDetails
}

list InsightsEvents {
    member: InsightsEvent
}

@error("server") @httpError(500)
structure InternalServiceErrorException {}

@error("client") @httpError(400)
structure InvalidNextTokenException {}

list IpList {
    member: String
}

@length(max: 5)
list IspFilterList {
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

@length(min: 1)
string JobId

enum JobStatus {
    CREATED
    PROCESSING
    COMPLETED
    FAILED
    CANCELLED
}

structure KinesisFirehoseDestination {
    @required
    IamRoleArn: AmazonResourceName

    @required
    DeliveryStreamArn: AmazonResourceName
}

@length(max: 5)
list LastDeliveryEventList {
    member: DeliveryEventType
}

@length(max: 2)
list LastEngagementEventList {
    member: EngagementEventType
}

@error("client") @httpError(400)
structure LimitExceededException {}

structure ListContactsFilter {
    FilteredStatus: SubscriptionStatus
    TopicFilter: TopicFilter
}

structure ListManagementOptions {
    @required
    ContactListName: String

    TopicName: String
}

list ListOfContactLists {
    member: ContactList
}

list ListOfContacts {
    member: Contact
}

list ListOfDedicatedIpPools {
    member: String
}

@length(min: 1, max: 512)
string ListRecommendationFilterValue

@length(min: 1, max: 2)
map ListRecommendationsFilter {
    key: ListRecommendationsFilterKey
    value: ListRecommendationFilterValue
}

enum ListRecommendationsFilterKey {
    TYPE
    IMPACT
    STATUS
    RESOURCE_ARN
}

map ListTenantResourcesFilter {
    key: ListTenantResourcesFilterKey
    value: ListTenantResourcesFilterValue
}

enum ListTenantResourcesFilterKey {
    RESOURCE_TYPE
}

@length(min: 1, max: 512)
string ListTenantResourcesFilterValue

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

enum MailType {
    MARKETING
    TRANSACTIONAL
}

structure MailboxValidation {
    IsValid: EmailAddressInsightsVerdict
    Evaluations: EmailAddressInsightsMailboxEvaluations
}

@range(min: 300, max: 50400)
long MaxDeliverySeconds

structure Message {
    @required
    Subject: Content

    @required
    Body: Body

    Headers: MessageHeaderList
    Attachments: AttachmentList
}

structure MessageHeader {
    @required
    Name: MessageHeaderName

    @required
    Value: MessageHeaderValue
}

@length(min: 0, max: 15)
list MessageHeaderList {
    member: MessageHeader
}

@length(min: 1, max: 126) @pattern("^[!-9;-@A-~]+$")
string MessageHeaderName

@length(min: 1, max: 995) @pattern("[ -~]*")
string MessageHeaderValue

structure MessageInsightsDataSource {
    @required
    StartDate: Timestamp

    @required
    EndDate: Timestamp

    Include: MessageInsightsFilters
    Exclude: MessageInsightsFilters
    MaxResults: MessageInsightsExportMaxResults
}

@range(min: 1, max: 10000)
integer MessageInsightsExportMaxResults

structure MessageInsightsFilters {
    FromEmailAddress: EmailAddressFilterList
    Destination: EmailAddressFilterList
    Subject: EmailSubjectFilterList
    Isp: IspFilterList
    LastDeliveryEvent: LastDeliveryEventList
    LastEngagementEvent: LastEngagementEventList
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

enum Metric {
    SEND
    COMPLAINT
    PERMANENT_BOUNCE
    TRANSIENT_BOUNCE
    OPEN
    CLICK
    DELIVERY
    DELIVERY_OPEN
    DELIVERY_CLICK
    DELIVERY_COMPLAINT
}

enum MetricAggregation {
    RATE
    VOLUME
}

structure MetricDataError {
    Id: QueryIdentifier
    Code: QueryErrorCode
    Message: String
}

list MetricDataErrorList {
    member: MetricDataError
}

structure MetricDataResult {
    Id: QueryIdentifier
    Timestamps: TimestampList
    Values: MetricValueList
}

list MetricDataResultList {
    member: MetricDataResult
}

enum MetricDimensionName {
    EMAIL_IDENTITY
    CONFIGURATION_SET
    ISP
}

enum MetricNamespace {
    VDM
}

list MetricValueList {
    member: Long
}

structure MetricsDataSource {
    @required
    Dimensions: ExportDimensions

    @required
    Namespace: MetricNamespace

    @required
    Metrics: ExportMetrics

    @required
    StartDate: Timestamp

    @required
    EndDate: Timestamp
}

structure MultiRegionEndpoint {
    EndpointName: EndpointName
    Status: Status
    EndpointId: String
    Regions: Regions
    CreatedTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
}

list MultiRegionEndpoints {
    member: MultiRegionEndpoint
}

@length(min: 1, max: 5000) @pattern("^^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$")
string NextTokenV2

@error("client") @httpError(404)
structure NotFoundException {}

structure OverallVolume {
    VolumeStatistics: VolumeStatistics
    ReadRatePercent: Double
    DomainIspPlacements: DomainIspPlacements
}

@range(min: 1, max: 1000)
integer PageSizeV2

structure PinpointDestination {
    ApplicationArn: AmazonResourceName
}

structure PlacementStatistics {
    InboxPercentage: Double
    SpamPercentage: Double
    MissingPercentage: Double
    SpfPercentage: Double
    DkimPercentage: Double
}

@length(min: 1)
string Policy

map PolicyMap {
    key: PolicyName
    value: Policy
}

@length(min: 1, max: 64)
string PolicyName

structure PricingAttributes {
    CurrentPlan: PricingPlan
    NextPlan: PricingPlan
}

enum PricingPlan {
    NONE
    ESSENTIALS
    PRO
    ENTERPRISE
}

@length(min: 1, max: 20480) @pattern("^[a-zA-Z0-9+\\/]+={0,2}$") @sensitive
string PrivateKey

enum QueryErrorCode {
    INTERNAL_FAILURE
    ACCESS_DENIED
}

@length(min: 1, max: 255)
string QueryIdentifier

structure RawMessage {
    @required
    Data: Blob
}

structure Recommendation {
    ResourceArn: AmazonResourceName
    Type: RecommendationType
    Description: String
    Status: RecommendationStatus
    CreatedTimestamp: Timestamp
    LastUpdatedTimestamp: Timestamp
    Impact: RecommendationImpact
}

enum RecommendationImpact {
    LOW
    HIGH
}

enum RecommendationStatus {
    OPEN
    FIXED
}

enum RecommendationType {
    DKIM
    DMARC
    SPF
    BIMI
    COMPLAINT
    BOUNCE
    FEEDBACK_3P
    IP_LISTING
}

list RecommendationsList {
    member: Recommendation
}

list Regions {
    member: String
}

structure ReplacementEmailContent {
    ReplacementTemplate: ReplacementTemplate
}

structure ReplacementTemplate {
    ReplacementTemplateData: EmailTemplateData
}

list ReputationEntitiesList {
    member: ReputationEntity
}

structure ReputationEntity {
    ReputationEntityReference: ReputationEntityReference
    ReputationEntityType: ReputationEntityType
    ReputationManagementPolicy: AmazonResourceName
    CustomerManagedStatus: StatusRecord
    AwsSesManagedStatus: StatusRecord
    SendingStatusAggregate: SendingStatus
    ReputationImpact: RecommendationImpact
}

map ReputationEntityFilter {
    key: ReputationEntityFilterKey
    value: ReputationEntityFilterValue
}

enum ReputationEntityFilterKey {
    ENTITY_TYPE
    REPUTATION_IMPACT
    SENDING_STATUS
    ENTITY_REFERENCE_PREFIX
}

@length(min: 1, max: 512)
string ReputationEntityFilterValue

@length(min: 1)
string ReputationEntityReference

enum ReputationEntityType {
    RESOURCE
}

structure ReputationOptions {
    ReputationMetricsEnabled: Boolean
    LastFreshStart: Timestamp
}

structure ResourceTenantMetadata {
    TenantName: TenantName
    TenantId: String
    ResourceArn: AmazonResourceName
    AssociatedTimestamp: Timestamp
}

list ResourceTenantMetadataList {
    member: ResourceTenantMetadata
}

enum ResourceType {
    EMAIL_IDENTITY
    CONFIGURATION_SET
    EMAIL_TEMPLATE
}

structure ReviewDetails {
    Status: ReviewStatus
    CaseId: String
}

enum ReviewStatus {
    PENDING
    FAILED
    GRANTED
    DENIED
}

structure Route {
    @required
    Region: String
}

structure RouteDetails {
    @required
    Region: String
}

list Routes {
    member: Route
}

list RoutesDetails {
    member: RouteDetails
}

@pattern("^s3:\\/\\/([^\\/]+)\\/(.*?([^\\/]+)\\/?)$")
string S3Url

structure SOARecord {
    PrimaryNameServer: String
    AdminEmail: String
    SerialNumber: Long
}

enum ScalingMode {
    STANDARD
    MANAGED
}

@length(min: 1, max: 63) @pattern("^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9]))$")
string Selector

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

enum SendingStatus {
    ENABLED
    REINSTATED
    DISABLED
}

structure SnsDestination {
    @required
    TopicArn: AmazonResourceName
}

enum Status {
    CREATING
    READY
    FAILED
    DELETING
}

@length(min: 1, max: 512)
string StatusCause

structure StatusRecord {
    Status: SendingStatus
    Cause: StatusCause
    LastUpdatedTimestamp: Timestamp
}

enum SubscriptionStatus {
    OPT_IN
    OPT_OUT
}

structure SuppressedDestination {
    @required
    EmailAddress: String

    @required
    Reason: SuppressionListReason

    @required
    LastUpdateTime: Timestamp

    Attributes: SuppressedDestinationAttributes
    TenantName: TenantName
}

structure SuppressedDestinationAttributes {
    MessageId: String
    FeedbackId: String
}

list SuppressedDestinationSummaries {
    member: SuppressedDestinationSummary
}

structure SuppressedDestinationSummary {
    @required
    EmailAddress: String

    @required
    Reason: SuppressionListReason

    @required
    LastUpdateTime: Timestamp
}

structure SuppressionAttributes {
    SuppressedReasons: SuppressionListReasons
    ValidationAttributes: SuppressionValidationAttributes
}

structure SuppressionConditionThreshold {
    @required
    ConditionThresholdEnabled: FeatureStatus

    OverallConfidenceThreshold: SuppressionConfidenceThreshold
}

structure SuppressionConfidenceThreshold {
    @required
    ConfidenceVerdictThreshold: SuppressionConfidenceVerdictThreshold
}

enum SuppressionConfidenceVerdictThreshold {
    MEDIUM
    HIGH
    MANAGED
}

structure SuppressionListDestination {
    @required
    SuppressionListImportAction: SuppressionListImportAction
}

enum SuppressionListImportAction {
    DELETE
    PUT
}

enum SuppressionListReason {
    BOUNCE
    COMPLAINT
}

list SuppressionListReasons {
    member: SuppressionListReason
}

enum SuppressionListScope {
    ACCOUNT
    TENANT
}

structure SuppressionOptions {
    SuppressedReasons: SuppressionListReasons
    SuppressionScope: SuppressionListScope
    ValidationOptions: SuppressionValidationOptions
}

structure SuppressionValidationAttributes {
    @required
    ConditionThreshold: SuppressionConditionThreshold
}

structure SuppressionValidationOptions {
    @required
    ConditionThreshold: SuppressionConditionThreshold
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
    TemplateName: EmailTemplateName
    TemplateArn: AmazonResourceName
    TemplateContent: EmailTemplateContent
    TemplateData: EmailTemplateData
    Headers: MessageHeaderList
    Attachments: AttachmentList
}

structure Tenant {
    TenantName: TenantName
    TenantId: String
    TenantArn: AmazonResourceName
    CreatedTimestamp: Timestamp
    Tags: TagList
    SendingStatus: SendingStatus
    SuppressionAttributes: TenantSuppressionAttributes
}

structure TenantInfo {
    TenantName: TenantName
    TenantId: String
    TenantArn: AmazonResourceName
    CreatedTimestamp: Timestamp
}

list TenantInfoList {
    member: TenantInfo
}

@length(min: 1)
string TenantName

structure TenantResource {
    ResourceType: ResourceType
    ResourceArn: AmazonResourceName
}

list TenantResourceList {
    member: TenantResource
}

structure TenantSuppressionAttributes {
    SuppressedReasons: SuppressionListReasons
    SuppressionScope: SuppressionListScope
}

list TimestampList {
    member: Timestamp
}

enum TlsPolicy {
    REQUIRE
    OPTIONAL
}

@error("client") @httpError(429)
structure TooManyRequestsException {}

structure Topic {
    @required
    TopicName: String

    @required
    DisplayName: String

    Description: String

    @required
    DefaultSubscriptionStatus: SubscriptionStatus
}

structure TopicFilter {
    TopicName: String
    UseDefaultIfPreferenceUnavailable: Boolean
}

structure TopicPreference {
    @required
    TopicName: String

    @required
    SubscriptionStatus: SubscriptionStatus
}

list TopicPreferenceList {
    member: TopicPreference
}

list Topics {
    member: Topic
}

structure TrackingOptions {
    @required
    CustomRedirectDomain: String

    HttpsPolicy: HttpsPolicy
}

@deprecated @length(max: 5000) @sensitive
string UseCaseDescription

structure VdmAttributes {
    @required
    VdmEnabled: FeatureStatus

    DashboardAttributes: DashboardAttributes
    GuardianAttributes: GuardianAttributes
}

structure VdmOptions {
    DashboardOptions: DashboardOptions
    GuardianOptions: GuardianOptions
}

enum VerificationError {
    SERVICE_ERROR
    DNS_SERVER_ERROR
    HOST_NOT_FOUND
    TYPE_NOT_FOUND
    INVALID_VALUE
    REPLICATION_ACCESS_DENIED
    REPLICATION_PRIMARY_NOT_FOUND
    REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED
    REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED
    REPLICATION_PRIMARY_INVALID_REGION
}

structure VerificationInfo {
    LastCheckedTimestamp: Timestamp
    LastSuccessTimestamp: Timestamp
    ErrorType: VerificationError
    SOARecord: SOARecord
}

enum VerificationStatus {
    PENDING
    SUCCESS
    FAILED
    TEMPORARY_FAILURE
    NOT_STARTED
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
    NOT_APPLICABLE
}

@length(min: 1, max: 1000)
@pattern("^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?")
@sensitive
string WebsiteURL
