$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.arczonalshift

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS ARC - Zonal Shift")
@service(sdkId: "ARC Zonal Shift", endpointPrefix: "arc-zonal-shift")
@restJson1
@sigv4(name: "arc-zonal-shift")
@standardRegionalEndpoints
service ARCZonalShift {
    version: "2022-10-30"
    operations: [
        CancelPracticeRun
        CancelZonalShift
        CreatePracticeRunConfiguration
        DeletePracticeRunConfiguration
        GetAutoshiftObserverNotificationStatus
        GetManagedResource
        ListAutoshifts
        ListManagedResources
        ListZonalShifts
        StartPracticeRun
        StartZonalShift
        UpdateAutoshiftObserverNotificationStatus
        UpdatePracticeRunConfiguration
        UpdateZonalAutoshiftConfiguration
        UpdateZonalShift
    ]
}

@http(method: "DELETE", uri: "/practiceruns/{zonalShiftId}") @idempotent
operation CancelPracticeRun {
    input := {
        @required @httpLabel
        zonalShiftId: ZonalShiftId
    }
    output := {
        @required
        zonalShiftId: ZonalShiftId

        @required
        resourceIdentifier: ResourceIdentifier

        @required
        awayFrom: AvailabilityZone

        @required
        expiryTime: Timestamp

        @required
        startTime: Timestamp

        @required
        status: ZonalShiftStatus

        @required
        comment: ZonalShiftComment
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/zonalshifts/{zonalShiftId}")
operation CancelZonalShift {
    input := {
        @required @httpLabel
        zonalShiftId: ZonalShiftId
    }
    output: ZonalShift
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/configuration", code: 201)
operation CreatePracticeRunConfiguration {
    input := {
        @required
        resourceIdentifier: ResourceIdentifier

        blockedWindows: BlockedWindows
        blockedDates: BlockedDates
        blockingAlarms: BlockingAlarms
        allowedWindows: AllowedWindows

        @required
        outcomeAlarms: OutcomeAlarms
    }
    output := {
        @required
        arn: ResourceArn

        @required
        name: ResourceName

        @required
        zonalAutoshiftStatus: ZonalAutoshiftStatus

        @required
        practiceRunConfiguration: PracticeRunConfiguration
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/configuration/{resourceIdentifier}") @idempotent
operation DeletePracticeRunConfiguration {
    input := {
        @required @httpLabel
        resourceIdentifier: ResourceIdentifier
    }
    output := {
        @required
        arn: ResourceArn

        @required
        name: ResourceName

        @required
        zonalAutoshiftStatus: ZonalAutoshiftStatus
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/autoshift-observer-notification")
operation GetAutoshiftObserverNotificationStatus {
    input := {}
    output := {
        @required
        status: AutoshiftObserverNotificationStatus
    }
    errors: [InternalServerException, ThrottlingException, AccessDeniedException]
}

@http(method: "GET", uri: "/managedresources/{resourceIdentifier}")
operation GetManagedResource {
    input := {
        @required @httpLabel
        resourceIdentifier: ResourceIdentifier
    }
    output := {
        arn: ResourceArn
        name: ResourceName

        @required
        appliedWeights: AppliedWeights

        @required
        zonalShifts: ZonalShiftsInResource

        autoshifts: AutoshiftsInResource
        practiceRunConfiguration: PracticeRunConfiguration
        zonalAutoshiftStatus: ZonalAutoshiftStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/autoshifts")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListAutoshifts {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("status")
        status: AutoshiftExecutionStatus

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        items: AutoshiftSummaries
        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/managedresources")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListManagedResources {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        items: ManagedResourceSummaries

        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/zonalshifts")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListZonalShifts {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("status")
        status: ZonalShiftStatus

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("resourceIdentifier")
        resourceIdentifier: ResourceIdentifier
    }
    output := {
        items: ZonalShiftSummaries
        nextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/practiceruns")
operation StartPracticeRun {
    input := {
        @required
        resourceIdentifier: ResourceIdentifier

        @required
        awayFrom: AvailabilityZone

        @required
        comment: ZonalShiftComment
    }
    output := {
        @required
        zonalShiftId: ZonalShiftId

        @required
        resourceIdentifier: ResourceIdentifier

        @required
        awayFrom: AvailabilityZone

        @required
        expiryTime: Timestamp

        @required
        startTime: Timestamp

        @required
        status: ZonalShiftStatus

        @required
        comment: ZonalShiftComment
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/zonalshifts", code: 201)
operation StartZonalShift {
    input := {
        @required
        resourceIdentifier: ResourceIdentifier

        @required
        awayFrom: AvailabilityZone

        @required
        expiresIn: ExpiresIn

        @required
        comment: ZonalShiftComment
    }
    output: ZonalShift
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/autoshift-observer-notification") @idempotent
operation UpdateAutoshiftObserverNotificationStatus {
    input := {
        @required
        status: AutoshiftObserverNotificationStatus
    }
    output := {
        @required
        status: AutoshiftObserverNotificationStatus
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/configuration/{resourceIdentifier}")
operation UpdatePracticeRunConfiguration {
    input := {
        @required @httpLabel
        resourceIdentifier: ResourceIdentifier

        blockedWindows: BlockedWindows
        blockedDates: BlockedDates
        blockingAlarms: BlockingAlarms
        allowedWindows: AllowedWindows
        outcomeAlarms: OutcomeAlarms
    }
    output := {
        @required
        arn: ResourceArn

        @required
        name: ResourceName

        @required
        zonalAutoshiftStatus: ZonalAutoshiftStatus

        @required
        practiceRunConfiguration: PracticeRunConfiguration
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/managedresources/{resourceIdentifier}") @idempotent
operation UpdateZonalAutoshiftConfiguration {
    input := {
        @required @httpLabel
        resourceIdentifier: ResourceIdentifier

        @required
        zonalAutoshiftStatus: ZonalAutoshiftStatus
    }
    output := {
        @required
        resourceIdentifier: ResourceIdentifier

        @required
        zonalAutoshiftStatus: ZonalAutoshiftStatus
    }
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/zonalshifts/{zonalShiftId}")
operation UpdateZonalShift {
    input := {
        @required @httpLabel
        zonalShiftId: ZonalShiftId

        comment: ZonalShiftComment
        expiresIn: ExpiresIn
    }
    output: ZonalShift
    errors: [
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@length(min: 19, max: 19)
@pattern("(Mon|Tue|Wed|Thu|Fri|Sat|Sun):[0-9]{2}:[0-9]{2}-(Mon|Tue|Wed|Thu|Fri|Sat|Sun):[0-9]{2}:[0-9]{2}")
string AllowedWindow

@length(min: 0, max: 15)
list AllowedWindows {
    member: AllowedWindow
}

enum AppliedStatus {
    APPLIED
    NOT_APPLIED
}

map AppliedWeights {
    key: AvailabilityZone
    value: Weight
}

enum AutoshiftAppliedStatus {
    APPLIED
    NOT_APPLIED
}

enum AutoshiftExecutionStatus {
    ACTIVE
    COMPLETED
}

structure AutoshiftInResource {
    @required
    appliedStatus: AutoshiftAppliedStatus

    @required
    awayFrom: AvailabilityZone

    @required
    startTime: Timestamp
}

enum AutoshiftObserverNotificationStatus {
    ENABLED
    DISABLED
}

list AutoshiftSummaries {
    member: AutoshiftSummary
}

structure AutoshiftSummary {
    @required
    awayFrom: AvailabilityZone

    endTime: Timestamp

    @required
    startTime: Timestamp

    @required
    status: AutoshiftExecutionStatus
}

list AutoshiftsInResource {
    member: AutoshiftInResource
}

@length(min: 0, max: 20)
string AvailabilityZone

list AvailabilityZones {
    member: AvailabilityZone
}

@length(min: 10, max: 10) @pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}")
string BlockedDate

@length(min: 0, max: 15)
list BlockedDates {
    member: BlockedDate
}

@length(min: 19, max: 19)
@pattern("(Mon|Tue|Wed|Thu|Fri|Sat|Sun):[0-9]{2}:[0-9]{2}-(Mon|Tue|Wed|Thu|Fri|Sat|Sun):[0-9]{2}:[0-9]{2}")
string BlockedWindow

@length(min: 0, max: 15)
list BlockedWindows {
    member: BlockedWindow
}

@length(min: 0, max: 10)
list BlockingAlarms {
    member: ControlCondition
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    reason: ConflictExceptionReason

    zonalShiftId: String
}

enum ConflictExceptionReason {
    ZonalShiftAlreadyExists
    ZonalShiftStatusNotActive
    SimultaneousZonalShiftsConflict
    PracticeConfigurationAlreadyExists
    AutoShiftEnabled
    PracticeConfigurationDoesNotExist
    ZonalAutoshiftActive
    PracticeOutcomeAlarmsRed
    PracticeBlockingAlarmsRed
    PracticeInBlockedDates
    PracticeInBlockedWindows
    PracticeOutsideAllowedWindows
}

structure ControlCondition {
    @required
    type: ControlConditionType

    @required
    alarmIdentifier: MetricIdentifier
}

enum ControlConditionType {
    CLOUDWATCH
}

@length(min: 2, max: 5) @pattern("([1-9][0-9]*)(m|h)")
string ExpiresIn

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

list ManagedResourceSummaries {
    member: ManagedResourceSummary
}

structure ManagedResourceSummary {
    arn: ResourceArn
    name: ResourceName

    @required
    availabilityZones: AvailabilityZones

    appliedWeights: AppliedWeights
    zonalShifts: ZonalShiftsInResource
    autoshifts: AutoshiftsInResource
    zonalAutoshiftStatus: ZonalAutoshiftStatus
    practiceRunStatus: ZonalAutoshiftStatus
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 8, max: 1024) @pattern(".*")
string MetricIdentifier

@length(min: 1, max: 10)
list OutcomeAlarms {
    member: ControlCondition
}

structure PracticeRunConfiguration {
    blockingAlarms: BlockingAlarms

    @required
    outcomeAlarms: OutcomeAlarms

    blockedWindows: BlockedWindows
    allowedWindows: AllowedWindows
    blockedDates: BlockedDates
}

enum PracticeRunOutcome {
    FAILED
    INTERRUPTED
    PENDING
    SUCCEEDED
    CAPACITY_CHECK_FAILED
}

@length(min: 8, max: 1024) @pattern("arn:.*")
string ResourceArn

@length(min: 8, max: 1024)
string ResourceIdentifier

@length(min: 1, max: 256)
string ResourceName

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

enum ShiftType {
    ZONAL_SHIFT
    PRACTICE_RUN
    FIS_EXPERIMENT
    ZONAL_AUTOSHIFT
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason
}

enum ValidationExceptionReason {
    InvalidExpiresIn
    InvalidStatus
    MissingValue
    InvalidToken
    InvalidResourceIdentifier
    InvalidAz
    UnsupportedAz
    InvalidAlarmCondition
    InvalidConditionType
    InvalidPracticeBlocker
    FISExperimentUpdateNotAllowed
    AutoshiftUpdateNotAllowed
    UnsupportedPracticeCancelShiftType
    InvalidPracticeAllowedWindow
    InvalidPracticeWindows
}

@range(min: 0.0, max: 1.0)
float Weight

enum ZonalAutoshiftStatus {
    ENABLED
    DISABLED
}

structure ZonalShift {
    @required
    zonalShiftId: ZonalShiftId

    @required
    resourceIdentifier: ResourceIdentifier

    @required
    awayFrom: AvailabilityZone

    @required
    expiryTime: Timestamp

    @required
    startTime: Timestamp

    @required
    status: ZonalShiftStatus

    @required
    comment: ZonalShiftComment
}

@length(min: 0, max: 128)
string ZonalShiftComment

@length(min: 6, max: 36) @pattern("[A-Za-z0-9-]+")
string ZonalShiftId

structure ZonalShiftInResource {
    @required
    appliedStatus: AppliedStatus

    @required
    zonalShiftId: ZonalShiftId

    @required
    resourceIdentifier: ResourceIdentifier

    @required
    awayFrom: AvailabilityZone

    @required
    expiryTime: Timestamp

    @required
    startTime: Timestamp

    @required
    comment: ZonalShiftComment

    shiftType: ShiftType
    practiceRunOutcome: PracticeRunOutcome
}

enum ZonalShiftStatus {
    ACTIVE
    EXPIRED
    CANCELED
}

list ZonalShiftSummaries {
    member: ZonalShiftSummary
}

structure ZonalShiftSummary {
    @required
    zonalShiftId: ZonalShiftId

    @required
    resourceIdentifier: ResourceIdentifier

    @required
    awayFrom: AvailabilityZone

    @required
    expiryTime: Timestamp

    @required
    startTime: Timestamp

    @required
    status: ZonalShiftStatus

    @required
    comment: ZonalShiftComment

    shiftType: ShiftType
    practiceRunOutcome: PracticeRunOutcome
}

list ZonalShiftsInResource {
    member: ZonalShiftInResource
}
