$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.workspacesinstances

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use smithy.protocols#rpcv2Cbor

@title("Amazon Workspaces Instances")
@service(sdkId: "Workspaces Instances", endpointPrefix: "workspaces-instances")
@rpcv2Cbor
@awsJson1_0
@sigv4(name: "workspaces-instances")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service EUCMIFrontendAPIService {
    version: "2022-07-26"
    operations: [
        AssociateVolume
        CreateVolume
        CreateWorkspaceInstance
        DeleteVolume
        DeleteWorkspaceInstance
        DisassociateVolume
        GetWorkspaceInstance
        ListInstanceTypes
        ListRegions
        ListTagsForResource
        ListWorkspaceInstances
        TagResource
        UntagResource
    ]
}

operation AssociateVolume {
    input := {
        @required
        WorkspaceInstanceId: WorkspaceInstanceId

        @required
        VolumeId: VolumeId

        @required
        Device: DeviceName
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
        ConflictException
    ]
}

@idempotent
operation CreateVolume {
    input := {
        @required
        AvailabilityZone: String64

        @idempotencyToken
        ClientToken: ClientToken

        Encrypted: Boolean
        Iops: NonNegativeInteger
        KmsKeyId: KmsKeyId
        SizeInGB: NonNegativeInteger
        SnapshotId: SnapshotId
        TagSpecifications: TagSpecifications
        Throughput: NonNegativeInteger
        VolumeType: VolumeTypeEnum
    }
    output := {
        VolumeId: VolumeId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
    ]
}

@idempotent
operation CreateWorkspaceInstance {
    input := {
        @idempotencyToken
        ClientToken: ClientToken

        Tags: TagList

        @required
        ManagedInstance: ManagedInstanceRequest

        BillingConfiguration: BillingConfiguration
    }
    output := {
        WorkspaceInstanceId: WorkspaceInstanceId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
        ServiceQuotaExceededException
        ConflictException
    ]
}

operation DeleteVolume {
    input := {
        @required
        VolumeId: VolumeId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
        ConflictException
    ]
}

operation DeleteWorkspaceInstance {
    input := {
        @required
        WorkspaceInstanceId: WorkspaceInstanceId
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
        ConflictException
    ]
}

operation DisassociateVolume {
    input := {
        @required
        WorkspaceInstanceId: WorkspaceInstanceId

        @required
        VolumeId: VolumeId

        Device: DeviceName
        DisassociateMode: DisassociateModeEnum
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
        ConflictException
    ]
}

@readonly
operation GetWorkspaceInstance {
    input := {
        @required
        WorkspaceInstanceId: WorkspaceInstanceId
    }
    output := {
        WorkspaceInstanceErrors: WorkspaceInstanceErrors
        EC2InstanceErrors: EC2InstanceErrors
        ProvisionState: ProvisionStateEnum
        WorkspaceInstanceId: WorkspaceInstanceId
        EC2ManagedInstance: EC2ManagedInstance
        BillingConfiguration: BillingConfiguration
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "InstanceTypes"
    pageSize: "MaxResults"
)
operation ListInstanceTypes {
    input := {
        MaxResults: ListInstanceTypesMaxResults
        NextToken: NextToken
        InstanceConfigurationFilter: InstanceConfigurationFilter
    }
    output := {
        @required
        InstanceTypes: InstanceTypes

        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Regions"
    pageSize: "MaxResults"
)
operation ListRegions {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        Regions: RegionList

        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        WorkspaceInstanceId: WorkspaceInstanceId
    }
    output := {
        Tags: TagList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WorkspaceInstances"
    pageSize: "MaxResults"
)
operation ListWorkspaceInstances {
    input := {
        ProvisionStates: ProvisionStates
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        @required
        WorkspaceInstances: WorkspaceInstances

        NextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

operation TagResource {
    input := {
        @required
        WorkspaceInstanceId: WorkspaceInstanceId

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

operation UntagResource {
    input := {
        @required
        WorkspaceInstanceId: WorkspaceInstanceId

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@length(min: 0, max: 2048) @pattern("arn:.*")
string ARN

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    Message: String
}

enum AmdSevSnpEnum {
    enabled
    disabled
}

enum AutoRecoveryEnum {
    disabled
    default
}

@pattern("[a-z]{2}-[a-z]+-\\d(?:[a-z]|-[a-z]+-\\d[a-z])")
string AvailabilityZone

enum BandwidthWeightingEnum {
    default
    vpc_1 = "vpc-1"
    ebs_1 = "ebs-1"
}

structure BillingConfiguration {
    @required
    BillingMode: BillingMode
}

enum BillingMode {
    MONTHLY
    HOURLY
}

structure BlockDeviceMappingRequest {
    DeviceName: DeviceName
    Ebs: EbsBlockDevice
    NoDevice: DeviceName
    VirtualName: VirtualName
}

list BlockDeviceMappings {
    member: BlockDeviceMappingRequest
}

enum CapacityReservationPreferenceEnum {
    capacity_reservations_only = "capacity-reservations-only"
    open
    none
}

structure CapacityReservationSpecification {
    CapacityReservationPreference: CapacityReservationPreferenceEnum
    CapacityReservationTarget: CapacityReservationTarget
}

structure CapacityReservationTarget {
    CapacityReservationId: String128
    CapacityReservationResourceGroupArn: ARN
}

@length(min: 1, max: 64) @pattern("[\\x20-\\x7E]+") @sensitive
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String
}

structure ConnectionTrackingSpecificationRequest {
    TcpEstablishedTimeout: NonNegativeInteger
    UdpStreamTimeout: NonNegativeInteger
    UdpTimeout: NonNegativeInteger
}

enum CpuCreditsEnum {
    standard
    unlimited
}

structure CpuOptionsRequest {
    AmdSevSnp: AmdSevSnpEnum
    CoreCount: NonNegativeInteger
    ThreadsPerCore: NonNegativeInteger
}

structure CreditSpecificationRequest {
    CpuCredits: CpuCreditsEnum
}

@length(min: 0, max: 1000) @pattern("[\\S\\s]*")
string Description

@length(min: 0, max: 32)
string DeviceName

enum DisassociateModeEnum {
    FORCE
    NO_FORCE
}

structure EC2InstanceError {
    EC2ErrorCode: String
    EC2ExceptionType: String
    EC2ErrorMessage: String
}

list EC2InstanceErrors {
    member: EC2InstanceError
}

structure EC2ManagedInstance {
    InstanceId: String
}

structure EbsBlockDevice {
    VolumeType: VolumeTypeEnum
    Encrypted: Boolean
    KmsKeyId: KmsKeyId
    Iops: NonNegativeInteger
    Throughput: NonNegativeInteger
    VolumeSize: NonNegativeInteger
}

structure EnaSrdSpecificationRequest {
    EnaSrdEnabled: Boolean
    EnaSrdUdpSpecification: EnaSrdUdpSpecificationRequest
}

structure EnaSrdUdpSpecificationRequest {
    EnaSrdUdpEnabled: Boolean
}

structure EnclaveOptionsRequest {
    Enabled: Boolean
}

structure HibernationOptionsRequest {
    Configured: Boolean
}

@pattern("h-[0-9a-zA-Z]{1,63}")
string HostId

enum HostnameTypeEnum {
    ip_name = "ip-name"
    resource_name = "resource-name"
}

enum HttpEndpointEnum {
    enabled
    disabled
}

enum HttpProtocolIpv6Enum {
    enabled
    disabled
}

@range(min: 1, max: 64)
integer HttpPutResponseHopLimit

enum HttpTokensEnum {
    optional
    required
}

structure IamInstanceProfileSpecification {
    Arn: ARN
    Name: String64
}

@pattern("ami-[0-9a-zA-Z]{1,63}")
string ImageId

structure InstanceConfigurationFilter {
    @required
    BillingMode: BillingMode

    @required
    PlatformType: PlatformTypeEnum

    @required
    Tenancy: InstanceConfigurationTenancyEnum
}

enum InstanceConfigurationTenancyEnum {
    SHARED
    DEDICATED
}

enum InstanceInterruptionBehaviorEnum {
    hibernate
    stop
}

structure InstanceIpv6Address {
    Ipv6Address: Ipv6Address
    IsPrimaryIpv6: Boolean
}

structure InstanceMaintenanceOptionsRequest {
    AutoRecovery: AutoRecoveryEnum
}

structure InstanceMarketOptionsRequest {
    MarketType: MarketTypeEnum
    SpotOptions: SpotMarketOptions
}

structure InstanceMetadataOptionsRequest {
    HttpEndpoint: HttpEndpointEnum
    HttpProtocolIpv6: HttpProtocolIpv6Enum
    HttpPutResponseHopLimit: HttpPutResponseHopLimit
    HttpTokens: HttpTokensEnum
    InstanceMetadataTags: InstanceMetadataTagsEnum
}

enum InstanceMetadataTagsEnum {
    enabled
    disabled
}

structure InstanceNetworkInterfaceSpecification {
    AssociateCarrierIpAddress: Boolean
    AssociatePublicIpAddress: Boolean
    ConnectionTrackingSpecification: ConnectionTrackingSpecificationRequest
    Description: Description
    DeviceIndex: NonNegativeInteger
    EnaSrdSpecification: EnaSrdSpecificationRequest
    InterfaceType: InterfaceTypeEnum
    Ipv4Prefixes: Ipv4Prefixes
    Ipv4PrefixCount: NonNegativeInteger
    Ipv6AddressCount: NonNegativeInteger
    Ipv6Addresses: Ipv6Addresses
    Ipv6Prefixes: Ipv6Prefixes
    Ipv6PrefixCount: NonNegativeInteger
    NetworkCardIndex: NonNegativeInteger
    NetworkInterfaceId: NetworkInterfaceId
    PrimaryIpv6: Boolean
    PrivateIpAddress: Ipv4Address
    PrivateIpAddresses: PrivateIpAddresses
    SecondaryPrivateIpAddressCount: NonNegativeInteger
    Groups: SecurityGroupIds
    SubnetId: SubnetId
}

structure InstanceNetworkPerformanceOptionsRequest {
    BandwidthWeighting: BandwidthWeightingEnum
}

@length(min: 1, max: 64) @pattern("([a-z0-9-]+)\\.([a-z0-9]+)")
string InstanceType

structure InstanceTypeInfo {
    InstanceType: InstanceType
    SupportedInstanceConfigurations: SupportedInstanceConfigurations
}

list InstanceTypes {
    member: InstanceTypeInfo
}

enum InterfaceTypeEnum {
    interface
    efa
    efa_only = "efa-only"
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    Message: String

    RetryAfterSeconds: Integer
}

@pattern("(\\b25[0-5]|\\b2[0-4][0-9]|\\b[01]?[0-9][0-9]?)(\\.(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)){3}")
@sensitive
string Ipv4Address

@pattern(".*(?:(?:\\d|[01]?\\d\\d|2[0-4]\\d|25[0-5])\\.){3}(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d|\\d)(?:/\\d{1,2})?.*")
string Ipv4Prefix

structure Ipv4PrefixSpecificationRequest {
    Ipv4Prefix: Ipv4Prefix
}

list Ipv4Prefixes {
    member: Ipv4PrefixSpecificationRequest
}

@length(min: 0, max: 128) @sensitive
string Ipv6Address

list Ipv6Addresses {
    member: InstanceIpv6Address
}

@pattern("(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\\/([0-9]{1,2}|1[01][0-9]|12[0-8])")
string Ipv6Prefix

structure Ipv6PrefixSpecificationRequest {
    Ipv6Prefix: Ipv6Prefix
}

list Ipv6Prefixes {
    member: Ipv6PrefixSpecificationRequest
}

@length(min: 0, max: 128) @sensitive
string KmsKeyId

structure LicenseConfigurationRequest {
    LicenseConfigurationArn: ARN
}

list LicenseSpecifications {
    member: LicenseConfigurationRequest
}

@range(min: 1, max: 600)
integer ListInstanceTypesMaxResults

structure ManagedInstanceRequest {
    BlockDeviceMappings: BlockDeviceMappings
    CapacityReservationSpecification: CapacityReservationSpecification
    CpuOptions: CpuOptionsRequest
    CreditSpecification: CreditSpecificationRequest
    DisableApiStop: Boolean
    EbsOptimized: Boolean
    EnablePrimaryIpv6: Boolean
    EnclaveOptions: EnclaveOptionsRequest
    HibernationOptions: HibernationOptionsRequest
    IamInstanceProfile: IamInstanceProfileSpecification
    ImageId: ImageId
    InstanceMarketOptions: InstanceMarketOptionsRequest
    InstanceType: InstanceType
    Ipv6Addresses: Ipv6Addresses
    Ipv6AddressCount: NonNegativeInteger
    KernelId: String128
    KeyName: String64
    LicenseSpecifications: LicenseSpecifications
    MaintenanceOptions: InstanceMaintenanceOptionsRequest
    MetadataOptions: InstanceMetadataOptionsRequest
    Monitoring: RunInstancesMonitoringEnabled
    NetworkInterfaces: NetworkInterfaces
    NetworkPerformanceOptions: InstanceNetworkPerformanceOptionsRequest
    Placement: Placement
    PrivateDnsNameOptions: PrivateDnsNameOptionsRequest
    PrivateIpAddress: Ipv4Address
    RamdiskId: String128
    SecurityGroupIds: SecurityGroupIds
    SecurityGroups: SecurityGroupNames
    SubnetId: SubnetId
    TagSpecifications: TagSpecifications
    UserData: UserData
}

enum MarketTypeEnum {
    spot
    capacity_block = "capacity-block"
}

@range(min: 1, max: 25)
integer MaxResults

@pattern("eni-[0-9a-zA-Z]{1,63}")
string NetworkInterfaceId

list NetworkInterfaces {
    member: InstanceNetworkInterfaceSpecification
}

@length(min: 1, max: 2048) @sensitive
string NextToken

@range(min: 0)
integer NonNegativeInteger

structure Placement {
    Affinity: String64
    AvailabilityZone: AvailabilityZone
    GroupId: PlacementGroupId
    GroupName: String64
    HostId: HostId
    HostResourceGroupArn: ARN
    PartitionNumber: NonNegativeInteger
    Tenancy: TenancyEnum
}

@pattern("pg-[0-9a-zA-Z]{1,63}")
string PlacementGroupId

enum PlatformTypeEnum {
    Windows
    Windows_BYOL = "Windows BYOL"
    Linux_UNIX = "Linux/UNIX"
    Ubuntu_Pro_Linux = "Ubuntu Pro Linux"
    Red_Hat_Enterprise_Linux = "Red Hat Enterprise Linux"
    Red_Hat_BYOL_Linux = "Red Hat BYOL Linux"
    SUSE_Linux = "SUSE Linux"
}

structure PrivateDnsNameOptionsRequest {
    HostnameType: HostnameTypeEnum
    EnableResourceNameDnsARecord: Boolean
    EnableResourceNameDnsAAAARecord: Boolean
}

structure PrivateIpAddressSpecification {
    Primary: Boolean
    PrivateIpAddress: Ipv4Address
}

list PrivateIpAddresses {
    member: PrivateIpAddressSpecification
}

enum ProvisionStateEnum {
    ALLOCATING
    ALLOCATED
    DEALLOCATING
    DEALLOCATED
    ERROR_ALLOCATING
    ERROR_DEALLOCATING
}

list ProvisionStates {
    member: ProvisionStateEnum
}

structure Region {
    RegionName: RegionName
}

list RegionList {
    member: Region
}

@pattern("[-0-9a-z]{1,31}")
string RegionName

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String
}

enum ResourceTypeEnum {
    instance
    volume
    spot_instances_request = "spot-instances-request"
    network_interface = "network-interface"
}

structure RunInstancesMonitoringEnabled {
    Enabled: Boolean
}

@pattern("sg-[0-9a-zA-Z]{1,63}")
string SecurityGroupId

list SecurityGroupIds {
    member: SecurityGroupId
}

@pattern("(?!sg-)[\\w .:/()#,@\\[\\]+=&;{}!$*-]{0,255}")
string SecurityGroupName

list SecurityGroupNames {
    member: SecurityGroupName
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    Message: String

    @required
    ResourceId: String

    @required
    ResourceType: String

    @required
    ServiceCode: String

    @required
    QuotaCode: String
}

@pattern("snap-[0-9a-zA-Z]{1,63}")
string SnapshotId

enum SpotInstanceTypeEnum {
    one_time = "one-time"
    persistent
}

structure SpotMarketOptions {
    BlockDurationMinutes: NonNegativeInteger
    InstanceInterruptionBehavior: InstanceInterruptionBehaviorEnum
    MaxPrice: String64
    SpotInstanceType: SpotInstanceTypeEnum
    ValidUntilUtc: Timestamp
}

@length(min: 0, max: 128)
string String128

@length(min: 0, max: 64)
string String64

@pattern("subnet-[0-9a-zA-Z]{1,63}")
string SubnetId

structure SupportedInstanceConfiguration {
    BillingMode: BillingMode
    PlatformType: PlatformTypeEnum
    Tenancy: InstanceConfigurationTenancyEnum
}

list SupportedInstanceConfigurations {
    member: SupportedInstanceConfiguration
}

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
list TagList {
    member: Tag
}

structure TagSpecification {
    ResourceType: ResourceTypeEnum
    Tags: TagList
}

@length(min: 0, max: 30)
list TagSpecifications {
    member: TagSpecification
}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

enum TenancyEnum {
    default
    dedicated
    host
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    Message: String

    ServiceCode: String
    QuotaCode: String
    RetryAfterSeconds: Integer
}

@length(min: 0, max: 16000) @sensitive
string UserData

@error("client") @httpError(400)
structure ValidationException {
    @required
    Message: String

    @required
    Reason: ValidationExceptionReason

    FieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    Name: String

    @required
    Reason: String

    @required
    Message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    UNKNOWN_OPERATION
    UNSUPPORTED_OPERATION
    CANNOT_PARSE
    FIELD_VALIDATION_FAILED
    DEPENDENCY_FAILURE
    OTHER
}

@pattern("ephemeral(0|[1-9][0-9]{0,2})")
string VirtualName

@pattern("vol-[0-9a-zA-Z]{1,63}")
string VolumeId

enum VolumeTypeEnum {
    standard
    io1
    io2
    gp2
    sc1
    st1
    gp3
}

structure WorkspaceInstance {
    ProvisionState: ProvisionStateEnum
    WorkspaceInstanceId: WorkspaceInstanceId
    EC2ManagedInstance: EC2ManagedInstance
}

structure WorkspaceInstanceError {
    ErrorCode: String
    ErrorMessage: String
}

list WorkspaceInstanceErrors {
    member: WorkspaceInstanceError
}

@length(min: 15, max: 70) @pattern("wsinst-[0-9a-zA-Z]{8,63}")
string WorkspaceInstanceId

list WorkspaceInstances {
    member: WorkspaceInstance
}
