$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.applicationinsights

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use smithy.protocols#rpcv2Cbor

@title("Amazon CloudWatch Application Insights")
@service(sdkId: "Application Insights", endpointPrefix: "applicationinsights")
@rpcv2Cbor
@awsJson1_1
@sigv4(name: "applicationinsights")
@standardRegionalEndpoints
service EC2WindowsBarleyService {
    version: "2018-11-25"
    operations: [
        AddWorkload
        CreateApplication
        CreateComponent
        CreateLogPattern
        DeleteApplication
        DeleteComponent
        DeleteLogPattern
        DescribeApplication
        DescribeComponent
        DescribeComponentConfiguration
        DescribeComponentConfigurationRecommendation
        DescribeLogPattern
        DescribeObservation
        DescribeProblem
        DescribeProblemObservations
        DescribeWorkload
        ListApplications
        ListComponents
        ListConfigurationHistory
        ListLogPatternSets
        ListLogPatterns
        ListProblems
        ListTagsForResource
        ListWorkloads
        RemoveWorkload
        TagResource
        UntagResource
        UpdateApplication
        UpdateComponent
        UpdateComponentConfiguration
        UpdateLogPattern
        UpdateProblem
        UpdateWorkload
    ]
}

operation AddWorkload {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        ComponentName: ComponentName

        @required
        WorkloadConfiguration: WorkloadConfiguration
    }
    output := {
        WorkloadId: WorkloadId
        WorkloadConfiguration: WorkloadConfiguration
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation CreateApplication {
    input := {
        ResourceGroupName: ResourceGroupName
        OpsCenterEnabled: Boolean
        CWEMonitorEnabled: Boolean
        OpsItemSNSTopicArn: OpsItemSNSTopicArn
        SNSNotificationArn: SNSNotificationArn
        Tags: TagList
        AutoConfigEnabled: Boolean
        AutoCreate: Boolean
        GroupingType: GroupingType
        AttachMissingPermission: Boolean
    }
    output := {
        ApplicationInfo: ApplicationInfo
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
        InternalServerException
        TagsAlreadyExistException
        AccessDeniedException
    ]
}

operation CreateComponent {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        ComponentName: CustomComponentName

        @required
        ResourceList: ResourceList
    }
    output := {}
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation CreateLogPattern {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        PatternSetName: LogPatternSetName

        @required
        PatternName: LogPatternName

        @required
        Pattern: LogPatternRegex

        @required
        Rank: Integer
    }
    output := {
        LogPattern: LogPattern
        ResourceGroupName: ResourceGroupName
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation DeleteApplication {
    input := {
        @required
        ResourceGroupName: ResourceGroupName
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        BadRequestException
        InternalServerException
    ]
}

operation DeleteComponent {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        ComponentName: CustomComponentName
    }
    output := {}
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

operation DeleteLogPattern {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        PatternSetName: LogPatternSetName

        @required
        PatternName: LogPatternName
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        BadRequestException
        InternalServerException
    ]
}

operation DescribeApplication {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        AccountId: AccountId
    }
    output := {
        ApplicationInfo: ApplicationInfo
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

operation DescribeComponent {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        ComponentName: ComponentName

        AccountId: AccountId
    }
    output := {
        ApplicationComponent: ApplicationComponent
        ResourceList: ResourceList
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

operation DescribeComponentConfiguration {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        ComponentName: ComponentName

        AccountId: AccountId
    }
    output := {
        Monitor: Boolean
        Tier: Tier
        ComponentConfiguration: ComponentConfiguration
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

operation DescribeComponentConfigurationRecommendation {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        ComponentName: ComponentName

        @required
        Tier: Tier

        WorkloadName: WorkloadName
        RecommendationType: RecommendationType
    }
    output := {
        ComponentConfiguration: ComponentConfiguration
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

operation DescribeLogPattern {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        PatternSetName: LogPatternSetName

        @required
        PatternName: LogPatternName

        AccountId: AccountId
    }
    output := {
        ResourceGroupName: ResourceGroupName
        AccountId: AccountId
        LogPattern: LogPattern
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

operation DescribeObservation {
    input := {
        @required
        ObservationId: ObservationId

        AccountId: AccountId
    }
    output := {
        Observation: Observation
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

operation DescribeProblem {
    input := {
        @required
        ProblemId: ProblemId

        AccountId: AccountId
    }
    output := {
        Problem: Problem
        SNSNotificationArn: SNSNotificationArn
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

operation DescribeProblemObservations {
    input := {
        @required
        ProblemId: ProblemId

        AccountId: AccountId
    }
    output := {
        RelatedObservations: RelatedObservations
    }
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

operation DescribeWorkload {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        ComponentName: ComponentName

        @required
        WorkloadId: WorkloadId

        AccountId: AccountId
    }
    output := {
        WorkloadId: WorkloadId
        WorkloadRemarks: String
        WorkloadConfiguration: WorkloadConfiguration
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

operation ListApplications {
    input := {
        MaxResults: MaxEntities
        NextToken: PaginationToken
        AccountId: AccountId
    }
    output := {
        ApplicationInfoList: ApplicationInfoList
        NextToken: PaginationToken
    }
    errors: [ValidationException, InternalServerException]
}

operation ListComponents {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        MaxResults: MaxEntities
        NextToken: PaginationToken
        AccountId: AccountId
    }
    output := {
        ApplicationComponentList: ApplicationComponentList
        NextToken: PaginationToken
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

operation ListConfigurationHistory {
    input := {
        ResourceGroupName: ResourceGroupName
        StartTime: Timestamp
        EndTime: Timestamp
        EventStatus: ConfigurationEventStatus
        MaxResults: MaxEntities
        NextToken: PaginationToken
        AccountId: AccountId
    }
    output := {
        EventList: ConfigurationEventList
        NextToken: PaginationToken
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

operation ListLogPatternSets {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        MaxResults: MaxEntities
        NextToken: PaginationToken
        AccountId: AccountId
    }
    output := {
        ResourceGroupName: ResourceGroupName
        AccountId: AccountId
        LogPatternSets: LogPatternSetList
        NextToken: PaginationToken
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

operation ListLogPatterns {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        PatternSetName: LogPatternSetName
        MaxResults: MaxEntities
        NextToken: PaginationToken
        AccountId: AccountId
    }
    output := {
        ResourceGroupName: ResourceGroupName
        AccountId: AccountId
        LogPatterns: LogPatternList
        NextToken: PaginationToken
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

operation ListProblems {
    input := {
        AccountId: AccountId
        ResourceGroupName: ResourceGroupName
        StartTime: Timestamp
        EndTime: Timestamp
        MaxResults: MaxEntities
        NextToken: PaginationToken
        ComponentName: ComponentName
        Visibility: Visibility
    }
    output := {
        ProblemList: ProblemList
        NextToken: PaginationToken
        ResourceGroupName: ResourceGroupName
        AccountId: AccountId
    }
    errors: [ValidationException, ResourceNotFoundException, InternalServerException]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName
    }
    output := {
        Tags: TagList
    }
    errors: [ResourceNotFoundException, ValidationException]
}

operation ListWorkloads {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        ComponentName: ComponentName

        MaxResults: MaxEntities
        NextToken: PaginationToken
        AccountId: AccountId
    }
    output := {
        WorkloadList: WorkloadList
        NextToken: PaginationToken
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

operation RemoveWorkload {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        ComponentName: ComponentName

        @required
        WorkloadId: WorkloadId
    }
    output := {}
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagList
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

operation UpdateApplication {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        OpsCenterEnabled: Boolean
        CWEMonitorEnabled: Boolean
        OpsItemSNSTopicArn: OpsItemSNSTopicArn
        SNSNotificationArn: SNSNotificationArn
        RemoveSNSTopic: Boolean
        AutoConfigEnabled: Boolean
        AttachMissingPermission: Boolean
    }
    output := {
        ApplicationInfo: ApplicationInfo
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

operation UpdateComponent {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        ComponentName: CustomComponentName

        NewComponentName: CustomComponentName
        ResourceList: ResourceList
    }
    output := {}
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation UpdateComponentConfiguration {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        ComponentName: ComponentName

        Monitor: Boolean
        Tier: Tier
        ComponentConfiguration: ComponentConfiguration
        AutoConfigEnabled: Boolean
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        InternalServerException
        ResourceInUseException
    ]
}

operation UpdateLogPattern {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        PatternSetName: LogPatternSetName

        @required
        PatternName: LogPatternName

        Pattern: LogPatternRegex
        Rank: Integer
    }
    output := {
        ResourceGroupName: ResourceGroupName
        LogPattern: LogPattern
    }
    errors: [
        ResourceInUseException
        ResourceNotFoundException
        ValidationException
        InternalServerException
    ]
}

operation UpdateProblem {
    input := {
        @required
        ProblemId: ProblemId

        UpdateStatus: UpdateStatus
        Visibility: Visibility
    }
    output := {}
    errors: [InternalServerException, ValidationException, ResourceNotFoundException]
}

operation UpdateWorkload {
    input := {
        @required
        ResourceGroupName: ResourceGroupName

        @required
        ComponentName: ComponentName

        WorkloadId: WorkloadId

        @required
        WorkloadConfiguration: WorkloadConfiguration
    }
    output := {
        WorkloadId: WorkloadId
        WorkloadConfiguration: WorkloadConfiguration
    }
    errors: [ResourceNotFoundException, ValidationException, InternalServerException]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

@length(min: 12, max: 12) @pattern("^\\d{12}$")
string AccountId

@length(min: 1, max: 1011)
@pattern("^arn:aws(-\\w+)*:[\\w\\d-]+:([\\w\\d-]*)?:[\\w\\d_-]*([:/].+)*$")
string AmazonResourceName

structure ApplicationComponent {
    ComponentName: ComponentName
    ComponentRemarks: String
    ResourceType: ResourceType
    OsType: OsType
    Tier: Tier
    Monitor: Boolean
    DetectedWorkload: DetectedWorkload
}

list ApplicationComponentList {
    member: ApplicationComponent
}

structure ApplicationInfo {
    AccountId: AccountId
    ResourceGroupName: ResourceGroupName
    LifeCycle: String
    OpsItemSNSTopicArn: OpsItemSNSTopicArn
    SNSNotificationArn: SNSNotificationArn
    OpsCenterEnabled: Boolean
    CWEMonitorEnabled: Boolean
    Remarks: String
    AutoConfigEnabled: Boolean
    DiscoveryType: DiscoveryType
    AttachMissingPermission: Boolean
}

list ApplicationInfoList {
    member: ApplicationInfo
}

@error("client")
structure BadRequestException {
    Message: String
}

enum CloudWatchEventSource {
    EC2
    CODE_DEPLOY
    HEALTH
    RDS
}

@length(min: 1, max: 10000) @pattern("[\\S\\s]+")
string ComponentConfiguration

@length(min: 1, max: 1011)
@pattern("(?:^[\\d\\w\\-_\\.+]*$)|(?:^arn:aws(-\\w+)*:[\\w\\d-]+:([\\w\\d-]*)?:[\\w\\d_-]*([:/].+)*$)")
string ComponentName

structure ConfigurationEvent {
    ResourceGroupName: ResourceGroupName
    AccountId: AccountId
    MonitoredResourceARN: String
    EventStatus: ConfigurationEventStatus
    EventResourceType: ConfigurationEventResourceType
    EventTime: Timestamp
    EventDetail: String
    EventResourceName: String
}

list ConfigurationEventList {
    member: ConfigurationEvent
}

enum ConfigurationEventResourceType {
    CLOUDWATCH_ALARM
    CLOUDWATCH_LOG
    CLOUDFORMATION
    SSM_ASSOCIATION
}

enum ConfigurationEventStatus {
    INFO
    WARN
    ERROR
}

@length(min: 1, max: 128) @pattern("^[\\d\\w\\-_\\.+]*$")
string CustomComponentName

map DetectedWorkload {
    key: Tier
    value: WorkloadMetaData
}

enum DiscoveryType {
    RESOURCE_GROUP_BASED
    ACCOUNT_BASED
}

@length(max: 10)
map Feedback {
    key: FeedbackKey
    value: FeedbackValue
}

enum FeedbackKey {
    INSIGHTS_FEEDBACK
}

enum FeedbackValue {
    NOT_SPECIFIED
    USEFUL
    NOT_USEFUL
}

enum GroupingType {
    ACCOUNT_BASED
}

@error("client")
structure InternalServerException {
    Message: String
}

enum LogFilter {
    ERROR
    WARN
    INFO
}

structure LogPattern {
    PatternSetName: LogPatternSetName
    PatternName: LogPatternName
    Pattern: LogPatternRegex
    Rank: Integer
}

list LogPatternList {
    member: LogPattern
}

@length(min: 1, max: 50) @pattern("[a-zA-Z0-9\\.\\-_]*")
string LogPatternName

@length(min: 1, max: 50) @pattern("[\\S\\s]+")
string LogPatternRegex

list LogPatternSetList {
    member: LogPatternSetName
}

@length(min: 1, max: 30) @pattern("[a-zA-Z0-9\\.\\-_]*")
string LogPatternSetName

@range(min: 1, max: 40)
integer MaxEntities

structure Observation {
    Id: ObservationId
    StartTime: Timestamp
    EndTime: Timestamp
    SourceType: String
    SourceARN: String
    LogGroup: String
    LineTime: Timestamp
    LogText: String
    LogFilter: LogFilter
    MetricNamespace: String
    MetricName: String
    Unit: String
    Value: Double
    CloudWatchEventId: String
    CloudWatchEventSource: CloudWatchEventSource
    CloudWatchEventDetailType: String
    HealthEventArn: String
    HealthService: String
    HealthEventTypeCode: String
    HealthEventTypeCategory: String
    HealthEventDescription: String
    CodeDeployDeploymentId: String
    CodeDeployDeploymentGroup: String
    CodeDeployState: String
    CodeDeployApplication: String
    CodeDeployInstanceGroupId: String
    Ec2State: String
    RdsEventCategories: String
    RdsEventMessage: String
    S3EventName: String
    StatesExecutionArn: String
    StatesArn: String
    StatesStatus: String
    StatesInput: String
    EbsEvent: String
    EbsResult: String
    EbsCause: String
    EbsRequestId: String
    XRayFaultPercent: Integer
    XRayThrottlePercent: Integer
    XRayErrorPercent: Integer
    XRayRequestCount: Integer
    XRayRequestAverageLatency: Long
    XRayNodeName: String
    XRayNodeType: String
}

@length(min: 38, max: 38)
@pattern("o-[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}")
string ObservationId

list ObservationList {
    member: Observation
}

@length(min: 20, max: 300)
@pattern("^arn:aws(-\\w+)*:[\\w\\d-]+:([\\w\\d-]*)?:[\\w\\d_-]*([:/].+)*$")
string OpsItemSNSTopicArn

enum OsType {
    WINDOWS
    LINUX
}

@length(min: 1, max: 1024) @pattern(".+")
string PaginationToken

structure Problem {
    Id: ProblemId
    Title: String
    ShortName: String
    Insights: String
    Status: Status
    AffectedResource: String
    StartTime: Timestamp
    EndTime: Timestamp
    SeverityLevel: SeverityLevel
    AccountId: AccountId
    ResourceGroupName: ResourceGroupName
    Feedback: Feedback
    RecurringCount: Long
    LastRecurrenceTime: Timestamp
    Visibility: Visibility
    ResolutionMethod: ResolutionMethod
}

@length(min: 38, max: 38)
@pattern("p-[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}")
string ProblemId

list ProblemList {
    member: Problem
}

enum RecommendationType {
    INFRA_ONLY
    WORKLOAD_ONLY
    ALL
}

structure RelatedObservations {
    ObservationList: ObservationList
}

enum ResolutionMethod {
    MANUAL
    AUTOMATIC
    UNRESOLVED
}

@length(min: 1, max: 1011)
@pattern("^arn:aws(-\\w+)*:[\\w\\d-]+:([\\w\\d-]*)?:[\\w\\d_-]*([:/].+)*$")
string ResourceARN

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9\\.\\-_]*")
string ResourceGroupName

@error("client")
structure ResourceInUseException {
    Message: String
}

list ResourceList {
    member: ResourceARN
}

@error("client")
structure ResourceNotFoundException {
    Message: String
}

@length(min: 1, max: 50) @pattern("[0-9a-zA-Z:_]*")
string ResourceType

@length(min: 20, max: 300)
@pattern("^arn:aws(-\\w+)*:[\\w\\d-]+:([\\w\\d-]*)?:[\\w\\d_-]*([:/].+)*$")
string SNSNotificationArn

enum SeverityLevel {
    Informative
    Low
    Medium
    High
}

enum Status {
    IGNORE
    RESOLVED
    PENDING
    RECURRING
    RECOVERING
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@error("client") @httpError(400)
structure TagsAlreadyExistException {
    Message: String
}

enum Tier {
    CUSTOM
    DEFAULT
    DOT_NET_CORE
    DOT_NET_WORKER
    DOT_NET_WEB_TIER
    DOT_NET_WEB
    SQL_SERVER
    SQL_SERVER_ALWAYSON_AVAILABILITY_GROUP
    MYSQL
    POSTGRESQL
    JAVA_JMX
    ORACLE
    SAP_HANA_MULTI_NODE
    SAP_HANA_SINGLE_NODE
    SAP_HANA_HIGH_AVAILABILITY
    SAP_ASE_SINGLE_NODE
    SAP_ASE_HIGH_AVAILABILITY
    SQL_SERVER_FAILOVER_CLUSTER_INSTANCE
    SHAREPOINT
    ACTIVE_DIRECTORY
    SAP_NETWEAVER_STANDARD
    SAP_NETWEAVER_DISTRIBUTED
    SAP_NETWEAVER_HIGH_AVAILABILITY
}

@error("client") @httpError(400)
structure TooManyTagsException {
    Message: String
    ResourceName: AmazonResourceName
}

enum UpdateStatus {
    RESOLVED
}

@error("client")
structure ValidationException {
    Message: String
}

enum Visibility {
    IGNORED
    VISIBLE
}

structure Workload {
    WorkloadId: WorkloadId
    ComponentName: ComponentName
    WorkloadName: WorkloadName
    Tier: Tier
    WorkloadRemarks: String
    MissingWorkloadConfig: Boolean
}

structure WorkloadConfiguration {
    WorkloadName: WorkloadName
    Tier: Tier
    Configuration: ComponentConfiguration
}

@length(min: 38, max: 38)
@pattern("w-[0-9a-fA-F]{8}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{4}\\-[0-9a-fA-F]{12}")
string WorkloadId

list WorkloadList {
    member: Workload
}

map WorkloadMetaData {
    key: String
    value: String
}

@length(min: 1, max: 12) @pattern("[a-zA-Z0-9\\.\\-_]*")
string WorkloadName
