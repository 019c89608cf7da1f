$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.route53domains

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Route 53 Domains")
@service(
    sdkId: "Route 53 Domains"
    endpointPrefix: "route53domains"
    docId: "route53domains-2014-05-15"
)
@awsJson1_1
@sigv4(name: "route53domains")
@standardRegionalEndpoints
service Route53Domains_v20140515 {
    version: "2014-05-15"
    operations: [
        AcceptDomainTransferFromAnotherAwsAccount
        AssociateDelegationSignerToDomain
        CancelDomainTransferToAnotherAwsAccount
        CheckDomainAvailability
        CheckDomainTransferability
        DeleteDomain
        DeleteTagsForDomain
        DisableDomainAutoRenew
        DisableDomainTransferLock
        DisassociateDelegationSignerFromDomain
        EnableDomainAutoRenew
        EnableDomainTransferLock
        GetContactReachabilityStatus
        GetDomainDetail
        GetDomainSuggestions
        GetOperationDetail
        ListDomains
        ListOperations
        ListPrices
        ListTagsForDomain
        PushDomain
        RegisterDomain
        RejectDomainTransferFromAnotherAwsAccount
        RenewDomain
        ResendContactReachabilityEmail
        ResendOperationAuthorization
        RetrieveDomainAuthCode
        TransferDomain
        TransferDomainToAnotherAwsAccount
        UpdateDomainContact
        UpdateDomainContactPrivacy
        UpdateDomainNameservers
        UpdateTagsForDomain
        ViewBilling
    ]
}

operation AcceptDomainTransferFromAnotherAwsAccount {
    input := {
        @required
        DomainName: DomainName

        @required
        Password: Password
    }
    output := {
        OperationId: OperationId
    }
    errors: [InvalidInput, OperationLimitExceeded, DomainLimitExceeded, UnsupportedTLD]
}

operation AssociateDelegationSignerToDomain {
    input := {
        @required
        DomainName: DomainName

        @required
        SigningAttributes: DnssecSigningAttributes
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        DuplicateRequest
        InvalidInput
        OperationLimitExceeded
        TLDRulesViolation
        UnsupportedTLD
        DnssecLimitExceeded
    ]
}

operation CancelDomainTransferToAnotherAwsAccount {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        OperationId: OperationId
    }
    errors: [InvalidInput, OperationLimitExceeded, UnsupportedTLD]
}

operation CheckDomainAvailability {
    input := {
        @required
        DomainName: DomainName

        IdnLangCode: LangCode
    }
    output := {
        Availability: DomainAvailability
    }
    errors: [InvalidInput, UnsupportedTLD, TLDInMaintenance]
}

operation CheckDomainTransferability {
    input := {
        @required
        DomainName: DomainName

        AuthCode: DomainAuthCode
    }
    output := {
        Transferability: DomainTransferability
        Message: String
    }
    errors: [InvalidInput, UnsupportedTLD, TLDInMaintenance]
}

operation DeleteDomain {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        OperationId: OperationId
    }
    errors: [InvalidInput, DuplicateRequest, TLDRulesViolation, UnsupportedTLD]
}

operation DeleteTagsForDomain {
    input := {
        @required
        DomainName: DomainName

        @required
        TagsToDelete: TagKeyList
    }
    output := {}
    errors: [InvalidInput, OperationLimitExceeded, UnsupportedTLD]
}

operation DisableDomainAutoRenew {
    input := {
        @required
        DomainName: DomainName
    }
    output := {}
    errors: [InvalidInput, UnsupportedTLD]
}

operation DisableDomainTransferLock {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        InvalidInput
        DuplicateRequest
        TLDRulesViolation
        OperationLimitExceeded
        UnsupportedTLD
    ]
}

operation DisassociateDelegationSignerFromDomain {
    input := {
        @required
        DomainName: DomainName

        @required
        Id: String
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        DuplicateRequest
        InvalidInput
        OperationLimitExceeded
        TLDRulesViolation
        UnsupportedTLD
    ]
}

operation EnableDomainAutoRenew {
    input := {
        @required
        DomainName: DomainName
    }
    output := {}
    errors: [InvalidInput, UnsupportedTLD, TLDRulesViolation]
}

operation EnableDomainTransferLock {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        InvalidInput
        DuplicateRequest
        TLDRulesViolation
        OperationLimitExceeded
        UnsupportedTLD
    ]
}

operation GetContactReachabilityStatus {
    input := {
        domainName: DomainName
    }
    output := {
        domainName: DomainName
        status: ReachabilityStatus
    }
    errors: [InvalidInput, OperationLimitExceeded, UnsupportedTLD]
}

operation GetDomainDetail {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        DomainName: DomainName
        Nameservers: NameserverList
        AutoRenew: Boolean
        AdminContact: ContactDetail
        RegistrantContact: ContactDetail
        TechContact: ContactDetail
        AdminPrivacy: Boolean
        RegistrantPrivacy: Boolean
        TechPrivacy: Boolean
        RegistrarName: String
        WhoIsServer: String
        RegistrarUrl: String
        AbuseContactEmail: Email
        AbuseContactPhone: ContactNumber
        RegistryDomainId: String
        CreationDate: Timestamp
        UpdatedDate: Timestamp
        ExpirationDate: Timestamp
        Reseller: String
        DnsSec: String
        StatusList: DomainStatusList
        DnssecKeys: DnssecKeyList
        BillingContact: ContactDetail
        BillingPrivacy: Boolean
    }
    errors: [InvalidInput, UnsupportedTLD]
}

operation GetDomainSuggestions {
    input := {
        @required
        DomainName: DomainName

        @required
        SuggestionCount: Integer

        @required
        OnlyAvailable: Boolean
    }
    output := {
        SuggestionsList: DomainSuggestionsList
    }
    errors: [InvalidInput, UnsupportedTLD, TLDInMaintenance]
}

operation GetOperationDetail {
    input := {
        @required
        OperationId: OperationId
    }
    output := {
        OperationId: OperationId
        Status: OperationStatus
        Message: String
        DomainName: DomainName
        Type: OperationType
        SubmittedDate: Timestamp
        LastUpdatedDate: Timestamp
        StatusFlag: StatusFlag
    }
    errors: [InvalidInput]
}

@paginated(
    inputToken: "Marker"
    outputToken: "NextPageMarker"
    items: "Domains"
    pageSize: "MaxItems"
)
operation ListDomains {
    input := {
        FilterConditions: FilterConditions
        SortCondition: SortCondition
        Marker: PageMarker
        MaxItems: PageMaxItems
    }
    output := {
        Domains: DomainSummaryList
        NextPageMarker: PageMarker
    }
    errors: [InvalidInput]
}

@paginated(
    inputToken: "Marker"
    outputToken: "NextPageMarker"
    items: "Operations"
    pageSize: "MaxItems"
)
operation ListOperations {
    input := {
        SubmittedSince: Timestamp
        Marker: PageMarker
        MaxItems: PageMaxItems
        Status: OperationStatusList
        Type: OperationTypeList
        SortBy: ListOperationsSortAttributeName
        SortOrder: SortOrder
    }
    output := {
        Operations: OperationSummaryList
        NextPageMarker: PageMarker
    }
    errors: [InvalidInput]
}

@paginated(
    inputToken: "Marker"
    outputToken: "NextPageMarker"
    items: "Prices"
    pageSize: "MaxItems"
)
operation ListPrices {
    input := {
        Tld: TldName
        Marker: PageMarker
        MaxItems: ListPricesPageMaxItems
    }
    output := {
        Prices: DomainPriceList
        NextPageMarker: PageMarker
    }
    errors: [InvalidInput, UnsupportedTLD]
}

operation ListTagsForDomain {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        TagList: TagList
    }
    errors: [InvalidInput, OperationLimitExceeded, UnsupportedTLD]
}

operation PushDomain {
    input := {
        @required
        DomainName: DomainName

        @required
        Target: Label
    }
    errors: [InvalidInput, OperationLimitExceeded, UnsupportedTLD, TLDInMaintenance]
}

operation RegisterDomain {
    input := {
        @required
        DomainName: DomainName

        IdnLangCode: LangCode

        @required
        DurationInYears: DurationInYears

        AutoRenew: Boolean

        @required
        AdminContact: ContactDetail

        @required
        RegistrantContact: ContactDetail

        @required
        TechContact: ContactDetail

        PrivacyProtectAdminContact: Boolean
        PrivacyProtectRegistrantContact: Boolean
        PrivacyProtectTechContact: Boolean
        BillingContact: ContactDetail
        PrivacyProtectBillingContact: Boolean
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        InvalidInput
        UnsupportedTLD
        DuplicateRequest
        TLDRulesViolation
        DomainLimitExceeded
        OperationLimitExceeded
    ]
}

operation RejectDomainTransferFromAnotherAwsAccount {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        OperationId: OperationId
    }
    errors: [InvalidInput, OperationLimitExceeded, UnsupportedTLD]
}

operation RenewDomain {
    input := {
        @required
        DomainName: DomainName

        DurationInYears: DurationInYears

        @required
        CurrentExpiryYear: Integer
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        InvalidInput
        UnsupportedTLD
        DuplicateRequest
        TLDRulesViolation
        OperationLimitExceeded
    ]
}

operation ResendContactReachabilityEmail {
    input := {
        domainName: DomainName
    }
    output := {
        domainName: DomainName
        emailAddress: Email
        isAlreadyVerified: Boolean
    }
    errors: [InvalidInput, OperationLimitExceeded, UnsupportedTLD, TLDInMaintenance]
}

operation ResendOperationAuthorization {
    input := {
        @required
        OperationId: OperationId
    }
    errors: [InvalidInput, TLDInMaintenance]
}

operation RetrieveDomainAuthCode {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        AuthCode: DomainAuthCode
    }
    errors: [InvalidInput, UnsupportedTLD, TLDInMaintenance]
}

operation TransferDomain {
    input := {
        @required
        DomainName: DomainName

        IdnLangCode: LangCode
        DurationInYears: DurationInYears
        Nameservers: NameserverList
        AuthCode: DomainAuthCode
        AutoRenew: Boolean

        @required
        AdminContact: ContactDetail

        @required
        RegistrantContact: ContactDetail

        @required
        TechContact: ContactDetail

        PrivacyProtectAdminContact: Boolean
        PrivacyProtectRegistrantContact: Boolean
        PrivacyProtectTechContact: Boolean
        BillingContact: ContactDetail
        PrivacyProtectBillingContact: Boolean
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        InvalidInput
        UnsupportedTLD
        DuplicateRequest
        TLDRulesViolation
        DomainLimitExceeded
        OperationLimitExceeded
    ]
}

operation TransferDomainToAnotherAwsAccount {
    input := {
        @required
        DomainName: DomainName

        @required
        AccountId: AccountId
    }
    output := {
        OperationId: OperationId
        Password: Password
    }
    errors: [InvalidInput, OperationLimitExceeded, DuplicateRequest, UnsupportedTLD]
}

operation UpdateDomainContact {
    input := {
        @required
        DomainName: DomainName

        AdminContact: ContactDetail
        RegistrantContact: ContactDetail
        TechContact: ContactDetail
        Consent: Consent
        BillingContact: ContactDetail
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        InvalidInput
        DuplicateRequest
        TLDRulesViolation
        OperationLimitExceeded
        UnsupportedTLD
    ]
}

operation UpdateDomainContactPrivacy {
    input := {
        @required
        DomainName: DomainName

        AdminPrivacy: Boolean
        RegistrantPrivacy: Boolean
        TechPrivacy: Boolean
        BillingPrivacy: Boolean
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        InvalidInput
        DuplicateRequest
        TLDRulesViolation
        OperationLimitExceeded
        UnsupportedTLD
    ]
}

operation UpdateDomainNameservers {
    input := {
        @required
        DomainName: DomainName

        @deprecated
        FIAuthKey: FIAuthKey

        @required
        Nameservers: NameserverList
    }
    output := {
        OperationId: OperationId
    }
    errors: [
        InvalidInput
        DuplicateRequest
        TLDRulesViolation
        OperationLimitExceeded
        UnsupportedTLD
    ]
}

operation UpdateTagsForDomain {
    input := {
        @required
        DomainName: DomainName

        TagsToUpdate: TagList
    }
    output := {}
    errors: [InvalidInput, OperationLimitExceeded, UnsupportedTLD]
}

@paginated(
    inputToken: "Marker"
    outputToken: "NextPageMarker"
    items: "BillingRecords"
    pageSize: "MaxItems"
)
operation ViewBilling {
    input := {
        Start: Timestamp
        End: Timestamp
        Marker: PageMarker
        MaxItems: PageMaxItems
    }
    output := {
        NextPageMarker: PageMarker
        BillingRecords: BillingRecords
    }
    errors: [InvalidInput]
}

@length(min: 12, max: 12) @pattern("^(\\d{12})$")
string AccountId

@length(max: 255) @sensitive
string AddressLine

structure BillingRecord {
    DomainName: DomainName
    Operation: OperationType
    InvoiceId: String
    BillDate: Timestamp
    Price: Price
}

list BillingRecords {
    member: BillingRecord
}

@length(max: 255) @sensitive
string City

structure Consent {
    @required
    MaxPrice: Price

    @required
    Currency: Currency
}

@sensitive
structure ContactDetail {
    FirstName: ContactName
    LastName: ContactName
    ContactType: ContactType
    OrganizationName: ContactName
    AddressLine1: AddressLine
    AddressLine2: AddressLine
    City: City
    State: State
    CountryCode: CountryCode
    ZipCode: ZipCode
    PhoneNumber: ContactNumber
    Email: Email
    Fax: ContactNumber
    ExtraParams: ExtraParamList
}

@length(max: 255) @sensitive
string ContactName

@length(max: 30) @sensitive
string ContactNumber

enum ContactType {
    PERSON
    COMPANY
    ASSOCIATION
    PUBLIC_BODY
    RESELLER
}

@sensitive
enum CountryCode {
    AC
    AD
    AE
    AF
    AG
    AI
    AL
    AM
    AN
    AO
    AQ
    AR
    AS
    AT
    AU
    AW
    AX
    AZ
    BA
    BB
    BD
    BE
    BF
    BG
    BH
    BI
    BJ
    BL
    BM
    BN
    BO
    BQ
    BR
    BS
    BT
    BV
    BW
    BY
    BZ
    CA
    CC
    CD
    CF
    CG
    CH
    CI
    CK
    CL
    CM
    CN
    CO
    CR
    CU
    CV
    CW
    CX
    CY
    CZ
    DE
    DJ
    DK
    DM
    DO
    DZ
    EC
    EE
    EG
    EH
    ER
    ES
    ET
    FI
    FJ
    FK
    FM
    FO
    FR
    GA
    GB
    GD
    GE
    GF
    GG
    GH
    GI
    GL
    GM
    GN
    GP
    GQ
    GR
    GS
    GT
    GU
    GW
    GY
    HK
    HM
    HN
    HR
    HT
    HU
    ID
    IE
    IL
    IM
    IN
    IO
    IQ
    IR
    IS
    IT
    JE
    JM
    JO
    JP
    KE
    KG
    KH
    KI
    KM
    KN
    KP
    KR
    KW
    KY
    KZ
    LA
    LB
    LC
    LI
    LK
    LR
    LS
    LT
    LU
    LV
    LY
    MA
    MC
    MD
    ME
    MF
    MG
    MH
    MK
    ML
    MM
    MN
    MO
    MP
    MQ
    MR
    MS
    MT
    MU
    MV
    MW
    MX
    MY
    MZ
    NA
    NC
    NE
    NF
    NG
    NI
    NL
    NO
    NP
    NR
    NU
    NZ
    OM
    PA
    PE
    PF
    PG
    PH
    PK
    PL
    PM
    PN
    PR
    PS
    PT
    PW
    PY
    QA
    RE
    RO
    RS
    RU
    RW
    SA
    SB
    SC
    SD
    SE
    SG
    SH
    SI
    SJ
    SK
    SL
    SM
    SN
    SO
    SR
    SS
    ST
    SV
    SX
    SY
    SZ
    TC
    TD
    TF
    TG
    TH
    TJ
    TK
    TL
    TM
    TN
    TO
    TP
    TR
    TT
    TV
    TW
    TZ
    UA
    UG
    US
    UY
    UZ
    VA
    VC
    VE
    VG
    VI
    VN
    VU
    WF
    WS
    YE
    YT
    ZA
    ZM
    ZW
}

@length(min: 3, max: 3)
string Currency

structure DnssecKey {
    Algorithm: Integer
    Flags: Integer
    PublicKey: DnssecPublicKey
    DigestType: Integer
    Digest: String
    KeyTag: Integer
    Id: String
}

list DnssecKeyList {
    member: DnssecKey
}

@error("client")
structure DnssecLimitExceeded {
    message: String
}

@length(max: 32768)
string DnssecPublicKey

structure DnssecSigningAttributes {
    Algorithm: Integer
    Flags: Integer
    PublicKey: DnssecPublicKey
}

@length(max: 1024) @sensitive
string DomainAuthCode

enum DomainAvailability {
    AVAILABLE
    AVAILABLE_RESERVED
    AVAILABLE_PREORDER
    UNAVAILABLE
    UNAVAILABLE_PREMIUM
    UNAVAILABLE_RESTRICTED
    RESERVED
    DONT_KNOW
    INVALID_NAME_FOR_TLD
    PENDING
}

@error("client")
structure DomainLimitExceeded {
    message: String
}

@length(max: 255)
string DomainName

structure DomainPrice {
    Name: DomainPriceName
    RegistrationPrice: PriceWithCurrency
    TransferPrice: PriceWithCurrency
    RenewalPrice: PriceWithCurrency
    ChangeOwnershipPrice: PriceWithCurrency
    RestorationPrice: PriceWithCurrency
}

list DomainPriceList {
    member: DomainPrice
}

@length(min: 1, max: 255)
string DomainPriceName

list DomainStatusList {
    member: String
}

structure DomainSuggestion {
    DomainName: DomainName
    Availability: String
}

list DomainSuggestionsList {
    member: DomainSuggestion
}

structure DomainSummary {
    DomainName: DomainName
    AutoRenew: Boolean
    TransferLock: Boolean
    Expiry: Timestamp
}

list DomainSummaryList {
    member: DomainSummary
}

structure DomainTransferability {
    Transferable: Transferable
}

@error("client")
structure DuplicateRequest {
    requestId: String
    message: String
}

@range(min: 1, max: 10)
integer DurationInYears

@length(max: 254) @sensitive
string Email

structure ExtraParam {
    @required
    Name: ExtraParamName

    @required
    Value: ExtraParamValue
}

list ExtraParamList {
    member: ExtraParam
}

enum ExtraParamName {
    DUNS_NUMBER
    BRAND_NUMBER
    BIRTH_DEPARTMENT
    BIRTH_DATE_IN_YYYY_MM_DD
    BIRTH_COUNTRY
    BIRTH_CITY
    DOCUMENT_NUMBER
    AU_ID_NUMBER
    AU_ID_TYPE
    CA_LEGAL_TYPE
    CA_BUSINESS_ENTITY_TYPE
    CA_LEGAL_REPRESENTATIVE
    CA_LEGAL_REPRESENTATIVE_CAPACITY
    ES_IDENTIFICATION
    ES_IDENTIFICATION_TYPE
    ES_LEGAL_FORM
    FI_BUSINESS_NUMBER
    FI_ID_NUMBER
    FI_NATIONALITY
    FI_ORGANIZATION_TYPE
    IT_NATIONALITY
    IT_PIN
    IT_REGISTRANT_ENTITY_TYPE
    RU_PASSPORT_DATA
    SE_ID_NUMBER
    SG_ID_NUMBER
    VAT_NUMBER
    UK_CONTACT_TYPE
    UK_COMPANY_NUMBER
    EU_COUNTRY_OF_CITIZENSHIP
    AU_PRIORITY_TOKEN
    AU_ELIGIBILITY_TYPE
    AU_POLICY_REASON
    AU_REGISTRANT_NAME
}

@length(max: 2048) @sensitive
string ExtraParamValue

@length(min: 0, max: 255) @sensitive
string FIAuthKey

structure FilterCondition {
    @required
    Name: ListDomainsAttributeName

    @required
    Operator: Operator

    @required
    Values: Values
}

list FilterConditions {
    member: FilterCondition
}

@length(max: 45)
string GlueIp

list GlueIpList {
    member: GlueIp
}

@length(max: 255) @pattern("[a-zA-Z0-9_\\-.]*")
string HostName

@error("client")
structure InvalidInput {
    message: String
}

@length(min: 1, max: 255)
string Label

@pattern("|[A-Za-z]{2,3}")
string LangCode

enum ListDomainsAttributeName {
    DomainName
    Expiry
}

enum ListOperationsSortAttributeName {
    SubmittedDate
}

@range(max: 1000)
integer ListPricesPageMaxItems

structure Nameserver {
    @required
    Name: HostName

    GlueIps: GlueIpList
}

list NameserverList {
    member: Nameserver
}

@length(max: 255)
string OperationId

@error("client")
structure OperationLimitExceeded {
    message: String
}

enum OperationStatus {
    SUBMITTED
    IN_PROGRESS
    ERROR
    SUCCESSFUL
    FAILED
}

@length(max: 5)
list OperationStatusList {
    member: OperationStatus
}

structure OperationSummary {
    OperationId: OperationId
    Status: OperationStatus
    Type: OperationType
    SubmittedDate: Timestamp
    DomainName: DomainName
    Message: String
    StatusFlag: StatusFlag
    LastUpdatedDate: Timestamp
}

list OperationSummaryList {
    member: OperationSummary
}

enum OperationType {
    REGISTER_DOMAIN
    DELETE_DOMAIN
    TRANSFER_IN_DOMAIN
    UPDATE_DOMAIN_CONTACT
    UPDATE_NAMESERVER
    CHANGE_PRIVACY_PROTECTION
    DOMAIN_LOCK
    ENABLE_AUTORENEW
    DISABLE_AUTORENEW
    ADD_DNSSEC
    REMOVE_DNSSEC
    EXPIRE_DOMAIN
    TRANSFER_OUT_DOMAIN
    CHANGE_DOMAIN_OWNER
    RENEW_DOMAIN
    PUSH_DOMAIN
    INTERNAL_TRANSFER_OUT_DOMAIN
    INTERNAL_TRANSFER_IN_DOMAIN
    RELEASE_TO_GANDI
    TRANSFER_ON_RENEW
    RESTORE_DOMAIN
}

@length(max: 21)
list OperationTypeList {
    member: OperationType
}

enum Operator {
    LE
    GE
    BEGINS_WITH
}

@length(max: 4096)
string PageMarker

@range(max: 100)
integer PageMaxItems

@sensitive
string Password

@range(min: 0.0)
double Price

structure PriceWithCurrency {
    @required
    Price: Price

    @required
    Currency: Currency
}

enum ReachabilityStatus {
    PENDING
    DONE
    EXPIRED
}

structure SortCondition {
    @required
    Name: ListDomainsAttributeName

    @required
    SortOrder: SortOrder
}

enum SortOrder {
    ASC
    DESC
}

@length(max: 255) @sensitive
string State

enum StatusFlag {
    PENDING_ACCEPTANCE
    PENDING_CUSTOMER_ACTION
    PENDING_AUTHORIZATION
    PENDING_PAYMENT_VERIFICATION
    PENDING_SUPPORT_CASE
}

@error("client")
structure TLDInMaintenance {
    message: String
    tld: TldName
}

@error("client")
structure TLDRulesViolation {
    message: String
}

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

@length(min: 2, max: 255)
string TldName

enum Transferable {
    TRANSFERABLE
    UNTRANSFERABLE
    DONT_KNOW
    DOMAIN_IN_OWN_ACCOUNT
    DOMAIN_IN_ANOTHER_ACCOUNT
    PREMIUM_DOMAIN
}

@error("client")
structure UnsupportedTLD {
    message: String
}

@length(min: 1, max: 1024)
string Value

@length(min: 1, max: 1)
list Values {
    member: Value
}

@length(max: 255) @sensitive
string ZipCode
