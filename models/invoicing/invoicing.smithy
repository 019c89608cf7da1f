$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.invoicing

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#awsJson1_0

@title("AWS Invoicing")
@service(sdkId: "Invoicing", endpointPrefix: "invoicing")
@awsJson1_0
@sigv4(name: "invoicing")
@standardPartitionalEndpoints(endpointPatternType: "service_region_dnsSuffix")
@dualStackOnlyEndpoints
service Invoicing {
    version: "2024-12-01"
    operations: [
        BatchGetInvoiceProfile
        CreateInvoiceUnit
        CreateProcurementPortalPreference
        DeleteInvoiceUnit
        DeleteProcurementPortalPreference
        GetInvoicePDF
        GetInvoiceUnit
        GetProcurementPortalPreference
        ListInvoiceSummaries
        ListInvoiceUnits
        ListProcurementPortalPreferences
        ListTagsForResource
        PutProcurementPortalPreference
        SendProcurementPortalValidation
        TagResource
        UntagResource
        UpdateInvoiceUnit
        UpdateProcurementPortalPreferenceStatus
        VerifyProcurementPortalValidation
    ]
}

@readonly
operation BatchGetInvoiceProfile {
    input := {
        @required
        AccountIds: AccountIdList
    }
    output := {
        Profiles: ProfileList
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation CreateInvoiceUnit {
    input := {
        @required
        Name: InvoiceUnitName

        @required
        InvoiceReceiver: AccountIdString

        Description: DescriptionString
        TaxInheritanceDisabled: Boolean

        @required
        Rule: InvoiceUnitRule

        ResourceTags: ResourceTagList

        @idempotencyToken
        ClientToken: BasicStringWithoutSpace
    }
    output := {
        InvoiceUnitArn: InvoiceUnitArnString
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation CreateProcurementPortalPreference {
    input := {
        @required
        ProcurementPortalName: ProcurementPortalName

        @required
        BuyerDomain: BuyerDomain

        @required
        BuyerIdentifier: BasicStringWithoutSpace

        @required
        SupplierDomain: SupplierDomain

        @required
        SupplierIdentifier: BasicStringWithoutSpace

        Selector: ProcurementPortalPreferenceSelector
        ProcurementPortalSharedSecret: SensitiveBasicStringWithoutSpace
        ProcurementPortalInstanceEndpoint: BasicStringWithoutSpace
        TestEnvPreference: TestEnvPreferenceInput

        @required
        EinvoiceDeliveryEnabled: Boolean

        EinvoiceDeliveryPreference: EinvoiceDeliveryPreference

        @required
        PurchaseOrderRetrievalEnabled: Boolean

        @required
        Contacts: Contacts

        ResourceTags: ResourceTagList

        @idempotencyToken
        ClientToken: BasicStringWithoutSpace
    }
    output := {
        @required
        ProcurementPortalPreferenceArn: ProcurementPortalPreferenceArnString
    }
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation DeleteInvoiceUnit {
    input := {
        @required
        InvoiceUnitArn: InvoiceUnitArnString

        @idempotencyToken
        ClientToken: BasicStringWithoutSpace
    }
    output := {
        InvoiceUnitArn: InvoiceUnitArnString
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation DeleteProcurementPortalPreference {
    input := {
        @required
        ProcurementPortalPreferenceArn: ProcurementPortalPreferenceArnString

        @idempotencyToken
        ClientToken: BasicStringWithoutSpace
    }
    output := {
        @required
        ProcurementPortalPreferenceArn: ProcurementPortalPreferenceArnString
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@readonly
operation GetInvoicePDF {
    input := {
        @required
        InvoiceId: StringWithoutNewLine
    }
    output := {
        InvoicePDF: InvoicePDF
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@readonly
operation GetInvoiceUnit {
    input := {
        @required
        InvoiceUnitArn: InvoiceUnitArnString

        AsOf: Timestamp
    }
    output := {
        InvoiceUnitArn: InvoiceUnitArnString
        InvoiceReceiver: AccountIdString
        Name: InvoiceUnitName
        Description: DescriptionString
        TaxInheritanceDisabled: Boolean
        Rule: InvoiceUnitRule
        LastModified: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetProcurementPortalPreference {
    input := {
        @required
        ProcurementPortalPreferenceArn: ProcurementPortalPreferenceArnString
    }
    output := {
        @required
        ProcurementPortalPreference: ProcurementPortalPreference
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InvoiceSummaries"
    pageSize: "MaxResults"
)
operation ListInvoiceSummaries {
    input := {
        @required
        Selector: InvoiceSummariesSelector

        Filter: InvoiceSummariesFilter
        NextToken: NextTokenString
        MaxResults: InvoiceSummariesMaxResults
    }
    output := {
        @required
        InvoiceSummaries: InvoiceSummaries

        NextToken: NextTokenString
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InvoiceUnits"
    pageSize: "MaxResults"
)
operation ListInvoiceUnits {
    input := {
        Filters: Filters
        NextToken: NextTokenString
        MaxResults: MaxResultsInteger
        AsOf: Timestamp
    }
    output := {
        InvoiceUnits: InvoiceUnits
        NextToken: NextTokenString
    }
    errors: [
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProcurementPortalPreferences"
    pageSize: "MaxResults"
)
operation ListProcurementPortalPreferences {
    input := {
        NextToken: BasicStringWithoutSpace
        MaxResults: MaxResults
    }
    output := {
        ProcurementPortalPreferences: ProcurementPortalPreferenceSummaries
        NextToken: BasicStringWithoutSpace
    }
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        ResourceArn: TagrisArn
    }
    output := {
        ResourceTags: ResourceTagList
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation PutProcurementPortalPreference {
    input := {
        @required
        ProcurementPortalPreferenceArn: ProcurementPortalPreferenceArnString

        Selector: ProcurementPortalPreferenceSelector
        ProcurementPortalSharedSecret: SensitiveBasicStringWithoutSpace
        ProcurementPortalInstanceEndpoint: BasicStringWithoutSpace
        TestEnvPreference: TestEnvPreferenceInput

        @required
        EinvoiceDeliveryEnabled: Boolean

        EinvoiceDeliveryPreference: EinvoiceDeliveryPreference

        @required
        PurchaseOrderRetrievalEnabled: Boolean

        @required
        Contacts: Contacts

        @idempotencyToken
        ClientToken: BasicStringWithoutSpace
    }
    output := {
        @required
        ProcurementPortalPreferenceArn: ProcurementPortalPreferenceArnString
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation SendProcurementPortalValidation {
    input := {
        @required
        ProcurementPortalPreferenceArn: ProcurementPortalPreferenceArnString

        @idempotencyToken
        ClientToken: BasicStringWithoutSpace
    }
    output := {
        @required
        ProcurementPortalPreferenceArn: ProcurementPortalPreferenceArnString
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: TagrisArn

        @required
        ResourceTags: ResourceTagList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: TagrisArn

        @required
        ResourceTagKeys: ResourceTagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation UpdateInvoiceUnit {
    input := {
        @required
        InvoiceUnitArn: InvoiceUnitArnString

        Description: DescriptionString
        TaxInheritanceDisabled: Boolean
        Rule: InvoiceUnitRule

        @idempotencyToken
        ClientToken: BasicStringWithoutSpace
    }
    output := {
        InvoiceUnitArn: InvoiceUnitArnString
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation UpdateProcurementPortalPreferenceStatus {
    input := {
        @required
        ProcurementPortalPreferenceArn: ProcurementPortalPreferenceArnString

        EinvoiceDeliveryPreferenceStatus: ProcurementPortalPreferenceStatus
        EinvoiceDeliveryPreferenceStatusReason: BasicString
        PurchaseOrderRetrievalPreferenceStatus: ProcurementPortalPreferenceStatus
        PurchaseOrderRetrievalPreferenceStatusReason: BasicString

        @idempotencyToken
        ClientToken: BasicStringWithoutSpace
    }
    output := {
        @required
        ProcurementPortalPreferenceArn: ProcurementPortalPreferenceArnString
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
    ]
}

@idempotent
operation VerifyProcurementPortalValidation {
    input := {
        @required
        ProcurementPortalPreferenceArn: ProcurementPortalPreferenceArnString

        @required
        Code: BasicStringWithoutSpace

        @idempotencyToken
        ClientToken: BasicStringWithoutSpace
    }
    output := {
        @required
        ProcurementPortalPreferenceArn: ProcurementPortalPreferenceArnString
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
        AccessDeniedException
    ]
}

@error("client")
structure AccessDeniedException {
    message: BasicString
    resourceName: InvoiceUnitArnString
}

@length(min: 1, max: 1000)
list AccountIdList {
    member: AccountIdString
}

@pattern("\\d{12}")
string AccountIdString

structure AmountBreakdown {
    SubTotalAmount: BasicString
    Discounts: DiscountsBreakdown
    Taxes: TaxesBreakdown
    Fees: FeesBreakdown
}

@length(min: 0, max: 1024) @pattern("[\\s\\S]*")
string BasicString

@length(min: 0, max: 1024) @pattern("\\S+")
string BasicStringWithoutSpace

list BillSourceAccountList {
    member: AccountIdString
}

enum BillType {
    ANNIVERSARY
    PURCHASE
    REFUND
}

enum BillingEntity {
    AWS
    AWS_MARKETPLACE
}

structure BillingPeriod {
    @required
    Month: Month

    @required
    Year: Year
}

enum BuyerDomain {
    NetworkID
}

@error("client")
structure ConflictException {
    message: BasicString
    resourceId: BasicString
    resourceType: BasicString
}

enum ConnectionTestingMethod {
    PROD_ENV_DOLLAR_TEST
    TEST_ENV_REPLAY_TEST
}

@sensitive
structure Contact {
    Name: BasicString
    Email: EmailString
}

@length(min: 1, max: 1)
list Contacts {
    member: Contact
}

@length(min: 3, max: 3)
string CurrencyCode

structure CurrencyExchangeDetails {
    SourceCurrencyCode: BasicString
    TargetCurrencyCode: BasicString
    Rate: BasicString
}

structure DateInterval {
    @required
    StartDate: Timestamp

    @required
    EndDate: Timestamp
}

@length(min: 0, max: 500) @pattern("[\\S\\s]*")
string DescriptionString

structure DiscountsBreakdown {
    Breakdown: DiscountsBreakdownAmountList
    TotalAmount: BasicString
}

structure DiscountsBreakdownAmount {
    Description: BasicString
    Amount: BasicString
    Rate: BasicString
}

list DiscountsBreakdownAmountList {
    member: DiscountsBreakdownAmount
}

enum EinvoiceDeliveryAttachmentType {
    INVOICE_PDF
    RFP_PDF
}

list EinvoiceDeliveryAttachmentTypes {
    member: EinvoiceDeliveryAttachmentType
}

enum EinvoiceDeliveryDocumentType {
    AWS_CLOUD_INVOICE
    AWS_CLOUD_CREDIT_MEMO
    AWS_MARKETPLACE_INVOICE
    AWS_MARKETPLACE_CREDIT_MEMO
    AWS_REQUEST_FOR_PAYMENT
}

@length(min: 0, max: 10)
list EinvoiceDeliveryDocumentTypes {
    member: EinvoiceDeliveryDocumentType
}

structure EinvoiceDeliveryPreference {
    @required
    EinvoiceDeliveryDocumentTypes: EinvoiceDeliveryDocumentTypes

    EinvoiceDeliveryAttachmentTypes: EinvoiceDeliveryAttachmentTypes

    @required
    Protocol: Protocol

    @required
    PurchaseOrderDataSources: PurchaseOrderDataSources

    @required
    ConnectionTestingMethod: ConnectionTestingMethod

    @required
    EinvoiceDeliveryActivationDate: Timestamp
}

enum EinvoiceDeliveryStatus {
    DELIVERED
    NOT_DELIVERED
}

@length(min: 1, max: 1024) @pattern("[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}")
string EmailString

structure Entity {
    InvoicingEntity: BasicString
    BillingEntity: BillingEntity
}

structure FeesBreakdown {
    Breakdown: FeesBreakdownAmountList
    TotalAmount: BasicString
}

structure FeesBreakdownAmount {
    Description: BasicString
    Amount: BasicString
    Rate: BasicString
}

list FeesBreakdownAmountList {
    member: FeesBreakdownAmount
}

structure Filters {
    Names: InvoiceUnitNames
    InvoiceReceivers: AccountIdList
    Accounts: AccountIdList
    BillSourceAccounts: AccountIdList
}

@error("server")
structure InternalServerException {
    retryAfterSeconds: Integer
    message: BasicString
}

structure InvoiceCurrencyAmount {
    TotalAmount: BasicString
    TotalAmountBeforeTax: BasicString
    CurrencyCode: CurrencyCode
    AmountBreakdown: AmountBreakdown
    CurrencyExchangeDetails: CurrencyExchangeDetails
}

enum InvoiceFrequency {
    ONE_TIME
    RECURRING
}

structure InvoicePDF {
    InvoiceId: StringWithoutNewLine
    DocumentUrl: StringWithoutNewLine
    DocumentUrlExpirationDate: Timestamp
    SupplementalDocuments: SupplementalDocuments
}

structure InvoiceProfile {
    AccountId: AccountIdString
    ReceiverName: BasicStringWithoutSpace
    ReceiverAddress: ReceiverAddress
    ReceiverEmail: SensitiveBasicStringWithoutSpace
    Issuer: BasicStringWithoutSpace
    TaxRegistrationNumber: SensitiveBasicStringWithoutSpace
}

list InvoiceSummaries {
    member: InvoiceSummary
}

structure InvoiceSummariesFilter {
    TimeInterval: DateInterval
    BillingPeriod: BillingPeriod
    InvoicingEntity: BasicString
    ReceiverRole: ReceiverRole
}

@range(min: 1, max: 100)
integer InvoiceSummariesMaxResults

structure InvoiceSummariesSelector {
    @required
    ResourceType: ListInvoiceSummariesResourceType

    @required
    Value: StringWithoutNewLine
}

structure InvoiceSummary {
    AccountId: AccountIdString
    InvoiceId: BasicString
    IssuedDate: Timestamp
    DueDate: Timestamp
    BillSourceAccounts: BillSourceAccountList
    BillSourceAccountsTotalCount: Integer
    ReceiverRole: ReceiverRole
    Entity: Entity
    BillingPeriod: BillingPeriod
    InvoiceFrequency: InvoiceFrequency
    BillType: BillType
    InvoiceType: InvoiceType
    CommercialInvoiceId: BasicString
    OriginalInvoiceId: BasicString
    PurchaseOrderNumber: BasicString
    EinvoiceDeliveryStatus: EinvoiceDeliveryStatus
    TaxAuthorityStatus: TaxAuthorityStatus
    BaseCurrencyAmount: InvoiceCurrencyAmount
    TaxCurrencyAmount: InvoiceCurrencyAmount
    PaymentCurrencyAmount: InvoiceCurrencyAmount
}

enum InvoiceType {
    INVOICE
    CREDIT_MEMO
    PAYMENT_RECEIPT
}

structure InvoiceUnit {
    InvoiceUnitArn: InvoiceUnitArnString
    InvoiceReceiver: AccountIdString
    Name: InvoiceUnitName
    Description: DescriptionString
    TaxInheritanceDisabled: Boolean
    Rule: InvoiceUnitRule
    LastModified: Timestamp
}

@length(min: 1, max: 256)
@pattern("arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:[-a-zA-Z0-9/:_]+")
string InvoiceUnitArnString

@length(min: 0, max: 500)
list InvoiceUnitArns {
    member: InvoiceUnitArnString
}

@length(min: 1, max: 50) @pattern("(?! )[\\p{L}\\p{N}\\p{Z}-_]*(?<! )")
string InvoiceUnitName

list InvoiceUnitNames {
    member: InvoiceUnitName
}

structure InvoiceUnitRule {
    LinkedAccounts: RuleAccountIdList
    BillSourceAccounts: RuleAccountIdList
}

list InvoiceUnits {
    member: InvoiceUnit
}

enum ListInvoiceSummariesResourceType {
    ACCOUNT_ID
    INVOICE_ID
}

@range(min: 1, max: 100)
integer MaxResults

@range(min: 1, max: 500)
integer MaxResultsInteger

@range(min: 1, max: 12)
integer Month

@length(min: 1) @pattern("[\\S\\s]*")
string NextTokenString

enum ProcurementPortalName {
    SAP_BUSINESS_NETWORK
    COUPA
}

structure ProcurementPortalPreference {
    @required
    AwsAccountId: AccountIdString

    @required
    ProcurementPortalPreferenceArn: ProcurementPortalPreferenceArnString

    @required
    ProcurementPortalName: ProcurementPortalName

    @required
    BuyerDomain: BuyerDomain

    @required
    BuyerIdentifier: BasicStringWithoutSpace

    @required
    SupplierDomain: SupplierDomain

    @required
    SupplierIdentifier: BasicStringWithoutSpace

    Selector: ProcurementPortalPreferenceSelector
    ProcurementPortalSharedSecret: BasicStringWithoutSpace
    ProcurementPortalInstanceEndpoint: BasicStringWithoutSpace
    PurchaseOrderRetrievalEndpoint: BasicStringWithoutSpace
    TestEnvPreference: TestEnvPreference

    @required
    EinvoiceDeliveryEnabled: Boolean

    EinvoiceDeliveryPreference: EinvoiceDeliveryPreference

    @required
    PurchaseOrderRetrievalEnabled: Boolean

    Contacts: Contacts
    EinvoiceDeliveryPreferenceStatus: ProcurementPortalPreferenceStatus
    EinvoiceDeliveryPreferenceStatusReason: BasicString
    PurchaseOrderRetrievalPreferenceStatus: ProcurementPortalPreferenceStatus
    PurchaseOrderRetrievalPreferenceStatusReason: BasicString

    @required
    Version: Long

    @required
    CreateDate: Timestamp

    @required
    LastUpdateDate: Timestamp
}

@length(min: 1, max: 256)
@pattern("arn:aws:invoicing::[0-9]{12}:procurement-portal-preference/[-a-zA-Z0-9]+")
string ProcurementPortalPreferenceArnString

structure ProcurementPortalPreferenceSelector {
    InvoiceUnitArns: InvoiceUnitArns
    SellerOfRecords: SellerOfRecords
}

enum ProcurementPortalPreferenceStatus {
    PENDING_VERIFICATION
    VALIDATED
    TEST_INITIALIZED
    TEST_INITIALIZATION_FAILED
    TEST_FAILED
    ACTIVE
    SUSPENDED
}

list ProcurementPortalPreferenceSummaries {
    member: ProcurementPortalPreferenceSummary
}

structure ProcurementPortalPreferenceSummary {
    @required
    AwsAccountId: AccountIdString

    @required
    ProcurementPortalPreferenceArn: ProcurementPortalPreferenceArnString

    @required
    ProcurementPortalName: ProcurementPortalName

    @required
    BuyerDomain: BuyerDomain

    @required
    BuyerIdentifier: BasicStringWithoutSpace

    @required
    SupplierDomain: SupplierDomain

    @required
    SupplierIdentifier: BasicStringWithoutSpace

    Selector: ProcurementPortalPreferenceSelector

    @required
    EinvoiceDeliveryEnabled: Boolean

    @required
    PurchaseOrderRetrievalEnabled: Boolean

    EinvoiceDeliveryPreferenceStatus: ProcurementPortalPreferenceStatus
    EinvoiceDeliveryPreferenceStatusReason: BasicString
    PurchaseOrderRetrievalPreferenceStatus: ProcurementPortalPreferenceStatus
    PurchaseOrderRetrievalPreferenceStatusReason: BasicString

    @required
    Version: Long

    @required
    CreateDate: Timestamp

    @required
    LastUpdateDate: Timestamp
}

list ProfileList {
    member: InvoiceProfile
}

enum Protocol {
    CXML
}

structure PurchaseOrderDataSource {
    EinvoiceDeliveryDocumentType: EinvoiceDeliveryDocumentType
    PurchaseOrderDataSourceType: PurchaseOrderDataSourceType
}

enum PurchaseOrderDataSourceType {
    ASSOCIATED_PURCHASE_ORDER_REQUIRED
    PURCHASE_ORDER_NOT_REQUIRED
}

list PurchaseOrderDataSources {
    member: PurchaseOrderDataSource
}

@sensitive
structure ReceiverAddress {
    AddressLine1: BasicString
    AddressLine2: BasicString
    AddressLine3: BasicString
    DistrictOrCounty: BasicString
    City: BasicString
    StateOrRegion: BasicString
    CountryCode: BasicString
    CompanyName: BasicString
    PostalCode: BasicString
}

enum ReceiverRole {
    SELLER
    RESELLER
    BUYER
}

@error("client")
structure ResourceNotFoundException {
    message: BasicString
    resourceName: InvoiceUnitArnString
}

structure ResourceTag {
    @required
    Key: ResourceTagKey

    @required
    Value: ResourceTagValue
}

@length(min: 1, max: 128)
string ResourceTagKey

@length(min: 0, max: 200)
list ResourceTagKeyList {
    member: ResourceTagKey
}

@length(min: 0, max: 200)
list ResourceTagList {
    member: ResourceTag
}

@length(min: 0, max: 256)
string ResourceTagValue

@length(min: 0, max: 1000)
list RuleAccountIdList {
    member: AccountIdString
}

@length(min: 0, max: 100)
list SellerOfRecords {
    member: BasicStringWithoutSpace
}

@length(min: 0, max: 1024) @pattern("\\S+") @sensitive
string SensitiveBasicStringWithoutSpace

@error("client")
structure ServiceQuotaExceededException {
    @required
    message: BasicString
}

@length(min: 0, max: 1024) @pattern(".*")
string StringWithoutNewLine

structure SupplementalDocument {
    DocumentType: SupplementalDocumentType
    DocumentId: StringWithoutNewLine
    DocumentUrl: StringWithoutNewLine
    DocumentUrlExpirationDate: Timestamp
}

enum SupplementalDocumentType {
    GOVERNMENT_INVOICE
    TAX_E_INVOICE
    PAYMENT_RECEIPT
    SUPPLEMENT
}

list SupplementalDocuments {
    member: SupplementalDocument
}

enum SupplierDomain {
    NetworkID
}

@length(min: 20, max: 2048) @pattern("arn:aws[-a-z0-9]*:(invoicing)::[0-9]{12}:[-a-zA-Z0-9/:_]+")
string TagrisArn

enum TaxAuthorityStatus {
    ISSUED
    CANCELLED
}

structure TaxesBreakdown {
    Breakdown: TaxesBreakdownAmountList
    TotalAmount: BasicString
}

structure TaxesBreakdownAmount {
    Description: BasicString
    Amount: BasicString
    Rate: BasicString
}

list TaxesBreakdownAmountList {
    member: TaxesBreakdownAmount
}

structure TestEnvPreference {
    @required
    BuyerDomain: BuyerDomain

    @required
    BuyerIdentifier: BasicStringWithoutSpace

    @required
    SupplierDomain: SupplierDomain

    @required
    SupplierIdentifier: BasicStringWithoutSpace

    ProcurementPortalSharedSecret: BasicStringWithoutSpace
    ProcurementPortalInstanceEndpoint: BasicStringWithoutSpace
    PurchaseOrderRetrievalEndpoint: BasicStringWithoutSpace
}

structure TestEnvPreferenceInput {
    @required
    BuyerDomain: BuyerDomain

    @required
    BuyerIdentifier: BasicStringWithoutSpace

    @required
    SupplierDomain: SupplierDomain

    @required
    SupplierIdentifier: BasicStringWithoutSpace

    ProcurementPortalSharedSecret: BasicStringWithoutSpace
    ProcurementPortalInstanceEndpoint: BasicStringWithoutSpace
}

@error("client")
structure ThrottlingException {
    message: BasicString
}

@error("client")
structure ValidationException {
    message: BasicString
    resourceName: InvoiceUnitArnString
    reason: ValidationExceptionReason
    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: BasicString

    @required
    message: BasicString
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    nonMemberPresent
    maxAccountsExceeded
    maxInvoiceUnitsExceeded
    duplicateInvoiceUnit
    mutualExclusionError
    accountMembershipError
    taxSettingsError
    expiredNextToken
    invalidNextToken
    invalidInput
    fieldValidationFailed
    cannotParse
    unknownOperation
    other
}

@range(min: 2005, max: 2050)
integer Year
