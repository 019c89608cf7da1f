$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.deadline

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWSDeadlineCloud")
@service(sdkId: "deadline", endpointPrefix: "deadline")
@restJson1
@sigv4(name: "deadline")
@standardRegionalEndpoints
service deadline {
    version: "2023-10-12"
    operations: [
        AssociateMemberToFarm
        AssociateMemberToFleet
        AssociateMemberToJob
        AssociateMemberToQueue
        AssumeFleetRoleForRead
        AssumeFleetRoleForWorker
        AssumeQueueRoleForRead
        AssumeQueueRoleForUser
        AssumeQueueRoleForWorker
        BatchGetJob
        BatchGetJobEntity
        BatchGetSession
        BatchGetSessionAction
        BatchGetStep
        BatchGetTask
        BatchGetWorker
        BatchUpdateJob
        BatchUpdateTask
        CopyJobTemplate
        CreateBudget
        CreateFarm
        CreateFleet
        CreateJob
        CreateLicenseEndpoint
        CreateLimit
        CreateMonitor
        CreateQueue
        CreateQueueEnvironment
        CreateQueueFleetAssociation
        CreateQueueLimitAssociation
        CreateStorageProfile
        CreateWorker
        DeleteBudget
        DeleteFarm
        DeleteFleet
        DeleteLicenseEndpoint
        DeleteLimit
        DeleteMeteredProduct
        DeleteMonitor
        DeleteQueue
        DeleteQueueEnvironment
        DeleteQueueFleetAssociation
        DeleteQueueLimitAssociation
        DeleteStorageProfile
        DeleteVolume
        DeleteWorker
        DisassociateMemberFromFarm
        DisassociateMemberFromFleet
        DisassociateMemberFromJob
        DisassociateMemberFromQueue
        GetBudget
        GetFarm
        GetFleet
        GetJob
        GetLicenseEndpoint
        GetLimit
        GetMonitor
        GetMonitorSettings
        GetQueue
        GetQueueEnvironment
        GetQueueFleetAssociation
        GetQueueLimitAssociation
        GetSession
        GetSessionAction
        GetSessionsStatisticsAggregation
        GetStep
        GetStorageProfile
        GetStorageProfileForQueue
        GetTask
        GetVolume
        GetWorker
        ListAvailableMeteredProducts
        ListBudgets
        ListFarmMembers
        ListFarms
        ListFleetMembers
        ListFleets
        ListJobMembers
        ListJobParameterDefinitions
        ListJobs
        ListLicenseEndpoints
        ListLimits
        ListMeteredProducts
        ListMonitors
        ListQueueEnvironments
        ListQueueFleetAssociations
        ListQueueLimitAssociations
        ListQueueMembers
        ListQueues
        ListSessionActions
        ListSessions
        ListSessionsForWorker
        ListStepConsumers
        ListStepDependencies
        ListSteps
        ListStorageProfiles
        ListStorageProfilesForQueue
        ListTagsForResource
        ListTasks
        ListVolumes
        ListWorkers
        PutMeteredProduct
        SearchJobs
        SearchSteps
        SearchTasks
        SearchWorkers
        StartSessionsStatisticsAggregation
        TagResource
        UntagResource
        UpdateBudget
        UpdateFarm
        UpdateFleet
        UpdateJob
        UpdateLimit
        UpdateMonitor
        UpdateMonitorSettings
        UpdateQueue
        UpdateQueueEnvironment
        UpdateQueueFleetAssociation
        UpdateQueueLimitAssociation
        UpdateSession
        UpdateStep
        UpdateStorageProfile
        UpdateTask
        UpdateWorker
        UpdateWorkerSchedule
    ]
}

@http(method: "PUT", uri: "/2023-10-12/farms/{farmId}/members/{principalId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation AssociateMemberToFarm {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required
        principalType: PrincipalType

        @required
        identityStoreId: IdentityStoreId

        @required
        membershipLevel: MembershipLevel

        @required @httpLabel
        principalId: IdentityCenterPrincipalId

        identityCenterRegion: Region
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/members/{principalId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation AssociateMemberToFleet {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @required
        principalType: PrincipalType

        @required
        identityStoreId: IdentityStoreId

        @required
        membershipLevel: MembershipLevel

        @required @httpLabel
        principalId: IdentityCenterPrincipalId

        identityCenterRegion: Region
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(
    method: "PUT"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/members/{principalId}"
)
@endpoint(hostPrefix: "management.")
@idempotent
operation AssociateMemberToJob {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @required
        principalType: PrincipalType

        @required
        identityStoreId: IdentityStoreId

        @required
        membershipLevel: MembershipLevel

        @required @httpLabel
        principalId: IdentityCenterPrincipalId

        identityCenterRegion: Region
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/members/{principalId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation AssociateMemberToQueue {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required
        principalType: PrincipalType

        @required
        identityStoreId: IdentityStoreId

        @required
        membershipLevel: MembershipLevel

        @required @httpLabel
        principalId: IdentityCenterPrincipalId

        identityCenterRegion: Region
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/read-roles")
@endpoint(hostPrefix: "management.")
operation AssumeFleetRoleForRead {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId
    }
    output := @sensitive {
        @required
        credentials: AwsCredentials
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "GET"
    uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}/fleet-roles"
)
@endpoint(hostPrefix: "scheduling.")
operation AssumeFleetRoleForWorker {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @required @httpLabel
        workerId: WorkerId
    }
    output := @sensitive {
        @required
        credentials: AwsCredentials
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/read-roles")
@endpoint(hostPrefix: "management.")
operation AssumeQueueRoleForRead {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId
    }
    output := @sensitive {
        @required
        credentials: AwsCredentials
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/user-roles")
@endpoint(hostPrefix: "management.")
operation AssumeQueueRoleForUser {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId
    }
    output := @sensitive {
        @required
        credentials: AwsCredentials
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "GET"
    uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}/queue-roles"
)
@endpoint(hostPrefix: "scheduling.")
operation AssumeQueueRoleForWorker {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @required @httpLabel
        workerId: WorkerId

        @required @httpQuery("queueId")
        queueId: QueueId
    }
    output := @sensitive {
        credentials: AwsCredentials
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2023-10-12/batch-get-job")
@endpoint(hostPrefix: "management.")
@readonly
operation BatchGetJob {
    input := {
        @required
        identifiers: BatchGetJobIdentifiers
    }
    output := {
        @required
        jobs: BatchGetJobItems

        @required
        errors: BatchGetJobErrors
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "POST"
    uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}/batchGetJobEntity"
)
@endpoint(hostPrefix: "scheduling.")
@readonly
operation BatchGetJobEntity {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @required @httpLabel
        workerId: WorkerId

        @required
        identifiers: JobEntityIdentifiers
    }
    output := {
        @required
        entities: BatchGetJobEntityList

        @required
        errors: BatchGetJobEntityErrors
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2023-10-12/batch-get-session")
@endpoint(hostPrefix: "management.")
@readonly
operation BatchGetSession {
    input := {
        @required
        identifiers: BatchGetSessionIdentifiers
    }
    output := {
        @required
        sessions: BatchGetSessionItems

        @required
        errors: BatchGetSessionErrors
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2023-10-12/batch-get-session-action")
@endpoint(hostPrefix: "management.")
@readonly
operation BatchGetSessionAction {
    input := {
        @required
        identifiers: BatchGetSessionActionIdentifiers
    }
    output := {
        @required
        sessionActions: BatchGetSessionActionItems

        @required
        errors: BatchGetSessionActionErrors
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2023-10-12/batch-get-step")
@endpoint(hostPrefix: "management.")
@readonly
operation BatchGetStep {
    input := {
        @required
        identifiers: BatchGetStepIdentifiers
    }
    output := {
        @required
        steps: BatchGetStepItems

        @required
        errors: BatchGetStepErrors
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2023-10-12/batch-get-task")
@endpoint(hostPrefix: "management.")
@readonly
operation BatchGetTask {
    input := {
        @required
        identifiers: BatchGetTaskIdentifiers
    }
    output := {
        @required
        tasks: BatchGetTaskItems

        @required
        errors: BatchGetTaskErrors
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2023-10-12/batch-get-worker")
@endpoint(hostPrefix: "management.")
@readonly
operation BatchGetWorker {
    input := {
        @required
        identifiers: BatchGetWorkerIdentifiers
    }
    output := {
        @required
        workers: BatchGetWorkerItems

        @required
        errors: BatchGetWorkerErrors
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/2023-10-12/batch-update-job")
@endpoint(hostPrefix: "management.")
@idempotent
operation BatchUpdateJob {
    input := {
        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        @required
        jobs: BatchUpdateJobItems
    }
    output := {
        @required
        errors: BatchUpdateJobErrors
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/2023-10-12/batch-update-task")
@endpoint(hostPrefix: "management.")
@idempotent
operation BatchUpdateTask {
    input := {
        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        @required
        tasks: BatchUpdateTaskItems
    }
    output := {
        @required
        errors: BatchUpdateTaskErrors
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/template")
@endpoint(hostPrefix: "management.")
operation CopyJobTemplate {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @required
        targetS3Location: S3Location
    }
    output := {
        @required
        templateType: JobTemplateType
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2023-10-12/farms/{farmId}/budgets")
@endpoint(hostPrefix: "management.")
@idempotent
operation CreateBudget {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required
        displayName: ResourceName

        description: Description

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        @required
        usageTrackingResource: UsageTrackingResource

        @required
        approximateDollarLimit: ConsumedUsageLimit

        @required
        actions: BudgetActionsToAdd

        @required
        schedule: BudgetSchedule

        tags: Tags
    }
    output := {
        @required
        budgetId: BudgetId
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/2023-10-12/farms") @endpoint(hostPrefix: "management.") @idempotent
operation CreateFarm {
    input := {
        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        @required
        displayName: ResourceName

        description: Description
        kmsKeyArn: KmsKeyArn
        costScaleFactor: CostScaleFactor
        tags: Tags
    }
    output := {
        @required
        farmId: FarmId
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/2023-10-12/farms/{farmId}/fleets")
@endpoint(hostPrefix: "management.")
@idempotent
operation CreateFleet {
    input := {
        @required @httpLabel
        farmId: FarmId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        @required
        displayName: ResourceName

        description: Description

        @required
        roleArn: IamRoleArn

        minWorkerCount: MinZeroMaxInteger

        @required
        maxWorkerCount: MinZeroMaxInteger

        @required
        configuration: FleetConfiguration

        tags: Tags
        hostConfiguration: HostConfiguration
    }
    output := {
        @required
        fleetId: FleetId
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs", code: 201)
@endpoint(hostPrefix: "management.")
@idempotent
operation CreateJob {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        template: JobTemplate
        templateType: JobTemplateType

        @required
        priority: JobPriority

        parameters: JobParameters
        attachments: Attachments
        storageProfileId: StorageProfileId
        targetTaskRunStatus: CreateJobTargetTaskRunStatus
        maxFailedTasksCount: MaxFailedTasksCount
        maxRetriesPerTask: MaxRetriesPerTask
        maxWorkerCount: MaxWorkerCount
        sourceJobId: JobId
        nameOverride: JobName
        descriptionOverride: JobDescriptionOverride
        tags: Tags
    }
    output := {
        @required
        jobId: JobId
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/2023-10-12/license-endpoints")
@endpoint(hostPrefix: "management.")
@idempotent
operation CreateLicenseEndpoint {
    input := {
        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        @required
        vpcId: VpcId

        @required
        subnetIds: CreateLicenseEndpointRequestSubnetIdsList

        @required
        securityGroupIds: CreateLicenseEndpointRequestSecurityGroupIdsList

        tags: Tags
    }
    output := {
        @required
        licenseEndpointId: LicenseEndpointId
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ThrottlingException
        ConflictException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/2023-10-12/farms/{farmId}/limits")
@endpoint(hostPrefix: "management.")
@idempotent
operation CreateLimit {
    input := {
        @required @httpLabel
        farmId: FarmId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        @required
        displayName: ResourceName

        @required
        amountRequirementName: AmountRequirementName

        @required
        maxCount: MaxCount

        description: Description
    }
    output := {
        @required
        limitId: LimitId
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/2023-10-12/monitors") @endpoint(hostPrefix: "management.") @idempotent
operation CreateMonitor {
    input := {
        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        @required
        displayName: ResourceName

        @required
        identityCenterInstanceArn: IdentityCenterInstanceArn

        identityCenterRegion: Region

        @required
        subdomain: Subdomain

        @required
        roleArn: IamRoleArn

        tags: Tags
    }
    output := {
        @required
        monitorId: MonitorId

        @required
        identityCenterApplicationArn: String
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/2023-10-12/farms/{farmId}/queues")
@endpoint(hostPrefix: "management.")
@idempotent
operation CreateQueue {
    input := {
        @required @httpLabel
        farmId: FarmId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        @required
        displayName: ResourceName

        description: Description
        defaultBudgetAction: DefaultQueueBudgetAction
        jobAttachmentSettings: JobAttachmentSettings
        roleArn: IamRoleArn
        jobRunAsUser: JobRunAsUser
        requiredFileSystemLocationNames: RequiredFileSystemLocationNames
        allowedStorageProfileIds: AllowedStorageProfileIds
        tags: Tags
        schedulingConfiguration: SchedulingConfiguration
    }
    output := {
        @required
        queueId: QueueId
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/environments")
@endpoint(hostPrefix: "management.")
@idempotent
operation CreateQueueEnvironment {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        @required
        priority: Priority

        @required
        templateType: EnvironmentTemplateType

        @required
        template: EnvironmentTemplate
    }
    output := {
        @required
        queueEnvironmentId: QueueEnvironmentId
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "PUT", uri: "/2023-10-12/farms/{farmId}/queue-fleet-associations")
@endpoint(hostPrefix: "management.")
@idempotent
operation CreateQueueFleetAssociation {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required
        queueId: QueueId

        @required
        fleetId: FleetId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/2023-10-12/farms/{farmId}/queue-limit-associations")
@endpoint(hostPrefix: "management.")
@idempotent
operation CreateQueueLimitAssociation {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required
        queueId: QueueId

        @required
        limitId: LimitId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2023-10-12/farms/{farmId}/storage-profiles")
@endpoint(hostPrefix: "management.")
@idempotent
operation CreateStorageProfile {
    input := {
        @required @httpLabel
        farmId: FarmId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        @required
        displayName: ResourceName

        @required
        osFamily: StorageProfileOperatingSystemFamily

        fileSystemLocations: FileSystemLocationsList
    }
    output := {
        @required
        storageProfileId: StorageProfileId
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/workers")
@endpoint(hostPrefix: "scheduling.")
@idempotent
operation CreateWorker {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        hostProperties: HostPropertiesRequest

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        tags: Tags
    }
    output := {
        @required
        workerId: WorkerId
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2023-10-12/farms/{farmId}/budgets/{budgetId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation DeleteBudget {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        budgetId: BudgetId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2023-10-12/farms/{farmId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation DeleteFarm {
    input := {
        @required @httpLabel
        farmId: FarmId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation DeleteFleet {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2023-10-12/license-endpoints/{licenseEndpointId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation DeleteLicenseEndpoint {
    input := {
        @required @httpLabel
        licenseEndpointId: LicenseEndpointId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2023-10-12/farms/{farmId}/limits/{limitId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation DeleteLimit {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        limitId: LimitId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "DELETE"
    uri: "/2023-10-12/license-endpoints/{licenseEndpointId}/metered-products/{productId}"
)
@endpoint(hostPrefix: "management.")
@idempotent
operation DeleteMeteredProduct {
    input := {
        @required @httpLabel
        licenseEndpointId: LicenseEndpointId

        @required @httpLabel
        productId: MeteredProductId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2023-10-12/monitors/{monitorId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation DeleteMonitor {
    input := {
        @required @httpLabel
        monitorId: MonitorId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation DeleteQueue {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(
    method: "DELETE"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/environments/{queueEnvironmentId}"
)
@endpoint(hostPrefix: "management.")
@idempotent
operation DeleteQueueEnvironment {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        queueEnvironmentId: QueueEnvironmentId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "DELETE"
    uri: "/2023-10-12/farms/{farmId}/queue-fleet-associations/{queueId}/{fleetId}"
)
@endpoint(hostPrefix: "management.")
@idempotent
operation DeleteQueueFleetAssociation {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        fleetId: FleetId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(
    method: "DELETE"
    uri: "/2023-10-12/farms/{farmId}/queue-limit-associations/{queueId}/{limitId}"
)
@endpoint(hostPrefix: "management.")
@idempotent
operation DeleteQueueLimitAssociation {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        limitId: LimitId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2023-10-12/farms/{farmId}/storage-profiles/{storageProfileId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation DeleteStorageProfile {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        storageProfileId: StorageProfileId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/volumes/{volumeId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation DeleteVolume {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @required @httpLabel
        volumeId: VolumeId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation DeleteWorker {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @required @httpLabel
        workerId: WorkerId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2023-10-12/farms/{farmId}/members/{principalId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation DisassociateMemberFromFarm {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        principalId: IdentityCenterPrincipalId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/members/{principalId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation DisassociateMemberFromFleet {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @required @httpLabel
        principalId: IdentityCenterPrincipalId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(
    method: "DELETE"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/members/{principalId}"
)
@endpoint(hostPrefix: "management.")
@idempotent
operation DisassociateMemberFromJob {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @required @httpLabel
        principalId: IdentityCenterPrincipalId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/members/{principalId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation DisassociateMemberFromQueue {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        principalId: IdentityCenterPrincipalId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/budgets/{budgetId}")
@endpoint(hostPrefix: "management.")
@readonly
operation GetBudget {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        budgetId: BudgetId
    }
    output := {
        @required
        budgetId: BudgetId

        @required
        usageTrackingResource: UsageTrackingResource

        @required
        status: BudgetStatus

        @required
        displayName: ResourceName

        @required
        approximateDollarLimit: ConsumedUsageLimit

        @required
        usages: ConsumedUsages

        @required
        createdBy: String

        @required
        createdAt: CreatedAt

        updatedBy: String
        updatedAt: UpdatedAt
        description: Description

        @required
        actions: ResponseBudgetActionList

        @required
        schedule: BudgetSchedule

        queueStoppedAt: UpdatedAt
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}")
@endpoint(hostPrefix: "management.")
@readonly
operation GetFarm {
    input := {
        @required @httpLabel
        farmId: FarmId
    }
    output := {
        @required
        farmId: FarmId

        @required
        displayName: ResourceName

        kmsKeyArn: KmsKeyArn

        @required
        createdAt: CreatedAt

        @required
        createdBy: String

        updatedAt: UpdatedAt
        updatedBy: String
        description: Description

        @required
        costScaleFactor: CostScaleFactor
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}")
@endpoint(hostPrefix: "management.")
@readonly
@waitable(
    FleetActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "CREATE_FAILED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "UPDATE_FAILED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(FleetActive: 180)
operation GetFleet {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId
    }
    output := {
        @required
        fleetId: FleetId

        @required
        farmId: FarmId

        @required
        displayName: ResourceName

        @required
        status: FleetStatus

        statusMessage: String
        autoScalingStatus: AutoScalingStatus
        targetWorkerCount: Integer

        @required
        workerCount: Integer

        @required
        minWorkerCount: MinZeroMaxInteger

        @required
        maxWorkerCount: MinZeroMaxInteger

        @required
        configuration: FleetConfiguration

        @required
        createdAt: CreatedAt

        @required
        createdBy: String

        updatedAt: UpdatedAt
        updatedBy: String
        description: Description
        hostConfiguration: HostConfiguration
        capabilities: FleetCapabilities

        @required
        roleArn: IamRoleArn
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}")
@endpoint(hostPrefix: "management.")
@readonly
@waitable(
    JobComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "taskRunStatus"
                        expected: "SUCCEEDED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {path: "taskRunStatus", expected: "FAILED", comparator: "stringEquals"}
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "taskRunStatus"
                        expected: "CANCELED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "taskRunStatus"
                        expected: "SUSPENDED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "taskRunStatus"
                        expected: "NOT_COMPATIBLE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "lifecycleStatus"
                        expected: "ARCHIVED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    JobCreateComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "lifecycleStatus"
                        expected: "CREATE_COMPLETE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "lifecycleStatus"
                        expected: "UPDATE_IN_PROGRESS"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "lifecycleStatus"
                        expected: "UPDATE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "lifecycleStatus"
                        expected: "UPDATE_SUCCEEDED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "lifecycleStatus"
                        expected: "UPLOAD_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "lifecycleStatus"
                        expected: "CREATE_FAILED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 1
        maxDelay: 1
    }
    JobSucceeded: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "taskRunStatus"
                        expected: "SUCCEEDED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "taskRunStatus", expected: "FAILED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "taskRunStatus"
                        expected: "CANCELED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "taskRunStatus"
                        expected: "SUSPENDED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "taskRunStatus"
                        expected: "NOT_COMPATIBLE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "lifecycleStatus"
                        expected: "ARCHIVED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(JobComplete: 240, JobCreateComplete: 120, JobSucceeded: 240)
operation GetJob {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId
    }
    output := {
        @required
        jobId: JobId

        @required
        name: JobName

        @required
        lifecycleStatus: JobLifecycleStatus

        @required
        lifecycleStatusMessage: String

        @required
        priority: JobPriority

        @required
        createdAt: CreatedAt

        @required
        createdBy: String

        updatedAt: UpdatedAt
        updatedBy: String
        startedAt: StartedAt
        endedAt: EndedAt
        taskRunStatus: TaskRunStatus
        targetTaskRunStatus: JobTargetTaskRunStatus
        taskRunStatusCounts: TaskRunStatusCounts
        taskFailureRetryCount: TaskFailureRetryCount
        storageProfileId: StorageProfileId
        maxFailedTasksCount: MaxFailedTasksCount
        maxRetriesPerTask: MaxRetriesPerTask
        parameters: JobParameters
        attachments: Attachments
        description: JobDescription
        maxWorkerCount: MaxWorkerCount
        sourceJobId: JobId
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/license-endpoints/{licenseEndpointId}")
@endpoint(hostPrefix: "management.")
@readonly
@waitable(
    LicenseEndpointDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "NOT_READY", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
    LicenseEndpointValid: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "READY", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "NOT_READY", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(LicenseEndpointDeleted: 234, LicenseEndpointValid: 114)
operation GetLicenseEndpoint {
    input := {
        @required @httpLabel
        licenseEndpointId: LicenseEndpointId
    }
    output := {
        @required
        licenseEndpointId: LicenseEndpointId

        @required
        status: LicenseEndpointStatus

        @required
        statusMessage: StatusMessage

        vpcId: VpcId
        dnsName: String
        subnetIds: GetLicenseEndpointResponseSubnetIdsList
        securityGroupIds: GetLicenseEndpointResponseSecurityGroupIdsList
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/limits/{limitId}")
@endpoint(hostPrefix: "management.")
@readonly
operation GetLimit {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        limitId: LimitId
    }
    output := {
        @required
        farmId: FarmId

        @required
        limitId: LimitId

        @required
        currentCount: MinZeroMaxInteger

        @required
        createdAt: CreatedAt

        @required
        createdBy: String

        updatedAt: UpdatedAt
        updatedBy: String

        @required
        displayName: ResourceName

        @required
        amountRequirementName: AmountRequirementName

        @required
        maxCount: MaxCount

        description: Description
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/monitors/{monitorId}")
@endpoint(hostPrefix: "management.")
@readonly
operation GetMonitor {
    input := {
        @required @httpLabel
        monitorId: MonitorId
    }
    output := {
        @required
        monitorId: MonitorId

        @required
        displayName: ResourceName

        @required
        subdomain: Subdomain

        @required
        url: String

        @required
        roleArn: IamRoleArn

        @required
        identityCenterInstanceArn: IdentityCenterInstanceArn

        identityCenterRegion: Region

        @required
        identityCenterApplicationArn: String

        @required
        createdAt: CreatedAt

        @required
        createdBy: String

        updatedAt: UpdatedAt
        updatedBy: String
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/monitors/{monitorId}/settings")
@endpoint(hostPrefix: "management.")
@readonly
operation GetMonitorSettings {
    input := {
        @required @httpLabel
        monitorId: MonitorId
    }
    output := {
        @required
        settings: SettingsMap
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}")
@endpoint(hostPrefix: "management.")
@readonly
@waitable(
    QueueScheduling: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "SCHEDULING", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
    QueueSchedulingBlocked: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "status"
                        expected: "SCHEDULING_BLOCKED"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(QueueScheduling: 70, QueueSchedulingBlocked: 30)
operation GetQueue {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId
    }
    output := {
        @required
        farmId: FarmId

        @required
        queueId: QueueId

        @required
        displayName: ResourceName

        @required
        status: QueueStatus

        @required
        defaultBudgetAction: DefaultQueueBudgetAction

        blockedReason: QueueBlockedReason

        @required
        createdAt: CreatedAt

        @required
        createdBy: String

        updatedAt: UpdatedAt
        updatedBy: String
        description: Description
        jobAttachmentSettings: JobAttachmentSettings
        roleArn: IamRoleArn
        requiredFileSystemLocationNames: RequiredFileSystemLocationNames
        allowedStorageProfileIds: AllowedStorageProfileIds
        jobRunAsUser: JobRunAsUser
        schedulingConfiguration: SchedulingConfiguration
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "GET"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/environments/{queueEnvironmentId}"
)
@endpoint(hostPrefix: "management.")
@readonly
operation GetQueueEnvironment {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        queueEnvironmentId: QueueEnvironmentId
    }
    output := {
        @required
        queueEnvironmentId: QueueEnvironmentId

        @required
        name: String

        @required
        priority: Priority

        @required
        templateType: EnvironmentTemplateType

        @required
        template: EnvironmentTemplate

        @required
        createdAt: CreatedAt

        @required
        createdBy: String

        updatedAt: UpdatedAt
        updatedBy: String
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queue-fleet-associations/{queueId}/{fleetId}")
@endpoint(hostPrefix: "management.")
@readonly
@waitable(
    QueueFleetAssociationStopped: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "STOPPED", comparator: "stringEquals"}}
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(QueueFleetAssociationStopped: 60)
operation GetQueueFleetAssociation {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        fleetId: FleetId
    }
    output := {
        @required
        queueId: QueueId

        @required
        fleetId: FleetId

        @required
        status: QueueFleetAssociationStatus

        @required
        createdAt: CreatedAt

        @required
        createdBy: String

        updatedAt: UpdatedAt
        updatedBy: String
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queue-limit-associations/{queueId}/{limitId}")
@endpoint(hostPrefix: "management.")
@readonly
@waitable(
    QueueLimitAssociationStopped: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "STOPPED", comparator: "stringEquals"}}
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(QueueLimitAssociationStopped: 60)
operation GetQueueLimitAssociation {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        limitId: LimitId
    }
    output := {
        @required
        queueId: QueueId

        @required
        limitId: LimitId

        @required
        status: QueueLimitAssociationStatus

        @required
        createdAt: CreatedAt

        @required
        createdBy: String

        updatedAt: UpdatedAt
        updatedBy: String
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "GET"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/sessions/{sessionId}"
)
@endpoint(hostPrefix: "management.")
@readonly
operation GetSession {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @required @httpLabel
        sessionId: SessionId
    }
    output := {
        @required
        sessionId: SessionId

        @required
        fleetId: FleetId

        @required
        workerId: WorkerId

        @required
        startedAt: StartedAt

        @required
        lifecycleStatus: SessionLifecycleStatus

        endedAt: EndedAt
        targetLifecycleStatus: SessionLifecycleTargetStatus
        updatedAt: UpdatedAt
        updatedBy: String

        @required
        log: LogConfiguration

        hostProperties: HostPropertiesResponse
        workerLog: LogConfiguration
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "GET"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/session-actions/{sessionActionId}"
)
@endpoint(hostPrefix: "management.")
@readonly
operation GetSessionAction {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @required @httpLabel
        sessionActionId: SessionActionId
    }
    output := {
        @required
        sessionActionId: SessionActionId

        @required
        status: SessionActionStatus

        startedAt: StartedAt
        endedAt: EndedAt
        workerUpdatedAt: Timestamp
        progressPercent: SessionActionProgressPercent
        manifests: TaskRunManifestPropertiesListResponse

        @required
        sessionId: SessionId

        processExitCode: ProcessExitCode
        progressMessage: SessionActionProgressMessage
        acquiredLimits: AcquiredLimits

        @required
        definition: SessionActionDefinition
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/sessions-statistics-aggregation")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "statistics"
    pageSize: "maxResults"
)
operation GetSessionsStatisticsAggregation {
    input := {
        @required @httpLabel
        farmId: FarmId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @required @httpQuery("aggregationId")
        aggregationId: AggregationId
    }
    output := {
        statistics: StatisticsList

        @required
        status: SessionsStatisticsAggregationStatus

        statusMessage: String
        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}")
@endpoint(hostPrefix: "management.")
@readonly
operation GetStep {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @required @httpLabel
        stepId: StepId
    }
    output := {
        @required
        stepId: StepId

        @required
        name: StepName

        @required
        lifecycleStatus: StepLifecycleStatus

        lifecycleStatusMessage: String

        @required
        taskRunStatus: TaskRunStatus

        @required
        taskRunStatusCounts: TaskRunStatusCounts

        taskFailureRetryCount: TaskFailureRetryCount
        targetTaskRunStatus: StepTargetTaskRunStatus

        @required
        createdAt: CreatedAt

        @required
        createdBy: String

        updatedAt: UpdatedAt
        updatedBy: String
        startedAt: StartedAt
        endedAt: EndedAt
        dependencyCounts: DependencyCounts
        requiredCapabilities: StepRequiredCapabilities
        parameterSpace: ParameterSpace
        description: StepDescription
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/storage-profiles/{storageProfileId}")
@endpoint(hostPrefix: "management.")
@readonly
operation GetStorageProfile {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        storageProfileId: StorageProfileId
    }
    output := {
        @required
        storageProfileId: StorageProfileId

        @required
        displayName: ResourceName

        @required
        osFamily: StorageProfileOperatingSystemFamily

        @required
        createdAt: CreatedAt

        @required
        createdBy: String

        updatedAt: UpdatedAt
        updatedBy: String
        fileSystemLocations: FileSystemLocationsList
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "GET"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/storage-profiles/{storageProfileId}"
)
@endpoint(hostPrefix: "management.")
@readonly
operation GetStorageProfileForQueue {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        storageProfileId: StorageProfileId
    }
    output := {
        @required
        storageProfileId: StorageProfileId

        @required
        displayName: ResourceName

        @required
        osFamily: StorageProfileOperatingSystemFamily

        fileSystemLocations: FileSystemLocationsList
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "GET"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}/tasks/{taskId}"
)
@endpoint(hostPrefix: "management.")
@readonly
operation GetTask {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @required @httpLabel
        stepId: StepId

        @required @httpLabel
        taskId: TaskId
    }
    output := {
        @required
        taskId: TaskId

        @required
        createdAt: CreatedAt

        @required
        createdBy: String

        @required
        runStatus: TaskRunStatus

        targetRunStatus: TaskTargetRunStatus
        failureRetryCount: TaskRetryCount
        startedAt: StartedAt
        endedAt: EndedAt
        updatedAt: UpdatedAt
        updatedBy: String
        latestSessionActionId: SessionActionId
        parameters: TaskParameters
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/volumes/{volumeId}")
@endpoint(hostPrefix: "management.")
@readonly
operation GetVolume {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @required @httpLabel
        volumeId: VolumeId
    }
    output := {
        @required
        volumeId: VolumeId

        @required
        farmId: FarmId

        @required
        fleetId: FleetId

        @required
        state: VolumeState

        @required
        sizeGiB: PersistentVolumeSizeGiB

        @required
        availabilityZoneId: String

        attachedWorkerId: WorkerId

        @required
        volumeType: EbsVolumeType

        iops: PersistentVolumeIops
        throughputMiB: PersistentVolumeThroughputMiB

        @required
        createdAt: CreatedAt

        lastAssignedAt: Timestamp
        lastReleasedAt: Timestamp
        expiresAt: Timestamp
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}")
@endpoint(hostPrefix: "management.")
@readonly
operation GetWorker {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @required @httpLabel
        workerId: WorkerId
    }
    output := {
        @required
        farmId: FarmId

        @required
        fleetId: FleetId

        @required
        workerId: WorkerId

        hostProperties: HostPropertiesResponse

        @required
        status: WorkerStatus

        log: LogConfiguration

        @required
        createdAt: CreatedAt

        @required
        createdBy: String

        updatedAt: UpdatedAt
        updatedBy: String
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/metered-products")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "meteredProducts"
    pageSize: "maxResults"
)
operation ListAvailableMeteredProducts {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        meteredProducts: MeteredProductSummaryList

        nextToken: NextToken
    }
    errors: [InternalServerErrorException, ThrottlingException]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/budgets")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "budgets"
    pageSize: "maxResults"
)
operation ListBudgets {
    input := {
        @required @httpLabel
        farmId: FarmId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("status")
        status: BudgetStatus
    }
    output := {
        @required
        budgets: BudgetSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/members")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "members"
    pageSize: "maxResults"
)
operation ListFarmMembers {
    input := {
        @required @httpLabel
        farmId: FarmId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        members: FarmMembers

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "farms"
    pageSize: "maxResults"
)
operation ListFarms {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("principalId")
        principalId: IdentityCenterPrincipalId
    }
    output := {
        @required
        farms: FarmSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/members")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "members"
    pageSize: "maxResults"
)
operation ListFleetMembers {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        members: FleetMembers

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/fleets")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "fleets"
    pageSize: "maxResults"
)
operation ListFleets {
    input := {
        @required @httpLabel
        farmId: FarmId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("principalId")
        principalId: IdentityCenterPrincipalId

        @httpQuery("displayName")
        displayName: ResourceName

        @httpQuery("status")
        status: FleetStatus
    }
    output := {
        @required
        fleets: FleetSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/members")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "members"
    pageSize: "maxResults"
)
operation ListJobMembers {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        members: JobMembers

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "GET"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/parameter-definitions"
)
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "jobParameterDefinitions"
    pageSize: "maxResults"
)
operation ListJobParameterDefinitions {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        jobParameterDefinitions: JobParameterDefinitions

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "jobs", pageSize: "maxResults")
operation ListJobs {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("principalId")
        principalId: IdentityCenterPrincipalId
    }
    output := {
        @required
        jobs: JobSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/license-endpoints")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "licenseEndpoints"
    pageSize: "maxResults"
)
operation ListLicenseEndpoints {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        licenseEndpoints: LicenseEndpointSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/limits")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "limits"
    pageSize: "maxResults"
)
operation ListLimits {
    input := {
        @required @httpLabel
        farmId: FarmId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        limits: LimitSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/license-endpoints/{licenseEndpointId}/metered-products")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "meteredProducts"
    pageSize: "maxResults"
)
operation ListMeteredProducts {
    input := {
        @required @httpLabel
        licenseEndpointId: LicenseEndpointId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        meteredProducts: MeteredProductSummaryList

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/monitors")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "monitors"
    pageSize: "maxResults"
)
operation ListMonitors {
    input := {
        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        monitors: MonitorSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/environments")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "environments"
    pageSize: "maxResults"
)
operation ListQueueEnvironments {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        environments: QueueEnvironmentSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queue-fleet-associations")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "queueFleetAssociations"
    pageSize: "maxResults"
)
operation ListQueueFleetAssociations {
    input := {
        @required @httpLabel
        farmId: FarmId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("queueId")
        queueId: QueueId

        @httpQuery("fleetId")
        fleetId: FleetId
    }
    output := {
        @required
        queueFleetAssociations: QueueFleetAssociationSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queue-limit-associations")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "queueLimitAssociations"
    pageSize: "maxResults"
)
operation ListQueueLimitAssociations {
    input := {
        @required @httpLabel
        farmId: FarmId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("queueId")
        queueId: QueueId

        @httpQuery("limitId")
        limitId: LimitId
    }
    output := {
        @required
        queueLimitAssociations: QueueLimitAssociationSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/members")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "members"
    pageSize: "maxResults"
)
operation ListQueueMembers {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        members: QueueMemberList

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queues")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "queues"
    pageSize: "maxResults"
)
operation ListQueues {
    input := {
        @required @httpLabel
        farmId: FarmId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("principalId")
        principalId: IdentityCenterPrincipalId

        @httpQuery("status")
        status: QueueStatus
    }
    output := {
        @required
        queues: QueueSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "GET"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/session-actions"
)
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sessionActions"
    pageSize: "maxResults"
)
operation ListSessionActions {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("sessionId")
        sessionId: SessionId

        @httpQuery("taskId")
        taskId: TaskId
    }
    output := {
        @required
        sessionActions: SessionActionSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/sessions")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sessions"
    pageSize: "maxResults"
)
operation ListSessions {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        sessions: SessionSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}/sessions")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "sessions"
    pageSize: "maxResults"
)
operation ListSessionsForWorker {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @required @httpLabel
        workerId: WorkerId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        sessions: ListSessionsForWorkerSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "GET"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}/consumers"
)
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "consumers"
    pageSize: "maxResults"
)
operation ListStepConsumers {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @required @httpLabel
        stepId: StepId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListStepConsumersRequestMaxResultsInteger
    }
    output := {
        @required
        consumers: StepConsumers

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "GET"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}/dependencies"
)
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dependencies"
    pageSize: "maxResults"
)
operation ListStepDependencies {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @required @httpLabel
        stepId: StepId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: ListStepDependenciesRequestMaxResultsInteger
    }
    output := {
        @required
        dependencies: StepDependencies

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "steps"
    pageSize: "maxResults"
)
operation ListSteps {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        steps: StepSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/storage-profiles")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "storageProfiles"
    pageSize: "maxResults"
)
operation ListStorageProfiles {
    input := {
        @required @httpLabel
        farmId: FarmId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        storageProfiles: StorageProfileSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/storage-profiles")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "storageProfiles"
    pageSize: "maxResults"
)
operation ListStorageProfilesForQueue {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        storageProfiles: StorageProfileSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/tags/{resourceArn}")
@endpoint(hostPrefix: "management.")
@readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: String
    }
    output := {
        tags: Tags
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "GET"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}/tasks"
)
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "tasks"
    pageSize: "maxResults"
)
operation ListTasks {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @required @httpLabel
        stepId: StepId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        tasks: TaskSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/volumes")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "volumes"
    pageSize: "maxResults"
)
operation ListVolumes {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        volumes: VolumeSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/workers")
@endpoint(hostPrefix: "management.")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workers"
    pageSize: "maxResults"
)
operation ListWorkers {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        @required
        workers: WorkerSummaries

        nextToken: NextToken
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "PUT"
    uri: "/2023-10-12/license-endpoints/{licenseEndpointId}/metered-products/{productId}"
)
@endpoint(hostPrefix: "management.")
@idempotent
operation PutMeteredProduct {
    input := {
        @required @httpLabel
        licenseEndpointId: LicenseEndpointId

        @required @httpLabel
        productId: MeteredProductId
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2023-10-12/farms/{farmId}/search/jobs")
@endpoint(hostPrefix: "management.")
@readonly
operation SearchJobs {
    input := {
        @required @httpLabel
        farmId: FarmId

        filterExpressions: SearchGroupedFilterExpressions
        sortExpressions: SearchSortExpressions

        @required
        itemOffset: SearchJobsRequestItemOffsetInteger

        pageSize: SearchJobsRequestPageSizeInteger

        @required
        queueIds: SearchJobsRequestQueueIdsList
    }
    output := {
        @required
        jobs: JobSearchSummaries

        nextItemOffset: NextItemOffset

        @required
        totalResults: TotalResults
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2023-10-12/farms/{farmId}/search/steps")
@endpoint(hostPrefix: "management.")
@readonly
operation SearchSteps {
    input := {
        @required @httpLabel
        farmId: FarmId

        filterExpressions: SearchGroupedFilterExpressions
        sortExpressions: SearchSortExpressions

        @required
        itemOffset: SearchStepsRequestItemOffsetInteger

        pageSize: SearchStepsRequestPageSizeInteger

        @required
        queueIds: SearchStepsRequestQueueIdsList

        jobId: JobId
    }
    output := {
        @required
        steps: StepSearchSummaries

        nextItemOffset: NextItemOffset

        @required
        totalResults: TotalResults
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2023-10-12/farms/{farmId}/search/tasks")
@endpoint(hostPrefix: "management.")
@readonly
operation SearchTasks {
    input := {
        @required @httpLabel
        farmId: FarmId

        filterExpressions: SearchGroupedFilterExpressions
        sortExpressions: SearchSortExpressions

        @required
        itemOffset: SearchTasksRequestItemOffsetInteger

        pageSize: SearchTasksRequestPageSizeInteger

        @required
        queueIds: SearchTasksRequestQueueIdsList

        jobId: JobId
    }
    output := {
        @required
        tasks: TaskSearchSummaries

        nextItemOffset: NextItemOffset

        @required
        totalResults: TotalResults
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2023-10-12/farms/{farmId}/search/workers")
@endpoint(hostPrefix: "management.")
@readonly
operation SearchWorkers {
    input := {
        @required @httpLabel
        farmId: FarmId

        filterExpressions: SearchGroupedFilterExpressions
        sortExpressions: SearchSortExpressions

        @required
        itemOffset: SearchWorkersRequestItemOffsetInteger

        pageSize: SearchWorkersRequestPageSizeInteger

        @required
        fleetIds: SearchWorkersRequestFleetIdsList
    }
    output := {
        @required
        workers: WorkerSearchSummaries

        nextItemOffset: NextItemOffset

        @required
        totalResults: TotalResults
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2023-10-12/farms/{farmId}/sessions-statistics-aggregation")
@endpoint(hostPrefix: "management.")
@readonly
operation StartSessionsStatisticsAggregation {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required
        resourceIds: SessionsStatisticsResources

        @required
        startTime: SyntheticTimestamp_date_time

        @required
        endTime: SyntheticTimestamp_date_time

        timezone: Timezone
        period: Period

        @required
        groupBy: UsageGroupBy

        @required
        statistics: UsageStatistics
    }
    output := {
        @required
        aggregationId: AggregationId
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2023-10-12/tags/{resourceArn}", code: 204)
@endpoint(hostPrefix: "management.")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        tags: Tags
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/2023-10-12/tags/{resourceArn}", code: 204)
@endpoint(hostPrefix: "management.")
@idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: String

        @required @httpQuery("tagKeys")
        tagKeys: StringList
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/2023-10-12/farms/{farmId}/budgets/{budgetId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation UpdateBudget {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        budgetId: BudgetId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        displayName: ResourceName
        description: Description
        status: BudgetStatus
        approximateDollarLimit: ConsumedUsageLimit
        actionsToAdd: BudgetActionsToAdd
        actionsToRemove: BudgetActionsToRemove
        schedule: BudgetSchedule
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/2023-10-12/farms/{farmId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation UpdateFarm {
    input := {
        @required @httpLabel
        farmId: FarmId

        displayName: ResourceName
        description: Description
        costScaleFactor: CostScaleFactor
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation UpdateFleet {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        displayName: ResourceName
        description: Description
        roleArn: IamRoleArn
        minWorkerCount: MinZeroMaxInteger
        maxWorkerCount: MinZeroMaxInteger
        configuration: FleetConfiguration
        hostConfiguration: HostConfiguration
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        ServiceQuotaExceededException
    ]
}

@http(method: "PATCH", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation UpdateJob {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        targetTaskRunStatus: JobTargetTaskRunStatus
        priority: JobPriority
        maxFailedTasksCount: MaxFailedTasksCount
        maxRetriesPerTask: MaxRetriesPerTask
        lifecycleStatus: UpdateJobLifecycleStatus
        maxWorkerCount: MaxWorkerCount
        name: JobName
        description: JobDescriptionOverride
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/2023-10-12/farms/{farmId}/limits/{limitId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation UpdateLimit {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        limitId: LimitId

        displayName: ResourceName
        description: Description
        maxCount: MaxCount
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/2023-10-12/monitors/{monitorId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation UpdateMonitor {
    input := {
        @required @httpLabel
        monitorId: MonitorId

        subdomain: Subdomain
        displayName: ResourceName
        roleArn: IamRoleArn
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/2023-10-12/monitors/{monitorId}/settings")
@endpoint(hostPrefix: "management.")
@idempotent
operation UpdateMonitorSettings {
    input := {
        @required @httpLabel
        monitorId: MonitorId

        @required
        settings: SettingsMap
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/2023-10-12/farms/{farmId}/queues/{queueId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation UpdateQueue {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        displayName: ResourceName
        description: Description
        defaultBudgetAction: DefaultQueueBudgetAction
        jobAttachmentSettings: JobAttachmentSettings
        roleArn: IamRoleArn
        jobRunAsUser: JobRunAsUser
        requiredFileSystemLocationNamesToAdd: RequiredFileSystemLocationNames
        requiredFileSystemLocationNamesToRemove: RequiredFileSystemLocationNames
        allowedStorageProfileIdsToAdd: AllowedStorageProfileIds
        allowedStorageProfileIdsToRemove: AllowedStorageProfileIds
        schedulingConfiguration: SchedulingConfiguration
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "PATCH"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/environments/{queueEnvironmentId}"
)
@endpoint(hostPrefix: "management.")
@idempotent
operation UpdateQueueEnvironment {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        queueEnvironmentId: QueueEnvironmentId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        priority: Priority
        templateType: EnvironmentTemplateType
        template: EnvironmentTemplate
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "PATCH"
    uri: "/2023-10-12/farms/{farmId}/queue-fleet-associations/{queueId}/{fleetId}"
)
@endpoint(hostPrefix: "management.")
@idempotent
operation UpdateQueueFleetAssociation {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        fleetId: FleetId

        @required
        status: UpdateQueueFleetAssociationStatus
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "PATCH"
    uri: "/2023-10-12/farms/{farmId}/queue-limit-associations/{queueId}/{limitId}"
)
@endpoint(hostPrefix: "management.")
@idempotent
operation UpdateQueueLimitAssociation {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        limitId: LimitId

        @required
        status: UpdateQueueLimitAssociationStatus
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "PATCH"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/sessions/{sessionId}"
)
@endpoint(hostPrefix: "management.")
@idempotent
operation UpdateSession {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @required @httpLabel
        sessionId: SessionId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        @required
        targetLifecycleStatus: SessionLifecycleTargetStatus
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(
    method: "PATCH"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}"
)
@endpoint(hostPrefix: "management.")
@idempotent
operation UpdateStep {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @required @httpLabel
        stepId: StepId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        @required
        targetTaskRunStatus: StepTargetTaskRunStatus
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/2023-10-12/farms/{farmId}/storage-profiles/{storageProfileId}")
@endpoint(hostPrefix: "management.")
@idempotent
operation UpdateStorageProfile {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        storageProfileId: StorageProfileId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        displayName: ResourceName
        osFamily: StorageProfileOperatingSystemFamily
        fileSystemLocationsToAdd: FileSystemLocationsList
        fileSystemLocationsToRemove: FileSystemLocationsList
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(
    method: "PATCH"
    uri: "/2023-10-12/farms/{farmId}/queues/{queueId}/jobs/{jobId}/steps/{stepId}/tasks/{taskId}"
)
@endpoint(hostPrefix: "management.")
@idempotent
operation UpdateTask {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        queueId: QueueId

        @required @httpLabel
        jobId: JobId

        @required @httpLabel
        stepId: StepId

        @required @httpLabel
        taskId: TaskId

        @httpHeader("X-Amz-Client-Token") @idempotencyToken
        clientToken: ClientToken

        @required
        targetRunStatus: TaskTargetRunStatus
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}")
@endpoint(hostPrefix: "scheduling.")
@idempotent
operation UpdateWorker {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @required @httpLabel
        workerId: WorkerId

        status: UpdatedWorkerStatus
        capabilities: WorkerCapabilities
        hostProperties: HostPropertiesRequest
    }
    output := {
        log: LogConfiguration
        hostConfiguration: HostConfiguration
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

@http(
    method: "PATCH"
    uri: "/2023-10-12/farms/{farmId}/fleets/{fleetId}/workers/{workerId}/schedule"
)
@endpoint(hostPrefix: "scheduling.")
@idempotent
operation UpdateWorkerSchedule {
    input := {
        @required @httpLabel
        farmId: FarmId

        @required @httpLabel
        fleetId: FleetId

        @required @httpLabel
        workerId: WorkerId

        updatedSessionActions: UpdatedSessionActions
    }
    output := {
        @required
        assignedSessions: AssignedSessions

        @required
        cancelSessionActions: CancelSessionActions

        desiredWorkerStatus: DesiredWorkerStatus

        @required
        updateIntervalSeconds: UpdateWorkerScheduleInterval
    }
    errors: [
        AccessDeniedException
        InternalServerErrorException
        ResourceNotFoundException
        ThrottlingException
        ConflictException
        ValidationException
    ]
}

structure AcceleratorCapabilities {
    @required
    selections: AcceleratorSelections

    count: AcceleratorCountRange
}

structure AcceleratorCountRange {
    @required
    min: MinZeroMaxInteger

    max: MinZeroMaxInteger
}

enum AcceleratorName {
    t4
    a10g
    l4
    l40s
    rtx_pro_server_6000 = "rtx-pro-server-6000"
}

@length(min: 1, max: 100)
string AcceleratorRuntime

structure AcceleratorSelection {
    @required
    name: AcceleratorName

    runtime: AcceleratorRuntime
}

list AcceleratorSelections {
    member: AcceleratorSelection
}

structure AcceleratorTotalMemoryMiBRange {
    @required
    min: MinZeroMaxInteger

    max: MinZeroMaxInteger
}

enum AcceleratorType {
    gpu
}

list AcceleratorTypes {
    member: AcceleratorType
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String

    context: ExceptionContext
}

@sensitive
string AccessKeyId

structure AcquiredLimit {
    @required
    limitId: LimitId

    @required
    count: MinOneMaxInteger
}

list AcquiredLimits {
    member: AcquiredLimit
}

@pattern("[0-9a-f]{32}")
string AggregationId

@length(min: 0, max: 20)
list AllowedStorageProfileIds {
    member: StorageProfileId
}

@length(min: 1, max: 100)
@pattern("([a-zA-Z][a-zA-Z0-9]{0,63}:)?amount(\\.[a-zA-Z][a-zA-Z0-9]{0,63})+")
string AmountCapabilityName

@length(min: 0, max: 1024)
string AmountRequirementName

structure AssignedEnvironmentEnterSessionActionDefinition {
    @required
    environmentId: EnvironmentId
}

structure AssignedEnvironmentExitSessionActionDefinition {
    @required
    environmentId: EnvironmentId
}

structure AssignedSession {
    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    sessionActions: AssignedSessionActions

    @required
    logConfiguration: LogConfiguration
}

structure AssignedSessionAction {
    @required
    sessionActionId: SessionActionId

    @required
    definition: AssignedSessionActionDefinition
}

union AssignedSessionActionDefinition {
    envEnter: AssignedEnvironmentEnterSessionActionDefinition
    envExit: AssignedEnvironmentExitSessionActionDefinition
    taskRun: AssignedTaskRunSessionActionDefinition
    syncInputJobAttachments: AssignedSyncInputJobAttachmentsSessionActionDefinition
}

list AssignedSessionActions {
    member: AssignedSessionAction
}

map AssignedSessions {
    key: SessionId
    value: AssignedSession
}

structure AssignedSyncInputJobAttachmentsSessionActionDefinition {
    stepId: StepId
}

structure AssignedTaskRunSessionActionDefinition {
    taskId: TaskId

    @required
    stepId: StepId

    @required
    parameters: TaskParameters
}

structure Attachments {
    @required
    manifests: ManifestPropertiesList

    fileSystem: JobAttachmentsFileSystem
}

@length(min: 1, max: 100)
@pattern("([a-zA-Z][a-zA-Z0-9]{0,63}:)?attr(\\.[a-zA-Z][a-zA-Z0-9]{0,63})+")
string AttributeCapabilityName

@length(min: 1, max: 100) @pattern("[a-zA-Z_]([a-zA-Z0-9_\\-]{0,99})")
string AttributeCapabilityValue

@length(min: 1, max: 10)
list AttributeCapabilityValuesList {
    member: AttributeCapabilityValue
}

enum AutoScalingMode {
    NO_SCALING
    EVENT_BASED_AUTO_SCALING
}

enum AutoScalingStatus {
    GROWING
    STEADY
    SHRINKING
}

@sensitive
structure AwsCredentials {
    @required
    accessKeyId: AccessKeyId

    @required
    secretAccessKey: SecretAccessKey

    @required
    sessionToken: SessionToken

    @required
    expiration: SyntheticTimestamp_date_time
}

list BatchGetJobEntityErrors {
    member: GetJobEntityError
}

@length(min: 0, max: 25)
list BatchGetJobEntityList {
    member: JobEntity
}

structure BatchGetJobError {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    code: BatchGetJobErrorCode

    @required
    message: String
}

enum BatchGetJobErrorCode {
    InternalServerErrorException
    ResourceNotFoundException
    ValidationException
    AccessDeniedException
    ThrottlingException
}

list BatchGetJobErrors {
    member: BatchGetJobError
}

structure BatchGetJobIdentifier {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId
}

@length(min: 1, max: 100)
list BatchGetJobIdentifiers {
    member: BatchGetJobIdentifier
}

structure BatchGetJobItem {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    name: JobName

    @required
    lifecycleStatus: JobLifecycleStatus

    @required
    lifecycleStatusMessage: String

    @required
    priority: JobPriority

    @required
    createdAt: CreatedAt

    @required
    createdBy: String

    updatedAt: UpdatedAt
    updatedBy: String
    startedAt: StartedAt
    endedAt: EndedAt
    taskRunStatus: TaskRunStatus
    targetTaskRunStatus: JobTargetTaskRunStatus
    taskRunStatusCounts: TaskRunStatusCounts
    taskFailureRetryCount: TaskFailureRetryCount
    storageProfileId: StorageProfileId
    maxFailedTasksCount: MaxFailedTasksCount
    maxRetriesPerTask: MaxRetriesPerTask
    parameters: JobParameters
    attachments: Attachments
    description: JobDescription
    maxWorkerCount: MaxWorkerCount
    sourceJobId: JobId
}

list BatchGetJobItems {
    member: BatchGetJobItem
}

structure BatchGetSessionActionError {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    sessionActionId: SessionActionId

    @required
    code: BatchGetSessionActionErrorCode

    @required
    message: String
}

enum BatchGetSessionActionErrorCode {
    InternalServerErrorException
    ResourceNotFoundException
    ValidationException
}

list BatchGetSessionActionErrors {
    member: BatchGetSessionActionError
}

structure BatchGetSessionActionIdentifier {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    sessionActionId: SessionActionId
}

@length(min: 1, max: 100)
list BatchGetSessionActionIdentifiers {
    member: BatchGetSessionActionIdentifier
}

structure BatchGetSessionActionItem {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    sessionActionId: SessionActionId

    @required
    status: SessionActionStatus

    startedAt: StartedAt
    endedAt: EndedAt
    workerUpdatedAt: Timestamp
    progressPercent: SessionActionProgressPercent
    manifests: TaskRunManifestPropertiesListResponse

    @required
    sessionId: SessionId

    processExitCode: ProcessExitCode
    progressMessage: SessionActionProgressMessage
    acquiredLimits: AcquiredLimits

    @required
    definition: SessionActionDefinition
}

list BatchGetSessionActionItems {
    member: BatchGetSessionActionItem
}

structure BatchGetSessionError {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    sessionId: SessionId

    @required
    code: BatchGetSessionErrorCode

    @required
    message: String
}

enum BatchGetSessionErrorCode {
    InternalServerErrorException
    ResourceNotFoundException
    ValidationException
}

list BatchGetSessionErrors {
    member: BatchGetSessionError
}

structure BatchGetSessionIdentifier {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    sessionId: SessionId
}

@length(min: 1, max: 100)
list BatchGetSessionIdentifiers {
    member: BatchGetSessionIdentifier
}

structure BatchGetSessionItem {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    sessionId: SessionId

    @required
    fleetId: FleetId

    @required
    workerId: WorkerId

    @required
    startedAt: StartedAt

    @required
    lifecycleStatus: SessionLifecycleStatus

    endedAt: EndedAt
    targetLifecycleStatus: SessionLifecycleTargetStatus
    updatedAt: UpdatedAt
    updatedBy: String

    @required
    log: LogConfiguration

    hostProperties: HostPropertiesResponse
    workerLog: LogConfiguration
}

list BatchGetSessionItems {
    member: BatchGetSessionItem
}

structure BatchGetStepError {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    stepId: StepId

    @required
    code: BatchGetStepErrorCode

    @required
    message: String
}

enum BatchGetStepErrorCode {
    InternalServerErrorException
    ResourceNotFoundException
    ValidationException
    AccessDeniedException
    ThrottlingException
}

list BatchGetStepErrors {
    member: BatchGetStepError
}

structure BatchGetStepIdentifier {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    stepId: StepId
}

@length(min: 1, max: 100)
list BatchGetStepIdentifiers {
    member: BatchGetStepIdentifier
}

structure BatchGetStepItem {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    stepId: StepId

    @required
    name: StepName

    @required
    lifecycleStatus: StepLifecycleStatus

    lifecycleStatusMessage: String

    @required
    taskRunStatus: TaskRunStatus

    @required
    taskRunStatusCounts: TaskRunStatusCounts

    taskFailureRetryCount: TaskFailureRetryCount
    targetTaskRunStatus: StepTargetTaskRunStatus

    @required
    createdAt: CreatedAt

    @required
    createdBy: String

    updatedAt: UpdatedAt
    updatedBy: String
    startedAt: StartedAt
    endedAt: EndedAt
    dependencyCounts: DependencyCounts
    requiredCapabilities: StepRequiredCapabilities
    parameterSpace: ParameterSpace
    description: StepDescription
}

list BatchGetStepItems {
    member: BatchGetStepItem
}

structure BatchGetTaskError {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    stepId: StepId

    @required
    taskId: TaskId

    @required
    code: BatchGetTaskErrorCode

    @required
    message: String
}

enum BatchGetTaskErrorCode {
    InternalServerErrorException
    ResourceNotFoundException
    ValidationException
    AccessDeniedException
    ThrottlingException
}

list BatchGetTaskErrors {
    member: BatchGetTaskError
}

structure BatchGetTaskIdentifier {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    stepId: StepId

    @required
    taskId: TaskId
}

@length(min: 1, max: 100)
list BatchGetTaskIdentifiers {
    member: BatchGetTaskIdentifier
}

structure BatchGetTaskItem {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    stepId: StepId

    @required
    taskId: TaskId

    @required
    createdAt: CreatedAt

    @required
    createdBy: String

    @required
    runStatus: TaskRunStatus

    targetRunStatus: TaskTargetRunStatus
    failureRetryCount: TaskRetryCount
    startedAt: StartedAt
    endedAt: EndedAt
    updatedAt: UpdatedAt
    updatedBy: String
    latestSessionActionId: SessionActionId
    parameters: TaskParameters
}

list BatchGetTaskItems {
    member: BatchGetTaskItem
}

structure BatchGetWorkerError {
    @required
    farmId: FarmId

    @required
    fleetId: FleetId

    @required
    workerId: WorkerId

    @required
    code: BatchGetWorkerErrorCode

    @required
    message: String
}

enum BatchGetWorkerErrorCode {
    InternalServerErrorException
    ResourceNotFoundException
    ValidationException
}

list BatchGetWorkerErrors {
    member: BatchGetWorkerError
}

structure BatchGetWorkerIdentifier {
    @required
    farmId: FarmId

    @required
    fleetId: FleetId

    @required
    workerId: WorkerId
}

@length(min: 1, max: 100)
list BatchGetWorkerIdentifiers {
    member: BatchGetWorkerIdentifier
}

structure BatchGetWorkerItem {
    @required
    farmId: FarmId

    @required
    fleetId: FleetId

    @required
    workerId: WorkerId

    hostProperties: HostPropertiesResponse

    @required
    status: WorkerStatus

    log: LogConfiguration

    @required
    createdAt: CreatedAt

    @required
    createdBy: String

    updatedAt: UpdatedAt
    updatedBy: String
}

list BatchGetWorkerItems {
    member: BatchGetWorkerItem
}

structure BatchUpdateJobError {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    code: BatchUpdateJobErrorCode

    @required
    message: String
}

enum BatchUpdateJobErrorCode {
    ConflictException
    InternalServerErrorException
    ResourceNotFoundException
    ValidationException
    AccessDeniedException
    ThrottlingException
}

list BatchUpdateJobErrors {
    member: BatchUpdateJobError
}

structure BatchUpdateJobItem {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    targetTaskRunStatus: JobTargetTaskRunStatus
    priority: JobPriority
    maxFailedTasksCount: MaxFailedTasksCount
    maxRetriesPerTask: MaxRetriesPerTask
    lifecycleStatus: UpdateJobLifecycleStatus
    maxWorkerCount: MaxWorkerCount
    name: JobName
    description: JobDescriptionOverride
}

@length(min: 1, max: 100)
list BatchUpdateJobItems {
    member: BatchUpdateJobItem
}

structure BatchUpdateTaskError {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    stepId: StepId

    @required
    taskId: TaskId

    @required
    code: BatchUpdateTaskErrorCode

    @required
    message: String
}

enum BatchUpdateTaskErrorCode {
    ConflictException
    InternalServerErrorException
    ResourceNotFoundException
    ValidationException
    AccessDeniedException
    ThrottlingException
}

list BatchUpdateTaskErrors {
    member: BatchUpdateTaskError
}

structure BatchUpdateTaskItem {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    stepId: StepId

    @required
    taskId: TaskId

    @required
    targetRunStatus: TaskTargetRunStatus
}

@length(min: 1, max: 100)
list BatchUpdateTaskItems {
    member: BatchUpdateTaskItem
}

@length(min: 1, max: 64)
string BoundedString

structure BudgetActionToAdd {
    @required
    type: BudgetActionType

    @required
    thresholdPercentage: ThresholdPercentage

    description: Description
}

structure BudgetActionToRemove {
    @required
    type: BudgetActionType

    @required
    thresholdPercentage: ThresholdPercentage
}

enum BudgetActionType {
    STOP_SCHEDULING_AND_COMPLETE_TASKS
    STOP_SCHEDULING_AND_CANCEL_TASKS
}

@length(min: 0, max: 10)
list BudgetActionsToAdd {
    member: BudgetActionToAdd
}

@length(min: 0, max: 10)
list BudgetActionsToRemove {
    member: BudgetActionToRemove
}

@pattern("budget-[0-9a-f]{32}")
string BudgetId

union BudgetSchedule {
    fixed: FixedBudgetSchedule
}

enum BudgetStatus {
    ACTIVE
    INACTIVE
}

list BudgetSummaries {
    member: BudgetSummary
}

structure BudgetSummary {
    @required
    budgetId: BudgetId

    @required
    usageTrackingResource: UsageTrackingResource

    @required
    status: BudgetStatus

    @required
    displayName: ResourceName

    @required
    approximateDollarLimit: ConsumedUsageLimit

    @required
    usages: ConsumedUsages

    @required
    createdBy: String

    @required
    createdAt: CreatedAt

    updatedBy: String
    updatedAt: UpdatedAt

    @deprecated
    description: Description
}

map CancelSessionActions {
    key: SessionId
    value: SessionActionIdList
}

@length(min: 1, max: 64)
string ClientToken

@length(min: 1, max: 1280)
string CombinationExpression

enum ComparisonOperator {
    EQUAL
    NOT_EQUAL
    GREATER_THAN_EQUAL_TO
    GREATER_THAN
    LESS_THAN_EQUAL_TO
    LESS_THAN
    ANY_EQUALS
    ALL_NOT_EQUALS
}

enum CompletedStatus {
    SUCCEEDED
    FAILED
    INTERRUPTED
    CANCELED
    NEVER_ATTEMPTED
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    reason: ConflictExceptionReason

    @required
    resourceId: String

    @required
    resourceType: String

    context: ExceptionContext
}

enum ConflictExceptionReason {
    CONFLICT_EXCEPTION
    CONCURRENT_MODIFICATION
    RESOURCE_ALREADY_EXISTS
    RESOURCE_IN_USE
    STATUS_CONFLICT
}

@range(min: 0.01)
float ConsumedUsageLimit

structure ConsumedUsages {
    @required
    approximateDollarUsage: Float
}

@range(min: 0, max: 100)
float CostScaleFactor

enum CpuArchitectureType {
    x86_64
    arm64
}

enum CreateJobTargetTaskRunStatus {
    READY
    SUSPENDED
}

@length(min: 1, max: 10)
list CreateLicenseEndpointRequestSecurityGroupIdsList {
    member: SecurityGroupId
}

@length(min: 1, max: 10)
list CreateLicenseEndpointRequestSubnetIdsList {
    member: SubnetId
}

@timestampFormat("date-time")
timestamp CreatedAt

@length(min: 1, max: 15)
list CustomFleetAmountCapabilities {
    member: FleetAmountCapability
}

@length(min: 1, max: 15)
list CustomFleetAttributeCapabilities {
    member: FleetAttributeCapability
}

structure CustomerManagedAutoScalingConfiguration {
    standbyWorkerCount: MinZeroMaxInteger
    workerIdleDurationSeconds: MinZeroMaxInteger
    scaleOutWorkersPerMinute: MinOneMaxInteger
}

structure CustomerManagedFleetConfiguration {
    @required
    mode: AutoScalingMode

    autoScalingConfiguration: CustomerManagedAutoScalingConfiguration

    @required
    workerCapabilities: CustomerManagedWorkerCapabilities

    storageProfileId: StorageProfileId
    tagPropagationMode: TagPropagationMode
}

enum CustomerManagedFleetOperatingSystemFamily {
    WINDOWS
    LINUX
    MACOS
}

structure CustomerManagedWorkerCapabilities {
    @required
    vCpuCount: VCpuCountRange

    @required
    memoryMiB: MemoryMiBRange

    acceleratorTypes: AcceleratorTypes
    acceleratorCount: AcceleratorCountRange
    acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRange

    @required
    osFamily: CustomerManagedFleetOperatingSystemFamily

    @required
    cpuArchitectureType: CpuArchitectureType

    customAmounts: CustomFleetAmountCapabilities
    customAttributes: CustomFleetAttributeCapabilities
}

structure DateTimeFilterExpression {
    @required
    name: String

    @required
    operator: ComparisonOperator

    @required
    dateTime: SyntheticTimestamp_date_time
}

enum DefaultQueueBudgetAction {
    NONE
    STOP_SCHEDULING_AND_COMPLETE_TASKS
    STOP_SCHEDULING_AND_CANCEL_TASKS
}

@range(min: 1, max: 2147483647)
integer DefaultTaskCount

list DependenciesList {
    member: StepId
}

enum DependencyConsumerResolutionStatus {
    RESOLVED
    UNRESOLVED
}

structure DependencyCounts {
    @required
    dependenciesResolved: Integer

    @required
    dependenciesUnresolved: Integer

    @required
    consumersResolved: Integer

    @required
    consumersUnresolved: Integer
}

@length(min: 0, max: 100) @sensitive
string Description

enum DesiredWorkerStatus {
    STOPPED
}

@sensitive
document Document

@range(min: 3000, max: 16000)
integer EbsIops

@range(min: 125, max: 1000)
integer EbsThroughputMiB

enum EbsVolumeType {
    gp3
}

structure Ec2EbsVolume {
    sizeGiB: Integer
    iops: EbsIops
    throughputMiB: EbsThroughputMiB
}

enum Ec2MarketType {
    on_demand = "on-demand"
    spot
    wait_and_save = "wait-and-save"
}

@timestampFormat("date-time")
timestamp EndedAt

@timestampFormat("date-time")
timestamp EndsAt

structure EnvironmentDetailsEntity {
    @required
    jobId: JobId

    @required
    environmentId: EnvironmentId

    @required
    schemaVersion: String

    @required
    template: Document
}

structure EnvironmentDetailsError {
    @required
    jobId: JobId

    @required
    environmentId: EnvironmentId

    @required
    code: JobEntityErrorCode

    @required
    message: String
}

structure EnvironmentDetailsIdentifiers {
    @required
    jobId: JobId

    @required
    environmentId: EnvironmentId
}

structure EnvironmentEnterSessionActionDefinition {
    @required
    environmentId: EnvironmentId
}

structure EnvironmentEnterSessionActionDefinitionSummary {
    @required
    environmentId: EnvironmentId
}

structure EnvironmentExitSessionActionDefinition {
    @required
    environmentId: EnvironmentId
}

structure EnvironmentExitSessionActionDefinitionSummary {
    @required
    environmentId: EnvironmentId
}

@length(min: 1, max: 1024) @pattern("(STEP:step-[0-9a-f]{32}:.*)|(JOB:job-[0-9a-f]{32}:.*)")
string EnvironmentId

@length(min: 1, max: 15000) @sensitive
string EnvironmentTemplate

enum EnvironmentTemplateType {
    JSON
    YAML
}

map ExceptionContext {
    key: String
    value: String
}

@pattern("farm-[0-9a-f]{32}")
string FarmId

structure FarmMember {
    @required
    farmId: FarmId

    @required
    principalId: IdentityCenterPrincipalId

    @required
    principalType: PrincipalType

    @required
    identityStoreId: IdentityStoreId

    @required
    membershipLevel: MembershipLevel
}

list FarmMembers {
    member: FarmMember
}

list FarmSummaries {
    member: FarmSummary
}

structure FarmSummary {
    @required
    farmId: FarmId

    @required
    displayName: ResourceName

    kmsKeyArn: KmsKeyArn

    @required
    createdAt: CreatedAt

    @required
    createdBy: String

    updatedAt: UpdatedAt
    updatedBy: String
}

structure FieldSortExpression {
    @required
    sortOrder: SortOrder

    @required
    name: String
}

@sensitive
structure FileSystemLocation {
    @required
    name: FileSystemLocationName

    @required
    path: PathString

    @required
    type: FileSystemLocationType
}

@length(min: 1, max: 64) @pattern("[0-9A-Za-z ]*")
string FileSystemLocationName

enum FileSystemLocationType {
    SHARED
    LOCAL
}

@length(min: 0, max: 20)
list FileSystemLocationsList {
    member: FileSystemLocation
}

structure FixedBudgetSchedule {
    @required
    startTime: StartsAt

    @required
    endTime: EndsAt
}

@length(min: 1, max: 25)
list FleetAmountCapabilities {
    member: FleetAmountCapability
}

structure FleetAmountCapability {
    @required
    name: AmountCapabilityName

    @required
    min: Float

    max: Float
}

@length(min: 1, max: 25)
list FleetAttributeCapabilities {
    member: FleetAttributeCapability
}

structure FleetAttributeCapability {
    @required
    name: AttributeCapabilityName

    @required
    values: AttributeCapabilityValuesList
}

structure FleetCapabilities {
    amounts: FleetAmountCapabilities
    attributes: FleetAttributeCapabilities
}

union FleetConfiguration {
    customerManaged: CustomerManagedFleetConfiguration
    serviceManagedEc2: ServiceManagedEc2FleetConfiguration
}

@pattern("fleet-[0-9a-f]{32}")
string FleetId

structure FleetMember {
    @required
    farmId: FarmId

    @required
    fleetId: FleetId

    @required
    principalId: IdentityCenterPrincipalId

    @required
    principalType: PrincipalType

    @required
    identityStoreId: IdentityStoreId

    @required
    membershipLevel: MembershipLevel
}

list FleetMembers {
    member: FleetMember
}

enum FleetStatus {
    ACTIVE
    CREATE_IN_PROGRESS
    UPDATE_IN_PROGRESS
    CREATE_FAILED
    UPDATE_FAILED
    SUSPENDED
}

list FleetSummaries {
    member: FleetSummary
}

structure FleetSummary {
    @required
    fleetId: FleetId

    @required
    farmId: FarmId

    @required
    displayName: ResourceName

    @required
    status: FleetStatus

    statusMessage: String
    autoScalingStatus: AutoScalingStatus
    targetWorkerCount: Integer

    @required
    workerCount: Integer

    @required
    minWorkerCount: MinZeroMaxInteger

    @required
    maxWorkerCount: MinZeroMaxInteger

    @required
    configuration: FleetConfiguration

    @required
    createdAt: CreatedAt

    @required
    createdBy: String

    updatedAt: UpdatedAt
    updatedBy: String
}

@length(min: 1, max: 26) @pattern("[-]?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?")
string FloatString

union GetJobEntityError {
    jobDetails: JobDetailsError
    jobAttachmentDetails: JobAttachmentDetailsError
    stepDetails: StepDetailsError
    environmentDetails: EnvironmentDetailsError
}

@length(min: 1, max: 10)
list GetLicenseEndpointResponseSecurityGroupIdsList {
    member: SecurityGroupId
}

@length(min: 1, max: 10)
list GetLicenseEndpointResponseSubnetIdsList {
    member: SubnetId
}

structure HostConfiguration {
    @required
    scriptBody: HostConfigurationScript

    scriptTimeoutSeconds: HostConfigurationScriptTimeoutSeconds
}

@length(min: 0, max: 15000) @sensitive
string HostConfigurationScript

@range(min: 300, max: 3600)
integer HostConfigurationScriptTimeoutSeconds

@pattern("[a-zA-Z0-9_\\.\\-]{0,255}")
string HostName

structure HostPropertiesRequest {
    ipAddresses: IpAddresses
    hostName: HostName
}

structure HostPropertiesResponse {
    ipAddresses: IpAddresses
    hostName: HostName
    ec2InstanceArn: String
    ec2InstanceType: InstanceType
}

@pattern("arn:(aws[a-zA-Z-]*):iam::\\d{12}:role(/[!-.0-~]+)*/[\\w+=,.@-]+")
string IamRoleArn

@pattern("arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}")
string IdentityCenterInstanceArn

@length(min: 1, max: 47)
@pattern("([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}")
string IdentityCenterPrincipalId

@length(min: 1, max: 36)
@pattern("d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string IdentityStoreId

@length(min: 1, max: 100)
string InstanceType

@length(min: 1, max: 100)
list InstanceTypes {
    member: InstanceType
}

@length(min: 1, max: 20) @pattern("[-]?(0|[1-9][0-9]*)")
string IntString

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerErrorException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

structure IpAddresses {
    ipV4Addresses: IpV4Addresses
    ipV6Addresses: IpV6Addresses
}

@pattern("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}")
string IpV4Address

list IpV4Addresses {
    member: IpV4Address
}

@pattern("(?:[A-F0-9]{1,4}:){7}[A-F0-9]{1,4}")
string IpV6Address

list IpV6Addresses {
    member: IpV6Address
}

structure JobAttachmentDetailsEntity {
    @required
    jobId: JobId

    @required
    attachments: Attachments
}

structure JobAttachmentDetailsError {
    @required
    jobId: JobId

    @required
    code: JobEntityErrorCode

    @required
    message: String
}

structure JobAttachmentDetailsIdentifiers {
    @required
    jobId: JobId
}

structure JobAttachmentSettings {
    @required
    s3BucketName: S3BucketName

    @required
    rootPrefix: S3Prefix
}

enum JobAttachmentsFileSystem {
    COPIED
    VIRTUAL
}

@length(min: 1, max: 2048) @sensitive
string JobDescription

@length(min: 0, max: 2048) @sensitive
string JobDescriptionOverride

structure JobDetailsEntity {
    @required
    jobId: JobId

    jobAttachmentSettings: JobDetailsJobAttachmentSettings
    jobRunAsUser: JobRunAsUser

    @required
    logGroupName: String

    queueRoleArn: IamRoleArn
    parameters: JobParameters

    @required
    schemaVersion: String

    pathMappingRules: PathMappingRules
}

structure JobDetailsError {
    @required
    jobId: JobId

    @required
    code: JobEntityErrorCode

    @required
    message: String
}

structure JobDetailsIdentifiers {
    @required
    jobId: JobId
}

structure JobDetailsJobAttachmentSettings {
    @required
    s3BucketName: S3BucketName

    @required
    rootPrefix: S3Prefix
}

union JobEntity {
    jobDetails: JobDetailsEntity
    jobAttachmentDetails: JobAttachmentDetailsEntity
    stepDetails: StepDetailsEntity
    environmentDetails: EnvironmentDetailsEntity
}

enum JobEntityErrorCode {
    AccessDeniedException
    InternalServerException
    ValidationException
    ResourceNotFoundException
    MaxPayloadSizeExceeded
    ConflictException
}

@length(min: 1, max: 10)
list JobEntityIdentifiers {
    member: JobEntityIdentifiersUnion
}

union JobEntityIdentifiersUnion {
    jobDetails: JobDetailsIdentifiers
    jobAttachmentDetails: JobAttachmentDetailsIdentifiers
    stepDetails: StepDetailsIdentifiers
    environmentDetails: EnvironmentDetailsIdentifiers
}

@pattern("job-[0-9a-f]{32}")
string JobId

enum JobLifecycleStatus {
    CREATE_IN_PROGRESS
    CREATE_FAILED
    CREATE_COMPLETE
    UPLOAD_IN_PROGRESS
    UPLOAD_FAILED
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
    UPDATE_SUCCEEDED
    ARCHIVED
}

structure JobMember {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    principalId: IdentityCenterPrincipalId

    @required
    principalType: PrincipalType

    @required
    identityStoreId: IdentityStoreId

    @required
    membershipLevel: MembershipLevel
}

list JobMembers {
    member: JobMember
}

@length(min: 1, max: 128)
string JobName

union JobParameter {
    int: IntString
    float: FloatString
    string: ParameterString
    path: PathString
}

list JobParameterDefinitions {
    member: smithy.api#Document
}

@sensitive
map JobParameters {
    key: JobParametersKeyString
    value: JobParameter
}

@length(min: 1, max: 1024)
string JobParametersKeyString

@range(min: 0, max: 100)
integer JobPriority

structure JobRunAsUser {
    posix: PosixUser
    windows: WindowsUser

    @required
    runAs: RunAs
}

list JobSearchSummaries {
    member: JobSearchSummary
}

structure JobSearchSummary {
    jobId: JobId
    queueId: QueueId
    name: JobName
    lifecycleStatus: JobLifecycleStatus
    lifecycleStatusMessage: String
    taskRunStatus: TaskRunStatus
    targetTaskRunStatus: JobTargetTaskRunStatus
    taskRunStatusCounts: TaskRunStatusCounts
    taskFailureRetryCount: TaskFailureRetryCount
    priority: JobPriority
    maxFailedTasksCount: MaxFailedTasksCount
    maxRetriesPerTask: MaxRetriesPerTask
    createdBy: String
    createdAt: CreatedAt
    endedAt: EndedAt
    startedAt: StartedAt
    updatedAt: UpdatedAt
    updatedBy: String
    jobParameters: JobParameters
    maxWorkerCount: MaxWorkerCount
    sourceJobId: JobId
}

list JobSummaries {
    member: JobSummary
}

structure JobSummary {
    @required
    jobId: JobId

    @required
    name: JobName

    @required
    lifecycleStatus: JobLifecycleStatus

    @required
    lifecycleStatusMessage: String

    @required
    priority: JobPriority

    @required
    createdAt: CreatedAt

    @required
    createdBy: String

    updatedAt: UpdatedAt
    updatedBy: String
    startedAt: StartedAt
    endedAt: EndedAt
    taskRunStatus: TaskRunStatus
    targetTaskRunStatus: JobTargetTaskRunStatus
    taskRunStatusCounts: TaskRunStatusCounts
    taskFailureRetryCount: TaskFailureRetryCount
    maxFailedTasksCount: MaxFailedTasksCount
    maxRetriesPerTask: MaxRetriesPerTask
    maxWorkerCount: MaxWorkerCount
    sourceJobId: JobId
}

enum JobTargetTaskRunStatus {
    READY
    FAILED
    SUCCEEDED
    CANCELED
    SUSPENDED
    PENDING
}

@length(min: 1, max: 1000000) @sensitive
string JobTemplate

enum JobTemplateType {
    JSON
    YAML
}

@pattern("arn:(aws[a-zA-Z-]*):kms:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:key/[\\w-]{1,120}")
string KmsKeyArn

@pattern("le-[0-9a-f]{32}")
string LicenseEndpointId

enum LicenseEndpointStatus {
    CREATE_IN_PROGRESS
    DELETE_IN_PROGRESS
    READY
    NOT_READY
}

list LicenseEndpointSummaries {
    member: LicenseEndpointSummary
}

structure LicenseEndpointSummary {
    licenseEndpointId: LicenseEndpointId
    status: LicenseEndpointStatus
    statusMessage: StatusMessage
    vpcId: VpcId
}

@pattern("limit-[0-9a-f]{32}")
string LimitId

list LimitSummaries {
    member: LimitSummary
}

structure LimitSummary {
    @required
    farmId: FarmId

    @required
    limitId: LimitId

    @required
    currentCount: MinZeroMaxInteger

    @required
    createdAt: CreatedAt

    @required
    createdBy: String

    updatedAt: UpdatedAt
    updatedBy: String

    @required
    displayName: ResourceName

    @required
    amountRequirementName: AmountRequirementName

    @required
    maxCount: MaxCount
}

list ListAttributeCapabilityValue {
    member: AttributeCapabilityValue
}

list ListSessionsForWorkerSummaries {
    member: WorkerSessionSummary
}

@range(min: 1, max: 1000)
integer ListStepConsumersRequestMaxResultsInteger

@range(min: 1, max: 1000)
integer ListStepDependenciesRequestMaxResultsInteger

structure LogConfiguration {
    @required
    logDriver: LogDriver

    options: LogOptions
    parameters: LogParameters
    error: LogError
}

@length(min: 1, max: 512)
string LogDriver

@length(min: 1, max: 512)
string LogError

map LogOptions {
    key: String
    value: String
}

map LogParameters {
    key: String
    value: String
}

enum LogicalOperator {
    AND
    OR
}

@sensitive
structure ManifestProperties {
    fileSystemLocationName: FileSystemLocationName

    @required
    rootPath: ManifestPropertiesRootPathString

    @required
    rootPathFormat: PathFormat

    outputRelativeDirectories: OutputRelativeDirectoriesList
    inputManifestPath: ManifestPropertiesInputManifestPathString
    inputManifestHash: ManifestPropertiesInputManifestHashString
}

@length(min: 1, max: 256)
string ManifestPropertiesInputManifestHashString

@length(min: 1, max: 512)
string ManifestPropertiesInputManifestPathString

@length(min: 1, max: 10)
list ManifestPropertiesList {
    member: ManifestProperties
}

@length(min: 1, max: 1024)
string ManifestPropertiesRootPathString

@range(min: -1, max: 2147483647)
integer MaxCount

@range(min: 0, max: 2147483647)
integer MaxFailedTasksCount

@range(min: 1, max: 100)
integer MaxResults

@range(min: 0, max: 2147483647)
integer MaxRetriesPerTask

@range(min: -1, max: 2147483647)
integer MaxWorkerCount

enum MembershipLevel {
    VIEWER
    CONTRIBUTOR
    OWNER
    MANAGER
}

@range(min: 512, max: 2147483647)
integer MemoryAmountMiB

structure MemoryMiBRange {
    @required
    min: MemoryAmountMiB

    max: MemoryAmountMiB
}

@pattern("[0-9a-z]{1,32}-[.0-9a-z]{1,32}")
string MeteredProductId

structure MeteredProductSummary {
    @required
    productId: MeteredProductId

    @required
    family: BoundedString

    @required
    vendor: BoundedString

    @required
    port: PortNumber
}

list MeteredProductSummaryList {
    member: MeteredProductSummary
}

@range(min: 1, max: 2147483647)
integer MinOneMaxInteger

@range(min: 1, max: 10000)
integer MinOneMaxTenThousand

@range(min: 0, max: 2147483647)
integer MinZeroMaxInteger

@pattern("monitor-[0-9a-f]{32}")
string MonitorId

list MonitorSummaries {
    member: MonitorSummary
}

structure MonitorSummary {
    @required
    monitorId: MonitorId

    @required
    displayName: ResourceName

    @required
    subdomain: Subdomain

    @required
    url: String

    @required
    roleArn: IamRoleArn

    @required
    identityCenterInstanceArn: IdentityCenterInstanceArn

    identityCenterRegion: Region

    @required
    identityCenterApplicationArn: String

    @required
    createdAt: CreatedAt

    @required
    createdBy: String

    updatedAt: UpdatedAt
    updatedBy: String
}

@length(min: 1, max: 255)
string MountPath

@range(min: 0, max: 10000)
integer NextItemOffset

@length(min: 0, max: 4096)
string NextToken

@length(min: 0, max: 100)
list OutputRelativeDirectoriesList {
    member: OutputRelativeDirectoriesListMemberString
}

@length(min: 1, max: 1024)
string OutputRelativeDirectoriesListMemberString

structure ParameterFilterExpression {
    @required
    name: String

    @required
    operator: ComparisonOperator

    @required
    value: ParameterValue
}

structure ParameterSortExpression {
    @required
    sortOrder: SortOrder

    @required
    name: String
}

structure ParameterSpace {
    @required
    parameters: StepParameterList

    combination: CombinationExpression
}

@length(min: 0, max: 1024)
string ParameterString

@length(min: 1, max: 256)
string ParameterValue

enum PathFormat {
    windows
    posix
}

@sensitive
structure PathMappingRule {
    @required
    sourcePathFormat: PathFormat

    @required
    sourcePath: String

    @required
    destinationPath: String
}

list PathMappingRules {
    member: PathMappingRule
}

@length(min: 0, max: 1024)
string PathString

enum Period {
    HOURLY
    DAILY
    WEEKLY
    MONTHLY
}

structure PersistentVolumeConfiguration {
    sizeGiB: PersistentVolumeSizeGiB
    iops: PersistentVolumeIops
    throughputMiB: PersistentVolumeThroughputMiB

    @required
    mountPath: MountPath

    lastUsedTtlHours: PersistentVolumeTtlHours
}

@range(min: 100, max: 80000)
integer PersistentVolumeIops

@range(min: 1, max: 65536)
integer PersistentVolumeSizeGiB

@range(min: 125, max: 2000)
integer PersistentVolumeThroughputMiB

@range(min: 1, max: 8760)
integer PersistentVolumeTtlHours

@range(min: 1024, max: 65535)
integer PortNumber

structure PosixUser {
    @required
    user: PosixUserUserString

    @required
    group: PosixUserGroupString
}

@length(min: 0, max: 31) @pattern("(?:[a-z][a-z0-9-]{0,30})?")
string PosixUserGroupString

@length(min: 0, max: 31) @pattern("(?:[a-z][a-z0-9-]{0,30})?")
string PosixUserUserString

enum PrincipalType {
    USER
    GROUP
}

@range(min: 0, max: 10000)
integer Priority

structure PriorityBalancedSchedulingConfiguration {
    renderingTaskBuffer: SchedulingRenderingTaskBuffer
}

structure PriorityFifoSchedulingConfiguration {}

@range(min: -2147483648, max: 2147483647)
integer ProcessExitCode

enum QueueBlockedReason {
    NO_BUDGET_CONFIGURED
    BUDGET_THRESHOLD_REACHED
}

@pattern("queueenv-[0-9a-f]{32}")
string QueueEnvironmentId

list QueueEnvironmentSummaries {
    member: QueueEnvironmentSummary
}

structure QueueEnvironmentSummary {
    @required
    queueEnvironmentId: QueueEnvironmentId

    @required
    name: String

    @required
    priority: Priority
}

enum QueueFleetAssociationStatus {
    ACTIVE
    STOP_SCHEDULING_AND_COMPLETE_TASKS
    STOP_SCHEDULING_AND_CANCEL_TASKS
    STOPPED
}

list QueueFleetAssociationSummaries {
    member: QueueFleetAssociationSummary
}

structure QueueFleetAssociationSummary {
    @required
    queueId: QueueId

    @required
    fleetId: FleetId

    @required
    status: QueueFleetAssociationStatus

    @required
    createdAt: CreatedAt

    @required
    createdBy: String

    updatedAt: UpdatedAt
    updatedBy: String
}

@pattern("queue-[0-9a-f]{32}")
string QueueId

enum QueueLimitAssociationStatus {
    ACTIVE
    STOP_LIMIT_USAGE_AND_COMPLETE_TASKS
    STOP_LIMIT_USAGE_AND_CANCEL_TASKS
    STOPPED
}

list QueueLimitAssociationSummaries {
    member: QueueLimitAssociationSummary
}

structure QueueLimitAssociationSummary {
    @required
    queueId: QueueId

    @required
    limitId: LimitId

    @required
    status: QueueLimitAssociationStatus

    @required
    createdAt: CreatedAt

    @required
    createdBy: String

    updatedAt: UpdatedAt
    updatedBy: String
}

structure QueueMember {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    principalId: IdentityCenterPrincipalId

    @required
    principalType: PrincipalType

    @required
    identityStoreId: IdentityStoreId

    @required
    membershipLevel: MembershipLevel
}

list QueueMemberList {
    member: QueueMember
}

enum QueueStatus {
    IDLE
    SCHEDULING
    SCHEDULING_BLOCKED
}

list QueueSummaries {
    member: QueueSummary
}

structure QueueSummary {
    @required
    farmId: FarmId

    @required
    queueId: QueueId

    @required
    displayName: ResourceName

    @required
    status: QueueStatus

    @required
    defaultBudgetAction: DefaultQueueBudgetAction

    blockedReason: QueueBlockedReason

    @required
    createdAt: CreatedAt

    @required
    createdBy: String

    updatedAt: UpdatedAt
    updatedBy: String
}

enum RangeConstraint {
    CONTIGUOUS
    NONCONTIGUOUS
}

@length(min: 1, max: 25) @pattern("[a-z0-9-]+")
string Region

@length(min: 0, max: 20)
list RequiredFileSystemLocationNames {
    member: FileSystemLocationName
}

@length(min: 1, max: 100)
string ResourceName

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String

    context: ExceptionContext
}

structure ResponseBudgetAction {
    @required
    type: BudgetActionType

    @required
    thresholdPercentage: ThresholdPercentage

    description: Description
}

@length(min: 0, max: 10)
list ResponseBudgetActionList {
    member: ResponseBudgetAction
}

enum RunAs {
    QUEUE_CONFIGURED_USER
    WORKER_AGENT_USER
}

@length(min: 1, max: 255)
string S3BucketName

@length(min: 1, max: 1024)
string S3Key

structure S3Location {
    @required
    bucketName: S3BucketName

    @required
    key: S3Key
}

@length(min: 1, max: 63) @pattern("[a-zA-Z0-9-_/]+")
string S3Prefix

union SchedulingConfiguration {
    priorityFifo: PriorityFifoSchedulingConfiguration
    priorityBalanced: PriorityBalancedSchedulingConfiguration
    weightedBalanced: WeightedBalancedSchedulingConfiguration
}

@range(min: -10000, max: 10000)
double SchedulingErrorWeight

union SchedulingMaxPriorityOverride {
    alwaysScheduleFirst: SchedulingMaxPriorityOverrideAlwaysScheduleFirst
}

structure SchedulingMaxPriorityOverrideAlwaysScheduleFirst {}

union SchedulingMinPriorityOverride {
    alwaysScheduleLast: SchedulingMinPriorityOverrideAlwaysScheduleLast
}

structure SchedulingMinPriorityOverrideAlwaysScheduleLast {}

@range(min: 0, max: 10000)
double SchedulingPriorityWeight

@range(min: 0, max: 1000)
integer SchedulingRenderingTaskBuffer

@range(min: -10000, max: 10000)
double SchedulingRenderingTaskWeight

@range(min: 0, max: 10000)
double SchedulingSubmissionTimeWeight

union SearchFilterExpression {
    dateTimeFilter: DateTimeFilterExpression
    parameterFilter: ParameterFilterExpression
    searchTermFilter: SearchTermFilterExpression
    stringFilter: StringFilterExpression
    stringListFilter: StringListFilterExpression
    groupFilter: SearchGroupedFilterExpressions
}

@length(min: 1, max: 3)
list SearchFilterExpressions {
    member: SearchFilterExpression
}

structure SearchGroupedFilterExpressions {
    @required
    filters: SearchFilterExpressions

    @required
    operator: LogicalOperator
}

@range(min: 0, max: 10000)
integer SearchJobsRequestItemOffsetInteger

@range(min: 1, max: 100)
integer SearchJobsRequestPageSizeInteger

@length(min: 1, max: 10)
list SearchJobsRequestQueueIdsList {
    member: QueueId
}

union SearchSortExpression {
    userJobsFirst: UserJobsFirst
    fieldSort: FieldSortExpression
    parameterSort: ParameterSortExpression
}

@length(min: 1, max: 5)
list SearchSortExpressions {
    member: SearchSortExpression
}

@range(min: 0, max: 10000)
integer SearchStepsRequestItemOffsetInteger

@range(min: 1, max: 100)
integer SearchStepsRequestPageSizeInteger

@length(min: 1, max: 10)
list SearchStepsRequestQueueIdsList {
    member: QueueId
}

@range(min: 0, max: 10000)
integer SearchTasksRequestItemOffsetInteger

@range(min: 1, max: 100)
integer SearchTasksRequestPageSizeInteger

@length(min: 1, max: 10)
list SearchTasksRequestQueueIdsList {
    member: QueueId
}

@length(min: 1, max: 256)
string SearchTerm

structure SearchTermFilterExpression {
    @required
    searchTerm: SearchTerm

    matchType: SearchTermMatchingType
}

enum SearchTermMatchingType {
    FUZZY_MATCH
    CONTAINS
}

@length(min: 1, max: 10)
list SearchWorkersRequestFleetIdsList {
    member: FleetId
}

@range(min: 0, max: 10000)
integer SearchWorkersRequestItemOffsetInteger

@range(min: 1, max: 100)
integer SearchWorkersRequestPageSizeInteger

@sensitive
string SecretAccessKey

@pattern("sg-[\\w]{1,120}")
string SecurityGroupId

structure ServiceManagedEc2AutoScalingConfiguration {
    standbyWorkerCount: MinZeroMaxInteger
    workerIdleDurationSeconds: ServiceManagedEc2WorkerIdleDurationSeconds
    scaleOutWorkersPerMinute: MinOneMaxInteger
}

structure ServiceManagedEc2FleetConfiguration {
    @required
    instanceCapabilities: ServiceManagedEc2InstanceCapabilities

    @required
    instanceMarketOptions: ServiceManagedEc2InstanceMarketOptions

    vpcConfiguration: VpcConfiguration
    storageProfileId: StorageProfileId
    persistentVolumeConfiguration: PersistentVolumeConfiguration
    autoScalingConfiguration: ServiceManagedEc2AutoScalingConfiguration
}

structure ServiceManagedEc2InstanceCapabilities {
    @required
    vCpuCount: VCpuCountRange

    @required
    memoryMiB: MemoryMiBRange

    @required
    osFamily: ServiceManagedFleetOperatingSystemFamily

    @required
    cpuArchitectureType: CpuArchitectureType

    rootEbsVolume: Ec2EbsVolume
    acceleratorCapabilities: AcceleratorCapabilities
    allowedInstanceTypes: InstanceTypes
    excludedInstanceTypes: InstanceTypes
    customAmounts: CustomFleetAmountCapabilities
    customAttributes: CustomFleetAttributeCapabilities
}

structure ServiceManagedEc2InstanceMarketOptions {
    @required
    type: Ec2MarketType
}

@range(min: 0, max: 86400)
integer ServiceManagedEc2WorkerIdleDurationSeconds

enum ServiceManagedFleetOperatingSystemFamily {
    WINDOWS
    LINUX
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    @required
    reason: ServiceQuotaExceededExceptionReason

    @required
    resourceType: String

    @required
    serviceCode: String

    @required
    quotaCode: String

    resourceId: String
    context: ExceptionContext
}

enum ServiceQuotaExceededExceptionReason {
    SERVICE_QUOTA_EXCEEDED_EXCEPTION
    KMS_KEY_LIMIT_EXCEEDED
    DEPENDENCY_LIMIT_EXCEEDED
}

union SessionActionDefinition {
    envEnter: EnvironmentEnterSessionActionDefinition
    envExit: EnvironmentExitSessionActionDefinition
    taskRun: TaskRunSessionActionDefinition
    syncInputJobAttachments: SyncInputJobAttachmentsSessionActionDefinition
}

union SessionActionDefinitionSummary {
    envEnter: EnvironmentEnterSessionActionDefinitionSummary
    envExit: EnvironmentExitSessionActionDefinitionSummary
    taskRun: TaskRunSessionActionDefinitionSummary
    syncInputJobAttachments: SyncInputJobAttachmentsSessionActionDefinitionSummary
}

@pattern("sessionaction-[0-9a-f]{32}-(0|([1-9][0-9]{0,9}))")
string SessionActionId

@length(min: 0, max: 100)
list SessionActionIdList {
    member: SessionActionId
}

@length(min: 0, max: 4096) @sensitive
string SessionActionProgressMessage

@range(min: 0, max: 100)
float SessionActionProgressPercent

enum SessionActionStatus {
    ASSIGNED
    RUNNING
    CANCELING
    SUCCEEDED
    FAILED
    INTERRUPTED
    CANCELED
    NEVER_ATTEMPTED
    SCHEDULED
    RECLAIMING
    RECLAIMED
}

list SessionActionSummaries {
    member: SessionActionSummary
}

structure SessionActionSummary {
    @required
    sessionActionId: SessionActionId

    @required
    status: SessionActionStatus

    startedAt: StartedAt
    endedAt: EndedAt
    workerUpdatedAt: Timestamp
    progressPercent: SessionActionProgressPercent
    manifests: TaskRunManifestPropertiesListResponse

    @required
    definition: SessionActionDefinitionSummary
}

@pattern("session-[0-9a-f]{32}")
string SessionId

enum SessionLifecycleStatus {
    STARTED
    UPDATE_IN_PROGRESS
    UPDATE_SUCCEEDED
    UPDATE_FAILED
    ENDED
}

enum SessionLifecycleTargetStatus {
    ENDED
}

list SessionSummaries {
    member: SessionSummary
}

structure SessionSummary {
    @required
    sessionId: SessionId

    @required
    fleetId: FleetId

    @required
    workerId: WorkerId

    @required
    startedAt: StartedAt

    @required
    lifecycleStatus: SessionLifecycleStatus

    endedAt: EndedAt
    targetLifecycleStatus: SessionLifecycleTargetStatus
    updatedAt: UpdatedAt
    updatedBy: String
}

@sensitive
string SessionToken

enum SessionsStatisticsAggregationStatus {
    IN_PROGRESS
    TIMEOUT
    FAILED
    COMPLETED
}

union SessionsStatisticsResources {
    queueIds: SessionsStatisticsResourcesQueueIdsList
    fleetIds: SessionsStatisticsResourcesFleetIdsList
}

@length(min: 1, max: 10)
list SessionsStatisticsResourcesFleetIdsList {
    member: FleetId
}

@length(min: 1, max: 10)
list SessionsStatisticsResourcesQueueIdsList {
    member: QueueId
}

@length(min: 1, max: 128) @pattern("[a-zA-Z][a-zA-Z0-9_.:-]*")
string SettingKey

@length(min: 0, max: 8192)
string SettingValue

@length(min: 0, max: 64)
map SettingsMap {
    key: SettingKey
    value: SettingValue
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

@timestampFormat("date-time")
timestamp StartedAt

@timestampFormat("date-time")
timestamp StartsAt

structure Statistics {
    queueId: QueueId
    fleetId: FleetId
    jobId: JobId
    jobName: JobName
    userId: String
    usageType: UsageType
    licenseProduct: String
    instanceType: InstanceType

    @required
    count: Integer

    @required
    costInUsd: Stats

    @required
    runtimeInSeconds: Stats

    aggregationStartTime: SyntheticTimestamp_date_time
    aggregationEndTime: SyntheticTimestamp_date_time
}

list StatisticsList {
    member: Statistics
}

structure Stats {
    min: Double
    max: Double
    avg: Double
    sum: Double
}

@length(min: 0, max: 1024)
string StatusMessage

@length(min: 0, max: 25)
list StepAmountCapabilities {
    member: StepAmountCapability
}

structure StepAmountCapability {
    @required
    name: AmountCapabilityName

    min: Double
    max: Double
    value: Double
}

@length(min: 0, max: 25)
list StepAttributeCapabilities {
    member: StepAttributeCapability
}

structure StepAttributeCapability {
    @required
    name: AttributeCapabilityName

    anyOf: ListAttributeCapabilityValue
    allOf: ListAttributeCapabilityValue
}

structure StepConsumer {
    @required
    stepId: StepId

    @required
    status: DependencyConsumerResolutionStatus
}

list StepConsumers {
    member: StepConsumer
}

list StepDependencies {
    member: StepDependency
}

structure StepDependency {
    @required
    stepId: StepId

    @required
    status: DependencyConsumerResolutionStatus
}

@length(min: 1, max: 2048) @sensitive
string StepDescription

structure StepDetailsEntity {
    @required
    jobId: JobId

    @required
    stepId: StepId

    @required
    schemaVersion: String

    @required
    template: Document

    @required
    dependencies: DependenciesList
}

structure StepDetailsError {
    @required
    jobId: JobId

    @required
    stepId: StepId

    @required
    code: JobEntityErrorCode

    @required
    message: String
}

structure StepDetailsIdentifiers {
    @required
    jobId: JobId

    @required
    stepId: StepId
}

@pattern("step-[0-9a-f]{32}")
string StepId

enum StepLifecycleStatus {
    CREATE_COMPLETE
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
    UPDATE_SUCCEEDED
}

@length(min: 1, max: 64)
string StepName

structure StepParameter {
    @required
    name: StepParameterName

    @required
    type: StepParameterType

    chunks: StepParameterChunks
}

structure StepParameterChunks {
    @required
    defaultTaskCount: DefaultTaskCount

    targetRuntimeSeconds: TargetRuntimeSeconds

    @required
    rangeConstraint: RangeConstraint
}

list StepParameterList {
    member: StepParameter
}

@length(min: 1, max: 64)
string StepParameterName

enum StepParameterType {
    INT
    FLOAT
    STRING
    PATH
    CHUNK_INT
}

structure StepRequiredCapabilities {
    @required
    attributes: StepAttributeCapabilities

    @required
    amounts: StepAmountCapabilities
}

list StepSearchSummaries {
    member: StepSearchSummary
}

structure StepSearchSummary {
    stepId: StepId
    jobId: JobId
    queueId: QueueId
    name: StepName
    lifecycleStatus: StepLifecycleStatus
    lifecycleStatusMessage: String
    taskRunStatus: TaskRunStatus
    targetTaskRunStatus: StepTargetTaskRunStatus
    taskRunStatusCounts: TaskRunStatusCounts
    taskFailureRetryCount: TaskFailureRetryCount
    createdAt: CreatedAt
    createdBy: String
    startedAt: StartedAt
    endedAt: EndedAt
    updatedAt: UpdatedAt
    updatedBy: String
    parameterSpace: ParameterSpace
}

list StepSummaries {
    member: StepSummary
}

structure StepSummary {
    @required
    stepId: StepId

    @required
    name: StepName

    @required
    lifecycleStatus: StepLifecycleStatus

    lifecycleStatusMessage: String

    @required
    taskRunStatus: TaskRunStatus

    @required
    taskRunStatusCounts: TaskRunStatusCounts

    taskFailureRetryCount: TaskFailureRetryCount
    targetTaskRunStatus: StepTargetTaskRunStatus

    @required
    createdAt: CreatedAt

    @required
    createdBy: String

    updatedAt: UpdatedAt
    updatedBy: String
    startedAt: StartedAt
    endedAt: EndedAt
    dependencyCounts: DependencyCounts
}

enum StepTargetTaskRunStatus {
    READY
    FAILED
    SUCCEEDED
    CANCELED
    SUSPENDED
    PENDING
}

@pattern("sp-[0-9a-f]{32}")
string StorageProfileId

enum StorageProfileOperatingSystemFamily {
    WINDOWS
    LINUX
    MACOS
}

list StorageProfileSummaries {
    member: StorageProfileSummary
}

structure StorageProfileSummary {
    @required
    storageProfileId: StorageProfileId

    @required
    displayName: ResourceName

    @required
    osFamily: StorageProfileOperatingSystemFamily
}

@length(min: 1, max: 256)
string StringFilter

structure StringFilterExpression {
    @required
    name: String

    @required
    operator: ComparisonOperator

    @required
    value: StringFilter
}

@length(min: 1, max: 16)
list StringFilterList {
    member: StringFilter
}

list StringList {
    member: String
}

structure StringListFilterExpression {
    @required
    name: String

    @required
    operator: ComparisonOperator

    @required
    values: StringFilterList
}

@pattern("[a-z0-9-]{1,100}")
string Subdomain

@length(min: 1, max: 32) @pattern("subnet-[\\w]{1,120}")
string SubnetId

structure SyncInputJobAttachmentsSessionActionDefinition {
    stepId: StepId
}

structure SyncInputJobAttachmentsSessionActionDefinitionSummary {
    stepId: StepId
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

enum TagPropagationMode {
    NO_PROPAGATION
    PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH
}

map Tags {
    key: String
    value: String
}

@range(min: 0, max: 2147483647)
integer TargetRuntimeSeconds

@range(min: 0, max: 2147483647)
integer TaskFailureRetryCount

@pattern("task-[0-9a-f]{32}-(0|([1-9][0-9]{0,9}))")
string TaskId

@sensitive
union TaskParameterValue {
    int: IntString
    float: FloatString
    string: ParameterString
    path: PathString
    chunkInt: String
}

@sensitive
map TaskParameters {
    key: String
    value: TaskParameterValue
}

@range(min: 0, max: 2147483647)
integer TaskRetryCount

@length(min: 0, max: 10)
list TaskRunManifestPropertiesListRequest {
    member: TaskRunManifestPropertiesRequest
}

list TaskRunManifestPropertiesListResponse {
    member: TaskRunManifestPropertiesResponse
}

structure TaskRunManifestPropertiesRequest {
    outputManifestPath: TaskRunManifestPropertiesRequestOutputManifestPathString
    outputManifestHash: TaskRunManifestPropertiesRequestOutputManifestHashString
}

@length(min: 1, max: 256)
string TaskRunManifestPropertiesRequestOutputManifestHashString

@length(min: 1, max: 512)
string TaskRunManifestPropertiesRequestOutputManifestPathString

structure TaskRunManifestPropertiesResponse {
    outputManifestPath: String
    outputManifestHash: String
}

structure TaskRunSessionActionDefinition {
    taskId: TaskId

    @required
    stepId: StepId

    @required
    parameters: TaskParameters
}

structure TaskRunSessionActionDefinitionSummary {
    taskId: TaskId

    @required
    stepId: StepId

    parameters: TaskParameters
}

enum TaskRunStatus {
    PENDING
    READY
    ASSIGNED
    STARTING
    SCHEDULED
    INTERRUPTING
    RUNNING
    SUSPENDED
    CANCELED
    FAILED
    SUCCEEDED
    NOT_COMPATIBLE
}

map TaskRunStatusCounts {
    key: TaskRunStatus
    value: Integer
}

list TaskSearchSummaries {
    member: TaskSearchSummary
}

structure TaskSearchSummary {
    taskId: TaskId
    stepId: StepId
    jobId: JobId
    queueId: QueueId
    runStatus: TaskRunStatus
    targetRunStatus: TaskTargetRunStatus
    parameters: TaskParameters
    failureRetryCount: TaskRetryCount
    startedAt: StartedAt
    endedAt: EndedAt
    updatedAt: UpdatedAt
    updatedBy: String
    latestSessionActionId: SessionActionId
}

list TaskSummaries {
    member: TaskSummary
}

structure TaskSummary {
    @required
    taskId: TaskId

    @required
    createdAt: CreatedAt

    @required
    createdBy: String

    @required
    runStatus: TaskRunStatus

    targetRunStatus: TaskTargetRunStatus
    failureRetryCount: TaskRetryCount
    startedAt: StartedAt
    endedAt: EndedAt
    updatedAt: UpdatedAt
    updatedBy: String
    latestSessionActionId: SessionActionId
    parameters: TaskParameters
}

enum TaskTargetRunStatus {
    READY
    FAILED
    SUCCEEDED
    CANCELED
    SUSPENDED
    PENDING
}

@range(min: 0, max: 100)
float ThresholdPercentage

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer

    context: ExceptionContext
}

@timestampFormat("date-time")
timestamp Timestamp

@length(min: 9, max: 9) @pattern("UTC[-+][01][0-9]:(30|00)")
string Timezone

@range(min: 0, max: 10000)
integer TotalResults

enum UpdateJobLifecycleStatus {
    ARCHIVED
}

enum UpdateQueueFleetAssociationStatus {
    ACTIVE
    STOP_SCHEDULING_AND_COMPLETE_TASKS
    STOP_SCHEDULING_AND_CANCEL_TASKS
}

enum UpdateQueueLimitAssociationStatus {
    ACTIVE
    STOP_LIMIT_USAGE_AND_COMPLETE_TASKS
    STOP_LIMIT_USAGE_AND_CANCEL_TASKS
}

@range(min: 0)
integer UpdateWorkerScheduleInterval

@timestampFormat("date-time")
timestamp UpdatedAt

structure UpdatedSessionActionInfo {
    completedStatus: CompletedStatus
    processExitCode: ProcessExitCode
    progressMessage: SessionActionProgressMessage
    startedAt: SyntheticTimestamp_date_time
    endedAt: SyntheticTimestamp_date_time
    updatedAt: SyntheticTimestamp_date_time
    progressPercent: SessionActionProgressPercent
    manifests: TaskRunManifestPropertiesListRequest
}

map UpdatedSessionActions {
    key: SessionActionId
    value: UpdatedSessionActionInfo
}

enum UpdatedWorkerStatus {
    STARTED
    STOPPING
    STOPPED
}

@length(min: 1, max: 2)
list UsageGroupBy {
    member: UsageGroupByField
}

enum UsageGroupByField {
    QUEUE_ID
    FLEET_ID
    JOB_ID
    USER_ID
    USAGE_TYPE
    INSTANCE_TYPE
    LICENSE_PRODUCT
}

enum UsageStatistic {
    SUM
    MIN
    MAX
    AVG
}

@length(min: 1, max: 4)
list UsageStatistics {
    member: UsageStatistic
}

union UsageTrackingResource {
    queueId: QueueId
}

enum UsageType {
    COMPUTE
    LICENSE
    PERSISTENT_VOLUME
}

structure UserJobsFirst {
    @required
    userIdentityId: String
}

structure VCpuCountRange {
    @required
    min: MinOneMaxTenThousand

    max: MinOneMaxTenThousand
}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fieldList: ValidationExceptionFieldList
    context: ExceptionContext
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    UNKNOWN_OPERATION
    CANNOT_PARSE
    FIELD_VALIDATION_FAILED
    OTHER
}

@pattern("volume-[0-9a-f]{32}")
string VolumeId

enum VolumeState {
    PENDING_CREATION
    PENDING_ATTACHMENT
    IN_USE
    AVAILABLE
    PENDING_DELETION
}

list VolumeSummaries {
    member: VolumeSummary
}

structure VolumeSummary {
    @required
    volumeId: VolumeId

    @required
    farmId: FarmId

    @required
    fleetId: FleetId

    @required
    state: VolumeState

    @required
    sizeGiB: PersistentVolumeSizeGiB

    @required
    availabilityZoneId: String

    attachedWorkerId: WorkerId
}

structure VpcConfiguration {
    resourceConfigurationArns: VpcResourceConfigurationArns
}

@length(min: 1, max: 32) @pattern("vpc-[\\w]{1,120}")
string VpcId

@length(min: 1, max: 2048)
string VpcResourceConfigurationArn

@length(min: 0, max: 10)
list VpcResourceConfigurationArns {
    member: VpcResourceConfigurationArn
}

structure WeightedBalancedSchedulingConfiguration {
    priorityWeight: SchedulingPriorityWeight
    errorWeight: SchedulingErrorWeight
    submissionTimeWeight: SchedulingSubmissionTimeWeight
    renderingTaskWeight: SchedulingRenderingTaskWeight
    renderingTaskBuffer: SchedulingRenderingTaskBuffer
    maxPriorityOverride: SchedulingMaxPriorityOverride
    minPriorityOverride: SchedulingMinPriorityOverride
}

structure WindowsUser {
    @required
    user: WindowsUserUserString

    @required
    passwordArn: WindowsUserPasswordArnString
}

@length(min: 20, max: 2048)
@pattern("arn:(aws[a-zA-Z-]*):secretsmanager:[a-z]{2}((-gov)|(-iso(b?)))?-[a-z]+-\\d{1}:\\d{12}:secret:[a-zA-Z0-9-/_+=.@]{1,2028}")
string WindowsUserPasswordArnString

@length(min: 0, max: 111) @pattern("[^\"'/\\[\\]:;|=,+*?<>\\s]*")
string WindowsUserUserString

structure WorkerAmountCapability {
    @required
    name: AmountCapabilityName

    @required
    value: Float
}

@length(min: 2, max: 17)
list WorkerAmountCapabilityList {
    member: WorkerAmountCapability
}

structure WorkerAttributeCapability {
    @required
    name: AttributeCapabilityName

    @required
    values: AttributeCapabilityValuesList
}

@length(min: 2, max: 17)
list WorkerAttributeCapabilityList {
    member: WorkerAttributeCapability
}

structure WorkerCapabilities {
    @required
    amounts: WorkerAmountCapabilityList

    @required
    attributes: WorkerAttributeCapabilityList
}

@pattern("worker-[0-9a-f]{32}")
string WorkerId

list WorkerSearchSummaries {
    member: WorkerSearchSummary
}

structure WorkerSearchSummary {
    fleetId: FleetId
    workerId: WorkerId
    status: WorkerStatus
    hostProperties: HostPropertiesResponse
    createdBy: String
    createdAt: CreatedAt
    updatedBy: String
    updatedAt: UpdatedAt
}

structure WorkerSessionSummary {
    @required
    sessionId: SessionId

    @required
    queueId: QueueId

    @required
    jobId: JobId

    @required
    startedAt: StartedAt

    @required
    lifecycleStatus: SessionLifecycleStatus

    endedAt: EndedAt
    targetLifecycleStatus: SessionLifecycleTargetStatus
}

enum WorkerStatus {
    CREATED
    STARTED
    STOPPING
    STOPPED
    NOT_RESPONDING
    NOT_COMPATIBLE
    RUNNING
    IDLE
}

list WorkerSummaries {
    member: WorkerSummary
}

structure WorkerSummary {
    @required
    farmId: FarmId

    @required
    fleetId: FleetId

    @required
    workerId: WorkerId

    hostProperties: HostPropertiesResponse

    @required
    status: WorkerStatus

    log: LogConfiguration

    @required
    createdAt: CreatedAt

    @required
    createdBy: String

    updatedAt: UpdatedAt
    updatedBy: String
}
