$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.evs

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("Amazon Elastic VMware Service")
@service(sdkId: "evs", endpointPrefix: "evs")
@awsJson1_0
@sigv4(name: "evs")
@standardRegionalEndpoints
service AmazonElasticVMwareService {
    version: "2023-07-27"
    operations: [
        AssociateEipToVlan
        CreateEntitlement
        CreateEnvironment
        CreateEnvironmentConnector
        CreateEnvironmentHost
        DeleteEntitlement
        DeleteEnvironment
        DeleteEnvironmentConnector
        DeleteEnvironmentHost
        DisassociateEipFromVlan
        GetDepotUrl
        GetEnvironment
        GetVersions
        ListEnvironmentConnectors
        ListEnvironmentHosts
        ListEnvironmentVlans
        ListEnvironments
        ListTagsForResource
        ListVmEntitlements
        TagResource
        UntagResource
        UpdateEnvironmentConnector
    ]
}

@idempotent
operation AssociateEipToVlan {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        environmentId: EnvironmentId

        @required
        vlanName: AssociateEipToVlanRequestVlanNameString

        @required
        allocationId: AllocationId
    }
    output := {
        vlan: Vlan
    }
    errors: [ThrottlingException, ValidationException, ResourceNotFoundException]
}

@idempotent
operation CreateEntitlement {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        environmentId: EnvironmentId

        @required
        connectorId: ConnectorId

        @required
        entitlementType: EntitlementType

        @required
        vmIds: VmIdList
    }
    output := {
        entitlements: VmEntitlementList
    }
    errors: [ThrottlingException, ValidationException, ResourceNotFoundException]
}

@idempotent
operation CreateEnvironment {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        environmentName: EnvironmentName
        kmsKeyId: String
        tags: RequestTagMap
        serviceAccessSecurityGroups: ServiceAccessSecurityGroups

        @required
        vpcId: VpcId

        @required
        serviceAccessSubnetId: SubnetId

        @required
        vcfVersion: VcfVersion

        @required
        termsAccepted: Boolean

        @required
        initialVlans: InitialVlans

        connectivityInfo: ConnectivityInfo
        licenseInfo: LicenseInfoList
        hosts: HostInfoForCreateList
        vcfHostnames: VcfHostnames
        siteId: String
    }
    output := {
        environment: Environment
    }
    errors: [ValidationException]
}

@idempotent
operation CreateEnvironmentConnector {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        environmentId: EnvironmentId

        @required
        type: ConnectorType

        @required
        applianceFqdn: ApplianceFqdn

        @required
        secretIdentifier: SecretIdentifier
    }
    output := {
        connector: Connector
    }
    errors: [ThrottlingException, ValidationException, ResourceNotFoundException]
}

@idempotent
operation CreateEnvironmentHost {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        environmentId: EnvironmentId

        @required
        host: HostInfoForCreate

        esxVersion: EsxVersion
    }
    output := {
        environmentSummary: EnvironmentSummary
        host: Host
    }
    errors: [ThrottlingException, ValidationException]
}

@idempotent
operation DeleteEntitlement {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        environmentId: EnvironmentId

        @required
        connectorId: ConnectorId

        @required
        entitlementType: EntitlementType

        @required
        vmIds: VmIdList
    }
    output := {
        entitlements: VmEntitlementList
    }
    errors: [ThrottlingException, ValidationException, ResourceNotFoundException]
}

@idempotent
operation DeleteEnvironment {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        environmentId: EnvironmentId
    }
    output := {
        environment: Environment
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@idempotent
operation DeleteEnvironmentConnector {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        environmentId: EnvironmentId

        @required
        connectorId: ConnectorId
    }
    output := {
        connector: Connector
        environmentSummary: EnvironmentSummary
    }
    errors: [ThrottlingException, ValidationException, ResourceNotFoundException]
}

@idempotent
operation DeleteEnvironmentHost {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        environmentId: EnvironmentId

        @required
        hostName: HostName
    }
    output := {
        environmentSummary: EnvironmentSummary
        host: Host
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@idempotent
operation DisassociateEipFromVlan {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        environmentId: EnvironmentId

        @required
        vlanName: DisassociateEipFromVlanRequestVlanNameString

        @required
        associationId: AssociationId
    }
    output := {
        vlan: Vlan
    }
    errors: [ThrottlingException, ValidationException, ResourceNotFoundException]
}

@readonly
operation GetDepotUrl {
    input := {
        @required
        environmentId: EnvironmentId

        rotate: Boolean
    }
    output := {
        @required
        depotUrl: String

        @required
        token: String
    }
    errors: [ThrottlingException, ValidationException, ResourceNotFoundException]
}

@readonly
operation GetEnvironment {
    input := {
        @required
        environmentId: EnvironmentId
    }
    output := {
        environment: Environment
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@readonly
operation GetVersions {
    input := {}
    output := {
        @required
        vcfVersions: VcfVersionList

        @required
        instanceTypeEsxVersions: InstanceTypeEsxVersionsList
    }
    errors: [ThrottlingException, InternalServerException]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "connectors"
    pageSize: "maxResults"
)
operation ListEnvironmentConnectors {
    input := {
        nextToken: String
        maxResults: MaxResults

        @required
        environmentId: EnvironmentId
    }
    output := {
        nextToken: String
        connectors: ConnectorList
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "environmentHosts"
    pageSize: "maxResults"
)
operation ListEnvironmentHosts {
    input := {
        nextToken: String
        maxResults: MaxResults

        @required
        environmentId: EnvironmentId
    }
    output := {
        nextToken: String
        environmentHosts: HostList
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "environmentVlans"
    pageSize: "maxResults"
)
operation ListEnvironmentVlans {
    input := {
        nextToken: String
        maxResults: MaxResults

        @required
        environmentId: EnvironmentId
    }
    output := {
        nextToken: String
        environmentVlans: VlanList
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "environmentSummaries"
    pageSize: "maxResults"
)
operation ListEnvironments {
    input := {
        nextToken: String
        maxResults: MaxResults
        state: EnvironmentStateList
    }
    output := {
        nextToken: String
        environmentSummaries: EnvironmentSummaryList
    }
    errors: [ValidationException]
}

@readonly
operation ListTagsForResource {
    input := {
        @required
        resourceArn: Arn
    }
    output := {
        tags: ResponseTagMap
    }
    errors: [ResourceNotFoundException]
}

@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "entitlements"
    pageSize: "maxResults"
)
operation ListVmEntitlements {
    input := {
        nextToken: String
        maxResults: MaxResults

        @required
        environmentId: EnvironmentId

        @required
        connectorId: ConnectorId

        @required
        entitlementType: EntitlementType
    }
    output := {
        nextToken: String
        entitlements: VmEntitlementList
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@idempotent
operation TagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tags: RequestTagMap
    }
    output := {}
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        TooManyTagsException
        TagPolicyException
    ]
}

@idempotent
operation UntagResource {
    input := {
        @required
        resourceArn: Arn

        @required
        tagKeys: TagKeys
    }
    output := {}
    errors: [ResourceNotFoundException, TagPolicyException]
}

@idempotent
operation UpdateEnvironmentConnector {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        environmentId: EnvironmentId

        @required
        connectorId: ConnectorId

        applianceFqdn: ApplianceFqdn
        secretIdentifier: SecretIdentifier
    }
    output := {
        connector: Connector
    }
    errors: [ThrottlingException, ValidationException, ResourceNotFoundException]
}

@length(min: 9, max: 26) @pattern("eipalloc-[a-zA-Z0-9_-]+")
string AllocationId

@length(min: 1, max: 253)
@pattern("[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*")
string ApplianceFqdn

@length(min: 1, max: 1011)
@pattern("arn:aws:evs:[a-z]{2}-[a-z]+-[0-9]:[0-9]{12}:environment/[a-zA-Z0-9_-]+")
string Arn

@length(min: 1, max: 200)
string AssociateEipToVlanRequestVlanNameString

@length(min: 9, max: 26) @pattern("eipassoc-[a-zA-Z0-9_-]+")
string AssociationId

structure Check {
    type: CheckType
    id: String
    result: CheckResult
    impairedSince: Timestamp
}

enum CheckResult {
    PASSED
    FAILED
    UNKNOWN
}

enum CheckType {
    KEY_REUSE
    KEY_COVERAGE
    REACHABILITY
    HOST_COUNT
    VCENTER_REACHABILITY
    VCENTER_VM_SYNC
    VCENTER_VM_EVENT
    OPERATIONS_MANAGER_REACHABILITY
    SDDC_MANAGER_REACHABILITY
    SDDC_MANAGER_HOST_COUNT
    SDDC_MANAGER_KEY_COVERAGE
    SDDC_MANAGER_KEY_REUSE
    CONNECTOR_HEALTH
}

list ChecksList {
    member: Check
}

@pattern("((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)/(3[0-2]|[1-2][0-9]|[0-9])")
string Cidr

@length(min: 1, max: 100) @pattern("[!-~]+")
string ClientToken

structure ConnectivityInfo {
    @required
    privateRouteServerPeerings: RouteServerPeeringList
}

structure Connector {
    environmentId: EnvironmentId
    connectorId: ConnectorId
    type: ConnectorType
    applianceFqdn: ApplianceFqdn
    secretArn: SecretIdentifier
    state: ConnectorState
    stateDetails: String
    status: CheckResult
    checks: ConnectorsChecksList
    createdAt: Timestamp
    modifiedAt: Timestamp
}

structure ConnectorCheck {
    type: CheckType
    result: CheckResult
    lastCheckAttempt: Timestamp
    impairedSince: Timestamp
}

@pattern("(cnctr-[a-zA-Z0-9]{10})")
string ConnectorId

list ConnectorList {
    member: Connector
}

enum ConnectorState {
    CREATING
    CREATE_FAILED
    ACTIVE
    UPDATING
    UPDATE_FAILED
    DELETING
    DELETED
}

enum ConnectorType {
    OPERATIONS_MANAGER
    SDDC_MANAGER
    VCENTER
}

list ConnectorsChecksList {
    member: ConnectorCheck
}

@length(min: 1, max: 25) @pattern("h-[a-f0-9]{8}([a-f0-9]{9})?")
string DedicatedHostId

@length(min: 1, max: 200)
string DisassociateEipFromVlanRequestVlanNameString

structure EipAssociation {
    associationId: AssociationId
    allocationId: AllocationId
    ipAddress: IpAddress
}

list EipAssociationList {
    member: EipAssociation
}

enum EntitlementStatus {
    CREATING
    CREATED
    DELETED
    AT_RISK
    ENTITLEMENT_REMOVED
    CREATE_FAILED
}

enum EntitlementType {
    WINDOWS_SERVER
}

structure Environment {
    environmentId: EnvironmentId
    environmentState: EnvironmentState
    stateDetails: String
    createdAt: Timestamp
    modifiedAt: Timestamp
    environmentArn: Arn
    environmentName: EnvironmentName
    vpcId: VpcId
    serviceAccessSubnetId: SubnetId
    vcfVersion: VcfVersion
    termsAccepted: Boolean
    licenseInfo: LicenseInfoList
    siteId: String
    environmentStatus: CheckResult
    checks: ChecksList
    connectivityInfo: ConnectivityInfo
    vcfHostnames: VcfHostnames
    kmsKeyId: String
    serviceAccessSecurityGroups: ServiceAccessSecurityGroups
    credentials: SecretList
}

@pattern("(env-[a-zA-Z0-9]{10})")
string EnvironmentId

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9_-]+")
string EnvironmentName

enum EnvironmentState {
    CREATING
    CREATED
    DELETING
    DELETED
    CREATE_FAILED
}

list EnvironmentStateList {
    member: EnvironmentState
}

structure EnvironmentSummary {
    environmentId: EnvironmentId
    environmentName: EnvironmentName
    vcfVersion: VcfVersion
    environmentStatus: CheckResult
    environmentState: EnvironmentState
    createdAt: Timestamp
    modifiedAt: Timestamp
    environmentArn: Arn
}

list EnvironmentSummaryList {
    member: EnvironmentSummary
}

structure ErrorDetail {
    @required
    errorCode: String

    @required
    errorMessage: String
}

@length(min: 0, max: 128)
string EsxVersion

list EsxVersionList {
    member: String
}

structure Host {
    hostName: HostName
    ipAddress: IpAddress
    keyName: KeyName
    instanceType: InstanceType
    placementGroupId: PlacementGroupId
    dedicatedHostId: DedicatedHostId
    createdAt: Timestamp
    modifiedAt: Timestamp
    hostState: HostState
    stateDetails: String
    ec2InstanceId: String
    networkInterfaces: NetworkInterfaceList
}

structure HostInfoForCreate {
    @required
    hostName: HostName

    @required
    keyName: KeyName

    @required
    instanceType: InstanceType

    placementGroupId: PlacementGroupId
    dedicatedHostId: DedicatedHostId
}

@length(min: 4, max: 4)
list HostInfoForCreateList {
    member: HostInfoForCreate
}

list HostList {
    member: Host
}

@pattern("([a-zA-Z0-9\\-]*)")
string HostName

enum HostState {
    CREATING
    CREATED
    UPDATING
    DELETING
    DELETED
    CREATE_FAILED
    UPDATE_FAILED
}

structure InitialVlanInfo {
    @required
    cidr: Cidr
}

structure InitialVlans {
    @required
    vmkManagement: InitialVlanInfo

    @required
    vmManagement: InitialVlanInfo

    @required
    vMotion: InitialVlanInfo

    @required
    vSan: InitialVlanInfo

    @required
    vTep: InitialVlanInfo

    @required
    edgeVTep: InitialVlanInfo

    @required
    nsxUplink: InitialVlanInfo

    @required
    hcx: InitialVlanInfo

    @required
    expansionVlan1: InitialVlanInfo

    @required
    expansionVlan2: InitialVlanInfo

    isHcxPublic: Boolean
    hcxNetworkAclId: NetworkAclId
}

enum InstanceType {
    i4i_metal = "i4i.metal"
    i7i_metal_24xl = "i7i.metal-24xl"
}

structure InstanceTypeEsxVersionsInfo {
    @required
    instanceType: InstanceType

    @required
    esxVersions: EsxVersionList
}

list InstanceTypeEsxVersionsList {
    member: InstanceTypeEsxVersionsInfo
}

list InstanceTypeList {
    member: InstanceType
}

@error("server") @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

@pattern("(\\d{1,3}\\.){3}\\d{1,3}")
string IpAddress

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_-]+")
string KeyName

structure LicenseInfo {
    @required
    solutionKey: SolutionKey

    @required
    vsanKey: VSanLicenseKey
}

@length(min: 1, max: 1)
list LicenseInfoList {
    member: LicenseInfo
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 4, max: 21) @pattern("acl-[a-zA-Z0-9_-]+")
string NetworkAclId

structure NetworkInterface {
    networkInterfaceId: NetworkInterfaceId
}

@length(min: 1, max: 100)
string NetworkInterfaceId

@length(min: 0, max: 2)
list NetworkInterfaceList {
    member: NetworkInterface
}

@length(min: 1, max: 25) @pattern("pg-[a-f0-9]{8}([a-f0-9]{9})?")
string PlacementGroupId

@length(min: 1, max: 200)
map RequestTagMap {
    key: TagKey
    value: TagValue
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

map ResponseTagMap {
    key: TagKey
    value: TagValue
}

@length(min: 3, max: 21)
string RouteServerPeering

@length(min: 2, max: 2)
list RouteServerPeeringList {
    member: RouteServerPeering
}

structure Secret {
    secretArn: String
}

@length(min: 1, max: 2048)
@pattern("(arn:aws:secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[a-zA-Z0-9/_+=.@!-]+|[a-zA-Z0-9/_+=.@!-]+)")
string SecretIdentifier

list SecretList {
    member: Secret
}

@length(min: 3, max: 25) @pattern("sg-[0-9a-zA-Z]*")
string SecurityGroupId

@length(min: 0, max: 2)
list SecurityGroups {
    member: SecurityGroupId
}

structure ServiceAccessSecurityGroups {
    securityGroups: SecurityGroups
}

@error("client")
structure ServiceQuotaExceededException {
    @required
    message: String
}

@pattern("[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}") @sensitive
string SolutionKey

@length(min: 15, max: 24) @pattern("subnet-[a-f0-9]{8}([a-f0-9]{9})?")
string SubnetId

@length(min: 1, max: 128) @pattern("[\\w.:/=+-@]+")
string TagKey

@length(min: 1, max: 200)
list TagKeys {
    member: TagKey
}

@error("client")
structure TagPolicyException {
    @required
    message: String
}

@length(min: 0, max: 256) @pattern("[\\w.:/=+-@]+|")
string TagValue

@error("client") @retryable(throttling: false)
structure ThrottlingException {
    @required
    message: String

    retryAfterSeconds: Integer
}

@error("client")
structure TooManyTagsException {
    @required
    message: String
}

@pattern("[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}-[a-zA-Z0-9]{5}") @sensitive
string VSanLicenseKey

@error("client")
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fieldList: ValidationExceptionFieldList
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
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
}

structure VcfHostnames {
    @required
    vCenter: HostName

    @required
    nsx: HostName

    @required
    nsxManager1: HostName

    @required
    nsxManager2: HostName

    @required
    nsxManager3: HostName

    @required
    nsxEdge1: HostName

    @required
    nsxEdge2: HostName

    @required
    sddcManager: HostName

    @required
    cloudBuilder: HostName
}

enum VcfVersion {
    VCF_5_2_1 = "VCF-5.2.1"
    VCF_5_2_2 = "VCF-5.2.2"
    SELF_DEPLOYED
}

structure VcfVersionInfo {
    @required
    vcfVersion: VcfVersion

    @required
    status: String

    @required
    defaultEsxVersion: String

    @required
    instanceTypes: InstanceTypeList
}

list VcfVersionList {
    member: VcfVersionInfo
}

structure Vlan {
    vlanId: Integer
    cidr: Cidr
    availabilityZone: String
    functionName: String
    subnetId: SubnetId
    createdAt: Timestamp
    modifiedAt: Timestamp
    vlanState: VlanState
    stateDetails: String
    eipAssociations: EipAssociationList
    isPublic: Boolean
    networkAclId: NetworkAclId
}

list VlanList {
    member: Vlan
}

enum VlanState {
    CREATING
    CREATED
    DELETING
    DELETED
    CREATE_FAILED
}

structure VmEntitlement {
    vmId: VmId
    environmentId: EnvironmentId
    connectorId: ConnectorId
    vmName: VmName
    type: EntitlementType
    status: EntitlementStatus
    lastSyncedAt: Timestamp
    startedAt: Timestamp
    stoppedAt: Timestamp
    errorDetail: ErrorDetail
}

list VmEntitlementList {
    member: VmEntitlement
}

@length(min: 4, max: 1024) @pattern("vm-[0-9]+")
string VmId

@length(min: 1, max: 100)
list VmIdList {
    member: VmId
}

@length(min: 1, max: 1024)
string VmName

@length(min: 12, max: 21) @pattern("vpc-[a-f0-9]{8}([a-f0-9]{9})?")
string VpcId
