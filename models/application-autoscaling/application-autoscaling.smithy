$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.applicationautoscaling

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Application Auto Scaling")
@service(
    sdkId: "Application Auto Scaling"
    endpointPrefix: "application-autoscaling"
    docId: "application-autoscaling-2016-02-06"
)
@awsJson1_1
@sigv4(name: "application-autoscaling")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service AnyScaleFrontendService {
    version: "2016-02-06"
    operations: [
        DeleteScalingPolicy
        DeleteScheduledAction
        DeregisterScalableTarget
        DescribeScalableTargets
        DescribeScalingActivities
        DescribeScalingPolicies
        DescribeScheduledActions
        GetPredictiveScalingForecast
        ListTagsForResource
        PutScalingPolicy
        PutScheduledAction
        RegisterScalableTarget
        TagResource
        UntagResource
    ]
}

operation DeleteScalingPolicy {
    input := {
        @required
        PolicyName: ResourceIdMaxLen1600

        @required
        ServiceNamespace: ServiceNamespace

        @required
        ResourceId: ResourceIdMaxLen1600

        @required
        ScalableDimension: ScalableDimension
    }
    output := {}
    errors: [
        ValidationException
        ObjectNotFoundException
        ConcurrentUpdateException
        InternalServiceException
    ]
}

operation DeleteScheduledAction {
    input := {
        @required
        ServiceNamespace: ServiceNamespace

        @required
        ScheduledActionName: ResourceIdMaxLen1600

        @required
        ResourceId: ResourceIdMaxLen1600

        @required
        ScalableDimension: ScalableDimension
    }
    output := {}
    errors: [
        ValidationException
        ObjectNotFoundException
        ConcurrentUpdateException
        InternalServiceException
    ]
}

operation DeregisterScalableTarget {
    input := {
        @required
        ServiceNamespace: ServiceNamespace

        @required
        ResourceId: ResourceIdMaxLen1600

        @required
        ScalableDimension: ScalableDimension
    }
    output := {}
    errors: [
        ValidationException
        ObjectNotFoundException
        ConcurrentUpdateException
        InternalServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ScalableTargets"
    pageSize: "MaxResults"
)
operation DescribeScalableTargets {
    input := {
        @required
        ServiceNamespace: ServiceNamespace

        ResourceIds: ResourceIdsMaxLen1600
        ScalableDimension: ScalableDimension
        MaxResults: Integer
        NextToken: XmlString
    }
    output := {
        ScalableTargets: ScalableTargets
        NextToken: XmlString
    }
    errors: [
        ValidationException
        InvalidNextTokenException
        ConcurrentUpdateException
        InternalServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ScalingActivities"
    pageSize: "MaxResults"
)
operation DescribeScalingActivities {
    input := {
        @required
        ServiceNamespace: ServiceNamespace

        ResourceId: ResourceIdMaxLen1600
        ScalableDimension: ScalableDimension
        MaxResults: Integer
        NextToken: XmlString
        IncludeNotScaledActivities: Boolean
    }
    output := {
        ScalingActivities: ScalingActivities
        NextToken: XmlString
    }
    errors: [
        ValidationException
        InvalidNextTokenException
        ConcurrentUpdateException
        InternalServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ScalingPolicies"
    pageSize: "MaxResults"
)
operation DescribeScalingPolicies {
    input := {
        PolicyNames: ResourceIdsMaxLen1600

        @required
        ServiceNamespace: ServiceNamespace

        ResourceId: ResourceIdMaxLen1600
        ScalableDimension: ScalableDimension
        MaxResults: Integer
        NextToken: XmlString
    }
    output := {
        ScalingPolicies: ScalingPolicies
        NextToken: XmlString
    }
    errors: [
        ValidationException
        FailedResourceAccessException
        InvalidNextTokenException
        ConcurrentUpdateException
        InternalServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ScheduledActions"
    pageSize: "MaxResults"
)
operation DescribeScheduledActions {
    input := {
        ScheduledActionNames: ResourceIdsMaxLen1600

        @required
        ServiceNamespace: ServiceNamespace

        ResourceId: ResourceIdMaxLen1600
        ScalableDimension: ScalableDimension
        MaxResults: Integer
        NextToken: XmlString
    }
    output := {
        ScheduledActions: ScheduledActions
        NextToken: XmlString
    }
    errors: [
        ValidationException
        InvalidNextTokenException
        ConcurrentUpdateException
        InternalServiceException
    ]
}

operation GetPredictiveScalingForecast {
    input := {
        @required
        ServiceNamespace: ServiceNamespace

        @required
        ResourceId: ResourceIdMaxLen1600

        @required
        ScalableDimension: ScalableDimension

        @required
        PolicyName: PolicyName

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp
    }
    output := {
        LoadForecast: LoadForecasts
        CapacityForecast: CapacityForecast
        UpdateTime: Timestamp
    }
    errors: [ValidationException, InternalServiceException]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName
    }
    output := {
        Tags: TagMap
    }
    errors: [ResourceNotFoundException]
}

operation PutScalingPolicy {
    input := {
        @required
        PolicyName: PolicyName

        @required
        ServiceNamespace: ServiceNamespace

        @required
        ResourceId: ResourceIdMaxLen1600

        @required
        ScalableDimension: ScalableDimension

        PolicyType: PolicyType
        StepScalingPolicyConfiguration: StepScalingPolicyConfiguration
        TargetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration
        PredictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration
    }
    output := {
        @required
        PolicyARN: ResourceIdMaxLen1600

        Alarms: Alarms
    }
    errors: [
        ValidationException
        LimitExceededException
        ObjectNotFoundException
        ConcurrentUpdateException
        FailedResourceAccessException
        InternalServiceException
    ]
}

operation PutScheduledAction {
    input := {
        @required
        ServiceNamespace: ServiceNamespace

        Schedule: ResourceIdMaxLen1600
        Timezone: ResourceIdMaxLen1600

        @required
        ScheduledActionName: ScheduledActionName

        @required
        ResourceId: ResourceIdMaxLen1600

        @required
        ScalableDimension: ScalableDimension

        StartTime: Timestamp
        EndTime: Timestamp
        ScalableTargetAction: ScalableTargetAction
    }
    output := {}
    errors: [
        ValidationException
        LimitExceededException
        ObjectNotFoundException
        ConcurrentUpdateException
        InternalServiceException
    ]
}

operation RegisterScalableTarget {
    input := {
        @required
        ServiceNamespace: ServiceNamespace

        @required
        ResourceId: ResourceIdMaxLen1600

        @required
        ScalableDimension: ScalableDimension

        MinCapacity: Integer
        MaxCapacity: Integer
        RoleARN: ResourceIdMaxLen1600
        SuspendedState: SuspendedState
        Tags: TagMap
    }
    output := {
        ScalableTargetARN: XmlString
    }
    errors: [
        ValidationException
        LimitExceededException
        ConcurrentUpdateException
        InternalServiceException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagMap
    }
    output := {}
    errors: [ResourceNotFoundException, TooManyTagsException, ValidationException]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [ResourceNotFoundException, ValidationException]
}

enum AdjustmentType {
    ChangeInCapacity
    PercentChangeInCapacity
    ExactCapacity
}

structure Alarm {
    @required
    AlarmName: ResourceId

    @required
    AlarmARN: ResourceId
}

list Alarms {
    member: Alarm
}

@length(min: 1, max: 1011)
@pattern("^arn:.+:application-autoscaling:.+:[0-9]+:scalable-target\\/[a-zA-Z0-9-]+$")
string AmazonResourceName

structure CapacityForecast {
    @required
    Timestamps: PredictiveScalingForecastTimestamps

    @required
    Values: PredictiveScalingForecastValues
}

@error("client")
structure ConcurrentUpdateException {
    Message: String
}

structure CustomizedMetricSpecification {
    MetricName: String
    Namespace: String
    Dimensions: MetricDimensions
    Statistic: MetricStatistic
    Unit: String
    Metrics: TargetTrackingMetricDataQueries
}

@length(min: 1, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string Expression

@error("client")
structure FailedResourceAccessException {
    Message: String
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string Id

@error("client")
structure InternalServiceException {
    Message: String
}

@error("client")
structure InvalidNextTokenException {
    Message: String
}

@error("client")
structure LimitExceededException {
    Message: String
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

enum MetricAggregationType {
    Average
    Minimum
    Maximum
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

enum MetricStatistic {
    Average
    Minimum
    Maximum
    SampleCount
    Sum
}

enum MetricType {
    DynamoDBReadCapacityUtilization
    DynamoDBWriteCapacityUtilization
    ALBRequestCountPerTarget
    RDSReaderAverageCPUUtilization
    RDSReaderAverageDatabaseConnections
    EC2SpotFleetRequestAverageCPUUtilization
    EC2SpotFleetRequestAverageNetworkIn
    EC2SpotFleetRequestAverageNetworkOut
    SageMakerVariantInvocationsPerInstance
    ECSServiceAverageCPUUtilization
    ECSServiceAverageMemoryUtilization
    AppStreamAverageCapacityUtilization
    ComprehendInferenceUtilization
    LambdaProvisionedConcurrencyUtilization
    CassandraReadCapacityUtilization
    CassandraWriteCapacityUtilization
    KafkaBrokerStorageUtilization
    ElastiCacheEngineCPUUtilization
    ElastiCacheDatabaseMemoryUsagePercentage
    ElastiCachePrimaryEngineCPUUtilization
    ElastiCacheReplicaEngineCPUUtilization
    ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage
    NeptuneReaderAverageCPUUtilization
    SageMakerVariantProvisionedConcurrencyUtilization
    ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage
    SageMakerInferenceComponentInvocationsPerCopy
    WorkSpacesAverageUserSessionsCapacityUtilization
    SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution
    SageMakerVariantConcurrentRequestsPerModelHighResolution
    ECSServiceAverageCPUUtilizationHighResolution
    ECSServiceAverageMemoryUtilizationHighResolution
}

structure NotScaledReason {
    @required
    Code: XmlString

    MaxCapacity: Integer
    MinCapacity: Integer
    CurrentCapacity: Integer
}

list NotScaledReasons {
    member: NotScaledReason
}

@error("client")
structure ObjectNotFoundException {
    Message: String
}

@length(min: 1, max: 256) @pattern("\\p{Print}+")
string PolicyName

enum PolicyType {
    StepScaling
    TargetTrackingScaling
    PredictiveScaling
}

structure PredefinedMetricSpecification {
    @required
    PredefinedMetricType: MetricType

    ResourceLabel: ResourceLabel
}

structure PredictiveScalingCustomizedMetricSpecification {
    @required
    MetricDataQueries: PredictiveScalingMetricDataQueries
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

structure PredictiveScalingMetric {
    Dimensions: PredictiveScalingMetricDimensions
    MetricName: PredictiveScalingMetricName
    Namespace: PredictiveScalingMetricNamespace
}

list PredictiveScalingMetricDataQueries {
    member: PredictiveScalingMetricDataQuery
}

structure PredictiveScalingMetricDataQuery {
    @required
    Id: Id

    Expression: Expression
    MetricStat: PredictiveScalingMetricStat
    Label: XmlString
    ReturnData: Boolean
}

structure PredictiveScalingMetricDimension {
    @required
    Name: PredictiveScalingMetricDimensionName

    @required
    Value: PredictiveScalingMetricDimensionValue
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string PredictiveScalingMetricDimensionName

@length(min: 1, max: 1024)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string PredictiveScalingMetricDimensionValue

list PredictiveScalingMetricDimensions {
    member: PredictiveScalingMetricDimension
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string PredictiveScalingMetricName

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string PredictiveScalingMetricNamespace

structure PredictiveScalingMetricSpecification {
    @required
    TargetValue: Double

    PredefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPairSpecification
    PredefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetricSpecification
    PredefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetricSpecification
    CustomizedScalingMetricSpecification: PredictiveScalingCustomizedMetricSpecification
    CustomizedLoadMetricSpecification: PredictiveScalingCustomizedMetricSpecification
    CustomizedCapacityMetricSpecification: PredictiveScalingCustomizedMetricSpecification
}

list PredictiveScalingMetricSpecifications {
    member: PredictiveScalingMetricSpecification
}

structure PredictiveScalingMetricStat {
    @required
    Metric: PredictiveScalingMetric

    @required
    Stat: XmlString

    Unit: PredictiveScalingMetricUnit
}

@length(min: 1, max: 128)
string PredictiveScalingMetricType

@length(min: 1, max: 1023)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string PredictiveScalingMetricUnit

enum PredictiveScalingMode {
    ForecastOnly
    ForecastAndScale
}

structure PredictiveScalingPolicyConfiguration {
    @required
    MetricSpecifications: PredictiveScalingMetricSpecifications

    Mode: PredictiveScalingMode
    SchedulingBufferTime: PredictiveScalingSchedulingBufferTime
    MaxCapacityBreachBehavior: PredictiveScalingMaxCapacityBreachBehavior
    MaxCapacityBuffer: PredictiveScalingMaxCapacityBuffer
}

structure PredictiveScalingPredefinedLoadMetricSpecification {
    @required
    PredefinedMetricType: PredictiveScalingMetricType

    ResourceLabel: ResourceLabel
}

structure PredictiveScalingPredefinedMetricPairSpecification {
    @required
    PredefinedMetricType: PredictiveScalingMetricType

    ResourceLabel: ResourceLabel
}

structure PredictiveScalingPredefinedScalingMetricSpecification {
    @required
    PredefinedMetricType: PredictiveScalingMetricType

    ResourceLabel: ResourceLabel
}

@range(min: 0, max: 3600)
integer PredictiveScalingSchedulingBufferTime

@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string ResourceId

@length(min: 1, max: 1600)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string ResourceIdMaxLen1600

@length(max: 50)
list ResourceIdsMaxLen1600 {
    member: ResourceIdMaxLen1600
}

@length(min: 1, max: 1023)
string ResourceLabel

@error("client")
structure ResourceNotFoundException {
    Message: String
    ResourceName: AmazonResourceName
}

enum ScalableDimension {
    ecs_service_DesiredCount = "ecs:service:DesiredCount"
    ec2_spot_fleet_request_TargetCapacity = "ec2:spot-fleet-request:TargetCapacity"
    elasticmapreduce_instancegroup_InstanceCount = "elasticmapreduce:instancegroup:InstanceCount"
    appstream_fleet_DesiredCapacity = "appstream:fleet:DesiredCapacity"
    dynamodb_table_ReadCapacityUnits = "dynamodb:table:ReadCapacityUnits"
    dynamodb_table_WriteCapacityUnits = "dynamodb:table:WriteCapacityUnits"
    dynamodb_index_ReadCapacityUnits = "dynamodb:index:ReadCapacityUnits"
    dynamodb_index_WriteCapacityUnits = "dynamodb:index:WriteCapacityUnits"
    rds_cluster_ReadReplicaCount = "rds:cluster:ReadReplicaCount"
    sagemaker_variant_DesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount"
    custom_resource_ResourceType_Property = "custom-resource:ResourceType:Property"
    comprehend_document_classifier_endpoint_DesiredInferenceUnits = "comprehend:document-classifier-endpoint:DesiredInferenceUnits"
    comprehend_entity_recognizer_endpoint_DesiredInferenceUnits = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits"
    lambda_function_ProvisionedConcurrency = "lambda:function:ProvisionedConcurrency"
    cassandra_table_ReadCapacityUnits = "cassandra:table:ReadCapacityUnits"
    cassandra_table_WriteCapacityUnits = "cassandra:table:WriteCapacityUnits"
    kafka_broker_storage_VolumeSize = "kafka:broker-storage:VolumeSize"
    elasticache_cache_cluster_Nodes = "elasticache:cache-cluster:Nodes"
    elasticache_replication_group_NodeGroups = "elasticache:replication-group:NodeGroups"
    elasticache_replication_group_Replicas = "elasticache:replication-group:Replicas"
    neptune_cluster_ReadReplicaCount = "neptune:cluster:ReadReplicaCount"
    sagemaker_variant_DesiredProvisionedConcurrency = "sagemaker:variant:DesiredProvisionedConcurrency"
    sagemaker_inference_component_DesiredCopyCount = "sagemaker:inference-component:DesiredCopyCount"
    workspaces_workspacespool_DesiredUserSessions = "workspaces:workspacespool:DesiredUserSessions"
}

structure ScalableTarget {
    @required
    ServiceNamespace: ServiceNamespace

    @required
    ResourceId: ResourceIdMaxLen1600

    @required
    ScalableDimension: ScalableDimension

    @required
    MinCapacity: Integer

    @required
    MaxCapacity: Integer

    PredictedCapacity: Integer

    @required
    RoleARN: ResourceIdMaxLen1600

    @required
    CreationTime: Timestamp

    SuspendedState: SuspendedState
    ScalableTargetARN: XmlString
}

structure ScalableTargetAction {
    MinCapacity: Integer
    MaxCapacity: Integer
}

list ScalableTargets {
    member: ScalableTarget
}

list ScalingActivities {
    member: ScalingActivity
}

structure ScalingActivity {
    @required
    ActivityId: ResourceId

    @required
    ServiceNamespace: ServiceNamespace

    @required
    ResourceId: ResourceIdMaxLen1600

    @required
    ScalableDimension: ScalableDimension

    @required
    Description: XmlString

    @required
    Cause: XmlString

    @required
    StartTime: Timestamp

    EndTime: Timestamp

    @required
    StatusCode: ScalingActivityStatusCode

    StatusMessage: XmlString
    Details: XmlString
    NotScaledReasons: NotScaledReasons
}

enum ScalingActivityStatusCode {
    Pending
    InProgress
    Successful
    Overridden
    Unfulfilled
    Failed
}

list ScalingPolicies {
    member: ScalingPolicy
}

structure ScalingPolicy {
    @required
    PolicyARN: ResourceIdMaxLen1600

    @required
    PolicyName: PolicyName

    @required
    ServiceNamespace: ServiceNamespace

    @required
    ResourceId: ResourceIdMaxLen1600

    @required
    ScalableDimension: ScalableDimension

    @required
    PolicyType: PolicyType

    StepScalingPolicyConfiguration: StepScalingPolicyConfiguration
    TargetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration
    PredictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration
    Alarms: Alarms

    @required
    CreationTime: Timestamp
}

structure ScheduledAction {
    @required
    ScheduledActionName: ScheduledActionName

    @required
    ScheduledActionARN: ResourceIdMaxLen1600

    @required
    ServiceNamespace: ServiceNamespace

    @required
    Schedule: ResourceIdMaxLen1600

    Timezone: ResourceIdMaxLen1600

    @required
    ResourceId: ResourceIdMaxLen1600

    ScalableDimension: ScalableDimension
    StartTime: Timestamp
    EndTime: Timestamp
    ScalableTargetAction: ScalableTargetAction

    @required
    CreationTime: Timestamp
}

@length(min: 1, max: 256)
@pattern("(?!((^[ ]+.*)|(.*([\\u0000-\\u001f]|[\\u007f-\\u009f]|[:/|])+.*)|(.*[ ]+$))).+")
string ScheduledActionName

list ScheduledActions {
    member: ScheduledAction
}

enum ServiceNamespace {
    ecs
    elasticmapreduce
    ec2
    appstream
    dynamodb
    rds
    sagemaker
    custom_resource = "custom-resource"
    comprehend
    lambda
    cassandra
    kafka
    elasticache
    neptune
    workspaces
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

structure StepScalingPolicyConfiguration {
    AdjustmentType: AdjustmentType
    StepAdjustments: StepAdjustments
    MinAdjustmentMagnitude: Integer
    Cooldown: Integer
    MetricAggregationType: MetricAggregationType
}

structure SuspendedState {
    DynamicScalingInSuspended: Boolean
    DynamicScalingOutSuspended: Boolean
    ScheduledScalingSuspended: Boolean
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

structure TargetTrackingMetric {
    Dimensions: TargetTrackingMetricDimensions
    MetricName: TargetTrackingMetricName
    Namespace: TargetTrackingMetricNamespace
}

list TargetTrackingMetricDataQueries {
    member: TargetTrackingMetricDataQuery
}

structure TargetTrackingMetricDataQuery {
    Expression: Expression

    @required
    Id: Id

    Label: XmlString
    MetricStat: TargetTrackingMetricStat
    ReturnData: Boolean
}

structure TargetTrackingMetricDimension {
    @required
    Name: TargetTrackingMetricDimensionName

    @required
    Value: TargetTrackingMetricDimensionValue
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string TargetTrackingMetricDimensionName

@length(min: 1, max: 1024)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string TargetTrackingMetricDimensionValue

list TargetTrackingMetricDimensions {
    member: TargetTrackingMetricDimension
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string TargetTrackingMetricName

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string TargetTrackingMetricNamespace

structure TargetTrackingMetricStat {
    @required
    Metric: TargetTrackingMetric

    @required
    Stat: XmlString

    Unit: TargetTrackingMetricUnit
}

@length(min: 1, max: 1023)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string TargetTrackingMetricUnit

structure TargetTrackingScalingPolicyConfiguration {
    @required
    TargetValue: Double

    PredefinedMetricSpecification: PredefinedMetricSpecification
    CustomizedMetricSpecification: CustomizedMetricSpecification
    ScaleOutCooldown: Integer
    ScaleInCooldown: Integer
    DisableScaleIn: Boolean
}

@error("client")
structure TooManyTagsException {
    Message: String
    ResourceName: AmazonResourceName
}

@error("client")
structure ValidationException {
    Message: String
}

@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlString
