$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.drs

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Elastic Disaster Recovery Service")
@service(sdkId: "drs", endpointPrefix: "drs")
@restJson1
@sigv4(name: "drs")
@standardRegionalEndpoints
service drs {
    version: "2020-02-26"
    operations: [
        AssociateSourceNetworkStack
        CreateExtendedSourceServer
        CreateLaunchConfigurationTemplate
        CreateReplicationConfigurationTemplate
        CreateSourceNetwork
        DeleteJob
        DeleteLaunchAction
        DeleteLaunchConfigurationTemplate
        DeleteRecoveryInstance
        DeleteReplicationConfigurationTemplate
        DeleteSourceNetwork
        DeleteSourceServer
        DescribeJobLogItems
        DescribeJobs
        DescribeLaunchConfigurationTemplates
        DescribeRecoveryInstances
        DescribeRecoverySnapshots
        DescribeReplicationConfigurationTemplates
        DescribeSourceNetworks
        DescribeSourceServers
        DisconnectRecoveryInstance
        DisconnectSourceServer
        ExportSourceNetworkCfnTemplate
        GetFailbackReplicationConfiguration
        GetLaunchConfiguration
        GetReplicationConfiguration
        InitializeService
        ListExtensibleSourceServers
        ListLaunchActions
        ListStagingAccounts
        ListTagsForResource
        PutLaunchAction
        RetryDataReplication
        ReverseReplication
        StartFailbackLaunch
        StartRecovery
        StartReplication
        StartSourceNetworkRecovery
        StartSourceNetworkReplication
        StopFailback
        StopReplication
        StopSourceNetworkReplication
        TagResource
        TerminateRecoveryInstances
        UntagResource
        UpdateFailbackReplicationConfiguration
        UpdateLaunchConfiguration
        UpdateLaunchConfigurationTemplate
        UpdateReplicationConfiguration
        UpdateReplicationConfigurationTemplate
    ]
}

@http(method: "POST", uri: "/AssociateSourceNetworkStack", code: 202)
operation AssociateSourceNetworkStack {
    input := {
        @required
        sourceNetworkID: SourceNetworkID

        @required
        cfnStackName: CfnStackName
    }
    output := {
        job: Job
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/CreateExtendedSourceServer", code: 201)
operation CreateExtendedSourceServer {
    input := {
        @required
        sourceServerArn: SourceServerARN

        tags: TagsMap
    }
    output := {
        sourceServer: SourceServer
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/CreateLaunchConfigurationTemplate", code: 201)
operation CreateLaunchConfigurationTemplate {
    input := {
        tags: TagsMap
        launchDisposition: LaunchDisposition
        targetInstanceTypeRightSizingMethod: TargetInstanceTypeRightSizingMethod
        copyPrivateIp: Boolean
        copyTags: Boolean
        licensing: Licensing
        exportBucketArn: ARN
        postLaunchEnabled: Boolean
        launchIntoSourceInstance: Boolean
        recoveryMode: RecoveryMode
    }
    output := {
        launchConfigurationTemplate: LaunchConfigurationTemplate
    }
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/CreateReplicationConfigurationTemplate", code: 201)
operation CreateReplicationConfigurationTemplate {
    input := {
        @required
        stagingAreaSubnetId: SubnetID

        associateDefaultSecurityGroup: Boolean

        @required
        replicationServersSecurityGroupsIDs: ReplicationServersSecurityGroupsIDs

        replicationServerInstanceType: EC2InstanceType
        useDedicatedReplicationServer: Boolean
        defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType

        @required
        ebsEncryption: ReplicationConfigurationEbsEncryption

        ebsEncryptionKeyArn: ARN

        @required
        bandwidthThrottling: PositiveInteger

        dataPlaneRouting: ReplicationConfigurationDataPlaneRouting
        createPublicIP: Boolean

        @required
        stagingAreaTags: TagsMap

        @required
        pitPolicy: PITPolicy

        tags: TagsMap
        autoReplicateNewDisks: Boolean
        internetProtocol: InternetProtocol
    }
    output: ReplicationConfigurationTemplate
    errors: [
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        AccessDeniedException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/CreateSourceNetwork", code: 201)
operation CreateSourceNetwork {
    input := {
        @required
        vpcID: VpcID

        @required
        originAccountID: AccountID

        @required
        originRegion: AwsRegion

        tags: TagsMap
    }
    output := {
        sourceNetworkID: SourceNetworkID
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DeleteJob", code: 204) @idempotent
operation DeleteJob {
    input := {
        @required
        jobID: JobID
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DeleteLaunchAction", code: 204)
operation DeleteLaunchAction {
    input := {
        @required
        resourceId: LaunchActionResourceId

        @required
        actionId: LaunchActionId
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DeleteLaunchConfigurationTemplate", code: 204) @idempotent
operation DeleteLaunchConfigurationTemplate {
    input := {
        @required
        launchConfigurationTemplateID: LaunchConfigurationTemplateID
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DeleteRecoveryInstance")
operation DeleteRecoveryInstance {
    input := {
        @required
        recoveryInstanceID: RecoveryInstanceID
    }
    errors: [
        InternalServerException
        ConflictException
        ThrottlingException
        AccessDeniedException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DeleteReplicationConfigurationTemplate", code: 204) @idempotent
operation DeleteReplicationConfigurationTemplate {
    input := {
        @required
        replicationConfigurationTemplateID: ReplicationConfigurationTemplateID
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DeleteSourceNetwork", code: 204) @idempotent
operation DeleteSourceNetwork {
    input := {
        @required
        sourceNetworkID: SourceNetworkID
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DeleteSourceServer", code: 204) @idempotent
operation DeleteSourceServer {
    input := {
        @required
        sourceServerID: SourceServerID
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DescribeJobLogItems")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation DescribeJobLogItems {
    input := {
        @required
        jobID: JobID

        maxResults: StrictlyPositiveInteger
        nextToken: PaginationToken
    }
    output := {
        items: JobLogs
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DescribeJobs")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation DescribeJobs {
    input := {
        filters: DescribeJobsRequestFilters
        maxResults: StrictlyPositiveInteger
        nextToken: PaginationToken
    }
    output := {
        items: JobsList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DescribeLaunchConfigurationTemplates")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation DescribeLaunchConfigurationTemplates {
    input := {
        launchConfigurationTemplateIDs: LaunchConfigurationTemplateIDs
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: LaunchConfigurationTemplates
        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DescribeRecoveryInstances")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation DescribeRecoveryInstances {
    input := {
        filters: DescribeRecoveryInstancesRequestFilters
        maxResults: StrictlyPositiveInteger
        nextToken: PaginationToken
    }
    output := {
        nextToken: PaginationToken
        items: DescribeRecoveryInstancesItems
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DescribeRecoverySnapshots")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation DescribeRecoverySnapshots {
    input := {
        @required
        sourceServerID: SourceServerID

        filters: DescribeRecoverySnapshotsRequestFilters
        order: RecoverySnapshotsOrder
        maxResults: StrictlyPositiveInteger
        nextToken: PaginationToken
    }
    output := {
        items: RecoverySnapshotsList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DescribeReplicationConfigurationTemplates")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation DescribeReplicationConfigurationTemplates {
    input := {
        replicationConfigurationTemplateIDs: ReplicationConfigurationTemplateIDs
        maxResults: StrictlyPositiveInteger
        nextToken: PaginationToken
    }
    output := {
        items: ReplicationConfigurationTemplates
        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DescribeSourceNetworks")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation DescribeSourceNetworks {
    input := {
        filters: DescribeSourceNetworksRequestFilters
        maxResults: StrictlyPositiveInteger
        nextToken: PaginationToken
    }
    output := {
        items: SourceNetworksList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DescribeSourceServers")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation DescribeSourceServers {
    input := {
        filters: DescribeSourceServersRequestFilters
        maxResults: StrictlyPositiveInteger
        nextToken: PaginationToken
    }
    output := {
        items: SourceServersList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DisconnectRecoveryInstance")
operation DisconnectRecoveryInstance {
    input := {
        @required
        recoveryInstanceID: RecoveryInstanceID
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        AccessDeniedException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/DisconnectSourceServer")
operation DisconnectSourceServer {
    input := {
        @required
        sourceServerID: SourceServerID
    }
    output: SourceServer
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/ExportSourceNetworkCfnTemplate")
operation ExportSourceNetworkCfnTemplate {
    input := {
        @required
        sourceNetworkID: SourceNetworkID
    }
    output := {
        s3DestinationUrl: LargeBoundedString
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/GetFailbackReplicationConfiguration") @readonly
operation GetFailbackReplicationConfiguration {
    input := {
        @required
        recoveryInstanceID: RecoveryInstanceID
    }
    output := {
        @required
        recoveryInstanceID: RecoveryInstanceID

        name: BoundedString
        bandwidthThrottling: PositiveInteger
        usePrivateIP: Boolean
        internetProtocol: InternetProtocol
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/GetLaunchConfiguration") @readonly
operation GetLaunchConfiguration {
    input := {
        @required
        sourceServerID: SourceServerID
    }
    output: LaunchConfiguration
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/GetReplicationConfiguration") @readonly
operation GetReplicationConfiguration {
    input := {
        @required
        sourceServerID: SourceServerID
    }
    output: ReplicationConfiguration
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/InitializeService", code: 204)
operation InitializeService {
    input := {}
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/ListExtensibleSourceServers")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListExtensibleSourceServers {
    input := {
        @required
        stagingAccountID: AccountID

        maxResults: MaxResultsReplicatingSourceServers
        nextToken: PaginationToken
    }
    output := {
        items: StagingSourceServersList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/ListLaunchActions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListLaunchActions {
    input := {
        @required
        resourceId: LaunchActionResourceId

        filters: LaunchActionsRequestFilters
        maxResults: MaxResultsType
        nextToken: PaginationToken
    }
    output := {
        items: LaunchActions
        nextToken: PaginationToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ServiceQuotaExceededException
        ThrottlingException
        UninitializedAccountException
    ]
}

@http(method: "GET", uri: "/ListStagingAccounts")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "accounts"
    pageSize: "maxResults"
)
operation ListStagingAccounts {
    input := {
        @httpQuery("maxResults")
        maxResults: ListStagingAccountsRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: PaginationToken
    }
    output := {
        accounts: Accounts
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ARN
    }
    output := {
        tags: TagsMap
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/PutLaunchAction")
operation PutLaunchAction {
    input := {
        @required
        resourceId: LaunchActionResourceId

        @required
        actionCode: SsmDocumentName

        @required
        order: LaunchActionOrder

        @required
        actionId: LaunchActionId

        @required
        optional: Boolean

        @required
        active: Boolean

        @required
        name: LaunchActionName

        @required
        actionVersion: LaunchActionVersion

        @required
        category: LaunchActionCategory

        parameters: LaunchActionParameters

        @required
        description: LaunchActionDescription
    }
    output := {
        resourceId: LaunchActionResourceId
        actionId: LaunchActionId
        actionCode: SsmDocumentName
        type: LaunchActionType
        name: LaunchActionName
        active: Boolean
        order: LaunchActionOrder
        actionVersion: LaunchActionVersion
        optional: Boolean
        parameters: LaunchActionParameters
        description: LaunchActionDescription
        category: LaunchActionCategory
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@deprecated @http(method: "POST", uri: "/RetryDataReplication")
operation RetryDataReplication {
    input := @deprecated {
        @required
        sourceServerID: SourceServerID
    }
    output: SourceServer
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/ReverseReplication")
operation ReverseReplication {
    input := {
        @required
        recoveryInstanceID: RecoveryInstanceID
    }
    output := {
        reversedDirectionSourceServerArn: SourceServerARN
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/StartFailbackLaunch")
operation StartFailbackLaunch {
    input := {
        @required
        recoveryInstanceIDs: StartFailbackRequestRecoveryInstanceIDs

        tags: TagsMap
    }
    output := {
        job: Job
    }
    errors: [
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/StartRecovery", code: 202)
operation StartRecovery {
    input := {
        @required
        sourceServers: StartRecoveryRequestSourceServers

        isDrill: Boolean
        tags: TagsMap
    }
    output := {
        job: Job
    }
    errors: [
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/StartReplication")
operation StartReplication {
    input := {
        @required
        sourceServerID: SourceServerID
    }
    output := {
        sourceServer: SourceServer
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/StartSourceNetworkRecovery", code: 202)
operation StartSourceNetworkRecovery {
    input := {
        @required
        sourceNetworks: StartSourceNetworkRecoveryRequestNetworkEntries

        deployAsNew: Boolean
        tags: TagsMap
    }
    output := {
        job: Job
    }
    errors: [
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/StartSourceNetworkReplication")
operation StartSourceNetworkReplication {
    input := {
        @required
        sourceNetworkID: SourceNetworkID
    }
    output := {
        sourceNetwork: SourceNetwork
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/StopFailback")
operation StopFailback {
    input := {
        @required
        recoveryInstanceID: RecoveryInstanceID
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/StopReplication")
operation StopReplication {
    input := {
        @required
        sourceServerID: SourceServerID
    }
    output := {
        sourceServer: SourceServer
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/StopSourceNetworkReplication")
operation StopSourceNetworkReplication {
    input := {
        @required
        sourceNetworkID: SourceNetworkID
    }
    output := {
        sourceNetwork: SourceNetwork
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: ARN

        @required
        tags: TagsMap
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/TerminateRecoveryInstances")
operation TerminateRecoveryInstances {
    input := {
        @required
        recoveryInstanceIDs: RecoveryInstancesForTerminationRequest
    }
    output := {
        job: Job
    }
    errors: [
        InternalServerException
        ConflictException
        ServiceQuotaExceededException
        ThrottlingException
        UninitializedAccountException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: ARN

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/UpdateFailbackReplicationConfiguration")
operation UpdateFailbackReplicationConfiguration {
    input := {
        @required
        recoveryInstanceID: RecoveryInstanceID

        name: BoundedString
        bandwidthThrottling: PositiveInteger
        usePrivateIP: Boolean
        internetProtocol: InternetProtocol
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/UpdateLaunchConfiguration") @idempotent
operation UpdateLaunchConfiguration {
    input := {
        @required
        sourceServerID: SourceServerID

        name: SmallBoundedString
        launchDisposition: LaunchDisposition
        targetInstanceTypeRightSizingMethod: TargetInstanceTypeRightSizingMethod
        copyPrivateIp: Boolean
        copyTags: Boolean
        licensing: Licensing
        postLaunchEnabled: Boolean
        launchIntoInstanceProperties: LaunchIntoInstanceProperties
        recoveryMode: RecoveryMode
    }
    output: LaunchConfiguration
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/UpdateLaunchConfigurationTemplate")
operation UpdateLaunchConfigurationTemplate {
    input := {
        @required
        launchConfigurationTemplateID: LaunchConfigurationTemplateID

        launchDisposition: LaunchDisposition
        targetInstanceTypeRightSizingMethod: TargetInstanceTypeRightSizingMethod
        copyPrivateIp: Boolean
        copyTags: Boolean
        licensing: Licensing
        exportBucketArn: ARN
        postLaunchEnabled: Boolean
        launchIntoSourceInstance: Boolean
        recoveryMode: RecoveryMode
    }
    output := {
        launchConfigurationTemplate: LaunchConfigurationTemplate
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/UpdateReplicationConfiguration") @idempotent
operation UpdateReplicationConfiguration {
    input := {
        @required
        sourceServerID: SourceServerID

        name: SmallBoundedString
        stagingAreaSubnetId: SubnetID
        associateDefaultSecurityGroup: Boolean
        replicationServersSecurityGroupsIDs: ReplicationServersSecurityGroupsIDs
        replicationServerInstanceType: EC2InstanceType
        useDedicatedReplicationServer: Boolean
        defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType
        replicatedDisks: ReplicationConfigurationReplicatedDisks
        ebsEncryption: ReplicationConfigurationEbsEncryption
        ebsEncryptionKeyArn: ARN
        bandwidthThrottling: PositiveInteger
        dataPlaneRouting: ReplicationConfigurationDataPlaneRouting
        createPublicIP: Boolean
        stagingAreaTags: TagsMap
        pitPolicy: PITPolicy
        autoReplicateNewDisks: Boolean
        internetProtocol: InternetProtocol
    }
    output: ReplicationConfiguration
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        AccessDeniedException
        ValidationException
        UninitializedAccountException
    ]
}

@http(method: "POST", uri: "/UpdateReplicationConfigurationTemplate")
operation UpdateReplicationConfigurationTemplate {
    input := {
        @required
        replicationConfigurationTemplateID: ReplicationConfigurationTemplateID

        arn: ARN
        stagingAreaSubnetId: SubnetID
        associateDefaultSecurityGroup: Boolean
        replicationServersSecurityGroupsIDs: ReplicationServersSecurityGroupsIDs
        replicationServerInstanceType: EC2InstanceType
        useDedicatedReplicationServer: Boolean
        defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType
        ebsEncryption: ReplicationConfigurationEbsEncryption
        ebsEncryptionKeyArn: ARN
        bandwidthThrottling: PositiveInteger
        dataPlaneRouting: ReplicationConfigurationDataPlaneRouting
        createPublicIP: Boolean
        stagingAreaTags: TagsMap
        pitPolicy: PITPolicy
        autoReplicateNewDisks: Boolean
        internetProtocol: InternetProtocol
    }
    output: ReplicationConfigurationTemplate
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
        UninitializedAccountException
    ]
}

@length(min: 20, max: 2048) @pattern("arn:.{16,2044}")
string ARN

@error("client") @httpError(403)
structure AccessDeniedException {
    message: LargeBoundedString
    code: LargeBoundedString
}

structure Account {
    accountID: AccountID
}

@length(min: 12, max: 12) @pattern(".*[0-9]{12,}.*")
string AccountID

@length(min: 0, max: 200)
list AccountIDs {
    member: AccountID
}

@length(min: 0, max: 50)
list Accounts {
    member: Account
}

@pattern("[0-9]{1,5}.[0-9]{1,5}.[0-9]{1,5}(.[0-9]{4}.[0-9]{3}.[0-9]{4})?")
string AgentVersion

@length(min: 0, max: 255)
@pattern("(us(-gov)?|ap|ca|cn|eu|eusc|sa|af|me|mx|il)-([a-z]{2}-)?(central|north|(north(?:east|west))|south|south(?:east|west)|east|west)-[0-9][a-z]")
string AwsAvailabilityZone

@length(min: 0, max: 255)
@pattern("(us(-gov)?|ap|ca|cn|eu|eusc|sa|af|me|mx|il)-([a-z]{2}-)?(central|north|(north(?:east|west))|south|south(?:east|west)|east|west)-[0-9]")
string AwsRegion

@length(min: 0, max: 256)
string BoundedString

structure CPU {
    cores: PositiveInteger
    modelName: BoundedString
}

@length(min: 1, max: 128) @pattern("[a-zA-Z][-a-zA-Z0-9]*") @sensitive
string CfnStackName

@error("client") @httpError(409)
structure ConflictException {
    message: LargeBoundedString
    code: LargeBoundedString
    resourceId: LargeBoundedString
    resourceType: LargeBoundedString
}

map ConversionMap {
    key: EbsSnapshot
    value: EbsSnapshot
}

structure ConversionProperties {
    volumeToConversionMap: VolumeToConversionMap
    rootVolumeName: LargeBoundedString
    forceUefi: Boolean
    dataTimestamp: LargeBoundedString
    volumeToVolumeSize: VolumeToSizeMap
    volumeToProductCodes: VolumeToProductCodes
}

@length(min: 0, max: 256)
list Cpus {
    member: CPU
}

structure DataReplicationError {
    error: DataReplicationErrorString
    rawError: LargeBoundedString
}

enum DataReplicationErrorString {
    AGENT_NOT_SEEN
    SNAPSHOTS_FAILURE
    NOT_CONVERGING
    UNSTABLE_NETWORK
    FAILED_TO_CREATE_SECURITY_GROUP
    FAILED_TO_LAUNCH_REPLICATION_SERVER
    FAILED_TO_BOOT_REPLICATION_SERVER
    FAILED_TO_AUTHENTICATE_WITH_SERVICE
    FAILED_TO_DOWNLOAD_REPLICATION_SOFTWARE
    FAILED_TO_CREATE_STAGING_DISKS
    FAILED_TO_ATTACH_STAGING_DISKS
    FAILED_TO_PAIR_REPLICATION_SERVER_WITH_AGENT
    FAILED_TO_CONNECT_AGENT_TO_REPLICATION_SERVER
    FAILED_TO_START_DATA_TRANSFER
}

structure DataReplicationInfo {
    lagDuration: ISO8601DurationString
    etaDateTime: ISO8601DatetimeString
    replicatedDisks: DataReplicationInfoReplicatedDisks
    dataReplicationState: DataReplicationState
    dataReplicationInitiation: DataReplicationInitiation
    dataReplicationError: DataReplicationError
    stagingAvailabilityZone: AwsAvailabilityZone
    stagingOutpostArn: OutpostARN
}

structure DataReplicationInfoReplicatedDisk {
    deviceName: BoundedString
    totalStorageBytes: PositiveInteger
    replicatedStorageBytes: PositiveInteger
    rescannedStorageBytes: PositiveInteger
    backloggedStorageBytes: PositiveInteger
    volumeStatus: VolumeStatus
}

@length(min: 0, max: 60)
list DataReplicationInfoReplicatedDisks {
    member: DataReplicationInfoReplicatedDisk
}

structure DataReplicationInitiation {
    startDateTime: ISO8601DatetimeString
    nextAttemptDateTime: ISO8601DatetimeString
    steps: DataReplicationInitiationSteps
}

structure DataReplicationInitiationStep {
    name: DataReplicationInitiationStepName
    status: DataReplicationInitiationStepStatus
}

enum DataReplicationInitiationStepName {
    WAIT
    CREATE_SECURITY_GROUP
    LAUNCH_REPLICATION_SERVER
    BOOT_REPLICATION_SERVER
    AUTHENTICATE_WITH_SERVICE
    DOWNLOAD_REPLICATION_SOFTWARE
    CREATE_STAGING_DISKS
    ATTACH_STAGING_DISKS
    PAIR_REPLICATION_SERVER_WITH_AGENT
    CONNECT_AGENT_TO_REPLICATION_SERVER
    START_DATA_TRANSFER
}

enum DataReplicationInitiationStepStatus {
    NOT_STARTED
    IN_PROGRESS
    SUCCEEDED
    FAILED
    SKIPPED
}

list DataReplicationInitiationSteps {
    member: DataReplicationInitiationStep
}

enum DataReplicationState {
    STOPPED
    INITIATING
    INITIAL_SYNC
    BACKLOG
    CREATING_SNAPSHOT
    CONTINUOUS
    PAUSED
    RESCAN
    STALLED
    DISCONNECTED
}

structure DescribeJobsRequestFilters {
    jobIDs: DescribeJobsRequestFiltersJobIDs
    fromDate: ISO8601DatetimeString
    toDate: ISO8601DatetimeString
}

@length(min: 0, max: 1000)
list DescribeJobsRequestFiltersJobIDs {
    member: JobID
}

list DescribeRecoveryInstancesItems {
    member: RecoveryInstance
}

structure DescribeRecoveryInstancesRequestFilters {
    recoveryInstanceIDs: RecoveryInstanceIDs
    sourceServerIDs: SourceServerIDs
}

structure DescribeRecoverySnapshotsRequestFilters {
    fromDateTime: ISO8601DatetimeString
    toDateTime: ISO8601DatetimeString
}

structure DescribeSourceNetworksRequestFilters {
    sourceNetworkIDs: DescribeSourceNetworksRequestFiltersIDs
    originAccountID: AccountID
    originRegion: AwsRegion
}

@length(min: 0, max: 100)
list DescribeSourceNetworksRequestFiltersIDs {
    member: SourceNetworkID
}

structure DescribeSourceServersRequestFilters {
    sourceServerIDs: DescribeSourceServersRequestFiltersIDs
    hardwareId: BoundedString
    stagingAccountIDs: AccountIDs
}

@length(min: 0, max: 200)
list DescribeSourceServersRequestFiltersIDs {
    member: SourceServerID
}

structure Disk {
    deviceName: BoundedString
    bytes: PositiveInteger
}

@length(min: 0, max: 1000)
list Disks {
    member: Disk
}

@length(min: 0, max: 255) @pattern("i-[0-9a-fA-F]{8,}")
string EC2InstanceID

enum EC2InstanceState {
    PENDING
    RUNNING
    STOPPING
    STOPPED
    SHUTTING_DOWN = "SHUTTING-DOWN"
    TERMINATED
    NOT_FOUND
}

@length(min: 0, max: 255)
string EC2InstanceType

@pattern("snap-[0-9a-zA-Z]{17}")
string EbsSnapshot

list EbsSnapshotsList {
    member: EbsSnapshot
}

@length(min: 10, max: 19) @pattern("vol-([0-9a-fA-F]{8}|[0-9a-fA-F]{17})")
string EbsVolumeID

union EventResourceData {
    sourceNetworkData: SourceNetworkData
}

enum ExtensionStatus {
    EXTENDED
    EXTENSION_ERROR
    NOT_EXTENDED
}

enum FailbackLaunchType {
    RECOVERY
    DRILL
}

enum FailbackReplicationError {
    AGENT_NOT_SEEN
    FAILBACK_CLIENT_NOT_SEEN
    NOT_CONVERGING
    UNSTABLE_NETWORK
    FAILED_TO_ESTABLISH_RECOVERY_INSTANCE_COMMUNICATION
    FAILED_TO_DOWNLOAD_REPLICATION_SOFTWARE_TO_FAILBACK_CLIENT
    FAILED_TO_CONFIGURE_REPLICATION_SOFTWARE
    FAILED_TO_PAIR_AGENT_WITH_REPLICATION_SOFTWARE
    FAILED_TO_ESTABLISH_AGENT_REPLICATOR_SOFTWARE_COMMUNICATION
    FAILED_GETTING_REPLICATION_STATE
    SNAPSHOTS_FAILURE
    FAILED_TO_CREATE_SECURITY_GROUP
    FAILED_TO_LAUNCH_REPLICATION_SERVER
    FAILED_TO_BOOT_REPLICATION_SERVER
    FAILED_TO_AUTHENTICATE_WITH_SERVICE
    FAILED_TO_DOWNLOAD_REPLICATION_SOFTWARE
    FAILED_TO_CREATE_STAGING_DISKS
    FAILED_TO_ATTACH_STAGING_DISKS
    FAILED_TO_PAIR_REPLICATION_SERVER_WITH_AGENT
    FAILED_TO_CONNECT_AGENT_TO_REPLICATION_SERVER
    FAILED_TO_START_DATA_TRANSFER
}

enum FailbackState {
    FAILBACK_NOT_STARTED
    FAILBACK_IN_PROGRESS
    FAILBACK_READY_FOR_LAUNCH
    FAILBACK_COMPLETED
    FAILBACK_ERROR
    FAILBACK_NOT_READY_FOR_LAUNCH
    FAILBACK_LAUNCH_STATE_NOT_AVAILABLE
}

@length(min: 0, max: 256) @pattern("[0-9a-zA-Z ():/.,'-_#*;]*")
string FailureReason

list IPsList {
    member: BoundedString
}

@length(min: 19, max: 32)
@pattern("[1-9][0-9]*-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([0-1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?Z")
string ISO8601DatetimeString

@length(min: 1, max: 64)
string ISO8601DurationString

structure IdentificationHints {
    fqdn: BoundedString
    hostname: BoundedString
    vmWareUuid: BoundedString
    awsInstanceID: EC2InstanceID
}

enum InitiatedBy {
    START_RECOVERY
    START_DRILL
    FAILBACK
    DIAGNOSTIC
    TERMINATE_RECOVERY_INSTANCES
    TARGET_ACCOUNT
    CREATE_NETWORK_RECOVERY
    UPDATE_NETWORK_RECOVERY
    ASSOCIATE_NETWORK_RECOVERY
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: LargeBoundedString

    @httpHeader("Retry-After")
    retryAfterSeconds: PositiveInteger
}

enum InternetProtocol {
    IPV4
    IPV6
}

structure Job {
    @required
    jobID: JobID

    arn: ARN
    type: JobType
    initiatedBy: InitiatedBy
    creationDateTime: ISO8601DatetimeString
    endDateTime: ISO8601DatetimeString
    status: JobStatus
    participatingServers: ParticipatingServers
    tags: TagsMap
    participatingResources: ParticipatingResources
}

@range(min: 0, max: 9)
long JobEventAttemptCount

@length(min: 24, max: 24) @pattern("drsjob-[0-9a-zA-Z]{17}")
string JobID

structure JobLog {
    logDateTime: ISO8601DatetimeString
    event: JobLogEvent
    eventData: JobLogEventData
}

enum JobLogEvent {
    JOB_START
    SERVER_SKIPPED
    CLEANUP_START
    CLEANUP_END
    CLEANUP_FAIL
    SNAPSHOT_START
    SNAPSHOT_END
    SNAPSHOT_FAIL
    USING_PREVIOUS_SNAPSHOT
    USING_PREVIOUS_SNAPSHOT_FAILED
    CONVERSION_START
    CONVERSION_END
    CONVERSION_FAIL
    LAUNCH_START
    LAUNCH_FAILED
    JOB_CANCEL
    JOB_END
    DEPLOY_NETWORK_CONFIGURATION_START
    DEPLOY_NETWORK_CONFIGURATION_END
    DEPLOY_NETWORK_CONFIGURATION_FAILED
    UPDATE_NETWORK_CONFIGURATION_START
    UPDATE_NETWORK_CONFIGURATION_END
    UPDATE_NETWORK_CONFIGURATION_FAILED
    UPDATE_LAUNCH_TEMPLATE_START
    UPDATE_LAUNCH_TEMPLATE_END
    UPDATE_LAUNCH_TEMPLATE_FAILED
    NETWORK_RECOVERY_FAIL
}

structure JobLogEventData {
    sourceServerID: SourceServerID
    conversionServerID: EC2InstanceID
    targetInstanceID: EC2InstanceID
    rawError: LargeBoundedString
    conversionProperties: ConversionProperties
    eventResourceData: EventResourceData
    attemptCount: JobEventAttemptCount
    maxAttemptsCount: JobEventAttemptCount
}

list JobLogs {
    member: JobLog
}

enum JobStatus {
    PENDING
    STARTED
    COMPLETED
}

enum JobType {
    LAUNCH
    TERMINATE
    CREATE_CONVERTED_SNAPSHOT
}

list JobsList {
    member: Job
}

@length(min: 0, max: 65536)
string LargeBoundedString

enum LastLaunchResult {
    NOT_STARTED
    PENDING
    SUCCEEDED
    FAILED
}

enum LastLaunchType {
    RECOVERY
    DRILL
}

structure LaunchAction {
    actionId: LaunchActionId
    actionCode: SsmDocumentName
    type: LaunchActionType
    name: LaunchActionName
    active: Boolean
    order: LaunchActionOrder
    actionVersion: LaunchActionVersion
    optional: Boolean
    parameters: LaunchActionParameters
    description: LaunchActionDescription
    category: LaunchActionCategory
}

enum LaunchActionCategory {
    MONITORING
    VALIDATION
    CONFIGURATION
    SECURITY
    OTHER
}

@length(min: 0, max: 1024) @pattern("[0-9a-zA-Z ():/.,'-_#*; ]*")
string LaunchActionDescription

@length(min: 1, max: 64)
@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string LaunchActionId

@length(min: 0, max: 100)
list LaunchActionIds {
    member: LaunchActionId
}

@length(min: 1, max: 256) @pattern("[A-Za-z0-9][A-Za-z0-9 /_-]*")
string LaunchActionName

@range(min: 2, max: 10000)
integer LaunchActionOrder

structure LaunchActionParameter {
    value: LaunchActionParameterValue
    type: LaunchActionParameterType
}

@length(min: 1, max: 1011) @pattern("([A-Za-z0-9])+")
string LaunchActionParameterName

enum LaunchActionParameterType {
    SSM_STORE
    DYNAMIC
}

@length(min: 1, max: 1011) @pattern("[A-Za-z0-9.-]+")
string LaunchActionParameterValue

@length(min: 0, max: 20)
map LaunchActionParameters {
    key: LaunchActionParameterName
    value: LaunchActionParameter
}

@pattern("(s-[0-9a-zA-Z]{17}$|lct-[0-9a-zA-Z]{17})")
string LaunchActionResourceId

structure LaunchActionRun {
    action: LaunchAction
    runId: LaunchActionRunId
    status: LaunchActionRunStatus
    failureReason: FailureReason
}

@length(min: 1, max: 64)
@pattern("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string LaunchActionRunId

enum LaunchActionRunStatus {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

list LaunchActionRuns {
    member: LaunchActionRun
}

enum LaunchActionType {
    SSM_AUTOMATION
    SSM_COMMAND
}

@length(min: 1, max: 10) @pattern("(\\$DEFAULT|\\$LATEST|[0-9]+)")
string LaunchActionVersion

@length(min: 0, max: 200)
list LaunchActions {
    member: LaunchAction
}

structure LaunchActionsRequestFilters {
    actionIds: LaunchActionIds
}

structure LaunchActionsStatus {
    ssmAgentDiscoveryDatetime: ISO8601DatetimeString
    runs: LaunchActionRuns
}

structure LaunchConfiguration {
    sourceServerID: SourceServerID
    name: SmallBoundedString
    ec2LaunchTemplateID: BoundedString
    launchDisposition: LaunchDisposition
    targetInstanceTypeRightSizingMethod: TargetInstanceTypeRightSizingMethod
    copyPrivateIp: Boolean
    copyTags: Boolean
    licensing: Licensing
    postLaunchEnabled: Boolean
    launchIntoInstanceProperties: LaunchIntoInstanceProperties
    recoveryMode: RecoveryMode
}

structure LaunchConfigurationTemplate {
    launchConfigurationTemplateID: LaunchConfigurationTemplateID
    arn: ARN
    tags: TagsMap
    launchDisposition: LaunchDisposition
    targetInstanceTypeRightSizingMethod: TargetInstanceTypeRightSizingMethod
    copyPrivateIp: Boolean
    copyTags: Boolean
    licensing: Licensing
    exportBucketArn: ARN
    postLaunchEnabled: Boolean
    launchIntoSourceInstance: Boolean
    recoveryMode: RecoveryMode
}

@length(min: 21, max: 21) @pattern("lct-[0-9a-zA-Z]{17}")
string LaunchConfigurationTemplateID

@length(min: 0, max: 1)
list LaunchConfigurationTemplateIDs {
    member: LaunchConfigurationTemplateID
}

@length(min: 0, max: 200)
list LaunchConfigurationTemplates {
    member: LaunchConfigurationTemplate
}

enum LaunchDisposition {
    STOPPED
    STARTED
}

structure LaunchIntoInstanceProperties {
    launchIntoEC2InstanceID: EC2InstanceID
}

enum LaunchStatus {
    PENDING
    IN_PROGRESS
    LAUNCHED
    FAILED
    TERMINATED
}

structure Licensing {
    osByol: Boolean
}

structure LifeCycle {
    addedToServiceDateTime: ISO8601DatetimeString
    firstByteDateTime: ISO8601DatetimeString
    elapsedReplicationDuration: ISO8601DurationString
    lastSeenByServiceDateTime: ISO8601DatetimeString
    lastLaunch: LifeCycleLastLaunch
}

structure LifeCycleLastLaunch {
    initiated: LifeCycleLastLaunchInitiated
    status: LaunchStatus
}

structure LifeCycleLastLaunchInitiated {
    apiCallDateTime: ISO8601DatetimeString
    jobID: JobID
    type: LastLaunchType
}

@range(min: 1, max: 50)
integer ListStagingAccountsRequestMaxResultsInteger

@range(min: 1, max: 300)
integer MaxResultsReplicatingSourceServers

@range(min: 1, max: 1000)
integer MaxResultsType

structure NetworkInterface {
    macAddress: BoundedString
    ips: IPsList
    isPrimary: Boolean
}

@length(min: 0, max: 32)
list NetworkInterfaces {
    member: NetworkInterface
}

structure OS {
    fullString: BoundedString
}

enum OriginEnvironment {
    ON_PREMISES
    AWS
}

@length(min: 20, max: 255)
@pattern("arn:aws([a-z-]+)?:outposts:[a-z\\d-]+:\\d{12}:outpost/op-[a-f0-9]{17}")
string OutpostARN

@length(min: 3, max: 3)
list PITPolicy {
    member: PITPolicyRule
}

structure PITPolicyRule {
    ruleID: PositiveInteger

    @required
    units: PITPolicyRuleUnits

    @required
    interval: StrictlyPositiveInteger

    @required
    retentionDuration: StrictlyPositiveInteger

    enabled: Boolean
}

enum PITPolicyRuleUnits {
    MINUTE
    HOUR
    DAY
}

@length(min: 0, max: 2048)
string PaginationToken

structure ParticipatingResource {
    participatingResourceID: ParticipatingResourceID
    launchStatus: LaunchStatus
}

union ParticipatingResourceID {
    sourceNetworkID: SourceNetworkID
}

list ParticipatingResources {
    member: ParticipatingResource
}

structure ParticipatingServer {
    sourceServerID: SourceServerID
    recoveryInstanceID: RecoveryInstanceID
    launchStatus: LaunchStatus
    launchActionsStatus: LaunchActionsStatus
}

list ParticipatingServers {
    member: ParticipatingServer
}

@range(min: 0)
long PositiveInteger

structure ProductCode {
    productCodeId: ProductCodeId
    productCodeMode: ProductCodeMode
}

@length(min: 25, max: 25) @pattern("([A-Za-z0-9])+")
string ProductCodeId

enum ProductCodeMode {
    ENABLED
    DISABLED
}

list ProductCodes {
    member: ProductCode
}

structure RecoveryInstance {
    ec2InstanceID: EC2InstanceID
    ec2InstanceState: EC2InstanceState
    jobID: JobID
    recoveryInstanceID: RecoveryInstanceID
    sourceServerID: SourceServerID
    arn: ARN
    tags: TagsMap
    failback: RecoveryInstanceFailback
    dataReplicationInfo: RecoveryInstanceDataReplicationInfo
    recoveryInstanceProperties: RecoveryInstanceProperties
    pointInTimeSnapshotDateTime: ISO8601DatetimeString
    isDrill: Boolean
    originEnvironment: OriginEnvironment
    originAvailabilityZone: AwsAvailabilityZone
    agentVersion: AgentVersion
    sourceOutpostArn: OutpostARN
}

structure RecoveryInstanceDataReplicationError {
    error: FailbackReplicationError
    rawError: LargeBoundedString
}

structure RecoveryInstanceDataReplicationInfo {
    lagDuration: ISO8601DatetimeString
    etaDateTime: ISO8601DatetimeString
    replicatedDisks: RecoveryInstanceDataReplicationInfoReplicatedDisks
    dataReplicationState: RecoveryInstanceDataReplicationState
    dataReplicationInitiation: RecoveryInstanceDataReplicationInitiation
    dataReplicationError: RecoveryInstanceDataReplicationError
    stagingAvailabilityZone: AwsAvailabilityZone
    stagingOutpostArn: OutpostARN
}

structure RecoveryInstanceDataReplicationInfoReplicatedDisk {
    deviceName: BoundedString
    totalStorageBytes: PositiveInteger
    replicatedStorageBytes: PositiveInteger
    rescannedStorageBytes: PositiveInteger
    backloggedStorageBytes: PositiveInteger
}

@length(min: 0, max: 60)
list RecoveryInstanceDataReplicationInfoReplicatedDisks {
    member: RecoveryInstanceDataReplicationInfoReplicatedDisk
}

structure RecoveryInstanceDataReplicationInitiation {
    startDateTime: ISO8601DatetimeString
    steps: RecoveryInstanceDataReplicationInitiationSteps
}

structure RecoveryInstanceDataReplicationInitiationStep {
    name: RecoveryInstanceDataReplicationInitiationStepName
    status: RecoveryInstanceDataReplicationInitiationStepStatus
}

enum RecoveryInstanceDataReplicationInitiationStepName {
    LINK_FAILBACK_CLIENT_WITH_RECOVERY_INSTANCE
    COMPLETE_VOLUME_MAPPING
    ESTABLISH_RECOVERY_INSTANCE_COMMUNICATION
    DOWNLOAD_REPLICATION_SOFTWARE_TO_FAILBACK_CLIENT
    CONFIGURE_REPLICATION_SOFTWARE
    PAIR_AGENT_WITH_REPLICATION_SOFTWARE
    ESTABLISH_AGENT_REPLICATOR_SOFTWARE_COMMUNICATION
    WAIT
    CREATE_SECURITY_GROUP
    LAUNCH_REPLICATION_SERVER
    BOOT_REPLICATION_SERVER
    AUTHENTICATE_WITH_SERVICE
    DOWNLOAD_REPLICATION_SOFTWARE
    CREATE_STAGING_DISKS
    ATTACH_STAGING_DISKS
    PAIR_REPLICATION_SERVER_WITH_AGENT
    CONNECT_AGENT_TO_REPLICATION_SERVER
    START_DATA_TRANSFER
}

enum RecoveryInstanceDataReplicationInitiationStepStatus {
    NOT_STARTED
    IN_PROGRESS
    SUCCEEDED
    FAILED
    SKIPPED
}

list RecoveryInstanceDataReplicationInitiationSteps {
    member: RecoveryInstanceDataReplicationInitiationStep
}

enum RecoveryInstanceDataReplicationState {
    STOPPED
    INITIATING
    INITIAL_SYNC
    BACKLOG
    CREATING_SNAPSHOT
    CONTINUOUS
    PAUSED
    RESCAN
    STALLED
    DISCONNECTED
    REPLICATION_STATE_NOT_AVAILABLE
    NOT_STARTED
}

structure RecoveryInstanceDisk {
    internalDeviceName: BoundedString
    bytes: PositiveInteger
    ebsVolumeID: EbsVolumeID
}

@length(min: 0, max: 1000)
list RecoveryInstanceDisks {
    member: RecoveryInstanceDisk
}

structure RecoveryInstanceFailback {
    failbackClientID: BoundedString
    failbackJobID: JobID
    failbackInitiationTime: ISO8601DatetimeString
    state: FailbackState
    agentLastSeenByServiceDateTime: ISO8601DatetimeString
    failbackClientLastSeenByServiceDateTime: ISO8601DatetimeString
    failbackToOriginalServer: Boolean
    firstByteDateTime: ISO8601DatetimeString
    elapsedReplicationDuration: ISO8601DatetimeString
    failbackLaunchType: FailbackLaunchType
}

@length(min: 10, max: 19) @pattern("i-[0-9a-fA-F]{8,}")
string RecoveryInstanceID

@length(min: 0, max: 200)
list RecoveryInstanceIDs {
    member: RecoveryInstanceID
}

structure RecoveryInstanceProperties {
    lastUpdatedDateTime: ISO8601DatetimeString
    identificationHints: IdentificationHints
    networkInterfaces: NetworkInterfaces
    disks: RecoveryInstanceDisks
    cpus: Cpus
    ramBytes: PositiveInteger
    os: OS
}

@length(min: 1, max: 200)
list RecoveryInstancesForTerminationRequest {
    member: RecoveryInstanceID
}

structure RecoveryLifeCycle {
    apiCallDateTime: SyntheticTimestamp_date_time
    jobID: JobID
    lastRecoveryResult: RecoveryResult
}

enum RecoveryMode {
    FAST
    OPTIMAL
}

enum RecoveryResult {
    NOT_STARTED
    IN_PROGRESS
    SUCCESS
    FAIL
    PARTIAL_SUCCESS
    ASSOCIATE_SUCCESS
    ASSOCIATE_FAIL
}

structure RecoverySnapshot {
    @required
    snapshotID: RecoverySnapshotID

    @required
    sourceServerID: SourceServerID

    @required
    expectedTimestamp: ISO8601DatetimeString

    timestamp: ISO8601DatetimeString
    ebsSnapshots: EbsSnapshotsList
}

@length(min: 21, max: 21) @pattern("pit-[0-9a-zA-Z]{17}")
string RecoverySnapshotID

list RecoverySnapshotsList {
    member: RecoverySnapshot
}

enum RecoverySnapshotsOrder {
    ASC
    DESC
}

structure ReplicationConfiguration {
    sourceServerID: SourceServerID
    name: SmallBoundedString
    stagingAreaSubnetId: SubnetID
    associateDefaultSecurityGroup: Boolean
    replicationServersSecurityGroupsIDs: ReplicationServersSecurityGroupsIDs
    replicationServerInstanceType: EC2InstanceType
    useDedicatedReplicationServer: Boolean
    defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType
    replicatedDisks: ReplicationConfigurationReplicatedDisks
    ebsEncryption: ReplicationConfigurationEbsEncryption
    ebsEncryptionKeyArn: ARN
    bandwidthThrottling: PositiveInteger
    dataPlaneRouting: ReplicationConfigurationDataPlaneRouting
    createPublicIP: Boolean
    stagingAreaTags: TagsMap
    pitPolicy: PITPolicy
    autoReplicateNewDisks: Boolean
    internetProtocol: InternetProtocol
}

enum ReplicationConfigurationDataPlaneRouting {
    PRIVATE_IP
    PUBLIC_IP
}

enum ReplicationConfigurationDefaultLargeStagingDiskType {
    GP2
    GP3
    ST1
    AUTO
}

enum ReplicationConfigurationEbsEncryption {
    DEFAULT
    CUSTOM
    NONE
}

structure ReplicationConfigurationReplicatedDisk {
    deviceName: BoundedString
    isBootDisk: Boolean
    stagingDiskType: ReplicationConfigurationReplicatedDiskStagingDiskType
    iops: PositiveInteger
    throughput: PositiveInteger
    optimizedStagingDiskType: ReplicationConfigurationReplicatedDiskStagingDiskType
}

enum ReplicationConfigurationReplicatedDiskStagingDiskType {
    AUTO
    GP2
    GP3
    IO1
    SC1
    ST1
    STANDARD
}

@length(min: 0, max: 60)
list ReplicationConfigurationReplicatedDisks {
    member: ReplicationConfigurationReplicatedDisk
}

structure ReplicationConfigurationTemplate {
    @required
    replicationConfigurationTemplateID: ReplicationConfigurationTemplateID

    arn: ARN
    stagingAreaSubnetId: SubnetID
    associateDefaultSecurityGroup: Boolean
    replicationServersSecurityGroupsIDs: ReplicationServersSecurityGroupsIDs
    replicationServerInstanceType: EC2InstanceType
    useDedicatedReplicationServer: Boolean
    defaultLargeStagingDiskType: ReplicationConfigurationDefaultLargeStagingDiskType
    ebsEncryption: ReplicationConfigurationEbsEncryption
    ebsEncryptionKeyArn: ARN
    bandwidthThrottling: PositiveInteger
    dataPlaneRouting: ReplicationConfigurationDataPlaneRouting
    createPublicIP: Boolean
    stagingAreaTags: TagsMap
    tags: TagsMap
    pitPolicy: PITPolicy
    autoReplicateNewDisks: Boolean
    internetProtocol: InternetProtocol
}

@length(min: 21, max: 21) @pattern("rct-[0-9a-zA-Z]{17}")
string ReplicationConfigurationTemplateID

@length(min: 0, max: 200)
list ReplicationConfigurationTemplateIDs {
    member: ReplicationConfigurationTemplateID
}

list ReplicationConfigurationTemplates {
    member: ReplicationConfigurationTemplate
}

enum ReplicationDirection {
    FAILOVER
    FAILBACK
}

@length(min: 0, max: 32)
list ReplicationServersSecurityGroupsIDs {
    member: SecurityGroupID
}

enum ReplicationStatus {
    STOPPED
    IN_PROGRESS
    PROTECTED
    ERROR
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: LargeBoundedString
    code: LargeBoundedString
    resourceId: LargeBoundedString
    resourceType: LargeBoundedString
}

@length(min: 0, max: 255) @pattern("sg-[0-9a-fA-F]{8,}")
string SecurityGroupID

@length(min: 0, max: 256) @sensitive
string SensitiveBoundedString

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    message: LargeBoundedString
    code: LargeBoundedString
    resourceId: LargeBoundedString
    resourceType: LargeBoundedString
    serviceCode: LargeBoundedString
    quotaCode: LargeBoundedString
}

@length(min: 0, max: 128)
string SmallBoundedString

structure SourceCloudProperties {
    originAccountID: AccountID
    originRegion: AwsRegion
    originAvailabilityZone: AwsAvailabilityZone
    sourceOutpostArn: OutpostARN
}

structure SourceNetwork {
    sourceNetworkID: SourceNetworkID
    sourceVpcID: VpcID
    arn: ARN
    tags: TagsMap
    replicationStatus: ReplicationStatus
    replicationStatusDetails: SensitiveBoundedString
    cfnStackName: CfnStackName
    sourceRegion: AwsRegion
    sourceAccountID: AccountID
    lastRecovery: RecoveryLifeCycle
    launchedVpcID: VpcID
}

structure SourceNetworkData {
    sourceNetworkID: SourceNetworkID
    sourceVpc: VpcID
    targetVpc: VpcID
    stackName: LargeBoundedString
}

@length(min: 20, max: 20) @pattern("sn-[0-9a-zA-Z]{17}")
string SourceNetworkID

list SourceNetworksList {
    member: SourceNetwork
}

structure SourceProperties {
    lastUpdatedDateTime: ISO8601DatetimeString
    recommendedInstanceType: EC2InstanceType
    identificationHints: IdentificationHints
    networkInterfaces: NetworkInterfaces
    disks: Disks
    cpus: Cpus
    ramBytes: PositiveInteger
    os: OS
    supportsNitroInstances: Boolean
}

structure SourceServer {
    sourceServerID: SourceServerID
    arn: ARN
    tags: TagsMap
    recoveryInstanceId: RecoveryInstanceID
    lastLaunchResult: LastLaunchResult
    dataReplicationInfo: DataReplicationInfo
    lifeCycle: LifeCycle
    sourceProperties: SourceProperties
    stagingArea: StagingArea
    sourceCloudProperties: SourceCloudProperties
    replicationDirection: ReplicationDirection
    reversedDirectionSourceServerArn: SourceServerARN
    sourceNetworkID: SourceNetworkID
    agentVersion: AgentVersion
}

@length(min: 20, max: 2048)
@pattern("arn:(?:[0-9a-zA-Z_-]+:){3}([0-9]{12,}):source-server/(s-[0-9a-zA-Z]{17})")
string SourceServerARN

@length(min: 19, max: 19) @pattern("s-[0-9a-zA-Z]{17}")
string SourceServerID

list SourceServerIDs {
    member: SourceServerID
}

list SourceServersList {
    member: SourceServer
}

@length(min: 1, max: 1011) @pattern("([A-Za-z0-9-/:])+")
string SsmDocumentName

structure StagingArea {
    status: ExtensionStatus
    stagingAccountID: AccountID
    stagingSourceServerArn: ARN
    errorMessage: LargeBoundedString
}

structure StagingSourceServer {
    hostname: BoundedString
    arn: SourceServerARN
    tags: TagsMap
}

list StagingSourceServersList {
    member: StagingSourceServer
}

@length(min: 1, max: 200)
list StartFailbackRequestRecoveryInstanceIDs {
    member: RecoveryInstanceID
}

structure StartRecoveryRequestSourceServer {
    @required
    sourceServerID: SourceServerID

    recoverySnapshotID: RecoverySnapshotID
}

@length(min: 1, max: 200)
list StartRecoveryRequestSourceServers {
    member: StartRecoveryRequestSourceServer
}

@length(min: 1, max: 100)
list StartSourceNetworkRecoveryRequestNetworkEntries {
    member: StartSourceNetworkRecoveryRequestNetworkEntry
}

structure StartSourceNetworkRecoveryRequestNetworkEntry {
    @required
    sourceNetworkID: SourceNetworkID

    cfnStackName: CfnStackName
}

@range(min: 1)
integer StrictlyPositiveInteger

@length(min: 0, max: 255) @pattern("subnet-[0-9a-fA-F]{8,}")
string SubnetID

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 0, max: 256)
string TagKey

@sensitive
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 256)
string TagValue

@sensitive
map TagsMap {
    key: TagKey
    value: TagValue
}

enum TargetInstanceTypeRightSizingMethod {
    NONE
    BASIC
    IN_AWS
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    message: LargeBoundedString

    serviceCode: LargeBoundedString
    quotaCode: LargeBoundedString

    @httpHeader("Retry-After")
    retryAfterSeconds: LargeBoundedString
}

@error("client") @httpError(400)
structure UninitializedAccountException {
    message: LargeBoundedString
    code: LargeBoundedString
}

@error("client") @httpError(400)
structure ValidationException {
    message: LargeBoundedString
    code: LargeBoundedString
    reason: ValidationExceptionReason
    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    name: LargeBoundedString
    message: LargeBoundedString
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
}

enum VolumeStatus {
    REGULAR
    CONTAINS_MARKETPLACE_PRODUCT_CODES
    MISSING_VOLUME_ATTRIBUTES
    MISSING_VOLUME_ATTRIBUTES_AND_PRECHECK_UNAVAILABLE
    PENDING
}

map VolumeToConversionMap {
    key: LargeBoundedString
    value: ConversionMap
}

map VolumeToProductCodes {
    key: LargeBoundedString
    value: ProductCodes
}

map VolumeToSizeMap {
    key: LargeBoundedString
    value: PositiveInteger
}

@length(min: 12, max: 21) @pattern("vpc-[0-9a-fA-F]{8,}")
string VpcID
