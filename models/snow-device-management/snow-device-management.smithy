$version: "2.0"

namespace com.amazonaws.snowdevicemanagement

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Snow Device Management")
@service(sdkId: "Snow Device Management", endpointPrefix: "snow-device-management")
@restJson1
@sigv4(name: "snow-device-management")
@standardRegionalEndpoints
service SnowDeviceManagement {
    version: "2021-08-04"
    operations: [
        CancelTask
        CreateTask
        DescribeDevice
        DescribeDeviceEc2Instances
        DescribeExecution
        DescribeTask
        ListDeviceResources
        ListDevices
        ListExecutions
        ListTagsForResource
        ListTasks
        TagResource
        UntagResource
    ]
}

@http(method: "POST", uri: "/task/{taskId}/cancel")
operation CancelTask {
    input := {
        @required @httpLabel
        taskId: TaskId
    }
    output := {
        taskId: String
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/task")
operation CreateTask {
    input := {
        @idempotencyToken
        clientToken: IdempotencyToken

        @required
        command: Command

        description: TaskDescriptionString
        tags: TagMap

        @required
        targets: TargetList
    }
    output := {
        taskArn: String
        taskId: String
    }
    errors: [
        ServiceQuotaExceededException
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/managed-device/{managedDeviceId}/describe")
operation DescribeDevice {
    input := {
        @required @httpLabel
        managedDeviceId: ManagedDeviceId
    }
    output := {
        associatedWithJob: String
        deviceCapacities: CapacityList
        deviceState: UnlockState
        deviceType: String
        lastReachedOutAt: Timestamp
        lastUpdatedAt: Timestamp
        managedDeviceArn: String
        managedDeviceId: ManagedDeviceId
        physicalNetworkInterfaces: PhysicalNetworkInterfaceList
        software: SoftwareInformation
        tags: TagMap
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/managed-device/{managedDeviceId}/resources/ec2/describe")
operation DescribeDeviceEc2Instances {
    input: DescribeDeviceEc2Input
    output: DescribeDeviceEc2Output
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/task/{taskId}/execution/{managedDeviceId}")
operation DescribeExecution {
    input := {
        @required @httpLabel
        managedDeviceId: ManagedDeviceId

        @required @httpLabel
        taskId: TaskId
    }
    output := {
        executionId: ExecutionId
        lastUpdatedAt: Timestamp
        managedDeviceId: ManagedDeviceId
        startedAt: Timestamp
        state: ExecutionState
        taskId: TaskId
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/task/{taskId}")
operation DescribeTask {
    input := {
        @required @httpLabel
        taskId: TaskId
    }
    output := {
        completedAt: Timestamp
        createdAt: Timestamp
        description: TaskDescriptionString
        lastUpdatedAt: Timestamp
        state: TaskState
        tags: TagMap
        targets: TargetList
        taskArn: String
        taskId: String
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/managed-device/{managedDeviceId}/resources")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resources"
    pageSize: "maxResults"
)
operation ListDeviceResources {
    input := {
        @required @httpLabel
        managedDeviceId: ManagedDeviceId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("type")
        type: ListDeviceResourcesInputTypeString
    }
    output := {
        nextToken: NextToken
        resources: ResourceSummaryList
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/managed-devices")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "devices"
    pageSize: "maxResults"
)
operation ListDevices {
    input := {
        @httpQuery("jobId")
        jobId: JobId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        devices: DeviceSummaryList
        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/executions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "executions"
    pageSize: "maxResults"
)
operation ListExecutions {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("state")
        state: ExecutionState

        @required @httpQuery("taskId")
        taskId: TaskId
    }
    output := {
        executions: ExecutionSummaryList
        nextToken: NextToken
    }
    errors: [
        ThrottlingException
        InternalServerException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: TagMap
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/tasks")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "tasks"
    pageSize: "maxResults"
)
operation ListTasks {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("state")
        state: TaskState
    }
    output := {
        nextToken: NextToken
        tasks: TaskSummaryList
    }
    errors: [
        ThrottlingException
        InternalServerException
        ValidationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required
        tags: TagMap
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

enum AttachmentStatus {
    ATTACHING
    ATTACHED
    DETACHING
    DETACHED
}

structure Capacity {
    available: Long
    name: CapacityNameString
    total: Long
    unit: CapacityUnitString
    used: Long
}

@length(min: 0, max: 100)
list CapacityList {
    member: Capacity
}

@length(min: 0, max: 100)
string CapacityNameString

@length(min: 0, max: 20)
string CapacityUnitString

union Command {
    reboot: Reboot
    unlock: Unlock
}

structure CpuOptions {
    coreCount: Integer
    threadsPerCore: Integer
}

@input
structure DescribeDeviceEc2Input {
    @required
    instanceIds: InstanceIdsList

    @required @httpLabel
    managedDeviceId: ManagedDeviceId
}

@output
structure DescribeDeviceEc2Output {
    instances: InstanceSummaryList
}

structure DeviceSummary {
    associatedWithJob: String
    managedDeviceArn: String
    managedDeviceId: ManagedDeviceId
    tags: TagMap
}

list DeviceSummaryList {
    member: DeviceSummary
}

structure EbsInstanceBlockDevice {
    attachTime: Timestamp
    deleteOnTermination: Boolean
    status: AttachmentStatus
    volumeId: String
}

@length(min: 1, max: 64)
string ExecutionId

enum ExecutionState {
    QUEUED
    IN_PROGRESS
    CANCELED
    FAILED
    SUCCEEDED
    REJECTED
    TIMED_OUT
}

structure ExecutionSummary {
    executionId: ExecutionId
    managedDeviceId: ManagedDeviceId
    state: ExecutionState
    taskId: TaskId
}

list ExecutionSummaryList {
    member: ExecutionSummary
}

@length(min: 1, max: 64) @pattern("[!-~]+")
string IdempotencyToken

structure Instance {
    amiLaunchIndex: Integer
    blockDeviceMappings: InstanceBlockDeviceMappingList
    cpuOptions: CpuOptions
    createdAt: Timestamp
    imageId: String
    instanceId: String
    instanceType: String
    privateIpAddress: String
    publicIpAddress: String
    rootDeviceName: String
    securityGroups: SecurityGroupIdentifierList
    state: InstanceState
    updatedAt: Timestamp
}

structure InstanceBlockDeviceMapping {
    deviceName: String
    ebs: EbsInstanceBlockDevice
}

list InstanceBlockDeviceMappingList {
    member: InstanceBlockDeviceMapping
}

list InstanceIdsList {
    member: String
}

structure InstanceState {
    code: Integer
    name: InstanceStateName
}

enum InstanceStateName {
    PENDING
    RUNNING
    SHUTTING_DOWN
    TERMINATED
    STOPPING
    STOPPED
}

structure InstanceSummary {
    instance: Instance
    lastUpdatedAt: Timestamp
}

list InstanceSummaryList {
    member: InstanceSummary
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

enum IpAddressAssignment {
    DHCP
    STATIC
}

@length(min: 1, max: 64)
string JobId

@length(min: 1, max: 50)
string ListDeviceResourcesInputTypeString

@length(min: 1, max: 64)
string ManagedDeviceId

@range(min: 1, max: 100)
integer MaxResults

@length(min: 1, max: 1024) @pattern("[a-zA-Z0-9+/=]*")
string NextToken

enum PhysicalConnectorType {
    RJ45
    SFP_PLUS
    QSFP
    RJ45_2
    WIFI
}

structure PhysicalNetworkInterface {
    defaultGateway: String
    ipAddress: String
    ipAddressAssignment: IpAddressAssignment
    macAddress: String
    netmask: String
    physicalConnectorType: PhysicalConnectorType
    physicalNetworkInterfaceId: String
}

list PhysicalNetworkInterfaceList {
    member: PhysicalNetworkInterface
}

structure Reboot {}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

structure ResourceSummary {
    arn: String
    id: String

    @required
    resourceType: String
}

list ResourceSummaryList {
    member: ResourceSummary
}

structure SecurityGroupIdentifier {
    groupId: String
    groupName: String
}

list SecurityGroupIdentifierList {
    member: SecurityGroupIdentifier
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

structure SoftwareInformation {
    installState: String
    installedVersion: String
    installingVersion: String
}

list TagKeys {
    member: String
}

map TagMap {
    key: String
    value: String
}

@length(min: 1, max: 10)
list TargetList {
    member: String
}

@length(min: 1, max: 128) @pattern("[A-Za-z0-9 _.,!#]*")
string TaskDescriptionString

@length(min: 1, max: 64)
string TaskId

enum TaskState {
    IN_PROGRESS
    CANCELED
    COMPLETED
}

structure TaskSummary {
    state: TaskState
    tags: TagMap
    taskArn: String

    @required
    taskId: TaskId
}

list TaskSummaryList {
    member: TaskSummary
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String
}

structure Unlock {}

enum UnlockState {
    UNLOCKED
    LOCKED
    UNLOCKING
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}
