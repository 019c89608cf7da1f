$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.snowball

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use smithy.protocols#rpcv2Cbor

@title("Amazon Import/Export Snowball")
@service(sdkId: "Snowball", endpointPrefix: "snowball")
@rpcv2Cbor
@awsJson1_1
@sigv4(name: "snowball")
@standardRegionalEndpoints
service AWSIESnowballJobManagementService {
    version: "2016-06-30"
    operations: [
        CancelCluster
        CancelJob
        CreateAddress
        CreateCluster
        CreateJob
        CreateLongTermPricing
        CreateReturnShippingLabel
        DescribeAddress
        DescribeAddresses
        DescribeCluster
        DescribeJob
        DescribeReturnShippingLabel
        GetJobManifest
        GetJobUnlockCode
        GetSnowballUsage
        GetSoftwareUpdates
        ListClusterJobs
        ListClusters
        ListCompatibleImages
        ListJobs
        ListLongTermPricing
        ListPickupLocations
        ListServiceVersions
        UpdateCluster
        UpdateJob
        UpdateJobShipmentState
        UpdateLongTermPricing
    ]
}

operation CancelCluster {
    input := {
        @required
        ClusterId: ClusterId
    }
    output := {}
    errors: [KMSRequestFailedException, InvalidJobStateException, InvalidResourceException]
}

operation CancelJob {
    input := {
        @required
        JobId: JobId
    }
    output := {}
    errors: [InvalidResourceException, InvalidJobStateException, KMSRequestFailedException]
}

operation CreateAddress {
    input := {
        @required
        Address: Address
    }
    output := {
        AddressId: String
    }
    errors: [InvalidAddressException, UnsupportedAddressException]
}

operation CreateCluster {
    input := {
        @required
        JobType: JobType

        Resources: JobResource
        OnDeviceServiceConfiguration: OnDeviceServiceConfiguration
        Description: String

        @required
        AddressId: AddressId

        KmsKeyARN: KmsKeyARN
        RoleARN: RoleARN

        @required
        SnowballType: SnowballType

        @required
        ShippingOption: ShippingOption

        Notification: Notification
        ForwardingAddressId: AddressId
        TaxDocuments: TaxDocuments
        RemoteManagement: RemoteManagement
        InitialClusterSize: InitialClusterSize
        ForceCreateJobs: Boolean
        LongTermPricingIds: LongTermPricingIdList
        SnowballCapacityPreference: SnowballCapacity
    }
    output := {
        ClusterId: ClusterId
        JobListEntries: JobListEntryList
    }
    errors: [
        InvalidResourceException
        KMSRequestFailedException
        InvalidInputCombinationException
        Ec2RequestFailedException
    ]
}

operation CreateJob {
    input := {
        JobType: JobType
        Resources: JobResource
        OnDeviceServiceConfiguration: OnDeviceServiceConfiguration
        Description: String
        AddressId: AddressId
        KmsKeyARN: KmsKeyARN
        RoleARN: RoleARN
        SnowballCapacityPreference: SnowballCapacity
        ShippingOption: ShippingOption
        Notification: Notification
        ClusterId: ClusterId
        SnowballType: SnowballType
        ForwardingAddressId: AddressId
        TaxDocuments: TaxDocuments
        DeviceConfiguration: DeviceConfiguration
        RemoteManagement: RemoteManagement
        LongTermPricingId: LongTermPricingId
        ImpactLevel: ImpactLevel
        PickupDetails: PickupDetails
    }
    output := {
        JobId: JobId
    }
    errors: [
        InvalidResourceException
        KMSRequestFailedException
        InvalidInputCombinationException
        ClusterLimitExceededException
        Ec2RequestFailedException
    ]
}

operation CreateLongTermPricing {
    input := {
        @required
        LongTermPricingType: LongTermPricingType

        IsLongTermPricingAutoRenew: Boolean

        @required
        SnowballType: SnowballType
    }
    output := {
        LongTermPricingId: LongTermPricingId
    }
    errors: [InvalidResourceException]
}

operation CreateReturnShippingLabel {
    input := {
        @required
        JobId: JobId

        ShippingOption: ShippingOption
    }
    output := {
        Status: ShippingLabelStatus
    }
    errors: [
        InvalidResourceException
        InvalidJobStateException
        InvalidInputCombinationException
        ConflictException
        ReturnShippingLabelAlreadyExistsException
    ]
}

operation DescribeAddress {
    input := {
        @required
        AddressId: AddressId
    }
    output := {
        Address: Address
    }
    errors: [InvalidResourceException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Addresses"
    pageSize: "MaxResults"
)
operation DescribeAddresses {
    input := {
        MaxResults: ListLimit
        NextToken: String
    }
    output := {
        Addresses: AddressList
        NextToken: String
    }
    errors: [InvalidResourceException, InvalidNextTokenException]
}

operation DescribeCluster {
    input := {
        @required
        ClusterId: ClusterId
    }
    output := {
        ClusterMetadata: ClusterMetadata
    }
    errors: [InvalidResourceException]
}

operation DescribeJob {
    input := {
        @required
        JobId: JobId
    }
    output := {
        JobMetadata: JobMetadata
        SubJobMetadata: JobMetadataList
    }
    errors: [InvalidResourceException]
}

operation DescribeReturnShippingLabel {
    input := {
        @required
        JobId: JobId
    }
    output := {
        Status: ShippingLabelStatus
        ExpirationDate: Timestamp
        ReturnShippingLabelURI: String
    }
    errors: [InvalidResourceException, InvalidJobStateException, ConflictException]
}

operation GetJobManifest {
    input := {
        @required
        JobId: JobId
    }
    output := {
        ManifestURI: String
    }
    errors: [InvalidResourceException, InvalidJobStateException]
}

operation GetJobUnlockCode {
    input := {
        @required
        JobId: JobId
    }
    output := {
        UnlockCode: String
    }
    errors: [InvalidResourceException, InvalidJobStateException]
}

operation GetSnowballUsage {
    input := {}
    output := {
        SnowballLimit: Integer
        SnowballsInUse: Integer
    }
}

operation GetSoftwareUpdates {
    input := {
        @required
        JobId: JobId
    }
    output := {
        UpdatesURI: String
    }
    errors: [InvalidResourceException, InvalidJobStateException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "JobListEntries"
    pageSize: "MaxResults"
)
operation ListClusterJobs {
    input := {
        @required
        ClusterId: ClusterId

        MaxResults: ListLimit
        NextToken: String
    }
    output := {
        JobListEntries: JobListEntryList
        NextToken: String
    }
    errors: [InvalidResourceException, InvalidNextTokenException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ClusterListEntries"
    pageSize: "MaxResults"
)
operation ListClusters {
    input := {
        MaxResults: ListLimit
        NextToken: String
    }
    output := {
        ClusterListEntries: ClusterListEntryList
        NextToken: String
    }
    errors: [InvalidNextTokenException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CompatibleImages"
    pageSize: "MaxResults"
)
operation ListCompatibleImages {
    input := {
        MaxResults: ListLimit
        NextToken: String
    }
    output := {
        CompatibleImages: CompatibleImageList
        NextToken: String
    }
    errors: [InvalidNextTokenException, Ec2RequestFailedException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "JobListEntries"
    pageSize: "MaxResults"
)
operation ListJobs {
    input := {
        MaxResults: ListLimit
        NextToken: String
    }
    output := {
        JobListEntries: JobListEntryList
        NextToken: String
    }
    errors: [InvalidNextTokenException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LongTermPricingEntries"
    pageSize: "MaxResults"
)
operation ListLongTermPricing {
    input := {
        MaxResults: ListLimit
        NextToken: String
    }
    output := {
        LongTermPricingEntries: LongTermPricingEntryList
        NextToken: String
    }
    errors: [InvalidResourceException, InvalidNextTokenException]
}

operation ListPickupLocations {
    input := {
        MaxResults: ListLimit
        NextToken: String
    }
    output := {
        Addresses: AddressList
        NextToken: String
    }
    errors: [InvalidResourceException]
}

operation ListServiceVersions {
    input := {
        @required
        ServiceName: ServiceName

        DependentServices: DependentServiceList
        MaxResults: ListLimit
        NextToken: String
    }
    output := {
        @required
        ServiceVersions: ServiceVersionList

        @required
        ServiceName: ServiceName

        DependentServices: DependentServiceList
        NextToken: String
    }
    errors: [InvalidNextTokenException, InvalidResourceException]
}

operation UpdateCluster {
    input := {
        @required
        ClusterId: ClusterId

        RoleARN: RoleARN
        Description: String
        Resources: JobResource
        OnDeviceServiceConfiguration: OnDeviceServiceConfiguration
        AddressId: AddressId
        ShippingOption: ShippingOption
        Notification: Notification
        ForwardingAddressId: AddressId
    }
    output := {}
    errors: [
        InvalidResourceException
        InvalidJobStateException
        KMSRequestFailedException
        InvalidInputCombinationException
        Ec2RequestFailedException
    ]
}

operation UpdateJob {
    input := {
        @required
        JobId: JobId

        RoleARN: RoleARN
        Notification: Notification
        Resources: JobResource
        OnDeviceServiceConfiguration: OnDeviceServiceConfiguration
        AddressId: AddressId
        ShippingOption: ShippingOption
        Description: String
        SnowballCapacityPreference: SnowballCapacity
        ForwardingAddressId: AddressId
        PickupDetails: PickupDetails
    }
    output := {}
    errors: [
        InvalidResourceException
        InvalidJobStateException
        KMSRequestFailedException
        InvalidInputCombinationException
        ClusterLimitExceededException
        Ec2RequestFailedException
    ]
}

operation UpdateJobShipmentState {
    input := {
        @required
        JobId: JobId

        @required
        ShipmentState: ShipmentState
    }
    output := {}
    errors: [InvalidResourceException, InvalidJobStateException]
}

operation UpdateLongTermPricing {
    input := {
        @required
        LongTermPricingId: LongTermPricingId

        ReplacementJob: JobId
        IsLongTermPricingAutoRenew: Boolean
    }
    output := {}
    errors: [InvalidResourceException]
}

structure Address {
    AddressId: AddressId
    Name: String
    Company: String
    Street1: String
    Street2: String
    Street3: String
    City: String
    StateOrProvince: String
    PrefectureOrDistrict: String
    Landmark: String
    Country: String
    PostalCode: String
    PhoneNumber: String
    IsRestricted: Boolean
    Type: AddressType
}

@length(min: 40, max: 40)
@pattern("ADID[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string AddressId

list AddressList {
    member: Address
}

enum AddressType {
    CUST_PICKUP
    AWS_SHIP
}

@length(min: 12, max: 21) @pattern("(ami-[0-9a-f]{8})|(ami-[0-9a-f]{17})")
string AmiId

@length(min: 39, max: 39)
@pattern("CID[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string ClusterId

@error("client")
structure ClusterLimitExceededException {
    Message: String
}

structure ClusterListEntry {
    ClusterId: String
    ClusterState: ClusterState
    CreationDate: Timestamp
    Description: String
}

list ClusterListEntryList {
    member: ClusterListEntry
}

structure ClusterMetadata {
    ClusterId: String
    Description: String
    KmsKeyARN: KmsKeyARN
    RoleARN: RoleARN
    ClusterState: ClusterState
    JobType: JobType
    SnowballType: SnowballType
    CreationDate: Timestamp
    Resources: JobResource
    AddressId: AddressId
    ShippingOption: ShippingOption
    Notification: Notification
    ForwardingAddressId: AddressId
    TaxDocuments: TaxDocuments
    OnDeviceServiceConfiguration: OnDeviceServiceConfiguration
}

enum ClusterState {
    AwaitingQuorum
    Pending
    InUse
    Complete
    Cancelled
}

structure CompatibleImage {
    AmiId: String
    Name: String
}

list CompatibleImageList {
    member: CompatibleImage
}

@error("client")
structure ConflictException {
    ConflictResource: String
    Message: String
}

structure DataTransfer {
    BytesTransferred: Long
    ObjectsTransferred: Long
    TotalBytes: Long
    TotalObjects: Long
}

structure DependentService {
    ServiceName: ServiceName
    ServiceVersion: ServiceVersion
}

list DependentServiceList {
    member: DependentService
}

structure DeviceConfiguration {
    SnowconeDeviceConfiguration: SnowconeDeviceConfiguration
}

@length(min: 40, max: 40)
@pattern("DPID[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string DevicePickupId

enum DeviceServiceName {
    NFS_ON_DEVICE_SERVICE
    S3_ON_DEVICE_SERVICE
}

structure EKSOnDeviceServiceConfiguration {
    KubernetesVersion: String
    EKSAnywhereVersion: String
}

structure Ec2AmiResource {
    @required
    AmiId: AmiId

    SnowballAmiId: String
}

list Ec2AmiResourceList {
    member: Ec2AmiResource
}

@error("client")
structure Ec2RequestFailedException {
    Message: String
}

@length(min: 3, max: 320) @pattern("^(?=.{3,100}$).+@.+[.].+$") @sensitive
string Email

structure EventTriggerDefinition {
    EventResourceARN: ResourceARN
}

list EventTriggerDefinitionList {
    member: EventTriggerDefinition
}

@length(min: 15, max: 15) @pattern("\\d{2}[A-Z]{5}\\d{4}[A-Z]{1}[A-Z\\d]{1}[Z]{1}[A-Z\\d]{1}")
string GSTIN

structure INDTaxDocuments {
    GSTIN: GSTIN
}

enum ImpactLevel {
    IL2
    IL4
    IL5
    IL6
    IL99
}

@range(min: 0, max: 16)
integer InitialClusterSize

@error("client")
structure InvalidAddressException {
    Message: String
}

@error("client")
structure InvalidInputCombinationException {
    Message: String
}

@error("client")
structure InvalidJobStateException {
    Message: String
}

@error("client")
structure InvalidNextTokenException {
    Message: String
}

@error("client")
structure InvalidResourceException {
    Message: String
    ResourceType: String
}

@length(min: 39, max: 39)
@pattern("(M|J)ID[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string JobId

structure JobListEntry {
    JobId: String
    JobState: JobState
    IsMaster: Boolean
    JobType: JobType
    SnowballType: SnowballType
    CreationDate: Timestamp
    Description: String
}

list JobListEntryList {
    member: JobListEntry
}

structure JobLogs {
    JobCompletionReportURI: String
    JobSuccessLogURI: String
    JobFailureLogURI: String
}

structure JobMetadata {
    JobId: String
    JobState: JobState
    JobType: JobType
    SnowballType: SnowballType
    CreationDate: Timestamp
    Resources: JobResource
    Description: String
    KmsKeyARN: KmsKeyARN
    RoleARN: RoleARN
    AddressId: AddressId
    ShippingDetails: ShippingDetails
    SnowballCapacityPreference: SnowballCapacity
    Notification: Notification
    DataTransferProgress: DataTransfer
    JobLogInfo: JobLogs
    ClusterId: String
    ForwardingAddressId: AddressId
    TaxDocuments: TaxDocuments
    DeviceConfiguration: DeviceConfiguration
    RemoteManagement: RemoteManagement
    LongTermPricingId: LongTermPricingId
    OnDeviceServiceConfiguration: OnDeviceServiceConfiguration
    ImpactLevel: ImpactLevel
    PickupDetails: PickupDetails
    SnowballId: String
}

list JobMetadataList {
    member: JobMetadata
}

structure JobResource {
    S3Resources: S3ResourceList
    LambdaResources: LambdaResourceList
    Ec2AmiResources: Ec2AmiResourceList
}

enum JobState {
    New
    PreparingAppliance
    PreparingShipment
    InTransitToCustomer
    WithCustomer
    InTransitToAWS
    WithAWSSortingFacility
    WithAWS
    InProgress
    Complete
    Cancelled
    Listing
    Pending
}

list JobStateList {
    member: JobState
}

enum JobType {
    IMPORT
    EXPORT
    LOCAL_USE
}

@error("client")
structure KMSRequestFailedException {
    Message: String
}

structure KeyRange {
    BeginMarker: String
    EndMarker: String
}

@length(max: 255) @pattern("arn:aws.*:kms:.*:[0-9]{12}:key/.*")
string KmsKeyARN

structure LambdaResource {
    LambdaArn: ResourceARN
    EventTriggers: EventTriggerDefinitionList
}

list LambdaResourceList {
    member: LambdaResource
}

@range(min: 0, max: 100)
integer ListLimit

list LongTermPricingAssociatedJobIdList {
    member: JobId
}

list LongTermPricingEntryList {
    member: LongTermPricingListEntry
}

@length(min: 41, max: 41)
@pattern("LTPID[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string LongTermPricingId

list LongTermPricingIdList {
    member: LongTermPricingId
}

structure LongTermPricingListEntry {
    LongTermPricingId: LongTermPricingId
    LongTermPricingEndDate: Timestamp
    LongTermPricingStartDate: Timestamp
    LongTermPricingType: LongTermPricingType
    CurrentActiveJob: JobId
    ReplacementJob: JobId
    IsLongTermPricingAutoRenew: Boolean
    LongTermPricingStatus: String
    SnowballType: SnowballType
    JobIds: LongTermPricingAssociatedJobIdList
}

enum LongTermPricingType {
    OneYear
    ThreeYear
    OneMonth
}

structure NFSOnDeviceServiceConfiguration {
    StorageLimit: StorageLimit
    StorageUnit: StorageUnit
}

@range(min: 1, max: 4)
integer NodeFaultTolerance

structure Notification {
    SnsTopicARN: SnsTopicARN
    JobStatesToNotify: JobStateList
    NotifyAll: Boolean
    DevicePickupSnsTopicARN: SnsTopicARN
}

structure OnDeviceServiceConfiguration {
    NFSOnDeviceService: NFSOnDeviceServiceConfiguration
    TGWOnDeviceService: TGWOnDeviceServiceConfiguration
    EKSOnDeviceService: EKSOnDeviceServiceConfiguration
    S3OnDeviceService: S3OnDeviceServiceConfiguration
}

@length(min: 7, max: 30)
@pattern("^\\s*(?:\\+?(\\d{1,3}))?[-. (]*(\\d{3})[-. )]*(\\d{3})[-. ]*(\\d{4})(?: *x(\\d+))?\\s*$")
@sensitive
string PhoneNumber

structure PickupDetails {
    Name: String
    PhoneNumber: PhoneNumber
    Email: Email
    IdentificationNumber: String
    IdentificationExpirationDate: Timestamp
    IdentificationIssuingOrg: String
    DevicePickupId: DevicePickupId
}

enum RemoteManagement {
    INSTALLED_ONLY
    INSTALLED_AUTOSTART
    NOT_INSTALLED
}

@length(max: 255) @pattern("arn:aws.*:*")
string ResourceARN

@error("client")
structure ReturnShippingLabelAlreadyExistsException {
    Message: String
}

@length(max: 255) @pattern("arn:aws.*:iam::[0-9]{12}:role/.*")
string RoleARN

structure S3OnDeviceServiceConfiguration {
    StorageLimit: S3StorageLimit
    StorageUnit: StorageUnit
    ServiceSize: ServiceSize
    FaultTolerance: NodeFaultTolerance
}

structure S3Resource {
    BucketArn: ResourceARN
    KeyRange: KeyRange
    TargetOnDeviceServices: TargetOnDeviceServiceList
}

list S3ResourceList {
    member: S3Resource
}

@range(min: 0.0)
double S3StorageLimit

enum ServiceName {
    KUBERNETES
    EKS_ANYWHERE
}

@range(min: 3, max: 16)
integer ServiceSize

structure ServiceVersion {
    Version: String
}

list ServiceVersionList {
    member: ServiceVersion
}

structure Shipment {
    Status: String
    TrackingNumber: String
}

enum ShipmentState {
    RECEIVED
    RETURNED
}

structure ShippingDetails {
    ShippingOption: ShippingOption
    InboundShipment: Shipment
    OutboundShipment: Shipment
}

enum ShippingLabelStatus {
    InProgress
    TimedOut
    Succeeded
    Failed
}

enum ShippingOption {
    SECOND_DAY
    NEXT_DAY
    EXPRESS
    STANDARD
}

enum SnowballCapacity {
    T50
    T80
    T100
    T42
    T98
    T8
    T14
    T32
    NoPreference
    T240
    T13
}

enum SnowballType {
    STANDARD
    EDGE
    EDGE_C
    EDGE_CG
    EDGE_S
    SNC1_HDD
    SNC1_SSD
    V3_5C
    V3_5S
    RACK_5U_C
}

structure SnowconeDeviceConfiguration {
    WirelessConnection: WirelessConnection
}

@length(max: 255) @pattern("arn:aws.*:sns:.*:[0-9]{12}:.*")
string SnsTopicARN

@range(min: 0)
integer StorageLimit

enum StorageUnit {
    TB
}

@length(min: 1, max: 1024) @pattern(".*")
string String

structure TGWOnDeviceServiceConfiguration {
    StorageLimit: StorageLimit
    StorageUnit: StorageUnit
}

structure TargetOnDeviceService {
    ServiceName: DeviceServiceName
    TransferOption: TransferOption
}

list TargetOnDeviceServiceList {
    member: TargetOnDeviceService
}

structure TaxDocuments {
    IND: INDTaxDocuments
}

enum TransferOption {
    IMPORT
    EXPORT
    LOCAL_USE
}

@error("client")
structure UnsupportedAddressException {
    Message: String
}

structure WirelessConnection {
    IsWifiEnabled: Boolean
}
