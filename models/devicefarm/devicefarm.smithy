$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.devicefarm

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#paginator

@title("AWS Device Farm")
@service(sdkId: "Device Farm", endpointPrefix: "devicefarm", docId: "devicefarm-2015-06-23")
@awsJson1_1
@sigv4(name: "devicefarm")
@standardRegionalEndpoints
service DeviceFarm_20150623 {
    version: "2015-06-23"
    operations: [
        CreateDevicePool
        CreateInstanceProfile
        CreateNetworkProfile
        CreateProject
        CreateRemoteAccessSession
        CreateTestGridProject
        CreateTestGridUrl
        CreateUpload
        CreateVPCEConfiguration
        DeleteDevicePool
        DeleteInstanceProfile
        DeleteNetworkProfile
        DeleteProject
        DeleteRemoteAccessSession
        DeleteRun
        DeleteTestGridProject
        DeleteUpload
        DeleteVPCEConfiguration
        GetAccountSettings
        GetDevice
        GetDeviceInstance
        GetDevicePool
        GetDevicePoolCompatibility
        GetInstanceProfile
        GetJob
        GetNetworkProfile
        GetOfferingStatus
        GetProject
        GetRemoteAccessSession
        GetRun
        GetSuite
        GetTest
        GetTestGridProject
        GetTestGridSession
        GetUpload
        GetVPCEConfiguration
        InstallToRemoteAccessSession
        ListArtifacts
        ListDeviceInstances
        ListDevicePools
        ListDevices
        ListInstanceProfiles
        ListJobs
        ListNetworkProfiles
        ListOfferingPromotions
        ListOfferingTransactions
        ListOfferings
        ListProjects
        ListRemoteAccessSessions
        ListRuns
        ListSamples
        ListSuites
        ListTagsForResource
        ListTestGridProjects
        ListTestGridSessionActions
        ListTestGridSessionArtifacts
        ListTestGridSessions
        ListTests
        ListUniqueProblems
        ListUploads
        ListVPCEConfigurations
        PurchaseOffering
        RenewOffering
        ScheduleRun
        StopJob
        StopRemoteAccessSession
        StopRun
        TagResource
        UntagResource
        UpdateDeviceInstance
        UpdateDevicePool
        UpdateInstanceProfile
        UpdateNetworkProfile
        UpdateProject
        UpdateTestGridProject
        UpdateUpload
        UpdateVPCEConfiguration
    ]
}

operation CreateDevicePool {
    input := {
        @required
        projectArn: AmazonResourceName

        @required
        name: Name

        description: Message

        @required
        rules: Rules

        maxDevices: Integer
    }
    output := {
        devicePool: DevicePool
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation CreateInstanceProfile {
    input := {
        @required
        name: Name

        description: Message
        packageCleanup: Boolean
        excludeAppPackagesFromCleanup: PackageIds
        rebootAfterUse: Boolean
    }
    output := {
        instanceProfile: InstanceProfile
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation CreateNetworkProfile {
    input := {
        @required
        projectArn: AmazonResourceName

        @required
        name: Name

        description: Message
        type: NetworkProfileType
        uplinkBandwidthBits: Long
        downlinkBandwidthBits: Long
        uplinkDelayMs: Long
        downlinkDelayMs: Long
        uplinkJitterMs: Long
        downlinkJitterMs: Long
        uplinkLossPercent: PercentInteger
        downlinkLossPercent: PercentInteger
    }
    output := {
        networkProfile: NetworkProfile
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation CreateProject {
    input := {
        @required
        name: Name

        defaultJobTimeoutMinutes: Integer
        vpcConfig: VpcConfig
        environmentVariables: EnvironmentVariables
        executionRoleArn: AmazonRoleResourceName
    }
    output := {
        project: Project
    }
    errors: [
        ArgumentException
        NotFoundException
        LimitExceededException
        ServiceAccountException
        TagOperationException
    ]
}

operation CreateRemoteAccessSession {
    input := {
        @required
        projectArn: AmazonResourceName

        @required
        deviceArn: AmazonResourceName

        appArn: AmazonResourceName
        instanceArn: AmazonResourceName
        name: Name
        configuration: CreateRemoteAccessSessionConfiguration

        @deprecated(since: "2019-09-09")
        interactionMode: InteractionMode

        skipAppResign: Boolean
    }
    output := {
        remoteAccessSession: RemoteAccessSession
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation CreateTestGridProject {
    input := {
        @required
        name: ResourceName

        description: ResourceDescription
        vpcConfig: TestGridVpcConfig
    }
    output := {
        testGridProject: TestGridProject
    }
    errors: [ArgumentException, LimitExceededException, InternalServiceException]
}

operation CreateTestGridUrl {
    input := {
        @required
        projectArn: DeviceFarmArn

        @required
        expiresInSeconds: TestGridUrlExpiresInSecondsInput
    }
    output := {
        url: SensitiveString
        expires: Timestamp
    }
    errors: [NotFoundException, ArgumentException, InternalServiceException]
}

operation CreateUpload {
    input := {
        @required
        projectArn: AmazonResourceName

        @required
        name: Name

        @required
        type: UploadType

        contentType: ContentType
    }
    output := {
        upload: Upload
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation CreateVPCEConfiguration {
    input := {
        @required
        vpceConfigurationName: VPCEConfigurationName

        @required
        vpceServiceName: VPCEServiceName

        @required
        serviceDnsName: ServiceDnsName

        vpceConfigurationDescription: VPCEConfigurationDescription
    }
    output := {
        vpceConfiguration: VPCEConfiguration
    }
    errors: [ArgumentException, LimitExceededException, ServiceAccountException]
}

operation DeleteDevicePool {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {}
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation DeleteInstanceProfile {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {}
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation DeleteNetworkProfile {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {}
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation DeleteProject {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {}
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation DeleteRemoteAccessSession {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {}
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation DeleteRun {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {}
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation DeleteTestGridProject {
    input := {
        @required
        projectArn: DeviceFarmArn
    }
    output := {}
    errors: [NotFoundException, ArgumentException, CannotDeleteException, InternalServiceException]
}

operation DeleteUpload {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {}
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation DeleteVPCEConfiguration {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {}
    errors: [
        ArgumentException
        NotFoundException
        ServiceAccountException
        InvalidOperationException
    ]
}

operation GetAccountSettings {
    input := {}
    output := {
        accountSettings: AccountSettings
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation GetDevice {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        device: Device
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation GetDeviceInstance {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        deviceInstance: DeviceInstance
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation GetDevicePool {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        devicePool: DevicePool
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation GetDevicePoolCompatibility {
    input := {
        @required
        devicePoolArn: AmazonResourceName

        appArn: AmazonResourceName
        testType: TestType
        test: ScheduleRunTest
        configuration: ScheduleRunConfiguration
        projectArn: AmazonResourceName
    }
    output := {
        compatibleDevices: DevicePoolCompatibilityResults
        incompatibleDevices: DevicePoolCompatibilityResults
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation GetInstanceProfile {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        instanceProfile: InstanceProfile
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation GetJob {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        job: Job
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation GetNetworkProfile {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        networkProfile: NetworkProfile
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginator(
    inputTokens: ["nextToken"]
    outputTokens: ["nextToken"]
    items: ["current", "nextPeriod"]
)
operation GetOfferingStatus {
    input := {
        nextToken: PaginationToken
    }
    output := {
        current: OfferingStatusMap
        nextPeriod: OfferingStatusMap
        nextToken: PaginationToken
    }
    errors: [
        ArgumentException
        NotFoundException
        NotEligibleException
        LimitExceededException
        ServiceAccountException
    ]
}

operation GetProject {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        project: Project
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation GetRemoteAccessSession {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        remoteAccessSession: RemoteAccessSession
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation GetRun {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        run: Run
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation GetSuite {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        suite: Suite
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation GetTest {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        test: Test
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation GetTestGridProject {
    input := {
        @required
        projectArn: DeviceFarmArn
    }
    output := {
        testGridProject: TestGridProject
    }
    errors: [NotFoundException, ArgumentException, InternalServiceException]
}

operation GetTestGridSession {
    input := {
        projectArn: DeviceFarmArn
        sessionId: ResourceId
        sessionArn: DeviceFarmArn
    }
    output := {
        testGridSession: TestGridSession
    }
    errors: [NotFoundException, ArgumentException, InternalServiceException]
}

operation GetUpload {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        upload: Upload
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation GetVPCEConfiguration {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        vpceConfiguration: VPCEConfiguration
    }
    errors: [ArgumentException, NotFoundException, ServiceAccountException]
}

operation InstallToRemoteAccessSession {
    input := {
        @required
        remoteAccessSessionArn: AmazonResourceName

        @required
        appArn: AmazonResourceName
    }
    output := {
        appUpload: Upload
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "artifacts")
operation ListArtifacts {
    input := {
        @required
        arn: AmazonResourceName

        @required
        type: ArtifactCategory

        nextToken: PaginationToken
    }
    output := {
        artifacts: Artifacts
        nextToken: PaginationToken
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "deviceInstances"
    pageSize: "maxResults"
)
operation ListDeviceInstances {
    input := {
        maxResults: Integer
        nextToken: PaginationToken
    }
    output := {
        deviceInstances: DeviceInstances
        nextToken: PaginationToken
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "devicePools")
operation ListDevicePools {
    input := {
        @required
        arn: AmazonResourceName

        type: DevicePoolType
        nextToken: PaginationToken
    }
    output := {
        devicePools: DevicePools
        nextToken: PaginationToken
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "devices")
operation ListDevices {
    input := {
        arn: AmazonResourceName
        nextToken: PaginationToken
        filters: DeviceFilters
    }
    output := {
        devices: Devices
        nextToken: PaginationToken
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "instanceProfiles"
    pageSize: "maxResults"
)
operation ListInstanceProfiles {
    input := {
        maxResults: Integer
        nextToken: PaginationToken
    }
    output := {
        instanceProfiles: InstanceProfiles
        nextToken: PaginationToken
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "jobs")
operation ListJobs {
    input := {
        @required
        arn: AmazonResourceName

        nextToken: PaginationToken
    }
    output := {
        jobs: Jobs
        nextToken: PaginationToken
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "networkProfiles")
operation ListNetworkProfiles {
    input := {
        @required
        arn: AmazonResourceName

        type: NetworkProfileType
        nextToken: PaginationToken
    }
    output := {
        networkProfiles: NetworkProfiles
        nextToken: PaginationToken
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "offeringPromotions")
operation ListOfferingPromotions {
    input := {
        nextToken: PaginationToken
    }
    output := {
        offeringPromotions: OfferingPromotions
        nextToken: PaginationToken
    }
    errors: [
        ArgumentException
        NotFoundException
        NotEligibleException
        LimitExceededException
        ServiceAccountException
    ]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "offeringTransactions")
operation ListOfferingTransactions {
    input := {
        nextToken: PaginationToken
    }
    output := {
        offeringTransactions: OfferingTransactions
        nextToken: PaginationToken
    }
    errors: [
        ArgumentException
        NotFoundException
        NotEligibleException
        LimitExceededException
        ServiceAccountException
    ]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "offerings")
operation ListOfferings {
    input := {
        nextToken: PaginationToken
    }
    output := {
        offerings: Offerings
        nextToken: PaginationToken
    }
    errors: [
        ArgumentException
        NotFoundException
        NotEligibleException
        LimitExceededException
        ServiceAccountException
    ]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "projects")
operation ListProjects {
    input := {
        arn: AmazonResourceName
        nextToken: PaginationToken
    }
    output := {
        projects: Projects
        nextToken: PaginationToken
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "remoteAccessSessions")
operation ListRemoteAccessSessions {
    input := {
        @required
        arn: AmazonResourceName

        nextToken: PaginationToken
    }
    output := {
        remoteAccessSessions: RemoteAccessSessions
        nextToken: PaginationToken
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "runs")
operation ListRuns {
    input := {
        @required
        arn: AmazonResourceName

        nextToken: PaginationToken
    }
    output := {
        runs: Runs
        nextToken: PaginationToken
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "samples")
operation ListSamples {
    input := {
        @required
        arn: AmazonResourceName

        nextToken: PaginationToken
    }
    output := {
        samples: Samples
        nextToken: PaginationToken
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "suites")
operation ListSuites {
    input := {
        @required
        arn: AmazonResourceName

        nextToken: PaginationToken
    }
    output := {
        suites: Suites
        nextToken: PaginationToken
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: DeviceFarmArn
    }
    output: ListTagsForResourceResponse
    errors: [ArgumentException, NotFoundException, TagOperationException]
}

operation ListTestGridProjects {
    input := {
        maxResult: MaxPageSize
        nextToken: PaginationToken
    }
    output := {
        testGridProjects: TestGridProjects
        nextToken: PaginationToken
    }
    errors: [ArgumentException, InternalServiceException]
}

operation ListTestGridSessionActions {
    input := {
        @required
        sessionArn: DeviceFarmArn

        maxResult: MaxPageSize
        nextToken: PaginationToken
    }
    output := {
        actions: TestGridSessionActions
        nextToken: PaginationToken
    }
    errors: [NotFoundException, ArgumentException, InternalServiceException]
}

operation ListTestGridSessionArtifacts {
    input := {
        @required
        sessionArn: DeviceFarmArn

        type: TestGridSessionArtifactCategory
        maxResult: MaxPageSize
        nextToken: PaginationToken
    }
    output := {
        artifacts: TestGridSessionArtifacts
        nextToken: PaginationToken
    }
    errors: [NotFoundException, ArgumentException, InternalServiceException]
}

operation ListTestGridSessions {
    input := {
        @required
        projectArn: DeviceFarmArn

        status: TestGridSessionStatus
        creationTimeAfter: Timestamp
        creationTimeBefore: Timestamp
        endTimeAfter: Timestamp
        endTimeBefore: Timestamp
        maxResult: MaxPageSize
        nextToken: PaginationToken
    }
    output := {
        testGridSessions: TestGridSessions
        nextToken: PaginationToken
    }
    errors: [NotFoundException, ArgumentException, InternalServiceException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "tests")
operation ListTests {
    input := {
        @required
        arn: AmazonResourceName

        nextToken: PaginationToken
    }
    output := {
        tests: Tests
        nextToken: PaginationToken
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "uniqueProblems")
operation ListUniqueProblems {
    input := {
        @required
        arn: AmazonResourceName

        nextToken: PaginationToken
    }
    output := {
        uniqueProblems: UniqueProblemsByExecutionResultMap
        nextToken: PaginationToken
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "uploads")
operation ListUploads {
    input := {
        @required
        arn: AmazonResourceName

        type: UploadType
        nextToken: PaginationToken
    }
    output := {
        uploads: Uploads
        nextToken: PaginationToken
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "vpceConfigurations"
    pageSize: "maxResults"
)
operation ListVPCEConfigurations {
    input := {
        maxResults: Integer
        nextToken: PaginationToken
    }
    output := {
        vpceConfigurations: VPCEConfigurations
        nextToken: PaginationToken
    }
    errors: [ArgumentException, ServiceAccountException]
}

operation PurchaseOffering {
    input := {
        @required
        offeringId: OfferingIdentifier

        @required
        quantity: Integer

        offeringPromotionId: OfferingPromotionIdentifier
    }
    output := {
        offeringTransaction: OfferingTransaction
    }
    errors: [
        ArgumentException
        NotFoundException
        NotEligibleException
        LimitExceededException
        ServiceAccountException
    ]
}

operation RenewOffering {
    input := {
        @required
        offeringId: OfferingIdentifier

        @required
        quantity: Integer
    }
    output := {
        offeringTransaction: OfferingTransaction
    }
    errors: [
        ArgumentException
        NotFoundException
        NotEligibleException
        LimitExceededException
        ServiceAccountException
    ]
}

operation ScheduleRun {
    input := {
        @required
        projectArn: AmazonResourceName

        appArn: AmazonResourceName
        devicePoolArn: AmazonResourceName
        deviceSelectionConfiguration: DeviceSelectionConfiguration
        name: Name

        @required
        test: ScheduleRunTest

        configuration: ScheduleRunConfiguration
        executionConfiguration: ExecutionConfiguration
    }
    output := {
        run: Run
    }
    errors: [
        ArgumentException
        NotFoundException
        LimitExceededException
        IdempotencyException
        ServiceAccountException
    ]
}

operation StopJob {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        job: Job
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation StopRemoteAccessSession {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        remoteAccessSession: RemoteAccessSession
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation StopRun {
    input := {
        @required
        arn: AmazonResourceName
    }
    output := {
        run: Run
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation TagResource {
    input := {
        @required
        ResourceARN: DeviceFarmArn

        @required
        Tags: TagList
    }
    output: TagResourceResponse
    errors: [
        ArgumentException
        NotFoundException
        TagOperationException
        TooManyTagsException
        TagPolicyException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: DeviceFarmArn

        @required
        TagKeys: TagKeyList
    }
    output: UntagResourceResponse
    errors: [ArgumentException, NotFoundException, TagOperationException]
}

operation UpdateDeviceInstance {
    input := {
        @required
        arn: AmazonResourceName

        profileArn: AmazonResourceName
        labels: InstanceLabels
    }
    output := {
        deviceInstance: DeviceInstance
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation UpdateDevicePool {
    input := {
        @required
        arn: AmazonResourceName

        name: Name
        description: Message
        rules: Rules
        maxDevices: Integer
        clearMaxDevices: Boolean
    }
    output := {
        devicePool: DevicePool
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation UpdateInstanceProfile {
    input := {
        @required
        arn: AmazonResourceName

        name: Name
        description: Message
        packageCleanup: Boolean
        excludeAppPackagesFromCleanup: PackageIds
        rebootAfterUse: Boolean
    }
    output := {
        instanceProfile: InstanceProfile
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation UpdateNetworkProfile {
    input := {
        @required
        arn: AmazonResourceName

        name: Name
        description: Message
        type: NetworkProfileType
        uplinkBandwidthBits: Long
        downlinkBandwidthBits: Long
        uplinkDelayMs: Long
        downlinkDelayMs: Long
        uplinkJitterMs: Long
        downlinkJitterMs: Long
        uplinkLossPercent: PercentInteger
        downlinkLossPercent: PercentInteger
    }
    output := {
        networkProfile: NetworkProfile
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation UpdateProject {
    input := {
        @required
        arn: AmazonResourceName

        name: Name
        defaultJobTimeoutMinutes: Integer
        vpcConfig: VpcConfig
        environmentVariables: EnvironmentVariables
        executionRoleArn: AmazonRoleResourceName
    }
    output := {
        project: Project
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation UpdateTestGridProject {
    input := {
        @required
        projectArn: DeviceFarmArn

        name: ResourceName
        description: ResourceDescription
        vpcConfig: TestGridVpcConfig
    }
    output := {
        testGridProject: TestGridProject
    }
    errors: [NotFoundException, ArgumentException, LimitExceededException, InternalServiceException]
}

operation UpdateUpload {
    input := {
        @required
        arn: AmazonResourceName

        name: Name
        contentType: ContentType
        editContent: Boolean
    }
    output := {
        upload: Upload
    }
    errors: [ArgumentException, NotFoundException, LimitExceededException, ServiceAccountException]
}

operation UpdateVPCEConfiguration {
    input := {
        @required
        arn: AmazonResourceName

        vpceConfigurationName: VPCEConfigurationName
        vpceServiceName: VPCEServiceName
        serviceDnsName: ServiceDnsName
        vpceConfigurationDescription: VPCEConfigurationDescription
    }
    output := {
        vpceConfiguration: VPCEConfiguration
    }
    errors: [
        ArgumentException
        NotFoundException
        ServiceAccountException
        InvalidOperationException
    ]
}

@length(min: 2, max: 16)
string AWSAccountNumber

structure AccountSettings {
    awsAccountNumber: AWSAccountNumber
    unmeteredDevices: PurchasedDevicesMap
    unmeteredRemoteAccessDevices: PurchasedDevicesMap
    maxJobTimeoutMinutes: Integer
    trialMinutes: TrialMinutes
    maxSlots: MaxSlotMap
    defaultJobTimeoutMinutes: Integer
    skipAppResign: Boolean
}

@length(min: 32, max: 1011) @pattern("^arn:aws:devicefarm:.+")
string AmazonResourceName

list AmazonResourceNames {
    member: AmazonResourceName
}

@length(min: 20, max: 2048) @pattern("^arn:aws:iam::[0-9]{12}:role/.+")
string AmazonRoleResourceName

list AndroidPaths {
    member: String
}

@error("client")
structure ArgumentException {
    message: Message
}

structure Artifact {
    arn: AmazonResourceName
    name: Name
    type: ArtifactType
    extension: String
    url: URL
}

enum ArtifactCategory {
    SCREENSHOT
    FILE
    LOG
}

enum ArtifactType {
    UNKNOWN
    SCREENSHOT
    DEVICE_LOG
    MESSAGE_LOG
    VIDEO_LOG
    RESULT_LOG
    SERVICE_LOG
    WEBKIT_LOG
    INSTRUMENTATION_OUTPUT
    EXERCISER_MONKEY_OUTPUT
    CALABASH_JSON_OUTPUT
    CALABASH_PRETTY_OUTPUT
    CALABASH_STANDARD_OUTPUT
    CALABASH_JAVA_XML_OUTPUT
    AUTOMATION_OUTPUT
    APPIUM_SERVER_OUTPUT
    APPIUM_JAVA_OUTPUT
    APPIUM_JAVA_XML_OUTPUT
    APPIUM_PYTHON_OUTPUT
    APPIUM_PYTHON_XML_OUTPUT
    EXPLORER_EVENT_LOG
    EXPLORER_SUMMARY_LOG
    APPLICATION_CRASH_REPORT
    XCTEST_LOG
    VIDEO
    CUSTOMER_ARTIFACT
    CUSTOMER_ARTIFACT_LOG
    TESTSPEC_OUTPUT
}

list Artifacts {
    member: Artifact
}

@length(min: 0, max: 3)
list AuxiliaryAppArnList {
    member: AmazonResourceName
}

enum BillingMethod {
    METERED
    UNMETERED
}

structure CPU {
    frequency: String
    architecture: String
    clock: Double
}

@error("client")
structure CannotDeleteException {
    message: Message
}

@length(min: 0, max: 64)
string ContentType

structure Counters {
    total: Integer
    passed: Integer
    failed: Integer
    warned: Integer
    errored: Integer
    stopped: Integer
    skipped: Integer
}

structure CreateRemoteAccessSessionConfiguration {
    auxiliaryApps: AuxiliaryAppArnList
    billingMethod: BillingMethod
    vpceConfigurationArns: AmazonResourceNames
    deviceProxy: DeviceProxy
}

enum CurrencyCode {
    USD
}

structure CustomerArtifactPaths {
    iosPaths: IosPaths
    androidPaths: AndroidPaths
    deviceHostPaths: DeviceHostPaths
}

structure Device {
    arn: AmazonResourceName
    name: Name
    manufacturer: String
    model: String
    modelId: String
    formFactor: DeviceFormFactor
    platform: DevicePlatform
    os: String
    cpu: CPU
    resolution: Resolution
    heapSize: Long
    memory: Long
    image: String
    carrier: String
    radio: String
    remoteAccessEnabled: Boolean

    @deprecated(since: "2019-09-09")
    remoteDebugEnabled: Boolean

    fleetType: String
    fleetName: String
    instances: DeviceInstances
    availability: DeviceAvailability
}

enum DeviceAttribute {
    ARN
    PLATFORM
    FORM_FACTOR
    MANUFACTURER
    REMOTE_ACCESS_ENABLED
    REMOTE_DEBUG_ENABLED
    APPIUM_VERSION
    INSTANCE_ARN
    INSTANCE_LABELS
    FLEET_TYPE
    OS_VERSION
    MODEL
    AVAILABILITY
}

enum DeviceAvailability {
    TEMPORARY_NOT_AVAILABLE
    BUSY
    AVAILABLE
    HIGHLY_AVAILABLE
}

@length(min: 32, max: 1011) @pattern("^arn:aws:devicefarm:.+")
string DeviceFarmArn

structure DeviceFilter {
    @required
    attribute: DeviceFilterAttribute

    @required
    operator: RuleOperator

    @required
    values: DeviceFilterValues
}

enum DeviceFilterAttribute {
    ARN
    PLATFORM
    OS_VERSION
    MODEL
    AVAILABILITY
    FORM_FACTOR
    MANUFACTURER
    REMOTE_ACCESS_ENABLED
    REMOTE_DEBUG_ENABLED
    INSTANCE_ARN
    INSTANCE_LABELS
    FLEET_TYPE
}

list DeviceFilterValues {
    member: String
}

list DeviceFilters {
    member: DeviceFilter
}

enum DeviceFormFactor {
    PHONE
    TABLET
}

list DeviceHostPaths {
    member: String
}

structure DeviceInstance {
    arn: AmazonResourceName
    deviceArn: AmazonResourceName
    labels: InstanceLabels
    status: InstanceStatus
    udid: String
    instanceProfile: InstanceProfile
}

list DeviceInstances {
    member: DeviceInstance
}

structure DeviceMinutes {
    total: Double
    metered: Double
    unmetered: Double
}

enum DevicePlatform {
    ANDROID
    IOS
}

structure DevicePool {
    arn: AmazonResourceName
    name: Name
    description: Message
    type: DevicePoolType
    rules: Rules
    maxDevices: Integer
}

structure DevicePoolCompatibilityResult {
    device: Device
    compatible: Boolean
    incompatibilityMessages: IncompatibilityMessages
}

list DevicePoolCompatibilityResults {
    member: DevicePoolCompatibilityResult
}

enum DevicePoolType {
    CURATED
    PRIVATE
}

list DevicePools {
    member: DevicePool
}

structure DeviceProxy {
    @required
    host: DeviceProxyHost

    @required
    port: DeviceProxyPort
}

@length(min: 1, max: 255) @pattern("^([a-zA-Z0-9])([a-zA-Z0-9-.]+)([a-zA-Z0-9])$")
string DeviceProxyHost

@range(min: 1, max: 65535)
integer DeviceProxyPort

structure DeviceSelectionConfiguration {
    @required
    filters: DeviceFilters

    @required
    maxDevices: Integer
}

structure DeviceSelectionResult {
    filters: DeviceFilters
    matchedDevicesCount: Integer
    maxDevices: Integer
}

list Devices {
    member: Device
}

structure EnvironmentVariable {
    @required
    name: EnvironmentVariableName

    @required
    value: EnvironmentVariableValue
}

@length(min: 1, max: 256) @pattern("[a-zA-Z_][a-zA-Z_0-9]*")
string EnvironmentVariableName

@length(min: 1, max: 256)
string EnvironmentVariableValue

@length(min: 1, max: 32)
list EnvironmentVariables {
    member: EnvironmentVariable
}

structure ExecutionConfiguration {
    jobTimeoutMinutes: Integer
    accountsCleanup: Boolean
    appPackagesCleanup: Boolean
    videoCapture: Boolean
    skipAppResign: Boolean
}

enum ExecutionResult {
    PENDING
    PASSED
    WARNED
    FAILED
    SKIPPED
    ERRORED
    STOPPED
}

enum ExecutionResultCode {
    PARSING_FAILED
    VPC_ENDPOINT_SETUP_FAILED
}

enum ExecutionStatus {
    PENDING
    PENDING_CONCURRENCY
    PENDING_DEVICE
    PROCESSING
    SCHEDULING
    PREPARING
    RUNNING
    COMPLETED
    STOPPING
}

@length(min: 0, max: 8192)
string Filter

@error("client")
structure IdempotencyException {
    message: Message
}

structure IncompatibilityMessage {
    message: Message
    type: DeviceAttribute
}

list IncompatibilityMessages {
    member: IncompatibilityMessage
}

enum InsightsType {
    TEST_REPORT
}

@length(min: 1, max: 5)
list InsightsTypes {
    member: InsightsType
}

list InstanceLabels {
    member: String
}

structure InstanceProfile {
    arn: AmazonResourceName
    packageCleanup: Boolean
    excludeAppPackagesFromCleanup: PackageIds
    rebootAfterUse: Boolean
    name: Name
    description: Message
}

list InstanceProfiles {
    member: InstanceProfile
}

enum InstanceStatus {
    IN_USE
    PREPARING
    AVAILABLE
    NOT_AVAILABLE
}

enum InteractionMode {
    INTERACTIVE
    NO_VIDEO
    VIDEO_ONLY
}

@error("server")
structure InternalServiceException {
    message: Message
}

@error("client")
structure InvalidOperationException {
    message: Message
}

list IosPaths {
    member: String
}

structure Job {
    arn: AmazonResourceName
    name: Name
    type: TestType
    created: Timestamp
    status: ExecutionStatus
    result: ExecutionResult
    started: Timestamp
    stopped: Timestamp
    counters: Counters
    message: Message
    device: Device
    instanceArn: AmazonResourceName
    deviceMinutes: DeviceMinutes
    videoEndpoint: String
    videoCapture: Boolean
    insights: JobInsights
}

structure JobInsights {
    status: ReportStatus
    testReport: TestReport
}

structure JobReport {
    message: ReportMessage
    metrics: JobReportMetrics
    jobDetailsUrl: SensitiveURL
}

structure JobReportMetrics {
    jobsTotal: Integer
    jobsPassed: Integer
    jobsFailed: Integer
    jobsSkipped: Integer
    jobsErrored: Integer
    jobsStopped: Integer
    jobsPassedPercentage: Double
    totalJobExecutionDurationSeconds: Double
    averageJobExecutionDurationSeconds: Double
    medianJobExecutionDurationSeconds: Double
}

list Jobs {
    member: Job
}

@error("client")
structure LimitExceededException {
    message: Message
}

@output
structure ListTagsForResourceResponse {
    Tags: TagList
}

structure Location {
    @required
    latitude: Double

    @required
    longitude: Double
}

@range(min: 1, max: 1000)
integer MaxPageSize

map MaxSlotMap {
    key: String
    value: Integer
}

@length(min: 0, max: 16384)
string Message

@length(min: 0, max: 8192)
string Metadata

structure MonetaryAmount {
    amount: Double
    currencyCode: CurrencyCode
}

@length(min: 0, max: 256)
string Name

structure NetworkProfile {
    arn: AmazonResourceName
    name: Name
    description: Message
    type: NetworkProfileType
    uplinkBandwidthBits: Long
    downlinkBandwidthBits: Long
    uplinkDelayMs: Long
    downlinkDelayMs: Long
    uplinkJitterMs: Long
    downlinkJitterMs: Long
    uplinkLossPercent: PercentInteger
    downlinkLossPercent: PercentInteger
}

enum NetworkProfileType {
    CURATED
    PRIVATE
}

list NetworkProfiles {
    member: NetworkProfile
}

@length(min: 1, max: 4096) @pattern(".*\\S.*")
string NonEmptyString

@error("client")
structure NotEligibleException {
    message: Message
}

@error("client")
structure NotFoundException {
    message: Message
}

structure Offering {
    id: OfferingIdentifier
    description: Message
    type: OfferingType
    platform: DevicePlatform
    recurringCharges: RecurringCharges
}

@length(min: 32)
string OfferingIdentifier

structure OfferingPromotion {
    id: OfferingPromotionIdentifier
    description: Message
}

@length(min: 4)
string OfferingPromotionIdentifier

list OfferingPromotions {
    member: OfferingPromotion
}

structure OfferingStatus {
    type: OfferingTransactionType
    offering: Offering
    quantity: Integer
    effectiveOn: Timestamp
}

map OfferingStatusMap {
    key: OfferingIdentifier
    value: OfferingStatus
}

structure OfferingTransaction {
    offeringStatus: OfferingStatus
    transactionId: TransactionIdentifier
    offeringPromotionId: OfferingPromotionIdentifier
    createdOn: Timestamp
    cost: MonetaryAmount
}

enum OfferingTransactionType {
    PURCHASE
    RENEW
    SYSTEM
}

list OfferingTransactions {
    member: OfferingTransaction
}

enum OfferingType {
    RECURRING
}

list Offerings {
    member: Offering
}

list PackageIds {
    member: String
}

@length(min: 4, max: 1024)
string PaginationToken

@range(min: 0, max: 100)
integer PercentInteger

structure Problem {
    run: ProblemDetail
    job: ProblemDetail
    suite: ProblemDetail
    test: ProblemDetail
    device: Device
    result: ExecutionResult
    message: Message
}

structure ProblemDetail {
    arn: AmazonResourceName
    name: Name
}

list Problems {
    member: Problem
}

structure Project {
    arn: AmazonResourceName
    name: Name
    defaultJobTimeoutMinutes: Integer
    created: Timestamp
    vpcConfig: VpcConfig
    environmentVariables: EnvironmentVariables
    executionRoleArn: AmazonRoleResourceName
}

list Projects {
    member: Project
}

map PurchasedDevicesMap {
    key: DevicePlatform
    value: Integer
}

structure Radios {
    wifi: Boolean
    bluetooth: Boolean
    nfc: Boolean
    gps: Boolean
}

structure RecurringCharge {
    cost: MonetaryAmount
    frequency: RecurringChargeFrequency
}

enum RecurringChargeFrequency {
    MONTHLY
}

list RecurringCharges {
    member: RecurringCharge
}

structure RemoteAccessEndpoints {
    remoteDriverEndpoint: SensitiveURL
    interactiveEndpoint: SensitiveURL
}

structure RemoteAccessSession {
    arn: AmazonResourceName
    name: Name
    created: Timestamp
    status: ExecutionStatus
    result: ExecutionResult
    message: Message
    started: Timestamp
    stopped: Timestamp
    device: Device
    instanceArn: AmazonResourceName
    billingMethod: BillingMethod
    deviceMinutes: DeviceMinutes

    @deprecated(since: "2025-11-17")
    endpoint: String

    deviceUdid: String

    @deprecated(since: "2019-09-09")
    interactionMode: InteractionMode

    skipAppResign: Boolean
    vpcConfig: VpcConfig
    deviceProxy: DeviceProxy
    appUpload: AmazonResourceName
    endpoints: RemoteAccessEndpoints
}

list RemoteAccessSessions {
    member: RemoteAccessSession
}

@length(min: 0, max: 4096)
string ReportMessage

enum ReportStatus {
    PENDING
    RUNNING
    COMPLETED
    SKIPPED
    ERRORED
}

structure Resolution {
    width: Integer
    height: Integer
}

@length(min: 1, max: 2048) @pattern(".*\\S.*")
string ResourceDescription

@length(min: 1, max: 128) @pattern(".*\\S.*")
string ResourceId

@length(min: 1, max: 64) @pattern(".*\\S.*")
string ResourceName

structure Rule {
    attribute: DeviceAttribute
    operator: RuleOperator
    value: String
}

enum RuleOperator {
    EQUALS
    LESS_THAN
    LESS_THAN_OR_EQUALS
    GREATER_THAN
    GREATER_THAN_OR_EQUALS
    IN
    NOT_IN
    CONTAINS
}

list Rules {
    member: Rule
}

structure Run {
    arn: AmazonResourceName
    name: Name
    type: TestType
    platform: DevicePlatform
    created: Timestamp
    status: ExecutionStatus
    result: ExecutionResult
    started: Timestamp
    stopped: Timestamp
    counters: Counters
    message: Message
    totalJobs: Integer
    completedJobs: Integer
    billingMethod: BillingMethod
    deviceMinutes: DeviceMinutes
    networkProfile: NetworkProfile
    deviceProxy: DeviceProxy
    parsingResultUrl: String
    resultCode: ExecutionResultCode
    seed: Integer
    appUpload: AmazonResourceName
    eventCount: Integer
    jobTimeoutMinutes: Integer
    devicePoolArn: AmazonResourceName
    locale: String
    radios: Radios
    location: Location
    customerArtifactPaths: CustomerArtifactPaths
    webUrl: String
    skipAppResign: Boolean
    testSpecArn: AmazonResourceName
    deviceSelectionResult: DeviceSelectionResult
    vpcConfig: VpcConfig
    executionRoleArn: AmazonRoleResourceName
    environmentVariables: EnvironmentVariables
    insightsTypes: InsightsTypes
    insights: RunInsights
}

structure RunInsights {
    status: ReportStatus
    jobReport: JobReport
}

list Runs {
    member: Run
}

structure Sample {
    arn: AmazonResourceName
    type: SampleType
    url: URL
}

enum SampleType {
    CPU
    MEMORY
    THREADS
    RX_RATE
    TX_RATE
    RX
    TX
    NATIVE_FRAMES
    NATIVE_FPS
    NATIVE_MIN_DRAWTIME
    NATIVE_AVG_DRAWTIME
    NATIVE_MAX_DRAWTIME
    OPENGL_FRAMES
    OPENGL_FPS
    OPENGL_MIN_DRAWTIME
    OPENGL_AVG_DRAWTIME
    OPENGL_MAX_DRAWTIME
}

list Samples {
    member: Sample
}

structure ScheduleRunConfiguration {
    extraDataPackageArn: AmazonResourceName
    networkProfileArn: AmazonResourceName
    locale: String
    location: Location
    vpceConfigurationArns: AmazonResourceNames
    deviceProxy: DeviceProxy
    customerArtifactPaths: CustomerArtifactPaths
    radios: Radios
    auxiliaryApps: AmazonResourceNames
    billingMethod: BillingMethod
    environmentVariables: EnvironmentVariables
    executionRoleArn: AmazonRoleResourceName
    insightsTypes: InsightsTypes
}

structure ScheduleRunTest {
    @required
    type: TestType

    testPackageArn: AmazonResourceName
    testSpecArn: AmazonResourceName
    filter: Filter
    parameters: TestParameters
}

@length(min: 1, max: 4096) @pattern("^sg-[0-9a-fA-F]{8,}$")
string SecurityGroupId

@length(min: 1, max: 5)
list SecurityGroupIds {
    member: NonEmptyString
}

@sensitive
string SensitiveString

@length(min: 0, max: 4096) @sensitive
string SensitiveURL

@error("client")
structure ServiceAccountException {
    message: Message
}

@length(min: 0, max: 2048)
string ServiceDnsName

@length(min: 1, max: 4096) @pattern("^subnet-[0-9a-fA-F]{8,}$")
string SubnetId

@length(min: 1, max: 8)
list SubnetIds {
    member: NonEmptyString
}

structure Suite {
    arn: AmazonResourceName
    name: Name
    type: TestType
    created: Timestamp
    status: ExecutionStatus
    result: ExecutionResult
    started: Timestamp
    stopped: Timestamp
    counters: Counters
    message: Message
    deviceMinutes: DeviceMinutes
}

list Suites {
    member: Suite
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(max: 150)
list TagKeyList {
    member: TagKey
}

@length(max: 150)
list TagList {
    member: Tag
}

@error("client")
structure TagOperationException {
    message: String
    resourceName: AmazonResourceName
}

@error("client")
structure TagPolicyException {
    message: String
    resourceName: AmazonResourceName
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256)
string TagValue

structure Test {
    arn: AmazonResourceName
    name: Name
    type: TestType
    created: Timestamp
    status: ExecutionStatus
    result: ExecutionResult
    started: Timestamp
    stopped: Timestamp
    counters: Counters
    message: Message
    deviceMinutes: DeviceMinutes
}

structure TestGridProject {
    arn: DeviceFarmArn
    name: String
    description: String
    vpcConfig: TestGridVpcConfig
    created: Timestamp
}

list TestGridProjects {
    member: TestGridProject
}

structure TestGridSession {
    arn: DeviceFarmArn
    status: TestGridSessionStatus
    created: Timestamp
    ended: Timestamp
    billingMinutes: Double
    seleniumProperties: String
}

structure TestGridSessionAction {
    action: String
    started: Timestamp
    duration: Long
    statusCode: String
    requestMethod: String
}

list TestGridSessionActions {
    member: TestGridSessionAction
}

structure TestGridSessionArtifact {
    filename: String
    type: TestGridSessionArtifactType
    url: SensitiveString
}

enum TestGridSessionArtifactCategory {
    VIDEO
    LOG
}

enum TestGridSessionArtifactType {
    UNKNOWN
    VIDEO
    SELENIUM_LOG
}

list TestGridSessionArtifacts {
    member: TestGridSessionArtifact
}

enum TestGridSessionStatus {
    ACTIVE
    CLOSED
    ERRORED
}

list TestGridSessions {
    member: TestGridSession
}

@range(min: 60, max: 86400)
integer TestGridUrlExpiresInSecondsInput

structure TestGridVpcConfig {
    @required
    securityGroupIds: SecurityGroupIds

    @required
    subnetIds: SubnetIds

    @required
    vpcId: NonEmptyString
}

map TestParameters {
    key: String
    value: String
}

structure TestReport {
    message: ReportMessage
    metrics: TestReportMetrics
    testDetailsUrl: SensitiveURL
}

structure TestReportMetrics {
    testsTotal: Integer
    testsPassed: Integer
    testsFailed: Integer
    testsSkipped: Integer
    testsErrored: Integer
    testsOther: Integer
    testsPassedPercentage: Double
    totalTestExecutionDurationSeconds: Double
    medianTestExecutionDurationSeconds: Double
}

enum TestType {
    BUILTIN_FUZZ
    APPIUM_JAVA_JUNIT
    APPIUM_JAVA_TESTNG
    APPIUM_PYTHON
    APPIUM_NODE
    APPIUM_RUBY
    APPIUM_WEB_JAVA_JUNIT
    APPIUM_WEB_JAVA_TESTNG
    APPIUM_WEB_PYTHON
    APPIUM_WEB_NODE
    APPIUM_WEB_RUBY
    INSTRUMENTATION
    XCTEST
    XCTEST_UI
}

list Tests {
    member: Test
}

@error("client")
structure TooManyTagsException {
    message: String
    resourceName: AmazonResourceName
}

@length(min: 32)
string TransactionIdentifier

structure TrialMinutes {
    total: Double
    remaining: Double
}

@length(min: 0, max: 2048)
string URL

structure UniqueProblem {
    message: Message
    problems: Problems
}

list UniqueProblems {
    member: UniqueProblem
}

map UniqueProblemsByExecutionResultMap {
    key: ExecutionResult
    value: UniqueProblems
}

@output
structure UntagResourceResponse {}

structure Upload {
    arn: AmazonResourceName
    name: Name
    created: Timestamp
    type: UploadType
    status: UploadStatus
    url: SensitiveURL
    metadata: Metadata
    contentType: ContentType
    message: Message
    category: UploadCategory
}

enum UploadCategory {
    CURATED
    PRIVATE
}

enum UploadStatus {
    INITIALIZED
    PROCESSING
    SUCCEEDED
    FAILED
}

enum UploadType {
    ANDROID_APP
    IOS_APP
    WEB_APP
    EXTERNAL_DATA
    APPIUM_JAVA_JUNIT_TEST_PACKAGE
    APPIUM_JAVA_TESTNG_TEST_PACKAGE
    APPIUM_PYTHON_TEST_PACKAGE
    APPIUM_NODE_TEST_PACKAGE
    APPIUM_RUBY_TEST_PACKAGE
    APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE
    APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE
    APPIUM_WEB_PYTHON_TEST_PACKAGE
    APPIUM_WEB_NODE_TEST_PACKAGE
    APPIUM_WEB_RUBY_TEST_PACKAGE
    CALABASH_TEST_PACKAGE
    INSTRUMENTATION_TEST_PACKAGE
    UIAUTOMATION_TEST_PACKAGE
    UIAUTOMATOR_TEST_PACKAGE
    XCTEST_TEST_PACKAGE
    XCTEST_UI_TEST_PACKAGE
    APPIUM_JAVA_JUNIT_TEST_SPEC
    APPIUM_JAVA_TESTNG_TEST_SPEC
    APPIUM_PYTHON_TEST_SPEC
    APPIUM_NODE_TEST_SPEC
    APPIUM_RUBY_TEST_SPEC
    APPIUM_WEB_JAVA_JUNIT_TEST_SPEC
    APPIUM_WEB_JAVA_TESTNG_TEST_SPEC
    APPIUM_WEB_PYTHON_TEST_SPEC
    APPIUM_WEB_NODE_TEST_SPEC
    APPIUM_WEB_RUBY_TEST_SPEC
    INSTRUMENTATION_TEST_SPEC
    XCTEST_UI_TEST_SPEC
}

list Uploads {
    member: Upload
}

structure VPCEConfiguration {
    arn: AmazonResourceName
    vpceConfigurationName: VPCEConfigurationName
    vpceServiceName: VPCEServiceName
    serviceDnsName: ServiceDnsName
    vpceConfigurationDescription: VPCEConfigurationDescription
}

@length(min: 0, max: 2048)
string VPCEConfigurationDescription

@length(min: 0, max: 1024)
string VPCEConfigurationName

list VPCEConfigurations {
    member: VPCEConfiguration
}

@length(min: 0, max: 2048)
string VPCEServiceName

structure VpcConfig {
    @required
    securityGroupIds: VpcSecurityGroupIds

    @required
    subnetIds: VpcSubnetIds

    @required
    vpcId: NonEmptyString
}

@length(min: 1, max: 5)
list VpcSecurityGroupIds {
    member: SecurityGroupId
}

@length(min: 1, max: 8)
list VpcSubnetIds {
    member: SubnetId
}
