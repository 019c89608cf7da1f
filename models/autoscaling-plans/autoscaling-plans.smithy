$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.autoscalingplans

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Auto Scaling Plans")
@service(
    sdkId: "Auto Scaling Plans"
    endpointPrefix: "autoscaling-plans"
    docId: "autoscaling-plans-2018-01-06"
)
@awsJson1_1
@sigv4(name: "autoscaling-plans")
@standardRegionalEndpoints(
    regionSpecialCases: {
        "us-gov-east-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
        "us-gov-west-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service AnyScaleScalingPlannerFrontendService {
    version: "2018-01-06"
    operations: [
        CreateScalingPlan
        DeleteScalingPlan
        DescribeScalingPlanResources
        DescribeScalingPlans
        GetScalingPlanResourceForecastData
        UpdateScalingPlan
    ]
}

operation CreateScalingPlan {
    input := {
        @required
        ScalingPlanName: ScalingPlanName

        @required
        ApplicationSource: ApplicationSource

        @required
        ScalingInstructions: ScalingInstructions
    }
    output := {
        @required
        ScalingPlanVersion: Long
    }
    errors: [
        ValidationException
        LimitExceededException
        ConcurrentUpdateException
        InternalServiceException
    ]
}

operation DeleteScalingPlan {
    input := {
        @required
        ScalingPlanName: ScalingPlanName

        @required
        ScalingPlanVersion: Long
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
    items: "ScalingPlanResources"
    pageSize: "MaxResults"
)
operation DescribeScalingPlanResources {
    input := {
        @required
        ScalingPlanName: ScalingPlanName

        @required
        ScalingPlanVersion: Long

        MaxResults: Integer
        NextToken: String
    }
    output := {
        ScalingPlanResources: ScalingPlanResources
        NextToken: String
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
    items: "ScalingPlans"
    pageSize: "MaxResults"
)
operation DescribeScalingPlans {
    input := {
        ScalingPlanNames: ScalingPlanNames
        ScalingPlanVersion: Long
        ApplicationSources: ApplicationSources
        MaxResults: Integer
        NextToken: String
    }
    output := {
        ScalingPlans: ScalingPlans
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidNextTokenException
        ConcurrentUpdateException
        InternalServiceException
    ]
}

operation GetScalingPlanResourceForecastData {
    input := {
        @required
        ScalingPlanName: ScalingPlanName

        @required
        ScalingPlanVersion: Long

        @required
        ServiceNamespace: ServiceNamespace

        @required
        ResourceId: XmlString

        @required
        ScalableDimension: ScalableDimension

        @required
        ForecastDataType: ForecastDataType

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp
    }
    output := {
        @required
        Datapoints: Datapoints
    }
    errors: [ValidationException, InternalServiceException]
}

operation UpdateScalingPlan {
    input := {
        @required
        ScalingPlanName: ScalingPlanName

        @required
        ScalingPlanVersion: Long

        ApplicationSource: ApplicationSource
        ScalingInstructions: ScalingInstructions
    }
    output := {}
    errors: [
        ValidationException
        ConcurrentUpdateException
        InternalServiceException
        ObjectNotFoundException
    ]
}

structure ApplicationSource {
    CloudFormationStackARN: XmlString
    TagFilters: TagFilters
}

list ApplicationSources {
    member: ApplicationSource
}

@error("client")
structure ConcurrentUpdateException {
    Message: String
}

structure CustomizedLoadMetricSpecification {
    @required
    MetricName: String

    @required
    Namespace: String

    Dimensions: MetricDimensions

    @required
    Statistic: MetricStatistic

    Unit: String
}

structure CustomizedScalingMetricSpecification {
    @required
    MetricName: String

    @required
    Namespace: String

    Dimensions: MetricDimensions

    @required
    Statistic: MetricStatistic

    Unit: String
}

structure Datapoint {
    Timestamp: Timestamp
    Value: Double
}

list Datapoints {
    member: Datapoint
}

enum ForecastDataType {
    CapacityForecast
    LoadForecast
    ScheduledActionMinCapacity
    ScheduledActionMaxCapacity
}

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

enum LoadMetricType {
    ASGTotalCPUUtilization
    ASGTotalNetworkIn
    ASGTotalNetworkOut
    ALBTargetGroupRequestCount
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

@error("client")
structure ObjectNotFoundException {
    Message: String
}

@length(min: 1, max: 256) @pattern("\\p{Print}+")
string PolicyName

enum PolicyType {
    TargetTrackingScaling
}

structure PredefinedLoadMetricSpecification {
    @required
    PredefinedLoadMetricType: LoadMetricType

    ResourceLabel: ResourceLabel
}

structure PredefinedScalingMetricSpecification {
    @required
    PredefinedScalingMetricType: ScalingMetricType

    ResourceLabel: ResourceLabel
}

enum PredictiveScalingMaxCapacityBehavior {
    SetForecastCapacityToMaxCapacity
    SetMaxCapacityToForecastCapacity
    SetMaxCapacityAboveForecastCapacity
}

enum PredictiveScalingMode {
    ForecastAndScale
    ForecastOnly
}

@length(min: 1, max: 1600)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string ResourceIdMaxLen1600

@length(min: 1, max: 1023)
string ResourceLabel

enum ScalableDimension {
    autoscaling_autoScalingGroup_DesiredCapacity = "autoscaling:autoScalingGroup:DesiredCapacity"
    ecs_service_DesiredCount = "ecs:service:DesiredCount"
    ec2_spot_fleet_request_TargetCapacity = "ec2:spot-fleet-request:TargetCapacity"
    rds_cluster_ReadReplicaCount = "rds:cluster:ReadReplicaCount"
    dynamodb_table_ReadCapacityUnits = "dynamodb:table:ReadCapacityUnits"
    dynamodb_table_WriteCapacityUnits = "dynamodb:table:WriteCapacityUnits"
    dynamodb_index_ReadCapacityUnits = "dynamodb:index:ReadCapacityUnits"
    dynamodb_index_WriteCapacityUnits = "dynamodb:index:WriteCapacityUnits"
}

structure ScalingInstruction {
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

    @required
    TargetTrackingConfigurations: TargetTrackingConfigurations

    PredefinedLoadMetricSpecification: PredefinedLoadMetricSpecification
    CustomizedLoadMetricSpecification: CustomizedLoadMetricSpecification
    ScheduledActionBufferTime: ScheduledActionBufferTime
    PredictiveScalingMaxCapacityBehavior: PredictiveScalingMaxCapacityBehavior
    PredictiveScalingMaxCapacityBuffer: Integer
    PredictiveScalingMode: PredictiveScalingMode
    ScalingPolicyUpdateBehavior: ScalingPolicyUpdateBehavior
    DisableDynamicScaling: Boolean
}

list ScalingInstructions {
    member: ScalingInstruction
}

enum ScalingMetricType {
    ASGAverageCPUUtilization
    ASGAverageNetworkIn
    ASGAverageNetworkOut
    DynamoDBReadCapacityUtilization
    DynamoDBWriteCapacityUtilization
    ECSServiceAverageCPUUtilization
    ECSServiceAverageMemoryUtilization
    ALBRequestCountPerTarget
    RDSReaderAverageCPUUtilization
    RDSReaderAverageDatabaseConnections
    EC2SpotFleetRequestAverageCPUUtilization
    EC2SpotFleetRequestAverageNetworkIn
    EC2SpotFleetRequestAverageNetworkOut
}

structure ScalingPlan {
    @required
    ScalingPlanName: ScalingPlanName

    @required
    ScalingPlanVersion: Long

    @required
    ApplicationSource: ApplicationSource

    @required
    ScalingInstructions: ScalingInstructions

    @required
    StatusCode: ScalingPlanStatusCode

    StatusMessage: XmlString
    StatusStartTime: Timestamp
    CreationTime: Timestamp
}

@length(min: 1, max: 128) @pattern("[\\p{Print}&&[^|:/]]+")
string ScalingPlanName

list ScalingPlanNames {
    member: ScalingPlanName
}

structure ScalingPlanResource {
    @required
    ScalingPlanName: ScalingPlanName

    @required
    ScalingPlanVersion: Long

    @required
    ServiceNamespace: ServiceNamespace

    @required
    ResourceId: ResourceIdMaxLen1600

    @required
    ScalableDimension: ScalableDimension

    ScalingPolicies: ScalingPolicies

    @required
    ScalingStatusCode: ScalingStatusCode

    ScalingStatusMessage: XmlString
}

list ScalingPlanResources {
    member: ScalingPlanResource
}

enum ScalingPlanStatusCode {
    Active
    ActiveWithProblems
    CreationInProgress
    CreationFailed
    DeletionInProgress
    DeletionFailed
    UpdateInProgress
    UpdateFailed
}

list ScalingPlans {
    member: ScalingPlan
}

list ScalingPolicies {
    member: ScalingPolicy
}

structure ScalingPolicy {
    @required
    PolicyName: PolicyName

    @required
    PolicyType: PolicyType

    TargetTrackingConfiguration: TargetTrackingConfiguration
}

enum ScalingPolicyUpdateBehavior {
    KeepExternalPolicies
    ReplaceExternalPolicies
}

enum ScalingStatusCode {
    Inactive
    PartiallyActive
    Active
}

@range(min: 0)
integer ScheduledActionBufferTime

enum ServiceNamespace {
    autoscaling
    ecs
    ec2
    rds
    dynamodb
}

structure TagFilter {
    Key: XmlStringMaxLen128
    Values: TagValues
}

list TagFilters {
    member: TagFilter
}

list TagValues {
    member: XmlStringMaxLen256
}

structure TargetTrackingConfiguration {
    PredefinedScalingMetricSpecification: PredefinedScalingMetricSpecification
    CustomizedScalingMetricSpecification: CustomizedScalingMetricSpecification

    @required
    TargetValue: Double

    DisableScaleIn: Boolean
    ScaleOutCooldown: Integer
    ScaleInCooldown: Integer
    EstimatedInstanceWarmup: Integer
}

list TargetTrackingConfigurations {
    member: TargetTrackingConfiguration
}

@error("client")
structure ValidationException {
    Message: String
}

@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlString

@length(min: 1, max: 128)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen128

@length(min: 1, max: 256)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string XmlStringMaxLen256
