$version: "2.0"

namespace com.amazonaws.cloudformation

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsQuery
use aws.protocols#awsQueryError
use sessiongen.traits#maxAttempts
use sessiongen.traits#statusWaitable
use smithy.waiters#waitable

@title("AWS CloudFormation")
@service(sdkId: "CloudFormation", endpointPrefix: "cloudformation")
@awsQuery
@sigv4(name: "cloudformation")
@xmlNamespace(uri: "http://cloudformation.amazonaws.com/doc/2010-05-15/")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service CloudFormation {
    version: "2010-05-15"
    operations: [
        ActivateOrganizationsAccess
        ActivateType
        BatchDescribeTypeConfigurations
        CancelUpdateStack
        ContinueUpdateRollback
        CreateChangeSet
        CreateGeneratedTemplate
        CreateStack
        CreateStackInstances
        CreateStackRefactor
        CreateStackSet
        DeactivateOrganizationsAccess
        DeactivateType
        DeleteChangeSet
        DeleteGeneratedTemplate
        DeleteStack
        DeleteStackInstances
        DeleteStackSet
        DeregisterType
        DescribeAccountLimits
        DescribeChangeSet
        DescribeChangeSetHooks
        DescribeEvents
        DescribeGeneratedTemplate
        DescribeOrganizationsAccess
        DescribePublisher
        DescribeResourceScan
        DescribeStackDriftDetectionStatus
        DescribeStackEvents
        DescribeStackInstance
        DescribeStackRefactor
        DescribeStackResource
        DescribeStackResourceDrifts
        DescribeStackResources
        DescribeStackSet
        DescribeStackSetOperation
        DescribeStacks
        DescribeType
        DescribeTypeRegistration
        DetectStackDrift
        DetectStackResourceDrift
        DetectStackSetDrift
        EstimateTemplateCost
        ExecuteChangeSet
        ExecuteStackRefactor
        GetGeneratedTemplate
        GetHookResult
        GetStackPolicy
        GetTemplate
        GetTemplateSummary
        ImportStacksToStackSet
        ListChangeSets
        ListExports
        ListGeneratedTemplates
        ListHookResults
        ListImports
        ListResourceScanRelatedResources
        ListResourceScanResources
        ListResourceScans
        ListStackInstanceResourceDrifts
        ListStackInstances
        ListStackRefactorActions
        ListStackRefactors
        ListStackResources
        ListStackSetAutoDeploymentTargets
        ListStackSetOperationResults
        ListStackSetOperations
        ListStackSets
        ListStacks
        ListTypeRegistrations
        ListTypeVersions
        ListTypes
        PublishType
        RecordHandlerProgress
        RegisterPublisher
        RegisterType
        RollbackStack
        SetStackPolicy
        SetTypeConfiguration
        SetTypeDefaultVersion
        SignalResource
        StartResourceScan
        StopStackSetOperation
        TestType
        UpdateGeneratedTemplate
        UpdateStack
        UpdateStackInstances
        UpdateStackSet
        UpdateTerminationProtection
        ValidateTemplate
    ]
}

operation ActivateOrganizationsAccess {
    input := {}
    output := {}
    errors: [InvalidOperationException, OperationNotFoundException]
}

@idempotent
operation ActivateType {
    input := {
        Type: ThirdPartyType
        PublicTypeArn: ThirdPartyTypeArn
        PublisherId: PublisherId
        TypeName: TypeName
        TypeNameAlias: TypeName
        AutoUpdate: Boolean
        LoggingConfig: LoggingConfig
        ExecutionRoleArn: RoleArnShape
        VersionBump: VersionBump
        MajorVersion: MajorVersion
    }
    output := {
        Arn: PrivateTypeArn
    }
    errors: [CFNRegistryException, TypeNotFoundException]
}

operation BatchDescribeTypeConfigurations {
    input := {
        @required
        TypeConfigurationIdentifiers: TypeConfigurationIdentifiers
    }
    output := {
        Errors: BatchDescribeTypeConfigurationsErrors
        UnprocessedTypeConfigurations: UnprocessedTypeConfigurations
        TypeConfigurations: TypeConfigurationDetailsList
    }
    errors: [TypeConfigurationNotFoundException, CFNRegistryException]
}

operation CancelUpdateStack {
    input := {
        @required
        StackName: String

        ClientRequestToken: ClientRequestToken
    }
    errors: [TokenAlreadyExistsException]
}

operation ContinueUpdateRollback {
    input := {
        @required
        StackName: StackNameOrId

        RoleARN: RoleARN
        ResourcesToSkip: ResourcesToSkip
        ClientRequestToken: ClientRequestToken
    }
    output := {}
    errors: [TokenAlreadyExistsException]
}

operation CreateChangeSet {
    input := {
        @required
        StackName: StackNameOrId

        TemplateBody: TemplateBody
        TemplateURL: TemplateURL
        UsePreviousTemplate: Boolean
        Parameters: Parameters
        Capabilities: Capabilities
        ResourceTypes: ResourceTypes
        RoleARN: RoleARN
        RollbackConfiguration: RollbackConfiguration
        NotificationARNs: NotificationARNs
        Tags: Tags

        @required
        ChangeSetName: ChangeSetName

        ClientToken: ClientToken
        Description: Description
        ChangeSetType: ChangeSetType
        ResourcesToImport: ResourcesToImport
        IncludeNestedStacks: Boolean
        OnStackFailure: OnStackFailure
        ImportExistingResources: Boolean
        DeploymentMode: DeploymentMode
        DeploymentConfig: DeploymentConfig
        DisableValidation: Boolean
    }
    output := {
        Id: ChangeSetId
        StackId: String
    }
    errors: [AlreadyExistsException, InsufficientCapabilitiesException, LimitExceededException]
}

operation CreateGeneratedTemplate {
    input := {
        Resources: ResourceDefinitions

        @required
        GeneratedTemplateName: GeneratedTemplateName

        StackName: String
        TemplateConfiguration: TemplateConfiguration
    }
    output := {
        GeneratedTemplateId: GeneratedTemplateId
    }
    errors: [
        AlreadyExistsException
        LimitExceededException
        ConcurrentResourcesLimitExceededException
    ]
}

operation CreateStack {
    input := {
        @required
        StackName: String

        TemplateBody: TemplateBody
        TemplateURL: TemplateURL
        Parameters: Parameters
        DisableRollback: Boolean
        RollbackConfiguration: RollbackConfiguration
        TimeoutInMinutes: TimeoutMinutes
        NotificationARNs: NotificationARNs
        Capabilities: Capabilities
        ResourceTypes: ResourceTypes
        RoleARN: RoleARN
        OnFailure: OnFailure
        StackPolicyBody: StackPolicyBody
        StackPolicyURL: StackPolicyURL
        Tags: Tags
        ClientRequestToken: ClientRequestToken
        EnableTerminationProtection: Boolean
        RetainExceptOnCreate: Boolean
        DeploymentConfig: DeploymentConfig
        DisableValidation: Boolean
    }
    output := {
        StackId: String
        OperationId: String
    }
    errors: [
        LimitExceededException
        AlreadyExistsException
        TokenAlreadyExistsException
        InsufficientCapabilitiesException
    ]
}

operation CreateStackInstances {
    input := {
        @required
        StackSetName: String

        Accounts: AccountList
        DeploymentTargets: DeploymentTargets

        @required
        Regions: RegionList

        ParameterOverrides: Parameters
        OperationPreferences: StackSetOperationPreferences

        @idempotencyToken
        OperationId: ClientRequestToken

        CallAs: CallAs
    }
    output := {
        OperationId: ClientRequestToken
    }
    errors: [
        StackSetNotFoundException
        OperationInProgressException
        OperationIdAlreadyExistsException
        StaleRequestException
        InvalidOperationException
        LimitExceededException
    ]
}

operation CreateStackRefactor {
    input := {
        Description: Description
        EnableStackCreation: Boolean
        ResourceMappings: ResourceMappings

        @required
        StackDefinitions: StackDefinitions
    }
    output := {
        @required
        StackRefactorId: String
    }
}

operation CreateStackSet {
    input := {
        @required
        StackSetName: String

        Description: Description
        TemplateBody: TemplateBody
        TemplateURL: TemplateURL
        StackId: String
        Parameters: Parameters
        Capabilities: Capabilities
        Tags: Tags
        AdministrationRoleARN: RoleARN
        ExecutionRoleName: ExecutionRoleName
        PermissionModel: PermissionModels
        AutoDeployment: AutoDeployment
        CallAs: CallAs

        @idempotencyToken
        ClientRequestToken: ClientRequestToken

        ManagedExecution: ManagedExecution
    }
    output := {
        StackSetId: String
    }
    errors: [NameAlreadyExistsException, CreatedButModifiedException, LimitExceededException]
}

operation DeactivateOrganizationsAccess {
    input := {}
    output := {}
    errors: [InvalidOperationException, OperationNotFoundException]
}

@idempotent
operation DeactivateType {
    input := {
        TypeName: TypeName
        Type: ThirdPartyType
        Arn: PrivateTypeArn
    }
    output := {}
    errors: [CFNRegistryException, TypeNotFoundException]
}

operation DeleteChangeSet {
    input := {
        @required
        ChangeSetName: ChangeSetNameOrId

        StackName: StackNameOrId
    }
    output := {}
    errors: [InvalidChangeSetStatusException]
}

operation DeleteGeneratedTemplate {
    input := {
        @required
        GeneratedTemplateName: GeneratedTemplateName
    }
    errors: [GeneratedTemplateNotFoundException, ConcurrentResourcesLimitExceededException]
}

operation DeleteStack {
    input := {
        @required
        StackName: String

        RetainResources: RetainResources
        RoleARN: RoleARN
        ClientRequestToken: ClientRequestToken
        DeletionMode: DeletionMode
        DeploymentConfig: DeploymentConfig
    }
    errors: [TokenAlreadyExistsException]
}

operation DeleteStackInstances {
    input := {
        @required
        StackSetName: String

        Accounts: AccountList
        DeploymentTargets: DeploymentTargets

        @required
        Regions: RegionList

        OperationPreferences: StackSetOperationPreferences

        @required
        RetainStacks: Boolean

        @idempotencyToken
        OperationId: ClientRequestToken

        CallAs: CallAs
    }
    output := {
        OperationId: ClientRequestToken
    }
    errors: [
        StackSetNotFoundException
        OperationInProgressException
        OperationIdAlreadyExistsException
        StaleRequestException
        InvalidOperationException
    ]
}

operation DeleteStackSet {
    input := {
        @required
        StackSetName: String

        CallAs: CallAs
    }
    output := {}
    errors: [StackSetNotEmptyException, OperationInProgressException]
}

@idempotent
operation DeregisterType {
    input := {
        Arn: PrivateTypeArn
        Type: RegistryType
        TypeName: TypeName
        VersionId: TypeVersionId
    }
    output := {}
    errors: [CFNRegistryException, TypeNotFoundException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "AccountLimits")
operation DescribeAccountLimits {
    input := {
        NextToken: NextToken
    }
    output := {
        AccountLimits: AccountLimitList
        NextToken: NextToken
    }
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Changes")
@waitable(
    ChangeSetCreateComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Status"
                        expected: "CREATE_COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "Status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {state: "failure", matcher: {errorType: "ValidationError"}}
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ChangeSetCreateComplete: 120)
operation DescribeChangeSet {
    input := {
        @required
        ChangeSetName: ChangeSetNameOrId

        StackName: StackNameOrId
        NextToken: NextToken
        IncludePropertyValues: Boolean
    }
    output := {
        ChangeSetName: ChangeSetName
        ChangeSetId: ChangeSetId
        StackId: String
        StackName: String
        Description: Description
        Parameters: Parameters
        CreationTime: Timestamp
        ExecutionStatus: ExecutionStatus
        Status: ChangeSetStatus
        StatusReason: String
        StackDriftStatus: StackDriftStatus
        NotificationARNs: NotificationARNs
        RollbackConfiguration: RollbackConfiguration
        Capabilities: Capabilities
        Tags: Tags
        Changes: Changes
        NextToken: NextToken
        IncludeNestedStacks: Boolean
        ParentChangeSetId: ChangeSetId
        RootChangeSetId: ChangeSetId
        OnStackFailure: OnStackFailure
        ImportExistingResources: Boolean
        DeploymentMode: DeploymentMode
        DeploymentConfig: DeploymentConfig
    }
    errors: [ChangeSetNotFoundException]
}

operation DescribeChangeSetHooks {
    input := {
        @required
        ChangeSetName: ChangeSetNameOrId

        StackName: StackNameOrId
        NextToken: NextToken
        LogicalResourceId: String
    }
    output := {
        ChangeSetId: ChangeSetId
        ChangeSetName: ChangeSetName
        Hooks: ChangeSetHooks
        Status: ChangeSetHooksStatus
        NextToken: NextToken
        StackId: String
        StackName: String
    }
    errors: [ChangeSetNotFoundException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "OperationEvents")
operation DescribeEvents {
    input := {
        StackName: StackNameOrId
        ChangeSetName: ChangeSetNameOrId
        OperationId: String
        Filters: EventFilter
        NextToken: NextToken
    }
    output := {
        OperationEvents: OperationEvents
        NextToken: NextToken
    }
}

operation DescribeGeneratedTemplate {
    input := {
        @required
        GeneratedTemplateName: GeneratedTemplateName
    }
    output := {
        GeneratedTemplateId: GeneratedTemplateId
        GeneratedTemplateName: GeneratedTemplateName
        Resources: ResourceDetails
        Status: GeneratedTemplateStatus
        StatusReason: TemplateStatusReason
        CreationTime: Timestamp
        LastUpdatedTime: Timestamp
        Progress: TemplateProgress
        StackId: String
        TemplateConfiguration: TemplateConfiguration
        TotalWarnings: TotalWarnings
    }
    errors: [GeneratedTemplateNotFoundException]
}

operation DescribeOrganizationsAccess {
    input := {
        CallAs: CallAs
    }
    output := {
        Status: OrganizationStatus
    }
    errors: [InvalidOperationException, OperationNotFoundException]
}

@idempotent
operation DescribePublisher {
    input := {
        PublisherId: PublisherId
    }
    output := {
        PublisherId: PublisherId
        PublisherStatus: PublisherStatus
        IdentityProvider: IdentityProvider
        PublisherProfile: PublisherProfile
    }
    errors: [CFNRegistryException]
}

operation DescribeResourceScan {
    input := {
        @required
        ResourceScanId: String
    }
    output := {
        ResourceScanId: String
        Status: ResourceScanStatus
        StatusReason: String
        StartTime: Timestamp
        EndTime: Timestamp
        PercentageCompleted: Double
        ResourceTypes: ResourceTypes
        ResourcesScanned: Integer
        ResourcesRead: Integer
        ScanFilters: ScanFilters
    }
    errors: [ResourceScanNotFoundException]
}

operation DescribeStackDriftDetectionStatus {
    input := {
        @required
        StackDriftDetectionId: StackDriftDetectionId
    }
    output := {
        @required
        StackId: String

        @required
        StackDriftDetectionId: StackDriftDetectionId

        StackDriftStatus: StackDriftStatus

        @required
        DetectionStatus: StackDriftDetectionStatus

        DetectionStatusReason: String
        DriftedStackResourceCount: Integer

        @required
        Timestamp: Timestamp
    }
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "StackEvents")
operation DescribeStackEvents {
    input := {
        @required
        StackName: String

        NextToken: NextToken
    }
    output := {
        StackEvents: StackEvents
        NextToken: NextToken
    }
}

operation DescribeStackInstance {
    input := {
        @required
        StackSetName: String

        @required
        StackInstanceAccount: Account

        @required
        StackInstanceRegion: Region

        CallAs: CallAs
    }
    output := {
        StackInstance: StackInstance
    }
    errors: [StackSetNotFoundException, StackInstanceNotFoundException]
}

@waitable(
    StackRefactorCreateComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Status"
                        expected: "CREATE_COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "Status", expected: "CREATE_FAILED", comparator: "stringEquals"}
                }
            }
            {state: "failure", matcher: {errorType: "ValidationError"}}
        ]
        minDelay: 5
        maxDelay: 5
    }
    StackRefactorExecuteComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ExecutionStatus"
                        expected: "EXECUTE_COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ExecutionStatus"
                        expected: "EXECUTE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ExecutionStatus"
                        expected: "ROLLBACK_COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "ValidationError"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(StackRefactorCreateComplete: 120, StackRefactorExecuteComplete: 120)
operation DescribeStackRefactor {
    input := {
        @required
        StackRefactorId: String
    }
    output := {
        Description: Description
        StackRefactorId: String
        StackIds: StackIds
        ExecutionStatus: StackRefactorExecutionStatus
        ExecutionStatusReason: String
        Status: StackRefactorStatus
        StatusReason: String
    }
    errors: [StackRefactorNotFoundException]
}

operation DescribeStackResource {
    input := {
        @required
        StackName: String

        @required
        LogicalResourceId: String
    }
    output := {
        StackResourceDetail: StackResourceDetail
    }
}

operation DescribeStackResourceDrifts {
    input := {
        @required
        StackName: StackNameOrId

        StackResourceDriftStatusFilters: StackResourceDriftStatusFilters
        NextToken: NextToken
        MaxResults: BoxedMaxResults
    }
    output := {
        @required
        StackResourceDrifts: StackResourceDrifts

        NextToken: NextToken
    }
}

operation DescribeStackResources {
    input := {
        StackName: String
        LogicalResourceId: String
        PhysicalResourceId: String
    }
    output := {
        StackResources: StackResources
    }
}

operation DescribeStackSet {
    input := {
        @required
        StackSetName: String

        CallAs: CallAs
    }
    output := {
        StackSet: StackSet
    }
    errors: [StackSetNotFoundException]
}

operation DescribeStackSetOperation {
    input := {
        @required
        StackSetName: String

        @required
        OperationId: ClientRequestToken

        CallAs: CallAs
    }
    output := {
        StackSetOperation: StackSetOperation
    }
    errors: [StackSetNotFoundException, OperationNotFoundException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Stacks")
@statusWaitable(
    StackExists: {
        acceptors: [
            {state: "success", matcher: {status: 200}}
            {state: "retry", matcher: {errorType: "ValidationError"}}
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(
    StackExists: 20
    StackCreateComplete: 120
    StackDeleteComplete: 120
    StackUpdateComplete: 120
    StackImportComplete: 120
    StackRollbackComplete: 120
)
@waitable(
    StackCreateComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "CREATE_COMPLETE"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_COMPLETE"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_IN_PROGRESS"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_FAILED"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_ROLLBACK_IN_PROGRESS"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_ROLLBACK_FAILED"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_ROLLBACK_COMPLETE"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "CREATE_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "DELETE_COMPLETE"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "DELETE_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "ROLLBACK_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "ROLLBACK_COMPLETE"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "ValidationError"}}
        ]
        minDelay: 30
        maxDelay: 30
    }
    StackDeleteComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "DELETE_COMPLETE"
                        comparator: "allStringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "ValidationError"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "DELETE_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "CREATE_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "ROLLBACK_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_ROLLBACK_IN_PROGRESS"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_ROLLBACK_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_ROLLBACK_COMPLETE"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_COMPLETE"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    StackUpdateComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_COMPLETE"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_ROLLBACK_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_ROLLBACK_COMPLETE"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "ValidationError"}}
        ]
        minDelay: 30
        maxDelay: 30
    }
    StackImportComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "IMPORT_COMPLETE"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "ROLLBACK_COMPLETE"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "ROLLBACK_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "IMPORT_ROLLBACK_IN_PROGRESS"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "IMPORT_ROLLBACK_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "IMPORT_ROLLBACK_COMPLETE"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "ValidationError"}}
        ]
        minDelay: 30
        maxDelay: 30
    }
    StackRollbackComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_ROLLBACK_COMPLETE"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "UPDATE_ROLLBACK_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Stacks[].StackStatus"
                        expected: "DELETE_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "ValidationError"}}
        ]
        minDelay: 30
        maxDelay: 30
    }
)
operation DescribeStacks {
    input := {
        StackName: String
        NextToken: NextToken
    }
    output := {
        Stacks: Stacks
        NextToken: NextToken
    }
}

@idempotent
operation DescribeType {
    input := {
        Type: RegistryType
        TypeName: TypeName
        Arn: TypeArn
        VersionId: TypeVersionId
        PublisherId: PublisherId
        PublicVersionNumber: PublicVersionNumber
    }
    output := {
        Arn: TypeArn
        Type: RegistryType
        TypeName: TypeName
        DefaultVersionId: TypeVersionId
        IsDefaultVersion: Boolean
        TypeTestsStatus: TypeTestsStatus
        TypeTestsStatusDescription: TypeTestsStatusDescription
        Description: Description
        Schema: TypeSchema
        ProvisioningType: ProvisioningType
        DeprecatedStatus: DeprecatedStatus
        LoggingConfig: LoggingConfig
        RequiredActivatedTypes: RequiredActivatedTypes
        ExecutionRoleArn: RoleArnShape
        Visibility: Visibility
        SourceUrl: OptionalSecureUrl
        DocumentationUrl: OptionalSecureUrl
        LastUpdated: Timestamp
        TimeCreated: Timestamp
        ConfigurationSchema: ConfigurationSchema
        PublisherId: PublisherId
        OriginalTypeName: TypeName
        OriginalTypeArn: TypeArn
        PublicVersionNumber: PublicVersionNumber
        LatestPublicVersion: PublicVersionNumber
        IsActivated: Boolean
        AutoUpdate: Boolean
    }
    errors: [CFNRegistryException, TypeNotFoundException]
}

@idempotent
@waitable(
    TypeRegistrationComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ProgressStatus"
                        expected: "COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "ProgressStatus", expected: "FAILED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(TypeRegistrationComplete: 120)
operation DescribeTypeRegistration {
    input := {
        @required
        RegistrationToken: RegistrationToken
    }
    output := {
        ProgressStatus: RegistrationStatus
        Description: Description
        TypeArn: TypeArn
        TypeVersionArn: TypeArn
    }
    errors: [CFNRegistryException]
}

operation DetectStackDrift {
    input := {
        @required
        StackName: StackNameOrId

        LogicalResourceIds: LogicalResourceIds
    }
    output := {
        @required
        StackDriftDetectionId: StackDriftDetectionId
    }
}

operation DetectStackResourceDrift {
    input := {
        @required
        StackName: StackNameOrId

        @required
        LogicalResourceId: String
    }
    output := {
        @required
        StackResourceDrift: StackResourceDrift
    }
}

operation DetectStackSetDrift {
    input := {
        @required
        StackSetName: StackSetNameOrId

        OperationPreferences: StackSetOperationPreferences

        @idempotencyToken
        OperationId: ClientRequestToken

        CallAs: CallAs
    }
    output := {
        OperationId: ClientRequestToken
    }
    errors: [InvalidOperationException, OperationInProgressException, StackSetNotFoundException]
}

operation EstimateTemplateCost {
    input := {
        TemplateBody: TemplateBody
        TemplateURL: TemplateURL
        Parameters: Parameters
    }
    output := {
        Url: String
    }
}

operation ExecuteChangeSet {
    input := {
        @required
        ChangeSetName: ChangeSetNameOrId

        StackName: StackNameOrId
        ClientRequestToken: ClientRequestToken
        DisableRollback: Boolean
        RetainExceptOnCreate: Boolean
    }
    output := {}
    errors: [
        InvalidChangeSetStatusException
        ChangeSetNotFoundException
        InsufficientCapabilitiesException
        TokenAlreadyExistsException
    ]
}

operation ExecuteStackRefactor {
    input := {
        @required
        StackRefactorId: String
    }
}

operation GetGeneratedTemplate {
    input := {
        Format: TemplateFormat

        @required
        GeneratedTemplateName: GeneratedTemplateName
    }
    output := {
        Status: GeneratedTemplateStatus
        TemplateBody: TemplateBody
    }
    errors: [GeneratedTemplateNotFoundException]
}

operation GetHookResult {
    input := {
        HookResultId: HookInvocationId
    }
    output := {
        HookResultId: HookInvocationId
        InvocationPoint: HookInvocationPoint
        FailureMode: HookFailureMode
        TypeName: HookTypeName
        OriginalTypeName: HookTypeName
        TypeVersionId: HookTypeVersionId
        TypeConfigurationVersionId: HookTypeConfigurationVersionId
        TypeArn: HookTypeArn
        Status: HookStatus
        HookStatusReason: HookStatusReason
        InvokedAt: Timestamp
        Target: HookTarget
        Annotations: AnnotationList
    }
    errors: [HookResultNotFoundException]
}

operation GetStackPolicy {
    input := {
        @required
        StackName: String
    }
    output := {
        StackPolicyBody: StackPolicyBody
    }
}

operation GetTemplate {
    input := {
        StackName: String
        ChangeSetName: ChangeSetNameOrId
        TemplateStage: TemplateStage
    }
    output := {
        TemplateBody: TemplateBody
        StagesAvailable: StageList
    }
    errors: [ChangeSetNotFoundException]
}

operation GetTemplateSummary {
    input := {
        TemplateBody: TemplateBody
        TemplateURL: TemplateURL
        StackName: StackNameOrId
        StackSetName: StackSetNameOrId
        CallAs: CallAs
        TemplateSummaryConfig: TemplateSummaryConfig
    }
    output := {
        Parameters: ParameterDeclarations
        Description: Description
        Capabilities: Capabilities
        CapabilitiesReason: String
        ResourceTypes: ResourceTypes
        Version: String
        Metadata: String
        DeclaredTransforms: TransformsList
        ResourceIdentifierSummaries: ResourceIdentifierSummaries
        Warnings: Warnings
    }
    errors: [StackSetNotFoundException]
}

operation ImportStacksToStackSet {
    input := {
        @required
        StackSetName: StackSetNameOrId

        StackIds: StackIdList
        StackIdsUrl: StackIdsUrl
        OrganizationalUnitIds: OrganizationalUnitIdList
        OperationPreferences: StackSetOperationPreferences

        @idempotencyToken
        OperationId: ClientRequestToken

        CallAs: CallAs
    }
    output := {
        OperationId: ClientRequestToken
    }
    errors: [
        LimitExceededException
        StackSetNotFoundException
        InvalidOperationException
        OperationInProgressException
        OperationIdAlreadyExistsException
        StackNotFoundException
        StaleRequestException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Summaries")
operation ListChangeSets {
    input := {
        @required
        StackName: StackNameOrId

        NextToken: NextToken
    }
    output := {
        Summaries: ChangeSetSummaries
        NextToken: NextToken
    }
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Exports")
operation ListExports {
    input := {
        NextToken: NextToken
    }
    output := {
        Exports: Exports
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Summaries"
    pageSize: "MaxResults"
)
operation ListGeneratedTemplates {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        Summaries: TemplateSummaries
        NextToken: NextToken
    }
}

operation ListHookResults {
    input := {
        TargetType: ListHookResultsTargetType
        TargetId: HookResultId
        TypeArn: HookTypeArn
        Status: HookStatus
        NextToken: NextToken
    }
    output := {
        TargetType: ListHookResultsTargetType
        TargetId: HookResultId
        HookResults: HookResultSummaries
        NextToken: NextToken
    }
    errors: [HookResultNotFoundException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Imports")
operation ListImports {
    input := {
        @required
        ExportName: String

        NextToken: NextToken
    }
    output := {
        Imports: Imports
        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RelatedResources"
    pageSize: "MaxResults"
)
operation ListResourceScanRelatedResources {
    input := {
        @required
        ResourceScanId: String

        @required
        Resources: ScannedResourceIdentifiers

        NextToken: NextToken
        MaxResults: BoxedMaxResults
    }
    output := {
        RelatedResources: RelatedResources
        NextToken: NextToken
    }
    errors: [ResourceScanNotFoundException, ResourceScanInProgressException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Resources"
    pageSize: "MaxResults"
)
operation ListResourceScanResources {
    input := {
        @required
        ResourceScanId: String

        ResourceIdentifier: String
        ResourceTypePrefix: String
        TagKey: TagKey
        TagValue: TagValue
        NextToken: NextToken
        MaxResults: Integer
    }
    output := {
        Resources: ScannedResources
        NextToken: NextToken
    }
    errors: [ResourceScanNotFoundException, ResourceScanInProgressException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceScanSummaries"
    pageSize: "MaxResults"
)
operation ListResourceScans {
    input := {
        NextToken: NextToken
        MaxResults: Integer
        ScanTypeFilter: ScanType
    }
    output := {
        ResourceScanSummaries: ResourceScanSummaries
        NextToken: NextToken
    }
}

operation ListStackInstanceResourceDrifts {
    input := {
        @required
        StackSetName: StackSetNameOrId

        NextToken: NextToken
        MaxResults: MaxResults
        StackInstanceResourceDriftStatuses: StackResourceDriftStatusFilters

        @required
        StackInstanceAccount: Account

        @required
        StackInstanceRegion: Region

        @required
        OperationId: ClientRequestToken

        CallAs: CallAs
    }
    output := {
        Summaries: StackInstanceResourceDriftsSummaries
        NextToken: NextToken
    }
    errors: [StackSetNotFoundException, StackInstanceNotFoundException, OperationNotFoundException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Summaries"
    pageSize: "MaxResults"
)
operation ListStackInstances {
    input := {
        @required
        StackSetName: String

        NextToken: NextToken
        MaxResults: MaxResults
        Filters: StackInstanceFilters
        StackInstanceAccount: Account
        StackInstanceRegion: Region
        CallAs: CallAs
    }
    output := {
        Summaries: StackInstanceSummaries
        NextToken: NextToken
    }
    errors: [StackSetNotFoundException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "StackRefactorActions"
    pageSize: "MaxResults"
)
operation ListStackRefactorActions {
    input := {
        @required
        StackRefactorId: String

        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        StackRefactorActions: StackRefactorActions

        NextToken: NextToken
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "StackRefactorSummaries"
    pageSize: "MaxResults"
)
operation ListStackRefactors {
    input := {
        ExecutionStatusFilter: StackRefactorExecutionStatusFilter
        NextToken: NextToken
        MaxResults: MaxResults
    }
    output := {
        @required
        StackRefactorSummaries: StackRefactorSummaries

        NextToken: NextToken
    }
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "StackResourceSummaries")
operation ListStackResources {
    input := {
        @required
        StackName: String

        NextToken: NextToken
    }
    output := {
        StackResourceSummaries: StackResourceSummaries
        NextToken: NextToken
    }
}

operation ListStackSetAutoDeploymentTargets {
    input := {
        @required
        StackSetName: StackSetNameOrId

        NextToken: NextToken
        MaxResults: MaxResults
        CallAs: CallAs
    }
    output := {
        Summaries: StackSetAutoDeploymentTargetSummaries
        NextToken: NextToken
    }
    errors: [StackSetNotFoundException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Summaries"
    pageSize: "MaxResults"
)
operation ListStackSetOperationResults {
    input := {
        @required
        StackSetName: String

        @required
        OperationId: ClientRequestToken

        NextToken: NextToken
        MaxResults: MaxResults
        CallAs: CallAs
        Filters: OperationResultFilters
    }
    output := {
        Summaries: StackSetOperationResultSummaries
        NextToken: NextToken
    }
    errors: [StackSetNotFoundException, OperationNotFoundException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Summaries"
    pageSize: "MaxResults"
)
operation ListStackSetOperations {
    input := {
        @required
        StackSetName: String

        NextToken: NextToken
        MaxResults: MaxResults
        CallAs: CallAs
    }
    output := {
        Summaries: StackSetOperationSummaries
        NextToken: NextToken
    }
    errors: [StackSetNotFoundException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Summaries"
    pageSize: "MaxResults"
)
operation ListStackSets {
    input := {
        NextToken: NextToken
        MaxResults: MaxResults
        Status: StackSetStatus
        CallAs: CallAs
    }
    output := {
        Summaries: StackSetSummaries
        NextToken: NextToken
    }
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "StackSummaries")
operation ListStacks {
    input := {
        NextToken: NextToken
        StackStatusFilter: StackStatusFilter
    }
    output := {
        StackSummaries: StackSummaries
        NextToken: NextToken
    }
}

@idempotent
operation ListTypeRegistrations {
    input := {
        Type: RegistryType
        TypeName: TypeName
        TypeArn: TypeArn
        RegistrationStatusFilter: RegistrationStatus
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        RegistrationTokenList: RegistrationTokenList
        NextToken: NextToken
    }
    errors: [CFNRegistryException]
}

@idempotent
operation ListTypeVersions {
    input := {
        Type: RegistryType
        TypeName: TypeName
        Arn: TypeArn
        MaxResults: MaxResults
        NextToken: NextToken
        DeprecatedStatus: DeprecatedStatus
        PublisherId: PublisherId
    }
    output := {
        TypeVersionSummaries: TypeVersionSummaries
        NextToken: NextToken
    }
    errors: [CFNRegistryException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TypeSummaries"
    pageSize: "MaxResults"
)
operation ListTypes {
    input := {
        Visibility: Visibility
        ProvisioningType: ProvisioningType
        DeprecatedStatus: DeprecatedStatus
        Type: RegistryType
        Filters: TypeFilters
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        TypeSummaries: TypeSummaries
        NextToken: NextToken
    }
    errors: [CFNRegistryException]
}

@idempotent
operation PublishType {
    input := {
        Type: ThirdPartyType
        Arn: PrivateTypeArn
        TypeName: TypeName
        PublicVersionNumber: PublicVersionNumber
    }
    output := {
        PublicTypeArn: TypeArn
    }
    errors: [CFNRegistryException, TypeNotFoundException]
}

@idempotent
operation RecordHandlerProgress {
    input := {
        @required
        BearerToken: ClientToken

        @required
        OperationStatus: OperationStatus

        CurrentOperationStatus: OperationStatus
        StatusMessage: StatusMessage
        ErrorCode: HandlerErrorCode
        ResourceModel: ResourceModel
        ClientRequestToken: ClientRequestToken
    }
    output := {}
    errors: [InvalidStateTransitionException, OperationStatusCheckFailedException]
}

@idempotent
operation RegisterPublisher {
    input := {
        AcceptTermsAndConditions: Boolean
        ConnectionArn: ConnectionArn
    }
    output := {
        PublisherId: PublisherId
    }
    errors: [CFNRegistryException]
}

@idempotent
operation RegisterType {
    input := {
        Type: RegistryType

        @required
        TypeName: TypeName

        @required
        SchemaHandlerPackage: S3Url

        LoggingConfig: LoggingConfig
        ExecutionRoleArn: RoleArnShape
        ClientRequestToken: RequestToken
    }
    output := {
        RegistrationToken: RegistrationToken
    }
    errors: [CFNRegistryException]
}

operation RollbackStack {
    input := {
        @required
        StackName: StackNameOrId

        RoleARN: RoleARN
        ClientRequestToken: ClientRequestToken
        RetainExceptOnCreate: Boolean
        DeploymentConfig: DeploymentConfig
    }
    output := {
        StackId: String
        OperationId: String
    }
    errors: [TokenAlreadyExistsException]
}

operation SetStackPolicy {
    input := {
        @required
        StackName: String

        StackPolicyBody: StackPolicyBody
        StackPolicyURL: StackPolicyURL
    }
}

operation SetTypeConfiguration {
    input := {
        TypeArn: TypeArn

        @required
        Configuration: TypeConfiguration

        ConfigurationAlias: TypeConfigurationAlias
        TypeName: TypeName
        Type: ThirdPartyType
    }
    output := {
        ConfigurationArn: TypeConfigurationArn
    }
    errors: [CFNRegistryException, TypeNotFoundException]
}

@idempotent
operation SetTypeDefaultVersion {
    input := {
        Arn: PrivateTypeArn
        Type: RegistryType
        TypeName: TypeName
        VersionId: TypeVersionId
    }
    output := {}
    errors: [CFNRegistryException, TypeNotFoundException]
}

operation SignalResource {
    input := {
        @required
        StackName: StackNameOrId

        @required
        LogicalResourceId: String

        @required
        UniqueId: ResourceSignalUniqueId

        @required
        Status: ResourceSignalStatus
    }
}

operation StartResourceScan {
    input := {
        ClientRequestToken: ClientRequestToken
        ScanFilters: ScanFilters
    }
    output := {
        ResourceScanId: String
    }
    errors: [ResourceScanInProgressException, ResourceScanLimitExceededException]
}

operation StopStackSetOperation {
    input := {
        @required
        StackSetName: String

        @required
        OperationId: ClientRequestToken

        CallAs: CallAs
    }
    output := {}
    errors: [StackSetNotFoundException, OperationNotFoundException, InvalidOperationException]
}

@idempotent
operation TestType {
    input := {
        Arn: TypeArn
        Type: ThirdPartyType
        TypeName: TypeName
        VersionId: TypeVersionId
        LogDeliveryBucket: S3Bucket
    }
    output := {
        TypeVersionArn: TypeArn
    }
    errors: [CFNRegistryException, TypeNotFoundException]
}

operation UpdateGeneratedTemplate {
    input := {
        @required
        GeneratedTemplateName: GeneratedTemplateName

        NewGeneratedTemplateName: GeneratedTemplateName
        AddResources: ResourceDefinitions
        RemoveResources: JazzLogicalResourceIds
        RefreshAllResources: Boolean
        TemplateConfiguration: TemplateConfiguration
    }
    output := {
        GeneratedTemplateId: GeneratedTemplateId
    }
    errors: [AlreadyExistsException, GeneratedTemplateNotFoundException, LimitExceededException]
}

operation UpdateStack {
    input := {
        @required
        StackName: String

        TemplateBody: TemplateBody
        TemplateURL: TemplateURL
        UsePreviousTemplate: Boolean
        StackPolicyDuringUpdateBody: StackPolicyDuringUpdateBody
        StackPolicyDuringUpdateURL: StackPolicyDuringUpdateURL
        Parameters: Parameters
        Capabilities: Capabilities
        ResourceTypes: ResourceTypes
        RoleARN: RoleARN
        RollbackConfiguration: RollbackConfiguration
        StackPolicyBody: StackPolicyBody
        StackPolicyURL: StackPolicyURL
        NotificationARNs: NotificationARNs
        Tags: Tags
        DisableRollback: Boolean
        ClientRequestToken: ClientRequestToken
        RetainExceptOnCreate: Boolean
        DeploymentConfig: DeploymentConfig
        DisableValidation: Boolean
    }
    output := {
        StackId: String
        OperationId: String
    }
    errors: [InsufficientCapabilitiesException, TokenAlreadyExistsException]
}

operation UpdateStackInstances {
    input := {
        @required
        StackSetName: StackSetNameOrId

        Accounts: AccountList
        DeploymentTargets: DeploymentTargets

        @required
        Regions: RegionList

        ParameterOverrides: Parameters
        OperationPreferences: StackSetOperationPreferences

        @idempotencyToken
        OperationId: ClientRequestToken

        CallAs: CallAs
    }
    output := {
        OperationId: ClientRequestToken
    }
    errors: [
        StackSetNotFoundException
        StackInstanceNotFoundException
        OperationInProgressException
        OperationIdAlreadyExistsException
        StaleRequestException
        InvalidOperationException
    ]
}

operation UpdateStackSet {
    input := {
        @required
        StackSetName: String

        Description: Description
        TemplateBody: TemplateBody
        TemplateURL: TemplateURL
        UsePreviousTemplate: Boolean
        Parameters: Parameters
        Capabilities: Capabilities
        Tags: Tags
        OperationPreferences: StackSetOperationPreferences
        AdministrationRoleARN: RoleARN
        ExecutionRoleName: ExecutionRoleName
        DeploymentTargets: DeploymentTargets
        PermissionModel: PermissionModels
        AutoDeployment: AutoDeployment

        @idempotencyToken
        OperationId: ClientRequestToken

        Accounts: AccountList
        Regions: RegionList
        CallAs: CallAs
        ManagedExecution: ManagedExecution
    }
    output := {
        OperationId: ClientRequestToken
    }
    errors: [
        StackSetNotFoundException
        OperationInProgressException
        OperationIdAlreadyExistsException
        StaleRequestException
        InvalidOperationException
        StackInstanceNotFoundException
    ]
}

operation UpdateTerminationProtection {
    input := {
        @required
        EnableTerminationProtection: Boolean

        @required
        StackName: StackNameOrId
    }
    output := {
        StackId: String
    }
}

operation ValidateTemplate {
    input := {
        TemplateBody: TemplateBody
        TemplateURL: TemplateURL
    }
    output := {
        Parameters: TemplateParameters
        Description: Description
        Capabilities: Capabilities
        CapabilitiesReason: String
        DeclaredTransforms: TransformsList
    }
}

@pattern("^[0-9]{12}$")
string Account

enum AccountFilterType {
    NONE
    INTERSECTION
    DIFFERENCE
    UNION
}

structure AccountGateResult {
    Status: AccountGateStatus
    StatusReason: String
}

enum AccountGateStatus {
    SUCCEEDED
    FAILED
    SKIPPED
}

structure AccountLimit {
    Name: String
    Value: Integer
}

list AccountLimitList {
    member: AccountLimit
}

list AccountList {
    member: Account
}

@length(min: 1, max: 5120) @pattern("(s3://|http(s?)://).+")
string AccountsUrl

enum AfterValueFrom {
    TEMPLATE
}

list AllowedValues {
    member: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "AlreadyExistsException", httpResponseCode: 400)
structure AlreadyExistsException {}

structure Annotation {
    AnnotationName: AnnotationName
    Status: AnnotationStatus
    StatusMessage: RemediationMessageStatusMessage
    RemediationMessage: RemediationMessageRemediationMessage
    RemediationLink: AnnotationRemediationLink
    SeverityLevel: AnnotationSeverityLevel
}

list AnnotationList {
    member: Annotation
}

@length(min: 1, max: 1024)
string AnnotationName

@length(min: 1, max: 5120)
string AnnotationRemediationLink

enum AnnotationSeverityLevel {
    INFORMATIONAL
    LOW
    MEDIUM
    HIGH
    CRITICAL
}

enum AnnotationStatus {
    PASSED
    FAILED
    SKIPPED
}

enum AttributeChangeType {
    Add
    Remove
    Modify
    SyncWithActual
}

structure AutoDeployment {
    Enabled: Boolean
    RetainStacksOnAccountRemoval: Boolean
    DependsOn: StackSetARNList
}

structure BatchDescribeTypeConfigurationsError {
    ErrorCode: ErrorCode
    ErrorMessage: ErrorMessage
    TypeConfigurationIdentifier: TypeConfigurationIdentifier
}

list BatchDescribeTypeConfigurationsErrors {
    member: BatchDescribeTypeConfigurationsError
}

enum BeaconStackOperationStatus {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

enum BeforeValueFrom {
    PREVIOUS_DEPLOYMENT_STATE
    ACTUAL_STATE
}

@range(min: 1, max: 100)
integer BoxedMaxResults

@error("client") @httpError(400) @awsQueryError(code: "CFNRegistryException", httpResponseCode: 400)
structure CFNRegistryException {
    Message: ErrorMessage
}

enum CallAs {
    SELF
    DELEGATED_ADMIN
}

list Capabilities {
    member: Capability
}

enum Capability {
    CAPABILITY_IAM
    CAPABILITY_NAMED_IAM
    CAPABILITY_AUTO_EXPAND
}

enum Category {
    REGISTERED
    ACTIVATED
    THIRD_PARTY
    AWS_TYPES
}

structure Change {
    Type: ChangeType
    HookInvocationCount: HookInvocationCount
    ResourceChange: ResourceChange
}

enum ChangeAction {
    Add
    Modify
    Remove
    Import
    Dynamic
    SyncWithActual
}

structure ChangeSetHook {
    InvocationPoint: HookInvocationPoint
    FailureMode: HookFailureMode
    TypeName: HookTypeName
    TypeVersionId: HookTypeVersionId
    TypeConfigurationVersionId: HookTypeConfigurationVersionId
    TargetDetails: ChangeSetHookTargetDetails
}

structure ChangeSetHookResourceTargetDetails {
    LogicalResourceId: String
    ResourceType: HookTargetTypeName
    ResourceAction: ChangeAction
}

structure ChangeSetHookTargetDetails {
    TargetType: HookTargetType
    ResourceTargetDetails: ChangeSetHookResourceTargetDetails
}

list ChangeSetHooks {
    member: ChangeSetHook
}

enum ChangeSetHooksStatus {
    PLANNING
    PLANNED
    UNAVAILABLE
}

@length(min: 1) @pattern("arn:[-a-zA-Z0-9:/]*")
string ChangeSetId

@length(min: 1, max: 128) @pattern("[a-zA-Z][-a-zA-Z0-9]*")
string ChangeSetName

@length(min: 1, max: 1600) @pattern("[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*")
string ChangeSetNameOrId

@error("client") @httpError(404) @awsQueryError(code: "ChangeSetNotFound", httpResponseCode: 404)
structure ChangeSetNotFoundException {}

enum ChangeSetStatus {
    CREATE_PENDING
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    DELETE_PENDING
    DELETE_IN_PROGRESS
    DELETE_COMPLETE
    DELETE_FAILED
    FAILED
}

list ChangeSetSummaries {
    member: ChangeSetSummary
}

structure ChangeSetSummary {
    StackId: String
    StackName: String
    ChangeSetId: ChangeSetId
    ChangeSetName: ChangeSetName
    ExecutionStatus: ExecutionStatus
    Status: ChangeSetStatus
    StatusReason: String
    CreationTime: Timestamp
    Description: Description
    IncludeNestedStacks: Boolean
    ParentChangeSetId: ChangeSetId
    RootChangeSetId: ChangeSetId
    ImportExistingResources: Boolean
}

enum ChangeSetType {
    CREATE
    UPDATE
    IMPORT
}

enum ChangeSource {
    ResourceReference
    ParameterReference
    ResourceAttribute
    DirectModification
    Automatic
    NoModification
}

enum ChangeType {
    Resource
}

list Changes {
    member: Change
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9][-a-zA-Z0-9]*")
string ClientRequestToken

@length(min: 1, max: 128)
string ClientToken

enum ConcurrencyMode {
    STRICT_FAILURE_TOLERANCE
    SOFT_FAILURE_TOLERANCE
}

@error("client")
@httpError(429)
@awsQueryError(code: "ConcurrentResourcesLimitExceeded", httpResponseCode: 429)
structure ConcurrentResourcesLimitExceededException {}

@length(min: 1, max: 60000) @pattern("[\\s\\S]+")
string ConfigurationSchema

@length(min: 1, max: 256) @pattern("arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+")
string ConnectionArn

@error("client")
@httpError(409)
@awsQueryError(code: "CreatedButModifiedException", httpResponseCode: 409)
structure CreatedButModifiedException {}

enum DeletionMode {
    STANDARD
    FORCE_DELETE_STACK
}

structure DeploymentConfig {
    Mode: DeploymentConfigMode
    DisableRollback: Boolean
}

enum DeploymentConfigMode {
    STANDARD
    EXPRESS
}

enum DeploymentMode {
    REVERT_DRIFT
}

structure DeploymentTargets {
    Accounts: AccountList
    AccountsUrl: AccountsUrl
    OrganizationalUnitIds: OrganizationalUnitIdList
    AccountFilterType: AccountFilterType
}

enum DeprecatedStatus {
    LIVE
    DEPRECATED
}

@length(min: 1, max: 1024)
string Description

enum DetailedStatus {
    CONFIGURATION_COMPLETE
    VALIDATION_FAILED
}

enum DifferenceType {
    ADD
    REMOVE
    NOT_EQUAL
}

enum DriftIgnoredReason {
    MANAGED_BY_AWS
    WRITE_ONLY_PROPERTY
    SENSITIVE_PROPERTY
}

@range(min: 0)
integer DriftedStackInstancesCount

@length(min: 3, max: 3)
string ErrorCode

@length(min: 1, max: 255)
string ErrorMessage

enum EvaluationType {
    Static
    Dynamic
}

structure EventFilter {
    FailedEvents: Boolean
}

enum EventType {
    STACK_EVENT
    PROGRESS_EVENT
    VALIDATION_ERROR
    PROVISIONING_ERROR
    HOOK_INVOCATION_ERROR
}

@length(min: 1, max: 64) @pattern("[a-zA-Z_0-9+=,.@-]+")
string ExecutionRoleName

enum ExecutionStatus {
    UNAVAILABLE
    AVAILABLE
    EXECUTE_IN_PROGRESS
    EXECUTE_COMPLETE
    EXECUTE_FAILED
    OBSOLETE
}

structure Export {
    ExportingStackId: String
    Name: String
    Value: String
}

list Exports {
    member: Export
}

@range(min: 0)
integer FailedStackInstancesCount

@range(min: 0)
integer FailureToleranceCount

@range(min: 0, max: 100)
integer FailureTolerancePercentage

enum GeneratedTemplateDeletionPolicy {
    DELETE
    RETAIN
}

@length(min: 1, max: 256)
string GeneratedTemplateId

@length(min: 1, max: 128)
string GeneratedTemplateName

@error("client")
@httpError(404)
@awsQueryError(code: "GeneratedTemplateNotFound", httpResponseCode: 404)
structure GeneratedTemplateNotFoundException {}

enum GeneratedTemplateResourceStatus {
    PENDING
    IN_PROGRESS
    FAILED
    COMPLETE
}

enum GeneratedTemplateStatus {
    CREATE_PENDING
    UPDATE_PENDING
    DELETE_PENDING
    CREATE_IN_PROGRESS
    UPDATE_IN_PROGRESS
    DELETE_IN_PROGRESS
    FAILED
    COMPLETE
}

enum GeneratedTemplateUpdateReplacePolicy {
    DELETE
    RETAIN
}

enum HandlerErrorCode {
    NotUpdatable
    InvalidRequest
    AccessDenied
    InvalidCredentials
    AlreadyExists
    NotFound
    ResourceConflict
    Throttling
    ServiceLimitExceeded
    NotStabilized
    GeneralServiceException
    ServiceInternalError
    NetworkFailure
    InternalFailure
    InvalidTypeConfiguration
    HandlerInternalFailure
    NonCompliant
    Unknown
    UnsupportedTarget
}

enum HookFailureMode {
    FAIL
    WARN
}

@range(min: 1, max: 100)
integer HookInvocationCount

@length(min: 36, max: 36) @pattern("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string HookInvocationId

enum HookInvocationPoint {
    PRE_PROVISION
}

@length(min: 1, max: 1600)
@pattern("[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*|^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string HookResultId

@error("client") @httpError(404) @awsQueryError(code: "HookResultNotFound", httpResponseCode: 404)
structure HookResultNotFoundException {}

list HookResultSummaries {
    member: HookResultSummary
}

structure HookResultSummary {
    HookResultId: HookInvocationId
    InvocationPoint: HookInvocationPoint
    FailureMode: HookFailureMode
    TypeName: HookTypeName
    TypeVersionId: HookTypeVersionId
    TypeConfigurationVersionId: HookTypeConfigurationVersionId
    Status: HookStatus
    HookStatusReason: HookStatusReason
    InvokedAt: Timestamp
    TargetType: ListHookResultsTargetType
    TargetId: HookResultId
    TypeArn: HookTypeArn
    HookExecutionTarget: HookResultId
}

enum HookStatus {
    HOOK_IN_PROGRESS
    HOOK_COMPLETE_SUCCEEDED
    HOOK_COMPLETE_FAILED
    HOOK_FAILED
}

@length(min: 1, max: 1024)
string HookStatusReason

structure HookTarget {
    @required
    TargetType: HookTargetType

    @required
    TargetTypeName: HookTargetTypeName

    @required
    TargetId: HookTargetId

    @required
    Action: HookTargetAction
}

enum HookTargetAction {
    CREATE
    UPDATE
    DELETE
    IMPORT
}

@length(min: 1, max: 256) @pattern("[^_]*")
string HookTargetId

enum HookTargetType {
    RESOURCE
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}$")
string HookTargetTypeName

@length(min: 1, max: 255)
string HookType

@length(max: 1024)
@pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/hook/[A-Za-z0-9-]+/?")
string HookTypeArn

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-]+")
string HookTypeConfigurationVersionId

@length(min: 10, max: 196)
string HookTypeName

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-]+")
string HookTypeVersionId

enum IdentityProvider {
    AWS_Marketplace
    GitHub
    Bitbucket
}

list Imports {
    member: String
}

@range(min: 0)
integer InProgressStackInstancesCount

@range(min: 0)
integer InSyncStackInstancesCount

@error("client")
@httpError(400)
@awsQueryError(code: "InsufficientCapabilitiesException", httpResponseCode: 400)
structure InsufficientCapabilitiesException {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidChangeSetStatus", httpResponseCode: 400)
structure InvalidChangeSetStatusException {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidOperationException", httpResponseCode: 400)
structure InvalidOperationException {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidStateTransition", httpResponseCode: 400)
structure InvalidStateTransitionException {}

@length(min: 1, max: 500)
list JazzLogicalResourceIds {
    member: String
}

map JazzResourceIdentifierProperties {
    key: String
    value: String
}

list LastOperations {
    member: OperationEntry
}

@error("client")
@httpError(400)
@awsQueryError(code: "LimitExceededException", httpResponseCode: 400)
structure LimitExceededException {}

enum ListHookResultsTargetType {
    CHANGE_SET
    STACK
    RESOURCE
    CLOUD_CONTROL
}

structure LiveResourceDrift {
    PreviousValue: String
    ActualValue: String
    DriftDetectionTimestamp: Timestamp
}

@length(min: 1, max: 512) @pattern("[\\.\\-_/#A-Za-z0-9]+")
string LogGroupName

structure LoggingConfig {
    @required
    LogRoleArn: RoleArnShape

    @required
    LogGroupName: LogGroupName
}

@length(min: 1, max: 200)
list LogicalResourceIds {
    member: String
}

@range(min: 1, max: 100000)
long MajorVersion

structure ManagedExecution {
    Active: Boolean
}

@range(min: 1)
integer MaxConcurrentCount

@range(min: 1, max: 100)
integer MaxConcurrentPercentage

@range(min: 1, max: 100)
integer MaxResults

structure ModuleInfo {
    TypeHierarchy: String
    LogicalIdHierarchy: String
}

@range(min: 0, max: 180)
integer MonitoringTimeInMinutes

@error("client")
@httpError(409)
@awsQueryError(code: "NameAlreadyExistsException", httpResponseCode: 409)
structure NameAlreadyExistsException {}

@length(min: 1, max: 1024)
string NextToken

@length(max: 5)
list NotificationARNs {
    member: String
}

@range(min: 0)
integer NumberOfResources

enum OnFailure {
    DO_NOTHING
    ROLLBACK
    DELETE
}

enum OnStackFailure {
    DO_NOTHING
    ROLLBACK
    DELETE
}

structure OperationEntry {
    OperationType: OperationType
    OperationId: String
}

structure OperationEvent {
    EventId: String
    StackId: String
    OperationId: String
    OperationType: OperationType
    OperationStatus: BeaconStackOperationStatus
    EventType: EventType
    LogicalResourceId: String
    PhysicalResourceId: String
    ResourceType: ResourceType
    Timestamp: Timestamp
    StartTime: Timestamp
    EndTime: Timestamp
    ResourceStatus: ResourceStatus
    ResourceStatusReason: String
    ResourceProperties: String
    ClientRequestToken: ClientRequestToken
    HookType: HookType
    HookStatus: HookStatus
    HookStatusReason: HookStatusReason
    HookInvocationPoint: HookInvocationPoint
    HookFailureMode: HookFailureMode
    DetailedStatus: DetailedStatus
    ValidationFailureMode: HookFailureMode
    ValidationName: String
    ValidationStatus: ValidationStatus
    ValidationStatusReason: String
    ValidationPath: String
}

list OperationEvents {
    member: OperationEvent
}

@error("client")
@httpError(409)
@awsQueryError(code: "OperationIdAlreadyExistsException", httpResponseCode: 409)
structure OperationIdAlreadyExistsException {}

@error("client")
@httpError(409)
@awsQueryError(code: "OperationInProgressException", httpResponseCode: 409)
structure OperationInProgressException {}

@error("client")
@httpError(404)
@awsQueryError(code: "OperationNotFoundException", httpResponseCode: 404)
structure OperationNotFoundException {}

structure OperationResultFilter {
    Name: OperationResultFilterName
    Values: OperationResultFilterValues
}

enum OperationResultFilterName {
    OPERATION_RESULT_STATUS
}

@length(min: 6, max: 9) @pattern("^\\S{6,9}$")
string OperationResultFilterValues

@length(max: 1)
list OperationResultFilters {
    member: OperationResultFilter
}

enum OperationStatus {
    PENDING
    IN_PROGRESS
    SUCCESS
    FAILED
}

@error("client")
@httpError(400)
@awsQueryError(code: "ConditionalCheckFailed", httpResponseCode: 400)
structure OperationStatusCheckFailedException {}

enum OperationType {
    CREATE_STACK
    UPDATE_STACK
    DELETE_STACK
    CONTINUE_ROLLBACK
    ROLLBACK
    CREATE_CHANGESET
}

@length(max: 4096)
string OptionalSecureUrl

enum OrganizationStatus {
    ENABLED
    DISABLED
    DISABLED_PERMANENTLY
}

@pattern("^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32}|r-[a-z0-9]{4,32})$")
string OrganizationalUnitId

list OrganizationalUnitIdList {
    member: OrganizationalUnitId
}

structure Output {
    OutputKey: String
    OutputValue: String
    Description: Description
    ExportName: String
}

list Outputs {
    member: Output
}

structure Parameter {
    ParameterKey: String
    ParameterValue: String
    UsePreviousValue: Boolean
    ResolvedValue: String
}

structure ParameterConstraints {
    AllowedValues: AllowedValues
}

structure ParameterDeclaration {
    ParameterKey: String
    DefaultValue: String
    ParameterType: String
    NoEcho: Boolean
    Description: Description
    ParameterConstraints: ParameterConstraints
}

list ParameterDeclarations {
    member: ParameterDeclaration
}

list Parameters {
    member: Parameter
}

enum PermissionModels {
    SERVICE_MANAGED
    SELF_MANAGED
}

@length(max: 5)
list PhysicalResourceIdContext {
    member: PhysicalResourceIdContextKeyValuePair
}

structure PhysicalResourceIdContextKeyValuePair {
    @required
    Key: String

    @required
    Value: String
}

enum PolicyAction {
    Delete
    Retain
    Snapshot
    ReplaceAndDelete
    ReplaceAndRetain
    ReplaceAndSnapshot
}

@length(max: 1024)
@pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:[0-9]{12}:type/.+")
string PrivateTypeArn

structure PropertyDifference {
    @required
    PropertyPath: String

    @required
    ExpectedValue: String

    @required
    ActualValue: String

    @required
    DifferenceType: DifferenceType
}

list PropertyDifferences {
    member: PropertyDifference
}

enum ProvisioningType {
    NON_PROVISIONABLE
    IMMUTABLE
    FULLY_MUTABLE
}

@length(min: 5) @pattern("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(.*)$")
string PublicVersionNumber

@length(min: 1, max: 40) @pattern("[0-9a-zA-Z]{12,40}")
string PublisherId

@length(min: 1, max: 100) @pattern("[\\s\\S]+")
string PublisherName

@length(max: 1024) @pattern("(http:|https:)+[^\\s]+[\\w]")
string PublisherProfile

enum PublisherStatus {
    VERIFIED
    UNVERIFIED
}

@pattern("^[a-zA-Z0-9-]{1,128}$")
string Region

enum RegionConcurrencyType {
    SEQUENTIAL
    PARALLEL
}

list RegionList {
    member: Region
}

enum RegistrationStatus {
    COMPLETE
    IN_PROGRESS
    FAILED
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9][-a-zA-Z0-9]*")
string RegistrationToken

list RegistrationTokenList {
    member: RegistrationToken
}

enum RegistryType {
    RESOURCE
    MODULE
    HOOK
}

list RelatedResources {
    member: ScannedResource
}

@length(min: 1, max: 16384)
string RemediationMessageRemediationMessage

@length(min: 1, max: 16384)
string RemediationMessageStatusMessage

enum Replacement {
    True
    False
    Conditional
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9][-a-zA-Z0-9]*")
string RequestToken

structure RequiredActivatedType {
    TypeNameAlias: TypeName
    OriginalTypeName: TypeName
    PublisherId: PublisherId
    SupportedMajorVersions: SupportedMajorVersions
}

list RequiredActivatedTypes {
    member: RequiredActivatedType
}

enum RequiresRecreation {
    Never
    Conditionally
    Always
}

enum ResourceAttribute {
    Properties
    Metadata
    CreationPolicy
    UpdatePolicy
    DeletionPolicy
    UpdateReplacePolicy
    Tags
}

structure ResourceChange {
    PolicyAction: PolicyAction
    Action: ChangeAction
    LogicalResourceId: String
    PhysicalResourceId: String
    ResourceType: ResourceType
    Replacement: Replacement
    Scope: Scope
    ResourceDriftStatus: StackResourceDriftStatus
    ResourceDriftIgnoredAttributes: ResourceDriftIgnoredAttributes
    Details: ResourceChangeDetails
    ChangeSetId: ChangeSetId
    ModuleInfo: ModuleInfo
    BeforeContext: String
    AfterContext: String
    PreviousDeploymentContext: String
}

structure ResourceChangeDetail {
    Target: ResourceTargetDefinition
    Evaluation: EvaluationType
    ChangeSource: ChangeSource
    CausingEntity: String
}

list ResourceChangeDetails {
    member: ResourceChangeDetail
}

structure ResourceDefinition {
    @required
    ResourceType: ResourceType

    LogicalResourceId: String

    @required
    ResourceIdentifier: ResourceIdentifierProperties
}

@length(min: 1, max: 500)
list ResourceDefinitions {
    member: ResourceDefinition
}

structure ResourceDetail {
    ResourceType: ResourceType
    LogicalResourceId: String
    ResourceIdentifier: ResourceIdentifierProperties
    ResourceStatus: GeneratedTemplateResourceStatus
    ResourceStatusReason: String
    Warnings: WarningDetails
}

@length(min: 1, max: 500)
list ResourceDetails {
    member: ResourceDetail
}

structure ResourceDriftIgnoredAttribute {
    Path: String
    Reason: DriftIgnoredReason
}

list ResourceDriftIgnoredAttributes {
    member: ResourceDriftIgnoredAttribute
}

@length(min: 1, max: 256)
map ResourceIdentifierProperties {
    key: ResourceIdentifierPropertyKey
    value: ResourceIdentifierPropertyValue
}

@length(min: 1, max: 2048)
string ResourceIdentifierPropertyKey

@length(min: 1, max: 2048)
string ResourceIdentifierPropertyValue

list ResourceIdentifierSummaries {
    member: ResourceIdentifierSummary
}

structure ResourceIdentifierSummary {
    ResourceType: ResourceType
    LogicalResourceIds: LogicalResourceIds
    ResourceIdentifiers: ResourceIdentifiers
}

list ResourceIdentifiers {
    member: ResourceIdentifierPropertyKey
}

structure ResourceLocation {
    @required
    StackName: String

    @required
    LogicalResourceId: String
}

structure ResourceMapping {
    @required
    Source: ResourceLocation

    @required
    Destination: ResourceLocation
}

list ResourceMappings {
    member: ResourceMapping
}

@length(min: 1, max: 16384)
string ResourceModel

@error("client")
@httpError(400)
@awsQueryError(code: "ResourceScanInProgress", httpResponseCode: 400)
structure ResourceScanInProgressException {}

@error("client")
@httpError(400)
@awsQueryError(code: "ResourceScanLimitExceeded", httpResponseCode: 400)
structure ResourceScanLimitExceededException {}

@error("client") @httpError(400) @awsQueryError(code: "ResourceScanNotFound", httpResponseCode: 400)
structure ResourceScanNotFoundException {}

enum ResourceScanStatus {
    IN_PROGRESS
    FAILED
    COMPLETE
    EXPIRED
}

list ResourceScanSummaries {
    member: ResourceScanSummary
}

structure ResourceScanSummary {
    ResourceScanId: String
    Status: ResourceScanStatus
    StatusReason: String
    StartTime: Timestamp
    EndTime: Timestamp
    PercentageCompleted: Double
    ScanType: ScanType
}

enum ResourceSignalStatus {
    SUCCESS
    FAILURE
}

@length(min: 1, max: 64)
string ResourceSignalUniqueId

enum ResourceStatus {
    CREATE_IN_PROGRESS
    CREATE_FAILED
    CREATE_COMPLETE
    DELETE_IN_PROGRESS
    DELETE_FAILED
    DELETE_COMPLETE
    DELETE_SKIPPED
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
    UPDATE_COMPLETE
    IMPORT_FAILED
    IMPORT_COMPLETE
    IMPORT_IN_PROGRESS
    IMPORT_ROLLBACK_IN_PROGRESS
    IMPORT_ROLLBACK_FAILED
    IMPORT_ROLLBACK_COMPLETE
    EXPORT_FAILED
    EXPORT_COMPLETE
    EXPORT_IN_PROGRESS
    EXPORT_ROLLBACK_IN_PROGRESS
    EXPORT_ROLLBACK_FAILED
    EXPORT_ROLLBACK_COMPLETE
    UPDATE_ROLLBACK_IN_PROGRESS
    UPDATE_ROLLBACK_COMPLETE
    UPDATE_ROLLBACK_FAILED
    ROLLBACK_IN_PROGRESS
    ROLLBACK_COMPLETE
    ROLLBACK_FAILED
}

structure ResourceTargetDefinition {
    Attribute: ResourceAttribute
    Name: String
    RequiresRecreation: RequiresRecreation
    Path: String
    BeforeValue: String
    AfterValue: String
    BeforeValueFrom: BeforeValueFrom
    AfterValueFrom: AfterValueFrom
    Drift: LiveResourceDrift
    AttributeChangeType: AttributeChangeType
}

structure ResourceToImport {
    @required
    ResourceType: ResourceType

    @required
    LogicalResourceId: String

    @required
    ResourceIdentifier: ResourceIdentifierProperties
}

@pattern("[a-zA-Z0-9]+|[a-zA-Z][-a-zA-Z0-9]*\\.[a-zA-Z0-9]+")
string ResourceToSkip

@length(min: 1, max: 256)
string ResourceType

@length(min: 1, max: 100)
string ResourceTypeFilter

@length(max: 100)
list ResourceTypeFilters {
    member: ResourceTypeFilter
}

list ResourceTypes {
    member: ResourceType
}

@range(min: 0)
integer ResourcesFailed

@range(min: 0)
integer ResourcesPending

@range(min: 0)
integer ResourcesProcessing

@range(min: 0)
integer ResourcesSucceeded

@length(max: 200)
list ResourcesToImport {
    member: ResourceToImport
}

list ResourcesToSkip {
    member: ResourceToSkip
}

list RetainResources {
    member: String
}

@length(min: 20, max: 2048)
string RoleARN

@length(min: 1, max: 256) @pattern("arn:.+:iam::[0-9]{12}:role/.+")
string RoleArnShape

structure RollbackConfiguration {
    RollbackTriggers: RollbackTriggers
    MonitoringTimeInMinutes: MonitoringTimeInMinutes
}

structure RollbackTrigger {
    @required
    Arn: String

    @required
    Type: String
}

@length(max: 5)
list RollbackTriggers {
    member: RollbackTrigger
}

@length(min: 3, max: 63) @pattern("[\\s\\S]+")
string S3Bucket

@length(min: 1, max: 4096)
string S3Url

structure ScanFilter {
    Types: ResourceTypeFilters
}

@length(min: 1, max: 1)
list ScanFilters {
    member: ScanFilter
}

enum ScanType {
    FULL
    PARTIAL
}

structure ScannedResource {
    ResourceType: ResourceType
    ResourceIdentifier: JazzResourceIdentifierProperties
    ManagedByStack: Boolean
}

structure ScannedResourceIdentifier {
    @required
    ResourceType: ResourceType

    @required
    ResourceIdentifier: JazzResourceIdentifierProperties
}

list ScannedResourceIdentifiers {
    member: ScannedResourceIdentifier
}

list ScannedResources {
    member: ScannedResource
}

list Scope {
    member: ResourceAttribute
}

structure Stack {
    StackId: String

    @required
    StackName: String

    ChangeSetId: ChangeSetId
    Description: Description
    Parameters: Parameters

    @required
    CreationTime: Timestamp

    DeletionTime: Timestamp
    LastUpdatedTime: Timestamp
    RollbackConfiguration: RollbackConfiguration

    @required
    StackStatus: StackStatus

    StackStatusReason: String
    DisableRollback: Boolean
    DeploymentConfig: DeploymentConfig
    NotificationARNs: NotificationARNs
    TimeoutInMinutes: TimeoutMinutes
    Capabilities: Capabilities
    Outputs: Outputs
    RoleARN: RoleARN
    Tags: Tags
    EnableTerminationProtection: Boolean
    ParentId: String
    RootId: String
    DriftInformation: StackDriftInformation
    RetainExceptOnCreate: Boolean
    DeletionMode: DeletionMode
    DetailedStatus: DetailedStatus
    LastOperations: LastOperations
}

structure StackDefinition {
    StackName: String
    TemplateBody: TemplateBody
    TemplateURL: TemplateURL
}

list StackDefinitions {
    member: StackDefinition
}

@length(min: 1, max: 36)
string StackDriftDetectionId

enum StackDriftDetectionStatus {
    DETECTION_IN_PROGRESS
    DETECTION_FAILED
    DETECTION_COMPLETE
}

structure StackDriftInformation {
    @required
    StackDriftStatus: StackDriftStatus

    LastCheckTimestamp: Timestamp
}

structure StackDriftInformationSummary {
    @required
    StackDriftStatus: StackDriftStatus

    LastCheckTimestamp: Timestamp
}

enum StackDriftStatus {
    DRIFTED
    IN_SYNC
    UNKNOWN
    NOT_CHECKED
}

structure StackEvent {
    @required
    StackId: String

    @required
    EventId: String

    @required
    StackName: String

    OperationId: String
    LogicalResourceId: String
    PhysicalResourceId: String
    ResourceType: ResourceType

    @required
    Timestamp: Timestamp

    ResourceStatus: ResourceStatus
    ResourceStatusReason: String
    ResourceProperties: String
    ClientRequestToken: ClientRequestToken
    HookType: HookType
    HookStatus: HookStatus
    HookStatusReason: HookStatusReason
    HookInvocationPoint: HookInvocationPoint
    HookInvocationId: HookInvocationId
    HookFailureMode: HookFailureMode
    DetailedStatus: DetailedStatus
}

list StackEvents {
    member: StackEvent
}

list StackIdList {
    member: String
}

list StackIds {
    member: String
}

@length(min: 1, max: 5120) @pattern("(s3://|http(s?)://).+")
string StackIdsUrl

structure StackInstance {
    StackSetId: String
    Region: Region
    Account: Account
    StackId: String
    ParameterOverrides: Parameters
    Status: StackInstanceStatus
    StackInstanceStatus: StackInstanceComprehensiveStatus
    StatusReason: String
    OrganizationalUnitId: OrganizationalUnitId
    DriftStatus: StackDriftStatus
    LastDriftCheckTimestamp: Timestamp
    LastOperationId: ClientRequestToken
}

structure StackInstanceComprehensiveStatus {
    DetailedStatus: StackInstanceDetailedStatus
}

enum StackInstanceDetailedStatus {
    PENDING
    RUNNING
    SUCCEEDED
    FAILED
    CANCELLED
    INOPERABLE
    SKIPPED_SUSPENDED_ACCOUNT
    FAILED_IMPORT
}

structure StackInstanceFilter {
    Name: StackInstanceFilterName
    Values: StackInstanceFilterValues
}

enum StackInstanceFilterName {
    DETAILED_STATUS
    LAST_OPERATION_ID
    DRIFT_STATUS
}

@length(min: 1, max: 128) @pattern("^\\S{1,128}$")
string StackInstanceFilterValues

@length(max: 3)
list StackInstanceFilters {
    member: StackInstanceFilter
}

@error("client")
@httpError(404)
@awsQueryError(code: "StackInstanceNotFoundException", httpResponseCode: 404)
structure StackInstanceNotFoundException {}

list StackInstanceResourceDriftsSummaries {
    member: StackInstanceResourceDriftsSummary
}

structure StackInstanceResourceDriftsSummary {
    @required
    StackId: String

    @required
    LogicalResourceId: String

    PhysicalResourceId: String
    PhysicalResourceIdContext: PhysicalResourceIdContext

    @required
    ResourceType: ResourceType

    PropertyDifferences: PropertyDifferences

    @required
    StackResourceDriftStatus: StackResourceDriftStatus

    @required
    Timestamp: Timestamp
}

enum StackInstanceStatus {
    CURRENT
    OUTDATED
    INOPERABLE
}

list StackInstanceSummaries {
    member: StackInstanceSummary
}

structure StackInstanceSummary {
    StackSetId: String
    Region: Region
    Account: Account
    StackId: String
    Status: StackInstanceStatus
    StatusReason: String
    StackInstanceStatus: StackInstanceComprehensiveStatus
    OrganizationalUnitId: OrganizationalUnitId
    DriftStatus: StackDriftStatus
    LastDriftCheckTimestamp: Timestamp
    LastOperationId: ClientRequestToken
}

@length(min: 1)
@pattern("([a-zA-Z][-a-zA-Z0-9]*)|(arn:\\b(aws|aws-us-gov|aws-cn)\\b:[-a-zA-Z0-9:/._+]*)")
string StackNameOrId

@error("client")
@httpError(404)
@awsQueryError(code: "StackNotFoundException", httpResponseCode: 404)
structure StackNotFoundException {}

@length(min: 1, max: 16384)
string StackPolicyBody

@length(min: 1, max: 16384)
string StackPolicyDuringUpdateBody

@length(min: 1, max: 5120)
string StackPolicyDuringUpdateURL

@length(min: 1, max: 5120)
string StackPolicyURL

structure StackRefactorAction {
    Action: StackRefactorActionType
    Entity: StackRefactorActionEntity
    PhysicalResourceId: String
    ResourceIdentifier: String
    Description: Description
    Detection: StackRefactorDetection
    DetectionReason: String
    TagResources: StackRefactorTagResources
    UntagResources: StackRefactorUntagResources
    ResourceMapping: ResourceMapping
}

enum StackRefactorActionEntity {
    RESOURCE
    STACK
}

enum StackRefactorActionType {
    MOVE
    CREATE
}

list StackRefactorActions {
    member: StackRefactorAction
}

enum StackRefactorDetection {
    AUTO
    MANUAL
}

enum StackRefactorExecutionStatus {
    UNAVAILABLE
    AVAILABLE
    OBSOLETE
    EXECUTE_IN_PROGRESS
    EXECUTE_COMPLETE
    EXECUTE_FAILED
    ROLLBACK_IN_PROGRESS
    ROLLBACK_COMPLETE
    ROLLBACK_FAILED
}

list StackRefactorExecutionStatusFilter {
    member: StackRefactorExecutionStatus
}

@error("client")
@httpError(404)
@awsQueryError(code: "StackRefactorNotFoundException", httpResponseCode: 404)
structure StackRefactorNotFoundException {}

enum StackRefactorStatus {
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    CREATE_FAILED
    DELETE_IN_PROGRESS
    DELETE_COMPLETE
    DELETE_FAILED
}

list StackRefactorSummaries {
    member: StackRefactorSummary
}

structure StackRefactorSummary {
    StackRefactorId: String
    Description: Description
    ExecutionStatus: StackRefactorExecutionStatus
    ExecutionStatusReason: String
    Status: StackRefactorStatus
    StatusReason: String
}

list StackRefactorTagResources {
    member: Tag
}

list StackRefactorUntagResources {
    member: TagKey
}

structure StackResource {
    StackName: String
    StackId: String

    @required
    LogicalResourceId: String

    PhysicalResourceId: String

    @required
    ResourceType: ResourceType

    @required
    Timestamp: Timestamp

    @required
    ResourceStatus: ResourceStatus

    ResourceStatusReason: String
    Description: Description
    DriftInformation: StackResourceDriftInformation
    ModuleInfo: ModuleInfo
}

structure StackResourceDetail {
    StackName: String
    StackId: String

    @required
    LogicalResourceId: String

    PhysicalResourceId: String

    @required
    ResourceType: ResourceType

    @required
    LastUpdatedTimestamp: Timestamp

    @required
    ResourceStatus: ResourceStatus

    ResourceStatusReason: String
    Description: Description
    Metadata: String
    DriftInformation: StackResourceDriftInformation
    ModuleInfo: ModuleInfo
}

structure StackResourceDrift {
    @required
    StackId: String

    @required
    LogicalResourceId: String

    PhysicalResourceId: String
    PhysicalResourceIdContext: PhysicalResourceIdContext

    @required
    ResourceType: ResourceType

    ExpectedProperties: String
    ActualProperties: String
    PropertyDifferences: PropertyDifferences

    @required
    StackResourceDriftStatus: StackResourceDriftStatus

    @required
    Timestamp: Timestamp

    ModuleInfo: ModuleInfo
    DriftStatusReason: String
}

structure StackResourceDriftInformation {
    @required
    StackResourceDriftStatus: StackResourceDriftStatus

    LastCheckTimestamp: Timestamp
}

structure StackResourceDriftInformationSummary {
    @required
    StackResourceDriftStatus: StackResourceDriftStatus

    LastCheckTimestamp: Timestamp
}

enum StackResourceDriftStatus {
    IN_SYNC
    MODIFIED
    DELETED
    NOT_CHECKED
    UNKNOWN
    UNSUPPORTED
}

@length(min: 1, max: 4)
list StackResourceDriftStatusFilters {
    member: StackResourceDriftStatus
}

list StackResourceDrifts {
    member: StackResourceDrift
}

list StackResourceSummaries {
    member: StackResourceSummary
}

structure StackResourceSummary {
    @required
    LogicalResourceId: String

    PhysicalResourceId: String

    @required
    ResourceType: ResourceType

    @required
    LastUpdatedTimestamp: Timestamp

    @required
    ResourceStatus: ResourceStatus

    ResourceStatusReason: String
    DriftInformation: StackResourceDriftInformationSummary
    ModuleInfo: ModuleInfo
}

list StackResources {
    member: StackResource
}

structure StackSet {
    StackSetName: String
    StackSetId: String
    Description: Description
    Status: StackSetStatus
    TemplateBody: TemplateBody
    Parameters: Parameters
    Capabilities: Capabilities
    Tags: Tags
    StackSetARN: String
    AdministrationRoleARN: RoleARN
    ExecutionRoleName: ExecutionRoleName
    StackSetDriftDetectionDetails: StackSetDriftDetectionDetails
    AutoDeployment: AutoDeployment
    PermissionModel: PermissionModels
    OrganizationalUnitIds: OrganizationalUnitIdList
    ManagedExecution: ManagedExecution
    Regions: RegionList
}

list StackSetARNList {
    member: String
}

list StackSetAutoDeploymentTargetSummaries {
    member: StackSetAutoDeploymentTargetSummary
}

structure StackSetAutoDeploymentTargetSummary {
    OrganizationalUnitId: OrganizationalUnitId
    Regions: RegionList
}

structure StackSetDriftDetectionDetails {
    DriftStatus: StackSetDriftStatus
    DriftDetectionStatus: StackSetDriftDetectionStatus
    LastDriftCheckTimestamp: Timestamp
    TotalStackInstancesCount: TotalStackInstancesCount
    DriftedStackInstancesCount: DriftedStackInstancesCount
    InSyncStackInstancesCount: InSyncStackInstancesCount
    InProgressStackInstancesCount: InProgressStackInstancesCount
    FailedStackInstancesCount: FailedStackInstancesCount
}

enum StackSetDriftDetectionStatus {
    COMPLETED
    FAILED
    PARTIAL_SUCCESS
    IN_PROGRESS
    STOPPED
}

enum StackSetDriftStatus {
    DRIFTED
    IN_SYNC
    NOT_CHECKED
}

@pattern("[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?")
string StackSetNameOrId

@error("client")
@httpError(409)
@awsQueryError(code: "StackSetNotEmptyException", httpResponseCode: 409)
structure StackSetNotEmptyException {}

@error("client")
@httpError(404)
@awsQueryError(code: "StackSetNotFoundException", httpResponseCode: 404)
structure StackSetNotFoundException {}

structure StackSetOperation {
    OperationId: ClientRequestToken
    StackSetId: String
    Action: StackSetOperationAction
    Status: StackSetOperationStatus
    OperationPreferences: StackSetOperationPreferences
    RetainStacks: Boolean
    AdministrationRoleARN: RoleARN
    ExecutionRoleName: ExecutionRoleName
    CreationTimestamp: Timestamp
    EndTimestamp: Timestamp
    DeploymentTargets: DeploymentTargets
    StackSetDriftDetectionDetails: StackSetDriftDetectionDetails
    StatusReason: String
    StatusDetails: StackSetOperationStatusDetails
}

enum StackSetOperationAction {
    CREATE
    UPDATE
    DELETE
    DETECT_DRIFT
}

structure StackSetOperationPreferences {
    RegionConcurrencyType: RegionConcurrencyType
    RegionOrder: RegionList
    FailureToleranceCount: FailureToleranceCount
    FailureTolerancePercentage: FailureTolerancePercentage
    MaxConcurrentCount: MaxConcurrentCount
    MaxConcurrentPercentage: MaxConcurrentPercentage
    ConcurrencyMode: ConcurrencyMode
}

enum StackSetOperationResultStatus {
    PENDING
    RUNNING
    SUCCEEDED
    FAILED
    CANCELLED
}

list StackSetOperationResultSummaries {
    member: StackSetOperationResultSummary
}

structure StackSetOperationResultSummary {
    Account: Account
    Region: Region
    Status: StackSetOperationResultStatus
    StatusReason: String
    AccountGateResult: AccountGateResult
    OrganizationalUnitId: OrganizationalUnitId
}

enum StackSetOperationStatus {
    RUNNING
    SUCCEEDED
    FAILED
    STOPPING
    STOPPED
    QUEUED
}

structure StackSetOperationStatusDetails {
    FailedStackInstancesCount: FailedStackInstancesCount
}

list StackSetOperationSummaries {
    member: StackSetOperationSummary
}

structure StackSetOperationSummary {
    OperationId: ClientRequestToken
    Action: StackSetOperationAction
    Status: StackSetOperationStatus
    CreationTimestamp: Timestamp
    EndTimestamp: Timestamp
    StatusReason: String
    StatusDetails: StackSetOperationStatusDetails
    OperationPreferences: StackSetOperationPreferences
}

enum StackSetStatus {
    ACTIVE
    DELETED
}

list StackSetSummaries {
    member: StackSetSummary
}

structure StackSetSummary {
    StackSetName: String
    StackSetId: String
    Description: Description
    Status: StackSetStatus
    AutoDeployment: AutoDeployment
    PermissionModel: PermissionModels
    DriftStatus: StackDriftStatus
    LastDriftCheckTimestamp: Timestamp
    ManagedExecution: ManagedExecution
}

enum StackStatus {
    CREATE_IN_PROGRESS
    CREATE_FAILED
    CREATE_COMPLETE
    ROLLBACK_IN_PROGRESS
    ROLLBACK_FAILED
    ROLLBACK_COMPLETE
    DELETE_IN_PROGRESS
    DELETE_FAILED
    DELETE_COMPLETE
    UPDATE_IN_PROGRESS
    UPDATE_COMPLETE_CLEANUP_IN_PROGRESS
    UPDATE_COMPLETE
    UPDATE_FAILED
    UPDATE_ROLLBACK_IN_PROGRESS
    UPDATE_ROLLBACK_FAILED
    UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS
    UPDATE_ROLLBACK_COMPLETE
    REVIEW_IN_PROGRESS
    IMPORT_IN_PROGRESS
    IMPORT_COMPLETE
    IMPORT_ROLLBACK_IN_PROGRESS
    IMPORT_ROLLBACK_FAILED
    IMPORT_ROLLBACK_COMPLETE
}

list StackStatusFilter {
    member: StackStatus
}

list StackSummaries {
    member: StackSummary
}

structure StackSummary {
    StackId: String

    @required
    StackName: String

    TemplateDescription: String

    @required
    CreationTime: Timestamp

    LastUpdatedTime: Timestamp
    DeletionTime: Timestamp

    @required
    StackStatus: StackStatus

    StackStatusReason: String
    ParentId: String
    RootId: String
    DriftInformation: StackDriftInformationSummary
    LastOperations: LastOperations
}

list Stacks {
    member: Stack
}

list StageList {
    member: TemplateStage
}

@error("client")
@httpError(409)
@awsQueryError(code: "StaleRequestException", httpResponseCode: 409)
structure StaleRequestException {}

@length(max: 1024)
string StatusMessage

@range(min: 1, max: 65535)
integer SupportedMajorVersion

list SupportedMajorVersions {
    member: SupportedMajorVersion
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 256)
string TagValue

@length(max: 50)
list Tags {
    member: Tag
}

@length(min: 1)
string TemplateBody

structure TemplateConfiguration {
    DeletionPolicy: GeneratedTemplateDeletionPolicy
    UpdateReplacePolicy: GeneratedTemplateUpdateReplacePolicy
}

enum TemplateFormat {
    JSON
    YAML
}

structure TemplateParameter {
    ParameterKey: String
    DefaultValue: String
    NoEcho: Boolean
    Description: Description
}

list TemplateParameters {
    member: TemplateParameter
}

structure TemplateProgress {
    ResourcesSucceeded: ResourcesSucceeded
    ResourcesFailed: ResourcesFailed
    ResourcesProcessing: ResourcesProcessing
    ResourcesPending: ResourcesPending
}

enum TemplateStage {
    Original
    Processed
}

@length(min: 1, max: 256)
string TemplateStatusReason

list TemplateSummaries {
    member: TemplateSummary
}

structure TemplateSummary {
    GeneratedTemplateId: GeneratedTemplateId
    GeneratedTemplateName: GeneratedTemplateName
    Status: GeneratedTemplateStatus
    StatusReason: TemplateStatusReason
    CreationTime: Timestamp
    LastUpdatedTime: Timestamp
    NumberOfResources: NumberOfResources
}

structure TemplateSummaryConfig {
    TreatUnrecognizedResourceTypesAsWarnings: Boolean
}

@length(min: 1, max: 5120)
string TemplateURL

enum ThirdPartyType {
    RESOURCE
    MODULE
    HOOK
}

@length(max: 1024)
@pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}::type/.+/[0-9a-zA-Z]{12,40}/.+")
string ThirdPartyTypeArn

@range(min: 1)
integer TimeoutMinutes

@error("client")
@httpError(400)
@awsQueryError(code: "TokenAlreadyExistsException", httpResponseCode: 400)
structure TokenAlreadyExistsException {}

@range(min: 0)
integer TotalStackInstancesCount

@range(min: 0)
integer TotalWarnings

list TransformsList {
    member: String
}

@length(max: 1024)
@pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/.+")
string TypeArn

@length(min: 1, max: 204800) @pattern("[\\s\\S]+")
string TypeConfiguration

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9]{1,256}$")
string TypeConfigurationAlias

@length(max: 1024)
@pattern("arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type-configuration/.+")
string TypeConfigurationArn

structure TypeConfigurationDetails {
    Arn: TypeConfigurationArn
    Alias: TypeConfigurationAlias
    Configuration: TypeConfiguration
    LastUpdated: Timestamp
    TypeArn: TypeArn
    TypeName: TypeName
    IsDefaultConfiguration: Boolean
}

list TypeConfigurationDetailsList {
    member: TypeConfigurationDetails
}

structure TypeConfigurationIdentifier {
    TypeArn: TypeArn
    TypeConfigurationAlias: TypeConfigurationAlias
    TypeConfigurationArn: TypeConfigurationArn
    Type: ThirdPartyType
    TypeName: TypeName
}

@length(min: 1)
list TypeConfigurationIdentifiers {
    member: TypeConfigurationIdentifier
}

@error("client")
@httpError(404)
@awsQueryError(code: "TypeConfigurationNotFoundException", httpResponseCode: 404)
structure TypeConfigurationNotFoundException {}

structure TypeFilters {
    Category: Category
    PublisherId: PublisherId
    TypeNamePrefix: TypeNamePrefix
}

@length(min: 10, max: 204)
@pattern("[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}")
string TypeName

@length(min: 1, max: 204) @pattern("([A-Za-z0-9]{2,64}::){0,2}([A-Za-z0-9]{2,64}:?){0,1}")
string TypeNamePrefix

@error("client")
@httpError(404)
@awsQueryError(code: "TypeNotFoundException", httpResponseCode: 404)
structure TypeNotFoundException {}

@length(min: 1, max: 16777216)
string TypeSchema

list TypeSummaries {
    member: TypeSummary
}

structure TypeSummary {
    Type: RegistryType
    TypeName: TypeName
    DefaultVersionId: TypeVersionId
    TypeArn: TypeArn
    LastUpdated: Timestamp
    Description: Description
    PublisherId: PublisherId
    OriginalTypeName: TypeName
    PublicVersionNumber: PublicVersionNumber
    LatestPublicVersion: PublicVersionNumber
    PublisherIdentity: IdentityProvider
    PublisherName: PublisherName
    IsActivated: Boolean
}

enum TypeTestsStatus {
    PASSED
    FAILED
    IN_PROGRESS
    NOT_TESTED
}

@length(min: 1, max: 1024) @pattern("[\\s\\S]+")
string TypeTestsStatusDescription

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-]+")
string TypeVersionId

list TypeVersionSummaries {
    member: TypeVersionSummary
}

structure TypeVersionSummary {
    Type: RegistryType
    TypeName: TypeName
    VersionId: TypeVersionId
    IsDefaultVersion: Boolean
    Arn: TypeArn
    TimeCreated: Timestamp
    Description: Description
    PublicVersionNumber: PublicVersionNumber
}

list UnprocessedTypeConfigurations {
    member: TypeConfigurationIdentifier
}

enum ValidationStatus {
    FAILED
    SKIPPED
}

enum VersionBump {
    MAJOR
    MINOR
}

enum Visibility {
    PUBLIC
    PRIVATE
}

structure WarningDetail {
    Type: WarningType
    Properties: WarningProperties
}

list WarningDetails {
    member: WarningDetail
}

list WarningProperties {
    member: WarningProperty
}

structure WarningProperty {
    PropertyPath: String
    Required: Boolean
    Description: String
}

enum WarningType {
    MUTUALLY_EXCLUSIVE_PROPERTIES
    UNSUPPORTED_PROPERTIES
    MUTUALLY_EXCLUSIVE_TYPES
    EXCLUDED_PROPERTIES
    EXCLUDED_RESOURCES
}

structure Warnings {
    UnrecognizedResourceTypes: ResourceTypes
}
