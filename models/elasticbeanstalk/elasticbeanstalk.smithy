$version: "2.0"
$operationInputSuffix: "Message"
$operationOutputSuffix: "Result"

namespace com.amazonaws.elasticbeanstalk

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsQuery
use aws.protocols#awsQueryError
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS Elastic Beanstalk")
@service(
    sdkId: "Elastic Beanstalk"
    endpointPrefix: "elasticbeanstalk"
    docId: "elasticbeanstalk-2010-12-01"
)
@awsQuery
@sigv4(name: "elasticbeanstalk")
@xmlNamespace(uri: "http://elasticbeanstalk.amazonaws.com/docs/2010-12-01/")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service ElasticBeanstalk {
    version: "2010-12-01"
    operations: [
        AbortEnvironmentUpdate
        ApplyEnvironmentManagedAction
        AssociateEnvironmentOperationsRole
        CheckDNSAvailability
        ComposeEnvironments
        CreateApplication
        CreateApplicationVersion
        CreateConfigurationTemplate
        CreateEnvironment
        CreatePlatformVersion
        CreateStorageLocation
        DeleteApplication
        DeleteApplicationVersion
        DeleteConfigurationTemplate
        DeleteEnvironmentConfiguration
        DeletePlatformVersion
        DescribeAccountAttributes
        DescribeApplicationVersions
        DescribeApplications
        DescribeConfigurationOptions
        DescribeConfigurationSettings
        DescribeEnvironmentHealth
        DescribeEnvironmentManagedActionHistory
        DescribeEnvironmentManagedActions
        DescribeEnvironmentResources
        DescribeEnvironments
        DescribeEvents
        DescribeInstancesHealth
        DescribePlatformVersion
        DisassociateEnvironmentOperationsRole
        ListAvailableSolutionStacks
        ListPlatformBranches
        ListPlatformVersions
        ListTagsForResource
        RebuildEnvironment
        RequestEnvironmentInfo
        RestartAppServer
        RetrieveEnvironmentInfo
        SwapEnvironmentCNAMEs
        TerminateEnvironment
        UpdateApplication
        UpdateApplicationResourceLifecycle
        UpdateApplicationVersion
        UpdateConfigurationTemplate
        UpdateEnvironment
        UpdateTagsForResource
        ValidateConfigurationSettings
    ]
}

operation AbortEnvironmentUpdate {
    input := {
        EnvironmentId: String
        EnvironmentName: EnvironmentName
    }
    errors: [InsufficientPrivilegesException]
}

operation ApplyEnvironmentManagedAction {
    input: ApplyEnvironmentManagedActionRequest
    output := {
        ActionId: String
        ActionDescription: String
        ActionType: ActionType
        Status: String
    }
    errors: [ElasticBeanstalkServiceException, ManagedActionInvalidStateException]
}

operation AssociateEnvironmentOperationsRole {
    input := {
        @required
        EnvironmentName: EnvironmentName

        @required
        OperationsRole: OperationsRole
    }
    errors: [InsufficientPrivilegesException]
}

operation CheckDNSAvailability {
    input := {
        @required
        CNAMEPrefix: DNSCnamePrefix
    }
    output: CheckDNSAvailabilityResultMessage
}

operation ComposeEnvironments {
    input := {
        ApplicationName: ApplicationName
        GroupName: GroupName
        VersionLabels: VersionLabels
    }
    output: EnvironmentDescriptionsMessage
    errors: [TooManyEnvironmentsException, InsufficientPrivilegesException]
}

operation CreateApplication {
    input := {
        @required
        ApplicationName: ApplicationName

        Description: Description
        ResourceLifecycleConfig: ApplicationResourceLifecycleConfig
        Tags: Tags
    }
    output: ApplicationDescriptionMessage
    errors: [TooManyApplicationsException]
}

operation CreateApplicationVersion {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        VersionLabel: VersionLabel

        Description: Description
        SourceBuildInformation: SourceBuildInformation
        SourceBundle: S3Location
        BuildConfiguration: BuildConfiguration
        AutoCreateApplication: Boolean
        Process: Boolean
        Tags: Tags
    }
    output: ApplicationVersionDescriptionMessage
    errors: [
        TooManyApplicationsException
        TooManyApplicationVersionsException
        InsufficientPrivilegesException
        S3LocationNotInServiceRegionException
        CodeBuildNotInServiceRegionException
    ]
}

operation CreateConfigurationTemplate {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        TemplateName: ConfigurationTemplateName

        SolutionStackName: String
        PlatformArn: String
        SourceConfiguration: SourceConfiguration
        EnvironmentId: String
        Description: Description
        OptionSettings: ConfigurationOptionSettingsList
        Tags: Tags
    }
    output: ConfigurationSettingsDescription
    errors: [
        InsufficientPrivilegesException
        TooManyBucketsException
        TooManyConfigurationTemplatesException
    ]
}

operation CreateEnvironment {
    input := {
        @required
        ApplicationName: ApplicationName

        EnvironmentName: EnvironmentName
        GroupName: GroupName
        Description: Description
        CNAMEPrefix: DNSCnamePrefix
        Tier: EnvironmentTier
        Tags: Tags
        VersionLabel: VersionLabel
        TemplateName: ConfigurationTemplateName
        SolutionStackName: String
        PlatformArn: String
        OptionSettings: ConfigurationOptionSettingsList
        OptionsToRemove: OptionsSpecifierList
        OperationsRole: OperationsRole
    }
    output: EnvironmentDescription
    errors: [TooManyEnvironmentsException, InsufficientPrivilegesException]
}

operation CreatePlatformVersion {
    input: CreatePlatformVersionRequest
    output := {
        PlatformSummary: PlatformSummary
        Builder: Builder
    }
    errors: [
        InsufficientPrivilegesException
        ElasticBeanstalkServiceException
        TooManyPlatformsException
    ]
}

operation CreateStorageLocation {
    output: CreateStorageLocationResultMessage
    errors: [
        TooManyBucketsException
        S3SubscriptionRequiredException
        InsufficientPrivilegesException
    ]
}

operation DeleteApplication {
    input := {
        @required
        ApplicationName: ApplicationName

        TerminateEnvByForce: Boolean
    }
    errors: [OperationInProgressException]
}

operation DeleteApplicationVersion {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        VersionLabel: VersionLabel

        DeleteSourceBundle: Boolean
    }
    errors: [
        SourceBundleDeletionException
        InsufficientPrivilegesException
        OperationInProgressException
        S3LocationNotInServiceRegionException
    ]
}

operation DeleteConfigurationTemplate {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        TemplateName: ConfigurationTemplateName
    }
    errors: [OperationInProgressException]
}

operation DeleteEnvironmentConfiguration {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        EnvironmentName: EnvironmentName
    }
}

operation DeletePlatformVersion {
    input: DeletePlatformVersionRequest
    output := {
        PlatformSummary: PlatformSummary
    }
    errors: [
        OperationInProgressException
        InsufficientPrivilegesException
        ElasticBeanstalkServiceException
        PlatformVersionStillReferencedException
    ]
}

operation DescribeAccountAttributes {
    output := {
        ResourceQuotas: ResourceQuotas
    }
    errors: [InsufficientPrivilegesException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ApplicationVersions"
    pageSize: "MaxRecords"
)
operation DescribeApplicationVersions {
    input := {
        ApplicationName: ApplicationName
        VersionLabels: VersionLabelsList
        MaxRecords: MaxRecords
        NextToken: String
    }
    output: ApplicationVersionDescriptionsMessage
}

operation DescribeApplications {
    input := {
        ApplicationNames: ApplicationNamesList
    }
    output: ApplicationDescriptionsMessage
}

operation DescribeConfigurationOptions {
    input := {
        ApplicationName: ApplicationName
        TemplateName: ConfigurationTemplateName
        EnvironmentName: EnvironmentName
        SolutionStackName: String
        PlatformArn: String
        Options: OptionsSpecifierList
    }
    output: ConfigurationOptionsDescription
    errors: [TooManyBucketsException]
}

operation DescribeConfigurationSettings {
    input := {
        @required
        ApplicationName: ApplicationName

        TemplateName: ConfigurationTemplateName
        EnvironmentName: EnvironmentName
    }
    output: ConfigurationSettingsDescriptions
    errors: [TooManyBucketsException]
}

operation DescribeEnvironmentHealth {
    input: DescribeEnvironmentHealthRequest
    output := {
        EnvironmentName: EnvironmentName
        HealthStatus: String
        Status: EnvironmentHealth
        Color: String
        Causes: Causes
        ApplicationMetrics: ApplicationMetrics
        InstancesHealth: InstanceHealthSummary
        RefreshedAt: Timestamp
    }
    errors: [InvalidRequestException, ElasticBeanstalkServiceException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ManagedActionHistoryItems"
    pageSize: "MaxItems"
)
operation DescribeEnvironmentManagedActionHistory {
    input: DescribeEnvironmentManagedActionHistoryRequest
    output := {
        ManagedActionHistoryItems: ManagedActionHistoryItems
        NextToken: String
    }
    errors: [ElasticBeanstalkServiceException]
}

operation DescribeEnvironmentManagedActions {
    input: DescribeEnvironmentManagedActionsRequest
    output := {
        ManagedActions: ManagedActions
    }
    errors: [ElasticBeanstalkServiceException]
}

operation DescribeEnvironmentResources {
    input := {
        EnvironmentId: String
        EnvironmentName: EnvironmentName
    }
    output: EnvironmentResourceDescriptionsMessage
    errors: [InsufficientPrivilegesException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Environments"
    pageSize: "MaxRecords"
)
@waitable(
    EnvironmentExists: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Environments[].Status"
                        expected: "Ready"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "Environments[].Status"
                        expected: "Launching"
                        comparator: "allStringEquals"
                    }
                }
            }
        ]
        minDelay: 20
        maxDelay: 20
    }
    EnvironmentUpdated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Environments[].Status"
                        expected: "Ready"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "Environments[].Status"
                        expected: "Updating"
                        comparator: "allStringEquals"
                    }
                }
            }
        ]
        minDelay: 20
        maxDelay: 20
    }
    EnvironmentTerminated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Environments[].Status"
                        expected: "Terminated"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "Environments[].Status"
                        expected: "Terminating"
                        comparator: "allStringEquals"
                    }
                }
            }
        ]
        minDelay: 20
        maxDelay: 20
    }
)
@maxAttempts(EnvironmentExists: 20, EnvironmentUpdated: 20, EnvironmentTerminated: 20)
operation DescribeEnvironments {
    input := {
        ApplicationName: ApplicationName
        VersionLabel: VersionLabel
        EnvironmentIds: EnvironmentIdList
        EnvironmentNames: EnvironmentNamesList
        IncludeDeleted: Boolean
        IncludedDeletedBackTo: Timestamp
        MaxRecords: MaxRecords
        NextToken: String
    }
    output: EnvironmentDescriptionsMessage
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Events"
    pageSize: "MaxRecords"
)
operation DescribeEvents {
    input := {
        ApplicationName: ApplicationName
        VersionLabel: VersionLabel
        TemplateName: ConfigurationTemplateName
        EnvironmentId: String
        EnvironmentName: EnvironmentName
        PlatformArn: String
        RequestId: String
        Severity: EventSeverity
        StartTime: Timestamp
        EndTime: Timestamp
        MaxRecords: MaxRecords
        NextToken: String
    }
    output: EventDescriptionsMessage
}

operation DescribeInstancesHealth {
    input: DescribeInstancesHealthRequest
    output := {
        InstanceHealthList: InstanceHealthList
        RefreshedAt: Timestamp
        NextToken: NextToken
    }
    errors: [InvalidRequestException, ElasticBeanstalkServiceException]
}

operation DescribePlatformVersion {
    input: DescribePlatformVersionRequest
    output := {
        PlatformDescription: PlatformDescription
    }
    errors: [InsufficientPrivilegesException, ElasticBeanstalkServiceException]
}

operation DisassociateEnvironmentOperationsRole {
    input := {
        @required
        EnvironmentName: EnvironmentName
    }
    errors: [InsufficientPrivilegesException]
}

operation ListAvailableSolutionStacks {
    output: ListAvailableSolutionStacksResultMessage
}

operation ListPlatformBranches {
    input: ListPlatformBranchesRequest
    output := {
        PlatformBranchSummaryList: PlatformBranchSummaryList
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PlatformSummaryList"
    pageSize: "MaxRecords"
)
operation ListPlatformVersions {
    input: ListPlatformVersionsRequest
    output := {
        PlatformSummaryList: PlatformSummaryList
        NextToken: String
    }
    errors: [InsufficientPrivilegesException, ElasticBeanstalkServiceException]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: String
    }
    output: ResourceTagsDescriptionMessage
    errors: [
        InsufficientPrivilegesException
        ResourceNotFoundException
        ResourceTypeNotSupportedException
    ]
}

operation RebuildEnvironment {
    input := {
        EnvironmentId: String
        EnvironmentName: EnvironmentName
    }
    errors: [InsufficientPrivilegesException]
}

operation RequestEnvironmentInfo {
    input := {
        EnvironmentId: String
        EnvironmentName: EnvironmentName

        @required
        InfoType: EnvironmentInfoType
    }
}

operation RestartAppServer {
    input := {
        EnvironmentId: String
        EnvironmentName: EnvironmentName
    }
}

operation RetrieveEnvironmentInfo {
    input := {
        EnvironmentId: String
        EnvironmentName: EnvironmentName

        @required
        InfoType: EnvironmentInfoType
    }
    output: RetrieveEnvironmentInfoResultMessage
}

operation SwapEnvironmentCNAMEs {
    input := {
        SourceEnvironmentId: String
        SourceEnvironmentName: EnvironmentName
        DestinationEnvironmentId: String
        DestinationEnvironmentName: EnvironmentName
    }
}

operation TerminateEnvironment {
    input := {
        EnvironmentId: String
        EnvironmentName: EnvironmentName
        TerminateResources: Boolean
        ForceTerminate: Boolean
    }
    output: EnvironmentDescription
    errors: [InsufficientPrivilegesException]
}

operation UpdateApplication {
    input := {
        @required
        ApplicationName: ApplicationName

        Description: Description
    }
    output: ApplicationDescriptionMessage
}

operation UpdateApplicationResourceLifecycle {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        ResourceLifecycleConfig: ApplicationResourceLifecycleConfig
    }
    output: ApplicationResourceLifecycleDescriptionMessage
    errors: [InsufficientPrivilegesException]
}

operation UpdateApplicationVersion {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        VersionLabel: VersionLabel

        Description: Description
    }
    output: ApplicationVersionDescriptionMessage
}

operation UpdateConfigurationTemplate {
    input := {
        @required
        ApplicationName: ApplicationName

        @required
        TemplateName: ConfigurationTemplateName

        Description: Description
        OptionSettings: ConfigurationOptionSettingsList
        OptionsToRemove: OptionsSpecifierList
    }
    output: ConfigurationSettingsDescription
    errors: [InsufficientPrivilegesException, TooManyBucketsException]
}

operation UpdateEnvironment {
    input := {
        ApplicationName: ApplicationName
        EnvironmentId: String
        EnvironmentName: EnvironmentName
        GroupName: GroupName
        Description: Description
        Tier: EnvironmentTier
        VersionLabel: VersionLabel
        TemplateName: ConfigurationTemplateName
        SolutionStackName: String
        PlatformArn: String
        OptionSettings: ConfigurationOptionSettingsList
        OptionsToRemove: OptionsSpecifierList
    }
    output: EnvironmentDescription
    errors: [InsufficientPrivilegesException, TooManyBucketsException]
}

operation UpdateTagsForResource {
    input := {
        @required
        ResourceArn: String

        TagsToAdd: TagList
        TagsToRemove: TagKeyList
    }
    errors: [
        InsufficientPrivilegesException
        OperationInProgressException
        TooManyTagsException
        ResourceNotFoundException
        ResourceTypeNotSupportedException
    ]
}

operation ValidateConfigurationSettings {
    input := {
        @required
        ApplicationName: ApplicationName

        TemplateName: ConfigurationTemplateName
        EnvironmentName: EnvironmentName

        @required
        OptionSettings: ConfigurationOptionSettingsList
    }
    output: ConfigurationSettingsValidationMessages
    errors: [InsufficientPrivilegesException, TooManyBucketsException]
}

enum ActionHistoryStatus {
    Completed
    Failed
    Unknown
}

enum ActionStatus {
    Scheduled
    Pending
    Running
    Unknown
}

enum ActionType {
    InstanceRefresh
    PlatformUpdate
    Unknown
}

structure ApplicationDescription {
    ApplicationArn: String
    ApplicationName: ApplicationName
    Description: Description
    DateCreated: Timestamp
    DateUpdated: Timestamp
    Versions: VersionLabelsList
    ConfigurationTemplates: ConfigurationTemplateNamesList
    ResourceLifecycleConfig: ApplicationResourceLifecycleConfig
}

list ApplicationDescriptionList {
    member: ApplicationDescription
}

structure ApplicationDescriptionMessage {
    Application: ApplicationDescription
}

@output
structure ApplicationDescriptionsMessage {
    Applications: ApplicationDescriptionList
}

structure ApplicationMetrics {
    Duration: Integer
    RequestCount: Integer
    StatusCodes: StatusCodes
    Latency: Latency
}

@length(min: 1, max: 100)
string ApplicationName

list ApplicationNamesList {
    member: ApplicationName
}

structure ApplicationResourceLifecycleConfig {
    ServiceRole: String
    VersionLifecycleConfig: ApplicationVersionLifecycleConfig
}

@output
structure ApplicationResourceLifecycleDescriptionMessage {
    ApplicationName: ApplicationName
    ResourceLifecycleConfig: ApplicationResourceLifecycleConfig
}

structure ApplicationVersionDescription {
    ApplicationVersionArn: String
    ApplicationName: ApplicationName
    Description: Description
    VersionLabel: VersionLabel
    SourceBuildInformation: SourceBuildInformation
    BuildArn: String
    SourceBundle: S3Location
    DateCreated: Timestamp
    DateUpdated: Timestamp
    Status: ApplicationVersionStatus
}

list ApplicationVersionDescriptionList {
    member: ApplicationVersionDescription
}

structure ApplicationVersionDescriptionMessage {
    ApplicationVersion: ApplicationVersionDescription
}

@output
structure ApplicationVersionDescriptionsMessage {
    ApplicationVersions: ApplicationVersionDescriptionList
    NextToken: String
}

structure ApplicationVersionLifecycleConfig {
    MaxCountRule: MaxCountRule
    MaxAgeRule: MaxAgeRule
}

enum ApplicationVersionStatus {
    Processed
    Unprocessed
    Failed
    Processing
    Building
}

@input
structure ApplyEnvironmentManagedActionRequest {
    EnvironmentName: String
    EnvironmentId: String

    @required
    ActionId: String
}

structure AutoScalingGroup {
    Name: String
}

list AutoScalingGroupList {
    member: AutoScalingGroup
}

list AvailableSolutionStackDetailsList {
    member: SolutionStackDescription
}

list AvailableSolutionStackNamesList {
    member: String
}

structure BuildConfiguration {
    ArtifactName: String

    @required
    CodeBuildServiceRole: NonEmptyString

    ComputeType: ComputeType

    @required
    Image: NonEmptyString

    TimeoutInMinutes: Integer
}

structure Builder {
    ARN: String
}

structure CPUUtilization {
    User: Double
    Nice: Double
    System: Double
    Idle: Double
    IOWait: Double
    IRQ: Double
    SoftIRQ: Double
    Privileged: Double
}

@length(min: 1, max: 255)
string Cause

list Causes {
    member: Cause
}

@output
structure CheckDNSAvailabilityResultMessage {
    Available: Boolean
    FullyQualifiedCNAME: DNSCname
}

@error("client")
@httpError(400)
@awsQueryError(code: "CodeBuildNotInServiceRegionException", httpResponseCode: 400)
structure CodeBuildNotInServiceRegionException {}

enum ComputeType {
    BUILD_GENERAL1_SMALL
    BUILD_GENERAL1_MEDIUM
    BUILD_GENERAL1_LARGE
}

enum ConfigurationDeploymentStatus {
    deployed
    pending
    failed
}

structure ConfigurationOptionDescription {
    Namespace: String
    Name: String
    DefaultValue: String
    ChangeSeverity: String
    UserDefined: Boolean
    ValueType: ConfigurationOptionValueType
    ValueOptions: ConfigurationOptionPossibleValues
    MinValue: Integer
    MaxValue: Integer
    MaxLength: Integer
    Regex: OptionRestrictionRegex
}

list ConfigurationOptionDescriptionsList {
    member: ConfigurationOptionDescription
}

list ConfigurationOptionPossibleValues {
    member: String
}

structure ConfigurationOptionSetting {
    ResourceName: ResourceName
    Namespace: String
    OptionName: String
    Value: String
}

list ConfigurationOptionSettingsList {
    member: ConfigurationOptionSetting
}

enum ConfigurationOptionValueType {
    Scalar
    List
}

@output
structure ConfigurationOptionsDescription {
    SolutionStackName: String
    PlatformArn: String
    Options: ConfigurationOptionDescriptionsList
}

structure ConfigurationSettingsDescription {
    SolutionStackName: String
    PlatformArn: String
    ApplicationName: ApplicationName
    TemplateName: ConfigurationTemplateName
    Description: Description
    EnvironmentName: EnvironmentName
    DeploymentStatus: ConfigurationDeploymentStatus
    DateCreated: Timestamp
    DateUpdated: Timestamp
    OptionSettings: ConfigurationOptionSettingsList
}

list ConfigurationSettingsDescriptionList {
    member: ConfigurationSettingsDescription
}

@output
structure ConfigurationSettingsDescriptions {
    ConfigurationSettings: ConfigurationSettingsDescriptionList
}

@output
structure ConfigurationSettingsValidationMessages {
    Messages: ValidationMessagesList
}

@length(min: 1, max: 100)
string ConfigurationTemplateName

list ConfigurationTemplateNamesList {
    member: ConfigurationTemplateName
}

@input
structure CreatePlatformVersionRequest {
    @required
    PlatformName: String

    @required
    PlatformVersion: String

    @required
    PlatformDefinitionBundle: S3Location

    EnvironmentName: EnvironmentName
    OptionSettings: ConfigurationOptionSettingsList
    Tags: Tags
}

@output
structure CreateStorageLocationResultMessage {
    S3Bucket: S3Bucket
}

structure CustomAmi {
    VirtualizationType: String
    ImageId: String
}

list CustomAmiList {
    member: CustomAmi
}

@length(min: 1, max: 255)
string DNSCname

@length(min: 4, max: 63)
string DNSCnamePrefix

@input
structure DeletePlatformVersionRequest {
    PlatformArn: String
}

structure Deployment {
    VersionLabel: String
    DeploymentId: Long
    Status: String
    DeploymentTime: Timestamp
}

@input
structure DescribeEnvironmentHealthRequest {
    EnvironmentName: EnvironmentName
    EnvironmentId: String
    AttributeNames: EnvironmentHealthAttributes
}

@input
structure DescribeEnvironmentManagedActionHistoryRequest {
    EnvironmentId: String
    EnvironmentName: EnvironmentName
    NextToken: String
    MaxItems: ManagedActionHistoryMaxItems
}

@input
structure DescribeEnvironmentManagedActionsRequest {
    EnvironmentName: String
    EnvironmentId: String
    Status: ActionStatus
}

@input
structure DescribeInstancesHealthRequest {
    EnvironmentName: EnvironmentName
    EnvironmentId: String
    AttributeNames: InstancesHealthAttributes
    NextToken: NextToken
}

@input
structure DescribePlatformVersionRequest {
    PlatformArn: String
}

@length(max: 200)
string Description

@error("client")
structure ElasticBeanstalkServiceException {
    message: String
}

structure EnvironmentDescription {
    EnvironmentName: EnvironmentName
    EnvironmentId: String
    ApplicationName: ApplicationName
    VersionLabel: VersionLabel
    SolutionStackName: String
    PlatformArn: String
    TemplateName: ConfigurationTemplateName
    Description: Description
    EndpointURL: String
    CNAME: DNSCname
    DateCreated: Timestamp
    DateUpdated: Timestamp
    Status: EnvironmentStatus
    AbortableOperationInProgress: Boolean
    Health: EnvironmentHealth
    HealthStatus: EnvironmentHealthStatus
    Resources: EnvironmentResourcesDescription
    Tier: EnvironmentTier
    EnvironmentLinks: EnvironmentLinks
    EnvironmentArn: String
    OperationsRole: OperationsRole
}

list EnvironmentDescriptionsList {
    member: EnvironmentDescription
}

structure EnvironmentDescriptionsMessage {
    Environments: EnvironmentDescriptionsList
    NextToken: String
}

enum EnvironmentHealth {
    Green
    Yellow
    Red
    Grey
}

enum EnvironmentHealthAttribute {
    Status
    Color
    Causes
    ApplicationMetrics
    InstancesHealth
    All
    HealthStatus
    RefreshedAt
}

list EnvironmentHealthAttributes {
    member: EnvironmentHealthAttribute
}

enum EnvironmentHealthStatus {
    NoData
    Unknown
    Pending
    Ok
    Info
    Warning
    Degraded
    Severe
    Suspended
}

list EnvironmentIdList {
    member: String
}

structure EnvironmentInfoDescription {
    InfoType: EnvironmentInfoType
    Ec2InstanceId: String
    SampleTimestamp: Timestamp
    Message: String
}

list EnvironmentInfoDescriptionList {
    member: EnvironmentInfoDescription
}

enum EnvironmentInfoType {
    tail
    bundle
    analyze
}

structure EnvironmentLink {
    LinkName: String
    EnvironmentName: String
}

list EnvironmentLinks {
    member: EnvironmentLink
}

@length(min: 4, max: 40)
string EnvironmentName

list EnvironmentNamesList {
    member: EnvironmentName
}

structure EnvironmentResourceDescription {
    EnvironmentName: EnvironmentName
    AutoScalingGroups: AutoScalingGroupList
    Instances: InstanceList
    LaunchConfigurations: LaunchConfigurationList
    LaunchTemplates: LaunchTemplateList
    LoadBalancers: LoadBalancerList
    Triggers: TriggerList
    Queues: QueueList
}

@output
structure EnvironmentResourceDescriptionsMessage {
    EnvironmentResources: EnvironmentResourceDescription
}

structure EnvironmentResourcesDescription {
    LoadBalancer: LoadBalancerDescription
}

enum EnvironmentStatus {
    Aborting
    Launching
    Updating
    LinkingFrom
    LinkingTo
    Ready
    Terminating
    Terminated
}

structure EnvironmentTier {
    Name: String
    Type: String
    Version: String
}

structure EventDescription {
    EventDate: Timestamp
    Message: String
    ApplicationName: ApplicationName
    VersionLabel: VersionLabel
    TemplateName: ConfigurationTemplateName
    EnvironmentName: EnvironmentName
    PlatformArn: String
    RequestId: String
    Severity: EventSeverity
}

list EventDescriptionList {
    member: EventDescription
}

@output
structure EventDescriptionsMessage {
    Events: EventDescriptionList
    NextToken: String
}

enum EventSeverity {
    TRACE
    DEBUG
    INFO
    WARN
    ERROR
    FATAL
}

enum FailureType {
    UpdateCancelled
    CancellationFailed
    RollbackFailed
    RollbackSuccessful
    InternalFailure
    InvalidEnvironmentState
    PermissionsError
}

@length(min: 1, max: 100)
string FileTypeExtension

@length(min: 1, max: 19)
string GroupName

structure Instance {
    Id: String
}

list InstanceHealthList {
    member: SingleInstanceHealth
}

structure InstanceHealthSummary {
    NoData: Integer
    Unknown: Integer
    Pending: Integer
    Ok: Integer
    Info: Integer
    Warning: Integer
    Degraded: Integer
    Severe: Integer
}

@length(min: 1, max: 255)
string InstanceId

list InstanceList {
    member: Instance
}

enum InstancesHealthAttribute {
    HealthStatus
    Color
    Causes
    ApplicationMetrics
    RefreshedAt
    LaunchedAt
    System
    Deployment
    AvailabilityZone
    InstanceType
    All
}

list InstancesHealthAttributes {
    member: InstancesHealthAttribute
}

@error("client")
@httpError(403)
@awsQueryError(code: "InsufficientPrivilegesException", httpResponseCode: 403)
structure InsufficientPrivilegesException {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidRequestException", httpResponseCode: 400)
structure InvalidRequestException {}

structure Latency {
    P999: Double
    P99: Double
    P95: Double
    P90: Double
    P85: Double
    P75: Double
    P50: Double
    P10: Double
}

structure LaunchConfiguration {
    Name: String
}

list LaunchConfigurationList {
    member: LaunchConfiguration
}

structure LaunchTemplate {
    Id: String
}

list LaunchTemplateList {
    member: LaunchTemplate
}

@output
structure ListAvailableSolutionStacksResultMessage {
    SolutionStacks: AvailableSolutionStackNamesList
    SolutionStackDetails: AvailableSolutionStackDetailsList
}

@input
structure ListPlatformBranchesRequest {
    Filters: SearchFilters
    MaxRecords: PlatformBranchMaxRecords
    NextToken: String
}

@input
structure ListPlatformVersionsRequest {
    Filters: PlatformFilters
    MaxRecords: PlatformMaxRecords
    NextToken: String
}

structure Listener {
    Protocol: String
    Port: Integer
}

list LoadAverage {
    member: Double
}

structure LoadBalancer {
    Name: String
}

structure LoadBalancerDescription {
    LoadBalancerName: String
    Domain: String
    Listeners: LoadBalancerListenersDescription
}

list LoadBalancerList {
    member: LoadBalancer
}

list LoadBalancerListenersDescription {
    member: Listener
}

structure ManagedAction {
    ActionId: String
    ActionDescription: String
    ActionType: ActionType
    Status: ActionStatus
    WindowStartTime: Timestamp
}

structure ManagedActionHistoryItem {
    ActionId: String
    ActionType: ActionType
    ActionDescription: String
    FailureType: FailureType
    Status: ActionHistoryStatus
    FailureDescription: String
    ExecutedTime: Timestamp
    FinishedTime: Timestamp
}

@length(min: 1, max: 100)
list ManagedActionHistoryItems {
    member: ManagedActionHistoryItem
}

@range(min: 1, max: 100)
integer ManagedActionHistoryMaxItems

@error("client")
@httpError(400)
@awsQueryError(code: "ManagedActionInvalidStateException", httpResponseCode: 400)
structure ManagedActionInvalidStateException {}

@length(min: 1, max: 100)
list ManagedActions {
    member: ManagedAction
}

structure MaxAgeRule {
    @required
    Enabled: Boolean

    MaxAgeInDays: Integer
    DeleteSourceFromS3: Boolean
}

structure MaxCountRule {
    @required
    Enabled: Boolean

    MaxCount: Integer
    DeleteSourceFromS3: Boolean
}

@range(min: 1, max: 1000)
integer MaxRecords

@length(min: 1, max: 100)
string NextToken

@pattern(".*\\S.*")
string NonEmptyString

@error("client")
@httpError(400)
@awsQueryError(code: "OperationInProgressFailure", httpResponseCode: 400)
structure OperationInProgressException {}

@length(min: 1, max: 256)
string OperationsRole

structure OptionRestrictionRegex {
    Pattern: String
    Label: String
}

structure OptionSpecification {
    ResourceName: ResourceName
    Namespace: String
    OptionName: String
}

list OptionsSpecifierList {
    member: OptionSpecification
}

@range(min: 1)
integer PlatformBranchMaxRecords

structure PlatformBranchSummary {
    PlatformName: String
    BranchName: String
    LifecycleState: String
    BranchOrder: Integer
    SupportedTierList: SupportedTierList
}

list PlatformBranchSummaryList {
    member: PlatformBranchSummary
}

structure PlatformDescription {
    PlatformArn: String
    PlatformOwner: String
    PlatformName: String
    PlatformVersion: String
    SolutionStackName: String
    PlatformStatus: PlatformStatus
    DateCreated: Timestamp
    DateUpdated: Timestamp
    PlatformCategory: String
    Description: Description
    Maintainer: String
    OperatingSystemName: String
    OperatingSystemVersion: String
    ProgrammingLanguages: PlatformProgrammingLanguages
    Frameworks: PlatformFrameworks
    CustomAmiList: CustomAmiList
    SupportedTierList: SupportedTierList
    SupportedAddonList: SupportedAddonList
    PlatformLifecycleState: String
    PlatformBranchName: String
    PlatformBranchLifecycleState: String
}

structure PlatformFilter {
    Type: String
    Operator: String
    Values: PlatformFilterValueList
}

list PlatformFilterValueList {
    member: String
}

list PlatformFilters {
    member: PlatformFilter
}

structure PlatformFramework {
    Name: String
    Version: String
}

list PlatformFrameworks {
    member: PlatformFramework
}

@range(min: 1)
integer PlatformMaxRecords

structure PlatformProgrammingLanguage {
    Name: String
    Version: String
}

list PlatformProgrammingLanguages {
    member: PlatformProgrammingLanguage
}

enum PlatformStatus {
    Creating
    Failed
    Ready
    Deleting
    Deleted
}

structure PlatformSummary {
    PlatformArn: String
    PlatformOwner: String
    PlatformStatus: PlatformStatus
    PlatformCategory: String
    OperatingSystemName: String
    OperatingSystemVersion: String
    SupportedTierList: SupportedTierList
    SupportedAddonList: SupportedAddonList
    PlatformLifecycleState: String
    PlatformVersion: String
    PlatformBranchName: String
    PlatformBranchLifecycleState: String
}

list PlatformSummaryList {
    member: PlatformSummary
}

@error("client")
@httpError(400)
@awsQueryError(code: "PlatformVersionStillReferencedException", httpResponseCode: 400)
structure PlatformVersionStillReferencedException {}

structure Queue {
    Name: String
    URL: String
}

list QueueList {
    member: Queue
}

@length(min: 1, max: 256)
string ResourceName

@error("client")
@httpError(400)
@awsQueryError(code: "ResourceNotFoundException", httpResponseCode: 400)
structure ResourceNotFoundException {}

structure ResourceQuota {
    Maximum: Integer
}

structure ResourceQuotas {
    ApplicationQuota: ResourceQuota
    ApplicationVersionQuota: ResourceQuota
    EnvironmentQuota: ResourceQuota
    ConfigurationTemplateQuota: ResourceQuota
    CustomPlatformQuota: ResourceQuota
}

@output
structure ResourceTagsDescriptionMessage {
    ResourceArn: String
    ResourceTags: TagList
}

@error("client")
@httpError(400)
@awsQueryError(code: "ResourceTypeNotSupportedException", httpResponseCode: 400)
structure ResourceTypeNotSupportedException {}

@output
structure RetrieveEnvironmentInfoResultMessage {
    EnvironmentInfo: EnvironmentInfoDescriptionList
}

@length(max: 255)
string S3Bucket

@length(max: 1024)
string S3Key

structure S3Location {
    S3Bucket: S3Bucket
    S3Key: S3Key
}

@error("client")
@httpError(400)
@awsQueryError(code: "S3LocationNotInServiceRegionException", httpResponseCode: 400)
structure S3LocationNotInServiceRegionException {}

@error("client")
@httpError(400)
@awsQueryError(code: "S3SubscriptionRequiredException", httpResponseCode: 400)
structure S3SubscriptionRequiredException {}

structure SearchFilter {
    Attribute: String
    Operator: String
    Values: SearchFilterValues
}

list SearchFilterValues {
    member: String
}

list SearchFilters {
    member: SearchFilter
}

structure SingleInstanceHealth {
    InstanceId: InstanceId
    HealthStatus: String
    Color: String
    Causes: Causes
    LaunchedAt: Timestamp
    ApplicationMetrics: ApplicationMetrics
    System: SystemStatus
    Deployment: Deployment
    AvailabilityZone: String
    InstanceType: String
}

structure SolutionStackDescription {
    SolutionStackName: String
    PermittedFileTypes: SolutionStackFileTypeList
}

list SolutionStackFileTypeList {
    member: FileTypeExtension
}

structure SourceBuildInformation {
    @required
    SourceType: SourceType

    @required
    SourceRepository: SourceRepository

    @required
    SourceLocation: SourceLocation
}

@error("client")
@httpError(400)
@awsQueryError(code: "SourceBundleDeletionFailure", httpResponseCode: 400)
structure SourceBundleDeletionException {}

structure SourceConfiguration {
    ApplicationName: ApplicationName
    TemplateName: ConfigurationTemplateName
}

@length(min: 3, max: 255) @pattern(".+/.+")
string SourceLocation

enum SourceRepository {
    CodeCommit
    S3
}

enum SourceType {
    Git
    Zip
}

structure StatusCodes {
    Status2xx: Integer
    Status3xx: Integer
    Status4xx: Integer
    Status5xx: Integer
}

list SupportedAddonList {
    member: String
}

list SupportedTierList {
    member: String
}

structure SystemStatus {
    CPUUtilization: CPUUtilization
    LoadAverage: LoadAverage
}

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

@length(min: 1, max: 256)
string TagValue

list Tags {
    member: Tag
}

@error("client")
structure TooManyApplicationVersionsException {}

@error("client")
@httpError(400)
@awsQueryError(code: "TooManyApplicationsException", httpResponseCode: 400)
structure TooManyApplicationsException {}

@error("client")
@httpError(400)
@awsQueryError(code: "TooManyBucketsException", httpResponseCode: 400)
structure TooManyBucketsException {}

@error("client")
@httpError(400)
@awsQueryError(code: "TooManyConfigurationTemplatesException", httpResponseCode: 400)
structure TooManyConfigurationTemplatesException {}

@error("client")
@httpError(400)
@awsQueryError(code: "TooManyEnvironmentsException", httpResponseCode: 400)
structure TooManyEnvironmentsException {}

@error("client")
@httpError(400)
@awsQueryError(code: "TooManyPlatformsException", httpResponseCode: 400)
structure TooManyPlatformsException {}

@error("client") @httpError(400) @awsQueryError(code: "TooManyTagsException", httpResponseCode: 400)
structure TooManyTagsException {}

structure Trigger {
    Name: String
}

list TriggerList {
    member: Trigger
}

structure ValidationMessage {
    Message: String
    Severity: ValidationSeverity
    Namespace: String
    OptionName: String
}

list ValidationMessagesList {
    member: ValidationMessage
}

enum ValidationSeverity {
    error
    warning
}

@length(min: 1, max: 100)
string VersionLabel

list VersionLabels {
    member: VersionLabel
}

list VersionLabelsList {
    member: VersionLabel
}
