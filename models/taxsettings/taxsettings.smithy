$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.taxsettings

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardPartitionalEndpoints
use aws.protocols#restJson1

@title("Tax Settings")
@service(sdkId: "TaxSettings", endpointPrefix: "tax")
@restJson1
@sigv4(name: "tax")
@standardPartitionalEndpoints(endpointPatternType: "service_region_dnsSuffix")
service TaxSettings {
    version: "2018-05-10"
    operations: [
        BatchDeleteTaxRegistration
        BatchGetTaxExemptions
        BatchPutTaxRegistration
        DeleteSupplementalTaxRegistration
        DeleteTaxRegistration
        GetTaxExemptionTypes
        GetTaxInheritance
        GetTaxRegistration
        GetTaxRegistrationDocument
        ListSupplementalTaxRegistrations
        ListTaxExemptions
        ListTaxRegistrations
        PutSupplementalTaxRegistration
        PutTaxExemption
        PutTaxInheritance
        PutTaxRegistration
    ]
}

@http(method: "POST", uri: "/BatchDeleteTaxRegistration")
operation BatchDeleteTaxRegistration {
    input := {
        @required
        accountIds: BatchDeleteTaxRegistrationRequestAccountIdsList
    }
    output := {
        @required
        errors: BatchDeleteTaxRegistrationErrors
    }
    errors: [ValidationException, ConflictException, InternalServerException]
}

@http(method: "POST", uri: "/BatchGetTaxExemptions") @readonly
operation BatchGetTaxExemptions {
    input := {
        @required
        accountIds: BatchGetTaxExemptionsRequestAccountIdsList
    }
    output := {
        taxExemptionDetailsMap: TaxExemptionDetailsMap
        failedAccounts: AccountIds
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "POST", uri: "/BatchPutTaxRegistration")
operation BatchPutTaxRegistration {
    input := {
        @required
        accountIds: BatchPutTaxRegistrationRequestAccountIdsList

        @required
        taxRegistrationEntry: TaxRegistrationEntry
    }
    output := {
        status: TaxRegistrationStatus

        @required
        errors: BatchPutTaxRegistrationErrors
    }
    errors: [ConflictException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/DeleteSupplementalTaxRegistration")
operation DeleteSupplementalTaxRegistration {
    input := {
        @required
        authorityId: GenericString
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/DeleteTaxRegistration")
operation DeleteTaxRegistration {
    input := {
        accountId: AccountId
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/GetTaxExemptionTypes") @readonly
operation GetTaxExemptionTypes {
    input := {}
    output := {
        taxExemptionTypes: TaxExemptionTypes
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "POST", uri: "/GetTaxInheritance") @readonly
operation GetTaxInheritance {
    input := {}
    output := {
        heritageStatus: HeritageStatus
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "POST", uri: "/GetTaxRegistration") @readonly
operation GetTaxRegistration {
    input := {
        accountId: AccountId
    }
    output := {
        taxRegistration: TaxRegistration
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "POST", uri: "/GetTaxRegistrationDocument") @readonly
operation GetTaxRegistrationDocument {
    input := {
        destinationS3Location: DestinationS3Location

        @required
        taxDocumentMetadata: TaxDocumentMetadata
    }
    output := {
        destinationFilePath: DestinationFilePath
        presignedS3Url: Url
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/ListSupplementalTaxRegistrations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "taxRegistrations"
    pageSize: "maxResults"
)
operation ListSupplementalTaxRegistrations {
    input := {
        maxResults: MaxResults
        nextToken: PaginationTokenString
    }
    output := {
        @required
        taxRegistrations: SupplementalTaxRegistrationList

        nextToken: PaginationTokenString
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "POST", uri: "/ListTaxExemptions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "taxExemptionDetailsMap"
    pageSize: "maxResults"
)
operation ListTaxExemptions {
    input := {
        maxResults: MaxResults
        nextToken: PaginationTokenString
    }
    output := {
        nextToken: PaginationTokenString
        taxExemptionDetailsMap: TaxExemptionDetailsMap
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "POST", uri: "/ListTaxRegistrations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "accountDetails"
    pageSize: "maxResults"
)
operation ListTaxRegistrations {
    input := {
        maxResults: MaxResults
        nextToken: PaginationTokenString
    }
    output := {
        @required
        accountDetails: AccountDetailsList

        nextToken: PaginationTokenString
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

@http(method: "POST", uri: "/PutSupplementalTaxRegistration")
operation PutSupplementalTaxRegistration {
    input := {
        @required
        taxRegistrationEntry: SupplementalTaxRegistrationEntry
    }
    output := {
        @required
        authorityId: GenericString

        @required
        status: TaxRegistrationStatus
    }
    errors: [ConflictException, ValidationException, InternalServerException]
}

@http(method: "POST", uri: "/PutTaxExemption")
operation PutTaxExemption {
    input := {
        @required
        accountIds: PutTaxExemptionRequestAccountIdsList

        @required
        authority: Authority

        @required
        exemptionType: GenericString

        @required
        exemptionCertificate: ExemptionCertificate
    }
    output := {
        caseId: GenericString
    }
    errors: [
        ValidationException
        AccessDeniedException
        CaseCreationLimitExceededException
        ResourceNotFoundException
        AttachmentUploadException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/PutTaxInheritance")
operation PutTaxInheritance {
    input := {
        heritageStatus: HeritageStatus
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/PutTaxRegistration")
operation PutTaxRegistration {
    input := {
        accountId: AccountId

        @required
        taxRegistrationEntry: TaxRegistrationEntry
    }
    output := {
        status: TaxRegistrationStatus
    }
    errors: [ConflictException, ValidationException, InternalServerException]
}

@error("client") @httpError(401)
structure AccessDeniedException {
    @required
    message: ErrorMessage
}

@sensitive
structure AccountDetails {
    accountId: AccountId
    taxRegistration: TaxRegistrationWithJurisdiction
    taxInheritanceDetails: TaxInheritanceDetails
    accountMetaData: AccountMetaData
}

list AccountDetailsList {
    member: AccountDetails
}

@length(min: 12, max: 12) @pattern("\\d+")
string AccountId

list AccountIds {
    member: AccountId
}

@sensitive
structure AccountMetaData {
    accountName: AccountName
    seller: Seller
    address: Address
    addressType: AddressRoleType
    addressRoleMap: AddressRoleMap
}

@pattern("[\\s\\S]*")
string AccountName

structure AdditionalInfoRequest {
    malaysiaAdditionalInfo: MalaysiaAdditionalInfo
    israelAdditionalInfo: IsraelAdditionalInfo
    estoniaAdditionalInfo: EstoniaAdditionalInfo
    canadaAdditionalInfo: CanadaAdditionalInfo
    spainAdditionalInfo: SpainAdditionalInfo
    kenyaAdditionalInfo: KenyaAdditionalInfo
    southKoreaAdditionalInfo: SouthKoreaAdditionalInfo
    turkeyAdditionalInfo: TurkeyAdditionalInfo
    georgiaAdditionalInfo: GeorgiaAdditionalInfo
    italyAdditionalInfo: ItalyAdditionalInfo
    romaniaAdditionalInfo: RomaniaAdditionalInfo
    ukraineAdditionalInfo: UkraineAdditionalInfo
    polandAdditionalInfo: PolandAdditionalInfo
    saudiArabiaAdditionalInfo: SaudiArabiaAdditionalInfo
    indonesiaAdditionalInfo: IndonesiaAdditionalInfo
    vietnamAdditionalInfo: VietnamAdditionalInfo
    egyptAdditionalInfo: EgyptAdditionalInfo
    greeceAdditionalInfo: GreeceAdditionalInfo
    uzbekistanAdditionalInfo: UzbekistanAdditionalInfo
    philippinesAdditionalInfo: PhilippinesAdditionalInfo
    belgiumAdditionalInfo: BelgiumAdditionalInfo
    chileAdditionalInfo: ChileAdditionalInfo
    franceAdditionalInfo: FranceAdditionalInfo
}

structure AdditionalInfoResponse {
    malaysiaAdditionalInfo: MalaysiaAdditionalInfo
    israelAdditionalInfo: IsraelAdditionalInfo
    estoniaAdditionalInfo: EstoniaAdditionalInfo
    canadaAdditionalInfo: CanadaAdditionalInfo
    brazilAdditionalInfo: BrazilAdditionalInfo
    spainAdditionalInfo: SpainAdditionalInfo
    kenyaAdditionalInfo: KenyaAdditionalInfo
    southKoreaAdditionalInfo: SouthKoreaAdditionalInfo
    turkeyAdditionalInfo: TurkeyAdditionalInfo
    georgiaAdditionalInfo: GeorgiaAdditionalInfo
    italyAdditionalInfo: ItalyAdditionalInfo
    romaniaAdditionalInfo: RomaniaAdditionalInfo
    ukraineAdditionalInfo: UkraineAdditionalInfo
    polandAdditionalInfo: PolandAdditionalInfo
    saudiArabiaAdditionalInfo: SaudiArabiaAdditionalInfo
    indiaAdditionalInfo: IndiaAdditionalInfo
    indonesiaAdditionalInfo: IndonesiaAdditionalInfo
    vietnamAdditionalInfo: VietnamAdditionalInfo
    egyptAdditionalInfo: EgyptAdditionalInfo
    greeceAdditionalInfo: GreeceAdditionalInfo
    uzbekistanAdditionalInfo: UzbekistanAdditionalInfo
    philippinesAdditionalInfo: PhilippinesAdditionalInfo
    belgiumAdditionalInfo: BelgiumAdditionalInfo
    chileAdditionalInfo: ChileAdditionalInfo
    franceAdditionalInfo: FranceAdditionalInfo
}

structure Address {
    addressLine1: AddressLine1
    addressLine2: AddressLine2
    addressLine3: AddressLine3
    districtOrCounty: District
    city: City
    stateOrRegion: State

    @required
    postalCode: PostalCode

    @required
    countryCode: CountryCode
}

@length(min: 1, max: 180) @pattern("(?!\\s*$)[\\s\\S]+")
string AddressLine1

@length(min: 1, max: 60) @pattern("(?!\\s*$)[\\s\\S]+")
string AddressLine2

@length(min: 1, max: 60) @pattern("(?!\\s*$)[\\s\\S]+")
string AddressLine3

map AddressRoleMap {
    key: AddressRoleType
    value: Jurisdiction
}

enum AddressRoleType {
    TaxAddress
    BillingAddress
    ContactAddress
}

@error("client") @httpError(400)
structure AttachmentUploadException {
    @required
    message: ErrorMessage
}

list Authorities {
    member: Authority
}

structure Authority {
    @required
    country: CountryCode

    state: State
}

structure BatchDeleteTaxRegistrationError {
    @required
    accountId: AccountId

    @required
    message: ErrorMessage

    code: ErrorCode
}

list BatchDeleteTaxRegistrationErrors {
    member: BatchDeleteTaxRegistrationError
}

@length(min: 1, max: 5)
list BatchDeleteTaxRegistrationRequestAccountIdsList {
    member: AccountId
}

@length(min: 1, max: 5)
list BatchGetTaxExemptionsRequestAccountIdsList {
    member: AccountId
}

structure BatchPutTaxRegistrationError {
    @required
    accountId: AccountId

    @required
    message: ErrorMessage

    code: ErrorCode
}

list BatchPutTaxRegistrationErrors {
    member: BatchPutTaxRegistrationError
}

@length(min: 1, max: 550)
list BatchPutTaxRegistrationRequestAccountIdsList {
    member: AccountId
}

structure BelgiumAdditionalInfo {
    peppolId: PeppolId
    isMercuriusBoxEnabled: Boolean
}

structure BrazilAdditionalInfo {
    ccmCode: CcmCode
    legalNatureCode: LegalNatureCode
}

@pattern("([0-9]{12}|LL[0-9]{5})")
string BusinessRegistrationNumber

@length(min: 1, max: 200) @pattern("[0-9\\u3130-\\u318F\\uAC00-\\uD7AF,.( )-\\\\s]*")
string BusinessRepresentativeName

structure CanadaAdditionalInfo {
    provincialSalesTaxId: CanadaProvincialSalesTaxIdString
    canadaQuebecSalesTaxNumber: CanadaQuebecSalesTaxNumberString
    canadaRetailSalesTaxNumber: CanadaRetailSalesTaxNumberString
    isResellerAccount: Boolean
}

@length(min: 7, max: 16) @pattern("([0-9A-Z/-]+)")
string CanadaProvincialSalesTaxIdString

@pattern("([0-9]{10})(TQ[0-9]{4})?")
string CanadaQuebecSalesTaxNumberString

@pattern("([0-9]{6}-[0-9]{1})")
string CanadaRetailSalesTaxNumberString

@error("client") @httpError(413)
structure CaseCreationLimitExceededException {
    @required
    message: ErrorMessage
}

@length(min: 0, max: 1024) @pattern("\\d+")
string CcmCode

@pattern("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,20}")
string CertifiedEmailId

structure ChileAdditionalInfo {
    documentType: ChileDocumentType
    businessActivity: GenericString
}

enum ChileDocumentType {
    Invoice
    Receipt
}

@pattern("([0-9A-Z]{1,15})")
string CigNumber

@length(min: 1, max: 50) @pattern("(?!\\s*$)[\\s\\S]+")
string City

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: ErrorMessage

    @required
    errorCode: ErrorCode
}

@pattern("\\d{4}\\.[A-Z]\\d{5}\\.\\d{4}")
string ContractingAuthorityCode

@length(min: 2, max: 2) @pattern("[a-zA-Z]+")
string CountryCode

@pattern("([0-9A-Z]{1,15})")
string CupNumber

enum CustomerType {
    Business
    Individual
}

@length(min: 10, max: 10) @pattern("(\\d{4}-(0[0-9]|1[0-2])-([0-2][0-9]|3[0-1]))")
string DateOfBirth

@pattern("(\\d{4}-(0[0-9]|1[0-2])-([0-2][0-9]|3[0-1]))")
string DateString

@pattern("([a-zA-Z0-9/.\\-]{0,200})")
string DecisionNumber

@pattern("[\\s\\S]*")
string DestinationFilePath

structure DestinationS3Location {
    @required
    bucket: S3BucketName

    prefix: S3Prefix
}

@length(min: 0, max: 50) @pattern("[\\s\\S]*")
string DisplayName

@length(min: 1, max: 50) @pattern("(?!\\s*$)[\\s\\S]+")
string District

structure EgyptAdditionalInfo {
    uniqueIdentificationNumber: UniqueIdentificationNumber
    uniqueIdentificationNumberExpirationDate: DateString
}

@pattern("\\d{17}")
string ElectronicTransactionCodeNumber

@pattern("(\\d{10}|(\\d{10}-\\d{3}))")
string EnterpriseIdentificationNumber

enum EntityExemptionAccountStatus {
    None
    Valid
    Expired
    Pending
}

@length(min: 0, max: 50) @pattern("[\\s\\S]*")
string ErrorCode

@length(min: 0, max: 1024) @pattern("[\\s\\S]*") @sensitive
string ErrorMessage

structure EstoniaAdditionalInfo {
    @required
    registryCommercialCode: RegistryCommercialCode
}

structure ExemptionCertificate {
    @required
    documentName: ExemptionDocumentName

    @required
    documentFile: ExemptionFileBlob
}

@length(min: 0, max: 128) @pattern("([A-Za-z0-9_.-]+)\\.([pP][dD][fF]|[jJ][pP][gG]|[pP][nN][gG])")
string ExemptionDocumentName

@length(min: 1, max: 4194304)
blob ExemptionFileBlob

@pattern("(?!\\s*$)[\\s\\S]+")
string FieldName

@length(min: 1, max: 5242880)
blob FileBlob

structure FranceAdditionalInfo {
    @required
    sirenNumber: SirenNumber
}

@length(min: 1, max: 200) @pattern("[\\s\\S]*")
string GenericString

structure GeorgiaAdditionalInfo {
    @required
    personType: PersonType
}

structure GreeceAdditionalInfo {
    contractingAuthorityCode: ContractingAuthorityCode
}

enum HeritageStatus {
    OptIn
    OptOut
}

structure IndiaAdditionalInfo {
    pan: Pan
}

@pattern("([0-9]{10})")
string IndividualRegistrationNumber

structure IndonesiaAdditionalInfo {
    taxRegistrationNumberType: IndonesiaTaxRegistrationNumberType
    ppnExceptionDesignationCode: PpnExceptionDesignationCode
    decisionNumber: DecisionNumber
}

enum IndonesiaTaxRegistrationNumberType {
    NIK
    PassportNumber
    NPWP
    NITKU
}

enum Industries {
    CirculatingOrg
    ProfessionalOrg
    Banks
    Insurance
    PensionAndBenefitFunds
    DevelopmentAgencies
}

@pattern("[\\s\\S]*")
string InheritanceObtainedReason

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: ErrorMessage

    @required
    errorCode: ErrorCode
}

structure IsraelAdditionalInfo {
    @required
    dealerType: IsraelDealerType

    @required
    customerType: IsraelCustomerType
}

enum IsraelCustomerType {
    Business
    Individual
}

enum IsraelDealerType {
    Authorized
    Non_authorized = "Non-authorized"
}

structure ItalyAdditionalInfo {
    sdiAccountId: SdiAccountId
    cigNumber: CigNumber
    cupNumber: CupNumber
    taxCode: TaxCode
    customerType: CustomerType
}

@length(min: 1, max: 100) @pattern("[0-9\\u3130-\\u318F\\uAC00-\\uD7AF,.( )-\\\\s]*")
string ItemOfBusiness

structure Jurisdiction {
    stateOrRegion: State

    @required
    countryCode: CountryCode
}

structure KenyaAdditionalInfo {
    @required
    personType: PersonType
}

@pattern("[\\s\\S]*")
string KepEmailId

@length(min: 1, max: 200) @pattern("(?!\\s*$)[\\s\\S]+")
string LegalName

@length(min: 0, max: 1024) @pattern("\\d+")
string LegalNatureCode

@length(min: 1, max: 100) @pattern("[0-9\\u3130-\\u318F\\uAC00-\\uD7AF,.( )-\\\\s]*")
string LineOfBusiness

structure MalaysiaAdditionalInfo {
    serviceTaxCodes: MalaysiaServiceTaxCodesList
    taxInformationNumber: TaxInformationNumber
    businessRegistrationNumber: BusinessRegistrationNumber
}

enum MalaysiaServiceTaxCode {
    Consultancy
    Digital_Service_And_Electronic_Medium = "Digital Service And Electronic Medium"
    IT_Services = "IT Services"
    Training_Or_Coaching = "Training Or Coaching"
}

@length(min: 0, max: 4)
list MalaysiaServiceTaxCodesList {
    member: MalaysiaServiceTaxCode
}

@range(min: 1, max: 1000)
integer MaxResults

@length(min: 1, max: 2000) @pattern("[-A-Za-z0-9_+\\=\\/]+")
string PaginationTokenString

@pattern("[A-Z]{5}[0-9]{4}[A-Z]{1}")
string Pan

@pattern("(\\d{17}|[A-Za-z]{3}\\d{13}|(?=[^A-Za-z]*[A-Za-z][^A-Za-z]*$)[0-9A-Za-z]{17})")
string PaymentVoucherNumber

@pattern("[0-9]{10}")
string PeppolId

enum PersonType {
    Legal_Person = "Legal Person"
    Physical_Person = "Physical Person"
    Business
}

structure PhilippinesAdditionalInfo {
    isVatRegistered: Boolean
}

structure PolandAdditionalInfo {
    individualRegistrationNumber: IndividualRegistrationNumber
    isGroupVatEnabled: Boolean
    taxRegistrationNumberType: PolandTaxRegistrationNumberType
}

enum PolandTaxRegistrationNumberType {
    EUTaxRegistrationNumber
    LocalTaxRegistrationNumber
    LocalRegistrationNumber
}

@length(min: 1, max: 20) @pattern("(?!\\s*$)[\\s\\S]+")
string PostalCode

@pattern("(01|02|03|07|08)")
string PpnExceptionDesignationCode

@length(min: 1, max: 550)
list PutTaxExemptionRequestAccountIdsList {
    member: AccountId
}

@length(min: 1, max: 200) @pattern("(?!\\s*$)[\\s\\S]+")
string RegistrationId

enum RegistrationType {
    Intra_EU = "Intra-EU"
    Local
}

@length(min: 8, max: 8) @pattern("\\d+")
string RegistryCommercialCode

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: ErrorMessage

    @required
    errorCode: ErrorCode
}

structure RomaniaAdditionalInfo {
    @required
    taxRegistrationNumberType: TaxRegistrationNumberType
}

@length(min: 3, max: 63)
@pattern("(?=^.{3,63}$)(?!^(\\d+\\.)+\\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$)")
string S3BucketName

@length(min: 1, max: 1024) @pattern(".*\\S.*")
string S3Key

@length(min: 0, max: 512) @pattern(".*\\S.*")
string S3Prefix

structure SaudiArabiaAdditionalInfo {
    taxRegistrationNumberType: SaudiArabiaTaxRegistrationNumberType
}

enum SaudiArabiaTaxRegistrationNumberType {
    TaxRegistrationNumber
    TaxIdentificationNumber
    CommercialRegistrationNumber
}

@pattern("[0-9A-Z]{6,7}")
string SdiAccountId

@pattern("([0-9]{10})")
string SecondaryTaxId

enum Sector {
    Business
    Individual
    Government
}

@pattern("[\\s\\S]*")
string Seller

@pattern("[0-9]{9}")
string SirenNumber

structure SourceS3Location {
    @required
    bucket: S3BucketName

    @required
    key: S3Key
}

structure SouthKoreaAdditionalInfo {
    @required
    businessRepresentativeName: BusinessRepresentativeName

    @required
    lineOfBusiness: LineOfBusiness

    @required
    itemOfBusiness: ItemOfBusiness
}

structure SpainAdditionalInfo {
    @required
    registrationType: RegistrationType
}

@length(min: 1, max: 50) @pattern("(?!\\s*$)[\\s\\S]+")
string State

@sensitive
structure SupplementalTaxRegistration {
    @required
    registrationId: RegistrationId

    @required
    registrationType: SupplementalTaxRegistrationType

    @required
    legalName: LegalName

    @required
    address: Address

    @required
    authorityId: GenericString

    @required
    status: TaxRegistrationStatus
}

@sensitive
structure SupplementalTaxRegistrationEntry {
    @required
    registrationId: RegistrationId

    @required
    registrationType: SupplementalTaxRegistrationType

    @required
    legalName: LegalName

    @required
    address: Address
}

list SupplementalTaxRegistrationList {
    member: SupplementalTaxRegistration
}

enum SupplementalTaxRegistrationType {
    VAT
}

@pattern("([0-9]{11}|[A-Z]{6}[0-9]{2}[A-Z][0-9]{2}[A-Z][0-9]{3}[A-Z])")
string TaxCode

@pattern("[\\s\\S]*")
string TaxDocumentAccessToken

structure TaxDocumentMetadata {
    @required
    taxDocumentAccessToken: TaxDocumentAccessToken

    @required
    taxDocumentName: TaxDocumentName
}

@length(min: 1, max: 5)
list TaxDocumentMetadatas {
    member: TaxDocumentMetadata
}

@pattern("[\\s\\S]*")
string TaxDocumentName

structure TaxExemption {
    @required
    authority: Authority

    @required
    taxExemptionType: TaxExemptionType

    effectiveDate: Timestamp
    expirationDate: Timestamp
    systemEffectiveDate: Timestamp
    status: EntityExemptionAccountStatus
}

structure TaxExemptionDetails {
    taxExemptions: TaxExemptions
    heritageObtainedDetails: Boolean
    heritageObtainedParentEntity: GenericString
    heritageObtainedReason: GenericString
}

map TaxExemptionDetailsMap {
    key: AccountId
    value: TaxExemptionDetails
}

structure TaxExemptionType {
    displayName: DisplayName
    description: GenericString
    applicableJurisdictions: Authorities
}

list TaxExemptionTypes {
    member: TaxExemptionType
}

list TaxExemptions {
    member: TaxExemption
}

@pattern("(IG|C|CS|P|D|F|FA|PT|TA|TC|TN|TR|TP|J|LE)[0-9]{10,13}")
string TaxInformationNumber

structure TaxInheritanceDetails {
    parentEntityId: AccountId
    inheritanceObtainedReason: InheritanceObtainedReason
}

@pattern("[\\s\\S]*")
string TaxOffice

@sensitive
structure TaxRegistration {
    @required
    registrationId: RegistrationId

    @required
    registrationType: TaxRegistrationType

    @required
    legalName: LegalName

    @required
    status: TaxRegistrationStatus

    sector: Sector
    taxDocumentMetadatas: TaxDocumentMetadatas
    certifiedEmailId: CertifiedEmailId
    additionalTaxInformation: AdditionalInfoResponse

    @required
    legalAddress: Address
}

structure TaxRegistrationDocFile {
    @required
    fileName: TaxDocumentName

    @required
    fileContent: FileBlob
}

structure TaxRegistrationDocument {
    s3Location: SourceS3Location
    file: TaxRegistrationDocFile
}

@length(min: 1, max: 5)
list TaxRegistrationDocuments {
    member: TaxRegistrationDocument
}

@sensitive
structure TaxRegistrationEntry {
    @required
    registrationId: RegistrationId

    @required
    registrationType: TaxRegistrationType

    legalName: LegalName
    legalAddress: Address
    sector: Sector
    additionalTaxInformation: AdditionalInfoRequest
    verificationDetails: VerificationDetails
    certifiedEmailId: CertifiedEmailId
}

enum TaxRegistrationNumberType {
    TaxRegistrationNumber
    LocalRegistrationNumber
}

enum TaxRegistrationStatus {
    Verified
    Pending
    Deleted
    Rejected
}

enum TaxRegistrationType {
    VAT
    GST
    CPF
    CNPJ
    SST
    TIN
    NRIC
    PAN
    NIP
}

@sensitive
structure TaxRegistrationWithJurisdiction {
    @required
    registrationId: RegistrationId

    @required
    registrationType: TaxRegistrationType

    @required
    legalName: LegalName

    @required
    status: TaxRegistrationStatus

    sector: Sector
    taxDocumentMetadatas: TaxDocumentMetadatas
    certifiedEmailId: CertifiedEmailId
    additionalTaxInformation: AdditionalInfoResponse

    @required
    jurisdiction: Jurisdiction
}

structure TurkeyAdditionalInfo {
    taxOffice: TaxOffice
    kepEmailId: KepEmailId
    secondaryTaxId: SecondaryTaxId
    industries: Industries
}

structure UkraineAdditionalInfo {
    @required
    ukraineTrnType: UkraineTrnType
}

enum UkraineTrnType {
    Business
    Individual
}

@pattern("[a-zA-Z0-9]{39}")
string UniqueIdentificationNumber

@length(min: 1, max: 200) @pattern("https.*\\S.*")
string Url

structure UzbekistanAdditionalInfo {
    taxRegistrationNumberType: UzbekistanTaxRegistrationNumberType
    vatRegistrationNumber: VatRegistrationNumber
}

enum UzbekistanTaxRegistrationNumberType {
    Business
    Individual
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: ErrorMessage

    @required
    errorCode: ValidationExceptionErrorCode

    fieldList: ValidationExceptionFieldList
}

enum ValidationExceptionErrorCode {
    MalformedToken
    ExpiredToken
    InvalidToken
    FieldValidationFailed
    MissingInput
    NonIndiaCustomerCanNotSetPAN
    GSTExistenceBlockSetPAN
}

structure ValidationExceptionField {
    @required
    name: FieldName
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

@pattern("[0-9]{12}")
string VatRegistrationNumber

structure VerificationDetails {
    dateOfBirth: DateOfBirth
    taxRegistrationDocuments: TaxRegistrationDocuments
}

structure VietnamAdditionalInfo {
    enterpriseIdentificationNumber: EnterpriseIdentificationNumber
    electronicTransactionCodeNumber: ElectronicTransactionCodeNumber
    paymentVoucherNumber: PaymentVoucherNumber
    paymentVoucherNumberDate: DateString
}
