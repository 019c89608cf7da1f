$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.lightsail

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Lightsail")
@service(sdkId: "Lightsail", endpointPrefix: "lightsail")
@awsJson1_1
@sigv4(name: "lightsail")
@standardRegionalEndpoints
service Lightsail_20161128 {
    version: "2016-11-28"
    operations: [
        AllocateStaticIp
        AttachCertificateToDistribution
        AttachDisk
        AttachInstancesToLoadBalancer
        AttachLoadBalancerTlsCertificate
        AttachStaticIp
        CloseInstancePublicPorts
        CopySnapshot
        CreateBucket
        CreateBucketAccessKey
        CreateCertificate
        CreateCloudFormationStack
        CreateContactMethod
        CreateContainerService
        CreateContainerServiceDeployment
        CreateContainerServiceRegistryLogin
        CreateDisk
        CreateDiskFromSnapshot
        CreateDiskSnapshot
        CreateDistribution
        CreateDomain
        CreateDomainEntry
        CreateGUISessionAccessDetails
        CreateInstanceSnapshot
        CreateInstances
        CreateInstancesFromSnapshot
        CreateKeyPair
        CreateLoadBalancer
        CreateLoadBalancerTlsCertificate
        CreateRelationalDatabase
        CreateRelationalDatabaseFromSnapshot
        CreateRelationalDatabaseSnapshot
        DeleteAlarm
        DeleteAutoSnapshot
        DeleteBucket
        DeleteBucketAccessKey
        DeleteCertificate
        DeleteContactMethod
        DeleteContainerImage
        DeleteContainerService
        DeleteDisk
        DeleteDiskSnapshot
        DeleteDistribution
        DeleteDomain
        DeleteDomainEntry
        DeleteInstance
        DeleteInstanceSnapshot
        DeleteKeyPair
        DeleteKnownHostKeys
        DeleteLoadBalancer
        DeleteLoadBalancerTlsCertificate
        DeleteRelationalDatabase
        DeleteRelationalDatabaseSnapshot
        DetachCertificateFromDistribution
        DetachDisk
        DetachInstancesFromLoadBalancer
        DetachStaticIp
        DisableAddOn
        DownloadDefaultKeyPair
        EnableAddOn
        ExportSnapshot
        GetActiveNames
        GetAlarms
        GetAutoSnapshots
        GetBlueprints
        GetBucketAccessKeys
        GetBucketBundles
        GetBucketMetricData
        GetBuckets
        GetBundles
        GetCertificates
        GetCloudFormationStackRecords
        GetContactMethods
        GetContainerAPIMetadata
        GetContainerImages
        GetContainerLog
        GetContainerServiceDeployments
        GetContainerServiceMetricData
        GetContainerServicePowers
        GetContainerServices
        GetCostEstimate
        GetDisk
        GetDiskSnapshot
        GetDiskSnapshots
        GetDisks
        GetDistributionBundles
        GetDistributionLatestCacheReset
        GetDistributionMetricData
        GetDistributions
        GetDomain
        GetDomains
        GetExportSnapshotRecords
        GetInstance
        GetInstanceAccessDetails
        GetInstanceMetricData
        GetInstancePortStates
        GetInstanceSnapshot
        GetInstanceSnapshots
        GetInstanceState
        GetInstances
        GetKeyPair
        GetKeyPairs
        GetLoadBalancer
        GetLoadBalancerMetricData
        GetLoadBalancerTlsCertificates
        GetLoadBalancerTlsPolicies
        GetLoadBalancers
        GetOperation
        GetOperations
        GetOperationsForResource
        GetRegions
        GetRelationalDatabase
        GetRelationalDatabaseBlueprints
        GetRelationalDatabaseBundles
        GetRelationalDatabaseEvents
        GetRelationalDatabaseLogEvents
        GetRelationalDatabaseLogStreams
        GetRelationalDatabaseMasterUserPassword
        GetRelationalDatabaseMetricData
        GetRelationalDatabaseParameters
        GetRelationalDatabaseSnapshot
        GetRelationalDatabaseSnapshots
        GetRelationalDatabases
        GetSetupHistory
        GetStaticIp
        GetStaticIps
        ImportKeyPair
        IsVpcPeered
        OpenInstancePublicPorts
        PeerVpc
        PutAlarm
        PutInstancePublicPorts
        RebootInstance
        RebootRelationalDatabase
        RegisterContainerImage
        ReleaseStaticIp
        ResetDistributionCache
        SendContactMethodVerification
        SetIpAddressType
        SetResourceAccessForBucket
        SetupInstanceHttps
        StartGUISession
        StartInstance
        StartRelationalDatabase
        StopGUISession
        StopInstance
        StopRelationalDatabase
        TagResource
        TestAlarm
        UnpeerVpc
        UntagResource
        UpdateBucket
        UpdateBucketBundle
        UpdateContainerService
        UpdateDistribution
        UpdateDistributionBundle
        UpdateDomainEntry
        UpdateInstanceMetadataOptions
        UpdateLoadBalancerAttribute
        UpdateRelationalDatabase
        UpdateRelationalDatabaseParameters
    ]
}

operation AllocateStaticIp {
    input := {
        @required
        staticIpName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation AttachCertificateToDistribution {
    input := {
        @required
        distributionName: ResourceName

        @required
        certificateName: ResourceName
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
    ]
}

operation AttachDisk {
    input := {
        @required
        diskName: ResourceName

        @required
        instanceName: ResourceName

        @required
        diskPath: NonEmptyString

        autoMounting: Boolean
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation AttachInstancesToLoadBalancer {
    input := {
        @required
        loadBalancerName: ResourceName

        @required
        instanceNames: ResourceNameList
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation AttachLoadBalancerTlsCertificate {
    input := {
        @required
        loadBalancerName: ResourceName

        @required
        certificateName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation AttachStaticIp {
    input := {
        @required
        staticIpName: ResourceName

        @required
        instanceName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CloseInstancePublicPorts {
    input := {
        @required
        portInfo: PortInfo

        @required
        instanceName: ResourceName
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CopySnapshot {
    input := {
        sourceSnapshotName: ResourceName
        sourceResourceName: String
        restoreDate: String
        useLatestRestorableAutoSnapshot: Boolean

        @required
        targetSnapshotName: ResourceName

        @required
        sourceRegion: RegionName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CreateBucket {
    input := {
        @required
        bucketName: BucketName

        @required
        bundleId: NonEmptyString

        tags: TagList
        enableObjectVersioning: Boolean
    }
    output := {
        bucket: Bucket
        operations: OperationList
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation CreateBucketAccessKey {
    input := {
        @required
        bucketName: BucketName
    }
    output := {
        accessKey: AccessKey
        operations: OperationList
    }
    errors: [
        AccessDeniedException
        NotFoundException
        InvalidInputException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation CreateCertificate {
    input := {
        @required
        certificateName: String

        @required
        domainName: String

        subjectAlternativeNames: SubjectAlternativeNameList
        tags: TagList
    }
    output := {
        certificate: CertificateSummary
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation CreateCloudFormationStack {
    input := {
        @required
        instances: InstanceEntryList
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CreateContactMethod {
    input := {
        @required
        protocol: ContactProtocol

        @required
        contactEndpoint: StringMax256

        tags: TagList
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation CreateContainerService {
    input := {
        @required
        serviceName: ContainerServiceName

        @required
        power: ContainerServicePowerName

        @required
        scale: ContainerServiceScale

        tags: TagList
        publicDomainNames: ContainerServicePublicDomains
        deployment: ContainerServiceDeploymentRequest
        privateRegistryAccess: PrivateRegistryAccessRequest
    }
    output := {
        containerService: ContainerService
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation CreateContainerServiceDeployment {
    input := {
        @required
        serviceName: ContainerServiceName

        containers: ContainerMap
        publicEndpoint: EndpointRequest
    }
    output := {
        containerService: ContainerService
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation CreateContainerServiceRegistryLogin {
    input := {}
    output := {
        registryLogin: ContainerServiceRegistryLogin
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation CreateDisk {
    input := {
        @required
        diskName: ResourceName

        @required
        availabilityZone: NonEmptyString

        @required
        sizeInGb: Integer

        tags: TagList
        addOns: AddOnRequestList
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CreateDiskFromSnapshot {
    input := {
        @required
        diskName: ResourceName

        diskSnapshotName: ResourceName

        @required
        availabilityZone: NonEmptyString

        @required
        sizeInGb: Integer

        tags: TagList
        addOns: AddOnRequestList
        sourceDiskName: String
        restoreDate: String
        useLatestRestorableAutoSnapshot: Boolean
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CreateDiskSnapshot {
    input := {
        diskName: ResourceName

        @required
        diskSnapshotName: ResourceName

        instanceName: ResourceName
        tags: TagList
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CreateDistribution {
    input := {
        @required
        distributionName: ResourceName

        @required
        origin: InputOrigin

        @required
        defaultCacheBehavior: CacheBehavior

        cacheBehaviorSettings: CacheSettings
        cacheBehaviors: CacheBehaviorList

        @required
        bundleId: String

        ipAddressType: IpAddressType
        tags: TagList
        certificateName: ResourceName
        viewerMinimumTlsProtocolVersion: ViewerMinimumTlsProtocolVersionEnum
    }
    output := {
        distribution: LightsailDistribution
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
    ]
}

operation CreateDomain {
    input := {
        @required
        domainName: String

        tags: TagList
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CreateDomainEntry {
    input := {
        @required
        domainName: String

        @required
        domainEntry: DomainEntry
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CreateGUISessionAccessDetails {
    input := {
        @required
        resourceName: ResourceName
    }
    output := {
        resourceName: ResourceName
        status: Status
        percentageComplete: Integer
        failureReason: String
        sessions: Sessions
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        NotFoundException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation CreateInstanceSnapshot {
    input := {
        @required
        instanceSnapshotName: ResourceName

        @required
        instanceName: ResourceName

        tags: TagList
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CreateInstances {
    input := {
        @required
        instanceNames: StringList

        @required
        availabilityZone: String

        @deprecated
        customImageName: ResourceName

        @required
        blueprintId: NonEmptyString

        @required
        bundleId: NonEmptyString

        userData: String
        keyPairName: ResourceName
        tags: TagList
        addOns: AddOnRequestList
        ipAddressType: IpAddressType
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CreateInstancesFromSnapshot {
    input := {
        @required
        instanceNames: StringList

        attachedDiskMapping: AttachedDiskMap

        @required
        availabilityZone: String

        instanceSnapshotName: ResourceName

        @required
        bundleId: NonEmptyString

        userData: String
        keyPairName: ResourceName
        tags: TagList
        addOns: AddOnRequestList
        ipAddressType: IpAddressType
        sourceInstanceName: String
        restoreDate: String
        useLatestRestorableAutoSnapshot: Boolean
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CreateKeyPair {
    input := {
        @required
        keyPairName: ResourceName

        tags: TagList
    }
    output := {
        keyPair: KeyPair
        publicKeyBase64: String
        privateKeyBase64: String
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CreateLoadBalancer {
    input := {
        @required
        loadBalancerName: ResourceName

        @required
        instancePort: Port

        healthCheckPath: String
        certificateName: ResourceName
        certificateDomainName: String
        certificateAlternativeNames: DomainNameList
        tags: TagList
        ipAddressType: IpAddressType
        tlsPolicyName: String
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CreateLoadBalancerTlsCertificate {
    input := {
        @required
        loadBalancerName: ResourceName

        @required
        certificateName: ResourceName

        @required
        certificateDomainName: String

        certificateAlternativeNames: DomainNameList
        tags: TagList
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CreateRelationalDatabase {
    input := {
        @required
        relationalDatabaseName: ResourceName

        availabilityZone: String

        @required
        relationalDatabaseBlueprintId: String

        @required
        relationalDatabaseBundleId: String

        @required
        masterDatabaseName: String

        @required
        masterUsername: String

        masterUserPassword: SensitiveString
        preferredBackupWindow: String
        preferredMaintenanceWindow: String
        publiclyAccessible: Boolean
        tags: TagList
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CreateRelationalDatabaseFromSnapshot {
    input := {
        @required
        relationalDatabaseName: ResourceName

        availabilityZone: String
        publiclyAccessible: Boolean
        relationalDatabaseSnapshotName: ResourceName
        relationalDatabaseBundleId: String
        sourceRelationalDatabaseName: ResourceName
        restoreTime: Timestamp
        useLatestRestorableTime: Boolean
        tags: TagList
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation CreateRelationalDatabaseSnapshot {
    input := {
        @required
        relationalDatabaseName: ResourceName

        @required
        relationalDatabaseSnapshotName: ResourceName

        tags: TagList
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DeleteAlarm {
    input := {
        @required
        alarmName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        OperationFailureException
        UnauthenticatedException
        AccessDeniedException
        NotFoundException
        RegionSetupInProgressException
    ]
}

operation DeleteAutoSnapshot {
    input := {
        @required
        resourceName: ResourceName

        @required
        date: AutoSnapshotDate
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation DeleteBucket {
    input := {
        @required
        bucketName: BucketName

        forceDelete: Boolean
    }
    output := {
        operations: OperationList
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        NotFoundException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation DeleteBucketAccessKey {
    input := {
        @required
        bucketName: BucketName

        @required
        accessKeyId: NonEmptyString
    }
    output := {
        operations: OperationList
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        NotFoundException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation DeleteCertificate {
    input := {
        @required
        certificateName: String
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        AccessDeniedException
        NotFoundException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation DeleteContactMethod {
    input := {
        @required
        protocol: ContactProtocol
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        OperationFailureException
        UnauthenticatedException
        AccessDeniedException
        NotFoundException
        RegionSetupInProgressException
    ]
}

operation DeleteContainerImage {
    input := {
        @required
        serviceName: ContainerServiceName

        @required
        image: String
    }
    output := {}
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation DeleteContainerService {
    input := {
        @required
        serviceName: ContainerServiceName
    }
    output := {}
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation DeleteDisk {
    input := {
        @required
        diskName: ResourceName

        forceDeleteAddOns: Boolean
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DeleteDiskSnapshot {
    input := {
        @required
        diskSnapshotName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DeleteDistribution {
    input := {
        distributionName: ResourceName
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
    ]
}

operation DeleteDomain {
    input := {
        @required
        domainName: String
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DeleteDomainEntry {
    input := {
        @required
        domainName: String

        @required
        domainEntry: DomainEntry
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DeleteInstance {
    input := {
        @required
        instanceName: ResourceName

        forceDeleteAddOns: Boolean
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DeleteInstanceSnapshot {
    input := {
        @required
        instanceSnapshotName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DeleteKeyPair {
    input := {
        @required
        keyPairName: ResourceName

        expectedFingerprint: String
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DeleteKnownHostKeys {
    input := {
        @required
        instanceName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DeleteLoadBalancer {
    input := {
        @required
        loadBalancerName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DeleteLoadBalancerTlsCertificate {
    input := {
        @required
        loadBalancerName: ResourceName

        @required
        certificateName: ResourceName

        force: Boolean
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DeleteRelationalDatabase {
    input := {
        @required
        relationalDatabaseName: ResourceName

        skipFinalSnapshot: Boolean
        finalRelationalDatabaseSnapshotName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DeleteRelationalDatabaseSnapshot {
    input := {
        @required
        relationalDatabaseSnapshotName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DetachCertificateFromDistribution {
    input := {
        @required
        distributionName: ResourceName
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
    ]
}

operation DetachDisk {
    input := {
        @required
        diskName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DetachInstancesFromLoadBalancer {
    input := {
        @required
        loadBalancerName: ResourceName

        @required
        instanceNames: ResourceNameList
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DetachStaticIp {
    input := {
        @required
        staticIpName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation DisableAddOn {
    input := {
        @required
        addOnType: AddOnType

        @required
        resourceName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation DownloadDefaultKeyPair {
    input := {}
    output := {
        publicKeyBase64: String
        privateKeyBase64: String
        createdAt: Timestamp
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation EnableAddOn {
    input := {
        @required
        resourceName: ResourceName

        @required
        addOnRequest: AddOnRequest
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation ExportSnapshot {
    input := {
        @required
        sourceSnapshotName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "activeNames")
operation GetActiveNames {
    input := {
        pageToken: String
    }
    output := {
        activeNames: StringList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetAlarms {
    input := {
        alarmName: ResourceName
        pageToken: String
        monitoredResourceName: ResourceName
    }
    output := {
        alarms: AlarmsList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        OperationFailureException
        UnauthenticatedException
        AccessDeniedException
        NotFoundException
        RegionSetupInProgressException
    ]
}

operation GetAutoSnapshots {
    input := {
        @required
        resourceName: ResourceName
    }
    output := {
        resourceName: ResourceName
        resourceType: ResourceType
        autoSnapshots: AutoSnapshotDetailsList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "blueprints")
operation GetBlueprints {
    input := {
        includeInactive: Boolean
        pageToken: String
        appCategory: AppCategory
    }
    output := {
        blueprints: BlueprintList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetBucketAccessKeys {
    input := {
        @required
        bucketName: BucketName
    }
    output := {
        accessKeys: AccessKeyList
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        NotFoundException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation GetBucketBundles {
    input := {
        includeInactive: Boolean
    }
    output := {
        bundles: BucketBundleList
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation GetBucketMetricData {
    input := {
        @required
        bucketName: BucketName

        @required
        metricName: BucketMetricName

        @required
        startTime: Timestamp

        @required
        endTime: Timestamp

        @required
        period: MetricPeriod

        @required
        statistics: MetricStatisticList

        @required
        unit: MetricUnit
    }
    output := {
        metricName: BucketMetricName
        metricData: MetricDatapointList
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        NotFoundException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation GetBuckets {
    input := {
        bucketName: BucketName
        pageToken: String
        includeConnectedResources: Boolean
        includeCors: Boolean
    }
    output := {
        buckets: BucketList
        nextPageToken: String
        accountLevelBpaSync: AccountLevelBpaSync
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        NotFoundException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "bundles")
operation GetBundles {
    input := {
        includeInactive: Boolean
        pageToken: String
        appCategory: AppCategory
    }
    output := {
        bundles: BundleList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetCertificates {
    input := {
        certificateStatuses: CertificateStatusList
        includeCertificateDetails: Boolean
        certificateName: String
        pageToken: String
    }
    output := {
        certificates: CertificateSummaryList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

@paginated(
    inputToken: "pageToken"
    outputToken: "nextPageToken"
    items: "cloudFormationStackRecords"
)
operation GetCloudFormationStackRecords {
    input := {
        pageToken: String
    }
    output := {
        cloudFormationStackRecords: CloudFormationStackRecordList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetContactMethods {
    input := {
        protocols: ContactProtocolsList
    }
    output := {
        contactMethods: ContactMethodsList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation GetContainerAPIMetadata {
    input := {}
    output := {
        metadata: ContainerServiceMetadataEntryList
    }
    errors: [
        ServiceException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation GetContainerImages {
    input := {
        @required
        serviceName: ContainerServiceName
    }
    output := {
        containerImages: ContainerImageList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation GetContainerLog {
    input := {
        @required
        serviceName: ContainerServiceName

        @required
        containerName: String

        startTime: Timestamp
        endTime: Timestamp
        filterPattern: String
        pageToken: String
    }
    output := {
        logEvents: ContainerServiceLogEventList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation GetContainerServiceDeployments {
    input := {
        @required
        serviceName: ContainerServiceName
    }
    output := {
        deployments: ContainerServiceDeploymentList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation GetContainerServiceMetricData {
    input := {
        @required
        serviceName: ContainerServiceName

        @required
        metricName: ContainerServiceMetricName

        @required
        startTime: Timestamp

        @required
        endTime: Timestamp

        @required
        period: MetricPeriod

        @required
        statistics: MetricStatisticList
    }
    output := {
        metricName: ContainerServiceMetricName
        metricData: MetricDatapointList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation GetContainerServicePowers {
    input := {}
    output := {
        powers: ContainerServicePowerList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation GetContainerServices {
    input := {
        serviceName: ContainerServiceName
    }
    output: ContainerServicesListResult
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation GetCostEstimate {
    input := {
        @required
        resourceName: ResourceName

        @required
        startTime: Timestamp

        @required
        endTime: Timestamp
    }
    output := {
        resourcesBudgetEstimate: ResourcesBudgetEstimate
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        NotFoundException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation GetDisk {
    input := {
        @required
        diskName: ResourceName
    }
    output := {
        disk: Disk
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetDiskSnapshot {
    input := {
        @required
        diskSnapshotName: ResourceName
    }
    output := {
        diskSnapshot: DiskSnapshot
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "diskSnapshots")
operation GetDiskSnapshots {
    input := {
        pageToken: String
    }
    output := {
        diskSnapshots: DiskSnapshotList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "disks")
operation GetDisks {
    input := {
        pageToken: String
    }
    output := {
        disks: DiskList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetDistributionBundles {
    input := {}
    output := {
        bundles: DistributionBundleList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
    ]
}

operation GetDistributionLatestCacheReset {
    input := {
        distributionName: ResourceName
    }
    output := {
        status: String
        createTime: Timestamp
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
    ]
}

operation GetDistributionMetricData {
    input := {
        @required
        distributionName: ResourceName

        @required
        metricName: DistributionMetricName

        @required
        startTime: Timestamp

        @required
        endTime: Timestamp

        @required
        period: MetricPeriod

        @required
        unit: MetricUnit

        @required
        statistics: MetricStatisticList
    }
    output := {
        metricName: DistributionMetricName
        metricData: MetricDatapointList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
    ]
}

operation GetDistributions {
    input := {
        distributionName: ResourceName
        pageToken: String
    }
    output := {
        distributions: DistributionList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
    ]
}

operation GetDomain {
    input := {
        @required
        domainName: String
    }
    output := {
        domain: Domain
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "domains")
operation GetDomains {
    input := {
        pageToken: String
    }
    output := {
        domains: DomainList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "exportSnapshotRecords")
operation GetExportSnapshotRecords {
    input := {
        pageToken: String
    }
    output := {
        exportSnapshotRecords: ExportSnapshotRecordList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetInstance {
    input := {
        @required
        instanceName: ResourceName
    }
    output := {
        instance: Instance
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetInstanceAccessDetails {
    input := {
        @required
        instanceName: ResourceName

        protocol: InstanceAccessProtocol
    }
    output := {
        accessDetails: InstanceAccessDetails
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetInstanceMetricData {
    input := {
        @required
        instanceName: ResourceName

        @required
        metricName: InstanceMetricName

        @required
        period: MetricPeriod

        @required
        startTime: Timestamp

        @required
        endTime: Timestamp

        @required
        unit: MetricUnit

        @required
        statistics: MetricStatisticList
    }
    output := {
        metricName: InstanceMetricName
        metricData: MetricDatapointList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetInstancePortStates {
    input := {
        @required
        instanceName: ResourceName
    }
    output := {
        portStates: InstancePortStateList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetInstanceSnapshot {
    input := {
        @required
        instanceSnapshotName: ResourceName
    }
    output := {
        instanceSnapshot: InstanceSnapshot
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "instanceSnapshots")
operation GetInstanceSnapshots {
    input := {
        pageToken: String
    }
    output := {
        instanceSnapshots: InstanceSnapshotList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetInstanceState {
    input := {
        @required
        instanceName: ResourceName
    }
    output := {
        state: InstanceState
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "instances")
operation GetInstances {
    input := {
        pageToken: String
    }
    output := {
        instances: InstanceList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetKeyPair {
    input := {
        @required
        keyPairName: ResourceName
    }
    output := {
        keyPair: KeyPair
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "keyPairs")
operation GetKeyPairs {
    input := {
        pageToken: String
        includeDefaultKeyPair: Boolean
    }
    output := {
        keyPairs: KeyPairList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetLoadBalancer {
    input := {
        @required
        loadBalancerName: ResourceName
    }
    output := {
        loadBalancer: LoadBalancer
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetLoadBalancerMetricData {
    input := {
        @required
        loadBalancerName: ResourceName

        @required
        metricName: LoadBalancerMetricName

        @required
        period: MetricPeriod

        @required
        startTime: Timestamp

        @required
        endTime: Timestamp

        @required
        unit: MetricUnit

        @required
        statistics: MetricStatisticList
    }
    output := {
        metricName: LoadBalancerMetricName
        metricData: MetricDatapointList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetLoadBalancerTlsCertificates {
    input := {
        @required
        loadBalancerName: ResourceName
    }
    output := {
        tlsCertificates: LoadBalancerTlsCertificateList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetLoadBalancerTlsPolicies {
    input := {
        pageToken: String
    }
    output := {
        tlsPolicies: LoadBalancerTlsPolicyList
        nextPageToken: String
    }
    errors: [
        ServiceException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
        InvalidInputException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "loadBalancers")
operation GetLoadBalancers {
    input := {
        pageToken: String
    }
    output := {
        loadBalancers: LoadBalancerList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetOperation {
    input := {
        @required
        operationId: NonEmptyString
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "operations")
operation GetOperations {
    input := {
        pageToken: String
    }
    output := {
        operations: OperationList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetOperationsForResource {
    input := {
        @required
        resourceName: ResourceName

        pageToken: String
    }
    output := {
        operations: OperationList

        @deprecated
        nextPageCount: String

        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetRegions {
    input := {
        includeAvailabilityZones: Boolean
        includeRelationalDatabaseAvailabilityZones: Boolean
    }
    output := {
        regions: RegionList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetRelationalDatabase {
    input := {
        @required
        relationalDatabaseName: ResourceName
    }
    output := {
        relationalDatabase: RelationalDatabase
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "blueprints")
operation GetRelationalDatabaseBlueprints {
    input := {
        pageToken: String
    }
    output := {
        blueprints: RelationalDatabaseBlueprintList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "bundles")
operation GetRelationalDatabaseBundles {
    input := {
        pageToken: String
        includeInactive: Boolean
    }
    output := {
        bundles: RelationalDatabaseBundleList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "relationalDatabaseEvents")
operation GetRelationalDatabaseEvents {
    input := {
        @required
        relationalDatabaseName: ResourceName

        durationInMinutes: Integer
        pageToken: String
    }
    output := {
        relationalDatabaseEvents: RelationalDatabaseEventList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetRelationalDatabaseLogEvents {
    input := {
        @required
        relationalDatabaseName: ResourceName

        @required
        logStreamName: String

        startTime: Timestamp
        endTime: Timestamp
        startFromHead: Boolean
        pageToken: String
    }
    output := {
        resourceLogEvents: LogEventList
        nextBackwardToken: String
        nextForwardToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetRelationalDatabaseLogStreams {
    input := {
        @required
        relationalDatabaseName: ResourceName
    }
    output := {
        logStreams: StringList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetRelationalDatabaseMasterUserPassword {
    input := {
        @required
        relationalDatabaseName: ResourceName

        passwordVersion: RelationalDatabasePasswordVersion
    }
    output := {
        masterUserPassword: SensitiveString
        createdAt: Timestamp
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetRelationalDatabaseMetricData {
    input := {
        @required
        relationalDatabaseName: ResourceName

        @required
        metricName: RelationalDatabaseMetricName

        @required
        period: MetricPeriod

        @required
        startTime: Timestamp

        @required
        endTime: Timestamp

        @required
        unit: MetricUnit

        @required
        statistics: MetricStatisticList
    }
    output := {
        metricName: RelationalDatabaseMetricName
        metricData: MetricDatapointList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "parameters")
operation GetRelationalDatabaseParameters {
    input := {
        @required
        relationalDatabaseName: ResourceName

        pageToken: String
    }
    output := {
        parameters: RelationalDatabaseParameterList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetRelationalDatabaseSnapshot {
    input := {
        @required
        relationalDatabaseSnapshotName: ResourceName
    }
    output := {
        relationalDatabaseSnapshot: RelationalDatabaseSnapshot
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(
    inputToken: "pageToken"
    outputToken: "nextPageToken"
    items: "relationalDatabaseSnapshots"
)
operation GetRelationalDatabaseSnapshots {
    input := {
        pageToken: String
    }
    output := {
        relationalDatabaseSnapshots: RelationalDatabaseSnapshotList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "relationalDatabases")
operation GetRelationalDatabases {
    input := {
        pageToken: String
    }
    output := {
        relationalDatabases: RelationalDatabaseList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation GetSetupHistory {
    input := {
        @required
        resourceName: ResourceName

        pageToken: SetupHistoryPageToken
    }
    output := {
        setupHistory: setupHistoryList
        nextPageToken: SetupHistoryPageToken
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        NotFoundException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation GetStaticIp {
    input := {
        @required
        staticIpName: ResourceName
    }
    output := {
        staticIp: StaticIp
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@paginated(inputToken: "pageToken", outputToken: "nextPageToken", items: "staticIps")
operation GetStaticIps {
    input := {
        pageToken: String
    }
    output := {
        staticIps: StaticIpList
        nextPageToken: String
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation ImportKeyPair {
    input := {
        @required
        keyPairName: ResourceName

        @required
        publicKeyBase64: String
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation IsVpcPeered {
    input := {}
    output := {
        isPeered: Boolean
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation OpenInstancePublicPorts {
    input := {
        @required
        portInfo: PortInfo

        @required
        instanceName: ResourceName
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation PeerVpc {
    input := {}
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation PutAlarm {
    input := {
        @required
        alarmName: ResourceName

        @required
        metricName: MetricName

        @required
        monitoredResourceName: ResourceName

        @required
        comparisonOperator: ComparisonOperator

        @required
        threshold: Double

        @required
        evaluationPeriods: Integer

        datapointsToAlarm: Integer
        treatMissingData: TreatMissingData
        contactProtocols: ContactProtocolsList
        notificationTriggers: NotificationTriggerList
        notificationEnabled: Boolean
        tags: TagList
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
        NotFoundException
        RegionSetupInProgressException
    ]
}

operation PutInstancePublicPorts {
    input := {
        @required
        portInfos: PortInfoList

        @required
        instanceName: ResourceName
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation RebootInstance {
    input := {
        @required
        instanceName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation RebootRelationalDatabase {
    input := {
        @required
        relationalDatabaseName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation RegisterContainerImage {
    input := {
        @required
        serviceName: ContainerServiceName

        @required
        label: ContainerLabel

        @required
        digest: String
    }
    output := {
        containerImage: ContainerImage
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation ReleaseStaticIp {
    input := {
        @required
        staticIpName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation ResetDistributionCache {
    input := {
        distributionName: ResourceName
    }
    output := {
        status: String
        createTime: Timestamp
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
    ]
}

operation SendContactMethodVerification {
    input := {
        @required
        protocol: ContactMethodVerificationProtocol
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        OperationFailureException
        UnauthenticatedException
        AccessDeniedException
        NotFoundException
        RegionSetupInProgressException
    ]
}

operation SetIpAddressType {
    input := {
        @required
        resourceType: ResourceType

        @required
        resourceName: ResourceName

        @required
        ipAddressType: IpAddressType

        acceptBundleUpdate: Boolean
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation SetResourceAccessForBucket {
    input := {
        @required
        resourceName: ResourceName

        @required
        bucketName: BucketName

        @required
        access: ResourceBucketAccess
    }
    output := {
        operations: OperationList
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        NotFoundException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation SetupInstanceHttps {
    input := {
        @required
        instanceName: ResourceName

        @required
        emailAddress: EmailAddress

        @required
        domainNames: SetupDomainNameList

        @required
        certificateProvider: CertificateProvider
    }
    output := {
        operations: OperationList
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        NotFoundException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation StartGUISession {
    input := {
        @required
        resourceName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        NotFoundException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation StartInstance {
    input := {
        @required
        instanceName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation StartRelationalDatabase {
    input := {
        @required
        relationalDatabaseName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation StopGUISession {
    input := {
        @required
        resourceName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        NotFoundException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation StopInstance {
    input := {
        @required
        instanceName: ResourceName

        force: Boolean
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation StopRelationalDatabase {
    input := {
        @required
        relationalDatabaseName: ResourceName

        relationalDatabaseSnapshotName: ResourceName
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation TagResource {
    input := {
        @required
        resourceName: ResourceName

        resourceArn: ResourceArn

        @required
        tags: TagList
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation TestAlarm {
    input := {
        @required
        alarmName: ResourceName

        @required
        state: AlarmState
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        OperationFailureException
        UnauthenticatedException
        AccessDeniedException
        NotFoundException
        RegionSetupInProgressException
    ]
}

operation UnpeerVpc {
    input := {}
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation UntagResource {
    input := {
        @required
        resourceName: ResourceName

        resourceArn: ResourceArn

        @required
        tagKeys: TagKeyList
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation UpdateBucket {
    input := {
        @required
        bucketName: BucketName

        accessRules: AccessRules
        versioning: NonEmptyString
        readonlyAccessAccounts: PartnerIdList
        accessLogConfig: BucketAccessLogConfig
        cors: BucketCorsConfig
    }
    output := {
        bucket: Bucket
        operations: OperationList
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        NotFoundException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation UpdateBucketBundle {
    input := {
        @required
        bucketName: BucketName

        @required
        bundleId: NonEmptyString
    }
    output := {
        operations: OperationList
    }
    errors: [
        AccessDeniedException
        InvalidInputException
        NotFoundException
        ServiceException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation UpdateContainerService {
    input := {
        @required
        serviceName: ContainerServiceName

        power: ContainerServicePowerName
        scale: ContainerServiceScale
        isDisabled: Boolean
        publicDomainNames: ContainerServicePublicDomains
        privateRegistryAccess: PrivateRegistryAccessRequest
    }
    output := {
        containerService: ContainerService
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        AccessDeniedException
        UnauthenticatedException
        RegionSetupInProgressException
    ]
}

operation UpdateDistribution {
    input := {
        @required
        distributionName: ResourceName

        origin: InputOrigin
        defaultCacheBehavior: CacheBehavior
        cacheBehaviorSettings: CacheSettings
        cacheBehaviors: CacheBehaviorList
        isEnabled: Boolean
        viewerMinimumTlsProtocolVersion: ViewerMinimumTlsProtocolVersionEnum
        certificateName: ResourceName
        useDefaultCertificate: Boolean
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
    ]
}

operation UpdateDistributionBundle {
    input := {
        distributionName: ResourceName
        bundleId: String
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        UnauthenticatedException
    ]
}

operation UpdateDomainEntry {
    input := {
        @required
        domainName: String

        @required
        domainEntry: DomainEntry
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation UpdateInstanceMetadataOptions {
    input := {
        @required
        instanceName: ResourceName

        httpTokens: HttpTokens
        httpEndpoint: HttpEndpoint
        httpPutResponseHopLimit: Integer
        httpProtocolIpv6: HttpProtocolIpv6
    }
    output := {
        operation: Operation
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation UpdateLoadBalancerAttribute {
    input := {
        @required
        loadBalancerName: ResourceName

        @required
        attributeName: LoadBalancerAttributeName

        @required
        attributeValue: StringMax256
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation UpdateRelationalDatabase {
    input := {
        @required
        relationalDatabaseName: ResourceName

        masterUserPassword: SensitiveString
        rotateMasterUserPassword: Boolean
        preferredBackupWindow: String
        preferredMaintenanceWindow: String
        enableBackupRetention: Boolean
        disableBackupRetention: Boolean
        publiclyAccessible: Boolean
        applyImmediately: Boolean
        caCertificateIdentifier: String
        relationalDatabaseBlueprintId: String
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

operation UpdateRelationalDatabaseParameters {
    input := {
        @required
        relationalDatabaseName: ResourceName

        @required
        parameters: RelationalDatabaseParameterList
    }
    output := {
        operations: OperationList
    }
    errors: [
        ServiceException
        InvalidInputException
        NotFoundException
        OperationFailureException
        AccessDeniedException
        AccountSetupInProgressException
        RegionSetupInProgressException
        UnauthenticatedException
    ]
}

@error("client")
structure AccessDeniedException {
    code: String
    docs: String
    message: String
    tip: String
}

enum AccessDirection {
    inbound
    outbound
}

structure AccessKey {
    accessKeyId: IAMAccessKeyId
    secretAccessKey: NonEmptyString
    status: StatusType
    createdAt: Timestamp
    lastUsed: AccessKeyLastUsed
}

structure AccessKeyLastUsed {
    lastUsedDate: Timestamp
    region: String
    serviceName: String
}

list AccessKeyList {
    member: AccessKey
}

list AccessReceiverList {
    member: ResourceReceivingAccess
}

structure AccessRules {
    getObject: AccessType
    allowPublicOverrides: Boolean
}

enum AccessType {
    public
    private
}

structure AccountLevelBpaSync {
    status: AccountLevelBpaSyncStatus
    lastSyncedAt: Timestamp
    message: BPAStatusMessage
    bpaImpactsLightsail: Boolean
}

enum AccountLevelBpaSyncStatus {
    InSync
    Failed
    NeverSynced
    Defaulted
}

@error("client")
structure AccountSetupInProgressException {
    code: String
    docs: String
    message: String
    tip: String
}

structure AddOn {
    name: String
    status: String
    snapshotTimeOfDay: TimeOfDay
    nextSnapshotTimeOfDay: TimeOfDay
    threshold: String
    duration: String
}

list AddOnList {
    member: AddOn
}

structure AddOnRequest {
    @required
    addOnType: AddOnType

    autoSnapshotAddOnRequest: AutoSnapshotAddOnRequest
    stopInstanceOnIdleRequest: StopInstanceOnIdleRequest
}

list AddOnRequestList {
    member: AddOnRequest
}

enum AddOnType {
    AutoSnapshot
    StopInstanceOnIdle
}

structure Alarm {
    name: ResourceName
    arn: NonEmptyString
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    supportCode: String
    monitoredResourceInfo: MonitoredResourceInfo
    comparisonOperator: ComparisonOperator
    evaluationPeriods: Integer
    period: MetricPeriod
    threshold: Double
    datapointsToAlarm: Integer
    treatMissingData: TreatMissingData
    statistic: MetricStatistic
    metricName: MetricName
    state: AlarmState
    unit: MetricUnit
    contactProtocols: ContactProtocolsList
    notificationTriggers: NotificationTriggerList
    notificationEnabled: Boolean
    tags: TagList
}

enum AlarmState {
    OK
    ALARM
    INSUFFICIENT_DATA
}

list AlarmsList {
    member: Alarm
}

enum AppCategory {
    LfR
}

list AppCategoryList {
    member: AppCategory
}

structure AttachedDisk {
    path: String
    sizeInGb: Integer
}

list AttachedDiskList {
    member: AttachedDisk
}

map AttachedDiskMap {
    key: ResourceName
    value: DiskMapList
}

enum AutoMountStatus {
    Failed
    Pending
    Mounted
    NotMounted
}

structure AutoSnapshotAddOnRequest {
    snapshotTimeOfDay: TimeOfDay
}

@pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
string AutoSnapshotDate

structure AutoSnapshotDetails {
    date: String
    createdAt: Timestamp
    status: AutoSnapshotStatus
    fromAttachedDisks: AttachedDiskList
}

list AutoSnapshotDetailsList {
    member: AutoSnapshotDetails
}

enum AutoSnapshotStatus {
    Success
    Failed
    InProgress
    NotFound
}

structure AvailabilityZone {
    zoneName: NonEmptyString
    state: NonEmptyString
}

list AvailabilityZoneList {
    member: AvailabilityZone
}

enum BPAStatusMessage {
    DEFAULTED_FOR_SLR_MISSING
    SYNC_ON_HOLD
    DEFAULTED_FOR_SLR_MISSING_ON_HOLD
    Unknown
}

enum BehaviorEnum {
    dont_cache = "dont-cache"
    cache
}

structure Blueprint {
    blueprintId: NonEmptyString
    name: ResourceName
    group: NonEmptyString
    type: BlueprintType
    description: String
    isActive: Boolean
    minPower: Integer
    version: String
    versionCode: String
    productUrl: String
    licenseUrl: String
    platform: InstancePlatform
    appCategory: AppCategory
}

list BlueprintList {
    member: Blueprint
}

enum BlueprintType {
    os
    app
}

structure Bucket {
    resourceType: NonEmptyString
    accessRules: AccessRules
    arn: NonEmptyString
    bundleId: NonEmptyString
    createdAt: Timestamp
    url: NonEmptyString
    location: ResourceLocation
    name: BucketName
    supportCode: NonEmptyString
    tags: TagList
    objectVersioning: NonEmptyString
    ableToUpdateBundle: Boolean
    readonlyAccessAccounts: PartnerIdList
    resourcesReceivingAccess: AccessReceiverList
    state: BucketState
    accessLogConfig: BucketAccessLogConfig
    cors: BucketCorsConfig
}

structure BucketAccessLogConfig {
    @required
    enabled: Boolean

    destination: BucketName
    prefix: BucketAccessLogPrefix
}

@length(min: 1, max: 100) @pattern("^[\\w/!.*')(-]+$")
string BucketAccessLogPrefix

structure BucketBundle {
    bundleId: NonEmptyString
    name: NonEmptyString
    price: Float
    storagePerMonthInGb: Integer
    transferPerMonthInGb: Integer
    isActive: Boolean
}

list BucketBundleList {
    member: BucketBundle
}

list BucketCorsAllowedHeaders {
    member: String
}

@pattern("^(DELETE|GET|HEAD|POST|PUT)$")
string BucketCorsAllowedMethod

list BucketCorsAllowedMethods {
    member: BucketCorsAllowedMethod
}

list BucketCorsAllowedOrigins {
    member: String
}

structure BucketCorsConfig {
    rules: BucketCorsRules
}

list BucketCorsExposeHeaders {
    member: String
}

structure BucketCorsRule {
    id: BucketCorsRuleId

    @required
    allowedMethods: BucketCorsAllowedMethods

    @required
    allowedOrigins: BucketCorsAllowedOrigins

    allowedHeaders: BucketCorsAllowedHeaders
    exposeHeaders: BucketCorsExposeHeaders
    maxAgeSeconds: Integer
}

@length(max: 255)
string BucketCorsRuleId

@length(max: 20)
list BucketCorsRules {
    member: BucketCorsRule
}

list BucketList {
    member: Bucket
}

enum BucketMetricName {
    BucketSizeBytes
    NumberOfObjects
}

@length(min: 3, max: 54) @pattern("^[a-z0-9][a-z0-9-]{1,52}[a-z0-9]$")
string BucketName

structure BucketState {
    code: NonEmptyString
    message: String
}

structure Bundle {
    price: Float
    cpuCount: Integer
    diskSizeInGb: Integer
    bundleId: NonEmptyString
    instanceType: String
    isActive: Boolean
    name: String
    power: Integer
    ramSizeInGb: Float
    transferPerMonthInGb: Integer
    supportedPlatforms: InstancePlatformList
    supportedAppCategories: AppCategoryList
    publicIpv4AddressCount: Integer
}

list BundleList {
    member: Bundle
}

structure CacheBehavior {
    behavior: BehaviorEnum
}

list CacheBehaviorList {
    member: CacheBehaviorPerPath
}

structure CacheBehaviorPerPath {
    path: String
    behavior: BehaviorEnum
}

structure CacheSettings {
    defaultTTL: Long
    minimumTTL: Long
    maximumTTL: Long
    allowedHTTPMethods: NonEmptyString
    cachedHTTPMethods: NonEmptyString
    forwardedCookies: CookieObject
    forwardedHeaders: HeaderObject
    forwardedQueryStrings: QueryStringObject
}

structure Certificate {
    arn: NonEmptyString
    name: String
    domainName: String
    status: CertificateStatus
    serialNumber: String
    subjectAlternativeNames: SubjectAlternativeNameList
    domainValidationRecords: DomainValidationRecordList
    requestFailureReason: String
    inUseResourceCount: Integer
    keyAlgorithm: String
    createdAt: Timestamp
    issuedAt: Timestamp
    issuerCA: String
    notBefore: Timestamp
    notAfter: Timestamp
    eligibleToRenew: String
    renewalSummary: RenewalSummary
    revokedAt: Timestamp
    revocationReason: String
    tags: TagList
    supportCode: String
}

enum CertificateDomainValidationStatus {
    PENDING_VALIDATION
    FAILED
    SUCCESS
}

enum CertificateProvider {
    LetsEncrypt
}

enum CertificateStatus {
    PENDING_VALIDATION
    ISSUED
    INACTIVE
    EXPIRED
    VALIDATION_TIMED_OUT
    REVOKED
    FAILED
}

list CertificateStatusList {
    member: CertificateStatus
}

structure CertificateSummary {
    certificateArn: NonEmptyString
    certificateName: String
    domainName: String
    certificateDetail: Certificate
    tags: TagList
}

list CertificateSummaryList {
    member: CertificateSummary
}

structure CloudFormationStackRecord {
    name: ResourceName
    arn: NonEmptyString
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    state: RecordState
    sourceInfo: CloudFormationStackRecordSourceInfoList
    destinationInfo: DestinationInfo
}

list CloudFormationStackRecordList {
    member: CloudFormationStackRecord
}

structure CloudFormationStackRecordSourceInfo {
    resourceType: CloudFormationStackRecordSourceType
    name: NonEmptyString
    arn: NonEmptyString
}

list CloudFormationStackRecordSourceInfoList {
    member: CloudFormationStackRecordSourceInfo
}

enum CloudFormationStackRecordSourceType {
    ExportSnapshotRecord
}

enum ComparisonOperator {
    GreaterThanOrEqualToThreshold
    GreaterThanThreshold
    LessThanThreshold
    LessThanOrEqualToThreshold
}

structure ContactMethod {
    contactEndpoint: NonEmptyString
    status: ContactMethodStatus
    protocol: ContactProtocol
    name: ResourceName
    arn: NonEmptyString
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    supportCode: String
    tags: TagList
}

enum ContactMethodStatus {
    PendingVerification
    Valid
    Invalid
}

enum ContactMethodVerificationProtocol {
    Email
}

list ContactMethodsList {
    member: ContactMethod
}

enum ContactProtocol {
    Email
    SMS
}

list ContactProtocolsList {
    member: ContactProtocol
}

structure Container {
    image: String
    command: StringList
    environment: Environment
    ports: PortMap
}

structure ContainerImage {
    image: String
    digest: String
    createdAt: Timestamp
}

list ContainerImageList {
    member: ContainerImage
}

@length(min: 1, max: 53) @pattern("^[a-z0-9]{1,2}|[a-z0-9][a-z0-9-]+[a-z0-9]$")
string ContainerLabel

map ContainerMap {
    key: ContainerName
    value: Container
}

@length(min: 1, max: 53) @pattern("^[a-z0-9]{1,2}|[a-z0-9][a-z0-9-]+[a-z0-9]$")
string ContainerName

structure ContainerService {
    containerServiceName: ContainerServiceName
    arn: NonEmptyString
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    tags: TagList
    power: ContainerServicePowerName
    powerId: String
    state: ContainerServiceState
    stateDetail: ContainerServiceStateDetail
    scale: ContainerServiceScale
    currentDeployment: ContainerServiceDeployment
    nextDeployment: ContainerServiceDeployment
    isDisabled: Boolean
    principalArn: String
    privateDomainName: String
    publicDomainNames: ContainerServicePublicDomains
    url: String
    privateRegistryAccess: PrivateRegistryAccess
}

structure ContainerServiceDeployment {
    version: Integer
    state: ContainerServiceDeploymentState
    containers: ContainerMap
    publicEndpoint: ContainerServiceEndpoint
    createdAt: Timestamp
}

list ContainerServiceDeploymentList {
    member: ContainerServiceDeployment
}

structure ContainerServiceDeploymentRequest {
    containers: ContainerMap
    publicEndpoint: EndpointRequest
}

enum ContainerServiceDeploymentState {
    ACTIVATING
    ACTIVE
    INACTIVE
    FAILED
}

structure ContainerServiceECRImagePullerRole {
    isActive: Boolean
    principalArn: String
}

structure ContainerServiceECRImagePullerRoleRequest {
    isActive: Boolean
}

structure ContainerServiceEndpoint {
    containerName: String
    containerPort: Integer
    healthCheck: ContainerServiceHealthCheckConfig
}

structure ContainerServiceHealthCheckConfig {
    healthyThreshold: Integer
    unhealthyThreshold: Integer
    timeoutSeconds: Integer
    intervalSeconds: Integer
    path: String
    successCodes: String
}

list ContainerServiceList {
    member: ContainerService
}

structure ContainerServiceLogEvent {
    createdAt: Timestamp
    message: String
}

list ContainerServiceLogEventList {
    member: ContainerServiceLogEvent
}

map ContainerServiceMetadataEntry {
    key: String
    value: String
}

list ContainerServiceMetadataEntryList {
    member: ContainerServiceMetadataEntry
}

enum ContainerServiceMetricName {
    CPUUtilization
    MemoryUtilization
}

@length(min: 1, max: 63) @pattern("^[a-z0-9]{1,2}|[a-z0-9][a-z0-9-]+[a-z0-9]$")
string ContainerServiceName

structure ContainerServicePower {
    powerId: String
    price: Float
    cpuCount: Float
    ramSizeInGb: Float
    name: String
    isActive: Boolean
}

list ContainerServicePowerList {
    member: ContainerServicePower
}

enum ContainerServicePowerName {
    nano
    micro
    small
    medium
    large
    xlarge
}

enum ContainerServiceProtocol {
    HTTP
    HTTPS
    TCP
    UDP
}

map ContainerServicePublicDomains {
    key: String
    value: ContainerServicePublicDomainsList
}

list ContainerServicePublicDomainsList {
    member: String
}

structure ContainerServiceRegistryLogin {
    username: String
    password: String
    expiresAt: Timestamp
    registry: String
}

@range(min: 1, max: 20)
integer ContainerServiceScale

enum ContainerServiceState {
    PENDING
    READY
    RUNNING
    UPDATING
    DELETING
    DISABLED
    DEPLOYING
}

structure ContainerServiceStateDetail {
    code: ContainerServiceStateDetailCode
    message: String
}

enum ContainerServiceStateDetailCode {
    CREATING_SYSTEM_RESOURCES
    CREATING_NETWORK_INFRASTRUCTURE
    PROVISIONING_CERTIFICATE
    PROVISIONING_SERVICE
    CREATING_DEPLOYMENT
    EVALUATING_HEALTH_CHECK
    ACTIVATING_DEPLOYMENT
    CERTIFICATE_LIMIT_EXCEEDED
    UNKNOWN_ERROR
}

@output
structure ContainerServicesListResult {
    containerServices: ContainerServiceList
}

structure CookieObject {
    option: ForwardValues
    cookiesAllowList: StringList
}

structure CostEstimate {
    usageType: NonEmptyString
    resultsByTime: EstimatesByTime
}

list CostEstimates {
    member: CostEstimate
}

enum Currency {
    USD
}

structure DestinationInfo {
    id: NonEmptyString
    service: NonEmptyString
}

structure Disk {
    name: ResourceName
    arn: NonEmptyString
    supportCode: String
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    tags: TagList
    addOns: AddOnList
    sizeInGb: Integer
    isSystemDisk: Boolean
    iops: Integer
    path: String
    state: DiskState
    attachedTo: ResourceName
    isAttached: Boolean

    @deprecated
    attachmentState: String

    @deprecated
    gbInUse: Integer

    autoMountStatus: AutoMountStatus
}

structure DiskInfo {
    name: String
    path: NonEmptyString
    sizeInGb: Integer
    isSystemDisk: Boolean
}

list DiskInfoList {
    member: DiskInfo
}

list DiskList {
    member: Disk
}

structure DiskMap {
    originalDiskPath: NonEmptyString
    newDiskName: ResourceName
}

list DiskMapList {
    member: DiskMap
}

structure DiskSnapshot {
    name: ResourceName
    arn: NonEmptyString
    supportCode: String
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    tags: TagList
    sizeInGb: Integer
    state: DiskSnapshotState
    progress: String
    fromDiskName: ResourceName
    fromDiskArn: NonEmptyString
    fromInstanceName: ResourceName
    fromInstanceArn: NonEmptyString
    isFromAutoSnapshot: Boolean
}

structure DiskSnapshotInfo {
    sizeInGb: Integer
}

list DiskSnapshotList {
    member: DiskSnapshot
}

enum DiskSnapshotState {
    pending
    completed
    error
    unknown
}

enum DiskState {
    pending
    error
    available
    in_use = "in-use"
    unknown
}

structure DistributionBundle {
    bundleId: String
    name: String
    price: Float
    transferPerMonthInGb: Integer
    isActive: Boolean
}

list DistributionBundleList {
    member: DistributionBundle
}

list DistributionList {
    member: LightsailDistribution
}

enum DistributionMetricName {
    Requests
    BytesDownloaded
    BytesUploaded
    TotalErrorRate
    Http4xxErrorRate
    Http5xxErrorRate
}

structure DnsRecordCreationState {
    code: DnsRecordCreationStateCode
    message: String
}

enum DnsRecordCreationStateCode {
    SUCCEEDED
    STARTED
    FAILED
}

structure Domain {
    name: ResourceName
    arn: NonEmptyString
    supportCode: String
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    tags: TagList
    domainEntries: DomainEntryList
    registeredDomainDelegationInfo: RegisteredDomainDelegationInfo
}

structure DomainEntry {
    id: NonEmptyString
    name: String
    target: String
    isAlias: Boolean
    type: String

    @deprecated
    options: DomainEntryOptions
}

list DomainEntryList {
    member: DomainEntry
}

map DomainEntryOptions {
    key: String
    value: String
}

list DomainList {
    member: Domain
}

list DomainNameList {
    member: String
}

structure DomainValidationRecord {
    domainName: String
    resourceRecord: ResourceRecord
    dnsRecordCreationState: DnsRecordCreationState
    validationStatus: CertificateDomainValidationStatus
}

list DomainValidationRecordList {
    member: DomainValidationRecord
}

@length(min: 6, max: 254)
@pattern("^[\\w!#$%&.'*+\\/=?^_\\x60{|}~\\-]{1,64}@[a-zA-Z0-9\\-]{1,63}(\\.[a-zA-Z0-9\\-]{1,63}){0,8}(\\.[a-zA-Z]{2,63})$")
@sensitive
string EmailAddress

structure EndpointRequest {
    @required
    containerName: String

    @required
    containerPort: Integer

    healthCheck: ContainerServiceHealthCheckConfig
}

map Environment {
    key: String
    value: String
}

structure EstimateByTime {
    usageCost: Double
    pricingUnit: PricingUnit
    unit: Double
    currency: Currency
    timePeriod: TimePeriod
}

list EstimatesByTime {
    member: EstimateByTime
}

structure ExportSnapshotRecord {
    name: ResourceName
    arn: NonEmptyString
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    state: RecordState
    sourceInfo: ExportSnapshotRecordSourceInfo
    destinationInfo: DestinationInfo
}

list ExportSnapshotRecordList {
    member: ExportSnapshotRecord
}

structure ExportSnapshotRecordSourceInfo {
    resourceType: ExportSnapshotRecordSourceType
    createdAt: Timestamp
    name: NonEmptyString
    arn: NonEmptyString
    fromResourceName: NonEmptyString
    fromResourceArn: NonEmptyString
    instanceSnapshotInfo: InstanceSnapshotInfo
    diskSnapshotInfo: DiskSnapshotInfo
}

enum ExportSnapshotRecordSourceType {
    InstanceSnapshot
    DiskSnapshot
}

enum ForwardValues {
    none
    allow_list = "allow-list"
    all
}

enum HeaderEnum {
    Accept
    Accept_Charset = "Accept-Charset"
    Accept_Datetime = "Accept-Datetime"
    Accept_Encoding = "Accept-Encoding"
    Accept_Language = "Accept-Language"
    Authorization
    CloudFront_Forwarded_Proto = "CloudFront-Forwarded-Proto"
    CloudFront_Is_Desktop_Viewer = "CloudFront-Is-Desktop-Viewer"
    CloudFront_Is_Mobile_Viewer = "CloudFront-Is-Mobile-Viewer"
    CloudFront_Is_SmartTV_Viewer = "CloudFront-Is-SmartTV-Viewer"
    CloudFront_Is_Tablet_Viewer = "CloudFront-Is-Tablet-Viewer"
    CloudFront_Viewer_Country = "CloudFront-Viewer-Country"
    Host
    Origin
    Referer
}

list HeaderForwardList {
    member: HeaderEnum
}

structure HeaderObject {
    option: ForwardValues
    headersAllowList: HeaderForwardList
}

structure HostKeyAttributes {
    algorithm: String
    publicKey: String
    witnessedAt: Timestamp
    fingerprintSHA1: String
    fingerprintSHA256: String
    notValidBefore: Timestamp
    notValidAfter: Timestamp
}

list HostKeysList {
    member: HostKeyAttributes
}

enum HttpEndpoint {
    disabled
    enabled
}

enum HttpProtocolIpv6 {
    disabled
    enabled
}

enum HttpTokens {
    optional
    required
}

@length(min: 20, max: 20) @pattern("^[A-Z0-9]{20}$") @sensitive
string IAMAccessKeyId

structure InputOrigin {
    name: ResourceName
    regionName: RegionName
    protocolPolicy: OriginProtocolPolicyEnum
    responseTimeout: Integer
    ipAddressType: OriginIpAddressTypeEnum
}

structure Instance {
    name: ResourceName
    arn: NonEmptyString
    supportCode: String
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    tags: TagList
    blueprintId: NonEmptyString
    blueprintName: NonEmptyString
    bundleId: NonEmptyString
    addOns: AddOnList
    isStaticIp: Boolean
    privateIpAddress: IpAddress
    publicIpAddress: IpAddress
    ipv6Addresses: Ipv6AddressList
    ipAddressType: IpAddressType
    hardware: InstanceHardware
    networking: InstanceNetworking
    state: InstanceState
    username: NonEmptyString
    sshKeyName: ResourceName
    metadataOptions: InstanceMetadataOptions
}

structure InstanceAccessDetails {
    certKey: String
    expiresAt: Timestamp
    ipAddress: IpAddress
    ipv6Addresses: Ipv6AddressList
    password: String
    passwordData: PasswordData
    privateKey: String
    protocol: InstanceAccessProtocol
    instanceName: ResourceName
    username: String
    hostKeys: HostKeysList
}

enum InstanceAccessProtocol {
    ssh
    rdp
}

structure InstanceEntry {
    @required
    sourceName: ResourceName

    @required
    instanceType: NonEmptyString

    @required
    portInfoSource: PortInfoSourceType

    userData: String

    @required
    availabilityZone: String
}

list InstanceEntryList {
    member: InstanceEntry
}

structure InstanceHardware {
    cpuCount: Integer
    disks: DiskList
    ramSizeInGb: Float
}

enum InstanceHealthReason {
    Lb_RegistrationInProgress = "Lb.RegistrationInProgress"
    Lb_InitialHealthChecking = "Lb.InitialHealthChecking"
    Lb_InternalError = "Lb.InternalError"
    Instance_ResponseCodeMismatch = "Instance.ResponseCodeMismatch"
    Instance_Timeout = "Instance.Timeout"
    Instance_FailedHealthChecks = "Instance.FailedHealthChecks"
    Instance_NotRegistered = "Instance.NotRegistered"
    Instance_NotInUse = "Instance.NotInUse"
    Instance_DeregistrationInProgress = "Instance.DeregistrationInProgress"
    Instance_InvalidState = "Instance.InvalidState"
    Instance_IpUnusable = "Instance.IpUnusable"
}

enum InstanceHealthState {
    initial
    healthy
    unhealthy
    unused
    draining
    unavailable
}

structure InstanceHealthSummary {
    instanceName: ResourceName
    instanceHealth: InstanceHealthState
    instanceHealthReason: InstanceHealthReason
}

list InstanceHealthSummaryList {
    member: InstanceHealthSummary
}

list InstanceList {
    member: Instance
}

structure InstanceMetadataOptions {
    state: InstanceMetadataState
    httpTokens: HttpTokens
    httpEndpoint: HttpEndpoint
    httpPutResponseHopLimit: Integer
    httpProtocolIpv6: HttpProtocolIpv6
}

enum InstanceMetadataState {
    pending
    applied
}

enum InstanceMetricName {
    CPUUtilization
    NetworkIn
    NetworkOut
    StatusCheckFailed
    StatusCheckFailed_Instance
    StatusCheckFailed_System
    BurstCapacityTime
    BurstCapacityPercentage
    MetadataNoToken
}

structure InstanceNetworking {
    monthlyTransfer: MonthlyTransfer
    ports: InstancePortInfoList
}

enum InstancePlatform {
    LINUX_UNIX
    WINDOWS
}

list InstancePlatformList {
    member: InstancePlatform
}

structure InstancePortInfo {
    fromPort: Port
    toPort: Port
    protocol: NetworkProtocol
    accessFrom: String
    accessType: PortAccessType
    commonName: String
    accessDirection: AccessDirection
    cidrs: StringList
    ipv6Cidrs: StringList
    cidrListAliases: StringList
}

list InstancePortInfoList {
    member: InstancePortInfo
}

structure InstancePortState {
    fromPort: Port
    toPort: Port
    protocol: NetworkProtocol
    state: PortState
    cidrs: StringList
    ipv6Cidrs: StringList
    cidrListAliases: StringList
}

list InstancePortStateList {
    member: InstancePortState
}

structure InstanceSnapshot {
    name: ResourceName
    arn: NonEmptyString
    supportCode: String
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    tags: TagList
    state: InstanceSnapshotState
    progress: String
    fromAttachedDisks: DiskList
    fromInstanceName: ResourceName
    fromInstanceArn: NonEmptyString
    fromBlueprintId: String
    fromBundleId: String
    isFromAutoSnapshot: Boolean
    sizeInGb: Integer
}

structure InstanceSnapshotInfo {
    fromBundleId: NonEmptyString
    fromBlueprintId: NonEmptyString
    fromDiskInfo: DiskInfoList
}

list InstanceSnapshotList {
    member: InstanceSnapshot
}

enum InstanceSnapshotState {
    pending
    error
    available
}

structure InstanceState {
    code: Integer
    name: String
}

@error("client")
structure InvalidInputException {
    code: String
    docs: String
    message: String
    tip: String
}

@pattern("([0-9]{1,3}\\.){3}[0-9]{1,3}")
string IpAddress

enum IpAddressType {
    dualstack
    ipv4
    ipv6
}

@pattern("([A-F0-9]{1,4}:){7}[A-F0-9]{1,4}")
string Ipv6Address

list Ipv6AddressList {
    member: Ipv6Address
}

structure KeyPair {
    name: ResourceName
    arn: NonEmptyString
    supportCode: String
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    tags: TagList
    fingerprint: String
}

list KeyPairList {
    member: KeyPair
}

structure LightsailDistribution {
    name: ResourceName
    arn: NonEmptyString
    supportCode: String
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    alternativeDomainNames: StringList
    status: String
    isEnabled: Boolean
    domainName: String
    bundleId: String
    certificateName: ResourceName
    origin: Origin
    originPublicDNS: String
    defaultCacheBehavior: CacheBehavior
    cacheBehaviorSettings: CacheSettings
    cacheBehaviors: CacheBehaviorList
    ableToUpdateBundle: Boolean
    ipAddressType: IpAddressType
    tags: TagList
    viewerMinimumTlsProtocolVersion: String
}

structure LoadBalancer {
    name: ResourceName
    arn: NonEmptyString
    supportCode: String
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    tags: TagList
    dnsName: NonEmptyString
    state: LoadBalancerState
    protocol: LoadBalancerProtocol
    publicPorts: PortList
    healthCheckPath: NonEmptyString
    instancePort: Integer
    instanceHealthSummary: InstanceHealthSummaryList
    tlsCertificateSummaries: LoadBalancerTlsCertificateSummaryList
    configurationOptions: LoadBalancerConfigurationOptions
    ipAddressType: IpAddressType
    httpsRedirectionEnabled: Boolean
    tlsPolicyName: ResourceName
}

enum LoadBalancerAttributeName {
    HealthCheckPath
    SessionStickinessEnabled
    SessionStickiness_LB_CookieDurationSeconds
    HttpsRedirectionEnabled
    TlsPolicyName
}

map LoadBalancerConfigurationOptions {
    key: LoadBalancerAttributeName
    value: String
}

list LoadBalancerList {
    member: LoadBalancer
}

enum LoadBalancerMetricName {
    ClientTLSNegotiationErrorCount
    HealthyHostCount
    UnhealthyHostCount
    HTTPCode_LB_4XX_Count
    HTTPCode_LB_5XX_Count
    HTTPCode_Instance_2XX_Count
    HTTPCode_Instance_3XX_Count
    HTTPCode_Instance_4XX_Count
    HTTPCode_Instance_5XX_Count
    InstanceResponseTime
    RejectedConnectionCount
    RequestCount
}

enum LoadBalancerProtocol {
    HTTP_HTTPS
    HTTP
}

enum LoadBalancerState {
    active
    provisioning
    active_impaired
    failed
    unknown
}

structure LoadBalancerTlsCertificate {
    name: ResourceName
    arn: NonEmptyString
    supportCode: String
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    tags: TagList
    loadBalancerName: ResourceName
    isAttached: Boolean
    status: LoadBalancerTlsCertificateStatus
    domainName: String
    domainValidationRecords: LoadBalancerTlsCertificateDomainValidationRecordList
    failureReason: LoadBalancerTlsCertificateFailureReason
    issuedAt: Timestamp
    issuer: NonEmptyString
    keyAlgorithm: NonEmptyString
    notAfter: Timestamp
    notBefore: Timestamp
    renewalSummary: LoadBalancerTlsCertificateRenewalSummary
    revocationReason: LoadBalancerTlsCertificateRevocationReason
    revokedAt: Timestamp
    serial: NonEmptyString
    signatureAlgorithm: NonEmptyString
    subject: NonEmptyString
    subjectAlternativeNames: StringList
}

structure LoadBalancerTlsCertificateDnsRecordCreationState {
    code: LoadBalancerTlsCertificateDnsRecordCreationStateCode
    message: String
}

enum LoadBalancerTlsCertificateDnsRecordCreationStateCode {
    SUCCEEDED
    STARTED
    FAILED
}

enum LoadBalancerTlsCertificateDomainStatus {
    PENDING_VALIDATION
    FAILED
    SUCCESS
}

structure LoadBalancerTlsCertificateDomainValidationOption {
    domainName: String
    validationStatus: LoadBalancerTlsCertificateDomainStatus
}

list LoadBalancerTlsCertificateDomainValidationOptionList {
    member: LoadBalancerTlsCertificateDomainValidationOption
}

structure LoadBalancerTlsCertificateDomainValidationRecord {
    name: NonEmptyString
    type: NonEmptyString
    value: NonEmptyString
    validationStatus: LoadBalancerTlsCertificateDomainStatus
    domainName: String
    dnsRecordCreationState: LoadBalancerTlsCertificateDnsRecordCreationState
}

list LoadBalancerTlsCertificateDomainValidationRecordList {
    member: LoadBalancerTlsCertificateDomainValidationRecord
}

enum LoadBalancerTlsCertificateFailureReason {
    NO_AVAILABLE_CONTACTS
    ADDITIONAL_VERIFICATION_REQUIRED
    DOMAIN_NOT_ALLOWED
    INVALID_PUBLIC_DOMAIN
    OTHER
}

list LoadBalancerTlsCertificateList {
    member: LoadBalancerTlsCertificate
}

enum LoadBalancerTlsCertificateRenewalStatus {
    PENDING_AUTO_RENEWAL
    PENDING_VALIDATION
    SUCCESS
    FAILED
}

structure LoadBalancerTlsCertificateRenewalSummary {
    renewalStatus: LoadBalancerTlsCertificateRenewalStatus
    domainValidationOptions: LoadBalancerTlsCertificateDomainValidationOptionList
}

enum LoadBalancerTlsCertificateRevocationReason {
    UNSPECIFIED
    KEY_COMPROMISE
    CA_COMPROMISE
    AFFILIATION_CHANGED
    SUPERCEDED
    CESSATION_OF_OPERATION
    CERTIFICATE_HOLD
    REMOVE_FROM_CRL
    PRIVILEGE_WITHDRAWN
    A_A_COMPROMISE
}

enum LoadBalancerTlsCertificateStatus {
    PENDING_VALIDATION
    ISSUED
    INACTIVE
    EXPIRED
    VALIDATION_TIMED_OUT
    REVOKED
    FAILED
    UNKNOWN
}

structure LoadBalancerTlsCertificateSummary {
    name: ResourceName
    isAttached: Boolean
}

list LoadBalancerTlsCertificateSummaryList {
    member: LoadBalancerTlsCertificateSummary
}

structure LoadBalancerTlsPolicy {
    name: ResourceName
    isDefault: Boolean
    description: String
    protocols: StringList
    ciphers: StringList
}

list LoadBalancerTlsPolicyList {
    member: LoadBalancerTlsPolicy
}

structure LogEvent {
    createdAt: Timestamp
    message: String
}

list LogEventList {
    member: LogEvent
}

structure MetricDatapoint {
    average: Double
    maximum: Double
    minimum: Double
    sampleCount: Double
    sum: Double
    timestamp: Timestamp
    unit: MetricUnit
}

list MetricDatapointList {
    member: MetricDatapoint
}

enum MetricName {
    CPUUtilization
    NetworkIn
    NetworkOut
    StatusCheckFailed
    StatusCheckFailed_Instance
    StatusCheckFailed_System
    ClientTLSNegotiationErrorCount
    HealthyHostCount
    UnhealthyHostCount
    HTTPCode_LB_4XX_Count
    HTTPCode_LB_5XX_Count
    HTTPCode_Instance_2XX_Count
    HTTPCode_Instance_3XX_Count
    HTTPCode_Instance_4XX_Count
    HTTPCode_Instance_5XX_Count
    InstanceResponseTime
    RejectedConnectionCount
    RequestCount
    DatabaseConnections
    DiskQueueDepth
    FreeStorageSpace
    NetworkReceiveThroughput
    NetworkTransmitThroughput
    BurstCapacityTime
    BurstCapacityPercentage
}

@range(min: 60, max: 86400)
integer MetricPeriod

enum MetricStatistic {
    Minimum
    Maximum
    Sum
    Average
    SampleCount
}

list MetricStatisticList {
    member: MetricStatistic
}

enum MetricUnit {
    Seconds
    Microseconds
    Milliseconds
    Bytes
    Kilobytes
    Megabytes
    Gigabytes
    Terabytes
    Bits
    Kilobits
    Megabits
    Gigabits
    Terabits
    Percent
    Count
    Bytes_Second = "Bytes/Second"
    Kilobytes_Second = "Kilobytes/Second"
    Megabytes_Second = "Megabytes/Second"
    Gigabytes_Second = "Gigabytes/Second"
    Terabytes_Second = "Terabytes/Second"
    Bits_Second = "Bits/Second"
    Kilobits_Second = "Kilobits/Second"
    Megabits_Second = "Megabits/Second"
    Gigabits_Second = "Gigabits/Second"
    Terabits_Second = "Terabits/Second"
    Count_Second = "Count/Second"
    None
}

structure MonitoredResourceInfo {
    arn: ResourceArn
    name: ResourceName
    resourceType: ResourceType
}

structure MonthlyTransfer {
    gbPerMonthAllocated: Integer
}

structure NameServersUpdateState {
    code: NameServersUpdateStateCode
    message: String
}

enum NameServersUpdateStateCode {
    SUCCEEDED
    PENDING
    FAILED
    STARTED
}

enum NetworkProtocol {
    tcp
    all
    udp
    icmp
    icmpv6
}

@pattern(".*\\S.*")
string NonEmptyString

@error("client")
structure NotFoundException {
    code: String
    docs: String
    message: String
    tip: String
}

list NotificationTriggerList {
    member: AlarmState
}

structure Operation {
    id: NonEmptyString
    resourceName: ResourceName
    resourceType: ResourceType
    createdAt: Timestamp
    location: ResourceLocation
    isTerminal: Boolean
    operationDetails: String
    operationType: OperationType
    status: OperationStatus
    statusChangedAt: Timestamp
    errorCode: String
    errorDetails: String
}

@error("client")
structure OperationFailureException {
    code: String
    docs: String
    message: String
    tip: String
}

list OperationList {
    member: Operation
}

enum OperationStatus {
    NotStarted
    Started
    Failed
    Completed
    Succeeded
}

enum OperationType {
    DeleteKnownHostKeys
    DeleteInstance
    CreateInstance
    StopInstance
    StartInstance
    RebootInstance
    OpenInstancePublicPorts
    PutInstancePublicPorts
    CloseInstancePublicPorts
    AllocateStaticIp
    ReleaseStaticIp
    AttachStaticIp
    DetachStaticIp
    UpdateDomainEntry
    DeleteDomainEntry
    CreateDomain
    DeleteDomain
    CreateInstanceSnapshot
    DeleteInstanceSnapshot
    CreateInstancesFromSnapshot
    CreateLoadBalancer
    DeleteLoadBalancer
    AttachInstancesToLoadBalancer
    DetachInstancesFromLoadBalancer
    UpdateLoadBalancerAttribute
    CreateLoadBalancerTlsCertificate
    DeleteLoadBalancerTlsCertificate
    AttachLoadBalancerTlsCertificate
    CreateDisk
    DeleteDisk
    AttachDisk
    DetachDisk
    CreateDiskSnapshot
    DeleteDiskSnapshot
    CreateDiskFromSnapshot
    CreateRelationalDatabase
    UpdateRelationalDatabase
    DeleteRelationalDatabase
    CreateRelationalDatabaseFromSnapshot
    CreateRelationalDatabaseSnapshot
    DeleteRelationalDatabaseSnapshot
    UpdateRelationalDatabaseParameters
    StartRelationalDatabase
    RebootRelationalDatabase
    StopRelationalDatabase
    EnableAddOn
    DisableAddOn
    PutAlarm
    GetAlarms
    DeleteAlarm
    TestAlarm
    CreateContactMethod
    GetContactMethods
    SendContactMethodVerification
    DeleteContactMethod
    CreateDistribution
    UpdateDistribution
    DeleteDistribution
    ResetDistributionCache
    AttachCertificateToDistribution
    DetachCertificateFromDistribution
    UpdateDistributionBundle
    SetIpAddressType
    CreateCertificate
    DeleteCertificate
    CreateContainerService
    UpdateContainerService
    DeleteContainerService
    CreateContainerServiceDeployment
    CreateContainerServiceRegistryLogin
    RegisterContainerImage
    DeleteContainerImage
    CreateBucket
    DeleteBucket
    CreateBucketAccessKey
    DeleteBucketAccessKey
    UpdateBucketBundle
    UpdateBucket
    SetResourceAccessForBucket
    UpdateInstanceMetadataOptions
    StartGUISession
    StopGUISession
    SetupInstanceHttps
}

structure Origin {
    name: ResourceName
    resourceType: ResourceType
    regionName: RegionName
    protocolPolicy: OriginProtocolPolicyEnum
    responseTimeout: Integer
    ipAddressType: OriginIpAddressTypeEnum
}

enum OriginIpAddressTypeEnum {
    ipv4
    ipv6
    dualstack
}

enum OriginProtocolPolicyEnum {
    http_only = "http-only"
    https_only = "https-only"
}

@length(max: 10)
list PartnerIdList {
    member: NonEmptyString
}

structure PasswordData {
    ciphertext: String
    keyPairName: ResourceName
}

structure PendingMaintenanceAction {
    action: NonEmptyString
    description: NonEmptyString
    currentApplyDate: Timestamp
}

list PendingMaintenanceActionList {
    member: PendingMaintenanceAction
}

structure PendingModifiedRelationalDatabaseValues {
    masterUserPassword: String
    engineVersion: String
    backupRetentionEnabled: Boolean
}

@range(min: -1, max: 65535)
integer Port

enum PortAccessType {
    Public
    Private
}

structure PortInfo {
    fromPort: Port
    toPort: Port
    protocol: NetworkProtocol
    cidrs: StringList
    ipv6Cidrs: StringList
    cidrListAliases: StringList
}

list PortInfoList {
    member: PortInfo
}

enum PortInfoSourceType {
    DEFAULT
    INSTANCE
    NONE
    CLOSED
}

list PortList {
    member: Port
}

map PortMap {
    key: String
    value: ContainerServiceProtocol
}

enum PortState {
    open
    closed
}

enum PricingUnit {
    GB
    Hrs
    GB_Mo = "GB-Mo"
    Bundles
    Queries
}

structure PrivateRegistryAccess {
    ecrImagePullerRole: ContainerServiceECRImagePullerRole
}

structure PrivateRegistryAccessRequest {
    ecrImagePullerRole: ContainerServiceECRImagePullerRoleRequest
}

structure QueryStringObject {
    option: Boolean
    queryStringsAllowList: StringList
}

structure R53HostedZoneDeletionState {
    code: R53HostedZoneDeletionStateCode
    message: String
}

enum R53HostedZoneDeletionStateCode {
    SUCCEEDED
    PENDING
    FAILED
    STARTED
}

enum RecordState {
    Started
    Succeeded
    Failed
}

structure Region {
    continentCode: String
    description: String
    displayName: String
    name: RegionName
    availabilityZones: AvailabilityZoneList
    relationalDatabaseAvailabilityZones: AvailabilityZoneList
}

list RegionList {
    member: Region
}

enum RegionName {
    us_east_1 = "us-east-1"
    us_east_2 = "us-east-2"
    us_west_1 = "us-west-1"
    us_west_2 = "us-west-2"
    eu_west_1 = "eu-west-1"
    eu_west_2 = "eu-west-2"
    eu_west_3 = "eu-west-3"
    eu_central_1 = "eu-central-1"
    eu_north_1 = "eu-north-1"
    eu_south_2 = "eu-south-2"
    ca_central_1 = "ca-central-1"
    ap_east_1 = "ap-east-1"
    ap_south_1 = "ap-south-1"
    ap_southeast_1 = "ap-southeast-1"
    ap_southeast_2 = "ap-southeast-2"
    ap_northeast_1 = "ap-northeast-1"
    ap_northeast_2 = "ap-northeast-2"
    ap_southeast_3 = "ap-southeast-3"
    ap_southeast_5 = "ap-southeast-5"
    sa_east_1 = "sa-east-1"
}

@error("client")
structure RegionSetupInProgressException {
    code: String
    docs: String
    message: String
    tip: String
}

structure RegisteredDomainDelegationInfo {
    nameServersUpdateState: NameServersUpdateState
    r53HostedZoneDeletionState: R53HostedZoneDeletionState
}

structure RelationalDatabase {
    name: ResourceName
    arn: NonEmptyString
    supportCode: String
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    tags: TagList
    relationalDatabaseBlueprintId: NonEmptyString
    relationalDatabaseBundleId: NonEmptyString
    masterDatabaseName: String
    hardware: RelationalDatabaseHardware
    state: NonEmptyString
    secondaryAvailabilityZone: String
    backupRetentionEnabled: Boolean
    pendingModifiedValues: PendingModifiedRelationalDatabaseValues
    engine: NonEmptyString
    engineVersion: NonEmptyString
    latestRestorableTime: Timestamp
    masterUsername: NonEmptyString
    parameterApplyStatus: NonEmptyString
    preferredBackupWindow: NonEmptyString
    preferredMaintenanceWindow: NonEmptyString
    publiclyAccessible: Boolean
    masterEndpoint: RelationalDatabaseEndpoint
    pendingMaintenanceActions: PendingMaintenanceActionList
    caCertificateIdentifier: String
}

structure RelationalDatabaseBlueprint {
    blueprintId: String
    engine: RelationalDatabaseEngine
    engineVersion: String
    engineDescription: String
    engineVersionDescription: String
    isEngineDefault: Boolean
}

list RelationalDatabaseBlueprintList {
    member: RelationalDatabaseBlueprint
}

structure RelationalDatabaseBundle {
    bundleId: String
    name: String
    price: Float
    ramSizeInGb: Float
    diskSizeInGb: Integer
    transferPerMonthInGb: Integer
    cpuCount: Integer
    isEncrypted: Boolean
    isActive: Boolean
}

list RelationalDatabaseBundleList {
    member: RelationalDatabaseBundle
}

structure RelationalDatabaseEndpoint {
    port: Integer
    address: NonEmptyString
}

enum RelationalDatabaseEngine {
    mysql
}

structure RelationalDatabaseEvent {
    resource: ResourceName
    createdAt: Timestamp
    message: String
    eventCategories: StringList
}

list RelationalDatabaseEventList {
    member: RelationalDatabaseEvent
}

structure RelationalDatabaseHardware {
    cpuCount: Integer
    diskSizeInGb: Integer
    ramSizeInGb: Float
}

list RelationalDatabaseList {
    member: RelationalDatabase
}

enum RelationalDatabaseMetricName {
    CPUUtilization
    DatabaseConnections
    DiskQueueDepth
    FreeStorageSpace
    NetworkReceiveThroughput
    NetworkTransmitThroughput
}

structure RelationalDatabaseParameter {
    allowedValues: String
    applyMethod: String
    applyType: String
    dataType: String
    description: String
    isModifiable: Boolean
    parameterName: String
    parameterValue: String
}

list RelationalDatabaseParameterList {
    member: RelationalDatabaseParameter
}

enum RelationalDatabasePasswordVersion {
    CURRENT
    PREVIOUS
    PENDING
}

structure RelationalDatabaseSnapshot {
    name: ResourceName
    arn: NonEmptyString
    supportCode: String
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    tags: TagList
    engine: NonEmptyString
    engineVersion: NonEmptyString
    sizeInGb: Integer
    state: NonEmptyString
    fromRelationalDatabaseName: NonEmptyString
    fromRelationalDatabaseArn: NonEmptyString
    fromRelationalDatabaseBundleId: String
    fromRelationalDatabaseBlueprintId: String
}

list RelationalDatabaseSnapshotList {
    member: RelationalDatabaseSnapshot
}

enum RenewalStatus {
    PendingAutoRenewal
    PendingValidation
    Success
    Failed
}

structure RenewalSummary {
    domainValidationRecords: DomainValidationRecordList
    renewalStatus: RenewalStatus
    renewalStatusReason: String
    updatedAt: Timestamp
}

@pattern("^arn:(aws[^:]*):([a-zA-Z0-9-]+):([a-z0-9-]+):([0-9]+):([a-zA-Z]+)/([a-zA-Z0-9-]+)$")
string ResourceArn

enum ResourceBucketAccess {
    allow
    deny
}

structure ResourceBudgetEstimate {
    resourceName: ResourceName
    resourceType: ResourceType
    costEstimates: CostEstimates
    startTime: Timestamp
    endTime: Timestamp
}

structure ResourceLocation {
    availabilityZone: String
    regionName: RegionName
}

@pattern("\\w[\\w\\-]*\\w")
string ResourceName

list ResourceNameList {
    member: ResourceName
}

structure ResourceReceivingAccess {
    name: NonEmptyString
    resourceType: NonEmptyString
}

structure ResourceRecord {
    name: String
    type: String
    value: String
}

enum ResourceType {
    ContainerService
    Instance
    StaticIp
    KeyPair
    InstanceSnapshot
    Domain
    PeeredVpc
    LoadBalancer
    LoadBalancerTlsCertificate
    Disk
    DiskSnapshot
    RelationalDatabase
    RelationalDatabaseSnapshot
    ExportSnapshotRecord
    CloudFormationStackRecord
    Alarm
    ContactMethod
    Distribution
    Certificate
    Bucket
}

list ResourcesBudgetEstimate {
    member: ResourceBudgetEstimate
}

@pattern(".*\\S.*") @sensitive
string SensitiveNonEmptyString

@sensitive
string SensitiveString

@error("server")
structure ServiceException {
    code: String
    docs: String
    message: String
    tip: String
}

structure Session {
    name: NonEmptyString
    url: SensitiveNonEmptyString
    isPrimary: Boolean
}

list Sessions {
    member: Session
}

@length(min: 4, max: 253)
@pattern("^[a-zA-Z0-9\\-]{1,63}(\\.[a-zA-Z0-9\\-]{1,63}){0,8}(\\.[a-zA-Z]{2,63})$")
string SetupDomainName

@length(min: 1, max: 10)
list SetupDomainNameList {
    member: SetupDomainName
}

structure SetupExecutionDetails {
    command: String
    dateTime: Timestamp
    name: NonEmptyString
    status: SetupStatus
    standardError: String
    standardOutput: String
    version: String
}

list SetupExecutionDetailsList {
    member: SetupExecutionDetails
}

structure SetupHistory {
    operationId: NonEmptyString
    request: SetupRequest
    resource: SetupHistoryResource
    executionDetails: SetupExecutionDetailsList
    status: SetupStatus
}

@length(min: 24, max: 40) @pattern("^[A-Za-z0-9+/=]+$")
string SetupHistoryPageToken

structure SetupHistoryResource {
    name: ResourceName
    arn: NonEmptyString
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
}

structure SetupRequest {
    instanceName: ResourceName
    domainNames: SetupDomainNameList
    certificateProvider: CertificateProvider
}

enum SetupStatus {
    succeeded
    failed
    inProgress
}

structure StaticIp {
    name: ResourceName
    arn: NonEmptyString
    supportCode: String
    createdAt: Timestamp
    location: ResourceLocation
    resourceType: ResourceType
    ipAddress: IpAddress
    attachedTo: ResourceName
    isAttached: Boolean
}

list StaticIpList {
    member: StaticIp
}

enum Status {
    startExpired
    notStarted
    started
    starting
    stopped
    stopping
    settingUpInstance
    failedInstanceCreation
    failedStartingGUISession
    failedStoppingGUISession
}

enum StatusType {
    Active
    Inactive
}

structure StopInstanceOnIdleRequest {
    threshold: String
    duration: String
}

list StringList {
    member: String
}

@length(min: 1, max: 256)
string StringMax256

list SubjectAlternativeNameList {
    member: String
}

structure Tag {
    key: String
    value: String
}

list TagKeyList {
    member: String
}

list TagList {
    member: Tag
}

@pattern("^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$")
string TimeOfDay

structure TimePeriod {
    start: Timestamp
    end: Timestamp
}

enum TreatMissingData {
    breaching
    notBreaching
    ignore
    missing
}

@error("client")
structure UnauthenticatedException {
    code: String
    docs: String
    message: String
    tip: String
}

enum ViewerMinimumTlsProtocolVersionEnum {
    TLSv1_1_2016 = "TLSv1.1_2016"
    TLSv1_2_2018 = "TLSv1.2_2018"
    TLSv1_2_2019 = "TLSv1.2_2019"
    TLSv1_2_2021 = "TLSv1.2_2021"
}

list setupHistoryList {
    member: SetupHistory
}
