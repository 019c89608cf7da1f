$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.arcregionswitch

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_0
use sessiongen.traits#maxAttempts
use smithy.protocols#rpcv2Cbor
use smithy.rules#staticContextParams
use smithy.waiters#waitable

@title("ARC - Region switch")
@service(sdkId: "ARC Region switch", endpointPrefix: "arc-region-switch")
@rpcv2Cbor
@awsJson1_0
@sigv4(name: "arc-region-switch")
service ArcRegionSwitch {
    version: "2022-07-26"
    operations: [
        ApprovePlanExecutionStep
        CancelPlanExecution
        CreatePlan
        DeletePlan
        GetPlan
        GetPlanEvaluationStatus
        GetPlanExecution
        GetPlanInRegion
        ListPlanExecutionEvents
        ListPlanExecutions
        ListPlans
        ListPlansInRegion
        ListRoute53HealthChecks
        ListRoute53HealthChecksInRegion
        ListTagsForResource
        StartPlanExecution
        TagResource
        UntagResource
        UpdatePlan
        UpdatePlanExecution
        UpdatePlanExecutionStep
    ]
}

operation ApprovePlanExecutionStep {
    input := {
        @required
        planArn: PlanArn

        @required
        executionId: String

        @required
        stepName: String

        @required
        approval: Approval

        comment: ExecutionComment
    }
    output := {}
    errors: [ResourceNotFoundException, AccessDeniedException]
}

operation CancelPlanExecution {
    input := {
        @required
        planArn: PlanArn

        @required
        executionId: String

        comment: ExecutionComment
    }
    output := {}
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@staticContextParams(UseControlPlaneEndpoint: {value: true})
operation CreatePlan {
    input := {
        description: String

        @required
        workflows: WorkflowList

        @required
        executionRole: IamRoleArn

        recoveryTimeObjectiveMinutes: CreatePlanRequestRecoveryTimeObjectiveMinutesInteger
        associatedAlarms: AssociatedAlarmMap
        triggers: TriggerList
        reportConfiguration: ReportConfiguration

        @required
        name: PlanName

        @required
        regions: RegionList

        @required
        recoveryApproach: RecoveryApproach

        primaryRegion: Region
        tags: Tags
    }
    output := {
        plan: Plan
    }
}

@idempotent @staticContextParams(UseControlPlaneEndpoint: {value: true})
operation DeletePlan {
    input := {
        @required
        arn: PlanArn
    }
    output := {}
    errors: [ResourceNotFoundException, IllegalStateException]
}

@readonly @staticContextParams(UseControlPlaneEndpoint: {value: true})
operation GetPlan {
    input := {
        @required
        arn: PlanArn
    }
    output := {
        plan: Plan
    }
    errors: [ResourceNotFoundException]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "warnings"
    pageSize: "maxResults"
)
@waitable(
    PlanEvaluationStatusPassed: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "evaluationState"
                        expected: "passed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "evaluationState"
                        expected: "actionRequired"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "evaluationState"
                        expected: "pendingEvaluation"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(PlanEvaluationStatusPassed: 5)
operation GetPlanEvaluationStatus {
    input := {
        @required
        planArn: PlanArn

        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        @required
        planArn: PlanArn

        lastEvaluationTime: Timestamp
        lastEvaluatedVersion: String
        region: Region
        evaluationState: EvaluationStatus
        warnings: PlanWarnings
        nextToken: NextToken
    }
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "stepStates"
    pageSize: "maxResults"
)
@waitable(
    PlanExecutionCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "executionState"
                        expected: "completed"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "executionState"
                        expected: "completedWithExceptions"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "executionState", expected: "failed", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "executionState"
                        expected: "canceled"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "executionState"
                        expected: "planExecutionTimedOut"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(PlanExecutionCompleted: 5)
operation GetPlanExecution {
    input := {
        @required
        planArn: PlanArn

        @required
        executionId: String

        maxResults: GetPlanExecutionStepStatesMaxResults
        nextToken: String
    }
    output := {
        @required
        planArn: PlanArn

        @required
        executionId: String

        version: String
        updatedAt: Timestamp
        comment: String

        @required
        startTime: Timestamp

        endTime: Timestamp

        @required
        mode: ExecutionMode

        @required
        executionState: ExecutionState

        @required
        executionAction: ExecutionAction

        @required
        executionRegion: String

        recoveryExecutionId: String
        stepStates: StepStates
        plan: Plan
        actualRecoveryTime: Duration
        generatedReportDetails: GeneratedReportDetails
        nextToken: String
    }
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@readonly
operation GetPlanInRegion {
    input := {
        @required
        arn: PlanArn
    }
    output := {
        plan: Plan
    }
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListPlanExecutionEvents {
    input := {
        @required
        planArn: PlanArn

        @required
        executionId: String

        maxResults: ListExecutionEventsMaxResults
        nextToken: String
        name: String
    }
    output := {
        items: ExecutionEventList
        nextToken: String
    }
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListPlanExecutions {
    input := {
        @required
        planArn: PlanArn

        maxResults: ListExecutionsMaxResults
        nextToken: String
        state: ExecutionState
    }
    output := {
        items: AbbreviatedExecutionsList
        nextToken: String
    }
    errors: [ResourceNotFoundException, AccessDeniedException]
}

@readonly
@staticContextParams(UseControlPlaneEndpoint: {value: true})
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "plans"
    pageSize: "maxResults"
)
operation ListPlans {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        plans: PlanList
        nextToken: NextToken
    }
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "plans"
    pageSize: "maxResults"
)
operation ListPlansInRegion {
    input := {
        maxResults: MaxResults
        nextToken: NextToken
    }
    output := {
        plans: PlanList
        nextToken: NextToken
    }
    errors: [AccessDeniedException]
}

@readonly
@staticContextParams(UseControlPlaneEndpoint: {value: true})
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "healthChecks"
    pageSize: "maxResults"
)
operation ListRoute53HealthChecks {
    input := {
        @required
        arn: PlanArn

        hostedZoneId: Route53HostedZoneId
        recordName: Route53RecordName
        maxResults: ListRoute53HealthChecksRequestMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        healthChecks: Route53HealthCheckList
        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        IllegalArgumentException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "healthChecks"
    pageSize: "maxResults"
)
operation ListRoute53HealthChecksInRegion {
    input := {
        @required
        arn: PlanArn

        hostedZoneId: Route53HostedZoneId
        recordName: Route53RecordName
        maxResults: ListRoute53HealthChecksInRegionRequestMaxResultsInteger
        nextToken: NextToken
    }
    output := {
        healthChecks: Route53HealthCheckList
        nextToken: NextToken
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        IllegalArgumentException
        InternalServerException
    ]
}

@readonly @staticContextParams(UseControlPlaneEndpoint: {value: true})
operation ListTagsForResource {
    input := {
        @required
        arn: PlanArn
    }
    output := {
        resourceTags: Tags
    }
    errors: [ResourceNotFoundException, InternalServerException]
}

operation StartPlanExecution {
    input := {
        @required
        planArn: PlanArn

        @required
        targetRegion: String

        @required
        action: ExecutionAction

        mode: ExecutionMode
        comment: ExecutionComment
        latestVersion: String
        recoveryExecutionId: RecoveryExecutionId

        @idempotencyToken
        clientToken: StartPlanExecutionRequestClientTokenString
    }
    output := {
        executionId: String
        plan: PlanArn
        planVersion: String
        activateRegion: String
        deactivateRegion: String
    }
    errors: [
        ResourceNotFoundException
        IllegalStateException
        AccessDeniedException
        IllegalArgumentException
        ConflictException
    ]
}

@staticContextParams(UseControlPlaneEndpoint: {value: true})
operation TagResource {
    input := {
        @required
        arn: PlanArn

        @required
        tags: Tags
    }
    output := {}
    errors: [ResourceNotFoundException, InternalServerException]
}

@staticContextParams(UseControlPlaneEndpoint: {value: true})
operation UntagResource {
    input := {
        @required
        arn: PlanArn

        @required
        resourceTagKeys: TagKeys
    }
    output := {}
    errors: [ResourceNotFoundException, InternalServerException]
}

@staticContextParams(UseControlPlaneEndpoint: {value: true})
operation UpdatePlan {
    input := {
        @required
        arn: PlanArn

        description: String

        @required
        workflows: WorkflowList

        @required
        executionRole: IamRoleArn

        recoveryTimeObjectiveMinutes: UpdatePlanRequestRecoveryTimeObjectiveMinutesInteger
        associatedAlarms: AssociatedAlarmMap
        triggers: TriggerList
        reportConfiguration: ReportConfiguration
    }
    output := {
        plan: Plan
    }
    errors: [ResourceNotFoundException]
}

operation UpdatePlanExecution {
    input := {
        @required
        planArn: PlanArn

        @required
        executionId: String

        @required
        action: UpdatePlanExecutionAction

        comment: ExecutionComment
    }
    output := {}
    errors: [ResourceNotFoundException, IllegalStateException, AccessDeniedException]
}

operation UpdatePlanExecutionStep {
    input := {
        @required
        planArn: PlanArn

        @required
        executionId: String

        @required
        comment: ExecutionComment

        @required
        stepName: String

        @required
        actionToTake: UpdatePlanExecutionStepAction
    }
    output := {}
    errors: [ResourceNotFoundException, AccessDeniedException]
}

structure AbbreviatedExecution {
    @required
    planArn: PlanArn

    @required
    executionId: String

    version: String
    updatedAt: Timestamp
    comment: String

    @required
    startTime: Timestamp

    endTime: Timestamp

    @required
    mode: ExecutionMode

    @required
    executionState: ExecutionState

    @required
    executionAction: ExecutionAction

    @required
    executionRegion: String

    recoveryExecutionId: String
    actualRecoveryTime: Duration
}

list AbbreviatedExecutionsList {
    member: AbbreviatedExecution
}

structure AbbreviatedPlan {
    @required
    arn: PlanArn

    @required
    owner: AccountId

    @required
    name: PlanName

    @required
    regions: RegionList

    @required
    recoveryApproach: RecoveryApproach

    primaryRegion: Region
    version: String
    updatedAt: Timestamp
    description: String
    executionRole: String
    activePlanExecution: String
    recoveryTimeObjectiveMinutes: AbbreviatedPlanRecoveryTimeObjectiveMinutesInteger
}

@range(min: 1, max: 10080)
integer AbbreviatedPlanRecoveryTimeObjectiveMinutesInteger

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@pattern("\\d{12}")
string AccountId

enum AlarmCondition {
    red
    green
}

enum AlarmType {
    applicationHealth
    trigger
}

enum Approval {
    approve
    decline
}

structure ArcRoutingControlConfiguration {
    timeoutMinutes: ArcRoutingControlConfigurationTimeoutMinutesInteger
    crossAccountRole: IamRoleArn
    externalId: String

    @required
    regionAndRoutingControls: RegionAndRoutingControls
}

@range(min: 1)
integer ArcRoutingControlConfigurationTimeoutMinutesInteger

structure ArcRoutingControlState {
    @required
    routingControlArn: String

    @required
    state: RoutingControlStateChange
}

list ArcRoutingControlStates {
    member: ArcRoutingControlState
}

structure Asg {
    crossAccountRole: IamRoleArn
    externalId: String
    arn: AsgArn
}

@pattern("arn:aws[a-zA-Z-]*:autoscaling:[a-z0-9-]+:\\d{12}:autoScalingGroup:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:autoScalingGroupName/[\\S\\s]{1,255}")
string AsgArn

@length(min: 2, max: 2)
list AsgList {
    member: Asg
}

structure AssociatedAlarm {
    crossAccountRole: IamRoleArn
    externalId: String

    @required
    resourceIdentifier: String

    @required
    alarmType: AlarmType
}

map AssociatedAlarmMap {
    key: String
    value: AssociatedAlarm
}

@pattern("arn:aws[a-zA-Z-]*:rds:[a-z0-9-]+:\\d{12}:cluster:[A-Za-z][0-9A-Za-z-:._]*")
string AuroraClusterArn

list AuroraClusterArns {
    member: AuroraClusterArn
}

@pattern("arn:aws[a-zA-Z-]*:rds:[a-z0-9-]+:\\d{12}:db:[A-Za-z][0-9A-Za-z-]{0,62}")
string AuroraInstanceArn

structure AuroraProvisionedScalingConfiguration {
    timeoutMinutes: AuroraProvisionedScalingConfigurationTimeoutMinutesInteger
    crossAccountRole: IamRoleArn
    externalId: String

    @required
    globalClusterIdentifier: GlobalClusterIdentifier

    @required
    regionDatabaseClusterArns: RegionAuroraClusterMap

    @required
    instanceArns: RegionAuroraInstanceArnMap
}

@range(min: 1)
integer AuroraProvisionedScalingConfigurationTimeoutMinutesInteger

structure AuroraServerlessScalingConfiguration {
    timeoutMinutes: AuroraServerlessScalingConfigurationTimeoutMinutesInteger
    crossAccountRole: IamRoleArn
    externalId: String

    @required
    globalClusterIdentifier: GlobalClusterIdentifier

    @required
    regionDatabaseClusterArns: RegionAuroraClusterMap

    targetPercent: Integer
}

@range(min: 1)
integer AuroraServerlessScalingConfigurationTimeoutMinutesInteger

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    resourceId: String
    resourceType: String
}

@range(min: 1, max: 10080)
integer CreatePlanRequestRecoveryTimeObjectiveMinutesInteger

structure CustomActionLambdaConfiguration {
    timeoutMinutes: CustomActionLambdaConfigurationTimeoutMinutesInteger

    @required
    lambdas: LambdaList

    @required
    retryIntervalMinutes: Float

    @required
    regionToRun: RegionToRunIn

    ungraceful: LambdaUngraceful
}

@range(min: 1)
integer CustomActionLambdaConfigurationTimeoutMinutesInteger

@pattern("arn:aws[a-zA-Z-]*:rds:[a-z0-9-]+:\\d{12}:cluster:[a-zA-Z0-9][a-zA-Z0-9-_]{0,99}")
string DocumentDbClusterArn

list DocumentDbClusterArns {
    member: DocumentDbClusterArn
}

structure DocumentDbConfiguration {
    timeoutMinutes: DocumentDbConfigurationTimeoutMinutesInteger
    crossAccountRole: IamRoleArn
    externalId: String

    @required
    behavior: DocumentDbDefaultBehavior

    ungraceful: DocumentDbUngraceful

    @required
    globalClusterIdentifier: DocumentDbGlobalClusterIdentifier

    @required
    databaseClusterArns: DocumentDbClusterArns
}

@range(min: 1)
integer DocumentDbConfigurationTimeoutMinutesInteger

enum DocumentDbDefaultBehavior {
    switchoverOnly
    failover
}

@pattern("[A-Za-z][0-9A-Za-z-:._]*")
string DocumentDbGlobalClusterIdentifier

structure DocumentDbUngraceful {
    ungraceful: DocumentDbUngracefulBehavior
}

enum DocumentDbUngracefulBehavior {
    failover
}

@pattern("P(?!$)(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?")
string Duration

structure Ec2AsgCapacityIncreaseConfiguration {
    timeoutMinutes: Ec2AsgCapacityIncreaseConfigurationTimeoutMinutesInteger

    @required
    asgs: AsgList

    ungraceful: Ec2Ungraceful
    targetPercent: Integer
    capacityMonitoringApproach: Ec2AsgCapacityMonitoringApproach
}

@range(min: 1)
integer Ec2AsgCapacityIncreaseConfigurationTimeoutMinutesInteger

enum Ec2AsgCapacityMonitoringApproach {
    sampledMaxInLast24Hours
    autoscalingMaxInLast24Hours
}

structure Ec2Ungraceful {
    @required
    minimumSuccessPercentage: Ec2UngracefulMinimumSuccessPercentageInteger
}

@range(min: 0, max: 99)
integer Ec2UngracefulMinimumSuccessPercentageInteger

structure EcsCapacityIncreaseConfiguration {
    timeoutMinutes: EcsCapacityIncreaseConfigurationTimeoutMinutesInteger

    @required
    services: ServiceList

    ungraceful: EcsUngraceful
    targetPercent: Integer
    capacityMonitoringApproach: EcsCapacityMonitoringApproach
}

@range(min: 1)
integer EcsCapacityIncreaseConfigurationTimeoutMinutesInteger

enum EcsCapacityMonitoringApproach {
    sampledMaxInLast24Hours
    containerInsightsMaxInLast24Hours
}

@pattern("arn:aws[a-zA-Z-]*:ecs:[a-z0-9-]+:\\d{12}:cluster/[a-zA-Z0-9_-]{1,255}")
string EcsClusterArn

@pattern("arn:aws[a-zA-Z-]*:ecs:[a-z0-9-]+:\\d{12}:service/[a-zA-Z0-9_-]+/[a-zA-Z0-9_-]{1,255}")
string EcsServiceArn

structure EcsUngraceful {
    @required
    minimumSuccessPercentage: EcsUngracefulMinimumSuccessPercentageInteger
}

@range(min: 0, max: 99)
integer EcsUngracefulMinimumSuccessPercentageInteger

enum EksCapacityMonitoringApproach {
    sampledMaxInLast24Hours
}

structure EksCluster {
    crossAccountRole: IamRoleArn
    externalId: String

    @required
    clusterArn: EksClusterArn
}

@pattern("arn:aws[a-zA-Z-]*:eks:[a-z0-9-]+:\\d{12}:cluster/[a-zA-Z0-9][a-zA-Z0-9-_]{0,99}")
string EksClusterArn

@length(min: 2)
list EksClusters {
    member: EksCluster
}

structure EksResourceScalingConfiguration {
    timeoutMinutes: EksResourceScalingConfigurationTimeoutMinutesInteger

    @required
    kubernetesResourceType: KubernetesResourceType

    scalingResources: KubernetesScalingApps
    eksClusters: EksClusters
    ungraceful: EksResourceScalingUngraceful
    targetPercent: EksResourceScalingConfigurationTargetPercentInteger
    capacityMonitoringApproach: EksCapacityMonitoringApproach
}

@range(min: 1)
integer EksResourceScalingConfigurationTargetPercentInteger

@range(min: 1)
integer EksResourceScalingConfigurationTimeoutMinutesInteger

structure EksResourceScalingUngraceful {
    @required
    minimumSuccessPercentage: EksResourceScalingUngracefulMinimumSuccessPercentageInteger
}

@range(min: 0, max: 99)
integer EksResourceScalingUngracefulMinimumSuccessPercentageInteger

enum EvaluationStatus {
    passed
    actionRequired
    pendingEvaluation
    unknown
}

structure EventSourceMapping {
    crossAccountRole: IamRoleArn
    externalId: String

    @required
    arn: EventSourceMappingArn
}

enum EventSourceMappingAction {
    enable
    disable
}

@pattern("arn:aws[a-zA-Z-]*:lambda:[a-z0-9-]+:\\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}")
string EventSourceMappingArn

enum ExecutionAction {
    activate
    deactivate
    postRecovery
}

structure ExecutionApprovalConfiguration {
    timeoutMinutes: ExecutionApprovalConfigurationTimeoutMinutesInteger

    @required
    approvalRole: String
}

@range(min: 1)
integer ExecutionApprovalConfigurationTimeoutMinutesInteger

union ExecutionBlockConfiguration {
    customActionLambdaConfig: CustomActionLambdaConfiguration
    ec2AsgCapacityIncreaseConfig: Ec2AsgCapacityIncreaseConfiguration
    executionApprovalConfig: ExecutionApprovalConfiguration
    arcRoutingControlConfig: ArcRoutingControlConfiguration
    globalAuroraConfig: GlobalAuroraConfiguration
    parallelConfig: ParallelExecutionBlockConfiguration
    regionSwitchPlanConfig: RegionSwitchPlanConfiguration
    ecsCapacityIncreaseConfig: EcsCapacityIncreaseConfiguration
    eksResourceScalingConfig: EksResourceScalingConfiguration
    route53HealthCheckConfig: Route53HealthCheckConfiguration
    documentDbConfig: DocumentDbConfiguration
    rdsPromoteReadReplicaConfig: RdsPromoteReadReplicaConfiguration
    rdsCreateCrossRegionReadReplicaConfig: RdsCreateCrossRegionReplicaConfiguration
    lambdaEventSourceMappingConfig: LambdaEventSourceMappingConfiguration
    auroraServerlessScalingConfig: AuroraServerlessScalingConfiguration
    auroraProvisionedScalingConfig: AuroraProvisionedScalingConfiguration
    neptuneGlobalDatabaseConfig: NeptuneGlobalDatabaseConfiguration
}

enum ExecutionBlockType {
    CustomActionLambda
    ManualApproval
    AuroraGlobalDatabase
    EC2AutoScaling
    ARCRoutingControl
    ARCRegionSwitchPlan
    Parallel
    ECSServiceScaling
    EKSResourceScaling
    Route53HealthCheck
    DocumentDb
    RdsPromoteReadReplica
    RdsCreateCrossRegionReplica
    LambdaEventSourceMapping
    AuroraServerlessScaling
    AuroraProvisionedScaling
    NeptuneGlobalDatabase
}

@length(min: 0, max: 1024)
string ExecutionComment

structure ExecutionEvent {
    timestamp: Timestamp
    type: ExecutionEventType
    stepName: String
    executionBlockType: ExecutionBlockType
    resources: Resources
    error: String
    description: String

    @required
    eventId: String

    previousEventId: String
}

list ExecutionEventList {
    member: ExecutionEvent
}

enum ExecutionEventType {
    unknown
    executionPending
    executionStarted
    executionSucceeded
    executionFailed
    executionPausing
    executionPaused
    executionCanceling
    executionCanceled
    executionPendingApproval
    executionBehaviorChangedToUngraceful
    executionBehaviorChangedToGraceful
    executionPendingChildPlanManualApproval
    executionSuccessMonitoringApplicationHealth
    stepStarted
    stepUpdate
    stepSucceeded
    stepFailed
    stepSkipped
    stepPausedByError
    stepPausedByOperator
    stepCanceled
    stepPendingApproval
    stepExecutionBehaviorChangedToUngraceful
    stepPendingApplicationHealthMonitor
    planEvaluationWarning
}

enum ExecutionMode {
    graceful
    ungraceful
}

enum ExecutionState {
    inProgress
    pausedByFailedStep
    pausedByOperator
    completed
    completedWithExceptions
    canceled
    planExecutionTimedOut
    pendingManualApproval
    failed
    pending
    completedMonitoringApplicationHealth
}

enum FailedReportErrorCode {
    insufficientPermissions
    invalidResource
    configurationError
}

structure FailedReportOutput {
    errorCode: FailedReportErrorCode
    errorMessage: String
}

structure GeneratedReport {
    reportGenerationTime: Timestamp
    reportOutput: ReportOutput
}

@length(min: 0, max: 1)
list GeneratedReportDetails {
    member: GeneratedReport
}

@range(min: 1, max: 100)
integer GetPlanExecutionStepStatesMaxResults

structure GlobalAuroraConfiguration {
    timeoutMinutes: GlobalAuroraConfigurationTimeoutMinutesInteger
    crossAccountRole: IamRoleArn
    externalId: String

    @required
    behavior: GlobalAuroraDefaultBehavior

    ungraceful: GlobalAuroraUngraceful

    @required
    globalClusterIdentifier: GlobalClusterIdentifier

    @required
    databaseClusterArns: AuroraClusterArns
}

@range(min: 1)
integer GlobalAuroraConfigurationTimeoutMinutesInteger

enum GlobalAuroraDefaultBehavior {
    switchoverOnly
    failover
}

structure GlobalAuroraUngraceful {
    ungraceful: GlobalAuroraUngracefulBehavior
}

enum GlobalAuroraUngracefulBehavior {
    failover
}

@length(min: 1, max: 255) @pattern("[A-Za-z][0-9A-Za-z-:._]*")
string GlobalClusterIdentifier

@pattern("arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+")
string IamRoleArn

@error("client") @httpError(400)
structure IllegalArgumentException {
    @required
    message: String
}

@error("client") @httpError(400)
structure IllegalStateException {
    @required
    message: String
}

@error("server") @httpError(500)
structure InternalServerException {
    @required
    message: String
}

@pattern("[a-z0-9][a-z0-9-]{0,61}[a-z0-9]")
string KubernetesNamespace

structure KubernetesResourceType {
    @required
    apiVersion: String

    @required
    kind: String
}

map KubernetesScalingApplication {
    key: String
    value: RegionalScalingResource
}

@length(min: 1)
list KubernetesScalingApps {
    member: KubernetesScalingApplication
}

structure KubernetesScalingResource {
    @required
    namespace: KubernetesNamespace

    @required
    name: String

    hpaName: String
}

structure LambdaEventSourceMappingConfiguration {
    timeoutMinutes: LambdaEventSourceMappingConfigurationTimeoutMinutesInteger

    @required
    action: EventSourceMappingAction

    @required
    regionEventSourceMappings: RegionEventSourceMappingMap

    ungraceful: LambdaEventSourceMappingUngraceful
}

@range(min: 1)
integer LambdaEventSourceMappingConfigurationTimeoutMinutesInteger

structure LambdaEventSourceMappingUngraceful {
    behavior: LambdaEventSourceMappingUngracefulBehavior
}

enum LambdaEventSourceMappingUngracefulBehavior {
    skip
}

@length(min: 1, max: 2)
list LambdaList {
    member: Lambdas
}

structure LambdaUngraceful {
    behavior: LambdaUngracefulBehavior
}

enum LambdaUngracefulBehavior {
    skip
}

structure Lambdas {
    crossAccountRole: IamRoleArn
    externalId: String
    arn: String
}

@range(min: 1, max: 100)
integer ListExecutionEventsMaxResults

@range(min: 1, max: 100)
integer ListExecutionsMaxResults

@range(min: 1, max: 100)
integer ListRoute53HealthChecksInRegionRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListRoute53HealthChecksRequestMaxResultsInteger

@range(min: 1, max: 100)
integer MaxResults

structure MinimalWorkflow {
    action: ExecutionAction
    name: String
}

@pattern("arn:aws[a-zA-Z-]*:rds:[a-z0-9-]+:\\d{12}:cluster:[A-Za-z][0-9A-Za-z-]{0,62}")
string NeptuneClusterArn

enum NeptuneDefaultBehavior {
    switchoverOnly
    failover
}

@length(min: 1, max: 63) @pattern("[A-Za-z][0-9A-Za-z-]*")
string NeptuneGlobalClusterIdentifier

structure NeptuneGlobalDatabaseConfiguration {
    timeoutMinutes: NeptuneGlobalDatabaseConfigurationTimeoutMinutesInteger
    crossAccountRole: IamRoleArn
    externalId: String

    @required
    behavior: NeptuneDefaultBehavior

    ungraceful: NeptuneUngraceful

    @required
    globalClusterIdentifier: NeptuneGlobalClusterIdentifier

    @required
    regionDatabaseClusterArns: RegionNeptuneClusterArnMap
}

@range(min: 1)
integer NeptuneGlobalDatabaseConfigurationTimeoutMinutesInteger

structure NeptuneUngraceful {
    ungraceful: NeptuneUngracefulBehavior
}

enum NeptuneUngracefulBehavior {
    failover
}

@length(min: 1, max: 2048)
string NextToken

structure ParallelExecutionBlockConfiguration {
    @required
    steps: Steps
}

structure Plan {
    @required
    arn: PlanArn

    description: String

    @required
    workflows: WorkflowList

    @required
    executionRole: IamRoleArn

    recoveryTimeObjectiveMinutes: PlanRecoveryTimeObjectiveMinutesInteger
    associatedAlarms: AssociatedAlarmMap
    triggers: TriggerList
    reportConfiguration: ReportConfiguration

    @required
    name: PlanName

    @required
    regions: RegionList

    @required
    recoveryApproach: RecoveryApproach

    primaryRegion: Region

    @required
    owner: AccountId

    version: String
    updatedAt: Timestamp
}

@pattern("arn:aws[a-zA-Z-]*:arc-region-switch::[0-9]{12}:plan/([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?):([a-z0-9]{6})")
string PlanArn

list PlanList {
    member: AbbreviatedPlan
}

@length(min: 1, max: 32) @pattern("[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?")
string PlanName

@range(min: 1, max: 10080)
integer PlanRecoveryTimeObjectiveMinutesInteger

list PlanWarnings {
    member: ResourceWarning
}

structure RdsCreateCrossRegionReplicaConfiguration {
    timeoutMinutes: RdsCreateCrossRegionReplicaConfigurationTimeoutMinutesInteger
    crossAccountRole: IamRoleArn
    externalId: String

    @required
    dbInstanceArnMap: RdsDbInstanceArnMap
}

@range(min: 1)
integer RdsCreateCrossRegionReplicaConfigurationTimeoutMinutesInteger

@pattern("arn:aws[a-zA-Z-]*:rds:[a-z0-9-]+:\\d{12}:db:[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*")
string RdsDbInstanceArn

map RdsDbInstanceArnMap {
    key: Region
    value: RdsDbInstanceArn
}

structure RdsPromoteReadReplicaConfiguration {
    timeoutMinutes: RdsPromoteReadReplicaConfigurationTimeoutMinutesInteger
    crossAccountRole: IamRoleArn
    externalId: String

    @required
    dbInstanceArnMap: RdsDbInstanceArnMap
}

@range(min: 1)
integer RdsPromoteReadReplicaConfigurationTimeoutMinutesInteger

enum RecoveryApproach {
    activeActive
    activePassive
}

@pattern("[a-z]{2}(-[a-z]+)+-[0-9]+/[0-9a-fA-F]{16}")
string RecoveryExecutionId

@pattern("[a-z]{2}-[a-z-]+-\\d+")
string Region

map RegionAndRoutingControls {
    key: String
    value: ArcRoutingControlStates
}

@length(min: 2, max: 2)
map RegionAuroraClusterMap {
    key: Region
    value: AuroraClusterArn
}

@length(min: 1, max: 2)
map RegionAuroraInstanceArnMap {
    key: Region
    value: AuroraInstanceArn
}

@length(min: 1, max: 2)
map RegionEventSourceMappingMap {
    key: Region
    value: EventSourceMapping
}

@length(min: 2, max: 2)
list RegionList {
    member: Region
}

@length(min: 2, max: 2)
map RegionNeptuneClusterArnMap {
    key: Region
    value: NeptuneClusterArn
}

structure RegionSwitchPlanConfiguration {
    crossAccountRole: IamRoleArn
    externalId: String

    @required
    arn: PlanArn
}

enum RegionToRunIn {
    activatingRegion
    deactivatingRegion
    activeRegion
    inactiveRegion
}

map RegionalScalingResource {
    key: Region
    value: KubernetesScalingResource
}

structure ReportConfiguration {
    reportOutput: ReportOutputList
}

union ReportOutput {
    s3ReportOutput: S3ReportOutput
    failedReportOutput: FailedReportOutput
}

union ReportOutputConfiguration {
    s3Configuration: S3ReportOutputConfiguration
}

@length(min: 1, max: 1)
list ReportOutputList {
    member: ReportOutputConfiguration
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

structure ResourceWarning {
    workflow: MinimalWorkflow

    @required
    version: String

    stepName: String
    resourceArn: String

    @required
    warningStatus: ResourceWarningStatus

    @required
    warningUpdatedTime: Timestamp

    @required
    warningMessage: String
}

enum ResourceWarningStatus {
    active
    resolved
}

list Resources {
    member: String
}

structure Route53HealthCheck {
    @required
    hostedZoneId: Route53HostedZoneId

    @required
    recordName: Route53RecordName

    healthCheckId: Route53HealthCheckId
    status: Route53HealthCheckStatus

    @required
    region: Region
}

structure Route53HealthCheckConfiguration {
    timeoutMinutes: Route53HealthCheckConfigurationTimeoutMinutesInteger
    crossAccountRole: IamRoleArn
    externalId: String

    @required
    hostedZoneId: Route53HostedZoneId

    @required
    recordName: Route53RecordName

    recordSets: Route53ResourceRecordSetList
}

@range(min: 1)
integer Route53HealthCheckConfigurationTimeoutMinutesInteger

@length(min: 1, max: 64)
string Route53HealthCheckId

list Route53HealthCheckList {
    member: Route53HealthCheck
}

enum Route53HealthCheckStatus {
    healthy
    unhealthy
    unknown
}

@length(min: 1, max: 32)
string Route53HostedZoneId

@length(min: 1, max: 1024)
string Route53RecordName

structure Route53ResourceRecordSet {
    recordSetIdentifier: Route53ResourceRecordSetIdentifier
    region: Region
}

@length(min: 1, max: 1024)
string Route53ResourceRecordSetIdentifier

list Route53ResourceRecordSetList {
    member: Route53ResourceRecordSet
}

enum RoutingControlStateChange {
    On
    Off
}

structure S3ReportOutput {
    s3ObjectKey: String
}

structure S3ReportOutputConfiguration {
    bucketPath: S3ReportOutputConfigurationBucketPathString
    bucketOwner: AccountId
}

@length(min: 3, max: 512) @pattern("(?:s3://)?[a-z0-9][a-z0-9-]{1,61}[a-z0-9](?:/[^/ ][^/]*)*/?")
string S3ReportOutputConfigurationBucketPathString

structure Service {
    crossAccountRole: IamRoleArn
    externalId: String
    clusterArn: EcsClusterArn
    serviceArn: EcsServiceArn
}

@length(min: 2, max: 2)
list ServiceList {
    member: Service
}

@length(min: 1, max: 128) @pattern("[\\x21-\\x7E]+")
string StartPlanExecutionRequestClientTokenString

structure Step {
    @required
    name: String

    description: String

    @required
    executionBlockConfiguration: ExecutionBlockConfiguration

    @required
    executionBlockType: ExecutionBlockType
}

structure StepState {
    name: String
    status: StepStatus
    startTime: Timestamp
    endTime: Timestamp
    stepMode: ExecutionMode
}

list StepStates {
    member: StepState
}

enum StepStatus {
    notStarted
    running
    failed
    completed
    canceled
    skipped
    pendingApproval
}

list Steps {
    member: Step
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 256)
string TagValue

@length(min: 0, max: 200)
map Tags {
    key: TagKey
    value: TagValue
}

structure Trigger {
    description: String

    @required
    targetRegion: Region

    @required
    action: WorkflowTargetAction

    @required
    conditions: TriggerConditionList

    @required
    minDelayMinutesBetweenExecutions: Integer
}

structure TriggerCondition {
    @required
    associatedAlarmName: String

    @required
    condition: AlarmCondition
}

@length(min: 1, max: 10)
list TriggerConditionList {
    member: TriggerCondition
}

list TriggerList {
    member: Trigger
}

enum UpdatePlanExecutionAction {
    switchToGraceful
    switchToUngraceful
    pause
    resume
}

enum UpdatePlanExecutionStepAction {
    switchToUngraceful
    skip
}

@range(min: 1, max: 10080)
integer UpdatePlanRequestRecoveryTimeObjectiveMinutesInteger

structure Workflow {
    steps: Steps

    @required
    workflowTargetAction: WorkflowTargetAction

    workflowTargetRegion: Region
    workflowDescription: String
}

list WorkflowList {
    member: Workflow
}

enum WorkflowTargetAction {
    activate
    deactivate
    postRecovery
}
