$version: "2.0"

namespace com.amazonaws.backupgateway

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0
use smithy.protocols#rpcv2Cbor

@title("AWS Backup Gateway")
@service(sdkId: "Backup Gateway", endpointPrefix: "backup-gateway")
@rpcv2Cbor
@awsJson1_0
@sigv4(name: "backup-gateway")
@standardRegionalEndpoints
service BackupOnPremises_v20210101 {
    version: "2021-01-01"
    operations: [
        AssociateGatewayToServer
        CreateGateway
        DeleteGateway
        DeleteHypervisor
        DisassociateGatewayFromServer
        GetBandwidthRateLimitSchedule
        GetGateway
        GetHypervisor
        GetHypervisorPropertyMappings
        GetVirtualMachine
        ImportHypervisorConfiguration
        ListGateways
        ListHypervisors
        ListTagsForResource
        ListVirtualMachines
        PutBandwidthRateLimitSchedule
        PutHypervisorPropertyMappings
        PutMaintenanceStartTime
        StartVirtualMachinesMetadataSync
        TagResource
        TestHypervisorConfiguration
        UntagResource
        UpdateGatewayInformation
        UpdateGatewaySoftwareNow
        UpdateHypervisor
    ]
}

operation AssociateGatewayToServer {
    input := {
        @required
        GatewayArn: GatewayArn

        @required
        ServerArn: ServerArn
    }
    output := {
        GatewayArn: GatewayArn
    }
    errors: [ValidationException, ConflictException, InternalServerException, ThrottlingException]
}

operation CreateGateway {
    input := {
        @required
        ActivationKey: ActivationKey

        @required
        GatewayDisplayName: Name

        @required
        GatewayType: GatewayType

        Tags: Tags
    }
    output := {
        GatewayArn: GatewayArn
    }
    errors: [ValidationException, InternalServerException, ThrottlingException]
}

@idempotent
operation DeleteGateway {
    input := {
        @required
        GatewayArn: GatewayArn
    }
    output := {
        GatewayArn: GatewayArn
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation DeleteHypervisor {
    input := {
        @required
        HypervisorArn: ServerArn
    }
    output := {
        HypervisorArn: ServerArn
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DisassociateGatewayFromServer {
    input := {
        @required
        GatewayArn: GatewayArn
    }
    output := {
        GatewayArn: GatewayArn
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
operation GetBandwidthRateLimitSchedule {
    input := {
        @required
        GatewayArn: GatewayArn
    }
    output := {
        GatewayArn: GatewayArn
        BandwidthRateLimitIntervals: BandwidthRateLimitIntervals
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
operation GetGateway {
    input := {
        @required
        GatewayArn: GatewayArn
    }
    output := {
        Gateway: GatewayDetails
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
operation GetHypervisor {
    input := {
        @required
        HypervisorArn: ServerArn
    }
    output := {
        Hypervisor: HypervisorDetails
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
operation GetHypervisorPropertyMappings {
    input := {
        @required
        HypervisorArn: ServerArn
    }
    output := {
        HypervisorArn: ServerArn
        VmwareToAwsTagMappings: VmwareToAwsTagMappings
        IamRoleArn: IamRoleArn
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
operation GetVirtualMachine {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {
        VirtualMachine: VirtualMachineDetails
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation ImportHypervisorConfiguration {
    input := {
        @required
        Name: Name

        @required
        Host: Host

        Username: Username
        Password: Password
        KmsKeyArn: KmsKeyArn
        Tags: Tags
    }
    output := {
        HypervisorArn: ServerArn
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Gateways"
    pageSize: "MaxResults"
)
operation ListGateways {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Gateways: Gateways
        NextToken: NextToken
    }
    errors: [ValidationException, InternalServerException, ThrottlingException]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Hypervisors"
    pageSize: "MaxResults"
)
operation ListHypervisors {
    input := {
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        Hypervisors: Hypervisors
        NextToken: NextToken
    }
    errors: [ValidationException, InternalServerException, ThrottlingException]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {
        ResourceArn: ResourceArn
        Tags: Tags
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VirtualMachines"
    pageSize: "MaxResults"
)
operation ListVirtualMachines {
    input := {
        HypervisorArn: ServerArn
        MaxResults: MaxResults
        NextToken: NextToken
    }
    output := {
        VirtualMachines: VirtualMachines
        NextToken: NextToken
    }
    errors: [ValidationException, InternalServerException, ThrottlingException]
}

@idempotent
operation PutBandwidthRateLimitSchedule {
    input := {
        @required
        GatewayArn: GatewayArn

        @required
        BandwidthRateLimitIntervals: BandwidthRateLimitIntervals
    }
    output := {
        GatewayArn: GatewayArn
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@idempotent
operation PutHypervisorPropertyMappings {
    input := {
        @required
        HypervisorArn: ServerArn

        @required
        VmwareToAwsTagMappings: VmwareToAwsTagMappings

        @required
        IamRoleArn: IamRoleArn
    }
    output := {
        HypervisorArn: ServerArn
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation PutMaintenanceStartTime {
    input := {
        @required
        GatewayArn: GatewayArn

        @required
        HourOfDay: HourOfDay

        @required
        MinuteOfHour: MinuteOfHour

        DayOfWeek: DayOfWeek
        DayOfMonth: DayOfMonth
    }
    output := {
        GatewayArn: GatewayArn
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation StartVirtualMachinesMetadataSync {
    input := {
        @required
        HypervisorArn: ServerArn
    }
    output := {
        HypervisorArn: ServerArn
    }
    errors: [
        ValidationException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceARN: ResourceArn

        @required
        Tags: Tags
    }
    output := {
        ResourceARN: ResourceArn
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation TestHypervisorConfiguration {
    input := {
        @required
        GatewayArn: GatewayArn

        @required
        Host: Host

        Username: Username
        Password: Password
    }
    output := {}
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: ResourceArn

        @required
        TagKeys: TagKeys
    }
    output := {
        ResourceARN: ResourceArn
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation UpdateGatewayInformation {
    input := {
        @required
        GatewayArn: GatewayArn

        GatewayDisplayName: Name
    }
    output := {
        GatewayArn: GatewayArn
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation UpdateGatewaySoftwareNow {
    input := {
        @required
        GatewayArn: GatewayArn
    }
    output := {
        GatewayArn: GatewayArn
    }
    errors: [
        ValidationException
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation UpdateHypervisor {
    input := {
        @required
        HypervisorArn: ServerArn

        Host: Host
        Username: Username
        Password: Password
        Name: Name
        LogGroupArn: LogGroupArn
    }
    output := {
        HypervisorArn: ServerArn
    }
    errors: [
        ValidationException
        ConflictException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    ErrorCode: String

    Message: String
}

@length(min: 1, max: 50) @pattern("[0-9a-zA-Z\\-]+")
string ActivationKey

@range(min: 51200, max: 8000000000000)
long AverageUploadRateLimit

structure BandwidthRateLimitInterval {
    AverageUploadRateLimitInBitsPerSec: AverageUploadRateLimit

    @required
    StartHourOfDay: HourOfDay

    @required
    EndHourOfDay: HourOfDay

    @required
    StartMinuteOfHour: MinuteOfHour

    @required
    EndMinuteOfHour: MinuteOfHour

    @required
    DaysOfWeek: DaysOfWeek
}

@length(min: 0, max: 20)
list BandwidthRateLimitIntervals {
    member: BandwidthRateLimitInterval
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    ErrorCode: String

    Message: String
}

@range(min: 1, max: 31)
integer DayOfMonth

@range(min: 0, max: 6)
integer DayOfWeek

@length(min: 1, max: 7)
list DaysOfWeek {
    member: DayOfWeek
}

structure Gateway {
    GatewayArn: GatewayArn
    GatewayDisplayName: Name
    GatewayType: GatewayType
    HypervisorId: HypervisorId
    LastSeenTime: Timestamp
}

@length(min: 50, max: 180)
@pattern("arn:(aws|aws-cn|aws-us-gov):backup-gateway(:[a-zA-Z-0-9]+){3}\\/[a-zA-Z-0-9]+")
string GatewayArn

structure GatewayDetails {
    GatewayArn: GatewayArn
    GatewayDisplayName: Name
    GatewayType: GatewayType
    HypervisorId: HypervisorId
    LastSeenTime: Timestamp
    MaintenanceStartTime: MaintenanceStartTime
    NextUpdateAvailabilityTime: Timestamp
    VpcEndpoint: VpcEndpoint
    DeprecationDate: Timestamp
    SoftwareVersion: Name
}

enum GatewayType {
    BACKUP_VM
}

list Gateways {
    member: Gateway
}

@length(min: 3, max: 128) @pattern(".+")
string Host

@range(min: 0, max: 23)
integer HourOfDay

structure Hypervisor {
    Host: Host
    HypervisorArn: ServerArn
    KmsKeyArn: KmsKeyArn
    Name: Name
    State: HypervisorState
}

structure HypervisorDetails {
    Host: Host
    HypervisorArn: ServerArn
    KmsKeyArn: KmsKeyArn
    Name: Name
    LogGroupArn: LogGroupArn
    State: HypervisorState
    LastSuccessfulMetadataSyncTime: Timestamp
    LatestMetadataSyncStatusMessage: String
    LatestMetadataSyncStatus: SyncMetadataStatus
}

@length(min: 1, max: 100)
string HypervisorId

enum HypervisorState {
    PENDING
    ONLINE
    OFFLINE
    ERROR
}

list Hypervisors {
    member: Hypervisor
}

@length(min: 20, max: 2048) @pattern("arn:(aws|aws-cn|aws-us-gov):iam::([0-9]+):role/(\\S+)")
string IamRoleArn

@error("server") @httpError(500)
structure InternalServerException {
    ErrorCode: String
    Message: String
}

@length(min: 50, max: 500)
@pattern("(^arn:(aws|aws-cn|aws-us-gov):kms:([a-zA-Z0-9-]+):([0-9]+):(key|alias)/(\\S+)$)|(^alias/(\\S+)$)")
string KmsKeyArn

@length(min: 0, max: 2048)
@pattern("$|^arn:(aws|aws-cn|aws-us-gov):logs:([a-zA-Z0-9-]+):([0-9]+):log-group:[a-zA-Z0-9_\\-\\/\\.]+:\\*")
string LogGroupArn

structure MaintenanceStartTime {
    DayOfMonth: DayOfMonth
    DayOfWeek: DayOfWeek

    @required
    HourOfDay: HourOfDay

    @required
    MinuteOfHour: MinuteOfHour
}

@range(min: 1)
integer MaxResults

@range(min: 0, max: 59)
integer MinuteOfHour

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9-]*")
string Name

@length(min: 1, max: 1000) @pattern(".+")
string NextToken

@length(min: 1, max: 100) @pattern("[ -~]+") @sensitive
string Password

@length(min: 1, max: 4096) @pattern("[^\\x00]+")
string Path

@length(min: 50, max: 500)
@pattern("arn:(aws|aws-cn|aws-us-gov):backup-gateway(:[a-zA-Z-0-9]+){3}\\/[a-zA-Z-0-9]+")
string ResourceArn

@error("client") @httpError(404)
structure ResourceNotFoundException {
    ErrorCode: String
    Message: String
}

@length(min: 50, max: 500)
@pattern("arn:(aws|aws-cn|aws-us-gov):backup-gateway(:[a-zA-Z-0-9]+){3}\\/[a-zA-Z-0-9]+")
string ServerArn

enum SyncMetadataStatus {
    CREATED
    RUNNING
    FAILED
    PARTIALLY_FAILED
    SUCCEEDED
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

list TagKeys {
    member: TagKey
}

@length(min: 0, max: 256) @pattern("[^\\x00]*")
string TagValue

list Tags {
    member: Tag
}

@error("client") @httpError(429)
structure ThrottlingException {
    @required
    ErrorCode: String

    Message: String
}

@length(min: 1, max: 100)
@pattern("[ -\\.0-\\[\\]-~]*[!-\\.0-\\[\\]-~][ -\\.0-\\[\\]-~]*")
@sensitive
string Username

@error("client") @httpError(400)
structure ValidationException {
    ErrorCode: String
    Message: String
}

structure VirtualMachine {
    HostName: Name
    HypervisorId: String
    Name: Name
    Path: Path
    ResourceArn: ResourceArn
    LastBackupDate: Timestamp
}

structure VirtualMachineDetails {
    HostName: Name
    HypervisorId: String
    Name: Name
    Path: Path
    ResourceArn: ResourceArn
    LastBackupDate: Timestamp
    VmwareTags: VmwareTags
}

list VirtualMachines {
    member: VirtualMachine
}

@length(min: 1, max: 80)
string VmwareCategory

structure VmwareTag {
    VmwareCategory: VmwareCategory
    VmwareTagName: VmwareTagName
    VmwareTagDescription: String
}

@length(min: 1, max: 80)
string VmwareTagName

list VmwareTags {
    member: VmwareTag
}

structure VmwareToAwsTagMapping {
    @required
    VmwareCategory: VmwareCategory

    @required
    VmwareTagName: VmwareTagName

    @required
    AwsTagKey: TagKey

    @required
    AwsTagValue: TagValue
}

list VmwareToAwsTagMappings {
    member: VmwareToAwsTagMapping
}

@length(min: 1, max: 255)
string VpcEndpoint
