$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.ecs

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon EC2 Container Service")
@service(sdkId: "ECS", endpointPrefix: "ecs")
@awsJson1_1
@sigv4(name: "ecs")
@standardRegionalEndpoints
service AmazonEC2ContainerServiceV20141113 {
    version: "2014-11-13"
    operations: [
        ContinueServiceDeployment
        CreateCapacityProvider
        CreateCluster
        CreateDaemon
        CreateExpressGatewayService
        CreateService
        CreateTaskSet
        DeleteAccountSetting
        DeleteAttributes
        DeleteCapacityProvider
        DeleteCluster
        DeleteDaemon
        DeleteDaemonTaskDefinition
        DeleteExpressGatewayService
        DeleteService
        DeleteTaskDefinitions
        DeleteTaskSet
        DeregisterContainerInstance
        DeregisterTaskDefinition
        DescribeCapacityProviders
        DescribeClusters
        DescribeContainerInstances
        DescribeDaemon
        DescribeDaemonDeployments
        DescribeDaemonRevisions
        DescribeDaemonTaskDefinition
        DescribeExpressGatewayService
        DescribeServiceDeployments
        DescribeServiceRevisions
        DescribeServices
        DescribeTaskDefinition
        DescribeTaskSets
        DescribeTasks
        DiscoverPollEndpoint
        ExecuteCommand
        GetTaskProtection
        ListAccountSettings
        ListAttributes
        ListClusters
        ListContainerInstances
        ListDaemonDeployments
        ListDaemonTaskDefinitions
        ListDaemons
        ListServiceDeployments
        ListServices
        ListServicesByNamespace
        ListTagsForResource
        ListTaskDefinitionFamilies
        ListTaskDefinitions
        ListTasks
        PutAccountSetting
        PutAccountSettingDefault
        PutAttributes
        PutClusterCapacityProviders
        RegisterContainerInstance
        RegisterDaemonTaskDefinition
        RegisterTaskDefinition
        RunTask
        StartTask
        StopServiceDeployment
        StopTask
        SubmitAttachmentStateChanges
        SubmitContainerStateChange
        SubmitTaskStateChange
        TagResource
        UntagResource
        UpdateCapacityProvider
        UpdateCluster
        UpdateClusterSettings
        UpdateContainerAgent
        UpdateContainerInstancesState
        UpdateDaemon
        UpdateExpressGatewayService
        UpdateService
        UpdateServicePrimaryTaskSet
        UpdateTaskProtection
        UpdateTaskSet
    ]
}

operation ContinueServiceDeployment {
    input := {
        @required
        serviceDeploymentArn: String

        @required
        hookId: String

        action: DeploymentLifecycleHookAction
    }
    output := {
        serviceDeploymentArn: String
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ServiceDeploymentNotFoundException
        UnsupportedFeatureException
    ]
}

@idempotent
operation CreateCapacityProvider {
    input := {
        @required
        name: String

        cluster: String
        autoScalingGroupProvider: AutoScalingGroupProvider
        managedInstancesProvider: CreateManagedInstancesProviderConfiguration
        tags: Tags
    }
    output := {
        capacityProvider: CapacityProvider
    }
    errors: [
        AccessDeniedException
        LimitExceededException
        ServerException
        UpdateInProgressException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

operation CreateCluster {
    input := {
        clusterName: String
        tags: Tags
        settings: ClusterSettings
        configuration: ClusterConfiguration
        capacityProviders: StringList
        defaultCapacityProviderStrategy: CapacityProviderStrategy
        serviceConnectDefaults: ClusterServiceConnectDefaultsRequest
    }
    output := {
        cluster: Cluster
    }
    errors: [
        AccessDeniedException
        NamespaceNotFoundException
        ServerException
        InvalidParameterException
        ClientException
    ]
}

operation CreateDaemon {
    input := {
        @required
        daemonName: String

        clusterArn: String

        @required
        daemonTaskDefinitionArn: String

        @required
        capacityProviderArns: StringList

        deploymentConfiguration: DaemonDeploymentConfiguration
        tags: Tags
        propagateTags: DaemonPropagateTags
        enableECSManagedTags: Boolean
        enableExecuteCommand: Boolean
        clientToken: String
    }
    output := {
        daemonArn: String
        status: DaemonStatus
        createdAt: Timestamp
        deploymentArn: String
    }
    errors: [
        AccessDeniedException
        PlatformUnknownException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

operation CreateExpressGatewayService {
    input := {
        executionRoleArn: String

        @required
        infrastructureRoleArn: String

        serviceName: String
        cluster: String
        healthCheckPath: String
        primaryContainer: ExpressGatewayContainer
        taskRoleArn: String
        networkConfiguration: ExpressGatewayServiceNetworkConfiguration
        cpu: String
        memory: String
        scalingTarget: ExpressGatewayScalingTarget
        tags: Tags
        taskDefinitionArn: String
    }
    output := {
        service: ECSExpressGatewayService
    }
    errors: [
        AccessDeniedException
        PlatformUnknownException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        PlatformTaskDefinitionIncompatibilityException
        UnsupportedFeatureException
    ]
}

operation CreateService {
    input := {
        cluster: String

        @required
        serviceName: String

        taskDefinition: String
        availabilityZoneRebalancing: AvailabilityZoneRebalancing
        loadBalancers: LoadBalancers
        serviceRegistries: ServiceRegistries
        desiredCount: Integer
        clientToken: String
        launchType: LaunchType
        capacityProviderStrategy: CapacityProviderStrategy
        platformVersion: String
        role: String
        deploymentConfiguration: DeploymentConfiguration
        placementConstraints: PlacementConstraints
        placementStrategy: PlacementStrategies
        networkConfiguration: NetworkConfiguration
        healthCheckGracePeriodSeconds: Integer
        schedulingStrategy: SchedulingStrategy
        deploymentController: DeploymentController
        tags: Tags
        enableECSManagedTags: Boolean
        propagateTags: PropagateTags
        enableExecuteCommand: Boolean
        serviceConnectConfiguration: ServiceConnectConfiguration
        volumeConfigurations: ServiceVolumeConfigurations
        vpcLatticeConfigurations: VpcLatticeConfigurations
        monitoring: MonitoringConfiguration
    }
    output := {
        service: Service
    }
    errors: [
        AccessDeniedException
        PlatformUnknownException
        NamespaceNotFoundException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        PlatformTaskDefinitionIncompatibilityException
        UnsupportedFeatureException
    ]
}

operation CreateTaskSet {
    input := {
        @required
        service: String

        @required
        cluster: String

        externalId: String

        @required
        taskDefinition: String

        networkConfiguration: NetworkConfiguration
        loadBalancers: LoadBalancers
        serviceRegistries: ServiceRegistries
        launchType: LaunchType
        capacityProviderStrategy: CapacityProviderStrategy
        platformVersion: String
        scale: Scale
        clientToken: String
        tags: Tags
    }
    output := {
        taskSet: TaskSet
    }
    errors: [
        AccessDeniedException
        LimitExceededException
        PlatformUnknownException
        NamespaceNotFoundException
        ServiceNotActiveException
        ServerException
        InvalidParameterException
        ClientException
        ServiceNotFoundException
        ClusterNotFoundException
        PlatformTaskDefinitionIncompatibilityException
        UnsupportedFeatureException
    ]
}

operation DeleteAccountSetting {
    input := {
        @required
        name: SettingName

        principalArn: String
    }
    output := {
        setting: Setting
    }
    errors: [AccessDeniedException, ServerException, InvalidParameterException, ClientException]
}

operation DeleteAttributes {
    input := {
        cluster: String

        @required
        attributes: Attributes
    }
    output := {
        attributes: Attributes
    }
    errors: [
        AccessDeniedException
        TargetNotFoundException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

@idempotent
operation DeleteCapacityProvider {
    input := {
        @required
        capacityProvider: String

        cluster: String
    }
    output := {
        capacityProvider: CapacityProvider
    }
    errors: [
        AccessDeniedException
        ServerException
        UpdateInProgressException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

@idempotent
operation DeleteCluster {
    input := {
        @required
        cluster: String
    }
    output := {
        cluster: Cluster
    }
    errors: [
        ClusterContainsContainerInstancesException
        AccessDeniedException
        ClusterContainsServicesException
        ClusterContainsCapacityProviderException
        ClusterContainsTasksException
        ServerException
        UpdateInProgressException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

@idempotent
operation DeleteDaemon {
    input := {
        @required
        daemonArn: String
    }
    output := {
        daemonArn: String
        status: DaemonStatus
        createdAt: Timestamp
        updatedAt: Timestamp
        deploymentArn: String
    }
    errors: [
        AccessDeniedException
        DaemonNotFoundException
        DaemonNotActiveException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

operation DeleteDaemonTaskDefinition {
    input := {
        @required
        daemonTaskDefinition: String
    }
    output := {
        daemonTaskDefinitionArn: String
    }
    errors: [AccessDeniedException, ServerException, InvalidParameterException, ClientException]
}

operation DeleteExpressGatewayService {
    input := {
        @required
        serviceArn: String
    }
    output := {
        service: ECSExpressGatewayService
    }
    errors: [
        AccessDeniedException
        ServiceNotActiveException
        ServerException
        InvalidParameterException
        ClientException
        ServiceNotFoundException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

@idempotent
operation DeleteService {
    input := {
        cluster: String

        @required
        service: String

        force: Boolean
    }
    output := {
        service: Service
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ServiceNotFoundException
        ClusterNotFoundException
    ]
}

operation DeleteTaskDefinitions {
    input := {
        @required
        taskDefinitions: StringList
    }
    output := {
        taskDefinitions: TaskDefinitionList
        failures: Failures
    }
    errors: [AccessDeniedException, ServerException, InvalidParameterException, ClientException]
}

@idempotent
operation DeleteTaskSet {
    input := {
        @required
        cluster: String

        @required
        service: String

        @required
        taskSet: String

        force: Boolean
    }
    output := {
        taskSet: TaskSet
    }
    errors: [
        AccessDeniedException
        LimitExceededException
        ServiceNotActiveException
        ServerException
        InvalidParameterException
        TaskSetNotFoundException
        ClientException
        ServiceNotFoundException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

operation DeregisterContainerInstance {
    input := {
        cluster: String

        @required
        containerInstance: String

        force: Boolean
    }
    output := {
        containerInstance: ContainerInstance
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

operation DeregisterTaskDefinition {
    input := {
        @required
        taskDefinition: String
    }
    output := {
        taskDefinition: TaskDefinition
    }
    errors: [AccessDeniedException, ServerException, InvalidParameterException, ClientException]
}

@readonly
operation DescribeCapacityProviders {
    input := {
        capacityProviders: StringList
        cluster: String
        include: CapacityProviderFieldList
        maxResults: Integer
        nextToken: String
    }
    output := {
        capacityProviders: CapacityProviders
        failures: Failures
        nextToken: String
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
operation DescribeClusters {
    input := {
        clusters: StringList
        include: ClusterFieldList
    }
    output := {
        clusters: Clusters
        failures: Failures
    }
    errors: [AccessDeniedException, ServerException, InvalidParameterException, ClientException]
}

@readonly
operation DescribeContainerInstances {
    input := {
        cluster: String

        @required
        containerInstances: StringList

        include: ContainerInstanceFieldList
    }
    output := {
        containerInstances: ContainerInstances
        failures: Failures
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

@readonly
@waitable(
    DaemonActive: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "daemon.status", expected: "ACTIVE", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "daemon.status"
                        expected: "DELETE_IN_PROGRESS"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(DaemonActive: 8)
operation DescribeDaemon {
    input := {
        @required
        daemonArn: String
    }
    output := {
        daemon: DaemonDetail
    }
    errors: [
        AccessDeniedException
        DaemonNotFoundException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
@waitable(
    DaemonDeploymentStopped: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "daemonDeployments[].status"
                        expected: "STOPPED"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "failures[].reason"
                        expected: "MISSING"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    DaemonDeploymentSuccessful: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "daemonDeployments[].status"
                        expected: "SUCCESSFUL"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "daemonDeployments[].status"
                        expected: "STOPPED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "daemonDeployments[].status"
                        expected: "ROLLBACK_FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "daemonDeployments[].status"
                        expected: "ROLLBACK_SUCCESSFUL"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "failures[].reason"
                        expected: "MISSING"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(DaemonDeploymentStopped: 8, DaemonDeploymentSuccessful: 8)
operation DescribeDaemonDeployments {
    input := {
        @required
        daemonDeploymentArns: StringList
    }
    output := {
        failures: Failures
        daemonDeployments: DaemonDeploymentList
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
operation DescribeDaemonRevisions {
    input := {
        @required
        daemonRevisionArns: StringList
    }
    output := {
        daemonRevisions: DaemonRevisions
        failures: Failures
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
@waitable(
    DaemonTaskDefinitionActive: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "daemonTaskDefinition.status"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "daemonTaskDefinition.status"
                        expected: "DELETE_IN_PROGRESS"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "daemonTaskDefinition.status"
                        expected: "DELETED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    DaemonTaskDefinitionDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "daemonTaskDefinition.status"
                        expected: "DELETED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(DaemonTaskDefinitionActive: 8, DaemonTaskDefinitionDeleted: 8)
operation DescribeDaemonTaskDefinition {
    input := {
        @required
        daemonTaskDefinition: String
    }
    output := {
        daemonTaskDefinition: DaemonTaskDefinition
    }
    errors: [AccessDeniedException, ServerException, InvalidParameterException, ClientException]
}

@readonly
operation DescribeExpressGatewayService {
    input := {
        @required
        serviceArn: String

        include: ExpressGatewayServiceIncludeList
    }
    output := {
        service: ECSExpressGatewayService
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
operation DescribeServiceDeployments {
    input := {
        @required
        serviceDeploymentArns: StringList
    }
    output := {
        serviceDeployments: ServiceDeployments
        failures: Failures
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ServiceNotFoundException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
operation DescribeServiceRevisions {
    input := {
        @required
        serviceRevisionArns: StringList
    }
    output := {
        serviceRevisions: ServiceRevisions
        failures: Failures
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ServiceNotFoundException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
@waitable(
    ServicesInactive: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "failures[].reason"
                        expected: "MISSING"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "services[].status"
                        expected: "INACTIVE"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    ServicesStable: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "failures[].reason"
                        expected: "MISSING"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "services[].status"
                        expected: "DRAINING"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "services[].status"
                        expected: "INACTIVE"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(services[?!(length(deployments) == `1` && runningCount == desiredCount)]) == `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(ServicesInactive: 40, ServicesStable: 40)
operation DescribeServices {
    input := {
        cluster: String

        @required
        services: StringList

        include: ServiceFieldList
    }
    output := {
        services: Services
        failures: Failures
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

@readonly
operation DescribeTaskDefinition {
    input := {
        @required
        taskDefinition: String

        include: TaskDefinitionFieldList
    }
    output := {
        taskDefinition: TaskDefinition
        tags: Tags
    }
    errors: [AccessDeniedException, ServerException, InvalidParameterException, ClientException]
}

@readonly
operation DescribeTaskSets {
    input := {
        @required
        cluster: String

        @required
        service: String

        taskSets: StringList
        include: TaskSetFieldList
    }
    output := {
        taskSets: TaskSets
        failures: Failures
    }
    errors: [
        AccessDeniedException
        ServiceNotActiveException
        ServerException
        InvalidParameterException
        ClientException
        ServiceNotFoundException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
@waitable(
    TasksRunning: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "tasks[].lastStatus"
                        expected: "STOPPED"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "failures[].reason"
                        expected: "MISSING"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "tasks[].lastStatus"
                        expected: "RUNNING"
                        comparator: "allStringEquals"
                    }
                }
            }
        ]
        minDelay: 6
        maxDelay: 6
    }
    TasksStopped: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "tasks[].lastStatus"
                        expected: "STOPPED"
                        comparator: "allStringEquals"
                    }
                }
            }
        ]
        minDelay: 6
        maxDelay: 6
    }
)
@maxAttempts(TasksRunning: 100, TasksStopped: 100)
operation DescribeTasks {
    input := {
        cluster: String

        @required
        tasks: StringList

        include: TaskFieldList
    }
    output := {
        tasks: Tasks
        failures: Failures
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

operation DiscoverPollEndpoint {
    input := {
        containerInstance: String
        cluster: String
    }
    output := {
        endpoint: String
        telemetryEndpoint: String
        serviceConnectEndpoint: String
    }
    errors: [AccessDeniedException, ServerException, InvalidParameterException, ClientException]
}

operation ExecuteCommand {
    input := {
        cluster: String
        container: String

        @required
        command: String

        @required
        interactive: Boolean

        @required
        task: String
    }
    output := {
        clusterArn: String
        containerArn: String
        containerName: String
        interactive: Boolean
        session: Session
        taskArn: String
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        TargetNotConnectedException
        ClusterNotFoundException
    ]
}

@readonly
operation GetTaskProtection {
    input := {
        @required
        cluster: String

        tasks: StringList
    }
    output := {
        protectedTasks: ProtectedTasks
        failures: Failures
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "settings"
    pageSize: "maxResults"
)
operation ListAccountSettings {
    input := {
        name: SettingName
        value: String
        principalArn: String
        effectiveSettings: Boolean
        nextToken: String
        maxResults: Integer
    }
    output := {
        settings: Settings
        nextToken: String
    }
    errors: [AccessDeniedException, ServerException, InvalidParameterException, ClientException]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "attributes"
    pageSize: "maxResults"
)
operation ListAttributes {
    input := {
        cluster: String

        @required
        targetType: TargetType

        attributeName: String
        attributeValue: String
        nextToken: String
        maxResults: Integer
    }
    output := {
        attributes: Attributes
        nextToken: String
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "clusterArns"
    pageSize: "maxResults"
)
operation ListClusters {
    input := {
        nextToken: String
        maxResults: Integer
    }
    output := {
        clusterArns: StringList
        nextToken: String
    }
    errors: [AccessDeniedException, ServerException, InvalidParameterException, ClientException]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "containerInstanceArns"
    pageSize: "maxResults"
)
operation ListContainerInstances {
    input := {
        cluster: String
        filter: String
        nextToken: String
        maxResults: Integer
        status: ContainerInstanceStatus
    }
    output := {
        containerInstanceArns: StringList
        nextToken: String
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

@readonly
operation ListDaemonDeployments {
    input := {
        @required
        daemonArn: String

        status: DaemonDeploymentStatusList
        createdAt: CreatedAt
        maxResults: Integer
        nextToken: String
    }
    output := {
        nextToken: String
        daemonDeployments: DaemonDeploymentSummaryList
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
operation ListDaemonTaskDefinitions {
    input := {
        familyPrefix: String
        family: String
        revision: DaemonTaskDefinitionRevisionFilter
        status: DaemonTaskDefinitionStatusFilter
        sort: SortOrder
        nextToken: String
        maxResults: Integer
    }
    output := {
        daemonTaskDefinitions: DaemonTaskDefinitionSummaries
        nextToken: String
    }
    errors: [AccessDeniedException, ServerException, InvalidParameterException, ClientException]
}

@readonly
operation ListDaemons {
    input := {
        clusterArn: String
        capacityProviderArns: StringList
        maxResults: Integer
        nextToken: String
    }
    output := {
        daemonSummariesList: DaemonSummariesList
        nextToken: String
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
operation ListServiceDeployments {
    input := {
        @required
        service: String

        cluster: String
        status: ServiceDeploymentStatusList
        createdAt: CreatedAt
        nextToken: String
        maxResults: Integer
    }
    output := {
        serviceDeployments: ServiceDeploymentsBrief
        nextToken: String
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ServiceNotFoundException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "serviceArns"
    pageSize: "maxResults"
)
operation ListServices {
    input := {
        cluster: String
        nextToken: String
        maxResults: Integer
        launchType: LaunchType
        schedulingStrategy: SchedulingStrategy
        resourceManagementType: ResourceManagementType
    }
    output := {
        serviceArns: StringList
        nextToken: String
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "serviceArns"
    pageSize: "maxResults"
)
operation ListServicesByNamespace {
    input := {
        @required
        namespace: String

        nextToken: String
        maxResults: Integer
    }
    output := {
        serviceArns: StringList
        nextToken: String
    }
    errors: [
        AccessDeniedException
        NamespaceNotFoundException
        ServerException
        InvalidParameterException
        ClientException
    ]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        resourceArn: String
    }
    output := {
        tags: Tags
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "families"
    pageSize: "maxResults"
)
operation ListTaskDefinitionFamilies {
    input := {
        familyPrefix: String
        status: TaskDefinitionFamilyStatus
        nextToken: String
        maxResults: Integer
    }
    output := {
        families: StringList
        nextToken: String
    }
    errors: [AccessDeniedException, ServerException, InvalidParameterException, ClientException]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "taskDefinitionArns"
    pageSize: "maxResults"
)
operation ListTaskDefinitions {
    input := {
        familyPrefix: String
        status: TaskDefinitionStatus
        sort: SortOrder
        nextToken: String
        maxResults: Integer
    }
    output := {
        taskDefinitionArns: StringList
        nextToken: String
    }
    errors: [AccessDeniedException, ServerException, InvalidParameterException, ClientException]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "taskArns"
    pageSize: "maxResults"
)
operation ListTasks {
    input := {
        cluster: String
        containerInstance: String
        family: String
        nextToken: String
        maxResults: Integer
        startedBy: String
        serviceName: String
        desiredStatus: DesiredStatus
        launchType: LaunchType
        daemonName: String
    }
    output := {
        taskArns: StringList
        nextToken: String
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ServiceNotFoundException
        ClusterNotFoundException
    ]
}

operation PutAccountSetting {
    input := {
        @required
        name: SettingName

        @required
        value: String

        principalArn: String
    }
    output := {
        setting: Setting
    }
    errors: [AccessDeniedException, ServerException, InvalidParameterException, ClientException]
}

operation PutAccountSettingDefault {
    input := {
        @required
        name: SettingName

        @required
        value: String
    }
    output := {
        setting: Setting
    }
    errors: [AccessDeniedException, ServerException, InvalidParameterException, ClientException]
}

operation PutAttributes {
    input := {
        cluster: String

        @required
        attributes: Attributes
    }
    output := {
        attributes: Attributes
    }
    errors: [
        AccessDeniedException
        TargetNotFoundException
        ServerException
        AttributeLimitExceededException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

operation PutClusterCapacityProviders {
    input := {
        @required
        cluster: String

        @required
        capacityProviders: StringList

        @required
        defaultCapacityProviderStrategy: CapacityProviderStrategy
    }
    output := {
        cluster: Cluster
    }
    errors: [
        AccessDeniedException
        ServerException
        UpdateInProgressException
        InvalidParameterException
        ResourceInUseException
        ClientException
        ClusterNotFoundException
    ]
}

operation RegisterContainerInstance {
    input := {
        cluster: String
        instanceIdentityDocument: String
        instanceIdentityDocumentSignature: String
        totalResources: Resources
        versionInfo: VersionInfo
        containerInstanceArn: String
        attributes: Attributes
        platformDevices: PlatformDevices
        tags: Tags
    }
    output := {
        containerInstance: ContainerInstance
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

operation RegisterDaemonTaskDefinition {
    input := {
        @required
        family: String

        taskRoleArn: String
        executionRoleArn: String

        @required
        containerDefinitions: DaemonContainerDefinitionList

        cpu: String
        memory: String
        volumes: DaemonVolumeList
        tags: Tags
        pidMode: DaemonPidMode
        ipcMode: DaemonIpcMode
    }
    output := {
        daemonTaskDefinitionArn: String
    }
    errors: [
        AccessDeniedException
        LimitExceededException
        ServerException
        InvalidParameterException
        ClientException
    ]
}

operation RegisterTaskDefinition {
    input := {
        @required
        family: String

        taskRoleArn: String
        executionRoleArn: String
        networkMode: NetworkMode

        @required
        containerDefinitions: ContainerDefinitions

        volumes: VolumeList
        placementConstraints: TaskDefinitionPlacementConstraints
        requiresCompatibilities: CompatibilityList
        cpu: String
        memory: String
        tags: Tags
        pidMode: PidMode
        ipcMode: IpcMode
        proxyConfiguration: ProxyConfiguration

        @deprecated(since: "2023-04-15")
        inferenceAccelerators: InferenceAccelerators

        ephemeralStorage: EphemeralStorage
        runtimePlatform: RuntimePlatform
        enableFaultInjection: Boolean
    }
    output := {
        taskDefinition: TaskDefinition
        tags: Tags
    }
    errors: [
        AccessDeniedException
        LimitExceededException
        ServerException
        InvalidParameterException
        ClientException
    ]
}

operation RunTask {
    input := {
        capacityProviderStrategy: CapacityProviderStrategy
        cluster: String
        count: Integer
        enableECSManagedTags: Boolean
        enableExecuteCommand: Boolean
        group: String
        launchType: LaunchType
        networkConfiguration: NetworkConfiguration
        overrides: TaskOverride
        placementConstraints: PlacementConstraints
        placementStrategy: PlacementStrategies
        platformVersion: String
        propagateTags: PropagateTags
        referenceId: String
        startedBy: String
        tags: Tags

        @required
        taskDefinition: String

        @idempotencyToken
        clientToken: String

        volumeConfigurations: TaskVolumeConfigurations
    }
    output := {
        tasks: Tasks
        failures: Failures
    }
    errors: [
        ConflictException
        AccessDeniedException
        PlatformUnknownException
        ServerException
        InvalidParameterException
        BlockedException
        ClientException
        ClusterNotFoundException
        PlatformTaskDefinitionIncompatibilityException
        UnsupportedFeatureException
    ]
}

operation StartTask {
    input := {
        cluster: String

        @required
        containerInstances: StringList

        enableECSManagedTags: Boolean
        enableExecuteCommand: Boolean
        group: String
        networkConfiguration: NetworkConfiguration
        overrides: TaskOverride
        propagateTags: PropagateTags
        referenceId: String
        startedBy: String
        tags: Tags

        @required
        taskDefinition: String

        volumeConfigurations: TaskVolumeConfigurations
    }
    output := {
        tasks: Tasks
        failures: Failures
    }
    errors: [
        AccessDeniedException
        NamespaceNotFoundException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

operation StopServiceDeployment {
    input := {
        @required
        serviceDeploymentArn: String

        stopType: StopServiceDeploymentStopType
    }
    output := {
        serviceDeploymentArn: String
    }
    errors: [
        ConflictException
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ServiceDeploymentNotFoundException
        UnsupportedFeatureException
    ]
}

operation StopTask {
    input := {
        cluster: String

        @required
        task: String

        reason: String
    }
    output := {
        task: Task
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

operation SubmitAttachmentStateChanges {
    input := {
        cluster: String

        @required
        attachments: AttachmentStateChanges
    }
    output := {
        acknowledgment: String
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

operation SubmitContainerStateChange {
    input := {
        cluster: String
        task: String
        containerName: String
        runtimeId: String
        status: String
        exitCode: Integer
        reason: String
        networkBindings: NetworkBindings
    }
    output := {
        acknowledgment: String
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

operation SubmitTaskStateChange {
    input := {
        cluster: String
        task: String
        status: String
        reason: String
        containers: ContainerStateChanges
        attachments: AttachmentStateChanges
        managedAgents: ManagedAgentStateChanges
        pullStartedAt: Timestamp
        pullStoppedAt: Timestamp
        executionStoppedAt: Timestamp
    }
    output := {
        acknowledgment: String
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

operation TagResource {
    input := {
        @required
        resourceArn: String

        @required
        tags: Tags
    }
    output := {}
    errors: [
        AccessDeniedException
        LimitExceededException
        ResourceNotFoundException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

operation UntagResource {
    input := {
        @required
        resourceArn: String

        @required
        tagKeys: TagKeys
    }
    output := {}
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

operation UpdateCapacityProvider {
    input := {
        @required
        name: String

        cluster: String
        autoScalingGroupProvider: AutoScalingGroupProviderUpdate
        managedInstancesProvider: UpdateManagedInstancesProviderConfiguration
    }
    output := {
        capacityProvider: CapacityProvider
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

operation UpdateCluster {
    input := {
        @required
        cluster: String

        settings: ClusterSettings
        configuration: ClusterConfiguration
        serviceConnectDefaults: ClusterServiceConnectDefaultsRequest
    }
    output := {
        cluster: Cluster
    }
    errors: [
        AccessDeniedException
        NamespaceNotFoundException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

operation UpdateClusterSettings {
    input := {
        @required
        cluster: String

        @required
        settings: ClusterSettings
    }
    output := {
        cluster: Cluster
    }
    errors: [
        AccessDeniedException
        ServerException
        UpdateInProgressException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

operation UpdateContainerAgent {
    input := {
        cluster: String

        @required
        containerInstance: String
    }
    output := {
        containerInstance: ContainerInstance
    }
    errors: [
        AccessDeniedException
        NoUpdateAvailableException
        MissingVersionException
        ServerException
        UpdateInProgressException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

operation UpdateContainerInstancesState {
    input := {
        cluster: String

        @required
        containerInstances: StringList

        @required
        status: ContainerInstanceStatus
    }
    output := {
        containerInstances: ContainerInstances
        failures: Failures
    }
    errors: [
        AccessDeniedException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
    ]
}

operation UpdateDaemon {
    input := {
        @required
        daemonArn: String

        @required
        daemonTaskDefinitionArn: String

        @required
        capacityProviderArns: StringList

        deploymentConfiguration: DaemonDeploymentConfiguration
        propagateTags: DaemonPropagateTags
        enableECSManagedTags: Boolean
        enableExecuteCommand: Boolean
    }
    output := {
        daemonArn: String
        status: DaemonStatus
        createdAt: Timestamp
        updatedAt: Timestamp
        deploymentArn: String
    }
    errors: [
        AccessDeniedException
        DaemonNotFoundException
        PlatformUnknownException
        DaemonNotActiveException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

operation UpdateExpressGatewayService {
    input := {
        @required
        serviceArn: String

        executionRoleArn: String
        healthCheckPath: String
        primaryContainer: ExpressGatewayContainer
        taskRoleArn: String
        networkConfiguration: ExpressGatewayServiceNetworkConfiguration
        cpu: String
        memory: String
        scalingTarget: ExpressGatewayScalingTarget
        taskDefinitionArn: String
    }
    output := {
        service: UpdatedExpressGatewayService
    }
    errors: [
        AccessDeniedException
        ServiceNotActiveException
        ServerException
        InvalidParameterException
        ClientException
        ServiceNotFoundException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

operation UpdateService {
    input := {
        cluster: String

        @required
        service: String

        desiredCount: Integer
        taskDefinition: String
        capacityProviderStrategy: CapacityProviderStrategy
        deploymentConfiguration: DeploymentConfiguration
        availabilityZoneRebalancing: AvailabilityZoneRebalancing
        networkConfiguration: NetworkConfiguration
        placementConstraints: PlacementConstraints
        placementStrategy: PlacementStrategies
        platformVersion: String
        forceNewDeployment: Boolean
        healthCheckGracePeriodSeconds: Integer
        deploymentController: DeploymentController
        enableExecuteCommand: Boolean
        enableECSManagedTags: Boolean
        loadBalancers: LoadBalancers
        propagateTags: PropagateTags
        serviceRegistries: ServiceRegistries
        serviceConnectConfiguration: ServiceConnectConfiguration
        volumeConfigurations: ServiceVolumeConfigurations
        vpcLatticeConfigurations: VpcLatticeConfigurations
        monitoring: MonitoringConfiguration
    }
    output := {
        service: Service
    }
    errors: [
        AccessDeniedException
        PlatformUnknownException
        NamespaceNotFoundException
        ServiceNotActiveException
        ServerException
        InvalidParameterException
        ClientException
        ServiceNotFoundException
        ClusterNotFoundException
        PlatformTaskDefinitionIncompatibilityException
        UnsupportedFeatureException
    ]
}

operation UpdateServicePrimaryTaskSet {
    input := {
        @required
        cluster: String

        @required
        service: String

        @required
        primaryTaskSet: String
    }
    output := {
        taskSet: TaskSet
    }
    errors: [
        AccessDeniedException
        ServiceNotActiveException
        ServerException
        InvalidParameterException
        TaskSetNotFoundException
        ClientException
        ServiceNotFoundException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

operation UpdateTaskProtection {
    input := {
        @required
        cluster: String

        @required
        tasks: StringList

        @required
        protectionEnabled: Boolean

        expiresInMinutes: Integer
    }
    output := {
        protectedTasks: ProtectedTasks
        failures: Failures
    }
    errors: [
        AccessDeniedException
        ResourceNotFoundException
        ServerException
        InvalidParameterException
        ClientException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

operation UpdateTaskSet {
    input := {
        @required
        cluster: String

        @required
        service: String

        @required
        taskSet: String

        @required
        scale: Scale
    }
    output := {
        taskSet: TaskSet
    }
    errors: [
        AccessDeniedException
        LimitExceededException
        ServiceNotActiveException
        ServerException
        InvalidParameterException
        TaskSetNotFoundException
        ClientException
        ServiceNotFoundException
        ClusterNotFoundException
        UnsupportedFeatureException
    ]
}

structure AcceleratorCountRequest {
    min: Integer
    max: Integer
}

enum AcceleratorManufacturer {
    amazon_web_services = "amazon-web-services"
    amd
    nvidia
    xilinx
    habana
}

list AcceleratorManufacturerSet {
    member: AcceleratorManufacturer
}

enum AcceleratorName {
    a100
    inferentia
    k520
    k80
    m60
    radeon_pro_v520 = "radeon-pro-v520"
    t4
    vu9p
    v100
    a10g
    h100
    t4g
}

list AcceleratorNameSet {
    member: AcceleratorName
}

structure AcceleratorTotalMemoryMiBRequest {
    min: Integer
    max: Integer
}

enum AcceleratorType {
    gpu
    fpga
    inference
}

list AcceleratorTypeSet {
    member: AcceleratorType
}

@error("client")
structure AccessDeniedException {
    message: String
}

enum AccessType {
    PUBLIC
    PRIVATE
}

structure AdvancedConfiguration {
    alternateTargetGroupArn: String
    productionListenerRule: String
    testListenerRule: String
    roleArn: String
}

enum AgentUpdateStatus {
    PENDING
    STAGING
    STAGED
    UPDATING
    UPDATED
    FAILED
}

@length(min: 1, max: 30) @pattern("[a-zA-Z0-9\\.\\*\\-]+")
string AllowedInstanceType

@length(min: 0, max: 400)
list AllowedInstanceTypeSet {
    member: AllowedInstanceType
}

enum ApplicationProtocol {
    http
    http2
    grpc
}

enum AssignPublicIp {
    ENABLED
    DISABLED
}

structure Attachment {
    id: String
    type: String
    status: String
    details: AttachmentDetails
}

list AttachmentDetails {
    member: KeyValuePair
}

structure AttachmentStateChange {
    @required
    attachmentArn: String

    @required
    status: String
}

list AttachmentStateChanges {
    member: AttachmentStateChange
}

list Attachments {
    member: Attachment
}

structure Attribute {
    @required
    name: String

    value: String
    targetType: TargetType
    targetId: String
}

@error("client")
structure AttributeLimitExceededException {
    message: String
}

list Attributes {
    member: Attribute
}

enum AutoRepairActionsStatus {
    ENABLED
    DISABLED
}

structure AutoRepairConfiguration {
    actionsStatus: AutoRepairActionsStatus
}

structure AutoScalingGroupProvider {
    @required
    autoScalingGroupArn: String

    managedScaling: ManagedScaling
    managedTerminationProtection: ManagedTerminationProtection
    managedDraining: ManagedDraining
}

structure AutoScalingGroupProviderUpdate {
    managedScaling: ManagedScaling
    managedTerminationProtection: ManagedTerminationProtection
    managedDraining: ManagedDraining
}

enum AvailabilityZoneRebalancing {
    ENABLED
    DISABLED
}

structure AwsVpcConfiguration {
    @required
    subnets: StringList

    securityGroups: StringList
    assignPublicIp: AssignPublicIp
}

enum BareMetal {
    included
    required
    excluded
}

structure BaselineEbsBandwidthMbpsRequest {
    min: Integer
    max: Integer
}

@error("client")
structure BlockedException {
    message: String
}

enum BurstablePerformance {
    included
    required
    excluded
}

enum CPUArchitecture {
    X86_64
    ARM64
}

structure CanaryConfiguration {
    canaryPercent: Double
    canaryBakeTimeInMinutes: Integer
}

enum CapacityOptionType {
    ON_DEMAND
    SPOT
    RESERVED
}

structure CapacityProvider {
    capacityProviderArn: String
    name: String
    cluster: String
    status: CapacityProviderStatus
    autoScalingGroupProvider: AutoScalingGroupProvider
    managedInstancesProvider: ManagedInstancesProvider
    updateStatus: CapacityProviderUpdateStatus
    updateStatusReason: String
    tags: Tags
    type: CapacityProviderType
}

enum CapacityProviderField {
    TAGS
}

list CapacityProviderFieldList {
    member: CapacityProviderField
}

enum CapacityProviderStatus {
    PROVISIONING
    ACTIVE
    DEPROVISIONING
    INACTIVE
}

list CapacityProviderStrategy {
    member: CapacityProviderStrategyItem
}

structure CapacityProviderStrategyItem {
    @required
    capacityProvider: String

    weight: CapacityProviderStrategyItemWeight
    base: CapacityProviderStrategyItemBase
}

@range(min: 0, max: 100000)
integer CapacityProviderStrategyItemBase

@range(min: 0, max: 1000)
integer CapacityProviderStrategyItemWeight

enum CapacityProviderType {
    EC2_AUTOSCALING
    MANAGED_INSTANCES
    FARGATE
    FARGATE_SPOT
}

enum CapacityProviderUpdateStatus {
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    CREATE_FAILED
    DELETE_IN_PROGRESS
    DELETE_COMPLETE
    DELETE_FAILED
    UPDATE_IN_PROGRESS
    UPDATE_COMPLETE
    UPDATE_FAILED
}

list CapacityProviders {
    member: CapacityProvider
}

enum CapacityReservationPreference {
    RESERVATIONS_ONLY
    RESERVATIONS_FIRST
    RESERVATIONS_EXCLUDED
}

structure CapacityReservationRequest {
    reservationGroupArn: String
    reservationPreference: CapacityReservationPreference
}

@error("client")
structure ClientException {
    message: String
}

structure Cluster {
    clusterArn: String
    clusterName: String
    configuration: ClusterConfiguration
    status: String
    registeredContainerInstancesCount: Integer
    runningTasksCount: Integer
    pendingTasksCount: Integer
    activeServicesCount: Integer
    statistics: Statistics
    tags: Tags
    settings: ClusterSettings
    capacityProviders: StringList
    defaultCapacityProviderStrategy: CapacityProviderStrategy
    attachments: Attachments
    attachmentsStatus: String
    serviceConnectDefaults: ClusterServiceConnectDefaults
}

structure ClusterConfiguration {
    executeCommandConfiguration: ExecuteCommandConfiguration
    managedStorageConfiguration: ManagedStorageConfiguration
}

@error("client")
structure ClusterContainsCapacityProviderException {
    message: String
}

@error("client")
structure ClusterContainsContainerInstancesException {
    message: String
}

@error("client")
structure ClusterContainsServicesException {
    message: String
}

@error("client")
structure ClusterContainsTasksException {
    message: String
}

enum ClusterField {
    ATTACHMENTS
    CONFIGURATIONS
    SETTINGS
    STATISTICS
    TAGS
}

list ClusterFieldList {
    member: ClusterField
}

@error("client")
structure ClusterNotFoundException {
    message: String
}

structure ClusterServiceConnectDefaults {
    namespace: String
}

structure ClusterServiceConnectDefaultsRequest {
    @required
    namespace: String
}

structure ClusterSetting {
    name: ClusterSettingName
    value: String
}

enum ClusterSettingName {
    containerInsights
}

list ClusterSettings {
    member: ClusterSetting
}

list Clusters {
    member: Cluster
}

enum Compatibility {
    EC2
    FARGATE
    EXTERNAL
    MANAGED_INSTANCES
}

list CompatibilityList {
    member: Compatibility
}

@error("client")
structure ConflictException {
    resourceIds: ResourceIds
    message: String
}

enum Connectivity {
    CONNECTED
    DISCONNECTED
}

structure Container {
    containerArn: String
    taskArn: String
    name: String
    image: String
    imageDigest: String
    runtimeId: String
    lastStatus: String
    exitCode: Integer
    reason: String
    networkBindings: NetworkBindings
    networkInterfaces: NetworkInterfaces
    healthStatus: HealthStatus
    managedAgents: ManagedAgents
    cpu: String
    memory: String
    memoryReservation: String
    gpuIds: GpuIds
    neuronDeviceIds: NeuronDeviceIds
}

enum ContainerCondition {
    START
    COMPLETE
    SUCCESS
    HEALTHY
}

structure ContainerDefinition {
    name: String
    image: String
    repositoryCredentials: RepositoryCredentials
    cpu: Integer
    memory: Integer
    memoryReservation: Integer
    links: StringList
    portMappings: PortMappingList
    essential: Boolean
    restartPolicy: ContainerRestartPolicy
    entryPoint: StringList
    command: StringList
    environment: EnvironmentVariables
    environmentFiles: EnvironmentFiles
    mountPoints: MountPointList
    volumesFrom: VolumeFromList
    linuxParameters: LinuxParameters
    secrets: SecretList
    dependsOn: ContainerDependencies
    startTimeout: Integer
    stopTimeout: Integer
    versionConsistency: VersionConsistency
    hostname: String
    user: String
    workingDirectory: String
    disableNetworking: Boolean
    privileged: Boolean
    readonlyRootFilesystem: Boolean
    dnsServers: StringList
    dnsSearchDomains: StringList
    extraHosts: HostEntryList
    dockerSecurityOptions: StringList
    interactive: Boolean
    pseudoTerminal: Boolean
    dockerLabels: DockerLabelsMap
    ulimits: UlimitList
    logConfiguration: LogConfiguration
    healthCheck: HealthCheck
    systemControls: SystemControls
    resourceRequirements: ResourceRequirements
    firelensConfiguration: FirelensConfiguration
    credentialSpecs: StringList
}

list ContainerDefinitions {
    member: ContainerDefinition
}

list ContainerDependencies {
    member: ContainerDependency
}

structure ContainerDependency {
    @required
    containerName: String

    @required
    condition: ContainerCondition
}

structure ContainerImage {
    containerName: String
    imageDigest: String
    image: String
}

list ContainerImages {
    member: ContainerImage
}

structure ContainerInstance {
    containerInstanceArn: String
    ec2InstanceId: String
    capacityProviderName: String
    version: Long
    versionInfo: VersionInfo
    remainingResources: Resources
    registeredResources: Resources
    status: String
    statusReason: String
    agentConnected: Boolean
    runningTasksCount: Integer
    pendingTasksCount: Integer
    agentUpdateStatus: AgentUpdateStatus
    attributes: Attributes
    registeredAt: Timestamp
    attachments: Attachments
    tags: Tags
    healthStatus: ContainerInstanceHealthStatus
}

enum ContainerInstanceField {
    TAGS
    CONTAINER_INSTANCE_HEALTH
}

list ContainerInstanceFieldList {
    member: ContainerInstanceField
}

structure ContainerInstanceHealthStatus {
    overallStatus: InstanceHealthCheckState
    details: InstanceHealthCheckResultList
}

enum ContainerInstanceStatus {
    ACTIVE
    DRAINING
    REGISTERING
    DEREGISTERING
    REGISTRATION_FAILED
}

list ContainerInstances {
    member: ContainerInstance
}

structure ContainerOverride {
    name: String
    command: StringList
    environment: EnvironmentVariables
    environmentFiles: EnvironmentFiles
    cpu: Integer
    memory: Integer
    memoryReservation: Integer
    resourceRequirements: ResourceRequirements
}

list ContainerOverrides {
    member: ContainerOverride
}

structure ContainerRestartPolicy {
    @required
    enabled: Boolean

    ignoredExitCodes: IntegerList
    restartAttemptPeriod: Integer
}

structure ContainerStateChange {
    containerName: String
    imageDigest: String
    runtimeId: String
    exitCode: Integer
    networkBindings: NetworkBindings
    reason: String
    status: String
}

list ContainerStateChanges {
    member: ContainerStateChange
}

list Containers {
    member: Container
}

enum CpuManufacturer {
    intel
    amd
    amazon_web_services = "amazon-web-services"
}

list CpuManufacturerSet {
    member: CpuManufacturer
}

structure CreateManagedInstancesProviderConfiguration {
    @required
    infrastructureRoleArn: String

    @required
    instanceLaunchTemplate: InstanceLaunchTemplate

    propagateTags: PropagateMITags
    infrastructureOptimization: InfrastructureOptimization
    autoRepairConfiguration: AutoRepairConfiguration
}

structure CreatedAt {
    before: Timestamp
    after: Timestamp
}

structure DaemonAlarmConfiguration {
    alarmNames: StringList
    enable: Boolean
}

structure DaemonCapacityProvider {
    arn: String
    runningCount: Integer
}

list DaemonCapacityProviderList {
    member: DaemonCapacityProvider
}

structure DaemonCircuitBreaker {
    failureCount: Integer
    status: DaemonDeploymentRollbackMonitorsStatus
    threshold: Integer
}

structure DaemonContainerDefinition {
    name: String

    @required
    image: String

    memory: Integer
    memoryReservation: Integer
    repositoryCredentials: RepositoryCredentials
    healthCheck: HealthCheck
    cpu: Integer
    essential: Boolean
    entryPoint: StringList
    command: StringList
    workingDirectory: String
    environmentFiles: EnvironmentFiles
    environment: EnvironmentVariables
    secrets: SecretList
    readonlyRootFilesystem: Boolean
    mountPoints: MountPointList
    logConfiguration: LogConfiguration
    firelensConfiguration: FirelensConfiguration
    privileged: Boolean
    user: String
    ulimits: UlimitList
    linuxParameters: DaemonLinuxParameters
    dependsOn: ContainerDependencies
    startTimeout: Integer
    stopTimeout: Integer
    systemControls: SystemControls
    interactive: Boolean
    pseudoTerminal: Boolean
    restartPolicy: ContainerRestartPolicy
}

list DaemonContainerDefinitionList {
    member: DaemonContainerDefinition
}

structure DaemonContainerImage {
    containerName: String
    imageDigest: String
    image: String
}

list DaemonContainerImages {
    member: DaemonContainerImage
}

structure DaemonDeployment {
    daemonDeploymentArn: String
    clusterArn: String
    status: DaemonDeploymentStatus
    statusReason: String
    targetDaemonRevision: DaemonDeploymentRevisionDetail
    sourceDaemonRevisions: DaemonDeploymentRevisionDetailList
    circuitBreaker: DaemonCircuitBreaker
    alarms: DaemonDeploymentAlarms
    rollback: DaemonRollback
    deploymentConfiguration: DaemonDeploymentConfiguration
    createdAt: Timestamp
    startedAt: Timestamp
    stoppedAt: Timestamp
    finishedAt: Timestamp
}

structure DaemonDeploymentAlarms {
    status: DaemonDeploymentRollbackMonitorsStatus
    alarmNames: StringList
    triggeredAlarmNames: StringList
}

structure DaemonDeploymentCapacityProvider {
    arn: String
    runningInstanceCount: Integer
    drainingInstanceCount: Integer
}

list DaemonDeploymentCapacityProviderList {
    member: DaemonDeploymentCapacityProvider
}

structure DaemonDeploymentConfiguration {
    drainPercent: DaemonDrainPercent
    alarms: DaemonAlarmConfiguration
    bakeTimeInMinutes: Integer
}

list DaemonDeploymentList {
    member: DaemonDeployment
}

structure DaemonDeploymentRevisionDetail {
    arn: String
    capacityProviders: DaemonDeploymentCapacityProviderList
    totalRunningInstanceCount: Integer
    totalDrainingInstanceCount: Integer
}

list DaemonDeploymentRevisionDetailList {
    member: DaemonDeploymentRevisionDetail
}

enum DaemonDeploymentRollbackMonitorsStatus {
    TRIGGERED
    MONITORING
    MONITORING_COMPLETE
    DISABLED
}

enum DaemonDeploymentStatus {
    PENDING
    SUCCESSFUL
    STOPPED
    STOP_REQUESTED
    IN_PROGRESS
    ROLLBACK_IN_PROGRESS
    ROLLBACK_SUCCESSFUL
    ROLLBACK_FAILED
}

list DaemonDeploymentStatusList {
    member: DaemonDeploymentStatus
}

structure DaemonDeploymentSummary {
    daemonDeploymentArn: String
    daemonArn: String
    clusterArn: String
    status: DaemonDeploymentStatus
    statusReason: String
    targetDaemonRevisionArn: String
    createdAt: Timestamp
    startedAt: Timestamp
    stoppedAt: Timestamp
    finishedAt: Timestamp
}

list DaemonDeploymentSummaryList {
    member: DaemonDeploymentSummary
}

structure DaemonDetail {
    daemonArn: String
    clusterArn: String
    status: DaemonStatus
    currentRevisions: DaemonRevisionDetailList
    deploymentArn: String
    createdAt: Timestamp
    updatedAt: Timestamp
}

@range(min: 0.0, max: 100.0)
double DaemonDrainPercent

enum DaemonIpcMode {
    none
    shared
}

structure DaemonLinuxParameters {
    capabilities: KernelCapabilities
    devices: DevicesList
    initProcessEnabled: Boolean
    tmpfs: TmpfsList
}

@error("client")
structure DaemonNotActiveException {
    message: String
}

@error("client")
structure DaemonNotFoundException {
    message: String
}

enum DaemonPidMode {
    none
    shared
}

enum DaemonPropagateTags {
    DAEMON
    NONE
}

structure DaemonRevision {
    daemonRevisionArn: String
    clusterArn: String
    daemonArn: String
    daemonTaskDefinitionArn: String
    createdAt: Timestamp
    containerImages: DaemonContainerImages
    propagateTags: DaemonPropagateTags
    enableECSManagedTags: Boolean
    enableExecuteCommand: Boolean
}

structure DaemonRevisionDetail {
    arn: String
    capacityProviders: DaemonCapacityProviderList
    totalRunningCount: Integer
}

list DaemonRevisionDetailList {
    member: DaemonRevisionDetail
}

list DaemonRevisions {
    member: DaemonRevision
}

structure DaemonRollback {
    reason: String
    startedAt: Timestamp
    rollbackTargetDaemonRevisionArn: String
    rollbackCapacityProviders: StringList
}

enum DaemonStatus {
    ACTIVE
    DELETE_IN_PROGRESS
}

list DaemonSummariesList {
    member: DaemonSummary
}

structure DaemonSummary {
    daemonArn: String
    status: DaemonStatus
    createdAt: Timestamp
    updatedAt: Timestamp
}

structure DaemonTaskDefinition {
    daemonTaskDefinitionArn: String
    family: String
    revision: Integer
    taskRoleArn: String
    executionRoleArn: String
    containerDefinitions: DaemonContainerDefinitionList
    volumes: DaemonVolumeList
    cpu: String
    memory: String
    status: DaemonTaskDefinitionStatus
    registeredAt: Timestamp
    deleteRequestedAt: Timestamp
    registeredBy: String
    pidMode: DaemonPidMode
    ipcMode: DaemonIpcMode
}

enum DaemonTaskDefinitionRevisionFilter {
    LAST_REGISTERED
}

enum DaemonTaskDefinitionStatus {
    ACTIVE
    DELETE_IN_PROGRESS
    DELETED
}

enum DaemonTaskDefinitionStatusFilter {
    ACTIVE
    DELETE_IN_PROGRESS
    ALL
}

list DaemonTaskDefinitionSummaries {
    member: DaemonTaskDefinitionSummary
}

structure DaemonTaskDefinitionSummary {
    arn: String
    registeredAt: Timestamp
    registeredBy: String
    deleteRequestedAt: Timestamp
    status: DaemonTaskDefinitionStatus
}

structure DaemonVolume {
    name: String
    host: HostVolumeProperties
}

list DaemonVolumeList {
    member: DaemonVolume
}

structure Deployment {
    id: String
    status: String
    taskDefinition: String
    desiredCount: Integer
    pendingCount: Integer
    runningCount: Integer
    failedTasks: Integer
    createdAt: Timestamp
    updatedAt: Timestamp
    capacityProviderStrategy: CapacityProviderStrategy
    launchType: LaunchType
    platformVersion: String
    platformFamily: String
    networkConfiguration: NetworkConfiguration
    rolloutState: DeploymentRolloutState
    rolloutStateReason: String
    serviceConnectConfiguration: ServiceConnectConfiguration
    serviceConnectResources: ServiceConnectServiceResourceList
    volumeConfigurations: ServiceVolumeConfigurations
    fargateEphemeralStorage: DeploymentEphemeralStorage
    vpcLatticeConfigurations: VpcLatticeConfigurations
}

structure DeploymentAlarms {
    @required
    alarmNames: StringList

    @required
    rollback: Boolean

    @required
    enable: Boolean
}

structure DeploymentCircuitBreaker {
    @required
    enable: Boolean

    @required
    rollback: Boolean

    resetOnHealthyTask: Boolean
    thresholdConfiguration: ThresholdConfiguration
}

structure DeploymentConfiguration {
    deploymentCircuitBreaker: DeploymentCircuitBreaker
    maximumPercent: Integer
    minimumHealthyPercent: Integer
    alarms: DeploymentAlarms
    strategy: DeploymentStrategy
    bakeTimeInMinutes: Integer
    lifecycleHooks: DeploymentLifecycleHookList
    linearConfiguration: LinearConfiguration
    canaryConfiguration: CanaryConfiguration
}

structure DeploymentController {
    @required
    type: DeploymentControllerType
}

enum DeploymentControllerType {
    ECS
    CODE_DEPLOY
    EXTERNAL
}

structure DeploymentEphemeralStorage {
    kmsKeyId: String
}

structure DeploymentLifecycleHook {
    targetType: DeploymentLifecycleHookTargetType
    hookTargetArn: String
    roleArn: String
    lifecycleStages: DeploymentLifecycleHookStageList
    hookDetails: Document
    timeoutConfiguration: DeploymentLifecycleHookTimeoutConfiguration
}

enum DeploymentLifecycleHookAction {
    ROLLBACK
    CONTINUE
}

structure DeploymentLifecycleHookDetail {
    hookId: String
    targetType: DeploymentLifecycleHookTargetType
    targetArn: String
    status: DeploymentLifecycleHookStatus
    expiresAt: Timestamp
    timeoutAction: DeploymentLifecycleHookAction
}

list DeploymentLifecycleHookDetailList {
    member: DeploymentLifecycleHookDetail
}

@range(min: 1, max: 20160)
integer DeploymentLifecycleHookDuration

list DeploymentLifecycleHookList {
    member: DeploymentLifecycleHook
}

enum DeploymentLifecycleHookStage {
    RECONCILE_SERVICE
    PRE_SCALE_UP
    POST_SCALE_UP
    TEST_TRAFFIC_SHIFT
    POST_TEST_TRAFFIC_SHIFT
    PRE_PRODUCTION_TRAFFIC_SHIFT
    PRODUCTION_TRAFFIC_SHIFT
    POST_PRODUCTION_TRAFFIC_SHIFT
}

list DeploymentLifecycleHookStageList {
    member: DeploymentLifecycleHookStage
}

enum DeploymentLifecycleHookStatus {
    AWAITING_ACTION
    IN_PROGRESS
    SUCCEEDED
    FAILED
    TIMED_OUT
}

enum DeploymentLifecycleHookTargetType {
    AWS_LAMBDA
    PAUSE
}

structure DeploymentLifecycleHookTimeoutConfiguration {
    timeoutInMinutes: DeploymentLifecycleHookDuration
    action: DeploymentLifecycleHookAction
}

enum DeploymentRolloutState {
    COMPLETED
    FAILED
    IN_PROGRESS
}

enum DeploymentStrategy {
    ROLLING
    BLUE_GREEN
    LINEAR
    CANARY
}

list Deployments {
    member: Deployment
}

enum DesiredStatus {
    RUNNING
    PENDING
    STOPPED
}

structure Device {
    @required
    hostPath: String

    containerPath: String
    permissions: DeviceCgroupPermissions
}

enum DeviceCgroupPermission {
    read
    write
    mknod
}

list DeviceCgroupPermissions {
    member: DeviceCgroupPermission
}

list DevicesList {
    member: Device
}

map DockerLabelsMap {
    key: String
    value: String
}

structure DockerVolumeConfiguration {
    scope: Scope
    autoprovision: Boolean
    driver: String
    driverOpts: StringMap
    labels: StringMap
}

@range(min: 0, max: 2147483647)
integer Duration

enum EBSResourceType {
    volume
}

structure EBSTagSpecification {
    @required
    resourceType: EBSResourceType

    tags: Tags
    propagateTags: PropagateTags
}

list EBSTagSpecifications {
    member: EBSTagSpecification
}

structure ECSExpressGatewayService {
    cluster: String
    serviceName: String
    serviceArn: String
    infrastructureRoleArn: String
    status: ExpressGatewayServiceStatus
    currentDeployment: String
    activeConfigurations: ExpressGatewayServiceConfigurations
    tags: Tags
    createdAt: Timestamp
    updatedAt: Timestamp
}

structure ECSManagedResources {
    ingressPaths: ManagedIngressPaths
    autoScaling: ManagedAutoScaling
    metricAlarms: ManagedMetricAlarms
    serviceSecurityGroups: ManagedSecurityGroups
    logGroups: ManagedLogGroups
}

structure EFSAuthorizationConfig {
    accessPointId: String
    iam: EFSAuthorizationConfigIAM
}

enum EFSAuthorizationConfigIAM {
    ENABLED
    DISABLED
}

enum EFSTransitEncryption {
    ENABLED
    DISABLED
}

structure EFSVolumeConfiguration {
    @required
    fileSystemId: String

    rootDirectory: String
    transitEncryption: EFSTransitEncryption
    transitEncryptionPort: Integer
    authorizationConfig: EFSAuthorizationConfig
}

structure EnvironmentFile {
    @required
    value: String

    @required
    type: EnvironmentFileType
}

enum EnvironmentFileType {
    s3
}

list EnvironmentFiles {
    member: EnvironmentFile
}

@sensitive
list EnvironmentVariables {
    member: KeyValuePair
}

structure EphemeralStorage {
    @required
    sizeInGiB: Integer
}

@length(min: 1, max: 30) @pattern("[a-zA-Z0-9\\.\\*\\-]+")
string ExcludedInstanceType

@length(min: 0, max: 400)
list ExcludedInstanceTypeSet {
    member: ExcludedInstanceType
}

structure ExecuteCommandConfiguration {
    kmsKeyId: String
    logging: ExecuteCommandLogging
    logConfiguration: ExecuteCommandLogConfiguration
}

structure ExecuteCommandLogConfiguration {
    cloudWatchLogGroupName: String
    cloudWatchEncryptionEnabled: Boolean
    s3BucketName: String
    s3EncryptionEnabled: Boolean
    s3KeyPrefix: String
}

enum ExecuteCommandLogging {
    NONE
    DEFAULT
    OVERRIDE
}

structure ExpressGatewayContainer {
    @required
    image: String

    containerPort: Integer
    awsLogsConfiguration: ExpressGatewayServiceAwsLogsConfiguration
    repositoryCredentials: ExpressGatewayRepositoryCredentials
    command: StringList
    environment: EnvironmentVariables
    secrets: SecretList
}

structure ExpressGatewayRepositoryCredentials {
    credentialsParameter: String
}

structure ExpressGatewayScalingTarget {
    minTaskCount: Integer
    maxTaskCount: Integer
    autoScalingMetric: ExpressGatewayServiceScalingMetric
    autoScalingTargetValue: Integer
}

structure ExpressGatewayServiceAwsLogsConfiguration {
    @required
    logGroup: String

    @required
    logStreamPrefix: String
}

structure ExpressGatewayServiceConfiguration {
    serviceRevisionArn: String
    executionRoleArn: String
    taskRoleArn: String
    taskDefinitionArn: String
    cpu: String
    memory: String
    networkConfiguration: ExpressGatewayServiceNetworkConfiguration
    healthCheckPath: String
    primaryContainer: ExpressGatewayContainer
    scalingTarget: ExpressGatewayScalingTarget
    ingressPaths: IngressPathSummaries
    createdAt: Timestamp
}

list ExpressGatewayServiceConfigurations {
    member: ExpressGatewayServiceConfiguration
}

enum ExpressGatewayServiceInclude {
    TAGS
}

list ExpressGatewayServiceIncludeList {
    member: ExpressGatewayServiceInclude
}

structure ExpressGatewayServiceNetworkConfiguration {
    securityGroups: StringList
    subnets: StringList
}

enum ExpressGatewayServiceScalingMetric {
    AVERAGE_CPU
    AVERAGE_MEMORY
    REQUEST_COUNT_PER_TARGET
}

structure ExpressGatewayServiceStatus {
    statusCode: ExpressGatewayServiceStatusCode
    statusReason: String
}

enum ExpressGatewayServiceStatusCode {
    ACTIVE
    DRAINING
    INACTIVE
}

structure FSxWindowsFileServerAuthorizationConfig {
    @required
    credentialsParameter: String

    @required
    domain: String
}

structure FSxWindowsFileServerVolumeConfiguration {
    @required
    fileSystemId: String

    @required
    rootDirectory: String

    @required
    authorizationConfig: FSxWindowsFileServerAuthorizationConfig
}

structure Failure {
    arn: String
    reason: String
    detail: String
}

list Failures {
    member: Failure
}

structure FirelensConfiguration {
    @required
    type: FirelensConfigurationType

    options: FirelensConfigurationOptionsMap
}

map FirelensConfigurationOptionsMap {
    key: String
    value: String
}

enum FirelensConfigurationType {
    fluentd
    fluentbit
}

list GpuIds {
    member: String
}

structure HealthCheck {
    @required
    command: StringList

    interval: Integer
    timeout: Integer
    retries: Integer
    startPeriod: Integer
}

enum HealthStatus {
    HEALTHY
    UNHEALTHY
    UNKNOWN
}

structure HostEntry {
    @required
    hostname: String

    @required
    ipAddress: String
}

list HostEntryList {
    member: HostEntry
}

structure HostVolumeProperties {
    sourcePath: String
}

@deprecated(since: "2023-04-15")
structure InferenceAccelerator {
    @required
    deviceName: String

    @required
    deviceType: String
}

@deprecated(since: "2023-04-15")
structure InferenceAcceleratorOverride {
    deviceName: String
    deviceType: String
}

@deprecated(since: "2023-04-15")
list InferenceAcceleratorOverrides {
    member: InferenceAcceleratorOverride
}

@deprecated(since: "2023-04-15")
list InferenceAccelerators {
    member: InferenceAccelerator
}

structure InfrastructureOptimization {
    scaleInAfter: Integer
}

list IngressPathSummaries {
    member: IngressPathSummary
}

structure IngressPathSummary {
    @required
    accessType: AccessType

    @required
    endpoint: String
}

enum InstanceGeneration {
    current
    previous
}

list InstanceGenerationSet {
    member: InstanceGeneration
}

structure InstanceHealthCheckResult {
    type: InstanceHealthCheckType
    status: InstanceHealthCheckState
    statusReason: String
    lastUpdated: Timestamp
    lastStatusChange: Timestamp
}

list InstanceHealthCheckResultList {
    member: InstanceHealthCheckResult
}

enum InstanceHealthCheckState {
    OK
    IMPAIRED
    INSUFFICIENT_DATA
    INITIALIZING
}

enum InstanceHealthCheckType {
    CONTAINER_RUNTIME
    ACCELERATED_COMPUTE
    DAEMON
    AGENT_CONNECTIVITY
}

structure InstanceLaunchTemplate {
    @required
    ec2InstanceProfileArn: String

    @required
    networkConfiguration: ManagedInstancesNetworkConfiguration

    storageConfiguration: ManagedInstancesStorageConfiguration
    localStorageConfiguration: ManagedInstancesLocalStorageConfiguration
    monitoring: ManagedInstancesMonitoringOptions
    capacityOptionType: CapacityOptionType
    instanceMetadataTagsPropagation: Boolean
    instanceRequirements: InstanceRequirementsRequest
    fipsEnabled: Boolean
    capacityReservations: CapacityReservationRequest
}

structure InstanceLaunchTemplateUpdate {
    ec2InstanceProfileArn: String
    networkConfiguration: ManagedInstancesNetworkConfiguration
    storageConfiguration: ManagedInstancesStorageConfiguration
    instanceMetadataTagsPropagation: Boolean
    localStorageConfiguration: ManagedInstancesLocalStorageConfiguration
    monitoring: ManagedInstancesMonitoringOptions
    instanceRequirements: InstanceRequirementsRequest
    capacityReservations: CapacityReservationRequest
}

structure InstanceRequirementsRequest {
    @required
    vCpuCount: VCpuCountRangeRequest

    @required
    memoryMiB: MemoryMiBRequest

    cpuManufacturers: CpuManufacturerSet
    memoryGiBPerVCpu: MemoryGiBPerVCpuRequest
    excludedInstanceTypes: ExcludedInstanceTypeSet
    instanceGenerations: InstanceGenerationSet
    spotMaxPricePercentageOverLowestPrice: Integer
    onDemandMaxPricePercentageOverLowestPrice: Integer
    bareMetal: BareMetal
    burstablePerformance: BurstablePerformance
    requireHibernateSupport: Boolean
    networkInterfaceCount: NetworkInterfaceCountRequest
    localStorage: LocalStorage
    localStorageTypes: LocalStorageTypeSet
    totalLocalStorageGB: TotalLocalStorageGBRequest
    baselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest
    acceleratorTypes: AcceleratorTypeSet
    acceleratorCount: AcceleratorCountRequest
    acceleratorManufacturers: AcceleratorManufacturerSet
    acceleratorNames: AcceleratorNameSet
    acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest
    networkBandwidthGbps: NetworkBandwidthGbpsRequest
    allowedInstanceTypes: AllowedInstanceTypeSet
    maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Integer
}

list IntegerList {
    member: Integer
}

@error("client")
structure InvalidParameterException {
    message: String
}

enum IpcMode {
    host
    task
    none
}

structure KernelCapabilities {
    add: StringList
    drop: StringList
}

structure KeyValuePair {
    name: String
    value: String
}

enum LaunchType {
    EC2
    FARGATE
    EXTERNAL
    MANAGED_INSTANCES
}

@error("client")
structure LimitExceededException {
    message: String
}

structure LinearConfiguration {
    stepPercent: Double
    stepBakeTimeInMinutes: Integer
}

structure LinuxParameters {
    capabilities: KernelCapabilities
    devices: DevicesList
    initProcessEnabled: Boolean
    sharedMemorySize: Integer
    tmpfs: TmpfsList
    maxSwap: Integer
    swappiness: Integer
}

structure LoadBalancer {
    targetGroupArn: String
    loadBalancerName: String
    containerName: String
    containerPort: Integer
    advancedConfiguration: AdvancedConfiguration
}

list LoadBalancers {
    member: LoadBalancer
}

enum LocalStorage {
    included
    required
    excluded
}

enum LocalStorageType {
    hdd
    ssd
}

list LocalStorageTypeSet {
    member: LocalStorageType
}

structure LogConfiguration {
    @required
    logDriver: LogDriver

    options: LogConfigurationOptionsMap
    secretOptions: SecretList
}

map LogConfigurationOptionsMap {
    key: String
    value: String
}

enum LogDriver {
    json_file = "json-file"
    syslog
    journald
    gelf
    fluentd
    awslogs
    splunk
    awsfirelens
}

structure ManagedAgent {
    lastStartedAt: Timestamp
    name: ManagedAgentName
    reason: String
    lastStatus: String
}

enum ManagedAgentName {
    ExecuteCommandAgent
}

structure ManagedAgentStateChange {
    @required
    containerName: String

    @required
    managedAgentName: ManagedAgentName

    @required
    status: String

    reason: String
}

list ManagedAgentStateChanges {
    member: ManagedAgentStateChange
}

list ManagedAgents {
    member: ManagedAgent
}

list ManagedApplicationAutoScalingPolicies {
    member: ManagedApplicationAutoScalingPolicy
}

structure ManagedApplicationAutoScalingPolicy {
    arn: String

    @required
    status: ManagedResourceStatus

    statusReason: String

    @required
    updatedAt: Timestamp

    @required
    policyType: String

    @required
    targetValue: Double

    @required
    metric: String
}

structure ManagedAutoScaling {
    scalableTarget: ManagedScalableTarget
    applicationAutoScalingPolicies: ManagedApplicationAutoScalingPolicies
}

structure ManagedCertificate {
    arn: String

    @required
    status: ManagedResourceStatus

    statusReason: String

    @required
    updatedAt: Timestamp

    @required
    domainName: String
}

enum ManagedDraining {
    ENABLED
    DISABLED
}

structure ManagedIngressPath {
    @required
    accessType: AccessType

    @required
    endpoint: String

    loadBalancer: ManagedLoadBalancer
    loadBalancerSecurityGroups: ManagedSecurityGroups
    certificate: ManagedCertificate
    listener: ManagedListener
    rule: ManagedListenerRule
    targetGroups: ManagedTargetGroups
}

list ManagedIngressPaths {
    member: ManagedIngressPath
}

structure ManagedInstancesLocalStorageConfiguration {
    useLocalStorage: Boolean
}

enum ManagedInstancesMonitoringOptions {
    BASIC
    DETAILED
}

structure ManagedInstancesNetworkConfiguration {
    subnets: StringList
    securityGroups: StringList
}

structure ManagedInstancesProvider {
    infrastructureRoleArn: String
    instanceLaunchTemplate: InstanceLaunchTemplate
    propagateTags: PropagateMITags
    infrastructureOptimization: InfrastructureOptimization
    autoRepairConfiguration: AutoRepairConfiguration
}

structure ManagedInstancesStorageConfiguration {
    storageSizeGiB: TaskVolumeStorageGiB
}

structure ManagedListener {
    arn: String

    @required
    status: ManagedResourceStatus

    statusReason: String

    @required
    updatedAt: Timestamp
}

structure ManagedListenerRule {
    arn: String

    @required
    status: ManagedResourceStatus

    statusReason: String

    @required
    updatedAt: Timestamp
}

structure ManagedLoadBalancer {
    arn: String

    @required
    status: ManagedResourceStatus

    statusReason: String

    @required
    updatedAt: Timestamp

    @required
    scheme: String

    subnetIds: StringList
    securityGroupIds: StringList
}

structure ManagedLogGroup {
    arn: String

    @required
    status: ManagedResourceStatus

    statusReason: String

    @required
    updatedAt: Timestamp

    @required
    logGroupName: String
}

list ManagedLogGroups {
    member: ManagedLogGroup
}

structure ManagedMetricAlarm {
    arn: String

    @required
    status: ManagedResourceStatus

    statusReason: String

    @required
    updatedAt: Timestamp
}

list ManagedMetricAlarms {
    member: ManagedMetricAlarm
}

enum ManagedResourceStatus {
    PROVISIONING
    ACTIVE
    DEPROVISIONING
    DELETED
    FAILED
}

structure ManagedScalableTarget {
    arn: String

    @required
    status: ManagedResourceStatus

    statusReason: String

    @required
    updatedAt: Timestamp

    @required
    minCapacity: Integer

    @required
    maxCapacity: Integer
}

structure ManagedScaling {
    status: ManagedScalingStatus
    targetCapacity: ManagedScalingTargetCapacity
    minimumScalingStepSize: ManagedScalingStepSize
    maximumScalingStepSize: ManagedScalingStepSize
    instanceWarmupPeriod: ManagedScalingInstanceWarmupPeriod
}

@range(min: 0, max: 10000)
integer ManagedScalingInstanceWarmupPeriod

enum ManagedScalingStatus {
    ENABLED
    DISABLED
}

@range(min: 1, max: 10000)
integer ManagedScalingStepSize

@range(min: 1, max: 100)
integer ManagedScalingTargetCapacity

structure ManagedSecurityGroup {
    arn: String

    @required
    status: ManagedResourceStatus

    statusReason: String

    @required
    updatedAt: Timestamp
}

list ManagedSecurityGroups {
    member: ManagedSecurityGroup
}

structure ManagedStorageConfiguration {
    kmsKeyId: String
    fargateEphemeralStorageKmsKeyId: String
}

structure ManagedTargetGroup {
    arn: String

    @required
    status: ManagedResourceStatus

    statusReason: String

    @required
    updatedAt: Timestamp

    @required
    healthCheckPath: String

    @required
    healthCheckPort: Integer

    @required
    port: Integer
}

list ManagedTargetGroups {
    member: ManagedTargetGroup
}

enum ManagedTerminationProtection {
    ENABLED
    DISABLED
}

structure MemoryGiBPerVCpuRequest {
    min: Double
    max: Double
}

structure MemoryMiBRequest {
    @required
    min: Integer

    max: Integer
}

structure MetricConfiguration {
    @required
    metricNames: MetricNamesList

    @required
    resolutionSeconds: MetricResolutionSeconds
}

@length(min: 0, max: 5)
list MetricConfigurationList {
    member: MetricConfiguration
}

@length(min: 1, max: 255)
string MetricName

@length(min: 1, max: 5)
list MetricNamesList {
    member: MetricName
}

@range(min: 20, max: 60)
integer MetricResolutionSeconds

@error("client")
structure MissingVersionException {
    message: String
}

structure MonitoringConfiguration {
    metricConfigurations: MetricConfigurationList
}

structure MountPoint {
    sourceVolume: String
    containerPath: String
    readOnly: Boolean
}

list MountPointList {
    member: MountPoint
}

@error("client")
structure NamespaceNotFoundException {
    message: String
}

structure NetworkBandwidthGbpsRequest {
    min: Double
    max: Double
}

structure NetworkBinding {
    bindIP: String
    containerPort: Integer
    hostPort: Integer
    protocol: TransportProtocol
    containerPortRange: String
    hostPortRange: String
}

list NetworkBindings {
    member: NetworkBinding
}

structure NetworkConfiguration {
    awsvpcConfiguration: AwsVpcConfiguration
}

structure NetworkInterface {
    attachmentId: String
    privateIpv4Address: String
    ipv6Address: String
}

structure NetworkInterfaceCountRequest {
    min: Integer
    max: Integer
}

list NetworkInterfaces {
    member: NetworkInterface
}

enum NetworkMode {
    bridge
    host
    awsvpc
    none
}

list NeuronDeviceIds {
    member: String
}

@error("client")
structure NoUpdateAvailableException {
    message: String
}

enum OSFamily {
    WINDOWS_SERVER_2019_FULL
    WINDOWS_SERVER_2019_CORE
    WINDOWS_SERVER_2016_FULL
    WINDOWS_SERVER_2004_CORE
    WINDOWS_SERVER_2022_CORE
    WINDOWS_SERVER_2022_FULL
    WINDOWS_SERVER_2025_CORE
    WINDOWS_SERVER_2025_FULL
    WINDOWS_SERVER_20H2_CORE
    LINUX
}

enum PidMode {
    host
    task
}

structure PlacementConstraint {
    type: PlacementConstraintType
    expression: String
}

enum PlacementConstraintType {
    distinctInstance
    memberOf
}

list PlacementConstraints {
    member: PlacementConstraint
}

list PlacementStrategies {
    member: PlacementStrategy
}

structure PlacementStrategy {
    type: PlacementStrategyType
    field: String
}

enum PlacementStrategyType {
    random
    spread
    binpack
}

structure PlatformDevice {
    @required
    id: String

    @required
    type: PlatformDeviceType
}

enum PlatformDeviceType {
    GPU
    NEURON_DEVICE
}

list PlatformDevices {
    member: PlatformDevice
}

@error("client")
structure PlatformTaskDefinitionIncompatibilityException {
    message: String
}

@error("client")
structure PlatformUnknownException {
    message: String
}

structure PortMapping {
    containerPort: Integer
    hostPort: Integer
    protocol: TransportProtocol
    name: String
    appProtocol: ApplicationProtocol
    containerPortRange: String
}

list PortMappingList {
    member: PortMapping
}

@range(min: 0, max: 65535)
integer PortNumber

enum PropagateMITags {
    CAPACITY_PROVIDER
    NONE
}

enum PropagateTags {
    TASK_DEFINITION
    SERVICE
    NONE
}

structure ProtectedTask {
    taskArn: String
    protectionEnabled: Boolean
    expirationDate: Timestamp
}

list ProtectedTasks {
    member: ProtectedTask
}

structure ProxyConfiguration {
    type: ProxyConfigurationType

    @required
    containerName: String

    properties: ProxyConfigurationProperties
}

list ProxyConfigurationProperties {
    member: KeyValuePair
}

enum ProxyConfigurationType {
    APPMESH
}

@sensitive
structure RepositoryCredentials {
    @required
    credentialsParameter: String
}

list RequiresAttributes {
    member: Attribute
}

structure ResolvedConfiguration {
    loadBalancers: ServiceRevisionLoadBalancers
}

structure Resource {
    name: String
    type: String
    doubleValue: Double
    longValue: Long
    integerValue: Integer
    stringSetValue: StringList
}

list ResourceIds {
    member: String
}

@error("client")
structure ResourceInUseException {
    message: String
}

enum ResourceManagementType {
    CUSTOMER
    ECS
}

@error("client")
structure ResourceNotFoundException {
    message: String
}

structure ResourceRequirement {
    @required
    value: String

    @required
    type: ResourceType
}

list ResourceRequirements {
    member: ResourceRequirement
}

enum ResourceType {
    GPU
    InferenceAccelerator
    NeuronDevice
}

list Resources {
    member: Resource
}

structure Rollback {
    reason: String
    startedAt: Timestamp
    serviceRevisionArn: String
}

structure RuntimePlatform {
    cpuArchitecture: CPUArchitecture
    operatingSystemFamily: OSFamily
}

structure RuntimePlatformOverride {
    cpuArchitecture: String
}

structure S3FilesVolumeConfiguration {
    @required
    fileSystemArn: String

    rootDirectory: String
    transitEncryptionPort: Integer
    accessPointArn: String
}

structure Scale {
    value: Double
    unit: ScaleUnit
}

enum ScaleUnit {
    PERCENT
}

enum SchedulingStrategy {
    REPLICA
    DAEMON
}

enum Scope {
    task
    shared
}

structure Secret {
    @required
    name: String

    @required
    valueFrom: String
}

list SecretList {
    member: Secret
}

@sensitive
string SensitiveString

@error("server")
structure ServerException {
    message: String
}

structure Service {
    serviceArn: String
    serviceName: String
    clusterArn: String
    loadBalancers: LoadBalancers
    serviceRegistries: ServiceRegistries
    status: String
    desiredCount: Integer
    runningCount: Integer
    pendingCount: Integer
    launchType: LaunchType
    capacityProviderStrategy: CapacityProviderStrategy
    platformVersion: String
    platformFamily: String
    taskDefinition: String
    deploymentConfiguration: DeploymentConfiguration
    taskSets: TaskSets
    deployments: Deployments
    roleArn: String
    events: ServiceEvents
    createdAt: Timestamp
    currentServiceDeployment: String
    currentServiceRevisions: ServiceCurrentRevisionSummaryList
    placementConstraints: PlacementConstraints
    placementStrategy: PlacementStrategies
    networkConfiguration: NetworkConfiguration
    healthCheckGracePeriodSeconds: Integer
    schedulingStrategy: SchedulingStrategy
    deploymentController: DeploymentController
    tags: Tags
    createdBy: String
    enableECSManagedTags: Boolean
    propagateTags: PropagateTags
    enableExecuteCommand: Boolean
    availabilityZoneRebalancing: AvailabilityZoneRebalancing
    resourceManagementType: ResourceManagementType
}

structure ServiceConnectAccessLogConfiguration {
    @required
    format: ServiceConnectAccessLoggingFormat

    includeQueryParameters: ServiceConnectIncludeQueryParameters
}

enum ServiceConnectAccessLoggingFormat {
    TEXT
    JSON
}

structure ServiceConnectClientAlias {
    @required
    port: PortNumber

    dnsName: String
    testTrafficRules: ServiceConnectTestTrafficRules
}

list ServiceConnectClientAliasList {
    member: ServiceConnectClientAlias
}

structure ServiceConnectConfiguration {
    @required
    enabled: Boolean

    namespace: String
    services: ServiceConnectServiceList
    logConfiguration: LogConfiguration
    accessLogConfiguration: ServiceConnectAccessLogConfiguration
}

enum ServiceConnectIncludeQueryParameters {
    DISABLED
    ENABLED
}

structure ServiceConnectService {
    @required
    portName: String

    discoveryName: String
    clientAliases: ServiceConnectClientAliasList
    ingressPortOverride: PortNumber
    timeout: TimeoutConfiguration
    tls: ServiceConnectTlsConfiguration
}

list ServiceConnectServiceList {
    member: ServiceConnectService
}

structure ServiceConnectServiceResource {
    discoveryName: String
    discoveryArn: String
}

list ServiceConnectServiceResourceList {
    member: ServiceConnectServiceResource
}

structure ServiceConnectTestTrafficHeaderMatchRules {
    @required
    exact: String
}

structure ServiceConnectTestTrafficHeaderRules {
    @required
    name: String

    value: ServiceConnectTestTrafficHeaderMatchRules
}

structure ServiceConnectTestTrafficRules {
    @required
    header: ServiceConnectTestTrafficHeaderRules
}

structure ServiceConnectTlsCertificateAuthority {
    awsPcaAuthorityArn: String
}

structure ServiceConnectTlsConfiguration {
    @required
    issuerCertificateAuthority: ServiceConnectTlsCertificateAuthority

    kmsKey: String
    roleArn: String
}

structure ServiceCurrentRevisionSummary {
    arn: String
    requestedTaskCount: Integer
    runningTaskCount: Integer
    pendingTaskCount: Integer
}

list ServiceCurrentRevisionSummaryList {
    member: ServiceCurrentRevisionSummary
}

structure ServiceDeployment {
    serviceDeploymentArn: String
    serviceArn: String
    clusterArn: String
    createdAt: Timestamp
    startedAt: Timestamp
    finishedAt: Timestamp
    stoppedAt: Timestamp
    updatedAt: Timestamp
    sourceServiceRevisions: ServiceRevisionsSummaryList
    targetServiceRevision: ServiceRevisionSummary
    status: ServiceDeploymentStatus
    statusReason: String
    lifecycleStage: ServiceDeploymentLifecycleStage
    lifecycleHookDetails: DeploymentLifecycleHookDetailList
    deploymentConfiguration: DeploymentConfiguration
    rollback: Rollback
    deploymentCircuitBreaker: ServiceDeploymentCircuitBreaker
    alarms: ServiceDeploymentAlarms
}

structure ServiceDeploymentAlarms {
    status: ServiceDeploymentRollbackMonitorsStatus
    alarmNames: StringList
    triggeredAlarmNames: StringList
}

structure ServiceDeploymentBrief {
    serviceDeploymentArn: String
    serviceArn: String
    clusterArn: String
    startedAt: Timestamp
    createdAt: Timestamp
    finishedAt: Timestamp
    targetServiceRevisionArn: String
    status: ServiceDeploymentStatus
    statusReason: String
}

structure ServiceDeploymentCircuitBreaker {
    status: ServiceDeploymentRollbackMonitorsStatus
    failureCount: Integer
    threshold: Integer
}

enum ServiceDeploymentLifecycleStage {
    RECONCILE_SERVICE
    PRE_SCALE_UP
    SCALE_UP
    POST_SCALE_UP
    TEST_TRAFFIC_SHIFT
    POST_TEST_TRAFFIC_SHIFT
    PRODUCTION_TRAFFIC_SHIFT
    POST_PRODUCTION_TRAFFIC_SHIFT
    BAKE_TIME
    CLEAN_UP
}

@error("client")
structure ServiceDeploymentNotFoundException {
    message: String
}

enum ServiceDeploymentRollbackMonitorsStatus {
    TRIGGERED
    MONITORING
    MONITORING_COMPLETE
    DISABLED
}

enum ServiceDeploymentStatus {
    PENDING
    SUCCESSFUL
    STOPPED
    STOP_REQUESTED
    IN_PROGRESS
    ROLLBACK_REQUESTED
    ROLLBACK_IN_PROGRESS
    ROLLBACK_SUCCESSFUL
    ROLLBACK_FAILED
}

list ServiceDeploymentStatusList {
    member: ServiceDeploymentStatus
}

list ServiceDeployments {
    member: ServiceDeployment
}

list ServiceDeploymentsBrief {
    member: ServiceDeploymentBrief
}

structure ServiceEvent {
    id: String
    createdAt: Timestamp
    message: String
}

list ServiceEvents {
    member: ServiceEvent
}

enum ServiceField {
    TAGS
}

list ServiceFieldList {
    member: ServiceField
}

structure ServiceManagedEBSVolumeConfiguration {
    encrypted: Boolean
    kmsKeyId: String
    volumeType: String
    sizeInGiB: Integer
    snapshotId: String
    volumeInitializationRate: Integer
    iops: Integer
    throughput: Integer
    tagSpecifications: EBSTagSpecifications

    @required
    roleArn: String

    filesystemType: TaskFilesystemType
}

@error("client")
structure ServiceNotActiveException {
    message: String
}

@error("client")
structure ServiceNotFoundException {
    message: String
}

list ServiceRegistries {
    member: ServiceRegistry
}

structure ServiceRegistry {
    registryArn: String
    port: Integer
    containerName: String
    containerPort: Integer
}

structure ServiceRevision {
    serviceRevisionArn: String
    serviceArn: String
    clusterArn: String
    taskDefinition: String
    capacityProviderStrategy: CapacityProviderStrategy
    launchType: LaunchType
    platformVersion: String
    platformFamily: String
    loadBalancers: LoadBalancers
    serviceRegistries: ServiceRegistries
    networkConfiguration: NetworkConfiguration
    containerImages: ContainerImages
    guardDutyEnabled: Boolean
    serviceConnectConfiguration: ServiceConnectConfiguration
    volumeConfigurations: ServiceVolumeConfigurations
    fargateEphemeralStorage: DeploymentEphemeralStorage
    createdAt: Timestamp
    vpcLatticeConfigurations: VpcLatticeConfigurations
    resolvedConfiguration: ResolvedConfiguration
    ecsManagedResources: ECSManagedResources
    overrides: ServiceRevisionOverrides
    monitoring: MonitoringConfiguration
}

structure ServiceRevisionLoadBalancer {
    targetGroupArn: String
    productionListenerRule: String
}

list ServiceRevisionLoadBalancers {
    member: ServiceRevisionLoadBalancer
}

structure ServiceRevisionOverrides {
    runtimePlatform: RuntimePlatformOverride
}

structure ServiceRevisionSummary {
    arn: String
    requestedTaskCount: Integer
    runningTaskCount: Integer
    pendingTaskCount: Integer
    requestedTestTrafficWeight: Double
    requestedProductionTrafficWeight: Double
}

list ServiceRevisions {
    member: ServiceRevision
}

list ServiceRevisionsSummaryList {
    member: ServiceRevisionSummary
}

structure ServiceVolumeConfiguration {
    @required
    name: String

    managedEBSVolume: ServiceManagedEBSVolumeConfiguration
}

list ServiceVolumeConfigurations {
    member: ServiceVolumeConfiguration
}

list Services {
    member: Service
}

structure Session {
    sessionId: String
    streamUrl: String
    tokenValue: SensitiveString
}

structure Setting {
    name: SettingName
    value: String
    principalArn: String
    type: SettingType
}

enum SettingName {
    serviceLongArnFormat
    taskLongArnFormat
    containerInstanceLongArnFormat
    awsvpcTrunking
    containerInsights
    fargateFIPSMode
    tagResourceAuthorization
    fargateTaskRetirementWaitPeriod
    guardDutyActivate
    defaultLogDriverMode
    fargateEventWindows
}

enum SettingType {
    user
    aws_managed
}

list Settings {
    member: Setting
}

enum SortOrder {
    ASC
    DESC
}

enum StabilityStatus {
    STEADY_STATE
    STABILIZING
}

list Statistics {
    member: KeyValuePair
}

enum StopServiceDeploymentStopType {
    ABORT
    ROLLBACK
}

list StringList {
    member: String
}

map StringMap {
    key: String
    value: String
}

structure SystemControl {
    namespace: String
    value: String
}

list SystemControls {
    member: SystemControl
}

structure Tag {
    key: TagKey
    value: TagValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

list TagKeys {
    member: TagKey
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@length(min: 0, max: 50)
list Tags {
    member: Tag
}

@error("client")
structure TargetNotConnectedException {
    message: String
}

@error("client")
structure TargetNotFoundException {
    message: String
}

enum TargetType {
    container_instance = "container-instance"
}

structure Task {
    attachments: Attachments
    attributes: Attributes
    availabilityZone: String
    capacityProviderName: String
    clusterArn: String
    connectivity: Connectivity
    connectivityAt: Timestamp
    containerInstanceArn: String
    containers: Containers
    cpu: String
    createdAt: Timestamp
    desiredStatus: String
    enableExecuteCommand: Boolean
    executionStoppedAt: Timestamp
    group: String
    healthStatus: HealthStatus
    inferenceAccelerators: InferenceAccelerators
    lastStatus: String
    launchType: LaunchType
    memory: String
    overrides: TaskOverride
    platformVersion: String
    platformFamily: String
    pullStartedAt: Timestamp
    pullStoppedAt: Timestamp
    startedAt: Timestamp
    startedBy: String
    stopCode: TaskStopCode
    stoppedAt: Timestamp
    stoppedReason: String
    stoppingAt: Timestamp
    tags: Tags
    taskArn: String
    taskDefinitionArn: String
    version: Long
    ephemeralStorage: EphemeralStorage
    fargateEphemeralStorage: TaskEphemeralStorage
}

structure TaskDefinition {
    taskDefinitionArn: String
    containerDefinitions: ContainerDefinitions
    family: String
    taskRoleArn: String
    executionRoleArn: String
    networkMode: NetworkMode
    revision: Integer
    volumes: VolumeList
    status: TaskDefinitionStatus
    requiresAttributes: RequiresAttributes
    placementConstraints: TaskDefinitionPlacementConstraints
    compatibilities: CompatibilityList
    runtimePlatform: RuntimePlatform
    requiresCompatibilities: CompatibilityList
    cpu: String
    memory: String
    inferenceAccelerators: InferenceAccelerators
    pidMode: PidMode
    ipcMode: IpcMode
    proxyConfiguration: ProxyConfiguration
    registeredAt: Timestamp
    deregisteredAt: Timestamp
    deleteRequestedAt: Timestamp
    registeredBy: String
    ephemeralStorage: EphemeralStorage
    enableFaultInjection: Boolean
}

enum TaskDefinitionFamilyStatus {
    ACTIVE
    INACTIVE
    ALL
}

enum TaskDefinitionField {
    TAGS
}

list TaskDefinitionFieldList {
    member: TaskDefinitionField
}

list TaskDefinitionList {
    member: TaskDefinition
}

structure TaskDefinitionPlacementConstraint {
    type: TaskDefinitionPlacementConstraintType
    expression: String
}

enum TaskDefinitionPlacementConstraintType {
    memberOf
}

list TaskDefinitionPlacementConstraints {
    member: TaskDefinitionPlacementConstraint
}

enum TaskDefinitionStatus {
    ACTIVE
    INACTIVE
    DELETE_IN_PROGRESS
}

structure TaskEphemeralStorage {
    sizeInGiB: Integer
    kmsKeyId: String
}

enum TaskField {
    TAGS
}

list TaskFieldList {
    member: TaskField
}

enum TaskFilesystemType {
    ext3
    ext4
    xfs
    ntfs
}

structure TaskManagedEBSVolumeConfiguration {
    encrypted: Boolean
    kmsKeyId: String
    volumeType: String
    sizeInGiB: Integer
    snapshotId: String
    volumeInitializationRate: Integer
    iops: Integer
    throughput: Integer
    tagSpecifications: EBSTagSpecifications

    @required
    roleArn: String

    terminationPolicy: TaskManagedEBSVolumeTerminationPolicy
    filesystemType: TaskFilesystemType
}

structure TaskManagedEBSVolumeTerminationPolicy {
    @required
    deleteOnTermination: Boolean
}

structure TaskOverride {
    containerOverrides: ContainerOverrides
    cpu: String
    inferenceAcceleratorOverrides: InferenceAcceleratorOverrides
    executionRoleArn: String
    memory: String
    taskRoleArn: String
    ephemeralStorage: EphemeralStorage
}

structure TaskSet {
    id: String
    taskSetArn: String
    serviceArn: String
    clusterArn: String
    startedBy: String
    externalId: String
    status: String
    taskDefinition: String
    computedDesiredCount: Integer
    pendingCount: Integer
    runningCount: Integer
    createdAt: Timestamp
    updatedAt: Timestamp
    launchType: LaunchType
    capacityProviderStrategy: CapacityProviderStrategy
    platformVersion: String
    platformFamily: String
    networkConfiguration: NetworkConfiguration
    loadBalancers: LoadBalancers
    serviceRegistries: ServiceRegistries
    scale: Scale
    stabilityStatus: StabilityStatus
    stabilityStatusAt: Timestamp
    tags: Tags
    fargateEphemeralStorage: DeploymentEphemeralStorage
}

enum TaskSetField {
    TAGS
}

list TaskSetFieldList {
    member: TaskSetField
}

@error("client")
structure TaskSetNotFoundException {
    message: String
}

list TaskSets {
    member: TaskSet
}

enum TaskStopCode {
    TaskFailedToStart
    EssentialContainerExited
    UserInitiated
    ServiceSchedulerInitiated
    SpotInterruption
    TerminationNotice
    InfrastructureHealth
}

structure TaskVolumeConfiguration {
    @required
    name: String

    managedEBSVolume: TaskManagedEBSVolumeConfiguration
}

list TaskVolumeConfigurations {
    member: TaskVolumeConfiguration
}

@range(min: 1)
integer TaskVolumeStorageGiB

list Tasks {
    member: Task
}

structure ThresholdConfiguration {
    @required
    type: ThresholdType

    @required
    value: Integer
}

enum ThresholdType {
    COUNT
    BOUNDED_PERCENT
    UNBOUNDED_PERCENT
}

structure TimeoutConfiguration {
    idleTimeoutSeconds: Duration
    perRequestTimeoutSeconds: Duration
}

structure Tmpfs {
    @required
    containerPath: String

    @required
    size: Integer

    mountOptions: StringList
}

list TmpfsList {
    member: Tmpfs
}

structure TotalLocalStorageGBRequest {
    min: Double
    max: Double
}

enum TransportProtocol {
    tcp
    udp
}

structure Ulimit {
    @required
    name: UlimitName

    @required
    softLimit: Integer

    @required
    hardLimit: Integer
}

list UlimitList {
    member: Ulimit
}

enum UlimitName {
    core
    cpu
    data
    fsize
    locks
    memlock
    msgqueue
    nice
    nofile
    nproc
    rss
    rtprio
    rttime
    sigpending
    stack
}

@error("client")
structure UnsupportedFeatureException {
    message: String
}

@error("client")
structure UpdateInProgressException {
    message: String
}

structure UpdateManagedInstancesProviderConfiguration {
    @required
    infrastructureRoleArn: String

    @required
    instanceLaunchTemplate: InstanceLaunchTemplateUpdate

    propagateTags: PropagateMITags
    infrastructureOptimization: InfrastructureOptimization
    autoRepairConfiguration: AutoRepairConfiguration
}

structure UpdatedExpressGatewayService {
    serviceArn: String
    cluster: String
    serviceName: String
    status: ExpressGatewayServiceStatus
    targetConfiguration: ExpressGatewayServiceConfiguration
    createdAt: Timestamp
    updatedAt: Timestamp
}

structure VCpuCountRangeRequest {
    @required
    min: Integer

    max: Integer
}

enum VersionConsistency {
    enabled
    disabled
}

structure VersionInfo {
    agentVersion: String
    agentHash: String
    dockerVersion: String
}

structure Volume {
    name: String
    host: HostVolumeProperties
    dockerVolumeConfiguration: DockerVolumeConfiguration
    efsVolumeConfiguration: EFSVolumeConfiguration
    s3filesVolumeConfiguration: S3FilesVolumeConfiguration
    fsxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfiguration
    configuredAtLaunch: Boolean
}

structure VolumeFrom {
    sourceContainer: String
    readOnly: Boolean
}

list VolumeFromList {
    member: VolumeFrom
}

list VolumeList {
    member: Volume
}

structure VpcLatticeConfiguration {
    @required
    roleArn: String

    @required
    targetGroupArn: String

    @required
    portName: String
}

list VpcLatticeConfigurations {
    member: VpcLatticeConfiguration
}
