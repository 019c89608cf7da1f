$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.datasync

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS DataSync")
@service(sdkId: "DataSync", endpointPrefix: "datasync")
@awsJson1_1
@sigv4(name: "datasync")
@standardRegionalEndpoints
service FmrsService {
    version: "2018-11-09"
    operations: [
        CancelTaskExecution
        CreateAgent
        CreateLocationAzureBlob
        CreateLocationEfs
        CreateLocationFsxLustre
        CreateLocationFsxOntap
        CreateLocationFsxOpenZfs
        CreateLocationFsxWindows
        CreateLocationHdfs
        CreateLocationNfs
        CreateLocationObjectStorage
        CreateLocationS3
        CreateLocationSmb
        CreateTask
        DeleteAgent
        DeleteLocation
        DeleteTask
        DescribeAgent
        DescribeLocationAzureBlob
        DescribeLocationEfs
        DescribeLocationFsxLustre
        DescribeLocationFsxOntap
        DescribeLocationFsxOpenZfs
        DescribeLocationFsxWindows
        DescribeLocationHdfs
        DescribeLocationNfs
        DescribeLocationObjectStorage
        DescribeLocationS3
        DescribeLocationSmb
        DescribeTask
        DescribeTaskExecution
        ListAgents
        ListLocations
        ListTagsForResource
        ListTaskExecutions
        ListTasks
        StartTaskExecution
        TagResource
        UntagResource
        UpdateAgent
        UpdateLocationAzureBlob
        UpdateLocationEfs
        UpdateLocationFsxLustre
        UpdateLocationFsxOntap
        UpdateLocationFsxOpenZfs
        UpdateLocationFsxWindows
        UpdateLocationHdfs
        UpdateLocationNfs
        UpdateLocationObjectStorage
        UpdateLocationS3
        UpdateLocationSmb
        UpdateTask
        UpdateTaskExecution
    ]
}

operation CancelTaskExecution {
    input := {
        @required
        TaskExecutionArn: TaskExecutionArn
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation CreateAgent {
    input := {
        @required
        ActivationKey: ActivationKey

        AgentName: TagValue
        Tags: InputTagList
        VpcEndpointId: VpcEndpointId
        SubnetArns: PLSubnetArnList
        SecurityGroupArns: PLSecurityGroupArnList
    }
    output := {
        AgentArn: AgentArn
    }
    errors: [InvalidRequestException, InternalException]
}

operation CreateLocationAzureBlob {
    input := {
        @required
        ContainerUrl: AzureBlobContainerUrl

        @required
        AuthenticationType: AzureBlobAuthenticationType

        SasConfiguration: AzureBlobSasConfiguration
        BlobType: AzureBlobType
        AccessTier: AzureAccessTier
        Subdirectory: AzureBlobSubdirectory
        AgentArns: AgentArnList
        Tags: InputTagList
        CmkSecretConfig: CmkSecretConfig
        CustomSecretConfig: CustomSecretConfig
    }
    output := {
        LocationArn: LocationArn
    }
    errors: [InvalidRequestException, InternalException]
}

operation CreateLocationEfs {
    input := {
        Subdirectory: EfsSubdirectory

        @required
        EfsFilesystemArn: EfsFilesystemArn

        @required
        Ec2Config: Ec2Config

        Tags: InputTagList
        AccessPointArn: EfsAccessPointArn
        FileSystemAccessRoleArn: IamRoleArn
        InTransitEncryption: EfsInTransitEncryption
    }
    output := {
        LocationArn: LocationArn
    }
    errors: [InvalidRequestException, InternalException]
}

operation CreateLocationFsxLustre {
    input := {
        @required
        FsxFilesystemArn: FsxFilesystemArn

        @required
        SecurityGroupArns: Ec2SecurityGroupArnList

        Subdirectory: FsxLustreSubdirectory
        Tags: InputTagList
    }
    output := {
        LocationArn: LocationArn
    }
    errors: [InvalidRequestException, InternalException]
}

operation CreateLocationFsxOntap {
    input := {
        @required
        Protocol: FsxProtocol

        @required
        SecurityGroupArns: Ec2SecurityGroupArnList

        @required
        StorageVirtualMachineArn: StorageVirtualMachineArn

        Subdirectory: FsxOntapSubdirectory
        Tags: InputTagList
    }
    output := {
        LocationArn: LocationArn
    }
    errors: [InvalidRequestException, InternalException]
}

operation CreateLocationFsxOpenZfs {
    input := {
        @required
        FsxFilesystemArn: FsxFilesystemArn

        @required
        Protocol: FsxProtocol

        @required
        SecurityGroupArns: Ec2SecurityGroupArnList

        Subdirectory: FsxOpenZfsSubdirectory
        Tags: InputTagList
    }
    output := {
        LocationArn: LocationArn
    }
    errors: [InvalidRequestException, InternalException]
}

operation CreateLocationFsxWindows {
    input := {
        Subdirectory: FsxWindowsSubdirectory

        @required
        FsxFilesystemArn: FsxFilesystemArn

        @required
        SecurityGroupArns: Ec2SecurityGroupArnList

        Tags: InputTagList

        @required
        User: SmbUser

        Domain: SmbDomain
        Password: SmbPassword
        CmkSecretConfig: CmkSecretConfig
        CustomSecretConfig: CustomSecretConfig
    }
    output := {
        LocationArn: LocationArn
    }
    errors: [InvalidRequestException, InternalException]
}

operation CreateLocationHdfs {
    input := {
        Subdirectory: HdfsSubdirectory

        @required
        NameNodes: HdfsNameNodeList

        BlockSize: HdfsBlockSize
        ReplicationFactor: HdfsReplicationFactor
        KmsKeyProviderUri: KmsKeyProviderUri
        QopConfiguration: QopConfiguration

        @required
        AuthenticationType: HdfsAuthenticationType

        SimpleUser: HdfsUser
        KerberosPrincipal: KerberosPrincipal
        KerberosKeytab: KerberosKeytabFile
        KerberosKrb5Conf: KerberosKrb5ConfFile

        @required
        AgentArns: AgentArnList

        Tags: InputTagList
        CmkSecretConfig: CmkSecretConfig
        CustomSecretConfig: CustomSecretConfig
    }
    output := {
        LocationArn: LocationArn
    }
    errors: [InvalidRequestException, InternalException]
}

operation CreateLocationNfs {
    input := {
        @required
        Subdirectory: NfsSubdirectory

        @required
        ServerHostname: ServerHostname

        @required
        OnPremConfig: OnPremConfig

        MountOptions: NfsMountOptions
        Tags: InputTagList
    }
    output := {
        LocationArn: LocationArn
    }
    errors: [InvalidRequestException, InternalException]
}

operation CreateLocationObjectStorage {
    input := {
        @required
        ServerHostname: ServerHostname

        ServerPort: ObjectStorageServerPort
        ServerProtocol: ObjectStorageServerProtocol
        Subdirectory: S3Subdirectory

        @required
        BucketName: ObjectStorageBucketName

        AccessKey: ObjectStorageAccessKey
        SecretKey: ObjectStorageSecretKey
        AgentArns: AgentArnList
        Tags: InputTagList
        ServerCertificate: ObjectStorageCertificate
        CmkSecretConfig: CmkSecretConfig
        CustomSecretConfig: CustomSecretConfig
    }
    output := {
        LocationArn: LocationArn
    }
    errors: [InvalidRequestException, InternalException]
}

operation CreateLocationS3 {
    input := {
        Subdirectory: S3Subdirectory

        @required
        S3BucketArn: S3BucketArn

        S3StorageClass: S3StorageClass

        @required
        S3Config: S3Config

        AgentArns: AgentArnList
        Tags: InputTagList
    }
    output := {
        LocationArn: LocationArn
    }
    errors: [InvalidRequestException, InternalException]
}

operation CreateLocationSmb {
    input := {
        @required
        Subdirectory: SmbSubdirectory

        @required
        ServerHostname: ServerHostname

        User: SmbUser
        Domain: SmbDomain
        Password: SmbPassword
        CmkSecretConfig: CmkSecretConfig
        CustomSecretConfig: CustomSecretConfig

        @required
        AgentArns: AgentArnList

        MountOptions: SmbMountOptions
        Tags: InputTagList
        AuthenticationType: SmbAuthenticationType
        DnsIpAddresses: DnsIpList
        KerberosPrincipal: KerberosPrincipal
        KerberosKeytab: KerberosKeytabFile
        KerberosKrb5Conf: KerberosKrb5ConfFile
    }
    output := {
        LocationArn: LocationArn
    }
    errors: [InvalidRequestException, InternalException]
}

operation CreateTask {
    input := {
        @required
        SourceLocationArn: LocationArn

        @required
        DestinationLocationArn: LocationArn

        CloudWatchLogGroupArn: LogGroupArn
        Name: TagValue
        Options: Options
        Excludes: FilterList
        Schedule: TaskSchedule
        Tags: InputTagList
        Includes: FilterList
        ManifestConfig: ManifestConfig
        TaskReportConfig: TaskReportConfig
        TaskMode: TaskMode
    }
    output := {
        TaskArn: TaskArn
    }
    errors: [InvalidRequestException, InternalException]
}

operation DeleteAgent {
    input := {
        @required
        AgentArn: AgentArn
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation DeleteLocation {
    input := {
        @required
        LocationArn: LocationArn
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation DeleteTask {
    input := {
        @required
        TaskArn: TaskArn
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation DescribeAgent {
    input := {
        @required
        AgentArn: AgentArn
    }
    output := {
        AgentArn: AgentArn
        Name: TagValue
        Status: AgentStatus
        LastConnectionTime: Timestamp
        CreationTime: Timestamp
        EndpointType: EndpointType
        PrivateLinkConfig: PrivateLinkConfig
        Platform: Platform
    }
    errors: [InvalidRequestException, InternalException]
}

operation DescribeLocationAzureBlob {
    input := {
        @required
        LocationArn: LocationArn
    }
    output := {
        LocationArn: LocationArn
        LocationUri: LocationUri
        AuthenticationType: AzureBlobAuthenticationType
        BlobType: AzureBlobType
        AccessTier: AzureAccessTier
        AgentArns: AgentArnList
        CreationTime: Timestamp
        ManagedSecretConfig: ManagedSecretConfig
        CmkSecretConfig: CmkSecretConfig
        CustomSecretConfig: CustomSecretConfig
    }
    errors: [InvalidRequestException, InternalException]
}

operation DescribeLocationEfs {
    input := {
        @required
        LocationArn: LocationArn
    }
    output := {
        LocationArn: LocationArn
        LocationUri: LocationUri
        Ec2Config: Ec2Config
        CreationTime: Timestamp
        AccessPointArn: EfsAccessPointArn
        FileSystemAccessRoleArn: IamRoleArn
        InTransitEncryption: EfsInTransitEncryption
    }
    errors: [InvalidRequestException, InternalException]
}

operation DescribeLocationFsxLustre {
    input := {
        @required
        LocationArn: LocationArn
    }
    output := {
        LocationArn: LocationArn
        LocationUri: LocationUri
        SecurityGroupArns: Ec2SecurityGroupArnList
        CreationTime: Timestamp
    }
    errors: [InvalidRequestException, InternalException]
}

operation DescribeLocationFsxOntap {
    input := {
        @required
        LocationArn: LocationArn
    }
    output := {
        CreationTime: Timestamp
        LocationArn: LocationArn
        LocationUri: LocationUri
        Protocol: FsxProtocol
        SecurityGroupArns: Ec2SecurityGroupArnList
        StorageVirtualMachineArn: StorageVirtualMachineArn
        FsxFilesystemArn: FsxFilesystemArn
    }
    errors: [InvalidRequestException, InternalException]
}

operation DescribeLocationFsxOpenZfs {
    input := {
        @required
        LocationArn: LocationArn
    }
    output := {
        LocationArn: LocationArn
        LocationUri: LocationUri
        SecurityGroupArns: Ec2SecurityGroupArnList
        Protocol: FsxProtocol
        CreationTime: Timestamp
    }
    errors: [InvalidRequestException, InternalException]
}

operation DescribeLocationFsxWindows {
    input := {
        @required
        LocationArn: LocationArn
    }
    output := {
        LocationArn: LocationArn
        LocationUri: LocationUri
        SecurityGroupArns: Ec2SecurityGroupArnList
        CreationTime: Timestamp
        User: SmbUser
        Domain: SmbDomain
        ManagedSecretConfig: ManagedSecretConfig
        CmkSecretConfig: CmkSecretConfig
        CustomSecretConfig: CustomSecretConfig
    }
    errors: [InvalidRequestException, InternalException]
}

operation DescribeLocationHdfs {
    input := {
        @required
        LocationArn: LocationArn
    }
    output := {
        LocationArn: LocationArn
        LocationUri: LocationUri
        NameNodes: HdfsNameNodeList
        BlockSize: HdfsBlockSize
        ReplicationFactor: HdfsReplicationFactor
        KmsKeyProviderUri: KmsKeyProviderUri
        QopConfiguration: QopConfiguration
        AuthenticationType: HdfsAuthenticationType
        SimpleUser: HdfsUser
        KerberosPrincipal: KerberosPrincipal
        AgentArns: AgentArnList
        CreationTime: Timestamp
        ManagedSecretConfig: ManagedSecretConfig
        CmkSecretConfig: CmkSecretConfig
        CustomSecretConfig: CustomSecretConfig
    }
    errors: [InvalidRequestException, InternalException]
}

operation DescribeLocationNfs {
    input := {
        @required
        LocationArn: LocationArn
    }
    output := {
        LocationArn: LocationArn
        LocationUri: LocationUri
        OnPremConfig: OnPremConfig
        MountOptions: NfsMountOptions
        CreationTime: Timestamp
    }
    errors: [InvalidRequestException, InternalException]
}

operation DescribeLocationObjectStorage {
    input := {
        @required
        LocationArn: LocationArn
    }
    output := {
        LocationArn: LocationArn
        LocationUri: LocationUri
        AccessKey: ObjectStorageAccessKey
        ServerPort: ObjectStorageServerPort
        ServerProtocol: ObjectStorageServerProtocol
        AgentArns: AgentArnList
        CreationTime: Timestamp
        ServerCertificate: ObjectStorageCertificate
        ManagedSecretConfig: ManagedSecretConfig
        CmkSecretConfig: CmkSecretConfig
        CustomSecretConfig: CustomSecretConfig
    }
    errors: [InvalidRequestException, InternalException]
}

operation DescribeLocationS3 {
    input := {
        @required
        LocationArn: LocationArn
    }
    output := {
        LocationArn: LocationArn
        LocationUri: LocationUri
        S3StorageClass: S3StorageClass
        S3Config: S3Config
        AgentArns: AgentArnList
        CreationTime: Timestamp
    }
    errors: [InvalidRequestException, InternalException]
}

operation DescribeLocationSmb {
    input := {
        @required
        LocationArn: LocationArn
    }
    output := {
        LocationArn: LocationArn
        LocationUri: LocationUri
        AgentArns: AgentArnList
        User: SmbUser
        Domain: SmbDomain
        MountOptions: SmbMountOptions
        CreationTime: Timestamp
        DnsIpAddresses: DnsIpList
        KerberosPrincipal: KerberosPrincipal
        AuthenticationType: SmbAuthenticationType
        ManagedSecretConfig: ManagedSecretConfig
        CmkSecretConfig: CmkSecretConfig
        CustomSecretConfig: CustomSecretConfig
    }
    errors: [InvalidRequestException, InternalException]
}

operation DescribeTask {
    input := {
        @required
        TaskArn: TaskArn
    }
    output := {
        TaskArn: TaskArn
        Status: TaskStatus
        Name: TagValue
        CurrentTaskExecutionArn: TaskExecutionArn
        SourceLocationArn: LocationArn
        DestinationLocationArn: LocationArn
        CloudWatchLogGroupArn: LogGroupArn
        SourceNetworkInterfaceArns: SourceNetworkInterfaceArns
        DestinationNetworkInterfaceArns: DestinationNetworkInterfaceArns
        Options: Options
        Excludes: FilterList
        Schedule: TaskSchedule
        ErrorCode: String
        ErrorDetail: String
        CreationTime: Timestamp
        Includes: FilterList
        ManifestConfig: ManifestConfig
        TaskReportConfig: TaskReportConfig
        ScheduleDetails: TaskScheduleDetails
        TaskMode: TaskMode
    }
    errors: [InvalidRequestException, InternalException]
}

operation DescribeTaskExecution {
    input := {
        @required
        TaskExecutionArn: TaskExecutionArn
    }
    output := {
        TaskExecutionArn: TaskExecutionArn
        Status: TaskExecutionStatus
        Options: Options
        Excludes: FilterList
        Includes: FilterList
        ManifestConfig: ManifestConfig
        StartTime: Timestamp
        EstimatedFilesToTransfer: Long
        EstimatedBytesToTransfer: Long
        FilesTransferred: Long
        BytesWritten: Long
        BytesTransferred: Long
        BytesCompressed: Long
        Result: TaskExecutionResultDetail
        TaskReportConfig: TaskReportConfig
        FilesDeleted: Long
        FilesSkipped: Long
        FilesVerified: Long
        ReportResult: ReportResult
        EstimatedFilesToDelete: Long
        TaskMode: TaskMode
        FilesPrepared: Long
        FilesListed: TaskExecutionFilesListedDetail
        FilesFailed: TaskExecutionFilesFailedDetail
        EstimatedFoldersToDelete: Long
        EstimatedFoldersToTransfer: Long
        FoldersSkipped: Long
        FoldersPrepared: Long
        FoldersTransferred: Long
        FoldersVerified: Long
        FoldersDeleted: Long
        FoldersListed: TaskExecutionFoldersListedDetail
        FoldersFailed: TaskExecutionFoldersFailedDetail
        LaunchTime: Timestamp
        EndTime: Timestamp
    }
    errors: [InvalidRequestException, InternalException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Agents"
    pageSize: "MaxResults"
)
operation ListAgents {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Agents: AgentList
        NextToken: NextToken
    }
    errors: [InvalidRequestException, InternalException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Locations"
    pageSize: "MaxResults"
)
operation ListLocations {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
        Filters: LocationFilters
    }
    output := {
        Locations: LocationList
        NextToken: NextToken
    }
    errors: [InvalidRequestException, InternalException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "MaxResults")
operation ListTagsForResource {
    input := {
        @required
        ResourceArn: TaggableResourceArn

        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Tags: OutputTagList
        NextToken: NextToken
    }
    errors: [InvalidRequestException, InternalException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TaskExecutions"
    pageSize: "MaxResults"
)
operation ListTaskExecutions {
    input := {
        TaskArn: TaskArn
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        TaskExecutions: TaskExecutionList
        NextToken: NextToken
    }
    errors: [InvalidRequestException, InternalException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Tasks"
    pageSize: "MaxResults"
)
operation ListTasks {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
        Filters: TaskFilters
    }
    output := {
        Tasks: TaskList
        NextToken: NextToken
    }
    errors: [InvalidRequestException, InternalException]
}

operation StartTaskExecution {
    input := {
        @required
        TaskArn: TaskArn

        OverrideOptions: Options
        Includes: FilterList
        Excludes: FilterList
        ManifestConfig: ManifestConfig
        TaskReportConfig: TaskReportConfig
        Tags: InputTagList
    }
    output := {
        TaskExecutionArn: TaskExecutionArn
    }
    errors: [InvalidRequestException, InternalException]
}

operation TagResource {
    input := {
        @required
        ResourceArn: TaggableResourceArn

        @required
        Tags: InputTagList
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: TaggableResourceArn

        @required
        Keys: TagKeyList
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation UpdateAgent {
    input := {
        @required
        AgentArn: AgentArn

        Name: TagValue
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation UpdateLocationAzureBlob {
    input := {
        @required
        LocationArn: LocationArn

        Subdirectory: AzureBlobSubdirectory
        AuthenticationType: AzureBlobAuthenticationType
        SasConfiguration: AzureBlobSasConfiguration
        BlobType: AzureBlobType
        AccessTier: AzureAccessTier
        AgentArns: AgentArnList
        CmkSecretConfig: CmkSecretConfig
        CustomSecretConfig: CustomSecretConfig
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation UpdateLocationEfs {
    input := {
        @required
        LocationArn: LocationArn

        Subdirectory: EfsSubdirectory
        AccessPointArn: UpdatedEfsAccessPointArn
        FileSystemAccessRoleArn: UpdatedEfsIamRoleArn
        InTransitEncryption: EfsInTransitEncryption
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation UpdateLocationFsxLustre {
    input := {
        @required
        LocationArn: LocationArn

        Subdirectory: SmbSubdirectory
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation UpdateLocationFsxOntap {
    input := {
        @required
        LocationArn: LocationArn

        Protocol: FsxUpdateProtocol
        Subdirectory: FsxOntapSubdirectory
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation UpdateLocationFsxOpenZfs {
    input := {
        @required
        LocationArn: LocationArn

        Protocol: FsxProtocol
        Subdirectory: SmbSubdirectory
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation UpdateLocationFsxWindows {
    input := {
        @required
        LocationArn: LocationArn

        Subdirectory: FsxWindowsSubdirectory
        Domain: UpdateSmbDomain
        User: SmbUser
        Password: SmbPassword
        CmkSecretConfig: CmkSecretConfig
        CustomSecretConfig: CustomSecretConfig
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation UpdateLocationHdfs {
    input := {
        @required
        LocationArn: LocationArn

        Subdirectory: HdfsSubdirectory
        NameNodes: HdfsNameNodeList
        BlockSize: HdfsBlockSize
        ReplicationFactor: HdfsReplicationFactor
        KmsKeyProviderUri: KmsKeyProviderUri
        QopConfiguration: QopConfiguration
        AuthenticationType: HdfsAuthenticationType
        SimpleUser: HdfsUser
        KerberosPrincipal: KerberosPrincipal
        KerberosKeytab: KerberosKeytabFile
        KerberosKrb5Conf: KerberosKrb5ConfFile
        AgentArns: AgentArnList
        CmkSecretConfig: CmkSecretConfig
        CustomSecretConfig: CustomSecretConfig
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation UpdateLocationNfs {
    input := {
        @required
        LocationArn: LocationArn

        Subdirectory: NfsSubdirectory
        ServerHostname: ServerHostname
        OnPremConfig: OnPremConfig
        MountOptions: NfsMountOptions
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation UpdateLocationObjectStorage {
    input := {
        @required
        LocationArn: LocationArn

        ServerPort: ObjectStorageServerPort
        ServerProtocol: ObjectStorageServerProtocol
        Subdirectory: S3Subdirectory
        ServerHostname: ServerHostname
        AccessKey: ObjectStorageAccessKey
        SecretKey: ObjectStorageSecretKey
        AgentArns: AgentArnList
        ServerCertificate: ObjectStorageCertificate
        CmkSecretConfig: CmkSecretConfig
        CustomSecretConfig: CustomSecretConfig
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation UpdateLocationS3 {
    input := {
        @required
        LocationArn: LocationArn

        Subdirectory: S3Subdirectory
        S3StorageClass: S3StorageClass
        S3Config: S3Config
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation UpdateLocationSmb {
    input := {
        @required
        LocationArn: LocationArn

        Subdirectory: SmbSubdirectory
        ServerHostname: ServerHostname
        User: SmbUser
        Domain: SmbDomain
        Password: SmbPassword
        CmkSecretConfig: CmkSecretConfig
        CustomSecretConfig: CustomSecretConfig
        AgentArns: AgentArnList
        MountOptions: SmbMountOptions
        AuthenticationType: SmbAuthenticationType
        DnsIpAddresses: DnsIpList
        KerberosPrincipal: KerberosPrincipal
        KerberosKeytab: KerberosKeytabFile
        KerberosKrb5Conf: KerberosKrb5ConfFile
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation UpdateTask {
    input := {
        @required
        TaskArn: TaskArn

        Options: Options
        Excludes: FilterList
        Schedule: TaskSchedule
        Name: TagValue
        CloudWatchLogGroupArn: LogGroupArn
        Includes: FilterList
        ManifestConfig: ManifestConfig
        TaskReportConfig: TaskReportConfig
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

operation UpdateTaskExecution {
    input := {
        @required
        TaskExecutionArn: TaskExecutionArn

        @required
        Options: Options
    }
    output := {}
    errors: [InvalidRequestException, InternalException]
}

@length(max: 29) @pattern("[A-Z0-9]{5}(-[A-Z0-9]{5}){4}")
string ActivationKey

@length(max: 128)
@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):datasync:[a-z\\-0-9]+:[0-9]{12}:agent/agent-[0-9a-z]{17}$")
string AgentArn

@length(min: 1, max: 8)
list AgentArnList {
    member: AgentArn
}

list AgentList {
    member: AgentListEntry
}

structure AgentListEntry {
    AgentArn: AgentArn
    Name: TagValue
    Status: AgentStatus
    Platform: Platform
}

enum AgentStatus {
    ONLINE
    OFFLINE
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9\\s+=._:@/-]+$")
string AgentVersion

enum Atime {
    NONE
    BEST_EFFORT
}

enum AzureAccessTier {
    HOT
    COOL
    ARCHIVE
}

enum AzureBlobAuthenticationType {
    SAS
    NONE
}

@length(max: 325)
@pattern("^https:\\/\\/[A-Za-z0-9]((\\.|-+)?[A-Za-z0-9]){0,252}\\/[a-z0-9](-?[a-z0-9]){2,62}$")
string AzureBlobContainerUrl

structure AzureBlobSasConfiguration {
    @required
    Token: AzureBlobSasToken
}

@length(min: 1, max: 255) @pattern("^.+$") @sensitive
string AzureBlobSasToken

@length(max: 1024) @pattern("^[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}\\p{C}]*$")
string AzureBlobSubdirectory

enum AzureBlobType {
    BLOCK
}

@range(min: -1)
long BytesPerSecond

structure CmkSecretConfig {
    SecretArn: SecretArn
    KmsKeyArn: KmsKeyArn
}

structure CustomSecretConfig {
    SecretArn: SecretArn
    SecretAccessRoleArn: IamRoleArnOrEmptyString
}

list DestinationNetworkInterfaceArns {
    member: NetworkInterfaceArn
}

@length(max: 2)
list DnsIpList {
    member: ServerIpAddress
}

@range(min: 0)
long Duration

structure Ec2Config {
    @required
    SubnetArn: Ec2SubnetArn

    @required
    SecurityGroupArns: Ec2SecurityGroupArnList
}

@length(max: 128)
@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):ec2:[a-z\\-0-9]*:[0-9]{12}:security-group/sg-[a-f0-9]+$")
string Ec2SecurityGroupArn

@length(min: 1, max: 5)
list Ec2SecurityGroupArnList {
    member: Ec2SecurityGroupArn
}

@length(max: 128)
@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):ec2:[a-z\\-0-9]*:[0-9]{12}:subnet/subnet-[a-f0-9]+$")
string Ec2SubnetArn

@length(max: 128)
@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):elasticfilesystem:[a-z\\-0-9]+:[0-9]{12}:access-point/fsap-[0-9a-f]{8,40}$")
string EfsAccessPointArn

@length(max: 128)
@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):elasticfilesystem:[a-z\\-0-9]+:[0-9]{12}:file-system/fs-[0-9a-f]{8,40}$")
string EfsFilesystemArn

enum EfsInTransitEncryption {
    NONE
    TLS1_2
}

@length(max: 4096) @pattern("^[a-zA-Z0-9_\\-\\+\\./\\(\\)\\p{Zs}]*$")
string EfsSubdirectory

@length(min: 7, max: 15)
@pattern("\\A(25[0-5]|2[0-4]\\d|[0-1]?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|[0-1]?\\d?\\d)){3}\\z")
string Endpoint

enum EndpointType {
    PUBLIC
    PRIVATE_LINK
    FIPS
    FIPS_PRIVATE_LINK
}

@length(min: 1, max: 255) @pattern("^[0-9a-zA-Z_\\ \\-\\:\\*\\.\\\\/\\?-]*$")
string FilterAttributeValue

@length(min: 0, max: 1)
list FilterList {
    member: FilterRule
}

structure FilterRule {
    FilterType: FilterType
    Value: FilterValue
}

enum FilterType {
    SIMPLE_PATTERN
}

@length(max: 102400) @pattern("^[^\\x00]+$")
string FilterValue

list FilterValues {
    member: FilterAttributeValue
}

@length(max: 128)
@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):fsx:[a-z\\-0-9]+:[0-9]{12}:file-system/fs-[0-9a-f]+$")
string FsxFilesystemArn

@length(max: 4096) @pattern("^[a-zA-Z0-9_\\-\\+\\./\\(\\)\\$\\p{Zs}]+$")
string FsxLustreSubdirectory

@length(max: 255) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,255}$")
string FsxOntapSubdirectory

@length(max: 4096) @pattern("^[^\\u0000\\u0085\\u2028\\u2029\\r\\n]{1,4096}$")
string FsxOpenZfsSubdirectory

structure FsxProtocol {
    NFS: FsxProtocolNfs
    SMB: FsxProtocolSmb
}

structure FsxProtocolNfs {
    MountOptions: NfsMountOptions
}

structure FsxProtocolSmb {
    Domain: SmbDomain
    MountOptions: SmbMountOptions
    Password: SmbPassword

    @required
    User: SmbUser

    ManagedSecretConfig: ManagedSecretConfig
    CmkSecretConfig: CmkSecretConfig
    CustomSecretConfig: CustomSecretConfig
}

structure FsxUpdateProtocol {
    NFS: FsxProtocolNfs
    SMB: FsxUpdateProtocolSmb
}

structure FsxUpdateProtocolSmb {
    Domain: UpdateSmbDomain
    MountOptions: SmbMountOptions
    Password: SmbPassword
    User: SmbUser
    CmkSecretConfig: CmkSecretConfig
    CustomSecretConfig: CustomSecretConfig
}

@length(max: 4096) @pattern("^[a-zA-Z0-9_\\-\\+\\./\\(\\)\\$\\p{Zs}]+$")
string FsxWindowsSubdirectory

enum Gid {
    NONE
    INT_VALUE
    NAME
    BOTH
}

enum HdfsAuthenticationType {
    SIMPLE
    KERBEROS
}

@range(min: 1048576, max: 1073741824)
integer HdfsBlockSize

enum HdfsDataTransferProtection {
    DISABLED
    AUTHENTICATION
    INTEGRITY
    PRIVACY
}

structure HdfsNameNode {
    @required
    Hostname: HdfsServerHostname

    @required
    Port: HdfsServerPort
}

@length(min: 1)
list HdfsNameNodeList {
    member: HdfsNameNode
}

@range(min: 1, max: 512)
integer HdfsReplicationFactor

enum HdfsRpcProtection {
    DISABLED
    AUTHENTICATION
    INTEGRITY
    PRIVACY
}

@length(min: 1, max: 255)
@pattern("^(([a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9\\-]*[A-Za-z0-9])$")
string HdfsServerHostname

@range(min: 1, max: 65536)
integer HdfsServerPort

@length(max: 4096) @pattern("^[a-zA-Z0-9_\\-\\+\\./\\(\\)\\$\\p{Zs}]+$")
string HdfsSubdirectory

@length(min: 1, max: 256) @pattern("^[_.A-Za-z0-9][-_.A-Za-z0-9]*$")
string HdfsUser

@length(max: 2048)
@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*$")
string IamRoleArn

@length(max: 2048)
@pattern("^(arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@_/-]+|)$")
string IamRoleArnOrEmptyString

@length(min: 0, max: 50)
list InputTagList {
    member: TagListEntry
}

@error("server")
structure InternalException {
    message: String
    errorCode: String
}

@error("client")
structure InvalidRequestException {
    message: String
    errorCode: String
    datasyncErrorCode: String
}

@length(max: 65536)
blob KerberosKeytabFile

@length(max: 131072)
blob KerberosKrb5ConfFile

@length(min: 1, max: 256) @pattern("^.+$")
string KerberosPrincipal

@length(max: 2048)
@pattern("^(arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):kms:[a-z\\-0-9]+:[0-9]{12}:key/.*|)$")
string KmsKeyArn

@length(min: 1, max: 255)
@pattern("^kms:\\/\\/http[s]?@(([a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9\\-]*[A-Za-z0-9])(;(([a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9\\-]*[A-Za-z0-9]))*:[0-9]{1,5}\\/kms$")
string KmsKeyProviderUri

@length(max: 128)
@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):datasync:[a-z\\-0-9]+:[0-9]{12}:location/loc-[0-9a-z]{17}$")
string LocationArn

structure LocationFilter {
    @required
    Name: LocationFilterName

    @required
    Values: FilterValues

    @required
    Operator: Operator
}

enum LocationFilterName {
    LocationUri
    LocationType
    CreationTime
}

list LocationFilters {
    member: LocationFilter
}

list LocationList {
    member: LocationListEntry
}

structure LocationListEntry {
    LocationArn: LocationArn
    LocationUri: LocationUri
}

@length(max: 4360) @pattern("^(efs|nfs|s3|smb|hdfs|fsx[a-z0-9-]+)://[a-zA-Z0-9.:/\\-]+$")
string LocationUri

@length(max: 562)
@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):logs:[a-z\\-0-9]+:[0-9]{12}:log-group:([^:\\*]*)(:\\*)?$")
string LogGroupArn

enum LogLevel {
    OFF
    BASIC
    TRANSFER
}

structure ManagedSecretConfig {
    SecretArn: SecretArn
}

enum ManifestAction {
    TRANSFER
}

structure ManifestConfig {
    Action: ManifestAction
    Format: ManifestFormat
    Source: SourceManifestConfig
}

enum ManifestFormat {
    CSV
}

@range(min: 0, max: 100)
integer MaxResults

enum Mtime {
    NONE
    PRESERVE
}

@length(max: 128)
@pattern("^arn:aws[\\-a-z]{0,}:ec2:[a-z\\-0-9]*:[0-9]{12}:network-interface/eni-[0-9a-f]+$")
string NetworkInterfaceArn

@length(max: 65535) @pattern("[a-zA-Z0-9=_-]+")
string NextToken

structure NfsMountOptions {
    Version: NfsVersion
}

@length(max: 4096) @pattern("^[a-zA-Z0-9_\\-\\+\\./\\(\\)\\p{Zs}]+$")
string NfsSubdirectory

enum NfsVersion {
    AUTOMATIC
    NFS3
    NFS4_0
    NFS4_1
}

@length(min: 0, max: 200) @pattern("^.*$")
string ObjectStorageAccessKey

@length(min: 3, max: 63) @pattern("^[a-zA-Z0-9_\\-\\+\\.\\(\\)\\$\\p{Zs}]+$")
string ObjectStorageBucketName

@length(max: 32768)
blob ObjectStorageCertificate

@length(min: 0, max: 200) @pattern("^.*$") @sensitive
string ObjectStorageSecretKey

@range(min: 1, max: 65536)
integer ObjectStorageServerPort

enum ObjectStorageServerProtocol {
    HTTPS
    HTTP
}

enum ObjectTags {
    PRESERVE
    NONE
}

enum ObjectVersionIds {
    INCLUDE
    NONE
}

structure OnPremConfig {
    @required
    AgentArns: AgentArnList
}

enum Operator {
    Equals
    NotEquals
    In
    LessThanOrEqual
    LessThan
    GreaterThanOrEqual
    GreaterThan
    Contains
    NotContains
    BeginsWith
}

structure Options {
    VerifyMode: VerifyMode
    OverwriteMode: OverwriteMode
    Atime: Atime
    Mtime: Mtime
    Uid: Uid
    Gid: Gid
    PreserveDeletedFiles: PreserveDeletedFiles
    PreserveDevices: PreserveDevices
    PosixPermissions: PosixPermissions
    BytesPerSecond: BytesPerSecond
    TaskQueueing: TaskQueueing
    LogLevel: LogLevel
    TransferMode: TransferMode
    SecurityDescriptorCopyFlags: SmbSecurityDescriptorCopyFlags
    ObjectTags: ObjectTags
}

@length(min: 0, max: 55)
list OutputTagList {
    member: TagListEntry
}

enum OverwriteMode {
    ALWAYS
    NEVER
}

@length(min: 1, max: 1)
list PLSecurityGroupArnList {
    member: Ec2SecurityGroupArn
}

@length(min: 1, max: 1)
list PLSubnetArnList {
    member: Ec2SubnetArn
}

enum PhaseStatus {
    PENDING
    SUCCESS
    ERROR
}

structure Platform {
    Version: AgentVersion
}

enum PosixPermissions {
    NONE
    PRESERVE
}

enum PreserveDeletedFiles {
    PRESERVE
    REMOVE
}

enum PreserveDevices {
    NONE
    PRESERVE
}

structure PrivateLinkConfig {
    VpcEndpointId: VpcEndpointId
    PrivateLinkEndpoint: Endpoint
    SubnetArns: PLSubnetArnList
    SecurityGroupArns: PLSecurityGroupArnList
}

structure QopConfiguration {
    RpcProtection: HdfsRpcProtection
    DataTransferProtection: HdfsDataTransferProtection
}

structure ReportDestination {
    S3: ReportDestinationS3
}

structure ReportDestinationS3 {
    Subdirectory: S3Subdirectory

    @required
    S3BucketArn: S3BucketArn

    @required
    BucketAccessRoleArn: IamRoleArn
}

enum ReportLevel {
    ERRORS_ONLY
    SUCCESSES_AND_ERRORS
}

enum ReportOutputType {
    SUMMARY_ONLY
    STANDARD
}

structure ReportOverride {
    ReportLevel: ReportLevel
}

structure ReportOverrides {
    Transferred: ReportOverride
    Verified: ReportOverride
    Deleted: ReportOverride
    Skipped: ReportOverride
}

structure ReportResult {
    Status: PhaseStatus
    ErrorCode: String
    ErrorDetail: String
}

@length(max: 268)
@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):s3:[a-z\\-0-9]*:[0-9]{12}:accesspoint[/:][a-zA-Z0-9\\-.]{1,63}$|^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):s3-outposts:[a-z\\-0-9]+:[0-9]{12}:outpost[/:][a-zA-Z0-9\\-]{1,63}[/:]accesspoint[/:][a-zA-Z0-9\\-]{1,63}$|^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):s3:::[a-zA-Z0-9.\\-_]{1,255}$")
string S3BucketArn

structure S3Config {
    @required
    BucketAccessRoleArn: IamRoleArn
}

structure S3ManifestConfig {
    @required
    ManifestObjectPath: S3Subdirectory

    @required
    BucketAccessRoleArn: IamRoleArn

    @required
    S3BucketArn: S3BucketArn

    ManifestObjectVersionId: S3ObjectVersionId
}

@length(min: 1, max: 100) @pattern("^.+$")
string S3ObjectVersionId

enum S3StorageClass {
    STANDARD
    STANDARD_IA
    ONEZONE_IA
    INTELLIGENT_TIERING
    GLACIER
    DEEP_ARCHIVE
    OUTPOSTS
    GLACIER_INSTANT_RETRIEVAL
}

@length(max: 4096) @pattern("^[a-zA-Z0-9_\\-\\+\\./\\(\\)\\p{Zs}]*$")
string S3Subdirectory

enum ScheduleDisabledBy {
    USER
    SERVICE
}

@length(max: 8192) @pattern("^[\\w\\s.,'?!:;\\/=|<>()-]*$")
string ScheduleDisabledReason

@length(max: 256) @pattern("^[a-zA-Z0-9\\ \\_\\*\\?\\,\\|\\^\\-\\/\\#\\s\\(\\)\\+]*$")
string ScheduleExpressionCron

enum ScheduleStatus {
    ENABLED
    DISABLED
}

@length(max: 2048)
@pattern("^(arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):secretsmanager:[a-z\\-0-9]+:[0-9]{12}:secret:.*|)$")
string SecretArn

@length(max: 255) @pattern("^(([a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9\\-:]*[A-Za-z0-9])$")
string ServerHostname

@length(min: 7, max: 39)
@pattern("\\A((25[0-5]|2[0-4]\\d|[0-1]?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|[0-1]?\\d?\\d)){3}|([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6}))\\z")
string ServerIpAddress

enum SmbAuthenticationType {
    NTLM
    KERBEROS
}

@length(max: 253) @pattern("^[A-Za-z0-9]((\\.|-+)?[A-Za-z0-9]){0,252}$")
string SmbDomain

structure SmbMountOptions {
    Version: SmbVersion
}

@length(max: 104) @pattern("^.{0,104}$") @sensitive
string SmbPassword

enum SmbSecurityDescriptorCopyFlags {
    NONE
    OWNER_DACL
    OWNER_DACL_SACL
}

@length(max: 4096) @pattern("^[a-zA-Z0-9_\\-\\+\\./\\(\\)\\$\\p{Zs}]+$")
string SmbSubdirectory

@length(max: 104) @pattern("^[^\\x22\\x5B\\x5D/\\\\:;|=,+*?\\x3C\\x3E]{1,104}$")
string SmbUser

enum SmbVersion {
    AUTOMATIC
    SMB2
    SMB3
    SMB1
    SMB2_0
}

structure SourceManifestConfig {
    @required
    S3: S3ManifestConfig
}

list SourceNetworkInterfaceArns {
    member: NetworkInterfaceArn
}

@length(max: 162)
@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):fsx:[a-z\\-0-9]+:[0-9]{12}:storage-virtual-machine/fs-[0-9a-f]+/svm-[0-9a-f]{17,}$")
string StorageVirtualMachineArn

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9\\s+=._:/-]+$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

structure TagListEntry {
    @required
    Key: TagKey

    Value: TagValue
}

@length(min: 0, max: 256) @pattern("^[a-zA-Z0-9\\s+=._:@/-]+$")
string TagValue

@length(max: 128)
@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):datasync:[a-z\\-0-9]+:[0-9]{12}:(((agent|task|location)/(agent|task|loc)-[a-z0-9]{17}(/execution/exec-[a-f0-9]{17})?)|(system/storage-system-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(/job/discovery-job-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})?))$")
string TaggableResourceArn

@length(max: 128)
@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):datasync:[a-z\\-0-9]+:[0-9]{12}:task/task-[0-9a-f]{17}$")
string TaskArn

@length(max: 128)
@pattern("^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):datasync:[a-z\\-0-9]+:[0-9]{12}:task/task-[0-9a-f]{17}/execution/exec-[0-9a-f]{17}$")
string TaskExecutionArn

structure TaskExecutionFilesFailedDetail {
    Prepare: Long
    Transfer: Long
    Verify: Long
    Delete: Long
}

structure TaskExecutionFilesListedDetail {
    AtSource: Long
    AtDestinationForDelete: Long
}

structure TaskExecutionFoldersFailedDetail {
    List: Long
    Prepare: Long
    Transfer: Long
    Verify: Long
    Delete: Long
}

structure TaskExecutionFoldersListedDetail {
    AtSource: Long
    AtDestinationForDelete: Long
}

list TaskExecutionList {
    member: TaskExecutionListEntry
}

structure TaskExecutionListEntry {
    TaskExecutionArn: TaskExecutionArn
    Status: TaskExecutionStatus
    TaskMode: TaskMode
}

structure TaskExecutionResultDetail {
    PrepareDuration: Duration
    PrepareStatus: PhaseStatus
    TotalDuration: Duration
    TransferDuration: Duration
    TransferStatus: PhaseStatus
    VerifyDuration: Duration
    VerifyStatus: PhaseStatus
    ErrorCode: String
    ErrorDetail: String
}

enum TaskExecutionStatus {
    QUEUED
    CANCELLING
    LAUNCHING
    PREPARING
    TRANSFERRING
    VERIFYING
    SUCCESS
    ERROR
}

structure TaskFilter {
    @required
    Name: TaskFilterName

    @required
    Values: FilterValues

    @required
    Operator: Operator
}

enum TaskFilterName {
    LocationId
    CreationTime
}

list TaskFilters {
    member: TaskFilter
}

list TaskList {
    member: TaskListEntry
}

structure TaskListEntry {
    TaskArn: TaskArn
    Status: TaskStatus
    Name: TagValue
    TaskMode: TaskMode
}

enum TaskMode {
    BASIC
    ENHANCED
}

enum TaskQueueing {
    ENABLED
    DISABLED
}

structure TaskReportConfig {
    Destination: ReportDestination
    OutputType: ReportOutputType
    ReportLevel: ReportLevel
    ObjectVersionIds: ObjectVersionIds
    Overrides: ReportOverrides
}

structure TaskSchedule {
    @required
    ScheduleExpression: ScheduleExpressionCron

    Status: ScheduleStatus
}

structure TaskScheduleDetails {
    StatusUpdateTime: Timestamp
    DisabledReason: ScheduleDisabledReason
    DisabledBy: ScheduleDisabledBy
}

enum TaskStatus {
    AVAILABLE
    CREATING
    QUEUED
    RUNNING
    UNAVAILABLE
}

enum TransferMode {
    CHANGED
    ALL
}

enum Uid {
    NONE
    INT_VALUE
    NAME
    BOTH
}

@length(max: 253) @pattern("^([A-Za-z0-9]((\\.|-+)?[A-Za-z0-9]){0,252})?$")
string UpdateSmbDomain

@length(max: 128)
@pattern("(^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):elasticfilesystem:[a-z\\-0-9]+:[0-9]{12}:access-point/fsap-[0-9a-f]{8,40}$)|(^$)")
string UpdatedEfsAccessPointArn

@length(max: 2048)
@pattern("(^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*$)|(^$)")
string UpdatedEfsIamRoleArn

enum VerifyMode {
    POINT_IN_TIME_CONSISTENT
    ONLY_FILES_TRANSFERRED
    NONE
}

@pattern("^vpce-[0-9a-f]{17}$")
string VpcEndpointId
