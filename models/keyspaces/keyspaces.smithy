$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.keyspaces

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use aws.protocols#awsQueryError

@title("Amazon Keyspaces")
@service(sdkId: "Keyspaces", endpointPrefix: "cassandra")
@awsJson1_0
@sigv4(name: "cassandra")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service KeyspacesService {
    version: "2022-02-10"
    operations: [
        CreateKeyspace
        CreateTable
        CreateType
        DeleteKeyspace
        DeleteTable
        DeleteType
        GetKeyspace
        GetTable
        GetTableAutoScalingSettings
        GetType
        ListKeyspaces
        ListTables
        ListTagsForResource
        ListTypes
        RestoreTable
        TagResource
        UntagResource
        UpdateKeyspace
        UpdateTable
    ]
}

operation CreateKeyspace {
    input := {
        @required
        keyspaceName: KeyspaceName

        tags: TagList
        replicationSpecification: ReplicationSpecification
    }
    output := {
        @required
        resourceArn: ARN
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
        AccessDeniedException
    ]
}

operation CreateTable {
    input := {
        @required
        keyspaceName: KeyspaceName

        @required
        tableName: TableName

        @required
        schemaDefinition: SchemaDefinition

        comment: Comment
        capacitySpecification: CapacitySpecification
        encryptionSpecification: EncryptionSpecification
        pointInTimeRecovery: PointInTimeRecovery
        ttl: TimeToLive
        defaultTimeToLive: DefaultTimeToLive
        tags: TagList
        clientSideTimestamps: ClientSideTimestamps
        autoScalingSpecification: AutoScalingSpecification
        replicaSpecifications: ReplicaSpecificationList
        cdcSpecification: CdcSpecification
        warmThroughputSpecification: WarmThroughputSpecification
    }
    output := {
        @required
        resourceArn: ARN
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation CreateType {
    input := {
        @required
        keyspaceName: KeyspaceName

        @required
        typeName: TypeName

        @required
        fieldDefinitions: FieldList
    }
    output := {
        @required
        keyspaceArn: ARN

        @required
        typeName: TypeName
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation DeleteKeyspace {
    input := {
        @required
        keyspaceName: KeyspaceName
    }
    output := {}
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation DeleteTable {
    input := {
        @required
        keyspaceName: KeyspaceName

        @required
        tableName: TableName
    }
    output := {}
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation DeleteType {
    input := {
        @required
        keyspaceName: KeyspaceName

        @required
        typeName: TypeName
    }
    output := {
        @required
        keyspaceArn: ARN

        @required
        typeName: TypeName
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation GetKeyspace {
    input := {
        @required
        keyspaceName: KeyspaceName
    }
    output := {
        @required
        keyspaceName: KeyspaceName

        @required
        resourceArn: ARN

        @required
        replicationStrategy: rs

        replicationRegions: RegionList
        replicationGroupStatuses: ReplicationGroupStatusList
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation GetTable {
    input := {
        @required
        keyspaceName: KeyspaceName

        @required
        tableName: TableName
    }
    output := {
        @required
        keyspaceName: KeyspaceName

        @required
        tableName: TableName

        @required
        resourceArn: ARN

        creationTimestamp: Timestamp
        status: TableStatus
        schemaDefinition: SchemaDefinition
        capacitySpecification: CapacitySpecificationSummary
        encryptionSpecification: EncryptionSpecification
        pointInTimeRecovery: PointInTimeRecoverySummary
        ttl: TimeToLive
        defaultTimeToLive: DefaultTimeToLive
        comment: Comment
        clientSideTimestamps: ClientSideTimestamps
        replicaSpecifications: ReplicaSpecificationSummaryList
        latestStreamArn: StreamArn
        cdcSpecification: CdcSpecificationSummary
        warmThroughputSpecification: WarmThroughputSpecificationSummary
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation GetTableAutoScalingSettings {
    input := {
        @required
        keyspaceName: KeyspaceName

        @required
        tableName: TableName
    }
    output := {
        @required
        keyspaceName: KeyspaceName

        @required
        tableName: TableName

        @required
        resourceArn: ARN

        autoScalingSpecification: AutoScalingSpecification
        replicaSpecifications: ReplicaAutoScalingSpecificationList
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation GetType {
    input := {
        @required
        keyspaceName: KeyspaceName

        @required
        typeName: TypeName
    }
    output := {
        @required
        keyspaceName: KeyspaceName

        @required
        typeName: TypeName

        fieldDefinitions: FieldList
        lastModifiedTimestamp: Timestamp
        status: TypeStatus
        directReferringTables: TableNameList
        directParentTypes: TypeNameList
        maxNestingDepth: Integer

        @required
        keyspaceArn: ARN
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "keyspaces"
    pageSize: "maxResults"
)
operation ListKeyspaces {
    input := {
        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        nextToken: NextToken

        @required
        keyspaces: KeyspaceSummaryList
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "tables"
    pageSize: "maxResults"
)
operation ListTables {
    input := {
        nextToken: NextToken
        maxResults: MaxResults

        @required
        keyspaceName: KeyspaceName
    }
    output := {
        nextToken: NextToken
        tables: TableSummaryList
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "tags", pageSize: "maxResults")
operation ListTagsForResource {
    input := {
        @required
        resourceArn: ARN

        nextToken: NextToken
        maxResults: MaxResults
    }
    output := {
        nextToken: NextToken
        tags: TagList
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "types"
    pageSize: "maxResults"
)
operation ListTypes {
    input := {
        nextToken: NextToken
        maxResults: MaxResults

        @required
        keyspaceName: KeyspaceName
    }
    output := {
        nextToken: NextToken

        @required
        types: TypeNameList
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation RestoreTable {
    input := {
        @required
        sourceKeyspaceName: KeyspaceName

        @required
        sourceTableName: TableName

        @required
        targetKeyspaceName: KeyspaceName

        @required
        targetTableName: TableName

        restoreTimestamp: Timestamp
        capacitySpecificationOverride: CapacitySpecification
        encryptionSpecificationOverride: EncryptionSpecification
        pointInTimeRecoveryOverride: PointInTimeRecovery
        tagsOverride: TagList
        autoScalingSpecification: AutoScalingSpecification
        replicaSpecifications: ReplicaSpecificationList
    }
    output := {
        @required
        restoredTableARN: ARN
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation TagResource {
    input := {
        @required
        resourceArn: ARN

        @required
        tags: TagList
    }
    output := {}
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation UntagResource {
    input := {
        @required
        resourceArn: ARN

        @required
        tags: TagList
    }
    output := {}
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation UpdateKeyspace {
    input := {
        @required
        keyspaceName: KeyspaceName

        @required
        replicationSpecification: ReplicationSpecification

        clientSideTimestamps: ClientSideTimestamps
    }
    output := {
        @required
        resourceArn: ARN
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

operation UpdateTable {
    input := {
        @required
        keyspaceName: KeyspaceName

        @required
        tableName: TableName

        addColumns: ColumnDefinitionList
        capacitySpecification: CapacitySpecification
        encryptionSpecification: EncryptionSpecification
        pointInTimeRecovery: PointInTimeRecovery
        ttl: TimeToLive
        defaultTimeToLive: DefaultTimeToLive
        clientSideTimestamps: ClientSideTimestamps
        autoScalingSpecification: AutoScalingSpecification
        replicaSpecifications: ReplicaSpecificationList
        cdcSpecification: CdcSpecification
        warmThroughputSpecification: WarmThroughputSpecification
    }
    output := {
        @required
        resourceArn: ARN
    }
    errors: [
        ValidationException
        ServiceQuotaExceededException
        InternalServerException
        ConflictException
        AccessDeniedException
        ResourceNotFoundException
    ]
}

@length(min: 20, max: 1000) @pattern("arn:(aws[a-zA-Z0-9-]*):cassandra:.+.*")
string ARN

@error("client")
@httpError(403)
@awsQueryError(code: "AccessDeniedException", httpResponseCode: 403)
structure AccessDeniedException {
    message: String
}

structure AutoScalingPolicy {
    targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration
}

structure AutoScalingSettings {
    autoScalingDisabled: Boolean
    minimumUnits: CapacityUnits
    maximumUnits: CapacityUnits
    scalingPolicy: AutoScalingPolicy
}

structure AutoScalingSpecification {
    writeCapacityAutoScaling: AutoScalingSettings
    readCapacityAutoScaling: AutoScalingSettings
}

structure CapacitySpecification {
    @required
    throughputMode: ThroughputMode

    readCapacityUnits: CapacityUnits
    writeCapacityUnits: CapacityUnits
}

structure CapacitySpecificationSummary {
    @required
    throughputMode: ThroughputMode

    readCapacityUnits: CapacityUnits
    writeCapacityUnits: CapacityUnits
    lastUpdateToPayPerRequestTimestamp: Timestamp
}

@range(min: 1)
long CapacityUnits

enum CdcPropagateTags {
    TABLE
    NONE
}

structure CdcSpecification {
    @required
    status: CdcStatus

    viewType: ViewType
    tags: TagList
    propagateTags: CdcPropagateTags
}

structure CdcSpecificationSummary {
    @required
    status: CdcStatus

    viewType: ViewType
}

enum CdcStatus {
    ENABLED
    ENABLING
    DISABLED
    DISABLING
}

structure ClientSideTimestamps {
    @required
    status: ClientSideTimestampsStatus
}

enum ClientSideTimestampsStatus {
    ENABLED
}

structure ClusteringKey {
    @required
    name: String

    @required
    orderBy: SortOrder
}

list ClusteringKeyList {
    member: ClusteringKey
}

structure ColumnDefinition {
    @required
    name: String

    @required
    type: String
}

@length(min: 1)
list ColumnDefinitionList {
    member: ColumnDefinition
}

structure Comment {
    @required
    message: String
}

@error("client") @httpError(409) @awsQueryError(code: "ConflictException", httpResponseCode: 409)
structure ConflictException {
    message: String
}

@range(min: 0, max: 630720000)
integer DefaultTimeToLive

structure EncryptionSpecification {
    @required
    type: EncryptionType

    kmsKeyIdentifier: kmsKeyARN
}

enum EncryptionType {
    CUSTOMER_MANAGED_KMS_KEY
    AWS_OWNED_KMS_KEY
}

structure FieldDefinition {
    @required
    name: FieldDefinitionNameString

    @required
    type: String
}

@length(min: 1, max: 128)
string FieldDefinitionNameString

@length(min: 1)
list FieldList {
    member: FieldDefinition
}

@error("server")
@httpError(500)
@awsQueryError(code: "InternalServerException", httpResponseCode: 500)
structure InternalServerException {
    message: String
}

@length(min: 1, max: 48) @pattern("[a-zA-Z0-9][a-zA-Z0-9_]{0,47}")
string KeyspaceName

enum KeyspaceStatus {
    ACTIVE
    CREATING
    UPDATING
    DELETING
}

structure KeyspaceSummary {
    @required
    keyspaceName: KeyspaceName

    @required
    resourceArn: ARN

    @required
    replicationStrategy: rs

    replicationRegions: RegionList
}

list KeyspaceSummaryList {
    member: KeyspaceSummary
}

@range(min: 1, max: 1000)
integer MaxResults

@length(min: 1, max: 2048)
string NextToken

structure PartitionKey {
    @required
    name: String
}

@length(min: 1)
list PartitionKeyList {
    member: PartitionKey
}

structure PointInTimeRecovery {
    @required
    status: PointInTimeRecoveryStatus
}

enum PointInTimeRecoveryStatus {
    ENABLED
    DISABLED
}

structure PointInTimeRecoverySummary {
    @required
    status: PointInTimeRecoveryStatus

    earliestRestorableTimestamp: Timestamp
}

@length(min: 2)
list RegionList {
    member: region
}

structure ReplicaAutoScalingSpecification {
    region: region
    autoScalingSpecification: AutoScalingSpecification
}

@length(min: 0)
list ReplicaAutoScalingSpecificationList {
    member: ReplicaAutoScalingSpecification
}

structure ReplicaSpecification {
    @required
    region: region

    readCapacityUnits: CapacityUnits
    readCapacityAutoScaling: AutoScalingSettings
}

@length(min: 1)
list ReplicaSpecificationList {
    member: ReplicaSpecification
}

structure ReplicaSpecificationSummary {
    region: region
    status: TableStatus
    capacitySpecification: CapacitySpecificationSummary
    warmThroughputSpecification: WarmThroughputSpecificationSummary
}

@length(min: 0)
list ReplicaSpecificationSummaryList {
    member: ReplicaSpecificationSummary
}

structure ReplicationGroupStatus {
    @required
    region: region

    @required
    keyspaceStatus: KeyspaceStatus

    tablesReplicationProgress: TablesReplicationProgress
}

@length(min: 2)
list ReplicationGroupStatusList {
    member: ReplicationGroupStatus
}

structure ReplicationSpecification {
    @required
    replicationStrategy: rs

    regionList: RegionList
}

@error("client")
@httpError(404)
@awsQueryError(code: "ResourceNotFoundException", httpResponseCode: 404)
structure ResourceNotFoundException {
    message: String
    resourceArn: ARN
}

structure SchemaDefinition {
    @required
    allColumns: ColumnDefinitionList

    @required
    partitionKeys: PartitionKeyList

    clusteringKeys: ClusteringKeyList
    staticColumns: StaticColumnList
}

@error("client")
@httpError(402)
@awsQueryError(code: "ServiceQuotaExceededException", httpResponseCode: 402)
structure ServiceQuotaExceededException {
    message: String
}

enum SortOrder {
    ASC
    DESC
}

structure StaticColumn {
    @required
    name: String
}

list StaticColumnList {
    member: StaticColumn
}

@length(min: 1, max: 1024) @pattern("arn:(aws[a-zA-Z0-9-]*):cassandra:.+.*")
string StreamArn

@length(min: 1, max: 48) @pattern("[a-zA-Z0-9][a-zA-Z0-9_]{0,47}")
string TableName

list TableNameList {
    member: TableName
}

enum TableStatus {
    ACTIVE
    CREATING
    UPDATING
    DELETING
    DELETED
    RESTORING
    INACCESSIBLE_ENCRYPTION_CREDENTIALS
}

structure TableSummary {
    @required
    keyspaceName: KeyspaceName

    @required
    tableName: TableName

    @required
    resourceArn: ARN
}

list TableSummaryList {
    member: TableSummary
}

@length(min: 2, max: 7) @pattern("[0-9]{1,3}(?:[.][0-9]{1,2})?%")
string TablesReplicationProgress

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 60)
list TagList {
    member: Tag
}

@length(min: 1, max: 256)
string TagValue

structure TargetTrackingScalingPolicyConfiguration {
    disableScaleIn: Boolean
    scaleInCooldown: Integer
    scaleOutCooldown: Integer

    @required
    targetValue: Double
}

enum ThroughputMode {
    PAY_PER_REQUEST
    PROVISIONED
}

structure TimeToLive {
    @required
    status: TimeToLiveStatus
}

enum TimeToLiveStatus {
    ENABLED
}

@length(min: 1, max: 48)
string TypeName

list TypeNameList {
    member: TypeName
}

enum TypeStatus {
    ACTIVE
    CREATING
    DELETING
    RESTORING
}

@error("client") @httpError(400) @awsQueryError(code: "ValidationException", httpResponseCode: 400)
structure ValidationException {
    message: String
}

enum ViewType {
    NEW_IMAGE
    OLD_IMAGE
    KEYS_ONLY
    NEW_AND_OLD_IMAGES
}

structure WarmThroughputSpecification {
    readUnitsPerSecond: WarmThroughputSpecificationReadUnitsPerSecondLong
    writeUnitsPerSecond: WarmThroughputSpecificationWriteUnitsPerSecondLong
}

@range(min: 1)
long WarmThroughputSpecificationReadUnitsPerSecondLong

structure WarmThroughputSpecificationSummary {
    @required
    readUnitsPerSecond: Long

    @required
    writeUnitsPerSecond: Long

    @required
    status: WarmThroughputStatus
}

@range(min: 1)
long WarmThroughputSpecificationWriteUnitsPerSecondLong

enum WarmThroughputStatus {
    AVAILABLE
    UPDATING
}

@length(min: 1, max: 5096)
string kmsKeyARN

@length(min: 2, max: 25)
string region

enum rs {
    SINGLE_REGION
    MULTI_REGION
}
