$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.ses

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsQuery
use aws.protocols#awsQueryError
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon Simple Email Service")
@service(sdkId: "SES", endpointPrefix: "email", docId: "email-2010-12-01")
@awsQuery
@sigv4(name: "ses")
@xmlNamespace(uri: "http://ses.amazonaws.com/doc/2010-12-01/")
@standardRegionalEndpoints
service SES {
    version: "2010-12-01"
    operations: [
        CloneReceiptRuleSet
        CreateConfigurationSet
        CreateConfigurationSetEventDestination
        CreateConfigurationSetTrackingOptions
        CreateCustomVerificationEmailTemplate
        CreateReceiptFilter
        CreateReceiptRule
        CreateReceiptRuleSet
        CreateTemplate
        DeleteConfigurationSet
        DeleteConfigurationSetEventDestination
        DeleteConfigurationSetTrackingOptions
        DeleteCustomVerificationEmailTemplate
        DeleteIdentity
        DeleteIdentityPolicy
        DeleteReceiptFilter
        DeleteReceiptRule
        DeleteReceiptRuleSet
        DeleteTemplate
        DeleteVerifiedEmailAddress
        DescribeActiveReceiptRuleSet
        DescribeConfigurationSet
        DescribeReceiptRule
        DescribeReceiptRuleSet
        GetAccountSendingEnabled
        GetCustomVerificationEmailTemplate
        GetIdentityDkimAttributes
        GetIdentityMailFromDomainAttributes
        GetIdentityNotificationAttributes
        GetIdentityPolicies
        GetIdentityVerificationAttributes
        GetSendQuota
        GetSendStatistics
        GetTemplate
        ListConfigurationSets
        ListCustomVerificationEmailTemplates
        ListIdentities
        ListIdentityPolicies
        ListReceiptFilters
        ListReceiptRuleSets
        ListTemplates
        ListVerifiedEmailAddresses
        PutConfigurationSetDeliveryOptions
        PutIdentityPolicy
        ReorderReceiptRuleSet
        SendBounce
        SendBulkTemplatedEmail
        SendCustomVerificationEmail
        SendEmail
        SendRawEmail
        SendTemplatedEmail
        SetActiveReceiptRuleSet
        SetIdentityDkimEnabled
        SetIdentityFeedbackForwardingEnabled
        SetIdentityHeadersInNotificationsEnabled
        SetIdentityMailFromDomain
        SetIdentityNotificationTopic
        SetReceiptRulePosition
        TestRenderTemplate
        UpdateAccountSendingEnabled
        UpdateConfigurationSetEventDestination
        UpdateConfigurationSetReputationMetricsEnabled
        UpdateConfigurationSetSendingEnabled
        UpdateConfigurationSetTrackingOptions
        UpdateCustomVerificationEmailTemplate
        UpdateReceiptRule
        UpdateTemplate
        VerifyDomainDkim
        VerifyDomainIdentity
        VerifyEmailAddress
        VerifyEmailIdentity
    ]
}

operation CloneReceiptRuleSet {
    input := {
        @required
        RuleSetName: String

        @required
        OriginalRuleSetName: String
    }
    output := {}
    errors: [RuleSetDoesNotExistException, AlreadyExistsException, LimitExceededException]
}

operation CreateConfigurationSet {
    input := {
        @required
        ConfigurationSet: ConfigurationSet
    }
    output := {}
    errors: [
        ConfigurationSetAlreadyExistsException
        InvalidConfigurationSetException
        LimitExceededException
    ]
}

operation CreateConfigurationSetEventDestination {
    input := {
        @required
        ConfigurationSetName: String

        @required
        EventDestination: EventDestination
    }
    output := {}
    errors: [
        ConfigurationSetDoesNotExistException
        EventDestinationAlreadyExistsException
        InvalidCloudWatchDestinationException
        InvalidFirehoseDestinationException
        InvalidSNSDestinationException
        LimitExceededException
    ]
}

operation CreateConfigurationSetTrackingOptions {
    input := {
        @required
        ConfigurationSetName: String

        @required
        TrackingOptions: TrackingOptions
    }
    output := {}
    errors: [
        ConfigurationSetDoesNotExistException
        TrackingOptionsAlreadyExistsException
        InvalidTrackingOptionsException
    ]
}

operation CreateCustomVerificationEmailTemplate {
    input := {
        @required
        TemplateName: String

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
    errors: [
        CustomVerificationEmailTemplateAlreadyExistsException
        FromEmailAddressNotVerifiedException
        CustomVerificationEmailInvalidContentException
        LimitExceededException
    ]
}

operation CreateReceiptFilter {
    input := {
        @required
        Filter: ReceiptFilter
    }
    output := {}
    errors: [LimitExceededException, AlreadyExistsException]
}

operation CreateReceiptRule {
    input := {
        @required
        RuleSetName: String

        After: String

        @required
        Rule: ReceiptRule
    }
    output := {}
    errors: [
        InvalidSnsTopicException
        InvalidS3ConfigurationException
        InvalidLambdaFunctionException
        AlreadyExistsException
        RuleDoesNotExistException
        RuleSetDoesNotExistException
        LimitExceededException
    ]
}

operation CreateReceiptRuleSet {
    input := {
        @required
        RuleSetName: String
    }
    output := {}
    errors: [AlreadyExistsException, LimitExceededException]
}

operation CreateTemplate {
    input := {
        @required
        Template: Template
    }
    output := {}
    errors: [AlreadyExistsException, InvalidTemplateException, LimitExceededException]
}

operation DeleteConfigurationSet {
    input := {
        @required
        ConfigurationSetName: String
    }
    output := {}
    errors: [ConfigurationSetDoesNotExistException]
}

operation DeleteConfigurationSetEventDestination {
    input := {
        @required
        ConfigurationSetName: String

        @required
        EventDestinationName: String
    }
    output := {}
    errors: [ConfigurationSetDoesNotExistException, EventDestinationDoesNotExistException]
}

operation DeleteConfigurationSetTrackingOptions {
    input := {
        @required
        ConfigurationSetName: String
    }
    output := {}
    errors: [ConfigurationSetDoesNotExistException, TrackingOptionsDoesNotExistException]
}

operation DeleteCustomVerificationEmailTemplate {
    input := {
        @required
        TemplateName: String
    }
}

operation DeleteIdentity {
    input := {
        @required
        Identity: String
    }
    output := {}
}

operation DeleteIdentityPolicy {
    input := {
        @required
        Identity: String

        @required
        PolicyName: PolicyName
    }
    output := {}
}

operation DeleteReceiptFilter {
    input := {
        @required
        FilterName: String
    }
    output := {}
}

operation DeleteReceiptRule {
    input := {
        @required
        RuleSetName: String

        @required
        RuleName: String
    }
    output := {}
    errors: [RuleSetDoesNotExistException]
}

operation DeleteReceiptRuleSet {
    input := {
        @required
        RuleSetName: String
    }
    output := {}
    errors: [CannotDeleteException]
}

operation DeleteTemplate {
    input := {
        @required
        TemplateName: String
    }
    output := {}
}

operation DeleteVerifiedEmailAddress {
    input := {
        @required
        EmailAddress: String
    }
}

operation DescribeActiveReceiptRuleSet {
    input := {}
    output := {
        Metadata: ReceiptRuleSetMetadata
        Rules: ReceiptRulesList
    }
}

operation DescribeConfigurationSet {
    input := {
        @required
        ConfigurationSetName: String

        ConfigurationSetAttributeNames: ConfigurationSetAttributeList
    }
    output := {
        ConfigurationSet: ConfigurationSet
        EventDestinations: EventDestinations
        TrackingOptions: TrackingOptions
        DeliveryOptions: DeliveryOptions
        ReputationOptions: ReputationOptions
    }
    errors: [ConfigurationSetDoesNotExistException]
}

operation DescribeReceiptRule {
    input := {
        @required
        RuleSetName: String

        @required
        RuleName: String
    }
    output := {
        Rule: ReceiptRule
    }
    errors: [RuleDoesNotExistException, RuleSetDoesNotExistException]
}

operation DescribeReceiptRuleSet {
    input := {
        @required
        RuleSetName: String
    }
    output := {
        Metadata: ReceiptRuleSetMetadata
        Rules: ReceiptRulesList
    }
    errors: [RuleSetDoesNotExistException]
}

operation GetAccountSendingEnabled {
    output := {
        Enabled: Boolean
    }
}

operation GetCustomVerificationEmailTemplate {
    input := {
        @required
        TemplateName: String
    }
    output := {
        TemplateName: String
        FromEmailAddress: String
        TemplateSubject: String
        TemplateContent: String
        SuccessRedirectionURL: String
        FailureRedirectionURL: String
    }
    errors: [CustomVerificationEmailTemplateDoesNotExistException]
}

operation GetIdentityDkimAttributes {
    input := {
        @required
        Identities: IdentityList
    }
    output := {
        @required
        DkimAttributes: DkimAttributes
    }
}

operation GetIdentityMailFromDomainAttributes {
    input := {
        @required
        Identities: IdentityList
    }
    output := {
        @required
        MailFromDomainAttributes: MailFromDomainAttributes
    }
}

operation GetIdentityNotificationAttributes {
    input := {
        @required
        Identities: IdentityList
    }
    output := {
        @required
        NotificationAttributes: NotificationAttributes
    }
}

operation GetIdentityPolicies {
    input := {
        @required
        Identity: String

        @required
        PolicyNames: PolicyNameList
    }
    output := {
        @required
        Policies: PolicyMap
    }
}

@waitable(
    IdentityExists: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "VerificationAttributes.*.VerificationStatus"
                        expected: "Success"
                        comparator: "allStringEquals"
                    }
                }
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
)
@maxAttempts(IdentityExists: 20)
operation GetIdentityVerificationAttributes {
    input := {
        @required
        Identities: IdentityList
    }
    output := {
        @required
        VerificationAttributes: VerificationAttributes
    }
}

operation GetSendQuota {
    output := {
        Max24HourSend: Double
        MaxSendRate: Double
        SentLast24Hours: Double
    }
}

operation GetSendStatistics {
    output := {
        SendDataPoints: SendDataPointList
    }
}

operation GetTemplate {
    input := {
        @required
        TemplateName: String
    }
    output := {
        Template: Template
    }
    errors: [TemplateDoesNotExistException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConfigurationSets"
    pageSize: "MaxItems"
)
operation ListConfigurationSets {
    input := {
        NextToken: String
        MaxItems: Integer
    }
    output := {
        ConfigurationSets: ConfigurationSets
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CustomVerificationEmailTemplates"
    pageSize: "MaxResults"
)
operation ListCustomVerificationEmailTemplates {
    input := {
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        CustomVerificationEmailTemplates: CustomVerificationEmailTemplates
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Identities"
    pageSize: "MaxItems"
)
operation ListIdentities {
    input := {
        IdentityType: IdentityType
        NextToken: String
        MaxItems: Integer
    }
    output := {
        @required
        Identities: IdentityList

        NextToken: String
    }
}

operation ListIdentityPolicies {
    input := {
        @required
        Identity: String
    }
    output := {
        @required
        PolicyNames: PolicyNameList
    }
}

operation ListReceiptFilters {
    input := {}
    output := {
        Filters: ReceiptFilterList
    }
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "RuleSets")
operation ListReceiptRuleSets {
    input := {
        NextToken: String
    }
    output := {
        RuleSets: ReceiptRuleSetsLists
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TemplatesMetadata"
    pageSize: "MaxItems"
)
operation ListTemplates {
    input := {
        NextToken: String
        MaxItems: Integer
    }
    output := {
        TemplatesMetadata: TemplateMetadataList
        NextToken: String
    }
}

operation ListVerifiedEmailAddresses {
    output := {
        VerifiedEmailAddresses: AddressList
    }
}

operation PutConfigurationSetDeliveryOptions {
    input := {
        @required
        ConfigurationSetName: String

        DeliveryOptions: DeliveryOptions
    }
    output := {}
    errors: [ConfigurationSetDoesNotExistException, InvalidDeliveryOptionsException]
}

operation PutIdentityPolicy {
    input := {
        @required
        Identity: String

        @required
        PolicyName: PolicyName

        @required
        Policy: Policy
    }
    output := {}
    errors: [InvalidPolicyException]
}

operation ReorderReceiptRuleSet {
    input := {
        @required
        RuleSetName: String

        @required
        RuleNames: ReceiptRuleNamesList
    }
    output := {}
    errors: [RuleSetDoesNotExistException, RuleDoesNotExistException]
}

operation SendBounce {
    input := {
        @required
        OriginalMessageId: String

        @required
        BounceSender: String

        Explanation: String
        MessageDsn: MessageDsn

        @required
        BouncedRecipientInfoList: BouncedRecipientInfoList

        BounceSenderArn: String
    }
    output := {
        MessageId: String
    }
    errors: [MessageRejected]
}

operation SendBulkTemplatedEmail {
    input := {
        @required
        Source: String

        SourceArn: String
        ReplyToAddresses: AddressList
        ReturnPath: String
        ReturnPathArn: String
        ConfigurationSetName: String
        DefaultTags: MessageTagList

        @required
        Template: String

        TemplateArn: String

        @required
        DefaultTemplateData: TemplateData

        @required
        Destinations: BulkEmailDestinationList
    }
    output := {
        @required
        Status: BulkEmailDestinationStatusList
    }
    errors: [
        MessageRejected
        MailFromDomainNotVerifiedException
        ConfigurationSetDoesNotExistException
        TemplateDoesNotExistException
        ConfigurationSetSendingPausedException
        AccountSendingPausedException
    ]
}

operation SendCustomVerificationEmail {
    input := {
        @required
        EmailAddress: String

        @required
        TemplateName: String

        ConfigurationSetName: String
    }
    output := {
        MessageId: String
    }
    errors: [
        MessageRejected
        ConfigurationSetDoesNotExistException
        CustomVerificationEmailTemplateDoesNotExistException
        FromEmailAddressNotVerifiedException
        ProductionAccessNotGrantedException
    ]
}

operation SendEmail {
    input := {
        @required
        Source: String

        @required
        Destination: Destination

        @required
        Message: Message

        ReplyToAddresses: AddressList
        ReturnPath: String
        SourceArn: String
        ReturnPathArn: String
        Tags: MessageTagList
        ConfigurationSetName: String
    }
    output := {
        @required
        MessageId: String
    }
    errors: [
        MessageRejected
        MailFromDomainNotVerifiedException
        ConfigurationSetDoesNotExistException
        ConfigurationSetSendingPausedException
        AccountSendingPausedException
    ]
}

operation SendRawEmail {
    input := {
        Source: String
        Destinations: AddressList

        @required
        RawMessage: RawMessage

        FromArn: String
        SourceArn: String
        ReturnPathArn: String
        Tags: MessageTagList
        ConfigurationSetName: String
    }
    output := {
        @required
        MessageId: String
    }
    errors: [
        MessageRejected
        MailFromDomainNotVerifiedException
        ConfigurationSetDoesNotExistException
        ConfigurationSetSendingPausedException
        AccountSendingPausedException
    ]
}

operation SendTemplatedEmail {
    input := {
        @required
        Source: String

        @required
        Destination: Destination

        ReplyToAddresses: AddressList
        ReturnPath: String
        SourceArn: String
        ReturnPathArn: String
        Tags: MessageTagList
        ConfigurationSetName: String

        @required
        Template: String

        TemplateArn: String

        @required
        TemplateData: TemplateData
    }
    output := {
        @required
        MessageId: String
    }
    errors: [
        MessageRejected
        MailFromDomainNotVerifiedException
        ConfigurationSetDoesNotExistException
        TemplateDoesNotExistException
        ConfigurationSetSendingPausedException
        AccountSendingPausedException
    ]
}

operation SetActiveReceiptRuleSet {
    input := {
        RuleSetName: String
    }
    output := {}
    errors: [RuleSetDoesNotExistException]
}

operation SetIdentityDkimEnabled {
    input := {
        @required
        Identity: String

        @required
        DkimEnabled: Boolean
    }
    output := {}
}

operation SetIdentityFeedbackForwardingEnabled {
    input := {
        @required
        Identity: String

        @required
        ForwardingEnabled: Boolean
    }
    output := {}
}

operation SetIdentityHeadersInNotificationsEnabled {
    input := {
        @required
        Identity: String

        @required
        NotificationType: NotificationType

        @required
        Enabled: Boolean
    }
    output := {}
}

operation SetIdentityMailFromDomain {
    input := {
        @required
        Identity: String

        MailFromDomain: String
        BehaviorOnMXFailure: BehaviorOnMXFailure
    }
    output := {}
}

operation SetIdentityNotificationTopic {
    input := {
        @required
        Identity: String

        @required
        NotificationType: NotificationType

        SnsTopic: String
    }
    output := {}
}

operation SetReceiptRulePosition {
    input := {
        @required
        RuleSetName: String

        @required
        RuleName: String

        After: String
    }
    output := {}
    errors: [RuleSetDoesNotExistException, RuleDoesNotExistException]
}

operation TestRenderTemplate {
    input := {
        @required
        TemplateName: String

        @required
        TemplateData: TemplateData
    }
    output := {
        RenderedTemplate: String
    }
    errors: [
        TemplateDoesNotExistException
        InvalidRenderingParameterException
        MissingRenderingAttributeException
    ]
}

operation UpdateAccountSendingEnabled {
    input := {
        Enabled: Boolean
    }
}

operation UpdateConfigurationSetEventDestination {
    input := {
        @required
        ConfigurationSetName: String

        @required
        EventDestination: EventDestination
    }
    output := {}
    errors: [
        ConfigurationSetDoesNotExistException
        EventDestinationDoesNotExistException
        InvalidCloudWatchDestinationException
        InvalidFirehoseDestinationException
        InvalidSNSDestinationException
    ]
}

operation UpdateConfigurationSetReputationMetricsEnabled {
    input := {
        @required
        ConfigurationSetName: String

        @required
        Enabled: Boolean
    }
    errors: [ConfigurationSetDoesNotExistException]
}

operation UpdateConfigurationSetSendingEnabled {
    input := {
        @required
        ConfigurationSetName: String

        @required
        Enabled: Boolean
    }
    errors: [ConfigurationSetDoesNotExistException]
}

operation UpdateConfigurationSetTrackingOptions {
    input := {
        @required
        ConfigurationSetName: String

        @required
        TrackingOptions: TrackingOptions
    }
    output := {}
    errors: [
        ConfigurationSetDoesNotExistException
        TrackingOptionsDoesNotExistException
        InvalidTrackingOptionsException
    ]
}

operation UpdateCustomVerificationEmailTemplate {
    input := {
        @required
        TemplateName: String

        FromEmailAddress: String
        TemplateSubject: String
        TemplateContent: String
        SuccessRedirectionURL: String
        FailureRedirectionURL: String
    }
    errors: [
        CustomVerificationEmailTemplateDoesNotExistException
        FromEmailAddressNotVerifiedException
        CustomVerificationEmailInvalidContentException
    ]
}

operation UpdateReceiptRule {
    input := {
        @required
        RuleSetName: String

        @required
        Rule: ReceiptRule
    }
    output := {}
    errors: [
        InvalidSnsTopicException
        InvalidS3ConfigurationException
        InvalidLambdaFunctionException
        RuleSetDoesNotExistException
        RuleDoesNotExistException
        LimitExceededException
    ]
}

operation UpdateTemplate {
    input := {
        @required
        Template: Template
    }
    output := {}
    errors: [TemplateDoesNotExistException, InvalidTemplateException]
}

operation VerifyDomainDkim {
    input := {
        @required
        Domain: String
    }
    output := {
        @required
        DkimTokens: VerificationTokenList
    }
}

operation VerifyDomainIdentity {
    input := {
        @required
        Domain: String
    }
    output := {
        @required
        VerificationToken: String
    }
}

operation VerifyEmailAddress {
    input := {
        @required
        EmailAddress: String
    }
}

operation VerifyEmailIdentity {
    input := {
        @required
        EmailAddress: String
    }
    output := {}
}

@error("client")
@httpError(400)
@awsQueryError(code: "AccountSendingPausedException", httpResponseCode: 400)
structure AccountSendingPausedException {}

structure AddHeaderAction {
    @required
    HeaderName: String

    @required
    HeaderValue: String
}

list AddressList {
    member: String
}

@error("client") @httpError(400) @awsQueryError(code: "AlreadyExists", httpResponseCode: 400)
structure AlreadyExistsException {
    Name: String
}

enum BehaviorOnMXFailure {
    UseDefaultValue
    RejectMessage
}

structure Body {
    Text: Content
    Html: Content
}

structure BounceAction {
    TopicArn: String

    @required
    SmtpReplyCode: String

    StatusCode: String

    @required
    Message: String

    @required
    Sender: String
}

enum BounceType {
    DoesNotExist
    MessageTooLarge
    ExceededQuota
    ContentRejected
    Undefined
    TemporaryFailure
}

structure BouncedRecipientInfo {
    @required
    Recipient: String

    RecipientArn: String
    BounceType: BounceType
    RecipientDsnFields: RecipientDsnFields
}

list BouncedRecipientInfoList {
    member: BouncedRecipientInfo
}

structure BulkEmailDestination {
    @required
    Destination: Destination

    ReplacementTags: MessageTagList
    ReplacementTemplateData: TemplateData
}

list BulkEmailDestinationList {
    member: BulkEmailDestination
}

structure BulkEmailDestinationStatus {
    Status: BulkEmailStatus
    Error: String
    MessageId: String
}

list BulkEmailDestinationStatusList {
    member: BulkEmailDestinationStatus
}

enum BulkEmailStatus {
    Success
    MessageRejected
    MailFromDomainNotVerified
    ConfigurationSetDoesNotExist
    TemplateDoesNotExist
    AccountSuspended
    AccountThrottled
    AccountDailyQuotaExceeded
    InvalidSendingPoolName
    AccountSendingPaused
    ConfigurationSetSendingPaused
    InvalidParameterValue
    TransientFailure
    Failed
}

@error("client") @httpError(400) @awsQueryError(code: "CannotDelete", httpResponseCode: 400)
structure CannotDeleteException {
    Name: String
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

structure ConfigurationSet {
    @required
    Name: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "ConfigurationSetAlreadyExists", httpResponseCode: 400)
structure ConfigurationSetAlreadyExistsException {
    ConfigurationSetName: String
}

enum ConfigurationSetAttribute {
    eventDestinations
    trackingOptions
    deliveryOptions
    reputationOptions
}

list ConfigurationSetAttributeList {
    member: ConfigurationSetAttribute
}

@error("client")
@httpError(400)
@awsQueryError(code: "ConfigurationSetDoesNotExist", httpResponseCode: 400)
structure ConfigurationSetDoesNotExistException {
    ConfigurationSetName: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "ConfigurationSetSendingPausedException", httpResponseCode: 400)
structure ConfigurationSetSendingPausedException {
    ConfigurationSetName: String
}

list ConfigurationSets {
    member: ConfigurationSet
}

structure ConnectAction {
    @required
    InstanceARN: ConnectInstanceArn

    @required
    IAMRoleARN: IAMRoleARN
}

@pattern("arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9-]{1}:[0-9]{1,20}:instance/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string ConnectInstanceArn

structure Content {
    @required
    Data: String

    Charset: String
}

enum CustomMailFromStatus {
    Pending
    Success
    Failed
    TemporaryFailure
}

@error("client")
@httpError(400)
@awsQueryError(code: "CustomVerificationEmailInvalidContent", httpResponseCode: 400)
structure CustomVerificationEmailInvalidContentException {}

structure CustomVerificationEmailTemplate {
    TemplateName: String
    FromEmailAddress: String
    TemplateSubject: String
    SuccessRedirectionURL: String
    FailureRedirectionURL: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "CustomVerificationEmailTemplateAlreadyExists", httpResponseCode: 400)
structure CustomVerificationEmailTemplateAlreadyExistsException {
    CustomVerificationEmailTemplateName: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "CustomVerificationEmailTemplateDoesNotExist", httpResponseCode: 400)
structure CustomVerificationEmailTemplateDoesNotExistException {
    CustomVerificationEmailTemplateName: String
}

list CustomVerificationEmailTemplates {
    member: CustomVerificationEmailTemplate
}

structure DeliveryOptions {
    TlsPolicy: TlsPolicy
}

structure Destination {
    ToAddresses: AddressList
    CcAddresses: AddressList
    BccAddresses: AddressList
}

enum DimensionValueSource {
    messageTag
    emailHeader
    linkTag
}

map DkimAttributes {
    key: String
    value: IdentityDkimAttributes
}

enum DsnAction {
    failed
    delayed
    delivered
    relayed
    expanded
}

structure EventDestination {
    @required
    Name: String

    Enabled: Boolean

    @required
    MatchingEventTypes: EventTypes

    KinesisFirehoseDestination: KinesisFirehoseDestination
    CloudWatchDestination: CloudWatchDestination
    SNSDestination: SNSDestination
}

@error("client")
@httpError(400)
@awsQueryError(code: "EventDestinationAlreadyExists", httpResponseCode: 400)
structure EventDestinationAlreadyExistsException {
    ConfigurationSetName: String
    EventDestinationName: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "EventDestinationDoesNotExist", httpResponseCode: 400)
structure EventDestinationDoesNotExistException {
    ConfigurationSetName: String
    EventDestinationName: String
}

list EventDestinations {
    member: EventDestination
}

enum EventType {
    send
    reject
    bounce
    complaint
    delivery
    open
    click
    renderingFailure
}

list EventTypes {
    member: EventType
}

structure ExtensionField {
    @required
    Name: String

    @required
    Value: String
}

list ExtensionFieldList {
    member: ExtensionField
}

@error("client")
@httpError(400)
@awsQueryError(code: "FromEmailAddressNotVerified", httpResponseCode: 400)
structure FromEmailAddressNotVerifiedException {
    FromEmailAddress: String
}

@length(min: 20, max: 2048)
@pattern("arn:[\\w-]+:iam::[0-9]+:role(\\u002F)([\\u0021-\\u007E]+\\u002F)?([\\w+=,.@-]+)")
string IAMRoleARN

structure IdentityDkimAttributes {
    @required
    DkimEnabled: Boolean

    @required
    DkimVerificationStatus: VerificationStatus

    DkimTokens: VerificationTokenList
}

list IdentityList {
    member: String
}

structure IdentityMailFromDomainAttributes {
    @required
    MailFromDomain: String

    @required
    MailFromDomainStatus: CustomMailFromStatus

    @required
    BehaviorOnMXFailure: BehaviorOnMXFailure
}

structure IdentityNotificationAttributes {
    @required
    BounceTopic: String

    @required
    ComplaintTopic: String

    @required
    DeliveryTopic: String

    @required
    ForwardingEnabled: Boolean

    HeadersInBounceNotificationsEnabled: Boolean
    HeadersInComplaintNotificationsEnabled: Boolean
    HeadersInDeliveryNotificationsEnabled: Boolean
}

enum IdentityType {
    EmailAddress
    Domain
}

structure IdentityVerificationAttributes {
    @required
    VerificationStatus: VerificationStatus

    VerificationToken: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidCloudWatchDestination", httpResponseCode: 400)
structure InvalidCloudWatchDestinationException {
    ConfigurationSetName: String
    EventDestinationName: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidConfigurationSet", httpResponseCode: 400)
structure InvalidConfigurationSetException {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDeliveryOptions", httpResponseCode: 400)
structure InvalidDeliveryOptionsException {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidFirehoseDestination", httpResponseCode: 400)
structure InvalidFirehoseDestinationException {
    ConfigurationSetName: String
    EventDestinationName: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidLambdaFunction", httpResponseCode: 400)
structure InvalidLambdaFunctionException {
    FunctionArn: String
}

@error("client") @httpError(400) @awsQueryError(code: "InvalidPolicy", httpResponseCode: 400)
structure InvalidPolicyException {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidRenderingParameter", httpResponseCode: 400)
structure InvalidRenderingParameterException {
    TemplateName: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidS3Configuration", httpResponseCode: 400)
structure InvalidS3ConfigurationException {
    Bucket: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidSNSDestination", httpResponseCode: 400)
structure InvalidSNSDestinationException {
    ConfigurationSetName: String
    EventDestinationName: String
}

@error("client") @httpError(400) @awsQueryError(code: "InvalidSnsTopic", httpResponseCode: 400)
structure InvalidSnsTopicException {
    Topic: String
}

@error("client") @httpError(400) @awsQueryError(code: "InvalidTemplate", httpResponseCode: 400)
structure InvalidTemplateException {
    TemplateName: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidTrackingOptions", httpResponseCode: 400)
structure InvalidTrackingOptionsException {}

enum InvocationType {
    Event
    RequestResponse
}

structure KinesisFirehoseDestination {
    @required
    IAMRoleARN: String

    @required
    DeliveryStreamARN: String
}

structure LambdaAction {
    TopicArn: String

    @required
    FunctionArn: String

    InvocationType: InvocationType
}

@error("client") @httpError(400) @awsQueryError(code: "LimitExceeded", httpResponseCode: 400)
structure LimitExceededException {}

map MailFromDomainAttributes {
    key: String
    value: IdentityMailFromDomainAttributes
}

@error("client")
@httpError(400)
@awsQueryError(code: "MailFromDomainNotVerifiedException", httpResponseCode: 400)
structure MailFromDomainNotVerifiedException {}

@range(min: 1, max: 50)
integer MaxResults

structure Message {
    @required
    Subject: Content

    @required
    Body: Body
}

structure MessageDsn {
    @required
    ReportingMta: String

    ArrivalDate: Timestamp
    ExtensionFields: ExtensionFieldList
}

@error("client") @httpError(400) @awsQueryError(code: "MessageRejected", httpResponseCode: 400)
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

@error("client")
@httpError(400)
@awsQueryError(code: "MissingRenderingAttribute", httpResponseCode: 400)
structure MissingRenderingAttributeException {
    TemplateName: String
}

map NotificationAttributes {
    key: String
    value: IdentityNotificationAttributes
}

enum NotificationType {
    Bounce
    Complaint
    Delivery
}

@length(min: 1)
string Policy

map PolicyMap {
    key: PolicyName
    value: Policy
}

@length(min: 1, max: 64)
string PolicyName

list PolicyNameList {
    member: PolicyName
}

@error("client")
@httpError(400)
@awsQueryError(code: "ProductionAccessNotGranted", httpResponseCode: 400)
structure ProductionAccessNotGrantedException {}

structure RawMessage {
    @required
    Data: Blob
}

structure ReceiptAction {
    S3Action: S3Action
    BounceAction: BounceAction
    WorkmailAction: WorkmailAction
    LambdaAction: LambdaAction
    StopAction: StopAction
    AddHeaderAction: AddHeaderAction
    SNSAction: SNSAction
    ConnectAction: ConnectAction
}

list ReceiptActionsList {
    member: ReceiptAction
}

structure ReceiptFilter {
    @required
    Name: String

    @required
    IpFilter: ReceiptIpFilter
}

list ReceiptFilterList {
    member: ReceiptFilter
}

enum ReceiptFilterPolicy {
    Block
    Allow
}

structure ReceiptIpFilter {
    @required
    Policy: ReceiptFilterPolicy

    @required
    Cidr: String
}

structure ReceiptRule {
    @required
    Name: String

    Enabled: Boolean
    TlsPolicy: TlsPolicy
    Recipients: RecipientsList
    Actions: ReceiptActionsList
    ScanEnabled: Boolean
}

list ReceiptRuleNamesList {
    member: String
}

structure ReceiptRuleSetMetadata {
    Name: String
    CreatedTimestamp: Timestamp
}

list ReceiptRuleSetsLists {
    member: ReceiptRuleSetMetadata
}

list ReceiptRulesList {
    member: ReceiptRule
}

structure RecipientDsnFields {
    FinalRecipient: String

    @required
    Action: DsnAction

    RemoteMta: String

    @required
    Status: String

    DiagnosticCode: String
    LastAttemptDate: Timestamp
    ExtensionFields: ExtensionFieldList
}

list RecipientsList {
    member: String
}

structure ReputationOptions {
    SendingEnabled: Boolean
    ReputationMetricsEnabled: Boolean
    LastFreshStart: Timestamp
}

@error("client") @httpError(400) @awsQueryError(code: "RuleDoesNotExist", httpResponseCode: 400)
structure RuleDoesNotExistException {
    Name: String
}

@error("client") @httpError(400) @awsQueryError(code: "RuleSetDoesNotExist", httpResponseCode: 400)
structure RuleSetDoesNotExistException {
    Name: String
}

structure S3Action {
    TopicArn: String

    @required
    BucketName: String

    ObjectKeyPrefix: String
    KmsKeyArn: String
    IamRoleArn: IAMRoleARN
}

structure SNSAction {
    @required
    TopicArn: String

    Encoding: SNSActionEncoding
}

enum SNSActionEncoding {
    UTF_8 = "UTF-8"
    Base64
}

structure SNSDestination {
    @required
    TopicARN: String
}

structure SendDataPoint {
    Timestamp: Timestamp
    DeliveryAttempts: Long
    Bounces: Long
    Complaints: Long
    Rejects: Long
}

list SendDataPointList {
    member: SendDataPoint
}

structure StopAction {
    @required
    Scope: StopScope

    TopicArn: String
}

enum StopScope {
    RuleSet
}

structure Template {
    @required
    TemplateName: String

    SubjectPart: String
    TextPart: String
    HtmlPart: String
}

@length(max: 262144)
string TemplateData

@error("client") @httpError(400) @awsQueryError(code: "TemplateDoesNotExist", httpResponseCode: 400)
structure TemplateDoesNotExistException {
    TemplateName: String
}

structure TemplateMetadata {
    Name: String
    CreatedTimestamp: Timestamp
}

list TemplateMetadataList {
    member: TemplateMetadata
}

enum TlsPolicy {
    Require
    Optional
}

structure TrackingOptions {
    CustomRedirectDomain: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "TrackingOptionsAlreadyExistsException", httpResponseCode: 400)
structure TrackingOptionsAlreadyExistsException {
    ConfigurationSetName: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "TrackingOptionsDoesNotExistException", httpResponseCode: 400)
structure TrackingOptionsDoesNotExistException {
    ConfigurationSetName: String
}

map VerificationAttributes {
    key: String
    value: IdentityVerificationAttributes
}

enum VerificationStatus {
    Pending
    Success
    Failed
    TemporaryFailure
    NotStarted
}

list VerificationTokenList {
    member: String
}

structure WorkmailAction {
    TopicArn: String

    @required
    OrganizationArn: String
}
