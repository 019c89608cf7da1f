$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.ssm

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon Simple Systems Manager (SSM)")
@service(sdkId: "SSM", endpointPrefix: "ssm")
@awsJson1_1
@sigv4(name: "ssm")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service AmazonSSM {
    version: "2014-11-06"
    operations: [
        AddTagsToResource
        AssociateOpsItemRelatedItem
        CancelCommand
        CancelMaintenanceWindowExecution
        CreateActivation
        CreateAssociation
        CreateAssociationBatch
        CreateCloudConnector
        CreateDocument
        CreateMaintenanceWindow
        CreateOpsItem
        CreateOpsMetadata
        CreatePatchBaseline
        CreateResourceDataSync
        DeleteActivation
        DeleteAssociation
        DeleteCloudConnector
        DeleteDocument
        DeleteInventory
        DeleteMaintenanceWindow
        DeleteOpsItem
        DeleteOpsMetadata
        DeleteParameter
        DeleteParameters
        DeletePatchBaseline
        DeleteResourceDataSync
        DeleteResourcePolicy
        DeregisterManagedInstance
        DeregisterPatchBaselineForPatchGroup
        DeregisterTargetFromMaintenanceWindow
        DeregisterTaskFromMaintenanceWindow
        DescribeActivations
        DescribeAssociation
        DescribeAssociationExecutionTargets
        DescribeAssociationExecutions
        DescribeAutomationExecutions
        DescribeAutomationStepExecutions
        DescribeAvailablePatches
        DescribeDocument
        DescribeDocumentPermission
        DescribeEffectiveInstanceAssociations
        DescribeEffectivePatchesForPatchBaseline
        DescribeInstanceAssociationsStatus
        DescribeInstanceInformation
        DescribeInstancePatchStates
        DescribeInstancePatchStatesForPatchGroup
        DescribeInstancePatches
        DescribeInstanceProperties
        DescribeInventoryDeletions
        DescribeMaintenanceWindowExecutionTaskInvocations
        DescribeMaintenanceWindowExecutionTasks
        DescribeMaintenanceWindowExecutions
        DescribeMaintenanceWindowSchedule
        DescribeMaintenanceWindowTargets
        DescribeMaintenanceWindowTasks
        DescribeMaintenanceWindows
        DescribeMaintenanceWindowsForTarget
        DescribeOpsItems
        DescribeParameters
        DescribePatchBaselines
        DescribePatchGroupState
        DescribePatchGroups
        DescribePatchProperties
        DescribeSessions
        DisassociateOpsItemRelatedItem
        GetAccessToken
        GetAutomationExecution
        GetCalendarState
        GetCloudConnector
        GetCommandInvocation
        GetConnectionStatus
        GetDefaultPatchBaseline
        GetDeployablePatchSnapshotForInstance
        GetDocument
        GetExecutionPreview
        GetInventory
        GetInventorySchema
        GetMaintenanceWindow
        GetMaintenanceWindowExecution
        GetMaintenanceWindowExecutionTask
        GetMaintenanceWindowExecutionTaskInvocation
        GetMaintenanceWindowTask
        GetOpsItem
        GetOpsMetadata
        GetOpsSummary
        GetParameter
        GetParameterHistory
        GetParameters
        GetParametersByPath
        GetPatchBaseline
        GetPatchBaselineForPatchGroup
        GetResourcePolicies
        GetServiceSetting
        LabelParameterVersion
        ListAssociationVersions
        ListAssociations
        ListCloudConnectors
        ListCommandInvocations
        ListCommands
        ListComplianceItems
        ListComplianceSummaries
        ListDocumentMetadataHistory
        ListDocumentVersions
        ListDocuments
        ListInventoryEntries
        ListNodes
        ListNodesSummary
        ListOpsItemEvents
        ListOpsItemRelatedItems
        ListOpsMetadata
        ListResourceComplianceSummaries
        ListResourceDataSync
        ListTagsForResource
        ModifyDocumentPermission
        PutComplianceItems
        PutInventory
        PutParameter
        PutResourcePolicy
        RegisterDefaultPatchBaseline
        RegisterPatchBaselineForPatchGroup
        RegisterTargetWithMaintenanceWindow
        RegisterTaskWithMaintenanceWindow
        RemoveTagsFromResource
        ResetServiceSetting
        ResumeSession
        SendAutomationSignal
        SendCommand
        StartAccessRequest
        StartAssociationsOnce
        StartAutomationExecution
        StartChangeRequestExecution
        StartExecutionPreview
        StartSession
        StopAutomationExecution
        TerminateSession
        UnlabelParameterVersion
        UpdateAssociation
        UpdateAssociationStatus
        UpdateCloudConnector
        UpdateDocument
        UpdateDocumentDefaultVersion
        UpdateDocumentMetadata
        UpdateMaintenanceWindow
        UpdateMaintenanceWindowTarget
        UpdateMaintenanceWindowTask
        UpdateManagedInstanceRole
        UpdateOpsItem
        UpdateOpsMetadata
        UpdatePatchBaseline
        UpdateResourceDataSync
        UpdateServiceSetting
        ValidateCloudConnector
    ]
}

operation AddTagsToResource {
    input := {
        @required
        ResourceType: ResourceTypeForTagging

        @required
        ResourceId: String

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        InvalidResourceType
        InvalidResourceId
        InternalServerError
        TooManyTagsError
        TooManyUpdates
    ]
}

operation AssociateOpsItemRelatedItem {
    input := {
        @required
        OpsItemId: OpsItemId

        @required
        AssociationType: String

        @required
        ResourceType: String

        @required
        ResourceUri: String
    }
    output: AssociateOpsItemRelatedItemResponse
    errors: [
        InternalServerError
        OpsItemNotFoundException
        OpsItemLimitExceededException
        OpsItemInvalidParameterException
        OpsItemRelatedItemAlreadyExistsException
        OpsItemConflictException
    ]
}

operation CancelCommand {
    input := {
        @required
        CommandId: CommandId

        InstanceIds: InstanceIdList
    }
    output := {}
    errors: [InternalServerError, InvalidCommandId, InvalidInstanceId, DuplicateInstanceId]
}

operation CancelMaintenanceWindowExecution {
    input := {
        @required
        WindowExecutionId: MaintenanceWindowExecutionId
    }
    output := {
        WindowExecutionId: MaintenanceWindowExecutionId
    }
    errors: [InternalServerError, DoesNotExistException]
}

operation CreateActivation {
    input := {
        Description: ActivationDescription
        DefaultInstanceName: DefaultInstanceName

        @required
        IamRole: IamRole

        RegistrationLimit: RegistrationLimit
        ExpirationDate: Timestamp
        Tags: TagList
        RegistrationMetadata: RegistrationMetadataList
    }
    output := {
        ActivationId: ActivationId
        ActivationCode: ActivationCode
    }
    errors: [InvalidParameters, InternalServerError]
}

operation CreateAssociation {
    input := {
        @required
        Name: DocumentARN

        DocumentVersion: DocumentVersion
        InstanceId: InstanceId
        Parameters: Parameters
        Targets: Targets
        ScheduleExpression: ScheduleExpression
        OutputLocation: InstanceAssociationOutputLocation
        AssociationName: AssociationName
        AutomationTargetParameterName: AutomationTargetParameterName
        MaxErrors: MaxErrors
        MaxConcurrency: MaxConcurrency
        ComplianceSeverity: AssociationComplianceSeverity
        SyncCompliance: AssociationSyncCompliance
        ApplyOnlyAtCronInterval: Boolean
        CalendarNames: CalendarNameOrARNList
        TargetLocations: TargetLocations
        ScheduleOffset: ScheduleOffset
        Duration: Duration
        TargetMaps: TargetMaps
        Tags: TagList
        AlarmConfiguration: AlarmConfiguration
        AssociationDispatchAssumeRole: AssociationDispatchAssumeRoleArn
    }
    output := {
        AssociationDescription: AssociationDescription
    }
    errors: [
        AssociationAlreadyExists
        AssociationLimitExceeded
        InternalServerError
        InvalidDocument
        InvalidDocumentVersion
        InvalidInstanceId
        UnsupportedPlatformType
        InvalidOutputLocation
        InvalidParameters
        InvalidTarget
        InvalidSchedule
        InvalidTargetMaps
        InvalidTag
    ]
}

operation CreateAssociationBatch {
    input := {
        @required
        Entries: CreateAssociationBatchRequestEntries

        AssociationDispatchAssumeRole: AssociationDispatchAssumeRoleArn
    }
    output := {
        Successful: AssociationDescriptionList
        Failed: FailedCreateAssociationList
    }
    errors: [
        InternalServerError
        InvalidDocument
        InvalidDocumentVersion
        InvalidInstanceId
        InvalidParameters
        DuplicateInstanceId
        AssociationLimitExceeded
        UnsupportedPlatformType
        InvalidOutputLocation
        InvalidTarget
        InvalidSchedule
        InvalidTargetMaps
    ]
}

operation CreateCloudConnector {
    input := {
        @required
        DisplayName: DisplayName

        @required
        RoleArn: CloudConnectorIamRoleArn

        Description: CloudConnectorDescription

        @required
        Configuration: CloudConnectorConfiguration

        @required
        ConfigConnectorArn: ConfigConnectorArn

        Tags: TagList
    }
    output := {
        CloudConnectorId: CloudConnectorId
    }
    errors: [InternalServerError, ServiceQuotaExceededException, ConflictException]
}

operation CreateDocument {
    input := {
        @required
        Content: DocumentContent

        Requires: DocumentRequiresList
        Attachments: AttachmentsSourceList

        @required
        Name: DocumentName

        DisplayName: DocumentDisplayName
        VersionName: DocumentVersionName
        DocumentType: DocumentType
        DocumentFormat: DocumentFormat
        TargetType: TargetType
        Tags: TagList
    }
    output := {
        DocumentDescription: DocumentDescription
    }
    errors: [
        DocumentAlreadyExists
        MaxDocumentSizeExceeded
        InternalServerError
        InvalidDocumentContent
        DocumentLimitExceeded
        InvalidDocumentSchemaVersion
        TooManyUpdates
        NoLongerSupportedException
    ]
}

operation CreateMaintenanceWindow {
    input := {
        @required
        Name: MaintenanceWindowName

        Description: MaintenanceWindowDescription
        StartDate: String
        EndDate: String

        @required
        Schedule: MaintenanceWindowSchedule

        ScheduleTimezone: String
        ScheduleOffset: MaintenanceWindowOffset

        @required
        Duration: MaintenanceWindowDurationHours

        @required
        Cutoff: MaintenanceWindowCutoff

        @required
        AllowUnassociatedTargets: Boolean

        @idempotencyToken
        ClientToken: ClientToken

        Tags: TagList
    }
    output := {
        WindowId: MaintenanceWindowId
    }
    errors: [IdempotentParameterMismatch, ResourceLimitExceededException, InternalServerError]
}

operation CreateOpsItem {
    input := {
        @required
        Description: OpsItemDescription

        OpsItemType: String
        OperationalData: OpsItemOperationalData
        Notifications: OpsItemNotifications
        Priority: OpsItemPriority
        RelatedOpsItems: RelatedOpsItems

        @required
        Source: OpsItemSource

        @required
        Title: OpsItemTitle

        Tags: TagList
        Category: OpsItemCategory
        Severity: OpsItemSeverity
        ActualStartTime: Timestamp
        ActualEndTime: Timestamp
        PlannedStartTime: Timestamp
        PlannedEndTime: Timestamp
        AccountId: OpsItemAccountId
    }
    output: CreateOpsItemResponse
    errors: [
        InternalServerError
        OpsItemAlreadyExistsException
        OpsItemLimitExceededException
        OpsItemInvalidParameterException
        OpsItemAccessDeniedException
    ]
}

operation CreateOpsMetadata {
    input := {
        @required
        ResourceId: OpsMetadataResourceId

        Metadata: MetadataMap
        Tags: TagList
    }
    output := {
        OpsMetadataArn: OpsMetadataArn
    }
    errors: [
        OpsMetadataAlreadyExistsException
        OpsMetadataTooManyUpdatesException
        OpsMetadataInvalidArgumentException
        OpsMetadataLimitExceededException
        InternalServerError
    ]
}

operation CreatePatchBaseline {
    input := {
        OperatingSystem: OperatingSystem

        @required
        Name: BaselineName

        GlobalFilters: PatchFilterGroup
        ApprovalRules: PatchRuleGroup
        ApprovedPatches: PatchIdList
        ApprovedPatchesComplianceLevel: PatchComplianceLevel
        ApprovedPatchesEnableNonSecurity: Boolean
        RejectedPatches: PatchIdList
        RejectedPatchesAction: PatchAction
        Description: BaselineDescription
        Sources: PatchSourceList
        AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus

        @idempotencyToken
        ClientToken: ClientToken

        Tags: TagList
    }
    output := {
        BaselineId: BaselineId
    }
    errors: [IdempotentParameterMismatch, ResourceLimitExceededException, InternalServerError]
}

operation CreateResourceDataSync {
    input := {
        @required
        SyncName: ResourceDataSyncName

        S3Destination: ResourceDataSyncS3Destination
        SyncType: ResourceDataSyncType
        SyncSource: ResourceDataSyncSource
    }
    output := {}
    errors: [
        InternalServerError
        ResourceDataSyncCountExceededException
        ResourceDataSyncAlreadyExistsException
        ResourceDataSyncInvalidConfigurationException
    ]
}

operation DeleteActivation {
    input := {
        @required
        ActivationId: ActivationId
    }
    output := {}
    errors: [InvalidActivationId, InvalidActivation, InternalServerError, TooManyUpdates]
}

operation DeleteAssociation {
    input := {
        Name: DocumentARN
        InstanceId: InstanceId
        AssociationId: AssociationId
    }
    output := {}
    errors: [
        AssociationDoesNotExist
        InternalServerError
        InvalidDocument
        InvalidInstanceId
        TooManyUpdates
    ]
}

operation DeleteCloudConnector {
    input := {
        @required
        CloudConnectorId: CloudConnectorId
    }
    output := {
        CloudConnectorId: CloudConnectorId
    }
    errors: [InternalServerError, ResourceNotFoundException, ConflictException]
}

operation DeleteDocument {
    input := {
        @required
        Name: DocumentName

        DocumentVersion: DocumentVersion
        VersionName: DocumentVersionName
        Force: Boolean
    }
    output := {}
    errors: [
        InternalServerError
        InvalidDocument
        InvalidDocumentOperation
        AssociatedInstances
        TooManyUpdates
    ]
}

operation DeleteInventory {
    input := {
        @required
        TypeName: InventoryItemTypeName

        SchemaDeleteOption: InventorySchemaDeleteOption
        DryRun: Boolean

        @idempotencyToken
        ClientToken: UUID
    }
    output := {
        DeletionId: UUID
        TypeName: InventoryItemTypeName
        DeletionSummary: InventoryDeletionSummary
    }
    errors: [
        InternalServerError
        InvalidTypeNameException
        InvalidOptionException
        InvalidDeleteInventoryParametersException
        InvalidInventoryRequestException
    ]
}

operation DeleteMaintenanceWindow {
    input := {
        @required
        WindowId: MaintenanceWindowId
    }
    output := {
        WindowId: MaintenanceWindowId
    }
    errors: [InternalServerError]
}

operation DeleteOpsItem {
    input := {
        @required
        OpsItemId: OpsItemId
    }
    output: DeleteOpsItemResponse
    errors: [InternalServerError, OpsItemInvalidParameterException]
}

operation DeleteOpsMetadata {
    input := {
        @required
        OpsMetadataArn: OpsMetadataArn
    }
    output := {}
    errors: [OpsMetadataNotFoundException, OpsMetadataInvalidArgumentException, InternalServerError]
}

operation DeleteParameter {
    input := {
        @required
        Name: PSParameterName
    }
    output := {}
    errors: [InternalServerError, ParameterNotFound]
}

operation DeleteParameters {
    input := {
        @required
        Names: ParameterNameList
    }
    output := {
        DeletedParameters: ParameterNameList
        InvalidParameters: ParameterNameList
    }
    errors: [InternalServerError]
}

operation DeletePatchBaseline {
    input := {
        @required
        BaselineId: BaselineId
    }
    output := {
        BaselineId: BaselineId
    }
    errors: [ResourceInUseException, InternalServerError]
}

operation DeleteResourceDataSync {
    input := {
        @required
        SyncName: ResourceDataSyncName

        SyncType: ResourceDataSyncType
    }
    output := {}
    errors: [
        InternalServerError
        ResourceDataSyncNotFoundException
        ResourceDataSyncInvalidConfigurationException
    ]
}

operation DeleteResourcePolicy {
    input := {
        @required
        ResourceArn: ResourceArnString

        @required
        PolicyId: String

        @required
        PolicyHash: String
    }
    output: DeleteResourcePolicyResponse
    errors: [
        InternalServerError
        ResourcePolicyInvalidParameterException
        ResourcePolicyConflictException
        ResourceNotFoundException
        MalformedResourcePolicyDocumentException
        ResourcePolicyNotFoundException
    ]
}

operation DeregisterManagedInstance {
    input := {
        @required
        InstanceId: ManagedInstanceId
    }
    output := {}
    errors: [InvalidInstanceId, InternalServerError]
}

operation DeregisterPatchBaselineForPatchGroup {
    input := {
        @required
        BaselineId: BaselineId

        @required
        PatchGroup: PatchGroup
    }
    output := {
        BaselineId: BaselineId
        PatchGroup: PatchGroup
    }
    errors: [InvalidResourceId, InternalServerError]
}

operation DeregisterTargetFromMaintenanceWindow {
    input := {
        @required
        WindowId: MaintenanceWindowId

        @required
        WindowTargetId: MaintenanceWindowTargetId

        Safe: Boolean
    }
    output := {
        WindowId: MaintenanceWindowId
        WindowTargetId: MaintenanceWindowTargetId
    }
    errors: [DoesNotExistException, InternalServerError, TargetInUseException]
}

operation DeregisterTaskFromMaintenanceWindow {
    input := {
        @required
        WindowId: MaintenanceWindowId

        @required
        WindowTaskId: MaintenanceWindowTaskId
    }
    output := {
        WindowId: MaintenanceWindowId
        WindowTaskId: MaintenanceWindowTaskId
    }
    errors: [DoesNotExistException, InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ActivationList"
    pageSize: "MaxResults"
)
operation DescribeActivations {
    input := {
        Filters: DescribeActivationsFilterList
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        ActivationList: ActivationList
        NextToken: String
    }
    errors: [InvalidFilter, InvalidNextToken, InternalServerError]
}

operation DescribeAssociation {
    input := {
        Name: DocumentARN
        InstanceId: InstanceId
        AssociationId: AssociationId
        AssociationVersion: AssociationVersion
    }
    output := {
        AssociationDescription: AssociationDescription
    }
    errors: [
        AssociationDoesNotExist
        InvalidAssociationVersion
        InternalServerError
        InvalidDocument
        InvalidInstanceId
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AssociationExecutionTargets"
    pageSize: "MaxResults"
)
operation DescribeAssociationExecutionTargets {
    input := {
        @required
        AssociationId: AssociationId

        @required
        ExecutionId: AssociationExecutionId

        Filters: AssociationExecutionTargetsFilterList
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        AssociationExecutionTargets: AssociationExecutionTargetsList
        NextToken: String
    }
    errors: [
        InternalServerError
        AssociationDoesNotExist
        InvalidNextToken
        AssociationExecutionDoesNotExist
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AssociationExecutions"
    pageSize: "MaxResults"
)
operation DescribeAssociationExecutions {
    input := {
        @required
        AssociationId: AssociationId

        Filters: AssociationExecutionFilterList
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        AssociationExecutions: AssociationExecutionsList
        NextToken: String
    }
    errors: [InternalServerError, AssociationDoesNotExist, InvalidNextToken]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AutomationExecutionMetadataList"
    pageSize: "MaxResults"
)
operation DescribeAutomationExecutions {
    input := {
        Filters: AutomationExecutionFilterList
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        AutomationExecutionMetadataList: AutomationExecutionMetadataList
        NextToken: String
    }
    errors: [InvalidFilterKey, InvalidFilterValue, InvalidNextToken, InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "StepExecutions"
    pageSize: "MaxResults"
)
operation DescribeAutomationStepExecutions {
    input := {
        @required
        AutomationExecutionId: AutomationExecutionId

        Filters: StepExecutionFilterList
        NextToken: String
        MaxResults: MaxResults
        ReverseOrder: Boolean
    }
    output := {
        StepExecutions: StepExecutionList
        NextToken: String
    }
    errors: [
        AutomationExecutionNotFoundException
        InvalidNextToken
        InvalidFilterKey
        InvalidFilterValue
        InternalServerError
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Patches"
    pageSize: "MaxResults"
)
operation DescribeAvailablePatches {
    input := {
        Filters: PatchOrchestratorFilterList
        MaxResults: PatchBaselineMaxResults
        NextToken: String
    }
    output := {
        Patches: PatchList
        NextToken: String
    }
    errors: [InternalServerError]
}

operation DescribeDocument {
    input := {
        @required
        Name: DocumentARN

        DocumentVersion: DocumentVersion
        VersionName: DocumentVersionName
    }
    output := {
        Document: DocumentDescription
    }
    errors: [InternalServerError, InvalidDocument, InvalidDocumentVersion]
}

operation DescribeDocumentPermission {
    input := {
        @required
        Name: DocumentName

        @required
        PermissionType: DocumentPermissionType

        MaxResults: DocumentPermissionMaxResults
        NextToken: String
    }
    output: DescribeDocumentPermissionResponse
    errors: [
        InternalServerError
        InvalidDocument
        InvalidNextToken
        InvalidPermissionType
        InvalidDocumentOperation
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Associations"
    pageSize: "MaxResults"
)
operation DescribeEffectiveInstanceAssociations {
    input := {
        @required
        InstanceId: InstanceId

        MaxResults: EffectiveInstanceAssociationMaxResults
        NextToken: String
    }
    output := {
        Associations: InstanceAssociationList
        NextToken: String
    }
    errors: [InternalServerError, InvalidInstanceId, InvalidNextToken]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EffectivePatches"
    pageSize: "MaxResults"
)
operation DescribeEffectivePatchesForPatchBaseline {
    input := {
        @required
        BaselineId: BaselineId

        MaxResults: PatchBaselineMaxResults
        NextToken: String
    }
    output := {
        EffectivePatches: EffectivePatchList
        NextToken: String
    }
    errors: [
        InvalidResourceId
        DoesNotExistException
        UnsupportedOperatingSystem
        InternalServerError
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceAssociationStatusInfos"
    pageSize: "MaxResults"
)
operation DescribeInstanceAssociationsStatus {
    input := {
        @required
        InstanceId: InstanceId

        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        InstanceAssociationStatusInfos: InstanceAssociationStatusInfos
        NextToken: String
    }
    errors: [InternalServerError, InvalidInstanceId, InvalidNextToken]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceInformationList"
    pageSize: "MaxResults"
)
operation DescribeInstanceInformation {
    input := {
        InstanceInformationFilterList: InstanceInformationFilterList
        Filters: InstanceInformationStringFilterList
        MaxResults: MaxResultsEC2Compatible
        NextToken: String
    }
    output := {
        InstanceInformationList: InstanceInformationList
        NextToken: String
    }
    errors: [
        InternalServerError
        InvalidInstanceId
        InvalidNextToken
        InvalidInstanceInformationFilterValue
        InvalidFilterKey
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstancePatchStates"
    pageSize: "MaxResults"
)
operation DescribeInstancePatchStates {
    input := {
        @required
        InstanceIds: InstanceIdList

        NextToken: String
        MaxResults: PatchComplianceMaxResults
    }
    output := {
        InstancePatchStates: InstancePatchStateList
        NextToken: String
    }
    errors: [InternalServerError, InvalidNextToken]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstancePatchStates"
    pageSize: "MaxResults"
)
operation DescribeInstancePatchStatesForPatchGroup {
    input := {
        @required
        PatchGroup: PatchGroup

        Filters: InstancePatchStateFilterList
        NextToken: String
        MaxResults: PatchComplianceMaxResults
    }
    output := {
        InstancePatchStates: InstancePatchStatesList
        NextToken: String
    }
    errors: [InternalServerError, InvalidFilter, InvalidNextToken]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Patches"
    pageSize: "MaxResults"
)
operation DescribeInstancePatches {
    input := {
        @required
        InstanceId: InstanceId

        Filters: PatchOrchestratorFilterList
        NextToken: String
        MaxResults: PatchComplianceMaxResults
    }
    output := {
        Patches: PatchComplianceDataList
        NextToken: String
    }
    errors: [InternalServerError, InvalidInstanceId, InvalidFilter, InvalidNextToken]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceProperties"
    pageSize: "MaxResults"
)
operation DescribeInstanceProperties {
    input := {
        InstancePropertyFilterList: InstancePropertyFilterList
        FiltersWithOperator: InstancePropertyStringFilterList
        MaxResults: DescribeInstancePropertiesMaxResults
        NextToken: String
    }
    output := {
        InstanceProperties: InstanceProperties
        NextToken: String
    }
    errors: [
        InvalidNextToken
        InvalidFilterKey
        InvalidInstanceId
        InvalidActivationId
        InvalidInstancePropertyFilterValue
        InternalServerError
        InvalidDocument
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InventoryDeletions"
    pageSize: "MaxResults"
)
operation DescribeInventoryDeletions {
    input := {
        DeletionId: UUID
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        InventoryDeletions: InventoryDeletionsList
        NextToken: String
    }
    errors: [InternalServerError, InvalidDeletionIdException, InvalidNextToken]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WindowExecutionTaskInvocationIdentities"
    pageSize: "MaxResults"
)
operation DescribeMaintenanceWindowExecutionTaskInvocations {
    input := {
        @required
        WindowExecutionId: MaintenanceWindowExecutionId

        @required
        TaskId: MaintenanceWindowExecutionTaskId

        Filters: MaintenanceWindowFilterList
        MaxResults: MaintenanceWindowMaxResults
        NextToken: String
    }
    output := {
        WindowExecutionTaskInvocationIdentities: MaintenanceWindowExecutionTaskInvocationIdentityList
        NextToken: String
    }
    errors: [DoesNotExistException, InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WindowExecutionTaskIdentities"
    pageSize: "MaxResults"
)
operation DescribeMaintenanceWindowExecutionTasks {
    input := {
        @required
        WindowExecutionId: MaintenanceWindowExecutionId

        Filters: MaintenanceWindowFilterList
        MaxResults: MaintenanceWindowMaxResults
        NextToken: String
    }
    output := {
        WindowExecutionTaskIdentities: MaintenanceWindowExecutionTaskIdentityList
        NextToken: String
    }
    errors: [DoesNotExistException, InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WindowExecutions"
    pageSize: "MaxResults"
)
operation DescribeMaintenanceWindowExecutions {
    input := {
        @required
        WindowId: MaintenanceWindowId

        Filters: MaintenanceWindowFilterList
        MaxResults: MaintenanceWindowMaxResults
        NextToken: String
    }
    output := {
        WindowExecutions: MaintenanceWindowExecutionList
        NextToken: String
    }
    errors: [InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ScheduledWindowExecutions"
    pageSize: "MaxResults"
)
operation DescribeMaintenanceWindowSchedule {
    input := {
        WindowId: MaintenanceWindowId
        Targets: Targets
        ResourceType: MaintenanceWindowResourceType
        Filters: PatchOrchestratorFilterList
        MaxResults: MaintenanceWindowSearchMaxResults
        NextToken: String
    }
    output := {
        ScheduledWindowExecutions: ScheduledWindowExecutionList
        NextToken: String
    }
    errors: [InternalServerError, DoesNotExistException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Targets"
    pageSize: "MaxResults"
)
operation DescribeMaintenanceWindowTargets {
    input := {
        @required
        WindowId: MaintenanceWindowId

        Filters: MaintenanceWindowFilterList
        MaxResults: MaintenanceWindowMaxResults
        NextToken: String
    }
    output := {
        Targets: MaintenanceWindowTargetList
        NextToken: String
    }
    errors: [DoesNotExistException, InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Tasks"
    pageSize: "MaxResults"
)
operation DescribeMaintenanceWindowTasks {
    input := {
        @required
        WindowId: MaintenanceWindowId

        Filters: MaintenanceWindowFilterList
        MaxResults: MaintenanceWindowMaxResults
        NextToken: String
    }
    output := {
        Tasks: MaintenanceWindowTaskList
        NextToken: String
    }
    errors: [DoesNotExistException, InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WindowIdentities"
    pageSize: "MaxResults"
)
operation DescribeMaintenanceWindows {
    input := {
        Filters: MaintenanceWindowFilterList
        MaxResults: MaintenanceWindowMaxResults
        NextToken: String
    }
    output := {
        WindowIdentities: MaintenanceWindowIdentityList
        NextToken: String
    }
    errors: [InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WindowIdentities"
    pageSize: "MaxResults"
)
operation DescribeMaintenanceWindowsForTarget {
    input := {
        @required
        Targets: Targets

        @required
        ResourceType: MaintenanceWindowResourceType

        MaxResults: MaintenanceWindowSearchMaxResults
        NextToken: String
    }
    output := {
        WindowIdentities: MaintenanceWindowsForTargetList
        NextToken: String
    }
    errors: [InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OpsItemSummaries"
    pageSize: "MaxResults"
)
operation DescribeOpsItems {
    input := {
        OpsItemFilters: OpsItemFilters
        MaxResults: OpsItemMaxResults
        NextToken: String
    }
    output: DescribeOpsItemsResponse
    errors: [InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Parameters"
    pageSize: "MaxResults"
)
operation DescribeParameters {
    input := {
        Filters: ParametersFilterList
        ParameterFilters: ParameterStringFilterList
        MaxResults: MaxResults
        NextToken: String
        Shared: Boolean
    }
    output := {
        Parameters: ParameterMetadataList
        NextToken: String
    }
    errors: [
        InternalServerError
        InvalidFilterKey
        InvalidFilterOption
        InvalidFilterValue
        InvalidNextToken
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BaselineIdentities"
    pageSize: "MaxResults"
)
operation DescribePatchBaselines {
    input := {
        Filters: PatchOrchestratorFilterList
        MaxResults: PatchBaselineMaxResults
        NextToken: String
    }
    output := {
        BaselineIdentities: PatchBaselineIdentityList
        NextToken: String
    }
    errors: [InternalServerError]
}

operation DescribePatchGroupState {
    input := {
        @required
        PatchGroup: PatchGroup
    }
    output := {
        Instances: Integer
        InstancesWithInstalledPatches: Integer
        InstancesWithInstalledOtherPatches: Integer
        InstancesWithInstalledPendingRebootPatches: Integer
        InstancesWithInstalledRejectedPatches: Integer
        InstancesWithMissingPatches: Integer
        InstancesWithFailedPatches: Integer
        InstancesWithNotApplicablePatches: Integer
        InstancesWithUnreportedNotApplicablePatches: Integer
        InstancesWithCriticalNonCompliantPatches: Integer
        InstancesWithSecurityNonCompliantPatches: Integer
        InstancesWithOtherNonCompliantPatches: Integer
        InstancesWithAvailableSecurityUpdates: Integer
    }
    errors: [InternalServerError, InvalidNextToken]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Mappings"
    pageSize: "MaxResults"
)
operation DescribePatchGroups {
    input := {
        MaxResults: PatchBaselineMaxResults
        Filters: PatchOrchestratorFilterList
        NextToken: String
    }
    output := {
        Mappings: PatchGroupPatchBaselineMappingList
        NextToken: String
    }
    errors: [InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Properties"
    pageSize: "MaxResults"
)
operation DescribePatchProperties {
    input := {
        @required
        OperatingSystem: OperatingSystem

        @required
        Property: PatchProperty

        PatchSet: PatchSet
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        Properties: PatchPropertiesList
        NextToken: String
    }
    errors: [InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Sessions"
    pageSize: "MaxResults"
)
operation DescribeSessions {
    input := {
        @required
        State: SessionState

        MaxResults: SessionMaxResults
        NextToken: String
        Filters: SessionFilterList
    }
    output: DescribeSessionsResponse
    errors: [InternalServerError, InvalidFilterKey, InvalidNextToken]
}

operation DisassociateOpsItemRelatedItem {
    input := {
        @required
        OpsItemId: OpsItemId

        @required
        AssociationId: String
    }
    output: DisassociateOpsItemRelatedItemResponse
    errors: [
        InternalServerError
        OpsItemRelatedItemAssociationNotFoundException
        OpsItemNotFoundException
        OpsItemInvalidParameterException
        OpsItemConflictException
    ]
}

operation GetAccessToken {
    input := {
        @required
        AccessRequestId: AccessRequestId
    }
    output: GetAccessTokenResponse
    errors: [
        InternalServerError
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation GetAutomationExecution {
    input := {
        @required
        AutomationExecutionId: AutomationExecutionId
    }
    output := {
        AutomationExecution: AutomationExecution
    }
    errors: [AutomationExecutionNotFoundException, InternalServerError]
}

operation GetCalendarState {
    input := {
        @required
        CalendarNames: CalendarNameOrARNList

        AtTime: String
    }
    output: GetCalendarStateResponse
    errors: [
        InternalServerError
        InvalidDocument
        InvalidDocumentType
        UnsupportedCalendarException
    ]
}

@readonly
operation GetCloudConnector {
    input := {
        @required
        CloudConnectorId: CloudConnectorId
    }
    output := {
        CloudConnectorArn: CloudConnectorArn
        DisplayName: DisplayName
        Description: CloudConnectorDescription
        RoleArn: CloudConnectorIamRoleArn
        Configuration: CloudConnectorConfiguration
        ConfigConnectorArn: ConfigConnectorArn
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
    }
    errors: [InternalServerError, ResourceNotFoundException]
}

@waitable(
    CommandExecuted: {
        acceptors: [
            {
                state: "retry"
                matcher: {output: {path: "Status", expected: "Pending", comparator: "stringEquals"}}
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "Status", expected: "InProgress", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {output: {path: "Status", expected: "Delayed", comparator: "stringEquals"}}
            }
            {
                state: "success"
                matcher: {output: {path: "Status", expected: "Success", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "Status", expected: "Cancelled", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "Status", expected: "TimedOut", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "Status", expected: "Failed", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "Status", expected: "Cancelling", comparator: "stringEquals"}
                }
            }
            {state: "retry", matcher: {errorType: "InvocationDoesNotExist"}}
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(CommandExecuted: 20)
operation GetCommandInvocation {
    input := {
        @required
        CommandId: CommandId

        @required
        InstanceId: InstanceId

        PluginName: CommandPluginName
    }
    output := {
        CommandId: CommandId
        InstanceId: InstanceId
        Comment: Comment
        DocumentName: DocumentName
        DocumentVersion: DocumentVersion
        PluginName: CommandPluginName
        ResponseCode: Integer
        ExecutionStartDateTime: StringDateTime
        ExecutionElapsedTime: StringDateTime
        ExecutionEndDateTime: StringDateTime
        Status: CommandInvocationStatus
        StatusDetails: StatusDetails
        StandardOutputContent: StandardOutputContent
        StandardOutputUrl: String
        StandardErrorContent: StandardErrorContent
        StandardErrorUrl: String
        CloudWatchOutputConfig: CloudWatchOutputConfig
    }
    errors: [
        InternalServerError
        InvalidCommandId
        InvalidInstanceId
        InvalidPluginName
        InvocationDoesNotExist
    ]
}

operation GetConnectionStatus {
    input := {
        @required
        Target: SessionTarget
    }
    output: GetConnectionStatusResponse
    errors: [InternalServerError]
}

operation GetDefaultPatchBaseline {
    input := {
        OperatingSystem: OperatingSystem
    }
    output := {
        BaselineId: BaselineId
        OperatingSystem: OperatingSystem
    }
    errors: [InternalServerError]
}

operation GetDeployablePatchSnapshotForInstance {
    input := {
        @required
        InstanceId: InstanceId

        @required
        SnapshotId: SnapshotId

        BaselineOverride: BaselineOverride
        UseS3DualStackEndpoint: Boolean
    }
    output := {
        InstanceId: InstanceId
        SnapshotId: SnapshotId
        SnapshotDownloadUrl: String
        Product: String
    }
    errors: [InternalServerError, UnsupportedOperatingSystem, UnsupportedFeatureRequiredException]
}

operation GetDocument {
    input := {
        @required
        Name: DocumentARN

        VersionName: DocumentVersionName
        DocumentVersion: DocumentVersion
        DocumentFormat: DocumentFormat
    }
    output := {
        Name: DocumentARN
        CreatedDate: Timestamp
        DisplayName: DocumentDisplayName
        VersionName: DocumentVersionName
        DocumentVersion: DocumentVersion
        Status: DocumentStatus
        StatusInformation: String
        Content: DocumentContent
        DocumentType: DocumentType
        DocumentFormat: DocumentFormat
        Requires: DocumentRequiresList
        AttachmentsContent: AttachmentContentList
        ReviewStatus: ReviewStatus
    }
    errors: [InternalServerError, InvalidDocument, InvalidDocumentVersion]
}

operation GetExecutionPreview {
    input := {
        @required
        ExecutionPreviewId: ExecutionPreviewId
    }
    output: GetExecutionPreviewResponse
    errors: [InternalServerError, ResourceNotFoundException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Entities"
    pageSize: "MaxResults"
)
operation GetInventory {
    input := {
        Filters: InventoryFilterList
        Aggregators: InventoryAggregatorList
        ResultAttributes: ResultAttributeList
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        Entities: InventoryResultEntityList
        NextToken: String
    }
    errors: [
        InternalServerError
        InvalidFilter
        InvalidInventoryGroupException
        InvalidNextToken
        InvalidTypeNameException
        InvalidAggregatorException
        InvalidResultAttributeException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Schemas"
    pageSize: "MaxResults"
)
operation GetInventorySchema {
    input := {
        TypeName: InventoryItemTypeNameFilter
        NextToken: String
        MaxResults: GetInventorySchemaMaxResults
        Aggregator: Boolean
        SubType: Boolean
    }
    output := {
        Schemas: InventoryItemSchemaResultList
        NextToken: String
    }
    errors: [InternalServerError, InvalidTypeNameException, InvalidNextToken]
}

operation GetMaintenanceWindow {
    input := {
        @required
        WindowId: MaintenanceWindowId
    }
    output := {
        WindowId: MaintenanceWindowId
        Name: MaintenanceWindowName
        Description: MaintenanceWindowDescription
        StartDate: String
        EndDate: String
        Schedule: MaintenanceWindowSchedule
        ScheduleTimezone: String
        ScheduleOffset: MaintenanceWindowOffset
        NextExecutionTime: String
        Duration: MaintenanceWindowDurationHours
        Cutoff: MaintenanceWindowCutoff
        AllowUnassociatedTargets: Boolean
        Enabled: Boolean
        CreatedDate: Timestamp
        ModifiedDate: Timestamp
    }
    errors: [DoesNotExistException, InternalServerError]
}

operation GetMaintenanceWindowExecution {
    input := {
        @required
        WindowExecutionId: MaintenanceWindowExecutionId
    }
    output := {
        WindowExecutionId: MaintenanceWindowExecutionId
        TaskIds: MaintenanceWindowExecutionTaskIdList
        Status: MaintenanceWindowExecutionStatus
        StatusDetails: MaintenanceWindowExecutionStatusDetails
        StartTime: Timestamp
        EndTime: Timestamp
    }
    errors: [DoesNotExistException, InternalServerError]
}

operation GetMaintenanceWindowExecutionTask {
    input := {
        @required
        WindowExecutionId: MaintenanceWindowExecutionId

        @required
        TaskId: MaintenanceWindowExecutionTaskId
    }
    output := {
        WindowExecutionId: MaintenanceWindowExecutionId
        TaskExecutionId: MaintenanceWindowExecutionTaskId
        TaskArn: MaintenanceWindowTaskArn
        ServiceRole: String
        Type: MaintenanceWindowTaskType
        TaskParameters: MaintenanceWindowTaskParametersList
        Priority: MaintenanceWindowTaskPriority
        MaxConcurrency: MaxConcurrency
        MaxErrors: MaxErrors
        Status: MaintenanceWindowExecutionStatus
        StatusDetails: MaintenanceWindowExecutionStatusDetails
        StartTime: Timestamp
        EndTime: Timestamp
        AlarmConfiguration: AlarmConfiguration
        TriggeredAlarms: AlarmStateInformationList
    }
    errors: [DoesNotExistException, InternalServerError]
}

operation GetMaintenanceWindowExecutionTaskInvocation {
    input := {
        @required
        WindowExecutionId: MaintenanceWindowExecutionId

        @required
        TaskId: MaintenanceWindowExecutionTaskId

        @required
        InvocationId: MaintenanceWindowExecutionTaskInvocationId
    }
    output := {
        WindowExecutionId: MaintenanceWindowExecutionId
        TaskExecutionId: MaintenanceWindowExecutionTaskId
        InvocationId: MaintenanceWindowExecutionTaskInvocationId
        ExecutionId: String
        TaskType: MaintenanceWindowTaskType
        Parameters: MaintenanceWindowExecutionTaskInvocationParameters
        Status: MaintenanceWindowExecutionStatus
        StatusDetails: MaintenanceWindowExecutionStatusDetails
        StartTime: Timestamp
        EndTime: Timestamp
        OwnerInformation: OwnerInformation
        WindowTargetId: MaintenanceWindowTaskTargetId
    }
    errors: [DoesNotExistException, InternalServerError]
}

operation GetMaintenanceWindowTask {
    input := {
        @required
        WindowId: MaintenanceWindowId

        @required
        WindowTaskId: MaintenanceWindowTaskId
    }
    output := {
        WindowId: MaintenanceWindowId
        WindowTaskId: MaintenanceWindowTaskId
        Targets: Targets
        TaskArn: MaintenanceWindowTaskArn
        ServiceRoleArn: String
        TaskType: MaintenanceWindowTaskType
        TaskParameters: MaintenanceWindowTaskParameters
        TaskInvocationParameters: MaintenanceWindowTaskInvocationParameters
        Priority: MaintenanceWindowTaskPriority
        MaxConcurrency: MaxConcurrency
        MaxErrors: MaxErrors
        LoggingInfo: LoggingInfo
        Name: MaintenanceWindowName
        Description: MaintenanceWindowDescription
        CutoffBehavior: MaintenanceWindowTaskCutoffBehavior
        AlarmConfiguration: AlarmConfiguration
    }
    errors: [DoesNotExistException, InternalServerError]
}

operation GetOpsItem {
    input := {
        @required
        OpsItemId: OpsItemId

        OpsItemArn: OpsItemArn
    }
    output: GetOpsItemResponse
    errors: [InternalServerError, OpsItemNotFoundException, OpsItemAccessDeniedException]
}

operation GetOpsMetadata {
    input := {
        @required
        OpsMetadataArn: OpsMetadataArn

        MaxResults: GetOpsMetadataMaxResults
        NextToken: String
    }
    output := {
        ResourceId: OpsMetadataResourceId
        Metadata: MetadataMap
        NextToken: String
    }
    errors: [OpsMetadataNotFoundException, OpsMetadataInvalidArgumentException, InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Entities"
    pageSize: "MaxResults"
)
operation GetOpsSummary {
    input := {
        SyncName: ResourceDataSyncName
        Filters: OpsFilterList
        Aggregators: OpsAggregatorList
        ResultAttributes: OpsResultAttributeList
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        Entities: OpsEntityList
        NextToken: String
    }
    errors: [
        InternalServerError
        ResourceDataSyncNotFoundException
        InvalidFilter
        InvalidNextToken
        InvalidTypeNameException
        InvalidAggregatorException
    ]
}

operation GetParameter {
    input := {
        @required
        Name: PSParameterName

        WithDecryption: Boolean
    }
    output := {
        Parameter: Parameter
    }
    errors: [InternalServerError, InvalidKeyId, ParameterNotFound, ParameterVersionNotFound]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Parameters"
    pageSize: "MaxResults"
)
operation GetParameterHistory {
    input := {
        @required
        Name: PSParameterName

        WithDecryption: Boolean
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        Parameters: ParameterHistoryList
        NextToken: String
    }
    errors: [InternalServerError, ParameterNotFound, InvalidNextToken, InvalidKeyId]
}

operation GetParameters {
    input := {
        @required
        Names: ParameterNameList

        WithDecryption: Boolean
    }
    output := {
        Parameters: ParameterList
        InvalidParameters: ParameterNameList
    }
    errors: [InvalidKeyId, InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Parameters"
    pageSize: "MaxResults"
)
operation GetParametersByPath {
    input := {
        @required
        Path: PSParameterName

        Recursive: Boolean
        ParameterFilters: ParameterStringFilterList
        WithDecryption: Boolean
        MaxResults: GetParametersByPathMaxResults
        NextToken: String
    }
    output := {
        Parameters: ParameterList
        NextToken: String
    }
    errors: [
        InternalServerError
        InvalidFilterKey
        InvalidFilterOption
        InvalidFilterValue
        InvalidKeyId
        InvalidNextToken
    ]
}

operation GetPatchBaseline {
    input := {
        @required
        BaselineId: BaselineId
    }
    output := {
        BaselineId: BaselineId
        Name: BaselineName
        OperatingSystem: OperatingSystem
        GlobalFilters: PatchFilterGroup
        ApprovalRules: PatchRuleGroup
        ApprovedPatches: PatchIdList
        ApprovedPatchesComplianceLevel: PatchComplianceLevel
        ApprovedPatchesEnableNonSecurity: Boolean
        RejectedPatches: PatchIdList
        RejectedPatchesAction: PatchAction
        PatchGroups: PatchGroupList
        CreatedDate: Timestamp
        ModifiedDate: Timestamp
        Description: BaselineDescription
        Sources: PatchSourceList
        AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus
    }
    errors: [DoesNotExistException, InvalidResourceId, InternalServerError]
}

operation GetPatchBaselineForPatchGroup {
    input := {
        @required
        PatchGroup: PatchGroup

        OperatingSystem: OperatingSystem
    }
    output := {
        BaselineId: BaselineId
        PatchGroup: PatchGroup
        OperatingSystem: OperatingSystem
    }
    errors: [InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Policies"
    pageSize: "MaxResults"
)
operation GetResourcePolicies {
    input := {
        @required
        ResourceArn: ResourceArnString

        NextToken: String
        MaxResults: ResourcePolicyMaxResults
    }
    output: GetResourcePoliciesResponse
    errors: [
        InternalServerError
        ResourcePolicyInvalidParameterException
        ResourceNotFoundException
    ]
}

operation GetServiceSetting {
    input := {
        @required
        SettingId: ServiceSettingId
    }
    output := {
        ServiceSetting: ServiceSetting
    }
    errors: [InternalServerError, ServiceSettingNotFound]
}

operation LabelParameterVersion {
    input := {
        @required
        Name: PSParameterName

        ParameterVersion: Long

        @required
        Labels: ParameterLabelList
    }
    output := {
        InvalidLabels: ParameterLabelList
        ParameterVersion: Long
    }
    errors: [
        InternalServerError
        TooManyUpdates
        ParameterNotFound
        ParameterVersionNotFound
        ParameterVersionLabelLimitExceeded
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AssociationVersions"
    pageSize: "MaxResults"
)
operation ListAssociationVersions {
    input := {
        @required
        AssociationId: AssociationId

        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        AssociationVersions: AssociationVersionList
        NextToken: String
    }
    errors: [InternalServerError, InvalidNextToken, AssociationDoesNotExist]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Associations"
    pageSize: "MaxResults"
)
operation ListAssociations {
    input := {
        AssociationFilterList: AssociationFilterList
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        Associations: AssociationList
        NextToken: String
    }
    errors: [InternalServerError, InvalidNextToken]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CloudConnectors"
    pageSize: "MaxResults"
)
operation ListCloudConnectors {
    input := {
        MaxResults: CloudConnectorMaxResults
        NextToken: String
        Filters: CloudConnectorFilterList
    }
    output := {
        CloudConnectors: CloudConnectorSummaryList
        NextToken: String
    }
    errors: [InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CommandInvocations"
    pageSize: "MaxResults"
)
operation ListCommandInvocations {
    input := {
        CommandId: CommandId
        InstanceId: InstanceId
        MaxResults: CommandMaxResults
        NextToken: String
        Filters: CommandFilterList
        Details: Boolean
    }
    output := {
        CommandInvocations: CommandInvocationList
        NextToken: String
    }
    errors: [
        InternalServerError
        InvalidCommandId
        InvalidInstanceId
        InvalidFilterKey
        InvalidNextToken
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Commands"
    pageSize: "MaxResults"
)
operation ListCommands {
    input := {
        CommandId: CommandId
        InstanceId: InstanceId
        MaxResults: CommandMaxResults
        NextToken: String
        Filters: CommandFilterList
    }
    output := {
        Commands: CommandList
        NextToken: String
    }
    errors: [
        InternalServerError
        InvalidCommandId
        InvalidInstanceId
        InvalidFilterKey
        InvalidNextToken
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ComplianceItems"
    pageSize: "MaxResults"
)
operation ListComplianceItems {
    input := {
        Filters: ComplianceStringFilterList
        ResourceIds: ComplianceResourceIdList
        ResourceTypes: ComplianceResourceTypeList
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        ComplianceItems: ComplianceItemList
        NextToken: String
    }
    errors: [
        InvalidResourceType
        InvalidResourceId
        InternalServerError
        InvalidFilter
        InvalidNextToken
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ComplianceSummaryItems"
    pageSize: "MaxResults"
)
operation ListComplianceSummaries {
    input := {
        Filters: ComplianceStringFilterList
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        ComplianceSummaryItems: ComplianceSummaryItemList
        NextToken: String
    }
    errors: [InvalidFilter, InvalidNextToken, InternalServerError]
}

operation ListDocumentMetadataHistory {
    input := {
        @required
        Name: DocumentName

        DocumentVersion: DocumentVersion

        @required
        Metadata: DocumentMetadataEnum

        NextToken: String
        MaxResults: MaxResults
    }
    output: ListDocumentMetadataHistoryResponse
    errors: [InternalServerError, InvalidDocument, InvalidDocumentVersion, InvalidNextToken]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DocumentVersions"
    pageSize: "MaxResults"
)
operation ListDocumentVersions {
    input := {
        @required
        Name: DocumentARN

        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        DocumentVersions: DocumentVersionList
        NextToken: String
    }
    errors: [InternalServerError, InvalidNextToken, InvalidDocument]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DocumentIdentifiers"
    pageSize: "MaxResults"
)
operation ListDocuments {
    input := {
        DocumentFilterList: DocumentFilterList
        Filters: DocumentKeyValuesFilterList
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        DocumentIdentifiers: DocumentIdentifierList
        NextToken: String
    }
    errors: [InternalServerError, InvalidNextToken, InvalidFilterKey]
}

operation ListInventoryEntries {
    input := {
        @required
        InstanceId: InstanceId

        @required
        TypeName: InventoryItemTypeName

        Filters: InventoryFilterList
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        TypeName: InventoryItemTypeName
        InstanceId: InstanceId
        SchemaVersion: InventoryItemSchemaVersion
        CaptureTime: InventoryItemCaptureTime
        Entries: InventoryItemEntryList
        NextToken: String
    }
    errors: [
        InternalServerError
        InvalidInstanceId
        InvalidTypeNameException
        InvalidFilter
        InvalidNextToken
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Nodes"
    pageSize: "MaxResults"
)
operation ListNodes {
    input := {
        SyncName: ResourceDataSyncName
        Filters: NodeFilterList
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        Nodes: NodeList
        NextToken: String
    }
    errors: [
        InternalServerError
        InvalidFilter
        InvalidNextToken
        ResourceDataSyncNotFoundException
        UnsupportedOperationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Summary"
    pageSize: "MaxResults"
)
operation ListNodesSummary {
    input := {
        SyncName: ResourceDataSyncName
        Filters: NodeFilterList

        @required
        Aggregators: NodeAggregatorList

        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        Summary: NodeSummaryList
        NextToken: String
    }
    errors: [
        InternalServerError
        InvalidAggregatorException
        InvalidFilter
        InvalidNextToken
        ResourceDataSyncNotFoundException
        UnsupportedOperationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Summaries"
    pageSize: "MaxResults"
)
operation ListOpsItemEvents {
    input := {
        Filters: OpsItemEventFilters
        MaxResults: OpsItemEventMaxResults
        NextToken: String
    }
    output: ListOpsItemEventsResponse
    errors: [
        InternalServerError
        OpsItemNotFoundException
        OpsItemLimitExceededException
        OpsItemInvalidParameterException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Summaries"
    pageSize: "MaxResults"
)
operation ListOpsItemRelatedItems {
    input := {
        OpsItemId: OpsItemId
        Filters: OpsItemRelatedItemsFilters
        MaxResults: OpsItemRelatedItemsMaxResults
        NextToken: String
    }
    output: ListOpsItemRelatedItemsResponse
    errors: [InternalServerError, OpsItemInvalidParameterException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OpsMetadataList"
    pageSize: "MaxResults"
)
operation ListOpsMetadata {
    input := {
        Filters: OpsMetadataFilterList
        MaxResults: ListOpsMetadataMaxResults
        NextToken: String
    }
    output := {
        OpsMetadataList: OpsMetadataList
        NextToken: String
    }
    errors: [OpsMetadataInvalidArgumentException, InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceComplianceSummaryItems"
    pageSize: "MaxResults"
)
operation ListResourceComplianceSummaries {
    input := {
        Filters: ComplianceStringFilterList
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        ResourceComplianceSummaryItems: ResourceComplianceSummaryItemList
        NextToken: String
    }
    errors: [InvalidFilter, InvalidNextToken, InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceDataSyncItems"
    pageSize: "MaxResults"
)
operation ListResourceDataSync {
    input := {
        SyncType: ResourceDataSyncType
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        ResourceDataSyncItems: ResourceDataSyncItemList
        NextToken: String
    }
    errors: [ResourceDataSyncInvalidConfigurationException, InternalServerError, InvalidNextToken]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceType: ResourceTypeForTagging

        @required
        ResourceId: String
    }
    output := {
        TagList: TagList
    }
    errors: [InvalidResourceType, InvalidResourceId, InternalServerError]
}

operation ModifyDocumentPermission {
    input := {
        @required
        Name: DocumentName

        @required
        PermissionType: DocumentPermissionType

        AccountIdsToAdd: AccountIdList
        AccountIdsToRemove: AccountIdList
        SharedDocumentVersion: SharedDocumentVersion
    }
    output: ModifyDocumentPermissionResponse
    errors: [
        InternalServerError
        InvalidDocument
        InvalidPermissionType
        DocumentPermissionLimit
        DocumentLimitExceeded
    ]
}

operation PutComplianceItems {
    input := {
        @required
        ResourceId: ComplianceResourceId

        @required
        ResourceType: ComplianceResourceType

        @required
        ComplianceType: ComplianceTypeName

        @required
        ExecutionSummary: ComplianceExecutionSummary

        @required
        Items: ComplianceItemEntryList

        ItemContentHash: ComplianceItemContentHash
        UploadType: ComplianceUploadType
    }
    output := {}
    errors: [
        InternalServerError
        InvalidItemContentException
        TotalSizeLimitExceededException
        ItemSizeLimitExceededException
        ComplianceTypeCountLimitExceededException
        InvalidResourceType
        InvalidResourceId
    ]
}

operation PutInventory {
    input := {
        @required
        InstanceId: InstanceId

        @required
        Items: InventoryItemList
    }
    output := {
        Message: String
    }
    errors: [
        InternalServerError
        InvalidInstanceId
        InvalidTypeNameException
        InvalidItemContentException
        TotalSizeLimitExceededException
        ItemSizeLimitExceededException
        ItemContentMismatchException
        CustomSchemaCountLimitExceededException
        UnsupportedInventorySchemaVersionException
        UnsupportedInventoryItemContextException
        InvalidInventoryItemContextException
        SubTypeCountLimitExceededException
    ]
}

operation PutParameter {
    input := {
        @required
        Name: PSParameterName

        Description: ParameterDescription

        @required
        Value: PSParameterValue

        Type: ParameterType
        KeyId: ParameterKeyId
        Overwrite: Boolean
        AllowedPattern: AllowedPattern
        Tags: TagList
        Tier: ParameterTier
        Policies: ParameterPolicies
        DataType: ParameterDataType
    }
    output := {
        Version: Long
        Tier: ParameterTier
    }
    errors: [
        InternalServerError
        InvalidKeyId
        ParameterLimitExceeded
        TooManyUpdates
        ParameterAlreadyExists
        HierarchyLevelLimitExceededException
        HierarchyTypeMismatchException
        InvalidAllowedPatternException
        ParameterMaxVersionLimitExceeded
        ParameterPatternMismatchException
        UnsupportedParameterType
        PoliciesLimitExceededException
        InvalidPolicyTypeException
        InvalidPolicyAttributeException
        IncompatiblePolicyException
    ]
}

operation PutResourcePolicy {
    input := {
        @required
        ResourceArn: ResourceArnString

        @required
        Policy: Policy

        PolicyId: String
        PolicyHash: String
    }
    output: PutResourcePolicyResponse
    errors: [
        InternalServerError
        ResourcePolicyInvalidParameterException
        ResourcePolicyLimitExceededException
        ResourcePolicyConflictException
        ResourceNotFoundException
        MalformedResourcePolicyDocumentException
        ResourcePolicyNotFoundException
    ]
}

operation RegisterDefaultPatchBaseline {
    input := {
        @required
        BaselineId: BaselineId
    }
    output := {
        BaselineId: BaselineId
    }
    errors: [InvalidResourceId, DoesNotExistException, InternalServerError]
}

operation RegisterPatchBaselineForPatchGroup {
    input := {
        @required
        BaselineId: BaselineId

        @required
        PatchGroup: PatchGroup
    }
    output := {
        BaselineId: BaselineId
        PatchGroup: PatchGroup
    }
    errors: [
        AlreadyExistsException
        DoesNotExistException
        InvalidResourceId
        ResourceLimitExceededException
        InternalServerError
    ]
}

operation RegisterTargetWithMaintenanceWindow {
    input := {
        @required
        WindowId: MaintenanceWindowId

        @required
        ResourceType: MaintenanceWindowResourceType

        @required
        Targets: Targets

        OwnerInformation: OwnerInformation
        Name: MaintenanceWindowName
        Description: MaintenanceWindowDescription

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        WindowTargetId: MaintenanceWindowTargetId
    }
    errors: [
        IdempotentParameterMismatch
        DoesNotExistException
        ResourceLimitExceededException
        InternalServerError
    ]
}

operation RegisterTaskWithMaintenanceWindow {
    input := {
        @required
        WindowId: MaintenanceWindowId

        Targets: Targets

        @required
        TaskArn: MaintenanceWindowTaskArn

        ServiceRoleArn: String

        @required
        TaskType: MaintenanceWindowTaskType

        TaskParameters: MaintenanceWindowTaskParameters
        TaskInvocationParameters: MaintenanceWindowTaskInvocationParameters
        Priority: MaintenanceWindowTaskPriority
        MaxConcurrency: MaxConcurrency
        MaxErrors: MaxErrors
        LoggingInfo: LoggingInfo
        Name: MaintenanceWindowName
        Description: MaintenanceWindowDescription

        @idempotencyToken
        ClientToken: ClientToken

        CutoffBehavior: MaintenanceWindowTaskCutoffBehavior
        AlarmConfiguration: AlarmConfiguration
    }
    output := {
        WindowTaskId: MaintenanceWindowTaskId
    }
    errors: [
        IdempotentParameterMismatch
        DoesNotExistException
        ResourceLimitExceededException
        FeatureNotAvailableException
        InternalServerError
    ]
}

operation RemoveTagsFromResource {
    input := {
        @required
        ResourceType: ResourceTypeForTagging

        @required
        ResourceId: String

        @required
        TagKeys: KeyList
    }
    output := {}
    errors: [InvalidResourceType, InvalidResourceId, InternalServerError, TooManyUpdates]
}

operation ResetServiceSetting {
    input := {
        @required
        SettingId: ServiceSettingId
    }
    output := {
        ServiceSetting: ServiceSetting
    }
    errors: [InternalServerError, ServiceSettingNotFound, TooManyUpdates]
}

operation ResumeSession {
    input := {
        @required
        SessionId: SessionId
    }
    output: ResumeSessionResponse
    errors: [DoesNotExistException, InternalServerError]
}

operation SendAutomationSignal {
    input := {
        @required
        AutomationExecutionId: AutomationExecutionId

        @required
        SignalType: SignalType

        Payload: AutomationParameterMap
    }
    output := {}
    errors: [
        AutomationExecutionNotFoundException
        AutomationStepNotFoundException
        InvalidAutomationSignalException
        InternalServerError
    ]
}

operation SendCommand {
    input := {
        InstanceIds: InstanceIdList
        Targets: Targets

        @required
        DocumentName: DocumentARN

        DocumentVersion: DocumentVersion
        DocumentHash: DocumentHash
        DocumentHashType: DocumentHashType
        TimeoutSeconds: TimeoutSeconds
        Comment: Comment
        Parameters: Parameters
        OutputS3Region: S3Region
        OutputS3BucketName: S3BucketName
        OutputS3KeyPrefix: S3KeyPrefix
        MaxConcurrency: MaxConcurrency
        MaxErrors: MaxErrors
        ServiceRoleArn: String
        NotificationConfig: NotificationConfig
        CloudWatchOutputConfig: CloudWatchOutputConfig
        AlarmConfiguration: AlarmConfiguration
    }
    output := {
        Command: Command
    }
    errors: [
        DuplicateInstanceId
        InternalServerError
        InvalidInstanceId
        InvalidDocument
        InvalidDocumentVersion
        InvalidOutputFolder
        InvalidParameters
        UnsupportedPlatformType
        MaxDocumentSizeExceeded
        InvalidRole
        InvalidNotificationConfig
    ]
}

operation StartAccessRequest {
    input := {
        @required
        Reason: String1to256

        @required
        Targets: Targets

        Tags: TagList
    }
    output: StartAccessRequestResponse
    errors: [
        InternalServerError
        AccessDeniedException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

operation StartAssociationsOnce {
    input := {
        @required
        AssociationIds: AssociationIdList
    }
    output := {}
    errors: [InvalidAssociation, AssociationDoesNotExist]
}

operation StartAutomationExecution {
    input := {
        @required
        DocumentName: DocumentARN

        DocumentVersion: DocumentVersion
        Parameters: AutomationParameterMap
        ClientToken: IdempotencyToken
        Mode: ExecutionMode
        TargetParameterName: AutomationParameterKey
        Targets: AutomationTargets
        TargetMaps: TargetMaps
        MaxConcurrency: MaxConcurrency
        MaxErrors: MaxErrors
        TargetLocations: TargetLocations
        Tags: TagList
        AlarmConfiguration: AlarmConfiguration
        TargetLocationsURL: TargetLocationsURL
    }
    output := {
        AutomationExecutionId: AutomationExecutionId
    }
    errors: [
        AutomationDefinitionNotFoundException
        InvalidAutomationExecutionParametersException
        AutomationExecutionLimitExceededException
        AutomationDefinitionVersionNotFoundException
        IdempotentParameterMismatch
        InvalidTarget
        InternalServerError
    ]
}

operation StartChangeRequestExecution {
    input := {
        ScheduledTime: Timestamp

        @required
        DocumentName: DocumentARN

        DocumentVersion: DocumentVersion
        Parameters: AutomationParameterMap
        ChangeRequestName: ChangeRequestName
        ClientToken: IdempotencyToken
        AutoApprove: Boolean

        @required
        Runbooks: Runbooks

        Tags: TagList
        ScheduledEndTime: Timestamp
        ChangeDetails: ChangeDetailsValue
    }
    output := {
        AutomationExecutionId: AutomationExecutionId
    }
    errors: [
        AutomationDefinitionNotFoundException
        InvalidAutomationExecutionParametersException
        AutomationExecutionLimitExceededException
        AutomationDefinitionVersionNotFoundException
        IdempotentParameterMismatch
        InternalServerError
        AutomationDefinitionNotApprovedException
        NoLongerSupportedException
    ]
}

operation StartExecutionPreview {
    input := {
        @required
        DocumentName: DocumentName

        DocumentVersion: DocumentVersion
        ExecutionInputs: ExecutionInputs
    }
    output: StartExecutionPreviewResponse
    errors: [InternalServerError, ValidationException]
}

operation StartSession {
    input := {
        @required
        Target: SessionTarget

        DocumentName: DocumentARN
        Reason: SessionReason
        Parameters: SessionManagerParameters
    }
    output: StartSessionResponse
    errors: [InvalidDocument, TargetNotConnected, InternalServerError]
}

operation StopAutomationExecution {
    input := {
        @required
        AutomationExecutionId: AutomationExecutionId

        Type: StopType
    }
    output := {}
    errors: [
        AutomationExecutionNotFoundException
        InvalidAutomationStatusUpdateException
        InternalServerError
    ]
}

operation TerminateSession {
    input := {
        @required
        SessionId: SessionId
    }
    output: TerminateSessionResponse
    errors: [InternalServerError]
}

operation UnlabelParameterVersion {
    input := {
        @required
        Name: PSParameterName

        @required
        ParameterVersion: Long

        @required
        Labels: ParameterLabelList
    }
    output := {
        RemovedLabels: ParameterLabelList
        InvalidLabels: ParameterLabelList
    }
    errors: [InternalServerError, TooManyUpdates, ParameterNotFound, ParameterVersionNotFound]
}

operation UpdateAssociation {
    input := {
        @required
        AssociationId: AssociationId

        Parameters: Parameters
        DocumentVersion: DocumentVersion
        ScheduleExpression: ScheduleExpression
        OutputLocation: InstanceAssociationOutputLocation
        Name: DocumentARN
        Targets: Targets
        AssociationName: AssociationName
        AssociationVersion: AssociationVersion
        AutomationTargetParameterName: AutomationTargetParameterName
        MaxErrors: MaxErrors
        MaxConcurrency: MaxConcurrency
        ComplianceSeverity: AssociationComplianceSeverity
        SyncCompliance: AssociationSyncCompliance
        ApplyOnlyAtCronInterval: Boolean
        CalendarNames: CalendarNameOrARNList
        TargetLocations: TargetLocations
        ScheduleOffset: ScheduleOffset
        Duration: Duration
        TargetMaps: TargetMaps
        AlarmConfiguration: AlarmConfiguration
        AssociationDispatchAssumeRole: AssociationDispatchAssumeRoleArn
    }
    output := {
        AssociationDescription: AssociationDescription
    }
    errors: [
        InternalServerError
        InvalidSchedule
        InvalidParameters
        InvalidOutputLocation
        InvalidDocumentVersion
        AssociationDoesNotExist
        InvalidUpdate
        TooManyUpdates
        InvalidDocument
        InvalidTarget
        InvalidAssociationVersion
        AssociationVersionLimitExceeded
        InvalidTargetMaps
    ]
}

operation UpdateAssociationStatus {
    input := {
        @required
        Name: DocumentARN

        @required
        InstanceId: InstanceId

        @required
        AssociationStatus: AssociationStatus
    }
    output := {
        AssociationDescription: AssociationDescription
    }
    errors: [
        InternalServerError
        InvalidInstanceId
        InvalidDocument
        AssociationDoesNotExist
        StatusUnchanged
        TooManyUpdates
    ]
}

operation UpdateCloudConnector {
    input := {
        @required
        CloudConnectorId: CloudConnectorId

        DisplayName: DisplayName
        Configuration: CloudConnectorConfiguration
        Description: CloudConnectorDescription
    }
    output := {
        CloudConnectorId: CloudConnectorId
    }
    errors: [InternalServerError, ResourceNotFoundException, ConflictException]
}

operation UpdateDocument {
    input := {
        @required
        Content: DocumentContent

        Attachments: AttachmentsSourceList

        @required
        Name: DocumentName

        DisplayName: DocumentDisplayName
        VersionName: DocumentVersionName
        DocumentVersion: DocumentVersion
        DocumentFormat: DocumentFormat
        TargetType: TargetType
    }
    output := {
        DocumentDescription: DocumentDescription
    }
    errors: [
        MaxDocumentSizeExceeded
        DocumentVersionLimitExceeded
        InternalServerError
        DuplicateDocumentContent
        DuplicateDocumentVersionName
        InvalidDocumentContent
        InvalidDocumentVersion
        InvalidDocumentSchemaVersion
        InvalidDocument
        InvalidDocumentOperation
    ]
}

operation UpdateDocumentDefaultVersion {
    input := {
        @required
        Name: DocumentName

        @required
        DocumentVersion: DocumentVersionNumber
    }
    output := {
        Description: DocumentDefaultVersionDescription
    }
    errors: [
        InternalServerError
        InvalidDocument
        InvalidDocumentVersion
        InvalidDocumentSchemaVersion
    ]
}

operation UpdateDocumentMetadata {
    input := {
        @required
        Name: DocumentName

        DocumentVersion: DocumentVersion

        @required
        DocumentReviews: DocumentReviews
    }
    output: UpdateDocumentMetadataResponse
    errors: [
        InternalServerError
        InvalidDocument
        InvalidDocumentOperation
        InvalidDocumentVersion
        TooManyUpdates
    ]
}

operation UpdateMaintenanceWindow {
    input := {
        @required
        WindowId: MaintenanceWindowId

        Name: MaintenanceWindowName
        Description: MaintenanceWindowDescription
        StartDate: String
        EndDate: String
        Schedule: MaintenanceWindowSchedule
        ScheduleTimezone: String
        ScheduleOffset: MaintenanceWindowOffset
        Duration: MaintenanceWindowDurationHours
        Cutoff: MaintenanceWindowCutoff
        AllowUnassociatedTargets: Boolean
        Enabled: Boolean
        Replace: Boolean
    }
    output := {
        WindowId: MaintenanceWindowId
        Name: MaintenanceWindowName
        Description: MaintenanceWindowDescription
        StartDate: String
        EndDate: String
        Schedule: MaintenanceWindowSchedule
        ScheduleTimezone: String
        ScheduleOffset: MaintenanceWindowOffset
        Duration: MaintenanceWindowDurationHours
        Cutoff: MaintenanceWindowCutoff
        AllowUnassociatedTargets: Boolean
        Enabled: Boolean
    }
    errors: [DoesNotExistException, InternalServerError]
}

operation UpdateMaintenanceWindowTarget {
    input := {
        @required
        WindowId: MaintenanceWindowId

        @required
        WindowTargetId: MaintenanceWindowTargetId

        Targets: Targets
        OwnerInformation: OwnerInformation
        Name: MaintenanceWindowName
        Description: MaintenanceWindowDescription
        Replace: Boolean
    }
    output := {
        WindowId: MaintenanceWindowId
        WindowTargetId: MaintenanceWindowTargetId
        Targets: Targets
        OwnerInformation: OwnerInformation
        Name: MaintenanceWindowName
        Description: MaintenanceWindowDescription
    }
    errors: [DoesNotExistException, InternalServerError]
}

operation UpdateMaintenanceWindowTask {
    input := {
        @required
        WindowId: MaintenanceWindowId

        @required
        WindowTaskId: MaintenanceWindowTaskId

        Targets: Targets
        TaskArn: MaintenanceWindowTaskArn
        ServiceRoleArn: String
        TaskParameters: MaintenanceWindowTaskParameters
        TaskInvocationParameters: MaintenanceWindowTaskInvocationParameters
        Priority: MaintenanceWindowTaskPriority
        MaxConcurrency: MaxConcurrency
        MaxErrors: MaxErrors
        LoggingInfo: LoggingInfo
        Name: MaintenanceWindowName
        Description: MaintenanceWindowDescription
        Replace: Boolean
        CutoffBehavior: MaintenanceWindowTaskCutoffBehavior
        AlarmConfiguration: AlarmConfiguration
    }
    output := {
        WindowId: MaintenanceWindowId
        WindowTaskId: MaintenanceWindowTaskId
        Targets: Targets
        TaskArn: MaintenanceWindowTaskArn
        ServiceRoleArn: String
        TaskParameters: MaintenanceWindowTaskParameters
        TaskInvocationParameters: MaintenanceWindowTaskInvocationParameters
        Priority: MaintenanceWindowTaskPriority
        MaxConcurrency: MaxConcurrency
        MaxErrors: MaxErrors
        LoggingInfo: LoggingInfo
        Name: MaintenanceWindowName
        Description: MaintenanceWindowDescription
        CutoffBehavior: MaintenanceWindowTaskCutoffBehavior
        AlarmConfiguration: AlarmConfiguration
    }
    errors: [DoesNotExistException, InternalServerError]
}

operation UpdateManagedInstanceRole {
    input := {
        @required
        InstanceId: ManagedInstanceId

        @required
        IamRole: IamRole
    }
    output := {}
    errors: [InvalidInstanceId, InternalServerError]
}

operation UpdateOpsItem {
    input := {
        Description: OpsItemDescription
        OperationalData: OpsItemOperationalData
        OperationalDataToDelete: OpsItemOpsDataKeysList
        Notifications: OpsItemNotifications
        Priority: OpsItemPriority
        RelatedOpsItems: RelatedOpsItems
        Status: OpsItemStatus

        @required
        OpsItemId: OpsItemId

        Title: OpsItemTitle
        Category: OpsItemCategory
        Severity: OpsItemSeverity
        ActualStartTime: Timestamp
        ActualEndTime: Timestamp
        PlannedStartTime: Timestamp
        PlannedEndTime: Timestamp
        OpsItemArn: OpsItemArn
    }
    output: UpdateOpsItemResponse
    errors: [
        InternalServerError
        OpsItemNotFoundException
        OpsItemAlreadyExistsException
        OpsItemLimitExceededException
        OpsItemInvalidParameterException
        OpsItemAccessDeniedException
        OpsItemConflictException
    ]
}

operation UpdateOpsMetadata {
    input := {
        @required
        OpsMetadataArn: OpsMetadataArn

        MetadataToUpdate: MetadataMap
        KeysToDelete: MetadataKeysToDeleteList
    }
    output := {
        OpsMetadataArn: OpsMetadataArn
    }
    errors: [
        OpsMetadataNotFoundException
        OpsMetadataInvalidArgumentException
        OpsMetadataKeyLimitExceededException
        OpsMetadataTooManyUpdatesException
        InternalServerError
    ]
}

operation UpdatePatchBaseline {
    input := {
        @required
        BaselineId: BaselineId

        Name: BaselineName
        GlobalFilters: PatchFilterGroup
        ApprovalRules: PatchRuleGroup
        ApprovedPatches: PatchIdList
        ApprovedPatchesComplianceLevel: PatchComplianceLevel
        ApprovedPatchesEnableNonSecurity: Boolean
        RejectedPatches: PatchIdList
        RejectedPatchesAction: PatchAction
        Description: BaselineDescription
        Sources: PatchSourceList
        AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus
        Replace: Boolean
    }
    output := {
        BaselineId: BaselineId
        Name: BaselineName
        OperatingSystem: OperatingSystem
        GlobalFilters: PatchFilterGroup
        ApprovalRules: PatchRuleGroup
        ApprovedPatches: PatchIdList
        ApprovedPatchesComplianceLevel: PatchComplianceLevel
        ApprovedPatchesEnableNonSecurity: Boolean
        RejectedPatches: PatchIdList
        RejectedPatchesAction: PatchAction
        CreatedDate: Timestamp
        ModifiedDate: Timestamp
        Description: BaselineDescription
        Sources: PatchSourceList
        AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus
    }
    errors: [DoesNotExistException, InternalServerError]
}

operation UpdateResourceDataSync {
    input := {
        @required
        SyncName: ResourceDataSyncName

        @required
        SyncType: ResourceDataSyncType

        @required
        SyncSource: ResourceDataSyncSource
    }
    output := {}
    errors: [
        ResourceDataSyncNotFoundException
        ResourceDataSyncInvalidConfigurationException
        ResourceDataSyncConflictException
        InternalServerError
    ]
}

operation UpdateServiceSetting {
    input := {
        @required
        SettingId: ServiceSettingId

        @required
        SettingValue: ServiceSettingValue
    }
    output := {}
    errors: [InternalServerError, ServiceSettingNotFound, TooManyUpdates]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ValidationFindings"
    pageSize: "MaxResults"
)
operation ValidateCloudConnector {
    input := {
        @required
        CloudConnectorId: CloudConnectorId

        MaxResults: ValidateCloudConnectorMaxResults
        NextToken: String
    }
    output := {
        ValidationFindings: ValidationFindingList
        NextToken: String
    }
    errors: [InternalServerError, ResourceNotFoundException]
}

@error("client")
structure AccessDeniedException {
    @required
    Message: String
}

@pattern("\\w{16,128}")
string AccessKeyIdType

@sensitive
string AccessKeySecretType

@pattern("^(oi)-[0-9a-f]{12}$")
string AccessRequestId

enum AccessRequestStatus {
    Approved
    Rejected
    Revoked
    Expired
    Pending
}

enum AccessType {
    Standard
    JustInTime
}

@pattern("(?i)all|[0-9]{12}")
string AccountId

@length(max: 20)
list AccountIdList {
    member: AccountId
}

structure AccountSharingInfo {
    AccountId: AccountId
    SharedDocumentVersion: SharedDocumentVersion
}

list AccountSharingInfoList {
    member: AccountSharingInfo
}

@length(min: 1, max: 50)
list Accounts {
    member: String
}

structure Activation {
    ActivationId: ActivationId
    Description: ActivationDescription
    DefaultInstanceName: DefaultInstanceName
    IamRole: IamRole
    RegistrationLimit: RegistrationLimit
    RegistrationsCount: RegistrationsCount
    ExpirationDate: Timestamp
    Expired: Boolean
    CreatedDate: Timestamp
    Tags: TagList
}

@length(min: 20, max: 250)
string ActivationCode

@length(min: 0, max: 256)
string ActivationDescription

@pattern("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
string ActivationId

list ActivationList {
    member: Activation
}

@length(max: 10)
string AgentErrorCode

@length(min: 1, max: 255)
string AgentType

@pattern("^[0-9]{1,6}(\\.[0-9]{1,6}){2,3}$")
string AgentVersion

structure Alarm {
    @required
    Name: AlarmName
}

structure AlarmConfiguration {
    IgnorePollAlarmFailure: Boolean

    @required
    Alarms: AlarmList
}

@length(min: 1, max: 1)
list AlarmList {
    member: Alarm
}

@length(min: 1, max: 255) @pattern("^(?!\\s*$).+")
string AlarmName

structure AlarmStateInformation {
    @required
    Name: AlarmName

    @required
    State: ExternalAlarmState
}

@length(min: 1, max: 1)
list AlarmStateInformationList {
    member: AlarmStateInformation
}

@length(min: 0, max: 1024)
string AllowedPattern

@error("client")
structure AlreadyExistsException {
    Message: String
}

@range(min: 0, max: 360)
integer ApproveAfterDays

@length(max: 120)
string Architecture

@output
structure AssociateOpsItemRelatedItemResponse {
    AssociationId: String
}

@error("client")
structure AssociatedInstances {}

structure Association {
    Name: DocumentARN
    InstanceId: InstanceId
    AssociationId: AssociationId
    AssociationVersion: AssociationVersion
    DocumentVersion: DocumentVersion
    Targets: Targets
    LastExecutionDate: Timestamp
    Overview: AssociationOverview
    ScheduleExpression: ScheduleExpression
    AssociationName: AssociationName
    ScheduleOffset: ScheduleOffset
    Duration: Duration
    TargetMaps: TargetMaps
}

@error("client")
structure AssociationAlreadyExists {}

enum AssociationComplianceSeverity {
    CRITICAL
    HIGH
    MEDIUM
    LOW
    UNSPECIFIED
}

structure AssociationDescription {
    Name: DocumentARN
    InstanceId: InstanceId
    AssociationVersion: AssociationVersion
    Date: Timestamp
    LastUpdateAssociationDate: Timestamp
    Status: AssociationStatus
    Overview: AssociationOverview
    DocumentVersion: DocumentVersion
    AutomationTargetParameterName: AutomationTargetParameterName
    Parameters: Parameters
    AssociationId: AssociationId
    Targets: Targets
    ScheduleExpression: ScheduleExpression
    OutputLocation: InstanceAssociationOutputLocation
    LastExecutionDate: Timestamp
    LastSuccessfulExecutionDate: Timestamp
    AssociationName: AssociationName
    MaxErrors: MaxErrors
    MaxConcurrency: MaxConcurrency
    ComplianceSeverity: AssociationComplianceSeverity
    SyncCompliance: AssociationSyncCompliance
    ApplyOnlyAtCronInterval: Boolean
    CalendarNames: CalendarNameOrARNList
    TargetLocations: TargetLocations
    ScheduleOffset: ScheduleOffset
    Duration: Duration
    TargetMaps: TargetMaps
    AlarmConfiguration: AlarmConfiguration
    TriggeredAlarms: AlarmStateInformationList
    AssociationDispatchAssumeRole: AssociationDispatchAssumeRoleArn
}

list AssociationDescriptionList {
    member: AssociationDescription
}

@length(min: 1, max: 512) @pattern("arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+")
string AssociationDispatchAssumeRoleArn

@error("client")
structure AssociationDoesNotExist {
    Message: String
}

structure AssociationExecution {
    AssociationId: AssociationId
    AssociationVersion: AssociationVersion
    ExecutionId: AssociationExecutionId
    Status: String
    DetailedStatus: String
    CreatedTime: Timestamp
    LastExecutionDate: Timestamp
    ResourceCountByStatus: String
    AlarmConfiguration: AlarmConfiguration
    TriggeredAlarms: AlarmStateInformationList
}

@error("client")
structure AssociationExecutionDoesNotExist {
    Message: String
}

structure AssociationExecutionFilter {
    @required
    Key: AssociationExecutionFilterKey

    @required
    Value: AssociationExecutionFilterValue

    @required
    Type: AssociationFilterOperatorType
}

enum AssociationExecutionFilterKey {
    ExecutionId
    Status
    CreatedTime
}

@length(min: 1)
list AssociationExecutionFilterList {
    member: AssociationExecutionFilter
}

@length(min: 1)
string AssociationExecutionFilterValue

@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string AssociationExecutionId

structure AssociationExecutionTarget {
    AssociationId: AssociationId
    AssociationVersion: AssociationVersion
    ExecutionId: AssociationExecutionId
    ResourceId: AssociationResourceId
    ResourceType: AssociationResourceType
    Status: String
    DetailedStatus: String
    LastExecutionDate: Timestamp
    OutputSource: OutputSource
}

structure AssociationExecutionTargetsFilter {
    @required
    Key: AssociationExecutionTargetsFilterKey

    @required
    Value: AssociationExecutionTargetsFilterValue
}

enum AssociationExecutionTargetsFilterKey {
    Status
    ResourceId
    ResourceType
}

@length(min: 1)
list AssociationExecutionTargetsFilterList {
    member: AssociationExecutionTargetsFilter
}

@length(min: 1)
string AssociationExecutionTargetsFilterValue

list AssociationExecutionTargetsList {
    member: AssociationExecutionTarget
}

list AssociationExecutionsList {
    member: AssociationExecution
}

structure AssociationFilter {
    @required
    key: AssociationFilterKey

    @required
    value: AssociationFilterValue
}

enum AssociationFilterKey {
    InstanceId
    Name
    AssociationId
    AssociationStatusName
    LastExecutedBefore
    LastExecutedAfter
    AssociationName
    ResourceGroupName
    CloudConnectorId
}

@length(min: 1)
list AssociationFilterList {
    member: AssociationFilter
}

enum AssociationFilterOperatorType {
    EQUAL
    LESS_THAN
    GREATER_THAN
}

@length(min: 1)
string AssociationFilterValue

@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string AssociationId

@length(min: 1, max: 10)
list AssociationIdList {
    member: AssociationId
}

@error("client")
structure AssociationLimitExceeded {}

list AssociationList {
    member: Association
}

@pattern("^[a-zA-Z0-9_\\-.]{3,128}$")
string AssociationName

structure AssociationOverview {
    Status: String
    DetailedStatus: String
    AssociationStatusAggregatedCount: AssociationStatusAggregatedCount
}

@length(min: 1, max: 100)
string AssociationResourceId

@length(min: 1, max: 50)
string AssociationResourceType

structure AssociationStatus {
    @required
    Date: Timestamp

    @required
    Name: AssociationStatusName

    @required
    Message: StatusMessage

    AdditionalInfo: StatusAdditionalInfo
}

map AssociationStatusAggregatedCount {
    key: String
    value: Integer
}

enum AssociationStatusName {
    Pending
    Success
    Failed
}

enum AssociationSyncCompliance {
    AUTO
    MANUAL
}

@pattern("([$]LATEST)|([1-9][0-9]*)")
string AssociationVersion

structure AssociationVersionInfo {
    AssociationId: AssociationId
    AssociationVersion: AssociationVersion
    CreatedDate: Timestamp
    Name: DocumentARN
    DocumentVersion: DocumentVersion
    Parameters: Parameters
    Targets: Targets
    ScheduleExpression: ScheduleExpression
    OutputLocation: InstanceAssociationOutputLocation
    AssociationName: AssociationName
    MaxErrors: MaxErrors
    MaxConcurrency: MaxConcurrency
    ComplianceSeverity: AssociationComplianceSeverity
    SyncCompliance: AssociationSyncCompliance
    ApplyOnlyAtCronInterval: Boolean
    CalendarNames: CalendarNameOrARNList
    TargetLocations: TargetLocations
    ScheduleOffset: ScheduleOffset
    Duration: Duration
    TargetMaps: TargetMaps
    AssociationDispatchAssumeRole: AssociationDispatchAssumeRoleArn
}

@error("client")
structure AssociationVersionLimitExceeded {
    Message: String
}

@length(min: 1)
list AssociationVersionList {
    member: AssociationVersionInfo
}

structure AttachmentContent {
    Name: AttachmentName
    Size: Long
    Hash: AttachmentHash
    HashType: AttachmentHashType
    Url: String
}

list AttachmentContentList {
    member: AttachmentContent
}

@length(max: 256)
string AttachmentHash

enum AttachmentHashType {
    Sha256
}

@pattern("^[a-zA-Z0-9_\\-.]{3,128}$")
string AttachmentIdentifier

structure AttachmentInformation {
    Name: AttachmentName
}

list AttachmentInformationList {
    member: AttachmentInformation
}

@pattern("^[a-zA-Z0-9_\\-.]{3,128}$")
string AttachmentName

structure AttachmentsSource {
    Key: AttachmentsSourceKey
    Values: AttachmentsSourceValues
    Name: AttachmentIdentifier
}

enum AttachmentsSourceKey {
    SourceUrl
    S3FileUrl
    AttachmentReference
}

@length(min: 0, max: 20)
list AttachmentsSourceList {
    member: AttachmentsSource
}

@length(min: 1, max: 1024)
string AttachmentsSourceValue

@length(min: 1, max: 1)
list AttachmentsSourceValues {
    member: AttachmentsSourceValue
}

@length(min: 1, max: 64)
string AttributeName

@length(min: 0, max: 4096)
string AttributeValue

@pattern("^aws:[a-zA-Z]{3,25}$")
string AutomationActionName

@error("client")
structure AutomationDefinitionNotApprovedException {
    Message: String
}

@error("client")
structure AutomationDefinitionNotFoundException {
    Message: String
}

@error("client")
structure AutomationDefinitionVersionNotFoundException {
    Message: String
}

structure AutomationExecution {
    AutomationExecutionId: AutomationExecutionId
    DocumentName: DocumentName
    DocumentVersion: DocumentVersion
    ExecutionStartTime: Timestamp
    ExecutionEndTime: Timestamp
    AutomationExecutionStatus: AutomationExecutionStatus
    StepExecutions: StepExecutionList
    StepExecutionsTruncated: Boolean
    Parameters: AutomationParameterMap
    Outputs: AutomationParameterMap
    FailureMessage: String
    WarningMessage: String
    Mode: ExecutionMode
    ParentAutomationExecutionId: AutomationExecutionId
    ExecutedBy: String
    CurrentStepName: String
    CurrentAction: String
    TargetParameterName: AutomationParameterKey
    Targets: Targets
    TargetMaps: TargetMaps
    ResolvedTargets: ResolvedTargets
    MaxConcurrency: MaxConcurrency
    MaxErrors: MaxErrors
    Target: String
    TargetLocations: TargetLocations
    ProgressCounters: ProgressCounters
    AlarmConfiguration: AlarmConfiguration
    TriggeredAlarms: AlarmStateInformationList
    TargetLocationsURL: TargetLocationsURL
    AutomationSubtype: AutomationSubtype
    ScheduledTime: Timestamp
    Runbooks: Runbooks
    OpsItemId: String
    AssociationId: String
    ChangeRequestName: ChangeRequestName
    Variables: AutomationParameterMap
}

structure AutomationExecutionFilter {
    @required
    Key: AutomationExecutionFilterKey

    @required
    Values: AutomationExecutionFilterValueList
}

enum AutomationExecutionFilterKey {
    DocumentNamePrefix
    ExecutionStatus
    ExecutionId
    ParentExecutionId
    CurrentAction
    StartTimeBefore
    StartTimeAfter
    AutomationType
    TagKey
    TargetResourceGroup
    AutomationSubtype
    OpsItemId
}

@length(min: 1, max: 10)
list AutomationExecutionFilterList {
    member: AutomationExecutionFilter
}

@length(min: 1, max: 150)
string AutomationExecutionFilterValue

@length(min: 1, max: 10)
list AutomationExecutionFilterValueList {
    member: AutomationExecutionFilterValue
}

@length(min: 36, max: 36)
string AutomationExecutionId

structure AutomationExecutionInputs {
    Parameters: AutomationParameterMap
    TargetParameterName: AutomationParameterKey
    Targets: AutomationTargets
    TargetMaps: TargetMaps
    TargetLocations: TargetLocations
    TargetLocationsURL: TargetLocationsURL
}

@error("client")
structure AutomationExecutionLimitExceededException {
    Message: String
}

structure AutomationExecutionMetadata {
    AutomationExecutionId: AutomationExecutionId
    DocumentName: DocumentName
    DocumentVersion: DocumentVersion
    AutomationExecutionStatus: AutomationExecutionStatus
    ExecutionStartTime: Timestamp
    ExecutionEndTime: Timestamp
    ExecutedBy: String
    LogFile: String
    Outputs: AutomationParameterMap
    Mode: ExecutionMode
    ParentAutomationExecutionId: AutomationExecutionId
    CurrentStepName: String
    CurrentAction: String
    FailureMessage: String
    WarningMessage: String
    TargetParameterName: AutomationParameterKey
    Targets: Targets
    TargetMaps: TargetMaps
    ResolvedTargets: ResolvedTargets
    MaxConcurrency: MaxConcurrency
    MaxErrors: MaxErrors
    Target: String
    AutomationType: AutomationType
    AlarmConfiguration: AlarmConfiguration
    TriggeredAlarms: AlarmStateInformationList
    TargetLocationsURL: TargetLocationsURL
    AutomationSubtype: AutomationSubtype
    ScheduledTime: Timestamp
    Runbooks: Runbooks
    OpsItemId: String
    AssociationId: String
    ChangeRequestName: ChangeRequestName
}

list AutomationExecutionMetadataList {
    member: AutomationExecutionMetadata
}

@error("client")
structure AutomationExecutionNotFoundException {
    Message: String
}

structure AutomationExecutionPreview {
    StepPreviews: StepPreviewMap
    Regions: RegionList
    TargetPreviews: TargetPreviewList
    TotalAccounts: Integer
}

enum AutomationExecutionStatus {
    Pending
    InProgress
    Waiting
    Success
    TimedOut
    Cancelling
    Cancelled
    Failed
    PendingApproval
    Approved
    Rejected
    Scheduled
    RunbookInProgress
    PendingChangeCalendarOverride
    ChangeCalendarOverrideApproved
    ChangeCalendarOverrideRejected
    CompletedWithSuccess
    CompletedWithFailure
    Exited
}

@length(min: 1, max: 50)
string AutomationParameterKey

@length(min: 1, max: 200)
map AutomationParameterMap {
    key: AutomationParameterKey
    value: AutomationParameterValueList
}

@length(min: 1, max: 512)
string AutomationParameterValue

@length(min: 0, max: 50)
list AutomationParameterValueList {
    member: AutomationParameterValue
}

@error("client")
structure AutomationStepNotFoundException {
    Message: String
}

enum AutomationSubtype {
    ChangeRequest
    AccessRequest
}

@length(min: 1, max: 50)
string AutomationTargetParameterName

@length(min: 0, max: 1)
list AutomationTargets {
    member: Target
}

enum AutomationType {
    CrossAccount
    Local
}

@length(max: 120)
string AvailabilityZone

@length(max: 50)
string AvailabilityZoneId

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$")
string AzureApplicationDisplayName

@length(min: 1, max: 256)
@pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$")
string AzureApplicationId

structure AzureConfiguration {
    @required
    TenantId: AzureTenantId

    TenantDisplayName: AzureTenantDisplayName

    @required
    ApplicationId: AzureApplicationId

    ApplicationDisplayName: AzureApplicationDisplayName
    Targets: ConfigurationTargets
}

structure AzureSubscription {
    @required
    Id: AzureSubscriptionId

    DisplayName: AzureSubscriptionDisplayName
}

@length(min: 0, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$")
string AzureSubscriptionDisplayName

@length(min: 1, max: 256)
@pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$")
string AzureSubscriptionId

@length(min: 1, max: 75)
list AzureSubscriptionList {
    member: AzureSubscription
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$")
string AzureTenantDisplayName

@length(min: 1, max: 256)
@pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$")
string AzureTenantId

@length(min: 1, max: 1024)
string BaselineDescription

@length(min: 20, max: 128) @pattern("^[a-zA-Z0-9_\\-:/]{20,128}$")
string BaselineId

@length(min: 3, max: 128) @pattern("^[a-zA-Z0-9_\\-.]{3,128}$")
string BaselineName

structure BaselineOverride {
    OperatingSystem: OperatingSystem
    GlobalFilters: PatchFilterGroup
    ApprovalRules: PatchRuleGroup
    ApprovedPatches: PatchIdList
    ApprovedPatchesComplianceLevel: PatchComplianceLevel
    RejectedPatches: PatchIdList
    RejectedPatchesAction: PatchAction
    ApprovedPatchesEnableNonSecurity: Boolean
    Sources: PatchSourceList
    AvailableSecurityUpdatesComplianceStatus: PatchComplianceStatus
}

list CalendarNameOrARNList {
    member: String
}

enum CalendarState {
    OPEN
    CLOSED
}

@length(max: 128)
string Category

@length(min: 0, max: 3)
list CategoryEnumList {
    member: Category
}

@length(min: 0, max: 3)
list CategoryList {
    member: Category
}

@length(min: 1, max: 32768)
string ChangeDetailsValue

@length(min: 1, max: 1024)
string ChangeRequestName

@length(min: 1, max: 64)
string ClientToken

@length(min: 20, max: 2048)
@pattern("^arn:aws(-cn|-us-gov)?:ssm:([^:]+):\\d{12}:cloud-connector/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
string CloudConnectorArn

union CloudConnectorConfiguration {
    AzureConfiguration: AzureConfiguration
}

@length(min: 0, max: 1024) @pattern("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$")
string CloudConnectorDescription

structure CloudConnectorFilter {
    FilterKey: CloudConnectorFilterKey
    FilterValues: CloudConnectorFilterValues
}

enum CloudConnectorFilterKey {
    SubscriptionId
    TenantId
}

@length(min: 1, max: 2)
list CloudConnectorFilterList {
    member: CloudConnectorFilter
}

@length(min: 1, max: 256)
string CloudConnectorFilterValue

@length(min: 1, max: 1)
list CloudConnectorFilterValues {
    member: CloudConnectorFilterValue
}

@length(min: 20, max: 2048)
@pattern("^arn:aws[a-z0-9-]*:iam::\\d{12}:role\\/[\\w-\\/.@+=,]{1,1017}$")
string CloudConnectorIamRoleArn

@length(min: 36, max: 36) @pattern("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
string CloudConnectorId

@range(min: 0, max: 10)
integer CloudConnectorMaxResults

structure CloudConnectorSummary {
    CloudConnectorId: CloudConnectorId
    DisplayName: DisplayName
    Description: CloudConnectorDescription
    RoleArn: CloudConnectorIamRoleArn
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

list CloudConnectorSummaryList {
    member: CloudConnectorSummary
}

@length(min: 1, max: 512)
string CloudWatchLogGroupName

structure CloudWatchOutputConfig {
    CloudWatchLogGroupName: CloudWatchLogGroupName
    CloudWatchOutputEnabled: Boolean
}

structure Command {
    CommandId: CommandId
    DocumentName: DocumentName
    DocumentVersion: DocumentVersion
    Comment: Comment
    ExpiresAfter: Timestamp
    Parameters: Parameters
    InstanceIds: InstanceIdList
    Targets: Targets
    RequestedDateTime: Timestamp
    Status: CommandStatus
    StatusDetails: StatusDetails
    OutputS3Region: S3Region
    OutputS3BucketName: S3BucketName
    OutputS3KeyPrefix: S3KeyPrefix
    MaxConcurrency: MaxConcurrency
    MaxErrors: MaxErrors
    TargetCount: Integer
    CompletedCount: Integer
    ErrorCount: Integer
    DeliveryTimedOutCount: Integer
    ServiceRole: String
    NotificationConfig: NotificationConfig
    CloudWatchOutputConfig: CloudWatchOutputConfig
    TimeoutSeconds: TimeoutSeconds
    AlarmConfiguration: AlarmConfiguration
    TriggeredAlarms: AlarmStateInformationList
}

structure CommandFilter {
    @required
    key: CommandFilterKey

    @required
    value: CommandFilterValue
}

enum CommandFilterKey {
    InvokedAfter
    InvokedBefore
    Status
    ExecutionStage
    DocumentName
}

@length(min: 1, max: 5)
list CommandFilterList {
    member: CommandFilter
}

@length(min: 1, max: 128)
string CommandFilterValue

@length(min: 36, max: 36)
string CommandId

structure CommandInvocation {
    CommandId: CommandId
    InstanceId: InstanceId
    InstanceName: InstanceTagName
    Comment: Comment
    DocumentName: DocumentName
    DocumentVersion: DocumentVersion
    RequestedDateTime: Timestamp
    Status: CommandInvocationStatus
    StatusDetails: StatusDetails
    TraceOutput: InvocationTraceOutput
    StandardOutputUrl: String
    StandardErrorUrl: String
    CommandPlugins: CommandPluginList
    ServiceRole: String
    NotificationConfig: NotificationConfig
    CloudWatchOutputConfig: CloudWatchOutputConfig
}

list CommandInvocationList {
    member: CommandInvocation
}

enum CommandInvocationStatus {
    Pending
    InProgress
    Delayed
    Success
    Cancelled
    TimedOut
    Failed
    Cancelling
}

list CommandList {
    member: Command
}

@range(min: 1, max: 50)
integer CommandMaxResults

structure CommandPlugin {
    Name: CommandPluginName
    Status: CommandPluginStatus
    StatusDetails: StatusDetails
    ResponseCode: Integer
    ResponseStartDateTime: Timestamp
    ResponseFinishDateTime: Timestamp
    Output: CommandPluginOutput
    StandardOutputUrl: String
    StandardErrorUrl: String
    OutputS3Region: S3Region
    OutputS3BucketName: S3BucketName
    OutputS3KeyPrefix: S3KeyPrefix
}

list CommandPluginList {
    member: CommandPlugin
}

@length(min: 4)
string CommandPluginName

@length(max: 2500)
string CommandPluginOutput

enum CommandPluginStatus {
    Pending
    InProgress
    Success
    TimedOut
    Cancelled
    Failed
}

enum CommandStatus {
    Pending
    InProgress
    Success
    Cancelled
    Failed
    TimedOut
    Cancelling
}

@length(max: 100)
string Comment

@length(max: 100)
string ComplianceExecutionId

structure ComplianceExecutionSummary {
    @required
    ExecutionTime: Timestamp

    ExecutionId: ComplianceExecutionId
    ExecutionType: ComplianceExecutionType
}

@length(max: 50)
string ComplianceExecutionType

structure ComplianceItem {
    ComplianceType: ComplianceTypeName
    ResourceType: ComplianceResourceType
    ResourceId: ComplianceResourceId
    Id: String
    Title: ComplianceItemTitle
    Status: ComplianceStatus
    Severity: ComplianceSeverity
    ExecutionSummary: ComplianceExecutionSummary
    Details: ComplianceItemDetails
}

@length(max: 256)
string ComplianceItemContentHash

map ComplianceItemDetails {
    key: AttributeName
    value: AttributeValue
}

structure ComplianceItemEntry {
    Id: String
    Title: ComplianceItemTitle

    @required
    Severity: ComplianceSeverity

    @required
    Status: ComplianceStatus

    Details: ComplianceItemDetails
}

@length(min: 0, max: 10000)
list ComplianceItemEntryList {
    member: ComplianceItemEntry
}

list ComplianceItemList {
    member: ComplianceItem
}

@length(max: 500)
string ComplianceItemTitle

enum ComplianceQueryOperatorType {
    EQUAL
    NOT_EQUAL
    BEGIN_WITH
    LESS_THAN
    GREATER_THAN
}

@length(min: 1, max: 100)
string ComplianceResourceId

@length(min: 1)
list ComplianceResourceIdList {
    member: ComplianceResourceId
}

@length(min: 1, max: 50)
string ComplianceResourceType

@length(min: 1)
list ComplianceResourceTypeList {
    member: ComplianceResourceType
}

enum ComplianceSeverity {
    CRITICAL
    HIGH
    MEDIUM
    LOW
    INFORMATIONAL
    UNSPECIFIED
}

enum ComplianceStatus {
    COMPLIANT
    NON_COMPLIANT
}

structure ComplianceStringFilter {
    Key: ComplianceStringFilterKey
    Values: ComplianceStringFilterValueList
    Type: ComplianceQueryOperatorType
}

@length(min: 1, max: 200)
string ComplianceStringFilterKey

list ComplianceStringFilterList {
    member: ComplianceStringFilter
}

@length(min: 1, max: 20)
list ComplianceStringFilterValueList {
    member: String
}

structure ComplianceSummaryItem {
    ComplianceType: ComplianceTypeName
    CompliantSummary: CompliantSummary
    NonCompliantSummary: NonCompliantSummary
}

list ComplianceSummaryItemList {
    member: ComplianceSummaryItem
}

@error("client")
structure ComplianceTypeCountLimitExceededException {
    Message: String
}

@length(min: 1, max: 100) @pattern("[A-Za-z0-9_\\-]\\w+|Custom:[a-zA-Z0-9_\\-]\\w+")
string ComplianceTypeName

enum ComplianceUploadType {
    COMPLETE
    PARTIAL
}

structure CompliantSummary {
    CompliantCount: Integer
    SeveritySummary: SeveritySummary
}

@length(min: 1, max: 255)
string ComputerName

@length(min: 1, max: 512) @pattern("^arn:aws(-cn|-us-gov)?:config:([^:]+):\\d{12}:connector/.+$")
string ConfigConnectorArn

union ConfigurationTargets {
    Subscriptions: AzureSubscriptionList
}

@error("client")
structure ConflictException {
    Message: String
}

enum ConnectionStatus {
    connected
    notconnected
}

@length(min: 1)
list CreateAssociationBatchRequestEntries {
    member: CreateAssociationBatchRequestEntry
}

structure CreateAssociationBatchRequestEntry {
    @required
    Name: DocumentARN

    InstanceId: InstanceId
    Parameters: Parameters
    AutomationTargetParameterName: AutomationTargetParameterName
    DocumentVersion: DocumentVersion
    Targets: Targets
    ScheduleExpression: ScheduleExpression
    OutputLocation: InstanceAssociationOutputLocation
    AssociationName: AssociationName
    MaxErrors: MaxErrors
    MaxConcurrency: MaxConcurrency
    ComplianceSeverity: AssociationComplianceSeverity
    SyncCompliance: AssociationSyncCompliance
    ApplyOnlyAtCronInterval: Boolean
    CalendarNames: CalendarNameOrARNList
    TargetLocations: TargetLocations
    ScheduleOffset: ScheduleOffset
    Duration: Duration
    TargetMaps: TargetMaps
    AlarmConfiguration: AlarmConfiguration
}

@output
structure CreateOpsItemResponse {
    OpsItemId: String
    OpsItemArn: OpsItemArn
}

structure Credentials {
    @required
    AccessKeyId: AccessKeyIdType

    @required
    SecretAccessKey: AccessKeySecretType

    @required
    SessionToken: SessionTokenType

    @required
    ExpirationTime: Timestamp
}

@error("client")
structure CustomSchemaCountLimitExceededException {
    Message: String
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string DefaultInstanceName

@output
structure DeleteOpsItemResponse {}

@output
structure DeleteResourcePolicyResponse {}

structure DescribeActivationsFilter {
    FilterKey: DescribeActivationsFilterKeys
    FilterValues: StringList
}

enum DescribeActivationsFilterKeys {
    ActivationIds
    DefaultInstanceName
    IamRole
}

list DescribeActivationsFilterList {
    member: DescribeActivationsFilter
}

@output
structure DescribeDocumentPermissionResponse {
    AccountIds: AccountIdList
    AccountSharingInfoList: AccountSharingInfoList
    NextToken: String
}

@range(min: 5, max: 1000)
integer DescribeInstancePropertiesMaxResults

@output
structure DescribeOpsItemsResponse {
    NextToken: String
    OpsItemSummaries: OpsItemSummaries
}

@output
structure DescribeSessionsResponse {
    Sessions: SessionList
    NextToken: String
}

@output
structure DisassociateOpsItemRelatedItemResponse {}

@length(min: 1, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}\\p{P}\\p{M}]*)$")
string DisplayName

@pattern("^[a-zA-Z0-9_\\-.:/]{3,128}$")
string DocumentARN

@error("client")
structure DocumentAlreadyExists {
    Message: String
}

@length(min: 1)
string DocumentContent

structure DocumentDefaultVersionDescription {
    Name: DocumentName
    DefaultVersion: DocumentVersion
    DefaultVersionName: DocumentVersionName
}

structure DocumentDescription {
    Sha1: String
    Hash: DocumentHash
    HashType: DocumentHashType
    Name: DocumentARN
    DisplayName: DocumentDisplayName
    VersionName: DocumentVersionName
    Owner: String
    CreatedDate: Timestamp
    Status: DocumentStatus
    StatusInformation: String
    DocumentVersion: DocumentVersion
    Description: String
    Parameters: DocumentParameterList
    PlatformTypes: PlatformTypeList
    DocumentType: DocumentType
    SchemaVersion: DocumentSchemaVersion
    LatestVersion: DocumentVersion
    DefaultVersion: DocumentVersion
    DocumentFormat: DocumentFormat
    TargetType: TargetType
    Tags: TagList
    AttachmentsInformation: AttachmentInformationList
    Requires: DocumentRequiresList
    Author: String
    ReviewInformation: ReviewInformationList
    ApprovedVersion: DocumentVersion
    PendingReviewVersion: DocumentVersion
    ReviewStatus: ReviewStatus
    Category: CategoryList
    CategoryEnum: CategoryEnumList
}

@length(max: 1024) @pattern("^[\\w\\.\\-\\:\\/ ]*$")
string DocumentDisplayName

structure DocumentFilter {
    @required
    key: DocumentFilterKey

    @required
    value: DocumentFilterValue
}

enum DocumentFilterKey {
    Name
    Owner
    PlatformTypes
    DocumentType
}

@length(min: 1)
list DocumentFilterList {
    member: DocumentFilter
}

@length(min: 1)
string DocumentFilterValue

enum DocumentFormat {
    YAML
    JSON
    TEXT
}

@length(max: 256)
string DocumentHash

enum DocumentHashType {
    Sha256
    Sha1
}

structure DocumentIdentifier {
    Name: DocumentARN
    CreatedDate: Timestamp
    DisplayName: DocumentDisplayName
    Owner: String
    VersionName: DocumentVersionName
    PlatformTypes: PlatformTypeList
    DocumentVersion: DocumentVersion
    DocumentType: DocumentType
    SchemaVersion: DocumentSchemaVersion
    DocumentFormat: DocumentFormat
    TargetType: TargetType
    Tags: TagList
    Requires: DocumentRequiresList
    ReviewStatus: ReviewStatus
    Author: String
}

list DocumentIdentifierList {
    member: DocumentIdentifier
}

structure DocumentKeyValuesFilter {
    Key: DocumentKeyValuesFilterKey
    Values: DocumentKeyValuesFilterValues
}

@length(min: 1, max: 128)
string DocumentKeyValuesFilterKey

@length(min: 0, max: 6)
list DocumentKeyValuesFilterList {
    member: DocumentKeyValuesFilter
}

@length(min: 1, max: 256)
string DocumentKeyValuesFilterValue

list DocumentKeyValuesFilterValues {
    member: DocumentKeyValuesFilterValue
}

@error("client")
structure DocumentLimitExceeded {
    Message: String
}

enum DocumentMetadataEnum {
    DocumentReviews
}

structure DocumentMetadataResponseInfo {
    ReviewerResponse: DocumentReviewerResponseList
}

@pattern("^[a-zA-Z0-9_\\-.]{3,128}$")
string DocumentName

structure DocumentParameter {
    Name: String
    Type: DocumentParameterType
    Description: String
    DefaultValue: String
}

list DocumentParameterList {
    member: DocumentParameter
}

enum DocumentParameterType {
    String
    StringList
}

@error("client")
structure DocumentPermissionLimit {
    Message: String
}

@range(min: 1, max: 200)
integer DocumentPermissionMaxResults

enum DocumentPermissionType {
    Share
}

structure DocumentRequires {
    @required
    Name: DocumentARN

    Version: DocumentVersion
    RequireType: RequireType
    VersionName: DocumentVersionName
}

@length(min: 1)
list DocumentRequiresList {
    member: DocumentRequires
}

enum DocumentReviewAction {
    SendForReview
    UpdateReview
    Approve
    Reject
}

@length(min: 1, max: 1024) @pattern("^(?!\\s*$).+")
string DocumentReviewComment

@length(min: 0, max: 1)
list DocumentReviewCommentList {
    member: DocumentReviewCommentSource
}

structure DocumentReviewCommentSource {
    Type: DocumentReviewCommentType
    Content: DocumentReviewComment
}

enum DocumentReviewCommentType {
    Comment
}

list DocumentReviewerResponseList {
    member: DocumentReviewerResponseSource
}

structure DocumentReviewerResponseSource {
    CreateTime: Timestamp
    UpdatedTime: Timestamp
    ReviewStatus: ReviewStatus
    Comment: DocumentReviewCommentList
    Reviewer: Reviewer
}

structure DocumentReviews {
    @required
    Action: DocumentReviewAction

    Comment: DocumentReviewCommentList
}

@pattern("([0-9]+)\\.([0-9]+)")
string DocumentSchemaVersion

enum DocumentStatus {
    Creating
    Active
    Updating
    Deleting
    Failed
}

enum DocumentType {
    Command
    Policy
    Automation
    Session
    Package
    ApplicationConfiguration
    ApplicationConfigurationSchema
    DeploymentStrategy
    ChangeCalendar
    Automation_ChangeTemplate = "Automation.ChangeTemplate"
    ProblemAnalysis
    ProblemAnalysisTemplate
    CloudFormation
    ConformancePackTemplate
    QuickSetup
    ManualApprovalPolicy
    AutoApprovalPolicy
}

@pattern("([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)")
string DocumentVersion

structure DocumentVersionInfo {
    Name: DocumentName
    DisplayName: DocumentDisplayName
    DocumentVersion: DocumentVersion
    VersionName: DocumentVersionName
    CreatedDate: Timestamp
    IsDefaultVersion: Boolean
    DocumentFormat: DocumentFormat
    Status: DocumentStatus
    StatusInformation: String
    ReviewStatus: ReviewStatus
}

@error("client")
structure DocumentVersionLimitExceeded {
    Message: String
}

@length(min: 1)
list DocumentVersionList {
    member: DocumentVersionInfo
}

@pattern("^[a-zA-Z0-9_\\-.]{1,128}$")
string DocumentVersionName

@pattern("(^[1-9][0-9]*$)")
string DocumentVersionNumber

@error("client")
structure DoesNotExistException {
    Message: String
}

@error("client")
structure DuplicateDocumentContent {
    Message: String
}

@error("client")
structure DuplicateDocumentVersionName {
    Message: String
}

@error("client")
structure DuplicateInstanceId {}

@range(min: 1, max: 24)
integer Duration

@range(min: 1, max: 5)
integer EffectiveInstanceAssociationMaxResults

structure EffectivePatch {
    Patch: Patch
    PatchStatus: PatchStatus
}

list EffectivePatchList {
    member: EffectivePatch
}

@length(min: 6, max: 68) @pattern("^(ou-[a-z0-9]{4,32}-[a-z0-9]{8,32})|(\\d{12})$")
string ExcludeAccount

@length(min: 1, max: 5000)
list ExcludeAccounts {
    member: ExcludeAccount
}

union ExecutionInputs {
    Automation: AutomationExecutionInputs
}

enum ExecutionMode {
    Auto
    Interactive
}

union ExecutionPreview {
    Automation: AutomationExecutionPreview
}

@length(min: 36, max: 36)
@pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}")
string ExecutionPreviewId

enum ExecutionPreviewStatus {
    Pending
    InProgress
    Success
    Failed
}

@length(min: 1, max: 64) @pattern("[\\w+=,.@/-]+")
string ExecutionRoleName

enum ExternalAlarmState {
    UNKNOWN
    ALARM
}

structure FailedCreateAssociation {
    Entry: CreateAssociationBatchRequestEntry
    Message: String
    Fault: Fault
}

list FailedCreateAssociationList {
    member: FailedCreateAssociation
}

structure FailureDetails {
    FailureStage: String
    FailureType: String
    Details: AutomationParameterMap
}

enum Fault {
    Client
    Server
    Unknown
}

@error("client")
structure FeatureNotAvailableException {
    Message: String
}

@output
structure GetAccessTokenResponse {
    Credentials: Credentials
    AccessRequestStatus: AccessRequestStatus
}

@output
structure GetCalendarStateResponse {
    State: CalendarState
    AtTime: String
    NextTransitionTime: String
}

@output
structure GetConnectionStatusResponse {
    Target: SessionTarget
    Status: ConnectionStatus
}

@output
structure GetExecutionPreviewResponse {
    ExecutionPreviewId: ExecutionPreviewId
    EndedAt: Timestamp
    Status: ExecutionPreviewStatus
    StatusMessage: String
    ExecutionPreview: ExecutionPreview
}

@range(min: 50, max: 200)
integer GetInventorySchemaMaxResults

@output
structure GetOpsItemResponse {
    OpsItem: OpsItem
}

@range(min: 1, max: 10)
integer GetOpsMetadataMaxResults

@range(min: 1, max: 10)
integer GetParametersByPathMaxResults

@output
structure GetResourcePoliciesResponse {
    NextToken: String
    Policies: GetResourcePoliciesResponseEntries
}

list GetResourcePoliciesResponseEntries {
    member: GetResourcePoliciesResponseEntry
}

structure GetResourcePoliciesResponseEntry {
    PolicyId: String
    PolicyHash: String
    Policy: Policy
}

@error("client")
structure HierarchyLevelLimitExceededException {
    message: String
}

@error("client")
structure HierarchyTypeMismatchException {
    message: String
}

@length(min: 1, max: 46) @sensitive
string IPAddress

@length(max: 64)
string IamRole

@length(min: 36, max: 36)
@pattern("[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}")
string IdempotencyToken

@error("client")
structure IdempotentParameterMismatch {
    Message: String
}

enum ImpactType {
    Mutating
    NonMutating
    Undetermined
}

@error("client")
structure IncompatiblePolicyException {
    message: String
}

@length(min: 1, max: 256) @pattern("^https://.+$|^s3://([^/]+)/(.*?([^/]+))$")
string InstallOverrideList

structure InstanceAggregatedAssociationOverview {
    DetailedStatus: String
    InstanceAssociationStatusAggregatedCount: InstanceAssociationStatusAggregatedCount
}

structure InstanceAssociation {
    AssociationId: AssociationId
    InstanceId: InstanceId
    Content: DocumentContent
    AssociationVersion: AssociationVersion
}

@length(min: 1, max: 512)
string InstanceAssociationExecutionSummary

list InstanceAssociationList {
    member: InstanceAssociation
}

structure InstanceAssociationOutputLocation {
    S3Location: S3OutputLocation
}

structure InstanceAssociationOutputUrl {
    S3OutputUrl: S3OutputUrl
}

map InstanceAssociationStatusAggregatedCount {
    key: String
    value: Integer
}

structure InstanceAssociationStatusInfo {
    AssociationId: AssociationId
    Name: DocumentARN
    DocumentVersion: DocumentVersion
    AssociationVersion: AssociationVersion
    InstanceId: InstanceId
    ExecutionDate: Timestamp
    Status: String
    DetailedStatus: String
    ExecutionSummary: InstanceAssociationExecutionSummary
    ErrorCode: AgentErrorCode
    OutputUrl: InstanceAssociationOutputUrl
    AssociationName: AssociationName
}

list InstanceAssociationStatusInfos {
    member: InstanceAssociationStatusInfo
}

@pattern("(^i-(\\w{8}|\\w{17})$)|(^mi-\\w{17}$)")
string InstanceId

@length(min: 0, max: 50)
list InstanceIdList {
    member: InstanceId
}

structure InstanceInfo {
    AgentType: AgentType
    AgentVersion: AgentVersion
    ComputerName: ComputerName
    InstanceStatus: InstanceStatus
    IpAddress: IPAddress
    ManagedStatus: ManagedStatus
    Name: NodeName
    PlatformType: PlatformType
    PlatformName: PlatformName
    PlatformVersion: PlatformVersion
    ResourceType: ResourceType
    SourceType: SourceType
    SourceId: SourceId
    SourceLocation: SourceLocation
    AvailabilityZone: AvailabilityZone
    AvailabilityZoneId: AvailabilityZoneId
}

structure InstanceInformation {
    InstanceId: InstanceId
    PingStatus: PingStatus
    LastPingDateTime: Timestamp
    AgentVersion: Version
    IsLatestVersion: Boolean
    PlatformType: PlatformType
    PlatformName: String
    PlatformVersion: String
    ActivationId: ActivationId
    IamRole: IamRole
    RegistrationDate: Timestamp
    ResourceType: ResourceType
    Name: String
    IPAddress: IPAddress
    ComputerName: ComputerName
    AssociationStatus: String
    LastAssociationExecutionDate: Timestamp
    LastSuccessfulAssociationExecutionDate: Timestamp
    AssociationOverview: InstanceAggregatedAssociationOverview
    SourceId: SourceId
    SourceType: SourceType
    SourceLocation: SourceLocation
}

structure InstanceInformationFilter {
    @required
    key: InstanceInformationFilterKey

    @required
    valueSet: InstanceInformationFilterValueSet
}

enum InstanceInformationFilterKey {
    InstanceIds
    AgentVersion
    PingStatus
    PlatformTypes
    ActivationIds
    IamRole
    ResourceType
    AssociationStatus
}

@length(min: 0)
list InstanceInformationFilterList {
    member: InstanceInformationFilter
}

@length(min: 1)
string InstanceInformationFilterValue

@length(min: 1, max: 100)
list InstanceInformationFilterValueSet {
    member: InstanceInformationFilterValue
}

list InstanceInformationList {
    member: InstanceInformation
}

structure InstanceInformationStringFilter {
    @required
    Key: InstanceInformationStringFilterKey

    @required
    Values: InstanceInformationFilterValueSet
}

@length(min: 1)
string InstanceInformationStringFilterKey

@length(min: 0)
list InstanceInformationStringFilterList {
    member: InstanceInformationStringFilter
}

@length(max: 255)
string InstanceName

structure InstancePatchState {
    @required
    InstanceId: InstanceId

    @required
    PatchGroup: PatchGroup

    @required
    BaselineId: BaselineId

    SnapshotId: SnapshotId
    InstallOverrideList: InstallOverrideList
    OwnerInformation: OwnerInformation
    InstalledCount: Integer
    InstalledOtherCount: Integer
    InstalledPendingRebootCount: Integer
    InstalledRejectedCount: Integer
    MissingCount: Integer
    FailedCount: Integer
    UnreportedNotApplicableCount: Integer
    NotApplicableCount: Integer
    AvailableSecurityUpdateCount: Integer

    @required
    OperationStartTime: Timestamp

    @required
    OperationEndTime: Timestamp

    @required
    Operation: PatchOperationType

    LastNoRebootInstallOperationTime: Timestamp
    RebootOption: RebootOption
    CriticalNonCompliantCount: Integer
    SecurityNonCompliantCount: Integer
    OtherNonCompliantCount: Integer
}

structure InstancePatchStateFilter {
    @required
    Key: InstancePatchStateFilterKey

    @required
    Values: InstancePatchStateFilterValues

    @required
    Type: InstancePatchStateOperatorType
}

@length(min: 1, max: 200)
string InstancePatchStateFilterKey

@length(min: 0, max: 4)
list InstancePatchStateFilterList {
    member: InstancePatchStateFilter
}

@length(min: 1, max: 1)
list InstancePatchStateFilterValues {
    member: String
}

list InstancePatchStateList {
    member: InstancePatchState
}

enum InstancePatchStateOperatorType {
    Equal
    NotEqual
    LessThan
    GreaterThan
}

@length(min: 1, max: 5)
list InstancePatchStatesList {
    member: InstancePatchState
}

list InstanceProperties {
    member: InstanceProperty
}

structure InstanceProperty {
    Name: InstanceName
    InstanceId: InstanceId
    InstanceType: InstanceType
    InstanceRole: InstanceRole
    KeyName: KeyName
    InstanceState: InstanceState
    Architecture: Architecture
    IPAddress: IPAddress
    LaunchTime: Timestamp
    PingStatus: PingStatus
    LastPingDateTime: Timestamp
    AgentVersion: Version
    PlatformType: PlatformType
    PlatformName: PlatformName
    PlatformVersion: PlatformVersion
    ActivationId: ActivationId
    IamRole: IamRole
    RegistrationDate: Timestamp
    ResourceType: String
    ComputerName: ComputerName
    AssociationStatus: String
    LastAssociationExecutionDate: Timestamp
    LastSuccessfulAssociationExecutionDate: Timestamp
    AssociationOverview: InstanceAggregatedAssociationOverview
    SourceId: SourceId
    SourceType: SourceType
    SourceLocation: SourceLocation
    AvailabilityZone: AvailabilityZone
}

structure InstancePropertyFilter {
    @required
    key: InstancePropertyFilterKey

    @required
    valueSet: InstancePropertyFilterValueSet
}

enum InstancePropertyFilterKey {
    InstanceIds
    AgentVersion
    PingStatus
    PlatformTypes
    DocumentName
    ActivationIds
    IamRole
    ResourceType
    AssociationStatus
}

@length(min: 1, max: 40)
list InstancePropertyFilterList {
    member: InstancePropertyFilter
}

enum InstancePropertyFilterOperator {
    Equal
    NotEqual
    BeginWith
    LessThan
    GreaterThan
}

@length(min: 1, max: 100000) @pattern("^.{1,100000}$")
string InstancePropertyFilterValue

@length(min: 1, max: 40)
list InstancePropertyFilterValueSet {
    member: InstancePropertyFilterValue
}

structure InstancePropertyStringFilter {
    @required
    Key: InstancePropertyStringFilterKey

    @required
    Values: InstancePropertyFilterValueSet

    Operator: InstancePropertyFilterOperator
}

@length(min: 1, max: 100000) @pattern("^.{1,100000}$")
string InstancePropertyStringFilterKey

@length(min: 1, max: 40)
list InstancePropertyStringFilterList {
    member: InstancePropertyStringFilter
}

@length(max: 120)
string InstanceRole

@length(max: 120)
string InstanceState

@length(min: 1, max: 255)
string InstanceStatus

@length(max: 255)
string InstanceTagName

@length(max: 120)
string InstanceType

@error("server")
structure InternalServerError {
    Message: String
}

@error("client")
structure InvalidActivation {
    Message: String
}

@error("client")
structure InvalidActivationId {
    Message: String
}

@error("client")
structure InvalidAggregatorException {
    Message: String
}

@error("client")
structure InvalidAllowedPatternException {
    message: String
}

@error("client")
structure InvalidAssociation {
    Message: String
}

@error("client")
structure InvalidAssociationVersion {
    Message: String
}

@error("client")
structure InvalidAutomationExecutionParametersException {
    Message: String
}

@error("client")
structure InvalidAutomationSignalException {
    Message: String
}

@error("client")
structure InvalidAutomationStatusUpdateException {
    Message: String
}

@error("client")
structure InvalidCommandId {}

@error("client")
structure InvalidDeleteInventoryParametersException {
    Message: String
}

@error("client")
structure InvalidDeletionIdException {
    Message: String
}

@error("client")
structure InvalidDocument {
    Message: String
}

@error("client")
structure InvalidDocumentContent {
    Message: String
}

@error("client")
structure InvalidDocumentOperation {
    Message: String
}

@error("client")
structure InvalidDocumentSchemaVersion {
    Message: String
}

@error("client")
structure InvalidDocumentType {
    Message: String
}

@error("client")
structure InvalidDocumentVersion {
    Message: String
}

@error("client")
structure InvalidFilter {
    Message: String
}

@error("client")
structure InvalidFilterKey {}

@error("client")
structure InvalidFilterOption {
    message: String
}

@error("client")
structure InvalidFilterValue {
    Message: String
}

@error("client")
structure InvalidInstanceId {
    Message: String
}

@error("client")
structure InvalidInstanceInformationFilterValue {
    message: String
}

@error("client")
structure InvalidInstancePropertyFilterValue {
    message: String
}

@error("client")
structure InvalidInventoryGroupException {
    Message: String
}

@error("client")
structure InvalidInventoryItemContextException {
    Message: String
}

@error("client")
structure InvalidInventoryRequestException {
    Message: String
}

@error("client")
structure InvalidItemContentException {
    TypeName: InventoryItemTypeName
    Message: String
}

@error("client")
structure InvalidKeyId {
    message: String
}

@error("client")
structure InvalidNextToken {
    Message: String
}

@error("client")
structure InvalidNotificationConfig {
    Message: String
}

@error("client")
structure InvalidOptionException {
    Message: String
}

@error("client")
structure InvalidOutputFolder {}

@error("client")
structure InvalidOutputLocation {}

@error("client")
structure InvalidParameters {
    Message: String
}

@error("client")
structure InvalidPermissionType {
    Message: String
}

@error("client")
structure InvalidPluginName {}

@error("client")
structure InvalidPolicyAttributeException {
    message: String
}

@error("client")
structure InvalidPolicyTypeException {
    message: String
}

@error("client")
structure InvalidResourceId {}

@error("client")
structure InvalidResourceType {}

@error("client")
structure InvalidResultAttributeException {
    Message: String
}

@error("client")
structure InvalidRole {
    Message: String
}

@error("client")
structure InvalidSchedule {
    Message: String
}

@error("client")
structure InvalidTag {
    Message: String
}

@error("client")
structure InvalidTarget {
    Message: String
}

@error("client")
structure InvalidTargetMaps {
    Message: String
}

@error("client")
structure InvalidTypeNameException {
    Message: String
}

@error("client")
structure InvalidUpdate {
    Message: String
}

structure InventoryAggregator {
    Expression: InventoryAggregatorExpression
    Aggregators: InventoryAggregatorList
    Groups: InventoryGroupList
}

@length(min: 1, max: 1000)
string InventoryAggregatorExpression

@length(min: 1, max: 10)
list InventoryAggregatorList {
    member: InventoryAggregator
}

enum InventoryAttributeDataType {
    string
    number
}

enum InventoryDeletionStatus {
    InProgress
    Complete
}

structure InventoryDeletionStatusItem {
    DeletionId: UUID
    TypeName: InventoryItemTypeName
    DeletionStartTime: Timestamp
    LastStatus: InventoryDeletionStatus
    LastStatusMessage: String
    DeletionSummary: InventoryDeletionSummary
    LastStatusUpdateTime: Timestamp
}

structure InventoryDeletionSummary {
    TotalCount: Integer
    RemainingCount: Integer
    SummaryItems: InventoryDeletionSummaryItems
}

structure InventoryDeletionSummaryItem {
    Version: InventoryItemSchemaVersion
    Count: Integer
    RemainingCount: Integer
}

list InventoryDeletionSummaryItems {
    member: InventoryDeletionSummaryItem
}

list InventoryDeletionsList {
    member: InventoryDeletionStatusItem
}

structure InventoryFilter {
    @required
    Key: InventoryFilterKey

    @required
    Values: InventoryFilterValueList

    Type: InventoryQueryOperatorType
}

@length(min: 1, max: 200)
string InventoryFilterKey

@length(min: 1, max: 5)
list InventoryFilterList {
    member: InventoryFilter
}

@length(min: 1, max: 40)
list InventoryFilterValueList {
    member: String
}

structure InventoryGroup {
    @required
    Name: InventoryGroupName

    @required
    Filters: InventoryFilterList
}

@length(min: 1, max: 15)
list InventoryGroupList {
    member: InventoryGroup
}

@length(min: 1, max: 200)
string InventoryGroupName

structure InventoryItem {
    @required
    TypeName: InventoryItemTypeName

    @required
    SchemaVersion: InventoryItemSchemaVersion

    @required
    CaptureTime: InventoryItemCaptureTime

    ContentHash: InventoryItemContentHash
    Content: InventoryItemEntryList
    Context: InventoryItemContentContext
}

structure InventoryItemAttribute {
    @required
    Name: String

    @required
    DataType: InventoryAttributeDataType
}

@length(min: 1, max: 50)
list InventoryItemAttributeList {
    member: InventoryItemAttribute
}

@pattern("^(20)[0-9][0-9]-(0[1-9]|1[012])-([12][0-9]|3[01]|0[1-9])(T)(2[0-3]|[0-1][0-9])(:[0-5][0-9])(:[0-5][0-9])(Z)$")
string InventoryItemCaptureTime

@length(min: 0, max: 50)
map InventoryItemContentContext {
    key: AttributeName
    value: AttributeValue
}

@length(max: 256)
string InventoryItemContentHash

@length(min: 0, max: 50)
map InventoryItemEntry {
    key: AttributeName
    value: AttributeValue
}

@length(min: 0, max: 10000)
list InventoryItemEntryList {
    member: InventoryItemEntry
}

@length(min: 1, max: 30)
list InventoryItemList {
    member: InventoryItem
}

structure InventoryItemSchema {
    @required
    TypeName: InventoryItemTypeName

    Version: InventoryItemSchemaVersion

    @required
    Attributes: InventoryItemAttributeList

    DisplayName: String
}

list InventoryItemSchemaResultList {
    member: InventoryItemSchema
}

@pattern("^([0-9]{1,6})(\\.[0-9]{1,6})$")
string InventoryItemSchemaVersion

@length(min: 1, max: 100) @pattern("^(AWS|Custom):.*$")
string InventoryItemTypeName

@length(min: 0, max: 100)
string InventoryItemTypeNameFilter

enum InventoryQueryOperatorType {
    Equal
    NotEqual
    BeginWith
    LessThan
    GreaterThan
    Exists
}

structure InventoryResultEntity {
    Id: String
    Data: InventoryResultItemMap
}

list InventoryResultEntityList {
    member: InventoryResultEntity
}

structure InventoryResultItem {
    @required
    TypeName: InventoryItemTypeName

    @required
    SchemaVersion: InventoryItemSchemaVersion

    CaptureTime: InventoryItemCaptureTime
    ContentHash: InventoryItemContentHash

    @required
    Content: InventoryItemEntryList
}

map InventoryResultItemMap {
    key: String
    value: InventoryResultItem
}

enum InventorySchemaDeleteOption {
    DisableSchema
    DeleteSchema
}

@error("client")
structure InvocationDoesNotExist {}

@length(max: 2500)
string InvocationTraceOutput

@error("client")
structure ItemContentMismatchException {
    TypeName: InventoryItemTypeName
    Message: String
}

@error("client")
structure ItemSizeLimitExceededException {
    TypeName: InventoryItemTypeName
    Message: String
}

list KeyList {
    member: TagKey
}

@length(max: 255)
string KeyName

enum LastResourceDataSyncStatus {
    Successful
    Failed
    InProgress
}

@output
structure ListDocumentMetadataHistoryResponse {
    Name: DocumentName
    DocumentVersion: DocumentVersion
    Author: String
    Metadata: DocumentMetadataResponseInfo
    NextToken: String
}

@output
structure ListOpsItemEventsResponse {
    NextToken: String
    Summaries: OpsItemEventSummaries
}

@output
structure ListOpsItemRelatedItemsResponse {
    NextToken: String
    Summaries: OpsItemRelatedItemSummaries
}

@range(min: 1, max: 50)
integer ListOpsMetadataMaxResults

structure LoggingInfo {
    @required
    S3BucketName: S3BucketName

    S3KeyPrefix: S3KeyPrefix

    @required
    S3Region: S3Region
}

structure MaintenanceWindowAutomationParameters {
    DocumentVersion: DocumentVersion
    Parameters: AutomationParameterMap
}

@range(min: 0, max: 23)
integer MaintenanceWindowCutoff

@length(min: 1, max: 128) @sensitive
string MaintenanceWindowDescription

@range(min: 1, max: 24)
integer MaintenanceWindowDurationHours

structure MaintenanceWindowExecution {
    WindowId: MaintenanceWindowId
    WindowExecutionId: MaintenanceWindowExecutionId
    Status: MaintenanceWindowExecutionStatus
    StatusDetails: MaintenanceWindowExecutionStatusDetails
    StartTime: Timestamp
    EndTime: Timestamp
}

@length(min: 36, max: 36)
@pattern("^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$")
string MaintenanceWindowExecutionId

list MaintenanceWindowExecutionList {
    member: MaintenanceWindowExecution
}

enum MaintenanceWindowExecutionStatus {
    PENDING
    IN_PROGRESS
    SUCCESS
    FAILED
    TIMED_OUT
    CANCELLING
    CANCELLED
    SKIPPED_OVERLAPPING
}

@length(min: 0, max: 250)
string MaintenanceWindowExecutionStatusDetails

@length(min: 36, max: 36)
@pattern("^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$")
string MaintenanceWindowExecutionTaskId

list MaintenanceWindowExecutionTaskIdList {
    member: MaintenanceWindowExecutionTaskId
}

structure MaintenanceWindowExecutionTaskIdentity {
    WindowExecutionId: MaintenanceWindowExecutionId
    TaskExecutionId: MaintenanceWindowExecutionTaskId
    Status: MaintenanceWindowExecutionStatus
    StatusDetails: MaintenanceWindowExecutionStatusDetails
    StartTime: Timestamp
    EndTime: Timestamp
    TaskArn: MaintenanceWindowTaskArn
    TaskType: MaintenanceWindowTaskType
    AlarmConfiguration: AlarmConfiguration
    TriggeredAlarms: AlarmStateInformationList
}

list MaintenanceWindowExecutionTaskIdentityList {
    member: MaintenanceWindowExecutionTaskIdentity
}

@length(min: 36, max: 36)
@pattern("^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$")
string MaintenanceWindowExecutionTaskInvocationId

structure MaintenanceWindowExecutionTaskInvocationIdentity {
    WindowExecutionId: MaintenanceWindowExecutionId
    TaskExecutionId: MaintenanceWindowExecutionTaskId
    InvocationId: MaintenanceWindowExecutionTaskInvocationId
    ExecutionId: String
    TaskType: MaintenanceWindowTaskType
    Parameters: MaintenanceWindowExecutionTaskInvocationParameters
    Status: MaintenanceWindowExecutionStatus
    StatusDetails: MaintenanceWindowExecutionStatusDetails
    StartTime: Timestamp
    EndTime: Timestamp
    OwnerInformation: OwnerInformation
    WindowTargetId: MaintenanceWindowTaskTargetId
}

list MaintenanceWindowExecutionTaskInvocationIdentityList {
    member: MaintenanceWindowExecutionTaskInvocationIdentity
}

@sensitive
string MaintenanceWindowExecutionTaskInvocationParameters

structure MaintenanceWindowFilter {
    Key: MaintenanceWindowFilterKey
    Values: MaintenanceWindowFilterValues
}

@length(min: 1, max: 128)
string MaintenanceWindowFilterKey

@length(min: 0, max: 5)
list MaintenanceWindowFilterList {
    member: MaintenanceWindowFilter
}

@length(min: 1, max: 256)
string MaintenanceWindowFilterValue

list MaintenanceWindowFilterValues {
    member: MaintenanceWindowFilterValue
}

@length(min: 20, max: 20) @pattern("^mw-[0-9a-f]{17}$")
string MaintenanceWindowId

structure MaintenanceWindowIdentity {
    WindowId: MaintenanceWindowId
    Name: MaintenanceWindowName
    Description: MaintenanceWindowDescription
    Enabled: Boolean
    Duration: MaintenanceWindowDurationHours
    Cutoff: MaintenanceWindowCutoff
    Schedule: MaintenanceWindowSchedule
    ScheduleTimezone: String
    ScheduleOffset: MaintenanceWindowOffset
    EndDate: String
    StartDate: String
    NextExecutionTime: String
}

structure MaintenanceWindowIdentityForTarget {
    WindowId: MaintenanceWindowId
    Name: MaintenanceWindowName
}

list MaintenanceWindowIdentityList {
    member: MaintenanceWindowIdentity
}

@length(min: 1, max: 8000)
string MaintenanceWindowLambdaClientContext

structure MaintenanceWindowLambdaParameters {
    ClientContext: MaintenanceWindowLambdaClientContext
    Qualifier: MaintenanceWindowLambdaQualifier
    Payload: MaintenanceWindowLambdaPayload
}

@length(max: 4096) @sensitive
blob MaintenanceWindowLambdaPayload

@length(min: 1, max: 128)
string MaintenanceWindowLambdaQualifier

@range(min: 10, max: 100)
integer MaintenanceWindowMaxResults

@length(min: 3, max: 128) @pattern("^[a-zA-Z0-9_\\-.]{3,128}$")
string MaintenanceWindowName

@range(min: 1, max: 6)
integer MaintenanceWindowOffset

enum MaintenanceWindowResourceType {
    INSTANCE
    RESOURCE_GROUP
}

structure MaintenanceWindowRunCommandParameters {
    Comment: Comment
    CloudWatchOutputConfig: CloudWatchOutputConfig
    DocumentHash: DocumentHash
    DocumentHashType: DocumentHashType
    DocumentVersion: DocumentVersion
    NotificationConfig: NotificationConfig
    OutputS3BucketName: S3BucketName
    OutputS3KeyPrefix: S3KeyPrefix
    Parameters: Parameters
    ServiceRoleArn: String
    TimeoutSeconds: TimeoutSeconds
}

@length(min: 1, max: 256)
string MaintenanceWindowSchedule

@range(min: 1)
integer MaintenanceWindowSearchMaxResults

@length(max: 4096) @sensitive
string MaintenanceWindowStepFunctionsInput

@length(min: 1, max: 80)
string MaintenanceWindowStepFunctionsName

structure MaintenanceWindowStepFunctionsParameters {
    Input: MaintenanceWindowStepFunctionsInput
    Name: MaintenanceWindowStepFunctionsName
}

structure MaintenanceWindowTarget {
    WindowId: MaintenanceWindowId
    WindowTargetId: MaintenanceWindowTargetId
    ResourceType: MaintenanceWindowResourceType
    Targets: Targets
    OwnerInformation: OwnerInformation
    Name: MaintenanceWindowName
    Description: MaintenanceWindowDescription
}

@length(min: 36, max: 36)
@pattern("^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$")
string MaintenanceWindowTargetId

list MaintenanceWindowTargetList {
    member: MaintenanceWindowTarget
}

structure MaintenanceWindowTask {
    WindowId: MaintenanceWindowId
    WindowTaskId: MaintenanceWindowTaskId
    TaskArn: MaintenanceWindowTaskArn
    Type: MaintenanceWindowTaskType
    Targets: Targets
    TaskParameters: MaintenanceWindowTaskParameters
    Priority: MaintenanceWindowTaskPriority
    LoggingInfo: LoggingInfo
    ServiceRoleArn: String
    MaxConcurrency: MaxConcurrency
    MaxErrors: MaxErrors
    Name: MaintenanceWindowName
    Description: MaintenanceWindowDescription
    CutoffBehavior: MaintenanceWindowTaskCutoffBehavior
    AlarmConfiguration: AlarmConfiguration
}

@length(min: 1, max: 1600)
string MaintenanceWindowTaskArn

enum MaintenanceWindowTaskCutoffBehavior {
    CONTINUE_TASK
    CANCEL_TASK
}

@length(min: 36, max: 36)
@pattern("^[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}$")
string MaintenanceWindowTaskId

structure MaintenanceWindowTaskInvocationParameters {
    RunCommand: MaintenanceWindowRunCommandParameters
    Automation: MaintenanceWindowAutomationParameters
    StepFunctions: MaintenanceWindowStepFunctionsParameters
    Lambda: MaintenanceWindowLambdaParameters
}

list MaintenanceWindowTaskList {
    member: MaintenanceWindowTask
}

@length(min: 1, max: 255)
string MaintenanceWindowTaskParameterName

@length(min: 1, max: 255) @sensitive
string MaintenanceWindowTaskParameterValue

@sensitive
structure MaintenanceWindowTaskParameterValueExpression {
    Values: MaintenanceWindowTaskParameterValueList
}

@sensitive
list MaintenanceWindowTaskParameterValueList {
    member: MaintenanceWindowTaskParameterValue
}

@sensitive
map MaintenanceWindowTaskParameters {
    key: MaintenanceWindowTaskParameterName
    value: MaintenanceWindowTaskParameterValueExpression
}

@sensitive
list MaintenanceWindowTaskParametersList {
    member: MaintenanceWindowTaskParameters
}

@range(min: 0)
integer MaintenanceWindowTaskPriority

@length(max: 36)
string MaintenanceWindowTaskTargetId

enum MaintenanceWindowTaskType {
    RUN_COMMAND
    AUTOMATION
    STEP_FUNCTIONS
    LAMBDA
}

list MaintenanceWindowsForTargetList {
    member: MaintenanceWindowIdentityForTarget
}

@error("client")
structure MalformedResourcePolicyDocumentException {
    Message: String
}

@length(min: 20, max: 124)
@pattern("(^mi-[0-9a-f]{17}$)|(^eks_c:[0-9A-Za-z][A-Za-z0-9\\-_]{0,99}_\\w{17}$)")
string ManagedInstanceId

enum ManagedStatus {
    All
    Managed
    Unmanaged
}

@length(min: 1, max: 7) @pattern("^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$")
string MaxConcurrency

@error("client")
structure MaxDocumentSizeExceeded {
    Message: String
}

@length(min: 1, max: 7) @pattern("^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$")
string MaxErrors

@range(min: 1, max: 50)
integer MaxResults

@range(min: 5, max: 50)
integer MaxResultsEC2Compatible

@length(min: 1, max: 4) @pattern("^([1-9]|[1-9][0-9]|[1-9][0-9][0-9]|1[0-4][0-3][0-9]|1440)$")
string MaxSessionDuration

@length(min: 1, max: 256) @pattern("^(?!\\s*$).+")
string MetadataKey

@length(min: 1, max: 10)
list MetadataKeysToDeleteList {
    member: MetadataKey
}

@length(min: 1, max: 5)
map MetadataMap {
    key: MetadataKey
    value: MetadataValue
}

structure MetadataValue {
    Value: MetadataValueString
}

@length(min: 1, max: 4096)
string MetadataValueString

@output
structure ModifyDocumentPermissionResponse {}

@error("client")
structure NoLongerSupportedException {
    Message: String
}

structure Node {
    CaptureTime: Timestamp
    Id: NodeId
    Owner: NodeOwnerInfo
    Region: NodeRegion
    NodeType: NodeType
}

@pattern("[0-9]{12}")
string NodeAccountId

structure NodeAggregator {
    @required
    AggregatorType: NodeAggregatorType

    @required
    TypeName: NodeTypeName

    @required
    AttributeName: NodeAttributeName

    Aggregators: NodeAggregatorList
}

@length(min: 1, max: 2)
list NodeAggregatorList {
    member: NodeAggregator
}

enum NodeAggregatorType {
    Count
}

enum NodeAttributeName {
    AgentVersion
    PlatformName
    PlatformType
    PlatformVersion
    Region
    ResourceType
    SourceType
    AvailabilityZone
}

structure NodeFilter {
    @required
    Key: NodeFilterKey

    @required
    Values: NodeFilterValueList

    Type: NodeFilterOperatorType
}

enum NodeFilterKey {
    AgentType
    AgentVersion
    ComputerName
    InstanceId
    InstanceStatus
    IpAddress
    ManagedStatus
    PlatformName
    PlatformType
    PlatformVersion
    ResourceType
    OrganizationalUnitId
    OrganizationalUnitPath
    Region
    AccountId
    SourceType
    SourceId
    SourceLocation
    AvailabilityZone
    AvailabilityZoneId
}

@length(min: 1, max: 5)
list NodeFilterList {
    member: NodeFilter
}

enum NodeFilterOperatorType {
    Equal
    NotEqual
    BeginWith
}

@length(min: 0, max: 512) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string NodeFilterValue

@length(min: 1, max: 5)
list NodeFilterValueList {
    member: NodeFilterValue
}

@pattern("(^i-(\\w{8}|\\w{17})$)|(^mi-\\w{17}$)")
string NodeId

@length(min: 0, max: 50)
list NodeList {
    member: Node
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string NodeName

@length(min: 1, max: 68) @pattern("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$")
string NodeOrganizationalUnitId

@length(min: 1, max: 512)
string NodeOrganizationalUnitPath

structure NodeOwnerInfo {
    AccountId: NodeAccountId
    OrganizationalUnitId: NodeOrganizationalUnitId
    OrganizationalUnitPath: NodeOrganizationalUnitPath
}

@length(min: 1, max: 64)
string NodeRegion

@length(min: 0, max: 3)
map NodeSummary {
    key: AttributeName
    value: AttributeValue
}

@length(min: 0, max: 50)
list NodeSummaryList {
    member: NodeSummary
}

union NodeType {
    Instance: InstanceInfo
}

enum NodeTypeName {
    Instance
}

structure NonCompliantSummary {
    NonCompliantCount: Integer
    SeveritySummary: SeveritySummary
}

map NormalStringMap {
    key: String
    value: String
}

structure NotificationConfig {
    NotificationArn: String
    NotificationEvents: NotificationEventList
    NotificationType: NotificationType
}

enum NotificationEvent {
    All
    InProgress
    Success
    TimedOut
    Cancelled
    Failed
}

list NotificationEventList {
    member: NotificationEvent
}

enum NotificationType {
    Command
    Invocation
}

enum OperatingSystem {
    WINDOWS
    AMAZON_LINUX
    AMAZON_LINUX_2
    AMAZON_LINUX_2022
    UBUNTU
    REDHAT_ENTERPRISE_LINUX
    SUSE
    CENTOS
    ORACLE_LINUX
    DEBIAN
    MACOS
    RASPBIAN
    ROCKY_LINUX
    ALMA_LINUX
    AMAZON_LINUX_2023
}

structure OpsAggregator {
    AggregatorType: OpsAggregatorType
    TypeName: OpsDataTypeName
    AttributeName: OpsDataAttributeName
    Values: OpsAggregatorValueMap
    Filters: OpsFilterList
    Aggregators: OpsAggregatorList
}

@length(min: 1, max: 12)
list OpsAggregatorList {
    member: OpsAggregator
}

@length(min: 1, max: 20) @pattern("^(range|count|sum)")
string OpsAggregatorType

@length(min: 0, max: 2048)
string OpsAggregatorValue

@length(min: 1, max: 32)
string OpsAggregatorValueKey

@length(min: 0, max: 5)
map OpsAggregatorValueMap {
    key: OpsAggregatorValueKey
    value: OpsAggregatorValue
}

@length(min: 1, max: 128)
string OpsDataAttributeName

@length(min: 1, max: 100) @pattern("^(AWS|Custom):.*$")
string OpsDataTypeName

structure OpsEntity {
    Id: String
    Data: OpsEntityItemMap
}

structure OpsEntityItem {
    CaptureTime: OpsEntityItemCaptureTime
    Content: OpsEntityItemEntryList
}

@pattern("^(20)[0-9][0-9]-(0[1-9]|1[012])-([12][0-9]|3[01]|0[1-9])(T)(2[0-3]|[0-1][0-9])(:[0-5][0-9])(:[0-5][0-9])(Z)$")
string OpsEntityItemCaptureTime

@length(min: 0, max: 50)
map OpsEntityItemEntry {
    key: AttributeName
    value: AttributeValue
}

@length(min: 0, max: 10000)
list OpsEntityItemEntryList {
    member: OpsEntityItemEntry
}

map OpsEntityItemMap {
    key: String
    value: OpsEntityItem
}

list OpsEntityList {
    member: OpsEntity
}

structure OpsFilter {
    @required
    Key: OpsFilterKey

    @required
    Values: OpsFilterValueList

    Type: OpsFilterOperatorType
}

@length(min: 1, max: 200)
string OpsFilterKey

@length(min: 1, max: 5)
list OpsFilterList {
    member: OpsFilter
}

enum OpsFilterOperatorType {
    Equal
    NotEqual
    BeginWith
    LessThan
    GreaterThan
    Exists
}

@length(min: 0, max: 256)
string OpsFilterValue

@length(min: 1, max: 40)
list OpsFilterValueList {
    member: OpsFilterValue
}

structure OpsItem {
    CreatedBy: String
    OpsItemType: String
    CreatedTime: Timestamp
    Description: OpsItemDescription
    LastModifiedBy: String
    LastModifiedTime: Timestamp
    Notifications: OpsItemNotifications
    Priority: OpsItemPriority
    RelatedOpsItems: RelatedOpsItems
    Status: OpsItemStatus
    OpsItemId: OpsItemId
    Version: String
    Title: OpsItemTitle
    Source: OpsItemSource
    OperationalData: OpsItemOperationalData
    Category: OpsItemCategory
    Severity: OpsItemSeverity
    ActualStartTime: Timestamp
    ActualEndTime: Timestamp
    PlannedStartTime: Timestamp
    PlannedEndTime: Timestamp
    OpsItemArn: OpsItemArn
}

@error("client")
structure OpsItemAccessDeniedException {
    Message: String
}

@pattern("^[0-9]{12}$")
string OpsItemAccountId

@error("client")
structure OpsItemAlreadyExistsException {
    Message: String
    OpsItemId: String
}

@length(min: 20, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*)?:ssm:[a-z0-9-\\.]{0,63}:[0-9]{12}:opsitem.*")
string OpsItemArn

@length(min: 1, max: 64) @pattern("^(?!\\s*$).+")
string OpsItemCategory

@error("client")
structure OpsItemConflictException {
    Message: String
}

@length(min: 1, max: 128) @pattern("^(?!\\s*$).+")
string OpsItemDataKey

enum OpsItemDataType {
    SearchableString
    String
}

structure OpsItemDataValue {
    Value: OpsItemDataValueString
    Type: OpsItemDataType
}

@pattern("[\\s\\S]*\\S[\\s\\S]*")
string OpsItemDataValueString

@length(min: 1, max: 2048) @pattern("[\\s\\S]*\\S[\\s\\S]*")
string OpsItemDescription

structure OpsItemEventFilter {
    @required
    Key: OpsItemEventFilterKey

    @required
    Values: OpsItemEventFilterValues

    @required
    Operator: OpsItemEventFilterOperator
}

enum OpsItemEventFilterKey {
    OpsItemId
}

enum OpsItemEventFilterOperator {
    Equal
}

@length(min: 1, max: 15) @pattern("^(oi)-[0-9a-f]{12}$")
string OpsItemEventFilterValue

list OpsItemEventFilterValues {
    member: OpsItemEventFilterValue
}

list OpsItemEventFilters {
    member: OpsItemEventFilter
}

@range(min: 1, max: 50)
integer OpsItemEventMaxResults

list OpsItemEventSummaries {
    member: OpsItemEventSummary
}

structure OpsItemEventSummary {
    OpsItemId: String
    EventId: String
    Source: String
    DetailType: String
    Detail: String
    CreatedBy: OpsItemIdentity
    CreatedTime: Timestamp
}

structure OpsItemFilter {
    @required
    Key: OpsItemFilterKey

    @required
    Values: OpsItemFilterValues

    @required
    Operator: OpsItemFilterOperator
}

enum OpsItemFilterKey {
    Status
    CreatedBy
    Source
    Priority
    Title
    OpsItemId
    CreatedTime
    LastModifiedTime
    ActualStartTime
    ActualEndTime
    PlannedStartTime
    PlannedEndTime
    OperationalData
    OperationalDataKey
    OperationalDataValue
    ResourceId
    AutomationId
    Category
    Severity
    OpsItemType
    AccessRequestByRequesterArn
    AccessRequestByRequesterId
    AccessRequestByApproverArn
    AccessRequestByApproverId
    AccessRequestBySourceAccountId
    AccessRequestBySourceOpsItemId
    AccessRequestBySourceRegion
    AccessRequestByIsReplica
    AccessRequestByTargetResourceId
    ChangeRequestByRequesterArn
    ChangeRequestByRequesterName
    ChangeRequestByApproverArn
    ChangeRequestByApproverName
    ChangeRequestByTemplate
    ChangeRequestByTargetsResourceGroup
    InsightByType
    AccountId
}

enum OpsItemFilterOperator {
    Equal
    Contains
    GreaterThan
    LessThan
}

list OpsItemFilterValues {
    member: String
}

list OpsItemFilters {
    member: OpsItemFilter
}

@pattern("^(oi)-[0-9a-f]{12}$")
string OpsItemId

structure OpsItemIdentity {
    Arn: String
}

@error("client")
structure OpsItemInvalidParameterException {
    ParameterNames: OpsItemParameterNamesList
    Message: String
}

@error("client")
structure OpsItemLimitExceededException {
    ResourceTypes: OpsItemParameterNamesList
    Limit: Integer
    LimitType: String
    Message: String
}

@range(min: 1, max: 50)
integer OpsItemMaxResults

@error("client")
structure OpsItemNotFoundException {
    Message: String
}

structure OpsItemNotification {
    Arn: String
}

list OpsItemNotifications {
    member: OpsItemNotification
}

map OpsItemOperationalData {
    key: OpsItemDataKey
    value: OpsItemDataValue
}

list OpsItemOpsDataKeysList {
    member: String
}

list OpsItemParameterNamesList {
    member: String
}

@range(min: 1, max: 5)
integer OpsItemPriority

@error("client")
structure OpsItemRelatedItemAlreadyExistsException {
    Message: String
    ResourceUri: String
    OpsItemId: OpsItemId
}

@error("client")
structure OpsItemRelatedItemAssociationNotFoundException {
    Message: String
}

list OpsItemRelatedItemSummaries {
    member: OpsItemRelatedItemSummary
}

structure OpsItemRelatedItemSummary {
    OpsItemId: OpsItemId
    AssociationId: String
    ResourceType: String
    AssociationType: String
    ResourceUri: String
    CreatedBy: OpsItemIdentity
    CreatedTime: Timestamp
    LastModifiedBy: OpsItemIdentity
    LastModifiedTime: Timestamp
}

structure OpsItemRelatedItemsFilter {
    @required
    Key: OpsItemRelatedItemsFilterKey

    @required
    Values: OpsItemRelatedItemsFilterValues

    @required
    Operator: OpsItemRelatedItemsFilterOperator
}

enum OpsItemRelatedItemsFilterKey {
    ResourceType
    AssociationId
    ResourceUri
}

enum OpsItemRelatedItemsFilterOperator {
    Equal
}

list OpsItemRelatedItemsFilterValues {
    member: String
}

list OpsItemRelatedItemsFilters {
    member: OpsItemRelatedItemsFilter
}

@range(min: 1, max: 50)
integer OpsItemRelatedItemsMaxResults

@length(min: 1, max: 64) @pattern("^(?!\\s*$).+")
string OpsItemSeverity

@length(min: 1, max: 128) @pattern("^(?!\\s*$).+")
string OpsItemSource

enum OpsItemStatus {
    Open
    InProgress
    Resolved
    Pending
    TimedOut
    Cancelling
    Cancelled
    Failed
    CompletedWithSuccess
    CompletedWithFailure
    Scheduled
    RunbookInProgress
    PendingChangeCalendarOverride
    ChangeCalendarOverrideApproved
    ChangeCalendarOverrideRejected
    PendingApproval
    Approved
    Revoked
    Rejected
    Closed
}

list OpsItemSummaries {
    member: OpsItemSummary
}

structure OpsItemSummary {
    CreatedBy: String
    CreatedTime: Timestamp
    LastModifiedBy: String
    LastModifiedTime: Timestamp
    Priority: OpsItemPriority
    Source: OpsItemSource
    Status: OpsItemStatus
    OpsItemId: OpsItemId
    Title: OpsItemTitle
    OperationalData: OpsItemOperationalData
    Category: OpsItemCategory
    Severity: OpsItemSeverity
    OpsItemType: String
    ActualStartTime: Timestamp
    ActualEndTime: Timestamp
    PlannedStartTime: Timestamp
    PlannedEndTime: Timestamp
}

@length(min: 1, max: 1024) @pattern("^(?!\\s*$).+")
string OpsItemTitle

structure OpsMetadata {
    ResourceId: OpsMetadataResourceId
    OpsMetadataArn: OpsMetadataArn
    LastModifiedDate: Timestamp
    LastModifiedUser: String
    CreationDate: Timestamp
}

@error("client")
structure OpsMetadataAlreadyExistsException {
    message: String
}

@length(min: 1, max: 1011)
@pattern("arn:(aws[a-zA-Z-]*)?:ssm:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:opsmetadata\\/([a-zA-Z0-9-_\\.\\/]*)")
string OpsMetadataArn

structure OpsMetadataFilter {
    @required
    Key: OpsMetadataFilterKey

    @required
    Values: OpsMetadataFilterValueList
}

@length(min: 1, max: 128) @pattern("^(?!\\s*$).+")
string OpsMetadataFilterKey

@length(min: 0, max: 10)
list OpsMetadataFilterList {
    member: OpsMetadataFilter
}

@length(min: 1, max: 1024)
string OpsMetadataFilterValue

@length(min: 1, max: 10)
list OpsMetadataFilterValueList {
    member: OpsMetadataFilterValue
}

@error("client")
structure OpsMetadataInvalidArgumentException {
    message: String
}

@error("client")
structure OpsMetadataKeyLimitExceededException {
    message: String
}

@error("client")
structure OpsMetadataLimitExceededException {
    message: String
}

@length(min: 1, max: 50)
list OpsMetadataList {
    member: OpsMetadata
}

@error("client")
structure OpsMetadataNotFoundException {
    message: String
}

@length(min: 1, max: 1024) @pattern("^(?!\\s*$).+")
string OpsMetadataResourceId

@error("client")
structure OpsMetadataTooManyUpdatesException {
    message: String
}

structure OpsResultAttribute {
    @required
    TypeName: OpsDataTypeName
}

@length(min: 1)
list OpsResultAttributeList {
    member: OpsResultAttribute
}

structure OutputSource {
    OutputSourceId: OutputSourceId
    OutputSourceType: String
}

@length(min: 36, max: 36)
string OutputSourceId

@length(min: 1, max: 128) @sensitive
string OwnerInformation

@length(min: 1, max: 2048)
string PSParameterName

@length(min: 0, max: 128)
string PSParameterSelector

@sensitive
string PSParameterValue

structure Parameter {
    Name: PSParameterName
    Type: ParameterType
    Value: PSParameterValue
    Version: Long
    Selector: PSParameterSelector
    SourceResult: String
    LastModifiedDate: Timestamp
    ARN: String
    DataType: ParameterDataType
}

@error("client")
structure ParameterAlreadyExists {
    message: String
}

@length(min: 0, max: 128)
string ParameterDataType

@length(min: 0, max: 1024)
string ParameterDescription

structure ParameterHistory {
    Name: PSParameterName
    Type: ParameterType
    KeyId: ParameterKeyId
    LastModifiedDate: Timestamp
    LastModifiedUser: String
    Description: ParameterDescription
    Value: PSParameterValue
    AllowedPattern: AllowedPattern
    Version: Long
    Labels: ParameterLabelList
    Tier: ParameterTier
    Policies: ParameterPolicyList
    DataType: ParameterDataType
}

list ParameterHistoryList {
    member: ParameterHistory
}

structure ParameterInlinePolicy {
    PolicyText: String
    PolicyType: String
    PolicyStatus: String
}

@length(min: 1, max: 256) @pattern("^([a-zA-Z0-9:/_-]+)$")
string ParameterKeyId

@length(min: 1, max: 100)
string ParameterLabel

@length(min: 1, max: 10)
list ParameterLabelList {
    member: ParameterLabel
}

@error("client")
structure ParameterLimitExceeded {
    message: String
}

list ParameterList {
    member: Parameter
}

@error("client")
structure ParameterMaxVersionLimitExceeded {
    message: String
}

structure ParameterMetadata {
    Name: PSParameterName
    ARN: String
    Type: ParameterType
    KeyId: ParameterKeyId
    LastModifiedDate: Timestamp
    LastModifiedUser: String
    Description: ParameterDescription
    AllowedPattern: AllowedPattern
    Version: Long
    Tier: ParameterTier
    Policies: ParameterPolicyList
    DataType: ParameterDataType
}

list ParameterMetadataList {
    member: ParameterMetadata
}

@length(min: 1, max: 10)
list ParameterNameList {
    member: PSParameterName
}

@error("client")
structure ParameterNotFound {
    message: String
}

@error("client")
structure ParameterPatternMismatchException {
    message: String
}

@length(min: 1, max: 4096)
string ParameterPolicies

list ParameterPolicyList {
    member: ParameterInlinePolicy
}

structure ParameterStringFilter {
    @required
    Key: ParameterStringFilterKey

    Option: ParameterStringQueryOption
    Values: ParameterStringFilterValueList
}

@length(min: 1, max: 132) @pattern("tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType")
string ParameterStringFilterKey

list ParameterStringFilterList {
    member: ParameterStringFilter
}

@length(min: 1, max: 1024)
string ParameterStringFilterValue

@length(min: 1, max: 50)
list ParameterStringFilterValueList {
    member: ParameterStringFilterValue
}

@length(min: 1, max: 10)
string ParameterStringQueryOption

enum ParameterTier {
    Standard
    Advanced
    Intelligent_Tiering = "Intelligent-Tiering"
}

enum ParameterType {
    String
    StringList
    SecureString
}

list ParameterValueList {
    member: String
}

@error("client")
structure ParameterVersionLabelLimitExceeded {
    message: String
}

@error("client")
structure ParameterVersionNotFound {
    message: String
}

@sensitive
map Parameters {
    key: String
    value: ParameterValueList
}

structure ParametersFilter {
    @required
    Key: ParametersFilterKey

    @required
    Values: ParametersFilterValueList
}

enum ParametersFilterKey {
    Name
    Type
    KeyId
}

list ParametersFilterList {
    member: ParametersFilter
}

@length(min: 1, max: 1024)
string ParametersFilterValue

@length(min: 1, max: 50)
list ParametersFilterValueList {
    member: ParametersFilterValue
}

structure ParentStepDetails {
    StepExecutionId: String
    StepName: String
    Action: AutomationActionName
    Iteration: Integer
    IteratorValue: String
}

structure Patch {
    Id: PatchId
    ReleaseDate: Timestamp
    Title: String
    Description: String
    ContentUrl: String
    Vendor: String
    ProductFamily: String
    Product: String
    Classification: String
    MsrcSeverity: String
    KbNumber: String
    MsrcNumber: String
    Language: String
    AdvisoryIds: PatchAdvisoryIdList
    BugzillaIds: PatchBugzillaIdList
    CVEIds: PatchCVEIdList
    Name: String
    Epoch: Integer
    Version: String
    Release: String
    Arch: String
    Severity: String
    Repository: String
}

enum PatchAction {
    ALLOW_AS_DEPENDENCY
    BLOCK
}

list PatchAdvisoryIdList {
    member: String
}

structure PatchBaselineIdentity {
    BaselineId: BaselineId
    BaselineName: BaselineName
    OperatingSystem: OperatingSystem
    BaselineDescription: BaselineDescription
    DefaultBaseline: Boolean
}

list PatchBaselineIdentityList {
    member: PatchBaselineIdentity
}

@range(min: 1, max: 100)
integer PatchBaselineMaxResults

list PatchBugzillaIdList {
    member: String
}

list PatchCVEIdList {
    member: String
}

structure PatchComplianceData {
    @required
    Title: String

    @required
    KBId: String

    @required
    Classification: String

    @required
    Severity: String

    @required
    State: PatchComplianceDataState

    @required
    InstalledTime: Timestamp

    CVEIds: String
}

list PatchComplianceDataList {
    member: PatchComplianceData
}

enum PatchComplianceDataState {
    INSTALLED
    INSTALLED_OTHER
    INSTALLED_PENDING_REBOOT
    INSTALLED_REJECTED
    MISSING
    NOT_APPLICABLE
    FAILED
    AVAILABLE_SECURITY_UPDATE
}

enum PatchComplianceLevel {
    CRITICAL
    HIGH
    MEDIUM
    LOW
    INFORMATIONAL
    UNSPECIFIED
}

@range(min: 10, max: 100)
integer PatchComplianceMaxResults

enum PatchComplianceStatus {
    COMPLIANT
    NON_COMPLIANT
}

enum PatchDeploymentStatus {
    APPROVED
    PENDING_APPROVAL
    EXPLICIT_APPROVED
    EXPLICIT_REJECTED
}

structure PatchFilter {
    @required
    Key: PatchFilterKey

    @required
    Values: PatchFilterValueList
}

structure PatchFilterGroup {
    @required
    PatchFilters: PatchFilterList
}

enum PatchFilterKey {
    ARCH
    ADVISORY_ID
    BUGZILLA_ID
    PATCH_SET
    PRODUCT
    PRODUCT_FAMILY
    CLASSIFICATION
    CVE_ID
    EPOCH
    MSRC_SEVERITY
    NAME
    PATCH_ID
    SECTION
    PRIORITY
    REPOSITORY
    RELEASE
    SEVERITY
    SECURITY
    VERSION
}

@length(min: 0, max: 4)
list PatchFilterList {
    member: PatchFilter
}

@length(min: 1, max: 64)
string PatchFilterValue

@length(min: 1, max: 20)
list PatchFilterValueList {
    member: PatchFilterValue
}

@length(min: 1, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string PatchGroup

list PatchGroupList {
    member: PatchGroup
}

structure PatchGroupPatchBaselineMapping {
    PatchGroup: PatchGroup
    BaselineIdentity: PatchBaselineIdentity
}

list PatchGroupPatchBaselineMappingList {
    member: PatchGroupPatchBaselineMapping
}

@length(min: 1, max: 100)
string PatchId

@length(min: 0, max: 50)
list PatchIdList {
    member: PatchId
}

list PatchList {
    member: Patch
}

enum PatchOperationType {
    Scan
    Install
}

structure PatchOrchestratorFilter {
    Key: PatchOrchestratorFilterKey
    Values: PatchOrchestratorFilterValues
}

@length(min: 1, max: 128)
string PatchOrchestratorFilterKey

@length(min: 0, max: 5)
list PatchOrchestratorFilterList {
    member: PatchOrchestratorFilter
}

@length(min: 1, max: 256)
string PatchOrchestratorFilterValue

list PatchOrchestratorFilterValues {
    member: PatchOrchestratorFilterValue
}

list PatchPropertiesList {
    member: PatchPropertyEntry
}

enum PatchProperty {
    PRODUCT
    PRODUCT_FAMILY
    CLASSIFICATION
    MSRC_SEVERITY
    PRIORITY
    SEVERITY
}

map PatchPropertyEntry {
    key: AttributeName
    value: AttributeValue
}

structure PatchRule {
    @required
    PatchFilterGroup: PatchFilterGroup

    ComplianceLevel: PatchComplianceLevel
    ApproveAfterDays: ApproveAfterDays
    ApproveUntilDate: PatchStringDateTime
    EnableNonSecurity: Boolean
}

structure PatchRuleGroup {
    @required
    PatchRules: PatchRuleList
}

@length(min: 0, max: 10)
list PatchRuleList {
    member: PatchRule
}

enum PatchSet {
    OS
    APPLICATION
}

structure PatchSource {
    @required
    Name: PatchSourceName

    @required
    Products: PatchSourceProductList

    @required
    Configuration: PatchSourceConfiguration
}

@length(min: 1, max: 1024) @sensitive
string PatchSourceConfiguration

@length(min: 0, max: 20)
list PatchSourceList {
    member: PatchSource
}

@pattern("^[a-zA-Z0-9_\\-.]{3,50}$")
string PatchSourceName

@length(min: 1, max: 128)
string PatchSourceProduct

@length(min: 1, max: 20)
list PatchSourceProductList {
    member: PatchSourceProduct
}

structure PatchStatus {
    DeploymentStatus: PatchDeploymentStatus
    ComplianceLevel: PatchComplianceLevel
    ApprovalDate: Timestamp
}

@length(min: 1, max: 10)
string PatchStringDateTime

enum PingStatus {
    Online
    ConnectionLost
    Inactive
}

@length(max: 120)
string PlatformName

enum PlatformType {
    Windows
    Linux
    MacOS
}

list PlatformTypeList {
    member: PlatformType
}

@length(max: 120)
string PlatformVersion

@error("client")
structure PoliciesLimitExceededException {
    message: String
}

@pattern("^(?!\\s*$).+")
string Policy

structure ProgressCounters {
    TotalSteps: Integer
    SuccessSteps: Integer
    FailedSteps: Integer
    CancelledSteps: Integer
    TimedOutSteps: Integer
}

@output
structure PutResourcePolicyResponse {
    PolicyId: String
    PolicyHash: String
}

enum RebootOption {
    RebootIfNeeded
    NoReboot
}

@length(min: 1, max: 50)
list RegionList {
    member: String
}

@length(min: 1, max: 50)
list Regions {
    member: String
}

@range(min: 1, max: 1000)
integer RegistrationLimit

structure RegistrationMetadataItem {
    @required
    Key: RegistrationMetadataKey

    @required
    Value: RegistrationMetadataValue
}

@length(min: 1, max: 128) @pattern("^(?!\\s*$).+")
string RegistrationMetadataKey

list RegistrationMetadataList {
    member: RegistrationMetadataItem
}

@length(min: 1, max: 2048) @pattern("^(?!\\s*$).+")
string RegistrationMetadataValue

@range(min: 1, max: 1000)
integer RegistrationsCount

structure RelatedOpsItem {
    @required
    OpsItemId: String
}

list RelatedOpsItems {
    member: RelatedOpsItem
}

@length(max: 128) @pattern("^[a-zA-Z0-9_\\-.]{1,128}$")
string RequireType

structure ResolvedTargets {
    ParameterValues: TargetParameterList
    Truncated: Boolean
}

@length(min: 20, max: 2048)
string ResourceArnString

structure ResourceComplianceSummaryItem {
    ComplianceType: ComplianceTypeName
    ResourceType: ComplianceResourceType
    ResourceId: ComplianceResourceId
    Status: ComplianceStatus
    OverallSeverity: ComplianceSeverity
    ExecutionSummary: ComplianceExecutionSummary
    CompliantSummary: CompliantSummary
    NonCompliantSummary: NonCompliantSummary
}

list ResourceComplianceSummaryItemList {
    member: ResourceComplianceSummaryItem
}

@length(min: 1, max: 512) @pattern("arn:.*")
string ResourceDataSyncAWSKMSKeyARN

@error("client")
structure ResourceDataSyncAlreadyExistsException {
    SyncName: ResourceDataSyncName
}

structure ResourceDataSyncAwsOrganizationsSource {
    @required
    OrganizationSourceType: ResourceDataSyncOrganizationSourceType

    OrganizationalUnits: ResourceDataSyncOrganizationalUnitList
}

@error("client")
structure ResourceDataSyncConflictException {
    Message: String
}

@error("client")
structure ResourceDataSyncCountExceededException {
    Message: String
}

structure ResourceDataSyncDestinationDataSharing {
    DestinationDataSharingType: ResourceDataSyncDestinationDataSharingType
}

@length(min: 1, max: 64)
string ResourceDataSyncDestinationDataSharingType

@error("client")
structure ResourceDataSyncInvalidConfigurationException {
    Message: String
}

structure ResourceDataSyncItem {
    SyncName: ResourceDataSyncName
    SyncType: ResourceDataSyncType
    SyncSource: ResourceDataSyncSourceWithState
    S3Destination: ResourceDataSyncS3Destination
    LastSyncTime: Timestamp
    LastSuccessfulSyncTime: Timestamp
    SyncLastModifiedTime: Timestamp
    LastStatus: LastResourceDataSyncStatus
    SyncCreatedTime: Timestamp
    LastSyncStatusMessage: String
}

list ResourceDataSyncItemList {
    member: ResourceDataSyncItem
}

@length(min: 1, max: 64)
string ResourceDataSyncName

@error("client")
structure ResourceDataSyncNotFoundException {
    SyncName: ResourceDataSyncName
    SyncType: ResourceDataSyncType
    Message: String
}

@length(min: 1, max: 64)
string ResourceDataSyncOrganizationSourceType

structure ResourceDataSyncOrganizationalUnit {
    OrganizationalUnitId: ResourceDataSyncOrganizationalUnitId
}

@length(min: 1, max: 128) @pattern("^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$")
string ResourceDataSyncOrganizationalUnitId

@length(min: 1, max: 1000)
list ResourceDataSyncOrganizationalUnitList {
    member: ResourceDataSyncOrganizationalUnit
}

@length(min: 1, max: 2048)
string ResourceDataSyncS3BucketName

structure ResourceDataSyncS3Destination {
    @required
    BucketName: ResourceDataSyncS3BucketName

    Prefix: ResourceDataSyncS3Prefix

    @required
    SyncFormat: ResourceDataSyncS3Format

    @required
    Region: ResourceDataSyncS3Region

    AWSKMSKeyARN: ResourceDataSyncAWSKMSKeyARN
    DestinationDataSharing: ResourceDataSyncDestinationDataSharing
}

enum ResourceDataSyncS3Format {
    JsonSerDe
}

@length(min: 1, max: 256)
string ResourceDataSyncS3Prefix

@length(min: 1, max: 64)
string ResourceDataSyncS3Region

structure ResourceDataSyncSource {
    @required
    SourceType: ResourceDataSyncSourceType

    AwsOrganizationsSource: ResourceDataSyncAwsOrganizationsSource

    @required
    SourceRegions: ResourceDataSyncSourceRegionList

    IncludeFutureRegions: Boolean
    EnableAllOpsDataSources: Boolean
}

@length(min: 1, max: 64)
string ResourceDataSyncSourceRegion

list ResourceDataSyncSourceRegionList {
    member: ResourceDataSyncSourceRegion
}

@length(min: 1, max: 64)
string ResourceDataSyncSourceType

structure ResourceDataSyncSourceWithState {
    SourceType: ResourceDataSyncSourceType
    AwsOrganizationsSource: ResourceDataSyncAwsOrganizationsSource
    SourceRegions: ResourceDataSyncSourceRegionList
    IncludeFutureRegions: Boolean
    State: ResourceDataSyncState
    EnableAllOpsDataSources: Boolean
}

@length(min: 1, max: 64)
string ResourceDataSyncState

@length(min: 1, max: 64)
string ResourceDataSyncType

@error("client")
structure ResourceInUseException {
    Message: String
}

@error("client")
structure ResourceLimitExceededException {
    Message: String
}

@error("client")
structure ResourceNotFoundException {
    Message: String
}

@error("client")
structure ResourcePolicyConflictException {
    Message: String
}

@error("client")
structure ResourcePolicyInvalidParameterException {
    ParameterNames: ResourcePolicyParameterNamesList
    Message: String
}

@error("client")
structure ResourcePolicyLimitExceededException {
    Limit: Integer
    LimitType: String
    Message: String
}

@range(min: 1, max: 50)
integer ResourcePolicyMaxResults

@error("client")
structure ResourcePolicyNotFoundException {
    Message: String
}

list ResourcePolicyParameterNamesList {
    member: String
}

enum ResourceType {
    ManagedInstance
    EC2Instance
}

enum ResourceTypeForTagging {
    Document
    ManagedInstance
    MaintenanceWindow
    Parameter
    PatchBaseline
    OpsItem
    OpsMetadata
    Automation
    Association
    CloudConnector
}

structure ResultAttribute {
    @required
    TypeName: InventoryItemTypeName
}

@length(min: 1, max: 1)
list ResultAttributeList {
    member: ResultAttribute
}

@output
structure ResumeSessionResponse {
    SessionId: SessionId
    TokenValue: TokenValue
    StreamUrl: String
}

structure ReviewInformation {
    ReviewedTime: Timestamp
    Status: ReviewStatus
    Reviewer: Reviewer
}

@length(min: 1)
list ReviewInformationList {
    member: ReviewInformation
}

enum ReviewStatus {
    APPROVED
    NOT_REVIEWED
    PENDING
    REJECTED
}

@length(max: 50) @pattern("^[a-zA-Z0-9_\\-.]{1,128}$")
string Reviewer

structure Runbook {
    @required
    DocumentName: DocumentARN

    DocumentVersion: DocumentVersion
    Parameters: AutomationParameterMap
    TargetParameterName: AutomationParameterKey
    Targets: Targets
    TargetMaps: TargetMaps
    MaxConcurrency: MaxConcurrency
    MaxErrors: MaxErrors
    TargetLocations: TargetLocations
}

@length(min: 1, max: 1)
list Runbooks {
    member: Runbook
}

@length(min: 3, max: 63)
string S3BucketName

@length(max: 500)
string S3KeyPrefix

structure S3OutputLocation {
    OutputS3Region: S3Region
    OutputS3BucketName: S3BucketName
    OutputS3KeyPrefix: S3KeyPrefix
}

structure S3OutputUrl {
    OutputUrl: String
}

@length(min: 3, max: 20)
string S3Region

@length(min: 1, max: 256)
string ScheduleExpression

@range(min: 1, max: 6)
integer ScheduleOffset

structure ScheduledWindowExecution {
    WindowId: MaintenanceWindowId
    Name: MaintenanceWindowName
    ExecutionTime: String
}

list ScheduledWindowExecutionList {
    member: ScheduledWindowExecution
}

@error("client")
structure ServiceQuotaExceededException {
    @required
    Message: String

    ResourceId: String
    ResourceType: String

    @required
    QuotaCode: String

    @required
    ServiceCode: String
}

structure ServiceSetting {
    SettingId: ServiceSettingId
    SettingValue: ServiceSettingValue
    LastModifiedDate: Timestamp
    LastModifiedUser: String
    ARN: String
    Status: String
}

@length(min: 1, max: 1000)
string ServiceSettingId

@error("client")
structure ServiceSettingNotFound {
    Message: String
}

@length(min: 1, max: 4096)
string ServiceSettingValue

structure Session {
    SessionId: SessionId
    Target: SessionTarget
    Status: SessionStatus
    StartDate: Timestamp
    EndDate: Timestamp
    DocumentName: DocumentName
    Owner: SessionOwner
    Reason: SessionReason
    Details: SessionDetails
    OutputUrl: SessionManagerOutputUrl
    MaxSessionDuration: MaxSessionDuration
    AccessType: AccessType
}

@length(min: 1, max: 1024)
string SessionDetails

structure SessionFilter {
    @required
    key: SessionFilterKey

    @required
    value: SessionFilterValue
}

enum SessionFilterKey {
    InvokedAfter
    InvokedBefore
    Target
    Owner
    Status
    SessionId
    AccessType
}

@length(min: 1, max: 6)
list SessionFilterList {
    member: SessionFilter
}

@length(min: 1, max: 400)
string SessionFilterValue

@length(min: 1, max: 96)
string SessionId

list SessionList {
    member: Session
}

@length(min: 1, max: 2083)
string SessionManagerCloudWatchOutputUrl

structure SessionManagerOutputUrl {
    S3OutputUrl: SessionManagerS3OutputUrl
    CloudWatchOutputUrl: SessionManagerCloudWatchOutputUrl
}

@length(min: 1, max: 255)
string SessionManagerParameterName

@length(min: 1, max: 65535)
string SessionManagerParameterValue

list SessionManagerParameterValueList {
    member: SessionManagerParameterValue
}

map SessionManagerParameters {
    key: SessionManagerParameterName
    value: SessionManagerParameterValueList
}

@length(min: 1, max: 2083)
string SessionManagerS3OutputUrl

@range(min: 1, max: 200)
integer SessionMaxResults

@length(min: 1, max: 256)
string SessionOwner

@length(min: 1, max: 256) @pattern("^.{1,256}$")
string SessionReason

enum SessionState {
    Active
    History
}

enum SessionStatus {
    Connected
    Connecting
    Disconnected
    Terminated
    Terminating
    Failed
}

@length(min: 1, max: 400)
string SessionTarget

@sensitive
string SessionTokenType

structure SeveritySummary {
    CriticalCount: Integer
    HighCount: Integer
    MediumCount: Integer
    LowCount: Integer
    InformationalCount: Integer
    UnspecifiedCount: Integer
}

@length(max: 8) @pattern("([$]LATEST|[$]DEFAULT|[$]ALL)")
string SharedDocumentVersion

enum SignalType {
    Approve
    Reject
    StartStep
    StopStep
    Resume
    Revoke
}

@length(min: 36, max: 36)
@pattern("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$")
string SnapshotId

@length(min: 0, max: 128) @pattern("^[a-zA-Z0-9:_-]*$")
string SourceId

@length(min: 1, max: 128) @pattern("^.{1,128}$")
string SourceLocation

enum SourceType {
    AWS_EC2_Instance = "AWS::EC2::Instance"
    AWS_IoT_Thing = "AWS::IoT::Thing"
    AWS_SSM_ManagedInstance = "AWS::SSM::ManagedInstance"
    Microsoft_Compute_virtualMachines = "Microsoft.Compute/virtualMachines"
}

@length(max: 8000)
string StandardErrorContent

@length(max: 24000)
string StandardOutputContent

@output
structure StartAccessRequestResponse {
    AccessRequestId: AccessRequestId
}

@output
structure StartExecutionPreviewResponse {
    ExecutionPreviewId: ExecutionPreviewId
}

@output
structure StartSessionResponse {
    SessionId: SessionId
    TokenValue: TokenValue
    StreamUrl: String
}

@length(max: 1024)
string StatusAdditionalInfo

@length(min: 0, max: 100)
string StatusDetails

@length(min: 1, max: 1024)
string StatusMessage

@error("client")
structure StatusUnchanged {}

structure StepExecution {
    StepName: String
    Action: AutomationActionName
    TimeoutSeconds: Long
    OnFailure: String
    MaxAttempts: Integer
    ExecutionStartTime: Timestamp
    ExecutionEndTime: Timestamp
    StepStatus: AutomationExecutionStatus
    ResponseCode: String
    Inputs: NormalStringMap
    Outputs: AutomationParameterMap
    Response: String
    FailureMessage: String
    WarningMessage: String
    FailureDetails: FailureDetails
    StepExecutionId: String
    OverriddenParameters: AutomationParameterMap
    IsEnd: Boolean
    NextStep: String
    IsCritical: Boolean
    ValidNextSteps: ValidNextStepList
    Targets: Targets
    TargetLocation: TargetLocation
    TriggeredAlarms: AlarmStateInformationList
    ParentStepDetails: ParentStepDetails
}

structure StepExecutionFilter {
    @required
    Key: StepExecutionFilterKey

    @required
    Values: StepExecutionFilterValueList
}

enum StepExecutionFilterKey {
    StartTimeBefore
    StartTimeAfter
    StepExecutionStatus
    StepExecutionId
    StepName
    Action
    ParentStepExecutionId
    ParentStepIteration
    ParentStepIteratorValue
}

@length(min: 1, max: 6)
list StepExecutionFilterList {
    member: StepExecutionFilter
}

@length(min: 1, max: 150)
string StepExecutionFilterValue

@length(min: 1, max: 10)
list StepExecutionFilterValueList {
    member: StepExecutionFilterValue
}

list StepExecutionList {
    member: StepExecution
}

map StepPreviewMap {
    key: ImpactType
    value: Integer
}

enum StopType {
    Complete
    Cancel
}

@length(min: 1, max: 256)
string String1to256

@pattern("^([\\-]?\\d{4}(?!\\d{2}\\b))((-?)((0[1-9]|1[0-2])(\\3([12]\\d|0[1-9]|3[01]))?|W([0-4]\\d|5[0-2])(-?[1-7])?|(00[1-9]|0[1-9]\\d|[12]\\d{2}|3([0-5]\\d|6[1-6])))([T\\s]((([01]\\d|2[0-3])((:?)[0-5]\\d)?|24\\:?00)([\\.,]\\d(?!:))?)?(\\17[0-5]\\d([\\.,]\\d)?)?([zZ]|([\\-])([01]\\d|2[0-3]):?([0-5]\\d)?)?)?)?$")
string StringDateTime

list StringList {
    member: String
}

@error("client")
structure SubTypeCountLimitExceededException {
    Message: String
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(max: 1000)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

structure Target {
    Key: TargetKey
    Values: TargetValues
}

@error("client")
structure TargetInUseException {
    Message: String
}

@length(min: 1, max: 163)
@pattern("^[\\p{L}\\p{Z}\\p{N}_.:/=\\-@]*$|resource-groups:ResourceTypeFilters|resource-groups:Name")
string TargetKey

structure TargetLocation {
    Accounts: Accounts
    Regions: Regions
    TargetLocationMaxConcurrency: MaxConcurrency
    TargetLocationMaxErrors: MaxErrors
    ExecutionRoleName: ExecutionRoleName
    TargetLocationAlarmConfiguration: AlarmConfiguration
    IncludeChildOrganizationUnits: Boolean
    ExcludeAccounts: ExcludeAccounts
    Targets: AutomationTargets
    TargetsMaxConcurrency: MaxConcurrency
    TargetsMaxErrors: MaxErrors
}

@length(min: 1, max: 100)
list TargetLocations {
    member: TargetLocation
}

@pattern("^https:\\/\\/[-a-zA-Z0-9@:%._\\+~#=]{1,253}\\.s3(\\.[a-z\\d-]{9,16})?\\.amazonaws\\.com\\/.{1,2000}")
string TargetLocationsURL

@length(min: 1, max: 20)
map TargetMap {
    key: TargetMapKey
    value: TargetMapValueList
}

@length(min: 1, max: 50)
string TargetMapKey

@length(min: 1, max: 50)
string TargetMapValue

@length(min: 0, max: 25)
list TargetMapValueList {
    member: TargetMapValue
}

@length(min: 0, max: 300)
list TargetMaps {
    member: TargetMap
}

@error("client")
structure TargetNotConnected {
    Message: String
}

list TargetParameterList {
    member: String
}

structure TargetPreview {
    Count: Integer
    TargetType: String
}

@length(min: 0, max: 50)
list TargetPreviewList {
    member: TargetPreview
}

@length(max: 200) @pattern("^\\/[\\w\\.\\-\\:\\/]*$")
string TargetType

@length(min: 0, max: 50)
list TargetValues {
    member: String
}

@length(min: 0, max: 5)
list Targets {
    member: Target
}

@output
structure TerminateSessionResponse {
    SessionId: SessionId
}

@error("client")
structure ThrottlingException {
    @required
    Message: String

    QuotaCode: String
    ServiceCode: String
}

@range(min: 30, max: 2592000)
integer TimeoutSeconds

@length(min: 0, max: 300)
string TokenValue

@error("client")
structure TooManyTagsError {}

@error("client")
structure TooManyUpdates {
    Message: String
}

@error("client")
structure TotalSizeLimitExceededException {
    Message: String
}

@pattern("[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
string UUID

@error("client")
structure UnsupportedCalendarException {
    Message: String
}

@error("client")
structure UnsupportedFeatureRequiredException {
    Message: String
}

@error("client")
structure UnsupportedInventoryItemContextException {
    TypeName: InventoryItemTypeName
    Message: String
}

@error("client")
structure UnsupportedInventorySchemaVersionException {
    Message: String
}

@error("client")
structure UnsupportedOperatingSystem {
    Message: String
}

@error("client")
structure UnsupportedOperationException {
    Message: String
}

@error("client")
structure UnsupportedParameterType {
    message: String
}

@error("client")
structure UnsupportedPlatformType {
    Message: String
}

@output
structure UpdateDocumentMetadataResponse {}

@output
structure UpdateOpsItemResponse {}

@length(min: 1, max: 65535)
string ValidNextStep

list ValidNextStepList {
    member: ValidNextStep
}

@range(min: 0, max: 75)
integer ValidateCloudConnectorMaxResults

@error("client")
structure ValidationException {
    Message: String
    ReasonCode: String
}

structure ValidationFinding {
    Type: ValidationFindingType
    Code: ValidationFindingCode
    Message: String
    ProviderMessage: String
    Scope: ValidationFindingScope
}

enum ValidationFindingCode {
    TargetInaccessible
    TargetUnusable
    TargetStateWarning
    AwsRoleAssumptionFailed
    WebIdentityTokenFailed
    OutboundWebIdentityFederationDisabled
    ProviderCredentialCreationFailed
    TenantSummary
    SubscriptionAccessible
}

list ValidationFindingList {
    member: ValidationFinding
}

structure ValidationFindingScope {
    Type: ValidationFindingScopeType
    Id: String
}

enum ValidationFindingScopeType {
    azure_tenant = "azure:tenant"
    azure_subscription = "azure:subscription"
}

enum ValidationFindingType {
    INFO
    WARN
    ERROR
}

@pattern("^[0-9]{1,6}(\\.[0-9]{1,6}){2,3}$")
string Version
