$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.lambdamicrovms

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Lambda MicroVMs")
@service(sdkId: "Lambda Microvms", endpointPrefix: "lambda")
@restJson1
@sigv4(name: "lambda")
@standardRegionalEndpoints
service LambdaMicrovms {
    version: "2025-09-09"
    operations: [
        CreateMicrovmAuthToken
        CreateMicrovmImage
        CreateMicrovmShellAuthToken
        DeleteMicrovmImage
        DeleteMicrovmImageVersion
        GetMicrovm
        GetMicrovmImage
        GetMicrovmImageBuild
        GetMicrovmImageVersion
        ListManagedMicrovmImageVersions
        ListManagedMicrovmImages
        ListMicrovmImageBuilds
        ListMicrovmImageVersions
        ListMicrovmImages
        ListMicrovms
        ListTags
        ResumeMicrovm
        RunMicrovm
        SuspendMicrovm
        TagResource
        TerminateMicrovm
        UntagResource
        UpdateMicrovmImage
        UpdateMicrovmImageVersion
    ]
}

@http(method: "POST", uri: "/2025-09-09/microvms/{microvmIdentifier}/auth-token")
operation CreateMicrovmAuthToken {
    input := {
        @required @httpLabel
        microvmIdentifier: MicrovmIdentifier

        @required
        expirationInMinutes: PositiveInteger

        @required
        allowedPorts: ListOfPortSpecification
    }
    output := {
        @required
        authToken: TokenParts
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2025-09-09/microvm-images", code: 201)
operation CreateMicrovmImage {
    input := {
        @required
        baseImageArn: NonBlankString

        baseImageVersion: Version

        @required
        buildRoleArn: RoleArn

        description: String

        @required
        codeArtifact: CodeArtifact

        logging: Logging
        egressNetworkConnectors: CreateMicrovmImageRequestEgressNetworkConnectorsList
        cpuConfigurations: CpuConfigurationList
        resources: ResourcesList
        additionalOsCapabilities: CapabilityList
        hooks: Hooks
        environmentVariables: EnvironmentVariableMap

        @required
        name: ImageName

        tags: Tags

        @idempotencyToken
        clientToken: CreateMicrovmImageRequestClientTokenString
    }
    output := {
        @required
        imageArn: NonBlankString

        @required
        name: ImageName

        @required
        state: MicrovmImageState

        latestActiveImageVersion: NonBlankString
        latestFailedImageVersion: NonBlankString

        @required
        createdAt: Timestamp

        @required
        baseImageArn: NonBlankString

        baseImageVersion: Version

        @required
        buildRoleArn: RoleArn

        description: String

        @required
        codeArtifact: CodeArtifact

        logging: Logging
        egressNetworkConnectors: CreateMicrovmImageResponseEgressNetworkConnectorsList
        cpuConfigurations: CpuConfigurationList
        resources: ResourcesList
        additionalOsCapabilities: CapabilityList
        hooks: Hooks
        environmentVariables: EnvironmentVariableMap
        tags: Tags
        updatedAt: Timestamp

        @required
        imageVersion: NonBlankString
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/2025-09-09/microvms/{microvmIdentifier}/shell-auth-token")
operation CreateMicrovmShellAuthToken {
    input := {
        @required @httpLabel
        microvmIdentifier: MicrovmIdentifier

        @required
        expirationInMinutes: PositiveInteger
    }
    output := {
        @required
        authToken: TokenParts
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2025-09-09/microvm-images/{imageIdentifier}") @idempotent
operation DeleteMicrovmImage {
    input: DeleteMicrovmImageInput
    output: DeleteMicrovmImageOutput
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}")
@idempotent
operation DeleteMicrovmImageVersion {
    input: DeleteMicrovmImageVersionInput
    output: DeleteMicrovmImageVersionOutput
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2025-09-09/microvms/{microvmIdentifier}") @readonly
operation GetMicrovm {
    input := {
        @required @httpLabel
        microvmIdentifier: MicrovmIdentifier
    }
    output := {
        @required
        microvmId: MicrovmIdentifier

        @required
        state: MicrovmState

        @required
        endpoint: GetMicrovmResponseEndpointString

        @required
        imageArn: MicrovmImageArn

        @required
        imageVersion: Version

        executionRoleArn: RoleArn
        idlePolicy: IdlePolicy

        @required
        maximumDurationInSeconds: Integer

        @required
        startedAt: Timestamp

        terminatedAt: Timestamp
        stateReason: NonBlankString
        ingressNetworkConnectors: NetworkConnectorList
        egressNetworkConnectors: NetworkConnectorList
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2025-09-09/microvm-images/{imageIdentifier}") @readonly
operation GetMicrovmImage {
    input: GetMicrovmImageInput
    output: GetMicrovmImageOutput
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "GET"
    uri: "/2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}/builds/{buildId}"
)
@readonly
operation GetMicrovmImageBuild {
    input: GetMicrovmImageBuildInput
    output: GetMicrovmImageBuildOutput
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}")
@readonly
operation GetMicrovmImageVersion {
    input: GetMicrovmImageVersionInput
    output: GetMicrovmImageVersionOutput
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2025-09-09/managed-microvm-images/{imageIdentifier}/versions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListManagedMicrovmImageVersions {
    input: ListManagedMicrovmImageVersionsInput
    output: ListManagedMicrovmImageVersionsOutput
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2025-09-09/managed-microvm-images")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListManagedMicrovmImages {
    input: ListManagedMicrovmImagesInput
    output: ListManagedMicrovmImagesOutput
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "GET"
    uri: "/2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}/builds"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListMicrovmImageBuilds {
    input: ListMicrovmImageBuildsInput
    output: ListMicrovmImageBuildsOutput
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2025-09-09/microvm-images/{imageIdentifier}/versions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListMicrovmImageVersions {
    input: ListMicrovmImageVersionsInput
    output: ListMicrovmImageVersionsOutput
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2025-09-09/microvm-images")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListMicrovmImages {
    input := {
        @httpQuery("maxResults")
        maxResults: ListMicrovmImagesRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("nameFilter")
        nameFilter: NonBlankString
    }
    output := {
        nextToken: String

        @required
        items: MicrovmImageSummaries
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2025-09-09/microvms")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListMicrovms {
    input := {
        @httpQuery("maxResults")
        maxResults: ListMicrovmsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("imageIdentifier")
        imageIdentifier: MicrovmImageIdentifier

        @httpQuery("imageVersion")
        imageVersion: String
    }
    output := {
        nextToken: String

        @required
        items: MicrovmItemList
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2017-03-31/tags/{Resource}") @readonly
operation ListTags {
    input := {
        @required @httpLabel
        Resource: TaggableResource
    }
    output := {
        Tags: Tags
    }
    errors: [
        TooManyRequestsException
        ResourceNotFoundException
        ServiceException
        InvalidParameterValueException
    ]
}

@http(method: "POST", uri: "/2025-09-09/microvms/{microvmIdentifier}/resume") @idempotent
operation ResumeMicrovm {
    input := {
        @required @httpLabel
        microvmIdentifier: MicrovmIdentifier
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2025-09-09/microvms")
operation RunMicrovm {
    input := {
        ingressNetworkConnectors: NetworkConnectorList
        egressNetworkConnectors: NetworkConnectorList

        @required
        imageIdentifier: MicrovmImageIdentifier

        imageVersion: Version
        executionRoleArn: RoleArn
        idlePolicy: IdlePolicy
        logging: Logging
        runHookPayload: RunMicrovmRequestRunHookPayloadString
        maximumDurationInSeconds: RunMicrovmRequestMaximumDurationInSecondsInteger

        @idempotencyToken
        clientToken: RunMicrovmRequestClientTokenString
    }
    output := {
        @required
        microvmId: MicrovmIdentifier

        @required
        state: MicrovmState

        @required
        endpoint: RunMicrovmResponseEndpointString

        @required
        imageArn: MicrovmImageArn

        @required
        imageVersion: Version

        executionRoleArn: RoleArn
        idlePolicy: IdlePolicy

        @required
        maximumDurationInSeconds: Integer

        @required
        startedAt: Timestamp

        terminatedAt: Timestamp
        stateReason: NonBlankString
        ingressNetworkConnectors: NetworkConnectorList
        egressNetworkConnectors: NetworkConnectorList
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/2025-09-09/microvms/{microvmIdentifier}/suspend") @idempotent
operation SuspendMicrovm {
    input := {
        @required @httpLabel
        microvmIdentifier: MicrovmIdentifier
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2017-03-31/tags/{Resource}", code: 204) @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        Resource: TaggableResource

        @required
        Tags: Tags
    }
    errors: [
        TooManyRequestsException
        ResourceNotFoundException
        ServiceException
        InvalidParameterValueException
        ResourceConflictException
    ]
}

@http(method: "DELETE", uri: "/2025-09-09/microvms/{microvmIdentifier}") @idempotent
operation TerminateMicrovm {
    input := {
        @required @httpLabel
        microvmIdentifier: MicrovmIdentifier
    }
    output := {}
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2017-03-31/tags/{Resource}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        Resource: TaggableResource

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    errors: [
        TooManyRequestsException
        ResourceNotFoundException
        ServiceException
        InvalidParameterValueException
        ResourceConflictException
    ]
}

@http(method: "PUT", uri: "/2025-09-09/microvm-images/{imageIdentifier}") @idempotent
operation UpdateMicrovmImage {
    input := {
        @required
        baseImageArn: NonBlankString

        baseImageVersion: Version

        @required
        buildRoleArn: RoleArn

        description: String

        @required
        codeArtifact: CodeArtifact

        logging: Logging
        egressNetworkConnectors: UpdateMicrovmImageRequestEgressNetworkConnectorsList
        cpuConfigurations: CpuConfigurationList
        resources: ResourcesList
        additionalOsCapabilities: CapabilityList
        hooks: Hooks
        environmentVariables: EnvironmentVariableMap

        @required @httpLabel
        imageIdentifier: MicrovmImageIdentifier

        @idempotencyToken
        clientToken: UpdateMicrovmImageRequestClientTokenString
    }
    output := {
        @required
        imageArn: NonBlankString

        @required
        name: ImageName

        @required
        state: MicrovmImageState

        latestActiveImageVersion: NonBlankString
        latestFailedImageVersion: NonBlankString

        @required
        createdAt: Timestamp

        @required
        baseImageArn: NonBlankString

        baseImageVersion: Version

        @required
        buildRoleArn: RoleArn

        description: String

        @required
        codeArtifact: CodeArtifact

        logging: Logging
        egressNetworkConnectors: UpdateMicrovmImageResponseEgressNetworkConnectorsList
        cpuConfigurations: CpuConfigurationList
        resources: ResourcesList
        additionalOsCapabilities: CapabilityList
        hooks: Hooks
        environmentVariables: EnvironmentVariableMap

        @required
        updatedAt: Timestamp

        @required
        imageVersion: NonBlankString
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "PATCH", uri: "/2025-09-09/microvm-images/{imageIdentifier}/versions/{imageVersion}")
operation UpdateMicrovmImageVersion {
    input := {
        @required @httpLabel
        imageIdentifier: MicrovmImageIdentifier

        @required @httpLabel
        imageVersion: NonBlankString

        @required
        status: MicrovmImageVersionStatus
    }
    output := {
        @required
        baseImageArn: NonBlankString

        baseImageVersion: Version

        @required
        buildRoleArn: RoleArn

        description: String

        @required
        codeArtifact: CodeArtifact

        logging: Logging
        egressNetworkConnectors: UpdateMicrovmImageVersionResponseEgressNetworkConnectorsList
        cpuConfigurations: CpuConfigurationList
        resources: ResourcesList
        additionalOsCapabilities: CapabilityList
        hooks: Hooks
        environmentVariables: EnvironmentVariableMap

        @required
        imageArn: NonBlankString

        @required
        imageVersion: NonBlankString

        @required
        state: MicrovmImageVersionState

        @required
        status: MicrovmImageVersionStatus

        @required
        createdAt: Timestamp

        updatedAt: Timestamp
        stateReason: String
        tags: Tags
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

enum Architecture {
    ARM_64
}

@length(min: 1, max: 256) @pattern("[^\\s]+")
string AuthTokenKey

@length(min: 0, max: 8000) @sensitive
string AuthTokenValue

enum BuildState {
    PENDING
    IN_PROGRESS
    SUCCESSFUL
    FAILED
}

enum Capability {
    ALL
}

list CapabilityList {
    member: Capability
}

enum Chipset {
    GRAVITON
}

structure CloudWatchLogging {
    logGroup: CloudWatchLoggingLogGroupString
    logStream: CloudWatchLoggingLogStreamString
}

@length(min: 1, max: 512) @pattern("[a-zA-Z0-9_\\-/.#]+")
string CloudWatchLoggingLogGroupString

@length(min: 1, max: 512) @pattern("[^:*]*")
string CloudWatchLoggingLogStreamString

union CodeArtifact {
    uri: NonBlankString
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
    resourceId: String
    resourceType: String
}

structure CpuConfiguration {
    @required
    architecture: Architecture
}

list CpuConfigurationList {
    member: CpuConfiguration
}

@length(min: 1, max: 128)
string CreateMicrovmImageRequestClientTokenString

@length(min: 0, max: 1)
list CreateMicrovmImageRequestEgressNetworkConnectorsList {
    member: NetworkConnector
}

@length(min: 0, max: 1)
list CreateMicrovmImageResponseEgressNetworkConnectorsList {
    member: NetworkConnector
}

@input
structure DeleteMicrovmImageInput {
    @required @httpLabel
    imageIdentifier: MicrovmImageIdentifier
}

@output
structure DeleteMicrovmImageOutput {
    @required
    imageIdentifier: MicrovmImageIdentifier

    @required
    state: MicrovmImageState
}

@input
structure DeleteMicrovmImageVersionInput {
    @required @httpLabel
    imageIdentifier: MicrovmImageIdentifier

    @required @httpLabel
    imageVersion: NonBlankString
}

@output
structure DeleteMicrovmImageVersionOutput {
    @required
    imageIdentifier: MicrovmImageIdentifier

    @required
    imageVersion: NonBlankString

    @required
    state: MicrovmImageVersionState
}

@length(min: 1, max: 256) @pattern("[^\\s]+")
string EnvironmentVariableKey

@length(min: 0, max: 50)
map EnvironmentVariableMap {
    key: EnvironmentVariableKey
    value: EnvironmentVariableValue
}

@length(min: 0, max: 4096)
string EnvironmentVariableValue

@input
structure GetMicrovmImageBuildInput {
    @required @httpLabel
    imageIdentifier: MicrovmImageIdentifier

    @required @httpLabel
    imageVersion: NonBlankString

    @required @httpLabel
    buildId: NonBlankString
}

@output
structure GetMicrovmImageBuildOutput {
    @required
    imageArn: NonBlankString

    @required
    imageVersion: NonBlankString

    @required
    buildId: NonBlankString

    @required
    buildState: BuildState

    @required
    architecture: Architecture

    @required
    chipset: Chipset

    @required
    chipsetGeneration: NonBlankString

    stateReason: String

    @required
    createdAt: Timestamp

    snapshotBuild: SnapshotBuild
}

@input
structure GetMicrovmImageInput {
    @required @httpLabel
    imageIdentifier: MicrovmImageIdentifier
}

@output
structure GetMicrovmImageOutput {
    @required
    imageArn: NonBlankString

    @required
    name: ImageName

    @required
    state: MicrovmImageState

    latestActiveImageVersion: NonBlankString
    latestFailedImageVersion: NonBlankString

    @required
    createdAt: Timestamp

    tags: Tags
    updatedAt: Timestamp
}

@input
structure GetMicrovmImageVersionInput {
    @required @httpLabel
    imageIdentifier: MicrovmImageIdentifier

    @required @httpLabel
    imageVersion: NonBlankString
}

@output
structure GetMicrovmImageVersionOutput {
    @required
    baseImageArn: NonBlankString

    baseImageVersion: Version

    @required
    buildRoleArn: RoleArn

    description: String

    @required
    codeArtifact: CodeArtifact

    logging: Logging
    egressNetworkConnectors: GetMicrovmImageVersionOutputEgressNetworkConnectorsList
    cpuConfigurations: CpuConfigurationList
    resources: ResourcesList
    additionalOsCapabilities: CapabilityList
    hooks: Hooks
    environmentVariables: EnvironmentVariableMap

    @required
    imageArn: NonBlankString

    @required
    imageVersion: NonBlankString

    @required
    state: MicrovmImageVersionState

    @required
    status: MicrovmImageVersionStatus

    @required
    createdAt: Timestamp

    updatedAt: Timestamp
    stateReason: String
    tags: Tags
}

@length(min: 0, max: 1)
list GetMicrovmImageVersionOutputEgressNetworkConnectorsList {
    member: NetworkConnector
}

@length(min: 1, max: 2048)
string GetMicrovmResponseEndpointString

enum HookState {
    DISABLED
    ENABLED
}

structure Hooks {
    port: HooksPortInteger
    microvmHooks: MicrovmHooks
    microvmImageHooks: MicrovmImageHooks
}

@range(min: 1, max: 65535)
integer HooksPortInteger

structure IdlePolicy {
    @required
    maxIdleDurationSeconds: IdlePolicyMaxIdleDurationSecondsInteger

    @required
    suspendedDurationSeconds: IdlePolicySuspendedDurationSecondsInteger

    @required
    autoResumeEnabled: Boolean
}

@range(min: 60)
integer IdlePolicyMaxIdleDurationSecondsInteger

@range(min: 0)
integer IdlePolicySuspendedDurationSecondsInteger

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-_]+")
string ImageName

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@error("client") @httpError(400)
structure InvalidParameterValueException {
    Type: String
    message: String
}

@input
structure ListManagedMicrovmImageVersionsInput {
    @httpQuery("maxResults")
    maxResults: ListManagedMicrovmImageVersionsInputMaxResultsInteger

    @httpQuery("nextToken")
    nextToken: String

    @required @httpLabel
    imageIdentifier: MicrovmImageIdentifier
}

@range(min: 1, max: 50)
integer ListManagedMicrovmImageVersionsInputMaxResultsInteger

@output
structure ListManagedMicrovmImageVersionsOutput {
    nextToken: String

    @required
    items: ManagedMicrovmImageVersionList
}

@input
structure ListManagedMicrovmImagesInput {
    @httpQuery("maxResults")
    maxResults: ListManagedMicrovmImagesInputMaxResultsInteger

    @httpQuery("nextToken")
    nextToken: String
}

@range(min: 1, max: 50)
integer ListManagedMicrovmImagesInputMaxResultsInteger

@output
structure ListManagedMicrovmImagesOutput {
    nextToken: String

    @required
    items: ManagedMicrovmImageSummaryList
}

@input
structure ListMicrovmImageBuildsInput {
    @httpQuery("maxResults")
    maxResults: ListMicrovmImageBuildsInputMaxResultsInteger

    @httpQuery("nextToken")
    nextToken: String

    @required @httpLabel
    imageIdentifier: MicrovmImageIdentifier

    @required @httpLabel
    imageVersion: NonBlankString

    @httpQuery("architecture")
    architecture: Architecture

    @httpQuery("chipset")
    chipset: Chipset

    @httpQuery("chipsetGeneration")
    chipsetGeneration: NonBlankString
}

@range(min: 1, max: 50)
integer ListMicrovmImageBuildsInputMaxResultsInteger

@output
structure ListMicrovmImageBuildsOutput {
    nextToken: String

    @required
    items: MicrovmImageBuildSummaries
}

@input
structure ListMicrovmImageVersionsInput {
    @httpQuery("maxResults")
    maxResults: ListMicrovmImageVersionsInputMaxResultsInteger

    @httpQuery("nextToken")
    nextToken: String

    @required @httpLabel
    imageIdentifier: MicrovmImageIdentifier
}

@range(min: 1, max: 50)
integer ListMicrovmImageVersionsInputMaxResultsInteger

@output
structure ListMicrovmImageVersionsOutput {
    nextToken: String

    @required
    items: MicrovmImageVersionSummaryList
}

@range(min: 1, max: 50)
integer ListMicrovmImagesRequestMaxResultsInteger

@range(min: 1, max: 50)
integer ListMicrovmsRequestMaxResultsInteger

@length(min: 1)
list ListOfPortSpecification {
    member: PortSpecification
}

union Logging {
    disabled: LoggingDisabled
    cloudWatch: CloudWatchLogging
}

structure LoggingDisabled {}

structure ManagedMicrovmImageSummary {
    @required
    imageArn: NonBlankString

    @required
    createdAt: Timestamp

    updatedAt: Timestamp
}

list ManagedMicrovmImageSummaryList {
    member: ManagedMicrovmImageSummary
}

structure ManagedMicrovmImageVersion {
    @required
    imageArn: NonBlankString

    @required
    imageVersion: NonBlankString

    @required
    createdAt: Timestamp

    updatedAt: Timestamp
}

list ManagedMicrovmImageVersionList {
    member: ManagedMicrovmImageVersion
}

structure MicrovmHooks {
    run: HookState
    runTimeoutInSeconds: MicrovmHooksRunTimeoutInSecondsInteger
    resume: HookState
    resumeTimeoutInSeconds: MicrovmHooksResumeTimeoutInSecondsInteger
    suspend: HookState
    suspendTimeoutInSeconds: MicrovmHooksSuspendTimeoutInSecondsInteger
    terminate: HookState
    terminateTimeoutInSeconds: MicrovmHooksTerminateTimeoutInSecondsInteger
}

@range(min: 1, max: 60)
integer MicrovmHooksResumeTimeoutInSecondsInteger

@range(min: 1, max: 60)
integer MicrovmHooksRunTimeoutInSecondsInteger

@range(min: 1, max: 60)
integer MicrovmHooksSuspendTimeoutInSecondsInteger

@range(min: 1, max: 60)
integer MicrovmHooksTerminateTimeoutInSecondsInteger

@length(min: 1, max: 256)
string MicrovmIdentifier

@length(min: 20, max: 2048)
string MicrovmImageArn

list MicrovmImageBuildSummaries {
    member: MicrovmImageBuildSummary
}

structure MicrovmImageBuildSummary {
    @required
    imageArn: NonBlankString

    @required
    imageVersion: NonBlankString

    @required
    buildId: NonBlankString

    @required
    buildState: BuildState

    @required
    architecture: Architecture

    @required
    chipset: Chipset

    @required
    chipsetGeneration: NonBlankString

    stateReason: String

    @required
    createdAt: Timestamp
}

structure MicrovmImageHooks {
    ready: HookState
    readyTimeoutInSeconds: MicrovmImageHooksReadyTimeoutInSecondsInteger
    validate: HookState
    validateTimeoutInSeconds: MicrovmImageHooksValidateTimeoutInSecondsInteger
}

@range(min: 1, max: 3600)
integer MicrovmImageHooksReadyTimeoutInSecondsInteger

@range(min: 1, max: 3600)
integer MicrovmImageHooksValidateTimeoutInSecondsInteger

@length(min: 1, max: 256)
string MicrovmImageIdentifier

enum MicrovmImageState {
    CREATING
    CREATED
    CREATE_FAILED
    UPDATING
    UPDATED
    UPDATE_FAILED
    DELETING
    DELETE_FAILED
    DELETED
}

list MicrovmImageSummaries {
    member: MicrovmImageSummary
}

structure MicrovmImageSummary {
    @required
    imageArn: NonBlankString

    @required
    name: ImageName

    @required
    state: MicrovmImageState

    latestActiveImageVersion: NonBlankString
    latestFailedImageVersion: NonBlankString

    @required
    createdAt: Timestamp
}

enum MicrovmImageVersionState {
    PENDING
    IN_PROGRESS
    SUCCESSFUL
    FAILED
    DELETING
    DELETED
    DELETE_FAILED
}

enum MicrovmImageVersionStatus {
    ACTIVE
    INACTIVE
}

structure MicrovmImageVersionSummary {
    @required
    baseImageArn: NonBlankString

    baseImageVersion: Version

    @required
    buildRoleArn: RoleArn

    description: String

    @required
    codeArtifact: CodeArtifact

    logging: Logging
    egressNetworkConnectors: MicrovmImageVersionSummaryEgressNetworkConnectorsList
    cpuConfigurations: CpuConfigurationList
    resources: ResourcesList
    additionalOsCapabilities: CapabilityList
    hooks: Hooks
    environmentVariables: EnvironmentVariableMap

    @required
    imageArn: NonBlankString

    @required
    imageVersion: NonBlankString

    @required
    state: MicrovmImageVersionState

    @required
    status: MicrovmImageVersionStatus

    @required
    createdAt: Timestamp

    updatedAt: Timestamp
    stateReason: String
    tags: Tags
}

@length(min: 0, max: 1)
list MicrovmImageVersionSummaryEgressNetworkConnectorsList {
    member: NetworkConnector
}

list MicrovmImageVersionSummaryList {
    member: MicrovmImageVersionSummary
}

structure MicrovmItem {
    @required
    microvmId: MicrovmIdentifier

    @required
    state: MicrovmState

    @required
    imageArn: MicrovmImageArn

    @required
    imageVersion: Version

    @required
    startedAt: Timestamp
}

list MicrovmItemList {
    member: MicrovmItem
}

enum MicrovmState {
    PENDING
    RUNNING
    SUSPENDING
    SUSPENDED
    TERMINATING
    TERMINATED
}

@length(min: 1, max: 2048)
string NetworkConnector

@length(min: 0, max: 10)
list NetworkConnectorList {
    member: NetworkConnector
}

@length(min: 1, max: 2048) @pattern("[^\\s]+")
string NonBlankString

@range(min: 1, max: 65535)
integer PortNumber

structure PortRange {
    @required
    startPort: PortNumber

    @required
    endPort: PortNumber
}

union PortSpecification {
    port: PortNumber
    range: PortRange
    allPorts: Unit
}

@range(min: 1)
integer PositiveInteger

@error("client") @httpError(409)
structure ResourceConflictException {
    Type: String
    message: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    resourceType: String
    resourceId: String
}

structure Resources {
    @required
    minimumMemoryInMiB: Integer
}

@length(min: 0, max: 1)
list ResourcesList {
    member: Resources
}

@length(min: 20, max: 2048)
@pattern("arn:aws[a-z\\-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+")
string RoleArn

@length(min: 1, max: 128)
string RunMicrovmRequestClientTokenString

@range(min: 1, max: 28800)
integer RunMicrovmRequestMaximumDurationInSecondsInteger

@length(min: 0, max: 4096)
string RunMicrovmRequestRunHookPayloadString

@length(min: 1, max: 2048)
string RunMicrovmResponseEndpointString

@error("server") @httpError(500)
structure ServiceException {
    Type: String
    message: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
    resourceId: String
    resourceType: String
    serviceCode: String
    quotaCode: String
}

structure SnapshotBuild {
    memorySnapshotSizeInBytes: Long
    codeInstallSizeInBytes: Long
    diskSnapshotSizeInBytes: Long
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@length(min: 1, max: 10000)
@pattern("arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|layer:([a-zA-Z0-9-_]+)|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector|microvm-image):[a-zA-Z0-9-_]+)")
string TaggableResource

map Tags {
    key: TagKey
    value: TagValue
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    message: String
    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@length(min: 1, max: 10)
map TokenParts {
    key: AuthTokenKey
    value: AuthTokenValue
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    Type: String
    message: String
}

structure Unit {}

@length(min: 1, max: 128)
string UpdateMicrovmImageRequestClientTokenString

@length(min: 0, max: 1)
list UpdateMicrovmImageRequestEgressNetworkConnectorsList {
    member: NetworkConnector
}

@length(min: 0, max: 1)
list UpdateMicrovmImageResponseEgressNetworkConnectorsList {
    member: NetworkConnector
}

@length(min: 0, max: 1)
list UpdateMicrovmImageVersionResponseEgressNetworkConnectorsList {
    member: NetworkConnector
}

@error("client") @httpError(400)
structure ValidationException {
    message: String
}

@length(min: 1, max: 2048) @pattern("[^\\s]+")
string Version
