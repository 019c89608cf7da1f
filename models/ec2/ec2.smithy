$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.ec2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#ec2Query
use aws.protocols#ec2QueryName
use sessiongen.traits#maxAttempts
use sessiongen.traits#paginator
use sessiongen.traits#statusWaitable
use smithy.waiters#waitable

@title("Amazon Elastic Compute Cloud")
@service(sdkId: "EC2", endpointPrefix: "ec2")
@ec2Query
@sigv4(name: "ec2")
@xmlNamespace(uri: "http://ec2.amazonaws.com/doc/2016-11-15")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service EC2 {
    version: "2016-11-15"
    operations: [
        AcceptAddressTransfer
        AcceptCapacityReservationBillingOwnership
        AcceptReservedInstancesExchangeQuote
        AcceptTransitGatewayClientVpnAttachment
        AcceptTransitGatewayMulticastDomainAssociations
        AcceptTransitGatewayPeeringAttachment
        AcceptTransitGatewayVpcAttachment
        AcceptVpcEndpointConnections
        AcceptVpcPeeringConnection
        AdvertiseByoipCidr
        AllocateAddress
        AllocateHosts
        AllocateIpamPoolCidr
        ApplySecurityGroupsToClientVpnTargetNetwork
        AssignIpv6Addresses
        AssignPrivateIpAddresses
        AssignPrivateNatGatewayAddress
        AssociateAddress
        AssociateApplicationStatusCheck
        AssociateCapacityReservationBillingOwner
        AssociateClientVpnTargetNetwork
        AssociateDhcpOptions
        AssociateEnclaveCertificateIamRole
        AssociateIamInstanceProfile
        AssociateInstanceEventWindow
        AssociateIpamByoasn
        AssociateIpamResourceDiscovery
        AssociateNatGatewayAddress
        AssociateRouteServer
        AssociateRouteTable
        AssociateSecurityGroupVpc
        AssociateSubnetCidrBlock
        AssociateTransitGatewayMulticastDomain
        AssociateTransitGatewayPolicyTable
        AssociateTransitGatewayRouteTable
        AssociateTrunkInterface
        AssociateVpcCidrBlock
        AttachClassicLinkVpc
        AttachImageWatermark
        AttachInternetGateway
        AttachNetworkInterface
        AttachVerifiedAccessTrustProvider
        AttachVolume
        AttachVpnGateway
        AuthorizeClientVpnIngress
        AuthorizeSecurityGroupEgress
        AuthorizeSecurityGroupIngress
        BatchModifyIpamRoutingPolicyRegistrations
        BundleInstance
        CancelBundleTask
        CancelCapacityReservation
        CancelCapacityReservationFleets
        CancelConversionTask
        CancelDeclarativePoliciesReport
        CancelExportTask
        CancelImageLaunchPermission
        CancelImportTask
        CancelReservedInstancesListing
        CancelSpotFleetRequests
        CancelSpotInstanceRequests
        ConfirmProductInstance
        CopyFpgaImage
        CopyImage
        CopySnapshot
        CopyVolumes
        CreateApplicationStatusCheck
        CreateCapacityManagerDataExport
        CreateCapacityReservation
        CreateCapacityReservationBySplitting
        CreateCapacityReservationCancellationQuote
        CreateCapacityReservationFleet
        CreateCarrierGateway
        CreateClientVpnEndpoint
        CreateClientVpnRoute
        CreateCoipCidr
        CreateCoipPool
        CreateCustomerGateway
        CreateDefaultSubnet
        CreateDefaultVpc
        CreateDelegateMacVolumeOwnershipTask
        CreateDhcpOptions
        CreateEgressOnlyInternetGateway
        CreateFleet
        CreateFlowLogs
        CreateFpgaImage
        CreateImage
        CreateImageUsageReport
        CreateInstanceConnectEndpoint
        CreateInstanceEventWindow
        CreateInstanceExportTask
        CreateInternetGateway
        CreateInterruptibleCapacityReservationAllocation
        CreateIpam
        CreateIpamExternalResourceVerificationToken
        CreateIpamInternetRegistryAssociation
        CreateIpamPolicy
        CreateIpamPool
        CreateIpamPrefixListResolver
        CreateIpamPrefixListResolverTarget
        CreateIpamResourceDiscovery
        CreateIpamRoutingPolicyRegistration
        CreateIpamScope
        CreateKeyPair
        CreateLaunchTemplate
        CreateLaunchTemplateVersion
        CreateLocalGatewayRoute
        CreateLocalGatewayRouteTable
        CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation
        CreateLocalGatewayRouteTableVpcAssociation
        CreateLocalGatewayVirtualInterface
        CreateLocalGatewayVirtualInterfaceGroup
        CreateMacSystemIntegrityProtectionModificationTask
        CreateManagedPrefixList
        CreateNatGateway
        CreateNetworkAcl
        CreateNetworkAclEntry
        CreateNetworkInsightsAccessScope
        CreateNetworkInsightsPath
        CreateNetworkInterface
        CreateNetworkInterfacePermission
        CreatePlacementGroup
        CreatePublicIpv4Pool
        CreateReplaceRootVolumeTask
        CreateReservedInstancesListing
        CreateRestoreImageTask
        CreateRoute
        CreateRouteServer
        CreateRouteServerEndpoint
        CreateRouteServerPeer
        CreateRouteTable
        CreateSecondaryNetwork
        CreateSecondarySubnet
        CreateSecurityGroup
        CreateSnapshot
        CreateSnapshots
        CreateSpotDatafeedSubscription
        CreateStoreImageTask
        CreateSubnet
        CreateSubnetCidrReservation
        CreateTags
        CreateTrafficMirrorFilter
        CreateTrafficMirrorFilterRule
        CreateTrafficMirrorSession
        CreateTrafficMirrorTarget
        CreateTransitGateway
        CreateTransitGatewayConnect
        CreateTransitGatewayConnectPeer
        CreateTransitGatewayMeteringPolicy
        CreateTransitGatewayMeteringPolicyEntry
        CreateTransitGatewayMulticastDomain
        CreateTransitGatewayPeeringAttachment
        CreateTransitGatewayPolicyTable
        CreateTransitGatewayPolicyTableEntry
        CreateTransitGatewayPrefixListReference
        CreateTransitGatewayRoute
        CreateTransitGatewayRouteTable
        CreateTransitGatewayRouteTableAnnouncement
        CreateTransitGatewayVpcAttachment
        CreateVerifiedAccessEndpoint
        CreateVerifiedAccessGroup
        CreateVerifiedAccessInstance
        CreateVerifiedAccessTrustProvider
        CreateVolume
        CreateVpc
        CreateVpcBlockPublicAccessExclusion
        CreateVpcEncryptionControl
        CreateVpcEndpoint
        CreateVpcEndpointConnectionNotification
        CreateVpcEndpointServiceConfiguration
        CreateVpcPeeringConnection
        CreateVpnConcentrator
        CreateVpnConnection
        CreateVpnConnectionRoute
        CreateVpnGateway
        DeleteApplicationStatusCheck
        DeleteCapacityManagerDataExport
        DeleteCarrierGateway
        DeleteClientVpnEndpoint
        DeleteClientVpnRoute
        DeleteCoipCidr
        DeleteCoipPool
        DeleteCustomerGateway
        DeleteDhcpOptions
        DeleteEgressOnlyInternetGateway
        DeleteFleets
        DeleteFlowLogs
        DeleteFpgaImage
        DeleteImageUsageReport
        DeleteInstanceConnectEndpoint
        DeleteInstanceEventWindow
        DeleteInternetGateway
        DeleteIpam
        DeleteIpamExternalResourceVerificationToken
        DeleteIpamInternetRegistryAssociation
        DeleteIpamPolicy
        DeleteIpamPool
        DeleteIpamPrefixListResolver
        DeleteIpamPrefixListResolverTarget
        DeleteIpamResourceDiscovery
        DeleteIpamRoutingPolicyRegistration
        DeleteIpamScope
        DeleteKeyPair
        DeleteLaunchTemplate
        DeleteLaunchTemplateVersions
        DeleteLocalGatewayRoute
        DeleteLocalGatewayRouteTable
        DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation
        DeleteLocalGatewayRouteTableVpcAssociation
        DeleteLocalGatewayVirtualInterface
        DeleteLocalGatewayVirtualInterfaceGroup
        DeleteManagedPrefixList
        DeleteNatGateway
        DeleteNetworkAcl
        DeleteNetworkAclEntry
        DeleteNetworkInsightsAccessScope
        DeleteNetworkInsightsAccessScopeAnalysis
        DeleteNetworkInsightsAnalysis
        DeleteNetworkInsightsPath
        DeleteNetworkInterface
        DeleteNetworkInterfacePermission
        DeletePlacementGroup
        DeletePublicIpv4Pool
        DeleteQueuedReservedInstances
        DeleteRoute
        DeleteRouteServer
        DeleteRouteServerEndpoint
        DeleteRouteServerPeer
        DeleteRouteTable
        DeleteSecondaryNetwork
        DeleteSecondarySubnet
        DeleteSecurityGroup
        DeleteSnapshot
        DeleteSpotDatafeedSubscription
        DeleteSubnet
        DeleteSubnetCidrReservation
        DeleteTags
        DeleteTrafficMirrorFilter
        DeleteTrafficMirrorFilterRule
        DeleteTrafficMirrorSession
        DeleteTrafficMirrorTarget
        DeleteTransitGateway
        DeleteTransitGatewayClientVpnAttachment
        DeleteTransitGatewayConnect
        DeleteTransitGatewayConnectPeer
        DeleteTransitGatewayMeteringPolicy
        DeleteTransitGatewayMeteringPolicyEntry
        DeleteTransitGatewayMulticastDomain
        DeleteTransitGatewayPeeringAttachment
        DeleteTransitGatewayPolicyTable
        DeleteTransitGatewayPolicyTableEntry
        DeleteTransitGatewayPrefixListReference
        DeleteTransitGatewayRoute
        DeleteTransitGatewayRouteTable
        DeleteTransitGatewayRouteTableAnnouncement
        DeleteTransitGatewayVpcAttachment
        DeleteVerifiedAccessEndpoint
        DeleteVerifiedAccessGroup
        DeleteVerifiedAccessInstance
        DeleteVerifiedAccessTrustProvider
        DeleteVolume
        DeleteVpc
        DeleteVpcBlockPublicAccessExclusion
        DeleteVpcEncryptionControl
        DeleteVpcEndpointConnectionNotifications
        DeleteVpcEndpointServiceConfigurations
        DeleteVpcEndpoints
        DeleteVpcPeeringConnection
        DeleteVpnConcentrator
        DeleteVpnConnection
        DeleteVpnConnectionRoute
        DeleteVpnGateway
        DeprovisionByoipCidr
        DeprovisionIpamByoasn
        DeprovisionIpamPoolCidr
        DeprovisionPublicIpv4PoolCidr
        DeregisterImage
        DeregisterInstanceEventNotificationAttributes
        DeregisterTransitGatewayMulticastGroupMembers
        DeregisterTransitGatewayMulticastGroupSources
        DescribeAccountAttributes
        DescribeAccountVpcEncryptionControl
        DescribeAddressTransfers
        DescribeAddresses
        DescribeAddressesAttribute
        DescribeAggregateIdFormat
        DescribeApplicationStatus
        DescribeApplicationStatusCheckAssociations
        DescribeApplicationStatusChecks
        DescribeAvailabilityZones
        DescribeAwsNetworkPerformanceMetricSubscriptions
        DescribeBundleTasks
        DescribeByoipCidrs
        DescribeCapacityBlockExtensionHistory
        DescribeCapacityBlockExtensionOfferings
        DescribeCapacityBlockOfferings
        DescribeCapacityBlockStatus
        DescribeCapacityBlocks
        DescribeCapacityManagerDataExports
        DescribeCapacityReservationBillingRequests
        DescribeCapacityReservationCancellationQuotes
        DescribeCapacityReservationFleets
        DescribeCapacityReservationTopology
        DescribeCapacityReservations
        DescribeCarrierGateways
        DescribeClassicLinkInstances
        DescribeClientVpnAuthorizationRules
        DescribeClientVpnConnections
        DescribeClientVpnEndpoints
        DescribeClientVpnRoutes
        DescribeClientVpnTargetNetworks
        DescribeCoipPools
        DescribeConversionTasks
        DescribeCustomerGateways
        DescribeDeclarativePoliciesReports
        DescribeDhcpOptions
        DescribeEgressOnlyInternetGateways
        DescribeElasticGpus
        DescribeExportImageTasks
        DescribeExportTasks
        DescribeFastLaunchImages
        DescribeFastSnapshotRestores
        DescribeFleetHistory
        DescribeFleetInstances
        DescribeFleets
        DescribeFlowLogs
        DescribeFpgaImageAttribute
        DescribeFpgaImages
        DescribeHostReservationOfferings
        DescribeHostReservations
        DescribeHosts
        DescribeIamInstanceProfileAssociations
        DescribeIdFormat
        DescribeIdentityIdFormat
        DescribeImageAttribute
        DescribeImageReferences
        DescribeImageUsageReportEntries
        DescribeImageUsageReports
        DescribeImages
        DescribeImportImageTasks
        DescribeImportSnapshotTasks
        DescribeInstanceAttribute
        DescribeInstanceConnectEndpoints
        DescribeInstanceCreditSpecifications
        DescribeInstanceEventNotificationAttributes
        DescribeInstanceEventWindows
        DescribeInstanceImageMetadata
        DescribeInstanceSqlHaHistoryStates
        DescribeInstanceSqlHaStates
        DescribeInstanceStatus
        DescribeInstanceTopology
        DescribeInstanceTypeOfferings
        DescribeInstanceTypes
        DescribeInstances
        DescribeInternetGateways
        DescribeIpamByoasn
        DescribeIpamExternalResourceVerificationTokens
        DescribeIpamInternetRegistryAssociations
        DescribeIpamPolicies
        DescribeIpamPoolAllocations
        DescribeIpamPools
        DescribeIpamPrefixListResolverTargets
        DescribeIpamPrefixListResolvers
        DescribeIpamResourceDiscoveries
        DescribeIpamResourceDiscoveryAssociations
        DescribeIpamScopes
        DescribeIpams
        DescribeIpv6Pools
        DescribeKeyPairs
        DescribeLaunchTemplateVersions
        DescribeLaunchTemplates
        DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations
        DescribeLocalGatewayRouteTableVpcAssociations
        DescribeLocalGatewayRouteTables
        DescribeLocalGatewayVirtualInterfaceGroups
        DescribeLocalGatewayVirtualInterfaces
        DescribeLocalGateways
        DescribeLockedSnapshots
        DescribeMacHosts
        DescribeMacModificationTasks
        DescribeManagedPrefixLists
        DescribeMovingAddresses
        DescribeNatGateways
        DescribeNetworkAcls
        DescribeNetworkInsightsAccessScopeAnalyses
        DescribeNetworkInsightsAccessScopes
        DescribeNetworkInsightsAnalyses
        DescribeNetworkInsightsPaths
        DescribeNetworkInterfaceAttribute
        DescribeNetworkInterfacePermissions
        DescribeNetworkInterfaces
        DescribeOutpostLags
        DescribePlacementGroups
        DescribePrefixLists
        DescribePrincipalIdFormat
        DescribePublicIpv4Pools
        DescribeRegions
        DescribeReplaceRootVolumeTasks
        DescribeReservedInstances
        DescribeReservedInstancesListings
        DescribeReservedInstancesModifications
        DescribeReservedInstancesOfferings
        DescribeRouteServerEndpoints
        DescribeRouteServerPeers
        DescribeRouteServers
        DescribeRouteTables
        DescribeScheduledInstanceAvailability
        DescribeScheduledInstances
        DescribeSecondaryInterfaces
        DescribeSecondaryNetworks
        DescribeSecondarySubnets
        DescribeSecurityGroupReferences
        DescribeSecurityGroupRules
        DescribeSecurityGroupVpcAssociations
        DescribeSecurityGroups
        DescribeServiceLinkVirtualInterfaces
        DescribeSnapshotAttribute
        DescribeSnapshotTierStatus
        DescribeSnapshots
        DescribeSpotDatafeedSubscription
        DescribeSpotFleetInstances
        DescribeSpotFleetRequestHistory
        DescribeSpotFleetRequests
        DescribeSpotInstanceRequests
        DescribeSpotPriceHistory
        DescribeStaleSecurityGroups
        DescribeStoreImageTasks
        DescribeSubnets
        DescribeTags
        DescribeTrafficMirrorFilterRules
        DescribeTrafficMirrorFilters
        DescribeTrafficMirrorSessions
        DescribeTrafficMirrorTargets
        DescribeTransitGatewayAttachments
        DescribeTransitGatewayConnectPeers
        DescribeTransitGatewayConnects
        DescribeTransitGatewayMeteringPolicies
        DescribeTransitGatewayMulticastDomains
        DescribeTransitGatewayPeeringAttachments
        DescribeTransitGatewayPolicyTables
        DescribeTransitGatewayRouteTableAnnouncements
        DescribeTransitGatewayRouteTables
        DescribeTransitGatewayVpcAttachments
        DescribeTransitGateways
        DescribeTrunkInterfaceAssociations
        DescribeVerifiedAccessEndpoints
        DescribeVerifiedAccessGroups
        DescribeVerifiedAccessInstanceLoggingConfigurations
        DescribeVerifiedAccessInstances
        DescribeVerifiedAccessTrustProviders
        DescribeVolumeAttribute
        DescribeVolumeStatus
        DescribeVolumes
        DescribeVolumesModifications
        DescribeVpcAttribute
        DescribeVpcBlockPublicAccessExclusions
        DescribeVpcBlockPublicAccessOptions
        DescribeVpcClassicLink
        DescribeVpcClassicLinkDnsSupport
        DescribeVpcEncryptionControls
        DescribeVpcEndpointAssociations
        DescribeVpcEndpointConnectionNotifications
        DescribeVpcEndpointConnections
        DescribeVpcEndpointServiceConfigurations
        DescribeVpcEndpointServicePermissions
        DescribeVpcEndpointServices
        DescribeVpcEndpoints
        DescribeVpcPeeringConnections
        DescribeVpcs
        DescribeVpnConcentrators
        DescribeVpnConnections
        DescribeVpnGateways
        DetachClassicLinkVpc
        DetachImageWatermark
        DetachInternetGateway
        DetachNetworkInterface
        DetachVerifiedAccessTrustProvider
        DetachVolume
        DetachVpnGateway
        DisableAddressTransfer
        DisableAllowedImagesSettings
        DisableApplicationStatusCheckSuppression
        DisableAwsNetworkPerformanceMetricSubscription
        DisableCapacityManager
        DisableEbsEncryptionByDefault
        DisableFastLaunch
        DisableFastSnapshotRestores
        DisableImage
        DisableImageBlockPublicAccess
        DisableImageDeprecation
        DisableImageDeregistrationProtection
        DisableInstanceSqlHaStandbyDetections
        DisableIpamOrganizationAdminAccount
        DisableIpamPolicy
        DisableRouteServerPropagation
        DisableSerialConsoleAccess
        DisableSnapshotBlockPublicAccess
        DisableTransitGatewayRouteTablePropagation
        DisableVgwRoutePropagation
        DisableVpcClassicLink
        DisableVpcClassicLinkDnsSupport
        DisassociateAddress
        DisassociateApplicationStatusCheck
        DisassociateCapacityReservationBillingOwner
        DisassociateClientVpnTargetNetwork
        DisassociateEnclaveCertificateIamRole
        DisassociateIamInstanceProfile
        DisassociateInstanceEventWindow
        DisassociateIpamByoasn
        DisassociateIpamResourceDiscovery
        DisassociateNatGatewayAddress
        DisassociateRouteServer
        DisassociateRouteTable
        DisassociateSecurityGroupVpc
        DisassociateSubnetCidrBlock
        DisassociateTransitGatewayMulticastDomain
        DisassociateTransitGatewayPolicyTable
        DisassociateTransitGatewayRouteTable
        DisassociateTrunkInterface
        DisassociateVpcCidrBlock
        EnableAddressTransfer
        EnableAllowedImagesSettings
        EnableApplicationStatusCheckSuppression
        EnableAwsNetworkPerformanceMetricSubscription
        EnableCapacityManager
        EnableEbsEncryptionByDefault
        EnableFastLaunch
        EnableFastSnapshotRestores
        EnableImage
        EnableImageBlockPublicAccess
        EnableImageDeprecation
        EnableImageDeregistrationProtection
        EnableInstanceSqlHaStandbyDetections
        EnableIpamInternetRegistryAssociation
        EnableIpamOrganizationAdminAccount
        EnableIpamPolicy
        EnableReachabilityAnalyzerOrganizationSharing
        EnableRouteServerPropagation
        EnableSerialConsoleAccess
        EnableSnapshotBlockPublicAccess
        EnableTransitGatewayRouteTablePropagation
        EnableVgwRoutePropagation
        EnableVolumeIO
        EnableVpcClassicLink
        EnableVpcClassicLinkDnsSupport
        ExportClientVpnClientCertificateRevocationList
        ExportClientVpnClientConfiguration
        ExportImage
        ExportTransitGatewayRoutes
        ExportVerifiedAccessInstanceClientConfiguration
        GetActiveVpnTunnelStatus
        GetAllowedImagesSettings
        GetAssociatedEnclaveCertificateIamRoles
        GetAssociatedIpv6PoolCidrs
        GetAwsNetworkPerformanceData
        GetCapacityManagerAttributes
        GetCapacityManagerMetricData
        GetCapacityManagerMetricDimensions
        GetCapacityManagerMonitoredTagKeys
        GetCapacityReservationUsage
        GetCoipPoolUsage
        GetConsoleOutput
        GetConsoleScreenshot
        GetDeclarativePoliciesReportSummary
        GetDefaultCreditSpecification
        GetEbsDefaultKmsKeyId
        GetEbsEncryptionByDefault
        GetEnabledIpamPolicy
        GetFlowLogsIntegrationTemplate
        GetGroupsForCapacityReservation
        GetHostReservationPurchasePreview
        GetImageAncestry
        GetImageBlockPublicAccessState
        GetInstanceMetadataDefaults
        GetInstanceTpmEkPub
        GetInstanceTypesFromInstanceRequirements
        GetInstanceUefiData
        GetIpamAddressHistory
        GetIpamDiscoveredAccounts
        GetIpamDiscoveredPublicAddresses
        GetIpamDiscoveredResourceCidrs
        GetIpamDiscoveredRoutes
        GetIpamInternetRegistryAssociationAsns
        GetIpamInternetRegistryAssociationCidrs
        GetIpamPolicyAllocationRules
        GetIpamPolicyOrganizationTargets
        GetIpamPoolAllocations
        GetIpamPoolCidrs
        GetIpamPrefixListResolverRules
        GetIpamPrefixListResolverVersionEntries
        GetIpamPrefixListResolverVersions
        GetIpamResourceCidrs
        GetIpamRouteOriginAuthorizations
        GetIpamRouteProtectionFindings
        GetIpamRoutingPolicyRegistrationDeltas
        GetIpamRoutingPolicyRegistrations
        GetLaunchTemplateData
        GetManagedPrefixListAssociations
        GetManagedPrefixListEntries
        GetManagedResourceVisibility
        GetNetworkInsightsAccessScopeAnalysisFindings
        GetNetworkInsightsAccessScopeContent
        GetPasswordData
        GetReservedInstancesExchangeQuote
        GetRouteServerAssociations
        GetRouteServerPropagations
        GetRouteServerRoutingDatabase
        GetSecurityGroupsForVpc
        GetSerialConsoleAccessStatus
        GetSnapshotBlockPublicAccessState
        GetSpotPlacementScores
        GetSubnetCidrReservations
        GetTransitGatewayAttachmentPropagations
        GetTransitGatewayMeteringPolicyEntries
        GetTransitGatewayMulticastDomainAssociations
        GetTransitGatewayPolicyTableAssociations
        GetTransitGatewayPolicyTableEntries
        GetTransitGatewayPrefixListReferences
        GetTransitGatewayRouteTableAssociations
        GetTransitGatewayRouteTablePropagations
        GetVerifiedAccessEndpointPolicy
        GetVerifiedAccessEndpointTargets
        GetVerifiedAccessGroupPolicy
        GetVpcResourcesBlockingEncryptionEnforcement
        GetVpnConnectionDeviceSampleConfiguration
        GetVpnConnectionDeviceTypes
        GetVpnTunnelReplacementStatus
        ImportClientVpnClientCertificateRevocationList
        ImportImage
        ImportInstance
        ImportKeyPair
        ImportSnapshot
        ImportVolume
        ListImagesInRecycleBin
        ListSnapshotsInRecycleBin
        ListVolumesInRecycleBin
        LockSnapshot
        ModifyAccountVpcEncryptionControl
        ModifyAddressAttribute
        ModifyApplicationStatusCheck
        ModifyAvailabilityZoneGroup
        ModifyCapacityReservation
        ModifyCapacityReservationFleet
        ModifyClientVpnEndpoint
        ModifyDefaultCreditSpecification
        ModifyEbsDefaultKmsKeyId
        ModifyFleet
        ModifyFpgaImageAttribute
        ModifyHosts
        ModifyIdFormat
        ModifyIdentityIdFormat
        ModifyImageAttribute
        ModifyInstanceAttribute
        ModifyInstanceCapacityReservationAttributes
        ModifyInstanceConnectEndpoint
        ModifyInstanceCpuOptions
        ModifyInstanceCreditSpecification
        ModifyInstanceEventStartTime
        ModifyInstanceEventWindow
        ModifyInstanceMaintenanceOptions
        ModifyInstanceMetadataDefaults
        ModifyInstanceMetadataOptions
        ModifyInstanceNetworkPerformanceOptions
        ModifyInstancePlacement
        ModifyIpam
        ModifyIpamPolicyAllocationRules
        ModifyIpamPool
        ModifyIpamPoolAllocation
        ModifyIpamPrefixListResolver
        ModifyIpamPrefixListResolverTarget
        ModifyIpamResourceCidr
        ModifyIpamResourceDiscovery
        ModifyIpamRoutingPolicyRegistration
        ModifyIpamScope
        ModifyLaunchTemplate
        ModifyLocalGatewayRoute
        ModifyManagedPrefixList
        ModifyManagedResourceVisibility
        ModifyNetworkInterfaceAttribute
        ModifyPrivateDnsNameOptions
        ModifyPublicIpDnsNameOptions
        ModifyReservedInstances
        ModifyRouteServer
        ModifySecurityGroupRules
        ModifySnapshotAttribute
        ModifySnapshotTier
        ModifySpotFleetRequest
        ModifySubnetAttribute
        ModifyTrafficMirrorFilterNetworkServices
        ModifyTrafficMirrorFilterRule
        ModifyTrafficMirrorSession
        ModifyTransitGateway
        ModifyTransitGatewayMeteringPolicy
        ModifyTransitGatewayPolicyTableEntry
        ModifyTransitGatewayPrefixListReference
        ModifyTransitGatewayVpcAttachment
        ModifyVerifiedAccessEndpoint
        ModifyVerifiedAccessEndpointPolicy
        ModifyVerifiedAccessGroup
        ModifyVerifiedAccessGroupPolicy
        ModifyVerifiedAccessInstance
        ModifyVerifiedAccessInstanceLoggingConfiguration
        ModifyVerifiedAccessTrustProvider
        ModifyVolume
        ModifyVolumeAttribute
        ModifyVpcAttribute
        ModifyVpcBlockPublicAccessExclusion
        ModifyVpcBlockPublicAccessOptions
        ModifyVpcEncryptionControl
        ModifyVpcEndpoint
        ModifyVpcEndpointConnectionNotification
        ModifyVpcEndpointPayerResponsibility
        ModifyVpcEndpointServiceConfiguration
        ModifyVpcEndpointServicePayerResponsibility
        ModifyVpcEndpointServicePermissions
        ModifyVpcPeeringConnectionOptions
        ModifyVpcTenancy
        ModifyVpnConnection
        ModifyVpnConnectionOptions
        ModifyVpnTunnelCertificate
        ModifyVpnTunnelOptions
        MonitorInstances
        MoveAddressToVpc
        MoveByoipCidrToIpam
        MoveCapacityReservationInstances
        ProvisionByoipCidr
        ProvisionIpamByoasn
        ProvisionIpamPoolCidr
        ProvisionPublicIpv4PoolCidr
        PurchaseCapacityBlock
        PurchaseCapacityBlockExtension
        PurchaseHostReservation
        PurchaseReservedInstancesOffering
        PurchaseScheduledInstances
        RebootInstances
        RegisterImage
        RegisterInstanceEventNotificationAttributes
        RegisterTransitGatewayMulticastGroupMembers
        RegisterTransitGatewayMulticastGroupSources
        RejectCapacityReservationBillingOwnership
        RejectTransitGatewayClientVpnAttachment
        RejectTransitGatewayMulticastDomainAssociations
        RejectTransitGatewayPeeringAttachment
        RejectTransitGatewayVpcAttachment
        RejectVpcEndpointConnections
        RejectVpcPeeringConnection
        ReleaseAddress
        ReleaseHosts
        ReleaseIpamPoolAllocation
        ReplaceIamInstanceProfileAssociation
        ReplaceImageCriteriaInAllowedImagesSettings
        ReplaceNetworkAclAssociation
        ReplaceNetworkAclEntry
        ReplaceRoute
        ReplaceRouteTableAssociation
        ReplaceTransitGatewayRoute
        ReplaceVpnTunnel
        ReportInstanceStatus
        RequestSpotFleet
        RequestSpotInstances
        ResetAddressAttribute
        ResetEbsDefaultKmsKeyId
        ResetFpgaImageAttribute
        ResetImageAttribute
        ResetInstanceAttribute
        ResetNetworkInterfaceAttribute
        ResetSnapshotAttribute
        RestoreAddressToClassic
        RestoreImageFromRecycleBin
        RestoreManagedPrefixListVersion
        RestoreSnapshotFromRecycleBin
        RestoreSnapshotTier
        RestoreVolumeFromRecycleBin
        RevokeClientVpnIngress
        RevokeSecurityGroupEgress
        RevokeSecurityGroupIngress
        RunInstances
        RunScheduledInstances
        SearchLocalGatewayRoutes
        SearchTransitGatewayMulticastGroups
        SearchTransitGatewayRoutes
        SendDiagnosticInterrupt
        StartDeclarativePoliciesReport
        StartInstances
        StartNetworkInsightsAccessScopeAnalysis
        StartNetworkInsightsAnalysis
        StartVpcEndpointServicePrivateDnsVerification
        StopInstances
        TerminateClientVpnConnections
        TerminateInstances
        UnassignIpv6Addresses
        UnassignPrivateIpAddresses
        UnassignPrivateNatGatewayAddress
        UnlockSnapshot
        UnmonitorInstances
        UpdateCapacityManagerMonitoredTagKeys
        UpdateCapacityManagerOrganizationsAccess
        UpdateInterruptibleCapacityReservationAllocation
        UpdateSecurityGroupRuleDescriptionsEgress
        UpdateSecurityGroupRuleDescriptionsIngress
        WithdrawByoipCidr
    ]
}

operation AcceptAddressTransfer {
    input := {
        @required
        Address: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("addressTransfer")
        AddressTransfer: AddressTransfer
    }
}

operation AcceptCapacityReservationBillingOwnership {
    input := {
        DryRun: Boolean

        @required
        CapacityReservationId: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation AcceptReservedInstancesExchangeQuote {
    input := {
        DryRun: Boolean

        @required @xmlName("ReservedInstanceId")
        ReservedInstanceIds: ReservedInstanceIdSet

        @xmlName("TargetConfiguration")
        TargetConfigurations: TargetConfigurationRequestSet
    }
    output := {
        @xmlName("exchangeId")
        ExchangeId: String
    }
}

operation AcceptTransitGatewayClientVpnAttachment {
    input := {
        @required
        TransitGatewayAttachmentId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayClientVpnAttachment")
        TransitGatewayClientVpnAttachment: TransitGatewayClientVpnAttachment
    }
}

operation AcceptTransitGatewayMulticastDomainAssociations {
    input := {
        TransitGatewayMulticastDomainId: String
        TransitGatewayAttachmentId: String
        SubnetIds: ValueStringList
        DryRun: Boolean
    }
    output := {
        @xmlName("associations")
        Associations: TransitGatewayMulticastDomainAssociations
    }
}

operation AcceptTransitGatewayPeeringAttachment {
    input := {
        @required
        TransitGatewayAttachmentId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPeeringAttachment")
        TransitGatewayPeeringAttachment: TransitGatewayPeeringAttachment
    }
}

operation AcceptTransitGatewayVpcAttachment {
    input := {
        @required
        TransitGatewayAttachmentId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayVpcAttachment")
        TransitGatewayVpcAttachment: TransitGatewayVpcAttachment
    }
}

operation AcceptVpcEndpointConnections {
    input := {
        DryRun: Boolean

        @required
        ServiceId: String

        @required @xmlName("VpcEndpointId")
        VpcEndpointIds: VpcEndpointIdList
    }
    output := {
        @xmlName("unsuccessful")
        Unsuccessful: UnsuccessfulItemSet
    }
}

operation AcceptVpcPeeringConnection {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("vpcPeeringConnectionId")
        VpcPeeringConnectionId: String
    }
    output := {
        @xmlName("vpcPeeringConnection")
        VpcPeeringConnection: VpcPeeringConnection
    }
}

operation AdvertiseByoipCidr {
    input := {
        @required
        Cidr: String

        Asn: String
        DryRun: Boolean
        NetworkBorderGroup: String
    }
    output := {
        @xmlName("byoipCidr")
        ByoipCidr: ByoipCidr
    }
}

operation AllocateAddress {
    input := {
        Domain: DomainType
        Address: String
        PublicIpv4Pool: String
        NetworkBorderGroup: String
        CustomerOwnedIpv4Pool: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        IpamPoolId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("allocationId")
        AllocationId: String

        @xmlName("publicIpv4Pool")
        PublicIpv4Pool: String

        @xmlName("networkBorderGroup")
        NetworkBorderGroup: String

        @xmlName("domain")
        Domain: DomainType

        @xmlName("customerOwnedIp")
        CustomerOwnedIp: String

        @xmlName("customerOwnedIpv4Pool")
        CustomerOwnedIpv4Pool: String

        @xmlName("carrierIp")
        CarrierIp: String

        @xmlName("publicIp")
        PublicIp: String
    }
}

operation AllocateHosts {
    input := {
        InstanceFamily: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        HostRecovery: HostRecovery
        OutpostArn: String
        HostMaintenance: HostMaintenance

        @xmlName("AssetId")
        AssetIds: AssetIdList

        AvailabilityZoneId: String
        CpuOptions: HostCpuOptionsRequest

        @xmlName("autoPlacement")
        AutoPlacement: AutoPlacement

        @xmlName("clientToken")
        ClientToken: String

        @xmlName("instanceType")
        InstanceType: String

        @xmlName("quantity")
        Quantity: Integer

        @xmlName("availabilityZone")
        AvailabilityZone: String
    }
    output := {
        @xmlName("hostIdSet")
        HostIds: ResponseHostIdList
    }
}

operation AllocateIpamPoolCidr {
    input := {
        DryRun: Boolean

        @required
        IpamPoolId: String

        Cidr: String
        NetmaskLength: Integer

        @idempotencyToken
        ClientToken: String

        Description: String
        PreviewNextCidr: Boolean

        @xmlName("AllowedCidr")
        AllowedCidrs: IpamPoolAllocationAllowedCidrs

        @xmlName("DisallowedCidr")
        DisallowedCidrs: IpamPoolAllocationDisallowedCidrs

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("ipamPoolAllocation")
        IpamPoolAllocation: IpamPoolAllocation
    }
}

operation ApplySecurityGroupsToClientVpnTargetNetwork {
    input := {
        @required
        ClientVpnEndpointId: String

        @required
        VpcId: String

        @required @xmlName("SecurityGroupId")
        SecurityGroupIds: ClientVpnSecurityGroupIdSet

        DryRun: Boolean
    }
    output := {
        @xmlName("securityGroupIds")
        SecurityGroupIds: ClientVpnSecurityGroupIdSet
    }
}

operation AssignIpv6Addresses {
    input := {
        Ipv6PrefixCount: Integer

        @xmlName("Ipv6Prefix")
        Ipv6Prefixes: IpPrefixList

        @required @xmlName("networkInterfaceId")
        NetworkInterfaceId: String

        @xmlName("ipv6Addresses")
        Ipv6Addresses: Ipv6AddressList

        @xmlName("ipv6AddressCount")
        Ipv6AddressCount: Integer
    }
    output := {
        @xmlName("assignedIpv6Addresses")
        AssignedIpv6Addresses: Ipv6AddressList

        @xmlName("assignedIpv6PrefixSet")
        AssignedIpv6Prefixes: IpPrefixList

        @xmlName("networkInterfaceId")
        NetworkInterfaceId: String
    }
}

operation AssignPrivateIpAddresses {
    input := {
        @xmlName("Ipv4Prefix")
        Ipv4Prefixes: IpPrefixList

        Ipv4PrefixCount: Integer

        @required @xmlName("networkInterfaceId")
        NetworkInterfaceId: String

        @xmlName("privateIpAddress")
        PrivateIpAddresses: PrivateIpAddressStringList

        @xmlName("secondaryPrivateIpAddressCount")
        SecondaryPrivateIpAddressCount: Integer

        @xmlName("allowReassignment")
        AllowReassignment: Boolean
    }
    output := {
        @xmlName("networkInterfaceId")
        NetworkInterfaceId: String

        @xmlName("assignedPrivateIpAddressesSet")
        AssignedPrivateIpAddresses: AssignedPrivateIpAddressList

        @xmlName("assignedIpv4PrefixSet")
        AssignedIpv4Prefixes: Ipv4PrefixesList
    }
}

operation AssignPrivateNatGatewayAddress {
    input := {
        @required
        NatGatewayId: String

        @xmlName("PrivateIpAddress")
        PrivateIpAddresses: IpList

        PrivateIpAddressCount: PrivateIpAddressCount
        DryRun: Boolean
    }
    output := {
        @xmlName("natGatewayId")
        NatGatewayId: String

        @xmlName("natGatewayAddressSet")
        NatGatewayAddresses: NatGatewayAddressList
    }
}

operation AssociateAddress {
    input := {
        AllocationId: String
        InstanceId: String
        PublicIp: String

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("networkInterfaceId")
        NetworkInterfaceId: String

        @xmlName("privateIpAddress")
        PrivateIpAddress: String

        @xmlName("allowReassociation")
        AllowReassociation: Boolean
    }
    output := {
        @xmlName("associationId")
        AssociationId: String
    }
}

operation AssociateApplicationStatusCheck {
    input := {
        @required
        ApplicationStatusCheckId: String

        @xmlName("TargetTagAssociation")
        TargetTagAssociations: CustomKeyValuePairRequestSet

        @xmlName("InstanceId")
        InstanceIds: InstanceIdList

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("successfulResultSet")
        SuccessfulResults: SuccessfulAssociationResponseSet

        @xmlName("unsuccessfulResultSet")
        UnsuccessfulResults: UnsuccessfulAssociationResponseSet
    }
}

operation AssociateCapacityReservationBillingOwner {
    input := {
        DryRun: Boolean

        @required
        CapacityReservationId: String

        @required
        UnusedReservationBillingOwnerId: AccountID
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation AssociateClientVpnTargetNetwork {
    input := {
        @required
        ClientVpnEndpointId: String

        SubnetId: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
        AvailabilityZone: String
        AvailabilityZoneId: String
    }
    output := {
        @xmlName("associationId")
        AssociationId: String

        @xmlName("status")
        Status: AssociationStatus
    }
}

operation AssociateDhcpOptions {
    input := {
        @required
        DhcpOptionsId: String

        @required
        VpcId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation AssociateEnclaveCertificateIamRole {
    input := {
        @required
        CertificateArn: String

        @required
        RoleArn: String

        DryRun: Boolean
    }
    output := {
        @xmlName("certificateS3BucketName")
        CertificateS3BucketName: String

        @xmlName("certificateS3ObjectKey")
        CertificateS3ObjectKey: String

        @xmlName("encryptionKmsKeyId")
        EncryptionKmsKeyId: String
    }
}

operation AssociateIamInstanceProfile {
    input := {
        @required
        IamInstanceProfile: IamInstanceProfileSpecification

        @required
        InstanceId: String
    }
    output := {
        @xmlName("iamInstanceProfileAssociation")
        IamInstanceProfileAssociation: IamInstanceProfileAssociation
    }
}

operation AssociateInstanceEventWindow {
    input := {
        DryRun: Boolean

        @required
        InstanceEventWindowId: String

        @required
        AssociationTarget: InstanceEventWindowAssociationRequest
    }
    output := {
        @xmlName("instanceEventWindow")
        InstanceEventWindow: InstanceEventWindow
    }
}

operation AssociateIpamByoasn {
    input := {
        DryRun: Boolean

        @required
        Asn: String

        @required
        Cidr: String
    }
    output := {
        @xmlName("asnAssociation")
        AsnAssociation: AsnAssociation
    }
}

operation AssociateIpamResourceDiscovery {
    input := {
        DryRun: Boolean

        @required
        IpamId: String

        @required
        IpamResourceDiscoveryId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("ipamResourceDiscoveryAssociation")
        IpamResourceDiscoveryAssociation: IpamResourceDiscoveryAssociation
    }
}

operation AssociateNatGatewayAddress {
    input := {
        @required
        NatGatewayId: String

        @required @xmlName("AllocationId")
        AllocationIds: AllocationIdList

        @xmlName("PrivateIpAddress")
        PrivateIpAddresses: IpList

        DryRun: Boolean
        AvailabilityZone: String
        AvailabilityZoneId: String
    }
    output := {
        @xmlName("natGatewayId")
        NatGatewayId: String

        @xmlName("natGatewayAddressSet")
        NatGatewayAddresses: NatGatewayAddressList
    }
}

operation AssociateRouteServer {
    input := {
        @required
        RouteServerId: String

        @required
        VpcId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("routeServerAssociation")
        RouteServerAssociation: RouteServerAssociation
    }
}

operation AssociateRouteTable {
    input := {
        GatewayId: String
        PublicIpv4Pool: String

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("subnetId")
        SubnetId: String

        @required @xmlName("routeTableId")
        RouteTableId: String
    }
    output := {
        @xmlName("associationId")
        AssociationId: String

        @xmlName("associationState")
        AssociationState: RouteTableAssociationState
    }
}

operation AssociateSecurityGroupVpc {
    input := {
        @required
        GroupId: String

        @required
        VpcId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("state")
        State: SecurityGroupVpcAssociationState
    }
}

operation AssociateSubnetCidrBlock {
    input := {
        Ipv6IpamPoolId: String
        Ipv6NetmaskLength: Integer

        @required @xmlName("subnetId")
        SubnetId: String

        @xmlName("ipv6CidrBlock")
        Ipv6CidrBlock: String
    }
    output := {
        @xmlName("ipv6CidrBlockAssociation")
        Ipv6CidrBlockAssociation: SubnetIpv6CidrBlockAssociation

        @xmlName("subnetId")
        SubnetId: String
    }
}

operation AssociateTransitGatewayMulticastDomain {
    input := {
        @required
        TransitGatewayMulticastDomainId: String

        @required
        TransitGatewayAttachmentId: String

        @required
        SubnetIds: TransitGatewaySubnetIdList

        DryRun: Boolean
    }
    output := {
        @xmlName("associations")
        Associations: TransitGatewayMulticastDomainAssociations
    }
}

operation AssociateTransitGatewayPolicyTable {
    input := {
        @required
        TransitGatewayPolicyTableId: String

        @required
        TransitGatewayAttachmentId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("association")
        Association: TransitGatewayPolicyTableAssociation
    }
}

operation AssociateTransitGatewayRouteTable {
    input := {
        @required
        TransitGatewayRouteTableId: String

        @required
        TransitGatewayAttachmentId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("association")
        Association: TransitGatewayAssociation
    }
}

operation AssociateTrunkInterface {
    input := {
        @required
        BranchInterfaceId: String

        @required
        TrunkInterfaceId: String

        VlanId: Integer
        GreKey: Integer

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("interfaceAssociation")
        InterfaceAssociation: TrunkInterfaceAssociation

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation AssociateVpcCidrBlock {
    input := {
        CidrBlock: String
        Ipv6CidrBlockNetworkBorderGroup: String
        Ipv6Pool: String
        Ipv6CidrBlock: String
        Ipv4IpamPoolId: String
        Ipv4NetmaskLength: Integer
        Ipv6IpamPoolId: String
        Ipv6NetmaskLength: Integer

        @required @xmlName("vpcId")
        VpcId: String

        @xmlName("amazonProvidedIpv6CidrBlock")
        AmazonProvidedIpv6CidrBlock: Boolean
    }
    output := {
        @xmlName("ipv6CidrBlockAssociation")
        Ipv6CidrBlockAssociation: VpcIpv6CidrBlockAssociation

        @xmlName("cidrBlockAssociation")
        CidrBlockAssociation: VpcCidrBlockAssociation

        @xmlName("vpcId")
        VpcId: String
    }
}

operation AttachClassicLinkVpc {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("instanceId")
        InstanceId: String

        @required @xmlName("vpcId")
        VpcId: String

        @required @xmlName("SecurityGroupId")
        Groups: GroupIdStringList
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation AttachImageWatermark {
    input := {
        @required
        ImageId: String

        @required
        WatermarkName: ImageWatermarkNameRequest

        DryRun: Boolean
    }
    output := {
        @xmlName("watermarkKey")
        WatermarkKey: String
    }
}

operation AttachInternetGateway {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("internetGatewayId")
        InternetGatewayId: String

        @required @xmlName("vpcId")
        VpcId: String
    }
}

operation AttachNetworkInterface {
    input := {
        NetworkCardIndex: Integer
        EnaSrdSpecification: EnaSrdSpecification
        EnaQueueCount: Integer

        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("networkInterfaceId")
        NetworkInterfaceId: String

        @required @xmlName("instanceId")
        InstanceId: String

        @required @xmlName("deviceIndex")
        DeviceIndex: Integer
    }
    output := {
        @xmlName("attachmentId")
        AttachmentId: String

        @xmlName("networkCardIndex")
        NetworkCardIndex: Integer
    }
}

operation AttachVerifiedAccessTrustProvider {
    input := {
        @required
        VerifiedAccessInstanceId: String

        @required
        VerifiedAccessTrustProviderId: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("verifiedAccessTrustProvider")
        VerifiedAccessTrustProvider: VerifiedAccessTrustProvider

        @xmlName("verifiedAccessInstance")
        VerifiedAccessInstance: VerifiedAccessInstance
    }
}

operation AttachVolume {
    input := {
        @required
        Device: String

        @required
        InstanceId: String

        @required
        VolumeId: String

        EbsCardIndex: Integer

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output: VolumeAttachment
}

operation AttachVpnGateway {
    input := {
        @required
        VpcId: String

        @required
        VpnGatewayId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("attachment")
        VpcAttachment: VpcAttachment
    }
}

operation AuthorizeClientVpnIngress {
    input := {
        @required
        ClientVpnEndpointId: String

        @required
        TargetNetworkCidr: String

        AccessGroupId: String
        AuthorizeAllGroups: Boolean
        Description: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("status")
        Status: ClientVpnAuthorizationRuleStatus
    }
}

operation AuthorizeSecurityGroupEgress {
    input := {
        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("groupId")
        GroupId: String

        @xmlName("sourceSecurityGroupName")
        SourceSecurityGroupName: String

        @xmlName("sourceSecurityGroupOwnerId")
        SourceSecurityGroupOwnerId: String

        @xmlName("ipProtocol")
        IpProtocol: String

        @xmlName("fromPort")
        FromPort: Integer

        @xmlName("toPort")
        ToPort: Integer

        @xmlName("cidrIp")
        CidrIp: String

        @xmlName("ipPermissions")
        IpPermissions: IpPermissionList
    }
    output := {
        @xmlName("return")
        Return: Boolean

        @xmlName("securityGroupRuleSet")
        SecurityGroupRules: SecurityGroupRuleList
    }
}

operation AuthorizeSecurityGroupIngress {
    input := {
        CidrIp: String
        FromPort: Integer
        GroupId: String
        GroupName: String
        IpPermissions: IpPermissionList
        IpProtocol: String
        SourceSecurityGroupName: String
        SourceSecurityGroupOwnerId: String
        ToPort: Integer

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean

        @xmlName("securityGroupRuleSet")
        SecurityGroupRules: SecurityGroupRuleList
    }
}

operation BatchModifyIpamRoutingPolicyRegistrations {
    input := {
        DryRun: Boolean

        @required
        IpamInternetRegistryAssociationId: String

        @required
        DeltaJson: String

        Force: Boolean

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("ipamRoutingPolicyRegistrationDelta")
        IpamRoutingPolicyRegistrationDelta: IpamRoutingPolicyRegistrationDelta
    }
}

operation BundleInstance {
    input := {
        @required
        InstanceId: String

        @required
        Storage: Storage

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("bundleInstanceTask")
        BundleTask: BundleTask
    }
}

operation CancelBundleTask {
    input := {
        @required
        BundleId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("bundleInstanceTask")
        BundleTask: BundleTask
    }
}

operation CancelCapacityReservation {
    input := {
        @required
        CapacityReservationId: String

        DryRun: Boolean
        ApplyCancellationCharges: ApplyCancellationCharges
        QuoteId: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation CancelCapacityReservationFleets {
    input := {
        DryRun: Boolean

        @required @xmlName("CapacityReservationFleetId")
        CapacityReservationFleetIds: CapacityReservationFleetIdSet
    }
    output := {
        @xmlName("successfulFleetCancellationSet")
        SuccessfulFleetCancellations: CapacityReservationFleetCancellationStateSet

        @xmlName("failedFleetCancellationSet")
        FailedFleetCancellations: FailedCapacityReservationFleetCancellationResultSet
    }
}

operation CancelConversionTask {
    input: CancelConversionRequest
}

operation CancelDeclarativePoliciesReport {
    input := {
        DryRun: Boolean

        @required
        ReportId: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation CancelExportTask {
    input := {
        @required @xmlName("exportTaskId")
        ExportTaskId: String
    }
}

operation CancelImageLaunchPermission {
    input := {
        @required
        ImageId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation CancelImportTask {
    input := {
        CancelReason: String
        DryRun: Boolean
        ImportTaskId: String
    }
    output := {
        @xmlName("importTaskId")
        ImportTaskId: String

        @xmlName("previousState")
        PreviousState: String

        @xmlName("state")
        State: String
    }
}

operation CancelReservedInstancesListing {
    input := {
        @required @xmlName("reservedInstancesListingId")
        ReservedInstancesListingId: String
    }
    output := {
        @xmlName("reservedInstancesListingsSet")
        ReservedInstancesListings: ReservedInstancesListingList
    }
}

operation CancelSpotFleetRequests {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("spotFleetRequestId")
        SpotFleetRequestIds: SpotFleetRequestIdList

        @required @xmlName("terminateInstances")
        TerminateInstances: Boolean
    }
    output: CancelSpotFleetRequestsResponse
}

operation CancelSpotInstanceRequests {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("SpotInstanceRequestId")
        SpotInstanceRequestIds: SpotInstanceRequestIdList
    }
    output := {
        @xmlName("spotInstanceRequestSet")
        CancelledSpotInstanceRequests: CancelledSpotInstanceRequestList
    }
}

operation ConfirmProductInstance {
    input := {
        @required
        InstanceId: String

        @required
        ProductCode: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean

        @xmlName("ownerId")
        OwnerId: String
    }
}

operation CopyFpgaImage {
    input := {
        DryRun: Boolean

        @required
        SourceFpgaImageId: String

        Description: String
        Name: String

        @required
        SourceRegion: String

        ClientToken: String
    }
    output := {
        @xmlName("fpgaImageId")
        FpgaImageId: String
    }
}

operation CopyImage {
    input := {
        @idempotencyToken
        ClientToken: CopyImageClientToken

        Description: ImageDescriptionRequest

        @xmlName("encrypted")
        Encrypted: Boolean

        @xmlName("kmsKeyId")
        KmsKeyId: String

        @required
        Name: ImageNameRequest

        @required
        SourceImageId: String

        @required
        SourceRegion: String

        DestinationOutpostArn: String
        CopyImageTags: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        SnapshotCopyCompletionDurationMinutes: Long
        DestinationAvailabilityZone: String
        DestinationAvailabilityZoneId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("imageId")
        ImageId: String
    }
}

operation CopySnapshot {
    input := {
        Description: String
        DestinationOutpostArn: String

        @xmlName("destinationRegion")
        DestinationRegion: String

        @xmlName("encrypted")
        Encrypted: Boolean

        @xmlName("kmsKeyId")
        KmsKeyId: String

        @xmlName("presignedUrl")
        PresignedUrl: CopySnapshotRequestPSU

        @required
        SourceRegion: String

        @required
        SourceSnapshotId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        CompletionDurationMinutes: SnapshotCompletionDurationMinutesRequest
        DestinationAvailabilityZone: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("tagSet")
        Tags: TagList

        @xmlName("snapshotId")
        SnapshotId: String
    }
}

operation CopyVolumes {
    input := {
        @required
        SourceVolumeId: String

        Iops: Integer
        Size: Integer
        VolumeType: VolumeType
        DryRun: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        MultiAttachEnabled: Boolean
        Throughput: Integer

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("volumeSet")
        Volumes: VolumeList
    }
}

operation CreateApplicationStatusCheck {
    input := {
        @xmlName("HealthCheckPath")
        HealthCheckPaths: HealthCheckPathRequestList

        Aggregation: AggregationStatusEnum

        @required
        Protocol: NetworkProtocolEnum

        @required
        Port: PortNumber

        Path: String
        DeviceIndex: Integer
        IpVersion: IpVersionEnum
        IpScope: IpScopeEnum
        Interval: Integer
        Timeout: Integer
        FailureThreshold: Integer
        SuccessThreshold: Integer
        StatusCodeMatcher: String
        InitializationGracePeriodSeconds: InitializationGracePeriodSeconds

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("applicationStatusCheck")
        ApplicationStatusCheck: ApplicationStatusCheckResponseObject
    }
}

operation CreateCapacityManagerDataExport {
    input := {
        @required
        S3BucketName: String

        S3BucketPrefix: String

        @required
        Schedule: Schedule

        @required
        OutputFormat: OutputFormat

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("capacityManagerDataExportId")
        CapacityManagerDataExportId: String
    }
}

operation CreateCapacityReservation {
    input := {
        ClientToken: String

        @required
        InstanceType: String

        @required
        InstancePlatform: CapacityReservationInstancePlatform

        AvailabilityZone: String
        AvailabilityZoneId: String
        Tenancy: CapacityReservationTenancy

        @required
        InstanceCount: Integer

        EbsOptimized: Boolean
        EphemeralStorage: Boolean
        EndDate: Timestamp
        EndDateType: EndDateType
        InstanceMatchCriteria: InstanceMatchCriteria
        TagSpecifications: TagSpecificationList
        DryRun: Boolean
        OutpostArn: OutpostArn
        PlacementGroupArn: PlacementGroupArn
        StartDate: Timestamp
        CommitmentDuration: CapacityReservationCommitmentDuration
        DeliveryPreference: CapacityReservationDeliveryPreference
    }
    output := {
        @xmlName("capacityReservation")
        CapacityReservation: CapacityReservation
    }
}

operation CreateCapacityReservationBySplitting {
    input := {
        DryRun: Boolean

        @idempotencyToken
        ClientToken: String

        @required
        SourceCapacityReservationId: String

        @required
        InstanceCount: Integer

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("sourceCapacityReservation")
        SourceCapacityReservation: CapacityReservation

        @xmlName("destinationCapacityReservation")
        DestinationCapacityReservation: CapacityReservation

        @xmlName("instanceCount")
        InstanceCount: Integer
    }
}

operation CreateCapacityReservationCancellationQuote {
    input := {
        @required
        CapacityReservationId: String

        @idempotencyToken
        ClientToken: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("capacityReservationCancellationQuote")
        CapacityReservationCancellationQuote: CapacityReservationCancellationQuote
    }
}

operation CreateCapacityReservationFleet {
    input := {
        AllocationStrategy: String

        @idempotencyToken
        ClientToken: String

        @xmlName("InstanceTypeSpecification")
        InstanceTypeSpecifications: ReservationFleetInstanceSpecificationList

        Tenancy: FleetCapacityReservationTenancy

        @required
        TotalTargetCapacity: Integer

        EndDate: Timestamp
        InstanceMatchCriteria: FleetInstanceMatchCriteria

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("capacityReservationFleetId")
        CapacityReservationFleetId: String

        @xmlName("state")
        State: CapacityReservationFleetState

        @xmlName("totalTargetCapacity")
        TotalTargetCapacity: Integer

        @xmlName("totalFulfilledCapacity")
        TotalFulfilledCapacity: Double

        @xmlName("instanceMatchCriteria")
        InstanceMatchCriteria: FleetInstanceMatchCriteria

        @xmlName("allocationStrategy")
        AllocationStrategy: String

        @xmlName("createTime")
        CreateTime: Timestamp

        @xmlName("endDate")
        EndDate: Timestamp

        @xmlName("tenancy")
        Tenancy: FleetCapacityReservationTenancy

        @xmlName("fleetCapacityReservationSet")
        FleetCapacityReservations: FleetCapacityReservationSet

        @xmlName("tagSet")
        Tags: TagList
    }
}

operation CreateCarrierGateway {
    input := {
        @required
        VpcId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("carrierGateway")
        CarrierGateway: CarrierGateway
    }
}

operation CreateClientVpnEndpoint {
    input := {
        ClientCidrBlock: String

        @required
        ServerCertificateArn: String

        @required @xmlName("Authentication")
        AuthenticationOptions: ClientVpnAuthenticationRequestList

        @required
        ConnectionLogOptions: ConnectionLogOptions

        DnsServers: ValueStringList
        TransportProtocol: TransportProtocol
        VpnPort: Integer
        Description: String
        SplitTunnel: Boolean
        DryRun: Boolean

        @idempotencyToken
        ClientToken: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @xmlName("SecurityGroupId")
        SecurityGroupIds: ClientVpnSecurityGroupIdSet

        VpcId: String
        SelfServicePortal: SelfServicePortal
        ClientConnectOptions: ClientConnectOptions
        SessionTimeoutHours: Integer
        ClientLoginBannerOptions: ClientLoginBannerOptions
        ClientRouteEnforcementOptions: ClientRouteEnforcementOptions
        DisconnectOnSessionTimeout: Boolean
        EndpointIpAddressType: EndpointIpAddressType
        TrafficIpAddressType: TrafficIpAddressType
        TransitGatewayConfiguration: TransitGatewayConfigurationInputStructure
    }
    output := {
        @xmlName("clientVpnEndpointId")
        ClientVpnEndpointId: String

        @xmlName("status")
        Status: ClientVpnEndpointStatus

        @xmlName("dnsName")
        DnsName: String
    }
}

operation CreateClientVpnRoute {
    input := {
        @required
        ClientVpnEndpointId: String

        @required
        DestinationCidrBlock: String

        TargetVpcSubnetId: String
        Description: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("status")
        Status: ClientVpnRouteStatus
    }
}

operation CreateCoipCidr {
    input := {
        @required
        Cidr: String

        @required
        CoipPoolId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("coipCidr")
        CoipCidr: CoipCidr
    }
}

operation CreateCoipPool {
    input := {
        @required
        LocalGatewayRouteTableId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("coipPool")
        CoipPool: CoipPool
    }
}

operation CreateCustomerGateway {
    input := {
        BgpAsn: Integer
        PublicIp: String
        CertificateArn: String

        @required
        Type: GatewayType

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DeviceName: String
        IpAddress: String
        BgpAsnExtended: Long

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("customerGateway")
        CustomerGateway: CustomerGateway
    }
}

operation CreateDefaultSubnet {
    input := {
        AvailabilityZone: String
        DryRun: Boolean
        Ipv6Native: Boolean
        AvailabilityZoneId: String
    }
    output := {
        @xmlName("subnet")
        Subnet: Subnet
    }
}

operation CreateDefaultVpc {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("vpc")
        Vpc: Vpc
    }
}

operation CreateDelegateMacVolumeOwnershipTask {
    input := {
        @idempotencyToken
        ClientToken: String

        DryRun: Boolean

        @required
        InstanceId: String

        @required
        MacCredentials: SensitiveMacCredentials

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("macModificationTask")
        MacModificationTask: MacModificationTask
    }
}

operation CreateDhcpOptions {
    input := {
        @required @xmlName("dhcpConfiguration")
        DhcpConfigurations: NewDhcpConfigurationList

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("dhcpOptions")
        DhcpOptions: DhcpOptions
    }
}

operation CreateEgressOnlyInternetGateway {
    input := {
        ClientToken: String
        DryRun: Boolean

        @required
        VpcId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("clientToken")
        ClientToken: String

        @xmlName("egressOnlyInternetGateway")
        EgressOnlyInternetGateway: EgressOnlyInternetGateway
    }
}

operation CreateFleet {
    input := {
        DryRun: Boolean

        @idempotencyToken
        ClientToken: String

        SpotOptions: SpotOptionsRequest
        OnDemandOptions: OnDemandOptionsRequest
        ReservedCapacityOptions: ReservedCapacityOptionsRequest
        ExcessCapacityTerminationPolicy: FleetExcessCapacityTerminationPolicy

        @required
        LaunchTemplateConfigs: FleetLaunchTemplateConfigListRequest

        @required
        TargetCapacitySpecification: TargetCapacitySpecificationRequest

        TerminateInstancesWithExpiration: Boolean
        Type: FleetType
        ValidFrom: Timestamp
        ValidUntil: Timestamp
        ReplaceUnhealthyInstances: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        Context: String
    }
    output := {
        @xmlName("fleetId")
        FleetId: String

        @xmlName("errorSet")
        Errors: CreateFleetErrorsSet

        @xmlName("fleetInstanceSet")
        Instances: CreateFleetInstancesSet
    }
}

operation CreateFlowLogs {
    input := {
        DryRun: Boolean
        ClientToken: String
        DeliverLogsPermissionArn: String
        DeliverCrossAccountRole: String
        LogGroupName: String

        @required @xmlName("ResourceId")
        ResourceIds: FlowLogResourceIds

        @required
        ResourceType: FlowLogsResourceType

        TrafficType: TrafficType
        LogDestinationType: LogDestinationType
        LogDestination: String
        LogFormat: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        MaxAggregationInterval: Integer
        DestinationOptions: DestinationOptionsRequest

        @xmlName("TagFieldSpecification")
        TagFieldSpecifications: TagFieldSpecificationListRequest
    }
    output := {
        @xmlName("clientToken")
        ClientToken: String

        @xmlName("flowLogIdSet")
        FlowLogIds: ValueStringList

        @xmlName("unsuccessful")
        Unsuccessful: UnsuccessfulItemSet
    }
}

operation CreateFpgaImage {
    input := {
        DryRun: Boolean

        @required
        InputStorageLocation: StorageLocation

        LogsStorageLocation: StorageLocation
        Description: String
        Name: String
        ClientToken: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("fpgaImageId")
        FpgaImageId: String

        @xmlName("fpgaImageGlobalId")
        FpgaImageGlobalId: String
    }
}

operation CreateImage {
    input := {
        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        SnapshotLocation: SnapshotLocationEnum

        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("instanceId")
        InstanceId: String

        @required @xmlName("name")
        Name: ImageNameRequest

        @xmlName("description")
        Description: ImageDescriptionRequest

        @xmlName("noReboot")
        NoReboot: Boolean

        @xmlName("blockDeviceMapping")
        BlockDeviceMappings: BlockDeviceMappingRequestList
    }
    output := {
        @xmlName("imageId")
        ImageId: String
    }
}

operation CreateImageUsageReport {
    input := {
        @required
        ImageId: String

        DryRun: Boolean

        @required @xmlName("ResourceType")
        ResourceTypes: ImageUsageResourceTypeRequestList

        @xmlName("AccountId")
        AccountIds: ImageUsageReportUserIdStringList

        @idempotencyToken
        ClientToken: CreateImageUsageReportClientToken

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("reportId")
        ReportId: String
    }
}

operation CreateInstanceConnectEndpoint {
    input := {
        DryRun: Boolean

        @required
        SubnetId: String

        @xmlName("SecurityGroupId")
        SecurityGroupIds: SecurityGroupIdStringListRequest

        PreserveClientIp: Boolean

        @idempotencyToken
        ClientToken: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        IpAddressType: IpAddressType
    }
    output := {
        @xmlName("instanceConnectEndpoint")
        InstanceConnectEndpoint: Ec2InstanceConnectEndpoint

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation CreateInstanceEventWindow {
    input := {
        DryRun: Boolean
        Name: String

        @xmlName("TimeRange")
        TimeRanges: InstanceEventWindowTimeRangeRequestSet

        CronExpression: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("instanceEventWindow")
        InstanceEventWindow: InstanceEventWindow
    }
}

operation CreateInstanceExportTask {
    input := {
        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @xmlName("description")
        Description: String

        @required @xmlName("instanceId")
        InstanceId: String

        @required @xmlName("targetEnvironment")
        TargetEnvironment: ExportEnvironment

        @required @xmlName("exportToS3")
        ExportToS3Task: ExportToS3TaskSpecification
    }
    output := {
        @xmlName("exportTask")
        ExportTask: ExportTask
    }
}

operation CreateInternetGateway {
    input := {
        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("internetGateway")
        InternetGateway: InternetGateway
    }
}

operation CreateInterruptibleCapacityReservationAllocation {
    input := {
        @required
        CapacityReservationId: String

        @required
        InstanceCount: Integer

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("sourceCapacityReservationId")
        SourceCapacityReservationId: String

        @xmlName("targetInstanceCount")
        TargetInstanceCount: Integer

        @xmlName("status")
        Status: InterruptibleCapacityReservationAllocationStatus

        @xmlName("interruptionType")
        InterruptionType: InterruptionType
    }
}

operation CreateIpam {
    input := {
        DryRun: Boolean
        Description: String

        @xmlName("OperatingRegion")
        OperatingRegions: AddIpamOperatingRegionSet

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String

        Tier: IpamTier
        EnablePrivateGua: Boolean
        MeteredAccount: IpamMeteredAccount
    }
    output := {
        @xmlName("ipam")
        Ipam: Ipam
    }
}

operation CreateIpamExternalResourceVerificationToken {
    input := {
        DryRun: Boolean

        @required
        IpamId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("ipamExternalResourceVerificationToken")
        IpamExternalResourceVerificationToken: IpamExternalResourceVerificationToken
    }
}

operation CreateIpamInternetRegistryAssociation {
    input := {
        DryRun: Boolean

        @required
        IpamId: String

        @required
        Rir: Rir

        @required
        OrganizationHandle: String

        Description: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("ipamInternetRegistryAssociation")
        IpamInternetRegistryAssociation: IpamInternetRegistryAssociation
    }
}

operation CreateIpamPolicy {
    input := {
        DryRun: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String

        @required
        IpamId: String
    }
    output := {
        @xmlName("ipamPolicy")
        IpamPolicy: IpamPolicy
    }
}

operation CreateIpamPool {
    input := {
        DryRun: Boolean

        @required
        IpamScopeId: String

        Locale: String
        SourceIpamPoolId: String
        Description: String

        @required
        AddressFamily: AddressFamily

        AutoImport: Boolean
        PubliclyAdvertisable: Boolean
        AllocationMinNetmaskLength: IpamNetmaskLength
        AllocationMaxNetmaskLength: IpamNetmaskLength
        AllocationDefaultNetmaskLength: IpamNetmaskLength

        @xmlName("AllocationResourceTag")
        AllocationResourceTags: RequestIpamResourceTagList

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String

        AwsService: IpamPoolAwsService
        PublicIpSource: IpamPoolPublicIpSource
        SourceResource: IpamPoolSourceResourceRequest
    }
    output := {
        @xmlName("ipamPool")
        IpamPool: IpamPool
    }
}

operation CreateIpamPrefixListResolver {
    input := {
        DryRun: Boolean

        @required
        IpamId: String

        Description: String

        @required
        AddressFamily: AddressFamily

        @xmlName("Rule")
        Rules: IpamPrefixListResolverRuleRequestSet

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("ipamPrefixListResolver")
        IpamPrefixListResolver: IpamPrefixListResolver
    }
}

operation CreateIpamPrefixListResolverTarget {
    input := {
        DryRun: Boolean

        @required
        IpamPrefixListResolverId: String

        @required
        PrefixListId: String

        @required
        PrefixListRegion: String

        DesiredVersion: Long

        @required
        TrackLatestVersion: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("ipamPrefixListResolverTarget")
        IpamPrefixListResolverTarget: IpamPrefixListResolverTarget
    }
}

operation CreateIpamResourceDiscovery {
    input := {
        DryRun: Boolean
        Description: String

        @xmlName("OperatingRegion")
        OperatingRegions: AddIpamOperatingRegionSet

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("ipamResourceDiscovery")
        IpamResourceDiscovery: IpamResourceDiscovery
    }
}

operation CreateIpamRoutingPolicyRegistration {
    input := {
        DryRun: Boolean

        @required
        IpamInternetRegistryAssociationId: String

        @required
        Cidr: String

        @required @xmlName("Asn")
        Asns: AsnList

        PermitMoreSpecificAnnouncements: Boolean
        MaxLength: IpamRoutingPolicyRegistrationMaxLength
        Description: String
        Force: Boolean

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("ipamRoutingPolicyRegistrationDelta")
        IpamRoutingPolicyRegistrationDelta: IpamRoutingPolicyRegistrationDelta
    }
}

operation CreateIpamScope {
    input := {
        DryRun: Boolean

        @required
        IpamId: String

        Description: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String

        ExternalAuthorityConfiguration: ExternalAuthorityConfiguration
    }
    output := {
        @xmlName("ipamScope")
        IpamScope: IpamScope
    }
}

operation CreateKeyPair {
    input := {
        @required
        KeyName: String

        KeyType: KeyType

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        KeyFormat: KeyFormat

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output: KeyPair
}

operation CreateLaunchTemplate {
    input := {
        DryRun: Boolean

        @idempotencyToken
        ClientToken: String

        @required
        LaunchTemplateName: String

        VersionDescription: VersionDescription

        @required
        LaunchTemplateData: RequestLaunchTemplateData

        Operator: OperatorRequest

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("launchTemplate")
        LaunchTemplate: LaunchTemplate

        @xmlName("warning")
        Warning: ValidationWarning
    }
}

operation CreateLaunchTemplateVersion {
    input := {
        DryRun: Boolean

        @idempotencyToken
        ClientToken: String

        LaunchTemplateId: String
        LaunchTemplateName: LaunchTemplateName
        SourceVersion: String
        VersionDescription: VersionDescription

        @required
        LaunchTemplateData: RequestLaunchTemplateData

        ResolveAlias: Boolean
    }
    output := {
        @xmlName("launchTemplateVersion")
        LaunchTemplateVersion: LaunchTemplateVersion

        @xmlName("warning")
        Warning: ValidationWarning
    }
}

operation CreateLocalGatewayRoute {
    input := {
        DestinationCidrBlock: String

        @required
        LocalGatewayRouteTableId: String

        LocalGatewayVirtualInterfaceGroupId: String
        DryRun: Boolean
        NetworkInterfaceId: String
        DestinationPrefixListId: String
    }
    output := {
        @xmlName("route")
        Route: LocalGatewayRoute
    }
}

operation CreateLocalGatewayRouteTable {
    input := {
        @required
        LocalGatewayId: String

        Mode: LocalGatewayRouteTableMode

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("localGatewayRouteTable")
        LocalGatewayRouteTable: LocalGatewayRouteTable
    }
}

operation CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    input := {
        @required
        LocalGatewayRouteTableId: String

        @required
        LocalGatewayVirtualInterfaceGroupId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("localGatewayRouteTableVirtualInterfaceGroupAssociation")
        LocalGatewayRouteTableVirtualInterfaceGroupAssociation: LocalGatewayRouteTableVirtualInterfaceGroupAssociation
    }
}

operation CreateLocalGatewayRouteTableVpcAssociation {
    input := {
        @required
        LocalGatewayRouteTableId: String

        @required
        VpcId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("localGatewayRouteTableVpcAssociation")
        LocalGatewayRouteTableVpcAssociation: LocalGatewayRouteTableVpcAssociation
    }
}

operation CreateLocalGatewayVirtualInterface {
    input := {
        @required
        LocalGatewayVirtualInterfaceGroupId: String

        @required
        OutpostLagId: String

        @required
        Vlan: Integer

        @required
        LocalAddress: String

        @required
        PeerAddress: String

        PeerBgpAsn: Integer

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
        PeerBgpAsnExtended: Long
    }
    output := {
        @xmlName("localGatewayVirtualInterface")
        LocalGatewayVirtualInterface: LocalGatewayVirtualInterface
    }
}

operation CreateLocalGatewayVirtualInterfaceGroup {
    input := {
        @required
        LocalGatewayId: String

        LocalBgpAsn: Integer
        LocalBgpAsnExtended: Long

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("localGatewayVirtualInterfaceGroup")
        LocalGatewayVirtualInterfaceGroup: LocalGatewayVirtualInterfaceGroup
    }
}

operation CreateMacSystemIntegrityProtectionModificationTask {
    input := {
        @idempotencyToken
        ClientToken: String

        DryRun: Boolean

        @required
        InstanceId: String

        MacCredentials: SensitiveMacCredentials
        MacSystemIntegrityProtectionConfiguration: MacSystemIntegrityProtectionConfigurationRequest

        @required
        MacSystemIntegrityProtectionStatus: MacSystemIntegrityProtectionSettingStatus

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("macModificationTask")
        MacModificationTask: MacModificationTask
    }
}

operation CreateManagedPrefixList {
    input := {
        DryRun: Boolean

        @required
        PrefixListName: String

        @xmlName("Entry")
        Entries: AddPrefixListEntries

        @required
        MaxEntries: Integer

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @required
        AddressFamily: String

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("prefixList")
        PrefixList: ManagedPrefixList
    }
}

operation CreateNatGateway {
    input := {
        AvailabilityMode: AvailabilityMode
        AllocationId: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
        SubnetId: String
        VpcId: String

        @xmlName("AvailabilityZoneAddress")
        AvailabilityZoneAddresses: AvailabilityZoneAddresses

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        ConnectivityType: ConnectivityType
        PrivateIpAddress: String

        @xmlName("SecondaryAllocationId")
        SecondaryAllocationIds: AllocationIdList

        @xmlName("SecondaryPrivateIpAddress")
        SecondaryPrivateIpAddresses: IpList

        SecondaryPrivateIpAddressCount: PrivateIpAddressCount
    }
    output := {
        @xmlName("clientToken")
        ClientToken: String

        @xmlName("natGateway")
        NatGateway: NatGateway
    }
}

operation CreateNetworkAcl {
    input := {
        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String

        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("vpcId")
        VpcId: String
    }
    output := {
        @xmlName("networkAcl")
        NetworkAcl: NetworkAcl

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation CreateNetworkAclEntry {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("networkAclId")
        NetworkAclId: String

        @required @xmlName("ruleNumber")
        RuleNumber: Integer

        @required @xmlName("protocol")
        Protocol: String

        @required @xmlName("ruleAction")
        RuleAction: RuleAction

        @required @xmlName("egress")
        Egress: Boolean

        @xmlName("cidrBlock")
        CidrBlock: String

        @xmlName("ipv6CidrBlock")
        Ipv6CidrBlock: String

        @xmlName("Icmp")
        IcmpTypeCode: IcmpTypeCode

        @xmlName("portRange")
        PortRange: PortRange
    }
}

operation CreateNetworkInsightsAccessScope {
    input := {
        @xmlName("MatchPath")
        MatchPaths: AccessScopePathListRequest

        @xmlName("ExcludePath")
        ExcludePaths: AccessScopePathListRequest

        @required @idempotencyToken
        ClientToken: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("networkInsightsAccessScope")
        NetworkInsightsAccessScope: NetworkInsightsAccessScope

        @xmlName("networkInsightsAccessScopeContent")
        NetworkInsightsAccessScopeContent: NetworkInsightsAccessScopeContent
    }
}

operation CreateNetworkInsightsPath {
    input := {
        SourceIp: IpAddress
        DestinationIp: IpAddress

        @required
        Source: String

        Destination: String

        @required
        Protocol: Protocol

        DestinationPort: Port

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean

        @required @idempotencyToken
        ClientToken: String

        FilterAtSource: PathRequestFilter
        FilterAtDestination: PathRequestFilter
    }
    output := {
        @xmlName("networkInsightsPath")
        NetworkInsightsPath: NetworkInsightsPath
    }
}

operation CreateNetworkInterface {
    input := {
        @xmlName("Ipv4Prefix")
        Ipv4Prefixes: Ipv4PrefixList

        Ipv4PrefixCount: Integer

        @xmlName("Ipv6Prefix")
        Ipv6Prefixes: Ipv6PrefixList

        Ipv6PrefixCount: Integer
        InterfaceType: NetworkInterfaceCreationType

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String

        EnablePrimaryIpv6: Boolean
        ConnectionTrackingSpecification: ConnectionTrackingSpecificationRequest
        Operator: OperatorRequest

        @required @xmlName("subnetId")
        SubnetId: String

        @xmlName("description")
        Description: String

        @xmlName("privateIpAddress")
        PrivateIpAddress: String

        @xmlName("SecurityGroupId")
        Groups: SecurityGroupIdStringList

        @xmlName("privateIpAddresses")
        PrivateIpAddresses: PrivateIpAddressSpecificationList

        @xmlName("secondaryPrivateIpAddressCount")
        SecondaryPrivateIpAddressCount: Integer

        @xmlName("ipv6Addresses")
        Ipv6Addresses: InstanceIpv6AddressList

        @xmlName("ipv6AddressCount")
        Ipv6AddressCount: Integer

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("networkInterface")
        NetworkInterface: NetworkInterface

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation CreateNetworkInterfacePermission {
    input := {
        @required
        NetworkInterfaceId: String

        AwsAccountId: String
        AwsService: String

        @required
        Permission: InterfacePermissionType

        DryRun: Boolean
    }
    output := {
        @xmlName("interfacePermission")
        InterfacePermission: NetworkInterfacePermission
    }
}

operation CreatePlacementGroup {
    input := {
        PartitionCount: Integer

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        SpreadLevel: SpreadLevel
        LinkedGroupId: String
        Operator: OperatorRequest
        ParentGroupId: String

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("groupName")
        GroupName: String

        @xmlName("strategy")
        Strategy: PlacementStrategy
    }
    output := {
        @xmlName("placementGroup")
        PlacementGroup: PlacementGroup
    }
}

operation CreatePublicIpv4Pool {
    input := {
        DryRun: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        NetworkBorderGroup: String
    }
    output := {
        @xmlName("poolId")
        PoolId: String
    }
}

operation CreateReplaceRootVolumeTask {
    input := {
        @required
        InstanceId: String

        SnapshotId: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        ImageId: String
        DeleteReplacedRootVolume: Boolean
        VolumeInitializationRate: Long
        VolumeId: String
    }
    output := {
        @xmlName("replaceRootVolumeTask")
        ReplaceRootVolumeTask: ReplaceRootVolumeTask
    }
}

operation CreateReservedInstancesListing {
    input := {
        @required @xmlName("reservedInstancesId")
        ReservedInstancesId: String

        @required @xmlName("instanceCount")
        InstanceCount: Integer

        @required @xmlName("priceSchedules")
        PriceSchedules: PriceScheduleSpecificationList

        @required @xmlName("clientToken")
        ClientToken: String
    }
    output := {
        @xmlName("reservedInstancesListingsSet")
        ReservedInstancesListings: ReservedInstancesListingList
    }
}

operation CreateRestoreImageTask {
    input := {
        @required
        Bucket: String

        @required
        ObjectKey: String

        Name: ImageNameRequest

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("imageId")
        ImageId: String
    }
}

operation CreateRoute {
    input := {
        DestinationPrefixListId: String
        VpcEndpointId: String
        TransitGatewayId: String
        LocalGatewayId: String
        CarrierGatewayId: String
        CoreNetworkArn: String
        OdbNetworkArn: String

        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("routeTableId")
        RouteTableId: String

        @xmlName("destinationCidrBlock")
        DestinationCidrBlock: String

        @xmlName("gatewayId")
        GatewayId: String

        @xmlName("destinationIpv6CidrBlock")
        DestinationIpv6CidrBlock: String

        @xmlName("egressOnlyInternetGatewayId")
        EgressOnlyInternetGatewayId: String

        @xmlName("instanceId")
        InstanceId: String

        @xmlName("networkInterfaceId")
        NetworkInterfaceId: String

        @xmlName("vpcPeeringConnectionId")
        VpcPeeringConnectionId: String

        @xmlName("natGatewayId")
        NatGatewayId: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation CreateRouteServer {
    input := {
        @required
        AmazonSideAsn: Long

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
        PersistRoutes: RouteServerPersistRoutesAction
        PersistRoutesDuration: Long
        SnsNotificationsEnabled: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("routeServer")
        RouteServer: RouteServer
    }
}

operation CreateRouteServerEndpoint {
    input := {
        @required
        RouteServerId: String

        @required
        SubnetId: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("routeServerEndpoint")
        RouteServerEndpoint: RouteServerEndpoint
    }
}

operation CreateRouteServerPeer {
    input := {
        @required
        RouteServerEndpointId: String

        @required
        PeerAddress: String

        @required
        BgpOptions: RouteServerBgpOptionsRequest

        DryRun: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("routeServerPeer")
        RouteServerPeer: RouteServerPeer
    }
}

operation CreateRouteTable {
    input := {
        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String

        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("vpcId")
        VpcId: String
    }
    output := {
        @xmlName("routeTable")
        RouteTable: RouteTable

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation CreateSecondaryNetwork {
    input := {
        @idempotencyToken
        ClientToken: String

        DryRun: Boolean

        @required
        Ipv4CidrBlock: String

        @required
        NetworkType: SecondaryNetworkType

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("secondaryNetwork")
        SecondaryNetwork: SecondaryNetwork

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation CreateSecondarySubnet {
    input := {
        @idempotencyToken
        ClientToken: String

        AvailabilityZone: String
        AvailabilityZoneId: String
        DryRun: Boolean

        @required
        Ipv4CidrBlock: String

        @required
        SecondaryNetworkId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("secondarySubnet")
        SecondarySubnet: SecondarySubnet

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation CreateSecurityGroup {
    input := {
        @required @xmlName("GroupDescription")
        Description: String

        @required
        GroupName: String

        VpcId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("groupId")
        GroupId: String

        @xmlName("tagSet")
        Tags: TagList

        @xmlName("securityGroupArn")
        SecurityGroupArn: String
    }
}

operation CreateSnapshot {
    input := {
        Description: String
        OutpostArn: String

        @required
        VolumeId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        Location: SnapshotLocationEnum

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output: Snapshot
}

operation CreateSnapshots {
    input := {
        Description: String

        @required
        InstanceSpecification: InstanceSpecification

        OutpostArn: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
        CopyTagsFromSource: CopyTagsFromSource
        Location: SnapshotLocationEnum
    }
    output := {
        @xmlName("snapshotSet")
        Snapshots: SnapshotSet
    }
}

operation CreateSpotDatafeedSubscription {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("bucket")
        Bucket: String

        @xmlName("prefix")
        Prefix: String
    }
    output := {
        @xmlName("spotDatafeedSubscription")
        SpotDatafeedSubscription: SpotDatafeedSubscription
    }
}

operation CreateStoreImageTask {
    input := {
        @required
        ImageId: String

        @required
        Bucket: String

        @xmlName("S3ObjectTag")
        S3ObjectTags: S3ObjectTagList

        DryRun: Boolean
    }
    output := {
        @xmlName("objectKey")
        ObjectKey: String
    }
}

operation CreateSubnet {
    input := {
        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        AvailabilityZone: String
        AvailabilityZoneId: String
        CidrBlock: String
        Ipv6CidrBlock: String
        OutpostArn: String

        @required
        VpcId: String

        Ipv6Native: Boolean
        Ipv4IpamPoolId: String
        Ipv4NetmaskLength: Integer
        Ipv6IpamPoolId: String
        Ipv6NetmaskLength: Integer

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("subnet")
        Subnet: Subnet
    }
}

operation CreateSubnetCidrReservation {
    input := {
        @required
        SubnetId: String

        @required
        Cidr: String

        @required
        ReservationType: SubnetCidrReservationType

        Description: String
        DryRun: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("subnetCidrReservation")
        SubnetCidrReservation: SubnetCidrReservation
    }
}

operation CreateTags {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("ResourceId")
        Resources: ResourceIdList

        @required @xmlName("Tag")
        Tags: TagList
    }
}

operation CreateTrafficMirrorFilter {
    input := {
        Description: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("trafficMirrorFilter")
        TrafficMirrorFilter: TrafficMirrorFilter

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation CreateTrafficMirrorFilterRule {
    input := {
        @required
        TrafficMirrorFilterId: String

        @required
        TrafficDirection: TrafficDirection

        @required
        RuleNumber: Integer

        @required
        RuleAction: TrafficMirrorRuleAction

        DestinationPortRange: TrafficMirrorPortRangeRequest
        SourcePortRange: TrafficMirrorPortRangeRequest
        Protocol: Integer

        @required
        DestinationCidrBlock: String

        @required
        SourceCidrBlock: String

        Description: String
        DryRun: Boolean

        @idempotencyToken
        ClientToken: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("trafficMirrorFilterRule")
        TrafficMirrorFilterRule: TrafficMirrorFilterRule

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation CreateTrafficMirrorSession {
    input := {
        @required
        NetworkInterfaceId: String

        @required
        TrafficMirrorTargetId: String

        @required
        TrafficMirrorFilterId: String

        PacketLength: Integer

        @required
        SessionNumber: Integer

        VirtualNetworkId: Integer
        Description: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("trafficMirrorSession")
        TrafficMirrorSession: TrafficMirrorSession

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation CreateTrafficMirrorTarget {
    input := {
        NetworkInterfaceId: String
        NetworkLoadBalancerArn: String
        Description: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean

        @idempotencyToken
        ClientToken: String

        GatewayLoadBalancerEndpointId: String
    }
    output := {
        @xmlName("trafficMirrorTarget")
        TrafficMirrorTarget: TrafficMirrorTarget

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation CreateTransitGateway {
    input := {
        Description: String
        Options: TransitGatewayRequestOptions

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGateway")
        TransitGateway: TransitGateway
    }
}

operation CreateTransitGatewayConnect {
    input := {
        @required
        TransportTransitGatewayAttachmentId: String

        @required
        Options: CreateTransitGatewayConnectRequestOptions

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayConnect")
        TransitGatewayConnect: TransitGatewayConnect
    }
}

operation CreateTransitGatewayConnectPeer {
    input := {
        @required
        TransitGatewayAttachmentId: String

        TransitGatewayAddress: String

        @required
        PeerAddress: String

        BgpOptions: TransitGatewayConnectRequestBgpOptions

        @required
        InsideCidrBlocks: InsideCidrBlocksStringList

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayConnectPeer")
        TransitGatewayConnectPeer: TransitGatewayConnectPeer
    }
}

operation CreateTransitGatewayMeteringPolicy {
    input := {
        @required
        TransitGatewayId: String

        @xmlName("MiddleboxAttachmentId")
        MiddleboxAttachmentIds: TransitGatewayAttachmentIdStringList

        TagSpecifications: TagSpecificationList
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayMeteringPolicy")
        TransitGatewayMeteringPolicy: TransitGatewayMeteringPolicy
    }
}

operation CreateTransitGatewayMeteringPolicyEntry {
    input := {
        @required
        TransitGatewayMeteringPolicyId: String

        @required
        PolicyRuleNumber: Integer

        SourceTransitGatewayAttachmentId: String
        SourceTransitGatewayAttachmentType: TransitGatewayAttachmentResourceType
        SourceCidrBlock: String
        SourcePortRange: String
        DestinationTransitGatewayAttachmentId: String
        DestinationTransitGatewayAttachmentType: TransitGatewayAttachmentResourceType
        DestinationCidrBlock: String
        DestinationPortRange: String
        Protocol: String

        @required
        MeteredAccount: TransitGatewayMeteringPayerType

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayMeteringPolicyEntry")
        TransitGatewayMeteringPolicyEntry: TransitGatewayMeteringPolicyEntry
    }
}

operation CreateTransitGatewayMulticastDomain {
    input := {
        @required
        TransitGatewayId: String

        Options: CreateTransitGatewayMulticastDomainRequestOptions

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayMulticastDomain")
        TransitGatewayMulticastDomain: TransitGatewayMulticastDomain
    }
}

operation CreateTransitGatewayPeeringAttachment {
    input := {
        @required
        TransitGatewayId: String

        @required
        PeerTransitGatewayId: String

        @required
        PeerAccountId: String

        @required
        PeerRegion: String

        Options: CreateTransitGatewayPeeringAttachmentRequestOptions

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPeeringAttachment")
        TransitGatewayPeeringAttachment: TransitGatewayPeeringAttachment
    }
}

operation CreateTransitGatewayPolicyTable {
    input := {
        @required
        TransitGatewayId: String

        TagSpecifications: TagSpecificationList
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPolicyTable")
        TransitGatewayPolicyTable: TransitGatewayPolicyTable
    }
}

operation CreateTransitGatewayPolicyTableEntry {
    input := {
        @required
        TransitGatewayPolicyTableId: String

        @required
        PolicyRuleNumber: String

        PolicyRule: TransitGatewayRequestPolicyRule

        @required
        TargetRouteTableId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPolicyTableEntry")
        TransitGatewayPolicyTableEntry: TransitGatewayPolicyTableEntry
    }
}

operation CreateTransitGatewayPrefixListReference {
    input := {
        @required
        TransitGatewayRouteTableId: String

        @required
        PrefixListId: String

        TransitGatewayAttachmentId: String
        Blackhole: Boolean
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPrefixListReference")
        TransitGatewayPrefixListReference: TransitGatewayPrefixListReference
    }
}

operation CreateTransitGatewayRoute {
    input := {
        @required
        DestinationCidrBlock: String

        @required
        TransitGatewayRouteTableId: String

        TransitGatewayAttachmentId: String
        Blackhole: Boolean
        DryRun: Boolean
    }
    output := {
        @xmlName("route")
        Route: TransitGatewayRoute
    }
}

operation CreateTransitGatewayRouteTable {
    input := {
        @required
        TransitGatewayId: String

        TagSpecifications: TagSpecificationList
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayRouteTable")
        TransitGatewayRouteTable: TransitGatewayRouteTable
    }
}

operation CreateTransitGatewayRouteTableAnnouncement {
    input := {
        @required
        TransitGatewayRouteTableId: String

        @required
        PeeringAttachmentId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayRouteTableAnnouncement")
        TransitGatewayRouteTableAnnouncement: TransitGatewayRouteTableAnnouncement
    }
}

operation CreateTransitGatewayVpcAttachment {
    input := {
        @required
        TransitGatewayId: String

        @required
        VpcId: String

        @required
        SubnetIds: TransitGatewaySubnetIdList

        Options: CreateTransitGatewayVpcAttachmentRequestOptions
        TagSpecifications: TagSpecificationList
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayVpcAttachment")
        TransitGatewayVpcAttachment: TransitGatewayVpcAttachment
    }
}

operation CreateVerifiedAccessEndpoint {
    input := {
        @required
        VerifiedAccessGroupId: String

        @required
        EndpointType: VerifiedAccessEndpointType

        @required
        AttachmentType: VerifiedAccessEndpointAttachmentType

        DomainCertificateArn: String
        ApplicationDomain: String
        EndpointDomainPrefix: String

        @xmlName("SecurityGroupId")
        SecurityGroupIds: SecurityGroupIdList

        LoadBalancerOptions: CreateVerifiedAccessEndpointLoadBalancerOptions
        NetworkInterfaceOptions: CreateVerifiedAccessEndpointEniOptions
        Description: String
        PolicyDocument: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
        SseSpecification: VerifiedAccessSseSpecificationRequest
        RdsOptions: CreateVerifiedAccessEndpointRdsOptions
        CidrOptions: CreateVerifiedAccessEndpointCidrOptions
    }
    output := {
        @xmlName("verifiedAccessEndpoint")
        VerifiedAccessEndpoint: VerifiedAccessEndpoint
    }
}

operation CreateVerifiedAccessGroup {
    input := {
        @required
        VerifiedAccessInstanceId: String

        Description: String
        PolicyDocument: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
        SseSpecification: VerifiedAccessSseSpecificationRequest
    }
    output := {
        @xmlName("verifiedAccessGroup")
        VerifiedAccessGroup: VerifiedAccessGroup
    }
}

operation CreateVerifiedAccessInstance {
    input := {
        Description: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
        FIPSEnabled: Boolean
        CidrEndpointsCustomSubDomain: String
    }
    output := {
        @xmlName("verifiedAccessInstance")
        VerifiedAccessInstance: VerifiedAccessInstance
    }
}

operation CreateVerifiedAccessTrustProvider {
    input := {
        @required
        TrustProviderType: TrustProviderType

        UserTrustProviderType: UserTrustProviderType
        DeviceTrustProviderType: DeviceTrustProviderType
        OidcOptions: CreateVerifiedAccessTrustProviderOidcOptions
        DeviceOptions: CreateVerifiedAccessTrustProviderDeviceOptions

        @required
        PolicyReferenceName: String

        Description: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
        SseSpecification: VerifiedAccessSseSpecificationRequest
        NativeApplicationOidcOptions: CreateVerifiedAccessNativeApplicationOidcOptions
    }
    output := {
        @xmlName("verifiedAccessTrustProvider")
        VerifiedAccessTrustProvider: VerifiedAccessTrustProvider
    }
}

operation CreateVolume {
    input := {
        AvailabilityZone: String
        AvailabilityZoneId: String

        @xmlName("encrypted")
        Encrypted: Boolean

        Iops: Integer
        KmsKeyId: String
        OutpostArn: String
        Size: Integer
        SnapshotId: String
        VolumeType: VolumeType

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        MultiAttachEnabled: Boolean
        Throughput: Integer

        @idempotencyToken
        ClientToken: String

        VolumeInitializationRate: Integer
        Operator: OperatorRequest

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output: Volume
}

operation CreateVpc {
    input := {
        CidrBlock: String
        Ipv6Pool: String
        Ipv6CidrBlock: String
        Ipv4IpamPoolId: String
        Ipv4NetmaskLength: Integer
        Ipv6IpamPoolId: String
        Ipv6NetmaskLength: Integer
        Ipv6CidrBlockNetworkBorderGroup: String
        VpcEncryptionControl: VpcEncryptionControlConfiguration

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("instanceTenancy")
        InstanceTenancy: Tenancy

        @xmlName("amazonProvidedIpv6CidrBlock")
        AmazonProvidedIpv6CidrBlock: Boolean
    }
    output := {
        @xmlName("vpc")
        Vpc: Vpc
    }
}

operation CreateVpcBlockPublicAccessExclusion {
    input := {
        DryRun: Boolean
        SubnetId: String
        VpcId: String

        @required
        InternetGatewayExclusionMode: InternetGatewayExclusionMode

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("vpcBlockPublicAccessExclusion")
        VpcBlockPublicAccessExclusion: VpcBlockPublicAccessExclusion
    }
}

operation CreateVpcEncryptionControl {
    input := {
        DryRun: Boolean

        @required
        VpcId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("vpcEncryptionControl")
        VpcEncryptionControl: VpcEncryptionControl
    }
}

operation CreateVpcEndpoint {
    input := {
        DryRun: Boolean
        VpcEndpointType: VpcEndpointType

        @required
        VpcId: String

        ServiceName: String
        PolicyDocument: String

        @xmlName("RouteTableId")
        RouteTableIds: VpcEndpointRouteTableIdList

        @xmlName("SubnetId")
        SubnetIds: VpcEndpointSubnetIdList

        @xmlName("SecurityGroupId")
        SecurityGroupIds: VpcEndpointSecurityGroupIdList

        IpAddressType: IpAddressType
        DnsOptions: DnsOptionsSpecification
        ClientToken: String
        PrivateDnsEnabled: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @xmlName("SubnetConfiguration")
        SubnetConfigurations: SubnetConfigurationsList

        ServiceNetworkArn: String
        ResourceConfigurationArn: String
        ServiceRegion: String
    }
    output := {
        @xmlName("vpcEndpoint")
        VpcEndpoint: VpcEndpoint

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation CreateVpcEndpointConnectionNotification {
    input := {
        DryRun: Boolean
        ServiceId: String
        VpcEndpointId: String

        @required
        ConnectionNotificationArn: String

        @required
        ConnectionEvents: ValueStringList

        ClientToken: String
    }
    output := {
        @xmlName("connectionNotification")
        ConnectionNotification: ConnectionNotification

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation CreateVpcEndpointServiceConfiguration {
    input := {
        DryRun: Boolean
        AcceptanceRequired: Boolean
        PrivateDnsName: String

        @xmlName("NetworkLoadBalancerArn")
        NetworkLoadBalancerArns: ValueStringList

        @xmlName("GatewayLoadBalancerArn")
        GatewayLoadBalancerArns: ValueStringList

        @xmlName("SupportedIpAddressType")
        SupportedIpAddressTypes: ValueStringList

        @xmlName("SupportedRegion")
        SupportedRegions: ValueStringList

        ClientToken: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("serviceConfiguration")
        ServiceConfiguration: ServiceConfiguration

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation CreateVpcPeeringConnection {
    input := {
        PeerRegion: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("vpcId")
        VpcId: String

        @xmlName("peerVpcId")
        PeerVpcId: String

        @xmlName("peerOwnerId")
        PeerOwnerId: String
    }
    output := {
        @xmlName("vpcPeeringConnection")
        VpcPeeringConnection: VpcPeeringConnection
    }
}

operation CreateVpnConcentrator {
    input := {
        @required
        Type: VpnConcentratorType

        TransitGatewayId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        DryRun: Boolean
    }
    output := {
        @xmlName("vpnConcentrator")
        VpnConcentrator: VpnConcentrator
    }
}

operation CreateVpnConnection {
    input := {
        @required
        CustomerGatewayId: String

        @required
        Type: String

        VpnGatewayId: String
        TransitGatewayId: String
        VpnConcentratorId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        PreSharedKeyStorage: String

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("options")
        Options: VpnConnectionOptionsSpecification
    }
    output := {
        @xmlName("vpnConnection")
        VpnConnection: VpnConnection
    }
}

operation CreateVpnConnectionRoute {
    input := {
        @required
        DestinationCidrBlock: String

        @required
        VpnConnectionId: String
    }
}

operation CreateVpnGateway {
    input := {
        AvailabilityZone: String

        @required
        Type: GatewayType

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        AmazonSideAsn: Long

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("vpnGateway")
        VpnGateway: VpnGateway
    }
}

operation DeleteApplicationStatusCheck {
    input := {
        @required
        ApplicationStatusCheckId: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("applicationStatusCheck")
        ApplicationStatusCheck: ApplicationStatusCheckResponseObject
    }
}

operation DeleteCapacityManagerDataExport {
    input := {
        @required
        CapacityManagerDataExportId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("capacityManagerDataExportId")
        CapacityManagerDataExportId: String
    }
}

operation DeleteCarrierGateway {
    input := {
        @required
        CarrierGatewayId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("carrierGateway")
        CarrierGateway: CarrierGateway
    }
}

operation DeleteClientVpnEndpoint {
    input := {
        @required
        ClientVpnEndpointId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("status")
        Status: ClientVpnEndpointStatus
    }
}

operation DeleteClientVpnRoute {
    input := {
        @required
        ClientVpnEndpointId: String

        TargetVpcSubnetId: String

        @required
        DestinationCidrBlock: String

        DryRun: Boolean
    }
    output := {
        @xmlName("status")
        Status: ClientVpnRouteStatus
    }
}

operation DeleteCoipCidr {
    input := {
        @required
        Cidr: String

        @required
        CoipPoolId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("coipCidr")
        CoipCidr: CoipCidr
    }
}

operation DeleteCoipPool {
    input := {
        @required
        CoipPoolId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("coipPool")
        CoipPool: CoipPool
    }
}

operation DeleteCustomerGateway {
    input := {
        @required
        CustomerGatewayId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation DeleteDhcpOptions {
    input := {
        @required
        DhcpOptionsId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation DeleteEgressOnlyInternetGateway {
    input := {
        DryRun: Boolean

        @required
        EgressOnlyInternetGatewayId: String
    }
    output := {
        @xmlName("returnCode")
        ReturnCode: Boolean
    }
}

operation DeleteFleets {
    input := {
        DryRun: Boolean

        @required @xmlName("FleetId")
        FleetIds: FleetIdSet

        @required
        TerminateInstances: Boolean
    }
    output := {
        @xmlName("successfulFleetDeletionSet")
        SuccessfulFleetDeletions: DeleteFleetSuccessSet

        @xmlName("unsuccessfulFleetDeletionSet")
        UnsuccessfulFleetDeletions: DeleteFleetErrorSet
    }
}

operation DeleteFlowLogs {
    input := {
        DryRun: Boolean

        @required @xmlName("FlowLogId")
        FlowLogIds: FlowLogIdList
    }
    output := {
        @xmlName("unsuccessful")
        Unsuccessful: UnsuccessfulItemSet
    }
}

operation DeleteFpgaImage {
    input := {
        DryRun: Boolean

        @required
        FpgaImageId: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation DeleteImageUsageReport {
    input := {
        @required
        ReportId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation DeleteInstanceConnectEndpoint {
    input := {
        DryRun: Boolean

        @required
        InstanceConnectEndpointId: String
    }
    output := {
        @xmlName("instanceConnectEndpoint")
        InstanceConnectEndpoint: Ec2InstanceConnectEndpoint
    }
}

operation DeleteInstanceEventWindow {
    input := {
        DryRun: Boolean
        ForceDelete: Boolean

        @required
        InstanceEventWindowId: String
    }
    output := {
        @xmlName("instanceEventWindowState")
        InstanceEventWindowState: InstanceEventWindowStateChange
    }
}

operation DeleteInternetGateway {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("internetGatewayId")
        InternetGatewayId: String
    }
}

operation DeleteIpam {
    input := {
        DryRun: Boolean

        @required
        IpamId: String

        Cascade: Boolean
    }
    output := {
        @xmlName("ipam")
        Ipam: Ipam
    }
}

operation DeleteIpamExternalResourceVerificationToken {
    input := {
        DryRun: Boolean

        @required
        IpamExternalResourceVerificationTokenId: String
    }
    output := {
        @xmlName("ipamExternalResourceVerificationToken")
        IpamExternalResourceVerificationToken: IpamExternalResourceVerificationToken
    }
}

operation DeleteIpamInternetRegistryAssociation {
    input := {
        DryRun: Boolean

        @required
        IpamInternetRegistryAssociationId: String
    }
    output := {
        @xmlName("ipamInternetRegistryAssociation")
        IpamInternetRegistryAssociation: IpamInternetRegistryAssociation
    }
}

operation DeleteIpamPolicy {
    input := {
        DryRun: Boolean

        @required
        IpamPolicyId: String
    }
    output := {
        @xmlName("ipamPolicy")
        IpamPolicy: IpamPolicy
    }
}

operation DeleteIpamPool {
    input := {
        DryRun: Boolean

        @required
        IpamPoolId: String

        Cascade: Boolean
    }
    output := {
        @xmlName("ipamPool")
        IpamPool: IpamPool
    }
}

operation DeleteIpamPrefixListResolver {
    input := {
        DryRun: Boolean

        @required
        IpamPrefixListResolverId: String
    }
    output := {
        @xmlName("ipamPrefixListResolver")
        IpamPrefixListResolver: IpamPrefixListResolver
    }
}

operation DeleteIpamPrefixListResolverTarget {
    input := {
        DryRun: Boolean

        @required
        IpamPrefixListResolverTargetId: String
    }
    output := {
        @xmlName("ipamPrefixListResolverTarget")
        IpamPrefixListResolverTarget: IpamPrefixListResolverTarget
    }
}

operation DeleteIpamResourceDiscovery {
    input := {
        DryRun: Boolean

        @required
        IpamResourceDiscoveryId: String
    }
    output := {
        @xmlName("ipamResourceDiscovery")
        IpamResourceDiscovery: IpamResourceDiscovery
    }
}

operation DeleteIpamRoutingPolicyRegistration {
    input := {
        DryRun: Boolean

        @required
        IpamInternetRegistryAssociationId: String

        @required
        Cidr: String

        Force: Boolean

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("ipamRoutingPolicyRegistrationDelta")
        IpamRoutingPolicyRegistrationDelta: IpamRoutingPolicyRegistrationDelta
    }
}

operation DeleteIpamScope {
    input := {
        DryRun: Boolean

        @required
        IpamScopeId: String
    }
    output := {
        @xmlName("ipamScope")
        IpamScope: IpamScope
    }
}

operation DeleteKeyPair {
    input := {
        KeyName: String
        KeyPairId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean

        @xmlName("keyPairId")
        KeyPairId: String
    }
}

operation DeleteLaunchTemplate {
    input := {
        DryRun: Boolean
        LaunchTemplateId: String
        LaunchTemplateName: LaunchTemplateName
    }
    output := {
        @xmlName("launchTemplate")
        LaunchTemplate: LaunchTemplate
    }
}

operation DeleteLaunchTemplateVersions {
    input := {
        DryRun: Boolean
        LaunchTemplateId: String
        LaunchTemplateName: LaunchTemplateName

        @required @xmlName("LaunchTemplateVersion")
        Versions: VersionStringList
    }
    output := {
        @xmlName("successfullyDeletedLaunchTemplateVersionSet")
        SuccessfullyDeletedLaunchTemplateVersions: DeleteLaunchTemplateVersionsResponseSuccessSet

        @xmlName("unsuccessfullyDeletedLaunchTemplateVersionSet")
        UnsuccessfullyDeletedLaunchTemplateVersions: DeleteLaunchTemplateVersionsResponseErrorSet
    }
}

operation DeleteLocalGatewayRoute {
    input := {
        DestinationCidrBlock: String

        @required
        LocalGatewayRouteTableId: String

        DryRun: Boolean
        DestinationPrefixListId: String
    }
    output := {
        @xmlName("route")
        Route: LocalGatewayRoute
    }
}

operation DeleteLocalGatewayRouteTable {
    input := {
        @required
        LocalGatewayRouteTableId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("localGatewayRouteTable")
        LocalGatewayRouteTable: LocalGatewayRouteTable
    }
}

operation DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    input := {
        @required
        LocalGatewayRouteTableVirtualInterfaceGroupAssociationId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("localGatewayRouteTableVirtualInterfaceGroupAssociation")
        LocalGatewayRouteTableVirtualInterfaceGroupAssociation: LocalGatewayRouteTableVirtualInterfaceGroupAssociation
    }
}

operation DeleteLocalGatewayRouteTableVpcAssociation {
    input := {
        @required
        LocalGatewayRouteTableVpcAssociationId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("localGatewayRouteTableVpcAssociation")
        LocalGatewayRouteTableVpcAssociation: LocalGatewayRouteTableVpcAssociation
    }
}

operation DeleteLocalGatewayVirtualInterface {
    input := {
        @required
        LocalGatewayVirtualInterfaceId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("localGatewayVirtualInterface")
        LocalGatewayVirtualInterface: LocalGatewayVirtualInterface
    }
}

operation DeleteLocalGatewayVirtualInterfaceGroup {
    input := {
        @required
        LocalGatewayVirtualInterfaceGroupId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("localGatewayVirtualInterfaceGroup")
        LocalGatewayVirtualInterfaceGroup: LocalGatewayVirtualInterfaceGroup
    }
}

operation DeleteManagedPrefixList {
    input := {
        DryRun: Boolean

        @required
        PrefixListId: String
    }
    output := {
        @xmlName("prefixList")
        PrefixList: ManagedPrefixList
    }
}

operation DeleteNatGateway {
    input := {
        DryRun: Boolean

        @required
        NatGatewayId: String
    }
    output := {
        @xmlName("natGatewayId")
        NatGatewayId: String
    }
}

operation DeleteNetworkAcl {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("networkAclId")
        NetworkAclId: String
    }
}

operation DeleteNetworkAclEntry {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("networkAclId")
        NetworkAclId: String

        @required @xmlName("ruleNumber")
        RuleNumber: Integer

        @required @xmlName("egress")
        Egress: Boolean
    }
}

operation DeleteNetworkInsightsAccessScope {
    input := {
        DryRun: Boolean

        @required
        NetworkInsightsAccessScopeId: String
    }
    output := {
        @xmlName("networkInsightsAccessScopeId")
        NetworkInsightsAccessScopeId: String
    }
}

operation DeleteNetworkInsightsAccessScopeAnalysis {
    input := {
        @required
        NetworkInsightsAccessScopeAnalysisId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("networkInsightsAccessScopeAnalysisId")
        NetworkInsightsAccessScopeAnalysisId: String
    }
}

operation DeleteNetworkInsightsAnalysis {
    input := {
        DryRun: Boolean

        @required
        NetworkInsightsAnalysisId: String
    }
    output := {
        @xmlName("networkInsightsAnalysisId")
        NetworkInsightsAnalysisId: String
    }
}

operation DeleteNetworkInsightsPath {
    input := {
        DryRun: Boolean

        @required
        NetworkInsightsPathId: String
    }
    output := {
        @xmlName("networkInsightsPathId")
        NetworkInsightsPathId: String
    }
}

operation DeleteNetworkInterface {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("networkInterfaceId")
        NetworkInterfaceId: String
    }
}

operation DeleteNetworkInterfacePermission {
    input := {
        @required
        NetworkInterfacePermissionId: String

        Force: Boolean
        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation DeletePlacementGroup {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("groupName")
        GroupName: String
    }
}

operation DeletePublicIpv4Pool {
    input := {
        DryRun: Boolean

        @required
        PoolId: String

        NetworkBorderGroup: String
    }
    output := {
        @xmlName("returnValue")
        ReturnValue: Boolean
    }
}

operation DeleteQueuedReservedInstances {
    input := {
        DryRun: Boolean

        @required @xmlName("ReservedInstancesId")
        ReservedInstancesIds: DeleteQueuedReservedInstancesIdList
    }
    output := {
        @xmlName("successfulQueuedPurchaseDeletionSet")
        SuccessfulQueuedPurchaseDeletions: SuccessfulQueuedPurchaseDeletionSet

        @xmlName("failedQueuedPurchaseDeletionSet")
        FailedQueuedPurchaseDeletions: FailedQueuedPurchaseDeletionSet
    }
}

operation DeleteRoute {
    input := {
        DestinationPrefixListId: String

        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("routeTableId")
        RouteTableId: String

        @xmlName("destinationCidrBlock")
        DestinationCidrBlock: String

        @xmlName("destinationIpv6CidrBlock")
        DestinationIpv6CidrBlock: String
    }
}

operation DeleteRouteServer {
    input := {
        @required
        RouteServerId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("routeServer")
        RouteServer: RouteServer
    }
}

operation DeleteRouteServerEndpoint {
    input := {
        @required
        RouteServerEndpointId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("routeServerEndpoint")
        RouteServerEndpoint: RouteServerEndpoint
    }
}

operation DeleteRouteServerPeer {
    input := {
        @required
        RouteServerPeerId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("routeServerPeer")
        RouteServerPeer: RouteServerPeer
    }
}

operation DeleteRouteTable {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("routeTableId")
        RouteTableId: String
    }
}

operation DeleteSecondaryNetwork {
    input := {
        @idempotencyToken
        ClientToken: String

        DryRun: Boolean

        @required
        SecondaryNetworkId: String
    }
    output := {
        @xmlName("secondaryNetwork")
        SecondaryNetwork: SecondaryNetwork

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation DeleteSecondarySubnet {
    input := {
        @idempotencyToken
        ClientToken: String

        DryRun: Boolean

        @required
        SecondarySubnetId: String
    }
    output := {
        @xmlName("secondarySubnet")
        SecondarySubnet: SecondarySubnet

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation DeleteSecurityGroup {
    input := {
        GroupId: String
        GroupName: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean

        @xmlName("groupId")
        GroupId: String
    }
}

operation DeleteSnapshot {
    input := {
        @required
        SnapshotId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation DeleteSpotDatafeedSubscription {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation DeleteSubnet {
    input := {
        @required
        SubnetId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation DeleteSubnetCidrReservation {
    input := {
        @required
        SubnetCidrReservationId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("deletedSubnetCidrReservation")
        DeletedSubnetCidrReservation: SubnetCidrReservation
    }
}

operation DeleteTags {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("resourceId")
        Resources: ResourceIdList

        @xmlName("tag")
        Tags: TagList
    }
}

operation DeleteTrafficMirrorFilter {
    input := {
        @required
        TrafficMirrorFilterId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("trafficMirrorFilterId")
        TrafficMirrorFilterId: String
    }
}

operation DeleteTrafficMirrorFilterRule {
    input := {
        @required
        TrafficMirrorFilterRuleId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("trafficMirrorFilterRuleId")
        TrafficMirrorFilterRuleId: String
    }
}

operation DeleteTrafficMirrorSession {
    input := {
        @required
        TrafficMirrorSessionId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("trafficMirrorSessionId")
        TrafficMirrorSessionId: String
    }
}

operation DeleteTrafficMirrorTarget {
    input := {
        @required
        TrafficMirrorTargetId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("trafficMirrorTargetId")
        TrafficMirrorTargetId: String
    }
}

operation DeleteTransitGateway {
    input := {
        @required
        TransitGatewayId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGateway")
        TransitGateway: TransitGateway
    }
}

operation DeleteTransitGatewayClientVpnAttachment {
    input := {
        @required
        TransitGatewayAttachmentId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayClientVpnAttachment")
        TransitGatewayClientVpnAttachment: TransitGatewayClientVpnAttachment
    }
}

operation DeleteTransitGatewayConnect {
    input := {
        @required
        TransitGatewayAttachmentId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayConnect")
        TransitGatewayConnect: TransitGatewayConnect
    }
}

operation DeleteTransitGatewayConnectPeer {
    input := {
        @required
        TransitGatewayConnectPeerId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayConnectPeer")
        TransitGatewayConnectPeer: TransitGatewayConnectPeer
    }
}

operation DeleteTransitGatewayMeteringPolicy {
    input := {
        @required
        TransitGatewayMeteringPolicyId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayMeteringPolicy")
        TransitGatewayMeteringPolicy: TransitGatewayMeteringPolicy
    }
}

operation DeleteTransitGatewayMeteringPolicyEntry {
    input := {
        @required
        TransitGatewayMeteringPolicyId: String

        @required
        PolicyRuleNumber: Integer

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayMeteringPolicyEntry")
        TransitGatewayMeteringPolicyEntry: TransitGatewayMeteringPolicyEntry
    }
}

operation DeleteTransitGatewayMulticastDomain {
    input := {
        @required
        TransitGatewayMulticastDomainId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayMulticastDomain")
        TransitGatewayMulticastDomain: TransitGatewayMulticastDomain
    }
}

operation DeleteTransitGatewayPeeringAttachment {
    input := {
        @required
        TransitGatewayAttachmentId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPeeringAttachment")
        TransitGatewayPeeringAttachment: TransitGatewayPeeringAttachment
    }
}

operation DeleteTransitGatewayPolicyTable {
    input := {
        @required
        TransitGatewayPolicyTableId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPolicyTable")
        TransitGatewayPolicyTable: TransitGatewayPolicyTable
    }
}

operation DeleteTransitGatewayPolicyTableEntry {
    input := {
        @required
        TransitGatewayPolicyTableId: String

        @required
        PolicyRuleNumber: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPolicyTableEntry")
        TransitGatewayPolicyTableEntry: TransitGatewayPolicyTableEntry
    }
}

operation DeleteTransitGatewayPrefixListReference {
    input := {
        @required
        TransitGatewayRouteTableId: String

        @required
        PrefixListId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPrefixListReference")
        TransitGatewayPrefixListReference: TransitGatewayPrefixListReference
    }
}

operation DeleteTransitGatewayRoute {
    input := {
        @required
        TransitGatewayRouteTableId: String

        @required
        DestinationCidrBlock: String

        DryRun: Boolean
    }
    output := {
        @xmlName("route")
        Route: TransitGatewayRoute
    }
}

operation DeleteTransitGatewayRouteTable {
    input := {
        @required
        TransitGatewayRouteTableId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayRouteTable")
        TransitGatewayRouteTable: TransitGatewayRouteTable
    }
}

operation DeleteTransitGatewayRouteTableAnnouncement {
    input := {
        @required
        TransitGatewayRouteTableAnnouncementId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayRouteTableAnnouncement")
        TransitGatewayRouteTableAnnouncement: TransitGatewayRouteTableAnnouncement
    }
}

operation DeleteTransitGatewayVpcAttachment {
    input := {
        @required
        TransitGatewayAttachmentId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayVpcAttachment")
        TransitGatewayVpcAttachment: TransitGatewayVpcAttachment
    }
}

operation DeleteVerifiedAccessEndpoint {
    input := {
        @required
        VerifiedAccessEndpointId: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("verifiedAccessEndpoint")
        VerifiedAccessEndpoint: VerifiedAccessEndpoint
    }
}

operation DeleteVerifiedAccessGroup {
    input := {
        @required
        VerifiedAccessGroupId: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("verifiedAccessGroup")
        VerifiedAccessGroup: VerifiedAccessGroup
    }
}

operation DeleteVerifiedAccessInstance {
    input := {
        @required
        VerifiedAccessInstanceId: String

        DryRun: Boolean

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("verifiedAccessInstance")
        VerifiedAccessInstance: VerifiedAccessInstance
    }
}

operation DeleteVerifiedAccessTrustProvider {
    input := {
        @required
        VerifiedAccessTrustProviderId: String

        DryRun: Boolean

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("verifiedAccessTrustProvider")
        VerifiedAccessTrustProvider: VerifiedAccessTrustProvider
    }
}

operation DeleteVolume {
    input := {
        @required
        VolumeId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation DeleteVpc {
    input := {
        @required
        VpcId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation DeleteVpcBlockPublicAccessExclusion {
    input := {
        DryRun: Boolean

        @required
        ExclusionId: String
    }
    output := {
        @xmlName("vpcBlockPublicAccessExclusion")
        VpcBlockPublicAccessExclusion: VpcBlockPublicAccessExclusion
    }
}

operation DeleteVpcEncryptionControl {
    input := {
        DryRun: Boolean

        @required
        VpcEncryptionControlId: String
    }
    output := {
        @xmlName("vpcEncryptionControl")
        VpcEncryptionControl: VpcEncryptionControl
    }
}

operation DeleteVpcEndpointConnectionNotifications {
    input := {
        DryRun: Boolean

        @required @xmlName("ConnectionNotificationId")
        ConnectionNotificationIds: ConnectionNotificationIdsList
    }
    output := {
        @xmlName("unsuccessful")
        Unsuccessful: UnsuccessfulItemSet
    }
}

operation DeleteVpcEndpointServiceConfigurations {
    input := {
        DryRun: Boolean

        @required @xmlName("ServiceId")
        ServiceIds: VpcEndpointServiceIdList
    }
    output := {
        @xmlName("unsuccessful")
        Unsuccessful: UnsuccessfulItemSet
    }
}

operation DeleteVpcEndpoints {
    input := {
        DryRun: Boolean

        @required @xmlName("VpcEndpointId")
        VpcEndpointIds: VpcEndpointIdList
    }
    output := {
        @xmlName("unsuccessful")
        Unsuccessful: UnsuccessfulItemSet
    }
}

operation DeleteVpcPeeringConnection {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("vpcPeeringConnectionId")
        VpcPeeringConnectionId: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation DeleteVpnConcentrator {
    input := {
        @required
        VpnConcentratorId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation DeleteVpnConnection {
    input := {
        @required
        VpnConnectionId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation DeleteVpnConnectionRoute {
    input := {
        @required
        DestinationCidrBlock: String

        @required
        VpnConnectionId: String
    }
}

operation DeleteVpnGateway {
    input := {
        @required
        VpnGatewayId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation DeprovisionByoipCidr {
    input := {
        @required
        Cidr: String

        DryRun: Boolean
    }
    output := {
        @xmlName("byoipCidr")
        ByoipCidr: ByoipCidr
    }
}

operation DeprovisionIpamByoasn {
    input := {
        DryRun: Boolean

        @required
        IpamId: String

        @required
        Asn: String
    }
    output := {
        @xmlName("byoasn")
        Byoasn: Byoasn
    }
}

operation DeprovisionIpamPoolCidr {
    input := {
        DryRun: Boolean

        @required
        IpamPoolId: String

        Cidr: String
    }
    output := {
        @xmlName("ipamPoolCidr")
        IpamPoolCidr: IpamPoolCidr
    }
}

operation DeprovisionPublicIpv4PoolCidr {
    input := {
        DryRun: Boolean

        @required
        PoolId: String

        @required
        Cidr: String
    }
    output := {
        @xmlName("poolId")
        PoolId: String

        @xmlName("deprovisionedAddressSet")
        DeprovisionedAddresses: DeprovisionedAddressSet
    }
}

operation DeregisterImage {
    input := {
        @required
        ImageId: String

        DeleteAssociatedSnapshots: Boolean

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean

        @xmlName("deleteSnapshotResultSet")
        DeleteSnapshotResults: DeleteSnapshotResultSet
    }
}

operation DeregisterInstanceEventNotificationAttributes {
    input := {
        DryRun: Boolean

        @required
        InstanceTagAttribute: DeregisterInstanceTagAttributeRequest
    }
    output := {
        @xmlName("instanceTagAttribute")
        InstanceTagAttribute: InstanceTagNotificationAttribute
    }
}

operation DeregisterTransitGatewayMulticastGroupMembers {
    input := {
        TransitGatewayMulticastDomainId: String
        GroupIpAddress: String
        NetworkInterfaceIds: TransitGatewayNetworkInterfaceIdList
        DryRun: Boolean
    }
    output := {
        @xmlName("deregisteredMulticastGroupMembers")
        DeregisteredMulticastGroupMembers: TransitGatewayMulticastDeregisteredGroupMembers
    }
}

operation DeregisterTransitGatewayMulticastGroupSources {
    input := {
        TransitGatewayMulticastDomainId: String
        GroupIpAddress: String
        NetworkInterfaceIds: TransitGatewayNetworkInterfaceIdList
        DryRun: Boolean
    }
    output := {
        @xmlName("deregisteredMulticastGroupSources")
        DeregisteredMulticastGroupSources: TransitGatewayMulticastDeregisteredGroupSources
    }
}

operation DescribeAccountAttributes {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("attributeName")
        AttributeNames: AccountAttributeNameStringList
    }
    output := {
        @xmlName("accountAttributeSet")
        AccountAttributes: AccountAttributeList
    }
}

operation DescribeAccountVpcEncryptionControl {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("accountVpcEncryptionControl")
        AccountVpcEncryptionControl: AccountVpcEncryptionControl
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AddressTransfers"
    pageSize: "MaxResults"
)
operation DescribeAddressTransfers {
    input := {
        @xmlName("AllocationId")
        AllocationIds: AllocationIdList

        NextToken: String
        MaxResults: DescribeAddressTransfersMaxResults
        DryRun: Boolean
    }
    output := {
        @xmlName("addressTransferSet")
        AddressTransfers: AddressTransferList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeAddresses {
    input := {
        @xmlName("PublicIp")
        PublicIps: PublicIpStringList

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("AllocationId")
        AllocationIds: AllocationIdList
    }
    output := {
        @xmlName("addressesSet")
        Addresses: AddressList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Addresses"
    pageSize: "MaxResults"
)
operation DescribeAddressesAttribute {
    input := {
        @xmlName("AllocationId")
        AllocationIds: AllocationIds

        Attribute: AddressAttributeName
        NextToken: String
        MaxResults: AddressMaxResults
        DryRun: Boolean
    }
    output := {
        @xmlName("addressSet")
        Addresses: AddressSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeAggregateIdFormat {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("useLongIdsAggregated")
        UseLongIdsAggregated: Boolean

        @xmlName("statusSet")
        Statuses: IdFormatList
    }
}

operation DescribeApplicationStatus {
    input := {
        @xmlName("InstanceId")
        InstanceIds: InstanceIdList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DescribeApplicationStatusMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("applicationStatusesResponseType")
        ApplicationStatuses: ApplicationStatusesResponseType

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeApplicationStatusCheckAssociations {
    input := {
        @xmlName("ApplicationStatusCheckId")
        ApplicationStatusCheckIds: ApplicationStatusCheckIdList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DescribeApplicationStatusCheckAssociationsMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("associationSet")
        Associations: ApplicationStatusCheckAssociationSet

        @xmlName("nextToken")
        NextToken: String

        @xmlName("tagSet")
        Tags: TagList
    }
}

operation DescribeApplicationStatusChecks {
    input := {
        @xmlName("ApplicationStatusCheckId")
        ApplicationStatusCheckIds: ApplicationStatusCheckIdList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DescribeApplicationStatusChecksMaxResults
        NextToken: String
        IncludeAll: Boolean
        DryRun: Boolean
    }
    output := {
        @xmlName("applicationStatusCheckSet")
        ApplicationStatusChecks: ApplicationStatusCheckResponseSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeAvailabilityZones {
    input := {
        @xmlName("ZoneName")
        ZoneNames: ZoneNameStringList

        @xmlName("ZoneId")
        ZoneIds: ZoneIdStringList

        AllAvailabilityZones: Boolean

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("availabilityZoneInfo")
        AvailabilityZones: AvailabilityZoneList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Subscriptions"
    pageSize: "MaxResults"
)
operation DescribeAwsNetworkPerformanceMetricSubscriptions {
    input := {
        MaxResults: MaxResultsParam
        NextToken: String

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("subscriptionSet")
        Subscriptions: SubscriptionList
    }
}

@waitable(
    BundleTaskComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "BundleTasks[].State"
                        expected: "complete"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "BundleTasks[].State"
                        expected: "failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(BundleTaskComplete: 40)
operation DescribeBundleTasks {
    input := {
        @xmlName("BundleId")
        BundleIds: BundleIdStringList

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("bundleInstanceTasksSet")
        BundleTasks: BundleTaskList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ByoipCidrs"
    pageSize: "MaxResults"
)
operation DescribeByoipCidrs {
    input := {
        DryRun: Boolean

        @required
        MaxResults: DescribeByoipCidrsMaxResults

        NextToken: String
    }
    output := {
        @xmlName("byoipCidrSet")
        ByoipCidrs: ByoipCidrSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CapacityBlockExtensions"
    pageSize: "MaxResults"
)
operation DescribeCapacityBlockExtensionHistory {
    input := {
        @xmlName("CapacityReservationId")
        CapacityReservationIds: CapacityReservationIdSet

        NextToken: String
        MaxResults: DescribeFutureCapacityMaxResults

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("capacityBlockExtensionSet")
        CapacityBlockExtensions: CapacityBlockExtensionSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CapacityBlockExtensionOfferings"
    pageSize: "MaxResults"
)
operation DescribeCapacityBlockExtensionOfferings {
    input := {
        DryRun: Boolean

        @required
        CapacityBlockExtensionDurationHours: Integer

        @required
        CapacityReservationId: String

        NextToken: String
        MaxResults: DescribeCapacityBlockExtensionOfferingsMaxResults
    }
    output := {
        @xmlName("capacityBlockExtensionOfferingSet")
        CapacityBlockExtensionOfferings: CapacityBlockExtensionOfferingSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CapacityBlockOfferings"
    pageSize: "MaxResults"
)
operation DescribeCapacityBlockOfferings {
    input := {
        DryRun: Boolean
        InstanceType: String
        InstanceCount: Integer
        StartDateRange: Timestamp
        EndDateRange: Timestamp

        @required
        CapacityDurationHours: Integer

        NextToken: String
        MaxResults: DescribeCapacityBlockOfferingsMaxResults
        UltraserverType: String
        UltraserverCount: Integer
        AllAvailabilityZones: Boolean
    }
    output := {
        @xmlName("capacityBlockOfferingSet")
        CapacityBlockOfferings: CapacityBlockOfferingSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CapacityBlockStatuses"
    pageSize: "MaxResults"
)
operation DescribeCapacityBlockStatus {
    input := {
        @xmlName("CapacityBlockId")
        CapacityBlockIds: CapacityBlockIds

        NextToken: String
        MaxResults: DescribeCapacityBlockStatusMaxResults

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("capacityBlockStatusSet")
        CapacityBlockStatuses: CapacityBlockStatusSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CapacityBlocks"
    pageSize: "MaxResults"
)
operation DescribeCapacityBlocks {
    input := {
        @xmlName("CapacityBlockId")
        CapacityBlockIds: CapacityBlockIds

        NextToken: String
        MaxResults: DescribeCapacityBlocksMaxResults

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("capacityBlockSet")
        CapacityBlocks: CapacityBlockSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CapacityManagerDataExports"
    pageSize: "MaxResults"
)
operation DescribeCapacityManagerDataExports {
    input := {
        @xmlName("CapacityManagerDataExportId")
        CapacityManagerDataExportIds: CapacityManagerDataExportIdSet

        MaxResults: DescribeCapacityManagerDataExportsRequestMaxResults
        NextToken: String
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("capacityManagerDataExportSet")
        CapacityManagerDataExports: CapacityManagerDataExportResponseSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CapacityReservationBillingRequests"
    pageSize: "MaxResults"
)
operation DescribeCapacityReservationBillingRequests {
    input := {
        @xmlName("CapacityReservationId")
        CapacityReservationIds: CapacityReservationIdSet

        @required
        Role: CallerRole

        NextToken: String
        MaxResults: DescribeCapacityReservationBillingRequestsRequestMaxResults

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("capacityReservationBillingRequestSet")
        CapacityReservationBillingRequests: CapacityReservationBillingRequestSet
    }
}

operation DescribeCapacityReservationCancellationQuotes {
    input := {
        @xmlName("CapacityReservationCancellationQuoteId")
        CapacityReservationCancellationQuoteIds: CapacityReservationCancellationQuoteIdSet

        MaxResults: DescribeCapacityReservationCancellationQuotesRequestMaxResults
        NextToken: String
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("capacityReservationCancellationQuoteSet")
        CapacityReservationCancellationQuotes: CapacityReservationCancellationQuoteResponseSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CapacityReservationFleets"
    pageSize: "MaxResults"
)
operation DescribeCapacityReservationFleets {
    input := {
        @xmlName("CapacityReservationFleetId")
        CapacityReservationFleetIds: CapacityReservationFleetIdSet

        NextToken: String
        MaxResults: DescribeCapacityReservationFleetsMaxResults

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("capacityReservationFleetSet")
        CapacityReservationFleets: CapacityReservationFleetSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeCapacityReservationTopology {
    input := {
        DryRun: Boolean
        NextToken: String
        MaxResults: DescribeCapacityReservationTopologyMaxResults

        @xmlName("CapacityReservationId")
        CapacityReservationIds: CapacityReservationIdSet

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("capacityReservationSet")
        CapacityReservations: CapacityReservationTopologySet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CapacityReservations"
    pageSize: "MaxResults"
)
operation DescribeCapacityReservations {
    input := {
        @xmlName("CapacityReservationId")
        CapacityReservationIds: CapacityReservationIdSet

        NextToken: String
        MaxResults: DescribeCapacityReservationsMaxResults

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("capacityReservationSet")
        CapacityReservations: CapacityReservationSet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CarrierGateways"
    pageSize: "MaxResults"
)
operation DescribeCarrierGateways {
    input := {
        @xmlName("CarrierGatewayId")
        CarrierGatewayIds: CarrierGatewayIdSet

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: CarrierGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("carrierGatewaySet")
        CarrierGateways: CarrierGatewaySet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Instances"
    pageSize: "MaxResults"
)
operation DescribeClassicLinkInstances {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("InstanceId")
        InstanceIds: InstanceIdStringList

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("nextToken")
        NextToken: String

        @xmlName("maxResults")
        MaxResults: DescribeClassicLinkInstancesMaxResults
    }
    output := {
        @xmlName("instancesSet")
        Instances: ClassicLinkInstanceList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AuthorizationRules"
    pageSize: "MaxResults"
)
operation DescribeClientVpnAuthorizationRules {
    input := {
        @required
        ClientVpnEndpointId: String

        DryRun: Boolean
        NextToken: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DescribeClientVpnAuthorizationRulesMaxResults
    }
    output := {
        @xmlName("authorizationRule")
        AuthorizationRules: AuthorizationRuleSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Connections"
    pageSize: "MaxResults"
)
operation DescribeClientVpnConnections {
    input := {
        @required
        ClientVpnEndpointId: String

        @xmlName("Filter")
        Filters: FilterList

        NextToken: String
        MaxResults: DescribeClientVpnConnectionsMaxResults
        DryRun: Boolean
    }
    output := {
        @xmlName("connections")
        Connections: ClientVpnConnectionSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ClientVpnEndpoints"
    pageSize: "MaxResults"
)
operation DescribeClientVpnEndpoints {
    input := {
        @xmlName("ClientVpnEndpointId")
        ClientVpnEndpointIds: ClientVpnEndpointIdList

        MaxResults: DescribeClientVpnEndpointMaxResults
        NextToken: String

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("clientVpnEndpoint")
        ClientVpnEndpoints: EndpointSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Routes"
    pageSize: "MaxResults"
)
operation DescribeClientVpnRoutes {
    input := {
        @required
        ClientVpnEndpointId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DescribeClientVpnRoutesMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("routes")
        Routes: ClientVpnRouteSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ClientVpnTargetNetworks"
    pageSize: "MaxResults"
)
operation DescribeClientVpnTargetNetworks {
    input := {
        @required
        ClientVpnEndpointId: String

        AssociationIds: ValueStringList
        MaxResults: DescribeClientVpnTargetNetworksMaxResults
        NextToken: String

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("clientVpnTargetNetworks")
        ClientVpnTargetNetworks: TargetNetworkSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CoipPools"
    pageSize: "MaxResults"
)
operation DescribeCoipPools {
    input := {
        @xmlName("PoolId")
        PoolIds: CoipPoolIdSet

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: CoipPoolMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("coipPoolSet")
        CoipPools: CoipPoolSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@waitable(
    ConversionTaskCancelled: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ConversionTasks[].State"
                        expected: "cancelled"
                        comparator: "allStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    ConversionTaskCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ConversionTasks[].State"
                        expected: "completed"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ConversionTasks[].State"
                        expected: "cancelled"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ConversionTasks[].State"
                        expected: "cancelling"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    ConversionTaskDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ConversionTasks[].State"
                        expected: "deleted"
                        comparator: "allStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(ConversionTaskCancelled: 40, ConversionTaskCompleted: 40, ConversionTaskDeleted: 40)
operation DescribeConversionTasks {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("conversionTaskId")
        ConversionTaskIds: ConversionIdStringList
    }
    output := {
        @xmlName("conversionTasks")
        ConversionTasks: DescribeConversionTaskList
    }
}

@waitable(
    CustomerGatewayAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "CustomerGateways[].State"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "CustomerGateways[].State"
                        expected: "deleted"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "CustomerGateways[].State"
                        expected: "deleting"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(CustomerGatewayAvailable: 40)
operation DescribeCustomerGateways {
    input := {
        @xmlName("CustomerGatewayId")
        CustomerGatewayIds: CustomerGatewayIdStringList

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("customerGatewaySet")
        CustomerGateways: CustomerGatewayList
    }
}

operation DescribeDeclarativePoliciesReports {
    input := {
        DryRun: Boolean
        NextToken: String
        MaxResults: DeclarativePoliciesMaxResults

        @xmlName("ReportId")
        ReportIds: ValueStringList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("reportSet")
        Reports: DeclarativePoliciesReportList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DhcpOptions"
    pageSize: "MaxResults"
)
operation DescribeDhcpOptions {
    input := {
        @xmlName("DhcpOptionsId")
        DhcpOptionsIds: DhcpOptionsIdStringList

        NextToken: String
        MaxResults: DescribeDhcpOptionsMaxResults

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("dhcpOptionsSet")
        DhcpOptions: DhcpOptionsList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EgressOnlyInternetGateways"
    pageSize: "MaxResults"
)
operation DescribeEgressOnlyInternetGateways {
    input := {
        DryRun: Boolean

        @xmlName("EgressOnlyInternetGatewayId")
        EgressOnlyInternetGatewayIds: EgressOnlyInternetGatewayIdList

        MaxResults: DescribeEgressOnlyInternetGatewaysMaxResults
        NextToken: String

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("egressOnlyInternetGatewaySet")
        EgressOnlyInternetGateways: EgressOnlyInternetGatewayList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeElasticGpus {
    input := {
        @xmlName("ElasticGpuId")
        ElasticGpuIds: ElasticGpuIdSet

        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DescribeElasticGpusMaxResults
        NextToken: String
    }
    output := {
        @xmlName("elasticGpuSet")
        ElasticGpuSet: ElasticGpuSet

        @xmlName("maxResults")
        MaxResults: Integer

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ExportImageTasks"
    pageSize: "MaxResults"
)
operation DescribeExportImageTasks {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("ExportImageTaskId")
        ExportImageTaskIds: ExportImageTaskIdList

        MaxResults: DescribeExportImageTasksMaxResults
        NextToken: String
    }
    output := {
        @xmlName("exportImageTaskSet")
        ExportImageTasks: ExportImageTaskList

        @xmlName("nextToken")
        NextToken: String
    }
}

@waitable(
    ExportTaskCancelled: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ExportTasks[].State"
                        expected: "cancelled"
                        comparator: "allStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    ExportTaskCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ExportTasks[].State"
                        expected: "completed"
                        comparator: "allStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(ExportTaskCancelled: 40, ExportTaskCompleted: 40)
operation DescribeExportTasks {
    input := {
        @xmlName("Filter")
        Filters: FilterList

        @xmlName("exportTaskId")
        ExportTaskIds: ExportTaskIdStringList
    }
    output := {
        @xmlName("exportTaskSet")
        ExportTasks: ExportTaskList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FastLaunchImages"
    pageSize: "MaxResults"
)
operation DescribeFastLaunchImages {
    input := {
        @xmlName("ImageId")
        ImageIds: FastLaunchImageIdList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DescribeFastLaunchImagesRequestMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("fastLaunchImageSet")
        FastLaunchImages: DescribeFastLaunchImagesSuccessSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FastSnapshotRestores"
    pageSize: "MaxResults"
)
operation DescribeFastSnapshotRestores {
    input := {
        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DescribeFastSnapshotRestoresMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("fastSnapshotRestoreSet")
        FastSnapshotRestores: DescribeFastSnapshotRestoreSuccessSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeFleetHistory {
    input := {
        DryRun: Boolean
        EventType: FleetEventType
        MaxResults: Integer
        NextToken: String

        @required
        FleetId: String

        @required
        StartTime: Timestamp
    }
    output := {
        @xmlName("historyRecordSet")
        HistoryRecords: HistoryRecordSet

        @xmlName("lastEvaluatedTime")
        LastEvaluatedTime: Timestamp

        @xmlName("nextToken")
        NextToken: String

        @xmlName("fleetId")
        FleetId: String

        @xmlName("startTime")
        StartTime: Timestamp
    }
}

operation DescribeFleetInstances {
    input := {
        DryRun: Boolean
        MaxResults: Integer
        NextToken: String

        @required
        FleetId: String

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("activeInstanceSet")
        ActiveInstances: ActiveInstanceSet

        @xmlName("nextToken")
        NextToken: String

        @xmlName("fleetId")
        FleetId: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Fleets"
    pageSize: "MaxResults"
)
operation DescribeFleets {
    input := {
        DryRun: Boolean
        MaxResults: Integer
        NextToken: String

        @xmlName("FleetId")
        FleetIds: FleetIdSet

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("fleetSet")
        Fleets: FleetSet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FlowLogs"
    pageSize: "MaxResults"
)
operation DescribeFlowLogs {
    input := {
        DryRun: Boolean
        Filter: FilterList

        @xmlName("FlowLogId")
        FlowLogIds: FlowLogIdList

        MaxResults: Integer
        NextToken: String
    }
    output := {
        @xmlName("flowLogSet")
        FlowLogs: FlowLogSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeFpgaImageAttribute {
    input := {
        DryRun: Boolean

        @required
        FpgaImageId: String

        @required
        Attribute: FpgaImageAttributeName
    }
    output := {
        @xmlName("fpgaImageAttribute")
        FpgaImageAttribute: FpgaImageAttribute
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FpgaImages"
    pageSize: "MaxResults"
)
operation DescribeFpgaImages {
    input := {
        DryRun: Boolean

        @xmlName("FpgaImageId")
        FpgaImageIds: FpgaImageIdList

        @xmlName("Owner")
        Owners: OwnerStringList

        @xmlName("Filter")
        Filters: FilterList

        NextToken: String
        MaxResults: DescribeFpgaImagesMaxResults
    }
    output := {
        @xmlName("fpgaImageSet")
        FpgaImages: FpgaImageList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OfferingSet"
    pageSize: "MaxResults"
)
operation DescribeHostReservationOfferings {
    input := {
        Filter: FilterList
        MaxDuration: Integer
        MaxResults: DescribeHostReservationsMaxResults
        MinDuration: Integer
        NextToken: String
        OfferingId: String
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("offeringSet")
        OfferingSet: HostOfferingSet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "HostReservationSet"
    pageSize: "MaxResults"
)
operation DescribeHostReservations {
    input := {
        Filter: FilterList
        HostReservationIdSet: HostReservationIdSet
        MaxResults: Integer
        NextToken: String
    }
    output := {
        @xmlName("hostReservationSet")
        HostReservationSet: HostReservationSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Hosts"
    pageSize: "MaxResults"
)
operation DescribeHosts {
    input := {
        @xmlName("hostId")
        HostIds: RequestHostIdList

        @xmlName("nextToken")
        NextToken: String

        @xmlName("maxResults")
        MaxResults: Integer

        @xmlName("filter")
        Filter: FilterList
    }
    output := {
        @xmlName("hostSet")
        Hosts: HostList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IamInstanceProfileAssociations"
    pageSize: "MaxResults"
)
operation DescribeIamInstanceProfileAssociations {
    input := {
        @xmlName("AssociationId")
        AssociationIds: AssociationIdList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DescribeIamInstanceProfileAssociationsMaxResults
        NextToken: String
    }
    output := {
        @xmlName("iamInstanceProfileAssociationSet")
        IamInstanceProfileAssociations: IamInstanceProfileAssociationSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeIdFormat {
    input := {
        Resource: String
    }
    output := {
        @xmlName("statusSet")
        Statuses: IdFormatList
    }
}

operation DescribeIdentityIdFormat {
    input := {
        @xmlName("resource")
        Resource: String

        @required @xmlName("principalArn")
        PrincipalArn: String
    }
    output := {
        @xmlName("statusSet")
        Statuses: IdFormatList
    }
}

operation DescribeImageAttribute {
    input := {
        @required
        Attribute: ImageAttributeName

        @required
        ImageId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output: ImageAttribute
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ImageReferences"
    pageSize: "MaxResults"
)
operation DescribeImageReferences {
    input := {
        @required @xmlName("ImageId")
        ImageIds: DescribeImageReferencesImageIdStringList

        IncludeAllResourceTypes: Boolean

        @xmlName("ResourceType")
        ResourceTypes: ResourceTypeRequestList

        NextToken: String
        DryRun: Boolean
        MaxResults: DescribeImageReferencesMaxResults
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("imageReferenceSet")
        ImageReferences: ImageReferenceList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ImageUsageReportEntries"
    pageSize: "MaxResults"
)
operation DescribeImageUsageReportEntries {
    input := {
        @xmlName("ImageId")
        ImageIds: DescribeImageUsageReportsImageIdStringList

        @xmlName("ReportId")
        ReportIds: ImageUsageReportIdStringList

        NextToken: String

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
        MaxResults: DescribeImageUsageReportEntriesMaxResults
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("imageUsageReportEntrySet")
        ImageUsageReportEntries: ImageUsageReportEntryList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ImageUsageReports"
    pageSize: "MaxResults"
)
@waitable(
    ImageUsageReportAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ImageUsageReports[].State"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ImageUsageReports[].State"
                        expected: "failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(ImageUsageReportAvailable: 40)
operation DescribeImageUsageReports {
    input := {
        @xmlName("ImageId")
        ImageIds: DescribeImageUsageReportsImageIdStringList

        @xmlName("ReportId")
        ReportIds: ImageUsageReportIdStringList

        NextToken: String

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
        MaxResults: DescribeImageUsageReportsMaxResults
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("imageUsageReportSet")
        ImageUsageReports: ImageUsageReportList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Images"
    pageSize: "MaxResults"
)
@waitable(
    ImageExists: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(Images[]) > `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InvalidAMIID.NotFound"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
    ImageAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Images[].State"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Images[].State"
                        expected: "failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(ImageExists: 40, ImageAvailable: 40)
operation DescribeImages {
    input := {
        @xmlName("ExecutableBy")
        ExecutableUsers: ExecutableByStringList

        @xmlName("ImageId")
        ImageIds: ImageIdStringList

        @xmlName("Owner")
        Owners: OwnerStringList

        IncludeDeprecated: Boolean
        IncludeDisabled: Boolean
        MaxResults: Integer
        NextToken: String

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("imagesSet")
        Images: ImageList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ImportImageTasks"
    pageSize: "MaxResults"
)
operation DescribeImportImageTasks {
    input := {
        DryRun: Boolean
        Filters: FilterList

        @xmlName("ImportTaskId")
        ImportTaskIds: ImportTaskIdList

        MaxResults: Integer
        NextToken: String
    }
    output := {
        @xmlName("importImageTaskSet")
        ImportImageTasks: ImportImageTaskList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ImportSnapshotTasks"
    pageSize: "MaxResults"
)
@waitable(
    SnapshotImported: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "ImportSnapshotTasks[].SnapshotTaskDetail.Status"
                        expected: "completed"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "ImportSnapshotTasks[].SnapshotTaskDetail.Status"
                        expected: "error"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(SnapshotImported: 40)
operation DescribeImportSnapshotTasks {
    input := {
        DryRun: Boolean
        Filters: FilterList

        @xmlName("ImportTaskId")
        ImportTaskIds: ImportSnapshotTaskIdList

        MaxResults: Integer
        NextToken: String
    }
    output := {
        @xmlName("importSnapshotTaskSet")
        ImportSnapshotTasks: ImportSnapshotTaskList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeInstanceAttribute {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("instanceId")
        InstanceId: String

        @required @xmlName("attribute")
        Attribute: InstanceAttributeName
    }
    output: InstanceAttribute
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceConnectEndpoints"
    pageSize: "MaxResults"
)
operation DescribeInstanceConnectEndpoints {
    input := {
        DryRun: Boolean
        MaxResults: InstanceConnectEndpointMaxResults
        NextToken: String

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("InstanceConnectEndpointId")
        InstanceConnectEndpointIds: ValueStringList
    }
    output := {
        @xmlName("instanceConnectEndpointSet")
        InstanceConnectEndpoints: InstanceConnectEndpointSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceCreditSpecifications"
    pageSize: "MaxResults"
)
operation DescribeInstanceCreditSpecifications {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("InstanceId")
        InstanceIds: InstanceIdStringList

        MaxResults: DescribeInstanceCreditSpecificationsMaxResults
        NextToken: String
    }
    output := {
        @xmlName("instanceCreditSpecificationSet")
        InstanceCreditSpecifications: InstanceCreditSpecificationList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeInstanceEventNotificationAttributes {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("instanceTagAttribute")
        InstanceTagAttribute: InstanceTagNotificationAttribute
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceEventWindows"
    pageSize: "MaxResults"
)
operation DescribeInstanceEventWindows {
    input := {
        DryRun: Boolean

        @xmlName("InstanceEventWindowId")
        InstanceEventWindowIds: InstanceEventWindowIdSet

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: ResultRange
        NextToken: String
    }
    output := {
        @xmlName("instanceEventWindowSet")
        InstanceEventWindows: InstanceEventWindowSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceImageMetadata"
    pageSize: "MaxResults"
)
operation DescribeInstanceImageMetadata {
    input := {
        @xmlName("Filter")
        Filters: FilterList

        @xmlName("InstanceId")
        InstanceIds: InstanceIdStringList

        MaxResults: DescribeInstanceImageMetadataMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("instanceImageMetadataSet")
        InstanceImageMetadata: InstanceImageMetadataList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeInstanceSqlHaHistoryStates {
    input := {
        @xmlName("InstanceId")
        InstanceIds: InstanceIdStringList

        StartTime: Timestamp
        EndTime: Timestamp
        NextToken: String
        MaxResults: DescribeInstanceSqlHaStatesRequestMaxResultsInteger

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("instanceSet")
        Instances: RegisteredInstanceList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeInstanceSqlHaStates {
    input := {
        @xmlName("InstanceId")
        InstanceIds: InstanceIdStringList

        NextToken: String
        MaxResults: DescribeInstanceSqlHaStatesRequestMaxResultsInteger

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("instanceSet")
        Instances: RegisteredInstanceList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceStatuses"
    pageSize: "MaxResults"
)
@waitable(
    InstanceStatusOk: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "InstanceStatuses[].InstanceStatus.Status"
                        expected: "ok"
                        comparator: "allStringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InvalidInstanceID.NotFound"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
    SystemStatusOk: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "InstanceStatuses[].SystemStatus.Status"
                        expected: "ok"
                        comparator: "allStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(InstanceStatusOk: 40, SystemStatusOk: 40)
operation DescribeInstanceStatus {
    input := {
        @xmlName("InstanceId")
        InstanceIds: InstanceIdStringList

        MaxResults: Integer
        NextToken: String
        IncludeManagedResources: Boolean

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("includeAllInstances")
        IncludeAllInstances: Boolean
    }
    output := {
        @xmlName("instanceStatusSet")
        InstanceStatuses: InstanceStatusList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Instances"
    pageSize: "MaxResults"
)
operation DescribeInstanceTopology {
    input := {
        DryRun: Boolean
        NextToken: String
        MaxResults: DescribeInstanceTopologyMaxResults

        @xmlName("InstanceId")
        InstanceIds: DescribeInstanceTopologyInstanceIdSet

        @xmlName("GroupName")
        GroupNames: DescribeInstanceTopologyGroupNameSet

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("instanceSet")
        Instances: InstanceSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceTypeOfferings"
    pageSize: "MaxResults"
)
operation DescribeInstanceTypeOfferings {
    input := {
        DryRun: Boolean
        LocationType: LocationType

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DITOMaxResults
        NextToken: String
    }
    output := {
        @xmlName("instanceTypeOfferingSet")
        InstanceTypeOfferings: InstanceTypeOfferingsList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceTypes"
    pageSize: "MaxResults"
)
operation DescribeInstanceTypes {
    input := {
        DryRun: Boolean

        @xmlName("InstanceType")
        InstanceTypes: RequestInstanceTypeList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DITMaxResults
        NextToken: String
        IncludeUnsupportedInRegion: Boolean
    }
    output := {
        @xmlName("instanceTypeSet")
        InstanceTypes: InstanceTypeInfoList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Reservations"
    pageSize: "MaxResults"
)
@waitable(
    InstanceExists: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(Reservations[]) > `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InvalidInstanceID.NotFound"}}
        ]
        minDelay: 5
        maxDelay: 5
    }
    InstanceRunning: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Reservations[].Instances[].State.Name"
                        expected: "running"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Reservations[].Instances[].State.Name"
                        expected: "shutting-down"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Reservations[].Instances[].State.Name"
                        expected: "terminated"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Reservations[].Instances[].State.Name"
                        expected: "stopping"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InvalidInstanceID.NotFound"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
    InstanceStopped: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Reservations[].Instances[].State.Name"
                        expected: "stopped"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Reservations[].Instances[].State.Name"
                        expected: "pending"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Reservations[].Instances[].State.Name"
                        expected: "terminated"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    InstanceTerminated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Reservations[].Instances[].State.Name"
                        expected: "terminated"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Reservations[].Instances[].State.Name"
                        expected: "pending"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Reservations[].Instances[].State.Name"
                        expected: "stopping"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(InstanceExists: 40, InstanceRunning: 40, InstanceStopped: 40, InstanceTerminated: 40)
operation DescribeInstances {
    input := {
        @xmlName("InstanceId")
        InstanceIds: InstanceIdStringList

        IncludeManagedResources: Boolean

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("nextToken")
        NextToken: String

        @xmlName("maxResults")
        MaxResults: Integer
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("reservationSet")
        Reservations: ReservationList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InternetGateways"
    pageSize: "MaxResults"
)
@waitable(
    InternetGatewayExists: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(InternetGateways[].InternetGatewayId) > `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InvalidInternetGateway.NotFound"}}
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(InternetGatewayExists: 6)
operation DescribeInternetGateways {
    input := {
        NextToken: String
        MaxResults: DescribeInternetGatewaysMaxResults

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("internetGatewayId")
        InternetGatewayIds: InternetGatewayIdList

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("internetGatewaySet")
        InternetGateways: InternetGatewayList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeIpamByoasn {
    input := {
        DryRun: Boolean
        MaxResults: DescribeIpamByoasnMaxResults
        NextToken: String
    }
    output := {
        @xmlName("byoasnSet")
        Byoasns: ByoasnSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeIpamExternalResourceVerificationTokens {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        NextToken: String
        MaxResults: IpamMaxResults

        @xmlName("IpamExternalResourceVerificationTokenId")
        IpamExternalResourceVerificationTokenIds: ValueStringList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("ipamExternalResourceVerificationTokenSet")
        IpamExternalResourceVerificationTokens: IpamExternalResourceVerificationTokenSet
    }
}

operation DescribeIpamInternetRegistryAssociations {
    input := {
        DryRun: Boolean

        @xmlName("IpamInternetRegistryAssociationId")
        IpamInternetRegistryAssociationIds: ValueStringList

        MaxResults: IpamMaxResults
        NextToken: String

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("ipamInternetRegistryAssociationSet")
        IpamInternetRegistryAssociations: IpamInternetRegistryAssociationSet
    }
}

operation DescribeIpamPolicies {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: IpamMaxResults
        NextToken: String

        @xmlName("IpamPolicyId")
        IpamPolicyIds: ValueStringList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("ipamPolicySet")
        IpamPolicies: IpamPolicySet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpamPoolAllocations"
    pageSize: "MaxResults"
)
operation DescribeIpamPoolAllocations {
    input := {
        DryRun: Boolean

        @xmlName("IpamPoolAllocationId")
        IpamPoolAllocationIds: ValueStringList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DescribeIpamPoolAllocationsMaxResults
        NextToken: String
    }
    output := {
        @xmlName("ipamPoolAllocationSet")
        IpamPoolAllocations: IpamPoolAllocationSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpamPools"
    pageSize: "MaxResults"
)
operation DescribeIpamPools {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: IpamMaxResults
        NextToken: String

        @xmlName("IpamPoolId")
        IpamPoolIds: ValueStringList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("ipamPoolSet")
        IpamPools: IpamPoolSet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpamPrefixListResolverTargets"
    pageSize: "MaxResults"
)
operation DescribeIpamPrefixListResolverTargets {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: IpamMaxResults
        NextToken: String

        @xmlName("IpamPrefixListResolverTargetId")
        IpamPrefixListResolverTargetIds: ValueStringList

        IpamPrefixListResolverId: String
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("ipamPrefixListResolverTargetSet")
        IpamPrefixListResolverTargets: IpamPrefixListResolverTargetSet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpamPrefixListResolvers"
    pageSize: "MaxResults"
)
operation DescribeIpamPrefixListResolvers {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: IpamMaxResults
        NextToken: String

        @xmlName("IpamPrefixListResolverId")
        IpamPrefixListResolverIds: ValueStringList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("ipamPrefixListResolverSet")
        IpamPrefixListResolvers: IpamPrefixListResolverSet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpamResourceDiscoveries"
    pageSize: "MaxResults"
)
operation DescribeIpamResourceDiscoveries {
    input := {
        DryRun: Boolean

        @xmlName("IpamResourceDiscoveryId")
        IpamResourceDiscoveryIds: ValueStringList

        NextToken: String
        MaxResults: IpamMaxResults

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("ipamResourceDiscoverySet")
        IpamResourceDiscoveries: IpamResourceDiscoverySet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpamResourceDiscoveryAssociations"
    pageSize: "MaxResults"
)
operation DescribeIpamResourceDiscoveryAssociations {
    input := {
        DryRun: Boolean

        @xmlName("IpamResourceDiscoveryAssociationId")
        IpamResourceDiscoveryAssociationIds: ValueStringList

        NextToken: String
        MaxResults: IpamMaxResults

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("ipamResourceDiscoveryAssociationSet")
        IpamResourceDiscoveryAssociations: IpamResourceDiscoveryAssociationSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpamScopes"
    pageSize: "MaxResults"
)
operation DescribeIpamScopes {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: IpamMaxResults
        NextToken: String

        @xmlName("IpamScopeId")
        IpamScopeIds: ValueStringList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("ipamScopeSet")
        IpamScopes: IpamScopeSet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Ipams"
    pageSize: "MaxResults"
)
operation DescribeIpams {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: IpamMaxResults
        NextToken: String

        @xmlName("IpamId")
        IpamIds: ValueStringList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("ipamSet")
        Ipams: IpamSet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Ipv6Pools"
    pageSize: "MaxResults"
)
operation DescribeIpv6Pools {
    input := {
        @xmlName("PoolId")
        PoolIds: Ipv6PoolIdList

        NextToken: String
        MaxResults: Ipv6PoolMaxResults
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("ipv6PoolSet")
        Ipv6Pools: Ipv6PoolSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@waitable(
    KeyPairExists: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(KeyPairs[].KeyName) > `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InvalidKeyPair.NotFound"}}
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(KeyPairExists: 6)
operation DescribeKeyPairs {
    input := {
        @xmlName("KeyName")
        KeyNames: KeyNameStringList

        @xmlName("KeyPairId")
        KeyPairIds: KeyPairIdStringList

        IncludePublicKey: Boolean

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("keySet")
        KeyPairs: KeyPairList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LaunchTemplateVersions"
    pageSize: "MaxResults"
)
operation DescribeLaunchTemplateVersions {
    input := {
        DryRun: Boolean
        LaunchTemplateId: String
        LaunchTemplateName: LaunchTemplateName

        @xmlName("LaunchTemplateVersion")
        Versions: VersionStringList

        MinVersion: String
        MaxVersion: String
        NextToken: String
        MaxResults: Integer

        @xmlName("Filter")
        Filters: FilterList

        ResolveAlias: Boolean
        IncludeManagedResources: Boolean
    }
    output := {
        @xmlName("launchTemplateVersionSet")
        LaunchTemplateVersions: LaunchTemplateVersionSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LaunchTemplates"
    pageSize: "MaxResults"
)
operation DescribeLaunchTemplates {
    input := {
        DryRun: Boolean

        @xmlName("LaunchTemplateId")
        LaunchTemplateIds: LaunchTemplateIdStringList

        @xmlName("LaunchTemplateName")
        LaunchTemplateNames: LaunchTemplateNameStringList

        @xmlName("Filter")
        Filters: FilterList

        NextToken: String
        MaxResults: DescribeLaunchTemplatesMaxResults
        IncludeManagedResources: Boolean
    }
    output := {
        @xmlName("launchTemplates")
        LaunchTemplates: LaunchTemplateSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LocalGatewayRouteTableVirtualInterfaceGroupAssociations"
    pageSize: "MaxResults"
)
operation DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations {
    input := {
        @xmlName("LocalGatewayRouteTableVirtualInterfaceGroupAssociationId")
        LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds: LocalGatewayRouteTableVirtualInterfaceGroupAssociationIdSet

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: LocalGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("localGatewayRouteTableVirtualInterfaceGroupAssociationSet")
        LocalGatewayRouteTableVirtualInterfaceGroupAssociations: LocalGatewayRouteTableVirtualInterfaceGroupAssociationSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LocalGatewayRouteTableVpcAssociations"
    pageSize: "MaxResults"
)
operation DescribeLocalGatewayRouteTableVpcAssociations {
    input := {
        @xmlName("LocalGatewayRouteTableVpcAssociationId")
        LocalGatewayRouteTableVpcAssociationIds: LocalGatewayRouteTableVpcAssociationIdSet

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: LocalGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("localGatewayRouteTableVpcAssociationSet")
        LocalGatewayRouteTableVpcAssociations: LocalGatewayRouteTableVpcAssociationSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LocalGatewayRouteTables"
    pageSize: "MaxResults"
)
operation DescribeLocalGatewayRouteTables {
    input := {
        @xmlName("LocalGatewayRouteTableId")
        LocalGatewayRouteTableIds: LocalGatewayRouteTableIdSet

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: LocalGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("localGatewayRouteTableSet")
        LocalGatewayRouteTables: LocalGatewayRouteTableSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LocalGatewayVirtualInterfaceGroups"
    pageSize: "MaxResults"
)
operation DescribeLocalGatewayVirtualInterfaceGroups {
    input := {
        @xmlName("LocalGatewayVirtualInterfaceGroupId")
        LocalGatewayVirtualInterfaceGroupIds: LocalGatewayVirtualInterfaceGroupIdSet

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: LocalGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("localGatewayVirtualInterfaceGroupSet")
        LocalGatewayVirtualInterfaceGroups: LocalGatewayVirtualInterfaceGroupSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LocalGatewayVirtualInterfaces"
    pageSize: "MaxResults"
)
operation DescribeLocalGatewayVirtualInterfaces {
    input := {
        @xmlName("LocalGatewayVirtualInterfaceId")
        LocalGatewayVirtualInterfaceIds: LocalGatewayVirtualInterfaceIdSet

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: LocalGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("localGatewayVirtualInterfaceSet")
        LocalGatewayVirtualInterfaces: LocalGatewayVirtualInterfaceSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LocalGateways"
    pageSize: "MaxResults"
)
operation DescribeLocalGateways {
    input := {
        @xmlName("LocalGatewayId")
        LocalGatewayIds: LocalGatewayIdSet

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: LocalGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("localGatewaySet")
        LocalGateways: LocalGatewaySet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeLockedSnapshots {
    input := {
        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DescribeLockedSnapshotsMaxResults
        NextToken: String

        @xmlName("SnapshotId")
        SnapshotIds: SnapshotIdStringList

        DryRun: Boolean
    }
    output := {
        @xmlName("snapshotSet")
        Snapshots: LockedSnapshotsInfoList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MacHosts"
    pageSize: "MaxResults"
)
operation DescribeMacHosts {
    input := {
        @xmlName("Filter")
        Filters: FilterList

        @xmlName("HostId")
        HostIds: RequestHostIdList

        MaxResults: DescribeMacHostsRequestMaxResults
        NextToken: String
    }
    output := {
        @xmlName("macHostSet")
        MacHosts: MacHostList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MacModificationTasks"
    pageSize: "MaxResults"
)
operation DescribeMacModificationTasks {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("MacModificationTaskId")
        MacModificationTaskIds: MacModificationTaskIdList

        MaxResults: DescribeMacModificationTasksMaxResults
        NextToken: String
    }
    output := {
        @xmlName("macModificationTaskSet")
        MacModificationTasks: MacModificationTaskList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PrefixLists"
    pageSize: "MaxResults"
)
operation DescribeManagedPrefixLists {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: PrefixListMaxResults
        NextToken: String

        @xmlName("PrefixListId")
        PrefixListIds: ValueStringList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("prefixListSet")
        PrefixLists: ManagedPrefixListSet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MovingAddressStatuses"
    pageSize: "MaxResults"
)
operation DescribeMovingAddresses {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("publicIp")
        PublicIps: ValueStringList

        @xmlName("nextToken")
        NextToken: String

        @xmlName("filter")
        Filters: FilterList

        @xmlName("maxResults")
        MaxResults: DescribeMovingAddressesMaxResults
    }
    output := {
        @xmlName("movingAddressStatusSet")
        MovingAddressStatuses: MovingAddressStatusSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NatGateways"
    pageSize: "MaxResults"
)
@waitable(
    NatGatewayAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "NatGateways[].State"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "NatGateways[].State"
                        expected: "failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "NatGateways[].State"
                        expected: "deleting"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "NatGateways[].State"
                        expected: "deleted"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "NatGatewayNotFound"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
    NatGatewayDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "NatGateways[].State"
                        expected: "deleted"
                        comparator: "allStringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "NatGatewayNotFound"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(NatGatewayAvailable: 40, NatGatewayDeleted: 40)
operation DescribeNatGateways {
    input := {
        DryRun: Boolean
        Filter: FilterList
        MaxResults: DescribeNatGatewaysMaxResults

        @xmlName("NatGatewayId")
        NatGatewayIds: NatGatewayIdStringList

        NextToken: String
    }
    output := {
        @xmlName("natGatewaySet")
        NatGateways: NatGatewayList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NetworkAcls"
    pageSize: "MaxResults"
)
operation DescribeNetworkAcls {
    input := {
        NextToken: String
        MaxResults: DescribeNetworkAclsMaxResults

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("NetworkAclId")
        NetworkAclIds: NetworkAclIdStringList

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("networkAclSet")
        NetworkAcls: NetworkAclList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NetworkInsightsAccessScopeAnalyses"
    pageSize: "MaxResults"
)
operation DescribeNetworkInsightsAccessScopeAnalyses {
    input := {
        @xmlName("NetworkInsightsAccessScopeAnalysisId")
        NetworkInsightsAccessScopeAnalysisIds: NetworkInsightsAccessScopeAnalysisIdList

        NetworkInsightsAccessScopeId: String
        AnalysisStartTimeBegin: Timestamp
        AnalysisStartTimeEnd: Timestamp

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: NetworkInsightsMaxResults
        DryRun: Boolean
        NextToken: String
    }
    output := {
        @xmlName("networkInsightsAccessScopeAnalysisSet")
        NetworkInsightsAccessScopeAnalyses: NetworkInsightsAccessScopeAnalysisList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NetworkInsightsAccessScopes"
    pageSize: "MaxResults"
)
operation DescribeNetworkInsightsAccessScopes {
    input := {
        @xmlName("NetworkInsightsAccessScopeId")
        NetworkInsightsAccessScopeIds: NetworkInsightsAccessScopeIdList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: NetworkInsightsMaxResults
        DryRun: Boolean
        NextToken: String
    }
    output := {
        @xmlName("networkInsightsAccessScopeSet")
        NetworkInsightsAccessScopes: NetworkInsightsAccessScopeList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NetworkInsightsAnalyses"
    pageSize: "MaxResults"
)
operation DescribeNetworkInsightsAnalyses {
    input := {
        @xmlName("NetworkInsightsAnalysisId")
        NetworkInsightsAnalysisIds: NetworkInsightsAnalysisIdList

        NetworkInsightsPathId: String
        AnalysisStartTime: Timestamp
        AnalysisEndTime: Timestamp

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: NetworkInsightsMaxResults
        DryRun: Boolean
        NextToken: String
    }
    output := {
        @xmlName("networkInsightsAnalysisSet")
        NetworkInsightsAnalyses: NetworkInsightsAnalysisList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NetworkInsightsPaths"
    pageSize: "MaxResults"
)
operation DescribeNetworkInsightsPaths {
    input := {
        @xmlName("NetworkInsightsPathId")
        NetworkInsightsPathIds: NetworkInsightsPathIdList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: NetworkInsightsMaxResults
        DryRun: Boolean
        NextToken: String
    }
    output := {
        @xmlName("networkInsightsPathSet")
        NetworkInsightsPaths: NetworkInsightsPathList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeNetworkInterfaceAttribute {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("networkInterfaceId")
        NetworkInterfaceId: String

        @xmlName("attribute")
        Attribute: NetworkInterfaceAttribute
    }
    output := {
        @xmlName("attachment")
        Attachment: NetworkInterfaceAttachment

        @xmlName("description")
        Description: AttributeValue

        @xmlName("groupSet")
        Groups: GroupIdentifierList

        @xmlName("networkInterfaceId")
        NetworkInterfaceId: String

        @xmlName("sourceDestCheck")
        SourceDestCheck: AttributeBooleanValue

        @xmlName("associatePublicIpAddress")
        AssociatePublicIpAddress: Boolean
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NetworkInterfacePermissions"
    pageSize: "MaxResults"
)
operation DescribeNetworkInterfacePermissions {
    input := {
        @xmlName("NetworkInterfacePermissionId")
        NetworkInterfacePermissionIds: NetworkInterfacePermissionIdList

        @xmlName("Filter")
        Filters: FilterList

        NextToken: String
        MaxResults: DescribeNetworkInterfacePermissionsMaxResults
    }
    output := {
        @xmlName("networkInterfacePermissions")
        NetworkInterfacePermissions: NetworkInterfacePermissionList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "NetworkInterfaces"
    pageSize: "MaxResults"
)
@waitable(
    NetworkInterfaceAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "NetworkInterfaces[].Status"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {state: "failure", matcher: {errorType: "InvalidNetworkInterfaceID.NotFound"}}
        ]
        minDelay: 20
        maxDelay: 20
    }
)
@maxAttempts(NetworkInterfaceAvailable: 10)
operation DescribeNetworkInterfaces {
    input := {
        NextToken: String
        MaxResults: DescribeNetworkInterfacesMaxResults
        IncludeManagedResources: Boolean

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("NetworkInterfaceId")
        NetworkInterfaceIds: NetworkInterfaceIdList

        @xmlName("filter")
        Filters: FilterList
    }
    output := {
        @xmlName("networkInterfaceSet")
        NetworkInterfaces: NetworkInterfaceList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeOutpostLags {
    input := {
        @xmlName("OutpostLagId")
        OutpostLagIds: OutpostLagIdSet

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: OutpostLagMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("outpostLagSet")
        OutpostLags: OutpostLagSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribePlacementGroups {
    input := {
        @xmlName("GroupId")
        GroupIds: PlacementGroupIdStringList

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("groupName")
        GroupNames: PlacementGroupStringList

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("placementGroupSet")
        PlacementGroups: PlacementGroupList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PrefixLists"
    pageSize: "MaxResults"
)
operation DescribePrefixLists {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: Integer
        NextToken: String

        @xmlName("PrefixListId")
        PrefixListIds: PrefixListResourceIdStringList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("prefixListSet")
        PrefixLists: PrefixListSet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Principals"
    pageSize: "MaxResults"
)
operation DescribePrincipalIdFormat {
    input := {
        DryRun: Boolean

        @xmlName("Resource")
        Resources: ResourceList

        MaxResults: DescribePrincipalIdFormatMaxResults
        NextToken: String
    }
    output := {
        @xmlName("principalSet")
        Principals: PrincipalIdFormatList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PublicIpv4Pools"
    pageSize: "MaxResults"
)
operation DescribePublicIpv4Pools {
    input := {
        @xmlName("PoolId")
        PoolIds: PublicIpv4PoolIdStringList

        NextToken: String
        MaxResults: PoolMaxResults

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("publicIpv4PoolSet")
        PublicIpv4Pools: PublicIpv4PoolSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeRegions {
    input := {
        @xmlName("RegionName")
        RegionNames: RegionNameStringList

        AllRegions: Boolean

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("regionInfo")
        Regions: RegionList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ReplaceRootVolumeTasks"
    pageSize: "MaxResults"
)
operation DescribeReplaceRootVolumeTasks {
    input := {
        @xmlName("ReplaceRootVolumeTaskId")
        ReplaceRootVolumeTaskIds: ReplaceRootVolumeTaskIds

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DescribeReplaceRootVolumeTasksMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("replaceRootVolumeTaskSet")
        ReplaceRootVolumeTasks: ReplaceRootVolumeTasks

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeReservedInstances {
    input := {
        OfferingClass: OfferingClassType

        @xmlName("ReservedInstancesId")
        ReservedInstancesIds: ReservedInstancesIdStringList

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("offeringType")
        OfferingType: OfferingTypeValues
    }
    output := {
        @xmlName("reservedInstancesSet")
        ReservedInstances: ReservedInstancesList
    }
}

operation DescribeReservedInstancesListings {
    input := {
        @xmlName("reservedInstancesId")
        ReservedInstancesId: String

        @xmlName("reservedInstancesListingId")
        ReservedInstancesListingId: String

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("reservedInstancesListingsSet")
        ReservedInstancesListings: ReservedInstancesListingList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ReservedInstancesModifications"
)
operation DescribeReservedInstancesModifications {
    input := {
        @xmlName("ReservedInstancesModificationId")
        ReservedInstancesModificationIds: ReservedInstancesModificationIdStringList

        @xmlName("nextToken")
        NextToken: String

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("reservedInstancesModificationsSet")
        ReservedInstancesModifications: ReservedInstancesModificationList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ReservedInstancesOfferings"
    pageSize: "MaxResults"
)
operation DescribeReservedInstancesOfferings {
    input := {
        AvailabilityZone: String
        IncludeMarketplace: Boolean
        InstanceType: InstanceType
        MaxDuration: Long
        MaxInstanceCount: Integer
        MinDuration: Long
        OfferingClass: OfferingClassType
        ProductDescription: RIProductDescription

        @xmlName("ReservedInstancesOfferingId")
        ReservedInstancesOfferingIds: ReservedInstancesOfferingIdStringList

        AvailabilityZoneId: String

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("instanceTenancy")
        InstanceTenancy: Tenancy

        @xmlName("offeringType")
        OfferingType: OfferingTypeValues

        @xmlName("nextToken")
        NextToken: String

        @xmlName("maxResults")
        MaxResults: Integer
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("reservedInstancesOfferingsSet")
        ReservedInstancesOfferings: ReservedInstancesOfferingList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RouteServerEndpoints"
    pageSize: "MaxResults"
)
operation DescribeRouteServerEndpoints {
    input := {
        @xmlName("RouteServerEndpointId")
        RouteServerEndpointIds: RouteServerEndpointIdsList

        NextToken: String
        MaxResults: RouteServerMaxResults

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("routeServerEndpointSet")
        RouteServerEndpoints: RouteServerEndpointsList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RouteServerPeers"
    pageSize: "MaxResults"
)
operation DescribeRouteServerPeers {
    input := {
        @xmlName("RouteServerPeerId")
        RouteServerPeerIds: RouteServerPeerIdsList

        NextToken: String
        MaxResults: RouteServerMaxResults

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("routeServerPeerSet")
        RouteServerPeers: RouteServerPeersList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RouteServers"
    pageSize: "MaxResults"
)
operation DescribeRouteServers {
    input := {
        @xmlName("RouteServerId")
        RouteServerIds: RouteServerIdsList

        NextToken: String
        MaxResults: RouteServerMaxResults

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("routeServerSet")
        RouteServers: RouteServersList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RouteTables"
    pageSize: "MaxResults"
)
operation DescribeRouteTables {
    input := {
        NextToken: String
        MaxResults: DescribeRouteTablesMaxResults

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("RouteTableId")
        RouteTableIds: RouteTableIdStringList

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("routeTableSet")
        RouteTables: RouteTableList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ScheduledInstanceAvailabilitySet"
    pageSize: "MaxResults"
)
operation DescribeScheduledInstanceAvailability {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        @required
        FirstSlotStartTimeRange: SlotDateTimeRangeRequest

        MaxResults: DescribeScheduledInstanceAvailabilityMaxResults
        MaxSlotDurationInHours: Integer
        MinSlotDurationInHours: Integer
        NextToken: String

        @required
        Recurrence: ScheduledInstanceRecurrenceRequest
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("scheduledInstanceAvailabilitySet")
        ScheduledInstanceAvailabilitySet: ScheduledInstanceAvailabilitySet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ScheduledInstanceSet"
    pageSize: "MaxResults"
)
operation DescribeScheduledInstances {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: Integer
        NextToken: String

        @xmlName("ScheduledInstanceId")
        ScheduledInstanceIds: ScheduledInstanceIdRequestSet

        SlotStartTimeRange: SlotStartTimeRangeRequest
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("scheduledInstanceSet")
        ScheduledInstanceSet: ScheduledInstanceSet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecondaryInterfaces"
    pageSize: "MaxResults"
)
operation DescribeSecondaryInterfaces {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DescribeSecondaryInterfacesMaxResults
        NextToken: String

        @xmlName("SecondaryInterfaceId")
        SecondaryInterfaceIds: SecondaryInterfaceIdList
    }
    output := {
        @xmlName("secondaryInterfaceSet")
        SecondaryInterfaces: SecondaryInterfaceList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecondaryNetworks"
    pageSize: "MaxResults"
)
@waitable(
    SecondaryNetworkCreateComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "SecondaryNetworks[].State"
                        expected: "create-complete"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "SecondaryNetworks[].State"
                        expected: "create-failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InvalidSecondaryNetworkId.NotFound"}}
        ]
        minDelay: 10
        maxDelay: 10
    }
    SecondaryNetworkDeleteComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "SecondaryNetworks[].State"
                        expected: "delete-complete"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "SecondaryNetworks[].State"
                        expected: "delete-failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(SecondaryNetworkCreateComplete: 30, SecondaryNetworkDeleteComplete: 30)
operation DescribeSecondaryNetworks {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DescribeSecondaryNetworksMaxResults
        NextToken: String

        @xmlName("SecondaryNetworkId")
        SecondaryNetworkIds: SecondaryNetworkIdList
    }
    output := {
        @xmlName("secondaryNetworkSet")
        SecondaryNetworks: SecondaryNetworkList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecondarySubnets"
    pageSize: "MaxResults"
)
@waitable(
    SecondarySubnetCreateComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "SecondarySubnets[].State"
                        expected: "create-complete"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "SecondarySubnets[].State"
                        expected: "delete-failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InvalidSecondarySubnetId.NotFound"}}
        ]
        minDelay: 10
        maxDelay: 10
    }
    SecondarySubnetDeleteComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "SecondarySubnets[].State"
                        expected: "delete-complete"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "SecondarySubnets[].State"
                        expected: "delete-failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(SecondarySubnetCreateComplete: 30, SecondarySubnetDeleteComplete: 30)
operation DescribeSecondarySubnets {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: DescribeSecondarySubnetsMaxResults
        NextToken: String

        @xmlName("SecondarySubnetId")
        SecondarySubnetIds: SecondarySubnetIdList
    }
    output := {
        @xmlName("secondarySubnetSet")
        SecondarySubnets: SecondarySubnetList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeSecurityGroupReferences {
    input := {
        DryRun: Boolean

        @required
        GroupId: GroupIds
    }
    output := {
        @xmlName("securityGroupReferenceSet")
        SecurityGroupReferenceSet: SecurityGroupReferences
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecurityGroupRules"
    pageSize: "MaxResults"
)
operation DescribeSecurityGroupRules {
    input := {
        @xmlName("Filter")
        Filters: FilterList

        @xmlName("SecurityGroupRuleId")
        SecurityGroupRuleIds: SecurityGroupRuleIdList

        DryRun: Boolean
        NextToken: String
        MaxResults: DescribeSecurityGroupRulesMaxResults
    }
    output := {
        @xmlName("securityGroupRuleSet")
        SecurityGroupRules: SecurityGroupRuleList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecurityGroupVpcAssociations"
    pageSize: "MaxResults"
)
@waitable(
    SecurityGroupVpcAssociationAssociated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "SecurityGroupVpcAssociations[].State"
                        expected: "associated"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "SecurityGroupVpcAssociations[].State"
                        expected: "associating"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "SecurityGroupVpcAssociations[].State"
                        expected: "association-failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
    SecurityGroupVpcAssociationDisassociated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "SecurityGroupVpcAssociations[].State"
                        expected: "disassociated"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "SecurityGroupVpcAssociations[].State"
                        expected: "disassociating"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "SecurityGroupVpcAssociations[].State"
                        expected: "disassociation-failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(SecurityGroupVpcAssociations[]) == `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
        ]
        minDelay: 10
        maxDelay: 10
    }
)
@maxAttempts(SecurityGroupVpcAssociationAssociated: 7, SecurityGroupVpcAssociationDisassociated: 7)
operation DescribeSecurityGroupVpcAssociations {
    input := {
        @xmlName("Filter")
        Filters: FilterList

        NextToken: String
        MaxResults: DescribeSecurityGroupVpcAssociationsMaxResults
        DryRun: Boolean
    }
    output := {
        @xmlName("securityGroupVpcAssociationSet")
        SecurityGroupVpcAssociations: SecurityGroupVpcAssociationList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecurityGroups"
    pageSize: "MaxResults"
)
@waitable(
    SecurityGroupExists: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(SecurityGroups[].GroupId) > `0`"
                        expected: "true"
                        comparator: "booleanEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InvalidGroup.NotFound"}}
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(SecurityGroupExists: 6)
operation DescribeSecurityGroups {
    input := {
        @xmlName("GroupId")
        GroupIds: GroupIdStringList

        @xmlName("GroupName")
        GroupNames: GroupNameStringList

        NextToken: String
        MaxResults: DescribeSecurityGroupsMaxResults

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("securityGroupInfo")
        SecurityGroups: SecurityGroupList
    }
}

operation DescribeServiceLinkVirtualInterfaces {
    input := {
        @xmlName("ServiceLinkVirtualInterfaceId")
        ServiceLinkVirtualInterfaceIds: ServiceLinkVirtualInterfaceIdSet

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: ServiceLinkMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("serviceLinkVirtualInterfaceSet")
        ServiceLinkVirtualInterfaces: ServiceLinkVirtualInterfaceSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeSnapshotAttribute {
    input := {
        @required
        Attribute: SnapshotAttributeName

        @required
        SnapshotId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("productCodes")
        ProductCodes: ProductCodeList

        @xmlName("snapshotId")
        SnapshotId: String

        @xmlName("createVolumePermission")
        CreateVolumePermissions: CreateVolumePermissionList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SnapshotTierStatuses"
    pageSize: "MaxResults"
)
operation DescribeSnapshotTierStatus {
    input := {
        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
        NextToken: String
        MaxResults: Integer
    }
    output := {
        @xmlName("snapshotTierStatusSet")
        SnapshotTierStatuses: snapshotTierStatusSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Snapshots"
    pageSize: "MaxResults"
)
@waitable(
    SnapshotCompleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Snapshots[].State"
                        expected: "completed"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Snapshots[].State"
                        expected: "error"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(SnapshotCompleted: 40)
operation DescribeSnapshots {
    input := {
        MaxResults: Integer
        NextToken: String

        @xmlName("Owner")
        OwnerIds: OwnerStringList

        @xmlName("RestorableBy")
        RestorableByUserIds: RestorableByStringList

        @xmlName("SnapshotId")
        SnapshotIds: SnapshotIdStringList

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("snapshotSet")
        Snapshots: SnapshotList
    }
}

operation DescribeSpotDatafeedSubscription {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("spotDatafeedSubscription")
        SpotDatafeedSubscription: SpotDatafeedSubscription
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ActiveInstances"
    pageSize: "MaxResults"
)
operation DescribeSpotFleetInstances {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("spotFleetRequestId")
        SpotFleetRequestId: String

        @xmlName("nextToken")
        NextToken: String

        @xmlName("maxResults")
        MaxResults: DescribeSpotFleetInstancesMaxResults
    }
    output: DescribeSpotFleetInstancesResponse
}

operation DescribeSpotFleetRequestHistory {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("spotFleetRequestId")
        SpotFleetRequestId: String

        @xmlName("eventType")
        EventType: EventType

        @required @xmlName("startTime")
        StartTime: Timestamp

        @xmlName("nextToken")
        NextToken: String

        @xmlName("maxResults")
        MaxResults: DescribeSpotFleetRequestHistoryMaxResults
    }
    output: DescribeSpotFleetRequestHistoryResponse
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SpotFleetRequestConfigs"
    pageSize: "MaxResults"
)
operation DescribeSpotFleetRequests {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("spotFleetRequestId")
        SpotFleetRequestIds: SpotFleetRequestIdList

        @xmlName("nextToken")
        NextToken: String

        @xmlName("maxResults")
        MaxResults: Integer
    }
    output: DescribeSpotFleetRequestsResponse
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SpotInstanceRequests"
    pageSize: "MaxResults"
)
@waitable(
    SpotInstanceRequestFulfilled: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "SpotInstanceRequests[].Status.Code"
                        expected: "fulfilled"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "success"
                matcher: {
                    output: {
                        path: "SpotInstanceRequests[].Status.Code"
                        expected: "request-canceled-and-instance-running"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "SpotInstanceRequests[].Status.Code"
                        expected: "schedule-expired"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "SpotInstanceRequests[].Status.Code"
                        expected: "canceled-before-fulfillment"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "SpotInstanceRequests[].Status.Code"
                        expected: "bad-parameters"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "SpotInstanceRequests[].Status.Code"
                        expected: "system-error"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InvalidSpotInstanceRequestID.NotFound"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(SpotInstanceRequestFulfilled: 40)
operation DescribeSpotInstanceRequests {
    input := {
        NextToken: String
        MaxResults: Integer

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("SpotInstanceRequestId")
        SpotInstanceRequestIds: SpotInstanceRequestIdList

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("spotInstanceRequestSet")
        SpotInstanceRequests: SpotInstanceRequestList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SpotPriceHistory"
    pageSize: "MaxResults"
)
operation DescribeSpotPriceHistory {
    input := {
        AvailabilityZoneId: String

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("startTime")
        StartTime: Timestamp

        @xmlName("endTime")
        EndTime: Timestamp

        @xmlName("InstanceType")
        InstanceTypes: InstanceTypeList

        @xmlName("ProductDescription")
        ProductDescriptions: ProductDescriptionList

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("availabilityZone")
        AvailabilityZone: String

        @xmlName("maxResults")
        MaxResults: Integer

        @xmlName("nextToken")
        NextToken: String
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("spotPriceHistorySet")
        SpotPriceHistory: SpotPriceHistoryList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "StaleSecurityGroupSet"
    pageSize: "MaxResults"
)
operation DescribeStaleSecurityGroups {
    input := {
        DryRun: Boolean
        MaxResults: DescribeStaleSecurityGroupsMaxResults
        NextToken: DescribeStaleSecurityGroupsNextToken

        @required
        VpcId: String
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("staleSecurityGroupSet")
        StaleSecurityGroupSet: StaleSecurityGroupSet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "StoreImageTaskResults"
    pageSize: "MaxResults"
)
@waitable(
    StoreImageTaskComplete: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "StoreImageTaskResults[].StoreTaskState"
                        expected: "Completed"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "StoreImageTaskResults[].StoreTaskState"
                        expected: "Failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "StoreImageTaskResults[].StoreTaskState"
                        expected: "InProgress"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(StoreImageTaskComplete: 40)
operation DescribeStoreImageTasks {
    input := {
        @xmlName("ImageId")
        ImageIds: ImageIdList

        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        NextToken: String
        MaxResults: DescribeStoreImageTasksRequestMaxResults
    }
    output := {
        @xmlName("storeImageTaskResultSet")
        StoreImageTaskResults: StoreImageTaskResultSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Subnets"
    pageSize: "MaxResults"
)
@waitable(
    SubnetAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Subnets[].State"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(SubnetAvailable: 40)
operation DescribeSubnets {
    input := {
        @xmlName("Filter")
        Filters: FilterList

        @xmlName("SubnetId")
        SubnetIds: SubnetIdStringList

        NextToken: String
        MaxResults: DescribeSubnetsMaxResults

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("subnetSet")
        Subnets: SubnetList
    }
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "MaxResults")
operation DescribeTags {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("maxResults")
        MaxResults: Integer

        @xmlName("nextToken")
        NextToken: String
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("tagSet")
        Tags: TagDescriptionList
    }
}

operation DescribeTrafficMirrorFilterRules {
    input := {
        @xmlName("TrafficMirrorFilterRuleId")
        TrafficMirrorFilterRuleIds: TrafficMirrorFilterRuleIdList

        TrafficMirrorFilterId: String
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TrafficMirroringMaxResults
        NextToken: String
    }
    output := {
        @xmlName("trafficMirrorFilterRuleSet")
        TrafficMirrorFilterRules: TrafficMirrorFilterRuleSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrafficMirrorFilters"
    pageSize: "MaxResults"
)
operation DescribeTrafficMirrorFilters {
    input := {
        @xmlName("TrafficMirrorFilterId")
        TrafficMirrorFilterIds: TrafficMirrorFilterIdList

        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TrafficMirroringMaxResults
        NextToken: String
    }
    output := {
        @xmlName("trafficMirrorFilterSet")
        TrafficMirrorFilters: TrafficMirrorFilterSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrafficMirrorSessions"
    pageSize: "MaxResults"
)
operation DescribeTrafficMirrorSessions {
    input := {
        @xmlName("TrafficMirrorSessionId")
        TrafficMirrorSessionIds: TrafficMirrorSessionIdList

        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TrafficMirroringMaxResults
        NextToken: String
    }
    output := {
        @xmlName("trafficMirrorSessionSet")
        TrafficMirrorSessions: TrafficMirrorSessionSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrafficMirrorTargets"
    pageSize: "MaxResults"
)
operation DescribeTrafficMirrorTargets {
    input := {
        @xmlName("TrafficMirrorTargetId")
        TrafficMirrorTargetIds: TrafficMirrorTargetIdList

        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TrafficMirroringMaxResults
        NextToken: String
    }
    output := {
        @xmlName("trafficMirrorTargetSet")
        TrafficMirrorTargets: TrafficMirrorTargetSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGatewayAttachments"
    pageSize: "MaxResults"
)
operation DescribeTransitGatewayAttachments {
    input := {
        TransitGatewayAttachmentIds: TransitGatewayAttachmentIdStringList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayAttachments")
        TransitGatewayAttachments: TransitGatewayAttachmentList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGatewayConnectPeers"
    pageSize: "MaxResults"
)
operation DescribeTransitGatewayConnectPeers {
    input := {
        TransitGatewayConnectPeerIds: TransitGatewayConnectPeerIdStringList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayConnectPeerSet")
        TransitGatewayConnectPeers: TransitGatewayConnectPeerList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGatewayConnects"
    pageSize: "MaxResults"
)
operation DescribeTransitGatewayConnects {
    input := {
        TransitGatewayAttachmentIds: TransitGatewayAttachmentIdStringList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayConnectSet")
        TransitGatewayConnects: TransitGatewayConnectList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeTransitGatewayMeteringPolicies {
    input := {
        TransitGatewayMeteringPolicyIds: TransitGatewayMeteringPolicyIdStringList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayMeteringPolicies")
        TransitGatewayMeteringPolicies: TransitGatewayMeteringPolicyList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGatewayMulticastDomains"
    pageSize: "MaxResults"
)
operation DescribeTransitGatewayMulticastDomains {
    input := {
        TransitGatewayMulticastDomainIds: TransitGatewayMulticastDomainIdStringList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayMulticastDomains")
        TransitGatewayMulticastDomains: TransitGatewayMulticastDomainList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGatewayPeeringAttachments"
    pageSize: "MaxResults"
)
operation DescribeTransitGatewayPeeringAttachments {
    input := {
        TransitGatewayAttachmentIds: TransitGatewayAttachmentIdStringList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPeeringAttachments")
        TransitGatewayPeeringAttachments: TransitGatewayPeeringAttachmentList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGatewayPolicyTables"
    pageSize: "MaxResults"
)
operation DescribeTransitGatewayPolicyTables {
    input := {
        TransitGatewayPolicyTableIds: TransitGatewayPolicyTableIdStringList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPolicyTables")
        TransitGatewayPolicyTables: TransitGatewayPolicyTableList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGatewayRouteTableAnnouncements"
    pageSize: "MaxResults"
)
operation DescribeTransitGatewayRouteTableAnnouncements {
    input := {
        TransitGatewayRouteTableAnnouncementIds: TransitGatewayRouteTableAnnouncementIdStringList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayRouteTableAnnouncements")
        TransitGatewayRouteTableAnnouncements: TransitGatewayRouteTableAnnouncementList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGatewayRouteTables"
    pageSize: "MaxResults"
)
operation DescribeTransitGatewayRouteTables {
    input := {
        TransitGatewayRouteTableIds: TransitGatewayRouteTableIdStringList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayRouteTables")
        TransitGatewayRouteTables: TransitGatewayRouteTableList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGatewayVpcAttachments"
    pageSize: "MaxResults"
)
operation DescribeTransitGatewayVpcAttachments {
    input := {
        TransitGatewayAttachmentIds: TransitGatewayAttachmentIdStringList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayVpcAttachments")
        TransitGatewayVpcAttachments: TransitGatewayVpcAttachmentList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGateways"
    pageSize: "MaxResults"
)
operation DescribeTransitGateways {
    input := {
        TransitGatewayIds: TransitGatewayIdStringList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewaySet")
        TransitGateways: TransitGatewayList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InterfaceAssociations"
    pageSize: "MaxResults"
)
operation DescribeTrunkInterfaceAssociations {
    input := {
        @xmlName("AssociationId")
        AssociationIds: TrunkInterfaceAssociationIdList

        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        NextToken: String
        MaxResults: DescribeTrunkInterfaceAssociationsMaxResults
    }
    output := {
        @xmlName("interfaceAssociationSet")
        InterfaceAssociations: TrunkInterfaceAssociationList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VerifiedAccessEndpoints"
    pageSize: "MaxResults"
)
operation DescribeVerifiedAccessEndpoints {
    input := {
        @xmlName("VerifiedAccessEndpointId")
        VerifiedAccessEndpointIds: VerifiedAccessEndpointIdList

        VerifiedAccessInstanceId: String
        VerifiedAccessGroupId: String
        MaxResults: DescribeVerifiedAccessEndpointsMaxResults
        NextToken: String

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("verifiedAccessEndpointSet")
        VerifiedAccessEndpoints: VerifiedAccessEndpointList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VerifiedAccessGroups"
    pageSize: "MaxResults"
)
operation DescribeVerifiedAccessGroups {
    input := {
        @xmlName("VerifiedAccessGroupId")
        VerifiedAccessGroupIds: VerifiedAccessGroupIdList

        VerifiedAccessInstanceId: String
        MaxResults: DescribeVerifiedAccessGroupMaxResults
        NextToken: String

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("verifiedAccessGroupSet")
        VerifiedAccessGroups: VerifiedAccessGroupList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LoggingConfigurations"
    pageSize: "MaxResults"
)
operation DescribeVerifiedAccessInstanceLoggingConfigurations {
    input := {
        @xmlName("VerifiedAccessInstanceId")
        VerifiedAccessInstanceIds: VerifiedAccessInstanceIdList

        MaxResults: DescribeVerifiedAccessInstanceLoggingConfigurationsMaxResults
        NextToken: String

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("loggingConfigurationSet")
        LoggingConfigurations: VerifiedAccessInstanceLoggingConfigurationList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VerifiedAccessInstances"
    pageSize: "MaxResults"
)
operation DescribeVerifiedAccessInstances {
    input := {
        @xmlName("VerifiedAccessInstanceId")
        VerifiedAccessInstanceIds: VerifiedAccessInstanceIdList

        MaxResults: DescribeVerifiedAccessInstancesMaxResults
        NextToken: String

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("verifiedAccessInstanceSet")
        VerifiedAccessInstances: VerifiedAccessInstanceList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VerifiedAccessTrustProviders"
    pageSize: "MaxResults"
)
operation DescribeVerifiedAccessTrustProviders {
    input := {
        @xmlName("VerifiedAccessTrustProviderId")
        VerifiedAccessTrustProviderIds: VerifiedAccessTrustProviderIdList

        MaxResults: DescribeVerifiedAccessTrustProvidersMaxResults
        NextToken: String

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("verifiedAccessTrustProviderSet")
        VerifiedAccessTrustProviders: VerifiedAccessTrustProviderList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeVolumeAttribute {
    input := {
        @required
        Attribute: VolumeAttributeName

        @required
        VolumeId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("autoEnableIO")
        AutoEnableIO: AttributeBooleanValue

        @xmlName("productCodes")
        ProductCodes: ProductCodeList

        @xmlName("volumeId")
        VolumeId: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VolumeStatuses"
    pageSize: "MaxResults"
)
operation DescribeVolumeStatus {
    input := {
        MaxResults: Integer
        NextToken: String

        @xmlName("VolumeId")
        VolumeIds: VolumeIdStringList

        IncludeManagedResources: Boolean

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("volumeStatusSet")
        VolumeStatuses: VolumeStatusList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Volumes"
    pageSize: "MaxResults"
)
@waitable(
    VolumeAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Volumes[].State"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Volumes[].State"
                        expected: "deleted"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    VolumeDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Volumes[].State"
                        expected: "deleted"
                        comparator: "allStringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "InvalidVolume.NotFound"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
    VolumeInUse: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Volumes[].State"
                        expected: "in-use"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Volumes[].State"
                        expected: "deleted"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(VolumeAvailable: 40, VolumeDeleted: 40, VolumeInUse: 40)
operation DescribeVolumes {
    input := {
        @xmlName("VolumeId")
        VolumeIds: VolumeIdStringList

        IncludeManagedResources: Boolean

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("nextToken")
        NextToken: String

        @xmlName("maxResults")
        MaxResults: Integer
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("volumeSet")
        Volumes: VolumeList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VolumesModifications"
    pageSize: "MaxResults"
)
operation DescribeVolumesModifications {
    input := {
        DryRun: Boolean

        @xmlName("VolumeId")
        VolumeIds: VolumeIdStringList

        @xmlName("Filter")
        Filters: FilterList

        NextToken: String
        MaxResults: Integer
        IncludeManagedResources: Boolean
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("volumeModificationSet")
        VolumesModifications: VolumeModificationList
    }
}

operation DescribeVpcAttribute {
    input := {
        @required
        Attribute: VpcAttributeName

        @required
        VpcId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("enableDnsHostnames")
        EnableDnsHostnames: AttributeBooleanValue

        @xmlName("enableDnsSupport")
        EnableDnsSupport: AttributeBooleanValue

        @xmlName("enableNetworkAddressUsageMetrics")
        EnableNetworkAddressUsageMetrics: AttributeBooleanValue

        @xmlName("vpcId")
        VpcId: String
    }
}

operation DescribeVpcBlockPublicAccessExclusions {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("ExclusionId")
        ExclusionIds: VpcBlockPublicAccessExclusionIdList

        NextToken: String
        MaxResults: DescribeVpcBlockPublicAccessExclusionsMaxResults
    }
    output := {
        @xmlName("vpcBlockPublicAccessExclusionSet")
        VpcBlockPublicAccessExclusions: VpcBlockPublicAccessExclusionList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeVpcBlockPublicAccessOptions {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("vpcBlockPublicAccessOptions")
        VpcBlockPublicAccessOptions: VpcBlockPublicAccessOptions
    }
}

operation DescribeVpcClassicLink {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("VpcId")
        VpcIds: VpcClassicLinkIdList

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("vpcSet")
        Vpcs: VpcClassicLinkList
    }
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Vpcs", pageSize: "MaxResults")
operation DescribeVpcClassicLinkDnsSupport {
    input := {
        VpcIds: VpcClassicLinkIdList

        @xmlName("maxResults")
        MaxResults: DescribeVpcClassicLinkDnsSupportMaxResults

        @xmlName("nextToken")
        NextToken: DescribeVpcClassicLinkDnsSupportNextToken
    }
    output := {
        @xmlName("nextToken")
        NextToken: DescribeVpcClassicLinkDnsSupportNextToken

        @xmlName("vpcs")
        Vpcs: ClassicLinkDnsSupportList
    }
}

operation DescribeVpcEncryptionControls {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        @xmlName("VpcEncryptionControlId")
        VpcEncryptionControlIds: VpcEncryptionControlIdList

        @xmlName("VpcId")
        VpcIds: VpcIdStringList

        NextToken: String
        MaxResults: DescribeVpcEncryptionControlsMaxResults
    }
    output := {
        @xmlName("vpcEncryptionControlSet")
        VpcEncryptionControls: VpcEncryptionControlList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation DescribeVpcEndpointAssociations {
    input := {
        DryRun: Boolean

        @xmlName("VpcEndpointId")
        VpcEndpointIds: VpcEndpointIdList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: maxResults
        NextToken: String
    }
    output := {
        @xmlName("vpcEndpointAssociationSet")
        VpcEndpointAssociations: VpcEndpointAssociationSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConnectionNotificationSet"
    pageSize: "MaxResults"
)
operation DescribeVpcEndpointConnectionNotifications {
    input := {
        DryRun: Boolean
        ConnectionNotificationId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: Integer
        NextToken: String
    }
    output := {
        @xmlName("connectionNotificationSet")
        ConnectionNotificationSet: ConnectionNotificationSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VpcEndpointConnections"
    pageSize: "MaxResults"
)
operation DescribeVpcEndpointConnections {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: Integer
        NextToken: String
    }
    output := {
        @xmlName("vpcEndpointConnectionSet")
        VpcEndpointConnections: VpcEndpointConnectionSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ServiceConfigurations"
    pageSize: "MaxResults"
)
operation DescribeVpcEndpointServiceConfigurations {
    input := {
        DryRun: Boolean

        @xmlName("ServiceId")
        ServiceIds: VpcEndpointServiceIdList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: Integer
        NextToken: String
    }
    output := {
        @xmlName("serviceConfigurationSet")
        ServiceConfigurations: ServiceConfigurationSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AllowedPrincipals"
    pageSize: "MaxResults"
)
operation DescribeVpcEndpointServicePermissions {
    input := {
        DryRun: Boolean

        @required
        ServiceId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: Integer
        NextToken: String
    }
    output := {
        @xmlName("allowedPrincipals")
        AllowedPrincipals: AllowedPrincipalSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["ServiceDetails", "ServiceNames"]
    pageSize: "MaxResults"
)
operation DescribeVpcEndpointServices {
    input := {
        DryRun: Boolean

        @xmlName("ServiceName")
        ServiceNames: ValueStringList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: Integer
        NextToken: String

        @xmlName("ServiceRegion")
        ServiceRegions: ValueStringList
    }
    output := {
        @xmlName("serviceNameSet")
        ServiceNames: ValueStringList

        @xmlName("serviceDetailSet")
        ServiceDetails: ServiceDetailSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VpcEndpoints"
    pageSize: "MaxResults"
)
operation DescribeVpcEndpoints {
    input := {
        DryRun: Boolean

        @xmlName("VpcEndpointId")
        VpcEndpointIds: VpcEndpointIdList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: Integer
        NextToken: String
    }
    output := {
        @xmlName("vpcEndpointSet")
        VpcEndpoints: VpcEndpointSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VpcPeeringConnections"
    pageSize: "MaxResults"
)
@statusWaitable(
    VpcPeeringConnectionExists: {
        acceptors: [
            {state: "success", matcher: {status: 200}}
            {state: "retry", matcher: {errorType: "InvalidVpcPeeringConnectionID.NotFound"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(VpcPeeringConnectionExists: 40, VpcPeeringConnectionDeleted: 40)
@waitable(
    VpcPeeringConnectionDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "VpcPeeringConnections[].Status.Code"
                        expected: "deleted"
                        comparator: "allStringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "InvalidVpcPeeringConnectionID.NotFound"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
)
operation DescribeVpcPeeringConnections {
    input := {
        NextToken: String
        MaxResults: DescribeVpcPeeringConnectionsMaxResults

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("VpcPeeringConnectionId")
        VpcPeeringConnectionIds: VpcPeeringConnectionIdList

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("vpcPeeringConnectionSet")
        VpcPeeringConnections: VpcPeeringConnectionList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Vpcs", pageSize: "MaxResults")
@waitable(
    VpcAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Vpcs[].State"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(VpcAvailable: 40, VpcExists: 5)
@statusWaitable(
    VpcExists: {
        acceptors: [
            {state: "success", matcher: {status: 200}}
            {state: "retry", matcher: {errorType: "InvalidVpcID.NotFound"}}
        ]
        minDelay: 1
        maxDelay: 1
    }
)
operation DescribeVpcs {
    input := {
        @xmlName("Filter")
        Filters: FilterList

        @xmlName("VpcId")
        VpcIds: VpcIdStringList

        NextToken: String
        MaxResults: DescribeVpcsMaxResults

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("vpcSet")
        Vpcs: VpcList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VpnConcentrators"
    pageSize: "MaxResults"
)
operation DescribeVpnConcentrators {
    input := {
        @xmlName("VpnConcentratorId")
        VpnConcentratorIds: VpnConcentratorIdStringList

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: GVCDMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("vpnConcentratorSet")
        VpnConcentrators: VpnConcentratorList

        @xmlName("nextToken")
        NextToken: String
    }
}

@waitable(
    VpnConnectionAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "VpnConnections[].State"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "VpnConnections[].State"
                        expected: "deleting"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "VpnConnections[].State"
                        expected: "deleted"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    VpnConnectionDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "VpnConnections[].State"
                        expected: "deleted"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "VpnConnections[].State"
                        expected: "pending"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(VpnConnectionAvailable: 40, VpnConnectionDeleted: 40)
operation DescribeVpnConnections {
    input := {
        @xmlName("Filter")
        Filters: FilterList

        @xmlName("VpnConnectionId")
        VpnConnectionIds: VpnConnectionIdStringList

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("vpnConnectionSet")
        VpnConnections: VpnConnectionList
    }
}

operation DescribeVpnGateways {
    input := {
        @xmlName("Filter")
        Filters: FilterList

        @xmlName("VpnGatewayId")
        VpnGatewayIds: VpnGatewayIdStringList

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("vpnGatewaySet")
        VpnGateways: VpnGatewayList
    }
}

operation DetachClassicLinkVpc {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("instanceId")
        InstanceId: String

        @required @xmlName("vpcId")
        VpcId: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation DetachImageWatermark {
    input := {
        @required
        ImageId: String

        @required
        WatermarkKey: String

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation DetachInternetGateway {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("internetGatewayId")
        InternetGatewayId: String

        @required @xmlName("vpcId")
        VpcId: String
    }
}

operation DetachNetworkInterface {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("attachmentId")
        AttachmentId: String

        @xmlName("force")
        Force: Boolean
    }
}

operation DetachVerifiedAccessTrustProvider {
    input := {
        @required
        VerifiedAccessInstanceId: String

        @required
        VerifiedAccessTrustProviderId: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("verifiedAccessTrustProvider")
        VerifiedAccessTrustProvider: VerifiedAccessTrustProvider

        @xmlName("verifiedAccessInstance")
        VerifiedAccessInstance: VerifiedAccessInstance
    }
}

operation DetachVolume {
    input := {
        Device: String
        Force: Boolean
        InstanceId: String

        @required
        VolumeId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output: VolumeAttachment
}

operation DetachVpnGateway {
    input := {
        @required
        VpcId: String

        @required
        VpnGatewayId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation DisableAddressTransfer {
    input := {
        @required
        AllocationId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("addressTransfer")
        AddressTransfer: AddressTransfer
    }
}

operation DisableAllowedImagesSettings {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("allowedImagesSettingsState")
        AllowedImagesSettingsState: AllowedImagesSettingsDisabledState
    }
}

operation DisableApplicationStatusCheckSuppression {
    input := {
        @xmlName("InstanceId")
        InstanceIds: InstanceIdList

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("successfulResultSet")
        SuccessfulResults: SuccessfulSuppressionResponseSet

        @xmlName("unsuccessfulResultSet")
        UnsuccessfulResults: UnsuccessfulSuppressionResponseSet
    }
}

operation DisableAwsNetworkPerformanceMetricSubscription {
    input := {
        Source: String
        Destination: String
        Metric: MetricType
        Statistic: StatisticType
        DryRun: Boolean
    }
    output := {
        @xmlName("output")
        Output: Boolean
    }
}

operation DisableCapacityManager {
    input := {
        DryRun: Boolean

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("capacityManagerStatus")
        CapacityManagerStatus: CapacityManagerStatus

        @xmlName("organizationsAccess")
        OrganizationsAccess: Boolean
    }
}

operation DisableEbsEncryptionByDefault {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("ebsEncryptionByDefault")
        EbsEncryptionByDefault: Boolean
    }
}

operation DisableFastLaunch {
    input := {
        @required
        ImageId: String

        Force: Boolean
        DryRun: Boolean
    }
    output := {
        @xmlName("imageId")
        ImageId: String

        @xmlName("resourceType")
        ResourceType: FastLaunchResourceType

        @xmlName("snapshotConfiguration")
        SnapshotConfiguration: FastLaunchSnapshotConfigurationResponse

        @xmlName("launchTemplate")
        LaunchTemplate: FastLaunchLaunchTemplateSpecificationResponse

        @xmlName("maxParallelLaunches")
        MaxParallelLaunches: Integer

        @xmlName("ownerId")
        OwnerId: String

        @xmlName("state")
        State: FastLaunchStateCode

        @xmlName("stateTransitionReason")
        StateTransitionReason: String

        @xmlName("stateTransitionTime")
        StateTransitionTime: Timestamp
    }
}

operation DisableFastSnapshotRestores {
    input := {
        @xmlName("AvailabilityZone")
        AvailabilityZones: AvailabilityZoneStringList

        @xmlName("AvailabilityZoneId")
        AvailabilityZoneIds: AvailabilityZoneIdStringList

        @required @xmlName("SourceSnapshotId")
        SourceSnapshotIds: SnapshotIdStringList

        DryRun: Boolean
    }
    output := {
        @xmlName("successful")
        Successful: DisableFastSnapshotRestoreSuccessSet

        @xmlName("unsuccessful")
        Unsuccessful: DisableFastSnapshotRestoreErrorSet
    }
}

operation DisableImage {
    input := {
        @required
        ImageId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation DisableImageBlockPublicAccess {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("imageBlockPublicAccessState")
        ImageBlockPublicAccessState: ImageBlockPublicAccessDisabledState
    }
}

operation DisableImageDeprecation {
    input := {
        @required
        ImageId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation DisableImageDeregistrationProtection {
    input := {
        @required
        ImageId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: String
    }
}

operation DisableInstanceSqlHaStandbyDetections {
    input := {
        @required @xmlName("InstanceId")
        InstanceIds: InstanceIdUpdateStringList

        DryRun: Boolean
    }
    output := {
        @xmlName("instanceSet")
        Instances: RegisteredInstanceList
    }
}

operation DisableIpamOrganizationAdminAccount {
    input := {
        DryRun: Boolean

        @required
        DelegatedAdminAccountId: String
    }
    output := {
        @xmlName("success")
        Success: Boolean
    }
}

operation DisableIpamPolicy {
    input := {
        DryRun: Boolean

        @required
        IpamPolicyId: String

        OrganizationTargetId: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation DisableRouteServerPropagation {
    input := {
        @required
        RouteServerId: String

        @required
        RouteTableId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("routeServerPropagation")
        RouteServerPropagation: RouteServerPropagation
    }
}

operation DisableSerialConsoleAccess {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("serialConsoleAccessEnabled")
        SerialConsoleAccessEnabled: Boolean
    }
}

operation DisableSnapshotBlockPublicAccess {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("state")
        State: SnapshotBlockPublicAccessState
    }
}

operation DisableTransitGatewayRouteTablePropagation {
    input := {
        @required
        TransitGatewayRouteTableId: String

        TransitGatewayAttachmentId: String
        DryRun: Boolean
        TransitGatewayRouteTableAnnouncementId: String
    }
    output := {
        @xmlName("propagation")
        Propagation: TransitGatewayPropagation
    }
}

operation DisableVgwRoutePropagation {
    input := {
        @required
        GatewayId: String

        @required
        RouteTableId: String

        DryRun: Boolean
    }
}

operation DisableVpcClassicLink {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("vpcId")
        VpcId: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation DisableVpcClassicLinkDnsSupport {
    input := {
        VpcId: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation DisassociateAddress {
    input := {
        AssociationId: String
        PublicIp: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation DisassociateApplicationStatusCheck {
    input := {
        @required
        ApplicationStatusCheckId: String

        @xmlName("TargetTagAssociation")
        TargetTagAssociations: CustomKeyValuePairRequestSet

        @xmlName("InstanceId")
        InstanceIds: InstanceIdList

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("successfulResultSet")
        SuccessfulResults: SuccessfulAssociationResponseSet

        @xmlName("unsuccessfulResultSet")
        UnsuccessfulResults: UnsuccessfulAssociationResponseSet
    }
}

operation DisassociateCapacityReservationBillingOwner {
    input := {
        DryRun: Boolean

        @required
        CapacityReservationId: String

        @required
        UnusedReservationBillingOwnerId: AccountID
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation DisassociateClientVpnTargetNetwork {
    input := {
        @required
        ClientVpnEndpointId: String

        @required
        AssociationId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("associationId")
        AssociationId: String

        @xmlName("status")
        Status: AssociationStatus
    }
}

operation DisassociateEnclaveCertificateIamRole {
    input := {
        @required
        CertificateArn: String

        @required
        RoleArn: String

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation DisassociateIamInstanceProfile {
    input := {
        @required
        AssociationId: String
    }
    output := {
        @xmlName("iamInstanceProfileAssociation")
        IamInstanceProfileAssociation: IamInstanceProfileAssociation
    }
}

operation DisassociateInstanceEventWindow {
    input := {
        DryRun: Boolean

        @required
        InstanceEventWindowId: String

        @required
        AssociationTarget: InstanceEventWindowDisassociationRequest
    }
    output := {
        @xmlName("instanceEventWindow")
        InstanceEventWindow: InstanceEventWindow
    }
}

operation DisassociateIpamByoasn {
    input := {
        DryRun: Boolean

        @required
        Asn: String

        @required
        Cidr: String
    }
    output := {
        @xmlName("asnAssociation")
        AsnAssociation: AsnAssociation
    }
}

operation DisassociateIpamResourceDiscovery {
    input := {
        DryRun: Boolean

        @required
        IpamResourceDiscoveryAssociationId: String
    }
    output := {
        @xmlName("ipamResourceDiscoveryAssociation")
        IpamResourceDiscoveryAssociation: IpamResourceDiscoveryAssociation
    }
}

operation DisassociateNatGatewayAddress {
    input := {
        @required
        NatGatewayId: String

        @required @xmlName("AssociationId")
        AssociationIds: EipAssociationIdList

        MaxDrainDurationSeconds: DrainSeconds
        DryRun: Boolean
    }
    output := {
        @xmlName("natGatewayId")
        NatGatewayId: String

        @xmlName("natGatewayAddressSet")
        NatGatewayAddresses: NatGatewayAddressList
    }
}

operation DisassociateRouteServer {
    input := {
        @required
        RouteServerId: String

        @required
        VpcId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("routeServerAssociation")
        RouteServerAssociation: RouteServerAssociation
    }
}

operation DisassociateRouteTable {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("associationId")
        AssociationId: String
    }
}

operation DisassociateSecurityGroupVpc {
    input := {
        @required
        GroupId: String

        @required
        VpcId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("state")
        State: SecurityGroupVpcAssociationState
    }
}

operation DisassociateSubnetCidrBlock {
    input := {
        @required @xmlName("associationId")
        AssociationId: String
    }
    output := {
        @xmlName("ipv6CidrBlockAssociation")
        Ipv6CidrBlockAssociation: SubnetIpv6CidrBlockAssociation

        @xmlName("subnetId")
        SubnetId: String
    }
}

operation DisassociateTransitGatewayMulticastDomain {
    input := {
        @required
        TransitGatewayMulticastDomainId: String

        @required
        TransitGatewayAttachmentId: String

        @required
        SubnetIds: TransitGatewaySubnetIdList

        DryRun: Boolean
    }
    output := {
        @xmlName("associations")
        Associations: TransitGatewayMulticastDomainAssociations
    }
}

operation DisassociateTransitGatewayPolicyTable {
    input := {
        @required
        TransitGatewayPolicyTableId: String

        @required
        TransitGatewayAttachmentId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("association")
        Association: TransitGatewayPolicyTableAssociation
    }
}

operation DisassociateTransitGatewayRouteTable {
    input := {
        @required
        TransitGatewayRouteTableId: String

        @required
        TransitGatewayAttachmentId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("association")
        Association: TransitGatewayAssociation
    }
}

operation DisassociateTrunkInterface {
    input := {
        @required
        AssociationId: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean

        @xmlName("clientToken")
        ClientToken: String
    }
}

operation DisassociateVpcCidrBlock {
    input := {
        @required @xmlName("associationId")
        AssociationId: String
    }
    output := {
        @xmlName("ipv6CidrBlockAssociation")
        Ipv6CidrBlockAssociation: VpcIpv6CidrBlockAssociation

        @xmlName("cidrBlockAssociation")
        CidrBlockAssociation: VpcCidrBlockAssociation

        @xmlName("vpcId")
        VpcId: String
    }
}

operation EnableAddressTransfer {
    input := {
        @required
        AllocationId: String

        @required
        TransferAccountId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("addressTransfer")
        AddressTransfer: AddressTransfer
    }
}

operation EnableAllowedImagesSettings {
    input := {
        @required
        AllowedImagesSettingsState: AllowedImagesSettingsEnabledState

        DryRun: Boolean
    }
    output := {
        @xmlName("allowedImagesSettingsState")
        AllowedImagesSettingsState: AllowedImagesSettingsEnabledState
    }
}

operation EnableApplicationStatusCheckSuppression {
    input := {
        @xmlName("InstanceId")
        InstanceIds: InstanceIdList

        DurationSeconds: Integer

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("successfulResultSet")
        SuccessfulResults: SuccessfulSuppressionResponseSet

        @xmlName("unsuccessfulResultSet")
        UnsuccessfulResults: UnsuccessfulSuppressionResponseSet
    }
}

operation EnableAwsNetworkPerformanceMetricSubscription {
    input := {
        Source: String
        Destination: String
        Metric: MetricType
        Statistic: StatisticType
        DryRun: Boolean
    }
    output := {
        @xmlName("output")
        Output: Boolean
    }
}

operation EnableCapacityManager {
    input := {
        OrganizationsAccess: Boolean
        DryRun: Boolean

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("capacityManagerStatus")
        CapacityManagerStatus: CapacityManagerStatus

        @xmlName("organizationsAccess")
        OrganizationsAccess: Boolean
    }
}

operation EnableEbsEncryptionByDefault {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("ebsEncryptionByDefault")
        EbsEncryptionByDefault: Boolean
    }
}

operation EnableFastLaunch {
    input := {
        @required
        ImageId: String

        ResourceType: String
        SnapshotConfiguration: FastLaunchSnapshotConfigurationRequest
        LaunchTemplate: FastLaunchLaunchTemplateSpecificationRequest
        MaxParallelLaunches: Integer
        DryRun: Boolean
    }
    output := {
        @xmlName("imageId")
        ImageId: String

        @xmlName("resourceType")
        ResourceType: FastLaunchResourceType

        @xmlName("snapshotConfiguration")
        SnapshotConfiguration: FastLaunchSnapshotConfigurationResponse

        @xmlName("launchTemplate")
        LaunchTemplate: FastLaunchLaunchTemplateSpecificationResponse

        @xmlName("maxParallelLaunches")
        MaxParallelLaunches: Integer

        @xmlName("ownerId")
        OwnerId: String

        @xmlName("state")
        State: FastLaunchStateCode

        @xmlName("stateTransitionReason")
        StateTransitionReason: String

        @xmlName("stateTransitionTime")
        StateTransitionTime: Timestamp
    }
}

operation EnableFastSnapshotRestores {
    input := {
        @xmlName("AvailabilityZone")
        AvailabilityZones: AvailabilityZoneStringList

        @xmlName("AvailabilityZoneId")
        AvailabilityZoneIds: AvailabilityZoneIdStringList

        @required @xmlName("SourceSnapshotId")
        SourceSnapshotIds: SnapshotIdStringList

        DryRun: Boolean
    }
    output := {
        @xmlName("successful")
        Successful: EnableFastSnapshotRestoreSuccessSet

        @xmlName("unsuccessful")
        Unsuccessful: EnableFastSnapshotRestoreErrorSet
    }
}

operation EnableImage {
    input := {
        @required
        ImageId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation EnableImageBlockPublicAccess {
    input := {
        @required
        ImageBlockPublicAccessState: ImageBlockPublicAccessEnabledState

        DryRun: Boolean
    }
    output := {
        @xmlName("imageBlockPublicAccessState")
        ImageBlockPublicAccessState: ImageBlockPublicAccessEnabledState
    }
}

operation EnableImageDeprecation {
    input := {
        @required
        ImageId: String

        @required
        DeprecateAt: Timestamp

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation EnableImageDeregistrationProtection {
    input := {
        @required
        ImageId: String

        WithCooldown: Boolean
        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: String
    }
}

operation EnableInstanceSqlHaStandbyDetections {
    input := {
        @required @xmlName("InstanceId")
        InstanceIds: InstanceIdUpdateStringList

        SqlServerCredentials: SecretArn
        DryRun: Boolean
    }
    output := {
        @xmlName("instanceSet")
        Instances: RegisteredInstanceList
    }
}

operation EnableIpamInternetRegistryAssociation {
    input := {
        DryRun: Boolean

        @required
        IpamInternetRegistryAssociationId: String

        @required
        RpkiVersion: String

        @required
        ServiceUri: String

        @required
        ChildHandle: String

        @required
        ParentHandle: String

        @required
        ParentBpkiTa: String

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("ipamInternetRegistryAssociation")
        IpamInternetRegistryAssociation: IpamInternetRegistryAssociation
    }
}

operation EnableIpamOrganizationAdminAccount {
    input := {
        DryRun: Boolean

        @required
        DelegatedAdminAccountId: String
    }
    output := {
        @xmlName("success")
        Success: Boolean
    }
}

operation EnableIpamPolicy {
    input := {
        DryRun: Boolean

        @required
        IpamPolicyId: String

        OrganizationTargetId: String
    }
    output := {
        @xmlName("ipamPolicyId")
        IpamPolicyId: String
    }
}

operation EnableReachabilityAnalyzerOrganizationSharing {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("returnValue")
        ReturnValue: Boolean
    }
}

operation EnableRouteServerPropagation {
    input := {
        @required
        RouteServerId: String

        @required
        RouteTableId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("routeServerPropagation")
        RouteServerPropagation: RouteServerPropagation
    }
}

operation EnableSerialConsoleAccess {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("serialConsoleAccessEnabled")
        SerialConsoleAccessEnabled: Boolean
    }
}

operation EnableSnapshotBlockPublicAccess {
    input := {
        @required
        State: SnapshotBlockPublicAccessState

        DryRun: Boolean
    }
    output := {
        @xmlName("state")
        State: SnapshotBlockPublicAccessState
    }
}

operation EnableTransitGatewayRouteTablePropagation {
    input := {
        @required
        TransitGatewayRouteTableId: String

        TransitGatewayAttachmentId: String
        DryRun: Boolean
        TransitGatewayRouteTableAnnouncementId: String
    }
    output := {
        @xmlName("propagation")
        Propagation: TransitGatewayPropagation
    }
}

operation EnableVgwRoutePropagation {
    input := {
        @required
        GatewayId: String

        @required
        RouteTableId: String

        DryRun: Boolean
    }
}

operation EnableVolumeIO {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("volumeId")
        VolumeId: String
    }
}

operation EnableVpcClassicLink {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("vpcId")
        VpcId: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation EnableVpcClassicLinkDnsSupport {
    input := {
        VpcId: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ExportClientVpnClientCertificateRevocationList {
    input := {
        @required
        ClientVpnEndpointId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("certificateRevocationList")
        CertificateRevocationList: String

        @xmlName("status")
        Status: ClientCertificateRevocationListStatus
    }
}

operation ExportClientVpnClientConfiguration {
    input := {
        @required
        ClientVpnEndpointId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("clientConfiguration")
        ClientConfiguration: String
    }
}

operation ExportImage {
    input := {
        @idempotencyToken
        ClientToken: String

        Description: String

        @required
        DiskImageFormat: DiskImageFormat

        DryRun: Boolean

        @required
        ImageId: String

        @required
        S3ExportLocation: ExportTaskS3LocationRequest

        RoleName: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("description")
        Description: String

        @xmlName("diskImageFormat")
        DiskImageFormat: DiskImageFormat

        @xmlName("exportImageTaskId")
        ExportImageTaskId: String

        @xmlName("imageId")
        ImageId: String

        @xmlName("roleName")
        RoleName: String

        @xmlName("progress")
        Progress: String

        @xmlName("s3ExportLocation")
        S3ExportLocation: ExportTaskS3Location

        @xmlName("status")
        Status: String

        @xmlName("statusMessage")
        StatusMessage: String

        @xmlName("tagSet")
        Tags: TagList
    }
}

operation ExportTransitGatewayRoutes {
    input := {
        @required
        TransitGatewayRouteTableId: String

        @xmlName("Filter")
        Filters: FilterList

        @required
        S3Bucket: String

        DryRun: Boolean
    }
    output := {
        @xmlName("s3Location")
        S3Location: String
    }
}

operation ExportVerifiedAccessInstanceClientConfiguration {
    input := {
        @required
        VerifiedAccessInstanceId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("version")
        Version: String

        @xmlName("verifiedAccessInstanceId")
        VerifiedAccessInstanceId: String

        @xmlName("region")
        Region: String

        @xmlName("deviceTrustProviderSet")
        DeviceTrustProviders: DeviceTrustProviderTypeList

        @xmlName("userTrustProvider")
        UserTrustProvider: VerifiedAccessInstanceUserTrustProviderClientConfiguration

        @xmlName("openVpnConfigurationSet")
        OpenVpnConfigurations: VerifiedAccessInstanceOpenVpnClientConfigurationList
    }
}

operation GetActiveVpnTunnelStatus {
    input := {
        @required
        VpnConnectionId: String

        @required
        VpnTunnelOutsideIpAddress: String

        DryRun: Boolean
    }
    output := {
        @xmlName("activeVpnTunnelStatus")
        ActiveVpnTunnelStatus: ActiveVpnTunnelStatus
    }
}

operation GetAllowedImagesSettings {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("state")
        State: String

        @xmlName("imageCriterionSet")
        ImageCriteria: ImageCriterionList

        @xmlName("managedBy")
        ManagedBy: ManagedBy
    }
}

operation GetAssociatedEnclaveCertificateIamRoles {
    input := {
        @required
        CertificateArn: String

        DryRun: Boolean
    }
    output := {
        @xmlName("associatedRoleSet")
        AssociatedRoles: AssociatedRolesList
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Ipv6CidrAssociations"
    pageSize: "MaxResults"
)
operation GetAssociatedIpv6PoolCidrs {
    input := {
        @required
        PoolId: String

        NextToken: String
        MaxResults: Ipv6PoolMaxResults
        DryRun: Boolean
    }
    output := {
        @xmlName("ipv6CidrAssociationSet")
        Ipv6CidrAssociations: Ipv6CidrAssociationSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DataResponses"
    pageSize: "MaxResults"
)
operation GetAwsNetworkPerformanceData {
    input := {
        @xmlName("DataQuery")
        DataQueries: DataQueries

        StartTime: Timestamp
        EndTime: Timestamp
        MaxResults: Integer
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("dataResponseSet")
        DataResponses: DataResponses

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetCapacityManagerAttributes {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("capacityManagerStatus")
        CapacityManagerStatus: CapacityManagerStatus

        @xmlName("organizationsAccess")
        OrganizationsAccess: Boolean

        @xmlName("dataExportCount")
        DataExportCount: Integer

        @xmlName("ingestionStatus")
        IngestionStatus: IngestionStatus

        @xmlName("ingestionStatusMessage")
        IngestionStatusMessage: String

        @xmlName("earliestDatapointTimestamp")
        EarliestDatapointTimestamp: Timestamp

        @xmlName("latestDatapointTimestamp")
        LatestDatapointTimestamp: Timestamp
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MetricDataResults"
    pageSize: "MaxResults"
)
operation GetCapacityManagerMetricData {
    input := {
        @required @xmlName("MetricName")
        MetricNames: MetricSet

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        @required
        Period: Period

        GroupBy: GroupBySet
        FilterBy: CapacityManagerConditionSet
        MaxResults: Integer
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("metricDataResultSet")
        MetricDataResults: MetricDataResultSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MetricDimensionResults"
    pageSize: "MaxResults"
)
operation GetCapacityManagerMetricDimensions {
    input := {
        @required
        GroupBy: GroupBySet

        FilterBy: CapacityManagerConditionSet

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        @required @xmlName("MetricName")
        MetricNames: MetricSet

        MaxResults: Integer
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("metricDimensionResultSet")
        MetricDimensionResults: MetricDimensionResultSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CapacityManagerTagKeys"
    pageSize: "MaxResults"
)
operation GetCapacityManagerMonitoredTagKeys {
    input := {
        MaxResults: GetCapacityManagerMonitoredTagKeysRequestMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("capacityManagerTagKeySet")
        CapacityManagerTagKeys: CapacityManagerMonitoredTagKeyList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetCapacityReservationUsage {
    input := {
        @required
        CapacityReservationId: String

        NextToken: String
        MaxResults: GetCapacityReservationUsageRequestMaxResults
        DryRun: Boolean
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("capacityReservationId")
        CapacityReservationId: String

        @xmlName("instanceType")
        InstanceType: String

        @xmlName("totalInstanceCount")
        TotalInstanceCount: Integer

        @xmlName("availableInstanceCount")
        AvailableInstanceCount: Integer

        @xmlName("state")
        State: CapacityReservationState

        @xmlName("instanceUsageSet")
        InstanceUsages: InstanceUsageSet

        @xmlName("interruptible")
        Interruptible: Boolean

        @xmlName("interruptibleCapacityAllocation")
        InterruptibleCapacityAllocation: InterruptibleCapacityAllocation

        @xmlName("interruptionInfo")
        InterruptionInfo: InterruptionInfo
    }
}

operation GetCoipPoolUsage {
    input := {
        @required
        PoolId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: CoipPoolMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("coipPoolId")
        CoipPoolId: String

        @xmlName("coipAddressUsageSet")
        CoipAddressUsages: CoipAddressUsageSet

        @xmlName("localGatewayRouteTableId")
        LocalGatewayRouteTableId: String

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetConsoleOutput {
    input := {
        @required
        InstanceId: String

        Latest: Boolean

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("instanceId")
        InstanceId: String

        @xmlName("timestamp")
        Timestamp: Timestamp

        @xmlName("output")
        Output: String
    }
}

operation GetConsoleScreenshot {
    input := {
        DryRun: Boolean

        @required
        InstanceId: String

        WakeUp: Boolean
    }
    output := {
        @xmlName("imageData")
        ImageData: String

        @xmlName("instanceId")
        InstanceId: String
    }
}

operation GetDeclarativePoliciesReportSummary {
    input := {
        DryRun: Boolean

        @required
        ReportId: String
    }
    output := {
        @xmlName("reportId")
        ReportId: String

        @xmlName("s3Bucket")
        S3Bucket: String

        @xmlName("s3Prefix")
        S3Prefix: String

        @xmlName("targetId")
        TargetId: String

        @xmlName("startTime")
        StartTime: Timestamp

        @xmlName("endTime")
        EndTime: Timestamp

        @xmlName("numberOfAccounts")
        NumberOfAccounts: Integer

        @xmlName("numberOfFailedAccounts")
        NumberOfFailedAccounts: Integer

        @xmlName("attributeSummarySet")
        AttributeSummaries: AttributeSummaryList
    }
}

operation GetDefaultCreditSpecification {
    input := {
        DryRun: Boolean

        @required
        InstanceFamily: UnlimitedSupportedInstanceFamily
    }
    output := {
        @xmlName("instanceFamilyCreditSpecification")
        InstanceFamilyCreditSpecification: InstanceFamilyCreditSpecification
    }
}

operation GetEbsDefaultKmsKeyId {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("kmsKeyId")
        KmsKeyId: String
    }
}

operation GetEbsEncryptionByDefault {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("ebsEncryptionByDefault")
        EbsEncryptionByDefault: Boolean

        @xmlName("sseType")
        SseType: SSEType
    }
}

operation GetEnabledIpamPolicy {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("ipamPolicyEnabled")
        IpamPolicyEnabled: Boolean

        @xmlName("ipamPolicyId")
        IpamPolicyId: String

        @xmlName("managedBy")
        ManagedBy: IpamPolicyManagedBy
    }
}

operation GetFlowLogsIntegrationTemplate {
    input := {
        DryRun: Boolean

        @required
        FlowLogId: String

        @required
        ConfigDeliveryS3DestinationArn: String

        @required @xmlName("IntegrateService")
        IntegrateServices: IntegrateServices
    }
    output := {
        @xmlName("result")
        Result: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CapacityReservationGroups"
    pageSize: "MaxResults"
)
operation GetGroupsForCapacityReservation {
    input := {
        @required
        CapacityReservationId: String

        NextToken: String
        MaxResults: GetGroupsForCapacityReservationRequestMaxResults
        DryRun: Boolean
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("capacityReservationGroupSet")
        CapacityReservationGroups: CapacityReservationGroupSet
    }
}

operation GetHostReservationPurchasePreview {
    input := {
        @required
        HostIdSet: RequestHostIdSet

        @required
        OfferingId: String
    }
    output := {
        @xmlName("currencyCode")
        CurrencyCode: CurrencyCodeValues

        @xmlName("purchase")
        Purchase: PurchaseSet

        @xmlName("totalHourlyPrice")
        TotalHourlyPrice: String

        @xmlName("totalUpfrontPrice")
        TotalUpfrontPrice: String
    }
}

operation GetImageAncestry {
    input := {
        @required
        ImageId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("imageAncestryEntrySet")
        ImageAncestryEntries: ImageAncestryEntryList
    }
}

operation GetImageBlockPublicAccessState {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("imageBlockPublicAccessState")
        ImageBlockPublicAccessState: String

        @xmlName("managedBy")
        ManagedBy: ManagedBy
    }
}

operation GetInstanceMetadataDefaults {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("accountLevel")
        AccountLevel: InstanceMetadataDefaultsResponse
    }
}

operation GetInstanceTpmEkPub {
    input := {
        @required
        InstanceId: String

        @required
        KeyType: EkPubKeyType

        @required
        KeyFormat: EkPubKeyFormat

        DryRun: Boolean
    }
    output := {
        @xmlName("instanceId")
        InstanceId: String

        @xmlName("keyType")
        KeyType: EkPubKeyType

        @xmlName("keyFormat")
        KeyFormat: EkPubKeyFormat

        @xmlName("keyValue")
        KeyValue: EkPubKeyValue
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceTypes"
    pageSize: "MaxResults"
)
operation GetInstanceTypesFromInstanceRequirements {
    input := {
        DryRun: Boolean

        @required @xmlName("ArchitectureType")
        ArchitectureTypes: ArchitectureTypeSet

        @required @xmlName("VirtualizationType")
        VirtualizationTypes: VirtualizationTypeSet

        @required
        InstanceRequirements: InstanceRequirementsRequest

        MaxResults: Integer
        NextToken: String
        Context: String
    }
    output := {
        @xmlName("instanceTypeSet")
        InstanceTypes: InstanceTypeInfoFromInstanceRequirementsSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetInstanceUefiData {
    input := {
        @required
        InstanceId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("instanceId")
        InstanceId: String

        @xmlName("uefiData")
        UefiData: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "HistoryRecords"
    pageSize: "MaxResults"
)
operation GetIpamAddressHistory {
    input := {
        DryRun: Boolean

        @required
        Cidr: String

        @required
        IpamScopeId: String

        VpcId: String
        StartTime: Timestamp
        EndTime: Timestamp
        MaxResults: IpamAddressHistoryMaxResults
        NextToken: String
    }
    output := {
        @xmlName("historyRecordSet")
        HistoryRecords: IpamAddressHistoryRecordSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpamDiscoveredAccounts"
    pageSize: "MaxResults"
)
operation GetIpamDiscoveredAccounts {
    input := {
        DryRun: Boolean

        @required
        IpamResourceDiscoveryId: String

        @required
        DiscoveryRegion: String

        @xmlName("Filter")
        Filters: FilterList

        NextToken: String
        MaxResults: IpamMaxResults
    }
    output := {
        @xmlName("ipamDiscoveredAccountSet")
        IpamDiscoveredAccounts: IpamDiscoveredAccountSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetIpamDiscoveredPublicAddresses {
    input := {
        DryRun: Boolean

        @required
        IpamResourceDiscoveryId: String

        @required
        AddressRegion: String

        @xmlName("Filter")
        Filters: FilterList

        NextToken: String
        MaxResults: IpamMaxResults
    }
    output := {
        @xmlName("ipamDiscoveredPublicAddressSet")
        IpamDiscoveredPublicAddresses: IpamDiscoveredPublicAddressSet

        @xmlName("oldestSampleTime")
        OldestSampleTime: Timestamp

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpamDiscoveredResourceCidrs"
    pageSize: "MaxResults"
)
operation GetIpamDiscoveredResourceCidrs {
    input := {
        DryRun: Boolean

        @required
        IpamResourceDiscoveryId: String

        @required
        ResourceRegion: String

        @xmlName("Filter")
        Filters: FilterList

        NextToken: String
        MaxResults: IpamMaxResults
    }
    output := {
        @xmlName("ipamDiscoveredResourceCidrSet")
        IpamDiscoveredResourceCidrs: IpamDiscoveredResourceCidrSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetIpamDiscoveredRoutes {
    input := {
        DryRun: Boolean

        @required
        IpamResourceDiscoveryId: String

        @required
        ResourceRegion: String

        @xmlName("Filter")
        Filters: FilterList

        NextToken: String
        MaxResults: IpamMaxResults
    }
    output := {
        @xmlName("ipamDiscoveredRouteSet")
        IpamDiscoveredRoutes: IpamDiscoveredRouteSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetIpamInternetRegistryAssociationAsns {
    input := {
        DryRun: Boolean

        @required
        IpamInternetRegistryAssociationId: String

        MaxResults: IpamMaxResults
        NextToken: String

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("ipamInternetRegistryAssociationAsnSet")
        IpamInternetRegistryAssociationAsns: IpamInternetRegistryAssociationAsnSet
    }
}

operation GetIpamInternetRegistryAssociationCidrs {
    input := {
        DryRun: Boolean

        @required
        IpamInternetRegistryAssociationId: String

        MaxResults: IpamMaxResults
        NextToken: String

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("ipamInternetRegistryAssociationCidrSet")
        IpamInternetRegistryAssociationCidrs: IpamInternetRegistryAssociationCidrSet
    }
}

operation GetIpamPolicyAllocationRules {
    input := {
        DryRun: Boolean

        @required
        IpamPolicyId: String

        @xmlName("Filter")
        Filters: FilterList

        Locale: String
        ResourceType: IpamPolicyResourceType
        MaxResults: IpamMaxResults
        NextToken: String
    }
    output := {
        @xmlName("ipamPolicyDocumentSet")
        IpamPolicyDocuments: IpamPolicyDocumentSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetIpamPolicyOrganizationTargets {
    input := {
        DryRun: Boolean
        MaxResults: IpamMaxResults
        NextToken: String

        @required
        IpamPolicyId: String

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("organizationTargetSet")
        OrganizationTargets: IpamPolicyOrganizationTargetSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpamPoolAllocations"
    pageSize: "MaxResults"
)
operation GetIpamPoolAllocations {
    input := {
        DryRun: Boolean

        @required
        IpamPoolId: String

        IpamPoolAllocationId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: GetIpamPoolAllocationsMaxResults
        NextToken: String
    }
    output := {
        @xmlName("ipamPoolAllocationSet")
        IpamPoolAllocations: IpamPoolAllocationSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpamPoolCidrs"
    pageSize: "MaxResults"
)
operation GetIpamPoolCidrs {
    input := {
        DryRun: Boolean

        @required
        IpamPoolId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: IpamMaxResults
        NextToken: String
    }
    output := {
        @xmlName("ipamPoolCidrSet")
        IpamPoolCidrs: IpamPoolCidrSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Rules"
    pageSize: "MaxResults"
)
operation GetIpamPrefixListResolverRules {
    input := {
        DryRun: Boolean

        @required
        IpamPrefixListResolverId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: IpamMaxResults
        NextToken: String
    }
    output := {
        @xmlName("ruleSet")
        Rules: IpamPrefixListResolverRuleSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Entries"
    pageSize: "MaxResults"
)
operation GetIpamPrefixListResolverVersionEntries {
    input := {
        DryRun: Boolean

        @required
        IpamPrefixListResolverId: String

        @required
        IpamPrefixListResolverVersion: Long

        MaxResults: IpamMaxResults
        NextToken: String
    }
    output := {
        @xmlName("entrySet")
        Entries: IpamPrefixListResolverVersionEntrySet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpamPrefixListResolverVersions"
    pageSize: "MaxResults"
)
operation GetIpamPrefixListResolverVersions {
    input := {
        DryRun: Boolean

        @required
        IpamPrefixListResolverId: String

        @xmlName("IpamPrefixListResolverVersion")
        IpamPrefixListResolverVersions: IpamPrefixListResolverVersionNumberSet

        MaxResults: IpamMaxResults

        @xmlName("Filter")
        Filters: FilterList

        NextToken: String
    }
    output := {
        @xmlName("ipamPrefixListResolverVersionSet")
        IpamPrefixListResolverVersions: IpamPrefixListResolverVersionSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpamResourceCidrs"
    pageSize: "MaxResults"
)
operation GetIpamResourceCidrs {
    input := {
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: IpamMaxResults
        NextToken: String

        @required
        IpamScopeId: String

        IpamPoolId: String
        ResourceId: String
        ResourceType: IpamResourceType
        ResourceTag: RequestIpamResourceTag
        ResourceOwner: String
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("ipamResourceCidrSet")
        IpamResourceCidrs: IpamResourceCidrSet
    }
}

operation GetIpamRouteOriginAuthorizations {
    input := {
        DryRun: Boolean

        @required
        IpamInternetRegistryAssociationId: String

        Cidr: String
        MaxResults: IpamMaxResults
        NextToken: String
    }
    output := {
        @xmlName("ipamRouteOriginAuthorizationSet")
        IpamRouteOriginAuthorizations: IpamRouteOriginAuthorizationInfoSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetIpamRouteProtectionFindings {
    input := {
        DryRun: Boolean

        @required
        IpamId: String

        @xmlName("Filter")
        Filters: FilterList

        NextToken: String
        MaxResults: IpamMaxResults
    }
    output := {
        @xmlName("ipamId")
        IpamId: String

        @xmlName("routeProtectionFindingSet")
        RouteProtectionFindings: IpamRouteProtectionFindingSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetIpamRoutingPolicyRegistrationDeltas {
    input := {
        DryRun: Boolean

        @required
        IpamInternetRegistryAssociationId: String

        DeltaId: String
        StartTime: Timestamp
        EndTime: Timestamp
        ChronologicalOrder: ChronologicalOrder
        MaxResults: IpamMaxResults
        NextToken: String
    }
    output := {
        @xmlName("ipamRoutingPolicyRegistrationDeltaSet")
        IpamRoutingPolicyRegistrationDeltas: IpamRoutingPolicyRegistrationDeltaSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetIpamRoutingPolicyRegistrations {
    input := {
        DryRun: Boolean

        @required
        IpamInternetRegistryAssociationId: String

        Cidr: String
        MaxResults: IpamMaxResults
        NextToken: String
    }
    output := {
        @xmlName("ipamRoutingPolicyRegistrationSet")
        IpamRoutingPolicyRegistrations: IpamRoutingPolicyRegistrationSet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetLaunchTemplateData {
    input := {
        DryRun: Boolean

        @required
        InstanceId: String
    }
    output := {
        @xmlName("launchTemplateData")
        LaunchTemplateData: ResponseLaunchTemplateData
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PrefixListAssociations"
    pageSize: "MaxResults"
)
operation GetManagedPrefixListAssociations {
    input := {
        DryRun: Boolean

        @required
        PrefixListId: String

        MaxResults: GetManagedPrefixListAssociationsMaxResults
        NextToken: String
    }
    output := {
        @xmlName("prefixListAssociationSet")
        PrefixListAssociations: PrefixListAssociationSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Entries"
    pageSize: "MaxResults"
)
operation GetManagedPrefixListEntries {
    input := {
        DryRun: Boolean

        @required
        PrefixListId: String

        TargetVersion: Long
        MaxResults: PrefixListMaxResults
        NextToken: String
    }
    output := {
        @xmlName("entrySet")
        Entries: PrefixListEntrySet

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetManagedResourceVisibility {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("visibility")
        Visibility: ManagedResourceVisibilitySettings
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AnalysisFindings"
    pageSize: "MaxResults"
)
operation GetNetworkInsightsAccessScopeAnalysisFindings {
    input := {
        @required
        NetworkInsightsAccessScopeAnalysisId: String

        MaxResults: GetNetworkInsightsAccessScopeAnalysisFindingsMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("networkInsightsAccessScopeAnalysisId")
        NetworkInsightsAccessScopeAnalysisId: String

        @xmlName("analysisStatus")
        AnalysisStatus: AnalysisStatus

        @xmlName("analysisFindingSet")
        AnalysisFindings: AccessScopeAnalysisFindingList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetNetworkInsightsAccessScopeContent {
    input := {
        @required
        NetworkInsightsAccessScopeId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("networkInsightsAccessScopeContent")
        NetworkInsightsAccessScopeContent: NetworkInsightsAccessScopeContent
    }
}

@waitable(
    PasswordDataAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "length(PasswordData) > `0`"
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
@maxAttempts(PasswordDataAvailable: 40)
operation GetPasswordData {
    input := {
        @required
        InstanceId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("instanceId")
        InstanceId: String

        @xmlName("timestamp")
        Timestamp: Timestamp

        @xmlName("passwordData")
        PasswordData: PasswordData
    }
}

operation GetReservedInstancesExchangeQuote {
    input := {
        DryRun: Boolean

        @required @xmlName("ReservedInstanceId")
        ReservedInstanceIds: ReservedInstanceIdSet

        @xmlName("TargetConfiguration")
        TargetConfigurations: TargetConfigurationRequestSet
    }
    output := {
        @xmlName("currencyCode")
        CurrencyCode: String

        @xmlName("isValidExchange")
        IsValidExchange: Boolean

        @xmlName("outputReservedInstancesWillExpireAt")
        OutputReservedInstancesWillExpireAt: Timestamp

        @xmlName("paymentDue")
        PaymentDue: String

        @xmlName("reservedInstanceValueRollup")
        ReservedInstanceValueRollup: ReservationValue

        @xmlName("reservedInstanceValueSet")
        ReservedInstanceValueSet: ReservedInstanceReservationValueSet

        @xmlName("targetConfigurationValueRollup")
        TargetConfigurationValueRollup: ReservationValue

        @xmlName("targetConfigurationValueSet")
        TargetConfigurationValueSet: TargetReservationValueSet

        @xmlName("validationFailureReason")
        ValidationFailureReason: String
    }
}

operation GetRouteServerAssociations {
    input := {
        @required
        RouteServerId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("routeServerAssociationSet")
        RouteServerAssociations: RouteServerAssociationsList
    }
}

operation GetRouteServerPropagations {
    input := {
        @required
        RouteServerId: String

        RouteTableId: String
        DryRun: Boolean
    }
    output := {
        @xmlName("routeServerPropagationSet")
        RouteServerPropagations: RouteServerPropagationsList
    }
}

operation GetRouteServerRoutingDatabase {
    input := {
        @required
        RouteServerId: String

        NextToken: String
        MaxResults: RouteServerMaxResults
        DryRun: Boolean

        @xmlName("Filter")
        Filters: FilterList
    }
    output := {
        @xmlName("areRoutesPersisted")
        AreRoutesPersisted: Boolean

        @xmlName("routeSet")
        Routes: RouteServerRouteList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecurityGroupForVpcs"
    pageSize: "MaxResults"
)
operation GetSecurityGroupsForVpc {
    input := {
        @required
        VpcId: String

        NextToken: String
        MaxResults: GetSecurityGroupsForVpcRequestMaxResults

        @xmlName("Filter")
        Filters: FilterList

        DryRun: Boolean
    }
    output := {
        @xmlName("nextToken")
        NextToken: String

        @xmlName("securityGroupForVpcSet")
        SecurityGroupForVpcs: SecurityGroupForVpcList
    }
}

operation GetSerialConsoleAccessStatus {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("serialConsoleAccessEnabled")
        SerialConsoleAccessEnabled: Boolean

        @xmlName("managedBy")
        ManagedBy: ManagedBy
    }
}

operation GetSnapshotBlockPublicAccessState {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("state")
        State: SnapshotBlockPublicAccessState

        @xmlName("managedBy")
        ManagedBy: ManagedBy
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SpotPlacementScores"
    pageSize: "MaxResults"
)
operation GetSpotPlacementScores {
    input := {
        @xmlName("InstanceType")
        InstanceTypes: InstanceTypes

        @required
        TargetCapacity: SpotPlacementScoresTargetCapacity

        TargetCapacityUnitType: TargetCapacityUnitType
        SingleAvailabilityZone: Boolean

        @xmlName("RegionName")
        RegionNames: RegionNames

        InstanceRequirementsWithMetadata: InstanceRequirementsWithMetadataRequest
        DryRun: Boolean
        MaxResults: SpotPlacementScoresMaxResults
        NextToken: String
        IncludeLocalZones: Boolean
    }
    output := {
        @xmlName("spotPlacementScoreSet")
        SpotPlacementScores: SpotPlacementScores

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetSubnetCidrReservations {
    input := {
        @xmlName("Filter")
        Filters: FilterList

        @required
        SubnetId: String

        DryRun: Boolean
        NextToken: String
        MaxResults: GetSubnetCidrReservationsMaxResults
    }
    output := {
        @xmlName("subnetIpv4CidrReservationSet")
        SubnetIpv4CidrReservations: SubnetCidrReservationList

        @xmlName("subnetIpv6CidrReservationSet")
        SubnetIpv6CidrReservations: SubnetCidrReservationList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGatewayAttachmentPropagations"
    pageSize: "MaxResults"
)
operation GetTransitGatewayAttachmentPropagations {
    input := {
        @required
        TransitGatewayAttachmentId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayAttachmentPropagations")
        TransitGatewayAttachmentPropagations: TransitGatewayAttachmentPropagationList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetTransitGatewayMeteringPolicyEntries {
    input := {
        @required
        TransitGatewayMeteringPolicyId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayMeteringPolicyEntries")
        TransitGatewayMeteringPolicyEntries: TransitGatewayMeteringPolicyEntryList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MulticastDomainAssociations"
    pageSize: "MaxResults"
)
operation GetTransitGatewayMulticastDomainAssociations {
    input := {
        @required
        TransitGatewayMulticastDomainId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("multicastDomainAssociations")
        MulticastDomainAssociations: TransitGatewayMulticastDomainAssociationList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Associations"
    pageSize: "MaxResults"
)
operation GetTransitGatewayPolicyTableAssociations {
    input := {
        @required
        TransitGatewayPolicyTableId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("associations")
        Associations: TransitGatewayPolicyTableAssociationList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGatewayPolicyTableEntries"
    pageSize: "MaxResults"
)
operation GetTransitGatewayPolicyTableEntries {
    input := {
        @required
        TransitGatewayPolicyTableId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPolicyTableEntries")
        TransitGatewayPolicyTableEntries: TransitGatewayPolicyTableEntryList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGatewayPrefixListReferences"
    pageSize: "MaxResults"
)
operation GetTransitGatewayPrefixListReferences {
    input := {
        @required
        TransitGatewayRouteTableId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPrefixListReferenceSet")
        TransitGatewayPrefixListReferences: TransitGatewayPrefixListReferenceSet

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Associations"
    pageSize: "MaxResults"
)
operation GetTransitGatewayRouteTableAssociations {
    input := {
        @required
        TransitGatewayRouteTableId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("associations")
        Associations: TransitGatewayRouteTableAssociationList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TransitGatewayRouteTablePropagations"
    pageSize: "MaxResults"
)
operation GetTransitGatewayRouteTablePropagations {
    input := {
        @required
        TransitGatewayRouteTableId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayRouteTablePropagations")
        TransitGatewayRouteTablePropagations: TransitGatewayRouteTablePropagationList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetVerifiedAccessEndpointPolicy {
    input := {
        @required
        VerifiedAccessEndpointId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("policyEnabled")
        PolicyEnabled: Boolean

        @xmlName("policyDocument")
        PolicyDocument: String
    }
}

operation GetVerifiedAccessEndpointTargets {
    input := {
        @required
        VerifiedAccessEndpointId: String

        MaxResults: GetVerifiedAccessEndpointTargetsMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("verifiedAccessEndpointTargetSet")
        VerifiedAccessEndpointTargets: VerifiedAccessEndpointTargetList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetVerifiedAccessGroupPolicy {
    input := {
        @required
        VerifiedAccessGroupId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("policyEnabled")
        PolicyEnabled: Boolean

        @xmlName("policyDocument")
        PolicyDocument: String
    }
}

operation GetVpcResourcesBlockingEncryptionEnforcement {
    input := {
        @required
        VpcId: String

        MaxResults: GetVpcResourcesBlockingEncryptionEnforcementMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("nonCompliantResourceSet")
        NonCompliantResources: VpcEncryptionNonCompliantResourceList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetVpnConnectionDeviceSampleConfiguration {
    input := {
        @required
        VpnConnectionId: String

        @required
        VpnConnectionDeviceTypeId: String

        InternetKeyExchangeVersion: String
        SampleType: String
        DryRun: Boolean
    }
    output := {
        @xmlName("vpnConnectionDeviceSampleConfiguration")
        VpnConnectionDeviceSampleConfiguration: VpnConnectionDeviceSampleConfiguration
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VpnConnectionDeviceTypes"
    pageSize: "MaxResults"
)
operation GetVpnConnectionDeviceTypes {
    input := {
        MaxResults: GVCDMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("vpnConnectionDeviceTypeSet")
        VpnConnectionDeviceTypes: VpnConnectionDeviceTypeList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation GetVpnTunnelReplacementStatus {
    input := {
        @required
        VpnConnectionId: String

        @required
        VpnTunnelOutsideIpAddress: String

        DryRun: Boolean
    }
    output := {
        @xmlName("vpnConnectionId")
        VpnConnectionId: String

        @xmlName("transitGatewayId")
        TransitGatewayId: String

        @xmlName("customerGatewayId")
        CustomerGatewayId: String

        @xmlName("vpnGatewayId")
        VpnGatewayId: String

        @xmlName("vpnTunnelOutsideIpAddress")
        VpnTunnelOutsideIpAddress: String

        @xmlName("maintenanceDetails")
        MaintenanceDetails: MaintenanceDetails
    }
}

operation ImportClientVpnClientCertificateRevocationList {
    input := {
        @required
        ClientVpnEndpointId: String

        @required
        CertificateRevocationList: String

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ImportImage {
    input := {
        Architecture: String
        ClientData: ClientData
        ClientToken: String
        Description: String

        @xmlName("DiskContainer")
        DiskContainers: ImageDiskContainerList

        DryRun: Boolean
        Encrypted: Boolean
        Hypervisor: String
        KmsKeyId: String
        LicenseType: String
        Platform: String
        RoleName: String
        LicenseSpecifications: ImportImageLicenseSpecificationListRequest

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        UsageOperation: String
        BootMode: BootModeValues
    }
    output := {
        @xmlName("architecture")
        Architecture: String

        @xmlName("description")
        Description: String

        @xmlName("encrypted")
        Encrypted: Boolean

        @xmlName("hypervisor")
        Hypervisor: String

        @xmlName("imageId")
        ImageId: String

        @xmlName("importTaskId")
        ImportTaskId: String

        @xmlName("kmsKeyId")
        KmsKeyId: String

        @xmlName("licenseType")
        LicenseType: String

        @xmlName("platform")
        Platform: String

        @xmlName("progress")
        Progress: String

        @xmlName("snapshotDetailSet")
        SnapshotDetails: SnapshotDetailList

        @xmlName("status")
        Status: String

        @xmlName("statusMessage")
        StatusMessage: String

        @xmlName("licenseSpecifications")
        LicenseSpecifications: ImportImageLicenseSpecificationListResponse

        @xmlName("tagSet")
        Tags: TagList

        @xmlName("usageOperation")
        UsageOperation: String
    }
}

operation ImportInstance {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("description")
        Description: String

        @xmlName("launchSpecification")
        LaunchSpecification: ImportInstanceLaunchSpecification

        @xmlName("diskImage")
        DiskImages: DiskImageList

        @required @xmlName("platform")
        Platform: PlatformValues
    }
    output := {
        @xmlName("conversionTask")
        ConversionTask: ConversionTask
    }
}

operation ImportKeyPair {
    input := {
        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("keyName")
        KeyName: String

        @required @xmlName("publicKeyMaterial")
        PublicKeyMaterial: Blob
    }
    output := {
        @xmlName("keyFingerprint")
        KeyFingerprint: String

        @xmlName("keyName")
        KeyName: String

        @xmlName("keyPairId")
        KeyPairId: String

        @xmlName("tagSet")
        Tags: TagList
    }
}

operation ImportSnapshot {
    input := {
        ClientData: ClientData
        ClientToken: String
        Description: String
        DiskContainer: SnapshotDiskContainer
        DryRun: Boolean
        Encrypted: Boolean
        KmsKeyId: String
        RoleName: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("description")
        Description: String

        @xmlName("importTaskId")
        ImportTaskId: String

        @xmlName("snapshotTaskDetail")
        SnapshotTaskDetail: SnapshotTaskDetail

        @xmlName("tagSet")
        Tags: TagList
    }
}

operation ImportVolume {
    input := {
        AvailabilityZoneId: String

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("availabilityZone")
        AvailabilityZone: String

        @required @xmlName("image")
        Image: DiskImageDetail

        @xmlName("description")
        Description: String

        @required @xmlName("volume")
        Volume: VolumeDetail
    }
    output := {
        @xmlName("conversionTask")
        ConversionTask: ConversionTask
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Images"
    pageSize: "MaxResults"
)
operation ListImagesInRecycleBin {
    input := {
        @xmlName("ImageId")
        ImageIds: ImageIdStringList

        NextToken: String
        MaxResults: ListImagesInRecycleBinMaxResults
        DryRun: Boolean
    }
    output := {
        @xmlName("imageSet")
        Images: ImageRecycleBinInfoList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Snapshots"
    pageSize: "MaxResults"
)
operation ListSnapshotsInRecycleBin {
    input := {
        MaxResults: ListSnapshotsInRecycleBinMaxResults
        NextToken: String

        @xmlName("SnapshotId")
        SnapshotIds: SnapshotIdStringList

        DryRun: Boolean
    }
    output := {
        @xmlName("snapshotSet")
        Snapshots: SnapshotRecycleBinInfoList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation ListVolumesInRecycleBin {
    input := {
        @xmlName("VolumeId")
        VolumeIds: VolumeIdStringList

        DryRun: Boolean
        MaxResults: Integer
        NextToken: String
    }
    output := {
        @xmlName("volumeSet")
        Volumes: VolumeRecycleBinInfoList

        @xmlName("nextToken")
        NextToken: String
    }
}

operation LockSnapshot {
    input := {
        @required
        SnapshotId: String

        DryRun: Boolean

        @required
        LockMode: LockMode

        CoolOffPeriod: CoolOffPeriodRequestHours
        LockDuration: RetentionPeriodRequestDays
        ExpirationDate: Timestamp
    }
    output := {
        @xmlName("snapshotId")
        SnapshotId: String

        @xmlName("lockState")
        LockState: LockState

        @xmlName("lockDuration")
        LockDuration: Integer

        @xmlName("coolOffPeriod")
        CoolOffPeriod: Integer

        @xmlName("coolOffPeriodExpiresOn")
        CoolOffPeriodExpiresOn: Timestamp

        @xmlName("lockCreatedOn")
        LockCreatedOn: Timestamp

        @xmlName("lockExpiresOn")
        LockExpiresOn: Timestamp

        @xmlName("lockDurationStartTime")
        LockDurationStartTime: Timestamp
    }
}

operation ModifyAccountVpcEncryptionControl {
    input := {
        DryRun: Boolean
        Mode: AccountVpcEncryptionControlMode
        InternetGateway: VpcEncryptionControlExclusionStateInput
        EgressOnlyInternetGateway: VpcEncryptionControlExclusionStateInput
        NatGateway: VpcEncryptionControlExclusionStateInput
        VirtualPrivateGateway: VpcEncryptionControlExclusionStateInput
        VpcPeering: VpcEncryptionControlExclusionStateInput
        Lambda: VpcEncryptionControlExclusionStateInput
        VpcLattice: VpcEncryptionControlExclusionStateInput
        ElasticFileSystem: VpcEncryptionControlExclusionStateInput
    }
    output := {
        @xmlName("accountVpcEncryptionControl")
        AccountVpcEncryptionControl: AccountVpcEncryptionControl
    }
}

operation ModifyAddressAttribute {
    input := {
        @required
        AllocationId: String

        DomainName: String
        DryRun: Boolean
    }
    output := {
        @xmlName("address")
        Address: AddressAttribute
    }
}

operation ModifyApplicationStatusCheck {
    input := {
        @required
        ApplicationStatusCheckId: String

        Aggregation: AggregationStatusEnum

        @xmlName("HealthCheckPath")
        HealthCheckPaths: HealthCheckPathRequestList

        Protocol: NetworkProtocolEnum
        Port: PortNumber
        Path: String
        DeviceIndex: Integer
        IpVersion: IpVersionEnum
        IpScope: IpScopeEnum
        Interval: Integer
        Timeout: Integer
        FailureThreshold: Integer
        SuccessThreshold: Integer
        StatusCodeMatcher: String
        InitializationGracePeriodSeconds: InitializationGracePeriodSeconds

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("applicationStatusCheck")
        ApplicationStatusCheck: ApplicationStatusCheckResponseObject
    }
}

operation ModifyAvailabilityZoneGroup {
    input := {
        @required
        GroupName: String

        @required
        OptInStatus: ModifyAvailabilityZoneOptInStatus

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ModifyCapacityReservation {
    input := {
        @required
        CapacityReservationId: String

        InstanceCount: Integer
        EndDate: Timestamp
        EndDateType: EndDateType
        Accept: Boolean
        DryRun: Boolean
        AdditionalInfo: String
        InstanceMatchCriteria: InstanceMatchCriteria
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ModifyCapacityReservationFleet {
    input := {
        @required
        CapacityReservationFleetId: String

        TotalTargetCapacity: Integer
        EndDate: Timestamp
        DryRun: Boolean
        RemoveEndDate: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ModifyClientVpnEndpoint {
    input := {
        @required
        ClientVpnEndpointId: String

        ServerCertificateArn: String
        ConnectionLogOptions: ConnectionLogOptions
        DnsServers: DnsServersOptionsModifyStructure
        VpnPort: Integer
        Description: String
        SplitTunnel: Boolean
        DryRun: Boolean

        @xmlName("SecurityGroupId")
        SecurityGroupIds: ClientVpnSecurityGroupIdSet

        VpcId: String
        SelfServicePortal: SelfServicePortal
        ClientConnectOptions: ClientConnectOptions
        SessionTimeoutHours: Integer
        ClientLoginBannerOptions: ClientLoginBannerOptions
        ClientRouteEnforcementOptions: ClientRouteEnforcementOptions
        DisconnectOnSessionTimeout: Boolean
        TransitGatewayConfiguration: TransitGatewayConfigurationInputStructure
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ModifyDefaultCreditSpecification {
    input := {
        DryRun: Boolean

        @required
        InstanceFamily: UnlimitedSupportedInstanceFamily

        @required
        CpuCredits: String
    }
    output := {
        @xmlName("instanceFamilyCreditSpecification")
        InstanceFamilyCreditSpecification: InstanceFamilyCreditSpecification
    }
}

operation ModifyEbsDefaultKmsKeyId {
    input := {
        @required
        KmsKeyId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("kmsKeyId")
        KmsKeyId: String
    }
}

operation ModifyFleet {
    input := {
        DryRun: Boolean
        ExcessCapacityTerminationPolicy: FleetExcessCapacityTerminationPolicy

        @xmlName("LaunchTemplateConfig")
        LaunchTemplateConfigs: FleetLaunchTemplateConfigListRequest

        @required
        FleetId: String

        TargetCapacitySpecification: TargetCapacitySpecificationRequest
        Context: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ModifyFpgaImageAttribute {
    input := {
        DryRun: Boolean

        @required
        FpgaImageId: String

        Attribute: FpgaImageAttributeName
        OperationType: OperationType

        @xmlName("UserId")
        UserIds: UserIdStringList

        @xmlName("UserGroup")
        UserGroups: UserGroupStringList

        @xmlName("ProductCode")
        ProductCodes: ProductCodeStringList

        LoadPermission: LoadPermissionModifications
        Description: String
        Name: String
    }
    output := {
        @xmlName("fpgaImageAttribute")
        FpgaImageAttribute: FpgaImageAttribute
    }
}

operation ModifyHosts {
    input := {
        HostRecovery: HostRecovery
        InstanceType: String
        InstanceFamily: String
        HostMaintenance: HostMaintenance

        @required @xmlName("hostId")
        HostIds: RequestHostIdList

        @xmlName("autoPlacement")
        AutoPlacement: AutoPlacement
    }
    output := {
        @xmlName("successful")
        Successful: ResponseHostIdList

        @xmlName("unsuccessful")
        Unsuccessful: UnsuccessfulItemList
    }
}

operation ModifyIdFormat {
    input := {
        @required
        Resource: String

        @required
        UseLongIds: Boolean
    }
}

operation ModifyIdentityIdFormat {
    input := {
        @required @xmlName("resource")
        Resource: String

        @required @xmlName("useLongIds")
        UseLongIds: Boolean

        @required @xmlName("principalArn")
        PrincipalArn: String
    }
}

operation ModifyImageAttribute {
    input := {
        Attribute: String
        Description: AttributeValue

        @required
        ImageId: String

        LaunchPermission: LaunchPermissionModifications
        OperationType: OperationType

        @xmlName("ProductCode")
        ProductCodes: ProductCodeStringList

        @xmlName("UserGroup")
        UserGroups: UserGroupStringList

        @xmlName("UserId")
        UserIds: UserIdStringList

        Value: String

        @xmlName("OrganizationArn")
        OrganizationArns: OrganizationArnStringList

        @xmlName("OrganizationalUnitArn")
        OrganizationalUnitArns: OrganizationalUnitArnStringList

        ImdsSupport: AttributeValue

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation ModifyInstanceAttribute {
    input := {
        SourceDestCheck: AttributeBooleanValue
        EnclaveOptions: EnclaveOptionsRequest
        DisableApiStop: AttributeBooleanValue

        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("instanceId")
        InstanceId: String

        @xmlName("attribute")
        Attribute: InstanceAttributeName

        @xmlName("value")
        Value: ModifyInstanceAttributeValue

        @xmlName("blockDeviceMapping")
        BlockDeviceMappings: InstanceBlockDeviceMappingSpecificationList

        @xmlName("disableApiTermination")
        DisableApiTermination: AttributeBooleanValue

        @xmlName("instanceType")
        InstanceType: AttributeValue

        @xmlName("kernel")
        Kernel: AttributeValue

        @xmlName("ramdisk")
        Ramdisk: AttributeValue

        @xmlName("userData")
        UserData: SecureBlobAttributeValue

        @xmlName("instanceInitiatedShutdownBehavior")
        InstanceInitiatedShutdownBehavior: AttributeValue

        @xmlName("GroupId")
        Groups: GroupIdStringList

        @xmlName("ebsOptimized")
        EbsOptimized: AttributeBooleanValue

        @xmlName("sriovNetSupport")
        SriovNetSupport: AttributeValue

        @xmlName("enaSupport")
        EnaSupport: AttributeBooleanValue
    }
}

operation ModifyInstanceCapacityReservationAttributes {
    input := {
        @required
        InstanceId: String

        @required
        CapacityReservationSpecification: CapacityReservationSpecification

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ModifyInstanceConnectEndpoint {
    input := {
        DryRun: Boolean

        @required
        InstanceConnectEndpointId: String

        IpAddressType: IpAddressType

        @xmlName("SecurityGroupId")
        SecurityGroupIds: SecurityGroupIdStringListRequest

        PreserveClientIp: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ModifyInstanceCpuOptions {
    input := {
        @required
        InstanceId: String

        CoreCount: Integer
        ThreadsPerCore: Integer
        NestedVirtualization: NestedVirtualizationSpecification
        DryRun: Boolean
    }
    output := {
        @xmlName("instanceId")
        InstanceId: String

        @xmlName("coreCount")
        CoreCount: Integer

        @xmlName("threadsPerCore")
        ThreadsPerCore: Integer

        @xmlName("nestedVirtualization")
        NestedVirtualization: NestedVirtualizationSpecification
    }
}

operation ModifyInstanceCreditSpecification {
    input := {
        DryRun: Boolean
        ClientToken: String

        @required @xmlName("InstanceCreditSpecification")
        InstanceCreditSpecifications: InstanceCreditSpecificationListRequest
    }
    output := {
        @xmlName("successfulInstanceCreditSpecificationSet")
        SuccessfulInstanceCreditSpecifications: SuccessfulInstanceCreditSpecificationSet

        @xmlName("unsuccessfulInstanceCreditSpecificationSet")
        UnsuccessfulInstanceCreditSpecifications: UnsuccessfulInstanceCreditSpecificationSet
    }
}

operation ModifyInstanceEventStartTime {
    input := {
        DryRun: Boolean

        @required
        InstanceId: String

        @required
        InstanceEventId: String

        @required
        NotBefore: Timestamp
    }
    output := {
        @xmlName("event")
        Event: InstanceStatusEvent
    }
}

operation ModifyInstanceEventWindow {
    input := {
        DryRun: Boolean
        Name: String

        @required
        InstanceEventWindowId: String

        @xmlName("TimeRange")
        TimeRanges: InstanceEventWindowTimeRangeRequestSet

        CronExpression: String
    }
    output := {
        @xmlName("instanceEventWindow")
        InstanceEventWindow: InstanceEventWindow
    }
}

operation ModifyInstanceMaintenanceOptions {
    input := {
        @required
        InstanceId: String

        AutoRecovery: InstanceAutoRecoveryState
        RebootMigration: InstanceRebootMigrationState
        DryRun: Boolean
    }
    output := {
        @xmlName("instanceId")
        InstanceId: String

        @xmlName("autoRecovery")
        AutoRecovery: InstanceAutoRecoveryState

        @xmlName("rebootMigration")
        RebootMigration: InstanceRebootMigrationState
    }
}

operation ModifyInstanceMetadataDefaults {
    input := {
        HttpTokens: MetadataDefaultHttpTokensState
        HttpPutResponseHopLimit: Integer
        HttpEndpoint: DefaultInstanceMetadataEndpointState
        InstanceMetadataTags: DefaultInstanceMetadataTagsState
        DryRun: Boolean
        HttpTokensEnforced: DefaultHttpTokensEnforcedState
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ModifyInstanceMetadataOptions {
    input := {
        @required
        InstanceId: String

        HttpTokens: HttpTokensState
        HttpPutResponseHopLimit: Integer
        HttpEndpoint: InstanceMetadataEndpointState
        DryRun: Boolean
        HttpProtocolIpv6: InstanceMetadataProtocolState
        InstanceMetadataTags: InstanceMetadataTagsState
    }
    output := {
        @xmlName("instanceId")
        InstanceId: String

        @xmlName("instanceMetadataOptions")
        InstanceMetadataOptions: InstanceMetadataOptionsResponse
    }
}

operation ModifyInstanceNetworkPerformanceOptions {
    input: ModifyInstanceNetworkPerformanceRequest
    output: ModifyInstanceNetworkPerformanceResult
}

operation ModifyInstancePlacement {
    input := {
        GroupName: String
        PartitionNumber: Integer
        HostResourceGroupArn: String
        GroupId: String

        @required @xmlName("instanceId")
        InstanceId: String

        @xmlName("tenancy")
        Tenancy: HostTenancy

        @xmlName("affinity")
        Affinity: Affinity

        @xmlName("hostId")
        HostId: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ModifyIpam {
    input := {
        DryRun: Boolean

        @required
        IpamId: String

        Description: String

        @xmlName("AddOperatingRegion")
        AddOperatingRegions: AddIpamOperatingRegionSet

        @xmlName("RemoveOperatingRegion")
        RemoveOperatingRegions: RemoveIpamOperatingRegionSet

        Tier: IpamTier
        EnablePrivateGua: Boolean
        MeteredAccount: IpamMeteredAccount
    }
    output := {
        @xmlName("ipam")
        Ipam: Ipam
    }
}

operation ModifyIpamPolicyAllocationRules {
    input := {
        DryRun: Boolean

        @required
        IpamPolicyId: String

        @required
        Locale: String

        @required
        ResourceType: IpamPolicyResourceType

        @xmlName("AllocationRule")
        AllocationRules: IpamPolicyAllocationRuleListRequest
    }
    output := {
        @xmlName("ipamPolicyDocument")
        IpamPolicyDocument: IpamPolicyDocument
    }
}

operation ModifyIpamPool {
    input := {
        DryRun: Boolean

        @required
        IpamPoolId: String

        Description: String
        AutoImport: Boolean
        AllocationMinNetmaskLength: IpamNetmaskLength
        AllocationMaxNetmaskLength: IpamNetmaskLength
        AllocationDefaultNetmaskLength: IpamNetmaskLength
        ClearAllocationDefaultNetmaskLength: Boolean

        @xmlName("AddAllocationResourceTag")
        AddAllocationResourceTags: RequestIpamResourceTagList

        @xmlName("RemoveAllocationResourceTag")
        RemoveAllocationResourceTags: RequestIpamResourceTagList
    }
    output := {
        @xmlName("ipamPool")
        IpamPool: IpamPool
    }
}

operation ModifyIpamPoolAllocation {
    input := {
        DryRun: Boolean

        @required
        IpamPoolAllocationId: String

        Description: String
    }
    output := {
        @xmlName("ipamPoolAllocation")
        IpamPoolAllocation: IpamPoolAllocation
    }
}

operation ModifyIpamPrefixListResolver {
    input := {
        DryRun: Boolean

        @required
        IpamPrefixListResolverId: String

        Description: String

        @xmlName("Rule")
        Rules: IpamPrefixListResolverRuleRequestSet
    }
    output := {
        @xmlName("ipamPrefixListResolver")
        IpamPrefixListResolver: IpamPrefixListResolver
    }
}

operation ModifyIpamPrefixListResolverTarget {
    input := {
        DryRun: Boolean

        @required
        IpamPrefixListResolverTargetId: String

        DesiredVersion: Long
        TrackLatestVersion: Boolean

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("ipamPrefixListResolverTarget")
        IpamPrefixListResolverTarget: IpamPrefixListResolverTarget
    }
}

operation ModifyIpamResourceCidr {
    input := {
        DryRun: Boolean

        @required
        ResourceId: String

        @required
        ResourceCidr: String

        @required
        ResourceRegion: String

        @required
        CurrentIpamScopeId: String

        DestinationIpamScopeId: String

        @required
        Monitored: Boolean
    }
    output := {
        @xmlName("ipamResourceCidr")
        IpamResourceCidr: IpamResourceCidr
    }
}

operation ModifyIpamResourceDiscovery {
    input := {
        DryRun: Boolean

        @required
        IpamResourceDiscoveryId: String

        Description: String

        @xmlName("AddOperatingRegion")
        AddOperatingRegions: AddIpamOperatingRegionSet

        @xmlName("RemoveOperatingRegion")
        RemoveOperatingRegions: RemoveIpamOperatingRegionSet

        @xmlName("AddOrganizationalUnitExclusion")
        AddOrganizationalUnitExclusions: AddIpamOrganizationalUnitExclusionSet

        @xmlName("RemoveOrganizationalUnitExclusion")
        RemoveOrganizationalUnitExclusions: RemoveIpamOrganizationalUnitExclusionSet
    }
    output := {
        @xmlName("ipamResourceDiscovery")
        IpamResourceDiscovery: IpamResourceDiscovery
    }
}

operation ModifyIpamRoutingPolicyRegistration {
    input := {
        DryRun: Boolean

        @required
        IpamInternetRegistryAssociationId: String

        @required
        Cidr: String

        @required @xmlName("Asn")
        Asns: AsnList

        PermitMoreSpecificAnnouncements: Boolean
        MaxLength: IpamRoutingPolicyRegistrationMaxLength
        Description: String
        Force: Boolean

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("ipamRoutingPolicyRegistrationDelta")
        IpamRoutingPolicyRegistrationDelta: IpamRoutingPolicyRegistrationDelta
    }
}

operation ModifyIpamScope {
    input := {
        DryRun: Boolean

        @required
        IpamScopeId: String

        Description: String
        ExternalAuthorityConfiguration: ExternalAuthorityConfiguration
        RemoveExternalAuthorityConfiguration: Boolean
    }
    output := {
        @xmlName("ipamScope")
        IpamScope: IpamScope
    }
}

operation ModifyLaunchTemplate {
    input := {
        DryRun: Boolean

        @idempotencyToken
        ClientToken: String

        LaunchTemplateId: String
        LaunchTemplateName: LaunchTemplateName

        @xmlName("SetDefaultVersion")
        DefaultVersion: String
    }
    output := {
        @xmlName("launchTemplate")
        LaunchTemplate: LaunchTemplate
    }
}

operation ModifyLocalGatewayRoute {
    input := {
        DestinationCidrBlock: String

        @required
        LocalGatewayRouteTableId: String

        LocalGatewayVirtualInterfaceGroupId: String
        NetworkInterfaceId: String
        DryRun: Boolean
        DestinationPrefixListId: String
    }
    output := {
        @xmlName("route")
        Route: LocalGatewayRoute
    }
}

operation ModifyManagedPrefixList {
    input := {
        DryRun: Boolean

        @required
        PrefixListId: String

        CurrentVersion: Long
        PrefixListName: String

        @xmlName("AddEntry")
        AddEntries: AddPrefixListEntries

        @xmlName("RemoveEntry")
        RemoveEntries: RemovePrefixListEntries

        MaxEntries: Integer
        IpamPrefixListResolverSyncEnabled: Boolean
    }
    output := {
        @xmlName("prefixList")
        PrefixList: ManagedPrefixList
    }
}

operation ModifyManagedResourceVisibility {
    input := {
        DryRun: Boolean

        @required
        DefaultVisibility: ManagedResourceDefaultVisibility
    }
    output := {
        @xmlName("visibility")
        Visibility: ManagedResourceVisibilitySettings
    }
}

operation ModifyNetworkInterfaceAttribute {
    input := {
        EnaSrdSpecification: EnaSrdSpecification
        EnablePrimaryIpv6: Boolean
        ConnectionTrackingSpecification: ConnectionTrackingSpecificationRequest
        AssociatePublicIpAddress: Boolean

        @xmlName("AssociatedSubnetId")
        AssociatedSubnetIds: SubnetIdList

        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("networkInterfaceId")
        NetworkInterfaceId: String

        @xmlName("description")
        Description: AttributeValue

        @xmlName("sourceDestCheck")
        SourceDestCheck: AttributeBooleanValue

        @xmlName("SecurityGroupId")
        Groups: SecurityGroupIdStringList

        @xmlName("attachment")
        Attachment: NetworkInterfaceAttachmentChanges
    }
}

operation ModifyPrivateDnsNameOptions {
    input := {
        DryRun: Boolean

        @required
        InstanceId: String

        PrivateDnsHostnameType: HostnameType
        EnableResourceNameDnsARecord: Boolean
        EnableResourceNameDnsAAAARecord: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ModifyPublicIpDnsNameOptions {
    input := {
        @required
        NetworkInterfaceId: String

        @required
        HostnameType: PublicIpDnsOption

        DryRun: Boolean
    }
    output := {
        @xmlName("successful")
        Successful: Boolean
    }
}

operation ModifyReservedInstances {
    input := {
        @required @xmlName("ReservedInstancesId")
        ReservedInstancesIds: ReservedInstancesIdStringList

        @xmlName("clientToken")
        ClientToken: String

        @required @xmlName("ReservedInstancesConfigurationSetItemType")
        TargetConfigurations: ReservedInstancesConfigurationList
    }
    output := {
        @xmlName("reservedInstancesModificationId")
        ReservedInstancesModificationId: String
    }
}

operation ModifyRouteServer {
    input := {
        @required
        RouteServerId: String

        PersistRoutes: RouteServerPersistRoutesAction
        PersistRoutesDuration: Long
        SnsNotificationsEnabled: Boolean
        DryRun: Boolean
    }
    output := {
        @xmlName("routeServer")
        RouteServer: RouteServer
    }
}

operation ModifySecurityGroupRules {
    input := {
        @required
        GroupId: String

        @required @xmlName("SecurityGroupRule")
        SecurityGroupRules: SecurityGroupRuleUpdateList

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ModifySnapshotAttribute {
    input := {
        Attribute: SnapshotAttributeName
        CreateVolumePermission: CreateVolumePermissionModifications

        @xmlName("UserGroup")
        GroupNames: GroupNameStringList

        OperationType: OperationType

        @required
        SnapshotId: String

        @xmlName("UserId")
        UserIds: UserIdStringList

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation ModifySnapshotTier {
    input := {
        @required
        SnapshotId: String

        StorageTier: TargetStorageTier
        DryRun: Boolean
    }
    output := {
        @xmlName("snapshotId")
        SnapshotId: String

        @xmlName("tieringStartTime")
        TieringStartTime: Timestamp
    }
}

operation ModifySpotFleetRequest {
    input := {
        @xmlName("LaunchTemplateConfig")
        LaunchTemplateConfigs: LaunchTemplateConfigList

        OnDemandTargetCapacity: Integer
        Context: String

        @required @xmlName("spotFleetRequestId")
        SpotFleetRequestId: String

        @xmlName("targetCapacity")
        TargetCapacity: Integer

        @xmlName("excessCapacityTerminationPolicy")
        ExcessCapacityTerminationPolicy: ExcessCapacityTerminationPolicy
    }
    output: ModifySpotFleetRequestResponse
}

operation ModifySubnetAttribute {
    input := {
        AssignIpv6AddressOnCreation: AttributeBooleanValue
        MapPublicIpOnLaunch: AttributeBooleanValue

        @required @xmlName("subnetId")
        SubnetId: String

        MapCustomerOwnedIpOnLaunch: AttributeBooleanValue
        CustomerOwnedIpv4Pool: String
        EnableDns64: AttributeBooleanValue
        PrivateDnsHostnameTypeOnLaunch: HostnameType
        EnableResourceNameDnsARecordOnLaunch: AttributeBooleanValue
        EnableResourceNameDnsAAAARecordOnLaunch: AttributeBooleanValue
        EnableLniAtDeviceIndex: Integer
        DisableLniAtDeviceIndex: AttributeBooleanValue
    }
}

operation ModifyTrafficMirrorFilterNetworkServices {
    input := {
        @required
        TrafficMirrorFilterId: String

        @xmlName("AddNetworkService")
        AddNetworkServices: TrafficMirrorNetworkServiceList

        @xmlName("RemoveNetworkService")
        RemoveNetworkServices: TrafficMirrorNetworkServiceList

        DryRun: Boolean
    }
    output := {
        @xmlName("trafficMirrorFilter")
        TrafficMirrorFilter: TrafficMirrorFilter
    }
}

operation ModifyTrafficMirrorFilterRule {
    input := {
        @required
        TrafficMirrorFilterRuleId: String

        TrafficDirection: TrafficDirection
        RuleNumber: Integer
        RuleAction: TrafficMirrorRuleAction
        DestinationPortRange: TrafficMirrorPortRangeRequest
        SourcePortRange: TrafficMirrorPortRangeRequest
        Protocol: Integer
        DestinationCidrBlock: String
        SourceCidrBlock: String
        Description: String

        @xmlName("RemoveField")
        RemoveFields: TrafficMirrorFilterRuleFieldList

        DryRun: Boolean
    }
    output := {
        @xmlName("trafficMirrorFilterRule")
        TrafficMirrorFilterRule: TrafficMirrorFilterRule
    }
}

operation ModifyTrafficMirrorSession {
    input := {
        @required
        TrafficMirrorSessionId: String

        TrafficMirrorTargetId: String
        TrafficMirrorFilterId: String
        PacketLength: Integer
        SessionNumber: Integer
        VirtualNetworkId: Integer
        Description: String

        @xmlName("RemoveField")
        RemoveFields: TrafficMirrorSessionFieldList

        DryRun: Boolean
    }
    output := {
        @xmlName("trafficMirrorSession")
        TrafficMirrorSession: TrafficMirrorSession
    }
}

operation ModifyTransitGateway {
    input := {
        @required
        TransitGatewayId: String

        Description: String
        Options: ModifyTransitGatewayOptions
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGateway")
        TransitGateway: TransitGateway
    }
}

operation ModifyTransitGatewayMeteringPolicy {
    input := {
        @required
        TransitGatewayMeteringPolicyId: String

        @xmlName("AddMiddleboxAttachmentId")
        AddMiddleboxAttachmentIds: TransitGatewayAttachmentIdStringList

        @xmlName("RemoveMiddleboxAttachmentId")
        RemoveMiddleboxAttachmentIds: TransitGatewayAttachmentIdStringList

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayMeteringPolicy")
        TransitGatewayMeteringPolicy: TransitGatewayMeteringPolicy
    }
}

operation ModifyTransitGatewayPolicyTableEntry {
    input := {
        @required
        TransitGatewayPolicyTableId: String

        @required
        PolicyRuleNumber: String

        PolicyRule: TransitGatewayRequestPolicyRule
        TargetRouteTableId: String
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPolicyTableEntry")
        TransitGatewayPolicyTableEntry: TransitGatewayPolicyTableEntry
    }
}

operation ModifyTransitGatewayPrefixListReference {
    input := {
        @required
        TransitGatewayRouteTableId: String

        @required
        PrefixListId: String

        TransitGatewayAttachmentId: String
        Blackhole: Boolean
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPrefixListReference")
        TransitGatewayPrefixListReference: TransitGatewayPrefixListReference
    }
}

operation ModifyTransitGatewayVpcAttachment {
    input := {
        @required
        TransitGatewayAttachmentId: String

        AddSubnetIds: TransitGatewaySubnetIdList
        RemoveSubnetIds: TransitGatewaySubnetIdList
        Options: ModifyTransitGatewayVpcAttachmentRequestOptions
        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayVpcAttachment")
        TransitGatewayVpcAttachment: TransitGatewayVpcAttachment
    }
}

operation ModifyVerifiedAccessEndpoint {
    input := {
        @required
        VerifiedAccessEndpointId: String

        VerifiedAccessGroupId: String
        LoadBalancerOptions: ModifyVerifiedAccessEndpointLoadBalancerOptions
        NetworkInterfaceOptions: ModifyVerifiedAccessEndpointEniOptions
        Description: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
        RdsOptions: ModifyVerifiedAccessEndpointRdsOptions
        CidrOptions: ModifyVerifiedAccessEndpointCidrOptions
    }
    output := {
        @xmlName("verifiedAccessEndpoint")
        VerifiedAccessEndpoint: VerifiedAccessEndpoint
    }
}

operation ModifyVerifiedAccessEndpointPolicy {
    input := {
        @required
        VerifiedAccessEndpointId: String

        PolicyEnabled: Boolean
        PolicyDocument: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
        SseSpecification: VerifiedAccessSseSpecificationRequest
    }
    output := {
        @xmlName("policyEnabled")
        PolicyEnabled: Boolean

        @xmlName("policyDocument")
        PolicyDocument: String

        @xmlName("sseSpecification")
        SseSpecification: VerifiedAccessSseSpecificationResponse
    }
}

operation ModifyVerifiedAccessGroup {
    input := {
        @required
        VerifiedAccessGroupId: String

        VerifiedAccessInstanceId: String
        Description: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
    }
    output := {
        @xmlName("verifiedAccessGroup")
        VerifiedAccessGroup: VerifiedAccessGroup
    }
}

operation ModifyVerifiedAccessGroupPolicy {
    input := {
        @required
        VerifiedAccessGroupId: String

        PolicyEnabled: Boolean
        PolicyDocument: String

        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
        SseSpecification: VerifiedAccessSseSpecificationRequest
    }
    output := {
        @xmlName("policyEnabled")
        PolicyEnabled: Boolean

        @xmlName("policyDocument")
        PolicyDocument: String

        @xmlName("sseSpecification")
        SseSpecification: VerifiedAccessSseSpecificationResponse
    }
}

operation ModifyVerifiedAccessInstance {
    input := {
        @required
        VerifiedAccessInstanceId: String

        Description: String
        DryRun: Boolean

        @idempotencyToken
        ClientToken: String

        CidrEndpointsCustomSubDomain: String
    }
    output := {
        @xmlName("verifiedAccessInstance")
        VerifiedAccessInstance: VerifiedAccessInstance
    }
}

operation ModifyVerifiedAccessInstanceLoggingConfiguration {
    input := {
        @required
        VerifiedAccessInstanceId: String

        @required
        AccessLogs: VerifiedAccessLogOptions

        DryRun: Boolean

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("loggingConfiguration")
        LoggingConfiguration: VerifiedAccessInstanceLoggingConfiguration
    }
}

operation ModifyVerifiedAccessTrustProvider {
    input := {
        @required
        VerifiedAccessTrustProviderId: String

        OidcOptions: ModifyVerifiedAccessTrustProviderOidcOptions
        DeviceOptions: ModifyVerifiedAccessTrustProviderDeviceOptions
        Description: String
        DryRun: Boolean

        @idempotencyToken
        ClientToken: String

        SseSpecification: VerifiedAccessSseSpecificationRequest
        NativeApplicationOidcOptions: ModifyVerifiedAccessNativeApplicationOidcOptions
    }
    output := {
        @xmlName("verifiedAccessTrustProvider")
        VerifiedAccessTrustProvider: VerifiedAccessTrustProvider
    }
}

operation ModifyVolume {
    input := {
        DryRun: Boolean

        @required
        VolumeId: String

        Size: Integer
        VolumeType: VolumeType
        Iops: Integer
        Throughput: Integer
        MultiAttachEnabled: Boolean
    }
    output := {
        @xmlName("volumeModification")
        VolumeModification: VolumeModification
    }
}

operation ModifyVolumeAttribute {
    input := {
        AutoEnableIO: AttributeBooleanValue

        @required
        VolumeId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation ModifyVpcAttribute {
    input := {
        EnableDnsHostnames: AttributeBooleanValue
        EnableDnsSupport: AttributeBooleanValue

        @required @xmlName("vpcId")
        VpcId: String

        EnableNetworkAddressUsageMetrics: AttributeBooleanValue
    }
}

operation ModifyVpcBlockPublicAccessExclusion {
    input := {
        DryRun: Boolean

        @required
        ExclusionId: String

        @required
        InternetGatewayExclusionMode: InternetGatewayExclusionMode
    }
    output := {
        @xmlName("vpcBlockPublicAccessExclusion")
        VpcBlockPublicAccessExclusion: VpcBlockPublicAccessExclusion
    }
}

operation ModifyVpcBlockPublicAccessOptions {
    input := {
        DryRun: Boolean

        @required
        InternetGatewayBlockMode: InternetGatewayBlockMode
    }
    output := {
        @xmlName("vpcBlockPublicAccessOptions")
        VpcBlockPublicAccessOptions: VpcBlockPublicAccessOptions
    }
}

operation ModifyVpcEncryptionControl {
    input := {
        DryRun: Boolean

        @required
        VpcEncryptionControlId: String

        Mode: VpcEncryptionControlMode
        InternetGatewayExclusion: VpcEncryptionControlExclusionStateInput
        EgressOnlyInternetGatewayExclusion: VpcEncryptionControlExclusionStateInput
        NatGatewayExclusion: VpcEncryptionControlExclusionStateInput
        VirtualPrivateGatewayExclusion: VpcEncryptionControlExclusionStateInput
        VpcPeeringExclusion: VpcEncryptionControlExclusionStateInput
        LambdaExclusion: VpcEncryptionControlExclusionStateInput
        VpcLatticeExclusion: VpcEncryptionControlExclusionStateInput
        ElasticFileSystemExclusion: VpcEncryptionControlExclusionStateInput
    }
    output := {
        @xmlName("vpcEncryptionControl")
        VpcEncryptionControl: VpcEncryptionControl
    }
}

operation ModifyVpcEndpoint {
    input := {
        DryRun: Boolean

        @required
        VpcEndpointId: String

        ResetPolicy: Boolean
        PolicyDocument: String

        @xmlName("AddRouteTableId")
        AddRouteTableIds: VpcEndpointRouteTableIdList

        @xmlName("RemoveRouteTableId")
        RemoveRouteTableIds: VpcEndpointRouteTableIdList

        @xmlName("AddSubnetId")
        AddSubnetIds: VpcEndpointSubnetIdList

        @xmlName("RemoveSubnetId")
        RemoveSubnetIds: VpcEndpointSubnetIdList

        @xmlName("AddSecurityGroupId")
        AddSecurityGroupIds: VpcEndpointSecurityGroupIdList

        @xmlName("RemoveSecurityGroupId")
        RemoveSecurityGroupIds: VpcEndpointSecurityGroupIdList

        IpAddressType: IpAddressType
        DnsOptions: DnsOptionsSpecification
        PrivateDnsEnabled: Boolean

        @xmlName("SubnetConfiguration")
        SubnetConfigurations: SubnetConfigurationsList
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ModifyVpcEndpointConnectionNotification {
    input := {
        DryRun: Boolean

        @required
        ConnectionNotificationId: String

        ConnectionNotificationArn: String
        ConnectionEvents: ValueStringList
    }
    output := {
        @xmlName("return")
        ReturnValue: Boolean
    }
}

operation ModifyVpcEndpointPayerResponsibility {
    input := {
        DryRun: Boolean
        ServiceId: String

        @required
        VpcEndpointId: String

        @required
        PayerResponsibility: PayerResponsibilityType

        @required
        Scope: PayerResponsibilityScope
    }
    output := {
        @xmlName("vpcEndpointId")
        VpcEndpointId: String

        @xmlName("payerResponsibilitySet")
        PayerResponsibilities: PayerResponsibilitySet
    }
}

operation ModifyVpcEndpointServiceConfiguration {
    input := {
        DryRun: Boolean

        @required
        ServiceId: String

        PrivateDnsName: String
        RemovePrivateDnsName: Boolean
        AcceptanceRequired: Boolean

        @xmlName("AddNetworkLoadBalancerArn")
        AddNetworkLoadBalancerArns: ValueStringList

        @xmlName("RemoveNetworkLoadBalancerArn")
        RemoveNetworkLoadBalancerArns: ValueStringList

        @xmlName("AddGatewayLoadBalancerArn")
        AddGatewayLoadBalancerArns: ValueStringList

        @xmlName("RemoveGatewayLoadBalancerArn")
        RemoveGatewayLoadBalancerArns: ValueStringList

        @xmlName("AddSupportedIpAddressType")
        AddSupportedIpAddressTypes: ValueStringList

        @xmlName("RemoveSupportedIpAddressType")
        RemoveSupportedIpAddressTypes: ValueStringList

        @xmlName("AddSupportedRegion")
        AddSupportedRegions: ValueStringList

        @xmlName("RemoveSupportedRegion")
        RemoveSupportedRegions: ValueStringList
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ModifyVpcEndpointServicePayerResponsibility {
    input := {
        DryRun: Boolean

        @required
        ServiceId: String

        @required
        PayerResponsibility: PayerResponsibility
    }
    output := {
        @xmlName("return")
        ReturnValue: Boolean
    }
}

operation ModifyVpcEndpointServicePermissions {
    input := {
        DryRun: Boolean

        @required
        ServiceId: String

        AddAllowedPrincipals: ValueStringList
        RemoveAllowedPrincipals: ValueStringList
    }
    output := {
        @xmlName("addedPrincipalSet")
        AddedPrincipals: AddedPrincipalSet

        @xmlName("return")
        ReturnValue: Boolean
    }
}

operation ModifyVpcPeeringConnectionOptions {
    input := {
        AccepterPeeringConnectionOptions: PeeringConnectionOptionsRequest
        DryRun: Boolean
        RequesterPeeringConnectionOptions: PeeringConnectionOptionsRequest

        @required
        VpcPeeringConnectionId: String
    }
    output := {
        @xmlName("accepterPeeringConnectionOptions")
        AccepterPeeringConnectionOptions: PeeringConnectionOptions

        @xmlName("requesterPeeringConnectionOptions")
        RequesterPeeringConnectionOptions: PeeringConnectionOptions
    }
}

operation ModifyVpcTenancy {
    input := {
        @required
        VpcId: String

        @required
        InstanceTenancy: VpcTenancy

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        ReturnValue: Boolean
    }
}

operation ModifyVpnConnection {
    input := {
        @required
        VpnConnectionId: String

        TransitGatewayId: String
        CustomerGatewayId: String
        VpnGatewayId: String
        DryRun: Boolean
    }
    output := {
        @xmlName("vpnConnection")
        VpnConnection: VpnConnection
    }
}

operation ModifyVpnConnectionOptions {
    input := {
        @required
        VpnConnectionId: String

        LocalIpv4NetworkCidr: String
        RemoteIpv4NetworkCidr: String
        LocalIpv6NetworkCidr: String
        RemoteIpv6NetworkCidr: String
        TunnelBandwidth: VpnTunnelBandwidth
        DryRun: Boolean
    }
    output := {
        @xmlName("vpnConnection")
        VpnConnection: VpnConnection
    }
}

operation ModifyVpnTunnelCertificate {
    input := {
        @required
        VpnConnectionId: String

        @required
        VpnTunnelOutsideIpAddress: String

        DryRun: Boolean
    }
    output := {
        @xmlName("vpnConnection")
        VpnConnection: VpnConnection
    }
}

operation ModifyVpnTunnelOptions {
    input := {
        @required
        VpnConnectionId: String

        @required
        VpnTunnelOutsideIpAddress: String

        @required
        TunnelOptions: ModifyVpnTunnelOptionsSpecification

        DryRun: Boolean
        SkipTunnelReplacement: Boolean
        PreSharedKeyStorage: String
    }
    output := {
        @xmlName("vpnConnection")
        VpnConnection: VpnConnection
    }
}

operation MonitorInstances {
    input := {
        @required @xmlName("InstanceId")
        InstanceIds: InstanceIdStringList

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("instancesSet")
        InstanceMonitorings: InstanceMonitoringList
    }
}

operation MoveAddressToVpc {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("publicIp")
        PublicIp: String
    }
    output := {
        @xmlName("allocationId")
        AllocationId: String

        @xmlName("status")
        Status: Status
    }
}

operation MoveByoipCidrToIpam {
    input := {
        DryRun: Boolean

        @required
        Cidr: String

        @required
        IpamPoolId: String

        @required
        IpamPoolOwner: String
    }
    output := {
        @xmlName("byoipCidr")
        ByoipCidr: ByoipCidr
    }
}

operation MoveCapacityReservationInstances {
    input := {
        DryRun: Boolean

        @idempotencyToken
        ClientToken: String

        @required
        SourceCapacityReservationId: String

        @required
        DestinationCapacityReservationId: String

        @required
        InstanceCount: Integer
    }
    output := {
        @xmlName("sourceCapacityReservation")
        SourceCapacityReservation: CapacityReservation

        @xmlName("destinationCapacityReservation")
        DestinationCapacityReservation: CapacityReservation

        @xmlName("instanceCount")
        InstanceCount: Integer
    }
}

operation ProvisionByoipCidr {
    input := {
        @required
        Cidr: String

        CidrAuthorizationContext: CidrAuthorizationContext
        PubliclyAdvertisable: Boolean
        Description: String
        DryRun: Boolean

        @xmlName("PoolTagSpecification")
        PoolTagSpecifications: TagSpecificationList

        MultiRegion: Boolean
        NetworkBorderGroup: String
    }
    output := {
        @xmlName("byoipCidr")
        ByoipCidr: ByoipCidr
    }
}

operation ProvisionIpamByoasn {
    input := {
        DryRun: Boolean

        @required
        IpamId: String

        @required
        Asn: String

        @required
        AsnAuthorizationContext: AsnAuthorizationContext
    }
    output := {
        @xmlName("byoasn")
        Byoasn: Byoasn
    }
}

operation ProvisionIpamPoolCidr {
    input := {
        DryRun: Boolean

        @required
        IpamPoolId: String

        Cidr: String
        CidrAuthorizationContext: IpamCidrAuthorizationContext
        NetmaskLength: Integer

        @idempotencyToken
        ClientToken: String

        VerificationMethod: VerificationMethod
        IpamExternalResourceVerificationTokenId: String
    }
    output := {
        @xmlName("ipamPoolCidr")
        IpamPoolCidr: IpamPoolCidr
    }
}

operation ProvisionPublicIpv4PoolCidr {
    input := {
        DryRun: Boolean

        @required
        IpamPoolId: String

        @required
        PoolId: String

        @required
        NetmaskLength: Integer

        NetworkBorderGroup: String
    }
    output := {
        @xmlName("poolId")
        PoolId: String

        @xmlName("poolAddressRange")
        PoolAddressRange: PublicIpv4PoolRange
    }
}

operation PurchaseCapacityBlock {
    input := {
        DryRun: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @required
        CapacityBlockOfferingId: String

        @required
        InstancePlatform: CapacityReservationInstancePlatform
    }
    output := {
        @xmlName("capacityReservation")
        CapacityReservation: CapacityReservation

        @xmlName("capacityBlockSet")
        CapacityBlocks: CapacityBlockSet
    }
}

operation PurchaseCapacityBlockExtension {
    input := {
        @required
        CapacityBlockExtensionOfferingId: String

        @required
        CapacityReservationId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("capacityBlockExtensionSet")
        CapacityBlockExtensions: CapacityBlockExtensionSet
    }
}

operation PurchaseHostReservation {
    input := {
        ClientToken: String
        CurrencyCode: CurrencyCodeValues

        @required
        HostIdSet: RequestHostIdSet

        LimitPrice: String

        @required
        OfferingId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("clientToken")
        ClientToken: String

        @xmlName("currencyCode")
        CurrencyCode: CurrencyCodeValues

        @xmlName("purchase")
        Purchase: PurchaseSet

        @xmlName("totalHourlyPrice")
        TotalHourlyPrice: String

        @xmlName("totalUpfrontPrice")
        TotalUpfrontPrice: String
    }
}

operation PurchaseReservedInstancesOffering {
    input := {
        @required
        InstanceCount: Integer

        @required
        ReservedInstancesOfferingId: String

        PurchaseTime: Timestamp

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("limitPrice")
        LimitPrice: ReservedInstanceLimitPrice
    }
    output := {
        @xmlName("reservedInstancesId")
        ReservedInstancesId: String
    }
}

operation PurchaseScheduledInstances {
    input := {
        @idempotencyToken
        ClientToken: String

        DryRun: Boolean

        @required @xmlName("PurchaseRequest")
        PurchaseRequests: PurchaseRequestSet
    }
    output := {
        @xmlName("scheduledInstanceSet")
        ScheduledInstanceSet: PurchasedScheduledInstanceSet
    }
}

operation RebootInstances {
    input := {
        @required @xmlName("InstanceId")
        InstanceIds: InstanceIdStringList

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation RegisterImage {
    input := {
        ImageLocation: String

        @xmlName("BillingProduct")
        BillingProducts: BillingProductList

        BootMode: BootModeValues
        TpmSupport: TpmSupportValues
        UefiData: ImageUefiDataRequest
        ImdsSupport: ImdsSupportValues

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("name")
        Name: ImageNameRequest

        @xmlName("description")
        Description: ImageDescriptionRequest

        @xmlName("architecture")
        Architecture: ArchitectureValues

        @xmlName("kernelId")
        KernelId: String

        @xmlName("ramdiskId")
        RamdiskId: String

        @xmlName("rootDeviceName")
        RootDeviceName: String

        @xmlName("BlockDeviceMapping")
        BlockDeviceMappings: BlockDeviceMappingRequestList

        @xmlName("virtualizationType")
        VirtualizationType: String

        @xmlName("sriovNetSupport")
        SriovNetSupport: String

        @xmlName("enaSupport")
        EnaSupport: Boolean
    }
    output := {
        @xmlName("imageId")
        ImageId: String
    }
}

operation RegisterInstanceEventNotificationAttributes {
    input := {
        DryRun: Boolean

        @required
        InstanceTagAttribute: RegisterInstanceTagAttributeRequest
    }
    output := {
        @xmlName("instanceTagAttribute")
        InstanceTagAttribute: InstanceTagNotificationAttribute
    }
}

operation RegisterTransitGatewayMulticastGroupMembers {
    input := {
        @required
        TransitGatewayMulticastDomainId: String

        GroupIpAddress: String

        @required
        NetworkInterfaceIds: TransitGatewayNetworkInterfaceIdList

        DryRun: Boolean
    }
    output := {
        @xmlName("registeredMulticastGroupMembers")
        RegisteredMulticastGroupMembers: TransitGatewayMulticastRegisteredGroupMembers
    }
}

operation RegisterTransitGatewayMulticastGroupSources {
    input := {
        @required
        TransitGatewayMulticastDomainId: String

        GroupIpAddress: String

        @required
        NetworkInterfaceIds: TransitGatewayNetworkInterfaceIdList

        DryRun: Boolean
    }
    output := {
        @xmlName("registeredMulticastGroupSources")
        RegisteredMulticastGroupSources: TransitGatewayMulticastRegisteredGroupSources
    }
}

operation RejectCapacityReservationBillingOwnership {
    input := {
        DryRun: Boolean

        @required
        CapacityReservationId: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation RejectTransitGatewayClientVpnAttachment {
    input := {
        @required
        TransitGatewayAttachmentId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayClientVpnAttachment")
        TransitGatewayClientVpnAttachment: TransitGatewayClientVpnAttachment
    }
}

operation RejectTransitGatewayMulticastDomainAssociations {
    input := {
        TransitGatewayMulticastDomainId: String
        TransitGatewayAttachmentId: String
        SubnetIds: ValueStringList
        DryRun: Boolean
    }
    output := {
        @xmlName("associations")
        Associations: TransitGatewayMulticastDomainAssociations
    }
}

operation RejectTransitGatewayPeeringAttachment {
    input := {
        @required
        TransitGatewayAttachmentId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayPeeringAttachment")
        TransitGatewayPeeringAttachment: TransitGatewayPeeringAttachment
    }
}

operation RejectTransitGatewayVpcAttachment {
    input := {
        @required
        TransitGatewayAttachmentId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("transitGatewayVpcAttachment")
        TransitGatewayVpcAttachment: TransitGatewayVpcAttachment
    }
}

operation RejectVpcEndpointConnections {
    input := {
        DryRun: Boolean

        @required
        ServiceId: String

        @required @xmlName("VpcEndpointId")
        VpcEndpointIds: VpcEndpointIdList
    }
    output := {
        @xmlName("unsuccessful")
        Unsuccessful: UnsuccessfulItemSet
    }
}

operation RejectVpcPeeringConnection {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("vpcPeeringConnectionId")
        VpcPeeringConnectionId: String
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ReleaseAddress {
    input := {
        AllocationId: String
        PublicIp: String
        NetworkBorderGroup: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation ReleaseHosts {
    input := {
        @required @xmlName("hostId")
        HostIds: RequestHostIdList
    }
    output := {
        @xmlName("successful")
        Successful: ResponseHostIdList

        @xmlName("unsuccessful")
        Unsuccessful: UnsuccessfulItemList
    }
}

operation ReleaseIpamPoolAllocation {
    input := {
        DryRun: Boolean

        @required
        IpamPoolId: String

        @required
        Cidr: String

        @required
        IpamPoolAllocationId: String
    }
    output := {
        @xmlName("success")
        Success: Boolean
    }
}

operation ReplaceIamInstanceProfileAssociation {
    input := {
        @required
        IamInstanceProfile: IamInstanceProfileSpecification

        @required
        AssociationId: String
    }
    output := {
        @xmlName("iamInstanceProfileAssociation")
        IamInstanceProfileAssociation: IamInstanceProfileAssociation
    }
}

operation ReplaceImageCriteriaInAllowedImagesSettings {
    input := {
        @xmlName("ImageCriterion")
        ImageCriteria: ImageCriterionRequestList

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        ReturnValue: Boolean
    }
}

operation ReplaceNetworkAclAssociation {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("associationId")
        AssociationId: String

        @required @xmlName("networkAclId")
        NetworkAclId: String
    }
    output := {
        @xmlName("newAssociationId")
        NewAssociationId: String
    }
}

operation ReplaceNetworkAclEntry {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("networkAclId")
        NetworkAclId: String

        @required @xmlName("ruleNumber")
        RuleNumber: Integer

        @required @xmlName("protocol")
        Protocol: String

        @required @xmlName("ruleAction")
        RuleAction: RuleAction

        @required @xmlName("egress")
        Egress: Boolean

        @xmlName("cidrBlock")
        CidrBlock: String

        @xmlName("ipv6CidrBlock")
        Ipv6CidrBlock: String

        @xmlName("Icmp")
        IcmpTypeCode: IcmpTypeCode

        @xmlName("portRange")
        PortRange: PortRange
    }
}

operation ReplaceRoute {
    input := {
        DestinationPrefixListId: String
        VpcEndpointId: String
        LocalTarget: Boolean
        TransitGatewayId: String
        LocalGatewayId: String
        CarrierGatewayId: String
        CoreNetworkArn: String
        OdbNetworkArn: String

        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("routeTableId")
        RouteTableId: String

        @xmlName("destinationCidrBlock")
        DestinationCidrBlock: String

        @xmlName("gatewayId")
        GatewayId: String

        @xmlName("destinationIpv6CidrBlock")
        DestinationIpv6CidrBlock: String

        @xmlName("egressOnlyInternetGatewayId")
        EgressOnlyInternetGatewayId: String

        @xmlName("instanceId")
        InstanceId: String

        @xmlName("networkInterfaceId")
        NetworkInterfaceId: String

        @xmlName("vpcPeeringConnectionId")
        VpcPeeringConnectionId: String

        @xmlName("natGatewayId")
        NatGatewayId: String
    }
}

operation ReplaceRouteTableAssociation {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("associationId")
        AssociationId: String

        @required @xmlName("routeTableId")
        RouteTableId: String
    }
    output := {
        @xmlName("newAssociationId")
        NewAssociationId: String

        @xmlName("associationState")
        AssociationState: RouteTableAssociationState
    }
}

operation ReplaceTransitGatewayRoute {
    input := {
        @required
        DestinationCidrBlock: String

        @required
        TransitGatewayRouteTableId: String

        TransitGatewayAttachmentId: String
        Blackhole: Boolean
        DryRun: Boolean
    }
    output := {
        @xmlName("route")
        Route: TransitGatewayRoute
    }
}

operation ReplaceVpnTunnel {
    input := {
        @required
        VpnConnectionId: String

        @required
        VpnTunnelOutsideIpAddress: String

        ApplyPendingMaintenance: Boolean
        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ReportInstanceStatus {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("instanceId")
        Instances: InstanceIdStringList

        @required @xmlName("status")
        Status: ReportStatusType

        @xmlName("startTime")
        StartTime: Timestamp

        @xmlName("endTime")
        EndTime: Timestamp

        @required @xmlName("reasonCode")
        ReasonCodes: ReasonCodesList

        @xmlName("description") @deprecated
        Description: ReportInstanceStatusRequestDescription
    }
}

operation RequestSpotFleet {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("spotFleetRequestConfig")
        SpotFleetRequestConfig: SpotFleetRequestConfigData
    }
    output: RequestSpotFleetResponse
}

operation RequestSpotInstances {
    input := {
        LaunchSpecification: RequestSpotLaunchSpecification

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        InstanceInterruptionBehavior: InstanceInterruptionBehavior

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("spotPrice")
        SpotPrice: String

        @xmlName("clientToken")
        ClientToken: String

        @xmlName("instanceCount")
        InstanceCount: Integer

        @xmlName("type")
        Type: SpotInstanceType

        @xmlName("validFrom")
        ValidFrom: Timestamp

        @xmlName("validUntil")
        ValidUntil: Timestamp

        @xmlName("launchGroup")
        LaunchGroup: String

        @xmlName("availabilityZoneGroup")
        AvailabilityZoneGroup: String

        @xmlName("blockDurationMinutes")
        BlockDurationMinutes: Integer
    }
    output := {
        @xmlName("spotInstanceRequestSet")
        SpotInstanceRequests: SpotInstanceRequestList
    }
}

operation ResetAddressAttribute {
    input := {
        @required
        AllocationId: String

        @required
        Attribute: AddressAttributeName

        DryRun: Boolean
    }
    output := {
        @xmlName("address")
        Address: AddressAttribute
    }
}

operation ResetEbsDefaultKmsKeyId {
    input := {
        DryRun: Boolean
    }
    output := {
        @xmlName("kmsKeyId")
        KmsKeyId: String
    }
}

operation ResetFpgaImageAttribute {
    input := {
        DryRun: Boolean

        @required
        FpgaImageId: String

        Attribute: ResetFpgaImageAttributeName
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation ResetImageAttribute {
    input := {
        @required
        Attribute: ResetImageAttributeName

        @required
        ImageId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation ResetInstanceAttribute {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("instanceId")
        InstanceId: String

        @required @xmlName("attribute")
        Attribute: InstanceAttributeName
    }
}

operation ResetNetworkInterfaceAttribute {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("networkInterfaceId")
        NetworkInterfaceId: String

        @xmlName("sourceDestCheck")
        SourceDestCheck: String
    }
}

operation ResetSnapshotAttribute {
    input := {
        @required
        Attribute: SnapshotAttributeName

        @required
        SnapshotId: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
}

operation RestoreAddressToClassic {
    input := {
        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("publicIp")
        PublicIp: String
    }
    output := {
        @xmlName("publicIp")
        PublicIp: String

        @xmlName("status")
        Status: Status
    }
}

operation RestoreImageFromRecycleBin {
    input := {
        @required
        ImageId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation RestoreManagedPrefixListVersion {
    input := {
        DryRun: Boolean

        @required
        PrefixListId: String

        @required
        PreviousVersion: Long

        @required
        CurrentVersion: Long
    }
    output := {
        @xmlName("prefixList")
        PrefixList: ManagedPrefixList
    }
}

operation RestoreSnapshotFromRecycleBin {
    input := {
        @required
        SnapshotId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("snapshotId")
        SnapshotId: String

        @xmlName("outpostArn")
        OutpostArn: String

        @xmlName("description")
        Description: String

        @xmlName("encrypted")
        Encrypted: Boolean

        @xmlName("ownerId")
        OwnerId: String

        @xmlName("progress")
        Progress: String

        @xmlName("startTime")
        StartTime: Timestamp

        @xmlName("status")
        State: SnapshotState

        @xmlName("volumeId")
        VolumeId: String

        @xmlName("volumeSize")
        VolumeSize: Integer

        @xmlName("sseType")
        SseType: SSEType
    }
}

operation RestoreSnapshotTier {
    input := {
        @required
        SnapshotId: String

        TemporaryRestoreDays: Integer
        PermanentRestore: Boolean
        DryRun: Boolean
    }
    output := {
        @xmlName("snapshotId")
        SnapshotId: String

        @xmlName("restoreStartTime")
        RestoreStartTime: Timestamp

        @xmlName("restoreDuration")
        RestoreDuration: Integer

        @xmlName("isPermanentRestore")
        IsPermanentRestore: Boolean
    }
}

operation RestoreVolumeFromRecycleBin {
    input := {
        @required
        VolumeId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation RevokeClientVpnIngress {
    input := {
        @required
        ClientVpnEndpointId: String

        @required
        TargetNetworkCidr: String

        AccessGroupId: String
        RevokeAllGroups: Boolean
        DryRun: Boolean
    }
    output := {
        @xmlName("status")
        Status: ClientVpnAuthorizationRuleStatus
    }
}

operation RevokeSecurityGroupEgress {
    input := {
        @xmlName("SecurityGroupRuleId")
        SecurityGroupRuleIds: SecurityGroupRuleIdList

        @xmlName("dryRun")
        DryRun: Boolean

        @required @xmlName("groupId")
        GroupId: String

        @xmlName("sourceSecurityGroupName")
        SourceSecurityGroupName: String

        @xmlName("sourceSecurityGroupOwnerId")
        SourceSecurityGroupOwnerId: String

        @xmlName("ipProtocol")
        IpProtocol: String

        @xmlName("fromPort")
        FromPort: Integer

        @xmlName("toPort")
        ToPort: Integer

        @xmlName("cidrIp")
        CidrIp: String

        @xmlName("ipPermissions")
        IpPermissions: IpPermissionList
    }
    output := {
        @xmlName("return")
        Return: Boolean

        @xmlName("unknownIpPermissionSet")
        UnknownIpPermissions: IpPermissionList

        @xmlName("revokedSecurityGroupRuleSet")
        RevokedSecurityGroupRules: RevokedSecurityGroupRuleList
    }
}

operation RevokeSecurityGroupIngress {
    input := {
        CidrIp: String
        FromPort: Integer
        GroupId: String
        GroupName: String
        IpPermissions: IpPermissionList
        IpProtocol: String
        SourceSecurityGroupName: String
        SourceSecurityGroupOwnerId: String
        ToPort: Integer

        @xmlName("SecurityGroupRuleId")
        SecurityGroupRuleIds: SecurityGroupRuleIdList

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("return")
        Return: Boolean

        @xmlName("unknownIpPermissionSet")
        UnknownIpPermissions: IpPermissionList

        @xmlName("revokedSecurityGroupRuleSet")
        RevokedSecurityGroupRules: RevokedSecurityGroupRuleList
    }
}

operation RunInstances {
    input := {
        @xmlName("BlockDeviceMapping")
        BlockDeviceMappings: BlockDeviceMappingRequestList

        ImageId: String
        InstanceType: InstanceType
        Ipv6AddressCount: Integer

        @xmlName("Ipv6Address")
        Ipv6Addresses: InstanceIpv6AddressList

        KernelId: String
        KeyName: String

        @required
        MaxCount: Integer

        @required
        MinCount: Integer

        Monitoring: RunInstancesMonitoringEnabled
        Placement: Placement
        RamdiskId: String

        @xmlName("SecurityGroupId")
        SecurityGroupIds: SecurityGroupIdStringList

        @xmlName("SecurityGroup")
        SecurityGroups: SecurityGroupStringList

        SubnetId: String
        UserData: RunInstancesUserData

        @deprecated(since: "2024-01-08")
        ElasticGpuSpecification: ElasticGpuSpecifications

        @xmlName("ElasticInferenceAccelerator") @deprecated(since: "2024-01-08")
        ElasticInferenceAccelerators: ElasticInferenceAccelerators

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        LaunchTemplate: LaunchTemplateSpecification
        InstanceMarketOptions: InstanceMarketOptionsRequest
        CreditSpecification: CreditSpecificationRequest
        CpuOptions: CpuOptionsRequest
        CapacityReservationSpecification: CapacityReservationSpecification
        HibernationOptions: HibernationOptionsRequest

        @xmlName("LicenseSpecification")
        LicenseSpecifications: LicenseSpecificationListRequest

        MetadataOptions: InstanceMetadataOptionsRequest
        EnclaveOptions: EnclaveOptionsRequest
        PrivateDnsNameOptions: PrivateDnsNameOptionsRequest
        MaintenanceOptions: InstanceMaintenanceOptionsRequest
        DisableApiStop: Boolean
        EnablePrimaryIpv6: Boolean
        NetworkPerformanceOptions: InstanceNetworkPerformanceOptionsRequest
        Operator: OperatorRequest

        @xmlName("SecondaryInterface")
        SecondaryInterfaces: InstanceSecondaryInterfaceSpecificationListRequest

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("disableApiTermination")
        DisableApiTermination: Boolean

        @xmlName("instanceInitiatedShutdownBehavior")
        InstanceInitiatedShutdownBehavior: ShutdownBehavior

        @xmlName("privateIpAddress")
        PrivateIpAddress: String

        @xmlName("clientToken") @idempotencyToken
        ClientToken: String

        @xmlName("additionalInfo")
        AdditionalInfo: String

        @xmlName("networkInterface")
        NetworkInterfaces: InstanceNetworkInterfaceSpecificationList

        @xmlName("iamInstanceProfile")
        IamInstanceProfile: IamInstanceProfileSpecification

        @xmlName("ebsOptimized")
        EbsOptimized: Boolean
    }
    output: Reservation
}

operation RunScheduledInstances {
    input := {
        @idempotencyToken
        ClientToken: String

        DryRun: Boolean
        InstanceCount: Integer

        @required
        LaunchSpecification: ScheduledInstancesLaunchSpecification

        @required
        ScheduledInstanceId: String
    }
    output := {
        @xmlName("instanceIdSet")
        InstanceIdSet: InstanceIdSet
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Routes"
    pageSize: "MaxResults"
)
operation SearchLocalGatewayRoutes {
    input := {
        @required
        LocalGatewayRouteTableId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: Integer
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("routeSet")
        Routes: LocalGatewayRouteList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "MulticastGroups"
    pageSize: "MaxResults"
)
operation SearchTransitGatewayMulticastGroups {
    input := {
        @required
        TransitGatewayMulticastDomainId: String

        @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        NextToken: String
        DryRun: Boolean
    }
    output := {
        @xmlName("multicastGroups")
        MulticastGroups: TransitGatewayMulticastGroupList

        @xmlName("nextToken")
        NextToken: String
    }
}

@paginator(
    inputTokens: ["NextToken"]
    outputTokens: ["NextToken"]
    items: ["Routes"]
    pageSize: "MaxResults"
    moreResults: "AdditionalRoutesAvailable"
)
operation SearchTransitGatewayRoutes {
    input := {
        @required
        TransitGatewayRouteTableId: String

        @required @xmlName("Filter")
        Filters: FilterList

        MaxResults: TransitGatewayMaxResults
        DryRun: Boolean
        NextToken: String
    }
    output := {
        @xmlName("routeSet")
        Routes: TransitGatewayRouteList

        @xmlName("additionalRoutesAvailable")
        AdditionalRoutesAvailable: Boolean

        @xmlName("nextToken")
        NextToken: String
    }
}

operation SendDiagnosticInterrupt {
    input := {
        @required
        InstanceId: String

        DryRun: Boolean
    }
}

operation StartDeclarativePoliciesReport {
    input := {
        DryRun: Boolean

        @required
        S3Bucket: String

        S3Prefix: String

        @required
        TargetId: String

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList
    }
    output := {
        @xmlName("reportId")
        ReportId: String
    }
}

operation StartInstances {
    input := {
        @required @xmlName("InstanceId")
        InstanceIds: InstanceIdStringList

        @xmlName("additionalInfo")
        AdditionalInfo: String

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("instancesSet")
        StartingInstances: InstanceStateChangeList
    }
}

operation StartNetworkInsightsAccessScopeAnalysis {
    input := {
        @required
        NetworkInsightsAccessScopeId: String

        DryRun: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @required @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("networkInsightsAccessScopeAnalysis")
        NetworkInsightsAccessScopeAnalysis: NetworkInsightsAccessScopeAnalysis
    }
}

operation StartNetworkInsightsAnalysis {
    input := {
        @required
        NetworkInsightsPathId: String

        @xmlName("AdditionalAccount")
        AdditionalAccounts: ValueStringList

        @xmlName("FilterInArn")
        FilterInArns: ArnList

        @xmlName("FilterOutArn")
        FilterOutArns: ArnList

        DryRun: Boolean

        @xmlName("TagSpecification")
        TagSpecifications: TagSpecificationList

        @required @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("networkInsightsAnalysis")
        NetworkInsightsAnalysis: NetworkInsightsAnalysis
    }
}

operation StartVpcEndpointServicePrivateDnsVerification {
    input := {
        DryRun: Boolean

        @required
        ServiceId: String
    }
    output := {
        @xmlName("return")
        ReturnValue: Boolean
    }
}

operation StopInstances {
    input := {
        @required @xmlName("InstanceId")
        InstanceIds: InstanceIdStringList

        Hibernate: Boolean
        SkipOsShutdown: Boolean

        @xmlName("dryRun")
        DryRun: Boolean

        @xmlName("force")
        Force: Boolean
    }
    output := {
        @xmlName("instancesSet")
        StoppingInstances: InstanceStateChangeList
    }
}

operation TerminateClientVpnConnections {
    input := {
        @required
        ClientVpnEndpointId: String

        ConnectionId: String
        Username: String
        DryRun: Boolean
    }
    output := {
        @xmlName("clientVpnEndpointId")
        ClientVpnEndpointId: String

        @xmlName("username")
        Username: String

        @xmlName("connectionStatuses")
        ConnectionStatuses: TerminateConnectionStatusSet
    }
}

operation TerminateInstances {
    input := {
        @required @xmlName("InstanceId")
        InstanceIds: InstanceIdStringList

        Force: Boolean
        SkipOsShutdown: Boolean

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("instancesSet")
        TerminatingInstances: InstanceStateChangeList
    }
}

operation UnassignIpv6Addresses {
    input := {
        @xmlName("Ipv6Prefix")
        Ipv6Prefixes: IpPrefixList

        @required @xmlName("networkInterfaceId")
        NetworkInterfaceId: String

        @xmlName("ipv6Addresses")
        Ipv6Addresses: Ipv6AddressList
    }
    output := {
        @xmlName("networkInterfaceId")
        NetworkInterfaceId: String

        @xmlName("unassignedIpv6Addresses")
        UnassignedIpv6Addresses: Ipv6AddressList

        @xmlName("unassignedIpv6PrefixSet")
        UnassignedIpv6Prefixes: IpPrefixList
    }
}

operation UnassignPrivateIpAddresses {
    input := {
        @xmlName("Ipv4Prefix")
        Ipv4Prefixes: IpPrefixList

        @required @xmlName("networkInterfaceId")
        NetworkInterfaceId: String

        @xmlName("privateIpAddress")
        PrivateIpAddresses: PrivateIpAddressStringList
    }
}

operation UnassignPrivateNatGatewayAddress {
    input := {
        @required
        NatGatewayId: String

        @required @xmlName("PrivateIpAddress")
        PrivateIpAddresses: IpList

        MaxDrainDurationSeconds: DrainSeconds
        DryRun: Boolean
    }
    output := {
        @xmlName("natGatewayId")
        NatGatewayId: String

        @xmlName("natGatewayAddressSet")
        NatGatewayAddresses: NatGatewayAddressList
    }
}

operation UnlockSnapshot {
    input := {
        @required
        SnapshotId: String

        DryRun: Boolean
    }
    output := {
        @xmlName("snapshotId")
        SnapshotId: String
    }
}

operation UnmonitorInstances {
    input := {
        @required @xmlName("InstanceId")
        InstanceIds: InstanceIdStringList

        @xmlName("dryRun")
        DryRun: Boolean
    }
    output := {
        @xmlName("instancesSet")
        InstanceMonitorings: InstanceMonitoringList
    }
}

operation UpdateCapacityManagerMonitoredTagKeys {
    input := {
        @xmlName("ActivateTagKey")
        ActivateTagKeys: ValueStringList

        @xmlName("DeactivateTagKey")
        DeactivateTagKeys: ValueStringList

        DryRun: Boolean

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("capacityManagerTagKeySet")
        CapacityManagerTagKeys: CapacityManagerMonitoredTagKeyList
    }
}

operation UpdateCapacityManagerOrganizationsAccess {
    input := {
        @required
        OrganizationsAccess: Boolean

        DryRun: Boolean

        @idempotencyToken
        ClientToken: String
    }
    output := {
        @xmlName("capacityManagerStatus")
        CapacityManagerStatus: CapacityManagerStatus

        @xmlName("organizationsAccess")
        OrganizationsAccess: Boolean
    }
}

operation UpdateInterruptibleCapacityReservationAllocation {
    input := {
        @required
        CapacityReservationId: String

        @required
        TargetInstanceCount: Integer

        DryRun: Boolean
    }
    output := {
        @xmlName("interruptibleCapacityReservationId")
        InterruptibleCapacityReservationId: String

        @xmlName("sourceCapacityReservationId")
        SourceCapacityReservationId: String

        @xmlName("instanceCount")
        InstanceCount: Integer

        @xmlName("targetInstanceCount")
        TargetInstanceCount: Integer

        @xmlName("status")
        Status: InterruptibleCapacityReservationAllocationStatus

        @xmlName("interruptionType")
        InterruptionType: InterruptionType
    }
}

operation UpdateSecurityGroupRuleDescriptionsEgress {
    input := {
        DryRun: Boolean
        GroupId: String
        GroupName: String
        IpPermissions: IpPermissionList

        @xmlName("SecurityGroupRuleDescription")
        SecurityGroupRuleDescriptions: SecurityGroupRuleDescriptionList
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation UpdateSecurityGroupRuleDescriptionsIngress {
    input := {
        DryRun: Boolean
        GroupId: String
        GroupName: String
        IpPermissions: IpPermissionList

        @xmlName("SecurityGroupRuleDescription")
        SecurityGroupRuleDescriptions: SecurityGroupRuleDescriptionList
    }
    output := {
        @xmlName("return")
        Return: Boolean
    }
}

operation WithdrawByoipCidr {
    input := {
        @required
        Cidr: String

        DryRun: Boolean
    }
    output := {
        @xmlName("byoipCidr")
        ByoipCidr: ByoipCidr
    }
}

structure AcceleratorCount {
    @xmlName("min")
    Min: Integer

    @xmlName("max")
    Max: Integer
}

structure AcceleratorCountRequest {
    Min: Integer
    Max: Integer
}

enum AcceleratorManufacturer {
    amazon_web_services = "amazon-web-services"
    amd
    nvidia
    xilinx
    habana
}

list AcceleratorManufacturerSet {
    @xmlName("item")
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
    l40s
    l4
    gaudi_hl_205 = "gaudi-hl-205"
    inferentia2
    trainium
    trainium2
    u30
}

list AcceleratorNameSet {
    @xmlName("item")
    member: AcceleratorName
}

structure AcceleratorTotalMemoryMiB {
    @xmlName("min")
    Min: Integer

    @xmlName("max")
    Max: Integer
}

structure AcceleratorTotalMemoryMiBRequest {
    Min: Integer
    Max: Integer
}

enum AcceleratorType {
    gpu
    fpga
    inference
    media
}

list AcceleratorTypeSet {
    @xmlName("item")
    member: AcceleratorType
}

structure AccessScopeAnalysisFinding {
    @xmlName("networkInsightsAccessScopeAnalysisId")
    NetworkInsightsAccessScopeAnalysisId: String

    @xmlName("networkInsightsAccessScopeId")
    NetworkInsightsAccessScopeId: String

    @xmlName("findingId")
    FindingId: String

    @xmlName("findingComponentSet")
    FindingComponents: PathComponentList
}

list AccessScopeAnalysisFindingList {
    @xmlName("item")
    member: AccessScopeAnalysisFinding
}

structure AccessScopePath {
    @xmlName("source")
    Source: PathStatement

    @xmlName("destination")
    Destination: PathStatement

    @xmlName("throughResourceSet")
    ThroughResources: ThroughResourcesStatementList
}

list AccessScopePathList {
    @xmlName("item")
    member: AccessScopePath
}

list AccessScopePathListRequest {
    @xmlName("item")
    member: AccessScopePathRequest
}

structure AccessScopePathRequest {
    Source: PathStatementRequest
    Destination: PathStatementRequest

    @xmlName("ThroughResource")
    ThroughResources: ThroughResourcesStatementRequestList
}

structure AccountAttribute {
    @xmlName("attributeName")
    AttributeName: String

    @xmlName("attributeValueSet")
    AttributeValues: AccountAttributeValueList
}

list AccountAttributeList {
    @xmlName("item")
    member: AccountAttribute
}

enum AccountAttributeName {
    supported_platforms = "supported-platforms"
    default_vpc = "default-vpc"
}

list AccountAttributeNameStringList {
    @xmlName("attributeName")
    member: AccountAttributeName
}

structure AccountAttributeValue {
    @xmlName("attributeValue")
    AttributeValue: String
}

list AccountAttributeValueList {
    @xmlName("item")
    member: AccountAttributeValue
}

@length(min: 12, max: 12) @pattern("[0-9]{12}")
string AccountID

structure AccountVpcEncryptionControl {
    @xmlName("state")
    State: AccountVpcEncryptionControlState

    @xmlName("mode")
    Mode: AccountVpcEncryptionControlMode

    @xmlName("exclusions")
    Exclusions: AccountVpcEncryptionControlExclusions

    @xmlName("managedBy")
    ManagedBy: ManagedBy

    @xmlName("lastUpdateTimestamp")
    LastUpdateTimestamp: Timestamp
}

structure AccountVpcEncryptionControlExclusions {
    @xmlName("internetGateway")
    InternetGateway: VpcEncryptionControlExclusionState

    @xmlName("egressOnlyInternetGateway")
    EgressOnlyInternetGateway: VpcEncryptionControlExclusionState

    @xmlName("natGateway")
    NatGateway: VpcEncryptionControlExclusionState

    @xmlName("virtualPrivateGateway")
    VirtualPrivateGateway: VpcEncryptionControlExclusionState

    @xmlName("vpcPeering")
    VpcPeering: VpcEncryptionControlExclusionState

    @xmlName("lambda")
    Lambda: VpcEncryptionControlExclusionState

    @xmlName("vpcLattice")
    VpcLattice: VpcEncryptionControlExclusionState

    @xmlName("elasticFileSystem")
    ElasticFileSystem: VpcEncryptionControlExclusionState
}

enum AccountVpcEncryptionControlMode {
    unmanaged
    attempt_monitor = "attempt-monitor"
    attempt_enforce = "attempt-enforce"
}

enum AccountVpcEncryptionControlState {
    default_state = "default-state"
    transitions_in_progress = "transitions-in-progress"
    transitions_partially_successful = "transitions-partially-successful"
    transitions_successful = "transitions-successful"
    transitions_failed = "transitions-failed"
}

structure ActiveInstance {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("instanceType")
    InstanceType: String

    @xmlName("spotInstanceRequestId")
    SpotInstanceRequestId: String

    @xmlName("instanceHealth")
    InstanceHealth: InstanceHealthStatus
}

list ActiveInstanceSet {
    @xmlName("item")
    member: ActiveInstance
}

structure ActiveVpnTunnelStatus {
    @xmlName("phase1EncryptionAlgorithm")
    Phase1EncryptionAlgorithm: String

    @xmlName("phase2EncryptionAlgorithm")
    Phase2EncryptionAlgorithm: String

    @xmlName("phase1IntegrityAlgorithm")
    Phase1IntegrityAlgorithm: String

    @xmlName("phase2IntegrityAlgorithm")
    Phase2IntegrityAlgorithm: String

    @xmlName("phase1DHGroup")
    Phase1DHGroup: Integer

    @xmlName("phase2DHGroup")
    Phase2DHGroup: Integer

    @xmlName("ikeVersion")
    IkeVersion: String

    @xmlName("provisioningStatus")
    ProvisioningStatus: VpnTunnelProvisioningStatus

    @xmlName("provisioningStatusReason")
    ProvisioningStatusReason: String
}

enum ActivityStatus {
    error
    pending_fulfillment
    pending_termination
    fulfilled
}

structure AddIpamOperatingRegion {
    RegionName: String
}

@length(min: 0, max: 50)
list AddIpamOperatingRegionSet {
    member: AddIpamOperatingRegion
}

structure AddIpamOrganizationalUnitExclusion {
    OrganizationsEntityPath: String
}

@length(min: 0, max: 10)
list AddIpamOrganizationalUnitExclusionSet {
    member: AddIpamOrganizationalUnitExclusion
}

@length(min: 0, max: 100)
list AddPrefixListEntries {
    member: AddPrefixListEntry
}

structure AddPrefixListEntry {
    @required
    Cidr: String

    Description: String
}

structure AddedPrincipal {
    @xmlName("principalType")
    PrincipalType: PrincipalType

    @xmlName("principal")
    Principal: String

    @xmlName("servicePermissionId")
    ServicePermissionId: String

    @xmlName("serviceId")
    ServiceId: String
}

list AddedPrincipalSet {
    @xmlName("item")
    member: AddedPrincipal
}

structure AdditionalDetail {
    @xmlName("additionalDetailType")
    AdditionalDetailType: String

    @xmlName("component")
    Component: AnalysisComponent

    @xmlName("vpcEndpointService")
    VpcEndpointService: AnalysisComponent

    @xmlName("ruleOptionSet")
    RuleOptions: RuleOptionList

    @xmlName("ruleGroupTypePairSet")
    RuleGroupTypePairs: RuleGroupTypePairList

    @xmlName("ruleGroupRuleOptionsPairSet")
    RuleGroupRuleOptionsPairs: RuleGroupRuleOptionsPairList

    @xmlName("serviceName")
    ServiceName: String

    @xmlName("loadBalancerSet")
    LoadBalancers: AnalysisComponentList
}

list AdditionalDetailList {
    @xmlName("item")
    member: AdditionalDetail
}

structure Address {
    @xmlName("allocationId")
    AllocationId: String

    @xmlName("associationId")
    AssociationId: String

    @xmlName("domain")
    Domain: DomainType

    @xmlName("networkInterfaceId")
    NetworkInterfaceId: String

    @xmlName("networkInterfaceOwnerId")
    NetworkInterfaceOwnerId: String

    @xmlName("privateIpAddress")
    PrivateIpAddress: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("publicIpv4Pool")
    PublicIpv4Pool: String

    @xmlName("networkBorderGroup")
    NetworkBorderGroup: String

    @xmlName("customerOwnedIp")
    CustomerOwnedIp: String

    @xmlName("customerOwnedIpv4Pool")
    CustomerOwnedIpv4Pool: String

    @xmlName("carrierIp")
    CarrierIp: String

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("serviceManaged")
    ServiceManaged: ServiceManaged

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("publicIp")
    PublicIp: String
}

structure AddressAttribute {
    @xmlName("publicIp")
    PublicIp: String

    @xmlName("allocationId")
    AllocationId: String

    @xmlName("ptrRecord")
    PtrRecord: String

    @xmlName("ptrRecordUpdate")
    PtrRecordUpdate: PtrUpdateStatus
}

enum AddressAttributeName {
    domain_name = "domain-name"
}

enum AddressFamily {
    ipv4
    ipv6
}

list AddressList {
    @xmlName("item")
    member: Address
}

@range(min: 1, max: 1000)
integer AddressMaxResults

list AddressSet {
    @xmlName("item")
    member: AddressAttribute
}

structure AddressTransfer {
    @xmlName("publicIp")
    PublicIp: String

    @xmlName("allocationId")
    AllocationId: String

    @xmlName("transferAccountId")
    TransferAccountId: String

    @xmlName("transferOfferExpirationTimestamp")
    TransferOfferExpirationTimestamp: Timestamp

    @xmlName("transferOfferAcceptedTimestamp")
    TransferOfferAcceptedTimestamp: Timestamp

    @xmlName("addressTransferStatus")
    AddressTransferStatus: AddressTransferStatus
}

list AddressTransferList {
    @xmlName("item")
    member: AddressTransfer
}

enum AddressTransferStatus {
    pending
    disabled
    accepted
}

enum Affinity {
    default
    host
}

enum AggregationStatusEnum {
    included
    excluded
}

list AllocationIdList {
    @xmlName("AllocationId")
    member: String
}

list AllocationIds {
    @xmlName("item")
    member: String
}

enum AllocationState {
    available
    under_assessment = "under-assessment"
    permanent_failure = "permanent-failure"
    released
    released_permanent_failure = "released-permanent-failure"
    pending
    configuring
}

enum AllocationStrategy {
    lowestPrice
    diversified
    capacityOptimized
    capacityOptimizedPrioritized
    priceCapacityOptimized
}

enum AllocationType {
    used
    future
    cancelling
}

enum AllowedImagesSettingsDisabledState {
    disabled
}

enum AllowedImagesSettingsEnabledState {
    enabled
    audit_mode = "audit-mode"
}

@length(min: 1, max: 30) @pattern("[a-zA-Z0-9\\.\\*\\-]+")
string AllowedInstanceType

@length(min: 0, max: 400)
list AllowedInstanceTypeSet {
    @xmlName("item")
    member: AllowedInstanceType
}

structure AllowedPrincipal {
    @xmlName("principalType")
    PrincipalType: PrincipalType

    @xmlName("principal")
    Principal: String

    @xmlName("servicePermissionId")
    ServicePermissionId: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("serviceId")
    ServiceId: String
}

list AllowedPrincipalSet {
    @xmlName("item")
    member: AllowedPrincipal
}

enum AllowsMultipleInstanceTypes {
    on
    off
}

structure AlternatePathHint {
    @xmlName("componentId")
    ComponentId: String

    @xmlName("componentArn")
    ComponentArn: String
}

list AlternatePathHintList {
    @xmlName("item")
    member: AlternatePathHint
}

enum AmdSevSnp {
    enabled
    disabled
}

enum AmdSevSnpSpecification {
    enabled
    disabled
}

structure AnalysisAclRule {
    @xmlName("cidr")
    Cidr: String

    @xmlName("egress")
    Egress: Boolean

    @xmlName("portRange")
    PortRange: PortRange

    @xmlName("protocol")
    Protocol: String

    @xmlName("ruleAction")
    RuleAction: String

    @xmlName("ruleNumber")
    RuleNumber: Integer
}

structure AnalysisComponent {
    @xmlName("id")
    Id: String

    @xmlName("arn")
    Arn: String

    @xmlName("name")
    Name: String
}

list AnalysisComponentList {
    @xmlName("item")
    member: AnalysisComponent
}

structure AnalysisLoadBalancerListener {
    @xmlName("loadBalancerPort")
    LoadBalancerPort: Port

    @xmlName("instancePort")
    InstancePort: Port
}

structure AnalysisLoadBalancerTarget {
    @xmlName("address")
    Address: IpAddress

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("instance")
    Instance: AnalysisComponent

    @xmlName("port")
    Port: Port
}

structure AnalysisPacketHeader {
    @xmlName("destinationAddressSet")
    DestinationAddresses: IpAddressList

    @xmlName("destinationPortRangeSet")
    DestinationPortRanges: PortRangeList

    @xmlName("protocol")
    Protocol: String

    @xmlName("sourceAddressSet")
    SourceAddresses: IpAddressList

    @xmlName("sourcePortRangeSet")
    SourcePortRanges: PortRangeList
}

structure AnalysisRouteTableRoute {
    @xmlName("destinationCidr")
    DestinationCidr: String

    @xmlName("destinationPrefixListId")
    DestinationPrefixListId: String

    @xmlName("egressOnlyInternetGatewayId")
    EgressOnlyInternetGatewayId: String

    @xmlName("gatewayId")
    GatewayId: String

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("natGatewayId")
    NatGatewayId: String

    @xmlName("networkInterfaceId")
    NetworkInterfaceId: String

    @xmlName("origin")
    Origin: String

    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("vpcPeeringConnectionId")
    VpcPeeringConnectionId: String

    @xmlName("state")
    State: String

    @xmlName("carrierGatewayId")
    CarrierGatewayId: String

    @xmlName("coreNetworkArn")
    CoreNetworkArn: ResourceArn

    @xmlName("localGatewayId")
    LocalGatewayId: String
}

structure AnalysisSecurityGroupRule {
    @xmlName("cidr")
    Cidr: String

    @xmlName("direction")
    Direction: String

    @xmlName("securityGroupId")
    SecurityGroupId: String

    @xmlName("portRange")
    PortRange: PortRange

    @xmlName("prefixListId")
    PrefixListId: String

    @xmlName("protocol")
    Protocol: String
}

enum AnalysisStatus {
    running
    succeeded
    failed
}

enum ApplianceModeSupportValue {
    enable
    disable
}

structure ApplicationStatus {
    @xmlName("status")
    Status: ApplicationStatusEnum

    @xmlName("statusTimeStamp")
    StatusTimeStamp: Timestamp

    @xmlName("statusSince")
    StatusSince: Timestamp

    @xmlName("resumeAt")
    ResumeAt: Timestamp

    @xmlName("detailSet")
    Details: ApplicationStatusDetailSet
}

structure ApplicationStatusCheckAssociationObject {
    @xmlName("applicationStatusCheckId")
    ApplicationStatusCheckId: String

    @xmlName("associationType")
    AssociationType: AssociationTypeEnum

    @xmlName("key")
    Key: String

    @xmlName("value")
    Value: String
}

list ApplicationStatusCheckAssociationSet {
    @xmlName("item")
    member: ApplicationStatusCheckAssociationObject
}

enum ApplicationStatusCheckEnum {
    passed
    failed
    initializing
    insufficient_data = "insufficient-data"
    not_applicable = "not-applicable"
}

list ApplicationStatusCheckIdList {
    @xmlName("item")
    member: String
}

structure ApplicationStatusCheckResponseObject {
    @xmlName("applicationStatusCheckId")
    ApplicationStatusCheckId: String

    @xmlName("aggregation")
    Aggregation: AggregationStatusEnum

    @xmlName("healthCheckPathSet")
    HealthCheckPaths: HealthCheckPathResponseList

    @xmlName("protocol")
    Protocol: NetworkProtocolEnum

    @xmlName("port")
    Port: Integer

    @xmlName("path")
    Path: String

    @xmlName("deviceIndex")
    DeviceIndex: Integer

    @xmlName("ipVersion")
    IpVersion: IpVersionEnum

    @xmlName("ipScope")
    IpScope: IpScopeEnum

    @xmlName("interval")
    Interval: Integer

    @xmlName("timeout")
    Timeout: Integer

    @xmlName("failureThreshold")
    FailureThreshold: Integer

    @xmlName("successThreshold")
    SuccessThreshold: Integer

    @xmlName("statusCodeMatcher")
    StatusCodeMatcher: String

    @xmlName("initializationGracePeriodSeconds")
    InitializationGracePeriodSeconds: InitializationGracePeriodSeconds

    @xmlName("lastUpdatedAt")
    LastUpdatedAt: Timestamp

    @xmlName("targetTagAssociationSet")
    TargetTagAssociations: CustomKeyValuePairResponseSet

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("creationTime")
    CreationTime: Timestamp

    @xmlName("modifyTime")
    ModifyTime: Timestamp

    @xmlName("deletionTime")
    DeletionTime: Timestamp
}

list ApplicationStatusCheckResponseSet {
    @xmlName("item")
    member: ApplicationStatusCheckResponseObject
}

structure ApplicationStatusDetail {
    @xmlName("applicationStatusCheckId")
    ApplicationStatusCheckId: String

    @xmlName("checkUpdateTime")
    CheckUpdateTime: Timestamp

    @xmlName("aggregation")
    Aggregation: AggregationStatusEnum

    @xmlName("status")
    Status: ApplicationStatusCheckEnum

    @xmlName("statusTimeStamp")
    StatusTimeStamp: Timestamp

    @xmlName("statusSince")
    StatusSince: Timestamp

    @xmlName("reason")
    Reason: ApplicationStatusReason
}

list ApplicationStatusDetailSet {
    @xmlName("item")
    member: ApplicationStatusDetail
}

enum ApplicationStatusEnum {
    ok
    impaired
    initializing
    insufficient_data = "insufficient-data"
    not_applicable = "not-applicable"
    suppressed
}

structure ApplicationStatusReason {
    @xmlName("code")
    Code: String

    @xmlName("statusCode")
    StatusCode: Integer

    @xmlName("protocol")
    Protocol: String
}

structure ApplicationStatusSummary {
    @xmlName("status")
    Status: SummaryStatus

    @xmlName("impairedSince")
    ImpairedSince: Timestamp
}

structure ApplicationStatusesResponseType {
    @xmlName("instanceSet")
    Instances: InstanceApplicationStatusSet
}

enum ApplyCancellationCharges {
    commitment_wind_down = "commitment-wind-down"
}

enum ArchitectureType {
    i386
    x86_64
    arm64
    x86_64_mac
    arm64_mac
}

list ArchitectureTypeList {
    @xmlName("item")
    member: ArchitectureType
}

@length(min: 0, max: 3)
list ArchitectureTypeSet {
    @xmlName("item")
    member: ArchitectureType
}

enum ArchitectureValues {
    i386
    x86_64
    arm64
    x86_64_mac
    arm64_mac
}

list ArnList {
    @xmlName("item")
    member: ResourceArn
}

list AsPath {
    @xmlName("item")
    member: String
}

structure AsnAssociation {
    @xmlName("asn")
    Asn: String

    @xmlName("cidr")
    Cidr: String

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("state")
    State: AsnAssociationState
}

list AsnAssociationSet {
    @xmlName("item")
    member: AsnAssociation
}

enum AsnAssociationState {
    disassociated
    failed_disassociation = "failed-disassociation"
    failed_association = "failed-association"
    pending_disassociation = "pending-disassociation"
    pending_association = "pending-association"
    associated
}

structure AsnAuthorizationContext {
    @required
    Message: String

    @required
    Signature: String
}

list AsnList {
    @xmlName("item")
    member: String
}

enum AsnState {
    deprovisioned
    failed_deprovision = "failed-deprovision"
    failed_provision = "failed-provision"
    pending_deprovision = "pending-deprovision"
    pending_provision = "pending-provision"
    provisioned
}

list AssetIdList {
    member: String
}

structure AssignedPrivateIpAddress {
    @xmlName("privateIpAddress")
    PrivateIpAddress: String
}

list AssignedPrivateIpAddressList {
    @xmlName("item")
    member: AssignedPrivateIpAddress
}

enum AssociatedNetworkType {
    vpc
}

structure AssociatedRole {
    @xmlName("associatedRoleArn")
    AssociatedRoleArn: ResourceArn

    @xmlName("certificateS3BucketName")
    CertificateS3BucketName: String

    @xmlName("certificateS3ObjectKey")
    CertificateS3ObjectKey: String

    @xmlName("encryptionKmsKeyId")
    EncryptionKmsKeyId: String
}

list AssociatedRolesList {
    @xmlName("item")
    member: AssociatedRole
}

list AssociatedSubnetList {
    @xmlName("item")
    member: String
}

structure AssociatedTargetNetwork {
    @xmlName("networkId")
    NetworkId: String

    @xmlName("networkType")
    NetworkType: AssociatedNetworkType
}

list AssociatedTargetNetworkSet {
    @xmlName("item")
    member: AssociatedTargetNetwork
}

list AssociationIdList {
    @xmlName("AssociationId")
    member: String
}

structure AssociationStatus {
    @xmlName("code")
    Code: AssociationStatusCode

    @xmlName("message")
    Message: String
}

enum AssociationStatusCode {
    associating
    associated
    association_failed = "association-failed"
    disassociating
    disassociated
}

enum AssociationTypeEnum {
    tag
    instance_id = "instance-id"
}

structure AthenaIntegration {
    @required
    IntegrationResultS3DestinationArn: String

    @required
    PartitionLoadFrequency: PartitionLoadFrequency

    PartitionStartDate: Timestamp
    PartitionEndDate: Timestamp
}

@length(min: 1, max: 10)
list AthenaIntegrationsSet {
    @xmlName("item")
    member: AthenaIntegration
}

structure AttachmentEnaSrdSpecification {
    @xmlName("enaSrdEnabled")
    EnaSrdEnabled: Boolean

    @xmlName("enaSrdUdpSpecification")
    EnaSrdUdpSpecification: AttachmentEnaSrdUdpSpecification
}

structure AttachmentEnaSrdUdpSpecification {
    @xmlName("enaSrdUdpEnabled")
    EnaSrdUdpEnabled: Boolean
}

enum AttachmentLimitType {
    shared
    dedicated
}

enum AttachmentStatus {
    attaching
    attached
    detaching
    detached
}

structure AttributeBooleanValue {
    @xmlName("value")
    Value: Boolean
}

structure AttributeSummary {
    @xmlName("attributeName")
    AttributeName: String

    @xmlName("mostFrequentValue")
    MostFrequentValue: String

    @xmlName("numberOfMatchedAccounts")
    NumberOfMatchedAccounts: Integer

    @xmlName("numberOfUnmatchedAccounts")
    NumberOfUnmatchedAccounts: Integer

    @xmlName("regionalSummarySet")
    RegionalSummaries: RegionalSummaryList
}

list AttributeSummaryList {
    @xmlName("item")
    member: AttributeSummary
}

structure AttributeValue {
    @xmlName("value")
    Value: String
}

structure AuthorizationRule {
    @xmlName("clientVpnEndpointId")
    ClientVpnEndpointId: String

    @xmlName("description")
    Description: String

    @xmlName("groupId")
    GroupId: String

    @xmlName("accessAll")
    AccessAll: Boolean

    @xmlName("destinationCidr")
    DestinationCidr: String

    @xmlName("status")
    Status: ClientVpnAuthorizationRuleStatus
}

list AuthorizationRuleSet {
    @xmlName("item")
    member: AuthorizationRule
}

enum AutoAcceptSharedAssociationsValue {
    enable
    disable
}

enum AutoAcceptSharedAttachmentsValue {
    enable
    disable
}

enum AutoPlacement {
    on
    off
}

enum AutoProvisionZonesState {
    enabled
    disabled
}

enum AutoScalingIpsState {
    enabled
    disabled
}

enum AvailabilityMode {
    zonal
    regional
}

structure AvailabilityZone {
    @xmlName("optInStatus")
    OptInStatus: AvailabilityZoneOptInStatus

    @xmlName("messageSet")
    Messages: AvailabilityZoneMessageList

    @xmlName("regionName")
    RegionName: String

    @xmlName("zoneName")
    ZoneName: String

    @xmlName("zoneId")
    ZoneId: String

    @xmlName("groupName")
    GroupName: String

    @xmlName("networkBorderGroup")
    NetworkBorderGroup: String

    @xmlName("zoneType")
    ZoneType: String

    @xmlName("parentZoneName")
    ParentZoneName: String

    @xmlName("parentZoneId")
    ParentZoneId: String

    @xmlName("groupLongName")
    GroupLongName: String

    @xmlName("geographySet")
    Geography: AvailabilityZoneGeographyList

    @xmlName("subGeographySet")
    SubGeography: AvailabilityZoneSubGeographyList

    @xmlName("zoneState")
    State: AvailabilityZoneState
}

structure AvailabilityZoneAddress {
    AvailabilityZone: String
    AvailabilityZoneId: String

    @xmlName("AllocationId")
    AllocationIds: AllocationIdList
}

list AvailabilityZoneAddresses {
    @xmlName("AvailabilityZoneAddress")
    member: AvailabilityZoneAddress
}

structure AvailabilityZoneGeography {
    @xmlName("name")
    Name: String
}

list AvailabilityZoneGeographyList {
    @xmlName("item")
    member: AvailabilityZoneGeography
}

list AvailabilityZoneIdStringList {
    @xmlName("AvailabilityZoneId")
    member: String
}

list AvailabilityZoneList {
    @xmlName("item")
    member: AvailabilityZone
}

structure AvailabilityZoneMessage {
    @xmlName("message")
    Message: String
}

list AvailabilityZoneMessageList {
    @xmlName("item")
    member: AvailabilityZoneMessage
}

enum AvailabilityZoneOptInStatus {
    opt_in_not_required = "opt-in-not-required"
    opted_in = "opted-in"
    not_opted_in = "not-opted-in"
}

enum AvailabilityZoneState {
    available
    information
    impaired
    unavailable
    constrained
}

list AvailabilityZoneStringList {
    @xmlName("AvailabilityZone")
    member: String
}

structure AvailabilityZoneSubGeography {
    @xmlName("name")
    Name: String
}

list AvailabilityZoneSubGeographyList {
    @xmlName("item")
    member: AvailabilityZoneSubGeography
}

structure AvailableCapacity {
    @xmlName("availableInstanceCapacity")
    AvailableInstanceCapacity: AvailableInstanceCapacityList

    @xmlName("availableVCpus")
    AvailableVCpus: Integer
}

list AvailableInstanceCapacityList {
    @xmlName("item")
    member: InstanceCapacity
}

enum BandwidthWeightingType {
    default
    vpc_1 = "vpc-1"
    ebs_1 = "ebs-1"
}

list BandwidthWeightingTypeList {
    @xmlName("item")
    member: BandwidthWeightingType
}

enum BareMetal {
    included
    required
    excluded
}

structure BaselineEbsBandwidthMbps {
    @xmlName("min")
    Min: Integer

    @xmlName("max")
    Max: Integer
}

structure BaselineEbsBandwidthMbpsRequest {
    Min: Integer
    Max: Integer
}

structure BaselinePerformanceFactors {
    @xmlName("cpu")
    Cpu: CpuPerformanceFactor
}

structure BaselinePerformanceFactorsRequest {
    Cpu: CpuPerformanceFactorRequest
}

enum BatchState {
    submitted
    active
    cancelled
    failed
    cancelled_running
    cancelled_terminating
    modifying
}

enum BgpStatus {
    up
    down
}

list BillingProductList {
    @xmlName("item")
    member: String
}

structure BlockDeviceMapping {
    @xmlName("ebs")
    Ebs: EbsBlockDevice

    @xmlName("noDevice")
    NoDevice: String

    @xmlName("deviceName")
    DeviceName: String

    @xmlName("virtualName")
    VirtualName: String
}

list BlockDeviceMappingList {
    @xmlName("item")
    member: BlockDeviceMapping
}

list BlockDeviceMappingRequestList {
    @xmlName("BlockDeviceMapping")
    member: BlockDeviceMapping
}

structure BlockDeviceMappingResponse {
    @xmlName("deviceName")
    DeviceName: String

    @xmlName("virtualName")
    VirtualName: String

    @xmlName("ebs")
    Ebs: EbsBlockDeviceResponse

    @xmlName("noDevice")
    NoDevice: String
}

list BlockDeviceMappingResponseList {
    @xmlName("item")
    member: BlockDeviceMappingResponse
}

enum BlockPublicAccessMode {
    off
    block_bidirectional = "block-bidirectional"
    block_ingress = "block-ingress"
}

structure BlockPublicAccessStates {
    @xmlName("internetGatewayBlockMode")
    InternetGatewayBlockMode: BlockPublicAccessMode
}

enum BootModeType {
    legacy_bios = "legacy-bios"
    uefi
}

list BootModeTypeList {
    @xmlName("item")
    member: BootModeType
}

enum BootModeValues {
    legacy_bios = "legacy-bios"
    uefi
    uefi_preferred = "uefi-preferred"
}

list BundleIdStringList {
    @xmlName("BundleId")
    member: String
}

structure BundleTask {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("bundleId")
    BundleId: String

    @xmlName("state")
    State: BundleTaskState

    @xmlName("startTime")
    StartTime: Timestamp

    @xmlName("updateTime")
    UpdateTime: Timestamp

    @xmlName("storage")
    Storage: Storage

    @xmlName("progress")
    Progress: String

    @xmlName("error")
    BundleTaskError: BundleTaskError
}

structure BundleTaskError {
    @xmlName("code")
    Code: String

    @xmlName("message")
    Message: String
}

list BundleTaskList {
    @xmlName("item")
    member: BundleTask
}

enum BundleTaskState {
    pending
    waiting_for_shutdown = "waiting-for-shutdown"
    bundling
    storing
    cancelling
    complete
    failed
}

enum BurstablePerformance {
    included
    required
    excluded
}

structure Byoasn {
    @xmlName("asn")
    Asn: String

    @xmlName("ipamId")
    IpamId: String

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("state")
    State: AsnState
}

list ByoasnSet {
    @xmlName("item")
    member: Byoasn
}

structure ByoipCidr {
    @xmlName("cidr")
    Cidr: String

    @xmlName("description")
    Description: String

    @xmlName("asnAssociationSet")
    AsnAssociations: AsnAssociationSet

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("state")
    State: ByoipCidrState

    @xmlName("networkBorderGroup")
    NetworkBorderGroup: String

    @xmlName("advertisementType")
    AdvertisementType: String

    @xmlName("poolId")
    PoolId: String

    @xmlName("ipamPoolId")
    IpamPoolId: String
}

list ByoipCidrSet {
    @xmlName("item")
    member: ByoipCidr
}

enum ByoipCidrState {
    advertised
    deprovisioned
    failed_deprovision = "failed-deprovision"
    failed_provision = "failed-provision"
    pending_advertising = "pending-advertising"
    pending_deprovision = "pending-deprovision"
    pending_provision = "pending-provision"
    pending_withdrawal = "pending-withdrawal"
    provisioned
    provisioned_not_publicly_advertisable = "provisioned-not-publicly-advertisable"
}

enum CallerRole {
    odcr_owner = "odcr-owner"
    unused_reservation_billing_owner = "unused-reservation-billing-owner"
}

enum CancelBatchErrorCode {
    fleetRequestIdDoesNotExist
    fleetRequestIdMalformed
    fleetRequestNotInCancellableState
    unexpectedError
}

structure CancelCapacityReservationFleetError {
    @xmlName("code")
    Code: String

    @xmlName("message")
    Message: String
}

@input
structure CancelConversionRequest {
    @xmlName("dryRun")
    DryRun: Boolean

    @required @xmlName("conversionTaskId")
    ConversionTaskId: String

    @xmlName("reasonMessage")
    ReasonMessage: String
}

structure CancelSpotFleetRequestsError {
    @xmlName("code")
    Code: CancelBatchErrorCode

    @xmlName("message")
    Message: String
}

structure CancelSpotFleetRequestsErrorItem {
    @xmlName("error")
    Error: CancelSpotFleetRequestsError

    @xmlName("spotFleetRequestId")
    SpotFleetRequestId: String
}

list CancelSpotFleetRequestsErrorSet {
    @xmlName("item")
    member: CancelSpotFleetRequestsErrorItem
}

@output
structure CancelSpotFleetRequestsResponse {
    @xmlName("successfulFleetRequestSet")
    SuccessfulFleetRequests: CancelSpotFleetRequestsSuccessSet

    @xmlName("unsuccessfulFleetRequestSet")
    UnsuccessfulFleetRequests: CancelSpotFleetRequestsErrorSet
}

structure CancelSpotFleetRequestsSuccessItem {
    @xmlName("currentSpotFleetRequestState")
    CurrentSpotFleetRequestState: BatchState

    @xmlName("previousSpotFleetRequestState")
    PreviousSpotFleetRequestState: BatchState

    @xmlName("spotFleetRequestId")
    SpotFleetRequestId: String
}

list CancelSpotFleetRequestsSuccessSet {
    @xmlName("item")
    member: CancelSpotFleetRequestsSuccessItem
}

enum CancelSpotInstanceRequestState {
    active
    open
    closed
    cancelled
    completed
}

structure CancellationTerms {
    @xmlName("cancellationType")
    CancellationType: ApplyCancellationCharges

    @xmlName("reservationState")
    ReservationState: String

    @xmlName("committedInstanceCount")
    CommittedInstanceCount: Integer

    @xmlName("chargeCommitmentDurationHours")
    ChargeCommitmentDurationHours: Long

    @xmlName("chargeEndDate")
    ChargeEndDate: Timestamp
}

list CancellationTermsSet {
    @xmlName("item")
    member: CancellationTerms
}

structure CancelledSpotInstanceRequest {
    @xmlName("spotInstanceRequestId")
    SpotInstanceRequestId: String

    @xmlName("state")
    State: CancelSpotInstanceRequestState
}

list CancelledSpotInstanceRequestList {
    @xmlName("item")
    member: CancelledSpotInstanceRequest
}

structure CapacityAllocation {
    @xmlName("allocationType")
    AllocationType: AllocationType

    @xmlName("count")
    Count: Integer

    @xmlName("allocationMetadataList")
    AllocationMetadata: CapacityAllocationMetadataList
}

structure CapacityAllocationMetadataEntry {
    @xmlName("key")
    Key: String

    @xmlName("value")
    Value: String
}

list CapacityAllocationMetadataList {
    @xmlName("item")
    member: CapacityAllocationMetadataEntry
}

list CapacityAllocations {
    @xmlName("item")
    member: CapacityAllocation
}

structure CapacityBlock {
    @xmlName("capacityBlockId")
    CapacityBlockId: String

    @xmlName("ultraserverType")
    UltraserverType: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("capacityReservationIdSet")
    CapacityReservationIds: CapacityReservationIdSet

    @xmlName("startDate")
    StartDate: Timestamp

    @xmlName("endDate")
    EndDate: Timestamp

    @xmlName("createDate")
    CreateDate: Timestamp

    @xmlName("state")
    State: CapacityBlockResourceState

    @xmlName("tagSet")
    Tags: TagList
}

structure CapacityBlockExtension {
    @xmlName("capacityReservationId")
    CapacityReservationId: String

    @xmlName("instanceType")
    InstanceType: String

    @xmlName("instanceCount")
    InstanceCount: Integer

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("capacityBlockExtensionOfferingId")
    CapacityBlockExtensionOfferingId: String

    @xmlName("capacityBlockExtensionDurationHours")
    CapacityBlockExtensionDurationHours: Integer

    @xmlName("capacityBlockExtensionStatus")
    CapacityBlockExtensionStatus: CapacityBlockExtensionStatus

    @xmlName("capacityBlockExtensionPurchaseDate")
    CapacityBlockExtensionPurchaseDate: Timestamp

    @xmlName("capacityBlockExtensionStartDate")
    CapacityBlockExtensionStartDate: Timestamp

    @xmlName("capacityBlockExtensionEndDate")
    CapacityBlockExtensionEndDate: Timestamp

    @xmlName("upfrontFee")
    UpfrontFee: String

    @xmlName("currencyCode")
    CurrencyCode: String

    @xmlName("zoneType")
    ZoneType: String
}

structure CapacityBlockExtensionOffering {
    @xmlName("capacityBlockExtensionOfferingId")
    CapacityBlockExtensionOfferingId: String

    @xmlName("instanceType")
    InstanceType: String

    @xmlName("instanceCount")
    InstanceCount: Integer

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("startDate")
    StartDate: Timestamp

    @xmlName("capacityBlockExtensionStartDate")
    CapacityBlockExtensionStartDate: Timestamp

    @xmlName("capacityBlockExtensionEndDate")
    CapacityBlockExtensionEndDate: Timestamp

    @xmlName("capacityBlockExtensionDurationHours")
    CapacityBlockExtensionDurationHours: Integer

    @xmlName("upfrontFee")
    UpfrontFee: String

    @xmlName("currencyCode")
    CurrencyCode: String

    @xmlName("tenancy")
    Tenancy: CapacityReservationTenancy

    @xmlName("zoneType")
    ZoneType: String
}

list CapacityBlockExtensionOfferingSet {
    @xmlName("item")
    member: CapacityBlockExtensionOffering
}

list CapacityBlockExtensionSet {
    @xmlName("item")
    member: CapacityBlockExtension
}

enum CapacityBlockExtensionStatus {
    payment_pending = "payment-pending"
    payment_failed = "payment-failed"
    payment_succeeded = "payment-succeeded"
}

list CapacityBlockIds {
    @xmlName("item")
    member: String
}

enum CapacityBlockInterconnectStatus {
    ok
    impaired
    insufficient_data = "insufficient-data"
}

structure CapacityBlockOffering {
    @xmlName("capacityBlockOfferingId")
    CapacityBlockOfferingId: String

    @xmlName("instanceType")
    InstanceType: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("instanceCount")
    InstanceCount: Integer

    @xmlName("startDate")
    StartDate: Timestamp

    @xmlName("endDate")
    EndDate: Timestamp

    @xmlName("capacityBlockDurationHours")
    CapacityBlockDurationHours: Integer

    @xmlName("upfrontFee")
    UpfrontFee: String

    @xmlName("currencyCode")
    CurrencyCode: String

    @xmlName("tenancy")
    Tenancy: CapacityReservationTenancy

    @xmlName("ultraserverType")
    UltraserverType: String

    @xmlName("ultraserverCount")
    UltraserverCount: Integer

    @xmlName("capacityBlockDurationMinutes")
    CapacityBlockDurationMinutes: Integer

    @xmlName("zoneType")
    ZoneType: String
}

list CapacityBlockOfferingSet {
    @xmlName("item")
    member: CapacityBlockOffering
}

enum CapacityBlockResourceState {
    active
    expired
    unavailable
    cancelled
    failed
    scheduled
    payment_pending = "payment-pending"
    payment_failed = "payment-failed"
}

list CapacityBlockSet {
    @xmlName("item")
    member: CapacityBlock
}

structure CapacityBlockStatus {
    @xmlName("capacityBlockId")
    CapacityBlockId: String

    @xmlName("interconnectStatus")
    InterconnectStatus: CapacityBlockInterconnectStatus

    @xmlName("totalCapacity")
    TotalCapacity: Integer

    @xmlName("totalAvailableCapacity")
    TotalAvailableCapacity: Integer

    @xmlName("totalUnavailableCapacity")
    TotalUnavailableCapacity: Integer

    @xmlName("capacityReservationStatusSet")
    CapacityReservationStatuses: CapacityReservationStatusSet
}

list CapacityBlockStatusSet {
    @xmlName("item")
    member: CapacityBlockStatus
}

structure CapacityManagerCondition {
    DimensionCondition: DimensionCondition
}

@length(min: 0, max: 20)
list CapacityManagerConditionSet {
    @xmlName("item")
    member: CapacityManagerCondition
}

list CapacityManagerDataExportIdSet {
    @xmlName("item")
    member: String
}

structure CapacityManagerDataExportResponse {
    @xmlName("capacityManagerDataExportId")
    CapacityManagerDataExportId: String

    @xmlName("s3BucketName")
    S3BucketName: String

    @xmlName("s3BucketPrefix")
    S3BucketPrefix: String

    @xmlName("schedule")
    Schedule: Schedule

    @xmlName("outputFormat")
    OutputFormat: OutputFormat

    @xmlName("createTime")
    CreateTime: Timestamp

    @xmlName("latestDeliveryStatus")
    LatestDeliveryStatus: CapacityManagerDataExportStatus

    @xmlName("latestDeliveryStatusMessage")
    LatestDeliveryStatusMessage: String

    @xmlName("latestDeliveryS3LocationUri")
    LatestDeliveryS3LocationUri: String

    @xmlName("latestDeliveryTime")
    LatestDeliveryTime: Timestamp

    @xmlName("tagSet")
    Tags: TagList
}

list CapacityManagerDataExportResponseSet {
    @xmlName("item")
    member: CapacityManagerDataExportResponse
}

enum CapacityManagerDataExportStatus {
    pending
    in_progress = "in-progress"
    delivered
    failed
}

structure CapacityManagerDimension {
    @xmlName("resourceRegion")
    ResourceRegion: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("accountId")
    AccountId: String

    @xmlName("accountName")
    AccountName: String

    @xmlName("instanceFamily")
    InstanceFamily: String

    @xmlName("instanceType")
    InstanceType: String

    @xmlName("instancePlatform")
    InstancePlatform: String

    @xmlName("reservationArn")
    ReservationArn: String

    @xmlName("reservationId")
    ReservationId: String

    @xmlName("reservationType")
    ReservationType: ReservationType

    @xmlName("reservationCreateTimestamp")
    ReservationCreateTimestamp: Timestamp

    @xmlName("reservationStartTimestamp")
    ReservationStartTimestamp: Timestamp

    @xmlName("reservationEndTimestamp")
    ReservationEndTimestamp: Timestamp

    @xmlName("reservationEndDateType")
    ReservationEndDateType: ReservationEndDateType

    @xmlName("tenancy")
    Tenancy: CapacityTenancy

    @xmlName("reservationState")
    ReservationState: ReservationState

    @xmlName("reservationInstanceMatchCriteria")
    ReservationInstanceMatchCriteria: String

    @xmlName("reservationUnusedFinancialOwner")
    ReservationUnusedFinancialOwner: String

    @xmlName("tagSet")
    Tags: CapacityManagerTagDimensionSet
}

structure CapacityManagerMonitoredTagKey {
    @xmlName("tagKey")
    TagKey: String

    @xmlName("status")
    Status: CapacityManagerMonitoredTagKeyStatus

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("capacityManagerProvided")
    CapacityManagerProvided: Boolean

    @xmlName("earliestDatapointTimestamp")
    EarliestDatapointTimestamp: Timestamp
}

list CapacityManagerMonitoredTagKeyList {
    @xmlName("item")
    member: CapacityManagerMonitoredTagKey
}

enum CapacityManagerMonitoredTagKeyStatus {
    activating
    activated
    deactivating
    suspended
}

enum CapacityManagerStatus {
    enabled
    disabled
}

structure CapacityManagerTagDimension {
    @xmlName("key")
    Key: String

    @xmlName("value")
    Value: String
}

list CapacityManagerTagDimensionSet {
    @xmlName("item")
    member: CapacityManagerTagDimension
}

structure CapacityReservation {
    @xmlName("capacityReservationId")
    CapacityReservationId: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("capacityReservationArn")
    CapacityReservationArn: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("instanceType")
    InstanceType: String

    @xmlName("instancePlatform")
    InstancePlatform: CapacityReservationInstancePlatform

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("tenancy")
    Tenancy: CapacityReservationTenancy

    @xmlName("totalInstanceCount")
    TotalInstanceCount: Integer

    @xmlName("availableInstanceCount")
    AvailableInstanceCount: Integer

    @xmlName("ebsOptimized")
    EbsOptimized: Boolean

    @xmlName("ephemeralStorage")
    EphemeralStorage: Boolean

    @xmlName("state")
    State: CapacityReservationState

    @xmlName("startDate")
    StartDate: Timestamp

    @xmlName("endDate")
    EndDate: Timestamp

    @xmlName("endDateType")
    EndDateType: EndDateType

    @xmlName("instanceMatchCriteria")
    InstanceMatchCriteria: InstanceMatchCriteria

    @xmlName("createDate")
    CreateDate: Timestamp

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("outpostArn")
    OutpostArn: OutpostArn

    @xmlName("capacityReservationFleetId")
    CapacityReservationFleetId: String

    @xmlName("placementGroupArn")
    PlacementGroupArn: PlacementGroupArn

    @xmlName("capacityAllocationSet")
    CapacityAllocations: CapacityAllocations

    @xmlName("reservationType")
    ReservationType: CapacityReservationType

    @xmlName("unusedReservationBillingOwnerId")
    UnusedReservationBillingOwnerId: AccountID

    @xmlName("commitmentInfo")
    CommitmentInfo: CapacityReservationCommitmentInfo

    @xmlName("deliveryPreference")
    DeliveryPreference: CapacityReservationDeliveryPreference

    @xmlName("capacityBlockId")
    CapacityBlockId: String

    @xmlName("interruptible")
    Interruptible: Boolean

    @xmlName("interruptibleCapacityAllocation")
    InterruptibleCapacityAllocation: InterruptibleCapacityAllocation

    @xmlName("interruptionInfo")
    InterruptionInfo: InterruptionInfo
}

structure CapacityReservationBillingRequest {
    @xmlName("capacityReservationId")
    CapacityReservationId: String

    @xmlName("requestedBy")
    RequestedBy: String

    @xmlName("unusedReservationBillingOwnerId")
    UnusedReservationBillingOwnerId: AccountID

    @xmlName("lastUpdateTime")
    LastUpdateTime: Timestamp

    @xmlName("status")
    Status: CapacityReservationBillingRequestStatus

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("capacityReservationInfo")
    CapacityReservationInfo: CapacityReservationInfo
}

list CapacityReservationBillingRequestSet {
    @xmlName("item")
    member: CapacityReservationBillingRequest
}

enum CapacityReservationBillingRequestStatus {
    pending
    accepted
    rejected
    cancelled
    revoked
    expired
}

structure CapacityReservationCancellationQuote {
    @xmlName("capacityReservationCancellationQuoteId")
    CapacityReservationCancellationQuoteId: String

    @xmlName("capacityReservationId")
    CapacityReservationId: String

    @xmlName("createTime")
    CreateTime: Timestamp

    @xmlName("expirationTime")
    ExpirationTime: Timestamp

    @xmlName("quoteState")
    QuoteState: CapacityReservationCancellationQuoteState

    @xmlName("currentConfiguration")
    CurrentConfiguration: CapacityReservationConfiguration

    @xmlName("cancellationTermSet")
    CancellationTerms: CancellationTermsSet

    @xmlName("tagSet")
    Tags: TagList
}

list CapacityReservationCancellationQuoteIdSet {
    @xmlName("item")
    member: String
}

list CapacityReservationCancellationQuoteResponseSet {
    @xmlName("item")
    member: CapacityReservationCancellationQuote
}

enum CapacityReservationCancellationQuoteState {
    pending
    active
    expired
}

@range(min: 1, max: 200000000)
long CapacityReservationCommitmentDuration

structure CapacityReservationCommitmentInfo {
    @xmlName("committedInstanceCount")
    CommittedInstanceCount: Integer

    @xmlName("commitmentEndDate")
    CommitmentEndDate: Timestamp
}

structure CapacityReservationConfiguration {
    @xmlName("instanceCount")
    InstanceCount: Integer

    @xmlName("reservationState")
    ReservationState: String
}

enum CapacityReservationDeliveryPreference {
    fixed
    incremental
}

structure CapacityReservationFleet {
    @xmlName("capacityReservationFleetId")
    CapacityReservationFleetId: String

    @xmlName("capacityReservationFleetArn")
    CapacityReservationFleetArn: String

    @xmlName("state")
    State: CapacityReservationFleetState

    @xmlName("totalTargetCapacity")
    TotalTargetCapacity: Integer

    @xmlName("totalFulfilledCapacity")
    TotalFulfilledCapacity: Double

    @xmlName("tenancy")
    Tenancy: FleetCapacityReservationTenancy

    @xmlName("endDate")
    EndDate: Timestamp

    @xmlName("createTime")
    CreateTime: Timestamp

    @xmlName("instanceMatchCriteria")
    InstanceMatchCriteria: FleetInstanceMatchCriteria

    @xmlName("allocationStrategy")
    AllocationStrategy: String

    @xmlName("instanceTypeSpecificationSet")
    InstanceTypeSpecifications: FleetCapacityReservationSet

    @xmlName("tagSet")
    Tags: TagList
}

structure CapacityReservationFleetCancellationState {
    @xmlName("currentFleetState")
    CurrentFleetState: CapacityReservationFleetState

    @xmlName("previousFleetState")
    PreviousFleetState: CapacityReservationFleetState

    @xmlName("capacityReservationFleetId")
    CapacityReservationFleetId: String
}

list CapacityReservationFleetCancellationStateSet {
    @xmlName("item")
    member: CapacityReservationFleetCancellationState
}

list CapacityReservationFleetIdSet {
    @xmlName("item")
    member: String
}

list CapacityReservationFleetSet {
    @xmlName("item")
    member: CapacityReservationFleet
}

enum CapacityReservationFleetState {
    submitted
    modifying
    active
    partially_fulfilled
    expiring
    expired
    cancelling
    cancelled
    failed
}

structure CapacityReservationGroup {
    @xmlName("groupArn")
    GroupArn: String

    @xmlName("ownerId")
    OwnerId: String
}

list CapacityReservationGroupSet {
    @xmlName("item")
    member: CapacityReservationGroup
}

list CapacityReservationIdSet {
    @xmlName("item")
    member: String
}

structure CapacityReservationInfo {
    @xmlName("instanceType")
    InstanceType: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("tenancy")
    Tenancy: CapacityReservationTenancy

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String
}

enum CapacityReservationInstancePlatform {
    Linux_UNIX = "Linux/UNIX"
    Red_Hat_Enterprise_Linux = "Red Hat Enterprise Linux"
    SUSE_Linux = "SUSE Linux"
    Windows
    Windows_with_SQL_Server = "Windows with SQL Server"
    Windows_with_SQL_Server_Enterprise = "Windows with SQL Server Enterprise"
    Windows_with_SQL_Server_Standard = "Windows with SQL Server Standard"
    Windows_with_SQL_Server_Web = "Windows with SQL Server Web"
    Linux_with_SQL_Server_Standard = "Linux with SQL Server Standard"
    Linux_with_SQL_Server_Web = "Linux with SQL Server Web"
    Linux_with_SQL_Server_Enterprise = "Linux with SQL Server Enterprise"
    RHEL_with_SQL_Server_Standard = "RHEL with SQL Server Standard"
    RHEL_with_SQL_Server_Enterprise = "RHEL with SQL Server Enterprise"
    RHEL_with_SQL_Server_Web = "RHEL with SQL Server Web"
    RHEL_with_HA = "RHEL with HA"
    RHEL_with_HA_and_SQL_Server_Standard = "RHEL with HA and SQL Server Standard"
    RHEL_with_HA_and_SQL_Server_Enterprise = "RHEL with HA and SQL Server Enterprise"
    Ubuntu_Pro = "Ubuntu Pro"
}

structure CapacityReservationOptions {
    @xmlName("usageStrategy")
    UsageStrategy: FleetCapacityReservationUsageStrategy
}

structure CapacityReservationOptionsRequest {
    UsageStrategy: FleetCapacityReservationUsageStrategy
}

enum CapacityReservationPreference {
    capacity_reservations_only = "capacity-reservations-only"
    open
    none
}

list CapacityReservationSet {
    @xmlName("item")
    member: CapacityReservation
}

structure CapacityReservationSpecification {
    CapacityReservationPreference: CapacityReservationPreference
    CapacityReservationTarget: CapacityReservationTarget
}

structure CapacityReservationSpecificationResponse {
    @xmlName("capacityReservationPreference")
    CapacityReservationPreference: CapacityReservationPreference

    @xmlName("capacityReservationTarget")
    CapacityReservationTarget: CapacityReservationTargetResponse
}

enum CapacityReservationState {
    active
    expired
    cancelled
    pending
    failed
    scheduled
    payment_pending = "payment-pending"
    payment_failed = "payment-failed"
    assessing
    delayed
    unsupported
    cancelling
    unavailable
}

structure CapacityReservationStatus {
    @xmlName("capacityReservationId")
    CapacityReservationId: String

    @xmlName("totalCapacity")
    TotalCapacity: Integer

    @xmlName("totalAvailableCapacity")
    TotalAvailableCapacity: Integer

    @xmlName("totalUnavailableCapacity")
    TotalUnavailableCapacity: Integer
}

list CapacityReservationStatusSet {
    @xmlName("item")
    member: CapacityReservationStatus
}

structure CapacityReservationTarget {
    CapacityReservationId: String
    CapacityReservationResourceGroupArn: String
}

structure CapacityReservationTargetResponse {
    @xmlName("capacityReservationId")
    CapacityReservationId: String

    @xmlName("capacityReservationResourceGroupArn")
    CapacityReservationResourceGroupArn: String
}

enum CapacityReservationTenancy {
    default
    dedicated
}

structure CapacityReservationTopology {
    @xmlName("capacityReservationId")
    CapacityReservationId: String

    @xmlName("capacityBlockId")
    CapacityBlockId: String

    @xmlName("state")
    State: String

    @xmlName("instanceType")
    InstanceType: String

    @xmlName("groupName")
    GroupName: String

    @xmlName("networkNodeSet")
    NetworkNodes: NetworkNodeSet

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("availabilityZone")
    AvailabilityZone: String
}

list CapacityReservationTopologySet {
    @xmlName("item")
    member: CapacityReservationTopology
}

enum CapacityReservationType {
    default
    capacity_block = "capacity-block"
}

enum CapacityTenancy {
    default
    dedicated
}

structure CarrierGateway {
    @xmlName("carrierGatewayId")
    CarrierGatewayId: String

    @xmlName("vpcId")
    VpcId: String

    @xmlName("state")
    State: CarrierGatewayState

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("tagSet")
    Tags: TagList
}

list CarrierGatewayIdSet {
    member: String
}

@range(min: 5, max: 1000)
integer CarrierGatewayMaxResults

list CarrierGatewaySet {
    @xmlName("item")
    member: CarrierGateway
}

enum CarrierGatewayState {
    pending
    available
    deleting
    deleted
}

structure CertificateAuthentication {
    @xmlName("clientRootCertificateChain")
    ClientRootCertificateChain: String
}

structure CertificateAuthenticationRequest {
    ClientRootCertificateChainArn: String
}

enum ChronologicalOrder {
    forward
    reverse
}

structure CidrAuthorizationContext {
    @required
    Message: String

    @required
    Signature: String
}

structure CidrBlock {
    @xmlName("cidrBlock")
    CidrBlock: String
}

list CidrBlockSet {
    @xmlName("item")
    member: CidrBlock
}

structure ClassicLinkDnsSupport {
    @xmlName("classicLinkDnsSupported")
    ClassicLinkDnsSupported: Boolean

    @xmlName("vpcId")
    VpcId: String
}

list ClassicLinkDnsSupportList {
    @xmlName("item")
    member: ClassicLinkDnsSupport
}

structure ClassicLinkInstance {
    @xmlName("groupSet")
    Groups: GroupIdentifierList

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("vpcId")
    VpcId: String
}

list ClassicLinkInstanceList {
    @xmlName("item")
    member: ClassicLinkInstance
}

structure ClassicLoadBalancer {
    @xmlName("name")
    Name: String
}

@length(min: 1, max: 5)
list ClassicLoadBalancers {
    @xmlName("item")
    member: ClassicLoadBalancer
}

structure ClassicLoadBalancersConfig {
    @xmlName("classicLoadBalancers")
    ClassicLoadBalancers: ClassicLoadBalancers
}

structure ClientCertificateRevocationListStatus {
    @xmlName("code")
    Code: ClientCertificateRevocationListStatusCode

    @xmlName("message")
    Message: String
}

enum ClientCertificateRevocationListStatusCode {
    pending
    active
}

structure ClientConnectOptions {
    Enabled: Boolean
    LambdaFunctionArn: String
}

structure ClientConnectResponseOptions {
    @xmlName("enabled")
    Enabled: Boolean

    @xmlName("lambdaFunctionArn")
    LambdaFunctionArn: String

    @xmlName("status")
    Status: ClientVpnEndpointAttributeStatus
}

structure ClientData {
    Comment: String
    UploadEnd: Timestamp
    UploadSize: Double
    UploadStart: Timestamp
}

structure ClientLoginBannerOptions {
    Enabled: Boolean
    BannerText: String
}

structure ClientLoginBannerResponseOptions {
    @xmlName("enabled")
    Enabled: Boolean

    @xmlName("bannerText")
    BannerText: String
}

structure ClientRouteEnforcementOptions {
    Enforced: Boolean
}

structure ClientRouteEnforcementResponseOptions {
    @xmlName("enforced")
    Enforced: Boolean
}

@sensitive
string ClientSecretType

structure ClientVpnAuthentication {
    @xmlName("type")
    Type: ClientVpnAuthenticationType

    @xmlName("activeDirectory")
    ActiveDirectory: DirectoryServiceAuthentication

    @xmlName("mutualAuthentication")
    MutualAuthentication: CertificateAuthentication

    @xmlName("federatedAuthentication")
    FederatedAuthentication: FederatedAuthentication
}

list ClientVpnAuthenticationList {
    @xmlName("item")
    member: ClientVpnAuthentication
}

structure ClientVpnAuthenticationRequest {
    Type: ClientVpnAuthenticationType
    ActiveDirectory: DirectoryServiceAuthenticationRequest
    MutualAuthentication: CertificateAuthenticationRequest
    FederatedAuthentication: FederatedAuthenticationRequest
}

list ClientVpnAuthenticationRequestList {
    member: ClientVpnAuthenticationRequest
}

enum ClientVpnAuthenticationType {
    certificate_authentication = "certificate-authentication"
    directory_service_authentication = "directory-service-authentication"
    federated_authentication = "federated-authentication"
}

structure ClientVpnAuthorizationRuleStatus {
    @xmlName("code")
    Code: ClientVpnAuthorizationRuleStatusCode

    @xmlName("message")
    Message: String
}

enum ClientVpnAuthorizationRuleStatusCode {
    authorizing
    active
    failed
    revoking
}

list ClientVpnAvailabilityZoneIdSet {
    @xmlName("item")
    member: String
}

list ClientVpnAvailabilityZoneSet {
    @xmlName("item")
    member: String
}

structure ClientVpnConnection {
    @xmlName("clientVpnEndpointId")
    ClientVpnEndpointId: String

    @xmlName("timestamp")
    Timestamp: String

    @xmlName("connectionId")
    ConnectionId: String

    @xmlName("username")
    Username: String

    @xmlName("connectionEstablishedTime")
    ConnectionEstablishedTime: String

    @xmlName("ingressBytes")
    IngressBytes: String

    @xmlName("egressBytes")
    EgressBytes: String

    @xmlName("ingressPackets")
    IngressPackets: String

    @xmlName("egressPackets")
    EgressPackets: String

    @xmlName("clientIp")
    ClientIp: String

    @xmlName("clientIpv6Address")
    ClientIpv6Address: String

    @xmlName("commonName")
    CommonName: String

    @xmlName("status")
    Status: ClientVpnConnectionStatus

    @xmlName("connectionEndTime")
    ConnectionEndTime: String

    @xmlName("postureComplianceStatusSet")
    PostureComplianceStatuses: ValueStringList
}

list ClientVpnConnectionSet {
    @xmlName("item")
    member: ClientVpnConnection
}

structure ClientVpnConnectionStatus {
    @xmlName("code")
    Code: ClientVpnConnectionStatusCode

    @xmlName("message")
    Message: String
}

enum ClientVpnConnectionStatusCode {
    active
    failed_to_terminate = "failed-to-terminate"
    terminating
    terminated
}

structure ClientVpnEndpoint {
    @xmlName("clientVpnEndpointId")
    ClientVpnEndpointId: String

    @xmlName("description")
    Description: String

    @xmlName("status")
    Status: ClientVpnEndpointStatus

    @xmlName("creationTime")
    CreationTime: String

    @xmlName("deletionTime")
    DeletionTime: String

    @xmlName("dnsName")
    DnsName: String

    @xmlName("clientCidrBlock")
    ClientCidrBlock: String

    @xmlName("dnsServer")
    DnsServers: ValueStringList

    @xmlName("splitTunnel")
    SplitTunnel: Boolean

    @xmlName("vpnProtocol")
    VpnProtocol: VpnProtocol

    @xmlName("transportProtocol")
    TransportProtocol: TransportProtocol

    @xmlName("vpnPort")
    VpnPort: Integer

    @xmlName("associatedTargetNetwork") @deprecated
    AssociatedTargetNetworks: AssociatedTargetNetworkSet

    @xmlName("serverCertificateArn")
    ServerCertificateArn: String

    @xmlName("authenticationOptions")
    AuthenticationOptions: ClientVpnAuthenticationList

    @xmlName("connectionLogOptions")
    ConnectionLogOptions: ConnectionLogResponseOptions

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("securityGroupIdSet")
    SecurityGroupIds: ClientVpnSecurityGroupIdSet

    @xmlName("vpcId")
    VpcId: String

    @xmlName("selfServicePortalUrl")
    SelfServicePortalUrl: String

    @xmlName("clientConnectOptions")
    ClientConnectOptions: ClientConnectResponseOptions

    @xmlName("sessionTimeoutHours")
    SessionTimeoutHours: Integer

    @xmlName("clientLoginBannerOptions")
    ClientLoginBannerOptions: ClientLoginBannerResponseOptions

    @xmlName("clientRouteEnforcementOptions")
    ClientRouteEnforcementOptions: ClientRouteEnforcementResponseOptions

    @xmlName("disconnectOnSessionTimeout")
    DisconnectOnSessionTimeout: Boolean

    @xmlName("endpointIpAddressType")
    EndpointIpAddressType: EndpointIpAddressType

    @xmlName("trafficIpAddressType")
    TrafficIpAddressType: TrafficIpAddressType

    @xmlName("transitGatewayConfiguration")
    TransitGatewayConfiguration: TransitGatewayConfigurationDescribeEndpointStructure
}

structure ClientVpnEndpointAttributeStatus {
    @xmlName("code")
    Code: ClientVpnEndpointAttributeStatusCode

    @xmlName("message")
    Message: String
}

enum ClientVpnEndpointAttributeStatusCode {
    applying
    applied
}

list ClientVpnEndpointIdList {
    @xmlName("item")
    member: String
}

structure ClientVpnEndpointStatus {
    @xmlName("code")
    Code: ClientVpnEndpointStatusCode

    @xmlName("message")
    Message: String
}

enum ClientVpnEndpointStatusCode {
    pending_associate = "pending-associate"
    available
    deleting
    deleted
    pending
}

structure ClientVpnRoute {
    @xmlName("clientVpnEndpointId")
    ClientVpnEndpointId: String

    @xmlName("destinationCidr")
    DestinationCidr: String

    @xmlName("targetSubnet")
    TargetSubnet: String

    @xmlName("type")
    Type: String

    @xmlName("origin")
    Origin: String

    @xmlName("status")
    Status: ClientVpnRouteStatus

    @xmlName("description")
    Description: String

    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String
}

list ClientVpnRouteSet {
    @xmlName("item")
    member: ClientVpnRoute
}

structure ClientVpnRouteStatus {
    @xmlName("code")
    Code: ClientVpnRouteStatusCode

    @xmlName("message")
    Message: String
}

enum ClientVpnRouteStatusCode {
    creating
    active
    failed
    deleting
}

list ClientVpnSecurityGroupIdSet {
    @xmlName("item")
    member: String
}

structure CloudWatchLogOptions {
    @xmlName("logEnabled")
    LogEnabled: Boolean

    @xmlName("logGroupArn")
    LogGroupArn: String

    @xmlName("logOutputFormat")
    LogOutputFormat: String

    @xmlName("bgpLogEnabled")
    BgpLogEnabled: Boolean

    @xmlName("bgpLogGroupArn")
    BgpLogGroupArn: String

    @xmlName("bgpLogOutputFormat")
    BgpLogOutputFormat: String
}

structure CloudWatchLogOptionsSpecification {
    LogEnabled: Boolean
    LogGroupArn: String
    LogOutputFormat: String
    BgpLogEnabled: Boolean
    BgpLogGroupArn: String
    BgpLogOutputFormat: String
}

structure CoipAddressUsage {
    @xmlName("allocationId")
    AllocationId: String

    @xmlName("awsAccountId")
    AwsAccountId: String

    @xmlName("awsService")
    AwsService: String

    @xmlName("coIp")
    CoIp: String
}

list CoipAddressUsageSet {
    @xmlName("item")
    member: CoipAddressUsage
}

structure CoipCidr {
    @xmlName("cidr")
    Cidr: String

    @xmlName("coipPoolId")
    CoipPoolId: String

    @xmlName("localGatewayRouteTableId")
    LocalGatewayRouteTableId: String
}

structure CoipPool {
    @xmlName("poolId")
    PoolId: String

    @xmlName("poolCidrSet")
    PoolCidrs: ValueStringList

    @xmlName("localGatewayRouteTableId")
    LocalGatewayRouteTableId: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("poolArn")
    PoolArn: ResourceArn
}

list CoipPoolIdSet {
    @xmlName("item")
    member: String
}

@range(min: 5, max: 1000)
integer CoipPoolMaxResults

list CoipPoolSet {
    @xmlName("item")
    member: CoipPool
}

enum Comparison {
    equals
    in
}

@pattern("\\d{12}")
string ComponentAccount

@pattern("[a-z]{2}-[a-z]+-[1-9]+")
string ComponentRegion

@length(min: 0, max: 300)
string ConditionValue

@length(min: 0, max: 10)
list ConditionValueList {
    @xmlName("item")
    member: ConditionValue
}

structure ConnectionLogOptions {
    Enabled: Boolean
    CloudwatchLogGroup: String
    CloudwatchLogStream: String
}

structure ConnectionLogResponseOptions {
    Enabled: Boolean
    CloudwatchLogGroup: String
    CloudwatchLogStream: String
}

structure ConnectionNotification {
    @xmlName("connectionNotificationId")
    ConnectionNotificationId: String

    @xmlName("serviceId")
    ServiceId: String

    @xmlName("vpcEndpointId")
    VpcEndpointId: String

    @xmlName("connectionNotificationType")
    ConnectionNotificationType: ConnectionNotificationType

    @xmlName("connectionNotificationArn")
    ConnectionNotificationArn: String

    @xmlName("connectionEvents")
    ConnectionEvents: ValueStringList

    @xmlName("connectionNotificationState")
    ConnectionNotificationState: ConnectionNotificationState

    @xmlName("serviceRegion")
    ServiceRegion: String
}

list ConnectionNotificationIdsList {
    @xmlName("item")
    member: String
}

list ConnectionNotificationSet {
    @xmlName("item")
    member: ConnectionNotification
}

enum ConnectionNotificationState {
    Enabled
    Disabled
}

enum ConnectionNotificationType {
    Topic
}

structure ConnectionTrackingConfiguration {
    @xmlName("tcpEstablishedTimeout")
    TcpEstablishedTimeout: Integer

    @xmlName("udpStreamTimeout")
    UdpStreamTimeout: Integer

    @xmlName("udpTimeout")
    UdpTimeout: Integer
}

structure ConnectionTrackingSpecification {
    @xmlName("tcpEstablishedTimeout")
    TcpEstablishedTimeout: Integer

    @xmlName("udpTimeout")
    UdpTimeout: Integer

    @xmlName("udpStreamTimeout")
    UdpStreamTimeout: Integer
}

structure ConnectionTrackingSpecificationRequest {
    TcpEstablishedTimeout: Integer
    UdpStreamTimeout: Integer
    UdpTimeout: Integer
}

structure ConnectionTrackingSpecificationResponse {
    @xmlName("tcpEstablishedTimeout")
    TcpEstablishedTimeout: Integer

    @xmlName("udpStreamTimeout")
    UdpStreamTimeout: Integer

    @xmlName("udpTimeout")
    UdpTimeout: Integer
}

enum ConnectivityType {
    private
    public
}

enum ContainerFormat {
    ova
}

list ConversionIdStringList {
    @xmlName("item")
    member: String
}

structure ConversionTask {
    @xmlName("conversionTaskId")
    ConversionTaskId: String

    @xmlName("expirationTime")
    ExpirationTime: String

    @xmlName("importInstance")
    ImportInstance: ImportInstanceTaskDetails

    @xmlName("importVolume")
    ImportVolume: ImportVolumeTaskDetails

    @xmlName("state")
    State: ConversionTaskState

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("tagSet")
    Tags: TagList
}

enum ConversionTaskState {
    active
    cancelling
    cancelled
    completed
}

@range(min: 1, max: 72)
integer CoolOffPeriodRequestHours

@length(min: 0, max: 128)
string CopyImageClientToken

@sensitive
string CopySnapshotRequestPSU

enum CopyTagsFromSource {
    volume
}

list CoreCountList {
    @xmlName("item")
    member: Integer
}

enum CpuManufacturer {
    intel
    amd
    amazon_web_services = "amazon-web-services"
    apple
}

list CpuManufacturerSet {
    @xmlName("item")
    member: CpuManufacturer
}

structure CpuOptions {
    @xmlName("coreCount")
    CoreCount: Integer

    @xmlName("threadsPerCore")
    ThreadsPerCore: Integer

    @xmlName("amdSevSnp")
    AmdSevSnp: AmdSevSnpSpecification

    @xmlName("nestedVirtualization")
    NestedVirtualization: NestedVirtualizationSpecification
}

structure CpuOptionsRequest {
    CoreCount: Integer
    ThreadsPerCore: Integer
    AmdSevSnp: AmdSevSnpSpecification
    NestedVirtualization: NestedVirtualizationSpecification
}

structure CpuPerformanceFactor {
    @xmlName("referenceSet")
    References: PerformanceFactorReferenceSet
}

structure CpuPerformanceFactorRequest {
    @xmlName("Reference")
    References: PerformanceFactorReferenceSetRequest
}

structure CreateFleetError {
    @xmlName("launchTemplateAndOverrides")
    LaunchTemplateAndOverrides: LaunchTemplateAndOverridesResponse

    @xmlName("lifecycle")
    Lifecycle: InstanceLifecycle

    @xmlName("errorCode")
    ErrorCode: String

    @xmlName("errorMessage")
    ErrorMessage: String
}

list CreateFleetErrorsSet {
    @xmlName("item")
    member: CreateFleetError
}

structure CreateFleetInstance {
    @xmlName("launchTemplateAndOverrides")
    LaunchTemplateAndOverrides: LaunchTemplateAndOverridesResponse

    @xmlName("lifecycle")
    Lifecycle: InstanceLifecycle

    @xmlName("instanceIds")
    InstanceIds: InstanceIdsSet

    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("platform")
    Platform: PlatformValues

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("subnetId")
    SubnetId: String
}

list CreateFleetInstancesSet {
    @xmlName("item")
    member: CreateFleetInstance
}

@length(min: 0, max: 128)
string CreateImageUsageReportClientToken

structure CreateTransitGatewayConnectRequestOptions {
    @required
    Protocol: ProtocolValue
}

structure CreateTransitGatewayMulticastDomainRequestOptions {
    Igmpv2Support: Igmpv2SupportValue
    StaticSourcesSupport: StaticSourcesSupportValue
    AutoAcceptSharedAssociations: AutoAcceptSharedAssociationsValue
}

structure CreateTransitGatewayPeeringAttachmentRequestOptions {
    DynamicRouting: DynamicRoutingValue
}

structure CreateTransitGatewayVpcAttachmentRequestOptions {
    DnsSupport: DnsSupportValue
    SecurityGroupReferencingSupport: SecurityGroupReferencingSupportValue
    Ipv6Support: Ipv6SupportValue
    ApplianceModeSupport: ApplianceModeSupportValue
}

structure CreateVerifiedAccessEndpointCidrOptions {
    Protocol: VerifiedAccessEndpointProtocol

    @xmlName("SubnetId")
    SubnetIds: CreateVerifiedAccessEndpointSubnetIdList

    Cidr: String

    @xmlName("PortRange")
    PortRanges: CreateVerifiedAccessEndpointPortRangeList
}

structure CreateVerifiedAccessEndpointEniOptions {
    NetworkInterfaceId: String
    Protocol: VerifiedAccessEndpointProtocol
    Port: VerifiedAccessEndpointPortNumber

    @xmlName("PortRange")
    PortRanges: CreateVerifiedAccessEndpointPortRangeList
}

structure CreateVerifiedAccessEndpointLoadBalancerOptions {
    Protocol: VerifiedAccessEndpointProtocol
    Port: VerifiedAccessEndpointPortNumber
    LoadBalancerArn: String

    @xmlName("SubnetId")
    SubnetIds: CreateVerifiedAccessEndpointSubnetIdList

    @xmlName("PortRange")
    PortRanges: CreateVerifiedAccessEndpointPortRangeList
}

structure CreateVerifiedAccessEndpointPortRange {
    FromPort: VerifiedAccessEndpointPortNumber
    ToPort: VerifiedAccessEndpointPortNumber
}

list CreateVerifiedAccessEndpointPortRangeList {
    @xmlName("item")
    member: CreateVerifiedAccessEndpointPortRange
}

structure CreateVerifiedAccessEndpointRdsOptions {
    Protocol: VerifiedAccessEndpointProtocol
    Port: VerifiedAccessEndpointPortNumber
    RdsDbInstanceArn: String
    RdsDbClusterArn: String
    RdsDbProxyArn: String
    RdsEndpoint: String

    @xmlName("SubnetId")
    SubnetIds: CreateVerifiedAccessEndpointSubnetIdList
}

list CreateVerifiedAccessEndpointSubnetIdList {
    @xmlName("item")
    member: String
}

structure CreateVerifiedAccessNativeApplicationOidcOptions {
    PublicSigningKeyEndpoint: String
    Issuer: String
    AuthorizationEndpoint: String
    TokenEndpoint: String
    UserInfoEndpoint: String
    ClientId: String
    ClientSecret: ClientSecretType
    Scope: String
}

structure CreateVerifiedAccessTrustProviderDeviceOptions {
    TenantId: String
    PublicSigningKeyUrl: String
}

structure CreateVerifiedAccessTrustProviderOidcOptions {
    Issuer: String
    AuthorizationEndpoint: String
    TokenEndpoint: String
    UserInfoEndpoint: String
    ClientId: String
    ClientSecret: ClientSecretType
    Scope: String
}

structure CreateVolumePermission {
    @xmlName("userId")
    UserId: String

    @xmlName("group")
    Group: PermissionGroup
}

list CreateVolumePermissionList {
    @xmlName("item")
    member: CreateVolumePermission
}

structure CreateVolumePermissionModifications {
    Add: CreateVolumePermissionList
    Remove: CreateVolumePermissionList
}

structure CreationDateCondition {
    @xmlName("maximumDaysSinceCreated")
    MaximumDaysSinceCreated: MaximumDaysSinceCreatedValue
}

structure CreationDateConditionRequest {
    MaximumDaysSinceCreated: MaximumDaysSinceCreatedValue
}

structure CreditSpecification {
    @xmlName("cpuCredits")
    CpuCredits: String
}

structure CreditSpecificationRequest {
    @required
    CpuCredits: String
}

enum CurrencyCodeValues {
    USD
}

list CustomKeyValuePairRequestSet {
    @xmlName("item")
    member: CustomTagKeyValueRequestPair
}

list CustomKeyValuePairResponseSet {
    @xmlName("item")
    member: CustomTagKeyValueResponsePair
}

structure CustomTagKeyValueRequestPair {
    Key: String
    Value: String
}

structure CustomTagKeyValueResponsePair {
    @xmlName("key")
    Key: String

    @xmlName("value")
    Value: String
}

structure CustomerGateway {
    @xmlName("certificateArn")
    CertificateArn: String

    @xmlName("deviceName")
    DeviceName: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("bgpAsnExtended")
    BgpAsnExtended: String

    @xmlName("customerGatewayId")
    CustomerGatewayId: String

    @xmlName("state")
    State: String

    @xmlName("type")
    Type: String

    @xmlName("ipAddress")
    IpAddress: String

    @xmlName("bgpAsn")
    BgpAsn: String
}

list CustomerGatewayIdStringList {
    @xmlName("CustomerGatewayId")
    member: String
}

list CustomerGatewayList {
    @xmlName("item")
    member: CustomerGateway
}

@range(min: 5, max: 100)
integer DITMaxResults

@range(min: 5, max: 1000)
integer DITOMaxResults

list DataQueries {
    member: DataQuery
}

structure DataQuery {
    Id: String
    Source: String
    Destination: String
    Metric: MetricType
    Statistic: StatisticType
    Period: PeriodType
}

structure DataResponse {
    @xmlName("id")
    Id: String

    @xmlName("source")
    Source: String

    @xmlName("destination")
    Destination: String

    @xmlName("metric")
    Metric: MetricType

    @xmlName("statistic")
    Statistic: StatisticType

    @xmlName("period")
    Period: PeriodType

    @xmlName("metricPointSet")
    MetricPoints: MetricPoints
}

list DataResponses {
    @xmlName("item")
    member: DataResponse
}

enum DatafeedSubscriptionState {
    Active
    Inactive
}

@range(min: 1, max: 1000)
integer DeclarativePoliciesMaxResults

structure DeclarativePoliciesReport {
    @xmlName("reportId")
    ReportId: String

    @xmlName("s3Bucket")
    S3Bucket: String

    @xmlName("s3Prefix")
    S3Prefix: String

    @xmlName("targetId")
    TargetId: String

    @xmlName("startTime")
    StartTime: Timestamp

    @xmlName("endTime")
    EndTime: Timestamp

    @xmlName("status")
    Status: ReportState

    @xmlName("tagSet")
    Tags: TagList
}

list DeclarativePoliciesReportList {
    @xmlName("item")
    member: DeclarativePoliciesReport
}

list DedicatedHostIdList {
    @xmlName("item")
    member: String
}

structure DefaultConnectionTrackingConfiguration {
    @xmlName("defaultTcpEstablishedTimeout")
    DefaultTcpEstablishedTimeout: Integer

    @xmlName("defaultUdpTimeout")
    DefaultUdpTimeout: Integer

    @xmlName("defaultUdpStreamTimeout")
    DefaultUdpStreamTimeout: Integer
}

enum DefaultHttpTokensEnforcedState {
    disabled
    enabled
    no_preference = "no-preference"
}

enum DefaultInstanceMetadataEndpointState {
    disabled
    enabled
    no_preference = "no-preference"
}

enum DefaultInstanceMetadataTagsState {
    disabled
    enabled
    no_preference = "no-preference"
}

enum DefaultRouteTableAssociationValue {
    enable
    disable
}

enum DefaultRouteTablePropagationValue {
    enable
    disable
}

enum DefaultTargetCapacityType {
    spot
    on_demand = "on-demand"
    capacity_block = "capacity-block"
    reserved_capacity = "reserved-capacity"
}

structure DeleteFleetError {
    @xmlName("code")
    Code: DeleteFleetErrorCode

    @xmlName("message")
    Message: String
}

enum DeleteFleetErrorCode {
    fleetIdDoesNotExist
    fleetIdMalformed
    fleetNotInDeletableState
    unexpectedError
}

structure DeleteFleetErrorItem {
    @xmlName("error")
    Error: DeleteFleetError

    @xmlName("fleetId")
    FleetId: String
}

list DeleteFleetErrorSet {
    @xmlName("item")
    member: DeleteFleetErrorItem
}

structure DeleteFleetSuccessItem {
    @xmlName("currentFleetState")
    CurrentFleetState: FleetStateCode

    @xmlName("previousFleetState")
    PreviousFleetState: FleetStateCode

    @xmlName("fleetId")
    FleetId: String
}

list DeleteFleetSuccessSet {
    @xmlName("item")
    member: DeleteFleetSuccessItem
}

structure DeleteLaunchTemplateVersionsResponseErrorItem {
    @xmlName("launchTemplateId")
    LaunchTemplateId: String

    @xmlName("launchTemplateName")
    LaunchTemplateName: String

    @xmlName("versionNumber")
    VersionNumber: Long

    @xmlName("responseError")
    ResponseError: ResponseError
}

list DeleteLaunchTemplateVersionsResponseErrorSet {
    @xmlName("item")
    member: DeleteLaunchTemplateVersionsResponseErrorItem
}

structure DeleteLaunchTemplateVersionsResponseSuccessItem {
    @xmlName("launchTemplateId")
    LaunchTemplateId: String

    @xmlName("launchTemplateName")
    LaunchTemplateName: String

    @xmlName("versionNumber")
    VersionNumber: Long
}

list DeleteLaunchTemplateVersionsResponseSuccessSet {
    @xmlName("item")
    member: DeleteLaunchTemplateVersionsResponseSuccessItem
}

structure DeleteQueuedReservedInstancesError {
    @xmlName("code")
    Code: DeleteQueuedReservedInstancesErrorCode

    @xmlName("message")
    Message: String
}

enum DeleteQueuedReservedInstancesErrorCode {
    reserved_instances_id_invalid = "reserved-instances-id-invalid"
    reserved_instances_not_in_queued_state = "reserved-instances-not-in-queued-state"
    unexpected_error = "unexpected-error"
}

@length(min: 1, max: 100)
list DeleteQueuedReservedInstancesIdList {
    @xmlName("item")
    member: String
}

list DeleteSnapshotResultSet {
    @xmlName("item")
    member: DeleteSnapshotReturnCode
}

structure DeleteSnapshotReturnCode {
    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("returnCode")
    ReturnCode: SnapshotReturnCodes
}

structure DeprecationTimeCondition {
    @xmlName("maximumDaysSinceDeprecated")
    MaximumDaysSinceDeprecated: MaximumDaysSinceDeprecatedValue
}

structure DeprecationTimeConditionRequest {
    MaximumDaysSinceDeprecated: MaximumDaysSinceDeprecatedValue
}

list DeprovisionedAddressSet {
    @xmlName("item")
    member: String
}

structure DeregisterInstanceTagAttributeRequest {
    IncludeAllTagsOfInstance: Boolean

    @xmlName("InstanceTagKey")
    InstanceTagKeys: InstanceTagKeySet
}

@range(min: 5, max: 1000)
integer DescribeAddressTransfersMaxResults

@range(min: 5, max: 1000)
integer DescribeApplicationStatusCheckAssociationsMaxResults

@range(min: 5, max: 100)
integer DescribeApplicationStatusChecksMaxResults

@range(min: 1, max: 100)
integer DescribeApplicationStatusMaxResults

@range(min: 1, max: 100)
integer DescribeByoipCidrsMaxResults

@range(min: 1, max: 1000)
integer DescribeCapacityBlockExtensionOfferingsMaxResults

@range(min: 1, max: 1000)
integer DescribeCapacityBlockOfferingsMaxResults

@range(min: 1, max: 1000)
integer DescribeCapacityBlockStatusMaxResults

@range(min: 1, max: 1000)
integer DescribeCapacityBlocksMaxResults

@range(min: 1, max: 1000)
integer DescribeCapacityManagerDataExportsRequestMaxResults

@range(min: 1, max: 1000)
integer DescribeCapacityReservationBillingRequestsRequestMaxResults

@range(min: 1, max: 1000)
integer DescribeCapacityReservationCancellationQuotesRequestMaxResults

@range(min: 1, max: 100)
integer DescribeCapacityReservationFleetsMaxResults

@range(min: 1, max: 10)
integer DescribeCapacityReservationTopologyMaxResults

@range(min: 1, max: 1000)
integer DescribeCapacityReservationsMaxResults

@range(min: 5, max: 1000)
integer DescribeClassicLinkInstancesMaxResults

@range(min: 5, max: 1000)
integer DescribeClientVpnAuthorizationRulesMaxResults

@range(min: 5, max: 1000)
integer DescribeClientVpnConnectionsMaxResults

@range(min: 5, max: 1000)
integer DescribeClientVpnEndpointMaxResults

@range(min: 5, max: 1000)
integer DescribeClientVpnRoutesMaxResults

@range(min: 5, max: 1000)
integer DescribeClientVpnTargetNetworksMaxResults

list DescribeConversionTaskList {
    @xmlName("item")
    member: ConversionTask
}

@range(min: 5, max: 1000)
integer DescribeDhcpOptionsMaxResults

@range(min: 5, max: 255)
integer DescribeEgressOnlyInternetGatewaysMaxResults

@range(min: 10, max: 1000)
integer DescribeElasticGpusMaxResults

@range(min: 1, max: 500)
integer DescribeExportImageTasksMaxResults

@range(min: 0, max: 200)
integer DescribeFastLaunchImagesRequestMaxResults

structure DescribeFastLaunchImagesSuccessItem {
    @xmlName("imageId")
    ImageId: String

    @xmlName("resourceType")
    ResourceType: FastLaunchResourceType

    @xmlName("snapshotConfiguration")
    SnapshotConfiguration: FastLaunchSnapshotConfigurationResponse

    @xmlName("launchTemplate")
    LaunchTemplate: FastLaunchLaunchTemplateSpecificationResponse

    @xmlName("maxParallelLaunches")
    MaxParallelLaunches: Integer

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("state")
    State: FastLaunchStateCode

    @xmlName("stateTransitionReason")
    StateTransitionReason: String

    @xmlName("stateTransitionTime")
    StateTransitionTime: Timestamp
}

list DescribeFastLaunchImagesSuccessSet {
    @xmlName("item")
    member: DescribeFastLaunchImagesSuccessItem
}

structure DescribeFastSnapshotRestoreSuccessItem {
    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("state")
    State: FastSnapshotRestoreStateCode

    @xmlName("stateTransitionReason")
    StateTransitionReason: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("ownerAlias")
    OwnerAlias: String

    @xmlName("enablingTime")
    EnablingTime: Timestamp

    @xmlName("optimizingTime")
    OptimizingTime: Timestamp

    @xmlName("enabledTime")
    EnabledTime: Timestamp

    @xmlName("disablingTime")
    DisablingTime: Timestamp

    @xmlName("disabledTime")
    DisabledTime: Timestamp
}

list DescribeFastSnapshotRestoreSuccessSet {
    @xmlName("item")
    member: DescribeFastSnapshotRestoreSuccessItem
}

@range(min: 0, max: 200)
integer DescribeFastSnapshotRestoresMaxResults

structure DescribeFleetError {
    @xmlName("launchTemplateAndOverrides")
    LaunchTemplateAndOverrides: LaunchTemplateAndOverridesResponse

    @xmlName("lifecycle")
    Lifecycle: InstanceLifecycle

    @xmlName("errorCode")
    ErrorCode: String

    @xmlName("errorMessage")
    ErrorMessage: String
}

list DescribeFleetsErrorSet {
    @xmlName("item")
    member: DescribeFleetError
}

structure DescribeFleetsInstances {
    @xmlName("launchTemplateAndOverrides")
    LaunchTemplateAndOverrides: LaunchTemplateAndOverridesResponse

    @xmlName("lifecycle")
    Lifecycle: InstanceLifecycle

    @xmlName("instanceIds")
    InstanceIds: InstanceIdsSet

    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("platform")
    Platform: PlatformValues
}

list DescribeFleetsInstancesSet {
    @xmlName("item")
    member: DescribeFleetsInstances
}

@range(min: 5, max: 1000)
integer DescribeFpgaImagesMaxResults

@range(min: 1, max: 1000)
integer DescribeFutureCapacityMaxResults

@range(min: 5, max: 500)
integer DescribeHostReservationsMaxResults

@range(min: 5, max: 1000)
integer DescribeIamInstanceProfileAssociationsMaxResults

@length(min: 1, max: 10)
list DescribeImageReferencesImageIdStringList {
    member: String
}

@range(min: 5)
integer DescribeImageReferencesMaxResults

@range(min: 1)
integer DescribeImageUsageReportEntriesMaxResults

@length(min: 0, max: 200)
list DescribeImageUsageReportsImageIdStringList {
    member: String
}

@range(min: 1)
integer DescribeImageUsageReportsMaxResults

@range(min: 5, max: 1000)
integer DescribeInstanceCreditSpecificationsMaxResults

@range(min: 1, max: 1000)
integer DescribeInstanceImageMetadataMaxResults

@range(min: 1, max: 1000)
integer DescribeInstanceSqlHaStatesRequestMaxResultsInteger

list DescribeInstanceTopologyGroupNameSet {
    member: String
}

list DescribeInstanceTopologyInstanceIdSet {
    member: String
}

@range(min: 1, max: 100)
integer DescribeInstanceTopologyMaxResults

@range(min: 5, max: 1000)
integer DescribeInternetGatewaysMaxResults

@range(min: 1, max: 100)
integer DescribeIpamByoasnMaxResults

@range(min: 1000, max: 100000)
integer DescribeIpamPoolAllocationsMaxResults

@range(min: 1, max: 200)
integer DescribeLaunchTemplatesMaxResults

@range(min: 5, max: 1000)
integer DescribeLockedSnapshotsMaxResults

@range(min: 5, max: 500)
integer DescribeMacHostsRequestMaxResults

@range(min: 1, max: 500)
integer DescribeMacModificationTasksMaxResults

@range(min: 5, max: 1000)
integer DescribeMovingAddressesMaxResults

@range(min: 5, max: 1000)
integer DescribeNatGatewaysMaxResults

@range(min: 5, max: 1000)
integer DescribeNetworkAclsMaxResults

@range(min: 5, max: 255)
integer DescribeNetworkInterfacePermissionsMaxResults

@range(min: 5, max: 1000)
integer DescribeNetworkInterfacesMaxResults

@range(min: 1, max: 1000)
integer DescribePrincipalIdFormatMaxResults

@range(min: 1, max: 50)
integer DescribeReplaceRootVolumeTasksMaxResults

@range(min: 5, max: 100)
integer DescribeRouteTablesMaxResults

@range(min: 5, max: 300)
integer DescribeScheduledInstanceAvailabilityMaxResults

@range(min: 5, max: 1000)
integer DescribeSecondaryInterfacesMaxResults

@range(min: 5, max: 1000)
integer DescribeSecondaryNetworksMaxResults

@range(min: 5, max: 1000)
integer DescribeSecondarySubnetsMaxResults

@range(min: 5, max: 1000)
integer DescribeSecurityGroupRulesMaxResults

@range(min: 5, max: 1000)
integer DescribeSecurityGroupVpcAssociationsMaxResults

@range(min: 5, max: 1000)
integer DescribeSecurityGroupsMaxResults

@range(min: 1, max: 1000)
integer DescribeSpotFleetInstancesMaxResults

@output
structure DescribeSpotFleetInstancesResponse {
    @xmlName("activeInstanceSet")
    ActiveInstances: ActiveInstanceSet

    @xmlName("nextToken")
    NextToken: String

    @xmlName("spotFleetRequestId")
    SpotFleetRequestId: String
}

@range(min: 1, max: 1000)
integer DescribeSpotFleetRequestHistoryMaxResults

@output
structure DescribeSpotFleetRequestHistoryResponse {
    @xmlName("historyRecordSet")
    HistoryRecords: HistoryRecords

    @xmlName("lastEvaluatedTime")
    LastEvaluatedTime: Timestamp

    @xmlName("nextToken")
    NextToken: String

    @xmlName("spotFleetRequestId")
    SpotFleetRequestId: String

    @xmlName("startTime")
    StartTime: Timestamp
}

@output
structure DescribeSpotFleetRequestsResponse {
    @xmlName("nextToken")
    NextToken: String

    @xmlName("spotFleetRequestConfigSet")
    SpotFleetRequestConfigs: SpotFleetRequestConfigSet
}

@range(min: 5, max: 255)
integer DescribeStaleSecurityGroupsMaxResults

@length(min: 1, max: 1024)
string DescribeStaleSecurityGroupsNextToken

@range(min: 1, max: 200)
integer DescribeStoreImageTasksRequestMaxResults

@range(min: 5, max: 1000)
integer DescribeSubnetsMaxResults

@range(min: 5, max: 255)
integer DescribeTrunkInterfaceAssociationsMaxResults

@range(min: 5, max: 1000)
integer DescribeVerifiedAccessEndpointsMaxResults

@range(min: 5, max: 1000)
integer DescribeVerifiedAccessGroupMaxResults

@range(min: 1, max: 10)
integer DescribeVerifiedAccessInstanceLoggingConfigurationsMaxResults

@range(min: 5, max: 200)
integer DescribeVerifiedAccessInstancesMaxResults

@range(min: 5, max: 200)
integer DescribeVerifiedAccessTrustProvidersMaxResults

@range(min: 5, max: 1000)
integer DescribeVpcBlockPublicAccessExclusionsMaxResults

@range(min: 5, max: 255)
integer DescribeVpcClassicLinkDnsSupportMaxResults

@length(min: 1, max: 1024)
string DescribeVpcClassicLinkDnsSupportNextToken

@range(min: 5, max: 1000)
integer DescribeVpcEncryptionControlsMaxResults

@range(min: 5, max: 1000)
integer DescribeVpcPeeringConnectionsMaxResults

@range(min: 5, max: 1000)
integer DescribeVpcsMaxResults

enum DestinationFileFormat {
    plain_text = "plain-text"
    parquet
}

structure DestinationOptionsRequest {
    FileFormat: DestinationFileFormat
    HiveCompatiblePartitions: Boolean
    PerHourPartition: Boolean
}

structure DestinationOptionsResponse {
    @xmlName("fileFormat")
    FileFormat: DestinationFileFormat

    @xmlName("hiveCompatiblePartitions")
    HiveCompatiblePartitions: Boolean

    @xmlName("perHourPartition")
    PerHourPartition: Boolean
}

structure DeviceOptions {
    @xmlName("tenantId")
    TenantId: String

    @xmlName("publicSigningKeyUrl")
    PublicSigningKeyUrl: String
}

enum DeviceTrustProviderType {
    jamf
    crowdstrike
    jumpcloud
}

list DeviceTrustProviderTypeList {
    @xmlName("item")
    member: DeviceTrustProviderType
}

enum DeviceType {
    ebs
    instance_store = "instance-store"
}

structure DhcpConfiguration {
    @xmlName("key")
    Key: String

    @xmlName("valueSet")
    Values: DhcpConfigurationValueList
}

list DhcpConfigurationList {
    @xmlName("item")
    member: DhcpConfiguration
}

list DhcpConfigurationValueList {
    @xmlName("item")
    member: AttributeValue
}

structure DhcpOptions {
    @xmlName("ownerId")
    OwnerId: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("dhcpOptionsId")
    DhcpOptionsId: String

    @xmlName("dhcpConfigurationSet")
    DhcpConfigurations: DhcpConfigurationList
}

list DhcpOptionsIdStringList {
    @xmlName("DhcpOptionsId")
    member: String
}

list DhcpOptionsList {
    @xmlName("item")
    member: DhcpOptions
}

structure DimensionCondition {
    Dimension: FilterByDimension
    Comparison: Comparison

    @xmlName("Value")
    Values: ConditionValueList
}

structure DirectoryServiceAuthentication {
    @xmlName("directoryId")
    DirectoryId: String
}

structure DirectoryServiceAuthenticationRequest {
    DirectoryId: String
}

structure DisableFastSnapshotRestoreErrorItem {
    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("fastSnapshotRestoreStateErrorSet")
    FastSnapshotRestoreStateErrors: DisableFastSnapshotRestoreStateErrorSet
}

list DisableFastSnapshotRestoreErrorSet {
    @xmlName("item")
    member: DisableFastSnapshotRestoreErrorItem
}

structure DisableFastSnapshotRestoreStateError {
    @xmlName("code")
    Code: String

    @xmlName("message")
    Message: String
}

structure DisableFastSnapshotRestoreStateErrorItem {
    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("error")
    Error: DisableFastSnapshotRestoreStateError
}

list DisableFastSnapshotRestoreStateErrorSet {
    @xmlName("item")
    member: DisableFastSnapshotRestoreStateErrorItem
}

structure DisableFastSnapshotRestoreSuccessItem {
    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("state")
    State: FastSnapshotRestoreStateCode

    @xmlName("stateTransitionReason")
    StateTransitionReason: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("ownerAlias")
    OwnerAlias: String

    @xmlName("enablingTime")
    EnablingTime: Timestamp

    @xmlName("optimizingTime")
    OptimizingTime: Timestamp

    @xmlName("enabledTime")
    EnabledTime: Timestamp

    @xmlName("disablingTime")
    DisablingTime: Timestamp

    @xmlName("disabledTime")
    DisabledTime: Timestamp
}

list DisableFastSnapshotRestoreSuccessSet {
    @xmlName("item")
    member: DisableFastSnapshotRestoreSuccessItem
}

structure DiskImage {
    Description: String
    Image: DiskImageDetail
    Volume: VolumeDetail
}

structure DiskImageDescription {
    @xmlName("checksum")
    Checksum: String

    @xmlName("format")
    Format: DiskImageFormat

    @xmlName("importManifestUrl")
    ImportManifestUrl: ImportManifestUrl

    @xmlName("size")
    Size: Long
}

structure DiskImageDetail {
    @required @xmlName("format")
    Format: DiskImageFormat

    @required @xmlName("bytes")
    Bytes: Long

    @required @xmlName("importManifestUrl")
    ImportManifestUrl: ImportManifestUrl
}

enum DiskImageFormat {
    VMDK
    RAW
    VHD
}

list DiskImageList {
    member: DiskImage
}

structure DiskImageVolumeDescription {
    @xmlName("id")
    Id: String

    @xmlName("size")
    Size: Long
}

structure DiskInfo {
    @xmlName("sizeInGB")
    SizeInGB: Long

    @xmlName("count")
    Count: Integer

    @xmlName("type")
    Type: DiskType
}

list DiskInfoList {
    @xmlName("item")
    member: DiskInfo
}

enum DiskType {
    hdd
    ssd
}

structure DnsEntry {
    @xmlName("dnsName")
    DnsName: String

    @xmlName("hostedZoneId")
    HostedZoneId: String
}

list DnsEntrySet {
    @xmlName("item")
    member: DnsEntry
}

enum DnsNameState {
    pendingVerification
    verified
    failed
}

structure DnsOptions {
    @xmlName("dnsRecordIpType")
    DnsRecordIpType: DnsRecordIpType

    @xmlName("privateDnsOnlyForInboundResolverEndpoint")
    PrivateDnsOnlyForInboundResolverEndpoint: Boolean

    @xmlName("privateDnsPreference")
    PrivateDnsPreference: String

    @xmlName("privateDnsSpecifiedDomainSet")
    PrivateDnsSpecifiedDomains: PrivateDnsSpecifiedDomainSet
}

structure DnsOptionsSpecification {
    DnsRecordIpType: DnsRecordIpType
    PrivateDnsOnlyForInboundResolverEndpoint: Boolean
    PrivateDnsPreference: String

    @xmlName("PrivateDnsSpecifiedDomain")
    PrivateDnsSpecifiedDomains: PrivateDnsSpecifiedDomainSet
}

enum DnsRecordIpType {
    ipv4
    dualstack
    ipv6
    service_defined = "service-defined"
}

structure DnsServersOptionsModifyStructure {
    CustomDnsServers: ValueStringList
    Enabled: Boolean
}

enum DnsSupportValue {
    enable
    disable
}

enum DomainType {
    vpc
    standard
}

@range(min: 0.001, max: 99.999)
double DoubleWithConstraints

@range(min: 1, max: 4000)
integer DrainSeconds

enum DynamicRoutingValue {
    enable
    disable
}

structure EbsBlockDevice {
    @xmlName("deleteOnTermination")
    DeleteOnTermination: Boolean

    @xmlName("iops")
    Iops: Integer

    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("volumeSize")
    VolumeSize: Integer

    @xmlName("volumeType")
    VolumeType: VolumeType

    @xmlName("kmsKeyId")
    KmsKeyId: String

    @xmlName("throughput")
    Throughput: Integer

    @xmlName("outpostArn")
    OutpostArn: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("encrypted")
    Encrypted: Boolean

    VolumeInitializationRate: Integer
    AvailabilityZoneId: String
    EbsCardIndex: Integer
}

structure EbsBlockDeviceResponse {
    @xmlName("encrypted")
    Encrypted: Boolean

    @xmlName("deleteOnTermination")
    DeleteOnTermination: Boolean

    @xmlName("iops")
    Iops: Integer

    @xmlName("throughput")
    Throughput: Integer

    @xmlName("kmsKeyId")
    KmsKeyId: String

    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("volumeSize")
    VolumeSize: Integer

    @xmlName("volumeType")
    VolumeType: VolumeType
}

structure EbsCardInfo {
    @xmlName("ebsCardIndex")
    EbsCardIndex: Integer

    @xmlName("baselineBandwidthInMbps")
    BaselineBandwidthInMbps: Integer

    @xmlName("baselineThroughputInMBps")
    BaselineThroughputInMBps: Double

    @xmlName("baselineIops")
    BaselineIops: Integer

    @xmlName("maximumBandwidthInMbps")
    MaximumBandwidthInMbps: Integer

    @xmlName("maximumThroughputInMBps")
    MaximumThroughputInMBps: Double

    @xmlName("maximumIops")
    MaximumIops: Integer
}

list EbsCardInfoList {
    @xmlName("item")
    member: EbsCardInfo
}

enum EbsEncryptionSupport {
    unsupported
    supported
}

structure EbsInfo {
    @xmlName("ebsOptimizedSupport")
    EbsOptimizedSupport: EbsOptimizedSupport

    @xmlName("encryptionSupport")
    EncryptionSupport: EbsEncryptionSupport

    @xmlName("ebsOptimizedInfo")
    EbsOptimizedInfo: EbsOptimizedInfo

    @xmlName("nvmeSupport")
    NvmeSupport: EbsNvmeSupport

    @xmlName("maximumEbsAttachments")
    MaximumEbsAttachments: Integer

    @xmlName("attachmentLimitType")
    AttachmentLimitType: AttachmentLimitType

    @xmlName("maximumEbsCards")
    MaximumEbsCards: Integer

    @xmlName("ebsCardSet")
    EbsCards: EbsCardInfoList
}

structure EbsInstanceBlockDevice {
    @xmlName("attachTime")
    AttachTime: Timestamp

    @xmlName("deleteOnTermination")
    DeleteOnTermination: Boolean

    @xmlName("status")
    Status: AttachmentStatus

    @xmlName("volumeId")
    VolumeId: String

    @xmlName("associatedResource")
    AssociatedResource: String

    @xmlName("volumeOwnerId")
    VolumeOwnerId: String

    @xmlName("operator")
    Operator: OperatorResponse

    @xmlName("ebsCardIndex")
    EbsCardIndex: Integer
}

structure EbsInstanceBlockDeviceSpecification {
    @xmlName("volumeId")
    VolumeId: String

    @xmlName("deleteOnTermination")
    DeleteOnTermination: Boolean
}

enum EbsNvmeSupport {
    unsupported
    supported
    required
}

structure EbsOptimizedInfo {
    @xmlName("baselineBandwidthInMbps")
    BaselineBandwidthInMbps: Integer

    @xmlName("baselineThroughputInMBps")
    BaselineThroughputInMBps: Double

    @xmlName("baselineIops")
    BaselineIops: Integer

    @xmlName("maximumBandwidthInMbps")
    MaximumBandwidthInMbps: Integer

    @xmlName("maximumThroughputInMBps")
    MaximumThroughputInMBps: Double

    @xmlName("maximumIops")
    MaximumIops: Integer
}

enum EbsOptimizedSupport {
    unsupported
    supported
    default
}

structure EbsStatusDetails {
    @xmlName("impairedSince")
    ImpairedSince: Timestamp

    @xmlName("name")
    Name: StatusName

    @xmlName("status")
    Status: StatusType
}

list EbsStatusDetailsList {
    @xmlName("item")
    member: EbsStatusDetails
}

structure EbsStatusSummary {
    @xmlName("details")
    Details: EbsStatusDetailsList

    @xmlName("status")
    Status: SummaryStatus
}

structure Ec2InstanceConnectEndpoint {
    @xmlName("ownerId")
    OwnerId: String

    @xmlName("instanceConnectEndpointId")
    InstanceConnectEndpointId: String

    @xmlName("instanceConnectEndpointArn")
    InstanceConnectEndpointArn: ResourceArn

    @xmlName("state")
    State: Ec2InstanceConnectEndpointState

    @xmlName("stateMessage")
    StateMessage: String

    @xmlName("dnsName")
    DnsName: String

    @xmlName("fipsDnsName")
    FipsDnsName: String

    @xmlName("networkInterfaceIdSet")
    NetworkInterfaceIds: NetworkInterfaceIdSet

    @xmlName("vpcId")
    VpcId: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("createdAt")
    CreatedAt: Timestamp

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("preserveClientIp")
    PreserveClientIp: Boolean

    @xmlName("securityGroupIdSet")
    SecurityGroupIds: SecurityGroupIdSet

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("ipAddressType")
    IpAddressType: IpAddressType

    @xmlName("publicDnsNames")
    PublicDnsNames: InstanceConnectEndpointPublicDnsNames

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String
}

enum Ec2InstanceConnectEndpointState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    update_in_progress = "update-in-progress"
    update_complete = "update-complete"
    update_failed = "update-failed"
}

structure EfaInfo {
    @xmlName("maximumEfaInterfaces")
    MaximumEfaInterfaces: Integer
}

structure EgressOnlyInternetGateway {
    @xmlName("attachmentSet")
    Attachments: InternetGatewayAttachmentList

    @xmlName("egressOnlyInternetGatewayId")
    EgressOnlyInternetGatewayId: String

    @xmlName("tagSet")
    Tags: TagList
}

list EgressOnlyInternetGatewayIdList {
    @xmlName("item")
    member: String
}

list EgressOnlyInternetGatewayList {
    @xmlName("item")
    member: EgressOnlyInternetGateway
}

list EipAssociationIdList {
    @xmlName("item")
    member: String
}

enum EkPubKeyFormat {
    der
    tpmt
}

enum EkPubKeyType {
    rsa_2048 = "rsa-2048"
    ecc_sec_p384 = "ecc-sec-p384"
}

@sensitive
string EkPubKeyValue

structure ElasticGpuAssociation {
    @xmlName("elasticGpuId")
    ElasticGpuId: String

    @xmlName("elasticGpuAssociationId")
    ElasticGpuAssociationId: String

    @xmlName("elasticGpuAssociationState")
    ElasticGpuAssociationState: String

    @xmlName("elasticGpuAssociationTime")
    ElasticGpuAssociationTime: String
}

list ElasticGpuAssociationList {
    @xmlName("item")
    member: ElasticGpuAssociation
}

structure ElasticGpuHealth {
    @xmlName("status")
    Status: ElasticGpuStatus
}

list ElasticGpuIdSet {
    @xmlName("item")
    member: String
}

list ElasticGpuSet {
    @xmlName("item")
    member: ElasticGpus
}

structure ElasticGpuSpecification {
    @required
    Type: String
}

list ElasticGpuSpecificationList {
    @xmlName("ElasticGpuSpecification")
    member: ElasticGpuSpecification
}

structure ElasticGpuSpecificationResponse {
    @xmlName("type")
    Type: String
}

list ElasticGpuSpecificationResponseList {
    @xmlName("item")
    member: ElasticGpuSpecificationResponse
}

list ElasticGpuSpecifications {
    @xmlName("item")
    member: ElasticGpuSpecification
}

enum ElasticGpuState {
    ATTACHED
}

enum ElasticGpuStatus {
    OK
    IMPAIRED
}

structure ElasticGpus {
    @xmlName("elasticGpuId")
    ElasticGpuId: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("elasticGpuType")
    ElasticGpuType: String

    @xmlName("elasticGpuHealth")
    ElasticGpuHealth: ElasticGpuHealth

    @xmlName("elasticGpuState")
    ElasticGpuState: ElasticGpuState

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("tagSet")
    Tags: TagList
}

structure ElasticInferenceAccelerator {
    @required
    Type: String

    Count: ElasticInferenceAcceleratorCount
}

structure ElasticInferenceAcceleratorAssociation {
    @xmlName("elasticInferenceAcceleratorArn")
    ElasticInferenceAcceleratorArn: String

    @xmlName("elasticInferenceAcceleratorAssociationId")
    ElasticInferenceAcceleratorAssociationId: String

    @xmlName("elasticInferenceAcceleratorAssociationState")
    ElasticInferenceAcceleratorAssociationState: String

    @xmlName("elasticInferenceAcceleratorAssociationTime")
    ElasticInferenceAcceleratorAssociationTime: Timestamp
}

list ElasticInferenceAcceleratorAssociationList {
    @xmlName("item")
    member: ElasticInferenceAcceleratorAssociation
}

@range(min: 1)
integer ElasticInferenceAcceleratorCount

list ElasticInferenceAccelerators {
    @xmlName("item")
    member: ElasticInferenceAccelerator
}

structure EnaSrdSpecification {
    EnaSrdEnabled: Boolean
    EnaSrdUdpSpecification: EnaSrdUdpSpecification
}

structure EnaSrdSpecificationRequest {
    EnaSrdEnabled: Boolean
    EnaSrdUdpSpecification: EnaSrdUdpSpecificationRequest
}

structure EnaSrdUdpSpecification {
    EnaSrdUdpEnabled: Boolean
}

structure EnaSrdUdpSpecificationRequest {
    EnaSrdUdpEnabled: Boolean
}

enum EnaSupport {
    unsupported
    supported
    required
}

structure EnableFastSnapshotRestoreErrorItem {
    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("fastSnapshotRestoreStateErrorSet")
    FastSnapshotRestoreStateErrors: EnableFastSnapshotRestoreStateErrorSet
}

list EnableFastSnapshotRestoreErrorSet {
    @xmlName("item")
    member: EnableFastSnapshotRestoreErrorItem
}

structure EnableFastSnapshotRestoreStateError {
    @xmlName("code")
    Code: String

    @xmlName("message")
    Message: String
}

structure EnableFastSnapshotRestoreStateErrorItem {
    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("error")
    Error: EnableFastSnapshotRestoreStateError
}

list EnableFastSnapshotRestoreStateErrorSet {
    @xmlName("item")
    member: EnableFastSnapshotRestoreStateErrorItem
}

structure EnableFastSnapshotRestoreSuccessItem {
    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("state")
    State: FastSnapshotRestoreStateCode

    @xmlName("stateTransitionReason")
    StateTransitionReason: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("ownerAlias")
    OwnerAlias: String

    @xmlName("enablingTime")
    EnablingTime: Timestamp

    @xmlName("optimizingTime")
    OptimizingTime: Timestamp

    @xmlName("enabledTime")
    EnabledTime: Timestamp

    @xmlName("disablingTime")
    DisablingTime: Timestamp

    @xmlName("disabledTime")
    DisabledTime: Timestamp
}

list EnableFastSnapshotRestoreSuccessSet {
    @xmlName("item")
    member: EnableFastSnapshotRestoreSuccessItem
}

structure EnclaveOptions {
    @xmlName("enabled")
    Enabled: Boolean
}

structure EnclaveOptionsRequest {
    Enabled: Boolean
}

enum EncryptionStateValue {
    enabling
    enabled
    disabling
    disabled
}

structure EncryptionSupport {
    @xmlName("encryptionState")
    EncryptionState: EncryptionStateValue

    @xmlName("stateMessage")
    StateMessage: String
}

enum EncryptionSupportOptionValue {
    enable
    disable
}

enum EndDateType {
    unlimited
    limited
}

enum EndpointIpAddressType {
    ipv4
    ipv6
    dual_stack = "dual-stack"
}

list EndpointSet {
    @xmlName("item")
    member: ClientVpnEndpoint
}

enum EphemeralNvmeSupport {
    unsupported
    supported
    required
}

list ErrorSet {
    @xmlName("item")
    member: ValidationError
}

enum EventCode {
    instance_reboot = "instance-reboot"
    system_reboot = "system-reboot"
    system_maintenance = "system-maintenance"
    instance_retirement = "instance-retirement"
    instance_stop = "instance-stop"
}

structure EventInformation {
    @xmlName("eventDescription")
    EventDescription: String

    @xmlName("eventSubType")
    EventSubType: String

    @xmlName("instanceId")
    InstanceId: String
}

enum EventType {
    instanceChange
    fleetRequestChange
    error
    information
}

enum ExcessCapacityTerminationPolicy {
    noTermination
    default
}

@length(min: 1, max: 30) @pattern("[a-zA-Z0-9\\.\\*\\-]+")
string ExcludedInstanceType

@length(min: 0, max: 400)
list ExcludedInstanceTypeSet {
    @xmlName("item")
    member: ExcludedInstanceType
}

list ExecutableByStringList {
    @xmlName("ExecutableBy")
    member: String
}

structure Explanation {
    @xmlName("acl")
    Acl: AnalysisComponent

    @xmlName("aclRule")
    AclRule: AnalysisAclRule

    @xmlName("address")
    Address: IpAddress

    @xmlName("addressSet")
    Addresses: IpAddressList

    @xmlName("attachedTo")
    AttachedTo: AnalysisComponent

    @xmlName("availabilityZoneSet")
    AvailabilityZones: ValueStringList

    @xmlName("availabilityZoneIdSet")
    AvailabilityZoneIds: ValueStringList

    @xmlName("cidrSet")
    Cidrs: ValueStringList

    @xmlName("component")
    Component: AnalysisComponent

    @xmlName("customerGateway")
    CustomerGateway: AnalysisComponent

    @xmlName("destination")
    Destination: AnalysisComponent

    @xmlName("destinationVpc")
    DestinationVpc: AnalysisComponent

    @xmlName("direction")
    Direction: String

    @xmlName("explanationCode")
    ExplanationCode: String

    @xmlName("ingressRouteTable")
    IngressRouteTable: AnalysisComponent

    @xmlName("internetGateway")
    InternetGateway: AnalysisComponent

    @xmlName("loadBalancerArn")
    LoadBalancerArn: ResourceArn

    @xmlName("classicLoadBalancerListener")
    ClassicLoadBalancerListener: AnalysisLoadBalancerListener

    @xmlName("loadBalancerListenerPort")
    LoadBalancerListenerPort: Port

    @xmlName("loadBalancerTarget")
    LoadBalancerTarget: AnalysisLoadBalancerTarget

    @xmlName("loadBalancerTargetGroup")
    LoadBalancerTargetGroup: AnalysisComponent

    @xmlName("loadBalancerTargetGroupSet")
    LoadBalancerTargetGroups: AnalysisComponentList

    @xmlName("loadBalancerTargetPort")
    LoadBalancerTargetPort: Port

    @xmlName("elasticLoadBalancerListener")
    ElasticLoadBalancerListener: AnalysisComponent

    @xmlName("missingComponent")
    MissingComponent: String

    @xmlName("natGateway")
    NatGateway: AnalysisComponent

    @xmlName("networkInterface")
    NetworkInterface: AnalysisComponent

    @xmlName("packetField")
    PacketField: String

    @xmlName("vpcPeeringConnection")
    VpcPeeringConnection: AnalysisComponent

    @xmlName("port")
    Port: Port

    @xmlName("portRangeSet")
    PortRanges: PortRangeList

    @xmlName("prefixList")
    PrefixList: AnalysisComponent

    @xmlName("protocolSet")
    Protocols: StringList

    @xmlName("routeTableRoute")
    RouteTableRoute: AnalysisRouteTableRoute

    @xmlName("routeTable")
    RouteTable: AnalysisComponent

    @xmlName("securityGroup")
    SecurityGroup: AnalysisComponent

    @xmlName("securityGroupRule")
    SecurityGroupRule: AnalysisSecurityGroupRule

    @xmlName("securityGroupSet")
    SecurityGroups: AnalysisComponentList

    @xmlName("sourceVpc")
    SourceVpc: AnalysisComponent

    @xmlName("state")
    State: String

    @xmlName("subnet")
    Subnet: AnalysisComponent

    @xmlName("subnetRouteTable")
    SubnetRouteTable: AnalysisComponent

    @xmlName("vpc")
    Vpc: AnalysisComponent

    @xmlName("vpcEndpoint")
    VpcEndpoint: AnalysisComponent

    @xmlName("vpnConnection")
    VpnConnection: AnalysisComponent

    @xmlName("vpnGateway")
    VpnGateway: AnalysisComponent

    @xmlName("transitGateway")
    TransitGateway: AnalysisComponent

    @xmlName("transitGatewayRouteTable")
    TransitGatewayRouteTable: AnalysisComponent

    @xmlName("transitGatewayRouteTableRoute")
    TransitGatewayRouteTableRoute: TransitGatewayRouteTableRoute

    @xmlName("transitGatewayAttachment")
    TransitGatewayAttachment: AnalysisComponent

    @xmlName("componentAccount")
    ComponentAccount: ComponentAccount

    @xmlName("componentRegion")
    ComponentRegion: ComponentRegion

    @xmlName("firewallStatelessRule")
    FirewallStatelessRule: FirewallStatelessRule

    @xmlName("firewallStatefulRule")
    FirewallStatefulRule: FirewallStatefulRule
}

list ExplanationList {
    @xmlName("item")
    member: Explanation
}

enum ExportEnvironment {
    citrix
    vmware
    microsoft
}

structure ExportImageTask {
    @xmlName("description")
    Description: String

    @xmlName("exportImageTaskId")
    ExportImageTaskId: String

    @xmlName("imageId")
    ImageId: String

    @xmlName("progress")
    Progress: String

    @xmlName("s3ExportLocation")
    S3ExportLocation: ExportTaskS3Location

    @xmlName("status")
    Status: String

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("tagSet")
    Tags: TagList
}

list ExportImageTaskIdList {
    @xmlName("ExportImageTaskId")
    member: String
}

list ExportImageTaskList {
    @xmlName("item")
    member: ExportImageTask
}

structure ExportTask {
    @xmlName("description")
    Description: String

    @xmlName("exportTaskId")
    ExportTaskId: String

    @xmlName("exportToS3")
    ExportToS3Task: ExportToS3Task

    @xmlName("instanceExport")
    InstanceExportDetails: InstanceExportDetails

    @xmlName("state")
    State: ExportTaskState

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("tagSet")
    Tags: TagList
}

list ExportTaskIdStringList {
    @xmlName("ExportTaskId")
    member: String
}

list ExportTaskList {
    @xmlName("item")
    member: ExportTask
}

structure ExportTaskS3Location {
    @xmlName("s3Bucket")
    S3Bucket: String

    @xmlName("s3Prefix")
    S3Prefix: String
}

structure ExportTaskS3LocationRequest {
    @required
    S3Bucket: String

    S3Prefix: String
}

enum ExportTaskState {
    active
    cancelling
    cancelled
    completed
}

structure ExportToS3Task {
    @xmlName("containerFormat")
    ContainerFormat: ContainerFormat

    @xmlName("diskImageFormat")
    DiskImageFormat: DiskImageFormat

    @xmlName("s3Bucket")
    S3Bucket: String

    @xmlName("s3Key")
    S3Key: String
}

structure ExportToS3TaskSpecification {
    @xmlName("diskImageFormat")
    DiskImageFormat: DiskImageFormat

    @xmlName("containerFormat")
    ContainerFormat: ContainerFormat

    @xmlName("s3Bucket")
    S3Bucket: String

    @xmlName("s3Prefix")
    S3Prefix: String
}

structure ExternalAuthorityConfiguration {
    Type: IpamScopeExternalAuthorityType
    ExternalResourceIdentifier: String
}

structure FailedCapacityReservationFleetCancellationResult {
    @xmlName("capacityReservationFleetId")
    CapacityReservationFleetId: String

    @xmlName("cancelCapacityReservationFleetError")
    CancelCapacityReservationFleetError: CancelCapacityReservationFleetError
}

list FailedCapacityReservationFleetCancellationResultSet {
    @xmlName("item")
    member: FailedCapacityReservationFleetCancellationResult
}

structure FailedQueuedPurchaseDeletion {
    @xmlName("error")
    Error: DeleteQueuedReservedInstancesError

    @xmlName("reservedInstancesId")
    ReservedInstancesId: String
}

list FailedQueuedPurchaseDeletionSet {
    @xmlName("item")
    member: FailedQueuedPurchaseDeletion
}

list FastLaunchImageIdList {
    @xmlName("ImageId")
    member: String
}

structure FastLaunchLaunchTemplateSpecificationRequest {
    LaunchTemplateId: String
    LaunchTemplateName: String

    @required
    Version: String
}

structure FastLaunchLaunchTemplateSpecificationResponse {
    @xmlName("launchTemplateId")
    LaunchTemplateId: String

    @xmlName("launchTemplateName")
    LaunchTemplateName: String

    @xmlName("version")
    Version: String
}

enum FastLaunchResourceType {
    snapshot
}

structure FastLaunchSnapshotConfigurationRequest {
    TargetResourceCount: Integer
}

structure FastLaunchSnapshotConfigurationResponse {
    @xmlName("targetResourceCount")
    TargetResourceCount: Integer
}

enum FastLaunchStateCode {
    enabling
    enabling_failed = "enabling-failed"
    enabled
    enabled_failed = "enabled-failed"
    disabling
    disabling_failed = "disabling-failed"
}

enum FastSnapshotRestoreStateCode {
    enabling
    optimizing
    enabled
    disabling
    disabled
}

structure FederatedAuthentication {
    @xmlName("samlProviderArn")
    SamlProviderArn: String

    @xmlName("selfServiceSamlProviderArn")
    SelfServiceSamlProviderArn: String
}

structure FederatedAuthenticationRequest {
    SAMLProviderArn: String
    SelfServiceSAMLProviderArn: String
}

structure Filter {
    Name: String

    @xmlName("Value")
    Values: ValueStringList
}

enum FilterByDimension {
    resource_region = "resource-region"
    availability_zone_id = "availability-zone-id"
    account_id = "account-id"
    account_name = "account-name"
    instance_family = "instance-family"
    instance_type = "instance-type"
    instance_platform = "instance-platform"
    reservation_arn = "reservation-arn"
    reservation_id = "reservation-id"
    reservation_type = "reservation-type"
    reservation_create_timestamp = "reservation-create-timestamp"
    reservation_start_timestamp = "reservation-start-timestamp"
    reservation_end_timestamp = "reservation-end-timestamp"
    reservation_end_date_type = "reservation-end-date-type"
    tenancy
    reservation_state = "reservation-state"
    reservation_instance_match_criteria = "reservation-instance-match-criteria"
    reservation_unused_financial_owner = "reservation-unused-financial-owner"
}

list FilterList {
    @xmlName("Filter")
    member: Filter
}

structure FilterPortRange {
    @xmlName("fromPort")
    FromPort: Port

    @xmlName("toPort")
    ToPort: Port
}

enum FindingsFound {
    true
    false
    unknown
}

structure FirewallStatefulRule {
    @xmlName("ruleGroupArn")
    RuleGroupArn: ResourceArn

    @xmlName("sourceSet")
    Sources: ValueStringList

    @xmlName("destinationSet")
    Destinations: ValueStringList

    @xmlName("sourcePortSet")
    SourcePorts: PortRangeList

    @xmlName("destinationPortSet")
    DestinationPorts: PortRangeList

    @xmlName("protocol")
    Protocol: String

    @xmlName("ruleAction")
    RuleAction: String

    @xmlName("direction")
    Direction: String
}

structure FirewallStatelessRule {
    @xmlName("ruleGroupArn")
    RuleGroupArn: ResourceArn

    @xmlName("sourceSet")
    Sources: ValueStringList

    @xmlName("destinationSet")
    Destinations: ValueStringList

    @xmlName("sourcePortSet")
    SourcePorts: PortRangeList

    @xmlName("destinationPortSet")
    DestinationPorts: PortRangeList

    @xmlName("protocolSet")
    Protocols: ProtocolIntList

    @xmlName("ruleAction")
    RuleAction: String

    @xmlName("priority")
    Priority: Priority
}

enum FleetActivityStatus {
    error
    pending_fulfillment
    pending_termination
    fulfilled
}

structure FleetBlockDeviceMappingRequest {
    DeviceName: String
    VirtualName: String
    Ebs: FleetEbsBlockDeviceRequest
    NoDevice: String
}

list FleetBlockDeviceMappingRequestList {
    @xmlName("BlockDeviceMapping")
    member: FleetBlockDeviceMappingRequest
}

structure FleetCapacityReservation {
    @xmlName("capacityReservationId")
    CapacityReservationId: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("instancePlatform")
    InstancePlatform: CapacityReservationInstancePlatform

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("totalInstanceCount")
    TotalInstanceCount: Integer

    @xmlName("fulfilledCapacity")
    FulfilledCapacity: Double

    @xmlName("ebsOptimized")
    EbsOptimized: Boolean

    @xmlName("createDate")
    CreateDate: Timestamp

    @xmlName("weight")
    Weight: DoubleWithConstraints

    @xmlName("priority")
    Priority: IntegerWithConstraints
}

list FleetCapacityReservationSet {
    @xmlName("item")
    member: FleetCapacityReservation
}

enum FleetCapacityReservationTenancy {
    default
}

enum FleetCapacityReservationUsageStrategy {
    use_capacity_reservations_first = "use-capacity-reservations-first"
}

structure FleetData {
    @xmlName("activityStatus")
    ActivityStatus: FleetActivityStatus

    @xmlName("createTime")
    CreateTime: Timestamp

    @xmlName("fleetId")
    FleetId: String

    @xmlName("fleetState")
    FleetState: FleetStateCode

    @xmlName("clientToken")
    ClientToken: String

    @xmlName("excessCapacityTerminationPolicy")
    ExcessCapacityTerminationPolicy: FleetExcessCapacityTerminationPolicy

    @xmlName("fulfilledCapacity")
    FulfilledCapacity: Double

    @xmlName("fulfilledOnDemandCapacity")
    FulfilledOnDemandCapacity: Double

    @xmlName("launchTemplateConfigs")
    LaunchTemplateConfigs: FleetLaunchTemplateConfigList

    @xmlName("targetCapacitySpecification")
    TargetCapacitySpecification: TargetCapacitySpecification

    @xmlName("terminateInstancesWithExpiration")
    TerminateInstancesWithExpiration: Boolean

    @xmlName("type")
    Type: FleetType

    @xmlName("validFrom")
    ValidFrom: Timestamp

    @xmlName("validUntil")
    ValidUntil: Timestamp

    @xmlName("replaceUnhealthyInstances")
    ReplaceUnhealthyInstances: Boolean

    @xmlName("spotOptions")
    SpotOptions: SpotOptions

    @xmlName("onDemandOptions")
    OnDemandOptions: OnDemandOptions

    @xmlName("reservedCapacityOptions")
    ReservedCapacityOptions: ReservedCapacityOptions

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("errorSet")
    Errors: DescribeFleetsErrorSet

    @xmlName("fleetInstanceSet")
    Instances: DescribeFleetsInstancesSet

    @xmlName("context")
    Context: String
}

structure FleetEbsBlockDeviceRequest {
    Encrypted: Boolean
    DeleteOnTermination: Boolean
    Iops: Integer
    Throughput: Integer
    KmsKeyId: String
    SnapshotId: String
    VolumeSize: Integer
    VolumeType: VolumeType
}

enum FleetEventType {
    instance_change = "instance-change"
    fleet_change = "fleet-change"
    service_error = "service-error"
}

enum FleetExcessCapacityTerminationPolicy {
    no_termination = "no-termination"
    termination
}

enum FleetHttpTokensState {
    optional
    required
}

structure FleetIamInstanceProfileSpecificationRequest {
    Arn: String
    Name: String
}

list FleetIdSet {
    member: String
}

enum FleetInstanceMatchCriteria {
    open
}

enum FleetInstanceMetadataEndpointState {
    disabled
    enabled
}

structure FleetInstanceMetadataOptionsRequest {
    HttpTokens: FleetHttpTokensState
    HttpPutResponseHopLimit: Integer
    HttpEndpoint: FleetInstanceMetadataEndpointState
}

structure FleetLaunchTemplateConfig {
    @xmlName("launchTemplateSpecification")
    LaunchTemplateSpecification: FleetLaunchTemplateSpecification

    @xmlName("overrides")
    Overrides: FleetLaunchTemplateOverridesList
}

list FleetLaunchTemplateConfigList {
    @xmlName("item")
    member: FleetLaunchTemplateConfig
}

@length(min: 0, max: 50)
list FleetLaunchTemplateConfigListRequest {
    @xmlName("item")
    member: FleetLaunchTemplateConfigRequest
}

structure FleetLaunchTemplateConfigRequest {
    LaunchTemplateSpecification: FleetLaunchTemplateSpecificationRequest
    Overrides: FleetLaunchTemplateOverridesListRequest
}

structure FleetLaunchTemplateOverrides {
    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("maxPrice")
    MaxPrice: String

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("weightedCapacity")
    WeightedCapacity: Double

    @xmlName("priority")
    Priority: Double

    @xmlName("placement")
    Placement: PlacementResponse

    @xmlName("instanceRequirements")
    InstanceRequirements: InstanceRequirements

    @xmlName("imageId")
    ImageId: String

    @xmlName("blockDeviceMappingSet")
    BlockDeviceMappings: BlockDeviceMappingResponseList

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String
}

list FleetLaunchTemplateOverridesList {
    @xmlName("item")
    member: FleetLaunchTemplateOverrides
}

list FleetLaunchTemplateOverridesListRequest {
    @xmlName("item")
    member: FleetLaunchTemplateOverridesRequest
}

structure FleetLaunchTemplateOverridesRequest {
    InstanceType: InstanceType
    MaxPrice: String
    SubnetId: String
    AvailabilityZone: String
    WeightedCapacity: Double
    Priority: Double
    Placement: Placement
    KeyName: String

    @xmlName("BlockDeviceMapping")
    BlockDeviceMappings: FleetBlockDeviceMappingRequestList

    IamInstanceProfile: FleetIamInstanceProfileSpecificationRequest
    MetadataOptions: FleetInstanceMetadataOptionsRequest
    InstanceRequirements: InstanceRequirementsRequest
    ImageId: String
    AvailabilityZoneId: String
}

structure FleetLaunchTemplateSpecification {
    @xmlName("launchTemplateId")
    LaunchTemplateId: String

    @xmlName("launchTemplateName")
    LaunchTemplateName: LaunchTemplateName

    @xmlName("version")
    Version: String
}

structure FleetLaunchTemplateSpecificationRequest {
    LaunchTemplateId: String
    LaunchTemplateName: LaunchTemplateName
    Version: String
    LaunchTemplateSpecificationUserData: SensitiveUserData
}

enum FleetOnDemandAllocationStrategy {
    lowest_price = "lowest-price"
    prioritized
}

enum FleetReplacementStrategy {
    launch
    launch_before_terminate = "launch-before-terminate"
}

enum FleetReservationType {
    interruptible_capacity_reservation = "interruptible-capacity-reservation"
}

list FleetSet {
    @xmlName("item")
    member: FleetData
}

structure FleetSpotCapacityRebalance {
    @xmlName("replacementStrategy")
    ReplacementStrategy: FleetReplacementStrategy

    @xmlName("terminationDelay")
    TerminationDelay: Integer
}

structure FleetSpotCapacityRebalanceRequest {
    ReplacementStrategy: FleetReplacementStrategy
    TerminationDelay: Integer
}

structure FleetSpotMaintenanceStrategies {
    @xmlName("capacityRebalance")
    CapacityRebalance: FleetSpotCapacityRebalance
}

structure FleetSpotMaintenanceStrategiesRequest {
    CapacityRebalance: FleetSpotCapacityRebalanceRequest
}

enum FleetStateCode {
    submitted
    active
    deleted
    failed
    deleted_running
    deleted_terminating
    modifying
}

enum FleetType {
    request
    maintain
    instant
}

enum FlexibleEnaQueuesSupport {
    unsupported
    supported
}

structure FlowLog {
    @xmlName("creationTime")
    CreationTime: Timestamp

    @xmlName("deliverLogsErrorMessage")
    DeliverLogsErrorMessage: String

    @xmlName("deliverLogsPermissionArn")
    DeliverLogsPermissionArn: String

    @xmlName("deliverCrossAccountRole")
    DeliverCrossAccountRole: String

    @xmlName("deliverLogsStatus")
    DeliverLogsStatus: String

    @xmlName("flowLogId")
    FlowLogId: String

    @xmlName("flowLogStatus")
    FlowLogStatus: String

    @xmlName("logGroupName")
    LogGroupName: String

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("trafficType")
    TrafficType: TrafficType

    @xmlName("logDestinationType")
    LogDestinationType: LogDestinationType

    @xmlName("logDestination")
    LogDestination: String

    @xmlName("logFormat")
    LogFormat: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("maxAggregationInterval")
    MaxAggregationInterval: Integer

    @xmlName("destinationOptions")
    DestinationOptions: DestinationOptionsResponse

    @xmlName("tagFieldSpecificationSet")
    TagFieldSpecifications: TagFieldSpecificationListResponse
}

list FlowLogIdList {
    @xmlName("item")
    member: String
}

list FlowLogResourceIds {
    @xmlName("item")
    member: String
}

list FlowLogSet {
    @xmlName("item")
    member: FlowLog
}

enum FlowLogsResourceType {
    VPC
    Subnet
    NetworkInterface
    TransitGateway
    TransitGatewayAttachment
    RegionalNatGateway
}

structure FpgaDeviceInfo {
    @xmlName("name")
    Name: String

    @xmlName("manufacturer")
    Manufacturer: String

    @xmlName("count")
    Count: Integer

    @xmlName("memoryInfo")
    MemoryInfo: FpgaDeviceMemoryInfo
}

list FpgaDeviceInfoList {
    @xmlName("item")
    member: FpgaDeviceInfo
}

structure FpgaDeviceMemoryInfo {
    @xmlName("sizeInMiB")
    SizeInMiB: Integer
}

structure FpgaImage {
    @xmlName("fpgaImageId")
    FpgaImageId: String

    @xmlName("fpgaImageGlobalId")
    FpgaImageGlobalId: String

    @xmlName("name")
    Name: String

    @xmlName("description")
    Description: String

    @xmlName("shellVersion")
    ShellVersion: String

    @xmlName("pciId")
    PciId: PciId

    @xmlName("state")
    State: FpgaImageState

    @xmlName("createTime")
    CreateTime: Timestamp

    @xmlName("updateTime")
    UpdateTime: Timestamp

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("ownerAlias")
    OwnerAlias: String

    @xmlName("productCodes")
    ProductCodes: ProductCodeList

    @xmlName("tags")
    Tags: TagList

    @xmlName("public")
    Public: Boolean

    @xmlName("dataRetentionSupport")
    DataRetentionSupport: Boolean

    @xmlName("instanceTypes")
    InstanceTypes: InstanceTypesList
}

structure FpgaImageAttribute {
    @xmlName("fpgaImageId")
    FpgaImageId: String

    @xmlName("name")
    Name: String

    @xmlName("description")
    Description: String

    @xmlName("loadPermissions")
    LoadPermissions: LoadPermissionList

    @xmlName("productCodes")
    ProductCodes: ProductCodeList
}

enum FpgaImageAttributeName {
    description
    name
    loadPermission
    productCodes
}

list FpgaImageIdList {
    @xmlName("item")
    member: String
}

list FpgaImageList {
    @xmlName("item")
    member: FpgaImage
}

structure FpgaImageState {
    @xmlName("code")
    Code: FpgaImageStateCode

    @xmlName("message")
    Message: String
}

enum FpgaImageStateCode {
    pending
    failed
    available
    unavailable
}

structure FpgaInfo {
    @xmlName("fpgas")
    Fpgas: FpgaDeviceInfoList

    @xmlName("totalFpgaMemoryInMiB")
    TotalFpgaMemoryInMiB: Integer
}

@range(min: 200, max: 1000)
integer GVCDMaxResults

enum GatewayAssociationState {
    associated
    not_associated = "not-associated"
    associating
    disassociating
}

enum GatewayType {
    ipsec_1 = "ipsec.1"
}

@range(min: 1, max: 1000)
integer GetCapacityManagerMonitoredTagKeysRequestMaxResults

@range(min: 1, max: 1000)
integer GetCapacityReservationUsageRequestMaxResults

@range(min: 1, max: 1000)
integer GetGroupsForCapacityReservationRequestMaxResults

@range(min: 1000, max: 100000)
integer GetIpamPoolAllocationsMaxResults

@range(min: 5, max: 255)
integer GetManagedPrefixListAssociationsMaxResults

@range(min: 1, max: 1000)
integer GetNetworkInsightsAccessScopeAnalysisFindingsMaxResults

@range(min: 5, max: 1000)
integer GetSecurityGroupsForVpcRequestMaxResults

@range(min: 5, max: 1000)
integer GetSubnetCidrReservationsMaxResults

@range(min: 5, max: 1000)
integer GetVerifiedAccessEndpointTargetsMaxResults

@range(min: 5, max: 1000)
integer GetVpcResourcesBlockingEncryptionEnforcementMaxResults

structure GpuDeviceInfo {
    @xmlName("name")
    Name: String

    @xmlName("manufacturer")
    Manufacturer: String

    @xmlName("count")
    Count: Integer

    @xmlName("logicalGpuCount")
    LogicalGpuCount: Integer

    @xmlName("gpuPartitionSize")
    GpuPartitionSize: Double

    @xmlName("workloadSet")
    Workloads: WorkloadsList

    @xmlName("memoryInfo")
    MemoryInfo: GpuDeviceMemoryInfo
}

list GpuDeviceInfoList {
    @xmlName("item")
    member: GpuDeviceInfo
}

structure GpuDeviceMemoryInfo {
    @xmlName("sizeInMiB")
    SizeInMiB: Integer
}

structure GpuInfo {
    @xmlName("gpus")
    Gpus: GpuDeviceInfoList

    @xmlName("totalGpuMemoryInMiB")
    TotalGpuMemoryInMiB: Integer
}

enum GroupBy {
    resource_region = "resource-region"
    availability_zone_id = "availability-zone-id"
    account_id = "account-id"
    account_name = "account-name"
    instance_family = "instance-family"
    instance_type = "instance-type"
    instance_platform = "instance-platform"
    reservation_arn = "reservation-arn"
    reservation_id = "reservation-id"
    reservation_type = "reservation-type"
    reservation_create_timestamp = "reservation-create-timestamp"
    reservation_start_timestamp = "reservation-start-timestamp"
    reservation_end_timestamp = "reservation-end-timestamp"
    reservation_end_date_type = "reservation-end-date-type"
    tenancy
    reservation_state = "reservation-state"
    reservation_instance_match_criteria = "reservation-instance-match-criteria"
    reservation_unused_financial_owner = "reservation-unused-financial-owner"
}

@length(min: 0, max: 20)
list GroupBySet {
    @xmlName("item")
    member: GroupBy
}

list GroupIdStringList {
    @xmlName("groupId")
    member: String
}

structure GroupIdentifier {
    @xmlName("groupId")
    GroupId: String

    @xmlName("groupName")
    GroupName: String
}

list GroupIdentifierList {
    @xmlName("item")
    member: GroupIdentifier
}

list GroupIdentifierSet {
    @xmlName("item")
    member: SecurityGroupIdentifier
}

list GroupIds {
    @xmlName("item")
    member: String
}

list GroupNameStringList {
    @xmlName("GroupName")
    member: String
}

enum HaStatus {
    processing
    active
    standby
    invalid
}

structure HealthCheckPathDestinationRequestObject {
    SubnetId: String
    SecurityGroupId: String
}

list HealthCheckPathDestinationRequestSet {
    @xmlName("item")
    member: HealthCheckPathDestinationRequestObject
}

list HealthCheckPathDestinationResponseList {
    @xmlName("item")
    member: HealthCheckPathDestinationResponseObject
}

structure HealthCheckPathDestinationResponseObject {
    @xmlName("subnetId")
    SubnetId: String

    @xmlName("securityGroupId")
    SecurityGroupId: String
}

list HealthCheckPathRequestList {
    @xmlName("item")
    member: HealthCheckPathRequestObject
}

structure HealthCheckPathRequestObject {
    Source: HealthCheckPathSourceRequestObject

    @xmlName("Destination")
    Destinations: HealthCheckPathDestinationRequestSet
}

list HealthCheckPathResponseList {
    @xmlName("item")
    member: HealthCheckPathResponseObject
}

structure HealthCheckPathResponseObject {
    @xmlName("source")
    Source: HealthCheckPathSourceResponseObject

    @xmlName("destinationSet")
    Destinations: HealthCheckPathDestinationResponseList
}

structure HealthCheckPathSourceRequestObject {
    SubnetId: String
    SecurityGroupId: String
}

structure HealthCheckPathSourceResponseObject {
    @xmlName("subnetId")
    SubnetId: String

    @xmlName("securityGroupId")
    SecurityGroupId: String
}

structure HibernationOptions {
    @xmlName("configured")
    Configured: Boolean
}

structure HibernationOptionsRequest {
    Configured: Boolean
}

structure HistoryRecord {
    @xmlName("eventInformation")
    EventInformation: EventInformation

    @xmlName("eventType")
    EventType: EventType

    @xmlName("timestamp")
    Timestamp: Timestamp
}

structure HistoryRecordEntry {
    @xmlName("eventInformation")
    EventInformation: EventInformation

    @xmlName("eventType")
    EventType: FleetEventType

    @xmlName("timestamp")
    Timestamp: Timestamp
}

list HistoryRecordSet {
    @xmlName("item")
    member: HistoryRecordEntry
}

list HistoryRecords {
    @xmlName("item")
    member: HistoryRecord
}

structure Host {
    @xmlName("autoPlacement")
    AutoPlacement: AutoPlacement

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availableCapacity")
    AvailableCapacity: AvailableCapacity

    @xmlName("clientToken")
    ClientToken: String

    @xmlName("hostId")
    HostId: String

    @xmlName("hostProperties")
    HostProperties: HostProperties

    @xmlName("hostReservationId")
    HostReservationId: String

    @xmlName("instances")
    Instances: HostInstanceList

    @xmlName("state")
    State: AllocationState

    @xmlName("allocationTime")
    AllocationTime: Timestamp

    @xmlName("releaseTime")
    ReleaseTime: Timestamp

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("hostRecovery")
    HostRecovery: HostRecovery

    @xmlName("allowsMultipleInstanceTypes")
    AllowsMultipleInstanceTypes: AllowsMultipleInstanceTypes

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("memberOfServiceLinkedResourceGroup")
    MemberOfServiceLinkedResourceGroup: Boolean

    @xmlName("outpostArn")
    OutpostArn: String

    @xmlName("hostMaintenance")
    HostMaintenance: HostMaintenance

    @xmlName("assetId")
    AssetId: String

    @xmlName("cpuOptions")
    CpuOptions: HostCpuOptions
}

structure HostCpuOptions {
    @xmlName("amdSevSnp")
    AmdSevSnp: AmdSevSnp
}

structure HostCpuOptionsRequest {
    AmdSevSnp: AmdSevSnp
}

structure HostInstance {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("instanceType")
    InstanceType: String

    @xmlName("ownerId")
    OwnerId: String
}

list HostInstanceList {
    @xmlName("item")
    member: HostInstance
}

list HostList {
    @xmlName("item")
    member: Host
}

enum HostMaintenance {
    on
    off
}

structure HostOffering {
    @xmlName("currencyCode")
    CurrencyCode: CurrencyCodeValues

    @xmlName("duration")
    Duration: Integer

    @xmlName("hourlyPrice")
    HourlyPrice: String

    @xmlName("instanceFamily")
    InstanceFamily: String

    @xmlName("offeringId")
    OfferingId: String

    @xmlName("paymentOption")
    PaymentOption: PaymentOption

    @xmlName("upfrontPrice")
    UpfrontPrice: String
}

list HostOfferingSet {
    @xmlName("item")
    member: HostOffering
}

structure HostProperties {
    @xmlName("cores")
    Cores: Integer

    @xmlName("instanceType")
    InstanceType: String

    @xmlName("instanceFamily")
    InstanceFamily: String

    @xmlName("sockets")
    Sockets: Integer

    @xmlName("totalVCpus")
    TotalVCpus: Integer
}

enum HostRecovery {
    on
    off
}

structure HostReservation {
    @xmlName("count")
    Count: Integer

    @xmlName("currencyCode")
    CurrencyCode: CurrencyCodeValues

    @xmlName("duration")
    Duration: Integer

    @xmlName("end")
    End: Timestamp

    @xmlName("hostIdSet")
    HostIdSet: ResponseHostIdSet

    @xmlName("hostReservationId")
    HostReservationId: String

    @xmlName("hourlyPrice")
    HourlyPrice: String

    @xmlName("instanceFamily")
    InstanceFamily: String

    @xmlName("offeringId")
    OfferingId: String

    @xmlName("paymentOption")
    PaymentOption: PaymentOption

    @xmlName("start")
    Start: Timestamp

    @xmlName("state")
    State: ReservationState

    @xmlName("upfrontPrice")
    UpfrontPrice: String

    @xmlName("tagSet")
    Tags: TagList
}

list HostReservationIdSet {
    @xmlName("item")
    member: String
}

list HostReservationSet {
    @xmlName("item")
    member: HostReservation
}

enum HostTenancy {
    default
    dedicated
    host
}

enum HostnameType {
    ip_name = "ip-name"
    resource_name = "resource-name"
}

@range(min: 0, max: 23)
integer Hour

enum HttpTokensEnforcedState {
    disabled
    enabled
}

enum HttpTokensState {
    optional
    required
}

enum HypervisorType {
    ovm
    xen
}

list IKEVersionsList {
    @xmlName("item")
    member: IKEVersionsListValue
}

structure IKEVersionsListValue {
    @xmlName("value")
    Value: String
}

list IKEVersionsRequestList {
    @xmlName("item")
    member: IKEVersionsRequestListValue
}

structure IKEVersionsRequestListValue {
    Value: String
}

structure IamInstanceProfile {
    @xmlName("arn")
    Arn: String

    @xmlName("id")
    Id: String
}

structure IamInstanceProfileAssociation {
    @xmlName("associationId")
    AssociationId: String

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("iamInstanceProfile")
    IamInstanceProfile: IamInstanceProfile

    @xmlName("state")
    State: IamInstanceProfileAssociationState

    @xmlName("timestamp")
    Timestamp: Timestamp
}

list IamInstanceProfileAssociationSet {
    @xmlName("item")
    member: IamInstanceProfileAssociation
}

enum IamInstanceProfileAssociationState {
    associating
    associated
    disassociating
    disassociated
}

structure IamInstanceProfileSpecification {
    @xmlName("arn")
    Arn: String

    @xmlName("name")
    Name: String
}

structure IcmpTypeCode {
    @xmlName("code")
    Code: Integer

    @xmlName("type")
    Type: Integer
}

structure IdFormat {
    @xmlName("deadline")
    Deadline: Timestamp

    @xmlName("resource")
    Resource: String

    @xmlName("useLongIds")
    UseLongIds: Boolean
}

list IdFormatList {
    @xmlName("item")
    member: IdFormat
}

enum Igmpv2SupportValue {
    enable
    disable
}

structure Image {
    @xmlName("platformDetails")
    PlatformDetails: String

    @xmlName("usageOperation")
    UsageOperation: String

    @xmlName("blockDeviceMapping")
    BlockDeviceMappings: BlockDeviceMappingList

    @xmlName("description")
    Description: String

    @xmlName("enaSupport")
    EnaSupport: Boolean

    @xmlName("hypervisor")
    Hypervisor: HypervisorType

    @xmlName("imageOwnerAlias")
    ImageOwnerAlias: String

    @xmlName("name")
    Name: String

    @xmlName("rootDeviceName")
    RootDeviceName: String

    @xmlName("rootDeviceType")
    RootDeviceType: DeviceType

    @xmlName("sriovNetSupport")
    SriovNetSupport: String

    @xmlName("stateReason")
    StateReason: StateReason

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("virtualizationType")
    VirtualizationType: VirtualizationType

    @xmlName("bootMode")
    BootMode: BootModeValues

    @xmlName("tpmSupport")
    TpmSupport: TpmSupportValues

    @xmlName("deprecationTime")
    DeprecationTime: String

    @xmlName("imdsSupport")
    ImdsSupport: ImdsSupportValues

    @xmlName("sourceInstanceId")
    SourceInstanceId: String

    @xmlName("deregistrationProtection")
    DeregistrationProtection: String

    @xmlName("lastLaunchedTime")
    LastLaunchedTime: String

    @xmlName("imageAllowed")
    ImageAllowed: Boolean

    @xmlName("sourceImageId")
    SourceImageId: String

    @xmlName("sourceImageRegion")
    SourceImageRegion: String

    @xmlName("freeTierEligible")
    FreeTierEligible: Boolean

    @xmlName("publicSsmParameterName")
    PublicSsmParameterName: String

    @xmlName("imageWatermarkSet")
    ImageWatermarks: ImageWatermarkList

    @xmlName("imageId")
    ImageId: String

    @xmlName("imageLocation")
    ImageLocation: String

    @xmlName("imageState")
    State: ImageState

    @xmlName("imageOwnerId")
    OwnerId: String

    @xmlName("creationDate")
    CreationDate: String

    @xmlName("isPublic")
    Public: Boolean

    @xmlName("productCodes")
    ProductCodes: ProductCodeList

    @xmlName("architecture")
    Architecture: ArchitectureValues

    @xmlName("imageType")
    ImageType: ImageTypeValues

    @xmlName("kernelId")
    KernelId: String

    @xmlName("ramdiskId")
    RamdiskId: String

    @xmlName("platform")
    Platform: PlatformValues
}

structure ImageAncestryEntry {
    @xmlName("creationDate")
    CreationDate: Timestamp

    @xmlName("imageId")
    ImageId: String

    @xmlName("imageOwnerAlias")
    ImageOwnerAlias: String

    @xmlName("sourceImageId")
    SourceImageId: String

    @xmlName("sourceImageRegion")
    SourceImageRegion: String
}

list ImageAncestryEntryList {
    @xmlName("item")
    member: ImageAncestryEntry
}

@output
structure ImageAttribute {
    @xmlName("description")
    Description: AttributeValue

    @xmlName("kernel")
    KernelId: AttributeValue

    @xmlName("ramdisk")
    RamdiskId: AttributeValue

    @xmlName("sriovNetSupport")
    SriovNetSupport: AttributeValue

    @xmlName("bootMode")
    BootMode: AttributeValue

    @xmlName("tpmSupport")
    TpmSupport: AttributeValue

    @xmlName("uefiData")
    UefiData: AttributeValue

    @xmlName("lastLaunchedTime")
    LastLaunchedTime: AttributeValue

    @xmlName("imdsSupport")
    ImdsSupport: AttributeValue

    @xmlName("deregistrationProtection")
    DeregistrationProtection: AttributeValue

    @xmlName("imageId")
    ImageId: String

    @xmlName("launchPermission")
    LaunchPermissions: LaunchPermissionList

    @xmlName("productCodes")
    ProductCodes: ProductCodeList

    @xmlName("blockDeviceMapping")
    BlockDeviceMappings: BlockDeviceMappingList
}

enum ImageAttributeName {
    description
    kernel
    ramdisk
    launchPermission
    productCodes
    blockDeviceMapping
    sriovNetSupport
    bootMode
    tpmSupport
    uefiData
    lastLaunchedTime
    imdsSupport
    deregistrationProtection
}

enum ImageBlockPublicAccessDisabledState {
    unblocked
}

enum ImageBlockPublicAccessEnabledState {
    block_new_sharing = "block-new-sharing"
}

structure ImageCriterion {
    @xmlName("imageProviderSet")
    ImageProviders: ImageProviderList

    @xmlName("marketplaceProductCodeSet")
    MarketplaceProductCodes: MarketplaceProductCodeList

    @xmlName("imageNameSet")
    ImageNames: ImageNameList

    @xmlName("deprecationTimeCondition")
    DeprecationTimeCondition: DeprecationTimeCondition

    @xmlName("creationDateCondition")
    CreationDateCondition: CreationDateCondition

    @xmlName("imageWatermarkSet")
    ImageWatermarks: ImageWatermarkFilterResponseList
}

list ImageCriterionList {
    @xmlName("item")
    member: ImageCriterion
}

structure ImageCriterionRequest {
    @xmlName("ImageProvider")
    ImageProviders: ImageProviderRequestList

    @xmlName("MarketplaceProductCode")
    MarketplaceProductCodes: MarketplaceProductCodeRequestList

    @xmlName("ImageName")
    ImageNames: ImageNameCriteriaRequestList

    DeprecationTimeCondition: DeprecationTimeConditionRequest
    CreationDateCondition: CreationDateConditionRequest

    @xmlName("ImageWatermark")
    ImageWatermarks: ImageWatermarkFilterRequestList
}

list ImageCriterionRequestList {
    @xmlName("ImageCriterion")
    member: ImageCriterionRequest
}

@length(min: 0, max: 255)
string ImageDescriptionRequest

structure ImageDiskContainer {
    Description: String
    DeviceName: String
    Format: String
    SnapshotId: String
    Url: SensitiveUrl
    UserBucket: UserBucket
}

list ImageDiskContainerList {
    @xmlName("item")
    member: ImageDiskContainer
}

list ImageIdList {
    @xmlName("item")
    member: String
}

list ImageIdStringList {
    @xmlName("ImageId")
    member: String
}

list ImageList {
    @xmlName("item")
    member: Image
}

structure ImageMetadata {
    @xmlName("imageId")
    ImageId: String

    @xmlName("name")
    Name: String

    @xmlName("imageOwnerId")
    OwnerId: String

    @xmlName("imageState")
    State: ImageState

    @xmlName("imageOwnerAlias")
    ImageOwnerAlias: String

    @xmlName("creationDate")
    CreationDate: String

    @xmlName("deprecationTime")
    DeprecationTime: String

    @xmlName("imageAllowed")
    ImageAllowed: Boolean

    @xmlName("isPublic")
    IsPublic: Boolean

    @xmlName("imageWatermarkSet")
    ImageWatermarks: ImageWatermarkList
}

@length(min: 0, max: 128)
string ImageNameCriteriaRequest

list ImageNameCriteriaRequestList {
    @xmlName("item")
    member: ImageNameCriteriaRequest
}

list ImageNameList {
    @xmlName("item")
    member: String
}

@length(min: 3, max: 128)
string ImageNameRequest

list ImageProviderList {
    @xmlName("item")
    member: String
}

list ImageProviderRequestList {
    @xmlName("item")
    member: String
}

structure ImageRecycleBinInfo {
    @xmlName("imageId")
    ImageId: String

    @xmlName("name")
    Name: String

    @xmlName("description")
    Description: String

    @xmlName("recycleBinEnterTime")
    RecycleBinEnterTime: Timestamp

    @xmlName("recycleBinExitTime")
    RecycleBinExitTime: Timestamp
}

list ImageRecycleBinInfoList {
    @xmlName("item")
    member: ImageRecycleBinInfo
}

structure ImageReference {
    @xmlName("imageId")
    ImageId: String

    @xmlName("resourceType")
    ResourceType: ImageReferenceResourceType

    @xmlName("arn")
    Arn: String
}

list ImageReferenceList {
    @xmlName("item")
    member: ImageReference
}

enum ImageReferenceOptionName {
    state_name = "state-name"
    version_depth = "version-depth"
}

enum ImageReferenceResourceType {
    ec2_Instance = "ec2:Instance"
    ec2_LaunchTemplate = "ec2:LaunchTemplate"
    ssm_Parameter = "ssm:Parameter"
    imagebuilder_ImageRecipe = "imagebuilder:ImageRecipe"
    imagebuilder_ContainerRecipe = "imagebuilder:ContainerRecipe"
}

enum ImageState {
    pending
    available
    invalid
    deregistered
    transient
    failed
    error
    disabled
}

enum ImageTypeValues {
    machine
    kernel
    ramdisk
}

@length(min: 0, max: 64000)
string ImageUefiDataRequest

structure ImageUsageReport {
    @xmlName("imageId")
    ImageId: String

    @xmlName("reportId")
    ReportId: String

    @xmlName("resourceTypeSet")
    ResourceTypes: ImageUsageResourceTypeList

    @xmlName("accountIdSet")
    AccountIds: UserIdList

    @xmlName("state")
    State: String

    @xmlName("stateReason")
    StateReason: String

    @xmlName("creationTime")
    CreationTime: Timestamp

    @xmlName("expirationTime")
    ExpirationTime: Timestamp

    @xmlName("tagSet")
    Tags: TagList
}

structure ImageUsageReportEntry {
    @xmlName("resourceType")
    ResourceType: String

    @xmlName("reportId")
    ReportId: String

    @xmlName("usageCount")
    UsageCount: Long

    @xmlName("accountId")
    AccountId: String

    @xmlName("imageId")
    ImageId: String

    @xmlName("reportCreationTime")
    ReportCreationTime: Timestamp
}

list ImageUsageReportEntryList {
    @xmlName("item")
    member: ImageUsageReportEntry
}

@length(min: 0, max: 200)
list ImageUsageReportIdStringList {
    member: String
}

list ImageUsageReportList {
    @xmlName("item")
    member: ImageUsageReport
}

@length(min: 0, max: 200)
list ImageUsageReportUserIdStringList {
    @xmlName("UserId")
    member: String
}

structure ImageUsageResourceType {
    @xmlName("resourceType")
    ResourceType: String

    @xmlName("resourceTypeOptionSet")
    ResourceTypeOptions: ImageUsageResourceTypeOptionList
}

list ImageUsageResourceTypeList {
    @xmlName("item")
    member: ImageUsageResourceType
}

structure ImageUsageResourceTypeOption {
    @xmlName("optionName")
    OptionName: String

    @xmlName("optionValueSet")
    OptionValues: ImageUsageResourceTypeOptionValuesList
}

list ImageUsageResourceTypeOptionList {
    @xmlName("item")
    member: ImageUsageResourceTypeOption
}

structure ImageUsageResourceTypeOptionRequest {
    OptionName: String

    @xmlName("OptionValue")
    OptionValues: ImageUsageResourceTypeOptionValuesList
}

list ImageUsageResourceTypeOptionRequestList {
    member: ImageUsageResourceTypeOptionRequest
}

list ImageUsageResourceTypeOptionValuesList {
    @xmlName("item")
    member: String
}

structure ImageUsageResourceTypeRequest {
    ResourceType: String

    @xmlName("ResourceTypeOption")
    ResourceTypeOptions: ImageUsageResourceTypeOptionRequestList
}

list ImageUsageResourceTypeRequestList {
    member: ImageUsageResourceTypeRequest
}

structure ImageWatermark {
    @xmlName("watermarkKey")
    WatermarkKey: String

    @xmlName("sourceImageRegion")
    SourceImageRegion: String

    @xmlName("sourceImageId")
    SourceImageId: String

    @xmlName("sourceImageCreationTime")
    SourceImageCreationTime: Timestamp

    @xmlName("watermarkCreationTime")
    WatermarkCreationTime: Timestamp
}

structure ImageWatermarkFilterRequest {
    WatermarkKey: String
    SourceImageRegion: String
    MaximumDaysSinceSourceImageCreated: Integer
    MaximumDaysSinceWatermarkCreated: Integer
}

list ImageWatermarkFilterRequestList {
    @xmlName("item")
    member: ImageWatermarkFilterRequest
}

structure ImageWatermarkFilterResponse {
    @xmlName("watermarkKey")
    WatermarkKey: String

    @xmlName("sourceImageRegion")
    SourceImageRegion: String

    @xmlName("maximumDaysSinceSourceImageCreated")
    MaximumDaysSinceSourceImageCreated: Integer

    @xmlName("maximumDaysSinceWatermarkCreated")
    MaximumDaysSinceWatermarkCreated: Integer
}

list ImageWatermarkFilterResponseList {
    @xmlName("item")
    member: ImageWatermarkFilterResponse
}

list ImageWatermarkList {
    @xmlName("item")
    member: ImageWatermark
}

@length(min: 3, max: 128)
string ImageWatermarkNameRequest

enum ImdsSupportValues {
    v2_0 = "v2.0"
}

structure ImportImageLicenseConfigurationRequest {
    LicenseConfigurationArn: String
}

structure ImportImageLicenseConfigurationResponse {
    @xmlName("licenseConfigurationArn")
    LicenseConfigurationArn: String
}

list ImportImageLicenseSpecificationListRequest {
    @xmlName("item")
    member: ImportImageLicenseConfigurationRequest
}

list ImportImageLicenseSpecificationListResponse {
    @xmlName("item")
    member: ImportImageLicenseConfigurationResponse
}

structure ImportImageTask {
    @xmlName("architecture")
    Architecture: String

    @xmlName("description")
    Description: String

    @xmlName("encrypted")
    Encrypted: Boolean

    @xmlName("hypervisor")
    Hypervisor: String

    @xmlName("imageId")
    ImageId: String

    @xmlName("importTaskId")
    ImportTaskId: String

    @xmlName("kmsKeyId")
    KmsKeyId: String

    @xmlName("licenseType")
    LicenseType: String

    @xmlName("platform")
    Platform: String

    @xmlName("progress")
    Progress: String

    @xmlName("snapshotDetailSet")
    SnapshotDetails: SnapshotDetailList

    @xmlName("status")
    Status: String

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("licenseSpecifications")
    LicenseSpecifications: ImportImageLicenseSpecificationListResponse

    @xmlName("usageOperation")
    UsageOperation: String

    @xmlName("bootMode")
    BootMode: BootModeValues
}

list ImportImageTaskList {
    @xmlName("item")
    member: ImportImageTask
}

structure ImportInstanceLaunchSpecification {
    @xmlName("architecture")
    Architecture: ArchitectureValues

    @xmlName("GroupName")
    GroupNames: SecurityGroupStringList

    @xmlName("GroupId")
    GroupIds: SecurityGroupIdStringList

    @xmlName("additionalInfo")
    AdditionalInfo: String

    @xmlName("userData")
    UserData: UserData

    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("placement")
    Placement: Placement

    @xmlName("monitoring")
    Monitoring: Boolean

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("instanceInitiatedShutdownBehavior")
    InstanceInitiatedShutdownBehavior: ShutdownBehavior

    @xmlName("privateIpAddress")
    PrivateIpAddress: String
}

structure ImportInstanceTaskDetails {
    @xmlName("description")
    Description: String

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("platform")
    Platform: PlatformValues

    @xmlName("volumes")
    Volumes: ImportInstanceVolumeDetailSet
}

structure ImportInstanceVolumeDetailItem {
    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("bytesConverted")
    BytesConverted: Long

    @xmlName("description")
    Description: String

    @xmlName("image")
    Image: DiskImageDescription

    @xmlName("status")
    Status: String

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("volume")
    Volume: DiskImageVolumeDescription
}

list ImportInstanceVolumeDetailSet {
    @xmlName("item")
    member: ImportInstanceVolumeDetailItem
}

@sensitive
string ImportManifestUrl

structure ImportSnapshotTask {
    @xmlName("description")
    Description: String

    @xmlName("importTaskId")
    ImportTaskId: String

    @xmlName("snapshotTaskDetail")
    SnapshotTaskDetail: SnapshotTaskDetail

    @xmlName("tagSet")
    Tags: TagList
}

list ImportSnapshotTaskIdList {
    @xmlName("ImportTaskId")
    member: String
}

list ImportSnapshotTaskList {
    @xmlName("item")
    member: ImportSnapshotTask
}

list ImportTaskIdList {
    @xmlName("ImportTaskId")
    member: String
}

structure ImportVolumeTaskDetails {
    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("bytesConverted")
    BytesConverted: Long

    @xmlName("description")
    Description: String

    @xmlName("image")
    Image: DiskImageDescription

    @xmlName("volume")
    Volume: DiskImageVolumeDescription
}

structure InferenceAcceleratorInfo {
    @xmlName("accelerators")
    Accelerators: InferenceDeviceInfoList

    @xmlName("totalInferenceMemoryInMiB")
    TotalInferenceMemoryInMiB: Integer
}

structure InferenceDeviceInfo {
    @xmlName("count")
    Count: Integer

    @xmlName("name")
    Name: String

    @xmlName("manufacturer")
    Manufacturer: String

    @xmlName("memoryInfo")
    MemoryInfo: InferenceDeviceMemoryInfo
}

list InferenceDeviceInfoList {
    member: InferenceDeviceInfo
}

structure InferenceDeviceMemoryInfo {
    @xmlName("sizeInMiB")
    SizeInMiB: Integer
}

enum IngestionStatus {
    initial_ingestion_in_progress = "initial-ingestion-in-progress"
    ingestion_complete = "ingestion-complete"
    ingestion_failed = "ingestion-failed"
}

@range(min: -1, max: 600)
integer InitializationGracePeriodSeconds

structure InitializationStatusDetails {
    @xmlName("initializationType")
    InitializationType: InitializationType

    @xmlName("progress")
    Progress: Long

    @xmlName("estimatedTimeToCompleteInSeconds")
    EstimatedTimeToCompleteInSeconds: Long
}

enum InitializationType {
    default
    provisioned_rate = "provisioned-rate"
    volume_copy = "volume-copy"
}

list InsideCidrBlocksStringList {
    @xmlName("item")
    member: String
}

structure Instance {
    @xmlName("architecture")
    Architecture: ArchitectureValues

    @xmlName("blockDeviceMapping")
    BlockDeviceMappings: InstanceBlockDeviceMappingList

    @xmlName("clientToken")
    ClientToken: String

    @xmlName("ebsOptimized")
    EbsOptimized: Boolean

    @xmlName("enaSupport")
    EnaSupport: Boolean

    @xmlName("hypervisor")
    Hypervisor: HypervisorType

    @xmlName("iamInstanceProfile")
    IamInstanceProfile: IamInstanceProfile

    @xmlName("instanceLifecycle")
    InstanceLifecycle: InstanceLifecycleType

    @xmlName("elasticGpuAssociationSet")
    ElasticGpuAssociations: ElasticGpuAssociationList

    @xmlName("elasticInferenceAcceleratorAssociationSet")
    ElasticInferenceAcceleratorAssociations: ElasticInferenceAcceleratorAssociationList

    @xmlName("networkInterfaceSet")
    NetworkInterfaces: InstanceNetworkInterfaceList

    @xmlName("outpostArn")
    OutpostArn: String

    @xmlName("rootDeviceName")
    RootDeviceName: String

    @xmlName("rootDeviceType")
    RootDeviceType: DeviceType

    @xmlName("groupSet")
    SecurityGroups: GroupIdentifierList

    @xmlName("sourceDestCheck")
    SourceDestCheck: Boolean

    @xmlName("spotInstanceRequestId")
    SpotInstanceRequestId: String

    @xmlName("sriovNetSupport")
    SriovNetSupport: String

    @xmlName("stateReason")
    StateReason: StateReason

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("virtualizationType")
    VirtualizationType: VirtualizationType

    @xmlName("cpuOptions")
    CpuOptions: CpuOptions

    @xmlName("capacityBlockId")
    CapacityBlockId: String

    @xmlName("capacityReservationId")
    CapacityReservationId: String

    @xmlName("capacityReservationSpecification")
    CapacityReservationSpecification: CapacityReservationSpecificationResponse

    @xmlName("hibernationOptions")
    HibernationOptions: HibernationOptions

    @xmlName("licenseSet")
    Licenses: LicenseList

    @xmlName("metadataOptions")
    MetadataOptions: InstanceMetadataOptionsResponse

    @xmlName("enclaveOptions")
    EnclaveOptions: EnclaveOptions

    @xmlName("bootMode")
    BootMode: BootModeValues

    @xmlName("platformDetails")
    PlatformDetails: String

    @xmlName("usageOperation")
    UsageOperation: String

    @xmlName("usageOperationUpdateTime")
    UsageOperationUpdateTime: Timestamp

    @xmlName("privateDnsNameOptions")
    PrivateDnsNameOptions: PrivateDnsNameOptionsResponse

    @xmlName("ipv6Address")
    Ipv6Address: String

    @xmlName("tpmSupport")
    TpmSupport: String

    @xmlName("maintenanceOptions")
    MaintenanceOptions: InstanceMaintenanceOptions

    @xmlName("currentInstanceBootMode")
    CurrentInstanceBootMode: InstanceBootModeValues

    @xmlName("networkPerformanceOptions")
    NetworkPerformanceOptions: InstanceNetworkPerformanceOptions

    @xmlName("operator")
    Operator: OperatorResponse

    @xmlName("secondaryInterfaceSet")
    SecondaryInterfaces: InstanceSecondaryInterfaceList

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("imageId")
    ImageId: String

    @xmlName("instanceState")
    State: InstanceState

    @xmlName("privateDnsName")
    PrivateDnsName: String

    @xmlName("dnsName")
    PublicDnsName: String

    @xmlName("reason")
    StateTransitionReason: String

    @xmlName("keyName")
    KeyName: String

    @xmlName("amiLaunchIndex")
    AmiLaunchIndex: Integer

    @xmlName("productCodes")
    ProductCodes: ProductCodeList

    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("launchTime")
    LaunchTime: Timestamp

    @xmlName("placement")
    Placement: Placement

    @xmlName("kernelId")
    KernelId: String

    @xmlName("ramdiskId")
    RamdiskId: String

    @xmlName("platform")
    Platform: PlatformValues

    @xmlName("monitoring")
    Monitoring: Monitoring

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("vpcId")
    VpcId: String

    @xmlName("privateIpAddress")
    PrivateIpAddress: String

    @xmlName("ipAddress")
    PublicIpAddress: String
}

structure InstanceApplicationStatus {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("applicationStatus")
    ApplicationStatus: ApplicationStatus

    @xmlName("tagSet")
    Tags: TagList
}

list InstanceApplicationStatusSet {
    @xmlName("item")
    member: InstanceApplicationStatus
}

structure InstanceAttachmentEnaSrdSpecification {
    @xmlName("enaSrdEnabled")
    EnaSrdEnabled: Boolean

    @xmlName("enaSrdUdpSpecification")
    EnaSrdUdpSpecification: InstanceAttachmentEnaSrdUdpSpecification
}

structure InstanceAttachmentEnaSrdUdpSpecification {
    @xmlName("enaSrdUdpEnabled")
    EnaSrdUdpEnabled: Boolean
}

@output
structure InstanceAttribute {
    @xmlName("blockDeviceMapping")
    BlockDeviceMappings: InstanceBlockDeviceMappingList

    @xmlName("disableApiTermination")
    DisableApiTermination: AttributeBooleanValue

    @xmlName("enaSupport")
    EnaSupport: AttributeBooleanValue

    @xmlName("enclaveOptions")
    EnclaveOptions: EnclaveOptions

    @xmlName("ebsOptimized")
    EbsOptimized: AttributeBooleanValue

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("instanceInitiatedShutdownBehavior")
    InstanceInitiatedShutdownBehavior: AttributeValue

    @xmlName("instanceType")
    InstanceType: AttributeValue

    @xmlName("kernel")
    KernelId: AttributeValue

    @xmlName("productCodes")
    ProductCodes: ProductCodeList

    @xmlName("ramdisk")
    RamdiskId: AttributeValue

    @xmlName("rootDeviceName")
    RootDeviceName: AttributeValue

    @xmlName("sourceDestCheck")
    SourceDestCheck: AttributeBooleanValue

    @xmlName("sriovNetSupport")
    SriovNetSupport: AttributeValue

    @xmlName("userData")
    UserData: AttributeValue

    @xmlName("disableApiStop")
    DisableApiStop: AttributeBooleanValue

    @xmlName("groupSet")
    Groups: GroupIdentifierList
}

enum InstanceAttributeName {
    instanceType
    kernel
    ramdisk
    userData
    disableApiTermination
    instanceInitiatedShutdownBehavior
    rootDeviceName
    blockDeviceMapping
    productCodes
    sourceDestCheck
    groupSet
    ebsOptimized
    sriovNetSupport
    enaSupport
    enclaveOptions
    disableApiStop
}

enum InstanceAutoRecoveryState {
    disabled
    default
}

enum InstanceBandwidthWeighting {
    default
    vpc_1 = "vpc-1"
    ebs_1 = "ebs-1"
}

structure InstanceBlockDeviceMapping {
    @xmlName("deviceName")
    DeviceName: String

    @xmlName("ebs")
    Ebs: EbsInstanceBlockDevice
}

list InstanceBlockDeviceMappingList {
    @xmlName("item")
    member: InstanceBlockDeviceMapping
}

structure InstanceBlockDeviceMappingSpecification {
    @xmlName("deviceName")
    DeviceName: String

    @xmlName("ebs")
    Ebs: EbsInstanceBlockDeviceSpecification

    @xmlName("virtualName")
    VirtualName: String

    @xmlName("noDevice")
    NoDevice: String
}

list InstanceBlockDeviceMappingSpecificationList {
    @xmlName("item")
    member: InstanceBlockDeviceMappingSpecification
}

enum InstanceBootModeValues {
    legacy_bios = "legacy-bios"
    uefi
}

structure InstanceCapacity {
    @xmlName("availableCapacity")
    AvailableCapacity: Integer

    @xmlName("instanceType")
    InstanceType: String

    @xmlName("totalCapacity")
    TotalCapacity: Integer
}

structure InstanceConnectEndpointDnsNames {
    @xmlName("dnsName")
    DnsName: String

    @xmlName("fipsDnsName")
    FipsDnsName: String
}

@range(min: 1, max: 50)
integer InstanceConnectEndpointMaxResults

structure InstanceConnectEndpointPublicDnsNames {
    @xmlName("ipv4")
    Ipv4: InstanceConnectEndpointDnsNames

    @xmlName("dualstack")
    Dualstack: InstanceConnectEndpointDnsNames
}

list InstanceConnectEndpointSet {
    @xmlName("item")
    member: Ec2InstanceConnectEndpoint
}

structure InstanceCount {
    @xmlName("instanceCount")
    InstanceCount: Integer

    @xmlName("state")
    State: ListingState
}

list InstanceCountList {
    @xmlName("item")
    member: InstanceCount
}

structure InstanceCreditSpecification {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("cpuCredits")
    CpuCredits: String
}

list InstanceCreditSpecificationList {
    @xmlName("item")
    member: InstanceCreditSpecification
}

list InstanceCreditSpecificationListRequest {
    @xmlName("item")
    member: InstanceCreditSpecificationRequest
}

structure InstanceCreditSpecificationRequest {
    @required
    InstanceId: String

    CpuCredits: String
}

structure InstanceEventWindow {
    @xmlName("instanceEventWindowId")
    InstanceEventWindowId: String

    @xmlName("timeRangeSet")
    TimeRanges: InstanceEventWindowTimeRangeList

    @xmlName("name")
    Name: String

    @xmlName("cronExpression")
    CronExpression: String

    @xmlName("associationTarget")
    AssociationTarget: InstanceEventWindowAssociationTarget

    @xmlName("state")
    State: InstanceEventWindowState

    @xmlName("tagSet")
    Tags: TagList
}

structure InstanceEventWindowAssociationRequest {
    @xmlName("InstanceId")
    InstanceIds: InstanceIdList

    @xmlName("InstanceTag")
    InstanceTags: TagList

    @xmlName("DedicatedHostId")
    DedicatedHostIds: DedicatedHostIdList
}

structure InstanceEventWindowAssociationTarget {
    @xmlName("instanceIdSet")
    InstanceIds: InstanceIdList

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("dedicatedHostIdSet")
    DedicatedHostIds: DedicatedHostIdList
}

structure InstanceEventWindowDisassociationRequest {
    @xmlName("InstanceId")
    InstanceIds: InstanceIdList

    @xmlName("InstanceTag")
    InstanceTags: TagList

    @xmlName("DedicatedHostId")
    DedicatedHostIds: DedicatedHostIdList
}

list InstanceEventWindowIdSet {
    @xmlName("InstanceEventWindowId")
    member: String
}

list InstanceEventWindowSet {
    @xmlName("item")
    member: InstanceEventWindow
}

enum InstanceEventWindowState {
    creating
    deleting
    active
    deleted
}

structure InstanceEventWindowStateChange {
    @xmlName("instanceEventWindowId")
    InstanceEventWindowId: String

    @xmlName("state")
    State: InstanceEventWindowState
}

structure InstanceEventWindowTimeRange {
    @xmlName("startWeekDay")
    StartWeekDay: WeekDay

    @xmlName("startHour")
    StartHour: Hour

    @xmlName("endWeekDay")
    EndWeekDay: WeekDay

    @xmlName("endHour")
    EndHour: Hour
}

list InstanceEventWindowTimeRangeList {
    @xmlName("item")
    member: InstanceEventWindowTimeRange
}

structure InstanceEventWindowTimeRangeRequest {
    StartWeekDay: WeekDay
    StartHour: Hour
    EndWeekDay: WeekDay
    EndHour: Hour
}

list InstanceEventWindowTimeRangeRequestSet {
    member: InstanceEventWindowTimeRangeRequest
}

structure InstanceExportDetails {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("targetEnvironment")
    TargetEnvironment: ExportEnvironment
}

structure InstanceFamilyCreditSpecification {
    @xmlName("instanceFamily")
    InstanceFamily: UnlimitedSupportedInstanceFamily

    @xmlName("cpuCredits")
    CpuCredits: String
}

enum InstanceGeneration {
    current
    previous
}

list InstanceGenerationSet {
    @xmlName("item")
    member: InstanceGeneration
}

enum InstanceHealthStatus {
    healthy
    unhealthy
}

list InstanceIdList {
    @xmlName("item")
    member: String
}

list InstanceIdSet {
    @xmlName("item")
    member: String
}

list InstanceIdStringList {
    @xmlName("InstanceId")
    member: String
}

@length(min: 1, max: 30)
list InstanceIdUpdateStringList {
    @xmlName("item")
    member: String
}

list InstanceIdsSet {
    @xmlName("item")
    member: String
}

structure InstanceImageMetadata {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("launchTime")
    LaunchTime: Timestamp

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("zoneId")
    ZoneId: String

    @xmlName("instanceState")
    State: InstanceState

    @xmlName("instanceOwnerId")
    OwnerId: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("imageMetadata")
    ImageMetadata: ImageMetadata

    @xmlName("operator")
    Operator: OperatorResponse
}

list InstanceImageMetadataList {
    @xmlName("item")
    member: InstanceImageMetadata
}

enum InstanceInterruptionBehavior {
    hibernate
    stop
    terminate
}

structure InstanceIpv4Prefix {
    @xmlName("ipv4Prefix")
    Ipv4Prefix: String
}

list InstanceIpv4PrefixList {
    @xmlName("item")
    member: InstanceIpv4Prefix
}

structure InstanceIpv6Address {
    @xmlName("ipv6Address")
    Ipv6Address: String

    @xmlName("isPrimaryIpv6")
    IsPrimaryIpv6: Boolean
}

list InstanceIpv6AddressList {
    @xmlName("item")
    member: InstanceIpv6Address
}

list InstanceIpv6AddressListRequest {
    @xmlName("InstanceIpv6Address")
    member: InstanceIpv6AddressRequest
}

structure InstanceIpv6AddressRequest {
    Ipv6Address: String
}

structure InstanceIpv6Prefix {
    @xmlName("ipv6Prefix")
    Ipv6Prefix: String
}

list InstanceIpv6PrefixList {
    @xmlName("item")
    member: InstanceIpv6Prefix
}

enum InstanceLifecycle {
    spot
    on_demand = "on-demand"
    interruptible_capacity_reservation = "interruptible-capacity-reservation"
}

enum InstanceLifecycleType {
    spot
    scheduled
    capacity_block = "capacity-block"
    interruptible_capacity_reservation = "interruptible-capacity-reservation"
}

list InstanceList {
    @xmlName("item")
    member: Instance
}

structure InstanceMaintenanceOptions {
    @xmlName("autoRecovery")
    AutoRecovery: InstanceAutoRecoveryState

    @xmlName("rebootMigration")
    RebootMigration: InstanceRebootMigrationState
}

structure InstanceMaintenanceOptionsRequest {
    AutoRecovery: InstanceAutoRecoveryState
}

structure InstanceMarketOptionsRequest {
    MarketType: MarketType
    SpotOptions: SpotMarketOptions
}

enum InstanceMatchCriteria {
    open
    targeted
}

structure InstanceMetadataDefaultsResponse {
    @xmlName("httpTokens")
    HttpTokens: HttpTokensState

    @xmlName("httpPutResponseHopLimit")
    HttpPutResponseHopLimit: Integer

    @xmlName("httpEndpoint")
    HttpEndpoint: InstanceMetadataEndpointState

    @xmlName("instanceMetadataTags")
    InstanceMetadataTags: InstanceMetadataTagsState

    @xmlName("managedBy")
    ManagedBy: ManagedBy

    @xmlName("managedExceptionMessage")
    ManagedExceptionMessage: String

    @xmlName("httpTokensEnforced")
    HttpTokensEnforced: HttpTokensEnforcedState
}

enum InstanceMetadataEndpointState {
    disabled
    enabled
}

structure InstanceMetadataOptionsRequest {
    HttpTokens: HttpTokensState
    HttpPutResponseHopLimit: Integer
    HttpEndpoint: InstanceMetadataEndpointState
    HttpProtocolIpv6: InstanceMetadataProtocolState
    InstanceMetadataTags: InstanceMetadataTagsState
}

structure InstanceMetadataOptionsResponse {
    @xmlName("state")
    State: InstanceMetadataOptionsState

    @xmlName("httpTokens")
    HttpTokens: HttpTokensState

    @xmlName("httpPutResponseHopLimit")
    HttpPutResponseHopLimit: Integer

    @xmlName("httpEndpoint")
    HttpEndpoint: InstanceMetadataEndpointState

    @xmlName("httpProtocolIpv6")
    HttpProtocolIpv6: InstanceMetadataProtocolState

    @xmlName("instanceMetadataTags")
    InstanceMetadataTags: InstanceMetadataTagsState
}

enum InstanceMetadataOptionsState {
    pending
    applied
}

enum InstanceMetadataProtocolState {
    disabled
    enabled
}

enum InstanceMetadataTagsState {
    disabled
    enabled
}

structure InstanceMonitoring {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("monitoring")
    Monitoring: Monitoring
}

list InstanceMonitoringList {
    @xmlName("item")
    member: InstanceMonitoring
}

structure InstanceNetworkInterface {
    @xmlName("association")
    Association: InstanceNetworkInterfaceAssociation

    @xmlName("attachment")
    Attachment: InstanceNetworkInterfaceAttachment

    @xmlName("description")
    Description: String

    @xmlName("groupSet")
    Groups: GroupIdentifierList

    @xmlName("ipv6AddressesSet")
    Ipv6Addresses: InstanceIpv6AddressList

    @xmlName("macAddress")
    MacAddress: String

    @xmlName("networkInterfaceId")
    NetworkInterfaceId: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("privateDnsName")
    PrivateDnsName: String

    @xmlName("privateIpAddress")
    PrivateIpAddress: String

    @xmlName("privateIpAddressesSet")
    PrivateIpAddresses: InstancePrivateIpAddressList

    @xmlName("sourceDestCheck")
    SourceDestCheck: Boolean

    @xmlName("status")
    Status: NetworkInterfaceStatus

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("vpcId")
    VpcId: String

    @xmlName("interfaceType")
    InterfaceType: String

    @xmlName("ipv4PrefixSet")
    Ipv4Prefixes: InstanceIpv4PrefixList

    @xmlName("ipv6PrefixSet")
    Ipv6Prefixes: InstanceIpv6PrefixList

    @xmlName("connectionTrackingConfiguration")
    ConnectionTrackingConfiguration: ConnectionTrackingSpecificationResponse

    @xmlName("operator")
    Operator: OperatorResponse
}

structure InstanceNetworkInterfaceAssociation {
    @xmlName("carrierIp")
    CarrierIp: String

    @xmlName("customerOwnedIp")
    CustomerOwnedIp: String

    @xmlName("ipOwnerId")
    IpOwnerId: String

    @xmlName("publicDnsName")
    PublicDnsName: String

    @xmlName("publicIp")
    PublicIp: String
}

structure InstanceNetworkInterfaceAttachment {
    @xmlName("attachTime")
    AttachTime: Timestamp

    @xmlName("attachmentId")
    AttachmentId: String

    @xmlName("deleteOnTermination")
    DeleteOnTermination: Boolean

    @xmlName("deviceIndex")
    DeviceIndex: Integer

    @xmlName("status")
    Status: AttachmentStatus

    @xmlName("networkCardIndex")
    NetworkCardIndex: Integer

    @xmlName("enaSrdSpecification")
    EnaSrdSpecification: InstanceAttachmentEnaSrdSpecification

    @xmlName("enaQueueCount")
    EnaQueueCount: Integer
}

list InstanceNetworkInterfaceList {
    @xmlName("item")
    member: InstanceNetworkInterface
}

structure InstanceNetworkInterfaceSpecification {
    @xmlName("associatePublicIpAddress")
    AssociatePublicIpAddress: Boolean

    @xmlName("deleteOnTermination")
    DeleteOnTermination: Boolean

    @xmlName("description")
    Description: String

    @xmlName("deviceIndex")
    DeviceIndex: Integer

    @xmlName("SecurityGroupId")
    Groups: SecurityGroupIdStringList

    @xmlName("ipv6AddressCount")
    Ipv6AddressCount: Integer

    @xmlName("ipv6AddressesSet") @ec2QueryName("Ipv6Addresses")
    Ipv6Addresses: InstanceIpv6AddressList

    @xmlName("networkInterfaceId")
    NetworkInterfaceId: String

    @xmlName("privateIpAddress")
    PrivateIpAddress: String

    @xmlName("privateIpAddressesSet") @ec2QueryName("PrivateIpAddresses")
    PrivateIpAddresses: PrivateIpAddressSpecificationList

    @xmlName("secondaryPrivateIpAddressCount")
    SecondaryPrivateIpAddressCount: Integer

    @xmlName("subnetId")
    SubnetId: String

    AssociateCarrierIpAddress: Boolean
    InterfaceType: String
    NetworkCardIndex: Integer

    @xmlName("Ipv4Prefix")
    Ipv4Prefixes: Ipv4PrefixList

    Ipv4PrefixCount: Integer

    @xmlName("Ipv6Prefix")
    Ipv6Prefixes: Ipv6PrefixList

    Ipv6PrefixCount: Integer
    PrimaryIpv6: Boolean
    EnaSrdSpecification: EnaSrdSpecificationRequest
    ConnectionTrackingSpecification: ConnectionTrackingSpecificationRequest
    EnaQueueCount: Integer
}

list InstanceNetworkInterfaceSpecificationList {
    @xmlName("item")
    member: InstanceNetworkInterfaceSpecification
}

structure InstanceNetworkPerformanceOptions {
    @xmlName("bandwidthWeighting")
    BandwidthWeighting: InstanceBandwidthWeighting
}

structure InstanceNetworkPerformanceOptionsRequest {
    BandwidthWeighting: InstanceBandwidthWeighting
}

structure InstancePrivateIpAddress {
    @xmlName("association")
    Association: InstanceNetworkInterfaceAssociation

    @xmlName("primary")
    Primary: Boolean

    @xmlName("privateDnsName")
    PrivateDnsName: String

    @xmlName("privateIpAddress")
    PrivateIpAddress: String
}

list InstancePrivateIpAddressList {
    @xmlName("item")
    member: InstancePrivateIpAddress
}

enum InstanceRebootMigrationState {
    disabled
    default
}

structure InstanceRequirements {
    @xmlName("vCpuCount")
    VCpuCount: VCpuCountRange

    @xmlName("memoryMiB")
    MemoryMiB: MemoryMiB

    @xmlName("cpuManufacturerSet")
    CpuManufacturers: CpuManufacturerSet

    @xmlName("memoryGiBPerVCpu")
    MemoryGiBPerVCpu: MemoryGiBPerVCpu

    @xmlName("excludedInstanceTypeSet")
    ExcludedInstanceTypes: ExcludedInstanceTypeSet

    @xmlName("instanceGenerationSet")
    InstanceGenerations: InstanceGenerationSet

    @xmlName("spotMaxPricePercentageOverLowestPrice")
    SpotMaxPricePercentageOverLowestPrice: Integer

    @xmlName("onDemandMaxPricePercentageOverLowestPrice")
    OnDemandMaxPricePercentageOverLowestPrice: Integer

    @xmlName("bareMetal")
    BareMetal: BareMetal

    @xmlName("burstablePerformance")
    BurstablePerformance: BurstablePerformance

    @xmlName("requireHibernateSupport")
    RequireHibernateSupport: Boolean

    @xmlName("networkInterfaceCount")
    NetworkInterfaceCount: NetworkInterfaceCount

    @xmlName("localStorage")
    LocalStorage: LocalStorage

    @xmlName("localStorageTypeSet")
    LocalStorageTypes: LocalStorageTypeSet

    @xmlName("totalLocalStorageGB")
    TotalLocalStorageGB: TotalLocalStorageGB

    @xmlName("baselineEbsBandwidthMbps")
    BaselineEbsBandwidthMbps: BaselineEbsBandwidthMbps

    @xmlName("acceleratorTypeSet")
    AcceleratorTypes: AcceleratorTypeSet

    @xmlName("acceleratorCount")
    AcceleratorCount: AcceleratorCount

    @xmlName("acceleratorManufacturerSet")
    AcceleratorManufacturers: AcceleratorManufacturerSet

    @xmlName("acceleratorNameSet")
    AcceleratorNames: AcceleratorNameSet

    @xmlName("acceleratorTotalMemoryMiB")
    AcceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiB

    @xmlName("networkBandwidthGbps")
    NetworkBandwidthGbps: NetworkBandwidthGbps

    @xmlName("allowedInstanceTypeSet")
    AllowedInstanceTypes: AllowedInstanceTypeSet

    @xmlName("maxSpotPriceAsPercentageOfOptimalOnDemandPrice")
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: Integer

    @xmlName("baselinePerformanceFactors")
    BaselinePerformanceFactors: BaselinePerformanceFactors

    @xmlName("requireEncryptionInTransit")
    RequireEncryptionInTransit: Boolean
}

structure InstanceRequirementsRequest {
    @required
    VCpuCount: VCpuCountRangeRequest

    @required
    MemoryMiB: MemoryMiBRequest

    @xmlName("CpuManufacturer")
    CpuManufacturers: CpuManufacturerSet

    MemoryGiBPerVCpu: MemoryGiBPerVCpuRequest

    @xmlName("ExcludedInstanceType")
    ExcludedInstanceTypes: ExcludedInstanceTypeSet

    @xmlName("InstanceGeneration")
    InstanceGenerations: InstanceGenerationSet

    SpotMaxPricePercentageOverLowestPrice: Integer
    OnDemandMaxPricePercentageOverLowestPrice: Integer
    BareMetal: BareMetal
    BurstablePerformance: BurstablePerformance
    RequireHibernateSupport: Boolean
    NetworkInterfaceCount: NetworkInterfaceCountRequest
    LocalStorage: LocalStorage

    @xmlName("LocalStorageType")
    LocalStorageTypes: LocalStorageTypeSet

    TotalLocalStorageGB: TotalLocalStorageGBRequest
    BaselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest

    @xmlName("AcceleratorType")
    AcceleratorTypes: AcceleratorTypeSet

    AcceleratorCount: AcceleratorCountRequest

    @xmlName("AcceleratorManufacturer")
    AcceleratorManufacturers: AcceleratorManufacturerSet

    @xmlName("AcceleratorName")
    AcceleratorNames: AcceleratorNameSet

    AcceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest
    NetworkBandwidthGbps: NetworkBandwidthGbpsRequest

    @xmlName("AllowedInstanceType")
    AllowedInstanceTypes: AllowedInstanceTypeSet

    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: Integer
    BaselinePerformanceFactors: BaselinePerformanceFactorsRequest
    RequireEncryptionInTransit: Boolean
}

structure InstanceRequirementsWithMetadataRequest {
    @xmlName("ArchitectureType")
    ArchitectureTypes: ArchitectureTypeSet

    @xmlName("VirtualizationType")
    VirtualizationTypes: VirtualizationTypeSet

    InstanceRequirements: InstanceRequirementsRequest
}

structure InstanceSecondaryInterface {
    @xmlName("attachment")
    Attachment: InstanceSecondaryInterfaceAttachment

    @xmlName("macAddress")
    MacAddress: String

    @xmlName("secondaryInterfaceId")
    SecondaryInterfaceId: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("privateIpAddressSet")
    PrivateIpAddresses: InstanceSecondaryInterfacePrivateIpAddressList

    @xmlName("sourceDestCheck")
    SourceDestCheck: Boolean

    @xmlName("status")
    Status: SecondaryInterfaceStatus

    @xmlName("secondarySubnetId")
    SecondarySubnetId: String

    @xmlName("secondaryNetworkId")
    SecondaryNetworkId: String

    @xmlName("interfaceType")
    InterfaceType: SecondaryInterfaceType
}

structure InstanceSecondaryInterfaceAttachment {
    @xmlName("attachTime")
    AttachTime: Timestamp

    @xmlName("attachmentId")
    AttachmentId: String

    @xmlName("deleteOnTermination")
    DeleteOnTermination: Boolean

    @xmlName("deviceIndex")
    DeviceIndex: Integer

    @xmlName("status")
    Status: AttachmentStatus

    @xmlName("networkCardIndex")
    NetworkCardIndex: Integer
}

list InstanceSecondaryInterfaceList {
    @xmlName("item")
    member: InstanceSecondaryInterface
}

structure InstanceSecondaryInterfacePrivateIpAddress {
    @xmlName("privateIpAddress")
    PrivateIpAddress: String
}

list InstanceSecondaryInterfacePrivateIpAddressList {
    @xmlName("item")
    member: InstanceSecondaryInterfacePrivateIpAddress
}

list InstanceSecondaryInterfacePrivateIpAddressListRequest {
    @xmlName("item")
    member: InstanceSecondaryInterfacePrivateIpAddressRequest
}

structure InstanceSecondaryInterfacePrivateIpAddressRequest {
    @required
    PrivateIpAddress: String
}

list InstanceSecondaryInterfaceSpecificationListRequest {
    @xmlName("item")
    member: InstanceSecondaryInterfaceSpecificationRequest
}

structure InstanceSecondaryInterfaceSpecificationRequest {
    DeleteOnTermination: Boolean
    DeviceIndex: Integer

    @xmlName("PrivateIpAddress")
    PrivateIpAddresses: InstanceSecondaryInterfacePrivateIpAddressListRequest

    PrivateIpAddressCount: Integer
    SecondarySubnetId: String
    InterfaceType: SecondaryInterfaceType
    NetworkCardIndex: Integer
}

list InstanceSet {
    @xmlName("item")
    member: InstanceTopology
}

structure InstanceSpecification {
    @required
    InstanceId: String

    ExcludeBootVolume: Boolean

    @xmlName("ExcludeDataVolumeId")
    ExcludeDataVolumeIds: VolumeIdStringList
}

structure InstanceState {
    @xmlName("code")
    Code: Integer

    @xmlName("name")
    Name: InstanceStateName
}

structure InstanceStateChange {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("currentState")
    CurrentState: InstanceState

    @xmlName("previousState")
    PreviousState: InstanceState
}

list InstanceStateChangeList {
    @xmlName("item")
    member: InstanceStateChange
}

enum InstanceStateName {
    pending
    running
    shutting_down = "shutting-down"
    terminated
    stopping
    stopped
}

structure InstanceStatus {
    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("outpostArn")
    OutpostArn: String

    @xmlName("operator")
    Operator: OperatorResponse

    @xmlName("eventsSet")
    Events: InstanceStatusEventList

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("instanceState")
    InstanceState: InstanceState

    @xmlName("instanceStatus")
    InstanceStatus: InstanceStatusSummary

    @xmlName("systemStatus")
    SystemStatus: InstanceStatusSummary

    @xmlName("attachedEbsStatus")
    AttachedEbsStatus: EbsStatusSummary

    @xmlName("applicationStatus")
    ApplicationStatus: ApplicationStatusSummary
}

structure InstanceStatusDetails {
    @xmlName("impairedSince")
    ImpairedSince: Timestamp

    @xmlName("name")
    Name: StatusName

    @xmlName("status")
    Status: StatusType
}

list InstanceStatusDetailsList {
    @xmlName("item")
    member: InstanceStatusDetails
}

structure InstanceStatusEvent {
    @xmlName("instanceEventId")
    InstanceEventId: String

    @xmlName("code")
    Code: EventCode

    @xmlName("description")
    Description: String

    @xmlName("notAfter")
    NotAfter: Timestamp

    @xmlName("notBefore")
    NotBefore: Timestamp

    @xmlName("notBeforeDeadline")
    NotBeforeDeadline: Timestamp
}

list InstanceStatusEventList {
    @xmlName("item")
    member: InstanceStatusEvent
}

list InstanceStatusList {
    @xmlName("item")
    member: InstanceStatus
}

structure InstanceStatusSummary {
    @xmlName("details")
    Details: InstanceStatusDetailsList

    @xmlName("status")
    Status: SummaryStatus
}

enum InstanceStorageEncryptionSupport {
    unsupported
    required
}

structure InstanceStorageInfo {
    @xmlName("totalSizeInGB")
    TotalSizeInGB: Long

    @xmlName("disks")
    Disks: DiskInfoList

    @xmlName("nvmeSupport")
    NvmeSupport: EphemeralNvmeSupport

    @xmlName("encryptionSupport")
    EncryptionSupport: InstanceStorageEncryptionSupport
}

list InstanceTagKeySet {
    @xmlName("item")
    member: String
}

structure InstanceTagNotificationAttribute {
    @xmlName("instanceTagKeySet")
    InstanceTagKeys: InstanceTagKeySet

    @xmlName("includeAllTagsOfInstance")
    IncludeAllTagsOfInstance: Boolean
}

structure InstanceTopology {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("instanceType")
    InstanceType: String

    @xmlName("groupName")
    GroupName: String

    @xmlName("networkNodeSet")
    NetworkNodes: NetworkNodesList

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("zoneId")
    ZoneId: String

    @xmlName("capacityBlockId")
    CapacityBlockId: String
}

enum InstanceType {
    a1_medium = "a1.medium"
    a1_large = "a1.large"
    a1_xlarge = "a1.xlarge"
    a1_2xlarge = "a1.2xlarge"
    a1_4xlarge = "a1.4xlarge"
    a1_metal = "a1.metal"
    c1_medium = "c1.medium"
    c1_xlarge = "c1.xlarge"
    c3_large = "c3.large"
    c3_xlarge = "c3.xlarge"
    c3_2xlarge = "c3.2xlarge"
    c3_4xlarge = "c3.4xlarge"
    c3_8xlarge = "c3.8xlarge"
    c4_large = "c4.large"
    c4_xlarge = "c4.xlarge"
    c4_2xlarge = "c4.2xlarge"
    c4_4xlarge = "c4.4xlarge"
    c4_8xlarge = "c4.8xlarge"
    c5_large = "c5.large"
    c5_xlarge = "c5.xlarge"
    c5_2xlarge = "c5.2xlarge"
    c5_4xlarge = "c5.4xlarge"
    c5_9xlarge = "c5.9xlarge"
    c5_12xlarge = "c5.12xlarge"
    c5_18xlarge = "c5.18xlarge"
    c5_24xlarge = "c5.24xlarge"
    c5_metal = "c5.metal"
    c5a_large = "c5a.large"
    c5a_xlarge = "c5a.xlarge"
    c5a_2xlarge = "c5a.2xlarge"
    c5a_4xlarge = "c5a.4xlarge"
    c5a_8xlarge = "c5a.8xlarge"
    c5a_12xlarge = "c5a.12xlarge"
    c5a_16xlarge = "c5a.16xlarge"
    c5a_24xlarge = "c5a.24xlarge"
    c5ad_large = "c5ad.large"
    c5ad_xlarge = "c5ad.xlarge"
    c5ad_2xlarge = "c5ad.2xlarge"
    c5ad_4xlarge = "c5ad.4xlarge"
    c5ad_8xlarge = "c5ad.8xlarge"
    c5ad_12xlarge = "c5ad.12xlarge"
    c5ad_16xlarge = "c5ad.16xlarge"
    c5ad_24xlarge = "c5ad.24xlarge"
    c5d_large = "c5d.large"
    c5d_xlarge = "c5d.xlarge"
    c5d_2xlarge = "c5d.2xlarge"
    c5d_4xlarge = "c5d.4xlarge"
    c5d_9xlarge = "c5d.9xlarge"
    c5d_12xlarge = "c5d.12xlarge"
    c5d_18xlarge = "c5d.18xlarge"
    c5d_24xlarge = "c5d.24xlarge"
    c5d_metal = "c5d.metal"
    c5n_large = "c5n.large"
    c5n_xlarge = "c5n.xlarge"
    c5n_2xlarge = "c5n.2xlarge"
    c5n_4xlarge = "c5n.4xlarge"
    c5n_9xlarge = "c5n.9xlarge"
    c5n_18xlarge = "c5n.18xlarge"
    c5n_metal = "c5n.metal"
    c6g_medium = "c6g.medium"
    c6g_large = "c6g.large"
    c6g_xlarge = "c6g.xlarge"
    c6g_2xlarge = "c6g.2xlarge"
    c6g_4xlarge = "c6g.4xlarge"
    c6g_8xlarge = "c6g.8xlarge"
    c6g_12xlarge = "c6g.12xlarge"
    c6g_16xlarge = "c6g.16xlarge"
    c6g_metal = "c6g.metal"
    c6gd_medium = "c6gd.medium"
    c6gd_large = "c6gd.large"
    c6gd_xlarge = "c6gd.xlarge"
    c6gd_2xlarge = "c6gd.2xlarge"
    c6gd_4xlarge = "c6gd.4xlarge"
    c6gd_8xlarge = "c6gd.8xlarge"
    c6gd_12xlarge = "c6gd.12xlarge"
    c6gd_16xlarge = "c6gd.16xlarge"
    c6gd_metal = "c6gd.metal"
    c6gn_medium = "c6gn.medium"
    c6gn_large = "c6gn.large"
    c6gn_xlarge = "c6gn.xlarge"
    c6gn_2xlarge = "c6gn.2xlarge"
    c6gn_4xlarge = "c6gn.4xlarge"
    c6gn_8xlarge = "c6gn.8xlarge"
    c6gn_12xlarge = "c6gn.12xlarge"
    c6gn_16xlarge = "c6gn.16xlarge"
    c6i_large = "c6i.large"
    c6i_xlarge = "c6i.xlarge"
    c6i_2xlarge = "c6i.2xlarge"
    c6i_4xlarge = "c6i.4xlarge"
    c6i_8xlarge = "c6i.8xlarge"
    c6i_12xlarge = "c6i.12xlarge"
    c6i_16xlarge = "c6i.16xlarge"
    c6i_24xlarge = "c6i.24xlarge"
    c6i_32xlarge = "c6i.32xlarge"
    c6i_metal = "c6i.metal"
    cc1_4xlarge = "cc1.4xlarge"
    cc2_8xlarge = "cc2.8xlarge"
    cg1_4xlarge = "cg1.4xlarge"
    cr1_8xlarge = "cr1.8xlarge"
    d2_xlarge = "d2.xlarge"
    d2_2xlarge = "d2.2xlarge"
    d2_4xlarge = "d2.4xlarge"
    d2_8xlarge = "d2.8xlarge"
    d3_xlarge = "d3.xlarge"
    d3_2xlarge = "d3.2xlarge"
    d3_4xlarge = "d3.4xlarge"
    d3_8xlarge = "d3.8xlarge"
    d3en_xlarge = "d3en.xlarge"
    d3en_2xlarge = "d3en.2xlarge"
    d3en_4xlarge = "d3en.4xlarge"
    d3en_6xlarge = "d3en.6xlarge"
    d3en_8xlarge = "d3en.8xlarge"
    d3en_12xlarge = "d3en.12xlarge"
    dl1_24xlarge = "dl1.24xlarge"
    f1_2xlarge = "f1.2xlarge"
    f1_4xlarge = "f1.4xlarge"
    f1_16xlarge = "f1.16xlarge"
    g2_2xlarge = "g2.2xlarge"
    g2_8xlarge = "g2.8xlarge"
    g3_4xlarge = "g3.4xlarge"
    g3_8xlarge = "g3.8xlarge"
    g3_16xlarge = "g3.16xlarge"
    g3s_xlarge = "g3s.xlarge"
    g4ad_xlarge = "g4ad.xlarge"
    g4ad_2xlarge = "g4ad.2xlarge"
    g4ad_4xlarge = "g4ad.4xlarge"
    g4ad_8xlarge = "g4ad.8xlarge"
    g4ad_16xlarge = "g4ad.16xlarge"
    g4dn_xlarge = "g4dn.xlarge"
    g4dn_2xlarge = "g4dn.2xlarge"
    g4dn_4xlarge = "g4dn.4xlarge"
    g4dn_8xlarge = "g4dn.8xlarge"
    g4dn_12xlarge = "g4dn.12xlarge"
    g4dn_16xlarge = "g4dn.16xlarge"
    g4dn_metal = "g4dn.metal"
    g5_xlarge = "g5.xlarge"
    g5_2xlarge = "g5.2xlarge"
    g5_4xlarge = "g5.4xlarge"
    g5_8xlarge = "g5.8xlarge"
    g5_12xlarge = "g5.12xlarge"
    g5_16xlarge = "g5.16xlarge"
    g5_24xlarge = "g5.24xlarge"
    g5_48xlarge = "g5.48xlarge"
    g5g_xlarge = "g5g.xlarge"
    g5g_2xlarge = "g5g.2xlarge"
    g5g_4xlarge = "g5g.4xlarge"
    g5g_8xlarge = "g5g.8xlarge"
    g5g_16xlarge = "g5g.16xlarge"
    g5g_metal = "g5g.metal"
    hi1_4xlarge = "hi1.4xlarge"
    hpc6a_48xlarge = "hpc6a.48xlarge"
    hs1_8xlarge = "hs1.8xlarge"
    h1_2xlarge = "h1.2xlarge"
    h1_4xlarge = "h1.4xlarge"
    h1_8xlarge = "h1.8xlarge"
    h1_16xlarge = "h1.16xlarge"
    i2_xlarge = "i2.xlarge"
    i2_2xlarge = "i2.2xlarge"
    i2_4xlarge = "i2.4xlarge"
    i2_8xlarge = "i2.8xlarge"
    i3_large = "i3.large"
    i3_xlarge = "i3.xlarge"
    i3_2xlarge = "i3.2xlarge"
    i3_4xlarge = "i3.4xlarge"
    i3_8xlarge = "i3.8xlarge"
    i3_16xlarge = "i3.16xlarge"
    i3_metal = "i3.metal"
    i3en_large = "i3en.large"
    i3en_xlarge = "i3en.xlarge"
    i3en_2xlarge = "i3en.2xlarge"
    i3en_3xlarge = "i3en.3xlarge"
    i3en_6xlarge = "i3en.6xlarge"
    i3en_12xlarge = "i3en.12xlarge"
    i3en_24xlarge = "i3en.24xlarge"
    i3en_metal = "i3en.metal"
    im4gn_large = "im4gn.large"
    im4gn_xlarge = "im4gn.xlarge"
    im4gn_2xlarge = "im4gn.2xlarge"
    im4gn_4xlarge = "im4gn.4xlarge"
    im4gn_8xlarge = "im4gn.8xlarge"
    im4gn_16xlarge = "im4gn.16xlarge"
    inf1_xlarge = "inf1.xlarge"
    inf1_2xlarge = "inf1.2xlarge"
    inf1_6xlarge = "inf1.6xlarge"
    inf1_24xlarge = "inf1.24xlarge"
    is4gen_medium = "is4gen.medium"
    is4gen_large = "is4gen.large"
    is4gen_xlarge = "is4gen.xlarge"
    is4gen_2xlarge = "is4gen.2xlarge"
    is4gen_4xlarge = "is4gen.4xlarge"
    is4gen_8xlarge = "is4gen.8xlarge"
    m1_small = "m1.small"
    m1_medium = "m1.medium"
    m1_large = "m1.large"
    m1_xlarge = "m1.xlarge"
    m2_xlarge = "m2.xlarge"
    m2_2xlarge = "m2.2xlarge"
    m2_4xlarge = "m2.4xlarge"
    m3_medium = "m3.medium"
    m3_large = "m3.large"
    m3_xlarge = "m3.xlarge"
    m3_2xlarge = "m3.2xlarge"
    m4_large = "m4.large"
    m4_xlarge = "m4.xlarge"
    m4_2xlarge = "m4.2xlarge"
    m4_4xlarge = "m4.4xlarge"
    m4_10xlarge = "m4.10xlarge"
    m4_16xlarge = "m4.16xlarge"
    m5_large = "m5.large"
    m5_xlarge = "m5.xlarge"
    m5_2xlarge = "m5.2xlarge"
    m5_4xlarge = "m5.4xlarge"
    m5_8xlarge = "m5.8xlarge"
    m5_12xlarge = "m5.12xlarge"
    m5_16xlarge = "m5.16xlarge"
    m5_24xlarge = "m5.24xlarge"
    m5_metal = "m5.metal"
    m5a_large = "m5a.large"
    m5a_xlarge = "m5a.xlarge"
    m5a_2xlarge = "m5a.2xlarge"
    m5a_4xlarge = "m5a.4xlarge"
    m5a_8xlarge = "m5a.8xlarge"
    m5a_12xlarge = "m5a.12xlarge"
    m5a_16xlarge = "m5a.16xlarge"
    m5a_24xlarge = "m5a.24xlarge"
    m5ad_large = "m5ad.large"
    m5ad_xlarge = "m5ad.xlarge"
    m5ad_2xlarge = "m5ad.2xlarge"
    m5ad_4xlarge = "m5ad.4xlarge"
    m5ad_8xlarge = "m5ad.8xlarge"
    m5ad_12xlarge = "m5ad.12xlarge"
    m5ad_16xlarge = "m5ad.16xlarge"
    m5ad_24xlarge = "m5ad.24xlarge"
    m5d_large = "m5d.large"
    m5d_xlarge = "m5d.xlarge"
    m5d_2xlarge = "m5d.2xlarge"
    m5d_4xlarge = "m5d.4xlarge"
    m5d_8xlarge = "m5d.8xlarge"
    m5d_12xlarge = "m5d.12xlarge"
    m5d_16xlarge = "m5d.16xlarge"
    m5d_24xlarge = "m5d.24xlarge"
    m5d_metal = "m5d.metal"
    m5dn_large = "m5dn.large"
    m5dn_xlarge = "m5dn.xlarge"
    m5dn_2xlarge = "m5dn.2xlarge"
    m5dn_4xlarge = "m5dn.4xlarge"
    m5dn_8xlarge = "m5dn.8xlarge"
    m5dn_12xlarge = "m5dn.12xlarge"
    m5dn_16xlarge = "m5dn.16xlarge"
    m5dn_24xlarge = "m5dn.24xlarge"
    m5dn_metal = "m5dn.metal"
    m5n_large = "m5n.large"
    m5n_xlarge = "m5n.xlarge"
    m5n_2xlarge = "m5n.2xlarge"
    m5n_4xlarge = "m5n.4xlarge"
    m5n_8xlarge = "m5n.8xlarge"
    m5n_12xlarge = "m5n.12xlarge"
    m5n_16xlarge = "m5n.16xlarge"
    m5n_24xlarge = "m5n.24xlarge"
    m5n_metal = "m5n.metal"
    m5zn_large = "m5zn.large"
    m5zn_xlarge = "m5zn.xlarge"
    m5zn_2xlarge = "m5zn.2xlarge"
    m5zn_3xlarge = "m5zn.3xlarge"
    m5zn_6xlarge = "m5zn.6xlarge"
    m5zn_12xlarge = "m5zn.12xlarge"
    m5zn_metal = "m5zn.metal"
    m6a_large = "m6a.large"
    m6a_xlarge = "m6a.xlarge"
    m6a_2xlarge = "m6a.2xlarge"
    m6a_4xlarge = "m6a.4xlarge"
    m6a_8xlarge = "m6a.8xlarge"
    m6a_12xlarge = "m6a.12xlarge"
    m6a_16xlarge = "m6a.16xlarge"
    m6a_24xlarge = "m6a.24xlarge"
    m6a_32xlarge = "m6a.32xlarge"
    m6a_48xlarge = "m6a.48xlarge"
    m6g_metal = "m6g.metal"
    m6g_medium = "m6g.medium"
    m6g_large = "m6g.large"
    m6g_xlarge = "m6g.xlarge"
    m6g_2xlarge = "m6g.2xlarge"
    m6g_4xlarge = "m6g.4xlarge"
    m6g_8xlarge = "m6g.8xlarge"
    m6g_12xlarge = "m6g.12xlarge"
    m6g_16xlarge = "m6g.16xlarge"
    m6gd_metal = "m6gd.metal"
    m6gd_medium = "m6gd.medium"
    m6gd_large = "m6gd.large"
    m6gd_xlarge = "m6gd.xlarge"
    m6gd_2xlarge = "m6gd.2xlarge"
    m6gd_4xlarge = "m6gd.4xlarge"
    m6gd_8xlarge = "m6gd.8xlarge"
    m6gd_12xlarge = "m6gd.12xlarge"
    m6gd_16xlarge = "m6gd.16xlarge"
    m6i_large = "m6i.large"
    m6i_xlarge = "m6i.xlarge"
    m6i_2xlarge = "m6i.2xlarge"
    m6i_4xlarge = "m6i.4xlarge"
    m6i_8xlarge = "m6i.8xlarge"
    m6i_12xlarge = "m6i.12xlarge"
    m6i_16xlarge = "m6i.16xlarge"
    m6i_24xlarge = "m6i.24xlarge"
    m6i_32xlarge = "m6i.32xlarge"
    m6i_metal = "m6i.metal"
    mac1_metal = "mac1.metal"
    p2_xlarge = "p2.xlarge"
    p2_8xlarge = "p2.8xlarge"
    p2_16xlarge = "p2.16xlarge"
    p3_2xlarge = "p3.2xlarge"
    p3_8xlarge = "p3.8xlarge"
    p3_16xlarge = "p3.16xlarge"
    p3dn_24xlarge = "p3dn.24xlarge"
    p4d_24xlarge = "p4d.24xlarge"
    r3_large = "r3.large"
    r3_xlarge = "r3.xlarge"
    r3_2xlarge = "r3.2xlarge"
    r3_4xlarge = "r3.4xlarge"
    r3_8xlarge = "r3.8xlarge"
    r4_large = "r4.large"
    r4_xlarge = "r4.xlarge"
    r4_2xlarge = "r4.2xlarge"
    r4_4xlarge = "r4.4xlarge"
    r4_8xlarge = "r4.8xlarge"
    r4_16xlarge = "r4.16xlarge"
    r5_large = "r5.large"
    r5_xlarge = "r5.xlarge"
    r5_2xlarge = "r5.2xlarge"
    r5_4xlarge = "r5.4xlarge"
    r5_8xlarge = "r5.8xlarge"
    r5_12xlarge = "r5.12xlarge"
    r5_16xlarge = "r5.16xlarge"
    r5_24xlarge = "r5.24xlarge"
    r5_metal = "r5.metal"
    r5a_large = "r5a.large"
    r5a_xlarge = "r5a.xlarge"
    r5a_2xlarge = "r5a.2xlarge"
    r5a_4xlarge = "r5a.4xlarge"
    r5a_8xlarge = "r5a.8xlarge"
    r5a_12xlarge = "r5a.12xlarge"
    r5a_16xlarge = "r5a.16xlarge"
    r5a_24xlarge = "r5a.24xlarge"
    r5ad_large = "r5ad.large"
    r5ad_xlarge = "r5ad.xlarge"
    r5ad_2xlarge = "r5ad.2xlarge"
    r5ad_4xlarge = "r5ad.4xlarge"
    r5ad_8xlarge = "r5ad.8xlarge"
    r5ad_12xlarge = "r5ad.12xlarge"
    r5ad_16xlarge = "r5ad.16xlarge"
    r5ad_24xlarge = "r5ad.24xlarge"
    r5b_large = "r5b.large"
    r5b_xlarge = "r5b.xlarge"
    r5b_2xlarge = "r5b.2xlarge"
    r5b_4xlarge = "r5b.4xlarge"
    r5b_8xlarge = "r5b.8xlarge"
    r5b_12xlarge = "r5b.12xlarge"
    r5b_16xlarge = "r5b.16xlarge"
    r5b_24xlarge = "r5b.24xlarge"
    r5b_metal = "r5b.metal"
    r5d_large = "r5d.large"
    r5d_xlarge = "r5d.xlarge"
    r5d_2xlarge = "r5d.2xlarge"
    r5d_4xlarge = "r5d.4xlarge"
    r5d_8xlarge = "r5d.8xlarge"
    r5d_12xlarge = "r5d.12xlarge"
    r5d_16xlarge = "r5d.16xlarge"
    r5d_24xlarge = "r5d.24xlarge"
    r5d_metal = "r5d.metal"
    r5dn_large = "r5dn.large"
    r5dn_xlarge = "r5dn.xlarge"
    r5dn_2xlarge = "r5dn.2xlarge"
    r5dn_4xlarge = "r5dn.4xlarge"
    r5dn_8xlarge = "r5dn.8xlarge"
    r5dn_12xlarge = "r5dn.12xlarge"
    r5dn_16xlarge = "r5dn.16xlarge"
    r5dn_24xlarge = "r5dn.24xlarge"
    r5dn_metal = "r5dn.metal"
    r5n_large = "r5n.large"
    r5n_xlarge = "r5n.xlarge"
    r5n_2xlarge = "r5n.2xlarge"
    r5n_4xlarge = "r5n.4xlarge"
    r5n_8xlarge = "r5n.8xlarge"
    r5n_12xlarge = "r5n.12xlarge"
    r5n_16xlarge = "r5n.16xlarge"
    r5n_24xlarge = "r5n.24xlarge"
    r5n_metal = "r5n.metal"
    r6g_medium = "r6g.medium"
    r6g_large = "r6g.large"
    r6g_xlarge = "r6g.xlarge"
    r6g_2xlarge = "r6g.2xlarge"
    r6g_4xlarge = "r6g.4xlarge"
    r6g_8xlarge = "r6g.8xlarge"
    r6g_12xlarge = "r6g.12xlarge"
    r6g_16xlarge = "r6g.16xlarge"
    r6g_metal = "r6g.metal"
    r6gd_medium = "r6gd.medium"
    r6gd_large = "r6gd.large"
    r6gd_xlarge = "r6gd.xlarge"
    r6gd_2xlarge = "r6gd.2xlarge"
    r6gd_4xlarge = "r6gd.4xlarge"
    r6gd_8xlarge = "r6gd.8xlarge"
    r6gd_12xlarge = "r6gd.12xlarge"
    r6gd_16xlarge = "r6gd.16xlarge"
    r6gd_metal = "r6gd.metal"
    r6i_large = "r6i.large"
    r6i_xlarge = "r6i.xlarge"
    r6i_2xlarge = "r6i.2xlarge"
    r6i_4xlarge = "r6i.4xlarge"
    r6i_8xlarge = "r6i.8xlarge"
    r6i_12xlarge = "r6i.12xlarge"
    r6i_16xlarge = "r6i.16xlarge"
    r6i_24xlarge = "r6i.24xlarge"
    r6i_32xlarge = "r6i.32xlarge"
    r6i_metal = "r6i.metal"
    t1_micro = "t1.micro"
    t2_nano = "t2.nano"
    t2_micro = "t2.micro"
    t2_small = "t2.small"
    t2_medium = "t2.medium"
    t2_large = "t2.large"
    t2_xlarge = "t2.xlarge"
    t2_2xlarge = "t2.2xlarge"
    t3_nano = "t3.nano"
    t3_micro = "t3.micro"
    t3_small = "t3.small"
    t3_medium = "t3.medium"
    t3_large = "t3.large"
    t3_xlarge = "t3.xlarge"
    t3_2xlarge = "t3.2xlarge"
    t3a_nano = "t3a.nano"
    t3a_micro = "t3a.micro"
    t3a_small = "t3a.small"
    t3a_medium = "t3a.medium"
    t3a_large = "t3a.large"
    t3a_xlarge = "t3a.xlarge"
    t3a_2xlarge = "t3a.2xlarge"
    t4g_nano = "t4g.nano"
    t4g_micro = "t4g.micro"
    t4g_small = "t4g.small"
    t4g_medium = "t4g.medium"
    t4g_large = "t4g.large"
    t4g_xlarge = "t4g.xlarge"
    t4g_2xlarge = "t4g.2xlarge"
    u_6tb1_56xlarge = "u-6tb1.56xlarge"
    u_6tb1_112xlarge = "u-6tb1.112xlarge"
    u_9tb1_112xlarge = "u-9tb1.112xlarge"
    u_12tb1_112xlarge = "u-12tb1.112xlarge"
    u_6tb1_metal = "u-6tb1.metal"
    u_9tb1_metal = "u-9tb1.metal"
    u_12tb1_metal = "u-12tb1.metal"
    u_18tb1_metal = "u-18tb1.metal"
    u_24tb1_metal = "u-24tb1.metal"
    vt1_3xlarge = "vt1.3xlarge"
    vt1_6xlarge = "vt1.6xlarge"
    vt1_24xlarge = "vt1.24xlarge"
    x1_16xlarge = "x1.16xlarge"
    x1_32xlarge = "x1.32xlarge"
    x1e_xlarge = "x1e.xlarge"
    x1e_2xlarge = "x1e.2xlarge"
    x1e_4xlarge = "x1e.4xlarge"
    x1e_8xlarge = "x1e.8xlarge"
    x1e_16xlarge = "x1e.16xlarge"
    x1e_32xlarge = "x1e.32xlarge"
    x2iezn_2xlarge = "x2iezn.2xlarge"
    x2iezn_4xlarge = "x2iezn.4xlarge"
    x2iezn_6xlarge = "x2iezn.6xlarge"
    x2iezn_8xlarge = "x2iezn.8xlarge"
    x2iezn_12xlarge = "x2iezn.12xlarge"
    x2iezn_metal = "x2iezn.metal"
    x2gd_medium = "x2gd.medium"
    x2gd_large = "x2gd.large"
    x2gd_xlarge = "x2gd.xlarge"
    x2gd_2xlarge = "x2gd.2xlarge"
    x2gd_4xlarge = "x2gd.4xlarge"
    x2gd_8xlarge = "x2gd.8xlarge"
    x2gd_12xlarge = "x2gd.12xlarge"
    x2gd_16xlarge = "x2gd.16xlarge"
    x2gd_metal = "x2gd.metal"
    z1d_large = "z1d.large"
    z1d_xlarge = "z1d.xlarge"
    z1d_2xlarge = "z1d.2xlarge"
    z1d_3xlarge = "z1d.3xlarge"
    z1d_6xlarge = "z1d.6xlarge"
    z1d_12xlarge = "z1d.12xlarge"
    z1d_metal = "z1d.metal"
    x2idn_16xlarge = "x2idn.16xlarge"
    x2idn_24xlarge = "x2idn.24xlarge"
    x2idn_32xlarge = "x2idn.32xlarge"
    x2iedn_xlarge = "x2iedn.xlarge"
    x2iedn_2xlarge = "x2iedn.2xlarge"
    x2iedn_4xlarge = "x2iedn.4xlarge"
    x2iedn_8xlarge = "x2iedn.8xlarge"
    x2iedn_16xlarge = "x2iedn.16xlarge"
    x2iedn_24xlarge = "x2iedn.24xlarge"
    x2iedn_32xlarge = "x2iedn.32xlarge"
    c6a_large = "c6a.large"
    c6a_xlarge = "c6a.xlarge"
    c6a_2xlarge = "c6a.2xlarge"
    c6a_4xlarge = "c6a.4xlarge"
    c6a_8xlarge = "c6a.8xlarge"
    c6a_12xlarge = "c6a.12xlarge"
    c6a_16xlarge = "c6a.16xlarge"
    c6a_24xlarge = "c6a.24xlarge"
    c6a_32xlarge = "c6a.32xlarge"
    c6a_48xlarge = "c6a.48xlarge"
    c6a_metal = "c6a.metal"
    m6a_metal = "m6a.metal"
    i4i_large = "i4i.large"
    i4i_xlarge = "i4i.xlarge"
    i4i_2xlarge = "i4i.2xlarge"
    i4i_4xlarge = "i4i.4xlarge"
    i4i_8xlarge = "i4i.8xlarge"
    i4i_16xlarge = "i4i.16xlarge"
    i4i_32xlarge = "i4i.32xlarge"
    i4i_metal = "i4i.metal"
    x2idn_metal = "x2idn.metal"
    x2iedn_metal = "x2iedn.metal"
    c7g_medium = "c7g.medium"
    c7g_large = "c7g.large"
    c7g_xlarge = "c7g.xlarge"
    c7g_2xlarge = "c7g.2xlarge"
    c7g_4xlarge = "c7g.4xlarge"
    c7g_8xlarge = "c7g.8xlarge"
    c7g_12xlarge = "c7g.12xlarge"
    c7g_16xlarge = "c7g.16xlarge"
    mac2_metal = "mac2.metal"
    c6id_large = "c6id.large"
    c6id_xlarge = "c6id.xlarge"
    c6id_2xlarge = "c6id.2xlarge"
    c6id_4xlarge = "c6id.4xlarge"
    c6id_8xlarge = "c6id.8xlarge"
    c6id_12xlarge = "c6id.12xlarge"
    c6id_16xlarge = "c6id.16xlarge"
    c6id_24xlarge = "c6id.24xlarge"
    c6id_32xlarge = "c6id.32xlarge"
    c6id_metal = "c6id.metal"
    m6id_large = "m6id.large"
    m6id_xlarge = "m6id.xlarge"
    m6id_2xlarge = "m6id.2xlarge"
    m6id_4xlarge = "m6id.4xlarge"
    m6id_8xlarge = "m6id.8xlarge"
    m6id_12xlarge = "m6id.12xlarge"
    m6id_16xlarge = "m6id.16xlarge"
    m6id_24xlarge = "m6id.24xlarge"
    m6id_32xlarge = "m6id.32xlarge"
    m6id_metal = "m6id.metal"
    r6id_large = "r6id.large"
    r6id_xlarge = "r6id.xlarge"
    r6id_2xlarge = "r6id.2xlarge"
    r6id_4xlarge = "r6id.4xlarge"
    r6id_8xlarge = "r6id.8xlarge"
    r6id_12xlarge = "r6id.12xlarge"
    r6id_16xlarge = "r6id.16xlarge"
    r6id_24xlarge = "r6id.24xlarge"
    r6id_32xlarge = "r6id.32xlarge"
    r6id_metal = "r6id.metal"
    r6a_large = "r6a.large"
    r6a_xlarge = "r6a.xlarge"
    r6a_2xlarge = "r6a.2xlarge"
    r6a_4xlarge = "r6a.4xlarge"
    r6a_8xlarge = "r6a.8xlarge"
    r6a_12xlarge = "r6a.12xlarge"
    r6a_16xlarge = "r6a.16xlarge"
    r6a_24xlarge = "r6a.24xlarge"
    r6a_32xlarge = "r6a.32xlarge"
    r6a_48xlarge = "r6a.48xlarge"
    r6a_metal = "r6a.metal"
    p4de_24xlarge = "p4de.24xlarge"
    u_3tb1_56xlarge = "u-3tb1.56xlarge"
    u_18tb1_112xlarge = "u-18tb1.112xlarge"
    u_24tb1_112xlarge = "u-24tb1.112xlarge"
    trn1_2xlarge = "trn1.2xlarge"
    trn1_32xlarge = "trn1.32xlarge"
    hpc6id_32xlarge = "hpc6id.32xlarge"
    c6in_large = "c6in.large"
    c6in_xlarge = "c6in.xlarge"
    c6in_2xlarge = "c6in.2xlarge"
    c6in_4xlarge = "c6in.4xlarge"
    c6in_8xlarge = "c6in.8xlarge"
    c6in_12xlarge = "c6in.12xlarge"
    c6in_16xlarge = "c6in.16xlarge"
    c6in_24xlarge = "c6in.24xlarge"
    c6in_32xlarge = "c6in.32xlarge"
    m6in_large = "m6in.large"
    m6in_xlarge = "m6in.xlarge"
    m6in_2xlarge = "m6in.2xlarge"
    m6in_4xlarge = "m6in.4xlarge"
    m6in_8xlarge = "m6in.8xlarge"
    m6in_12xlarge = "m6in.12xlarge"
    m6in_16xlarge = "m6in.16xlarge"
    m6in_24xlarge = "m6in.24xlarge"
    m6in_32xlarge = "m6in.32xlarge"
    m6idn_large = "m6idn.large"
    m6idn_xlarge = "m6idn.xlarge"
    m6idn_2xlarge = "m6idn.2xlarge"
    m6idn_4xlarge = "m6idn.4xlarge"
    m6idn_8xlarge = "m6idn.8xlarge"
    m6idn_12xlarge = "m6idn.12xlarge"
    m6idn_16xlarge = "m6idn.16xlarge"
    m6idn_24xlarge = "m6idn.24xlarge"
    m6idn_32xlarge = "m6idn.32xlarge"
    r6in_large = "r6in.large"
    r6in_xlarge = "r6in.xlarge"
    r6in_2xlarge = "r6in.2xlarge"
    r6in_4xlarge = "r6in.4xlarge"
    r6in_8xlarge = "r6in.8xlarge"
    r6in_12xlarge = "r6in.12xlarge"
    r6in_16xlarge = "r6in.16xlarge"
    r6in_24xlarge = "r6in.24xlarge"
    r6in_32xlarge = "r6in.32xlarge"
    r6idn_large = "r6idn.large"
    r6idn_xlarge = "r6idn.xlarge"
    r6idn_2xlarge = "r6idn.2xlarge"
    r6idn_4xlarge = "r6idn.4xlarge"
    r6idn_8xlarge = "r6idn.8xlarge"
    r6idn_12xlarge = "r6idn.12xlarge"
    r6idn_16xlarge = "r6idn.16xlarge"
    r6idn_24xlarge = "r6idn.24xlarge"
    r6idn_32xlarge = "r6idn.32xlarge"
    c7g_metal = "c7g.metal"
    m7g_medium = "m7g.medium"
    m7g_large = "m7g.large"
    m7g_xlarge = "m7g.xlarge"
    m7g_2xlarge = "m7g.2xlarge"
    m7g_4xlarge = "m7g.4xlarge"
    m7g_8xlarge = "m7g.8xlarge"
    m7g_12xlarge = "m7g.12xlarge"
    m7g_16xlarge = "m7g.16xlarge"
    m7g_metal = "m7g.metal"
    r7g_medium = "r7g.medium"
    r7g_large = "r7g.large"
    r7g_xlarge = "r7g.xlarge"
    r7g_2xlarge = "r7g.2xlarge"
    r7g_4xlarge = "r7g.4xlarge"
    r7g_8xlarge = "r7g.8xlarge"
    r7g_12xlarge = "r7g.12xlarge"
    r7g_16xlarge = "r7g.16xlarge"
    r7g_metal = "r7g.metal"
    c6in_metal = "c6in.metal"
    m6in_metal = "m6in.metal"
    m6idn_metal = "m6idn.metal"
    r6in_metal = "r6in.metal"
    r6idn_metal = "r6idn.metal"
    inf2_xlarge = "inf2.xlarge"
    inf2_8xlarge = "inf2.8xlarge"
    inf2_24xlarge = "inf2.24xlarge"
    inf2_48xlarge = "inf2.48xlarge"
    trn1n_32xlarge = "trn1n.32xlarge"
    i4g_large = "i4g.large"
    i4g_xlarge = "i4g.xlarge"
    i4g_2xlarge = "i4g.2xlarge"
    i4g_4xlarge = "i4g.4xlarge"
    i4g_8xlarge = "i4g.8xlarge"
    i4g_16xlarge = "i4g.16xlarge"
    hpc7g_4xlarge = "hpc7g.4xlarge"
    hpc7g_8xlarge = "hpc7g.8xlarge"
    hpc7g_16xlarge = "hpc7g.16xlarge"
    c7gn_medium = "c7gn.medium"
    c7gn_large = "c7gn.large"
    c7gn_xlarge = "c7gn.xlarge"
    c7gn_2xlarge = "c7gn.2xlarge"
    c7gn_4xlarge = "c7gn.4xlarge"
    c7gn_8xlarge = "c7gn.8xlarge"
    c7gn_12xlarge = "c7gn.12xlarge"
    c7gn_16xlarge = "c7gn.16xlarge"
    p5_48xlarge = "p5.48xlarge"
    m7i_large = "m7i.large"
    m7i_xlarge = "m7i.xlarge"
    m7i_2xlarge = "m7i.2xlarge"
    m7i_4xlarge = "m7i.4xlarge"
    m7i_8xlarge = "m7i.8xlarge"
    m7i_12xlarge = "m7i.12xlarge"
    m7i_16xlarge = "m7i.16xlarge"
    m7i_24xlarge = "m7i.24xlarge"
    m7i_48xlarge = "m7i.48xlarge"
    m7i_flex_large = "m7i-flex.large"
    m7i_flex_xlarge = "m7i-flex.xlarge"
    m7i_flex_2xlarge = "m7i-flex.2xlarge"
    m7i_flex_4xlarge = "m7i-flex.4xlarge"
    m7i_flex_8xlarge = "m7i-flex.8xlarge"
    m7a_medium = "m7a.medium"
    m7a_large = "m7a.large"
    m7a_xlarge = "m7a.xlarge"
    m7a_2xlarge = "m7a.2xlarge"
    m7a_4xlarge = "m7a.4xlarge"
    m7a_8xlarge = "m7a.8xlarge"
    m7a_12xlarge = "m7a.12xlarge"
    m7a_16xlarge = "m7a.16xlarge"
    m7a_24xlarge = "m7a.24xlarge"
    m7a_32xlarge = "m7a.32xlarge"
    m7a_48xlarge = "m7a.48xlarge"
    m7a_metal_48xl = "m7a.metal-48xl"
    hpc7a_12xlarge = "hpc7a.12xlarge"
    hpc7a_24xlarge = "hpc7a.24xlarge"
    hpc7a_48xlarge = "hpc7a.48xlarge"
    hpc7a_96xlarge = "hpc7a.96xlarge"
    c7gd_medium = "c7gd.medium"
    c7gd_large = "c7gd.large"
    c7gd_xlarge = "c7gd.xlarge"
    c7gd_2xlarge = "c7gd.2xlarge"
    c7gd_4xlarge = "c7gd.4xlarge"
    c7gd_8xlarge = "c7gd.8xlarge"
    c7gd_12xlarge = "c7gd.12xlarge"
    c7gd_16xlarge = "c7gd.16xlarge"
    m7gd_medium = "m7gd.medium"
    m7gd_large = "m7gd.large"
    m7gd_xlarge = "m7gd.xlarge"
    m7gd_2xlarge = "m7gd.2xlarge"
    m7gd_4xlarge = "m7gd.4xlarge"
    m7gd_8xlarge = "m7gd.8xlarge"
    m7gd_12xlarge = "m7gd.12xlarge"
    m7gd_16xlarge = "m7gd.16xlarge"
    r7gd_medium = "r7gd.medium"
    r7gd_large = "r7gd.large"
    r7gd_xlarge = "r7gd.xlarge"
    r7gd_2xlarge = "r7gd.2xlarge"
    r7gd_4xlarge = "r7gd.4xlarge"
    r7gd_8xlarge = "r7gd.8xlarge"
    r7gd_12xlarge = "r7gd.12xlarge"
    r7gd_16xlarge = "r7gd.16xlarge"
    r7a_medium = "r7a.medium"
    r7a_large = "r7a.large"
    r7a_xlarge = "r7a.xlarge"
    r7a_2xlarge = "r7a.2xlarge"
    r7a_4xlarge = "r7a.4xlarge"
    r7a_8xlarge = "r7a.8xlarge"
    r7a_12xlarge = "r7a.12xlarge"
    r7a_16xlarge = "r7a.16xlarge"
    r7a_24xlarge = "r7a.24xlarge"
    r7a_32xlarge = "r7a.32xlarge"
    r7a_48xlarge = "r7a.48xlarge"
    c7i_large = "c7i.large"
    c7i_xlarge = "c7i.xlarge"
    c7i_2xlarge = "c7i.2xlarge"
    c7i_4xlarge = "c7i.4xlarge"
    c7i_8xlarge = "c7i.8xlarge"
    c7i_12xlarge = "c7i.12xlarge"
    c7i_16xlarge = "c7i.16xlarge"
    c7i_24xlarge = "c7i.24xlarge"
    c7i_48xlarge = "c7i.48xlarge"
    mac2_m2pro_metal = "mac2-m2pro.metal"
    r7iz_large = "r7iz.large"
    r7iz_xlarge = "r7iz.xlarge"
    r7iz_2xlarge = "r7iz.2xlarge"
    r7iz_4xlarge = "r7iz.4xlarge"
    r7iz_8xlarge = "r7iz.8xlarge"
    r7iz_12xlarge = "r7iz.12xlarge"
    r7iz_16xlarge = "r7iz.16xlarge"
    r7iz_32xlarge = "r7iz.32xlarge"
    c7a_medium = "c7a.medium"
    c7a_large = "c7a.large"
    c7a_xlarge = "c7a.xlarge"
    c7a_2xlarge = "c7a.2xlarge"
    c7a_4xlarge = "c7a.4xlarge"
    c7a_8xlarge = "c7a.8xlarge"
    c7a_12xlarge = "c7a.12xlarge"
    c7a_16xlarge = "c7a.16xlarge"
    c7a_24xlarge = "c7a.24xlarge"
    c7a_32xlarge = "c7a.32xlarge"
    c7a_48xlarge = "c7a.48xlarge"
    c7a_metal_48xl = "c7a.metal-48xl"
    r7a_metal_48xl = "r7a.metal-48xl"
    r7i_large = "r7i.large"
    r7i_xlarge = "r7i.xlarge"
    r7i_2xlarge = "r7i.2xlarge"
    r7i_4xlarge = "r7i.4xlarge"
    r7i_8xlarge = "r7i.8xlarge"
    r7i_12xlarge = "r7i.12xlarge"
    r7i_16xlarge = "r7i.16xlarge"
    r7i_24xlarge = "r7i.24xlarge"
    r7i_48xlarge = "r7i.48xlarge"
    dl2q_24xlarge = "dl2q.24xlarge"
    mac2_m2_metal = "mac2-m2.metal"
    i4i_12xlarge = "i4i.12xlarge"
    i4i_24xlarge = "i4i.24xlarge"
    c7i_metal_24xl = "c7i.metal-24xl"
    c7i_metal_48xl = "c7i.metal-48xl"
    m7i_metal_24xl = "m7i.metal-24xl"
    m7i_metal_48xl = "m7i.metal-48xl"
    r7i_metal_24xl = "r7i.metal-24xl"
    r7i_metal_48xl = "r7i.metal-48xl"
    r7iz_metal_16xl = "r7iz.metal-16xl"
    r7iz_metal_32xl = "r7iz.metal-32xl"
    c7gd_metal = "c7gd.metal"
    m7gd_metal = "m7gd.metal"
    r7gd_metal = "r7gd.metal"
    g6_xlarge = "g6.xlarge"
    g6_2xlarge = "g6.2xlarge"
    g6_4xlarge = "g6.4xlarge"
    g6_8xlarge = "g6.8xlarge"
    g6_12xlarge = "g6.12xlarge"
    g6_16xlarge = "g6.16xlarge"
    g6_24xlarge = "g6.24xlarge"
    g6_48xlarge = "g6.48xlarge"
    gr6_4xlarge = "gr6.4xlarge"
    gr6_8xlarge = "gr6.8xlarge"
    c7i_flex_large = "c7i-flex.large"
    c7i_flex_xlarge = "c7i-flex.xlarge"
    c7i_flex_2xlarge = "c7i-flex.2xlarge"
    c7i_flex_4xlarge = "c7i-flex.4xlarge"
    c7i_flex_8xlarge = "c7i-flex.8xlarge"
    u7i_12tb_224xlarge = "u7i-12tb.224xlarge"
    u7in_16tb_224xlarge = "u7in-16tb.224xlarge"
    u7in_24tb_224xlarge = "u7in-24tb.224xlarge"
    u7in_32tb_224xlarge = "u7in-32tb.224xlarge"
    u7ib_12tb_224xlarge = "u7ib-12tb.224xlarge"
    c7gn_metal = "c7gn.metal"
    r8g_medium = "r8g.medium"
    r8g_large = "r8g.large"
    r8g_xlarge = "r8g.xlarge"
    r8g_2xlarge = "r8g.2xlarge"
    r8g_4xlarge = "r8g.4xlarge"
    r8g_8xlarge = "r8g.8xlarge"
    r8g_12xlarge = "r8g.12xlarge"
    r8g_16xlarge = "r8g.16xlarge"
    r8g_24xlarge = "r8g.24xlarge"
    r8g_48xlarge = "r8g.48xlarge"
    r8g_metal_24xl = "r8g.metal-24xl"
    r8g_metal_48xl = "r8g.metal-48xl"
    mac2_m1ultra_metal = "mac2-m1ultra.metal"
    g6e_xlarge = "g6e.xlarge"
    g6e_2xlarge = "g6e.2xlarge"
    g6e_4xlarge = "g6e.4xlarge"
    g6e_8xlarge = "g6e.8xlarge"
    g6e_12xlarge = "g6e.12xlarge"
    g6e_16xlarge = "g6e.16xlarge"
    g6e_24xlarge = "g6e.24xlarge"
    g6e_48xlarge = "g6e.48xlarge"
    c8g_medium = "c8g.medium"
    c8g_large = "c8g.large"
    c8g_xlarge = "c8g.xlarge"
    c8g_2xlarge = "c8g.2xlarge"
    c8g_4xlarge = "c8g.4xlarge"
    c8g_8xlarge = "c8g.8xlarge"
    c8g_12xlarge = "c8g.12xlarge"
    c8g_16xlarge = "c8g.16xlarge"
    c8g_24xlarge = "c8g.24xlarge"
    c8g_48xlarge = "c8g.48xlarge"
    c8g_metal_24xl = "c8g.metal-24xl"
    c8g_metal_48xl = "c8g.metal-48xl"
    m8g_medium = "m8g.medium"
    m8g_large = "m8g.large"
    m8g_xlarge = "m8g.xlarge"
    m8g_2xlarge = "m8g.2xlarge"
    m8g_4xlarge = "m8g.4xlarge"
    m8g_8xlarge = "m8g.8xlarge"
    m8g_12xlarge = "m8g.12xlarge"
    m8g_16xlarge = "m8g.16xlarge"
    m8g_24xlarge = "m8g.24xlarge"
    m8g_48xlarge = "m8g.48xlarge"
    m8g_metal_24xl = "m8g.metal-24xl"
    m8g_metal_48xl = "m8g.metal-48xl"
    x8g_medium = "x8g.medium"
    x8g_large = "x8g.large"
    x8g_xlarge = "x8g.xlarge"
    x8g_2xlarge = "x8g.2xlarge"
    x8g_4xlarge = "x8g.4xlarge"
    x8g_8xlarge = "x8g.8xlarge"
    x8g_12xlarge = "x8g.12xlarge"
    x8g_16xlarge = "x8g.16xlarge"
    x8g_24xlarge = "x8g.24xlarge"
    x8g_48xlarge = "x8g.48xlarge"
    x8g_metal_24xl = "x8g.metal-24xl"
    x8g_metal_48xl = "x8g.metal-48xl"
    i7ie_large = "i7ie.large"
    i7ie_xlarge = "i7ie.xlarge"
    i7ie_2xlarge = "i7ie.2xlarge"
    i7ie_3xlarge = "i7ie.3xlarge"
    i7ie_6xlarge = "i7ie.6xlarge"
    i7ie_12xlarge = "i7ie.12xlarge"
    i7ie_18xlarge = "i7ie.18xlarge"
    i7ie_24xlarge = "i7ie.24xlarge"
    i7ie_48xlarge = "i7ie.48xlarge"
    i8g_large = "i8g.large"
    i8g_xlarge = "i8g.xlarge"
    i8g_2xlarge = "i8g.2xlarge"
    i8g_4xlarge = "i8g.4xlarge"
    i8g_8xlarge = "i8g.8xlarge"
    i8g_12xlarge = "i8g.12xlarge"
    i8g_16xlarge = "i8g.16xlarge"
    i8g_24xlarge = "i8g.24xlarge"
    i8g_metal_24xl = "i8g.metal-24xl"
    u7i_6tb_112xlarge = "u7i-6tb.112xlarge"
    u7i_8tb_112xlarge = "u7i-8tb.112xlarge"
    u7inh_32tb_480xlarge = "u7inh-32tb.480xlarge"
    p5e_48xlarge = "p5e.48xlarge"
    p5en_48xlarge = "p5en.48xlarge"
    f2_12xlarge = "f2.12xlarge"
    f2_48xlarge = "f2.48xlarge"
    trn2_48xlarge = "trn2.48xlarge"
    c7i_flex_12xlarge = "c7i-flex.12xlarge"
    c7i_flex_16xlarge = "c7i-flex.16xlarge"
    m7i_flex_12xlarge = "m7i-flex.12xlarge"
    m7i_flex_16xlarge = "m7i-flex.16xlarge"
    i7ie_metal_24xl = "i7ie.metal-24xl"
    i7ie_metal_48xl = "i7ie.metal-48xl"
    i8g_48xlarge = "i8g.48xlarge"
    c8gd_medium = "c8gd.medium"
    c8gd_large = "c8gd.large"
    c8gd_xlarge = "c8gd.xlarge"
    c8gd_2xlarge = "c8gd.2xlarge"
    c8gd_4xlarge = "c8gd.4xlarge"
    c8gd_8xlarge = "c8gd.8xlarge"
    c8gd_12xlarge = "c8gd.12xlarge"
    c8gd_16xlarge = "c8gd.16xlarge"
    c8gd_24xlarge = "c8gd.24xlarge"
    c8gd_48xlarge = "c8gd.48xlarge"
    c8gd_metal_24xl = "c8gd.metal-24xl"
    c8gd_metal_48xl = "c8gd.metal-48xl"
    i7i_large = "i7i.large"
    i7i_xlarge = "i7i.xlarge"
    i7i_2xlarge = "i7i.2xlarge"
    i7i_4xlarge = "i7i.4xlarge"
    i7i_8xlarge = "i7i.8xlarge"
    i7i_12xlarge = "i7i.12xlarge"
    i7i_16xlarge = "i7i.16xlarge"
    i7i_24xlarge = "i7i.24xlarge"
    i7i_48xlarge = "i7i.48xlarge"
    i7i_metal_24xl = "i7i.metal-24xl"
    i7i_metal_48xl = "i7i.metal-48xl"
    p6_b200_48xlarge = "p6-b200.48xlarge"
    m8gd_medium = "m8gd.medium"
    m8gd_large = "m8gd.large"
    m8gd_xlarge = "m8gd.xlarge"
    m8gd_2xlarge = "m8gd.2xlarge"
    m8gd_4xlarge = "m8gd.4xlarge"
    m8gd_8xlarge = "m8gd.8xlarge"
    m8gd_12xlarge = "m8gd.12xlarge"
    m8gd_16xlarge = "m8gd.16xlarge"
    m8gd_24xlarge = "m8gd.24xlarge"
    m8gd_48xlarge = "m8gd.48xlarge"
    m8gd_metal_24xl = "m8gd.metal-24xl"
    m8gd_metal_48xl = "m8gd.metal-48xl"
    r8gd_medium = "r8gd.medium"
    r8gd_large = "r8gd.large"
    r8gd_xlarge = "r8gd.xlarge"
    r8gd_2xlarge = "r8gd.2xlarge"
    r8gd_4xlarge = "r8gd.4xlarge"
    r8gd_8xlarge = "r8gd.8xlarge"
    r8gd_12xlarge = "r8gd.12xlarge"
    r8gd_16xlarge = "r8gd.16xlarge"
    r8gd_24xlarge = "r8gd.24xlarge"
    r8gd_48xlarge = "r8gd.48xlarge"
    r8gd_metal_24xl = "r8gd.metal-24xl"
    r8gd_metal_48xl = "r8gd.metal-48xl"
    c8gn_medium = "c8gn.medium"
    c8gn_large = "c8gn.large"
    c8gn_xlarge = "c8gn.xlarge"
    c8gn_2xlarge = "c8gn.2xlarge"
    c8gn_4xlarge = "c8gn.4xlarge"
    c8gn_8xlarge = "c8gn.8xlarge"
    c8gn_12xlarge = "c8gn.12xlarge"
    c8gn_16xlarge = "c8gn.16xlarge"
    c8gn_24xlarge = "c8gn.24xlarge"
    c8gn_48xlarge = "c8gn.48xlarge"
    c8gn_metal_24xl = "c8gn.metal-24xl"
    c8gn_metal_48xl = "c8gn.metal-48xl"
    f2_6xlarge = "f2.6xlarge"
    p6e_gb200_36xlarge = "p6e-gb200.36xlarge"
    g6f_large = "g6f.large"
    g6f_xlarge = "g6f.xlarge"
    g6f_2xlarge = "g6f.2xlarge"
    g6f_4xlarge = "g6f.4xlarge"
    gr6f_4xlarge = "gr6f.4xlarge"
    p5_4xlarge = "p5.4xlarge"
    r8i_large = "r8i.large"
    r8i_xlarge = "r8i.xlarge"
    r8i_2xlarge = "r8i.2xlarge"
    r8i_4xlarge = "r8i.4xlarge"
    r8i_8xlarge = "r8i.8xlarge"
    r8i_12xlarge = "r8i.12xlarge"
    r8i_16xlarge = "r8i.16xlarge"
    r8i_24xlarge = "r8i.24xlarge"
    r8i_32xlarge = "r8i.32xlarge"
    r8i_48xlarge = "r8i.48xlarge"
    r8i_96xlarge = "r8i.96xlarge"
    r8i_metal_48xl = "r8i.metal-48xl"
    r8i_metal_96xl = "r8i.metal-96xl"
    r8i_flex_large = "r8i-flex.large"
    r8i_flex_xlarge = "r8i-flex.xlarge"
    r8i_flex_2xlarge = "r8i-flex.2xlarge"
    r8i_flex_4xlarge = "r8i-flex.4xlarge"
    r8i_flex_8xlarge = "r8i-flex.8xlarge"
    r8i_flex_12xlarge = "r8i-flex.12xlarge"
    r8i_flex_16xlarge = "r8i-flex.16xlarge"
    m8i_large = "m8i.large"
    m8i_xlarge = "m8i.xlarge"
    m8i_2xlarge = "m8i.2xlarge"
    m8i_4xlarge = "m8i.4xlarge"
    m8i_8xlarge = "m8i.8xlarge"
    m8i_12xlarge = "m8i.12xlarge"
    m8i_16xlarge = "m8i.16xlarge"
    m8i_24xlarge = "m8i.24xlarge"
    m8i_32xlarge = "m8i.32xlarge"
    m8i_48xlarge = "m8i.48xlarge"
    m8i_96xlarge = "m8i.96xlarge"
    m8i_metal_48xl = "m8i.metal-48xl"
    m8i_metal_96xl = "m8i.metal-96xl"
    m8i_flex_large = "m8i-flex.large"
    m8i_flex_xlarge = "m8i-flex.xlarge"
    m8i_flex_2xlarge = "m8i-flex.2xlarge"
    m8i_flex_4xlarge = "m8i-flex.4xlarge"
    m8i_flex_8xlarge = "m8i-flex.8xlarge"
    m8i_flex_12xlarge = "m8i-flex.12xlarge"
    m8i_flex_16xlarge = "m8i-flex.16xlarge"
    i8ge_large = "i8ge.large"
    i8ge_xlarge = "i8ge.xlarge"
    i8ge_2xlarge = "i8ge.2xlarge"
    i8ge_3xlarge = "i8ge.3xlarge"
    i8ge_6xlarge = "i8ge.6xlarge"
    i8ge_12xlarge = "i8ge.12xlarge"
    i8ge_18xlarge = "i8ge.18xlarge"
    i8ge_24xlarge = "i8ge.24xlarge"
    i8ge_48xlarge = "i8ge.48xlarge"
    i8ge_metal_24xl = "i8ge.metal-24xl"
    i8ge_metal_48xl = "i8ge.metal-48xl"
    mac_m4_metal = "mac-m4.metal"
    mac_m4pro_metal = "mac-m4pro.metal"
    r8gn_medium = "r8gn.medium"
    r8gn_large = "r8gn.large"
    r8gn_xlarge = "r8gn.xlarge"
    r8gn_2xlarge = "r8gn.2xlarge"
    r8gn_4xlarge = "r8gn.4xlarge"
    r8gn_8xlarge = "r8gn.8xlarge"
    r8gn_12xlarge = "r8gn.12xlarge"
    r8gn_16xlarge = "r8gn.16xlarge"
    r8gn_24xlarge = "r8gn.24xlarge"
    r8gn_48xlarge = "r8gn.48xlarge"
    r8gn_metal_24xl = "r8gn.metal-24xl"
    r8gn_metal_48xl = "r8gn.metal-48xl"
    c8i_large = "c8i.large"
    c8i_xlarge = "c8i.xlarge"
    c8i_2xlarge = "c8i.2xlarge"
    c8i_4xlarge = "c8i.4xlarge"
    c8i_8xlarge = "c8i.8xlarge"
    c8i_12xlarge = "c8i.12xlarge"
    c8i_16xlarge = "c8i.16xlarge"
    c8i_24xlarge = "c8i.24xlarge"
    c8i_32xlarge = "c8i.32xlarge"
    c8i_48xlarge = "c8i.48xlarge"
    c8i_96xlarge = "c8i.96xlarge"
    c8i_metal_48xl = "c8i.metal-48xl"
    c8i_metal_96xl = "c8i.metal-96xl"
    c8i_flex_large = "c8i-flex.large"
    c8i_flex_xlarge = "c8i-flex.xlarge"
    c8i_flex_2xlarge = "c8i-flex.2xlarge"
    c8i_flex_4xlarge = "c8i-flex.4xlarge"
    c8i_flex_8xlarge = "c8i-flex.8xlarge"
    c8i_flex_12xlarge = "c8i-flex.12xlarge"
    c8i_flex_16xlarge = "c8i-flex.16xlarge"
    r8gb_medium = "r8gb.medium"
    r8gb_large = "r8gb.large"
    r8gb_xlarge = "r8gb.xlarge"
    r8gb_2xlarge = "r8gb.2xlarge"
    r8gb_4xlarge = "r8gb.4xlarge"
    r8gb_8xlarge = "r8gb.8xlarge"
    r8gb_12xlarge = "r8gb.12xlarge"
    r8gb_16xlarge = "r8gb.16xlarge"
    r8gb_24xlarge = "r8gb.24xlarge"
    r8gb_metal_24xl = "r8gb.metal-24xl"
    m8a_medium = "m8a.medium"
    m8a_large = "m8a.large"
    m8a_xlarge = "m8a.xlarge"
    m8a_2xlarge = "m8a.2xlarge"
    m8a_4xlarge = "m8a.4xlarge"
    m8a_8xlarge = "m8a.8xlarge"
    m8a_12xlarge = "m8a.12xlarge"
    m8a_16xlarge = "m8a.16xlarge"
    m8a_24xlarge = "m8a.24xlarge"
    m8a_48xlarge = "m8a.48xlarge"
    m8a_metal_24xl = "m8a.metal-24xl"
    m8a_metal_48xl = "m8a.metal-48xl"
    trn2_3xlarge = "trn2.3xlarge"
    r8a_medium = "r8a.medium"
    r8a_large = "r8a.large"
    r8a_xlarge = "r8a.xlarge"
    r8a_2xlarge = "r8a.2xlarge"
    r8a_4xlarge = "r8a.4xlarge"
    r8a_8xlarge = "r8a.8xlarge"
    r8a_12xlarge = "r8a.12xlarge"
    r8a_16xlarge = "r8a.16xlarge"
    r8a_24xlarge = "r8a.24xlarge"
    r8a_48xlarge = "r8a.48xlarge"
    r8a_metal_24xl = "r8a.metal-24xl"
    r8a_metal_48xl = "r8a.metal-48xl"
    p6_b300_48xlarge = "p6-b300.48xlarge"
    c8a_medium = "c8a.medium"
    c8a_large = "c8a.large"
    c8a_xlarge = "c8a.xlarge"
    c8a_2xlarge = "c8a.2xlarge"
    c8a_4xlarge = "c8a.4xlarge"
    c8a_8xlarge = "c8a.8xlarge"
    c8a_12xlarge = "c8a.12xlarge"
    c8a_16xlarge = "c8a.16xlarge"
    c8a_24xlarge = "c8a.24xlarge"
    c8a_48xlarge = "c8a.48xlarge"
    c8a_metal_24xl = "c8a.metal-24xl"
    c8a_metal_48xl = "c8a.metal-48xl"
    c8gb_12xlarge = "c8gb.12xlarge"
    c8gb_16xlarge = "c8gb.16xlarge"
    c8gb_24xlarge = "c8gb.24xlarge"
    c8gb_2xlarge = "c8gb.2xlarge"
    c8gb_4xlarge = "c8gb.4xlarge"
    c8gb_8xlarge = "c8gb.8xlarge"
    c8gb_large = "c8gb.large"
    c8gb_medium = "c8gb.medium"
    c8gb_metal_24xl = "c8gb.metal-24xl"
    c8gb_xlarge = "c8gb.xlarge"
    c8gb_48xlarge = "c8gb.48xlarge"
    c8gb_metal_48xl = "c8gb.metal-48xl"
    m8gb_12xlarge = "m8gb.12xlarge"
    m8gb_16xlarge = "m8gb.16xlarge"
    m8gb_24xlarge = "m8gb.24xlarge"
    m8gb_2xlarge = "m8gb.2xlarge"
    m8gb_4xlarge = "m8gb.4xlarge"
    m8gb_8xlarge = "m8gb.8xlarge"
    m8gb_large = "m8gb.large"
    m8gb_medium = "m8gb.medium"
    m8gb_xlarge = "m8gb.xlarge"
    m8gb_48xlarge = "m8gb.48xlarge"
    m8gb_metal_24xl = "m8gb.metal-24xl"
    m8gb_metal_48xl = "m8gb.metal-48xl"
    m8gn_12xlarge = "m8gn.12xlarge"
    m8gn_16xlarge = "m8gn.16xlarge"
    m8gn_24xlarge = "m8gn.24xlarge"
    m8gn_2xlarge = "m8gn.2xlarge"
    m8gn_48xlarge = "m8gn.48xlarge"
    m8gn_4xlarge = "m8gn.4xlarge"
    m8gn_8xlarge = "m8gn.8xlarge"
    m8gn_large = "m8gn.large"
    m8gn_medium = "m8gn.medium"
    m8gn_xlarge = "m8gn.xlarge"
    m8gn_metal_24xl = "m8gn.metal-24xl"
    m8gn_metal_48xl = "m8gn.metal-48xl"
    x8aedz_12xlarge = "x8aedz.12xlarge"
    x8aedz_24xlarge = "x8aedz.24xlarge"
    x8aedz_3xlarge = "x8aedz.3xlarge"
    x8aedz_6xlarge = "x8aedz.6xlarge"
    x8aedz_large = "x8aedz.large"
    x8aedz_metal_12xl = "x8aedz.metal-12xl"
    x8aedz_metal_24xl = "x8aedz.metal-24xl"
    x8aedz_xlarge = "x8aedz.xlarge"
    m8azn_medium = "m8azn.medium"
    m8azn_large = "m8azn.large"
    m8azn_xlarge = "m8azn.xlarge"
    m8azn_3xlarge = "m8azn.3xlarge"
    m8azn_6xlarge = "m8azn.6xlarge"
    m8azn_12xlarge = "m8azn.12xlarge"
    m8azn_24xlarge = "m8azn.24xlarge"
    m8azn_metal_12xl = "m8azn.metal-12xl"
    m8azn_metal_24xl = "m8azn.metal-24xl"
    x8i_large = "x8i.large"
    x8i_xlarge = "x8i.xlarge"
    x8i_2xlarge = "x8i.2xlarge"
    x8i_4xlarge = "x8i.4xlarge"
    x8i_8xlarge = "x8i.8xlarge"
    x8i_12xlarge = "x8i.12xlarge"
    x8i_16xlarge = "x8i.16xlarge"
    x8i_24xlarge = "x8i.24xlarge"
    x8i_32xlarge = "x8i.32xlarge"
    x8i_48xlarge = "x8i.48xlarge"
    x8i_64xlarge = "x8i.64xlarge"
    x8i_96xlarge = "x8i.96xlarge"
    x8i_metal_48xl = "x8i.metal-48xl"
    x8i_metal_96xl = "x8i.metal-96xl"
    mac_m4max_metal = "mac-m4max.metal"
    g7e_2xlarge = "g7e.2xlarge"
    g7e_4xlarge = "g7e.4xlarge"
    g7e_8xlarge = "g7e.8xlarge"
    g7e_12xlarge = "g7e.12xlarge"
    g7e_24xlarge = "g7e.24xlarge"
    g7e_48xlarge = "g7e.48xlarge"
    r8id_large = "r8id.large"
    r8id_xlarge = "r8id.xlarge"
    r8id_2xlarge = "r8id.2xlarge"
    r8id_4xlarge = "r8id.4xlarge"
    r8id_8xlarge = "r8id.8xlarge"
    r8id_12xlarge = "r8id.12xlarge"
    r8id_16xlarge = "r8id.16xlarge"
    r8id_24xlarge = "r8id.24xlarge"
    r8id_32xlarge = "r8id.32xlarge"
    r8id_48xlarge = "r8id.48xlarge"
    r8id_96xlarge = "r8id.96xlarge"
    r8id_metal_48xl = "r8id.metal-48xl"
    r8id_metal_96xl = "r8id.metal-96xl"
    c8id_large = "c8id.large"
    c8id_xlarge = "c8id.xlarge"
    c8id_2xlarge = "c8id.2xlarge"
    c8id_4xlarge = "c8id.4xlarge"
    c8id_8xlarge = "c8id.8xlarge"
    c8id_12xlarge = "c8id.12xlarge"
    c8id_16xlarge = "c8id.16xlarge"
    c8id_24xlarge = "c8id.24xlarge"
    c8id_32xlarge = "c8id.32xlarge"
    c8id_48xlarge = "c8id.48xlarge"
    c8id_96xlarge = "c8id.96xlarge"
    c8id_metal_48xl = "c8id.metal-48xl"
    c8id_metal_96xl = "c8id.metal-96xl"
    m8id_large = "m8id.large"
    m8id_xlarge = "m8id.xlarge"
    m8id_2xlarge = "m8id.2xlarge"
    m8id_4xlarge = "m8id.4xlarge"
    m8id_8xlarge = "m8id.8xlarge"
    m8id_12xlarge = "m8id.12xlarge"
    m8id_16xlarge = "m8id.16xlarge"
    m8id_24xlarge = "m8id.24xlarge"
    m8id_32xlarge = "m8id.32xlarge"
    m8id_48xlarge = "m8id.48xlarge"
    m8id_96xlarge = "m8id.96xlarge"
    m8id_metal_48xl = "m8id.metal-48xl"
    m8id_metal_96xl = "m8id.metal-96xl"
    hpc8a_96xlarge = "hpc8a.96xlarge"
    c8in_large = "c8in.large"
    c8in_xlarge = "c8in.xlarge"
    c8in_2xlarge = "c8in.2xlarge"
    c8in_4xlarge = "c8in.4xlarge"
    c8in_8xlarge = "c8in.8xlarge"
    c8in_12xlarge = "c8in.12xlarge"
    c8in_16xlarge = "c8in.16xlarge"
    c8in_24xlarge = "c8in.24xlarge"
    c8in_32xlarge = "c8in.32xlarge"
    c8in_48xlarge = "c8in.48xlarge"
    c8in_96xlarge = "c8in.96xlarge"
    c8in_metal_48xl = "c8in.metal-48xl"
    c8in_metal_96xl = "c8in.metal-96xl"
    c8ib_large = "c8ib.large"
    c8ib_xlarge = "c8ib.xlarge"
    c8ib_2xlarge = "c8ib.2xlarge"
    c8ib_4xlarge = "c8ib.4xlarge"
    c8ib_8xlarge = "c8ib.8xlarge"
    c8ib_12xlarge = "c8ib.12xlarge"
    c8ib_16xlarge = "c8ib.16xlarge"
    c8ib_24xlarge = "c8ib.24xlarge"
    c8ib_32xlarge = "c8ib.32xlarge"
    c8ib_48xlarge = "c8ib.48xlarge"
    c8ib_96xlarge = "c8ib.96xlarge"
    c8ib_metal_48xl = "c8ib.metal-48xl"
    c8ib_metal_96xl = "c8ib.metal-96xl"
    r8in_large = "r8in.large"
    r8in_xlarge = "r8in.xlarge"
    r8in_2xlarge = "r8in.2xlarge"
    r8in_4xlarge = "r8in.4xlarge"
    r8in_8xlarge = "r8in.8xlarge"
    r8in_12xlarge = "r8in.12xlarge"
    r8in_16xlarge = "r8in.16xlarge"
    r8in_24xlarge = "r8in.24xlarge"
    r8in_32xlarge = "r8in.32xlarge"
    r8in_48xlarge = "r8in.48xlarge"
    r8in_96xlarge = "r8in.96xlarge"
    r8ib_large = "r8ib.large"
    r8ib_xlarge = "r8ib.xlarge"
    r8ib_2xlarge = "r8ib.2xlarge"
    r8ib_4xlarge = "r8ib.4xlarge"
    r8ib_8xlarge = "r8ib.8xlarge"
    r8ib_12xlarge = "r8ib.12xlarge"
    r8ib_16xlarge = "r8ib.16xlarge"
    r8ib_24xlarge = "r8ib.24xlarge"
    r8ib_32xlarge = "r8ib.32xlarge"
    r8ib_48xlarge = "r8ib.48xlarge"
    r8ib_96xlarge = "r8ib.96xlarge"
    m8in_large = "m8in.large"
    m8in_xlarge = "m8in.xlarge"
    m8in_2xlarge = "m8in.2xlarge"
    m8in_4xlarge = "m8in.4xlarge"
    m8in_8xlarge = "m8in.8xlarge"
    m8in_12xlarge = "m8in.12xlarge"
    m8in_16xlarge = "m8in.16xlarge"
    m8in_24xlarge = "m8in.24xlarge"
    m8in_32xlarge = "m8in.32xlarge"
    m8in_48xlarge = "m8in.48xlarge"
    m8in_96xlarge = "m8in.96xlarge"
    m8ib_large = "m8ib.large"
    m8ib_xlarge = "m8ib.xlarge"
    m8ib_2xlarge = "m8ib.2xlarge"
    m8ib_4xlarge = "m8ib.4xlarge"
    m8ib_8xlarge = "m8ib.8xlarge"
    m8ib_12xlarge = "m8ib.12xlarge"
    m8ib_16xlarge = "m8ib.16xlarge"
    m8ib_24xlarge = "m8ib.24xlarge"
    m8ib_32xlarge = "m8ib.32xlarge"
    m8ib_48xlarge = "m8ib.48xlarge"
    m8ib_96xlarge = "m8ib.96xlarge"
    m8ine_large = "m8ine.large"
    m8ine_xlarge = "m8ine.xlarge"
    m8ine_2xlarge = "m8ine.2xlarge"
    m8ine_4xlarge = "m8ine.4xlarge"
    m8ine_8xlarge = "m8ine.8xlarge"
    m8ine_12xlarge = "m8ine.12xlarge"
    c8ine_large = "c8ine.large"
    c8ine_xlarge = "c8ine.xlarge"
    c8ine_2xlarge = "c8ine.2xlarge"
    c8ine_4xlarge = "c8ine.4xlarge"
    c8ine_8xlarge = "c8ine.8xlarge"
    c8ine_12xlarge = "c8ine.12xlarge"
    m8idn_large = "m8idn.large"
    m8idn_xlarge = "m8idn.xlarge"
    m8idn_2xlarge = "m8idn.2xlarge"
    m8idn_4xlarge = "m8idn.4xlarge"
    m8idn_8xlarge = "m8idn.8xlarge"
    m8idn_12xlarge = "m8idn.12xlarge"
    m8idn_16xlarge = "m8idn.16xlarge"
    m8idn_24xlarge = "m8idn.24xlarge"
    m8idn_32xlarge = "m8idn.32xlarge"
    m8idn_48xlarge = "m8idn.48xlarge"
    m8idn_96xlarge = "m8idn.96xlarge"
    r8idn_large = "r8idn.large"
    r8idn_xlarge = "r8idn.xlarge"
    r8idn_2xlarge = "r8idn.2xlarge"
    r8idn_4xlarge = "r8idn.4xlarge"
    r8idn_8xlarge = "r8idn.8xlarge"
    r8idn_12xlarge = "r8idn.12xlarge"
    r8idn_16xlarge = "r8idn.16xlarge"
    r8idn_24xlarge = "r8idn.24xlarge"
    r8idn_32xlarge = "r8idn.32xlarge"
    r8idn_48xlarge = "r8idn.48xlarge"
    r8idn_96xlarge = "r8idn.96xlarge"
    m8idb_large = "m8idb.large"
    m8idb_xlarge = "m8idb.xlarge"
    m8idb_2xlarge = "m8idb.2xlarge"
    m8idb_4xlarge = "m8idb.4xlarge"
    m8idb_8xlarge = "m8idb.8xlarge"
    m8idb_12xlarge = "m8idb.12xlarge"
    m8idb_16xlarge = "m8idb.16xlarge"
    m8idb_24xlarge = "m8idb.24xlarge"
    m8idb_32xlarge = "m8idb.32xlarge"
    m8idb_48xlarge = "m8idb.48xlarge"
    m8idb_96xlarge = "m8idb.96xlarge"
    r8idb_large = "r8idb.large"
    r8idb_xlarge = "r8idb.xlarge"
    r8idb_2xlarge = "r8idb.2xlarge"
    r8idb_4xlarge = "r8idb.4xlarge"
    r8idb_8xlarge = "r8idb.8xlarge"
    r8idb_12xlarge = "r8idb.12xlarge"
    r8idb_16xlarge = "r8idb.16xlarge"
    r8idb_24xlarge = "r8idb.24xlarge"
    r8idb_32xlarge = "r8idb.32xlarge"
    r8idb_48xlarge = "r8idb.48xlarge"
    r8idb_96xlarge = "r8idb.96xlarge"
    mac_m3ultra_metal = "mac-m3ultra.metal"
    m9g_large = "m9g.large"
    m9g_xlarge = "m9g.xlarge"
    m9g_2xlarge = "m9g.2xlarge"
    m9g_4xlarge = "m9g.4xlarge"
    m9g_8xlarge = "m9g.8xlarge"
    m9g_12xlarge = "m9g.12xlarge"
    m9g_16xlarge = "m9g.16xlarge"
    m9g_24xlarge = "m9g.24xlarge"
    m9g_48xlarge = "m9g.48xlarge"
    m9g_metal_24xl = "m9g.metal-24xl"
    m9g_metal_48xl = "m9g.metal-48xl"
    m9gd_large = "m9gd.large"
    m9gd_xlarge = "m9gd.xlarge"
    m9gd_2xlarge = "m9gd.2xlarge"
    m9gd_4xlarge = "m9gd.4xlarge"
    m9gd_8xlarge = "m9gd.8xlarge"
    m9gd_12xlarge = "m9gd.12xlarge"
    m9gd_16xlarge = "m9gd.16xlarge"
    m9gd_24xlarge = "m9gd.24xlarge"
    m9gd_48xlarge = "m9gd.48xlarge"
    m9gd_metal_24xl = "m9gd.metal-24xl"
    m9gd_metal_48xl = "m9gd.metal-48xl"
    r8in_metal_48xl = "r8in.metal-48xl"
    r8in_metal_96xl = "r8in.metal-96xl"
    r8ib_metal_48xl = "r8ib.metal-48xl"
    r8ib_metal_96xl = "r8ib.metal-96xl"
    r8idn_metal_48xl = "r8idn.metal-48xl"
    r8idn_metal_96xl = "r8idn.metal-96xl"
    r8idb_metal_48xl = "r8idb.metal-48xl"
    r8idb_metal_96xl = "r8idb.metal-96xl"
    m8in_metal_48xl = "m8in.metal-48xl"
    m8in_metal_96xl = "m8in.metal-96xl"
    m8ib_metal_48xl = "m8ib.metal-48xl"
    m8ib_metal_96xl = "m8ib.metal-96xl"
    m8idn_metal_48xl = "m8idn.metal-48xl"
    m8idn_metal_96xl = "m8idn.metal-96xl"
    m8idb_metal_48xl = "m8idb.metal-48xl"
    m8idb_metal_96xl = "m8idb.metal-96xl"
    g7_2xlarge = "g7.2xlarge"
    g7_4xlarge = "g7.4xlarge"
    g7_8xlarge = "g7.8xlarge"
    g7_12xlarge = "g7.12xlarge"
    g7_24xlarge = "g7.24xlarge"
    g7_48xlarge = "g7.48xlarge"
    c9g_medium = "c9g.medium"
    c9g_large = "c9g.large"
    c9g_xlarge = "c9g.xlarge"
    c9g_2xlarge = "c9g.2xlarge"
    c9g_4xlarge = "c9g.4xlarge"
    c9g_8xlarge = "c9g.8xlarge"
    c9g_12xlarge = "c9g.12xlarge"
    c9g_16xlarge = "c9g.16xlarge"
    c9g_24xlarge = "c9g.24xlarge"
    c9g_48xlarge = "c9g.48xlarge"
    c9g_metal_48xl = "c9g.metal-48xl"
    c9gd_medium = "c9gd.medium"
    c9gd_large = "c9gd.large"
    c9gd_xlarge = "c9gd.xlarge"
    c9gd_2xlarge = "c9gd.2xlarge"
    c9gd_4xlarge = "c9gd.4xlarge"
    c9gd_8xlarge = "c9gd.8xlarge"
    c9gd_12xlarge = "c9gd.12xlarge"
    c9gd_16xlarge = "c9gd.16xlarge"
    c9gd_24xlarge = "c9gd.24xlarge"
    c9gd_48xlarge = "c9gd.48xlarge"
    c9gd_metal_48xl = "c9gd.metal-48xl"
}

enum InstanceTypeHypervisor {
    nitro
    xen
}

structure InstanceTypeInfo {
    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("currentGeneration")
    CurrentGeneration: Boolean

    @xmlName("freeTierEligible")
    FreeTierEligible: Boolean

    @xmlName("supportedUsageClasses")
    SupportedUsageClasses: UsageClassTypeList

    @xmlName("supportedRootDeviceTypes")
    SupportedRootDeviceTypes: RootDeviceTypeList

    @xmlName("supportedVirtualizationTypes")
    SupportedVirtualizationTypes: VirtualizationTypeList

    @xmlName("bareMetal")
    BareMetal: Boolean

    @xmlName("hypervisor")
    Hypervisor: InstanceTypeHypervisor

    @xmlName("processorInfo")
    ProcessorInfo: ProcessorInfo

    @xmlName("vCpuInfo")
    VCpuInfo: VCpuInfo

    @xmlName("memoryInfo")
    MemoryInfo: MemoryInfo

    @xmlName("instanceStorageSupported")
    InstanceStorageSupported: Boolean

    @xmlName("instanceStorageInfo")
    InstanceStorageInfo: InstanceStorageInfo

    @xmlName("ebsInfo")
    EbsInfo: EbsInfo

    @xmlName("networkInfo")
    NetworkInfo: NetworkInfo

    @xmlName("gpuInfo")
    GpuInfo: GpuInfo

    @xmlName("fpgaInfo")
    FpgaInfo: FpgaInfo

    @xmlName("placementGroupInfo")
    PlacementGroupInfo: PlacementGroupInfo

    @xmlName("inferenceAcceleratorInfo")
    InferenceAcceleratorInfo: InferenceAcceleratorInfo

    @xmlName("hibernationSupported")
    HibernationSupported: Boolean

    @xmlName("burstablePerformanceSupported")
    BurstablePerformanceSupported: Boolean

    @xmlName("dedicatedHostsSupported")
    DedicatedHostsSupported: Boolean

    @xmlName("autoRecoverySupported")
    AutoRecoverySupported: Boolean

    @xmlName("supportedBootModes")
    SupportedBootModes: BootModeTypeList

    @xmlName("nitroEnclavesSupport")
    NitroEnclavesSupport: NitroEnclavesSupport

    @xmlName("nitroTpmSupport")
    NitroTpmSupport: NitroTpmSupport

    @xmlName("nitroTpmInfo")
    NitroTpmInfo: NitroTpmInfo

    @xmlName("mediaAcceleratorInfo")
    MediaAcceleratorInfo: MediaAcceleratorInfo

    @xmlName("neuronInfo")
    NeuronInfo: NeuronInfo

    @xmlName("phcSupport")
    PhcSupport: PhcSupport

    @xmlName("rebootMigrationSupport")
    RebootMigrationSupport: RebootMigrationSupport

    @xmlName("supportedInRegion")
    SupportedInRegion: Boolean
}

structure InstanceTypeInfoFromInstanceRequirements {
    @xmlName("instanceType")
    InstanceType: String
}

list InstanceTypeInfoFromInstanceRequirementsSet {
    @xmlName("item")
    member: InstanceTypeInfoFromInstanceRequirements
}

list InstanceTypeInfoList {
    @xmlName("item")
    member: InstanceTypeInfo
}

list InstanceTypeList {
    member: InstanceType
}

structure InstanceTypeOffering {
    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("locationType")
    LocationType: LocationType

    @xmlName("location")
    Location: String
}

list InstanceTypeOfferingsList {
    @xmlName("item")
    member: InstanceTypeOffering
}

@length(min: 0, max: 1000)
list InstanceTypes {
    member: String
}

list InstanceTypesList {
    @xmlName("item")
    member: String
}

structure InstanceUsage {
    @xmlName("accountId")
    AccountId: String

    @xmlName("usedInstanceCount")
    UsedInstanceCount: Integer
}

list InstanceUsageSet {
    @xmlName("item")
    member: InstanceUsage
}

@range(min: 0)
integer IntegerWithConstraints

structure IntegrateServices {
    @xmlName("AthenaIntegration")
    AthenaIntegrations: AthenaIntegrationsSet
}

enum InterfacePermissionType {
    INSTANCE_ATTACH = "INSTANCE-ATTACH"
    EIP_ASSOCIATE = "EIP-ASSOCIATE"
}

enum InterfaceProtocolType {
    VLAN
    GRE
}

structure InternetGateway {
    @xmlName("attachmentSet")
    Attachments: InternetGatewayAttachmentList

    @xmlName("internetGatewayId")
    InternetGatewayId: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("tagSet")
    Tags: TagList
}

structure InternetGatewayAttachment {
    @xmlName("state")
    State: AttachmentStatus

    @xmlName("vpcId")
    VpcId: String
}

list InternetGatewayAttachmentList {
    @xmlName("item")
    member: InternetGatewayAttachment
}

enum InternetGatewayBlockMode {
    off
    block_bidirectional = "block-bidirectional"
    block_ingress = "block-ingress"
}

enum InternetGatewayExclusionMode {
    allow_bidirectional = "allow-bidirectional"
    allow_egress = "allow-egress"
}

list InternetGatewayIdList {
    @xmlName("item")
    member: String
}

list InternetGatewayList {
    @xmlName("item")
    member: InternetGateway
}

structure InterruptibleCapacityAllocation {
    @xmlName("instanceCount")
    InstanceCount: Integer

    @xmlName("targetInstanceCount")
    TargetInstanceCount: Integer

    @xmlName("status")
    Status: InterruptibleCapacityReservationAllocationStatus

    @xmlName("interruptibleCapacityReservationId")
    InterruptibleCapacityReservationId: String

    @xmlName("interruptionType")
    InterruptionType: InterruptionType
}

enum InterruptibleCapacityReservationAllocationStatus {
    pending
    active
    updating
    canceling
    canceled
    failed
}

structure InterruptionInfo {
    @xmlName("sourceCapacityReservationId")
    SourceCapacityReservationId: String

    @xmlName("interruptionType")
    InterruptionType: InterruptionType
}

enum InterruptionType {
    adhoc
}

@length(min: 0, max: 15) @pattern("^([0-9]{1,3}.){3}[0-9]{1,3}$")
string IpAddress

list IpAddressList {
    @xmlName("item")
    member: IpAddress
}

enum IpAddressType {
    ipv4
    dualstack
    ipv6
}

list IpList {
    @xmlName("item")
    member: String
}

structure IpPermission {
    @xmlName("ipProtocol")
    IpProtocol: String

    @xmlName("fromPort")
    FromPort: Integer

    @xmlName("toPort")
    ToPort: Integer

    @xmlName("groups")
    UserIdGroupPairs: UserIdGroupPairList

    @xmlName("ipRanges")
    IpRanges: IpRangeList

    @xmlName("ipv6Ranges")
    Ipv6Ranges: Ipv6RangeList

    @xmlName("prefixListIds")
    PrefixListIds: PrefixListIdList
}

list IpPermissionList {
    @xmlName("item")
    member: IpPermission
}

list IpPrefixList {
    @xmlName("item")
    member: String
}

structure IpRange {
    @xmlName("description")
    Description: String

    @xmlName("cidrIp")
    CidrIp: String
}

list IpRangeList {
    @xmlName("item")
    member: IpRange
}

list IpRanges {
    @xmlName("item")
    member: String
}

enum IpScopeEnum {
    private
}

enum IpSource {
    amazon
    byoip
    none
}

enum IpVersionEnum {
    ipv4
    ipv6
}

structure Ipam {
    @xmlName("ownerId")
    OwnerId: String

    @xmlName("ipamId")
    IpamId: String

    @xmlName("ipamArn")
    IpamArn: ResourceArn

    @xmlName("ipamRegion")
    IpamRegion: String

    @xmlName("publicDefaultScopeId")
    PublicDefaultScopeId: String

    @xmlName("privateDefaultScopeId")
    PrivateDefaultScopeId: String

    @xmlName("scopeCount")
    ScopeCount: Integer

    @xmlName("description")
    Description: String

    @xmlName("operatingRegionSet")
    OperatingRegions: IpamOperatingRegionSet

    @xmlName("state")
    State: IpamState

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("defaultResourceDiscoveryId")
    DefaultResourceDiscoveryId: String

    @xmlName("defaultResourceDiscoveryAssociationId")
    DefaultResourceDiscoveryAssociationId: String

    @xmlName("resourceDiscoveryAssociationCount")
    ResourceDiscoveryAssociationCount: Integer

    @xmlName("stateMessage")
    StateMessage: String

    @xmlName("tier")
    Tier: IpamTier

    @xmlName("enablePrivateGua")
    EnablePrivateGua: Boolean

    @xmlName("meteredAccount")
    MeteredAccount: IpamMeteredAccount
}

@range(min: 1, max: 1000)
integer IpamAddressHistoryMaxResults

structure IpamAddressHistoryRecord {
    @xmlName("resourceOwnerId")
    ResourceOwnerId: String

    @xmlName("resourceRegion")
    ResourceRegion: String

    @xmlName("resourceType")
    ResourceType: IpamAddressHistoryResourceType

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceCidr")
    ResourceCidr: String

    @xmlName("resourceName")
    ResourceName: String

    @xmlName("resourceComplianceStatus")
    ResourceComplianceStatus: IpamComplianceStatus

    @xmlName("resourceOverlapStatus")
    ResourceOverlapStatus: IpamOverlapStatus

    @xmlName("vpcId")
    VpcId: String

    @xmlName("sampledStartTime")
    SampledStartTime: Timestamp

    @xmlName("sampledEndTime")
    SampledEndTime: Timestamp
}

list IpamAddressHistoryRecordSet {
    @xmlName("item")
    member: IpamAddressHistoryRecord
}

enum IpamAddressHistoryResourceType {
    eip
    vpc
    subnet
    network_interface = "network-interface"
    instance
}

enum IpamAssociatedResourceDiscoveryStatus {
    active
    not_found = "not-found"
}

enum IpamByoipAdvertisementType {
    regional
    global
}

enum IpamByoipCidrState {
    advertised
    deprovisioned
    failed_deprovision = "failed-deprovision"
    failed_provision = "failed-provision"
    pending_advertising = "pending-advertising"
    pending_deprovision = "pending-deprovision"
    pending_provision = "pending-provision"
    pending_withdrawal = "pending-withdrawal"
    provisioned
    provisioned_not_publicly_advertisable = "provisioned-not-publicly-advertisable"
}

structure IpamCidrAuthorizationContext {
    Message: String
    Signature: String
}

enum IpamComplianceStatus {
    compliant
    noncompliant
    unmanaged
    ignored
}

structure IpamDiscoveredAccount {
    @xmlName("accountId")
    AccountId: String

    @xmlName("discoveryRegion")
    DiscoveryRegion: String

    @xmlName("failureReason")
    FailureReason: IpamDiscoveryFailureReason

    @xmlName("lastAttemptedDiscoveryTime")
    LastAttemptedDiscoveryTime: Timestamp

    @xmlName("lastSuccessfulDiscoveryTime")
    LastSuccessfulDiscoveryTime: Timestamp

    @xmlName("organizationalUnitId")
    OrganizationalUnitId: String
}

list IpamDiscoveredAccountSet {
    @xmlName("item")
    member: IpamDiscoveredAccount
}

structure IpamDiscoveredPublicAddress {
    @xmlName("ipamResourceDiscoveryId")
    IpamResourceDiscoveryId: String

    @xmlName("addressRegion")
    AddressRegion: String

    @xmlName("address")
    Address: String

    @xmlName("addressOwnerId")
    AddressOwnerId: String

    @xmlName("addressAllocationId")
    AddressAllocationId: String

    @xmlName("associationStatus")
    AssociationStatus: IpamPublicAddressAssociationStatus

    @xmlName("addressType")
    AddressType: IpamPublicAddressType

    @xmlName("service")
    Service: IpamPublicAddressAwsService

    @xmlName("serviceResource")
    ServiceResource: String

    @xmlName("vpcId")
    VpcId: String

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("publicIpv4PoolId")
    PublicIpv4PoolId: String

    @xmlName("networkInterfaceId")
    NetworkInterfaceId: String

    @xmlName("networkInterfaceDescription")
    NetworkInterfaceDescription: String

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("tags")
    Tags: IpamPublicAddressTags

    @xmlName("networkBorderGroup")
    NetworkBorderGroup: String

    @xmlName("securityGroupSet")
    SecurityGroups: IpamPublicAddressSecurityGroupList

    @xmlName("sampleTime")
    SampleTime: Timestamp
}

list IpamDiscoveredPublicAddressSet {
    @xmlName("item")
    member: IpamDiscoveredPublicAddress
}

structure IpamDiscoveredResourceCidr {
    @xmlName("ipamResourceDiscoveryId")
    IpamResourceDiscoveryId: String

    @xmlName("resourceRegion")
    ResourceRegion: String

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceOwnerId")
    ResourceOwnerId: String

    @xmlName("resourceCidr")
    ResourceCidr: String

    @xmlName("ipSource")
    IpSource: IpamResourceCidrIpSource

    @xmlName("resourceType")
    ResourceType: IpamResourceType

    @xmlName("resourceTagSet")
    ResourceTags: IpamResourceTagList

    @xmlName("ipUsage")
    IpUsage: Double

    @xmlName("vpcId")
    VpcId: String

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("networkInterfaceAttachmentStatus")
    NetworkInterfaceAttachmentStatus: IpamNetworkInterfaceAttachmentStatus

    @xmlName("sampleTime")
    SampleTime: Timestamp

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String
}

list IpamDiscoveredResourceCidrSet {
    @xmlName("item")
    member: IpamDiscoveredResourceCidr
}

structure IpamDiscoveredRoute {
    @xmlName("ipamResourceDiscoveryId")
    IpamResourceDiscoveryId: String

    @xmlName("resourceRegion")
    ResourceRegion: String

    @xmlName("resourceOwnerId")
    ResourceOwnerId: String

    @xmlName("cidr")
    Cidr: String

    @xmlName("asn")
    Asn: String

    @xmlName("state")
    State: IpamByoipCidrState

    @xmlName("advertisementType")
    AdvertisementType: IpamByoipAdvertisementType

    @xmlName("networkBorderGroup")
    NetworkBorderGroup: String

    @xmlName("poolId")
    PoolId: String

    @xmlName("ipamPoolId")
    IpamPoolId: String

    @xmlName("sampleTime")
    SampleTime: Timestamp
}

list IpamDiscoveredRouteSet {
    @xmlName("item")
    member: IpamDiscoveredRoute
}

enum IpamDiscoveryFailureCode {
    assume_role_failure = "assume-role-failure"
    throttling_failure = "throttling-failure"
    unauthorized_failure = "unauthorized-failure"
}

structure IpamDiscoveryFailureReason {
    @xmlName("code")
    Code: IpamDiscoveryFailureCode

    @xmlName("message")
    Message: String
}

structure IpamExternalResourceVerificationToken {
    @xmlName("ipamExternalResourceVerificationTokenId")
    IpamExternalResourceVerificationTokenId: String

    @xmlName("ipamExternalResourceVerificationTokenArn")
    IpamExternalResourceVerificationTokenArn: ResourceArn

    @xmlName("ipamId")
    IpamId: String

    @xmlName("ipamArn")
    IpamArn: ResourceArn

    @xmlName("ipamRegion")
    IpamRegion: String

    @xmlName("tokenValue")
    TokenValue: String

    @xmlName("tokenName")
    TokenName: String

    @xmlName("notAfter")
    NotAfter: Timestamp

    @xmlName("status")
    Status: TokenState

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("state")
    State: IpamExternalResourceVerificationTokenState
}

list IpamExternalResourceVerificationTokenSet {
    @xmlName("item")
    member: IpamExternalResourceVerificationToken
}

enum IpamExternalResourceVerificationTokenState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
}

structure IpamInternetRegistryAssociation {
    @xmlName("ownerId")
    OwnerId: String

    @xmlName("ipamInternetRegistryAssociationId")
    IpamInternetRegistryAssociationId: String

    @xmlName("ipamInternetRegistryAssociationArn")
    IpamInternetRegistryAssociationArn: ResourceArn

    @xmlName("ipamId")
    IpamId: String

    @xmlName("ipamRegion")
    IpamRegion: String

    @xmlName("rir")
    Rir: Rir

    @xmlName("organizationHandle")
    OrganizationHandle: String

    @xmlName("description")
    Description: String

    @xmlName("state")
    State: IpamInternetRegistryAssociationState

    @xmlName("childRequestXml")
    ChildRequestXml: String

    @xmlName("tagSet")
    Tags: TagList
}

structure IpamInternetRegistryAssociationAsn {
    @xmlName("asn")
    Asn: String

    @xmlName("lastObservedAt")
    LastObservedAt: Timestamp
}

list IpamInternetRegistryAssociationAsnSet {
    @xmlName("item")
    member: IpamInternetRegistryAssociationAsn
}

structure IpamInternetRegistryAssociationCidr {
    @xmlName("cidr")
    Cidr: String

    @xmlName("lastObservedAt")
    LastObservedAt: Timestamp
}

list IpamInternetRegistryAssociationCidrSet {
    @xmlName("item")
    member: IpamInternetRegistryAssociationCidr
}

list IpamInternetRegistryAssociationSet {
    @xmlName("item")
    member: IpamInternetRegistryAssociation
}

enum IpamInternetRegistryAssociationState {
    pending_enable = "pending-enable"
    create_in_progress = "create-in-progress"
    create_failed = "create-failed"
    enable_in_progress = "enable-in-progress"
    enable_complete = "enable-complete"
    enable_failed = "enable-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
}

enum IpamManagementState {
    managed
    unmanaged
    ignored
}

@range(min: 5, max: 1000)
integer IpamMaxResults

enum IpamMeteredAccount {
    ipam_owner = "ipam-owner"
    resource_owner = "resource-owner"
}

@range(min: 0, max: 128)
integer IpamNetmaskLength

enum IpamNetworkInterfaceAttachmentStatus {
    available
    in_use = "in-use"
}

structure IpamOperatingRegion {
    @xmlName("regionName")
    RegionName: String
}

list IpamOperatingRegionSet {
    @xmlName("item")
    member: IpamOperatingRegion
}

structure IpamOrganizationalUnitExclusion {
    @xmlName("organizationsEntityPath")
    OrganizationsEntityPath: String
}

list IpamOrganizationalUnitExclusionSet {
    @xmlName("item")
    member: IpamOrganizationalUnitExclusion
}

enum IpamOverlapStatus {
    overlapping
    nonoverlapping
    ignored
}

structure IpamPolicy {
    @xmlName("ownerId")
    OwnerId: String

    @xmlName("ipamPolicyId")
    IpamPolicyId: String

    @xmlName("ipamPolicyArn")
    IpamPolicyArn: ResourceArn

    @xmlName("ipamPolicyRegion")
    IpamPolicyRegion: String

    @xmlName("state")
    State: IpamPolicyState

    @xmlName("stateMessage")
    StateMessage: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("ipamId")
    IpamId: String
}

structure IpamPolicyAllocationRule {
    @xmlName("sourceIpamPoolId")
    SourceIpamPoolId: String
}

list IpamPolicyAllocationRuleList {
    @xmlName("item")
    member: IpamPolicyAllocationRule
}

list IpamPolicyAllocationRuleListRequest {
    @xmlName("item")
    member: IpamPolicyAllocationRuleRequest
}

structure IpamPolicyAllocationRuleRequest {
    SourceIpamPoolId: String
}

structure IpamPolicyDocument {
    @xmlName("ipamPolicyId")
    IpamPolicyId: String

    @xmlName("locale")
    Locale: String

    @xmlName("resourceType")
    ResourceType: IpamPolicyResourceType

    @xmlName("allocationRuleSet")
    AllocationRules: IpamPolicyAllocationRuleList
}

list IpamPolicyDocumentSet {
    @xmlName("item")
    member: IpamPolicyDocument
}

enum IpamPolicyManagedBy {
    account
    delegated_administrator_for_ipam = "delegated-administrator-for-ipam"
}

structure IpamPolicyOrganizationTarget {
    @xmlName("organizationTargetId")
    OrganizationTargetId: String
}

list IpamPolicyOrganizationTargetSet {
    @xmlName("item")
    member: IpamPolicyOrganizationTarget
}

enum IpamPolicyResourceType {
    alb
    eip
    rds
    rnat
}

list IpamPolicySet {
    @xmlName("item")
    member: IpamPolicy
}

enum IpamPolicyState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

structure IpamPool {
    @xmlName("ownerId")
    OwnerId: String

    @xmlName("ipamPoolId")
    IpamPoolId: String

    @xmlName("sourceIpamPoolId")
    SourceIpamPoolId: String

    @xmlName("ipamPoolArn")
    IpamPoolArn: ResourceArn

    @xmlName("ipamScopeArn")
    IpamScopeArn: ResourceArn

    @xmlName("ipamScopeType")
    IpamScopeType: IpamScopeType

    @xmlName("ipamArn")
    IpamArn: ResourceArn

    @xmlName("ipamRegion")
    IpamRegion: String

    @xmlName("locale")
    Locale: String

    @xmlName("poolDepth")
    PoolDepth: Integer

    @xmlName("state")
    State: IpamPoolState

    @xmlName("stateMessage")
    StateMessage: String

    @xmlName("description")
    Description: String

    @xmlName("autoImport")
    AutoImport: Boolean

    @xmlName("publiclyAdvertisable")
    PubliclyAdvertisable: Boolean

    @xmlName("addressFamily")
    AddressFamily: AddressFamily

    @xmlName("allocationMinNetmaskLength")
    AllocationMinNetmaskLength: IpamNetmaskLength

    @xmlName("allocationMaxNetmaskLength")
    AllocationMaxNetmaskLength: IpamNetmaskLength

    @xmlName("allocationDefaultNetmaskLength")
    AllocationDefaultNetmaskLength: IpamNetmaskLength

    @xmlName("allocationResourceTagSet")
    AllocationResourceTags: IpamResourceTagList

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("awsService")
    AwsService: IpamPoolAwsService

    @xmlName("publicIpSource")
    PublicIpSource: IpamPoolPublicIpSource

    @xmlName("sourceResource")
    SourceResource: IpamPoolSourceResource
}

structure IpamPoolAllocation {
    @xmlName("cidr")
    Cidr: String

    @xmlName("ipamPoolAllocationId")
    IpamPoolAllocationId: String

    @xmlName("description")
    Description: String

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceType")
    ResourceType: IpamPoolAllocationResourceType

    @xmlName("resourceRegion")
    ResourceRegion: String

    @xmlName("resourceOwner")
    ResourceOwner: String

    @xmlName("tagSet")
    Tags: TagList
}

list IpamPoolAllocationAllowedCidrs {
    @xmlName("item")
    member: String
}

list IpamPoolAllocationDisallowedCidrs {
    @xmlName("item")
    member: String
}

enum IpamPoolAllocationResourceType {
    ipam_pool = "ipam-pool"
    vpc
    ec2_public_ipv4_pool = "ec2-public-ipv4-pool"
    custom
    subnet
    eip
    anycast_ip_list = "anycast-ip-list"
}

list IpamPoolAllocationSet {
    @xmlName("item")
    member: IpamPoolAllocation
}

enum IpamPoolAwsService {
    ec2
    global_services = "global-services"
}

structure IpamPoolCidr {
    @xmlName("cidr")
    Cidr: String

    @xmlName("state")
    State: IpamPoolCidrState

    @xmlName("failureReason")
    FailureReason: IpamPoolCidrFailureReason

    @xmlName("ipamPoolCidrId")
    IpamPoolCidrId: String

    @xmlName("netmaskLength")
    NetmaskLength: Integer
}

enum IpamPoolCidrFailureCode {
    cidr_not_available = "cidr-not-available"
    limit_exceeded = "limit-exceeded"
}

structure IpamPoolCidrFailureReason {
    @xmlName("code")
    Code: IpamPoolCidrFailureCode

    @xmlName("message")
    Message: String
}

list IpamPoolCidrSet {
    @xmlName("item")
    member: IpamPoolCidr
}

enum IpamPoolCidrState {
    pending_provision = "pending-provision"
    provisioned
    failed_provision = "failed-provision"
    pending_deprovision = "pending-deprovision"
    deprovisioned
    failed_deprovision = "failed-deprovision"
    pending_import = "pending-import"
    failed_import = "failed-import"
}

enum IpamPoolPublicIpSource {
    amazon
    byoip
}

list IpamPoolSet {
    @xmlName("item")
    member: IpamPool
}

structure IpamPoolSourceResource {
    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceType")
    ResourceType: IpamPoolSourceResourceType

    @xmlName("resourceRegion")
    ResourceRegion: String

    @xmlName("resourceOwner")
    ResourceOwner: String
}

structure IpamPoolSourceResourceRequest {
    ResourceId: String
    ResourceType: IpamPoolSourceResourceType
    ResourceRegion: String
    ResourceOwner: String
}

enum IpamPoolSourceResourceType {
    vpc
}

enum IpamPoolState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

structure IpamPrefixListResolver {
    @xmlName("ownerId")
    OwnerId: String

    @xmlName("ipamPrefixListResolverId")
    IpamPrefixListResolverId: String

    @xmlName("ipamPrefixListResolverArn")
    IpamPrefixListResolverArn: ResourceArn

    @xmlName("ipamArn")
    IpamArn: ResourceArn

    @xmlName("ipamRegion")
    IpamRegion: String

    @xmlName("description")
    Description: String

    @xmlName("addressFamily")
    AddressFamily: AddressFamily

    @xmlName("state")
    State: IpamPrefixListResolverState

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("lastVersionCreationStatus")
    LastVersionCreationStatus: IpamPrefixListResolverVersionCreationStatus

    @xmlName("lastVersionCreationStatusMessage")
    LastVersionCreationStatusMessage: String
}

structure IpamPrefixListResolverRule {
    @xmlName("ruleType")
    RuleType: IpamPrefixListResolverRuleType

    @xmlName("staticCidr")
    StaticCidr: String

    @xmlName("ipamScopeId")
    IpamScopeId: String

    @xmlName("resourceType")
    ResourceType: IpamResourceType

    @xmlName("conditionSet")
    Conditions: IpamPrefixListResolverRuleConditionSet
}

structure IpamPrefixListResolverRuleCondition {
    @xmlName("operation")
    Operation: IpamPrefixListResolverRuleConditionOperation

    @xmlName("ipamPoolId")
    IpamPoolId: String

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceOwner")
    ResourceOwner: String

    @xmlName("resourceRegion")
    ResourceRegion: String

    @xmlName("resourceTag")
    ResourceTag: IpamResourceTag

    @xmlName("cidr")
    Cidr: String
}

enum IpamPrefixListResolverRuleConditionOperation {
    equals
    not_equals = "not-equals"
    subnet_of = "subnet-of"
}

structure IpamPrefixListResolverRuleConditionRequest {
    @required
    Operation: IpamPrefixListResolverRuleConditionOperation

    IpamPoolId: String
    ResourceId: String
    ResourceOwner: String
    ResourceRegion: String
    ResourceTag: RequestIpamResourceTag
    Cidr: String
}

list IpamPrefixListResolverRuleConditionRequestSet {
    @xmlName("Condition")
    member: IpamPrefixListResolverRuleConditionRequest
}

list IpamPrefixListResolverRuleConditionSet {
    @xmlName("item")
    member: IpamPrefixListResolverRuleCondition
}

structure IpamPrefixListResolverRuleRequest {
    @required
    RuleType: IpamPrefixListResolverRuleType

    StaticCidr: String
    IpamScopeId: String
    ResourceType: IpamResourceType

    @xmlName("Condition")
    Conditions: IpamPrefixListResolverRuleConditionRequestSet
}

list IpamPrefixListResolverRuleRequestSet {
    @xmlName("Rule")
    member: IpamPrefixListResolverRuleRequest
}

list IpamPrefixListResolverRuleSet {
    @xmlName("item")
    member: IpamPrefixListResolverRule
}

enum IpamPrefixListResolverRuleType {
    static_cidr = "static-cidr"
    ipam_resource_cidr = "ipam-resource-cidr"
    ipam_pool_cidr = "ipam-pool-cidr"
}

list IpamPrefixListResolverSet {
    @xmlName("item")
    member: IpamPrefixListResolver
}

enum IpamPrefixListResolverState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

structure IpamPrefixListResolverTarget {
    @xmlName("ipamPrefixListResolverTargetId")
    IpamPrefixListResolverTargetId: String

    @xmlName("ipamPrefixListResolverTargetArn")
    IpamPrefixListResolverTargetArn: ResourceArn

    @xmlName("ipamPrefixListResolverId")
    IpamPrefixListResolverId: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("prefixListId")
    PrefixListId: String

    @xmlName("prefixListRegion")
    PrefixListRegion: String

    @xmlName("desiredVersion")
    DesiredVersion: Long

    @xmlName("lastSyncedVersion")
    LastSyncedVersion: Long

    @xmlName("trackLatestVersion")
    TrackLatestVersion: Boolean

    @xmlName("stateMessage")
    StateMessage: String

    @xmlName("state")
    State: IpamPrefixListResolverTargetState

    @xmlName("tagSet")
    Tags: TagList
}

list IpamPrefixListResolverTargetSet {
    @xmlName("item")
    member: IpamPrefixListResolverTarget
}

enum IpamPrefixListResolverTargetState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    sync_in_progress = "sync-in-progress"
    sync_complete = "sync-complete"
    sync_failed = "sync-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

structure IpamPrefixListResolverVersion {
    @xmlName("version")
    Version: Long
}

enum IpamPrefixListResolverVersionCreationStatus {
    pending
    success
    failure
}

structure IpamPrefixListResolverVersionEntry {
    @xmlName("cidr")
    Cidr: String
}

list IpamPrefixListResolverVersionEntrySet {
    @xmlName("item")
    member: IpamPrefixListResolverVersionEntry
}

list IpamPrefixListResolverVersionNumberSet {
    @xmlName("item")
    member: Long
}

list IpamPrefixListResolverVersionSet {
    @xmlName("item")
    member: IpamPrefixListResolverVersion
}

enum IpamPublicAddressAssociationStatus {
    associated
    disassociated
}

enum IpamPublicAddressAwsService {
    nat_gateway = "nat-gateway"
    database_migration_service = "database-migration-service"
    redshift
    elastic_container_service = "elastic-container-service"
    relational_database_service = "relational-database-service"
    site_to_site_vpn = "site-to-site-vpn"
    load_balancer = "load-balancer"
    global_accelerator = "global-accelerator"
    cloudfront
    other
}

structure IpamPublicAddressSecurityGroup {
    @xmlName("groupName")
    GroupName: String

    @xmlName("groupId")
    GroupId: String
}

list IpamPublicAddressSecurityGroupList {
    @xmlName("item")
    member: IpamPublicAddressSecurityGroup
}

structure IpamPublicAddressTag {
    @xmlName("key")
    Key: String

    @xmlName("value")
    Value: String
}

list IpamPublicAddressTagList {
    @xmlName("item")
    member: IpamPublicAddressTag
}

structure IpamPublicAddressTags {
    @xmlName("eipTagSet")
    EipTags: IpamPublicAddressTagList
}

enum IpamPublicAddressType {
    service_managed_ip = "service-managed-ip"
    service_managed_byoip = "service-managed-byoip"
    amazon_owned_eip = "amazon-owned-eip"
    amazon_owned_contig = "amazon-owned-contig"
    byoip
    ec2_public_ip = "ec2-public-ip"
    anycast_ip_list_ip = "anycast-ip-list-ip"
}

structure IpamResourceCidr {
    @xmlName("ipamId")
    IpamId: String

    @xmlName("ipamScopeId")
    IpamScopeId: String

    @xmlName("ipamPoolId")
    IpamPoolId: String

    @xmlName("resourceRegion")
    ResourceRegion: String

    @xmlName("resourceOwnerId")
    ResourceOwnerId: String

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceName")
    ResourceName: String

    @xmlName("resourceCidr")
    ResourceCidr: String

    @xmlName("resourceType")
    ResourceType: IpamResourceType

    @xmlName("resourceTagSet")
    ResourceTags: IpamResourceTagList

    @xmlName("ipUsage")
    IpUsage: Double

    @xmlName("complianceStatus")
    ComplianceStatus: IpamComplianceStatus

    @xmlName("managementState")
    ManagementState: IpamManagementState

    @xmlName("overlapStatus")
    OverlapStatus: IpamOverlapStatus

    @xmlName("vpcId")
    VpcId: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String
}

enum IpamResourceCidrIpSource {
    amazon
    byoip
    none
}

list IpamResourceCidrSet {
    @xmlName("item")
    member: IpamResourceCidr
}

structure IpamResourceDiscovery {
    @xmlName("ownerId")
    OwnerId: String

    @xmlName("ipamResourceDiscoveryId")
    IpamResourceDiscoveryId: String

    @xmlName("ipamResourceDiscoveryArn")
    IpamResourceDiscoveryArn: String

    @xmlName("ipamResourceDiscoveryRegion")
    IpamResourceDiscoveryRegion: String

    @xmlName("description")
    Description: String

    @xmlName("operatingRegionSet")
    OperatingRegions: IpamOperatingRegionSet

    @xmlName("isDefault")
    IsDefault: Boolean

    @xmlName("state")
    State: IpamResourceDiscoveryState

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("organizationalUnitExclusionSet")
    OrganizationalUnitExclusions: IpamOrganizationalUnitExclusionSet
}

structure IpamResourceDiscoveryAssociation {
    @xmlName("ownerId")
    OwnerId: String

    @xmlName("ipamResourceDiscoveryAssociationId")
    IpamResourceDiscoveryAssociationId: String

    @xmlName("ipamResourceDiscoveryAssociationArn")
    IpamResourceDiscoveryAssociationArn: String

    @xmlName("ipamResourceDiscoveryId")
    IpamResourceDiscoveryId: String

    @xmlName("ipamId")
    IpamId: String

    @xmlName("ipamArn")
    IpamArn: ResourceArn

    @xmlName("ipamRegion")
    IpamRegion: String

    @xmlName("isDefault")
    IsDefault: Boolean

    @xmlName("resourceDiscoveryStatus")
    ResourceDiscoveryStatus: IpamAssociatedResourceDiscoveryStatus

    @xmlName("state")
    State: IpamResourceDiscoveryAssociationState

    @xmlName("tagSet")
    Tags: TagList
}

list IpamResourceDiscoveryAssociationSet {
    @xmlName("item")
    member: IpamResourceDiscoveryAssociation
}

enum IpamResourceDiscoveryAssociationState {
    associate_in_progress = "associate-in-progress"
    associate_complete = "associate-complete"
    associate_failed = "associate-failed"
    disassociate_in_progress = "disassociate-in-progress"
    disassociate_complete = "disassociate-complete"
    disassociate_failed = "disassociate-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

list IpamResourceDiscoverySet {
    @xmlName("item")
    member: IpamResourceDiscovery
}

enum IpamResourceDiscoveryState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

structure IpamResourceTag {
    @xmlName("key")
    Key: String

    @xmlName("value")
    Value: String
}

list IpamResourceTagList {
    @xmlName("item")
    member: IpamResourceTag
}

enum IpamResourceType {
    vpc
    subnet
    eip
    public_ipv4_pool = "public-ipv4-pool"
    ipv6_pool = "ipv6-pool"
    eni
    anycast_ip_list = "anycast-ip-list"
}

structure IpamRouteOriginAuthorization {
    @xmlName("asn")
    Asn: String

    @xmlName("prefix")
    Prefix: String

    @xmlName("maxLength")
    MaxLength: Integer

    @xmlName("match")
    Match: Boolean

    @xmlName("expiration")
    Expiration: Timestamp
}

structure IpamRouteOriginAuthorizationInfo {
    @xmlName("cidr")
    Cidr: String

    @xmlName("asn")
    Asn: String

    @xmlName("maxLength")
    MaxLength: Integer
}

list IpamRouteOriginAuthorizationInfoSet {
    @xmlName("item")
    member: IpamRouteOriginAuthorizationInfo
}

list IpamRouteOriginAuthorizationSet {
    @xmlName("item")
    member: IpamRouteOriginAuthorization
}

structure IpamRouteOverlap {
    @xmlName("prefix")
    Prefix: String

    @xmlName("asn")
    Asn: String

    @xmlName("detectedAt")
    DetectedAt: Timestamp
}

@length(min: 0, max: 100)
list IpamRouteOverlapSet {
    @xmlName("item")
    member: IpamRouteOverlap
}

structure IpamRouteProtectionFinding {
    @xmlName("resourceOwnerId")
    ResourceOwnerId: String

    @xmlName("resourceRegion")
    ResourceRegion: String

    @xmlName("ipamPoolId")
    IpamPoolId: String

    @xmlName("cidr")
    Cidr: String

    @xmlName("state")
    State: IpamByoipCidrState

    @xmlName("advertisementType")
    AdvertisementType: IpamByoipAdvertisementType

    @xmlName("networkBorderGroup")
    NetworkBorderGroup: String

    @xmlName("poolId")
    PoolId: String

    @xmlName("asn")
    Asn: String

    @xmlName("rpkiStatus")
    RpkiStatus: IpamRpkiStatus

    @xmlName("rpkiStrength")
    RpkiStrength: IpamRpkiStrength

    @xmlName("roaSet")
    Roas: IpamRouteOriginAuthorizationSet

    @xmlName("routeOverlapSet")
    RouteOverlaps: IpamRouteOverlapSet

    @xmlName("sampleTime")
    SampleTime: Timestamp

    @xmlName("roaSampleTime")
    RoaSampleTime: Timestamp
}

list IpamRouteProtectionFindingSet {
    @xmlName("item")
    member: IpamRouteProtectionFinding
}

structure IpamRoutingPolicyRegistration {
    @xmlName("cidr")
    Cidr: String

    @xmlName("asnSet")
    Asns: AsnList

    @xmlName("permitMoreSpecificAnnouncements")
    PermitMoreSpecificAnnouncements: Boolean

    @xmlName("maxLength")
    MaxLength: IpamRoutingPolicyRegistrationMaxLength

    @xmlName("description")
    Description: String

    @xmlName("latestDeltaId")
    LatestDeltaId: String

    @xmlName("state")
    State: IpamRoutingPolicyRegistrationState
}

structure IpamRoutingPolicyRegistrationDelta {
    @xmlName("deltaId")
    DeltaId: String

    @xmlName("deltaJson")
    DeltaJson: String

    @xmlName("state")
    State: IpamRoutingPolicyRegistrationDeltaState

    @xmlName("stateMessage")
    StateMessage: String
}

list IpamRoutingPolicyRegistrationDeltaSet {
    @xmlName("item")
    member: IpamRoutingPolicyRegistrationDelta
}

enum IpamRoutingPolicyRegistrationDeltaState {
    pending
    published
    failed
}

@range(min: 0, max: 48)
integer IpamRoutingPolicyRegistrationMaxLength

list IpamRoutingPolicyRegistrationSet {
    @xmlName("item")
    member: IpamRoutingPolicyRegistration
}

enum IpamRoutingPolicyRegistrationState {
    pending_activate = "pending-activate"
    activate_failed = "activate-failed"
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    update_in_progress = "update-in-progress"
    update_complete = "update-complete"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
}

enum IpamRpkiStatus {
    valid
    invalid
    unknown
}

enum IpamRpkiStrength {
    strict
    permissive
}

structure IpamScope {
    @xmlName("ownerId")
    OwnerId: String

    @xmlName("ipamScopeId")
    IpamScopeId: String

    @xmlName("ipamScopeArn")
    IpamScopeArn: ResourceArn

    @xmlName("ipamArn")
    IpamArn: ResourceArn

    @xmlName("ipamRegion")
    IpamRegion: String

    @xmlName("ipamScopeType")
    IpamScopeType: IpamScopeType

    @xmlName("isDefault")
    IsDefault: Boolean

    @xmlName("description")
    Description: String

    @xmlName("poolCount")
    PoolCount: Integer

    @xmlName("state")
    State: IpamScopeState

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("externalAuthorityConfiguration")
    ExternalAuthorityConfiguration: IpamScopeExternalAuthorityConfiguration
}

structure IpamScopeExternalAuthorityConfiguration {
    @xmlName("type")
    Type: IpamScopeExternalAuthorityType

    @xmlName("externalResourceIdentifier")
    ExternalResourceIdentifier: String
}

enum IpamScopeExternalAuthorityType {
    infoblox
}

list IpamScopeSet {
    @xmlName("item")
    member: IpamScope
}

enum IpamScopeState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

enum IpamScopeType {
    public
    private
}

list IpamSet {
    @xmlName("item")
    member: Ipam
}

enum IpamState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
    isolate_in_progress = "isolate-in-progress"
    isolate_complete = "isolate-complete"
    restore_in_progress = "restore-in-progress"
}

enum IpamTier {
    free
    advanced
}

list Ipv4PrefixList {
    @xmlName("item")
    member: Ipv4PrefixSpecificationRequest
}

list Ipv4PrefixListResponse {
    @xmlName("item")
    member: Ipv4PrefixSpecificationResponse
}

structure Ipv4PrefixSpecification {
    @xmlName("ipv4Prefix")
    Ipv4Prefix: String
}

structure Ipv4PrefixSpecificationRequest {
    Ipv4Prefix: String
}

structure Ipv4PrefixSpecificationResponse {
    @xmlName("ipv4Prefix")
    Ipv4Prefix: String
}

list Ipv4PrefixesList {
    @xmlName("item")
    member: Ipv4PrefixSpecification
}

enum Ipv6AddressAttribute {
    public
    private
}

list Ipv6AddressList {
    @xmlName("item")
    member: String
}

structure Ipv6CidrAssociation {
    @xmlName("ipv6Cidr")
    Ipv6Cidr: String

    @xmlName("associatedResource")
    AssociatedResource: String
}

list Ipv6CidrAssociationSet {
    @xmlName("item")
    member: Ipv6CidrAssociation
}

structure Ipv6CidrBlock {
    @xmlName("ipv6CidrBlock")
    Ipv6CidrBlock: String
}

list Ipv6CidrBlockSet {
    @xmlName("item")
    member: Ipv6CidrBlock
}

structure Ipv6Pool {
    @xmlName("poolId")
    PoolId: String

    @xmlName("description")
    Description: String

    @xmlName("poolCidrBlockSet")
    PoolCidrBlocks: PoolCidrBlocksSet

    @xmlName("tagSet")
    Tags: TagList
}

list Ipv6PoolIdList {
    @xmlName("item")
    member: String
}

@range(min: 1, max: 1000)
integer Ipv6PoolMaxResults

list Ipv6PoolSet {
    @xmlName("item")
    member: Ipv6Pool
}

list Ipv6PrefixList {
    @xmlName("item")
    member: Ipv6PrefixSpecificationRequest
}

list Ipv6PrefixListResponse {
    @xmlName("item")
    member: Ipv6PrefixSpecificationResponse
}

structure Ipv6PrefixSpecification {
    @xmlName("ipv6Prefix")
    Ipv6Prefix: String
}

structure Ipv6PrefixSpecificationRequest {
    Ipv6Prefix: String
}

structure Ipv6PrefixSpecificationResponse {
    @xmlName("ipv6Prefix")
    Ipv6Prefix: String
}

list Ipv6PrefixesList {
    @xmlName("item")
    member: Ipv6PrefixSpecification
}

structure Ipv6Range {
    @xmlName("description")
    Description: String

    @xmlName("cidrIpv6")
    CidrIpv6: String
}

list Ipv6RangeList {
    @xmlName("item")
    member: Ipv6Range
}

enum Ipv6SupportValue {
    enable
    disable
}

enum KeyFormat {
    pem
    ppk
}

list KeyNameStringList {
    @xmlName("KeyName")
    member: String
}

@output
structure KeyPair {
    @xmlName("keyPairId")
    KeyPairId: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("keyName")
    KeyName: String

    @xmlName("keyFingerprint")
    KeyFingerprint: String

    @xmlName("keyMaterial")
    KeyMaterial: SensitiveUserData
}

list KeyPairIdStringList {
    @xmlName("KeyPairId")
    member: String
}

structure KeyPairInfo {
    @xmlName("keyPairId")
    KeyPairId: String

    @xmlName("keyType")
    KeyType: KeyType

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("publicKey")
    PublicKey: String

    @xmlName("createTime")
    CreateTime: Timestamp

    @xmlName("keyName")
    KeyName: String

    @xmlName("keyFingerprint")
    KeyFingerprint: String
}

list KeyPairList {
    @xmlName("item")
    member: KeyPairInfo
}

enum KeyType {
    rsa
    ed25519
}

structure LastError {
    @xmlName("message")
    Message: String

    @xmlName("code")
    Code: String
}

structure LaunchPermission {
    @xmlName("organizationArn")
    OrganizationArn: String

    @xmlName("organizationalUnitArn")
    OrganizationalUnitArn: String

    @xmlName("userId")
    UserId: String

    @xmlName("group")
    Group: PermissionGroup
}

list LaunchPermissionList {
    @xmlName("item")
    member: LaunchPermission
}

structure LaunchPermissionModifications {
    Add: LaunchPermissionList
    Remove: LaunchPermissionList
}

structure LaunchSpecification {
    @xmlName("userData")
    UserData: SensitiveUserData

    @xmlName("addressingType")
    AddressingType: String

    @xmlName("blockDeviceMapping")
    BlockDeviceMappings: BlockDeviceMappingList

    @xmlName("ebsOptimized")
    EbsOptimized: Boolean

    @xmlName("iamInstanceProfile")
    IamInstanceProfile: IamInstanceProfileSpecification

    @xmlName("imageId")
    ImageId: String

    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("kernelId")
    KernelId: String

    @xmlName("keyName")
    KeyName: String

    @xmlName("networkInterfaceSet")
    NetworkInterfaces: InstanceNetworkInterfaceSpecificationList

    @xmlName("placement")
    Placement: SpotPlacement

    @xmlName("ramdiskId")
    RamdiskId: String

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("groupSet")
    SecurityGroups: GroupIdentifierList

    @xmlName("monitoring")
    Monitoring: RunInstancesMonitoringEnabled
}

list LaunchSpecsList {
    @xmlName("item")
    member: SpotFleetLaunchSpecification
}

structure LaunchTemplate {
    @xmlName("launchTemplateId")
    LaunchTemplateId: String

    @xmlName("launchTemplateName")
    LaunchTemplateName: LaunchTemplateName

    @xmlName("createTime")
    CreateTime: Timestamp

    @xmlName("createdBy")
    CreatedBy: String

    @xmlName("defaultVersionNumber")
    DefaultVersionNumber: Long

    @xmlName("latestVersionNumber")
    LatestVersionNumber: Long

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("operator")
    Operator: OperatorResponse
}

structure LaunchTemplateAndOverridesResponse {
    @xmlName("launchTemplateSpecification")
    LaunchTemplateSpecification: FleetLaunchTemplateSpecification

    @xmlName("overrides")
    Overrides: FleetLaunchTemplateOverrides
}

enum LaunchTemplateAutoRecoveryState {
    default
    disabled
}

structure LaunchTemplateBlockDeviceMapping {
    @xmlName("deviceName")
    DeviceName: String

    @xmlName("virtualName")
    VirtualName: String

    @xmlName("ebs")
    Ebs: LaunchTemplateEbsBlockDevice

    @xmlName("noDevice")
    NoDevice: String
}

list LaunchTemplateBlockDeviceMappingList {
    @xmlName("item")
    member: LaunchTemplateBlockDeviceMapping
}

structure LaunchTemplateBlockDeviceMappingRequest {
    DeviceName: String
    VirtualName: String
    Ebs: LaunchTemplateEbsBlockDeviceRequest
    NoDevice: String
}

list LaunchTemplateBlockDeviceMappingRequestList {
    @xmlName("BlockDeviceMapping")
    member: LaunchTemplateBlockDeviceMappingRequest
}

structure LaunchTemplateCapacityReservationSpecificationRequest {
    CapacityReservationPreference: CapacityReservationPreference
    CapacityReservationTarget: CapacityReservationTarget
}

structure LaunchTemplateCapacityReservationSpecificationResponse {
    @xmlName("capacityReservationPreference")
    CapacityReservationPreference: CapacityReservationPreference

    @xmlName("capacityReservationTarget")
    CapacityReservationTarget: CapacityReservationTargetResponse
}

structure LaunchTemplateConfig {
    @xmlName("launchTemplateSpecification")
    LaunchTemplateSpecification: FleetLaunchTemplateSpecification

    @xmlName("overrides")
    Overrides: LaunchTemplateOverridesList
}

list LaunchTemplateConfigList {
    @xmlName("item")
    member: LaunchTemplateConfig
}

structure LaunchTemplateCpuOptions {
    @xmlName("coreCount")
    CoreCount: Integer

    @xmlName("threadsPerCore")
    ThreadsPerCore: Integer

    @xmlName("amdSevSnp")
    AmdSevSnp: AmdSevSnpSpecification

    @xmlName("nestedVirtualization")
    NestedVirtualization: NestedVirtualizationSpecification
}

structure LaunchTemplateCpuOptionsRequest {
    CoreCount: Integer
    ThreadsPerCore: Integer
    AmdSevSnp: AmdSevSnpSpecification
    NestedVirtualization: NestedVirtualizationSpecification
}

structure LaunchTemplateEbsBlockDevice {
    @xmlName("encrypted")
    Encrypted: Boolean

    @xmlName("deleteOnTermination")
    DeleteOnTermination: Boolean

    @xmlName("iops")
    Iops: Integer

    @xmlName("kmsKeyId")
    KmsKeyId: String

    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("volumeSize")
    VolumeSize: Integer

    @xmlName("volumeType")
    VolumeType: VolumeType

    @xmlName("throughput")
    Throughput: Integer

    @xmlName("volumeInitializationRate")
    VolumeInitializationRate: Integer

    @xmlName("ebsCardIndex")
    EbsCardIndex: Integer
}

structure LaunchTemplateEbsBlockDeviceRequest {
    Encrypted: Boolean
    DeleteOnTermination: Boolean
    Iops: Integer
    KmsKeyId: String
    SnapshotId: String
    VolumeSize: Integer
    VolumeType: VolumeType
    Throughput: Integer
    VolumeInitializationRate: Integer
    EbsCardIndex: Integer
}

structure LaunchTemplateElasticInferenceAccelerator {
    @required
    Type: String

    Count: LaunchTemplateElasticInferenceAcceleratorCount
}

@range(min: 1)
integer LaunchTemplateElasticInferenceAcceleratorCount

list LaunchTemplateElasticInferenceAcceleratorList {
    @xmlName("item")
    member: LaunchTemplateElasticInferenceAccelerator
}

structure LaunchTemplateElasticInferenceAcceleratorResponse {
    @xmlName("type")
    Type: String

    @xmlName("count")
    Count: Integer
}

list LaunchTemplateElasticInferenceAcceleratorResponseList {
    @xmlName("item")
    member: LaunchTemplateElasticInferenceAcceleratorResponse
}

structure LaunchTemplateEnaSrdSpecification {
    @xmlName("enaSrdEnabled")
    EnaSrdEnabled: Boolean

    @xmlName("enaSrdUdpSpecification")
    EnaSrdUdpSpecification: LaunchTemplateEnaSrdUdpSpecification
}

structure LaunchTemplateEnaSrdUdpSpecification {
    @xmlName("enaSrdUdpEnabled")
    EnaSrdUdpEnabled: Boolean
}

structure LaunchTemplateEnclaveOptions {
    @xmlName("enabled")
    Enabled: Boolean
}

structure LaunchTemplateEnclaveOptionsRequest {
    Enabled: Boolean
}

enum LaunchTemplateErrorCode {
    launchTemplateIdDoesNotExist
    launchTemplateIdMalformed
    launchTemplateNameDoesNotExist
    launchTemplateNameMalformed
    launchTemplateVersionDoesNotExist
    unexpectedError
}

structure LaunchTemplateHibernationOptions {
    @xmlName("configured")
    Configured: Boolean
}

structure LaunchTemplateHibernationOptionsRequest {
    Configured: Boolean
}

enum LaunchTemplateHttpTokensState {
    optional
    required
}

structure LaunchTemplateIamInstanceProfileSpecification {
    @xmlName("arn")
    Arn: String

    @xmlName("name")
    Name: String
}

structure LaunchTemplateIamInstanceProfileSpecificationRequest {
    Arn: String
    Name: String
}

list LaunchTemplateIdStringList {
    @xmlName("item")
    member: String
}

structure LaunchTemplateInstanceMaintenanceOptions {
    @xmlName("autoRecovery")
    AutoRecovery: LaunchTemplateAutoRecoveryState
}

structure LaunchTemplateInstanceMaintenanceOptionsRequest {
    AutoRecovery: LaunchTemplateAutoRecoveryState
}

structure LaunchTemplateInstanceMarketOptions {
    @xmlName("marketType")
    MarketType: MarketType

    @xmlName("spotOptions")
    SpotOptions: LaunchTemplateSpotMarketOptions
}

structure LaunchTemplateInstanceMarketOptionsRequest {
    MarketType: MarketType
    SpotOptions: LaunchTemplateSpotMarketOptionsRequest
}

enum LaunchTemplateInstanceMetadataEndpointState {
    disabled
    enabled
}

structure LaunchTemplateInstanceMetadataOptions {
    @xmlName("state")
    State: LaunchTemplateInstanceMetadataOptionsState

    @xmlName("httpTokens")
    HttpTokens: LaunchTemplateHttpTokensState

    @xmlName("httpPutResponseHopLimit")
    HttpPutResponseHopLimit: Integer

    @xmlName("httpEndpoint")
    HttpEndpoint: LaunchTemplateInstanceMetadataEndpointState

    @xmlName("httpProtocolIpv6")
    HttpProtocolIpv6: LaunchTemplateInstanceMetadataProtocolIpv6

    @xmlName("instanceMetadataTags")
    InstanceMetadataTags: LaunchTemplateInstanceMetadataTagsState
}

structure LaunchTemplateInstanceMetadataOptionsRequest {
    HttpTokens: LaunchTemplateHttpTokensState
    HttpPutResponseHopLimit: Integer
    HttpEndpoint: LaunchTemplateInstanceMetadataEndpointState
    HttpProtocolIpv6: LaunchTemplateInstanceMetadataProtocolIpv6
    InstanceMetadataTags: LaunchTemplateInstanceMetadataTagsState
}

enum LaunchTemplateInstanceMetadataOptionsState {
    pending
    applied
}

enum LaunchTemplateInstanceMetadataProtocolIpv6 {
    disabled
    enabled
}

enum LaunchTemplateInstanceMetadataTagsState {
    disabled
    enabled
}

structure LaunchTemplateInstanceNetworkInterfaceSpecification {
    @xmlName("associateCarrierIpAddress")
    AssociateCarrierIpAddress: Boolean

    @xmlName("associatePublicIpAddress")
    AssociatePublicIpAddress: Boolean

    @xmlName("deleteOnTermination")
    DeleteOnTermination: Boolean

    @xmlName("description")
    Description: String

    @xmlName("deviceIndex")
    DeviceIndex: Integer

    @xmlName("groupSet")
    Groups: GroupIdStringList

    @xmlName("interfaceType")
    InterfaceType: String

    @xmlName("ipv6AddressCount")
    Ipv6AddressCount: Integer

    @xmlName("ipv6AddressesSet")
    Ipv6Addresses: InstanceIpv6AddressList

    @xmlName("networkInterfaceId")
    NetworkInterfaceId: String

    @xmlName("privateIpAddress")
    PrivateIpAddress: String

    @xmlName("privateIpAddressesSet")
    PrivateIpAddresses: PrivateIpAddressSpecificationList

    @xmlName("secondaryPrivateIpAddressCount")
    SecondaryPrivateIpAddressCount: Integer

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("networkCardIndex")
    NetworkCardIndex: Integer

    @xmlName("ipv4PrefixSet")
    Ipv4Prefixes: Ipv4PrefixListResponse

    @xmlName("ipv4PrefixCount")
    Ipv4PrefixCount: Integer

    @xmlName("ipv6PrefixSet")
    Ipv6Prefixes: Ipv6PrefixListResponse

    @xmlName("ipv6PrefixCount")
    Ipv6PrefixCount: Integer

    @xmlName("primaryIpv6")
    PrimaryIpv6: Boolean

    @xmlName("enaSrdSpecification")
    EnaSrdSpecification: LaunchTemplateEnaSrdSpecification

    @xmlName("connectionTrackingSpecification")
    ConnectionTrackingSpecification: ConnectionTrackingSpecification

    @xmlName("enaQueueCount")
    EnaQueueCount: Integer
}

list LaunchTemplateInstanceNetworkInterfaceSpecificationList {
    @xmlName("item")
    member: LaunchTemplateInstanceNetworkInterfaceSpecification
}

structure LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
    AssociateCarrierIpAddress: Boolean
    AssociatePublicIpAddress: Boolean
    DeleteOnTermination: Boolean
    Description: String
    DeviceIndex: Integer

    @xmlName("SecurityGroupId")
    Groups: SecurityGroupIdStringList

    InterfaceType: String
    Ipv6AddressCount: Integer
    Ipv6Addresses: InstanceIpv6AddressListRequest
    NetworkInterfaceId: String
    PrivateIpAddress: String
    PrivateIpAddresses: PrivateIpAddressSpecificationList
    SecondaryPrivateIpAddressCount: Integer
    SubnetId: String
    NetworkCardIndex: Integer

    @xmlName("Ipv4Prefix")
    Ipv4Prefixes: Ipv4PrefixList

    Ipv4PrefixCount: Integer

    @xmlName("Ipv6Prefix")
    Ipv6Prefixes: Ipv6PrefixList

    Ipv6PrefixCount: Integer
    PrimaryIpv6: Boolean
    EnaSrdSpecification: EnaSrdSpecificationRequest
    ConnectionTrackingSpecification: ConnectionTrackingSpecificationRequest
    EnaQueueCount: Integer
}

list LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList {
    @xmlName("InstanceNetworkInterfaceSpecification")
    member: LaunchTemplateInstanceNetworkInterfaceSpecificationRequest
}

structure LaunchTemplateInstanceSecondaryInterfaceSpecification {
    @xmlName("deleteOnTermination")
    DeleteOnTermination: Boolean

    @xmlName("deviceIndex")
    DeviceIndex: Integer

    @xmlName("privateIpAddressesSet")
    PrivateIpAddresses: SecondaryInterfacePrivateIpAddressSpecificationList

    @xmlName("privateIpAddressCount")
    PrivateIpAddressCount: Integer

    @xmlName("secondarySubnetId")
    SecondarySubnetId: String

    @xmlName("interfaceType")
    InterfaceType: SecondaryInterfaceType

    @xmlName("networkCardIndex")
    NetworkCardIndex: Integer
}

list LaunchTemplateInstanceSecondaryInterfaceSpecificationList {
    @xmlName("item")
    member: LaunchTemplateInstanceSecondaryInterfaceSpecification
}

structure LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
    DeleteOnTermination: Boolean
    DeviceIndex: Integer

    @xmlName("PrivateIpAddress")
    PrivateIpAddresses: SecondaryInterfacePrivateIpAddressSpecificationListRequest

    PrivateIpAddressCount: Integer
    SecondarySubnetId: String
    InterfaceType: SecondaryInterfaceType
    NetworkCardIndex: Integer
}

list LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList {
    @xmlName("InstanceSecondaryInterfaceSpecification")
    member: LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest
}

structure LaunchTemplateLicenseConfiguration {
    @xmlName("licenseConfigurationArn")
    LicenseConfigurationArn: String
}

structure LaunchTemplateLicenseConfigurationRequest {
    LicenseConfigurationArn: String
}

list LaunchTemplateLicenseList {
    @xmlName("item")
    member: LaunchTemplateLicenseConfiguration
}

list LaunchTemplateLicenseSpecificationListRequest {
    @xmlName("item")
    member: LaunchTemplateLicenseConfigurationRequest
}

@length(min: 3, max: 128) @pattern("[a-zA-Z0-9\\(\\)\\.\\-/_]+")
string LaunchTemplateName

list LaunchTemplateNameStringList {
    @xmlName("item")
    member: LaunchTemplateName
}

structure LaunchTemplateNetworkPerformanceOptions {
    @xmlName("bandwidthWeighting")
    BandwidthWeighting: InstanceBandwidthWeighting
}

structure LaunchTemplateNetworkPerformanceOptionsRequest {
    BandwidthWeighting: InstanceBandwidthWeighting
}

structure LaunchTemplateOverrides {
    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("spotPrice")
    SpotPrice: String

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("weightedCapacity")
    WeightedCapacity: Double

    @xmlName("priority")
    Priority: Double

    @xmlName("instanceRequirements")
    InstanceRequirements: InstanceRequirements

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String
}

list LaunchTemplateOverridesList {
    @xmlName("item")
    member: LaunchTemplateOverrides
}

structure LaunchTemplatePlacement {
    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("affinity")
    Affinity: String

    @xmlName("groupName")
    GroupName: String

    @xmlName("hostId")
    HostId: String

    @xmlName("tenancy")
    Tenancy: Tenancy

    @xmlName("spreadDomain")
    SpreadDomain: String

    @xmlName("hostResourceGroupArn")
    HostResourceGroupArn: String

    @xmlName("partitionNumber")
    PartitionNumber: Integer

    @xmlName("groupId")
    GroupId: String
}

structure LaunchTemplatePlacementRequest {
    AvailabilityZone: String
    AvailabilityZoneId: String
    Affinity: String
    GroupName: String
    HostId: String
    Tenancy: Tenancy
    SpreadDomain: String
    HostResourceGroupArn: String
    PartitionNumber: Integer
    GroupId: String
}

structure LaunchTemplatePrivateDnsNameOptions {
    @xmlName("hostnameType")
    HostnameType: HostnameType

    @xmlName("enableResourceNameDnsARecord")
    EnableResourceNameDnsARecord: Boolean

    @xmlName("enableResourceNameDnsAAAARecord")
    EnableResourceNameDnsAAAARecord: Boolean
}

structure LaunchTemplatePrivateDnsNameOptionsRequest {
    HostnameType: HostnameType
    EnableResourceNameDnsARecord: Boolean
    EnableResourceNameDnsAAAARecord: Boolean
}

list LaunchTemplateSet {
    @xmlName("item")
    member: LaunchTemplate
}

structure LaunchTemplateSpecification {
    LaunchTemplateId: String
    LaunchTemplateName: String
    Version: String
}

structure LaunchTemplateSpotMarketOptions {
    @xmlName("maxPrice")
    MaxPrice: String

    @xmlName("spotInstanceType")
    SpotInstanceType: SpotInstanceType

    @xmlName("blockDurationMinutes")
    BlockDurationMinutes: Integer

    @xmlName("validUntil")
    ValidUntil: Timestamp

    @xmlName("instanceInterruptionBehavior")
    InstanceInterruptionBehavior: InstanceInterruptionBehavior
}

structure LaunchTemplateSpotMarketOptionsRequest {
    MaxPrice: String
    SpotInstanceType: SpotInstanceType
    BlockDurationMinutes: Integer
    ValidUntil: Timestamp
    InstanceInterruptionBehavior: InstanceInterruptionBehavior
}

structure LaunchTemplateTagSpecification {
    @xmlName("resourceType")
    ResourceType: ResourceType

    @xmlName("tagSet")
    Tags: TagList
}

list LaunchTemplateTagSpecificationList {
    @xmlName("item")
    member: LaunchTemplateTagSpecification
}

structure LaunchTemplateTagSpecificationRequest {
    ResourceType: ResourceType

    @xmlName("Tag")
    Tags: TagList
}

list LaunchTemplateTagSpecificationRequestList {
    @xmlName("LaunchTemplateTagSpecificationRequest")
    member: LaunchTemplateTagSpecificationRequest
}

structure LaunchTemplateVersion {
    @xmlName("launchTemplateId")
    LaunchTemplateId: String

    @xmlName("launchTemplateName")
    LaunchTemplateName: LaunchTemplateName

    @xmlName("versionNumber")
    VersionNumber: Long

    @xmlName("versionDescription")
    VersionDescription: VersionDescription

    @xmlName("createTime")
    CreateTime: Timestamp

    @xmlName("createdBy")
    CreatedBy: String

    @xmlName("defaultVersion")
    DefaultVersion: Boolean

    @xmlName("launchTemplateData")
    LaunchTemplateData: ResponseLaunchTemplateData

    @xmlName("operator")
    Operator: OperatorResponse
}

list LaunchTemplateVersionSet {
    @xmlName("item")
    member: LaunchTemplateVersion
}

structure LaunchTemplatesMonitoring {
    @xmlName("enabled")
    Enabled: Boolean
}

structure LaunchTemplatesMonitoringRequest {
    Enabled: Boolean
}

structure LicenseConfiguration {
    @xmlName("licenseConfigurationArn")
    LicenseConfigurationArn: String
}

structure LicenseConfigurationRequest {
    LicenseConfigurationArn: String
}

list LicenseList {
    @xmlName("item")
    member: LicenseConfiguration
}

list LicenseSpecificationListRequest {
    @xmlName("item")
    member: LicenseConfigurationRequest
}

@range(min: 1, max: 1000)
integer ListImagesInRecycleBinMaxResults

@range(min: 5, max: 1000)
integer ListSnapshotsInRecycleBinMaxResults

enum ListingState {
    available
    sold
    cancelled
    pending
}

enum ListingStatus {
    active
    pending
    cancelled
    closed
}

structure LoadBalancersConfig {
    @xmlName("classicLoadBalancersConfig")
    ClassicLoadBalancersConfig: ClassicLoadBalancersConfig

    @xmlName("targetGroupsConfig")
    TargetGroupsConfig: TargetGroupsConfig
}

structure LoadPermission {
    @xmlName("userId")
    UserId: String

    @xmlName("group")
    Group: PermissionGroup
}

list LoadPermissionList {
    @xmlName("item")
    member: LoadPermission
}

list LoadPermissionListRequest {
    @xmlName("item")
    member: LoadPermissionRequest
}

structure LoadPermissionModifications {
    Add: LoadPermissionListRequest
    Remove: LoadPermissionListRequest
}

structure LoadPermissionRequest {
    Group: PermissionGroup
    UserId: String
}

structure LocalGateway {
    @xmlName("localGatewayId")
    LocalGatewayId: String

    @xmlName("outpostArn")
    OutpostArn: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("state")
    State: String

    @xmlName("tagSet")
    Tags: TagList
}

list LocalGatewayIdSet {
    @xmlName("item")
    member: String
}

@range(min: 5, max: 1000)
integer LocalGatewayMaxResults

structure LocalGatewayRoute {
    @xmlName("destinationCidrBlock")
    DestinationCidrBlock: String

    @xmlName("localGatewayVirtualInterfaceGroupId")
    LocalGatewayVirtualInterfaceGroupId: String

    @xmlName("type")
    Type: LocalGatewayRouteType

    @xmlName("state")
    State: LocalGatewayRouteState

    @xmlName("localGatewayRouteTableId")
    LocalGatewayRouteTableId: String

    @xmlName("localGatewayRouteTableArn")
    LocalGatewayRouteTableArn: ResourceArn

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("coipPoolId")
    CoipPoolId: String

    @xmlName("networkInterfaceId")
    NetworkInterfaceId: String

    @xmlName("destinationPrefixListId")
    DestinationPrefixListId: String
}

list LocalGatewayRouteList {
    @xmlName("item")
    member: LocalGatewayRoute
}

enum LocalGatewayRouteState {
    pending
    active
    blackhole
    deleting
    deleted
}

structure LocalGatewayRouteTable {
    @xmlName("localGatewayRouteTableId")
    LocalGatewayRouteTableId: String

    @xmlName("localGatewayRouteTableArn")
    LocalGatewayRouteTableArn: ResourceArn

    @xmlName("localGatewayId")
    LocalGatewayId: String

    @xmlName("outpostArn")
    OutpostArn: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("state")
    State: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("mode")
    Mode: LocalGatewayRouteTableMode

    @xmlName("stateReason")
    StateReason: StateReason
}

list LocalGatewayRouteTableIdSet {
    @xmlName("item")
    member: String
}

enum LocalGatewayRouteTableMode {
    direct_vpc_routing = "direct-vpc-routing"
    coip
}

list LocalGatewayRouteTableSet {
    @xmlName("item")
    member: LocalGatewayRouteTable
}

structure LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    @xmlName("localGatewayRouteTableVirtualInterfaceGroupAssociationId")
    LocalGatewayRouteTableVirtualInterfaceGroupAssociationId: String

    @xmlName("localGatewayVirtualInterfaceGroupId")
    LocalGatewayVirtualInterfaceGroupId: String

    @xmlName("localGatewayId")
    LocalGatewayId: String

    @xmlName("localGatewayRouteTableId")
    LocalGatewayRouteTableId: String

    @xmlName("localGatewayRouteTableArn")
    LocalGatewayRouteTableArn: ResourceArn

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("state")
    State: String

    @xmlName("tagSet")
    Tags: TagList
}

list LocalGatewayRouteTableVirtualInterfaceGroupAssociationIdSet {
    @xmlName("item")
    member: String
}

list LocalGatewayRouteTableVirtualInterfaceGroupAssociationSet {
    @xmlName("item")
    member: LocalGatewayRouteTableVirtualInterfaceGroupAssociation
}

structure LocalGatewayRouteTableVpcAssociation {
    @xmlName("localGatewayRouteTableVpcAssociationId")
    LocalGatewayRouteTableVpcAssociationId: String

    @xmlName("localGatewayRouteTableId")
    LocalGatewayRouteTableId: String

    @xmlName("localGatewayRouteTableArn")
    LocalGatewayRouteTableArn: ResourceArn

    @xmlName("localGatewayId")
    LocalGatewayId: String

    @xmlName("vpcId")
    VpcId: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("state")
    State: String

    @xmlName("tagSet")
    Tags: TagList
}

list LocalGatewayRouteTableVpcAssociationIdSet {
    @xmlName("item")
    member: String
}

list LocalGatewayRouteTableVpcAssociationSet {
    @xmlName("item")
    member: LocalGatewayRouteTableVpcAssociation
}

enum LocalGatewayRouteType {
    static
    propagated
}

list LocalGatewaySet {
    @xmlName("item")
    member: LocalGateway
}

structure LocalGatewayVirtualInterface {
    @xmlName("localGatewayVirtualInterfaceId")
    LocalGatewayVirtualInterfaceId: String

    @xmlName("localGatewayId")
    LocalGatewayId: String

    @xmlName("localGatewayVirtualInterfaceGroupId")
    LocalGatewayVirtualInterfaceGroupId: String

    @xmlName("localGatewayVirtualInterfaceArn")
    LocalGatewayVirtualInterfaceArn: ResourceArn

    @xmlName("outpostLagId")
    OutpostLagId: String

    @xmlName("vlan")
    Vlan: Integer

    @xmlName("localAddress")
    LocalAddress: String

    @xmlName("peerAddress")
    PeerAddress: String

    @xmlName("localBgpAsn")
    LocalBgpAsn: Integer

    @xmlName("peerBgpAsn")
    PeerBgpAsn: Integer

    @xmlName("peerBgpAsnExtended")
    PeerBgpAsnExtended: Long

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("configurationState")
    ConfigurationState: LocalGatewayVirtualInterfaceConfigurationState
}

enum LocalGatewayVirtualInterfaceConfigurationState {
    pending
    available
    deleting
    deleted
}

structure LocalGatewayVirtualInterfaceGroup {
    @xmlName("localGatewayVirtualInterfaceGroupId")
    LocalGatewayVirtualInterfaceGroupId: String

    @xmlName("localGatewayVirtualInterfaceIdSet")
    LocalGatewayVirtualInterfaceIds: LocalGatewayVirtualInterfaceIdSet

    @xmlName("localGatewayId")
    LocalGatewayId: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("localBgpAsn")
    LocalBgpAsn: Integer

    @xmlName("localBgpAsnExtended")
    LocalBgpAsnExtended: Long

    @xmlName("localGatewayVirtualInterfaceGroupArn")
    LocalGatewayVirtualInterfaceGroupArn: ResourceArn

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("configurationState")
    ConfigurationState: LocalGatewayVirtualInterfaceGroupConfigurationState
}

enum LocalGatewayVirtualInterfaceGroupConfigurationState {
    pending
    incomplete
    available
    deleting
    deleted
}

list LocalGatewayVirtualInterfaceGroupIdSet {
    @xmlName("item")
    member: String
}

list LocalGatewayVirtualInterfaceGroupSet {
    @xmlName("item")
    member: LocalGatewayVirtualInterfaceGroup
}

list LocalGatewayVirtualInterfaceIdSet {
    @xmlName("item")
    member: String
}

list LocalGatewayVirtualInterfaceSet {
    @xmlName("item")
    member: LocalGatewayVirtualInterface
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
    @xmlName("item")
    member: LocalStorageType
}

enum LocationType {
    region
    availability_zone = "availability-zone"
    availability_zone_id = "availability-zone-id"
    outpost
}

enum LockMode {
    compliance
    governance
}

enum LockState {
    compliance
    governance
    compliance_cooloff = "compliance-cooloff"
    expired
}

structure LockedSnapshotsInfo {
    @xmlName("ownerId")
    OwnerId: String

    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("lockState")
    LockState: LockState

    @xmlName("lockDuration")
    LockDuration: Integer

    @xmlName("coolOffPeriod")
    CoolOffPeriod: Integer

    @xmlName("coolOffPeriodExpiresOn")
    CoolOffPeriodExpiresOn: Timestamp

    @xmlName("lockCreatedOn")
    LockCreatedOn: Timestamp

    @xmlName("lockDurationStartTime")
    LockDurationStartTime: Timestamp

    @xmlName("lockExpiresOn")
    LockExpiresOn: Timestamp
}

list LockedSnapshotsInfoList {
    @xmlName("item")
    member: LockedSnapshotsInfo
}

enum LogDestinationType {
    cloud_watch_logs = "cloud-watch-logs"
    s3
    kinesis_data_firehose = "kinesis-data-firehose"
}

structure MacHost {
    @xmlName("hostId")
    HostId: String

    @xmlName("macOSLatestSupportedVersionSet")
    MacOSLatestSupportedVersions: MacOSVersionStringList
}

list MacHostList {
    @xmlName("item")
    member: MacHost
}

structure MacModificationTask {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("macModificationTaskId")
    MacModificationTaskId: String

    @xmlName("macSystemIntegrityProtectionConfig")
    MacSystemIntegrityProtectionConfig: MacSystemIntegrityProtectionConfiguration

    @xmlName("startTime")
    StartTime: Timestamp

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("taskState")
    TaskState: MacModificationTaskState

    @xmlName("taskType")
    TaskType: MacModificationTaskType
}

list MacModificationTaskIdList {
    @xmlName("item")
    member: String
}

list MacModificationTaskList {
    @xmlName("item")
    member: MacModificationTask
}

enum MacModificationTaskState {
    successful
    failed
    in_progress = "in-progress"
    pending
}

enum MacModificationTaskType {
    sip_modification = "sip-modification"
    volume_ownership_delegation = "volume-ownership-delegation"
}

list MacOSVersionStringList {
    @xmlName("item")
    member: String
}

structure MacSystemIntegrityProtectionConfiguration {
    @xmlName("appleInternal")
    AppleInternal: MacSystemIntegrityProtectionSettingStatus

    @xmlName("baseSystem")
    BaseSystem: MacSystemIntegrityProtectionSettingStatus

    @xmlName("debuggingRestrictions")
    DebuggingRestrictions: MacSystemIntegrityProtectionSettingStatus

    @xmlName("dTraceRestrictions")
    DTraceRestrictions: MacSystemIntegrityProtectionSettingStatus

    @xmlName("filesystemProtections")
    FilesystemProtections: MacSystemIntegrityProtectionSettingStatus

    @xmlName("kextSigning")
    KextSigning: MacSystemIntegrityProtectionSettingStatus

    @xmlName("nvramProtections")
    NvramProtections: MacSystemIntegrityProtectionSettingStatus

    @xmlName("status")
    Status: MacSystemIntegrityProtectionSettingStatus
}

structure MacSystemIntegrityProtectionConfigurationRequest {
    AppleInternal: MacSystemIntegrityProtectionSettingStatus
    BaseSystem: MacSystemIntegrityProtectionSettingStatus
    DebuggingRestrictions: MacSystemIntegrityProtectionSettingStatus
    DTraceRestrictions: MacSystemIntegrityProtectionSettingStatus
    FilesystemProtections: MacSystemIntegrityProtectionSettingStatus
    KextSigning: MacSystemIntegrityProtectionSettingStatus
    NvramProtections: MacSystemIntegrityProtectionSettingStatus
}

enum MacSystemIntegrityProtectionSettingStatus {
    enabled
    disabled
}

structure MaintenanceDetails {
    @xmlName("pendingMaintenance")
    PendingMaintenance: String

    @xmlName("maintenanceAutoAppliedAfter")
    MaintenanceAutoAppliedAfter: Timestamp

    @xmlName("lastMaintenanceApplied")
    LastMaintenanceApplied: Timestamp
}

enum ManagedBy {
    account
    declarative_policy = "declarative-policy"
}

structure ManagedPrefixList {
    @xmlName("prefixListId")
    PrefixListId: String

    @xmlName("addressFamily")
    AddressFamily: String

    @xmlName("state")
    State: PrefixListState

    @xmlName("stateMessage")
    StateMessage: String

    @xmlName("prefixListArn")
    PrefixListArn: ResourceArn

    @xmlName("prefixListName")
    PrefixListName: String

    @xmlName("maxEntries")
    MaxEntries: Integer

    @xmlName("version")
    Version: Long

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("ipamPrefixListResolverTargetId")
    IpamPrefixListResolverTargetId: String

    @xmlName("ipamPrefixListResolverSyncEnabled")
    IpamPrefixListResolverSyncEnabled: Boolean
}

list ManagedPrefixListSet {
    @xmlName("item")
    member: ManagedPrefixList
}

enum ManagedResourceDefaultVisibility {
    hidden
    visible
}

structure ManagedResourceVisibilitySettings {
    @xmlName("defaultVisibility")
    DefaultVisibility: ManagedResourceDefaultVisibility
}

enum MarketType {
    spot
    capacity_block = "capacity-block"
    interruptible_capacity_reservation = "interruptible-capacity-reservation"
}

list MarketplaceProductCodeList {
    @xmlName("item")
    member: String
}

list MarketplaceProductCodeRequestList {
    @xmlName("item")
    member: String
}

@range(min: 0, max: 100)
integer MaxResultsParam

@range(min: 0, max: 2147483647)
integer MaximumDaysSinceCreatedValue

@range(min: 0, max: 2147483647)
integer MaximumDaysSinceDeprecatedValue

structure MediaAcceleratorInfo {
    @xmlName("accelerators")
    Accelerators: MediaDeviceInfoList

    @xmlName("totalMediaMemoryInMiB")
    TotalMediaMemoryInMiB: Integer
}

structure MediaDeviceInfo {
    @xmlName("count")
    Count: Integer

    @xmlName("name")
    Name: String

    @xmlName("manufacturer")
    Manufacturer: String

    @xmlName("memoryInfo")
    MemoryInfo: MediaDeviceMemoryInfo
}

list MediaDeviceInfoList {
    @xmlName("item")
    member: MediaDeviceInfo
}

structure MediaDeviceMemoryInfo {
    @xmlName("sizeInMiB")
    SizeInMiB: Integer
}

enum MembershipType {
    static
    igmp
}

structure MemoryGiBPerVCpu {
    @xmlName("min")
    Min: Double

    @xmlName("max")
    Max: Double
}

structure MemoryGiBPerVCpuRequest {
    Min: Double
    Max: Double
}

structure MemoryInfo {
    @xmlName("sizeInMiB")
    SizeInMiB: Long
}

structure MemoryMiB {
    @xmlName("min")
    Min: Integer

    @xmlName("max")
    Max: Integer
}

structure MemoryMiBRequest {
    @required
    Min: Integer

    Max: Integer
}

enum MetadataDefaultHttpTokensState {
    optional
    required
    no_preference = "no-preference"
}

enum Metric {
    reservation_total_capacity_hrs_vcpu = "reservation-total-capacity-hrs-vcpu"
    reservation_total_capacity_hrs_inst = "reservation-total-capacity-hrs-inst"
    reservation_max_size_vcpu = "reservation-max-size-vcpu"
    reservation_max_size_inst = "reservation-max-size-inst"
    reservation_min_size_vcpu = "reservation-min-size-vcpu"
    reservation_min_size_inst = "reservation-min-size-inst"
    reservation_unused_total_capacity_hrs_vcpu = "reservation-unused-total-capacity-hrs-vcpu"
    reservation_unused_total_capacity_hrs_inst = "reservation-unused-total-capacity-hrs-inst"
    reservation_unused_total_estimated_cost = "reservation-unused-total-estimated-cost"
    reservation_max_unused_size_vcpu = "reservation-max-unused-size-vcpu"
    reservation_max_unused_size_inst = "reservation-max-unused-size-inst"
    reservation_min_unused_size_vcpu = "reservation-min-unused-size-vcpu"
    reservation_min_unused_size_inst = "reservation-min-unused-size-inst"
    reservation_max_utilization = "reservation-max-utilization"
    reservation_min_utilization = "reservation-min-utilization"
    reservation_avg_utilization_vcpu = "reservation-avg-utilization-vcpu"
    reservation_avg_utilization_inst = "reservation-avg-utilization-inst"
    reservation_total_count = "reservation-total-count"
    reservation_total_estimated_cost = "reservation-total-estimated-cost"
    reservation_avg_future_size_vcpu = "reservation-avg-future-size-vcpu"
    reservation_avg_future_size_inst = "reservation-avg-future-size-inst"
    reservation_min_future_size_vcpu = "reservation-min-future-size-vcpu"
    reservation_min_future_size_inst = "reservation-min-future-size-inst"
    reservation_max_future_size_vcpu = "reservation-max-future-size-vcpu"
    reservation_max_future_size_inst = "reservation-max-future-size-inst"
    reservation_avg_committed_size_vcpu = "reservation-avg-committed-size-vcpu"
    reservation_avg_committed_size_inst = "reservation-avg-committed-size-inst"
    reservation_max_committed_size_vcpu = "reservation-max-committed-size-vcpu"
    reservation_max_committed_size_inst = "reservation-max-committed-size-inst"
    reservation_min_committed_size_vcpu = "reservation-min-committed-size-vcpu"
    reservation_min_committed_size_inst = "reservation-min-committed-size-inst"
    reserved_total_usage_hrs_vcpu = "reserved-total-usage-hrs-vcpu"
    reserved_total_usage_hrs_inst = "reserved-total-usage-hrs-inst"
    reserved_total_estimated_cost = "reserved-total-estimated-cost"
    unreserved_total_usage_hrs_vcpu = "unreserved-total-usage-hrs-vcpu"
    unreserved_total_usage_hrs_inst = "unreserved-total-usage-hrs-inst"
    unreserved_total_estimated_cost = "unreserved-total-estimated-cost"
    spot_total_usage_hrs_vcpu = "spot-total-usage-hrs-vcpu"
    spot_total_usage_hrs_inst = "spot-total-usage-hrs-inst"
    spot_total_estimated_cost = "spot-total-estimated-cost"
    spot_avg_run_time_before_interruption_inst = "spot-avg-run-time-before-interruption-inst"
    spot_max_run_time_before_interruption_inst = "spot-max-run-time-before-interruption-inst"
    spot_min_run_time_before_interruption_inst = "spot-min-run-time-before-interruption-inst"
    spot_total_interruptions_inst = "spot-total-interruptions-inst"
    spot_total_interruptions_vcpu = "spot-total-interruptions-vcpu"
    spot_total_count_inst = "spot-total-count-inst"
    spot_total_count_vcpu = "spot-total-count-vcpu"
    spot_interruption_rate_inst = "spot-interruption-rate-inst"
    spot_interruption_rate_vcpu = "spot-interruption-rate-vcpu"
}

structure MetricDataResult {
    @xmlName("dimension")
    Dimension: CapacityManagerDimension

    @xmlName("timestamp")
    Timestamp: Timestamp

    @xmlName("metricValueSet")
    MetricValues: MetricValueSet
}

list MetricDataResultSet {
    @xmlName("item")
    member: MetricDataResult
}

list MetricDimensionResultSet {
    @xmlName("item")
    member: CapacityManagerDimension
}

structure MetricPoint {
    @xmlName("startDate")
    StartDate: Timestamp

    @xmlName("endDate")
    EndDate: Timestamp

    @xmlName("value")
    Value: Float

    @xmlName("status")
    Status: String
}

list MetricPoints {
    @xmlName("item")
    member: MetricPoint
}

@length(min: 0, max: 40)
list MetricSet {
    @xmlName("item")
    member: Metric
}

enum MetricType {
    aggregate_latency = "aggregate-latency"
}

structure MetricValue {
    @xmlName("metric")
    Metric: Metric

    @xmlName("value")
    Value: Double
}

list MetricValueSet {
    @xmlName("item")
    member: MetricValue
}

enum ModifyAvailabilityZoneOptInStatus {
    opted_in = "opted-in"
    not_opted_in = "not-opted-in"
}

@sensitive
string ModifyInstanceAttributeValue

@input
structure ModifyInstanceNetworkPerformanceRequest {
    @required
    InstanceId: String

    @required
    BandwidthWeighting: InstanceBandwidthWeighting

    DryRun: Boolean
}

@output
structure ModifyInstanceNetworkPerformanceResult {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("bandwidthWeighting")
    BandwidthWeighting: InstanceBandwidthWeighting
}

@output
structure ModifySpotFleetRequestResponse {
    @xmlName("return")
    Return: Boolean
}

structure ModifyTransitGatewayOptions {
    AddTransitGatewayCidrBlocks: TransitGatewayCidrBlockStringList
    RemoveTransitGatewayCidrBlocks: TransitGatewayCidrBlockStringList
    VpnEcmpSupport: VpnEcmpSupportValue
    DnsSupport: DnsSupportValue
    SecurityGroupReferencingSupport: SecurityGroupReferencingSupportValue
    AutoAcceptSharedAttachments: AutoAcceptSharedAttachmentsValue
    DefaultRouteTableAssociation: DefaultRouteTableAssociationValue
    AssociationDefaultRouteTableId: String
    DefaultRouteTablePropagation: DefaultRouteTablePropagationValue
    PropagationDefaultRouteTableId: String
    AmazonSideAsn: Long
    EncryptionSupport: EncryptionSupportOptionValue
}

structure ModifyTransitGatewayVpcAttachmentRequestOptions {
    DnsSupport: DnsSupportValue
    SecurityGroupReferencingSupport: SecurityGroupReferencingSupportValue
    Ipv6Support: Ipv6SupportValue
    ApplianceModeSupport: ApplianceModeSupportValue
}

structure ModifyVerifiedAccessEndpointCidrOptions {
    @xmlName("PortRange")
    PortRanges: ModifyVerifiedAccessEndpointPortRangeList
}

structure ModifyVerifiedAccessEndpointEniOptions {
    Protocol: VerifiedAccessEndpointProtocol
    Port: VerifiedAccessEndpointPortNumber

    @xmlName("PortRange")
    PortRanges: ModifyVerifiedAccessEndpointPortRangeList
}

structure ModifyVerifiedAccessEndpointLoadBalancerOptions {
    @xmlName("SubnetId")
    SubnetIds: ModifyVerifiedAccessEndpointSubnetIdList

    Protocol: VerifiedAccessEndpointProtocol
    Port: VerifiedAccessEndpointPortNumber

    @xmlName("PortRange")
    PortRanges: ModifyVerifiedAccessEndpointPortRangeList
}

structure ModifyVerifiedAccessEndpointPortRange {
    FromPort: VerifiedAccessEndpointPortNumber
    ToPort: VerifiedAccessEndpointPortNumber
}

list ModifyVerifiedAccessEndpointPortRangeList {
    @xmlName("item")
    member: ModifyVerifiedAccessEndpointPortRange
}

structure ModifyVerifiedAccessEndpointRdsOptions {
    @xmlName("SubnetId")
    SubnetIds: ModifyVerifiedAccessEndpointSubnetIdList

    Port: VerifiedAccessEndpointPortNumber
    RdsEndpoint: String
}

list ModifyVerifiedAccessEndpointSubnetIdList {
    @xmlName("item")
    member: String
}

structure ModifyVerifiedAccessNativeApplicationOidcOptions {
    PublicSigningKeyEndpoint: String
    Issuer: String
    AuthorizationEndpoint: String
    TokenEndpoint: String
    UserInfoEndpoint: String
    ClientId: String
    ClientSecret: ClientSecretType
    Scope: String
}

structure ModifyVerifiedAccessTrustProviderDeviceOptions {
    PublicSigningKeyUrl: String
}

structure ModifyVerifiedAccessTrustProviderOidcOptions {
    Issuer: String
    AuthorizationEndpoint: String
    TokenEndpoint: String
    UserInfoEndpoint: String
    ClientId: String
    ClientSecret: ClientSecretType
    Scope: String
}

@sensitive
structure ModifyVpnTunnelOptionsSpecification {
    TunnelInsideCidr: String
    TunnelInsideIpv6Cidr: String
    PreSharedKey: preSharedKey
    Phase1LifetimeSeconds: Integer
    Phase2LifetimeSeconds: Integer
    RekeyMarginTimeSeconds: Integer
    RekeyFuzzPercentage: Integer
    ReplayWindowSize: Integer
    DPDTimeoutSeconds: Integer
    DPDTimeoutAction: String

    @xmlName("Phase1EncryptionAlgorithm")
    Phase1EncryptionAlgorithms: Phase1EncryptionAlgorithmsRequestList

    @xmlName("Phase2EncryptionAlgorithm")
    Phase2EncryptionAlgorithms: Phase2EncryptionAlgorithmsRequestList

    @xmlName("Phase1IntegrityAlgorithm")
    Phase1IntegrityAlgorithms: Phase1IntegrityAlgorithmsRequestList

    @xmlName("Phase2IntegrityAlgorithm")
    Phase2IntegrityAlgorithms: Phase2IntegrityAlgorithmsRequestList

    @xmlName("Phase1DHGroupNumber")
    Phase1DHGroupNumbers: Phase1DHGroupNumbersRequestList

    @xmlName("Phase2DHGroupNumber")
    Phase2DHGroupNumbers: Phase2DHGroupNumbersRequestList

    @xmlName("IKEVersion")
    IKEVersions: IKEVersionsRequestList

    StartupAction: String
    LogOptions: VpnTunnelLogOptionsSpecification
    EnableTunnelLifecycleControl: Boolean
}

structure Monitoring {
    @xmlName("state")
    State: MonitoringState
}

enum MonitoringState {
    disabled
    disabling
    enabled
    pending
}

enum MoveStatus {
    movingToVpc
    restoringToClassic
}

structure MovingAddressStatus {
    @xmlName("moveStatus")
    MoveStatus: MoveStatus

    @xmlName("publicIp")
    PublicIp: String
}

list MovingAddressStatusSet {
    @xmlName("item")
    member: MovingAddressStatus
}

enum MulticastSupportValue {
    enable
    disable
}

structure NatGateway {
    @xmlName("createTime")
    CreateTime: Timestamp

    @xmlName("deleteTime")
    DeleteTime: Timestamp

    @xmlName("failureCode")
    FailureCode: String

    @xmlName("failureMessage")
    FailureMessage: String

    @xmlName("natGatewayAddressSet")
    NatGatewayAddresses: NatGatewayAddressList

    @xmlName("natGatewayId")
    NatGatewayId: String

    @xmlName("provisionedBandwidth")
    ProvisionedBandwidth: ProvisionedBandwidth

    @xmlName("state")
    State: NatGatewayState

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("vpcId")
    VpcId: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("connectivityType")
    ConnectivityType: ConnectivityType

    @xmlName("availabilityMode")
    AvailabilityMode: AvailabilityMode

    @xmlName("autoScalingIps")
    AutoScalingIps: AutoScalingIpsState

    @xmlName("autoProvisionZones")
    AutoProvisionZones: AutoProvisionZonesState

    @xmlName("attachedApplianceSet")
    AttachedAppliances: NatGatewayAttachedApplianceList

    @xmlName("routeTableId")
    RouteTableId: String
}

structure NatGatewayAddress {
    @xmlName("allocationId")
    AllocationId: String

    @xmlName("networkInterfaceId")
    NetworkInterfaceId: String

    @xmlName("privateIp")
    PrivateIp: String

    @xmlName("publicIp")
    PublicIp: String

    @xmlName("associationId")
    AssociationId: String

    @xmlName("isPrimary")
    IsPrimary: Boolean

    @xmlName("failureMessage")
    FailureMessage: String

    @xmlName("status")
    Status: NatGatewayAddressStatus

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String
}

list NatGatewayAddressList {
    @xmlName("item")
    member: NatGatewayAddress
}

enum NatGatewayAddressStatus {
    assigning
    unassigning
    associating
    disassociating
    succeeded
    failed
}

enum NatGatewayApplianceModifyState {
    modifying
    completed
    failed
}

enum NatGatewayApplianceState {
    attaching
    attached
    detaching
    detached
    attach_failed = "attach-failed"
    detach_failed = "detach-failed"
}

enum NatGatewayApplianceType {
    network_firewall_proxy = "network-firewall-proxy"
}

structure NatGatewayAttachedAppliance {
    @xmlName("type")
    Type: NatGatewayApplianceType

    @xmlName("applianceArn")
    ApplianceArn: String

    @xmlName("vpcEndpointId")
    VpcEndpointId: String

    @xmlName("attachmentState")
    AttachmentState: NatGatewayApplianceState

    @xmlName("modificationState")
    ModificationState: NatGatewayApplianceModifyState

    @xmlName("failureCode")
    FailureCode: String

    @xmlName("failureMessage")
    FailureMessage: String
}

list NatGatewayAttachedApplianceList {
    @xmlName("item")
    member: NatGatewayAttachedAppliance
}

list NatGatewayIdStringList {
    @xmlName("item")
    member: String
}

list NatGatewayList {
    @xmlName("item")
    member: NatGateway
}

enum NatGatewayState {
    pending
    failed
    available
    deleting
    deleted
}

structure NativeApplicationOidcOptions {
    @xmlName("publicSigningKeyEndpoint")
    PublicSigningKeyEndpoint: String

    @xmlName("issuer")
    Issuer: String

    @xmlName("authorizationEndpoint")
    AuthorizationEndpoint: String

    @xmlName("tokenEndpoint")
    TokenEndpoint: String

    @xmlName("userInfoEndpoint")
    UserInfoEndpoint: String

    @xmlName("clientId")
    ClientId: String

    @xmlName("scope")
    Scope: String
}

enum NestedVirtualizationSpecification {
    enabled
    disabled
}

structure NetworkAcl {
    @xmlName("associationSet")
    Associations: NetworkAclAssociationList

    @xmlName("entrySet")
    Entries: NetworkAclEntryList

    @xmlName("default")
    IsDefault: Boolean

    @xmlName("networkAclId")
    NetworkAclId: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("vpcId")
    VpcId: String

    @xmlName("ownerId")
    OwnerId: String
}

structure NetworkAclAssociation {
    @xmlName("networkAclAssociationId")
    NetworkAclAssociationId: String

    @xmlName("networkAclId")
    NetworkAclId: String

    @xmlName("subnetId")
    SubnetId: String
}

list NetworkAclAssociationList {
    @xmlName("item")
    member: NetworkAclAssociation
}

structure NetworkAclEntry {
    @xmlName("cidrBlock")
    CidrBlock: String

    @xmlName("egress")
    Egress: Boolean

    @xmlName("icmpTypeCode")
    IcmpTypeCode: IcmpTypeCode

    @xmlName("ipv6CidrBlock")
    Ipv6CidrBlock: String

    @xmlName("portRange")
    PortRange: PortRange

    @xmlName("protocol")
    Protocol: String

    @xmlName("ruleAction")
    RuleAction: RuleAction

    @xmlName("ruleNumber")
    RuleNumber: Integer
}

list NetworkAclEntryList {
    @xmlName("item")
    member: NetworkAclEntry
}

list NetworkAclIdStringList {
    @xmlName("item")
    member: String
}

list NetworkAclList {
    @xmlName("item")
    member: NetworkAcl
}

structure NetworkBandwidthGbps {
    @xmlName("min")
    Min: Double

    @xmlName("max")
    Max: Double
}

structure NetworkBandwidthGbpsRequest {
    Min: Double
    Max: Double
}

structure NetworkCardInfo {
    @xmlName("networkCardIndex")
    NetworkCardIndex: Integer

    @xmlName("networkPerformance")
    NetworkPerformance: String

    @xmlName("maximumNetworkInterfaces")
    MaximumNetworkInterfaces: Integer

    @xmlName("additionalFlexibleNetworkInterfaces")
    AdditionalFlexibleNetworkInterfaces: Integer

    @xmlName("baselineBandwidthInGbps")
    BaselineBandwidthInGbps: Double

    @xmlName("peakBandwidthInGbps")
    PeakBandwidthInGbps: Double

    @xmlName("defaultEnaQueueCountPerInterface")
    DefaultEnaQueueCountPerInterface: Integer

    @xmlName("maximumEnaQueueCount")
    MaximumEnaQueueCount: Integer

    @xmlName("maximumEnaQueueCountPerInterface")
    MaximumEnaQueueCountPerInterface: Integer
}

list NetworkCardInfoList {
    @xmlName("item")
    member: NetworkCardInfo
}

structure NetworkInfo {
    @xmlName("networkPerformance")
    NetworkPerformance: String

    @xmlName("maximumNetworkInterfaces")
    MaximumNetworkInterfaces: Integer

    @xmlName("maximumNetworkCards")
    MaximumNetworkCards: Integer

    @xmlName("defaultNetworkCardIndex")
    DefaultNetworkCardIndex: Integer

    @xmlName("networkCards")
    NetworkCards: NetworkCardInfoList

    @xmlName("ipv4AddressesPerInterface")
    Ipv4AddressesPerInterface: Integer

    @xmlName("ipv6AddressesPerInterface")
    Ipv6AddressesPerInterface: Integer

    @xmlName("ipv6Supported")
    Ipv6Supported: Boolean

    @xmlName("enaSupport")
    EnaSupport: EnaSupport

    @xmlName("efaSupported")
    EfaSupported: Boolean

    @xmlName("efaInfo")
    EfaInfo: EfaInfo

    @xmlName("encryptionInTransitSupported")
    EncryptionInTransitSupported: Boolean

    @xmlName("enaSrdSupported")
    EnaSrdSupported: Boolean

    @xmlName("bandwidthWeightings")
    BandwidthWeightings: BandwidthWeightingTypeList

    @xmlName("flexibleEnaQueuesSupport")
    FlexibleEnaQueuesSupport: FlexibleEnaQueuesSupport

    @xmlName("connectionTrackingConfiguration")
    ConnectionTrackingConfiguration: DefaultConnectionTrackingConfiguration

    @xmlName("secondaryNetworkSupported")
    SecondaryNetworkSupported: Boolean

    @xmlName("maximumSecondaryNetworkInterfaces")
    MaximumSecondaryNetworkInterfaces: Integer

    @xmlName("ipv4AddressesPerSecondaryInterface")
    Ipv4AddressesPerSecondaryInterface: Integer
}

structure NetworkInsightsAccessScope {
    @xmlName("networkInsightsAccessScopeId")
    NetworkInsightsAccessScopeId: String

    @xmlName("networkInsightsAccessScopeArn")
    NetworkInsightsAccessScopeArn: ResourceArn

    @xmlName("createdDate")
    CreatedDate: Timestamp

    @xmlName("updatedDate")
    UpdatedDate: Timestamp

    @xmlName("tagSet")
    Tags: TagList
}

structure NetworkInsightsAccessScopeAnalysis {
    @xmlName("networkInsightsAccessScopeAnalysisId")
    NetworkInsightsAccessScopeAnalysisId: String

    @xmlName("networkInsightsAccessScopeAnalysisArn")
    NetworkInsightsAccessScopeAnalysisArn: ResourceArn

    @xmlName("networkInsightsAccessScopeId")
    NetworkInsightsAccessScopeId: String

    @xmlName("status")
    Status: AnalysisStatus

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("warningMessage")
    WarningMessage: String

    @xmlName("startDate")
    StartDate: Timestamp

    @xmlName("endDate")
    EndDate: Timestamp

    @xmlName("findingsFound")
    FindingsFound: FindingsFound

    @xmlName("analyzedEniCount")
    AnalyzedEniCount: Integer

    @xmlName("tagSet")
    Tags: TagList
}

list NetworkInsightsAccessScopeAnalysisIdList {
    @xmlName("item")
    member: String
}

list NetworkInsightsAccessScopeAnalysisList {
    @xmlName("item")
    member: NetworkInsightsAccessScopeAnalysis
}

structure NetworkInsightsAccessScopeContent {
    @xmlName("networkInsightsAccessScopeId")
    NetworkInsightsAccessScopeId: String

    @xmlName("matchPathSet")
    MatchPaths: AccessScopePathList

    @xmlName("excludePathSet")
    ExcludePaths: AccessScopePathList
}

list NetworkInsightsAccessScopeIdList {
    @xmlName("item")
    member: String
}

list NetworkInsightsAccessScopeList {
    @xmlName("item")
    member: NetworkInsightsAccessScope
}

structure NetworkInsightsAnalysis {
    @xmlName("networkInsightsAnalysisId")
    NetworkInsightsAnalysisId: String

    @xmlName("networkInsightsAnalysisArn")
    NetworkInsightsAnalysisArn: ResourceArn

    @xmlName("networkInsightsPathId")
    NetworkInsightsPathId: String

    @xmlName("additionalAccountSet")
    AdditionalAccounts: ValueStringList

    @xmlName("filterInArnSet")
    FilterInArns: ArnList

    @xmlName("filterOutArnSet")
    FilterOutArns: ArnList

    @xmlName("startDate")
    StartDate: Timestamp

    @xmlName("status")
    Status: AnalysisStatus

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("warningMessage")
    WarningMessage: String

    @xmlName("networkPathFound")
    NetworkPathFound: Boolean

    @xmlName("forwardPathComponentSet")
    ForwardPathComponents: PathComponentList

    @xmlName("returnPathComponentSet")
    ReturnPathComponents: PathComponentList

    @xmlName("explanationSet")
    Explanations: ExplanationList

    @xmlName("alternatePathHintSet")
    AlternatePathHints: AlternatePathHintList

    @xmlName("suggestedAccountSet")
    SuggestedAccounts: ValueStringList

    @xmlName("tagSet")
    Tags: TagList
}

list NetworkInsightsAnalysisIdList {
    @xmlName("item")
    member: String
}

list NetworkInsightsAnalysisList {
    @xmlName("item")
    member: NetworkInsightsAnalysis
}

@range(min: 1, max: 100)
integer NetworkInsightsMaxResults

structure NetworkInsightsPath {
    @xmlName("networkInsightsPathId")
    NetworkInsightsPathId: String

    @xmlName("networkInsightsPathArn")
    NetworkInsightsPathArn: ResourceArn

    @xmlName("createdDate")
    CreatedDate: Timestamp

    @xmlName("source")
    Source: String

    @xmlName("destination")
    Destination: String

    @xmlName("sourceArn")
    SourceArn: ResourceArn

    @xmlName("destinationArn")
    DestinationArn: ResourceArn

    @xmlName("sourceIp")
    SourceIp: IpAddress

    @xmlName("destinationIp")
    DestinationIp: IpAddress

    @xmlName("protocol")
    Protocol: Protocol

    @xmlName("destinationPort")
    DestinationPort: Integer

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("filterAtSource")
    FilterAtSource: PathFilter

    @xmlName("filterAtDestination")
    FilterAtDestination: PathFilter
}

list NetworkInsightsPathIdList {
    @xmlName("item")
    member: String
}

list NetworkInsightsPathList {
    @xmlName("item")
    member: NetworkInsightsPath
}

structure NetworkInterface {
    @xmlName("association")
    Association: NetworkInterfaceAssociation

    @xmlName("attachment")
    Attachment: NetworkInterfaceAttachment

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("connectionTrackingConfiguration")
    ConnectionTrackingConfiguration: ConnectionTrackingConfiguration

    @xmlName("description")
    Description: String

    @xmlName("groupSet")
    Groups: GroupIdentifierList

    @xmlName("interfaceType")
    InterfaceType: NetworkInterfaceType

    @xmlName("ipv6AddressesSet")
    Ipv6Addresses: NetworkInterfaceIpv6AddressesList

    @xmlName("macAddress")
    MacAddress: String

    @xmlName("networkInterfaceId")
    NetworkInterfaceId: String

    @xmlName("outpostArn")
    OutpostArn: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("privateDnsName")
    PrivateDnsName: String

    @xmlName("publicDnsName")
    PublicDnsName: String

    @xmlName("publicIpDnsNameOptions")
    PublicIpDnsNameOptions: PublicIpDnsNameOptions

    @xmlName("privateIpAddress")
    PrivateIpAddress: String

    @xmlName("privateIpAddressesSet")
    PrivateIpAddresses: NetworkInterfacePrivateIpAddressList

    @xmlName("ipv4PrefixSet")
    Ipv4Prefixes: Ipv4PrefixesList

    @xmlName("ipv6PrefixSet")
    Ipv6Prefixes: Ipv6PrefixesList

    @xmlName("requesterId")
    RequesterId: String

    @xmlName("requesterManaged")
    RequesterManaged: Boolean

    @xmlName("sourceDestCheck")
    SourceDestCheck: Boolean

    @xmlName("status")
    Status: NetworkInterfaceStatus

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("tagSet")
    TagSet: TagList

    @xmlName("vpcId")
    VpcId: String

    @xmlName("denyAllIgwTraffic")
    DenyAllIgwTraffic: Boolean

    @xmlName("ipv6Native")
    Ipv6Native: Boolean

    @xmlName("ipv6Address")
    Ipv6Address: String

    @xmlName("operator")
    Operator: OperatorResponse

    @xmlName("associatedSubnetSet")
    AssociatedSubnets: AssociatedSubnetList

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String
}

structure NetworkInterfaceAssociation {
    @xmlName("allocationId")
    AllocationId: String

    @xmlName("associationId")
    AssociationId: String

    @xmlName("ipOwnerId")
    IpOwnerId: String

    @xmlName("publicDnsName")
    PublicDnsName: String

    @xmlName("publicIp")
    PublicIp: String

    @xmlName("customerOwnedIp")
    CustomerOwnedIp: String

    @xmlName("carrierIp")
    CarrierIp: String
}

structure NetworkInterfaceAttachment {
    @xmlName("attachTime")
    AttachTime: Timestamp

    @xmlName("attachmentId")
    AttachmentId: String

    @xmlName("deleteOnTermination")
    DeleteOnTermination: Boolean

    @xmlName("deviceIndex")
    DeviceIndex: Integer

    @xmlName("networkCardIndex")
    NetworkCardIndex: Integer

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("instanceOwnerId")
    InstanceOwnerId: String

    @xmlName("status")
    Status: AttachmentStatus

    @xmlName("enaSrdSpecification")
    EnaSrdSpecification: AttachmentEnaSrdSpecification

    @xmlName("enaQueueCount")
    EnaQueueCount: Integer
}

structure NetworkInterfaceAttachmentChanges {
    DefaultEnaQueueCount: Boolean
    EnaQueueCount: Integer

    @xmlName("attachmentId")
    AttachmentId: String

    @xmlName("deleteOnTermination")
    DeleteOnTermination: Boolean
}

enum NetworkInterfaceAttribute {
    description
    groupSet
    sourceDestCheck
    attachment
    associatePublicIpAddress
}

structure NetworkInterfaceCount {
    @xmlName("min")
    Min: Integer

    @xmlName("max")
    Max: Integer
}

structure NetworkInterfaceCountRequest {
    Min: Integer
    Max: Integer
}

enum NetworkInterfaceCreationType {
    efa
    efa_only = "efa-only"
    branch
    trunk
}

list NetworkInterfaceIdList {
    @xmlName("item")
    member: String
}

list NetworkInterfaceIdSet {
    @xmlName("item")
    member: String
}

structure NetworkInterfaceIpv6Address {
    @xmlName("ipv6Address")
    Ipv6Address: String

    @xmlName("publicIpv6DnsName")
    PublicIpv6DnsName: String

    @xmlName("isPrimaryIpv6")
    IsPrimaryIpv6: Boolean
}

list NetworkInterfaceIpv6AddressesList {
    @xmlName("item")
    member: NetworkInterfaceIpv6Address
}

list NetworkInterfaceList {
    @xmlName("item")
    member: NetworkInterface
}

structure NetworkInterfacePermission {
    @xmlName("networkInterfacePermissionId")
    NetworkInterfacePermissionId: String

    @xmlName("networkInterfaceId")
    NetworkInterfaceId: String

    @xmlName("awsAccountId")
    AwsAccountId: String

    @xmlName("awsService")
    AwsService: String

    @xmlName("permission")
    Permission: InterfacePermissionType

    @xmlName("permissionState")
    PermissionState: NetworkInterfacePermissionState
}

list NetworkInterfacePermissionIdList {
    member: String
}

list NetworkInterfacePermissionList {
    @xmlName("item")
    member: NetworkInterfacePermission
}

structure NetworkInterfacePermissionState {
    @xmlName("state")
    State: NetworkInterfacePermissionStateCode

    @xmlName("statusMessage")
    StatusMessage: String
}

enum NetworkInterfacePermissionStateCode {
    pending
    granted
    revoking
    revoked
}

structure NetworkInterfacePrivateIpAddress {
    @xmlName("association")
    Association: NetworkInterfaceAssociation

    @xmlName("primary")
    Primary: Boolean

    @xmlName("privateDnsName")
    PrivateDnsName: String

    @xmlName("privateIpAddress")
    PrivateIpAddress: String
}

list NetworkInterfacePrivateIpAddressList {
    @xmlName("item")
    member: NetworkInterfacePrivateIpAddress
}

enum NetworkInterfaceStatus {
    available
    associated
    attaching
    in_use = "in-use"
    detaching
}

enum NetworkInterfaceType {
    interface
    natGateway
    efa
    efa_only = "efa-only"
    trunk
    load_balancer
    network_load_balancer
    vpc_endpoint
    branch
    transit_gateway
    lambda
    quicksight
    global_accelerator_managed
    api_gateway_managed
    gateway_load_balancer
    gateway_load_balancer_endpoint
    iot_rules_managed
    aws_codestar_connections_managed
}

list NetworkNodeSet {
    @xmlName("item")
    member: String
}

list NetworkNodesList {
    @xmlName("item")
    member: String
}

enum NetworkProtocolEnum {
    http
    https
}

structure NeuronDeviceCoreInfo {
    @xmlName("count")
    Count: Integer

    @xmlName("version")
    Version: Integer
}

structure NeuronDeviceInfo {
    @xmlName("count")
    Count: Integer

    @xmlName("name")
    Name: String

    @xmlName("coreInfo")
    CoreInfo: NeuronDeviceCoreInfo

    @xmlName("memoryInfo")
    MemoryInfo: NeuronDeviceMemoryInfo
}

list NeuronDeviceInfoList {
    @xmlName("item")
    member: NeuronDeviceInfo
}

structure NeuronDeviceMemoryInfo {
    @xmlName("sizeInMiB")
    SizeInMiB: Integer
}

structure NeuronInfo {
    @xmlName("neuronDevices")
    NeuronDevices: NeuronDeviceInfoList

    @xmlName("totalNeuronDeviceMemoryInMiB")
    TotalNeuronDeviceMemoryInMiB: Integer
}

structure NewDhcpConfiguration {
    Key: String

    @xmlName("Value")
    Values: ValueStringList
}

list NewDhcpConfigurationList {
    @xmlName("item")
    member: NewDhcpConfiguration
}

enum NitroEnclavesSupport {
    unsupported
    supported
}

structure NitroTpmInfo {
    @xmlName("supportedVersions")
    SupportedVersions: NitroTpmSupportedVersionsList
}

enum NitroTpmSupport {
    unsupported
    supported
}

list NitroTpmSupportedVersionsList {
    @xmlName("item")
    member: String
}

list OccurrenceDayRequestSet {
    @xmlName("OccurenceDay")
    member: Integer
}

list OccurrenceDaySet {
    @xmlName("item")
    member: Integer
}

enum OfferingClassType {
    standard
    convertible
}

enum OfferingTypeValues {
    Heavy_Utilization = "Heavy Utilization"
    Medium_Utilization = "Medium Utilization"
    Light_Utilization = "Light Utilization"
    No_Upfront = "No Upfront"
    Partial_Upfront = "Partial Upfront"
    All_Upfront = "All Upfront"
}

structure OidcOptions {
    @xmlName("issuer")
    Issuer: String

    @xmlName("authorizationEndpoint")
    AuthorizationEndpoint: String

    @xmlName("tokenEndpoint")
    TokenEndpoint: String

    @xmlName("userInfoEndpoint")
    UserInfoEndpoint: String

    @xmlName("clientId")
    ClientId: String

    @xmlName("clientSecret")
    ClientSecret: ClientSecretType

    @xmlName("scope")
    Scope: String
}

enum OnDemandAllocationStrategy {
    lowestPrice
    prioritized
}

structure OnDemandOptions {
    @xmlName("allocationStrategy")
    AllocationStrategy: FleetOnDemandAllocationStrategy

    @xmlName("capacityReservationOptions")
    CapacityReservationOptions: CapacityReservationOptions

    @xmlName("singleInstanceType")
    SingleInstanceType: Boolean

    @xmlName("singleAvailabilityZone")
    SingleAvailabilityZone: Boolean

    @xmlName("minTargetCapacity")
    MinTargetCapacity: Integer

    @xmlName("maxTotalPrice")
    MaxTotalPrice: String
}

structure OnDemandOptionsRequest {
    AllocationStrategy: FleetOnDemandAllocationStrategy
    CapacityReservationOptions: CapacityReservationOptionsRequest
    SingleInstanceType: Boolean
    SingleAvailabilityZone: Boolean
    MinTargetCapacity: Integer
    MaxTotalPrice: String
}

enum OperationType {
    add
    remove
}

structure OperatorRequest {
    Principal: String
}

structure OperatorResponse {
    @xmlName("managed")
    Managed: Boolean

    @xmlName("principal")
    Principal: String

    @xmlName("hiddenByDefault")
    HiddenByDefault: Boolean
}

list OrganizationArnStringList {
    @xmlName("OrganizationArn")
    member: String
}

list OrganizationalUnitArnStringList {
    @xmlName("OrganizationalUnitArn")
    member: String
}

@pattern("^arn:aws([a-z-]+)?:outposts:[a-z\\d-]+:\\d{12}:outpost/op-[a-f0-9]{17}$")
string OutpostArn

structure OutpostLag {
    @xmlName("outpostArn")
    OutpostArn: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("state")
    State: String

    @xmlName("outpostLagId")
    OutpostLagId: String

    @xmlName("localGatewayVirtualInterfaceIdSet")
    LocalGatewayVirtualInterfaceIds: LocalGatewayVirtualInterfaceIdSet

    @xmlName("serviceLinkVirtualInterfaceIdSet")
    ServiceLinkVirtualInterfaceIds: ServiceLinkVirtualInterfaceIdSet

    @xmlName("tagSet")
    Tags: TagList
}

list OutpostLagIdSet {
    @xmlName("item")
    member: String
}

@range(min: 5, max: 1000)
integer OutpostLagMaxResults

list OutpostLagSet {
    @xmlName("item")
    member: OutpostLag
}

enum OutputFormat {
    csv
    parquet
}

list OwnerStringList {
    @xmlName("Owner")
    member: String
}

structure PacketHeaderStatement {
    @xmlName("sourceAddressSet")
    SourceAddresses: ValueStringList

    @xmlName("destinationAddressSet")
    DestinationAddresses: ValueStringList

    @xmlName("sourcePortSet")
    SourcePorts: ValueStringList

    @xmlName("destinationPortSet")
    DestinationPorts: ValueStringList

    @xmlName("sourcePrefixListSet")
    SourcePrefixLists: ValueStringList

    @xmlName("destinationPrefixListSet")
    DestinationPrefixLists: ValueStringList

    @xmlName("protocolSet")
    Protocols: ProtocolList
}

structure PacketHeaderStatementRequest {
    @xmlName("SourceAddress")
    SourceAddresses: ValueStringList

    @xmlName("DestinationAddress")
    DestinationAddresses: ValueStringList

    @xmlName("SourcePort")
    SourcePorts: ValueStringList

    @xmlName("DestinationPort")
    DestinationPorts: ValueStringList

    @xmlName("SourcePrefixList")
    SourcePrefixLists: ValueStringList

    @xmlName("DestinationPrefixList")
    DestinationPrefixLists: ValueStringList

    @xmlName("Protocol")
    Protocols: ProtocolList
}

enum PartitionLoadFrequency {
    none
    daily
    weekly
    monthly
}

@sensitive
string PasswordData

structure PathComponent {
    @xmlName("sequenceNumber")
    SequenceNumber: Integer

    @xmlName("aclRule")
    AclRule: AnalysisAclRule

    @xmlName("attachedTo")
    AttachedTo: AnalysisComponent

    @xmlName("component")
    Component: AnalysisComponent

    @xmlName("destinationVpc")
    DestinationVpc: AnalysisComponent

    @xmlName("outboundHeader")
    OutboundHeader: AnalysisPacketHeader

    @xmlName("inboundHeader")
    InboundHeader: AnalysisPacketHeader

    @xmlName("routeTableRoute")
    RouteTableRoute: AnalysisRouteTableRoute

    @xmlName("securityGroupRule")
    SecurityGroupRule: AnalysisSecurityGroupRule

    @xmlName("sourceVpc")
    SourceVpc: AnalysisComponent

    @xmlName("subnet")
    Subnet: AnalysisComponent

    @xmlName("vpc")
    Vpc: AnalysisComponent

    @xmlName("additionalDetailSet")
    AdditionalDetails: AdditionalDetailList

    @xmlName("transitGateway")
    TransitGateway: AnalysisComponent

    @xmlName("transitGatewayRouteTableRoute")
    TransitGatewayRouteTableRoute: TransitGatewayRouteTableRoute

    @xmlName("explanationSet")
    Explanations: ExplanationList

    @xmlName("elasticLoadBalancerListener")
    ElasticLoadBalancerListener: AnalysisComponent

    @xmlName("firewallStatelessRule")
    FirewallStatelessRule: FirewallStatelessRule

    @xmlName("firewallStatefulRule")
    FirewallStatefulRule: FirewallStatefulRule

    @xmlName("serviceName")
    ServiceName: String
}

list PathComponentList {
    @xmlName("item")
    member: PathComponent
}

structure PathFilter {
    @xmlName("sourceAddress")
    SourceAddress: IpAddress

    @xmlName("sourcePortRange")
    SourcePortRange: FilterPortRange

    @xmlName("destinationAddress")
    DestinationAddress: IpAddress

    @xmlName("destinationPortRange")
    DestinationPortRange: FilterPortRange
}

structure PathRequestFilter {
    SourceAddress: IpAddress
    SourcePortRange: RequestFilterPortRange
    DestinationAddress: IpAddress
    DestinationPortRange: RequestFilterPortRange
}

structure PathStatement {
    @xmlName("packetHeaderStatement")
    PacketHeaderStatement: PacketHeaderStatement

    @xmlName("resourceStatement")
    ResourceStatement: ResourceStatement
}

structure PathStatementRequest {
    PacketHeaderStatement: PacketHeaderStatementRequest
    ResourceStatement: ResourceStatementRequest
}

enum PayerResponsibility {
    ServiceOwner
}

structure PayerResponsibilityEntry {
    @xmlName("scope")
    Scope: PayerResponsibilityScope

    @xmlName("payerResponsibilityType")
    PayerResponsibilityType: PayerResponsibilityType
}

enum PayerResponsibilityScope {
    vpc_endpoint_charges = "vpc-endpoint-charges"
}

list PayerResponsibilitySet {
    @xmlName("item")
    member: PayerResponsibilityEntry
}

enum PayerResponsibilityType {
    vpc_endpoint_account = "vpc-endpoint-account"
    vpc_endpoint_service_account = "vpc-endpoint-service-account"
}

enum PaymentOption {
    AllUpfront
    PartialUpfront
    NoUpfront
}

structure PciId {
    DeviceId: String
    VendorId: String
    SubsystemId: String
    SubsystemVendorId: String
}

structure PeeringAttachmentStatus {
    @xmlName("code")
    Code: String

    @xmlName("message")
    Message: String
}

structure PeeringConnectionOptions {
    @xmlName("allowDnsResolutionFromRemoteVpc")
    AllowDnsResolutionFromRemoteVpc: Boolean

    @xmlName("allowEgressFromLocalClassicLinkToRemoteVpc")
    AllowEgressFromLocalClassicLinkToRemoteVpc: Boolean

    @xmlName("allowEgressFromLocalVpcToRemoteClassicLink")
    AllowEgressFromLocalVpcToRemoteClassicLink: Boolean
}

structure PeeringConnectionOptionsRequest {
    AllowDnsResolutionFromRemoteVpc: Boolean
    AllowEgressFromLocalClassicLinkToRemoteVpc: Boolean
    AllowEgressFromLocalVpcToRemoteClassicLink: Boolean
}

structure PeeringTgwInfo {
    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("coreNetworkId")
    CoreNetworkId: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("region")
    Region: String
}

structure PerformanceFactorReference {
    @xmlName("instanceFamily")
    InstanceFamily: String
}

structure PerformanceFactorReferenceRequest {
    InstanceFamily: String
}

list PerformanceFactorReferenceSet {
    @xmlName("item")
    member: PerformanceFactorReference
}

list PerformanceFactorReferenceSetRequest {
    @xmlName("item")
    member: PerformanceFactorReferenceRequest
}

@range(min: 3600)
integer Period

enum PeriodType {
    five_minutes = "five-minutes"
    fifteen_minutes = "fifteen-minutes"
    one_hour = "one-hour"
    three_hours = "three-hours"
    one_day = "one-day"
    one_week = "one-week"
}

enum PermissionGroup {
    all
}

list Phase1DHGroupNumbersList {
    @xmlName("item")
    member: Phase1DHGroupNumbersListValue
}

structure Phase1DHGroupNumbersListValue {
    @xmlName("value")
    Value: Integer
}

list Phase1DHGroupNumbersRequestList {
    @xmlName("item")
    member: Phase1DHGroupNumbersRequestListValue
}

structure Phase1DHGroupNumbersRequestListValue {
    Value: Integer
}

list Phase1EncryptionAlgorithmsList {
    @xmlName("item")
    member: Phase1EncryptionAlgorithmsListValue
}

structure Phase1EncryptionAlgorithmsListValue {
    @xmlName("value")
    Value: String
}

list Phase1EncryptionAlgorithmsRequestList {
    @xmlName("item")
    member: Phase1EncryptionAlgorithmsRequestListValue
}

structure Phase1EncryptionAlgorithmsRequestListValue {
    Value: String
}

list Phase1IntegrityAlgorithmsList {
    @xmlName("item")
    member: Phase1IntegrityAlgorithmsListValue
}

structure Phase1IntegrityAlgorithmsListValue {
    @xmlName("value")
    Value: String
}

list Phase1IntegrityAlgorithmsRequestList {
    @xmlName("item")
    member: Phase1IntegrityAlgorithmsRequestListValue
}

structure Phase1IntegrityAlgorithmsRequestListValue {
    Value: String
}

list Phase2DHGroupNumbersList {
    @xmlName("item")
    member: Phase2DHGroupNumbersListValue
}

structure Phase2DHGroupNumbersListValue {
    @xmlName("value")
    Value: Integer
}

list Phase2DHGroupNumbersRequestList {
    @xmlName("item")
    member: Phase2DHGroupNumbersRequestListValue
}

structure Phase2DHGroupNumbersRequestListValue {
    Value: Integer
}

list Phase2EncryptionAlgorithmsList {
    @xmlName("item")
    member: Phase2EncryptionAlgorithmsListValue
}

structure Phase2EncryptionAlgorithmsListValue {
    @xmlName("value")
    Value: String
}

list Phase2EncryptionAlgorithmsRequestList {
    @xmlName("item")
    member: Phase2EncryptionAlgorithmsRequestListValue
}

structure Phase2EncryptionAlgorithmsRequestListValue {
    Value: String
}

list Phase2IntegrityAlgorithmsList {
    @xmlName("item")
    member: Phase2IntegrityAlgorithmsListValue
}

structure Phase2IntegrityAlgorithmsListValue {
    @xmlName("value")
    Value: String
}

list Phase2IntegrityAlgorithmsRequestList {
    @xmlName("item")
    member: Phase2IntegrityAlgorithmsRequestListValue
}

structure Phase2IntegrityAlgorithmsRequestListValue {
    Value: String
}

enum PhcSupport {
    unsupported
    supported
}

structure Placement {
    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("affinity")
    Affinity: String

    @xmlName("groupName")
    GroupName: String

    @xmlName("partitionNumber")
    PartitionNumber: Integer

    @xmlName("hostId")
    HostId: String

    @xmlName("tenancy")
    Tenancy: Tenancy

    @xmlName("spreadDomain")
    SpreadDomain: String

    @xmlName("hostResourceGroupArn")
    HostResourceGroupArn: String

    @xmlName("groupId")
    GroupId: String

    @xmlName("availabilityZone")
    AvailabilityZone: String
}

structure PlacementGroup {
    @xmlName("groupName")
    GroupName: String

    @xmlName("state")
    State: PlacementGroupState

    @xmlName("strategy")
    Strategy: PlacementStrategy

    @xmlName("partitionCount")
    PartitionCount: Integer

    @xmlName("groupId")
    GroupId: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("groupArn")
    GroupArn: String

    @xmlName("spreadLevel")
    SpreadLevel: SpreadLevel

    @xmlName("linkedGroupId")
    LinkedGroupId: String

    @xmlName("operator")
    Operator: OperatorResponse

    @xmlName("parentGroupId")
    ParentGroupId: String
}

@pattern("^arn:aws([a-z-]+)?:ec2:[a-z\\d-]+:\\d{12}:placement-group/^.{1,255}$")
string PlacementGroupArn

list PlacementGroupIdStringList {
    @xmlName("GroupId")
    member: String
}

structure PlacementGroupInfo {
    @xmlName("supportedStrategies")
    SupportedStrategies: PlacementGroupStrategyList
}

list PlacementGroupList {
    @xmlName("item")
    member: PlacementGroup
}

enum PlacementGroupState {
    pending
    available
    deleting
    deleted
}

enum PlacementGroupStrategy {
    cluster
    partition
    spread
}

list PlacementGroupStrategyList {
    @xmlName("item")
    member: PlacementGroupStrategy
}

list PlacementGroupStringList {
    member: String
}

structure PlacementResponse {
    @xmlName("groupName")
    GroupName: String
}

enum PlacementStrategy {
    cluster
    spread
    partition
    precision_time = "precision-time"
}

enum PlatformValues {
    Windows
}

structure PoolCidrBlock {
    @xmlName("poolCidrBlock")
    Cidr: String
}

list PoolCidrBlocksSet {
    @xmlName("item")
    member: PoolCidrBlock
}

@range(min: 1, max: 10)
integer PoolMaxResults

@range(min: 0, max: 65535)
integer Port

@range(min: 1, max: 65535)
integer PortNumber

structure PortRange {
    @xmlName("from")
    From: Integer

    @xmlName("to")
    To: Integer
}

list PortRangeList {
    @xmlName("item")
    member: PortRange
}

structure PrefixList {
    @xmlName("cidrSet")
    Cidrs: ValueStringList

    @xmlName("prefixListId")
    PrefixListId: String

    @xmlName("prefixListName")
    PrefixListName: String
}

structure PrefixListAssociation {
    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceOwner")
    ResourceOwner: String
}

list PrefixListAssociationSet {
    @xmlName("item")
    member: PrefixListAssociation
}

structure PrefixListEntry {
    @xmlName("cidr")
    Cidr: String

    @xmlName("description")
    Description: String
}

list PrefixListEntrySet {
    @xmlName("item")
    member: PrefixListEntry
}

structure PrefixListId {
    @xmlName("description")
    Description: String

    @xmlName("prefixListId")
    PrefixListId: String
}

list PrefixListIdList {
    @xmlName("item")
    member: PrefixListId
}

list PrefixListIdSet {
    @xmlName("item")
    member: String
}

@range(min: 1, max: 100)
integer PrefixListMaxResults

list PrefixListResourceIdStringList {
    @xmlName("item")
    member: String
}

list PrefixListSet {
    @xmlName("item")
    member: PrefixList
}

enum PrefixListState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    modify_in_progress = "modify-in-progress"
    modify_complete = "modify-complete"
    modify_failed = "modify-failed"
    restore_in_progress = "restore-in-progress"
    restore_complete = "restore-complete"
    restore_failed = "restore-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
}

structure PriceSchedule {
    @xmlName("active")
    Active: Boolean

    @xmlName("currencyCode")
    CurrencyCode: CurrencyCodeValues

    @xmlName("price")
    Price: Double

    @xmlName("term")
    Term: Long
}

list PriceScheduleList {
    @xmlName("item")
    member: PriceSchedule
}

structure PriceScheduleSpecification {
    @xmlName("term")
    Term: Long

    @xmlName("price")
    Price: Double

    @xmlName("currencyCode")
    CurrencyCode: CurrencyCodeValues
}

list PriceScheduleSpecificationList {
    @xmlName("item")
    member: PriceScheduleSpecification
}

structure PricingDetail {
    @xmlName("count")
    Count: Integer

    @xmlName("price")
    Price: Double
}

list PricingDetailsList {
    @xmlName("item")
    member: PricingDetail
}

structure PrincipalIdFormat {
    @xmlName("arn")
    Arn: String

    @xmlName("statusSet")
    Statuses: IdFormatList
}

list PrincipalIdFormatList {
    @xmlName("item")
    member: PrincipalIdFormat
}

enum PrincipalType {
    All
    Service
    OrganizationUnit
    Account
    User
    Role
}

@range(min: -1, max: 65535)
integer Priority

structure PrivateDnsDetails {
    @xmlName("privateDnsName")
    PrivateDnsName: String
}

list PrivateDnsDetailsSet {
    @xmlName("item")
    member: PrivateDnsDetails
}

structure PrivateDnsNameConfiguration {
    @xmlName("state")
    State: DnsNameState

    @xmlName("type")
    Type: String

    @xmlName("value")
    Value: String

    @xmlName("name")
    Name: String
}

structure PrivateDnsNameOptionsOnLaunch {
    @xmlName("hostnameType")
    HostnameType: HostnameType

    @xmlName("enableResourceNameDnsARecord")
    EnableResourceNameDnsARecord: Boolean

    @xmlName("enableResourceNameDnsAAAARecord")
    EnableResourceNameDnsAAAARecord: Boolean
}

structure PrivateDnsNameOptionsRequest {
    HostnameType: HostnameType
    EnableResourceNameDnsARecord: Boolean
    EnableResourceNameDnsAAAARecord: Boolean
}

structure PrivateDnsNameOptionsResponse {
    @xmlName("hostnameType")
    HostnameType: HostnameType

    @xmlName("enableResourceNameDnsARecord")
    EnableResourceNameDnsARecord: Boolean

    @xmlName("enableResourceNameDnsAAAARecord")
    EnableResourceNameDnsAAAARecord: Boolean
}

@length(min: 0, max: 10)
list PrivateDnsSpecifiedDomainSet {
    @xmlName("item")
    member: String
}

list PrivateIpAddressConfigSet {
    @xmlName("PrivateIpAddressConfigSet")
    member: ScheduledInstancesPrivateIpAddressConfig
}

@range(min: 1, max: 31)
integer PrivateIpAddressCount

structure PrivateIpAddressSpecification {
    @xmlName("primary")
    Primary: Boolean

    @xmlName("privateIpAddress")
    PrivateIpAddress: String
}

list PrivateIpAddressSpecificationList {
    @xmlName("item")
    member: PrivateIpAddressSpecification
}

list PrivateIpAddressStringList {
    @xmlName("PrivateIpAddress")
    member: String
}

structure ProcessorInfo {
    @xmlName("supportedArchitectures")
    SupportedArchitectures: ArchitectureTypeList

    @xmlName("sustainedClockSpeedInGhz")
    SustainedClockSpeedInGhz: Double

    @xmlName("supportedFeatures")
    SupportedFeatures: SupportedAdditionalProcessorFeatureList

    @xmlName("manufacturer")
    Manufacturer: String
}

structure ProductCode {
    @xmlName("productCode")
    ProductCodeId: String

    @xmlName("type")
    ProductCodeType: ProductCodeValues
}

list ProductCodeList {
    @xmlName("item")
    member: ProductCode
}

list ProductCodeStringList {
    @xmlName("ProductCode")
    member: String
}

enum ProductCodeValues {
    devpay
    marketplace
}

list ProductDescriptionList {
    member: String
}

structure PropagatingVgw {
    @xmlName("gatewayId")
    GatewayId: String
}

list PropagatingVgwList {
    @xmlName("item")
    member: PropagatingVgw
}

enum Protocol {
    tcp
    udp
}

@range(min: 0, max: 255)
integer ProtocolInt

list ProtocolIntList {
    @xmlName("item")
    member: ProtocolInt
}

list ProtocolList {
    @xmlName("item")
    member: Protocol
}

enum ProtocolValue {
    gre
}

structure ProvisionedBandwidth {
    @xmlName("provisionTime")
    ProvisionTime: Timestamp

    @xmlName("provisioned")
    Provisioned: String

    @xmlName("requestTime")
    RequestTime: Timestamp

    @xmlName("requested")
    Requested: String

    @xmlName("status")
    Status: String
}

structure PtrUpdateStatus {
    @xmlName("value")
    Value: String

    @xmlName("status")
    Status: String

    @xmlName("reason")
    Reason: String
}

structure PublicIpDnsNameOptions {
    @xmlName("dnsHostnameType")
    DnsHostnameType: String

    @xmlName("publicIpv4DnsName")
    PublicIpv4DnsName: String

    @xmlName("publicIpv6DnsName")
    PublicIpv6DnsName: String

    @xmlName("publicDualStackDnsName")
    PublicDualStackDnsName: String
}

enum PublicIpDnsOption {
    public_dual_stack_dns_name = "public-dual-stack-dns-name"
    public_ipv4_dns_name = "public-ipv4-dns-name"
    public_ipv6_dns_name = "public-ipv6-dns-name"
}

list PublicIpStringList {
    @xmlName("PublicIp")
    member: String
}

structure PublicIpv4Pool {
    @xmlName("poolId")
    PoolId: String

    @xmlName("description")
    Description: String

    @xmlName("poolAddressRangeSet")
    PoolAddressRanges: PublicIpv4PoolRangeSet

    @xmlName("totalAddressCount")
    TotalAddressCount: Integer

    @xmlName("totalAvailableAddressCount")
    TotalAvailableAddressCount: Integer

    @xmlName("networkBorderGroup")
    NetworkBorderGroup: String

    @xmlName("tagSet")
    Tags: TagList
}

list PublicIpv4PoolIdStringList {
    @xmlName("item")
    member: String
}

structure PublicIpv4PoolRange {
    @xmlName("firstAddress")
    FirstAddress: String

    @xmlName("lastAddress")
    LastAddress: String

    @xmlName("addressCount")
    AddressCount: Integer

    @xmlName("availableAddressCount")
    AvailableAddressCount: Integer
}

list PublicIpv4PoolRangeSet {
    @xmlName("item")
    member: PublicIpv4PoolRange
}

list PublicIpv4PoolSet {
    @xmlName("item")
    member: PublicIpv4Pool
}

structure Purchase {
    @xmlName("currencyCode")
    CurrencyCode: CurrencyCodeValues

    @xmlName("duration")
    Duration: Integer

    @xmlName("hostIdSet")
    HostIdSet: ResponseHostIdSet

    @xmlName("hostReservationId")
    HostReservationId: String

    @xmlName("hourlyPrice")
    HourlyPrice: String

    @xmlName("instanceFamily")
    InstanceFamily: String

    @xmlName("paymentOption")
    PaymentOption: PaymentOption

    @xmlName("upfrontPrice")
    UpfrontPrice: String
}

structure PurchaseRequest {
    @required
    InstanceCount: Integer

    @required
    PurchaseToken: String
}

@length(min: 1)
list PurchaseRequestSet {
    @xmlName("PurchaseRequest")
    member: PurchaseRequest
}

list PurchaseSet {
    @xmlName("item")
    member: Purchase
}

list PurchasedScheduledInstanceSet {
    @xmlName("item")
    member: ScheduledInstance
}

enum RIProductDescription {
    Linux_UNIX = "Linux/UNIX"
    Linux_UNIX_Amazon_VPC = "Linux/UNIX (Amazon VPC)"
    Windows
    Windows_Amazon_VPC = "Windows (Amazon VPC)"
}

list ReasonCodesList {
    @xmlName("item")
    member: ReportInstanceReasonCodes
}

enum RebootMigrationSupport {
    unsupported
    supported
}

structure RecurringCharge {
    @xmlName("amount")
    Amount: Double

    @xmlName("frequency")
    Frequency: RecurringChargeFrequency
}

enum RecurringChargeFrequency {
    Hourly
}

list RecurringChargesList {
    @xmlName("item")
    member: RecurringCharge
}

structure ReferencedSecurityGroup {
    @xmlName("groupId")
    GroupId: String

    @xmlName("peeringStatus")
    PeeringStatus: String

    @xmlName("userId")
    UserId: String

    @xmlName("vpcId")
    VpcId: String

    @xmlName("vpcPeeringConnectionId")
    VpcPeeringConnectionId: String
}

structure Region {
    @xmlName("optInStatus")
    OptInStatus: String

    @xmlName("geographySet")
    Geography: RegionGeographyList

    @xmlName("regionName")
    RegionName: String

    @xmlName("regionEndpoint")
    Endpoint: String
}

structure RegionGeography {
    @xmlName("name")
    Name: String
}

list RegionGeographyList {
    @xmlName("item")
    member: RegionGeography
}

list RegionList {
    @xmlName("item")
    member: Region
}

list RegionNameStringList {
    @xmlName("RegionName")
    member: String
}

@length(min: 0, max: 10)
list RegionNames {
    member: String
}

structure RegionalSummary {
    @xmlName("regionName")
    RegionName: String

    @xmlName("numberOfMatchedAccounts")
    NumberOfMatchedAccounts: Integer

    @xmlName("numberOfUnmatchedAccounts")
    NumberOfUnmatchedAccounts: Integer
}

list RegionalSummaryList {
    @xmlName("item")
    member: RegionalSummary
}

structure RegisterInstanceTagAttributeRequest {
    IncludeAllTagsOfInstance: Boolean

    @xmlName("InstanceTagKey")
    InstanceTagKeys: InstanceTagKeySet
}

structure RegisteredInstance {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("sqlServerLicenseUsage")
    SqlServerLicenseUsage: SqlServerLicenseUsage

    @xmlName("haStatus")
    HaStatus: HaStatus

    @xmlName("processingStatus")
    ProcessingStatus: String

    @xmlName("lastUpdatedTime")
    LastUpdatedTime: Timestamp

    @xmlName("sqlServerCredentials")
    SqlServerCredentials: String

    @xmlName("tagSet")
    Tags: TagList
}

list RegisteredInstanceList {
    @xmlName("item")
    member: RegisteredInstance
}

structure RemoveIpamOperatingRegion {
    RegionName: String
}

@length(min: 0, max: 50)
list RemoveIpamOperatingRegionSet {
    member: RemoveIpamOperatingRegion
}

structure RemoveIpamOrganizationalUnitExclusion {
    OrganizationsEntityPath: String
}

@length(min: 0, max: 10)
list RemoveIpamOrganizationalUnitExclusionSet {
    member: RemoveIpamOrganizationalUnitExclusion
}

@length(min: 0, max: 100)
list RemovePrefixListEntries {
    member: RemovePrefixListEntry
}

structure RemovePrefixListEntry {
    @required
    Cidr: String
}

structure ReplaceRootVolumeTask {
    @xmlName("replaceRootVolumeTaskId")
    ReplaceRootVolumeTaskId: String

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("taskState")
    TaskState: ReplaceRootVolumeTaskState

    @xmlName("startTime")
    StartTime: String

    @xmlName("completeTime")
    CompleteTime: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("imageId")
    ImageId: String

    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("deleteReplacedRootVolume")
    DeleteReplacedRootVolume: Boolean
}

list ReplaceRootVolumeTaskIds {
    @xmlName("ReplaceRootVolumeTaskId")
    member: String
}

enum ReplaceRootVolumeTaskState {
    pending
    in_progress = "in-progress"
    failing
    succeeded
    failed
    failed_detached = "failed-detached"
}

list ReplaceRootVolumeTasks {
    @xmlName("item")
    member: ReplaceRootVolumeTask
}

enum ReplacementStrategy {
    launch
    launch_before_terminate = "launch-before-terminate"
}

enum ReportInstanceReasonCodes {
    instance_stuck_in_state = "instance-stuck-in-state"
    unresponsive
    not_accepting_credentials = "not-accepting-credentials"
    password_not_available = "password-not-available"
    performance_network = "performance-network"
    performance_instance_store = "performance-instance-store"
    performance_ebs_volume = "performance-ebs-volume"
    performance_other = "performance-other"
    other
}

@sensitive
string ReportInstanceStatusRequestDescription

enum ReportState {
    running
    cancelled
    complete
    error
}

enum ReportStatusType {
    ok
    impaired
}

structure RequestFilterPortRange {
    FromPort: Port
    ToPort: Port
}

list RequestHostIdList {
    @xmlName("item")
    member: String
}

list RequestHostIdSet {
    @xmlName("item")
    member: String
}

@length(min: 0, max: 100)
list RequestInstanceTypeList {
    member: InstanceType
}

structure RequestIpamResourceTag {
    Key: String
    Value: String
}

list RequestIpamResourceTagList {
    @xmlName("item")
    member: RequestIpamResourceTag
}

structure RequestLaunchTemplateData {
    KernelId: String
    EbsOptimized: Boolean
    IamInstanceProfile: LaunchTemplateIamInstanceProfileSpecificationRequest

    @xmlName("BlockDeviceMapping")
    BlockDeviceMappings: LaunchTemplateBlockDeviceMappingRequestList

    @xmlName("NetworkInterface")
    NetworkInterfaces: LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList

    ImageId: String
    InstanceType: InstanceType
    KeyName: String
    Monitoring: LaunchTemplatesMonitoringRequest
    Placement: LaunchTemplatePlacementRequest
    RamDiskId: String
    DisableApiTermination: Boolean
    InstanceInitiatedShutdownBehavior: ShutdownBehavior
    UserData: SensitiveUserData

    @xmlName("TagSpecification")
    TagSpecifications: LaunchTemplateTagSpecificationRequestList

    @xmlName("ElasticGpuSpecification") @deprecated(since: "2024-01-08")
    ElasticGpuSpecifications: ElasticGpuSpecificationList

    @xmlName("ElasticInferenceAccelerator") @deprecated(since: "2024-01-08")
    ElasticInferenceAccelerators: LaunchTemplateElasticInferenceAcceleratorList

    @xmlName("SecurityGroupId")
    SecurityGroupIds: SecurityGroupIdStringList

    @xmlName("SecurityGroup")
    SecurityGroups: SecurityGroupStringList

    InstanceMarketOptions: LaunchTemplateInstanceMarketOptionsRequest
    CreditSpecification: CreditSpecificationRequest
    CpuOptions: LaunchTemplateCpuOptionsRequest
    CapacityReservationSpecification: LaunchTemplateCapacityReservationSpecificationRequest

    @xmlName("LicenseSpecification")
    LicenseSpecifications: LaunchTemplateLicenseSpecificationListRequest

    HibernationOptions: LaunchTemplateHibernationOptionsRequest
    MetadataOptions: LaunchTemplateInstanceMetadataOptionsRequest
    EnclaveOptions: LaunchTemplateEnclaveOptionsRequest
    InstanceRequirements: InstanceRequirementsRequest
    PrivateDnsNameOptions: LaunchTemplatePrivateDnsNameOptionsRequest
    MaintenanceOptions: LaunchTemplateInstanceMaintenanceOptionsRequest
    DisableApiStop: Boolean
    Operator: OperatorRequest
    NetworkPerformanceOptions: LaunchTemplateNetworkPerformanceOptionsRequest

    @xmlName("SecondaryInterface")
    SecondaryInterfaces: LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList
}

@output
structure RequestSpotFleetResponse {
    @xmlName("spotFleetRequestId")
    SpotFleetRequestId: String
}

structure RequestSpotLaunchSpecification {
    @xmlName("SecurityGroupId")
    SecurityGroupIds: RequestSpotLaunchSpecificationSecurityGroupIdList

    @xmlName("SecurityGroup")
    SecurityGroups: RequestSpotLaunchSpecificationSecurityGroupList

    @xmlName("addressingType")
    AddressingType: String

    @xmlName("blockDeviceMapping")
    BlockDeviceMappings: BlockDeviceMappingList

    @xmlName("ebsOptimized")
    EbsOptimized: Boolean

    @xmlName("iamInstanceProfile")
    IamInstanceProfile: IamInstanceProfileSpecification

    @xmlName("imageId")
    ImageId: String

    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("kernelId")
    KernelId: String

    @xmlName("keyName")
    KeyName: String

    @xmlName("monitoring")
    Monitoring: RunInstancesMonitoringEnabled

    @xmlName("NetworkInterface")
    NetworkInterfaces: InstanceNetworkInterfaceSpecificationList

    @xmlName("placement")
    Placement: SpotPlacement

    @xmlName("ramdiskId")
    RamdiskId: String

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("userData")
    UserData: SensitiveUserData
}

list RequestSpotLaunchSpecificationSecurityGroupIdList {
    @xmlName("item")
    member: String
}

list RequestSpotLaunchSpecificationSecurityGroupList {
    @xmlName("item")
    member: String
}

structure Reservation {
    @xmlName("reservationId")
    ReservationId: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("requesterId")
    RequesterId: String

    @xmlName("groupSet")
    Groups: GroupIdentifierList

    @xmlName("instancesSet")
    Instances: InstanceList
}

enum ReservationEndDateType {
    limited
    unlimited
}

structure ReservationFleetInstanceSpecification {
    InstanceType: InstanceType
    InstancePlatform: CapacityReservationInstancePlatform
    Weight: DoubleWithConstraints
    AvailabilityZone: String
    AvailabilityZoneId: String
    EbsOptimized: Boolean
    Priority: IntegerWithConstraints
}

list ReservationFleetInstanceSpecificationList {
    member: ReservationFleetInstanceSpecification
}

list ReservationList {
    @xmlName("item")
    member: Reservation
}

enum ReservationState {
    active
    expired
    cancelled
    scheduled
    pending
    failed
    delayed
    unsupported
    payment_pending = "payment-pending"
    payment_failed = "payment-failed"
    retired
}

enum ReservationType {
    capacity_block = "capacity-block"
    odcr
}

list ReservationTypeList {
    @xmlName("item")
    member: FleetReservationType
}

list ReservationTypeListRequest {
    @xmlName("ReservationType")
    member: FleetReservationType
}

structure ReservationValue {
    @xmlName("hourlyPrice")
    HourlyPrice: String

    @xmlName("remainingTotalValue")
    RemainingTotalValue: String

    @xmlName("remainingUpfrontValue")
    RemainingUpfrontValue: String
}

structure ReservedCapacityOptions {
    @xmlName("reservationTypeSet")
    ReservationTypes: ReservationTypeList
}

structure ReservedCapacityOptionsRequest {
    @xmlName("ReservationType")
    ReservationTypes: ReservationTypeListRequest
}

list ReservedInstanceIdSet {
    @xmlName("ReservedInstanceId")
    member: String
}

structure ReservedInstanceLimitPrice {
    @xmlName("amount")
    Amount: Double

    @xmlName("currencyCode")
    CurrencyCode: CurrencyCodeValues
}

structure ReservedInstanceReservationValue {
    @xmlName("reservationValue")
    ReservationValue: ReservationValue

    @xmlName("reservedInstanceId")
    ReservedInstanceId: String
}

list ReservedInstanceReservationValueSet {
    @xmlName("item")
    member: ReservedInstanceReservationValue
}

enum ReservedInstanceState {
    payment_pending = "payment-pending"
    active
    payment_failed = "payment-failed"
    retired
    queued
    queued_deleted = "queued-deleted"
}

structure ReservedInstances {
    @xmlName("currencyCode")
    CurrencyCode: CurrencyCodeValues

    @xmlName("instanceTenancy")
    InstanceTenancy: Tenancy

    @xmlName("offeringClass")
    OfferingClass: OfferingClassType

    @xmlName("offeringType")
    OfferingType: OfferingTypeValues

    @xmlName("recurringCharges")
    RecurringCharges: RecurringChargesList

    @xmlName("scope")
    Scope: scope

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("reservedInstancesId")
    ReservedInstancesId: String

    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("start")
    Start: Timestamp

    @xmlName("end")
    End: Timestamp

    @xmlName("duration")
    Duration: Long

    @xmlName("usagePrice")
    UsagePrice: Float

    @xmlName("fixedPrice")
    FixedPrice: Float

    @xmlName("instanceCount")
    InstanceCount: Integer

    @xmlName("productDescription")
    ProductDescription: RIProductDescription

    @xmlName("state")
    State: ReservedInstanceState
}

structure ReservedInstancesConfiguration {
    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("instanceCount")
    InstanceCount: Integer

    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("platform")
    Platform: String

    @xmlName("scope")
    Scope: scope

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String
}

list ReservedInstancesConfigurationList {
    @xmlName("item")
    member: ReservedInstancesConfiguration
}

structure ReservedInstancesId {
    @xmlName("reservedInstancesId")
    ReservedInstancesId: String
}

list ReservedInstancesIdStringList {
    @xmlName("ReservedInstancesId")
    member: String
}

list ReservedInstancesList {
    @xmlName("item")
    member: ReservedInstances
}

structure ReservedInstancesListing {
    @xmlName("clientToken")
    ClientToken: String

    @xmlName("createDate")
    CreateDate: Timestamp

    @xmlName("instanceCounts")
    InstanceCounts: InstanceCountList

    @xmlName("priceSchedules")
    PriceSchedules: PriceScheduleList

    @xmlName("reservedInstancesId")
    ReservedInstancesId: String

    @xmlName("reservedInstancesListingId")
    ReservedInstancesListingId: String

    @xmlName("status")
    Status: ListingStatus

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("updateDate")
    UpdateDate: Timestamp
}

list ReservedInstancesListingList {
    @xmlName("item")
    member: ReservedInstancesListing
}

structure ReservedInstancesModification {
    @xmlName("clientToken")
    ClientToken: String

    @xmlName("createDate")
    CreateDate: Timestamp

    @xmlName("effectiveDate")
    EffectiveDate: Timestamp

    @xmlName("modificationResultSet")
    ModificationResults: ReservedInstancesModificationResultList

    @xmlName("reservedInstancesSet")
    ReservedInstancesIds: ReservedIntancesIds

    @xmlName("reservedInstancesModificationId")
    ReservedInstancesModificationId: String

    @xmlName("status")
    Status: String

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("updateDate")
    UpdateDate: Timestamp
}

list ReservedInstancesModificationIdStringList {
    @xmlName("ReservedInstancesModificationId")
    member: String
}

list ReservedInstancesModificationList {
    @xmlName("item")
    member: ReservedInstancesModification
}

structure ReservedInstancesModificationResult {
    @xmlName("reservedInstancesId")
    ReservedInstancesId: String

    @xmlName("targetConfiguration")
    TargetConfiguration: ReservedInstancesConfiguration
}

list ReservedInstancesModificationResultList {
    @xmlName("item")
    member: ReservedInstancesModificationResult
}

structure ReservedInstancesOffering {
    @xmlName("currencyCode")
    CurrencyCode: CurrencyCodeValues

    @xmlName("instanceTenancy")
    InstanceTenancy: Tenancy

    @xmlName("marketplace")
    Marketplace: Boolean

    @xmlName("offeringClass")
    OfferingClass: OfferingClassType

    @xmlName("offeringType")
    OfferingType: OfferingTypeValues

    @xmlName("pricingDetailsSet")
    PricingDetails: PricingDetailsList

    @xmlName("recurringCharges")
    RecurringCharges: RecurringChargesList

    @xmlName("scope")
    Scope: scope

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("reservedInstancesOfferingId")
    ReservedInstancesOfferingId: String

    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("duration")
    Duration: Long

    @xmlName("usagePrice")
    UsagePrice: Float

    @xmlName("fixedPrice")
    FixedPrice: Float

    @xmlName("productDescription")
    ProductDescription: RIProductDescription
}

list ReservedInstancesOfferingIdStringList {
    member: String
}

list ReservedInstancesOfferingList {
    @xmlName("item")
    member: ReservedInstancesOffering
}

list ReservedIntancesIds {
    @xmlName("item")
    member: ReservedInstancesId
}

enum ResetFpgaImageAttributeName {
    loadPermission
}

enum ResetImageAttributeName {
    launchPermission
}

@length(min: 1, max: 1283)
string ResourceArn

list ResourceIdList {
    member: String
}

list ResourceList {
    @xmlName("item")
    member: String
}

structure ResourceStatement {
    @xmlName("resourceSet")
    Resources: ValueStringList

    @xmlName("resourceTypeSet")
    ResourceTypes: ValueStringList
}

structure ResourceStatementRequest {
    @xmlName("Resource")
    Resources: ValueStringList

    @xmlName("ResourceType")
    ResourceTypes: ValueStringList
}

enum ResourceType {
    capacity_reservation = "capacity-reservation"
    client_vpn_endpoint = "client-vpn-endpoint"
    customer_gateway = "customer-gateway"
    carrier_gateway = "carrier-gateway"
    coip_pool = "coip-pool"
    declarative_policies_report = "declarative-policies-report"
    dedicated_host = "dedicated-host"
    dhcp_options = "dhcp-options"
    egress_only_internet_gateway = "egress-only-internet-gateway"
    elastic_ip = "elastic-ip"
    elastic_gpu = "elastic-gpu"
    export_image_task = "export-image-task"
    export_instance_task = "export-instance-task"
    fleet
    fpga_image = "fpga-image"
    host_reservation = "host-reservation"
    image
    image_usage_report = "image-usage-report"
    import_image_task = "import-image-task"
    import_snapshot_task = "import-snapshot-task"
    instance
    instance_event_window = "instance-event-window"
    internet_gateway = "internet-gateway"
    ipam
    ipam_pool = "ipam-pool"
    ipam_scope = "ipam-scope"
    ipv4pool_ec2 = "ipv4pool-ec2"
    ipv6pool_ec2 = "ipv6pool-ec2"
    key_pair = "key-pair"
    launch_template = "launch-template"
    local_gateway = "local-gateway"
    local_gateway_route_table = "local-gateway-route-table"
    local_gateway_virtual_interface = "local-gateway-virtual-interface"
    local_gateway_virtual_interface_group = "local-gateway-virtual-interface-group"
    local_gateway_route_table_vpc_association = "local-gateway-route-table-vpc-association"
    local_gateway_route_table_virtual_interface_group_association = "local-gateway-route-table-virtual-interface-group-association"
    natgateway
    network_acl = "network-acl"
    network_interface = "network-interface"
    network_insights_analysis = "network-insights-analysis"
    network_insights_path = "network-insights-path"
    network_insights_access_scope = "network-insights-access-scope"
    network_insights_access_scope_analysis = "network-insights-access-scope-analysis"
    outpost_lag = "outpost-lag"
    placement_group = "placement-group"
    prefix_list = "prefix-list"
    replace_root_volume_task = "replace-root-volume-task"
    reserved_instances = "reserved-instances"
    route_table = "route-table"
    security_group = "security-group"
    security_group_rule = "security-group-rule"
    service_link_virtual_interface = "service-link-virtual-interface"
    snapshot
    spot_fleet_request = "spot-fleet-request"
    spot_instances_request = "spot-instances-request"
    subnet
    subnet_cidr_reservation = "subnet-cidr-reservation"
    traffic_mirror_filter = "traffic-mirror-filter"
    traffic_mirror_session = "traffic-mirror-session"
    traffic_mirror_target = "traffic-mirror-target"
    transit_gateway = "transit-gateway"
    transit_gateway_attachment = "transit-gateway-attachment"
    transit_gateway_connect_peer = "transit-gateway-connect-peer"
    transit_gateway_multicast_domain = "transit-gateway-multicast-domain"
    transit_gateway_policy_table = "transit-gateway-policy-table"
    transit_gateway_metering_policy = "transit-gateway-metering-policy"
    transit_gateway_route_table = "transit-gateway-route-table"
    transit_gateway_route_table_announcement = "transit-gateway-route-table-announcement"
    volume
    vpc
    vpc_endpoint = "vpc-endpoint"
    vpc_endpoint_connection = "vpc-endpoint-connection"
    vpc_endpoint_service = "vpc-endpoint-service"
    vpc_endpoint_service_permission = "vpc-endpoint-service-permission"
    vpc_peering_connection = "vpc-peering-connection"
    vpn_connection = "vpn-connection"
    vpn_gateway = "vpn-gateway"
    vpc_flow_log = "vpc-flow-log"
    capacity_reservation_fleet = "capacity-reservation-fleet"
    traffic_mirror_filter_rule = "traffic-mirror-filter-rule"
    vpc_endpoint_connection_device_type = "vpc-endpoint-connection-device-type"
    verified_access_instance = "verified-access-instance"
    verified_access_group = "verified-access-group"
    verified_access_endpoint = "verified-access-endpoint"
    verified_access_policy = "verified-access-policy"
    verified_access_trust_provider = "verified-access-trust-provider"
    vpn_connection_device_type = "vpn-connection-device-type"
    vpc_block_public_access_exclusion = "vpc-block-public-access-exclusion"
    vpc_encryption_control = "vpc-encryption-control"
    route_server = "route-server"
    route_server_endpoint = "route-server-endpoint"
    route_server_peer = "route-server-peer"
    ipam_resource_discovery = "ipam-resource-discovery"
    ipam_resource_discovery_association = "ipam-resource-discovery-association"
    instance_connect_endpoint = "instance-connect-endpoint"
    verified_access_endpoint_target = "verified-access-endpoint-target"
    ipam_external_resource_verification_token = "ipam-external-resource-verification-token"
    capacity_block = "capacity-block"
    mac_modification_task = "mac-modification-task"
    ipam_prefix_list_resolver = "ipam-prefix-list-resolver"
    ipam_policy = "ipam-policy"
    ipam_prefix_list_resolver_target = "ipam-prefix-list-resolver-target"
    ipam_internet_registry_association = "ipam-internet-registry-association"
    secondary_interface = "secondary-interface"
    secondary_network = "secondary-network"
    secondary_subnet = "secondary-subnet"
    capacity_manager_data_export = "capacity-manager-data-export"
    vpn_concentrator = "vpn-concentrator"
    ipam_pool_allocation = "ipam-pool-allocation"
    capacity_reservation_cancellation_quote = "capacity-reservation-cancellation-quote"
    application_status_check = "application-status-check"
}

structure ResourceTypeOption {
    OptionName: ImageReferenceOptionName

    @xmlName("OptionValue")
    OptionValues: ResourceTypeOptionValuesList
}

list ResourceTypeOptionList {
    member: ResourceTypeOption
}

list ResourceTypeOptionValuesList {
    member: String
}

structure ResourceTypeRequest {
    ResourceType: ImageReferenceResourceType

    @xmlName("ResourceTypeOption")
    ResourceTypeOptions: ResourceTypeOptionList
}

list ResourceTypeRequestList {
    member: ResourceTypeRequest
}

structure ResponseError {
    @xmlName("code")
    Code: LaunchTemplateErrorCode

    @xmlName("message")
    Message: String
}

list ResponseHostIdList {
    @xmlName("item")
    member: String
}

list ResponseHostIdSet {
    @xmlName("item")
    member: String
}

structure ResponseLaunchTemplateData {
    @xmlName("kernelId")
    KernelId: String

    @xmlName("ebsOptimized")
    EbsOptimized: Boolean

    @xmlName("iamInstanceProfile")
    IamInstanceProfile: LaunchTemplateIamInstanceProfileSpecification

    @xmlName("blockDeviceMappingSet")
    BlockDeviceMappings: LaunchTemplateBlockDeviceMappingList

    @xmlName("networkInterfaceSet")
    NetworkInterfaces: LaunchTemplateInstanceNetworkInterfaceSpecificationList

    @xmlName("imageId")
    ImageId: String

    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("keyName")
    KeyName: String

    @xmlName("monitoring")
    Monitoring: LaunchTemplatesMonitoring

    @xmlName("placement")
    Placement: LaunchTemplatePlacement

    @xmlName("ramDiskId")
    RamDiskId: String

    @xmlName("disableApiTermination")
    DisableApiTermination: Boolean

    @xmlName("instanceInitiatedShutdownBehavior")
    InstanceInitiatedShutdownBehavior: ShutdownBehavior

    @xmlName("userData")
    UserData: SensitiveUserData

    @xmlName("tagSpecificationSet")
    TagSpecifications: LaunchTemplateTagSpecificationList

    @xmlName("elasticGpuSpecificationSet")
    ElasticGpuSpecifications: ElasticGpuSpecificationResponseList

    @xmlName("elasticInferenceAcceleratorSet")
    ElasticInferenceAccelerators: LaunchTemplateElasticInferenceAcceleratorResponseList

    @xmlName("securityGroupIdSet")
    SecurityGroupIds: ValueStringList

    @xmlName("securityGroupSet")
    SecurityGroups: ValueStringList

    @xmlName("instanceMarketOptions")
    InstanceMarketOptions: LaunchTemplateInstanceMarketOptions

    @xmlName("creditSpecification")
    CreditSpecification: CreditSpecification

    @xmlName("cpuOptions")
    CpuOptions: LaunchTemplateCpuOptions

    @xmlName("capacityReservationSpecification")
    CapacityReservationSpecification: LaunchTemplateCapacityReservationSpecificationResponse

    @xmlName("licenseSet")
    LicenseSpecifications: LaunchTemplateLicenseList

    @xmlName("hibernationOptions")
    HibernationOptions: LaunchTemplateHibernationOptions

    @xmlName("metadataOptions")
    MetadataOptions: LaunchTemplateInstanceMetadataOptions

    @xmlName("enclaveOptions")
    EnclaveOptions: LaunchTemplateEnclaveOptions

    @xmlName("instanceRequirements")
    InstanceRequirements: InstanceRequirements

    @xmlName("privateDnsNameOptions")
    PrivateDnsNameOptions: LaunchTemplatePrivateDnsNameOptions

    @xmlName("maintenanceOptions")
    MaintenanceOptions: LaunchTemplateInstanceMaintenanceOptions

    @xmlName("disableApiStop")
    DisableApiStop: Boolean

    @xmlName("operator")
    Operator: OperatorResponse

    @xmlName("networkPerformanceOptions")
    NetworkPerformanceOptions: LaunchTemplateNetworkPerformanceOptions

    @xmlName("secondaryInterfaceSet")
    SecondaryInterfaces: LaunchTemplateInstanceSecondaryInterfaceSpecificationList
}

list RestorableByStringList {
    member: String
}

@range(min: 20, max: 500)
integer ResultRange

@range(min: 1, max: 36500)
integer RetentionPeriodRequestDays

structure RevokedSecurityGroupRule {
    @xmlName("securityGroupRuleId")
    SecurityGroupRuleId: String

    @xmlName("groupId")
    GroupId: String

    @xmlName("isEgress")
    IsEgress: Boolean

    @xmlName("ipProtocol")
    IpProtocol: String

    @xmlName("fromPort")
    FromPort: Integer

    @xmlName("toPort")
    ToPort: Integer

    @xmlName("cidrIpv4")
    CidrIpv4: String

    @xmlName("cidrIpv6")
    CidrIpv6: String

    @xmlName("prefixListId")
    PrefixListId: String

    @xmlName("referencedGroupId")
    ReferencedGroupId: String

    @xmlName("description")
    Description: String
}

list RevokedSecurityGroupRuleList {
    @xmlName("item")
    member: RevokedSecurityGroupRule
}

enum Rir {
    ripe
    apnic
    arin
    lacnic
}

enum RootDeviceType {
    ebs
    instance_store = "instance-store"
}

list RootDeviceTypeList {
    @xmlName("item")
    member: RootDeviceType
}

structure Route {
    @xmlName("destinationCidrBlock")
    DestinationCidrBlock: String

    @xmlName("destinationIpv6CidrBlock")
    DestinationIpv6CidrBlock: String

    @xmlName("destinationPrefixListId")
    DestinationPrefixListId: String

    @xmlName("egressOnlyInternetGatewayId")
    EgressOnlyInternetGatewayId: String

    @xmlName("gatewayId")
    GatewayId: String

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("instanceOwnerId")
    InstanceOwnerId: String

    @xmlName("natGatewayId")
    NatGatewayId: String

    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("localGatewayId")
    LocalGatewayId: String

    @xmlName("carrierGatewayId")
    CarrierGatewayId: String

    @xmlName("networkInterfaceId")
    NetworkInterfaceId: String

    @xmlName("origin")
    Origin: RouteOrigin

    @xmlName("state")
    State: RouteState

    @xmlName("vpcPeeringConnectionId")
    VpcPeeringConnectionId: String

    @xmlName("coreNetworkArn")
    CoreNetworkArn: String

    @xmlName("odbNetworkArn")
    OdbNetworkArn: String

    @xmlName("ipAddress")
    IpAddress: String
}

list RouteList {
    @xmlName("item")
    member: Route
}

enum RouteOrigin {
    CreateRouteTable
    CreateRoute
    EnableVgwRoutePropagation
    Advertisement
}

structure RouteServer {
    @xmlName("routeServerId")
    RouteServerId: String

    @xmlName("amazonSideAsn")
    AmazonSideAsn: Long

    @xmlName("state")
    State: RouteServerState

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("persistRoutesState")
    PersistRoutesState: RouteServerPersistRoutesState

    @xmlName("persistRoutesDuration")
    PersistRoutesDuration: Long

    @xmlName("snsNotificationsEnabled")
    SnsNotificationsEnabled: Boolean

    @xmlName("snsTopicArn")
    SnsTopicArn: String
}

structure RouteServerAssociation {
    @xmlName("routeServerId")
    RouteServerId: String

    @xmlName("vpcId")
    VpcId: String

    @xmlName("state")
    State: RouteServerAssociationState
}

enum RouteServerAssociationState {
    associating
    associated
    disassociating
}

list RouteServerAssociationsList {
    @xmlName("item")
    member: RouteServerAssociation
}

enum RouteServerBfdState {
    up
    down
}

structure RouteServerBfdStatus {
    @xmlName("status")
    Status: RouteServerBfdState
}

structure RouteServerBgpOptions {
    @xmlName("peerAsn")
    PeerAsn: Long

    @xmlName("peerLivenessDetection")
    PeerLivenessDetection: RouteServerPeerLivenessMode
}

structure RouteServerBgpOptionsRequest {
    @required
    PeerAsn: Long

    PeerLivenessDetection: RouteServerPeerLivenessMode
}

enum RouteServerBgpState {
    up
    down
}

structure RouteServerBgpStatus {
    @xmlName("status")
    Status: RouteServerBgpState
}

structure RouteServerEndpoint {
    @xmlName("routeServerId")
    RouteServerId: String

    @xmlName("routeServerEndpointId")
    RouteServerEndpointId: String

    @xmlName("vpcId")
    VpcId: String

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("eniId")
    EniId: String

    @xmlName("eniAddress")
    EniAddress: String

    @xmlName("state")
    State: RouteServerEndpointState

    @xmlName("failureReason")
    FailureReason: String

    @xmlName("tagSet")
    Tags: TagList
}

list RouteServerEndpointIdsList {
    member: String
}

enum RouteServerEndpointState {
    pending
    available
    deleting
    deleted
    failing
    failed
    delete_failed = "delete-failed"
}

list RouteServerEndpointsList {
    @xmlName("item")
    member: RouteServerEndpoint
}

list RouteServerIdsList {
    member: String
}

@range(min: 5, max: 1000)
integer RouteServerMaxResults

structure RouteServerPeer {
    @xmlName("routeServerPeerId")
    RouteServerPeerId: String

    @xmlName("routeServerEndpointId")
    RouteServerEndpointId: String

    @xmlName("routeServerId")
    RouteServerId: String

    @xmlName("vpcId")
    VpcId: String

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("state")
    State: RouteServerPeerState

    @xmlName("failureReason")
    FailureReason: String

    @xmlName("endpointEniId")
    EndpointEniId: String

    @xmlName("endpointEniAddress")
    EndpointEniAddress: String

    @xmlName("peerAddress")
    PeerAddress: String

    @xmlName("bgpOptions")
    BgpOptions: RouteServerBgpOptions

    @xmlName("bgpStatus")
    BgpStatus: RouteServerBgpStatus

    @xmlName("bfdStatus")
    BfdStatus: RouteServerBfdStatus

    @xmlName("tagSet")
    Tags: TagList
}

list RouteServerPeerIdsList {
    member: String
}

enum RouteServerPeerLivenessMode {
    bfd
    bgp_keepalive = "bgp-keepalive"
}

enum RouteServerPeerState {
    pending
    available
    deleting
    deleted
    failing
    failed
}

list RouteServerPeersList {
    @xmlName("item")
    member: RouteServerPeer
}

enum RouteServerPersistRoutesAction {
    enable
    disable
    reset
}

enum RouteServerPersistRoutesState {
    enabling
    enabled
    resetting
    disabling
    disabled
    modifying
}

structure RouteServerPropagation {
    @xmlName("routeServerId")
    RouteServerId: String

    @xmlName("routeTableId")
    RouteTableId: String

    @xmlName("state")
    State: RouteServerPropagationState
}

enum RouteServerPropagationState {
    pending
    available
    deleting
}

list RouteServerPropagationsList {
    @xmlName("item")
    member: RouteServerPropagation
}

structure RouteServerRoute {
    @xmlName("routeServerEndpointId")
    RouteServerEndpointId: String

    @xmlName("routeServerPeerId")
    RouteServerPeerId: String

    @xmlName("routeInstallationDetailSet")
    RouteInstallationDetails: RouteServerRouteInstallationDetails

    @xmlName("routeStatus")
    RouteStatus: RouteServerRouteStatus

    @xmlName("prefix")
    Prefix: String

    @xmlName("asPathSet")
    AsPaths: AsPath

    @xmlName("med")
    Med: Integer

    @xmlName("nextHopIp")
    NextHopIp: String
}

structure RouteServerRouteInstallationDetail {
    @xmlName("routeTableId")
    RouteTableId: String

    @xmlName("routeInstallationStatus")
    RouteInstallationStatus: RouteServerRouteInstallationStatus

    @xmlName("routeInstallationStatusReason")
    RouteInstallationStatusReason: String
}

list RouteServerRouteInstallationDetails {
    @xmlName("item")
    member: RouteServerRouteInstallationDetail
}

enum RouteServerRouteInstallationStatus {
    installed
    rejected
}

list RouteServerRouteList {
    @xmlName("item")
    member: RouteServerRoute
}

enum RouteServerRouteStatus {
    in_rib = "in-rib"
    in_fib = "in-fib"
}

enum RouteServerState {
    pending
    available
    modifying
    deleting
    deleted
}

list RouteServersList {
    @xmlName("item")
    member: RouteServer
}

enum RouteState {
    active
    blackhole
    filtered
}

structure RouteTable {
    @xmlName("associationSet")
    Associations: RouteTableAssociationList

    @xmlName("propagatingVgwSet")
    PropagatingVgws: PropagatingVgwList

    @xmlName("routeTableId")
    RouteTableId: String

    @xmlName("routeSet")
    Routes: RouteList

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("vpcId")
    VpcId: String

    @xmlName("ownerId")
    OwnerId: String
}

structure RouteTableAssociation {
    @xmlName("main")
    Main: Boolean

    @xmlName("routeTableAssociationId")
    RouteTableAssociationId: String

    @xmlName("routeTableId")
    RouteTableId: String

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("gatewayId")
    GatewayId: String

    @xmlName("publicIpv4Pool")
    PublicIpv4Pool: String

    @xmlName("associationState")
    AssociationState: RouteTableAssociationState
}

list RouteTableAssociationList {
    @xmlName("item")
    member: RouteTableAssociation
}

structure RouteTableAssociationState {
    @xmlName("state")
    State: RouteTableAssociationStateCode

    @xmlName("statusMessage")
    StatusMessage: String
}

enum RouteTableAssociationStateCode {
    associating
    associated
    disassociating
    disassociated
    failed
}

list RouteTableIdStringList {
    @xmlName("item")
    member: String
}

list RouteTableList {
    @xmlName("item")
    member: RouteTable
}

enum RuleAction {
    allow
    deny
}

structure RuleGroupRuleOptionsPair {
    @xmlName("ruleGroupArn")
    RuleGroupArn: ResourceArn

    @xmlName("ruleOptionSet")
    RuleOptions: RuleOptionList
}

list RuleGroupRuleOptionsPairList {
    @xmlName("item")
    member: RuleGroupRuleOptionsPair
}

structure RuleGroupTypePair {
    @xmlName("ruleGroupArn")
    RuleGroupArn: ResourceArn

    @xmlName("ruleGroupType")
    RuleGroupType: String
}

list RuleGroupTypePairList {
    @xmlName("item")
    member: RuleGroupTypePair
}

structure RuleOption {
    @xmlName("keyword")
    Keyword: String

    @xmlName("settingSet")
    Settings: StringList
}

list RuleOptionList {
    @xmlName("item")
    member: RuleOption
}

structure RunInstancesMonitoringEnabled {
    @required @xmlName("enabled")
    Enabled: Boolean
}

@sensitive
string RunInstancesUserData

structure S3ObjectTag {
    Key: String
    Value: String
}

list S3ObjectTagList {
    @xmlName("item")
    member: S3ObjectTag
}

structure S3Storage {
    AWSAccessKeyId: String

    @xmlName("bucket")
    Bucket: String

    @xmlName("prefix")
    Prefix: String

    @xmlName("uploadPolicy")
    UploadPolicy: SecureBlob

    @xmlName("uploadPolicySignature")
    UploadPolicySignature: S3StorageUploadPolicySignature
}

@sensitive
string S3StorageUploadPolicySignature

enum SSEType {
    sse_ebs = "sse-ebs"
    sse_kms = "sse-kms"
    none
}

enum Schedule {
    hourly
}

structure ScheduledInstance {
    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("createDate")
    CreateDate: Timestamp

    @xmlName("hourlyPrice")
    HourlyPrice: String

    @xmlName("instanceCount")
    InstanceCount: Integer

    @xmlName("instanceType")
    InstanceType: String

    @xmlName("networkPlatform")
    NetworkPlatform: String

    @xmlName("nextSlotStartTime")
    NextSlotStartTime: Timestamp

    @xmlName("platform")
    Platform: String

    @xmlName("previousSlotEndTime")
    PreviousSlotEndTime: Timestamp

    @xmlName("recurrence")
    Recurrence: ScheduledInstanceRecurrence

    @xmlName("scheduledInstanceId")
    ScheduledInstanceId: String

    @xmlName("slotDurationInHours")
    SlotDurationInHours: Integer

    @xmlName("termEndDate")
    TermEndDate: Timestamp

    @xmlName("termStartDate")
    TermStartDate: Timestamp

    @xmlName("totalScheduledInstanceHours")
    TotalScheduledInstanceHours: Integer
}

structure ScheduledInstanceAvailability {
    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availableInstanceCount")
    AvailableInstanceCount: Integer

    @xmlName("firstSlotStartTime")
    FirstSlotStartTime: Timestamp

    @xmlName("hourlyPrice")
    HourlyPrice: String

    @xmlName("instanceType")
    InstanceType: String

    @xmlName("maxTermDurationInDays")
    MaxTermDurationInDays: Integer

    @xmlName("minTermDurationInDays")
    MinTermDurationInDays: Integer

    @xmlName("networkPlatform")
    NetworkPlatform: String

    @xmlName("platform")
    Platform: String

    @xmlName("purchaseToken")
    PurchaseToken: String

    @xmlName("recurrence")
    Recurrence: ScheduledInstanceRecurrence

    @xmlName("slotDurationInHours")
    SlotDurationInHours: Integer

    @xmlName("totalScheduledInstanceHours")
    TotalScheduledInstanceHours: Integer
}

list ScheduledInstanceAvailabilitySet {
    @xmlName("item")
    member: ScheduledInstanceAvailability
}

list ScheduledInstanceIdRequestSet {
    @xmlName("ScheduledInstanceId")
    member: String
}

structure ScheduledInstanceRecurrence {
    @xmlName("frequency")
    Frequency: String

    @xmlName("interval")
    Interval: Integer

    @xmlName("occurrenceDaySet")
    OccurrenceDaySet: OccurrenceDaySet

    @xmlName("occurrenceRelativeToEnd")
    OccurrenceRelativeToEnd: Boolean

    @xmlName("occurrenceUnit")
    OccurrenceUnit: String
}

structure ScheduledInstanceRecurrenceRequest {
    Frequency: String
    Interval: Integer

    @xmlName("OccurrenceDay")
    OccurrenceDays: OccurrenceDayRequestSet

    OccurrenceRelativeToEnd: Boolean
    OccurrenceUnit: String
}

list ScheduledInstanceSet {
    @xmlName("item")
    member: ScheduledInstance
}

structure ScheduledInstancesBlockDeviceMapping {
    DeviceName: String
    Ebs: ScheduledInstancesEbs
    NoDevice: String
    VirtualName: String
}

list ScheduledInstancesBlockDeviceMappingSet {
    @xmlName("BlockDeviceMapping")
    member: ScheduledInstancesBlockDeviceMapping
}

structure ScheduledInstancesEbs {
    DeleteOnTermination: Boolean
    Encrypted: Boolean
    Iops: Integer
    SnapshotId: String
    VolumeSize: Integer
    VolumeType: String
}

structure ScheduledInstancesIamInstanceProfile {
    Arn: String
    Name: String
}

structure ScheduledInstancesIpv6Address {
    Ipv6Address: String
}

list ScheduledInstancesIpv6AddressList {
    @xmlName("Ipv6Address")
    member: ScheduledInstancesIpv6Address
}

@sensitive
structure ScheduledInstancesLaunchSpecification {
    @xmlName("BlockDeviceMapping")
    BlockDeviceMappings: ScheduledInstancesBlockDeviceMappingSet

    EbsOptimized: Boolean
    IamInstanceProfile: ScheduledInstancesIamInstanceProfile

    @required
    ImageId: String

    InstanceType: String
    KernelId: String
    KeyName: String
    Monitoring: ScheduledInstancesMonitoring

    @xmlName("NetworkInterface")
    NetworkInterfaces: ScheduledInstancesNetworkInterfaceSet

    Placement: ScheduledInstancesPlacement
    RamdiskId: String

    @xmlName("SecurityGroupId")
    SecurityGroupIds: ScheduledInstancesSecurityGroupIdSet

    SubnetId: String
    UserData: String
}

structure ScheduledInstancesMonitoring {
    Enabled: Boolean
}

structure ScheduledInstancesNetworkInterface {
    AssociatePublicIpAddress: Boolean
    DeleteOnTermination: Boolean
    Description: String
    DeviceIndex: Integer

    @xmlName("Group")
    Groups: ScheduledInstancesSecurityGroupIdSet

    Ipv6AddressCount: Integer

    @xmlName("Ipv6Address")
    Ipv6Addresses: ScheduledInstancesIpv6AddressList

    NetworkInterfaceId: String
    PrivateIpAddress: String

    @xmlName("PrivateIpAddressConfig")
    PrivateIpAddressConfigs: PrivateIpAddressConfigSet

    SecondaryPrivateIpAddressCount: Integer
    SubnetId: String
}

list ScheduledInstancesNetworkInterfaceSet {
    @xmlName("NetworkInterface")
    member: ScheduledInstancesNetworkInterface
}

structure ScheduledInstancesPlacement {
    AvailabilityZone: String
    GroupName: String
}

structure ScheduledInstancesPrivateIpAddressConfig {
    Primary: Boolean
    PrivateIpAddress: String
}

list ScheduledInstancesSecurityGroupIdSet {
    @xmlName("SecurityGroupId")
    member: String
}

structure SecondaryInterface {
    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("attachment")
    Attachment: SecondaryInterfaceAttachment

    @xmlName("macAddress")
    MacAddress: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("privateIpv4AddressSet")
    PrivateIpv4Addresses: SecondaryInterfaceIpv4AddressList

    @xmlName("secondaryInterfaceId")
    SecondaryInterfaceId: String

    @xmlName("secondaryInterfaceArn")
    SecondaryInterfaceArn: String

    @xmlName("secondaryInterfaceType")
    SecondaryInterfaceType: SecondaryInterfaceType

    @xmlName("secondarySubnetId")
    SecondarySubnetId: String

    @xmlName("secondaryNetworkId")
    SecondaryNetworkId: String

    @xmlName("secondaryNetworkType")
    SecondaryNetworkType: SecondaryNetworkType

    @xmlName("sourceDestCheck")
    SourceDestCheck: Boolean

    @xmlName("status")
    Status: SecondaryInterfaceStatus

    @xmlName("tagSet")
    Tags: TagList
}

structure SecondaryInterfaceAttachment {
    @xmlName("attachmentId")
    AttachmentId: String

    @xmlName("attachTime")
    AttachTime: Timestamp

    @xmlName("deleteOnTermination")
    DeleteOnTermination: Boolean

    @xmlName("deviceIndex")
    DeviceIndex: Integer

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("instanceOwnerId")
    InstanceOwnerId: String

    @xmlName("networkCardIndex")
    NetworkCardIndex: Integer

    @xmlName("status")
    Status: AttachmentStatus
}

list SecondaryInterfaceIdList {
    @xmlName("item")
    member: String
}

structure SecondaryInterfaceIpv4Address {
    @xmlName("privateIpAddress")
    PrivateIpAddress: String
}

list SecondaryInterfaceIpv4AddressList {
    @xmlName("item")
    member: SecondaryInterfaceIpv4Address
}

list SecondaryInterfaceList {
    @xmlName("item")
    member: SecondaryInterface
}

structure SecondaryInterfacePrivateIpAddressSpecification {
    @xmlName("privateIpAddress")
    PrivateIpAddress: String
}

list SecondaryInterfacePrivateIpAddressSpecificationList {
    @xmlName("item")
    member: SecondaryInterfacePrivateIpAddressSpecification
}

list SecondaryInterfacePrivateIpAddressSpecificationListRequest {
    @xmlName("SecondaryInterfacePrivateIpAddressSpecification")
    member: SecondaryInterfacePrivateIpAddressSpecificationRequest
}

structure SecondaryInterfacePrivateIpAddressSpecificationRequest {
    PrivateIpAddress: String
}

enum SecondaryInterfaceStatus {
    available
    in_use = "in-use"
}

enum SecondaryInterfaceType {
    secondary
}

structure SecondaryNetwork {
    @xmlName("secondaryNetworkId")
    SecondaryNetworkId: String

    @xmlName("secondaryNetworkArn")
    SecondaryNetworkArn: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("type")
    Type: SecondaryNetworkType

    @xmlName("state")
    State: SecondaryNetworkState

    @xmlName("stateReason")
    StateReason: String

    @xmlName("ipv4CidrBlockAssociationSet")
    Ipv4CidrBlockAssociations: SecondaryNetworkIpv4CidrBlockAssociationList

    @xmlName("tagSet")
    Tags: TagList
}

enum SecondaryNetworkCidrBlockAssociationState {
    associating
    associated
    association_failed = "association-failed"
    disassociating
    disassociated
    disassociation_failed = "disassociation-failed"
}

list SecondaryNetworkIdList {
    @xmlName("item")
    member: String
}

structure SecondaryNetworkIpv4CidrBlockAssociation {
    @xmlName("associationId")
    AssociationId: String

    @xmlName("cidrBlock")
    CidrBlock: String

    @xmlName("state")
    State: SecondaryNetworkCidrBlockAssociationState

    @xmlName("stateReason")
    StateReason: String
}

list SecondaryNetworkIpv4CidrBlockAssociationList {
    @xmlName("item")
    member: SecondaryNetworkIpv4CidrBlockAssociation
}

list SecondaryNetworkList {
    @xmlName("item")
    member: SecondaryNetwork
}

enum SecondaryNetworkState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
}

enum SecondaryNetworkType {
    rdma
}

structure SecondarySubnet {
    @xmlName("secondarySubnetId")
    SecondarySubnetId: String

    @xmlName("secondarySubnetArn")
    SecondarySubnetArn: String

    @xmlName("secondaryNetworkId")
    SecondaryNetworkId: String

    @xmlName("secondaryNetworkType")
    SecondaryNetworkType: SecondaryNetworkType

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("ipv4CidrBlockAssociationSet")
    Ipv4CidrBlockAssociations: SecondarySubnetIpv4CidrBlockAssociationList

    @xmlName("state")
    State: SecondarySubnetState

    @xmlName("stateReason")
    StateReason: String

    @xmlName("tagSet")
    Tags: TagList
}

enum SecondarySubnetCidrBlockAssociationState {
    associating
    associated
    association_failed = "association-failed"
    disassociating
    disassociated
    disassociation_failed = "disassociation-failed"
}

list SecondarySubnetIdList {
    @xmlName("item")
    member: String
}

structure SecondarySubnetIpv4CidrBlockAssociation {
    @xmlName("associationId")
    AssociationId: String

    @xmlName("cidrBlock")
    CidrBlock: String

    @xmlName("state")
    State: SecondarySubnetCidrBlockAssociationState

    @xmlName("stateReason")
    StateReason: String
}

list SecondarySubnetIpv4CidrBlockAssociationList {
    @xmlName("item")
    member: SecondarySubnetIpv4CidrBlockAssociation
}

list SecondarySubnetList {
    @xmlName("item")
    member: SecondarySubnet
}

enum SecondarySubnetState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    delete_failed = "delete-failed"
}

@pattern("^(?=.{20,2048}$)arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\\d{12}:secret:[a-zA-Z0-9/_+=.@-]+")
string SecretArn

@sensitive
blob SecureBlob

structure SecureBlobAttributeValue {
    @xmlName("value")
    Value: SecureBlob
}

structure SecurityGroup {
    @xmlName("groupId")
    GroupId: String

    @xmlName("ipPermissionsEgress")
    IpPermissionsEgress: IpPermissionList

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("vpcId")
    VpcId: String

    @xmlName("securityGroupArn")
    SecurityGroupArn: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("groupName")
    GroupName: String

    @xmlName("groupDescription")
    Description: String

    @xmlName("ipPermissions")
    IpPermissions: IpPermissionList
}

structure SecurityGroupForVpc {
    @xmlName("description")
    Description: String

    @xmlName("groupName")
    GroupName: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("groupId")
    GroupId: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("primaryVpcId")
    PrimaryVpcId: String
}

list SecurityGroupForVpcList {
    @xmlName("item")
    member: SecurityGroupForVpc
}

list SecurityGroupIdList {
    @xmlName("item")
    member: String
}

list SecurityGroupIdSet {
    @xmlName("item")
    member: String
}

list SecurityGroupIdStringList {
    @xmlName("SecurityGroupId")
    member: String
}

@length(min: 0, max: 16)
list SecurityGroupIdStringListRequest {
    @xmlName("SecurityGroupId")
    member: String
}

structure SecurityGroupIdentifier {
    @xmlName("groupId")
    GroupId: String

    @xmlName("groupName")
    GroupName: String
}

list SecurityGroupList {
    @xmlName("item")
    member: SecurityGroup
}

structure SecurityGroupReference {
    @xmlName("groupId")
    GroupId: String

    @xmlName("referencingVpcId")
    ReferencingVpcId: String

    @xmlName("vpcPeeringConnectionId")
    VpcPeeringConnectionId: String

    @xmlName("transitGatewayId")
    TransitGatewayId: String
}

list SecurityGroupReferences {
    @xmlName("item")
    member: SecurityGroupReference
}

enum SecurityGroupReferencingSupportValue {
    enable
    disable
}

structure SecurityGroupRule {
    @xmlName("securityGroupRuleId")
    SecurityGroupRuleId: String

    @xmlName("groupId")
    GroupId: String

    @xmlName("groupOwnerId")
    GroupOwnerId: String

    @xmlName("isEgress")
    IsEgress: Boolean

    @xmlName("ipProtocol")
    IpProtocol: String

    @xmlName("fromPort")
    FromPort: Integer

    @xmlName("toPort")
    ToPort: Integer

    @xmlName("cidrIpv4")
    CidrIpv4: String

    @xmlName("cidrIpv6")
    CidrIpv6: String

    @xmlName("prefixListId")
    PrefixListId: String

    @xmlName("referencedGroupInfo")
    ReferencedGroupInfo: ReferencedSecurityGroup

    @xmlName("description")
    Description: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("securityGroupRuleArn")
    SecurityGroupRuleArn: String
}

structure SecurityGroupRuleDescription {
    SecurityGroupRuleId: String
    Description: String
}

list SecurityGroupRuleDescriptionList {
    @xmlName("item")
    member: SecurityGroupRuleDescription
}

list SecurityGroupRuleIdList {
    @xmlName("item")
    member: String
}

list SecurityGroupRuleList {
    @xmlName("item")
    member: SecurityGroupRule
}

structure SecurityGroupRuleRequest {
    IpProtocol: String
    FromPort: Integer
    ToPort: Integer
    CidrIpv4: String
    CidrIpv6: String
    PrefixListId: String
    ReferencedGroupId: String
    Description: String
}

structure SecurityGroupRuleUpdate {
    @required
    SecurityGroupRuleId: String

    SecurityGroupRule: SecurityGroupRuleRequest
}

list SecurityGroupRuleUpdateList {
    @xmlName("item")
    member: SecurityGroupRuleUpdate
}

list SecurityGroupStringList {
    @xmlName("SecurityGroup")
    member: String
}

structure SecurityGroupVpcAssociation {
    @xmlName("groupId")
    GroupId: String

    @xmlName("vpcId")
    VpcId: String

    @xmlName("vpcOwnerId")
    VpcOwnerId: String

    @xmlName("state")
    State: SecurityGroupVpcAssociationState

    @xmlName("stateReason")
    StateReason: String

    @xmlName("groupOwnerId")
    GroupOwnerId: String
}

list SecurityGroupVpcAssociationList {
    @xmlName("item")
    member: SecurityGroupVpcAssociation
}

enum SecurityGroupVpcAssociationState {
    associating
    associated
    association_failed = "association-failed"
    disassociating
    disassociated
    disassociation_failed = "disassociation-failed"
}

enum SelfServicePortal {
    enabled
    disabled
}

@sensitive
string SensitiveMacCredentials

@sensitive
string SensitiveUrl

@sensitive
string SensitiveUserData

structure ServiceConfiguration {
    @xmlName("serviceType")
    ServiceType: ServiceTypeDetailSet

    @xmlName("serviceId")
    ServiceId: String

    @xmlName("serviceName")
    ServiceName: String

    @xmlName("serviceState")
    ServiceState: ServiceState

    @xmlName("availabilityZoneIdSet")
    AvailabilityZoneIds: ValueStringList

    @xmlName("availabilityZoneSet")
    AvailabilityZones: ValueStringList

    @xmlName("acceptanceRequired")
    AcceptanceRequired: Boolean

    @xmlName("managesVpcEndpoints")
    ManagesVpcEndpoints: Boolean

    @xmlName("networkLoadBalancerArnSet")
    NetworkLoadBalancerArns: ValueStringList

    @xmlName("gatewayLoadBalancerArnSet")
    GatewayLoadBalancerArns: ValueStringList

    @xmlName("supportedIpAddressTypeSet")
    SupportedIpAddressTypes: SupportedIpAddressTypes

    @xmlName("baseEndpointDnsNameSet")
    BaseEndpointDnsNames: ValueStringList

    @xmlName("privateDnsName")
    PrivateDnsName: String

    @xmlName("privateDnsNameConfiguration")
    PrivateDnsNameConfiguration: PrivateDnsNameConfiguration

    @xmlName("payerResponsibility")
    PayerResponsibility: PayerResponsibility

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("supportedRegionSet")
    SupportedRegions: SupportedRegionSet

    @xmlName("remoteAccessEnabled")
    RemoteAccessEnabled: Boolean
}

list ServiceConfigurationSet {
    @xmlName("item")
    member: ServiceConfiguration
}

enum ServiceConnectivityType {
    ipv4
    ipv6
}

structure ServiceDetail {
    @xmlName("serviceName")
    ServiceName: String

    @xmlName("serviceId")
    ServiceId: String

    @xmlName("serviceType")
    ServiceType: ServiceTypeDetailSet

    @xmlName("serviceRegion")
    ServiceRegion: String

    @xmlName("availabilityZoneIdSet")
    AvailabilityZoneIds: ValueStringList

    @xmlName("availabilityZoneSet")
    AvailabilityZones: ValueStringList

    @xmlName("owner")
    Owner: String

    @xmlName("baseEndpointDnsNameSet")
    BaseEndpointDnsNames: ValueStringList

    @xmlName("privateDnsName")
    PrivateDnsName: String

    @xmlName("privateDnsNameSet")
    PrivateDnsNames: PrivateDnsDetailsSet

    @xmlName("vpcEndpointPolicySupported")
    VpcEndpointPolicySupported: Boolean

    @xmlName("acceptanceRequired")
    AcceptanceRequired: Boolean

    @xmlName("managesVpcEndpoints")
    ManagesVpcEndpoints: Boolean

    @xmlName("payerResponsibility")
    PayerResponsibility: PayerResponsibility

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("privateDnsNameVerificationState")
    PrivateDnsNameVerificationState: DnsNameState

    @xmlName("supportedIpAddressTypeSet")
    SupportedIpAddressTypes: SupportedIpAddressTypes
}

list ServiceDetailSet {
    @xmlName("item")
    member: ServiceDetail
}

@range(min: 5, max: 1000)
integer ServiceLinkMaxResults

structure ServiceLinkVirtualInterface {
    @xmlName("serviceLinkVirtualInterfaceId")
    ServiceLinkVirtualInterfaceId: String

    @xmlName("serviceLinkVirtualInterfaceArn")
    ServiceLinkVirtualInterfaceArn: ResourceArn

    @xmlName("outpostId")
    OutpostId: String

    @xmlName("outpostArn")
    OutpostArn: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("localAddress")
    LocalAddress: String

    @xmlName("peerAddress")
    PeerAddress: String

    @xmlName("peerBgpAsn")
    PeerBgpAsn: Long

    @xmlName("vlan")
    Vlan: Integer

    @xmlName("outpostLagId")
    OutpostLagId: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("configurationState")
    ConfigurationState: ServiceLinkVirtualInterfaceConfigurationState
}

enum ServiceLinkVirtualInterfaceConfigurationState {
    pending
    available
    deleting
    deleted
}

list ServiceLinkVirtualInterfaceIdSet {
    @xmlName("item")
    member: String
}

list ServiceLinkVirtualInterfaceSet {
    @xmlName("item")
    member: ServiceLinkVirtualInterface
}

enum ServiceManaged {
    alb
    nlb
    rnat
    rds
}

enum ServiceState {
    Pending
    Available
    Deleting
    Deleted
    Failed
}

enum ServiceType {
    Interface
    Gateway
    GatewayLoadBalancer
}

structure ServiceTypeDetail {
    @xmlName("serviceType")
    ServiceType: ServiceType
}

list ServiceTypeDetailSet {
    @xmlName("item")
    member: ServiceTypeDetail
}

enum ShutdownBehavior {
    stop
    terminate
}

structure SlotDateTimeRangeRequest {
    @required
    EarliestTime: Timestamp

    @required
    LatestTime: Timestamp
}

structure SlotStartTimeRangeRequest {
    EarliestTime: Timestamp
    LatestTime: Timestamp
}

structure Snapshot {
    @xmlName("ownerAlias")
    OwnerAlias: String

    @xmlName("outpostArn")
    OutpostArn: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("storageTier")
    StorageTier: StorageTier

    @xmlName("restoreExpiryTime")
    RestoreExpiryTime: Timestamp

    @xmlName("sseType")
    SseType: SSEType

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("transferType")
    TransferType: TransferType

    @xmlName("completionDurationMinutes")
    CompletionDurationMinutes: Integer

    @xmlName("completionTime")
    CompletionTime: Timestamp

    @xmlName("fullSnapshotSizeInBytes")
    FullSnapshotSizeInBytes: Long

    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("volumeId")
    VolumeId: String

    @xmlName("status")
    State: SnapshotState

    @xmlName("statusMessage")
    StateMessage: String

    @xmlName("startTime")
    StartTime: Timestamp

    @xmlName("progress")
    Progress: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("description")
    Description: String

    @xmlName("volumeSize")
    VolumeSize: Integer

    @xmlName("encrypted")
    Encrypted: Boolean

    @xmlName("kmsKeyId")
    KmsKeyId: String

    @xmlName("dataEncryptionKeyId")
    DataEncryptionKeyId: String
}

enum SnapshotAttributeName {
    productCodes
    createVolumePermission
}

enum SnapshotBlockPublicAccessState {
    block_all_sharing = "block-all-sharing"
    block_new_sharing = "block-new-sharing"
    unblocked
}

@range(min: 1, max: 2880)
integer SnapshotCompletionDurationMinutesRequest

structure SnapshotDetail {
    @xmlName("description")
    Description: String

    @xmlName("deviceName")
    DeviceName: String

    @xmlName("diskImageSize")
    DiskImageSize: Double

    @xmlName("format")
    Format: String

    @xmlName("progress")
    Progress: String

    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("status")
    Status: String

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("url")
    Url: SensitiveUrl

    @xmlName("userBucket")
    UserBucket: UserBucketDetails
}

list SnapshotDetailList {
    @xmlName("item")
    member: SnapshotDetail
}

structure SnapshotDiskContainer {
    Description: String
    Format: String
    Url: SensitiveUrl
    UserBucket: UserBucket
}

list SnapshotIdStringList {
    @xmlName("SnapshotId")
    member: String
}

structure SnapshotInfo {
    @xmlName("description")
    Description: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("encrypted")
    Encrypted: Boolean

    @xmlName("volumeId")
    VolumeId: String

    @xmlName("state")
    State: SnapshotState

    @xmlName("volumeSize")
    VolumeSize: Integer

    @xmlName("startTime")
    StartTime: Timestamp

    @xmlName("progress")
    Progress: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("outpostArn")
    OutpostArn: String

    @xmlName("sseType")
    SseType: SSEType

    @xmlName("availabilityZone")
    AvailabilityZone: String
}

list SnapshotList {
    @xmlName("item")
    member: Snapshot
}

enum SnapshotLocationEnum {
    regional
    local
}

structure SnapshotRecycleBinInfo {
    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("recycleBinEnterTime")
    RecycleBinEnterTime: Timestamp

    @xmlName("recycleBinExitTime")
    RecycleBinExitTime: Timestamp

    @xmlName("description")
    Description: String

    @xmlName("volumeId")
    VolumeId: String
}

list SnapshotRecycleBinInfoList {
    @xmlName("item")
    member: SnapshotRecycleBinInfo
}

enum SnapshotReturnCodes {
    success
    skipped
    missing_permissions = "missing-permissions"
    internal_error = "internal-error"
    client_error = "client-error"
}

list SnapshotSet {
    @xmlName("item")
    member: SnapshotInfo
}

enum SnapshotState {
    pending
    completed
    error
    recoverable
    recovering
}

structure SnapshotTaskDetail {
    @xmlName("description")
    Description: String

    @xmlName("diskImageSize")
    DiskImageSize: Double

    @xmlName("encrypted")
    Encrypted: Boolean

    @xmlName("format")
    Format: String

    @xmlName("kmsKeyId")
    KmsKeyId: String

    @xmlName("progress")
    Progress: String

    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("status")
    Status: String

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("url")
    Url: SensitiveUrl

    @xmlName("userBucket")
    UserBucket: UserBucketDetails
}

structure SnapshotTierStatus {
    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("volumeId")
    VolumeId: String

    @xmlName("status")
    Status: SnapshotState

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("storageTier")
    StorageTier: StorageTier

    @xmlName("lastTieringStartTime")
    LastTieringStartTime: Timestamp

    @xmlName("lastTieringProgress")
    LastTieringProgress: Integer

    @xmlName("lastTieringOperationStatus")
    LastTieringOperationStatus: TieringOperationStatus

    @xmlName("lastTieringOperationStatusDetail")
    LastTieringOperationStatusDetail: String

    @xmlName("archivalCompleteTime")
    ArchivalCompleteTime: Timestamp

    @xmlName("restoreExpiryTime")
    RestoreExpiryTime: Timestamp
}

enum SpotAllocationStrategy {
    lowest_price = "lowest-price"
    diversified
    capacity_optimized = "capacity-optimized"
    capacity_optimized_prioritized = "capacity-optimized-prioritized"
    price_capacity_optimized = "price-capacity-optimized"
}

structure SpotCapacityRebalance {
    @xmlName("replacementStrategy")
    ReplacementStrategy: ReplacementStrategy

    @xmlName("terminationDelay")
    TerminationDelay: Integer
}

structure SpotDatafeedSubscription {
    @xmlName("bucket")
    Bucket: String

    @xmlName("fault")
    Fault: SpotInstanceStateFault

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("prefix")
    Prefix: String

    @xmlName("state")
    State: DatafeedSubscriptionState
}

structure SpotFleetLaunchSpecification {
    @xmlName("addressingType")
    AddressingType: String

    @xmlName("blockDeviceMapping")
    BlockDeviceMappings: BlockDeviceMappingList

    @xmlName("ebsOptimized")
    EbsOptimized: Boolean

    @xmlName("iamInstanceProfile")
    IamInstanceProfile: IamInstanceProfileSpecification

    @xmlName("imageId")
    ImageId: String

    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("kernelId")
    KernelId: String

    @xmlName("keyName")
    KeyName: String

    @xmlName("monitoring")
    Monitoring: SpotFleetMonitoring

    @xmlName("networkInterfaceSet")
    NetworkInterfaces: InstanceNetworkInterfaceSpecificationList

    @xmlName("placement")
    Placement: SpotPlacement

    @xmlName("ramdiskId")
    RamdiskId: String

    @xmlName("spotPrice")
    SpotPrice: String

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("userData")
    UserData: SensitiveUserData

    @xmlName("weightedCapacity")
    WeightedCapacity: Double

    @xmlName("tagSpecificationSet")
    TagSpecifications: SpotFleetTagSpecificationList

    @xmlName("instanceRequirements")
    InstanceRequirements: InstanceRequirements

    @xmlName("groupSet")
    SecurityGroups: GroupIdentifierList
}

structure SpotFleetMonitoring {
    @xmlName("enabled")
    Enabled: Boolean
}

structure SpotFleetRequestConfig {
    @xmlName("activityStatus")
    ActivityStatus: ActivityStatus

    @xmlName("createTime")
    CreateTime: Timestamp

    @xmlName("spotFleetRequestConfig")
    SpotFleetRequestConfig: SpotFleetRequestConfigData

    @xmlName("spotFleetRequestId")
    SpotFleetRequestId: String

    @xmlName("spotFleetRequestState")
    SpotFleetRequestState: BatchState

    @xmlName("tagSet")
    Tags: TagList
}

structure SpotFleetRequestConfigData {
    @xmlName("allocationStrategy")
    AllocationStrategy: AllocationStrategy

    @xmlName("onDemandAllocationStrategy")
    OnDemandAllocationStrategy: OnDemandAllocationStrategy

    @xmlName("spotMaintenanceStrategies")
    SpotMaintenanceStrategies: SpotMaintenanceStrategies

    @xmlName("clientToken")
    ClientToken: String

    @xmlName("excessCapacityTerminationPolicy")
    ExcessCapacityTerminationPolicy: ExcessCapacityTerminationPolicy

    @xmlName("fulfilledCapacity")
    FulfilledCapacity: Double

    @xmlName("onDemandFulfilledCapacity")
    OnDemandFulfilledCapacity: Double

    @required @xmlName("iamFleetRole")
    IamFleetRole: String

    @xmlName("launchSpecifications")
    LaunchSpecifications: LaunchSpecsList

    @xmlName("launchTemplateConfigs")
    LaunchTemplateConfigs: LaunchTemplateConfigList

    @xmlName("spotPrice")
    SpotPrice: String

    @required @xmlName("targetCapacity")
    TargetCapacity: Integer

    @xmlName("onDemandTargetCapacity")
    OnDemandTargetCapacity: Integer

    @xmlName("onDemandMaxTotalPrice")
    OnDemandMaxTotalPrice: String

    @xmlName("spotMaxTotalPrice")
    SpotMaxTotalPrice: String

    @xmlName("terminateInstancesWithExpiration")
    TerminateInstancesWithExpiration: Boolean

    @xmlName("type")
    Type: FleetType

    @xmlName("validFrom")
    ValidFrom: Timestamp

    @xmlName("validUntil")
    ValidUntil: Timestamp

    @xmlName("replaceUnhealthyInstances")
    ReplaceUnhealthyInstances: Boolean

    @xmlName("instanceInterruptionBehavior")
    InstanceInterruptionBehavior: InstanceInterruptionBehavior

    @xmlName("loadBalancersConfig")
    LoadBalancersConfig: LoadBalancersConfig

    @xmlName("instancePoolsToUseCount")
    InstancePoolsToUseCount: Integer

    @xmlName("context")
    Context: String

    @xmlName("targetCapacityUnitType")
    TargetCapacityUnitType: TargetCapacityUnitType

    @xmlName("TagSpecification")
    TagSpecifications: TagSpecificationList
}

list SpotFleetRequestConfigSet {
    @xmlName("item")
    member: SpotFleetRequestConfig
}

list SpotFleetRequestIdList {
    @xmlName("item")
    member: String
}

structure SpotFleetTagSpecification {
    @xmlName("resourceType")
    ResourceType: ResourceType

    @xmlName("tag")
    Tags: TagList
}

list SpotFleetTagSpecificationList {
    @xmlName("item")
    member: SpotFleetTagSpecification
}

enum SpotInstanceInterruptionBehavior {
    hibernate
    stop
    terminate
}

structure SpotInstanceRequest {
    @xmlName("actualBlockHourlyPrice")
    ActualBlockHourlyPrice: String

    @xmlName("availabilityZoneGroup")
    AvailabilityZoneGroup: String

    @xmlName("blockDurationMinutes")
    BlockDurationMinutes: Integer

    @xmlName("createTime")
    CreateTime: Timestamp

    @xmlName("fault")
    Fault: SpotInstanceStateFault

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("launchGroup")
    LaunchGroup: String

    @xmlName("launchSpecification")
    LaunchSpecification: LaunchSpecification

    @xmlName("launchedAvailabilityZone")
    LaunchedAvailabilityZone: String

    @xmlName("launchedAvailabilityZoneId")
    LaunchedAvailabilityZoneId: String

    @xmlName("productDescription")
    ProductDescription: RIProductDescription

    @xmlName("spotInstanceRequestId")
    SpotInstanceRequestId: String

    @xmlName("spotPrice")
    SpotPrice: String

    @xmlName("state")
    State: SpotInstanceState

    @xmlName("status")
    Status: SpotInstanceStatus

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("type")
    Type: SpotInstanceType

    @xmlName("validFrom")
    ValidFrom: Timestamp

    @xmlName("validUntil")
    ValidUntil: Timestamp

    @xmlName("instanceInterruptionBehavior")
    InstanceInterruptionBehavior: InstanceInterruptionBehavior
}

list SpotInstanceRequestIdList {
    @xmlName("SpotInstanceRequestId")
    member: String
}

list SpotInstanceRequestList {
    @xmlName("item")
    member: SpotInstanceRequest
}

enum SpotInstanceState {
    open
    active
    closed
    cancelled
    failed
    disabled
}

structure SpotInstanceStateFault {
    @xmlName("code")
    Code: String

    @xmlName("message")
    Message: String
}

structure SpotInstanceStatus {
    @xmlName("code")
    Code: String

    @xmlName("message")
    Message: String

    @xmlName("updateTime")
    UpdateTime: Timestamp
}

enum SpotInstanceType {
    one_time = "one-time"
    persistent
}

structure SpotMaintenanceStrategies {
    @xmlName("capacityRebalance")
    CapacityRebalance: SpotCapacityRebalance
}

structure SpotMarketOptions {
    MaxPrice: String
    SpotInstanceType: SpotInstanceType
    BlockDurationMinutes: Integer
    ValidUntil: Timestamp
    InstanceInterruptionBehavior: InstanceInterruptionBehavior
}

structure SpotOptions {
    @xmlName("allocationStrategy")
    AllocationStrategy: SpotAllocationStrategy

    @xmlName("maintenanceStrategies")
    MaintenanceStrategies: FleetSpotMaintenanceStrategies

    @xmlName("instanceInterruptionBehavior")
    InstanceInterruptionBehavior: SpotInstanceInterruptionBehavior

    @xmlName("instancePoolsToUseCount")
    InstancePoolsToUseCount: Integer

    @xmlName("singleInstanceType")
    SingleInstanceType: Boolean

    @xmlName("singleAvailabilityZone")
    SingleAvailabilityZone: Boolean

    @xmlName("minTargetCapacity")
    MinTargetCapacity: Integer

    @xmlName("maxTotalPrice")
    MaxTotalPrice: String
}

structure SpotOptionsRequest {
    AllocationStrategy: SpotAllocationStrategy
    MaintenanceStrategies: FleetSpotMaintenanceStrategiesRequest
    InstanceInterruptionBehavior: SpotInstanceInterruptionBehavior
    InstancePoolsToUseCount: Integer
    SingleInstanceType: Boolean
    SingleAvailabilityZone: Boolean
    MinTargetCapacity: Integer
    MaxTotalPrice: String
}

structure SpotPlacement {
    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("groupName")
    GroupName: String

    @xmlName("tenancy")
    Tenancy: Tenancy

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String
}

structure SpotPlacementScore {
    @xmlName("region")
    Region: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("score")
    Score: Integer
}

list SpotPlacementScores {
    @xmlName("item")
    member: SpotPlacementScore
}

@range(min: 10, max: 1000)
integer SpotPlacementScoresMaxResults

@range(min: 1, max: 2000000000)
integer SpotPlacementScoresTargetCapacity

structure SpotPrice {
    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("instanceType")
    InstanceType: InstanceType

    @xmlName("productDescription")
    ProductDescription: RIProductDescription

    @xmlName("spotPrice")
    SpotPrice: String

    @xmlName("timestamp")
    Timestamp: Timestamp
}

list SpotPriceHistoryList {
    @xmlName("item")
    member: SpotPrice
}

enum SpreadLevel {
    host
    rack
}

enum SqlServerLicenseUsage {
    full
    waived
}

structure StaleIpPermission {
    @xmlName("fromPort")
    FromPort: Integer

    @xmlName("ipProtocol")
    IpProtocol: String

    @xmlName("ipRanges")
    IpRanges: IpRanges

    @xmlName("prefixListIds")
    PrefixListIds: PrefixListIdSet

    @xmlName("toPort")
    ToPort: Integer

    @xmlName("groups")
    UserIdGroupPairs: UserIdGroupPairSet
}

list StaleIpPermissionSet {
    @xmlName("item")
    member: StaleIpPermission
}

structure StaleSecurityGroup {
    @xmlName("description")
    Description: String

    @xmlName("groupId")
    GroupId: String

    @xmlName("groupName")
    GroupName: String

    @xmlName("staleIpPermissions")
    StaleIpPermissions: StaleIpPermissionSet

    @xmlName("staleIpPermissionsEgress")
    StaleIpPermissionsEgress: StaleIpPermissionSet

    @xmlName("vpcId")
    VpcId: String
}

list StaleSecurityGroupSet {
    @xmlName("item")
    member: StaleSecurityGroup
}

enum State {
    PendingAcceptance
    Pending
    Available
    Deleting
    Deleted
    Rejected
    Failed
    Expired
    Partial
}

structure StateReason {
    @xmlName("code")
    Code: String

    @xmlName("message")
    Message: String
}

enum StaticSourcesSupportValue {
    enable
    disable
}

enum StatisticType {
    p50
}

enum Status {
    MoveInProgress
    InVpc
    InClassic
}

enum StatusName {
    reachability
}

enum StatusType {
    passed
    failed
    insufficient_data = "insufficient-data"
    initializing
}

structure Storage {
    S3: S3Storage
}

structure StorageLocation {
    Bucket: String
    Key: String
}

enum StorageTier {
    archive
    standard
}

structure StoreImageTaskResult {
    @xmlName("amiId")
    AmiId: String

    @xmlName("taskStartTime")
    TaskStartTime: Timestamp

    @xmlName("bucket")
    Bucket: String

    @xmlName("s3objectKey")
    S3objectKey: String

    @xmlName("progressPercentage")
    ProgressPercentage: Integer

    @xmlName("storeTaskState")
    StoreTaskState: String

    @xmlName("storeTaskFailureReason")
    StoreTaskFailureReason: String
}

list StoreImageTaskResultSet {
    @xmlName("item")
    member: StoreImageTaskResult
}

list StringList {
    @xmlName("item")
    member: String
}

structure Subnet {
    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("enableLniAtDeviceIndex")
    EnableLniAtDeviceIndex: Integer

    @xmlName("mapCustomerOwnedIpOnLaunch")
    MapCustomerOwnedIpOnLaunch: Boolean

    @xmlName("customerOwnedIpv4Pool")
    CustomerOwnedIpv4Pool: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("assignIpv6AddressOnCreation")
    AssignIpv6AddressOnCreation: Boolean

    @xmlName("ipv6CidrBlockAssociationSet")
    Ipv6CidrBlockAssociationSet: SubnetIpv6CidrBlockAssociationSet

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("subnetArn")
    SubnetArn: String

    @xmlName("outpostArn")
    OutpostArn: String

    @xmlName("enableDns64")
    EnableDns64: Boolean

    @xmlName("ipv6Native")
    Ipv6Native: Boolean

    @xmlName("privateDnsNameOptionsOnLaunch")
    PrivateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch

    @xmlName("blockPublicAccessStates")
    BlockPublicAccessStates: BlockPublicAccessStates

    @xmlName("type")
    Type: String

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("state")
    State: SubnetState

    @xmlName("vpcId")
    VpcId: String

    @xmlName("cidrBlock")
    CidrBlock: String

    @xmlName("availableIpAddressCount")
    AvailableIpAddressCount: Integer

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("defaultForAz")
    DefaultForAz: Boolean

    @xmlName("mapPublicIpOnLaunch")
    MapPublicIpOnLaunch: Boolean
}

structure SubnetAssociation {
    @xmlName("subnetId")
    SubnetId: String

    @xmlName("state")
    State: TransitGatewayMulitcastDomainAssociationState
}

list SubnetAssociationList {
    @xmlName("item")
    member: SubnetAssociation
}

structure SubnetCidrBlockState {
    @xmlName("state")
    State: SubnetCidrBlockStateCode

    @xmlName("statusMessage")
    StatusMessage: String
}

enum SubnetCidrBlockStateCode {
    associating
    associated
    disassociating
    disassociated
    failing
    failed
}

structure SubnetCidrReservation {
    @xmlName("subnetCidrReservationId")
    SubnetCidrReservationId: String

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("cidr")
    Cidr: String

    @xmlName("reservationType")
    ReservationType: SubnetCidrReservationType

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("description")
    Description: String

    @xmlName("tagSet")
    Tags: TagList
}

list SubnetCidrReservationList {
    @xmlName("item")
    member: SubnetCidrReservation
}

enum SubnetCidrReservationType {
    prefix
    explicit
}

structure SubnetConfiguration {
    SubnetId: String
    Ipv4: String
    Ipv6: String
}

list SubnetConfigurationsList {
    @xmlName("item")
    member: SubnetConfiguration
}

list SubnetIdList {
    @xmlName("AssociatedSubnetId")
    member: String
}

list SubnetIdStringList {
    @xmlName("SubnetId")
    member: String
}

structure SubnetIpPrefixes {
    @xmlName("subnetId")
    SubnetId: String

    @xmlName("ipPrefixSet")
    IpPrefixes: ValueStringList
}

list SubnetIpPrefixesList {
    @xmlName("item")
    member: SubnetIpPrefixes
}

structure SubnetIpv6CidrBlockAssociation {
    @xmlName("associationId")
    AssociationId: String

    @xmlName("ipv6CidrBlock")
    Ipv6CidrBlock: String

    @xmlName("ipv6CidrBlockState")
    Ipv6CidrBlockState: SubnetCidrBlockState

    @xmlName("ipv6AddressAttribute")
    Ipv6AddressAttribute: Ipv6AddressAttribute

    @xmlName("ipSource")
    IpSource: IpSource
}

list SubnetIpv6CidrBlockAssociationSet {
    @xmlName("item")
    member: SubnetIpv6CidrBlockAssociation
}

list SubnetList {
    @xmlName("item")
    member: Subnet
}

enum SubnetState {
    pending
    available
    unavailable
    failed
    failed_insufficient_capacity = "failed-insufficient-capacity"
}

structure Subscription {
    @xmlName("source")
    Source: String

    @xmlName("destination")
    Destination: String

    @xmlName("metric")
    Metric: MetricType

    @xmlName("statistic")
    Statistic: StatisticType

    @xmlName("period")
    Period: PeriodType
}

list SubscriptionList {
    @xmlName("item")
    member: Subscription
}

structure SuccessfulAssociationResponseObject {
    @xmlName("applicationStatusCheckId")
    ApplicationStatusCheckId: String

    @xmlName("associationType")
    AssociationType: String

    @xmlName("associationValue")
    AssociationValue: String
}

list SuccessfulAssociationResponseSet {
    @xmlName("item")
    member: SuccessfulAssociationResponseObject
}

structure SuccessfulInstanceCreditSpecificationItem {
    @xmlName("instanceId")
    InstanceId: String
}

list SuccessfulInstanceCreditSpecificationSet {
    @xmlName("item")
    member: SuccessfulInstanceCreditSpecificationItem
}

structure SuccessfulQueuedPurchaseDeletion {
    @xmlName("reservedInstancesId")
    ReservedInstancesId: String
}

list SuccessfulQueuedPurchaseDeletionSet {
    @xmlName("item")
    member: SuccessfulQueuedPurchaseDeletion
}

structure SuccessfulSuppressionResponseObject {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("suppressAt")
    SuppressAt: Timestamp

    @xmlName("resumeAt")
    ResumeAt: Timestamp
}

list SuccessfulSuppressionResponseSet {
    @xmlName("item")
    member: SuccessfulSuppressionResponseObject
}

enum SummaryStatus {
    ok
    impaired
    insufficient_data = "insufficient-data"
    not_applicable = "not-applicable"
    initializing
}

enum SupportedAdditionalProcessorFeature {
    amd_sev_snp = "amd-sev-snp"
    nested_virtualization = "nested-virtualization"
}

list SupportedAdditionalProcessorFeatureList {
    @xmlName("item")
    member: SupportedAdditionalProcessorFeature
}

@length(min: 0, max: 2)
list SupportedIpAddressTypes {
    @xmlName("item")
    member: ServiceConnectivityType
}

structure SupportedRegionDetail {
    @xmlName("region")
    Region: String

    @xmlName("serviceState")
    ServiceState: String
}

list SupportedRegionSet {
    @xmlName("item")
    member: SupportedRegionDetail
}

structure Tag {
    @xmlName("key")
    Key: String

    @xmlName("value")
    Value: String
}

structure TagDescription {
    @xmlName("key")
    Key: String

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceType")
    ResourceType: ResourceType

    @xmlName("value")
    Value: String
}

list TagDescriptionList {
    @xmlName("item")
    member: TagDescription
}

@length(min: 1, max: 3)
list TagFieldSpecificationListRequest {
    @xmlName("item")
    member: TagFieldSpecificationRequest
}

@length(min: 1, max: 3)
list TagFieldSpecificationListResponse {
    @xmlName("item")
    member: TagFieldSpecificationResponse
}

structure TagFieldSpecificationRequest {
    ResourceType: TaggableResourceType

    @xmlName("TagKey")
    TagKeys: TagKeyList
}

structure TagFieldSpecificationResponse {
    @xmlName("resourceType")
    ResourceType: TaggableResourceType

    @xmlName("tagKeySet")
    TagKeys: TagKeyList
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 2)
list TagKeyList {
    @xmlName("item")
    member: TagKey
}

list TagList {
    @xmlName("item")
    member: Tag
}

structure TagSpecification {
    @xmlName("resourceType")
    ResourceType: ResourceType

    @xmlName("Tag")
    Tags: TagList
}

list TagSpecificationList {
    @xmlName("item")
    member: TagSpecification
}

enum TaggableResourceType {
    network_interface = "network-interface"
    instance
    auto_scaling_group = "auto-scaling-group"
}

structure TargetCapacitySpecification {
    @xmlName("totalTargetCapacity")
    TotalTargetCapacity: Integer

    @xmlName("onDemandTargetCapacity")
    OnDemandTargetCapacity: Integer

    @xmlName("spotTargetCapacity")
    SpotTargetCapacity: Integer

    @xmlName("defaultTargetCapacityType")
    DefaultTargetCapacityType: DefaultTargetCapacityType

    @xmlName("targetCapacityUnitType")
    TargetCapacityUnitType: TargetCapacityUnitType
}

structure TargetCapacitySpecificationRequest {
    @required
    TotalTargetCapacity: Integer

    OnDemandTargetCapacity: Integer
    SpotTargetCapacity: Integer
    DefaultTargetCapacityType: DefaultTargetCapacityType
    TargetCapacityUnitType: TargetCapacityUnitType
}

enum TargetCapacityUnitType {
    vcpu
    memory_mib = "memory-mib"
    units
}

structure TargetConfiguration {
    @xmlName("instanceCount")
    InstanceCount: Integer

    @xmlName("offeringId")
    OfferingId: String
}

structure TargetConfigurationRequest {
    InstanceCount: Integer

    @required
    OfferingId: String
}

list TargetConfigurationRequestSet {
    @xmlName("TargetConfigurationRequest")
    member: TargetConfigurationRequest
}

structure TargetGroup {
    @xmlName("arn")
    Arn: String
}

@length(min: 1, max: 5)
list TargetGroups {
    @xmlName("item")
    member: TargetGroup
}

structure TargetGroupsConfig {
    @xmlName("targetGroups")
    TargetGroups: TargetGroups
}

structure TargetNetwork {
    @xmlName("associationId")
    AssociationId: String

    @xmlName("vpcId")
    VpcId: String

    @xmlName("targetNetworkId")
    TargetNetworkId: String

    @xmlName("clientVpnEndpointId")
    ClientVpnEndpointId: String

    @xmlName("status")
    Status: AssociationStatus

    @xmlName("securityGroups")
    SecurityGroups: ValueStringList

    @xmlName("availabilityZoneSet")
    AvailabilityZones: ClientVpnAvailabilityZoneSet

    @xmlName("availabilityZoneIdSet")
    AvailabilityZoneIds: ClientVpnAvailabilityZoneIdSet
}

list TargetNetworkSet {
    @xmlName("item")
    member: TargetNetwork
}

structure TargetReservationValue {
    @xmlName("reservationValue")
    ReservationValue: ReservationValue

    @xmlName("targetConfiguration")
    TargetConfiguration: TargetConfiguration
}

list TargetReservationValueSet {
    @xmlName("item")
    member: TargetReservationValue
}

enum TargetStorageTier {
    archive
}

enum TelemetryStatus {
    UP
    DOWN
}

enum Tenancy {
    default
    dedicated
    host
}

structure TerminateConnectionStatus {
    @xmlName("connectionId")
    ConnectionId: String

    @xmlName("previousStatus")
    PreviousStatus: ClientVpnConnectionStatus

    @xmlName("currentStatus")
    CurrentStatus: ClientVpnConnectionStatus
}

list TerminateConnectionStatusSet {
    @xmlName("item")
    member: TerminateConnectionStatus
}

list ThreadsPerCoreList {
    @xmlName("item")
    member: Integer
}

structure ThroughResourcesStatement {
    @xmlName("resourceStatement")
    ResourceStatement: ResourceStatement
}

list ThroughResourcesStatementList {
    @xmlName("item")
    member: ThroughResourcesStatement
}

structure ThroughResourcesStatementRequest {
    ResourceStatement: ResourceStatementRequest
}

list ThroughResourcesStatementRequestList {
    @xmlName("item")
    member: ThroughResourcesStatementRequest
}

enum TieringOperationStatus {
    archival_in_progress = "archival-in-progress"
    archival_completed = "archival-completed"
    archival_failed = "archival-failed"
    temporary_restore_in_progress = "temporary-restore-in-progress"
    temporary_restore_completed = "temporary-restore-completed"
    temporary_restore_failed = "temporary-restore-failed"
    permanent_restore_in_progress = "permanent-restore-in-progress"
    permanent_restore_completed = "permanent-restore-completed"
    permanent_restore_failed = "permanent-restore-failed"
}

enum TokenState {
    valid
    expired
}

structure TotalLocalStorageGB {
    @xmlName("min")
    Min: Double

    @xmlName("max")
    Max: Double
}

structure TotalLocalStorageGBRequest {
    Min: Double
    Max: Double
}

enum TpmSupportValues {
    v2_0 = "v2.0"
}

enum TrafficDirection {
    ingress
    egress
}

enum TrafficIpAddressType {
    ipv4
    ipv6
    dual_stack = "dual-stack"
}

structure TrafficMirrorFilter {
    @xmlName("trafficMirrorFilterId")
    TrafficMirrorFilterId: String

    @xmlName("ingressFilterRuleSet")
    IngressFilterRules: TrafficMirrorFilterRuleList

    @xmlName("egressFilterRuleSet")
    EgressFilterRules: TrafficMirrorFilterRuleList

    @xmlName("networkServiceSet")
    NetworkServices: TrafficMirrorNetworkServiceList

    @xmlName("description")
    Description: String

    @xmlName("tagSet")
    Tags: TagList
}

list TrafficMirrorFilterIdList {
    @xmlName("item")
    member: String
}

structure TrafficMirrorFilterRule {
    @xmlName("trafficMirrorFilterRuleId")
    TrafficMirrorFilterRuleId: String

    @xmlName("trafficMirrorFilterId")
    TrafficMirrorFilterId: String

    @xmlName("trafficDirection")
    TrafficDirection: TrafficDirection

    @xmlName("ruleNumber")
    RuleNumber: Integer

    @xmlName("ruleAction")
    RuleAction: TrafficMirrorRuleAction

    @xmlName("protocol")
    Protocol: Integer

    @xmlName("destinationPortRange")
    DestinationPortRange: TrafficMirrorPortRange

    @xmlName("sourcePortRange")
    SourcePortRange: TrafficMirrorPortRange

    @xmlName("destinationCidrBlock")
    DestinationCidrBlock: String

    @xmlName("sourceCidrBlock")
    SourceCidrBlock: String

    @xmlName("description")
    Description: String

    @xmlName("tagSet")
    Tags: TagList
}

enum TrafficMirrorFilterRuleField {
    destination_port_range = "destination-port-range"
    source_port_range = "source-port-range"
    protocol
    description
}

list TrafficMirrorFilterRuleFieldList {
    member: TrafficMirrorFilterRuleField
}

list TrafficMirrorFilterRuleIdList {
    @xmlName("item")
    member: String
}

list TrafficMirrorFilterRuleList {
    @xmlName("item")
    member: TrafficMirrorFilterRule
}

list TrafficMirrorFilterRuleSet {
    @xmlName("item")
    member: TrafficMirrorFilterRule
}

list TrafficMirrorFilterSet {
    @xmlName("item")
    member: TrafficMirrorFilter
}

enum TrafficMirrorNetworkService {
    amazon_dns = "amazon-dns"
}

list TrafficMirrorNetworkServiceList {
    @xmlName("item")
    member: TrafficMirrorNetworkService
}

structure TrafficMirrorPortRange {
    @xmlName("fromPort")
    FromPort: Integer

    @xmlName("toPort")
    ToPort: Integer
}

structure TrafficMirrorPortRangeRequest {
    FromPort: Integer
    ToPort: Integer
}

enum TrafficMirrorRuleAction {
    accept
    reject
}

structure TrafficMirrorSession {
    @xmlName("trafficMirrorSessionId")
    TrafficMirrorSessionId: String

    @xmlName("trafficMirrorTargetId")
    TrafficMirrorTargetId: String

    @xmlName("trafficMirrorFilterId")
    TrafficMirrorFilterId: String

    @xmlName("networkInterfaceId")
    NetworkInterfaceId: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("packetLength")
    PacketLength: Integer

    @xmlName("sessionNumber")
    SessionNumber: Integer

    @xmlName("virtualNetworkId")
    VirtualNetworkId: Integer

    @xmlName("description")
    Description: String

    @xmlName("tagSet")
    Tags: TagList
}

enum TrafficMirrorSessionField {
    packet_length = "packet-length"
    description
    virtual_network_id = "virtual-network-id"
}

list TrafficMirrorSessionFieldList {
    member: TrafficMirrorSessionField
}

list TrafficMirrorSessionIdList {
    @xmlName("item")
    member: String
}

list TrafficMirrorSessionSet {
    @xmlName("item")
    member: TrafficMirrorSession
}

structure TrafficMirrorTarget {
    @xmlName("trafficMirrorTargetId")
    TrafficMirrorTargetId: String

    @xmlName("networkInterfaceId")
    NetworkInterfaceId: String

    @xmlName("networkLoadBalancerArn")
    NetworkLoadBalancerArn: String

    @xmlName("type")
    Type: TrafficMirrorTargetType

    @xmlName("description")
    Description: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("gatewayLoadBalancerEndpointId")
    GatewayLoadBalancerEndpointId: String
}

list TrafficMirrorTargetIdList {
    @xmlName("item")
    member: String
}

list TrafficMirrorTargetSet {
    @xmlName("item")
    member: TrafficMirrorTarget
}

enum TrafficMirrorTargetType {
    network_interface = "network-interface"
    network_load_balancer = "network-load-balancer"
    gateway_load_balancer_endpoint = "gateway-load-balancer-endpoint"
}

@range(min: 5, max: 1000)
integer TrafficMirroringMaxResults

enum TrafficType {
    ACCEPT
    REJECT
    ALL
}

enum TransferType {
    time_based = "time-based"
    standard
}

structure TransitGateway {
    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("transitGatewayArn")
    TransitGatewayArn: String

    @xmlName("state")
    State: TransitGatewayState

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("description")
    Description: String

    @xmlName("creationTime")
    CreationTime: Timestamp

    @xmlName("options")
    Options: TransitGatewayOptions

    @xmlName("tagSet")
    Tags: TagList
}

structure TransitGatewayAssociation {
    @xmlName("transitGatewayRouteTableId")
    TransitGatewayRouteTableId: String

    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceType")
    ResourceType: TransitGatewayAttachmentResourceType

    @xmlName("state")
    State: TransitGatewayAssociationState
}

enum TransitGatewayAssociationState {
    associating
    associated
    disassociating
    disassociated
}

structure TransitGatewayAttachment {
    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("transitGatewayOwnerId")
    TransitGatewayOwnerId: String

    @xmlName("resourceOwnerId")
    ResourceOwnerId: String

    @xmlName("resourceType")
    ResourceType: TransitGatewayAttachmentResourceType

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("state")
    State: TransitGatewayAttachmentState

    @xmlName("association")
    Association: TransitGatewayAttachmentAssociation

    @xmlName("creationTime")
    CreationTime: Timestamp

    @xmlName("tagSet")
    Tags: TagList
}

structure TransitGatewayAttachmentAssociation {
    @xmlName("transitGatewayRouteTableId")
    TransitGatewayRouteTableId: String

    @xmlName("transitGatewayPolicyTableId")
    TransitGatewayPolicyTableId: String

    @xmlName("state")
    State: TransitGatewayAssociationState
}

structure TransitGatewayAttachmentBgpConfiguration {
    @xmlName("transitGatewayAsn")
    TransitGatewayAsn: Long

    @xmlName("peerAsn")
    PeerAsn: Long

    @xmlName("transitGatewayAddress")
    TransitGatewayAddress: String

    @xmlName("peerAddress")
    PeerAddress: String

    @xmlName("bgpStatus")
    BgpStatus: BgpStatus
}

list TransitGatewayAttachmentBgpConfigurationList {
    @xmlName("item")
    member: TransitGatewayAttachmentBgpConfiguration
}

list TransitGatewayAttachmentIdStringList {
    member: String
}

list TransitGatewayAttachmentList {
    @xmlName("item")
    member: TransitGatewayAttachment
}

structure TransitGatewayAttachmentPropagation {
    @xmlName("transitGatewayRouteTableId")
    TransitGatewayRouteTableId: String

    @xmlName("state")
    State: TransitGatewayPropagationState
}

list TransitGatewayAttachmentPropagationList {
    @xmlName("item")
    member: TransitGatewayAttachmentPropagation
}

enum TransitGatewayAttachmentResourceType {
    vpc
    vpn
    vpn_concentrator = "vpn-concentrator"
    direct_connect_gateway = "direct-connect-gateway"
    connect
    peering
    tgw_peering = "tgw-peering"
    network_function = "network-function"
    client_vpn = "client-vpn"
}

enum TransitGatewayAttachmentState {
    initiating
    initiatingRequest
    pendingAcceptance
    rollingBack
    pending
    available
    modifying
    deleting
    deleted
    failed
    rejected
    rejecting
    failing
}

enum TransitGatewayAttachmentStatusType {
    pending_acceptance = "pending-acceptance"
    pending
    rejected
    available
    deleting
    deleted
}

list TransitGatewayCidrBlockStringList {
    @xmlName("item")
    member: String
}

structure TransitGatewayClientVpnAttachment {
    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("clientVpnEndpointId")
    ClientVpnEndpointId: String

    @xmlName("clientVpnOwnerId")
    ClientVpnOwnerId: String

    @xmlName("state")
    State: TransitGatewayAttachmentStatusType

    @xmlName("creationTime")
    CreationTime: String
}

structure TransitGatewayConfigurationDescribeEndpointStructure {
    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("availabilityZoneSet")
    AvailabilityZones: ClientVpnAvailabilityZoneSet

    @xmlName("availabilityZoneIdSet")
    AvailabilityZoneIds: ClientVpnAvailabilityZoneIdSet
}

structure TransitGatewayConfigurationInputStructure {
    TransitGatewayId: String

    @xmlName("AvailabilityZone")
    AvailabilityZones: ClientVpnAvailabilityZoneSet

    @xmlName("AvailabilityZoneId")
    AvailabilityZoneIds: ClientVpnAvailabilityZoneIdSet
}

structure TransitGatewayConnect {
    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("transportTransitGatewayAttachmentId")
    TransportTransitGatewayAttachmentId: String

    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("state")
    State: TransitGatewayAttachmentState

    @xmlName("creationTime")
    CreationTime: Timestamp

    @xmlName("options")
    Options: TransitGatewayConnectOptions

    @xmlName("tagSet")
    Tags: TagList
}

list TransitGatewayConnectList {
    @xmlName("item")
    member: TransitGatewayConnect
}

structure TransitGatewayConnectOptions {
    @xmlName("protocol")
    Protocol: ProtocolValue
}

structure TransitGatewayConnectPeer {
    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("transitGatewayConnectPeerId")
    TransitGatewayConnectPeerId: String

    @xmlName("state")
    State: TransitGatewayConnectPeerState

    @xmlName("creationTime")
    CreationTime: Timestamp

    @xmlName("connectPeerConfiguration")
    ConnectPeerConfiguration: TransitGatewayConnectPeerConfiguration

    @xmlName("tagSet")
    Tags: TagList
}

structure TransitGatewayConnectPeerConfiguration {
    @xmlName("transitGatewayAddress")
    TransitGatewayAddress: String

    @xmlName("peerAddress")
    PeerAddress: String

    @xmlName("insideCidrBlocks")
    InsideCidrBlocks: InsideCidrBlocksStringList

    @xmlName("protocol")
    Protocol: ProtocolValue

    @xmlName("bgpConfigurations")
    BgpConfigurations: TransitGatewayAttachmentBgpConfigurationList
}

list TransitGatewayConnectPeerIdStringList {
    @xmlName("item")
    member: String
}

list TransitGatewayConnectPeerList {
    @xmlName("item")
    member: TransitGatewayConnectPeer
}

enum TransitGatewayConnectPeerState {
    pending
    available
    deleting
    deleted
}

structure TransitGatewayConnectRequestBgpOptions {
    PeerAsn: Long
}

list TransitGatewayIdStringList {
    @xmlName("item")
    member: String
}

list TransitGatewayList {
    @xmlName("item")
    member: TransitGateway
}

@range(min: 5, max: 1000)
integer TransitGatewayMaxResults

enum TransitGatewayMeteringPayerType {
    source_attachment_owner = "source-attachment-owner"
    destination_attachment_owner = "destination-attachment-owner"
    transit_gateway_owner = "transit-gateway-owner"
}

structure TransitGatewayMeteringPolicy {
    @xmlName("transitGatewayMeteringPolicyId")
    TransitGatewayMeteringPolicyId: String

    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("middleboxAttachmentIdSet")
    MiddleboxAttachmentIds: ValueStringList

    @xmlName("state")
    State: TransitGatewayMeteringPolicyState

    @xmlName("updateEffectiveAt")
    UpdateEffectiveAt: Timestamp

    @xmlName("tagSet")
    Tags: TagList
}

structure TransitGatewayMeteringPolicyEntry {
    @xmlName("policyRuleNumber")
    PolicyRuleNumber: String

    @xmlName("meteredAccount")
    MeteredAccount: TransitGatewayMeteringPayerType

    @xmlName("state")
    State: TransitGatewayMeteringPolicyEntryState

    @xmlName("updatedAt")
    UpdatedAt: Timestamp

    @xmlName("updateEffectiveAt")
    UpdateEffectiveAt: Timestamp

    @xmlName("meteringPolicyRule")
    MeteringPolicyRule: TransitGatewayMeteringPolicyRule
}

list TransitGatewayMeteringPolicyEntryList {
    @xmlName("item")
    member: TransitGatewayMeteringPolicyEntry
}

enum TransitGatewayMeteringPolicyEntryState {
    available
    deleted
}

list TransitGatewayMeteringPolicyIdStringList {
    @xmlName("item")
    member: String
}

list TransitGatewayMeteringPolicyList {
    @xmlName("item")
    member: TransitGatewayMeteringPolicy
}

structure TransitGatewayMeteringPolicyRule {
    @xmlName("sourceTransitGatewayAttachmentId")
    SourceTransitGatewayAttachmentId: String

    @xmlName("sourceTransitGatewayAttachmentType")
    SourceTransitGatewayAttachmentType: TransitGatewayAttachmentResourceType

    @xmlName("sourceCidrBlock")
    SourceCidrBlock: String

    @xmlName("sourcePortRange")
    SourcePortRange: String

    @xmlName("destinationTransitGatewayAttachmentId")
    DestinationTransitGatewayAttachmentId: String

    @xmlName("destinationTransitGatewayAttachmentType")
    DestinationTransitGatewayAttachmentType: TransitGatewayAttachmentResourceType

    @xmlName("destinationCidrBlock")
    DestinationCidrBlock: String

    @xmlName("destinationPortRange")
    DestinationPortRange: String

    @xmlName("protocol")
    Protocol: String
}

enum TransitGatewayMeteringPolicyState {
    available
    deleted
    pending
    modifying
    deleting
}

enum TransitGatewayMulitcastDomainAssociationState {
    pendingAcceptance
    associating
    associated
    disassociating
    disassociated
    rejected
    failed
}

structure TransitGatewayMulticastDeregisteredGroupMembers {
    @xmlName("transitGatewayMulticastDomainId")
    TransitGatewayMulticastDomainId: String

    @xmlName("deregisteredNetworkInterfaceIds")
    DeregisteredNetworkInterfaceIds: ValueStringList

    @xmlName("groupIpAddress")
    GroupIpAddress: String
}

structure TransitGatewayMulticastDeregisteredGroupSources {
    @xmlName("transitGatewayMulticastDomainId")
    TransitGatewayMulticastDomainId: String

    @xmlName("deregisteredNetworkInterfaceIds")
    DeregisteredNetworkInterfaceIds: ValueStringList

    @xmlName("groupIpAddress")
    GroupIpAddress: String
}

structure TransitGatewayMulticastDomain {
    @xmlName("transitGatewayMulticastDomainId")
    TransitGatewayMulticastDomainId: String

    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("transitGatewayMulticastDomainArn")
    TransitGatewayMulticastDomainArn: String

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("options")
    Options: TransitGatewayMulticastDomainOptions

    @xmlName("state")
    State: TransitGatewayMulticastDomainState

    @xmlName("creationTime")
    CreationTime: Timestamp

    @xmlName("tagSet")
    Tags: TagList
}

structure TransitGatewayMulticastDomainAssociation {
    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceType")
    ResourceType: TransitGatewayAttachmentResourceType

    @xmlName("resourceOwnerId")
    ResourceOwnerId: String

    @xmlName("subnet")
    Subnet: SubnetAssociation
}

list TransitGatewayMulticastDomainAssociationList {
    @xmlName("item")
    member: TransitGatewayMulticastDomainAssociation
}

structure TransitGatewayMulticastDomainAssociations {
    @xmlName("transitGatewayMulticastDomainId")
    TransitGatewayMulticastDomainId: String

    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceType")
    ResourceType: TransitGatewayAttachmentResourceType

    @xmlName("resourceOwnerId")
    ResourceOwnerId: String

    @xmlName("subnets")
    Subnets: SubnetAssociationList
}

list TransitGatewayMulticastDomainIdStringList {
    @xmlName("item")
    member: String
}

list TransitGatewayMulticastDomainList {
    @xmlName("item")
    member: TransitGatewayMulticastDomain
}

structure TransitGatewayMulticastDomainOptions {
    @xmlName("igmpv2Support")
    Igmpv2Support: Igmpv2SupportValue

    @xmlName("staticSourcesSupport")
    StaticSourcesSupport: StaticSourcesSupportValue

    @xmlName("autoAcceptSharedAssociations")
    AutoAcceptSharedAssociations: AutoAcceptSharedAssociationsValue
}

enum TransitGatewayMulticastDomainState {
    pending
    available
    deleting
    deleted
}

structure TransitGatewayMulticastGroup {
    @xmlName("groupIpAddress")
    GroupIpAddress: String

    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("subnetId")
    SubnetId: String

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceType")
    ResourceType: TransitGatewayAttachmentResourceType

    @xmlName("resourceOwnerId")
    ResourceOwnerId: String

    @xmlName("networkInterfaceId")
    NetworkInterfaceId: String

    @xmlName("groupMember")
    GroupMember: Boolean

    @xmlName("groupSource")
    GroupSource: Boolean

    @xmlName("memberType")
    MemberType: MembershipType

    @xmlName("sourceType")
    SourceType: MembershipType
}

list TransitGatewayMulticastGroupList {
    @xmlName("item")
    member: TransitGatewayMulticastGroup
}

structure TransitGatewayMulticastRegisteredGroupMembers {
    @xmlName("transitGatewayMulticastDomainId")
    TransitGatewayMulticastDomainId: String

    @xmlName("registeredNetworkInterfaceIds")
    RegisteredNetworkInterfaceIds: ValueStringList

    @xmlName("groupIpAddress")
    GroupIpAddress: String
}

structure TransitGatewayMulticastRegisteredGroupSources {
    @xmlName("transitGatewayMulticastDomainId")
    TransitGatewayMulticastDomainId: String

    @xmlName("registeredNetworkInterfaceIds")
    RegisteredNetworkInterfaceIds: ValueStringList

    @xmlName("groupIpAddress")
    GroupIpAddress: String
}

list TransitGatewayNetworkInterfaceIdList {
    @xmlName("item")
    member: String
}

structure TransitGatewayOptions {
    @xmlName("amazonSideAsn")
    AmazonSideAsn: Long

    @xmlName("transitGatewayCidrBlocks")
    TransitGatewayCidrBlocks: ValueStringList

    @xmlName("autoAcceptSharedAttachments")
    AutoAcceptSharedAttachments: AutoAcceptSharedAttachmentsValue

    @xmlName("defaultRouteTableAssociation")
    DefaultRouteTableAssociation: DefaultRouteTableAssociationValue

    @xmlName("associationDefaultRouteTableId")
    AssociationDefaultRouteTableId: String

    @xmlName("defaultRouteTablePropagation")
    DefaultRouteTablePropagation: DefaultRouteTablePropagationValue

    @xmlName("propagationDefaultRouteTableId")
    PropagationDefaultRouteTableId: String

    @xmlName("vpnEcmpSupport")
    VpnEcmpSupport: VpnEcmpSupportValue

    @xmlName("dnsSupport")
    DnsSupport: DnsSupportValue

    @xmlName("securityGroupReferencingSupport")
    SecurityGroupReferencingSupport: SecurityGroupReferencingSupportValue

    @xmlName("multicastSupport")
    MulticastSupport: MulticastSupportValue

    @xmlName("encryptionSupport")
    EncryptionSupport: EncryptionSupport
}

structure TransitGatewayPeeringAttachment {
    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("accepterTransitGatewayAttachmentId")
    AccepterTransitGatewayAttachmentId: String

    @xmlName("requesterTgwInfo")
    RequesterTgwInfo: PeeringTgwInfo

    @xmlName("accepterTgwInfo")
    AccepterTgwInfo: PeeringTgwInfo

    @xmlName("options")
    Options: TransitGatewayPeeringAttachmentOptions

    @xmlName("status")
    Status: PeeringAttachmentStatus

    @xmlName("state")
    State: TransitGatewayAttachmentState

    @xmlName("creationTime")
    CreationTime: Timestamp

    @xmlName("tagSet")
    Tags: TagList
}

list TransitGatewayPeeringAttachmentList {
    @xmlName("item")
    member: TransitGatewayPeeringAttachment
}

structure TransitGatewayPeeringAttachmentOptions {
    @xmlName("dynamicRouting")
    DynamicRouting: DynamicRoutingValue
}

structure TransitGatewayPolicyRule {
    @xmlName("sourceCidrBlock")
    SourceCidrBlock: String

    @xmlName("sourcePortRange")
    SourcePortRange: String

    @xmlName("destinationCidrBlock")
    DestinationCidrBlock: String

    @xmlName("destinationPortRange")
    DestinationPortRange: String

    @xmlName("protocol")
    Protocol: String

    @xmlName("metaData")
    MetaData: TransitGatewayPolicyRuleMetaData
}

structure TransitGatewayPolicyRuleMetaData {
    @xmlName("metaDataKey")
    MetaDataKey: String

    @xmlName("metaDataValue")
    MetaDataValue: String
}

structure TransitGatewayPolicyTable {
    @xmlName("transitGatewayPolicyTableId")
    TransitGatewayPolicyTableId: String

    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("state")
    State: TransitGatewayPolicyTableState

    @xmlName("creationTime")
    CreationTime: Timestamp

    @xmlName("tagSet")
    Tags: TagList
}

structure TransitGatewayPolicyTableAssociation {
    @xmlName("transitGatewayPolicyTableId")
    TransitGatewayPolicyTableId: String

    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceType")
    ResourceType: TransitGatewayAttachmentResourceType

    @xmlName("state")
    State: TransitGatewayAssociationState
}

list TransitGatewayPolicyTableAssociationList {
    @xmlName("item")
    member: TransitGatewayPolicyTableAssociation
}

structure TransitGatewayPolicyTableEntry {
    @xmlName("policyRuleNumber")
    PolicyRuleNumber: String

    @xmlName("policyRule")
    PolicyRule: TransitGatewayPolicyRule

    @xmlName("targetRouteTableId")
    TargetRouteTableId: String

    @xmlName("state")
    State: TransitGatewayPolicyTableEntryState
}

list TransitGatewayPolicyTableEntryList {
    @xmlName("item")
    member: TransitGatewayPolicyTableEntry
}

enum TransitGatewayPolicyTableEntryState {
    active
    deleted
}

list TransitGatewayPolicyTableIdStringList {
    @xmlName("item")
    member: String
}

list TransitGatewayPolicyTableList {
    @xmlName("item")
    member: TransitGatewayPolicyTable
}

enum TransitGatewayPolicyTableState {
    pending
    available
    deleting
    deleted
}

structure TransitGatewayPrefixListAttachment {
    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("resourceType")
    ResourceType: TransitGatewayAttachmentResourceType

    @xmlName("resourceId")
    ResourceId: String
}

structure TransitGatewayPrefixListReference {
    @xmlName("transitGatewayRouteTableId")
    TransitGatewayRouteTableId: String

    @xmlName("prefixListId")
    PrefixListId: String

    @xmlName("prefixListOwnerId")
    PrefixListOwnerId: String

    @xmlName("state")
    State: TransitGatewayPrefixListReferenceState

    @xmlName("blackhole")
    Blackhole: Boolean

    @xmlName("transitGatewayAttachment")
    TransitGatewayAttachment: TransitGatewayPrefixListAttachment
}

list TransitGatewayPrefixListReferenceSet {
    @xmlName("item")
    member: TransitGatewayPrefixListReference
}

enum TransitGatewayPrefixListReferenceState {
    pending
    available
    modifying
    deleting
}

structure TransitGatewayPropagation {
    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceType")
    ResourceType: TransitGatewayAttachmentResourceType

    @xmlName("transitGatewayRouteTableId")
    TransitGatewayRouteTableId: String

    @xmlName("state")
    State: TransitGatewayPropagationState

    @xmlName("transitGatewayRouteTableAnnouncementId")
    TransitGatewayRouteTableAnnouncementId: String
}

enum TransitGatewayPropagationState {
    enabling
    enabled
    disabling
    disabled
}

structure TransitGatewayRequestOptions {
    AmazonSideAsn: Long
    AutoAcceptSharedAttachments: AutoAcceptSharedAttachmentsValue
    DefaultRouteTableAssociation: DefaultRouteTableAssociationValue
    DefaultRouteTablePropagation: DefaultRouteTablePropagationValue
    VpnEcmpSupport: VpnEcmpSupportValue
    DnsSupport: DnsSupportValue
    SecurityGroupReferencingSupport: SecurityGroupReferencingSupportValue
    MulticastSupport: MulticastSupportValue
    TransitGatewayCidrBlocks: TransitGatewayCidrBlockStringList
}

structure TransitGatewayRequestPolicyRule {
    SourceCidrBlock: String
    SourcePortRange: String
    DestinationCidrBlock: String
    DestinationPortRange: String
    Protocol: String
    MetaData: TransitGatewayRequestPolicyRuleMetaData
}

structure TransitGatewayRequestPolicyRuleMetaData {
    MetaDataKey: String
    MetaDataValue: String
}

structure TransitGatewayRoute {
    @xmlName("destinationCidrBlock")
    DestinationCidrBlock: String

    @xmlName("prefixListId")
    PrefixListId: String

    @xmlName("transitGatewayRouteTableAnnouncementId")
    TransitGatewayRouteTableAnnouncementId: String

    @xmlName("transitGatewayAttachments")
    TransitGatewayAttachments: TransitGatewayRouteAttachmentList

    @xmlName("type")
    Type: TransitGatewayRouteType

    @xmlName("state")
    State: TransitGatewayRouteState
}

structure TransitGatewayRouteAttachment {
    @xmlName("resourceId")
    ResourceId: String

    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("resourceType")
    ResourceType: TransitGatewayAttachmentResourceType
}

list TransitGatewayRouteAttachmentList {
    @xmlName("item")
    member: TransitGatewayRouteAttachment
}

list TransitGatewayRouteList {
    @xmlName("item")
    member: TransitGatewayRoute
}

enum TransitGatewayRouteState {
    pending
    active
    blackhole
    deleting
    deleted
}

structure TransitGatewayRouteTable {
    @xmlName("transitGatewayRouteTableId")
    TransitGatewayRouteTableId: String

    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("state")
    State: TransitGatewayRouteTableState

    @xmlName("defaultAssociationRouteTable")
    DefaultAssociationRouteTable: Boolean

    @xmlName("defaultPropagationRouteTable")
    DefaultPropagationRouteTable: Boolean

    @xmlName("creationTime")
    CreationTime: Timestamp

    @xmlName("tagSet")
    Tags: TagList
}

structure TransitGatewayRouteTableAnnouncement {
    @xmlName("transitGatewayRouteTableAnnouncementId")
    TransitGatewayRouteTableAnnouncementId: String

    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("coreNetworkId")
    CoreNetworkId: String

    @xmlName("peerTransitGatewayId")
    PeerTransitGatewayId: String

    @xmlName("peerCoreNetworkId")
    PeerCoreNetworkId: String

    @xmlName("peeringAttachmentId")
    PeeringAttachmentId: String

    @xmlName("announcementDirection")
    AnnouncementDirection: TransitGatewayRouteTableAnnouncementDirection

    @xmlName("transitGatewayRouteTableId")
    TransitGatewayRouteTableId: String

    @xmlName("state")
    State: TransitGatewayRouteTableAnnouncementState

    @xmlName("creationTime")
    CreationTime: Timestamp

    @xmlName("tagSet")
    Tags: TagList
}

enum TransitGatewayRouteTableAnnouncementDirection {
    outgoing
    incoming
}

list TransitGatewayRouteTableAnnouncementIdStringList {
    @xmlName("item")
    member: String
}

list TransitGatewayRouteTableAnnouncementList {
    @xmlName("item")
    member: TransitGatewayRouteTableAnnouncement
}

enum TransitGatewayRouteTableAnnouncementState {
    available
    pending
    failing
    failed
    deleting
    deleted
}

structure TransitGatewayRouteTableAssociation {
    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceType")
    ResourceType: TransitGatewayAttachmentResourceType

    @xmlName("state")
    State: TransitGatewayAssociationState
}

list TransitGatewayRouteTableAssociationList {
    @xmlName("item")
    member: TransitGatewayRouteTableAssociation
}

list TransitGatewayRouteTableIdStringList {
    @xmlName("item")
    member: String
}

list TransitGatewayRouteTableList {
    @xmlName("item")
    member: TransitGatewayRouteTable
}

structure TransitGatewayRouteTablePropagation {
    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceType")
    ResourceType: TransitGatewayAttachmentResourceType

    @xmlName("state")
    State: TransitGatewayPropagationState

    @xmlName("transitGatewayRouteTableAnnouncementId")
    TransitGatewayRouteTableAnnouncementId: String
}

list TransitGatewayRouteTablePropagationList {
    @xmlName("item")
    member: TransitGatewayRouteTablePropagation
}

structure TransitGatewayRouteTableRoute {
    @xmlName("destinationCidr")
    DestinationCidr: String

    @xmlName("state")
    State: String

    @xmlName("routeOrigin")
    RouteOrigin: String

    @xmlName("prefixListId")
    PrefixListId: String

    @xmlName("attachmentId")
    AttachmentId: String

    @xmlName("resourceId")
    ResourceId: String

    @xmlName("resourceType")
    ResourceType: String
}

enum TransitGatewayRouteTableState {
    pending
    available
    deleting
    deleted
}

enum TransitGatewayRouteType {
    static
    propagated
}

enum TransitGatewayState {
    pending
    available
    modifying
    deleting
    deleted
}

list TransitGatewaySubnetIdList {
    @xmlName("item")
    member: String
}

structure TransitGatewayVpcAttachment {
    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("vpcId")
    VpcId: String

    @xmlName("vpcOwnerId")
    VpcOwnerId: String

    @xmlName("state")
    State: TransitGatewayAttachmentState

    @xmlName("subnetIds")
    SubnetIds: ValueStringList

    @xmlName("creationTime")
    CreationTime: Timestamp

    @xmlName("options")
    Options: TransitGatewayVpcAttachmentOptions

    @xmlName("tagSet")
    Tags: TagList
}

list TransitGatewayVpcAttachmentList {
    @xmlName("item")
    member: TransitGatewayVpcAttachment
}

structure TransitGatewayVpcAttachmentOptions {
    @xmlName("dnsSupport")
    DnsSupport: DnsSupportValue

    @xmlName("securityGroupReferencingSupport")
    SecurityGroupReferencingSupport: SecurityGroupReferencingSupportValue

    @xmlName("ipv6Support")
    Ipv6Support: Ipv6SupportValue

    @xmlName("applianceModeSupport")
    ApplianceModeSupport: ApplianceModeSupportValue
}

enum TransportProtocol {
    tcp
    udp
}

structure TrunkInterfaceAssociation {
    @xmlName("associationId")
    AssociationId: String

    @xmlName("branchInterfaceId")
    BranchInterfaceId: String

    @xmlName("trunkInterfaceId")
    TrunkInterfaceId: String

    @xmlName("interfaceProtocol")
    InterfaceProtocol: InterfaceProtocolType

    @xmlName("vlanId")
    VlanId: Integer

    @xmlName("greKey")
    GreKey: Integer

    @xmlName("tagSet")
    Tags: TagList
}

list TrunkInterfaceAssociationIdList {
    @xmlName("item")
    member: String
}

list TrunkInterfaceAssociationList {
    @xmlName("item")
    member: TrunkInterfaceAssociation
}

enum TrustProviderType {
    user
    device
}

enum TunnelInsideIpVersion {
    ipv4
    ipv6
}

structure TunnelOption {
    @xmlName("outsideIpAddress")
    OutsideIpAddress: String

    @xmlName("tunnelInsideCidr")
    TunnelInsideCidr: String

    @xmlName("tunnelInsideIpv6Cidr")
    TunnelInsideIpv6Cidr: String

    @xmlName("preSharedKey")
    PreSharedKey: preSharedKey

    @xmlName("phase1LifetimeSeconds")
    Phase1LifetimeSeconds: Integer

    @xmlName("phase2LifetimeSeconds")
    Phase2LifetimeSeconds: Integer

    @xmlName("rekeyMarginTimeSeconds")
    RekeyMarginTimeSeconds: Integer

    @xmlName("rekeyFuzzPercentage")
    RekeyFuzzPercentage: Integer

    @xmlName("replayWindowSize")
    ReplayWindowSize: Integer

    @xmlName("dpdTimeoutSeconds")
    DpdTimeoutSeconds: Integer

    @xmlName("dpdTimeoutAction")
    DpdTimeoutAction: String

    @xmlName("phase1EncryptionAlgorithmSet")
    Phase1EncryptionAlgorithms: Phase1EncryptionAlgorithmsList

    @xmlName("phase2EncryptionAlgorithmSet")
    Phase2EncryptionAlgorithms: Phase2EncryptionAlgorithmsList

    @xmlName("phase1IntegrityAlgorithmSet")
    Phase1IntegrityAlgorithms: Phase1IntegrityAlgorithmsList

    @xmlName("phase2IntegrityAlgorithmSet")
    Phase2IntegrityAlgorithms: Phase2IntegrityAlgorithmsList

    @xmlName("phase1DHGroupNumberSet")
    Phase1DHGroupNumbers: Phase1DHGroupNumbersList

    @xmlName("phase2DHGroupNumberSet")
    Phase2DHGroupNumbers: Phase2DHGroupNumbersList

    @xmlName("ikeVersionSet")
    IkeVersions: IKEVersionsList

    @xmlName("startupAction")
    StartupAction: String

    @xmlName("logOptions")
    LogOptions: VpnTunnelLogOptions

    @xmlName("enableTunnelLifecycleControl")
    EnableTunnelLifecycleControl: Boolean
}

list TunnelOptionsList {
    @xmlName("item")
    member: TunnelOption
}

enum UnlimitedSupportedInstanceFamily {
    t2
    t3
    t3a
    t4g
}

structure UnsuccessfulAssociationResponseObject {
    @xmlName("applicationStatusCheckId")
    ApplicationStatusCheckId: String

    @xmlName("associationType")
    AssociationType: String

    @xmlName("associationValue")
    AssociationValue: String

    @xmlName("reason")
    Reason: String
}

list UnsuccessfulAssociationResponseSet {
    @xmlName("item")
    member: UnsuccessfulAssociationResponseObject
}

enum UnsuccessfulInstanceCreditSpecificationErrorCode {
    InvalidInstanceID_Malformed = "InvalidInstanceID.Malformed"
    InvalidInstanceID_NotFound = "InvalidInstanceID.NotFound"
    IncorrectInstanceState
    InstanceCreditSpecification_NotSupported = "InstanceCreditSpecification.NotSupported"
}

structure UnsuccessfulInstanceCreditSpecificationItem {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("error")
    Error: UnsuccessfulInstanceCreditSpecificationItemError
}

structure UnsuccessfulInstanceCreditSpecificationItemError {
    @xmlName("code")
    Code: UnsuccessfulInstanceCreditSpecificationErrorCode

    @xmlName("message")
    Message: String
}

list UnsuccessfulInstanceCreditSpecificationSet {
    @xmlName("item")
    member: UnsuccessfulInstanceCreditSpecificationItem
}

structure UnsuccessfulItem {
    @xmlName("error")
    Error: UnsuccessfulItemError

    @xmlName("resourceId")
    ResourceId: String
}

structure UnsuccessfulItemError {
    @xmlName("code")
    Code: String

    @xmlName("message")
    Message: String
}

list UnsuccessfulItemList {
    @xmlName("item")
    member: UnsuccessfulItem
}

list UnsuccessfulItemSet {
    @xmlName("item")
    member: UnsuccessfulItem
}

structure UnsuccessfulSuppressionResponseObject {
    @xmlName("instanceId")
    InstanceId: String

    @xmlName("suppressAt")
    SuppressAt: Timestamp

    @xmlName("resumeAt")
    ResumeAt: Timestamp

    @xmlName("reason")
    Reason: String
}

list UnsuccessfulSuppressionResponseSet {
    @xmlName("item")
    member: UnsuccessfulSuppressionResponseObject
}

enum UsageClassType {
    spot
    on_demand = "on-demand"
    capacity_block = "capacity-block"
}

list UsageClassTypeList {
    @xmlName("item")
    member: UsageClassType
}

structure UserBucket {
    S3Bucket: String
    S3Key: String
}

structure UserBucketDetails {
    @xmlName("s3Bucket")
    S3Bucket: String

    @xmlName("s3Key")
    S3Key: String
}

@sensitive
structure UserData {
    @xmlName("data")
    Data: String
}

list UserGroupStringList {
    @xmlName("UserGroup")
    member: String
}

structure UserIdGroupPair {
    @xmlName("description")
    Description: String

    @xmlName("userId")
    UserId: String

    @xmlName("groupName")
    GroupName: String

    @xmlName("groupId")
    GroupId: String

    @xmlName("vpcId")
    VpcId: String

    @xmlName("vpcPeeringConnectionId")
    VpcPeeringConnectionId: String

    @xmlName("peeringStatus")
    PeeringStatus: String
}

list UserIdGroupPairList {
    @xmlName("item")
    member: UserIdGroupPair
}

list UserIdGroupPairSet {
    @xmlName("item")
    member: UserIdGroupPair
}

list UserIdList {
    @xmlName("item")
    member: String
}

list UserIdStringList {
    @xmlName("UserId")
    member: String
}

enum UserTrustProviderType {
    iam_identity_center = "iam-identity-center"
    oidc
}

structure VCpuCountRange {
    @xmlName("min")
    Min: Integer

    @xmlName("max")
    Max: Integer
}

structure VCpuCountRangeRequest {
    @required
    Min: Integer

    Max: Integer
}

structure VCpuInfo {
    @xmlName("defaultVCpus")
    DefaultVCpus: Integer

    @xmlName("defaultCores")
    DefaultCores: Integer

    @xmlName("defaultThreadsPerCore")
    DefaultThreadsPerCore: Integer

    @xmlName("validCores")
    ValidCores: CoreCountList

    @xmlName("validThreadsPerCore")
    ValidThreadsPerCore: ThreadsPerCoreList
}

structure ValidationError {
    @xmlName("code")
    Code: String

    @xmlName("message")
    Message: String
}

structure ValidationWarning {
    @xmlName("errorSet")
    Errors: ErrorSet
}

list ValueStringList {
    @xmlName("item")
    member: String
}

enum VerificationMethod {
    remarks_x509 = "remarks-x509"
    dns_token = "dns-token"
}

structure VerifiedAccessEndpoint {
    @xmlName("verifiedAccessInstanceId")
    VerifiedAccessInstanceId: String

    @xmlName("verifiedAccessGroupId")
    VerifiedAccessGroupId: String

    @xmlName("verifiedAccessEndpointId")
    VerifiedAccessEndpointId: String

    @xmlName("applicationDomain")
    ApplicationDomain: String

    @xmlName("endpointType")
    EndpointType: VerifiedAccessEndpointType

    @xmlName("attachmentType")
    AttachmentType: VerifiedAccessEndpointAttachmentType

    @xmlName("domainCertificateArn")
    DomainCertificateArn: String

    @xmlName("endpointDomain")
    EndpointDomain: String

    @xmlName("deviceValidationDomain")
    DeviceValidationDomain: String

    @xmlName("securityGroupIdSet")
    SecurityGroupIds: SecurityGroupIdList

    @xmlName("loadBalancerOptions")
    LoadBalancerOptions: VerifiedAccessEndpointLoadBalancerOptions

    @xmlName("networkInterfaceOptions")
    NetworkInterfaceOptions: VerifiedAccessEndpointEniOptions

    @xmlName("status")
    Status: VerifiedAccessEndpointStatus

    @xmlName("description")
    Description: String

    @xmlName("creationTime")
    CreationTime: String

    @xmlName("lastUpdatedTime")
    LastUpdatedTime: String

    @xmlName("deletionTime")
    DeletionTime: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("sseSpecification")
    SseSpecification: VerifiedAccessSseSpecificationResponse

    @xmlName("rdsOptions")
    RdsOptions: VerifiedAccessEndpointRdsOptions

    @xmlName("cidrOptions")
    CidrOptions: VerifiedAccessEndpointCidrOptions
}

enum VerifiedAccessEndpointAttachmentType {
    vpc
}

structure VerifiedAccessEndpointCidrOptions {
    @xmlName("cidr")
    Cidr: String

    @xmlName("portRangeSet")
    PortRanges: VerifiedAccessEndpointPortRangeList

    @xmlName("protocol")
    Protocol: VerifiedAccessEndpointProtocol

    @xmlName("subnetIdSet")
    SubnetIds: VerifiedAccessEndpointSubnetIdList
}

structure VerifiedAccessEndpointEniOptions {
    @xmlName("networkInterfaceId")
    NetworkInterfaceId: String

    @xmlName("protocol")
    Protocol: VerifiedAccessEndpointProtocol

    @xmlName("port")
    Port: VerifiedAccessEndpointPortNumber

    @xmlName("portRangeSet")
    PortRanges: VerifiedAccessEndpointPortRangeList
}

list VerifiedAccessEndpointIdList {
    @xmlName("item")
    member: String
}

list VerifiedAccessEndpointList {
    @xmlName("item")
    member: VerifiedAccessEndpoint
}

structure VerifiedAccessEndpointLoadBalancerOptions {
    @xmlName("protocol")
    Protocol: VerifiedAccessEndpointProtocol

    @xmlName("port")
    Port: VerifiedAccessEndpointPortNumber

    @xmlName("loadBalancerArn")
    LoadBalancerArn: String

    @xmlName("subnetIdSet")
    SubnetIds: VerifiedAccessEndpointSubnetIdList

    @xmlName("portRangeSet")
    PortRanges: VerifiedAccessEndpointPortRangeList
}

@range(min: 1, max: 65535)
integer VerifiedAccessEndpointPortNumber

structure VerifiedAccessEndpointPortRange {
    @xmlName("fromPort")
    FromPort: VerifiedAccessEndpointPortNumber

    @xmlName("toPort")
    ToPort: VerifiedAccessEndpointPortNumber
}

list VerifiedAccessEndpointPortRangeList {
    @xmlName("item")
    member: VerifiedAccessEndpointPortRange
}

enum VerifiedAccessEndpointProtocol {
    http
    https
    tcp
}

structure VerifiedAccessEndpointRdsOptions {
    @xmlName("protocol")
    Protocol: VerifiedAccessEndpointProtocol

    @xmlName("port")
    Port: VerifiedAccessEndpointPortNumber

    @xmlName("rdsDbInstanceArn")
    RdsDbInstanceArn: String

    @xmlName("rdsDbClusterArn")
    RdsDbClusterArn: String

    @xmlName("rdsDbProxyArn")
    RdsDbProxyArn: String

    @xmlName("rdsEndpoint")
    RdsEndpoint: String

    @xmlName("subnetIdSet")
    SubnetIds: VerifiedAccessEndpointSubnetIdList
}

structure VerifiedAccessEndpointStatus {
    @xmlName("code")
    Code: VerifiedAccessEndpointStatusCode

    @xmlName("message")
    Message: String
}

enum VerifiedAccessEndpointStatusCode {
    pending
    active
    updating
    deleting
    deleted
}

list VerifiedAccessEndpointSubnetIdList {
    @xmlName("item")
    member: String
}

structure VerifiedAccessEndpointTarget {
    @xmlName("verifiedAccessEndpointId")
    VerifiedAccessEndpointId: String

    @xmlName("verifiedAccessEndpointTargetIpAddress")
    VerifiedAccessEndpointTargetIpAddress: String

    @xmlName("verifiedAccessEndpointTargetDns")
    VerifiedAccessEndpointTargetDns: String
}

list VerifiedAccessEndpointTargetList {
    @xmlName("item")
    member: VerifiedAccessEndpointTarget
}

enum VerifiedAccessEndpointType {
    load_balancer = "load-balancer"
    network_interface = "network-interface"
    rds
    cidr
}

structure VerifiedAccessGroup {
    @xmlName("verifiedAccessGroupId")
    VerifiedAccessGroupId: String

    @xmlName("verifiedAccessInstanceId")
    VerifiedAccessInstanceId: String

    @xmlName("description")
    Description: String

    @xmlName("owner")
    Owner: String

    @xmlName("verifiedAccessGroupArn")
    VerifiedAccessGroupArn: String

    @xmlName("creationTime")
    CreationTime: String

    @xmlName("lastUpdatedTime")
    LastUpdatedTime: String

    @xmlName("deletionTime")
    DeletionTime: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("sseSpecification")
    SseSpecification: VerifiedAccessSseSpecificationResponse
}

list VerifiedAccessGroupIdList {
    @xmlName("item")
    member: String
}

list VerifiedAccessGroupList {
    @xmlName("item")
    member: VerifiedAccessGroup
}

structure VerifiedAccessInstance {
    @xmlName("verifiedAccessInstanceId")
    VerifiedAccessInstanceId: String

    @xmlName("description")
    Description: String

    @xmlName("verifiedAccessTrustProviderSet")
    VerifiedAccessTrustProviders: VerifiedAccessTrustProviderCondensedList

    @xmlName("creationTime")
    CreationTime: String

    @xmlName("lastUpdatedTime")
    LastUpdatedTime: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("fipsEnabled")
    FipsEnabled: Boolean

    @xmlName("cidrEndpointsCustomSubDomain")
    CidrEndpointsCustomSubDomain: VerifiedAccessInstanceCustomSubDomain
}

structure VerifiedAccessInstanceCustomSubDomain {
    @xmlName("subDomain")
    SubDomain: String

    @xmlName("nameserverSet")
    Nameservers: ValueStringList
}

list VerifiedAccessInstanceIdList {
    @xmlName("item")
    member: String
}

list VerifiedAccessInstanceList {
    @xmlName("item")
    member: VerifiedAccessInstance
}

structure VerifiedAccessInstanceLoggingConfiguration {
    @xmlName("verifiedAccessInstanceId")
    VerifiedAccessInstanceId: String

    @xmlName("accessLogs")
    AccessLogs: VerifiedAccessLogs
}

list VerifiedAccessInstanceLoggingConfigurationList {
    @xmlName("item")
    member: VerifiedAccessInstanceLoggingConfiguration
}

structure VerifiedAccessInstanceOpenVpnClientConfiguration {
    @xmlName("config")
    Config: String

    @xmlName("routeSet")
    Routes: VerifiedAccessInstanceOpenVpnClientConfigurationRouteList
}

list VerifiedAccessInstanceOpenVpnClientConfigurationList {
    @xmlName("item")
    member: VerifiedAccessInstanceOpenVpnClientConfiguration
}

structure VerifiedAccessInstanceOpenVpnClientConfigurationRoute {
    @xmlName("cidr")
    Cidr: String
}

list VerifiedAccessInstanceOpenVpnClientConfigurationRouteList {
    @xmlName("item")
    member: VerifiedAccessInstanceOpenVpnClientConfigurationRoute
}

structure VerifiedAccessInstanceUserTrustProviderClientConfiguration {
    @xmlName("type")
    Type: UserTrustProviderType

    @xmlName("scopes")
    Scopes: String

    @xmlName("issuer")
    Issuer: String

    @xmlName("authorizationEndpoint")
    AuthorizationEndpoint: String

    @xmlName("publicSigningKeyEndpoint")
    PublicSigningKeyEndpoint: String

    @xmlName("tokenEndpoint")
    TokenEndpoint: String

    @xmlName("userInfoEndpoint")
    UserInfoEndpoint: String

    @xmlName("clientId")
    ClientId: String

    @xmlName("clientSecret")
    ClientSecret: ClientSecretType

    @xmlName("pkceEnabled")
    PkceEnabled: Boolean
}

structure VerifiedAccessLogCloudWatchLogsDestination {
    @xmlName("enabled")
    Enabled: Boolean

    @xmlName("deliveryStatus")
    DeliveryStatus: VerifiedAccessLogDeliveryStatus

    @xmlName("logGroup")
    LogGroup: String
}

structure VerifiedAccessLogCloudWatchLogsDestinationOptions {
    @required
    Enabled: Boolean

    LogGroup: String
}

structure VerifiedAccessLogDeliveryStatus {
    @xmlName("code")
    Code: VerifiedAccessLogDeliveryStatusCode

    @xmlName("message")
    Message: String
}

enum VerifiedAccessLogDeliveryStatusCode {
    success
    failed
}

structure VerifiedAccessLogKinesisDataFirehoseDestination {
    @xmlName("enabled")
    Enabled: Boolean

    @xmlName("deliveryStatus")
    DeliveryStatus: VerifiedAccessLogDeliveryStatus

    @xmlName("deliveryStream")
    DeliveryStream: String
}

structure VerifiedAccessLogKinesisDataFirehoseDestinationOptions {
    @required
    Enabled: Boolean

    DeliveryStream: String
}

structure VerifiedAccessLogOptions {
    S3: VerifiedAccessLogS3DestinationOptions
    CloudWatchLogs: VerifiedAccessLogCloudWatchLogsDestinationOptions
    KinesisDataFirehose: VerifiedAccessLogKinesisDataFirehoseDestinationOptions
    LogVersion: String
    IncludeTrustContext: Boolean
}

structure VerifiedAccessLogS3Destination {
    @xmlName("enabled")
    Enabled: Boolean

    @xmlName("deliveryStatus")
    DeliveryStatus: VerifiedAccessLogDeliveryStatus

    @xmlName("bucketName")
    BucketName: String

    @xmlName("prefix")
    Prefix: String

    @xmlName("bucketOwner")
    BucketOwner: String
}

structure VerifiedAccessLogS3DestinationOptions {
    @required
    Enabled: Boolean

    BucketName: String
    Prefix: String
    BucketOwner: String
}

structure VerifiedAccessLogs {
    @xmlName("s3")
    S3: VerifiedAccessLogS3Destination

    @xmlName("cloudWatchLogs")
    CloudWatchLogs: VerifiedAccessLogCloudWatchLogsDestination

    @xmlName("kinesisDataFirehose")
    KinesisDataFirehose: VerifiedAccessLogKinesisDataFirehoseDestination

    @xmlName("logVersion")
    LogVersion: String

    @xmlName("includeTrustContext")
    IncludeTrustContext: Boolean
}

structure VerifiedAccessSseSpecificationRequest {
    CustomerManagedKeyEnabled: Boolean
    KmsKeyArn: String
}

structure VerifiedAccessSseSpecificationResponse {
    @xmlName("customerManagedKeyEnabled")
    CustomerManagedKeyEnabled: Boolean

    @xmlName("kmsKeyArn")
    KmsKeyArn: String
}

structure VerifiedAccessTrustProvider {
    @xmlName("verifiedAccessTrustProviderId")
    VerifiedAccessTrustProviderId: String

    @xmlName("description")
    Description: String

    @xmlName("trustProviderType")
    TrustProviderType: TrustProviderType

    @xmlName("userTrustProviderType")
    UserTrustProviderType: UserTrustProviderType

    @xmlName("deviceTrustProviderType")
    DeviceTrustProviderType: DeviceTrustProviderType

    @xmlName("oidcOptions")
    OidcOptions: OidcOptions

    @xmlName("deviceOptions")
    DeviceOptions: DeviceOptions

    @xmlName("policyReferenceName")
    PolicyReferenceName: String

    @xmlName("creationTime")
    CreationTime: String

    @xmlName("lastUpdatedTime")
    LastUpdatedTime: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("sseSpecification")
    SseSpecification: VerifiedAccessSseSpecificationResponse

    @xmlName("nativeApplicationOidcOptions")
    NativeApplicationOidcOptions: NativeApplicationOidcOptions
}

structure VerifiedAccessTrustProviderCondensed {
    @xmlName("verifiedAccessTrustProviderId")
    VerifiedAccessTrustProviderId: String

    @xmlName("description")
    Description: String

    @xmlName("trustProviderType")
    TrustProviderType: TrustProviderType

    @xmlName("userTrustProviderType")
    UserTrustProviderType: UserTrustProviderType

    @xmlName("deviceTrustProviderType")
    DeviceTrustProviderType: DeviceTrustProviderType
}

list VerifiedAccessTrustProviderCondensedList {
    @xmlName("item")
    member: VerifiedAccessTrustProviderCondensed
}

list VerifiedAccessTrustProviderIdList {
    @xmlName("item")
    member: String
}

list VerifiedAccessTrustProviderList {
    @xmlName("item")
    member: VerifiedAccessTrustProvider
}

@length(min: 0, max: 255)
string VersionDescription

list VersionStringList {
    @xmlName("item")
    member: String
}

structure VgwTelemetry {
    @xmlName("acceptedRouteCount")
    AcceptedRouteCount: Integer

    @xmlName("lastStatusChange")
    LastStatusChange: Timestamp

    @xmlName("outsideIpAddress")
    OutsideIpAddress: String

    @xmlName("status")
    Status: TelemetryStatus

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("certificateArn")
    CertificateArn: String
}

list VgwTelemetryList {
    @xmlName("item")
    member: VgwTelemetry
}

enum VirtualizationType {
    hvm
    paravirtual
}

list VirtualizationTypeList {
    @xmlName("item")
    member: VirtualizationType
}

@length(min: 0, max: 2)
list VirtualizationTypeSet {
    @xmlName("item")
    member: VirtualizationType
}

structure Volume {
    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("outpostArn")
    OutpostArn: String

    @xmlName("sourceVolumeId")
    SourceVolumeId: String

    @xmlName("iops")
    Iops: Integer

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("volumeType")
    VolumeType: VolumeType

    @xmlName("fastRestored")
    FastRestored: Boolean

    @xmlName("multiAttachEnabled")
    MultiAttachEnabled: Boolean

    @xmlName("throughput")
    Throughput: Integer

    @xmlName("sseType")
    SseType: SSEType

    @xmlName("operator")
    Operator: OperatorResponse

    @xmlName("volumeInitializationRate")
    VolumeInitializationRate: Integer

    @xmlName("volumeId")
    VolumeId: String

    @xmlName("size")
    Size: Integer

    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("status")
    State: VolumeState

    @xmlName("createTime")
    CreateTime: Timestamp

    @xmlName("attachmentSet")
    Attachments: VolumeAttachmentList

    @xmlName("encrypted")
    Encrypted: Boolean

    @xmlName("kmsKeyId")
    KmsKeyId: String
}

structure VolumeAttachment {
    @xmlName("deleteOnTermination")
    DeleteOnTermination: Boolean

    @xmlName("associatedResource")
    AssociatedResource: String

    @xmlName("instanceOwningService")
    InstanceOwningService: String

    @xmlName("ebsCardIndex")
    EbsCardIndex: Integer

    @xmlName("volumeId")
    VolumeId: String

    @xmlName("instanceId")
    InstanceId: String

    @xmlName("device")
    Device: String

    @xmlName("status")
    State: VolumeAttachmentState

    @xmlName("attachTime")
    AttachTime: Timestamp
}

list VolumeAttachmentList {
    @xmlName("item")
    member: VolumeAttachment
}

enum VolumeAttachmentState {
    attaching
    attached
    detaching
    detached
    busy
}

enum VolumeAttributeName {
    autoEnableIO
    productCodes
}

structure VolumeDetail {
    @required @xmlName("size")
    Size: Long
}

list VolumeIdStringList {
    @xmlName("VolumeId")
    member: String
}

list VolumeList {
    @xmlName("item")
    member: Volume
}

structure VolumeModification {
    @xmlName("volumeId")
    VolumeId: String

    @xmlName("modificationState")
    ModificationState: VolumeModificationState

    @xmlName("statusMessage")
    StatusMessage: String

    @xmlName("targetSize")
    TargetSize: Integer

    @xmlName("targetIops")
    TargetIops: Integer

    @xmlName("targetVolumeType")
    TargetVolumeType: VolumeType

    @xmlName("targetThroughput")
    TargetThroughput: Integer

    @xmlName("targetMultiAttachEnabled")
    TargetMultiAttachEnabled: Boolean

    @xmlName("originalSize")
    OriginalSize: Integer

    @xmlName("originalIops")
    OriginalIops: Integer

    @xmlName("originalVolumeType")
    OriginalVolumeType: VolumeType

    @xmlName("originalThroughput")
    OriginalThroughput: Integer

    @xmlName("originalMultiAttachEnabled")
    OriginalMultiAttachEnabled: Boolean

    @xmlName("progress")
    Progress: Long

    @xmlName("startTime")
    StartTime: Timestamp

    @xmlName("endTime")
    EndTime: Timestamp

    @xmlName("operator")
    Operator: OperatorResponse
}

list VolumeModificationList {
    @xmlName("item")
    member: VolumeModification
}

enum VolumeModificationState {
    modifying
    optimizing
    completed
    failed
}

structure VolumeRecycleBinInfo {
    @xmlName("volumeId")
    VolumeId: String

    @xmlName("volumeType")
    VolumeType: VolumeType

    @xmlName("state")
    State: VolumeState

    @xmlName("size")
    Size: Integer

    @xmlName("iops")
    Iops: Integer

    @xmlName("throughput")
    Throughput: Integer

    @xmlName("outpostArn")
    OutpostArn: String

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("sourceVolumeId")
    SourceVolumeId: String

    @xmlName("snapshotId")
    SnapshotId: String

    @xmlName("operator")
    Operator: OperatorResponse

    @xmlName("createTime")
    CreateTime: Timestamp

    @xmlName("recycleBinEnterTime")
    RecycleBinEnterTime: Timestamp

    @xmlName("recycleBinExitTime")
    RecycleBinExitTime: Timestamp
}

list VolumeRecycleBinInfoList {
    @xmlName("item")
    member: VolumeRecycleBinInfo
}

enum VolumeState {
    creating
    available
    in_use = "in-use"
    deleting
    deleted
    error
}

structure VolumeStatusAction {
    @xmlName("code")
    Code: String

    @xmlName("description")
    Description: String

    @xmlName("eventId")
    EventId: String

    @xmlName("eventType")
    EventType: String
}

list VolumeStatusActionsList {
    @xmlName("item")
    member: VolumeStatusAction
}

structure VolumeStatusAttachmentStatus {
    @xmlName("ioPerformance")
    IoPerformance: String

    @xmlName("instanceId")
    InstanceId: String
}

list VolumeStatusAttachmentStatusList {
    @xmlName("item")
    member: VolumeStatusAttachmentStatus
}

structure VolumeStatusDetails {
    @xmlName("name")
    Name: VolumeStatusName

    @xmlName("status")
    Status: String
}

list VolumeStatusDetailsList {
    @xmlName("item")
    member: VolumeStatusDetails
}

structure VolumeStatusEvent {
    @xmlName("description")
    Description: String

    @xmlName("eventId")
    EventId: String

    @xmlName("eventType")
    EventType: String

    @xmlName("notAfter")
    NotAfter: Timestamp

    @xmlName("notBefore")
    NotBefore: Timestamp

    @xmlName("instanceId")
    InstanceId: String
}

list VolumeStatusEventsList {
    @xmlName("item")
    member: VolumeStatusEvent
}

structure VolumeStatusInfo {
    @xmlName("details")
    Details: VolumeStatusDetailsList

    @xmlName("status")
    Status: VolumeStatusInfoStatus
}

enum VolumeStatusInfoStatus {
    ok
    impaired
    insufficient_data = "insufficient-data"
    warning
}

structure VolumeStatusItem {
    @xmlName("actionsSet")
    Actions: VolumeStatusActionsList

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("outpostArn")
    OutpostArn: String

    @xmlName("eventsSet")
    Events: VolumeStatusEventsList

    @xmlName("volumeId")
    VolumeId: String

    @xmlName("volumeStatus")
    VolumeStatus: VolumeStatusInfo

    @xmlName("attachmentStatuses")
    AttachmentStatuses: VolumeStatusAttachmentStatusList

    @xmlName("initializationStatusDetails")
    InitializationStatusDetails: InitializationStatusDetails

    @xmlName("availabilityZoneId")
    AvailabilityZoneId: String

    @xmlName("operator")
    Operator: OperatorResponse
}

list VolumeStatusList {
    @xmlName("item")
    member: VolumeStatusItem
}

enum VolumeStatusName {
    io_enabled = "io-enabled"
    io_performance = "io-performance"
    initialization_state = "initialization-state"
}

enum VolumeType {
    standard
    io1
    io2
    gp2
    sc1
    st1
    gp3
}

structure Vpc {
    @xmlName("ownerId")
    OwnerId: String

    @xmlName("instanceTenancy")
    InstanceTenancy: Tenancy

    @xmlName("ipv6CidrBlockAssociationSet")
    Ipv6CidrBlockAssociationSet: VpcIpv6CidrBlockAssociationSet

    @xmlName("cidrBlockAssociationSet")
    CidrBlockAssociationSet: VpcCidrBlockAssociationSet

    @xmlName("isDefault")
    IsDefault: Boolean

    @xmlName("encryptionControl")
    EncryptionControl: VpcEncryptionControl

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("blockPublicAccessStates")
    BlockPublicAccessStates: BlockPublicAccessStates

    @xmlName("vpcId")
    VpcId: String

    @xmlName("state")
    State: VpcState

    @xmlName("cidrBlock")
    CidrBlock: String

    @xmlName("dhcpOptionsId")
    DhcpOptionsId: String
}

structure VpcAttachment {
    @xmlName("vpcId")
    VpcId: String

    @xmlName("state")
    State: AttachmentStatus
}

list VpcAttachmentList {
    @xmlName("item")
    member: VpcAttachment
}

enum VpcAttributeName {
    enableDnsSupport
    enableDnsHostnames
    enableNetworkAddressUsageMetrics
}

structure VpcBlockPublicAccessExclusion {
    @xmlName("exclusionId")
    ExclusionId: String

    @xmlName("internetGatewayExclusionMode")
    InternetGatewayExclusionMode: InternetGatewayExclusionMode

    @xmlName("resourceArn")
    ResourceArn: ResourceArn

    @xmlName("state")
    State: VpcBlockPublicAccessExclusionState

    @xmlName("reason")
    Reason: String

    @xmlName("creationTimestamp")
    CreationTimestamp: Timestamp

    @xmlName("lastUpdateTimestamp")
    LastUpdateTimestamp: Timestamp

    @xmlName("deletionTimestamp")
    DeletionTimestamp: Timestamp

    @xmlName("tagSet")
    Tags: TagList
}

list VpcBlockPublicAccessExclusionIdList {
    @xmlName("item")
    member: String
}

list VpcBlockPublicAccessExclusionList {
    @xmlName("item")
    member: VpcBlockPublicAccessExclusion
}

enum VpcBlockPublicAccessExclusionState {
    create_in_progress = "create-in-progress"
    create_complete = "create-complete"
    create_failed = "create-failed"
    update_in_progress = "update-in-progress"
    update_complete = "update-complete"
    update_failed = "update-failed"
    delete_in_progress = "delete-in-progress"
    delete_complete = "delete-complete"
    disable_in_progress = "disable-in-progress"
    disable_complete = "disable-complete"
}

enum VpcBlockPublicAccessExclusionsAllowed {
    allowed
    not_allowed = "not-allowed"
}

structure VpcBlockPublicAccessOptions {
    @xmlName("awsAccountId")
    AwsAccountId: String

    @xmlName("awsRegion")
    AwsRegion: String

    @xmlName("state")
    State: VpcBlockPublicAccessState

    @xmlName("internetGatewayBlockMode")
    InternetGatewayBlockMode: InternetGatewayBlockMode

    @xmlName("reason")
    Reason: String

    @xmlName("lastUpdateTimestamp")
    LastUpdateTimestamp: Timestamp

    @xmlName("managedBy")
    ManagedBy: ManagedBy

    @xmlName("exclusionsAllowed")
    ExclusionsAllowed: VpcBlockPublicAccessExclusionsAllowed
}

enum VpcBlockPublicAccessState {
    default_state = "default-state"
    update_in_progress = "update-in-progress"
    update_complete = "update-complete"
}

structure VpcCidrBlockAssociation {
    @xmlName("associationId")
    AssociationId: String

    @xmlName("cidrBlock")
    CidrBlock: String

    @xmlName("cidrBlockState")
    CidrBlockState: VpcCidrBlockState
}

list VpcCidrBlockAssociationSet {
    @xmlName("item")
    member: VpcCidrBlockAssociation
}

structure VpcCidrBlockState {
    @xmlName("state")
    State: VpcCidrBlockStateCode

    @xmlName("statusMessage")
    StatusMessage: String
}

enum VpcCidrBlockStateCode {
    associating
    associated
    disassociating
    disassociated
    failing
    failed
}

structure VpcClassicLink {
    @xmlName("classicLinkEnabled")
    ClassicLinkEnabled: Boolean

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("vpcId")
    VpcId: String
}

list VpcClassicLinkIdList {
    @xmlName("VpcId")
    member: String
}

list VpcClassicLinkList {
    @xmlName("item")
    member: VpcClassicLink
}

structure VpcEncryptionControl {
    @xmlName("vpcId")
    VpcId: String

    @xmlName("vpcEncryptionControlId")
    VpcEncryptionControlId: String

    @xmlName("mode")
    Mode: VpcEncryptionControlMode

    @xmlName("state")
    State: VpcEncryptionControlState

    @xmlName("stateMessage")
    StateMessage: String

    @xmlName("resourceExclusions")
    ResourceExclusions: VpcEncryptionControlExclusions

    @xmlName("tagSet")
    Tags: TagList
}

structure VpcEncryptionControlConfiguration {
    @required
    Mode: VpcEncryptionControlMode

    InternetGatewayExclusion: VpcEncryptionControlExclusionStateInput
    EgressOnlyInternetGatewayExclusion: VpcEncryptionControlExclusionStateInput
    NatGatewayExclusion: VpcEncryptionControlExclusionStateInput
    VirtualPrivateGatewayExclusion: VpcEncryptionControlExclusionStateInput
    VpcPeeringExclusion: VpcEncryptionControlExclusionStateInput
    LambdaExclusion: VpcEncryptionControlExclusionStateInput
    VpcLatticeExclusion: VpcEncryptionControlExclusionStateInput
    ElasticFileSystemExclusion: VpcEncryptionControlExclusionStateInput
}

structure VpcEncryptionControlExclusion {
    @xmlName("state")
    State: VpcEncryptionControlExclusionState

    @xmlName("stateMessage")
    StateMessage: String
}

enum VpcEncryptionControlExclusionState {
    enabling
    enabled
    disabling
    disabled
}

enum VpcEncryptionControlExclusionStateInput {
    enable
    disable
}

structure VpcEncryptionControlExclusions {
    @xmlName("internetGateway")
    InternetGateway: VpcEncryptionControlExclusion

    @xmlName("egressOnlyInternetGateway")
    EgressOnlyInternetGateway: VpcEncryptionControlExclusion

    @xmlName("natGateway")
    NatGateway: VpcEncryptionControlExclusion

    @xmlName("virtualPrivateGateway")
    VirtualPrivateGateway: VpcEncryptionControlExclusion

    @xmlName("vpcPeering")
    VpcPeering: VpcEncryptionControlExclusion

    @xmlName("lambda")
    Lambda: VpcEncryptionControlExclusion

    @xmlName("vpcLattice")
    VpcLattice: VpcEncryptionControlExclusion

    @xmlName("elasticFileSystem")
    ElasticFileSystem: VpcEncryptionControlExclusion
}

list VpcEncryptionControlIdList {
    @xmlName("item")
    member: String
}

list VpcEncryptionControlList {
    @xmlName("item")
    member: VpcEncryptionControl
}

enum VpcEncryptionControlMode {
    monitor
    enforce
}

enum VpcEncryptionControlState {
    enforce_in_progress = "enforce-in-progress"
    monitor_in_progress = "monitor-in-progress"
    enforce_failed = "enforce-failed"
    monitor_failed = "monitor-failed"
    deleting
    deleted
    available
    creating
    delete_failed = "delete-failed"
}

structure VpcEncryptionNonCompliantResource {
    @xmlName("id")
    Id: String

    @xmlName("type")
    Type: String

    @xmlName("description")
    Description: String

    @xmlName("isExcludable")
    IsExcludable: Boolean
}

list VpcEncryptionNonCompliantResourceList {
    @xmlName("item")
    member: VpcEncryptionNonCompliantResource
}

structure VpcEndpoint {
    @xmlName("vpcEndpointId")
    VpcEndpointId: String

    @xmlName("vpcEndpointType")
    VpcEndpointType: VpcEndpointType

    @xmlName("vpcId")
    VpcId: String

    @xmlName("serviceName")
    ServiceName: String

    @xmlName("state")
    State: State

    @xmlName("policyDocument")
    PolicyDocument: String

    @xmlName("routeTableIdSet")
    RouteTableIds: ValueStringList

    @xmlName("subnetIdSet")
    SubnetIds: ValueStringList

    @xmlName("groupSet")
    Groups: GroupIdentifierSet

    @xmlName("ipAddressType")
    IpAddressType: IpAddressType

    @xmlName("dnsOptions")
    DnsOptions: DnsOptions

    @xmlName("privateDnsEnabled")
    PrivateDnsEnabled: Boolean

    @xmlName("requesterManaged")
    RequesterManaged: Boolean

    @xmlName("networkInterfaceIdSet")
    NetworkInterfaceIds: ValueStringList

    @xmlName("dnsEntrySet")
    DnsEntries: DnsEntrySet

    @xmlName("creationTimestamp")
    CreationTimestamp: Timestamp

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("lastError")
    LastError: LastError

    @xmlName("ipv4PrefixSet")
    Ipv4Prefixes: SubnetIpPrefixesList

    @xmlName("ipv6PrefixSet")
    Ipv6Prefixes: SubnetIpPrefixesList

    @xmlName("failureReason")
    FailureReason: String

    @xmlName("serviceNetworkArn")
    ServiceNetworkArn: String

    @xmlName("resourceConfigurationArn")
    ResourceConfigurationArn: String

    @xmlName("serviceRegion")
    ServiceRegion: String

    @xmlName("payerResponsibilitySet")
    PayerResponsibilities: PayerResponsibilitySet
}

structure VpcEndpointAssociation {
    @xmlName("id")
    Id: String

    @xmlName("vpcEndpointId")
    VpcEndpointId: String

    @xmlName("serviceNetworkArn")
    ServiceNetworkArn: String

    @xmlName("serviceNetworkName")
    ServiceNetworkName: String

    @xmlName("associatedResourceAccessibility")
    AssociatedResourceAccessibility: String

    @xmlName("failureReason")
    FailureReason: String

    @xmlName("failureCode")
    FailureCode: String

    @xmlName("dnsEntry")
    DnsEntry: DnsEntry

    @xmlName("privateDnsEntry")
    PrivateDnsEntry: DnsEntry

    @xmlName("associatedResourceArn")
    AssociatedResourceArn: String

    @xmlName("resourceConfigurationGroupArn")
    ResourceConfigurationGroupArn: String

    @xmlName("tagSet")
    Tags: TagList
}

list VpcEndpointAssociationSet {
    @xmlName("item")
    member: VpcEndpointAssociation
}

structure VpcEndpointConnection {
    @xmlName("serviceId")
    ServiceId: String

    @xmlName("vpcEndpointId")
    VpcEndpointId: String

    @xmlName("vpcEndpointOwner")
    VpcEndpointOwner: String

    @xmlName("vpcEndpointState")
    VpcEndpointState: State

    @xmlName("creationTimestamp")
    CreationTimestamp: Timestamp

    @xmlName("dnsEntrySet")
    DnsEntries: DnsEntrySet

    @xmlName("networkLoadBalancerArnSet")
    NetworkLoadBalancerArns: ValueStringList

    @xmlName("gatewayLoadBalancerArnSet")
    GatewayLoadBalancerArns: ValueStringList

    @xmlName("ipAddressType")
    IpAddressType: IpAddressType

    @xmlName("vpcEndpointConnectionId")
    VpcEndpointConnectionId: String

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("vpcEndpointRegion")
    VpcEndpointRegion: String

    @xmlName("payerResponsibilitySet")
    PayerResponsibilities: PayerResponsibilitySet
}

list VpcEndpointConnectionSet {
    @xmlName("item")
    member: VpcEndpointConnection
}

list VpcEndpointIdList {
    @xmlName("item")
    member: String
}

list VpcEndpointRouteTableIdList {
    @xmlName("item")
    member: String
}

list VpcEndpointSecurityGroupIdList {
    @xmlName("item")
    member: String
}

list VpcEndpointServiceIdList {
    @xmlName("item")
    member: String
}

list VpcEndpointSet {
    @xmlName("item")
    member: VpcEndpoint
}

list VpcEndpointSubnetIdList {
    @xmlName("item")
    member: String
}

enum VpcEndpointType {
    Interface
    Gateway
    GatewayLoadBalancer
    Resource
    ServiceNetwork
}

list VpcIdStringList {
    @xmlName("VpcId")
    member: String
}

structure VpcIpv6CidrBlockAssociation {
    @xmlName("associationId")
    AssociationId: String

    @xmlName("ipv6CidrBlock")
    Ipv6CidrBlock: String

    @xmlName("ipv6CidrBlockState")
    Ipv6CidrBlockState: VpcCidrBlockState

    @xmlName("networkBorderGroup")
    NetworkBorderGroup: String

    @xmlName("ipv6Pool")
    Ipv6Pool: String

    @xmlName("ipv6AddressAttribute")
    Ipv6AddressAttribute: Ipv6AddressAttribute

    @xmlName("ipSource")
    IpSource: IpSource
}

list VpcIpv6CidrBlockAssociationSet {
    @xmlName("item")
    member: VpcIpv6CidrBlockAssociation
}

list VpcList {
    @xmlName("item")
    member: Vpc
}

structure VpcPeeringConnection {
    @xmlName("accepterVpcInfo")
    AccepterVpcInfo: VpcPeeringConnectionVpcInfo

    @xmlName("expirationTime")
    ExpirationTime: Timestamp

    @xmlName("requesterVpcInfo")
    RequesterVpcInfo: VpcPeeringConnectionVpcInfo

    @xmlName("status")
    Status: VpcPeeringConnectionStateReason

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("vpcPeeringConnectionId")
    VpcPeeringConnectionId: String
}

list VpcPeeringConnectionIdList {
    @xmlName("item")
    member: String
}

list VpcPeeringConnectionList {
    @xmlName("item")
    member: VpcPeeringConnection
}

structure VpcPeeringConnectionOptionsDescription {
    @xmlName("allowDnsResolutionFromRemoteVpc")
    AllowDnsResolutionFromRemoteVpc: Boolean

    @xmlName("allowEgressFromLocalClassicLinkToRemoteVpc")
    AllowEgressFromLocalClassicLinkToRemoteVpc: Boolean

    @xmlName("allowEgressFromLocalVpcToRemoteClassicLink")
    AllowEgressFromLocalVpcToRemoteClassicLink: Boolean
}

structure VpcPeeringConnectionStateReason {
    @xmlName("code")
    Code: VpcPeeringConnectionStateReasonCode

    @xmlName("message")
    Message: String
}

enum VpcPeeringConnectionStateReasonCode {
    initiating_request = "initiating-request"
    pending_acceptance = "pending-acceptance"
    active
    deleted
    rejected
    failed
    expired
    provisioning
    deleting
}

structure VpcPeeringConnectionVpcInfo {
    @xmlName("cidrBlock")
    CidrBlock: String

    @xmlName("ipv6CidrBlockSet")
    Ipv6CidrBlockSet: Ipv6CidrBlockSet

    @xmlName("cidrBlockSet")
    CidrBlockSet: CidrBlockSet

    @xmlName("ownerId")
    OwnerId: String

    @xmlName("peeringOptions")
    PeeringOptions: VpcPeeringConnectionOptionsDescription

    @xmlName("vpcId")
    VpcId: String

    @xmlName("region")
    Region: String
}

enum VpcState {
    pending
    available
}

enum VpcTenancy {
    default
}

structure VpnConcentrator {
    @xmlName("vpnConcentratorId")
    VpnConcentratorId: String

    @xmlName("state")
    State: String

    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("transitGatewayAttachmentId")
    TransitGatewayAttachmentId: String

    @xmlName("type")
    Type: String

    @xmlName("tagSet")
    Tags: TagList
}

list VpnConcentratorIdStringList {
    @xmlName("VpnConcentratorId")
    member: String
}

list VpnConcentratorList {
    @xmlName("item")
    member: VpnConcentrator
}

enum VpnConcentratorType {
    ipsec_1 = "ipsec.1"
}

structure VpnConnection {
    @xmlName("category")
    Category: String

    @xmlName("transitGatewayId")
    TransitGatewayId: String

    @xmlName("vpnConcentratorId")
    VpnConcentratorId: String

    @xmlName("coreNetworkArn")
    CoreNetworkArn: String

    @xmlName("coreNetworkAttachmentArn")
    CoreNetworkAttachmentArn: String

    @xmlName("gatewayAssociationState")
    GatewayAssociationState: GatewayAssociationState

    @xmlName("options")
    Options: VpnConnectionOptions

    @xmlName("routes")
    Routes: VpnStaticRouteList

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("vgwTelemetry")
    VgwTelemetry: VgwTelemetryList

    @xmlName("preSharedKeyArn")
    PreSharedKeyArn: String

    @xmlName("vpnConnectionId")
    VpnConnectionId: String

    @xmlName("state")
    State: VpnState

    @xmlName("customerGatewayConfiguration")
    CustomerGatewayConfiguration: customerGatewayConfiguration

    @xmlName("type")
    Type: GatewayType

    @xmlName("customerGatewayId")
    CustomerGatewayId: String

    @xmlName("vpnGatewayId")
    VpnGatewayId: String
}

@sensitive
string VpnConnectionDeviceSampleConfiguration

structure VpnConnectionDeviceType {
    @xmlName("vpnConnectionDeviceTypeId")
    VpnConnectionDeviceTypeId: String

    @xmlName("vendor")
    Vendor: String

    @xmlName("platform")
    Platform: String

    @xmlName("software")
    Software: String
}

list VpnConnectionDeviceTypeList {
    @xmlName("item")
    member: VpnConnectionDeviceType
}

list VpnConnectionIdStringList {
    @xmlName("VpnConnectionId")
    member: String
}

list VpnConnectionList {
    @xmlName("item")
    member: VpnConnection
}

structure VpnConnectionOptions {
    @xmlName("enableAcceleration")
    EnableAcceleration: Boolean

    @xmlName("staticRoutesOnly")
    StaticRoutesOnly: Boolean

    @xmlName("localIpv4NetworkCidr")
    LocalIpv4NetworkCidr: String

    @xmlName("remoteIpv4NetworkCidr")
    RemoteIpv4NetworkCidr: String

    @xmlName("localIpv6NetworkCidr")
    LocalIpv6NetworkCidr: String

    @xmlName("remoteIpv6NetworkCidr")
    RemoteIpv6NetworkCidr: String

    @xmlName("outsideIpAddressType")
    OutsideIpAddressType: String

    @xmlName("transportTransitGatewayAttachmentId")
    TransportTransitGatewayAttachmentId: String

    @xmlName("tunnelInsideIpVersion")
    TunnelInsideIpVersion: TunnelInsideIpVersion

    @xmlName("tunnelOptionSet")
    TunnelOptions: TunnelOptionsList

    @xmlName("tunnelBandwidth")
    TunnelBandwidth: VpnTunnelBandwidth
}

structure VpnConnectionOptionsSpecification {
    EnableAcceleration: Boolean
    TunnelInsideIpVersion: TunnelInsideIpVersion
    TunnelOptions: VpnTunnelOptionsSpecificationsList
    LocalIpv4NetworkCidr: String
    RemoteIpv4NetworkCidr: String
    LocalIpv6NetworkCidr: String
    RemoteIpv6NetworkCidr: String
    OutsideIpAddressType: String
    TransportTransitGatewayAttachmentId: String
    TunnelBandwidth: VpnTunnelBandwidth

    @xmlName("staticRoutesOnly")
    StaticRoutesOnly: Boolean
}

enum VpnEcmpSupportValue {
    enable
    disable
}

structure VpnGateway {
    @xmlName("amazonSideAsn")
    AmazonSideAsn: Long

    @xmlName("tagSet")
    Tags: TagList

    @xmlName("vpnGatewayId")
    VpnGatewayId: String

    @xmlName("state")
    State: VpnState

    @xmlName("type")
    Type: GatewayType

    @xmlName("availabilityZone")
    AvailabilityZone: String

    @xmlName("attachments")
    VpcAttachments: VpcAttachmentList
}

list VpnGatewayIdStringList {
    @xmlName("VpnGatewayId")
    member: String
}

list VpnGatewayList {
    @xmlName("item")
    member: VpnGateway
}

enum VpnProtocol {
    openvpn
}

enum VpnState {
    pending
    available
    deleting
    deleted
}

structure VpnStaticRoute {
    @xmlName("destinationCidrBlock")
    DestinationCidrBlock: String

    @xmlName("source")
    Source: VpnStaticRouteSource

    @xmlName("state")
    State: VpnState
}

list VpnStaticRouteList {
    @xmlName("item")
    member: VpnStaticRoute
}

enum VpnStaticRouteSource {
    Static
}

enum VpnTunnelBandwidth {
    standard
    large
}

structure VpnTunnelLogOptions {
    @xmlName("cloudWatchLogOptions")
    CloudWatchLogOptions: CloudWatchLogOptions
}

structure VpnTunnelLogOptionsSpecification {
    CloudWatchLogOptions: CloudWatchLogOptionsSpecification
}

structure VpnTunnelOptionsSpecification {
    TunnelInsideCidr: String
    TunnelInsideIpv6Cidr: String
    PreSharedKey: preSharedKey
    Phase1LifetimeSeconds: Integer
    Phase2LifetimeSeconds: Integer
    RekeyMarginTimeSeconds: Integer
    RekeyFuzzPercentage: Integer
    ReplayWindowSize: Integer
    DPDTimeoutSeconds: Integer
    DPDTimeoutAction: String

    @xmlName("Phase1EncryptionAlgorithm")
    Phase1EncryptionAlgorithms: Phase1EncryptionAlgorithmsRequestList

    @xmlName("Phase2EncryptionAlgorithm")
    Phase2EncryptionAlgorithms: Phase2EncryptionAlgorithmsRequestList

    @xmlName("Phase1IntegrityAlgorithm")
    Phase1IntegrityAlgorithms: Phase1IntegrityAlgorithmsRequestList

    @xmlName("Phase2IntegrityAlgorithm")
    Phase2IntegrityAlgorithms: Phase2IntegrityAlgorithmsRequestList

    @xmlName("Phase1DHGroupNumber")
    Phase1DHGroupNumbers: Phase1DHGroupNumbersRequestList

    @xmlName("Phase2DHGroupNumber")
    Phase2DHGroupNumbers: Phase2DHGroupNumbersRequestList

    @xmlName("IKEVersion")
    IKEVersions: IKEVersionsRequestList

    StartupAction: String
    LogOptions: VpnTunnelLogOptionsSpecification
    EnableTunnelLifecycleControl: Boolean
}

list VpnTunnelOptionsSpecificationsList {
    member: VpnTunnelOptionsSpecification
}

enum VpnTunnelProvisioningStatus {
    available
    pending
    failed
}

enum WeekDay {
    sunday
    monday
    tuesday
    wednesday
    thursday
    friday
    saturday
}

list WorkloadsList {
    @xmlName("item")
    member: String
}

list ZoneIdStringList {
    @xmlName("ZoneId")
    member: String
}

list ZoneNameStringList {
    @xmlName("ZoneName")
    member: String
}

@sensitive
string customerGatewayConfiguration

@range(min: 1, max: 100)
integer maxResults

@sensitive
string preSharedKey

enum scope {
    Availability_Zone = "Availability Zone"
    Region
}

list snapshotTierStatusSet {
    @xmlName("item")
    member: SnapshotTierStatus
}
