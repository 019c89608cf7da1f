$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.s3tables

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon S3 Tables")
@service(sdkId: "S3Tables", endpointPrefix: "s3tables")
@restJson1
@sigv4(name: "s3tables")
@standardRegionalEndpoints
service S3Tables {
    version: "2018-05-10"
    operations: [
        CreateNamespace
        CreateTable
        CreateTableBucket
        DeleteNamespace
        DeleteTable
        DeleteTableBucket
        DeleteTableBucketEncryption
        DeleteTableBucketMetricsConfiguration
        DeleteTableBucketPolicy
        DeleteTableBucketReplication
        DeleteTablePolicy
        DeleteTableReplication
        GetNamespace
        GetTable
        GetTableBucket
        GetTableBucketEncryption
        GetTableBucketMaintenanceConfiguration
        GetTableBucketMetricsConfiguration
        GetTableBucketPolicy
        GetTableBucketReplication
        GetTableBucketStorageClass
        GetTableEncryption
        GetTableMaintenanceConfiguration
        GetTableMaintenanceJobStatus
        GetTableMetadataLocation
        GetTablePolicy
        GetTableRecordExpirationConfiguration
        GetTableRecordExpirationJobStatus
        GetTableReplication
        GetTableReplicationStatus
        GetTableStorageClass
        ListNamespaces
        ListTableBuckets
        ListTables
        ListTagsForResource
        PutTableBucketEncryption
        PutTableBucketMaintenanceConfiguration
        PutTableBucketMetricsConfiguration
        PutTableBucketPolicy
        PutTableBucketReplication
        PutTableBucketStorageClass
        PutTableMaintenanceConfiguration
        PutTablePolicy
        PutTableRecordExpirationConfiguration
        PutTableReplication
        RenameTable
        TagResource
        UntagResource
        UpdateTableMetadataLocation
    ]
}

@http(method: "PUT", uri: "/namespaces/{tableBucketARN}")
operation CreateNamespace {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required
        namespace: CreateNamespaceRequestNamespaceList
    }
    output := {
        @required
        tableBucketARN: TableBucketARN

        @required
        namespace: NamespaceList
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "PUT", uri: "/tables/{tableBucketARN}/{namespace}")
operation CreateTable {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        namespace: NamespaceName

        @required
        name: TableName

        @required
        format: OpenTableFormat

        metadata: TableMetadata
        encryptionConfiguration: EncryptionConfiguration
        storageClassConfiguration: StorageClassConfiguration
        tags: Tags
    }
    output := {
        @required
        tableARN: TableARN

        @required
        versionToken: VersionToken
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "PUT", uri: "/buckets")
operation CreateTableBucket {
    input := {
        @required
        name: TableBucketName

        encryptionConfiguration: EncryptionConfiguration
        storageClassConfiguration: StorageClassConfiguration
        tags: Tags
    }
    output := {
        @required
        arn: TableBucketARN
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "DELETE", uri: "/namespaces/{tableBucketARN}/{namespace}", code: 204) @idempotent
operation DeleteNamespace {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        namespace: NamespaceName
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "DELETE", uri: "/tables/{tableBucketARN}/{namespace}/{name}", code: 204) @idempotent
operation DeleteTable {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        namespace: NamespaceName

        @required @httpLabel
        name: TableName

        @httpQuery("versionToken")
        versionToken: VersionToken
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "DELETE", uri: "/buckets/{tableBucketARN}", code: 204) @idempotent
operation DeleteTableBucket {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "DELETE", uri: "/buckets/{tableBucketARN}/encryption", code: 204) @idempotent
operation DeleteTableBucketEncryption {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "DELETE", uri: "/buckets/{tableBucketARN}/metrics", code: 204) @idempotent
operation DeleteTableBucketMetricsConfiguration {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "DELETE", uri: "/buckets/{tableBucketARN}/policy", code: 204) @idempotent
operation DeleteTableBucketPolicy {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "DELETE", uri: "/table-bucket-replication", code: 204) @idempotent
operation DeleteTableBucketReplication {
    input := {
        @required @httpQuery("tableBucketARN")
        tableBucketARN: TableBucketARN

        @httpQuery("versionToken")
        versionToken: VersionToken
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        AccessDeniedException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "DELETE", uri: "/tables/{tableBucketARN}/{namespace}/{name}/policy", code: 204)
@idempotent
operation DeleteTablePolicy {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        namespace: NamespaceName

        @required @httpLabel
        name: TableName
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "DELETE", uri: "/table-replication", code: 204) @idempotent
operation DeleteTableReplication {
    input := {
        @required @httpQuery("tableArn")
        tableArn: TableARN

        @required @httpQuery("versionToken")
        versionToken: String
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        AccessDeniedException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/namespaces/{tableBucketARN}/{namespace}") @readonly
operation GetNamespace {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        namespace: NamespaceName
    }
    output := {
        @required
        namespace: NamespaceList

        @required
        createdAt: SyntheticTimestamp_date_time

        @required
        createdBy: AccountId

        @required
        ownerAccountId: AccountId

        namespaceId: String
        tableBucketId: String
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        AccessDeniedException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/get-table") @readonly
operation GetTable {
    input := {
        @httpQuery("tableBucketARN")
        tableBucketARN: TableBucketARN

        @httpQuery("namespace")
        namespace: NamespaceName

        @httpQuery("name")
        name: TableName

        @httpQuery("tableArn")
        tableArn: TableARN
    }
    output := {
        @required
        name: TableName

        @required
        type: TableType

        @required
        tableARN: TableARN

        @required
        namespace: NamespaceList

        namespaceId: String

        @required
        versionToken: VersionToken

        metadataLocation: MetadataLocation

        @required
        warehouseLocation: WarehouseLocation

        @required
        createdAt: SyntheticTimestamp_date_time

        @required
        createdBy: AccountId

        managedByService: String

        @required
        modifiedAt: SyntheticTimestamp_date_time

        @required
        modifiedBy: AccountId

        @required
        ownerAccountId: AccountId

        @required
        format: OpenTableFormat

        tableBucketId: String
        managedTableInformation: ManagedTableInformation
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        AccessDeniedException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/buckets/{tableBucketARN}") @readonly
operation GetTableBucket {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN
    }
    output := {
        @required
        arn: TableBucketARN

        @required
        name: TableBucketName

        @required
        ownerAccountId: AccountId

        @required
        createdAt: SyntheticTimestamp_date_time

        tableBucketId: String
        type: TableBucketType
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        AccessDeniedException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/buckets/{tableBucketARN}/encryption") @readonly
operation GetTableBucketEncryption {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN
    }
    output := {
        @required
        encryptionConfiguration: EncryptionConfiguration
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        AccessDeniedException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/buckets/{tableBucketARN}/maintenance") @readonly
operation GetTableBucketMaintenanceConfiguration {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN
    }
    output := {
        @required
        tableBucketARN: TableBucketARN

        @required
        configuration: TableBucketMaintenanceConfiguration
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/buckets/{tableBucketARN}/metrics") @readonly
operation GetTableBucketMetricsConfiguration {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN
    }
    output := {
        @required
        tableBucketARN: TableBucketARN

        id: String
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/buckets/{tableBucketARN}/policy") @readonly
operation GetTableBucketPolicy {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN
    }
    output := {
        @required
        resourcePolicy: ResourcePolicy
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/table-bucket-replication") @readonly
operation GetTableBucketReplication {
    input := {
        @required @httpQuery("tableBucketARN")
        tableBucketARN: TableBucketARN
    }
    output := {
        @required
        versionToken: VersionToken

        @required
        configuration: TableBucketReplicationConfiguration
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        AccessDeniedException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/buckets/{tableBucketARN}/storage-class") @readonly
operation GetTableBucketStorageClass {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN
    }
    output := {
        @required
        storageClassConfiguration: StorageClassConfiguration
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        AccessDeniedException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/tables/{tableBucketARN}/{namespace}/{name}/encryption") @readonly
operation GetTableEncryption {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        namespace: NamespaceName

        @required @httpLabel
        name: TableName
    }
    output := {
        @required
        encryptionConfiguration: EncryptionConfiguration
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        AccessDeniedException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/tables/{tableBucketARN}/{namespace}/{name}/maintenance") @readonly
operation GetTableMaintenanceConfiguration {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        namespace: NamespaceName

        @required @httpLabel
        name: TableName
    }
    output := {
        @required
        tableARN: TableARN

        @required
        configuration: TableMaintenanceConfiguration
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/tables/{tableBucketARN}/{namespace}/{name}/maintenance-job-status")
@readonly
operation GetTableMaintenanceJobStatus {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        namespace: NamespaceName

        @required @httpLabel
        name: TableName
    }
    output := {
        @required
        tableARN: TableARN

        @required
        status: TableMaintenanceJobStatus
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/tables/{tableBucketARN}/{namespace}/{name}/metadata-location") @readonly
operation GetTableMetadataLocation {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        namespace: NamespaceName

        @required @httpLabel
        name: TableName
    }
    output := {
        @required
        versionToken: VersionToken

        metadataLocation: MetadataLocation

        @required
        warehouseLocation: WarehouseLocation
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/tables/{tableBucketARN}/{namespace}/{name}/policy") @readonly
operation GetTablePolicy {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        namespace: NamespaceName

        @required @httpLabel
        name: TableName
    }
    output := {
        @required
        resourcePolicy: ResourcePolicy
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/table-record-expiration") @readonly
operation GetTableRecordExpirationConfiguration {
    input := {
        @required @httpQuery("tableArn")
        tableArn: TableARN
    }
    output := {
        @required
        configuration: TableRecordExpirationConfigurationValue
    }
    errors: [
        InternalServerErrorException
        MethodNotAllowedException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/table-record-expiration-job-status") @readonly
operation GetTableRecordExpirationJobStatus {
    input := {
        @required @httpQuery("tableArn")
        tableArn: TableARN
    }
    output := {
        @required
        status: TableRecordExpirationJobStatus

        lastRunTimestamp: SyntheticTimestamp_date_time
        failureMessage: String
        metrics: TableRecordExpirationJobMetrics
    }
    errors: [
        InternalServerErrorException
        MethodNotAllowedException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/table-replication") @readonly
operation GetTableReplication {
    input := {
        @required @httpQuery("tableArn")
        tableArn: TableARN
    }
    output := {
        @required
        versionToken: String

        @required
        configuration: TableReplicationConfiguration
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        AccessDeniedException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/replication-status") @readonly
operation GetTableReplicationStatus {
    input := {
        @required @httpQuery("tableArn")
        tableArn: TableARN
    }
    output := {
        @required
        sourceTableArn: TableARN

        @required
        destinations: ReplicationDestinationStatuses
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/tables/{tableBucketARN}/{namespace}/{name}/storage-class") @readonly
operation GetTableStorageClass {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        namespace: NamespaceName

        @required @httpLabel
        name: TableName
    }
    output := {
        @required
        storageClassConfiguration: StorageClassConfiguration
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        AccessDeniedException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/namespaces/{tableBucketARN}")
@readonly
@paginated(
    inputToken: "continuationToken"
    outputToken: "continuationToken"
    items: "namespaces"
    pageSize: "maxNamespaces"
)
operation ListNamespaces {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @httpQuery("prefix")
        prefix: ListNamespacesRequestPrefixString

        @httpQuery("continuationToken")
        continuationToken: NextToken

        @httpQuery("maxNamespaces")
        maxNamespaces: ListNamespacesLimit
    }
    output := {
        @required
        namespaces: NamespaceSummaryList

        continuationToken: NextToken
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        AccessDeniedException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/buckets")
@readonly
@paginated(
    inputToken: "continuationToken"
    outputToken: "continuationToken"
    items: "tableBuckets"
    pageSize: "maxBuckets"
)
operation ListTableBuckets {
    input := {
        @httpQuery("prefix")
        prefix: ListTableBucketsRequestPrefixString

        @httpQuery("continuationToken")
        continuationToken: NextToken

        @httpQuery("maxBuckets")
        maxBuckets: ListTableBucketsLimit

        @httpQuery("type")
        type: TableBucketType
    }
    output := {
        @required
        tableBuckets: TableBucketSummaryList

        continuationToken: NextToken
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        AccessDeniedException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/tables/{tableBucketARN}")
@readonly
@paginated(
    inputToken: "continuationToken"
    outputToken: "continuationToken"
    items: "tables"
    pageSize: "maxTables"
)
operation ListTables {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @httpQuery("namespace")
        namespace: NamespaceName

        @httpQuery("prefix")
        prefix: ListTablesRequestPrefixString

        @httpQuery("continuationToken")
        continuationToken: NextToken

        @httpQuery("maxTables")
        maxTables: ListTablesLimit
    }
    output := {
        @required
        tables: TableSummaryList

        continuationToken: NextToken
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "GET", uri: "/tag/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn
    }
    output := {
        tags: Tags
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "PUT", uri: "/buckets/{tableBucketARN}/encryption") @idempotent
operation PutTableBucketEncryption {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required
        encryptionConfiguration: EncryptionConfiguration
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "PUT", uri: "/buckets/{tableBucketARN}/maintenance/{type}", code: 204)
operation PutTableBucketMaintenanceConfiguration {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        type: TableBucketMaintenanceType

        @required
        value: TableBucketMaintenanceConfigurationValue
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "PUT", uri: "/buckets/{tableBucketARN}/metrics", code: 204) @idempotent
operation PutTableBucketMetricsConfiguration {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "PUT", uri: "/buckets/{tableBucketARN}/policy") @idempotent
operation PutTableBucketPolicy {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required
        resourcePolicy: ResourcePolicy
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "PUT", uri: "/table-bucket-replication") @idempotent
operation PutTableBucketReplication {
    input := {
        @required @httpQuery("tableBucketARN")
        tableBucketARN: TableBucketARN

        @httpQuery("versionToken")
        versionToken: VersionToken

        @required
        configuration: TableBucketReplicationConfiguration
    }
    output := {
        @required
        versionToken: VersionToken

        @required
        status: String
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        AccessDeniedException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "PUT", uri: "/buckets/{tableBucketARN}/storage-class") @idempotent
operation PutTableBucketStorageClass {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required
        storageClassConfiguration: StorageClassConfiguration
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(
    method: "PUT"
    uri: "/tables/{tableBucketARN}/{namespace}/{name}/maintenance/{type}"
    code: 204
)
operation PutTableMaintenanceConfiguration {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        namespace: NamespaceName

        @required @httpLabel
        name: TableName

        @required @httpLabel
        type: TableMaintenanceType

        @required
        value: TableMaintenanceConfigurationValue
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "PUT", uri: "/tables/{tableBucketARN}/{namespace}/{name}/policy") @idempotent
operation PutTablePolicy {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        namespace: NamespaceName

        @required @httpLabel
        name: TableName

        @required
        resourcePolicy: ResourcePolicy
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "PUT", uri: "/table-record-expiration", code: 204) @idempotent
operation PutTableRecordExpirationConfiguration {
    input := {
        @required @httpQuery("tableArn")
        tableArn: TableARN

        @required
        value: TableRecordExpirationConfigurationValue
    }
    errors: [
        InternalServerErrorException
        MethodNotAllowedException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        BadRequestException
    ]
}

@http(method: "PUT", uri: "/table-replication") @idempotent
operation PutTableReplication {
    input := {
        @required @httpQuery("tableArn")
        tableArn: TableARN

        @httpQuery("versionToken")
        versionToken: String

        @required
        configuration: TableReplicationConfiguration
    }
    output := {
        @required
        versionToken: String

        @required
        status: String
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        AccessDeniedException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "PUT", uri: "/tables/{tableBucketARN}/{namespace}/{name}/rename", code: 204)
operation RenameTable {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        namespace: NamespaceName

        @required @httpLabel
        name: TableName

        newNamespaceName: NamespaceName
        newName: TableName
        versionToken: VersionToken
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "POST", uri: "/tag/{resourceArn}") @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required
        tags: Tags
    }
    output := {}
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "DELETE", uri: "/tag/{resourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@http(method: "PUT", uri: "/tables/{tableBucketARN}/{namespace}/{name}/metadata-location")
operation UpdateTableMetadataLocation {
    input := {
        @required @httpLabel
        tableBucketARN: TableBucketARN

        @required @httpLabel
        namespace: NamespaceName

        @required @httpLabel
        name: TableName

        @required
        versionToken: VersionToken

        @required
        metadataLocation: MetadataLocation
    }
    output := {
        @required
        name: TableName

        @required
        tableARN: TableARN

        @required
        namespace: NamespaceList

        @required
        versionToken: VersionToken

        @required
        metadataLocation: MetadataLocation
    }
    errors: [
        InternalServerErrorException
        ForbiddenException
        NotFoundException
        TooManyRequestsException
        ConflictException
        BadRequestException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@length(min: 12, max: 12) @pattern("[0-9].*")
string AccountId

@error("client") @httpError(400)
structure BadRequestException {
    message: String
}

@error("client") @httpError(409)
structure ConflictException {
    message: String
}

@length(min: 1, max: 1)
list CreateNamespaceRequestNamespaceList {
    member: NamespaceName
}

structure EncryptionConfiguration {
    @required
    sseAlgorithm: SSEAlgorithm

    kmsKeyArn: EncryptionConfigurationKmsKeyArnString
}

@length(min: 1, max: 2048) @pattern("(arn:aws[-a-z0-9]*:kms:[-a-z0-9]*:[0-9]{12}:key/.+)")
string EncryptionConfigurationKmsKeyArnString

@error("client") @httpError(403)
structure ForbiddenException {
    message: String
}

@length(min: 20, max: 2048) @pattern("arn:.+:iam::[0-9]{12}:role/.+")
string IAMRole

structure IcebergCompactionSettings {
    targetFileSizeMB: PositiveInteger
    strategy: IcebergCompactionStrategy
}

enum IcebergCompactionStrategy {
    auto
    binpack
    sort
    z_order = "z-order"
}

structure IcebergMetadata {
    schema: IcebergSchema
    schemaV2: IcebergSchemaV2
    partitionSpec: IcebergPartitionSpec
    writeOrder: IcebergSortOrder
    properties: TableProperties
}

enum IcebergNullOrder {
    nulls_first = "nulls-first"
    nulls_last = "nulls-last"
}

structure IcebergPartitionField {
    @required @jsonName("source-id")
    sourceId: Integer

    @required
    transform: String

    @required
    name: String

    @jsonName("field-id")
    fieldId: Integer
}

list IcebergPartitionFieldList {
    member: IcebergPartitionField
}

structure IcebergPartitionSpec {
    @required
    fields: IcebergPartitionFieldList

    @jsonName("spec-id")
    specId: Integer
}

structure IcebergSchema {
    @required
    fields: SchemaFieldList
}

structure IcebergSchemaV2 {
    @required
    type: SchemaV2FieldType

    @required
    fields: SchemaV2FieldList

    @jsonName("schema-id")
    schemaId: Integer

    @jsonName("identifier-field-ids")
    identifierFieldIds: IntegerList
}

structure IcebergSnapshotManagementSettings {
    minSnapshotsToKeep: PositiveInteger
    maxSnapshotAgeHours: PositiveInteger
}

enum IcebergSortDirection {
    asc
    desc
}

structure IcebergSortField {
    @required @jsonName("source-id")
    sourceId: Integer

    @required
    transform: String

    @required
    direction: IcebergSortDirection

    @required @jsonName("null-order")
    nullOrder: IcebergNullOrder
}

list IcebergSortFieldList {
    member: IcebergSortField
}

structure IcebergSortOrder {
    @required @jsonName("order-id")
    orderId: Integer

    @required
    fields: IcebergSortFieldList
}

structure IcebergUnreferencedFileRemovalSettings {
    unreferencedDays: PositiveInteger
    nonCurrentDays: PositiveInteger
}

list IntegerList {
    member: Integer
}

@error("server") @httpError(500)
structure InternalServerErrorException {
    message: String
}

enum JobStatus {
    Not_Yet_Run
    Successful
    Failed
    Disabled
}

structure LastSuccessfulReplicatedUpdate {
    @required
    metadataLocation: MetadataLocation

    @required
    timestamp: SyntheticTimestamp_date_time
}

@range(min: 1, max: 1000)
integer ListNamespacesLimit

@length(min: 1, max: 255)
string ListNamespacesRequestPrefixString

@range(min: 1, max: 1000)
integer ListTableBucketsLimit

@length(min: 1, max: 63)
string ListTableBucketsRequestPrefixString

@range(min: 1, max: 1000)
integer ListTablesLimit

@length(min: 1, max: 255)
string ListTablesRequestPrefixString

enum MaintenanceStatus {
    enabled
    disabled
}

structure ManagedTableInformation {
    replicationInformation: ReplicationInformation
}

@length(min: 1, max: 2048)
string MetadataLocation

@error("client") @httpError(405)
structure MethodNotAllowedException {
    message: String
}

list NamespaceList {
    member: NamespaceName
}

@length(min: 1, max: 255) @pattern("[0-9a-z_]*")
string NamespaceName

structure NamespaceSummary {
    @required
    namespace: NamespaceList

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    createdBy: AccountId

    @required
    ownerAccountId: AccountId

    namespaceId: String
    tableBucketId: String
}

list NamespaceSummaryList {
    member: NamespaceSummary
}

@length(min: 1, max: 2048)
string NextToken

@error("client") @httpError(404)
structure NotFoundException {
    message: String
}

enum OpenTableFormat {
    ICEBERG
}

@range(min: 1, max: 2147483647)
integer PositiveInteger

structure ReplicationDestination {
    @required
    destinationTableBucketARN: TableBucketARN
}

structure ReplicationDestinationStatusModel {
    @required
    replicationStatus: ReplicationStatus

    @required
    destinationTableBucketArn: TableBucketARN

    destinationTableArn: TableARN
    lastSuccessfulReplicatedUpdate: LastSuccessfulReplicatedUpdate
    failureMessage: String
}

@length(min: 1, max: 5)
list ReplicationDestinationStatuses {
    member: ReplicationDestinationStatusModel
}

@length(min: 1, max: 5)
list ReplicationDestinations {
    member: ReplicationDestination
}

structure ReplicationInformation {
    @required
    sourceTableARN: TableARN
}

enum ReplicationStatus {
    pending
    completed
    failed
}

@length(min: 1, max: 2048) @pattern("arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/.+")
string ResourceArn

@length(min: 1, max: 20480)
string ResourcePolicy

enum SSEAlgorithm {
    AES256
    aws_kms = "aws:kms"
}

structure SchemaField {
    id: Integer

    @required
    name: String

    @required
    type: String

    required: Boolean
}

list SchemaFieldList {
    member: SchemaField
}

structure SchemaV2Field {
    @required
    id: Integer

    @required
    name: String

    @required
    type: Document

    @required
    required: Boolean

    doc: String
}

list SchemaV2FieldList {
    member: SchemaV2Field
}

enum SchemaV2FieldType {
    struct
}

enum StorageClass {
    STANDARD
    INTELLIGENT_TIERING
}

structure StorageClassConfiguration {
    @required
    storageClass: StorageClass
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

@length(min: 1, max: 2048)
@pattern("(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63}/table/[a-zA-Z0-9-_]{1,255})")
string TableARN

@pattern("(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})")
string TableBucketARN

map TableBucketMaintenanceConfiguration {
    key: TableBucketMaintenanceType
    value: TableBucketMaintenanceConfigurationValue
}

structure TableBucketMaintenanceConfigurationValue {
    status: MaintenanceStatus
    settings: TableBucketMaintenanceSettings
}

union TableBucketMaintenanceSettings {
    icebergUnreferencedFileRemoval: IcebergUnreferencedFileRemovalSettings
}

enum TableBucketMaintenanceType {
    icebergUnreferencedFileRemoval
}

@length(min: 3, max: 63) @pattern("[0-9a-z-]*")
string TableBucketName

structure TableBucketReplicationConfiguration {
    @required
    role: IAMRole

    @required
    rules: TableBucketReplicationRules
}

structure TableBucketReplicationRule {
    @required
    destinations: ReplicationDestinations
}

@length(min: 1, max: 1)
list TableBucketReplicationRules {
    member: TableBucketReplicationRule
}

structure TableBucketSummary {
    @required
    arn: TableBucketARN

    @required
    name: TableBucketName

    @required
    ownerAccountId: AccountId

    @required
    createdAt: SyntheticTimestamp_date_time

    tableBucketId: String
    type: TableBucketType
}

list TableBucketSummaryList {
    member: TableBucketSummary
}

enum TableBucketType {
    customer
    aws
}

map TableMaintenanceConfiguration {
    key: TableMaintenanceType
    value: TableMaintenanceConfigurationValue
}

structure TableMaintenanceConfigurationValue {
    status: MaintenanceStatus
    settings: TableMaintenanceSettings
}

map TableMaintenanceJobStatus {
    key: TableMaintenanceJobType
    value: TableMaintenanceJobStatusValue
}

structure TableMaintenanceJobStatusValue {
    @required
    status: JobStatus

    lastRunTimestamp: SyntheticTimestamp_date_time
    failureMessage: String
}

enum TableMaintenanceJobType {
    icebergCompaction
    icebergSnapshotManagement
    icebergUnreferencedFileRemoval
}

union TableMaintenanceSettings {
    icebergCompaction: IcebergCompactionSettings
    icebergSnapshotManagement: IcebergSnapshotManagementSettings
}

enum TableMaintenanceType {
    icebergCompaction
    icebergSnapshotManagement
}

union TableMetadata {
    iceberg: IcebergMetadata
}

@length(min: 1, max: 255) @pattern("[0-9a-z_]*")
string TableName

map TableProperties {
    key: String
    value: String
}

structure TableRecordExpirationConfigurationValue {
    status: TableRecordExpirationStatus
    settings: TableRecordExpirationSettings
}

structure TableRecordExpirationJobMetrics {
    deletedDataFiles: Long
    deletedRecords: Long
    removedFilesSize: Long
}

enum TableRecordExpirationJobStatus {
    NotYetRun
    Successful
    Failed
    Disabled
}

structure TableRecordExpirationSettings {
    days: PositiveInteger
}

enum TableRecordExpirationStatus {
    enabled
    disabled
}

structure TableReplicationConfiguration {
    @required
    role: IAMRole

    @required
    rules: TableReplicationRules
}

structure TableReplicationRule {
    @required
    destinations: ReplicationDestinations
}

@length(min: 1, max: 1)
list TableReplicationRules {
    member: TableReplicationRule
}

structure TableSummary {
    @required
    namespace: NamespaceList

    @required
    name: TableName

    @required
    type: TableType

    @required
    tableARN: TableARN

    @required
    createdAt: SyntheticTimestamp_date_time

    @required
    modifiedAt: SyntheticTimestamp_date_time

    managedByService: String
    namespaceId: String
    tableBucketId: String
}

list TableSummaryList {
    member: TableSummary
}

enum TableType {
    customer
    aws
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 256)
string TagValue

map Tags {
    key: TagKey
    value: TagValue
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    message: String
}

@length(min: 1, max: 2048)
string VersionToken

@length(min: 1, max: 2048)
string WarehouseLocation
