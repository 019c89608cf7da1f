$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.bedrockagentcorecontrol

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon Bedrock AgentCore Control")
@service(sdkId: "Bedrock AgentCore Control", endpointPrefix: "bedrock-agentcore-control")
@restJson1
@sigv4(name: "bedrock-agentcore")
@standardRegionalEndpoints
service BedrockAgentCoreControl {
    version: "2023-06-05"
    operations: [
        AddDatasetExamples
        BatchPutGatewayRateLimits
        CreateAgentRuntime
        CreateAgentRuntimeEndpoint
        CreateApiKeyCredentialProvider
        CreateBrowser
        CreateBrowserProfile
        CreateCapacityProvider
        CreateCodeInterpreter
        CreateConfigurationBundle
        CreateDataset
        CreateDatasetVersion
        CreateEvaluator
        CreateGateway
        CreateGatewayRateLimit
        CreateGatewayRule
        CreateGatewayTarget
        CreateHarness
        CreateHarnessEndpoint
        CreateMemory
        CreateOauth2CredentialProvider
        CreateOnlineEvaluationConfig
        CreatePaymentConnector
        CreatePaymentCredentialProvider
        CreatePaymentManager
        CreatePolicy
        CreatePolicyEngine
        CreateRegistry
        CreateRegistryRecord
        CreateWorkloadIdentity
        DeleteAgentRuntime
        DeleteAgentRuntimeEndpoint
        DeleteApiKeyCredentialProvider
        DeleteBrowser
        DeleteBrowserProfile
        DeleteCapacityProvider
        DeleteCodeInterpreter
        DeleteConfigurationBundle
        DeleteDataset
        DeleteDatasetExamples
        DeleteEvaluator
        DeleteGateway
        DeleteGatewayRateLimit
        DeleteGatewayRule
        DeleteGatewayTarget
        DeleteHarness
        DeleteHarnessEndpoint
        DeleteMemory
        DeleteOauth2CredentialProvider
        DeleteOnlineEvaluationConfig
        DeletePaymentConnector
        DeletePaymentCredentialProvider
        DeletePaymentManager
        DeletePolicy
        DeletePolicyEngine
        DeleteRegistry
        DeleteRegistryRecord
        DeleteResourcePolicy
        DeleteWorkloadIdentity
        GetAgentRuntime
        GetAgentRuntimeEndpoint
        GetApiKeyCredentialProvider
        GetBrowser
        GetBrowserProfile
        GetCapacityProvider
        GetCodeInterpreter
        GetConfigurationBundle
        GetConfigurationBundleVersion
        GetDataset
        GetEvaluator
        GetGateway
        GetGatewayRateLimit
        GetGatewayRule
        GetGatewayTarget
        GetHarness
        GetHarnessEndpoint
        GetMemory
        GetOauth2CredentialProvider
        GetOnlineEvaluationConfig
        GetPaymentConnector
        GetPaymentCredentialProvider
        GetPaymentManager
        GetPolicy
        GetPolicyEngine
        GetPolicyEngineSummary
        GetPolicyGeneration
        GetPolicyGenerationSummary
        GetPolicySummary
        GetRegistry
        GetRegistryRecord
        GetResourcePolicy
        GetTokenVault
        GetWorkloadIdentity
        ListAgentRuntimeEndpoints
        ListAgentRuntimeVersions
        ListAgentRuntimeVersionsByCapacityProvider
        ListAgentRuntimes
        ListApiKeyCredentialProviders
        ListBrowserProfiles
        ListBrowsers
        ListCapacityProviders
        ListCodeInterpreters
        ListConfigurationBundleVersions
        ListConfigurationBundles
        ListDatasetExamples
        ListDatasetVersions
        ListDatasets
        ListEvaluators
        ListGatewayRateLimits
        ListGatewayRules
        ListGatewayTargets
        ListGateways
        ListHarnessEndpoints
        ListHarnessVersions
        ListHarnesses
        ListMemories
        ListOauth2CredentialProviders
        ListOnlineEvaluationConfigs
        ListPaymentConnectors
        ListPaymentCredentialProviders
        ListPaymentManagers
        ListPolicies
        ListPolicyEngineSummaries
        ListPolicyEngines
        ListPolicyGenerationAssets
        ListPolicyGenerationSummaries
        ListPolicyGenerations
        ListPolicySummaries
        ListRegistries
        ListRegistryRecords
        ListTagsForResource
        ListWorkloadIdentities
        PutResourcePolicy
        SetTokenVaultCMK
        StartPolicyGeneration
        SubmitRegistryRecordForApproval
        SynchronizeGatewayTargets
        TagResource
        UntagResource
        UpdateAgentRuntime
        UpdateAgentRuntimeEndpoint
        UpdateApiKeyCredentialProvider
        UpdateCapacityProvider
        UpdateConfigurationBundle
        UpdateDataset
        UpdateDatasetExamples
        UpdateEvaluator
        UpdateGateway
        UpdateGatewayRateLimit
        UpdateGatewayRule
        UpdateGatewayTarget
        UpdateHarness
        UpdateHarnessEndpoint
        UpdateMemory
        UpdateOauth2CredentialProvider
        UpdateOnlineEvaluationConfig
        UpdatePaymentConnector
        UpdatePaymentCredentialProvider
        UpdatePaymentManager
        UpdatePolicy
        UpdatePolicyEngine
        UpdateRegistry
        UpdateRegistryRecord
        UpdateRegistryRecordStatus
        UpdateWorkloadIdentity
    ]
}

@http(method: "POST", uri: "/datasets/{datasetId}/examples/add", code: 202)
operation AddDatasetExamples {
    input := {
        @required @httpLabel
        datasetId: DatasetId

        @idempotencyToken
        clientToken: ClientToken

        @required
        source: DataSourceType
    }
    output := {
        @required
        datasetArn: DatasetArn

        @required
        datasetId: DatasetId

        @required
        status: DatasetStatus

        @required
        addedCount: Long

        @required
        updatedAt: Timestamp

        @required
        exampleIds: ExampleIdList
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/gateways/{gatewayIdentifier}/rate-limits/batch") @idempotent
operation BatchPutGatewayRateLimits {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @idempotencyToken
        clientToken: ClientToken

        @required
        rateLimits: BatchPutLimitEntries
    }
    output := {
        @required
        rateLimits: GatewayRateLimits
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/runtimes/", code: 202) @idempotent
operation CreateAgentRuntime {
    input := {
        @required
        agentRuntimeName: AgentRuntimeName

        @required
        agentRuntimeArtifact: AgentRuntimeArtifact

        @required
        roleArn: RoleArn

        networkConfiguration: NetworkConfiguration

        @idempotencyToken
        clientToken: ClientToken

        description: Description
        authorizerConfiguration: AuthorizerConfiguration
        requestHeaderConfiguration: RequestHeaderConfiguration
        protocolConfiguration: ProtocolConfiguration
        lifecycleConfiguration: LifecycleConfiguration
        environmentVariables: EnvironmentVariablesMap
        filesystemConfigurations: FilesystemConfigurations
        capacityProviderConfiguration: CapacityProviderConfiguration
        tags: TagsMap
    }
    output := {
        @required
        agentRuntimeArn: AgentRuntimeArn

        workloadIdentityDetails: WorkloadIdentityDetails

        @required
        agentRuntimeId: AgentRuntimeId

        @required
        agentRuntimeVersion: AgentRuntimeVersion

        @required
        createdAt: DateTimestamp

        @required
        status: AgentRuntimeStatus
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/runtimes/{agentRuntimeId}/runtime-endpoints/", code: 202) @idempotent
operation CreateAgentRuntimeEndpoint {
    input := {
        @required @httpLabel
        agentRuntimeId: AgentRuntimeId

        @required
        name: EndpointName

        agentRuntimeVersion: AgentRuntimeVersion
        description: AgentEndpointDescription

        @idempotencyToken
        clientToken: ClientToken

        tags: TagsMap
    }
    output := {
        @required
        targetVersion: AgentRuntimeVersion

        @required
        agentRuntimeEndpointArn: AgentRuntimeEndpointArn

        @required
        agentRuntimeArn: AgentRuntimeArn

        agentRuntimeId: AgentRuntimeId
        endpointName: EndpointName

        @required
        status: AgentRuntimeEndpointStatus

        @required
        createdAt: DateTimestamp
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/CreateApiKeyCredentialProvider", code: 201) @idempotent
operation CreateApiKeyCredentialProvider {
    input := {
        @required
        name: CredentialProviderName

        apiKey: DefaultApiKeyType
        apiKeySecretConfig: SecretReference
        apiKeySecretSource: SecretSourceType
        tags: TagsMap
    }
    output := {
        @required
        apiKeySecretArn: Secret

        apiKeySecretJsonKey: SecretJsonKeyType
        apiKeySecretSource: SecretSourceType

        @required
        name: CredentialProviderName

        @required
        credentialProviderArn: ApiKeyCredentialProviderArnType
    }
    errors: [
        ServiceQuotaExceededException
        UnauthorizedException
        ResourceLimitExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        DecryptionFailure
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        EncryptionFailure
    ]
}

@http(method: "PUT", uri: "/browsers", code: 202) @idempotent
operation CreateBrowser {
    input := {
        @required
        name: SandboxName

        description: Description
        executionRoleArn: RoleArn

        @required
        networkConfiguration: BrowserNetworkConfiguration

        recording: RecordingConfig
        browserSigning: BrowserSigningConfigInput
        enterprisePolicies: BrowserEnterprisePolicies
        certificates: Certificates
        filesystemConfigurations: ToolsFileSystemConfigurations

        @idempotencyToken
        clientToken: ClientToken

        tags: TagsMap
    }
    output := {
        @required
        browserId: BrowserId

        @required
        browserArn: BrowserArn

        @required
        createdAt: DateTimestamp

        @required
        status: BrowserStatus
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/browser-profiles") @idempotent
operation CreateBrowserProfile {
    input := {
        @required
        name: BrowserProfileName

        description: Description

        @idempotencyToken
        clientToken: ClientToken

        tags: TagsMap
    }
    output := {
        @required
        profileId: BrowserProfileId

        @required
        profileArn: BrowserProfileArn

        @required
        createdAt: DateTimestamp

        @required
        status: BrowserProfileStatus
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/capacity-providers", code: 202) @idempotent
operation CreateCapacityProvider {
    input: CreateCapacityProviderInput
    output: CreateCapacityProviderOutput
    errors: [
        ServiceQuotaExceededException
        RetryableConflictException
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/code-interpreters", code: 202) @idempotent
operation CreateCodeInterpreter {
    input := {
        @required
        name: SandboxName

        description: Description
        executionRoleArn: RoleArn

        @required
        networkConfiguration: CodeInterpreterNetworkConfiguration

        certificates: Certificates
        filesystemConfigurations: ToolsFileSystemConfigurations

        @idempotencyToken
        clientToken: ClientToken

        tags: TagsMap
    }
    output := {
        @required
        codeInterpreterId: CodeInterpreterId

        @required
        codeInterpreterArn: CodeInterpreterArn

        @required
        createdAt: DateTimestamp

        @required
        status: CodeInterpreterStatus
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/configuration-bundles/create", code: 201)
operation CreateConfigurationBundle {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        bundleName: ConfigurationBundleName

        description: ConfigurationBundleDescription

        @required
        components: ComponentConfigurationMap

        branchName: BranchName
        commitMessage: CreateConfigurationBundleRequestCommitMessageString
        createdBy: VersionCreatedBySource
        kmsKeyArn: KmsKeyArn
        tags: TagsMap
    }
    output := {
        @required
        bundleArn: ConfigurationBundleArn

        @required
        bundleId: ConfigurationBundleId

        @required
        versionId: ConfigurationBundleVersion

        @required
        createdAt: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/datasets", code: 202)
operation CreateDataset {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        datasetName: DatasetName

        description: CreateDatasetRequestDescriptionString

        @required
        source: DataSourceType

        @required
        schemaType: DatasetSchemaType

        kmsKeyArn: KmsKeyArn
        tags: TagsMap
    }
    output := {
        @required
        datasetArn: DatasetArn

        @required
        datasetId: DatasetId

        @required
        status: DatasetStatus

        @required
        createdAt: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/datasets/{datasetId}/versions", code: 202)
operation CreateDatasetVersion {
    input := {
        @required @httpLabel
        datasetId: DatasetId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        datasetArn: DatasetArn

        @required
        datasetId: DatasetId

        @required
        status: DatasetStatus

        @required
        datasetVersion: DatasetVersion

        @required
        createdAt: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/evaluators/create", code: 202)
operation CreateEvaluator {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        evaluatorName: CustomEvaluatorName

        description: EvaluatorDescription

        @required
        evaluatorConfig: EvaluatorConfig

        @required
        level: EvaluatorLevel

        kmsKeyArn: KmsKeyArn
        tags: TagsMap
    }
    output := {
        @required
        evaluatorArn: CustomEvaluatorArn

        @required
        evaluatorId: EvaluatorId

        @required
        createdAt: Timestamp

        @required
        status: EvaluatorStatus
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/gateways/", code: 202) @idempotent
operation CreateGateway {
    input := {
        @required
        name: GatewayName

        description: GatewayDescription

        @idempotencyToken
        clientToken: ClientToken

        @required
        roleArn: RoleArn

        protocolType: GatewayProtocolType
        protocolConfiguration: GatewayProtocolConfiguration

        @required
        authorizerType: AuthorizerType

        authorizerConfiguration: AuthorizerConfiguration
        kmsKeyArn: KmsKeyArn
        interceptorConfigurations: GatewayInterceptorConfigurations
        policyEngineConfiguration: GatewayPolicyEngineConfiguration
        exceptionLevel: ExceptionLevel
        tags: TagsMap
    }
    output := {
        @required
        gatewayArn: GatewayArn

        @required
        gatewayId: GatewayId

        gatewayUrl: GatewayUrl

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        status: GatewayStatus

        statusReasons: StatusReasons

        @required
        name: GatewayName

        description: GatewayDescription
        roleArn: RoleArn
        protocolType: GatewayProtocolType
        protocolConfiguration: GatewayProtocolConfiguration

        @required
        authorizerType: AuthorizerType

        authorizerConfiguration: AuthorizerConfiguration
        kmsKeyArn: KmsKeyArn
        customTransformConfiguration: CustomTransformConfiguration
        interceptorConfigurations: GatewayInterceptorConfigurations
        policyEngineConfiguration: GatewayPolicyEngineConfiguration
        workloadIdentityDetails: WorkloadIdentityDetails
        exceptionLevel: ExceptionLevel
        webAclArn: WebAclArn
        wafConfiguration: WafConfiguration
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/gateways/{gatewayIdentifier}/rate-limits", code: 201) @idempotent
operation CreateGatewayRateLimit {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @idempotencyToken
        clientToken: ClientToken

        rateLimitId: GatewayRateLimitId
        description: GatewayRateLimitDescription

        @required
        dimensionKeys: DimensionKeys

        @required
        entries: LimitEntries
    }
    output := {
        @required
        rateLimitId: GatewayRateLimitId

        @required
        gatewayIdentifier: GatewayIdentifier

        description: GatewayRateLimitDescription

        @required
        dimensionKeys: DimensionKeys

        @required
        entries: LimitEntries

        @required
        status: GatewayRateLimitStatus

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/gateways/{gatewayIdentifier}/rules", code: 202) @idempotent
operation CreateGatewayRule {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @idempotencyToken
        clientToken: ClientToken

        @required
        priority: GatewayRulePriority

        conditions: Conditions

        @required
        actions: Actions

        description: GatewayRuleDescription
    }
    output := {
        @required
        ruleId: GatewayRuleId

        @required
        gatewayArn: GatewayArn

        @required
        priority: GatewayRulePriority

        conditions: Conditions

        @required
        actions: Actions

        description: GatewayRuleDescription

        @required
        createdAt: DateTimestamp

        @required
        status: GatewayRuleStatus

        system: SystemManagedBlock
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/gateways/{gatewayIdentifier}/targets/", code: 202) @idempotent
operation CreateGatewayTarget {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        name: TargetName
        description: TargetDescription

        @idempotencyToken
        clientToken: ClientToken

        @required
        targetConfiguration: TargetConfiguration

        credentialProviderConfigurations: CredentialProviderConfigurations
        metadataConfiguration: MetadataConfiguration
        privateEndpoint: PrivateEndpoint
    }
    output := {
        @required
        gatewayArn: GatewayArn

        @required
        targetId: TargetId

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        status: TargetStatus

        statusReasons: StatusReasons

        @required
        name: TargetName

        description: TargetDescription

        @required
        targetConfiguration: TargetConfiguration

        @required
        credentialProviderConfigurations: CredentialProviderConfigurations

        lastSynchronizedAt: DateTimestamp
        metadataConfiguration: MetadataConfiguration
        privateEndpoint: PrivateEndpoint
        privateEndpointManagedResources: PrivateEndpointManagedResources
        authorizationData: AuthorizationData
        protocolType: TargetProtocolType
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/harnesses", code: 201) @idempotent
operation CreateHarness {
    input := {
        @required
        harnessName: HarnessName

        @idempotencyToken
        clientToken: ClientToken

        @required
        executionRoleArn: RoleArn

        environment: HarnessEnvironmentProviderRequest
        environmentArtifact: HarnessEnvironmentArtifact
        environmentVariables: EnvironmentVariablesMap
        authorizerConfiguration: AuthorizerConfiguration
        model: HarnessModelConfiguration
        systemPrompt: HarnessSystemPrompt
        tools: HarnessTools
        skills: HarnessSkills
        allowedTools: HarnessAllowedTools
        memory: HarnessMemoryConfiguration
        truncation: HarnessTruncationConfiguration
        maxIterations: Integer
        maxTokens: Integer
        timeoutSeconds: Integer
        tags: TagsMap
    }
    output := {
        @required
        harness: Harness
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/harnesses/{harnessId}/endpoints", code: 201) @idempotent
operation CreateHarnessEndpoint {
    input := {
        @required @httpLabel
        harnessId: HarnessId

        @required
        endpointName: HarnessEndpointName

        targetVersion: HarnessVersion
        description: HarnessEndpointDescription

        @idempotencyToken
        clientToken: ClientToken

        tags: TagsMap
    }
    output := {
        @required
        endpoint: HarnessEndpoint
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/memories/create", code: 202) @idempotent
operation CreateMemory {
    input: CreateMemoryInput
    output: CreateMemoryOutput
    errors: [
        ServiceQuotaExceededException
        ServiceException
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/identities/CreateOauth2CredentialProvider", code: 201) @idempotent
operation CreateOauth2CredentialProvider {
    input := {
        @required
        name: CredentialProviderName

        @required
        credentialProviderVendor: CredentialProviderVendorType

        @required
        oauth2ProviderConfigInput: Oauth2ProviderConfigInput

        tags: TagsMap
    }
    output := {
        @required
        clientSecretArn: Secret

        clientSecretJsonKey: SecretJsonKeyType
        clientSecretSource: SecretSourceType

        @required
        name: CredentialProviderName

        @required
        credentialProviderArn: CredentialProviderArnType

        callbackUrl: String
        oauth2ProviderConfigOutput: Oauth2ProviderConfigOutput
        status: Status
    }
    errors: [
        ServiceQuotaExceededException
        UnauthorizedException
        ResourceLimitExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        DecryptionFailure
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        EncryptionFailure
    ]
}

@http(method: "POST", uri: "/online-evaluation-configs/create", code: 202)
operation CreateOnlineEvaluationConfig {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        onlineEvaluationConfigName: EvaluationConfigName

        description: EvaluationConfigDescription

        @required
        rule: Rule

        @required
        dataSourceConfig: DataSourceConfig

        evaluators: EvaluatorList
        insights: InsightList
        clusteringConfig: ClusteringConfig

        @required
        evaluationExecutionRoleArn: RoleArn

        @required
        enableOnCreate: Boolean

        tags: TagsMap
    }
    output := {
        @required
        onlineEvaluationConfigArn: OnlineEvaluationConfigArn

        @required
        onlineEvaluationConfigId: OnlineEvaluationConfigId

        @required
        createdAt: Timestamp

        outputConfig: OutputConfig

        @required
        status: OnlineEvaluationConfigStatus

        @required
        executionStatus: OnlineEvaluationExecutionStatus

        failureReason: String
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/payments/managers/{paymentManagerId}/connectors", code: 202)
@idempotent
operation CreatePaymentConnector {
    input := {
        @required @httpLabel
        paymentManagerId: PaymentManagerId

        @required
        name: PaymentConnectorName

        description: PaymentsDescription

        @required
        type: PaymentConnectorType

        @required
        credentialProviderConfigurations: CredentialsProviderConfigurations

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        paymentConnectorId: PaymentConnectorId

        @required
        paymentManagerId: PaymentManagerId

        @required
        name: PaymentConnectorName

        @required
        type: PaymentConnectorType

        @required
        credentialProviderConfigurations: CredentialsProviderConfigurations

        @required
        createdAt: DateTimestamp

        @required
        status: PaymentConnectorStatus
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/CreatePaymentCredentialProvider", code: 201) @idempotent
operation CreatePaymentCredentialProvider {
    input := {
        @required
        name: CredentialProviderName

        @required
        credentialProviderVendor: PaymentCredentialProviderVendorType

        @required
        providerConfigurationInput: PaymentProviderConfigurationInput

        tags: TagsMap
    }
    output := {
        @required
        name: CredentialProviderName

        @required
        credentialProviderVendor: PaymentCredentialProviderVendorType

        @required
        credentialProviderArn: PaymentCredentialProviderArnType

        @required
        providerConfigurationOutput: PaymentProviderConfigurationOutput
    }
    errors: [
        ServiceQuotaExceededException
        UnauthorizedException
        ResourceLimitExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        DecryptionFailure
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        EncryptionFailure
    ]
}

@http(method: "POST", uri: "/payments/managers", code: 202) @idempotent
operation CreatePaymentManager {
    input := {
        @required
        name: PaymentManagerName

        description: PaymentsDescription

        @required
        authorizerType: PaymentsAuthorizerType

        authorizerConfiguration: AuthorizerConfiguration

        @required
        roleArn: RoleArn

        @idempotencyToken
        clientToken: ClientToken

        tags: TagsMap
    }
    output := {
        @required
        paymentManagerArn: PaymentManagerArn

        @required
        paymentManagerId: PaymentManagerId

        @required
        name: PaymentManagerName

        @required
        authorizerType: PaymentsAuthorizerType

        authorizerConfiguration: AuthorizerConfiguration

        @required
        roleArn: RoleArn

        workloadIdentityDetails: WorkloadIdentityDetails

        @required
        createdAt: DateTimestamp

        @required
        status: PaymentManagerStatus

        tags: TagsMap
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/policy-engines/{policyEngineId}/policies", code: 202)
operation CreatePolicy {
    input := {
        @required
        name: PolicyName

        @required
        definition: PolicyDefinition

        description: Description
        validationMode: PolicyValidationMode
        enforcementMode: EnforcementMode

        @required @httpLabel
        policyEngineId: ResourceId

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        policyId: ResourceId

        @required
        name: PolicyName

        @required
        policyEngineId: ResourceId

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        policyArn: PolicyArn

        @required
        status: PolicyStatus

        enforcementMode: EnforcementMode

        @required
        definition: PolicyDefinition

        description: Description

        @required
        statusReasons: PolicyStatusReasons
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/policy-engines", code: 202)
operation CreatePolicyEngine {
    input := {
        @required
        name: PolicyEngineName

        description: Description

        @idempotencyToken
        clientToken: ClientToken

        encryptionKeyArn: KmsKeyArn
        tags: TagsMap
    }
    output := {
        @required
        policyEngineId: ResourceId

        @required
        name: PolicyEngineName

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        policyEngineArn: PolicyEngineArn

        @required
        status: PolicyEngineStatus

        encryptionKeyArn: KmsKeyArn
        description: Description

        @required
        statusReasons: PolicyStatusReasons
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/registries", code: 202) @idempotent
operation CreateRegistry {
    input := {
        @required
        name: RegistryName

        description: Description
        authorizerType: RegistryAuthorizerType
        authorizerConfiguration: AuthorizerConfiguration

        @idempotencyToken
        clientToken: ClientToken

        approvalConfiguration: ApprovalConfiguration
    }
    output := {
        @required
        registryArn: RegistryArn
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/registries/{registryId}/records", code: 202) @idempotent
operation CreateRegistryRecord {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        @required
        name: RegistryRecordName

        description: Description

        @required
        descriptorType: DescriptorType

        descriptors: Descriptors
        recordVersion: RegistryRecordVersion
        synchronizationType: SynchronizationType
        synchronizationConfiguration: SynchronizationConfiguration

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        recordArn: RegistryRecordArn

        @required
        status: RegistryRecordStatus
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/CreateWorkloadIdentity", code: 201) @idempotent
operation CreateWorkloadIdentity {
    input := {
        @required
        name: WorkloadIdentityNameType

        allowedResourceOauth2ReturnUrls: ResourceOauth2ReturnUrlListType
        tags: TagsMap
    }
    output := {
        @required
        name: WorkloadIdentityNameType

        @required
        workloadIdentityArn: WorkloadIdentityArnType

        allowedResourceOauth2ReturnUrls: ResourceOauth2ReturnUrlListType
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/runtimes/{agentRuntimeId}/", code: 202) @idempotent
operation DeleteAgentRuntime {
    input := {
        @required @httpLabel
        agentRuntimeId: AgentRuntimeId

        @httpQuery("version")
        agentRuntimeVersion: AgentRuntimeVersion

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        status: AgentRuntimeStatus

        agentRuntimeId: AgentRuntimeId
        agentRuntimeVersion: AgentRuntimeVersion
    }
    errors: [
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/"
    code: 202
)
@idempotent
operation DeleteAgentRuntimeEndpoint {
    input := {
        @required @httpLabel
        agentRuntimeId: AgentRuntimeId

        @required @httpLabel
        endpointName: EndpointName

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        status: AgentRuntimeEndpointStatus

        agentRuntimeId: AgentRuntimeId
        endpointName: EndpointName
    }
    errors: [
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/DeleteApiKeyCredentialProvider", code: 204) @idempotent
operation DeleteApiKeyCredentialProvider {
    input := {
        @required
        name: CredentialProviderName
    }
    output := {}
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/browsers/{browserId}", code: 202) @idempotent
operation DeleteBrowser {
    input := {
        @required @httpLabel
        browserId: BrowserId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        browserId: BrowserId

        @required
        status: BrowserStatus

        @required
        lastUpdatedAt: DateTimestamp
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/browser-profiles/{profileId}") @idempotent
operation DeleteBrowserProfile {
    input := {
        @required @httpLabel
        profileId: BrowserProfileId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        profileId: BrowserProfileId

        @required
        profileArn: BrowserProfileArn

        @required
        status: BrowserProfileStatus

        @required
        lastUpdatedAt: DateTimestamp

        lastSavedAt: DateTimestamp
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/capacity-providers/{capacityProviderId}", code: 202) @idempotent
operation DeleteCapacityProvider {
    input: DeleteCapacityProviderInput
    output: DeleteCapacityProviderOutput
    errors: [
        RetryableConflictException
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/code-interpreters/{codeInterpreterId}", code: 202) @idempotent
operation DeleteCodeInterpreter {
    input := {
        @required @httpLabel
        codeInterpreterId: CodeInterpreterId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        codeInterpreterId: CodeInterpreterId

        @required
        status: CodeInterpreterStatus

        @required
        lastUpdatedAt: DateTimestamp
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/configuration-bundles/{bundleId}", code: 202) @idempotent
operation DeleteConfigurationBundle {
    input := {
        @required @httpLabel
        bundleId: ConfigurationBundleId
    }
    output := {
        @required
        bundleId: ConfigurationBundleId

        @required
        status: ConfigurationBundleStatus
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

@http(method: "DELETE", uri: "/datasets/{datasetId}", code: 202) @idempotent
operation DeleteDataset {
    input := {
        @required @httpLabel
        datasetId: DatasetId

        @httpQuery("datasetVersion")
        datasetVersion: DatasetVersion
    }
    output := {
        @required
        datasetArn: DatasetArn

        @required
        datasetId: DatasetId

        @required
        status: DatasetStatus

        @required
        datasetVersion: DatasetVersion

        @required
        updatedAt: Timestamp
    }
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/datasets/{datasetId}/examples/delete", code: 202)
operation DeleteDatasetExamples {
    input := {
        @required @httpLabel
        datasetId: DatasetId

        @idempotencyToken
        clientToken: ClientToken

        @required
        exampleIds: DeleteDatasetExamplesRequestExampleIdsList
    }
    output := {
        @required
        datasetArn: DatasetArn

        @required
        datasetId: DatasetId

        @required
        status: DatasetStatus

        @required
        deletedCount: Long

        @required
        updatedAt: Timestamp
    }
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/evaluators/{evaluatorId}", code: 202) @idempotent
operation DeleteEvaluator {
    input := {
        @required @httpLabel
        evaluatorId: EvaluatorId
    }
    output := {
        @required
        evaluatorArn: EvaluatorArn

        @required
        evaluatorId: EvaluatorId

        @required
        status: EvaluatorStatus
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

@http(method: "DELETE", uri: "/gateways/{gatewayIdentifier}/", code: 202) @idempotent
operation DeleteGateway {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        status: GatewayStatus

        statusReasons: StatusReasons
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

@http(method: "DELETE", uri: "/gateways/{gatewayIdentifier}/rate-limits/{rateLimitId}") @idempotent
operation DeleteGatewayRateLimit {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @required @httpLabel
        rateLimitId: GatewayRateLimitId
    }
    output := {
        @required
        rateLimitId: GatewayRateLimitId

        @required
        status: GatewayRateLimitStatus
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/gateways/{gatewayIdentifier}/rules/{ruleId}", code: 202) @idempotent
operation DeleteGatewayRule {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @required @httpLabel
        ruleId: GatewayRuleId
    }
    output := {
        @required
        ruleId: GatewayRuleId

        @required
        status: GatewayRuleStatus
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/gateways/{gatewayIdentifier}/targets/{targetId}/", code: 202)
@idempotent
operation DeleteGatewayTarget {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @required @httpLabel
        targetId: TargetId
    }
    output := {
        @required
        gatewayArn: GatewayArn

        @required
        targetId: TargetId

        @required
        status: TargetStatus

        statusReasons: StatusReasons
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

@http(method: "DELETE", uri: "/harnesses/{harnessId}") @idempotent
operation DeleteHarness {
    input := {
        @required @httpLabel
        harnessId: HarnessId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken

        @httpQuery("deleteManagedMemory")
        deleteManagedMemory: Boolean
    }
    output := {
        harness: Harness
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/harnesses/{harnessId}/endpoints/{endpointName}") @idempotent
operation DeleteHarnessEndpoint {
    input := {
        @required @httpLabel
        harnessId: HarnessId

        @required @httpLabel
        endpointName: HarnessEndpointName

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        endpoint: HarnessEndpoint
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/memories/{memoryId}/delete", code: 202) @idempotent
operation DeleteMemory {
    input: DeleteMemoryInput
    output: DeleteMemoryOutput
    errors: [
        ServiceException
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/identities/DeleteOauth2CredentialProvider", code: 204) @idempotent
operation DeleteOauth2CredentialProvider {
    input := {
        @required
        name: CredentialProviderName
    }
    output := {}
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/online-evaluation-configs/{onlineEvaluationConfigId}", code: 202)
@idempotent
operation DeleteOnlineEvaluationConfig {
    input := {
        @required @httpLabel
        onlineEvaluationConfigId: OnlineEvaluationConfigId
    }
    output := {
        @required
        onlineEvaluationConfigArn: OnlineEvaluationConfigArn

        @required
        onlineEvaluationConfigId: OnlineEvaluationConfigId

        @required
        status: OnlineEvaluationConfigStatus
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

@http(
    method: "DELETE"
    uri: "/payments/managers/{paymentManagerId}/connectors/{paymentConnectorId}"
    code: 202
)
@idempotent
operation DeletePaymentConnector {
    input := {
        @required @httpLabel
        paymentManagerId: PaymentManagerId

        @required @httpLabel
        paymentConnectorId: PaymentConnectorId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        status: PaymentConnectorStatus

        paymentConnectorId: PaymentConnectorId
    }
    errors: [
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/DeletePaymentCredentialProvider", code: 204) @idempotent
operation DeletePaymentCredentialProvider {
    input := {
        @required
        name: CredentialProviderName
    }
    output := {}
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/payments/managers/{paymentManagerId}", code: 202) @idempotent
operation DeletePaymentManager {
    input := {
        @required @httpLabel
        paymentManagerId: PaymentManagerId

        @httpQuery("clientToken") @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        status: PaymentManagerStatus

        paymentManagerId: PaymentManagerId
    }
    errors: [
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/policy-engines/{policyEngineId}/policies/{policyId}", code: 202)
@idempotent
operation DeletePolicy {
    input := {
        @required @httpLabel
        policyEngineId: ResourceId

        @required @httpLabel
        policyId: ResourceId
    }
    output := {
        @required
        policyId: ResourceId

        @required
        name: PolicyName

        @required
        policyEngineId: ResourceId

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        policyArn: PolicyArn

        @required
        status: PolicyStatus

        enforcementMode: EnforcementMode

        @required
        definition: PolicyDefinition

        description: Description

        @required
        statusReasons: PolicyStatusReasons
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

@http(method: "DELETE", uri: "/policy-engines/{policyEngineId}", code: 202) @idempotent
operation DeletePolicyEngine {
    input := {
        @required @httpLabel
        policyEngineId: ResourceId
    }
    output := {
        @required
        policyEngineId: ResourceId

        @required
        name: PolicyEngineName

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        policyEngineArn: PolicyEngineArn

        @required
        status: PolicyEngineStatus

        encryptionKeyArn: KmsKeyArn
        description: Description

        @required
        statusReasons: PolicyStatusReasons
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

@http(method: "DELETE", uri: "/registries/{registryId}", code: 202) @idempotent
operation DeleteRegistry {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier
    }
    output := {
        @required
        status: RegistryStatus
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/registries/{registryId}/records/{recordId}") @idempotent
operation DeleteRegistryRecord {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        @required @httpLabel
        recordId: RecordIdentifier
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

@http(method: "DELETE", uri: "/resourcepolicy/{resourceArn}", code: 204) @idempotent
operation DeleteResourcePolicy {
    input := {
        @required @httpLabel
        resourceArn: BedrockAgentcoreResourceArn
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/DeleteWorkloadIdentity", code: 204) @idempotent
operation DeleteWorkloadIdentity {
    input := {
        @required
        name: WorkloadIdentityNameType
    }
    output := {}
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/runtimes/{agentRuntimeId}/") @readonly
operation GetAgentRuntime {
    input := {
        @required @httpLabel
        agentRuntimeId: AgentRuntimeId

        @httpQuery("version")
        agentRuntimeVersion: AgentRuntimeVersion
    }
    output := {
        @required
        agentRuntimeArn: AgentRuntimeArn

        @required
        agentRuntimeName: AgentRuntimeName

        @required
        agentRuntimeId: AgentRuntimeId

        @required
        agentRuntimeVersion: AgentRuntimeVersion

        @required
        createdAt: DateTimestamp

        @required
        lastUpdatedAt: DateTimestamp

        @required
        roleArn: RoleArn

        @required
        networkConfiguration: NetworkConfiguration

        @required
        status: AgentRuntimeStatus

        @required
        lifecycleConfiguration: LifecycleConfiguration

        failureReason: String
        description: Description
        workloadIdentityDetails: WorkloadIdentityDetails
        agentRuntimeArtifact: AgentRuntimeArtifact
        protocolConfiguration: ProtocolConfiguration
        environmentVariables: EnvironmentVariablesMap
        authorizerConfiguration: AuthorizerConfiguration
        requestHeaderConfiguration: RequestHeaderConfiguration
        metadataConfiguration: RuntimeMetadataConfiguration
        filesystemConfigurations: FilesystemConfigurations
        capacityProviderConfiguration: CapacityProviderConfiguration
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/") @readonly
operation GetAgentRuntimeEndpoint {
    input := {
        @required @httpLabel
        agentRuntimeId: AgentRuntimeId

        @required @httpLabel
        endpointName: EndpointName
    }
    output := {
        liveVersion: AgentRuntimeVersion
        targetVersion: AgentRuntimeVersion

        @required
        agentRuntimeEndpointArn: AgentRuntimeEndpointArn

        @required
        agentRuntimeArn: AgentRuntimeArn

        description: AgentEndpointDescription

        @required
        status: AgentRuntimeEndpointStatus

        @required
        createdAt: DateTimestamp

        @required
        lastUpdatedAt: DateTimestamp

        failureReason: String

        @required
        name: EndpointName

        @required
        id: AgentRuntimeEndpointId
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/GetApiKeyCredentialProvider") @readonly
operation GetApiKeyCredentialProvider {
    input := {
        @required
        name: CredentialProviderName
    }
    output := {
        @required
        apiKeySecretArn: Secret

        apiKeySecretJsonKey: SecretJsonKeyType
        apiKeySecretSource: SecretSourceType

        @required
        name: CredentialProviderName

        @required
        credentialProviderArn: ApiKeyCredentialProviderArnType

        @required
        createdTime: Timestamp

        @required
        lastUpdatedTime: Timestamp
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        DecryptionFailure
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/browsers/{browserId}") @readonly
operation GetBrowser {
    input := {
        @required @httpLabel
        browserId: BrowserId
    }
    output := {
        @required
        browserId: BrowserId

        @required
        browserArn: BrowserArn

        @required
        name: SandboxName

        description: Description
        executionRoleArn: RoleArn

        @required
        networkConfiguration: BrowserNetworkConfiguration

        recording: RecordingConfig
        browserSigning: BrowserSigningConfigOutput
        enterprisePolicies: BrowserEnterprisePolicies
        certificates: Certificates
        filesystemConfigurations: ToolsFileSystemConfigurations

        @required
        status: BrowserStatus

        failureReason: String

        @required
        createdAt: DateTimestamp

        @required
        lastUpdatedAt: DateTimestamp
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/browser-profiles/{profileId}") @readonly
operation GetBrowserProfile {
    input := {
        @required @httpLabel
        profileId: BrowserProfileId
    }
    output := {
        @required
        profileId: BrowserProfileId

        @required
        profileArn: BrowserProfileArn

        @required
        name: BrowserProfileName

        description: Description

        @required
        status: BrowserProfileStatus

        @required
        createdAt: DateTimestamp

        @required
        lastUpdatedAt: DateTimestamp

        lastSavedAt: DateTimestamp
        lastSavedBrowserSessionId: BrowserSessionId
        lastSavedBrowserId: BrowserId
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/capacity-providers/{capacityProviderId}") @readonly
operation GetCapacityProvider {
    input: GetCapacityProviderInput
    output: GetCapacityProviderOutput
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/code-interpreters/{codeInterpreterId}") @readonly
operation GetCodeInterpreter {
    input := {
        @required @httpLabel
        codeInterpreterId: CodeInterpreterId
    }
    output := {
        @required
        codeInterpreterId: CodeInterpreterId

        @required
        codeInterpreterArn: CodeInterpreterArn

        @required
        name: SandboxName

        description: Description
        executionRoleArn: RoleArn

        @required
        networkConfiguration: CodeInterpreterNetworkConfiguration

        @required
        status: CodeInterpreterStatus

        certificates: Certificates
        filesystemConfigurations: ToolsFileSystemConfigurations
        failureReason: String

        @required
        createdAt: DateTimestamp

        @required
        lastUpdatedAt: DateTimestamp
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/configuration-bundles/{bundleId}") @readonly
operation GetConfigurationBundle {
    input := {
        @required @httpLabel
        bundleId: ConfigurationBundleId

        @httpQuery("branchName")
        branchName: BranchName
    }
    output := {
        @required
        bundleArn: ConfigurationBundleArn

        @required
        bundleId: ConfigurationBundleId

        @required
        bundleName: ConfigurationBundleName

        description: ConfigurationBundleDescription

        @required
        versionId: ConfigurationBundleVersion

        @required
        components: ComponentConfigurationMap

        lineageMetadata: VersionLineageMetadata

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        kmsKeyArn: KmsKeyArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/configuration-bundles/{bundleId}/versions/{versionId}") @readonly
operation GetConfigurationBundleVersion {
    input := {
        @required @httpLabel
        bundleId: ConfigurationBundleId

        @required @httpLabel
        versionId: ConfigurationBundleVersion
    }
    output := {
        @required
        bundleArn: ConfigurationBundleArn

        @required
        bundleId: ConfigurationBundleId

        @required
        bundleName: ConfigurationBundleName

        description: ConfigurationBundleDescription

        @required
        versionId: ConfigurationBundleVersion

        @required
        components: ComponentConfigurationMap

        lineageMetadata: VersionLineageMetadata

        @required
        createdAt: Timestamp

        @required
        versionCreatedAt: Timestamp

        kmsKeyArn: KmsKeyArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/datasets/{datasetId}") @readonly
operation GetDataset {
    input := {
        @required @httpLabel
        datasetId: DatasetId

        @httpQuery("datasetVersion")
        datasetVersion: DatasetVersion
    }
    output := {
        @required
        datasetArn: DatasetArn

        @required
        datasetId: DatasetId

        @required
        datasetVersion: DatasetVersion

        @required
        datasetName: DatasetName

        description: String

        @required
        status: DatasetStatus

        draftStatus: DraftStatus
        failureReason: String

        @required
        schemaType: DatasetSchemaType

        kmsKeyArn: KmsKeyArn

        @required
        exampleCount: Long

        downloadUrl: DownloadUrl
        downloadUrlExpiresAt: Timestamp

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        tags: TagsMap
    }
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/evaluators/{evaluatorId}") @readonly
operation GetEvaluator {
    input := {
        @required @httpLabel
        evaluatorId: EvaluatorId

        @httpQuery("includedData")
        includedData: IncludedData
    }
    output := {
        @required
        evaluatorArn: EvaluatorArn

        @required
        evaluatorId: EvaluatorId

        @required
        evaluatorName: EvaluatorName

        description: EvaluatorDescription

        @required
        evaluatorConfig: EvaluatorConfig

        @required
        level: EvaluatorLevel

        @required
        status: EvaluatorStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        lockedForModification: Boolean
        kmsKeyArn: KmsKeyArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/gateways/{gatewayIdentifier}/") @readonly
operation GetGateway {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier
    }
    output := {
        @required
        gatewayArn: GatewayArn

        @required
        gatewayId: GatewayId

        gatewayUrl: GatewayUrl

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        status: GatewayStatus

        statusReasons: StatusReasons

        @required
        name: GatewayName

        description: GatewayDescription
        roleArn: RoleArn
        protocolType: GatewayProtocolType
        protocolConfiguration: GatewayProtocolConfiguration

        @required
        authorizerType: AuthorizerType

        authorizerConfiguration: AuthorizerConfiguration
        kmsKeyArn: KmsKeyArn
        customTransformConfiguration: CustomTransformConfiguration
        interceptorConfigurations: GatewayInterceptorConfigurations
        policyEngineConfiguration: GatewayPolicyEngineConfiguration
        workloadIdentityDetails: WorkloadIdentityDetails
        exceptionLevel: ExceptionLevel
        webAclArn: WebAclArn
        wafConfiguration: WafConfiguration
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/gateways/{gatewayIdentifier}/rate-limits/{rateLimitId}") @readonly
operation GetGatewayRateLimit {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @required @httpLabel
        rateLimitId: GatewayRateLimitId
    }
    output := {
        @required
        rateLimitId: GatewayRateLimitId

        @required
        gatewayIdentifier: GatewayIdentifier

        description: GatewayRateLimitDescription

        @required
        dimensionKeys: DimensionKeys

        @required
        entries: LimitEntries

        @required
        status: GatewayRateLimitStatus

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/gateways/{gatewayIdentifier}/rules/{ruleId}") @readonly
operation GetGatewayRule {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @required @httpLabel
        ruleId: GatewayRuleId
    }
    output := {
        @required
        ruleId: GatewayRuleId

        @required
        gatewayArn: GatewayArn

        @required
        priority: GatewayRulePriority

        conditions: Conditions

        @required
        actions: Actions

        description: GatewayRuleDescription

        @required
        createdAt: DateTimestamp

        @required
        status: GatewayRuleStatus

        system: SystemManagedBlock
        updatedAt: DateTimestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/gateways/{gatewayIdentifier}/targets/{targetId}/") @readonly
operation GetGatewayTarget {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @required @httpLabel
        targetId: TargetId
    }
    output := {
        @required
        gatewayArn: GatewayArn

        @required
        targetId: TargetId

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        status: TargetStatus

        statusReasons: StatusReasons

        @required
        name: TargetName

        description: TargetDescription

        @required
        targetConfiguration: TargetConfiguration

        @required
        credentialProviderConfigurations: CredentialProviderConfigurations

        lastSynchronizedAt: DateTimestamp
        metadataConfiguration: MetadataConfiguration
        privateEndpoint: PrivateEndpoint
        privateEndpointManagedResources: PrivateEndpointManagedResources
        authorizationData: AuthorizationData
        protocolType: TargetProtocolType
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/harnesses/{harnessId}") @readonly
operation GetHarness {
    input := {
        @required @httpLabel
        harnessId: HarnessId

        @httpQuery("harnessVersion")
        harnessVersion: HarnessVersion
    }
    output := {
        @required
        harness: Harness
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/harnesses/{harnessId}/endpoints/{endpointName}") @readonly
operation GetHarnessEndpoint {
    input := {
        @required @httpLabel
        harnessId: HarnessId

        @required @httpLabel
        endpointName: HarnessEndpointName
    }
    output := {
        @required
        endpoint: HarnessEndpoint
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/memories/{memoryId}/details")
@readonly
@waitable(
    MemoryCreated: {
        acceptors: [
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "memory.status"
                        expected: "CREATING"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {path: "memory.status", expected: "ACTIVE", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "memory.status", expected: "FAILED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(MemoryCreated: 60)
operation GetMemory {
    input: GetMemoryInput
    output: GetMemoryOutput
    errors: [
        ServiceException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/identities/GetOauth2CredentialProvider") @readonly
operation GetOauth2CredentialProvider {
    input := {
        @required
        name: CredentialProviderName
    }
    output := {
        @required
        clientSecretArn: Secret

        clientSecretJsonKey: SecretJsonKeyType
        clientSecretSource: SecretSourceType

        @required
        name: CredentialProviderName

        @required
        credentialProviderArn: CredentialProviderArnType

        @required
        credentialProviderVendor: CredentialProviderVendorType

        callbackUrl: String

        @required
        oauth2ProviderConfigOutput: Oauth2ProviderConfigOutput

        @required
        createdTime: Timestamp

        @required
        lastUpdatedTime: Timestamp

        status: Status
        failureReason: String
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        DecryptionFailure
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/online-evaluation-configs/{onlineEvaluationConfigId}") @readonly
operation GetOnlineEvaluationConfig {
    input := {
        @required @httpLabel
        onlineEvaluationConfigId: OnlineEvaluationConfigId
    }
    output := {
        @required
        onlineEvaluationConfigArn: OnlineEvaluationConfigArn

        @required
        onlineEvaluationConfigId: OnlineEvaluationConfigId

        @required
        onlineEvaluationConfigName: EvaluationConfigName

        description: EvaluationConfigDescription

        @required
        rule: Rule

        @required
        dataSourceConfig: DataSourceConfig

        evaluators: EvaluatorList
        insights: InsightList
        clusteringConfig: ClusteringConfig
        outputConfig: OutputConfig
        evaluationExecutionRoleArn: RoleArn

        @required
        status: OnlineEvaluationConfigStatus

        @required
        executionStatus: OnlineEvaluationExecutionStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        failureReason: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/payments/managers/{paymentManagerId}/connectors/{paymentConnectorId}")
@readonly
operation GetPaymentConnector {
    input := {
        @required @httpLabel
        paymentManagerId: PaymentManagerId

        @required @httpLabel
        paymentConnectorId: PaymentConnectorId
    }
    output := {
        @required
        paymentConnectorId: PaymentConnectorId

        @required
        name: PaymentConnectorName

        description: PaymentsDescription

        @required
        type: PaymentConnectorType

        @required
        credentialProviderConfigurations: CredentialsProviderConfigurations

        @required
        createdAt: DateTimestamp

        @required
        lastUpdatedAt: DateTimestamp

        @required
        status: PaymentConnectorStatus
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/GetPaymentCredentialProvider") @readonly
operation GetPaymentCredentialProvider {
    input := {
        @required
        name: CredentialProviderName
    }
    output := {
        @required
        name: CredentialProviderName

        @required
        credentialProviderArn: PaymentCredentialProviderArnType

        @required
        credentialProviderVendor: PaymentCredentialProviderVendorType

        @required
        providerConfigurationOutput: PaymentProviderConfigurationOutput

        @required
        createdTime: Timestamp

        @required
        lastUpdatedTime: Timestamp

        tags: TagsMap
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        DecryptionFailure
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/payments/managers/{paymentManagerId}") @readonly
operation GetPaymentManager {
    input := {
        @required @httpLabel
        paymentManagerId: PaymentManagerId
    }
    output := {
        @required
        paymentManagerArn: PaymentManagerArn

        @required
        paymentManagerId: PaymentManagerId

        @required
        name: PaymentManagerName

        description: PaymentsDescription

        @required
        authorizerType: PaymentsAuthorizerType

        authorizerConfiguration: AuthorizerConfiguration

        @required
        roleArn: RoleArn

        workloadIdentityDetails: WorkloadIdentityDetails

        @required
        createdAt: DateTimestamp

        @required
        lastUpdatedAt: DateTimestamp

        @required
        status: PaymentManagerStatus

        tags: TagsMap
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/policy-engines/{policyEngineId}/policies/{policyId}")
@readonly
@waitable(
    PolicyActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CREATE_FAILED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "UPDATE_FAILED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "DELETE_FAILED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
    PolicyDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "DELETING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "DELETE_FAILED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(PolicyActive: 24, PolicyDeleted: 60)
operation GetPolicy {
    input := {
        @required @httpLabel
        policyEngineId: ResourceId

        @required @httpLabel
        policyId: ResourceId
    }
    output := {
        @required
        policyId: ResourceId

        @required
        name: PolicyName

        @required
        policyEngineId: ResourceId

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        policyArn: PolicyArn

        @required
        status: PolicyStatus

        enforcementMode: EnforcementMode

        @required
        definition: PolicyDefinition

        description: Description

        @required
        statusReasons: PolicyStatusReasons
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/policy-engines/{policyEngineId}")
@readonly
@waitable(
    PolicyEngineActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CREATE_FAILED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "UPDATE_FAILED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "DELETE_FAILED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
    PolicyEngineDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "DELETING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "DELETE_FAILED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(PolicyEngineActive: 24, PolicyEngineDeleted: 60)
operation GetPolicyEngine {
    input := {
        @required @httpLabel
        policyEngineId: ResourceId
    }
    output := {
        @required
        policyEngineId: ResourceId

        @required
        name: PolicyEngineName

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        policyEngineArn: PolicyEngineArn

        @required
        status: PolicyEngineStatus

        encryptionKeyArn: KmsKeyArn
        description: Description

        @required
        statusReasons: PolicyStatusReasons
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/policy-engine-summaries/{policyEngineId}") @readonly
operation GetPolicyEngineSummary {
    input := {
        @required @httpLabel
        policyEngineId: ResourceId
    }
    output := {
        @required
        policyEngineId: ResourceId

        @required
        name: PolicyEngineName

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        policyEngineArn: PolicyEngineArn

        @required
        status: PolicyEngineStatus

        encryptionKeyArn: KmsKeyArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/policy-engines/{policyEngineId}/policy-generations/{policyGenerationId}"
)
@readonly
@waitable(
    PolicyGenerationCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "GENERATED", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "status", expected: "GENERATING", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "status"
                        expected: "GENERATE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "DELETE_FAILED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(PolicyGenerationCompleted: 24)
operation GetPolicyGeneration {
    input := {
        @required @httpLabel
        policyGenerationId: ResourceId

        @required @httpLabel
        policyEngineId: ResourceId
    }
    output := {
        @required
        policyEngineId: ResourceId

        @required
        policyGenerationId: ResourceId

        @required
        name: PolicyGenerationName

        @required
        policyGenerationArn: PolicyGenerationArn

        @required
        resource: Resource

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        status: PolicyGenerationStatus

        findings: String

        @required
        statusReasons: PolicyStatusReasons
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/policy-engines/{policyEngineId}/policy-generation-summaries/{policyGenerationId}"
)
@readonly
operation GetPolicyGenerationSummary {
    input := {
        @required @httpLabel
        policyGenerationId: ResourceId

        @required @httpLabel
        policyEngineId: ResourceId
    }
    output := {
        @required
        policyEngineId: ResourceId

        @required
        policyGenerationId: ResourceId

        @required
        name: PolicyGenerationName

        @required
        policyGenerationArn: PolicyGenerationArn

        @required
        resource: Resource

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        status: PolicyGenerationStatus

        findings: String
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/policy-engines/{policyEngineId}/policy-summaries/{policyId}") @readonly
operation GetPolicySummary {
    input := {
        @required @httpLabel
        policyEngineId: ResourceId

        @required @httpLabel
        policyId: ResourceId
    }
    output := {
        @required
        policyId: ResourceId

        @required
        name: PolicyName

        @required
        policyEngineId: ResourceId

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        policyArn: PolicyArn

        @required
        status: PolicyStatus

        enforcementMode: EnforcementMode
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/registries/{registryId}") @readonly
operation GetRegistry {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier
    }
    output := {
        @required
        name: RegistryName

        description: Description

        @required
        registryId: RegistryId

        @required
        registryArn: RegistryArn

        authorizerType: RegistryAuthorizerType
        authorizerConfiguration: AuthorizerConfiguration
        approvalConfiguration: ApprovalConfiguration

        @required
        status: RegistryStatus

        statusReason: String

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/registries/{registryId}/records/{recordId}") @readonly
operation GetRegistryRecord {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        @required @httpLabel
        recordId: RecordIdentifier
    }
    output := {
        @required
        registryArn: RegistryArn

        @required
        recordArn: RegistryRecordArn

        @required
        recordId: RegistryRecordId

        @required
        name: RegistryRecordName

        description: Description

        @required
        descriptorType: DescriptorType

        @required
        descriptors: Descriptors

        recordVersion: RegistryRecordVersion

        @required
        status: RegistryRecordStatus

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        statusReason: String
        synchronizationType: SynchronizationType
        synchronizationConfiguration: SynchronizationConfiguration
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/resourcepolicy/{resourceArn}") @readonly
operation GetResourcePolicy {
    input := {
        @required @httpLabel
        resourceArn: BedrockAgentcoreResourceArn
    }
    output := {
        policy: ResourcePolicyBody
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/get-token-vault") @readonly
operation GetTokenVault {
    input := {
        tokenVaultId: TokenVaultIdType
    }
    output := {
        @required
        tokenVaultId: TokenVaultIdType

        @required
        kmsConfiguration: KmsConfiguration

        @required
        lastModifiedDate: Timestamp
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/GetWorkloadIdentity") @readonly
operation GetWorkloadIdentity {
    input := {
        @required
        name: WorkloadIdentityNameType
    }
    output := {
        @required
        name: WorkloadIdentityNameType

        @required
        workloadIdentityArn: WorkloadIdentityArnType

        allowedResourceOauth2ReturnUrls: ResourceOauth2ReturnUrlListType

        @required
        createdTime: Timestamp

        @required
        lastUpdatedTime: Timestamp
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/runtimes/{agentRuntimeId}/runtime-endpoints/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "runtimeEndpoints"
    pageSize: "maxResults"
)
operation ListAgentRuntimeEndpoints {
    input := {
        @required @httpLabel
        agentRuntimeId: AgentRuntimeId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        runtimeEndpoints: AgentRuntimeEndpoints

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/runtimes/{agentRuntimeId}/versions/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "agentRuntimes"
    pageSize: "maxResults"
)
operation ListAgentRuntimeVersions {
    input := {
        @required @httpLabel
        agentRuntimeId: AgentRuntimeId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        agentRuntimes: AgentRuntimes

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

@http(method: "POST", uri: "/capacity-providers/{capacityProviderId}/runtime-versions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "agentRuntimes"
    pageSize: "maxResults"
)
operation ListAgentRuntimeVersionsByCapacityProvider {
    input: ListAgentRuntimeVersionsByCapacityProviderInput
    output: ListAgentRuntimeVersionsByCapacityProviderOutput
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/runtimes/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "agentRuntimes"
    pageSize: "maxResults"
)
operation ListAgentRuntimes {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        agentRuntimes: AgentRuntimes

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/ListApiKeyCredentialProviders")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "credentialProviders"
    pageSize: "maxResults"
)
operation ListApiKeyCredentialProviders {
    input := {
        nextToken: String
        maxResults: MaxResults
    }
    output := {
        @required
        credentialProviders: ApiKeyCredentialProviders

        nextToken: String
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/browser-profiles")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "profileSummaries"
    pageSize: "maxResults"
)
operation ListBrowserProfiles {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        name: BrowserProfileName
    }
    output := {
        @required
        profileSummaries: BrowserProfileSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/browsers")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "browserSummaries"
    pageSize: "maxResults"
)
operation ListBrowsers {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("type")
        type: ResourceType
    }
    output := {
        @required
        browserSummaries: BrowserSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/capacity-providers")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "capacityProviders"
    pageSize: "maxResults"
)
operation ListCapacityProviders {
    input: ListCapacityProvidersInput
    output: ListCapacityProvidersOutput
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/code-interpreters")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "codeInterpreterSummaries"
    pageSize: "maxResults"
)
operation ListCodeInterpreters {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("type")
        type: ResourceType
    }
    output := {
        @required
        codeInterpreterSummaries: CodeInterpreterSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/configuration-bundles/{bundleId}/versions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "versions"
    pageSize: "maxResults"
)
operation ListConfigurationBundleVersions {
    input := {
        @required @httpLabel
        bundleId: ConfigurationBundleId

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListConfigurationBundleVersionsRequestMaxResultsInteger

        filter: VersionFilter
    }
    output := {
        @required
        versions: ConfigurationBundleVersionSummaryList

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

@http(method: "POST", uri: "/configuration-bundles")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "bundles"
    pageSize: "maxResults"
)
operation ListConfigurationBundles {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListConfigurationBundlesRequestMaxResultsInteger
    }
    output := {
        @required
        bundles: ConfigurationBundleSummaryList

        nextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/datasets/{datasetId}/examples")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "examples"
    pageSize: "maxResults"
)
operation ListDatasetExamples {
    input := {
        @required @httpLabel
        datasetId: DatasetId

        @httpQuery("datasetVersion")
        datasetVersion: DatasetVersion

        @httpQuery("maxResults")
        maxResults: ListDatasetExamplesRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: ListDatasetExamplesRequestNextTokenString
    }
    output := {
        @required
        datasetArn: DatasetArn

        @required
        datasetId: DatasetId

        @required
        datasetVersion: DatasetVersion

        @required
        examples: DatasetExampleList

        nextToken: String
    }
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/datasets/{datasetId}/versions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "versions"
    pageSize: "maxResults"
)
operation ListDatasetVersions {
    input := {
        @required @httpLabel
        datasetId: DatasetId

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListDatasetVersionsRequestMaxResultsInteger
    }
    output := {
        @required
        versions: DatasetVersionSummaryList

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

@http(method: "GET", uri: "/datasets")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "datasets"
    pageSize: "maxResults"
)
operation ListDatasets {
    input := {
        @httpQuery("nextToken")
        nextToken: ListDatasetsRequestNextTokenString

        @httpQuery("maxResults")
        maxResults: ListDatasetsRequestMaxResultsInteger
    }
    output := {
        @required
        datasets: DatasetSummaryList

        nextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/evaluators")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "evaluators"
    pageSize: "maxResults"
)
operation ListEvaluators {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListEvaluatorsRequestMaxResultsInteger
    }
    output := {
        @required
        evaluators: EvaluatorSummaryList

        nextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/gateways/{gatewayIdentifier}/rate-limits")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "rateLimits"
    pageSize: "maxResults"
)
operation ListGatewayRateLimits {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @httpQuery("maxResults")
        maxResults: GatewayRateLimitMaxResults

        @httpQuery("nextToken")
        nextToken: GatewayRateLimitNextToken
    }
    output := {
        @required
        rateLimits: GatewayRateLimits

        nextToken: GatewayRateLimitNextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/gateways/{gatewayIdentifier}/rules")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "gatewayRules"
    pageSize: "maxResults"
)
operation ListGatewayRules {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @httpQuery("maxResults")
        maxResults: GatewayRuleMaxResults

        @httpQuery("nextToken")
        nextToken: GatewayRuleNextToken
    }
    output := {
        @required
        gatewayRules: GatewayRules

        nextToken: GatewayRuleNextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/gateways/{gatewayIdentifier}/targets/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListGatewayTargets {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @httpQuery("maxResults")
        maxResults: TargetMaxResults

        @httpQuery("nextToken")
        nextToken: TargetNextToken
    }
    output := {
        @required
        items: TargetSummaries

        nextToken: TargetNextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/gateways/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListGateways {
    input := {
        @httpQuery("maxResults")
        maxResults: GatewayMaxResults

        @httpQuery("nextToken")
        nextToken: GatewayNextToken
    }
    output := {
        @required
        items: GatewaySummaries

        nextToken: GatewayNextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/harnesses/{harnessId}/endpoints")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "endpoints"
    pageSize: "maxResults"
)
operation ListHarnessEndpoints {
    input := {
        @required @httpLabel
        harnessId: HarnessId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        endpoints: HarnessEndpoints

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

@http(method: "GET", uri: "/harnesses/{harnessId}/versions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "harnessVersions"
    pageSize: "maxResults"
)
operation ListHarnessVersions {
    input := {
        @required @httpLabel
        harnessId: HarnessId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        harnessVersions: HarnessVersionSummaries

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

@http(method: "GET", uri: "/harnesses")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "harnesses"
    pageSize: "maxResults"
)
operation ListHarnesses {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        harnesses: HarnessSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/memories/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "memories"
    pageSize: "maxResults"
)
operation ListMemories {
    input: ListMemoriesInput
    output: ListMemoriesOutput
    errors: [
        ServiceException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/identities/ListOauth2CredentialProviders")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "credentialProviders"
    pageSize: "maxResults"
)
operation ListOauth2CredentialProviders {
    input := {
        nextToken: String
        maxResults: ListOauth2CredentialProvidersRequestMaxResultsInteger
    }
    output := {
        @required
        credentialProviders: Oauth2CredentialProviders

        nextToken: String
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/online-evaluation-configs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "onlineEvaluationConfigs"
    pageSize: "maxResults"
)
operation ListOnlineEvaluationConfigs {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListOnlineEvaluationConfigsRequestMaxResultsInteger
    }
    output := {
        @required
        onlineEvaluationConfigs: OnlineEvaluationConfigSummaryList

        nextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/payments/managers/{paymentManagerId}/connectors-list")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "paymentConnectors"
    pageSize: "maxResults"
)
operation ListPaymentConnectors {
    input := {
        @required @httpLabel
        paymentManagerId: PaymentManagerId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        paymentConnectors: PaymentConnectorSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/ListPaymentCredentialProviders")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "credentialProviders"
    pageSize: "maxResults"
)
operation ListPaymentCredentialProviders {
    input := {
        nextToken: String
        maxResults: ListPaymentCredentialProvidersRequestMaxResultsInteger
    }
    output := {
        @required
        credentialProviders: PaymentCredentialProviders

        nextToken: String
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/payments/managers-list")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "paymentManagers"
    pageSize: "maxResults"
)
operation ListPaymentManagers {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        paymentManagers: PaymentManagerSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/policy-engines/{policyEngineId}/policies")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "policies"
    pageSize: "maxResults"
)
operation ListPolicies {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        policyEngineId: ResourceId

        @httpQuery("targetResourceScope")
        targetResourceScope: BedrockAgentcoreResourceArn
    }
    output := {
        @required
        policies: Policies

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/policy-engine-summaries")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "policyEngines"
    pageSize: "maxResults"
)
operation ListPolicyEngineSummaries {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        policyEngines: PolicyEngineSummaryList

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/policy-engines")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "policyEngines"
    pageSize: "maxResults"
)
operation ListPolicyEngines {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        policyEngines: PolicyEngines

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/policy-engines/{policyEngineId}/policy-generations/{policyGenerationId}/assets"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "policyGenerationAssets"
    pageSize: "maxResults"
)
operation ListPolicyGenerationAssets {
    input := {
        @required @httpLabel
        policyGenerationId: ResourceId

        @required @httpLabel
        policyEngineId: ResourceId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        policyGenerationAssets: PolicyGenerationAssets
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/policy-engines/{policyEngineId}/policy-generation-summaries")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "policyGenerations"
    pageSize: "maxResults"
)
operation ListPolicyGenerationSummaries {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        policyEngineId: ResourceId
    }
    output := {
        @required
        policyGenerations: PolicyGenerationSummaryList

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/policy-engines/{policyEngineId}/policy-generations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "policyGenerations"
    pageSize: "maxResults"
)
operation ListPolicyGenerations {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        policyEngineId: ResourceId
    }
    output := {
        @required
        policyGenerations: PolicyGenerations

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/policy-engines/{policyEngineId}/policy-summaries")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "policies"
    pageSize: "maxResults"
)
operation ListPolicySummaries {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpLabel
        policyEngineId: ResourceId

        @httpQuery("targetResourceScope")
        targetResourceScope: BedrockAgentcoreResourceArn
    }
    output := {
        @required
        policies: PolicySummaryList

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/registries")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "registries"
    pageSize: "maxResults"
)
operation ListRegistries {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("status")
        status: RegistryStatus

        @httpQuery("authorizerType")
        authorizerType: RegistryAuthorizerType
    }
    output := {
        @required
        registries: RegistrySummaryList

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/registries/{registryId}/records")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "registryRecords"
    pageSize: "maxResults"
)
operation ListRegistryRecords {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("name")
        name: RegistryRecordName

        @httpQuery("status")
        status: RegistryRecordStatus

        @httpQuery("descriptorType")
        descriptorType: DescriptorType
    }
    output := {
        @required
        registryRecords: RegistryRecordSummaryList

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: TaggableResourcesArn
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

@http(method: "POST", uri: "/identities/ListWorkloadIdentities")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workloadIdentities"
    pageSize: "maxResults"
)
operation ListWorkloadIdentities {
    input := {
        nextToken: String
        maxResults: ListWorkloadIdentitiesRequestMaxResultsInteger
    }
    output := {
        @required
        workloadIdentities: WorkloadIdentityList

        nextToken: String
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/resourcepolicy/{resourceArn}", code: 201) @idempotent
operation PutResourcePolicy {
    input := {
        @required @httpLabel
        resourceArn: BedrockAgentcoreResourceArn

        @required
        policy: ResourcePolicyBody
    }
    output := {
        @required
        policy: ResourcePolicyBody
    }
    errors: [
        AccessDeniedException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/set-token-vault-cmk")
operation SetTokenVaultCMK {
    input := {
        tokenVaultId: TokenVaultIdType

        @required
        kmsConfiguration: KmsConfiguration
    }
    output := {
        @required
        tokenVaultId: TokenVaultIdType

        @required
        kmsConfiguration: KmsConfiguration

        @required
        lastModifiedDate: Timestamp
    }
    errors: [
        UnauthorizedException
        ConcurrentModificationException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/policy-engines/{policyEngineId}/policy-generations", code: 202)
operation StartPolicyGeneration {
    input := {
        @required @httpLabel
        policyEngineId: ResourceId

        @required
        resource: Resource

        @required
        content: Content

        @required
        name: PolicyGenerationName

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        policyEngineId: ResourceId

        @required
        policyGenerationId: ResourceId

        @required
        name: PolicyGenerationName

        @required
        policyGenerationArn: PolicyGenerationArn

        @required
        resource: Resource

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        status: PolicyGenerationStatus

        findings: String

        @required
        statusReasons: PolicyStatusReasons
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/registries/{registryId}/records/{recordId}/submit-for-approval"
    code: 202
)
operation SubmitRegistryRecordForApproval {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        @required @httpLabel
        recordId: RecordIdentifier
    }
    output := {
        @required
        registryArn: RegistryArn

        @required
        recordArn: RegistryRecordArn

        @required
        recordId: RegistryRecordId

        @required
        status: RegistryRecordStatus

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/gateways/{gatewayIdentifier}/synchronizeTargets", code: 202) @idempotent
operation SynchronizeGatewayTargets {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @required
        targetIdList: TargetIdList
    }
    output := {
        targets: GatewayTargetList
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: TaggableResourcesArn

        @required
        tags: TagsMap
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: TaggableResourcesArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/runtimes/{agentRuntimeId}/", code: 202) @idempotent
operation UpdateAgentRuntime {
    input := {
        @required @httpLabel
        agentRuntimeId: AgentRuntimeId

        @required
        agentRuntimeArtifact: AgentRuntimeArtifact

        @required
        roleArn: RoleArn

        networkConfiguration: NetworkConfiguration
        description: Description
        authorizerConfiguration: AuthorizerConfiguration
        requestHeaderConfiguration: RequestHeaderConfiguration
        protocolConfiguration: ProtocolConfiguration
        lifecycleConfiguration: LifecycleConfiguration
        metadataConfiguration: RuntimeMetadataConfiguration
        environmentVariables: EnvironmentVariablesMap
        filesystemConfigurations: FilesystemConfigurations
        capacityProviderConfiguration: CapacityProviderConfiguration

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        agentRuntimeArn: AgentRuntimeArn

        @required
        agentRuntimeId: AgentRuntimeId

        workloadIdentityDetails: WorkloadIdentityDetails

        @required
        agentRuntimeVersion: AgentRuntimeVersion

        @required
        createdAt: DateTimestamp

        @required
        lastUpdatedAt: DateTimestamp

        @required
        status: AgentRuntimeStatus
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/", code: 202)
@idempotent
operation UpdateAgentRuntimeEndpoint {
    input := {
        @required @httpLabel
        agentRuntimeId: AgentRuntimeId

        @required @httpLabel
        endpointName: EndpointName

        agentRuntimeVersion: AgentRuntimeVersion
        description: AgentEndpointDescription

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        liveVersion: AgentRuntimeVersion
        targetVersion: AgentRuntimeVersion

        @required
        agentRuntimeEndpointArn: AgentRuntimeEndpointArn

        @required
        agentRuntimeArn: AgentRuntimeArn

        @required
        status: AgentRuntimeEndpointStatus

        @required
        createdAt: DateTimestamp

        @required
        lastUpdatedAt: DateTimestamp
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/UpdateApiKeyCredentialProvider") @idempotent
operation UpdateApiKeyCredentialProvider {
    input := {
        @required
        name: CredentialProviderName

        apiKey: DefaultApiKeyType
        apiKeySecretConfig: SecretReference
        apiKeySecretSource: SecretSourceType
    }
    output := {
        @required
        apiKeySecretArn: Secret

        apiKeySecretJsonKey: SecretJsonKeyType
        apiKeySecretSource: SecretSourceType

        @required
        name: CredentialProviderName

        @required
        credentialProviderArn: ApiKeyCredentialProviderArnType

        @required
        createdTime: Timestamp

        @required
        lastUpdatedTime: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ConflictException
        DecryptionFailure
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        EncryptionFailure
    ]
}

@http(method: "PUT", uri: "/capacity-providers/{capacityProviderId}", code: 202) @idempotent
operation UpdateCapacityProvider {
    input: UpdateCapacityProviderInput
    output: UpdateCapacityProviderOutput
    errors: [
        RetryableConflictException
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/configuration-bundles/{bundleId}")
operation UpdateConfigurationBundle {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        bundleId: ConfigurationBundleId

        bundleName: ConfigurationBundleName
        description: ConfigurationBundleDescription
        components: ComponentConfigurationMap
        parentVersionIds: ConfigurationBundleVersionList
        branchName: BranchName
        commitMessage: UpdateConfigurationBundleRequestCommitMessageString
        createdBy: VersionCreatedBySource
        kmsKeyArn: KmsKeyArn
    }
    output := {
        @required
        bundleArn: ConfigurationBundleArn

        @required
        bundleId: ConfigurationBundleId

        @required
        versionId: ConfigurationBundleVersion

        @required
        updatedAt: Timestamp
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

@http(method: "PUT", uri: "/datasets/{datasetId}") @idempotent
operation UpdateDataset {
    input := {
        @required @httpLabel
        datasetId: DatasetId

        @idempotencyToken
        clientToken: ClientToken

        description: UpdateDatasetRequestDescriptionString
    }
    output := {
        @required
        datasetArn: DatasetArn

        @required
        datasetId: DatasetId

        @required
        updatedAt: Timestamp
    }
    errors: [
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/datasets/{datasetId}/examples/update", code: 202)
operation UpdateDatasetExamples {
    input := {
        @required @httpLabel
        datasetId: DatasetId

        @idempotencyToken
        clientToken: ClientToken

        @required
        examples: UpdateDatasetExamplesRequestExamplesList
    }
    output := {
        @required
        datasetArn: DatasetArn

        @required
        datasetId: DatasetId

        @required
        status: DatasetStatus

        @required
        updatedCount: Long

        @required
        updatedAt: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/evaluators/{evaluatorId}", code: 202) @idempotent
operation UpdateEvaluator {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        evaluatorId: EvaluatorId

        description: EvaluatorDescription
        evaluatorConfig: EvaluatorConfig
        level: EvaluatorLevel
        kmsKeyArn: KmsKeyArn
    }
    output := {
        @required
        evaluatorArn: EvaluatorArn

        @required
        evaluatorId: EvaluatorId

        @required
        updatedAt: Timestamp

        @required
        status: EvaluatorStatus
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

@http(method: "PUT", uri: "/gateways/{gatewayIdentifier}/", code: 202) @idempotent
operation UpdateGateway {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @required
        name: GatewayName

        description: GatewayDescription

        @required
        roleArn: RoleArn

        protocolType: GatewayProtocolType
        protocolConfiguration: GatewayProtocolConfiguration

        @required
        authorizerType: AuthorizerType

        authorizerConfiguration: AuthorizerConfiguration
        kmsKeyArn: KmsKeyArn
        customTransformConfiguration: CustomTransformConfiguration
        interceptorConfigurations: GatewayInterceptorConfigurations
        policyEngineConfiguration: GatewayPolicyEngineConfiguration
        exceptionLevel: ExceptionLevel
        wafConfiguration: WafConfiguration
    }
    output := {
        @required
        gatewayArn: GatewayArn

        @required
        gatewayId: GatewayId

        gatewayUrl: GatewayUrl

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        status: GatewayStatus

        statusReasons: StatusReasons

        @required
        name: GatewayName

        description: GatewayDescription
        roleArn: RoleArn
        protocolType: GatewayProtocolType
        protocolConfiguration: GatewayProtocolConfiguration

        @required
        authorizerType: AuthorizerType

        authorizerConfiguration: AuthorizerConfiguration
        kmsKeyArn: KmsKeyArn
        customTransformConfiguration: CustomTransformConfiguration
        interceptorConfigurations: GatewayInterceptorConfigurations
        policyEngineConfiguration: GatewayPolicyEngineConfiguration
        workloadIdentityDetails: WorkloadIdentityDetails
        exceptionLevel: ExceptionLevel
        webAclArn: WebAclArn
        wafConfiguration: WafConfiguration
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/gateways/{gatewayIdentifier}/rate-limits/{rateLimitId}")
operation UpdateGatewayRateLimit {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @required @httpLabel
        rateLimitId: GatewayRateLimitId

        description: GatewayRateLimitDescription

        @required
        entries: LimitEntries
    }
    output := {
        @required
        rateLimitId: GatewayRateLimitId

        @required
        gatewayIdentifier: GatewayIdentifier

        description: GatewayRateLimitDescription

        @required
        dimensionKeys: DimensionKeys

        @required
        entries: LimitEntries

        @required
        status: GatewayRateLimitStatus

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/gateways/{gatewayIdentifier}/rules/{ruleId}", code: 202) @idempotent
operation UpdateGatewayRule {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @required @httpLabel
        ruleId: GatewayRuleId

        priority: GatewayRulePriority
        conditions: Conditions
        actions: Actions
        description: GatewayRuleDescription
    }
    output := {
        @required
        ruleId: GatewayRuleId

        @required
        gatewayArn: GatewayArn

        @required
        priority: GatewayRulePriority

        conditions: Conditions

        @required
        actions: Actions

        description: GatewayRuleDescription

        @required
        createdAt: DateTimestamp

        @required
        status: GatewayRuleStatus

        system: SystemManagedBlock
        updatedAt: DateTimestamp
    }
    errors: [
        ConflictException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/gateways/{gatewayIdentifier}/targets/{targetId}/", code: 202)
@idempotent
operation UpdateGatewayTarget {
    input := {
        @required @httpLabel
        gatewayIdentifier: GatewayIdentifier

        @required @httpLabel
        targetId: TargetId

        name: TargetName
        description: TargetDescription

        @required
        targetConfiguration: TargetConfiguration

        credentialProviderConfigurations: CredentialProviderConfigurations
        metadataConfiguration: MetadataConfiguration
        privateEndpoint: PrivateEndpoint
    }
    output := {
        @required
        gatewayArn: GatewayArn

        @required
        targetId: TargetId

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        status: TargetStatus

        statusReasons: StatusReasons

        @required
        name: TargetName

        description: TargetDescription

        @required
        targetConfiguration: TargetConfiguration

        @required
        credentialProviderConfigurations: CredentialProviderConfigurations

        lastSynchronizedAt: DateTimestamp
        metadataConfiguration: MetadataConfiguration
        privateEndpoint: PrivateEndpoint
        privateEndpointManagedResources: PrivateEndpointManagedResources
        authorizationData: AuthorizationData
        protocolType: TargetProtocolType
    }
    errors: [
        ServiceQuotaExceededException
        ConflictException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/harnesses/{harnessId}") @idempotent
operation UpdateHarness {
    input := {
        @required @httpLabel
        harnessId: HarnessId

        @idempotencyToken
        clientToken: ClientToken

        executionRoleArn: RoleArn
        environment: HarnessEnvironmentProviderRequest
        environmentArtifact: UpdatedHarnessEnvironmentArtifact
        environmentVariables: EnvironmentVariablesMap
        authorizerConfiguration: UpdatedAuthorizerConfiguration
        model: HarnessModelConfiguration
        systemPrompt: HarnessSystemPrompt
        tools: HarnessTools
        skills: HarnessSkills
        allowedTools: HarnessAllowedTools
        memory: UpdatedHarnessMemoryConfiguration
        truncation: HarnessTruncationConfiguration
        maxIterations: Integer
        maxTokens: Integer
        timeoutSeconds: Integer
    }
    output := {
        @required
        harness: Harness
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/harnesses/{harnessId}/endpoints/{endpointName}") @idempotent
operation UpdateHarnessEndpoint {
    input := {
        @required @httpLabel
        harnessId: HarnessId

        @required @httpLabel
        endpointName: HarnessEndpointName

        targetVersion: HarnessVersion
        description: HarnessEndpointDescription

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        endpoint: HarnessEndpoint
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/memories/{memoryId}/update", code: 202) @idempotent
operation UpdateMemory {
    input: UpdateMemoryInput
    output: UpdateMemoryOutput
    errors: [
        ServiceException
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/identities/UpdateOauth2CredentialProvider")
operation UpdateOauth2CredentialProvider {
    input := {
        @required
        name: CredentialProviderName

        @required
        credentialProviderVendor: CredentialProviderVendorType

        @required
        oauth2ProviderConfigInput: Oauth2ProviderConfigInput
    }
    output := {
        @required
        clientSecretArn: Secret

        clientSecretJsonKey: SecretJsonKeyType
        clientSecretSource: SecretSourceType

        @required
        name: CredentialProviderName

        @required
        credentialProviderVendor: CredentialProviderVendorType

        @required
        credentialProviderArn: CredentialProviderArnType

        callbackUrl: String

        @required
        oauth2ProviderConfigOutput: Oauth2ProviderConfigOutput

        @required
        createdTime: Timestamp

        @required
        lastUpdatedTime: Timestamp

        status: Status
    }
    errors: [
        ServiceQuotaExceededException
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ConflictException
        DecryptionFailure
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        EncryptionFailure
    ]
}

@http(method: "PUT", uri: "/online-evaluation-configs/{onlineEvaluationConfigId}", code: 202)
@idempotent
operation UpdateOnlineEvaluationConfig {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        onlineEvaluationConfigId: OnlineEvaluationConfigId

        description: EvaluationConfigDescription
        rule: Rule
        dataSourceConfig: DataSourceConfig
        evaluators: EvaluatorList
        insights: InsightList
        clusteringConfig: ClusteringConfig
        evaluationExecutionRoleArn: RoleArn
        executionStatus: OnlineEvaluationExecutionStatus
    }
    output := {
        @required
        onlineEvaluationConfigArn: OnlineEvaluationConfigArn

        @required
        onlineEvaluationConfigId: OnlineEvaluationConfigId

        @required
        updatedAt: Timestamp

        @required
        status: OnlineEvaluationConfigStatus

        @required
        executionStatus: OnlineEvaluationExecutionStatus

        failureReason: String
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

@http(
    method: "PATCH"
    uri: "/payments/managers/{paymentManagerId}/connectors/{paymentConnectorId}"
    code: 202
)
@idempotent
operation UpdatePaymentConnector {
    input := {
        @required @httpLabel
        paymentManagerId: PaymentManagerId

        @required @httpLabel
        paymentConnectorId: PaymentConnectorId

        description: PaymentsDescription
        type: PaymentConnectorType
        credentialProviderConfigurations: CredentialsProviderConfigurations

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        paymentConnectorId: PaymentConnectorId

        @required
        paymentManagerId: PaymentManagerId

        @required
        name: PaymentConnectorName

        @required
        type: PaymentConnectorType

        @required
        credentialProviderConfigurations: CredentialsProviderConfigurations

        @required
        lastUpdatedAt: DateTimestamp

        @required
        status: PaymentConnectorStatus
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/UpdatePaymentCredentialProvider")
operation UpdatePaymentCredentialProvider {
    input := {
        @required
        name: CredentialProviderName

        @required
        credentialProviderVendor: PaymentCredentialProviderVendorType

        @required
        providerConfigurationInput: PaymentProviderConfigurationInput
    }
    output := {
        @required
        name: CredentialProviderName

        @required
        credentialProviderVendor: PaymentCredentialProviderVendorType

        @required
        credentialProviderArn: PaymentCredentialProviderArnType

        @required
        providerConfigurationOutput: PaymentProviderConfigurationOutput

        @required
        createdTime: Timestamp

        @required
        lastUpdatedTime: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ConflictException
        DecryptionFailure
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
        EncryptionFailure
    ]
}

@http(method: "PATCH", uri: "/payments/managers/{paymentManagerId}", code: 202) @idempotent
operation UpdatePaymentManager {
    input := {
        @required @httpLabel
        paymentManagerId: PaymentManagerId

        description: PaymentsDescription
        authorizerType: PaymentsAuthorizerType
        authorizerConfiguration: AuthorizerConfiguration
        roleArn: RoleArn

        @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        @required
        paymentManagerArn: PaymentManagerArn

        @required
        paymentManagerId: PaymentManagerId

        @required
        name: PaymentManagerName

        @required
        authorizerType: PaymentsAuthorizerType

        @required
        roleArn: RoleArn

        workloadIdentityDetails: WorkloadIdentityDetails

        @required
        lastUpdatedAt: DateTimestamp

        @required
        status: PaymentManagerStatus
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/policy-engines/{policyEngineId}/policies/{policyId}", code: 202)
@idempotent
operation UpdatePolicy {
    input := {
        @required @httpLabel
        policyEngineId: ResourceId

        @required @httpLabel
        policyId: ResourceId

        description: UpdatedDescription
        definition: PolicyDefinition
        validationMode: PolicyValidationMode
        enforcementMode: EnforcementMode
    }
    output := {
        @required
        policyId: ResourceId

        @required
        name: PolicyName

        @required
        policyEngineId: ResourceId

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        policyArn: PolicyArn

        @required
        status: PolicyStatus

        enforcementMode: EnforcementMode

        @required
        definition: PolicyDefinition

        description: Description

        @required
        statusReasons: PolicyStatusReasons
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ValidationException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/policy-engines/{policyEngineId}", code: 202) @idempotent
operation UpdatePolicyEngine {
    input := {
        @required @httpLabel
        policyEngineId: ResourceId

        description: UpdatedDescription
    }
    output := {
        @required
        policyEngineId: ResourceId

        @required
        name: PolicyEngineName

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        @required
        policyEngineArn: PolicyEngineArn

        @required
        status: PolicyEngineStatus

        encryptionKeyArn: KmsKeyArn
        description: Description

        @required
        statusReasons: PolicyStatusReasons
    }
    errors: [
        AccessDeniedException
        ValidationException
        ConflictException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/registries/{registryId}", code: 202)
operation UpdateRegistry {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        name: RegistryName
        description: UpdatedDescription
        authorizerConfiguration: UpdatedAuthorizerConfiguration
        approvalConfiguration: UpdatedApprovalConfiguration
    }
    output := {
        @required
        name: RegistryName

        description: Description

        @required
        registryId: RegistryId

        @required
        registryArn: RegistryArn

        authorizerType: RegistryAuthorizerType
        authorizerConfiguration: AuthorizerConfiguration
        approvalConfiguration: ApprovalConfiguration

        @required
        status: RegistryStatus

        statusReason: String

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        ServiceQuotaExceededException
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/registries/{registryId}/records/{recordId}", code: 202)
operation UpdateRegistryRecord {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        @required @httpLabel
        recordId: RecordIdentifier

        name: RegistryRecordName
        description: UpdatedDescription
        descriptorType: DescriptorType
        descriptors: UpdatedDescriptors
        recordVersion: RegistryRecordVersion
        synchronizationType: UpdatedSynchronizationType
        synchronizationConfiguration: UpdatedSynchronizationConfiguration
        triggerSynchronization: Boolean
    }
    output := {
        @required
        registryArn: RegistryArn

        @required
        recordArn: RegistryRecordArn

        @required
        recordId: RegistryRecordId

        @required
        name: RegistryRecordName

        description: Description

        @required
        descriptorType: DescriptorType

        @required
        descriptors: Descriptors

        recordVersion: RegistryRecordVersion

        @required
        status: RegistryRecordStatus

        @required
        createdAt: DateTimestamp

        @required
        updatedAt: DateTimestamp

        statusReason: String
        synchronizationType: SynchronizationType
        synchronizationConfiguration: SynchronizationConfiguration
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/registries/{registryId}/records/{recordId}/status", code: 202)
operation UpdateRegistryRecordStatus {
    input := {
        @required @httpLabel
        registryId: RegistryIdentifier

        @required @httpLabel
        recordId: RecordIdentifier

        @required
        status: RegistryRecordStatus

        @required
        statusReason: UpdateRegistryRecordStatusRequestStatusReasonString
    }
    output := {
        @required
        registryArn: RegistryArn

        @required
        recordArn: RegistryRecordArn

        @required
        recordId: RegistryRecordId

        @required
        status: RegistryRecordStatus

        @required
        statusReason: String

        @required
        updatedAt: DateTimestamp
    }
    errors: [
        AccessDeniedException
        ConflictException
        ValidationException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/identities/UpdateWorkloadIdentity") @idempotent
operation UpdateWorkloadIdentity {
    input := {
        @required
        name: WorkloadIdentityNameType

        allowedResourceOauth2ReturnUrls: ResourceOauth2ReturnUrlListType
    }
    output := {
        @required
        name: WorkloadIdentityNameType

        @required
        workloadIdentityArn: WorkloadIdentityArnType

        allowedResourceOauth2ReturnUrls: ResourceOauth2ReturnUrlListType

        @required
        createdTime: Timestamp

        @required
        lastUpdatedTime: Timestamp
    }
    errors: [
        UnauthorizedException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

structure A2aDescriptor {
    agentCard: AgentCardDefinition
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: NonBlankString
}

union Action {
    configurationBundle: ConfigurationBundleAction
    routeToTarget: RouteToTargetAction
}

@length(min: 1, max: 2)
list Actions {
    member: Action
}

enum ActorTokenContentType {
    NONE
    M2M
    AWS_IAM_ID_TOKEN_JWT
}

@length(min: 1, max: 255) @pattern("[A-Za-z0-9_.:#-]+")
string AdditionalClaimName

@length(min: 1, max: 2048) @sensitive
string AdditionalClaimValue

@length(min: 1, max: 10)
map AdditionalClaims {
    key: AdditionalClaimName
    value: AdditionalClaimValue
}

@length(min: 1, max: 50)
map AdvertisedScopeMappingType {
    key: AllowedScopeType
    value: AllowedScopeType
}

structure AgentCardDefinition {
    schemaVersion: SchemaVersion
    inlineContent: InlineContent
}

@length(min: 1, max: 256)
string AgentEndpointDescription

enum AgentManagedRuntimeType {
    PYTHON_3_10
    PYTHON_3_11
    PYTHON_3_12
    PYTHON_3_13
    PYTHON_3_14
    NODE_22
}

structure AgentRuntime {
    @required
    agentRuntimeArn: AgentRuntimeArn

    @required
    agentRuntimeId: AgentRuntimeId

    @required
    agentRuntimeVersion: AgentRuntimeVersion

    @required
    agentRuntimeName: AgentRuntimeName

    @required
    description: Description

    @required
    lastUpdatedAt: DateTimestamp

    @required
    status: AgentRuntimeStatus
}

@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:runtime/[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10}")
string AgentRuntimeArn

union AgentRuntimeArtifact {
    containerConfiguration: ContainerConfiguration
    codeConfiguration: CodeConfiguration
}

structure AgentRuntimeEndpoint {
    @required
    name: EndpointName

    liveVersion: AgentRuntimeVersion
    targetVersion: AgentRuntimeVersion

    @required
    agentRuntimeEndpointArn: AgentRuntimeEndpointArn

    @required
    agentRuntimeArn: AgentRuntimeArn

    @required
    status: AgentRuntimeEndpointStatus

    @required
    id: AgentRuntimeEndpointId

    description: AgentEndpointDescription

    @required
    createdAt: DateTimestamp

    @required
    lastUpdatedAt: DateTimestamp
}

@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:runtime/[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10}/runtime-endpoint/[a-zA-Z][a-zA-Z0-9_]{0,47}")
string AgentRuntimeEndpointArn

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}")
string AgentRuntimeEndpointId

enum AgentRuntimeEndpointStatus {
    CREATING
    CREATE_FAILED
    UPDATING
    UPDATE_FAILED
    READY
    DELETING
}

list AgentRuntimeEndpoints {
    member: AgentRuntimeEndpoint
}

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}")
string AgentRuntimeId

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}")
string AgentRuntimeName

enum AgentRuntimeStatus {
    CREATING
    CREATE_FAILED
    UPDATING
    UPDATE_FAILED
    READY
    DELETING
}

@length(min: 1, max: 5) @pattern("([1-9][0-9]{0,4})")
string AgentRuntimeVersion

structure AgentRuntimeVersionSummary {
    @required
    agentRuntimeArn: AgentRuntimeArn

    @required
    agentRuntimeVersion: AgentRuntimeVersion

    @required
    status: AgentRuntimeStatus
}

list AgentRuntimeVersionSummaryList {
    member: AgentRuntimeVersionSummary
}

list AgentRuntimes {
    member: AgentRuntime
}

structure AgentSkillsDescriptor {
    skillMd: SkillMdDefinition
    skillDefinition: SkillDefinition
}

@length(min: 1)
list AllowedAudienceList {
    member: String
}

@length(min: 1)
list AllowedClientsList {
    member: String
}

@length(min: 1, max: 10)
list AllowedQueryParameters {
    member: HttpQueryParameterName
}

@length(min: 1, max: 10)
list AllowedRequestHeaders {
    member: HttpHeaderName
}

@length(min: 1, max: 10)
list AllowedResponseHeaders {
    member: HttpHeaderName
}

@length(min: 1, max: 255) @pattern("[\\x21\\x23-\\x5B\\x5D-\\x7E]+")
string AllowedScopeType

@length(min: 1)
list AllowedScopesType {
    member: AllowedScopeType
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string AllowedStringListValue

@length(min: 1, max: 10)
list AllowedStringListValuesList {
    member: AllowedStringListValue
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string AllowedStringValue

@length(min: 1, max: 10)
list AllowedStringValuesList {
    member: AllowedStringValue
}

structure AllowedWorkloadConfiguration {
    hostingEnvironments: HostingEnvironmentListType
    workloadIdentities: WorkloadIdentityNameListType
}

structure ApiGatewayTargetConfiguration {
    @required
    restApiId: String

    @required
    stage: String

    @required
    apiGatewayToolConfiguration: ApiGatewayToolConfiguration
}

structure ApiGatewayToolConfiguration {
    toolOverrides: ApiGatewayToolOverrides

    @required
    toolFilters: ApiGatewayToolFilters
}

structure ApiGatewayToolFilter {
    @required
    filterPath: String

    @required
    methods: RestApiMethods
}

list ApiGatewayToolFilters {
    member: ApiGatewayToolFilter
}

structure ApiGatewayToolOverride {
    @required
    name: String

    description: String

    @required
    path: String

    @required
    method: RestApiMethod
}

list ApiGatewayToolOverrides {
    member: ApiGatewayToolOverride
}

@pattern("arn:aws:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:token-vault/[a-zA-Z0-9-.]+/apikeycredentialprovider/[a-zA-Z0-9-.]+")
string ApiKeyArn

enum ApiKeyCredentialLocation {
    HEADER
    QUERY_PARAMETER
}

@length(min: 1, max: 64)
string ApiKeyCredentialParameterName

@length(min: 1, max: 64)
string ApiKeyCredentialPrefix

structure ApiKeyCredentialProvider {
    @required
    providerArn: ApiKeyCredentialProviderArn

    credentialParameterName: ApiKeyCredentialParameterName
    credentialPrefix: ApiKeyCredentialPrefix
    credentialLocation: ApiKeyCredentialLocation
}

@pattern("arn:([^:]*):([^:]*):([^:]*):([0-9]{12})?:(.+)")
string ApiKeyCredentialProviderArn

@pattern("arn:(aws|aws-us-gov):acps:[A-Za-z0-9-]{1,64}:[0-9]{12}:token-vault/[a-zA-Z0-9-.]+/apikeycredentialprovider/[a-zA-Z0-9-.]+")
string ApiKeyCredentialProviderArnType

structure ApiKeyCredentialProviderItem {
    @required
    name: CredentialProviderName

    @required
    credentialProviderArn: ApiKeyCredentialProviderArnType

    @required
    createdTime: Timestamp

    @required
    lastUpdatedTime: Timestamp
}

list ApiKeyCredentialProviders {
    member: ApiKeyCredentialProviderItem
}

union ApiSchemaConfiguration {
    s3: S3Configuration
    inlinePayload: InlinePayload
}

structure ApprovalConfiguration {
    autoApproval: Boolean
}

@pattern("arn:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[^/].{0,1023}")
string Arn

structure AtlassianOauth2ProviderConfigInput {
    @required
    clientId: ClientIdType

    clientSecret: DefaultClientSecretType
    clientSecretConfig: SecretReference
    clientSecretSource: SecretSourceType
}

structure AtlassianOauth2ProviderConfigOutput {
    @required
    oauthDiscovery: Oauth2Discovery

    clientId: ClientIdType
}

union AuthorizationData {
    oauth2: OAuth2AuthorizationData
}

union AuthorizerConfiguration {
    customJWTAuthorizer: CustomJWTAuthorizerConfiguration
}

enum AuthorizerType {
    CUSTOM_JWT
    AWS_IAM
    NONE
    AUTHENTICATE_ONLY
}

structure AuthorizingClaimMatchValueType {
    @required
    claimMatchValue: ClaimMatchValueType

    @required
    claimMatchOperator: ClaimMatchOperatorType
}

@pattern("[0-9]{12}")
string AwsAccountId

@length(min: 1, max: 50)
list BatchPutLimitEntries {
    member: BatchPutLimitEntry
}

structure BatchPutLimitEntry {
    rateLimitId: GatewayRateLimitId
    description: GatewayRateLimitDescription

    @required
    dimensionKeys: DimensionKeys

    @required
    entries: LimitEntries
}

@length(min: 20, max: 1011)
string BedrockAgentcoreResourceArn

structure BedrockEvaluatorModelConfig {
    @required
    modelId: String

    inferenceConfig: InferenceConfiguration
    additionalModelRequestFields: Document
}

@length(min: 1, max: 128) @pattern("[a-zA-Z][a-zA-Z0-9_/-]{0,127}")
string BranchName

@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:(aws|[0-9]{12}):browser(-custom)?/(aws\\.browser\\.v1|[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10})")
string BrowserArn

@length(min: 0, max: 100)
list BrowserEnterprisePolicies {
    member: BrowserEnterprisePolicy
}

structure BrowserEnterprisePolicy {
    @required
    location: ResourceLocation

    type: BrowserEnterprisePolicyType
}

enum BrowserEnterprisePolicyType {
    MANAGED
    RECOMMENDED
}

@pattern("(aws\\.browser\\.v1|[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10})")
string BrowserId

structure BrowserNetworkConfiguration {
    @required
    networkMode: BrowserNetworkMode

    vpcConfig: VpcConfig
}

enum BrowserNetworkMode {
    PUBLIC
    VPC
}

@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:browser-profile/[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10}")
string BrowserProfileArn

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10}")
string BrowserProfileId

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}")
string BrowserProfileName

enum BrowserProfileStatus {
    READY
    DELETING
    DELETED
    SAVING
}

list BrowserProfileSummaries {
    member: BrowserProfileSummary
}

structure BrowserProfileSummary {
    @required
    profileId: BrowserProfileId

    @required
    profileArn: BrowserProfileArn

    @required
    name: BrowserProfileName

    description: Description

    @required
    status: BrowserProfileStatus

    @required
    createdAt: DateTimestamp

    @required
    lastUpdatedAt: DateTimestamp

    lastSavedAt: DateTimestamp
    lastSavedBrowserSessionId: BrowserSessionId
    lastSavedBrowserId: BrowserId
}

@pattern("[0-9a-zA-Z]{1,40}")
string BrowserSessionId

structure BrowserSigningConfigInput {
    @required
    enabled: Boolean
}

structure BrowserSigningConfigOutput {
    @required
    enabled: Boolean
}

enum BrowserStatus {
    CREATING
    CREATE_FAILED
    READY
    DELETING
    DELETE_FAILED
    DELETED
}

list BrowserSummaries {
    member: BrowserSummary
}

structure BrowserSummary {
    @required
    browserId: BrowserId

    @required
    browserArn: BrowserArn

    name: SandboxName
    description: Description

    @required
    status: BrowserStatus

    @required
    createdAt: DateTimestamp

    lastUpdatedAt: DateTimestamp
}

@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:capacity-provider/[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10}")
string CapacityProviderArn

structure CapacityProviderConfiguration {
    capacityProviderArn: CapacityProviderArn
}

@length(min: 12, max: 59) @pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10}")
string CapacityProviderId

list CapacityProviderList {
    member: CapacityProviderSummary
}

@length(min: 1, max: 48) @pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}")
string CapacityProviderName

enum CapacityProviderStatus {
    CREATING
    CREATE_FAILED
    UPDATING
    UPDATE_FAILED
    READY
    DELETING
    DELETE_FAILED
}

enum CapacityProviderStatusCode {
    VALIDATION_ERROR
    QUOTA_EXCEEDED
    THROTTLED
    INTERNAL_SERVER_EXCEPTION
}

structure CapacityProviderSummary {
    @required
    capacityProviderId: CapacityProviderId

    @required
    capacityProviderArn: CapacityProviderArn

    @required
    name: CapacityProviderName

    @required
    status: CapacityProviderStatus

    @required
    lastUpdatedAt: Timestamp
}

structure CapacityProviderVolumeConfiguration {
    @required
    volumeName: CapacityProviderVolumeName

    @required
    mountPath: MountPath
}

@length(min: 1, max: 48) @pattern("[a-zA-Z][a-zA-Z0-9_-]{0,47}")
string CapacityProviderVolumeName

@length(min: 1, max: 255) @pattern("cr-[0-9a-z]+")
string CapacityReservationId

enum CapacityReservationPreference {
    capacity_reservations_only = "capacity-reservations-only"
    open
    none
}

@length(min: 1, max: 2048)
@pattern("arn:aws(-[^:]+)?:resource-groups:[a-z0-9-]+:[0-9]{12}:group/[a-zA-Z0-9_-]+")
string CapacityReservationResourceGroupArn

structure CapacityReservationSpecification {
    capacityReservationPreference: CapacityReservationPreference
    capacityReservationTarget: CapacityReservationTarget
}

structure CapacityReservationTarget {
    capacityReservationId: CapacityReservationId
    capacityReservationResourceGroupArn: CapacityReservationResourceGroupArn
}

structure CategoricalScaleDefinition {
    @required
    definition: String

    @required
    label: CategoricalScaleDefinitionLabelString
}

@length(min: 1, max: 100)
string CategoricalScaleDefinitionLabelString

list CategoricalScaleDefinitions {
    member: CategoricalScaleDefinition
}

structure CedarPolicy {
    @required
    statement: Statement
}

structure Certificate {
    @required
    location: CertificateLocation
}

union CertificateLocation {
    secretsManager: SecretsManagerLocation
}

@length(min: 1, max: 200)
list Certificates {
    member: Certificate
}

enum ClaimMatchOperatorType {
    EQUALS
    CONTAINS
    CONTAINS_ANY
}

union ClaimMatchValueType {
    matchValueString: MatchValueString
    matchValueStringList: MatchValueStringList
}

enum ClientAuthenticationMethodType {
    CLIENT_SECRET_BASIC
    CLIENT_SECRET_POST
    AWS_IAM_ID_TOKEN_JWT
    PRIVATE_KEY_JWT
}

@length(min: 1, max: 256)
string ClientIdType

@length(min: 33, max: 256) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}")
string ClientToken

structure CloudWatchLogsInputConfig {
    @required
    logGroupNames: CloudWatchLogsInputConfigLogGroupNamesList

    @required
    serviceNames: CloudWatchLogsInputConfigServiceNamesList
}

@length(min: 1, max: 5)
list CloudWatchLogsInputConfigLogGroupNamesList {
    member: LogGroupName
}

@length(min: 1, max: 1)
list CloudWatchLogsInputConfigServiceNamesList {
    member: ServiceName
}

structure CloudWatchOutputConfig {
    @required
    logGroupName: LogGroupName
}

structure ClusteringConfig {
    @required
    frequencies: ClusteringFrequencyList
}

enum ClusteringFrequency {
    DAILY
    WEEKLY
    MONTHLY
}

@length(min: 0, max: 3)
list ClusteringFrequencyList {
    member: ClusteringFrequency
}

union Code {
    s3: S3Location
}

union CodeBasedEvaluatorConfig {
    lambdaConfig: LambdaEvaluatorConfig
}

structure CodeConfiguration {
    @required
    code: Code

    @required
    runtime: AgentManagedRuntimeType

    @required
    entryPoint: CodeConfigurationEntryPointList
}

@length(min: 1, max: 2)
list CodeConfigurationEntryPointList {
    member: entryPoint
}

@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:(aws|[0-9]{12}):code-interpreter(-custom)?/(aws\\.codeinterpreter\\.v1|[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10})")
string CodeInterpreterArn

@pattern("(aws\\.codeinterpreter\\.v1|[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10})")
string CodeInterpreterId

structure CodeInterpreterNetworkConfiguration {
    @required
    networkMode: CodeInterpreterNetworkMode

    vpcConfig: VpcConfig
}

enum CodeInterpreterNetworkMode {
    PUBLIC
    SANDBOX
    VPC
}

enum CodeInterpreterStatus {
    CREATING
    CREATE_FAILED
    READY
    DELETING
    DELETE_FAILED
    DELETED
}

list CodeInterpreterSummaries {
    member: CodeInterpreterSummary
}

structure CodeInterpreterSummary {
    @required
    codeInterpreterId: CodeInterpreterId

    @required
    codeInterpreterArn: CodeInterpreterArn

    name: SandboxName
    description: Description

    @required
    status: CodeInterpreterStatus

    @required
    createdAt: DateTimestamp

    lastUpdatedAt: DateTimestamp
}

@length(min: 1, max: 512) @pattern("[a-zA-Z0-9\\-_]+")
string CoinbaseCdpApiKeyIdType

structure CoinbaseCdpConfigurationInput {
    @required
    apiKeyId: CoinbaseCdpApiKeyIdType

    apiKeySecret: DefaultCoinbaseCdpApiKeySecretType
    apiKeySecretSource: SecretSourceType
    apiKeySecretConfig: SecretReference
    walletSecret: DefaultCoinbaseCdpWalletSecretType
    walletSecretSource: SecretSourceType
    walletSecretConfig: SecretReference
}

structure CoinbaseCdpConfigurationOutput {
    @required
    apiKeyId: CoinbaseCdpApiKeyIdType

    @required
    apiKeySecretArn: Secret

    apiKeySecretJsonKey: SecretJsonKeyType
    apiKeySecretSource: SecretSourceType

    @required
    walletSecretArn: Secret

    walletSecretJsonKey: SecretJsonKeyType
    walletSecretSource: SecretSourceType
}

@sensitive
structure ComponentConfiguration {
    @required
    configuration: Document
}

map ComponentConfigurationMap {
    key: ComponentIdentifier
    value: ComponentConfiguration
}

@length(min: 1, max: 2048) @pattern("[a-zA-Z][a-zA-Z0-9_:/.\\-]{0,2047}")
string ComponentIdentifier

union ComputeConfiguration {
    ec2Configuration: Ec2Configuration
}

@error("client") @httpError(409)
structure ConcurrentModificationException {
    @required
    message: String
}

union Condition {
    matchPrincipals: MatchPrincipals
    matchPaths: MatchPaths
}

@length(min: 0, max: 2)
list Conditions {
    member: Condition
}

union ConfigurationBundleAction {
    staticOverride: StaticOverride
    weightedOverride: WeightedOverride
}

@pattern("arn:aws[a-zA-Z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:configuration-bundle/[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}")
string ConfigurationBundleArn

@length(min: 1, max: 500) @pattern(".+") @sensitive
string ConfigurationBundleDescription

@pattern("[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}")
string ConfigurationBundleId

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,99}")
string ConfigurationBundleName

structure ConfigurationBundleReference {
    @required
    bundleArn: GatewayConfigurationBundleArn

    @required
    bundleVersion: ConfigurationBundleReferenceBundleVersionString
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string ConfigurationBundleReferenceBundleVersionString

enum ConfigurationBundleStatus {
    ACTIVE
    CREATING
    CREATE_FAILED
    UPDATING
    UPDATE_FAILED
    DELETING
    DELETE_FAILED
}

structure ConfigurationBundleSummary {
    @required
    bundleArn: ConfigurationBundleArn

    @required
    bundleId: ConfigurationBundleId

    @required
    bundleName: ConfigurationBundleName

    description: ConfigurationBundleDescription
    createdAt: Timestamp
}

list ConfigurationBundleSummaryList {
    member: ConfigurationBundleSummary
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string ConfigurationBundleVersion

list ConfigurationBundleVersionList {
    member: ConfigurationBundleVersion
}

structure ConfigurationBundleVersionSummary {
    @required
    bundleArn: ConfigurationBundleArn

    @required
    bundleId: ConfigurationBundleId

    @required
    versionId: ConfigurationBundleVersion

    lineageMetadata: VersionLineageMetadata

    @required
    versionCreatedAt: Timestamp
}

list ConfigurationBundleVersionSummaryList {
    member: ConfigurationBundleVersionSummary
}

@error("client") @httpError(409)
structure ConflictException {
    message: NonBlankString
}

structure ConnectorConfiguration {
    @required
    name: ConnectorConfigurationNameString

    description: ConnectorConfigurationDescriptionString
    parameterValues: Document
    parameterOverrides: ConnectorParameterOverrides
}

@length(min: 0, max: 2000)
string ConnectorConfigurationDescriptionString

@length(min: 0, max: 64) @pattern("[a-zA-Z][a-zA-Z0-9_-]*")
string ConnectorConfigurationNameString

list ConnectorConfigurations {
    member: ConnectorConfiguration
}

@length(min: 1, max: 256)
string ConnectorId

@length(min: 1, max: 128) @pattern("[a-zA-Z][a-zA-Z0-9_-]*")
string ConnectorParameterName

structure ConnectorParameterOverride {
    @required
    path: String

    description: String
    visible: Boolean
}

list ConnectorParameterOverrides {
    member: ConnectorParameterOverride
}

@length(min: 1, max: 1024)
string ConnectorParameterValue

structure ConnectorSource {
    @required
    connectorId: ConnectorId

    version: ConnectorVersion
}

structure ConnectorTargetConfiguration {
    @required
    source: ConnectorSource

    enabled: EnabledConnectors
    configurations: ConnectorConfigurations
}

@length(min: 5, max: 32) @pattern("(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)")
string ConnectorVersion

union ConsolidationConfiguration {
    customConsolidationConfiguration: CustomConsolidationConfiguration
}

structure ContainerConfiguration {
    @required
    containerUri: RuntimeContainerUri
}

union Content {
    rawText: NaturalLanguage
}

structure ContentConfiguration {
    @required
    type: ContentType

    level: ContentLevel
}

enum ContentLevel {
    METADATA_ONLY
    FULL_CONTENT
}

enum ContentType {
    MEMORY_RECORDS
}

@input
structure CreateCapacityProviderInput {
    @required
    name: CapacityProviderName

    description: Description

    @required
    permissionsConfiguration: PermissionsConfiguration

    @idempotencyToken
    clientToken: ClientToken

    tags: TagsMap

    @required
    computeConfiguration: ComputeConfiguration
}

@output
structure CreateCapacityProviderOutput {
    @required
    capacityProviderId: CapacityProviderId

    @required
    capacityProviderArn: CapacityProviderArn

    @required
    name: CapacityProviderName

    @required
    status: CapacityProviderStatus
}

@length(min: 1, max: 500)
string CreateConfigurationBundleRequestCommitMessageString

@length(min: 0, max: 200)
string CreateDatasetRequestDescriptionString

@input
structure CreateMemoryInput {
    @idempotencyToken
    clientToken: CreateMemoryInputClientTokenString

    @required
    name: Name

    description: Description
    encryptionKeyArn: Arn
    memoryExecutionRoleArn: Arn

    @required
    eventExpiryDuration: CreateMemoryInputEventExpiryDurationInteger

    memoryStrategies: MemoryStrategyInputList
    indexedKeys: IndexedKeysList
    streamDeliveryResources: StreamDeliveryResources
    tags: TagsMap
}

@length(min: 0, max: 500)
string CreateMemoryInputClientTokenString

@range(min: 3, max: 365)
integer CreateMemoryInputEventExpiryDurationInteger

@output
structure CreateMemoryOutput {
    memory: Memory
}

union CredentialProvider {
    oauthCredentialProvider: OAuthCredentialProvider
    apiKeyCredentialProvider: ApiKeyCredentialProvider
    iamCredentialProvider: IamCredentialProvider
}

@length(min: 1, max: 2048) @pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:.*")
string CredentialProviderArn

@pattern("arn:(aws|aws-us-gov):acps:[A-Za-z0-9-]{1,64}:[0-9]{12}:token-vault/[a-zA-Z0-9-.]+/oauth2credentialprovider/[a-zA-Z0-9-.]+")
string CredentialProviderArnType

structure CredentialProviderConfiguration {
    @required
    credentialProviderType: CredentialProviderType

    credentialProvider: CredentialProvider
}

@length(min: 1, max: 1)
list CredentialProviderConfigurations {
    member: CredentialProviderConfiguration
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\-_]+")
string CredentialProviderName

enum CredentialProviderType {
    GATEWAY_IAM_ROLE
    OAUTH
    API_KEY
    CALLER_IAM_CREDENTIALS
    JWT_PASSTHROUGH
}

enum CredentialProviderVendorType {
    GoogleOauth2
    GithubOauth2
    SlackOauth2
    SalesforceOauth2
    MicrosoftOauth2
    CustomOauth2
    AtlassianOauth2
    LinkedinOauth2
    XOauth2
    OktaOauth2
    OneLoginOauth2
    PingOneOauth2
    FacebookOauth2
    YandexOauth2
    RedditOauth2
    ZoomOauth2
    TwitchOauth2
    SpotifyOauth2
    DropboxOauth2
    NotionOauth2
    HubspotOauth2
    CyberArkOauth2
    FusionAuthOauth2
    Auth0Oauth2
    CognitoOauth2
}

union CredentialsProviderConfiguration {
    coinbaseCDP: PaymentCredentialProviderConfiguration
    stripePrivy: PaymentCredentialProviderConfiguration
}

@length(min: 1, max: 1)
list CredentialsProviderConfigurations {
    member: CredentialsProviderConfiguration
}

structure CustomClaimValidationType {
    @required
    inboundTokenClaimName: InboundTokenClaimNameType

    @required
    inboundTokenClaimValueType: InboundTokenClaimValueType

    @required
    authorizingClaimMatchValue: AuthorizingClaimMatchValueType
}

@length(min: 1)
list CustomClaimValidationsType {
    member: CustomClaimValidationType
}

union CustomConfigurationInput {
    semanticOverride: SemanticOverrideConfigurationInput
    summaryOverride: SummaryOverrideConfigurationInput
    userPreferenceOverride: UserPreferenceOverrideConfigurationInput
    episodicOverride: EpisodicOverrideConfigurationInput
    selfManagedConfiguration: SelfManagedConfigurationInput
}

union CustomConsolidationConfiguration {
    semanticConsolidationOverride: SemanticConsolidationOverride
    summaryConsolidationOverride: SummaryConsolidationOverride
    userPreferenceConsolidationOverride: UserPreferenceConsolidationOverride
    episodicConsolidationOverride: EpisodicConsolidationOverride
}

union CustomConsolidationConfigurationInput {
    semanticConsolidationOverride: SemanticOverrideConsolidationConfigurationInput
    summaryConsolidationOverride: SummaryOverrideConsolidationConfigurationInput
    userPreferenceConsolidationOverride: UserPreferenceOverrideConsolidationConfigurationInput
    episodicConsolidationOverride: EpisodicOverrideConsolidationConfigurationInput
}

structure CustomDescriptor {
    inlineContent: InlineContent
}

@pattern("arn:aws[a-zA-Z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:evaluator\\/[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}")
string CustomEvaluatorArn

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}")
string CustomEvaluatorName

union CustomExtractionConfiguration {
    semanticExtractionOverride: SemanticExtractionOverride
    userPreferenceExtractionOverride: UserPreferenceExtractionOverride
    episodicExtractionOverride: EpisodicExtractionOverride
}

union CustomExtractionConfigurationInput {
    semanticExtractionOverride: SemanticOverrideExtractionConfigurationInput
    userPreferenceExtractionOverride: UserPreferenceOverrideExtractionConfigurationInput
    episodicExtractionOverride: EpisodicOverrideExtractionConfigurationInput
}

structure CustomJWTAuthorizerConfiguration {
    @required
    discoveryUrl: DiscoveryUrl

    allowedAudience: AllowedAudienceList
    allowedClients: AllowedClientsList
    allowedScopes: AllowedScopesType
    advertisedScopeMapping: AdvertisedScopeMappingType
    customClaims: CustomClaimValidationsType
    privateEndpoint: PrivateEndpoint
    privateEndpointOverrides: PrivateEndpointOverrides
    allowedWorkloadConfiguration: AllowedWorkloadConfiguration
}

structure CustomMemoryStrategyInput {
    @required
    name: Name

    description: Description

    @deprecated(since: "2026-03-02")
    namespaces: NamespacesList

    namespaceTemplates: NamespacesList
    configuration: CustomConfigurationInput
    memoryRecordSchema: MemoryRecordSchema
}

structure CustomOauth2ProviderConfigInput {
    @required
    oauthDiscovery: Oauth2Discovery

    clientId: DefaultClientIdType
    clientSecret: DefaultClientSecretType
    clientSecretConfig: SecretReference
    clientSecretSource: SecretSourceType
    onBehalfOfTokenExchangeConfig: OnBehalfOfTokenExchangeConfigType
    clientAuthenticationMethod: ClientAuthenticationMethodType
    privateKeyJwtConfig: PrivateKeyJwtConfig
    privateEndpoint: PrivateEndpoint
    privateEndpointOverrides: PrivateEndpointOverrides
}

structure CustomOauth2ProviderConfigOutput {
    @required
    oauthDiscovery: Oauth2Discovery

    clientId: ClientIdType
    onBehalfOfTokenExchangeConfig: OnBehalfOfTokenExchangeConfigType
    clientAuthenticationMethod: ClientAuthenticationMethodType
    privateEndpoint: PrivateEndpoint
    privateEndpointOverrides: PrivateEndpointOverrides
    privateKeyJwtConfig: PrivateKeyJwtConfig
}

map CustomParameterMap {
    key: String
    value: String
}

union CustomReflectionConfiguration {
    episodicReflectionOverride: EpisodicReflectionOverride
}

union CustomReflectionConfigurationInput {
    episodicReflectionOverride: EpisodicOverrideReflectionConfigurationInput
}

structure CustomTransformConfiguration {
    lambda: LambdaTransformConfiguration
}

union DataSourceConfig {
    cloudWatchLogs: CloudWatchLogsInputConfig
}

union DataSourceType {
    inlineExamples: InlineExamplesSource
    s3Source: S3Source
}

@pattern("arn:aws(-[a-z]+)*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:dataset/[a-zA-Z0-9_-]{1,110}")
string DatasetArn

list DatasetExampleList {
    member: SensitiveJson
}

@pattern("[a-zA-Z0-9_-]{1,110}")
string DatasetId

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}")
string DatasetName

enum DatasetSchemaType {
    AGENTCORE_EVALUATION_PREDEFINED_V1
    AGENTCORE_EVALUATION_SIMULATED_V1
}

enum DatasetStatus {
    CREATING
    UPDATING
    DELETING
    ACTIVE
    CREATE_FAILED
    UPDATE_FAILED
    DELETE_FAILED
}

structure DatasetSummary {
    @required
    datasetArn: DatasetArn

    @required
    datasetId: DatasetId

    @required
    datasetName: DatasetName

    description: String

    @required
    status: DatasetStatus

    draftStatus: DraftStatus

    @required
    schemaType: DatasetSchemaType

    @required
    exampleCount: Long

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

list DatasetSummaryList {
    member: DatasetSummary
}

@pattern("(DRAFT|[0-9]+)")
string DatasetVersion

structure DatasetVersionSummary {
    @required
    datasetVersion: DatasetVersion

    @required
    exampleCount: Long

    @required
    createdAt: Timestamp
}

list DatasetVersionSummaryList {
    member: DatasetVersionSummary
}

@timestampFormat("date-time")
timestamp DateTimestamp

@error("client") @httpError(400)
structure DecryptionFailure {
    @required
    message: String
}

@length(min: 0, max: 65536) @sensitive
string DefaultApiKeyType

@length(min: 0, max: 256)
string DefaultClientIdType

@length(min: 0, max: 2048) @sensitive
string DefaultClientSecretType

@length(min: 0, max: 2048) @pattern("[a-zA-Z0-9+/=\\-_\\s]*") @sensitive
string DefaultCoinbaseCdpApiKeySecretType

@length(min: 0, max: 2048) @pattern("[a-zA-Z0-9+/=\\-_\\s]*") @sensitive
string DefaultCoinbaseCdpWalletSecretType

@length(min: 0, max: 2048) @pattern("[a-zA-Z0-9+/=\\-_\\s]*") @sensitive
string DefaultStripePrivyAppSecretType

@length(min: 0, max: 2048) @pattern("(wallet-auth:)?[a-zA-Z0-9+/=\\-_\\s]*") @sensitive
string DefaultStripePrivyAuthorizationPrivateKeyType

@length(min: 1, max: 1000) @sensitive
string Definition

@input
structure DeleteCapacityProviderInput {
    @required @httpLabel
    capacityProviderId: CapacityProviderId

    @httpQuery("clientToken") @idempotencyToken
    clientToken: ClientToken
}

@output
structure DeleteCapacityProviderOutput {
    @required
    capacityProviderId: CapacityProviderId

    @required
    status: CapacityProviderStatus
}

@length(min: 1, max: 1000)
list DeleteDatasetExamplesRequestExampleIdsList {
    member: ExampleId
}

@input
structure DeleteMemoryInput {
    @httpQuery("clientToken") @idempotencyToken
    clientToken: DeleteMemoryInputClientTokenString

    @required @httpLabel
    memoryId: MemoryId
}

@length(min: 0, max: 500)
string DeleteMemoryInputClientTokenString

@output
structure DeleteMemoryOutput {
    @required
    memoryId: MemoryId

    status: MemoryStatus
}

list DeleteMemoryStrategiesList {
    member: DeleteMemoryStrategyInput
}

structure DeleteMemoryStrategyInput {
    @required
    memoryStrategyId: String
}

@length(min: 1, max: 4096) @sensitive
string Description

enum DescriptorType {
    MCP
    A2A
    CUSTOM
    AGENT_SKILLS
}

structure Descriptors {
    mcp: McpDescriptor
    a2a: A2aDescriptor
    custom: CustomDescriptor
    agentSkills: AgentSkillsDescriptor
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9/._-]+")
string DeviceName

@length(min: 1, max: 80)
@pattern("(targetName|toolName|qualifiedModelId|\\$\\.context\\.iam\\.principal|\\$\\.context\\.iam\\.sourceIdentity|\\$\\.context\\.jwt\\.[a-zA-Z_][a-zA-Z0-9_\\-\\.]{0,61}[a-zA-Z0-9_])")
string DimensionKey

@length(min: 1, max: 10)
list DimensionKeys {
    member: DimensionKey
}

@length(min: 1, max: 256)
string DimensionValue

@pattern(".+/\\.well-known/openid-configuration")
string DiscoveryUrl

@pattern(".+/\\.well-known/(openid-configuration|oauth-authorization-server)")
string DiscoveryUrlType

@sensitive
string DownloadUrl

enum DraftStatus {
    MODIFIED
    UNMODIFIED
}

@length(min: 1, max: 255)
string EC2InstanceType

@range(min: 0)
integer EbsCardIndex

@length(min: 13, max: 64) @pattern("snap-[a-f0-9]{8,17}")
string EbsSnapshotId

structure EbsVolumeConfiguration {
    @required
    name: VolumeName

    @required
    sizeGiB: VolumeSizeGiB

    volumeType: EbsVolumeType
    iops: VolumeIops
    throughput: VolumeThroughput
    encrypted: Boolean
    kmsKeyId: KmsKeyId
    snapshotId: EbsSnapshotId
}

@range(min: 100, max: 300)
integer EbsVolumeInitializationRate

enum EbsVolumeType {
    standard
    io1
    io2
    gp2
    sc1
    st1
    gp3
}

structure Ec2Configuration {
    @required
    launchTemplateSource: LaunchTemplateSource

    @required
    vpcConfiguration: VpcConfiguration

    volumes: VolumeConfigurationList
    lifecycleConfiguration: InstanceLifecycleConfiguration
    rootVolume: RootVolumeConfiguration
}

@length(min: 0, max: 128)
@pattern("arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}")
string EfsAccessPointArn

structure EfsAccessPointConfiguration {
    @required
    accessPointArn: EfsAccessPointArn

    @required
    mountPath: MountPath
}

structure EfsConfiguration {
    @required
    accessPointArn: EfsAccessPointArn

    @required
    mountPath: MountPath

    @required
    fileSystemArn: EfsFileSystemArn
}

@length(min: 0, max: 256)
@pattern("arn:aws[-a-z]*:elasticfilesystem:[a-z0-9-]+:[0-9]{12}:file-system/fs-[0-9a-f]{8,40}")
string EfsFileSystemArn

@length(min: 1, max: 50)
list EnabledConnectors {
    member: String
}

@error("client") @httpError(400)
structure EncryptionFailure {
    @required
    message: String
}

enum EndpointIpAddressType {
    IPV4
    IPV6
}

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}") @sensitive
string EndpointName

enum EnforcementMode {
    ACTIVE
    LOG_ONLY
}

@length(min: 1, max: 100)
string EnvironmentVariableKey

@length(min: 0, max: 5000)
string EnvironmentVariableValue

@length(min: 0, max: 50) @sensitive
map EnvironmentVariablesMap {
    key: EnvironmentVariableKey
    value: EnvironmentVariableValue
}

structure EphemeralBlockDeviceMapping {
    deviceName: DeviceName
    virtualName: VirtualDeviceName
    ebs: EphemeralEBSVolumeConfiguration
}

structure EphemeralEBSVolumeConfiguration {
    volumeType: EbsVolumeType
    iops: VolumeIops
    throughput: EphemeralEBSVolumeConfigurationThroughputInteger
    encrypted: Boolean
    kmsKeyId: KmsKeyId
    snapshotId: EbsSnapshotId
    volumeSize: EphemeralEBSVolumeConfigurationVolumeSizeInteger
    volumeInitializationRate: EbsVolumeInitializationRate
    ebsCardIndex: EbsCardIndex
}

@range(min: 125, max: 2000)
integer EphemeralEBSVolumeConfigurationThroughputInteger

@range(min: 1, max: 65536)
integer EphemeralEBSVolumeConfigurationVolumeSizeInteger

structure EpisodicConsolidationOverride {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String
}

structure EpisodicExtractionOverride {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String
}

structure EpisodicMemoryStrategyInput {
    @required
    name: Name

    description: Description

    @deprecated(since: "2026-03-02")
    namespaces: NamespacesList

    namespaceTemplates: NamespacesList
    reflectionConfiguration: EpisodicReflectionConfigurationInput
    memoryRecordSchema: MemoryRecordSchema
}

structure EpisodicOverrideConfigurationInput {
    extraction: EpisodicOverrideExtractionConfigurationInput
    consolidation: EpisodicOverrideConsolidationConfigurationInput
    reflection: EpisodicOverrideReflectionConfigurationInput
}

structure EpisodicOverrideConsolidationConfigurationInput {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String
}

structure EpisodicOverrideExtractionConfigurationInput {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String
}

structure EpisodicOverrideReflectionConfigurationInput {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String

    @deprecated(since: "2026-03-02")
    namespaces: NamespacesList

    namespaceTemplates: NamespacesList
    memoryRecordSchema: MemoryRecordSchema
}

structure EpisodicReflectionConfiguration {
    @deprecated(since: "2026-03-02")
    namespaces: NamespacesList

    namespaceTemplates: NamespacesList
    memoryRecordSchema: MemoryRecordSchema
}

structure EpisodicReflectionConfigurationInput {
    @deprecated(since: "2026-03-02")
    namespaces: NamespacesList

    namespaceTemplates: NamespacesList
    memoryRecordSchema: MemoryRecordSchema
}

structure EpisodicReflectionOverride {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String

    @deprecated(since: "2026-03-02")
    namespaces: NamespacesList

    namespaceTemplates: NamespacesList
    memoryRecordSchema: MemoryRecordSchema
}

@length(min: 1, max: 200) @pattern(".+") @sensitive
string EvaluationConfigDescription

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}")
string EvaluationConfigName

@pattern("arn:aws[a-zA-Z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:evaluator\\/[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}$|^arn:aws[a-zA-Z-]*:bedrock-agentcore:::evaluator/Builtin.[a-zA-Z0-9_-]+")
string EvaluatorArn

union EvaluatorConfig {
    llmAsAJudge: LlmAsAJudgeEvaluatorConfig
    codeBased: CodeBasedEvaluatorConfig
}

@length(min: 1, max: 200) @sensitive
string EvaluatorDescription

@pattern("(Builtin.[a-zA-Z0-9_-]+|[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10})")
string EvaluatorId

@sensitive
string EvaluatorInstructions

enum EvaluatorLevel {
    TOOL_CALL
    TRACE
    SESSION
}

@length(min: 0, max: 10)
list EvaluatorList {
    member: EvaluatorReference
}

union EvaluatorModelConfig {
    bedrockEvaluatorModelConfig: BedrockEvaluatorModelConfig
    responsesEvaluatorModelConfig: OpenResponsesEvaluatorModelConfig
}

@pattern("(Builtin.[a-zA-Z0-9_-]+|[a-zA-Z][a-zA-Z0-9_]{0,47})")
string EvaluatorName

union EvaluatorReference {
    evaluatorId: EvaluatorId
}

enum EvaluatorStatus {
    ACTIVE
    CREATING
    CREATE_FAILED
    UPDATING
    UPDATE_FAILED
    DELETING
}

structure EvaluatorSummary {
    @required
    evaluatorArn: EvaluatorArn

    @required
    evaluatorId: EvaluatorId

    @required
    evaluatorName: EvaluatorName

    description: EvaluatorDescription

    @required
    evaluatorType: EvaluatorType

    level: EvaluatorLevel

    @required
    status: EvaluatorStatus

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    lockedForModification: Boolean
    kmsKeyArn: KmsKeyArn
}

list EvaluatorSummaryList {
    member: EvaluatorSummary
}

enum EvaluatorType {
    Builtin
    Custom
    CustomCode
}

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9_.:-]+")
string ExampleId

list ExampleIdList {
    member: ExampleId
}

enum ExceptionLevel {
    DEBUG
}

union ExtractionConfig {
    llmExtractionConfig: LlmExtractionConfig
}

union ExtractionConfiguration {
    customExtractionConfiguration: CustomExtractionConfiguration
}

enum ExtractionType {
    LLM_INFERRED
    STRICTLY_CONSISTENT
}

union FilesystemConfiguration {
    sessionStorage: SessionStorageConfiguration
    s3FilesAccessPoint: S3FilesAccessPointConfiguration
    efsAccessPoint: EfsAccessPointConfiguration
    capacityProviderVolume: CapacityProviderVolumeConfiguration
}

@length(min: 0, max: 5)
list FilesystemConfigurations {
    member: FilesystemConfiguration
}

structure Filter {
    @required
    key: FilterKeyString

    @required
    operator: FilterOperator

    @required
    value: FilterValue
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9._-]+")
string FilterKeyString

@length(min: 0, max: 5)
list FilterList {
    member: Filter
}

enum FilterOperator {
    Equals
    NotEquals
    GreaterThan
    LessThan
    GreaterThanOrEqual
    LessThanOrEqual
    Contains
    NotContains
}

union FilterValue {
    stringValue: FilterValueStringValueString
    doubleValue: Double
    booleanValue: Boolean
}

@length(min: 1, max: 1024)
string FilterValueStringValueString

structure Finding {
    type: FindingType
    description: String
}

enum FindingType {
    VALID
    INVALID
    NOT_TRANSLATABLE
    ALLOW_ALL
    ALLOW_NONE
    DENY_ALL
    DENY_NONE
}

list Findings {
    member: Finding
}

structure FromUrlSynchronizationConfiguration {
    @required
    url: McpServerUrl

    credentialProviderConfigurations: RegistryRecordCredentialProviderConfigurationList
}

@pattern("arn:aws(|-cn|-us-gov):bedrock-agentcore:[a-z0-9-]{1,20}:[0-9]{12}:gateway/([0-9a-z][-]?){1,48}-[a-z0-9]{10}")
string GatewayArn

@pattern("arn:aws[a-zA-Z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:configuration-bundle/[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}")
string GatewayConfigurationBundleArn

@length(min: 1, max: 200) @sensitive
string GatewayDescription

@pattern("([0-9a-z][-]?){1,100}-[0-9a-z]{10}")
string GatewayId

@pattern("([0-9a-z][-]?){1,100}-[0-9a-z]{10}")
string GatewayIdentifier

enum GatewayInterceptionPoint {
    REQUEST
    RESPONSE
}

@length(min: 1, max: 2)
list GatewayInterceptionPoints {
    member: GatewayInterceptionPoint
}

structure GatewayInterceptorConfiguration {
    @required
    interceptor: InterceptorConfiguration

    @required
    interceptionPoints: GatewayInterceptionPoints

    inputConfiguration: InterceptorInputConfiguration
}

@length(min: 1, max: 2)
list GatewayInterceptorConfigurations {
    member: GatewayInterceptorConfiguration
}

@range(min: 1, max: 1000)
integer GatewayMaxResults

@pattern("([0-9a-zA-Z][-]?){1,48}")
string GatewayName

@length(min: 1, max: 2048) @pattern("\\S*")
string GatewayNextToken

@length(min: 1, max: 170)
@pattern("arn:aws:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:policy-engine\\/[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9_]{10}")
string GatewayPolicyEngineArn

structure GatewayPolicyEngineConfiguration {
    @required
    arn: GatewayPolicyEngineArn

    @required
    mode: GatewayPolicyEngineMode
}

enum GatewayPolicyEngineMode {
    LOG_ONLY
    ENFORCE
}

union GatewayProtocolConfiguration {
    mcp: MCPGatewayConfiguration
}

enum GatewayProtocolType {
    MCP
}

@length(min: 0, max: 512)
string GatewayRateLimitDescription

structure GatewayRateLimitDetail {
    @required
    rateLimitId: GatewayRateLimitId

    @required
    gatewayIdentifier: GatewayIdentifier

    description: GatewayRateLimitDescription

    @required
    dimensionKeys: DimensionKeys

    @required
    entries: LimitEntries

    @required
    status: GatewayRateLimitStatus

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp
}

@length(min: 2, max: 64) @pattern("[a-zA-Z0-9][a-zA-Z0-9\\-_\\.]{0,62}[a-zA-Z0-9]")
string GatewayRateLimitId

@range(min: 1, max: 100)
integer GatewayRateLimitMaxResults

@length(min: 1, max: 2048) @pattern("\\S*")
string GatewayRateLimitNextToken

enum GatewayRateLimitStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETING
}

list GatewayRateLimits {
    member: GatewayRateLimitDetail
}

@length(min: 1, max: 256)
string GatewayRuleDescription

structure GatewayRuleDetail {
    @required
    ruleId: GatewayRuleId

    @required
    gatewayArn: GatewayArn

    @required
    priority: GatewayRulePriority

    conditions: Conditions

    @required
    actions: Actions

    description: GatewayRuleDescription

    @required
    createdAt: DateTimestamp

    @required
    status: GatewayRuleStatus

    system: SystemManagedBlock
    updatedAt: DateTimestamp
}

@length(min: 36, max: 36) @pattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string GatewayRuleId

@range(min: 1, max: 100)
integer GatewayRuleMaxResults

@length(min: 1, max: 2048) @pattern("\\S*")
string GatewayRuleNextToken

@range(min: 1, max: 1000000)
integer GatewayRulePriority

enum GatewayRuleStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETING
}

list GatewayRules {
    member: GatewayRuleDetail
}

enum GatewayStatus {
    CREATING
    UPDATING
    UPDATE_UNSUCCESSFUL
    DELETING
    READY
    FAILED
}

list GatewaySummaries {
    member: GatewaySummary
}

structure GatewaySummary {
    @required
    gatewayId: GatewayId

    @required
    name: GatewayName

    @required
    status: GatewayStatus

    description: GatewayDescription

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    @required
    authorizerType: AuthorizerType

    protocolType: GatewayProtocolType
}

structure GatewayTarget {
    @required
    gatewayArn: GatewayArn

    @required
    targetId: TargetId

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    @required
    status: TargetStatus

    statusReasons: StatusReasons

    @required
    name: TargetName

    description: TargetDescription

    @required
    targetConfiguration: TargetConfiguration

    @required
    credentialProviderConfigurations: CredentialProviderConfigurations

    lastSynchronizedAt: DateTimestamp
    metadataConfiguration: MetadataConfiguration
    privateEndpoint: PrivateEndpoint
    privateEndpointManagedResources: PrivateEndpointManagedResources
    authorizationData: AuthorizationData
    protocolType: TargetProtocolType
}

list GatewayTargetList {
    member: GatewayTarget
}

@length(min: 1, max: 1024)
string GatewayUrl

@input
structure GetCapacityProviderInput {
    @required @httpLabel
    capacityProviderId: CapacityProviderId
}

@output
structure GetCapacityProviderOutput {
    @required
    capacityProviderId: CapacityProviderId

    @required
    capacityProviderArn: CapacityProviderArn

    @required
    name: CapacityProviderName

    @required
    status: CapacityProviderStatus

    description: Description
    statusCode: CapacityProviderStatusCode
    statusReason: String

    @required
    permissionsConfiguration: PermissionsConfiguration

    @required
    computeConfiguration: ComputeConfiguration

    @required
    createdAt: DateTimestamp

    @required
    lastUpdatedAt: DateTimestamp
}

@input
structure GetMemoryInput {
    @required @httpLabel
    memoryId: MemoryId

    @httpQuery("view")
    view: MemoryView
}

@output
structure GetMemoryOutput {
    @required
    memory: Memory
}

structure GithubOauth2ProviderConfigInput {
    @required
    clientId: ClientIdType

    clientSecret: DefaultClientSecretType
    clientSecretConfig: SecretReference
    clientSecretSource: SecretSourceType
}

structure GithubOauth2ProviderConfigOutput {
    @required
    oauthDiscovery: Oauth2Discovery

    clientId: ClientIdType
}

structure GoogleOauth2ProviderConfigInput {
    @required
    clientId: ClientIdType

    clientSecret: DefaultClientSecretType
    clientSecretConfig: SecretReference
    clientSecretSource: SecretSourceType
}

structure GoogleOauth2ProviderConfigOutput {
    @required
    oauthDiscovery: Oauth2Discovery

    clientId: ClientIdType
}

structure Harness {
    @required
    harnessId: HarnessId

    @required
    harnessName: HarnessName

    @required
    arn: HarnessArn

    @required
    status: HarnessStatus

    harnessVersion: HarnessVersion

    @required
    executionRoleArn: RoleArn

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    @required
    model: HarnessModelConfiguration

    @required
    systemPrompt: HarnessSystemPrompt

    @required
    tools: HarnessTools

    @required
    skills: HarnessSkills

    @required
    allowedTools: HarnessAllowedTools

    @required
    truncation: HarnessTruncationConfiguration

    @required
    environment: HarnessEnvironmentProvider

    environmentArtifact: HarnessEnvironmentArtifact
    environmentVariables: EnvironmentVariablesMap
    authorizerConfiguration: AuthorizerConfiguration
    memory: HarnessMemoryConfiguration
    maxIterations: Integer
    maxTokens: Integer
    timeoutSeconds: Integer
    failureReason: String
}

structure HarnessAgentCoreBrowserConfig {
    browserArn: HarnessBrowserArn
}

structure HarnessAgentCoreCodeInterpreterConfig {
    codeInterpreterArn: HarnessCodeInterpreterArn
}

structure HarnessAgentCoreGatewayConfig {
    @required
    gatewayArn: GatewayArn

    outboundAuth: HarnessGatewayOutboundAuth
}

structure HarnessAgentCoreMemoryConfiguration {
    @required
    arn: MemoryArn

    actorId: String
    messagesCount: Integer
    retrievalConfig: HarnessAgentCoreMemoryRetrievalConfigs
}

structure HarnessAgentCoreMemoryRetrievalConfig {
    topK: Integer
    relevanceScore: Float
    strategyId: String
}

map HarnessAgentCoreMemoryRetrievalConfigs {
    key: String
    value: HarnessAgentCoreMemoryRetrievalConfig
}

structure HarnessAgentCoreRuntimeEnvironment {
    @required
    agentRuntimeArn: BedrockAgentcoreResourceArn

    @required
    agentRuntimeName: String

    @required
    agentRuntimeId: String

    @required
    lifecycleConfiguration: LifecycleConfiguration

    @required
    networkConfiguration: NetworkConfiguration

    filesystemConfigurations: FilesystemConfigurations
}

structure HarnessAgentCoreRuntimeEnvironmentRequest {
    lifecycleConfiguration: LifecycleConfiguration
    networkConfiguration: NetworkConfiguration
    filesystemConfigurations: FilesystemConfigurations
}

@length(min: 1, max: 64) @pattern("(\\*|@?[^/]+(/[^/]+)?)")
string HarnessAllowedTool

list HarnessAllowedTools {
    member: HarnessAllowedTool
}

@pattern("arn:([^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:harness/[a-zA-Z][a-zA-Z0-9_]{0,39}-[a-zA-Z0-9]{10}")
string HarnessArn

@length(min: 1, max: 4096) @pattern("([^*?\\[\\]]|\\*)+")
string HarnessAwsSkillPath

list HarnessAwsSkillPaths {
    member: HarnessAwsSkillPath
}

enum HarnessBedrockApiFormat {
    converse_stream
    responses
    chat_completions
}

structure HarnessBedrockModelConfig {
    @required
    modelId: String

    maxTokens: MaxTokens
    temperature: Temperature
    topP: TopP
    apiFormat: HarnessBedrockApiFormat
    additionalParams: Document
}

@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:(aws|[0-9]{12}):browser(-custom)?/(aws\\.browser\\.v1|[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10})")
string HarnessBrowserArn

@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:(aws|[0-9]{12}):code-interpreter(-custom)?/(aws\\.codeinterpreter\\.v1|[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10})")
string HarnessCodeInterpreterArn

structure HarnessDisabledMemoryConfiguration {}

structure HarnessEndpoint {
    @required
    harnessId: HarnessId

    @required
    harnessName: HarnessName

    @required
    endpointName: HarnessEndpointName

    @required
    arn: HarnessEndpointArn

    @required
    status: HarnessEndpointStatus

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    liveVersion: HarnessVersion
    targetVersion: HarnessVersion
    description: HarnessEndpointDescription
    failureReason: String
}

@pattern("arn:([^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:harness/[a-zA-Z][a-zA-Z0-9_]{0,39}-[a-zA-Z0-9]{10}/harness-endpoint/[a-zA-Z][a-zA-Z0-9_]{0,47}")
string HarnessEndpointArn

@length(min: 1, max: 256)
string HarnessEndpointDescription

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}")
string HarnessEndpointName

enum HarnessEndpointStatus {
    CREATING
    CREATE_FAILED
    UPDATING
    UPDATE_FAILED
    READY
    DELETING
    DELETE_FAILED
}

list HarnessEndpoints {
    member: HarnessEndpoint
}

union HarnessEnvironmentArtifact {
    containerConfiguration: ContainerConfiguration
}

union HarnessEnvironmentProvider {
    agentCoreRuntimeEnvironment: HarnessAgentCoreRuntimeEnvironment
}

union HarnessEnvironmentProviderRequest {
    agentCoreRuntimeEnvironment: HarnessAgentCoreRuntimeEnvironmentRequest
}

union HarnessGatewayOutboundAuth {
    awsIam: Unit
    none: Unit
    oauth: OAuthCredentialProvider
}

structure HarnessGeminiModelConfig {
    @required
    modelId: String

    @required
    apiKeyArn: ApiKeyArn

    maxTokens: MaxTokens
    temperature: Temperature
    topP: TopP
    topK: TopK
    additionalParams: Document
}

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,39}-[a-zA-Z0-9]{10}")
string HarnessId

structure HarnessInlineFunctionConfig {
    @required
    description: HarnessInlineFunctionDescription

    @required
    inputSchema: SensitiveJson
}

@length(min: 1, max: 4096) @sensitive
string HarnessInlineFunctionDescription

@length(min: 1, max: 16383) @sensitive
string HarnessLiteLlmApiBase

structure HarnessLiteLlmModelConfig {
    @required
    modelId: String

    apiKeyArn: ApiKeyArn
    apiBase: HarnessLiteLlmApiBase
    maxTokens: MaxTokens
    temperature: Temperature
    topP: TopP
    additionalParams: Document
}

structure HarnessManagedMemoryConfiguration {
    arn: MemoryArn
    strategies: HarnessManagedMemoryStrategyList
    eventExpiryDuration: HarnessManagedMemoryConfigurationEventExpiryDurationInteger
    encryptionKeyArn: KmsKeyArn
}

@range(min: 3, max: 365)
integer HarnessManagedMemoryConfigurationEventExpiryDurationInteger

@length(min: 1, max: 4)
list HarnessManagedMemoryStrategyList {
    member: HarnessManagedMemoryStrategyType
}

enum HarnessManagedMemoryStrategyType {
    SEMANTIC
    SUMMARIZATION
    USER_PREFERENCE
    EPISODIC
}

union HarnessMemoryConfiguration {
    agentCoreMemoryConfiguration: HarnessAgentCoreMemoryConfiguration
    managedMemoryConfiguration: HarnessManagedMemoryConfiguration
    disabled: HarnessDisabledMemoryConfiguration
}

union HarnessModelConfiguration {
    bedrockModelConfig: HarnessBedrockModelConfig
    openAiModelConfig: HarnessOpenAiModelConfig
    geminiModelConfig: HarnessGeminiModelConfig
    liteLlmModelConfig: HarnessLiteLlmModelConfig
}

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,39}")
string HarnessName

enum HarnessOpenAiApiFormat {
    chat_completions
    responses
}

structure HarnessOpenAiModelConfig {
    @required
    modelId: String

    @required
    apiKeyArn: ApiKeyArn

    maxTokens: MaxTokens
    temperature: Temperature
    topP: TopP
    apiFormat: HarnessOpenAiApiFormat
    additionalParams: Document
}

structure HarnessRemoteMcpConfig {
    @required
    url: HarnessRemoteMcpUrl

    headers: HttpHeadersMap
}

@length(min: 1, max: 16383) @sensitive
string HarnessRemoteMcpUrl

union HarnessSkill {
    path: HarnessSkillPath
    s3: HarnessSkillS3Source
    git: HarnessSkillGitSource
    awsSkills: HarnessSkillAwsSkillsSource
}

structure HarnessSkillAwsSkillsSource {
    paths: HarnessAwsSkillPaths
}

structure HarnessSkillGitAuth {
    @required
    credentialArn: ApiKeyArn

    username: String
}

structure HarnessSkillGitSource {
    @required
    url: HarnessSkillGitUrl

    path: String
    auth: HarnessSkillGitAuth
}

@length(min: 8, max: 16383) @pattern("https://[^#@]+")
string HarnessSkillGitUrl

@length(min: 1, max: 4096)
string HarnessSkillPath

structure HarnessSkillS3Source {
    @required
    uri: HarnessSkillS3Uri
}

@length(min: 5, max: 16383) @pattern("s3://.*")
string HarnessSkillS3Uri

list HarnessSkills {
    member: HarnessSkill
}

structure HarnessSlidingWindowConfiguration {
    messagesCount: Integer
}

enum HarnessStatus {
    CREATING
    CREATE_FAILED
    UPDATING
    UPDATE_FAILED
    READY
    DELETING
    DELETE_FAILED
}

list HarnessSummaries {
    member: HarnessSummary
}

structure HarnessSummarizationConfiguration {
    summaryRatio: Float
    preserveRecentMessages: Integer
    summarizationSystemPrompt: String
}

structure HarnessSummary {
    @required
    harnessId: HarnessId

    @required
    harnessName: HarnessName

    @required
    arn: HarnessArn

    @required
    status: HarnessStatus

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    harnessVersion: HarnessVersion
}

union HarnessSystemContentBlock {
    text: SensitiveText
}

list HarnessSystemPrompt {
    member: HarnessSystemContentBlock
}

structure HarnessTool {
    @required
    type: HarnessToolType

    name: HarnessToolName
    config: HarnessToolConfiguration
}

union HarnessToolConfiguration {
    remoteMcp: HarnessRemoteMcpConfig
    agentCoreBrowser: HarnessAgentCoreBrowserConfig
    agentCoreGateway: HarnessAgentCoreGatewayConfig
    inlineFunction: HarnessInlineFunctionConfig
    agentCoreCodeInterpreter: HarnessAgentCoreCodeInterpreterConfig
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9_-]+")
string HarnessToolName

enum HarnessToolType {
    remote_mcp
    agentcore_browser
    agentcore_gateway
    inline_function
    agentcore_code_interpreter
}

list HarnessTools {
    member: HarnessTool
}

structure HarnessTruncationConfiguration {
    @required
    strategy: HarnessTruncationStrategy

    config: HarnessTruncationStrategyConfiguration
}

enum HarnessTruncationStrategy {
    sliding_window
    summarization
    none
}

union HarnessTruncationStrategyConfiguration {
    slidingWindow: HarnessSlidingWindowConfiguration
    summarization: HarnessSummarizationConfiguration
}

@length(min: 1, max: 5) @pattern("([1-9][0-9]{0,4})")
string HarnessVersion

list HarnessVersionSummaries {
    member: HarnessVersionSummary
}

structure HarnessVersionSummary {
    @required
    harnessId: HarnessId

    @required
    harnessName: HarnessName

    @required
    arn: HarnessArn

    @required
    harnessVersion: HarnessVersion

    @required
    status: HarnessStatus

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    failureReason: String
}

@length(min: 1, max: 256) @pattern("[A-Za-z][A-Za-z0-9_-]{0,255}")
string HeaderName

structure HostingEnvironment {
    @required
    arn: BedrockAgentcoreResourceArn
}

@length(min: 1, max: 10)
list HostingEnvironmentListType {
    member: HostingEnvironment
}

structure HttpApiSchemaConfiguration {
    @required
    source: ApiSchemaConfiguration
}

@length(min: 0, max: 10)
map HttpConnectorParameters {
    key: ConnectorParameterName
    value: ConnectorParameterValue
}

structure HttpConnectorSource {
    @required
    connectorId: ConnectorId
}

structure HttpConnectorTargetConfiguration {
    @required
    source: HttpConnectorSource

    parameters: HttpConnectorParameters
}

@length(min: 1, max: 16383)
string HttpHeaderKey

@length(min: 1, max: 100)
string HttpHeaderName

@length(min: 1, max: 16383)
string HttpHeaderValue

@sensitive
map HttpHeadersMap {
    key: HttpHeaderKey
    value: HttpHeaderValue
}

@length(min: 1, max: 40)
string HttpQueryParameterName

union HttpTargetConfiguration {
    agentcoreRuntime: RuntimeTargetConfiguration
    passthrough: PassthroughTargetConfiguration
    connector: HttpConnectorTargetConfiguration
}

structure IamCredentialProvider {
    @required
    service: IamCredentialProviderServiceString

    region: IamCredentialProviderRegionString
}

@length(min: 1, max: 32) @pattern("[a-zA-Z0-9-]+")
string IamCredentialProviderRegionString

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9._-]+")
string IamCredentialProviderServiceString

structure IamPrincipal {
    @required
    arn: IamPrincipalArn

    operator: PrincipalMatchOperator
}

@length(min: 0, max: 2048)
@pattern("(arn:aws[a-zA-Z-]*:iam::(\\d{12}|\\*):(user|role)/[\\w+=,.@*?/-]+|arn:aws[a-zA-Z-]*:sts::(\\d{12}|\\*):assumed-role/[\\w+=,.@*?/-]+)")
string IamPrincipalArn

@length(min: 20, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+")
string IamRoleArn

@length(min: 1, max: 64) @pattern("[a-z0-9-]+")
string IamSigningRegion

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_-]+")
string IamSigningServiceName

@length(min: 1, max: 255) @pattern("[A-Za-z0-9_.-:]+")
string InboundTokenClaimNameType

enum InboundTokenClaimValueType {
    STRING
    STRING_ARRAY
}

enum IncludedData {
    ALL_DATA
    METADATA_ONLY
}

structure IncludedOauth2ProviderConfigInput {
    @required
    clientId: ClientIdType

    clientSecret: DefaultClientSecretType
    clientSecretConfig: SecretReference
    clientSecretSource: SecretSourceType
    issuer: String
    authorizationEndpoint: String
    tokenEndpoint: String
}

structure IncludedOauth2ProviderConfigOutput {
    @required
    oauthDiscovery: Oauth2Discovery

    clientId: ClientIdType
}

structure IndexedKey {
    @required
    key: MetadataKey

    @required
    type: MetadataValueType
}

@length(min: 1, max: 10)
list IndexedKeysList {
    member: IndexedKey
}

structure InferenceConfiguration {
    maxTokens: InferenceConfigurationMaxTokensInteger
    temperature: InferenceConfigurationTemperatureFloat
    topP: InferenceConfigurationTopPFloat
    stopSequences: InferenceConfigurationStopSequencesList
}

@range(min: 1)
integer InferenceConfigurationMaxTokensInteger

@length(min: 0, max: 2500)
list InferenceConfigurationStopSequencesList {
    member: NonEmptyString
}

@range(min: 0, max: 1)
float InferenceConfigurationTemperatureFloat

@range(min: 0, max: 1)
float InferenceConfigurationTopPFloat

@length(min: 1, max: 256)
string InferenceConnectorId

structure InferenceConnectorSource {
    @required
    connectorId: InferenceConnectorId
}

structure InferenceConnectorTargetConfiguration {
    @required
    source: InferenceConnectorSource
}

structure InferenceOperationConfiguration {
    @required
    path: InferenceOperationPath

    providerPath: InferenceOperationPath
    models: ModelEntries
}

@length(min: 1, max: 10)
list InferenceOperationConfigurations {
    member: InferenceOperationConfiguration
}

@length(min: 1, max: 256) @pattern("/[a-zA-Z0-9\\-\\._/]+")
string InferenceOperationPath

structure InferenceProviderTargetConfiguration {
    @required
    endpoint: PassthroughEndpoint

    modelMapping: ModelMapping
    operations: InferenceOperationConfigurations
}

union InferenceTargetConfiguration {
    connector: InferenceConnectorTargetConfiguration
    provider: InferenceProviderTargetConfiguration
}

@length(min: 1, max: 102400)
string InlineContent

structure InlineExamplesSource {
    @required
    examples: InlineExamplesSourceExamplesList
}

@length(min: 1, max: 1000)
list InlineExamplesSourceExamplesList {
    member: SensitiveJson
}

@sensitive
string InlinePayload

structure Insight {
    @required
    insightId: InsightId
}

@pattern("(Builtin\\.[a-zA-Z0-9._-]+|[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10})")
string InsightId

@length(min: 0, max: 10)
list InsightList {
    member: Insight
}

structure InstanceLifecycleConfiguration {
    idleInstanceTimeout: InstanceLifecycleConfigurationIdleInstanceTimeoutInteger
    maxLifetime: InstanceLifecycleConfigurationMaxLifetimeInteger
}

@range(min: 60, max: 1209600)
integer InstanceLifecycleConfigurationIdleInstanceTimeoutInteger

@range(min: 60, max: 1209600)
integer InstanceLifecycleConfigurationMaxLifetimeInteger

@length(min: 1, max: 2048)
@pattern("arn:aws(-[^:]+)?:iam::[0-9]{12}:instance-profile/([!-~]{1,510}/)?([\\w+=,.@-]{1,128})")
string InstanceProfileArn

structure InstanceRequirements {
    @required
    allowedInstanceTypes: InstanceRequirementsAllowedInstanceTypesList
}

@length(min: 1, max: 30)
list InstanceRequirementsAllowedInstanceTypesList {
    member: EC2InstanceType
}

union InterceptorConfiguration {
    lambda: LambdaInterceptorConfiguration
}

structure InterceptorInputConfiguration {
    @required
    passRequestHeaders: Boolean

    payloadFilter: InterceptorPayloadFilter
}

enum InterceptorPayloadExclusion {
    RESPONSE_BODY
}

union InterceptorPayloadExclusionSelector {
    field: InterceptorPayloadExclusion
}

@length(min: 1, max: 1)
list InterceptorPayloadExclusionSelectorList {
    member: InterceptorPayloadExclusionSelector
}

structure InterceptorPayloadFilter {
    @required
    exclude: InterceptorPayloadExclusionSelectorList
}

@error("server") @httpError(500)
structure InternalServerException {
    message: NonBlankString
}

structure InvocationConfiguration {
    @required
    topicArn: Arn

    @required
    payloadDeliveryBucketName: String
}

structure InvocationConfigurationInput {
    @required
    topicArn: Arn

    @required
    payloadDeliveryBucketName: InvocationConfigurationInputPayloadDeliveryBucketNameString
}

@pattern("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
string InvocationConfigurationInputPayloadDeliveryBucketNameString

enum KeyType {
    CustomerManagedKey
    ServiceManagedKey
}

structure KinesisResource {
    @required
    dataStreamArn: Arn

    @required
    contentConfigurations: KinesisResourceContentConfigurationsList
}

@length(min: 1, max: 1)
list KinesisResourceContentConfigurationsList {
    member: ContentConfiguration
}

structure KmsConfiguration {
    @required
    keyType: KeyType

    kmsKeyArn: KmsKeyArn
}

@length(min: 1, max: 2048)
@pattern("arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}")
string KmsKeyArn

@length(min: 20, max: 2048)
@pattern("arn:aws(-[^:]+)?:kms:[a-z0-9-]+:[0-9]{12}:key/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string KmsKeyId

structure KmsKeySourceType {
    @required
    kmsKeyArn: KmsKeyArn
}

@pattern("arn:(aws[a-zA-Z-]*)?:lambda:([a-z]{2}(-gov)?-[a-z]+-\\d{1}):(\\d{12}):function:([a-zA-Z0-9-_.]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
string LambdaArn

structure LambdaEvaluatorConfig {
    @required
    lambdaArn: LambdaArn

    lambdaTimeoutInSeconds: LambdaEvaluatorConfigLambdaTimeoutInSecondsInteger
}

@range(min: 1, max: 300)
integer LambdaEvaluatorConfigLambdaTimeoutInSecondsInteger

@length(min: 1, max: 170)
@pattern("arn:(aws[a-zA-Z-]*)?:lambda:([a-z]{2}(-gov)?-[a-z]+-\\d{1}):(\\d{12}):function:([a-zA-Z0-9-_.]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
string LambdaFunctionArn

structure LambdaInterceptorConfiguration {
    @required
    arn: LambdaFunctionArn
}

structure LambdaTransformConfiguration {
    arn: LambdaFunctionArn
}

structure LaunchParameters {
    @required
    operatingSystem: OperatingSystem

    @required
    instanceRequirements: InstanceRequirements

    ephemeralVolumes: LaunchParametersEphemeralVolumesList
    monitoring: Monitoring
    licenseSpecifications: LaunchParametersLicenseSpecificationsList
    capacityReservationSpecification: CapacityReservationSpecification
    sshKeyName: SSHKeyName
    instanceProfileArn: InstanceProfileArn
    propagatedTags: TagsMap
}

@length(min: 0, max: 5)
list LaunchParametersEphemeralVolumesList {
    member: EphemeralBlockDeviceMapping
}

@length(min: 0, max: 5)
list LaunchParametersLicenseSpecificationsList {
    member: LicenseSpecification
}

union LaunchTemplateSource {
    launchParameters: LaunchParameters
}

@length(min: 1, max: 2048)
@pattern("arn:aws(-[^:]+)?:license-manager:[a-z0-9-]+:[0-9]{12}:license-configuration:[a-zA-Z0-9_-]+")
string LicenseConfigurationArn

structure LicenseSpecification {
    @required
    licenseConfigurationArn: LicenseConfigurationArn
}

structure LifecycleConfiguration {
    idleRuntimeSessionTimeout: LifecycleConfigurationIdleRuntimeSessionTimeoutInteger
    maxLifetime: LifecycleConfigurationMaxLifetimeInteger
}

@range(min: 60, max: 1209600)
integer LifecycleConfigurationIdleRuntimeSessionTimeoutInteger

@range(min: 60, max: 1209600)
integer LifecycleConfigurationMaxLifetimeInteger

@length(min: 1, max: 1000)
list LimitEntries {
    member: LimitEntry
}

structure LimitEntry {
    @required
    dimensions: LimitEntryDimensionsMap

    requests: RateConfigs
    tokens: RateConfigs
    connections: RateConfigs
}

@length(min: 1, max: 10)
map LimitEntryDimensionsMap {
    key: DimensionKey
    value: DimensionValue
}

structure LinkedinOauth2ProviderConfigInput {
    @required
    clientId: ClientIdType

    clientSecret: DefaultClientSecretType
    clientSecretConfig: SecretReference
    clientSecretSource: SecretSourceType
}

structure LinkedinOauth2ProviderConfigOutput {
    @required
    oauthDiscovery: Oauth2Discovery

    clientId: ClientIdType
}

@input
structure ListAgentRuntimeVersionsByCapacityProviderInput {
    @required @httpLabel
    capacityProviderId: CapacityProviderId

    @httpQuery("maxResults")
    maxResults: MaxResults

    @httpQuery("nextToken")
    nextToken: NextToken
}

@output
structure ListAgentRuntimeVersionsByCapacityProviderOutput {
    @required
    agentRuntimes: AgentRuntimeVersionSummaryList

    nextToken: String
}

@input
structure ListCapacityProvidersInput {
    @httpQuery("maxResults")
    maxResults: MaxResults

    @httpQuery("nextToken")
    nextToken: NextToken
}

@output
structure ListCapacityProvidersOutput {
    @required
    capacityProviders: CapacityProviderList

    nextToken: NextToken
}

@range(min: 1, max: 100)
integer ListConfigurationBundleVersionsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListConfigurationBundlesRequestMaxResultsInteger

@range(min: 1, max: 1000)
integer ListDatasetExamplesRequestMaxResultsInteger

@length(min: 0, max: 2048)
string ListDatasetExamplesRequestNextTokenString

@range(min: 1, max: 100)
integer ListDatasetVersionsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListDatasetsRequestMaxResultsInteger

@length(min: 0, max: 2048)
string ListDatasetsRequestNextTokenString

@range(min: 1, max: 100)
integer ListEvaluatorsRequestMaxResultsInteger

@input
structure ListMemoriesInput {
    maxResults: ListMemoriesInputMaxResultsInteger
    nextToken: String
}

@range(min: 1, max: 100)
integer ListMemoriesInputMaxResultsInteger

@output
structure ListMemoriesOutput {
    @required
    memories: MemorySummaryList

    nextToken: String
}

@range(min: 1, max: 20)
integer ListOauth2CredentialProvidersRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListOnlineEvaluationConfigsRequestMaxResultsInteger

@range(min: 1, max: 20)
integer ListPaymentCredentialProvidersRequestMaxResultsInteger

@range(min: 1, max: 20)
integer ListWorkloadIdentitiesRequestMaxResultsInteger

enum ListingMode {
    DEFAULT
    DYNAMIC
}

structure LlmAsAJudgeEvaluatorConfig {
    @required
    instructions: EvaluatorInstructions

    @required
    ratingScale: RatingScale

    @required
    modelConfig: EvaluatorModelConfig
}

structure LlmExtractionConfig {
    llmExtractionInstruction: LlmExtractionInstruction

    @required
    definition: Definition

    validation: Validation
}

@length(min: 1, max: 1000) @sensitive
string LlmExtractionInstruction

@pattern("[.\\-_/#A-Za-z0-9]+")
string LogGroupName

structure MCPGatewayConfiguration {
    supportedVersions: McpSupportedVersions
    instructions: McpInstructions
    searchType: SearchType
    sessionConfiguration: SessionConfiguration
    streamingConfiguration: StreamingConfiguration
}

structure ManagedResourceDetails {
    domain: String
    resourceGatewayArn: ResourceGatewayArn
    resourceAssociationArn: ResourceAssociationArn
}

structure ManagedVpcResource {
    @required
    vpcIdentifier: VpcIdentifier

    @required
    subnetIds: SubnetIds

    @required
    endpointIpAddressType: EndpointIpAddressType

    securityGroupIds: SecurityGroupIds
    tags: TagsMap
    routingDomain: RoutingDomain
}

@length(min: 0, max: 512) @pattern("/[\\w\\-.]+/\\*")
string MatchPathPattern

structure MatchPaths {
    @required
    anyOf: MatchPathsAnyOfList
}

@length(min: 1, max: 10)
list MatchPathsAnyOfList {
    member: MatchPathPattern
}

union MatchPrincipalEntry {
    iamPrincipal: IamPrincipal
}

structure MatchPrincipals {
    @required
    anyOf: MatchPrincipalsAnyOfList
}

@length(min: 1, max: 100)
list MatchPrincipalsAnyOfList {
    member: MatchPrincipalEntry
}

@length(min: 1, max: 255) @pattern("[A-Za-z0-9_.-]+")
string MatchValueString

@length(min: 1)
list MatchValueStringList {
    member: MatchValueString
}

@range(min: 1, max: 100)
integer MaxResults

@range(min: 1)
integer MaxTokens

structure McpDescriptor {
    server: ServerDefinition
    tools: ToolsDefinition
}

@length(min: 1, max: 2048) @sensitive
string McpInstructions

structure McpLambdaTargetConfiguration {
    @required
    lambdaArn: LambdaFunctionArn

    @required
    toolSchema: ToolSchema
}

structure McpServerTargetConfiguration {
    @required
    endpoint: McpServerTargetConfigurationEndpointString

    mcpToolSchema: McpToolSchemaConfiguration
    listingMode: ListingMode
    resourcePriority: TargetResourcePriority
}

@pattern("https://.*")
string McpServerTargetConfigurationEndpointString

@length(min: 1, max: 2048) @pattern("https://.*")
string McpServerUrl

list McpSupportedVersions {
    member: String
}

union McpTargetConfiguration {
    openApiSchema: ApiSchemaConfiguration
    smithyModel: ApiSchemaConfiguration
    lambda: McpLambdaTargetConfiguration
    mcpServer: McpServerTargetConfiguration
    apiGateway: ApiGatewayTargetConfiguration
    connector: ConnectorTargetConfiguration
}

union McpToolSchemaConfiguration {
    s3: S3Configuration
    inlinePayload: InlinePayload
}

structure Memory {
    @required
    arn: MemoryArn

    @required
    id: MemoryId

    @required
    name: Name

    description: Description
    encryptionKeyArn: Arn
    memoryExecutionRoleArn: Arn

    @required
    eventExpiryDuration: MemoryEventExpiryDurationInteger

    @required
    status: MemoryStatus

    failureReason: String

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    strategies: MemoryStrategyList
    indexedKeys: IndexedKeysList
    streamDeliveryResources: StreamDeliveryResources
    managedByResourceArn: Arn
}

@pattern("arn:aws:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:memory\\/[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}")
string MemoryArn

@range(min: 1, max: 365)
integer MemoryEventExpiryDurationInteger

@length(min: 12) @pattern("[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}")
string MemoryId

structure MemoryRecordSchema {
    metadataSchema: MetadataSchemaList
}

enum MemoryStatus {
    CREATING
    ACTIVE
    FAILED
    DELETING
    UPDATING
}

structure MemoryStrategy {
    @required
    strategyId: MemoryStrategyId

    @required
    name: Name

    description: Description
    configuration: StrategyConfiguration

    @required
    type: MemoryStrategyType

    @required @deprecated(since: "2026-03-02")
    namespaces: NamespacesList

    @required
    namespaceTemplates: NamespacesList

    createdAt: Timestamp
    updatedAt: Timestamp
    status: MemoryStrategyStatus
    memoryRecordSchema: MemoryRecordSchema
}

@length(min: 12) @pattern("[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}")
string MemoryStrategyId

union MemoryStrategyInput {
    semanticMemoryStrategy: SemanticMemoryStrategyInput
    summaryMemoryStrategy: SummaryMemoryStrategyInput
    userPreferenceMemoryStrategy: UserPreferenceMemoryStrategyInput
    customMemoryStrategy: CustomMemoryStrategyInput
    episodicMemoryStrategy: EpisodicMemoryStrategyInput
}

list MemoryStrategyInputList {
    member: MemoryStrategyInput
}

list MemoryStrategyList {
    member: MemoryStrategy
}

enum MemoryStrategyStatus {
    CREATING
    ACTIVE
    DELETING
    FAILED
}

enum MemoryStrategyType {
    SEMANTIC
    SUMMARIZATION
    USER_PREFERENCE
    CUSTOM
    EPISODIC
}

structure MemorySummary {
    arn: MemoryArn
    id: MemoryId
    status: MemoryStatus

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    managedByResourceArn: Arn
}

list MemorySummaryList {
    member: MemorySummary
}

enum MemoryView {
    full
    without_decryption
}

structure MessageBasedTrigger {
    messageCount: Integer
}

structure MessageBasedTriggerInput {
    messageCount: MessageBasedTriggerInputMessageCountInteger
}

@range(min: 1, max: 50)
integer MessageBasedTriggerInputMessageCountInteger

structure MetadataConfiguration {
    allowedRequestHeaders: AllowedRequestHeaders
    allowedQueryParameters: AllowedQueryParameters
    allowedResponseHeaders: AllowedResponseHeaders
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string MetadataKey

structure MetadataSchemaEntry {
    @required
    key: MetadataKey

    type: MetadataValueType
    extractionType: ExtractionType
    extractionConfig: ExtractionConfig
}

@length(min: 1, max: 20)
list MetadataSchemaList {
    member: MetadataSchemaEntry
}

enum MetadataValueType {
    STRING
    STRINGLIST
    NUMBER
}

structure MicrosoftOauth2ProviderConfigInput {
    @required
    clientId: ClientIdType

    clientSecret: DefaultClientSecretType
    clientSecretConfig: SecretReference
    clientSecretSource: SecretSourceType
    tenantId: TenantIdType
}

structure MicrosoftOauth2ProviderConfigOutput {
    @required
    oauthDiscovery: Oauth2Discovery

    clientId: ClientIdType
}

@length(min: 1, max: 100)
list ModelEntries {
    member: ModelEntry
}

structure ModelEntry {
    @required
    model: ModelPattern
}

structure ModelMapping {
    providerPrefix: ProviderPrefix
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9\\-\\._\\*\\?@]+(/[a-zA-Z0-9\\-\\._\\*\\?@]+)*")
string ModelPattern

union ModifyConsolidationConfiguration {
    customConsolidationConfiguration: CustomConsolidationConfigurationInput
}

union ModifyExtractionConfiguration {
    customExtractionConfiguration: CustomExtractionConfigurationInput
}

structure ModifyInvocationConfigurationInput {
    topicArn: Arn
    payloadDeliveryBucketName: ModifyInvocationConfigurationInputPayloadDeliveryBucketNameString
}

@pattern("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
string ModifyInvocationConfigurationInputPayloadDeliveryBucketNameString

structure ModifyMemoryStrategies {
    addMemoryStrategies: MemoryStrategyInputList
    modifyMemoryStrategies: ModifyMemoryStrategiesList
    deleteMemoryStrategies: DeleteMemoryStrategiesList
}

list ModifyMemoryStrategiesList {
    member: ModifyMemoryStrategyInput
}

structure ModifyMemoryStrategyInput {
    @required
    memoryStrategyId: String

    description: Description

    @deprecated(since: "2026-03-02")
    namespaces: NamespacesList

    namespaceTemplates: NamespacesList
    configuration: ModifyStrategyConfiguration
    memoryRecordSchema: MemoryRecordSchema
}

union ModifyReflectionConfiguration {
    episodicReflectionConfiguration: EpisodicReflectionConfigurationInput
    customReflectionConfiguration: CustomReflectionConfigurationInput
}

structure ModifySelfManagedConfiguration {
    triggerConditions: TriggerConditionInputList
    invocationConfiguration: ModifyInvocationConfigurationInput
    historicalContextWindowSize: ModifySelfManagedConfigurationHistoricalContextWindowSizeInteger
}

@range(min: 0, max: 50)
integer ModifySelfManagedConfigurationHistoricalContextWindowSizeInteger

structure ModifyStrategyConfiguration {
    extraction: ModifyExtractionConfiguration
    consolidation: ModifyConsolidationConfiguration
    reflection: ModifyReflectionConfiguration
    selfManagedConfiguration: ModifySelfManagedConfiguration
}

enum Monitoring {
    BASIC
    DETAILED
}

@length(min: 6, max: 200) @pattern("/mnt/[a-zA-Z0-9._-]+/?")
string MountPath

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}")
string Name

@length(min: 1, max: 512)
@pattern("[a-zA-Z0-9\\-_\\/]*(\\{(actorId|sessionId|memoryStrategyId)\\}[a-zA-Z0-9\\-_\\/]*)*")
string Namespace

@length(min: 1, max: 1)
list NamespacesList {
    member: Namespace
}

@length(min: 1, max: 2000)
string NaturalLanguage

structure NetworkConfiguration {
    @required
    networkMode: NetworkMode

    networkModeConfig: VpcConfig
}

enum NetworkMode {
    PUBLIC
    VPC
}

@length(min: 1, max: 2048) @pattern("\\S*")
string NextToken

@pattern("[\\s\\S]+")
string NonBlankString

@length(min: 1)
string NonEmptyString

structure NumberValidation {
    minValue: Double
    maxValue: Double
}

structure NumericalScaleDefinition {
    @required
    definition: String

    @required
    value: NumericalScaleDefinitionValueDouble

    @required
    label: NumericalScaleDefinitionLabelString
}

@length(min: 1, max: 100)
string NumericalScaleDefinitionLabelString

@range(min: 0)
double NumericalScaleDefinitionValueDouble

list NumericalScaleDefinitions {
    member: NumericalScaleDefinition
}

structure OAuth2AuthorizationData {
    @required
    authorizationUrl: OAuth2AuthorizationDataAuthorizationUrlString

    userId: OAuth2AuthorizationDataUserIdString
}

@length(min: 1)
string OAuth2AuthorizationDataAuthorizationUrlString

@length(min: 1, max: 128)
string OAuth2AuthorizationDataUserIdString

structure OAuthCredentialProvider {
    @required
    providerArn: OAuthCredentialProviderArn

    @required
    scopes: OAuthScopes

    customParameters: OAuthCustomParameters
    grantType: OAuthGrantType
    defaultReturnUrl: OAuthDefaultReturnUrl
}

@pattern("arn:([^:]*):([^:]*):([^:]*):([0-9]{12})?:(.+)")
string OAuthCredentialProviderArn

@length(min: 1, max: 10)
map OAuthCustomParameters {
    key: OAuthCustomParametersKey
    value: OAuthCustomParametersValue
}

@length(min: 1, max: 256)
string OAuthCustomParametersKey

@length(min: 1, max: 2048) @sensitive
string OAuthCustomParametersValue

@length(min: 1, max: 2048) @pattern("\\w+:(\\/?\\/?)[^\\s]+")
string OAuthDefaultReturnUrl

enum OAuthGrantType {
    CLIENT_CREDENTIALS
    AUTHORIZATION_CODE
    TOKEN_EXCHANGE
}

@length(min: 1, max: 64)
string OAuthScope

@length(min: 0, max: 100)
list OAuthScopes {
    member: OAuthScope
}

structure Oauth2AuthorizationServerMetadata {
    @required
    issuer: String

    @required
    authorizationEndpoint: String

    @required
    tokenEndpoint: String

    responseTypes: ResponseListType
    tokenEndpointAuthMethods: TokenEndpointAuthMethodsType
}

structure Oauth2CredentialProviderItem {
    @required
    name: CredentialProviderName

    @required
    credentialProviderVendor: CredentialProviderVendorType

    @required
    credentialProviderArn: CredentialProviderArnType

    @required
    createdTime: Timestamp

    @required
    lastUpdatedTime: Timestamp
}

list Oauth2CredentialProviders {
    member: Oauth2CredentialProviderItem
}

union Oauth2Discovery {
    discoveryUrl: DiscoveryUrlType
    authorizationServerMetadata: Oauth2AuthorizationServerMetadata
}

union Oauth2ProviderConfigInput {
    customOauth2ProviderConfig: CustomOauth2ProviderConfigInput
    googleOauth2ProviderConfig: GoogleOauth2ProviderConfigInput
    githubOauth2ProviderConfig: GithubOauth2ProviderConfigInput
    slackOauth2ProviderConfig: SlackOauth2ProviderConfigInput
    salesforceOauth2ProviderConfig: SalesforceOauth2ProviderConfigInput
    microsoftOauth2ProviderConfig: MicrosoftOauth2ProviderConfigInput
    atlassianOauth2ProviderConfig: AtlassianOauth2ProviderConfigInput
    linkedinOauth2ProviderConfig: LinkedinOauth2ProviderConfigInput
    includedOauth2ProviderConfig: IncludedOauth2ProviderConfigInput
}

union Oauth2ProviderConfigOutput {
    customOauth2ProviderConfig: CustomOauth2ProviderConfigOutput
    googleOauth2ProviderConfig: GoogleOauth2ProviderConfigOutput
    githubOauth2ProviderConfig: GithubOauth2ProviderConfigOutput
    slackOauth2ProviderConfig: SlackOauth2ProviderConfigOutput
    salesforceOauth2ProviderConfig: SalesforceOauth2ProviderConfigOutput
    microsoftOauth2ProviderConfig: MicrosoftOauth2ProviderConfigOutput
    atlassianOauth2ProviderConfig: AtlassianOauth2ProviderConfigOutput
    linkedinOauth2ProviderConfig: LinkedinOauth2ProviderConfigOutput
    includedOauth2ProviderConfig: IncludedOauth2ProviderConfigOutput
}

structure OnBehalfOfTokenExchangeConfigType {
    @required
    grantType: OnBehalfOfTokenExchangeGrantTypeType

    tokenExchangeGrantTypeConfig: TokenExchangeGrantTypeConfigType
}

enum OnBehalfOfTokenExchangeGrantTypeType {
    TOKEN_EXCHANGE
    JWT_AUTHORIZATION_GRANT
}

@pattern("arn:aws[a-zA-Z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:online-evaluation-config\\/[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}")
string OnlineEvaluationConfigArn

@pattern("[a-zA-Z][a-zA-Z0-9-_]{0,99}-[a-zA-Z0-9]{10}")
string OnlineEvaluationConfigId

enum OnlineEvaluationConfigStatus {
    ACTIVE
    CREATING
    CREATE_FAILED
    UPDATING
    UPDATE_FAILED
    DELETING
    ERROR
}

structure OnlineEvaluationConfigSummary {
    @required
    onlineEvaluationConfigArn: OnlineEvaluationConfigArn

    @required
    onlineEvaluationConfigId: OnlineEvaluationConfigId

    @required
    onlineEvaluationConfigName: EvaluationConfigName

    description: EvaluationConfigDescription

    @required
    status: OnlineEvaluationConfigStatus

    @required
    executionStatus: OnlineEvaluationExecutionStatus

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    failureReason: String
    insights: InsightList
    clusteringConfig: ClusteringConfig
}

list OnlineEvaluationConfigSummaryList {
    member: OnlineEvaluationConfigSummary
}

enum OnlineEvaluationExecutionStatus {
    ENABLED
    DISABLED
}

structure OpenResponsesEvaluatorModelConfig {
    @required
    modelId: String

    maxOutputTokens: OpenResponsesEvaluatorModelConfigMaxOutputTokensInteger
    temperature: OpenResponsesEvaluatorModelConfigTemperatureFloat
    topP: OpenResponsesEvaluatorModelConfigTopPFloat
    reasoning: ReasoningConfiguration
}

@range(min: 1)
integer OpenResponsesEvaluatorModelConfigMaxOutputTokensInteger

@range(min: 0, max: 2)
float OpenResponsesEvaluatorModelConfigTemperatureFloat

@range(min: 0, max: 1)
float OpenResponsesEvaluatorModelConfigTopPFloat

enum OperatingSystem {
    LINUX_X86_64
    LINUX_ARM64
}

structure OutputConfig {
    @required
    cloudWatchConfig: CloudWatchOutputConfig
}

enum OverrideType {
    SEMANTIC_OVERRIDE
    SUMMARY_OVERRIDE
    USER_PREFERENCE_OVERRIDE
    SELF_MANAGED
    EPISODIC_OVERRIDE
}

@length(min: 1, max: 2048) @pattern("https://[a-zA-Z0-9\\-\\.]+(:[0-9]{1,5})?(/.*)?")
string PassthroughEndpoint

enum PassthroughProtocolType {
    MCP
    A2A
    INFERENCE
    CUSTOM
}

structure PassthroughTargetConfiguration {
    @required
    endpoint: PassthroughEndpoint

    @required
    protocolType: PassthroughProtocolType

    schema: HttpApiSchemaConfiguration
    stickinessConfiguration: StickinessConfiguration
}

@length(min: 12, max: 211) @pattern("([0-9a-z][-]?){1,100}-[0-9a-z]{10}")
string PaymentConnectorId

@length(min: 1, max: 48) @pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}")
string PaymentConnectorName

enum PaymentConnectorStatus {
    CREATING
    UPDATING
    DELETING
    READY
    CREATE_FAILED
    UPDATE_FAILED
    DELETE_FAILED
}

list PaymentConnectorSummaries {
    member: PaymentConnectorSummary
}

structure PaymentConnectorSummary {
    @required
    paymentConnectorId: PaymentConnectorId

    @required
    name: PaymentConnectorName

    @required
    type: PaymentConnectorType

    @required
    status: PaymentConnectorStatus

    @required
    lastUpdatedAt: DateTimestamp
}

enum PaymentConnectorType {
    CoinbaseCDP
    StripePrivy
}

@length(min: 69, max: 2048)
@pattern("arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b|aws-iso-e|aws-iso-f|aws-eusc):(acps|bedrock-agentcore):[A-Za-z0-9-]{1,64}:[0-9]{12}:token-vault/[a-zA-Z0-9-.]+/paymentcredentialprovider/[a-zA-Z0-9-.]+")
string PaymentCredentialProviderArn

@pattern("arn:(aws|aws-us-gov):acps:[A-Za-z0-9-]{1,64}:[0-9]{12}:token-vault/[a-zA-Z0-9-.]+/paymentcredentialprovider/[a-zA-Z0-9-.]+")
string PaymentCredentialProviderArnType

structure PaymentCredentialProviderConfiguration {
    @required
    credentialProviderArn: PaymentCredentialProviderArn
}

structure PaymentCredentialProviderItem {
    @required
    name: CredentialProviderName

    @required
    credentialProviderVendor: PaymentCredentialProviderVendorType

    @required
    credentialProviderArn: PaymentCredentialProviderArnType

    @required
    createdTime: Timestamp

    @required
    lastUpdatedTime: Timestamp
}

enum PaymentCredentialProviderVendorType {
    CoinbaseCDP
    StripePrivy
}

list PaymentCredentialProviders {
    member: PaymentCredentialProviderItem
}

@length(min: 66, max: 2048)
@pattern("arn:(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:payment-manager/([0-9a-z][-]?){1,48}-[a-z0-9]{10}")
string PaymentManagerArn

@length(min: 12, max: 211) @pattern("([0-9a-z][-]?){1,100}-[0-9a-z]{10}")
string PaymentManagerId

@length(min: 1, max: 48) @pattern("[a-zA-Z][a-zA-Z0-9]{0,47}")
string PaymentManagerName

enum PaymentManagerStatus {
    CREATING
    UPDATING
    DELETING
    READY
    CREATE_FAILED
    UPDATE_FAILED
    DELETE_FAILED
}

list PaymentManagerSummaries {
    member: PaymentManagerSummary
}

structure PaymentManagerSummary {
    @required
    paymentManagerArn: PaymentManagerArn

    @required
    paymentManagerId: PaymentManagerId

    @required
    name: PaymentManagerName

    description: PaymentsDescription

    @required
    authorizerType: PaymentsAuthorizerType

    @required
    roleArn: RoleArn

    @required
    status: PaymentManagerStatus

    createdAt: DateTimestamp

    @required
    lastUpdatedAt: DateTimestamp
}

union PaymentProviderConfigurationInput {
    coinbaseCdpConfiguration: CoinbaseCdpConfigurationInput
    stripePrivyConfiguration: StripePrivyConfigurationInput
}

union PaymentProviderConfigurationOutput {
    coinbaseCdpConfiguration: CoinbaseCdpConfigurationOutput
    stripePrivyConfiguration: StripePrivyConfigurationOutput
}

enum PaymentsAuthorizerType {
    CUSTOM_JWT
    AWS_IAM
}

@length(min: 1, max: 4096) @pattern("[a-zA-Z0-9\\s]+")
string PaymentsDescription

enum Period {
    second
    minute
}

structure PermissionsConfiguration {
    @required
    capacityProviderOperatorRoleArn: RoleArn
}

@length(min: 0, max: 100)
list Policies {
    member: Policy
}

structure Policy {
    @required
    policyId: ResourceId

    @required
    name: PolicyName

    @required
    policyEngineId: ResourceId

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    @required
    policyArn: PolicyArn

    @required
    status: PolicyStatus

    enforcementMode: EnforcementMode

    @required
    definition: PolicyDefinition

    description: Description

    @required
    statusReasons: PolicyStatusReasons
}

@length(min: 96, max: 203)
@pattern("arn:aws[-a-z]{0,7}:bedrock-agentcore:[a-z0-9-]{9,15}:[0-9]{12}:policy-engine/[a-zA-Z][a-zA-Z0-9-_]{0,47}-[a-zA-Z0-9_]{10}/policy/[a-zA-Z][a-zA-Z0-9-_]{0,47}-[a-zA-Z0-9_]{10}")
string PolicyArn

union PolicyDefinition {
    cedar: CedarPolicy
    policyGeneration: PolicyGenerationDetails
    policy: PolicyStatement
}

structure PolicyEngine {
    @required
    policyEngineId: ResourceId

    @required
    name: PolicyEngineName

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    @required
    policyEngineArn: PolicyEngineArn

    @required
    status: PolicyEngineStatus

    encryptionKeyArn: KmsKeyArn
    description: Description

    @required
    statusReasons: PolicyStatusReasons
}

@length(min: 76, max: 136)
@pattern("arn:aws[-a-z]{0,7}:bedrock-agentcore:[a-z0-9-]{9,15}:[0-9]{12}:policy-engine/[a-zA-Z][a-zA-Z0-9-_]{0,47}-[a-zA-Z0-9_]{10}")
string PolicyEngineArn

@length(min: 1, max: 48) @pattern("[A-Za-z][A-Za-z0-9_]*")
string PolicyEngineName

enum PolicyEngineStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    CREATE_FAILED
    UPDATE_FAILED
    DELETE_FAILED
}

structure PolicyEngineSummary {
    @required
    policyEngineId: ResourceId

    @required
    name: PolicyEngineName

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    @required
    policyEngineArn: PolicyEngineArn

    @required
    status: PolicyEngineStatus

    encryptionKeyArn: KmsKeyArn
}

@length(min: 0, max: 100)
list PolicyEngineSummaryList {
    member: PolicyEngineSummary
}

@length(min: 0, max: 100)
list PolicyEngines {
    member: PolicyEngine
}

structure PolicyGeneration {
    @required
    policyEngineId: ResourceId

    @required
    policyGenerationId: ResourceId

    @required
    name: PolicyGenerationName

    @required
    policyGenerationArn: PolicyGenerationArn

    @required
    resource: Resource

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    @required
    status: PolicyGenerationStatus

    findings: String

    @required
    statusReasons: PolicyStatusReasons
}

@length(min: 103, max: 210)
@pattern("arn:aws[-a-z]{0,7}:bedrock-agentcore:[a-z0-9-]{9,15}:[0-9]{12}:policy-engine/[a-zA-Z][a-zA-Z0-9-_]{0,47}-[a-zA-Z0-9_]{10}/policy-generation/[a-zA-Z][a-zA-Z0-9-_]{0,47}-[a-zA-Z0-9_]{10}")
string PolicyGenerationArn

structure PolicyGenerationAsset {
    @required
    policyGenerationAssetId: ResourceId

    definition: PolicyDefinition

    @required
    rawTextFragment: NaturalLanguage

    @required
    findings: Findings
}

list PolicyGenerationAssets {
    member: PolicyGenerationAsset
}

structure PolicyGenerationDetails {
    @required
    policyGenerationId: ResourceId

    @required
    policyGenerationAssetId: ResourceId
}

@length(min: 1, max: 48) @pattern("[A-Za-z][A-Za-z0-9_]*")
string PolicyGenerationName

enum PolicyGenerationStatus {
    GENERATING
    GENERATED
    GENERATE_FAILED
    DELETE_FAILED
}

structure PolicyGenerationSummary {
    @required
    policyEngineId: ResourceId

    @required
    policyGenerationId: ResourceId

    @required
    name: PolicyGenerationName

    @required
    policyGenerationArn: PolicyGenerationArn

    @required
    resource: Resource

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    @required
    status: PolicyGenerationStatus

    findings: String
}

@length(min: 0, max: 100)
list PolicyGenerationSummaryList {
    member: PolicyGenerationSummary
}

@length(min: 0, max: 100)
list PolicyGenerations {
    member: PolicyGeneration
}

@length(min: 1, max: 48) @pattern("[A-Za-z][A-Za-z0-9_]*")
string PolicyName

structure PolicyStatement {
    @required
    statement: Statement
}

enum PolicyStatus {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    CREATE_FAILED
    UPDATE_FAILED
    DELETE_FAILED
}

list PolicyStatusReasons {
    member: String
}

structure PolicySummary {
    @required
    policyId: ResourceId

    @required
    name: PolicyName

    @required
    policyEngineId: ResourceId

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    @required
    policyArn: PolicyArn

    @required
    status: PolicyStatus

    enforcementMode: EnforcementMode
}

@length(min: 0, max: 100)
list PolicySummaryList {
    member: PolicySummary
}

enum PolicyValidationMode {
    FAIL_ON_ANY_FINDINGS
    IGNORE_ALL_FINDINGS
}

enum PrincipalMatchOperator {
    StringEquals
    StringLike
}

union PrivateEndpoint {
    selfManagedLatticeResource: SelfManagedLatticeResource
    managedVpcResource: ManagedVpcResource
}

list PrivateEndpointManagedResources {
    member: ManagedResourceDetails
}

structure PrivateEndpointOverride {
    @required
    domain: PrivateEndpointOverrideDomain

    @required
    privateEndpoint: PrivateEndpoint
}

@length(min: 1, max: 253)
string PrivateEndpointOverrideDomain

@length(min: 0, max: 5)
list PrivateEndpointOverrides {
    member: PrivateEndpointOverride
}

structure PrivateKeyJwtConfig {
    privateKeySource: PrivateKeySource
    signingAlgorithm: SigningAlgorithm
    additionalHeaderClaims: AdditionalClaims
    additionalPayloadClaims: AdditionalClaims
}

union PrivateKeySource {
    kmsKeySource: KmsKeySourceType
}

@length(min: 1, max: 30000) @sensitive
string Prompt

structure ProtocolConfiguration {
    @required
    serverProtocol: ServerProtocol
}

structure ProviderPrefix {
    strip: Boolean
    separator: ProviderPrefixSeparatorString
}

@length(min: 1, max: 1)
string ProviderPrefixSeparatorString

structure RateConfig {
    @required
    rate: RateConfigRateDouble

    @required
    period: Period
}

@range(min: 0, max: 10000000)
double RateConfigRateDouble

@length(min: 1, max: 1)
list RateConfigs {
    member: RateConfig
}

@sensitive
union RatingScale {
    numerical: NumericalScaleDefinitions
    categorical: CategoricalScaleDefinitions
}

structure ReasoningConfiguration {
    effort: ReasoningConfigurationEffortString
}

@length(min: 1, max: 64)
string ReasoningConfigurationEffortString

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9]{12,16}/record/)?[a-zA-Z0-9]{12}")
string RecordIdentifier

structure RecordingConfig {
    enabled: Boolean
    s3Location: S3Location
}

union ReflectionConfiguration {
    customReflectionConfiguration: CustomReflectionConfiguration
    episodicReflectionConfiguration: EpisodicReflectionConfiguration
}

@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9]{12,16}")
string RegistryArn

enum RegistryAuthorizerType {
    CUSTOM_JWT
    AWS_IAM
}

@length(min: 12, max: 16) @pattern("[a-zA-Z0-9]{12,16}")
string RegistryId

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:registry/)?[a-zA-Z0-9]{12,16}")
string RegistryIdentifier

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9][a-zA-Z0-9_\\-\\.\\/]*")
string RegistryName

@length(min: 1, max: 2048)
@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:registry/[a-zA-Z0-9]{12,16}/record/[a-zA-Z0-9]{12}")
string RegistryRecordArn

structure RegistryRecordCredentialProviderConfiguration {
    @required
    credentialProviderType: RegistryRecordCredentialProviderType

    @required
    credentialProvider: RegistryRecordCredentialProviderUnion
}

@length(min: 0, max: 1)
list RegistryRecordCredentialProviderConfigurationList {
    member: RegistryRecordCredentialProviderConfiguration
}

enum RegistryRecordCredentialProviderType {
    OAUTH
    IAM
}

union RegistryRecordCredentialProviderUnion {
    oauthCredentialProvider: RegistryRecordOAuthCredentialProvider
    iamCredentialProvider: RegistryRecordIamCredentialProvider
}

structure RegistryRecordIamCredentialProvider {
    roleArn: IamRoleArn
    service: IamSigningServiceName
    region: IamSigningRegion
}

@length(min: 12, max: 12) @pattern("[a-zA-Z0-9]{12}")
string RegistryRecordId

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9][a-zA-Z0-9_\\-\\.\\/]*")
string RegistryRecordName

structure RegistryRecordOAuthCredentialProvider {
    @required
    providerArn: CredentialProviderArn

    grantType: RegistryRecordOAuthGrantType
    scopes: ScopeList
    customParameters: CustomParameterMap
}

enum RegistryRecordOAuthGrantType {
    CLIENT_CREDENTIALS
}

enum RegistryRecordStatus {
    DRAFT
    PENDING_APPROVAL
    APPROVED
    REJECTED
    DEPRECATED
    CREATING
    UPDATING
    CREATE_FAILED
    UPDATE_FAILED
}

structure RegistryRecordSummary {
    @required
    registryArn: RegistryArn

    @required
    recordArn: RegistryRecordArn

    @required
    recordId: RegistryRecordId

    @required
    name: RegistryRecordName

    description: Description

    @required
    descriptorType: DescriptorType

    @required
    recordVersion: RegistryRecordVersion

    @required
    status: RegistryRecordStatus

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp
}

list RegistryRecordSummaryList {
    member: RegistryRecordSummary
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9.-]+")
string RegistryRecordVersion

enum RegistryStatus {
    CREATING
    READY
    UPDATING
    CREATE_FAILED
    UPDATE_FAILED
    DELETING
    DELETE_FAILED
}

structure RegistrySummary {
    @required
    name: RegistryName

    description: Description

    @required
    registryId: RegistryId

    @required
    registryArn: RegistryArn

    authorizerType: RegistryAuthorizerType

    @required
    status: RegistryStatus

    statusReason: String

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp
}

list RegistrySummaryList {
    member: RegistrySummary
}

@length(min: 1, max: 20)
list RequestHeaderAllowlist {
    member: HeaderName
}

union RequestHeaderConfiguration {
    requestHeaderAllowlist: RequestHeaderAllowlist
}

list RequiredProperties {
    member: String
}

union Resource {
    arn: BedrockAgentcoreResourceArn
}

@pattern("arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetworkresourceassociation/snra-[0-9a-f]{17}")
string ResourceAssociationArn

@length(min: 20, max: 2048)
@pattern("((rcfg-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}))")
string ResourceConfigurationIdentifier

@pattern("arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourcegateway/rgw-[0-9a-z]{17}")
string ResourceGatewayArn

@length(min: 12, max: 59) @pattern("[A-Za-z][A-Za-z0-9_]*-[a-z0-9_]{10}")
string ResourceId

@error("client") @httpError(400)
structure ResourceLimitExceededException {
    message: String
}

union ResourceLocation {
    s3: S3Location
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: NonBlankString
}

list ResourceOauth2ReturnUrlListType {
    member: ResourceOauth2ReturnUrlType
}

@length(min: 1, max: 2048) @pattern("\\w+:(\\/?\\/?)[^\\s]+")
string ResourceOauth2ReturnUrlType

@length(min: 1, max: 20480)
string ResourcePolicyBody

enum ResourceType {
    SYSTEM
    CUSTOM
}

list ResponseListType {
    member: String
}

enum RestApiMethod {
    GET
    DELETE
    HEAD
    OPTIONS
    PATCH
    PUT
    POST
}

list RestApiMethods {
    member: RestApiMethod
}

@error("client") @httpError(409) @retryable(throttling: false)
structure RetryableConflictException {
    @required
    message: String
}

@length(min: 1, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+")
string RoleArn

structure RootVolumeConfiguration {
    volumeType: EbsVolumeType
    iops: VolumeIops
    throughput: RootVolumeConfigurationThroughputInteger
    encrypted: Boolean
    kmsKeyId: KmsKeyId
    freeSpaceGiB: RootVolumeConfigurationFreeSpaceGiBInteger
}

@range(min: 2, max: 65000)
integer RootVolumeConfigurationFreeSpaceGiBInteger

@range(min: 125, max: 2000)
integer RootVolumeConfigurationThroughputInteger

union RouteToTargetAction {
    staticRoute: StaticRoute
    weightedRoute: WeightedRoute
}

@length(min: 3, max: 255)
string RoutingDomain

structure Rule {
    @required
    samplingConfig: SamplingConfig

    filters: FilterList
    sessionConfig: SessionConfig
}

@pattern("arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:runtime/[a-zA-Z][a-zA-Z0-9_]{0,47}-[a-zA-Z0-9]{10}")
string RuntimeArn

@length(min: 1, max: 1024)
@pattern("(([0-9]{12})\\.dkr\\.ecr\\.([a-z0-9-]+)\\.amazonaws\\.com(\\.cn)?|public\\.ecr\\.aws)/((?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)(?::([^:@]{1,300}))?(?:@(.+))?")
string RuntimeContainerUri

structure RuntimeMetadataConfiguration {
    @required
    requireMMDSV2: Boolean
}

@pattern(".*([1-9][0-9]{0,4})|([a-zA-Z][a-zA-Z0-9_]{0,47}).*")
string RuntimeQualifier

structure RuntimeTargetConfiguration {
    @required
    arn: RuntimeArn

    qualifier: RuntimeQualifier
    schema: HttpApiSchemaConfiguration
}

@pattern("s3://.{1,2043}")
string S3BucketUri

structure S3Configuration {
    uri: S3BucketUri
    bucketOwnerAccountId: AwsAccountId
}

@length(min: 0, max: 256)
@pattern("arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}")
string S3FilesAccessPointArn

structure S3FilesAccessPointConfiguration {
    @required
    accessPointArn: S3FilesAccessPointArn

    @required
    mountPath: MountPath
}

structure S3FilesConfiguration {
    @required
    accessPointArn: S3FilesAccessPointArn

    @required
    mountPath: MountPath

    @required
    fileSystemArn: S3FilesFileSystemArn
}

@length(min: 0, max: 256)
@pattern("arn:aws[-a-z]*:s3files:[a-z0-9-]+:[0-9]{12}:file-system/fs-[0-9a-f]{17,40}")
string S3FilesFileSystemArn

structure S3Location {
    @required
    bucket: S3LocationBucketString

    @required
    prefix: S3LocationPrefixString

    versionId: S3LocationVersionIdString
}

@pattern("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
string S3LocationBucketString

@length(min: 1, max: 1024)
string S3LocationPrefixString

@length(min: 3, max: 1024)
string S3LocationVersionIdString

structure S3Source {
    @required
    s3Uri: S3Uri
}

@pattern("s3://[a-z0-9][a-z0-9.\\-]{1,61}[a-z0-9]/.{1,1024}")
string S3Uri

@length(min: 1, max: 255) @pattern("[!-~][ -~]*[!-~]$|^[!-~]")
string SSHKeyName

structure SalesforceOauth2ProviderConfigInput {
    @required
    clientId: ClientIdType

    clientSecret: DefaultClientSecretType
    clientSecretConfig: SecretReference
    clientSecretSource: SecretSourceType
}

structure SalesforceOauth2ProviderConfigOutput {
    @required
    oauthDiscovery: Oauth2Discovery

    clientId: ClientIdType
}

structure SamplingConfig {
    @required
    samplingPercentage: SamplingConfigSamplingPercentageDouble
}

@range(min: 0.01, max: 100.0)
double SamplingConfigSamplingPercentageDouble

@pattern("[a-zA-Z][a-zA-Z0-9_]{0,47}")
string SandboxName

structure SchemaDefinition {
    @required
    type: SchemaType

    properties: SchemaProperties
    required: RequiredProperties
    items: SchemaDefinition
    description: String
}

map SchemaProperties {
    key: String
    value: SchemaDefinition
}

enum SchemaType {
    string
    number
    object
    array
    boolean
    integer
}

@length(min: 1, max: 255)
string SchemaVersion

list ScopeList {
    member: String
}

@length(min: 1, max: 128)
string ScopeType

list ScopesListType {
    member: ScopeType
}

enum SearchType {
    SEMANTIC
}

structure Secret {
    @required
    secretArn: SecretArn
}

@pattern("arn:(aws|aws-us-gov):secretsmanager:[A-Za-z0-9-]{1,64}:[0-9]{12}:secret:[a-zA-Z0-9-_/+=.@!]+")
string SecretArn

@length(min: 1, max: 2048)
string SecretIdType

@length(min: 1, max: 128)
string SecretJsonKeyType

structure SecretReference {
    @required
    secretId: SecretIdType

    @required
    jsonKey: SecretJsonKeyType
}

enum SecretSourceType {
    MANAGED
    EXTERNAL
}

structure SecretsManagerLocation {
    @required
    secretArn: ToolSecretArn
}

@pattern("sg-[0-9a-zA-Z]{8,17}")
string SecurityGroupId

@pattern("sg-(([0-9a-z]{8})|([0-9a-z]{17}))")
string SecurityGroupIdentifier

@length(min: 0, max: 5)
list SecurityGroupIds {
    member: SecurityGroupIdentifier
}

@length(min: 1, max: 16)
list SecurityGroups {
    member: SecurityGroupId
}

structure SelfManagedConfiguration {
    @required
    triggerConditions: TriggerConditionsList

    @required
    invocationConfiguration: InvocationConfiguration

    @required
    historicalContextWindowSize: Integer
}

structure SelfManagedConfigurationInput {
    triggerConditions: TriggerConditionInputList

    @required
    invocationConfiguration: InvocationConfigurationInput

    historicalContextWindowSize: SelfManagedConfigurationInputHistoricalContextWindowSizeInteger
}

@range(min: 0, max: 50)
integer SelfManagedConfigurationInputHistoricalContextWindowSizeInteger

union SelfManagedLatticeResource {
    resourceConfigurationIdentifier: ResourceConfigurationIdentifier
}

structure SemanticConsolidationOverride {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String
}

structure SemanticExtractionOverride {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String
}

structure SemanticMemoryStrategyInput {
    @required
    name: Name

    description: Description

    @deprecated(since: "2026-03-02")
    namespaces: NamespacesList

    namespaceTemplates: NamespacesList
    memoryRecordSchema: MemoryRecordSchema
}

structure SemanticOverrideConfigurationInput {
    extraction: SemanticOverrideExtractionConfigurationInput
    consolidation: SemanticOverrideConsolidationConfigurationInput
}

structure SemanticOverrideConsolidationConfigurationInput {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String
}

structure SemanticOverrideExtractionConfigurationInput {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String
}

@sensitive
document SensitiveJson

@length(min: 1) @sensitive
string SensitiveText

structure ServerDefinition {
    schemaVersion: SchemaVersion
    inlineContent: InlineContent
}

enum ServerProtocol {
    MCP
    HTTP
    A2A
    AGUI
}

@error("server") @httpError(500) @retryable(throttling: false)
structure ServiceException {
    message: String
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9._-]+")
string ServiceName

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: NonBlankString
}

structure SessionConfig {
    @required
    sessionTimeoutMinutes: SessionConfigSessionTimeoutMinutesInteger
}

@range(min: 1, max: 1440)
integer SessionConfigSessionTimeoutMinutesInteger

structure SessionConfiguration {
    sessionTimeoutInSeconds: SessionConfigurationSessionTimeoutInSecondsInteger
}

@range(min: 900, max: 28800)
integer SessionConfigurationSessionTimeoutInSecondsInteger

structure SessionStorageConfiguration {
    @required
    mountPath: MountPath
}

enum SigningAlgorithm {
    RS256
    PS256
    ES256
}

structure SkillDefinition {
    schemaVersion: SchemaVersion
    inlineContent: InlineContent
}

structure SkillMdDefinition {
    inlineContent: InlineContent
}

structure SlackOauth2ProviderConfigInput {
    @required
    clientId: ClientIdType

    clientSecret: DefaultClientSecretType
    clientSecretConfig: SecretReference
    clientSecretSource: SecretSourceType
}

structure SlackOauth2ProviderConfigOutput {
    @required
    oauthDiscovery: Oauth2Discovery

    clientId: ClientIdType
}

@length(min: 35, max: 10000)
string Statement

structure StaticOverride {
    @required
    bundleArn: GatewayConfigurationBundleArn

    @required
    bundleVersion: StaticOverrideBundleVersionString
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string StaticOverrideBundleVersionString

structure StaticRoute {
    @required
    targetName: TargetName
}

enum Status {
    CREATING
    CREATE_FAILED
    UPDATING
    UPDATE_FAILED
    READY
    DELETING
    DELETE_FAILED
}

@length(min: 0, max: 2048)
string StatusReason

@length(min: 0, max: 100)
list StatusReasons {
    member: StatusReason
}

structure StickinessConfiguration {
    @required
    identifier: StickinessConfigurationIdentifierString

    timeout: StickinessTimeout
}

@length(min: 1, max: 256)
string StickinessConfigurationIdentifierString

@range(min: 1, max: 86400)
integer StickinessTimeout

structure StrategyConfiguration {
    type: OverrideType
    extraction: ExtractionConfiguration
    consolidation: ConsolidationConfiguration
    reflection: ReflectionConfiguration
    selfManagedConfiguration: SelfManagedConfiguration
}

union StreamDeliveryResource {
    kinesis: KinesisResource
}

structure StreamDeliveryResources {
    @required
    resources: StreamDeliveryResourcesList
}

@length(min: 0, max: 1)
list StreamDeliveryResourcesList {
    member: StreamDeliveryResource
}

structure StreamingConfiguration {
    enableResponseStreaming: Boolean
}

structure StringListValidation {
    allowedValues: AllowedStringListValuesList
    maxItems: StringListValidationMaxItemsInteger
}

@range(min: 1, max: 5)
integer StringListValidationMaxItemsInteger

structure StringValidation {
    @required
    allowedValues: AllowedStringValuesList
}

@length(min: 1, max: 512) @pattern("[a-zA-Z0-9\\-_]+")
string StripePrivyAppIdType

@length(min: 1, max: 512) @pattern("[a-zA-Z0-9\\-_]+")
string StripePrivyAuthorizationIdType

structure StripePrivyConfigurationInput {
    @required
    appId: StripePrivyAppIdType

    appSecret: DefaultStripePrivyAppSecretType
    appSecretSource: SecretSourceType
    appSecretConfig: SecretReference
    authorizationPrivateKey: DefaultStripePrivyAuthorizationPrivateKeyType
    authorizationPrivateKeySource: SecretSourceType
    authorizationPrivateKeyConfig: SecretReference

    @required
    authorizationId: StripePrivyAuthorizationIdType
}

structure StripePrivyConfigurationOutput {
    @required
    appId: StripePrivyAppIdType

    @required
    appSecretArn: Secret

    appSecretJsonKey: SecretJsonKeyType
    appSecretSource: SecretSourceType

    @required
    authorizationPrivateKeyArn: Secret

    authorizationPrivateKeyJsonKey: SecretJsonKeyType
    authorizationPrivateKeySource: SecretSourceType

    @required
    authorizationId: StripePrivyAuthorizationIdType
}

@pattern("subnet-[0-9a-zA-Z]{8,17}")
string SubnetId

list SubnetIds {
    member: SubnetId
}

@length(min: 1, max: 16)
list Subnets {
    member: SubnetId
}

structure SummaryConsolidationOverride {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String
}

structure SummaryMemoryStrategyInput {
    @required
    name: Name

    description: Description

    @deprecated(since: "2026-03-02")
    namespaces: NamespacesList

    namespaceTemplates: NamespacesList
    memoryRecordSchema: MemoryRecordSchema
}

structure SummaryOverrideConfigurationInput {
    consolidation: SummaryOverrideConsolidationConfigurationInput
}

structure SummaryOverrideConsolidationConfigurationInput {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String
}

structure SynchronizationConfiguration {
    fromUrl: FromUrlSynchronizationConfiguration
}

enum SynchronizationType {
    URL
}

structure SystemManagedBlock {
    @required
    managedBy: String
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string TagValue

@length(min: 20, max: 1011)
@pattern("arn:(?:[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:([a-z-]+/[^/]+)(?:/[a-z-]+/[^/]+)*")
string TaggableResourcesArn

@length(min: 0, max: 50)
map TagsMap {
    key: TagKey
    value: TagValue
}

union TargetConfiguration {
    mcp: McpTargetConfiguration
    http: HttpTargetConfiguration
    inference: InferenceTargetConfiguration
}

@length(min: 1, max: 200) @sensitive
string TargetDescription

@pattern("[0-9a-zA-Z]{10}")
string TargetId

@length(min: 1, max: 1)
list TargetIdList {
    member: TargetId
}

@range(min: 1, max: 1000)
integer TargetMaxResults

@pattern("([0-9a-zA-Z][-]?){1,100}") @sensitive
string TargetName

@length(min: 1, max: 2048) @pattern("\\S*")
string TargetNextToken

enum TargetProtocolType {
    MCP
    HTTP
}

@range(min: 0, max: 1000)
integer TargetResourcePriority

enum TargetStatus {
    CREATING
    UPDATING
    UPDATE_UNSUCCESSFUL
    DELETING
    READY
    FAILED
    SYNCHRONIZING
    SYNCHRONIZE_UNSUCCESSFUL
    CREATE_PENDING_AUTH
    UPDATE_PENDING_AUTH
    SYNCHRONIZE_PENDING_AUTH
}

list TargetSummaries {
    member: TargetSummary
}

structure TargetSummary {
    @required
    targetId: TargetId

    @required
    name: TargetName

    @required
    status: TargetStatus

    description: TargetDescription

    @required
    createdAt: DateTimestamp

    @required
    updatedAt: DateTimestamp

    resourcePriority: TargetResourcePriority
    lastSynchronizedAt: DateTimestamp
    authorizationData: AuthorizationData
    targetType: TargetType
    listingMode: ListingMode
}

@length(min: 2, max: 2)
list TargetTrafficSplitEntries {
    member: TargetTrafficSplitEntry
}

structure TargetTrafficSplitEntry {
    @required
    name: TargetTrafficSplitEntryNameString

    @required
    weight: TargetTrafficSplitEntryWeightInteger

    @required
    targetName: TargetName

    description: TargetTrafficSplitEntryDescriptionString
    metadata: TrafficSplitMetadataMap
}

@length(min: 1, max: 200)
string TargetTrafficSplitEntryDescriptionString

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9]([a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?")
string TargetTrafficSplitEntryNameString

@range(min: 1, max: 99)
integer TargetTrafficSplitEntryWeightInteger

enum TargetType {
    OPEN_API_SCHEMA
    SMITHY_MODEL
    MCP_SERVER
    LAMBDA
    API_GATEWAY
    CONNECTOR
    AGENTCORE_RUNTIME
    PASSTHROUGH
    PROVIDER
    HTTP_CONNECTOR
}

@range(min: 0.0, max: 2.0)
float Temperature

@length(min: 1, max: 2048)
string TenantIdType

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottledException {
    message: String
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: NonBlankString
}

structure TimeBasedTrigger {
    idleSessionTimeout: Integer
}

structure TimeBasedTriggerInput {
    idleSessionTimeout: TimeBasedTriggerInputIdleSessionTimeoutInteger
}

@range(min: 10, max: 3000)
integer TimeBasedTriggerInputIdleSessionTimeoutInteger

@pattern("(client_secret_post|client_secret_basic)")
string TokenAuthMethod

structure TokenBasedTrigger {
    tokenCount: Integer
}

structure TokenBasedTriggerInput {
    tokenCount: TokenBasedTriggerInputTokenCountInteger
}

@range(min: 100, max: 500000)
integer TokenBasedTriggerInputTokenCountInteger

@length(min: 1, max: 2)
list TokenEndpointAuthMethodsType {
    member: TokenAuthMethod
}

structure TokenExchangeGrantTypeConfigType {
    @required
    actorTokenContent: ActorTokenContentType

    actorTokenScopes: ScopesListType
}

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9\\-_]+")
string TokenVaultIdType

@sensitive
structure ToolDefinition {
    @required
    name: String

    @required
    description: String

    @required
    inputSchema: SchemaDefinition

    outputSchema: SchemaDefinition
}

list ToolDefinitions {
    member: ToolDefinition
}

union ToolSchema {
    s3: S3Configuration
    inlinePayload: ToolDefinitions
}

@pattern("arn:aws(-[a-z-]+)?:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[a-zA-Z0-9/_+=.@-]+")
string ToolSecretArn

structure ToolsDefinition {
    protocolVersion: SchemaVersion
    inlineContent: InlineContent
}

union ToolsFileSystemConfiguration {
    s3FilesConfiguration: S3FilesConfiguration
    efsConfiguration: EfsConfiguration
}

@length(min: 0, max: 10)
list ToolsFileSystemConfigurations {
    member: ToolsFileSystemConfiguration
}

@range(min: 0, max: 500)
integer TopK

@range(min: 0.0, max: 1.0)
float TopP

@length(min: 2, max: 2)
list TrafficSplitEntries {
    member: TrafficSplitEntry
}

structure TrafficSplitEntry {
    @required
    name: TrafficSplitEntryNameString

    @required
    weight: TrafficSplitEntryWeightInteger

    @required
    configurationBundle: ConfigurationBundleReference

    description: TrafficSplitEntryDescriptionString
    metadata: TrafficSplitMetadataMap
}

@length(min: 1, max: 200)
string TrafficSplitEntryDescriptionString

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9]([a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?")
string TrafficSplitEntryNameString

@range(min: 1, max: 99)
integer TrafficSplitEntryWeightInteger

@length(min: 1, max: 128)
string TrafficSplitMetadataKey

@length(min: 0, max: 25)
map TrafficSplitMetadataMap {
    key: TrafficSplitMetadataKey
    value: TrafficSplitMetadataValue
}

@length(min: 1, max: 256)
string TrafficSplitMetadataValue

union TriggerCondition {
    messageBasedTrigger: MessageBasedTrigger
    tokenBasedTrigger: TokenBasedTrigger
    timeBasedTrigger: TimeBasedTrigger
}

union TriggerConditionInput {
    messageBasedTrigger: MessageBasedTriggerInput
    tokenBasedTrigger: TokenBasedTriggerInput
    timeBasedTrigger: TimeBasedTriggerInput
}

@length(min: 1)
list TriggerConditionInputList {
    member: TriggerConditionInput
}

@length(min: 1)
list TriggerConditionsList {
    member: TriggerCondition
}

@error("client") @httpError(401)
structure UnauthorizedException {
    message: NonBlankString
}

structure Unit {}

@input
structure UpdateCapacityProviderInput {
    @required @httpLabel
    capacityProviderId: CapacityProviderId

    description: UpdatedDescription

    @idempotencyToken
    clientToken: ClientToken
}

@output
structure UpdateCapacityProviderOutput {
    @required
    capacityProviderId: CapacityProviderId

    @required
    capacityProviderArn: CapacityProviderArn

    @required
    name: CapacityProviderName

    @required
    status: CapacityProviderStatus

    @required
    createdAt: DateTimestamp

    @required
    lastUpdatedAt: DateTimestamp
}

@length(min: 1, max: 500)
string UpdateConfigurationBundleRequestCommitMessageString

@length(min: 1, max: 1000)
list UpdateDatasetExamplesRequestExamplesList {
    member: SensitiveJson
}

@length(min: 0, max: 200)
string UpdateDatasetRequestDescriptionString

@input
structure UpdateMemoryInput {
    @idempotencyToken
    clientToken: UpdateMemoryInputClientTokenString

    @required @httpLabel
    memoryId: MemoryId

    description: Description
    eventExpiryDuration: UpdateMemoryInputEventExpiryDurationInteger
    memoryExecutionRoleArn: Arn
    memoryStrategies: ModifyMemoryStrategies
    addIndexedKeys: IndexedKeysList
    streamDeliveryResources: StreamDeliveryResources
}

@length(min: 0, max: 500)
string UpdateMemoryInputClientTokenString

@range(min: 3, max: 365)
integer UpdateMemoryInputEventExpiryDurationInteger

@output
structure UpdateMemoryOutput {
    memory: Memory
}

@length(min: 0, max: 255)
string UpdateRegistryRecordStatusRequestStatusReasonString

structure UpdatedA2aDescriptor {
    optionalValue: A2aDescriptor
}

structure UpdatedAgentSkillsDescriptor {
    optionalValue: UpdatedAgentSkillsDescriptorFields
}

structure UpdatedAgentSkillsDescriptorFields {
    skillMd: UpdatedSkillMdDefinition
    skillDefinition: UpdatedSkillDefinition
}

structure UpdatedApprovalConfiguration {
    optionalValue: ApprovalConfiguration
}

structure UpdatedAuthorizerConfiguration {
    optionalValue: AuthorizerConfiguration
}

structure UpdatedCustomDescriptor {
    optionalValue: CustomDescriptor
}

structure UpdatedDescription {
    optionalValue: Description
}

structure UpdatedDescriptors {
    optionalValue: UpdatedDescriptorsUnion
}

structure UpdatedDescriptorsUnion {
    mcp: UpdatedMcpDescriptor
    a2a: UpdatedA2aDescriptor
    custom: UpdatedCustomDescriptor
    agentSkills: UpdatedAgentSkillsDescriptor
}

structure UpdatedHarnessEnvironmentArtifact {
    optionalValue: HarnessEnvironmentArtifact
}

structure UpdatedHarnessMemoryConfiguration {
    optionalValue: HarnessMemoryConfiguration
}

structure UpdatedMcpDescriptor {
    optionalValue: UpdatedMcpDescriptorFields
}

structure UpdatedMcpDescriptorFields {
    server: UpdatedServerDefinition
    tools: UpdatedToolsDefinition
}

structure UpdatedServerDefinition {
    optionalValue: ServerDefinition
}

structure UpdatedSkillDefinition {
    optionalValue: SkillDefinition
}

structure UpdatedSkillMdDefinition {
    optionalValue: SkillMdDefinition
}

structure UpdatedSynchronizationConfiguration {
    optionalValue: SynchronizationConfiguration
}

structure UpdatedSynchronizationType {
    optionalValue: SynchronizationType
}

structure UpdatedToolsDefinition {
    optionalValue: ToolsDefinition
}

structure UserPreferenceConsolidationOverride {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String
}

structure UserPreferenceExtractionOverride {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String
}

structure UserPreferenceMemoryStrategyInput {
    @required
    name: Name

    description: Description

    @deprecated(since: "2026-03-02")
    namespaces: NamespacesList

    namespaceTemplates: NamespacesList
    memoryRecordSchema: MemoryRecordSchema
}

structure UserPreferenceOverrideConfigurationInput {
    extraction: UserPreferenceOverrideExtractionConfigurationInput
    consolidation: UserPreferenceOverrideConsolidationConfigurationInput
}

structure UserPreferenceOverrideConsolidationConfigurationInput {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String
}

structure UserPreferenceOverrideExtractionConfigurationInput {
    @required
    appendToPrompt: Prompt

    @required
    modelId: String
}

union Validation {
    stringValidation: StringValidation
    stringListValidation: StringListValidation
    numberValidation: NumberValidation
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
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
    CannotParse
    FieldValidationFailed
    IdempotentParameterMismatchException
    EventInOtherSession
    ResourceConflict
}

structure VersionCreatedBySource {
    @required
    name: String

    arn: String
}

structure VersionFilter {
    branchName: BranchName
    createdByName: String
    latestPerBranch: Boolean
}

structure VersionLineageMetadata {
    parentVersionIds: ConfigurationBundleVersionList
    branchName: BranchName
    createdBy: VersionCreatedBySource
    commitMessage: VersionLineageMetadataCommitMessageString
}

@length(min: 1, max: 500)
string VersionLineageMetadataCommitMessageString

@length(min: 1, max: 255) @pattern("ephemeral[0-9]+")
string VirtualDeviceName

union VolumeConfiguration {
    ebsConfiguration: EbsVolumeConfiguration
}

@length(min: 0, max: 5)
list VolumeConfigurationList {
    member: VolumeConfiguration
}

@range(min: 100, max: 256000)
integer VolumeIops

@length(min: 1, max: 48) @pattern("[a-zA-Z][a-zA-Z0-9_-]{0,47}")
string VolumeName

@range(min: 1, max: 65536)
integer VolumeSizeGiB

@range(min: 125, max: 2000)
integer VolumeThroughput

structure VpcConfig {
    @required
    securityGroups: SecurityGroups

    @required
    subnets: Subnets

    requireServiceS3Endpoint: Boolean
}

structure VpcConfiguration {
    @required
    subnets: VpcConfigurationSubnetsList

    @required
    securityGroups: VpcConfigurationSecurityGroupsList
}

@length(min: 1, max: 16)
list VpcConfigurationSecurityGroupsList {
    member: SecurityGroupId
}

@length(min: 1, max: 16)
list VpcConfigurationSubnetsList {
    member: SubnetId
}

@pattern("vpc-(([0-9a-z]{8})|([0-9a-z]{17}))")
string VpcIdentifier

structure WafConfiguration {
    failureMode: WafFailureMode
}

enum WafFailureMode {
    FAIL_CLOSE
    FAIL_OPEN
}

@length(min: 1, max: 2048)
@pattern("arn:[a-z0-9\\-]+:wafv2:[a-z0-9\\-]+:[0-9]{12}:regional/webacl/.+")
string WebAclArn

structure WeightedOverride {
    @required
    trafficSplit: TrafficSplitEntries
}

structure WeightedRoute {
    @required
    trafficSplit: TargetTrafficSplitEntries
}

@length(min: 1, max: 1024)
string WorkloadIdentityArn

@length(min: 1, max: 1024)
string WorkloadIdentityArnType

structure WorkloadIdentityDetails {
    @required
    workloadIdentityArn: WorkloadIdentityArn
}

list WorkloadIdentityList {
    member: WorkloadIdentityType
}

@length(min: 1, max: 10)
list WorkloadIdentityNameListType {
    member: WorkloadIdentityNameType
}

@length(min: 3, max: 255) @pattern("[A-Za-z0-9_.-]+")
string WorkloadIdentityNameType

structure WorkloadIdentityType {
    @required
    name: WorkloadIdentityNameType

    @required
    workloadIdentityArn: WorkloadIdentityArnType
}

@length(min: 1, max: 128)
string entryPoint
