$version: "2.0"
$operationInputSuffix: "Type"
$operationOutputSuffix: "Answer"

namespace com.amazonaws.autoscaling

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsQuery
use aws.protocols#awsQueryError

@title("Auto Scaling")
@service(sdkId: "Auto Scaling", endpointPrefix: "autoscaling", docId: "autoscaling-2011-01-01")
@awsQuery
@sigv4(name: "autoscaling")
@xmlNamespace(uri: "http://autoscaling.amazonaws.com/doc/2011-01-01/")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service AutoScaling {
    version: "2011-01-01"
    operations: [
        AttachInstances
        AttachLoadBalancerTargetGroups
        AttachLoadBalancers
        AttachTrafficSources
        BatchDeleteScheduledAction
        BatchPutScheduledUpdateGroupAction
        CancelInstanceRefresh
        CompleteLifecycleAction
        CreateAutoScalingGroup
        CreateLaunchConfiguration
        CreateOrUpdateTags
        DeleteAutoScalingGroup
        DeleteLaunchConfiguration
        DeleteLifecycleHook
        DeleteNotificationConfiguration
        DeletePolicy
        DeleteScheduledAction
        DeleteTags
        DeleteWarmPool
        DescribeAccountLimits
        DescribeAdjustmentTypes
        DescribeAutoScalingGroups
        DescribeAutoScalingInstances
        DescribeAutoScalingNotificationTypes
        DescribeInstanceRefreshes
        DescribeLaunchConfigurations
        DescribeLifecycleHookTypes
        DescribeLifecycleHooks
        DescribeLoadBalancerTargetGroups
        DescribeLoadBalancers
        DescribeMetricCollectionTypes
        DescribeNotificationConfigurations
        DescribePolicies
        DescribeScalingActivities
        DescribeScalingProcessTypes
        DescribeScheduledActions
        DescribeTags
        DescribeTerminationPolicyTypes
        DescribeTrafficSources
        DescribeWarmPool
        DetachInstances
        DetachLoadBalancerTargetGroups
        DetachLoadBalancers
        DetachTrafficSources
        DisableMetricsCollection
        EnableMetricsCollection
        EnterStandby
        ExecutePolicy
        ExitStandby
        GetPredictiveScalingForecast
        LaunchInstances
        PutLifecycleHook
        PutNotificationConfiguration
        PutScalingPolicy
        PutScheduledUpdateGroupAction
        PutWarmPool
        RecordLifecycleActionHeartbeat
        ResumeProcesses
        RollbackInstanceRefresh
        SetDesiredCapacity
        SetInstanceHealth
        SetInstanceProtection
        StartInstanceRefresh
        SuspendProcesses
        TerminateInstanceInAutoScalingGroup
        UpdateAutoScalingGroup
    ]
}

operation AttachInstances {
    input: AttachInstancesQuery
    errors: [ResourceContentionFault, ServiceLinkedRoleFailure]
}

operation AttachLoadBalancerTargetGroups {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        TargetGroupARNs: TargetGroupARNs
    }
    output: AttachLoadBalancerTargetGroupsResultType
    errors: [ResourceContentionFault, ServiceLinkedRoleFailure, InstanceRefreshInProgressFault]
}

operation AttachLoadBalancers {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        LoadBalancerNames: LoadBalancerNames
    }
    output: AttachLoadBalancersResultType
    errors: [ResourceContentionFault, ServiceLinkedRoleFailure, InstanceRefreshInProgressFault]
}

operation AttachTrafficSources {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        TrafficSources: TrafficSources

        SkipZonalShiftValidation: Boolean
    }
    output: AttachTrafficSourcesResultType
    errors: [ResourceContentionFault, ServiceLinkedRoleFailure, InstanceRefreshInProgressFault]
}

operation BatchDeleteScheduledAction {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        ScheduledActionNames: ScheduledActionNames
    }
    output := {
        FailedScheduledActions: FailedScheduledUpdateGroupActionRequests
    }
    errors: [ResourceContentionFault]
}

operation BatchPutScheduledUpdateGroupAction {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        ScheduledUpdateGroupActions: ScheduledUpdateGroupActionRequests
    }
    output := {
        FailedScheduledUpdateGroupActions: FailedScheduledUpdateGroupActionRequests
    }
    errors: [AlreadyExistsFault, LimitExceededFault, ResourceContentionFault]
}

operation CancelInstanceRefresh {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        WaitForTransitioningInstances: Boolean
    }
    output := {
        InstanceRefreshId: XmlStringMaxLen255
    }
    errors: [LimitExceededFault, ResourceContentionFault, ActiveInstanceRefreshNotFoundFault]
}

operation CompleteLifecycleAction {
    input := {
        @required
        LifecycleHookName: AsciiStringMaxLen255

        @required
        AutoScalingGroupName: ResourceName

        LifecycleActionToken: LifecycleActionToken

        @required
        LifecycleActionResult: String

        InstanceId: XmlStringMaxLen19
    }
    output := {}
    errors: [ResourceContentionFault]
}

operation CreateAutoScalingGroup {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        LaunchConfigurationName: XmlStringMaxLen255
        LaunchTemplate: LaunchTemplateSpecification
        MixedInstancesPolicy: MixedInstancesPolicy
        InstanceId: XmlStringMaxLen19

        @required
        MinSize: Integer

        @required
        MaxSize: Integer

        DesiredCapacity: Integer
        DefaultCooldown: Integer
        AvailabilityZones: AvailabilityZones
        AvailabilityZoneIds: AvailabilityZoneIds
        LoadBalancerNames: LoadBalancerNames
        TargetGroupARNs: TargetGroupARNs
        HealthCheckType: XmlStringMaxLen32
        HealthCheckGracePeriod: Integer
        PlacementGroup: XmlStringMaxLen255
        VPCZoneIdentifier: XmlStringMaxLen5000
        TerminationPolicies: TerminationPolicies
        NewInstancesProtectedFromScaleIn: Boolean
        CapacityRebalance: Boolean
        LifecycleHookSpecificationList: LifecycleHookSpecifications
        DeletionProtection: DeletionProtection
        Tags: Tags
        ServiceLinkedRoleARN: ResourceName
        MaxInstanceLifetime: Integer
        Context: String
        DesiredCapacityType: XmlStringMaxLen255
        DefaultInstanceWarmup: Integer
        TrafficSources: TrafficSources
        InstanceMaintenancePolicy: InstanceMaintenancePolicy
        AvailabilityZoneDistribution: AvailabilityZoneDistribution
        AvailabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicy
        SkipZonalShiftValidation: Boolean
        CapacityReservationSpecification: CapacityReservationSpecification
        InstanceLifecyclePolicy: InstanceLifecyclePolicy
        Operator: Operator
    }
    errors: [
        AlreadyExistsFault
        LimitExceededFault
        ResourceContentionFault
        ServiceLinkedRoleFailure
    ]
}

operation CreateLaunchConfiguration {
    input := {
        @required
        LaunchConfigurationName: XmlStringMaxLen255

        ImageId: XmlStringMaxLen255
        KeyName: XmlStringMaxLen255
        SecurityGroups: SecurityGroups
        ClassicLinkVPCId: XmlStringMaxLen255
        ClassicLinkVPCSecurityGroups: ClassicLinkVPCSecurityGroups
        UserData: XmlStringUserData
        InstanceId: XmlStringMaxLen19
        InstanceType: XmlStringMaxLen255
        KernelId: XmlStringMaxLen255
        RamdiskId: XmlStringMaxLen255
        BlockDeviceMappings: BlockDeviceMappings
        InstanceMonitoring: InstanceMonitoring
        SpotPrice: SpotPrice
        IamInstanceProfile: XmlStringMaxLen1600
        EbsOptimized: Boolean
        AssociatePublicIpAddress: Boolean
        PlacementTenancy: XmlStringMaxLen64
        MetadataOptions: InstanceMetadataOptions
    }
    errors: [AlreadyExistsFault, LimitExceededFault, ResourceContentionFault]
}

operation CreateOrUpdateTags {
    input := {
        @required
        Tags: Tags
    }
    errors: [LimitExceededFault, AlreadyExistsFault, ResourceContentionFault, ResourceInUseFault]
}

operation DeleteAutoScalingGroup {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        ForceDelete: Boolean
    }
    errors: [ScalingActivityInProgressFault, ResourceInUseFault, ResourceContentionFault]
}

operation DeleteLaunchConfiguration {
    input: LaunchConfigurationNameType
    errors: [ResourceInUseFault, ResourceContentionFault]
}

operation DeleteLifecycleHook {
    input := {
        @required
        LifecycleHookName: AsciiStringMaxLen255

        @required
        AutoScalingGroupName: XmlStringMaxLen255
    }
    output := {}
    errors: [ResourceContentionFault]
}

operation DeleteNotificationConfiguration {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        TopicARN: XmlStringMaxLen255
    }
    errors: [ResourceContentionFault]
}

operation DeletePolicy {
    input := {
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        PolicyName: ResourceName
    }
    errors: [ResourceContentionFault, ServiceLinkedRoleFailure]
}

operation DeleteScheduledAction {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        ScheduledActionName: XmlStringMaxLen255
    }
    errors: [ResourceContentionFault]
}

operation DeleteTags {
    input := {
        @required
        Tags: Tags
    }
    errors: [ResourceContentionFault, ResourceInUseFault]
}

operation DeleteWarmPool {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        ForceDelete: Boolean
    }
    output := {}
    errors: [
        LimitExceededFault
        ResourceContentionFault
        ScalingActivityInProgressFault
        ResourceInUseFault
    ]
}

operation DescribeAccountLimits {
    output := {
        MaxNumberOfAutoScalingGroups: Integer
        MaxNumberOfLaunchConfigurations: Integer
        NumberOfAutoScalingGroups: Integer
        NumberOfLaunchConfigurations: Integer
    }
    errors: [ResourceContentionFault]
}

operation DescribeAdjustmentTypes {
    output := {
        AdjustmentTypes: AdjustmentTypes
    }
    errors: [ResourceContentionFault]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AutoScalingGroups"
    pageSize: "MaxRecords"
)
operation DescribeAutoScalingGroups {
    input: AutoScalingGroupNamesType
    output: AutoScalingGroupsType
    errors: [InvalidNextToken, ResourceContentionFault]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AutoScalingInstances"
    pageSize: "MaxRecords"
)
operation DescribeAutoScalingInstances {
    input := {
        InstanceIds: InstanceIds
        MaxRecords: Integer
        NextToken: XmlString
    }
    output: AutoScalingInstancesType
    errors: [InvalidNextToken, ResourceContentionFault]
}

operation DescribeAutoScalingNotificationTypes {
    output := {
        AutoScalingNotificationTypes: AutoScalingNotificationTypes
    }
    errors: [ResourceContentionFault]
}

operation DescribeInstanceRefreshes {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        InstanceRefreshIds: InstanceRefreshIds
        NextToken: XmlString
        MaxRecords: Integer
    }
    output := {
        InstanceRefreshes: InstanceRefreshes
        NextToken: XmlString
    }
    errors: [InvalidNextToken, ResourceContentionFault]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LaunchConfigurations"
    pageSize: "MaxRecords"
)
operation DescribeLaunchConfigurations {
    input: LaunchConfigurationNamesType
    output: LaunchConfigurationsType
    errors: [InvalidNextToken, ResourceContentionFault]
}

operation DescribeLifecycleHookTypes {
    output := {
        LifecycleHookTypes: AutoScalingNotificationTypes
    }
    errors: [ResourceContentionFault]
}

operation DescribeLifecycleHooks {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        LifecycleHookNames: LifecycleHookNames
    }
    output := {
        LifecycleHooks: LifecycleHooks
    }
    errors: [ResourceContentionFault]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LoadBalancerTargetGroups"
    pageSize: "MaxRecords"
)
operation DescribeLoadBalancerTargetGroups {
    input: DescribeLoadBalancerTargetGroupsRequest
    output: DescribeLoadBalancerTargetGroupsResponse
    errors: [ResourceContentionFault, InvalidNextToken]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LoadBalancers"
    pageSize: "MaxRecords"
)
operation DescribeLoadBalancers {
    input: DescribeLoadBalancersRequest
    output: DescribeLoadBalancersResponse
    errors: [ResourceContentionFault, InvalidNextToken]
}

operation DescribeMetricCollectionTypes {
    output := {
        Metrics: MetricCollectionTypes
        Granularities: MetricGranularityTypes
    }
    errors: [ResourceContentionFault]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NotificationConfigurations"
    pageSize: "MaxRecords"
)
operation DescribeNotificationConfigurations {
    input := {
        AutoScalingGroupNames: AutoScalingGroupNames
        NextToken: XmlString
        MaxRecords: Integer
    }
    output := {
        @required
        NotificationConfigurations: NotificationConfigurations

        NextToken: XmlString
    }
    errors: [InvalidNextToken, ResourceContentionFault]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ScalingPolicies"
    pageSize: "MaxRecords"
)
operation DescribePolicies {
    input := {
        AutoScalingGroupName: XmlStringMaxLen255
        PolicyNames: PolicyNames
        PolicyTypes: PolicyTypes
        NextToken: XmlString
        MaxRecords: Integer
    }
    output: PoliciesType
    errors: [InvalidNextToken, ResourceContentionFault, ServiceLinkedRoleFailure]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Activities"
    pageSize: "MaxRecords"
)
operation DescribeScalingActivities {
    input := {
        ActivityIds: ActivityIds
        AutoScalingGroupName: XmlStringMaxLen255
        IncludeDeletedGroups: Boolean
        MaxRecords: Integer
        NextToken: XmlString
        Filters: Filters
    }
    output: ActivitiesType
    errors: [InvalidNextToken, ResourceContentionFault]
}

operation DescribeScalingProcessTypes {
    output: ProcessesType
    errors: [ResourceContentionFault]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ScheduledUpdateGroupActions"
    pageSize: "MaxRecords"
)
operation DescribeScheduledActions {
    input := {
        AutoScalingGroupName: XmlStringMaxLen255
        ScheduledActionNames: ScheduledActionNames
        StartTime: Timestamp
        EndTime: Timestamp
        NextToken: XmlString
        MaxRecords: Integer
    }
    output: ScheduledActionsType
    errors: [InvalidNextToken, ResourceContentionFault]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "MaxRecords")
operation DescribeTags {
    input := {
        Filters: Filters
        NextToken: XmlString
        MaxRecords: Integer
    }
    output: TagsType
    errors: [InvalidNextToken, ResourceContentionFault]
}

operation DescribeTerminationPolicyTypes {
    output := {
        TerminationPolicyTypes: TerminationPolicies
    }
    errors: [ResourceContentionFault]
}

operation DescribeTrafficSources {
    input: DescribeTrafficSourcesRequest
    output: DescribeTrafficSourcesResponse
    errors: [ResourceContentionFault, InvalidNextToken]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Instances"
    pageSize: "MaxRecords"
)
operation DescribeWarmPool {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        MaxRecords: Integer
        NextToken: XmlString
    }
    output := {
        WarmPoolConfiguration: WarmPoolConfiguration
        Instances: Instances
        NextToken: XmlString
    }
    errors: [InvalidNextToken, LimitExceededFault, ResourceContentionFault]
}

operation DetachInstances {
    input: DetachInstancesQuery
    output := {
        Activities: Activities
    }
    errors: [ResourceContentionFault]
}

operation DetachLoadBalancerTargetGroups {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        TargetGroupARNs: TargetGroupARNs
    }
    output: DetachLoadBalancerTargetGroupsResultType
    errors: [ResourceContentionFault]
}

operation DetachLoadBalancers {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        LoadBalancerNames: LoadBalancerNames
    }
    output: DetachLoadBalancersResultType
    errors: [ResourceContentionFault]
}

operation DetachTrafficSources {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        TrafficSources: TrafficSources
    }
    output: DetachTrafficSourcesResultType
    errors: [ResourceContentionFault]
}

operation DisableMetricsCollection {
    input: DisableMetricsCollectionQuery
    errors: [ResourceContentionFault]
}

operation EnableMetricsCollection {
    input: EnableMetricsCollectionQuery
    errors: [ResourceContentionFault]
}

operation EnterStandby {
    input: EnterStandbyQuery
    output := {
        Activities: Activities
    }
    errors: [ResourceContentionFault]
}

operation ExecutePolicy {
    input := {
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        PolicyName: ResourceName

        HonorCooldown: Boolean
        MetricValue: Double
        BreachThreshold: Double
    }
    errors: [ScalingActivityInProgressFault, ResourceContentionFault]
}

operation ExitStandby {
    input: ExitStandbyQuery
    output := {
        Activities: Activities
    }
    errors: [ResourceContentionFault]
}

operation GetPredictiveScalingForecast {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        PolicyName: XmlStringMaxLen255

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp
    }
    output := {
        @required
        LoadForecast: LoadForecasts

        @required
        CapacityForecast: CapacityForecast

        @required
        UpdateTime: Timestamp
    }
    errors: [ResourceContentionFault]
}

operation LaunchInstances {
    input: LaunchInstancesRequest
    output: LaunchInstancesResult
    errors: [ResourceContentionFault, IdempotentParameterMismatchError]
}

operation PutLifecycleHook {
    input := {
        @required
        LifecycleHookName: AsciiStringMaxLen255

        @required
        AutoScalingGroupName: XmlStringMaxLen255

        LifecycleTransition: String
        RoleARN: XmlStringMaxLen255
        NotificationTargetARN: NotificationTargetResourceName
        NotificationMetadata: AnyPrintableAsciiStringMaxLen4000
        HeartbeatTimeout: Integer
        DefaultResult: String
    }
    output := {}
    errors: [LimitExceededFault, ResourceContentionFault]
}

operation PutNotificationConfiguration {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        TopicARN: XmlStringMaxLen255

        @required
        NotificationTypes: AutoScalingNotificationTypes
    }
    errors: [LimitExceededFault, ResourceContentionFault, ServiceLinkedRoleFailure]
}

operation PutScalingPolicy {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        PolicyName: XmlStringMaxLen255

        PolicyType: XmlStringMaxLen64
        AdjustmentType: XmlStringMaxLen255
        MinAdjustmentStep: MinAdjustmentStep
        MinAdjustmentMagnitude: Integer
        ScalingAdjustment: Integer
        Cooldown: Integer
        MetricAggregationType: XmlStringMaxLen32
        StepAdjustments: StepAdjustments
        EstimatedInstanceWarmup: Integer
        TargetTrackingConfiguration: TargetTrackingConfiguration
        Enabled: Boolean
        PredictiveScalingConfiguration: PredictiveScalingConfiguration
    }
    output: PolicyARNType
    errors: [LimitExceededFault, ResourceContentionFault, ServiceLinkedRoleFailure]
}

operation PutScheduledUpdateGroupAction {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        ScheduledActionName: XmlStringMaxLen255

        Time: Timestamp
        StartTime: Timestamp
        EndTime: Timestamp
        Recurrence: XmlStringMaxLen255
        MinSize: Integer
        MaxSize: Integer
        DesiredCapacity: Integer
        TimeZone: XmlStringMaxLen255
    }
    errors: [AlreadyExistsFault, LimitExceededFault, ResourceContentionFault]
}

operation PutWarmPool {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        MaxGroupPreparedCapacity: MaxGroupPreparedCapacity
        MinSize: WarmPoolMinSize
        PoolState: WarmPoolState
        InstanceReusePolicy: InstanceReusePolicy
    }
    output := {}
    errors: [LimitExceededFault, ResourceContentionFault, InstanceRefreshInProgressFault]
}

operation RecordLifecycleActionHeartbeat {
    input := {
        @required
        LifecycleHookName: AsciiStringMaxLen255

        @required
        AutoScalingGroupName: ResourceName

        LifecycleActionToken: LifecycleActionToken
        InstanceId: XmlStringMaxLen19
    }
    output := {}
    errors: [ResourceContentionFault]
}

operation ResumeProcesses {
    input: ScalingProcessQuery
    errors: [ResourceInUseFault, ResourceContentionFault]
}

operation RollbackInstanceRefresh {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255
    }
    output := {
        InstanceRefreshId: XmlStringMaxLen255
    }
    errors: [
        LimitExceededFault
        ResourceContentionFault
        ActiveInstanceRefreshNotFoundFault
        IrreversibleInstanceRefreshFault
    ]
}

operation SetDesiredCapacity {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        @required
        DesiredCapacity: Integer

        HonorCooldown: Boolean
    }
    errors: [ScalingActivityInProgressFault, ResourceContentionFault]
}

operation SetInstanceHealth {
    input: SetInstanceHealthQuery
    errors: [ResourceContentionFault]
}

operation SetInstanceProtection {
    input: SetInstanceProtectionQuery
    output := {}
    errors: [LimitExceededFault, ResourceContentionFault]
}

operation StartInstanceRefresh {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        Strategy: RefreshStrategy
        DesiredConfiguration: DesiredConfiguration
        Preferences: RefreshPreferences
    }
    output := {
        InstanceRefreshId: XmlStringMaxLen255
    }
    errors: [LimitExceededFault, ResourceContentionFault, InstanceRefreshInProgressFault]
}

operation SuspendProcesses {
    input: ScalingProcessQuery
    errors: [ResourceInUseFault, ResourceContentionFault]
}

operation TerminateInstanceInAutoScalingGroup {
    input := {
        @required
        InstanceId: XmlStringMaxLen19

        @required
        ShouldDecrementDesiredCapacity: Boolean
    }
    output: ActivityType
    errors: [ScalingActivityInProgressFault, ResourceContentionFault]
}

operation UpdateAutoScalingGroup {
    input := {
        @required
        AutoScalingGroupName: XmlStringMaxLen255

        LaunchConfigurationName: XmlStringMaxLen255
        LaunchTemplate: LaunchTemplateSpecification
        MixedInstancesPolicy: MixedInstancesPolicy
        MinSize: Integer
        MaxSize: Integer
        DesiredCapacity: Integer
        DefaultCooldown: Integer
        AvailabilityZones: AvailabilityZones
        AvailabilityZoneIds: AvailabilityZoneIds
        HealthCheckType: XmlStringMaxLen32
        HealthCheckGracePeriod: Integer
        PlacementGroup: UpdatePlacementGroupParam
        VPCZoneIdentifier: XmlStringMaxLen5000
        TerminationPolicies: TerminationPolicies
        NewInstancesProtectedFromScaleIn: Boolean
        ServiceLinkedRoleARN: ResourceName
        MaxInstanceLifetime: Integer
        CapacityRebalance: Boolean
        Context: String
        DesiredCapacityType: XmlStringMaxLen255
        DefaultInstanceWarmup: Integer
        InstanceMaintenancePolicy: InstanceMaintenancePolicy
        AvailabilityZoneDistribution: AvailabilityZoneDistribution
        AvailabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicy
        SkipZonalShiftValidation: Boolean
        CapacityReservationSpecification: CapacityReservationSpecification
        InstanceLifecyclePolicy: InstanceLifecyclePolicy
        DeletionProtection: DeletionProtection
    }
    errors: [ScalingActivityInProgressFault, ResourceContentionFault, ServiceLinkedRoleFailure]
}

structure AcceleratorCountRequest {
    Min: NullablePositiveInteger
    Max: NullablePositiveInteger
}

enum AcceleratorManufacturer {
    nvidia
    amd
    amazon_web_services = "amazon-web-services"
    xilinx
}

list AcceleratorManufacturers {
    member: AcceleratorManufacturer
}

enum AcceleratorName {
    a100
    v100
    k80
    t4
    m60
    radeon_pro_v520 = "radeon-pro-v520"
    vu9p
}

list AcceleratorNames {
    member: AcceleratorName
}

structure AcceleratorTotalMemoryMiBRequest {
    Min: NullablePositiveInteger
    Max: NullablePositiveInteger
}

enum AcceleratorType {
    gpu
    fpga
    inference
}

list AcceleratorTypes {
    member: AcceleratorType
}

@error("client")
@httpError(400)
@awsQueryError(code: "ActiveInstanceRefreshNotFound", httpResponseCode: 400)
structure ActiveInstanceRefreshNotFoundFault {
    message: XmlStringMaxLen255
}

list Activities {
    member: Activity
}

@output
structure ActivitiesType {
    @required
    Activities: Activities

    NextToken: XmlString
}

structure Activity {
    @required
    ActivityId: XmlString

    @required
    AutoScalingGroupName: XmlStringMaxLen255

    Description: XmlString

    @required
    Cause: XmlStringMaxLen1023

    @required
    StartTime: Timestamp

    EndTime: Timestamp

    @required
    StatusCode: ScalingActivityStatusCode

    StatusMessage: XmlStringMaxLen255
    Progress: Integer
    Details: XmlString
    AutoScalingGroupState: AutoScalingGroupState
    AutoScalingGroupARN: ResourceName
}

list ActivityIds {
    member: XmlString
}

@output
structure ActivityType {
    Activity: Activity
}

structure AdjustmentType {
    AdjustmentType: XmlStringMaxLen255
}

list AdjustmentTypes {
    member: AdjustmentType
}

structure Alarm {
    AlarmName: XmlStringMaxLen255
    AlarmARN: ResourceName
}

list AlarmList {
    member: XmlStringMaxLen255
}

structure AlarmSpecification {
    Alarms: AlarmList
}

list Alarms {
    member: Alarm
}

@length(min: 1, max: 30) @pattern("[a-zA-Z0-9\\.\\*\\-]+")
string AllowedInstanceType

@length(max: 400)
list AllowedInstanceTypes {
    member: AllowedInstanceType
}

@error("client") @httpError(400) @awsQueryError(code: "AlreadyExists", httpResponseCode: 400)
structure AlreadyExistsFault {
    message: XmlStringMaxLen255
}

@length(min: 1, max: 4000) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007e]+")
string AnyPrintableAsciiStringMaxLen4000

@length(min: 1, max: 255) @pattern("[A-Za-z0-9\\-_\\/]+")
string AsciiStringMaxLen255

@input
structure AttachInstancesQuery {
    InstanceIds: InstanceIds

    @required
    AutoScalingGroupName: XmlStringMaxLen255
}

@output
structure AttachLoadBalancerTargetGroupsResultType {}

@output
structure AttachLoadBalancersResultType {}

@output
structure AttachTrafficSourcesResultType {}

structure AutoScalingGroup {
    @required
    AutoScalingGroupName: XmlStringMaxLen255

    AutoScalingGroupARN: ResourceName
    LaunchConfigurationName: XmlStringMaxLen255
    LaunchTemplate: LaunchTemplateSpecification
    MixedInstancesPolicy: MixedInstancesPolicy

    @required
    MinSize: Integer

    @required
    MaxSize: Integer

    @required
    DesiredCapacity: Integer

    PredictedCapacity: Integer

    @required
    DefaultCooldown: Integer

    @required
    AvailabilityZones: AvailabilityZones

    AvailabilityZoneIds: AvailabilityZoneIds
    LoadBalancerNames: LoadBalancerNames
    TargetGroupARNs: TargetGroupARNs

    @required
    HealthCheckType: XmlStringMaxLen32

    HealthCheckGracePeriod: Integer
    Instances: Instances

    @required
    CreatedTime: Timestamp

    SuspendedProcesses: SuspendedProcesses
    PlacementGroup: XmlStringMaxLen255
    VPCZoneIdentifier: XmlStringMaxLen5000
    EnabledMetrics: EnabledMetrics
    Status: XmlStringMaxLen255
    Tags: TagDescriptionList
    TerminationPolicies: TerminationPolicies
    NewInstancesProtectedFromScaleIn: Boolean
    ServiceLinkedRoleARN: ResourceName
    MaxInstanceLifetime: Integer
    CapacityRebalance: Boolean
    WarmPoolConfiguration: WarmPoolConfiguration
    WarmPoolSize: Integer
    Context: String
    DesiredCapacityType: XmlStringMaxLen255
    DefaultInstanceWarmup: Integer
    TrafficSources: TrafficSources
    InstanceMaintenancePolicy: InstanceMaintenancePolicy
    DeletionProtection: DeletionProtection
    AvailabilityZoneDistribution: AvailabilityZoneDistribution
    AvailabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicy
    CapacityReservationSpecification: CapacityReservationSpecification
    InstanceLifecyclePolicy: InstanceLifecyclePolicy
    Operator: Operator
}

list AutoScalingGroupNames {
    member: XmlStringMaxLen255
}

@input
structure AutoScalingGroupNamesType {
    AutoScalingGroupNames: AutoScalingGroupNames
    IncludeInstances: Boolean
    NextToken: XmlString
    MaxRecords: Integer
    Filters: Filters
}

@length(min: 1, max: 32)
string AutoScalingGroupState

list AutoScalingGroups {
    member: AutoScalingGroup
}

@output
structure AutoScalingGroupsType {
    @required
    AutoScalingGroups: AutoScalingGroups

    NextToken: XmlString
}

structure AutoScalingInstanceDetails {
    @required
    InstanceId: XmlStringMaxLen19

    InstanceType: XmlStringMaxLen255

    @required
    AutoScalingGroupName: XmlStringMaxLen255

    @required
    AvailabilityZone: XmlStringMaxLen255

    AvailabilityZoneId: XmlStringMaxLen255

    @required
    LifecycleState: XmlStringMaxLen32

    @required
    HealthStatus: XmlStringMaxLen32

    LaunchConfigurationName: XmlStringMaxLen255
    LaunchTemplate: LaunchTemplateSpecification
    ImageId: XmlStringMaxLen255

    @required
    ProtectedFromScaleIn: Boolean

    WeightedCapacity: XmlStringMaxLen32
}

list AutoScalingInstances {
    member: AutoScalingInstanceDetails
}

@output
structure AutoScalingInstancesType {
    AutoScalingInstances: AutoScalingInstances
    NextToken: XmlString
}

list AutoScalingNotificationTypes {
    member: XmlStringMaxLen255
}

structure AvailabilityZoneDistribution {
    CapacityDistributionStrategy: CapacityDistributionStrategy
}

list AvailabilityZoneIds {
    member: XmlStringMaxLen255
}

@length(max: 1)
list AvailabilityZoneIdsLimit1 {
    member: XmlStringMaxLen255
}

structure AvailabilityZoneImpairmentPolicy {
    ZonalShiftEnabled: Boolean
    ImpairedZoneHealthCheckBehavior: ImpairedZoneHealthCheckBehavior
}

list AvailabilityZones {
    member: XmlStringMaxLen255
}

@length(max: 1)
list AvailabilityZonesLimit1 {
    member: XmlStringMaxLen255
}

@range(min: 0, max: 172800)
integer BakeTime

enum BareMetal {
    included
    excluded
    required
}

structure BaselineEbsBandwidthMbpsRequest {
    Min: NullablePositiveInteger
    Max: NullablePositiveInteger
}

structure BaselinePerformanceFactorsRequest {
    Cpu: CpuPerformanceFactorRequest
}

@range(min: 100, max: 20000)
integer BlockDeviceEbsIops

@range(min: 125, max: 1000)
integer BlockDeviceEbsThroughput

@range(min: 1, max: 16384)
integer BlockDeviceEbsVolumeSize

@length(min: 1, max: 255)
string BlockDeviceEbsVolumeType

structure BlockDeviceMapping {
    VirtualName: XmlStringMaxLen255

    @required
    DeviceName: XmlStringMaxLen255

    Ebs: Ebs
    NoDevice: Boolean
}

list BlockDeviceMappings {
    member: BlockDeviceMapping
}

enum BurstablePerformance {
    included
    excluded
    required
}

enum CapacityDistributionStrategy {
    balanced_only = "balanced-only"
    balanced_best_effort = "balanced-best-effort"
    reservations_then_balanced = "reservations-then-balanced"
}

structure CapacityForecast {
    @required
    Timestamps: PredictiveScalingForecastTimestamps

    @required
    Values: PredictiveScalingForecastValues
}

list CapacityReservationIds {
    member: AsciiStringMaxLen255
}

enum CapacityReservationPreference {
    capacity_reservations_only = "capacity-reservations-only"
    capacity_reservations_first = "capacity-reservations-first"
    none
    default
}

list CapacityReservationResourceGroupArns {
    member: ResourceName
}

structure CapacityReservationSpecification {
    CapacityReservationPreference: CapacityReservationPreference
    CapacityReservationTarget: CapacityReservationTarget
}

structure CapacityReservationTarget {
    CapacityReservationIds: CapacityReservationIds
    CapacityReservationResourceGroupArns: CapacityReservationResourceGroupArns
}

@range(min: 0, max: 172800)
integer CheckpointDelay

list CheckpointPercentages {
    member: NonZeroIntPercent
}

list ClassicLinkVPCSecurityGroups {
    member: XmlStringMaxLen255
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9\\-_\\/]+")
string ClientToken

enum CpuManufacturer {
    intel
    amd
    amazon_web_services = "amazon-web-services"
    apple
}

list CpuManufacturers {
    member: CpuManufacturer
}

structure CpuPerformanceFactorRequest {
    @xmlName("Reference")
    References: PerformanceFactorReferenceSetRequest
}

structure CustomizedMetricSpecification {
    MetricName: String
    Namespace: String
    Dimensions: MetricDimensions
    Statistic: MetricStatistic
    Unit: String
    Period: MetricGranularityInSeconds
    Metrics: TargetTrackingMetricDataQueries
}

enum DeletionProtection {
    none
    prevent_force_deletion = "prevent-force-deletion"
    prevent_all_deletion = "prevent-all-deletion"
}

@input
structure DescribeLoadBalancerTargetGroupsRequest {
    @required
    AutoScalingGroupName: XmlStringMaxLen255

    NextToken: XmlString
    MaxRecords: Integer
}

@output
structure DescribeLoadBalancerTargetGroupsResponse {
    LoadBalancerTargetGroups: LoadBalancerTargetGroupStates
    NextToken: XmlString
}

@input
structure DescribeLoadBalancersRequest {
    @required
    AutoScalingGroupName: XmlStringMaxLen255

    NextToken: XmlString
    MaxRecords: Integer
}

@output
structure DescribeLoadBalancersResponse {
    LoadBalancers: LoadBalancerStates
    NextToken: XmlString
}

@input
structure DescribeTrafficSourcesRequest {
    @required
    AutoScalingGroupName: XmlStringMaxLen255

    TrafficSourceType: XmlStringMaxLen255
    NextToken: XmlString
    MaxRecords: Integer
}

@output
structure DescribeTrafficSourcesResponse {
    TrafficSources: TrafficSourceStates
    NextToken: XmlString
}

structure DesiredConfiguration {
    LaunchTemplate: LaunchTemplateSpecification
    MixedInstancesPolicy: MixedInstancesPolicy
}

@input
structure DetachInstancesQuery {
    InstanceIds: InstanceIds

    @required
    AutoScalingGroupName: XmlStringMaxLen255

    @required
    ShouldDecrementDesiredCapacity: Boolean
}

@output
structure DetachLoadBalancerTargetGroupsResultType {}

@output
structure DetachLoadBalancersResultType {}

@output
structure DetachTrafficSourcesResultType {}

@input
structure DisableMetricsCollectionQuery {
    @required
    AutoScalingGroupName: XmlStringMaxLen255

    Metrics: Metrics
}

structure Ebs {
    SnapshotId: XmlStringMaxLen255
    VolumeSize: BlockDeviceEbsVolumeSize
    VolumeType: BlockDeviceEbsVolumeType
    DeleteOnTermination: Boolean
    Iops: BlockDeviceEbsIops
    Encrypted: Boolean
    Throughput: BlockDeviceEbsThroughput
}

@input
structure EnableMetricsCollectionQuery {
    @required
    AutoScalingGroupName: XmlStringMaxLen255

    Metrics: Metrics

    @required
    Granularity: XmlStringMaxLen255
}

structure EnabledMetric {
    Metric: XmlStringMaxLen255
    Granularity: XmlStringMaxLen255
}

list EnabledMetrics {
    member: EnabledMetric
}

@input
structure EnterStandbyQuery {
    InstanceIds: InstanceIds

    @required
    AutoScalingGroupName: XmlStringMaxLen255

    @required
    ShouldDecrementDesiredCapacity: Boolean
}

@length(min: 1, max: 30) @pattern("[a-zA-Z0-9\\.\\*\\-]+")
string ExcludedInstance

@length(max: 400)
list ExcludedInstanceTypes {
    member: ExcludedInstance
}

@input
structure ExitStandbyQuery {
    InstanceIds: InstanceIds

    @required
    AutoScalingGroupName: XmlStringMaxLen255
}

structure FailedScheduledUpdateGroupActionRequest {
    @required
    ScheduledActionName: XmlStringMaxLen255

    ErrorCode: XmlStringMaxLen64
    ErrorMessage: XmlString
}

list FailedScheduledUpdateGroupActionRequests {
    member: FailedScheduledUpdateGroupActionRequest
}

structure Filter {
    Name: XmlString
    Values: Values
}

list Filters {
    member: Filter
}

@error("client")
@httpError(400)
@awsQueryError(code: "IdempotentParameterMismatch", httpResponseCode: 400)
structure IdempotentParameterMismatchError {
    Message: XmlStringMaxLen255
}

@length(min: 5, max: 21) @pattern("^ami-[a-z0-9]{1,17}$")
string ImageId

enum ImpairedZoneHealthCheckBehavior {
    ReplaceUnhealthy
    IgnoreUnhealthy
}

structure Instance {
    @required
    InstanceId: XmlStringMaxLen19

    InstanceType: XmlStringMaxLen255

    @required
    AvailabilityZone: XmlStringMaxLen255

    AvailabilityZoneId: XmlStringMaxLen255

    @required
    LifecycleState: LifecycleState

    @required
    HealthStatus: XmlStringMaxLen32

    LaunchConfigurationName: XmlStringMaxLen255
    LaunchTemplate: LaunchTemplateSpecification
    ImageId: XmlStringMaxLen255

    @required
    ProtectedFromScaleIn: Boolean

    WeightedCapacity: XmlStringMaxLen32
}

structure InstanceCollection {
    InstanceType: XmlStringMaxLen255
    MarketType: XmlStringMaxLen64
    SubnetId: XmlStringMaxLen255
    AvailabilityZone: XmlStringMaxLen255
    AvailabilityZoneId: XmlStringMaxLen255
    InstanceIds: InstanceIds
}

list InstanceCollections {
    member: InstanceCollection
}

enum InstanceGeneration {
    current
    previous
}

list InstanceGenerations {
    member: InstanceGeneration
}

list InstanceIds {
    member: XmlStringMaxLen19
}

structure InstanceLifecyclePolicy {
    RetentionTriggers: RetentionTriggers
}

structure InstanceMaintenancePolicy {
    MinHealthyPercentage: IntPercentResettable
    MaxHealthyPercentage: IntPercent100To200Resettable
}

enum InstanceMetadataEndpointState {
    disabled
    enabled
}

@range(min: 1, max: 64)
integer InstanceMetadataHttpPutResponseHopLimit

enum InstanceMetadataHttpTokensState {
    optional
    required
}

structure InstanceMetadataOptions {
    HttpTokens: InstanceMetadataHttpTokensState
    HttpPutResponseHopLimit: InstanceMetadataHttpPutResponseHopLimit
    HttpEndpoint: InstanceMetadataEndpointState
}

structure InstanceMonitoring {
    Enabled: Boolean
}

structure InstanceRefresh {
    InstanceRefreshId: XmlStringMaxLen255
    AutoScalingGroupName: XmlStringMaxLen255
    Status: InstanceRefreshStatus
    StatusReason: XmlStringMaxLen1023
    StartTime: Timestamp
    EndTime: Timestamp
    PercentageComplete: IntPercent
    InstancesToUpdate: InstancesToUpdate
    ProgressDetails: InstanceRefreshProgressDetails
    Preferences: RefreshPreferences
    DesiredConfiguration: DesiredConfiguration
    RollbackDetails: RollbackDetails
    Strategy: RefreshStrategy
}

list InstanceRefreshIds {
    member: XmlStringMaxLen255
}

@error("client")
@httpError(400)
@awsQueryError(code: "InstanceRefreshInProgress", httpResponseCode: 400)
structure InstanceRefreshInProgressFault {
    message: XmlStringMaxLen255
}

structure InstanceRefreshLivePoolProgress {
    PercentageComplete: IntPercent
    InstancesToUpdate: InstancesToUpdate
}

structure InstanceRefreshProgressDetails {
    LivePoolProgress: InstanceRefreshLivePoolProgress
    WarmPoolProgress: InstanceRefreshWarmPoolProgress
}

enum InstanceRefreshStatus {
    Pending
    InProgress
    Successful
    Failed
    Cancelling
    Cancelled
    RollbackInProgress
    RollbackFailed
    RollbackSuccessful
    Baking
}

structure InstanceRefreshWarmPoolProgress {
    PercentageComplete: IntPercent
    InstancesToUpdate: InstancesToUpdate
}

list InstanceRefreshes {
    member: InstanceRefresh
}

structure InstanceRequirements {
    @required
    VCpuCount: VCpuCountRequest

    @required
    MemoryMiB: MemoryMiBRequest

    CpuManufacturers: CpuManufacturers
    MemoryGiBPerVCpu: MemoryGiBPerVCpuRequest
    ExcludedInstanceTypes: ExcludedInstanceTypes
    InstanceGenerations: InstanceGenerations
    SpotMaxPricePercentageOverLowestPrice: NullablePositiveInteger
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: NullablePositiveInteger
    OnDemandMaxPricePercentageOverLowestPrice: NullablePositiveInteger
    BareMetal: BareMetal
    BurstablePerformance: BurstablePerformance
    RequireHibernateSupport: Boolean
    NetworkInterfaceCount: NetworkInterfaceCountRequest
    LocalStorage: LocalStorage
    LocalStorageTypes: LocalStorageTypes
    TotalLocalStorageGB: TotalLocalStorageGBRequest
    BaselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest
    AcceleratorTypes: AcceleratorTypes
    AcceleratorCount: AcceleratorCountRequest
    AcceleratorManufacturers: AcceleratorManufacturers
    AcceleratorNames: AcceleratorNames
    AcceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest
    NetworkBandwidthGbps: NetworkBandwidthGbpsRequest
    AllowedInstanceTypes: AllowedInstanceTypes
    BaselinePerformanceFactors: BaselinePerformanceFactorsRequest
}

structure InstanceReusePolicy {
    ReuseOnScaleIn: Boolean
}

list Instances {
    member: Instance
}

structure InstancesDistribution {
    OnDemandAllocationStrategy: XmlString
    OnDemandBaseCapacity: Integer
    OnDemandPercentageAboveBaseCapacity: Integer
    SpotAllocationStrategy: XmlString
    SpotInstancePools: Integer
    SpotMaxPrice: MixedInstanceSpotPrice
}

@range(min: 0)
integer InstancesToUpdate

@range(min: 0, max: 100)
integer IntPercent

@range(min: 100, max: 200)
integer IntPercent100To200

@range(min: -1, max: 200)
integer IntPercent100To200Resettable

@range(min: -1, max: 100)
integer IntPercentResettable

@error("client") @httpError(400) @awsQueryError(code: "InvalidNextToken", httpResponseCode: 400)
structure InvalidNextToken {
    message: XmlStringMaxLen255
}

@error("client")
@httpError(400)
@awsQueryError(code: "IrreversibleInstanceRefresh", httpResponseCode: 400)
structure IrreversibleInstanceRefreshFault {
    message: XmlStringMaxLen255
}

structure LaunchConfiguration {
    @required
    LaunchConfigurationName: XmlStringMaxLen255

    LaunchConfigurationARN: ResourceName

    @required
    ImageId: XmlStringMaxLen255

    KeyName: XmlStringMaxLen255
    SecurityGroups: SecurityGroups
    ClassicLinkVPCId: XmlStringMaxLen255
    ClassicLinkVPCSecurityGroups: ClassicLinkVPCSecurityGroups
    UserData: XmlStringUserData

    @required
    InstanceType: XmlStringMaxLen255

    KernelId: XmlStringMaxLen255
    RamdiskId: XmlStringMaxLen255
    BlockDeviceMappings: BlockDeviceMappings
    InstanceMonitoring: InstanceMonitoring
    SpotPrice: SpotPrice
    IamInstanceProfile: XmlStringMaxLen1600

    @required
    CreatedTime: Timestamp

    EbsOptimized: Boolean
    AssociatePublicIpAddress: Boolean
    PlacementTenancy: XmlStringMaxLen64
    MetadataOptions: InstanceMetadataOptions
}

@input
structure LaunchConfigurationNameType {
    @required
    LaunchConfigurationName: XmlStringMaxLen255
}

list LaunchConfigurationNames {
    member: XmlStringMaxLen255
}

@input
structure LaunchConfigurationNamesType {
    LaunchConfigurationNames: LaunchConfigurationNames
    NextToken: XmlString
    MaxRecords: Integer
}

list LaunchConfigurations {
    member: LaunchConfiguration
}

@output
structure LaunchConfigurationsType {
    @required
    LaunchConfigurations: LaunchConfigurations

    NextToken: XmlString
}

structure LaunchInstancesError {
    InstanceType: XmlStringMaxLen255
    MarketType: XmlStringMaxLen64
    SubnetId: XmlStringMaxLen255
    AvailabilityZone: XmlStringMaxLen255
    AvailabilityZoneId: XmlStringMaxLen255
    ErrorCode: XmlStringMaxLen64
    ErrorMessage: XmlString
}

list LaunchInstancesErrors {
    member: LaunchInstancesError
}

@input
structure LaunchInstancesRequest {
    @required
    AutoScalingGroupName: XmlStringMaxLen255

    @required
    RequestedCapacity: RequestedCapacity

    @required @idempotencyToken
    ClientToken: ClientToken

    AvailabilityZones: AvailabilityZonesLimit1
    AvailabilityZoneIds: AvailabilityZoneIdsLimit1
    SubnetIds: SubnetIdsLimit1
    RetryStrategy: RetryStrategy
}

@output
structure LaunchInstancesResult {
    AutoScalingGroupName: XmlStringMaxLen255
    ClientToken: ClientToken
    Instances: InstanceCollections
    Errors: LaunchInstancesErrors
}

structure LaunchTemplate {
    LaunchTemplateSpecification: LaunchTemplateSpecification
    Overrides: Overrides
}

@length(min: 3, max: 128) @pattern("[a-zA-Z0-9\\(\\)\\.\\-/_]+")
string LaunchTemplateName

structure LaunchTemplateOverrides {
    InstanceType: XmlStringMaxLen255
    WeightedCapacity: XmlStringMaxLen32
    LaunchTemplateSpecification: LaunchTemplateSpecification
    InstanceRequirements: InstanceRequirements
    ImageId: ImageId
}

structure LaunchTemplateSpecification {
    LaunchTemplateId: XmlStringMaxLen255
    LaunchTemplateName: LaunchTemplateName
    Version: XmlStringMaxLen255
}

@length(min: 36, max: 36)
string LifecycleActionToken

structure LifecycleHook {
    LifecycleHookName: AsciiStringMaxLen255
    AutoScalingGroupName: XmlStringMaxLen255
    LifecycleTransition: String
    NotificationTargetARN: NotificationTargetResourceName
    RoleARN: XmlStringMaxLen255
    NotificationMetadata: AnyPrintableAsciiStringMaxLen4000
    HeartbeatTimeout: Integer
    GlobalTimeout: Integer
    DefaultResult: String
}

@length(max: 50)
list LifecycleHookNames {
    member: AsciiStringMaxLen255
}

structure LifecycleHookSpecification {
    @required
    LifecycleHookName: AsciiStringMaxLen255

    @required
    LifecycleTransition: String

    NotificationMetadata: AnyPrintableAsciiStringMaxLen4000
    HeartbeatTimeout: Integer
    DefaultResult: String
    NotificationTargetARN: NotificationTargetResourceName
    RoleARN: XmlStringMaxLen255
}

list LifecycleHookSpecifications {
    member: LifecycleHookSpecification
}

list LifecycleHooks {
    member: LifecycleHook
}

enum LifecycleState {
    Pending
    Pending_Wait = "Pending:Wait"
    Pending_Proceed = "Pending:Proceed"
    Quarantined
    InService
    Terminating
    Terminating_Wait = "Terminating:Wait"
    Terminating_Proceed = "Terminating:Proceed"
    Terminating_Retained = "Terminating:Retained"
    Terminated
    Detaching
    Detached
    EnteringStandby
    Standby
    ReplacingRootVolume
    ReplacingRootVolume_Wait = "ReplacingRootVolume:Wait"
    ReplacingRootVolume_Proceed = "ReplacingRootVolume:Proceed"
    RootVolumeReplaced
    Warmed_Pending = "Warmed:Pending"
    Warmed_Pending_Wait = "Warmed:Pending:Wait"
    Warmed_Pending_Proceed = "Warmed:Pending:Proceed"
    Warmed_Pending_Retained = "Warmed:Pending:Retained"
    Warmed_Terminating = "Warmed:Terminating"
    Warmed_Terminating_Wait = "Warmed:Terminating:Wait"
    Warmed_Terminating_Proceed = "Warmed:Terminating:Proceed"
    Warmed_Terminating_Retained = "Warmed:Terminating:Retained"
    Warmed_Terminated = "Warmed:Terminated"
    Warmed_Stopped = "Warmed:Stopped"
    Warmed_Running = "Warmed:Running"
    Warmed_Hibernated = "Warmed:Hibernated"
}

@error("client") @httpError(400) @awsQueryError(code: "LimitExceeded", httpResponseCode: 400)
structure LimitExceededFault {
    message: XmlStringMaxLen255
}

list LoadBalancerNames {
    member: XmlStringMaxLen255
}

structure LoadBalancerState {
    LoadBalancerName: XmlStringMaxLen255
    State: XmlStringMaxLen255
}

list LoadBalancerStates {
    member: LoadBalancerState
}

structure LoadBalancerTargetGroupState {
    LoadBalancerTargetGroupARN: XmlStringMaxLen511
    State: XmlStringMaxLen255
}

list LoadBalancerTargetGroupStates {
    member: LoadBalancerTargetGroupState
}

structure LoadForecast {
    @required
    Timestamps: PredictiveScalingForecastTimestamps

    @required
    Values: PredictiveScalingForecastValues

    @required
    MetricSpecification: PredictiveScalingMetricSpecification
}

list LoadForecasts {
    member: LoadForecast
}

enum LocalStorage {
    included
    excluded
    required
}

enum LocalStorageType {
    hdd
    ssd
}

list LocalStorageTypes {
    member: LocalStorageType
}

@length(min: 1, max: 128)
string ManagerIdentifier

@range(min: -1)
integer MaxGroupPreparedCapacity

structure MemoryGiBPerVCpuRequest {
    Min: NullablePositiveDouble
    Max: NullablePositiveDouble
}

structure MemoryMiBRequest {
    @required
    Min: NullablePositiveInteger

    Max: NullablePositiveInteger
}

structure Metric {
    @required
    Namespace: String

    @required
    MetricName: String

    Dimensions: MetricDimensions
}

structure MetricCollectionType {
    Metric: XmlStringMaxLen255
}

list MetricCollectionTypes {
    member: MetricCollectionType
}

list MetricDataQueries {
    member: MetricDataQuery
}

structure MetricDataQuery {
    @required
    Id: XmlStringMaxLen255

    Expression: XmlStringMaxLen1023
    MetricStat: MetricStat
    Label: XmlStringMetricLabel
    ReturnData: Boolean
}

structure MetricDimension {
    @required
    Name: String

    @required
    Value: String
}

list MetricDimensions {
    member: MetricDimension
}

@range(min: 1)
integer MetricGranularityInSeconds

structure MetricGranularityType {
    Granularity: XmlStringMaxLen255
}

list MetricGranularityTypes {
    member: MetricGranularityType
}

structure MetricStat {
    @required
    Metric: Metric

    @required
    Stat: XmlStringMetricStat

    Unit: String
}

enum MetricStatistic {
    Average
    Minimum
    Maximum
    SampleCount
    Sum
}

enum MetricType {
    ASGAverageCPUUtilization
    ASGAverageNetworkIn
    ASGAverageNetworkOut
    ALBRequestCountPerTarget
}

list Metrics {
    member: XmlStringMaxLen255
}

@deprecated
integer MinAdjustmentStep

@length(min: 0, max: 255)
string MixedInstanceSpotPrice

structure MixedInstancesPolicy {
    LaunchTemplate: LaunchTemplate
    InstancesDistribution: InstancesDistribution
}

structure NetworkBandwidthGbpsRequest {
    Min: NullablePositiveDouble
    Max: NullablePositiveDouble
}

structure NetworkInterfaceCountRequest {
    Min: NullablePositiveInteger
    Max: NullablePositiveInteger
}

@range(min: 1, max: 100)
integer NonZeroIntPercent

structure NotificationConfiguration {
    AutoScalingGroupName: XmlStringMaxLen255
    TopicARN: XmlStringMaxLen255
    NotificationType: XmlStringMaxLen255
}

list NotificationConfigurations {
    member: NotificationConfiguration
}

@length(min: 0, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string NotificationTargetResourceName

@range(min: 0)
double NullablePositiveDouble

@range(min: 0)
integer NullablePositiveInteger

structure Operator {
    @required
    Principal: ManagerIdentifier
}

list Overrides {
    member: LaunchTemplateOverrides
}

structure PerformanceFactorReferenceRequest {
    InstanceFamily: String
}

list PerformanceFactorReferenceSetRequest {
    @xmlName("item")
    member: PerformanceFactorReferenceRequest
}

@output
structure PoliciesType {
    ScalingPolicies: ScalingPolicies
    NextToken: XmlString
}

@output
structure PolicyARNType {
    PolicyARN: ResourceName
    Alarms: Alarms
}

list PolicyNames {
    member: ResourceName
}

list PolicyTypes {
    member: XmlStringMaxLen64
}

enum PredefinedLoadMetricType {
    ASGTotalCPUUtilization
    ASGTotalNetworkIn
    ASGTotalNetworkOut
    ALBTargetGroupRequestCount
}

enum PredefinedMetricPairType {
    ASGCPUUtilization
    ASGNetworkIn
    ASGNetworkOut
    ALBRequestCount
}

structure PredefinedMetricSpecification {
    @required
    PredefinedMetricType: MetricType

    ResourceLabel: XmlStringMaxLen1023
}

enum PredefinedScalingMetricType {
    ASGAverageCPUUtilization
    ASGAverageNetworkIn
    ASGAverageNetworkOut
    ALBRequestCountPerTarget
}

structure PredictiveScalingConfiguration {
    @required
    MetricSpecifications: PredictiveScalingMetricSpecifications

    Mode: PredictiveScalingMode
    SchedulingBufferTime: PredictiveScalingSchedulingBufferTime
    MaxCapacityBreachBehavior: PredictiveScalingMaxCapacityBreachBehavior
    MaxCapacityBuffer: PredictiveScalingMaxCapacityBuffer
}

structure PredictiveScalingCustomizedCapacityMetric {
    @required
    MetricDataQueries: MetricDataQueries
}

structure PredictiveScalingCustomizedLoadMetric {
    @required
    MetricDataQueries: MetricDataQueries
}

structure PredictiveScalingCustomizedScalingMetric {
    @required
    MetricDataQueries: MetricDataQueries
}

list PredictiveScalingForecastTimestamps {
    member: Timestamp
}

list PredictiveScalingForecastValues {
    member: Double
}

enum PredictiveScalingMaxCapacityBreachBehavior {
    HonorMaxCapacity
    IncreaseMaxCapacity
}

@range(min: 0, max: 100)
integer PredictiveScalingMaxCapacityBuffer

structure PredictiveScalingMetricSpecification {
    @required
    TargetValue: Double

    PredefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPair
    PredefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetric
    PredefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetric
    CustomizedScalingMetricSpecification: PredictiveScalingCustomizedScalingMetric
    CustomizedLoadMetricSpecification: PredictiveScalingCustomizedLoadMetric
    CustomizedCapacityMetricSpecification: PredictiveScalingCustomizedCapacityMetric
}

list PredictiveScalingMetricSpecifications {
    member: PredictiveScalingMetricSpecification
}

enum PredictiveScalingMode {
    ForecastAndScale
    ForecastOnly
}

structure PredictiveScalingPredefinedLoadMetric {
    @required
    PredefinedMetricType: PredefinedLoadMetricType

    ResourceLabel: XmlStringMaxLen1023
}

structure PredictiveScalingPredefinedMetricPair {
    @required
    PredefinedMetricType: PredefinedMetricPairType

    ResourceLabel: XmlStringMaxLen1023
}

structure PredictiveScalingPredefinedScalingMetric {
    @required
    PredefinedMetricType: PredefinedScalingMetricType

    ResourceLabel: XmlStringMaxLen1023
}

@range(min: 0)
integer PredictiveScalingSchedulingBufferTime

list ProcessNames {
    member: XmlStringMaxLen255
}

structure ProcessType {
    @required
    ProcessName: XmlStringMaxLen255
}

list Processes {
    member: ProcessType
}

@output
structure ProcessesType {
    Processes: Processes
}

@range(min: 0)
integer RefreshInstanceWarmup

structure RefreshPreferences {
    MinHealthyPercentage: IntPercent
    InstanceWarmup: RefreshInstanceWarmup
    CheckpointPercentages: CheckpointPercentages
    CheckpointDelay: CheckpointDelay
    SkipMatching: Boolean
    AutoRollback: Boolean
    ScaleInProtectedInstances: ScaleInProtectedInstances
    StandbyInstances: StandbyInstances
    AlarmSpecification: AlarmSpecification
    MaxHealthyPercentage: IntPercent100To200
    BakeTime: BakeTime
}

enum RefreshStrategy {
    Rolling
    ReplaceRootVolume
}

@range(min: 1)
integer RequestedCapacity

@error("server") @httpError(500) @awsQueryError(code: "ResourceContention", httpResponseCode: 500)
structure ResourceContentionFault {
    message: XmlStringMaxLen255
}

@error("client") @httpError(400) @awsQueryError(code: "ResourceInUse", httpResponseCode: 400)
structure ResourceInUseFault {
    message: XmlStringMaxLen255
}

@length(min: 1, max: 1600)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string ResourceName

enum RetentionAction {
    retain
    terminate
}

structure RetentionTriggers {
    TerminateHookAbandon: RetentionAction
}

enum RetryStrategy {
    retry_with_group_configuration = "retry-with-group-configuration"
    none
}

structure RollbackDetails {
    RollbackReason: XmlStringMaxLen1023
    RollbackStartTime: Timestamp
    PercentageCompleteOnRollback: IntPercent
    InstancesToUpdateOnRollback: InstancesToUpdate
    ProgressDetailsOnRollback: InstanceRefreshProgressDetails
}

enum ScaleInProtectedInstances {
    Refresh
    Ignore
    Wait
}

@error("client")
@httpError(400)
@awsQueryError(code: "ScalingActivityInProgress", httpResponseCode: 400)
structure ScalingActivityInProgressFault {
    message: XmlStringMaxLen255
}

enum ScalingActivityStatusCode {
    PendingSpotBidPlacement
    WaitingForSpotInstanceRequestId
    WaitingForSpotInstanceId
    WaitingForInstanceId
    PreInService
    InProgress
    WaitingForELBConnectionDraining
    MidLifecycleAction
    WaitingForInstanceWarmup
    Successful
    Failed
    Cancelled
    WaitingForConnectionDraining
    WaitingForInPlaceUpdateToStart
    WaitingForInPlaceUpdateToFinalize
    InPlaceUpdateInProgress
}

list ScalingPolicies {
    member: ScalingPolicy
}

structure ScalingPolicy {
    AutoScalingGroupName: XmlStringMaxLen255
    PolicyName: XmlStringMaxLen255
    PolicyARN: ResourceName
    PolicyType: XmlStringMaxLen64
    AdjustmentType: XmlStringMaxLen255
    MinAdjustmentStep: MinAdjustmentStep
    MinAdjustmentMagnitude: Integer
    ScalingAdjustment: Integer
    Cooldown: Integer
    StepAdjustments: StepAdjustments
    MetricAggregationType: XmlStringMaxLen32
    EstimatedInstanceWarmup: Integer
    Alarms: Alarms
    TargetTrackingConfiguration: TargetTrackingConfiguration
    Enabled: Boolean
    PredictiveScalingConfiguration: PredictiveScalingConfiguration
}

structure ScalingProcessQuery {
    @required
    AutoScalingGroupName: XmlStringMaxLen255

    ScalingProcesses: ProcessNames
}

list ScheduledActionNames {
    member: XmlStringMaxLen255
}

@output
structure ScheduledActionsType {
    ScheduledUpdateGroupActions: ScheduledUpdateGroupActions
    NextToken: XmlString
}

structure ScheduledUpdateGroupAction {
    AutoScalingGroupName: XmlStringMaxLen255
    ScheduledActionName: XmlStringMaxLen255
    ScheduledActionARN: ResourceName
    Time: Timestamp
    StartTime: Timestamp
    EndTime: Timestamp
    Recurrence: XmlStringMaxLen255
    MinSize: Integer
    MaxSize: Integer
    DesiredCapacity: Integer
    TimeZone: XmlStringMaxLen255
}

structure ScheduledUpdateGroupActionRequest {
    @required
    ScheduledActionName: XmlStringMaxLen255

    StartTime: Timestamp
    EndTime: Timestamp
    Recurrence: XmlStringMaxLen255
    MinSize: Integer
    MaxSize: Integer
    DesiredCapacity: Integer
    TimeZone: XmlStringMaxLen255
}

list ScheduledUpdateGroupActionRequests {
    member: ScheduledUpdateGroupActionRequest
}

list ScheduledUpdateGroupActions {
    member: ScheduledUpdateGroupAction
}

list SecurityGroups {
    member: XmlString
}

@error("server")
@httpError(500)
@awsQueryError(code: "ServiceLinkedRoleFailure", httpResponseCode: 500)
structure ServiceLinkedRoleFailure {
    message: XmlStringMaxLen255
}

@input
structure SetInstanceHealthQuery {
    @required
    InstanceId: XmlStringMaxLen19

    @required
    HealthStatus: XmlStringMaxLen32

    ShouldRespectGracePeriod: Boolean
}

@input
structure SetInstanceProtectionQuery {
    @required
    InstanceIds: InstanceIds

    @required
    AutoScalingGroupName: XmlStringMaxLen255

    @required
    ProtectedFromScaleIn: Boolean
}

@length(min: 1, max: 255)
string SpotPrice

enum StandbyInstances {
    Terminate
    Ignore
    Wait
}

structure StepAdjustment {
    MetricIntervalLowerBound: Double
    MetricIntervalUpperBound: Double

    @required
    ScalingAdjustment: Integer
}

list StepAdjustments {
    member: StepAdjustment
}

@length(max: 1)
list SubnetIdsLimit1 {
    member: XmlStringMaxLen255
}

structure SuspendedProcess {
    ProcessName: XmlStringMaxLen255
    SuspensionReason: XmlStringMaxLen255
}

list SuspendedProcesses {
    member: SuspendedProcess
}

structure Tag {
    ResourceId: XmlString
    ResourceType: XmlString

    @required
    Key: TagKey

    Value: TagValue
    PropagateAtLaunch: Boolean
}

structure TagDescription {
    ResourceId: XmlString
    ResourceType: XmlString
    Key: TagKey
    Value: TagValue
    PropagateAtLaunch: Boolean
}

list TagDescriptionList {
    member: TagDescription
}

@length(min: 1, max: 128)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string TagKey

@length(min: 0, max: 256)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string TagValue

list Tags {
    member: Tag
}

@output
structure TagsType {
    Tags: TagDescriptionList
    NextToken: XmlString
}

list TargetGroupARNs {
    member: XmlStringMaxLen511
}

structure TargetTrackingConfiguration {
    PredefinedMetricSpecification: PredefinedMetricSpecification
    CustomizedMetricSpecification: CustomizedMetricSpecification

    @required
    TargetValue: Double

    DisableScaleIn: Boolean
}

list TargetTrackingMetricDataQueries {
    member: TargetTrackingMetricDataQuery
}

structure TargetTrackingMetricDataQuery {
    @required
    Id: XmlStringMaxLen64

    Expression: XmlStringMaxLen2047
    MetricStat: TargetTrackingMetricStat
    Label: XmlStringMetricLabel
    Period: MetricGranularityInSeconds
    ReturnData: Boolean
}

structure TargetTrackingMetricStat {
    @required
    Metric: Metric

    @required
    Stat: XmlStringMetricStat

    Unit: String
    Period: MetricGranularityInSeconds
}

list TerminationPolicies {
    member: XmlStringMaxLen1600
}

structure TotalLocalStorageGBRequest {
    Min: NullablePositiveDouble
    Max: NullablePositiveDouble
}

structure TrafficSourceIdentifier {
    @required
    Identifier: XmlStringMaxLen511

    Type: XmlStringMaxLen511
}

structure TrafficSourceState {
    @deprecated
    TrafficSource: XmlStringMaxLen511

    State: XmlStringMaxLen255
    Identifier: XmlStringMaxLen511
    Type: XmlStringMaxLen511
}

list TrafficSourceStates {
    member: TrafficSourceState
}

list TrafficSources {
    member: TrafficSourceIdentifier
}

@length(min: 0, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string UpdatePlacementGroupParam

structure VCpuCountRequest {
    @required
    Min: NullablePositiveInteger

    Max: NullablePositiveInteger
}

list Values {
    member: XmlString
}

structure WarmPoolConfiguration {
    MaxGroupPreparedCapacity: MaxGroupPreparedCapacity
    MinSize: WarmPoolMinSize
    PoolState: WarmPoolState
    Status: WarmPoolStatus
    InstanceReusePolicy: InstanceReusePolicy
}

@range(min: 0)
integer WarmPoolMinSize

enum WarmPoolState {
    Stopped
    Running
    Hibernated
}

enum WarmPoolStatus {
    PendingDelete
}

@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlString

@length(min: 1, max: 1023)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen1023

@length(min: 1, max: 1600)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen1600

@length(min: 1, max: 19)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen19

@length(min: 1, max: 2047)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen2047

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen255

@length(min: 1, max: 32)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen32

@length(min: 1, max: 5000)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen5000

@length(min: 1, max: 511)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen511

@length(min: 1, max: 64)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen64

@length(max: 2047)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMetricLabel

@length(min: 1, max: 100)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMetricStat

@length(max: 21847)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringUserData
