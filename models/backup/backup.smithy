$version: "2.0"

namespace com.amazonaws.backup

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Backup")
@service(sdkId: "Backup", endpointPrefix: "backup")
@restJson1
@sigv4(name: "backup")
@standardRegionalEndpoints
service Backup {
    version: "2018-11-15"
    operations: [
        AssociateBackupVaultMpaApprovalTeam
        CancelLegalHold
        CreateBackupAccessPoint
        CreateBackupPlan
        CreateBackupSelection
        CreateBackupVault
        CreateFramework
        CreateLegalHold
        CreateLogicallyAirGappedBackupVault
        CreateReportPlan
        CreateRestoreAccessBackupVault
        CreateRestoreTestingPlan
        CreateRestoreTestingSelection
        CreateTieringConfiguration
        DeleteBackupAccessPoint
        DeleteBackupPlan
        DeleteBackupSelection
        DeleteBackupVault
        DeleteBackupVaultAccessPolicy
        DeleteBackupVaultLockConfiguration
        DeleteBackupVaultNotifications
        DeleteFramework
        DeleteRecoveryPoint
        DeleteReportPlan
        DeleteRestoreTestingPlan
        DeleteRestoreTestingSelection
        DeleteTieringConfiguration
        DescribeBackupAccessPoint
        DescribeBackupJob
        DescribeBackupVault
        DescribeCopyJob
        DescribeFramework
        DescribeGlobalSettings
        DescribeProtectedResource
        DescribeRecoveryPoint
        DescribeRegionSettings
        DescribeReportJob
        DescribeReportPlan
        DescribeRestoreJob
        DescribeScanJob
        DisassociateBackupVaultMpaApprovalTeam
        DisassociateRecoveryPoint
        DisassociateRecoveryPointFromParent
        ExportBackupPlanTemplate
        GetBackupPlan
        GetBackupPlanFromJSON
        GetBackupPlanFromTemplate
        GetBackupSelection
        GetBackupVaultAccessPolicy
        GetBackupVaultNotifications
        GetLegalHold
        GetPITRMalwareScanResults
        GetRecoveryPointIndexDetails
        GetRecoveryPointRestoreMetadata
        GetRestoreJobMetadata
        GetRestoreTestingInferredMetadata
        GetRestoreTestingPlan
        GetRestoreTestingSelection
        GetSupportedResourceTypes
        GetTieringConfiguration
        ListBackupAccessPoints
        ListBackupAccessPointsByRecoveryPoint
        ListBackupAccessPointsByResource
        ListBackupJobSummaries
        ListBackupJobs
        ListBackupPlanTemplates
        ListBackupPlanVersions
        ListBackupPlans
        ListBackupSelections
        ListBackupVaults
        ListCopyJobSummaries
        ListCopyJobs
        ListFrameworks
        ListIndexedRecoveryPoints
        ListLegalHolds
        ListProtectedResources
        ListProtectedResourcesByBackupVault
        ListRecoveryPointsByBackupVault
        ListRecoveryPointsByLegalHold
        ListRecoveryPointsByResource
        ListReportJobs
        ListReportPlans
        ListRestoreAccessBackupVaults
        ListRestoreJobSummaries
        ListRestoreJobs
        ListRestoreJobsByProtectedResource
        ListRestoreTestingPlans
        ListRestoreTestingSelections
        ListScanJobSummaries
        ListScanJobs
        ListTags
        ListTieringConfigurations
        PutBackupVaultAccessPolicy
        PutBackupVaultLockConfiguration
        PutBackupVaultNotifications
        PutRestoreValidationResult
        RevokeRestoreAccessBackupVault
        StartBackupJob
        StartCopyJob
        StartReportJob
        StartRestoreJob
        StartScanJob
        StopBackupJob
        TagResource
        UntagResource
        UpdateBackupPlan
        UpdateFramework
        UpdateGlobalSettings
        UpdateRecoveryPointIndexSettings
        UpdateRecoveryPointLifecycle
        UpdateRegionSettings
        UpdateReportPlan
        UpdateRestoreTestingPlan
        UpdateRestoreTestingSelection
        UpdateTieringConfiguration
    ]
}

@http(method: "PUT", uri: "/backup-vaults/{BackupVaultName}/mpaApprovalTeam", code: 204)
operation AssociateBackupVaultMpaApprovalTeam {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        @required
        MpaApprovalTeamArn: String

        RequesterComment: RequesterComment
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        InvalidRequestException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/legal-holds/{LegalHoldId}", code: 201) @idempotent
operation CancelLegalHold {
    input := {
        @required @httpLabel
        LegalHoldId: String

        @required @httpQuery("cancelDescription")
        CancelDescription: String

        @httpQuery("retainRecordInDays")
        RetainRecordInDays: Long
    }
    output := {}
    errors: [
        InvalidParameterValueException
        InvalidResourceStateException
        MissingParameterValueException
        ServiceUnavailableException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/backup-access-point/create", code: 201) @idempotent
operation CreateBackupAccessPoint {
    input: CreateBackupAccessPointRequest
    output: CreateBackupAccessPointResponse
    errors: [
        AlreadyExistsException
        ConflictException
        InvalidParameterValueException
        InvalidRequestException
        LimitExceededException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/backup/plans/") @idempotent
operation CreateBackupPlan {
    input := {
        @required
        BackupPlan: BackupPlanInput

        BackupPlanTags: Tags

        @idempotencyToken
        CreatorRequestId: String
    }
    output := {
        BackupPlanId: String
        BackupPlanArn: String
        CreationDate: Timestamp
        VersionId: String
        AdvancedBackupSettings: AdvancedBackupSettings
    }
    errors: [
        LimitExceededException
        AlreadyExistsException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/backup/plans/{BackupPlanId}/selections/") @idempotent
operation CreateBackupSelection {
    input := {
        @required @httpLabel
        BackupPlanId: String

        @required
        BackupSelection: BackupSelection

        @idempotencyToken
        CreatorRequestId: String
    }
    output := {
        SelectionId: String
        BackupPlanId: String
        CreationDate: Timestamp
    }
    errors: [
        LimitExceededException
        AlreadyExistsException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/backup-vaults/{BackupVaultName}") @idempotent
operation CreateBackupVault {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        BackupVaultTags: Tags
        EncryptionKeyArn: String

        @idempotencyToken
        CreatorRequestId: String
    }
    output := {
        BackupVaultName: BackupVaultName
        BackupVaultArn: String
        CreationDate: Timestamp
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        LimitExceededException
        AlreadyExistsException
    ]
}

@http(method: "POST", uri: "/audit/frameworks") @idempotent
operation CreateFramework {
    input := {
        @required
        FrameworkName: FrameworkName

        FrameworkDescription: FrameworkDescription

        @required
        FrameworkControls: FrameworkControls

        @idempotencyToken
        IdempotencyToken: String

        FrameworkTags: stringMap
    }
    output := {
        FrameworkName: FrameworkName
        FrameworkArn: String
    }
    errors: [
        AlreadyExistsException
        LimitExceededException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/legal-holds/") @idempotent
operation CreateLegalHold {
    input := {
        @required
        Title: String

        @required
        Description: String

        @idempotencyToken
        IdempotencyToken: String

        RecoveryPointSelection: RecoveryPointSelection
        Tags: Tags
    }
    output := {
        Title: String
        Status: LegalHoldStatus
        Description: String
        LegalHoldId: String
        LegalHoldArn: String
        CreationDate: Timestamp
        RecoveryPointSelection: RecoveryPointSelection
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/logically-air-gapped-backup-vaults/{BackupVaultName}") @idempotent
operation CreateLogicallyAirGappedBackupVault {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        BackupVaultTags: Tags

        @idempotencyToken
        CreatorRequestId: String

        @required
        MinRetentionDays: Long

        @required
        MaxRetentionDays: Long

        EncryptionKeyArn: String
    }
    output := {
        BackupVaultName: BackupVaultName
        BackupVaultArn: String
        CreationDate: Timestamp
        VaultState: VaultState
    }
    errors: [
        AlreadyExistsException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ServiceUnavailableException
        InvalidRequestException
    ]
}

@http(method: "POST", uri: "/audit/report-plans") @idempotent
operation CreateReportPlan {
    input := {
        @required
        ReportPlanName: ReportPlanName

        ReportPlanDescription: ReportPlanDescription

        @required
        ReportDeliveryChannel: ReportDeliveryChannel

        @required
        ReportSetting: ReportSetting

        ReportPlanTags: stringMap

        @idempotencyToken
        IdempotencyToken: String
    }
    output := {
        ReportPlanName: ReportPlanName
        ReportPlanArn: String
        CreationTime: Timestamp
    }
    errors: [
        AlreadyExistsException
        LimitExceededException
        InvalidParameterValueException
        ServiceUnavailableException
        MissingParameterValueException
    ]
}

@http(method: "PUT", uri: "/restore-access-backup-vaults") @idempotent
operation CreateRestoreAccessBackupVault {
    input := {
        @required
        SourceBackupVaultArn: String

        BackupVaultName: BackupVaultName
        BackupVaultTags: Tags

        @idempotencyToken
        CreatorRequestId: String

        RequesterComment: RequesterComment
    }
    output := {
        RestoreAccessBackupVaultArn: String
        VaultState: VaultState
        RestoreAccessBackupVaultName: BackupVaultName
        CreationDate: Timestamp
    }
    errors: [
        AlreadyExistsException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ResourceNotFoundException
        InvalidRequestException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/restore-testing/plans", code: 201) @idempotent
operation CreateRestoreTestingPlan {
    input := {
        CreatorRequestId: String

        @required
        RestoreTestingPlan: RestoreTestingPlanForCreate

        Tags: SensitiveStringMap
    }
    output := {
        @required
        CreationTime: Timestamp

        @required
        RestoreTestingPlanArn: String

        @required
        RestoreTestingPlanName: String
    }
    errors: [
        AlreadyExistsException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/restore-testing/plans/{RestoreTestingPlanName}/selections", code: 201)
@idempotent
operation CreateRestoreTestingSelection {
    input := {
        CreatorRequestId: String

        @required @httpLabel
        RestoreTestingPlanName: String

        @required
        RestoreTestingSelection: RestoreTestingSelectionForCreate
    }
    output := {
        @required
        CreationTime: Timestamp

        @required
        RestoreTestingPlanArn: String

        @required
        RestoreTestingPlanName: String

        @required
        RestoreTestingSelectionName: String
    }
    errors: [
        AlreadyExistsException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/tiering-configurations") @idempotent
operation CreateTieringConfiguration {
    input := {
        @required
        TieringConfiguration: TieringConfigurationInputForCreate

        TieringConfigurationTags: Tags

        @idempotencyToken
        CreatorRequestId: String
    }
    output := {
        TieringConfigurationArn: String
        TieringConfigurationName: String
        CreationTime: Timestamp
    }
    errors: [
        AlreadyExistsException
        ConflictException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/backup-access-point/delete/{AccessPointArn}", code: 204) @idempotent
operation DeleteBackupAccessPoint {
    input := {
        @required @httpLabel
        AccessPointArn: AccessPointArn
    }
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/backup/plans/{BackupPlanId}")
operation DeleteBackupPlan {
    input := {
        @required @httpLabel
        BackupPlanId: String
    }
    output := {
        BackupPlanId: String
        BackupPlanArn: String
        DeletionDate: Timestamp
        VersionId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        InvalidRequestException
    ]
}

@http(method: "DELETE", uri: "/backup/plans/{BackupPlanId}/selections/{SelectionId}")
operation DeleteBackupSelection {
    input := {
        @required @httpLabel
        BackupPlanId: String

        @required @httpLabel
        SelectionId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/backup-vaults/{BackupVaultName}") @idempotent
operation DeleteBackupVault {
    input := {
        @required @httpLabel
        BackupVaultName: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        InvalidRequestException
    ]
}

@http(method: "DELETE", uri: "/backup-vaults/{BackupVaultName}/access-policy") @idempotent
operation DeleteBackupVaultAccessPolicy {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/backup-vaults/{BackupVaultName}/vault-lock") @idempotent
operation DeleteBackupVaultLockConfiguration {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        InvalidRequestException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/backup-vaults/{BackupVaultName}/notification-configuration")
@idempotent
operation DeleteBackupVaultNotifications {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/audit/frameworks/{FrameworkName}")
operation DeleteFramework {
    input := {
        @required @httpLabel
        FrameworkName: FrameworkName
    }
    errors: [
        MissingParameterValueException
        InvalidParameterValueException
        ServiceUnavailableException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}")
@idempotent
operation DeleteRecoveryPoint {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        @required @httpLabel
        RecoveryPointArn: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        InvalidResourceStateException
        ServiceUnavailableException
        InvalidRequestException
    ]
}

@http(method: "DELETE", uri: "/audit/report-plans/{ReportPlanName}") @idempotent
operation DeleteReportPlan {
    input := {
        @required @httpLabel
        ReportPlanName: ReportPlanName
    }
    errors: [
        MissingParameterValueException
        InvalidParameterValueException
        ConflictException
        ServiceUnavailableException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/restore-testing/plans/{RestoreTestingPlanName}", code: 204)
@idempotent
operation DeleteRestoreTestingPlan {
    input := {
        @required @httpLabel
        RestoreTestingPlanName: String
    }
    errors: [InvalidRequestException, ServiceUnavailableException]
}

@http(
    method: "DELETE"
    uri: "/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}"
    code: 204
)
@idempotent
operation DeleteRestoreTestingSelection {
    input := {
        @required @httpLabel
        RestoreTestingPlanName: String

        @required @httpLabel
        RestoreTestingSelectionName: String
    }
    errors: [ResourceNotFoundException, ServiceUnavailableException]
}

@http(method: "DELETE", uri: "/tiering-configurations/{TieringConfigurationName}") @idempotent
operation DeleteTieringConfiguration {
    input := {
        @required @httpLabel
        TieringConfigurationName: TieringConfigurationName
    }
    output := {}
    errors: [
        MissingParameterValueException
        ResourceNotFoundException
        InvalidParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-access-point/{AccessPointArn}") @readonly
operation DescribeBackupAccessPoint {
    input := {
        @required @httpLabel
        AccessPointArn: AccessPointArn
    }
    output: DescribeBackupAccessPointResponse
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-jobs/{BackupJobId}") @idempotent
operation DescribeBackupJob {
    input := {
        @required @httpLabel
        BackupJobId: String
    }
    output := {
        AccountId: AccountId
        BackupJobId: String
        BackupVaultName: BackupVaultName
        RecoveryPointLifecycle: Lifecycle
        BackupVaultArn: String
        VaultType: String
        VaultLockState: String
        RecoveryPointArn: String
        EncryptionKeyArn: String
        IsEncrypted: Boolean
        ResourceArn: String
        CreationDate: Timestamp
        CompletionDate: Timestamp
        State: BackupJobState
        StatusMessage: String
        PercentDone: String
        BackupSizeInBytes: Long
        IamRoleArn: String
        CreatedBy: RecoveryPointCreator
        ResourceType: ResourceType
        BytesTransferred: Long
        ExpectedCompletionDate: Timestamp
        StartBy: Timestamp
        BackupOptions: BackupOptions
        BackupType: String
        ParentJobId: String
        IsParent: Boolean
        NumberOfChildJobs: Long
        ChildJobsInState: BackupJobChildJobsInState
        ResourceName: String
        InitiationDate: Timestamp
        MessageCategory: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        DependencyFailureException
    ]
}

@http(method: "GET", uri: "/backup-vaults/{BackupVaultName}") @idempotent
operation DescribeBackupVault {
    input := {
        @required @httpLabel
        BackupVaultName: String

        @httpQuery("backupVaultAccountId")
        BackupVaultAccountId: String
    }
    output := {
        BackupVaultName: String
        BackupVaultArn: String
        VaultType: VaultType
        VaultState: VaultState
        EncryptionKeyArn: String
        CreationDate: Timestamp
        CreatorRequestId: String
        NumberOfRecoveryPoints: Long
        Locked: Boolean
        MinRetentionDays: Long
        MaxRetentionDays: Long
        LockDate: Timestamp
        SourceBackupVaultArn: String
        MpaApprovalTeamArn: String
        MpaSessionArn: String
        LatestMpaApprovalTeamUpdate: LatestMpaApprovalTeamUpdate
        EncryptionKeyType: EncryptionKeyType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/copy-jobs/{CopyJobId}") @idempotent
operation DescribeCopyJob {
    input := {
        @required @httpLabel
        CopyJobId: String
    }
    output := {
        CopyJob: CopyJob
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/audit/frameworks/{FrameworkName}")
operation DescribeFramework {
    input := {
        @required @httpLabel
        FrameworkName: FrameworkName
    }
    output := {
        FrameworkName: FrameworkName
        FrameworkArn: String
        FrameworkDescription: FrameworkDescription
        FrameworkControls: FrameworkControls
        CreationTime: Timestamp
        DeploymentStatus: String
        FrameworkStatus: String
        IdempotencyToken: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/global-settings")
operation DescribeGlobalSettings {
    input := {}
    output := {
        GlobalSettings: GlobalSettings
        LastUpdateTime: Timestamp
    }
    errors: [InvalidRequestException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/resources/{ResourceArn}") @idempotent
operation DescribeProtectedResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        ResourceArn: String
        ResourceType: ResourceType
        LastBackupTime: Timestamp
        ResourceName: String
        LastBackupVaultArn: String
        LastRecoveryPointArn: String
        LatestRestoreExecutionTimeMinutes: Long
        LatestRestoreJobCreationDate: Timestamp
        LatestRestoreRecoveryPointCreationDate: Timestamp
    }
    errors: [
        MissingParameterValueException
        InvalidParameterValueException
        ServiceUnavailableException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}")
@idempotent
operation DescribeRecoveryPoint {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        @required @httpLabel
        RecoveryPointArn: String

        @httpQuery("backupVaultAccountId")
        BackupVaultAccountId: AccountId
    }
    output := {
        RecoveryPointArn: String
        BackupVaultName: BackupVaultName
        BackupVaultArn: String
        SourceBackupVaultArn: String
        ResourceArn: String
        ResourceType: ResourceType
        CreatedBy: RecoveryPointCreator
        IamRoleArn: String
        Status: RecoveryPointStatus
        StatusMessage: String
        CreationDate: Timestamp
        InitiationDate: Timestamp
        CompletionDate: Timestamp
        BackupSizeInBytes: Long
        CalculatedLifecycle: CalculatedLifecycle
        Lifecycle: Lifecycle
        EncryptionKeyArn: String
        IsEncrypted: Boolean
        StorageClass: StorageClass
        LastRestoreTime: Timestamp
        ParentRecoveryPointArn: String
        CompositeMemberIdentifier: String
        IsParent: Boolean
        ResourceName: String
        VaultType: VaultType
        IndexStatus: IndexStatus
        IndexStatusMessage: String
        EncryptionKeyType: EncryptionKeyType
        ScanResults: ScanResults
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/account-settings")
operation DescribeRegionSettings {
    input := {}
    output := {
        ResourceTypeOptInPreference: ResourceTypeOptInPreference
        ResourceTypeManagementPreference: ResourceTypeManagementPreference
    }
    errors: [ServiceUnavailableException]
}

@http(method: "GET", uri: "/audit/report-jobs/{ReportJobId}")
operation DescribeReportJob {
    input := {
        @required @httpLabel
        ReportJobId: String
    }
    output := {
        ReportJob: ReportJob
    }
    errors: [ServiceUnavailableException, MissingParameterValueException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/audit/report-plans/{ReportPlanName}")
operation DescribeReportPlan {
    input := {
        @required @httpLabel
        ReportPlanName: ReportPlanName
    }
    output := {
        ReportPlan: ReportPlan
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/restore-jobs/{RestoreJobId}") @idempotent
operation DescribeRestoreJob {
    input := {
        @required @httpLabel
        RestoreJobId: String
    }
    output := {
        AccountId: AccountId
        RestoreJobId: String
        RecoveryPointArn: String
        SourceResourceArn: String
        BackupVaultArn: String
        CreationDate: Timestamp
        CompletionDate: Timestamp
        Status: RestoreJobStatus
        StatusMessage: String
        PercentDone: String
        BackupSizeInBytes: Long
        IamRoleArn: String
        ExpectedCompletionTimeMinutes: Long
        CreatedResourceArn: String
        ResourceType: ResourceType
        RecoveryPointCreationDate: Timestamp
        CreatedBy: RestoreJobCreator
        ValidationStatus: RestoreValidationStatus
        ValidationStatusMessage: String
        DeletionStatus: RestoreDeletionStatus
        DeletionStatusMessage: String
        IsParent: Boolean
        ParentJobId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        DependencyFailureException
    ]
}

@http(method: "GET", uri: "/scan/jobs/{ScanJobId}") @idempotent
operation DescribeScanJob {
    input := {
        @required @httpLabel
        ScanJobId: String
    }
    output := {
        @required
        AccountId: String

        @required
        BackupVaultArn: String

        @required
        BackupVaultName: String

        CompletionDate: Timestamp
        ContinuousScanEndTime: Timestamp
        ContinuousScanStartTime: Timestamp

        @required
        CreatedBy: ScanJobCreator

        @required
        CreationDate: Timestamp

        @required
        IamRoleArn: String

        @required
        MalwareScanner: MalwareScanner

        @required
        RecoveryPointArn: String

        @required
        ResourceArn: String

        @required
        ResourceName: String

        @required
        ResourceType: ScanResourceType

        ScanBaseRecoveryPointArn: String
        ScanId: String

        @required
        ScanJobId: String

        @required
        ScanMode: ScanMode

        ScanResult: ScanResultInfo

        @required
        ScannerRoleArn: String

        @required
        State: ScanState

        StatusMessage: String
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/backup-vaults/{BackupVaultName}/mpaApprovalTeam?delete", code: 204)
operation DisassociateBackupVaultMpaApprovalTeam {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        RequesterComment: RequesterComment
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        InvalidRequestException
        ServiceUnavailableException
    ]
}

@http(
    method: "POST"
    uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/disassociate"
)
operation DisassociateRecoveryPoint {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        @required @httpLabel
        RecoveryPointArn: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        InvalidResourceStateException
        ServiceUnavailableException
        InvalidRequestException
    ]
}

@http(
    method: "DELETE"
    uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/parentAssociation"
    code: 204
)
operation DisassociateRecoveryPointFromParent {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        @required @httpLabel
        RecoveryPointArn: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        InvalidRequestException
    ]
}

@http(method: "GET", uri: "/backup/plans/{BackupPlanId}/toTemplate/")
operation ExportBackupPlanTemplate {
    input := {
        @required @httpLabel
        BackupPlanId: String
    }
    output := {
        BackupPlanTemplateJson: String
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/backup/plans/{BackupPlanId}/") @idempotent
operation GetBackupPlan {
    input := {
        @required @httpLabel
        BackupPlanId: String

        @httpQuery("versionId")
        VersionId: String

        @httpQuery("MaxScheduledRunsPreview")
        MaxScheduledRunsPreview: MaxScheduledRunsPreview
    }
    output := {
        BackupPlan: BackupPlan
        BackupPlanId: String
        BackupPlanArn: String
        VersionId: String
        CreatorRequestId: String
        CreationDate: Timestamp
        DeletionDate: Timestamp
        LastExecutionDate: Timestamp
        AdvancedBackupSettings: AdvancedBackupSettings
        ScheduledRunsPreview: ScheduledRunsPreview
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/backup/template/json/toPlan")
operation GetBackupPlanFromJSON {
    input := {
        @required
        BackupPlanTemplateJson: String
    }
    output := {
        BackupPlan: BackupPlan
    }
    errors: [
        LimitExceededException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        InvalidRequestException
    ]
}

@http(method: "GET", uri: "/backup/template/plans/{BackupPlanTemplateId}/toPlan")
operation GetBackupPlanFromTemplate {
    input := {
        @required @httpLabel
        BackupPlanTemplateId: String
    }
    output := {
        BackupPlanDocument: BackupPlan
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/backup/plans/{BackupPlanId}/selections/{SelectionId}") @idempotent
operation GetBackupSelection {
    input := {
        @required @httpLabel
        BackupPlanId: String

        @required @httpLabel
        SelectionId: String
    }
    output := {
        BackupSelection: BackupSelection
        SelectionId: String
        BackupPlanId: String
        CreationDate: Timestamp
        CreatorRequestId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-vaults/{BackupVaultName}/access-policy") @idempotent
operation GetBackupVaultAccessPolicy {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName
    }
    output := {
        BackupVaultName: BackupVaultName
        BackupVaultArn: String
        Policy: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-vaults/{BackupVaultName}/notification-configuration") @idempotent
operation GetBackupVaultNotifications {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName
    }
    output := {
        BackupVaultName: BackupVaultName
        BackupVaultArn: String
        SNSTopicArn: String
        BackupVaultEvents: BackupVaultEvents
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/legal-holds/{LegalHoldId}/") @idempotent
operation GetLegalHold {
    input := {
        @required @httpLabel
        LegalHoldId: String
    }
    output := {
        Title: String
        Status: LegalHoldStatus
        Description: String
        CancelDescription: String
        LegalHoldId: String
        LegalHoldArn: String
        CreationDate: Timestamp
        CancellationDate: Timestamp
        RetainRecordUntil: Timestamp
        RecoveryPointSelection: RecoveryPointSelection
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/scan/pitr-malware-scan-results") @idempotent
operation GetPITRMalwareScanResults {
    input := {
        @required @httpQuery("RecoveryPointArn")
        RecoveryPointArn: String

        @required @httpQuery("BackupVaultName")
        BackupVaultName: String

        @required @httpQuery("ScanEndTime")
        ScanEndTime: Timestamp

        @required @httpQuery("MalwareScanner")
        MalwareScanner: MalwareScanner
    }
    output := {
        @required
        ScanEndTime: Timestamp

        @required
        ScanResult: ScanResultInfo

        LastScanJobTime: Timestamp
        ScanId: String
        ScanMode: ScanMode
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(
    method: "GET"
    uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/index"
)
@idempotent
operation GetRecoveryPointIndexDetails {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        @required @httpLabel
        RecoveryPointArn: String
    }
    output := {
        RecoveryPointArn: String
        BackupVaultArn: String
        SourceResourceArn: String
        IndexCreationDate: Timestamp
        IndexDeletionDate: Timestamp
        IndexCompletionDate: Timestamp
        IndexStatus: IndexStatus
        IndexStatusMessage: String
        TotalItemsIndexed: Long
    }
    errors: [
        MissingParameterValueException
        InvalidParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(
    method: "GET"
    uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/restore-metadata"
)
@idempotent
operation GetRecoveryPointRestoreMetadata {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        @required @httpLabel
        RecoveryPointArn: String

        @httpQuery("backupVaultAccountId")
        BackupVaultAccountId: AccountId
    }
    output := {
        BackupVaultArn: String
        RecoveryPointArn: String
        RestoreMetadata: Metadata
        ResourceType: ResourceType
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/restore-jobs/{RestoreJobId}/metadata")
operation GetRestoreJobMetadata {
    input := {
        @required @httpLabel
        RestoreJobId: String
    }
    output := {
        RestoreJobId: String
        Metadata: Metadata
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/restore-testing/inferred-metadata")
operation GetRestoreTestingInferredMetadata {
    input := {
        @httpQuery("BackupVaultAccountId")
        BackupVaultAccountId: String

        @required @httpQuery("BackupVaultName")
        BackupVaultName: String

        @required @httpQuery("RecoveryPointArn")
        RecoveryPointArn: String
    }
    output := {
        @required
        InferredMetadata: stringMap
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/restore-testing/plans/{RestoreTestingPlanName}")
operation GetRestoreTestingPlan {
    input := {
        @required @httpLabel
        RestoreTestingPlanName: String
    }
    output := {
        @required
        RestoreTestingPlan: RestoreTestingPlanForGet
    }
    errors: [ResourceNotFoundException, ServiceUnavailableException]
}

@http(
    method: "GET"
    uri: "/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}"
)
operation GetRestoreTestingSelection {
    input := {
        @required @httpLabel
        RestoreTestingPlanName: String

        @required @httpLabel
        RestoreTestingSelectionName: String
    }
    output := {
        @required
        RestoreTestingSelection: RestoreTestingSelectionForGet
    }
    errors: [ResourceNotFoundException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/supported-resource-types")
operation GetSupportedResourceTypes {
    output := {
        ResourceTypes: ResourceTypes
    }
    errors: [ServiceUnavailableException]
}

@http(method: "GET", uri: "/tiering-configurations/{TieringConfigurationName}") @idempotent
operation GetTieringConfiguration {
    input := {
        @required @httpLabel
        TieringConfigurationName: TieringConfigurationName
    }
    output := {
        TieringConfiguration: TieringConfiguration
    }
    errors: [
        MissingParameterValueException
        ResourceNotFoundException
        InvalidParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-access-point")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BackupAccessPoints"
    pageSize: "MaxResults"
)
operation ListBackupAccessPoints {
    input: ListBackupAccessPointsRequest
    output: ListBackupAccessPointsResponse
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(method: "POST", uri: "/backup-access-point/recovery-point/{RecoveryPointArn}")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BackupAccessPoints"
    pageSize: "MaxResults"
)
operation ListBackupAccessPointsByRecoveryPoint {
    input: ListBackupAccessPointsByRecoveryPointRequest
    output: ListBackupAccessPointsByRecoveryPointResponse
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(method: "POST", uri: "/backup-access-point/resource/{ResourceArn}")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BackupAccessPoints"
    pageSize: "MaxResults"
)
operation ListBackupAccessPointsByResource {
    input: ListBackupAccessPointsByResourceRequest
    output: ListBackupAccessPointsByResourceResponse
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/audit/backup-job-summaries")
operation ListBackupJobSummaries {
    input := {
        @httpQuery("AccountId")
        AccountId: AccountId

        @httpQuery("State")
        State: BackupJobStatus

        @httpQuery("ResourceType")
        ResourceType: ResourceType

        @httpQuery("MessageCategory")
        MessageCategory: String

        @httpQuery("AggregationPeriod")
        AggregationPeriod: AggregationPeriod

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        BackupJobSummaries: BackupJobSummaryList
        AggregationPeriod: String
        NextToken: String
    }
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/backup-jobs/")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BackupJobs"
    pageSize: "MaxResults"
)
operation ListBackupJobs {
    input := {
        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("resourceArn")
        ByResourceArn: String

        @httpQuery("state")
        ByState: BackupJobState

        @httpQuery("backupVaultName")
        ByBackupVaultName: BackupVaultName

        @httpQuery("createdBefore")
        ByCreatedBefore: Timestamp

        @httpQuery("createdAfter")
        ByCreatedAfter: Timestamp

        @httpQuery("resourceType")
        ByResourceType: ResourceType

        @httpQuery("accountId")
        ByAccountId: AccountId

        @httpQuery("completeAfter")
        ByCompleteAfter: Timestamp

        @httpQuery("completeBefore")
        ByCompleteBefore: Timestamp

        @httpQuery("parentJobId")
        ByParentJobId: String

        @httpQuery("messageCategory")
        ByMessageCategory: String
    }
    output := {
        BackupJobs: BackupJobsList
        NextToken: String
    }
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/backup/template/plans")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BackupPlanTemplatesList"
    pageSize: "MaxResults"
)
operation ListBackupPlanTemplates {
    input := {
        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        NextToken: String
        BackupPlanTemplatesList: BackupPlanTemplatesList
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/backup/plans/{BackupPlanId}/versions/")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BackupPlanVersionsList"
    pageSize: "MaxResults"
)
operation ListBackupPlanVersions {
    input := {
        @required @httpLabel
        BackupPlanId: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        NextToken: String
        BackupPlanVersionsList: BackupPlanVersionsList
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup/plans/")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BackupPlansList"
    pageSize: "MaxResults"
)
operation ListBackupPlans {
    input := {
        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("includeDeleted")
        IncludeDeleted: Boolean
    }
    output := {
        NextToken: String
        BackupPlansList: BackupPlansList
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup/plans/{BackupPlanId}/selections/")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BackupSelectionsList"
    pageSize: "MaxResults"
)
operation ListBackupSelections {
    input := {
        @required @httpLabel
        BackupPlanId: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        NextToken: String
        BackupSelectionsList: BackupSelectionsList
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/backup-vaults/")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "BackupVaultList"
    pageSize: "MaxResults"
)
operation ListBackupVaults {
    input := {
        @httpQuery("vaultType")
        ByVaultType: VaultType

        @httpQuery("shared")
        ByShared: Boolean

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        BackupVaultList: BackupVaultList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/audit/copy-job-summaries")
operation ListCopyJobSummaries {
    input := {
        @httpQuery("AccountId")
        AccountId: AccountId

        @httpQuery("State")
        State: CopyJobStatus

        @httpQuery("ResourceType")
        ResourceType: ResourceType

        @httpQuery("MessageCategory")
        MessageCategory: String

        @httpQuery("AggregationPeriod")
        AggregationPeriod: AggregationPeriod

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        CopyJobSummaries: CopyJobSummaryList
        AggregationPeriod: String
        NextToken: String
    }
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/copy-jobs/")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CopyJobs"
    pageSize: "MaxResults"
)
operation ListCopyJobs {
    input := {
        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("resourceArn")
        ByResourceArn: String

        @httpQuery("state")
        ByState: CopyJobState

        @httpQuery("createdBefore")
        ByCreatedBefore: Timestamp

        @httpQuery("createdAfter")
        ByCreatedAfter: Timestamp

        @httpQuery("resourceType")
        ByResourceType: ResourceType

        @httpQuery("destinationVaultArn")
        ByDestinationVaultArn: String

        @httpQuery("accountId")
        ByAccountId: AccountId

        @httpQuery("completeBefore")
        ByCompleteBefore: Timestamp

        @httpQuery("completeAfter")
        ByCompleteAfter: Timestamp

        @httpQuery("parentJobId")
        ByParentJobId: String

        @httpQuery("messageCategory")
        ByMessageCategory: String

        @httpQuery("sourceRecoveryPointArn")
        BySourceRecoveryPointArn: String
    }
    output := {
        CopyJobs: CopyJobsList
        NextToken: String
    }
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/audit/frameworks")
operation ListFrameworks {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxFrameworkInputs

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Frameworks: FrameworkList
        NextToken: String
    }
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/indexes/recovery-point/")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IndexedRecoveryPoints"
    pageSize: "MaxResults"
)
operation ListIndexedRecoveryPoints {
    input := {
        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("sourceResourceArn")
        SourceResourceArn: String

        @httpQuery("createdBefore")
        CreatedBefore: Timestamp

        @httpQuery("createdAfter")
        CreatedAfter: Timestamp

        @httpQuery("resourceType")
        ResourceType: ResourceType

        @httpQuery("indexStatus")
        IndexStatus: IndexStatus
    }
    output := {
        IndexedRecoveryPoints: IndexedRecoveryPointList
        NextToken: String
    }
    errors: [InvalidParameterValueException, ResourceNotFoundException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/legal-holds/")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LegalHolds"
    pageSize: "MaxResults"
)
operation ListLegalHolds {
    input := {
        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        NextToken: String
        LegalHolds: LegalHoldsList
    }
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/resources/")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Results"
    pageSize: "MaxResults"
)
operation ListProtectedResources {
    input := {
        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        Results: ProtectedResourcesList
        NextToken: String
    }
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/backup-vaults/{BackupVaultName}/resources/")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Results"
    pageSize: "MaxResults"
)
operation ListProtectedResourcesByBackupVault {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        @httpQuery("backupVaultAccountId")
        BackupVaultAccountId: AccountId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        Results: ProtectedResourcesList
        NextToken: String
    }
    errors: [InvalidParameterValueException, ResourceNotFoundException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/backup-vaults/{BackupVaultName}/recovery-points/")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RecoveryPoints"
    pageSize: "MaxResults"
)
operation ListRecoveryPointsByBackupVault {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        @httpQuery("backupVaultAccountId")
        BackupVaultAccountId: AccountId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("resourceArn")
        ByResourceArn: String

        @httpQuery("resourceType")
        ByResourceType: ResourceType

        @httpQuery("backupPlanId")
        ByBackupPlanId: String

        @httpQuery("createdBefore")
        ByCreatedBefore: Timestamp

        @httpQuery("createdAfter")
        ByCreatedAfter: Timestamp

        @httpQuery("parentRecoveryPointArn")
        ByParentRecoveryPointArn: String
    }
    output := {
        NextToken: String
        RecoveryPoints: RecoveryPointByBackupVaultList
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/legal-holds/{LegalHoldId}/recovery-points")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RecoveryPoints"
    pageSize: "MaxResults"
)
operation ListRecoveryPointsByLegalHold {
    input := {
        @required @httpLabel
        LegalHoldId: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        RecoveryPoints: RecoveryPointsList
        NextToken: String
    }
    errors: [
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/resources/{ResourceArn}/recovery-points/")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RecoveryPoints"
    pageSize: "MaxResults"
)
operation ListRecoveryPointsByResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("managedByAWSBackupOnly")
        ManagedByAWSBackupOnly: Boolean
    }
    output := {
        NextToken: String
        RecoveryPoints: RecoveryPointByResourceList
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/audit/report-jobs")
operation ListReportJobs {
    input := {
        @httpQuery("ReportPlanName")
        ByReportPlanName: ReportPlanName

        @httpQuery("CreationBefore")
        ByCreationBefore: Timestamp

        @httpQuery("CreationAfter")
        ByCreationAfter: Timestamp

        @httpQuery("Status")
        ByStatus: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        ReportJobs: ReportJobList
        NextToken: String
    }
    errors: [InvalidParameterValueException, ServiceUnavailableException, ResourceNotFoundException]
}

@http(method: "GET", uri: "/audit/report-plans")
operation ListReportPlans {
    input := {
        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        ReportPlans: ReportPlanList
        NextToken: String
    }
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(
    method: "GET"
    uri: "/logically-air-gapped-backup-vaults/{BackupVaultName}/restore-access-backup-vaults/"
)
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RestoreAccessBackupVaults"
    pageSize: "MaxResults"
)
operation ListRestoreAccessBackupVaults {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        NextToken: String
        RestoreAccessBackupVaults: RestoreAccessBackupVaultList
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/audit/restore-job-summaries")
operation ListRestoreJobSummaries {
    input := {
        @httpQuery("AccountId")
        AccountId: AccountId

        @httpQuery("State")
        State: RestoreJobState

        @httpQuery("ResourceType")
        ResourceType: ResourceType

        @httpQuery("AggregationPeriod")
        AggregationPeriod: AggregationPeriod

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        RestoreJobSummaries: RestoreJobSummaryList
        AggregationPeriod: String
        NextToken: String
    }
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/restore-jobs/")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RestoreJobs"
    pageSize: "MaxResults"
)
operation ListRestoreJobs {
    input := {
        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("accountId")
        ByAccountId: AccountId

        @httpQuery("resourceType")
        ByResourceType: ResourceType

        @httpQuery("createdBefore")
        ByCreatedBefore: Timestamp

        @httpQuery("createdAfter")
        ByCreatedAfter: Timestamp

        @httpQuery("status")
        ByStatus: RestoreJobStatus

        @httpQuery("completeBefore")
        ByCompleteBefore: Timestamp

        @httpQuery("completeAfter")
        ByCompleteAfter: Timestamp

        @httpQuery("restoreTestingPlanArn")
        ByRestoreTestingPlanArn: String

        @httpQuery("parentJobId")
        ByParentJobId: String
    }
    output := {
        RestoreJobs: RestoreJobsList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/resources/{ResourceArn}/restore-jobs/")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RestoreJobs"
    pageSize: "MaxResults"
)
operation ListRestoreJobsByProtectedResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @httpQuery("status")
        ByStatus: RestoreJobStatus

        @httpQuery("recoveryPointCreationDateAfter")
        ByRecoveryPointCreationDateAfter: Timestamp

        @httpQuery("recoveryPointCreationDateBefore")
        ByRecoveryPointCreationDateBefore: Timestamp

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        RestoreJobs: RestoreJobsList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/restore-testing/plans")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RestoreTestingPlans"
    pageSize: "MaxResults"
)
operation ListRestoreTestingPlans {
    input := {
        @httpQuery("MaxResults")
        MaxResults: ListRestoreTestingPlansInputMaxResultsInteger

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        NextToken: String

        @required
        RestoreTestingPlans: RestoreTestingPlans
    }
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/restore-testing/plans/{RestoreTestingPlanName}/selections")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RestoreTestingSelections"
    pageSize: "MaxResults"
)
operation ListRestoreTestingSelections {
    input := {
        @httpQuery("MaxResults")
        MaxResults: ListRestoreTestingSelectionsInputMaxResultsInteger

        @httpQuery("NextToken")
        NextToken: String

        @required @httpLabel
        RestoreTestingPlanName: String
    }
    output := {
        NextToken: String

        @required
        RestoreTestingSelections: RestoreTestingSelections
    }
    errors: [InvalidParameterValueException, ResourceNotFoundException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/audit/scan-job-summaries")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ScanJobSummaries"
    pageSize: "MaxResults"
)
operation ListScanJobSummaries {
    input := {
        @httpQuery("AccountId")
        AccountId: AccountId

        @httpQuery("ResourceType")
        ResourceType: ResourceType

        @httpQuery("MalwareScanner")
        MalwareScanner: MalwareScanner

        @httpQuery("ScanResultStatus")
        ScanResultStatus: ScanResultStatus

        @httpQuery("State")
        State: ScanJobStatus

        @httpQuery("AggregationPeriod")
        AggregationPeriod: AggregationPeriod

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        ScanJobSummaries: ScanJobSummaryList
        AggregationPeriod: String
        NextToken: String
    }
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/scan/jobs")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ScanJobs"
    pageSize: "MaxResults"
)
operation ListScanJobs {
    input := {
        @httpQuery("ByAccountId")
        ByAccountId: String

        @httpQuery("ByBackupVaultName")
        ByBackupVaultName: String

        @httpQuery("ByCompleteAfter")
        ByCompleteAfter: Timestamp

        @httpQuery("ByCompleteBefore")
        ByCompleteBefore: Timestamp

        @httpQuery("ByMalwareScanner")
        ByMalwareScanner: MalwareScanner

        @httpQuery("ByRecoveryPointArn")
        ByRecoveryPointArn: String

        @httpQuery("ByResourceArn")
        ByResourceArn: String

        @httpQuery("ByResourceType")
        ByResourceType: ScanResourceType

        @httpQuery("ByScanResultStatus")
        ByScanResultStatus: ScanResultStatus

        @httpQuery("ByState")
        ByState: ScanState

        @httpQuery("MaxResults")
        MaxResults: ListScanJobsInputMaxResultsInteger

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        NextToken: String

        @required
        ScanJobs: ScanJobs
    }
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(method: "GET", uri: "/tags/{ResourceArn}/") @idempotent
operation ListTags {
    input := {
        @required @httpLabel
        ResourceArn: String

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: MaxResults
    }
    output := {
        NextToken: String
        Tags: Tags
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/tiering-configurations/")
@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TieringConfigurations"
    pageSize: "MaxResults"
)
operation ListTieringConfigurations {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        TieringConfigurations: TieringConfigurationsList
        NextToken: String
    }
    errors: [InvalidParameterValueException, ServiceUnavailableException]
}

@http(method: "PUT", uri: "/backup-vaults/{BackupVaultName}/access-policy") @idempotent
operation PutBackupVaultAccessPolicy {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        Policy: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/backup-vaults/{BackupVaultName}/vault-lock") @idempotent
operation PutBackupVaultLockConfiguration {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        MinRetentionDays: Long
        MaxRetentionDays: Long
        ChangeableForDays: Long
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        InvalidRequestException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/backup-vaults/{BackupVaultName}/notification-configuration") @idempotent
operation PutBackupVaultNotifications {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        @required
        SNSTopicArn: String

        @required
        BackupVaultEvents: BackupVaultEvents
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/restore-jobs/{RestoreJobId}/validations", code: 204) @idempotent
operation PutRestoreValidationResult {
    input := {
        @required @httpLabel
        RestoreJobId: String

        @required
        ValidationStatus: RestoreValidationStatus

        ValidationStatusMessage: String
    }
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(
    method: "DELETE"
    uri: "/logically-air-gapped-backup-vaults/{BackupVaultName}/restore-access-backup-vaults/{RestoreAccessBackupVaultArn}"
)
operation RevokeRestoreAccessBackupVault {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        @required @httpLabel
        RestoreAccessBackupVaultArn: String

        @httpQuery("requesterComment")
        RequesterComment: RequesterComment
    }
    errors: [
        ResourceNotFoundException
        MissingParameterValueException
        ServiceUnavailableException
        InvalidParameterValueException
        InvalidRequestException
    ]
}

@http(method: "PUT", uri: "/backup-jobs") @idempotent
operation StartBackupJob {
    input := {
        @required
        BackupVaultName: BackupVaultName

        LogicallyAirGappedBackupVaultArn: String

        @required
        ResourceArn: String

        @required
        IamRoleArn: String

        @idempotencyToken
        IdempotencyToken: String

        StartWindowMinutes: Long
        CompleteWindowMinutes: Long
        Lifecycle: Lifecycle
        RecoveryPointTags: Tags
        BackupOptions: BackupOptions
        Index: Index
    }
    output := {
        BackupJobId: String
        RecoveryPointArn: String
        CreationDate: Timestamp
        IsParent: Boolean
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        InvalidRequestException
        ServiceUnavailableException
        LimitExceededException
    ]
}

@http(method: "PUT", uri: "/copy-jobs") @idempotent
operation StartCopyJob {
    input := {
        @required
        RecoveryPointArn: String

        @required
        SourceBackupVaultName: BackupVaultName

        @required
        DestinationBackupVaultArn: String

        @required
        IamRoleArn: String

        @idempotencyToken
        IdempotencyToken: String

        Lifecycle: Lifecycle
    }
    output := {
        CopyJobId: String
        CreationDate: Timestamp
        IsParent: Boolean
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        LimitExceededException
        InvalidRequestException
    ]
}

@http(method: "POST", uri: "/audit/report-jobs/{ReportPlanName}") @idempotent
operation StartReportJob {
    input := {
        @required @httpLabel
        ReportPlanName: ReportPlanName

        @idempotencyToken
        IdempotencyToken: String
    }
    output := {
        ReportJobId: String
    }
    errors: [
        InvalidParameterValueException
        ServiceUnavailableException
        MissingParameterValueException
        ResourceNotFoundException
    ]
}

@http(method: "PUT", uri: "/restore-jobs") @idempotent
operation StartRestoreJob {
    input := {
        @required
        RecoveryPointArn: String

        @required
        Metadata: Metadata

        IamRoleArn: String

        @idempotencyToken
        IdempotencyToken: String

        ResourceType: ResourceType
        CopySourceTagsToRestoredResource: Boolean
    }
    output := {
        RestoreJobId: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        InvalidRequestException
    ]
}

@http(method: "PUT", uri: "/scan/job", code: 201) @idempotent
operation StartScanJob {
    input := {
        @required
        BackupVaultName: String

        ContinuousScanEndTime: Timestamp

        @required
        IamRoleArn: String

        IdempotencyToken: String

        @required
        MalwareScanner: MalwareScanner

        @required
        RecoveryPointArn: String

        ScanBaseRecoveryPointArn: String

        @required
        ScanMode: ScanMode

        @required
        ScannerRoleArn: String
    }
    output := {
        @required
        CreationDate: Timestamp

        @required
        ScanJobId: String
    }
    errors: [
        InvalidParameterValueException
        InvalidRequestException
        LimitExceededException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/backup-jobs/{BackupJobId}")
operation StopBackupJob {
    input := {
        @required @httpLabel
        BackupJobId: String
    }
    errors: [
        MissingParameterValueException
        ResourceNotFoundException
        InvalidParameterValueException
        InvalidRequestException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required
        Tags: Tags
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/untag/{ResourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required
        TagKeyList: TagKeyList
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/backup/plans/{BackupPlanId}") @idempotent
operation UpdateBackupPlan {
    input := {
        @required @httpLabel
        BackupPlanId: String

        @required
        BackupPlan: BackupPlanInput
    }
    output := {
        BackupPlanId: String
        BackupPlanArn: String
        CreationDate: Timestamp
        VersionId: String
        AdvancedBackupSettings: AdvancedBackupSettings
        ScanSettings: ScanSettings
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/audit/frameworks/{FrameworkName}") @idempotent
operation UpdateFramework {
    input := {
        @required @httpLabel
        FrameworkName: FrameworkName

        FrameworkDescription: FrameworkDescription
        FrameworkControls: FrameworkControls

        @idempotencyToken
        IdempotencyToken: String
    }
    output := {
        FrameworkName: FrameworkName
        FrameworkArn: String
        CreationTime: Timestamp
    }
    errors: [
        AlreadyExistsException
        ResourceNotFoundException
        LimitExceededException
        InvalidParameterValueException
        MissingParameterValueException
        ConflictException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/global-settings")
operation UpdateGlobalSettings {
    input := {
        GlobalSettings: GlobalSettings
    }
    errors: [
        ServiceUnavailableException
        MissingParameterValueException
        InvalidParameterValueException
        InvalidRequestException
    ]
}

@http(
    method: "POST"
    uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}/index"
)
@idempotent
operation UpdateRecoveryPointIndexSettings {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        @required @httpLabel
        RecoveryPointArn: String

        IamRoleArn: String

        @required
        Index: Index
    }
    output := {
        BackupVaultName: BackupVaultName
        RecoveryPointArn: String
        IndexStatus: IndexStatus
        Index: Index
    }
    errors: [
        MissingParameterValueException
        InvalidParameterValueException
        InvalidRequestException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/backup-vaults/{BackupVaultName}/recovery-points/{RecoveryPointArn}")
@idempotent
operation UpdateRecoveryPointLifecycle {
    input := {
        @required @httpLabel
        BackupVaultName: BackupVaultName

        @required @httpLabel
        RecoveryPointArn: String

        Lifecycle: Lifecycle
    }
    output := {
        BackupVaultArn: String
        RecoveryPointArn: String
        Lifecycle: Lifecycle
        CalculatedLifecycle: CalculatedLifecycle
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        InvalidRequestException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/account-settings")
operation UpdateRegionSettings {
    input := {
        ResourceTypeOptInPreference: ResourceTypeOptInPreference
        ResourceTypeManagementPreference: ResourceTypeManagementPreference
    }
    errors: [
        ServiceUnavailableException
        MissingParameterValueException
        InvalidParameterValueException
    ]
}

@http(method: "PUT", uri: "/audit/report-plans/{ReportPlanName}") @idempotent
operation UpdateReportPlan {
    input := {
        @required @httpLabel
        ReportPlanName: ReportPlanName

        ReportPlanDescription: ReportPlanDescription
        ReportDeliveryChannel: ReportDeliveryChannel
        ReportSetting: ReportSetting

        @idempotencyToken
        IdempotencyToken: String
    }
    output := {
        ReportPlanName: ReportPlanName
        ReportPlanArn: String
        CreationTime: Timestamp
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterValueException
        ServiceUnavailableException
        MissingParameterValueException
        ConflictException
    ]
}

@http(method: "PUT", uri: "/restore-testing/plans/{RestoreTestingPlanName}") @idempotent
operation UpdateRestoreTestingPlan {
    input := {
        @required
        RestoreTestingPlan: RestoreTestingPlanForUpdate

        @required @httpLabel
        RestoreTestingPlanName: String
    }
    output := {
        @required
        CreationTime: Timestamp

        @required
        RestoreTestingPlanArn: String

        @required
        RestoreTestingPlanName: String

        @required
        UpdateTime: Timestamp
    }
    errors: [
        ConflictException
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(
    method: "PUT"
    uri: "/restore-testing/plans/{RestoreTestingPlanName}/selections/{RestoreTestingSelectionName}"
)
@idempotent
operation UpdateRestoreTestingSelection {
    input := {
        @required @httpLabel
        RestoreTestingPlanName: String

        @required
        RestoreTestingSelection: RestoreTestingSelectionForUpdate

        @required @httpLabel
        RestoreTestingSelectionName: String
    }
    output := {
        @required
        CreationTime: Timestamp

        @required
        RestoreTestingPlanArn: String

        @required
        RestoreTestingPlanName: String

        @required
        RestoreTestingSelectionName: String

        @required
        UpdateTime: Timestamp
    }
    errors: [
        ConflictException
        InvalidParameterValueException
        MissingParameterValueException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/tiering-configurations/{TieringConfigurationName}") @idempotent
operation UpdateTieringConfiguration {
    input := {
        @required @httpLabel
        TieringConfigurationName: TieringConfigurationName

        @required
        TieringConfiguration: TieringConfigurationInputForUpdate
    }
    output := {
        TieringConfigurationArn: String
        TieringConfigurationName: TieringConfigurationName
        CreationTime: Timestamp
        LastUpdatedTime: Timestamp
    }
    errors: [
        AlreadyExistsException
        ConflictException
        ResourceNotFoundException
        InvalidParameterValueException
        LimitExceededException
        MissingParameterValueException
        ServiceUnavailableException
    ]
}

@pattern("(arn:aws[a-z-]*:backup:[a-z-\\d]+:\\d{12}:accesspoint/)[\\da-z]{1}[\\da-z-]{1,48}[\\da-z]{1}(?<!-s3alias)(?<!-ext-s3alias)")
string AccessPointArn

@sensitive
map AccessPointMetadataMap {
    key: AccessPointMetadataMapKeyString
    value: AccessPointMetadataMapValueString
}

@length(min: 1)
string AccessPointMetadataMapKeyString

@length(min: 1)
string AccessPointMetadataMapValueString

@length(min: 3, max: 50)
@pattern("[\\da-z]{1}[\\da-z-]{1,48}[\\da-z]{1}(?<!-s3alias)(?<!-ext-s3alias)")
string AccessPointName

@length(min: 1, max: 200000)
string AccessPointPolicy

enum AccessPointStatus {
    AVAILABLE
    CREATING
    DELETING
    DISASSOCIATED
    DISASSOCIATING
    EXPIRED
    FAILED
}

@pattern("^[0-9]{12}$")
string AccountId

structure AdvancedBackupSetting {
    ResourceType: ResourceType
    BackupOptions: BackupOptions
}

list AdvancedBackupSettings {
    member: AdvancedBackupSetting
}

structure AggregatedScanResult {
    FailedScan: Boolean
    Findings: ScanFindings
    LastComputed: Timestamp
}

enum AggregationPeriod {
    ONE_DAY
    SEVEN_DAYS
    FOURTEEN_DAYS
}

@error("client")
structure AlreadyExistsException {
    Code: String
    Message: String
    CreatorRequestId: String
    Arn: String
    Type: String
    Context: String
}

list BackupAccessPoints {
    member: ListAccessPointsMember
}

structure BackupJob {
    AccountId: AccountId
    BackupJobId: String
    BackupVaultName: BackupVaultName
    BackupVaultArn: String
    VaultType: String
    VaultLockState: String
    RecoveryPointArn: String
    RecoveryPointLifecycle: Lifecycle
    EncryptionKeyArn: String
    IsEncrypted: Boolean
    ResourceArn: String
    CreationDate: Timestamp
    CompletionDate: Timestamp
    State: BackupJobState
    StatusMessage: String
    PercentDone: String
    BackupSizeInBytes: Long
    IamRoleArn: String
    CreatedBy: RecoveryPointCreator
    ExpectedCompletionDate: Timestamp
    StartBy: Timestamp
    ResourceType: ResourceType
    BytesTransferred: Long
    BackupOptions: BackupOptions
    BackupType: String
    ParentJobId: String
    IsParent: Boolean
    ResourceName: String
    InitiationDate: Timestamp
    MessageCategory: String
}

map BackupJobChildJobsInState {
    key: BackupJobState
    value: Long
}

enum BackupJobState {
    CREATED
    PENDING
    RUNNING
    ABORTING
    ABORTED
    COMPLETED
    FAILED
    EXPIRED
    PARTIAL
}

enum BackupJobStatus {
    CREATED
    PENDING
    RUNNING
    ABORTING
    ABORTED
    COMPLETED
    FAILED
    EXPIRED
    PARTIAL
    AGGREGATE_ALL
    ANY
}

structure BackupJobSummary {
    Region: String
    AccountId: AccountId
    State: BackupJobStatus
    ResourceType: ResourceType
    MessageCategory: String
    Count: Integer
    StartTime: Timestamp
    EndTime: Timestamp
}

list BackupJobSummaryList {
    member: BackupJobSummary
}

list BackupJobsList {
    member: BackupJob
}

@pattern("^[a-zA-Z0-9\\-\\_\\.]{1,50}$")
string BackupOptionKey

@pattern("^[a-zA-Z0-9\\-\\_\\.]{1,50}$")
string BackupOptionValue

map BackupOptions {
    key: BackupOptionKey
    value: BackupOptionValue
}

structure BackupPlan {
    @required
    BackupPlanName: String

    @required
    Rules: BackupRules

    AdvancedBackupSettings: AdvancedBackupSettings
    ScanSettings: ScanSettings
}

structure BackupPlanInput {
    @required
    BackupPlanName: String

    @required
    Rules: BackupRulesInput

    AdvancedBackupSettings: AdvancedBackupSettings
    ScanSettings: ScanSettings
}

list BackupPlanTemplatesList {
    member: BackupPlanTemplatesListMember
}

structure BackupPlanTemplatesListMember {
    BackupPlanTemplateId: String
    BackupPlanTemplateName: String
}

list BackupPlanVersionsList {
    member: BackupPlansListMember
}

list BackupPlansList {
    member: BackupPlansListMember
}

structure BackupPlansListMember {
    BackupPlanArn: String
    BackupPlanId: String
    CreationDate: Timestamp
    DeletionDate: Timestamp
    VersionId: String
    BackupPlanName: String
    CreatorRequestId: String
    LastExecutionDate: Timestamp
    AdvancedBackupSettings: AdvancedBackupSettings
}

structure BackupRule {
    @required
    RuleName: BackupRuleName

    @required
    TargetBackupVaultName: BackupVaultName

    TargetLogicallyAirGappedBackupVaultArn: String
    ScheduleExpression: String
    StartWindowMinutes: Long
    CompletionWindowMinutes: Long
    Lifecycle: Lifecycle
    RecoveryPointTags: Tags
    RuleId: String
    CopyActions: CopyActions
    EnableContinuousBackup: Boolean
    ScheduleExpressionTimezone: String
    IndexActions: IndexActions
    ScanActions: ScanActions
}

structure BackupRuleInput {
    @required
    RuleName: BackupRuleName

    @required
    TargetBackupVaultName: BackupVaultName

    TargetLogicallyAirGappedBackupVaultArn: String
    ScheduleExpression: String
    StartWindowMinutes: Long
    CompletionWindowMinutes: Long
    Lifecycle: Lifecycle
    RecoveryPointTags: Tags
    CopyActions: CopyActions
    EnableContinuousBackup: Boolean
    ScheduleExpressionTimezone: String
    IndexActions: IndexActions
    ScanActions: ScanActions
}

@pattern("^[a-zA-Z0-9\\-\\_\\.]{1,50}$")
string BackupRuleName

list BackupRules {
    member: BackupRule
}

list BackupRulesInput {
    member: BackupRuleInput
}

structure BackupSelection {
    @required
    SelectionName: BackupSelectionName

    @required
    IamRoleArn: String

    Resources: ResourceArns
    ListOfTags: ListOfTags
    NotResources: ResourceArns
    Conditions: Conditions
}

@pattern("^[a-zA-Z0-9\\-\\_\\.]{1,50}$")
string BackupSelectionName

list BackupSelectionsList {
    member: BackupSelectionsListMember
}

structure BackupSelectionsListMember {
    SelectionId: String
    SelectionName: BackupSelectionName
    BackupPlanId: String
    CreationDate: Timestamp
    CreatorRequestId: String
    IamRoleArn: String
}

enum BackupVaultEvent {
    BACKUP_JOB_STARTED
    BACKUP_JOB_COMPLETED
    BACKUP_JOB_SUCCESSFUL
    BACKUP_JOB_FAILED
    BACKUP_JOB_EXPIRED
    RESTORE_JOB_STARTED
    RESTORE_JOB_COMPLETED
    RESTORE_JOB_SUCCESSFUL
    RESTORE_JOB_FAILED
    COPY_JOB_STARTED
    COPY_JOB_SUCCESSFUL
    COPY_JOB_FAILED
    RECOVERY_POINT_MODIFIED
    BACKUP_PLAN_CREATED
    BACKUP_PLAN_MODIFIED
    S3_BACKUP_OBJECT_FAILED
    S3_RESTORE_OBJECT_FAILED
    CONTINUOUS_BACKUP_INTERRUPTED
    RECOVERY_POINT_INDEX_COMPLETED
    RECOVERY_POINT_INDEX_DELETED
    RECOVERY_POINT_INDEXING_FAILED
    EKS_RESTORE_OBJECT_FAILED
    EKS_RESTORE_OBJECT_SKIPPED
    EKS_BACKUP_OBJECT_FAILED
    ACCESS_POINT_AVAILABLE
    ACCESS_POINT_CREATION_FAILED
    ACCESS_POINT_DELETED
    ACCESS_POINT_DELETION_FAILED
    ACCESS_POINT_EXPIRED
    ACCESS_POINT_DISASSOCIATED
}

list BackupVaultEvents {
    member: BackupVaultEvent
}

list BackupVaultList {
    member: BackupVaultListMember
}

structure BackupVaultListMember {
    BackupVaultName: BackupVaultName
    BackupVaultArn: String
    VaultType: VaultType
    VaultState: VaultState
    CreationDate: Timestamp
    EncryptionKeyArn: String
    CreatorRequestId: String
    NumberOfRecoveryPoints: Long
    Locked: Boolean
    MinRetentionDays: Long
    MaxRetentionDays: Long
    LockDate: Timestamp
    EncryptionKeyType: EncryptionKeyType
}

@pattern("^[a-zA-Z0-9\\-\\_]{2,50}$")
string BackupVaultName

@pattern("^(\\*|[a-zA-Z0-9\\-\\_]{2,50})$")
string BackupVaultNameOrWildcard

structure CalculatedLifecycle {
    MoveToColdStorageAt: Timestamp
    DeleteAt: Timestamp
}

@length(min: 1, max: 100)
list ComplianceResourceIdList {
    member: String
}

structure Condition {
    @required
    ConditionType: ConditionType

    @required
    ConditionKey: String

    @required
    ConditionValue: String
}

structure ConditionParameter {
    ConditionKey: String
    ConditionValue: String
}

list ConditionParameters {
    member: ConditionParameter
}

enum ConditionType {
    STRINGEQUALS
}

structure Conditions {
    StringEquals: ConditionParameters
    StringNotEquals: ConditionParameters
    StringLike: ConditionParameters
    StringNotLike: ConditionParameters
}

@error("client")
structure ConflictException {
    Code: String
    Message: String
    Type: String
    Context: String
}

structure ControlInputParameter {
    ParameterName: String
    ParameterValue: String
}

list ControlInputParameters {
    member: ControlInputParameter
}

structure ControlScope {
    ComplianceResourceIds: ComplianceResourceIdList
    ComplianceResourceTypes: ResourceTypeList
    Tags: stringMap
}

structure CopyAction {
    Lifecycle: Lifecycle

    @required
    DestinationBackupVaultArn: String
}

list CopyActions {
    member: CopyAction
}

structure CopyJob {
    AccountId: AccountId
    CopyJobId: String
    SourceBackupVaultArn: String
    SourceRecoveryPointArn: String
    DestinationBackupVaultArn: String
    DestinationVaultType: String
    DestinationVaultLockState: String
    DestinationRecoveryPointArn: String
    DestinationEncryptionKeyArn: String
    DestinationRecoveryPointLifecycle: Lifecycle
    ResourceArn: String
    CreationDate: Timestamp
    CompletionDate: Timestamp
    State: CopyJobState
    StatusMessage: String
    BackupSizeInBytes: Long
    IamRoleArn: String
    CreatedBy: RecoveryPointCreator
    CreatedByBackupJobId: String
    ResourceType: ResourceType
    ParentJobId: String
    IsParent: Boolean
    CompositeMemberIdentifier: String
    NumberOfChildJobs: Long
    ChildJobsInState: CopyJobChildJobsInState
    ResourceName: String
    MessageCategory: String
}

map CopyJobChildJobsInState {
    key: CopyJobState
    value: Long
}

enum CopyJobState {
    CREATED
    RUNNING
    COMPLETED
    FAILED
    PARTIAL
}

enum CopyJobStatus {
    CREATED
    RUNNING
    ABORTING
    ABORTED
    COMPLETING
    COMPLETED
    FAILING
    FAILED
    PARTIAL
    AGGREGATE_ALL
    ANY
}

structure CopyJobSummary {
    Region: String
    AccountId: AccountId
    State: CopyJobStatus
    ResourceType: ResourceType
    MessageCategory: String
    Count: Integer
    StartTime: Timestamp
    EndTime: Timestamp
}

list CopyJobSummaryList {
    member: CopyJobSummary
}

list CopyJobsList {
    member: CopyJob
}

@input
structure CreateBackupAccessPointRequest {
    AccessPointMetadata: AccessPointMetadataMap
    AccessPointPolicy: AccessPointPolicy

    @required
    Name: AccessPointName

    @required
    RecoveryPointArn: RecoveryPointArn

    Tags: TagMap
}

@output
structure CreateBackupAccessPointResponse {
    @required
    AccessPointArn: AccessPointArn

    @required
    Status: AccessPointStatus
}

structure DateRange {
    @required
    FromDate: Timestamp

    @required
    ToDate: Timestamp
}

@error("server")
structure DependencyFailureException {
    Code: String
    Message: String
    Type: String
    Context: String
}

@output
structure DescribeBackupAccessPointResponse {
    @required
    AccessPointArn: AccessPointArn

    AccessPointMetadata: AccessPointMetadataMap
    BackupVaultArn: String

    @required
    BackupVaultName: BackupVaultName

    @required
    CreationTime: Timestamp

    @required
    Name: AccessPointName

    @required
    RecoveryPointArn: RecoveryPointArn

    @required
    ResourceArn: ResourceArn

    @required
    ResourceType: String

    @required
    Status: AccessPointStatus

    StatusMessage: String
}

enum EncryptionKeyType {
    AWS_OWNED_KMS_KEY
    CUSTOMER_MANAGED_KMS_KEY
}

list FormatList {
    member: String
}

structure Framework {
    FrameworkName: FrameworkName
    FrameworkArn: String
    FrameworkDescription: FrameworkDescription
    NumberOfControls: Integer
    CreationTime: Timestamp
    DeploymentStatus: String
}

structure FrameworkControl {
    @required
    ControlName: String

    ControlInputParameters: ControlInputParameters
    ControlScope: ControlScope
}

list FrameworkControls {
    member: FrameworkControl
}

@length(min: 0, max: 1024) @pattern(".*\\S.*")
string FrameworkDescription

list FrameworkList {
    member: Framework
}

@length(min: 1, max: 256) @pattern("[a-zA-Z][_a-zA-Z0-9]*")
string FrameworkName

map GlobalSettings {
    key: String
    value: String
}

enum Index {
    ENABLED
    DISABLED
}

structure IndexAction {
    ResourceTypes: ResourceTypes
}

list IndexActions {
    member: IndexAction
}

enum IndexStatus {
    PENDING
    ACTIVE
    FAILED
    DELETING
}

structure IndexedRecoveryPoint {
    RecoveryPointArn: String
    SourceResourceArn: String
    IamRoleArn: String
    BackupCreationDate: Timestamp
    ResourceType: ResourceType
    IndexCreationDate: Timestamp
    IndexStatus: IndexStatus
    IndexStatusMessage: String
    BackupVaultArn: String
}

list IndexedRecoveryPointList {
    member: IndexedRecoveryPoint
}

@error("client")
structure InvalidParameterValueException {
    Code: String
    Message: String
    Type: String
    Context: String
}

@error("client")
structure InvalidRequestException {
    Code: String
    Message: String
    Type: String
    Context: String
}

@error("client")
structure InvalidResourceStateException {
    Code: String
    Message: String
    Type: String
    Context: String
}

structure KeyValue {
    @required
    Key: String

    @required
    Value: String
}

list KeyValueList {
    member: KeyValue
}

structure LatestMpaApprovalTeamUpdate {
    MpaSessionArn: String
    Status: MpaSessionStatus
    StatusMessage: String
    InitiationDate: Timestamp
    ExpiryDate: Timestamp
}

structure LatestRevokeRequest {
    MpaSessionArn: String
    Status: MpaRevokeSessionStatus
    StatusMessage: String
    InitiationDate: Timestamp
    ExpiryDate: Timestamp
}

structure LegalHold {
    Title: String
    Status: LegalHoldStatus
    Description: String
    LegalHoldId: String
    LegalHoldArn: String
    CreationDate: Timestamp
    CancellationDate: Timestamp
}

enum LegalHoldStatus {
    CREATING
    ACTIVE
    CANCELING
    CANCELED
}

list LegalHoldsList {
    member: LegalHold
}

structure Lifecycle {
    MoveToColdStorageAfterDays: Long
    DeleteAfterDays: Long
    OptInToArchiveForSupportedResources: Boolean
    DeleteAfterEvent: LifecycleDeleteAfterEvent
}

enum LifecycleDeleteAfterEvent {
    DELETE_AFTER_COPY
}

@error("client")
structure LimitExceededException {
    Code: String
    Message: String
    Type: String
    Context: String
}

structure ListAccessPointsMember {
    @required
    AccessPointArn: AccessPointArn

    @required
    AccessPointMetadata: AccessPointMetadataMap

    BackupVaultArn: String

    @required
    BackupVaultName: BackupVaultName

    @required
    CreationTime: Timestamp

    @required
    Name: AccessPointName

    @required
    RecoveryPointArn: RecoveryPointArn

    @required
    ResourceArn: ResourceArn

    @required
    ResourceType: String

    @required
    Status: AccessPointStatus

    StatusMessage: String
}

@input
structure ListBackupAccessPointsByRecoveryPointRequest {
    @httpQuery("MaxResults")
    MaxResults: ListBackupAccessPointsByRecoveryPointRequestMaxResultsInteger

    @httpQuery("NextToken")
    NextToken: String

    @required @httpLabel
    RecoveryPointArn: RecoveryPointArn
}

@range(min: 1, max: 100)
integer ListBackupAccessPointsByRecoveryPointRequestMaxResultsInteger

@output
structure ListBackupAccessPointsByRecoveryPointResponse {
    @required
    BackupAccessPoints: BackupAccessPoints

    NextToken: String
}

@input
structure ListBackupAccessPointsByResourceRequest {
    @httpQuery("MaxResults")
    MaxResults: ListBackupAccessPointsByResourceRequestMaxResultsInteger

    @httpQuery("NextToken")
    NextToken: String

    @required @httpLabel
    ResourceArn: ResourceArn
}

@range(min: 1, max: 100)
integer ListBackupAccessPointsByResourceRequestMaxResultsInteger

@output
structure ListBackupAccessPointsByResourceResponse {
    @required
    BackupAccessPoints: BackupAccessPoints

    NextToken: String
}

@input
structure ListBackupAccessPointsRequest {
    @httpQuery("MaxResults")
    MaxResults: ListBackupAccessPointsRequestMaxResultsInteger

    @httpQuery("NextToken")
    NextToken: String
}

@range(min: 1, max: 100)
integer ListBackupAccessPointsRequestMaxResultsInteger

@output
structure ListBackupAccessPointsResponse {
    @required
    BackupAccessPoints: BackupAccessPoints

    NextToken: String
}

list ListOfTags {
    member: Condition
}

@range(min: 1, max: 1000)
integer ListRestoreTestingPlansInputMaxResultsInteger

@range(min: 1, max: 1000)
integer ListRestoreTestingSelectionsInputMaxResultsInteger

@range(min: 1, max: 1000)
integer ListScanJobsInputMaxResultsInteger

enum MalwareScanner {
    GUARDDUTY
}

@range(min: 1, max: 1000)
integer MaxFrameworkInputs

@range(min: 1, max: 1000)
integer MaxResults

@range(min: 0, max: 10)
integer MaxScheduledRunsPreview

@sensitive
map Metadata {
    key: String
    value: String
}

@error("client")
structure MissingParameterValueException {
    Code: String
    Message: String
    Type: String
    Context: String
}

enum MpaRevokeSessionStatus {
    PENDING
    FAILED
}

enum MpaSessionStatus {
    PENDING
    APPROVED
    FAILED
}

structure ProtectedResource {
    ResourceArn: String
    ResourceType: ResourceType
    LastBackupTime: Timestamp
    ResourceName: String
    LastBackupVaultArn: String
    LastRecoveryPointArn: String
}

structure ProtectedResourceConditions {
    StringEquals: KeyValueList
    StringNotEquals: KeyValueList
}

list ProtectedResourcesList {
    member: ProtectedResource
}

@pattern("(arn:aws[a-z-]*:[a-z-\\d]+:[a-z-\\d]+:).+")
string RecoveryPointArn

structure RecoveryPointByBackupVault {
    RecoveryPointArn: String
    BackupVaultName: BackupVaultName
    BackupVaultArn: String
    SourceBackupVaultArn: String
    ResourceArn: String
    ResourceType: ResourceType
    CreatedBy: RecoveryPointCreator
    IamRoleArn: String
    Status: RecoveryPointStatus
    StatusMessage: String
    CreationDate: Timestamp
    InitiationDate: Timestamp
    CompletionDate: Timestamp
    BackupSizeInBytes: Long
    CalculatedLifecycle: CalculatedLifecycle
    Lifecycle: Lifecycle
    EncryptionKeyArn: String
    IsEncrypted: Boolean
    LastRestoreTime: Timestamp
    ParentRecoveryPointArn: String
    CompositeMemberIdentifier: String
    IsParent: Boolean
    ResourceName: String
    VaultType: VaultType
    IndexStatus: IndexStatus
    IndexStatusMessage: String
    EncryptionKeyType: EncryptionKeyType
    AggregatedScanResult: AggregatedScanResult
}

list RecoveryPointByBackupVaultList {
    member: RecoveryPointByBackupVault
}

structure RecoveryPointByResource {
    RecoveryPointArn: String
    CreationDate: Timestamp
    Status: RecoveryPointStatus
    StatusMessage: String
    EncryptionKeyArn: String
    BackupSizeBytes: Long
    BackupVaultName: BackupVaultName
    IsParent: Boolean
    ParentRecoveryPointArn: String
    ResourceName: String
    VaultType: VaultType
    IndexStatus: IndexStatus
    IndexStatusMessage: String
    EncryptionKeyType: EncryptionKeyType
    AggregatedScanResult: AggregatedScanResult
}

list RecoveryPointByResourceList {
    member: RecoveryPointByResource
}

structure RecoveryPointCreator {
    BackupPlanId: String
    BackupPlanArn: String
    BackupPlanName: String
    BackupPlanVersion: String
    BackupRuleId: String
    BackupRuleName: String
    BackupRuleCron: String
    BackupRuleTimezone: String
}

structure RecoveryPointMember {
    RecoveryPointArn: String
    ResourceArn: String
    ResourceType: ResourceType
    BackupVaultName: BackupVaultName
}

structure RecoveryPointSelection {
    VaultNames: VaultNames
    ResourceIdentifiers: ResourceIdentifiers
    DateRange: DateRange
}

enum RecoveryPointStatus {
    COMPLETED
    PARTIAL
    DELETING
    EXPIRED
    AVAILABLE
    STOPPED
    CREATING
}

list RecoveryPointsList {
    member: RecoveryPointMember
}

structure ReportDeliveryChannel {
    @required
    S3BucketName: String

    S3KeyPrefix: String
    Formats: FormatList
}

structure ReportDestination {
    S3BucketName: String
    S3Keys: stringList
}

structure ReportJob {
    ReportJobId: String
    ReportPlanArn: String
    ReportTemplate: String
    CreationTime: Timestamp
    CompletionTime: Timestamp
    Status: String
    StatusMessage: String
    ReportDestination: ReportDestination
}

list ReportJobList {
    member: ReportJob
}

structure ReportPlan {
    ReportPlanArn: String
    ReportPlanName: ReportPlanName
    ReportPlanDescription: ReportPlanDescription
    ReportSetting: ReportSetting
    ReportDeliveryChannel: ReportDeliveryChannel
    DeploymentStatus: String
    CreationTime: Timestamp
    LastAttemptedExecutionTime: Timestamp
    LastSuccessfulExecutionTime: Timestamp
}

@length(min: 0, max: 1024) @pattern(".*\\S.*")
string ReportPlanDescription

list ReportPlanList {
    member: ReportPlan
}

@length(min: 1, max: 256) @pattern("[a-zA-Z][_a-zA-Z0-9]*")
string ReportPlanName

structure ReportSetting {
    @required
    ReportTemplate: String

    FrameworkArns: stringList
    NumberOfFrameworks: Integer
    Accounts: stringList
    OrganizationUnits: stringList
    Regions: stringList
}

@sensitive
string RequesterComment

@pattern("(arn:aws[a-z-]*:[a-z-\\d]+:).+")
string ResourceArn

list ResourceArns {
    member: String
}

list ResourceIdentifiers {
    member: String
}

@error("client")
structure ResourceNotFoundException {
    Code: String
    Message: String
    Type: String
    Context: String
}

structure ResourceSelection {
    @required
    Resources: ResourceArns

    @required
    TieringDownSettingsInDays: TieringDownSettingsInDays

    @required
    ResourceType: ResourceType
}

list ResourceSelections {
    member: ResourceSelection
}

@pattern("^[a-zA-Z0-9\\-\\_\\.]{1,50}$")
string ResourceType

list ResourceTypeList {
    member: String
}

map ResourceTypeManagementPreference {
    key: ResourceType
    value: Boolean
}

map ResourceTypeOptInPreference {
    key: ResourceType
    value: Boolean
}

list ResourceTypes {
    member: ResourceType
}

list RestoreAccessBackupVaultList {
    member: RestoreAccessBackupVaultListMember
}

structure RestoreAccessBackupVaultListMember {
    RestoreAccessBackupVaultArn: String
    CreationDate: Timestamp
    ApprovalDate: Timestamp
    VaultState: VaultState
    LatestRevokeRequest: LatestRevokeRequest
}

enum RestoreDeletionStatus {
    DELETING
    FAILED
    SUCCESSFUL
}

structure RestoreJobCreator {
    RestoreTestingPlanArn: String
}

enum RestoreJobState {
    CREATED
    PENDING
    RUNNING
    ABORTED
    COMPLETED
    FAILED
    AGGREGATE_ALL
    ANY
}

enum RestoreJobStatus {
    PENDING
    RUNNING
    COMPLETED
    ABORTED
    FAILED
}

structure RestoreJobSummary {
    Region: String
    AccountId: AccountId
    State: RestoreJobState
    ResourceType: ResourceType
    Count: Integer
    StartTime: Timestamp
    EndTime: Timestamp
}

list RestoreJobSummaryList {
    member: RestoreJobSummary
}

list RestoreJobsList {
    member: RestoreJobsListMember
}

structure RestoreJobsListMember {
    AccountId: AccountId
    RestoreJobId: String
    RecoveryPointArn: String
    SourceResourceArn: String
    BackupVaultArn: String
    CreationDate: Timestamp
    CompletionDate: Timestamp
    Status: RestoreJobStatus
    StatusMessage: String
    PercentDone: String
    BackupSizeInBytes: Long
    IamRoleArn: String
    ExpectedCompletionTimeMinutes: Long
    CreatedResourceArn: String
    ResourceType: ResourceType
    RecoveryPointCreationDate: Timestamp
    IsParent: Boolean
    ParentJobId: String
    CreatedBy: RestoreJobCreator
    ValidationStatus: RestoreValidationStatus
    ValidationStatusMessage: String
    DeletionStatus: RestoreDeletionStatus
    DeletionStatusMessage: String
}

structure RestoreTestingPlanForCreate {
    @required
    RecoveryPointSelection: RestoreTestingRecoveryPointSelection

    @required
    RestoreTestingPlanName: String

    @required
    ScheduleExpression: String

    ScheduleExpressionTimezone: String
    StartWindowHours: Integer
}

structure RestoreTestingPlanForGet {
    @required
    CreationTime: Timestamp

    CreatorRequestId: String
    LastExecutionTime: Timestamp
    LastUpdateTime: Timestamp

    @required
    RecoveryPointSelection: RestoreTestingRecoveryPointSelection

    @required
    RestoreTestingPlanArn: String

    @required
    RestoreTestingPlanName: String

    @required
    ScheduleExpression: String

    ScheduleExpressionTimezone: String
    StartWindowHours: Integer
}

structure RestoreTestingPlanForList {
    @required
    CreationTime: Timestamp

    LastExecutionTime: Timestamp
    LastUpdateTime: Timestamp

    @required
    RestoreTestingPlanArn: String

    @required
    RestoreTestingPlanName: String

    @required
    ScheduleExpression: String

    ScheduleExpressionTimezone: String
    StartWindowHours: Integer
}

structure RestoreTestingPlanForUpdate {
    RecoveryPointSelection: RestoreTestingRecoveryPointSelection
    ScheduleExpression: String
    ScheduleExpressionTimezone: String
    StartWindowHours: Integer
}

list RestoreTestingPlans {
    member: RestoreTestingPlanForList
}

structure RestoreTestingRecoveryPointSelection {
    Algorithm: RestoreTestingRecoveryPointSelectionAlgorithm
    ExcludeVaults: stringList
    IncludeVaults: stringList
    RecoveryPointTypes: RestoreTestingRecoveryPointTypeList
    SelectionWindowDays: Integer
}

enum RestoreTestingRecoveryPointSelectionAlgorithm {
    LATEST_WITHIN_WINDOW
    RANDOM_WITHIN_WINDOW
}

enum RestoreTestingRecoveryPointType {
    CONTINUOUS
    SNAPSHOT
}

list RestoreTestingRecoveryPointTypeList {
    member: RestoreTestingRecoveryPointType
}

structure RestoreTestingSelectionForCreate {
    @required
    IamRoleArn: String

    ProtectedResourceArns: stringList
    ProtectedResourceConditions: ProtectedResourceConditions

    @required
    ProtectedResourceType: String

    RestoreMetadataOverrides: SensitiveStringMap

    @required
    RestoreTestingSelectionName: String

    ValidationWindowHours: Integer
}

structure RestoreTestingSelectionForGet {
    @required
    CreationTime: Timestamp

    CreatorRequestId: String

    @required
    IamRoleArn: String

    ProtectedResourceArns: stringList
    ProtectedResourceConditions: ProtectedResourceConditions

    @required
    ProtectedResourceType: String

    RestoreMetadataOverrides: SensitiveStringMap

    @required
    RestoreTestingPlanName: String

    @required
    RestoreTestingSelectionName: String

    ValidationWindowHours: Integer
}

structure RestoreTestingSelectionForList {
    @required
    CreationTime: Timestamp

    @required
    IamRoleArn: String

    @required
    ProtectedResourceType: String

    @required
    RestoreTestingPlanName: String

    @required
    RestoreTestingSelectionName: String

    ValidationWindowHours: Integer
}

structure RestoreTestingSelectionForUpdate {
    IamRoleArn: String
    ProtectedResourceArns: stringList
    ProtectedResourceConditions: ProtectedResourceConditions
    RestoreMetadataOverrides: SensitiveStringMap
    ValidationWindowHours: Integer
}

list RestoreTestingSelections {
    member: RestoreTestingSelectionForList
}

enum RestoreValidationStatus {
    FAILED
    SUCCESSFUL
    TIMED_OUT
    VALIDATING
}

enum RuleExecutionType {
    CONTINUOUS
    SNAPSHOTS
    CONTINUOUS_AND_SNAPSHOTS
}

structure ScanAction {
    MalwareScanner: MalwareScanner
    ScanMode: ScanMode
}

list ScanActions {
    member: ScanAction
}

enum ScanFinding {
    MALWARE
}

list ScanFindings {
    member: ScanFinding
}

structure ScanJob {
    @required
    AccountId: String

    @required
    BackupVaultArn: String

    @required
    BackupVaultName: String

    CompletionDate: Timestamp
    ContinuousScanEndTime: Timestamp
    ContinuousScanStartTime: Timestamp

    @required
    CreatedBy: ScanJobCreator

    @required
    CreationDate: Timestamp

    @required
    IamRoleArn: String

    @required
    MalwareScanner: MalwareScanner

    @required
    RecoveryPointArn: String

    @required
    ResourceArn: String

    @required
    ResourceName: String

    @required
    ResourceType: ScanResourceType

    ScanBaseRecoveryPointArn: String
    ScanId: String

    @required
    ScanJobId: String

    @required
    ScanMode: ScanMode

    ScanResult: ScanResultInfo

    @required
    ScannerRoleArn: String

    State: ScanState
    StatusMessage: String
}

structure ScanJobCreator {
    @required
    BackupPlanArn: String

    @required
    BackupPlanId: String

    @required
    BackupPlanVersion: String

    @required
    BackupRuleId: String
}

enum ScanJobState {
    COMPLETED
    COMPLETED_WITH_ISSUES
    FAILED
    CANCELED
}

enum ScanJobStatus {
    CREATED
    COMPLETED
    COMPLETED_WITH_ISSUES
    RUNNING
    FAILED
    CANCELED
    AGGREGATE_ALL
    ANY
}

structure ScanJobSummary {
    Region: String
    AccountId: AccountId
    State: ScanJobStatus
    ResourceType: ResourceType
    Count: Integer
    StartTime: Timestamp
    EndTime: Timestamp
    MalwareScanner: MalwareScanner
    ScanResultStatus: ScanResultStatus
}

list ScanJobSummaryList {
    member: ScanJobSummary
}

list ScanJobs {
    member: ScanJob
}

enum ScanMode {
    FULL_SCAN
    INCREMENTAL_SCAN
}

enum ScanResourceType {
    EBS
    EC2
    S3
}

structure ScanResult {
    MalwareScanner: MalwareScanner
    ScanJobState: ScanJobState
    LastScanTimestamp: Timestamp
    Findings: ScanFindings
}

structure ScanResultInfo {
    @required
    ScanResultStatus: ScanResultStatus
}

enum ScanResultStatus {
    NO_THREATS_FOUND
    THREATS_FOUND
    UNKNOWN
}

@length(min: 0, max: 5)
list ScanResults {
    member: ScanResult
}

structure ScanSetting {
    MalwareScanner: MalwareScanner
    ResourceTypes: ResourceTypes
    ScannerRoleArn: String
}

list ScanSettings {
    member: ScanSetting
}

enum ScanState {
    CANCELED
    COMPLETED
    COMPLETED_WITH_ISSUES
    CREATED
    FAILED
    RUNNING
}

structure ScheduledPlanExecutionMember {
    ExecutionTime: Timestamp
    RuleId: String
    RuleExecutionType: RuleExecutionType
}

list ScheduledRunsPreview {
    member: ScheduledPlanExecutionMember
}

@sensitive
map SensitiveStringMap {
    key: String
    value: String
}

@error("server")
structure ServiceUnavailableException {
    Code: String
    Message: String
    Type: String
    Context: String
}

enum StorageClass {
    WARM
    COLD
    DELETED
}

@sensitive
list TagKeyList {
    member: String
}

@length(min: 0, max: 200) @sensitive
map TagMap {
    key: TagMapKeyString
    value: TagMapValueString
}

@length(min: 1, max: 128)
string TagMapKeyString

@length(min: 0, max: 256)
string TagMapValueString

@sensitive
map Tags {
    key: String
    value: String
}

structure TieringConfiguration {
    @required
    TieringConfigurationName: TieringConfigurationName

    TieringConfigurationArn: String

    @required
    BackupVaultName: BackupVaultNameOrWildcard

    @required
    ResourceSelection: ResourceSelections

    CreatorRequestId: String
    CreationTime: Timestamp
    LastUpdatedTime: Timestamp
}

structure TieringConfigurationInputForCreate {
    @required
    TieringConfigurationName: TieringConfigurationName

    @required
    BackupVaultName: BackupVaultNameOrWildcard

    @required
    ResourceSelection: ResourceSelections
}

structure TieringConfigurationInputForUpdate {
    @required
    ResourceSelection: ResourceSelections

    @required
    BackupVaultName: BackupVaultNameOrWildcard
}

@pattern("^[a-zA-Z0-9_]{1,200}$")
string TieringConfigurationName

list TieringConfigurationsList {
    member: TieringConfigurationsListMember
}

structure TieringConfigurationsListMember {
    TieringConfigurationArn: String
    TieringConfigurationName: TieringConfigurationName
    BackupVaultName: BackupVaultNameOrWildcard
    CreationTime: Timestamp
    LastUpdatedTime: Timestamp
}

@range(min: 60, max: 36500)
integer TieringDownSettingsInDays

list VaultNames {
    member: String
}

enum VaultState {
    CREATING
    AVAILABLE
    FAILED
}

enum VaultType {
    BACKUP_VAULT
    LOGICALLY_AIR_GAPPED_BACKUP_VAULT
    RESTORE_ACCESS_BACKUP_VAULT
}

list stringList {
    member: String
}

map stringMap {
    key: String
    value: String
}
