$version: "2.0"

namespace com.amazonaws.partnercentralbenefits

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Partner Central Benefits API")
@service(sdkId: "PartnerCentral Benefits", endpointPrefix: "partnercentral-benefits")
@awsJson1_0
@sigv4(name: "partnercentral-benefits")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service PartnerCentralBenefitsService {
    version: "2018-05-10"
    operations: [
        AmendBenefitApplication
        AssociateBenefitApplicationResource
        CancelBenefitApplication
        CreateBenefitApplication
        DisassociateBenefitApplicationResource
        GetBenefit
        GetBenefitAllocation
        GetBenefitApplication
        ListBenefitAllocations
        ListBenefitApplications
        ListBenefits
        ListTagsForResource
        RecallBenefitApplication
        SubmitBenefitApplication
        TagResource
        UntagResource
        UpdateBenefitApplication
    ]
}

operation AmendBenefitApplication {
    input := {
        @required
        Catalog: CatalogName

        @required
        ClientToken: AmendBenefitApplicationInputClientTokenString

        @required
        Revision: String

        @required
        Identifier: BenefitApplicationIdentifier

        @required
        AmendmentReason: AmendBenefitApplicationInputAmendmentReasonString

        @required
        Amendments: AmendmentList
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
    ]
}

operation AssociateBenefitApplicationResource {
    input := {
        @required
        Catalog: CatalogName

        @required
        BenefitApplicationIdentifier: BenefitApplicationIdentifier

        @required
        ResourceArn: AssociateBenefitApplicationResourceInputResourceArnString
    }
    output := {
        Id: BenefitApplicationId
        Arn: String
        Revision: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
    ]
}

operation CancelBenefitApplication {
    input := {
        @required
        Catalog: CatalogName

        @required
        ClientToken: CancelBenefitApplicationInputClientTokenString

        @required
        Identifier: BenefitApplicationIdentifier

        Reason: CancelBenefitApplicationInputReasonString
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation CreateBenefitApplication {
    input := {
        @required
        Catalog: CatalogName

        @required
        ClientToken: CreateBenefitApplicationInputClientTokenString

        Name: BenefitApplicationName
        Description: BenefitApplicationDescription

        @required
        BenefitIdentifier: CreateBenefitApplicationInputBenefitIdentifierString

        FulfillmentTypes: FulfillmentTypes
        BenefitApplicationDetails: Document
        Tags: CreateBenefitApplicationInputTagsList
        AssociatedResources: CreateBenefitApplicationInputAssociatedResourcesList
        PartnerContacts: CreateBenefitApplicationInputPartnerContactsList
        FileDetails: CreateBenefitApplicationInputFileDetailsList
    }
    output := {
        Id: BenefitApplicationId
        Arn: String
        Revision: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
    ]
}

operation DisassociateBenefitApplicationResource {
    input := {
        @required
        Catalog: CatalogName

        @required
        BenefitApplicationIdentifier: BenefitApplicationIdentifier

        @required
        ResourceArn: DisassociateBenefitApplicationResourceInputResourceArnString
    }
    output := {
        Id: BenefitApplicationId
        Arn: String
        Revision: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
    ]
}

operation GetBenefit {
    input := {
        @required
        Catalog: CatalogName

        @required
        Identifier: GetBenefitInputIdentifierString
    }
    output := {
        Id: GetBenefitOutputIdString
        Catalog: CatalogName
        Arn: String
        Name: GetBenefitOutputNameString
        Description: GetBenefitOutputDescriptionString
        Programs: Programs
        FulfillmentTypes: FulfillmentTypes
        BenefitRequestSchema: Document
        Status: BenefitStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
    ]
}

operation GetBenefitAllocation {
    input := {
        @required
        Catalog: CatalogName

        @required
        Identifier: BenefitAllocationIdentifier
    }
    output := {
        Id: BenefitAllocationId
        Catalog: CatalogName
        Arn: BenefitAllocationArn
        Name: String
        Description: String
        Status: BenefitAllocationStatus
        StatusReason: String
        BenefitApplicationId: BenefitApplicationId
        BenefitId: BenefitId
        FulfillmentType: FulfillmentType
        ApplicableBenefitIds: BenefitIdentifiers
        FulfillmentDetail: FulfillmentDetails
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
        StartsAt: Timestamp
        ExpiresAt: Timestamp
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetBenefitApplication {
    input := {
        @required
        Catalog: CatalogName

        @required
        Identifier: BenefitApplicationIdentifier
    }
    output := {
        Id: BenefitApplicationId
        Arn: Arn
        Catalog: CatalogName
        BenefitId: BenefitId
        Name: BenefitApplicationName
        Description: BenefitApplicationDescription
        FulfillmentTypes: FulfillmentTypes
        BenefitApplicationDetails: Document
        Programs: Programs
        Status: BenefitApplicationStatus
        Stage: String
        StatusReason: GetBenefitApplicationOutputStatusReasonString

        @deprecated(since: "Nov 08 2025")
        StatusReasonCode: StatusReasonCode

        StatusReasonCodes: StatusReasonCodes
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
        Revision: String
        AssociatedResources: GetBenefitApplicationOutputAssociatedResourcesList
        PartnerContacts: Contacts
        FileDetails: GetBenefitApplicationOutputFileDetailsList
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BenefitAllocationSummaries"
    pageSize: "MaxResults"
)
operation ListBenefitAllocations {
    input := {
        @required
        Catalog: CatalogName

        FulfillmentTypes: ListBenefitAllocationsInputFulfillmentTypesList
        BenefitIdentifiers: ListBenefitAllocationsInputBenefitIdentifiersList
        BenefitApplicationIdentifiers: ListBenefitAllocationsInputBenefitApplicationIdentifiersList
        Status: ListBenefitAllocationsInputStatusList
        MaxResults: ListBenefitAllocationsInputMaxResultsInteger
        NextToken: ListBenefitAllocationsInputNextTokenString
    }
    output := {
        BenefitAllocationSummaries: BenefitAllocationSummaries
        NextToken: ListBenefitAllocationsOutputNextTokenString
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BenefitApplicationSummaries"
    pageSize: "MaxResults"
)
operation ListBenefitApplications {
    input := {
        @required
        Catalog: CatalogName

        Programs: ListBenefitApplicationsInputProgramsList
        FulfillmentTypes: ListBenefitApplicationsInputFulfillmentTypesList
        BenefitIdentifiers: ListBenefitApplicationsInputBenefitIdentifiersList
        Status: ListBenefitApplicationsInputStatusList
        Stages: ListBenefitApplicationsInputStagesList

        @deprecated(since: "Oct 08 2025")
        AssociatedResources: AssociatedResources

        AssociatedResourceArns: Arns
        MaxResults: ListBenefitApplicationsInputMaxResultsInteger
        NextToken: ListBenefitApplicationsInputNextTokenString
    }
    output := {
        BenefitApplicationSummaries: BenefitApplicationSummaries
        NextToken: ListBenefitApplicationsOutputNextTokenString
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BenefitSummaries"
    pageSize: "MaxResults"
)
operation ListBenefits {
    input := {
        @required
        Catalog: CatalogName

        Programs: ListBenefitsInputProgramsList
        FulfillmentTypes: ListBenefitsInputFulfillmentTypesList
        Status: ListBenefitsInputStatusList
        MaxResults: ListBenefitsInputMaxResultsInteger
        NextToken: ListBenefitsInputNextTokenString
    }
    output := {
        BenefitSummaries: BenefitSummaries
        NextToken: ListBenefitsOutputNextTokenString
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@readonly
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
    ]
}

operation RecallBenefitApplication {
    input := {
        @required
        Catalog: CatalogName

        ClientToken: String

        @required
        Identifier: BenefitApplicationIdentifier

        @required
        Reason: String
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
    ]
}

operation SubmitBenefitApplication {
    input := {
        @required
        Catalog: CatalogName

        @required
        Identifier: BenefitApplicationIdentifier
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

@idempotent
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation UpdateBenefitApplication {
    input := {
        @required
        Catalog: CatalogName

        @required
        ClientToken: UpdateBenefitApplicationInputClientTokenString

        Name: BenefitApplicationName
        Description: BenefitApplicationDescription

        @required
        Identifier: BenefitApplicationIdentifier

        @required
        Revision: String

        BenefitApplicationDetails: Document
        PartnerContacts: UpdateBenefitApplicationInputPartnerContactsList
        FileDetails: UpdateBenefitApplicationInputFileDetailsList
    }
    output := {
        Id: BenefitApplicationId
        Arn: String
        Revision: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    Message: String
}

structure AccessDetails {
    Description: String
}

@length(min: 0, max: 1000)
string AmendBenefitApplicationInputAmendmentReasonString

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-]{1,64}")
string AmendBenefitApplicationInputClientTokenString

structure Amendment {
    @required
    FieldPath: String

    @required
    NewValue: String
}

list AmendmentList {
    member: Amendment
}

@pattern("arn:aws:([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.+)")
string Arn

list Arns {
    member: Arn
}

@length(min: 0, max: 1600)
@pattern("arn:aws:([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.+)")
string AssociateBenefitApplicationResourceInputResourceArnString

structure AssociatedResource {
    ResourceType: ResourceType

    @deprecated(since: "Oct 08 2025")
    ResourceIdentifier: String

    ResourceArn: Arn
}

list AssociatedResources {
    member: AssociatedResource
}

map Attributes {
    key: String
    value: String
}

@pattern("(arn:.+benalloc-[0-9a-z]{14})")
string BenefitAllocationArn

@pattern("benalloc-[0-9a-z]{14}")
string BenefitAllocationId

@pattern("(arn:.+|benalloc-[0-9a-z]{14})")
string BenefitAllocationIdentifier

@length(min: 1, max: 255)
string BenefitAllocationName

enum BenefitAllocationStatus {
    ACTIVE
    INACTIVE
    FULFILLED
}

list BenefitAllocationSummaries {
    member: BenefitAllocationSummary
}

structure BenefitAllocationSummary {
    Id: BenefitAllocationId
    Catalog: CatalogName
    Arn: String
    Status: BenefitAllocationStatus
    StatusReason: String
    Name: BenefitAllocationName
    BenefitId: BenefitId
    BenefitApplicationId: BenefitApplicationId
    FulfillmentTypes: FulfillmentTypes
    CreatedAt: Timestamp
    ExpiresAt: Timestamp
    ApplicableBenefitIds: BenefitIds
}

@length(min: 1, max: 1000)
string BenefitApplicationDescription

@pattern("benappl-[0-9a-z]{14}")
string BenefitApplicationId

@pattern("(arn:.+|benappl-[0-9a-z]{14})")
string BenefitApplicationIdentifier

@length(min: 1, max: 255)
string BenefitApplicationName

enum BenefitApplicationStatus {
    PENDING_SUBMISSION
    IN_REVIEW
    ACTION_REQUIRED
    APPROVED
    REJECTED
    CANCELED
}

list BenefitApplicationSummaries {
    member: BenefitApplicationSummary
}

structure BenefitApplicationSummary {
    Catalog: CatalogName
    Name: BenefitApplicationName
    Id: BenefitApplicationId
    Arn: String
    BenefitId: BenefitId
    Programs: Programs
    FulfillmentTypes: FulfillmentTypes
    Status: BenefitApplicationStatus
    Stage: String
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    BenefitApplicationDetails: Attributes
    AssociatedResources: Arns
}

@pattern("(arn:.+|ben-[0-9a-z]{14})")
string BenefitId

list BenefitIdentifiers {
    member: BenefitId
}

list BenefitIds {
    member: BenefitId
}

enum BenefitStatus {
    ACTIVE
    INACTIVE
}

list BenefitSummaries {
    member: BenefitSummary
}

structure BenefitSummary {
    Id: BenefitSummaryIdString
    Catalog: CatalogName
    Arn: String
    Name: BenefitSummaryNameString
    Description: BenefitSummaryDescriptionString
    Programs: Programs
    FulfillmentTypes: FulfillmentTypes
    Status: BenefitStatus
}

@length(min: 0, max: 1000)
string BenefitSummaryDescriptionString

@pattern("ben-[0-9a-z]{14}")
string BenefitSummaryIdString

@length(min: 1, max: 100)
string BenefitSummaryNameString

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-]{1,64}")
string CancelBenefitApplicationInputClientTokenString

@length(min: 0, max: 1000) @pattern("[\\s\\S]{1,1000}")
string CancelBenefitApplicationInputReasonString

@pattern("[A-Za-z0-9_-]+")
string CatalogName

@error("client")
structure ConflictException {
    @required
    Message: String
}

structure ConsumableDetails {
    AllocatedAmount: MonetaryValue
    RemainingAmount: MonetaryValue
    UtilizedAmount: MonetaryValue
    IssuanceDetails: IssuanceDetail
}

structure Contact {
    Email: ContactEmail
    FirstName: ContactFirstName
    LastName: ContactLastName
    BusinessTitle: ContactBusinessTitleString
    Phone: ContactPhone
}

@length(min: 0, max: 80)
string ContactBusinessTitleString

@length(min: 0, max: 80)
@pattern("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")
@sensitive
string ContactEmail

@length(min: 0, max: 80) @sensitive
string ContactFirstName

@length(min: 0, max: 80) @sensitive
string ContactLastName

@sensitive
string ContactPhone

list Contacts {
    member: Contact
}

@length(min: 0, max: 10)
list CreateBenefitApplicationInputAssociatedResourcesList {
    member: Arn
}

@pattern("(arn:.+|ben-[0-9a-z]{14})")
string CreateBenefitApplicationInputBenefitIdentifierString

@length(min: 1, max: 64) @pattern("[!-~]{1,64}")
string CreateBenefitApplicationInputClientTokenString

@length(min: 0, max: 30)
list CreateBenefitApplicationInputFileDetailsList {
    member: FileInput
}

@length(min: 0, max: 1)
list CreateBenefitApplicationInputPartnerContactsList {
    member: Contact
}

@length(min: 0, max: 200)
list CreateBenefitApplicationInputTagsList {
    member: Tag
}

structure CreditCode {
    @required
    AwsAccountId: String

    @required
    Value: MonetaryValue

    @required
    AwsCreditCode: String

    @required
    Status: BenefitAllocationStatus

    @required
    IssuedAt: Timestamp

    @required
    ExpiresAt: Timestamp
}

list CreditCodes {
    member: CreditCode
}

structure CreditDetails {
    @required
    AllocatedAmount: MonetaryValue

    @required
    IssuedAmount: MonetaryValue

    @required
    Codes: CreditCodes
}

enum CurrencyCode {
    AED
    AMD
    ARS
    AUD
    AWG
    AZN
    BBD
    BDT
    BGN
    BMD
    BND
    BOB
    BRL
    BSD
    BYR
    BZD
    CAD
    CHF
    CLP
    CNY
    COP
    CRC
    CZK
    DKK
    DOP
    EEK
    EGP
    EUR
    GBP
    GEL
    GHS
    GTQ
    GYD
    HKD
    HNL
    HRK
    HTG
    HUF
    IDR
    ILS
    INR
    ISK
    JMD
    JPY
    KES
    KHR
    KRW
    KYD
    KZT
    LBP
    LKR
    LTL
    LVL
    MAD
    MNT
    MOP
    MUR
    MVR
    MXN
    MYR
    NAD
    NGN
    NIO
    NOK
    NZD
    PAB
    PEN
    PHP
    PKR
    PLN
    PYG
    QAR
    RON
    RUB
    SAR
    SEK
    SGD
    SIT
    SKK
    THB
    TND
    TRY
    TTD
    TWD
    TZS
    UAH
    USD
    UYU
    UZS
    VND
    XAF
    XCD
    XOF
    XPF
    ZAR
}

@length(min: 0, max: 1600)
@pattern("arn:aws:([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.+)")
string DisassociateBenefitApplicationResourceInputResourceArnString

structure DisbursementDetails {
    DisbursedAmount: MonetaryValue
    IssuanceDetails: IssuanceDetail
}

structure FileDetail {
    @required
    FileURI: FileURI

    BusinessUseCase: String
    FileName: FileDetailFileNameString
    FileStatus: FileDetailFileStatusString
    FileStatusReason: String
    FileType: FileType
    CreatedBy: FileDetailCreatedByString
    CreatedAt: Timestamp
}

@length(min: 1, max: 255)
string FileDetailCreatedByString

@length(min: 1, max: 255)
string FileDetailFileNameString

@length(min: 1, max: 50)
string FileDetailFileStatusString

structure FileInput {
    @required
    FileURI: FileURI

    BusinessUseCase: String
}

enum FileType {
    application_msword = "application/msword"
    application_vnd_openxmlformats_officedocument_wordprocessingml_document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    application_vnd_openxmlformats_officedocument_spreadsheetml_sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    application_vnd_openxmlformats_officedocument_presentationml_presentation = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    application_pdf = "application/pdf"
    image_png = "image/png"
    image_jpeg = "image/jpeg"
    image_svg_xml = "image/svg+xml"
    text_csv = "text/csv"
}

@length(min: 1, max: 2000) @pattern("(s3://|https://).*")
string FileURI

union FulfillmentDetails {
    DisbursementDetails: DisbursementDetails
    ConsumableDetails: ConsumableDetails
    CreditDetails: CreditDetails
    AccessDetails: AccessDetails
}

enum FulfillmentType {
    CREDITS
    CASH
    ACCESS
}

list FulfillmentTypes {
    member: FulfillmentType
}

@length(min: 0, max: 10)
list GetBenefitApplicationOutputAssociatedResourcesList {
    member: Arn
}

@length(min: 0, max: 30)
list GetBenefitApplicationOutputFileDetailsList {
    member: FileDetail
}

@length(min: 0, max: 1000)
string GetBenefitApplicationOutputStatusReasonString

@pattern("(arn:.+|ben-[0-9a-z]{14})")
string GetBenefitInputIdentifierString

@length(min: 0, max: 1000)
string GetBenefitOutputDescriptionString

@pattern("ben-[0-9a-z]{14}")
string GetBenefitOutputIdString

@length(min: 1, max: 100)
string GetBenefitOutputNameString

@error("server")
structure InternalServerException {
    @required
    Message: String
}

structure IssuanceDetail {
    IssuanceId: String
    IssuanceAmount: MonetaryValue
    IssuedAt: Timestamp
}

@length(min: 0, max: 1)
list ListBenefitAllocationsInputBenefitApplicationIdentifiersList {
    member: BenefitApplicationIdentifier
}

@length(min: 0, max: 1)
list ListBenefitAllocationsInputBenefitIdentifiersList {
    member: BenefitId
}

@length(min: 0, max: 2)
list ListBenefitAllocationsInputFulfillmentTypesList {
    member: FulfillmentType
}

@range(min: 1, max: 100)
integer ListBenefitAllocationsInputMaxResultsInteger

@length(min: 1, max: 2048) @pattern("[\\s\\S]*")
string ListBenefitAllocationsInputNextTokenString

@length(min: 0, max: 1)
list ListBenefitAllocationsInputStatusList {
    member: BenefitAllocationStatus
}

@length(min: 0, max: 2048)
string ListBenefitAllocationsOutputNextTokenString

@length(min: 0, max: 1)
list ListBenefitApplicationsInputBenefitIdentifiersList {
    member: BenefitId
}

@length(min: 0, max: 2)
list ListBenefitApplicationsInputFulfillmentTypesList {
    member: FulfillmentType
}

@range(min: 1, max: 100)
integer ListBenefitApplicationsInputMaxResultsInteger

@length(min: 1, max: 2048) @pattern("[\\s\\S]*")
string ListBenefitApplicationsInputNextTokenString

@length(min: 0, max: 1)
list ListBenefitApplicationsInputProgramsList {
    member: Program
}

@length(min: 0, max: 1)
list ListBenefitApplicationsInputStagesList {
    member: String
}

@length(min: 0, max: 1)
list ListBenefitApplicationsInputStatusList {
    member: BenefitApplicationStatus
}

@length(min: 0, max: 2048)
string ListBenefitApplicationsOutputNextTokenString

@length(min: 0, max: 2)
list ListBenefitsInputFulfillmentTypesList {
    member: FulfillmentType
}

@range(min: 1, max: 100)
integer ListBenefitsInputMaxResultsInteger

@length(min: 1, max: 2048) @pattern("[\\s\\S]*")
string ListBenefitsInputNextTokenString

@length(min: 0, max: 1)
list ListBenefitsInputProgramsList {
    member: Program
}

@length(min: 0, max: 2)
list ListBenefitsInputStatusList {
    member: BenefitStatus
}

@length(min: 0, max: 2048)
string ListBenefitsOutputNextTokenString

@input
structure ListTagsForResourceRequest {
    @required
    resourceArn: TaggableResourceArn
}

@output
structure ListTagsForResourceResponse {
    tags: Tags
}

structure MonetaryValue {
    @required
    Amount: String

    @required
    CurrencyCode: CurrencyCode
}

@length(min: 1, max: 255) @pattern("[A-Za-z0-9_-]+")
string Program

list Programs {
    member: Program
}

@error("client")
structure ResourceNotFoundException {
    @required
    Message: String
}

enum ResourceType {
    OPPORTUNITY
    BENEFIT_ALLOCATION
}

@error("client") @retryable(throttling: false)
structure ServiceQuotaExceededException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String

    @required
    QuotaCode: String
}

@length(min: 1, max: 255)
string StatusReasonCode

@length(min: 0, max: 5)
list StatusReasonCodes {
    member: StatusReasonCode
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@input
structure TagResourceRequest {
    @required
    resourceArn: TaggableResourceArn

    @required
    tags: Tags
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@length(min: 1, max: 1000)
@pattern("arn:[\\w+=/,.@-]+:partnercentral:[\\w+=/,.@-]*:[0-9]{12}:catalog/([a-zA-Z]+)/[\\w+=,.@-]+(/[\\w+=,.@-]+)*")
string TaggableResourceArn

list Tags {
    member: Tag
}

@error("client")
structure ThrottlingException {
    @required
    Message: String
}

@timestampFormat("date-time")
timestamp Timestamp

@input
structure UntagResourceRequest {
    @required
    resourceArn: TaggableResourceArn

    @required
    tagKeys: TagKeyList
}

@output
structure UntagResourceResponse {}

@length(min: 1, max: 64) @pattern("[!-~]{1,64}")
string UpdateBenefitApplicationInputClientTokenString

@length(min: 0, max: 30)
list UpdateBenefitApplicationInputFileDetailsList {
    member: FileInput
}

@length(min: 0, max: 1)
list UpdateBenefitApplicationInputPartnerContactsList {
    member: Contact
}

@error("client")
structure ValidationException {
    @required
    Message: String

    @required
    Reason: ValidationExceptionReason

    FieldList: ValidationExceptionFieldList
}

enum ValidationExceptionErrorCode {
    REQUIRED_FIELD_MISSING
    INVALID_ENUM_VALUE
    INVALID_STRING_FORMAT
    INVALID_VALUE
    NOT_ENOUGH_VALUES
    TOO_MANY_VALUES
    INVALID_RESOURCE_STATE
    DUPLICATE_KEY_VALUE
    VALUE_OUT_OF_RANGE
    ACTION_NOT_PERMITTED
}

structure ValidationExceptionField {
    @required
    Name: String

    @required
    Message: String

    Code: ValidationExceptionErrorCode
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
    BUSINESS_VALIDATION_FAILED
}
