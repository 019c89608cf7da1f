$version: "2.0"

namespace com.amazonaws.marketplaceagreement

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("AWS Marketplace Agreement Service")
@service(sdkId: "Marketplace Agreement", endpointPrefix: "agreement-marketplace")
@awsJson1_0
@sigv4(name: "aws-marketplace")
@standardRegionalEndpoints
service AWSMPCommerceService_v20200301 {
    version: "2020-03-01"
    operations: [
        AcceptAgreementCancellationRequest
        AcceptAgreementPaymentRequest
        AcceptAgreementRequest
        BatchCreateBillingAdjustmentRequest
        CancelAgreement
        CancelAgreementCancellationRequest
        CancelAgreementPaymentRequest
        CreateAgreementRequest
        DescribeAgreement
        GetAgreementCancellationRequest
        GetAgreementEntitlements
        GetAgreementPaymentRequest
        GetAgreementTerms
        GetBillingAdjustmentRequest
        ListAgreementCancellationRequests
        ListAgreementCharges
        ListAgreementInvoiceLineItems
        ListAgreementPaymentRequests
        ListBillingAdjustmentRequests
        RejectAgreementCancellationRequest
        RejectAgreementPaymentRequest
        SearchAgreements
        SendAgreementCancellationRequest
        SendAgreementPaymentRequest
        UpdatePurchaseOrders
    ]
}

operation AcceptAgreementCancellationRequest {
    input := {
        @required
        agreementId: AgreementId

        @required
        agreementCancellationRequestId: AgreementCancellationRequestId
    }
    output := {
        agreementId: AgreementId
        agreementCancellationRequestId: AgreementCancellationRequestId
        status: AgreementCancellationRequestStatus
        reasonCode: AgreementCancellationRequestReasonCode
        description: AgreementCancellationRequestDescription
        createdAt: Timestamp
        updatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

operation AcceptAgreementPaymentRequest {
    input := {
        @required
        paymentRequestId: PaymentRequestId

        @required
        agreementId: AgreementId

        purchaseOrderReference: PurchaseOrderReference
    }
    output := {
        paymentRequestId: PaymentRequestId
        agreementId: AgreementId
        status: PaymentRequestStatus
        name: PaymentRequestName
        description: PaymentRequestDescription
        chargeAmount: PositiveAmountUpto8Decimals
        currencyCode: CurrencyCode
        createdAt: Timestamp
        updatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

operation AcceptAgreementRequest {
    input := {
        @required
        agreementRequestId: AgreementRequestId

        purchaseOrders: PurchaseOrders
    }
    output := {
        agreementId: ResourceId
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

operation BatchCreateBillingAdjustmentRequest {
    input := {
        @required
        billingAdjustmentRequestEntries: BatchCreateBillingAdjustmentRequestEntryList
    }
    output := {
        @required
        items: BatchCreateBillingAdjustmentItemList

        @required
        errors: BatchCreateBillingAdjustmentErrorList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

operation CancelAgreement {
    input := {
        @required
        agreementId: ResourceId
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

operation CancelAgreementCancellationRequest {
    input := {
        @required
        agreementId: AgreementId

        @required
        agreementCancellationRequestId: AgreementCancellationRequestId

        @required
        cancellationReason: AgreementCancellationRequestCancellationReason
    }
    output := {
        agreementCancellationRequestId: AgreementCancellationRequestId
        agreementId: AgreementId
        reasonCode: AgreementCancellationRequestReasonCode
        description: AgreementCancellationRequestDescription
        status: AgreementCancellationRequestStatus
        statusMessage: AgreementCancellationRequestStatusMessage
        createdAt: Timestamp
        updatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

operation CancelAgreementPaymentRequest {
    input := {
        @required
        paymentRequestId: PaymentRequestId

        @required
        agreementId: AgreementId
    }
    output := {
        paymentRequestId: PaymentRequestId
        agreementId: AgreementId
        status: PaymentRequestStatus
        name: PaymentRequestName
        description: PaymentRequestDescription
        chargeAmount: PositiveAmountUpto8Decimals
        currencyCode: CurrencyCode
        createdAt: Timestamp
        updatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

operation CreateAgreementRequest {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        intent: Intent

        @required
        requestedTerms: RequestedTermList

        sourceAgreementIdentifier: ResourceId
        agreementProposalIdentifier: AgreementProposalId
        taxConfiguration: TaxConfiguration
    }
    output := {
        agreementRequestId: AgreementRequestId
        chargeSummary: ChargeSummary
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
    ]
}

operation DescribeAgreement {
    input := {
        @required
        agreementId: ResourceId
    }
    output := {
        agreementId: ResourceId
        acceptor: Acceptor
        proposer: Proposer
        startTime: Timestamp
        endTime: Timestamp
        acceptanceTime: Timestamp
        agreementType: AgreementType
        estimatedCharges: EstimatedCharges
        proposalSummary: ProposalSummary
        status: AgreementStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation GetAgreementCancellationRequest {
    input := {
        @required
        agreementCancellationRequestId: AgreementCancellationRequestId

        @required
        agreementId: AgreementId
    }
    output := {
        agreementCancellationRequestId: AgreementCancellationRequestId
        agreementId: AgreementId
        reasonCode: AgreementCancellationRequestReasonCode
        description: AgreementCancellationRequestDescription
        status: AgreementCancellationRequestStatus
        statusMessage: AgreementCancellationRequestStatusMessage
        createdAt: Timestamp
        updatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "agreementEntitlements"
    pageSize: "maxResults"
)
operation GetAgreementEntitlements {
    input := {
        @required
        agreementId: ResourceId

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        agreementEntitlements: AgreementEntitlementList
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation GetAgreementPaymentRequest {
    input := {
        @required
        paymentRequestId: PaymentRequestId

        @required
        agreementId: AgreementId
    }
    output := {
        paymentRequestId: PaymentRequestId
        agreementId: AgreementId
        status: PaymentRequestStatus
        statusMessage: String
        name: PaymentRequestName
        description: PaymentRequestDescription
        chargeId: ChargeId
        chargeAmount: PositiveAmountUpto8Decimals
        currencyCode: CurrencyCode
        createdAt: Timestamp
        updatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "acceptedTerms"
    pageSize: "maxResults"
)
operation GetAgreementTerms {
    input := {
        @required
        agreementId: ResourceId

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        acceptedTerms: AcceptedTermList
        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation GetBillingAdjustmentRequest {
    input := {
        @required
        agreementId: AgreementId

        @required
        billingAdjustmentRequestId: BillingAdjustmentRequestId
    }
    output := {
        @required
        billingAdjustmentRequestId: BillingAdjustmentRequestId

        @required
        agreementId: AgreementId

        @required
        adjustmentReasonCode: BillingAdjustmentReasonCode

        description: String

        @required
        originalInvoiceId: InvoiceId

        @required
        adjustmentAmount: PositiveAmountUpto8Decimals

        @required
        currencyCode: CurrencyCode

        @required
        status: BillingAdjustmentStatus

        statusMessage: BillingAdjustmentStatusMessage

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListAgreementCancellationRequests {
    input := {
        @required
        partyType: PartyType

        agreementId: AgreementId
        status: AgreementCancellationRequestStatus
        agreementType: AgreementType
        catalog: Catalog
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken
        items: AgreementCancellationRequestSummaryList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListAgreementCharges {
    input := {
        catalog: Catalog
        agreementId: ResourceId
        agreementType: AgreementType
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        items: Charges
        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "agreementInvoiceLineItemGroupSummaries"
    pageSize: "maxResults"
)
operation ListAgreementInvoiceLineItems {
    input := {
        @required
        agreementId: ResourceId

        @required
        groupBy: LineItemGroupBy

        invoiceId: ResourceId
        invoiceType: InvoiceType
        invoiceBillingPeriod: InvoiceBillingPeriod
        beforeIssuedTime: Timestamp
        afterIssuedTime: Timestamp
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        agreementInvoiceLineItemGroupSummaries: AgreementInvoiceLineItemGroupSummaries
        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListAgreementPaymentRequests {
    input := {
        @required
        partyType: PartyType

        agreementType: AgreementType
        catalog: Catalog
        agreementId: AgreementId
        status: PaymentRequestStatus
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        items: PaymentRequestSummaryList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListBillingAdjustmentRequests {
    input := {
        agreementId: AgreementId
        status: BillingAdjustmentStatus
        createdAfter: Timestamp
        createdBefore: Timestamp
        maxResults: MaxResults
        catalog: Catalog
        agreementType: AgreementType
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        items: BillingAdjustmentSummaryList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

operation RejectAgreementCancellationRequest {
    input := {
        @required
        agreementId: AgreementId

        @required
        agreementCancellationRequestId: AgreementCancellationRequestId

        @required
        rejectionReason: AgreementCancellationRequestRejectionReason
    }
    output := {
        agreementId: AgreementId
        agreementCancellationRequestId: AgreementCancellationRequestId
        status: AgreementCancellationRequestStatus
        statusMessage: AgreementCancellationRequestStatusMessage
        reasonCode: AgreementCancellationRequestReasonCode
        description: AgreementCancellationRequestDescription
        createdAt: Timestamp
        updatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

operation RejectAgreementPaymentRequest {
    input := {
        @required
        paymentRequestId: PaymentRequestId

        @required
        agreementId: AgreementId

        rejectionReason: PaymentRequestRejectionReason
    }
    output := {
        paymentRequestId: PaymentRequestId
        agreementId: AgreementId
        status: PaymentRequestStatus
        statusMessage: String
        name: PaymentRequestName
        description: PaymentRequestDescription
        chargeAmount: PositiveAmountUpto8Decimals
        currencyCode: CurrencyCode
        createdAt: Timestamp
        updatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "agreementViewSummaries"
    pageSize: "maxResults"
)
operation SearchAgreements {
    input := {
        catalog: Catalog
        filters: FilterList
        sort: Sort
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        agreementViewSummaries: AgreementViewSummaryList
        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

operation SendAgreementCancellationRequest {
    input := {
        @required
        agreementId: AgreementId

        @required
        reasonCode: AgreementCancellationRequestReasonCode

        @idempotencyToken
        clientToken: ClientToken

        description: AgreementCancellationRequestDescription
    }
    output := {
        agreementId: AgreementId
        agreementCancellationRequestId: AgreementCancellationRequestId
        status: AgreementCancellationRequestStatus
        reasonCode: AgreementCancellationRequestReasonCode
        description: AgreementCancellationRequestDescription
        createdAt: Timestamp
        updatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

operation SendAgreementPaymentRequest {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        agreementId: AgreementId

        @required
        termId: TermId

        @required
        name: PaymentRequestName

        @required
        chargeAmount: PositiveAmountUpto8Decimals

        description: PaymentRequestDescription
    }
    output := {
        paymentRequestId: PaymentRequestId
        agreementId: AgreementId
        status: PaymentRequestStatus
        name: PaymentRequestName
        description: PaymentRequestDescription
        chargeAmount: PositiveAmountUpto8Decimals
        currencyCode: CurrencyCode
        createdAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

operation UpdatePurchaseOrders {
    input := {
        @required
        purchaseOrders: PurchaseOrders
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        ConflictException
    ]
}

@length(min: 12, max: 12) @pattern("[0-9]+")
string AWSAccountId

union AcceptedTerm {
    legalTerm: LegalTerm
    supportTerm: SupportTerm
    renewalTerm: RenewalTerm
    usageBasedPricingTerm: UsageBasedPricingTerm
    configurableUpfrontPricingTerm: ConfigurableUpfrontPricingTerm
    byolPricingTerm: ByolPricingTerm
    recurringPaymentTerm: RecurringPaymentTerm
    validityTerm: ValidityTerm
    paymentScheduleTerm: PaymentScheduleTerm
    freeTrialPricingTerm: FreeTrialPricingTerm
    fixedUpfrontPricingTerm: FixedUpfrontPricingTerm
    variablePaymentTerm: VariablePaymentTerm
    netPaymentTerm: NetPaymentTerm
}

list AcceptedTermList {
    member: AcceptedTerm
}

structure Acceptor {
    accountId: AWSAccountId
}

@error("client")
structure AccessDeniedException {
    requestId: RequestId
    message: ExceptionMessage
    reason: AccessDeniedExceptionReason
}

enum AccessDeniedExceptionReason {
    INVALID_ACCOUNT_STATE
    DENIED_BY_PRIVATE_MARKETPLACE_POLICY
    FAILED_KYC_COMPLIANCE
    MISSING_MFA
    INVALID_ACCESS
}

@length(min: 1, max: 2000) @sensitive
string AgreementCancellationRequestCancellationReason

@length(min: 1, max: 2000) @sensitive
string AgreementCancellationRequestDescription

@length(min: 1, max: 64) @pattern("acr-[a-zA-Z0-9]+")
string AgreementCancellationRequestId

enum AgreementCancellationRequestReasonCode {
    INCORRECT_TERMS_ACCEPTED
    REPLACING_AGREEMENT
    TEST_AGREEMENT
    ALTERNATIVE_PROCUREMENT_CHANNEL
    PRODUCT_DISCONTINUED
    UNINTENDED_RENEWAL
    BUYER_DISSATISFACTION
    OTHER
}

@length(min: 1, max: 2000) @sensitive
string AgreementCancellationRequestRejectionReason

enum AgreementCancellationRequestStatus {
    PENDING_APPROVAL
    APPROVED
    REJECTED
    CANCELLED
    VALIDATION_FAILED
}

@length(min: 1, max: 2000)
string AgreementCancellationRequestStatusMessage

structure AgreementCancellationRequestSummary {
    agreementCancellationRequestId: AgreementCancellationRequestId
    agreementId: AgreementId
    status: AgreementCancellationRequestStatus
    reasonCode: AgreementCancellationRequestReasonCode
    agreementType: AgreementType
    catalog: Catalog
    createdAt: Timestamp
    updatedAt: Timestamp
}

list AgreementCancellationRequestSummaryList {
    member: AgreementCancellationRequestSummary
}

structure AgreementEntitlement {
    resource: Resource
    type: EntitlementType
    registrationToken: RegistrationToken
    status: AgreementEntitlementStatus
    statusReasonCode: AgreementEntitlementStatusReasonCode
    licenseArn: AwsArn
}

list AgreementEntitlementList {
    member: AgreementEntitlement
}

enum AgreementEntitlementStatus {
    PROVISIONED
    SCHEDULED
    PENDING
    FAILED
    DEPROVISIONED
}

enum AgreementEntitlementStatusReasonCode {
    PROVISIONING_IN_PROGRESS
    FUTURE_START_DATE
    INVALID_PAYMENT_INSTRUMENT
    INCOMPATIBLE_CURRENCY
    ACCOUNT_SUSPENDED
    UNSUPPORTED_OPERATION
    AGREEMENT_INACTIVE
    AGREEMENT_ACTIVE
    PRODUCT_RESTRICTED
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9_/-]+")
string AgreementId

list AgreementInvoiceLineItemGroupSummaries {
    member: AgreementInvoiceLineItemGroupSummary
}

structure AgreementInvoiceLineItemGroupSummary {
    agreementId: ResourceId
    invoiceId: ResourceId
    pricingCurrencyAmount: PricingCurrencyAmount
    invoiceBillingPeriod: InvoiceBillingPeriod
    issuedTime: Timestamp
    invoiceType: InvoiceType
    invoicingEntity: InvoicingEntity
}

@length(min: 1, max: 64) @pattern("(at-|ap-)[A-Za-z0-9]+")
string AgreementProposalId

@length(min: 1, max: 64) @pattern("ar-[A-Za-z0-9]+")
string AgreementRequestId

@length(min: 1, max: 64) @pattern("[a-zA-Z]+")
string AgreementResourceType

enum AgreementStatus {
    ACTIVE
    ARCHIVED
    CANCELLED
    EXPIRED
    RENEWED
    REPLACED
    ROLLED_BACK
    SUPERSEDED
    TERMINATED
}

@length(min: 1, max: 64) @pattern("[A-Za-z]+")
string AgreementType

structure AgreementViewSummary {
    agreementId: ResourceId
    acceptanceTime: Timestamp
    startTime: Timestamp
    endTime: Timestamp
    agreementType: AgreementType
    acceptor: Acceptor
    proposer: Proposer
    proposalSummary: ProposalSummary
    status: AgreementStatus
    entitlements: EntitlementList
}

list AgreementViewSummaryList {
    member: AgreementViewSummary
}

@length(min: 1, max: 2048)
@pattern("arn:aws[a-zA-Z-]*:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}")
string AwsArn

structure BatchCreateBillingAdjustmentError {
    @required
    code: BillingAdjustmentErrorCode

    @required
    message: String

    @required
    clientToken: ClientToken
}

list BatchCreateBillingAdjustmentErrorList {
    member: BatchCreateBillingAdjustmentError
}

structure BatchCreateBillingAdjustmentItem {
    @required
    billingAdjustmentRequestId: BillingAdjustmentRequestId

    @required
    clientToken: ClientToken
}

list BatchCreateBillingAdjustmentItemList {
    member: BatchCreateBillingAdjustmentItem
}

structure BatchCreateBillingAdjustmentRequestEntry {
    @required
    agreementId: AgreementId

    @required
    originalInvoiceId: InvoiceId

    @required
    adjustmentAmount: PositiveAmountUpto8Decimals

    @required
    currencyCode: CurrencyCode

    @required
    adjustmentReasonCode: BillingAdjustmentReasonCode

    description: BillingAdjustmentDescription

    @required
    clientToken: ClientToken
}

list BatchCreateBillingAdjustmentRequestEntryList {
    member: BatchCreateBillingAdjustmentRequestEntry
}

@length(min: 1, max: 500) @sensitive
string BillingAdjustmentDescription

enum BillingAdjustmentErrorCode {
    CONFLICT_EXCEPTION
    VALIDATION_EXCEPTION
    RESOURCE_NOT_FOUND_EXCEPTION
    INTERNAL_FAILURE
}

enum BillingAdjustmentReasonCode {
    INCORRECT_TERMS_ACCEPTED
    INCORRECT_METERING
    TEST_ENVIRONMENT_CHARGES
    ALTERNATIVE_PROCUREMENT_CHANNEL
    UNINTENDED_RENEWAL
    BUYER_DISSATISFACTION
    OTHER
}

@length(min: 1, max: 64) @pattern("ba-[a-zA-Z0-9]+")
string BillingAdjustmentRequestId

enum BillingAdjustmentStatus {
    PENDING
    VALIDATION_FAILED
    COMPLETED
}

@length(min: 0, max: 500)
string BillingAdjustmentStatusMessage

structure BillingAdjustmentSummary {
    @required
    billingAdjustmentRequestId: BillingAdjustmentRequestId

    @required
    originalInvoiceId: InvoiceId

    @required
    adjustmentAmount: PositiveAmountUpto8Decimals

    @required
    currencyCode: CurrencyCode

    @required
    status: BillingAdjustmentStatus

    @required
    agreementId: AgreementId

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    @required
    agreementType: AgreementType

    @required
    catalog: Catalog
}

list BillingAdjustmentSummaryList {
    member: BillingAdjustmentSummary
}

@length(min: 1, max: 4096) @pattern("(.)+")
string BoundedString

structure ByolPricingTerm {
    type: UnversionedTermType
    id: TermId
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9.-]+")
string Catalog

structure Charge {
    id: ResourceId
    revision: ChargeRevision
    agreementId: ResourceId
    agreementType: AgreementType
    purchaseOrderReference: PurchaseOrderReference
    currencyCode: CurrencyCode
    amount: BoundedString
    time: Timestamp
}

@length(min: 1, max: 64) @pattern("ch-[a-zA-Z0-9]+")
string ChargeId

@range(min: 1)
long ChargeRevision

structure ChargeSummary {
    currencyCode: CurrencyCode
    newAgreementValue: BoundedString
    newAgreementValueAfterTax: BoundedString
    expectedCharges: ExpectedChargeList
    estimatedTaxes: EstimatedTaxes
    itemizedCharges: ItemizedChargeList
    invoicingEntity: InvoicingEntity
}

list Charges {
    member: Charge
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-]+")
string ClientToken

structure ConfigurableUpfrontPricingTerm {
    type: UnversionedTermType
    id: TermId
    currencyCode: CurrencyCode
    rateCards: ConfigurableUpfrontRateCardList
    configuration: ConfigurableUpfrontPricingTermConfiguration
}

structure ConfigurableUpfrontPricingTermConfiguration {
    @required
    selectorValue: BoundedString

    @required
    dimensions: DimensionList
}

structure ConfigurableUpfrontRateCardItem {
    selector: Selector
    constraints: Constraints
    rateCard: RateCardList
}

list ConfigurableUpfrontRateCardList {
    member: ConfigurableUpfrontRateCardItem
}

@error("client")
structure ConflictException {
    requestId: RequestId
    message: ExceptionMessage
    resourceId: ResourceId
    resourceType: ResourceType
}

structure Constraints {
    multipleDimensionSelection: BoundedString
    quantityConfiguration: BoundedString
}

@length(min: 3, max: 3) @pattern("[A-Z]+")
string CurrencyCode

structure Dimension {
    @required
    dimensionKey: BoundedString

    @required
    dimensionValue: ZeroValueInteger
}

@length(min: 1)
list DimensionList {
    member: Dimension
}

structure DocumentItem {
    type: BoundedString
    url: BoundedString
    version: BoundedString
}

list DocumentList {
    member: DocumentItem
}

structure Entitlement {
    licenseArn: String
}

list EntitlementList {
    member: Entitlement
}

@length(min: 1, max: 64) @pattern("[A-Za-z:]+")
string EntitlementType

structure EstimatedCharges {
    currencyCode: CurrencyCode
    agreementValue: BoundedString
}

structure EstimatedTaxes {
    breakdown: TaxBreakdown
    totalAmount: BoundedString
}

@length(min: 1, max: 1024)
string ExceptionMessage

structure ExpectedCharge {
    id: ResourceId
    time: Timestamp
    amount: BoundedString
    amountAfterTax: BoundedString
    timing: Timing
    estimatedTaxes: EstimatedTaxes
}

list ExpectedChargeList {
    member: ExpectedCharge
}

structure Filter {
    name: FilterName
    values: FilterValueList
}

@length(min: 1, max: 10)
list FilterList {
    member: Filter
}

@length(min: 1, max: 32) @pattern("[A-Za-z_]+")
string FilterName

@length(min: 1, max: 64) @pattern("[A-Za-z0-9+:_-]+")
string FilterValue

@length(min: 1, max: 1)
list FilterValueList {
    member: FilterValue
}

structure FixedUpfrontPricingTerm {
    type: UnversionedTermType
    id: TermId
    currencyCode: CurrencyCode
    duration: BoundedString
    price: BoundedString
    grants: GrantList
}

structure FreeTrialPricingTerm {
    type: UnversionedTermType
    id: TermId
    duration: BoundedString
    grants: GrantList
}

structure GrantItem {
    dimensionKey: BoundedString
    maxQuantity: PositiveIntegerWithDefaultValueOne
}

list GrantList {
    member: GrantItem
}

@pattern("([-+]?)P(?:([-+]?[0-9]+)D)?(T(?:([-+]?[0-9]+)H)?(?:([-+]?[0-9]+)M)?(?:([-+]?[0-9]+)(?:[.,]([0-9]{0,9}))?S)?)?")
string ISO8601Duration

enum Intent {
    NEW
    AMEND
    REPLACE
}

@error("server")
structure InternalServerException {
    requestId: RequestId
    message: ExceptionMessage
}

structure InvoiceBillingPeriod {
    @required
    month: InvoiceBillingPeriodMonthInteger

    @required
    year: InvoiceBillingPeriodYearInteger
}

@range(min: 1, max: 12)
integer InvoiceBillingPeriodMonthInteger

@range(min: 2023, max: 2050)
integer InvoiceBillingPeriodYearInteger

@length(min: 1, max: 255)
string InvoiceId

enum InvoiceType {
    INVOICE
    CREDIT_MEMO
}

structure InvoicingEntity {
    legalName: BoundedString
    branchName: BoundedString
}

structure ItemizedCharge {
    dimensionKey: BoundedString
    newQuantity: Integer
    oldQuantity: Integer
    chargeReference: ResourceId
    incrementalChargeAmount: BoundedString
}

list ItemizedChargeList {
    member: ItemizedCharge
}

structure LegalTerm {
    type: UnversionedTermType
    id: TermId
    documents: DocumentList
}

enum LineItemGroupBy {
    INVOICE_ID
}

@range(min: 1, max: 50)
integer MaxResults

structure NetPaymentTerm {
    type: UnversionedTermType
    id: TermId
    paymentDuePeriod: BoundedString
}

@length(min: 0, max: 8192) @pattern("[a-zA-Z0-9+/=_-]+")
string NextToken

@length(min: 1, max: 64) @pattern("\\S{1,64}")
string OfferId

@pattern("\\S{1,50}")
string OfferSetId

@length(min: 1, max: 32) @pattern("[A-Za-z]+")
string PartyType

enum PaymentRequestApprovalStrategy {
    AUTO_APPROVE_ON_EXPIRATION
    WAIT_FOR_APPROVAL
}

@length(min: 1, max: 2000) @sensitive
string PaymentRequestDescription

@length(min: 1, max: 64) @pattern("pr-[a-zA-Z0-9]+")
string PaymentRequestId

@length(min: 5, max: 64) @pattern(".+")
string PaymentRequestName

@length(min: 1, max: 250)
string PaymentRequestRejectionReason

enum PaymentRequestStatus {
    VALIDATING
    VALIDATION_FAILED
    PENDING_APPROVAL
    APPROVED
    REJECTED
    CANCELLED
}

structure PaymentRequestSummary {
    paymentRequestId: PaymentRequestId
    agreementId: AgreementId
    status: PaymentRequestStatus
    name: PaymentRequestName
    chargeId: ChargeId
    chargeAmount: PositiveAmountUpto8Decimals
    currencyCode: CurrencyCode
    createdAt: Timestamp
    updatedAt: Timestamp
}

list PaymentRequestSummaryList {
    member: PaymentRequestSummary
}

structure PaymentScheduleTerm {
    type: UnversionedTermType
    id: TermId
    currencyCode: CurrencyCode
    schedule: ScheduleList
}

@pattern("[0-9]*(\\.[0-9]{0,8})?")
string PositiveAmountUpto8Decimals

@range(min: 1)
integer PositiveIntegerWithDefaultValueOne

structure PricingCurrencyAmount {
    amount: BoundedString
    maxAdjustmentAmount: BoundedString
    currencyCode: CurrencyCode
}

structure ProposalSummary {
    resources: Resources
    offerId: OfferId
    offerSetId: OfferSetId
}

structure Proposer {
    accountId: AWSAccountId
}

structure PurchaseOrder {
    @required
    chargeId: ResourceId

    chargeRevision: ChargeRevision
    agreementId: ResourceId
    purchaseOrderReference: PurchaseOrderReference
}

@length(min: 1)
string PurchaseOrderReference

@length(min: 1, max: 86)
list PurchaseOrders {
    member: PurchaseOrder
}

structure RateCardItem {
    dimensionKey: BoundedString
    price: BoundedString
}

list RateCardList {
    member: RateCardItem
}

structure RecurringPaymentTerm {
    type: UnversionedTermType
    id: TermId
    currencyCode: CurrencyCode
    billingPeriod: BoundedString
    price: BoundedString
}

@length(min: 1, max: 512) @pattern("[A-Za-z0-9+/=.:_-]+")
string RegistrationToken

structure RenewalTerm {
    type: UnversionedTermType
    id: TermId
    configuration: RenewalTermConfiguration
}

structure RenewalTermConfiguration {
    @required
    enableAutoRenew: Boolean
}

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-]+")
string RequestId

structure RequestedTerm {
    @required
    id: TermId

    configuration: RequestedTermConfiguration
}

union RequestedTermConfiguration {
    configurableUpfrontPricingTermConfiguration: ConfigurableUpfrontPricingTermConfiguration
    renewalTermConfiguration: RenewalTermConfiguration
    variablePaymentTermConfiguration: VariablePaymentTermConfiguration
}

@length(min: 1, max: 30)
list RequestedTermList {
    member: RequestedTerm
}

structure Resource {
    id: ResourceId
    type: AgreementResourceType
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9_/-]+")
string ResourceId

@error("client")
structure ResourceNotFoundException {
    requestId: RequestId
    message: ExceptionMessage
    resourceId: ResourceId
    resourceType: ResourceType
}

enum ResourceType {
    Agreement
    AgreementRequest
    AgreementProposal
    Charge
    PaymentRequest
    Invoice
    AgreementCancellationRequest
    BillingAdjustmentRequest
}

list Resources {
    member: Resource
}

structure ScheduleItem {
    chargeDate: Timestamp
    chargeAmount: BoundedString
}

list ScheduleList {
    member: ScheduleItem
}

structure Selector {
    type: BoundedString
    value: BoundedString
}

@error("client")
structure ServiceQuotaExceededException {
    requestId: RequestId
    message: ExceptionMessage
    quotaCode: BoundedString
    serviceCode: BoundedString
    resourceType: BoundedString
    resourceId: ResourceId
}

structure Sort {
    sortBy: SortBy
    sortOrder: SortOrder
}

@length(min: 1, max: 255) @pattern("[A-Za-z_]+")
string SortBy

enum SortOrder {
    ASCENDING
    DESCENDING
}

structure SupportTerm {
    type: UnversionedTermType
    id: TermId
    refundPolicy: BoundedString
}

list TaxBreakdown {
    member: TaxBreakdownItem
}

structure TaxBreakdownItem {
    amount: BoundedString
    rate: BoundedString
    type: BoundedString
}

structure TaxConfiguration {
    taxEstimation: TaxEstimation
}

enum TaxEstimation {
    DISABLED
    ENABLED
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9+=;,.@\\-_]+")
string TermId

@error("client")
structure ThrottlingException {
    requestId: RequestId
    message: ExceptionMessage
}

enum Timing {
    ON_ACCEPTANCE
    SCHEDULED
    BILLING_PERIOD
}

@length(min: 1, max: 4096) @pattern("[A-Za-z]+")
string UnversionedTermType

structure UsageBasedPricingTerm {
    type: UnversionedTermType
    id: TermId
    currencyCode: CurrencyCode
    rateCards: UsageBasedRateCardList
}

structure UsageBasedRateCardItem {
    rateCard: RateCardList
}

list UsageBasedRateCardList {
    member: UsageBasedRateCardItem
}

@error("client")
structure ValidationException {
    requestId: RequestId
    message: ExceptionMessage
    reason: ValidationExceptionReason
    fields: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: BoundedString

    @required
    message: BoundedString
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    MISSING_BILLING_ADJUSTMENTS
    BILLING_ADJUSTMENTS_LIMIT_EXCEEDED
    MISSING_INVOICE_ID
    INVALID_ADJUSTMENT_AMOUNT
    MISSING_ADJUSTMENT_AMOUNT
    INVALID_REASON_CODE
    MISSING_REASON_CODE
    MISSING_DESCRIPTION
    INVALID_INVOICE_ADJUSTMENT_PERIOD
    INVALID_CURRENCY_CODE
    MISSING_CURRENCY_CODE
    EXCEEDED_MAXIMUM_ADJUSTMENT_AMOUNT
    MISSING_BILLING_ADJUSTMENT_REQUEST_ENTRY
    MULTIPLE_AGREEMENT_IDS
    INVALID_AGREEMENT_CANCELLATION_REQUEST_ID
    MISSING_AGREEMENT_CANCELLATION_REQUEST_ID
    MISSING_REASON
    INVALID_REASON
    INVALID_STATUS
    INVALID_AGREEMENT_ID
    MISSING_AGREEMENT_ID
    INVALID_CATALOG
    INVALID_FILTERS
    INVALID_FILTER_NAME
    MISSING_FILTER_NAME
    INVALID_FILTER_VALUES
    MISSING_FILTER_VALUES
    INVALID_SORT_BY
    INVALID_SORT_ORDER
    INVALID_NEXT_TOKEN
    INVALID_MAX_RESULTS
    INVALID_TERM_ID
    MISSING_TERM_ID
    MISSING_NAME
    INVALID_NAME
    INVALID_DESCRIPTION
    MISSING_CHARGE_AMOUNT
    INVALID_CHARGE_AMOUNT
    MISSING_PAYMENT_REQUEST_ID
    INVALID_PAYMENT_REQUEST_ID
    MISSING_PARTY_TYPE
    INVALID_PARTY_TYPE
    UNSUPPORTED_FILTERS
    INVALID_CLIENT_TOKEN
    INVALID_INTENT
    MISSING_INTENT
    INVALID_SOURCE_AGREEMENT_IDENTIFIER
    MISSING_SOURCE_AGREEMENT_IDENTIFIER
    INVALID_AGREEMENT_PROPOSAL_IDENTIFIER
    MISSING_AGREEMENT_PROPOSAL_IDENTIFIER
    INVALID_REQUESTED_TERMS
    MISSING_REQUESTED_TERMS
    INVALID_REQUESTED_TERM_ID
    MISSING_REQUESTED_TERM_ID
    INVALID_REQUESTED_TERM_CONFIGURATION
    MISSING_REQUESTED_TERM_CONFIGURATION
    INVALID_AGREEMENT_REQUEST_ID
    MISSING_AGREEMENT_REQUEST_ID
    INVALID_PURCHASE_ORDERS
    MISSING_PURCHASE_ORDERS
    INVALID_CHARGE_ID
    MISSING_CHARGE_ID
    INVALID_CHARGE_REVISION
    MISSING_CHARGE_REVISION
    INVALID_AGREEMENT_TYPE
    INVALID_PURCHASE_ORDER_REFERENCE
    INACTIVE_AGREEMENT
    SUPERSEDED_AGREEMENT_PROPOSAL
    EXPIRED_AGREEMENT_PROPOSAL
    MISSING_MANDATORY_TERMS
    INCOMPATIBLE_TERMS
    MISSING_USAGE_AGREEMENT
    INVALID_INCREMENTAL_CHARGE
    MISSING_ACCOUNT_ADDRESS
    UNSUPPORTED_ACTION
    INVALID_REJECTION_REASON
    INVALID_PAYMENT_REQUEST_STATUS
    OTHER
    DUPLICATE_CHARGES
    UNSUPPORTED_ACCOUNT_PLAN
    DUPLICATE_AGREEMENT_IN_ORGANIZATION
    MISSING_PURCHASE_ORDER_REFERENCE
}

structure ValidityTerm {
    type: UnversionedTermType
    id: TermId
    agreementDuration: BoundedString
    agreementStartDate: Timestamp
    agreementEndDate: Timestamp
}

structure VariablePaymentTerm {
    type: UnversionedTermType
    id: TermId
    currencyCode: CurrencyCode
    maxTotalChargeAmount: BoundedString
    configuration: VariablePaymentTermConfiguration
}

structure VariablePaymentTermConfiguration {
    @required
    paymentRequestApprovalStrategy: PaymentRequestApprovalStrategy

    expirationDuration: ISO8601Duration
}

@range(min: 0)
integer ZeroValueInteger
