$version: "2.0"

namespace com.amazonaws.codedeploy

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS CodeDeploy")
@service(sdkId: "CodeDeploy", endpointPrefix: "codedeploy")
@awsJson1_1
@sigv4(name: "codedeploy")
@standardRegionalEndpoints
service CodeDeploy_20141006 {
    version: "2014-10-06"
    operations: [
        AddTagsToOnPremisesInstances
        BatchGetApplicationRevisions
        BatchGetApplications
        BatchGetDeploymentGroups
        BatchGetDeploymentInstances
        BatchGetDeploymentTargets
        BatchGetDeployments
        BatchGetOnPremisesInstances
        ContinueDeployment
        CreateApplication
        CreateDeployment
        CreateDeploymentConfig
        CreateDeploymentGroup
        DeleteApplication
        DeleteDeploymentConfig
        DeleteDeploymentGroup
        DeleteGitHubAccountToken
        DeleteResourcesByExternalId
        DeregisterOnPremisesInstance
        GetApplication
        GetApplicationRevision
        GetDeployment
        GetDeploymentConfig
        GetDeploymentGroup
        GetDeploymentInstance
        GetDeploymentTarget
        GetOnPremisesInstance
        ListApplicationRevisions
        ListApplications
        ListDeploymentConfigs
        ListDeploymentGroups
        ListDeploymentInstances
        ListDeploymentTargets
        ListDeployments
        ListGitHubAccountTokenNames
        ListOnPremisesInstances
        ListTagsForResource
        PutLifecycleEventHookExecutionStatus
        RegisterApplicationRevision
        RegisterOnPremisesInstance
        RemoveTagsFromOnPremisesInstances
        SkipWaitTimeForInstanceTermination
        StopDeployment
        TagResource
        UntagResource
        UpdateApplication
        UpdateDeploymentGroup
    ]
    errors: [DeploymentAlreadyStartedException, InvalidInstanceIdException, InvalidTargetException]
}

operation AddTagsToOnPremisesInstances {
    input := {
        @required
        tags: TagList

        @required
        instanceNames: InstanceNameList
    }
    errors: [
        InstanceNameRequiredException
        InvalidInstanceNameException
        TagRequiredException
        InvalidTagException
        TagLimitExceededException
        InstanceLimitExceededException
        InstanceNotRegisteredException
    ]
}

operation BatchGetApplicationRevisions {
    input := {
        @required
        applicationName: ApplicationName

        @required
        revisions: RevisionLocationList
    }
    output := {
        applicationName: ApplicationName
        errorMessage: String
        revisions: RevisionInfoList
    }
    errors: [
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        InvalidApplicationNameException
        RevisionRequiredException
        InvalidRevisionException
        BatchLimitExceededException
    ]
}

operation BatchGetApplications {
    input := {
        @required
        applicationNames: ApplicationsList
    }
    output := {
        applicationsInfo: ApplicationsInfoList
    }
    errors: [
        ApplicationNameRequiredException
        InvalidApplicationNameException
        ApplicationDoesNotExistException
        BatchLimitExceededException
    ]
}

operation BatchGetDeploymentGroups {
    input := {
        @required
        applicationName: ApplicationName

        @required
        deploymentGroupNames: DeploymentGroupsList
    }
    output := {
        deploymentGroupsInfo: DeploymentGroupInfoList
        errorMessage: String
    }
    errors: [
        ApplicationNameRequiredException
        InvalidApplicationNameException
        ApplicationDoesNotExistException
        DeploymentGroupNameRequiredException
        InvalidDeploymentGroupNameException
        BatchLimitExceededException
        DeploymentConfigDoesNotExistException
    ]
}

@deprecated
operation BatchGetDeploymentInstances {
    input := {
        @required
        deploymentId: String

        @required
        instanceIds: InstancesList
    }
    output := {
        instancesSummary: InstanceSummaryList
        errorMessage: String
    }
    errors: [
        DeploymentIdRequiredException
        DeploymentDoesNotExistException
        InstanceIdRequiredException
        InvalidDeploymentIdException
        InvalidInstanceNameException
        BatchLimitExceededException
        InvalidComputePlatformException
    ]
}

operation BatchGetDeploymentTargets {
    input := {
        @required
        deploymentId: String

        @required
        targetIds: TargetIdList
    }
    output := {
        deploymentTargets: DeploymentTargetList
    }
    errors: [
        InvalidDeploymentIdException
        DeploymentIdRequiredException
        DeploymentDoesNotExistException
        DeploymentNotStartedException
        DeploymentTargetIdRequiredException
        InvalidDeploymentTargetIdException
        DeploymentTargetDoesNotExistException
        DeploymentTargetListSizeExceededException
        InstanceDoesNotExistException
    ]
}

operation BatchGetDeployments {
    input := {
        @required
        deploymentIds: DeploymentsList
    }
    output := {
        deploymentsInfo: DeploymentsInfoList
    }
    errors: [
        DeploymentIdRequiredException
        InvalidDeploymentIdException
        BatchLimitExceededException
    ]
}

operation BatchGetOnPremisesInstances {
    input := {
        @required
        instanceNames: InstanceNameList
    }
    output := {
        instanceInfos: InstanceInfoList
    }
    errors: [
        InstanceNameRequiredException
        InvalidInstanceNameException
        BatchLimitExceededException
    ]
}

operation ContinueDeployment {
    input := {
        deploymentId: String
        deploymentWaitType: DeploymentWaitType
    }
    errors: [
        DeploymentIdRequiredException
        DeploymentDoesNotExistException
        DeploymentAlreadyCompletedException
        InvalidDeploymentIdException
        DeploymentIsNotInReadyStateException
        UnsupportedActionForDeploymentTypeException
        InvalidDeploymentWaitTypeException
        InvalidDeploymentStatusException
    ]
}

operation CreateApplication {
    input := {
        @required
        applicationName: ApplicationName

        computePlatform: ComputePlatform
        tags: TagList
    }
    output := {
        applicationId: String
    }
    errors: [
        ApplicationNameRequiredException
        InvalidApplicationNameException
        ApplicationAlreadyExistsException
        ApplicationLimitExceededException
        InvalidComputePlatformException
        InvalidTagsToAddException
    ]
}

operation CreateDeployment {
    input := {
        @required
        applicationName: ApplicationName

        deploymentGroupName: DeploymentGroupName
        revision: RevisionLocation
        deploymentConfigName: DeploymentConfigName
        description: String
        ignoreApplicationStopFailures: Boolean
        targetInstances: TargetInstances
        autoRollbackConfiguration: AutoRollbackConfiguration
        updateOutdatedInstancesOnly: Boolean
        fileExistsBehavior: FileExistsBehavior
        overrideAlarmConfiguration: AlarmConfiguration
    }
    output := {
        deploymentId: String
    }
    errors: [
        ApplicationNameRequiredException
        InvalidApplicationNameException
        ApplicationDoesNotExistException
        DeploymentGroupNameRequiredException
        InvalidDeploymentGroupNameException
        DeploymentGroupDoesNotExistException
        RevisionRequiredException
        RevisionDoesNotExistException
        InvalidRevisionException
        InvalidDeploymentConfigNameException
        DeploymentConfigDoesNotExistException
        DescriptionTooLongException
        DeploymentLimitExceededException
        InvalidTargetInstancesException
        InvalidAlarmConfigException
        AlarmsLimitExceededException
        InvalidAutoRollbackConfigException
        InvalidLoadBalancerInfoException
        InvalidFileExistsBehaviorException
        InvalidRoleException
        InvalidAutoScalingGroupException
        ThrottlingException
        InvalidUpdateOutdatedInstancesOnlyValueException
        InvalidIgnoreApplicationStopFailuresValueException
        InvalidGitHubAccountTokenException
        InvalidTrafficRoutingConfigurationException
    ]
}

operation CreateDeploymentConfig {
    input := {
        @required
        deploymentConfigName: DeploymentConfigName

        minimumHealthyHosts: MinimumHealthyHosts
        trafficRoutingConfig: TrafficRoutingConfig
        computePlatform: ComputePlatform
        zonalConfig: ZonalConfig
    }
    output := {
        deploymentConfigId: String
    }
    errors: [
        InvalidDeploymentConfigNameException
        DeploymentConfigNameRequiredException
        DeploymentConfigAlreadyExistsException
        InvalidMinimumHealthyHostValueException
        DeploymentConfigLimitExceededException
        InvalidComputePlatformException
        InvalidTrafficRoutingConfigurationException
        InvalidZonalDeploymentConfigurationException
    ]
}

operation CreateDeploymentGroup {
    input := {
        @required
        applicationName: ApplicationName

        @required
        deploymentGroupName: DeploymentGroupName

        deploymentConfigName: DeploymentConfigName
        ec2TagFilters: EC2TagFilterList
        onPremisesInstanceTagFilters: TagFilterList
        autoScalingGroups: AutoScalingGroupNameList

        @required
        serviceRoleArn: String

        triggerConfigurations: TriggerConfigList
        alarmConfiguration: AlarmConfiguration
        autoRollbackConfiguration: AutoRollbackConfiguration
        outdatedInstancesStrategy: OutdatedInstancesStrategy
        deploymentStyle: DeploymentStyle
        blueGreenDeploymentConfiguration: BlueGreenDeploymentConfiguration
        loadBalancerInfo: LoadBalancerInfo
        ec2TagSet: EC2TagSet
        ecsServices: ECSServiceList
        onPremisesTagSet: OnPremisesTagSet
        tags: TagList
        terminationHookEnabled: Boolean
    }
    output := {
        deploymentGroupId: String
    }
    errors: [
        ApplicationNameRequiredException
        InvalidApplicationNameException
        ApplicationDoesNotExistException
        DeploymentGroupNameRequiredException
        InvalidDeploymentGroupNameException
        DeploymentGroupAlreadyExistsException
        InvalidEC2TagException
        InvalidTagException
        InvalidAutoScalingGroupException
        InvalidDeploymentConfigNameException
        DeploymentConfigDoesNotExistException
        RoleRequiredException
        InvalidRoleException
        DeploymentGroupLimitExceededException
        LifecycleHookLimitExceededException
        InvalidTriggerConfigException
        TriggerTargetsLimitExceededException
        InvalidAlarmConfigException
        AlarmsLimitExceededException
        InvalidAutoRollbackConfigException
        InvalidLoadBalancerInfoException
        InvalidDeploymentStyleException
        InvalidBlueGreenDeploymentConfigurationException
        InvalidEC2TagCombinationException
        InvalidOnPremisesTagCombinationException
        TagSetListLimitExceededException
        InvalidInputException
        ThrottlingException
        InvalidECSServiceException
        InvalidTargetGroupPairException
        ECSServiceMappingLimitExceededException
        InvalidTagsToAddException
        InvalidTrafficRoutingConfigurationException
    ]
}

operation DeleteApplication {
    input := {
        @required
        applicationName: ApplicationName
    }
    errors: [
        ApplicationNameRequiredException
        InvalidApplicationNameException
        InvalidRoleException
    ]
}

operation DeleteDeploymentConfig {
    input := {
        @required
        deploymentConfigName: DeploymentConfigName
    }
    errors: [
        InvalidDeploymentConfigNameException
        DeploymentConfigNameRequiredException
        DeploymentConfigInUseException
        InvalidOperationException
    ]
}

operation DeleteDeploymentGroup {
    input := {
        @required
        applicationName: ApplicationName

        @required
        deploymentGroupName: DeploymentGroupName
    }
    output := {
        hooksNotCleanedUp: AutoScalingGroupList
    }
    errors: [
        ApplicationNameRequiredException
        InvalidApplicationNameException
        DeploymentGroupNameRequiredException
        InvalidDeploymentGroupNameException
        InvalidRoleException
    ]
}

operation DeleteGitHubAccountToken {
    input := {
        tokenName: String
    }
    output := {
        tokenName: String
    }
    errors: [
        GitHubAccountTokenNameRequiredException
        GitHubAccountTokenDoesNotExistException
        InvalidGitHubAccountTokenNameException
        ResourceValidationException
        OperationNotSupportedException
    ]
}

operation DeleteResourcesByExternalId {
    input := {
        externalId: String
    }
    output := {}
}

operation DeregisterOnPremisesInstance {
    input := {
        @required
        instanceName: String
    }
    errors: [InstanceNameRequiredException, InvalidInstanceNameException]
}

operation GetApplication {
    input := {
        @required
        applicationName: ApplicationName
    }
    output := {
        application: ApplicationInfo
    }
    errors: [
        ApplicationNameRequiredException
        InvalidApplicationNameException
        ApplicationDoesNotExistException
    ]
}

operation GetApplicationRevision {
    input := {
        @required
        applicationName: ApplicationName

        @required
        revision: RevisionLocation
    }
    output := {
        applicationName: ApplicationName
        revision: RevisionLocation
        revisionInfo: GenericRevisionInfo
    }
    errors: [
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        InvalidApplicationNameException
        RevisionDoesNotExistException
        RevisionRequiredException
        InvalidRevisionException
    ]
}

@waitable(
    DeploymentSuccessful: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "deploymentInfo.status"
                        expected: "Succeeded"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "deploymentInfo.status"
                        expected: "Failed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "deploymentInfo.status"
                        expected: "Stopped"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(DeploymentSuccessful: 120)
operation GetDeployment {
    input := {
        @required
        deploymentId: String
    }
    output := {
        deploymentInfo: DeploymentInfo
    }
    errors: [
        DeploymentIdRequiredException
        InvalidDeploymentIdException
        DeploymentDoesNotExistException
    ]
}

operation GetDeploymentConfig {
    input := {
        @required
        deploymentConfigName: DeploymentConfigName
    }
    output := {
        deploymentConfigInfo: DeploymentConfigInfo
    }
    errors: [
        InvalidDeploymentConfigNameException
        DeploymentConfigNameRequiredException
        DeploymentConfigDoesNotExistException
        InvalidComputePlatformException
    ]
}

operation GetDeploymentGroup {
    input := {
        @required
        applicationName: ApplicationName

        @required
        deploymentGroupName: DeploymentGroupName
    }
    output := {
        deploymentGroupInfo: DeploymentGroupInfo
    }
    errors: [
        ApplicationNameRequiredException
        InvalidApplicationNameException
        ApplicationDoesNotExistException
        DeploymentGroupNameRequiredException
        InvalidDeploymentGroupNameException
        DeploymentGroupDoesNotExistException
        DeploymentConfigDoesNotExistException
    ]
}

@deprecated
operation GetDeploymentInstance {
    input := {
        @required
        deploymentId: String

        @required
        instanceId: String
    }
    output := {
        instanceSummary: InstanceSummary
    }
    errors: [
        DeploymentIdRequiredException
        DeploymentDoesNotExistException
        InstanceIdRequiredException
        InvalidDeploymentIdException
        InstanceDoesNotExistException
        InvalidInstanceNameException
        InvalidComputePlatformException
    ]
}

operation GetDeploymentTarget {
    input := {
        @required
        deploymentId: String

        @required
        targetId: String
    }
    output := {
        deploymentTarget: DeploymentTarget
    }
    errors: [
        InvalidDeploymentIdException
        DeploymentIdRequiredException
        DeploymentDoesNotExistException
        DeploymentNotStartedException
        DeploymentTargetIdRequiredException
        InvalidDeploymentTargetIdException
        DeploymentTargetDoesNotExistException
        InvalidInstanceNameException
    ]
}

operation GetOnPremisesInstance {
    input := {
        @required
        instanceName: String
    }
    output := {
        instanceInfo: InstanceInfo
    }
    errors: [
        InstanceNameRequiredException
        InstanceNotRegisteredException
        InvalidInstanceNameException
    ]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "revisions")
operation ListApplicationRevisions {
    input := {
        @required
        applicationName: ApplicationName

        sortBy: ApplicationRevisionSortBy
        sortOrder: SortOrder
        s3Bucket: String
        s3KeyPrefix: String
        deployed: ListStateFilterAction
        nextToken: String
    }
    output := {
        revisions: RevisionLocationList
        nextToken: String
    }
    errors: [
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        InvalidApplicationNameException
        InvalidSortByException
        InvalidSortOrderException
        InvalidBucketNameFilterException
        InvalidKeyPrefixFilterException
        BucketNameFilterRequiredException
        InvalidDeployedStateFilterException
        InvalidNextTokenException
    ]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "applications")
operation ListApplications {
    input := {
        nextToken: String
    }
    output := {
        applications: ApplicationsList
        nextToken: String
    }
    errors: [InvalidNextTokenException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "deploymentConfigsList")
operation ListDeploymentConfigs {
    input := {
        nextToken: String
    }
    output := {
        deploymentConfigsList: DeploymentConfigsList
        nextToken: String
    }
    errors: [InvalidNextTokenException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "deploymentGroups")
operation ListDeploymentGroups {
    input := {
        @required
        applicationName: ApplicationName

        nextToken: String
    }
    output := {
        applicationName: ApplicationName
        deploymentGroups: DeploymentGroupsList
        nextToken: String
    }
    errors: [
        ApplicationNameRequiredException
        InvalidApplicationNameException
        ApplicationDoesNotExistException
        InvalidNextTokenException
    ]
}

@deprecated @paginated(inputToken: "nextToken", outputToken: "nextToken", items: "instancesList")
operation ListDeploymentInstances {
    input := {
        @required
        deploymentId: String

        nextToken: String
        instanceStatusFilter: InstanceStatusList
        instanceTypeFilter: InstanceTypeList
    }
    output := {
        instancesList: InstancesList
        nextToken: String
    }
    errors: [
        DeploymentIdRequiredException
        DeploymentDoesNotExistException
        DeploymentNotStartedException
        InvalidNextTokenException
        InvalidDeploymentIdException
        InvalidInstanceStatusException
        InvalidInstanceTypeException
        InvalidDeploymentInstanceTypeException
        InvalidTargetFilterNameException
        InvalidComputePlatformException
    ]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "targetIds")
operation ListDeploymentTargets {
    input := {
        @required
        deploymentId: String

        nextToken: String
        targetFilters: TargetFilters
    }
    output := {
        targetIds: TargetIdList
        nextToken: String
    }
    errors: [
        DeploymentIdRequiredException
        DeploymentDoesNotExistException
        DeploymentNotStartedException
        InvalidNextTokenException
        InvalidDeploymentIdException
        InvalidInstanceStatusException
        InvalidInstanceTypeException
        InvalidDeploymentInstanceTypeException
        InvalidTargetFilterNameException
    ]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "deployments")
operation ListDeployments {
    input := {
        applicationName: ApplicationName
        deploymentGroupName: DeploymentGroupName
        externalId: String
        includeOnlyStatuses: DeploymentStatusList
        createTimeRange: TimeRange
        nextToken: String
    }
    output := {
        deployments: DeploymentsList
        nextToken: String
    }
    errors: [
        ApplicationNameRequiredException
        InvalidApplicationNameException
        ApplicationDoesNotExistException
        InvalidDeploymentGroupNameException
        DeploymentGroupDoesNotExistException
        DeploymentGroupNameRequiredException
        InvalidTimeRangeException
        InvalidDeploymentStatusException
        InvalidNextTokenException
        InvalidExternalIdException
        InvalidInputException
    ]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "tokenNameList")
operation ListGitHubAccountTokenNames {
    input := {
        nextToken: String
    }
    output := {
        tokenNameList: GitHubAccountTokenNameList
        nextToken: String
    }
    errors: [InvalidNextTokenException, ResourceValidationException, OperationNotSupportedException]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "instanceNames")
operation ListOnPremisesInstances {
    input := {
        registrationStatus: RegistrationStatus
        tagFilters: TagFilterList
        nextToken: String
    }
    output := {
        instanceNames: InstanceNameList
        nextToken: String
    }
    errors: [
        InvalidRegistrationStatusException
        InvalidTagFilterException
        InvalidNextTokenException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: Arn

        NextToken: String
    }
    output := {
        Tags: TagList
        NextToken: String
    }
    errors: [ArnNotSupportedException, InvalidArnException, ResourceArnRequiredException]
}

operation PutLifecycleEventHookExecutionStatus {
    input := {
        deploymentId: String
        lifecycleEventHookExecutionId: String
        status: LifecycleEventStatus
    }
    output := {
        lifecycleEventHookExecutionId: String
    }
    errors: [
        InvalidLifecycleEventHookExecutionStatusException
        InvalidLifecycleEventHookExecutionIdException
        LifecycleEventAlreadyCompletedException
        DeploymentIdRequiredException
        DeploymentDoesNotExistException
        InvalidDeploymentIdException
        UnsupportedActionForDeploymentTypeException
    ]
}

operation RegisterApplicationRevision {
    input := {
        @required
        applicationName: ApplicationName

        description: String

        @required
        revision: RevisionLocation
    }
    errors: [
        ApplicationDoesNotExistException
        ApplicationNameRequiredException
        InvalidApplicationNameException
        DescriptionTooLongException
        RevisionRequiredException
        InvalidRevisionException
    ]
}

operation RegisterOnPremisesInstance {
    input := {
        @required
        instanceName: String

        iamSessionArn: String
        iamUserArn: String
    }
    errors: [
        InstanceNameAlreadyRegisteredException
        IamArnRequiredException
        IamSessionArnAlreadyRegisteredException
        IamUserArnAlreadyRegisteredException
        InstanceNameRequiredException
        IamUserArnRequiredException
        InvalidInstanceNameException
        InvalidIamSessionArnException
        InvalidIamUserArnException
        MultipleIamArnsProvidedException
    ]
}

operation RemoveTagsFromOnPremisesInstances {
    input := {
        @required
        tags: TagList

        @required
        instanceNames: InstanceNameList
    }
    errors: [
        InstanceNameRequiredException
        InvalidInstanceNameException
        TagRequiredException
        InvalidTagException
        TagLimitExceededException
        InstanceLimitExceededException
        InstanceNotRegisteredException
    ]
}

@deprecated
operation SkipWaitTimeForInstanceTermination {
    input := {
        deploymentId: String
    }
    errors: [
        DeploymentIdRequiredException
        DeploymentDoesNotExistException
        DeploymentAlreadyCompletedException
        InvalidDeploymentIdException
        DeploymentNotStartedException
        UnsupportedActionForDeploymentTypeException
    ]
}

operation StopDeployment {
    input := {
        @required
        deploymentId: String

        autoRollbackEnabled: Boolean
    }
    output := {
        status: StopStatus
        statusMessage: String
    }
    errors: [
        DeploymentIdRequiredException
        DeploymentDoesNotExistException
        DeploymentGroupDoesNotExistException
        DeploymentAlreadyCompletedException
        InvalidDeploymentIdException
        UnsupportedActionForDeploymentTypeException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: Arn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ResourceArnRequiredException
        ApplicationDoesNotExistException
        DeploymentGroupDoesNotExistException
        DeploymentConfigDoesNotExistException
        TagRequiredException
        InvalidTagsToAddException
        ArnNotSupportedException
        InvalidArnException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: Arn

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceArnRequiredException
        ApplicationDoesNotExistException
        DeploymentGroupDoesNotExistException
        DeploymentConfigDoesNotExistException
        TagRequiredException
        InvalidTagsToAddException
        ArnNotSupportedException
        InvalidArnException
    ]
}

operation UpdateApplication {
    input := {
        applicationName: ApplicationName
        newApplicationName: ApplicationName
    }
    errors: [
        ApplicationNameRequiredException
        InvalidApplicationNameException
        ApplicationAlreadyExistsException
        ApplicationDoesNotExistException
    ]
}

operation UpdateDeploymentGroup {
    input := {
        @required
        applicationName: ApplicationName

        @required
        currentDeploymentGroupName: DeploymentGroupName

        newDeploymentGroupName: DeploymentGroupName
        deploymentConfigName: DeploymentConfigName
        ec2TagFilters: EC2TagFilterList
        onPremisesInstanceTagFilters: TagFilterList
        autoScalingGroups: AutoScalingGroupNameList
        serviceRoleArn: String
        triggerConfigurations: TriggerConfigList
        alarmConfiguration: AlarmConfiguration
        autoRollbackConfiguration: AutoRollbackConfiguration
        outdatedInstancesStrategy: OutdatedInstancesStrategy
        deploymentStyle: DeploymentStyle
        blueGreenDeploymentConfiguration: BlueGreenDeploymentConfiguration
        loadBalancerInfo: LoadBalancerInfo
        ec2TagSet: EC2TagSet
        ecsServices: ECSServiceList
        onPremisesTagSet: OnPremisesTagSet
        terminationHookEnabled: Boolean
    }
    output := {
        hooksNotCleanedUp: AutoScalingGroupList
    }
    errors: [
        ApplicationNameRequiredException
        InvalidApplicationNameException
        ApplicationDoesNotExistException
        InvalidDeploymentGroupNameException
        DeploymentGroupAlreadyExistsException
        DeploymentGroupNameRequiredException
        DeploymentGroupDoesNotExistException
        InvalidEC2TagException
        InvalidTagException
        InvalidAutoScalingGroupException
        InvalidDeploymentConfigNameException
        DeploymentConfigDoesNotExistException
        InvalidRoleException
        LifecycleHookLimitExceededException
        InvalidTriggerConfigException
        TriggerTargetsLimitExceededException
        InvalidAlarmConfigException
        AlarmsLimitExceededException
        InvalidAutoRollbackConfigException
        InvalidLoadBalancerInfoException
        InvalidDeploymentStyleException
        InvalidBlueGreenDeploymentConfigurationException
        InvalidEC2TagCombinationException
        InvalidOnPremisesTagCombinationException
        TagSetListLimitExceededException
        InvalidInputException
        ThrottlingException
        InvalidECSServiceException
        InvalidTargetGroupPairException
        ECSServiceMappingLimitExceededException
        InvalidTrafficRoutingConfigurationException
    ]
}

@deprecated
string AdditionalDeploymentStatusInfo

structure Alarm {
    name: String
}

structure AlarmConfiguration {
    enabled: Boolean
    ignorePollAlarmFailure: Boolean
    alarms: AlarmList
}

list AlarmList {
    member: Alarm
}

@error("client")
structure AlarmsLimitExceededException {}

structure AppSpecContent {
    content: String
    sha256: String
}

@error("client")
structure ApplicationAlreadyExistsException {}

@error("client")
structure ApplicationDoesNotExistException {}

structure ApplicationInfo {
    applicationId: String
    applicationName: ApplicationName
    createTime: Timestamp
    linkedToGitHub: Boolean
    gitHubAccountName: String
    computePlatform: ComputePlatform
}

@error("client")
structure ApplicationLimitExceededException {}

@length(min: 1, max: 100)
string ApplicationName

@error("client")
structure ApplicationNameRequiredException {}

enum ApplicationRevisionSortBy {
    registerTime
    firstUsedTime
    lastUsedTime
}

list ApplicationsInfoList {
    member: ApplicationInfo
}

list ApplicationsList {
    member: ApplicationName
}

@length(min: 1, max: 1011)
string Arn

@error("client")
structure ArnNotSupportedException {}

structure AutoRollbackConfiguration {
    enabled: Boolean
    events: AutoRollbackEventsList
}

enum AutoRollbackEvent {
    DEPLOYMENT_FAILURE
    DEPLOYMENT_STOP_ON_ALARM
    DEPLOYMENT_STOP_ON_REQUEST
}

list AutoRollbackEventsList {
    member: AutoRollbackEvent
}

structure AutoScalingGroup {
    name: String
    hook: String
    terminationHook: String
}

list AutoScalingGroupList {
    member: AutoScalingGroup
}

list AutoScalingGroupNameList {
    member: String
}

@error("client")
structure BatchLimitExceededException {}

structure BlueGreenDeploymentConfiguration {
    terminateBlueInstancesOnDeploymentSuccess: BlueInstanceTerminationOption
    deploymentReadyOption: DeploymentReadyOption
    greenFleetProvisioningOption: GreenFleetProvisioningOption
}

structure BlueInstanceTerminationOption {
    action: InstanceAction
    terminationWaitTimeInMinutes: Integer
}

@error("client")
structure BucketNameFilterRequiredException {}

enum BundleType {
    tar
    tgz
    zip
    YAML
    JSON
}

structure CloudFormationTarget {
    deploymentId: String
    targetId: String
    lastUpdatedAt: Timestamp
    lifecycleEvents: LifecycleEventList
    status: TargetStatus
    resourceType: String
    targetVersionWeight: Double
}

enum ComputePlatform {
    Server
    Lambda
    ECS
}

@error("client")
structure DeploymentAlreadyCompletedException {}

@error("client")
structure DeploymentAlreadyStartedException {}

@error("client")
structure DeploymentConfigAlreadyExistsException {}

@error("client")
structure DeploymentConfigDoesNotExistException {}

@error("client")
structure DeploymentConfigInUseException {}

structure DeploymentConfigInfo {
    deploymentConfigId: String
    deploymentConfigName: DeploymentConfigName
    minimumHealthyHosts: MinimumHealthyHosts
    createTime: Timestamp
    computePlatform: ComputePlatform
    trafficRoutingConfig: TrafficRoutingConfig
    zonalConfig: ZonalConfig
}

@error("client")
structure DeploymentConfigLimitExceededException {}

@length(min: 1, max: 100)
string DeploymentConfigName

@error("client")
structure DeploymentConfigNameRequiredException {}

list DeploymentConfigsList {
    member: DeploymentConfigName
}

enum DeploymentCreator {
    user
    autoscaling
    codeDeployRollback
    CodeDeploy
    CodeDeployAutoUpdate
    CloudFormation
    CloudFormationRollback
    autoscalingTermination
}

@error("client")
structure DeploymentDoesNotExistException {}

@error("client")
structure DeploymentGroupAlreadyExistsException {}

@error("client")
structure DeploymentGroupDoesNotExistException {}

structure DeploymentGroupInfo {
    applicationName: ApplicationName
    deploymentGroupId: String
    deploymentGroupName: DeploymentGroupName
    deploymentConfigName: DeploymentConfigName
    ec2TagFilters: EC2TagFilterList
    onPremisesInstanceTagFilters: TagFilterList
    autoScalingGroups: AutoScalingGroupList
    serviceRoleArn: String
    targetRevision: RevisionLocation
    triggerConfigurations: TriggerConfigList
    alarmConfiguration: AlarmConfiguration
    autoRollbackConfiguration: AutoRollbackConfiguration
    deploymentStyle: DeploymentStyle
    outdatedInstancesStrategy: OutdatedInstancesStrategy
    blueGreenDeploymentConfiguration: BlueGreenDeploymentConfiguration
    loadBalancerInfo: LoadBalancerInfo
    lastSuccessfulDeployment: LastDeploymentInfo
    lastAttemptedDeployment: LastDeploymentInfo
    ec2TagSet: EC2TagSet
    onPremisesTagSet: OnPremisesTagSet
    computePlatform: ComputePlatform
    ecsServices: ECSServiceList
    terminationHookEnabled: Boolean
}

list DeploymentGroupInfoList {
    member: DeploymentGroupInfo
}

@error("client")
structure DeploymentGroupLimitExceededException {}

@length(min: 1, max: 100)
string DeploymentGroupName

@error("client")
structure DeploymentGroupNameRequiredException {}

list DeploymentGroupsList {
    member: DeploymentGroupName
}

@error("client")
structure DeploymentIdRequiredException {}

structure DeploymentInfo {
    applicationName: ApplicationName
    deploymentGroupName: DeploymentGroupName
    deploymentConfigName: DeploymentConfigName
    deploymentId: String
    previousRevision: RevisionLocation
    revision: RevisionLocation
    status: DeploymentStatus
    errorInformation: ErrorInformation
    createTime: Timestamp
    startTime: Timestamp
    completeTime: Timestamp
    deploymentOverview: DeploymentOverview
    description: String
    creator: DeploymentCreator
    ignoreApplicationStopFailures: Boolean
    autoRollbackConfiguration: AutoRollbackConfiguration
    updateOutdatedInstancesOnly: Boolean
    rollbackInfo: RollbackInfo
    deploymentStyle: DeploymentStyle
    targetInstances: TargetInstances
    instanceTerminationWaitTimeStarted: Boolean
    blueGreenDeploymentConfiguration: BlueGreenDeploymentConfiguration
    loadBalancerInfo: LoadBalancerInfo
    additionalDeploymentStatusInfo: AdditionalDeploymentStatusInfo
    fileExistsBehavior: FileExistsBehavior
    deploymentStatusMessages: DeploymentStatusMessageList
    computePlatform: ComputePlatform
    externalId: String
    relatedDeployments: RelatedDeployments
    overrideAlarmConfiguration: AlarmConfiguration
}

@error("client")
structure DeploymentIsNotInReadyStateException {}

@error("client")
structure DeploymentLimitExceededException {}

@error("client")
structure DeploymentNotStartedException {}

enum DeploymentOption {
    WITH_TRAFFIC_CONTROL
    WITHOUT_TRAFFIC_CONTROL
}

structure DeploymentOverview {
    Pending: Long
    InProgress: Long
    Succeeded: Long
    Failed: Long
    Skipped: Long
    Ready: Long
}

enum DeploymentReadyAction {
    CONTINUE_DEPLOYMENT
    STOP_DEPLOYMENT
}

structure DeploymentReadyOption {
    actionOnTimeout: DeploymentReadyAction
    waitTimeInMinutes: Integer
}

enum DeploymentStatus {
    Created
    Queued
    InProgress
    Baking
    Succeeded
    Failed
    Stopped
    Ready
}

list DeploymentStatusList {
    member: DeploymentStatus
}

list DeploymentStatusMessageList {
    member: String
}

structure DeploymentStyle {
    deploymentType: DeploymentType
    deploymentOption: DeploymentOption
}

structure DeploymentTarget {
    deploymentTargetType: DeploymentTargetType
    instanceTarget: InstanceTarget
    lambdaTarget: LambdaTarget
    ecsTarget: ECSTarget
    cloudFormationTarget: CloudFormationTarget
}

@error("client")
structure DeploymentTargetDoesNotExistException {}

@error("client")
structure DeploymentTargetIdRequiredException {}

list DeploymentTargetList {
    member: DeploymentTarget
}

@error("client")
structure DeploymentTargetListSizeExceededException {}

enum DeploymentTargetType {
    InstanceTarget
    LambdaTarget
    ECSTarget
    CloudFormationTarget
}

enum DeploymentType {
    IN_PLACE
    BLUE_GREEN
}

enum DeploymentWaitType {
    READY_WAIT
    TERMINATION_WAIT
}

list DeploymentsInfoList {
    member: DeploymentInfo
}

list DeploymentsList {
    member: String
}

@error("client")
structure DescriptionTooLongException {}

structure Diagnostics {
    errorCode: LifecycleErrorCode
    scriptName: String
    message: String
    logTail: String
}

structure EC2TagFilter {
    Key: String
    Value: String
    Type: EC2TagFilterType
}

list EC2TagFilterList {
    member: EC2TagFilter
}

enum EC2TagFilterType {
    KEY_ONLY
    VALUE_ONLY
    KEY_AND_VALUE
}

structure EC2TagSet {
    ec2TagSetList: EC2TagSetList
}

list EC2TagSetList {
    member: EC2TagFilterList
}

structure ECSService {
    serviceName: String
    clusterName: String
}

list ECSServiceList {
    member: ECSService
}

@error("client")
structure ECSServiceMappingLimitExceededException {}

structure ECSTarget {
    deploymentId: String
    targetId: String
    targetArn: String
    lastUpdatedAt: Timestamp
    lifecycleEvents: LifecycleEventList
    status: TargetStatus
    taskSetsInfo: ECSTaskSetList
}

structure ECSTaskSet {
    identifer: String
    desiredCount: Long
    pendingCount: Long
    runningCount: Long
    status: String
    trafficWeight: Double
    targetGroup: TargetGroupInfo
    taskSetLabel: TargetLabel
}

list ECSTaskSetList {
    member: ECSTaskSet
}

structure ELBInfo {
    name: String
}

list ELBInfoList {
    member: ELBInfo
}

enum ErrorCode {
    AGENT_ISSUE
    ALARM_ACTIVE
    APPLICATION_MISSING
    AUTOSCALING_VALIDATION_ERROR
    AUTO_SCALING_CONFIGURATION
    AUTO_SCALING_IAM_ROLE_PERMISSIONS
    CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND
    CUSTOMER_APPLICATION_UNHEALTHY
    DEPLOYMENT_GROUP_MISSING
    ECS_UPDATE_ERROR
    ELASTIC_LOAD_BALANCING_INVALID
    ELB_INVALID_INSTANCE
    HEALTH_CONSTRAINTS
    HEALTH_CONSTRAINTS_INVALID
    HOOK_EXECUTION_FAILURE
    IAM_ROLE_MISSING
    IAM_ROLE_PERMISSIONS
    INTERNAL_ERROR
    INVALID_ECS_SERVICE
    INVALID_LAMBDA_CONFIGURATION
    INVALID_LAMBDA_FUNCTION
    INVALID_REVISION
    MANUAL_STOP
    MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION
    MISSING_ELB_INFORMATION
    MISSING_GITHUB_TOKEN
    NO_EC2_SUBSCRIPTION
    NO_INSTANCES
    OVER_MAX_INSTANCES
    RESOURCE_LIMIT_EXCEEDED
    REVISION_MISSING
    THROTTLED
    TIMEOUT
    CLOUDFORMATION_STACK_FAILURE
}

structure ErrorInformation {
    code: ErrorCode
    message: String
}

enum FileExistsBehavior {
    DISALLOW
    OVERWRITE
    RETAIN
}

list FilterValueList {
    member: String
}

structure GenericRevisionInfo {
    description: String
    deploymentGroups: DeploymentGroupsList
    firstUsedTime: Timestamp
    lastUsedTime: Timestamp
    registerTime: Timestamp
}

@error("client")
structure GitHubAccountTokenDoesNotExistException {}

list GitHubAccountTokenNameList {
    member: String
}

@error("client")
structure GitHubAccountTokenNameRequiredException {}

structure GitHubLocation {
    repository: String
    commitId: String
}

enum GreenFleetProvisioningAction {
    DISCOVER_EXISTING
    COPY_AUTO_SCALING_GROUP
}

structure GreenFleetProvisioningOption {
    action: GreenFleetProvisioningAction
}

@error("client")
structure IamArnRequiredException {}

@error("client")
structure IamSessionArnAlreadyRegisteredException {}

@error("client")
structure IamUserArnAlreadyRegisteredException {}

@error("client")
structure IamUserArnRequiredException {}

enum InstanceAction {
    TERMINATE
    KEEP_ALIVE
}

@deprecated @error("client")
structure InstanceDoesNotExistException {}

@deprecated @error("client")
structure InstanceIdRequiredException {}

structure InstanceInfo {
    instanceName: String
    iamSessionArn: String
    iamUserArn: String
    instanceArn: String
    registerTime: Timestamp
    deregisterTime: Timestamp
    tags: TagList
}

list InstanceInfoList {
    member: InstanceInfo
}

@error("client")
structure InstanceLimitExceededException {}

@error("client")
structure InstanceNameAlreadyRegisteredException {}

list InstanceNameList {
    member: String
}

@error("client")
structure InstanceNameRequiredException {}

@error("client")
structure InstanceNotRegisteredException {}

@deprecated
enum InstanceStatus {
    Pending
    InProgress
    Succeeded
    Failed
    Skipped
    Unknown
    Ready
}

list InstanceStatusList {
    member: InstanceStatus
}

@deprecated
structure InstanceSummary {
    deploymentId: String
    instanceId: String
    status: InstanceStatus
    lastUpdatedAt: Timestamp
    lifecycleEvents: LifecycleEventList
    instanceType: InstanceType
}

list InstanceSummaryList {
    member: InstanceSummary
}

structure InstanceTarget {
    deploymentId: String
    targetId: String
    targetArn: String
    status: TargetStatus
    lastUpdatedAt: Timestamp
    lifecycleEvents: LifecycleEventList
    instanceLabel: TargetLabel
}

enum InstanceType {
    Blue
    Green
}

list InstanceTypeList {
    member: InstanceType
}

list InstancesList {
    member: String
}

@error("client")
structure InvalidAlarmConfigException {}

@error("client")
structure InvalidApplicationNameException {}

@error("client")
structure InvalidArnException {}

@error("client")
structure InvalidAutoRollbackConfigException {}

@error("client")
structure InvalidAutoScalingGroupException {}

@error("client")
structure InvalidBlueGreenDeploymentConfigurationException {}

@error("client")
structure InvalidBucketNameFilterException {}

@error("client")
structure InvalidComputePlatformException {}

@error("client")
structure InvalidDeployedStateFilterException {}

@error("client")
structure InvalidDeploymentConfigNameException {}

@error("client")
structure InvalidDeploymentGroupNameException {}

@error("client")
structure InvalidDeploymentIdException {}

@error("client")
structure InvalidDeploymentInstanceTypeException {}

@error("client")
structure InvalidDeploymentStatusException {}

@error("client")
structure InvalidDeploymentStyleException {}

@error("client")
structure InvalidDeploymentTargetIdException {}

@error("client")
structure InvalidDeploymentWaitTypeException {}

@error("client")
structure InvalidEC2TagCombinationException {}

@error("client")
structure InvalidEC2TagException {}

@error("client")
structure InvalidECSServiceException {}

@error("client")
structure InvalidExternalIdException {}

@error("client")
structure InvalidFileExistsBehaviorException {}

@error("client")
structure InvalidGitHubAccountTokenException {}

@error("client")
structure InvalidGitHubAccountTokenNameException {}

@error("client")
structure InvalidIamSessionArnException {}

@error("client")
structure InvalidIamUserArnException {}

@error("client")
structure InvalidIgnoreApplicationStopFailuresValueException {}

@error("client")
structure InvalidInputException {}

@error("client")
structure InvalidInstanceIdException {}

@error("client")
structure InvalidInstanceNameException {}

@error("client")
structure InvalidInstanceStatusException {}

@error("client")
structure InvalidInstanceTypeException {}

@error("client")
structure InvalidKeyPrefixFilterException {}

@error("client")
structure InvalidLifecycleEventHookExecutionIdException {}

@error("client")
structure InvalidLifecycleEventHookExecutionStatusException {}

@error("client")
structure InvalidLoadBalancerInfoException {}

@error("client")
structure InvalidMinimumHealthyHostValueException {}

@error("client")
structure InvalidNextTokenException {}

@error("client")
structure InvalidOnPremisesTagCombinationException {}

@error("client")
structure InvalidOperationException {}

@error("client")
structure InvalidRegistrationStatusException {}

@error("client")
structure InvalidRevisionException {}

@error("client")
structure InvalidRoleException {}

@error("client")
structure InvalidSortByException {}

@error("client")
structure InvalidSortOrderException {}

@error("client")
structure InvalidTagException {}

@error("client")
structure InvalidTagFilterException {}

@error("client")
structure InvalidTagsToAddException {}

@error("client")
structure InvalidTargetException {}

@error("client")
structure InvalidTargetFilterNameException {}

@error("client")
structure InvalidTargetGroupPairException {}

@error("client")
structure InvalidTargetInstancesException {}

@error("client")
structure InvalidTimeRangeException {}

@error("client")
structure InvalidTrafficRoutingConfigurationException {}

@error("client")
structure InvalidTriggerConfigException {}

@error("client")
structure InvalidUpdateOutdatedInstancesOnlyValueException {}

@error("client")
structure InvalidZonalDeploymentConfigurationException {}

structure LambdaFunctionInfo {
    functionName: String
    functionAlias: String
    currentVersion: String
    targetVersion: String
    targetVersionWeight: Double
}

structure LambdaTarget {
    deploymentId: String
    targetId: String
    targetArn: String
    status: TargetStatus
    lastUpdatedAt: Timestamp
    lifecycleEvents: LifecycleEventList
    lambdaFunctionInfo: LambdaFunctionInfo
}

structure LastDeploymentInfo {
    deploymentId: String
    status: DeploymentStatus
    endTime: Timestamp
    createTime: Timestamp
}

enum LifecycleErrorCode {
    Success
    ScriptMissing
    ScriptNotExecutable
    ScriptTimedOut
    ScriptFailed
    UnknownError
}

structure LifecycleEvent {
    lifecycleEventName: String
    diagnostics: Diagnostics
    startTime: Timestamp
    endTime: Timestamp
    status: LifecycleEventStatus
}

@error("client")
structure LifecycleEventAlreadyCompletedException {}

list LifecycleEventList {
    member: LifecycleEvent
}

enum LifecycleEventStatus {
    Pending
    InProgress
    Succeeded
    Failed
    Skipped
    Unknown
}

@error("client")
structure LifecycleHookLimitExceededException {}

enum ListStateFilterAction {
    include
    exclude
    ignore
}

list ListenerArnList {
    member: String
}

structure LoadBalancerInfo {
    elbInfoList: ELBInfoList
    targetGroupInfoList: TargetGroupInfoList
    targetGroupPairInfoList: TargetGroupPairInfoList
}

structure MinimumHealthyHosts {
    type: MinimumHealthyHostsType
    value: Integer
}

structure MinimumHealthyHostsPerZone {
    type: MinimumHealthyHostsPerZoneType
    value: Integer
}

enum MinimumHealthyHostsPerZoneType {
    HOST_COUNT
    FLEET_PERCENT
}

enum MinimumHealthyHostsType {
    HOST_COUNT
    FLEET_PERCENT
}

@error("client")
structure MultipleIamArnsProvidedException {}

structure OnPremisesTagSet {
    onPremisesTagSetList: OnPremisesTagSetList
}

list OnPremisesTagSetList {
    member: TagFilterList
}

@error("client")
structure OperationNotSupportedException {}

enum OutdatedInstancesStrategy {
    UPDATE
    IGNORE
}

@deprecated
structure RawString {
    content: String
    sha256: String
}

enum RegistrationStatus {
    Registered
    Deregistered
}

structure RelatedDeployments {
    autoUpdateOutdatedInstancesRootDeploymentId: String
    autoUpdateOutdatedInstancesDeploymentIds: DeploymentsList
}

@error("client")
structure ResourceArnRequiredException {}

@error("client")
structure ResourceValidationException {}

@error("client")
structure RevisionDoesNotExistException {}

structure RevisionInfo {
    revisionLocation: RevisionLocation
    genericRevisionInfo: GenericRevisionInfo
}

list RevisionInfoList {
    member: RevisionInfo
}

structure RevisionLocation {
    revisionType: RevisionLocationType
    s3Location: S3Location
    gitHubLocation: GitHubLocation
    string: RawString
    appSpecContent: AppSpecContent
}

list RevisionLocationList {
    member: RevisionLocation
}

enum RevisionLocationType {
    S3
    GitHub
    String
    AppSpecContent
}

@error("client")
structure RevisionRequiredException {}

@error("client")
structure RoleRequiredException {}

structure RollbackInfo {
    rollbackDeploymentId: String
    rollbackTriggeringDeploymentId: String
    rollbackMessage: String
}

structure S3Location {
    bucket: String
    key: String
    bundleType: BundleType
    version: String
    eTag: String
}

enum SortOrder {
    ascending
    descending
}

enum StopStatus {
    Pending
    Succeeded
}

structure Tag {
    Key: String
    Value: String
}

structure TagFilter {
    Key: String
    Value: String
    Type: TagFilterType
}

list TagFilterList {
    member: TagFilter
}

enum TagFilterType {
    KEY_ONLY
    VALUE_ONLY
    KEY_AND_VALUE
}

list TagKeyList {
    member: String
}

@error("client")
structure TagLimitExceededException {}

list TagList {
    member: Tag
}

@error("client")
structure TagRequiredException {}

@error("client")
structure TagSetListLimitExceededException {}

enum TargetFilterName {
    TargetStatus
    ServerInstanceLabel
}

map TargetFilters {
    key: TargetFilterName
    value: FilterValueList
}

structure TargetGroupInfo {
    name: String
}

list TargetGroupInfoList {
    member: TargetGroupInfo
}

structure TargetGroupPairInfo {
    targetGroups: TargetGroupInfoList
    prodTrafficRoute: TrafficRoute
    testTrafficRoute: TrafficRoute
}

list TargetGroupPairInfoList {
    member: TargetGroupPairInfo
}

list TargetIdList {
    member: String
}

structure TargetInstances {
    tagFilters: EC2TagFilterList
    autoScalingGroups: AutoScalingGroupNameList
    ec2TagSet: EC2TagSet
}

enum TargetLabel {
    Blue
    Green
}

enum TargetStatus {
    Pending
    InProgress
    Succeeded
    Failed
    Skipped
    Unknown
    Ready
}

@error("client")
structure ThrottlingException {}

structure TimeBasedCanary {
    canaryPercentage: Integer
    canaryInterval: Integer
}

structure TimeBasedLinear {
    linearPercentage: Integer
    linearInterval: Integer
}

structure TimeRange {
    start: Timestamp
    end: Timestamp
}

structure TrafficRoute {
    listenerArns: ListenerArnList
}

structure TrafficRoutingConfig {
    type: TrafficRoutingType
    timeBasedCanary: TimeBasedCanary
    timeBasedLinear: TimeBasedLinear
}

enum TrafficRoutingType {
    TimeBasedCanary
    TimeBasedLinear
    AllAtOnce
}

structure TriggerConfig {
    triggerName: String
    triggerTargetArn: String
    triggerEvents: TriggerEventTypeList
}

list TriggerConfigList {
    member: TriggerConfig
}

enum TriggerEventType {
    DeploymentStart
    DeploymentSuccess
    DeploymentFailure
    DeploymentStop
    DeploymentRollback
    DeploymentReady
    InstanceStart
    InstanceSuccess
    InstanceFailure
    InstanceReady
}

list TriggerEventTypeList {
    member: TriggerEventType
}

@error("client")
structure TriggerTargetsLimitExceededException {}

@error("client")
structure UnsupportedActionForDeploymentTypeException {}

structure ZonalConfig {
    firstZoneMonitorDurationInSeconds: Long
    monitorDurationInSeconds: Long
    minimumHealthyHostsPerZone: MinimumHealthyHostsPerZone
}
