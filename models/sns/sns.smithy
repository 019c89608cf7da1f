$version: "2.0"
$operationOutputSuffix: "Response"

namespace com.amazonaws.sns

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsQuery
use aws.protocols#awsQueryError

@title("Amazon Simple Notification Service")
@service(sdkId: "SNS", endpointPrefix: "sns")
@awsQuery
@sigv4(name: "sns")
@xmlNamespace(uri: "http://sns.amazonaws.com/doc/2010-03-31/")
@standardRegionalEndpoints(
    regionSpecialCases: {
        "us-gov-east-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
        "us-gov-west-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service SNS {
    version: "2010-03-31"
    operations: [
        AddPermission
        CheckIfPhoneNumberIsOptedOut
        ConfirmSubscription
        CreatePlatformApplication
        CreatePlatformEndpoint
        CreateSMSSandboxPhoneNumber
        CreateTopic
        DeleteEndpoint
        DeletePlatformApplication
        DeleteSMSSandboxPhoneNumber
        DeleteTopic
        GetDataProtectionPolicy
        GetEndpointAttributes
        GetPlatformApplicationAttributes
        GetSMSAttributes
        GetSMSSandboxAccountStatus
        GetSubscriptionAttributes
        GetTopicAttributes
        ListEndpointsByPlatformApplication
        ListOriginationNumbers
        ListPhoneNumbersOptedOut
        ListPlatformApplications
        ListSMSSandboxPhoneNumbers
        ListSubscriptions
        ListSubscriptionsByTopic
        ListTagsForResource
        ListTopics
        OptInPhoneNumber
        Publish
        PublishBatch
        PutDataProtectionPolicy
        RemovePermission
        SetEndpointAttributes
        SetPlatformApplicationAttributes
        SetSMSAttributes
        SetSubscriptionAttributes
        SetTopicAttributes
        Subscribe
        TagResource
        Unsubscribe
        UntagResource
        VerifySMSSandboxPhoneNumber
    ]
}

operation AddPermission {
    input := {
        @required
        TopicArn: String

        @required
        Label: String

        @required
        AWSAccountId: DelegatesList

        @required
        ActionName: ActionsList
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        AuthorizationErrorException
        NotFoundException
    ]
}

operation CheckIfPhoneNumberIsOptedOut {
    input := {
        @required
        phoneNumber: PhoneNumber
    }
    output := {
        isOptedOut: Boolean
    }
    errors: [
        ThrottledException
        InternalErrorException
        AuthorizationErrorException
        InvalidParameterException
    ]
}

operation ConfirmSubscription {
    input := {
        @required
        TopicArn: String

        @required
        Token: String

        AuthenticateOnUnsubscribe: String
    }
    output := {
        SubscriptionArn: String
    }
    errors: [
        SubscriptionLimitExceededException
        InvalidParameterException
        NotFoundException
        InternalErrorException
        AuthorizationErrorException
        FilterPolicyLimitExceededException
        ReplayLimitExceededException
    ]
}

operation CreatePlatformApplication {
    input := {
        @required
        Name: String

        @required
        Platform: String

        @required
        Attributes: MapStringToString
    }
    output := {
        PlatformApplicationArn: String
    }
    errors: [InvalidParameterException, InternalErrorException, AuthorizationErrorException]
}

operation CreatePlatformEndpoint {
    input := {
        @required
        PlatformApplicationArn: String

        @required
        Token: String

        CustomUserData: String
        Attributes: MapStringToString
    }
    output: CreateEndpointResponse
    errors: [
        InvalidParameterException
        InternalErrorException
        AuthorizationErrorException
        NotFoundException
    ]
}

operation CreateSMSSandboxPhoneNumber {
    input := {
        @required
        PhoneNumber: PhoneNumberString

        LanguageCode: LanguageCodeString
    }
    output: CreateSMSSandboxPhoneNumberResult
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        OptedOutException
        UserErrorException
        ThrottledException
    ]
}

operation CreateTopic {
    input := {
        @required
        Name: String

        Attributes: TopicAttributesMap
        Tags: TagList
        DataProtectionPolicy: String
    }
    output := {
        TopicArn: String
    }
    errors: [
        InvalidParameterException
        TopicLimitExceededException
        InternalErrorException
        AuthorizationErrorException
        InvalidSecurityException
        TagLimitExceededException
        StaleTagException
        TagPolicyException
        ConcurrentAccessException
    ]
}

operation DeleteEndpoint {
    input := {
        @required
        EndpointArn: String
    }
    errors: [InvalidParameterException, InternalErrorException, AuthorizationErrorException]
}

operation DeletePlatformApplication {
    input := {
        @required
        PlatformApplicationArn: String
    }
    errors: [InvalidParameterException, InternalErrorException, AuthorizationErrorException]
}

operation DeleteSMSSandboxPhoneNumber {
    input := {
        @required
        PhoneNumber: PhoneNumberString
    }
    output: DeleteSMSSandboxPhoneNumberResult
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        ResourceNotFoundException
        UserErrorException
        ThrottledException
    ]
}

operation DeleteTopic {
    input := {
        @required
        TopicArn: String
    }
    errors: [
        InvalidParameterException
        InvalidStateException
        InternalErrorException
        AuthorizationErrorException
        NotFoundException
        StaleTagException
        TagPolicyException
        ConcurrentAccessException
    ]
}

operation GetDataProtectionPolicy {
    input := {
        @required
        ResourceArn: String
    }
    output := {
        DataProtectionPolicy: String
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        NotFoundException
        AuthorizationErrorException
        InvalidSecurityException
    ]
}

operation GetEndpointAttributes {
    input := {
        @required
        EndpointArn: String
    }
    output := {
        Attributes: MapStringToString
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        AuthorizationErrorException
        NotFoundException
    ]
}

operation GetPlatformApplicationAttributes {
    input := {
        @required
        PlatformApplicationArn: String
    }
    output := {
        Attributes: MapStringToString
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        AuthorizationErrorException
        NotFoundException
    ]
}

operation GetSMSAttributes {
    input := {
        attributes: ListString
    }
    output := {
        attributes: MapStringToString
    }
    errors: [
        ThrottledException
        InternalErrorException
        AuthorizationErrorException
        InvalidParameterException
    ]
}

operation GetSMSSandboxAccountStatus {
    input := {}
    output: GetSMSSandboxAccountStatusResult
    errors: [AuthorizationErrorException, InternalErrorException, ThrottledException]
}

operation GetSubscriptionAttributes {
    input := {
        @required
        SubscriptionArn: String
    }
    output := {
        Attributes: SubscriptionAttributesMap
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        NotFoundException
        AuthorizationErrorException
    ]
}

operation GetTopicAttributes {
    input := {
        @required
        TopicArn: String
    }
    output := {
        Attributes: TopicAttributesMap
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        NotFoundException
        AuthorizationErrorException
        InvalidSecurityException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Endpoints")
operation ListEndpointsByPlatformApplication {
    input := {
        @required
        PlatformApplicationArn: String

        NextToken: String
    }
    output := {
        Endpoints: ListOfEndpoints
        NextToken: String
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        AuthorizationErrorException
        NotFoundException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PhoneNumbers"
    pageSize: "MaxResults"
)
operation ListOriginationNumbers {
    input: ListOriginationNumbersRequest
    output: ListOriginationNumbersResult
    errors: [
        InternalErrorException
        AuthorizationErrorException
        ThrottledException
        InvalidParameterException
        ValidationException
    ]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "phoneNumbers")
operation ListPhoneNumbersOptedOut {
    input := {
        nextToken: String
    }
    output := {
        phoneNumbers: PhoneNumberList
        nextToken: String
    }
    errors: [
        ThrottledException
        InternalErrorException
        AuthorizationErrorException
        InvalidParameterException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "PlatformApplications")
operation ListPlatformApplications {
    input := {
        NextToken: String
    }
    output := {
        PlatformApplications: ListOfPlatformApplications
        NextToken: String
    }
    errors: [InvalidParameterException, InternalErrorException, AuthorizationErrorException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PhoneNumbers"
    pageSize: "MaxResults"
)
operation ListSMSSandboxPhoneNumbers {
    input := {
        NextToken: String
        MaxResults: MaxItems
    }
    output: ListSMSSandboxPhoneNumbersResult
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        ResourceNotFoundException
        ThrottledException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Subscriptions")
operation ListSubscriptions {
    input := {
        NextToken: String
    }
    output := {
        Subscriptions: SubscriptionsList
        NextToken: String
    }
    errors: [InvalidParameterException, InternalErrorException, AuthorizationErrorException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Subscriptions")
operation ListSubscriptionsByTopic {
    input := {
        @required
        TopicArn: String

        NextToken: String
    }
    output := {
        Subscriptions: SubscriptionsList
        NextToken: String
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        NotFoundException
        AuthorizationErrorException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output := {
        Tags: TagList
    }
    errors: [
        ResourceNotFoundException
        TagPolicyException
        InvalidParameterException
        AuthorizationErrorException
        ConcurrentAccessException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Topics")
operation ListTopics {
    input := {
        NextToken: String
    }
    output := {
        Topics: TopicsList
        NextToken: String
    }
    errors: [InvalidParameterException, InternalErrorException, AuthorizationErrorException]
}

operation OptInPhoneNumber {
    input := {
        @required
        phoneNumber: PhoneNumber
    }
    output := {}
    errors: [
        ThrottledException
        InternalErrorException
        AuthorizationErrorException
        InvalidParameterException
    ]
}

operation Publish {
    input := {
        TopicArn: String
        TargetArn: String
        PhoneNumber: PhoneNumber

        @required
        Message: String

        Subject: String
        MessageStructure: String
        MessageAttributes: MessageAttributeMap
        MessageDeduplicationId: String
        MessageGroupId: String
    }
    output := {
        MessageId: String
        SequenceNumber: String
    }
    errors: [
        InvalidParameterException
        InvalidParameterValueException
        InternalErrorException
        NotFoundException
        EndpointDisabledException
        PlatformApplicationDisabledException
        AuthorizationErrorException
        KMSDisabledException
        KMSInvalidStateException
        KMSNotFoundException
        KMSOptInRequired
        KMSThrottlingException
        KMSAccessDeniedException
        InvalidSecurityException
        ValidationException
    ]
}

operation PublishBatch {
    input := {
        @required
        TopicArn: String

        @required
        PublishBatchRequestEntries: PublishBatchRequestEntryList
    }
    output := {
        Successful: PublishBatchResultEntryList
        Failed: BatchResultErrorEntryList
    }
    errors: [
        InvalidParameterException
        InvalidParameterValueException
        InternalErrorException
        NotFoundException
        EndpointDisabledException
        PlatformApplicationDisabledException
        AuthorizationErrorException
        BatchEntryIdsNotDistinctException
        BatchRequestTooLongException
        EmptyBatchRequestException
        InvalidBatchEntryIdException
        TooManyEntriesInBatchRequestException
        KMSDisabledException
        KMSInvalidStateException
        KMSNotFoundException
        KMSOptInRequired
        KMSThrottlingException
        KMSAccessDeniedException
        InvalidSecurityException
        ValidationException
    ]
}

operation PutDataProtectionPolicy {
    input := {
        @required
        ResourceArn: String

        @required
        DataProtectionPolicy: String
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        NotFoundException
        AuthorizationErrorException
        InvalidSecurityException
    ]
}

operation RemovePermission {
    input := {
        @required
        TopicArn: String

        @required
        Label: String
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        AuthorizationErrorException
        NotFoundException
    ]
}

operation SetEndpointAttributes {
    input := {
        @required
        EndpointArn: String

        @required
        Attributes: MapStringToString
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        AuthorizationErrorException
        NotFoundException
    ]
}

operation SetPlatformApplicationAttributes {
    input := {
        @required
        PlatformApplicationArn: String

        @required
        Attributes: MapStringToString
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        AuthorizationErrorException
        NotFoundException
    ]
}

operation SetSMSAttributes {
    input := {
        @required
        attributes: MapStringToString
    }
    output := {}
    errors: [
        InvalidParameterException
        ThrottledException
        InternalErrorException
        AuthorizationErrorException
    ]
}

operation SetSubscriptionAttributes {
    input := {
        @required
        SubscriptionArn: String

        @required
        AttributeName: String

        AttributeValue: String
    }
    errors: [
        InvalidParameterException
        FilterPolicyLimitExceededException
        ReplayLimitExceededException
        InternalErrorException
        NotFoundException
        AuthorizationErrorException
    ]
}

operation SetTopicAttributes {
    input := {
        @required
        TopicArn: String

        @required
        AttributeName: String

        AttributeValue: String
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        NotFoundException
        AuthorizationErrorException
        InvalidSecurityException
    ]
}

operation Subscribe {
    input := {
        @required
        TopicArn: String

        @required
        Protocol: String

        Endpoint: String
        Attributes: SubscriptionAttributesMap
        ReturnSubscriptionArn: Boolean
    }
    output := {
        SubscriptionArn: String
    }
    errors: [
        SubscriptionLimitExceededException
        FilterPolicyLimitExceededException
        ReplayLimitExceededException
        InvalidParameterException
        InternalErrorException
        NotFoundException
        AuthorizationErrorException
        InvalidSecurityException
    ]
}

operation TagResource {
    input: TagResourceRequest
    output := {}
    errors: [
        ResourceNotFoundException
        TagLimitExceededException
        StaleTagException
        TagPolicyException
        InvalidParameterException
        AuthorizationErrorException
        ConcurrentAccessException
    ]
}

operation Unsubscribe {
    input := {
        @required
        SubscriptionArn: String
    }
    errors: [
        InvalidParameterException
        InternalErrorException
        AuthorizationErrorException
        NotFoundException
        InvalidSecurityException
    ]
}

operation UntagResource {
    input: UntagResourceRequest
    output := {}
    errors: [
        ResourceNotFoundException
        TagLimitExceededException
        StaleTagException
        TagPolicyException
        InvalidParameterException
        AuthorizationErrorException
        ConcurrentAccessException
    ]
}

operation VerifySMSSandboxPhoneNumber {
    input := {
        @required
        PhoneNumber: PhoneNumberString

        @required
        OneTimePassword: OTPCode
    }
    output: VerifySMSSandboxPhoneNumberResult
    errors: [
        AuthorizationErrorException
        InternalErrorException
        InvalidParameterException
        ResourceNotFoundException
        VerificationException
        ThrottledException
    ]
}

list ActionsList {
    member: String
}

@length(min: 1, max: 1011)
string AmazonResourceName

@error("client") @httpError(403) @awsQueryError(code: "AuthorizationError", httpResponseCode: 403)
structure AuthorizationErrorException {
    message: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "BatchEntryIdsNotDistinct", httpResponseCode: 400)
structure BatchEntryIdsNotDistinctException {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "BatchRequestTooLong", httpResponseCode: 400)
structure BatchRequestTooLongException {
    message: String
}

structure BatchResultErrorEntry {
    @required
    Id: String

    @required
    Code: String

    Message: String

    @required
    SenderFault: Boolean
}

list BatchResultErrorEntryList {
    member: BatchResultErrorEntry
}

@error("client") @httpError(400) @awsQueryError(code: "ConcurrentAccess", httpResponseCode: 400)
structure ConcurrentAccessException {
    message: String
}

@output
structure CreateEndpointResponse {
    EndpointArn: String
}

@output
structure CreateSMSSandboxPhoneNumberResult {}

list DelegatesList {
    member: String
}

@output
structure DeleteSMSSandboxPhoneNumberResult {}

@error("client") @httpError(400) @awsQueryError(code: "EmptyBatchRequest", httpResponseCode: 400)
structure EmptyBatchRequestException {
    message: String
}

structure Endpoint {
    EndpointArn: String
    Attributes: MapStringToString
}

@error("client") @httpError(400) @awsQueryError(code: "EndpointDisabled", httpResponseCode: 400)
structure EndpointDisabledException {
    message: String
}

@error("client")
@httpError(403)
@awsQueryError(code: "FilterPolicyLimitExceeded", httpResponseCode: 403)
structure FilterPolicyLimitExceededException {
    message: String
}

@output
structure GetSMSSandboxAccountStatusResult {
    @required
    IsInSandbox: Boolean
}

@error("server") @httpError(500) @awsQueryError(code: "InternalError", httpResponseCode: 500)
structure InternalErrorException {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "InvalidBatchEntryId", httpResponseCode: 400)
structure InvalidBatchEntryIdException {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "InvalidParameter", httpResponseCode: 400)
structure InvalidParameterException {
    message: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "ParameterValueInvalid", httpResponseCode: 400)
structure InvalidParameterValueException {
    message: String
}

@error("client") @httpError(403) @awsQueryError(code: "InvalidSecurity", httpResponseCode: 403)
structure InvalidSecurityException {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "InvalidState", httpResponseCode: 400)
structure InvalidStateException {
    message: String
}

@length(max: 2) @pattern("^[A-Za-z]{2}$")
string Iso2CountryCode

@error("client") @httpError(400) @awsQueryError(code: "KMSAccessDenied", httpResponseCode: 400)
structure KMSAccessDeniedException {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "KMSDisabled", httpResponseCode: 400)
structure KMSDisabledException {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "KMSInvalidState", httpResponseCode: 400)
structure KMSInvalidStateException {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "KMSNotFound", httpResponseCode: 400)
structure KMSNotFoundException {
    message: String
}

@error("client") @httpError(403) @awsQueryError(code: "KMSOptInRequired", httpResponseCode: 403)
structure KMSOptInRequired {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "KMSThrottling", httpResponseCode: 400)
structure KMSThrottlingException {
    message: String
}

enum LanguageCodeString {
    en_US = "en-US"
    en_GB = "en-GB"
    es_419 = "es-419"
    es_ES = "es-ES"
    de_DE = "de-DE"
    fr_CA = "fr-CA"
    fr_FR = "fr-FR"
    it_IT = "it-IT"
    ja_JP = "ja-JP"
    pt_BR = "pt-BR"
    kr_KR = "kr-KR"
    zh_CN = "zh-CN"
    zh_TW = "zh-TW"
}

list ListOfEndpoints {
    member: Endpoint
}

list ListOfPlatformApplications {
    member: PlatformApplication
}

@input
structure ListOriginationNumbersRequest {
    NextToken: String
    MaxResults: MaxItemsListOriginationNumbers
}

@output
structure ListOriginationNumbersResult {
    NextToken: String
    PhoneNumbers: PhoneNumberInformationList
}

@output
structure ListSMSSandboxPhoneNumbersResult {
    @required
    PhoneNumbers: SMSSandboxPhoneNumberList

    NextToken: String
}

list ListString {
    member: String
}

@input
structure ListTagsForResourceRequest {
    @required
    ResourceArn: AmazonResourceName
}

map MapStringToString {
    key: String
    value: String
}

@range(min: 1, max: 100)
integer MaxItems

@range(min: 1, max: 30)
integer MaxItemsListOriginationNumbers

map MessageAttributeMap {
    @xmlName("Name")
    key: String

    @xmlName("Value")
    value: MessageAttributeValue
}

structure MessageAttributeValue {
    @required
    DataType: String

    StringValue: String
    BinaryValue: Blob
}

@error("client") @httpError(404) @awsQueryError(code: "NotFound", httpResponseCode: 404)
structure NotFoundException {
    message: String
}

enum NumberCapability {
    SMS
    MMS
    VOICE
}

list NumberCapabilityList {
    member: NumberCapability
}

@length(min: 5, max: 8) @pattern("^[0-9]+$")
string OTPCode

@error("client") @httpError(400) @awsQueryError(code: "OptedOut", httpResponseCode: 400)
structure OptedOutException {
    message: String
}

@sensitive
string PhoneNumber

structure PhoneNumberInformation {
    CreatedAt: Timestamp
    PhoneNumber: PhoneNumber
    Status: String
    Iso2CountryCode: Iso2CountryCode
    RouteType: RouteType
    NumberCapabilities: NumberCapabilityList
}

list PhoneNumberInformationList {
    member: PhoneNumberInformation
}

list PhoneNumberList {
    member: PhoneNumber
}

@length(max: 20) @pattern("^(\\+[0-9]{8,}|[0-9]{0,9})$") @sensitive
string PhoneNumberString

structure PlatformApplication {
    PlatformApplicationArn: String
    Attributes: MapStringToString
}

@error("client")
@httpError(400)
@awsQueryError(code: "PlatformApplicationDisabled", httpResponseCode: 400)
structure PlatformApplicationDisabledException {
    message: String
}

structure PublishBatchRequestEntry {
    @required
    Id: String

    @required
    Message: String

    Subject: String
    MessageStructure: String
    MessageAttributes: MessageAttributeMap
    MessageDeduplicationId: String
    MessageGroupId: String
}

list PublishBatchRequestEntryList {
    member: PublishBatchRequestEntry
}

structure PublishBatchResultEntry {
    Id: String
    MessageId: String
    SequenceNumber: String
}

list PublishBatchResultEntryList {
    member: PublishBatchResultEntry
}

@error("client") @httpError(403) @awsQueryError(code: "ReplayLimitExceeded", httpResponseCode: 403)
structure ReplayLimitExceededException {
    message: String
}

@error("client") @httpError(404) @awsQueryError(code: "ResourceNotFound", httpResponseCode: 404)
structure ResourceNotFoundException {
    message: String
}

enum RouteType {
    Transactional
    Promotional
    Premium
}

structure SMSSandboxPhoneNumber {
    PhoneNumber: PhoneNumberString
    Status: SMSSandboxPhoneNumberVerificationStatus
}

list SMSSandboxPhoneNumberList {
    member: SMSSandboxPhoneNumber
}

enum SMSSandboxPhoneNumberVerificationStatus {
    Pending
    Verified
}

@error("client") @httpError(400) @awsQueryError(code: "StaleTag", httpResponseCode: 400)
structure StaleTagException {
    message: String
}

structure Subscription {
    SubscriptionArn: String
    Owner: String
    Protocol: String
    Endpoint: String
    TopicArn: String
}

map SubscriptionAttributesMap {
    key: String
    value: String
}

@error("client")
@httpError(403)
@awsQueryError(code: "SubscriptionLimitExceeded", httpResponseCode: 403)
structure SubscriptionLimitExceededException {
    message: String
}

list SubscriptionsList {
    member: Subscription
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

@error("client") @httpError(400) @awsQueryError(code: "TagLimitExceeded", httpResponseCode: 400)
structure TagLimitExceededException {
    message: String
}

list TagList {
    member: Tag
}

@error("client") @httpError(400) @awsQueryError(code: "TagPolicy", httpResponseCode: 400)
structure TagPolicyException {
    message: String
}

@input
structure TagResourceRequest {
    @required
    ResourceArn: AmazonResourceName

    @required
    Tags: TagList
}

@length(min: 0, max: 256)
string TagValue

@error("client") @httpError(429) @awsQueryError(code: "Throttled", httpResponseCode: 429)
structure ThrottledException {
    message: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "TooManyEntriesInBatchRequest", httpResponseCode: 400)
structure TooManyEntriesInBatchRequestException {
    message: String
}

structure Topic {
    TopicArn: String
}

map TopicAttributesMap {
    key: String
    value: String
}

@error("client") @httpError(403) @awsQueryError(code: "TopicLimitExceeded", httpResponseCode: 403)
structure TopicLimitExceededException {
    message: String
}

list TopicsList {
    member: Topic
}

@input
structure UntagResourceRequest {
    @required
    ResourceArn: AmazonResourceName

    @required
    TagKeys: TagKeyList
}

@error("client") @httpError(400) @awsQueryError(code: "UserError", httpResponseCode: 400)
structure UserErrorException {
    message: String
}

@error("client") @httpError(400) @awsQueryError(code: "ValidationException", httpResponseCode: 400)
structure ValidationException {
    @required
    Message: String
}

@error("client")
structure VerificationException {
    @required
    Message: String

    @required
    Status: String
}

@output
structure VerifySMSSandboxPhoneNumberResult {}
