$version: "2.0"

namespace com.amazonaws.socialmessaging

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS End User Messaging Social")
@service(sdkId: "SocialMessaging", endpointPrefix: "social-messaging")
@restJson1
@sigv4(name: "social-messaging")
@standardRegionalEndpoints
service SocialMessaging {
    version: "2024-01-01"
    operations: [
        AssociateWhatsAppBusinessAccount
        CreateWhatsAppDataset
        CreateWhatsAppFlow
        CreateWhatsAppMessageTemplate
        CreateWhatsAppMessageTemplateFromLibrary
        CreateWhatsAppMessageTemplateMedia
        DeleteWhatsAppFlow
        DeleteWhatsAppMessageMedia
        DeleteWhatsAppMessageTemplate
        DeprecateWhatsAppFlow
        DisassociateWhatsAppBusinessAccount
        GetLinkedWhatsAppBusinessAccount
        GetLinkedWhatsAppBusinessAccountPhoneNumber
        GetWhatsAppFlow
        GetWhatsAppFlowPreview
        GetWhatsAppMessageMedia
        GetWhatsAppMessageTemplate
        ListLinkedWhatsAppBusinessAccounts
        ListTagsForResource
        ListWhatsAppFlowAssets
        ListWhatsAppFlows
        ListWhatsAppMessageTemplates
        ListWhatsAppTemplateLibrary
        PostWhatsAppMessageMedia
        PublishWhatsAppFlow
        PutWhatsAppBusinessAccountEventDestinations
        SendWhatsAppConversionEvent
        SendWhatsAppMessage
        TagResource
        UntagResource
        UpdateWhatsAppFlow
        UpdateWhatsAppFlowAssets
        UpdateWhatsAppMessageTemplate
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/signup")
operation AssociateWhatsAppBusinessAccount {
    input := {
        signupCallback: WhatsAppSignupCallback
        setupFinalization: WhatsAppSetupFinalization
    }
    output := {
        signupCallbackResult: WhatsAppSignupCallbackResult
        statusCode: Integer
        linkedWhatsAppBusinessAccountId: LinkedWhatsAppBusinessAccountId
    }
    errors: [
        ValidationException
        LimitExceededException
        AccessDeniedException
        InvalidParametersException
        ThrottledRequestException
        DependencyException
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/waba/dataset") @idempotent
operation CreateWhatsAppDataset {
    input := {
        @required
        id: LinkedWhatsAppBusinessAccountId
    }
    output := {
        @required
        datasetId: WhatsAppDatasetId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/flow/create")
operation CreateWhatsAppFlow {
    input := {
        @required
        id: LinkedWhatsAppBusinessAccountId

        @required
        flowName: MetaFlowName

        @required
        categories: MetaFlowCategoryList

        flowJson: MetaFlowJsonBlob
        publish: Boolean
        cloneFlowId: MetaFlowId
    }
    output := {
        flowId: MetaFlowId
        validationErrors: ValidationErrorList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/template/put")
operation CreateWhatsAppMessageTemplate {
    input := {
        @required
        templateDefinition: MetaTemplateDefinition

        @required
        id: LinkedWhatsAppBusinessAccountId
    }
    output := {
        metaTemplateId: MetaTemplateId
        templateStatus: String
        category: MetaTemplateCategory
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/template/create")
operation CreateWhatsAppMessageTemplateFromLibrary {
    input := {
        @required
        metaLibraryTemplate: MetaLibraryTemplate

        @required
        id: LinkedWhatsAppBusinessAccountId
    }
    output := {
        metaTemplateId: MetaTemplateId
        templateStatus: String
        category: MetaTemplateCategory
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/template/media")
operation CreateWhatsAppMessageTemplateMedia {
    input := {
        @required
        id: LinkedWhatsAppBusinessAccountId

        sourceS3File: S3File
    }
    output := {
        metaHeaderHandle: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "DELETE", uri: "/v1/whatsapp/flow") @idempotent
operation DeleteWhatsAppFlow {
    input := {
        @required @httpQuery("id")
        id: LinkedWhatsAppBusinessAccountId

        @required @httpQuery("flowId")
        flowId: MetaFlowId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "DELETE", uri: "/v1/whatsapp/media") @idempotent
operation DeleteWhatsAppMessageMedia {
    input := {
        @required @httpQuery("mediaId")
        mediaId: WhatsAppMediaId

        @required @httpQuery("originationPhoneNumberId")
        originationPhoneNumberId: WhatsAppPhoneNumberId
    }
    output := {
        success: Boolean
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "DELETE", uri: "/v1/whatsapp/template") @idempotent
operation DeleteWhatsAppMessageTemplate {
    input := {
        @httpQuery("metaTemplateId")
        metaTemplateId: MetaTemplateId

        @httpQuery("deleteAllTemplates")
        deleteAllLanguages: Boolean

        @required @httpQuery("id")
        id: LinkedWhatsAppBusinessAccountId

        @required @httpQuery("templateName")
        templateName: MetaTemplateName
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/flow/deprecate")
operation DeprecateWhatsAppFlow {
    input := {
        @required
        id: LinkedWhatsAppBusinessAccountId

        @required
        flowId: MetaFlowId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "DELETE", uri: "/v1/whatsapp/waba/disassociate") @idempotent
operation DisassociateWhatsAppBusinessAccount {
    input := {
        @required @httpQuery("id")
        id: LinkedWhatsAppBusinessAccountId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        InvalidParametersException
        ResourceNotFoundException
        ThrottledRequestException
        DependencyException
    ]
}

@http(method: "GET", uri: "/v1/whatsapp/waba/details") @readonly
operation GetLinkedWhatsAppBusinessAccount {
    input := {
        @required @httpQuery("id")
        id: LinkedWhatsAppBusinessAccountId
    }
    output := {
        account: LinkedWhatsAppBusinessAccount
    }
    errors: [
        ValidationException
        AccessDeniedException
        InvalidParametersException
        ResourceNotFoundException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "GET", uri: "/v1/whatsapp/waba/phone/details") @readonly
operation GetLinkedWhatsAppBusinessAccountPhoneNumber {
    input := {
        @required @httpQuery("id")
        id: WhatsAppPhoneNumberId
    }
    output := {
        phoneNumber: WhatsAppPhoneNumberDetail
        linkedWhatsAppBusinessAccountId: LinkedWhatsAppBusinessAccountId
    }
    errors: [
        ValidationException
        AccessDeniedException
        InvalidParametersException
        ResourceNotFoundException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "GET", uri: "/v1/whatsapp/flow") @readonly
operation GetWhatsAppFlow {
    input := {
        @required @httpQuery("id")
        id: LinkedWhatsAppBusinessAccountId

        @required @httpQuery("flowId")
        flowId: MetaFlowId
    }
    output := {
        @required
        flowId: MetaFlowId

        @required
        flowName: MetaFlowName

        @required
        flowStatus: MetaFlowStatus

        categories: MetaFlowCategoryList
        validationErrors: ValidationErrorList
        jsonVersion: MetaFlowJsonVersion
        dataApiVersion: MetaFlowDataApiVersion
        endpointUri: MetaFlowEndpointUri
        preview: MetaFlowPreviewInfo
        whatsAppBusinessAccount: MetaFlowWhatsAppBusinessAccountInfo
        application: MetaFlowApplicationInfo
        healthStatus: MetaFlowHealthStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "GET", uri: "/v1/whatsapp/flow/preview") @readonly
operation GetWhatsAppFlowPreview {
    input := {
        @required @httpQuery("id")
        id: LinkedWhatsAppBusinessAccountId

        @required @httpQuery("flowId")
        flowId: MetaFlowId

        @httpQuery("invalidate")
        invalidate: Boolean
    }
    output := {
        @required
        flowId: MetaFlowId

        @required
        preview: MetaFlowPreviewInfo
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/media/get")
operation GetWhatsAppMessageMedia {
    input := {
        @required
        mediaId: WhatsAppMediaId

        @required
        originationPhoneNumberId: WhatsAppPhoneNumberId

        metadataOnly: Boolean
        destinationS3PresignedUrl: S3PresignedUrl
        destinationS3File: S3File
    }
    output := {
        mimeType: String
        fileSize: Long
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "GET", uri: "/v1/whatsapp/template") @readonly
operation GetWhatsAppMessageTemplate {
    input := {
        @httpQuery("metaTemplateId")
        metaTemplateId: MetaTemplateId

        @required @httpQuery("id")
        id: LinkedWhatsAppBusinessAccountId

        @httpQuery("templateName")
        templateName: MetaTemplateName

        @httpQuery("templateLanguageCode")
        templateLanguageCode: MetaTemplateLanguage
    }
    output := {
        template: MetaTemplate
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "GET", uri: "/v1/whatsapp/waba/list")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "linkedAccounts"
    pageSize: "maxResults"
)
operation ListLinkedWhatsAppBusinessAccounts {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        linkedAccounts: LinkedWhatsAppBusinessAccountSummaryList
        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InvalidParametersException
        ResourceNotFoundException
        ThrottledRequestException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/v1/tags/list") @readonly
operation ListTagsForResource {
    input := {
        @required @httpQuery("resourceArn")
        resourceArn: Arn
    }
    output := {
        statusCode: Integer
        tags: TagList
    }
    errors: [
        ValidationException
        AccessDeniedException
        InvalidParametersException
        ThrottledRequestException
        InternalServiceException
    ]
}

@http(method: "GET", uri: "/v1/whatsapp/flow/assets")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "flowAssets"
    pageSize: "maxResults"
)
operation ListWhatsAppFlowAssets {
    input := {
        @required @httpQuery("id")
        id: LinkedWhatsAppBusinessAccountId

        @required @httpQuery("flowId")
        flowId: MetaFlowId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        flowAssets: MetaFlowAssetList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "GET", uri: "/v1/whatsapp/flow/list")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "flows"
    pageSize: "maxResults"
)
operation ListWhatsAppFlows {
    input := {
        @required @httpQuery("id")
        id: LinkedWhatsAppBusinessAccountId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        flows: MetaFlowSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "GET", uri: "/v1/whatsapp/template/list")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "templates"
    pageSize: "maxResults"
)
operation ListWhatsAppMessageTemplates {
    input := {
        @required @httpQuery("id")
        id: LinkedWhatsAppBusinessAccountId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        templates: TemplateSummaryList
        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/template/library")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "metaLibraryTemplates"
    pageSize: "maxResults"
)
operation ListWhatsAppTemplateLibrary {
    input := {
        nextToken: NextToken
        maxResults: MaxResults

        @required @httpQuery("id")
        id: LinkedWhatsAppBusinessAccountId

        filters: Filter
    }
    output := {
        metaLibraryTemplates: MetaLibraryTemplatesList
        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/media")
operation PostWhatsAppMessageMedia {
    input := {
        @required
        originationPhoneNumberId: WhatsAppPhoneNumberId

        sourceS3PresignedUrl: S3PresignedUrl
        sourceS3File: S3File
    }
    output := {
        mediaId: WhatsAppMediaId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/flow/publish")
operation PublishWhatsAppFlow {
    input := {
        @required
        id: LinkedWhatsAppBusinessAccountId

        @required
        flowId: MetaFlowId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "PUT", uri: "/v1/whatsapp/waba/eventdestinations") @idempotent
operation PutWhatsAppBusinessAccountEventDestinations {
    input := {
        @required
        id: LinkedWhatsAppBusinessAccountId

        @required
        eventDestinations: WhatsAppBusinessAccountEventDestinations
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        InvalidParametersException
        ThrottledRequestException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/waba/dataset/events")
operation SendWhatsAppConversionEvent {
    input := {
        @required
        id: LinkedWhatsAppBusinessAccountId

        @required
        datasetId: WhatsAppDatasetId

        @required
        eventData: WhatsAppConversionEventBlob
    }
    output := {
        @required
        requestId: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        InvalidParametersException
        ResourceNotFoundException
        ThrottledRequestException
        AccessDeniedByMetaException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/send")
operation SendWhatsAppMessage {
    input := {
        @required
        originationPhoneNumberId: WhatsAppPhoneNumberId

        @required
        message: WhatsAppMessageBlob

        @required
        metaApiVersion: String
    }
    output := {
        messageId: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        InvalidParametersException
        ResourceNotFoundException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "POST", uri: "/v1/tags/tag-resource")
operation TagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tags: TagList
    }
    output := {
        statusCode: Integer
    }
    errors: [
        ValidationException
        AccessDeniedException
        InvalidParametersException
        ThrottledRequestException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/v1/tags/untag-resource")
operation UntagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tagKeys: StringList
    }
    output := {
        statusCode: Integer
    }
    errors: [
        ValidationException
        AccessDeniedException
        InvalidParametersException
        ThrottledRequestException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/flow/update")
operation UpdateWhatsAppFlow {
    input := {
        @required
        id: LinkedWhatsAppBusinessAccountId

        @required
        flowId: MetaFlowId

        flowName: MetaFlowName
        categories: MetaFlowCategoryList
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/flow/assets/update")
operation UpdateWhatsAppFlowAssets {
    input := {
        @required
        id: LinkedWhatsAppBusinessAccountId

        @required
        flowId: MetaFlowId

        @required
        flowJson: MetaFlowJsonBlob
    }
    output := {
        validationErrors: ValidationErrorList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@http(method: "POST", uri: "/v1/whatsapp/template")
operation UpdateWhatsAppMessageTemplate {
    input := {
        @required
        id: LinkedWhatsAppBusinessAccountId

        metaTemplateId: MetaTemplateId
        templateName: MetaTemplateName
        templateLanguageCode: MetaTemplateLanguage
        parameterFormat: MetaParameterFormat
        templateCategory: MetaTemplateCategory
        templateComponents: MetaTemplateComponents
        ctaUrlLinkTrackingOptedOut: Boolean
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InvalidParametersException
        AccessDeniedByMetaException
        ThrottledRequestException
        InternalServiceException
        DependencyException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedByMetaException {
    message: String
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@length(min: 0, max: 2048) @pattern("arn:.*")
string Arn

@length(min: 0, max: 50) @sensitive
string AssociateInProgressToken

@length(min: 1, max: 25)
string ButtonType

@error("server") @httpError(502) @retryable(throttling: false)
structure DependencyException {
    message: String
}

@length(min: 0, max: 2048) @pattern("arn:.*:[a-z-]+([/:](.*))?")
string EventDestinationArn

@length(min: 0, max: 10)
map Filter {
    key: FilterKeyString
    value: FilterValueString
}

@length(min: 1, max: 100)
string FilterKeyString

@length(min: 1, max: 100)
string FilterValueString

map Headers {
    key: String
    value: String
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServiceException {
    message: String
}

@error("client") @httpError(400)
structure InvalidParametersException {
    message: String
}

@pattern("[A-Z]{2}")
string IsoCountryCode

structure LibraryTemplateBodyInputs {
    addContactNumber: Boolean
    addLearnMoreLink: Boolean
    addSecurityRecommendation: Boolean
    addTrackPackageLink: Boolean
    codeExpirationMinutes: Integer
}

structure LibraryTemplateButtonInput {
    type: ButtonType
    phoneNumber: PhoneNumber
    url: MetaUrlWithSuffixExample
    otpType: OtpType
    zeroTapTermsAccepted: Boolean
    supportedApps: SupportedApps
}

structure LibraryTemplateButtonList {
    type: ButtonType
    text: MetaText
    phoneNumber: PhoneNumber
    url: MetaUrl
    otpType: OtpType
    zeroTapTermsAccepted: Boolean
    supportedApps: SupportedApps
}

@error("client") @httpError(400)
structure LimitExceededException {
    message: String
}

map LinkedAccountWithIncompleteSetup {
    key: WhatsAppBusinessAccountId
    value: LinkedWhatsAppBusinessAccountIdMetaData
}

structure LinkedWhatsAppBusinessAccount {
    @required
    arn: LinkedWhatsAppBusinessAccountArn

    @required
    id: LinkedWhatsAppBusinessAccountId

    @required
    wabaId: WhatsAppBusinessAccountId

    @required
    registrationStatus: RegistrationStatus

    @required
    linkDate: Timestamp

    @required
    wabaName: WhatsAppBusinessAccountName

    @required
    eventDestinations: WhatsAppBusinessAccountEventDestinations

    marketingMessagesOnboardingStatus: WhatsAppBusinessAccountMarketingMessagesOnboardingStatus
    datasetId: WhatsAppDatasetId

    @required
    phoneNumbers: WhatsAppPhoneNumberSummaryList
}

@length(min: 0, max: 2048) @pattern("arn:.*:waba/[0-9a-zA-Z]+")
string LinkedWhatsAppBusinessAccountArn

@length(min: 1, max: 115) @pattern(".*(^waba-.*$)|(^arn:.*:waba/[0-9a-zA-Z]+$).*")
string LinkedWhatsAppBusinessAccountId

structure LinkedWhatsAppBusinessAccountIdMetaData {
    accountName: WhatsAppBusinessAccountName
    registrationStatus: RegistrationStatus
    unregisteredWhatsAppPhoneNumbers: WhatsAppPhoneNumberDetailList
    wabaId: LinkedWhatsAppBusinessAccountId
}

structure LinkedWhatsAppBusinessAccountSummary {
    @required
    arn: LinkedWhatsAppBusinessAccountArn

    @required
    id: LinkedWhatsAppBusinessAccountId

    @required
    wabaId: WhatsAppBusinessAccountId

    @required
    registrationStatus: RegistrationStatus

    @required
    linkDate: Timestamp

    @required
    wabaName: WhatsAppBusinessAccountName

    @required
    eventDestinations: WhatsAppBusinessAccountEventDestinations

    marketingMessagesOnboardingStatus: WhatsAppBusinessAccountMarketingMessagesOnboardingStatus
    datasetId: WhatsAppDatasetId
}

list LinkedWhatsAppBusinessAccountSummaryList {
    member: LinkedWhatsAppBusinessAccountSummary
}

@length(min: 0, max: 2048) @pattern("arn:.*:phone-number-id/[0-9a-zA-Z]+")
string LinkedWhatsAppPhoneNumberArn

@range(min: 1, max: 100)
integer MaxResults

@length(min: 1, max: 100)
string MetaFlowApplicationId

structure MetaFlowApplicationInfo {
    link: MetaFlowApplicationLink

    @required
    name: MetaFlowApplicationName

    @required
    id: MetaFlowApplicationId
}

@length(min: 1, max: 2048)
string MetaFlowApplicationLink

@length(min: 1, max: 200)
string MetaFlowApplicationName

structure MetaFlowAsset {
    @required
    name: MetaFlowAssetName

    @required
    assetType: MetaFlowAssetType

    @required
    downloadUrl: MetaFlowAssetDownloadUrl
}

@length(min: 1, max: 2048)
string MetaFlowAssetDownloadUrl

list MetaFlowAssetList {
    member: MetaFlowAsset
}

@length(min: 1, max: 100)
string MetaFlowAssetName

@length(min: 1, max: 50)
string MetaFlowAssetType

enum MetaFlowCategory {
    SIGN_UP
    SIGN_IN
    APPOINTMENT_BOOKING
    LEAD_GENERATION
    SHOPPING
    CONTACT_US
    CUSTOMER_SUPPORT
    SURVEY
    OTHER
}

@length(min: 1, max: 9)
list MetaFlowCategoryList {
    member: MetaFlowCategory
}

@length(min: 1, max: 10)
string MetaFlowDataApiVersion

@length(min: 1, max: 2048)
string MetaFlowEndpointUri

structure MetaFlowHealthEntity {
    @required
    entityType: MetaFlowHealthEntityType

    @required
    id: String

    @required
    canSendMessage: MetaFlowHealthStatusAvailability
}

list MetaFlowHealthEntityList {
    member: MetaFlowHealthEntity
}

@length(min: 1, max: 50)
string MetaFlowHealthEntityType

structure MetaFlowHealthStatus {
    @required
    canSendMessage: MetaFlowHealthStatusAvailability

    entities: MetaFlowHealthEntityList
}

@length(min: 1, max: 50)
string MetaFlowHealthStatusAvailability

@length(min: 1, max: 100) @pattern("[0-9]+")
string MetaFlowId

@length(min: 1, max: 10485760)
blob MetaFlowJsonBlob

@length(min: 1, max: 10)
string MetaFlowJsonVersion

@length(min: 1, max: 200)
string MetaFlowName

structure MetaFlowPreviewInfo {
    @required
    previewUrl: MetaFlowPreviewUrl

    @required
    expiresAt: MetaFlowTimestamp
}

@length(min: 1, max: 2048)
string MetaFlowPreviewUrl

@length(min: 1, max: 20)
string MetaFlowStatus

structure MetaFlowSummary {
    @required
    flowId: MetaFlowId

    @required
    flowName: MetaFlowName

    @required
    flowStatus: MetaFlowStatus

    @required
    flowCategories: MetaFlowCategoryList

    @required
    validationErrors: ValidationErrorList
}

list MetaFlowSummaryList {
    member: MetaFlowSummary
}

@length(min: 1, max: 50)
string MetaFlowTimestamp

@length(min: 0, max: 1048576)
string MetaFlowValidationError

@length(min: 1, max: 10)
string MetaFlowWabaCurrency

@length(min: 1, max: 200)
string MetaFlowWabaTemplateNamespace

@length(min: 1, max: 10)
string MetaFlowWabaTimezoneId

structure MetaFlowWhatsAppBusinessAccountInfo {
    @required
    id: WhatsAppBusinessAccountId

    @required
    name: WhatsAppBusinessAccountName

    currency: MetaFlowWabaCurrency
    timezoneId: MetaFlowWabaTimezoneId
    messageTemplateNamespace: MetaFlowWabaTemplateNamespace
}

list MetaIndustries {
    member: MetaIndustry
}

@length(min: 1, max: 25)
string MetaIndustry

structure MetaLibraryTemplate {
    @required
    templateName: MetaTemplateName

    @required
    libraryTemplateName: MetaTemplateName

    @required
    templateCategory: MetaTemplateCategory

    @required
    templateLanguage: MetaTemplateLanguage

    libraryTemplateButtonInputs: MetaLibraryTemplateButtonInputs
    libraryTemplateBodyInputs: LibraryTemplateBodyInputs
}

list MetaLibraryTemplateButtonInputs {
    member: LibraryTemplateButtonInput
}

list MetaLibraryTemplateButtonList {
    member: LibraryTemplateButtonList
}

structure MetaLibraryTemplateDefinition {
    templateName: MetaTemplateName
    templateLanguage: MetaTemplateLanguage
    templateCategory: MetaTemplateCategory
    templateTopic: MetaTemplateTopic
    templateUseCase: MetaTemplateUseCase
    templateIndustry: MetaIndustries
    templateHeader: MetaTemplateHeader
    templateBody: MetaTemplateBody
    templateButtons: MetaLibraryTemplateButtonList
    templateId: MetaTemplateId
    templateBodyExampleParams: MetaTemplateBodyExampleParams
}

list MetaLibraryTemplatesList {
    member: MetaLibraryTemplateDefinition
}

@length(min: 1, max: 15)
string MetaParameterFormat

@length(min: 1, max: 6000)
string MetaTemplate

@length(min: 1, max: 2000)
string MetaTemplateBody

list MetaTemplateBodyExampleParams {
    member: String
}

@length(min: 1, max: 100)
string MetaTemplateCategory

@length(min: 1, max: 3000)
blob MetaTemplateComponents

@length(min: 1, max: 6000)
blob MetaTemplateDefinition

@length(min: 1, max: 200)
string MetaTemplateHeader

@length(min: 1, max: 100) @pattern("[0-9]+")
string MetaTemplateId

@length(min: 1, max: 6)
string MetaTemplateLanguage

@length(min: 1, max: 512)
string MetaTemplateName

@length(min: 1, max: 20)
string MetaTemplateQualityScore

@length(min: 1, max: 20)
string MetaTemplateStatus

@length(min: 1, max: 20)
string MetaTemplateTopic

@length(min: 1, max: 30)
string MetaTemplateUseCase

@length(min: 1, max: 40)
string MetaText

@length(min: 1, max: 400)
string MetaUrl

@length(min: 0, max: 10)
map MetaUrlWithSuffixExample {
    key: MetaUrlWithSuffixExampleKeyString
    value: MetaUrlWithSuffixExampleValueString
}

@length(min: 1, max: 30)
string MetaUrlWithSuffixExampleKeyString

@length(min: 1, max: 400)
string MetaUrlWithSuffixExampleValueString

@length(min: 1, max: 600)
string NextToken

@length(min: 1, max: 25)
string OtpType

@length(min: 1, max: 20)
string PhoneNumber

enum RegistrationStatus {
    COMPLETE
    INCOMPLETE
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@pattern("arn:.*:iam::\\d{12}:role\\/[a-zA-Z0-9+=,.@\\-_]+")
string RoleArn

@sensitive
structure S3File {
    @required
    bucketName: S3FileBucketNameString

    @required
    key: S3FileKeyString
}

@length(min: 3, max: 63) @pattern("[a-z0-9][a-z0-9.-]*[a-z0-9]")
string S3FileBucketNameString

@length(min: 0, max: 1024)
string S3FileKeyString

@sensitive
structure S3PresignedUrl {
    @required
    url: S3PresignedUrlUrlString

    @required
    headers: Headers
}

@length(min: 1, max: 2000) @pattern("https://(.*)s3(.*).amazonaws.com/(.*)")
string S3PresignedUrlUrlString

list StringList {
    member: String
}

@length(min: 0, max: 10)
map SupportedApp {
    key: SupportedAppKeyString
    value: SupportedAppValueString
}

@length(min: 1, max: 30)
string SupportedAppKeyString

@length(min: 1, max: 100)
string SupportedAppValueString

list SupportedApps {
    member: SupportedApp
}

structure Tag {
    @required
    key: TagKeyString

    value: TagValueString
}

@length(min: 1, max: 128)
string TagKeyString

list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValueString

structure TemplateSummary {
    templateName: MetaTemplateName
    metaTemplateId: MetaTemplateId
    templateStatus: MetaTemplateStatus
    templateQualityScore: MetaTemplateQualityScore
    templateLanguage: MetaTemplateLanguage
    templateCategory: MetaTemplateCategory
}

list TemplateSummaryList {
    member: TemplateSummary
}

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottledRequestException {
    message: String
}

@length(min: 1, max: 6) @sensitive
string TwoFactorPin

list ValidationErrorList {
    member: MetaFlowValidationError
}

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

structure WabaPhoneNumberSetupFinalization {
    @required
    id: WhatsAppPhoneNumber

    @required
    twoFactorPin: TwoFactorPin

    dataLocalizationRegion: IsoCountryCode
    tags: TagList
}

list WabaPhoneNumberSetupFinalizationList {
    member: WabaPhoneNumberSetupFinalization
}

structure WabaSetupFinalization {
    id: WhatsAppBusinessAccountId
    eventDestinations: WhatsAppBusinessAccountEventDestinations
    tags: TagList
}

structure WhatsAppBusinessAccountEventDestination {
    @required
    eventDestinationArn: EventDestinationArn

    roleArn: RoleArn
}

@length(min: 0, max: 1)
list WhatsAppBusinessAccountEventDestinations {
    member: WhatsAppBusinessAccountEventDestination
}

@length(min: 1, max: 100)
string WhatsAppBusinessAccountId

@length(min: 0, max: 100)
string WhatsAppBusinessAccountMarketingMessagesOnboardingStatus

@length(min: 0, max: 200)
string WhatsAppBusinessAccountName

@length(min: 1, max: 1024000) @sensitive
blob WhatsAppConversionEventBlob

@length(min: 10, max: 20) @pattern("[0-9]+")
string WhatsAppDatasetId

@length(min: 0, max: 20)
string WhatsAppDisplayPhoneNumber

@length(min: 1, max: 100) @pattern("[A-Za-z0-9]+")
string WhatsAppMediaId

@length(min: 1, max: 2048000) @sensitive
blob WhatsAppMessageBlob

@length(min: 1, max: 100)
string WhatsAppPhoneNumber

structure WhatsAppPhoneNumberDetail {
    @required
    arn: LinkedWhatsAppPhoneNumberArn

    @required
    phoneNumber: PhoneNumber

    @required
    phoneNumberId: WhatsAppPhoneNumberId

    @required
    metaPhoneNumberId: WhatsAppPhoneNumber

    @required
    displayPhoneNumberName: WhatsAppPhoneNumberName

    @required
    displayPhoneNumber: WhatsAppDisplayPhoneNumber

    @required
    qualityRating: WhatsAppPhoneNumberQualityRating

    dataLocalizationRegion: IsoCountryCode
}

list WhatsAppPhoneNumberDetailList {
    member: WhatsAppPhoneNumberDetail
}

@length(min: 1, max: 115)
@pattern(".*(^phone-number-id-.*$)|(^arn:.*:phone-number-id/[0-9a-zA-Z]+$).*")
string WhatsAppPhoneNumberId

@length(min: 0, max: 200)
string WhatsAppPhoneNumberName

@length(min: 0, max: 10)
string WhatsAppPhoneNumberQualityRating

structure WhatsAppPhoneNumberSummary {
    @required
    arn: LinkedWhatsAppPhoneNumberArn

    @required
    phoneNumber: PhoneNumber

    @required
    phoneNumberId: WhatsAppPhoneNumberId

    @required
    metaPhoneNumberId: WhatsAppPhoneNumber

    @required
    displayPhoneNumberName: WhatsAppPhoneNumberName

    @required
    displayPhoneNumber: WhatsAppDisplayPhoneNumber

    @required
    qualityRating: WhatsAppPhoneNumberQualityRating

    dataLocalizationRegion: IsoCountryCode
}

list WhatsAppPhoneNumberSummaryList {
    member: WhatsAppPhoneNumberSummary
}

structure WhatsAppSetupFinalization {
    @required
    associateInProgressToken: AssociateInProgressToken

    @required
    phoneNumbers: WabaPhoneNumberSetupFinalizationList

    phoneNumberParent: LinkedWhatsAppBusinessAccountId
    waba: WabaSetupFinalization
}

structure WhatsAppSignupCallback {
    @required
    accessToken: WhatsAppSignupCallbackAccessTokenString

    callbackUrl: WhatsAppSignupCallbackCallbackUrlString
}

@length(min: 0, max: 1000)
string WhatsAppSignupCallbackAccessTokenString

@length(min: 0, max: 100)
string WhatsAppSignupCallbackCallbackUrlString

structure WhatsAppSignupCallbackResult {
    associateInProgressToken: AssociateInProgressToken
    linkedAccountsWithIncompleteSetup: LinkedAccountWithIncompleteSetup
}
