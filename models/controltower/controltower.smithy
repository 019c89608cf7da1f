$version: "2.0"

namespace com.amazonaws.controltower

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Control Tower")
@service(sdkId: "ControlTower", endpointPrefix: "controltower")
@restJson1
@sigv4(name: "controltower")
@standardRegionalEndpoints
service ControlTower {
    version: "2018-05-10"
    operations: [
        CreateLandingZone
        DeleteLandingZone
        DisableBaseline
        DisableControl
        EnableBaseline
        EnableControl
        GetBaseline
        GetBaselineOperation
        GetControlOperation
        GetEnabledBaseline
        GetEnabledControl
        GetLandingZone
        GetLandingZoneOperation
        ListBaselines
        ListControlOperations
        ListEnabledBaselines
        ListEnabledControls
        ListLandingZoneOperations
        ListLandingZones
        ListTagsForResource
        ResetEnabledBaseline
        ResetEnabledControl
        ResetLandingZone
        TagResource
        UntagResource
        UpdateEnabledBaseline
        UpdateEnabledControl
        UpdateLandingZone
    ]
}

@http(method: "POST", uri: "/create-landingzone")
operation CreateLandingZone {
    input := {
        @required
        version: LandingZoneVersion

        remediationTypes: RemediationTypes
        tags: TagMap
        manifest: Document
    }
    output := {
        @required
        arn: Arn

        @required
        operationIdentifier: OperationIdentifier
    }
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/delete-landingzone") @idempotent
operation DeleteLandingZone {
    input := {
        @required
        landingZoneIdentifier: String
    }
    output := {
        @required
        operationIdentifier: OperationIdentifier
    }
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/disable-baseline") @idempotent
operation DisableBaseline {
    input := {
        @required
        enabledBaselineIdentifier: Arn
    }
    output := {
        @required
        operationIdentifier: OperationIdentifier
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/disable-control")
operation DisableControl {
    input := {
        controlIdentifier: ControlIdentifier
        targetIdentifier: TargetIdentifier
        enabledControlIdentifier: Arn
    }
    output := {
        @required
        operationIdentifier: OperationIdentifier
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/enable-baseline")
operation EnableBaseline {
    input := {
        @required
        baselineVersion: BaselineVersion

        parameters: EnabledBaselineParameters

        @required
        baselineIdentifier: Arn

        @required
        targetIdentifier: Arn

        tags: TagMap
    }
    output := {
        @required
        operationIdentifier: OperationIdentifier

        @required
        arn: Arn
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/enable-control")
operation EnableControl {
    input := {
        @required
        controlIdentifier: ControlIdentifier

        @required
        targetIdentifier: TargetIdentifier

        tags: TagMap
        parameters: EnabledControlParameters
    }
    output := {
        @required
        operationIdentifier: OperationIdentifier

        arn: Arn
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/get-baseline") @readonly
operation GetBaseline {
    input := {
        @required
        baselineIdentifier: BaselineArn
    }
    output := {
        @required
        arn: BaselineArn

        @required
        name: String

        description: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/get-baseline-operation") @readonly
operation GetBaselineOperation {
    input := {
        @required
        operationIdentifier: OperationIdentifier
    }
    output := {
        @required
        baselineOperation: BaselineOperation
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/get-control-operation") @readonly
operation GetControlOperation {
    input := {
        @required
        operationIdentifier: OperationIdentifier
    }
    output := {
        @required
        controlOperation: ControlOperation
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/get-enabled-baseline") @readonly
operation GetEnabledBaseline {
    input := {
        @required
        enabledBaselineIdentifier: Arn
    }
    output := {
        enabledBaselineDetails: EnabledBaselineDetails
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/get-enabled-control") @readonly
operation GetEnabledControl {
    input := {
        @required
        enabledControlIdentifier: Arn
    }
    output := {
        @required
        enabledControlDetails: EnabledControlDetails
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/get-landingzone") @readonly
operation GetLandingZone {
    input := {
        @required
        landingZoneIdentifier: String
    }
    output := {
        @required
        landingZone: LandingZoneDetail
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/get-landingzone-operation") @readonly
operation GetLandingZoneOperation {
    input := {
        @required
        operationIdentifier: OperationIdentifier
    }
    output := {
        @required
        operationDetails: LandingZoneOperationDetail
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/list-baselines")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "baselines"
    pageSize: "maxResults"
)
operation ListBaselines {
    input := {
        nextToken: String
        maxResults: ListBaselinesMaxResults
    }
    output := {
        @required
        baselines: Baselines

        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/list-control-operations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "controlOperations"
    pageSize: "maxResults"
)
operation ListControlOperations {
    input := {
        filter: ControlOperationFilter
        nextToken: ListControlOperationsNextToken
        maxResults: ListControlOperationsMaxResults
    }
    output := {
        @required
        controlOperations: ControlOperations

        nextToken: ListControlOperationsNextToken
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/list-enabled-baselines")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "enabledBaselines"
    pageSize: "maxResults"
)
operation ListEnabledBaselines {
    input := {
        filter: EnabledBaselineFilter
        nextToken: ListEnabledBaselinesNextToken
        maxResults: ListEnabledBaselinesMaxResults
        includeChildren: Boolean
    }
    output := {
        @required
        enabledBaselines: EnabledBaselines

        nextToken: ListEnabledBaselinesNextToken
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/list-enabled-controls")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "enabledControls"
    pageSize: "maxResults"
)
operation ListEnabledControls {
    input := {
        targetIdentifier: TargetIdentifier
        nextToken: String
        maxResults: MaxResults
        filter: EnabledControlFilter
        includeChildren: Boolean
    }
    output := {
        @required
        enabledControls: EnabledControls

        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/list-landingzone-operations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "landingZoneOperations"
    pageSize: "maxResults"
)
operation ListLandingZoneOperations {
    input := {
        filter: LandingZoneOperationFilter
        nextToken: String
        maxResults: ListLandingZoneOperationsMaxResults
    }
    output := {
        @required
        landingZoneOperations: LandingZoneOperations

        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/list-landingzones")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "landingZones"
    pageSize: "maxResults"
)
operation ListLandingZones {
    input := {
        nextToken: String
        maxResults: ListLandingZonesMaxResults
    }
    output := {
        @required
        landingZones: ListLandingZonesOutputLandingZonesList

        nextToken: String
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: Arn
    }
    output := {
        @required
        tags: TagMap
    }
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/reset-enabled-baseline")
operation ResetEnabledBaseline {
    input := {
        @required
        enabledBaselineIdentifier: Arn
    }
    output := {
        @required
        operationIdentifier: OperationIdentifier
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/reset-enabled-control")
operation ResetEnabledControl {
    input := {
        @required
        enabledControlIdentifier: Arn
    }
    output := {
        @required
        operationIdentifier: OperationIdentifier
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/reset-landingzone")
operation ResetLandingZone {
    input := {
        @required
        landingZoneIdentifier: String
    }
    output := {
        @required
        operationIdentifier: OperationIdentifier
    }
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required
        tags: TagMap
    }
    output := {}
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204)
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output := {}
    errors: [ValidationException, InternalServerException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/update-enabled-baseline")
operation UpdateEnabledBaseline {
    input := {
        @required
        baselineVersion: BaselineVersion

        parameters: EnabledBaselineParameters

        @required
        enabledBaselineIdentifier: Arn
    }
    output := {
        @required
        operationIdentifier: OperationIdentifier
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/update-enabled-control")
operation UpdateEnabledControl {
    input := {
        @required
        parameters: EnabledControlParameters

        @required
        enabledControlIdentifier: Arn
    }
    output := {
        @required
        operationIdentifier: OperationIdentifier
    }
    errors: [
        ConflictException
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/update-landingzone")
operation UpdateLandingZone {
    input := {
        @required
        version: LandingZoneVersion

        remediationTypes: RemediationTypes

        @required
        landingZoneIdentifier: String

        manifest: Document
    }
    output := {
        @required
        operationIdentifier: OperationIdentifier
    }
    errors: [
        ConflictException
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 20, max: 2048) @pattern("arn:aws[0-9a-zA-Z_\\-:\\/]+")
string Arn

@pattern("arn:[a-z-]+:controltower:[a-z0-9-]*:[0-9]{0,12}:baseline/[A-Z0-9]{16}")
string BaselineArn

structure BaselineOperation {
    operationIdentifier: OperationIdentifier
    operationType: BaselineOperationType
    status: BaselineOperationStatus
    startTime: Timestamp
    endTime: Timestamp
    statusMessage: String
}

enum BaselineOperationStatus {
    SUCCEEDED
    FAILED
    IN_PROGRESS
}

enum BaselineOperationType {
    ENABLE_BASELINE
    DISABLE_BASELINE
    UPDATE_ENABLED_BASELINE
    RESET_ENABLED_BASELINE
}

structure BaselineSummary {
    @required
    arn: String

    @required
    name: String

    description: String
}

@length(min: 1, max: 10) @pattern("\\d+(?:\\.\\d+){0,2}")
string BaselineVersion

list Baselines {
    member: BaselineSummary
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

@length(min: 20, max: 2048) @pattern("arn:aws[0-9a-zA-Z_\\-:\\/]+")
string ControlIdentifier

@length(min: 1, max: 1)
list ControlIdentifiers {
    member: ControlIdentifier
}

structure ControlOperation {
    operationType: ControlOperationType
    startTime: SyntheticTimestamp_date_time
    endTime: SyntheticTimestamp_date_time
    status: ControlOperationStatus
    statusMessage: String
    operationIdentifier: OperationIdentifier
    controlIdentifier: ControlIdentifier
    targetIdentifier: TargetIdentifier
    enabledControlIdentifier: Arn
}

structure ControlOperationFilter {
    controlIdentifiers: ControlIdentifiers
    targetIdentifiers: TargetIdentifiers
    enabledControlIdentifiers: EnabledControlIdentifiers
    statuses: ControlOperationStatuses
    controlOperationTypes: ControlOperationTypes
}

enum ControlOperationStatus {
    SUCCEEDED
    FAILED
    IN_PROGRESS
}

@length(min: 1, max: 1)
list ControlOperationStatuses {
    member: ControlOperationStatus
}

structure ControlOperationSummary {
    operationType: ControlOperationType
    startTime: SyntheticTimestamp_date_time
    endTime: SyntheticTimestamp_date_time
    status: ControlOperationStatus
    statusMessage: String
    operationIdentifier: OperationIdentifier
    controlIdentifier: ControlIdentifier
    targetIdentifier: TargetIdentifier
    enabledControlIdentifier: Arn
}

enum ControlOperationType {
    ENABLE_CONTROL
    DISABLE_CONTROL
    UPDATE_ENABLED_CONTROL
    RESET_ENABLED_CONTROL
}

@length(min: 1, max: 1)
list ControlOperationTypes {
    member: ControlOperationType
}

list ControlOperations {
    member: ControlOperationSummary
}

enum DriftStatus {
    DRIFTED
    IN_SYNC
    NOT_CHECKING
    UNKNOWN
}

structure DriftStatusSummary {
    driftStatus: DriftStatus
    types: EnabledControlDriftTypes
}

@length(min: 1, max: 1)
list DriftStatuses {
    member: DriftStatus
}

@length(min: 1, max: 5)
list EnabledBaselineBaselineIdentifiers {
    member: Arn
}

structure EnabledBaselineDetails {
    @required
    arn: Arn

    @required
    baselineIdentifier: String

    baselineVersion: String
    driftStatusSummary: EnabledBaselineDriftStatusSummary

    @required
    targetIdentifier: String

    parentIdentifier: Arn

    @required
    statusSummary: EnablementStatusSummary

    parameters: EnabledBaselineParameterSummaries
}

enum EnabledBaselineDriftStatus {
    IN_SYNC
    DRIFTED
}

structure EnabledBaselineDriftStatusSummary {
    types: EnabledBaselineDriftTypes
}

@length(min: 1, max: 1)
list EnabledBaselineDriftStatuses {
    member: EnabledBaselineDriftStatus
}

structure EnabledBaselineDriftTypes {
    inheritance: EnabledBaselineInheritanceDrift
}

@length(min: 1, max: 1)
list EnabledBaselineEnablementStatuses {
    member: EnablementStatus
}

structure EnabledBaselineFilter {
    targetIdentifiers: EnabledBaselineTargetIdentifiers
    baselineIdentifiers: EnabledBaselineBaselineIdentifiers
    parentIdentifiers: EnabledBaselineParentIdentifiers
    statuses: EnabledBaselineEnablementStatuses
    inheritanceDriftStatuses: EnabledBaselineDriftStatuses
}

structure EnabledBaselineInheritanceDrift {
    status: EnabledBaselineDriftStatus
}

structure EnabledBaselineParameter {
    @required
    key: String

    @required
    value: Document
}

list EnabledBaselineParameterSummaries {
    member: EnabledBaselineParameterSummary
}

structure EnabledBaselineParameterSummary {
    @required
    key: String

    @required
    value: Document
}

list EnabledBaselineParameters {
    member: EnabledBaselineParameter
}

@length(min: 1, max: 5)
list EnabledBaselineParentIdentifiers {
    member: Arn
}

structure EnabledBaselineSummary {
    @required
    arn: Arn

    @required
    baselineIdentifier: String

    baselineVersion: String
    driftStatusSummary: EnabledBaselineDriftStatusSummary

    @required
    targetIdentifier: String

    parentIdentifier: Arn

    @required
    statusSummary: EnablementStatusSummary
}

@length(min: 1, max: 5)
list EnabledBaselineTargetIdentifiers {
    member: Arn
}

list EnabledBaselines {
    member: EnabledBaselineSummary
}

structure EnabledControlDetails {
    arn: Arn
    controlIdentifier: ControlIdentifier
    targetIdentifier: TargetIdentifier
    statusSummary: EnablementStatusSummary
    driftStatusSummary: DriftStatusSummary
    parentIdentifier: ParentIdentifier
    targetRegions: TargetRegions
    parameters: EnabledControlParameterSummaries
}

structure EnabledControlDriftTypes {
    inheritance: EnabledControlInheritanceDrift
    resource: EnabledControlResourceDrift
}

structure EnabledControlFilter {
    controlIdentifiers: ControlIdentifiers
    statuses: EnablementStatuses
    driftStatuses: DriftStatuses
    parentIdentifiers: ParentIdentifiers
    inheritanceDriftStatuses: DriftStatuses
    resourceDriftStatuses: DriftStatuses
}

@length(min: 1, max: 1)
list EnabledControlIdentifiers {
    member: Arn
}

structure EnabledControlInheritanceDrift {
    status: DriftStatus
}

structure EnabledControlParameter {
    @required
    key: String

    @required
    value: Document
}

list EnabledControlParameterSummaries {
    member: EnabledControlParameterSummary
}

structure EnabledControlParameterSummary {
    @required
    key: String

    @required
    value: Document
}

list EnabledControlParameters {
    member: EnabledControlParameter
}

structure EnabledControlResourceDrift {
    status: DriftStatus
}

structure EnabledControlSummary {
    arn: Arn
    controlIdentifier: ControlIdentifier
    targetIdentifier: TargetIdentifier
    statusSummary: EnablementStatusSummary
    driftStatusSummary: DriftStatusSummary
    parentIdentifier: ParentIdentifier
}

list EnabledControls {
    member: EnabledControlSummary
}

enum EnablementStatus {
    SUCCEEDED
    FAILED
    UNDER_CHANGE
}

structure EnablementStatusSummary {
    status: EnablementStatus
    lastOperationIdentifier: OperationIdentifier
}

@length(min: 1, max: 1)
list EnablementStatuses {
    member: EnablementStatus
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

structure LandingZoneDetail {
    @required
    version: LandingZoneVersion

    remediationTypes: RemediationTypes
    arn: Arn
    status: LandingZoneStatus
    latestAvailableVersion: LandingZoneVersion
    driftStatus: LandingZoneDriftStatusSummary

    @required
    manifest: Document
}

enum LandingZoneDriftStatus {
    DRIFTED
    IN_SYNC
}

structure LandingZoneDriftStatusSummary {
    status: LandingZoneDriftStatus
}

structure LandingZoneOperationDetail {
    operationType: LandingZoneOperationType
    operationIdentifier: OperationIdentifier
    status: LandingZoneOperationStatus
    startTime: Timestamp
    endTime: Timestamp
    statusMessage: String
}

structure LandingZoneOperationFilter {
    types: LandingZoneOperationTypes
    statuses: LandingZoneOperationStatuses
}

enum LandingZoneOperationStatus {
    SUCCEEDED
    FAILED
    IN_PROGRESS
}

@length(min: 1, max: 1)
list LandingZoneOperationStatuses {
    member: LandingZoneOperationStatus
}

structure LandingZoneOperationSummary {
    operationType: LandingZoneOperationType
    operationIdentifier: OperationIdentifier
    status: LandingZoneOperationStatus
}

enum LandingZoneOperationType {
    DELETE
    CREATE
    UPDATE
    RESET
}

@length(min: 1, max: 1)
list LandingZoneOperationTypes {
    member: LandingZoneOperationType
}

list LandingZoneOperations {
    member: LandingZoneOperationSummary
}

enum LandingZoneStatus {
    ACTIVE
    PROCESSING
    FAILED
}

structure LandingZoneSummary {
    arn: Arn
}

@length(min: 3, max: 10) @pattern("\\d+.\\d+")
string LandingZoneVersion

@range(min: 4, max: 100)
integer ListBaselinesMaxResults

@range(min: 1, max: 100)
integer ListControlOperationsMaxResults

@pattern(".*\\S+.*")
string ListControlOperationsNextToken

@range(min: 5, max: 100)
integer ListEnabledBaselinesMaxResults

@pattern(".*\\S+.*")
string ListEnabledBaselinesNextToken

@range(min: 1, max: 100)
integer ListLandingZoneOperationsMaxResults

@range(min: 1, max: 1)
integer ListLandingZonesMaxResults

@length(min: 0, max: 1)
list ListLandingZonesOutputLandingZonesList {
    member: LandingZoneSummary
}

@range(min: 1, max: 200)
integer MaxResults

@length(min: 36, max: 36) @pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string OperationIdentifier

@length(min: 20, max: 2048) @pattern("arn:aws[0-9a-zA-Z_\\-:\\/]+")
string ParentIdentifier

@length(min: 1, max: 1)
list ParentIdentifiers {
    member: ParentIdentifier
}

structure Region {
    name: RegionName
}

@length(min: 1, max: 50)
string RegionName

enum RemediationType {
    INHERITANCE_DRIFT
}

@length(min: 1, max: 1)
list RemediationTypes {
    member: RemediationType
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

@length(min: 20, max: 2048) @pattern("arn:aws[0-9a-zA-Z_\\-:\\/]+")
string TargetIdentifier

@length(min: 1, max: 1)
list TargetIdentifiers {
    member: TargetIdentifier
}

list TargetRegions {
    member: Region
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@timestampFormat("date-time")
timestamp Timestamp

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}
