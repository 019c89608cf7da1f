$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.cloudhsm

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon CloudHSM")
@service(sdkId: "CloudHSM", endpointPrefix: "cloudhsm")
@awsJson1_1
@sigv4(name: "cloudhsm")
@standardRegionalEndpoints
service CloudHsmFrontendService {
    version: "2014-05-30"
    operations: [
        AddTagsToResource
        CreateHapg
        CreateHsm
        CreateLunaClient
        DeleteHapg
        DeleteHsm
        DeleteLunaClient
        DescribeHapg
        DescribeHsm
        DescribeLunaClient
        GetConfig
        ListAvailableZones
        ListHapgs
        ListHsms
        ListLunaClients
        ListTagsForResource
        ModifyHapg
        ModifyHsm
        ModifyLunaClient
        RemoveTagsFromResource
    ]
}

@deprecated
operation AddTagsToResource {
    input := {
        @required
        ResourceArn: String

        @required
        TagList: TagList
    }
    output := {
        @required
        Status: String
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated
operation CreateHapg {
    input := {
        @required
        Label: Label
    }
    output := {
        HapgArn: HapgArn
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated
operation CreateHsm {
    input := {
        @required
        SubnetId: SubnetId

        @required
        SshKey: SshKey

        EniIp: IpAddress

        @required
        IamRoleArn: IamRoleArn

        ExternalId: ExternalId

        @required
        SubscriptionType: SubscriptionType

        ClientToken: ClientToken
        SyslogIp: IpAddress
    }
    output := {
        HsmArn: HsmArn
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated
operation CreateLunaClient {
    input := {
        Label: ClientLabel

        @required
        Certificate: Certificate
    }
    output := {
        ClientArn: ClientArn
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated
operation DeleteHapg {
    input := {
        @required
        HapgArn: HapgArn
    }
    output := {
        @required
        Status: String
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated
operation DeleteHsm {
    input := {
        @required
        HsmArn: HsmArn
    }
    output := {
        @required
        Status: String
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated
operation DeleteLunaClient {
    input := {
        @required
        ClientArn: ClientArn
    }
    output := {
        @required
        Status: String
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated
operation DescribeHapg {
    input := {
        @required
        HapgArn: HapgArn
    }
    output := {
        HapgArn: HapgArn
        HapgSerial: String
        HsmsLastActionFailed: HsmList
        HsmsPendingDeletion: HsmList
        HsmsPendingRegistration: HsmList
        Label: Label
        LastModifiedTimestamp: Timestamp
        PartitionSerialList: PartitionSerialList
        State: CloudHsmObjectState
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated
operation DescribeHsm {
    input := {
        HsmArn: HsmArn
        HsmSerialNumber: HsmSerialNumber
    }
    output := {
        HsmArn: HsmArn
        Status: HsmStatus
        StatusDetails: String
        AvailabilityZone: AZ
        EniId: EniId
        EniIp: IpAddress
        SubscriptionType: SubscriptionType
        SubscriptionStartDate: Timestamp
        SubscriptionEndDate: Timestamp
        VpcId: VpcId
        SubnetId: SubnetId
        IamRoleArn: IamRoleArn
        SerialNumber: HsmSerialNumber
        VendorName: String
        HsmType: String
        SoftwareVersion: String
        SshPublicKey: SshKey
        SshKeyLastUpdated: Timestamp
        ServerCertUri: String
        ServerCertLastUpdated: Timestamp
        Partitions: PartitionList
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated
operation DescribeLunaClient {
    input := {
        ClientArn: ClientArn
        CertificateFingerprint: CertificateFingerprint
    }
    output := {
        ClientArn: ClientArn
        Certificate: Certificate
        CertificateFingerprint: CertificateFingerprint
        LastModifiedTimestamp: Timestamp
        Label: Label
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated
operation GetConfig {
    input := {
        @required
        ClientArn: ClientArn

        @required
        ClientVersion: ClientVersion

        @required
        HapgList: HapgList
    }
    output := {
        ConfigType: String
        ConfigFile: String
        ConfigCred: String
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated
operation ListAvailableZones {
    input := {}
    output := {
        AZList: AZList
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated @paginated(inputToken: "NextToken", outputToken: "NextToken", items: "HapgList")
operation ListHapgs {
    input := {
        NextToken: PaginationToken
    }
    output := {
        @required
        HapgList: HapgList

        NextToken: PaginationToken
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated @paginated(inputToken: "NextToken", outputToken: "NextToken", items: "HsmList")
operation ListHsms {
    input := {
        NextToken: PaginationToken
    }
    output := {
        HsmList: HsmList
        NextToken: PaginationToken
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated @paginated(inputToken: "NextToken", outputToken: "NextToken", items: "ClientList")
operation ListLunaClients {
    input := {
        NextToken: PaginationToken
    }
    output := {
        @required
        ClientList: ClientList

        NextToken: PaginationToken
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated
operation ListTagsForResource {
    input := {
        @required
        ResourceArn: String
    }
    output := {
        @required
        TagList: TagList
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated
operation ModifyHapg {
    input := {
        @required
        HapgArn: HapgArn

        Label: Label
        PartitionSerialList: PartitionSerialList
    }
    output := {
        HapgArn: HapgArn
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated
operation ModifyHsm {
    input := {
        @required
        HsmArn: HsmArn

        SubnetId: SubnetId
        EniIp: IpAddress
        IamRoleArn: IamRoleArn
        ExternalId: ExternalId
        SyslogIp: IpAddress
    }
    output := {
        HsmArn: HsmArn
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@deprecated
operation ModifyLunaClient {
    input := {
        @required
        ClientArn: ClientArn

        @required
        Certificate: Certificate
    }
    output := {
        ClientArn: ClientArn
    }
    errors: [CloudHsmServiceException]
}

@deprecated
operation RemoveTagsFromResource {
    input := {
        @required
        ResourceArn: String

        @required
        TagKeyList: TagKeyList
    }
    output := {
        @required
        Status: String
    }
    errors: [CloudHsmServiceException, CloudHsmInternalException, InvalidRequestException]
}

@pattern("[a-zA-Z0-9\\-]*")
string AZ

list AZList {
    member: AZ
}

@length(min: 600, max: 2400) @pattern("[\\w :+=./\\n-]*")
string Certificate

@pattern("([0-9a-fA-F][0-9a-fA-F]:){15}[0-9a-fA-F][0-9a-fA-F]")
string CertificateFingerprint

@pattern("arn:aws(-iso)?:cloudhsm:[a-zA-Z0-9\\-]*:[0-9]{12}:client-[0-9a-f]{8}")
string ClientArn

@pattern("[a-zA-Z0-9_.-]{2,64}")
string ClientLabel

list ClientList {
    member: ClientArn
}

@pattern("[a-zA-Z0-9]{1,64}")
string ClientToken

enum ClientVersion {
    _5_1 = "5.1"
    _5_3 = "5.3"
}

@error("server")
structure CloudHsmInternalException {}

enum CloudHsmObjectState {
    READY
    UPDATING
    DEGRADED
}

@error("client")
structure CloudHsmServiceException {
    message: String
    retryable: Boolean
}

@pattern("eni-[0-9a-f]{8}")
string EniId

@pattern("[\\w :+=./-]*")
string ExternalId

@pattern("arn:aws(-iso)?:cloudhsm:[a-zA-Z0-9\\-]*:[0-9]{12}:hapg-[0-9a-f]{8}")
string HapgArn

list HapgList {
    member: HapgArn
}

@pattern("arn:aws(-iso)?:cloudhsm:[a-zA-Z0-9\\-]*:[0-9]{12}:hsm-[0-9a-f]{8}")
string HsmArn

list HsmList {
    member: HsmArn
}

@pattern("\\d{1,16}")
string HsmSerialNumber

enum HsmStatus {
    PENDING
    RUNNING
    UPDATING
    SUSPENDED
    TERMINATING
    TERMINATED
    DEGRADED
}

@pattern("arn:aws(-iso)?:iam::[0-9]{12}:role/[a-zA-Z0-9_\\+=,\\.\\-@]{1,64}")
string IamRoleArn

@error("client")
structure InvalidRequestException {}

@pattern("\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}")
string IpAddress

@pattern("[a-zA-Z0-9_.-]{1,64}")
string Label

@pattern("[a-zA-Z0-9+/]*")
string PaginationToken

@pattern("arn:aws(-iso)?:cloudhsm:[a-zA-Z0-9\\-]*:[0-9]{12}:hsm-[0-9a-f]{8}/partition-[0-9]{6,12}")
string PartitionArn

list PartitionList {
    member: PartitionArn
}

@pattern("\\d{6,12}")
string PartitionSerial

list PartitionSerialList {
    member: PartitionSerial
}

@pattern("[a-zA-Z0-9+/= ._:\\\\@-]*")
string SshKey

@pattern("[\\w :+=./\\\\-]*")
string String

@pattern("subnet-[0-9a-f]{8}")
string SubnetId

enum SubscriptionType {
    PRODUCTION
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

list TagKeyList {
    member: TagKey
}

list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

@pattern("\\d*")
string Timestamp

@pattern("vpc-[0-9a-f]{8}")
string VpcId
