$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.bedrock

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Bedrock")
@service(sdkId: "Bedrock", endpointPrefix: "bedrock")
@restJson1
@sigv4(name: "bedrock")
@httpBearerAuth
@auth(["aws.auth#sigv4", "smithy.api#httpBearerAuth"])
@standardRegionalEndpoints
service Bedrock {
    version: "2023-04-20"
    operations: [
        BatchDeleteAdvancedPromptOptimizationJob
        BatchDeleteEvaluationJob
        CancelAutomatedReasoningPolicyBuildWorkflow
        CreateAdvancedPromptOptimizationJob
        CreateAutomatedReasoningPolicy
        CreateAutomatedReasoningPolicyTestCase
        CreateAutomatedReasoningPolicyVersion
        CreateCustomModel
        CreateCustomModelDeployment
        CreateEvaluationJob
        CreateFoundationModelAgreement
        CreateGuardrail
        CreateGuardrailVersion
        CreateInferenceProfile
        CreateMarketplaceModelEndpoint
        CreateModelCopyJob
        CreateModelCustomizationJob
        CreateModelImportJob
        CreateModelInvocationJob
        CreatePromptRouter
        CreateProvisionedModelThroughput
        DeleteAutomatedReasoningPolicy
        DeleteAutomatedReasoningPolicyBuildWorkflow
        DeleteAutomatedReasoningPolicyTestCase
        DeleteCustomModel
        DeleteCustomModelDeployment
        DeleteEnforcedGuardrailConfiguration
        DeleteFoundationModelAgreement
        DeleteGuardrail
        DeleteImportedModel
        DeleteInferenceProfile
        DeleteMarketplaceModelEndpoint
        DeleteModelInvocationLoggingConfiguration
        DeletePromptRouter
        DeleteProvisionedModelThroughput
        DeleteResourcePolicy
        DeregisterMarketplaceModelEndpoint
        ExportAutomatedReasoningPolicyVersion
        GetAccountDataRetention
        GetAdvancedPromptOptimizationJob
        GetAutomatedReasoningPolicy
        GetAutomatedReasoningPolicyAnnotations
        GetAutomatedReasoningPolicyBuildWorkflow
        GetAutomatedReasoningPolicyBuildWorkflowResultAssets
        GetAutomatedReasoningPolicyNextScenario
        GetAutomatedReasoningPolicyTestCase
        GetAutomatedReasoningPolicyTestResult
        GetCustomModel
        GetCustomModelDeployment
        GetEvaluationJob
        GetFoundationModel
        GetFoundationModelAvailability
        GetGuardrail
        GetImportedModel
        GetInferenceProfile
        GetMarketplaceModelEndpoint
        GetModelCopyJob
        GetModelCustomizationJob
        GetModelImportJob
        GetModelInvocationJob
        GetModelInvocationLoggingConfiguration
        GetPromptRouter
        GetProvisionedModelThroughput
        GetResourcePolicy
        GetUseCaseForModelAccess
        ListAdvancedPromptOptimizationJobs
        ListAutomatedReasoningPolicies
        ListAutomatedReasoningPolicyBuildWorkflows
        ListAutomatedReasoningPolicyTestCases
        ListAutomatedReasoningPolicyTestResults
        ListCustomModelDeployments
        ListCustomModels
        ListEnforcedGuardrailsConfiguration
        ListEvaluationJobs
        ListFoundationModelAgreementOffers
        ListFoundationModels
        ListGuardrails
        ListImportedModels
        ListInferenceProfiles
        ListMarketplaceModelEndpoints
        ListModelCopyJobs
        ListModelCustomizationJobs
        ListModelImportJobs
        ListModelInvocationJobs
        ListPromptRouters
        ListProvisionedModelThroughputs
        ListTagsForResource
        PutAccountDataRetention
        PutEnforcedGuardrailConfiguration
        PutModelInvocationLoggingConfiguration
        PutResourcePolicy
        PutUseCaseForModelAccess
        RegisterMarketplaceModelEndpoint
        StartAutomatedReasoningPolicyBuildWorkflow
        StartAutomatedReasoningPolicyTestWorkflow
        StopAdvancedPromptOptimizationJob
        StopEvaluationJob
        StopModelCustomizationJob
        StopModelInvocationJob
        TagResource
        UntagResource
        UpdateAutomatedReasoningPolicy
        UpdateAutomatedReasoningPolicyAnnotations
        UpdateAutomatedReasoningPolicyTestCase
        UpdateCustomModelDeployment
        UpdateGuardrail
        UpdateMarketplaceModelEndpoint
        UpdateProvisionedModelThroughput
    ]
}

@http(method: "POST", uri: "/advanced-prompt-optimization-job/batch-delete", code: 202)
operation BatchDeleteAdvancedPromptOptimizationJob {
    input := {
        @required
        jobIdentifiers: AdvancedPromptOptimizationJobIdentifiers
    }
    output := {
        @required
        errors: BatchDeleteAdvancedPromptOptimizationJobErrors

        @required
        advancedPromptOptimizationJobs: BatchDeleteAdvancedPromptOptimizationJobItems
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/evaluation-jobs/batch-delete", code: 202)
operation BatchDeleteEvaluationJob {
    input := {
        @required
        jobIdentifiers: EvaluationJobIdentifiers
    }
    output := {
        @required
        errors: BatchDeleteEvaluationJobErrors

        @required
        evaluationJobs: BatchDeleteEvaluationJobItems
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(
    method: "POST"
    uri: "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/cancel"
    code: 202
)
@idempotent
operation CancelAutomatedReasoningPolicyBuildWorkflow {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required @httpLabel
        buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/advanced-prompt-optimization-jobs") @idempotent
operation CreateAdvancedPromptOptimizationJob {
    input := {
        @required
        jobName: AdvancedPromptOptimizationJobName

        jobDescription: AdvancedPromptOptimizationJobDescription

        @idempotencyToken
        clientToken: IdempotencyToken

        @required
        inputConfig: AdvancedPromptOptimizationInputConfig

        @required
        outputConfig: AdvancedPromptOptimizationOutputConfig

        encryptionKeyArn: KmsKeyArn
        tags: TagList

        @required
        modelConfigurations: ModelConfigurations
    }
    output := {
        @required
        jobArn: AdvancedPromptOptimizationJobArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        TooManyTagsException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/automated-reasoning-policies") @idempotent
operation CreateAutomatedReasoningPolicy {
    input := {
        @required
        name: AutomatedReasoningPolicyName

        description: AutomatedReasoningPolicyDescription

        @idempotencyToken
        clientRequestToken: IdempotencyToken

        policyDefinition: AutomatedReasoningPolicyDefinition
        kmsKeyId: KmsKeyId
        tags: TagList
    }
    output := {
        @required
        policyArn: AutomatedReasoningPolicyArn

        @required
        version: AutomatedReasoningPolicyVersion

        @required
        name: AutomatedReasoningPolicyName

        description: AutomatedReasoningPolicyDescription
        definitionHash: AutomatedReasoningPolicyHash

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        TooManyTagsException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/automated-reasoning-policies/{policyArn}/test-cases") @idempotent
operation CreateAutomatedReasoningPolicyTestCase {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required
        guardContent: AutomatedReasoningPolicyTestGuardContent

        queryContent: AutomatedReasoningPolicyTestQueryContent

        @required
        expectedAggregatedFindingsResult: AutomatedReasoningCheckResult

        @idempotencyToken
        clientRequestToken: IdempotencyToken

        confidenceThreshold: AutomatedReasoningCheckTranslationConfidence
    }
    output := {
        @required
        policyArn: AutomatedReasoningPolicyArn

        @required
        testCaseId: AutomatedReasoningPolicyTestCaseId
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/automated-reasoning-policies/{policyArn}/versions") @idempotent
operation CreateAutomatedReasoningPolicyVersion {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @idempotencyToken
        clientRequestToken: IdempotencyToken

        @required
        lastUpdatedDefinitionHash: AutomatedReasoningPolicyHash

        tags: TagList
    }
    output := {
        @required
        policyArn: AutomatedReasoningPolicyArn

        @required
        version: AutomatedReasoningPolicyVersion

        @required
        name: AutomatedReasoningPolicyName

        description: AutomatedReasoningPolicyDescription

        @required
        definitionHash: AutomatedReasoningPolicyHash

        @required
        createdAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        TooManyTagsException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/custom-models/create-custom-model", code: 202) @idempotent
operation CreateCustomModel {
    input := {
        @required
        modelName: CustomModelName

        modelSourceConfig: ModelDataSource
        customModelDataSource: CustomModelDataSource
        modelKmsKeyArn: KmsKeyArn
        roleArn: RoleArn
        modelTags: TagList

        @idempotencyToken
        clientRequestToken: IdempotencyToken
    }
    output := {
        @required
        modelArn: ModelArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        TooManyTagsException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/model-customization/custom-model-deployments", code: 202) @idempotent
operation CreateCustomModelDeployment {
    input := {
        @required
        modelDeploymentName: ModelDeploymentName

        @required
        modelArn: CustomModelArn

        description: CustomModelDeploymentDescription
        tags: TagList

        @idempotencyToken
        clientRequestToken: IdempotencyToken
    }
    output := {
        @required
        customModelDeploymentArn: CustomModelDeploymentArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        TooManyTagsException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/evaluation-jobs", code: 202) @idempotent
operation CreateEvaluationJob {
    input := {
        @required
        jobName: EvaluationJobName

        jobDescription: EvaluationJobDescription

        @idempotencyToken
        clientRequestToken: IdempotencyToken

        @required
        roleArn: RoleArn

        customerEncryptionKeyId: KmsKeyId
        jobTags: TagList
        applicationType: ApplicationType

        @required
        evaluationConfig: EvaluationConfig

        @required
        inferenceConfig: EvaluationInferenceConfig

        @required
        outputDataConfig: EvaluationOutputDataConfig
    }
    output := {
        @required
        jobArn: EvaluationJobArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/create-foundation-model-agreement", code: 202)
operation CreateFoundationModelAgreement {
    input := {
        @required
        offerToken: String

        @required
        modelId: BedrockModelId
    }
    output := {
        @required
        modelId: BedrockModelId
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/guardrails", code: 202)
operation CreateGuardrail {
    input := {
        @required
        name: GuardrailName

        description: GuardrailDescription
        topicPolicyConfig: GuardrailTopicPolicyConfig
        contentPolicyConfig: GuardrailContentPolicyConfig
        wordPolicyConfig: GuardrailWordPolicyConfig
        sensitiveInformationPolicyConfig: GuardrailSensitiveInformationPolicyConfig
        contextualGroundingPolicyConfig: GuardrailContextualGroundingPolicyConfig
        automatedReasoningPolicyConfig: GuardrailAutomatedReasoningPolicyConfig
        crossRegionConfig: GuardrailCrossRegionConfig

        @required
        blockedInputMessaging: GuardrailBlockedMessaging

        @required
        blockedOutputsMessaging: GuardrailBlockedMessaging

        kmsKeyId: KmsKeyId
        tags: TagList

        @idempotencyToken
        clientRequestToken: IdempotencyToken
    }
    output := {
        @required
        guardrailId: GuardrailId

        @required
        guardrailArn: GuardrailArn

        @required
        version: GuardrailDraftVersion

        @required
        createdAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        TooManyTagsException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/guardrails/{guardrailIdentifier}", code: 202)
operation CreateGuardrailVersion {
    input := {
        @required @httpLabel
        guardrailIdentifier: GuardrailIdentifier

        description: GuardrailDescription

        @idempotencyToken
        clientRequestToken: IdempotencyToken
    }
    output := {
        @required
        guardrailId: GuardrailId

        @required
        version: GuardrailNumericalVersion
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/inference-profiles", code: 201) @idempotent
operation CreateInferenceProfile {
    input := {
        @required
        inferenceProfileName: InferenceProfileName

        description: InferenceProfileDescription

        @idempotencyToken
        clientRequestToken: IdempotencyToken

        @required
        modelSource: InferenceProfileModelSource

        tags: TagList
    }
    output := {
        @required
        inferenceProfileArn: InferenceProfileArn

        status: InferenceProfileStatus
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        TooManyTagsException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/marketplace-model/endpoints")
operation CreateMarketplaceModelEndpoint {
    input := {
        @required
        modelSourceIdentifier: ModelSourceIdentifier

        @required
        endpointConfig: EndpointConfig

        acceptEula: Boolean

        @required
        endpointName: EndpointName

        @idempotencyToken
        clientRequestToken: IdempotencyToken

        tags: TagList
    }
    output := {
        @required
        marketplaceModelEndpoint: MarketplaceModelEndpoint
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/model-copy-jobs", code: 201) @idempotent
operation CreateModelCopyJob {
    input := {
        @required
        sourceModelArn: ModelArn

        @required
        targetModelName: CustomModelName

        modelKmsKeyId: KmsKeyId
        targetModelTags: TagList

        @idempotencyToken
        clientRequestToken: IdempotencyToken
    }
    output := {
        @required
        jobArn: ModelCopyJobArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServerException
        TooManyTagsException
    ]
}

@http(method: "POST", uri: "/model-customization-jobs", code: 201) @idempotent
operation CreateModelCustomizationJob {
    input := {
        @required
        jobName: JobName

        @required
        customModelName: CustomModelName

        @required
        roleArn: RoleArn

        @idempotencyToken
        clientRequestToken: IdempotencyToken

        @required
        baseModelIdentifier: BaseModelIdentifier

        customizationType: CustomizationType
        customModelKmsKeyId: KmsKeyId
        jobTags: TagList
        customModelTags: TagList

        @required
        trainingDataConfig: TrainingDataConfig

        validationDataConfig: ValidationDataConfig

        @required
        outputDataConfig: OutputDataConfig

        hyperParameters: ModelCustomizationHyperParameters
        vpcConfig: VpcConfig
        customizationConfig: CustomizationConfig
    }
    output := {
        @required
        jobArn: ModelCustomizationJobArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        TooManyTagsException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/model-import-jobs", code: 201) @idempotent
operation CreateModelImportJob {
    input := {
        @required
        jobName: JobName

        @required
        importedModelName: ImportedModelName

        @required
        roleArn: RoleArn

        @required
        modelDataSource: ModelDataSource

        jobTags: TagList
        importedModelTags: TagList
        clientRequestToken: IdempotencyToken
        vpcConfig: VpcConfig
        importedModelKmsKeyId: KmsKeyId
    }
    output := {
        @required
        jobArn: ModelImportJobArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        TooManyTagsException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/model-invocation-job") @idempotent
operation CreateModelInvocationJob {
    input := {
        @required
        jobName: ModelInvocationJobName

        @required
        roleArn: RoleArn

        @idempotencyToken
        clientRequestToken: ModelInvocationIdempotencyToken

        @required
        modelId: ModelId

        @required
        inputDataConfig: ModelInvocationJobInputDataConfig

        @required
        outputDataConfig: ModelInvocationJobOutputDataConfig

        vpcConfig: VpcConfig
        timeoutDurationInHours: ModelInvocationJobTimeoutDurationInHours
        tags: TagList
        modelInvocationType: ModelInvocationType
    }
    output := {
        @required
        jobArn: ModelInvocationJobArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/prompt-routers") @idempotent
operation CreatePromptRouter {
    input := {
        @idempotencyToken
        clientRequestToken: IdempotencyToken

        @required
        promptRouterName: PromptRouterName

        @required
        models: PromptRouterTargetModels

        description: PromptRouterDescription

        @required
        routingCriteria: RoutingCriteria

        @required
        fallbackModel: PromptRouterTargetModel

        tags: TagList
    }
    output := {
        promptRouterArn: PromptRouterArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        TooManyTagsException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/provisioned-model-throughput", code: 201) @idempotent
operation CreateProvisionedModelThroughput {
    input := {
        @idempotencyToken
        clientRequestToken: IdempotencyToken

        @required
        modelUnits: PositiveInteger

        @required
        provisionedModelName: ProvisionedModelName

        @required
        modelId: ModelIdentifier

        commitmentDuration: CommitmentDuration
        tags: TagList
    }
    output := {
        @required
        provisionedModelArn: ProvisionedModelArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        TooManyTagsException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/automated-reasoning-policies/{policyArn}", code: 202) @idempotent
operation DeleteAutomatedReasoningPolicy {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @httpQuery("force")
        force: Boolean
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ResourceInUseException
        ThrottlingException
    ]
}

@http(
    method: "DELETE"
    uri: "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}"
    code: 202
)
@idempotent
operation DeleteAutomatedReasoningPolicyBuildWorkflow {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required @httpLabel
        buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId

        @required @httpQuery("updatedAt")
        lastUpdatedAt: Timestamp
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ResourceInUseException
        ThrottlingException
    ]
}

@http(
    method: "DELETE"
    uri: "/automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}"
    code: 202
)
@idempotent
operation DeleteAutomatedReasoningPolicyTestCase {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required @httpLabel
        testCaseId: AutomatedReasoningPolicyTestCaseId

        @required @httpQuery("updatedAt")
        lastUpdatedAt: Timestamp
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ResourceInUseException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/custom-models/{modelIdentifier}") @idempotent
operation DeleteCustomModel {
    input := {
        @required @httpLabel
        modelIdentifier: ModelIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(
    method: "DELETE"
    uri: "/model-customization/custom-model-deployments/{customModelDeploymentIdentifier}"
)
@idempotent
operation DeleteCustomModelDeployment {
    input := {
        @required @httpLabel
        customModelDeploymentIdentifier: CustomModelDeploymentIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/enforcedGuardrailsConfiguration/{configId}") @idempotent
operation DeleteEnforcedGuardrailConfiguration {
    input := {
        @required @httpLabel
        configId: AccountEnforcedGuardrailConfigurationId
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/delete-foundation-model-agreement", code: 202)
operation DeleteFoundationModelAgreement {
    input := {
        @required
        modelId: BedrockModelId
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/guardrails/{guardrailIdentifier}", code: 202) @idempotent
operation DeleteGuardrail {
    input := {
        @required @httpLabel
        guardrailIdentifier: GuardrailIdentifier

        @httpQuery("guardrailVersion")
        guardrailVersion: GuardrailNumericalVersion
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ResourceInUseException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/imported-models/{modelIdentifier}") @idempotent
operation DeleteImportedModel {
    input := {
        @required @httpLabel
        modelIdentifier: ImportedModelIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/inference-profiles/{inferenceProfileIdentifier}") @idempotent
operation DeleteInferenceProfile {
    input := {
        @required @httpLabel
        inferenceProfileIdentifier: InferenceProfileIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/marketplace-model/endpoints/{endpointArn}") @idempotent
operation DeleteMarketplaceModelEndpoint {
    input := {
        @required @httpLabel
        endpointArn: Arn
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/logging/modelinvocations") @idempotent
operation DeleteModelInvocationLoggingConfiguration {
    input := {}
    output := {}
    errors: [AccessDeniedException, InternalServerException, ThrottlingException]
}

@http(method: "DELETE", uri: "/prompt-routers/{promptRouterArn}") @idempotent
operation DeletePromptRouter {
    input := {
        @required @httpLabel
        promptRouterArn: PromptRouterArn
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/provisioned-model-throughput/{provisionedModelId}") @idempotent
operation DeleteProvisionedModelThroughput {
    input := {
        @required @httpLabel
        provisionedModelId: ProvisionedModelId
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/resource-policy/{resourceArn}") @idempotent
operation DeleteResourcePolicy {
    input := {
        @required @httpLabel
        resourceArn: ResourcePolicyResourceArn
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/marketplace-model/endpoints/{endpointArn}/registration")
operation DeregisterMarketplaceModelEndpoint {
    input := {
        @required @httpLabel
        endpointArn: Arn
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ServiceUnavailableException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/automated-reasoning-policies/{policyArn}/export") @readonly
operation ExportAutomatedReasoningPolicyVersion {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn
    }
    output := {
        @required @httpPayload
        policyDefinition: AutomatedReasoningPolicyDefinition
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/data-retention") @readonly
operation GetAccountDataRetention {
    input := {}
    output := {
        @required
        mode: DataRetentionMode

        updatedAt: Timestamp
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/advanced-prompt-optimization-jobs/{jobIdentifier}") @readonly
operation GetAdvancedPromptOptimizationJob {
    input := {
        @required @httpLabel
        jobIdentifier: AdvancedPromptOptimizationJobIdentifier
    }
    output := {
        @required
        jobArn: AdvancedPromptOptimizationJobArn

        @required
        jobName: AdvancedPromptOptimizationJobName

        jobDescription: AdvancedPromptOptimizationJobDescription

        @required
        jobStatus: AdvancedPromptOptimizationJobStatus

        @required
        inputConfig: AdvancedPromptOptimizationInputConfig

        @required
        outputConfig: AdvancedPromptOptimizationOutputConfig

        encryptionKeyArn: KmsKeyArn

        @required
        creationTime: Timestamp

        lastModifiedTime: Timestamp
        failureMessage: ErrorMessage

        @required
        modelConfigurations: ModelConfigurations
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/automated-reasoning-policies/{policyArn}") @readonly
operation GetAutomatedReasoningPolicy {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn
    }
    output := {
        @required
        policyArn: AutomatedReasoningPolicyArn

        @required
        name: AutomatedReasoningPolicyName

        @required
        version: AutomatedReasoningPolicyVersion

        @required
        policyId: AutomatedReasoningPolicyId

        description: AutomatedReasoningPolicyDescription

        @required
        definitionHash: AutomatedReasoningPolicyHash

        kmsKeyArn: KmsKeyArn
        createdAt: Timestamp

        @required
        updatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations"
)
@readonly
operation GetAutomatedReasoningPolicyAnnotations {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required @httpLabel
        buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId
    }
    output := {
        @required
        policyArn: AutomatedReasoningPolicyArn

        @required
        name: AutomatedReasoningPolicyName

        @required
        buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId

        @required
        annotations: AutomatedReasoningPolicyAnnotationList

        @required
        annotationSetHash: AutomatedReasoningPolicyHash

        @required
        updatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}"
)
@readonly
operation GetAutomatedReasoningPolicyBuildWorkflow {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required @httpLabel
        buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId
    }
    output := {
        @required
        policyArn: AutomatedReasoningPolicyArn

        @required
        buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId

        @required
        status: AutomatedReasoningPolicyBuildWorkflowStatus

        @required
        buildWorkflowType: AutomatedReasoningPolicyBuildWorkflowType

        documentName: AutomatedReasoningPolicyBuildDocumentName
        documentContentType: AutomatedReasoningPolicyBuildDocumentContentType
        documentDescription: AutomatedReasoningPolicyBuildDocumentDescription

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/result-assets"
)
@readonly
operation GetAutomatedReasoningPolicyBuildWorkflowResultAssets {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required @httpLabel
        buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId

        @required @httpQuery("assetType")
        assetType: AutomatedReasoningPolicyBuildResultAssetType

        @httpQuery("assetId")
        assetId: AutomatedReasoningPolicyBuildResultAssetId
    }
    output := {
        @required
        policyArn: AutomatedReasoningPolicyArn

        @required
        buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId

        buildWorkflowAssets: AutomatedReasoningPolicyBuildResultAssets
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/scenarios"
)
@readonly
operation GetAutomatedReasoningPolicyNextScenario {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required @httpLabel
        buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId
    }
    output := {
        @required
        policyArn: AutomatedReasoningPolicyArn

        scenario: AutomatedReasoningPolicyScenario
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}")
@readonly
operation GetAutomatedReasoningPolicyTestCase {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required @httpLabel
        testCaseId: AutomatedReasoningPolicyTestCaseId
    }
    output := {
        @required
        policyArn: AutomatedReasoningPolicyArn

        @required
        testCase: AutomatedReasoningPolicyTestCase
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-cases/{testCaseId}/test-results"
)
@readonly
operation GetAutomatedReasoningPolicyTestResult {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required @httpLabel
        buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId

        @required @httpLabel
        testCaseId: AutomatedReasoningPolicyTestCaseId
    }
    output := {
        @required
        testResult: AutomatedReasoningPolicyTestResult
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/custom-models/{modelIdentifier}") @readonly
operation GetCustomModel {
    input := {
        @required @httpLabel
        modelIdentifier: ModelIdentifier
    }
    output := {
        @required
        modelArn: ModelArn

        @required
        modelName: CustomModelName

        jobName: JobName
        jobArn: ModelCustomizationJobArn
        baseModelArn: ModelArn
        customizationType: CustomizationType
        modelKmsKeyArn: KmsKeyArn
        hyperParameters: ModelCustomizationHyperParameters
        trainingDataConfig: TrainingDataConfig
        validationDataConfig: ValidationDataConfig
        outputDataConfig: OutputDataConfig
        trainingMetrics: TrainingMetrics
        validationMetrics: ValidationMetrics

        @required
        creationTime: Timestamp

        customizationConfig: CustomizationConfig
        modelStatus: ModelStatus
        failureMessage: ErrorMessage
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/model-customization/custom-model-deployments/{customModelDeploymentIdentifier}"
)
@readonly
operation GetCustomModelDeployment {
    input := {
        @required @httpLabel
        customModelDeploymentIdentifier: CustomModelDeploymentIdentifier
    }
    output := {
        @required
        customModelDeploymentArn: CustomModelDeploymentArn

        @required
        modelDeploymentName: ModelDeploymentName

        @required
        modelArn: CustomModelArn

        @required
        createdAt: Timestamp

        @required
        status: CustomModelDeploymentStatus

        description: CustomModelDeploymentDescription
        updateDetails: CustomModelDeploymentUpdateDetails
        failureMessage: ErrorMessage
        lastUpdatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/evaluation-jobs/{jobIdentifier}") @readonly
operation GetEvaluationJob {
    input := {
        @required @httpLabel
        jobIdentifier: EvaluationJobIdentifier
    }
    output := {
        @required
        jobName: EvaluationJobName

        @required
        status: EvaluationJobStatus

        @required
        jobArn: EvaluationJobArn

        jobDescription: EvaluationJobDescription

        @required
        roleArn: RoleArn

        customerEncryptionKeyId: KmsKeyId

        @required
        jobType: EvaluationJobType

        applicationType: ApplicationType

        @required
        evaluationConfig: EvaluationConfig

        @required
        inferenceConfig: EvaluationInferenceConfig

        @required
        outputDataConfig: EvaluationOutputDataConfig

        @required
        creationTime: Timestamp

        lastModifiedTime: Timestamp
        failureMessages: ErrorMessages
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/foundation-models/{modelIdentifier}") @readonly
operation GetFoundationModel {
    input := {
        @required @httpLabel
        modelIdentifier: GetFoundationModelIdentifier
    }
    output := {
        modelDetails: FoundationModelDetails
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/foundation-model-availability/{modelId}") @readonly
operation GetFoundationModelAvailability {
    input := {
        @required @httpLabel
        modelId: BedrockModelId
    }
    output := {
        @required
        modelId: BedrockModelId

        @required
        agreementAvailability: AgreementAvailability

        @required
        authorizationStatus: AuthorizationStatus

        @required
        entitlementAvailability: EntitlementAvailability

        @required
        regionAvailability: RegionAvailability
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/guardrails/{guardrailIdentifier}") @readonly
operation GetGuardrail {
    input := {
        @required @httpLabel
        guardrailIdentifier: GuardrailIdentifier

        @httpQuery("guardrailVersion")
        guardrailVersion: GuardrailVersion
    }
    output := {
        @required
        name: GuardrailName

        description: GuardrailDescription

        @required
        guardrailId: GuardrailId

        @required
        guardrailArn: GuardrailArn

        @required
        version: GuardrailVersion

        @required
        status: GuardrailStatus

        topicPolicy: GuardrailTopicPolicy
        contentPolicy: GuardrailContentPolicy
        wordPolicy: GuardrailWordPolicy
        sensitiveInformationPolicy: GuardrailSensitiveInformationPolicy
        contextualGroundingPolicy: GuardrailContextualGroundingPolicy
        automatedReasoningPolicy: GuardrailAutomatedReasoningPolicy
        crossRegionDetails: GuardrailCrossRegionDetails

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        statusReasons: GuardrailStatusReasons
        failureRecommendations: GuardrailFailureRecommendations

        @required
        blockedInputMessaging: GuardrailBlockedMessaging

        @required
        blockedOutputsMessaging: GuardrailBlockedMessaging

        kmsKeyArn: KmsKeyArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/imported-models/{modelIdentifier}") @readonly
operation GetImportedModel {
    input := {
        @required @httpLabel
        modelIdentifier: ImportedModelIdentifier
    }
    output := {
        modelArn: ImportedModelArn
        modelName: ImportedModelName
        jobName: JobName
        jobArn: ModelImportJobArn
        modelDataSource: ModelDataSource
        creationTime: Timestamp
        modelArchitecture: String
        modelKmsKeyArn: KmsKeyArn
        instructSupported: Boolean
        customModelUnits: CustomModelUnits
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/inference-profiles/{inferenceProfileIdentifier}") @readonly
operation GetInferenceProfile {
    input := {
        @required @httpLabel
        inferenceProfileIdentifier: InferenceProfileIdentifier
    }
    output := {
        @required
        inferenceProfileName: InferenceProfileName

        description: InferenceProfileDescription
        createdAt: Timestamp
        updatedAt: Timestamp

        @required
        inferenceProfileArn: InferenceProfileArn

        @required
        models: InferenceProfileModels

        @required
        inferenceProfileId: InferenceProfileId

        @required
        status: InferenceProfileStatus

        @required
        type: InferenceProfileType
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/marketplace-model/endpoints/{endpointArn}") @readonly
operation GetMarketplaceModelEndpoint {
    input := {
        @required @httpLabel
        endpointArn: Arn
    }
    output := {
        marketplaceModelEndpoint: MarketplaceModelEndpoint
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/model-copy-jobs/{jobArn}") @readonly
operation GetModelCopyJob {
    input := {
        @required @httpLabel
        jobArn: ModelCopyJobArn
    }
    output := {
        @required
        jobArn: ModelCopyJobArn

        @required
        status: ModelCopyJobStatus

        @required
        creationTime: Timestamp

        @required
        targetModelArn: CustomModelArn

        targetModelName: CustomModelName

        @required
        sourceAccountId: AccountId

        @required
        sourceModelArn: ModelArn

        targetModelKmsKeyArn: KmsKeyArn
        targetModelTags: TagList
        failureMessage: ErrorMessage
        sourceModelName: CustomModelName
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/model-customization-jobs/{jobIdentifier}") @readonly
operation GetModelCustomizationJob {
    input := {
        @required @httpLabel
        jobIdentifier: ModelCustomizationJobIdentifier
    }
    output := {
        @required
        jobArn: ModelCustomizationJobArn

        @required
        jobName: JobName

        @required
        outputModelName: CustomModelName

        outputModelArn: CustomModelArn
        clientRequestToken: IdempotencyToken

        @required
        roleArn: RoleArn

        status: ModelCustomizationJobStatus
        statusDetails: StatusDetails
        failureMessage: ErrorMessage

        @required
        creationTime: Timestamp

        lastModifiedTime: Timestamp
        endTime: Timestamp

        @required
        baseModelArn: FoundationModelArn

        hyperParameters: ModelCustomizationHyperParameters

        @required
        trainingDataConfig: TrainingDataConfig

        @required
        validationDataConfig: ValidationDataConfig

        @required
        outputDataConfig: OutputDataConfig

        customizationType: CustomizationType
        outputModelKmsKeyArn: KmsKeyArn
        trainingMetrics: TrainingMetrics
        validationMetrics: ValidationMetrics
        vpcConfig: VpcConfig
        customizationConfig: CustomizationConfig
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/model-import-jobs/{jobIdentifier}") @readonly
operation GetModelImportJob {
    input := {
        @required @httpLabel
        jobIdentifier: ModelImportJobIdentifier
    }
    output := {
        jobArn: ModelImportJobArn
        jobName: JobName
        importedModelName: ImportedModelName
        importedModelArn: ImportedModelArn
        roleArn: RoleArn
        modelDataSource: ModelDataSource
        status: ModelImportJobStatus
        failureMessage: ErrorMessage
        creationTime: Timestamp
        lastModifiedTime: Timestamp
        endTime: Timestamp
        vpcConfig: VpcConfig
        importedModelKmsKeyArn: KmsKeyArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/model-invocation-job/{jobIdentifier}") @readonly
operation GetModelInvocationJob {
    input := {
        @required @httpLabel
        jobIdentifier: ModelInvocationJobIdentifier
    }
    output := {
        @required
        jobArn: ModelInvocationJobArn

        jobName: ModelInvocationJobName

        @required
        modelId: ModelId

        clientRequestToken: ModelInvocationIdempotencyToken

        @required
        roleArn: RoleArn

        status: ModelInvocationJobStatus
        message: Message

        @required
        submitTime: Timestamp

        lastModifiedTime: Timestamp
        endTime: Timestamp

        @required
        inputDataConfig: ModelInvocationJobInputDataConfig

        @required
        outputDataConfig: ModelInvocationJobOutputDataConfig

        vpcConfig: VpcConfig
        timeoutDurationInHours: ModelInvocationJobTimeoutDurationInHours
        jobExpirationTime: Timestamp
        modelInvocationType: ModelInvocationType
        totalRecordCount: NonNegativeLong
        processedRecordCount: NonNegativeLong
        successRecordCount: NonNegativeLong
        errorRecordCount: NonNegativeLong
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/logging/modelinvocations") @readonly
operation GetModelInvocationLoggingConfiguration {
    input := {}
    output := {
        loggingConfig: LoggingConfig
    }
    errors: [AccessDeniedException, InternalServerException, ThrottlingException]
}

@http(method: "GET", uri: "/prompt-routers/{promptRouterArn}") @readonly
operation GetPromptRouter {
    input := {
        @required @httpLabel
        promptRouterArn: PromptRouterArn
    }
    output := {
        @required
        promptRouterName: PromptRouterName

        @required
        routingCriteria: RoutingCriteria

        description: PromptRouterDescription
        createdAt: Timestamp
        updatedAt: Timestamp

        @required
        promptRouterArn: PromptRouterArn

        @required
        models: PromptRouterTargetModels

        @required
        fallbackModel: PromptRouterTargetModel

        @required
        status: PromptRouterStatus

        @required
        type: PromptRouterType
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/provisioned-model-throughput/{provisionedModelId}") @readonly
operation GetProvisionedModelThroughput {
    input := {
        @required @httpLabel
        provisionedModelId: ProvisionedModelId
    }
    output := {
        @required
        modelUnits: PositiveInteger

        @required
        desiredModelUnits: PositiveInteger

        @required
        provisionedModelName: ProvisionedModelName

        @required
        provisionedModelArn: ProvisionedModelArn

        @required
        modelArn: ModelArn

        @required
        desiredModelArn: ModelArn

        @required
        foundationModelArn: FoundationModelArn

        @required
        status: ProvisionedModelStatus

        @required
        creationTime: Timestamp

        @required
        lastModifiedTime: Timestamp

        failureMessage: ErrorMessage
        commitmentDuration: CommitmentDuration
        commitmentExpirationTime: Timestamp
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/resource-policy/{resourceArn}") @readonly
operation GetResourcePolicy {
    input := {
        @required @httpLabel
        resourceArn: ResourcePolicyResourceArn
    }
    output := {
        resourcePolicy: ResourcePolicyDocument
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/use-case-for-model-access") @readonly
operation GetUseCaseForModelAccess {
    input := {}
    output := {
        @required
        formData: AcknowledgementFormDataBody
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/advanced-prompt-optimization-jobs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "jobSummaries"
    pageSize: "maxResults"
)
operation ListAdvancedPromptOptimizationJobs {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("sortBy")
        sortBy: SortJobsBy

        @httpQuery("sortOrder")
        sortOrder: SortOrder
    }
    output := {
        jobSummaries: AdvancedPromptOptimizationJobSummaries
        nextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/automated-reasoning-policies")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "automatedReasoningPolicySummaries"
    pageSize: "maxResults"
)
operation ListAutomatedReasoningPolicies {
    input := {
        @httpQuery("policyArn")
        policyArn: AutomatedReasoningPolicyArn

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        automatedReasoningPolicySummaries: AutomatedReasoningPolicySummaries

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/automated-reasoning-policies/{policyArn}/build-workflows")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "automatedReasoningPolicyBuildWorkflowSummaries"
    pageSize: "maxResults"
)
operation ListAutomatedReasoningPolicyBuildWorkflows {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        automatedReasoningPolicyBuildWorkflowSummaries: AutomatedReasoningPolicyBuildWorkflowSummaries

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/automated-reasoning-policies/{policyArn}/test-cases")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "testCases"
    pageSize: "maxResults"
)
operation ListAutomatedReasoningPolicyTestCases {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        testCases: AutomatedReasoningPolicyTestCaseList

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(
    method: "GET"
    uri: "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-results"
)
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "testResults"
    pageSize: "maxResults"
)
operation ListAutomatedReasoningPolicyTestResults {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required @httpLabel
        buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        testResults: AutomatedReasoningPolicyTestList

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/model-customization/custom-model-deployments")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "modelDeploymentSummaries"
    pageSize: "maxResults"
)
operation ListCustomModelDeployments {
    input := {
        @httpQuery("createdBefore")
        createdBefore: Timestamp

        @httpQuery("createdAfter")
        createdAfter: Timestamp

        @httpQuery("nameContains")
        nameContains: ModelDeploymentName

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("sortBy")
        sortBy: SortModelsBy

        @httpQuery("sortOrder")
        sortOrder: SortOrder

        @httpQuery("statusEquals")
        statusEquals: CustomModelDeploymentStatus

        @httpQuery("modelArnEquals")
        modelArnEquals: CustomModelArn
    }
    output := {
        nextToken: PaginationToken
        modelDeploymentSummaries: CustomModelDeploymentSummaryList
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/custom-models")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "modelSummaries"
    pageSize: "maxResults"
)
operation ListCustomModels {
    input := {
        @httpQuery("creationTimeBefore")
        creationTimeBefore: Timestamp

        @httpQuery("creationTimeAfter")
        creationTimeAfter: Timestamp

        @httpQuery("nameContains")
        nameContains: CustomModelName

        @httpQuery("baseModelArnEquals")
        baseModelArnEquals: ModelArn

        @httpQuery("foundationModelArnEquals")
        foundationModelArnEquals: FoundationModelArn

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("sortBy")
        sortBy: SortModelsBy

        @httpQuery("sortOrder")
        sortOrder: SortOrder

        @httpQuery("isOwned")
        isOwned: Boolean

        @httpQuery("modelStatus")
        modelStatus: ModelStatus
    }
    output := {
        nextToken: PaginationToken
        modelSummaries: CustomModelSummaryList
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/enforcedGuardrailsConfiguration")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "guardrailsConfig")
operation ListEnforcedGuardrailsConfiguration {
    input := {
        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        guardrailsConfig: AccountEnforcedGuardrailsOutputConfiguration

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/evaluation-jobs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "jobSummaries"
    pageSize: "maxResults"
)
operation ListEvaluationJobs {
    input := {
        @httpQuery("creationTimeAfter")
        creationTimeAfter: Timestamp

        @httpQuery("creationTimeBefore")
        creationTimeBefore: Timestamp

        @httpQuery("statusEquals")
        statusEquals: EvaluationJobStatus

        @httpQuery("applicationTypeEquals")
        applicationTypeEquals: ApplicationType

        @httpQuery("nameContains")
        nameContains: EvaluationJobName

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("sortBy")
        sortBy: SortJobsBy

        @httpQuery("sortOrder")
        sortOrder: SortOrder
    }
    output := {
        nextToken: PaginationToken
        jobSummaries: EvaluationSummaries
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/list-foundation-model-agreement-offers/{modelId}") @readonly
operation ListFoundationModelAgreementOffers {
    input := {
        @required @httpLabel
        modelId: BedrockModelId

        @httpQuery("offerType")
        offerType: OfferType
    }
    output := {
        @required
        modelId: BedrockModelId

        @required
        offers: Offers
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/foundation-models") @readonly
operation ListFoundationModels {
    input := {
        @httpQuery("byProvider")
        byProvider: Provider

        @httpQuery("byCustomizationType")
        byCustomizationType: ModelCustomization

        @httpQuery("byOutputModality")
        byOutputModality: ModelModality

        @httpQuery("byInferenceType")
        byInferenceType: InferenceType
    }
    output := {
        modelSummaries: FoundationModelSummaryList
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/guardrails")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "guardrails"
    pageSize: "maxResults"
)
operation ListGuardrails {
    input := {
        @httpQuery("guardrailIdentifier")
        guardrailIdentifier: GuardrailIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        @required
        guardrails: GuardrailSummaries

        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/imported-models")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "modelSummaries"
    pageSize: "maxResults"
)
operation ListImportedModels {
    input := {
        @httpQuery("creationTimeBefore")
        creationTimeBefore: Timestamp

        @httpQuery("creationTimeAfter")
        creationTimeAfter: Timestamp

        @httpQuery("nameContains")
        nameContains: ImportedModelName

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("sortBy")
        sortBy: SortModelsBy

        @httpQuery("sortOrder")
        sortOrder: SortOrder
    }
    output := {
        nextToken: PaginationToken
        modelSummaries: ImportedModelSummaryList
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/inference-profiles")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "inferenceProfileSummaries"
    pageSize: "maxResults"
)
operation ListInferenceProfiles {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("type")
        typeEquals: InferenceProfileType
    }
    output := {
        inferenceProfileSummaries: InferenceProfileSummaries
        nextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/marketplace-model/endpoints")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "marketplaceModelEndpoints"
    pageSize: "maxResults"
)
operation ListMarketplaceModelEndpoints {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("modelSourceIdentifier")
        modelSourceEquals: ModelSourceIdentifier
    }
    output := {
        marketplaceModelEndpoints: MarketplaceModelEndpointSummaries
        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/model-copy-jobs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "modelCopyJobSummaries"
    pageSize: "maxResults"
)
operation ListModelCopyJobs {
    input := {
        @httpQuery("creationTimeAfter")
        creationTimeAfter: Timestamp

        @httpQuery("creationTimeBefore")
        creationTimeBefore: Timestamp

        @httpQuery("statusEquals")
        statusEquals: ModelCopyJobStatus

        @httpQuery("sourceAccountEquals")
        sourceAccountEquals: AccountId

        @httpQuery("sourceModelArnEquals")
        sourceModelArnEquals: ModelArn

        @httpQuery("outputModelNameContains")
        targetModelNameContains: CustomModelName

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("sortBy")
        sortBy: SortJobsBy

        @httpQuery("sortOrder")
        sortOrder: SortOrder
    }
    output := {
        nextToken: PaginationToken
        modelCopyJobSummaries: ModelCopyJobSummaries
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/model-customization-jobs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "modelCustomizationJobSummaries"
    pageSize: "maxResults"
)
operation ListModelCustomizationJobs {
    input := {
        @httpQuery("creationTimeAfter")
        creationTimeAfter: Timestamp

        @httpQuery("creationTimeBefore")
        creationTimeBefore: Timestamp

        @httpQuery("statusEquals")
        statusEquals: FineTuningJobStatus

        @httpQuery("nameContains")
        nameContains: JobName

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("sortBy")
        sortBy: SortJobsBy

        @httpQuery("sortOrder")
        sortOrder: SortOrder
    }
    output := {
        nextToken: PaginationToken
        modelCustomizationJobSummaries: ModelCustomizationJobSummaries
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/model-import-jobs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "modelImportJobSummaries"
    pageSize: "maxResults"
)
operation ListModelImportJobs {
    input := {
        @httpQuery("creationTimeAfter")
        creationTimeAfter: Timestamp

        @httpQuery("creationTimeBefore")
        creationTimeBefore: Timestamp

        @httpQuery("statusEquals")
        statusEquals: ModelImportJobStatus

        @httpQuery("nameContains")
        nameContains: JobName

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("sortBy")
        sortBy: SortJobsBy

        @httpQuery("sortOrder")
        sortOrder: SortOrder
    }
    output := {
        nextToken: PaginationToken
        modelImportJobSummaries: ModelImportJobSummaries
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/model-invocation-jobs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "invocationJobSummaries"
    pageSize: "maxResults"
)
operation ListModelInvocationJobs {
    input := {
        @httpQuery("submitTimeAfter")
        submitTimeAfter: Timestamp

        @httpQuery("submitTimeBefore")
        submitTimeBefore: Timestamp

        @httpQuery("statusEquals")
        statusEquals: ModelInvocationJobStatus

        @httpQuery("nameContains")
        nameContains: ModelInvocationJobName

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("sortBy")
        sortBy: SortJobsBy

        @httpQuery("sortOrder")
        sortOrder: SortOrder
    }
    output := {
        nextToken: PaginationToken
        invocationJobSummaries: ModelInvocationJobSummaries
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/prompt-routers")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "promptRouterSummaries"
    pageSize: "maxResults"
)
operation ListPromptRouters {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("type")
        type: PromptRouterType
    }
    output := {
        promptRouterSummaries: PromptRouterSummaries
        nextToken: PaginationToken
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/provisioned-model-throughputs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "provisionedModelSummaries"
    pageSize: "maxResults"
)
operation ListProvisionedModelThroughputs {
    input := {
        @httpQuery("creationTimeAfter")
        creationTimeAfter: Timestamp

        @httpQuery("creationTimeBefore")
        creationTimeBefore: Timestamp

        @httpQuery("statusEquals")
        statusEquals: ProvisionedModelStatus

        @httpQuery("modelArnEquals")
        modelArnEquals: ModelArn

        @httpQuery("nameContains")
        nameContains: ProvisionedModelName

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: PaginationToken

        @httpQuery("sortBy")
        sortBy: SortByProvisionedModels

        @httpQuery("sortOrder")
        sortOrder: SortOrder
    }
    output := {
        nextToken: PaginationToken
        provisionedModelSummaries: ProvisionedModelSummaries
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/listTagsForResource")
operation ListTagsForResource {
    input := {
        @required
        resourceARN: TaggableResourcesArn
    }
    output := {
        tags: TagList
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/data-retention") @idempotent
operation PutAccountDataRetention {
    input := {
        @required
        mode: DataRetentionMode
    }
    output := {
        @required
        mode: DataRetentionMode

        updatedAt: Timestamp
    }
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/enforcedGuardrailsConfiguration") @idempotent
operation PutEnforcedGuardrailConfiguration {
    input := {
        configId: AccountEnforcedGuardrailConfigurationId

        @required
        guardrailInferenceConfig: AccountEnforcedGuardrailInferenceInputConfiguration
    }
    output := {
        configId: AccountEnforcedGuardrailConfigurationId
        updatedAt: Timestamp
        updatedBy: String
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/logging/modelinvocations") @idempotent
operation PutModelInvocationLoggingConfiguration {
    input := {
        @required
        loggingConfig: LoggingConfig
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/resource-policy", code: 201) @idempotent
operation PutResourcePolicy {
    input := {
        @required
        resourceArn: ResourcePolicyResourceArn

        @required
        resourcePolicy: ResourcePolicyDocument
    }
    output := {
        resourceArn: ResourcePolicyResourceArn
    }
    errors: [
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/use-case-for-model-access", code: 201)
operation PutUseCaseForModelAccess {
    input := {
        @required
        formData: AcknowledgementFormDataBody
    }
    output := {}
    errors: [
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/marketplace-model/endpoints/{endpointIdentifier}/registration")
operation RegisterMarketplaceModelEndpoint {
    input := {
        @required @httpLabel
        endpointIdentifier: Arn

        @required
        modelSourceIdentifier: ModelSourceIdentifier
    }
    output := {
        @required
        marketplaceModelEndpoint: MarketplaceModelEndpoint
    }
    errors: [
        ResourceNotFoundException
        ServiceUnavailableException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(
    method: "POST"
    uri: "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowType}/start"
)
operation StartAutomatedReasoningPolicyBuildWorkflow {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required @httpLabel
        buildWorkflowType: AutomatedReasoningPolicyBuildWorkflowType

        @httpHeader("x-amz-client-token") @idempotencyToken
        clientRequestToken: IdempotencyToken

        @required @httpPayload
        sourceContent: AutomatedReasoningPolicyBuildWorkflowSource
    }
    output := {
        @required
        policyArn: AutomatedReasoningPolicyArn

        @required
        buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ServiceQuotaExceededException
        ResourceInUseException
        ThrottlingException
    ]
}

@http(
    method: "POST"
    uri: "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/test-workflows"
)
operation StartAutomatedReasoningPolicyTestWorkflow {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required @httpLabel
        buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId

        testCaseIds: AutomatedReasoningPolicyTestCaseIdList

        @idempotencyToken
        clientRequestToken: IdempotencyToken
    }
    output := {
        @required
        policyArn: AutomatedReasoningPolicyArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ResourceInUseException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/advanced-prompt-optimization-jobs/{jobIdentifier}/stop")
operation StopAdvancedPromptOptimizationJob {
    input := {
        @required @httpLabel
        jobIdentifier: AdvancedPromptOptimizationJobIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/evaluation-job/{jobIdentifier}/stop")
operation StopEvaluationJob {
    input := {
        @required @httpLabel
        jobIdentifier: EvaluationJobIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/model-customization-jobs/{jobIdentifier}/stop") @idempotent
operation StopModelCustomizationJob {
    input := {
        @required @httpLabel
        jobIdentifier: ModelCustomizationJobIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/model-invocation-job/{jobIdentifier}/stop")
operation StopModelInvocationJob {
    input := {
        @required @httpLabel
        jobIdentifier: ModelInvocationJobIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/tagResource")
operation TagResource {
    input := {
        @required
        resourceARN: TaggableResourcesArn

        @required
        tags: TagList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        TooManyTagsException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/untagResource")
operation UntagResource {
    input := {
        @required
        resourceARN: TaggableResourcesArn

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/automated-reasoning-policies/{policyArn}") @idempotent
operation UpdateAutomatedReasoningPolicy {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required
        policyDefinition: AutomatedReasoningPolicyDefinition

        name: AutomatedReasoningPolicyName
        description: AutomatedReasoningPolicyDescription
    }
    output := {
        @required
        policyArn: AutomatedReasoningPolicyArn

        @required
        name: AutomatedReasoningPolicyName

        @required
        definitionHash: AutomatedReasoningPolicyHash

        @required
        updatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        TooManyTagsException
        ThrottlingException
    ]
}

@http(
    method: "PATCH"
    uri: "/automated-reasoning-policies/{policyArn}/build-workflows/{buildWorkflowId}/annotations"
)
operation UpdateAutomatedReasoningPolicyAnnotations {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required @httpLabel
        buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId

        @required
        annotations: AutomatedReasoningPolicyAnnotationList

        @required
        lastUpdatedAnnotationSetHash: AutomatedReasoningPolicyHash
    }
    output := {
        @required
        policyArn: AutomatedReasoningPolicyArn

        @required
        buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId

        @required
        annotationSetHash: AutomatedReasoningPolicyHash

        @required
        updatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/automated-reasoning-policies/{policyArn}/test-cases/{testCaseId}")
@idempotent
operation UpdateAutomatedReasoningPolicyTestCase {
    input := {
        @required @httpLabel
        policyArn: AutomatedReasoningPolicyArn

        @required @httpLabel
        testCaseId: AutomatedReasoningPolicyTestCaseId

        @required
        guardContent: AutomatedReasoningPolicyTestGuardContent

        queryContent: AutomatedReasoningPolicyTestQueryContent

        @required
        lastUpdatedAt: Timestamp

        @required
        expectedAggregatedFindingsResult: AutomatedReasoningCheckResult

        confidenceThreshold: AutomatedReasoningCheckTranslationConfidence

        @idempotencyToken
        clientRequestToken: IdempotencyToken
    }
    output := {
        @required
        policyArn: AutomatedReasoningPolicyArn

        @required
        testCaseId: AutomatedReasoningPolicyTestCaseId
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ResourceInUseException
        ThrottlingException
    ]
}

@http(
    method: "PATCH"
    uri: "/model-customization/custom-model-deployments/{customModelDeploymentIdentifier}"
    code: 202
)
@idempotent
operation UpdateCustomModelDeployment {
    input := {
        @required
        modelArn: CustomModelArn

        @required @httpLabel
        customModelDeploymentIdentifier: CustomModelDeploymentIdentifier
    }
    output := {
        @required
        customModelDeploymentArn: CustomModelDeploymentArn
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@http(method: "PUT", uri: "/guardrails/{guardrailIdentifier}", code: 202) @idempotent
operation UpdateGuardrail {
    input := {
        @required @httpLabel
        guardrailIdentifier: GuardrailIdentifier

        @required
        name: GuardrailName

        description: GuardrailDescription
        topicPolicyConfig: GuardrailTopicPolicyConfig
        contentPolicyConfig: GuardrailContentPolicyConfig
        wordPolicyConfig: GuardrailWordPolicyConfig
        sensitiveInformationPolicyConfig: GuardrailSensitiveInformationPolicyConfig
        contextualGroundingPolicyConfig: GuardrailContextualGroundingPolicyConfig
        automatedReasoningPolicyConfig: GuardrailAutomatedReasoningPolicyConfig
        crossRegionConfig: GuardrailCrossRegionConfig

        @required
        blockedInputMessaging: GuardrailBlockedMessaging

        @required
        blockedOutputsMessaging: GuardrailBlockedMessaging

        kmsKeyId: KmsKeyId
    }
    output := {
        @required
        guardrailId: GuardrailId

        @required
        guardrailArn: GuardrailArn

        @required
        version: GuardrailDraftVersion

        @required
        updatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/marketplace-model/endpoints/{endpointArn}")
operation UpdateMarketplaceModelEndpoint {
    input := {
        @required @httpLabel
        endpointArn: Arn

        @required
        endpointConfig: EndpointConfig

        @idempotencyToken
        clientRequestToken: IdempotencyToken
    }
    output := {
        @required
        marketplaceModelEndpoint: MarketplaceModelEndpoint
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/provisioned-model-throughput/{provisionedModelId}") @idempotent
operation UpdateProvisionedModelThroughput {
    input := {
        @required @httpLabel
        provisionedModelId: ProvisionedModelId

        desiredProvisionedModelName: ProvisionedModelName
        desiredModelId: ModelIdentifier
    }
    output := {}
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        InternalServerException
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: NonBlankString
}

@pattern("[a-z0-9]+")
string AccountEnforcedGuardrailConfigurationId

structure AccountEnforcedGuardrailInferenceInputConfiguration {
    @required
    guardrailIdentifier: GuardrailIdentifier

    @required
    guardrailVersion: GuardrailNumericalVersion

    selectiveContentGuarding: SelectiveContentGuarding
    modelEnforcement: ModelEnforcement
}

structure AccountEnforcedGuardrailOutputConfiguration {
    configId: AccountEnforcedGuardrailConfigurationId
    guardrailArn: GuardrailArn
    guardrailId: GuardrailId

    @deprecated(since: "2026-04-03")
    inputTags: InputTags

    selectiveContentGuarding: SelectiveContentGuarding
    guardrailVersion: GuardrailNumericalVersion
    createdAt: Timestamp
    createdBy: String
    updatedAt: Timestamp
    updatedBy: String
    owner: ConfigurationOwner
    modelEnforcement: ModelEnforcement
}

@length(min: 0, max: 1)
list AccountEnforcedGuardrailsOutputConfiguration {
    member: AccountEnforcedGuardrailOutputConfiguration
}

@pattern("[0-9]{12}")
string AccountId

@length(min: 10, max: 16384)
blob AcknowledgementFormDataBody

map AdditionalModelRequestFields {
    key: AdditionalModelRequestFieldsKey
    value: Document
}

@length(min: 1, max: 100)
string AdditionalModelRequestFieldsKey

structure AdvancedPromptOptimizationInputConfig {
    @required
    s3Uri: S3Uri
}

@length(min: 0, max: 1011)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:advanced-prompt-optimization-job/[a-z0-9]{12}")
string AdvancedPromptOptimizationJobArn

@length(min: 1, max: 500)
string AdvancedPromptOptimizationJobDescription

@length(min: 0, max: 1011)
@pattern("((arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:advanced-prompt-optimization-job/)?[a-z0-9]{12})")
string AdvancedPromptOptimizationJobIdentifier

@length(min: 1, max: 25)
list AdvancedPromptOptimizationJobIdentifiers {
    member: AdvancedPromptOptimizationJobIdentifier
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9][a-zA-Z0-9.+-]*")
string AdvancedPromptOptimizationJobName

enum AdvancedPromptOptimizationJobStatus {
    InProgress
    Completed
    Failed
    PartiallyCompleted
    Stopping
    Stopped
    Deleting
}

list AdvancedPromptOptimizationJobSummaries {
    member: AdvancedPromptOptimizationJobSummary
}

structure AdvancedPromptOptimizationJobSummary {
    @required
    jobArn: AdvancedPromptOptimizationJobArn

    @required
    jobName: AdvancedPromptOptimizationJobName

    @required
    jobStatus: AdvancedPromptOptimizationJobStatus

    @required
    creationTime: Timestamp

    lastModifiedTime: Timestamp
}

structure AdvancedPromptOptimizationOutputConfig {
    @required
    s3Uri: S3UriFolder
}

structure AgreementAvailability {
    @required
    status: AgreementStatus

    errorMessage: String
}

enum AgreementStatus {
    AVAILABLE
    PENDING
    NOT_AVAILABLE
    ERROR
}

enum ApplicationType {
    ModelEvaluation
    RagEvaluation
}

@length(min: 0, max: 2048)
string Arn

enum AttributeType {
    STRING
    NUMBER
    BOOLEAN
    STRING_LIST
}

enum AuthorizationStatus {
    AUTHORIZED
    NOT_AUTHORIZED
}

structure AutomatedEvaluationConfig {
    @required
    datasetMetricConfigs: EvaluationDatasetMetricConfigs

    evaluatorModelConfig: EvaluatorModelConfig
    customMetricConfig: AutomatedEvaluationCustomMetricConfig
}

structure AutomatedEvaluationCustomMetricConfig {
    @required
    customMetrics: AutomatedEvaluationCustomMetrics

    @required
    evaluatorModelConfig: CustomMetricEvaluatorModelConfig
}

union AutomatedEvaluationCustomMetricSource {
    customMetricDefinition: CustomMetricDefinition
}

@length(min: 1, max: 10)
list AutomatedEvaluationCustomMetrics {
    member: AutomatedEvaluationCustomMetricSource
}

@length(min: 0, max: 2)
list AutomatedReasoningCheckDifferenceScenarioList {
    member: AutomatedReasoningCheckScenario
}

union AutomatedReasoningCheckFinding {
    valid: AutomatedReasoningCheckValidFinding
    invalid: AutomatedReasoningCheckInvalidFinding
    satisfiable: AutomatedReasoningCheckSatisfiableFinding
    impossible: AutomatedReasoningCheckImpossibleFinding
    translationAmbiguous: AutomatedReasoningCheckTranslationAmbiguousFinding
    tooComplex: AutomatedReasoningCheckTooComplexFinding
    noTranslations: AutomatedReasoningCheckNoTranslationsFinding
}

@length(min: 0, max: 20)
list AutomatedReasoningCheckFindingList {
    member: AutomatedReasoningCheckFinding
}

structure AutomatedReasoningCheckImpossibleFinding {
    translation: AutomatedReasoningCheckTranslation
    contradictingRules: AutomatedReasoningCheckRuleList
    logicWarning: AutomatedReasoningCheckLogicWarning
}

structure AutomatedReasoningCheckInputTextReference {
    text: AutomatedReasoningNaturalLanguageStatementContent
}

list AutomatedReasoningCheckInputTextReferenceList {
    member: AutomatedReasoningCheckInputTextReference
}

structure AutomatedReasoningCheckInvalidFinding {
    translation: AutomatedReasoningCheckTranslation
    contradictingRules: AutomatedReasoningCheckRuleList
    logicWarning: AutomatedReasoningCheckLogicWarning
}

structure AutomatedReasoningCheckLogicWarning {
    type: AutomatedReasoningCheckLogicWarningType
    premises: AutomatedReasoningLogicStatementList
    claims: AutomatedReasoningLogicStatementList
}

enum AutomatedReasoningCheckLogicWarningType {
    ALWAYS_TRUE
    ALWAYS_FALSE
}

structure AutomatedReasoningCheckNoTranslationsFinding {}

enum AutomatedReasoningCheckResult {
    VALID
    INVALID
    SATISFIABLE
    IMPOSSIBLE
    TRANSLATION_AMBIGUOUS
    TOO_COMPLEX
    NO_TRANSLATION
}

structure AutomatedReasoningCheckRule {
    id: AutomatedReasoningPolicyDefinitionRuleId
    policyVersionArn: AutomatedReasoningPolicyArn
}

list AutomatedReasoningCheckRuleList {
    member: AutomatedReasoningCheckRule
}

structure AutomatedReasoningCheckSatisfiableFinding {
    translation: AutomatedReasoningCheckTranslation
    claimsTrueScenario: AutomatedReasoningCheckScenario
    claimsFalseScenario: AutomatedReasoningCheckScenario
    logicWarning: AutomatedReasoningCheckLogicWarning
}

structure AutomatedReasoningCheckScenario {
    statements: AutomatedReasoningLogicStatementList
}

structure AutomatedReasoningCheckTooComplexFinding {}

structure AutomatedReasoningCheckTranslation {
    premises: AutomatedReasoningLogicStatementList

    @required
    claims: AutomatedReasoningLogicStatementList

    untranslatedPremises: AutomatedReasoningCheckInputTextReferenceList
    untranslatedClaims: AutomatedReasoningCheckInputTextReferenceList

    @required
    confidence: AutomatedReasoningCheckTranslationConfidence
}

structure AutomatedReasoningCheckTranslationAmbiguousFinding {
    options: AutomatedReasoningCheckTranslationOptionList
    differenceScenarios: AutomatedReasoningCheckDifferenceScenarioList
}

@range(min: 0, max: 1)
double AutomatedReasoningCheckTranslationConfidence

list AutomatedReasoningCheckTranslationList {
    member: AutomatedReasoningCheckTranslation
}

structure AutomatedReasoningCheckTranslationOption {
    translations: AutomatedReasoningCheckTranslationList
}

@length(min: 0, max: 2)
list AutomatedReasoningCheckTranslationOptionList {
    member: AutomatedReasoningCheckTranslationOption
}

structure AutomatedReasoningCheckValidFinding {
    translation: AutomatedReasoningCheckTranslation
    claimsTrueScenario: AutomatedReasoningCheckScenario
    supportingRules: AutomatedReasoningCheckRuleList
    logicWarning: AutomatedReasoningCheckLogicWarning
}

@range(min: 0, max: 1)
double AutomatedReasoningConfidenceFilterThreshold

structure AutomatedReasoningLogicStatement {
    @required
    logic: AutomatedReasoningLogicStatementContent

    naturalLanguage: AutomatedReasoningNaturalLanguageStatementContent
}

@length(min: 0, max: 1000) @sensitive
string AutomatedReasoningLogicStatementContent

list AutomatedReasoningLogicStatementList {
    member: AutomatedReasoningLogicStatement
}

@length(min: 0, max: 1000) @sensitive
string AutomatedReasoningNaturalLanguageStatementContent

@range(min: 0.0, max: 1.0)
double AutomatedReasoningPolicyAccuracyScore

structure AutomatedReasoningPolicyAddRuleAnnotation {
    @required
    expression: AutomatedReasoningPolicyDefinitionRuleExpression
}

structure AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation {
    @required
    naturalLanguage: AutomatedReasoningPolicyAnnotationRuleNaturalLanguage
}

structure AutomatedReasoningPolicyAddRuleMutation {
    @required
    rule: AutomatedReasoningPolicyDefinitionRule
}

structure AutomatedReasoningPolicyAddTypeAnnotation {
    @required
    name: AutomatedReasoningPolicyDefinitionTypeName

    @required
    description: AutomatedReasoningPolicyDefinitionTypeDescription

    @required
    values: AutomatedReasoningPolicyDefinitionTypeValueList
}

structure AutomatedReasoningPolicyAddTypeMutation {
    @required
    type: AutomatedReasoningPolicyDefinitionType
}

structure AutomatedReasoningPolicyAddTypeValue {
    @required
    value: AutomatedReasoningPolicyDefinitionTypeValueName

    description: AutomatedReasoningPolicyDefinitionTypeValueDescription
}

structure AutomatedReasoningPolicyAddVariableAnnotation {
    @required
    name: AutomatedReasoningPolicyDefinitionVariableName

    @required
    type: AutomatedReasoningPolicyDefinitionTypeName

    @required
    description: AutomatedReasoningPolicyDefinitionVariableDescription
}

structure AutomatedReasoningPolicyAddVariableMutation {
    @required
    variable: AutomatedReasoningPolicyDefinitionVariable
}

structure AutomatedReasoningPolicyAnnotatedChunk {
    pageNumber: Integer

    @required
    content: AutomatedReasoningPolicyAnnotatedContentList
}

list AutomatedReasoningPolicyAnnotatedChunkList {
    member: AutomatedReasoningPolicyAnnotatedChunk
}

union AutomatedReasoningPolicyAnnotatedContent {
    line: AutomatedReasoningPolicyAnnotatedLine
}

list AutomatedReasoningPolicyAnnotatedContentList {
    member: AutomatedReasoningPolicyAnnotatedContent
}

structure AutomatedReasoningPolicyAnnotatedLine {
    lineNumber: Integer
    lineText: AutomatedReasoningPolicyLineText
}

union AutomatedReasoningPolicyAnnotation {
    addType: AutomatedReasoningPolicyAddTypeAnnotation
    updateType: AutomatedReasoningPolicyUpdateTypeAnnotation
    deleteType: AutomatedReasoningPolicyDeleteTypeAnnotation
    addVariable: AutomatedReasoningPolicyAddVariableAnnotation
    updateVariable: AutomatedReasoningPolicyUpdateVariableAnnotation
    deleteVariable: AutomatedReasoningPolicyDeleteVariableAnnotation
    addRule: AutomatedReasoningPolicyAddRuleAnnotation
    updateRule: AutomatedReasoningPolicyUpdateRuleAnnotation
    deleteRule: AutomatedReasoningPolicyDeleteRuleAnnotation
    addRuleFromNaturalLanguage: AutomatedReasoningPolicyAddRuleFromNaturalLanguageAnnotation
    updateFromRulesFeedback: AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation
    updateFromScenarioFeedback: AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation
    ingestContent: AutomatedReasoningPolicyIngestContentAnnotation
}

@length(min: 0, max: 1024) @pattern("[\\s\\S]+") @sensitive
string AutomatedReasoningPolicyAnnotationFeedbackNaturalLanguage

@length(min: 0, max: 4096) @pattern("[\\s\\S]+") @sensitive
string AutomatedReasoningPolicyAnnotationIngestContent

@length(min: 0, max: 10)
list AutomatedReasoningPolicyAnnotationList {
    member: AutomatedReasoningPolicyAnnotation
}

@length(min: 0, max: 1024) @pattern("[\\s\\S]+") @sensitive
string AutomatedReasoningPolicyAnnotationRuleNaturalLanguage

enum AutomatedReasoningPolicyAnnotationStatus {
    APPLIED
    FAILED
}

@length(min: 1, max: 2048)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:automated-reasoning-policy/[a-z0-9]{12}(:([1-9][0-9]{0,11}))?")
string AutomatedReasoningPolicyArn

structure AutomatedReasoningPolicyAtomicStatement {
    @required
    id: AutomatedReasoningPolicyStatementId

    @required
    text: AutomatedReasoningPolicyStatementText

    @required
    location: AutomatedReasoningPolicyStatementLocation
}

list AutomatedReasoningPolicyAtomicStatementList {
    member: AutomatedReasoningPolicyAtomicStatement
}

@length(min: 1, max: 5000000) @sensitive
blob AutomatedReasoningPolicyBuildDocumentBlob

enum AutomatedReasoningPolicyBuildDocumentContentType {
    pdf
    txt
}

@length(min: 0, max: 4000) @sensitive
string AutomatedReasoningPolicyBuildDocumentDescription

@length(min: 0, max: 256) @sensitive
string AutomatedReasoningPolicyBuildDocumentName

@length(min: 0, max: 4000) @sensitive
string AutomatedReasoningPolicyBuildFeedback

structure AutomatedReasoningPolicyBuildLog {
    @required
    entries: AutomatedReasoningPolicyBuildLogEntryList
}

structure AutomatedReasoningPolicyBuildLogEntry {
    @required
    annotation: AutomatedReasoningPolicyAnnotation

    @required
    status: AutomatedReasoningPolicyAnnotationStatus

    @required
    buildSteps: AutomatedReasoningPolicyBuildStepList
}

list AutomatedReasoningPolicyBuildLogEntryList {
    member: AutomatedReasoningPolicyBuildLogEntry
}

enum AutomatedReasoningPolicyBuildMessageType {
    INFO
    WARNING
    ERROR
}

@length(min: 0, max: 36) @pattern("[0-9a-fA-F\\-]+")
string AutomatedReasoningPolicyBuildResultAssetId

structure AutomatedReasoningPolicyBuildResultAssetManifest {
    @required
    entries: AutomatedReasoningPolicyBuildResultAssetManifestList
}

structure AutomatedReasoningPolicyBuildResultAssetManifestEntry {
    @required
    assetType: AutomatedReasoningPolicyBuildResultAssetType

    assetName: AutomatedReasoningPolicyBuildResultAssetName
    assetId: AutomatedReasoningPolicyBuildResultAssetId
}

list AutomatedReasoningPolicyBuildResultAssetManifestList {
    member: AutomatedReasoningPolicyBuildResultAssetManifestEntry
}

@length(min: 0, max: 256) @sensitive
string AutomatedReasoningPolicyBuildResultAssetName

enum AutomatedReasoningPolicyBuildResultAssetType {
    BUILD_LOG
    QUALITY_REPORT
    POLICY_DEFINITION
    GENERATED_TEST_CASES
    POLICY_SCENARIOS
    FIDELITY_REPORT
    ASSET_MANIFEST
    SOURCE_DOCUMENT
}

union AutomatedReasoningPolicyBuildResultAssets {
    policyDefinition: AutomatedReasoningPolicyDefinition
    qualityReport: AutomatedReasoningPolicyDefinitionQualityReport
    buildLog: AutomatedReasoningPolicyBuildLog
    generatedTestCases: AutomatedReasoningPolicyGeneratedTestCases
    policyScenarios: AutomatedReasoningPolicyScenarios
    assetManifest: AutomatedReasoningPolicyBuildResultAssetManifest
    document: AutomatedReasoningPolicySourceDocument
    fidelityReport: AutomatedReasoningPolicyFidelityReport
}

structure AutomatedReasoningPolicyBuildStep {
    @required
    context: AutomatedReasoningPolicyBuildStepContext

    priorElement: AutomatedReasoningPolicyDefinitionElement

    @required
    messages: AutomatedReasoningPolicyBuildStepMessageList
}

union AutomatedReasoningPolicyBuildStepContext {
    planning: AutomatedReasoningPolicyPlanning
    mutation: AutomatedReasoningPolicyMutation
}

list AutomatedReasoningPolicyBuildStepList {
    member: AutomatedReasoningPolicyBuildStep
}

structure AutomatedReasoningPolicyBuildStepMessage {
    @required
    message: String

    @required
    messageType: AutomatedReasoningPolicyBuildMessageType
}

list AutomatedReasoningPolicyBuildStepMessageList {
    member: AutomatedReasoningPolicyBuildStepMessage
}

structure AutomatedReasoningPolicyBuildWorkflowDocument {
    @required
    document: AutomatedReasoningPolicyBuildDocumentBlob

    @required
    documentContentType: AutomatedReasoningPolicyBuildDocumentContentType

    @required
    documentName: AutomatedReasoningPolicyBuildDocumentName

    documentDescription: AutomatedReasoningPolicyBuildDocumentDescription
}

@length(min: 1, max: 1)
list AutomatedReasoningPolicyBuildWorkflowDocumentList {
    member: AutomatedReasoningPolicyBuildWorkflowDocument
}

@length(min: 0, max: 36)
@pattern("[a-f0-9]{8}-?[a-f0-9]{4}-?4[a-f0-9]{3}-?[89ab][a-f0-9]{3}-?[a-f0-9]{12}")
string AutomatedReasoningPolicyBuildWorkflowId

structure AutomatedReasoningPolicyBuildWorkflowRepairContent {
    @required
    annotations: AutomatedReasoningPolicyAnnotationList
}

structure AutomatedReasoningPolicyBuildWorkflowSource {
    policyDefinition: AutomatedReasoningPolicyDefinition
    workflowContent: AutomatedReasoningPolicyWorkflowTypeContent
}

enum AutomatedReasoningPolicyBuildWorkflowStatus {
    SCHEDULED
    CANCEL_REQUESTED
    PREPROCESSING
    BUILDING
    TESTING
    COMPLETED
    FAILED
    CANCELLED
}

@length(min: 0, max: 1000)
list AutomatedReasoningPolicyBuildWorkflowSummaries {
    member: AutomatedReasoningPolicyBuildWorkflowSummary
}

structure AutomatedReasoningPolicyBuildWorkflowSummary {
    @required
    policyArn: AutomatedReasoningPolicyArn

    @required
    buildWorkflowId: AutomatedReasoningPolicyBuildWorkflowId

    @required
    status: AutomatedReasoningPolicyBuildWorkflowStatus

    @required
    buildWorkflowType: AutomatedReasoningPolicyBuildWorkflowType

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

enum AutomatedReasoningPolicyBuildWorkflowType {
    INGEST_CONTENT
    REFINE_POLICY
    IMPORT_POLICY
    GENERATE_FIDELITY_REPORT
    GENERATE_POLICY_SCENARIOS
    RESOLVE_POLICY_AMBIGUITIES
    ITERATIVELY_REFINE_POLICY
}

@length(min: 0, max: 500)
list AutomatedReasoningPolicyConflictedRuleIdList {
    member: AutomatedReasoningPolicyDefinitionRuleId
}

@range(min: 0.0, max: 1.0)
double AutomatedReasoningPolicyCoverageScore

structure AutomatedReasoningPolicyDefinition {
    version: String
    types: AutomatedReasoningPolicyDefinitionTypeList
    rules: AutomatedReasoningPolicyDefinitionRuleList
    variables: AutomatedReasoningPolicyDefinitionVariableList
}

union AutomatedReasoningPolicyDefinitionElement {
    policyDefinitionVariable: AutomatedReasoningPolicyDefinitionVariable
    policyDefinitionType: AutomatedReasoningPolicyDefinitionType
    policyDefinitionRule: AutomatedReasoningPolicyDefinitionRule
}

structure AutomatedReasoningPolicyDefinitionQualityReport {
    @required
    typeCount: Integer

    @required
    variableCount: Integer

    @required
    ruleCount: Integer

    @required
    unusedTypes: AutomatedReasoningPolicyDefinitionTypeNameList

    @required
    unusedTypeValues: AutomatedReasoningPolicyDefinitionTypeValuePairList

    @required
    unusedVariables: AutomatedReasoningPolicyDefinitionVariableNameList

    @required
    conflictingRules: AutomatedReasoningPolicyConflictedRuleIdList

    @required
    disjointRuleSets: AutomatedReasoningPolicyDisjointRuleSetList
}

structure AutomatedReasoningPolicyDefinitionRule {
    @required
    id: AutomatedReasoningPolicyDefinitionRuleId

    @required
    expression: AutomatedReasoningPolicyDefinitionRuleExpression

    alternateExpression: AutomatedReasoningPolicyDefinitionRuleAlternateExpression
}

@length(min: 0, max: 2048) @pattern("[\\s\\S]+") @sensitive
string AutomatedReasoningPolicyDefinitionRuleAlternateExpression

@length(min: 0, max: 2048) @pattern("[\\s\\S]+") @sensitive
string AutomatedReasoningPolicyDefinitionRuleExpression

@length(min: 12, max: 12) @pattern("[A-Z][0-9A-Z]{11}")
string AutomatedReasoningPolicyDefinitionRuleId

@length(min: 0, max: 100)
list AutomatedReasoningPolicyDefinitionRuleIdList {
    member: AutomatedReasoningPolicyDefinitionRuleId
}

@length(min: 0, max: 1500)
list AutomatedReasoningPolicyDefinitionRuleList {
    member: AutomatedReasoningPolicyDefinitionRule
}

structure AutomatedReasoningPolicyDefinitionType {
    @required
    name: AutomatedReasoningPolicyDefinitionTypeName

    description: AutomatedReasoningPolicyDefinitionTypeDescription

    @required
    values: AutomatedReasoningPolicyDefinitionTypeValueList
}

@length(min: 0, max: 1024) @pattern("[\\s\\S]+") @sensitive
string AutomatedReasoningPolicyDefinitionTypeDescription

@length(min: 0, max: 150)
list AutomatedReasoningPolicyDefinitionTypeList {
    member: AutomatedReasoningPolicyDefinitionType
}

@length(min: 1, max: 64) @pattern("[A-Za-z][A-Za-z0-9_]*") @sensitive
string AutomatedReasoningPolicyDefinitionTypeName

@length(min: 0, max: 150)
list AutomatedReasoningPolicyDefinitionTypeNameList {
    member: AutomatedReasoningPolicyDefinitionTypeName
}

structure AutomatedReasoningPolicyDefinitionTypeValue {
    @required
    value: AutomatedReasoningPolicyDefinitionTypeValueName

    description: AutomatedReasoningPolicyDefinitionTypeValueDescription
}

@length(min: 0, max: 1024) @pattern("[\\s\\S]+") @sensitive
string AutomatedReasoningPolicyDefinitionTypeValueDescription

@length(min: 1, max: 150)
list AutomatedReasoningPolicyDefinitionTypeValueList {
    member: AutomatedReasoningPolicyDefinitionTypeValue
}

@length(min: 1, max: 64) @pattern("[A-Za-z][A-Za-z0-9_]*")
string AutomatedReasoningPolicyDefinitionTypeValueName

structure AutomatedReasoningPolicyDefinitionTypeValuePair {
    @required
    typeName: AutomatedReasoningPolicyDefinitionTypeName

    @required
    valueName: AutomatedReasoningPolicyDefinitionTypeValueName
}

@length(min: 1, max: 22500)
list AutomatedReasoningPolicyDefinitionTypeValuePairList {
    member: AutomatedReasoningPolicyDefinitionTypeValuePair
}

structure AutomatedReasoningPolicyDefinitionVariable {
    @required
    name: AutomatedReasoningPolicyDefinitionVariableName

    @required
    type: AutomatedReasoningPolicyDefinitionTypeName

    @required
    description: AutomatedReasoningPolicyDefinitionVariableDescription
}

@length(min: 0, max: 1024) @pattern("[\\s\\S]+") @sensitive
string AutomatedReasoningPolicyDefinitionVariableDescription

@length(min: 0, max: 600)
list AutomatedReasoningPolicyDefinitionVariableList {
    member: AutomatedReasoningPolicyDefinitionVariable
}

@length(min: 1, max: 64) @pattern("[A-Za-z][A-Za-z0-9_]*") @sensitive
string AutomatedReasoningPolicyDefinitionVariableName

@length(min: 0, max: 600)
list AutomatedReasoningPolicyDefinitionVariableNameList {
    member: AutomatedReasoningPolicyDefinitionVariableName
}

structure AutomatedReasoningPolicyDeleteRuleAnnotation {
    @required
    ruleId: AutomatedReasoningPolicyDefinitionRuleId
}

structure AutomatedReasoningPolicyDeleteRuleMutation {
    @required
    id: AutomatedReasoningPolicyDefinitionRuleId
}

structure AutomatedReasoningPolicyDeleteTypeAnnotation {
    @required
    name: AutomatedReasoningPolicyDefinitionTypeName
}

structure AutomatedReasoningPolicyDeleteTypeMutation {
    @required
    name: AutomatedReasoningPolicyDefinitionTypeName
}

structure AutomatedReasoningPolicyDeleteTypeValue {
    @required
    value: AutomatedReasoningPolicyDefinitionTypeValueName
}

structure AutomatedReasoningPolicyDeleteVariableAnnotation {
    @required
    name: AutomatedReasoningPolicyDefinitionVariableName
}

structure AutomatedReasoningPolicyDeleteVariableMutation {
    @required
    name: AutomatedReasoningPolicyDefinitionVariableName
}

@length(min: 0, max: 1024) @pattern("[\\s\\S]+") @sensitive
string AutomatedReasoningPolicyDescription

structure AutomatedReasoningPolicyDisjointRuleSet {
    @required
    variables: AutomatedReasoningPolicyDefinitionVariableNameList

    @required
    rules: AutomatedReasoningPolicyDisjointedRuleIdList
}

list AutomatedReasoningPolicyDisjointRuleSetList {
    member: AutomatedReasoningPolicyDisjointRuleSet
}

@length(min: 0, max: 500)
list AutomatedReasoningPolicyDisjointedRuleIdList {
    member: AutomatedReasoningPolicyDefinitionRuleId
}

@length(min: 0, max: 8) @pattern("[a-zA-Z0-9]*")
string AutomatedReasoningPolicyDocumentId

@length(min: 64, max: 64)
string AutomatedReasoningPolicyDocumentSha256

structure AutomatedReasoningPolicyFidelityReport {
    @required
    coverageScore: AutomatedReasoningPolicyCoverageScore

    @required
    accuracyScore: AutomatedReasoningPolicyAccuracyScore

    @required
    ruleReports: AutomatedReasoningPolicyRuleReportMap

    @required
    variableReports: AutomatedReasoningPolicyVariableReportMap

    @required
    documentSources: AutomatedReasoningPolicyReportSourceDocumentList
}

union AutomatedReasoningPolicyGenerateFidelityReportContent {
    documents: AutomatedReasoningPolicyGenerateFidelityReportDocumentList
}

@length(min: 0, max: 5)
list AutomatedReasoningPolicyGenerateFidelityReportDocumentList {
    member: AutomatedReasoningPolicyBuildWorkflowDocument
}

structure AutomatedReasoningPolicyGeneratedTestCase {
    @required
    queryContent: AutomatedReasoningPolicyTestQueryContent

    @required
    guardContent: AutomatedReasoningPolicyTestGuardContent

    @required
    expectedAggregatedFindingsResult: AutomatedReasoningCheckResult
}

list AutomatedReasoningPolicyGeneratedTestCaseList {
    member: AutomatedReasoningPolicyGeneratedTestCase
}

structure AutomatedReasoningPolicyGeneratedTestCases {
    @required
    generatedTestCases: AutomatedReasoningPolicyGeneratedTestCaseList
}

@length(min: 128, max: 128) @pattern("[0-9a-z]{128}")
string AutomatedReasoningPolicyHash

@length(min: 1, max: 2048) @pattern("[a-z0-9]{12}")
string AutomatedReasoningPolicyId

structure AutomatedReasoningPolicyIngestContentAnnotation {
    @required
    content: AutomatedReasoningPolicyAnnotationIngestContent
}

structure AutomatedReasoningPolicyIterativeRefinementContent {
    @required
    documents: AutomatedReasoningPolicyIterativeRefinementDocumentList

    feedback: AutomatedReasoningPolicyBuildFeedback
}

@length(min: 1, max: 5)
list AutomatedReasoningPolicyIterativeRefinementDocumentList {
    member: AutomatedReasoningPolicyBuildWorkflowDocument
}

list AutomatedReasoningPolicyJustificationList {
    member: AutomatedReasoningPolicyJustificationText
}

@length(min: 0, max: 1024) @sensitive
string AutomatedReasoningPolicyJustificationText

list AutomatedReasoningPolicyLineNumberList {
    member: Integer
}

@length(min: 0, max: 256) @sensitive
string AutomatedReasoningPolicyLineText

union AutomatedReasoningPolicyMutation {
    addType: AutomatedReasoningPolicyAddTypeMutation
    updateType: AutomatedReasoningPolicyUpdateTypeMutation
    deleteType: AutomatedReasoningPolicyDeleteTypeMutation
    addVariable: AutomatedReasoningPolicyAddVariableMutation
    updateVariable: AutomatedReasoningPolicyUpdateVariableMutation
    deleteVariable: AutomatedReasoningPolicyDeleteVariableMutation
    addRule: AutomatedReasoningPolicyAddRuleMutation
    updateRule: AutomatedReasoningPolicyUpdateRuleMutation
    deleteRule: AutomatedReasoningPolicyDeleteRuleMutation
}

@length(min: 1, max: 256) @pattern("[0-9a-zA-Z-_ ]+") @sensitive
string AutomatedReasoningPolicyName

structure AutomatedReasoningPolicyPlanning {}

structure AutomatedReasoningPolicyReportSourceDocument {
    @required
    documentName: AutomatedReasoningPolicyBuildDocumentName

    @required
    documentHash: AutomatedReasoningPolicyDocumentSha256

    @required
    documentId: AutomatedReasoningPolicyDocumentId

    @required
    atomicStatements: AutomatedReasoningPolicyAtomicStatementList

    @required
    documentContent: AutomatedReasoningPolicyAnnotatedChunkList
}

list AutomatedReasoningPolicyReportSourceDocumentList {
    member: AutomatedReasoningPolicyReportSourceDocument
}

structure AutomatedReasoningPolicyRuleReport {
    @required
    rule: AutomatedReasoningPolicyDefinitionRuleId

    groundingStatements: AutomatedReasoningPolicyStatementReferenceList
    groundingJustifications: AutomatedReasoningPolicyJustificationList
    accuracyScore: AutomatedReasoningPolicyAccuracyScore
    accuracyJustification: AutomatedReasoningPolicyJustificationText
}

map AutomatedReasoningPolicyRuleReportMap {
    key: AutomatedReasoningPolicyDefinitionRuleId
    value: AutomatedReasoningPolicyRuleReport
}

structure AutomatedReasoningPolicyScenario {
    @required
    expression: AutomatedReasoningPolicyScenarioExpression

    @required
    alternateExpression: AutomatedReasoningPolicyScenarioAlternateExpression

    @required
    expectedResult: AutomatedReasoningCheckResult

    @required
    ruleIds: AutomatedReasoningPolicyDefinitionRuleIdList
}

@length(min: 0, max: 1024) @sensitive
string AutomatedReasoningPolicyScenarioAlternateExpression

@length(min: 0, max: 1024) @sensitive
string AutomatedReasoningPolicyScenarioExpression

list AutomatedReasoningPolicyScenarioList {
    member: AutomatedReasoningPolicyScenario
}

structure AutomatedReasoningPolicyScenarios {
    @required
    policyScenarios: AutomatedReasoningPolicyScenarioList
}

structure AutomatedReasoningPolicySourceDocument {
    @required
    document: AutomatedReasoningPolicyBuildDocumentBlob

    @required
    documentContentType: AutomatedReasoningPolicyBuildDocumentContentType

    @required
    documentName: AutomatedReasoningPolicyBuildDocumentName

    documentDescription: AutomatedReasoningPolicyBuildDocumentDescription

    @required
    documentHash: AutomatedReasoningPolicyDocumentSha256
}

@length(min: 0, max: 8) @pattern("[a-zA-Z0-9]*")
string AutomatedReasoningPolicyStatementId

structure AutomatedReasoningPolicyStatementLocation {
    @required
    lines: AutomatedReasoningPolicyLineNumberList
}

structure AutomatedReasoningPolicyStatementReference {
    @required
    documentId: AutomatedReasoningPolicyDocumentId

    @required
    statementId: AutomatedReasoningPolicyStatementId
}

list AutomatedReasoningPolicyStatementReferenceList {
    member: AutomatedReasoningPolicyStatementReference
}

@length(min: 0, max: 1024) @sensitive
string AutomatedReasoningPolicyStatementText

@length(min: 0, max: 1000)
list AutomatedReasoningPolicySummaries {
    member: AutomatedReasoningPolicySummary
}

structure AutomatedReasoningPolicySummary {
    @required
    policyArn: AutomatedReasoningPolicyArn

    @required
    name: AutomatedReasoningPolicyName

    description: AutomatedReasoningPolicyDescription

    @required
    version: AutomatedReasoningPolicyVersion

    @required
    policyId: AutomatedReasoningPolicyId

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

structure AutomatedReasoningPolicyTestCase {
    @required
    testCaseId: AutomatedReasoningPolicyTestCaseId

    @required
    guardContent: AutomatedReasoningPolicyTestGuardContent

    queryContent: AutomatedReasoningPolicyTestQueryContent
    expectedAggregatedFindingsResult: AutomatedReasoningCheckResult

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    confidenceThreshold: AutomatedReasoningCheckTranslationConfidence
}

@length(min: 0, max: 12) @pattern("[0-9A-Z]{12}")
string AutomatedReasoningPolicyTestCaseId

@length(min: 1, max: 1)
list AutomatedReasoningPolicyTestCaseIdList {
    member: AutomatedReasoningPolicyTestCaseId
}

@length(min: 0, max: 1000)
list AutomatedReasoningPolicyTestCaseList {
    member: AutomatedReasoningPolicyTestCase
}

@length(min: 0, max: 2048) @sensitive
string AutomatedReasoningPolicyTestGuardContent

@length(min: 0, max: 5000)
list AutomatedReasoningPolicyTestList {
    member: AutomatedReasoningPolicyTestResult
}

@length(min: 0, max: 1024) @sensitive
string AutomatedReasoningPolicyTestQueryContent

structure AutomatedReasoningPolicyTestResult {
    @required
    testCase: AutomatedReasoningPolicyTestCase

    @required
    policyArn: AutomatedReasoningPolicyArn

    @required
    testRunStatus: AutomatedReasoningPolicyTestRunStatus

    testFindings: AutomatedReasoningCheckFindingList
    testRunResult: AutomatedReasoningPolicyTestRunResult
    aggregatedTestFindingsResult: AutomatedReasoningCheckResult

    @required
    updatedAt: Timestamp
}

enum AutomatedReasoningPolicyTestRunResult {
    PASSED
    FAILED
}

enum AutomatedReasoningPolicyTestRunStatus {
    NOT_STARTED
    SCHEDULED
    IN_PROGRESS
    COMPLETED
    FAILED
}

union AutomatedReasoningPolicyTypeValueAnnotation {
    addTypeValue: AutomatedReasoningPolicyAddTypeValue
    updateTypeValue: AutomatedReasoningPolicyUpdateTypeValue
    deleteTypeValue: AutomatedReasoningPolicyDeleteTypeValue
}

@length(min: 0, max: 50)
list AutomatedReasoningPolicyTypeValueAnnotationList {
    member: AutomatedReasoningPolicyTypeValueAnnotation
}

structure AutomatedReasoningPolicyUpdateFromRuleFeedbackAnnotation {
    ruleIds: AutomatedReasoningPolicyDefinitionRuleIdList

    @required
    feedback: AutomatedReasoningPolicyAnnotationFeedbackNaturalLanguage
}

structure AutomatedReasoningPolicyUpdateFromScenarioFeedbackAnnotation {
    ruleIds: AutomatedReasoningPolicyDefinitionRuleIdList

    @required
    scenarioExpression: AutomatedReasoningPolicyScenarioExpression

    feedback: AutomatedReasoningPolicyAnnotationFeedbackNaturalLanguage
}

structure AutomatedReasoningPolicyUpdateRuleAnnotation {
    @required
    ruleId: AutomatedReasoningPolicyDefinitionRuleId

    @required
    expression: AutomatedReasoningPolicyDefinitionRuleExpression
}

structure AutomatedReasoningPolicyUpdateRuleMutation {
    @required
    rule: AutomatedReasoningPolicyDefinitionRule
}

structure AutomatedReasoningPolicyUpdateTypeAnnotation {
    @required
    name: AutomatedReasoningPolicyDefinitionTypeName

    newName: AutomatedReasoningPolicyDefinitionTypeName
    description: AutomatedReasoningPolicyDefinitionTypeDescription

    @required
    values: AutomatedReasoningPolicyTypeValueAnnotationList
}

structure AutomatedReasoningPolicyUpdateTypeMutation {
    @required
    type: AutomatedReasoningPolicyDefinitionType
}

structure AutomatedReasoningPolicyUpdateTypeValue {
    @required
    value: AutomatedReasoningPolicyDefinitionTypeValueName

    newValue: AutomatedReasoningPolicyDefinitionTypeValueName
    description: AutomatedReasoningPolicyDefinitionTypeValueDescription
}

structure AutomatedReasoningPolicyUpdateVariableAnnotation {
    @required
    name: AutomatedReasoningPolicyDefinitionVariableName

    newName: AutomatedReasoningPolicyDefinitionVariableName
    description: AutomatedReasoningPolicyDefinitionVariableDescription
}

structure AutomatedReasoningPolicyUpdateVariableMutation {
    @required
    variable: AutomatedReasoningPolicyDefinitionVariable
}

structure AutomatedReasoningPolicyVariableReport {
    @required
    policyVariable: AutomatedReasoningPolicyDefinitionVariableName

    groundingStatements: AutomatedReasoningPolicyStatementReferenceList
    groundingJustifications: AutomatedReasoningPolicyJustificationList
    accuracyScore: AutomatedReasoningPolicyAccuracyScore
    accuracyJustification: AutomatedReasoningPolicyJustificationText
}

map AutomatedReasoningPolicyVariableReportMap {
    key: AutomatedReasoningPolicyDefinitionVariableName
    value: AutomatedReasoningPolicyVariableReport
}

@length(min: 0, max: 12) @pattern("([1-9][0-9]{0,11})")
string AutomatedReasoningPolicyVersion

union AutomatedReasoningPolicyWorkflowTypeContent {
    documents: AutomatedReasoningPolicyBuildWorkflowDocumentList
    policyRepairAssets: AutomatedReasoningPolicyBuildWorkflowRepairContent
    generateFidelityReportContent: AutomatedReasoningPolicyGenerateFidelityReportContent
    iterativeRefinementContent: AutomatedReasoningPolicyIterativeRefinementContent
}

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.]?[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2})/[a-z0-9]{12})|(:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2})))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.]?[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2})|(([0-9a-zA-Z][_-]?)+)")
string BaseModelIdentifier

structure BatchDeleteAdvancedPromptOptimizationJobError {
    @required
    jobIdentifier: AdvancedPromptOptimizationJobIdentifier

    @required
    code: String

    message: String
}

@length(min: 0, max: 25)
list BatchDeleteAdvancedPromptOptimizationJobErrors {
    member: BatchDeleteAdvancedPromptOptimizationJobError
}

structure BatchDeleteAdvancedPromptOptimizationJobItem {
    @required
    jobIdentifier: AdvancedPromptOptimizationJobIdentifier

    @required
    jobStatus: AdvancedPromptOptimizationJobStatus
}

@length(min: 0, max: 25)
list BatchDeleteAdvancedPromptOptimizationJobItems {
    member: BatchDeleteAdvancedPromptOptimizationJobItem
}

structure BatchDeleteEvaluationJobError {
    @required
    jobIdentifier: EvaluationJobIdentifier

    @required
    code: String

    message: String
}

@length(min: 0, max: 25)
list BatchDeleteEvaluationJobErrors {
    member: BatchDeleteEvaluationJobError
}

structure BatchDeleteEvaluationJobItem {
    @required
    jobIdentifier: EvaluationJobIdentifier

    @required
    jobStatus: EvaluationJobStatus
}

list BatchDeleteEvaluationJobItems {
    member: BatchDeleteEvaluationJobItem
}

structure BedrockEvaluatorModel {
    @required
    modelIdentifier: EvaluatorModelIdentifier
}

@length(min: 1, max: 1)
list BedrockEvaluatorModels {
    member: BedrockEvaluatorModel
}

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:(bedrock|sagemaker):[a-z0-9-]{1,20}:([0-9]{12})?:([a-z-]+/)?)?([a-zA-Z0-9.-]{1,63}){0,2}(([:][a-z0-9-]{1,63}){0,2})?(/[a-z0-9]{1,12})?")
string BedrockModelArn

@length(min: 0, max: 140)
@pattern("[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2}(/[a-z0-9]{12}|)")
string BedrockModelId

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/(.*))?")
string BedrockRerankingModelArn

@length(min: 1, max: 20) @pattern(".*")
string BrandedName

@length(min: 3, max: 63)
string BucketName

@length(min: 1, max: 10485760) @sensitive
blob ByteContentBlob

structure ByteContentDoc {
    @required
    identifier: Identifier

    @required
    contentType: ContentType

    @required
    data: ByteContentBlob
}

structure CloudWatchConfig {
    @required
    logGroupName: LogGroupName

    @required
    roleArn: RoleArn

    largeDataDeliveryS3Config: S3Config
}

enum CommitmentDuration {
    OneMonth
    SixMonths
}

enum ConfigurationOwner {
    ACCOUNT
}

@error("client") @httpError(400)
structure ConflictException {
    message: NonBlankString
}

@pattern(".*[a-z]{1,20}/.{1,20}.*")
string ContentType

structure CustomMetricBedrockEvaluatorModel {
    @required
    modelIdentifier: EvaluatorModelIdentifier
}

@length(min: 1, max: 1)
list CustomMetricBedrockEvaluatorModels {
    member: CustomMetricBedrockEvaluatorModel
}

@sensitive
structure CustomMetricDefinition {
    @required
    name: MetricName

    @required
    instructions: CustomMetricInstructions

    ratingScale: RatingScale
}

structure CustomMetricEvaluatorModelConfig {
    @required
    bedrockEvaluatorModels: CustomMetricBedrockEvaluatorModels
}

@length(min: 1, max: 5000)
string CustomMetricInstructions

@length(min: 20, max: 1011)
@pattern("arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:[a-z0-9-]{1,20}:[0-9]{12}:custom-model/(imported|[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2})/[a-z0-9]{12}")
string CustomModelArn

union CustomModelDataSource {
    modelPackageArnDataSource: ModelPackageArnDataSource
}

@length(min: 0, max: 1011)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:custom-model-deployment/[a-z0-9]{12}")
string CustomModelDeploymentArn

@length(min: 1, max: 2048) @pattern(".*")
string CustomModelDeploymentDescription

@length(min: 1, max: 93)
@pattern("(arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:[a-z0-9-]{1,20}:[0-9]{12}:custom-model-deployment/[a-z0-9]{12})|^([0-9a-zA-Z][_-]?){1,63}")
string CustomModelDeploymentIdentifier

enum CustomModelDeploymentStatus {
    Creating
    Active
    Failed
}

structure CustomModelDeploymentSummary {
    @required
    customModelDeploymentArn: CustomModelDeploymentArn

    @required
    customModelDeploymentName: ModelDeploymentName

    @required
    modelArn: ModelArn

    @required
    createdAt: Timestamp

    @required
    status: CustomModelDeploymentStatus

    lastUpdatedAt: Timestamp
    failureMessage: ErrorMessage
}

list CustomModelDeploymentSummaryList {
    member: CustomModelDeploymentSummary
}

structure CustomModelDeploymentUpdateDetails {
    @required
    modelArn: ModelArn

    @required
    updateStatus: CustomModelDeploymentUpdateStatus
}

enum CustomModelDeploymentUpdateStatus {
    Updating
    UpdateCompleted
    UpdateFailed
}

@length(min: 1, max: 63) @pattern("([0-9a-zA-Z][_-]?){1,63}")
string CustomModelName

structure CustomModelSummary {
    @required
    modelArn: CustomModelArn

    @required
    modelName: CustomModelName

    @required
    creationTime: Timestamp

    @required
    baseModelArn: ModelArn

    @required
    baseModelName: ModelName

    customizationType: CustomizationType
    ownerAccountId: AccountId
    modelStatus: ModelStatus
}

list CustomModelSummaryList {
    member: CustomModelSummary
}

structure CustomModelUnits {
    customModelUnitsPerModelCopy: Integer
    customModelUnitsVersion: CustomModelUnitsVersion
}

@pattern("v\\d+.\\d+")
string CustomModelUnitsVersion

union CustomizationConfig {
    distillationConfig: DistillationConfig
    rftConfig: RFTConfig
}

enum CustomizationType {
    FINE_TUNING
    CONTINUED_PRE_TRAINING
    DISTILLATION
    REINFORCEMENT_FINE_TUNING
    IMPORTED
}

structure DataProcessingDetails {
    status: JobStatusDetails
    creationTime: Timestamp
    lastModifiedTime: Timestamp
}

enum DataRetentionMode {
    default
    none
    provider_data_share
    inherit
}

structure DimensionalPriceRate {
    dimension: String
    price: String
    description: String
    unit: String
}

structure DistillationConfig {
    @required
    teacherModelConfig: TeacherModelConfig
}

union EndpointConfig {
    sageMaker: SageMakerEndpoint
}

@length(min: 1, max: 30)
string EndpointName

enum EntitlementAvailability {
    AVAILABLE
    NOT_AVAILABLE
}

@range(min: 1, max: 50)
integer EpochCount

@length(min: 0, max: 2048)
string ErrorMessage

@length(min: 0, max: 20)
list ErrorMessages {
    member: ErrorMessage
}

@length(min: 0, max: 1)
list EvaluationBedrockKnowledgeBaseIdentifiers {
    member: KnowledgeBaseId
}

structure EvaluationBedrockModel {
    @required
    modelIdentifier: EvaluationBedrockModelIdentifier

    inferenceParams: EvaluationModelInferenceParams
    performanceConfig: PerformanceConfiguration
}

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:((:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|([0-9]{12}:provisioned-model/[a-z0-9]{12})|([0-9]{12}:imported-model/[a-z0-9]{12})|([0-9]{12}:application-inference-profile/[a-z0-9]{12})|([0-9]{12}:inference-profile/(([a-z-]{2,8}.)[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63})))|([0-9]{12}:(default-prompt-router|prompt-router)/[a-zA-Z0-9-:.]+)))|(([a-z]{2,4}[.]{1})([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63})))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|arn:aws(-[^:]+)?:sagemaker:[a-z0-9-]{1,20}:[0-9]{12}:endpoint/[a-z0-9-]{1,63}")
string EvaluationBedrockModelIdentifier

@length(min: 0, max: 2)
list EvaluationBedrockModelIdentifiers {
    member: EvaluationBedrockModelIdentifier
}

union EvaluationConfig {
    automated: AutomatedEvaluationConfig
    human: HumanEvaluationConfig
}

structure EvaluationDataset {
    @required
    name: EvaluationDatasetName

    datasetLocation: EvaluationDatasetLocation
}

union EvaluationDatasetLocation {
    s3Uri: S3Uri
}

structure EvaluationDatasetMetricConfig {
    @required
    taskType: EvaluationTaskType

    @required
    dataset: EvaluationDataset

    @required
    metricNames: EvaluationMetricNames
}

@length(min: 1, max: 5)
list EvaluationDatasetMetricConfigs {
    member: EvaluationDatasetMetricConfig
}

@length(min: 1, max: 63) @pattern("[0-9a-zA-Z-_.]+") @sensitive
string EvaluationDatasetName

union EvaluationInferenceConfig {
    models: EvaluationModelConfigs
    ragConfigs: RagConfigs
}

structure EvaluationInferenceConfigSummary {
    modelConfigSummary: EvaluationModelConfigSummary
    ragConfigSummary: EvaluationRagConfigSummary
}

@length(min: 0, max: 1011)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:evaluation-job/[a-z0-9]{12}")
string EvaluationJobArn

@length(min: 1, max: 200) @pattern(".+") @sensitive
string EvaluationJobDescription

@length(min: 0, max: 1011)
@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:evaluation-job/[a-z0-9]{12})")
@sensitive
string EvaluationJobIdentifier

@length(min: 1, max: 25)
list EvaluationJobIdentifiers {
    member: EvaluationJobIdentifier
}

@length(min: 1, max: 63) @pattern("[a-z0-9](-*[a-z0-9]){0,62}")
string EvaluationJobName

enum EvaluationJobStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
    Deleting
}

enum EvaluationJobType {
    Human
    Automated
}

@length(min: 1, max: 63) @pattern(".+") @sensitive
string EvaluationMetricDescription

@length(min: 1, max: 63) @pattern("[0-9a-zA-Z-_.]+") @sensitive
string EvaluationMetricName

@length(min: 1, max: 25)
list EvaluationMetricNames {
    member: EvaluationMetricName
}

union EvaluationModelConfig {
    bedrockModel: EvaluationBedrockModel
    precomputedInferenceSource: EvaluationPrecomputedInferenceSource
}

structure EvaluationModelConfigSummary {
    bedrockModelIdentifiers: EvaluationBedrockModelIdentifiers
    precomputedInferenceSourceIdentifiers: EvaluationPrecomputedInferenceSourceIdentifiers
}

@length(min: 1, max: 2)
list EvaluationModelConfigs {
    member: EvaluationModelConfig
}

@length(min: 1, max: 1023) @sensitive
string EvaluationModelInferenceParams

structure EvaluationOutputDataConfig {
    @required
    s3Uri: S3Uri
}

structure EvaluationPrecomputedInferenceSource {
    @required
    inferenceSourceIdentifier: EvaluationPrecomputedInferenceSourceIdentifier
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9]([a-zA-Z0-9._-]){0,255}")
string EvaluationPrecomputedInferenceSourceIdentifier

@length(min: 0, max: 2)
list EvaluationPrecomputedInferenceSourceIdentifiers {
    member: EvaluationPrecomputedInferenceSourceIdentifier
}

union EvaluationPrecomputedRagSourceConfig {
    retrieveSourceConfig: EvaluationPrecomputedRetrieveSourceConfig
    retrieveAndGenerateSourceConfig: EvaluationPrecomputedRetrieveAndGenerateSourceConfig
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9]([a-zA-Z0-9._-]){0,255}")
string EvaluationPrecomputedRagSourceIdentifier

@length(min: 0, max: 1)
list EvaluationPrecomputedRagSourceIdentifiers {
    member: EvaluationPrecomputedRagSourceIdentifier
}

structure EvaluationPrecomputedRetrieveAndGenerateSourceConfig {
    @required
    ragSourceIdentifier: EvaluationPrecomputedRagSourceIdentifier
}

structure EvaluationPrecomputedRetrieveSourceConfig {
    @required
    ragSourceIdentifier: EvaluationPrecomputedRagSourceIdentifier
}

structure EvaluationRagConfigSummary {
    bedrockKnowledgeBaseIdentifiers: EvaluationBedrockKnowledgeBaseIdentifiers
    precomputedRagSourceIdentifiers: EvaluationPrecomputedRagSourceIdentifiers
}

@length(min: 1, max: 100) @pattern("[0-9a-zA-Z-_]+")
string EvaluationRatingMethod

@length(min: 1, max: 5)
list EvaluationSummaries {
    member: EvaluationSummary
}

structure EvaluationSummary {
    @required
    jobArn: EvaluationJobArn

    @required
    jobName: EvaluationJobName

    @required
    status: EvaluationJobStatus

    @required
    creationTime: Timestamp

    @required
    jobType: EvaluationJobType

    @required
    evaluationTaskTypes: EvaluationTaskTypes

    @deprecated(since: "2025-03-07")
    modelIdentifiers: EvaluationBedrockModelIdentifiers

    @deprecated(since: "2025-03-07")
    ragIdentifiers: EvaluationBedrockKnowledgeBaseIdentifiers

    evaluatorModelIdentifiers: EvaluatorModelIdentifiers
    customMetricsEvaluatorModelIdentifiers: EvaluatorModelIdentifiers
    inferenceConfigSummary: EvaluationInferenceConfigSummary
    applicationType: ApplicationType
}

enum EvaluationTaskType {
    Summarization
    Classification
    QuestionAndAnswer
    Generation
    Custom
}

@length(min: 1, max: 5)
list EvaluationTaskTypes {
    member: EvaluationTaskType
}

union EvaluatorModelConfig {
    bedrockEvaluatorModels: BedrockEvaluatorModels
}

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:((:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}))|([0-9]{12}:inference-profile/(([a-z-]{2,8}.)[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63})))))$|(^[a-z0-9-]+[.][a-z0-9-]+([.][a-z0-9-]+)*(:[a-z0-9-]+)?$)|^[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2}(/[a-z0-9]{12}|)")
string EvaluatorModelIdentifier

@length(min: 0, max: 1)
list EvaluatorModelIdentifiers {
    member: EvaluatorModelIdentifier
}

@pattern("([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2}(/[a-z0-9]{12}){0,1}")
string ExcludedModelId

@length(min: 0)
list ExcludedModelsList {
    member: ExcludedModelId
}

structure ExternalSource {
    @required
    sourceType: ExternalSourceType

    s3Location: S3ObjectDoc
    byteContent: ByteContentDoc
}

enum ExternalSourceType {
    S3
    BYTE_CONTENT
}

@length(min: 1, max: 1)
list ExternalSources {
    member: ExternalSource
}

structure ExternalSourcesGenerationConfiguration {
    promptTemplate: PromptTemplate
    guardrailConfiguration: GuardrailConfiguration
    kbInferenceConfig: KbInferenceConfig
    additionalModelRequestFields: AdditionalModelRequestFields
}

structure ExternalSourcesRetrieveAndGenerateConfiguration {
    @required
    modelArn: BedrockModelArn

    @required
    sources: ExternalSources

    generationConfiguration: ExternalSourcesGenerationConfiguration
}

structure FieldForReranking {
    @required
    fieldName: FieldForRerankingFieldNameString
}

@length(min: 1, max: 2000)
string FieldForRerankingFieldNameString

@length(min: 1, max: 100) @sensitive
list FieldsForReranking {
    member: FieldForReranking
}

structure FilterAttribute {
    @required
    key: FilterKey

    @required
    value: Document
}

@length(min: 1, max: 100)
string FilterKey

enum FineTuningJobStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]{1}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2}")
string FoundationModelArn

structure FoundationModelDetails {
    @required
    modelArn: FoundationModelArn

    @required
    modelId: BedrockModelId

    modelName: BrandedName
    providerName: BrandedName
    inputModalities: ModelModalityList
    outputModalities: ModelModalityList
    responseStreamingSupported: Boolean
    customizationsSupported: ModelCustomizationList
    inferenceTypesSupported: InferenceTypeList
    modelLifecycle: FoundationModelLifecycle
}

structure FoundationModelLifecycle {
    @required
    status: FoundationModelLifecycleStatus

    startOfLifeTime: Timestamp
    endOfLifeTime: Timestamp
    legacyTime: Timestamp
    publicExtendedAccessTime: Timestamp
}

enum FoundationModelLifecycleStatus {
    ACTIVE
    LEGACY
}

structure FoundationModelSummary {
    @required
    modelArn: FoundationModelArn

    @required
    modelId: BedrockModelId

    modelName: BrandedName
    providerName: BrandedName
    inputModalities: ModelModalityList
    outputModalities: ModelModalityList
    responseStreamingSupported: Boolean
    customizationsSupported: ModelCustomizationList
    inferenceTypesSupported: InferenceTypeList
    modelLifecycle: FoundationModelLifecycle
}

list FoundationModelSummaryList {
    member: FoundationModelSummary
}

structure GenerationConfiguration {
    promptTemplate: PromptTemplate
    guardrailConfiguration: GuardrailConfiguration
    kbInferenceConfig: KbInferenceConfig
    additionalModelRequestFields: AdditionalModelRequestFields
}

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]{1}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2})|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.]?[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2})")
string GetFoundationModelIdentifier

union GraderConfig {
    lambdaGrader: LambdaGraderConfig
}

@length(min: 0, max: 2048)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+")
string GuardrailArn

structure GuardrailAutomatedReasoningPolicy {
    @required
    policies: GuardrailAutomatedReasoningPolicyPoliciesList

    confidenceThreshold: AutomatedReasoningConfidenceFilterThreshold
}

structure GuardrailAutomatedReasoningPolicyConfig {
    @required
    policies: GuardrailAutomatedReasoningPolicyConfigPoliciesList

    confidenceThreshold: AutomatedReasoningConfidenceFilterThreshold
}

@length(min: 1, max: 2)
list GuardrailAutomatedReasoningPolicyConfigPoliciesList {
    member: AutomatedReasoningPolicyArn
}

@length(min: 1, max: 2)
list GuardrailAutomatedReasoningPolicyPoliciesList {
    member: AutomatedReasoningPolicyArn
}

@length(min: 1, max: 500) @sensitive
string GuardrailBlockedMessaging

structure GuardrailConfiguration {
    @required
    guardrailId: GuardrailConfigurationGuardrailIdString

    @required
    guardrailVersion: GuardrailConfigurationGuardrailVersionString
}

@length(min: 0, max: 64) @pattern("[a-z0-9]+")
string GuardrailConfigurationGuardrailIdString

@length(min: 1, max: 5) @pattern("(([1-9][0-9]{0,7})|(DRAFT))")
string GuardrailConfigurationGuardrailVersionString

structure GuardrailContentFilter {
    @required
    type: GuardrailContentFilterType

    @required
    inputStrength: GuardrailFilterStrength

    @required
    outputStrength: GuardrailFilterStrength

    inputModalities: GuardrailModalities
    outputModalities: GuardrailModalities
    inputAction: GuardrailContentFilterAction
    outputAction: GuardrailContentFilterAction
    inputEnabled: Boolean
    outputEnabled: Boolean
}

@sensitive
enum GuardrailContentFilterAction {
    BLOCK
    NONE
}

structure GuardrailContentFilterConfig {
    @required
    type: GuardrailContentFilterType

    @required
    inputStrength: GuardrailFilterStrength

    @required
    outputStrength: GuardrailFilterStrength

    inputModalities: GuardrailModalities
    outputModalities: GuardrailModalities
    inputAction: GuardrailContentFilterAction
    outputAction: GuardrailContentFilterAction
    inputEnabled: Boolean
    outputEnabled: Boolean
}

enum GuardrailContentFilterType {
    SEXUAL
    VIOLENCE
    HATE
    INSULTS
    MISCONDUCT
    PROMPT_ATTACK
}

@length(min: 1, max: 6)
list GuardrailContentFilters {
    member: GuardrailContentFilter
}

@length(min: 1, max: 6)
list GuardrailContentFiltersConfig {
    member: GuardrailContentFilterConfig
}

structure GuardrailContentFiltersTier {
    @required
    tierName: GuardrailContentFiltersTierName
}

structure GuardrailContentFiltersTierConfig {
    @required
    tierName: GuardrailContentFiltersTierName
}

@sensitive
enum GuardrailContentFiltersTierName {
    CLASSIC
    STANDARD
}

structure GuardrailContentPolicy {
    filters: GuardrailContentFilters
    tier: GuardrailContentFiltersTier
}

structure GuardrailContentPolicyConfig {
    @required
    filtersConfig: GuardrailContentFiltersConfig

    tierConfig: GuardrailContentFiltersTierConfig
}

@sensitive
enum GuardrailContextualGroundingAction {
    BLOCK
    NONE
}

structure GuardrailContextualGroundingFilter {
    @required
    type: GuardrailContextualGroundingFilterType

    @required
    threshold: GuardrailContextualGroundingFilterThresholdDouble

    action: GuardrailContextualGroundingAction
    enabled: Boolean
}

structure GuardrailContextualGroundingFilterConfig {
    @required
    type: GuardrailContextualGroundingFilterType

    @required
    threshold: GuardrailContextualGroundingFilterConfigThresholdDouble

    action: GuardrailContextualGroundingAction
    enabled: Boolean
}

@range(min: 0)
double GuardrailContextualGroundingFilterConfigThresholdDouble

@range(min: 0)
double GuardrailContextualGroundingFilterThresholdDouble

enum GuardrailContextualGroundingFilterType {
    GROUNDING
    RELEVANCE
}

@length(min: 1)
list GuardrailContextualGroundingFilters {
    member: GuardrailContextualGroundingFilter
}

@length(min: 1)
list GuardrailContextualGroundingFiltersConfig {
    member: GuardrailContextualGroundingFilterConfig
}

structure GuardrailContextualGroundingPolicy {
    @required
    filters: GuardrailContextualGroundingFilters
}

structure GuardrailContextualGroundingPolicyConfig {
    @required
    filtersConfig: GuardrailContextualGroundingFiltersConfig
}

structure GuardrailCrossRegionConfig {
    @required
    guardrailProfileIdentifier: GuardrailCrossRegionGuardrailProfileIdentifier
}

structure GuardrailCrossRegionDetails {
    guardrailProfileId: GuardrailCrossRegionGuardrailProfileId
    guardrailProfileArn: GuardrailCrossRegionGuardrailProfileArn
}

@length(min: 20, max: 2048)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail-profile/[a-z0-9-]+[.]{1}guardrail[.]{1}v[0-9:]+")
string GuardrailCrossRegionGuardrailProfileArn

@length(min: 15, max: 30) @pattern("[a-z0-9-]+[.]{1}guardrail[.]{1}v[0-9:]+")
string GuardrailCrossRegionGuardrailProfileId

@length(min: 15, max: 2048)
@pattern("[a-z0-9-]+[.]{1}guardrail[.]{1}v[0-9:]+|arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail-profile/[a-z0-9-]+[.]{1}guardrail[.]{1}v[0-9:]+")
string GuardrailCrossRegionGuardrailProfileIdentifier

@length(min: 1, max: 200) @sensitive
string GuardrailDescription

@length(min: 5, max: 5) @pattern("DRAFT")
string GuardrailDraftVersion

@length(min: 1, max: 200) @sensitive
string GuardrailFailureRecommendation

@length(min: 0, max: 100)
list GuardrailFailureRecommendations {
    member: GuardrailFailureRecommendation
}

enum GuardrailFilterStrength {
    NONE
    LOW
    MEDIUM
    HIGH
}

@length(min: 0, max: 64) @pattern("[a-z0-9]+")
string GuardrailId

@length(min: 0, max: 2048)
@pattern("(([a-z0-9]+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:guardrail/[a-z0-9]+))")
string GuardrailIdentifier

list GuardrailManagedWordLists {
    member: GuardrailManagedWords
}

list GuardrailManagedWordListsConfig {
    member: GuardrailManagedWordsConfig
}

structure GuardrailManagedWords {
    @required
    type: GuardrailManagedWordsType

    inputAction: GuardrailWordAction
    outputAction: GuardrailWordAction
    inputEnabled: Boolean
    outputEnabled: Boolean
}

structure GuardrailManagedWordsConfig {
    @required
    type: GuardrailManagedWordsType

    inputAction: GuardrailWordAction
    outputAction: GuardrailWordAction
    inputEnabled: Boolean
    outputEnabled: Boolean
}

enum GuardrailManagedWordsType {
    PROFANITY
}

@length(min: 1, max: 2)
list GuardrailModalities {
    member: GuardrailModality
}

@sensitive
enum GuardrailModality {
    TEXT
    IMAGE
}

@length(min: 1, max: 50) @pattern("[0-9a-zA-Z-_]+") @sensitive
string GuardrailName

@pattern("[1-9][0-9]{0,7}")
string GuardrailNumericalVersion

@length(min: 1)
list GuardrailPiiEntities {
    member: GuardrailPiiEntity
}

@length(min: 1)
list GuardrailPiiEntitiesConfig {
    member: GuardrailPiiEntityConfig
}

structure GuardrailPiiEntity {
    @required
    type: GuardrailPiiEntityType

    @required
    action: GuardrailSensitiveInformationAction

    inputAction: GuardrailSensitiveInformationAction
    outputAction: GuardrailSensitiveInformationAction
    inputEnabled: Boolean
    outputEnabled: Boolean
}

structure GuardrailPiiEntityConfig {
    @required
    type: GuardrailPiiEntityType

    @required
    action: GuardrailSensitiveInformationAction

    inputAction: GuardrailSensitiveInformationAction
    outputAction: GuardrailSensitiveInformationAction
    inputEnabled: Boolean
    outputEnabled: Boolean
}

enum GuardrailPiiEntityType {
    ADDRESS
    AGE
    AWS_ACCESS_KEY
    AWS_SECRET_KEY
    CA_HEALTH_NUMBER
    CA_SOCIAL_INSURANCE_NUMBER
    CREDIT_DEBIT_CARD_CVV
    CREDIT_DEBIT_CARD_EXPIRY
    CREDIT_DEBIT_CARD_NUMBER
    DRIVER_ID
    EMAIL
    INTERNATIONAL_BANK_ACCOUNT_NUMBER
    IP_ADDRESS
    LICENSE_PLATE
    MAC_ADDRESS
    NAME
    PASSWORD
    PHONE
    PIN
    SWIFT_CODE
    UK_NATIONAL_HEALTH_SERVICE_NUMBER
    UK_NATIONAL_INSURANCE_NUMBER
    UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER
    URL
    USERNAME
    US_BANK_ACCOUNT_NUMBER
    US_BANK_ROUTING_NUMBER
    US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER
    US_PASSPORT_NUMBER
    US_SOCIAL_SECURITY_NUMBER
    VEHICLE_IDENTIFICATION_NUMBER
}

structure GuardrailRegex {
    @required
    name: GuardrailRegexNameString

    description: GuardrailRegexDescriptionString

    @required
    pattern: GuardrailRegexPatternString

    @required
    action: GuardrailSensitiveInformationAction

    inputAction: GuardrailSensitiveInformationAction
    outputAction: GuardrailSensitiveInformationAction
    inputEnabled: Boolean
    outputEnabled: Boolean
}

structure GuardrailRegexConfig {
    @required
    name: GuardrailRegexConfigNameString

    description: GuardrailRegexConfigDescriptionString

    @required
    pattern: GuardrailRegexConfigPatternString

    @required
    action: GuardrailSensitiveInformationAction

    inputAction: GuardrailSensitiveInformationAction
    outputAction: GuardrailSensitiveInformationAction
    inputEnabled: Boolean
    outputEnabled: Boolean
}

@length(min: 1, max: 1000)
string GuardrailRegexConfigDescriptionString

@length(min: 1, max: 100)
string GuardrailRegexConfigNameString

@length(min: 1, max: 500)
string GuardrailRegexConfigPatternString

@length(min: 1, max: 1000)
string GuardrailRegexDescriptionString

@length(min: 1, max: 100)
string GuardrailRegexNameString

@length(min: 1, max: 500)
string GuardrailRegexPatternString

list GuardrailRegexes {
    member: GuardrailRegex
}

@length(min: 1, max: 10)
list GuardrailRegexesConfig {
    member: GuardrailRegexConfig
}

enum GuardrailSensitiveInformationAction {
    BLOCK
    ANONYMIZE
    NONE
}

structure GuardrailSensitiveInformationPolicy {
    piiEntities: GuardrailPiiEntities
    regexes: GuardrailRegexes
}

structure GuardrailSensitiveInformationPolicyConfig {
    piiEntitiesConfig: GuardrailPiiEntitiesConfig
    regexesConfig: GuardrailRegexesConfig
}

enum GuardrailStatus {
    CREATING
    UPDATING
    VERSIONING
    READY
    FAILED
    DELETING
}

@length(min: 1, max: 200) @sensitive
string GuardrailStatusReason

@length(min: 0, max: 100)
list GuardrailStatusReasons {
    member: GuardrailStatusReason
}

@length(min: 0, max: 1000)
list GuardrailSummaries {
    member: GuardrailSummary
}

structure GuardrailSummary {
    @required
    id: GuardrailId

    @required
    arn: GuardrailArn

    @required
    status: GuardrailStatus

    @required
    name: GuardrailName

    description: GuardrailDescription

    @required
    version: GuardrailVersion

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    crossRegionDetails: GuardrailCrossRegionDetails
}

structure GuardrailTopic {
    @required
    name: GuardrailTopicName

    @required
    definition: GuardrailTopicDefinition

    examples: GuardrailTopicExamples
    type: GuardrailTopicType
    inputAction: GuardrailTopicAction
    outputAction: GuardrailTopicAction
    inputEnabled: Boolean
    outputEnabled: Boolean
}

@sensitive
enum GuardrailTopicAction {
    BLOCK
    NONE
}

structure GuardrailTopicConfig {
    @required
    name: GuardrailTopicName

    @required
    definition: GuardrailTopicDefinition

    examples: GuardrailTopicExamples

    @required
    type: GuardrailTopicType

    inputAction: GuardrailTopicAction
    outputAction: GuardrailTopicAction
    inputEnabled: Boolean
    outputEnabled: Boolean
}

@length(min: 1, max: 200) @sensitive
string GuardrailTopicDefinition

@length(min: 1, max: 100) @sensitive
string GuardrailTopicExample

@length(min: 0, max: 5)
list GuardrailTopicExamples {
    member: GuardrailTopicExample
}

@length(min: 1, max: 100) @pattern("[0-9a-zA-Z-_ !?.]+") @sensitive
string GuardrailTopicName

structure GuardrailTopicPolicy {
    @required
    topics: GuardrailTopics

    tier: GuardrailTopicsTier
}

structure GuardrailTopicPolicyConfig {
    @required
    topicsConfig: GuardrailTopicsConfig

    tierConfig: GuardrailTopicsTierConfig
}

enum GuardrailTopicType {
    DENY
}

@length(min: 1, max: 30)
list GuardrailTopics {
    member: GuardrailTopic
}

@length(min: 1, max: 30)
list GuardrailTopicsConfig {
    member: GuardrailTopicConfig
}

structure GuardrailTopicsTier {
    @required
    tierName: GuardrailTopicsTierName
}

structure GuardrailTopicsTierConfig {
    @required
    tierName: GuardrailTopicsTierName
}

@sensitive
enum GuardrailTopicsTierName {
    CLASSIC
    STANDARD
}

@pattern("(([1-9][0-9]{0,7})|(DRAFT))")
string GuardrailVersion

structure GuardrailWord {
    @required
    text: GuardrailWordTextString

    inputAction: GuardrailWordAction
    outputAction: GuardrailWordAction
    inputEnabled: Boolean
    outputEnabled: Boolean
}

@sensitive
enum GuardrailWordAction {
    BLOCK
    NONE
}

structure GuardrailWordConfig {
    @required
    text: GuardrailWordConfigTextString

    inputAction: GuardrailWordAction
    outputAction: GuardrailWordAction
    inputEnabled: Boolean
    outputEnabled: Boolean
}

@length(min: 1, max: 100)
string GuardrailWordConfigTextString

structure GuardrailWordPolicy {
    words: GuardrailWords
    managedWordLists: GuardrailManagedWordLists
}

structure GuardrailWordPolicyConfig {
    wordsConfig: GuardrailWordsConfig
    managedWordListsConfig: GuardrailManagedWordListsConfig
}

@length(min: 1, max: 100)
string GuardrailWordTextString

@length(min: 1, max: 10000)
list GuardrailWords {
    member: GuardrailWord
}

@length(min: 1, max: 10000)
list GuardrailWordsConfig {
    member: GuardrailWordConfig
}

structure HumanEvaluationConfig {
    humanWorkflowConfig: HumanWorkflowConfig
    customMetrics: HumanEvaluationCustomMetrics

    @required
    datasetMetricConfigs: EvaluationDatasetMetricConfigs
}

structure HumanEvaluationCustomMetric {
    @required
    name: EvaluationMetricName

    description: EvaluationMetricDescription

    @required
    ratingMethod: EvaluationRatingMethod
}

@length(min: 1, max: 10)
list HumanEvaluationCustomMetrics {
    member: HumanEvaluationCustomMetric
}

@length(min: 1, max: 5000) @pattern("[\\S\\s]+") @sensitive
string HumanTaskInstructions

structure HumanWorkflowConfig {
    @required
    flowDefinitionArn: SageMakerFlowDefinitionArn

    instructions: HumanTaskInstructions
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?")
string IdempotencyToken

@length(min: 1, max: 1024) @sensitive
string Identifier

structure ImplicitFilterConfiguration {
    @required
    metadataAttributes: MetadataAttributeSchemaList

    @required
    modelArn: BedrockModelArn
}

@length(min: 20, max: 1011)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:imported-model/[a-z0-9]{12}")
string ImportedModelArn

@length(min: 1, max: 1011)
@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:imported-model/[a-z0-9]{12})|(([0-9a-zA-Z][_-]?)+)")
string ImportedModelIdentifier

@length(min: 1, max: 63) @pattern("([0-9a-zA-Z][_-]?)+")
string ImportedModelName

structure ImportedModelSummary {
    @required
    modelArn: ImportedModelArn

    @required
    modelName: ImportedModelName

    @required
    creationTime: Timestamp

    instructSupported: Boolean
    modelArchitecture: String
}

list ImportedModelSummaryList {
    member: ImportedModelSummary
}

@pattern("(ALL|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2}(/[a-z0-9]{12}){0,1})")
string IncludedModelId

@length(min: 1)
list IncludedModelsList {
    member: IncludedModelId
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
    member: InferenceConfigurationStopSequencesListMemberString
}

@length(min: 1)
string InferenceConfigurationStopSequencesListMemberString

@range(min: 0, max: 1)
float InferenceConfigurationTemperatureFloat

@range(min: 0, max: 1)
float InferenceConfigurationTopPFloat

@length(min: 1, max: 2048)
@pattern("arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:(|[0-9a-z-]{0,20}):(|[0-9]{12}):(inference-profile|application-inference-profile)/[a-zA-Z0-9-:.]+")
string InferenceProfileArn

@length(min: 1, max: 200) @pattern("([0-9a-zA-Z:.][ _-]?)+") @sensitive
string InferenceProfileDescription

@length(min: 1, max: 64) @pattern("[a-zA-Z0-9-:.]+")
string InferenceProfileId

@length(min: 1, max: 2048)
@pattern("(arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:(|[0-9a-z-]{0,20}):(|[0-9]{12}):(inference-profile|application-inference-profile)/)?[a-zA-Z0-9-:.]+")
string InferenceProfileIdentifier

structure InferenceProfileModel {
    modelArn: FoundationModelArn
}

union InferenceProfileModelSource {
    copyFrom: InferenceProfileModelSourceArn
}

@length(min: 1, max: 2048)
@pattern("arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:(|[0-9a-z-]{0,20}):(|[0-9]{12}):(inference-profile|foundation-model)/[a-zA-Z0-9-:.]+")
string InferenceProfileModelSourceArn

@length(min: 1, max: 5)
list InferenceProfileModels {
    member: InferenceProfileModel
}

@length(min: 1, max: 64) @pattern("([0-9a-zA-Z][ _-]?)+")
string InferenceProfileName

enum InferenceProfileStatus {
    ACTIVE
}

list InferenceProfileSummaries {
    member: InferenceProfileSummary
}

structure InferenceProfileSummary {
    @required
    inferenceProfileName: InferenceProfileName

    description: InferenceProfileDescription
    createdAt: Timestamp
    updatedAt: Timestamp

    @required
    inferenceProfileArn: InferenceProfileArn

    @required
    models: InferenceProfileModels

    @required
    inferenceProfileId: InferenceProfileId

    @required
    status: InferenceProfileStatus

    @required
    type: InferenceProfileType
}

enum InferenceProfileType {
    SYSTEM_DEFINED
    APPLICATION
}

enum InferenceType {
    ON_DEMAND
    PROVISIONED
}

list InferenceTypeList {
    member: InferenceType
}

enum InputTags {
    HONOR
    IGNORE
}

@range(min: 1)
integer InstanceCount

@length(min: 1, max: 50)
string InstanceType

@error("server") @httpError(500)
structure InternalServerException {
    message: NonBlankString
}

union InvocationLogSource {
    s3Uri: S3Uri
}

structure InvocationLogsConfig {
    usePromptResponse: Boolean

    @required
    invocationLogSource: InvocationLogSource

    requestMetadataFilters: RequestMetadataFilters
}

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9](-*[a-zA-Z0-9\\+\\-\\.])*")
string JobName

enum JobStatusDetails {
    InProgress
    Completed
    Stopping
    Stopped
    Failed
    NotStarted
}

structure KbInferenceConfig {
    textInferenceConfig: TextInferenceConfig
}

@length(min: 0, max: 1024)
string KeyPrefix

@length(min: 1, max: 2048)
@pattern("arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}")
string KmsKeyArn

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:((key/[a-zA-Z0-9-]{36})|(alias/[a-zA-Z0-9-_/]+)))|([a-zA-Z0-9-]{36})|(alias/[a-zA-Z0-9-_/]+)")
string KmsKeyId

union KnowledgeBaseConfig {
    retrieveConfig: RetrieveConfig
    retrieveAndGenerateConfig: RetrieveAndGenerateConfiguration
}

@length(min: 0, max: 10) @pattern("[0-9a-zA-Z]+")
string KnowledgeBaseId

structure KnowledgeBaseRetrievalConfiguration {
    @required
    vectorSearchConfiguration: KnowledgeBaseVectorSearchConfiguration
}

structure KnowledgeBaseRetrieveAndGenerateConfiguration {
    @required
    knowledgeBaseId: KnowledgeBaseId

    @required
    modelArn: BedrockModelArn

    retrievalConfiguration: KnowledgeBaseRetrievalConfiguration
    generationConfiguration: GenerationConfiguration
    orchestrationConfiguration: OrchestrationConfiguration
}

structure KnowledgeBaseVectorSearchConfiguration {
    numberOfResults: KnowledgeBaseVectorSearchConfigurationNumberOfResultsInteger
    overrideSearchType: SearchType
    filter: RetrievalFilter
    implicitFilterConfiguration: ImplicitFilterConfiguration
    rerankingConfiguration: VectorSearchRerankingConfiguration
}

@range(min: 1, max: 100)
integer KnowledgeBaseVectorSearchConfigurationNumberOfResultsInteger

@length(min: 1, max: 512)
@pattern("arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
string LambdaArn

structure LambdaGraderConfig {
    @required
    lambdaArn: LambdaArn
}

structure LegalTerm {
    url: String
}

@length(min: 1, max: 512)
string LogGroupName

structure LoggingConfig {
    cloudWatchConfig: CloudWatchConfig
    s3Config: S3Config
    textDataDeliveryEnabled: Boolean
    imageDataDeliveryEnabled: Boolean
    embeddingDataDeliveryEnabled: Boolean
    videoDataDeliveryEnabled: Boolean
    audioDataDeliveryEnabled: Boolean
}

structure MarketplaceModelEndpoint {
    @required
    endpointArn: Arn

    @required
    modelSourceIdentifier: ModelSourceIdentifier

    status: Status
    statusMessage: String

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    @required
    endpointConfig: EndpointConfig

    @required
    endpointStatus: String

    endpointStatusMessage: String
}

@length(min: 0, max: 1000)
list MarketplaceModelEndpointSummaries {
    member: MarketplaceModelEndpointSummary
}

structure MarketplaceModelEndpointSummary {
    @required
    endpointArn: Arn

    @required
    modelSourceIdentifier: ModelSourceIdentifier

    status: Status
    statusMessage: String

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

@range(min: 1, max: 1000)
integer MaxResults

@range(min: 0, max: 65536)
integer MaxTokens

@length(min: 0, max: 2048) @sensitive
string Message

@sensitive
structure MetadataAttributeSchema {
    @required
    key: MetadataAttributeSchemaKeyString

    @required
    type: AttributeType

    @required
    description: MetadataAttributeSchemaDescriptionString
}

@length(min: 1, max: 1024) @pattern("[\\s\\S]+")
string MetadataAttributeSchemaDescriptionString

@length(min: 1, max: 256) @pattern("[\\s\\S]+")
string MetadataAttributeSchemaKeyString

@length(min: 1, max: 25)
list MetadataAttributeSchemaList {
    member: MetadataAttributeSchema
}

structure MetadataConfigurationForReranking {
    @required
    selectionMode: RerankingMetadataSelectionMode

    selectiveModeConfiguration: RerankingMetadataSelectiveModeConfiguration
}

@length(min: 1, max: 63) @pattern("[0-9a-zA-Z-_.]+") @sensitive
string MetricName

@length(min: 20, max: 1011)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/((imported)|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}))(([:][a-z0-9-]{1,63}){0,2})?/[a-z0-9]{12})|(:foundation-model/[a-z0-9-]{1,63}[.]{1}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2}))")
string ModelArn

structure ModelConfiguration {
    @required
    modelId: BedrockModelId

    inferenceConfig: InferenceConfiguration
    additionalModelRequestFields: AdditionalModelRequestFields
}

@length(min: 1, max: 5)
list ModelConfigurations {
    member: ModelConfiguration
}

@length(min: 0, max: 1011)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:model-copy-job/[a-z0-9]{12}")
string ModelCopyJobArn

enum ModelCopyJobStatus {
    InProgress
    Completed
    Failed
}

list ModelCopyJobSummaries {
    member: ModelCopyJobSummary
}

structure ModelCopyJobSummary {
    @required
    jobArn: ModelCopyJobArn

    @required
    status: ModelCopyJobStatus

    @required
    creationTime: Timestamp

    @required
    targetModelArn: CustomModelArn

    targetModelName: CustomModelName

    @required
    sourceAccountId: AccountId

    @required
    sourceModelArn: ModelArn

    targetModelKmsKeyArn: KmsKeyArn
    targetModelTags: TagList
    failureMessage: ErrorMessage
    sourceModelName: CustomModelName
}

enum ModelCustomization {
    FINE_TUNING
    CONTINUED_PRE_TRAINING
    DISTILLATION
}

map ModelCustomizationHyperParameters {
    key: String
    value: String
}

@length(min: 0, max: 1011)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:model-customization-job/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2}/[a-z0-9]{12}")
string ModelCustomizationJobArn

@length(min: 0, max: 1011)
@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:model-customization-job/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2}/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9\\+\\-\\.])*)")
string ModelCustomizationJobIdentifier

enum ModelCustomizationJobStatus {
    InProgress
    Completed
    Failed
    Stopping
    Stopped
}

list ModelCustomizationJobSummaries {
    member: ModelCustomizationJobSummary
}

structure ModelCustomizationJobSummary {
    @required
    jobArn: ModelCustomizationJobArn

    @required
    baseModelArn: ModelArn

    @required
    jobName: JobName

    @required
    status: ModelCustomizationJobStatus

    statusDetails: StatusDetails
    lastModifiedTime: Timestamp

    @required
    creationTime: Timestamp

    endTime: Timestamp
    customModelArn: CustomModelArn
    customModelName: CustomModelName
    customizationType: CustomizationType
}

list ModelCustomizationList {
    member: ModelCustomization
}

union ModelDataSource {
    s3DataSource: S3DataSource
}

@length(min: 1, max: 63) @pattern("([0-9a-zA-Z][_-]?){1,63}")
string ModelDeploymentName

structure ModelEnforcement {
    @required
    includedModels: IncludedModelsList

    @required
    excludedModels: ExcludedModelsList
}

@length(min: 1, max: 2048)
@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-:]{1,63}/[a-z0-9]{12}$)|(:foundation-model/([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.]?[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2})|(([0-9a-zA-Z][_-]?)+)$)|([0-9]{12}:(inference-profile|application-inference-profile)/[a-zA-Z0-9-:.]+$)))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.]?[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2})|(([0-9a-zA-Z][_-]?)+)")
string ModelId

@length(min: 1, max: 2048)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/((imported)|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}))(([:][a-z0-9-]{1,63}){0,2})?/[a-z0-9]{12})|(:foundation-model/([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.]?[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2})))|(([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.]?[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2}))|(([0-9a-zA-Z][_-]?)+)")
string ModelIdentifier

@length(min: 0, max: 1011)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:model-import-job/[a-z0-9]{12}")
string ModelImportJobArn

@length(min: 0, max: 1011)
@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:model-import-job/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9\\+\\-\\.])*)")
string ModelImportJobIdentifier

enum ModelImportJobStatus {
    InProgress
    Completed
    Failed
}

list ModelImportJobSummaries {
    member: ModelImportJobSummary
}

structure ModelImportJobSummary {
    @required
    jobArn: ModelImportJobArn

    @required
    jobName: JobName

    @required
    status: ModelImportJobStatus

    lastModifiedTime: Timestamp

    @required
    creationTime: Timestamp

    endTime: Timestamp
    importedModelArn: ImportedModelArn
    importedModelName: ImportedModelName
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9]{1,256}(-*[a-zA-Z0-9]){0,256}")
string ModelInvocationIdempotencyToken

@length(min: 0, max: 1011)
@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:model-invocation-job/[a-z0-9]{12})")
string ModelInvocationJobArn

@length(min: 0, max: 1011)
@pattern("((arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:model-invocation-job/)?[a-z0-9]{12})")
string ModelInvocationJobIdentifier

union ModelInvocationJobInputDataConfig {
    s3InputDataConfig: ModelInvocationJobS3InputDataConfig
}

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9]{1,63}(-*[a-zA-Z0-9\\+\\-\\.]){0,63}")
string ModelInvocationJobName

union ModelInvocationJobOutputDataConfig {
    s3OutputDataConfig: ModelInvocationJobS3OutputDataConfig
}

structure ModelInvocationJobS3InputDataConfig {
    s3InputFormat: S3InputFormat

    @required
    s3Uri: S3Uri

    s3BucketOwner: AccountId
}

structure ModelInvocationJobS3OutputDataConfig {
    @required
    s3Uri: S3Uri

    s3EncryptionKeyId: KmsKeyId
    s3BucketOwner: AccountId
}

enum ModelInvocationJobStatus {
    Submitted
    InProgress
    Completed
    Failed
    Stopping
    Stopped
    PartiallyCompleted
    Expired
    Validating
    Scheduled
}

list ModelInvocationJobSummaries {
    member: ModelInvocationJobSummary
}

structure ModelInvocationJobSummary {
    @required
    jobArn: ModelInvocationJobArn

    @required
    jobName: ModelInvocationJobName

    @required
    modelId: ModelId

    clientRequestToken: ModelInvocationIdempotencyToken

    @required
    roleArn: RoleArn

    status: ModelInvocationJobStatus
    message: Message

    @required
    submitTime: Timestamp

    lastModifiedTime: Timestamp
    endTime: Timestamp

    @required
    inputDataConfig: ModelInvocationJobInputDataConfig

    @required
    outputDataConfig: ModelInvocationJobOutputDataConfig

    vpcConfig: VpcConfig
    timeoutDurationInHours: ModelInvocationJobTimeoutDurationInHours
    jobExpirationTime: Timestamp
    modelInvocationType: ModelInvocationType
    totalRecordCount: NonNegativeLong
    processedRecordCount: NonNegativeLong
    successRecordCount: NonNegativeLong
    errorRecordCount: NonNegativeLong
}

@range(min: 24, max: 168)
integer ModelInvocationJobTimeoutDurationInHours

enum ModelInvocationType {
    InvokeModel
    Converse
}

enum ModelModality {
    TEXT
    IMAGE
    EMBEDDING
}

list ModelModalityList {
    member: ModelModality
}

@length(min: 1, max: 63) @pattern("([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63})")
string ModelName

@pattern("arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:model-package/[\\S]{1,2048}")
string ModelPackageArn

structure ModelPackageArnDataSource {
    @required
    modelPackageArn: ModelPackageArn
}

@length(min: 0, max: 2048)
@pattern(".*arn:aws:sagemaker:.*:hub-content/SageMakerPublicHub/Model/.*")
string ModelSourceIdentifier

enum ModelStatus {
    Active
    Creating
    Failed
}

@pattern("[\\s\\S]*")
string NonBlankString

@range(min: 0)
long NonNegativeLong

structure Offer {
    offerId: String

    @required
    offerToken: String

    @required
    termDetails: TermDetails
}

enum OfferType {
    ALL
    PUBLIC
}

list Offers {
    member: Offer
}

structure OrchestrationConfiguration {
    @required
    queryTransformationConfiguration: QueryTransformationConfiguration
}

structure OutputDataConfig {
    @required
    s3Uri: S3Uri
}

@length(min: 1, max: 2048) @pattern("\\S*")
string PaginationToken

enum PerformanceConfigLatency {
    standard
    optimized
}

structure PerformanceConfiguration {
    latency: PerformanceConfigLatency
}

@range(min: 1)
integer PositiveInteger

structure PricingTerm {
    @required
    rateCard: RateCard
}

@length(min: 1, max: 2048)
@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:default-prompt-router/[a-zA-Z0-9-:.]+")
string PromptRouterArn

@length(min: 1, max: 200) @pattern("([0-9a-zA-Z:.][ _-]?)+") @sensitive
string PromptRouterDescription

@length(min: 1, max: 64) @pattern("([0-9a-zA-Z][ _-]?)+")
string PromptRouterName

enum PromptRouterStatus {
    AVAILABLE
}

list PromptRouterSummaries {
    member: PromptRouterSummary
}

structure PromptRouterSummary {
    @required
    promptRouterName: PromptRouterName

    @required
    routingCriteria: RoutingCriteria

    description: PromptRouterDescription
    createdAt: Timestamp
    updatedAt: Timestamp

    @required
    promptRouterArn: PromptRouterArn

    @required
    models: PromptRouterTargetModels

    @required
    fallbackModel: PromptRouterTargetModel

    @required
    status: PromptRouterStatus

    @required
    type: PromptRouterType
}

structure PromptRouterTargetModel {
    @required
    modelArn: PromptRouterTargetModelArn
}

@length(min: 1, max: 2048)
@pattern(".*(^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/[a-z0-9-]{1,63}[.]{1}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2})|(^arn:aws(|-us-gov|-cn|-iso|-iso-b):bedrock:(|[0-9a-z-]{0,20}):(|[0-9]{12}):(inference-profile|application-inference-profile)/[a-zA-Z0-9-:.]+)")
string PromptRouterTargetModelArn

list PromptRouterTargetModels {
    member: PromptRouterTargetModel
}

enum PromptRouterType {
    custom
    default
}

structure PromptTemplate {
    textPromptTemplate: TextPromptTemplate
}

@pattern("[A-Za-z0-9- ]{1,63}")
string Provider

@pattern("arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:provisioned-model/[a-z0-9]{12}")
string ProvisionedModelArn

@pattern("((([0-9a-zA-Z][_-]?)+)|(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:provisioned-model/[a-z0-9]{12}))")
string ProvisionedModelId

@length(min: 1, max: 63) @pattern("([0-9a-zA-Z][_-]?)+")
string ProvisionedModelName

enum ProvisionedModelStatus {
    Creating
    InService
    Updating
    Failed
}

list ProvisionedModelSummaries {
    member: ProvisionedModelSummary
}

structure ProvisionedModelSummary {
    @required
    provisionedModelName: ProvisionedModelName

    @required
    provisionedModelArn: ProvisionedModelArn

    @required
    modelArn: ModelArn

    @required
    desiredModelArn: ModelArn

    @required
    foundationModelArn: FoundationModelArn

    @required
    modelUnits: PositiveInteger

    @required
    desiredModelUnits: PositiveInteger

    @required
    status: ProvisionedModelStatus

    commitmentDuration: CommitmentDuration
    commitmentExpirationTime: Timestamp

    @required
    creationTime: Timestamp

    @required
    lastModifiedTime: Timestamp
}

structure QueryTransformationConfiguration {
    @required
    type: QueryTransformationType
}

enum QueryTransformationType {
    QUERY_DECOMPOSITION
}

union RAGConfig {
    knowledgeBaseConfig: KnowledgeBaseConfig
    precomputedRagSourceConfig: EvaluationPrecomputedRagSourceConfig
}

@length(min: 0, max: 4)
list RAGStopSequences {
    member: RAGStopSequencesMemberString
}

@length(min: 1, max: 1000)
string RAGStopSequencesMemberString

@range(min: 16, max: 512)
integer RFTBatchSize

structure RFTConfig {
    graderConfig: GraderConfig
    hyperParameters: RFTHyperParameters
}

@range(min: 1, max: 100)
integer RFTEvalInterval

structure RFTHyperParameters {
    epochCount: EpochCount
    batchSize: RFTBatchSize
    learningRate: RFTLearningRate
    maxPromptLength: Integer
    trainingSamplePerPrompt: RFTTrainingSamplePerPrompt
    inferenceMaxTokens: Integer
    reasoningEffort: ReasoningEffort
    evalInterval: RFTEvalInterval
}

@range(min: 0.0000001, max: 0.001)
float RFTLearningRate

@range(min: 2, max: 16)
integer RFTTrainingSamplePerPrompt

@length(min: 1, max: 1)
list RagConfigs {
    member: RAGConfig
}

list RateCard {
    member: DimensionalPriceRate
}

@length(min: 1, max: 10)
list RatingScale {
    member: RatingScaleItem
}

structure RatingScaleItem {
    @required
    definition: RatingScaleItemDefinition

    @required
    value: RatingScaleItemValue
}

@length(min: 1, max: 100)
string RatingScaleItemDefinition

union RatingScaleItemValue {
    stringValue: RatingScaleItemValueStringValueString
    floatValue: Float
}

@length(min: 1, max: 100)
string RatingScaleItemValueStringValueString

enum ReasoningEffort {
    low
    medium
    high
}

enum RegionAvailability {
    AVAILABLE
    NOT_AVAILABLE
}

structure RequestMetadataBaseFilters {
    equals: RequestMetadataMap
    notEquals: RequestMetadataMap
}

union RequestMetadataFilters {
    equals: RequestMetadataMap
    notEquals: RequestMetadataMap
    andAll: RequestMetadataFiltersList
    orAll: RequestMetadataFiltersList
}

@length(min: 1, max: 16)
list RequestMetadataFiltersList {
    member: RequestMetadataBaseFilters
}

@length(min: 1, max: 1) @sensitive
map RequestMetadataMap {
    key: RequestMetadataMapKeyString
    value: RequestMetadataMapValueString
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9\\s._:/=+$@-]{1,256}")
string RequestMetadataMapKeyString

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9\\s._:/=+$@-]{0,256}")
string RequestMetadataMapValueString

enum RerankingMetadataSelectionMode {
    SELECTIVE
    ALL
}

union RerankingMetadataSelectiveModeConfiguration {
    fieldsToInclude: FieldsForReranking
    fieldsToExclude: FieldsForReranking
}

@error("client") @httpError(400)
structure ResourceInUseException {
    message: NonBlankString
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: NonBlankString
}

@length(min: 1, max: 20480) @pattern("[    -ÿ]+")
string ResourcePolicyDocument

@length(min: 1, max: 255)
string ResourcePolicyResourceArn

@sensitive
union RetrievalFilter {
    equals: FilterAttribute
    notEquals: FilterAttribute
    greaterThan: FilterAttribute
    greaterThanOrEquals: FilterAttribute
    lessThan: FilterAttribute
    lessThanOrEquals: FilterAttribute
    in: FilterAttribute
    notIn: FilterAttribute
    startsWith: FilterAttribute
    listContains: FilterAttribute
    stringContains: FilterAttribute
    andAll: RetrievalFilterList
    orAll: RetrievalFilterList
}

@length(min: 2)
list RetrievalFilterList {
    member: RetrievalFilter
}

structure RetrieveAndGenerateConfiguration {
    @required
    type: RetrieveAndGenerateType

    knowledgeBaseConfiguration: KnowledgeBaseRetrieveAndGenerateConfiguration
    externalSourcesConfiguration: ExternalSourcesRetrieveAndGenerateConfiguration
}

enum RetrieveAndGenerateType {
    KNOWLEDGE_BASE
    EXTERNAL_SOURCES
}

structure RetrieveConfig {
    @required
    knowledgeBaseId: KnowledgeBaseId

    @required
    knowledgeBaseRetrievalConfiguration: KnowledgeBaseRetrievalConfiguration
}

@length(min: 0, max: 2048) @pattern("arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+")
string RoleArn

structure RoutingCriteria {
    @required
    responseQualityDifference: RoutingCriteriaResponseQualityDifferenceDouble
}

@range(min: 0, max: 100)
double RoutingCriteriaResponseQualityDifferenceDouble

structure S3Config {
    @required
    bucketName: BucketName

    keyPrefix: KeyPrefix
}

structure S3DataSource {
    @required
    s3Uri: S3Uri
}

enum S3InputFormat {
    JSONL
}

structure S3ObjectDoc {
    @required
    uri: kBS3Uri
}

@length(min: 1, max: 1024)
@pattern("s3://[a-z0-9][-.a-z0-9]{1,61}[a-z0-9](?:/[-!_*'().a-z0-9A-Z]+(?:/[-!_*'().a-z0-9A-Z]+)*)?/?")
string S3Uri

@length(min: 1, max: 1024)
@pattern("s3://[a-z0-9][-.a-z0-9]{1,61}[a-z0-9](?:/[-!_*'().a-z0-9A-Z]+(?:/[-!_*'().a-z0-9A-Z]+)*)?/")
string S3UriFolder

structure SageMakerEndpoint {
    @required
    initialInstanceCount: InstanceCount

    @required
    instanceType: InstanceType

    @required
    executionRole: RoleArn

    kmsEncryptionKey: KmsKeyId
    vpc: VpcConfig
}

@length(min: 0, max: 1024)
@pattern("arn:aws(-[^:]+)?:sagemaker:[a-z0-9-]{1,20}:[0-9]{12}:flow-definition/.*")
string SageMakerFlowDefinitionArn

enum SearchType {
    HYBRID
    SEMANTIC
}

@length(min: 0, max: 32) @pattern("[-0-9a-zA-Z]+")
string SecurityGroupId

@length(min: 1, max: 5)
list SecurityGroupIds {
    member: SecurityGroupId
}

structure SelectiveContentGuarding {
    system: SelectiveGuardingMode
    messages: SelectiveGuardingMode
}

enum SelectiveGuardingMode {
    SELECTIVE
    COMPREHENSIVE
}

@error("client") @httpError(400)
structure ServiceQuotaExceededException {
    message: NonBlankString
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    message: NonBlankString
}

enum SortByProvisionedModels {
    CreationTime
}

enum SortJobsBy {
    CreationTime
}

enum SortModelsBy {
    CreationTime
}

enum SortOrder {
    Ascending
    Descending
}

enum Status {
    REGISTERED
    INCOMPATIBLE_ENDPOINT
}

structure StatusDetails {
    validationDetails: ValidationDetails
    dataProcessingDetails: DataProcessingDetails
    trainingDetails: TrainingDetails
}

@length(min: 0, max: 32) @pattern("[-0-9a-zA-Z]+")
string SubnetId

@length(min: 1, max: 16)
list SubnetIds {
    member: SubnetId
}

structure SupportTerm {
    refundPolicyDescription: String
}

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("[a-zA-Z0-9\\s._:/=+@-]*")
string TagValue

@length(min: 20, max: 1011)
@pattern(".*(^[a-zA-Z0-9][a-zA-Z0-9\\-]*$)|(^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:custom-model/(imported)/[a-z0-9]{12}$)|(^arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:([0-9]{12}|)((:(fine-tuning-job|model-customization-job|custom-model)/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([a-z0-9-]{1,63}[.]){0,2}[a-z0-9-]{1,63}([:][a-z0-9-]{1,63}){0,2}(/[a-z0-9]{12})$)|(:guardrail/[a-z0-9]+$)|(:automated-reasoning-policy/[a-zA-Z0-9]+(:[a-zA-Z0-9]+)?$)|(:(inference-profile|application-inference-profile)/[a-zA-Z0-9-:.]+$)|(:(provisioned-model|model-invocation-job|model-evaluation-job|evaluation-job|model-import-job|imported-model|async-invoke|provisioned-model-v2|provisioned-model-reservation|prompt-router|custom-model-deployment)/[a-z0-9]{12}$))).*")
string TaggableResourcesArn

structure TeacherModelConfig {
    @required
    teacherModelIdentifier: TeacherModelIdentifier

    maxResponseLengthForInference: Integer
}

@pattern("(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:((:foundation-model/([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.]?[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2})|(([0-9a-zA-Z][_-]?)+)$)|([0-9]{12}:inference-profile/[a-zA-Z0-9-:.]+$)))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.]?[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2})")
string TeacherModelIdentifier

@range(min: 0, max: 1)
float Temperature

structure TermDetails {
    @required
    usageBasedPricingTerm: PricingTerm

    @required
    legalTerm: LegalTerm

    @required
    supportTerm: SupportTerm

    validityTerm: ValidityTerm
}

structure TextInferenceConfig {
    temperature: Temperature
    topP: TopP
    maxTokens: MaxTokens
    stopSequences: RAGStopSequences
}

@length(min: 1, max: 100000) @sensitive
string TextPromptTemplate

@error("client") @httpError(429)
structure ThrottlingException {
    message: NonBlankString
}

@timestampFormat("date-time")
timestamp Timestamp

@error("client") @httpError(400)
structure TooManyTagsException {
    message: NonBlankString
    resourceName: TaggableResourcesArn
}

@range(min: 0, max: 1)
float TopP

structure TrainingDataConfig {
    s3Uri: S3Uri
    invocationLogsConfig: InvocationLogsConfig
}

structure TrainingDetails {
    status: JobStatusDetails
    creationTime: Timestamp
    lastModifiedTime: Timestamp
}

structure TrainingMetrics {
    trainingLoss: Float
}

structure ValidationDataConfig {
    @required
    validators: Validators
}

structure ValidationDetails {
    status: JobStatusDetails
    creationTime: Timestamp
    lastModifiedTime: Timestamp
}

@error("client") @httpError(400)
structure ValidationException {
    message: NonBlankString
}

list ValidationMetrics {
    member: ValidatorMetric
}

structure Validator {
    @required
    s3Uri: S3Uri
}

structure ValidatorMetric {
    validationLoss: Float
}

@length(min: 0, max: 10)
list Validators {
    member: Validator
}

structure ValidityTerm {
    agreementDuration: String
}

structure VectorSearchBedrockRerankingConfiguration {
    @required
    modelConfiguration: VectorSearchBedrockRerankingModelConfiguration

    numberOfRerankedResults: VectorSearchBedrockRerankingConfigurationNumberOfRerankedResultsInteger
    metadataConfiguration: MetadataConfigurationForReranking
}

@range(min: 1, max: 100)
integer VectorSearchBedrockRerankingConfigurationNumberOfRerankedResultsInteger

structure VectorSearchBedrockRerankingModelConfiguration {
    @required
    modelArn: BedrockRerankingModelArn

    additionalModelRequestFields: AdditionalModelRequestFields
}

structure VectorSearchRerankingConfiguration {
    @required
    type: VectorSearchRerankingConfigurationType

    bedrockRerankingConfiguration: VectorSearchBedrockRerankingConfiguration
}

enum VectorSearchRerankingConfigurationType {
    BEDROCK_RERANKING_MODEL
}

structure VpcConfig {
    @required
    subnetIds: SubnetIds

    @required
    securityGroupIds: SecurityGroupIds
}

@length(min: 1, max: 1024) @pattern("s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.{1,1024}")
string kBS3Uri
