$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.imagebuilder

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("EC2 Image Builder")
@service(sdkId: "imagebuilder", endpointPrefix: "imagebuilder")
@restJson1
@sigv4(name: "imagebuilder")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service imagebuilder {
    version: "2019-12-02"
    operations: [
        CancelImageCreation
        CancelLifecycleExecution
        CreateComponent
        CreateContainerRecipe
        CreateDistributionConfiguration
        CreateImage
        CreateImagePipeline
        CreateImageRecipe
        CreateInfrastructureConfiguration
        CreateLifecyclePolicy
        CreateWorkflow
        DeleteComponent
        DeleteContainerRecipe
        DeleteDistributionConfiguration
        DeleteImage
        DeleteImagePipeline
        DeleteImageRecipe
        DeleteInfrastructureConfiguration
        DeleteLifecyclePolicy
        DeleteWorkflow
        DistributeImage
        GetComponent
        GetComponentPolicy
        GetContainerRecipe
        GetContainerRecipePolicy
        GetDistributionConfiguration
        GetImage
        GetImagePipeline
        GetImagePolicy
        GetImageRecipe
        GetImageRecipePolicy
        GetInfrastructureConfiguration
        GetLifecycleExecution
        GetLifecyclePolicy
        GetMarketplaceResource
        GetWorkflow
        GetWorkflowExecution
        GetWorkflowStepExecution
        ImportComponent
        ImportDiskImage
        ImportVmImage
        ListComponentBuildVersions
        ListComponents
        ListContainerRecipes
        ListDistributionConfigurations
        ListImageBuildVersions
        ListImagePackages
        ListImagePipelineImages
        ListImagePipelines
        ListImageRecipes
        ListImageScanFindingAggregations
        ListImageScanFindings
        ListImages
        ListInfrastructureConfigurations
        ListLifecycleExecutionResources
        ListLifecycleExecutions
        ListLifecyclePolicies
        ListTagsForResource
        ListWaitingWorkflowSteps
        ListWorkflowBuildVersions
        ListWorkflowExecutions
        ListWorkflowStepExecutions
        ListWorkflows
        PutComponentPolicy
        PutContainerRecipePolicy
        PutImagePolicy
        PutImageRecipePolicy
        RetryImage
        SendWorkflowStepAction
        StartImagePipelineExecution
        StartResourceStateUpdate
        TagResource
        UntagResource
        UpdateDistributionConfiguration
        UpdateImagePipeline
        UpdateInfrastructureConfiguration
        UpdateLifecyclePolicy
    ]
}

@http(method: "PUT", uri: "/CancelImageCreation")
operation CancelImageCreation {
    input := {
        @required
        imageBuildVersionArn: ImageBuildVersionArn

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        requestId: NonEmptyString
        clientToken: ClientToken
        imageBuildVersionArn: ImageBuildVersionArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
    ]
}

@http(method: "PUT", uri: "/CancelLifecycleExecution")
operation CancelLifecycleExecution {
    input := {
        @required
        lifecycleExecutionId: LifecycleExecutionId

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        lifecycleExecutionId: LifecycleExecutionId
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
    ]
}

@http(method: "PUT", uri: "/CreateComponent")
operation CreateComponent {
    input := {
        @required
        name: ResourceName

        @required
        semanticVersion: VersionNumber

        description: NonEmptyString
        changeDescription: NonEmptyString

        @required
        platform: Platform

        supportedOsVersions: OsVersionList
        data: InlineComponentData
        uri: String
        kmsKeyId: NonEmptyString
        tags: TagMap

        @required @idempotencyToken
        clientToken: ClientToken

        dryRun: Boolean
    }
    output := {
        requestId: NonEmptyString
        clientToken: ClientToken
        componentBuildVersionArn: ComponentBuildVersionArn
        latestVersionReferences: LatestVersionReferences
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        InvalidVersionNumberException
        ResourceInUseException
        InvalidParameterCombinationException
        ServiceQuotaExceededException
        DryRunOperationException
    ]
}

@http(method: "PUT", uri: "/CreateContainerRecipe")
operation CreateContainerRecipe {
    input := {
        @required
        containerType: ContainerType

        @required
        name: ResourceName

        description: NonEmptyString

        @required
        semanticVersion: WildcardVersionNumber

        components: ComponentConfigurationList
        instanceConfiguration: InstanceConfiguration
        dockerfileTemplateData: InlineDockerFileTemplate
        dockerfileTemplateUri: String
        platformOverride: Platform
        imageOsVersionOverride: NonEmptyString

        @required
        parentImage: NonEmptyString

        tags: TagMap
        workingDirectory: NonEmptyString

        @required
        targetRepository: TargetContainerRepository

        kmsKeyId: NonEmptyString

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        requestId: NonEmptyString
        clientToken: ClientToken
        containerRecipeArn: ContainerRecipeArn
        latestVersionReferences: LatestVersionReferences
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        InvalidVersionNumberException
        ResourceInUseException
        ResourceAlreadyExistsException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/CreateDistributionConfiguration")
operation CreateDistributionConfiguration {
    input := {
        @required
        name: ResourceName

        description: NonEmptyString

        @required
        distributions: DistributionList

        tags: TagMap

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        requestId: NonEmptyString
        clientToken: ClientToken
        distributionConfigurationArn: DistributionConfigurationArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
        ResourceAlreadyExistsException
        InvalidParameterCombinationException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/CreateImage")
operation CreateImage {
    input := {
        imageRecipeArn: ImageRecipeArn
        containerRecipeArn: ContainerRecipeArn
        distributionConfigurationArn: DistributionConfigurationArn

        @required
        infrastructureConfigurationArn: InfrastructureConfigurationArn

        imageTestsConfiguration: ImageTestsConfiguration
        enhancedImageMetadataEnabled: Boolean
        tags: TagMap

        @required @idempotencyToken
        clientToken: ClientToken

        imageScanningConfiguration: ImageScanningConfiguration
        workflows: WorkflowConfigurationList
        executionRole: RoleNameOrArn
        loggingConfiguration: ImageLoggingConfiguration
    }
    output := {
        requestId: NonEmptyString
        clientToken: ClientToken
        imageBuildVersionArn: ImageBuildVersionArn
        latestVersionReferences: LatestVersionReferences
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/CreateImagePipeline")
operation CreateImagePipeline {
    input := {
        @required
        name: ResourceName

        description: NonEmptyString
        imageRecipeArn: ImageRecipeArn
        containerRecipeArn: ContainerRecipeArn

        @required
        infrastructureConfigurationArn: InfrastructureConfigurationArn

        distributionConfigurationArn: DistributionConfigurationArn
        imageTestsConfiguration: ImageTestsConfiguration
        enhancedImageMetadataEnabled: Boolean
        schedule: Schedule
        status: PipelineStatus
        tags: TagMap
        imageTags: TagMap

        @required @idempotencyToken
        clientToken: ClientToken

        imageScanningConfiguration: ImageScanningConfiguration
        workflows: WorkflowConfigurationList
        executionRole: RoleNameOrArn
        loggingConfiguration: PipelineLoggingConfiguration
    }
    output := {
        requestId: NonEmptyString
        clientToken: ClientToken
        imagePipelineArn: ImagePipelineArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
        ResourceAlreadyExistsException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/CreateImageRecipe")
operation CreateImageRecipe {
    input := {
        @required
        name: ResourceName

        description: NonEmptyString

        @required
        semanticVersion: WildcardVersionNumber

        components: ComponentConfigurationList

        @required
        parentImage: NonEmptyString

        blockDeviceMappings: InstanceBlockDeviceMappings
        tags: TagMap
        workingDirectory: NonEmptyString
        additionalInstanceConfiguration: AdditionalInstanceConfiguration
        amiTags: TagMap
        amiWatermarks: AmiWatermarksList

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        requestId: NonEmptyString
        clientToken: ClientToken
        imageRecipeArn: ImageRecipeArn
        latestVersionReferences: LatestVersionReferences
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        InvalidVersionNumberException
        ResourceInUseException
        ResourceAlreadyExistsException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/CreateInfrastructureConfiguration")
operation CreateInfrastructureConfiguration {
    input := {
        @required
        name: ResourceName

        description: NonEmptyString
        instanceTypes: InstanceTypeList

        @required
        instanceProfileName: InstanceProfileNameType

        securityGroupIds: SecurityGroupIds
        subnetId: NonEmptyString
        logging: Logging
        keyPair: NonEmptyString
        terminateInstanceOnFailure: Boolean
        snsTopicArn: SnsTopicArn
        resourceTags: ResourceTagMap
        instanceMetadataOptions: InstanceMetadataOptions
        tags: TagMap
        placement: Placement

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        requestId: NonEmptyString
        clientToken: ClientToken
        infrastructureConfigurationArn: InfrastructureConfigurationArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
        ResourceAlreadyExistsException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/CreateLifecyclePolicy")
operation CreateLifecyclePolicy {
    input := {
        @required
        name: ResourceName

        description: NonEmptyString
        status: LifecyclePolicyStatus

        @required
        executionRole: RoleNameOrArn

        @required
        resourceType: LifecyclePolicyResourceType

        @required
        policyDetails: LifecyclePolicyDetails

        @required
        resourceSelection: LifecyclePolicyResourceSelection

        tags: TagMap

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        clientToken: ClientToken
        lifecyclePolicyArn: LifecyclePolicyArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
        ResourceAlreadyExistsException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/CreateWorkflow")
operation CreateWorkflow {
    input := {
        @required
        name: ResourceName

        @required
        semanticVersion: VersionNumber

        description: NonEmptyString
        changeDescription: NonEmptyString
        data: InlineWorkflowData
        uri: String
        kmsKeyId: NonEmptyString
        tags: TagMap

        @required @idempotencyToken
        clientToken: ClientToken

        @required
        type: WorkflowType

        dryRun: Boolean
    }
    output := {
        clientToken: ClientToken
        workflowBuildVersionArn: WorkflowBuildVersionArn
        latestVersionReferences: LatestVersionReferences
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        InvalidVersionNumberException
        ResourceInUseException
        InvalidParameterCombinationException
        ServiceQuotaExceededException
        DryRunOperationException
    ]
}

@http(method: "DELETE", uri: "/DeleteComponent")
operation DeleteComponent {
    input := {
        @required @httpQuery("componentBuildVersionArn")
        componentBuildVersionArn: ComponentBuildVersionArn
    }
    output := {
        requestId: NonEmptyString
        componentBuildVersionArn: ComponentBuildVersionArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
        ResourceDependencyException
    ]
}

@http(method: "DELETE", uri: "/DeleteContainerRecipe")
operation DeleteContainerRecipe {
    input := {
        @required @httpQuery("containerRecipeArn")
        containerRecipeArn: ContainerRecipeArn
    }
    output := {
        requestId: NonEmptyString
        containerRecipeArn: ContainerRecipeArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
        ResourceDependencyException
    ]
}

@http(method: "DELETE", uri: "/DeleteDistributionConfiguration")
operation DeleteDistributionConfiguration {
    input := {
        @required @httpQuery("distributionConfigurationArn")
        distributionConfigurationArn: DistributionConfigurationArn
    }
    output := {
        requestId: NonEmptyString
        distributionConfigurationArn: DistributionConfigurationArn
    }
    errors: [
        ServiceException
        ClientException
        InvalidRequestException
        ServiceUnavailableException
        ForbiddenException
        CallRateLimitExceededException
        ResourceDependencyException
    ]
}

@http(method: "DELETE", uri: "/DeleteImage")
operation DeleteImage {
    input := {
        @required @httpQuery("imageBuildVersionArn")
        imageBuildVersionArn: ImageBuildVersionArn
    }
    output := {
        requestId: NonEmptyString
        imageBuildVersionArn: ImageBuildVersionArn
    }
    errors: [
        ServiceException
        ClientException
        InvalidRequestException
        ServiceUnavailableException
        ForbiddenException
        CallRateLimitExceededException
        ResourceDependencyException
    ]
}

@http(method: "DELETE", uri: "/DeleteImagePipeline")
operation DeleteImagePipeline {
    input := {
        @required @httpQuery("imagePipelineArn")
        imagePipelineArn: ImagePipelineArn
    }
    output := {
        requestId: NonEmptyString
        imagePipelineArn: ImagePipelineArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
        ResourceDependencyException
    ]
}

@http(method: "DELETE", uri: "/DeleteImageRecipe")
operation DeleteImageRecipe {
    input := {
        @required @httpQuery("imageRecipeArn")
        imageRecipeArn: ImageRecipeArn
    }
    output := {
        requestId: NonEmptyString
        imageRecipeArn: ImageRecipeArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
        ResourceDependencyException
    ]
}

@http(method: "DELETE", uri: "/DeleteInfrastructureConfiguration")
operation DeleteInfrastructureConfiguration {
    input := {
        @required @httpQuery("infrastructureConfigurationArn")
        infrastructureConfigurationArn: InfrastructureConfigurationArn
    }
    output := {
        requestId: NonEmptyString
        infrastructureConfigurationArn: InfrastructureConfigurationArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
        ResourceDependencyException
    ]
}

@http(method: "DELETE", uri: "/DeleteLifecyclePolicy")
operation DeleteLifecyclePolicy {
    input := {
        @required @httpQuery("lifecyclePolicyArn")
        lifecyclePolicyArn: LifecyclePolicyArn
    }
    output := {
        lifecyclePolicyArn: LifecyclePolicyArn
    }
    errors: [
        ServiceException
        ClientException
        InvalidRequestException
        ServiceUnavailableException
        ForbiddenException
        CallRateLimitExceededException
        ResourceDependencyException
    ]
}

@http(method: "DELETE", uri: "/DeleteWorkflow")
operation DeleteWorkflow {
    input := {
        @required @httpQuery("workflowBuildVersionArn")
        workflowBuildVersionArn: WorkflowBuildVersionArn
    }
    output := {
        workflowBuildVersionArn: WorkflowBuildVersionArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
        ResourceDependencyException
    ]
}

@http(method: "PUT", uri: "/DistributeImage")
operation DistributeImage {
    input := {
        @required
        sourceImage: NonEmptyString

        @required
        distributionConfigurationArn: DistributionConfigurationArn

        @required
        executionRole: RoleNameOrArn

        tags: TagMap

        @required @idempotencyToken
        clientToken: ClientToken

        loggingConfiguration: ImageLoggingConfiguration
    }
    output := {
        clientToken: ClientToken
        imageBuildVersionArn: ImageBuildVersionArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
        ServiceQuotaExceededException
        AccessDeniedException
        TooManyRequestsException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/GetComponent")
operation GetComponent {
    input := {
        @required @httpQuery("componentBuildVersionArn")
        componentBuildVersionArn: ComponentVersionArnOrBuildVersionArn
    }
    output := {
        requestId: NonEmptyString
        component: Component
        latestVersionReferences: LatestVersionReferences
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/GetComponentPolicy")
operation GetComponentPolicy {
    input := {
        @required @httpQuery("componentArn")
        componentArn: ComponentBuildVersionArn
    }
    output := {
        requestId: NonEmptyString
        policy: ResourcePolicyDocument
    }
    errors: [
        ServiceException
        ServiceUnavailableException
        ResourceNotFoundException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/GetContainerRecipe")
operation GetContainerRecipe {
    input := {
        @required @httpQuery("containerRecipeArn")
        containerRecipeArn: ContainerRecipeArn
    }
    output := {
        requestId: NonEmptyString
        containerRecipe: ContainerRecipe
        latestVersionReferences: LatestVersionReferences
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/GetContainerRecipePolicy")
operation GetContainerRecipePolicy {
    input := {
        @required @httpQuery("containerRecipeArn")
        containerRecipeArn: ContainerRecipeArn
    }
    output := {
        requestId: NonEmptyString
        policy: ResourcePolicyDocument
    }
    errors: [
        ServiceException
        ServiceUnavailableException
        InvalidRequestException
        ResourceNotFoundException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/GetDistributionConfiguration")
operation GetDistributionConfiguration {
    input := {
        @required @httpQuery("distributionConfigurationArn")
        distributionConfigurationArn: DistributionConfigurationArn
    }
    output := {
        requestId: NonEmptyString
        distributionConfiguration: DistributionConfiguration
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/GetImage")
operation GetImage {
    input := {
        @required @httpQuery("imageBuildVersionArn")
        imageBuildVersionArn: ImageVersionArnOrBuildVersionArn
    }
    output := {
        requestId: NonEmptyString
        image: Image
        latestVersionReferences: LatestVersionReferences
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/GetImagePipeline")
operation GetImagePipeline {
    input := {
        @required @httpQuery("imagePipelineArn")
        imagePipelineArn: ImagePipelineArn
    }
    output := {
        requestId: NonEmptyString
        imagePipeline: ImagePipeline
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/GetImagePolicy")
operation GetImagePolicy {
    input := {
        @required @httpQuery("imageArn")
        imageArn: ImageBuildVersionArn
    }
    output := {
        requestId: NonEmptyString
        policy: ResourcePolicyDocument
    }
    errors: [
        ServiceException
        ServiceUnavailableException
        ResourceNotFoundException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/GetImageRecipe")
operation GetImageRecipe {
    input := {
        @required @httpQuery("imageRecipeArn")
        imageRecipeArn: ImageRecipeArn
    }
    output := {
        requestId: NonEmptyString
        imageRecipe: ImageRecipe
        latestVersionReferences: LatestVersionReferences
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/GetImageRecipePolicy")
operation GetImageRecipePolicy {
    input := {
        @required @httpQuery("imageRecipeArn")
        imageRecipeArn: ImageRecipeArn
    }
    output := {
        requestId: NonEmptyString
        policy: ResourcePolicyDocument
    }
    errors: [
        ServiceException
        ServiceUnavailableException
        InvalidRequestException
        ResourceNotFoundException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/GetInfrastructureConfiguration")
operation GetInfrastructureConfiguration {
    input := {
        @required @httpQuery("infrastructureConfigurationArn")
        infrastructureConfigurationArn: InfrastructureConfigurationArn
    }
    output := {
        requestId: NonEmptyString
        infrastructureConfiguration: InfrastructureConfiguration
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/GetLifecycleExecution")
operation GetLifecycleExecution {
    input := {
        @required @httpQuery("lifecycleExecutionId")
        lifecycleExecutionId: LifecycleExecutionId
    }
    output := {
        lifecycleExecution: LifecycleExecution
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/GetLifecyclePolicy")
operation GetLifecyclePolicy {
    input := {
        @required @httpQuery("lifecyclePolicyArn")
        lifecyclePolicyArn: LifecyclePolicyArn
    }
    output := {
        lifecyclePolicy: LifecyclePolicy
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/GetMarketplaceResource")
operation GetMarketplaceResource {
    input := {
        @required
        resourceType: MarketplaceResourceType

        @required
        resourceArn: ImageBuilderArn

        resourceLocation: MarketplaceResourceLocation
    }
    output := {
        resourceArn: ImageBuilderArn
        url: NonEmptyString
        data: NonEmptyString
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/GetWorkflow")
operation GetWorkflow {
    input := {
        @required @httpQuery("workflowBuildVersionArn")
        workflowBuildVersionArn: WorkflowVersionArnOrBuildVersionArn
    }
    output := {
        workflow: Workflow
        latestVersionReferences: LatestVersionReferences
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/GetWorkflowExecution")
operation GetWorkflowExecution {
    input := {
        @required @httpQuery("workflowExecutionId")
        workflowExecutionId: WorkflowExecutionId
    }
    output := {
        requestId: NonEmptyString
        workflowBuildVersionArn: WorkflowBuildVersionArn
        workflowExecutionId: WorkflowExecutionId
        imageBuildVersionArn: ImageBuildVersionArn
        type: WorkflowType
        status: WorkflowExecutionStatus
        message: WorkflowExecutionMessage
        totalStepCount: Integer
        totalStepsSucceeded: Integer
        totalStepsFailed: Integer
        totalStepsSkipped: Integer
        startTime: String
        endTime: String
        parallelGroup: ParallelGroup
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/GetWorkflowStepExecution")
operation GetWorkflowStepExecution {
    input := {
        @required @httpQuery("stepExecutionId")
        stepExecutionId: WorkflowStepExecutionId
    }
    output := {
        requestId: NonEmptyString
        stepExecutionId: WorkflowStepExecutionId
        workflowBuildVersionArn: WorkflowBuildVersionArn
        workflowExecutionId: WorkflowExecutionId
        imageBuildVersionArn: ImageBuildVersionArn
        name: WorkflowStepName
        description: WorkflowStepDescription
        action: WorkflowStepAction
        status: WorkflowStepExecutionStatus
        rollbackStatus: WorkflowStepExecutionRollbackStatus
        message: WorkflowStepMessage
        inputs: String
        outputs: String
        startTime: String
        endTime: String
        onFailure: NonEmptyString
        timeoutSeconds: WorkflowStepTimeoutSecondsInteger
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "PUT", uri: "/ImportComponent")
operation ImportComponent {
    input := {
        @required
        name: ResourceName

        @required
        semanticVersion: VersionNumber

        description: NonEmptyString
        changeDescription: NonEmptyString

        @required
        type: ComponentType

        @required
        format: ComponentFormat

        @required
        platform: Platform

        data: NonEmptyString
        uri: String
        kmsKeyId: NonEmptyString
        tags: TagMap

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        requestId: NonEmptyString
        clientToken: ClientToken
        componentBuildVersionArn: ComponentBuildVersionArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        InvalidVersionNumberException
        ResourceInUseException
        InvalidParameterCombinationException
    ]
}

@http(method: "PUT", uri: "/ImportDiskImage")
operation ImportDiskImage {
    input := {
        @required
        name: ResourceName

        @required
        semanticVersion: VersionNumber

        description: NonEmptyString

        @required
        platform: NonEmptyString

        @required
        osVersion: OsVersion

        executionRole: RoleNameOrArn

        @required
        infrastructureConfigurationArn: InfrastructureConfigurationArn

        @required
        uri: String

        loggingConfiguration: ImageLoggingConfiguration
        tags: TagMap
        registerImageOptions: RegisterImageOptions
        windowsConfiguration: WindowsConfiguration

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        clientToken: ClientToken
        imageBuildVersionArn: ImageBuildVersionArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        AccessDeniedException
        TooManyRequestsException
    ]
}

@http(method: "PUT", uri: "/ImportVmImage")
operation ImportVmImage {
    input := {
        @required
        name: NonEmptyString

        @required
        semanticVersion: VersionNumber

        description: NonEmptyString

        @required
        platform: Platform

        osVersion: OsVersion

        @required
        vmImportTaskId: NonEmptyString

        loggingConfiguration: ImageLoggingConfiguration
        tags: TagMap

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        requestId: NonEmptyString
        imageArn: String
        clientToken: ClientToken
    }
    errors: [ServiceException, ClientException, ServiceUnavailableException]
}

@http(method: "POST", uri: "/ListComponentBuildVersions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "componentSummaryList"
    pageSize: "maxResults"
)
operation ListComponentBuildVersions {
    input := {
        componentVersionArn: ComponentVersionArn
        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        requestId: NonEmptyString
        componentSummaryList: ComponentSummaryList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListComponents")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "componentVersionList"
    pageSize: "maxResults"
)
operation ListComponents {
    input := {
        owner: Ownership
        filters: FilterList
        byName: Boolean
        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        requestId: NonEmptyString
        componentVersionList: ComponentVersionList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListContainerRecipes")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "containerRecipeSummaryList"
    pageSize: "maxResults"
)
operation ListContainerRecipes {
    input := {
        owner: Ownership
        filters: FilterList
        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        requestId: NonEmptyString
        containerRecipeSummaryList: ContainerRecipeSummaryList
        nextToken: NonEmptyString
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListDistributionConfigurations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "distributionConfigurationSummaryList"
    pageSize: "maxResults"
)
operation ListDistributionConfigurations {
    input := {
        filters: FilterList
        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        requestId: NonEmptyString
        distributionConfigurationSummaryList: DistributionConfigurationSummaryList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListImageBuildVersions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "imageSummaryList"
    pageSize: "maxResults"
)
operation ListImageBuildVersions {
    input := {
        imageVersionArn: ImageVersionArn
        filters: FilterList
        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        requestId: NonEmptyString
        imageSummaryList: ImageSummaryList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListImagePackages")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "imagePackageList"
    pageSize: "maxResults"
)
operation ListImagePackages {
    input := {
        @required
        imageBuildVersionArn: ImageBuildVersionArn

        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        requestId: NonEmptyString
        imagePackageList: ImagePackageList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ResourceNotFoundException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListImagePipelineImages")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "imageSummaryList"
    pageSize: "maxResults"
)
operation ListImagePipelineImages {
    input := {
        @required
        imagePipelineArn: ImagePipelineArn

        filters: FilterList
        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        requestId: NonEmptyString
        imageSummaryList: ImageSummaryList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ResourceNotFoundException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListImagePipelines")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "imagePipelineList"
    pageSize: "maxResults"
)
operation ListImagePipelines {
    input := {
        filters: FilterList
        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        requestId: NonEmptyString
        imagePipelineList: ImagePipelineList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListImageRecipes")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "imageRecipeSummaryList"
    pageSize: "maxResults"
)
operation ListImageRecipes {
    input := {
        owner: Ownership
        filters: FilterList
        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        requestId: NonEmptyString
        imageRecipeSummaryList: ImageRecipeSummaryList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListImageScanFindingAggregations")
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "responses")
operation ListImageScanFindingAggregations {
    input := {
        filter: Filter
        nextToken: PaginationToken
    }
    output := {
        requestId: NonEmptyString
        aggregationType: NonEmptyString
        responses: ImageScanFindingAggregationsList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListImageScanFindings")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "findings"
    pageSize: "maxResults"
)
operation ListImageScanFindings {
    input := {
        filters: ImageScanFindingsFilterList
        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        requestId: NonEmptyString
        findings: ImageScanFindingsList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListImages")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "imageVersionList"
    pageSize: "maxResults"
)
operation ListImages {
    input := {
        owner: Ownership
        filters: FilterList
        byName: Boolean
        maxResults: RestrictedInteger
        nextToken: PaginationToken
        includeDeprecated: Boolean
    }
    output := {
        requestId: NonEmptyString
        imageVersionList: ImageVersionList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListInfrastructureConfigurations")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "infrastructureConfigurationSummaryList"
    pageSize: "maxResults"
)
operation ListInfrastructureConfigurations {
    input := {
        filters: FilterList
        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        requestId: NonEmptyString
        infrastructureConfigurationSummaryList: InfrastructureConfigurationSummaryList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListLifecycleExecutionResources")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resources"
    pageSize: "maxResults"
)
operation ListLifecycleExecutionResources {
    input := {
        @required
        lifecycleExecutionId: LifecycleExecutionId

        parentResourceId: NonEmptyString
        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        lifecycleExecutionId: LifecycleExecutionId
        lifecycleExecutionState: LifecycleExecutionState
        resources: LifecycleExecutionResourceList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListLifecycleExecutions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "lifecycleExecutions"
    pageSize: "maxResults"
)
operation ListLifecycleExecutions {
    input := {
        maxResults: RestrictedInteger
        nextToken: PaginationToken

        @required
        resourceArn: ImageBuilderArn
    }
    output := {
        lifecycleExecutions: LifecycleExecutionsList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListLifecyclePolicies")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "lifecyclePolicySummaryList"
    pageSize: "maxResults"
)
operation ListLifecyclePolicies {
    input := {
        filters: FilterList
        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        lifecyclePolicySummaryList: LifecyclePolicySummaryList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ImageBuilderArn
    }
    output := {
        tags: TagMap
    }
    errors: [ServiceException, InvalidParameterException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/ListWaitingWorkflowSteps")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "steps"
    pageSize: "maxResults"
)
operation ListWaitingWorkflowSteps {
    input := {
        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        steps: WorkflowStepExecutionList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListWorkflowBuildVersions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workflowSummaryList"
    pageSize: "maxResults"
)
operation ListWorkflowBuildVersions {
    input := {
        workflowVersionArn: WorkflowWildcardVersionArn
        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        workflowSummaryList: WorkflowSummaryList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListWorkflowExecutions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workflowExecutions"
    pageSize: "maxResults"
)
operation ListWorkflowExecutions {
    input := {
        maxResults: RestrictedInteger
        nextToken: PaginationToken

        @required
        imageBuildVersionArn: ImageBuildVersionArn
    }
    output := {
        requestId: NonEmptyString
        workflowExecutions: WorkflowExecutionsList
        imageBuildVersionArn: ImageBuildVersionArn
        message: ImageBuildMessage
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListWorkflowStepExecutions")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "steps"
    pageSize: "maxResults"
)
operation ListWorkflowStepExecutions {
    input := {
        maxResults: RestrictedInteger
        nextToken: PaginationToken

        @required
        workflowExecutionId: WorkflowExecutionId
    }
    output := {
        requestId: NonEmptyString
        steps: WorkflowStepExecutionsList
        workflowBuildVersionArn: WorkflowBuildVersionArn
        workflowExecutionId: WorkflowExecutionId
        imageBuildVersionArn: ImageBuildVersionArn
        message: ImageBuildMessage
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "POST", uri: "/ListWorkflows")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workflowVersionList"
    pageSize: "maxResults"
)
operation ListWorkflows {
    input := {
        owner: Ownership
        filters: FilterList
        byName: Boolean
        maxResults: RestrictedInteger
        nextToken: PaginationToken
    }
    output := {
        workflowVersionList: WorkflowVersionList
        nextToken: PaginationToken
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidPaginationTokenException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "PUT", uri: "/PutComponentPolicy")
operation PutComponentPolicy {
    input := {
        @required
        componentArn: ComponentBuildVersionArn

        @required
        policy: ResourcePolicyDocument
    }
    output := {
        requestId: NonEmptyString
        componentArn: ComponentBuildVersionArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidParameterValueException
        ResourceNotFoundException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "PUT", uri: "/PutContainerRecipePolicy")
operation PutContainerRecipePolicy {
    input := {
        @required
        containerRecipeArn: ContainerRecipeArn

        @required
        policy: ResourcePolicyDocument
    }
    output := {
        requestId: NonEmptyString
        containerRecipeArn: ContainerRecipeArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidParameterValueException
        ResourceNotFoundException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "PUT", uri: "/PutImagePolicy")
operation PutImagePolicy {
    input := {
        @required
        imageArn: ImageBuildVersionArn

        @required
        policy: ResourcePolicyDocument
    }
    output := {
        requestId: NonEmptyString
        imageArn: ImageBuildVersionArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidParameterValueException
        ResourceNotFoundException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "PUT", uri: "/PutImageRecipePolicy")
operation PutImageRecipePolicy {
    input := {
        @required
        imageRecipeArn: ImageRecipeArn

        @required
        policy: ResourcePolicyDocument
    }
    output := {
        requestId: NonEmptyString
        imageRecipeArn: ImageRecipeArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        InvalidParameterValueException
        ResourceNotFoundException
        ForbiddenException
        CallRateLimitExceededException
    ]
}

@http(method: "PUT", uri: "/RetryImage")
operation RetryImage {
    input := {
        @required
        imageBuildVersionArn: ImageBuildVersionArn

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        clientToken: ClientToken
        imageBuildVersionArn: ImageBuildVersionArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
    ]
}

@http(method: "PUT", uri: "/SendWorkflowStepAction")
operation SendWorkflowStepAction {
    input := {
        @required
        stepExecutionId: WorkflowStepExecutionId

        @required
        imageBuildVersionArn: ImageBuildVersionArn

        @required
        action: WorkflowStepActionType

        reason: NonEmptyString

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        stepExecutionId: WorkflowStepExecutionId
        imageBuildVersionArn: ImageBuildVersionArn
        clientToken: ClientToken
    }
    errors: [
        ServiceException
        ClientException
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterValueException
        ServiceUnavailableException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
    ]
}

@http(method: "PUT", uri: "/StartImagePipelineExecution")
operation StartImagePipelineExecution {
    input := {
        @required
        imagePipelineArn: ImagePipelineArn

        @required @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
    }
    output := {
        requestId: NonEmptyString
        clientToken: ClientToken
        imageBuildVersionArn: ImageBuildVersionArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ResourceNotFoundException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
    ]
}

@http(method: "PUT", uri: "/StartResourceStateUpdate")
operation StartResourceStateUpdate {
    input := {
        @required
        resourceArn: ImageBuildVersionArn

        @required
        state: ResourceState

        executionRole: RoleNameOrArn
        includeResources: ResourceStateUpdateIncludeResources
        exclusionRules: ResourceStateUpdateExclusionRules
        updateAt: Timestamp

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        lifecycleExecutionId: LifecycleExecutionId
        resourceArn: ImageBuildVersionArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        ResourceNotFoundException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: ImageBuilderArn

        @required
        tags: TagMap
    }
    output := {}
    errors: [ServiceException, InvalidParameterException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: ImageBuilderArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [ServiceException, InvalidParameterException, ResourceNotFoundException]
}

@http(method: "PUT", uri: "/UpdateDistributionConfiguration")
operation UpdateDistributionConfiguration {
    input := {
        @required
        distributionConfigurationArn: DistributionConfigurationArn

        description: NonEmptyString

        @required
        distributions: DistributionList

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        requestId: NonEmptyString
        clientToken: ClientToken
        distributionConfigurationArn: DistributionConfigurationArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
        InvalidParameterCombinationException
    ]
}

@http(method: "PUT", uri: "/UpdateImagePipeline")
operation UpdateImagePipeline {
    input := {
        @required
        imagePipelineArn: ImagePipelineArn

        description: NonEmptyString
        imageRecipeArn: ImageRecipeArn
        containerRecipeArn: ContainerRecipeArn

        @required
        infrastructureConfigurationArn: InfrastructureConfigurationArn

        distributionConfigurationArn: DistributionConfigurationArn
        imageTestsConfiguration: ImageTestsConfiguration
        enhancedImageMetadataEnabled: Boolean
        schedule: Schedule
        status: PipelineStatus

        @required @idempotencyToken
        clientToken: ClientToken

        imageScanningConfiguration: ImageScanningConfiguration
        workflows: WorkflowConfigurationList
        loggingConfiguration: PipelineLoggingConfiguration
        executionRole: RoleNameOrArn
        imageTags: TagMap
    }
    output := {
        requestId: NonEmptyString
        clientToken: ClientToken
        imagePipelineArn: ImagePipelineArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
    ]
}

@http(method: "PUT", uri: "/UpdateInfrastructureConfiguration")
operation UpdateInfrastructureConfiguration {
    input := {
        @required
        infrastructureConfigurationArn: InfrastructureConfigurationArn

        description: NonEmptyString
        instanceTypes: InstanceTypeList

        @required
        instanceProfileName: InstanceProfileNameType

        securityGroupIds: SecurityGroupIds
        subnetId: NonEmptyString
        logging: Logging
        keyPair: NonEmptyString
        terminateInstanceOnFailure: Boolean
        snsTopicArn: SnsTopicArn
        resourceTags: ResourceTagMap
        instanceMetadataOptions: InstanceMetadataOptions
        placement: Placement

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        requestId: NonEmptyString
        clientToken: ClientToken
        infrastructureConfigurationArn: InfrastructureConfigurationArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
    ]
}

@http(method: "PUT", uri: "/UpdateLifecyclePolicy")
operation UpdateLifecyclePolicy {
    input := {
        @required
        lifecyclePolicyArn: LifecyclePolicyArn

        description: NonEmptyString
        status: LifecyclePolicyStatus

        @required
        executionRole: RoleNameOrArn

        @required
        resourceType: LifecyclePolicyResourceType

        @required
        policyDetails: LifecyclePolicyDetails

        @required
        resourceSelection: LifecyclePolicyResourceSelection

        @required @idempotencyToken
        clientToken: ClientToken
    }
    output := {
        lifecyclePolicyArn: LifecyclePolicyArn
    }
    errors: [
        ServiceException
        ClientException
        ServiceUnavailableException
        InvalidRequestException
        IdempotentParameterMismatchException
        ForbiddenException
        CallRateLimitExceededException
        ResourceInUseException
        InvalidParameterCombinationException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

structure AccountAggregation {
    accountId: NonEmptyString
    severityCounts: SeverityCounts
}

@pattern("^[0-9]{12}$")
string AccountId

@length(min: 1, max: 1536)
list AccountList {
    member: AccountId
}

structure AdditionalInstanceConfiguration {
    systemsManagerAgent: SystemsManagerAgent
    userDataOverride: UserDataOverride
}

structure Ami {
    region: NonEmptyString
    image: NonEmptyString
    name: NonEmptyString
    description: NonEmptyString
    state: ImageState
    accountId: NonEmptyString
}

structure AmiDistributionConfiguration {
    name: AmiNameString
    description: NonEmptyString
    targetAccountIds: AccountList
    amiTags: TagMap
    kmsKeyId: NonEmptyString
    launchPermission: LaunchPermissionConfiguration
}

list AmiList {
    member: Ami
}

@length(min: 1, max: 127) @pattern("^[-_A-Za-z0-9{][-_A-Za-z0-9\\s:{}\\.]+[-_A-Za-z0-9}]$")
string AmiNameString

@length(min: 3, max: 128)
@pattern("^[A-Za-z0-9()\\[\\]./'@_\\-][A-Za-z0-9 ()\\[\\]./'@_\\-]{1,126}[A-Za-z0-9()\\[\\]./'@_\\-]$")
string AmiWatermarkName

@length(min: 1, max: 5)
list AmiWatermarksList {
    member: AmiWatermarkName
}

@range(min: 1, max: 10)
integer AutoDisableFailureCount

structure AutoDisablePolicy {
    @required
    failureCount: AutoDisableFailureCount
}

enum BuildType {
    USER_INITIATED
    SCHEDULED
    IMPORT
    IMPORT_ISO
}

@error("client") @httpError(429)
structure CallRateLimitExceededException {
    message: String
}

@error("client") @httpError(400)
structure ClientException {
    message: String
}

@length(min: 1, max: 64)
string ClientToken

structure Component {
    arn: ImageBuilderArn
    name: ResourceName
    version: VersionNumber
    description: NonEmptyString
    changeDescription: NonEmptyString
    type: ComponentType
    platform: Platform
    supportedOsVersions: OsVersionList
    state: ComponentState
    parameters: ComponentParameterDetailList
    owner: NonEmptyString
    data: String
    kmsKeyId: NonEmptyString
    encrypted: Boolean
    dateCreated: String
    tags: TagMap
    publisher: NonEmptyString
    obfuscate: Boolean
    productCodes: ProductCodeList
}

@pattern("^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):component/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$")
string ComponentBuildVersionArn

structure ComponentConfiguration {
    @required
    componentArn: ComponentVersionArnOrBuildVersionArn

    parameters: ComponentParameterList
}

@length(min: 1)
list ComponentConfigurationList {
    member: ComponentConfiguration
}

enum ComponentFormat {
    SHELL
}

structure ComponentParameter {
    @required
    name: ComponentParameterName

    @required
    value: ComponentParameterValueList
}

@length(min: 1, max: 1024) @pattern("[^\\x00]+")
string ComponentParameterDescription

structure ComponentParameterDetail {
    @required
    name: ComponentParameterName

    @required
    type: ComponentParameterType

    defaultValue: ComponentParameterValueList
    description: ComponentParameterDescription
}

list ComponentParameterDetailList {
    member: ComponentParameterDetail
}

@length(min: 1)
list ComponentParameterList {
    member: ComponentParameter
}

@length(min: 1, max: 256) @pattern("[^\\x00]+")
string ComponentParameterName

@length(min: 1, max: 20) @pattern("^String|Integer|Boolean|StringList$")
string ComponentParameterType

@length(min: 0) @pattern("[^\\x00]*")
string ComponentParameterValue

list ComponentParameterValueList {
    member: ComponentParameterValue
}

structure ComponentState {
    status: ComponentStatus
    reason: NonEmptyString
}

enum ComponentStatus {
    DEPRECATED
    DISABLED
    ACTIVE
}

structure ComponentSummary {
    arn: ImageBuilderArn
    name: ResourceName
    version: VersionNumber
    platform: Platform
    supportedOsVersions: OsVersionList
    state: ComponentState
    type: ComponentType
    owner: NonEmptyString
    description: NonEmptyString
    changeDescription: NonEmptyString
    dateCreated: String
    tags: TagMap
    publisher: NonEmptyString
    obfuscate: Boolean
}

list ComponentSummaryList {
    member: ComponentSummary
}

enum ComponentType {
    BUILD
    TEST
}

structure ComponentVersion {
    arn: ImageBuilderArn
    name: ResourceName
    version: VersionNumber
    description: NonEmptyString
    platform: Platform
    supportedOsVersions: OsVersionList
    type: ComponentType
    owner: NonEmptyString
    dateCreated: String
    status: ComponentStatus
    productCodes: ProductCodeList
}

@pattern("^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):component/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+$")
string ComponentVersionArn

@pattern("^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):component/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$")
string ComponentVersionArnOrBuildVersionArn

list ComponentVersionList {
    member: ComponentVersion
}

@range(min: 0)
integer ConsecutiveFailures

structure Container {
    region: NonEmptyString
    imageUris: StringList
}

structure ContainerDistributionConfiguration {
    description: NonEmptyString
    containerTags: StringList

    @required
    targetRepository: TargetContainerRepository
}

list ContainerList {
    member: Container
}

structure ContainerRecipe {
    arn: ImageBuilderArn
    containerType: ContainerType
    name: ResourceName
    description: NonEmptyString
    platform: Platform
    owner: NonEmptyString
    version: VersionNumber
    components: ComponentConfigurationList
    instanceConfiguration: InstanceConfiguration
    dockerfileTemplateData: String
    kmsKeyId: NonEmptyString
    encrypted: Boolean
    parentImage: NonEmptyString
    dateCreated: String
    tags: TagMap
    workingDirectory: NonEmptyString
    targetRepository: TargetContainerRepository
}

@pattern("^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):container-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$")
string ContainerRecipeArn

structure ContainerRecipeSummary {
    arn: ImageBuilderArn
    containerType: ContainerType
    name: ResourceName
    platform: Platform
    owner: NonEmptyString
    parentImage: NonEmptyString
    dateCreated: String
    instanceImage: NonEmptyString
    tags: TagMap
}

list ContainerRecipeSummaryList {
    member: ContainerRecipeSummary
}

enum ContainerRepositoryService {
    ECR
}

enum ContainerType {
    DOCKER
}

structure CvssScore {
    baseScore: NonNegativeDouble
    scoringVector: NonEmptyString
    version: NonEmptyString
    source: NonEmptyString
}

structure CvssScoreAdjustment {
    metric: NonEmptyString
    reason: NonEmptyString
}

list CvssScoreAdjustmentList {
    member: CvssScoreAdjustment
}

structure CvssScoreDetails {
    scoreSource: NonEmptyString
    cvssSource: NonEmptyString
    version: NonEmptyString
    score: NonNegativeDouble
    scoringVector: NonEmptyString
    adjustments: CvssScoreAdjustmentList
}

list CvssScoreList {
    member: CvssScore
}

enum DiskImageFormat {
    VMDK
    RAW
    VHD
}

structure Distribution {
    @required
    region: NonEmptyString

    amiDistributionConfiguration: AmiDistributionConfiguration
    containerDistributionConfiguration: ContainerDistributionConfiguration
    licenseConfigurationArns: LicenseConfigurationArnList
    launchTemplateConfigurations: LaunchTemplateConfigurationList
    s3ExportConfiguration: S3ExportConfiguration
    fastLaunchConfigurations: FastLaunchConfigurationList
    ssmParameterConfigurations: SsmParameterConfigurationList
}

structure DistributionConfiguration {
    arn: ImageBuilderArn
    name: ResourceName
    description: NonEmptyString
    distributions: DistributionList

    @required
    timeoutMinutes: DistributionTimeoutMinutes

    dateCreated: String
    dateUpdated: String
    tags: TagMap
}

@pattern("^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+$")
string DistributionConfigurationArn

structure DistributionConfigurationSummary {
    arn: ImageBuilderArn
    name: ResourceName
    description: NonEmptyString
    dateCreated: String
    dateUpdated: String
    tags: TagMap
    regions: RegionList
}

list DistributionConfigurationSummaryList {
    member: DistributionConfigurationSummary
}

list DistributionList {
    member: Distribution
}

@range(min: 30, max: 720)
integer DistributionTimeoutMinutes

@error("client") @httpError(412)
structure DryRunOperationException {
    message: String
}

structure EbsInstanceBlockDeviceSpecification {
    encrypted: Boolean
    deleteOnTermination: Boolean
    iops: EbsIopsInteger
    kmsKeyId: NonEmptyString
    snapshotId: NonEmptyString
    volumeSize: EbsVolumeSizeInteger
    volumeType: EbsVolumeType
    throughput: EbsVolumeThroughput
}

@range(min: 100, max: 64000)
integer EbsIopsInteger

@range(min: 1, max: 16000)
integer EbsVolumeSizeInteger

@range(min: 125, max: 1000)
integer EbsVolumeThroughput

enum EbsVolumeType {
    standard
    io1
    io2
    gp2
    gp3
    sc1
    st1
}

structure EcrConfiguration {
    repositoryName: NonEmptyString
    containerTags: StringList
}

@length(min: 0, max: 0)
string EmptyString

structure FastLaunchConfiguration {
    @required
    enabled: Boolean

    snapshotConfiguration: FastLaunchSnapshotConfiguration
    maxParallelLaunches: MaxParallelLaunches
    launchTemplate: FastLaunchLaunchTemplateSpecification
    accountId: AccountId
}

@length(min: 1, max: 1000)
list FastLaunchConfigurationList {
    member: FastLaunchConfiguration
}

structure FastLaunchLaunchTemplateSpecification {
    launchTemplateId: LaunchTemplateId
    launchTemplateName: NonEmptyString
    launchTemplateVersion: NonEmptyString
}

structure FastLaunchSnapshotConfiguration {
    targetResourceCount: TargetResourceCount
}

structure Filter {
    name: FilterName
    values: FilterValues
}

@length(min: 1, max: 10)
list FilterList {
    member: Filter
}

@pattern("^[a-zA-Z]{1,1024}$")
string FilterName

@pattern("^[0-9a-zA-Z./_ :,{}\"-]{1,1024}$")
string FilterValue

@length(min: 1, max: 10)
list FilterValues {
    member: FilterValue
}

@error("client") @httpError(403)
structure ForbiddenException {
    message: String
}

@range(min: 1, max: 64)
integer HttpPutResponseHopLimit

@pattern("optional|required")
string HttpTokens

@error("client") @httpError(400)
structure IdempotentParameterMismatchException {
    message: String
}

structure Image {
    arn: ImageBuilderArn
    type: ImageType
    name: ResourceName
    version: VersionNumber
    platform: Platform
    enhancedImageMetadataEnabled: Boolean
    osVersion: OsVersion
    state: ImageState
    imageRecipe: ImageRecipe
    containerRecipe: ContainerRecipe
    sourcePipelineName: ResourceName
    sourcePipelineArn: String
    infrastructureConfiguration: InfrastructureConfiguration
    distributionConfiguration: DistributionConfiguration
    imageTestsConfiguration: ImageTestsConfiguration
    dateCreated: String
    outputResources: OutputResources
    tags: TagMap
    buildType: BuildType
    imageSource: ImageSource
    scanState: ImageScanState
    imageScanningConfiguration: ImageScanningConfiguration
    deprecationTime: Timestamp
    lifecycleExecutionId: LifecycleExecutionId
    executionRole: RoleNameOrArn
    workflows: WorkflowConfigurationList
    loggingConfiguration: ImageLoggingConfiguration
}

structure ImageAggregation {
    imageBuildVersionArn: ImageBuildVersionArn
    severityCounts: SeverityCounts
}

@length(min: 0, max: 500)
string ImageBuildMessage

@pattern("^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$")
string ImageBuildVersionArn

@pattern("^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):(?:image-recipe|container-recipe|infrastructure-configuration|distribution-configuration|component|image|image-pipeline|lifecycle-policy|workflow\\/(?:build|test|distribution))/[a-z0-9-_]+(?:/(?:(?:x|[0-9]+)\\.(?:x|[0-9]+)\\.(?:x|[0-9]+))(?:/[0-9]+)?)?$")
string ImageBuilderArn

structure ImageLoggingConfiguration {
    logGroupName: LogGroupName
}

structure ImagePackage {
    packageName: NonEmptyString
    packageVersion: NonEmptyString
}

list ImagePackageList {
    member: ImagePackage
}

structure ImagePipeline {
    arn: ImageBuilderArn
    name: ResourceName
    description: NonEmptyString
    platform: Platform
    enhancedImageMetadataEnabled: Boolean
    imageRecipeArn: String
    containerRecipeArn: String
    infrastructureConfigurationArn: String
    distributionConfigurationArn: String
    imageTestsConfiguration: ImageTestsConfiguration
    schedule: Schedule
    status: PipelineStatus
    dateCreated: String
    dateUpdated: String
    dateLastRun: String
    lastRunStatus: ImageStatus
    dateNextRun: String
    tags: TagMap
    imageScanningConfiguration: ImageScanningConfiguration
    imageTags: TagMap
    executionRole: RoleNameOrArn
    workflows: WorkflowConfigurationList
    loggingConfiguration: PipelineLoggingConfiguration
    consecutiveFailures: ConsecutiveFailures
}

structure ImagePipelineAggregation {
    imagePipelineArn: ImagePipelineArn
    severityCounts: SeverityCounts
}

@pattern("^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-pipeline/[a-z0-9-_]+$")
string ImagePipelineArn

list ImagePipelineList {
    member: ImagePipeline
}

structure ImageRecipe {
    arn: ImageBuilderArn
    type: ImageType
    name: ResourceName
    description: NonEmptyString
    platform: Platform
    owner: NonEmptyString
    version: VersionNumber
    components: ComponentConfigurationList
    parentImage: NonEmptyString
    blockDeviceMappings: InstanceBlockDeviceMappings
    dateCreated: String
    tags: TagMap
    workingDirectory: NonEmptyString
    additionalInstanceConfiguration: AdditionalInstanceConfiguration
    amiTags: TagMap
    amiWatermarks: AmiWatermarksList
}

@pattern("^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$")
string ImageRecipeArn

structure ImageRecipeSummary {
    arn: ImageBuilderArn
    name: ResourceName
    platform: Platform
    owner: NonEmptyString
    parentImage: NonEmptyString
    dateCreated: String
    tags: TagMap
}

list ImageRecipeSummaryList {
    member: ImageRecipeSummary
}

structure ImageScanFinding {
    awsAccountId: NonEmptyString
    imageBuildVersionArn: ImageBuildVersionArn
    imagePipelineArn: ImagePipelineArn
    type: NonEmptyString
    description: NonEmptyString
    title: NonEmptyString
    remediation: Remediation
    severity: NonEmptyString
    firstObservedAt: Timestamp
    updatedAt: Timestamp
    inspectorScore: NonNegativeDouble
    inspectorScoreDetails: InspectorScoreDetails
    packageVulnerabilityDetails: PackageVulnerabilityDetails
    fixAvailable: NonEmptyString
}

structure ImageScanFindingAggregation {
    accountAggregation: AccountAggregation
    imageAggregation: ImageAggregation
    imagePipelineAggregation: ImagePipelineAggregation
    vulnerabilityIdAggregation: VulnerabilityIdAggregation
}

list ImageScanFindingAggregationsList {
    member: ImageScanFindingAggregation
}

structure ImageScanFindingsFilter {
    name: FilterName
    values: ImageScanFindingsFilterValues
}

@length(min: 1, max: 1)
list ImageScanFindingsFilterList {
    member: ImageScanFindingsFilter
}

@length(min: 1, max: 1)
list ImageScanFindingsFilterValues {
    member: FilterValue
}

@length(max: 25)
list ImageScanFindingsList {
    member: ImageScanFinding
}

structure ImageScanState {
    status: ImageScanStatus
    reason: NonEmptyString
}

enum ImageScanStatus {
    PENDING
    SCANNING
    COLLECTING
    COMPLETED
    ABANDONED
    FAILED
    TIMED_OUT
}

structure ImageScanningConfiguration {
    imageScanningEnabled: Boolean
    ecrConfiguration: EcrConfiguration
}

enum ImageSource {
    AMAZON_MANAGED
    AWS_MARKETPLACE
    IMPORTED
    CUSTOM
}

structure ImageState {
    status: ImageStatus
    reason: NonEmptyString
}

enum ImageStatus {
    PENDING
    CREATING
    BUILDING
    TESTING
    DISTRIBUTING
    INTEGRATING
    AVAILABLE
    CANCELLED
    FAILED
    DEPRECATED
    DELETED
    DISABLED
}

structure ImageSummary {
    arn: ImageBuilderArn
    name: ResourceName
    type: ImageType
    version: VersionNumber
    platform: Platform
    osVersion: OsVersion
    state: ImageState
    owner: NonEmptyString
    dateCreated: String
    outputResources: OutputResources
    tags: TagMap
    buildType: BuildType
    imageSource: ImageSource
    deprecationTime: Timestamp
    lifecycleExecutionId: LifecycleExecutionId
    loggingConfiguration: ImageLoggingConfiguration
}

list ImageSummaryList {
    member: ImageSummary
}

structure ImageTestsConfiguration {
    imageTestsEnabled: Boolean
    timeoutMinutes: ImageTestsTimeoutMinutes
}

@range(min: 60, max: 1440)
integer ImageTestsTimeoutMinutes

enum ImageType {
    AMI
    DOCKER
}

structure ImageVersion {
    arn: ImageBuilderArn
    name: ResourceName
    type: ImageType
    version: VersionNumber
    platform: Platform
    osVersion: OsVersion
    owner: NonEmptyString
    dateCreated: String
    buildType: BuildType
    imageSource: ImageSource
}

@pattern("^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+$")
string ImageVersionArn

@pattern("^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$")
string ImageVersionArnOrBuildVersionArn

list ImageVersionList {
    member: ImageVersion
}

structure InfrastructureConfiguration {
    arn: ImageBuilderArn
    name: ResourceName
    description: NonEmptyString
    instanceTypes: InstanceTypeList
    instanceProfileName: InstanceProfileNameType
    securityGroupIds: SecurityGroupIds
    subnetId: NonEmptyString
    logging: Logging
    keyPair: NonEmptyString
    terminateInstanceOnFailure: Boolean
    snsTopicArn: NonEmptyString
    dateCreated: String
    dateUpdated: String
    resourceTags: ResourceTagMap
    instanceMetadataOptions: InstanceMetadataOptions
    tags: TagMap
    placement: Placement
}

@pattern("^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+$")
string InfrastructureConfigurationArn

structure InfrastructureConfigurationSummary {
    arn: ImageBuilderArn
    name: ResourceName
    description: NonEmptyString
    dateCreated: String
    dateUpdated: String
    resourceTags: ResourceTagMap
    tags: TagMap
    instanceTypes: InstanceTypeList
    instanceProfileName: InstanceProfileNameType
    placement: Placement
}

list InfrastructureConfigurationSummaryList {
    member: InfrastructureConfigurationSummary
}

@length(min: 1, max: 16000) @pattern("[^\\x00]+")
string InlineComponentData

@length(min: 1, max: 16000) @pattern("[^\\x00]+")
string InlineDockerFileTemplate

@length(min: 1, max: 16000) @pattern("[^\\x00]+")
string InlineWorkflowData

structure InspectorScoreDetails {
    adjustedCvss: CvssScoreDetails
}

structure InstanceBlockDeviceMapping {
    deviceName: NonEmptyString
    ebs: EbsInstanceBlockDeviceSpecification
    virtualName: NonEmptyString
    noDevice: EmptyString
}

list InstanceBlockDeviceMappings {
    member: InstanceBlockDeviceMapping
}

structure InstanceConfiguration {
    image: NonEmptyString
    blockDeviceMappings: InstanceBlockDeviceMappings
}

structure InstanceMetadataOptions {
    httpTokens: HttpTokens
    httpPutResponseHopLimit: HttpPutResponseHopLimit
}

@length(min: 1, max: 256) @pattern("^[\\w+=,.@-]+$")
string InstanceProfileNameType

list InstanceTypeList {
    member: String
}

@error("client") @httpError(400)
structure InvalidPaginationTokenException {
    message: String
}

@error("client") @httpError(400)
structure InvalidParameterCombinationException {
    message: String
}

@error("client") @httpError(400)
structure InvalidParameterException {
    message: String
}

@error("client") @httpError(400)
structure InvalidParameterValueException {
    message: String
}

@error("client") @httpError(400)
structure InvalidRequestException {
    message: String
}

@error("client") @httpError(400)
structure InvalidVersionNumberException {
    message: String
}

structure LatestVersionReferences {
    latestVersionArn: ImageBuilderArn
    latestMajorVersionArn: ImageBuilderArn
    latestMinorVersionArn: ImageBuilderArn
    latestPatchVersionArn: ImageBuilderArn
}

structure LaunchPermissionConfiguration {
    userIds: AccountList
    userGroups: StringList
    organizationArns: OrganizationArnList
    organizationalUnitArns: OrganizationalUnitArnList
}

structure LaunchTemplateConfiguration {
    @required
    launchTemplateId: LaunchTemplateId

    accountId: AccountId
    setDefaultVersion: Boolean
}

@length(min: 1, max: 100)
list LaunchTemplateConfigurationList {
    member: LaunchTemplateConfiguration
}

@pattern("^lt-[a-z0-9-_]{17}$")
string LaunchTemplateId

@pattern("^arn:aws[^:]*:license-manager:[^:]+:[0-9]{12}:license-configuration:lic-[a-z0-9-_]{32}$")
string LicenseConfigurationArn

@length(min: 1, max: 50)
list LicenseConfigurationArnList {
    member: LicenseConfigurationArn
}

structure LifecycleExecution {
    lifecycleExecutionId: LifecycleExecutionId
    lifecyclePolicyArn: LifecyclePolicyArn
    resourcesImpactedSummary: LifecycleExecutionResourcesImpactedSummary
    state: LifecycleExecutionState
    startTime: Timestamp
    endTime: Timestamp
}

@pattern("^lce-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$")
string LifecycleExecutionId

structure LifecycleExecutionResource {
    accountId: NonEmptyString
    resourceId: NonEmptyString
    state: LifecycleExecutionResourceState
    action: LifecycleExecutionResourceAction
    region: NonEmptyString
    snapshots: LifecycleExecutionSnapshotResourceList
    imageUris: StringList
    startTime: Timestamp
    endTime: Timestamp
}

structure LifecycleExecutionResourceAction {
    name: LifecycleExecutionResourceActionName
    reason: NonEmptyString
}

enum LifecycleExecutionResourceActionName {
    AVAILABLE
    DELETE
    DEPRECATE
    DISABLE
}

list LifecycleExecutionResourceList {
    member: LifecycleExecutionResource
}

structure LifecycleExecutionResourceState {
    status: LifecycleExecutionResourceStatus
    reason: NonEmptyString
}

enum LifecycleExecutionResourceStatus {
    FAILED
    IN_PROGRESS
    SKIPPED
    SUCCESS
}

structure LifecycleExecutionResourcesImpactedSummary {
    hasImpactedResources: Boolean
}

structure LifecycleExecutionSnapshotResource {
    snapshotId: NonEmptyString
    state: LifecycleExecutionResourceState
}

list LifecycleExecutionSnapshotResourceList {
    member: LifecycleExecutionSnapshotResource
}

structure LifecycleExecutionState {
    status: LifecycleExecutionStatus
    reason: NonEmptyString
}

enum LifecycleExecutionStatus {
    IN_PROGRESS
    CANCELLED
    CANCELLING
    FAILED
    SUCCESS
    PENDING
}

list LifecycleExecutionsList {
    member: LifecycleExecution
}

structure LifecyclePolicy {
    arn: LifecyclePolicyArn
    name: ResourceName
    description: NonEmptyString
    status: LifecyclePolicyStatus
    executionRole: RoleNameOrArn
    resourceType: LifecyclePolicyResourceType
    policyDetails: LifecyclePolicyDetails
    resourceSelection: LifecyclePolicyResourceSelection
    dateCreated: Timestamp
    dateUpdated: Timestamp
    dateLastRun: Timestamp
    tags: TagMap
}

@length(max: 1024)
@pattern("^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws):lifecycle-policy/[a-z0-9-_]+$")
string LifecyclePolicyArn

structure LifecyclePolicyDetail {
    @required
    action: LifecyclePolicyDetailAction

    @required
    filter: LifecyclePolicyDetailFilter

    exclusionRules: LifecyclePolicyDetailExclusionRules
}

structure LifecyclePolicyDetailAction {
    @required
    type: LifecyclePolicyDetailActionType

    includeResources: LifecyclePolicyDetailActionIncludeResources
}

structure LifecyclePolicyDetailActionIncludeResources {
    amis: Boolean
    snapshots: Boolean
    containers: Boolean
}

enum LifecyclePolicyDetailActionType {
    DELETE
    DEPRECATE
    DISABLE
}

structure LifecyclePolicyDetailExclusionRules {
    tagMap: TagMap
    amis: LifecyclePolicyDetailExclusionRulesAmis
}

structure LifecyclePolicyDetailExclusionRulesAmis {
    isPublic: Boolean
    regions: StringList
    sharedAccounts: AccountList
    lastLaunched: LifecyclePolicyDetailExclusionRulesAmisLastLaunched
    tagMap: TagMap
}

structure LifecyclePolicyDetailExclusionRulesAmisLastLaunched {
    @required
    value: LifecyclePolicyDetailExclusionRulesAmisLastLaunchedValue

    @required
    unit: LifecyclePolicyTimeUnit
}

@range(min: 1, max: 365)
integer LifecyclePolicyDetailExclusionRulesAmisLastLaunchedValue

structure LifecyclePolicyDetailFilter {
    @required
    type: LifecyclePolicyDetailFilterType

    @required
    value: LifecyclePolicyDetailFilterValue

    unit: LifecyclePolicyTimeUnit
    retainAtLeast: LifecyclePolicyDetailFilterRetainAtLeast
}

@range(min: 1, max: 10)
integer LifecyclePolicyDetailFilterRetainAtLeast

enum LifecyclePolicyDetailFilterType {
    AGE
    COUNT
}

@range(min: 1, max: 1000)
integer LifecyclePolicyDetailFilterValue

@length(min: 1, max: 3)
list LifecyclePolicyDetails {
    member: LifecyclePolicyDetail
}

structure LifecyclePolicyResourceSelection {
    recipes: LifecyclePolicyResourceSelectionRecipes
    tagMap: TagMap
}

structure LifecyclePolicyResourceSelectionRecipe {
    @required
    name: ResourceName

    @required
    semanticVersion: WildcardVersionNumber
}

@length(min: 1, max: 50)
list LifecyclePolicyResourceSelectionRecipes {
    member: LifecyclePolicyResourceSelectionRecipe
}

enum LifecyclePolicyResourceType {
    AMI_IMAGE
    CONTAINER_IMAGE
}

enum LifecyclePolicyStatus {
    DISABLED
    ENABLED
}

structure LifecyclePolicySummary {
    arn: LifecyclePolicyArn
    name: ResourceName
    description: NonEmptyString
    status: LifecyclePolicyStatus
    executionRole: RoleNameOrArn
    resourceType: LifecyclePolicyResourceType
    dateCreated: Timestamp
    dateUpdated: Timestamp
    dateLastRun: Timestamp
    tags: TagMap
}

list LifecyclePolicySummaryList {
    member: LifecyclePolicySummary
}

enum LifecyclePolicyTimeUnit {
    DAYS
    WEEKS
    MONTHS
    YEARS
}

@length(min: 1, max: 512) @pattern("^[a-zA-Z0-9\\-_/\\.]{1,512}$")
string LogGroupName

structure Logging {
    s3Logs: S3Logs
}

@length(max: 1024) @pattern("^s3://[^/]+/.+[^/]$")
string MarketplaceResourceLocation

enum MarketplaceResourceType {
    COMPONENT_DATA
    COMPONENT_ARTIFACT
}

@range(min: 1)
integer MaxParallelLaunches

@length(min: 1, max: 1024)
string NonEmptyString

@length(min: 1)
list NonEmptyStringList {
    member: NonEmptyString
}

@range(min: 0)
double NonNegativeDouble

enum OnWorkflowFailure {
    CONTINUE
    ABORT
}

@pattern("^arn:aws[^:]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}$")
string OrganizationArn

@length(min: 1, max: 25)
list OrganizationArnList {
    member: OrganizationArn
}

@pattern("^arn:aws[^:]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}")
string OrganizationalUnitArn

@length(min: 1, max: 25)
list OrganizationalUnitArnList {
    member: OrganizationalUnitArn
}

@length(min: 1)
string OsVersion

@length(min: 1, max: 25)
list OsVersionList {
    member: OsVersion
}

structure OutputResources {
    amis: AmiList
    containers: ContainerList
}

enum Ownership {
    Self
    Shared
    Amazon
    ThirdParty
    AWSMarketplace
}

structure PackageVulnerabilityDetails {
    @required
    vulnerabilityId: String

    vulnerablePackages: VulnerablePackageList
    source: NonEmptyString
    cvss: CvssScoreList
    relatedVulnerabilities: VulnerabilityIdList
    sourceUrl: NonEmptyString
    vendorSeverity: NonEmptyString
    vendorCreatedAt: Timestamp
    vendorUpdatedAt: Timestamp
    referenceUrls: NonEmptyStringList
}

@length(min: 1, max: 65535)
string PaginationToken

@length(min: 1, max: 100) @pattern("^[A-Za-z0-9][A-Za-z0-9-_+#]{0,99}$")
string ParallelGroup

enum PipelineExecutionStartCondition {
    EXPRESSION_MATCH_ONLY
    EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE
}

structure PipelineLoggingConfiguration {
    imageLogGroupName: LogGroupName
    pipelineLogGroupName: LogGroupName
}

enum PipelineStatus {
    DISABLED
    ENABLED
}

structure Placement {
    availabilityZone: NonEmptyString
    tenancy: TenancyType
    hostId: NonEmptyString
    hostResourceGroupArn: NonEmptyString
}

enum Platform {
    Windows
    Linux
    macOS
}

@pattern("^[A-Za-z0-9]{1,25}$")
string ProductCodeId

list ProductCodeList {
    member: ProductCodeListItem
}

structure ProductCodeListItem {
    @required
    productCodeId: ProductCodeId

    @required
    productCodeType: ProductCodeType
}

enum ProductCodeType {
    marketplace
}

list RegionList {
    member: NonEmptyString
}

structure RegisterImageOptions {
    secureBootEnabled: Boolean
    uefiData: UefiData
}

structure Remediation {
    recommendation: RemediationRecommendation
}

structure RemediationRecommendation {
    text: NonEmptyString
    url: NonEmptyString
}

@error("client") @httpError(400)
structure ResourceAlreadyExistsException {
    message: String
}

@error("client") @httpError(400)
structure ResourceDependencyException {
    message: String
}

@error("client") @httpError(400)
structure ResourceInUseException {
    message: String
}

@pattern("^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$")
string ResourceName

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@length(min: 1, max: 30000)
string ResourcePolicyDocument

structure ResourceState {
    status: ResourceStatus
}

structure ResourceStateUpdateExclusionRules {
    amis: LifecyclePolicyDetailExclusionRulesAmis
}

structure ResourceStateUpdateIncludeResources {
    amis: Boolean
    snapshots: Boolean
    containers: Boolean
}

enum ResourceStatus {
    AVAILABLE
    DELETED
    DEPRECATED
    DISABLED
}

@length(min: 1, max: 30)
map ResourceTagMap {
    key: TagKey
    value: TagValue
}

@range(min: 1, max: 25)
integer RestrictedInteger

@length(min: 1, max: 2048)
@pattern("^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\\-_/]+$")
string RoleNameOrArn

structure S3ExportConfiguration {
    @required
    roleName: NonEmptyString

    @required
    diskImageFormat: DiskImageFormat

    @required
    s3Bucket: NonEmptyString

    s3Prefix: NonEmptyString
}

structure S3Logs {
    s3BucketName: NonEmptyString
    s3KeyPrefix: NonEmptyString
}

structure Schedule {
    scheduleExpression: NonEmptyString
    timezone: Timezone
    pipelineExecutionStartCondition: PipelineExecutionStartCondition
    autoDisablePolicy: AutoDisablePolicy
}

list SecurityGroupIds {
    member: NonEmptyString
}

@error("server") @httpError(500)
structure ServiceException {
    message: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: String
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    message: String
}

structure SeverityCounts {
    all: Long
    critical: Long
    high: Long
    medium: Long
}

@pattern("^arn:aws[^:]*:sns:[^:]+:[0-9]{12}:[a-zA-Z0-9-_]{1,256}$")
string SnsTopicArn

structure SsmParameterConfiguration {
    amiAccountId: AccountId

    @required
    parameterName: SsmParameterName

    dataType: SsmParameterDataType
}

list SsmParameterConfigurationList {
    member: SsmParameterConfiguration
}

enum SsmParameterDataType {
    text
    aws_ec2_image = "aws:ec2:image"
}

@length(min: 1, max: 1011) @pattern("^[a-zA-Z0-9_.\\-\\/]+$")
string SsmParameterName

list StringList {
    member: NonEmptyString
}

structure SystemsManagerAgent {
    uninstallAfterBuild: Boolean
}

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z0-9\\s_.:/=+\\-@]*$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(max: 256)
string TagValue

structure TargetContainerRepository {
    @required
    service: ContainerRepositoryService

    @required
    repositoryName: NonEmptyString
}

@range(min: 1, max: 10000)
integer TargetResourceCount

enum TenancyType {
    default
    dedicated
    host
}

@length(min: 3, max: 100) @pattern("[a-zA-Z0-9]{2,}(?:\\/[a-zA-Z0-9-_+]+)*")
string Timezone

@error("client") @httpError(429)
structure TooManyRequestsException {
    message: String
}

@length(min: 0, max: 64000)
string UefiData

@length(min: 1, max: 21847)
@pattern("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$")
string UserDataOverride

@pattern("^[0-9]+\\.[0-9]+\\.[0-9]+$")
string VersionNumber

structure VulnerabilityIdAggregation {
    vulnerabilityId: NonEmptyString
    severityCounts: SeverityCounts
}

list VulnerabilityIdList {
    member: String
}

structure VulnerablePackage {
    name: NonEmptyString
    version: NonEmptyString
    sourceLayerHash: String
    epoch: Integer
    release: NonEmptyString
    arch: String
    packageManager: NonEmptyString
    filePath: NonEmptyString
    fixedInVersion: NonEmptyString
    remediation: NonEmptyString
}

list VulnerablePackageList {
    member: VulnerablePackage
}

@pattern("^(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$")
string WildcardVersionNumber

structure WindowsConfiguration {
    @required
    imageIndex: WindowsConfigurationImageIndex
}

@range(min: 1, max: 4294967295)
long WindowsConfigurationImageIndex

structure Workflow {
    arn: WorkflowBuildVersionArn
    name: ResourceName
    version: VersionNumber
    description: NonEmptyString
    changeDescription: NonEmptyString
    type: WorkflowType
    state: WorkflowState
    owner: NonEmptyString
    data: String
    kmsKeyId: NonEmptyString
    dateCreated: String
    tags: TagMap
    parameters: WorkflowParameterDetailList
}

@length(max: 1024)
@pattern("^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+$")
string WorkflowBuildVersionArn

structure WorkflowConfiguration {
    @required
    workflowArn: WorkflowVersionArnOrBuildVersionArn

    parameters: WorkflowParameterList
    parallelGroup: ParallelGroup
    onFailure: OnWorkflowFailure
}

list WorkflowConfigurationList {
    member: WorkflowConfiguration
}

@pattern("^wf-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$")
string WorkflowExecutionId

@length(min: 0, max: 500)
string WorkflowExecutionMessage

structure WorkflowExecutionMetadata {
    workflowBuildVersionArn: WorkflowBuildVersionArn
    workflowExecutionId: WorkflowExecutionId
    type: WorkflowType
    status: WorkflowExecutionStatus
    message: WorkflowExecutionMessage
    totalStepCount: Integer
    totalStepsSucceeded: Integer
    totalStepsFailed: Integer
    totalStepsSkipped: Integer
    startTime: String
    endTime: String
    parallelGroup: ParallelGroup
    retried: Boolean
}

enum WorkflowExecutionStatus {
    PENDING
    SKIPPED
    RUNNING
    COMPLETED
    FAILED
    ROLLBACK_IN_PROGRESS
    ROLLBACK_COMPLETED
    CANCELLED
}

list WorkflowExecutionsList {
    member: WorkflowExecutionMetadata
}

@pattern("^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/x\\.x\\.x$")
string WorkflowNameArn

structure WorkflowParameter {
    @required
    name: WorkflowParameterName

    @required
    value: WorkflowParameterValueList
}

@length(min: 0, max: 1024) @pattern("[^\\x00]+")
string WorkflowParameterDescription

structure WorkflowParameterDetail {
    @required
    name: WorkflowParameterName

    @required
    type: WorkflowParameterType

    defaultValue: WorkflowParameterValueList
    description: WorkflowParameterDescription
}

list WorkflowParameterDetailList {
    member: WorkflowParameterDetail
}

@length(min: 1)
list WorkflowParameterList {
    member: WorkflowParameter
}

@length(min: 1, max: 128) @pattern("[^\\x00]+")
string WorkflowParameterName

@length(min: 1, max: 20) @pattern("^string|integer|boolean|stringList$")
string WorkflowParameterType

@length(min: 0) @pattern("[^\\x00]*")
string WorkflowParameterValue

list WorkflowParameterValueList {
    member: WorkflowParameterValue
}

structure WorkflowState {
    status: WorkflowStatus
    reason: NonEmptyString
}

enum WorkflowStatus {
    DEPRECATED
}

@pattern("^[A-Za-z][A-Za-z0-9-_]{1,99}$")
string WorkflowStepAction

enum WorkflowStepActionType {
    RESUME
    STOP
}

@length(min: 0, max: 500)
string WorkflowStepDescription

structure WorkflowStepExecution {
    stepExecutionId: WorkflowStepExecutionId
    imageBuildVersionArn: ImageBuildVersionArn
    workflowExecutionId: WorkflowExecutionId
    workflowBuildVersionArn: WorkflowBuildVersionArn
    name: WorkflowStepName
    action: WorkflowStepAction
    startTime: String
}

@pattern("^step-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$")
string WorkflowStepExecutionId

list WorkflowStepExecutionList {
    member: WorkflowStepExecution
}

enum WorkflowStepExecutionRollbackStatus {
    RUNNING
    COMPLETED
    SKIPPED
    FAILED
}

enum WorkflowStepExecutionStatus {
    PENDING
    SKIPPED
    RUNNING
    COMPLETED
    FAILED
    CANCELLED
}

list WorkflowStepExecutionsList {
    member: WorkflowStepMetadata
}

@length(min: 0, max: 500)
string WorkflowStepMessage

structure WorkflowStepMetadata {
    stepExecutionId: WorkflowStepExecutionId
    name: WorkflowStepName
    description: WorkflowStepDescription
    action: WorkflowStepAction
    status: WorkflowStepExecutionStatus
    rollbackStatus: WorkflowStepExecutionRollbackStatus
    message: WorkflowStepMessage
    inputs: String
    outputs: String
    startTime: String
    endTime: String
}

@pattern("^[A-Za-z][A-Za-z0-9-_]{1,99}$")
string WorkflowStepName

@range(min: 0, max: 43200)
integer WorkflowStepTimeoutSecondsInteger

structure WorkflowSummary {
    arn: WorkflowNameArn
    name: ResourceName
    version: VersionNumber
    description: NonEmptyString
    changeDescription: NonEmptyString
    type: WorkflowType
    owner: NonEmptyString
    state: WorkflowState
    dateCreated: String
    tags: TagMap
}

list WorkflowSummaryList {
    member: WorkflowSummary
}

enum WorkflowType {
    BUILD
    TEST
    DISTRIBUTION
}

structure WorkflowVersion {
    arn: WorkflowVersionArn
    name: ResourceName
    version: VersionNumber
    description: NonEmptyString
    type: WorkflowType
    owner: NonEmptyString
    dateCreated: String
}

@pattern("^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/[0-9]+\\.[0-9]+\\.[0-9]+$")
string WorkflowVersionArn

@pattern("^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/(?:(?:([0-9]+|x)\\.([0-9]+|x)\\.([0-9]+|x))|(?:[0-9]+\\.[0-9]+\\.[0-9]+/[0-9]+))$")
string WorkflowVersionArnOrBuildVersionArn

list WorkflowVersionList {
    member: WorkflowVersion
}

@pattern("^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/(?:[0-9]+|x)\\.(?:[0-9]+|x)\\.(?:[0-9]+|x)$")
string WorkflowWildcardVersionArn
