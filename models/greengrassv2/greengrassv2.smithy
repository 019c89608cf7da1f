$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.greengrassv2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS IoT Greengrass V2")
@service(sdkId: "GreengrassV2", endpointPrefix: "greengrass")
@restJson1
@sigv4(name: "greengrass")
@standardRegionalEndpoints(
    regionSpecialCases: {
        "dataplane-us-gov-east-1": [
            {
                endpoint: "https://{service}-ats.iot.us-gov-east-1.{dnsSuffix}"
                signingRegion: "us-gov-east-1"
            }
        ]
        "dataplane-us-gov-west-1": [
            {
                endpoint: "https://{service}-ats.iot.us-gov-west-1.{dnsSuffix}"
                signingRegion: "us-gov-west-1"
            }
        ]
        "us-gov-east-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
        "us-gov-west-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service GreengrassV2 {
    version: "2020-11-30"
    operations: [
        AssociateServiceRoleToAccount
        BatchAssociateClientDeviceWithCoreDevice
        BatchDisassociateClientDeviceFromCoreDevice
        CancelDeployment
        CreateComponentVersion
        CreateDeployment
        DeleteComponent
        DeleteCoreDevice
        DeleteDeployment
        DescribeComponent
        DisassociateServiceRoleFromAccount
        GetComponent
        GetComponentVersionArtifact
        GetConnectivityInfo
        GetCoreDevice
        GetDeployment
        GetServiceRoleForAccount
        ListClientDevicesAssociatedWithCoreDevice
        ListComponentVersions
        ListComponents
        ListCoreDevices
        ListDeployments
        ListEffectiveDeployments
        ListInstalledComponents
        ListTagsForResource
        ResolveComponentCandidates
        TagResource
        UntagResource
        UpdateConnectivityInfo
    ]
}

@http(method: "PUT", uri: "/greengrass/servicerole")
operation AssociateServiceRoleToAccount {
    input := {
        @required @jsonName("RoleArn")
        roleArn: String
    }
    output := {
        @jsonName("AssociatedAt")
        associatedAt: String
    }
    errors: [ValidationException, InternalServerException]
}

@http(
    method: "POST"
    uri: "/greengrass/v2/coreDevices/{coreDeviceThingName}/associateClientDevices"
)
operation BatchAssociateClientDeviceWithCoreDevice {
    input := {
        entries: AssociateClientDeviceWithCoreDeviceEntryList

        @required @httpLabel
        coreDeviceThingName: IoTThingName
    }
    output := {
        errorEntries: AssociateClientDeviceWithCoreDeviceErrorList
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(
    method: "POST"
    uri: "/greengrass/v2/coreDevices/{coreDeviceThingName}/disassociateClientDevices"
)
operation BatchDisassociateClientDeviceFromCoreDevice {
    input := {
        entries: DisassociateClientDeviceFromCoreDeviceEntryList

        @required @httpLabel
        coreDeviceThingName: IoTThingName
    }
    output := {
        errorEntries: DisassociateClientDeviceFromCoreDeviceErrorList
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/greengrass/v2/deployments/{deploymentId}/cancel")
operation CancelDeployment {
    input := {
        @required @httpLabel
        deploymentId: NonEmptyString
    }
    output := {
        message: NonEmptyString
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/greengrass/v2/createComponentVersion", code: 201)
operation CreateComponentVersion {
    input := {
        inlineRecipe: Blob
        lambdaFunction: LambdaFunctionRecipeSource
        tags: TagMap

        @idempotencyToken
        clientToken: ClientTokenString
    }
    output := {
        arn: ComponentVersionARN

        @required
        componentName: ComponentNameString

        @required
        componentVersion: ComponentVersionString

        @required
        creationTimestamp: Timestamp

        @required
        status: CloudComponentStatus
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServerException
        RequestAlreadyInProgressException
    ]
}

@http(method: "POST", uri: "/greengrass/v2/deployments", code: 201)
operation CreateDeployment {
    input := {
        @required
        targetArn: TargetARN

        deploymentName: DeploymentNameString
        components: ComponentDeploymentSpecifications
        iotJobConfiguration: DeploymentIoTJobConfiguration
        deploymentPolicies: DeploymentPolicies
        parentTargetArn: ThingGroupARN
        tags: TagMap

        @idempotencyToken
        clientToken: ClientTokenString
    }
    output := {
        deploymentId: NonEmptyString
        iotJobId: NonEmptyString
        iotJobArn: IoTJobARN
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ConflictException
        RequestAlreadyInProgressException
    ]
}

@http(method: "DELETE", uri: "/greengrass/v2/components/{arn}", code: 204)
operation DeleteComponent {
    input := {
        @required @httpLabel
        arn: ComponentVersionARN
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

@http(method: "DELETE", uri: "/greengrass/v2/coreDevices/{coreDeviceThingName}", code: 204)
operation DeleteCoreDevice {
    input := {
        @required @httpLabel
        coreDeviceThingName: CoreDeviceThingName
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/greengrass/v2/deployments/{deploymentId}", code: 204)
operation DeleteDeployment {
    input := {
        @required @httpLabel
        deploymentId: NonEmptyString
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/greengrass/v2/components/{arn}/metadata")
operation DescribeComponent {
    input := {
        @required @httpLabel
        arn: ComponentVersionARN
    }
    output := {
        arn: ComponentVersionARN
        componentName: ComponentNameString
        componentVersion: ComponentVersionString
        creationTimestamp: Timestamp
        publisher: String
        description: String
        status: CloudComponentStatus
        platforms: ComponentPlatformList
        tags: TagMap
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/greengrass/servicerole")
operation DisassociateServiceRoleFromAccount {
    input := {}
    output := {
        @jsonName("DisassociatedAt")
        disassociatedAt: String
    }
    errors: [InternalServerException]
}

@http(method: "GET", uri: "/greengrass/v2/components/{arn}")
operation GetComponent {
    input := {
        @httpQuery("recipeOutputFormat")
        recipeOutputFormat: RecipeOutputFormat

        @required @httpLabel
        arn: ComponentVersionARN
    }
    output := {
        @required
        recipeOutputFormat: RecipeOutputFormat

        @required
        recipe: Blob

        tags: TagMap
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/greengrass/v2/components/{arn}/artifacts/{artifactName+}")
operation GetComponentVersionArtifact {
    input := {
        @required @httpLabel
        arn: ComponentVersionARN

        @required @httpLabel
        artifactName: NonEmptyString

        @httpQuery("s3EndpointType")
        s3EndpointType: S3EndpointType

        @httpHeader("x-amz-iot-endpoint-type")
        iotEndpointType: IotEndpointType
    }
    output := {
        @required
        preSignedUrl: NonEmptyString
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/greengrass/things/{thingName}/connectivityInfo")
operation GetConnectivityInfo {
    input := {
        @required @httpLabel
        thingName: CoreDeviceThingName
    }
    output := {
        @jsonName("ConnectivityInfo")
        connectivityInfo: connectivityInfoList

        @jsonName("Message")
        message: String
    }
    errors: [ValidationException, InternalServerException]
}

@http(method: "GET", uri: "/greengrass/v2/coreDevices/{coreDeviceThingName}")
operation GetCoreDevice {
    input := {
        @required @httpLabel
        coreDeviceThingName: CoreDeviceThingName
    }
    output := {
        coreDeviceThingName: CoreDeviceThingName
        coreVersion: GGCVersion
        platform: CoreDevicePlatformString
        architecture: CoreDeviceArchitectureString
        runtime: CoreDeviceRuntimeString
        status: CoreDeviceStatus
        lastStatusUpdateTimestamp: Timestamp
        tags: TagMap
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/greengrass/v2/deployments/{deploymentId}")
operation GetDeployment {
    input := {
        @required @httpLabel
        deploymentId: NonEmptyString
    }
    output := {
        targetArn: TargetARN
        revisionId: NonEmptyString
        deploymentId: NonEmptyString
        deploymentName: String
        deploymentStatus: DeploymentStatus
        iotJobId: String
        iotJobArn: IoTJobARN
        components: ComponentDeploymentSpecifications
        deploymentPolicies: DeploymentPolicies
        iotJobConfiguration: DeploymentIoTJobConfiguration
        creationTimestamp: Timestamp
        isLatestForTarget: Boolean
        parentTargetArn: ThingGroupARN
        tags: TagMap
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/greengrass/servicerole")
operation GetServiceRoleForAccount {
    input := {}
    output := {
        @jsonName("AssociatedAt")
        associatedAt: String

        @jsonName("RoleArn")
        roleArn: String
    }
    errors: [InternalServerException]
}

@http(
    method: "GET"
    uri: "/greengrass/v2/coreDevices/{coreDeviceThingName}/associatedClientDevices"
)
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "associatedClientDevices"
    pageSize: "maxResults"
)
operation ListClientDevicesAssociatedWithCoreDevice {
    input := {
        @required @httpLabel
        coreDeviceThingName: IoTThingName

        @httpQuery("maxResults")
        maxResults: DefaultMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        associatedClientDevices: AssociatedClientDeviceList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/greengrass/v2/components/{arn}/versions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "componentVersions"
    pageSize: "maxResults"
)
operation ListComponentVersions {
    input := {
        @required @httpLabel
        arn: ComponentARN

        @httpQuery("maxResults")
        maxResults: DefaultMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        componentVersions: ComponentVersionList
        nextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/greengrass/v2/components")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "components"
    pageSize: "maxResults"
)
operation ListComponents {
    input := {
        @httpQuery("scope")
        scope: ComponentVisibilityScope

        @httpQuery("maxResults")
        maxResults: DefaultMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        components: ComponentList
        nextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/greengrass/v2/coreDevices")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "coreDevices"
    pageSize: "maxResults"
)
operation ListCoreDevices {
    input := {
        @httpQuery("thingGroupArn")
        thingGroupArn: ThingGroupARN

        @httpQuery("status")
        status: CoreDeviceStatus

        @httpQuery("maxResults")
        maxResults: DefaultMaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("runtime")
        runtime: CoreDeviceRuntimeString
    }
    output := {
        coreDevices: CoreDevicesList
        nextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/greengrass/v2/deployments")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "deployments"
    pageSize: "maxResults"
)
operation ListDeployments {
    input := {
        @httpQuery("targetArn")
        targetArn: TargetARN

        @httpQuery("historyFilter")
        historyFilter: DeploymentHistoryFilter

        @httpQuery("parentTargetArn")
        parentTargetArn: ThingGroupARN

        @httpQuery("maxResults")
        maxResults: DefaultMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        deployments: DeploymentList
        nextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/greengrass/v2/coreDevices/{coreDeviceThingName}/effectiveDeployments")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "effectiveDeployments"
    pageSize: "maxResults"
)
operation ListEffectiveDeployments {
    input := {
        @required @httpLabel
        coreDeviceThingName: CoreDeviceThingName

        @httpQuery("maxResults")
        maxResults: DefaultMaxResults

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        effectiveDeployments: EffectiveDeploymentsList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/greengrass/v2/coreDevices/{coreDeviceThingName}/installedComponents")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "installedComponents"
    pageSize: "maxResults"
)
operation ListInstalledComponents {
    input := {
        @required @httpLabel
        coreDeviceThingName: CoreDeviceThingName

        @httpQuery("maxResults")
        maxResults: DefaultMaxResults

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("topologyFilter")
        topologyFilter: InstalledComponentTopologyFilter
    }
    output := {
        installedComponents: InstalledComponentList
        nextToken: String
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: GenericV2ARN
    }
    output := {
        tags: TagMap
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/greengrass/v2/resolveComponentCandidates")
operation ResolveComponentCandidates {
    input := {
        platform: ComponentPlatform
        componentCandidates: ComponentCandidateList
    }
    output := {
        resolvedComponentVersions: ResolvedComponentVersionsList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: GenericV2ARN

        @required
        tags: TagMap
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: GenericV2ARN

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

@http(method: "PUT", uri: "/greengrass/things/{thingName}/connectivityInfo")
operation UpdateConnectivityInfo {
    input := {
        @required @httpLabel
        thingName: CoreDeviceThingName

        @required @jsonName("ConnectivityInfo")
        connectivityInfo: connectivityInfoList
    }
    output := {
        @jsonName("Version")
        version: String

        @jsonName("Message")
        message: String
    }
    errors: [ValidationException, InternalServerException]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

structure AssociateClientDeviceWithCoreDeviceEntry {
    @required
    thingName: IoTThingName
}

@length(min: 1, max: 100)
list AssociateClientDeviceWithCoreDeviceEntryList {
    member: AssociateClientDeviceWithCoreDeviceEntry
}

structure AssociateClientDeviceWithCoreDeviceErrorEntry {
    thingName: IoTThingName
    code: NonEmptyString
    message: NonEmptyString
}

@length(max: 100)
list AssociateClientDeviceWithCoreDeviceErrorList {
    member: AssociateClientDeviceWithCoreDeviceErrorEntry
}

structure AssociatedClientDevice {
    thingName: IoTThingName
    associationTimestamp: Timestamp
}

@length(min: 1, max: 100)
list AssociatedClientDeviceList {
    member: AssociatedClientDevice
}

@range(min: 0)
double CPU

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9-]+$")
string ClientTokenString

enum CloudComponentState {
    REQUESTED
    INITIATED
    DEPLOYABLE
    FAILED
    DEPRECATED
}

structure CloudComponentStatus {
    componentState: CloudComponentState
    message: NonEmptyString
    errors: StringMap
    vendorGuidance: VendorGuidance
    vendorGuidanceMessage: NonEmptyString
}

structure Component {
    arn: ComponentARN
    componentName: ComponentNameString
    latestVersion: ComponentLatestVersion
}

@pattern("arn:[^:]*:greengrass:[^:]*:(aws|[0-9]+):components:[^:]+")
string ComponentARN

structure ComponentCandidate {
    componentName: ComponentNameString
    componentVersion: ComponentVersionString
    versionRequirements: ComponentVersionRequirementMap
}

list ComponentCandidateList {
    member: ComponentCandidate
}

@length(min: 0, max: 256)
string ComponentConfigurationPath

list ComponentConfigurationPathList {
    member: ComponentConfigurationPath
}

@length(min: 1, max: 10485760)
string ComponentConfigurationString

structure ComponentConfigurationUpdate {
    merge: ComponentConfigurationString
    reset: ComponentConfigurationPathList
}

map ComponentDependencyMap {
    key: NonEmptyString
    value: ComponentDependencyRequirement
}

structure ComponentDependencyRequirement {
    versionRequirement: NonEmptyString
    dependencyType: ComponentDependencyType
}

enum ComponentDependencyType {
    HARD
    SOFT
}

structure ComponentDeploymentSpecification {
    @required
    componentVersion: ComponentVersionString

    configurationUpdate: ComponentConfigurationUpdate
    runWith: ComponentRunWith
}

map ComponentDeploymentSpecifications {
    key: NonEmptyString
    value: ComponentDeploymentSpecification
}

structure ComponentLatestVersion {
    arn: ComponentVersionARN
    componentVersion: ComponentVersionString
    creationTimestamp: Timestamp
    description: NonEmptyString
    publisher: NonEmptyString
    platforms: ComponentPlatformList
}

list ComponentList {
    member: Component
}

@length(min: 1, max: 128)
string ComponentNameString

structure ComponentPlatform {
    name: NonEmptyString
    attributes: PlatformAttributesMap
}

list ComponentPlatformList {
    member: ComponentPlatform
}

structure ComponentRunWith {
    posixUser: NonEmptyString
    systemResourceLimits: SystemResourceLimits
    windowsUser: NonEmptyString
}

@pattern("arn:[^:]*:greengrass:[^:]*:(aws|[0-9]+):components:[^:]+:versions:[^:]+")
string ComponentVersionARN

list ComponentVersionList {
    member: ComponentVersionListItem
}

structure ComponentVersionListItem {
    componentName: ComponentNameString
    componentVersion: ComponentVersionString
    arn: NonEmptyString
}

map ComponentVersionRequirementMap {
    key: NonEmptyString
    value: NonEmptyString
}

@length(min: 1, max: 64)
string ComponentVersionString

enum ComponentVisibilityScope {
    PRIVATE
    PUBLIC
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

structure ConnectivityInfo {
    @jsonName("Id")
    id: String

    @jsonName("HostAddress")
    hostAddress: String

    @jsonName("PortNumber")
    portNumber: PortNumberInt

    @jsonName("Metadata")
    metadata: String
}

structure CoreDevice {
    coreDeviceThingName: CoreDeviceThingName
    status: CoreDeviceStatus
    lastStatusUpdateTimestamp: Timestamp
    platform: CoreDevicePlatformString
    architecture: CoreDeviceArchitectureString
    runtime: CoreDeviceRuntimeString
}

@length(min: 1, max: 255)
string CoreDeviceArchitectureString

@length(min: 1, max: 255)
string CoreDevicePlatformString

@length(min: 1, max: 255)
string CoreDeviceRuntimeString

enum CoreDeviceStatus {
    HEALTHY
    UNHEALTHY
}

@length(min: 1, max: 128)
string CoreDeviceThingName

list CoreDevicesList {
    member: CoreDevice
}

@range(min: 1, max: 100)
integer DefaultMaxResults

structure Deployment {
    targetArn: TargetARN
    revisionId: NonEmptyString
    deploymentId: NonEmptyString
    deploymentName: NonEmptyString
    creationTimestamp: Timestamp
    deploymentStatus: DeploymentStatus
    isLatestForTarget: Boolean
    parentTargetArn: ThingGroupARN
}

structure DeploymentComponentUpdatePolicy {
    timeoutInSeconds: Integer
    action: DeploymentComponentUpdatePolicyAction
}

enum DeploymentComponentUpdatePolicyAction {
    NOTIFY_COMPONENTS
    SKIP_NOTIFY_COMPONENTS
}

structure DeploymentConfigurationValidationPolicy {
    timeoutInSeconds: Integer
}

enum DeploymentFailureHandlingPolicy {
    ROLLBACK
    DO_NOTHING
}

enum DeploymentHistoryFilter {
    ALL
    LATEST_ONLY
}

structure DeploymentIoTJobConfiguration {
    jobExecutionsRolloutConfig: IoTJobExecutionsRolloutConfig
    abortConfig: IoTJobAbortConfig
    timeoutConfig: IoTJobTimeoutConfig
}

list DeploymentList {
    member: Deployment
}

@length(min: 1, max: 256)
string DeploymentNameString

structure DeploymentPolicies {
    failureHandlingPolicy: DeploymentFailureHandlingPolicy
    componentUpdatePolicy: DeploymentComponentUpdatePolicy
    configurationValidationPolicy: DeploymentConfigurationValidationPolicy
}

enum DeploymentStatus {
    ACTIVE
    COMPLETED
    CANCELED
    FAILED
    INACTIVE
}

@length(min: 1, max: 500)
string Description

structure DisassociateClientDeviceFromCoreDeviceEntry {
    @required
    thingName: IoTThingName
}

@length(min: 1, max: 100)
list DisassociateClientDeviceFromCoreDeviceEntryList {
    member: DisassociateClientDeviceFromCoreDeviceEntry
}

structure DisassociateClientDeviceFromCoreDeviceErrorEntry {
    thingName: IoTThingName
    code: NonEmptyString
    message: NonEmptyString
}

@length(max: 100)
list DisassociateClientDeviceFromCoreDeviceErrorList {
    member: DisassociateClientDeviceFromCoreDeviceErrorEntry
}

structure EffectiveDeployment {
    @required
    deploymentId: String

    @required
    deploymentName: String

    iotJobId: IoTJobId
    iotJobArn: IoTJobARN
    description: Description

    @required
    targetArn: TargetARN

    @required
    coreDeviceExecutionStatus: EffectiveDeploymentExecutionStatus

    reason: String

    @required
    creationTimestamp: Timestamp

    @required
    modifiedTimestamp: Timestamp

    statusDetails: EffectiveDeploymentStatusDetails
}

@length(min: 1, max: 255)
string EffectiveDeploymentErrorCode

list EffectiveDeploymentErrorStack {
    member: EffectiveDeploymentErrorCode
}

@length(min: 1, max: 255)
string EffectiveDeploymentErrorType

list EffectiveDeploymentErrorTypeList {
    member: EffectiveDeploymentErrorType
}

enum EffectiveDeploymentExecutionStatus {
    IN_PROGRESS
    QUEUED
    FAILED
    COMPLETED
    TIMED_OUT
    CANCELED
    REJECTED
    SUCCEEDED
}

structure EffectiveDeploymentStatusDetails {
    errorStack: EffectiveDeploymentErrorStack
    errorTypes: EffectiveDeploymentErrorTypeList
}

list EffectiveDeploymentsList {
    member: EffectiveDeployment
}

@length(min: 1, max: 255)
string GGCVersion

@pattern("arn:[^:]*:greengrass:[^:]*:(aws|[0-9]+):(components|deployments|coreDevices):.*")
string GenericV2ARN

structure InstalledComponent {
    componentName: ComponentNameString
    componentVersion: ComponentVersionString
    lifecycleState: InstalledComponentLifecycleState
    lifecycleStateDetails: LifecycleStateDetails
    isRoot: Boolean
    lastStatusChangeTimestamp: Timestamp
    lastReportedTimestamp: Timestamp
    lastInstallationSource: NonEmptyString
    lifecycleStatusCodes: InstalledComponentLifecycleStatusCodeList
}

enum InstalledComponentLifecycleState {
    NEW
    INSTALLED
    STARTING
    RUNNING
    STOPPING
    ERRORED
    BROKEN
    FINISHED
}

@length(min: 1, max: 255)
string InstalledComponentLifecycleStatusCode

list InstalledComponentLifecycleStatusCodeList {
    member: InstalledComponentLifecycleStatusCode
}

list InstalledComponentList {
    member: InstalledComponent
}

enum InstalledComponentTopologyFilter {
    ALL
    ROOT
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@pattern("arn:[^:]*:iot:[^:]+:[0-9]+:job/.+")
string IoTJobARN

enum IoTJobAbortAction {
    CANCEL
}

structure IoTJobAbortConfig {
    @required
    criteriaList: IoTJobAbortCriteriaList
}

structure IoTJobAbortCriteria {
    @required
    failureType: IoTJobExecutionFailureType

    @required
    action: IoTJobAbortAction

    @required
    thresholdPercentage: IoTJobAbortThresholdPercentage

    @required
    minNumberOfExecutedThings: IoTJobMinimumNumberOfExecutedThings
}

@length(min: 1)
list IoTJobAbortCriteriaList {
    member: IoTJobAbortCriteria
}

@range(max: 100)
double IoTJobAbortThresholdPercentage

enum IoTJobExecutionFailureType {
    FAILED
    REJECTED
    TIMED_OUT
    ALL
}

structure IoTJobExecutionsRolloutConfig {
    exponentialRate: IoTJobExponentialRolloutRate
    maximumPerMinute: IoTJobMaxExecutionsPerMin
}

structure IoTJobExponentialRolloutRate {
    @required
    baseRatePerMinute: IoTJobRolloutBaseRatePerMinute

    @required
    incrementFactor: IoTJobRolloutIncrementFactor

    @required
    rateIncreaseCriteria: IoTJobRateIncreaseCriteria
}

@length(min: 1, max: 255)
string IoTJobId

@range(min: 1, max: 1000)
integer IoTJobMaxExecutionsPerMin

@range(min: 1)
integer IoTJobMinimumNumberOfExecutedThings

@range(min: 1)
integer IoTJobNumberOfThings

structure IoTJobRateIncreaseCriteria {
    numberOfNotifiedThings: IoTJobNumberOfThings
    numberOfSucceededThings: IoTJobNumberOfThings
}

@range(min: 1, max: 1000)
integer IoTJobRolloutBaseRatePerMinute

@range(min: 1, max: 5)
double IoTJobRolloutIncrementFactor

structure IoTJobTimeoutConfig {
    inProgressTimeoutInMinutes: Long
}

@length(min: 1, max: 128)
string IoTThingName

enum IotEndpointType {
    fips
    standard
}

structure LambdaContainerParams {
    memorySizeInKB: Integer
    mountROSysfs: Boolean
    volumes: LambdaVolumeList
    devices: LambdaDeviceList
}

list LambdaDeviceList {
    member: LambdaDeviceMount
}

structure LambdaDeviceMount {
    @required
    path: String

    permission: LambdaFilesystemPermission
    addGroupOwner: Boolean
}

map LambdaEnvironmentVariables {
    key: NonEmptyString
    value: String
}

structure LambdaEventSource {
    @required
    topic: String

    @required
    type: LambdaEventSourceType
}

list LambdaEventSourceList {
    member: LambdaEventSource
}

enum LambdaEventSourceType {
    PUB_SUB
    IOT_CORE
}

list LambdaExecArgsList {
    member: String
}

structure LambdaExecutionParameters {
    eventSources: LambdaEventSourceList
    maxQueueSize: Integer
    maxInstancesCount: Integer
    maxIdleTimeInSeconds: Integer
    timeoutInSeconds: Integer
    statusTimeoutInSeconds: Integer
    pinned: Boolean
    inputPayloadEncodingType: LambdaInputPayloadEncodingType
    execArgs: LambdaExecArgsList
    environmentVariables: LambdaEnvironmentVariables
    linuxProcessParams: LambdaLinuxProcessParams
}

enum LambdaFilesystemPermission {
    ro
    rw
}

structure LambdaFunctionRecipeSource {
    @required
    lambdaArn: NonEmptyString

    componentName: ComponentNameString
    componentVersion: ComponentVersionString
    componentPlatforms: ComponentPlatformList
    componentDependencies: ComponentDependencyMap
    componentLambdaParameters: LambdaExecutionParameters
}

enum LambdaInputPayloadEncodingType {
    json
    binary
}

enum LambdaIsolationMode {
    GreengrassContainer
    NoContainer
}

structure LambdaLinuxProcessParams {
    isolationMode: LambdaIsolationMode
    containerParams: LambdaContainerParams
}

list LambdaVolumeList {
    member: LambdaVolumeMount
}

structure LambdaVolumeMount {
    @required
    sourcePath: String

    @required
    destinationPath: String

    permission: LambdaFilesystemPermission
    addGroupOwner: Boolean
}

@length(min: 1, max: 1000)
string LifecycleStateDetails

@range(min: 0, max: 9223372036854771712)
long Memory

@length(min: 1)
string NonEmptyString

map PlatformAttributesMap {
    key: NonEmptyString
    value: NonEmptyString
}

@range(min: 0, max: 65535)
integer PortNumberInt

enum RecipeOutputFormat {
    JSON
    YAML
}

@error("client") @httpError(400)
structure RequestAlreadyInProgressException {
    @required
    message: String
}

structure ResolvedComponentVersion {
    arn: ComponentVersionARN
    componentName: ComponentNameString
    componentVersion: ComponentVersionString
    recipe: Blob
    vendorGuidance: VendorGuidance
    message: NonEmptyString
}

list ResolvedComponentVersionsList {
    member: ResolvedComponentVersion
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

enum S3EndpointType {
    REGIONAL
    GLOBAL
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    resourceId: String
    resourceType: String

    @required
    quotaCode: String

    @required
    serviceCode: String
}

map StringMap {
    key: NonEmptyString
    value: NonEmptyString
}

structure SystemResourceLimits {
    memory: Memory
    cpus: CPU
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(max: 256)
string TagValue

@pattern("arn:[^:]*:iot:[^:]*:[0-9]+:(thing|thinggroup)/.+")
string TargetARN

@pattern("arn:[^:]*:iot:[^:]*:[0-9]+:thinggroup/.+")
string ThingGroupARN

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: String

    quotaCode: String
    serviceCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    reason: ValidationExceptionReason
    fields: ValidationExceptionFieldList
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
    UNKNOWN_OPERATION
    CANNOT_PARSE
    FIELD_VALIDATION_FAILED
    OTHER
}

enum VendorGuidance {
    ACTIVE
    DISCONTINUED
    DELETED
}

list connectivityInfoList {
    member: ConnectivityInfo
}
