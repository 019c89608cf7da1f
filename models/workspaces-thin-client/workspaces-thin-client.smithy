$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.workspacesthinclient

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon WorkSpaces Thin Client")
@service(sdkId: "WorkSpaces Thin Client", endpointPrefix: "thinclient")
@restJson1
@sigv4(name: "thinclient")
@standardRegionalEndpoints
service WorkSpacesThinClient {
    version: "2023-08-22"
    operations: [
        CreateEnvironment
        DeleteDevice
        DeleteEnvironment
        DeregisterDevice
        GetDevice
        GetEnvironment
        GetSoftwareSet
        ListDevices
        ListEnvironments
        ListSoftwareSets
        ListTagsForResource
        TagResource
        UntagResource
        UpdateDevice
        UpdateEnvironment
        UpdateSoftwareSet
    ]
}

@http(method: "POST", uri: "/environments", code: 201) @endpoint(hostPrefix: "api.")
operation CreateEnvironment {
    input := {
        name: EnvironmentName

        @required
        desktopArn: Arn

        desktopEndpoint: DesktopEndpoint
        softwareSetUpdateSchedule: SoftwareSetUpdateSchedule
        maintenanceWindow: MaintenanceWindow
        softwareSetUpdateMode: SoftwareSetUpdateMode
        desiredSoftwareSetId: SoftwareSetId
        kmsKeyArn: KmsKeyArn

        @idempotencyToken
        clientToken: ClientToken

        tags: TagsMap
        deviceCreationTags: DeviceCreationTagsMap
    }
    output := {
        environment: EnvironmentSummary
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/devices/{id}", code: 204) @endpoint(hostPrefix: "api.") @idempotent
operation DeleteDevice {
    input := {
        @required @httpLabel
        id: DeviceId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/environments/{id}", code: 204)
@endpoint(hostPrefix: "api.")
@idempotent
operation DeleteEnvironment {
    input := {
        @required @httpLabel
        id: EnvironmentId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/deregister-device/{id}", code: 202)
@endpoint(hostPrefix: "api.")
@idempotent
operation DeregisterDevice {
    input := {
        @required @httpLabel
        id: DeviceId

        targetDeviceStatus: TargetDeviceStatus

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/devices/{id}") @endpoint(hostPrefix: "api.")
operation GetDevice {
    input := {
        @required @httpLabel
        id: DeviceId
    }
    output := {
        device: Device
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/environments/{id}") @endpoint(hostPrefix: "api.")
operation GetEnvironment {
    input := {
        @required @httpLabel
        id: EnvironmentId
    }
    output := {
        environment: Environment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/softwaresets/{id}") @endpoint(hostPrefix: "api.")
operation GetSoftwareSet {
    input := {
        @required @httpLabel
        id: SoftwareSetId
    }
    output := {
        softwareSet: SoftwareSet
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/devices")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "devices"
    pageSize: "maxResults"
)
operation ListDevices {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        devices: DeviceList
        nextToken: PaginationToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/environments")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "environments"
    pageSize: "maxResults"
)
operation ListEnvironments {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        environments: EnvironmentList
        nextToken: PaginationToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/softwaresets")
@endpoint(hostPrefix: "api.")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "softwareSets"
    pageSize: "maxResults"
)
operation ListSoftwareSets {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        softwareSets: SoftwareSetList
        nextToken: PaginationToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @endpoint(hostPrefix: "api.")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: TagsMap
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @endpoint(hostPrefix: "api.")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: TagsMap
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @endpoint(hostPrefix: "api.") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/devices/{id}") @endpoint(hostPrefix: "api.") @idempotent
operation UpdateDevice {
    input := {
        @required @httpLabel
        id: DeviceId

        name: DeviceName
        desiredSoftwareSetId: SoftwareSetId
        softwareSetUpdateSchedule: SoftwareSetUpdateSchedule
    }
    output := {
        device: DeviceSummary
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/environments/{id}") @endpoint(hostPrefix: "api.") @idempotent
operation UpdateEnvironment {
    input := {
        @required @httpLabel
        id: EnvironmentId

        name: EnvironmentName
        desktopArn: Arn
        desktopEndpoint: DesktopEndpoint
        softwareSetUpdateSchedule: SoftwareSetUpdateSchedule
        maintenanceWindow: MaintenanceWindow
        softwareSetUpdateMode: SoftwareSetUpdateMode
        desiredSoftwareSetId: SoftwareSetIdOrEmptyString
        deviceCreationTags: DeviceCreationTagsMap
    }
    output := {
        environment: EnvironmentSummary
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/softwaresets/{id}", code: 204)
@endpoint(hostPrefix: "api.")
@idempotent
operation UpdateSoftwareSet {
    input := {
        @required @httpLabel
        id: SoftwareSetId

        @required
        validationStatus: SoftwareSetValidationStatus
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@pattern("[a-z]{2}[a-z0-9]{6}") @sensitive
string ActivationCode

enum ApplyTimeOf {
    UTC
    DEVICE
}

@length(min: 20, max: 2048)
@pattern("arn:[\\w+=\\/,.@-]+:[a-zA-Z0-9\\-]+:[a-zA-Z0-9\\-]*:[0-9]{0,12}:[a-zA-Z0-9\\-\\/\\._]+")
string Arn

@length(min: 1, max: 512)
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    message: String
    resourceId: String
    resourceType: String
}

enum DayOfWeek {
    MONDAY
    TUESDAY
    WEDNESDAY
    THURSDAY
    FRIDAY
    SATURDAY
    SUNDAY
}

@length(min: 1, max: 7)
list DayOfWeekList {
    member: DayOfWeek
}

@length(min: 1, max: 1024)
@pattern("(https:\\/\\/)[a-z0-9]+([\\-\\.]{1}[a-z0-9]+)*\\.[a-z]{2,32}(:[0-9]{1,5})?(\\/.*)?")
@sensitive
string DesktopEndpoint

enum DesktopType {
    workspaces
    appstream
    workspaces_web = "workspaces-web"
}

structure Device {
    id: DeviceId
    serialNumber: String
    name: DeviceName
    model: String
    environmentId: EnvironmentId
    status: DeviceStatus
    currentSoftwareSetId: SoftwareSetId
    currentSoftwareSetVersion: String
    desiredSoftwareSetId: SoftwareSetId
    pendingSoftwareSetId: SoftwareSetId
    pendingSoftwareSetVersion: String
    softwareSetUpdateSchedule: SoftwareSetUpdateSchedule
    softwareSetComplianceStatus: DeviceSoftwareSetComplianceStatus
    softwareSetUpdateStatus: SoftwareSetUpdateStatus
    lastConnectedAt: Timestamp
    lastPostureAt: Timestamp
    createdAt: Timestamp
    updatedAt: Timestamp
    arn: Arn
    kmsKeyArn: KmsKeyArn
    lastUserId: UserId
}

@length(min: 1, max: 128) @pattern("(?!aws:)[A-Za-z0-9 _=@:.+-/]+")
string DeviceCreationTagKey

@length(min: 0, max: 256) @pattern("[A-Za-z0-9 _=@:.+-/]+")
string DeviceCreationTagValue

@length(min: 0, max: 50) @sensitive
map DeviceCreationTagsMap {
    key: DeviceCreationTagKey
    value: DeviceCreationTagValue
}

@pattern("[a-zA-Z0-9]{24}")
string DeviceId

list DeviceList {
    member: DeviceSummary
}

@length(min: 0, max: 64) @pattern("$|^[0-9\\p{IsAlphabetic}+:,.@'\" -]*") @sensitive
string DeviceName

enum DeviceSoftwareSetComplianceStatus {
    NONE
    COMPLIANT
    NOT_COMPLIANT
}

enum DeviceStatus {
    REGISTERED
    DEREGISTERING
    DEREGISTERED
    ARCHIVED
}

structure DeviceSummary {
    id: DeviceId
    serialNumber: String
    name: DeviceName
    model: String
    environmentId: EnvironmentId
    status: DeviceStatus
    currentSoftwareSetId: SoftwareSetId
    desiredSoftwareSetId: SoftwareSetId
    pendingSoftwareSetId: SoftwareSetId
    softwareSetUpdateSchedule: SoftwareSetUpdateSchedule
    lastConnectedAt: Timestamp
    lastPostureAt: Timestamp
    createdAt: Timestamp
    updatedAt: Timestamp
    arn: Arn
    lastUserId: UserId
}

structure Environment {
    id: EnvironmentId
    name: EnvironmentName
    desktopArn: Arn
    desktopEndpoint: DesktopEndpoint
    desktopType: DesktopType
    activationCode: ActivationCode
    registeredDevicesCount: Integer
    softwareSetUpdateSchedule: SoftwareSetUpdateSchedule
    maintenanceWindow: MaintenanceWindow
    softwareSetUpdateMode: SoftwareSetUpdateMode
    desiredSoftwareSetId: SoftwareSetId
    pendingSoftwareSetId: SoftwareSetId
    pendingSoftwareSetVersion: String
    softwareSetComplianceStatus: EnvironmentSoftwareSetComplianceStatus
    createdAt: Timestamp
    updatedAt: Timestamp
    arn: Arn
    kmsKeyArn: KmsKeyArn
    deviceCreationTags: DeviceCreationTagsMap
}

@pattern("[a-z0-9]{9}")
string EnvironmentId

list EnvironmentList {
    member: EnvironmentSummary
}

@length(min: 0, max: 64)
@pattern("$|^[0-9\\p{IsAlphabetic}+:,.@'\" -][0-9\\p{IsAlphabetic}+=:,.@'\" -]*")
@sensitive
string EnvironmentName

enum EnvironmentSoftwareSetComplianceStatus {
    NO_REGISTERED_DEVICES
    COMPLIANT
    NOT_COMPLIANT
}

structure EnvironmentSummary {
    id: EnvironmentId
    name: EnvironmentName
    desktopArn: Arn
    desktopEndpoint: DesktopEndpoint
    desktopType: DesktopType
    activationCode: ActivationCode
    softwareSetUpdateSchedule: SoftwareSetUpdateSchedule
    maintenanceWindow: MaintenanceWindow
    softwareSetUpdateMode: SoftwareSetUpdateMode
    desiredSoftwareSetId: SoftwareSetId
    pendingSoftwareSetId: SoftwareSetId
    createdAt: Timestamp
    updatedAt: Timestamp
    arn: Arn
}

@range(min: 0, max: 23)
integer Hour

@error("server") @httpError(500)
structure InternalServerException {
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@length(min: 20, max: 2048)
@pattern("arn:[\\w+=\\/,.@-]+:kms:[a-zA-Z0-9\\-]*:[0-9]{0,12}:key\\/[a-zA-Z0-9-]+")
string KmsKeyArn

structure MaintenanceWindow {
    @required
    type: MaintenanceWindowType

    startTimeHour: Hour
    startTimeMinute: Minute
    endTimeHour: Hour
    endTimeMinute: Minute
    daysOfTheWeek: DayOfWeekList
    applyTimeOf: ApplyTimeOf
}

enum MaintenanceWindowType {
    SYSTEM
    CUSTOM
}

@range(min: 1, max: 50)
integer MaxResults

@range(min: 0, max: 59)
integer Minute

@length(min: 0, max: 2048) @pattern("\\S*")
string PaginationToken

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
    resourceId: String
    resourceType: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
    resourceId: String
    resourceType: String
    serviceCode: String
    quotaCode: String
}

structure Software {
    name: String
    version: String
}

list SoftwareList {
    member: Software
}

structure SoftwareSet {
    id: SoftwareSetId
    version: String
    releasedAt: Timestamp
    supportedUntil: Timestamp
    validationStatus: SoftwareSetValidationStatus
    software: SoftwareList
    arn: Arn
}

@pattern("[0-9]{1,9}")
string SoftwareSetId

@pattern("[0-9]{0,9}")
string SoftwareSetIdOrEmptyString

list SoftwareSetList {
    member: SoftwareSetSummary
}

structure SoftwareSetSummary {
    id: SoftwareSetId
    version: String
    releasedAt: Timestamp
    supportedUntil: Timestamp
    validationStatus: SoftwareSetValidationStatus
    arn: Arn
}

enum SoftwareSetUpdateMode {
    USE_LATEST
    USE_DESIRED
}

enum SoftwareSetUpdateSchedule {
    USE_MAINTENANCE_WINDOW
    APPLY_IMMEDIATELY
}

enum SoftwareSetUpdateStatus {
    AVAILABLE
    IN_PROGRESS
    UP_TO_DATE
}

enum SoftwareSetValidationStatus {
    VALIDATED
    NOT_VALIDATED
}

@sensitive
list TagKeys {
    member: String
}

@sensitive
map TagsMap {
    key: String
    value: String
}

enum TargetDeviceStatus {
    DEREGISTERED
    ARCHIVED
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@sensitive
string UserId

@error("client") @httpError(400)
structure ValidationException {
    message: String
    reason: ValidationExceptionReason
    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
}
