$version: "2.0"

namespace com.amazonaws.emr

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon EMR")
@service(sdkId: "EMR", endpointPrefix: "elasticmapreduce", docId: "elasticmapreduce-2009-03-31")
@awsJson1_1
@sigv4(name: "elasticmapreduce")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service ElasticMapReduce {
    version: "2009-03-31"
    operations: [
        AddInstanceFleet
        AddInstanceGroups
        AddJobFlowSteps
        AddTags
        CancelSteps
        CreatePersistentAppUI
        CreateSecurityConfiguration
        CreateStudio
        CreateStudioSessionMapping
        DeleteSecurityConfiguration
        DeleteStudio
        DeleteStudioSessionMapping
        DescribeCluster
        DescribeJobFlows
        DescribeNotebookExecution
        DescribePersistentAppUI
        DescribeReleaseLabel
        DescribeSecurityConfiguration
        DescribeStep
        DescribeStudio
        GetAutoTerminationPolicy
        GetBlockPublicAccessConfiguration
        GetClusterSessionCredentials
        GetManagedScalingPolicy
        GetOnClusterAppUIPresignedURL
        GetPersistentAppUIPresignedURL
        GetSession
        GetSessionEndpoint
        GetStudioSessionMapping
        ListBootstrapActions
        ListClusters
        ListInstanceFleets
        ListInstanceGroups
        ListInstances
        ListNotebookExecutions
        ListReleaseLabels
        ListSecurityConfigurations
        ListSessions
        ListSteps
        ListStudioSessionMappings
        ListStudios
        ListSupportedInstanceTypes
        ModifyCluster
        ModifyInstanceFleet
        ModifyInstanceGroups
        PutAutoScalingPolicy
        PutAutoTerminationPolicy
        PutBlockPublicAccessConfiguration
        PutManagedScalingPolicy
        RemoveAutoScalingPolicy
        RemoveAutoTerminationPolicy
        RemoveManagedScalingPolicy
        RemoveTags
        RunJobFlow
        SetKeepJobFlowAliveWhenNoSteps
        SetTerminationProtection
        SetUnhealthyNodeReplacement
        SetVisibleToAllUsers
        StartNotebookExecution
        StartSession
        StopNotebookExecution
        TerminateJobFlows
        TerminateSession
        UpdateStudio
        UpdateStudioSessionMapping
    ]
}

operation AddInstanceFleet {
    input := {
        @required
        ClusterId: XmlStringMaxLen256

        @required
        InstanceFleet: InstanceFleetConfig
    }
    output := {
        ClusterId: XmlStringMaxLen256
        InstanceFleetId: InstanceFleetId
        ClusterArn: ArnType
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation AddInstanceGroups {
    input := {
        @required
        InstanceGroups: InstanceGroupConfigList

        @required
        JobFlowId: XmlStringMaxLen256
    }
    output := {
        JobFlowId: XmlStringMaxLen256
        InstanceGroupIds: InstanceGroupIdsList
        ClusterArn: ArnType
    }
    errors: [InternalServerError]
}

operation AddJobFlowSteps {
    input := {
        @required
        JobFlowId: XmlStringMaxLen256

        @required
        Steps: StepConfigList

        ExecutionRoleArn: ArnType
    }
    output := {
        StepIds: StepIdsList
    }
    errors: [InternalServerError]
}

operation AddTags {
    input := {
        @required
        ResourceId: String

        @required
        Tags: TagList

        ClusterId: ClusterId
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException]
}

operation CancelSteps {
    input := {
        @required
        ClusterId: XmlStringMaxLen256

        @required
        StepIds: StepIdsList

        StepCancellationOption: StepCancellationOption
    }
    output := {
        CancelStepsInfoList: CancelStepsInfoList
    }
    errors: [InternalServerError, InvalidRequestException]
}

operation CreatePersistentAppUI {
    input := {
        @required
        TargetResourceArn: ArnType

        EMRContainersConfig: EMRContainersConfig
        Tags: TagList
        XReferer: String
        ProfilerType: ProfilerType
    }
    output := {
        PersistentAppUIId: XmlStringMaxLen256
        RuntimeRoleEnabledCluster: Boolean
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation CreateSecurityConfiguration {
    input := {
        @required
        Name: XmlString

        @required
        SecurityConfiguration: String
    }
    output := {
        @required
        Name: XmlString

        @required
        CreationDateTime: Timestamp
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation CreateStudio {
    input := {
        @required
        Name: XmlStringMaxLen256

        Description: XmlStringMaxLen256

        @required
        AuthMode: AuthMode

        @required
        VpcId: XmlStringMaxLen256

        @required
        SubnetIds: SubnetIdList

        @required
        ServiceRole: XmlString

        UserRole: XmlString

        @required
        WorkspaceSecurityGroupId: XmlStringMaxLen256

        @required
        EngineSecurityGroupId: XmlStringMaxLen256

        @required
        DefaultS3Location: XmlString

        IdpAuthUrl: XmlString
        IdpRelayStateParameterName: XmlStringMaxLen256
        Tags: TagList
        TrustedIdentityPropagationEnabled: Boolean
        IdcUserAssignment: IdcUserAssignment
        IdcInstanceArn: ArnType
        EncryptionKeyArn: XmlString
    }
    output := {
        StudioId: XmlStringMaxLen256
        Url: XmlString
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation CreateStudioSessionMapping {
    input := {
        @required
        StudioId: XmlStringMaxLen256

        IdentityId: XmlStringMaxLen256
        IdentityName: XmlStringMaxLen256

        @required
        IdentityType: IdentityType

        @required
        SessionPolicyArn: XmlStringMaxLen256
    }
    errors: [InternalServerError, InvalidRequestException]
}

operation DeleteSecurityConfiguration {
    input := {
        @required
        Name: XmlString
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException]
}

operation DeleteStudio {
    input := {
        @required
        StudioId: XmlStringMaxLen256
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation DeleteStudioSessionMapping {
    input := {
        @required
        StudioId: XmlStringMaxLen256

        IdentityId: XmlStringMaxLen256
        IdentityName: XmlStringMaxLen256

        @required
        IdentityType: IdentityType
    }
    errors: [InternalServerError, InvalidRequestException]
}

@waitable(
    ClusterRunning: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Cluster.Status.State"
                        expected: "RUNNING"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Cluster.Status.State"
                        expected: "WAITING"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Cluster.Status.State"
                        expected: "TERMINATING"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Cluster.Status.State"
                        expected: "TERMINATED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Cluster.Status.State"
                        expected: "TERMINATED_WITH_ERRORS"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    ClusterTerminated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Cluster.Status.State"
                        expected: "TERMINATED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Cluster.Status.State"
                        expected: "TERMINATED_WITH_ERRORS"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ClusterRunning: 60, ClusterTerminated: 60)
operation DescribeCluster {
    input := {
        @required
        ClusterId: ClusterId
    }
    output := {
        Cluster: Cluster
    }
    errors: [InternalServerException, InvalidRequestException]
}

@deprecated
operation DescribeJobFlows {
    input := {
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        JobFlowIds: XmlStringList
        JobFlowStates: JobFlowExecutionStateList
    }
    output := {
        JobFlows: JobFlowDetailList
    }
    errors: [InternalServerError]
}

operation DescribeNotebookExecution {
    input := {
        @required
        NotebookExecutionId: XmlStringMaxLen256
    }
    output := {
        NotebookExecution: NotebookExecution
    }
    errors: [InternalServerError, InvalidRequestException]
}

operation DescribePersistentAppUI {
    input := {
        @required
        PersistentAppUIId: XmlStringMaxLen256
    }
    output := {
        PersistentAppUI: PersistentAppUI
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation DescribeReleaseLabel {
    input := {
        ReleaseLabel: String
        NextToken: String
        MaxResults: MaxResultsNumber
    }
    output := {
        ReleaseLabel: String
        Applications: SimplifiedApplicationList
        NextToken: String
        AvailableOSReleases: OSReleaseList
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation DescribeSecurityConfiguration {
    input := {
        @required
        Name: XmlString
    }
    output := {
        Name: XmlString
        SecurityConfiguration: String
        CreationDateTime: Timestamp
    }
    errors: [InternalServerException, InvalidRequestException]
}

@waitable(
    StepComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Step.Status.State"
                        expected: "COMPLETED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Step.Status.State"
                        expected: "FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Step.Status.State"
                        expected: "CANCELLED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(StepComplete: 60)
operation DescribeStep {
    input := {
        @required
        ClusterId: ClusterId

        @required
        StepId: String
    }
    output := {
        Step: Step
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation DescribeStudio {
    input := {
        @required
        StudioId: XmlStringMaxLen256
    }
    output := {
        Studio: Studio
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation GetAutoTerminationPolicy {
    input := {
        @required
        ClusterId: ClusterId
    }
    output := {
        AutoTerminationPolicy: AutoTerminationPolicy
    }
}

operation GetBlockPublicAccessConfiguration {
    input := {}
    output := {
        @required
        BlockPublicAccessConfiguration: BlockPublicAccessConfiguration

        @required
        BlockPublicAccessConfigurationMetadata: BlockPublicAccessConfigurationMetadata
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation GetClusterSessionCredentials {
    input := {
        @required
        ClusterId: XmlStringMaxLen256

        ExecutionRoleArn: ArnType
    }
    output := {
        Credentials: Credentials
        ExpiresAt: Timestamp
    }
    errors: [InternalServerError, InvalidRequestException]
}

operation GetManagedScalingPolicy {
    input := {
        @required
        ClusterId: ClusterId
    }
    output := {
        ManagedScalingPolicy: ManagedScalingPolicy
    }
}

operation GetOnClusterAppUIPresignedURL {
    input := {
        @required
        ClusterId: XmlStringMaxLen256

        OnClusterAppUIType: OnClusterAppUIType
        ApplicationId: XmlStringMaxLen256
        DryRun: Boolean
        ExecutionRoleArn: ArnType
    }
    output := {
        PresignedURLReady: Boolean
        PresignedURL: XmlString
    }
    errors: [InternalServerError, InvalidRequestException]
}

operation GetPersistentAppUIPresignedURL {
    input := {
        @required
        PersistentAppUIId: XmlStringMaxLen256

        PersistentAppUIType: PersistentAppUIType
        ApplicationId: XmlStringMaxLen256
        AuthProxyCall: Boolean
        ExecutionRoleArn: ArnType
    }
    output := {
        PresignedURLReady: Boolean
        PresignedURL: XmlString
    }
    errors: [InternalServerError, InvalidRequestException]
}

operation GetSession {
    input := {
        @required
        ClusterId: ClusterId

        @required
        SessionId: SessionId
    }
    output := {
        @required
        Session: Session
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation GetSessionEndpoint {
    input := {
        @required
        ClusterId: ClusterId

        @required
        SessionId: SessionId
    }
    output := {
        @required
        Endpoint: XmlString

        AuthToken: SensitiveString
        AuthTokenExpirationTime: Timestamp
        Credentials: Credentials
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation GetStudioSessionMapping {
    input := {
        @required
        StudioId: XmlStringMaxLen256

        IdentityId: XmlStringMaxLen256
        IdentityName: XmlStringMaxLen256

        @required
        IdentityType: IdentityType
    }
    output := {
        SessionMapping: SessionMappingDetail
    }
    errors: [InternalServerError, InvalidRequestException]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "BootstrapActions")
operation ListBootstrapActions {
    input := {
        @required
        ClusterId: ClusterId

        Marker: String
    }
    output := {
        BootstrapActions: CommandList
        Marker: String
    }
    errors: [InternalServerException, InvalidRequestException]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Clusters")
operation ListClusters {
    input := {
        CreatedAfter: Timestamp
        CreatedBefore: Timestamp
        ClusterStates: ClusterStateList
        Marker: String
    }
    output := {
        Clusters: ClusterSummaryList
        Marker: String
    }
    errors: [InternalServerException, InvalidRequestException]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "InstanceFleets")
operation ListInstanceFleets {
    input := {
        @required
        ClusterId: ClusterId

        Marker: String
    }
    output := {
        InstanceFleets: InstanceFleetList
        Marker: String
    }
    errors: [InternalServerException, InvalidRequestException]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "InstanceGroups")
operation ListInstanceGroups {
    input := {
        @required
        ClusterId: ClusterId

        Marker: String
    }
    output := {
        InstanceGroups: InstanceGroupList
        Marker: String
    }
    errors: [InternalServerException, InvalidRequestException]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Instances")
operation ListInstances {
    input := {
        @required
        ClusterId: ClusterId

        InstanceGroupId: InstanceGroupId
        InstanceGroupTypes: InstanceGroupTypeList
        InstanceFleetId: InstanceFleetId
        InstanceFleetType: InstanceFleetType
        InstanceStates: InstanceStateList
        Marker: String
    }
    output := {
        Instances: InstanceList
        Marker: String
    }
    errors: [InternalServerException, InvalidRequestException]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "NotebookExecutions")
operation ListNotebookExecutions {
    input := {
        EditorId: XmlStringMaxLen256
        Status: NotebookExecutionStatus
        From: Timestamp
        To: Timestamp
        Marker: String
        ExecutionEngineId: XmlString
    }
    output := {
        NotebookExecutions: NotebookExecutionSummaryList
        Marker: String
    }
    errors: [InternalServerError, InvalidRequestException]
}

operation ListReleaseLabels {
    input := {
        Filters: ReleaseLabelFilter
        NextToken: String
        MaxResults: MaxResultsNumber
    }
    output := {
        ReleaseLabels: StringList
        NextToken: String
    }
    errors: [InternalServerException, InvalidRequestException]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "SecurityConfigurations")
operation ListSecurityConfigurations {
    input := {
        Marker: String
    }
    output := {
        SecurityConfigurations: SecurityConfigurationList
        Marker: String
    }
    errors: [InternalServerException, InvalidRequestException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Sessions")
operation ListSessions {
    input := {
        @required
        ClusterId: ClusterId

        SessionStates: SessionStateList
        NextToken: String
        MaxResults: MaxResultsNumber
    }
    output := {
        Sessions: SessionList
        NextToken: String
    }
    errors: [InternalServerException, InvalidRequestException]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Steps")
operation ListSteps {
    input := {
        @required
        ClusterId: ClusterId

        StepStates: StepStateList
        StepIds: XmlStringList
        Marker: String
    }
    output := {
        Steps: StepSummaryList
        Marker: String
    }
    errors: [InternalServerException, InvalidRequestException]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "SessionMappings")
operation ListStudioSessionMappings {
    input := {
        StudioId: XmlStringMaxLen256
        IdentityType: IdentityType
        Marker: String
    }
    output := {
        SessionMappings: SessionMappingSummaryList
        Marker: String
    }
    errors: [InternalServerError, InvalidRequestException]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Studios")
operation ListStudios {
    input := {
        Marker: String
    }
    output := {
        Studios: StudioSummaryList
        Marker: String
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation ListSupportedInstanceTypes {
    input := {
        @required
        ReleaseLabel: String

        Marker: String
    }
    output := {
        SupportedInstanceTypes: SupportedInstanceTypesList
        Marker: String
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation ModifyCluster {
    input := {
        @required
        ClusterId: String

        StepConcurrencyLevel: Integer
        ExtendedSupport: Boolean
    }
    output := {
        StepConcurrencyLevel: Integer
        ExtendedSupport: Boolean
    }
    errors: [InternalServerError, InvalidRequestException]
}

operation ModifyInstanceFleet {
    input := {
        @required
        ClusterId: ClusterId

        @required
        InstanceFleet: InstanceFleetModifyConfig
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation ModifyInstanceGroups {
    input := {
        ClusterId: ClusterId
        InstanceGroups: InstanceGroupModifyConfigList
    }
    errors: [InternalServerError]
}

operation PutAutoScalingPolicy {
    input := {
        @required
        ClusterId: ClusterId

        @required
        InstanceGroupId: InstanceGroupId

        @required
        AutoScalingPolicy: AutoScalingPolicy
    }
    output := {
        ClusterId: ClusterId
        InstanceGroupId: InstanceGroupId
        AutoScalingPolicy: AutoScalingPolicyDescription
        ClusterArn: ArnType
    }
}

operation PutAutoTerminationPolicy {
    input := {
        @required
        ClusterId: ClusterId

        AutoTerminationPolicy: AutoTerminationPolicy
    }
    output := {}
}

operation PutBlockPublicAccessConfiguration {
    input := {
        @required
        BlockPublicAccessConfiguration: BlockPublicAccessConfiguration
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException]
}

operation PutManagedScalingPolicy {
    input := {
        @required
        ClusterId: ClusterId

        @required
        ManagedScalingPolicy: ManagedScalingPolicy
    }
    output := {}
}

operation RemoveAutoScalingPolicy {
    input := {
        @required
        ClusterId: ClusterId

        @required
        InstanceGroupId: InstanceGroupId
    }
    output := {}
}

operation RemoveAutoTerminationPolicy {
    input := {
        @required
        ClusterId: ClusterId
    }
    output := {}
}

operation RemoveManagedScalingPolicy {
    input := {
        @required
        ClusterId: ClusterId
    }
    output := {}
}

operation RemoveTags {
    input := {
        @required
        ResourceId: String

        @required
        TagKeys: StringList

        ClusterId: ClusterId
    }
    output := {}
    errors: [InternalServerException, InvalidRequestException]
}

operation RunJobFlow {
    input := {
        @required
        Name: XmlStringMaxLen256

        LogUri: XmlString
        LogEncryptionKmsKeyId: XmlString
        AdditionalInfo: XmlString
        AmiVersion: XmlStringMaxLen256
        ReleaseLabel: XmlStringMaxLen256

        @required
        Instances: JobFlowInstancesConfig

        Steps: StepConfigList
        StepExecutionRoleArn: ArnType
        BootstrapActions: BootstrapActionConfigList
        SupportedProducts: SupportedProductsList
        NewSupportedProducts: NewSupportedProductsList
        Applications: ApplicationList
        Configurations: ConfigurationList
        VisibleToAllUsers: Boolean
        JobFlowRole: XmlString
        ServiceRole: XmlString
        Tags: TagList
        SecurityConfiguration: XmlString
        AutoScalingRole: XmlString
        ScaleDownBehavior: ScaleDownBehavior
        CustomAmiId: XmlStringMaxLen256
        EbsRootVolumeSize: Integer
        RepoUpgradeOnBoot: RepoUpgradeOnBoot
        KerberosAttributes: KerberosAttributes
        StepConcurrencyLevel: Integer
        ManagedScalingPolicy: ManagedScalingPolicy
        PlacementGroupConfigs: PlacementGroupConfigList
        AutoTerminationPolicy: AutoTerminationPolicy
        OSReleaseLabel: XmlStringMaxLen256
        EbsRootVolumeIops: Integer
        EbsRootVolumeThroughput: Integer
        ExtendedSupport: Boolean
        MonitoringConfiguration: MonitoringConfiguration
        SessionEnabled: Boolean
    }
    output := {
        JobFlowId: XmlStringMaxLen256
        ClusterArn: ArnType
    }
    errors: [InternalServerError]
}

operation SetKeepJobFlowAliveWhenNoSteps {
    input := {
        @required
        JobFlowIds: XmlStringList

        @required
        KeepJobFlowAliveWhenNoSteps: Boolean
    }
    errors: [InternalServerError]
}

operation SetTerminationProtection {
    input := {
        @required
        JobFlowIds: XmlStringList

        @required
        TerminationProtected: Boolean
    }
    errors: [InternalServerError]
}

operation SetUnhealthyNodeReplacement {
    input := {
        @required
        JobFlowIds: XmlStringList

        @required
        UnhealthyNodeReplacement: Boolean
    }
    errors: [InternalServerError]
}

operation SetVisibleToAllUsers {
    input := {
        @required
        JobFlowIds: XmlStringList

        @required
        VisibleToAllUsers: Boolean
    }
    errors: [InternalServerError]
}

operation StartNotebookExecution {
    input := {
        EditorId: XmlStringMaxLen256
        RelativePath: XmlString
        NotebookExecutionName: XmlStringMaxLen256
        NotebookParams: XmlString

        @required
        ExecutionEngine: ExecutionEngineConfig

        @required
        ServiceRole: XmlString

        NotebookInstanceSecurityGroupId: XmlStringMaxLen256
        Tags: TagList
        NotebookS3Location: NotebookS3LocationFromInput
        OutputNotebookS3Location: OutputNotebookS3LocationFromInput
        OutputNotebookFormat: OutputNotebookFormat
        EnvironmentVariables: EnvironmentVariablesMap
    }
    output := {
        NotebookExecutionId: XmlStringMaxLen256
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation StartSession {
    input := {
        Name: XmlStringMaxLen256

        @required
        ClusterId: ClusterId

        ExecutionRoleArn: IAMRoleArn
        EngineConfigurations: ConfigurationList
        MonitoringConfiguration: SessionMonitoringConfiguration
        SessionIdleTimeoutInMinutes: Long
        ClientRequestToken: ClientRequestToken
        Tags: TagList
    }
    output := {
        @required
        Id: SessionId

        ClusterId: ClusterId
        Arn: ArnType
        AccountId: XmlStringMaxLen256
        State: SessionState
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation StopNotebookExecution {
    input := {
        @required
        NotebookExecutionId: XmlStringMaxLen256
    }
    errors: [InternalServerError, InvalidRequestException]
}

operation TerminateJobFlows {
    input := {
        @required
        JobFlowIds: XmlStringList
    }
    errors: [InternalServerError]
}

operation TerminateSession {
    input := {
        @required
        ClusterId: ClusterId

        @required
        SessionId: SessionId
    }
    output := {
        @required
        ClusterId: ClusterId

        @required
        SessionId: SessionId

        @required
        State: SessionState
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation UpdateStudio {
    input := {
        @required
        StudioId: XmlStringMaxLen256

        Name: XmlStringMaxLen256
        Description: XmlStringMaxLen256
        SubnetIds: SubnetIdList
        DefaultS3Location: XmlString
        EncryptionKeyArn: XmlString
    }
    errors: [InternalServerException, InvalidRequestException]
}

operation UpdateStudioSessionMapping {
    input := {
        @required
        StudioId: XmlStringMaxLen256

        IdentityId: XmlStringMaxLen256
        IdentityName: XmlStringMaxLen256

        @required
        IdentityType: IdentityType

        @required
        SessionPolicyArn: XmlStringMaxLen256
    }
    errors: [InternalServerError, InvalidRequestException]
}

enum ActionOnFailure {
    TERMINATE_JOB_FLOW
    TERMINATE_CLUSTER
    CANCEL_AND_WAIT
    CONTINUE
}

enum AdjustmentType {
    CHANGE_IN_CAPACITY
    PERCENT_CHANGE_IN_CAPACITY
    EXACT_CAPACITY
}

structure Application {
    Name: String
    Version: String
    Args: StringList
    AdditionalInfo: StringMap
}

list ApplicationList {
    member: Application
}

@length(min: 20, max: 2048)
string ArnType

enum AuthMode {
    SSO
    IAM
}

structure AutoScalingPolicy {
    @required
    Constraints: ScalingConstraints

    @required
    Rules: ScalingRuleList
}

structure AutoScalingPolicyDescription {
    Status: AutoScalingPolicyStatus
    Constraints: ScalingConstraints
    Rules: ScalingRuleList
}

enum AutoScalingPolicyState {
    PENDING
    ATTACHING
    ATTACHED
    DETACHING
    DETACHED
    FAILED
}

structure AutoScalingPolicyStateChangeReason {
    Code: AutoScalingPolicyStateChangeReasonCode
    Message: String
}

enum AutoScalingPolicyStateChangeReasonCode {
    USER_REQUEST
    PROVISION_FAILURE
    CLEANUP_FAILURE
}

structure AutoScalingPolicyStatus {
    State: AutoScalingPolicyState
    StateChangeReason: AutoScalingPolicyStateChangeReason
}

structure AutoTerminationPolicy {
    IdleTimeout: Long
}

structure BlockPublicAccessConfiguration {
    @required
    BlockPublicSecurityGroupRules: Boolean

    PermittedPublicSecurityGroupRuleRanges: PortRanges
}

structure BlockPublicAccessConfigurationMetadata {
    @required
    CreationDateTime: Timestamp

    @required
    CreatedByArn: ArnType
}

structure BootstrapActionConfig {
    @required
    Name: XmlStringMaxLen256

    @required
    ScriptBootstrapAction: ScriptBootstrapActionConfig
}

list BootstrapActionConfigList {
    member: BootstrapActionConfig
}

structure BootstrapActionDetail {
    BootstrapActionConfig: BootstrapActionConfig
}

list BootstrapActionDetailList {
    member: BootstrapActionDetail
}

structure CancelStepsInfo {
    StepId: String
    Status: CancelStepsRequestStatus
    Reason: String
}

list CancelStepsInfoList {
    member: CancelStepsInfo
}

enum CancelStepsRequestStatus {
    SUBMITTED
    FAILED
}

@length(min: 1, max: 36)
string ClientRequestToken

structure CloudWatchAlarmDefinition {
    @required
    ComparisonOperator: ComparisonOperator

    EvaluationPeriods: Integer

    @required
    MetricName: String

    Namespace: String

    @required
    Period: Integer

    Statistic: Statistic

    @required
    Threshold: NonNegativeDouble

    Unit: Unit
    Dimensions: MetricDimensionList
}

structure CloudWatchLogConfiguration {
    @required
    Enabled: Boolean

    LogGroupName: XmlString
    LogStreamNamePrefix: XmlString
    EncryptionKeyArn: XmlString
    LogTypes: LogTypesMap
}

structure Cluster {
    Id: ClusterId
    Name: String
    Status: ClusterStatus
    Ec2InstanceAttributes: Ec2InstanceAttributes
    InstanceCollectionType: InstanceCollectionType
    LogUri: String
    LogEncryptionKmsKeyId: String
    RequestedAmiVersion: String
    RunningAmiVersion: String
    ReleaseLabel: String
    AutoTerminate: Boolean
    TerminationProtected: Boolean
    UnhealthyNodeReplacement: Boolean
    VisibleToAllUsers: Boolean
    Applications: ApplicationList
    Tags: TagList
    ServiceRole: String
    NormalizedInstanceHours: Integer
    MasterPublicDnsName: String
    Configurations: ConfigurationList
    SecurityConfiguration: XmlString
    AutoScalingRole: XmlString
    ScaleDownBehavior: ScaleDownBehavior
    CustomAmiId: XmlStringMaxLen256
    EbsRootVolumeSize: Integer
    RepoUpgradeOnBoot: RepoUpgradeOnBoot
    KerberosAttributes: KerberosAttributes
    ClusterArn: ArnType
    OutpostArn: OptionalArnType
    StepConcurrencyLevel: Integer
    PlacementGroups: PlacementGroupConfigList
    OSReleaseLabel: String
    EbsRootVolumeIops: Integer
    EbsRootVolumeThroughput: Integer
    ExtendedSupport: Boolean
    MonitoringConfiguration: MonitoringConfiguration
    SessionEnabled: Boolean
}

@length(max: 256)
string ClusterId

enum ClusterState {
    STARTING
    BOOTSTRAPPING
    RUNNING
    WAITING
    TERMINATING
    TERMINATED
    TERMINATED_WITH_ERRORS
}

structure ClusterStateChangeReason {
    Code: ClusterStateChangeReasonCode
    Message: String
}

enum ClusterStateChangeReasonCode {
    INTERNAL_ERROR
    VALIDATION_ERROR
    INSTANCE_FAILURE
    INSTANCE_FLEET_TIMEOUT
    BOOTSTRAP_FAILURE
    USER_REQUEST
    STEP_FAILURE
    ALL_STEPS_COMPLETED
}

list ClusterStateList {
    member: ClusterState
}

structure ClusterStatus {
    State: ClusterState
    StateChangeReason: ClusterStateChangeReason
    Timeline: ClusterTimeline
    ErrorDetails: ErrorDetailList
}

structure ClusterSummary {
    Id: ClusterId
    Name: String
    Status: ClusterStatus
    NormalizedInstanceHours: Integer
    ClusterArn: ArnType
    OutpostArn: OptionalArnType
}

list ClusterSummaryList {
    member: ClusterSummary
}

structure ClusterTimeline {
    CreationDateTime: Timestamp
    ReadyDateTime: Timestamp
    EndDateTime: Timestamp
}

structure Command {
    Name: String
    ScriptPath: String
    Args: StringList
}

list CommandList {
    member: Command
}

enum ComparisonOperator {
    GREATER_THAN_OR_EQUAL
    GREATER_THAN
    LESS_THAN
    LESS_THAN_OR_EQUAL
}

structure ComputeLimits {
    @required
    UnitType: ComputeLimitsUnitType

    @required
    MinimumCapacityUnits: Integer

    @required
    MaximumCapacityUnits: Integer

    MaximumOnDemandCapacityUnits: Integer
    MaximumCoreCapacityUnits: Integer
}

enum ComputeLimitsUnitType {
    InstanceFleetUnits
    Instances
    VCPU
}

structure Configuration {
    Classification: String
    Configurations: ConfigurationList
    Properties: StringMap
}

list ConfigurationList {
    member: Configuration
}

union Credentials {
    UsernamePassword: UsernamePassword
}

list EC2InstanceIdsList {
    member: String
}

list EC2InstanceIdsToTerminateList {
    member: String
}

structure EMRContainersConfig {
    JobRunId: XmlStringMaxLen256
}

structure EbsBlockDevice {
    VolumeSpecification: VolumeSpecification
    Device: String
}

structure EbsBlockDeviceConfig {
    @required
    VolumeSpecification: VolumeSpecification

    VolumesPerInstance: Integer
}

list EbsBlockDeviceConfigList {
    member: EbsBlockDeviceConfig
}

list EbsBlockDeviceList {
    member: EbsBlockDevice
}

structure EbsConfiguration {
    EbsBlockDeviceConfigs: EbsBlockDeviceConfigList
    EbsOptimized: Boolean
}

structure EbsVolume {
    Device: String
    VolumeId: String
}

list EbsVolumeList {
    member: EbsVolume
}

structure Ec2InstanceAttributes {
    Ec2KeyName: String
    Ec2SubnetId: String
    RequestedEc2SubnetIds: XmlStringMaxLen256List
    Ec2AvailabilityZone: String
    RequestedEc2AvailabilityZones: XmlStringMaxLen256List
    IamInstanceProfile: String
    EmrManagedMasterSecurityGroup: String
    EmrManagedSlaveSecurityGroup: String
    ServiceAccessSecurityGroup: String
    AdditionalMasterSecurityGroups: StringList
    AdditionalSlaveSecurityGroups: StringList
}

map EnvironmentVariablesMap {
    key: XmlStringMaxLen256
    value: XmlString
}

@length(min: 1, max: 256)
string ErrorCode

list ErrorData {
    member: StringMap
}

structure ErrorDetail {
    ErrorCode: String
    ErrorData: ErrorData
    ErrorMessage: String
}

list ErrorDetailList {
    member: ErrorDetail
}

structure ExecutionEngineConfig {
    @required
    Id: XmlStringMaxLen256

    Type: ExecutionEngineType
    MasterInstanceSecurityGroupId: XmlStringMaxLen256
    ExecutionRoleArn: IAMRoleArn
}

enum ExecutionEngineType {
    EMR
}

structure FailureDetails {
    Reason: String
    Message: String
    LogFile: String
}

structure HadoopJarStepConfig {
    Properties: KeyValueList

    @required
    Jar: XmlString

    MainClass: XmlString
    Args: XmlStringList
}

structure HadoopStepConfig {
    Jar: String
    Properties: StringMap
    MainClass: String
    Args: StringList
}

@length(min: 20, max: 2048)
@pattern("^arn:(aws[a-zA-Z0-9-]*):iam::(\\d{12})?:(role((\\u002F)|(\\u002F[\\u0021-\\u007F]+\\u002F))[\\w+=,.@-]+)$")
string IAMRoleArn

enum IdcUserAssignment {
    REQUIRED
    OPTIONAL
}

enum IdentityType {
    USER
    GROUP
}

structure Instance {
    Id: String
    Ec2InstanceId: String
    PublicDnsName: String
    PublicIpAddress: String
    PrivateDnsName: String
    PrivateIpAddress: String
    Status: InstanceStatus
    InstanceGroupId: String
    InstanceFleetId: InstanceFleetId
    Market: MarketType
    InstanceType: InstanceType
    EbsVolumes: EbsVolumeList
}

enum InstanceCollectionType {
    INSTANCE_FLEET
    INSTANCE_GROUP
}

structure InstanceFleet {
    Id: InstanceFleetId
    Name: XmlStringMaxLen256
    Status: InstanceFleetStatus
    InstanceFleetType: InstanceFleetType
    TargetOnDemandCapacity: WholeNumber
    TargetSpotCapacity: WholeNumber
    ProvisionedOnDemandCapacity: WholeNumber
    ProvisionedSpotCapacity: WholeNumber
    InstanceTypeSpecifications: InstanceTypeSpecificationList
    LaunchSpecifications: InstanceFleetProvisioningSpecifications
    ResizeSpecifications: InstanceFleetResizingSpecifications
    Context: XmlStringMaxLen256
}

structure InstanceFleetConfig {
    Name: XmlStringMaxLen256

    @required
    InstanceFleetType: InstanceFleetType

    TargetOnDemandCapacity: WholeNumber
    TargetSpotCapacity: WholeNumber
    InstanceTypeConfigs: InstanceTypeConfigList
    LaunchSpecifications: InstanceFleetProvisioningSpecifications
    ResizeSpecifications: InstanceFleetResizingSpecifications
    Context: XmlStringMaxLen256
}

list InstanceFleetConfigList {
    member: InstanceFleetConfig
}

@length(max: 256)
string InstanceFleetId

list InstanceFleetList {
    member: InstanceFleet
}

structure InstanceFleetModifyConfig {
    @required
    InstanceFleetId: InstanceFleetId

    TargetOnDemandCapacity: WholeNumber
    TargetSpotCapacity: WholeNumber
    ResizeSpecifications: InstanceFleetResizingSpecifications
    InstanceTypeConfigs: InstanceTypeConfigList
    Context: XmlStringMaxLen256
}

structure InstanceFleetProvisioningSpecifications {
    SpotSpecification: SpotProvisioningSpecification
    OnDemandSpecification: OnDemandProvisioningSpecification
}

structure InstanceFleetResizingSpecifications {
    SpotResizeSpecification: SpotResizingSpecification
    OnDemandResizeSpecification: OnDemandResizingSpecification
}

enum InstanceFleetState {
    PROVISIONING
    BOOTSTRAPPING
    RUNNING
    RESIZING
    RECONFIGURING
    SUSPENDED
    TERMINATING
    TERMINATED
}

structure InstanceFleetStateChangeReason {
    Code: InstanceFleetStateChangeReasonCode
    Message: String
}

enum InstanceFleetStateChangeReasonCode {
    INTERNAL_ERROR
    VALIDATION_ERROR
    INSTANCE_FAILURE
    CLUSTER_TERMINATED
}

structure InstanceFleetStatus {
    State: InstanceFleetState
    StateChangeReason: InstanceFleetStateChangeReason
    Timeline: InstanceFleetTimeline
}

structure InstanceFleetTimeline {
    CreationDateTime: Timestamp
    ReadyDateTime: Timestamp
    EndDateTime: Timestamp
}

enum InstanceFleetType {
    MASTER
    CORE
    TASK
}

structure InstanceGroup {
    Id: InstanceGroupId
    Name: String
    Market: MarketType
    InstanceGroupType: InstanceGroupType
    BidPrice: String
    InstanceType: InstanceType
    RequestedInstanceCount: Integer
    RunningInstanceCount: Integer
    Status: InstanceGroupStatus
    Configurations: ConfigurationList
    ConfigurationsVersion: Long
    LastSuccessfullyAppliedConfigurations: ConfigurationList
    LastSuccessfullyAppliedConfigurationsVersion: Long
    EbsBlockDevices: EbsBlockDeviceList
    EbsOptimized: Boolean
    ShrinkPolicy: ShrinkPolicy
    AutoScalingPolicy: AutoScalingPolicyDescription
    CustomAmiId: XmlStringMaxLen256
}

structure InstanceGroupConfig {
    Name: XmlStringMaxLen256
    Market: MarketType

    @required
    InstanceRole: InstanceRoleType

    BidPrice: XmlStringMaxLen256

    @required
    InstanceType: InstanceType

    @required
    InstanceCount: Integer

    Configurations: ConfigurationList
    EbsConfiguration: EbsConfiguration
    AutoScalingPolicy: AutoScalingPolicy
    CustomAmiId: XmlStringMaxLen256
}

list InstanceGroupConfigList {
    member: InstanceGroupConfig
}

structure InstanceGroupDetail {
    InstanceGroupId: XmlStringMaxLen256
    Name: XmlStringMaxLen256

    @required
    Market: MarketType

    @required
    InstanceRole: InstanceRoleType

    BidPrice: XmlStringMaxLen256

    @required
    InstanceType: InstanceType

    @required
    InstanceRequestCount: Integer

    @required
    InstanceRunningCount: Integer

    @required
    State: InstanceGroupState

    LastStateChangeReason: XmlString

    @required
    CreationDateTime: Timestamp

    StartDateTime: Timestamp
    ReadyDateTime: Timestamp
    EndDateTime: Timestamp
    CustomAmiId: XmlStringMaxLen256
}

list InstanceGroupDetailList {
    member: InstanceGroupDetail
}

@length(max: 256)
string InstanceGroupId

list InstanceGroupIdsList {
    member: XmlStringMaxLen256
}

list InstanceGroupList {
    member: InstanceGroup
}

structure InstanceGroupModifyConfig {
    @required
    InstanceGroupId: XmlStringMaxLen256

    InstanceCount: Integer
    EC2InstanceIdsToTerminate: EC2InstanceIdsToTerminateList
    ShrinkPolicy: ShrinkPolicy
    ReconfigurationType: ReconfigurationType
    Configurations: ConfigurationList
}

list InstanceGroupModifyConfigList {
    member: InstanceGroupModifyConfig
}

enum InstanceGroupState {
    PROVISIONING
    BOOTSTRAPPING
    RUNNING
    RECONFIGURING
    RESIZING
    SUSPENDED
    TERMINATING
    TERMINATED
    ARRESTED
    SHUTTING_DOWN
    ENDED
}

structure InstanceGroupStateChangeReason {
    Code: InstanceGroupStateChangeReasonCode
    Message: String
}

enum InstanceGroupStateChangeReasonCode {
    INTERNAL_ERROR
    VALIDATION_ERROR
    INSTANCE_FAILURE
    CLUSTER_TERMINATED
}

structure InstanceGroupStatus {
    State: InstanceGroupState
    StateChangeReason: InstanceGroupStateChangeReason
    Timeline: InstanceGroupTimeline
}

structure InstanceGroupTimeline {
    CreationDateTime: Timestamp
    ReadyDateTime: Timestamp
    EndDateTime: Timestamp
}

enum InstanceGroupType {
    MASTER
    CORE
    TASK
}

list InstanceGroupTypeList {
    member: InstanceGroupType
}

list InstanceList {
    member: Instance
}

structure InstanceResizePolicy {
    InstancesToTerminate: EC2InstanceIdsList
    InstancesToProtect: EC2InstanceIdsList
    InstanceTerminationTimeout: Integer
}

enum InstanceRoleType {
    MASTER
    CORE
    TASK
}

enum InstanceState {
    AWAITING_FULFILLMENT
    PROVISIONING
    BOOTSTRAPPING
    RUNNING
    TERMINATED
}

structure InstanceStateChangeReason {
    Code: InstanceStateChangeReasonCode
    Message: String
}

enum InstanceStateChangeReasonCode {
    INTERNAL_ERROR
    VALIDATION_ERROR
    INSTANCE_FAILURE
    BOOTSTRAP_FAILURE
    CLUSTER_TERMINATED
}

list InstanceStateList {
    member: InstanceState
}

structure InstanceStatus {
    State: InstanceState
    StateChangeReason: InstanceStateChangeReason
    Timeline: InstanceTimeline
}

structure InstanceTimeline {
    CreationDateTime: Timestamp
    ReadyDateTime: Timestamp
    EndDateTime: Timestamp
}

@length(min: 1, max: 256)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string InstanceType

structure InstanceTypeConfig {
    @required
    InstanceType: InstanceType

    WeightedCapacity: WholeNumber
    BidPrice: XmlStringMaxLen256
    BidPriceAsPercentageOfOnDemandPrice: NonNegativeDouble
    EbsConfiguration: EbsConfiguration
    Configurations: ConfigurationList
    CustomAmiId: XmlStringMaxLen256
    Priority: NonNegativeDouble
}

list InstanceTypeConfigList {
    member: InstanceTypeConfig
}

structure InstanceTypeSpecification {
    InstanceType: InstanceType
    WeightedCapacity: WholeNumber
    BidPrice: XmlStringMaxLen256
    BidPriceAsPercentageOfOnDemandPrice: NonNegativeDouble
    Configurations: ConfigurationList
    EbsBlockDevices: EbsBlockDeviceList
    EbsOptimized: Boolean
    CustomAmiId: XmlStringMaxLen256
    Priority: NonNegativeDouble
}

list InstanceTypeSpecificationList {
    member: InstanceTypeSpecification
}

@error("client")
structure InternalServerError {}

@error("server")
structure InternalServerException {
    Message: String
}

@error("client")
structure InvalidRequestException {
    ErrorCode: ErrorCode
    Message: String
}

structure JobFlowDetail {
    @required
    JobFlowId: XmlStringMaxLen256

    @required
    Name: XmlStringMaxLen256

    LogUri: XmlString
    LogEncryptionKmsKeyId: XmlString
    AmiVersion: XmlStringMaxLen256

    @required
    ExecutionStatusDetail: JobFlowExecutionStatusDetail

    @required
    Instances: JobFlowInstancesDetail

    Steps: StepDetailList
    BootstrapActions: BootstrapActionDetailList
    SupportedProducts: SupportedProductsList
    VisibleToAllUsers: Boolean
    JobFlowRole: XmlString
    ServiceRole: XmlString
    AutoScalingRole: XmlString
    ScaleDownBehavior: ScaleDownBehavior
}

list JobFlowDetailList {
    member: JobFlowDetail
}

enum JobFlowExecutionState {
    STARTING
    BOOTSTRAPPING
    RUNNING
    WAITING
    SHUTTING_DOWN
    TERMINATED
    COMPLETED
    FAILED
}

list JobFlowExecutionStateList {
    member: JobFlowExecutionState
}

structure JobFlowExecutionStatusDetail {
    @required
    State: JobFlowExecutionState

    @required
    CreationDateTime: Timestamp

    StartDateTime: Timestamp
    ReadyDateTime: Timestamp
    EndDateTime: Timestamp
    LastStateChangeReason: XmlString
}

structure JobFlowInstancesConfig {
    MasterInstanceType: InstanceType
    SlaveInstanceType: InstanceType
    InstanceCount: Integer
    InstanceGroups: InstanceGroupConfigList
    InstanceFleets: InstanceFleetConfigList
    Ec2KeyName: XmlStringMaxLen256
    Placement: PlacementType
    KeepJobFlowAliveWhenNoSteps: Boolean
    TerminationProtected: Boolean
    UnhealthyNodeReplacement: Boolean
    HadoopVersion: XmlStringMaxLen256
    Ec2SubnetId: XmlStringMaxLen256
    Ec2SubnetIds: XmlStringMaxLen256List
    EmrManagedMasterSecurityGroup: XmlStringMaxLen256
    EmrManagedSlaveSecurityGroup: XmlStringMaxLen256
    ServiceAccessSecurityGroup: XmlStringMaxLen256
    AdditionalMasterSecurityGroups: SecurityGroupsList
    AdditionalSlaveSecurityGroups: SecurityGroupsList
}

structure JobFlowInstancesDetail {
    @required
    MasterInstanceType: InstanceType

    MasterPublicDnsName: XmlString
    MasterInstanceId: XmlString

    @required
    SlaveInstanceType: InstanceType

    @required
    InstanceCount: Integer

    InstanceGroups: InstanceGroupDetailList
    NormalizedInstanceHours: Integer
    Ec2KeyName: XmlStringMaxLen256
    Ec2SubnetId: XmlStringMaxLen256
    Placement: PlacementType
    KeepJobFlowAliveWhenNoSteps: Boolean
    TerminationProtected: Boolean
    UnhealthyNodeReplacement: Boolean
    HadoopVersion: XmlStringMaxLen256
}

structure KerberosAttributes {
    @required
    Realm: XmlStringMaxLen256

    @required
    KdcAdminPassword: XmlStringMaxLen256

    CrossRealmTrustPrincipalPassword: XmlStringMaxLen256
    ADDomainJoinUser: XmlStringMaxLen256
    ADDomainJoinPassword: XmlStringMaxLen256
}

structure KeyValue {
    Key: XmlString
    Value: XmlString
}

list KeyValueList {
    member: KeyValue
}

enum LogType {
    system_logs = "system-logs"
    application_logs = "application-logs"
    persistent_ui_logs = "persistent-ui-logs"
}

map LogTypeMap {
    key: LogType
    value: LogUploadPolicyValue
}

map LogTypesMap {
    key: XmlString
    value: XmlStringList
}

enum LogUploadPolicyValue {
    emr_managed = "emr-managed"
    on_customer_s3only = "on-customer-s3only"
    disabled
}

structure ManagedScalingPolicy {
    ComputeLimits: ComputeLimits
    UtilizationPerformanceIndex: UtilizationPerformanceIndexInteger
    ScalingStrategy: ScalingStrategy
}

enum MarketType {
    ON_DEMAND
    SPOT
}

@range(min: 1, max: 100)
integer MaxResultsNumber

structure MetricDimension {
    Key: String
    Value: String
}

list MetricDimensionList {
    member: MetricDimension
}

structure MonitoringConfiguration {
    CloudWatchLogConfiguration: CloudWatchLogConfiguration
    S3LoggingConfiguration: S3LoggingConfiguration
}

list NewSupportedProductsList {
    member: SupportedProductConfig
}

@range(min: 0.0)
double NonNegativeDouble

structure NotebookExecution {
    NotebookExecutionId: XmlStringMaxLen256
    EditorId: XmlStringMaxLen256
    ExecutionEngine: ExecutionEngineConfig
    NotebookExecutionName: XmlStringMaxLen256
    NotebookParams: XmlString
    Status: NotebookExecutionStatus
    StartTime: Timestamp
    EndTime: Timestamp
    Arn: XmlStringMaxLen256
    OutputNotebookURI: XmlString
    LastStateChangeReason: XmlString
    NotebookInstanceSecurityGroupId: XmlStringMaxLen256
    Tags: TagList
    NotebookS3Location: NotebookS3LocationForOutput
    OutputNotebookS3Location: OutputNotebookS3LocationForOutput
    OutputNotebookFormat: OutputNotebookFormat
    EnvironmentVariables: EnvironmentVariablesMap
}

enum NotebookExecutionStatus {
    START_PENDING
    STARTING
    RUNNING
    FINISHING
    FINISHED
    FAILING
    FAILED
    STOP_PENDING
    STOPPING
    STOPPED
}

structure NotebookExecutionSummary {
    NotebookExecutionId: XmlStringMaxLen256
    EditorId: XmlStringMaxLen256
    NotebookExecutionName: XmlStringMaxLen256
    Status: NotebookExecutionStatus
    StartTime: Timestamp
    EndTime: Timestamp
    NotebookS3Location: NotebookS3LocationForOutput
    ExecutionEngineId: XmlString
}

list NotebookExecutionSummaryList {
    member: NotebookExecutionSummary
}

structure NotebookS3LocationForOutput {
    Bucket: XmlStringMaxLen256
    Key: UriString
}

structure NotebookS3LocationFromInput {
    Bucket: XmlStringMaxLen256
    Key: UriString
}

structure OSRelease {
    Label: String
}

list OSReleaseList {
    member: OSRelease
}

enum OnClusterAppUIType {
    SparkHistoryServer
    YarnTimelineService
    TezUI
    ApplicationMaster
    JobHistoryServer
    ResourceManager
}

structure OnDemandCapacityReservationOptions {
    UsageStrategy: OnDemandCapacityReservationUsageStrategy
    CapacityReservationPreference: OnDemandCapacityReservationPreference
    CapacityReservationResourceGroupArn: XmlStringMaxLen256
}

enum OnDemandCapacityReservationPreference {
    open
    none
}

enum OnDemandCapacityReservationUsageStrategy {
    use_capacity_reservations_first = "use-capacity-reservations-first"
}

enum OnDemandProvisioningAllocationStrategy {
    lowest_price = "lowest-price"
    prioritized
}

structure OnDemandProvisioningSpecification {
    @required
    AllocationStrategy: OnDemandProvisioningAllocationStrategy

    CapacityReservationOptions: OnDemandCapacityReservationOptions
}

structure OnDemandResizingSpecification {
    TimeoutDurationMinutes: WholeNumber
    AllocationStrategy: OnDemandProvisioningAllocationStrategy
    CapacityReservationOptions: OnDemandCapacityReservationOptions
}

@length(min: 0, max: 2048)
string OptionalArnType

enum OutputNotebookFormat {
    HTML
}

structure OutputNotebookS3LocationForOutput {
    Bucket: XmlStringMaxLen256
    Key: UriString
}

structure OutputNotebookS3LocationFromInput {
    Bucket: XmlStringMaxLen256
    Key: UriString
}

structure PersistentAppUI {
    PersistentAppUIId: XmlStringMaxLen256
    PersistentAppUITypeList: PersistentAppUITypeList
    PersistentAppUIStatus: XmlStringMaxLen256
    AuthorId: XmlStringMaxLen256
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
    LastStateChangeReason: XmlString
    Tags: TagList
}

enum PersistentAppUIType {
    SHS
    TEZ
    YTS
}

list PersistentAppUITypeList {
    member: PersistentAppUIType
}

structure PlacementGroupConfig {
    @required
    InstanceRole: InstanceRoleType

    PlacementStrategy: PlacementGroupStrategy
}

list PlacementGroupConfigList {
    member: PlacementGroupConfig
}

enum PlacementGroupStrategy {
    SPREAD
    PARTITION
    CLUSTER
    NONE
}

structure PlacementType {
    AvailabilityZone: XmlString
    AvailabilityZones: XmlStringMaxLen256List
}

@range(min: -1, max: 65535)
integer Port

structure PortRange {
    @required
    MinRange: Port

    MaxRange: Port
}

list PortRanges {
    member: PortRange
}

enum ProfilerType {
    SHS
    TEZUI
    YTS
}

enum ReconfigurationType {
    OVERWRITE
    MERGE
}

structure ReleaseLabelFilter {
    Prefix: String
    Application: String
}

enum RepoUpgradeOnBoot {
    SECURITY
    NONE
}

structure S3LoggingConfiguration {
    LogTypeUploadPolicy: LogTypeMap
}

structure S3MonitoringConfiguration {
    LogUri: XmlString
    EncryptionKeyArn: XmlString
}

enum ScaleDownBehavior {
    TERMINATE_AT_INSTANCE_HOUR
    TERMINATE_AT_TASK_COMPLETION
}

structure ScalingAction {
    Market: MarketType

    @required
    SimpleScalingPolicyConfiguration: SimpleScalingPolicyConfiguration
}

structure ScalingConstraints {
    @required
    MinCapacity: Integer

    @required
    MaxCapacity: Integer
}

structure ScalingRule {
    @required
    Name: String

    Description: String

    @required
    Action: ScalingAction

    @required
    Trigger: ScalingTrigger
}

list ScalingRuleList {
    member: ScalingRule
}

enum ScalingStrategy {
    DEFAULT
    ADVANCED
}

structure ScalingTrigger {
    @required
    CloudWatchAlarmDefinition: CloudWatchAlarmDefinition
}

structure ScriptBootstrapActionConfig {
    @required
    Path: XmlString

    Args: XmlStringList
}

list SecurityConfigurationList {
    member: SecurityConfigurationSummary
}

structure SecurityConfigurationSummary {
    Name: XmlString
    CreationDateTime: Timestamp
}

list SecurityGroupsList {
    member: XmlStringMaxLen256
}

@sensitive
string SensitiveString

structure Session {
    @required
    Id: SessionId

    @required
    ClusterId: ClusterId

    Name: XmlStringMaxLen256

    @required
    Arn: ArnType

    @required
    State: SessionState

    StateChangeReason: XmlString
    ReleaseLabel: XmlStringMaxLen256
    ExecutionRoleArn: IAMRoleArn
    AccountId: XmlStringMaxLen256
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    StartedAt: Timestamp
    EndedAt: Timestamp
    IdleSince: Timestamp
    EngineConfigurations: ConfigurationList
    MonitoringConfiguration: SessionMonitoringConfiguration
    SessionIdleTimeoutInMinutes: Long
    ServerUrl: XmlString
    Tags: TagList
}

structure SessionCloudWatchLoggingConfiguration {
    Enabled: Boolean
    LogGroup: XmlString
    LogStreamNamePrefix: XmlString
    EncryptionKeyArn: XmlString
    LogTypes: LogTypesMap
}

@length(min: 0, max: 256)
string SessionId

list SessionList {
    member: Session
}

structure SessionManagedLoggingConfiguration {
    Enabled: Boolean
    EncryptionKeyArn: XmlString
}

structure SessionMappingDetail {
    StudioId: XmlStringMaxLen256
    IdentityId: XmlStringMaxLen256
    IdentityName: XmlStringMaxLen256
    IdentityType: IdentityType
    SessionPolicyArn: XmlStringMaxLen256
    CreationTime: Timestamp
    LastModifiedTime: Timestamp
}

structure SessionMappingSummary {
    StudioId: XmlStringMaxLen256
    IdentityId: XmlStringMaxLen256
    IdentityName: XmlStringMaxLen256
    IdentityType: IdentityType
    SessionPolicyArn: XmlStringMaxLen256
    CreationTime: Timestamp
}

list SessionMappingSummaryList {
    member: SessionMappingSummary
}

structure SessionMonitoringConfiguration {
    CloudWatchLoggingConfiguration: SessionCloudWatchLoggingConfiguration
    ManagedLoggingConfiguration: SessionManagedLoggingConfiguration
    S3LoggingConfiguration: SessionS3LoggingConfiguration
}

structure SessionS3LoggingConfiguration {
    Enabled: Boolean
    LogUri: XmlString
    EncryptionKeyArn: XmlString
    LogTypes: LogTypesMap
}

enum SessionState {
    SUBMITTED
    STARTING
    STARTED
    IDLE
    BUSY
    TERMINATING
    TERMINATED
    FAILED
}

list SessionStateList {
    member: SessionState
}

structure ShrinkPolicy {
    DecommissionTimeout: Integer
    InstanceResizePolicy: InstanceResizePolicy
}

structure SimpleScalingPolicyConfiguration {
    AdjustmentType: AdjustmentType

    @required
    ScalingAdjustment: Integer

    CoolDown: Integer
}

structure SimplifiedApplication {
    Name: String
    Version: String
}

list SimplifiedApplicationList {
    member: SimplifiedApplication
}

enum SpotProvisioningAllocationStrategy {
    capacity_optimized = "capacity-optimized"
    price_capacity_optimized = "price-capacity-optimized"
    lowest_price = "lowest-price"
    diversified
    capacity_optimized_prioritized = "capacity-optimized-prioritized"
}

structure SpotProvisioningSpecification {
    @required
    TimeoutDurationMinutes: WholeNumber

    @required
    TimeoutAction: SpotProvisioningTimeoutAction

    BlockDurationMinutes: WholeNumber
    AllocationStrategy: SpotProvisioningAllocationStrategy
}

enum SpotProvisioningTimeoutAction {
    SWITCH_TO_ON_DEMAND
    TERMINATE_CLUSTER
}

structure SpotResizingSpecification {
    TimeoutDurationMinutes: WholeNumber
    AllocationStrategy: SpotProvisioningAllocationStrategy
}

enum Statistic {
    SAMPLE_COUNT
    AVERAGE
    SUM
    MINIMUM
    MAXIMUM
}

structure Step {
    Id: String
    Name: String
    Config: HadoopStepConfig
    ActionOnFailure: ActionOnFailure
    Status: StepStatus
    ExecutionRoleArn: OptionalArnType
    LogUri: String
    EncryptionKeyArn: String
}

enum StepCancellationOption {
    SEND_INTERRUPT
    TERMINATE_PROCESS
}

structure StepConfig {
    @required
    Name: XmlStringMaxLen256

    ActionOnFailure: ActionOnFailure

    @required
    HadoopJarStep: HadoopJarStepConfig

    StepMonitoringConfiguration: StepMonitoringConfiguration
}

list StepConfigList {
    member: StepConfig
}

structure StepDetail {
    @required
    StepConfig: StepConfig

    @required
    ExecutionStatusDetail: StepExecutionStatusDetail
}

list StepDetailList {
    member: StepDetail
}

enum StepExecutionState {
    PENDING
    RUNNING
    CONTINUE
    COMPLETED
    CANCELLED
    FAILED
    INTERRUPTED
}

structure StepExecutionStatusDetail {
    @required
    State: StepExecutionState

    @required
    CreationDateTime: Timestamp

    StartDateTime: Timestamp
    EndDateTime: Timestamp
    LastStateChangeReason: XmlString
}

list StepIdsList {
    member: XmlStringMaxLen256
}

structure StepMonitoringConfiguration {
    S3MonitoringConfiguration: S3MonitoringConfiguration
}

enum StepState {
    PENDING
    CANCEL_PENDING
    RUNNING
    COMPLETED
    CANCELLED
    FAILED
    INTERRUPTED
}

structure StepStateChangeReason {
    Code: StepStateChangeReasonCode
    Message: String
}

enum StepStateChangeReasonCode {
    NONE
}

list StepStateList {
    member: StepState
}

structure StepStatus {
    State: StepState
    StateChangeReason: StepStateChangeReason
    FailureDetails: FailureDetails
    Timeline: StepTimeline
}

structure StepSummary {
    Id: String
    Name: String
    Config: HadoopStepConfig
    ActionOnFailure: ActionOnFailure
    Status: StepStatus
    LogUri: String
    EncryptionKeyArn: String
}

list StepSummaryList {
    member: StepSummary
}

structure StepTimeline {
    CreationDateTime: Timestamp
    StartDateTime: Timestamp
    EndDateTime: Timestamp
}

list StringList {
    member: String
}

map StringMap {
    key: String
    value: String
}

structure Studio {
    StudioId: XmlStringMaxLen256
    StudioArn: XmlStringMaxLen256
    Name: XmlStringMaxLen256
    Description: XmlStringMaxLen256
    AuthMode: AuthMode
    VpcId: XmlStringMaxLen256
    SubnetIds: SubnetIdList
    ServiceRole: XmlString
    UserRole: XmlString
    WorkspaceSecurityGroupId: XmlStringMaxLen256
    EngineSecurityGroupId: XmlStringMaxLen256
    Url: XmlString
    CreationTime: Timestamp
    DefaultS3Location: XmlString
    IdpAuthUrl: XmlString
    IdpRelayStateParameterName: XmlStringMaxLen256
    Tags: TagList
    IdcInstanceArn: ArnType
    TrustedIdentityPropagationEnabled: Boolean
    IdcUserAssignment: IdcUserAssignment
    EncryptionKeyArn: XmlString
}

structure StudioSummary {
    StudioId: XmlStringMaxLen256
    Name: XmlStringMaxLen256
    VpcId: XmlStringMaxLen256
    Description: XmlStringMaxLen256
    Url: XmlStringMaxLen256
    AuthMode: AuthMode
    CreationTime: Timestamp
}

list StudioSummaryList {
    member: StudioSummary
}

list SubnetIdList {
    member: String
}

structure SupportedInstanceType {
    Type: String
    MemoryGB: Float
    StorageGB: Integer
    VCPU: Integer
    Is64BitsOnly: Boolean
    InstanceFamilyId: String
    EbsOptimizedAvailable: Boolean
    EbsOptimizedByDefault: Boolean
    NumberOfDisks: Integer
    EbsStorageOnly: Boolean
    Architecture: String
}

list SupportedInstanceTypesList {
    member: SupportedInstanceType
}

structure SupportedProductConfig {
    Name: XmlStringMaxLen256
    Args: XmlStringList
}

list SupportedProductsList {
    member: XmlStringMaxLen256
}

structure Tag {
    Key: String
    Value: String
}

list TagList {
    member: Tag
}

@range(min: 0)
integer ThroughputVal

enum Unit {
    NONE
    SECONDS
    MICRO_SECONDS
    MILLI_SECONDS
    BYTES
    KILO_BYTES
    MEGA_BYTES
    GIGA_BYTES
    TERA_BYTES
    BITS
    KILO_BITS
    MEGA_BITS
    GIGA_BITS
    TERA_BITS
    PERCENT
    COUNT
    BYTES_PER_SECOND
    KILO_BYTES_PER_SECOND
    MEGA_BYTES_PER_SECOND
    GIGA_BYTES_PER_SECOND
    TERA_BYTES_PER_SECOND
    BITS_PER_SECOND
    KILO_BITS_PER_SECOND
    MEGA_BITS_PER_SECOND
    GIGA_BITS_PER_SECOND
    TERA_BITS_PER_SECOND
    COUNT_PER_SECOND
}

@length(min: 1, max: 10280)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDBFF-\\uDC00\\uDFFF\\r\\n\\t]*")
string UriString

@sensitive
structure UsernamePassword {
    Username: XmlStringMaxLen256
    Password: XmlStringMaxLen256
}

@range(min: 1, max: 100)
integer UtilizationPerformanceIndexInteger

structure VolumeSpecification {
    @required
    VolumeType: String

    Iops: Integer

    @required
    SizeInGB: Integer

    Throughput: ThroughputVal
}

@range(min: 0)
integer WholeNumber

@length(min: 0, max: 10280)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlString

list XmlStringList {
    member: XmlString
}

@length(min: 0, max: 256)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen256

list XmlStringMaxLen256List {
    member: XmlStringMaxLen256
}
