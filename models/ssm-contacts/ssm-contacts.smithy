$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.ssmcontacts

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Systems Manager Incident Manager Contacts")
@service(sdkId: "SSM Contacts", endpointPrefix: "ssm-contacts")
@awsJson1_1
@sigv4(name: "ssm-contacts")
@standardRegionalEndpoints
service SSMContacts {
    version: "2021-05-03"
    operations: [
        AcceptPage
        ActivateContactChannel
        CreateContact
        CreateContactChannel
        CreateRotation
        CreateRotationOverride
        DeactivateContactChannel
        DeleteContact
        DeleteContactChannel
        DeleteRotation
        DeleteRotationOverride
        DescribeEngagement
        DescribePage
        GetContact
        GetContactChannel
        GetContactPolicy
        GetRotation
        GetRotationOverride
        ListContactChannels
        ListContacts
        ListEngagements
        ListPageReceipts
        ListPageResolutions
        ListPagesByContact
        ListPagesByEngagement
        ListPreviewRotationShifts
        ListRotationOverrides
        ListRotationShifts
        ListRotations
        ListTagsForResource
        PutContactPolicy
        SendActivationCode
        StartEngagement
        StopEngagement
        TagResource
        UntagResource
        UpdateContact
        UpdateContactChannel
        UpdateRotation
    ]
}

operation AcceptPage {
    input := {
        @required
        PageId: SsmContactsArn

        ContactChannelId: SsmContactsArn

        @required
        AcceptType: AcceptType

        Note: ReceiptInfo

        @required
        AcceptCode: AcceptCode

        AcceptCodeValidation: AcceptCodeValidation
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation ActivateContactChannel {
    input := {
        @required
        ContactChannelId: SsmContactsArn

        @required
        ActivationCode: ActivationCode
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation CreateContact {
    input := {
        @required
        Alias: ContactAlias

        DisplayName: ContactName

        @required
        Type: ContactType

        @required
        Plan: Plan

        Tags: TagsList

        @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {
        @required
        ContactArn: SsmContactsArn
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        DataEncryptionException
    ]
}

operation CreateContactChannel {
    input := {
        @required
        ContactId: SsmContactsArn

        @required
        Name: ChannelName

        @required
        Type: ChannelType

        @required
        DeliveryAddress: ContactChannelAddress

        DeferActivation: Boolean

        @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {
        @required
        ContactChannelArn: SsmContactsArn
    }
    errors: [
        AccessDeniedException
        ConflictException
        DataEncryptionException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

operation CreateRotation {
    input := {
        @required
        Name: RotationName

        @required
        ContactIds: RotationContactsArnList

        StartTime: Timestamp

        @required
        TimeZoneId: TimeZoneId

        @required
        Recurrence: RecurrenceSettings

        Tags: TagsList
        IdempotencyToken: IdempotencyToken
    }
    output := {
        @required
        RotationArn: SsmContactsArn
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

operation CreateRotationOverride {
    input := {
        @required
        RotationId: SsmContactsArn

        @required
        NewContactIds: RotationOverrideContactsArnList

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        IdempotencyToken: IdempotencyToken
    }
    output := {
        @required
        RotationOverrideId: Uuid
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

operation DeactivateContactChannel {
    input := {
        @required
        ContactChannelId: SsmContactsArn
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation DeleteContact {
    input := {
        @required
        ContactId: SsmContactsArn
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

operation DeleteContactChannel {
    input := {
        @required
        ContactChannelId: SsmContactsArn
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation DeleteRotation {
    input := {
        @required
        RotationId: SsmContactsArn
    }
    output := {}
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation DeleteRotationOverride {
    input := {
        @required
        RotationId: SsmContactsArn

        @required
        RotationOverrideId: Uuid
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation DescribeEngagement {
    input := {
        @required
        EngagementId: SsmContactsArn
    }
    output := {
        @required
        ContactArn: SsmContactsArn

        @required
        EngagementArn: SsmContactsArn

        @required
        Sender: Sender

        @required
        Subject: Subject

        @required
        Content: Content

        PublicSubject: PublicSubject
        PublicContent: PublicContent
        IncidentId: IncidentId
        StartTime: Timestamp
        StopTime: Timestamp
    }
    errors: [
        AccessDeniedException
        DataEncryptionException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation DescribePage {
    input := {
        @required
        PageId: SsmContactsArn
    }
    output := {
        @required
        PageArn: SsmContactsArn

        @required
        EngagementArn: SsmContactsArn

        @required
        ContactArn: SsmContactsArn

        @required
        Sender: Sender

        @required
        Subject: Subject

        @required
        Content: Content

        PublicSubject: PublicSubject
        PublicContent: PublicContent
        IncidentId: IncidentId
        SentTime: Timestamp
        ReadTime: Timestamp
        DeliveryTime: Timestamp
    }
    errors: [
        AccessDeniedException
        DataEncryptionException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation GetContact {
    input := {
        @required
        ContactId: SsmContactsArn
    }
    output := {
        @required
        ContactArn: SsmContactsArn

        @required
        Alias: ContactAlias

        DisplayName: ContactName

        @required
        Type: ContactType

        @required
        Plan: Plan
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        DataEncryptionException
    ]
}

operation GetContactChannel {
    input := {
        @required
        ContactChannelId: SsmContactsArn
    }
    output := {
        @required
        ContactArn: SsmContactsArn

        @required
        ContactChannelArn: SsmContactsArn

        @required
        Name: ChannelName

        @required
        Type: ChannelType

        @required
        DeliveryAddress: ContactChannelAddress

        ActivationStatus: ActivationStatus
    }
    errors: [
        AccessDeniedException
        DataEncryptionException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation GetContactPolicy {
    input := {
        @required
        ContactArn: SsmContactsArn
    }
    output := {
        ContactArn: SsmContactsArn
        Policy: Policy
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation GetRotation {
    input := {
        @required
        RotationId: SsmContactsArn
    }
    output := {
        @required
        RotationArn: SsmContactsArn

        @required
        Name: RotationName

        @required
        ContactIds: RotationContactsArnList

        @required
        StartTime: Timestamp

        @required
        TimeZoneId: TimeZoneId

        @required
        Recurrence: RecurrenceSettings
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation GetRotationOverride {
    input := {
        @required
        RotationId: SsmContactsArn

        @required
        RotationOverrideId: Uuid
    }
    output := {
        RotationOverrideId: Uuid
        RotationArn: SsmContactsArn
        NewContactIds: SsmContactsArnList
        StartTime: Timestamp
        EndTime: Timestamp
        CreateTime: Timestamp
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ContactChannels"
    pageSize: "MaxResults"
)
operation ListContactChannels {
    input := {
        @required
        ContactId: SsmContactsArn

        NextToken: PaginationToken
        MaxResults: MaxResults
    }
    output := {
        NextToken: PaginationToken

        @required
        ContactChannels: ContactChannelList
    }
    errors: [
        AccessDeniedException
        DataEncryptionException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Contacts"
    pageSize: "MaxResults"
)
operation ListContacts {
    input := {
        NextToken: PaginationToken
        MaxResults: MaxResults
        AliasPrefix: ContactAlias
        Type: ContactType
    }
    output := {
        NextToken: PaginationToken
        Contacts: ContactsList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Engagements"
    pageSize: "MaxResults"
)
operation ListEngagements {
    input := {
        NextToken: PaginationToken
        MaxResults: MaxResults
        IncidentId: IncidentId
        TimeRangeValue: TimeRange
    }
    output := {
        NextToken: PaginationToken

        @required
        Engagements: EngagementsList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Receipts"
    pageSize: "MaxResults"
)
operation ListPageReceipts {
    input := {
        @required
        PageId: SsmContactsArn

        NextToken: PaginationToken
        MaxResults: MaxResults
    }
    output := {
        NextToken: PaginationToken
        Receipts: ReceiptsList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "PageResolutions")
operation ListPageResolutions {
    input := {
        NextToken: PaginationToken

        @required
        PageId: SsmContactsArn
    }
    output := {
        NextToken: PaginationToken

        @required
        PageResolutions: ResolutionList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Pages"
    pageSize: "MaxResults"
)
operation ListPagesByContact {
    input := {
        @required
        ContactId: SsmContactsArn

        NextToken: PaginationToken
        MaxResults: MaxResults
    }
    output := {
        NextToken: PaginationToken

        @required
        Pages: PagesList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Pages"
    pageSize: "MaxResults"
)
operation ListPagesByEngagement {
    input := {
        @required
        EngagementId: SsmContactsArn

        NextToken: PaginationToken
        MaxResults: MaxResults
    }
    output := {
        NextToken: PaginationToken

        @required
        Pages: PagesList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RotationShifts"
    pageSize: "MaxResults"
)
operation ListPreviewRotationShifts {
    input := {
        RotationStartTime: Timestamp
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        @required
        Members: RotationPreviewMemberList

        @required
        TimeZoneId: TimeZoneId

        @required
        Recurrence: RecurrenceSettings

        Overrides: OverrideList
        NextToken: PaginationToken
        MaxResults: MaxResults
    }
    output := {
        RotationShifts: RotationShifts
        NextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RotationOverrides"
    pageSize: "MaxResults"
)
operation ListRotationOverrides {
    input := {
        @required
        RotationId: SsmContactsArn

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        NextToken: PaginationToken
        MaxResults: MaxResults
    }
    output := {
        RotationOverrides: RotationOverrides
        NextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RotationShifts"
    pageSize: "MaxResults"
)
operation ListRotationShifts {
    input := {
        @required
        RotationId: SsmContactsArn

        StartTime: Timestamp

        @required
        EndTime: Timestamp

        NextToken: PaginationToken
        MaxResults: MaxResults
    }
    output := {
        RotationShifts: RotationShifts
        NextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Rotations"
    pageSize: "MaxResults"
)
operation ListRotations {
    input := {
        RotationNamePrefix: RotationName
        NextToken: PaginationToken
        MaxResults: MaxResults
    }
    output := {
        NextToken: PaginationToken

        @required
        Rotations: Rotations
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName
    }
    output := {
        Tags: TagsList
    }
    errors: [
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation PutContactPolicy {
    input := {
        @required
        ContactArn: SsmContactsArn

        @required
        Policy: Policy
    }
    output := {}
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation SendActivationCode {
    input := {
        @required
        ContactChannelId: SsmContactsArn
    }
    output := {}
    errors: [
        AccessDeniedException
        DataEncryptionException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

operation StartEngagement {
    input := {
        @required
        ContactId: SsmContactsArn

        @required
        Sender: Sender

        @required
        Subject: Subject

        @required
        Content: Content

        PublicSubject: PublicSubject
        PublicContent: PublicContent
        IncidentId: IncidentId

        @idempotencyToken
        IdempotencyToken: IdempotencyToken
    }
    output := {
        @required
        EngagementArn: SsmContactsArn
    }
    errors: [
        AccessDeniedException
        DataEncryptionException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation StopEngagement {
    input := {
        @required
        EngagementId: SsmContactsArn

        Reason: StopReason
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagsList
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
        ServiceQuotaExceededException
        ValidationException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation UpdateContact {
    input := {
        @required
        ContactId: SsmContactsArn

        DisplayName: ContactName
        Plan: Plan
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        DataEncryptionException
    ]
}

operation UpdateContactChannel {
    input := {
        @required
        ContactChannelId: SsmContactsArn

        Name: ChannelName
        DeliveryAddress: ContactChannelAddress
    }
    output := {}
    errors: [
        AccessDeniedException
        ConflictException
        DataEncryptionException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation UpdateRotation {
    input := {
        @required
        RotationId: SsmContactsArn

        ContactIds: RotationContactsArnList
        StartTime: Timestamp
        TimeZoneId: TimeZoneId

        @required
        Recurrence: RecurrenceSettings
    }
    output := {}
    errors: [
        AccessDeniedException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@length(min: 6, max: 10) @pattern("^[0-9]*$")
string AcceptCode

enum AcceptCodeValidation {
    IGNORE
    ENFORCE
}

enum AcceptType {
    DELIVERED
    READ
}

@error("client")
structure AccessDeniedException {
    @required
    Message: String
}

@length(min: 6, max: 10) @pattern("^[0-9]*$")
string ActivationCode

enum ActivationStatus {
    ACTIVATED
    NOT_ACTIVATED
}

@length(min: 1, max: 1011)
string AmazonResourceName

@length(min: 1, max: 255) @pattern("^[\\p{L}\\p{Z}\\p{N}_.\\-]*$")
string ChannelName

structure ChannelTargetInfo {
    @required
    ContactChannelId: SsmContactsArn

    RetryIntervalInMinutes: RetryIntervalInMinutes
}

enum ChannelType {
    SMS
    VOICE
    EMAIL
}

@error("client")
structure ConflictException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String

    DependentEntities: DependentEntityList
}

structure Contact {
    @required
    ContactArn: SsmContactsArn

    @required
    Alias: ContactAlias

    DisplayName: ContactName

    @required
    Type: ContactType
}

@length(min: 1, max: 255) @pattern("^[a-z0-9_\\-]*$")
string ContactAlias

structure ContactChannel {
    @required
    ContactChannelArn: SsmContactsArn

    @required
    ContactArn: SsmContactsArn

    @required
    Name: ChannelName

    Type: ChannelType

    @required
    DeliveryAddress: ContactChannelAddress

    @required
    ActivationStatus: ActivationStatus
}

structure ContactChannelAddress {
    SimpleAddress: SimpleAddress
}

list ContactChannelList {
    member: ContactChannel
}

@length(min: 0, max: 255) @pattern("^[\\p{L}\\p{Z}\\p{N}_.\\-]*$")
string ContactName

structure ContactTargetInfo {
    ContactId: SsmContactsArn

    @required
    IsEssential: Boolean
}

enum ContactType {
    PERSONAL
    ESCALATION
    ONCALL_SCHEDULE
}

list ContactsList {
    member: Contact
}

@length(min: 1, max: 8192) @pattern("^[.\\s\\S]*$")
string Content

structure CoverageTime {
    Start: HandOffTime
    End: HandOffTime
}

list CoverageTimes {
    member: CoverageTime
}

list DailySettings {
    member: HandOffTime
}

@error("client")
structure DataEncryptionException {
    @required
    Message: String
}

@range(min: 1, max: 31)
integer DayOfMonth

enum DayOfWeek {
    MON
    TUE
    WED
    THU
    FRI
    SAT
    SUN
}

structure DependentEntity {
    @required
    RelationType: String

    @required
    DependentResourceIds: SsmContactsArnList
}

list DependentEntityList {
    member: DependentEntity
}

structure Engagement {
    @required
    EngagementArn: SsmContactsArn

    @required
    ContactArn: SsmContactsArn

    @required
    Sender: Sender

    IncidentId: IncidentId
    StartTime: Timestamp
    StopTime: Timestamp
}

list EngagementsList {
    member: Engagement
}

structure HandOffTime {
    @required
    HourOfDay: HourOfDay

    @required
    MinuteOfHour: MinuteOfHour
}

@range(min: 0, max: 23)
integer HourOfDay

@length(max: 2048) @pattern("^[\\\\\\/a-zA-Z0-9_+=\\-]*$")
string IdempotencyToken

@length(max: 1024) @pattern("^[\\\\a-zA-Z0-9_@#%*+=:?.\\/!\\s-]*$")
string IncidentId

@error("server")
structure InternalServerException {
    @required
    Message: String

    RetryAfterSeconds: Integer
}

@range(min: 0, max: 1024)
integer MaxResults

@length(min: 1, max: 512) @pattern(".*\\S.*")
string Member

@range(min: 0, max: 59)
integer MinuteOfHour

structure MonthlySetting {
    @required
    DayOfMonth: DayOfMonth

    @required
    HandOffTime: HandOffTime
}

list MonthlySettings {
    member: MonthlySetting
}

@range(min: 1)
integer NumberOfOnCalls

list OverrideList {
    member: PreviewOverride
}

structure Page {
    @required
    PageArn: SsmContactsArn

    @required
    EngagementArn: SsmContactsArn

    @required
    ContactArn: SsmContactsArn

    @required
    Sender: Sender

    IncidentId: IncidentId
    SentTime: Timestamp
    DeliveryTime: Timestamp
    ReadTime: Timestamp
}

list PagesList {
    member: Page
}

@length(max: 2048) @pattern("^[\\\\\\/a-zA-Z0-9_+=\\-]*$")
string PaginationToken

structure Plan {
    Stages: StagesList
    RotationIds: SsmContactsArnList
}

@length(min: 1, max: 395000) @pattern(".*\\S.*")
string Policy

structure PreviewOverride {
    NewMembers: RotationOverridePreviewMemberList
    StartTime: Timestamp
    EndTime: Timestamp
}

@length(min: 1, max: 8192) @pattern("^[.\\s\\S]*$")
string PublicContent

@length(min: 1, max: 2048) @pattern("^[.\\s\\S]*$")
string PublicSubject

structure Receipt {
    ContactChannelArn: SsmContactsArn

    @required
    ReceiptType: ReceiptType

    ReceiptInfo: ReceiptInfo

    @required
    ReceiptTime: Timestamp
}

@length(min: 1, max: 2048) @pattern("^[.\\s\\S]*$")
string ReceiptInfo

enum ReceiptType {
    DELIVERED
    ERROR
    READ
    SENT
    STOP
}

list ReceiptsList {
    member: Receipt
}

@range(min: 1, max: 100)
integer RecurrenceMultiplier

structure RecurrenceSettings {
    MonthlySettings: MonthlySettings
    WeeklySettings: WeeklySettings
    DailySettings: DailySettings

    @required
    NumberOfOnCalls: NumberOfOnCalls

    ShiftCoverages: ShiftCoveragesMap

    @required
    RecurrenceMultiplier: RecurrenceMultiplier
}

structure ResolutionContact {
    @required
    ContactArn: SsmContactsArn

    @required
    Type: ContactType

    StageIndex: StageIndex
}

list ResolutionList {
    member: ResolutionContact
}

@error("client")
structure ResourceNotFoundException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String
}

@range(min: 0, max: 60)
integer RetryIntervalInMinutes

structure Rotation {
    @required
    RotationArn: SsmContactsArn

    @required
    Name: RotationName

    ContactIds: SsmContactsArnList
    StartTime: Timestamp
    TimeZoneId: TimeZoneId
    Recurrence: RecurrenceSettings
}

@length(min: 1, max: 30)
list RotationContactsArnList {
    member: SsmContactsArn
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9_\\-\\s\\.]*$")
string RotationName

structure RotationOverride {
    @required
    RotationOverrideId: Uuid

    @required
    NewContactIds: SsmContactsArnList

    @required
    StartTime: Timestamp

    @required
    EndTime: Timestamp

    @required
    CreateTime: Timestamp
}

@length(min: 0, max: 30)
list RotationOverrideContactsArnList {
    member: SsmContactsArn
}

@length(min: 0, max: 30)
list RotationOverridePreviewMemberList {
    member: Member
}

list RotationOverrides {
    member: RotationOverride
}

@length(min: 1, max: 30)
list RotationPreviewMemberList {
    member: Member
}

structure RotationShift {
    ContactIds: SsmContactsArnList

    @required
    StartTime: Timestamp

    @required
    EndTime: Timestamp

    Type: ShiftType
    ShiftDetails: ShiftDetails
}

list RotationShifts {
    member: RotationShift
}

list Rotations {
    member: Rotation
}

@length(max: 255) @pattern("^[\\\\a-zA-Z0-9_@#%*+=:?.\\/!\\s-]*$")
string Sender

@error("client")
structure ServiceQuotaExceededException {
    @required
    Message: String

    ResourceId: String
    ResourceType: String

    @required
    QuotaCode: String

    @required
    ServiceCode: String
}

map ShiftCoveragesMap {
    key: DayOfWeek
    value: CoverageTimes
}

structure ShiftDetails {
    @required
    OverriddenContactIds: SsmContactsArnList
}

enum ShiftType {
    REGULAR
    OVERRIDDEN
}

@length(min: 1, max: 320)
string SimpleAddress

@length(min: 1, max: 2048)
@pattern("arn:(aws|aws-cn|aws-us-gov):ssm-contacts:[-\\w+=\\/,.@]*:[0-9]+:([\\w+=\\/,.@:-]+)*")
string SsmContactsArn

@length(min: 0, max: 25)
list SsmContactsArnList {
    member: SsmContactsArn
}

structure Stage {
    @required
    DurationInMinutes: StageDurationInMins

    @required
    Targets: TargetsList
}

@range(min: 0, max: 30)
integer StageDurationInMins

@range(min: 0, max: 100)
integer StageIndex

list StagesList {
    member: Stage
}

@length(max: 255) @pattern("^[.\\s\\S]*$")
string StopReason

@length(min: 1, max: 2048) @pattern("^[.\\s\\S]*$")
string Subject

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^[\\\\\\/a-zA-Z0-9_+=\\-]*$")
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 256) @pattern("^[\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@]*$")
string TagValue

@length(min: 0, max: 50)
list TagsList {
    member: Tag
}

structure Target {
    ChannelTargetInfo: ChannelTargetInfo
    ContactTargetInfo: ContactTargetInfo
}

list TargetsList {
    member: Target
}

@error("client")
structure ThrottlingException {
    @required
    Message: String

    QuotaCode: String
    ServiceCode: String
    RetryAfterSeconds: Integer
}

structure TimeRange {
    StartTime: Timestamp
    EndTime: Timestamp
}

@length(min: 1, max: 255) @pattern("^[:a-zA-Z0-9_\\-\\s\\.\\\\/]*$")
string TimeZoneId

@length(min: 36, max: 39)
@pattern("([a-fA-Z0-9]{8,11}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}){1}")
string Uuid

@error("client")
structure ValidationException {
    @required
    Message: String

    Reason: ValidationExceptionReason
    Fields: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    Name: String

    @required
    Message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    UNKNOWN_OPERATION
    CANNOT_PARSE
    FIELD_VALIDATION_FAILED
    OTHER
}

structure WeeklySetting {
    @required
    DayOfWeek: DayOfWeek

    @required
    HandOffTime: HandOffTime
}

list WeeklySettings {
    member: WeeklySetting
}
