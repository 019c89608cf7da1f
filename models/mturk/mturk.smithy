$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.mturk

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Mechanical Turk")
@service(sdkId: "MTurk", endpointPrefix: "mturk-requester", docId: "mturk-requester-2017-01-17")
@awsJson1_1
@sigv4(name: "mturk-requester")
@standardRegionalEndpoints(
    regionSpecialCases: {sandbox: [{endpoint: "https://{service}-sandbox.us-east-1.{dnsSuffix}"}]}
)
service MTurkRequesterServiceV20170117 {
    version: "2017-01-17"
    operations: [
        AcceptQualificationRequest
        ApproveAssignment
        AssociateQualificationWithWorker
        CreateAdditionalAssignmentsForHIT
        CreateHIT
        CreateHITType
        CreateHITWithHITType
        CreateQualificationType
        CreateWorkerBlock
        DeleteHIT
        DeleteQualificationType
        DeleteWorkerBlock
        DisassociateQualificationFromWorker
        GetAccountBalance
        GetAssignment
        GetFileUploadURL
        GetHIT
        GetQualificationScore
        GetQualificationType
        ListAssignmentsForHIT
        ListBonusPayments
        ListHITs
        ListHITsForQualificationType
        ListQualificationRequests
        ListQualificationTypes
        ListReviewPolicyResultsForHIT
        ListReviewableHITs
        ListWorkerBlocks
        ListWorkersWithQualificationType
        NotifyWorkers
        RejectAssignment
        RejectQualificationRequest
        SendBonus
        SendTestEventNotification
        UpdateExpirationForHIT
        UpdateHITReviewStatus
        UpdateHITTypeOfHIT
        UpdateNotificationSettings
        UpdateQualificationType
    ]
}

operation AcceptQualificationRequest {
    input := {
        @required
        QualificationRequestId: String

        IntegerValue: Integer
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

@idempotent
operation ApproveAssignment {
    input := {
        @required
        AssignmentId: EntityId

        RequesterFeedback: String
        OverrideRejection: Boolean
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

operation AssociateQualificationWithWorker {
    input := {
        @required
        QualificationTypeId: EntityId

        @required
        WorkerId: CustomerId

        IntegerValue: Integer
        SendNotification: Boolean
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

operation CreateAdditionalAssignmentsForHIT {
    input := {
        @required
        HITId: EntityId

        @required
        NumberOfAdditionalAssignments: Integer

        UniqueRequestToken: IdempotencyToken
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

operation CreateHIT {
    input := {
        MaxAssignments: Integer
        AutoApprovalDelayInSeconds: Long

        @required
        LifetimeInSeconds: Long

        @required
        AssignmentDurationInSeconds: Long

        @required
        Reward: CurrencyAmount

        @required
        Title: String

        Keywords: String

        @required
        Description: String

        Question: String
        RequesterAnnotation: String
        QualificationRequirements: QualificationRequirementList
        UniqueRequestToken: IdempotencyToken
        AssignmentReviewPolicy: ReviewPolicy
        HITReviewPolicy: ReviewPolicy
        HITLayoutId: EntityId
        HITLayoutParameters: HITLayoutParameterList
    }
    output := {
        HIT: HIT
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
operation CreateHITType {
    input := {
        AutoApprovalDelayInSeconds: Long

        @required
        AssignmentDurationInSeconds: Long

        @required
        Reward: CurrencyAmount

        @required
        Title: String

        Keywords: String

        @required
        Description: String

        QualificationRequirements: QualificationRequirementList
    }
    output := {
        HITTypeId: EntityId
    }
    errors: [ServiceFault, RequestError]
}

operation CreateHITWithHITType {
    input := {
        @required
        HITTypeId: EntityId

        MaxAssignments: Integer

        @required
        LifetimeInSeconds: Long

        Question: String
        RequesterAnnotation: String
        UniqueRequestToken: IdempotencyToken
        AssignmentReviewPolicy: ReviewPolicy
        HITReviewPolicy: ReviewPolicy
        HITLayoutId: EntityId
        HITLayoutParameters: HITLayoutParameterList
    }
    output := {
        HIT: HIT
    }
    errors: [ServiceFault, RequestError]
}

operation CreateQualificationType {
    input := {
        @required
        Name: String

        Keywords: String

        @required
        Description: String

        @required
        QualificationTypeStatus: QualificationTypeStatus

        RetryDelayInSeconds: Long
        Test: String
        AnswerKey: String
        TestDurationInSeconds: Long
        AutoGranted: Boolean
        AutoGrantedValue: Integer
    }
    output := {
        QualificationType: QualificationType
    }
    errors: [ServiceFault, RequestError]
}

operation CreateWorkerBlock {
    input := {
        @required
        WorkerId: CustomerId

        @required
        Reason: String
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

@idempotent
operation DeleteHIT {
    input := {
        @required
        HITId: EntityId
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

@idempotent
operation DeleteQualificationType {
    input := {
        @required
        QualificationTypeId: EntityId
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

@idempotent
operation DeleteWorkerBlock {
    input := {
        @required
        WorkerId: CustomerId

        Reason: String
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

operation DisassociateQualificationFromWorker {
    input := {
        @required
        WorkerId: CustomerId

        @required
        QualificationTypeId: EntityId

        Reason: String
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

@idempotent
operation GetAccountBalance {
    input := {}
    output := {
        AvailableBalance: CurrencyAmount
        OnHoldBalance: CurrencyAmount
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
operation GetAssignment {
    input := {
        @required
        AssignmentId: EntityId
    }
    output := {
        Assignment: Assignment
        HIT: HIT
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
operation GetFileUploadURL {
    input := {
        @required
        AssignmentId: EntityId

        @required
        QuestionIdentifier: String
    }
    output := {
        FileUploadURL: String
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
operation GetHIT {
    input := {
        @required
        HITId: EntityId
    }
    output := {
        HIT: HIT
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
operation GetQualificationScore {
    input := {
        @required
        QualificationTypeId: EntityId

        @required
        WorkerId: CustomerId
    }
    output := {
        Qualification: Qualification
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
operation GetQualificationType {
    input := {
        @required
        QualificationTypeId: EntityId
    }
    output := {
        QualificationType: QualificationType
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Assignments"
    pageSize: "MaxResults"
)
operation ListAssignmentsForHIT {
    input := {
        @required
        HITId: EntityId

        NextToken: PaginationToken
        MaxResults: ResultSize
        AssignmentStatuses: AssignmentStatusList
    }
    output := {
        NextToken: PaginationToken
        NumResults: Integer
        Assignments: AssignmentList
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BonusPayments"
    pageSize: "MaxResults"
)
operation ListBonusPayments {
    input := {
        HITId: EntityId
        AssignmentId: EntityId
        NextToken: PaginationToken
        MaxResults: ResultSize
    }
    output := {
        NumResults: Integer
        NextToken: PaginationToken
        BonusPayments: BonusPaymentList
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "HITs", pageSize: "MaxResults")
operation ListHITs {
    input := {
        NextToken: PaginationToken
        MaxResults: ResultSize
    }
    output := {
        NextToken: PaginationToken
        NumResults: Integer
        HITs: HITList
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "HITs", pageSize: "MaxResults")
operation ListHITsForQualificationType {
    input := {
        @required
        QualificationTypeId: EntityId

        NextToken: PaginationToken
        MaxResults: ResultSize
    }
    output := {
        NextToken: PaginationToken
        NumResults: Integer
        HITs: HITList
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "QualificationRequests"
    pageSize: "MaxResults"
)
operation ListQualificationRequests {
    input := {
        QualificationTypeId: EntityId
        NextToken: PaginationToken
        MaxResults: ResultSize
    }
    output := {
        NumResults: Integer
        NextToken: PaginationToken
        QualificationRequests: QualificationRequestList
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "QualificationTypes"
    pageSize: "MaxResults"
)
operation ListQualificationTypes {
    input := {
        Query: String

        @required
        MustBeRequestable: Boolean

        MustBeOwnedByCaller: Boolean
        NextToken: PaginationToken
        MaxResults: ResultSize
    }
    output := {
        NumResults: Integer
        NextToken: PaginationToken
        QualificationTypes: QualificationTypeList
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
operation ListReviewPolicyResultsForHIT {
    input := {
        @required
        HITId: EntityId

        PolicyLevels: ReviewPolicyLevelList
        RetrieveActions: Boolean
        RetrieveResults: Boolean
        NextToken: PaginationToken
        MaxResults: ResultSize
    }
    output := {
        HITId: EntityId
        AssignmentReviewPolicy: ReviewPolicy
        HITReviewPolicy: ReviewPolicy
        AssignmentReviewReport: ReviewReport
        HITReviewReport: ReviewReport
        NextToken: PaginationToken
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "HITs", pageSize: "MaxResults")
operation ListReviewableHITs {
    input := {
        HITTypeId: EntityId
        Status: ReviewableHITStatus
        NextToken: PaginationToken
        MaxResults: ResultSize
    }
    output := {
        NextToken: PaginationToken
        NumResults: Integer
        HITs: HITList
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WorkerBlocks"
    pageSize: "MaxResults"
)
operation ListWorkerBlocks {
    input := {
        NextToken: PaginationToken
        MaxResults: ResultSize
    }
    output := {
        NextToken: PaginationToken
        NumResults: Integer
        WorkerBlocks: WorkerBlockList
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Qualifications"
    pageSize: "MaxResults"
)
operation ListWorkersWithQualificationType {
    input := {
        @required
        QualificationTypeId: EntityId

        Status: QualificationStatus
        NextToken: PaginationToken
        MaxResults: ResultSize
    }
    output := {
        NextToken: PaginationToken
        NumResults: Integer
        Qualifications: QualificationList
    }
    errors: [ServiceFault, RequestError]
}

operation NotifyWorkers {
    input := {
        @required
        Subject: String

        @required
        MessageText: String

        @required
        WorkerIds: CustomerIdList
    }
    output := {
        NotifyWorkersFailureStatuses: NotifyWorkersFailureStatusList
    }
    errors: [ServiceFault, RequestError]
}

@idempotent
operation RejectAssignment {
    input := {
        @required
        AssignmentId: EntityId

        @required
        RequesterFeedback: String
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

operation RejectQualificationRequest {
    input := {
        @required
        QualificationRequestId: String

        Reason: String
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

operation SendBonus {
    input := {
        @required
        WorkerId: CustomerId

        @required
        BonusAmount: CurrencyAmount

        @required
        AssignmentId: EntityId

        @required
        Reason: String

        UniqueRequestToken: IdempotencyToken
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

operation SendTestEventNotification {
    input := {
        @required
        Notification: NotificationSpecification

        @required
        TestEventType: EventType
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

@idempotent
operation UpdateExpirationForHIT {
    input := {
        @required
        HITId: EntityId

        @required
        ExpireAt: Timestamp
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

@idempotent
operation UpdateHITReviewStatus {
    input := {
        @required
        HITId: EntityId

        Revert: Boolean
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

@idempotent
operation UpdateHITTypeOfHIT {
    input := {
        @required
        HITId: EntityId

        @required
        HITTypeId: EntityId
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

@idempotent
operation UpdateNotificationSettings {
    input := {
        @required
        HITTypeId: EntityId

        Notification: NotificationSpecification
        Active: Boolean
    }
    output := {}
    errors: [ServiceFault, RequestError]
}

operation UpdateQualificationType {
    input := {
        @required
        QualificationTypeId: EntityId

        Description: String
        QualificationTypeStatus: QualificationTypeStatus
        Test: String
        AnswerKey: String
        TestDurationInSeconds: Long
        RetryDelayInSeconds: Long
        AutoGranted: Boolean
        AutoGrantedValue: Integer
    }
    output := {
        QualificationType: QualificationType
    }
    errors: [ServiceFault, RequestError]
}

structure Assignment {
    AssignmentId: EntityId
    WorkerId: CustomerId
    HITId: EntityId
    AssignmentStatus: AssignmentStatus
    AutoApprovalTime: Timestamp
    AcceptTime: Timestamp
    SubmitTime: Timestamp
    ApprovalTime: Timestamp
    RejectionTime: Timestamp
    Deadline: Timestamp
    Answer: String
    RequesterFeedback: String
}

list AssignmentList {
    member: Assignment
}

enum AssignmentStatus {
    Submitted
    Approved
    Rejected
}

list AssignmentStatusList {
    member: AssignmentStatus
}

structure BonusPayment {
    WorkerId: CustomerId
    BonusAmount: CurrencyAmount
    AssignmentId: EntityId
    Reason: String
    GrantTime: Timestamp
}

list BonusPaymentList {
    member: BonusPayment
}

enum Comparator {
    LessThan
    LessThanOrEqualTo
    GreaterThan
    GreaterThanOrEqualTo
    EqualTo
    NotEqualTo
    Exists
    DoesNotExist
    In
    NotIn
}

@length(min: 2, max: 2)
string CountryParameters

@pattern("^[0-9]+(\\.)?[0-9]{0,2}$")
string CurrencyAmount

@length(min: 1, max: 64) @pattern("^A[A-Z0-9]+$")
string CustomerId

list CustomerIdList {
    member: CustomerId
}

@length(min: 1, max: 64) @pattern("^[A-Z0-9]+$")
string EntityId

enum EventType {
    AssignmentAccepted
    AssignmentAbandoned
    AssignmentReturned
    AssignmentSubmitted
    AssignmentRejected
    AssignmentApproved
    HITCreated
    HITExpired
    HITReviewable
    HITExtended
    HITDisposed
    Ping
}

list EventTypeList {
    member: EventType
}

structure HIT {
    HITId: EntityId
    HITTypeId: EntityId
    HITGroupId: EntityId
    HITLayoutId: EntityId
    CreationTime: Timestamp
    Title: String
    Description: String
    Question: String
    Keywords: String
    HITStatus: HITStatus
    MaxAssignments: Integer
    Reward: CurrencyAmount
    AutoApprovalDelayInSeconds: Long
    Expiration: Timestamp
    AssignmentDurationInSeconds: Long
    RequesterAnnotation: String
    QualificationRequirements: QualificationRequirementList
    HITReviewStatus: HITReviewStatus
    NumberOfAssignmentsPending: Integer
    NumberOfAssignmentsAvailable: Integer
    NumberOfAssignmentsCompleted: Integer
}

enum HITAccessActions {
    Accept
    PreviewAndAccept
    DiscoverPreviewAndAccept
}

structure HITLayoutParameter {
    @required
    Name: String

    @required
    Value: String
}

list HITLayoutParameterList {
    member: HITLayoutParameter
}

list HITList {
    member: HIT
}

enum HITReviewStatus {
    NotReviewed
    MarkedForReview
    ReviewedAppropriate
    ReviewedInappropriate
}

enum HITStatus {
    Assignable
    Unassignable
    Reviewable
    Reviewing
    Disposed
}

@length(min: 1, max: 64)
string IdempotencyToken

list IntegerList {
    member: Integer
}

structure Locale {
    @required
    Country: CountryParameters

    Subdivision: CountryParameters
}

list LocaleList {
    member: Locale
}

structure NotificationSpecification {
    @required
    Destination: String

    @required
    Transport: NotificationTransport

    @required
    Version: String

    @required
    EventTypes: EventTypeList
}

enum NotificationTransport {
    Email
    SQS
    SNS
}

enum NotifyWorkersFailureCode {
    SoftFailure
    HardFailure
}

structure NotifyWorkersFailureStatus {
    NotifyWorkersFailureCode: NotifyWorkersFailureCode
    NotifyWorkersFailureMessage: String
    WorkerId: CustomerId
}

list NotifyWorkersFailureStatusList {
    member: NotifyWorkersFailureStatus
}

@length(min: 1, max: 255)
string PaginationToken

structure ParameterMapEntry {
    Key: String
    Values: StringList
}

list ParameterMapEntryList {
    member: ParameterMapEntry
}

structure PolicyParameter {
    Key: String
    Values: StringList
    MapEntries: ParameterMapEntryList
}

list PolicyParameterList {
    member: PolicyParameter
}

structure Qualification {
    QualificationTypeId: EntityId
    WorkerId: CustomerId
    GrantTime: Timestamp
    IntegerValue: Integer
    LocaleValue: Locale
    Status: QualificationStatus
}

list QualificationList {
    member: Qualification
}

structure QualificationRequest {
    QualificationRequestId: String
    QualificationTypeId: EntityId
    WorkerId: CustomerId
    Test: String
    Answer: String
    SubmitTime: Timestamp
}

list QualificationRequestList {
    member: QualificationRequest
}

structure QualificationRequirement {
    @required
    QualificationTypeId: String

    @required
    Comparator: Comparator

    IntegerValues: IntegerList
    LocaleValues: LocaleList

    @deprecated
    RequiredToPreview: Boolean

    ActionsGuarded: HITAccessActions
}

list QualificationRequirementList {
    member: QualificationRequirement
}

enum QualificationStatus {
    Granted
    Revoked
}

structure QualificationType {
    QualificationTypeId: EntityId
    CreationTime: Timestamp
    Name: String
    Description: String
    Keywords: String
    QualificationTypeStatus: QualificationTypeStatus
    Test: String
    TestDurationInSeconds: Long
    AnswerKey: String
    RetryDelayInSeconds: Long
    IsRequestable: Boolean
    AutoGranted: Boolean
    AutoGrantedValue: Integer
}

list QualificationTypeList {
    member: QualificationType
}

enum QualificationTypeStatus {
    Active
    Inactive
}

@error("client")
structure RequestError {
    Message: String
    TurkErrorCode: String
}

@range(min: 1, max: 100)
integer ResultSize

structure ReviewActionDetail {
    ActionId: EntityId
    ActionName: String
    TargetId: EntityId
    TargetType: String
    Status: ReviewActionStatus
    CompleteTime: Timestamp
    Result: String
    ErrorCode: String
}

list ReviewActionDetailList {
    member: ReviewActionDetail
}

enum ReviewActionStatus {
    Intended
    Succeeded
    Failed
    Cancelled
}

structure ReviewPolicy {
    @required
    PolicyName: String

    Parameters: PolicyParameterList
}

enum ReviewPolicyLevel {
    Assignment
    HIT
}

list ReviewPolicyLevelList {
    member: ReviewPolicyLevel
}

structure ReviewReport {
    ReviewResults: ReviewResultDetailList
    ReviewActions: ReviewActionDetailList
}

structure ReviewResultDetail {
    ActionId: EntityId
    SubjectId: EntityId
    SubjectType: String
    QuestionId: EntityId
    Key: String
    Value: String
}

list ReviewResultDetailList {
    member: ReviewResultDetail
}

enum ReviewableHITStatus {
    Reviewable
    Reviewing
}

@error("server")
structure ServiceFault {
    Message: String
    TurkErrorCode: String
}

list StringList {
    member: String
}

structure WorkerBlock {
    WorkerId: CustomerId
    Reason: String
}

list WorkerBlockList {
    member: WorkerBlock
}
