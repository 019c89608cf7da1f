$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.opensearch

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon OpenSearch Service")
@service(sdkId: "OpenSearch", endpointPrefix: "es")
@restJson1
@sigv4(name: "es")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [{endpoint: "https://aos.{region}.{dualStackDnsSuffix}", dualStack: true}]
        "aws-cn": [{endpoint: "https://aos.{region}.{dualStackDnsSuffix}", dualStack: true}]
        "aws-us-gov": [{endpoint: "https://aos.{region}.{dualStackDnsSuffix}", dualStack: true}]
    }
)
service OpenSearch {
    version: "2021-01-01"
    operations: [
        AcceptInboundConnection
        AddDataSource
        AddDirectQueryDataSource
        AddTags
        AssociatePackage
        AssociatePackages
        AttachDataSource
        AuthorizeVpcEndpointAccess
        CancelDomainConfigChange
        CancelServiceSoftwareUpdate
        CreateApplication
        CreateDomain
        CreateIndex
        CreateOutboundConnection
        CreatePackage
        CreateVpcEndpoint
        DeleteApplication
        DeleteDataSource
        DeleteDirectQueryDataSource
        DeleteDomain
        DeleteInboundConnection
        DeleteIndex
        DeleteOutboundConnection
        DeletePackage
        DeleteVpcEndpoint
        DeregisterCapability
        DescribeDataSourceAttachment
        DescribeDomain
        DescribeDomainAutoTunes
        DescribeDomainChangeProgress
        DescribeDomainConfig
        DescribeDomainHealth
        DescribeDomainNodes
        DescribeDomains
        DescribeDryRunProgress
        DescribeInboundConnections
        DescribeInsightDetails
        DescribeInstanceTypeLimits
        DescribeOutboundConnections
        DescribePackages
        DescribeReservedInstanceOfferings
        DescribeReservedInstances
        DescribeVpcEndpoints
        DetachDataSource
        DissociatePackage
        DissociatePackages
        GetApplication
        GetCapability
        GetCompatibleVersions
        GetDataSource
        GetDefaultApplicationSetting
        GetDirectQueryDataSource
        GetDomainMaintenanceStatus
        GetIndex
        GetMigration
        GetPackageVersionHistory
        GetUpgradeHistory
        GetUpgradeStatus
        InsightFeedback
        ListApplications
        ListDataSourceAttachments
        ListDataSources
        ListDirectQueryDataSources
        ListDomainMaintenances
        ListDomainNames
        ListDomainsForPackage
        ListInsights
        ListInstanceTypeDetails
        ListMigrations
        ListPackagesForDomain
        ListScheduledActions
        ListTags
        ListVersions
        ListVpcEndpointAccess
        ListVpcEndpoints
        ListVpcEndpointsForDomain
        PurchaseReservedInstanceOffering
        PutDefaultApplicationSetting
        RegisterCapability
        RejectInboundConnection
        RemoveTags
        RevokeVpcEndpointAccess
        RollbackServiceSoftwareUpdate
        StartDomainMaintenance
        StartMigration
        StartServiceSoftwareUpdate
        UpdateApplication
        UpdateDataSource
        UpdateDirectQueryDataSource
        UpdateDomainConfig
        UpdateIndex
        UpdatePackage
        UpdatePackageScope
        UpdateScheduledAction
        UpdateVpcEndpoint
        UpgradeDomain
    ]
}

@http(method: "PUT", uri: "/2021-01-01/opensearch/cc/inboundConnection/{ConnectionId}/accept")
operation AcceptInboundConnection {
    input := {
        @required @httpLabel
        ConnectionId: ConnectionId
    }
    output := {
        Connection: InboundConnection
    }
    errors: [ResourceNotFoundException, LimitExceededException, DisabledOperationException]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/domain/{DomainName}/dataSource")
operation AddDataSource {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @required
        Name: DataSourceName

        @required
        DataSourceType: DataSourceType

        Description: DataSourceDescription
    }
    output := {
        Message: String
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
        DependencyFailureException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/directQueryDataSource")
operation AddDirectQueryDataSource {
    input := {
        @required
        DataSourceName: DirectQueryDataSourceName

        @required
        DataSourceType: DirectQueryDataSourceType

        Description: DirectQueryDataSourceDescription
        OpenSearchArns: DirectQueryOpenSearchARNList
        DataSourceAccessPolicy: PolicyDocument
        TagList: TagList
    }
    output := {
        DataSourceArn: String
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/2021-01-01/tags")
operation AddTags {
    input := {
        @required
        ARN: ARN

        @required
        TagList: TagList
    }
    errors: [BaseException, LimitExceededException, ValidationException, InternalException]
}

@http(method: "POST", uri: "/2021-01-01/packages/associate/{PackageID}/{DomainName}")
operation AssociatePackage {
    input := {
        @required @httpLabel
        PackageID: PackageID

        @required @httpLabel
        DomainName: DomainName

        PrerequisitePackageIDList: PackageIDList
        AssociationConfiguration: PackageAssociationConfiguration
    }
    output := {
        DomainPackageDetails: DomainPackageDetails
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/2021-01-01/packages/associateMultiple")
operation AssociatePackages {
    input := {
        @required
        PackageList: PackageDetailsForAssociationList

        @required
        DomainName: DomainName
    }
    output := {
        DomainPackageDetailsList: DomainPackageDetailsList
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        ConflictException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/application/{id}/attachDataSource")
operation AttachDataSource {
    input := {
        @required @httpLabel
        id: Id

        @required
        dataSourceArn: ARN

        workspaceId: String
        workspaceConfiguration: WorkspaceConfigurationInput
        clientToken: ClientToken
    }
    output := {
        attachmentId: String
        id: Id
        arn: ARN
        dataSourceArn: ARN
        status: DataSourceAttachmentStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalException
        ConflictException
        ResourceNotFoundException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/domain/{DomainName}/authorizeVpcEndpointAccess")
operation AuthorizeVpcEndpointAccess {
    input := {
        @required @httpLabel
        DomainName: DomainName

        Account: AWSAccount
        Service: AWSServicePrincipal
        ServiceOptions: ServiceOptions
    }
    output := {
        @required
        AuthorizedPrincipal: AuthorizedPrincipal
    }
    errors: [
        ResourceNotFoundException
        DisabledOperationException
        LimitExceededException
        ValidationException
        InternalException
        BaseException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/domain/{DomainName}/config/cancel")
operation CancelDomainConfigChange {
    input := {
        @required @httpLabel
        DomainName: DomainName

        DryRun: Boolean
    }
    output := {
        CancelledChangeIds: GUIDList
        CancelledChangeProperties: CancelledChangePropertyList
        DryRun: Boolean
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/serviceSoftwareUpdate/cancel")
operation CancelServiceSoftwareUpdate {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        ServiceSoftwareOptions: ServiceSoftwareOptions
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/application")
operation CreateApplication {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        name: ApplicationName

        dataSources: DataSources
        iamIdentityCenterOptions: IamIdentityCenterOptionsInput
        appConfigs: AppConfigs
        tagList: TagList
        kmsKeyArn: KmsKeyArn
    }
    output := {
        id: Id
        name: ApplicationName
        arn: ARN
        dataSources: DataSources
        iamIdentityCenterOptions: IamIdentityCenterOptions
        appConfigs: AppConfigs
        tagList: TagList
        createdAt: Timestamp
        kmsKeyArn: KmsKeyArn
    }
    errors: [
        BaseException
        ValidationException
        AccessDeniedException
        ConflictException
        InternalException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/domain")
operation CreateDomain {
    input := {
        @required
        DomainName: DomainName

        EngineVersion: VersionString
        ClusterConfig: ClusterConfig
        EBSOptions: EBSOptions
        AccessPolicies: PolicyDocument
        IPAddressType: IPAddressType
        SnapshotOptions: SnapshotOptions
        VPCOptions: VPCOptions
        CognitoOptions: CognitoOptions
        EncryptionAtRestOptions: EncryptionAtRestOptions
        NodeToNodeEncryptionOptions: NodeToNodeEncryptionOptions
        AdvancedOptions: AdvancedOptions
        LogPublishingOptions: LogPublishingOptions
        DomainEndpointOptions: DomainEndpointOptions
        AdvancedSecurityOptions: AdvancedSecurityOptionsInput
        IdentityCenterOptions: IdentityCenterOptionsInput
        TagList: TagList
        AutoTuneOptions: AutoTuneOptionsInput
        OffPeakWindowOptions: OffPeakWindowOptions
        SoftwareUpdateOptions: SoftwareUpdateOptions
        AIMLOptions: AIMLOptionsInput
        DeploymentStrategyOptions: DeploymentStrategyOptions
        AutomatedSnapshotPauseOptions: AutomatedSnapshotPauseRequestOptions
        UseCase: DomainUseCase
        EngineMode: EngineMode
    }
    output := {
        DomainStatus: DomainStatus
    }
    errors: [
        BaseException
        DisabledOperationException
        InternalException
        InvalidTypeException
        LimitExceededException
        ResourceAlreadyExistsException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/domain/{DomainName}/index")
operation CreateIndex {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @required
        IndexName: IndexName

        @required
        IndexSchema: Document
    }
    output := {
        @required
        Status: IndexStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        InternalException
        DisabledOperationException
        DependencyFailureException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/cc/outboundConnection")
operation CreateOutboundConnection {
    input := {
        @required
        LocalDomainInfo: DomainInformationContainer

        @required
        RemoteDomainInfo: DomainInformationContainer

        @required
        ConnectionAlias: ConnectionAlias

        ConnectionMode: ConnectionMode
        ConnectionProperties: ConnectionProperties
    }
    output := {
        LocalDomainInfo: DomainInformationContainer
        RemoteDomainInfo: DomainInformationContainer
        ConnectionAlias: ConnectionAlias
        ConnectionStatus: OutboundConnectionStatus
        ConnectionId: ConnectionId
        ConnectionMode: ConnectionMode
        ConnectionProperties: ConnectionProperties
    }
    errors: [
        LimitExceededException
        InternalException
        ResourceAlreadyExistsException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/packages")
operation CreatePackage {
    input := {
        @required
        PackageName: PackageName

        @required
        PackageType: PackageType

        PackageDescription: PackageDescription

        @required
        PackageSource: PackageSource

        PackageConfiguration: PackageConfiguration
        EngineVersion: EngineVersion
        PackageVendingOptions: PackageVendingOptions
        PackageEncryptionOptions: PackageEncryptionOptions
    }
    output := {
        PackageDetails: PackageDetails
    }
    errors: [
        BaseException
        InternalException
        LimitExceededException
        InvalidTypeException
        ResourceAlreadyExistsException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/vpcEndpoints")
operation CreateVpcEndpoint {
    input := {
        @required
        DomainArn: DomainArn

        @required
        VpcOptions: VPCOptions

        ClientToken: ClientToken
    }
    output := {
        @required
        VpcEndpoint: VpcEndpoint
    }
    errors: [
        ConflictException
        ValidationException
        LimitExceededException
        InternalException
        DisabledOperationException
        BaseException
    ]
}

@http(method: "DELETE", uri: "/2021-01-01/opensearch/application/{id}")
operation DeleteApplication {
    input := {
        @required @httpLabel
        id: Id
    }
    output := {}
    errors: [
        BaseException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ConflictException
        InternalException
        DisabledOperationException
    ]
}

@http(method: "DELETE", uri: "/2021-01-01/opensearch/domain/{DomainName}/dataSource/{Name}")
operation DeleteDataSource {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @required @httpLabel
        Name: DataSourceName
    }
    output := {
        Message: String
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
        DependencyFailureException
    ]
}

@http(method: "DELETE", uri: "/2021-01-01/opensearch/directQueryDataSource/{DataSourceName}")
operation DeleteDirectQueryDataSource {
    input := {
        @required @httpLabel
        DataSourceName: DirectQueryDataSourceName
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
    ]
}

@http(method: "DELETE", uri: "/2021-01-01/opensearch/domain/{DomainName}")
operation DeleteDomain {
    input := {
        @required @httpLabel
        DomainName: DomainName
    }
    output := {
        DomainStatus: DomainStatus
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "DELETE", uri: "/2021-01-01/opensearch/cc/inboundConnection/{ConnectionId}")
operation DeleteInboundConnection {
    input := {
        @required @httpLabel
        ConnectionId: ConnectionId
    }
    output := {
        Connection: InboundConnection
    }
    errors: [ResourceNotFoundException, DisabledOperationException]
}

@http(method: "DELETE", uri: "/2021-01-01/opensearch/domain/{DomainName}/index/{IndexName}")
operation DeleteIndex {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @required @httpLabel
        IndexName: IndexName
    }
    output := {
        @required
        Status: IndexStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalException
        DisabledOperationException
        DependencyFailureException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/2021-01-01/opensearch/cc/outboundConnection/{ConnectionId}")
operation DeleteOutboundConnection {
    input := {
        @required @httpLabel
        ConnectionId: ConnectionId
    }
    output := {
        Connection: OutboundConnection
    }
    errors: [ResourceNotFoundException, DisabledOperationException]
}

@http(method: "DELETE", uri: "/2021-01-01/packages/{PackageID}")
operation DeletePackage {
    input := {
        @required @httpLabel
        PackageID: PackageID
    }
    output := {
        PackageDetails: PackageDetails
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/2021-01-01/opensearch/vpcEndpoints/{VpcEndpointId}")
operation DeleteVpcEndpoint {
    input := {
        @required @httpLabel
        VpcEndpointId: VpcEndpointId
    }
    output := {
        @required
        VpcEndpointSummary: VpcEndpointSummary
    }
    errors: [
        ResourceNotFoundException
        DisabledOperationException
        InternalException
        BaseException
    ]
}

@http(
    method: "DELETE"
    uri: "/2021-01-01/opensearch/application/{applicationId}/capability/deregister/{capabilityName}"
)
operation DeregisterCapability {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        capabilityName: CapabilityName
    }
    output := {
        status: CapabilityStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        InternalException
        ResourceNotFoundException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/application/{id}/describeDataSourceAttachment")
operation DescribeDataSourceAttachment {
    input := {
        @required @httpLabel
        id: Id

        @required
        dataSourceArn: ARN
    }
    output := {
        attachmentId: String
        id: Id
        arn: ARN
        dataSourceArn: ARN
        status: DataSourceAttachmentStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalException
        ResourceNotFoundException
        DisabledOperationException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/domain/{DomainName}")
operation DescribeDomain {
    input := {
        @required @httpLabel
        DomainName: DomainName
    }
    output := {
        @required
        DomainStatus: DomainStatus
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/domain/{DomainName}/autoTunes")
operation DescribeDomainAutoTunes {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        AutoTunes: AutoTuneList
        NextToken: String
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/domain/{DomainName}/progress")
operation DescribeDomainChangeProgress {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @httpQuery("changeid")
        ChangeId: GUID
    }
    output := {
        ChangeProgressStatus: ChangeProgressStatusDetails
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/domain/{DomainName}/config")
operation DescribeDomainConfig {
    input := {
        @required @httpLabel
        DomainName: DomainName
    }
    output := {
        @required
        DomainConfig: DomainConfig
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/domain/{DomainName}/health")
operation DescribeDomainHealth {
    input := {
        @required @httpLabel
        DomainName: DomainName
    }
    output := {
        DomainState: DomainState
        AvailabilityZoneCount: NumberOfAZs
        ActiveAvailabilityZoneCount: NumberOfAZs
        StandByAvailabilityZoneCount: NumberOfAZs
        DataNodeCount: NumberOfNodes
        DedicatedMaster: Boolean
        MasterEligibleNodeCount: NumberOfNodes
        WarmNodeCount: NumberOfNodes
        MasterNode: MasterNodeStatus
        ClusterHealth: DomainHealth
        TotalShards: NumberOfShards
        TotalUnAssignedShards: NumberOfShards
        EnvironmentInformation: EnvironmentInfoList
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/domain/{DomainName}/nodes")
operation DescribeDomainNodes {
    input := {
        @required @httpLabel
        DomainName: DomainName
    }
    output := {
        DomainNodesStatusList: DomainNodesStatusList
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
        DependencyFailureException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/domain-info")
operation DescribeDomains {
    input := {
        @required
        DomainNames: DomainNameList
    }
    output := {
        @required
        DomainStatusList: DomainStatusList
    }
    errors: [BaseException, InternalException, ValidationException]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/domain/{DomainName}/dryRun")
operation DescribeDryRunProgress {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @httpQuery("dryRunId")
        DryRunId: GUID

        @httpQuery("loadDryRunConfig")
        LoadDryRunConfig: Boolean
    }
    output := {
        DryRunProgressStatus: DryRunProgressStatus
        DryRunConfig: DomainStatus
        DryRunResults: DryRunResults
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/cc/inboundConnection/search")
operation DescribeInboundConnections {
    input := {
        Filters: FilterList
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        Connections: InboundConnections
        NextToken: String
    }
    errors: [InvalidPaginationTokenException, DisabledOperationException]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/insight-details")
operation DescribeInsightDetails {
    input := {
        @required
        Entity: InsightEntity

        @required
        InsightId: GUID

        ShowHtmlContent: Boolean
    }
    output := {
        @required
        Fields: InsightFieldList
    }
    errors: [
        BaseException
        InternalException
        ValidationException
        ResourceNotFoundException
        DisabledOperationException
        LimitExceededException
    ]
}

@http(
    method: "GET"
    uri: "/2021-01-01/opensearch/instanceTypeLimits/{EngineVersion}/{InstanceType}"
)
operation DescribeInstanceTypeLimits {
    input := {
        @httpQuery("domainName")
        DomainName: DomainName

        @required @httpLabel
        InstanceType: OpenSearchPartitionInstanceType

        @required @httpLabel
        EngineVersion: VersionString
    }
    output := {
        LimitsByRole: LimitsByRole
    }
    errors: [
        BaseException
        InternalException
        InvalidTypeException
        LimitExceededException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/cc/outboundConnection/search")
operation DescribeOutboundConnections {
    input := {
        Filters: FilterList
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        Connections: OutboundConnections
        NextToken: String
    }
    errors: [InvalidPaginationTokenException, DisabledOperationException]
}

@http(method: "POST", uri: "/2021-01-01/packages/describe")
operation DescribePackages {
    input := {
        Filters: DescribePackagesFilterList
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        PackageDetailsList: PackageDetailsList
        NextToken: String
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/reservedInstanceOfferings")
operation DescribeReservedInstanceOfferings {
    input := {
        @httpQuery("offeringId")
        ReservedInstanceOfferingId: GUID

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        NextToken: String
        ReservedInstanceOfferings: ReservedInstanceOfferingList
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
        InternalException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/reservedInstances")
operation DescribeReservedInstances {
    input := {
        @httpQuery("reservationId")
        ReservedInstanceId: GUID

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        NextToken: String
        ReservedInstances: ReservedInstanceList
    }
    errors: [
        ResourceNotFoundException
        InternalException
        ValidationException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/vpcEndpoints/describe")
operation DescribeVpcEndpoints {
    input := {
        @required
        VpcEndpointIds: VpcEndpointIdList
    }
    output := {
        @required
        VpcEndpoints: VpcEndpoints

        @required
        VpcEndpointErrors: VpcEndpointErrorList
    }
    errors: [ValidationException, InternalException, DisabledOperationException, BaseException]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/application/{id}/detachDataSource")
operation DetachDataSource {
    input := {
        @required @httpLabel
        id: Id

        @required
        dataSourceArn: ARN
    }
    output := {
        id: Id
        arn: ARN
        dataSourceArn: ARN
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalException
        ConflictException
        ResourceNotFoundException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/packages/dissociate/{PackageID}/{DomainName}")
operation DissociatePackage {
    input := {
        @required @httpLabel
        PackageID: PackageID

        @required @httpLabel
        DomainName: DomainName
    }
    output := {
        DomainPackageDetails: DomainPackageDetails
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@http(method: "POST", uri: "/2021-01-01/packages/dissociateMultiple")
operation DissociatePackages {
    input := {
        @required
        PackageList: PackageIDList

        @required
        DomainName: DomainName
    }
    output := {
        DomainPackageDetailsList: DomainPackageDetailsList
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        ConflictException
        DisabledOperationException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/application/{id}")
operation GetApplication {
    input := {
        @required @httpLabel
        id: Id
    }
    output := {
        id: Id
        arn: ARN
        name: ApplicationName
        endpoint: String
        status: ApplicationStatus
        iamIdentityCenterOptions: IamIdentityCenterOptions
        dataSources: DataSources
        appConfigs: AppConfigs
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
        kmsKeyArn: KmsKeyArn
    }
    errors: [
        BaseException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalException
        DisabledOperationException
    ]
}

@http(
    method: "GET"
    uri: "/2021-01-01/opensearch/application/{applicationId}/capability/{capabilityName}"
)
operation GetCapability {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required @httpLabel
        capabilityName: CapabilityName
    }
    output := {
        capabilityName: CapabilityName
        applicationId: ApplicationId
        status: CapabilityStatus
        capabilityConfig: CapabilityExtendedResponseConfig
        failures: CapabilityFailures
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalException
        ResourceNotFoundException
        DisabledOperationException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/compatibleVersions")
operation GetCompatibleVersions {
    input := {
        @httpQuery("domainName")
        DomainName: DomainName
    }
    output := {
        CompatibleVersions: CompatibleVersionsList
    }
    errors: [
        BaseException
        ResourceNotFoundException
        DisabledOperationException
        ValidationException
        InternalException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/domain/{DomainName}/dataSource/{Name}")
operation GetDataSource {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @required @httpLabel
        Name: DataSourceName
    }
    output := {
        DataSourceType: DataSourceType
        Name: DataSourceName
        Description: DataSourceDescription
        Status: DataSourceStatus
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
        DependencyFailureException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/defaultApplicationSetting")
operation GetDefaultApplicationSetting {
    input := {}
    output := {
        applicationArn: ARN
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/directQueryDataSource/{DataSourceName}")
operation GetDirectQueryDataSource {
    input := {
        @required @httpLabel
        DataSourceName: DirectQueryDataSourceName
    }
    output := {
        DataSourceName: DirectQueryDataSourceName
        DataSourceType: DirectQueryDataSourceType
        Description: DirectQueryDataSourceDescription
        OpenSearchArns: DirectQueryOpenSearchARNList
        DataSourceAccessPolicy: PolicyDocument
        DataSourceArn: String
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/domain/{DomainName}/domainMaintenance")
operation GetDomainMaintenanceStatus {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @required @httpQuery("maintenanceId")
        MaintenanceId: RequestId
    }
    output := {
        Status: MaintenanceStatus
        StatusMessage: MaintenanceStatusMessage
        NodeId: NodeId
        Action: MaintenanceType
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/domain/{DomainName}/index/{IndexName}")
operation GetIndex {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @required @httpLabel
        IndexName: IndexName
    }
    output := {
        @required
        IndexSchema: Document
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalException
        DisabledOperationException
        DependencyFailureException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/app-migrations/{migrationId}")
operation GetMigration {
    input := {
        @required @httpLabel
        migrationId: String
    }
    output := {
        migrationId: String
        status: String
        applicationId: ApplicationId
        source: MigrationSource
        exportedCount: Integer
        importedCount: Integer
        error: MigrationError
        createdAt: Timestamp
        updatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalException
        ResourceNotFoundException
        DisabledOperationException
    ]
}

@http(method: "GET", uri: "/2021-01-01/packages/{PackageID}/history")
operation GetPackageVersionHistory {
    input := {
        @required @httpLabel
        PackageID: PackageID

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        PackageID: PackageID
        PackageVersionHistoryList: PackageVersionHistoryList
        NextToken: String
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/upgradeDomain/{DomainName}/history")
operation GetUpgradeHistory {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        UpgradeHistories: UpgradeHistoryList
        NextToken: String
    }
    errors: [
        BaseException
        ResourceNotFoundException
        DisabledOperationException
        ValidationException
        InternalException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/upgradeDomain/{DomainName}/status")
operation GetUpgradeStatus {
    input := {
        @required @httpLabel
        DomainName: DomainName
    }
    output := {
        UpgradeStep: UpgradeStep
        StepStatus: UpgradeStatus
        UpgradeName: String
    }
    errors: [
        BaseException
        ResourceNotFoundException
        DisabledOperationException
        ValidationException
        InternalException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/insight-feedback")
operation InsightFeedback {
    input := {
        @required
        Entity: InsightFeedbackEntity

        @required
        InsightId: GUID

        @required
        Thumbs: InsightFeedbackThumbs

        FeedbackText: InsightFeedbackText
    }
    output := {
        Status: InsightResponseStatus
    }
    errors: [
        BaseException
        InternalException
        ValidationException
        ResourceNotFoundException
        DisabledOperationException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/list-applications")
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "ApplicationSummaries"
    pageSize: "maxResults"
)
operation ListApplications {
    input := {
        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("statuses")
        statuses: ApplicationStatuses

        @httpQuery("maxResults")
        maxResults: MaxResults
    }
    output := {
        ApplicationSummaries: ApplicationSummaries
        nextToken: String
    }
    errors: [
        BaseException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/application/{id}/listDataSourceAttachments")
operation ListDataSourceAttachments {
    input := {
        @required @httpLabel
        id: Id

        nextToken: String
        maxResults: Integer
    }
    output := {
        attachments: DataSourceAttachmentSummaryList
        nextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalException
        ResourceNotFoundException
        DisabledOperationException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/domain/{DomainName}/dataSource")
operation ListDataSources {
    input := {
        @required @httpLabel
        DomainName: DomainName
    }
    output := {
        DataSources: DataSourceList
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
        DependencyFailureException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/directQueryDataSource")
operation ListDirectQueryDataSources {
    input := {
        @httpQuery("nexttoken")
        NextToken: String
    }
    output := {
        NextToken: String
        DirectQueryDataSources: DirectQueryDataSourceList
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/domain/{DomainName}/domainMaintenances")
operation ListDomainMaintenances {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @httpQuery("action")
        Action: MaintenanceType

        @httpQuery("status")
        Status: MaintenanceStatus

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        DomainMaintenances: DomainMaintenanceList
        NextToken: String
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
    ]
}

@http(method: "GET", uri: "/2021-01-01/domain")
operation ListDomainNames {
    input := {
        @httpQuery("engineType")
        EngineType: EngineType
    }
    output := {
        DomainNames: DomainInfoList
    }
    errors: [BaseException, ValidationException]
}

@http(method: "GET", uri: "/2021-01-01/packages/{PackageID}/domains")
operation ListDomainsForPackage {
    input := {
        @required @httpLabel
        PackageID: PackageID

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        DomainPackageDetailsList: DomainPackageDetailsList
        NextToken: String
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/insights")
operation ListInsights {
    input := {
        @required
        Entity: InsightEntity

        TimeRange: InsightTimeRange
        SortOrder: InsightSortOrder
        MaxResults: InsightPageSize
        NextToken: String
    }
    output := {
        Insights: InsightList
        NextToken: String
    }
    errors: [
        BaseException
        InternalException
        ValidationException
        ResourceNotFoundException
        DisabledOperationException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/instanceTypeDetails/{EngineVersion}")
operation ListInstanceTypeDetails {
    input := {
        @required @httpLabel
        EngineVersion: VersionString

        @httpQuery("domainName")
        DomainName: DomainName

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("retrieveAZs")
        RetrieveAZs: Boolean

        @httpQuery("instanceType")
        InstanceType: InstanceTypeString
    }
    output := {
        InstanceTypeDetails: InstanceTypeDetailsList
        NextToken: String
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/app-migrations")
operation ListMigrations {
    input := {
        @required @httpQuery("applicationId")
        applicationId: ApplicationId

        @httpQuery("status")
        status: String

        @httpQuery("maxResults")
        maxResults: Integer

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        migrations: MigrationSummaryList
        nextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalException
        DisabledOperationException
    ]
}

@http(method: "GET", uri: "/2021-01-01/domain/{DomainName}/packages")
operation ListPackagesForDomain {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        DomainPackageDetailsList: DomainPackageDetailsList
        NextToken: String
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/domain/{DomainName}/scheduledActions")
operation ListScheduledActions {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        ScheduledActions: ScheduledActionsList
        NextToken: String
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        InvalidPaginationTokenException
        ValidationException
    ]
}

@http(method: "GET", uri: "/2021-01-01/tags/")
operation ListTags {
    input := {
        @required @httpQuery("arn")
        ARN: ARN
    }
    output := {
        TagList: TagList
    }
    errors: [BaseException, ResourceNotFoundException, ValidationException, InternalException]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/versions")
operation ListVersions {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        Versions: VersionList
        NextToken: String
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/domain/{DomainName}/listVpcEndpointAccess")
operation ListVpcEndpointAccess {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @required
        AuthorizedPrincipalList: AuthorizedPrincipalList

        @required
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        DisabledOperationException
        InternalException
        BaseException
    ]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/vpcEndpoints")
operation ListVpcEndpoints {
    input := {
        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @required
        VpcEndpointSummaryList: VpcEndpointSummaryList

        @required
        NextToken: String
    }
    errors: [InternalException, DisabledOperationException, BaseException]
}

@http(method: "GET", uri: "/2021-01-01/opensearch/domain/{DomainName}/vpcEndpoints")
operation ListVpcEndpointsForDomain {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @required
        VpcEndpointSummaryList: VpcEndpointSummaryList

        @required
        NextToken: String
    }
    errors: [
        InternalException
        DisabledOperationException
        ResourceNotFoundException
        BaseException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/purchaseReservedInstanceOffering")
operation PurchaseReservedInstanceOffering {
    input := {
        @required
        ReservedInstanceOfferingId: GUID

        @required
        ReservationName: ReservationToken

        InstanceCount: InstanceCount
    }
    output := {
        ReservedInstanceId: GUID
        ReservationName: ReservationToken
    }
    errors: [
        ResourceNotFoundException
        ResourceAlreadyExistsException
        LimitExceededException
        DisabledOperationException
        ValidationException
        InternalException
    ]
}

@http(method: "PUT", uri: "/2021-01-01/opensearch/defaultApplicationSetting")
operation PutDefaultApplicationSetting {
    input := {
        @required
        applicationArn: ARN

        @required
        setAsDefault: Boolean
    }
    output := {
        applicationArn: ARN
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/application/{applicationId}/capability/register")
operation RegisterCapability {
    input := {
        @required @httpLabel
        applicationId: ApplicationId

        @required
        capabilityName: CapabilityName

        @required
        capabilityConfig: CapabilityBaseRequestConfig
    }
    output := {
        capabilityName: CapabilityName
        applicationId: ApplicationId
        status: CapabilityStatus
        capabilityConfig: CapabilityBaseResponseConfig
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        InternalException
        ResourceNotFoundException
        ServiceQuotaExceededException
        DisabledOperationException
    ]
}

@http(method: "PUT", uri: "/2021-01-01/opensearch/cc/inboundConnection/{ConnectionId}/reject")
operation RejectInboundConnection {
    input := {
        @required @httpLabel
        ConnectionId: ConnectionId
    }
    output := {
        Connection: InboundConnection
    }
    errors: [ResourceNotFoundException, DisabledOperationException]
}

@http(method: "POST", uri: "/2021-01-01/tags-removal")
operation RemoveTags {
    input := {
        @required
        ARN: ARN

        @required
        TagKeys: StringList
    }
    errors: [BaseException, ValidationException, InternalException]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/domain/{DomainName}/revokeVpcEndpointAccess")
operation RevokeVpcEndpointAccess {
    input := {
        @required @httpLabel
        DomainName: DomainName

        Account: AWSAccount
        Service: AWSServicePrincipal
        ServiceOptions: ServiceOptions
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
        InternalException
        BaseException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/serviceSoftwareUpdate/rollback")
operation RollbackServiceSoftwareUpdate {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        RollbackServiceSoftwareOptions: RollbackServiceSoftwareOptions
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/domain/{DomainName}/domainMaintenance")
operation StartDomainMaintenance {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @required
        Action: MaintenanceType

        NodeId: NodeId
    }
    output := {
        MaintenanceId: RequestId
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/app-migrations")
operation StartMigration {
    input := {
        @required
        applicationId: ApplicationId

        @required
        migrationOptions: MigrationOptions

        clientToken: ClientToken
    }
    output := {
        migrationId: String
        status: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalException
        ResourceNotFoundException
        ConflictException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/serviceSoftwareUpdate/start")
operation StartServiceSoftwareUpdate {
    input := {
        @required
        DomainName: DomainName

        ScheduleAt: ScheduleAt
        DesiredStartTime: Long
    }
    output := {
        ServiceSoftwareOptions: ServiceSoftwareOptions
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "PUT", uri: "/2021-01-01/opensearch/application/{id}")
operation UpdateApplication {
    input := {
        @required @httpLabel
        id: Id

        dataSources: DataSources
        appConfigs: AppConfigs
        iamIdentityCenterOptions: IamIdentityCenterOptionsInput
    }
    output := {
        id: Id
        name: ApplicationName
        arn: ARN
        dataSources: DataSources
        iamIdentityCenterOptions: IamIdentityCenterOptions
        appConfigs: AppConfigs
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
    }
    errors: [
        BaseException
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ConflictException
        InternalException
        DisabledOperationException
    ]
}

@http(method: "PUT", uri: "/2021-01-01/opensearch/domain/{DomainName}/dataSource/{Name}")
operation UpdateDataSource {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @required @httpLabel
        Name: DataSourceName

        @required
        DataSourceType: DataSourceType

        Description: DataSourceDescription
        Status: DataSourceStatus
    }
    output := {
        Message: String
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
        DependencyFailureException
    ]
}

@http(method: "PUT", uri: "/2021-01-01/opensearch/directQueryDataSource/{DataSourceName}")
operation UpdateDirectQueryDataSource {
    input := {
        @required @httpLabel
        DataSourceName: DirectQueryDataSourceName

        @required
        DataSourceType: DirectQueryDataSourceType

        Description: DirectQueryDataSourceDescription
        OpenSearchArns: DirectQueryOpenSearchARNList
        DataSourceAccessPolicy: PolicyDocument
    }
    output := {
        DataSourceArn: String
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/domain/{DomainName}/config")
operation UpdateDomainConfig {
    input := {
        @required @httpLabel
        DomainName: DomainName

        ClusterConfig: ClusterConfig
        EBSOptions: EBSOptions
        SnapshotOptions: SnapshotOptions
        VPCOptions: VPCOptions
        CognitoOptions: CognitoOptions
        AdvancedOptions: AdvancedOptions
        AccessPolicies: PolicyDocument
        IPAddressType: IPAddressType
        LogPublishingOptions: LogPublishingOptions
        EncryptionAtRestOptions: EncryptionAtRestOptions
        DomainEndpointOptions: DomainEndpointOptions
        NodeToNodeEncryptionOptions: NodeToNodeEncryptionOptions
        AdvancedSecurityOptions: AdvancedSecurityOptionsInput
        IdentityCenterOptions: IdentityCenterOptionsInput
        AutoTuneOptions: AutoTuneOptions
        DryRun: Boolean
        DryRunMode: DryRunMode
        OffPeakWindowOptions: OffPeakWindowOptions
        SoftwareUpdateOptions: SoftwareUpdateOptions
        AIMLOptions: AIMLOptionsInput
        DeploymentStrategyOptions: DeploymentStrategyOptions
        AutomatedSnapshotPauseOptions: AutomatedSnapshotPauseRequestOptions
        UseCase: DomainUseCase
        EngineMode: EngineMode
    }
    output := {
        @required
        DomainConfig: DomainConfig

        DryRunResults: DryRunResults
        DryRunProgressStatus: DryRunProgressStatus
    }
    errors: [
        BaseException
        InternalException
        InvalidTypeException
        LimitExceededException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/2021-01-01/opensearch/domain/{DomainName}/index/{IndexName}")
operation UpdateIndex {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @required @httpLabel
        IndexName: IndexName

        @required
        IndexSchema: Document
    }
    output := {
        @required
        Status: IndexStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalException
        DisabledOperationException
        DependencyFailureException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/2021-01-01/packages/update")
operation UpdatePackage {
    input := {
        @required
        PackageID: PackageID

        @required
        PackageSource: PackageSource

        PackageDescription: PackageDescription
        CommitMessage: CommitMessage
        PackageConfiguration: PackageConfiguration
        PackageEncryptionOptions: PackageEncryptionOptions
    }
    output := {
        PackageDetails: PackageDetails
    }
    errors: [
        BaseException
        InternalException
        LimitExceededException
        ResourceNotFoundException
        AccessDeniedException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/packages/updateScope")
operation UpdatePackageScope {
    input := {
        @required
        PackageID: PackageID

        @required
        Operation: PackageScopeOperationEnum

        @required
        PackageUserList: PackageUserList
    }
    output := {
        PackageID: PackageID
        Operation: PackageScopeOperationEnum
        PackageUserList: PackageUserList
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
    ]
}

@http(method: "PUT", uri: "/2021-01-01/opensearch/domain/{DomainName}/scheduledAction/update")
operation UpdateScheduledAction {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @required
        ActionID: String

        @required
        ActionType: ActionType

        @required
        ScheduleAt: ScheduleAt

        DesiredStartTime: Long
    }
    output := {
        ScheduledAction: ScheduledAction
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        SlotNotAvailableException
        ConflictException
        LimitExceededException
        ValidationException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/vpcEndpoints/update")
operation UpdateVpcEndpoint {
    input := {
        @required
        VpcEndpointId: VpcEndpointId

        @required
        VpcOptions: VPCOptions
    }
    output := {
        @required
        VpcEndpoint: VpcEndpoint
    }
    errors: [
        ResourceNotFoundException
        DisabledOperationException
        InternalException
        ValidationException
        ConflictException
        BaseException
    ]
}

@http(method: "POST", uri: "/2021-01-01/opensearch/upgradeDomain")
operation UpgradeDomain {
    input := {
        @required
        DomainName: DomainName

        @required
        TargetVersion: VersionString

        PerformCheckOnly: Boolean
        AdvancedOptions: AdvancedOptions
    }
    output := {
        UpgradeId: String
        DomainName: DomainName
        TargetVersion: VersionString
        PerformCheckOnly: Boolean
        AdvancedOptions: AdvancedOptions
        ChangeProgressDetails: ChangeProgressDetails
    }
    errors: [
        BaseException
        ResourceNotFoundException
        ResourceAlreadyExistsException
        DisabledOperationException
        ValidationException
        InternalException
    ]
}

structure AIConfig {}

structure AIMLOptionsInput {
    NaturalLanguageQueryGenerationOptions: NaturalLanguageQueryGenerationOptionsInput
    S3VectorsEngine: S3VectorsEngine
    ServerlessVectorAcceleration: ServerlessVectorAcceleration
}

structure AIMLOptionsOutput {
    NaturalLanguageQueryGenerationOptions: NaturalLanguageQueryGenerationOptionsOutput
    S3VectorsEngine: S3VectorsEngine
    ServerlessVectorAcceleration: ServerlessVectorAcceleration
}

structure AIMLOptionsStatus {
    Options: AIMLOptionsOutput
    Status: OptionStatus
}

@pattern("^arn:aws[a-zA-Z-]*:aps:[a-z0-9-]+:[0-9]{12}:workspace\\/ws-[a-z0-9-]*$")
string AMPWorkspaceArn

@length(min: 20, max: 2048) @pattern(".*")
string ARN

@pattern("^[0-9]+$")
string AWSAccount

structure AWSDomainInformation {
    OwnerId: OwnerId

    @required
    DomainName: DomainName

    Region: Region
}

enum AWSServicePrincipal {
    application_opensearchservice_amazonaws_com = "application.opensearchservice.amazonaws.com"
}

@error("client") @httpError(403)
structure AccessDeniedException {}

structure AccessPoliciesStatus {
    @required
    Options: PolicyDocument

    @required
    Status: OptionStatus
}

enum ActionSeverity {
    HIGH
    MEDIUM
    LOW
}

enum ActionStatus {
    PENDING_UPDATE
    IN_PROGRESS
    FAILED
    COMPLETED
    NOT_ELIGIBLE
    ELIGIBLE
}

enum ActionType {
    SERVICE_SOFTWARE_UPDATE
    JVM_HEAP_SIZE_TUNING
    JVM_YOUNG_GEN_TUNING
}

structure AdditionalLimit {
    LimitName: String
    LimitValues: LimitValueList
}

list AdditionalLimitList {
    member: AdditionalLimit
}

map AdvancedOptions {
    key: String
    value: String
}

structure AdvancedOptionsStatus {
    @required
    Options: AdvancedOptions

    @required
    Status: OptionStatus
}

structure AdvancedSecurityOptions {
    Enabled: Boolean
    InternalUserDatabaseEnabled: Boolean
    SAMLOptions: SAMLOptionsOutput
    JWTOptions: JWTOptionsOutput
    IAMFederationOptions: IAMFederationOptionsOutput
    AnonymousAuthDisableDate: Timestamp
    AnonymousAuthEnabled: Boolean
}

structure AdvancedSecurityOptionsInput {
    Enabled: Boolean
    InternalUserDatabaseEnabled: Boolean
    MasterUserOptions: MasterUserOptions
    SAMLOptions: SAMLOptionsInput
    JWTOptions: JWTOptionsInput
    IAMFederationOptions: IAMFederationOptionsInput
    AnonymousAuthEnabled: Boolean
}

structure AdvancedSecurityOptionsStatus {
    @required
    Options: AdvancedSecurityOptions

    @required
    Status: OptionStatus
}

structure AppConfig {
    key: AppConfigType
    value: AppConfigValue
}

enum AppConfigType {
    opensearchDashboards_dashboardAdmin_users = "opensearchDashboards.dashboardAdmin.users"
    opensearchDashboards_dashboardAdmin_groups = "opensearchDashboards.dashboardAdmin.groups"
}

@length(min: 1, max: 4096)
string AppConfigValue

@length(max: 200)
list AppConfigs {
    member: AppConfig
}

@pattern("[a-z0-9]{3,30}")
string ApplicationId

@length(min: 3, max: 30) @pattern("[a-z][a-z0-9\\-]+")
string ApplicationName

enum ApplicationStatus {
    CREATING
    UPDATING
    DELETING
    ACTIVE
    FAILED
}

list ApplicationStatuses {
    member: ApplicationStatus
}

list ApplicationSummaries {
    member: ApplicationSummary
}

structure ApplicationSummary {
    id: Id
    arn: ARN
    name: ApplicationName
    endpoint: String
    status: ApplicationStatus
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
}

structure AuthorizedPrincipal {
    PrincipalType: PrincipalType
    Principal: String
    ServiceOptions: ServiceOptions
}

list AuthorizedPrincipalList {
    member: AuthorizedPrincipal
}

structure AutoTune {
    AutoTuneType: AutoTuneType
    AutoTuneDetails: AutoTuneDetails
}

enum AutoTuneDesiredState {
    ENABLED
    DISABLED
}

structure AutoTuneDetails {
    ScheduledAutoTuneDetails: ScheduledAutoTuneDetails
}

list AutoTuneList {
    member: AutoTune
}

structure AutoTuneMaintenanceSchedule {
    StartAt: Timestamp
    Duration: Duration
    CronExpressionForRecurrence: String
}

@length(max: 100)
list AutoTuneMaintenanceScheduleList {
    member: AutoTuneMaintenanceSchedule
}

structure AutoTuneOptions {
    DesiredState: AutoTuneDesiredState
    RollbackOnDisable: RollbackOnDisable
    MaintenanceSchedules: AutoTuneMaintenanceScheduleList
    UseOffPeakWindow: Boolean
}

structure AutoTuneOptionsInput {
    DesiredState: AutoTuneDesiredState
    MaintenanceSchedules: AutoTuneMaintenanceScheduleList
    UseOffPeakWindow: Boolean
}

structure AutoTuneOptionsOutput {
    State: AutoTuneState
    ErrorMessage: String
    UseOffPeakWindow: Boolean
}

structure AutoTuneOptionsStatus {
    Options: AutoTuneOptions
    Status: AutoTuneStatus
}

enum AutoTuneState {
    ENABLED
    DISABLED
    ENABLE_IN_PROGRESS
    DISABLE_IN_PROGRESS
    DISABLED_AND_ROLLBACK_SCHEDULED
    DISABLED_AND_ROLLBACK_IN_PROGRESS
    DISABLED_AND_ROLLBACK_COMPLETE
    DISABLED_AND_ROLLBACK_ERROR
    ERROR
}

structure AutoTuneStatus {
    @required
    CreationDate: Timestamp

    @required
    UpdateDate: Timestamp

    UpdateVersion: UIntValue

    @required
    State: AutoTuneState

    ErrorMessage: String
    PendingDeletion: Boolean
}

enum AutoTuneType {
    SCHEDULED_ACTION
}

structure AutomatedSnapshotPauseOptions {
    @required
    Enabled: Boolean

    StartTime: Timestamp
    EndTime: Timestamp
    State: PauseState
}

structure AutomatedSnapshotPauseOptionsStatus {
    @required
    Options: AutomatedSnapshotPauseOptions

    @required
    Status: OptionStatus
}

structure AutomatedSnapshotPauseRequestOptions {
    @required
    Enabled: Boolean

    StartTime: Timestamp
    EndTime: Timestamp
}

@length(min: 1, max: 15)
string AvailabilityZone

structure AvailabilityZoneInfo {
    AvailabilityZoneName: AvailabilityZone
    ZoneStatus: ZoneStatus
    ConfiguredDataNodeCount: NumberOfNodes
    AvailableDataNodeCount: NumberOfNodes
    TotalShards: NumberOfShards
    TotalUnAssignedShards: NumberOfShards
}

list AvailabilityZoneInfoList {
    member: AvailabilityZoneInfo
}

list AvailabilityZoneList {
    member: AvailabilityZone
}

@length(min: 1, max: 256)
string BackendRole

@error("client")
structure BaseException {
    message: String
}

structure CancelledChangeProperty {
    PropertyName: String
    CancelledValue: String
    ActiveValue: String
}

list CancelledChangePropertyList {
    member: CancelledChangeProperty
}

union CapabilityBaseRequestConfig {
    aiConfig: AIConfig
}

union CapabilityBaseResponseConfig {
    aiConfig: AIConfig
}

union CapabilityExtendedResponseConfig {
    aiConfig: AIConfig
}

structure CapabilityFailure {
    reason: CapabilityFailureReason
    details: String
}

enum CapabilityFailureReason {
    KMS_KEY_INSUFFICIENT_PERMISSION
}

list CapabilityFailures {
    member: CapabilityFailure
}

@length(min: 3, max: 30) @pattern("^[a-zA-Z0-9-]+$")
string CapabilityName

enum CapabilityStatus {
    creating
    create_failed
    active
    updating
    update_failed
    deleting
    delete_failed
}

structure ChangeProgressDetails {
    ChangeId: GUID
    Message: Message
    ConfigChangeStatus: ConfigChangeStatus
    InitiatedBy: InitiatedBy
    StartTime: Timestamp
    LastUpdatedTime: Timestamp
}

structure ChangeProgressStage {
    Name: ChangeProgressStageName
    Status: ChangeProgressStageStatus
    Description: String
    LastUpdated: Timestamp
}

list ChangeProgressStageList {
    member: ChangeProgressStage
}

@length(min: 1, max: 64)
string ChangeProgressStageName

@length(min: 1, max: 256)
string ChangeProgressStageStatus

structure ChangeProgressStatusDetails {
    ChangeId: GUID
    StartTime: Timestamp
    Status: OverallChangeStatus
    PendingProperties: StringList
    CompletedProperties: StringList
    TotalNumberOfStages: Integer
    ChangeProgressStages: ChangeProgressStageList
    LastUpdatedTime: Timestamp
    ConfigChangeStatus: ConfigChangeStatus
    InitiatedBy: InitiatedBy
}

@length(min: 1, max: 64)
string ClientToken

structure CloudWatchDirectQueryDataSource {
    @required
    RoleArn: DirectQueryDataSourceRoleArn
}

@length(min: 20, max: 2048) @pattern(".*")
string CloudWatchLogsLogGroupArn

structure ClusterConfig {
    InstanceType: OpenSearchPartitionInstanceType
    InstanceCount: Integer
    DedicatedMasterEnabled: Boolean
    ZoneAwarenessEnabled: Boolean
    ZoneAwarenessConfig: ZoneAwarenessConfig
    DedicatedMasterType: OpenSearchPartitionInstanceType
    DedicatedMasterCount: Integer
    WarmEnabled: Boolean
    WarmType: OpenSearchWarmPartitionInstanceType
    WarmCount: Integer
    ColdStorageOptions: ColdStorageOptions
    MultiAZWithStandbyEnabled: Boolean
    NodeOptions: NodeOptionsList
}

structure ClusterConfigStatus {
    @required
    Options: ClusterConfig

    @required
    Status: OptionStatus
}

structure CognitoOptions {
    Enabled: Boolean
    UserPoolId: UserPoolId
    IdentityPoolId: IdentityPoolId
    RoleArn: RoleArn
}

structure CognitoOptionsStatus {
    @required
    Options: CognitoOptions

    @required
    Status: OptionStatus
}

structure ColdStorageOptions {
    @required
    Enabled: Boolean
}

@length(max: 160)
string CommitMessage

list CompatibleVersionsList {
    member: CompatibleVersionsMap
}

structure CompatibleVersionsMap {
    SourceVersion: VersionString
    TargetVersions: VersionList
}

enum ConfigChangeStatus {
    Pending
    Initializing
    Validating
    ValidationFailed
    ApplyingChanges
    Completed
    PendingUserInput
    Cancelled
}

@error("client") @httpError(409)
structure ConflictException {}

@length(min: 2, max: 100) @pattern("[a-zA-Z][a-zA-Z0-9\\-\\_]+")
string ConnectionAlias

@length(min: 10, max: 256) @pattern("[a-z][a-z0-9\\-]+")
string ConnectionId

enum ConnectionMode {
    DIRECT
    VPC_ENDPOINT
}

structure ConnectionProperties {
    Endpoint: Endpoint
    CrossClusterSearch: CrossClusterSearchConnectionProperties
}

structure CrossClusterSearchConnectionProperties {
    SkipUnavailable: SkipUnavailableStatus
}

structure DataSource {
    dataSourceArn: ARN
    dataSourceDescription: DataSourceDescription
    iamRoleForDataSourceArn: RoleArn
}

enum DataSourceAttachmentStatus {
    PENDING
    ATTACHED
    FAILED
}

structure DataSourceAttachmentSummary {
    attachmentId: String
    dataSourceArn: ARN
    status: DataSourceAttachmentStatus
}

list DataSourceAttachmentSummaryList {
    member: DataSourceAttachmentSummary
}

@length(max: 1000) @pattern("^([a-zA-Z0-9_])*[\\\\a-zA-Z0-9_@#%*+=:?./!\\s-]*$")
string DataSourceDescription

structure DataSourceDetails {
    DataSourceType: DataSourceType
    Name: DataSourceName
    Description: DataSourceDescription
    Status: DataSourceStatus
}

list DataSourceList {
    member: DataSourceDetails
}

@length(min: 3, max: 80) @pattern("[a-z][a-z0-9_]+")
string DataSourceName

enum DataSourceStatus {
    ACTIVE
    DISABLED
}

union DataSourceType {
    S3GlueDataCatalog: S3GlueDataCatalog
}

list DataSources {
    member: DataSource
}

@error("client") @httpError(424)
structure DependencyFailureException {}

enum DeploymentStatus {
    PENDING_UPDATE
    IN_PROGRESS
    COMPLETED
    NOT_ELIGIBLE
    ELIGIBLE
}

enum DeploymentStrategy {
    Default
    CapacityOptimized
}

structure DeploymentStrategyOptions {
    @required
    DeploymentStrategy: DeploymentStrategy
}

structure DeploymentStrategyOptionsStatus {
    @required
    Options: DeploymentStrategyOptions

    @required
    Status: OptionStatus
}

@length(min: 2, max: 128)
string DeploymentType

structure DescribePackagesFilter {
    Name: DescribePackagesFilterName
    Value: DescribePackagesFilterValues
}

list DescribePackagesFilterList {
    member: DescribePackagesFilter
}

enum DescribePackagesFilterName {
    PackageID
    PackageName
    PackageStatus
    PackageType
    EngineVersion
    PackageOwner
}

@pattern("^[0-9a-zA-Z\\*\\.\\_\\\\\\/\\?-]+$")
string DescribePackagesFilterValue

@length(min: 1)
list DescribePackagesFilterValues {
    member: DescribePackagesFilterValue
}

structure DirectQueryDataSource {
    DataSourceName: DirectQueryDataSourceName
    DataSourceType: DirectQueryDataSourceType
    Description: DirectQueryDataSourceDescription
    OpenSearchArns: DirectQueryOpenSearchARNList
    DataSourceArn: String
    TagList: TagList
}

@length(max: 1000) @pattern("^([a-zA-Z0-9_])*[\\\\a-zA-Z0-9_@#%*+=:?./!\\s-]*$")
string DirectQueryDataSourceDescription

list DirectQueryDataSourceList {
    member: DirectQueryDataSource
}

@length(min: 3, max: 80) @pattern("[a-z][a-z0-9_]+")
string DirectQueryDataSourceName

@length(min: 32, max: 200)
@pattern("^arn:aws[a-zA-Z-]*:iam::\\d{12}:role(\\/service-role)?\\/[A-Za-z0-9+=,.@\\-_]{1,64}$")
string DirectQueryDataSourceRoleArn

union DirectQueryDataSourceType {
    CloudWatchLog: CloudWatchDirectQueryDataSource
    SecurityLake: SecurityLakeDirectQueryDataSource
    Prometheus: PrometheusDirectQueryDataSource
}

list DirectQueryOpenSearchARNList {
    member: ARN
}

@error("client") @httpError(409)
structure DisabledOperationException {}

@length(min: 1, max: 512)
@pattern("arn:aws[a-z\\-]*:[a-z]+:[a-z0-9\\-]+:[0-9]+:domain\\/[a-z0-9\\-]+")
string DomainArn

structure DomainConfig {
    EngineVersion: VersionStatus
    ClusterConfig: ClusterConfigStatus
    EBSOptions: EBSOptionsStatus
    AccessPolicies: AccessPoliciesStatus
    IPAddressType: IPAddressTypeStatus
    SnapshotOptions: SnapshotOptionsStatus
    VPCOptions: VPCDerivedInfoStatus
    CognitoOptions: CognitoOptionsStatus
    EncryptionAtRestOptions: EncryptionAtRestOptionsStatus
    NodeToNodeEncryptionOptions: NodeToNodeEncryptionOptionsStatus
    AdvancedOptions: AdvancedOptionsStatus
    LogPublishingOptions: LogPublishingOptionsStatus
    DomainEndpointOptions: DomainEndpointOptionsStatus
    AdvancedSecurityOptions: AdvancedSecurityOptionsStatus
    IdentityCenterOptions: IdentityCenterOptionsStatus
    AutoTuneOptions: AutoTuneOptionsStatus
    ChangeProgressDetails: ChangeProgressDetails
    OffPeakWindowOptions: OffPeakWindowOptionsStatus
    SoftwareUpdateOptions: SoftwareUpdateOptionsStatus
    ModifyingProperties: ModifyingPropertiesList
    AIMLOptions: AIMLOptionsStatus
    DeploymentStrategyOptions: DeploymentStrategyOptionsStatus
    AutomatedSnapshotPauseOptions: AutomatedSnapshotPauseOptionsStatus
    UseCase: UseCaseStatus
    EngineMode: EngineModeStatus
}

structure DomainEndpointOptions {
    EnforceHTTPS: Boolean
    TLSSecurityPolicy: TLSSecurityPolicy
    CustomEndpointEnabled: Boolean
    CustomEndpoint: DomainNameFqdn
    CustomEndpointCertificateArn: ARN
}

structure DomainEndpointOptionsStatus {
    @required
    Options: DomainEndpointOptions

    @required
    Status: OptionStatus
}

enum DomainHealth {
    Red
    Yellow
    Green
    NotAvailable
}

@length(min: 1, max: 64)
string DomainId

structure DomainInfo {
    DomainName: DomainName
    EngineType: EngineType
}

list DomainInfoList {
    member: DomainInfo
}

structure DomainInformationContainer {
    AWSDomainInformation: AWSDomainInformation
}

structure DomainMaintenanceDetails {
    MaintenanceId: RequestId
    DomainName: DomainName
    Action: MaintenanceType
    NodeId: NodeId
    Status: MaintenanceStatus
    StatusMessage: MaintenanceStatusMessage
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

list DomainMaintenanceList {
    member: DomainMaintenanceDetails
}

@length(min: 3, max: 28) @pattern("[a-z][a-z0-9\\-]+")
string DomainName

@length(min: 1, max: 255)
@pattern("^(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])$")
string DomainNameFqdn

list DomainNameList {
    member: DomainName
}

structure DomainNodesStatus {
    NodeId: NodeId
    NodeType: NodeType
    AvailabilityZone: AvailabilityZone
    InstanceType: OpenSearchPartitionInstanceType
    NodeStatus: NodeStatus
    StorageType: String
    StorageVolumeType: VolumeType
    StorageSize: String
}

list DomainNodesStatusList {
    member: DomainNodesStatus
}

structure DomainPackageDetails {
    PackageID: PackageID
    PackageName: PackageName
    PackageType: PackageType
    LastUpdated: Timestamp
    DomainName: DomainName
    DomainPackageStatus: DomainPackageStatus
    PackageVersion: String
    PrerequisitePackageIDList: PackageIDList
    ReferencePath: String
    ErrorDetails: ErrorDetails
    AssociationConfiguration: PackageAssociationConfiguration
}

list DomainPackageDetailsList {
    member: DomainPackageDetails
}

enum DomainPackageStatus {
    ASSOCIATING
    ASSOCIATION_FAILED
    ACTIVE
    DISSOCIATING
    DISSOCIATION_FAILED
}

enum DomainProcessingStatusType {
    Creating
    Active
    Modifying
    UpgradingEngineVersion
    UpdatingServiceSoftware
    Isolated
    Deleting
}

enum DomainState {
    Active
    Processing
    NotAvailable
}

structure DomainStatus {
    @required
    DomainId: DomainId

    @required
    DomainName: DomainName

    @required
    ARN: ARN

    Created: Boolean
    Deleted: Boolean
    Endpoint: String
    EndpointV2: String
    Endpoints: EndpointsMap
    DomainEndpointV2HostedZoneId: String
    Processing: Boolean
    UpgradeProcessing: Boolean
    EngineVersion: VersionString

    @required
    ClusterConfig: ClusterConfig

    EBSOptions: EBSOptions
    AccessPolicies: PolicyDocument
    IPAddressType: IPAddressType
    SnapshotOptions: SnapshotOptions
    VPCOptions: VPCDerivedInfo
    CognitoOptions: CognitoOptions
    EncryptionAtRestOptions: EncryptionAtRestOptions
    NodeToNodeEncryptionOptions: NodeToNodeEncryptionOptions
    AdvancedOptions: AdvancedOptions
    LogPublishingOptions: LogPublishingOptions
    ServiceSoftwareOptions: ServiceSoftwareOptions
    DomainEndpointOptions: DomainEndpointOptions
    AdvancedSecurityOptions: AdvancedSecurityOptions
    IdentityCenterOptions: IdentityCenterOptions
    AutoTuneOptions: AutoTuneOptionsOutput
    ChangeProgressDetails: ChangeProgressDetails
    OffPeakWindowOptions: OffPeakWindowOptions
    SoftwareUpdateOptions: SoftwareUpdateOptions
    DomainProcessingStatus: DomainProcessingStatusType
    ModifyingProperties: ModifyingPropertiesList
    AIMLOptions: AIMLOptionsOutput
    DeploymentStrategyOptions: DeploymentStrategyOptions
    AutomatedSnapshotPauseOptions: AutomatedSnapshotPauseOptions
    UseCase: DomainUseCase
    EngineMode: EngineMode
}

list DomainStatusList {
    member: DomainStatus
}

enum DomainUseCase {
    SEARCH
    VECTOR
    OBSERVABILITY
    MIXED
}

enum DryRunMode {
    Basic
    Verbose
}

structure DryRunProgressStatus {
    @required
    DryRunId: GUID

    @required
    DryRunStatus: String

    @required
    CreationDate: String

    @required
    UpdateDate: String

    ValidationFailures: ValidationFailures
}

structure DryRunResults {
    DeploymentType: DeploymentType
    Message: Message
}

structure Duration {
    Value: DurationValue
    Unit: TimeUnit
}

@range(min: 1, max: 24)
long DurationValue

structure EBSOptions {
    EBSEnabled: Boolean
    VolumeType: VolumeType
    VolumeSize: Integer
    Iops: Integer
    Throughput: Integer
}

structure EBSOptionsStatus {
    @required
    Options: EBSOptions

    @required
    Status: OptionStatus
}

structure EncryptionAtRestOptions {
    Enabled: Boolean
    KmsKeyId: KmsKeyId
}

structure EncryptionAtRestOptionsStatus {
    @required
    Options: EncryptionAtRestOptions

    @required
    Status: OptionStatus
}

@pattern("^[A-Za-z0-9\\-\\.]+$")
string Endpoint

map EndpointsMap {
    key: String
    value: String
}

enum EngineMode {
    GENERAL
    OPTIMIZED
}

structure EngineModeStatus {
    @required
    Options: EngineMode

    @required
    Status: OptionStatus
}

enum EngineType {
    OpenSearch
    Elasticsearch
}

@pattern("^Elasticsearch_[0-9]{1}\\.[0-9]{1,2}$|^OpenSearch_[0-9]{1,2}\\.[0-9]{1,2}$")
string EngineVersion

structure EnvironmentInfo {
    AvailabilityZoneInformation: AvailabilityZoneInfoList
}

list EnvironmentInfoList {
    member: EnvironmentInfo
}

structure ErrorDetails {
    ErrorType: String
    ErrorMessage: String
}

structure ExportOptions {
    types: StringList
    objects: SavedObjectIdentifierList
    includeReferencesDeep: Boolean
}

structure Filter {
    Name: NonEmptyString
    Values: ValueStringList
}

list FilterList {
    member: Filter
}

@length(min: 36, max: 36)
@pattern("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}")
string GUID

list GUIDList {
    member: GUID
}

structure IAMFederationOptionsInput {
    Enabled: Boolean
    SubjectKey: IAMFederationSubjectKey
    RolesKey: IAMFederationRolesKey
}

structure IAMFederationOptionsOutput {
    Enabled: Boolean
    SubjectKey: IAMFederationSubjectKey
    RolesKey: IAMFederationRolesKey
}

@length(min: 1, max: 64) @pattern("^(null|[A-Za-z][A-Za-z0-9_.:/=+\\-@]*)$")
string IAMFederationRolesKey

@length(min: 1, max: 64) @pattern("^(null|[A-Za-z][A-Za-z0-9_.:/=+\\-@]*)$")
string IAMFederationSubjectKey

enum IPAddressType {
    ipv4
    dualstack
}

structure IPAddressTypeStatus {
    @required
    Options: IPAddressType

    @required
    Status: OptionStatus
}

structure IamIdentityCenterOptions {
    enabled: Boolean
    iamIdentityCenterInstanceArn: ARN
    iamRoleForIdentityCenterApplicationArn: RoleArn
    iamIdentityCenterApplicationArn: ARN
}

structure IamIdentityCenterOptionsInput {
    enabled: Boolean
    iamIdentityCenterInstanceArn: ARN
    iamRoleForIdentityCenterApplicationArn: RoleArn
}

@pattern("[a-z0-9]{3,30}")
string Id

@length(min: 20, max: 2048)
@pattern("^arn:aws[a-z\\\\-]*:[a-z]+:[a-z0-9\\\\-]*:[0-9]*:[a-z0-9\\\\-]+\\/[a-z0-9\\\\-]+\\/[a-z0-9\\\\-]+")
string IdentityCenterApplicationARN

@length(min: 20, max: 2048)
@pattern("^arn:aws[a-z\\\\-]*:[a-z]+:[a-z0-9\\\\-]*:[0-9]*:[a-z0-9\\\\-]+\\/[a-z0-9\\\\-]+")
string IdentityCenterInstanceARN

structure IdentityCenterOptions {
    EnabledAPIAccess: Boolean
    IdentityCenterInstanceARN: IdentityCenterInstanceARN
    IdentityCenterInstanceRegion: Region
    SubjectKey: SubjectKeyIdCOption
    RolesKey: RolesKeyIdCOption
    IdentityCenterApplicationARN: IdentityCenterApplicationARN
    IdentityStoreId: IdentityStoreId
}

structure IdentityCenterOptionsInput {
    EnabledAPIAccess: Boolean
    IdentityCenterInstanceARN: IdentityCenterInstanceARN
    IdentityCenterInstanceRegion: Region
    SubjectKey: SubjectKeyIdCOption
    RolesKey: RolesKeyIdCOption
}

structure IdentityCenterOptionsStatus {
    @required
    Options: IdentityCenterOptions

    @required
    Status: OptionStatus
}

@length(min: 1, max: 55) @pattern("[\\w-]+:[0-9a-f-]+")
string IdentityPoolId

@length(min: 1, max: 64)
@pattern("^d-[0-9a-f]{10}$|^[0-9a-f]{8}\\\\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\\\\b[0-9a-f]{12}$")
string IdentityStoreId

structure InboundConnection {
    LocalDomainInfo: DomainInformationContainer
    RemoteDomainInfo: DomainInformationContainer
    ConnectionId: ConnectionId
    ConnectionStatus: InboundConnectionStatus
    ConnectionMode: ConnectionMode
}

structure InboundConnectionStatus {
    StatusCode: InboundConnectionStatusCode
    Message: String
}

enum InboundConnectionStatusCode {
    PENDING_ACCEPTANCE
    APPROVED
    PROVISIONING
    ACTIVE
    REJECTING
    REJECTED
    DELETING
    DELETED
}

list InboundConnections {
    member: InboundConnection
}

@length(min: 1, max: 255)
@pattern("^(?!\\.\\.?$)[^_ ,:\"+/*\\\\|?#><A-Z-][^ ,:\"+/*\\\\|?#><A-Z]*$")
string IndexName

enum IndexStatus {
    CREATED
    UPDATED
    DELETED
}

enum InitiatedBy {
    CUSTOMER
    SERVICE
}

structure Insight {
    InsightId: GUID
    DisplayName: String
    Type: InsightType
    Priority: InsightPriorityLevel
    Status: InsightStatus
    CreationTime: Timestamp
    UpdateTime: Timestamp
    IsExperimental: Boolean
}

structure InsightEntity {
    @required
    Type: InsightEntityType

    Value: InsightEntityValue
}

enum InsightEntityType {
    Account
    DomainName
}

@length(min: 3, max: 28) @pattern("([a-z][a-z0-9\\-]+|\\d{12})")
string InsightEntityValue

structure InsightFeedbackEntity {
    @required
    Type: InsightFeedbackEntityType

    @required
    Value: InsightEntityValue
}

enum InsightFeedbackEntityType {
    DomainName
}

@length(min: 0, max: 1000)
string InsightFeedbackText

enum InsightFeedbackThumbs {
    Up
    Down
}

structure InsightField {
    @required
    Name: String

    @required
    Type: InsightFieldType

    @required
    Value: String
}

list InsightFieldList {
    member: InsightField
}

enum InsightFieldType {
    text
    metric
}

list InsightList {
    member: Insight
}

@range(min: 1, max: 500)
integer InsightPageSize

enum InsightPriorityLevel {
    CRITICAL
    HIGH
    MEDIUM
    LOW
}

enum InsightResponseStatus {
    SUCCESS
    ERROR
}

enum InsightSortOrder {
    ASC
    DESC
}

enum InsightStatus {
    ACTIVE
    RESOLVED
    DISMISSED
}

structure InsightTimeRange {
    @required
    From: Long

    @required
    To: Long
}

enum InsightType {
    EVENT
    RECOMMENDATION
}

@range(min: 1)
integer InstanceCount

structure InstanceCountLimits {
    MinimumInstanceCount: Integer
    MaximumInstanceCount: Integer
}

structure InstanceLimits {
    InstanceCountLimits: InstanceCountLimits
}

list InstanceRoleList {
    member: String
}

structure InstanceTypeDetails {
    InstanceType: OpenSearchPartitionInstanceType
    EncryptionEnabled: Boolean
    CognitoEnabled: Boolean
    AppLogsEnabled: Boolean
    AdvancedSecurityEnabled: Boolean
    WarmEnabled: Boolean
    InstanceRole: InstanceRoleList
    AvailabilityZones: AvailabilityZoneList
}

list InstanceTypeDetailsList {
    member: InstanceTypeDetails
}

@length(min: 10, max: 40) @pattern("^.*\\..*\\.search$")
string InstanceTypeString

@error("server") @httpError(500)
structure InternalException {}

@error("client") @httpError(400)
structure InvalidPaginationTokenException {}

@error("client") @httpError(409)
structure InvalidTypeException {}

list Issues {
    member: String
}

structure JWTOptionsInput {
    Enabled: Boolean
    SubjectKey: SubjectKey
    RolesKey: RolesKey
    JwksUrl: JwksUrl
    PublicKey: String
}

structure JWTOptionsOutput {
    Enabled: Boolean
    SubjectKey: String
    RolesKey: String
    JwksUrl: JwksUrl
    PublicKey: String
}

@length(min: 0, max: 2048)
@pattern("^$|^https://(?!(?:10|127|169\\.254|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01]))\\.)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*\\.[a-zA-Z]{2,}(?::[0-9]{1,5})?(?:/[a-zA-Z0-9\\-._~%!$&'()*+,;=:'@]*(?:/[a-zA-Z0-9\\-._~%!$&'()*+,;=:'@]*)*)?(?:\\?[a-zA-Z0-9\\-._~%!$&'()*+,;=:'/@?]+)?$")
string JwksUrl

structure KeyStoreAccessOption {
    KeyAccessRoleArn: RoleArn

    @required
    KeyStoreAccessEnabled: Boolean
}

@length(min: 20, max: 2048)
@pattern("^arn:aws[a-zA-Z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$")
string KmsKeyArn

@length(min: 1, max: 500) @pattern(".*")
string KmsKeyId

@length(max: 256) @pattern("^(?!.*\\/\\.{2,})(?!.*\\.\\.)[a-zA-Z0-9_.-]+(?:\\/[a-zA-Z0-9_.-]+)*$")
string LicenseFilepath

@error("client") @httpError(409)
structure LimitExceededException {}

list LimitValueList {
    member: String
}

structure Limits {
    StorageTypes: StorageTypeList
    InstanceLimits: InstanceLimits
    AdditionalLimits: AdditionalLimitList
}

map LimitsByRole {
    key: String
    value: Limits
}

structure LogPublishingOption {
    CloudWatchLogsLogGroupArn: CloudWatchLogsLogGroupArn
    Enabled: Boolean
}

map LogPublishingOptions {
    key: LogType
    value: LogPublishingOption
}

structure LogPublishingOptionsStatus {
    Options: LogPublishingOptions
    Status: OptionStatus
}

enum LogType {
    INDEX_SLOW_LOGS
    SEARCH_SLOW_LOGS
    ES_APPLICATION_LOGS
    AUDIT_LOGS
}

enum MaintenanceStatus {
    PENDING
    IN_PROGRESS
    COMPLETED
    FAILED
    TIMED_OUT
}

@length(min: 0, max: 1000) @pattern("^([\\s\\S]*)$")
string MaintenanceStatusMessage

enum MaintenanceType {
    REBOOT_NODE
    RESTART_SEARCH_PROCESS
    RESTART_DASHBOARD
}

enum MasterNodeStatus {
    Available
    UnAvailable
}

structure MasterUserOptions {
    MasterUserARN: ARN
    MasterUserName: Username
    MasterUserPassword: Password
}

@range(max: 100)
integer MaxResults

@length(min: 0, max: 1024)
string Message

structure MigrationError {
    code: String
    message: String
}

structure MigrationOptions {
    @required
    source: MigrationSource

    @required
    workspace: MigrationWorkspace

    exportOptions: ExportOptions
    conflictResolution: String
}

structure MigrationSource {
    @required
    datasourceArn: ARN
}

structure MigrationSummary {
    migrationId: String
    status: String
    applicationId: ApplicationId
    source: MigrationSource
    exportedCount: Integer
    importedCount: Integer
    error: MigrationError
    createdAt: Timestamp
    updatedAt: Timestamp
}

list MigrationSummaryList {
    member: MigrationSummary
}

structure MigrationWorkspace {
    workspaceId: String
    createWorkspace: Boolean
    name: String
    type: String
}

structure ModifyingProperties {
    Name: String
    ActiveValue: String
    PendingValue: String
    ValueType: PropertyValueType
}

list ModifyingPropertiesList {
    member: ModifyingProperties
}

enum NaturalLanguageQueryGenerationCurrentState {
    NOT_ENABLED
    ENABLE_COMPLETE
    ENABLE_IN_PROGRESS
    ENABLE_FAILED
    DISABLE_COMPLETE
    DISABLE_IN_PROGRESS
    DISABLE_FAILED
}

enum NaturalLanguageQueryGenerationDesiredState {
    ENABLED
    DISABLED
}

structure NaturalLanguageQueryGenerationOptionsInput {
    DesiredState: NaturalLanguageQueryGenerationDesiredState
}

structure NaturalLanguageQueryGenerationOptionsOutput {
    DesiredState: NaturalLanguageQueryGenerationDesiredState
    CurrentState: NaturalLanguageQueryGenerationCurrentState
}

structure NodeConfig {
    Enabled: Boolean
    Type: OpenSearchPartitionInstanceType
    Count: Integer
}

@length(min: 10, max: 40)
string NodeId

structure NodeOption {
    NodeType: NodeOptionsNodeType
    NodeConfig: NodeConfig
}

list NodeOptionsList {
    member: NodeOption
}

enum NodeOptionsNodeType {
    coordinator
}

enum NodeStatus {
    Active
    StandBy
    NotAvailable
}

structure NodeToNodeEncryptionOptions {
    Enabled: Boolean
}

structure NodeToNodeEncryptionOptionsStatus {
    @required
    Options: NodeToNodeEncryptionOptions

    @required
    Status: OptionStatus
}

enum NodeType {
    Data
    Ultrawarm
    Master
    Warm
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9\\-\\_\\.]+")
string NonEmptyString

@pattern("^((\\d+)|(NotAvailable))$")
string NumberOfAZs

@pattern("^((\\d+)|(NotAvailable))$")
string NumberOfNodes

@pattern("^((\\d+)|(NotAvailable))$")
string NumberOfShards

structure OffPeakWindow {
    WindowStartTime: WindowStartTime
}

structure OffPeakWindowOptions {
    Enabled: Boolean
    OffPeakWindow: OffPeakWindow
}

structure OffPeakWindowOptionsStatus {
    Options: OffPeakWindowOptions
    Status: OptionStatus
}

enum OpenSearchPartitionInstanceType {
    m3_medium_search = "m3.medium.search"
    m3_large_search = "m3.large.search"
    m3_xlarge_search = "m3.xlarge.search"
    m3_2xlarge_search = "m3.2xlarge.search"
    m4_large_search = "m4.large.search"
    m4_xlarge_search = "m4.xlarge.search"
    m4_2xlarge_search = "m4.2xlarge.search"
    m4_4xlarge_search = "m4.4xlarge.search"
    m4_10xlarge_search = "m4.10xlarge.search"
    m5_large_search = "m5.large.search"
    m5_xlarge_search = "m5.xlarge.search"
    m5_2xlarge_search = "m5.2xlarge.search"
    m5_4xlarge_search = "m5.4xlarge.search"
    m5_12xlarge_search = "m5.12xlarge.search"
    m5_24xlarge_search = "m5.24xlarge.search"
    r5_large_search = "r5.large.search"
    r5_xlarge_search = "r5.xlarge.search"
    r5_2xlarge_search = "r5.2xlarge.search"
    r5_4xlarge_search = "r5.4xlarge.search"
    r5_12xlarge_search = "r5.12xlarge.search"
    r5_24xlarge_search = "r5.24xlarge.search"
    c5_large_search = "c5.large.search"
    c5_xlarge_search = "c5.xlarge.search"
    c5_2xlarge_search = "c5.2xlarge.search"
    c5_4xlarge_search = "c5.4xlarge.search"
    c5_9xlarge_search = "c5.9xlarge.search"
    c5_18xlarge_search = "c5.18xlarge.search"
    t3_nano_search = "t3.nano.search"
    t3_micro_search = "t3.micro.search"
    t3_small_search = "t3.small.search"
    t3_medium_search = "t3.medium.search"
    t3_large_search = "t3.large.search"
    t3_xlarge_search = "t3.xlarge.search"
    t3_2xlarge_search = "t3.2xlarge.search"
    or1_medium_search = "or1.medium.search"
    or1_large_search = "or1.large.search"
    or1_xlarge_search = "or1.xlarge.search"
    or1_2xlarge_search = "or1.2xlarge.search"
    or1_4xlarge_search = "or1.4xlarge.search"
    or1_8xlarge_search = "or1.8xlarge.search"
    or1_12xlarge_search = "or1.12xlarge.search"
    or1_16xlarge_search = "or1.16xlarge.search"
    ultrawarm1_medium_search = "ultrawarm1.medium.search"
    ultrawarm1_large_search = "ultrawarm1.large.search"
    ultrawarm1_xlarge_search = "ultrawarm1.xlarge.search"
    t2_micro_search = "t2.micro.search"
    t2_small_search = "t2.small.search"
    t2_medium_search = "t2.medium.search"
    r3_large_search = "r3.large.search"
    r3_xlarge_search = "r3.xlarge.search"
    r3_2xlarge_search = "r3.2xlarge.search"
    r3_4xlarge_search = "r3.4xlarge.search"
    r3_8xlarge_search = "r3.8xlarge.search"
    i2_xlarge_search = "i2.xlarge.search"
    i2_2xlarge_search = "i2.2xlarge.search"
    d2_xlarge_search = "d2.xlarge.search"
    d2_2xlarge_search = "d2.2xlarge.search"
    d2_4xlarge_search = "d2.4xlarge.search"
    d2_8xlarge_search = "d2.8xlarge.search"
    c4_large_search = "c4.large.search"
    c4_xlarge_search = "c4.xlarge.search"
    c4_2xlarge_search = "c4.2xlarge.search"
    c4_4xlarge_search = "c4.4xlarge.search"
    c4_8xlarge_search = "c4.8xlarge.search"
    r4_large_search = "r4.large.search"
    r4_xlarge_search = "r4.xlarge.search"
    r4_2xlarge_search = "r4.2xlarge.search"
    r4_4xlarge_search = "r4.4xlarge.search"
    r4_8xlarge_search = "r4.8xlarge.search"
    r4_16xlarge_search = "r4.16xlarge.search"
    i3_large_search = "i3.large.search"
    i3_xlarge_search = "i3.xlarge.search"
    i3_2xlarge_search = "i3.2xlarge.search"
    i3_4xlarge_search = "i3.4xlarge.search"
    i3_8xlarge_search = "i3.8xlarge.search"
    i3_16xlarge_search = "i3.16xlarge.search"
    r6g_large_search = "r6g.large.search"
    r6g_xlarge_search = "r6g.xlarge.search"
    r6g_2xlarge_search = "r6g.2xlarge.search"
    r6g_4xlarge_search = "r6g.4xlarge.search"
    r6g_8xlarge_search = "r6g.8xlarge.search"
    r6g_12xlarge_search = "r6g.12xlarge.search"
    m6g_large_search = "m6g.large.search"
    m6g_xlarge_search = "m6g.xlarge.search"
    m6g_2xlarge_search = "m6g.2xlarge.search"
    m6g_4xlarge_search = "m6g.4xlarge.search"
    m6g_8xlarge_search = "m6g.8xlarge.search"
    m6g_12xlarge_search = "m6g.12xlarge.search"
    c6g_large_search = "c6g.large.search"
    c6g_xlarge_search = "c6g.xlarge.search"
    c6g_2xlarge_search = "c6g.2xlarge.search"
    c6g_4xlarge_search = "c6g.4xlarge.search"
    c6g_8xlarge_search = "c6g.8xlarge.search"
    c6g_12xlarge_search = "c6g.12xlarge.search"
    r6gd_large_search = "r6gd.large.search"
    r6gd_xlarge_search = "r6gd.xlarge.search"
    r6gd_2xlarge_search = "r6gd.2xlarge.search"
    r6gd_4xlarge_search = "r6gd.4xlarge.search"
    r6gd_8xlarge_search = "r6gd.8xlarge.search"
    r6gd_12xlarge_search = "r6gd.12xlarge.search"
    r6gd_16xlarge_search = "r6gd.16xlarge.search"
    t4g_small_search = "t4g.small.search"
    t4g_medium_search = "t4g.medium.search"
}

enum OpenSearchWarmPartitionInstanceType {
    ultrawarm1_medium_search = "ultrawarm1.medium.search"
    ultrawarm1_large_search = "ultrawarm1.large.search"
    ultrawarm1_xlarge_search = "ultrawarm1.xlarge.search"
}

enum OptionState {
    RequiresIndexDocuments
    Processing
    Active
}

structure OptionStatus {
    @required
    CreationDate: Timestamp

    @required
    UpdateDate: Timestamp

    UpdateVersion: UIntValue

    @required
    State: OptionState

    PendingDeletion: Boolean
}

structure OutboundConnection {
    LocalDomainInfo: DomainInformationContainer
    RemoteDomainInfo: DomainInformationContainer
    ConnectionId: ConnectionId
    ConnectionAlias: ConnectionAlias
    ConnectionStatus: OutboundConnectionStatus
    ConnectionMode: ConnectionMode
    ConnectionProperties: ConnectionProperties
}

structure OutboundConnectionStatus {
    StatusCode: OutboundConnectionStatusCode
    Message: String
}

enum OutboundConnectionStatusCode {
    VALIDATING
    VALIDATION_FAILED
    PENDING_ACCEPTANCE
    APPROVED
    PROVISIONING
    ACTIVE
    REJECTING
    REJECTED
    DELETING
    DELETED
}

list OutboundConnections {
    member: OutboundConnection
}

enum OverallChangeStatus {
    PENDING
    PROCESSING
    COMPLETED
    FAILED
}

@length(min: 12, max: 12) @pattern("[0-9]+")
string OwnerId

structure PackageAssociationConfiguration {
    KeyStoreAccessOption: KeyStoreAccessOption
}

structure PackageConfiguration {
    @required
    LicenseRequirement: RequirementLevel

    LicenseFilepath: LicenseFilepath

    @required
    ConfigurationRequirement: RequirementLevel

    RequiresRestartForConfigurationUpdate: Boolean
}

@length(max: 1024)
string PackageDescription

structure PackageDetails {
    PackageID: PackageID
    PackageName: PackageName
    PackageType: PackageType
    PackageDescription: PackageDescription
    PackageStatus: PackageStatus
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    AvailablePackageVersion: String
    ErrorDetails: ErrorDetails
    EngineVersion: EngineVersion
    AvailablePluginProperties: PluginProperties
    AvailablePackageConfiguration: PackageConfiguration
    AllowListedUserList: PackageUserList
    PackageOwner: PackageOwner
    PackageVendingOptions: PackageVendingOptions
    PackageEncryptionOptions: PackageEncryptionOptions
}

structure PackageDetailsForAssociation {
    @required
    PackageID: PackageID

    PrerequisitePackageIDList: PackageIDList
    AssociationConfiguration: PackageAssociationConfiguration
}

list PackageDetailsForAssociationList {
    member: PackageDetailsForAssociation
}

list PackageDetailsList {
    member: PackageDetails
}

structure PackageEncryptionOptions {
    KmsKeyIdentifier: KmsKeyId

    @required
    EncryptionEnabled: Boolean
}

@pattern("^([FG][0-9]+)$|^(pkg-[a-f0-9]+)$")
string PackageID

list PackageIDList {
    member: PackageID
}

@length(min: 3, max: 256) @pattern("[a-z][a-z0-9\\-]+")
string PackageName

@length(max: 1024)
string PackageOwner

enum PackageScopeOperationEnum {
    ADD
    OVERRIDE
    REMOVE
}

structure PackageSource {
    S3BucketName: S3BucketName
    S3Key: S3Key
}

enum PackageStatus {
    COPYING
    COPY_FAILED
    VALIDATING
    VALIDATION_FAILED
    AVAILABLE
    DELETING
    DELETED
    DELETE_FAILED
}

enum PackageType {
    TXT_DICTIONARY = "TXT-DICTIONARY"
    ZIP_PLUGIN = "ZIP-PLUGIN"
    PACKAGE_LICENSE = "PACKAGE-LICENSE"
    PACKAGE_CONFIG = "PACKAGE-CONFIG"
}

@length(min: 6, max: 12) @pattern("^[0-9]{12}$|^GLOBAL$")
string PackageUser

list PackageUserList {
    member: PackageUser
}

structure PackageVendingOptions {
    @required
    VendingEnabled: Boolean
}

structure PackageVersionHistory {
    PackageVersion: String
    CommitMessage: CommitMessage
    CreatedAt: Timestamp
    PluginProperties: PluginProperties
    PackageConfiguration: PackageConfiguration
}

list PackageVersionHistoryList {
    member: PackageVersionHistory
}

@length(min: 8, max: 128) @pattern(".*") @sensitive
string Password

enum PauseState {
    Active
    Completed
    Scheduled
    Disabled
}

@length(max: 1024)
string PluginClassName

@length(max: 1024)
string PluginDescription

@length(max: 1024)
string PluginName

structure PluginProperties {
    Name: PluginName
    Description: PluginDescription
    Version: PluginVersion
    ClassName: PluginClassName
    UncompressedSizeInBytes: Long
}

@length(max: 1024)
string PluginVersion

@length(min: 0, max: 102400) @pattern(".*")
string PolicyDocument

enum PrincipalType {
    AWS_ACCOUNT
    AWS_SERVICE
}

structure PrometheusDirectQueryDataSource {
    @required
    RoleArn: DirectQueryDataSourceRoleArn

    @required
    WorkspaceArn: AMPWorkspaceArn
}

enum PropertyValueType {
    PLAIN_TEXT
    STRINGIFIED_JSON
}

structure RecurringCharge {
    RecurringChargeAmount: Double
    RecurringChargeFrequency: String
}

list RecurringChargeList {
    member: RecurringCharge
}

@length(min: 5, max: 30) @pattern("[a-z][a-z0-9\\-]+")
string Region

list RegionsList {
    member: Region
}

@length(min: 1, max: 100) @pattern("^([\\s\\S]*)$")
string RequestId

enum RequirementLevel {
    REQUIRED
    OPTIONAL
    NONE
}

@length(min: 5, max: 64) @pattern(".*")
string ReservationToken

structure ReservedInstance {
    ReservationName: ReservationToken
    ReservedInstanceId: GUID
    BillingSubscriptionId: Long
    ReservedInstanceOfferingId: String
    InstanceType: OpenSearchPartitionInstanceType
    StartTime: Timestamp
    Duration: Integer
    FixedPrice: Double
    UsagePrice: Double
    CurrencyCode: String
    InstanceCount: Integer
    State: String
    PaymentOption: ReservedInstancePaymentOption
    RecurringCharges: RecurringChargeList
}

list ReservedInstanceList {
    member: ReservedInstance
}

structure ReservedInstanceOffering {
    ReservedInstanceOfferingId: GUID
    InstanceType: OpenSearchPartitionInstanceType
    Duration: Integer
    FixedPrice: Double
    UsagePrice: Double
    CurrencyCode: String
    PaymentOption: ReservedInstancePaymentOption
    RecurringCharges: RecurringChargeList
}

list ReservedInstanceOfferingList {
    member: ReservedInstanceOffering
}

enum ReservedInstancePaymentOption {
    ALL_UPFRONT
    PARTIAL_UPFRONT
    NO_UPFRONT
}

@error("client") @httpError(409)
structure ResourceAlreadyExistsException {}

@error("client") @httpError(409)
structure ResourceNotFoundException {}

@length(min: 20, max: 2048)
@pattern("arn:(aws|aws\\-cn|aws\\-us\\-gov|aws\\-iso|aws\\-iso\\-b):iam::[0-9]+:role\\/.*")
string RoleArn

@length(min: 1, max: 64)
string RolesKey

enum RolesKeyIdCOption {
    GroupName
    GroupId
}

enum RollbackOnDisable {
    NO_ROLLBACK
    DEFAULT_ROLLBACK
}

structure RollbackServiceSoftwareOptions {
    CurrentVersion: String
    NewVersion: String
    RollbackAvailable: Boolean
    Description: String
}

@length(min: 3, max: 63)
string S3BucketName

structure S3GlueDataCatalog {
    RoleArn: RoleArn
}

@length(min: 1, max: 1024)
string S3Key

structure S3VectorsEngine {
    Enabled: Boolean
}

@length(min: 8, max: 512)
string SAMLEntityId

structure SAMLIdp {
    @required
    MetadataContent: SAMLMetadata

    @required
    EntityId: SAMLEntityId
}

@length(min: 1, max: 1048576)
string SAMLMetadata

structure SAMLOptionsInput {
    Enabled: Boolean
    Idp: SAMLIdp
    MasterUserName: Username
    MasterBackendRole: BackendRole
    SubjectKey: String
    RolesKey: String
    SessionTimeoutMinutes: Integer
}

structure SAMLOptionsOutput {
    Enabled: Boolean
    Idp: SAMLIdp
    SubjectKey: String
    RolesKey: String
    SessionTimeoutMinutes: Integer
}

structure SavedObjectIdentifier {
    @required
    type: String

    @required
    id: String
}

list SavedObjectIdentifierList {
    member: SavedObjectIdentifier
}

enum ScheduleAt {
    NOW
    TIMESTAMP
    OFF_PEAK_WINDOW
}

structure ScheduledAction {
    @required
    Id: String

    @required
    Type: ActionType

    @required
    Severity: ActionSeverity

    @required
    ScheduledTime: Long

    Description: String
    ScheduledBy: ScheduledBy
    Status: ActionStatus
    Mandatory: Boolean
    Cancellable: Boolean
}

list ScheduledActionsList {
    member: ScheduledAction
}

enum ScheduledAutoTuneActionType {
    JVM_HEAP_SIZE_TUNING
    JVM_YOUNG_GEN_TUNING
}

structure ScheduledAutoTuneDetails {
    Date: Timestamp
    ActionType: ScheduledAutoTuneActionType
    Action: String
    Severity: ScheduledAutoTuneSeverityType
}

enum ScheduledAutoTuneSeverityType {
    LOW
    MEDIUM
    HIGH
}

enum ScheduledBy {
    CUSTOMER
    SYSTEM
}

structure SecurityLakeDirectQueryDataSource {
    @required
    RoleArn: DirectQueryDataSourceRoleArn
}

structure ServerlessVectorAcceleration {
    Enabled: Boolean
}

structure ServiceOptions {
    SupportedRegions: RegionsList
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {}

structure ServiceSoftwareOptions {
    CurrentVersion: String
    NewVersion: String
    UpdateAvailable: Boolean
    Cancellable: Boolean
    UpdateStatus: DeploymentStatus
    Description: String
    AutomatedUpdateDate: Timestamp
    OptionalDeployment: Boolean
}

enum SkipUnavailableStatus {
    ENABLED
    DISABLED
}

list SlotList {
    member: Long
}

@error("client") @httpError(409)
structure SlotNotAvailableException {
    SlotSuggestions: SlotList
}

structure SnapshotOptions {
    AutomatedSnapshotStartHour: Integer
}

structure SnapshotOptionsStatus {
    @required
    Options: SnapshotOptions

    @required
    Status: OptionStatus
}

structure SoftwareUpdateOptions {
    AutoSoftwareUpdateEnabled: Boolean
    UseLatestServiceSoftwareForBlueGreen: Boolean
}

structure SoftwareUpdateOptionsStatus {
    Options: SoftwareUpdateOptions
    Status: OptionStatus
}

@range(min: 0, max: 23)
long StartTimeHours

@range(min: 0, max: 59)
long StartTimeMinutes

structure StorageType {
    StorageTypeName: String
    StorageSubTypeName: String
    StorageTypeLimits: StorageTypeLimitList
}

structure StorageTypeLimit {
    LimitName: String
    LimitValues: LimitValueList
}

list StorageTypeLimitList {
    member: StorageTypeLimit
}

list StorageTypeList {
    member: StorageType
}

list StringList {
    member: String
}

@length(min: 1, max: 64)
string SubjectKey

enum SubjectKeyIdCOption {
    UserName
    UserId
    Email
}

enum TLSSecurityPolicy {
    Policy_Min_TLS_1_0_2019_07 = "Policy-Min-TLS-1-0-2019-07"
    Policy_Min_TLS_1_2_2019_07 = "Policy-Min-TLS-1-2-2019-07"
    Policy_Min_TLS_1_2_PFS_2023_10 = "Policy-Min-TLS-1-2-PFS-2023-10"
    Policy_Min_TLS_1_2_RFC9151_FIPS_2024_08 = "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08"
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern(".*")
string TagKey

list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern(".*")
string TagValue

@error("client") @httpError(429)
structure ThrottlingException {}

enum TimeUnit {
    HOURS
}

@range(min: 0)
integer UIntValue

structure UpgradeHistory {
    UpgradeName: String
    StartTimestamp: Timestamp
    UpgradeStatus: UpgradeStatus
    StepsList: UpgradeStepsList
}

list UpgradeHistoryList {
    member: UpgradeHistory
}

enum UpgradeStatus {
    IN_PROGRESS
    SUCCEEDED
    SUCCEEDED_WITH_ISSUES
    FAILED
}

enum UpgradeStep {
    PRE_UPGRADE_CHECK
    SNAPSHOT
    UPGRADE
}

structure UpgradeStepItem {
    UpgradeStep: UpgradeStep
    UpgradeStepStatus: UpgradeStatus
    Issues: Issues
    ProgressPercent: Double
}

list UpgradeStepsList {
    member: UpgradeStepItem
}

structure UseCaseStatus {
    @required
    Options: DomainUseCase

    @required
    Status: OptionStatus
}

@length(min: 1, max: 55) @pattern("[\\w-]+_[0-9a-zA-Z]+")
string UserPoolId

@length(min: 1, max: 64) @pattern(".*") @sensitive
string Username

structure VPCDerivedInfo {
    VPCId: String
    SubnetIds: StringList
    AvailabilityZones: StringList
    SecurityGroupIds: StringList
    EgressEnabled: Boolean
}

structure VPCDerivedInfoStatus {
    @required
    Options: VPCDerivedInfo

    @required
    Status: OptionStatus
}

structure VPCOptions {
    SubnetIds: StringList
    SecurityGroupIds: StringList
    EgressEnabled: Boolean
}

@error("client") @httpError(400)
structure ValidationException {}

structure ValidationFailure {
    Code: String
    Message: String
}

list ValidationFailures {
    member: ValidationFailure
}

@length(min: 1)
list ValueStringList {
    member: NonEmptyString
}

list VersionList {
    member: VersionString
}

structure VersionStatus {
    @required
    Options: VersionString

    @required
    Status: OptionStatus
}

@length(min: 14, max: 18)
@pattern("^Elasticsearch_[0-9]{1}\\.[0-9]{1,2}$|^OpenSearch_[0-9]{1,2}\\.[0-9]{1,2}$")
string VersionString

enum VolumeType {
    standard
    gp2
    io1
    gp3
}

structure VpcEndpoint {
    VpcEndpointId: VpcEndpointId
    VpcEndpointOwner: AWSAccount
    DomainArn: DomainArn
    VpcOptions: VPCDerivedInfo
    Status: VpcEndpointStatus
    Endpoint: Endpoint
}

structure VpcEndpointError {
    VpcEndpointId: VpcEndpointId
    ErrorCode: VpcEndpointErrorCode
    ErrorMessage: String
}

enum VpcEndpointErrorCode {
    ENDPOINT_NOT_FOUND
    SERVER_ERROR
}

list VpcEndpointErrorList {
    member: VpcEndpointError
}

@length(min: 5, max: 256) @pattern("^aos-[a-zA-Z0-9]*$")
string VpcEndpointId

list VpcEndpointIdList {
    member: VpcEndpointId
}

enum VpcEndpointStatus {
    CREATING
    CREATE_FAILED
    ACTIVE
    UPDATING
    UPDATE_FAILED
    DELETING
    DELETE_FAILED
}

structure VpcEndpointSummary {
    VpcEndpointId: VpcEndpointId
    VpcEndpointOwner: String
    DomainArn: DomainArn
    Status: VpcEndpointStatus
}

list VpcEndpointSummaryList {
    member: VpcEndpointSummary
}

list VpcEndpoints {
    member: VpcEndpoint
}

structure WindowStartTime {
    @required
    Hours: StartTimeHours

    @required
    Minutes: StartTimeMinutes
}

structure WorkspaceConfigurationInput {
    @required
    name: String

    @required
    workspaceType: String
}

structure ZoneAwarenessConfig {
    AvailabilityZoneCount: Integer
}

enum ZoneStatus {
    Active
    StandBy
    NotAvailable
}
