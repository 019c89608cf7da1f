$version: "2.0"

namespace com.amazonaws.timestreaminfluxdb

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Timestream InfluxDB")
@service(sdkId: "Timestream InfluxDB", endpointPrefix: "timestream-influxdb")
@awsJson1_0
@sigv4(name: "timestream-influxdb")
@standardRegionalEndpoints
service AmazonTimestreamInfluxDB {
    version: "2023-01-27"
    operations: [
        CreateDbBackup
        CreateDbCluster
        CreateDbInstance
        CreateDbParameterGroup
        DeleteDbBackup
        DeleteDbCluster
        DeleteDbInstance
        GetDbBackup
        GetDbCluster
        GetDbInstance
        GetDbParameterGroup
        ListDbBackups
        ListDbClusters
        ListDbInstances
        ListDbInstancesForCluster
        ListDbParameterGroups
        ListTagsForResource
        RebootDbCluster
        RebootDbInstance
        RestoreFromDbBackup
        TagResource
        UntagResource
        UpdateDbCluster
        UpdateDbInstance
    ]
}

@idempotent
operation CreateDbBackup {
    input := {
        @required
        name: DbBackupName

        @required
        dbResourceId: DbResourceId

        retentionDays: RetentionDays
        tags: RequestTagMap
    }
    output := {
        @required
        id: DbBackupId

        name: DbBackupName

        @required
        arn: Arn

        status: DbBackupStatus
        createdAt: SyntheticTimestamp_date_time
        expiresAfter: Date
        dbResourceId: DbResourceId
        type: DbBackupType
        engineType: EngineType
        deploymentType: ResourceDeploymentType
        kmsKeyId: KmsKeyId
        clusterConfiguration: ClusterConfiguration
        dbParameterGroupId: DbParameterGroupId
        dbInstanceType: DbInstanceType
        logDeliveryConfiguration: LogDeliveryConfiguration
        failoverMode: FailoverMode
        dbStorageType: DbStorageType
        allocatedStorage: AllocatedStorage
        vpcSubnetIds: VpcSubnetIdList
        vpcSecurityGroupIds: VpcSecurityGroupIdList
        publiclyAccessible: Boolean
        port: Integer
        networkType: NetworkType
        influxAuthParametersSecretArn: String
        maintenanceSchedule: MaintenanceSchedule
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation CreateDbCluster {
    input := {
        @required
        name: DbClusterName

        username: Username
        password: Password
        organization: Organization
        bucket: Bucket
        port: Port
        dbParameterGroupIdentifier: DbParameterGroupIdentifier

        @required
        dbInstanceType: DbInstanceType

        dbStorageType: DbStorageType
        allocatedStorage: AllocatedStorage
        networkType: NetworkType
        publiclyAccessible: Boolean

        @required
        vpcSubnetIds: VpcSubnetIdList

        @required
        vpcSecurityGroupIds: VpcSecurityGroupIdList

        deploymentType: ClusterDeploymentType
        failoverMode: FailoverMode
        logDeliveryConfiguration: LogDeliveryConfiguration
        maintenanceSchedule: MaintenanceSchedule
        dbBackupConfigurations: DbBackupConfigurationInputList
        kmsKeyId: KmsKeyId
        tags: RequestTagMap
    }
    output := {
        dbClusterId: DbClusterId
        dbClusterStatus: ClusterStatus
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation CreateDbInstance {
    input := {
        @required
        name: DbInstanceName

        username: Username

        @required
        password: Password

        organization: Organization
        bucket: Bucket

        @required
        dbInstanceType: DbInstanceType

        @required
        vpcSubnetIds: VpcSubnetIdList

        @required
        vpcSecurityGroupIds: VpcSecurityGroupIdList

        publiclyAccessible: Boolean
        dbStorageType: DbStorageType

        @required
        allocatedStorage: AllocatedStorage

        dbParameterGroupIdentifier: DbParameterGroupIdentifier
        deploymentType: DeploymentType
        logDeliveryConfiguration: LogDeliveryConfiguration
        maintenanceSchedule: MaintenanceSchedule
        tags: RequestTagMap
        port: Port
        networkType: NetworkType
        dbBackupConfigurations: DbBackupConfigurationInputList
        kmsKeyId: KmsKeyId
    }
    output := {
        @required
        id: DbInstanceId

        @required
        name: DbInstanceName

        @required
        arn: Arn

        status: Status
        endpoint: String
        port: Port
        networkType: NetworkType
        dbInstanceType: DbInstanceType
        dbStorageType: DbStorageType
        allocatedStorage: AllocatedStorage
        deploymentType: DeploymentType

        @required
        vpcSubnetIds: VpcSubnetIdList

        publiclyAccessible: Boolean
        vpcSecurityGroupIds: VpcSecurityGroupIdList
        dbParameterGroupIdentifier: DbParameterGroupIdentifier
        availabilityZone: String
        secondaryAvailabilityZone: String
        logDeliveryConfiguration: LogDeliveryConfiguration
        influxAuthParametersSecretArn: String
        dbClusterId: DbClusterId
        instanceMode: InstanceMode
        instanceModes: InstanceModeList
        maintenanceSchedule: MaintenanceSchedule
        lastMaintenanceTime: SyntheticTimestamp_date_time
        nextMaintenanceTime: SyntheticTimestamp_date_time
        dbBackupConfigurations: DbBackupConfigurationOutputList
        kmsKeyId: KmsKeyId
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation CreateDbParameterGroup {
    input := {
        @required
        name: DbParameterGroupName

        description: CreateDbParameterGroupInputDescriptionString
        parameters: Parameters
        tags: RequestTagMap
    }
    output := {
        @required
        id: DbParameterGroupId

        @required
        name: DbParameterGroupName

        @required
        arn: Arn

        description: String
        parameters: Parameters
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation DeleteDbBackup {
    input := {
        @required
        identifier: DbBackupId
    }
    output := {
        @required
        id: DbBackupId

        name: DbBackupName

        @required
        arn: Arn

        status: DbBackupStatus
        createdAt: SyntheticTimestamp_date_time
        expiresAfter: Date
        dbResourceId: DbResourceId
        type: DbBackupType
        engineType: EngineType
        deploymentType: ResourceDeploymentType
        kmsKeyId: KmsKeyId
        clusterConfiguration: ClusterConfiguration
        dbParameterGroupId: DbParameterGroupId
        dbInstanceType: DbInstanceType
        logDeliveryConfiguration: LogDeliveryConfiguration
        failoverMode: FailoverMode
        dbStorageType: DbStorageType
        allocatedStorage: AllocatedStorage
        vpcSubnetIds: VpcSubnetIdList
        vpcSecurityGroupIds: VpcSecurityGroupIdList
        publiclyAccessible: Boolean
        port: Integer
        networkType: NetworkType
        influxAuthParametersSecretArn: String
        maintenanceSchedule: MaintenanceSchedule
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation DeleteDbCluster {
    input := {
        @required
        dbClusterId: DbClusterId

        retainAutomatedBackups: Boolean
    }
    output := {
        dbClusterStatus: ClusterStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation DeleteDbInstance {
    input := {
        @required
        identifier: DbInstanceIdentifier

        retainAutomatedBackups: Boolean
    }
    output := {
        @required
        id: DbInstanceId

        @required
        name: DbInstanceName

        @required
        arn: Arn

        status: Status
        endpoint: String
        port: Port
        networkType: NetworkType
        dbInstanceType: DbInstanceType
        dbStorageType: DbStorageType
        allocatedStorage: AllocatedStorage
        deploymentType: DeploymentType

        @required
        vpcSubnetIds: VpcSubnetIdList

        publiclyAccessible: Boolean
        vpcSecurityGroupIds: VpcSecurityGroupIdList
        dbParameterGroupIdentifier: DbParameterGroupIdentifier
        availabilityZone: String
        secondaryAvailabilityZone: String
        logDeliveryConfiguration: LogDeliveryConfiguration
        influxAuthParametersSecretArn: String
        dbClusterId: DbClusterId
        instanceMode: InstanceMode
        instanceModes: InstanceModeList
        maintenanceSchedule: MaintenanceSchedule
        lastMaintenanceTime: SyntheticTimestamp_date_time
        nextMaintenanceTime: SyntheticTimestamp_date_time
        dbBackupConfigurations: DbBackupConfigurationOutputList
        kmsKeyId: KmsKeyId
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetDbBackup {
    input := {
        @required
        identifier: DbBackupId
    }
    output := {
        @required
        id: DbBackupId

        name: DbBackupName

        @required
        arn: Arn

        status: DbBackupStatus
        createdAt: SyntheticTimestamp_date_time
        expiresAfter: Date
        dbResourceId: DbResourceId
        type: DbBackupType
        engineType: EngineType
        deploymentType: ResourceDeploymentType
        kmsKeyId: KmsKeyId
        clusterConfiguration: ClusterConfiguration
        dbParameterGroupId: DbParameterGroupId
        dbInstanceType: DbInstanceType
        logDeliveryConfiguration: LogDeliveryConfiguration
        failoverMode: FailoverMode
        dbStorageType: DbStorageType
        allocatedStorage: AllocatedStorage
        vpcSubnetIds: VpcSubnetIdList
        vpcSecurityGroupIds: VpcSecurityGroupIdList
        publiclyAccessible: Boolean
        port: Integer
        networkType: NetworkType
        influxAuthParametersSecretArn: String
        maintenanceSchedule: MaintenanceSchedule
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetDbCluster {
    input := {
        @required
        dbClusterId: DbClusterId
    }
    output := {
        @required
        id: DbClusterId

        @required
        name: DbClusterName

        @required
        arn: Arn

        status: ClusterStatus
        endpoint: String
        readerEndpoint: String
        port: Port
        deploymentType: ClusterDeploymentType
        dbInstanceType: DbInstanceType
        networkType: NetworkType
        dbStorageType: DbStorageType
        allocatedStorage: AllocatedStorage
        engineType: EngineType
        publiclyAccessible: Boolean
        dbParameterGroupIdentifier: DbParameterGroupIdentifier
        logDeliveryConfiguration: LogDeliveryConfiguration
        maintenanceSchedule: MaintenanceSchedule
        lastMaintenanceTime: SyntheticTimestamp_date_time
        nextMaintenanceTime: SyntheticTimestamp_date_time
        influxAuthParametersSecretArn: String
        vpcSubnetIds: VpcSubnetIdList
        vpcSecurityGroupIds: VpcSecurityGroupIdList
        failoverMode: FailoverMode
        clusterConfiguration: ClusterConfiguration
        dbBackupConfigurations: DbBackupConfigurationOutputList
        kmsKeyId: KmsKeyId
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetDbInstance {
    input := {
        @required
        identifier: DbInstanceIdentifier
    }
    output := {
        @required
        id: DbInstanceId

        @required
        name: DbInstanceName

        @required
        arn: Arn

        status: Status
        endpoint: String
        port: Port
        networkType: NetworkType
        dbInstanceType: DbInstanceType
        dbStorageType: DbStorageType
        allocatedStorage: AllocatedStorage
        deploymentType: DeploymentType

        @required
        vpcSubnetIds: VpcSubnetIdList

        publiclyAccessible: Boolean
        vpcSecurityGroupIds: VpcSecurityGroupIdList
        dbParameterGroupIdentifier: DbParameterGroupIdentifier
        availabilityZone: String
        secondaryAvailabilityZone: String
        logDeliveryConfiguration: LogDeliveryConfiguration
        influxAuthParametersSecretArn: String
        dbClusterId: DbClusterId
        instanceMode: InstanceMode
        instanceModes: InstanceModeList
        maintenanceSchedule: MaintenanceSchedule
        lastMaintenanceTime: SyntheticTimestamp_date_time
        nextMaintenanceTime: SyntheticTimestamp_date_time
        dbBackupConfigurations: DbBackupConfigurationOutputList
        kmsKeyId: KmsKeyId
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation GetDbParameterGroup {
    input := {
        @required
        identifier: DbParameterGroupIdentifier
    }
    output := {
        @required
        id: DbParameterGroupId

        @required
        name: DbParameterGroupName

        @required
        arn: Arn

        description: String
        parameters: Parameters
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListDbBackups {
    input := {
        dbResourceId: DbResourceId
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        @required
        items: DbBackupSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListDbClusters {
    input := {
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        @required
        items: DbClusterSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListDbInstances {
    input := {
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        @required
        items: DbInstanceSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListDbInstancesForCluster {
    input := {
        @required
        dbClusterId: DbClusterId

        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        @required
        items: DbInstanceForClusterSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListDbParameterGroups {
    input := {
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        @required
        items: DbParameterGroupSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [ResourceNotFoundException]
}

@idempotent
operation RebootDbCluster {
    input := {
        @required
        dbClusterId: DbClusterId

        instanceIds: RebootDbClusterInputInstanceIdsList
    }
    output := {
        dbClusterStatus: ClusterStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation RebootDbInstance {
    input := {
        @required
        identifier: DbInstanceIdentifier
    }
    output := {
        @required
        id: DbInstanceId

        @required
        name: DbInstanceName

        @required
        arn: Arn

        status: Status
        endpoint: String
        port: Port
        networkType: NetworkType
        dbInstanceType: DbInstanceType
        dbStorageType: DbStorageType
        allocatedStorage: AllocatedStorage
        deploymentType: DeploymentType

        @required
        vpcSubnetIds: VpcSubnetIdList

        publiclyAccessible: Boolean
        vpcSecurityGroupIds: VpcSecurityGroupIdList
        dbParameterGroupIdentifier: DbParameterGroupIdentifier
        availabilityZone: String
        secondaryAvailabilityZone: String
        logDeliveryConfiguration: LogDeliveryConfiguration
        influxAuthParametersSecretArn: String
        dbClusterId: DbClusterId
        instanceMode: InstanceMode
        instanceModes: InstanceModeList
        maintenanceSchedule: MaintenanceSchedule
        lastMaintenanceTime: SyntheticTimestamp_date_time
        nextMaintenanceTime: SyntheticTimestamp_date_time
        dbBackupConfigurations: DbBackupConfigurationOutputList
        kmsKeyId: KmsKeyId
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation RestoreFromDbBackup {
    input := {
        @required
        name: DbResourceName

        @required
        dbBackupId: DbBackupId

        restoreToTime: SyntheticTimestamp_date_time
        restoreMode: RestoreMode
        vpcSubnetIds: VpcSubnetIdList
        vpcSecurityGroupIds: VpcSecurityGroupIdList
        publiclyAccessible: Boolean
        logDeliveryConfiguration: LogDeliveryConfiguration
        maintenanceSchedule: MaintenanceSchedule
        tags: RequestTagMap
        port: Port
        networkType: NetworkType
        deploymentType: ResourceDeploymentType
        dbBackupConfigurations: DbBackupConfigurationInputList
        kmsKeyId: KmsKeyId
    }
    output := {
        restoredDbResourceId: DbResourceId
        restoreStatus: RestoreStatus
        resourceType: ResourceType
        engineType: EngineType
        deploymentType: ResourceDeploymentType
    }
    errors: [
        ServiceQuotaExceededException
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation TagResource {
    input: TagResourceRequest
    errors: [ServiceQuotaExceededException, ResourceNotFoundException]
}

@idempotent
operation UntagResource {
    input: UntagResourceRequest
    errors: [ResourceNotFoundException]
}

@idempotent
operation UpdateDbCluster {
    input := {
        @required
        dbClusterId: DbClusterId

        logDeliveryConfiguration: LogDeliveryConfiguration
        dbParameterGroupIdentifier: DbParameterGroupIdentifier
        port: Port
        dbInstanceType: DbInstanceType
        failoverMode: FailoverMode
        maintenanceSchedule: MaintenanceSchedule
        dbBackupConfigurations: DbBackupConfigurationInputList
    }
    output := {
        dbClusterStatus: ClusterStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation UpdateDbInstance {
    input := {
        @required
        identifier: DbInstanceIdentifier

        logDeliveryConfiguration: LogDeliveryConfiguration
        dbParameterGroupIdentifier: DbParameterGroupIdentifier
        port: Port
        dbInstanceType: DbInstanceType
        deploymentType: DeploymentType
        dbStorageType: DbStorageType
        allocatedStorage: AllocatedStorage
        maintenanceSchedule: MaintenanceSchedule
        dbBackupConfigurations: DbBackupConfigurationInputList
    }
    output := {
        @required
        id: DbInstanceId

        @required
        name: DbInstanceName

        @required
        arn: Arn

        status: Status
        endpoint: String
        port: Port
        networkType: NetworkType
        dbInstanceType: DbInstanceType
        dbStorageType: DbStorageType
        allocatedStorage: AllocatedStorage
        deploymentType: DeploymentType

        @required
        vpcSubnetIds: VpcSubnetIdList

        publiclyAccessible: Boolean
        vpcSecurityGroupIds: VpcSecurityGroupIdList
        dbParameterGroupIdentifier: DbParameterGroupIdentifier
        availabilityZone: String
        secondaryAvailabilityZone: String
        logDeliveryConfiguration: LogDeliveryConfiguration
        influxAuthParametersSecretArn: String
        dbClusterId: DbClusterId
        instanceMode: InstanceMode
        instanceModes: InstanceModeList
        maintenanceSchedule: MaintenanceSchedule
        lastMaintenanceTime: SyntheticTimestamp_date_time
        nextMaintenanceTime: SyntheticTimestamp_date_time
        dbBackupConfigurations: DbBackupConfigurationOutputList
        kmsKeyId: KmsKeyId
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServerException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    message: String
}

@range(min: 20, max: 15360)
integer AllocatedStorage

@length(min: 1, max: 1011)
@pattern("arn:aws[a-z\\-]*:timestream\\-influxdb:[a-z0-9\\-]+:[0-9]{12}:(db\\-instance|db\\-cluster|db\\-parameter\\-group|db\\-backup)/[a-zA-Z0-9]{3,64}")
string Arn

@range(min: 1, max: 365)
integer AutomatedBackupRetentionDays

enum AutomatedDbBackupType {
    HOURLY
    DAILY
    WEEKLY
    MONTHLY
    CUSTOM_SCHEDULE
    CONTINUOUS
}

@length(min: 9, max: 256) @pattern("cron\\(\\S+ \\S+ \\S+ \\S+ \\S+ \\S+\\)")
string AwsCronSchedule

@length(min: 2, max: 64) @pattern("[^_\"][^\"]*")
string Bucket

structure ClusterConfiguration {
    ingestQueryInstances: Integer
    queryOnlyInstances: Integer
    dedicatedCompactor: Boolean
}

enum ClusterDeploymentType {
    MULTI_NODE_READ_REPLICAS
}

enum ClusterStatus {
    CREATING
    UPDATING
    DELETING
    AVAILABLE
    FAILED
    DELETED
    MAINTENANCE
    UPDATING_INSTANCE_TYPE
    REBOOTING
    REBOOT_FAILED
    PARTIALLY_AVAILABLE
    RESTORING
    RESTORE_FAILED
}

@error("client")
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

@length(min: 0, max: 500)
string CreateDbParameterGroupInputDescriptionString

enum DataFusionRuntimeType {
    multi_thread = "multi-thread"
    multi_thread_alt = "multi-thread-alt"
}

@pattern("\\d{4}-\\d{2}-\\d{2}")
string Date

structure DbBackupConfiguration {
    @required
    type: AutomatedDbBackupType

    @required
    retentionDays: AutomatedBackupRetentionDays

    @required
    enabled: Boolean

    customSchedule: AwsCronSchedule
}

@length(min: 1, max: 4)
list DbBackupConfigurationInputList {
    member: DbBackupConfiguration
}

structure DbBackupConfigurationOutput {
    @required
    type: AutomatedDbBackupType

    @required
    retentionDays: AutomatedBackupRetentionDays

    @required
    enabled: Boolean

    customSchedule: AwsCronSchedule
    nextAutomatedBackupTime: SyntheticTimestamp_date_time
}

list DbBackupConfigurationOutputList {
    member: DbBackupConfigurationOutput
}

@length(min: 3, max: 64) @pattern("[a-zA-Z0-9]+")
string DbBackupId

@length(min: 3, max: 40) @pattern("[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*")
string DbBackupName

enum DbBackupStatus {
    IN_PROGRESS
    COMPLETED
    FAILED
    DELETING
    DELETED
}

structure DbBackupSummary {
    @required
    id: DbBackupId

    name: DbBackupName

    @required
    arn: Arn

    status: DbBackupStatus
    createdAt: SyntheticTimestamp_date_time
    expiresAfter: Date
    dbResourceId: DbResourceId
    type: DbBackupType
    engineType: EngineType
    deploymentType: ResourceDeploymentType
    kmsKeyId: KmsKeyId
}

list DbBackupSummaryList {
    member: DbBackupSummary
}

enum DbBackupType {
    HOURLY
    DAILY
    WEEKLY
    MONTHLY
    CUSTOM_SCHEDULE
    ON_DEMAND
    CONTINUOUS
}

@length(min: 3, max: 64) @pattern("[a-zA-Z0-9]+")
string DbClusterId

@length(min: 3, max: 40) @pattern("[a-zA-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*")
string DbClusterName

structure DbClusterSummary {
    @required
    id: DbClusterId

    @required
    name: DbClusterName

    @required
    arn: Arn

    status: ClusterStatus
    endpoint: String
    readerEndpoint: String
    port: Port
    deploymentType: ClusterDeploymentType
    dbInstanceType: DbInstanceType
    networkType: NetworkType
    dbStorageType: DbStorageType
    allocatedStorage: AllocatedStorage
    engineType: EngineType
}

list DbClusterSummaryList {
    member: DbClusterSummary
}

structure DbInstanceForClusterSummary {
    @required
    id: DbInstanceId

    @required
    name: DbInstanceName

    @required
    arn: Arn

    status: Status
    endpoint: String
    port: Port
    networkType: NetworkType
    dbInstanceType: DbInstanceType
    dbStorageType: DbStorageType
    allocatedStorage: AllocatedStorage
    deploymentType: DeploymentType
    instanceMode: InstanceMode
    instanceModes: InstanceModeList
}

list DbInstanceForClusterSummaryList {
    member: DbInstanceForClusterSummary
}

@length(min: 3, max: 64) @pattern("[a-zA-Z0-9]+")
string DbInstanceId

@length(min: 3, max: 64) @pattern("[a-zA-Z0-9]+")
string DbInstanceIdentifier

@length(min: 3, max: 40) @pattern("[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*")
string DbInstanceName

structure DbInstanceSummary {
    @required
    id: DbInstanceId

    @required
    name: DbInstanceName

    @required
    arn: Arn

    status: Status
    endpoint: String
    port: Port
    networkType: NetworkType
    dbInstanceType: DbInstanceType
    dbStorageType: DbStorageType
    allocatedStorage: AllocatedStorage
    deploymentType: DeploymentType
}

list DbInstanceSummaryList {
    member: DbInstanceSummary
}

enum DbInstanceType {
    db_influx_medium = "db.influx.medium"
    db_influx_large = "db.influx.large"
    db_influx_xlarge = "db.influx.xlarge"
    db_influx_2xlarge = "db.influx.2xlarge"
    db_influx_4xlarge = "db.influx.4xlarge"
    db_influx_8xlarge = "db.influx.8xlarge"
    db_influx_12xlarge = "db.influx.12xlarge"
    db_influx_16xlarge = "db.influx.16xlarge"
    db_influx_24xlarge = "db.influx.24xlarge"
}

@length(min: 3, max: 64) @pattern("[a-zA-Z0-9]+")
string DbParameterGroupId

@length(min: 3, max: 64) @pattern("[a-zA-Z0-9]+")
string DbParameterGroupIdentifier

@length(min: 3, max: 64) @pattern("[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*")
string DbParameterGroupName

structure DbParameterGroupSummary {
    @required
    id: DbParameterGroupId

    @required
    name: DbParameterGroupName

    @required
    arn: Arn

    description: String
}

list DbParameterGroupSummaryList {
    member: DbParameterGroupSummary
}

@length(min: 3, max: 64) @pattern("[a-zA-Z0-9]+")
string DbResourceId

@length(min: 3, max: 40) @pattern("[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*")
string DbResourceName

enum DbStorageType {
    InfluxIOIncludedT1
    InfluxIOIncludedT2
    InfluxIOIncludedT3
}

enum DeploymentType {
    SINGLE_AZ
    WITH_MULTIAZ_STANDBY
}

structure Duration {
    @required
    durationType: DurationType

    @required
    value: DurationValueLong
}

enum DurationType {
    hours
    minutes
    seconds
    milliseconds
    days
}

@range(min: 0)
long DurationValueLong

enum EngineType {
    INFLUXDB_V2
    INFLUXDB_V3_CORE
    INFLUXDB_V3_ENTERPRISE
}

enum FailoverMode {
    AUTOMATIC
    NO_FAILOVER
}

@length(min: 1, max: 64) @pattern("(UTC|[A-Za-z_]+/[A-Za-z0-9_]+(/[A-Za-z0-9_]+)?)")
string IanaTimezone

structure InfluxDBv2Parameters {
    fluxLogEnabled: Boolean
    logLevel: LogLevel
    noTasks: Boolean
    queryConcurrency: InfluxDBv2ParametersQueryConcurrencyInteger
    queryQueueSize: InfluxDBv2ParametersQueryQueueSizeInteger
    tracingType: TracingType
    metricsDisabled: Boolean
    httpIdleTimeout: Duration
    httpReadHeaderTimeout: Duration
    httpReadTimeout: Duration
    httpWriteTimeout: Duration
    influxqlMaxSelectBuckets: InfluxDBv2ParametersInfluxqlMaxSelectBucketsLong
    influxqlMaxSelectPoint: InfluxDBv2ParametersInfluxqlMaxSelectPointLong
    influxqlMaxSelectSeries: InfluxDBv2ParametersInfluxqlMaxSelectSeriesLong
    pprofDisabled: Boolean
    queryInitialMemoryBytes: InfluxDBv2ParametersQueryInitialMemoryBytesLong
    queryMaxMemoryBytes: InfluxDBv2ParametersQueryMaxMemoryBytesLong
    queryMemoryBytes: InfluxDBv2ParametersQueryMemoryBytesLong
    sessionLength: InfluxDBv2ParametersSessionLengthInteger
    sessionRenewDisabled: Boolean
    storageCacheMaxMemorySize: InfluxDBv2ParametersStorageCacheMaxMemorySizeLong
    storageCacheSnapshotMemorySize: InfluxDBv2ParametersStorageCacheSnapshotMemorySizeLong
    storageCacheSnapshotWriteColdDuration: Duration
    storageCompactFullWriteColdDuration: Duration
    storageCompactThroughputBurst: InfluxDBv2ParametersStorageCompactThroughputBurstLong
    storageMaxConcurrentCompactions: InfluxDBv2ParametersStorageMaxConcurrentCompactionsInteger
    storageMaxIndexLogFileSize: InfluxDBv2ParametersStorageMaxIndexLogFileSizeLong
    storageNoValidateFieldSize: Boolean
    storageRetentionCheckInterval: Duration
    storageSeriesFileMaxConcurrentSnapshotCompactions: InfluxDBv2ParametersStorageSeriesFileMaxConcurrentSnapshotCompactionsInteger
    storageSeriesIdSetCacheSize: InfluxDBv2ParametersStorageSeriesIdSetCacheSizeLong
    storageWalMaxConcurrentWrites: InfluxDBv2ParametersStorageWalMaxConcurrentWritesInteger
    storageWalMaxWriteDelay: Duration
    uiDisabled: Boolean
}

@range(min: 0, max: 1000000000000)
long InfluxDBv2ParametersInfluxqlMaxSelectBucketsLong

@range(min: 0, max: 1000000000000)
long InfluxDBv2ParametersInfluxqlMaxSelectPointLong

@range(min: 0, max: 1000000000000)
long InfluxDBv2ParametersInfluxqlMaxSelectSeriesLong

@range(min: 0, max: 256)
integer InfluxDBv2ParametersQueryConcurrencyInteger

@range(min: 0, max: 1000000000000)
long InfluxDBv2ParametersQueryInitialMemoryBytesLong

@range(min: 0, max: 1000000000000)
long InfluxDBv2ParametersQueryMaxMemoryBytesLong

@range(min: 0, max: 1000000000000)
long InfluxDBv2ParametersQueryMemoryBytesLong

@range(min: 0, max: 256)
integer InfluxDBv2ParametersQueryQueueSizeInteger

@range(min: 1, max: 2880)
integer InfluxDBv2ParametersSessionLengthInteger

@range(min: 0, max: 1000000000000)
long InfluxDBv2ParametersStorageCacheMaxMemorySizeLong

@range(min: 0, max: 1000000000000)
long InfluxDBv2ParametersStorageCacheSnapshotMemorySizeLong

@range(min: 0, max: 1000000000000)
long InfluxDBv2ParametersStorageCompactThroughputBurstLong

@range(min: 0, max: 64)
integer InfluxDBv2ParametersStorageMaxConcurrentCompactionsInteger

@range(min: 0, max: 1000000000000)
long InfluxDBv2ParametersStorageMaxIndexLogFileSizeLong

@range(min: 0, max: 64)
integer InfluxDBv2ParametersStorageSeriesFileMaxConcurrentSnapshotCompactionsInteger

@range(min: 0, max: 1000000000000)
long InfluxDBv2ParametersStorageSeriesIdSetCacheSizeLong

@range(min: 0, max: 256)
integer InfluxDBv2ParametersStorageWalMaxConcurrentWritesInteger

structure InfluxDBv3CoreParameters {
    queryFileLimit: InfluxDBv3CoreParametersQueryFileLimitInteger
    queryLogSize: InfluxDBv3CoreParametersQueryLogSizeInteger
    logFilter: InfluxDBv3CoreParametersLogFilterString
    logFormat: LogFormats
    dataFusionNumThreads: InfluxDBv3CoreParametersDataFusionNumThreadsInteger
    dataFusionRuntimeType: DataFusionRuntimeType
    dataFusionRuntimeDisableLifoSlot: Boolean
    dataFusionRuntimeEventInterval: InfluxDBv3CoreParametersDataFusionRuntimeEventIntervalInteger
    dataFusionRuntimeGlobalQueueInterval: InfluxDBv3CoreParametersDataFusionRuntimeGlobalQueueIntervalInteger
    dataFusionRuntimeMaxBlockingThreads: InfluxDBv3CoreParametersDataFusionRuntimeMaxBlockingThreadsInteger
    dataFusionRuntimeMaxIoEventsPerTick: InfluxDBv3CoreParametersDataFusionRuntimeMaxIoEventsPerTickInteger
    dataFusionRuntimeThreadKeepAlive: Duration
    dataFusionRuntimeThreadPriority: InfluxDBv3CoreParametersDataFusionRuntimeThreadPriorityInteger
    dataFusionMaxParquetFanout: InfluxDBv3CoreParametersDataFusionMaxParquetFanoutInteger
    dataFusionUseCachedParquetLoader: Boolean
    dataFusionConfig: InfluxDBv3CoreParametersDataFusionConfigString
    maxHttpRequestSize: InfluxDBv3CoreParametersMaxHttpRequestSizeLong
    forceSnapshotMemThreshold: PercentOrAbsoluteLong
    walSnapshotSize: InfluxDBv3CoreParametersWalSnapshotSizeInteger
    walMaxWriteBufferSize: InfluxDBv3CoreParametersWalMaxWriteBufferSizeInteger
    snapshottedWalFilesToKeep: InfluxDBv3CoreParametersSnapshottedWalFilesToKeepInteger
    preemptiveCacheAge: Duration
    parquetMemCachePrunePercentage: InfluxDBv3CoreParametersParquetMemCachePrunePercentageFloat
    parquetMemCachePruneInterval: Duration
    disableParquetMemCache: Boolean
    parquetMemCacheQueryPathDuration: Duration
    lastCacheEvictionInterval: Duration
    distinctCacheEvictionInterval: Duration
    gen1Duration: Duration
    execMemPoolBytes: PercentOrAbsoluteLong
    parquetMemCacheSize: PercentOrAbsoluteLong
    walReplayFailOnError: Boolean
    walReplayConcurrencyLimit: InfluxDBv3CoreParametersWalReplayConcurrencyLimitInteger
    tableIndexCacheMaxEntries: InfluxDBv3CoreParametersTableIndexCacheMaxEntriesInteger
    tableIndexCacheConcurrencyLimit: InfluxDBv3CoreParametersTableIndexCacheConcurrencyLimitInteger
    gen1LookbackDuration: Duration
    retentionCheckInterval: Duration
    deleteGracePeriod: Duration
    hardDeleteDefaultDuration: Duration
    pluginRepositoryUrl: String
    pluginRepositorySecretArn: PluginRepositorySecretArn
}

@pattern("[a-zA-Z0-9_.]+:[^,\\s]+(?:,[a-zA-Z0-9_.]+:[^,\\s]+)*")
string InfluxDBv3CoreParametersDataFusionConfigString

@range(min: 1, max: 1000000)
integer InfluxDBv3CoreParametersDataFusionMaxParquetFanoutInteger

@range(min: 1, max: 2048)
integer InfluxDBv3CoreParametersDataFusionNumThreadsInteger

@range(min: 1, max: 128)
integer InfluxDBv3CoreParametersDataFusionRuntimeEventIntervalInteger

@range(min: 1, max: 128)
integer InfluxDBv3CoreParametersDataFusionRuntimeGlobalQueueIntervalInteger

@range(min: 1, max: 1024)
integer InfluxDBv3CoreParametersDataFusionRuntimeMaxBlockingThreadsInteger

@range(min: 1, max: 4096)
integer InfluxDBv3CoreParametersDataFusionRuntimeMaxIoEventsPerTickInteger

@range(min: -20, max: 19)
integer InfluxDBv3CoreParametersDataFusionRuntimeThreadPriorityInteger

@length(min: 0, max: 1024)
string InfluxDBv3CoreParametersLogFilterString

@range(min: 1024, max: 16777216)
long InfluxDBv3CoreParametersMaxHttpRequestSizeLong

@range(min: 0, max: 1)
float InfluxDBv3CoreParametersParquetMemCachePrunePercentageFloat

@range(min: 0, max: 1024)
integer InfluxDBv3CoreParametersQueryFileLimitInteger

@range(min: 1, max: 10000)
integer InfluxDBv3CoreParametersQueryLogSizeInteger

@range(min: 0, max: 10000)
integer InfluxDBv3CoreParametersSnapshottedWalFilesToKeepInteger

@range(min: 1, max: 100)
integer InfluxDBv3CoreParametersTableIndexCacheConcurrencyLimitInteger

@range(min: 1, max: 1000)
integer InfluxDBv3CoreParametersTableIndexCacheMaxEntriesInteger

@range(min: 1, max: 1000000)
integer InfluxDBv3CoreParametersWalMaxWriteBufferSizeInteger

@range(min: 1, max: 100)
integer InfluxDBv3CoreParametersWalReplayConcurrencyLimitInteger

@range(min: 1, max: 10000)
integer InfluxDBv3CoreParametersWalSnapshotSizeInteger

structure InfluxDBv3EnterpriseParameters {
    queryFileLimit: InfluxDBv3EnterpriseParametersQueryFileLimitInteger
    queryLogSize: InfluxDBv3EnterpriseParametersQueryLogSizeInteger
    logFilter: InfluxDBv3EnterpriseParametersLogFilterString
    logFormat: LogFormats
    dataFusionNumThreads: InfluxDBv3EnterpriseParametersDataFusionNumThreadsInteger
    dataFusionRuntimeType: DataFusionRuntimeType
    dataFusionRuntimeDisableLifoSlot: Boolean
    dataFusionRuntimeEventInterval: InfluxDBv3EnterpriseParametersDataFusionRuntimeEventIntervalInteger
    dataFusionRuntimeGlobalQueueInterval: InfluxDBv3EnterpriseParametersDataFusionRuntimeGlobalQueueIntervalInteger
    dataFusionRuntimeMaxBlockingThreads: InfluxDBv3EnterpriseParametersDataFusionRuntimeMaxBlockingThreadsInteger
    dataFusionRuntimeMaxIoEventsPerTick: InfluxDBv3EnterpriseParametersDataFusionRuntimeMaxIoEventsPerTickInteger
    dataFusionRuntimeThreadKeepAlive: Duration
    dataFusionRuntimeThreadPriority: InfluxDBv3EnterpriseParametersDataFusionRuntimeThreadPriorityInteger
    dataFusionMaxParquetFanout: InfluxDBv3EnterpriseParametersDataFusionMaxParquetFanoutInteger
    dataFusionUseCachedParquetLoader: Boolean
    dataFusionConfig: InfluxDBv3EnterpriseParametersDataFusionConfigString
    maxHttpRequestSize: InfluxDBv3EnterpriseParametersMaxHttpRequestSizeLong
    forceSnapshotMemThreshold: PercentOrAbsoluteLong
    walSnapshotSize: InfluxDBv3EnterpriseParametersWalSnapshotSizeInteger
    walMaxWriteBufferSize: InfluxDBv3EnterpriseParametersWalMaxWriteBufferSizeInteger
    snapshottedWalFilesToKeep: InfluxDBv3EnterpriseParametersSnapshottedWalFilesToKeepInteger
    preemptiveCacheAge: Duration
    parquetMemCachePrunePercentage: InfluxDBv3EnterpriseParametersParquetMemCachePrunePercentageFloat
    parquetMemCachePruneInterval: Duration
    disableParquetMemCache: Boolean
    parquetMemCacheQueryPathDuration: Duration
    lastCacheEvictionInterval: Duration
    distinctCacheEvictionInterval: Duration
    gen1Duration: Duration
    execMemPoolBytes: PercentOrAbsoluteLong
    parquetMemCacheSize: PercentOrAbsoluteLong
    walReplayFailOnError: Boolean
    walReplayConcurrencyLimit: InfluxDBv3EnterpriseParametersWalReplayConcurrencyLimitInteger
    tableIndexCacheMaxEntries: InfluxDBv3EnterpriseParametersTableIndexCacheMaxEntriesInteger
    tableIndexCacheConcurrencyLimit: InfluxDBv3EnterpriseParametersTableIndexCacheConcurrencyLimitInteger
    gen1LookbackDuration: Duration
    retentionCheckInterval: Duration
    deleteGracePeriod: Duration
    hardDeleteDefaultDuration: Duration
    pluginRepositoryUrl: String
    pluginRepositorySecretArn: PluginRepositorySecretArn

    @required
    ingestQueryInstances: InfluxDBv3EnterpriseParametersIngestQueryInstancesInteger

    @required
    queryOnlyInstances: InfluxDBv3EnterpriseParametersQueryOnlyInstancesInteger

    @required
    dedicatedCompactor: Boolean

    compactionRowLimit: InfluxDBv3EnterpriseParametersCompactionRowLimitInteger
    compactionMaxNumFilesPerPlan: InfluxDBv3EnterpriseParametersCompactionMaxNumFilesPerPlanInteger
    compactionGen2Duration: Duration
    compactionMultipliers: InfluxDBv3EnterpriseParametersCompactionMultipliersString
    compactionCleanupWait: Duration
    compactionCheckInterval: Duration
    lastValueCacheDisableFromHistory: Boolean
    distinctValueCacheDisableFromHistory: Boolean
    replicationInterval: Duration
    catalogSyncInterval: Duration
}

@range(min: 1, max: 10000)
integer InfluxDBv3EnterpriseParametersCompactionMaxNumFilesPerPlanInteger

@length(min: 7, max: 16) @pattern("\\d+,\\d+,\\d+,\\d+")
string InfluxDBv3EnterpriseParametersCompactionMultipliersString

@range(min: 1, max: 100000000)
integer InfluxDBv3EnterpriseParametersCompactionRowLimitInteger

@pattern("[a-zA-Z0-9_.]+:[^,\\s]+(?:,[a-zA-Z0-9_.]+:[^,\\s]+)*")
string InfluxDBv3EnterpriseParametersDataFusionConfigString

@range(min: 1, max: 1000000)
integer InfluxDBv3EnterpriseParametersDataFusionMaxParquetFanoutInteger

@range(min: 1, max: 2048)
integer InfluxDBv3EnterpriseParametersDataFusionNumThreadsInteger

@range(min: 1, max: 128)
integer InfluxDBv3EnterpriseParametersDataFusionRuntimeEventIntervalInteger

@range(min: 1, max: 128)
integer InfluxDBv3EnterpriseParametersDataFusionRuntimeGlobalQueueIntervalInteger

@range(min: 1, max: 1024)
integer InfluxDBv3EnterpriseParametersDataFusionRuntimeMaxBlockingThreadsInteger

@range(min: 1, max: 4096)
integer InfluxDBv3EnterpriseParametersDataFusionRuntimeMaxIoEventsPerTickInteger

@range(min: -20, max: 19)
integer InfluxDBv3EnterpriseParametersDataFusionRuntimeThreadPriorityInteger

@range(min: 1, max: 4)
integer InfluxDBv3EnterpriseParametersIngestQueryInstancesInteger

@length(min: 0, max: 1024)
string InfluxDBv3EnterpriseParametersLogFilterString

@range(min: 1024, max: 16777216)
long InfluxDBv3EnterpriseParametersMaxHttpRequestSizeLong

@range(min: 0, max: 1)
float InfluxDBv3EnterpriseParametersParquetMemCachePrunePercentageFloat

@range(min: 0, max: 1024)
integer InfluxDBv3EnterpriseParametersQueryFileLimitInteger

@range(min: 1, max: 10000)
integer InfluxDBv3EnterpriseParametersQueryLogSizeInteger

@range(min: 0, max: 10)
integer InfluxDBv3EnterpriseParametersQueryOnlyInstancesInteger

@range(min: 0, max: 10000)
integer InfluxDBv3EnterpriseParametersSnapshottedWalFilesToKeepInteger

@range(min: 1, max: 100)
integer InfluxDBv3EnterpriseParametersTableIndexCacheConcurrencyLimitInteger

@range(min: 1, max: 1000)
integer InfluxDBv3EnterpriseParametersTableIndexCacheMaxEntriesInteger

@range(min: 1, max: 1000000)
integer InfluxDBv3EnterpriseParametersWalMaxWriteBufferSizeInteger

@range(min: 1, max: 100)
integer InfluxDBv3EnterpriseParametersWalReplayConcurrencyLimitInteger

@range(min: 1, max: 10000)
integer InfluxDBv3EnterpriseParametersWalSnapshotSizeInteger

enum InstanceMode {
    PRIMARY
    STANDBY
    REPLICA
    INGEST
    QUERY
    COMPACT
    PROCESS
}

list InstanceModeList {
    member: InstanceMode
}

@error("server") @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

@length(min: 1, max: 2048) @pattern("[a-zA-Z0-9:/_\\-]+")
string KmsKeyId

@input
structure ListTagsForResourceRequest {
    @required
    resourceArn: Arn
}

@output
structure ListTagsForResourceResponse {
    tags: ResponseTagMap
}

structure LogDeliveryConfiguration {
    @required
    s3Configuration: S3Configuration
}

enum LogFormats {
    full
}

enum LogLevel {
    debug
    info
    error
}

structure MaintenanceSchedule {
    @required
    timezone: IanaTimezone

    @required
    preferredMaintenanceWindow: MaintenanceWindow
}

@length(min: 0, max: 19)
@pattern("$|^(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):[0-5]\\d-(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):[0-5]\\d")
string MaintenanceWindow

@range(min: 1, max: 100)
integer MaxResults

enum NetworkType {
    IPV4
    DUAL
}

@length(min: 1)
string NextToken

@length(min: 1, max: 64)
string Organization

union Parameters {
    InfluxDBv2: InfluxDBv2Parameters
    InfluxDBv3Core: InfluxDBv3CoreParameters
    InfluxDBv3Enterprise: InfluxDBv3EnterpriseParameters
}

@length(min: 8, max: 64) @pattern("[a-zA-Z0-9]+") @sensitive
string Password

union PercentOrAbsoluteLong {
    percent: PercentOrAbsoluteLongPercentString
    absolute: PercentOrAbsoluteLongAbsoluteLong
}

@range(min: 0, max: 1610612736000)
long PercentOrAbsoluteLongAbsoluteLong

@length(min: 2, max: 4) @pattern("(?:100|[1-9]?[0-9])%")
string PercentOrAbsoluteLongPercentString

@length(min: 20, max: 2048)
@pattern("arn:(aws|aws-cn|aws-us-gov):secretsmanager:[a-z0-9\\-]+:[0-9]{12}:secret:[a-zA-Z0-9/_+=.@\\-]+")
string PluginRepositorySecretArn

@range(min: 1024, max: 65535)
integer Port

@length(min: 0, max: 3)
list RebootDbClusterInputInstanceIdsList {
    member: DbInstanceId
}

@length(min: 1, max: 200)
map RequestTagMap {
    key: TagKey
    value: TagValue
}

enum ResourceDeploymentType {
    SINGLE_AZ
    WITH_MULTIAZ_STANDBY
    MULTI_NODE_READ_REPLICAS
}

@error("client")
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

enum ResourceType {
    DB_INSTANCE
    DB_CLUSTER
}

@length(min: 0, max: 200)
map ResponseTagMap {
    key: TagKey
    value: TagValue
}

enum RestoreMode {
    NEW_RESOURCE
    REPLACE_EXISTING
}

enum RestoreStatus {
    RESTORING
}

@range(min: 1, max: 3650)
integer RetentionDays

structure S3Configuration {
    @required
    bucketName: S3ConfigurationBucketNameString

    @required
    enabled: Boolean
}

@length(min: 3, max: 63) @pattern("[0-9a-z]+[0-9a-z\\.\\-]*[0-9a-z]+")
string S3ConfigurationBucketNameString

@error("client")
structure ServiceQuotaExceededException {
    @required
    message: String
}

enum Status {
    CREATING
    AVAILABLE
    DELETING
    MODIFYING
    UPDATING
    DELETED
    FAILED
    UPDATING_DEPLOYMENT_TYPE
    UPDATING_INSTANCE_TYPE
    MAINTENANCE
    REBOOTING
    REBOOT_FAILED
    RESTORING
    RESTORE_FAILED
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 200)
list TagKeys {
    member: TagKey
}

@input
structure TagResourceRequest {
    @required
    resourceArn: Arn

    @required
    tags: RequestTagMap
}

@length(min: 0, max: 256)
string TagValue

@error("client") @retryable(throttling: false)
structure ThrottlingException {
    @required
    message: String

    retryAfterSeconds: Integer
}

enum TracingType {
    log
    jaeger
    disabled
}

@input
structure UntagResourceRequest {
    @required
    resourceArn: Arn

    @required
    tagKeys: TagKeys
}

@length(min: 1, max: 64) @sensitive
string Username

@error("client")
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason
}

enum ValidationExceptionReason {
    FIELD_VALIDATION_FAILED
    OTHER
}

@length(min: 0, max: 64) @pattern("sg-[a-z0-9]+")
string VpcSecurityGroupId

@length(min: 1, max: 5)
list VpcSecurityGroupIdList {
    member: VpcSecurityGroupId
}

@length(min: 0, max: 64) @pattern("subnet-[a-z0-9]+")
string VpcSubnetId

@length(min: 1, max: 6)
list VpcSubnetIdList {
    member: VpcSubnetId
}
