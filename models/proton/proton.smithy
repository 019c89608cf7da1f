$version: "2.0"

namespace com.amazonaws.proton

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS Proton")
@service(sdkId: "Proton", endpointPrefix: "proton")
@awsJson1_0
@sigv4(name: "proton")
@standardRegionalEndpoints
service AwsProton20200720 {
    version: "2020-07-20"
    operations: [
        AcceptEnvironmentAccountConnection
        CancelComponentDeployment
        CancelEnvironmentDeployment
        CancelServiceInstanceDeployment
        CancelServicePipelineDeployment
        CreateComponent
        CreateEnvironment
        CreateEnvironmentAccountConnection
        CreateEnvironmentTemplate
        CreateEnvironmentTemplateVersion
        CreateRepository
        CreateService
        CreateServiceInstance
        CreateServiceSyncConfig
        CreateServiceTemplate
        CreateServiceTemplateVersion
        CreateTemplateSyncConfig
        DeleteComponent
        DeleteDeployment
        DeleteEnvironment
        DeleteEnvironmentAccountConnection
        DeleteEnvironmentTemplate
        DeleteEnvironmentTemplateVersion
        DeleteRepository
        DeleteService
        DeleteServiceSyncConfig
        DeleteServiceTemplate
        DeleteServiceTemplateVersion
        DeleteTemplateSyncConfig
        GetAccountSettings
        GetComponent
        GetDeployment
        GetEnvironment
        GetEnvironmentAccountConnection
        GetEnvironmentTemplate
        GetEnvironmentTemplateVersion
        GetRepository
        GetRepositorySyncStatus
        GetResourcesSummary
        GetService
        GetServiceInstance
        GetServiceInstanceSyncStatus
        GetServiceSyncBlockerSummary
        GetServiceSyncConfig
        GetServiceTemplate
        GetServiceTemplateVersion
        GetTemplateSyncConfig
        GetTemplateSyncStatus
        ListComponentOutputs
        ListComponentProvisionedResources
        ListComponents
        ListDeployments
        ListEnvironmentAccountConnections
        ListEnvironmentOutputs
        ListEnvironmentProvisionedResources
        ListEnvironmentTemplateVersions
        ListEnvironmentTemplates
        ListEnvironments
        ListRepositories
        ListRepositorySyncDefinitions
        ListServiceInstanceOutputs
        ListServiceInstanceProvisionedResources
        ListServiceInstances
        ListServicePipelineOutputs
        ListServicePipelineProvisionedResources
        ListServiceTemplateVersions
        ListServiceTemplates
        ListServices
        ListTagsForResource
        NotifyResourceDeploymentStatusChange
        RejectEnvironmentAccountConnection
        TagResource
        UntagResource
        UpdateAccountSettings
        UpdateComponent
        UpdateEnvironment
        UpdateEnvironmentAccountConnection
        UpdateEnvironmentTemplate
        UpdateEnvironmentTemplateVersion
        UpdateService
        UpdateServiceInstance
        UpdateServicePipeline
        UpdateServiceSyncBlocker
        UpdateServiceSyncConfig
        UpdateServiceTemplate
        UpdateServiceTemplateVersion
        UpdateTemplateSyncConfig
    ]
}

@deprecated @idempotent
operation AcceptEnvironmentAccountConnection {
    input := {
        @required
        id: EnvironmentAccountConnectionId
    }
    output := {
        @required
        environmentAccountConnection: EnvironmentAccountConnection
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation CancelComponentDeployment {
    input := {
        @required
        componentName: ResourceName
    }
    output := {
        @required
        component: Component
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation CancelEnvironmentDeployment {
    input := {
        @required
        environmentName: ResourceName
    }
    output := {
        @required
        environment: Environment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation CancelServiceInstanceDeployment {
    input := {
        @required
        serviceInstanceName: ResourceName

        @required
        serviceName: ResourceName
    }
    output := {
        @required
        serviceInstance: ServiceInstance
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation CancelServicePipelineDeployment {
    input := {
        @required
        serviceName: ResourceName
    }
    output := {
        @required
        pipeline: ServicePipeline
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation CreateComponent {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        description: Description
        environmentName: ResourceName

        @required
        manifest: TemplateManifestContents

        @required
        name: ResourceName

        serviceInstanceName: ResourceName
        serviceName: ResourceName
        serviceSpec: SpecContents
        tags: TagList

        @required
        templateFile: TemplateFileContents
    }
    output := {
        @required
        component: Component
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation CreateEnvironment {
    input := {
        codebuildRoleArn: RoleArn
        componentRoleArn: RoleArn
        description: Description
        environmentAccountConnectionId: EnvironmentAccountConnectionId

        @required
        name: ResourceName

        protonServiceRoleArn: Arn
        provisioningRepository: RepositoryBranchInput

        @required
        spec: SpecContents

        tags: TagList

        @required
        templateMajorVersion: TemplateVersionPart

        templateMinorVersion: TemplateVersionPart

        @required
        templateName: ResourceName
    }
    output := {
        @required
        environment: Environment
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation CreateEnvironmentAccountConnection {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        codebuildRoleArn: RoleArn
        componentRoleArn: RoleArn

        @required
        environmentName: ResourceName

        @required
        managementAccountId: AwsAccountId

        roleArn: RoleArn
        tags: TagList
    }
    output := {
        @required
        environmentAccountConnection: EnvironmentAccountConnection
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        InternalServerException
    ]
}

@deprecated @idempotent
operation CreateEnvironmentTemplate {
    input := {
        description: Description
        displayName: DisplayName
        encryptionKey: Arn

        @required
        name: ResourceName

        provisioning: Provisioning
        tags: TagList
    }
    output := {
        @required
        environmentTemplate: EnvironmentTemplate
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        InternalServerException
    ]
}

@deprecated @idempotent
operation CreateEnvironmentTemplateVersion {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        description: Description
        majorVersion: TemplateVersionPart

        @required
        source: TemplateVersionSourceInput

        tags: TagList

        @required
        templateName: ResourceName
    }
    output := {
        @required
        environmentTemplateVersion: EnvironmentTemplateVersion
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation CreateRepository {
    input := {
        @required
        connectionArn: Arn

        encryptionKey: Arn

        @required
        name: RepositoryName

        @required
        provider: RepositoryProvider

        tags: TagList
    }
    output := {
        @required
        repository: Repository
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        InternalServerException
    ]
}

@deprecated @idempotent
operation CreateService {
    input := {
        branchName: GitBranchName
        description: Description

        @required
        name: ResourceName

        repositoryConnectionArn: Arn
        repositoryId: RepositoryId

        @required
        spec: SpecContents

        tags: TagList

        @required
        templateMajorVersion: TemplateVersionPart

        templateMinorVersion: TemplateVersionPart

        @required
        templateName: ResourceName
    }
    output := {
        @required
        service: Service
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation CreateServiceInstance {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        name: ResourceName

        @required
        serviceName: ResourceName

        @required
        spec: SpecContents

        tags: TagList
        templateMajorVersion: TemplateVersionPart
        templateMinorVersion: TemplateVersionPart
    }
    output := {
        @required
        serviceInstance: ServiceInstance
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation CreateServiceSyncConfig {
    input := {
        @required
        branch: GitBranchName

        @required
        filePath: OpsFilePath

        @required
        repositoryName: RepositoryName

        @required
        repositoryProvider: RepositoryProvider

        @required
        serviceName: ResourceName
    }
    output := {
        serviceSyncConfig: ServiceSyncConfig
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        InternalServerException
    ]
}

@deprecated @idempotent
operation CreateServiceTemplate {
    input := {
        description: Description
        displayName: DisplayName
        encryptionKey: Arn

        @required
        name: ResourceName

        pipelineProvisioning: Provisioning
        tags: TagList
    }
    output := {
        @required
        serviceTemplate: ServiceTemplate
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        InternalServerException
    ]
}

@deprecated @idempotent
operation CreateServiceTemplateVersion {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        compatibleEnvironmentTemplates: CompatibleEnvironmentTemplateInputList

        description: Description
        majorVersion: TemplateVersionPart

        @required
        source: TemplateVersionSourceInput

        supportedComponentSources: ServiceTemplateSupportedComponentSourceInputList
        tags: TagList

        @required
        templateName: ResourceName
    }
    output := {
        @required
        serviceTemplateVersion: ServiceTemplateVersion
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation CreateTemplateSyncConfig {
    input := {
        @required
        branch: GitBranchName

        @required
        repositoryName: RepositoryName

        @required
        repositoryProvider: RepositoryProvider

        subdirectory: Subdirectory

        @required
        templateName: ResourceName

        @required
        templateType: TemplateType
    }
    output := {
        templateSyncConfig: TemplateSyncConfig
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        InternalServerException
    ]
}

@deprecated @idempotent
operation DeleteComponent {
    input := {
        @required
        name: ResourceName
    }
    output := {
        component: Component
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation DeleteDeployment {
    input := {
        @required
        id: DeploymentId
    }
    output := {
        deployment: Deployment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation DeleteEnvironment {
    input := {
        @required
        name: ResourceName
    }
    output := {
        environment: Environment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation DeleteEnvironmentAccountConnection {
    input := {
        @required
        id: EnvironmentAccountConnectionId
    }
    output := {
        environmentAccountConnection: EnvironmentAccountConnection
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation DeleteEnvironmentTemplate {
    input := {
        @required
        name: ResourceName
    }
    output := {
        environmentTemplate: EnvironmentTemplate
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation DeleteEnvironmentTemplateVersion {
    input := {
        @required
        majorVersion: TemplateVersionPart

        @required
        minorVersion: TemplateVersionPart

        @required
        templateName: ResourceName
    }
    output := {
        environmentTemplateVersion: EnvironmentTemplateVersion
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation DeleteRepository {
    input := {
        @required
        name: RepositoryName

        @required
        provider: RepositoryProvider
    }
    output := {
        repository: Repository
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation DeleteService {
    input := {
        @required
        name: ResourceName
    }
    output := {
        service: Service
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation DeleteServiceSyncConfig {
    input := {
        @required
        serviceName: ResourceName
    }
    output := {
        serviceSyncConfig: ServiceSyncConfig
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation DeleteServiceTemplate {
    input := {
        @required
        name: ResourceName
    }
    output := {
        serviceTemplate: ServiceTemplate
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation DeleteServiceTemplateVersion {
    input := {
        @required
        majorVersion: TemplateVersionPart

        @required
        minorVersion: TemplateVersionPart

        @required
        templateName: ResourceName
    }
    output := {
        serviceTemplateVersion: ServiceTemplateVersion
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation DeleteTemplateSyncConfig {
    input := {
        @required
        templateName: ResourceName

        @required
        templateType: TemplateType
    }
    output := {
        templateSyncConfig: TemplateSyncConfig
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation GetAccountSettings {
    input := {}
    output := {
        accountSettings: AccountSettings
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@waitable(
    ComponentDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "component.deploymentStatus"
                        expected: "DELETE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
    ComponentDeployed: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "component.deploymentStatus"
                        expected: "SUCCEEDED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "component.deploymentStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(ComponentDeleted: 999, ComponentDeployed: 999)
operation GetComponent {
    input := {
        @required
        name: ResourceName
    }
    output := {
        component: Component
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation GetDeployment {
    input := {
        componentName: ResourceName
        environmentName: ResourceName

        @required
        id: DeploymentId

        serviceInstanceName: ResourceName
        serviceName: ResourceName
    }
    output := {
        deployment: Deployment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@waitable(
    EnvironmentDeployed: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "environment.deploymentStatus"
                        expected: "SUCCEEDED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "environment.deploymentStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(EnvironmentDeployed: 999)
operation GetEnvironment {
    input := {
        @required
        name: ResourceName
    }
    output := {
        @required
        environment: Environment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation GetEnvironmentAccountConnection {
    input := {
        @required
        id: EnvironmentAccountConnectionId
    }
    output := {
        @required
        environmentAccountConnection: EnvironmentAccountConnection
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation GetEnvironmentTemplate {
    input := {
        @required
        name: ResourceName
    }
    output := {
        @required
        environmentTemplate: EnvironmentTemplate
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@waitable(
    EnvironmentTemplateVersionRegistered: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "environmentTemplateVersion.status"
                        expected: "DRAFT"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "environmentTemplateVersion.status"
                        expected: "PUBLISHED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "environmentTemplateVersion.status"
                        expected: "REGISTRATION_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(EnvironmentTemplateVersionRegistered: 150)
operation GetEnvironmentTemplateVersion {
    input := {
        @required
        majorVersion: TemplateVersionPart

        @required
        minorVersion: TemplateVersionPart

        @required
        templateName: ResourceName
    }
    output := {
        @required
        environmentTemplateVersion: EnvironmentTemplateVersion
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation GetRepository {
    input := {
        @required
        name: RepositoryName

        @required
        provider: RepositoryProvider
    }
    output := {
        @required
        repository: Repository
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation GetRepositorySyncStatus {
    input := {
        @required
        branch: GitBranchName

        @required
        repositoryName: RepositoryName

        @required
        repositoryProvider: RepositoryProvider

        @required
        syncType: SyncType
    }
    output := {
        latestSync: RepositorySyncAttempt
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation GetResourcesSummary {
    input := {}
    output := {
        @required
        counts: CountsSummary
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@deprecated
@waitable(
    ServiceCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "service.status", expected: "ACTIVE", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "service.status"
                        expected: "CREATE_FAILED_CLEANUP_COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "service.status"
                        expected: "CREATE_FAILED_CLEANUP_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "service.status"
                        expected: "CREATE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
    ServiceDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "service.status"
                        expected: "DELETE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
    ServicePipelineDeployed: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "service.pipeline.deploymentStatus"
                        expected: "SUCCEEDED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "service.pipeline.deploymentStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
    ServiceUpdated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "service.status", expected: "ACTIVE", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "service.status"
                        expected: "UPDATE_FAILED_CLEANUP_COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "service.status"
                        expected: "UPDATE_FAILED_CLEANUP_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "service.status"
                        expected: "UPDATE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "service.status"
                        expected: "UPDATE_COMPLETE_CLEANUP_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(
    ServiceCreated: 999
    ServiceDeleted: 999
    ServicePipelineDeployed: 360
    ServiceUpdated: 999
)
operation GetService {
    input := {
        @required
        name: ResourceName
    }
    output := {
        service: Service
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@waitable(
    ServiceInstanceDeployed: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "serviceInstance.deploymentStatus"
                        expected: "SUCCEEDED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "serviceInstance.deploymentStatus"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(ServiceInstanceDeployed: 999)
operation GetServiceInstance {
    input := {
        @required
        name: ResourceName

        @required
        serviceName: ResourceName
    }
    output := {
        @required
        serviceInstance: ServiceInstance
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation GetServiceInstanceSyncStatus {
    input := {
        @required
        serviceInstanceName: ResourceName

        @required
        serviceName: ResourceName
    }
    output := {
        desiredState: Revision
        latestSuccessfulSync: ResourceSyncAttempt
        latestSync: ResourceSyncAttempt
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation GetServiceSyncBlockerSummary {
    input := {
        serviceInstanceName: ResourceName

        @required
        serviceName: ResourceName
    }
    output := {
        serviceSyncBlockerSummary: ServiceSyncBlockerSummary
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation GetServiceSyncConfig {
    input := {
        @required
        serviceName: ResourceName
    }
    output := {
        serviceSyncConfig: ServiceSyncConfig
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation GetServiceTemplate {
    input := {
        @required
        name: ResourceName
    }
    output := {
        @required
        serviceTemplate: ServiceTemplate
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@waitable(
    ServiceTemplateVersionRegistered: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "serviceTemplateVersion.status"
                        expected: "DRAFT"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "serviceTemplateVersion.status"
                        expected: "PUBLISHED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "serviceTemplateVersion.status"
                        expected: "REGISTRATION_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 2
        maxDelay: 2
    }
)
@maxAttempts(ServiceTemplateVersionRegistered: 150)
operation GetServiceTemplateVersion {
    input := {
        @required
        majorVersion: TemplateVersionPart

        @required
        minorVersion: TemplateVersionPart

        @required
        templateName: ResourceName
    }
    output := {
        @required
        serviceTemplateVersion: ServiceTemplateVersion
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation GetTemplateSyncConfig {
    input := {
        @required
        templateName: ResourceName

        @required
        templateType: TemplateType
    }
    output := {
        templateSyncConfig: TemplateSyncConfig
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation GetTemplateSyncStatus {
    input := {
        @required
        templateName: ResourceName

        @required
        templateType: TemplateType

        @required
        templateVersion: TemplateVersionPart
    }
    output := {
        desiredState: Revision
        latestSuccessfulSync: ResourceSyncAttempt
        latestSync: ResourceSyncAttempt
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @paginated(inputToken: "nextToken", outputToken: "nextToken", items: "outputs")
operation ListComponentOutputs {
    input := {
        @required
        componentName: ResourceName

        deploymentId: DeploymentId
        nextToken: EmptyNextToken
    }
    output := {
        nextToken: EmptyNextToken

        @required
        outputs: OutputsList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "provisionedResources")
operation ListComponentProvisionedResources {
    input := {
        @required
        componentName: ResourceName

        nextToken: EmptyNextToken
    }
    output := {
        nextToken: EmptyNextToken

        @required
        provisionedResources: ProvisionedResourceList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "components"
    pageSize: "maxResults"
)
operation ListComponents {
    input := {
        environmentName: ResourceName
        maxResults: MaxPageResults
        nextToken: NextToken
        serviceInstanceName: ResourceName
        serviceName: ResourceName
    }
    output := {
        @required
        components: ComponentSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "deployments"
    pageSize: "maxResults"
)
operation ListDeployments {
    input := {
        componentName: ResourceName
        environmentName: ResourceName
        maxResults: MaxPageResults
        nextToken: NextToken
        serviceInstanceName: ResourceName
        serviceName: ResourceName
    }
    output := {
        @required
        deployments: DeploymentSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "environmentAccountConnections"
    pageSize: "maxResults"
)
operation ListEnvironmentAccountConnections {
    input := {
        environmentName: ResourceName
        maxResults: MaxPageResults
        nextToken: NextToken

        @required
        requestedBy: EnvironmentAccountConnectionRequesterAccountType

        statuses: EnvironmentAccountConnectionStatusList
    }
    output := {
        @required
        environmentAccountConnections: EnvironmentAccountConnectionSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@deprecated @paginated(inputToken: "nextToken", outputToken: "nextToken", items: "outputs")
operation ListEnvironmentOutputs {
    input := {
        deploymentId: DeploymentId

        @required
        environmentName: ResourceName

        nextToken: EmptyNextToken
    }
    output := {
        nextToken: EmptyNextToken

        @required
        outputs: OutputsList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "provisionedResources")
operation ListEnvironmentProvisionedResources {
    input := {
        @required
        environmentName: ResourceName

        nextToken: EmptyNextToken
    }
    output := {
        nextToken: EmptyNextToken

        @required
        provisionedResources: ProvisionedResourceList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "templateVersions"
    pageSize: "maxResults"
)
operation ListEnvironmentTemplateVersions {
    input := {
        majorVersion: TemplateVersionPart
        maxResults: MaxPageResults
        nextToken: NextToken

        @required
        templateName: ResourceName
    }
    output := {
        nextToken: NextToken

        @required
        templateVersions: EnvironmentTemplateVersionSummaryList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "templates"
    pageSize: "maxResults"
)
operation ListEnvironmentTemplates {
    input := {
        maxResults: MaxPageResults
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        templates: EnvironmentTemplateSummaryList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "environments"
    pageSize: "maxResults"
)
operation ListEnvironments {
    input := {
        environmentTemplates: EnvironmentTemplateFilterList
        maxResults: MaxPageResults
        nextToken: NextToken
    }
    output := {
        @required
        environments: EnvironmentSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "repositories"
    pageSize: "maxResults"
)
operation ListRepositories {
    input := {
        maxResults: MaxPageResults
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        repositories: RepositorySummaryList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @paginated(inputToken: "nextToken", outputToken: "nextToken", items: "syncDefinitions")
operation ListRepositorySyncDefinitions {
    input := {
        nextToken: EmptyNextToken

        @required
        repositoryName: RepositoryName

        @required
        repositoryProvider: RepositoryProvider

        @required
        syncType: SyncType
    }
    output := {
        nextToken: EmptyNextToken

        @required
        syncDefinitions: RepositorySyncDefinitionList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@deprecated @paginated(inputToken: "nextToken", outputToken: "nextToken", items: "outputs")
operation ListServiceInstanceOutputs {
    input := {
        deploymentId: DeploymentId
        nextToken: EmptyNextToken

        @required
        serviceInstanceName: ResourceName

        @required
        serviceName: ResourceName
    }
    output := {
        nextToken: EmptyNextToken

        @required
        outputs: OutputsList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "provisionedResources")
operation ListServiceInstanceProvisionedResources {
    input := {
        nextToken: EmptyNextToken

        @required
        serviceInstanceName: ResourceName

        @required
        serviceName: ResourceName
    }
    output := {
        nextToken: EmptyNextToken

        @required
        provisionedResources: ProvisionedResourceList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "serviceInstances"
    pageSize: "maxResults"
)
operation ListServiceInstances {
    input := {
        filters: ListServiceInstancesFilterList
        maxResults: MaxPageResults
        nextToken: NextToken
        serviceName: ResourceName
        sortBy: ListServiceInstancesSortBy
        sortOrder: SortOrder
    }
    output := {
        nextToken: NextToken

        @required
        serviceInstances: ServiceInstanceSummaryList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @paginated(inputToken: "nextToken", outputToken: "nextToken", items: "outputs")
operation ListServicePipelineOutputs {
    input := {
        deploymentId: DeploymentId
        nextToken: EmptyNextToken

        @required
        serviceName: ResourceName
    }
    output := {
        nextToken: EmptyNextToken

        @required
        outputs: OutputsList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "provisionedResources")
operation ListServicePipelineProvisionedResources {
    input := {
        nextToken: EmptyNextToken

        @required
        serviceName: ResourceName
    }
    output := {
        nextToken: EmptyNextToken

        @required
        provisionedResources: ProvisionedResourceList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "templateVersions"
    pageSize: "maxResults"
)
operation ListServiceTemplateVersions {
    input := {
        majorVersion: TemplateVersionPart
        maxResults: MaxPageResults
        nextToken: NextToken

        @required
        templateName: ResourceName
    }
    output := {
        nextToken: NextToken

        @required
        templateVersions: ServiceTemplateVersionSummaryList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "templates"
    pageSize: "maxResults"
)
operation ListServiceTemplates {
    input := {
        maxResults: MaxPageResults
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        templates: ServiceTemplateSummaryList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@deprecated
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "services"
    pageSize: "maxResults"
)
operation ListServices {
    input := {
        maxResults: MaxPageResults
        nextToken: NextToken
    }
    output := {
        nextToken: NextToken

        @required
        services: ServiceSummaryList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@deprecated
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "tags", pageSize: "maxResults")
operation ListTagsForResource {
    input := {
        maxResults: MaxPageResults
        nextToken: String

        @required
        resourceArn: Arn
    }
    output := {
        nextToken: String

        @required
        tags: TagList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation NotifyResourceDeploymentStatusChange {
    input := {
        deploymentId: DeploymentId
        outputs: NotifyResourceDeploymentStatusChangeInputOutputsList

        @required
        resourceArn: Arn

        status: ResourceDeploymentStatus
        statusMessage: NotifyResourceDeploymentStatusChangeInputStatusMessageString
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation RejectEnvironmentAccountConnection {
    input := {
        @required
        id: EnvironmentAccountConnectionId
    }
    output := {
        @required
        environmentAccountConnection: EnvironmentAccountConnection
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation TagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tags: TagList
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation UntagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation UpdateAccountSettings {
    input := {
        deletePipelineProvisioningRepository: Boolean
        pipelineCodebuildRoleArn: RoleArnOrEmptyString
        pipelineProvisioningRepository: RepositoryBranchInput
        pipelineServiceRoleArn: RoleArnOrEmptyString
    }
    output := {
        @required
        accountSettings: AccountSettings
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        InternalServerException
    ]
}

@deprecated
operation UpdateComponent {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        deploymentType: ComponentDeploymentUpdateType

        description: Description

        @required
        name: ResourceName

        serviceInstanceName: ResourceNameOrEmpty
        serviceName: ResourceNameOrEmpty
        serviceSpec: SpecContents
        templateFile: TemplateFileContents
    }
    output := {
        @required
        component: Component
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation UpdateEnvironment {
    input := {
        codebuildRoleArn: RoleArn
        componentRoleArn: RoleArn

        @required
        deploymentType: DeploymentUpdateType

        description: Description
        environmentAccountConnectionId: EnvironmentAccountConnectionId

        @required
        name: ResourceName

        protonServiceRoleArn: Arn
        provisioningRepository: RepositoryBranchInput
        spec: SpecContents
        templateMajorVersion: TemplateVersionPart
        templateMinorVersion: TemplateVersionPart
    }
    output := {
        @required
        environment: Environment
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated @idempotent
operation UpdateEnvironmentAccountConnection {
    input := {
        codebuildRoleArn: RoleArn
        componentRoleArn: RoleArn

        @required
        id: EnvironmentAccountConnectionId

        roleArn: RoleArn
    }
    output := {
        @required
        environmentAccountConnection: EnvironmentAccountConnection
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation UpdateEnvironmentTemplate {
    input := {
        description: Description
        displayName: DisplayName

        @required
        name: ResourceName
    }
    output := {
        @required
        environmentTemplate: EnvironmentTemplate
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation UpdateEnvironmentTemplateVersion {
    input := {
        description: Description

        @required
        majorVersion: TemplateVersionPart

        @required
        minorVersion: TemplateVersionPart

        status: TemplateVersionStatus

        @required
        templateName: ResourceName
    }
    output := {
        @required
        environmentTemplateVersion: EnvironmentTemplateVersion
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation UpdateService {
    input := {
        description: Description

        @required
        name: ResourceName

        spec: SpecContents
    }
    output := {
        @required
        service: Service
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation UpdateServiceInstance {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        deploymentType: DeploymentUpdateType

        @required
        name: ResourceName

        @required
        serviceName: ResourceName

        spec: SpecContents
        templateMajorVersion: TemplateVersionPart
        templateMinorVersion: TemplateVersionPart
    }
    output := {
        @required
        serviceInstance: ServiceInstance
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation UpdateServicePipeline {
    input := {
        @required
        deploymentType: DeploymentUpdateType

        @required
        serviceName: ResourceName

        @required
        spec: SpecContents

        templateMajorVersion: TemplateVersionPart
        templateMinorVersion: TemplateVersionPart
    }
    output := {
        @required
        pipeline: ServicePipeline
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation UpdateServiceSyncBlocker {
    input := {
        @required
        id: String

        @required
        resolvedReason: String
    }
    output := {
        serviceInstanceName: ResourceName

        @required
        serviceName: ResourceName

        @required
        serviceSyncBlocker: SyncBlocker
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation UpdateServiceSyncConfig {
    input := {
        @required
        branch: GitBranchName

        @required
        filePath: OpsFilePath

        @required
        repositoryName: RepositoryName

        @required
        repositoryProvider: RepositoryProvider

        @required
        serviceName: ResourceName
    }
    output := {
        serviceSyncConfig: ServiceSyncConfig
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation UpdateServiceTemplate {
    input := {
        description: Description
        displayName: DisplayName

        @required
        name: ResourceName
    }
    output := {
        @required
        serviceTemplate: ServiceTemplate
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation UpdateServiceTemplateVersion {
    input := {
        compatibleEnvironmentTemplates: CompatibleEnvironmentTemplateInputList
        description: Description

        @required
        majorVersion: TemplateVersionPart

        @required
        minorVersion: TemplateVersionPart

        status: TemplateVersionStatus
        supportedComponentSources: ServiceTemplateSupportedComponentSourceInputList

        @required
        templateName: ResourceName
    }
    output := {
        @required
        serviceTemplateVersion: ServiceTemplateVersion
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@deprecated
operation UpdateTemplateSyncConfig {
    input := {
        @required
        branch: GitBranchName

        @required
        repositoryName: RepositoryName

        @required
        repositoryProvider: RepositoryProvider

        subdirectory: Subdirectory

        @required
        templateName: ResourceName

        @required
        templateType: TemplateType
    }
    output := {
        templateSyncConfig: TemplateSyncConfig
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        InternalServerException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    message: ErrorMessage
}

structure AccountSettings {
    pipelineCodebuildRoleArn: RoleArnOrEmptyString
    pipelineProvisioningRepository: RepositoryBranch
    pipelineServiceRoleArn: RoleArnOrEmptyString
}

@length(min: 1, max: 200)
@pattern("^arn:(aws|aws-cn|aws-us-gov):[a-zA-Z0-9-]+:[a-zA-Z0-9-]*:\\d{12}:([\\w+=,.@-]+[/:])*[\\w+=,.@-]+$")
string Arn

@pattern("^\\d{12}$")
string AwsAccountId

enum BlockerStatus {
    ACTIVE
    RESOLVED
}

enum BlockerType {
    AUTOMATED
}

@length(min: 0, max: 64) @pattern("^[!-~]*$")
string ClientToken

structure CompatibleEnvironmentTemplate {
    @required
    majorVersion: TemplateVersionPart

    @required
    templateName: ResourceName
}

structure CompatibleEnvironmentTemplateInput {
    @required
    majorVersion: TemplateVersionPart

    @required
    templateName: ResourceName
}

@length(min: 1, max: 10)
list CompatibleEnvironmentTemplateInputList {
    member: CompatibleEnvironmentTemplateInput
}

list CompatibleEnvironmentTemplateList {
    member: CompatibleEnvironmentTemplate
}

structure Component {
    @required
    arn: String

    @required
    createdAt: Timestamp

    @required
    deploymentStatus: DeploymentStatus

    deploymentStatusMessage: StatusMessage
    description: Description

    @required
    environmentName: ResourceName

    lastAttemptedDeploymentId: DeploymentId
    lastClientRequestToken: String
    lastDeploymentAttemptedAt: Timestamp
    lastDeploymentSucceededAt: Timestamp

    @required
    lastModifiedAt: Timestamp

    lastSucceededDeploymentId: DeploymentId

    @required
    name: ResourceName

    serviceInstanceName: ResourceName
    serviceName: ResourceName
    serviceSpec: SpecContents
}

@length(min: 0, max: 1)
list ComponentDeploymentIdList {
    member: DeploymentId
}

enum ComponentDeploymentUpdateType {
    NONE
    CURRENT_VERSION
}

structure ComponentState {
    serviceInstanceName: ResourceNameOrEmpty
    serviceName: ResourceNameOrEmpty
    serviceSpec: SpecContents
    templateFile: TemplateFileContents
}

structure ComponentSummary {
    @required
    arn: String

    @required
    createdAt: Timestamp

    @required
    deploymentStatus: DeploymentStatus

    deploymentStatusMessage: StatusMessage

    @required
    environmentName: ResourceName

    lastAttemptedDeploymentId: DeploymentId
    lastDeploymentAttemptedAt: Timestamp
    lastDeploymentSucceededAt: Timestamp

    @required
    lastModifiedAt: Timestamp

    lastSucceededDeploymentId: DeploymentId

    @required
    name: ResourceName

    serviceInstanceName: ResourceName
    serviceName: ResourceName
}

list ComponentSummaryList {
    member: ComponentSummary
}

@error("client")
structure ConflictException {
    @required
    message: ErrorMessage
}

structure CountsSummary {
    components: ResourceCountsSummary
    environmentTemplates: ResourceCountsSummary
    environments: ResourceCountsSummary
    pipelines: ResourceCountsSummary
    serviceInstances: ResourceCountsSummary
    serviceTemplates: ResourceCountsSummary
    services: ResourceCountsSummary
}

structure Deployment {
    @required
    arn: String

    completedAt: Timestamp
    componentName: ResourceName

    @required
    createdAt: Timestamp

    @required
    deploymentStatus: DeploymentStatus

    deploymentStatusMessage: StatusMessage

    @required
    environmentName: ResourceName

    @required
    id: DeploymentId

    initialState: DeploymentState
    lastAttemptedDeploymentId: DeploymentId

    @required
    lastModifiedAt: Timestamp

    lastSucceededDeploymentId: DeploymentId
    serviceInstanceName: ResourceName
    serviceName: ResourceName

    @required
    targetArn: Arn

    @required
    targetResourceCreatedAt: Timestamp

    @required
    targetResourceType: DeploymentTargetResourceType

    targetState: DeploymentState
}

@pattern("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
string DeploymentId

union DeploymentState {
    component: ComponentState
    environment: EnvironmentState
    serviceInstance: ServiceInstanceState
    servicePipeline: ServicePipelineState
}

enum DeploymentStatus {
    IN_PROGRESS
    FAILED
    SUCCEEDED
    DELETE_IN_PROGRESS
    DELETE_FAILED
    DELETE_COMPLETE
    CANCELLING
    CANCELLED
}

structure DeploymentSummary {
    @required
    arn: String

    completedAt: Timestamp
    componentName: ResourceName

    @required
    createdAt: Timestamp

    @required
    deploymentStatus: DeploymentStatus

    @required
    environmentName: ResourceName

    @required
    id: DeploymentId

    lastAttemptedDeploymentId: DeploymentId

    @required
    lastModifiedAt: Timestamp

    lastSucceededDeploymentId: DeploymentId
    serviceInstanceName: ResourceName
    serviceName: ResourceName

    @required
    targetArn: Arn

    @required
    targetResourceCreatedAt: Timestamp

    @required
    targetResourceType: DeploymentTargetResourceType
}

list DeploymentSummaryList {
    member: DeploymentSummary
}

enum DeploymentTargetResourceType {
    ENVIRONMENT
    SERVICE_PIPELINE
    SERVICE_INSTANCE
    COMPONENT
}

enum DeploymentUpdateType {
    NONE
    CURRENT_VERSION
    MINOR_VERSION
    MAJOR_VERSION
}

@length(min: 0, max: 500) @sensitive
string Description

@length(min: 1, max: 100) @sensitive
string DisplayName

@length(min: 0, max: 0)
string EmptyNextToken

structure Environment {
    @required
    arn: String

    codebuildRoleArn: RoleArn
    componentRoleArn: RoleArn

    @required
    createdAt: Timestamp

    @required
    deploymentStatus: DeploymentStatus

    deploymentStatusMessage: StatusMessage
    description: Description
    environmentAccountConnectionId: EnvironmentAccountConnectionId
    environmentAccountId: AwsAccountId
    lastAttemptedDeploymentId: DeploymentId

    @required
    lastDeploymentAttemptedAt: Timestamp

    @required
    lastDeploymentSucceededAt: Timestamp

    lastSucceededDeploymentId: DeploymentId

    @required
    name: ResourceName

    protonServiceRoleArn: Arn
    provisioning: Provisioning
    provisioningRepository: RepositoryBranch
    spec: SpecContents

    @required
    templateMajorVersion: TemplateVersionPart

    @required
    templateMinorVersion: TemplateVersionPart

    @required
    templateName: ResourceName
}

structure EnvironmentAccountConnection {
    @required
    arn: String

    codebuildRoleArn: RoleArn
    componentRoleArn: RoleArn

    @required
    environmentAccountId: AwsAccountId

    @required
    environmentName: ResourceName

    @required
    id: EnvironmentAccountConnectionId

    @required
    lastModifiedAt: Timestamp

    @required
    managementAccountId: AwsAccountId

    @required
    requestedAt: Timestamp

    @required
    roleArn: Arn

    @required
    status: EnvironmentAccountConnectionStatus
}

@pattern("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
string EnvironmentAccountConnectionId

enum EnvironmentAccountConnectionRequesterAccountType {
    MANAGEMENT_ACCOUNT
    ENVIRONMENT_ACCOUNT
}

enum EnvironmentAccountConnectionStatus {
    PENDING
    CONNECTED
    REJECTED
}

list EnvironmentAccountConnectionStatusList {
    member: EnvironmentAccountConnectionStatus
}

structure EnvironmentAccountConnectionSummary {
    @required
    arn: String

    componentRoleArn: Arn

    @required
    environmentAccountId: AwsAccountId

    @required
    environmentName: ResourceName

    @required
    id: EnvironmentAccountConnectionId

    @required
    lastModifiedAt: Timestamp

    @required
    managementAccountId: AwsAccountId

    @required
    requestedAt: Timestamp

    @required
    roleArn: Arn

    @required
    status: EnvironmentAccountConnectionStatus
}

list EnvironmentAccountConnectionSummaryList {
    member: EnvironmentAccountConnectionSummary
}

structure EnvironmentState {
    spec: SpecContents

    @required
    templateMajorVersion: TemplateVersionPart

    @required
    templateMinorVersion: TemplateVersionPart

    @required
    templateName: ResourceName
}

structure EnvironmentSummary {
    @required
    arn: String

    componentRoleArn: Arn

    @required
    createdAt: Timestamp

    @required
    deploymentStatus: DeploymentStatus

    deploymentStatusMessage: StatusMessage
    description: Description
    environmentAccountConnectionId: EnvironmentAccountConnectionId
    environmentAccountId: AwsAccountId
    lastAttemptedDeploymentId: DeploymentId

    @required
    lastDeploymentAttemptedAt: Timestamp

    @required
    lastDeploymentSucceededAt: Timestamp

    lastSucceededDeploymentId: DeploymentId

    @required
    name: ResourceName

    protonServiceRoleArn: Arn
    provisioning: Provisioning

    @required
    templateMajorVersion: TemplateVersionPart

    @required
    templateMinorVersion: TemplateVersionPart

    @required
    templateName: ResourceName
}

list EnvironmentSummaryList {
    member: EnvironmentSummary
}

structure EnvironmentTemplate {
    @required
    arn: String

    @required
    createdAt: Timestamp

    description: Description
    displayName: DisplayName
    encryptionKey: Arn

    @required
    lastModifiedAt: Timestamp

    @required
    name: ResourceName

    provisioning: Provisioning
    recommendedVersion: FullTemplateVersionNumber
}

structure EnvironmentTemplateFilter {
    @required
    majorVersion: TemplateVersionPart

    @required
    templateName: ResourceName
}

list EnvironmentTemplateFilterList {
    member: EnvironmentTemplateFilter
}

structure EnvironmentTemplateSummary {
    @required
    arn: String

    @required
    createdAt: Timestamp

    description: Description
    displayName: DisplayName

    @required
    lastModifiedAt: Timestamp

    @required
    name: ResourceName

    provisioning: Provisioning
    recommendedVersion: FullTemplateVersionNumber
}

list EnvironmentTemplateSummaryList {
    member: EnvironmentTemplateSummary
}

structure EnvironmentTemplateVersion {
    @required
    arn: String

    @required
    createdAt: Timestamp

    description: Description

    @required
    lastModifiedAt: Timestamp

    @required
    majorVersion: TemplateVersionPart

    @required
    minorVersion: TemplateVersionPart

    recommendedMinorVersion: TemplateVersionPart
    schema: TemplateSchema

    @required
    status: TemplateVersionStatus

    statusMessage: StatusMessage

    @required
    templateName: ResourceName
}

structure EnvironmentTemplateVersionSummary {
    @required
    arn: String

    @required
    createdAt: Timestamp

    description: Description

    @required
    lastModifiedAt: Timestamp

    @required
    majorVersion: TemplateVersionPart

    @required
    minorVersion: TemplateVersionPart

    recommendedMinorVersion: TemplateVersionPart

    @required
    status: TemplateVersionStatus

    statusMessage: StatusMessage

    @required
    templateName: ResourceName
}

list EnvironmentTemplateVersionSummaryList {
    member: EnvironmentTemplateVersionSummary
}

@sensitive
string ErrorMessage

@length(min: 1, max: 10) @pattern("^(0|([1-9]{1}\\d*)).(0|([1-9]{1}\\d*))$")
string FullTemplateVersionNumber

@length(min: 1, max: 200)
string GitBranchName

@error("server") @retryable(throttling: false)
structure InternalServerException {
    @required
    message: ErrorMessage
}

list LatestSyncBlockers {
    member: SyncBlocker
}

structure ListServiceInstancesFilter {
    key: ListServiceInstancesFilterBy
    value: String
}

enum ListServiceInstancesFilterBy {
    name
    deploymentStatus
    templateName
    serviceName
    deployedTemplateVersionStatus
    environmentName
    lastDeploymentAttemptedAtBefore
    lastDeploymentAttemptedAtAfter
    createdAtBefore
    createdAtAfter
}

list ListServiceInstancesFilterList {
    member: ListServiceInstancesFilter
}

enum ListServiceInstancesSortBy {
    name
    deploymentStatus
    templateName
    serviceName
    environmentName
    lastDeploymentAttemptedAt
    createdAt
}

@range(min: 1, max: 100)
integer MaxPageResults

@pattern("^[A-Za-z0-9+=/]+$")
string NextToken

@length(min: 0, max: 50)
list NotifyResourceDeploymentStatusChangeInputOutputsList {
    member: Output
}

@length(min: 0, max: 5000) @sensitive
string NotifyResourceDeploymentStatusChangeInputStatusMessageString

@length(min: 1, max: 4096)
string OpsFilePath

@sensitive
structure Output {
    key: OutputKey
    valueString: OutputValueString
}

@length(min: 1, max: 1024)
string OutputKey

@length(min: 1, max: 1024)
string OutputValueString

list OutputsList {
    member: Output
}

structure ProvisionedResource {
    identifier: ProvisionedResourceIdentifier
    name: ProvisionedResourceName
    provisioningEngine: ProvisionedResourceEngine
}

enum ProvisionedResourceEngine {
    CLOUDFORMATION
    TERRAFORM
}

@length(min: 1, max: 200)
string ProvisionedResourceIdentifier

list ProvisionedResourceList {
    member: ProvisionedResource
}

@length(min: 1, max: 200)
string ProvisionedResourceName

enum Provisioning {
    CUSTOMER_MANAGED
}

structure Repository {
    @required
    arn: String

    @required
    connectionArn: Arn

    encryptionKey: Arn

    @required
    name: RepositoryName

    @required
    provider: RepositoryProvider
}

structure RepositoryBranch {
    @required
    arn: String

    @required
    branch: GitBranchName

    @required
    name: RepositoryName

    @required
    provider: RepositoryProvider
}

structure RepositoryBranchInput {
    @required
    branch: GitBranchName

    @required
    name: RepositoryName

    @required
    provider: RepositoryProvider
}

@length(min: 1, max: 200)
string RepositoryId

@length(min: 1, max: 100) @pattern("[A-Za-z0-9_.-].*/[A-Za-z0-9_.-].*")
string RepositoryName

enum RepositoryProvider {
    GITHUB
    GITHUB_ENTERPRISE
    BITBUCKET
}

structure RepositorySummary {
    @required
    arn: String

    @required
    connectionArn: Arn

    @required
    name: RepositoryName

    @required
    provider: RepositoryProvider
}

list RepositorySummaryList {
    member: RepositorySummary
}

structure RepositorySyncAttempt {
    @required
    events: RepositorySyncEvents

    @required
    startedAt: Timestamp

    @required
    status: RepositorySyncStatus
}

structure RepositorySyncDefinition {
    @required
    branch: GitBranchName

    @required
    directory: String

    @required
    parent: String

    @required
    target: String
}

list RepositorySyncDefinitionList {
    member: RepositorySyncDefinition
}

structure RepositorySyncEvent {
    @required
    event: String

    externalId: String

    @required
    time: Timestamp

    @required
    type: String
}

list RepositorySyncEvents {
    member: RepositorySyncEvent
}

enum RepositorySyncStatus {
    INITIATED
    IN_PROGRESS
    SUCCEEDED
    FAILED
    QUEUED
}

structure ResourceCountsSummary {
    behindMajor: Integer
    behindMinor: Integer
    failed: Integer

    @required
    total: Integer

    upToDate: Integer
}

enum ResourceDeploymentStatus {
    IN_PROGRESS
    FAILED
    SUCCEEDED
}

@length(min: 1, max: 100) @pattern("^[0-9A-Za-z]+[0-9A-Za-z_\\-]*$")
string ResourceName

@length(min: 0, max: 100) @pattern("(^$)|^[0-9A-Za-z]+[0-9A-Za-z_\\-]*$")
string ResourceNameOrEmpty

@error("client")
structure ResourceNotFoundException {
    @required
    message: ErrorMessage
}

structure ResourceSyncAttempt {
    @required
    events: ResourceSyncEvents

    @required
    initialRevision: Revision

    @required
    startedAt: Timestamp

    @required
    status: ResourceSyncStatus

    @required
    target: String

    @required
    targetRevision: Revision
}

structure ResourceSyncEvent {
    @required
    event: String

    externalId: String

    @required
    time: Timestamp

    @required
    type: String
}

list ResourceSyncEvents {
    member: ResourceSyncEvent
}

enum ResourceSyncStatus {
    INITIATED
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

structure Revision {
    @required
    branch: GitBranchName

    @required
    directory: String

    @required
    repositoryName: RepositoryName

    @required
    repositoryProvider: RepositoryProvider

    @required
    sha: SHA
}

@length(min: 1, max: 2048)
@pattern("^arn:(aws|aws-cn|aws-us-gov):iam::\\d{12}:role/([\\w+=,.@-]{1,512}[/:])*([\\w+=,.@-]{1,64})$")
string RoleArn

@length(min: 0, max: 2048)
@pattern("(^$)|(^arn:(aws|aws-cn|aws-us-gov):iam::\\d{12}:role/([\\w+=,.@-]{1,512}[/:])*([\\w+=,.@-]{1,64})$)")
string RoleArnOrEmptyString

@length(min: 3, max: 63) @pattern("^[a-z0-9]+[a-z0-9-\\.]+[a-z0-9]+$")
string S3Bucket

@length(min: 1, max: 1024)
string S3Key

structure S3ObjectSource {
    @required
    bucket: S3Bucket

    @required
    key: S3Key
}

@length(min: 1, max: 255)
string SHA

structure Service {
    @required
    arn: String

    branchName: GitBranchName

    @required
    createdAt: Timestamp

    description: Description

    @required
    lastModifiedAt: Timestamp

    @required
    name: ResourceName

    pipeline: ServicePipeline
    repositoryConnectionArn: Arn
    repositoryId: RepositoryId

    @required
    spec: SpecContents

    @required
    status: ServiceStatus

    statusMessage: StatusMessage

    @required
    templateName: ResourceName
}

structure ServiceInstance {
    @required
    arn: String

    @required
    createdAt: Timestamp

    @required
    deploymentStatus: DeploymentStatus

    deploymentStatusMessage: StatusMessage

    @required
    environmentName: ResourceName

    lastAttemptedDeploymentId: DeploymentId
    lastClientRequestToken: String

    @required
    lastDeploymentAttemptedAt: Timestamp

    @required
    lastDeploymentSucceededAt: Timestamp

    lastSucceededDeploymentId: DeploymentId

    @required
    name: ResourceName

    @required
    serviceName: ResourceName

    spec: SpecContents

    @required
    templateMajorVersion: TemplateVersionPart

    @required
    templateMinorVersion: TemplateVersionPart

    @required
    templateName: ResourceName
}

structure ServiceInstanceState {
    lastSuccessfulComponentDeploymentIds: ComponentDeploymentIdList
    lastSuccessfulEnvironmentDeploymentId: DeploymentId
    lastSuccessfulServicePipelineDeploymentId: DeploymentId

    @required
    spec: SpecContents

    @required
    templateMajorVersion: TemplateVersionPart

    @required
    templateMinorVersion: TemplateVersionPart

    @required
    templateName: ResourceName
}

structure ServiceInstanceSummary {
    @required
    arn: String

    @required
    createdAt: Timestamp

    @required
    deploymentStatus: DeploymentStatus

    deploymentStatusMessage: StatusMessage

    @required
    environmentName: ResourceName

    lastAttemptedDeploymentId: DeploymentId

    @required
    lastDeploymentAttemptedAt: Timestamp

    @required
    lastDeploymentSucceededAt: Timestamp

    lastSucceededDeploymentId: DeploymentId

    @required
    name: ResourceName

    @required
    serviceName: ResourceName

    @required
    templateMajorVersion: TemplateVersionPart

    @required
    templateMinorVersion: TemplateVersionPart

    @required
    templateName: ResourceName
}

list ServiceInstanceSummaryList {
    member: ServiceInstanceSummary
}

structure ServicePipeline {
    @required
    arn: Arn

    @required
    createdAt: Timestamp

    @required
    deploymentStatus: DeploymentStatus

    deploymentStatusMessage: StatusMessage
    lastAttemptedDeploymentId: DeploymentId

    @required
    lastDeploymentAttemptedAt: Timestamp

    @required
    lastDeploymentSucceededAt: Timestamp

    lastSucceededDeploymentId: DeploymentId
    spec: SpecContents

    @required
    templateMajorVersion: TemplateVersionPart

    @required
    templateMinorVersion: TemplateVersionPart

    @required
    templateName: ResourceName
}

structure ServicePipelineState {
    spec: SpecContents

    @required
    templateMajorVersion: TemplateVersionPart

    @required
    templateMinorVersion: TemplateVersionPart

    @required
    templateName: ResourceName
}

@error("client")
structure ServiceQuotaExceededException {
    @required
    message: ErrorMessage
}

enum ServiceStatus {
    CREATE_IN_PROGRESS
    CREATE_FAILED_CLEANUP_IN_PROGRESS
    CREATE_FAILED_CLEANUP_COMPLETE
    CREATE_FAILED_CLEANUP_FAILED
    CREATE_FAILED
    ACTIVE
    DELETE_IN_PROGRESS
    DELETE_FAILED
    UPDATE_IN_PROGRESS
    UPDATE_FAILED_CLEANUP_IN_PROGRESS
    UPDATE_FAILED_CLEANUP_COMPLETE
    UPDATE_FAILED_CLEANUP_FAILED
    UPDATE_FAILED
    UPDATE_COMPLETE_CLEANUP_FAILED
}

structure ServiceSummary {
    @required
    arn: String

    @required
    createdAt: Timestamp

    description: Description

    @required
    lastModifiedAt: Timestamp

    @required
    name: ResourceName

    @required
    status: ServiceStatus

    statusMessage: StatusMessage

    @required
    templateName: ResourceName
}

list ServiceSummaryList {
    member: ServiceSummary
}

structure ServiceSyncBlockerSummary {
    latestBlockers: LatestSyncBlockers
    serviceInstanceName: String

    @required
    serviceName: String
}

structure ServiceSyncConfig {
    @required
    branch: GitBranchName

    @required
    filePath: OpsFilePath

    @required
    repositoryName: RepositoryName

    @required
    repositoryProvider: RepositoryProvider

    @required
    serviceName: ResourceName
}

structure ServiceTemplate {
    @required
    arn: String

    @required
    createdAt: Timestamp

    description: Description
    displayName: DisplayName
    encryptionKey: Arn

    @required
    lastModifiedAt: Timestamp

    @required
    name: ResourceName

    pipelineProvisioning: Provisioning
    recommendedVersion: FullTemplateVersionNumber
}

structure ServiceTemplateSummary {
    @required
    arn: String

    @required
    createdAt: Timestamp

    description: Description
    displayName: DisplayName

    @required
    lastModifiedAt: Timestamp

    @required
    name: ResourceName

    pipelineProvisioning: Provisioning
    recommendedVersion: FullTemplateVersionNumber
}

list ServiceTemplateSummaryList {
    member: ServiceTemplateSummary
}

list ServiceTemplateSupportedComponentSourceInputList {
    member: ServiceTemplateSupportedComponentSourceType
}

enum ServiceTemplateSupportedComponentSourceType {
    DIRECTLY_DEFINED
}

structure ServiceTemplateVersion {
    @required
    arn: String

    @required
    compatibleEnvironmentTemplates: CompatibleEnvironmentTemplateList

    @required
    createdAt: Timestamp

    description: Description

    @required
    lastModifiedAt: Timestamp

    @required
    majorVersion: TemplateVersionPart

    @required
    minorVersion: TemplateVersionPart

    recommendedMinorVersion: TemplateVersionPart
    schema: TemplateSchema

    @required
    status: TemplateVersionStatus

    statusMessage: StatusMessage
    supportedComponentSources: ServiceTemplateSupportedComponentSourceInputList

    @required
    templateName: ResourceName
}

structure ServiceTemplateVersionSummary {
    @required
    arn: String

    @required
    createdAt: Timestamp

    description: Description

    @required
    lastModifiedAt: Timestamp

    @required
    majorVersion: TemplateVersionPart

    @required
    minorVersion: TemplateVersionPart

    recommendedMinorVersion: TemplateVersionPart

    @required
    status: TemplateVersionStatus

    statusMessage: StatusMessage

    @required
    templateName: ResourceName
}

list ServiceTemplateVersionSummaryList {
    member: ServiceTemplateVersionSummary
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

@length(min: 1, max: 51200) @sensitive
string SpecContents

@sensitive
string StatusMessage

@length(min: 1, max: 4096)
string Subdirectory

structure SyncBlocker {
    contexts: SyncBlockerContexts

    @required
    createdAt: Timestamp

    @required
    createdReason: String

    @required
    id: String

    resolvedAt: Timestamp
    resolvedReason: String

    @required
    status: BlockerStatus

    @required
    type: BlockerType
}

structure SyncBlockerContext {
    @required
    key: String

    @required
    value: String
}

list SyncBlockerContexts {
    member: SyncBlockerContext
}

enum SyncType {
    TEMPLATE_SYNC
    SERVICE_SYNC
}

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

@length(min: 1, max: 51200) @sensitive
string TemplateFileContents

@length(min: 1, max: 1024) @sensitive
string TemplateManifestContents

@length(min: 1, max: 51200) @sensitive
string TemplateSchema

structure TemplateSyncConfig {
    @required
    branch: GitBranchName

    @required
    repositoryName: RepositoryName

    @required
    repositoryProvider: RepositoryProvider

    subdirectory: Subdirectory

    @required
    templateName: ResourceName

    @required
    templateType: TemplateType
}

enum TemplateType {
    ENVIRONMENT
    SERVICE
}

@length(min: 1, max: 20) @pattern("^(0|([1-9]{1}\\d*))$")
string TemplateVersionPart

union TemplateVersionSourceInput {
    s3: S3ObjectSource
}

enum TemplateVersionStatus {
    REGISTRATION_IN_PROGRESS
    REGISTRATION_FAILED
    DRAFT
    PUBLISHED
}

@error("client") @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: ErrorMessage
}

@error("client")
structure ValidationException {
    @required
    message: ErrorMessage
}
