$version: "2.0"
$operationInputSuffix: "Message"
$operationOutputSuffix: "Response"

namespace com.amazonaws.dms

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS Database Migration Service")
@service(sdkId: "Database Migration Service", endpointPrefix: "dms", docId: "dms-2016-01-01")
@awsJson1_1
@sigv4(name: "dms")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-iso": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
        "aws-iso-b": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service AmazonDMSv20160101 {
    version: "2016-01-01"
    operations: [
        AddTagsToResource
        ApplyPendingMaintenanceAction
        BatchStartRecommendations
        CancelMetadataModelConversion
        CancelMetadataModelCreation
        CancelReplicationTaskAssessmentRun
        CreateDataMigration
        CreateDataProvider
        CreateEndpoint
        CreateEventSubscription
        CreateFleetAdvisorCollector
        CreateInstanceProfile
        CreateMigrationProject
        CreateReplicationConfig
        CreateReplicationInstance
        CreateReplicationSubnetGroup
        CreateReplicationTask
        DeleteCertificate
        DeleteConnection
        DeleteDataMigration
        DeleteDataProvider
        DeleteEndpoint
        DeleteEventSubscription
        DeleteFleetAdvisorCollector
        DeleteFleetAdvisorDatabases
        DeleteInstanceProfile
        DeleteMigrationProject
        DeleteReplicationConfig
        DeleteReplicationInstance
        DeleteReplicationSubnetGroup
        DeleteReplicationTask
        DeleteReplicationTaskAssessmentRun
        DescribeAccountAttributes
        DescribeApplicableIndividualAssessments
        DescribeCertificates
        DescribeConnections
        DescribeConversionConfiguration
        DescribeDataMigrations
        DescribeDataProviders
        DescribeEndpointSettings
        DescribeEndpointTypes
        DescribeEndpoints
        DescribeEngineVersions
        DescribeEventCategories
        DescribeEventSubscriptions
        DescribeEvents
        DescribeExtensionPackAssociations
        DescribeFleetAdvisorCollectors
        DescribeFleetAdvisorDatabases
        DescribeFleetAdvisorLsaAnalysis
        DescribeFleetAdvisorSchemaObjectSummary
        DescribeFleetAdvisorSchemas
        DescribeInstanceProfiles
        DescribeMetadataModel
        DescribeMetadataModelAssessments
        DescribeMetadataModelChildren
        DescribeMetadataModelConversions
        DescribeMetadataModelCreations
        DescribeMetadataModelExportsAsScript
        DescribeMetadataModelExportsToTarget
        DescribeMetadataModelImports
        DescribeMigrationProjects
        DescribeOrderableReplicationInstances
        DescribePendingMaintenanceActions
        DescribeRecommendationLimitations
        DescribeRecommendations
        DescribeRefreshSchemasStatus
        DescribeReplicationConfigs
        DescribeReplicationInstanceTaskLogs
        DescribeReplicationInstances
        DescribeReplicationSubnetGroups
        DescribeReplicationTableStatistics
        DescribeReplicationTaskAssessmentResults
        DescribeReplicationTaskAssessmentRuns
        DescribeReplicationTaskIndividualAssessments
        DescribeReplicationTasks
        DescribeReplications
        DescribeSchemas
        DescribeTableStatistics
        ExportMetadataModelAssessment
        GetTargetSelectionRules
        ImportCertificate
        ListTagsForResource
        ModifyConversionConfiguration
        ModifyDataMigration
        ModifyDataProvider
        ModifyEndpoint
        ModifyEventSubscription
        ModifyInstanceProfile
        ModifyMigrationProject
        ModifyReplicationConfig
        ModifyReplicationInstance
        ModifyReplicationSubnetGroup
        ModifyReplicationTask
        MoveReplicationTask
        RebootReplicationInstance
        RefreshSchemas
        ReloadReplicationTables
        ReloadTables
        RemoveTagsFromResource
        RunFleetAdvisorLsaAnalysis
        StartDataMigration
        StartExtensionPackAssociation
        StartMetadataModelAssessment
        StartMetadataModelConversion
        StartMetadataModelCreation
        StartMetadataModelExportAsScript
        StartMetadataModelExportToTarget
        StartMetadataModelImport
        StartRecommendations
        StartReplication
        StartReplicationTask
        StartReplicationTaskAssessment
        StartReplicationTaskAssessmentRun
        StopDataMigration
        StopReplication
        StopReplicationTask
        TestConnection
        UpdateSubscriptionsToEventBridge
    ]
}

operation AddTagsToResource {
    input := {
        @required
        ResourceArn: String

        @required
        Tags: TagList
    }
    output := {}
    errors: [ResourceNotFoundFault, InvalidResourceStateFault]
}

operation ApplyPendingMaintenanceAction {
    input := {
        @required
        ReplicationInstanceArn: String

        @required
        ApplyAction: String

        @required
        OptInType: String
    }
    output := {
        ResourcePendingMaintenanceActions: ResourcePendingMaintenanceActions
    }
    errors: [ResourceNotFoundFault]
}

operation BatchStartRecommendations {
    input: BatchStartRecommendationsRequest
    output := {
        ErrorEntries: BatchStartRecommendationsErrorEntryList
    }
    errors: [InvalidResourceStateFault, AccessDeniedFault, ResourceNotFoundFault]
}

operation CancelMetadataModelConversion {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        @required
        RequestIdentifier: String
    }
    output := {
        Request: SchemaConversionRequest
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault, AccessDeniedFault]
}

operation CancelMetadataModelCreation {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        @required
        RequestIdentifier: String
    }
    output := {
        Request: SchemaConversionRequest
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault, AccessDeniedFault]
}

operation CancelReplicationTaskAssessmentRun {
    input := {
        @required
        ReplicationTaskAssessmentRunArn: String
    }
    output := {
        ReplicationTaskAssessmentRun: ReplicationTaskAssessmentRun
    }
    errors: [AccessDeniedFault, ResourceNotFoundFault, InvalidResourceStateFault]
}

operation CreateDataMigration {
    input := {
        DataMigrationName: String

        @required
        MigrationProjectIdentifier: String

        @required
        DataMigrationType: MigrationTypeValue

        @required
        ServiceAccessRoleArn: String

        EnableCloudwatchLogs: Boolean
        SourceDataSettings: SourceDataSettings
        TargetDataSettings: TargetDataSettings
        NumberOfJobs: Integer
        Tags: TagList
        SelectionRules: SecretString
    }
    output := {
        DataMigration: DataMigration
    }
    errors: [
        ResourceQuotaExceededFault
        ResourceNotFoundFault
        ResourceAlreadyExistsFault
        InvalidOperationFault
        FailedDependencyFault
    ]
}

operation CreateDataProvider {
    input := {
        DataProviderName: String
        Description: String

        @required
        Engine: String

        Virtual: Boolean

        @required
        Settings: DataProviderSettings

        Tags: TagList
    }
    output := {
        DataProvider: DataProvider
    }
    errors: [
        ResourceQuotaExceededFault
        AccessDeniedFault
        ResourceAlreadyExistsFault
        FailedDependencyFault
    ]
}

operation CreateEndpoint {
    input := {
        @required
        EndpointIdentifier: String

        @required
        EndpointType: ReplicationEndpointTypeValue

        @required
        EngineName: String

        Username: String
        Password: SecretString
        ServerName: String
        Port: Integer
        DatabaseName: String
        ExtraConnectionAttributes: String
        KmsKeyId: String
        Tags: TagList
        CertificateArn: String
        SslMode: DmsSslModeValue
        ServiceAccessRoleArn: String
        ExternalTableDefinition: String
        DynamoDbSettings: DynamoDbSettings
        S3Settings: S3Settings
        DmsTransferSettings: DmsTransferSettings
        MongoDbSettings: MongoDbSettings
        KinesisSettings: KinesisSettings
        KafkaSettings: KafkaSettings
        ElasticsearchSettings: ElasticsearchSettings
        NeptuneSettings: NeptuneSettings
        RedshiftSettings: RedshiftSettings
        PostgreSQLSettings: PostgreSQLSettings
        MySQLSettings: MySQLSettings
        OracleSettings: OracleSettings
        SybaseSettings: SybaseSettings
        MicrosoftSQLServerSettings: MicrosoftSQLServerSettings
        IBMDb2Settings: IBMDb2Settings
        ResourceIdentifier: String
        DocDbSettings: DocDbSettings
        RedisSettings: RedisSettings
        GcpMySQLSettings: GcpMySQLSettings
        TimestreamSettings: TimestreamSettings
    }
    output := {
        Endpoint: Endpoint
    }
    errors: [
        KMSKeyNotAccessibleFault
        ResourceAlreadyExistsFault
        ResourceQuotaExceededFault
        InvalidResourceStateFault
        ResourceNotFoundFault
        AccessDeniedFault
        S3AccessDeniedFault
    ]
}

operation CreateEventSubscription {
    input := {
        @required
        SubscriptionName: String

        @required
        SnsTopicArn: String

        SourceType: String
        EventCategories: EventCategoriesList
        SourceIds: SourceIdsList
        Enabled: Boolean
        Tags: TagList
    }
    output := {
        EventSubscription: EventSubscription
    }
    errors: [
        ResourceQuotaExceededFault
        ResourceNotFoundFault
        ResourceAlreadyExistsFault
        SNSInvalidTopicFault
        SNSNoAuthorizationFault
        KMSAccessDeniedFault
        KMSDisabledFault
        KMSInvalidStateFault
        KMSNotFoundFault
        KMSThrottlingFault
    ]
}

operation CreateFleetAdvisorCollector {
    input: CreateFleetAdvisorCollectorRequest
    output := {
        CollectorReferencedId: String
        CollectorName: String
        Description: String
        ServiceAccessRoleArn: String
        S3BucketName: String
    }
    errors: [
        InvalidResourceStateFault
        AccessDeniedFault
        S3AccessDeniedFault
        S3ResourceNotFoundFault
        ResourceQuotaExceededFault
    ]
}

operation CreateInstanceProfile {
    input := {
        AvailabilityZone: String
        KmsKeyArn: String
        PubliclyAccessible: Boolean
        Tags: TagList
        NetworkType: String
        InstanceProfileName: String
        Description: String
        SubnetGroupIdentifier: String
        VpcSecurityGroups: StringList
    }
    output := {
        InstanceProfile: InstanceProfile
    }
    errors: [
        AccessDeniedFault
        ResourceAlreadyExistsFault
        ResourceNotFoundFault
        ResourceQuotaExceededFault
        InvalidResourceStateFault
        KMSKeyNotAccessibleFault
        S3ResourceNotFoundFault
        S3AccessDeniedFault
        FailedDependencyFault
    ]
}

operation CreateMigrationProject {
    input := {
        MigrationProjectName: String

        @required
        SourceDataProviderDescriptors: DataProviderDescriptorDefinitionList

        @required
        TargetDataProviderDescriptors: DataProviderDescriptorDefinitionList

        @required
        InstanceProfileIdentifier: String

        TransformationRules: String
        Description: String
        Tags: TagList
        SchemaConversionApplicationAttributes: SCApplicationAttributes
    }
    output := {
        MigrationProject: MigrationProject
    }
    errors: [
        AccessDeniedFault
        ResourceAlreadyExistsFault
        ResourceQuotaExceededFault
        ResourceNotFoundFault
        S3ResourceNotFoundFault
        S3AccessDeniedFault
        FailedDependencyFault
    ]
}

operation CreateReplicationConfig {
    input := {
        @required
        ReplicationConfigIdentifier: String

        @required
        SourceEndpointArn: String

        @required
        TargetEndpointArn: String

        @required
        ComputeConfig: ComputeConfig

        @required
        ReplicationType: MigrationTypeValue

        @required
        TableMappings: String

        ReplicationSettings: String
        SupplementalSettings: String
        ResourceIdentifier: String
        Tags: TagList
    }
    output := {
        ReplicationConfig: ReplicationConfig
    }
    errors: [
        AccessDeniedFault
        ResourceAlreadyExistsFault
        ResourceNotFoundFault
        InvalidResourceStateFault
        ReplicationSubnetGroupDoesNotCoverEnoughAZs
        InvalidSubnet
        KMSKeyNotAccessibleFault
        ResourceQuotaExceededFault
    ]
}

operation CreateReplicationInstance {
    input := {
        @required
        ReplicationInstanceIdentifier: String

        AllocatedStorage: Integer

        @required
        ReplicationInstanceClass: ReplicationInstanceClass

        VpcSecurityGroupIds: VpcSecurityGroupIdList
        AvailabilityZone: String
        ReplicationSubnetGroupIdentifier: String
        PreferredMaintenanceWindow: String
        MultiAZ: Boolean
        EngineVersion: String
        AutoMinorVersionUpgrade: Boolean
        Tags: TagList
        KmsKeyId: String
        PubliclyAccessible: Boolean
        DnsNameServers: String
        ResourceIdentifier: String
        NetworkType: String
        KerberosAuthenticationSettings: KerberosAuthenticationSettings
    }
    output := {
        ReplicationInstance: ReplicationInstance
    }
    errors: [
        AccessDeniedFault
        ResourceAlreadyExistsFault
        InsufficientResourceCapacityFault
        ResourceQuotaExceededFault
        StorageQuotaExceededFault
        ResourceNotFoundFault
        ReplicationSubnetGroupDoesNotCoverEnoughAZs
        InvalidResourceStateFault
        InvalidSubnet
        KMSKeyNotAccessibleFault
    ]
}

operation CreateReplicationSubnetGroup {
    input := {
        @required
        ReplicationSubnetGroupIdentifier: String

        @required
        ReplicationSubnetGroupDescription: String

        @required
        SubnetIds: SubnetIdentifierList

        Tags: TagList
    }
    output := {
        ReplicationSubnetGroup: ReplicationSubnetGroup
    }
    errors: [
        AccessDeniedFault
        ResourceAlreadyExistsFault
        ResourceNotFoundFault
        ResourceQuotaExceededFault
        ReplicationSubnetGroupDoesNotCoverEnoughAZs
        InvalidSubnet
    ]
}

operation CreateReplicationTask {
    input := {
        @required
        ReplicationTaskIdentifier: String

        @required
        SourceEndpointArn: String

        @required
        TargetEndpointArn: String

        @required
        ReplicationInstanceArn: String

        @required
        MigrationType: MigrationTypeValue

        @required
        TableMappings: String

        ReplicationTaskSettings: String
        CdcStartTime: Timestamp
        CdcStartPosition: String
        CdcStopPosition: String
        Tags: TagList
        TaskData: String
        ResourceIdentifier: String
    }
    output := {
        ReplicationTask: ReplicationTask
    }
    errors: [
        AccessDeniedFault
        InvalidResourceStateFault
        ResourceAlreadyExistsFault
        ResourceNotFoundFault
        KMSKeyNotAccessibleFault
        ResourceQuotaExceededFault
    ]
}

operation DeleteCertificate {
    input := {
        @required
        CertificateArn: String
    }
    output := {
        Certificate: Certificate
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault]
}

operation DeleteConnection {
    input := {
        @required
        EndpointArn: String

        @required
        ReplicationInstanceArn: String
    }
    output := {
        Connection: Connection
    }
    errors: [AccessDeniedFault, ResourceNotFoundFault, InvalidResourceStateFault]
}

operation DeleteDataMigration {
    input := {
        @required
        DataMigrationIdentifier: String
    }
    output := {
        DataMigration: DataMigration
    }
    errors: [InvalidResourceStateFault, ResourceNotFoundFault, FailedDependencyFault]
}

operation DeleteDataProvider {
    input := {
        @required
        DataProviderIdentifier: String
    }
    output := {
        DataProvider: DataProvider
    }
    errors: [
        AccessDeniedFault
        ResourceNotFoundFault
        InvalidResourceStateFault
        FailedDependencyFault
    ]
}

operation DeleteEndpoint {
    input := {
        @required
        EndpointArn: String
    }
    output := {
        Endpoint: Endpoint
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault]
}

operation DeleteEventSubscription {
    input := {
        @required
        SubscriptionName: String
    }
    output := {
        EventSubscription: EventSubscription
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault, AccessDeniedFault]
}

operation DeleteFleetAdvisorCollector {
    input: DeleteCollectorRequest
    errors: [InvalidResourceStateFault, CollectorNotFoundFault, AccessDeniedFault]
}

operation DeleteFleetAdvisorDatabases {
    input: DeleteFleetAdvisorDatabasesRequest
    output := {
        DatabaseIds: StringList
    }
    errors: [ResourceNotFoundFault, InvalidOperationFault, AccessDeniedFault]
}

operation DeleteInstanceProfile {
    input := {
        @required
        InstanceProfileIdentifier: String
    }
    output := {
        InstanceProfile: InstanceProfile
    }
    errors: [
        AccessDeniedFault
        ResourceNotFoundFault
        InvalidResourceStateFault
        FailedDependencyFault
    ]
}

operation DeleteMigrationProject {
    input := {
        @required
        MigrationProjectIdentifier: String
    }
    output := {
        MigrationProject: MigrationProject
    }
    errors: [
        AccessDeniedFault
        ResourceNotFoundFault
        InvalidResourceStateFault
        FailedDependencyFault
    ]
}

operation DeleteReplicationConfig {
    input := {
        @required
        ReplicationConfigArn: String
    }
    output := {
        ReplicationConfig: ReplicationConfig
    }
    errors: [AccessDeniedFault, ResourceNotFoundFault, InvalidResourceStateFault]
}

operation DeleteReplicationInstance {
    input := {
        @required
        ReplicationInstanceArn: String
    }
    output := {
        ReplicationInstance: ReplicationInstance
    }
    errors: [InvalidResourceStateFault, ResourceNotFoundFault]
}

operation DeleteReplicationSubnetGroup {
    input := {
        @required
        ReplicationSubnetGroupIdentifier: String
    }
    output := {}
    errors: [InvalidResourceStateFault, ResourceNotFoundFault, AccessDeniedFault]
}

operation DeleteReplicationTask {
    input := {
        @required
        ReplicationTaskArn: String
    }
    output := {
        ReplicationTask: ReplicationTask
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault]
}

operation DeleteReplicationTaskAssessmentRun {
    input := {
        @required
        ReplicationTaskAssessmentRunArn: String
    }
    output := {
        ReplicationTaskAssessmentRun: ReplicationTaskAssessmentRun
    }
    errors: [AccessDeniedFault, ResourceNotFoundFault, InvalidResourceStateFault]
}

operation DescribeAccountAttributes {
    input := {}
    output := {
        AccountQuotas: AccountQuotaList
        UniqueAccountIdentifier: String
    }
}

operation DescribeApplicableIndividualAssessments {
    input := {
        ReplicationTaskArn: String
        ReplicationInstanceArn: String
        ReplicationConfigArn: String
        SourceEngineName: String
        TargetEngineName: String
        MigrationType: MigrationTypeValue
        MaxRecords: Integer
        Marker: String
    }
    output := {
        IndividualAssessmentNames: IndividualAssessmentNameList
        Marker: String
    }
    errors: [AccessDeniedFault, ResourceNotFoundFault, InvalidResourceStateFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "Certificates"
    pageSize: "MaxRecords"
)
operation DescribeCertificates {
    input := {
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        Certificates: CertificateList
    }
    errors: [ResourceNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "Connections"
    pageSize: "MaxRecords"
)
@waitable(
    TestConnectionSucceeds: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Connections[].Status"
                        expected: "successful"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Connections[].Status"
                        expected: "failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(TestConnectionSucceeds: 60)
operation DescribeConnections {
    input := {
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        Connections: ConnectionList
    }
    errors: [ResourceNotFoundFault]
}

operation DescribeConversionConfiguration {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier
    }
    output := {
        MigrationProjectIdentifier: String
        ConversionConfiguration: String
    }
    errors: [ResourceNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "DataMigrations"
    pageSize: "MaxRecords"
)
operation DescribeDataMigrations {
    input := {
        Filters: FilterList
        MaxRecords: Integer
        Marker: Marker
        WithoutSettings: Boolean
        WithoutStatistics: Boolean
    }
    output := {
        DataMigrations: DataMigrations
        Marker: Marker
    }
    errors: [InvalidResourceStateFault, ResourceNotFoundFault, FailedDependencyFault]
}

operation DescribeDataProviders {
    input := {
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        DataProviders: DataProviderList
    }
    errors: [ResourceNotFoundFault, AccessDeniedFault, FailedDependencyFault]
}

operation DescribeEndpointSettings {
    input := {
        @required
        EngineName: String

        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        EndpointSettings: EndpointSettingsList
    }
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "SupportedEndpointTypes"
    pageSize: "MaxRecords"
)
operation DescribeEndpointTypes {
    input := {
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        SupportedEndpointTypes: SupportedEndpointTypeList
    }
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Endpoints", pageSize: "MaxRecords")
@waitable(
    EndpointDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ResourceNotFoundFault"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Endpoints[].Status"
                        expected: "active"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Endpoints[].Status"
                        expected: "creating"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(EndpointDeleted: 60)
operation DescribeEndpoints {
    input := {
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        Endpoints: EndpointList
    }
    errors: [ResourceNotFoundFault]
}

operation DescribeEngineVersions {
    input := {
        MaxRecords: Integer
        Marker: String
    }
    output := {
        EngineVersions: EngineVersionList
        Marker: String
    }
}

operation DescribeEventCategories {
    input := {
        SourceType: String
        Filters: FilterList
    }
    output := {
        EventCategoryGroupList: EventCategoryGroupList
    }
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "EventSubscriptionsList"
    pageSize: "MaxRecords"
)
operation DescribeEventSubscriptions {
    input := {
        SubscriptionName: String
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        EventSubscriptionsList: EventSubscriptionsList
    }
    errors: [ResourceNotFoundFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Events", pageSize: "MaxRecords")
operation DescribeEvents {
    input := {
        SourceIdentifier: String
        SourceType: SourceType
        StartTime: Timestamp
        EndTime: Timestamp
        Duration: Integer
        EventCategories: EventCategoriesList
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        Events: EventList
    }
}

@waitable(
    ExtensionPackAssociated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "SUCCESS"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(ExtensionPackAssociated: 60)
operation DescribeExtensionPackAssociations {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        Filters: FilterList
        Marker: String
        MaxRecords: Integer
    }
    output := {
        Marker: String
        Requests: SchemaConversionRequestList
    }
}

operation DescribeFleetAdvisorCollectors {
    input: DescribeFleetAdvisorCollectorsRequest
    output := {
        Collectors: CollectorResponses
        NextToken: String
    }
    errors: [InvalidResourceStateFault]
}

operation DescribeFleetAdvisorDatabases {
    input: DescribeFleetAdvisorDatabasesRequest
    output := {
        Databases: DatabaseList
        NextToken: String
    }
    errors: [InvalidResourceStateFault]
}

operation DescribeFleetAdvisorLsaAnalysis {
    input: DescribeFleetAdvisorLsaAnalysisRequest
    output := {
        Analysis: FleetAdvisorLsaAnalysisResponseList
        NextToken: String
    }
    errors: [InvalidResourceStateFault]
}

operation DescribeFleetAdvisorSchemaObjectSummary {
    input: DescribeFleetAdvisorSchemaObjectSummaryRequest
    output := {
        FleetAdvisorSchemaObjects: FleetAdvisorSchemaObjectList
        NextToken: String
    }
    errors: [InvalidResourceStateFault]
}

operation DescribeFleetAdvisorSchemas {
    input: DescribeFleetAdvisorSchemasRequest
    output := {
        FleetAdvisorSchemas: FleetAdvisorSchemaList
        NextToken: String
    }
    errors: [InvalidResourceStateFault]
}

operation DescribeInstanceProfiles {
    input := {
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        InstanceProfiles: InstanceProfileList
    }
    errors: [ResourceNotFoundFault, AccessDeniedFault, FailedDependencyFault]
}

operation DescribeMetadataModel {
    input := {
        @required
        SelectionRules: String

        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        @required
        Origin: OriginTypeValue
    }
    output := {
        MetadataModelName: String
        MetadataModelType: String
        TargetMetadataModels: MetadataModelReferenceList
        Definition: String
    }
    errors: [ResourceNotFoundFault, AccessDeniedFault]
}

@waitable(
    MetadataModelAssessed: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "SUCCESS"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(MetadataModelAssessed: 360)
operation DescribeMetadataModelAssessments {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        Filters: FilterList
        Marker: String
        MaxRecords: Integer
    }
    output := {
        Marker: String
        Requests: SchemaConversionRequestList
    }
    errors: [ResourceNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "MetadataModelChildren"
    pageSize: "MaxRecords"
)
operation DescribeMetadataModelChildren {
    input := {
        @required
        SelectionRules: String

        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        @required
        Origin: OriginTypeValue

        Marker: String
        MaxRecords: Integer
    }
    output := {
        Marker: String
        MetadataModelChildren: MetadataModelReferenceList
    }
    errors: [ResourceNotFoundFault, AccessDeniedFault]
}

@waitable(
    MetadataModelConverted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "SUCCESS"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    MetadataModelConversionCancelled: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "CANCELED"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(MetadataModelConverted: 240, MetadataModelConversionCancelled: 180)
operation DescribeMetadataModelConversions {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        Filters: FilterList
        Marker: String
        MaxRecords: Integer
    }
    output := {
        Marker: String
        Requests: SchemaConversionRequestList
    }
    errors: [ResourceNotFoundFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Requests", pageSize: "MaxRecords")
@waitable(
    MetadataModelCreated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "SUCCESS"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    MetadataModelCreationCancelled: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "CANCELED"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(MetadataModelCreated: 40, MetadataModelCreationCancelled: 180)
operation DescribeMetadataModelCreations {
    input := {
        Filters: FilterList
        Marker: String
        MaxRecords: Integer

        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier
    }
    output := {
        Marker: String
        Requests: SchemaConversionRequestList
    }
    errors: [ResourceNotFoundFault, AccessDeniedFault]
}

@waitable(
    MetadataModelExportedAsScript: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "SUCCESS"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 20
        maxDelay: 20
    }
)
@maxAttempts(MetadataModelExportedAsScript: 90)
operation DescribeMetadataModelExportsAsScript {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        Filters: FilterList
        Marker: String
        MaxRecords: Integer
    }
    output := {
        Marker: String
        Requests: SchemaConversionRequestList
    }
    errors: [ResourceNotFoundFault]
}

@waitable(
    MetadataModelExportedToTarget: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "SUCCESS"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 20
        maxDelay: 20
    }
)
@maxAttempts(MetadataModelExportedToTarget: 90)
operation DescribeMetadataModelExportsToTarget {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        Filters: FilterList
        Marker: String
        MaxRecords: Integer
    }
    output := {
        Marker: String
        Requests: SchemaConversionRequestList
    }
    errors: [ResourceNotFoundFault]
}

@waitable(
    MetadataModelImported: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "SUCCESS"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Requests[].Status"
                        expected: "FAILED"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 60
        maxDelay: 60
    }
)
@maxAttempts(MetadataModelImported: 30)
operation DescribeMetadataModelImports {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        Filters: FilterList
        Marker: String
        MaxRecords: Integer
    }
    output := {
        Marker: String
        Requests: SchemaConversionRequestList
    }
    errors: [ResourceNotFoundFault]
}

operation DescribeMigrationProjects {
    input := {
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        MigrationProjects: MigrationProjectList
    }
    errors: [ResourceNotFoundFault, AccessDeniedFault, FailedDependencyFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "OrderableReplicationInstances"
    pageSize: "MaxRecords"
)
operation DescribeOrderableReplicationInstances {
    input := {
        MaxRecords: Integer
        Marker: String
    }
    output := {
        OrderableReplicationInstances: OrderableReplicationInstanceList
        Marker: String
    }
}

operation DescribePendingMaintenanceActions {
    input := {
        ReplicationInstanceArn: String
        Filters: FilterList
        Marker: String
        MaxRecords: Integer
    }
    output := {
        PendingMaintenanceActions: PendingMaintenanceActions
        Marker: String
    }
    errors: [ResourceNotFoundFault]
}

operation DescribeRecommendationLimitations {
    input: DescribeRecommendationLimitationsRequest
    output := {
        NextToken: String
        Limitations: LimitationList
    }
    errors: [InvalidResourceStateFault, AccessDeniedFault]
}

operation DescribeRecommendations {
    input: DescribeRecommendationsRequest
    output := {
        NextToken: String
        Recommendations: RecommendationList
    }
    errors: [InvalidResourceStateFault, AccessDeniedFault]
}

operation DescribeRefreshSchemasStatus {
    input := {
        @required
        EndpointArn: String
    }
    output := {
        RefreshSchemasStatus: RefreshSchemasStatus
    }
    errors: [InvalidResourceStateFault, ResourceNotFoundFault]
}

operation DescribeReplicationConfigs {
    input := {
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        ReplicationConfigs: ReplicationConfigList
    }
    errors: [ResourceNotFoundFault]
}

operation DescribeReplicationInstanceTaskLogs {
    input := {
        @required
        ReplicationInstanceArn: String

        MaxRecords: Integer
        Marker: String
    }
    output := {
        ReplicationInstanceArn: String
        ReplicationInstanceTaskLogs: ReplicationInstanceTaskLogsList
        Marker: String
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ReplicationInstances"
    pageSize: "MaxRecords"
)
@waitable(
    ReplicationInstanceAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ReplicationInstances[].ReplicationInstanceStatus"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationInstances[].ReplicationInstanceStatus"
                        expected: "deleting"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationInstances[].ReplicationInstanceStatus"
                        expected: "incompatible-credentials"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationInstances[].ReplicationInstanceStatus"
                        expected: "incompatible-network"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationInstances[].ReplicationInstanceStatus"
                        expected: "inaccessible-encryption-credentials"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 60
        maxDelay: 60
    }
    ReplicationInstanceDeleted: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationInstances[].ReplicationInstanceStatus"
                        expected: "available"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundFault"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(ReplicationInstanceAvailable: 60, ReplicationInstanceDeleted: 60)
operation DescribeReplicationInstances {
    input := {
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        ReplicationInstances: ReplicationInstanceList
    }
    errors: [ResourceNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ReplicationSubnetGroups"
    pageSize: "MaxRecords"
)
operation DescribeReplicationSubnetGroups {
    input := {
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        ReplicationSubnetGroups: ReplicationSubnetGroups
    }
    errors: [ResourceNotFoundFault]
}

operation DescribeReplicationTableStatistics {
    input := {
        @required
        ReplicationConfigArn: String

        MaxRecords: Integer
        Marker: String
        Filters: FilterList
    }
    output := {
        ReplicationConfigArn: String
        Marker: String
        ReplicationTableStatistics: ReplicationTableStatisticsList
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ReplicationTaskAssessmentResults"
    pageSize: "MaxRecords"
)
operation DescribeReplicationTaskAssessmentResults {
    input := {
        ReplicationTaskArn: String
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        BucketName: String
        ReplicationTaskAssessmentResults: ReplicationTaskAssessmentResultList
    }
    errors: [ResourceNotFoundFault]
}

operation DescribeReplicationTaskAssessmentRuns {
    input := {
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        ReplicationTaskAssessmentRuns: ReplicationTaskAssessmentRunList
    }
    errors: [ResourceNotFoundFault]
}

operation DescribeReplicationTaskIndividualAssessments {
    input := {
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        ReplicationTaskIndividualAssessments: ReplicationTaskIndividualAssessmentList
    }
    errors: [ResourceNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ReplicationTasks"
    pageSize: "MaxRecords"
)
@waitable(
    ReplicationTaskReady: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "ready"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "starting"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "running"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "stopping"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "stopped"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "modifying"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "testing"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "deleting"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    ReplicationTaskStopped: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "stopped"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "ready"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "creating"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "starting"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "modifying"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "testing"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "deleting"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    ReplicationTaskRunning: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "running"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "ready"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "creating"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "stopping"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "stopped"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "modifying"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "testing"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "deleting"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    ReplicationTaskDeleted: {
        acceptors: [
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "ready"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "creating"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "stopped"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "running"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ReplicationTasks[].Status"
                        expected: "failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundFault"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(
    ReplicationTaskReady: 60
    ReplicationTaskStopped: 60
    ReplicationTaskRunning: 60
    ReplicationTaskDeleted: 60
)
operation DescribeReplicationTasks {
    input := {
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
        WithoutSettings: Boolean
    }
    output := {
        Marker: String
        ReplicationTasks: ReplicationTaskList
    }
    errors: [ResourceNotFoundFault]
}

operation DescribeReplications {
    input := {
        Filters: FilterList
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        Replications: ReplicationList
    }
    errors: [ResourceNotFoundFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Schemas", pageSize: "MaxRecords")
operation DescribeSchemas {
    input := {
        @required
        EndpointArn: String

        MaxRecords: Integer
        Marker: String
    }
    output := {
        Marker: String
        Schemas: SchemaList
    }
    errors: [InvalidResourceStateFault, ResourceNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "TableStatistics"
    pageSize: "MaxRecords"
)
operation DescribeTableStatistics {
    input := {
        @required
        ReplicationTaskArn: String

        MaxRecords: Integer
        Marker: String
        Filters: FilterList
    }
    output := {
        ReplicationTaskArn: String
        TableStatistics: TableStatisticsList
        Marker: String
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault, AccessDeniedFault]
}

operation ExportMetadataModelAssessment {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        @required
        SelectionRules: String

        FileName: String
        AssessmentReportTypes: AssessmentReportTypesList
    }
    output := {
        PdfReport: ExportMetadataModelAssessmentResultEntry
        CsvReport: ExportMetadataModelAssessmentResultEntry
    }
    errors: [ResourceNotFoundFault]
}

operation GetTargetSelectionRules {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        @required
        SelectionRules: String
    }
    output := {
        TargetSelectionRules: String
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault, AccessDeniedFault]
}

operation ImportCertificate {
    input := {
        @required
        CertificateIdentifier: String

        CertificatePem: SecretString
        CertificateWallet: Blob
        Tags: TagList
        KmsKeyId: String
    }
    output := {
        Certificate: Certificate
    }
    errors: [
        ResourceAlreadyExistsFault
        InvalidCertificateFault
        ResourceQuotaExceededFault
        KMSKeyNotAccessibleFault
    ]
}

operation ListTagsForResource {
    input := {
        ResourceArn: String
        ResourceArnList: ArnList
    }
    output := {
        TagList: TagList
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault]
}

operation ModifyConversionConfiguration {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        @required
        ConversionConfiguration: String
    }
    output := {
        MigrationProjectIdentifier: String
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault]
}

operation ModifyDataMigration {
    input := {
        @required
        DataMigrationIdentifier: String

        DataMigrationName: String
        EnableCloudwatchLogs: Boolean
        ServiceAccessRoleArn: String
        DataMigrationType: MigrationTypeValue
        SourceDataSettings: SourceDataSettings
        TargetDataSettings: TargetDataSettings
        NumberOfJobs: Integer
        SelectionRules: SecretString
    }
    output := {
        DataMigration: DataMigration
    }
    errors: [InvalidResourceStateFault, ResourceNotFoundFault, FailedDependencyFault]
}

operation ModifyDataProvider {
    input := {
        @required
        DataProviderIdentifier: String

        DataProviderName: String
        Description: String
        Engine: String
        Virtual: Boolean
        ExactSettings: Boolean
        Settings: DataProviderSettings
    }
    output := {
        DataProvider: DataProvider
    }
    errors: [
        AccessDeniedFault
        ResourceNotFoundFault
        InvalidResourceStateFault
        FailedDependencyFault
    ]
}

operation ModifyEndpoint {
    input := {
        @required
        EndpointArn: String

        EndpointIdentifier: String
        EndpointType: ReplicationEndpointTypeValue
        EngineName: String
        Username: String
        Password: SecretString
        ServerName: String
        Port: Integer
        DatabaseName: String
        ExtraConnectionAttributes: String
        CertificateArn: String
        SslMode: DmsSslModeValue
        ServiceAccessRoleArn: String
        ExternalTableDefinition: String
        DynamoDbSettings: DynamoDbSettings
        S3Settings: S3Settings
        DmsTransferSettings: DmsTransferSettings
        MongoDbSettings: MongoDbSettings
        KinesisSettings: KinesisSettings
        KafkaSettings: KafkaSettings
        ElasticsearchSettings: ElasticsearchSettings
        NeptuneSettings: NeptuneSettings
        RedshiftSettings: RedshiftSettings
        PostgreSQLSettings: PostgreSQLSettings
        MySQLSettings: MySQLSettings
        OracleSettings: OracleSettings
        SybaseSettings: SybaseSettings
        MicrosoftSQLServerSettings: MicrosoftSQLServerSettings
        IBMDb2Settings: IBMDb2Settings
        DocDbSettings: DocDbSettings
        RedisSettings: RedisSettings
        ExactSettings: Boolean
        GcpMySQLSettings: GcpMySQLSettings
        TimestreamSettings: TimestreamSettings
    }
    output := {
        Endpoint: Endpoint
    }
    errors: [
        InvalidResourceStateFault
        ResourceNotFoundFault
        ResourceAlreadyExistsFault
        KMSKeyNotAccessibleFault
        AccessDeniedFault
    ]
}

operation ModifyEventSubscription {
    input := {
        @required
        SubscriptionName: String

        SnsTopicArn: String
        SourceType: String
        EventCategories: EventCategoriesList
        Enabled: Boolean
    }
    output := {
        EventSubscription: EventSubscription
    }
    errors: [
        ResourceQuotaExceededFault
        ResourceNotFoundFault
        SNSInvalidTopicFault
        SNSNoAuthorizationFault
        KMSAccessDeniedFault
        KMSDisabledFault
        KMSInvalidStateFault
        KMSNotFoundFault
        KMSThrottlingFault
        AccessDeniedFault
    ]
}

operation ModifyInstanceProfile {
    input := {
        @required
        InstanceProfileIdentifier: String

        AvailabilityZone: String
        KmsKeyArn: String
        PubliclyAccessible: Boolean
        NetworkType: String
        InstanceProfileName: String
        Description: String
        SubnetGroupIdentifier: String
        VpcSecurityGroups: StringList
    }
    output := {
        InstanceProfile: InstanceProfile
    }
    errors: [
        AccessDeniedFault
        ResourceNotFoundFault
        InvalidResourceStateFault
        KMSKeyNotAccessibleFault
        S3ResourceNotFoundFault
        S3AccessDeniedFault
        FailedDependencyFault
    ]
}

operation ModifyMigrationProject {
    input := {
        @required
        MigrationProjectIdentifier: String

        MigrationProjectName: String
        SourceDataProviderDescriptors: DataProviderDescriptorDefinitionList
        TargetDataProviderDescriptors: DataProviderDescriptorDefinitionList
        InstanceProfileIdentifier: String
        TransformationRules: String
        Description: String
        SchemaConversionApplicationAttributes: SCApplicationAttributes
    }
    output := {
        MigrationProject: MigrationProject
    }
    errors: [
        AccessDeniedFault
        ResourceNotFoundFault
        InvalidResourceStateFault
        S3ResourceNotFoundFault
        S3AccessDeniedFault
        FailedDependencyFault
    ]
}

operation ModifyReplicationConfig {
    input := {
        @required
        ReplicationConfigArn: String

        ReplicationConfigIdentifier: String
        ReplicationType: MigrationTypeValue
        TableMappings: String
        ReplicationSettings: String
        SupplementalSettings: String
        ComputeConfig: ComputeConfig
        SourceEndpointArn: String
        TargetEndpointArn: String
    }
    output := {
        ReplicationConfig: ReplicationConfig
    }
    errors: [
        AccessDeniedFault
        ResourceNotFoundFault
        ReplicationSubnetGroupDoesNotCoverEnoughAZs
        InvalidSubnet
        KMSKeyNotAccessibleFault
        InvalidResourceStateFault
    ]
}

operation ModifyReplicationInstance {
    input := {
        @required
        ReplicationInstanceArn: String

        AllocatedStorage: Integer
        ApplyImmediately: Boolean
        ReplicationInstanceClass: ReplicationInstanceClass
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        PreferredMaintenanceWindow: String
        MultiAZ: Boolean
        EngineVersion: String
        AllowMajorVersionUpgrade: Boolean
        AutoMinorVersionUpgrade: Boolean
        ReplicationInstanceIdentifier: String
        NetworkType: String
        KerberosAuthenticationSettings: KerberosAuthenticationSettings
    }
    output := {
        ReplicationInstance: ReplicationInstance
    }
    errors: [
        AccessDeniedFault
        InvalidResourceStateFault
        ResourceAlreadyExistsFault
        ResourceNotFoundFault
        InsufficientResourceCapacityFault
        StorageQuotaExceededFault
        UpgradeDependencyFailureFault
    ]
}

operation ModifyReplicationSubnetGroup {
    input := {
        @required
        ReplicationSubnetGroupIdentifier: String

        ReplicationSubnetGroupDescription: String

        @required
        SubnetIds: SubnetIdentifierList
    }
    output := {
        ReplicationSubnetGroup: ReplicationSubnetGroup
    }
    errors: [
        AccessDeniedFault
        ResourceNotFoundFault
        ResourceQuotaExceededFault
        SubnetAlreadyInUse
        ReplicationSubnetGroupDoesNotCoverEnoughAZs
        InvalidSubnet
    ]
}

operation ModifyReplicationTask {
    input := {
        @required
        ReplicationTaskArn: String

        ReplicationTaskIdentifier: String
        MigrationType: MigrationTypeValue
        TableMappings: String
        ReplicationTaskSettings: String
        CdcStartTime: Timestamp
        CdcStartPosition: String
        CdcStopPosition: String
        TaskData: String
    }
    output := {
        ReplicationTask: ReplicationTask
    }
    errors: [
        InvalidResourceStateFault
        ResourceNotFoundFault
        ResourceAlreadyExistsFault
        KMSKeyNotAccessibleFault
    ]
}

operation MoveReplicationTask {
    input := {
        @required
        ReplicationTaskArn: String

        @required
        TargetReplicationInstanceArn: String
    }
    output := {
        ReplicationTask: ReplicationTask
    }
    errors: [
        AccessDeniedFault
        InvalidResourceStateFault
        ResourceNotFoundFault
        KMSKeyNotAccessibleFault
        ResourceQuotaExceededFault
    ]
}

operation RebootReplicationInstance {
    input := {
        @required
        ReplicationInstanceArn: String

        ForceFailover: Boolean
        ForcePlannedFailover: Boolean
    }
    output := {
        ReplicationInstance: ReplicationInstance
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault]
}

operation RefreshSchemas {
    input := {
        @required
        EndpointArn: String

        @required
        ReplicationInstanceArn: String
    }
    output := {
        RefreshSchemasStatus: RefreshSchemasStatus
    }
    errors: [
        InvalidResourceStateFault
        ResourceNotFoundFault
        KMSKeyNotAccessibleFault
        ResourceQuotaExceededFault
    ]
}

operation ReloadReplicationTables {
    input := {
        @required
        ReplicationConfigArn: String

        @required
        TablesToReload: TableListToReload

        ReloadOption: ReloadOptionValue
    }
    output := {
        ReplicationConfigArn: String
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault]
}

operation ReloadTables {
    input := {
        @required
        ReplicationTaskArn: String

        @required
        TablesToReload: TableListToReload

        ReloadOption: ReloadOptionValue
    }
    output := {
        ReplicationTaskArn: String
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault]
}

operation RemoveTagsFromResource {
    input := {
        @required
        ResourceArn: String

        @required
        TagKeys: KeyList
    }
    output := {}
    errors: [ResourceNotFoundFault, InvalidResourceStateFault]
}

operation RunFleetAdvisorLsaAnalysis {
    output := {
        LsaAnalysisId: String
        Status: String
    }
    errors: [InvalidResourceStateFault, ResourceNotFoundFault]
}

operation StartDataMigration {
    input := {
        @required
        DataMigrationIdentifier: String

        @required
        StartType: StartReplicationMigrationTypeValue
    }
    output := {
        DataMigration: DataMigration
    }
    errors: [
        InvalidResourceStateFault
        InvalidOperationFault
        ResourceNotFoundFault
        ResourceQuotaExceededFault
        FailedDependencyFault
    ]
}

operation StartExtensionPackAssociation {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier
    }
    output := {
        RequestIdentifier: String
    }
    errors: [
        AccessDeniedFault
        InvalidResourceStateFault
        ResourceAlreadyExistsFault
        ResourceNotFoundFault
        KMSKeyNotAccessibleFault
        ResourceQuotaExceededFault
        S3ResourceNotFoundFault
        S3AccessDeniedFault
    ]
}

operation StartMetadataModelAssessment {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        @required
        SelectionRules: String
    }
    output := {
        RequestIdentifier: String
    }
    errors: [
        AccessDeniedFault
        InvalidResourceStateFault
        ResourceAlreadyExistsFault
        ResourceNotFoundFault
        KMSKeyNotAccessibleFault
        ResourceQuotaExceededFault
        S3ResourceNotFoundFault
        S3AccessDeniedFault
    ]
}

operation StartMetadataModelConversion {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        @required
        SelectionRules: String
    }
    output := {
        RequestIdentifier: String
    }
    errors: [
        AccessDeniedFault
        InvalidResourceStateFault
        ResourceAlreadyExistsFault
        ResourceNotFoundFault
        KMSKeyNotAccessibleFault
        ResourceQuotaExceededFault
        S3ResourceNotFoundFault
        S3AccessDeniedFault
    ]
}

operation StartMetadataModelCreation {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        @required
        SelectionRules: String

        @required
        MetadataModelName: String

        @required
        Properties: MetadataModelProperties
    }
    output := {
        RequestIdentifier: String
    }
    errors: [
        ResourceAlreadyExistsFault
        ResourceNotFoundFault
        ResourceQuotaExceededFault
        AccessDeniedFault
    ]
}

operation StartMetadataModelExportAsScript {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        @required
        SelectionRules: String

        @required
        Origin: OriginTypeValue

        FileName: String
    }
    output := {
        RequestIdentifier: String
    }
    errors: [
        AccessDeniedFault
        InvalidResourceStateFault
        ResourceAlreadyExistsFault
        ResourceNotFoundFault
        KMSKeyNotAccessibleFault
        ResourceQuotaExceededFault
        S3ResourceNotFoundFault
        S3AccessDeniedFault
    ]
}

operation StartMetadataModelExportToTarget {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        @required
        SelectionRules: String

        OverwriteExtensionPack: Boolean
    }
    output := {
        RequestIdentifier: String
    }
    errors: [
        AccessDeniedFault
        InvalidResourceStateFault
        ResourceAlreadyExistsFault
        ResourceNotFoundFault
        KMSKeyNotAccessibleFault
        ResourceQuotaExceededFault
        S3ResourceNotFoundFault
        S3AccessDeniedFault
    ]
}

operation StartMetadataModelImport {
    input := {
        @required
        MigrationProjectIdentifier: MigrationProjectIdentifier

        @required
        SelectionRules: String

        @required
        Origin: OriginTypeValue

        Refresh: Boolean
    }
    output := {
        RequestIdentifier: String
    }
    errors: [
        AccessDeniedFault
        InvalidResourceStateFault
        ResourceAlreadyExistsFault
        ResourceNotFoundFault
        KMSKeyNotAccessibleFault
        ResourceQuotaExceededFault
        S3ResourceNotFoundFault
        S3AccessDeniedFault
    ]
}

operation StartRecommendations {
    input: StartRecommendationsRequest
    errors: [InvalidResourceStateFault, AccessDeniedFault, ResourceNotFoundFault]
}

operation StartReplication {
    input := {
        @required
        ReplicationConfigArn: String

        @required
        StartReplicationType: String

        PremigrationAssessmentSettings: String
        CdcStartTime: Timestamp
        CdcStartPosition: String
        CdcStopPosition: String
    }
    output := {
        Replication: Replication
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault, AccessDeniedFault]
}

operation StartReplicationTask {
    input := {
        @required
        ReplicationTaskArn: String

        @required
        StartReplicationTaskType: StartReplicationTaskTypeValue

        CdcStartTime: Timestamp
        CdcStartPosition: String
        CdcStopPosition: String
    }
    output := {
        ReplicationTask: ReplicationTask
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault, AccessDeniedFault]
}

operation StartReplicationTaskAssessment {
    input := {
        @required
        ReplicationTaskArn: String
    }
    output := {
        ReplicationTask: ReplicationTask
    }
    errors: [InvalidResourceStateFault, ResourceNotFoundFault]
}

operation StartReplicationTaskAssessmentRun {
    input := {
        @required
        ReplicationTaskArn: String

        @required
        ServiceAccessRoleArn: String

        @required
        ResultLocationBucket: String

        ResultLocationFolder: String
        ResultEncryptionMode: String
        ResultKmsKeyArn: String

        @required
        AssessmentRunName: String

        IncludeOnly: IncludeTestList
        Exclude: ExcludeTestList
        Tags: TagList
    }
    output := {
        ReplicationTaskAssessmentRun: ReplicationTaskAssessmentRun
    }
    errors: [
        AccessDeniedFault
        ResourceNotFoundFault
        InvalidResourceStateFault
        KMSAccessDeniedFault
        KMSDisabledFault
        KMSFault
        KMSInvalidStateFault
        KMSNotFoundFault
        KMSKeyNotAccessibleFault
        S3AccessDeniedFault
        S3ResourceNotFoundFault
        ResourceAlreadyExistsFault
    ]
}

operation StopDataMigration {
    input := {
        @required
        DataMigrationIdentifier: String
    }
    output := {
        DataMigration: DataMigration
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault, FailedDependencyFault]
}

operation StopReplication {
    input := {
        @required
        ReplicationConfigArn: String
    }
    output := {
        Replication: Replication
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault, AccessDeniedFault]
}

operation StopReplicationTask {
    input := {
        @required
        ReplicationTaskArn: String
    }
    output := {
        ReplicationTask: ReplicationTask
    }
    errors: [ResourceNotFoundFault, InvalidResourceStateFault]
}

operation TestConnection {
    input := {
        @required
        ReplicationInstanceArn: String

        @required
        EndpointArn: String
    }
    output := {
        Connection: Connection
    }
    errors: [
        ResourceNotFoundFault
        InvalidResourceStateFault
        KMSKeyNotAccessibleFault
        ResourceQuotaExceededFault
        AccessDeniedFault
    ]
}

operation UpdateSubscriptionsToEventBridge {
    input := {
        ForceMove: Boolean
    }
    output := {
        Result: String
    }
    errors: [AccessDeniedFault, InvalidResourceStateFault]
}

@error("client")
structure AccessDeniedFault {
    message: String
}

structure AccountQuota {
    AccountQuotaName: String
    Used: Long
    Max: Long
}

list AccountQuotaList {
    member: AccountQuota
}

list ArnList {
    member: String
}

enum AssessmentReportType {
    pdf
    csv
}

@length(min: 1)
list AssessmentReportTypesList {
    member: AssessmentReportType
}

enum AuthMechanismValue {
    default
    mongodb_cr
    scram_sha_1
}

enum AuthTypeValue {
    no
    password
}

structure AvailabilityZone {
    Name: String
}

list AvailabilityZonesList {
    member: String
}

list AvailableUpgradesList {
    member: String
}

structure BatchStartRecommendationsErrorEntry {
    DatabaseId: String
    Message: String
    Code: String
}

list BatchStartRecommendationsErrorEntryList {
    member: BatchStartRecommendationsErrorEntry
}

@input
structure BatchStartRecommendationsRequest {
    Data: StartRecommendationsRequestEntryList
}

enum CannedAclForObjectsValue {
    none
    private
    public_read = "public-read"
    public_read_write = "public-read-write"
    authenticated_read = "authenticated-read"
    aws_exec_read = "aws-exec-read"
    bucket_owner_read = "bucket-owner-read"
    bucket_owner_full_control = "bucket-owner-full-control"
}

structure Certificate {
    CertificateIdentifier: String
    CertificateCreationDate: Timestamp
    CertificatePem: String
    CertificateWallet: Blob
    CertificateArn: String
    CertificateOwner: String
    ValidFromDate: Timestamp
    ValidToDate: Timestamp
    SigningAlgorithm: String
    KeyLength: Integer
    KmsKeyId: String
}

list CertificateList {
    member: Certificate
}

enum CharLengthSemantics {
    default
    char
    byte
}

structure CollectorHealthCheck {
    CollectorStatus: CollectorStatus
    LocalCollectorS3Access: Boolean
    WebCollectorS3Access: Boolean
    WebCollectorGrantedRoleBasedAccess: Boolean
}

@error("client")
structure CollectorNotFoundFault {
    message: String
}

structure CollectorResponse {
    CollectorReferencedId: String
    CollectorName: String
    CollectorVersion: String
    VersionStatus: VersionStatus
    Description: String
    S3BucketName: String
    ServiceAccessRoleArn: String
    CollectorHealthCheck: CollectorHealthCheck
    LastDataReceived: String
    RegisteredDate: String
    CreatedDate: String
    ModifiedDate: String
    InventoryData: InventoryData
}

list CollectorResponses {
    member: CollectorResponse
}

structure CollectorShortInfoResponse {
    CollectorReferencedId: String
    CollectorName: String
}

enum CollectorStatus {
    UNREGISTERED
    ACTIVE
}

list CollectorsList {
    member: CollectorShortInfoResponse
}

enum CompressionTypeValue {
    none
    gzip
}

structure ComputeConfig {
    AvailabilityZone: String
    DnsNameServers: String
    KmsKeyId: String
    MaxCapacityUnits: Integer
    MinCapacityUnits: Integer
    MultiAZ: Boolean
    PreferredMaintenanceWindow: String
    ReplicationSubnetGroupId: String
    VpcSecurityGroupIds: StringList
}

structure Connection {
    ReplicationInstanceArn: String
    EndpointArn: String
    Status: String
    LastFailureMessage: String
    EndpointIdentifier: String
    ReplicationInstanceIdentifier: String
}

list ConnectionList {
    member: Connection
}

@input
structure CreateFleetAdvisorCollectorRequest {
    @required
    CollectorName: String

    Description: String

    @required
    ServiceAccessRoleArn: String

    @required
    S3BucketName: String
}

enum DataFormatValue {
    csv
    parquet
}

structure DataMigration {
    DataMigrationName: String
    DataMigrationArn: String
    DataMigrationCreateTime: Iso8601DateTime
    DataMigrationStartTime: Iso8601DateTime
    DataMigrationEndTime: Iso8601DateTime
    ServiceAccessRoleArn: String
    MigrationProjectArn: String
    DataMigrationType: MigrationTypeValue
    DataMigrationSettings: DataMigrationSettings
    SourceDataSettings: SourceDataSettings
    TargetDataSettings: TargetDataSettings
    DataMigrationStatistics: DataMigrationStatistics
    DataMigrationStatus: String
    PublicIpAddresses: PublicIpAddressList
    DataMigrationCidrBlocks: DataMigrationCidrBlock
    LastFailureMessage: String
    StopReason: String
}

list DataMigrationCidrBlock {
    member: String
}

structure DataMigrationSettings {
    NumberOfJobs: Integer
    CloudwatchLogsEnabled: Boolean
    SelectionRules: SecretString
}

structure DataMigrationStatistics {
    TablesLoaded: Integer
    ElapsedTimeMillis: Long
    TablesLoading: Integer
    FullLoadPercentage: Integer
    CDCLatency: Integer
    TablesQueued: Integer
    TablesErrored: Integer
    StartTime: Iso8601DateTime
    StopTime: Iso8601DateTime
}

list DataMigrations {
    member: DataMigration
}

structure DataProvider {
    DataProviderName: String
    DataProviderArn: String
    DataProviderCreationTime: Iso8601DateTime
    Description: String
    Engine: String
    Virtual: Boolean
    Settings: DataProviderSettings
}

structure DataProviderDescriptor {
    SecretsManagerSecretId: String
    SecretsManagerAccessRoleArn: String
    DataProviderName: String
    DataProviderArn: String
}

structure DataProviderDescriptorDefinition {
    @required
    DataProviderIdentifier: String

    SecretsManagerSecretId: String
    SecretsManagerAccessRoleArn: String
}

list DataProviderDescriptorDefinitionList {
    member: DataProviderDescriptorDefinition
}

list DataProviderDescriptorList {
    member: DataProviderDescriptor
}

list DataProviderList {
    member: DataProvider
}

union DataProviderSettings {
    RedshiftSettings: RedshiftDataProviderSettings
    PostgreSqlSettings: PostgreSqlDataProviderSettings
    MySqlSettings: MySqlDataProviderSettings
    OracleSettings: OracleDataProviderSettings
    SybaseAseSettings: SybaseAseDataProviderSettings
    MicrosoftSqlServerSettings: MicrosoftSqlServerDataProviderSettings
    DocDbSettings: DocDbDataProviderSettings
    MariaDbSettings: MariaDbDataProviderSettings
    IbmDb2LuwSettings: IbmDb2LuwDataProviderSettings
    IbmDb2zOsSettings: IbmDb2zOsDataProviderSettings
    MongoDbSettings: MongoDbDataProviderSettings
}

structure DatabaseInstanceSoftwareDetailsResponse {
    Engine: String
    EngineVersion: String
    EngineEdition: String
    ServicePack: String
    SupportLevel: String
    OsArchitecture: Integer
    Tooltip: String
}

list DatabaseList {
    member: DatabaseResponse
}

enum DatabaseMode {
    default
    babelfish
}

structure DatabaseResponse {
    DatabaseId: String
    DatabaseName: String
    IpAddress: String
    NumberOfSchemas: Long
    Server: ServerShortInfoResponse
    SoftwareDetails: DatabaseInstanceSoftwareDetailsResponse
    Collectors: CollectorsList
}

structure DatabaseShortInfoResponse {
    DatabaseId: String
    DatabaseName: String
    DatabaseIpAddress: String
    DatabaseEngine: String
}

enum DatePartitionDelimiterValue {
    SLASH
    UNDERSCORE
    DASH
    NONE
}

enum DatePartitionSequenceValue {
    YYYYMMDD
    YYYYMMDDHH
    YYYYMM
    MMYYYYDD
    DDMMYYYY
}

structure DefaultErrorDetails {
    Message: String
}

@input
structure DeleteCollectorRequest {
    @required
    CollectorReferencedId: String
}

@input
structure DeleteFleetAdvisorDatabasesRequest {
    @required
    DatabaseIds: StringList
}

@input
structure DescribeFleetAdvisorCollectorsRequest {
    Filters: FilterList
    MaxRecords: Integer
    NextToken: String
}

@input
structure DescribeFleetAdvisorDatabasesRequest {
    Filters: FilterList
    MaxRecords: Integer
    NextToken: String
}

@input
structure DescribeFleetAdvisorLsaAnalysisRequest {
    MaxRecords: Integer
    NextToken: String
}

@input
structure DescribeFleetAdvisorSchemaObjectSummaryRequest {
    Filters: FilterList
    MaxRecords: Integer
    NextToken: String
}

@input
structure DescribeFleetAdvisorSchemasRequest {
    Filters: FilterList
    MaxRecords: Integer
    NextToken: String
}

@input
structure DescribeRecommendationLimitationsRequest {
    Filters: FilterList
    MaxRecords: Integer
    NextToken: String
}

@input
structure DescribeRecommendationsRequest {
    Filters: FilterList
    MaxRecords: Integer
    NextToken: String
}

enum DmsSslModeValue {
    none
    require
    verify_ca = "verify-ca"
    verify_full = "verify-full"
}

structure DmsTransferSettings {
    ServiceAccessRoleArn: String
    BucketName: String
}

structure DocDbDataProviderSettings {
    ServerName: String
    Port: Integer
    DatabaseName: String
    SslMode: DmsSslModeValue
    CertificateArn: String
}

structure DocDbSettings {
    Username: String
    Password: SecretString
    ServerName: String
    Port: Integer
    DatabaseName: String
    NestingLevel: NestingLevelValue
    ExtractDocId: Boolean
    DocsToInvestigate: Integer
    KmsKeyId: String
    SecretsManagerAccessRoleArn: String
    SecretsManagerSecretId: String
    UseUpdateLookUp: Boolean
    ReplicateShardCollections: Boolean
}

structure DynamoDbSettings {
    @required
    ServiceAccessRoleArn: String
}

structure ElasticsearchSettings {
    @required
    ServiceAccessRoleArn: String

    @required
    EndpointUri: String

    FullLoadErrorPercentage: Integer
    ErrorRetryDuration: Integer
    UseNewMappingType: Boolean
}

enum EncodingTypeValue {
    plain
    plain_dictionary = "plain-dictionary"
    rle_dictionary = "rle-dictionary"
}

enum EncryptionModeValue {
    sse_s3 = "sse-s3"
    sse_kms = "sse-kms"
}

structure Endpoint {
    EndpointIdentifier: String
    EndpointType: ReplicationEndpointTypeValue
    EngineName: String
    EngineDisplayName: String
    Username: String
    ServerName: String
    Port: Integer
    DatabaseName: String
    ExtraConnectionAttributes: String
    Status: String
    KmsKeyId: String
    EndpointArn: String
    CertificateArn: String
    SslMode: DmsSslModeValue
    ServiceAccessRoleArn: String
    ExternalTableDefinition: String
    ExternalId: String
    IsReadOnly: Boolean
    DynamoDbSettings: DynamoDbSettings
    S3Settings: S3Settings
    DmsTransferSettings: DmsTransferSettings
    MongoDbSettings: MongoDbSettings
    KinesisSettings: KinesisSettings
    KafkaSettings: KafkaSettings
    ElasticsearchSettings: ElasticsearchSettings
    NeptuneSettings: NeptuneSettings
    RedshiftSettings: RedshiftSettings
    PostgreSQLSettings: PostgreSQLSettings
    MySQLSettings: MySQLSettings
    OracleSettings: OracleSettings
    SybaseSettings: SybaseSettings
    MicrosoftSQLServerSettings: MicrosoftSQLServerSettings
    IBMDb2Settings: IBMDb2Settings
    DocDbSettings: DocDbSettings
    RedisSettings: RedisSettings
    GcpMySQLSettings: GcpMySQLSettings
    TimestreamSettings: TimestreamSettings
    LakehouseSettings: LakehouseSettings
}

list EndpointList {
    member: Endpoint
}

structure EndpointSetting {
    Name: String
    Type: EndpointSettingTypeValue
    EnumValues: EndpointSettingEnumValues
    Sensitive: Boolean
    Units: String
    Applicability: String
    IntValueMin: Integer
    IntValueMax: Integer
    DefaultValue: String
}

list EndpointSettingEnumValues {
    member: String
}

enum EndpointSettingTypeValue {
    string
    boolean
    integer
    enum
}

list EndpointSettingsList {
    member: EndpointSetting
}

structure EngineVersion {
    Version: String
    Lifecycle: String
    ReleaseStatus: ReleaseStatusValues
    LaunchDate: Timestamp
    AutoUpgradeDate: Timestamp
    DeprecationDate: Timestamp
    ForceUpgradeDate: Timestamp
    AvailableUpgrades: AvailableUpgradesList
}

list EngineVersionList {
    member: EngineVersion
}

union ErrorDetails {
    defaultErrorDetails: DefaultErrorDetails
}

structure Event {
    SourceIdentifier: String
    SourceType: SourceType
    Message: String
    EventCategories: EventCategoriesList
    Date: Timestamp
}

list EventCategoriesList {
    member: String
}

structure EventCategoryGroup {
    SourceType: String
    EventCategories: EventCategoriesList
}

list EventCategoryGroupList {
    member: EventCategoryGroup
}

list EventList {
    member: Event
}

structure EventSubscription {
    CustomerAwsId: String
    CustSubscriptionId: String
    SnsTopicArn: String
    Status: String
    SubscriptionCreationTime: String
    SourceType: String
    SourceIdsList: SourceIdsList
    EventCategoriesList: EventCategoriesList
    Enabled: Boolean
}

list EventSubscriptionsList {
    member: EventSubscription
}

list ExcludeTestList {
    member: String
}

structure ExportMetadataModelAssessmentResultEntry {
    S3ObjectKey: String
    ObjectURL: String
}

structure ExportSqlDetails {
    S3ObjectKey: String
    ObjectURL: String
}

@error("client")
structure FailedDependencyFault {
    message: String
}

structure Filter {
    @required
    Name: String

    @required
    Values: FilterValueList
}

list FilterList {
    member: Filter
}

list FilterValueList {
    member: String
}

structure FleetAdvisorLsaAnalysisResponse {
    LsaAnalysisId: String
    Status: String
}

list FleetAdvisorLsaAnalysisResponseList {
    member: FleetAdvisorLsaAnalysisResponse
}

list FleetAdvisorSchemaList {
    member: SchemaResponse
}

list FleetAdvisorSchemaObjectList {
    member: FleetAdvisorSchemaObjectResponse
}

structure FleetAdvisorSchemaObjectResponse {
    SchemaId: String
    ObjectType: String
    NumberOfObjects: Long
    CodeLineCount: Long
    CodeSize: Long
}

structure GcpMySQLSettings {
    AfterConnectScript: String
    CleanSourceMetadataOnMismatch: Boolean
    DatabaseName: String
    EventsPollInterval: Integer
    TargetDbType: TargetDbType
    MaxFileSize: Integer
    ParallelLoadThreads: Integer
    Password: SecretString
    Port: Integer
    ServerName: String
    ServerTimezone: String
    Username: String
    SecretsManagerAccessRoleArn: String
    SecretsManagerSecretId: String
}

structure IBMDb2Settings {
    DatabaseName: String
    Password: SecretString
    Port: Integer
    ServerName: String
    SetDataCaptureChanges: Boolean
    CurrentLsn: String
    MaxKBytesPerRead: Integer
    Username: String
    SecretsManagerAccessRoleArn: String
    SecretsManagerSecretId: String
    LoadTimeout: Integer
    WriteBufferSize: Integer
    MaxFileSize: Integer
    KeepCsvFiles: Boolean
}

structure IbmDb2LuwDataProviderSettings {
    ServerName: String
    Port: Integer
    DatabaseName: String
    SslMode: DmsSslModeValue
    CertificateArn: String
    EncryptionAlgorithm: Integer
    SecurityMechanism: Integer
    S3Path: String
    S3AccessRoleArn: String
}

structure IbmDb2zOsDataProviderSettings {
    ServerName: String
    Port: Integer
    DatabaseName: String
    SslMode: DmsSslModeValue
    CertificateArn: String
    S3Path: String
    S3AccessRoleArn: String
}

list IncludeTestList {
    member: String
}

list IndividualAssessmentNameList {
    member: String
}

structure InstanceProfile {
    InstanceProfileArn: String
    AvailabilityZone: String
    KmsKeyArn: String
    PubliclyAccessible: Boolean
    NetworkType: String
    InstanceProfileName: String
    Description: String
    InstanceProfileCreationTime: Iso8601DateTime
    SubnetGroupIdentifier: String
    VpcSecurityGroups: StringList
}

list InstanceProfileList {
    member: InstanceProfile
}

@error("client")
structure InsufficientResourceCapacityFault {
    message: String
}

list IntegerList {
    member: Integer
}

@error("client")
structure InvalidCertificateFault {
    message: String
}

@error("client")
structure InvalidOperationFault {
    message: String
}

@error("client")
structure InvalidResourceStateFault {
    message: String
}

@error("client")
structure InvalidSubnet {
    message: String
}

structure InventoryData {
    NumberOfDatabases: Integer
    NumberOfSchemas: Integer
}

@timestampFormat("date-time")
timestamp Iso8601DateTime

@error("client")
structure KMSAccessDeniedFault {
    message: String
}

@error("client")
structure KMSDisabledFault {
    message: String
}

@error("client")
structure KMSFault {
    message: String
}

@error("client")
structure KMSInvalidStateFault {
    message: String
}

@error("client")
structure KMSKeyNotAccessibleFault {
    message: String
}

@error("client")
structure KMSNotFoundFault {
    message: String
}

@error("client")
structure KMSThrottlingFault {
    message: String
}

enum KafkaSaslMechanism {
    scram_sha_512 = "scram-sha-512"
    plain
}

enum KafkaSecurityProtocol {
    plaintext
    ssl_authentication = "ssl-authentication"
    ssl_encryption = "ssl-encryption"
    sasl_ssl = "sasl-ssl"
}

structure KafkaSettings {
    Broker: String
    Topic: String
    MessageFormat: MessageFormatValue
    IncludeTransactionDetails: Boolean
    IncludePartitionValue: Boolean
    PartitionIncludeSchemaTable: Boolean
    IncludeTableAlterOperations: Boolean
    IncludeControlDetails: Boolean
    MessageMaxBytes: Integer
    IncludeNullAndEmpty: Boolean
    SecurityProtocol: KafkaSecurityProtocol
    SslClientCertificateArn: String
    SslClientKeyArn: String
    SslClientKeyPassword: SecretString
    SslCaCertificateArn: String
    SaslUsername: String
    SaslPassword: SecretString
    NoHexPrefix: Boolean
    SaslMechanism: KafkaSaslMechanism
    SslEndpointIdentificationAlgorithm: KafkaSslEndpointIdentificationAlgorithm
    UseLargeIntegerValue: Boolean
}

enum KafkaSslEndpointIdentificationAlgorithm {
    none
    https
}

structure KerberosAuthenticationSettings {
    KeyCacheSecretId: String
    KeyCacheSecretIamArn: String
    Krb5FileContents: String
}

list KeyList {
    member: String
}

structure KinesisSettings {
    StreamArn: String
    MessageFormat: MessageFormatValue
    ServiceAccessRoleArn: String
    IncludeTransactionDetails: Boolean
    IncludePartitionValue: Boolean
    PartitionIncludeSchemaTable: Boolean
    IncludeTableAlterOperations: Boolean
    IncludeControlDetails: Boolean
    IncludeNullAndEmpty: Boolean
    NoHexPrefix: Boolean
    UseLargeIntegerValue: Boolean
}

structure LakehouseSettings {
    @required
    Arn: String
}

structure Limitation {
    DatabaseId: String
    EngineName: String
    Name: String
    Description: String
    Impact: String
    Type: String
}

list LimitationList {
    member: Limitation
}

enum LongVarcharMappingType {
    wstring
    clob
    nclob
}

structure MariaDbDataProviderSettings {
    ServerName: String
    Port: Integer
    SslMode: DmsSslModeValue
    CertificateArn: String
    S3Path: String
    S3AccessRoleArn: String
}

@length(max: 1024)
string Marker

enum MessageFormatValue {
    json
    json_unformatted = "json-unformatted"
}

union MetadataModelProperties {
    StatementProperties: StatementProperties
}

structure MetadataModelReference {
    MetadataModelName: String
    SelectionRules: String
}

list MetadataModelReferenceList {
    member: MetadataModelReference
}

structure MicrosoftSQLServerSettings {
    Port: Integer
    BcpPacketSize: Integer
    DatabaseName: String
    ControlTablesFileGroup: String
    Password: SecretString
    QuerySingleAlwaysOnNode: Boolean
    ReadBackupOnly: Boolean
    SafeguardPolicy: SafeguardPolicy
    ServerName: String
    Username: String
    UseBcpFullLoad: Boolean
    UseThirdPartyBackupDevice: Boolean
    SecretsManagerAccessRoleArn: String
    SecretsManagerSecretId: String
    TrimSpaceInChar: Boolean
    TlogAccessMode: TlogAccessMode
    ForceLobLookup: Boolean
    AuthenticationMethod: SqlServerAuthenticationMethod
}

structure MicrosoftSqlServerDataProviderSettings {
    ServerName: String
    Port: Integer
    DatabaseName: String
    SslMode: DmsSslModeValue
    CertificateArn: String
    S3Path: String
    S3AccessRoleArn: String
}

structure MigrationProject {
    MigrationProjectName: String
    MigrationProjectArn: String
    MigrationProjectCreationTime: Iso8601DateTime
    SourceDataProviderDescriptors: DataProviderDescriptorList
    TargetDataProviderDescriptors: DataProviderDescriptorList
    InstanceProfileArn: String
    InstanceProfileName: String
    TransformationRules: String
    Description: String
    SchemaConversionApplicationAttributes: SCApplicationAttributes
}

@length(max: 255)
string MigrationProjectIdentifier

list MigrationProjectList {
    member: MigrationProject
}

enum MigrationTypeValue {
    full_load = "full-load"
    cdc
    full_load_and_cdc = "full-load-and-cdc"
}

structure MongoDbDataProviderSettings {
    ServerName: String
    Port: Integer
    DatabaseName: String
    SslMode: DmsSslModeValue
    CertificateArn: String
    AuthType: AuthTypeValue
    AuthSource: String
    AuthMechanism: AuthMechanismValue
}

structure MongoDbSettings {
    Username: String
    Password: SecretString
    ServerName: String
    Port: Integer
    DatabaseName: String
    AuthType: AuthTypeValue
    AuthMechanism: AuthMechanismValue
    NestingLevel: NestingLevelValue
    ExtractDocId: String
    DocsToInvestigate: String
    AuthSource: String
    KmsKeyId: String
    SecretsManagerAccessRoleArn: String
    SecretsManagerSecretId: String
    UseUpdateLookUp: Boolean
    ReplicateShardCollections: Boolean
}

enum MySQLAuthenticationMethod {
    password
    iam
}

structure MySQLSettings {
    AfterConnectScript: String
    CleanSourceMetadataOnMismatch: Boolean
    DatabaseName: String
    EventsPollInterval: Integer
    TargetDbType: TargetDbType
    MaxFileSize: Integer
    ParallelLoadThreads: Integer
    Password: SecretString
    Port: Integer
    ServerName: String
    ServerTimezone: String
    Username: String
    SecretsManagerAccessRoleArn: String
    SecretsManagerSecretId: String
    ExecuteTimeout: Integer
    ServiceAccessRoleArn: String
    AuthenticationMethod: MySQLAuthenticationMethod
}

structure MySqlDataProviderSettings {
    ServerName: String
    Port: Integer
    SslMode: DmsSslModeValue
    CertificateArn: String
    S3Path: String
    S3AccessRoleArn: String
}

structure NeptuneSettings {
    ServiceAccessRoleArn: String

    @required
    S3BucketName: String

    @required
    S3BucketFolder: String

    ErrorRetryDuration: Integer
    MaxFileSize: Integer
    MaxRetryCount: Integer
    IamAuthEnabled: Boolean
}

enum NestingLevelValue {
    none
    one
}

enum OracleAuthenticationMethod {
    password
    kerberos
}

structure OracleDataProviderSettings {
    ServerName: String
    Port: Integer
    DatabaseName: String
    SslMode: DmsSslModeValue
    CertificateArn: String
    AsmServer: String
    SecretsManagerOracleAsmSecretId: String
    SecretsManagerOracleAsmAccessRoleArn: String
    SecretsManagerSecurityDbEncryptionSecretId: String
    SecretsManagerSecurityDbEncryptionAccessRoleArn: String
    S3Path: String
    S3AccessRoleArn: String
}

structure OracleSettings {
    AddSupplementalLogging: Boolean
    ArchivedLogDestId: Integer
    AdditionalArchivedLogDestId: Integer
    ExtraArchivedLogDestIds: IntegerList
    AllowSelectNestedTables: Boolean
    ParallelAsmReadThreads: Integer
    ReadAheadBlocks: Integer
    AccessAlternateDirectly: Boolean
    UseAlternateFolderForOnline: Boolean
    OraclePathPrefix: String
    UsePathPrefix: String
    ReplacePathPrefix: Boolean
    EnableHomogenousTablespace: Boolean
    DirectPathNoLog: Boolean
    ArchivedLogsOnly: Boolean
    AsmPassword: SecretString
    AsmServer: String
    AsmUser: String
    CharLengthSemantics: CharLengthSemantics
    DatabaseName: String
    DirectPathParallelLoad: Boolean
    FailTasksOnLobTruncation: Boolean
    NumberDatatypeScale: Integer
    Password: SecretString
    Port: Integer
    ReadTableSpaceName: Boolean
    RetryInterval: Integer
    SecurityDbEncryption: SecretString
    SecurityDbEncryptionName: String
    ServerName: String
    SpatialDataOptionToGeoJsonFunctionName: String
    StandbyDelayTime: Integer
    Username: String
    UseBFile: Boolean
    UseDirectPathFullLoad: Boolean
    UseLogminerReader: Boolean
    SecretsManagerAccessRoleArn: String
    SecretsManagerSecretId: String
    SecretsManagerOracleAsmAccessRoleArn: String
    SecretsManagerOracleAsmSecretId: String
    TrimSpaceInChar: Boolean
    ConvertTimestampWithZoneToUTC: Boolean
    OpenTransactionWindow: Integer
    AuthenticationMethod: OracleAuthenticationMethod
}

structure OrderableReplicationInstance {
    EngineVersion: String
    ReplicationInstanceClass: ReplicationInstanceClass
    StorageType: String
    MinAllocatedStorage: Integer
    MaxAllocatedStorage: Integer
    DefaultAllocatedStorage: Integer
    IncludedAllocatedStorage: Integer
    AvailabilityZones: AvailabilityZonesList
    ReleaseStatus: ReleaseStatusValues
}

list OrderableReplicationInstanceList {
    member: OrderableReplicationInstance
}

enum OriginTypeValue {
    SOURCE
    TARGET
}

enum ParquetVersionValue {
    parquet_1_0 = "parquet-1-0"
    parquet_2_0 = "parquet-2-0"
}

structure PendingMaintenanceAction {
    Action: String
    AutoAppliedAfterDate: Timestamp
    ForcedApplyDate: Timestamp
    OptInStatus: String
    CurrentApplyDate: Timestamp
    Description: String
}

list PendingMaintenanceActionDetails {
    member: PendingMaintenanceAction
}

list PendingMaintenanceActions {
    member: ResourcePendingMaintenanceActions
}

enum PluginNameValue {
    no_preference = "no-preference"
    test_decoding = "test-decoding"
    pglogical
}

enum PostgreSQLAuthenticationMethod {
    password
    iam
}

structure PostgreSQLSettings {
    AfterConnectScript: String
    CaptureDdls: Boolean
    MaxFileSize: Integer
    DatabaseName: String
    DdlArtifactsSchema: String
    ExecuteTimeout: Integer
    FailTasksOnLobTruncation: Boolean
    HeartbeatEnable: Boolean
    HeartbeatSchema: String
    HeartbeatFrequency: Integer
    Password: SecretString
    Port: Integer
    ServerName: String
    Username: String
    SlotName: String
    PluginName: PluginNameValue
    SecretsManagerAccessRoleArn: String
    SecretsManagerSecretId: String
    TrimSpaceInChar: Boolean
    MapBooleanAsBoolean: Boolean
    MapJsonbAsClob: Boolean
    MapLongVarcharAs: LongVarcharMappingType
    DatabaseMode: DatabaseMode
    BabelfishDatabaseName: String
    DisableUnicodeSourceFilter: Boolean
    ServiceAccessRoleArn: String
    AuthenticationMethod: PostgreSQLAuthenticationMethod
}

structure PostgreSqlDataProviderSettings {
    ServerName: String
    Port: Integer
    DatabaseName: String
    SslMode: DmsSslModeValue
    CertificateArn: String
    S3Path: String
    S3AccessRoleArn: String
}

structure PremigrationAssessmentStatus {
    PremigrationAssessmentRunArn: String
    FailOnAssessmentFailure: Boolean
    Status: String
    PremigrationAssessmentRunCreationDate: Timestamp
    AssessmentProgress: ReplicationTaskAssessmentRunProgress
    LastFailureMessage: String
    ResultLocationBucket: String
    ResultLocationFolder: String
    ResultEncryptionMode: String
    ResultKmsKeyArn: String
    ResultStatistic: ReplicationTaskAssessmentRunResultStatistic
}

list PremigrationAssessmentStatusList {
    member: PremigrationAssessmentStatus
}

structure ProcessedObject {
    Name: String
    Type: String
    EndpointType: String
}

structure Progress {
    ProgressPercent: Double
    TotalObjects: Long
    ProgressStep: String
    ProcessedObject: ProcessedObject
}

structure ProvisionData {
    ProvisionState: String
    ProvisionedCapacityUnits: Integer
    DateProvisioned: Timestamp
    IsNewProvisioningAvailable: Boolean
    DateNewProvisioningDataAvailable: Timestamp
    ReasonForNewProvisioningData: String
}

@sensitive
list PublicIpAddressList {
    member: String
}

structure RdsConfiguration {
    EngineEdition: String
    InstanceType: String
    InstanceVcpu: Double
    InstanceMemory: Double
    StorageType: String
    StorageSize: Integer
    StorageIops: Integer
    DeploymentOption: String
    EngineVersion: String
}

structure RdsRecommendation {
    RequirementsToTarget: RdsRequirements
    TargetConfiguration: RdsConfiguration
}

structure RdsRequirements {
    EngineEdition: String
    InstanceVcpu: Double
    InstanceMemory: Double
    StorageSize: Integer
    StorageIops: Integer
    DeploymentOption: String
    EngineVersion: String
}

structure Recommendation {
    DatabaseId: String
    EngineName: String
    CreatedDate: String
    Status: String
    Preferred: Boolean
    Settings: RecommendationSettings
    Data: RecommendationData
}

structure RecommendationData {
    RdsEngine: RdsRecommendation
}

list RecommendationList {
    member: Recommendation
}

structure RecommendationSettings {
    @required
    InstanceSizingType: String

    @required
    WorkloadType: String
}

enum RedisAuthTypeValue {
    none
    auth_role = "auth-role"
    auth_token = "auth-token"
}

structure RedisSettings {
    @required
    ServerName: String

    @required
    Port: Integer

    SslSecurityProtocol: SslSecurityProtocolValue
    AuthType: RedisAuthTypeValue
    AuthUserName: String
    AuthPassword: SecretString
    SslCaCertificateArn: String
}

structure RedshiftDataProviderSettings {
    ServerName: String
    Port: Integer
    DatabaseName: String
    S3Path: String
    S3AccessRoleArn: String
}

structure RedshiftSettings {
    AcceptAnyDate: Boolean
    AfterConnectScript: String
    BucketFolder: String
    BucketName: String
    CaseSensitiveNames: Boolean
    CompUpdate: Boolean
    ConnectionTimeout: Integer
    DatabaseName: String
    DateFormat: String
    EmptyAsNull: Boolean
    EncryptionMode: EncryptionModeValue
    ExplicitIds: Boolean
    FileTransferUploadStreams: Integer
    LoadTimeout: Integer
    MaxFileSize: Integer
    Password: SecretString
    Port: Integer
    RemoveQuotes: Boolean
    ReplaceInvalidChars: String
    ReplaceChars: String
    ServerName: String
    ServiceAccessRoleArn: String
    ServerSideEncryptionKmsKeyId: String
    TimeFormat: String
    TrimBlanks: Boolean
    TruncateColumns: Boolean
    Username: String
    WriteBufferSize: Integer
    SecretsManagerAccessRoleArn: String
    SecretsManagerSecretId: String
    MapBooleanAsBoolean: Boolean
}

structure RefreshSchemasStatus {
    EndpointArn: String
    ReplicationInstanceArn: String
    Status: RefreshSchemasStatusTypeValue
    LastRefreshDate: Timestamp
    LastFailureMessage: String
}

enum RefreshSchemasStatusTypeValue {
    successful
    failed
    refreshing
}

enum ReleaseStatusValues {
    beta
    prod
}

enum ReloadOptionValue {
    data_reload = "data-reload"
    validate_only = "validate-only"
}

structure Replication {
    ReplicationConfigIdentifier: String
    ReplicationConfigArn: String
    SourceEndpointArn: String
    TargetEndpointArn: String
    ReplicationType: MigrationTypeValue
    Status: String
    ProvisionData: ProvisionData
    PremigrationAssessmentStatuses: PremigrationAssessmentStatusList
    StopReason: String
    FailureMessages: StringList
    ReplicationStats: ReplicationStats
    StartReplicationType: String
    CdcStartTime: Timestamp
    CdcStartPosition: String
    CdcStopPosition: String
    RecoveryCheckpoint: String
    ReplicationCreateTime: Timestamp
    ReplicationUpdateTime: Timestamp
    ReplicationLastStopTime: Timestamp
    ReplicationDeprovisionTime: Timestamp
    IsReadOnly: Boolean
}

structure ReplicationConfig {
    ReplicationConfigIdentifier: String
    ReplicationConfigArn: String
    SourceEndpointArn: String
    TargetEndpointArn: String
    ReplicationType: MigrationTypeValue
    ComputeConfig: ComputeConfig
    ReplicationSettings: String
    SupplementalSettings: String
    TableMappings: String
    ReplicationConfigCreateTime: Timestamp
    ReplicationConfigUpdateTime: Timestamp
    IsReadOnly: Boolean
}

list ReplicationConfigList {
    member: ReplicationConfig
}

enum ReplicationEndpointTypeValue {
    source
    target
}

structure ReplicationInstance {
    ReplicationInstanceIdentifier: String
    ReplicationInstanceClass: ReplicationInstanceClass
    ReplicationInstanceStatus: String
    AllocatedStorage: Integer
    InstanceCreateTime: Timestamp
    VpcSecurityGroups: VpcSecurityGroupMembershipList
    AvailabilityZone: String
    ReplicationSubnetGroup: ReplicationSubnetGroup
    PreferredMaintenanceWindow: String
    PendingModifiedValues: ReplicationPendingModifiedValues
    MultiAZ: Boolean
    EngineVersion: String
    AutoMinorVersionUpgrade: Boolean
    KmsKeyId: String
    ReplicationInstanceArn: String

    @deprecated
    ReplicationInstancePublicIpAddress: String

    @deprecated
    ReplicationInstancePrivateIpAddress: String

    ReplicationInstancePublicIpAddresses: ReplicationInstancePublicIpAddressList
    ReplicationInstancePrivateIpAddresses: ReplicationInstancePrivateIpAddressList
    ReplicationInstanceIpv6Addresses: ReplicationInstanceIpv6AddressList
    PubliclyAccessible: Boolean
    SecondaryAvailabilityZone: String
    FreeUntil: Timestamp
    DnsNameServers: String
    NetworkType: String
    KerberosAuthenticationSettings: KerberosAuthenticationSettings
}

@length(max: 30)
string ReplicationInstanceClass

list ReplicationInstanceIpv6AddressList {
    member: String
}

list ReplicationInstanceList {
    member: ReplicationInstance
}

list ReplicationInstancePrivateIpAddressList {
    member: String
}

list ReplicationInstancePublicIpAddressList {
    member: String
}

structure ReplicationInstanceTaskLog {
    ReplicationTaskName: String
    ReplicationTaskArn: String
    ReplicationInstanceTaskLogSize: Long
}

list ReplicationInstanceTaskLogsList {
    member: ReplicationInstanceTaskLog
}

list ReplicationList {
    member: Replication
}

structure ReplicationPendingModifiedValues {
    ReplicationInstanceClass: ReplicationInstanceClass
    AllocatedStorage: Integer
    MultiAZ: Boolean
    EngineVersion: String
    NetworkType: String
}

structure ReplicationStats {
    FullLoadProgressPercent: Integer
    ElapsedTimeMillis: Long
    TablesLoaded: Integer
    TablesLoading: Integer
    TablesQueued: Integer
    TablesErrored: Integer
    FreshStartDate: Timestamp
    StartDate: Timestamp
    StopDate: Timestamp
    FullLoadStartDate: Timestamp
    FullLoadFinishDate: Timestamp
}

structure ReplicationSubnetGroup {
    ReplicationSubnetGroupIdentifier: String
    ReplicationSubnetGroupDescription: String
    VpcId: String
    SubnetGroupStatus: String
    Subnets: SubnetList
    SupportedNetworkTypes: StringList
    IsReadOnly: Boolean
}

@error("client")
structure ReplicationSubnetGroupDoesNotCoverEnoughAZs {
    message: String
}

list ReplicationSubnetGroups {
    member: ReplicationSubnetGroup
}

list ReplicationTableStatisticsList {
    member: TableStatistics
}

structure ReplicationTask {
    ReplicationTaskIdentifier: String
    SourceEndpointArn: String
    TargetEndpointArn: String
    ReplicationInstanceArn: String
    MigrationType: MigrationTypeValue
    TableMappings: String
    ReplicationTaskSettings: String
    Status: String
    LastFailureMessage: String
    StopReason: String
    ReplicationTaskCreationDate: Timestamp
    ReplicationTaskStartDate: Timestamp
    CdcStartPosition: String
    CdcStopPosition: String
    RecoveryCheckpoint: String
    ReplicationTaskArn: String
    ReplicationTaskStats: ReplicationTaskStats
    TaskData: String
    TargetReplicationInstanceArn: String
}

structure ReplicationTaskAssessmentResult {
    ReplicationTaskIdentifier: String
    ReplicationTaskArn: String
    ReplicationTaskLastAssessmentDate: Timestamp
    AssessmentStatus: String
    AssessmentResultsFile: String
    AssessmentResults: String
    S3ObjectUrl: SecretString
}

list ReplicationTaskAssessmentResultList {
    member: ReplicationTaskAssessmentResult
}

structure ReplicationTaskAssessmentRun {
    ReplicationTaskAssessmentRunArn: String
    ReplicationTaskArn: String
    Status: String
    ReplicationTaskAssessmentRunCreationDate: Timestamp
    AssessmentProgress: ReplicationTaskAssessmentRunProgress
    LastFailureMessage: String
    ServiceAccessRoleArn: String
    ResultLocationBucket: String
    ResultLocationFolder: String
    ResultEncryptionMode: String
    ResultKmsKeyArn: String
    AssessmentRunName: String
    IsLatestTaskAssessmentRun: Boolean
    ResultStatistic: ReplicationTaskAssessmentRunResultStatistic
}

list ReplicationTaskAssessmentRunList {
    member: ReplicationTaskAssessmentRun
}

structure ReplicationTaskAssessmentRunProgress {
    IndividualAssessmentCount: Integer
    IndividualAssessmentCompletedCount: Integer
}

structure ReplicationTaskAssessmentRunResultStatistic {
    Passed: Integer
    Failed: Integer
    Error: Integer
    Warning: Integer
    Cancelled: Integer
    Skipped: Integer
}

structure ReplicationTaskIndividualAssessment {
    ReplicationTaskIndividualAssessmentArn: String
    ReplicationTaskAssessmentRunArn: String
    IndividualAssessmentName: String
    Status: String
    ReplicationTaskIndividualAssessmentStartDate: Timestamp
}

list ReplicationTaskIndividualAssessmentList {
    member: ReplicationTaskIndividualAssessment
}

list ReplicationTaskList {
    member: ReplicationTask
}

structure ReplicationTaskStats {
    FullLoadProgressPercent: Integer
    ElapsedTimeMillis: Long
    TablesLoaded: Integer
    TablesLoading: Integer
    TablesQueued: Integer
    TablesErrored: Integer
    FreshStartDate: Timestamp
    StartDate: Timestamp
    StopDate: Timestamp
    FullLoadStartDate: Timestamp
    FullLoadFinishDate: Timestamp
}

@error("client")
structure ResourceAlreadyExistsFault {
    message: String
    resourceArn: String
}

@error("client")
structure ResourceNotFoundFault {
    message: String
}

structure ResourcePendingMaintenanceActions {
    ResourceIdentifier: String
    PendingMaintenanceActionDetails: PendingMaintenanceActionDetails
}

@error("client")
structure ResourceQuotaExceededFault {
    message: String
}

@error("client")
structure S3AccessDeniedFault {
    message: String
}

@error("client")
structure S3ResourceNotFoundFault {
    message: String
}

structure S3Settings {
    ServiceAccessRoleArn: String
    ExternalTableDefinition: String
    CsvRowDelimiter: String
    CsvDelimiter: String
    BucketFolder: String
    BucketName: String
    CompressionType: CompressionTypeValue
    EncryptionMode: EncryptionModeValue
    ServerSideEncryptionKmsKeyId: String
    DataFormat: DataFormatValue
    EncodingType: EncodingTypeValue
    DictPageSizeLimit: Integer
    RowGroupLength: Integer
    DataPageSize: Integer
    ParquetVersion: ParquetVersionValue
    EnableStatistics: Boolean
    IncludeOpForFullLoad: Boolean
    CdcInsertsOnly: Boolean
    TimestampColumnName: String
    ParquetTimestampInMillisecond: Boolean
    CdcInsertsAndUpdates: Boolean
    DatePartitionEnabled: Boolean
    DatePartitionSequence: DatePartitionSequenceValue
    DatePartitionDelimiter: DatePartitionDelimiterValue
    UseCsvNoSupValue: Boolean
    CsvNoSupValue: String
    PreserveTransactions: Boolean
    CdcPath: String
    UseTaskStartTimeForFullLoadTimestamp: Boolean
    CannedAclForObjects: CannedAclForObjectsValue
    AddColumnName: Boolean
    CdcMaxBatchInterval: Integer
    CdcMinFileSize: Integer
    CsvNullValue: String
    IgnoreHeaderRows: Integer
    MaxFileSize: Integer
    Rfc4180: Boolean
    DatePartitionTimezone: String
    AddTrailingPaddingCharacter: Boolean
    ExpectedBucketOwner: String
    GlueCatalogGeneration: Boolean
}

structure SCApplicationAttributes {
    S3BucketPath: String
    S3BucketRoleArn: String
}

@error("client")
structure SNSInvalidTopicFault {
    message: String
}

@error("client")
structure SNSNoAuthorizationFault {
    message: String
}

enum SafeguardPolicy {
    rely_on_sql_server_replication_agent = "rely-on-sql-server-replication-agent"
    exclusive_automatic_truncation = "exclusive-automatic-truncation"
    shared_automatic_truncation = "shared-automatic-truncation"
}

structure SchemaConversionRequest {
    Status: String
    RequestIdentifier: String
    MigrationProjectArn: String
    Error: ErrorDetails
    ExportSqlDetails: ExportSqlDetails
    Progress: Progress
}

list SchemaConversionRequestList {
    member: SchemaConversionRequest
}

list SchemaList {
    member: String
}

structure SchemaResponse {
    CodeLineCount: Long
    CodeSize: Long
    Complexity: String
    Server: ServerShortInfoResponse
    DatabaseInstance: DatabaseShortInfoResponse
    SchemaId: String
    SchemaName: String
    OriginalSchema: SchemaShortInfoResponse
    Similarity: Double
}

structure SchemaShortInfoResponse {
    SchemaId: String
    SchemaName: String
    DatabaseId: String
    DatabaseName: String
    DatabaseIpAddress: String
}

@sensitive
string SecretString

structure ServerShortInfoResponse {
    ServerId: String
    IpAddress: String
    ServerName: String
}

structure SourceDataSetting {
    CDCStartPosition: String
    CDCStartTime: Iso8601DateTime
    CDCStopTime: Iso8601DateTime
    SlotName: String
}

list SourceDataSettings {
    member: SourceDataSetting
}

list SourceIdsList {
    member: String
}

enum SourceType {
    replication_instance = "replication-instance"
}

enum SqlServerAuthenticationMethod {
    password
    kerberos
}

enum SslSecurityProtocolValue {
    plaintext
    ssl_encryption = "ssl-encryption"
}

@input
structure StartRecommendationsRequest {
    @required
    DatabaseId: String

    @required
    Settings: RecommendationSettings
}

structure StartRecommendationsRequestEntry {
    @required
    DatabaseId: String

    @required
    Settings: RecommendationSettings
}

list StartRecommendationsRequestEntryList {
    member: StartRecommendationsRequestEntry
}

enum StartReplicationMigrationTypeValue {
    reload_target = "reload-target"
    resume_processing = "resume-processing"
    start_replication = "start-replication"
}

enum StartReplicationTaskTypeValue {
    start_replication = "start-replication"
    resume_processing = "resume-processing"
    reload_target = "reload-target"
}

structure StatementProperties {
    @required
    Definition: String
}

@error("client")
structure StorageQuotaExceededFault {
    message: String
}

list StringList {
    member: String
}

structure Subnet {
    SubnetIdentifier: String
    SubnetAvailabilityZone: AvailabilityZone
    SubnetStatus: String
}

@error("client")
structure SubnetAlreadyInUse {
    message: String
}

list SubnetIdentifierList {
    member: String
}

list SubnetList {
    member: Subnet
}

structure SupportedEndpointType {
    EngineName: String
    SupportsCDC: Boolean
    EndpointType: ReplicationEndpointTypeValue
    ReplicationInstanceEngineMinimumVersion: String
    EngineDisplayName: String
}

list SupportedEndpointTypeList {
    member: SupportedEndpointType
}

structure SybaseAseDataProviderSettings {
    ServerName: String
    Port: Integer
    DatabaseName: String
    SslMode: DmsSslModeValue
    EncryptPassword: Boolean
    CertificateArn: String
}

structure SybaseSettings {
    DatabaseName: String
    Password: SecretString
    Port: Integer
    ServerName: String
    Username: String
    SecretsManagerAccessRoleArn: String
    SecretsManagerSecretId: String
}

list TableListToReload {
    member: TableToReload
}

enum TablePreparationMode {
    drop_tables_on_target = "drop-tables-on-target"
    truncate
    do_nothing = "do-nothing"
}

structure TableStatistics {
    SchemaName: String
    TableName: String
    Inserts: Long
    Deletes: Long
    Updates: Long
    Ddls: Long
    AppliedInserts: Long
    AppliedDeletes: Long
    AppliedUpdates: Long
    AppliedDdls: Long
    FullLoadRows: Long
    FullLoadCondtnlChkFailedRows: Long
    FullLoadErrorRows: Long
    FullLoadStartTime: Timestamp
    FullLoadEndTime: Timestamp
    FullLoadReloaded: Boolean
    LastUpdateTime: Timestamp
    TableState: String
    ValidationPendingRecords: Long
    ValidationFailedRecords: Long
    ValidationSuspendedRecords: Long
    ValidationState: String
    ValidationStateDetails: String
    ResyncState: String
    ResyncRowsAttempted: Long
    ResyncRowsSucceeded: Long
    ResyncRowsFailed: Long
    ResyncProgress: Double
}

list TableStatisticsList {
    member: TableStatistics
}

structure TableToReload {
    @required
    SchemaName: String

    @required
    TableName: String
}

structure Tag {
    Key: String
    Value: String
    ResourceArn: String
}

list TagList {
    member: Tag
}

structure TargetDataSetting {
    TablePreparationMode: TablePreparationMode
}

list TargetDataSettings {
    member: TargetDataSetting
}

enum TargetDbType {
    specific_database = "specific-database"
    multiple_databases = "multiple-databases"
}

structure TimestreamSettings {
    @required
    DatabaseName: String

    @required
    MemoryDuration: Integer

    @required
    MagneticDuration: Integer

    CdcInsertsAndUpdates: Boolean
    EnableMagneticStoreWrites: Boolean
}

enum TlogAccessMode {
    BackupOnly
    PreferBackup
    PreferTlog
    TlogOnly
}

@error("client")
structure UpgradeDependencyFailureFault {
    message: String
}

enum VersionStatus {
    UP_TO_DATE
    OUTDATED
    UNSUPPORTED
}

list VpcSecurityGroupIdList {
    member: String
}

structure VpcSecurityGroupMembership {
    VpcSecurityGroupId: String
    Status: String
}

list VpcSecurityGroupMembershipList {
    member: VpcSecurityGroupMembership
}
