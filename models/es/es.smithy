$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.es

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Elasticsearch Service")
@service(sdkId: "Elasticsearch Service", endpointPrefix: "es", docId: "es-2015-01-01")
@restJson1
@sigv4(name: "es")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        aws: [{endpoint: "https://aos.{region}.{dualStackDnsSuffix}", dualStack: true}]
        "aws-cn": [{endpoint: "https://aos.{region}.{dualStackDnsSuffix}", dualStack: true}]
        "aws-us-gov": [{endpoint: "https://aos.{region}.{dualStackDnsSuffix}", dualStack: true}]
    }
)
service ElasticsearchService {
    version: "2015-01-01"
    operations: [
        AcceptInboundCrossClusterSearchConnection
        AddTags
        AssociatePackage
        AuthorizeVpcEndpointAccess
        CancelDomainConfigChange
        CancelElasticsearchServiceSoftwareUpdate
        CreateElasticsearchDomain
        CreateOutboundCrossClusterSearchConnection
        CreatePackage
        CreateVpcEndpoint
        DeleteElasticsearchDomain
        DeleteElasticsearchServiceRole
        DeleteInboundCrossClusterSearchConnection
        DeleteOutboundCrossClusterSearchConnection
        DeletePackage
        DeleteVpcEndpoint
        DescribeDomainAutoTunes
        DescribeDomainChangeProgress
        DescribeElasticsearchDomain
        DescribeElasticsearchDomainConfig
        DescribeElasticsearchDomains
        DescribeElasticsearchInstanceTypeLimits
        DescribeInboundCrossClusterSearchConnections
        DescribeOutboundCrossClusterSearchConnections
        DescribePackages
        DescribeReservedElasticsearchInstanceOfferings
        DescribeReservedElasticsearchInstances
        DescribeVpcEndpoints
        DissociatePackage
        GetCompatibleElasticsearchVersions
        GetPackageVersionHistory
        GetUpgradeHistory
        GetUpgradeStatus
        ListDomainNames
        ListDomainsForPackage
        ListElasticsearchInstanceTypes
        ListElasticsearchVersions
        ListPackagesForDomain
        ListTags
        ListVpcEndpointAccess
        ListVpcEndpoints
        ListVpcEndpointsForDomain
        PurchaseReservedElasticsearchInstanceOffering
        RejectInboundCrossClusterSearchConnection
        RemoveTags
        RevokeVpcEndpointAccess
        StartElasticsearchServiceSoftwareUpdate
        UpdateElasticsearchDomainConfig
        UpdatePackage
        UpdateVpcEndpoint
        UpgradeElasticsearchDomain
    ]
}

@http(
    method: "PUT"
    uri: "/2015-01-01/es/ccs/inboundConnection/{CrossClusterSearchConnectionId}/accept"
)
operation AcceptInboundCrossClusterSearchConnection {
    input := {
        @required @httpLabel
        CrossClusterSearchConnectionId: String
    }
    output := {
        CrossClusterSearchConnection: InboundCrossClusterSearchConnection
    }
    errors: [ResourceNotFoundException, LimitExceededException, DisabledOperationException]
}

@http(method: "POST", uri: "/2015-01-01/tags")
operation AddTags {
    input := {
        @required
        ARN: String

        @required
        TagList: TagList
    }
    errors: [BaseException, LimitExceededException, ValidationException, InternalException]
}

@http(method: "POST", uri: "/2015-01-01/packages/associate/{PackageID}/{DomainName}")
operation AssociatePackage {
    input := {
        @required @httpLabel
        PackageID: String

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

@http(method: "POST", uri: "/2015-01-01/es/domain/{DomainName}/authorizeVpcEndpointAccess")
operation AuthorizeVpcEndpointAccess {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @required
        Account: AWSAccount
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

@http(method: "POST", uri: "/2015-01-01/es/domain/{DomainName}/config/cancel")
operation CancelDomainConfigChange {
    input := {
        @required @httpLabel
        DomainName: DomainName

        DryRun: Boolean
    }
    output := {
        DryRun: Boolean
        CancelledChangeIds: GUIDList
        CancelledChangeProperties: CancelledChangePropertyList
    }
    errors: [
        BaseException
        InternalException
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2015-01-01/es/serviceSoftwareUpdate/cancel")
operation CancelElasticsearchServiceSoftwareUpdate {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        ServiceSoftwareOptions: ServiceSoftwareOptions
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/2015-01-01/es/domain")
operation CreateElasticsearchDomain {
    input := {
        @required
        DomainName: DomainName

        ElasticsearchVersion: ElasticsearchVersionString
        ElasticsearchClusterConfig: ElasticsearchClusterConfig
        EBSOptions: EBSOptions
        AccessPolicies: String
        SnapshotOptions: SnapshotOptions
        VPCOptions: VPCOptions
        CognitoOptions: CognitoOptions
        EncryptionAtRestOptions: EncryptionAtRestOptions
        NodeToNodeEncryptionOptions: NodeToNodeEncryptionOptions
        AdvancedOptions: AdvancedOptions
        LogPublishingOptions: LogPublishingOptions
        DomainEndpointOptions: DomainEndpointOptions
        AdvancedSecurityOptions: AdvancedSecurityOptionsInput
        AutoTuneOptions: AutoTuneOptionsInput
        TagList: TagList
        DeploymentStrategyOptions: DeploymentStrategyOptions
        AutomatedSnapshotPauseOptions: AutomatedSnapshotPauseRequestOptions
        UseCase: DomainUseCase
        EngineMode: DomainEngineMode
    }
    output := {
        DomainStatus: ElasticsearchDomainStatus
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

@http(method: "POST", uri: "/2015-01-01/es/ccs/outboundConnection")
operation CreateOutboundCrossClusterSearchConnection {
    input := {
        @required
        SourceDomainInfo: DomainInformation

        @required
        DestinationDomainInfo: DomainInformation

        @required
        ConnectionAlias: ConnectionAlias
    }
    output := {
        SourceDomainInfo: DomainInformation
        DestinationDomainInfo: DomainInformation
        ConnectionAlias: ConnectionAlias
        ConnectionStatus: OutboundCrossClusterSearchConnectionStatus
        CrossClusterSearchConnectionId: String
    }
    errors: [
        LimitExceededException
        InternalException
        ResourceAlreadyExistsException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2015-01-01/packages")
operation CreatePackage {
    input := {
        @required
        PackageName: PackageName

        @required
        PackageType: PackageType

        PackageDescription: PackageDescription

        @required
        PackageSource: PackageSource
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

@http(method: "POST", uri: "/2015-01-01/es/vpcEndpoints")
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

@http(method: "DELETE", uri: "/2015-01-01/es/domain/{DomainName}")
operation DeleteElasticsearchDomain {
    input := {
        @required @httpLabel
        DomainName: DomainName
    }
    output := {
        DomainStatus: ElasticsearchDomainStatus
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "DELETE", uri: "/2015-01-01/es/role")
operation DeleteElasticsearchServiceRole {
    errors: [BaseException, InternalException, ValidationException]
}

@http(
    method: "DELETE"
    uri: "/2015-01-01/es/ccs/inboundConnection/{CrossClusterSearchConnectionId}"
)
operation DeleteInboundCrossClusterSearchConnection {
    input := {
        @required @httpLabel
        CrossClusterSearchConnectionId: String
    }
    output := {
        CrossClusterSearchConnection: InboundCrossClusterSearchConnection
    }
    errors: [ResourceNotFoundException, DisabledOperationException]
}

@http(
    method: "DELETE"
    uri: "/2015-01-01/es/ccs/outboundConnection/{CrossClusterSearchConnectionId}"
)
operation DeleteOutboundCrossClusterSearchConnection {
    input := {
        @required @httpLabel
        CrossClusterSearchConnectionId: String
    }
    output := {
        CrossClusterSearchConnection: OutboundCrossClusterSearchConnection
    }
    errors: [ResourceNotFoundException, DisabledOperationException]
}

@http(method: "DELETE", uri: "/2015-01-01/packages/{PackageID}")
operation DeletePackage {
    input := {
        @required @httpLabel
        PackageID: String
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

@http(method: "DELETE", uri: "/2015-01-01/es/vpcEndpoints/{VpcEndpointId}")
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

@http(method: "GET", uri: "/2015-01-01/es/domain/{DomainName}/autoTunes")
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

@http(method: "GET", uri: "/2015-01-01/es/domain/{DomainName}/progress")
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

@http(method: "GET", uri: "/2015-01-01/es/domain/{DomainName}")
operation DescribeElasticsearchDomain {
    input := {
        @required @httpLabel
        DomainName: DomainName
    }
    output := {
        @required
        DomainStatus: ElasticsearchDomainStatus
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/2015-01-01/es/domain/{DomainName}/config")
operation DescribeElasticsearchDomainConfig {
    input := {
        @required @httpLabel
        DomainName: DomainName
    }
    output := {
        @required
        DomainConfig: ElasticsearchDomainConfig
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/2015-01-01/es/domain-info")
operation DescribeElasticsearchDomains {
    input := {
        @required
        DomainNames: DomainNameList
    }
    output := {
        @required
        DomainStatusList: ElasticsearchDomainStatusList
    }
    errors: [BaseException, InternalException, ValidationException]
}

@http(method: "GET", uri: "/2015-01-01/es/instanceTypeLimits/{ElasticsearchVersion}/{InstanceType}")
operation DescribeElasticsearchInstanceTypeLimits {
    input := {
        @httpQuery("domainName")
        DomainName: DomainName

        @required @httpLabel
        InstanceType: ESPartitionInstanceType

        @required @httpLabel
        ElasticsearchVersion: ElasticsearchVersionString
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

@http(method: "POST", uri: "/2015-01-01/es/ccs/inboundConnection/search")
operation DescribeInboundCrossClusterSearchConnections {
    input := {
        Filters: FilterList
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        CrossClusterSearchConnections: InboundCrossClusterSearchConnections
        NextToken: String
    }
    errors: [InvalidPaginationTokenException, DisabledOperationException]
}

@http(method: "POST", uri: "/2015-01-01/es/ccs/outboundConnection/search")
operation DescribeOutboundCrossClusterSearchConnections {
    input := {
        Filters: FilterList
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        CrossClusterSearchConnections: OutboundCrossClusterSearchConnections
        NextToken: String
    }
    errors: [InvalidPaginationTokenException, DisabledOperationException]
}

@http(method: "POST", uri: "/2015-01-01/packages/describe")
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

@http(method: "GET", uri: "/2015-01-01/es/reservedInstanceOfferings")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ReservedElasticsearchInstanceOfferings"
    pageSize: "MaxResults"
)
operation DescribeReservedElasticsearchInstanceOfferings {
    input := {
        @httpQuery("offeringId")
        ReservedElasticsearchInstanceOfferingId: GUID

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        NextToken: String
        ReservedElasticsearchInstanceOfferings: ReservedElasticsearchInstanceOfferingList
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        DisabledOperationException
        InternalException
    ]
}

@http(method: "GET", uri: "/2015-01-01/es/reservedInstances")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ReservedElasticsearchInstances"
    pageSize: "MaxResults"
)
operation DescribeReservedElasticsearchInstances {
    input := {
        @httpQuery("reservationId")
        ReservedElasticsearchInstanceId: GUID

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        NextToken: String
        ReservedElasticsearchInstances: ReservedElasticsearchInstanceList
    }
    errors: [
        ResourceNotFoundException
        InternalException
        ValidationException
        DisabledOperationException
    ]
}

@http(method: "POST", uri: "/2015-01-01/es/vpcEndpoints/describe")
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

@http(method: "POST", uri: "/2015-01-01/packages/dissociate/{PackageID}/{DomainName}")
operation DissociatePackage {
    input := {
        @required @httpLabel
        PackageID: String

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

@http(method: "GET", uri: "/2015-01-01/es/compatibleVersions")
operation GetCompatibleElasticsearchVersions {
    input := {
        @httpQuery("domainName")
        DomainName: DomainName
    }
    output := {
        CompatibleElasticsearchVersions: CompatibleElasticsearchVersionsList
    }
    errors: [
        BaseException
        ResourceNotFoundException
        DisabledOperationException
        ValidationException
        InternalException
    ]
}

@http(method: "GET", uri: "/2015-01-01/packages/{PackageID}/history")
operation GetPackageVersionHistory {
    input := {
        @required @httpLabel
        PackageID: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        PackageID: String
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

@http(method: "GET", uri: "/2015-01-01/es/upgradeDomain/{DomainName}/history")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "UpgradeHistories"
    pageSize: "MaxResults"
)
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

@http(method: "GET", uri: "/2015-01-01/es/upgradeDomain/{DomainName}/status")
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

@http(method: "GET", uri: "/2015-01-01/domain")
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

@http(method: "GET", uri: "/2015-01-01/packages/{PackageID}/domains")
operation ListDomainsForPackage {
    input := {
        @required @httpLabel
        PackageID: String

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

@http(method: "GET", uri: "/2015-01-01/es/instanceTypes/{ElasticsearchVersion}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ElasticsearchInstanceTypes"
    pageSize: "MaxResults"
)
operation ListElasticsearchInstanceTypes {
    input := {
        @required @httpLabel
        ElasticsearchVersion: ElasticsearchVersionString

        @httpQuery("domainName")
        DomainName: DomainName

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        ElasticsearchInstanceTypes: ElasticsearchInstanceTypeList
        NextToken: String
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/2015-01-01/es/versions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ElasticsearchVersions"
    pageSize: "MaxResults"
)
operation ListElasticsearchVersions {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        ElasticsearchVersions: ElasticsearchVersionList
        NextToken: String
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "GET", uri: "/2015-01-01/domain/{DomainName}/packages")
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

@http(method: "GET", uri: "/2015-01-01/tags/")
operation ListTags {
    input := {
        @required @httpQuery("arn")
        ARN: String
    }
    output := {
        TagList: TagList
    }
    errors: [BaseException, ResourceNotFoundException, ValidationException, InternalException]
}

@http(method: "GET", uri: "/2015-01-01/es/domain/{DomainName}/listVpcEndpointAccess")
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

@http(method: "GET", uri: "/2015-01-01/es/vpcEndpoints")
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

@http(method: "GET", uri: "/2015-01-01/es/domain/{DomainName}/vpcEndpoints")
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

@http(method: "POST", uri: "/2015-01-01/es/purchaseReservedInstanceOffering")
operation PurchaseReservedElasticsearchInstanceOffering {
    input := {
        @required
        ReservedElasticsearchInstanceOfferingId: GUID

        @required
        ReservationName: ReservationToken

        InstanceCount: InstanceCount
    }
    output := {
        ReservedElasticsearchInstanceId: GUID
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

@http(
    method: "PUT"
    uri: "/2015-01-01/es/ccs/inboundConnection/{CrossClusterSearchConnectionId}/reject"
)
operation RejectInboundCrossClusterSearchConnection {
    input := {
        @required @httpLabel
        CrossClusterSearchConnectionId: String
    }
    output := {
        CrossClusterSearchConnection: InboundCrossClusterSearchConnection
    }
    errors: [ResourceNotFoundException, DisabledOperationException]
}

@http(method: "POST", uri: "/2015-01-01/tags-removal")
operation RemoveTags {
    input := {
        @required
        ARN: String

        @required
        TagKeys: StringList
    }
    errors: [BaseException, ValidationException, InternalException]
}

@http(method: "POST", uri: "/2015-01-01/es/domain/{DomainName}/revokeVpcEndpointAccess")
operation RevokeVpcEndpointAccess {
    input := {
        @required @httpLabel
        DomainName: DomainName

        @required
        Account: AWSAccount
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

@http(method: "POST", uri: "/2015-01-01/es/serviceSoftwareUpdate/start")
operation StartElasticsearchServiceSoftwareUpdate {
    input := {
        @required
        DomainName: DomainName
    }
    output := {
        ServiceSoftwareOptions: ServiceSoftwareOptions
    }
    errors: [BaseException, InternalException, ResourceNotFoundException, ValidationException]
}

@http(method: "POST", uri: "/2015-01-01/es/domain/{DomainName}/config")
operation UpdateElasticsearchDomainConfig {
    input := {
        @required @httpLabel
        DomainName: DomainName

        ElasticsearchClusterConfig: ElasticsearchClusterConfig
        EBSOptions: EBSOptions
        SnapshotOptions: SnapshotOptions
        VPCOptions: VPCOptions
        CognitoOptions: CognitoOptions
        AdvancedOptions: AdvancedOptions
        AccessPolicies: String
        LogPublishingOptions: LogPublishingOptions
        DomainEndpointOptions: DomainEndpointOptions
        AdvancedSecurityOptions: AdvancedSecurityOptionsInput
        NodeToNodeEncryptionOptions: NodeToNodeEncryptionOptions
        EncryptionAtRestOptions: EncryptionAtRestOptions
        AutoTuneOptions: AutoTuneOptions
        DryRun: Boolean
        DeploymentStrategyOptions: DeploymentStrategyOptions
        AutomatedSnapshotPauseOptions: AutomatedSnapshotPauseRequestOptions
        UseCase: DomainUseCase
        EngineMode: DomainEngineMode
    }
    output := {
        @required
        DomainConfig: ElasticsearchDomainConfig

        DryRunResults: DryRunResults
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

@http(method: "POST", uri: "/2015-01-01/packages/update")
operation UpdatePackage {
    input := {
        @required
        PackageID: String

        @required
        PackageSource: PackageSource

        PackageDescription: PackageDescription
        CommitMessage: CommitMessage
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

@http(method: "POST", uri: "/2015-01-01/es/vpcEndpoints/update")
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

@http(method: "POST", uri: "/2015-01-01/es/upgradeDomain")
operation UpgradeElasticsearchDomain {
    input := {
        @required
        DomainName: DomainName

        @required
        TargetVersion: ElasticsearchVersionString

        PerformCheckOnly: Boolean
    }
    output := {
        DomainName: DomainName
        TargetVersion: ElasticsearchVersionString
        PerformCheckOnly: Boolean
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

@pattern("^[0-9]+$")
string AWSAccount

@error("client") @httpError(403)
structure AccessDeniedException {}

structure AccessPoliciesStatus {
    @required
    Options: String

    @required
    Status: OptionStatus
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
    AnonymousAuthDisableDate: Timestamp
    AnonymousAuthEnabled: Boolean
}

structure AdvancedSecurityOptionsInput {
    Enabled: Boolean
    InternalUserDatabaseEnabled: Boolean
    MasterUserOptions: MasterUserOptions
    SAMLOptions: SAMLOptionsInput
    AnonymousAuthEnabled: Boolean
}

structure AdvancedSecurityOptionsStatus {
    @required
    Options: AdvancedSecurityOptions

    @required
    Status: OptionStatus
}

structure AuthorizedPrincipal {
    PrincipalType: PrincipalType
    Principal: String
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
}

structure AutoTuneOptionsInput {
    DesiredState: AutoTuneDesiredState
    MaintenanceSchedules: AutoTuneMaintenanceScheduleList
}

structure AutoTuneOptionsOutput {
    State: AutoTuneState
    ErrorMessage: String
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

structure ChangeProgressDetails {
    ChangeId: GUID
    Message: Message
    ConfigChangeStatus: ConfigChangeStatus
    StartTime: Timestamp
    LastUpdatedTime: Timestamp
    InitiatedBy: InitiatedBy
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
    ConfigChangeStatus: ConfigChangeStatus
    LastUpdatedTime: Timestamp
    InitiatedBy: InitiatedBy
}

@length(min: 1, max: 64)
string ClientToken

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

list CompatibleElasticsearchVersionsList {
    member: CompatibleVersionsMap
}

structure CompatibleVersionsMap {
    SourceVersion: ElasticsearchVersionString
    TargetVersions: ElasticsearchVersionList
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

@length(max: 20)
string ConnectionAlias

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
}

@pattern("^[0-9a-zA-Z\\*\\.\\\\/\\?-]*$")
string DescribePackagesFilterValue

@length(min: 1)
list DescribePackagesFilterValues {
    member: DescribePackagesFilterValue
}

@error("client") @httpError(409)
structure DisabledOperationException {}

@length(min: 1, max: 512)
@pattern("arn:aws[a-z\\-]*:[a-z]+:[a-z0-9\\-]+:[0-9]+:domain\\/[a-z0-9\\-]+")
string DomainArn

structure DomainEndpointOptions {
    EnforceHTTPS: Boolean
    TLSSecurityPolicy: TLSSecurityPolicy
    CustomEndpointEnabled: Boolean
    CustomEndpoint: DomainNameFqdn
    CustomEndpointCertificateArn: String
}

structure DomainEndpointOptionsStatus {
    @required
    Options: DomainEndpointOptions

    @required
    Status: OptionStatus
}

enum DomainEngineMode {
    GENERAL
    OPTIMIZED
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

structure DomainInformation {
    OwnerId: OwnerId

    @required
    DomainName: DomainName

    Region: String
}

@length(min: 3, max: 28) @pattern("[a-z][a-z0-9\\-]+")
string DomainName

@length(min: 1, max: 255)
@pattern("^(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])$")
string DomainNameFqdn

list DomainNameList {
    member: DomainName
}

structure DomainPackageDetails {
    PackageID: String
    PackageName: PackageName
    PackageType: PackageType
    LastUpdated: Timestamp
    DomainName: DomainName
    DomainPackageStatus: DomainPackageStatus
    PackageVersion: String
    ReferencePath: String
    ErrorDetails: ErrorDetails
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

enum DomainUseCase {
    SEARCH
    VECTOR
    OBSERVABILITY
    MIXED
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

enum ESPartitionInstanceType {
    m3_medium_elasticsearch = "m3.medium.elasticsearch"
    m3_large_elasticsearch = "m3.large.elasticsearch"
    m3_xlarge_elasticsearch = "m3.xlarge.elasticsearch"
    m3_2xlarge_elasticsearch = "m3.2xlarge.elasticsearch"
    m4_large_elasticsearch = "m4.large.elasticsearch"
    m4_xlarge_elasticsearch = "m4.xlarge.elasticsearch"
    m4_2xlarge_elasticsearch = "m4.2xlarge.elasticsearch"
    m4_4xlarge_elasticsearch = "m4.4xlarge.elasticsearch"
    m4_10xlarge_elasticsearch = "m4.10xlarge.elasticsearch"
    m5_large_elasticsearch = "m5.large.elasticsearch"
    m5_xlarge_elasticsearch = "m5.xlarge.elasticsearch"
    m5_2xlarge_elasticsearch = "m5.2xlarge.elasticsearch"
    m5_4xlarge_elasticsearch = "m5.4xlarge.elasticsearch"
    m5_12xlarge_elasticsearch = "m5.12xlarge.elasticsearch"
    r5_large_elasticsearch = "r5.large.elasticsearch"
    r5_xlarge_elasticsearch = "r5.xlarge.elasticsearch"
    r5_2xlarge_elasticsearch = "r5.2xlarge.elasticsearch"
    r5_4xlarge_elasticsearch = "r5.4xlarge.elasticsearch"
    r5_12xlarge_elasticsearch = "r5.12xlarge.elasticsearch"
    c5_large_elasticsearch = "c5.large.elasticsearch"
    c5_xlarge_elasticsearch = "c5.xlarge.elasticsearch"
    c5_2xlarge_elasticsearch = "c5.2xlarge.elasticsearch"
    c5_4xlarge_elasticsearch = "c5.4xlarge.elasticsearch"
    c5_9xlarge_elasticsearch = "c5.9xlarge.elasticsearch"
    c5_18xlarge_elasticsearch = "c5.18xlarge.elasticsearch"
    ultrawarm1_medium_elasticsearch = "ultrawarm1.medium.elasticsearch"
    ultrawarm1_large_elasticsearch = "ultrawarm1.large.elasticsearch"
    t2_micro_elasticsearch = "t2.micro.elasticsearch"
    t2_small_elasticsearch = "t2.small.elasticsearch"
    t2_medium_elasticsearch = "t2.medium.elasticsearch"
    r3_large_elasticsearch = "r3.large.elasticsearch"
    r3_xlarge_elasticsearch = "r3.xlarge.elasticsearch"
    r3_2xlarge_elasticsearch = "r3.2xlarge.elasticsearch"
    r3_4xlarge_elasticsearch = "r3.4xlarge.elasticsearch"
    r3_8xlarge_elasticsearch = "r3.8xlarge.elasticsearch"
    i2_xlarge_elasticsearch = "i2.xlarge.elasticsearch"
    i2_2xlarge_elasticsearch = "i2.2xlarge.elasticsearch"
    d2_xlarge_elasticsearch = "d2.xlarge.elasticsearch"
    d2_2xlarge_elasticsearch = "d2.2xlarge.elasticsearch"
    d2_4xlarge_elasticsearch = "d2.4xlarge.elasticsearch"
    d2_8xlarge_elasticsearch = "d2.8xlarge.elasticsearch"
    c4_large_elasticsearch = "c4.large.elasticsearch"
    c4_xlarge_elasticsearch = "c4.xlarge.elasticsearch"
    c4_2xlarge_elasticsearch = "c4.2xlarge.elasticsearch"
    c4_4xlarge_elasticsearch = "c4.4xlarge.elasticsearch"
    c4_8xlarge_elasticsearch = "c4.8xlarge.elasticsearch"
    r4_large_elasticsearch = "r4.large.elasticsearch"
    r4_xlarge_elasticsearch = "r4.xlarge.elasticsearch"
    r4_2xlarge_elasticsearch = "r4.2xlarge.elasticsearch"
    r4_4xlarge_elasticsearch = "r4.4xlarge.elasticsearch"
    r4_8xlarge_elasticsearch = "r4.8xlarge.elasticsearch"
    r4_16xlarge_elasticsearch = "r4.16xlarge.elasticsearch"
    i3_large_elasticsearch = "i3.large.elasticsearch"
    i3_xlarge_elasticsearch = "i3.xlarge.elasticsearch"
    i3_2xlarge_elasticsearch = "i3.2xlarge.elasticsearch"
    i3_4xlarge_elasticsearch = "i3.4xlarge.elasticsearch"
    i3_8xlarge_elasticsearch = "i3.8xlarge.elasticsearch"
    i3_16xlarge_elasticsearch = "i3.16xlarge.elasticsearch"
}

enum ESWarmPartitionInstanceType {
    ultrawarm1_medium_elasticsearch = "ultrawarm1.medium.elasticsearch"
    ultrawarm1_large_elasticsearch = "ultrawarm1.large.elasticsearch"
}

structure ElasticsearchClusterConfig {
    InstanceType: ESPartitionInstanceType
    InstanceCount: Integer
    DedicatedMasterEnabled: Boolean
    ZoneAwarenessEnabled: Boolean
    ZoneAwarenessConfig: ZoneAwarenessConfig
    DedicatedMasterType: ESPartitionInstanceType
    DedicatedMasterCount: Integer
    WarmEnabled: Boolean
    WarmType: ESWarmPartitionInstanceType
    WarmCount: Integer
    ColdStorageOptions: ColdStorageOptions
}

structure ElasticsearchClusterConfigStatus {
    @required
    Options: ElasticsearchClusterConfig

    @required
    Status: OptionStatus
}

structure ElasticsearchDomainConfig {
    ElasticsearchVersion: ElasticsearchVersionStatus
    ElasticsearchClusterConfig: ElasticsearchClusterConfigStatus
    EBSOptions: EBSOptionsStatus
    AccessPolicies: AccessPoliciesStatus
    SnapshotOptions: SnapshotOptionsStatus
    VPCOptions: VPCDerivedInfoStatus
    CognitoOptions: CognitoOptionsStatus
    EncryptionAtRestOptions: EncryptionAtRestOptionsStatus
    NodeToNodeEncryptionOptions: NodeToNodeEncryptionOptionsStatus
    AdvancedOptions: AdvancedOptionsStatus
    LogPublishingOptions: LogPublishingOptionsStatus
    DomainEndpointOptions: DomainEndpointOptionsStatus
    AdvancedSecurityOptions: AdvancedSecurityOptionsStatus
    AutoTuneOptions: AutoTuneOptionsStatus
    ChangeProgressDetails: ChangeProgressDetails
    ModifyingProperties: ModifyingPropertiesList
    DeploymentStrategyOptions: DeploymentStrategyOptionsStatus
    AutomatedSnapshotPauseOptions: AutomatedSnapshotPauseOptionsStatus
    UseCase: UseCaseStatus
    EngineMode: EngineModeStatus
}

structure ElasticsearchDomainStatus {
    @required
    DomainId: DomainId

    @required
    DomainName: DomainName

    @required
    ARN: String

    Created: Boolean
    Deleted: Boolean
    Endpoint: String
    Endpoints: EndpointsMap
    Processing: Boolean
    UpgradeProcessing: Boolean
    ElasticsearchVersion: ElasticsearchVersionString

    @required
    ElasticsearchClusterConfig: ElasticsearchClusterConfig

    EBSOptions: EBSOptions
    AccessPolicies: String
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
    AutoTuneOptions: AutoTuneOptionsOutput
    ChangeProgressDetails: ChangeProgressDetails
    DomainProcessingStatus: DomainProcessingStatusType
    ModifyingProperties: ModifyingPropertiesList
    DeploymentStrategyOptions: DeploymentStrategyOptions
    AutomatedSnapshotPauseOptions: AutomatedSnapshotPauseOptions
    UseCase: DomainUseCase
    EngineMode: DomainEngineMode
}

list ElasticsearchDomainStatusList {
    member: ElasticsearchDomainStatus
}

list ElasticsearchInstanceTypeList {
    member: ESPartitionInstanceType
}

list ElasticsearchVersionList {
    member: ElasticsearchVersionString
}

structure ElasticsearchVersionStatus {
    @required
    Options: ElasticsearchVersionString

    @required
    Status: OptionStatus
}

@pattern("^[0-9]{1}\\.[0-9]{1,2}$|^OpenSearch_[0-9]{1,2}\\.[0-9]{1,2}$|^OS_[0-9]{1,2}\\.[0-9]{1,2}$")
string ElasticsearchVersionString

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

structure EngineModeStatus {
    @required
    Options: DomainEngineMode

    @required
    Status: OptionStatus
}

enum EngineType {
    OpenSearch
    Elasticsearch
}

structure ErrorDetails {
    ErrorType: String
    ErrorMessage: String
}

structure Filter {
    Name: NonEmptyString
    Values: ValueStringList
}

list FilterList {
    member: Filter
}

@pattern("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}")
string GUID

list GUIDList {
    member: GUID
}

@length(min: 1, max: 55) @pattern("[\\w-]+:[0-9a-f-]+")
string IdentityPoolId

structure InboundCrossClusterSearchConnection {
    SourceDomainInfo: DomainInformation
    DestinationDomainInfo: DomainInformation
    CrossClusterSearchConnectionId: String
    ConnectionStatus: InboundCrossClusterSearchConnectionStatus
}

structure InboundCrossClusterSearchConnectionStatus {
    StatusCode: InboundCrossClusterSearchConnectionStatusCode
    Message: String
}

enum InboundCrossClusterSearchConnectionStatusCode {
    PENDING_ACCEPTANCE
    APPROVED
    REJECTING
    REJECTED
    DELETING
    DELETED
}

list InboundCrossClusterSearchConnections {
    member: InboundCrossClusterSearchConnection
}

enum InitiatedBy {
    CUSTOMER
    SERVICE
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

@error("server") @httpError(500)
structure InternalException {}

@error("client") @httpError(400)
structure InvalidPaginationTokenException {}

@error("client") @httpError(409)
structure InvalidTypeException {}

list Issues {
    member: String
}

@length(min: 1, max: 500)
string KmsKeyId

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
    CloudWatchLogsLogGroupArn: String
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

structure MasterUserOptions {
    MasterUserARN: String
    MasterUserName: Username
    MasterUserPassword: Password
}

@range(max: 100)
integer MaxResults

@length(min: 0, max: 1024)
string Message

structure ModifyingProperties {
    Name: String
    ActiveValue: String
    PendingValue: String
    ValueType: PropertyValueType
}

list ModifyingPropertiesList {
    member: ModifyingProperties
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

@length(min: 1)
string NonEmptyString

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

structure OutboundCrossClusterSearchConnection {
    SourceDomainInfo: DomainInformation
    DestinationDomainInfo: DomainInformation
    CrossClusterSearchConnectionId: String
    ConnectionAlias: ConnectionAlias
    ConnectionStatus: OutboundCrossClusterSearchConnectionStatus
}

structure OutboundCrossClusterSearchConnectionStatus {
    StatusCode: OutboundCrossClusterSearchConnectionStatusCode
    Message: String
}

enum OutboundCrossClusterSearchConnectionStatusCode {
    PENDING_ACCEPTANCE
    VALIDATING
    VALIDATION_FAILED
    PROVISIONING
    ACTIVE
    REJECTED
    DELETING
    DELETED
}

list OutboundCrossClusterSearchConnections {
    member: OutboundCrossClusterSearchConnection
}

enum OverallChangeStatus {
    PENDING
    PROCESSING
    COMPLETED
    FAILED
}

@length(min: 12, max: 12)
string OwnerId

@length(max: 1024)
string PackageDescription

structure PackageDetails {
    PackageID: String
    PackageName: PackageName
    PackageType: PackageType
    PackageDescription: PackageDescription
    PackageStatus: PackageStatus
    CreatedAt: Timestamp
    LastUpdatedAt: Timestamp
    AvailablePackageVersion: String
    ErrorDetails: ErrorDetails
}

list PackageDetailsList {
    member: PackageDetails
}

@length(min: 3, max: 28) @pattern("[a-z][a-z0-9\\-]+")
string PackageName

structure PackageSource {
    S3BucketName: S3BucketName
    S3Key: String
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
}

structure PackageVersionHistory {
    PackageVersion: String
    CommitMessage: CommitMessage
    CreatedAt: Timestamp
}

list PackageVersionHistoryList {
    member: PackageVersionHistory
}

@length(min: 8) @sensitive
string Password

enum PauseState {
    Active
    Completed
    Scheduled
    Disabled
}

enum PrincipalType {
    AWS_ACCOUNT
    AWS_SERVICE
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

@length(min: 5, max: 64)
string ReservationToken

structure ReservedElasticsearchInstance {
    ReservationName: ReservationToken
    ReservedElasticsearchInstanceId: GUID
    ReservedElasticsearchInstanceOfferingId: String
    ElasticsearchInstanceType: ESPartitionInstanceType
    StartTime: Timestamp
    Duration: Integer
    FixedPrice: Double
    UsagePrice: Double
    CurrencyCode: String
    ElasticsearchInstanceCount: Integer
    State: String
    PaymentOption: ReservedElasticsearchInstancePaymentOption
    RecurringCharges: RecurringChargeList
}

list ReservedElasticsearchInstanceList {
    member: ReservedElasticsearchInstance
}

structure ReservedElasticsearchInstanceOffering {
    ReservedElasticsearchInstanceOfferingId: GUID
    ElasticsearchInstanceType: ESPartitionInstanceType
    Duration: Integer
    FixedPrice: Double
    UsagePrice: Double
    CurrencyCode: String
    PaymentOption: ReservedElasticsearchInstancePaymentOption
    RecurringCharges: RecurringChargeList
}

list ReservedElasticsearchInstanceOfferingList {
    member: ReservedElasticsearchInstanceOffering
}

enum ReservedElasticsearchInstancePaymentOption {
    ALL_UPFRONT
    PARTIAL_UPFRONT
    NO_UPFRONT
}

@error("client") @httpError(409)
structure ResourceAlreadyExistsException {}

@error("client") @httpError(409)
structure ResourceNotFoundException {}

@length(min: 20, max: 2048)
string RoleArn

enum RollbackOnDisable {
    NO_ROLLBACK
    DEFAULT_ROLLBACK
}

@length(min: 3, max: 63)
string S3BucketName

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

structure SnapshotOptions {
    AutomatedSnapshotStartHour: Integer
}

structure SnapshotOptionsStatus {
    @required
    Options: SnapshotOptions

    @required
    Status: OptionStatus
}

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

@length(min: 1, max: 128)
string TagKey

list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

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

@length(min: 1) @sensitive
string Username

structure VPCDerivedInfo {
    VPCId: String
    SubnetIds: StringList
    AvailabilityZones: StringList
    SecurityGroupIds: StringList
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
}

@error("client") @httpError(400)
structure ValidationException {}

@length(min: 1)
list ValueStringList {
    member: NonEmptyString
}

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

structure ZoneAwarenessConfig {
    AvailabilityZoneCount: Integer
}
