$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.cloudhsmv2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS CloudHSM V2")
@service(sdkId: "CloudHSM V2", endpointPrefix: "cloudhsmv2", docId: "cloudhsmv2-2017-04-28")
@awsJson1_1
@sigv4(name: "cloudhsm")
@standardRegionalEndpoints
service BaldrApiService {
    version: "2017-04-28"
    operations: [
        CopyBackupToRegion
        CreateCluster
        CreateHsm
        DeleteBackup
        DeleteCluster
        DeleteHsm
        DeleteResourcePolicy
        DescribeBackups
        DescribeClusters
        GetResourcePolicy
        InitializeCluster
        ListTags
        ModifyBackupAttributes
        ModifyCluster
        PutResourcePolicy
        RestoreBackup
        TagResource
        UntagResource
    ]
}

operation CopyBackupToRegion {
    input := {
        @required
        DestinationRegion: Region

        @required
        BackupId: BackupId

        TagList: TagList
    }
    output := {
        DestinationBackup: DestinationBackup
    }
    errors: [
        CloudHsmAccessDeniedException
        CloudHsmInternalFailureException
        CloudHsmInvalidRequestException
        CloudHsmResourceNotFoundException
        CloudHsmServiceException
        CloudHsmTagException
    ]
}

operation CreateCluster {
    input := {
        BackupRetentionPolicy: BackupRetentionPolicy

        @required
        HsmType: HsmType

        SourceBackupId: BackupArn

        @required
        SubnetIds: SubnetIds

        NetworkType: NetworkType
        TagList: TagList
        Mode: ClusterMode
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        CloudHsmAccessDeniedException
        CloudHsmInternalFailureException
        CloudHsmInvalidRequestException
        CloudHsmResourceNotFoundException
        CloudHsmServiceException
        CloudHsmTagException
    ]
}

operation CreateHsm {
    input := {
        @required
        ClusterId: ClusterId

        @required
        AvailabilityZone: ExternalAz

        IpAddress: IpAddress
    }
    output := {
        Hsm: Hsm
    }
    errors: [
        CloudHsmInternalFailureException
        CloudHsmServiceException
        CloudHsmInvalidRequestException
        CloudHsmResourceNotFoundException
        CloudHsmAccessDeniedException
    ]
}

operation DeleteBackup {
    input := {
        @required
        BackupId: BackupId
    }
    output := {
        Backup: Backup
    }
    errors: [
        CloudHsmAccessDeniedException
        CloudHsmInternalFailureException
        CloudHsmInvalidRequestException
        CloudHsmResourceNotFoundException
        CloudHsmServiceException
    ]
}

operation DeleteCluster {
    input := {
        @required
        ClusterId: ClusterId
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        CloudHsmAccessDeniedException
        CloudHsmInternalFailureException
        CloudHsmInvalidRequestException
        CloudHsmResourceNotFoundException
        CloudHsmServiceException
        CloudHsmTagException
    ]
}

operation DeleteHsm {
    input := {
        @required
        ClusterId: ClusterId

        HsmId: HsmId
        EniId: EniId
        EniIp: IpAddress
    }
    output := {
        HsmId: HsmId
    }
    errors: [
        CloudHsmInternalFailureException
        CloudHsmServiceException
        CloudHsmResourceNotFoundException
        CloudHsmInvalidRequestException
        CloudHsmAccessDeniedException
    ]
}

operation DeleteResourcePolicy {
    input := {
        ResourceArn: CloudHsmArn
    }
    output := {
        ResourceArn: CloudHsmArn
        Policy: ResourcePolicy
    }
    errors: [
        CloudHsmInternalFailureException
        CloudHsmServiceException
        CloudHsmInvalidRequestException
        CloudHsmResourceNotFoundException
        CloudHsmAccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Backups"
    pageSize: "MaxResults"
)
operation DescribeBackups {
    input := {
        NextToken: NextToken
        MaxResults: BackupsMaxSize
        Filters: Filters
        Shared: Boolean
        SortAscending: Boolean
    }
    output := {
        Backups: Backups
        NextToken: NextToken
    }
    errors: [
        CloudHsmAccessDeniedException
        CloudHsmInternalFailureException
        CloudHsmInvalidRequestException
        CloudHsmResourceNotFoundException
        CloudHsmServiceException
        CloudHsmTagException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Clusters"
    pageSize: "MaxResults"
)
operation DescribeClusters {
    input := {
        Filters: Filters
        NextToken: NextToken
        MaxResults: ClustersMaxSize
    }
    output := {
        Clusters: Clusters
        NextToken: NextToken
    }
    errors: [
        CloudHsmAccessDeniedException
        CloudHsmInternalFailureException
        CloudHsmInvalidRequestException
        CloudHsmServiceException
        CloudHsmTagException
    ]
}

operation GetResourcePolicy {
    input := {
        ResourceArn: CloudHsmArn
    }
    output := {
        Policy: ResourcePolicy
    }
    errors: [
        CloudHsmInternalFailureException
        CloudHsmServiceException
        CloudHsmInvalidRequestException
        CloudHsmResourceNotFoundException
        CloudHsmAccessDeniedException
    ]
}

operation InitializeCluster {
    input := {
        @required
        ClusterId: ClusterId

        @required
        SignedCert: Cert

        @required
        TrustAnchor: Cert
    }
    output := {
        State: ClusterState
        StateMessage: StateMessage
    }
    errors: [
        CloudHsmAccessDeniedException
        CloudHsmInternalFailureException
        CloudHsmInvalidRequestException
        CloudHsmResourceNotFoundException
        CloudHsmServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TagList"
    pageSize: "MaxResults"
)
operation ListTags {
    input := {
        @required
        ResourceId: ResourceId

        NextToken: NextToken
        MaxResults: MaxSize
    }
    output := {
        @required
        TagList: TagList

        NextToken: NextToken
    }
    errors: [
        CloudHsmAccessDeniedException
        CloudHsmInternalFailureException
        CloudHsmInvalidRequestException
        CloudHsmResourceNotFoundException
        CloudHsmServiceException
        CloudHsmTagException
    ]
}

operation ModifyBackupAttributes {
    input := {
        @required
        BackupId: BackupId

        @required
        NeverExpires: Boolean
    }
    output := {
        Backup: Backup
    }
    errors: [
        CloudHsmAccessDeniedException
        CloudHsmInternalFailureException
        CloudHsmInvalidRequestException
        CloudHsmResourceNotFoundException
        CloudHsmServiceException
    ]
}

operation ModifyCluster {
    input := {
        HsmType: HsmType
        BackupRetentionPolicy: BackupRetentionPolicy

        @required
        ClusterId: ClusterId
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        CloudHsmAccessDeniedException
        CloudHsmInternalFailureException
        CloudHsmInvalidRequestException
        CloudHsmResourceNotFoundException
        CloudHsmServiceException
    ]
}

operation PutResourcePolicy {
    input := {
        ResourceArn: CloudHsmArn
        Policy: ResourcePolicy
    }
    output := {
        ResourceArn: CloudHsmArn
        Policy: ResourcePolicy
    }
    errors: [
        CloudHsmInternalFailureException
        CloudHsmServiceException
        CloudHsmInvalidRequestException
        CloudHsmResourceNotFoundException
        CloudHsmAccessDeniedException
    ]
}

operation RestoreBackup {
    input := {
        @required
        BackupId: BackupId
    }
    output := {
        Backup: Backup
    }
    errors: [
        CloudHsmAccessDeniedException
        CloudHsmInternalFailureException
        CloudHsmInvalidRequestException
        CloudHsmResourceNotFoundException
        CloudHsmServiceException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceId: ResourceId

        @required
        TagList: TagList
    }
    output := {}
    errors: [
        CloudHsmAccessDeniedException
        CloudHsmInternalFailureException
        CloudHsmInvalidRequestException
        CloudHsmResourceLimitExceededException
        CloudHsmResourceNotFoundException
        CloudHsmServiceException
        CloudHsmTagException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceId: ResourceId

        @required
        TagKeyList: TagKeyList
    }
    output := {}
    errors: [
        CloudHsmAccessDeniedException
        CloudHsmInternalFailureException
        CloudHsmInvalidRequestException
        CloudHsmResourceNotFoundException
        CloudHsmServiceException
        CloudHsmTagException
    ]
}

structure Backup {
    @required
    BackupId: BackupId

    BackupArn: BackupArn
    BackupState: BackupState
    ClusterId: ClusterId
    CreateTimestamp: Timestamp
    CopyTimestamp: Timestamp
    NeverExpires: Boolean
    SourceRegion: Region
    SourceBackup: BackupId
    SourceCluster: ClusterId
    DeleteTimestamp: Timestamp
    TagList: TagList
    HsmType: HsmType
    Mode: ClusterMode
}

@pattern("^(arn:aws(-(us-gov))?:cloudhsm:([a-z]{2}(-(gov|isob|iso))?-(east|west|north|south|central){1,2}-[0-9]{1}):[0-9]{12}:backup/)?backup-[2-7a-zA-Z]{11,16}")
string BackupArn

@pattern("backup-[2-7a-zA-Z]{11,16}")
string BackupId

enum BackupPolicy {
    DEFAULT
}

structure BackupRetentionPolicy {
    Type: BackupRetentionType
    Value: BackupRetentionValue
}

enum BackupRetentionType {
    DAYS
}

@length(min: 1, max: 3) @pattern("[0-9]+")
string BackupRetentionValue

enum BackupState {
    CREATE_IN_PROGRESS
    READY
    DELETED
    PENDING_DELETION
}

list Backups {
    member: Backup
}

@range(min: 1, max: 50)
integer BackupsMaxSize

@length(max: 20000) @pattern("[a-zA-Z0-9+-/=\\s]*")
string Cert

structure Certificates {
    ClusterCsr: Cert
    HsmCertificate: Cert
    AwsHardwareCertificate: Cert
    ManufacturerHardwareCertificate: Cert
    ClusterCertificate: Cert
}

@error("client")
structure CloudHsmAccessDeniedException {
    Message: String
}

@pattern("arn:aws(-(us-gov))?:cloudhsm:([a-z]{2}(-(gov|isob|iso))?-(east|west|north|south|central){1,2}-[0-9]{1}):[0-9]{12}:(backup/backup|cluster/cluster|hsm/hsm)-[2-7a-zA-Z]{11,16}")
string CloudHsmArn

@error("server")
structure CloudHsmInternalFailureException {
    Message: String
}

@error("client")
structure CloudHsmInvalidRequestException {
    Message: String
}

@error("client")
structure CloudHsmResourceLimitExceededException {
    Message: String
}

@error("client")
structure CloudHsmResourceNotFoundException {
    Message: String
}

@error("client")
structure CloudHsmServiceException {
    Message: String
}

@error("client")
structure CloudHsmTagException {
    Message: String
}

structure Cluster {
    BackupPolicy: BackupPolicy
    BackupRetentionPolicy: BackupRetentionPolicy
    ClusterId: ClusterId
    CreateTimestamp: Timestamp
    Hsms: Hsms
    HsmType: HsmType
    HsmTypeRollbackExpiration: Timestamp
    PreCoPassword: PreCoPassword
    SecurityGroup: SecurityGroup
    SourceBackupId: BackupId
    State: ClusterState
    StateMessage: StateMessage
    SubnetMapping: ExternalSubnetMapping
    VpcId: VpcId
    NetworkType: NetworkType
    Certificates: Certificates
    TagList: TagList
    Mode: ClusterMode
}

@pattern("cluster-[2-7a-zA-Z]{11,16}")
string ClusterId

enum ClusterMode {
    FIPS
    NON_FIPS
}

enum ClusterState {
    CREATE_IN_PROGRESS
    UNINITIALIZED
    INITIALIZE_IN_PROGRESS
    INITIALIZED
    ACTIVE
    UPDATE_IN_PROGRESS
    MODIFY_IN_PROGRESS
    ROLLBACK_IN_PROGRESS
    DELETE_IN_PROGRESS
    DELETED
    DEGRADED
}

list Clusters {
    member: Cluster
}

@range(min: 1, max: 25)
integer ClustersMaxSize

structure DestinationBackup {
    CreateTimestamp: Timestamp
    SourceRegion: Region
    SourceBackup: BackupId
    SourceCluster: ClusterId
}

@pattern("eni-[0-9a-fA-F]{8,17}")
string EniId

@pattern("[a-z]{2}(-(gov))?-(east|west|north|south|central){1,2}-\\d[a-z]")
string ExternalAz

map ExternalSubnetMapping {
    key: ExternalAz
    value: SubnetId
}

@pattern("[a-zA-Z0-9_-]+")
string Field

@length(max: 30)
map Filters {
    key: Field
    value: Strings
}

structure Hsm {
    AvailabilityZone: ExternalAz
    ClusterId: ClusterId
    SubnetId: SubnetId
    EniId: EniId
    EniIp: IpAddress
    EniIpV6: IpV6Address

    @required
    HsmId: HsmId

    HsmType: HsmType
    State: HsmState
    StateMessage: String
}

@pattern("hsm-[2-7a-zA-Z]{11,16}")
string HsmId

enum HsmState {
    CREATE_IN_PROGRESS
    ACTIVE
    DEGRADED
    DELETE_IN_PROGRESS
    DELETED
}

@length(max: 32) @pattern("((p|)hsm[0-9][a-z.]*\\.[a-zA-Z]+)")
string HsmType

list Hsms {
    member: Hsm
}

@pattern("\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}")
string IpAddress

@length(max: 100)
string IpV6Address

@range(min: 1, max: 100)
integer MaxSize

enum NetworkType {
    IPV4
    DUALSTACK
}

@length(max: 256) @pattern(".*")
string NextToken

@length(min: 7, max: 32)
string PreCoPassword

@pattern("[a-z]{2}(-(gov))?-(east|west|north|south|central){1,2}-\\d")
string Region

@pattern("(?:cluster|backup)-[2-7a-zA-Z]{11,16}")
string ResourceId

@length(min: 1, max: 20000)
string ResourcePolicy

@pattern("sg-[0-9a-fA-F]{8,17}")
string SecurityGroup

@length(max: 300) @pattern(".*")
string StateMessage

list Strings {
    member: String
}

@pattern("subnet-[0-9a-fA-F]{8,17}")
string SubnetId

@length(min: 1, max: 10)
list SubnetIds {
    member: SubnetId
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@pattern("vpc-[0-9a-fA-F]")
string VpcId
