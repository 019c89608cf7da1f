$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.ds

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS Directory Service")
@service(sdkId: "Directory Service", endpointPrefix: "ds", docId: "ds-2015-04-16")
@awsJson1_1
@sigv4(name: "ds")
@standardRegionalEndpoints
service DirectoryService_20150416 {
    version: "2015-04-16"
    operations: [
        AcceptSharedDirectory
        AddIpRoutes
        AddRegion
        AddTagsToResource
        CancelSchemaExtension
        ConnectDirectory
        CreateAlias
        CreateComputer
        CreateConditionalForwarder
        CreateDirectory
        CreateHybridAD
        CreateLogSubscription
        CreateMicrosoftAD
        CreateSnapshot
        CreateTrust
        DeleteADAssessment
        DeleteConditionalForwarder
        DeleteDirectory
        DeleteLogSubscription
        DeleteSnapshot
        DeleteTrust
        DeregisterCertificate
        DeregisterEventTopic
        DescribeADAssessment
        DescribeCAEnrollmentPolicy
        DescribeCertificate
        DescribeClientAuthenticationSettings
        DescribeConditionalForwarders
        DescribeDirectories
        DescribeDirectoryDataAccess
        DescribeDomainControllers
        DescribeEventTopics
        DescribeHybridADUpdate
        DescribeLDAPSSettings
        DescribeRegions
        DescribeSettings
        DescribeSharedDirectories
        DescribeSnapshots
        DescribeTrusts
        DescribeUpdateDirectory
        DisableCAEnrollmentPolicy
        DisableClientAuthentication
        DisableDirectoryDataAccess
        DisableLDAPS
        DisableRadius
        DisableSso
        EnableCAEnrollmentPolicy
        EnableClientAuthentication
        EnableDirectoryDataAccess
        EnableLDAPS
        EnableRadius
        EnableSso
        GetDirectoryLimits
        GetSnapshotLimits
        ListADAssessments
        ListCertificates
        ListIpRoutes
        ListLogSubscriptions
        ListSchemaExtensions
        ListTagsForResource
        RegisterCertificate
        RegisterEventTopic
        RejectSharedDirectory
        RemoveIpRoutes
        RemoveRegion
        RemoveTagsFromResource
        ResetUserPassword
        RestoreFromSnapshot
        ShareDirectory
        StartADAssessment
        StartSchemaExtension
        UnshareDirectory
        UpdateConditionalForwarder
        UpdateDirectorySetup
        UpdateHybridAD
        UpdateNumberOfDomainControllers
        UpdateRadius
        UpdateSettings
        UpdateTrust
        VerifyTrust
    ]
}

operation AcceptSharedDirectory {
    input := {
        @required
        SharedDirectoryId: DirectoryId
    }
    output := {
        SharedDirectory: SharedDirectory
    }
    errors: [
        InvalidParameterException
        EntityDoesNotExistException
        DirectoryAlreadySharedException
        ClientException
        ServiceException
    ]
}

operation AddIpRoutes {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        IpRoutes: IpRoutes

        UpdateSecurityGroupForDirectoryControllers: Boolean
    }
    output := {}
    errors: [
        EntityDoesNotExistException
        EntityAlreadyExistsException
        InvalidParameterException
        DirectoryUnavailableException
        IpRouteLimitExceededException
        ClientException
        ServiceException
    ]
}

operation AddRegion {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        RegionName: RegionName

        @required
        VPCSettings: DirectoryVpcSettings
    }
    output := {}
    errors: [
        DirectoryUnavailableException
        InvalidParameterException
        EntityDoesNotExistException
        DirectoryAlreadyInRegionException
        UnsupportedOperationException
        DirectoryDoesNotExistException
        RegionLimitExceededException
        AccessDeniedException
        ClientException
        ServiceException
    ]
}

operation AddTagsToResource {
    input := {
        @required
        ResourceId: ResourceId

        @required
        Tags: Tags
    }
    output := {}
    errors: [
        EntityDoesNotExistException
        InvalidParameterException
        TagLimitExceededException
        ClientException
        ServiceException
    ]
}

operation CancelSchemaExtension {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        SchemaExtensionId: SchemaExtensionId
    }
    output := {}
    errors: [EntityDoesNotExistException, ClientException, ServiceException]
}

operation ConnectDirectory {
    input := {
        @required
        Name: DirectoryName

        ShortName: DirectoryShortName

        @required
        Password: ConnectPassword

        Description: Description

        @required
        Size: DirectorySize

        @required
        ConnectSettings: DirectoryConnectSettings

        Tags: Tags
        NetworkType: NetworkType
    }
    output := {
        DirectoryId: DirectoryId
    }
    errors: [
        DirectoryLimitExceededException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation CreateAlias {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        Alias: AliasName
    }
    output := {
        DirectoryId: DirectoryId
        Alias: AliasName
    }
    errors: [
        EntityAlreadyExistsException
        EntityDoesNotExistException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation CreateComputer {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        ComputerName: ComputerName

        @required
        Password: ComputerPassword

        OrganizationalUnitDistinguishedName: OrganizationalUnitDN
        ComputerAttributes: Attributes
    }
    output := {
        Computer: Computer
    }
    errors: [
        AuthenticationFailedException
        DirectoryUnavailableException
        EntityAlreadyExistsException
        EntityDoesNotExistException
        InvalidParameterException
        UnsupportedOperationException
        ClientException
        ServiceException
    ]
}

operation CreateConditionalForwarder {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        RemoteDomainName: RemoteDomainName

        DnsIpAddrs: DnsIpAddrs
        DnsIpv6Addrs: DnsIpv6Addrs
    }
    output := {}
    errors: [
        EntityAlreadyExistsException
        EntityDoesNotExistException
        DirectoryUnavailableException
        InvalidParameterException
        UnsupportedOperationException
        ClientException
        ServiceException
    ]
}

operation CreateDirectory {
    input := {
        @required
        Name: DirectoryName

        ShortName: DirectoryShortName

        @required
        Password: Password

        Description: Description

        @required
        Size: DirectorySize

        VpcSettings: DirectoryVpcSettings
        Tags: Tags
        NetworkType: NetworkType
    }
    output := {
        DirectoryId: DirectoryId
    }
    errors: [
        DirectoryLimitExceededException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation CreateHybridAD {
    input := {
        @required
        SecretArn: SecretArn

        @required
        AssessmentId: AssessmentId

        Tags: Tags
    }
    output := {
        DirectoryId: DirectoryId
    }
    errors: [
        ClientException
        ServiceException
        InvalidParameterException
        UnsupportedOperationException
        DirectoryLimitExceededException
        ADAssessmentLimitExceededException
        EntityDoesNotExistException
    ]
}

operation CreateLogSubscription {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        LogGroupName: LogGroupName
    }
    output := {}
    errors: [
        EntityAlreadyExistsException
        EntityDoesNotExistException
        UnsupportedOperationException
        InsufficientPermissionsException
        ClientException
        ServiceException
    ]
}

operation CreateMicrosoftAD {
    input := {
        @required
        Name: DirectoryName

        ShortName: DirectoryShortName

        @required
        Password: Password

        Description: Description

        @required
        VpcSettings: DirectoryVpcSettings

        Edition: DirectoryEdition
        Tags: Tags
        NetworkType: NetworkType
    }
    output := {
        DirectoryId: DirectoryId
    }
    errors: [
        DirectoryLimitExceededException
        InvalidParameterException
        ClientException
        ServiceException
        UnsupportedOperationException
    ]
}

operation CreateSnapshot {
    input := {
        @required
        DirectoryId: DirectoryId

        Name: SnapshotName
    }
    output := {
        SnapshotId: SnapshotId
    }
    errors: [
        EntityDoesNotExistException
        InvalidParameterException
        SnapshotLimitExceededException
        ClientException
        ServiceException
    ]
}

operation CreateTrust {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        RemoteDomainName: RemoteDomainName

        @required
        TrustPassword: TrustPassword

        @required
        TrustDirection: TrustDirection

        TrustType: TrustType
        ConditionalForwarderIpAddrs: DnsIpAddrs
        ConditionalForwarderIpv6Addrs: DnsIpv6Addrs
        SelectiveAuth: SelectiveAuth
    }
    output := {
        TrustId: TrustId
    }
    errors: [
        EntityAlreadyExistsException
        EntityDoesNotExistException
        InvalidParameterException
        ClientException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DeleteADAssessment {
    input := {
        @required
        AssessmentId: AssessmentId
    }
    output := {
        AssessmentId: AssessmentId
    }
    errors: [
        ClientException
        ServiceException
        InvalidParameterException
        UnsupportedOperationException
        EntityDoesNotExistException
    ]
}

operation DeleteConditionalForwarder {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        RemoteDomainName: RemoteDomainName
    }
    output := {}
    errors: [
        EntityDoesNotExistException
        DirectoryUnavailableException
        InvalidParameterException
        UnsupportedOperationException
        ClientException
        ServiceException
    ]
}

operation DeleteDirectory {
    input := {
        @required
        DirectoryId: DirectoryId
    }
    output := {
        DirectoryId: DirectoryId
    }
    errors: [EntityDoesNotExistException, ClientException, ServiceException]
}

operation DeleteLogSubscription {
    input := {
        @required
        DirectoryId: DirectoryId
    }
    output := {}
    errors: [
        EntityDoesNotExistException
        UnsupportedOperationException
        ClientException
        ServiceException
    ]
}

operation DeleteSnapshot {
    input := {
        @required
        SnapshotId: SnapshotId
    }
    output := {
        SnapshotId: SnapshotId
    }
    errors: [
        EntityDoesNotExistException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation DeleteTrust {
    input := {
        @required
        TrustId: TrustId

        DeleteAssociatedConditionalForwarder: Boolean
    }
    output := {
        TrustId: TrustId
    }
    errors: [
        EntityDoesNotExistException
        InvalidParameterException
        ClientException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DeregisterCertificate {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        CertificateId: CertificateId
    }
    output := {}
    errors: [
        DirectoryUnavailableException
        DirectoryDoesNotExistException
        CertificateDoesNotExistException
        CertificateInUseException
        UnsupportedOperationException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation DeregisterEventTopic {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        TopicName: TopicName
    }
    output := {}
    errors: [
        EntityDoesNotExistException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation DescribeADAssessment {
    input := {
        @required
        AssessmentId: AssessmentId
    }
    output := {
        Assessment: Assessment
        AssessmentReports: AssessmentReports
    }
    errors: [
        ClientException
        ServiceException
        InvalidParameterException
        UnsupportedOperationException
        EntityDoesNotExistException
    ]
}

operation DescribeCAEnrollmentPolicy {
    input := {
        @required
        DirectoryId: DirectoryId
    }
    output := {
        DirectoryId: DirectoryId
        PcaConnectorArn: PcaConnectorArn
        CaEnrollmentPolicyStatus: CaEnrollmentPolicyStatus
        LastUpdatedDateTime: Timestamp
        CaEnrollmentPolicyStatusReason: String
    }
    errors: [
        DirectoryDoesNotExistException
        UnsupportedOperationException
        ClientException
        ServiceException
    ]
}

operation DescribeCertificate {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        CertificateId: CertificateId
    }
    output := {
        Certificate: Certificate
    }
    errors: [
        DirectoryDoesNotExistException
        UnsupportedOperationException
        CertificateDoesNotExistException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ClientAuthenticationSettingsInfo"
    pageSize: "Limit"
)
operation DescribeClientAuthenticationSettings {
    input := {
        @required
        DirectoryId: DirectoryId

        Type: ClientAuthenticationType
        NextToken: String
        Limit: PageLimit
    }
    output := {
        ClientAuthenticationSettingsInfo: ClientAuthenticationSettingsInfo
        NextToken: String
    }
    errors: [
        DirectoryDoesNotExistException
        UnsupportedOperationException
        AccessDeniedException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation DescribeConditionalForwarders {
    input := {
        @required
        DirectoryId: DirectoryId

        RemoteDomainNames: RemoteDomainNames
    }
    output := {
        ConditionalForwarders: ConditionalForwarders
    }
    errors: [
        EntityDoesNotExistException
        DirectoryUnavailableException
        InvalidParameterException
        UnsupportedOperationException
        ClientException
        ServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DirectoryDescriptions"
    pageSize: "Limit"
)
operation DescribeDirectories {
    input := {
        DirectoryIds: DirectoryIds
        NextToken: String
        Limit: Limit
    }
    output := {
        DirectoryDescriptions: DirectoryDescriptions
        NextToken: String
    }
    errors: [
        EntityDoesNotExistException
        InvalidParameterException
        InvalidNextTokenException
        ClientException
        ServiceException
    ]
}

operation DescribeDirectoryDataAccess {
    input := {
        @required
        DirectoryId: DirectoryId
    }
    output := {
        DataAccessStatus: DataAccessStatus
    }
    errors: [
        DirectoryDoesNotExistException
        UnsupportedOperationException
        AccessDeniedException
        ClientException
        ServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DomainControllers"
    pageSize: "Limit"
)
operation DescribeDomainControllers {
    input := {
        @required
        DirectoryId: DirectoryId

        DomainControllerIds: DomainControllerIds
        NextToken: String
        Limit: Limit
    }
    output := {
        DomainControllers: DomainControllers
        NextToken: String
    }
    errors: [
        EntityDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ClientException
        ServiceException
        UnsupportedOperationException
    ]
}

operation DescribeEventTopics {
    input := {
        DirectoryId: DirectoryId
        TopicNames: TopicNames
    }
    output := {
        EventTopics: EventTopics
    }
    errors: [
        EntityDoesNotExistException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

@waitable(
    HybridADUpdated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "UpdateActivities.SelfManagedInstances[].Status"
                        expected: "Updated"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "UpdateActivities.SelfManagedInstances[].Status"
                        expected: "UpdateFailed"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 120
        maxDelay: 120
    }
)
@maxAttempts(HybridADUpdated: 60)
operation DescribeHybridADUpdate {
    input := {
        @required
        DirectoryId: DirectoryId

        UpdateType: HybridUpdateType
        NextToken: String
    }
    output := {
        UpdateActivities: HybridUpdateActivities
        NextToken: String
    }
    errors: [
        ClientException
        ServiceException
        UnsupportedOperationException
        DirectoryDoesNotExistException
        InvalidParameterException
        InvalidNextTokenException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LDAPSSettingsInfo"
    pageSize: "Limit"
)
operation DescribeLDAPSSettings {
    input := {
        @required
        DirectoryId: DirectoryId

        Type: LDAPSType
        NextToken: String
        Limit: PageLimit
    }
    output := {
        LDAPSSettingsInfo: LDAPSSettingsInfo
        NextToken: String
    }
    errors: [
        DirectoryDoesNotExistException
        UnsupportedOperationException
        InvalidNextTokenException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "RegionsDescription")
operation DescribeRegions {
    input := {
        @required
        DirectoryId: DirectoryId

        RegionName: RegionName
        NextToken: String
    }
    output := {
        RegionsDescription: RegionsDescription
        NextToken: String
    }
    errors: [
        InvalidParameterException
        DirectoryDoesNotExistException
        UnsupportedOperationException
        InvalidNextTokenException
        AccessDeniedException
        ClientException
        ServiceException
    ]
}

operation DescribeSettings {
    input := {
        @required
        DirectoryId: DirectoryId

        Status: DirectoryConfigurationStatus
        NextToken: String
    }
    output := {
        DirectoryId: DirectoryId
        SettingEntries: SettingEntries
        NextToken: String
    }
    errors: [
        DirectoryDoesNotExistException
        UnsupportedOperationException
        InvalidParameterException
        InvalidNextTokenException
        ClientException
        ServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SharedDirectories"
    pageSize: "Limit"
)
operation DescribeSharedDirectories {
    input := {
        @required
        OwnerDirectoryId: DirectoryId

        SharedDirectoryIds: DirectoryIds
        NextToken: String
        Limit: Limit
    }
    output := {
        SharedDirectories: SharedDirectories
        NextToken: String
    }
    errors: [
        EntityDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        UnsupportedOperationException
        ClientException
        ServiceException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Snapshots", pageSize: "Limit")
operation DescribeSnapshots {
    input := {
        DirectoryId: DirectoryId
        SnapshotIds: SnapshotIds
        NextToken: String
        Limit: Limit
    }
    output := {
        Snapshots: Snapshots
        NextToken: String
    }
    errors: [
        EntityDoesNotExistException
        InvalidParameterException
        InvalidNextTokenException
        ClientException
        ServiceException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Trusts", pageSize: "Limit")
operation DescribeTrusts {
    input := {
        DirectoryId: DirectoryId
        TrustIds: TrustIds
        NextToken: String
        Limit: Limit
    }
    output := {
        Trusts: Trusts
        NextToken: String
    }
    errors: [
        EntityDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ClientException
        ServiceException
        UnsupportedOperationException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "UpdateActivities")
operation DescribeUpdateDirectory {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        UpdateType: UpdateType

        RegionName: RegionName
        NextToken: String
    }
    output := {
        UpdateActivities: UpdateActivities
        NextToken: String
    }
    errors: [
        DirectoryDoesNotExistException
        InvalidParameterException
        AccessDeniedException
        ClientException
        ServiceException
        InvalidNextTokenException
    ]
}

operation DisableCAEnrollmentPolicy {
    input := {
        @required
        DirectoryId: DirectoryId
    }
    output := {}
    errors: [
        DirectoryDoesNotExistException
        DirectoryUnavailableException
        InvalidParameterException
        DisableAlreadyInProgressException
        EntityDoesNotExistException
        AccessDeniedException
        ClientException
        ServiceException
    ]
}

operation DisableClientAuthentication {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        Type: ClientAuthenticationType
    }
    output := {}
    errors: [
        DirectoryDoesNotExistException
        UnsupportedOperationException
        InvalidClientAuthStatusException
        AccessDeniedException
        ClientException
        ServiceException
    ]
}

operation DisableDirectoryDataAccess {
    input := {
        @required
        DirectoryId: DirectoryId
    }
    output := {}
    errors: [
        DirectoryDoesNotExistException
        DirectoryUnavailableException
        UnsupportedOperationException
        DirectoryInDesiredStateException
        AccessDeniedException
        ClientException
        ServiceException
    ]
}

operation DisableLDAPS {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        Type: LDAPSType
    }
    output := {}
    errors: [
        DirectoryUnavailableException
        DirectoryDoesNotExistException
        InvalidLDAPSStatusException
        UnsupportedOperationException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation DisableRadius {
    input := {
        @required
        DirectoryId: DirectoryId
    }
    output := {}
    errors: [EntityDoesNotExistException, ClientException, ServiceException]
}

operation DisableSso {
    input := {
        @required
        DirectoryId: DirectoryId

        UserName: UserName
        Password: ConnectPassword
    }
    output := {}
    errors: [
        EntityDoesNotExistException
        InsufficientPermissionsException
        AuthenticationFailedException
        ClientException
        ServiceException
    ]
}

operation EnableCAEnrollmentPolicy {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        PcaConnectorArn: PcaConnectorArn
    }
    output := {}
    errors: [
        DirectoryDoesNotExistException
        DirectoryUnavailableException
        InvalidParameterException
        EntityAlreadyExistsException
        EntityDoesNotExistException
        EnableAlreadyInProgressException
        ClientException
        ServiceException
        AccessDeniedException
    ]
}

operation EnableClientAuthentication {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        Type: ClientAuthenticationType
    }
    output := {}
    errors: [
        DirectoryDoesNotExistException
        UnsupportedOperationException
        InvalidClientAuthStatusException
        AccessDeniedException
        NoAvailableCertificateException
        ClientException
        ServiceException
    ]
}

operation EnableDirectoryDataAccess {
    input := {
        @required
        DirectoryId: DirectoryId
    }
    output := {}
    errors: [
        DirectoryDoesNotExistException
        DirectoryUnavailableException
        UnsupportedOperationException
        DirectoryInDesiredStateException
        AccessDeniedException
        ClientException
        ServiceException
    ]
}

operation EnableLDAPS {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        Type: LDAPSType
    }
    output := {}
    errors: [
        DirectoryUnavailableException
        DirectoryDoesNotExistException
        NoAvailableCertificateException
        InvalidLDAPSStatusException
        UnsupportedOperationException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation EnableRadius {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        RadiusSettings: RadiusSettings
    }
    output := {}
    errors: [
        InvalidParameterException
        EntityAlreadyExistsException
        EntityDoesNotExistException
        ClientException
        ServiceException
    ]
}

operation EnableSso {
    input := {
        @required
        DirectoryId: DirectoryId

        UserName: UserName
        Password: ConnectPassword
    }
    output := {}
    errors: [
        EntityDoesNotExistException
        InsufficientPermissionsException
        AuthenticationFailedException
        ClientException
        ServiceException
    ]
}

operation GetDirectoryLimits {
    input := {}
    output := {
        DirectoryLimits: DirectoryLimits
    }
    errors: [EntityDoesNotExistException, ClientException, ServiceException]
}

operation GetSnapshotLimits {
    input := {
        @required
        DirectoryId: DirectoryId
    }
    output := {
        SnapshotLimits: SnapshotLimits
    }
    errors: [EntityDoesNotExistException, ClientException, ServiceException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Assessments"
    pageSize: "Limit"
)
operation ListADAssessments {
    input := {
        DirectoryId: DirectoryId
        NextToken: String
        Limit: AssessmentLimit
    }
    output := {
        Assessments: Assessments
        NextToken: String
    }
    errors: [
        ClientException
        ServiceException
        InvalidParameterException
        UnsupportedOperationException
        DirectoryDoesNotExistException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "CertificatesInfo"
    pageSize: "Limit"
)
operation ListCertificates {
    input := {
        @required
        DirectoryId: DirectoryId

        NextToken: String
        Limit: PageLimit
    }
    output := {
        NextToken: String
        CertificatesInfo: CertificatesInfo
    }
    errors: [
        DirectoryDoesNotExistException
        UnsupportedOperationException
        InvalidParameterException
        InvalidNextTokenException
        ClientException
        ServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpRoutesInfo"
    pageSize: "Limit"
)
operation ListIpRoutes {
    input := {
        @required
        DirectoryId: DirectoryId

        NextToken: String
        Limit: Limit
    }
    output := {
        IpRoutesInfo: IpRoutesInfo
        NextToken: String
    }
    errors: [
        EntityDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LogSubscriptions"
    pageSize: "Limit"
)
operation ListLogSubscriptions {
    input := {
        DirectoryId: DirectoryId
        NextToken: String
        Limit: Limit
    }
    output := {
        LogSubscriptions: LogSubscriptions
        NextToken: String
    }
    errors: [
        EntityDoesNotExistException
        InvalidNextTokenException
        ClientException
        ServiceException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SchemaExtensionsInfo"
    pageSize: "Limit"
)
operation ListSchemaExtensions {
    input := {
        @required
        DirectoryId: DirectoryId

        NextToken: String
        Limit: Limit
    }
    output := {
        SchemaExtensionsInfo: SchemaExtensionsInfo
        NextToken: String
    }
    errors: [
        InvalidNextTokenException
        EntityDoesNotExistException
        ClientException
        ServiceException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "Limit")
operation ListTagsForResource {
    input := {
        @required
        ResourceId: ResourceId

        NextToken: String
        Limit: Limit
    }
    output := {
        Tags: Tags
        NextToken: String
    }
    errors: [
        EntityDoesNotExistException
        InvalidNextTokenException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation RegisterCertificate {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        CertificateData: CertificateData

        Type: CertificateType
        ClientCertAuthSettings: ClientCertAuthSettings
    }
    output := {
        CertificateId: CertificateId
    }
    errors: [
        DirectoryUnavailableException
        DirectoryDoesNotExistException
        InvalidCertificateException
        CertificateLimitExceededException
        CertificateAlreadyExistsException
        UnsupportedOperationException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation RegisterEventTopic {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        TopicName: TopicName
    }
    output := {}
    errors: [
        EntityDoesNotExistException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation RejectSharedDirectory {
    input := {
        @required
        SharedDirectoryId: DirectoryId
    }
    output := {
        SharedDirectoryId: DirectoryId
    }
    errors: [
        InvalidParameterException
        EntityDoesNotExistException
        DirectoryAlreadySharedException
        ClientException
        ServiceException
    ]
}

operation RemoveIpRoutes {
    input := {
        @required
        DirectoryId: DirectoryId

        CidrIps: CidrIps
        CidrIpv6s: CidrIpv6s
    }
    output := {}
    errors: [
        EntityDoesNotExistException
        InvalidParameterException
        DirectoryUnavailableException
        ClientException
        ServiceException
    ]
}

operation RemoveRegion {
    input := {
        @required
        DirectoryId: DirectoryId
    }
    output := {}
    errors: [
        DirectoryUnavailableException
        DirectoryDoesNotExistException
        UnsupportedOperationException
        AccessDeniedException
        ClientException
        ServiceException
    ]
}

operation RemoveTagsFromResource {
    input := {
        @required
        ResourceId: ResourceId

        @required
        TagKeys: TagKeys
    }
    output := {}
    errors: [
        EntityDoesNotExistException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation ResetUserPassword {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        UserName: CustomerUserName

        @required
        NewPassword: UserPassword
    }
    output := {}
    errors: [
        DirectoryUnavailableException
        UserDoesNotExistException
        InvalidPasswordException
        UnsupportedOperationException
        EntityDoesNotExistException
        ClientException
        ServiceException
    ]
}

operation RestoreFromSnapshot {
    input := {
        @required
        SnapshotId: SnapshotId
    }
    output := {}
    errors: [
        EntityDoesNotExistException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation ShareDirectory {
    input := {
        @required
        DirectoryId: DirectoryId

        ShareNotes: Notes

        @required
        ShareTarget: ShareTarget

        @required
        ShareMethod: ShareMethod
    }
    output := {
        SharedDirectoryId: DirectoryId
    }
    errors: [
        DirectoryAlreadySharedException
        EntityDoesNotExistException
        InvalidTargetException
        InvalidParameterException
        ClientException
        ShareLimitExceededException
        OrganizationsException
        AccessDeniedException
        UnsupportedOperationException
        ServiceException
    ]
}

operation StartADAssessment {
    input := {
        AssessmentConfiguration: AssessmentConfiguration
        DirectoryId: DirectoryId
    }
    output := {
        AssessmentId: AssessmentId
    }
    errors: [
        ClientException
        ServiceException
        InvalidParameterException
        UnsupportedOperationException
        DirectoryDoesNotExistException
        ADAssessmentLimitExceededException
    ]
}

operation StartSchemaExtension {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        CreateSnapshotBeforeSchemaExtension: Boolean

        @required
        LdifContent: LdifContent

        @required
        Description: Description
    }
    output := {
        SchemaExtensionId: SchemaExtensionId
    }
    errors: [
        DirectoryUnavailableException
        EntityDoesNotExistException
        InvalidParameterException
        SnapshotLimitExceededException
        ClientException
        ServiceException
    ]
}

operation UnshareDirectory {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        UnshareTarget: UnshareTarget
    }
    output := {
        SharedDirectoryId: DirectoryId
    }
    errors: [
        EntityDoesNotExistException
        InvalidTargetException
        DirectoryNotSharedException
        ClientException
        ServiceException
    ]
}

operation UpdateConditionalForwarder {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        RemoteDomainName: RemoteDomainName

        DnsIpAddrs: DnsIpAddrs
        DnsIpv6Addrs: DnsIpv6Addrs
    }
    output := {}
    errors: [
        EntityDoesNotExistException
        DirectoryUnavailableException
        InvalidParameterException
        UnsupportedOperationException
        ClientException
        ServiceException
    ]
}

operation UpdateDirectorySetup {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        UpdateType: UpdateType

        OSUpdateSettings: OSUpdateSettings
        DirectorySizeUpdateSettings: DirectorySizeUpdateSettings
        NetworkUpdateSettings: NetworkUpdateSettings
        CreateSnapshotBeforeUpdate: Boolean
    }
    output := {}
    errors: [
        UnsupportedOperationException
        DirectoryInDesiredStateException
        DirectoryUnavailableException
        SnapshotLimitExceededException
        InvalidParameterException
        DirectoryDoesNotExistException
        AccessDeniedException
        ClientException
        ServiceException
    ]
}

operation UpdateHybridAD {
    input := {
        @required
        DirectoryId: DirectoryId

        HybridAdministratorAccountUpdate: HybridAdministratorAccountUpdate
        SelfManagedInstancesSettings: HybridCustomerInstancesSettings
    }
    output := {
        DirectoryId: DirectoryId
        AssessmentId: AssessmentId
    }
    errors: [
        ClientException
        ServiceException
        UnsupportedOperationException
        InvalidParameterException
        DirectoryDoesNotExistException
        ADAssessmentLimitExceededException
    ]
}

operation UpdateNumberOfDomainControllers {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        DesiredNumber: DesiredNumberOfDomainControllers
    }
    output := {}
    errors: [
        EntityDoesNotExistException
        DirectoryUnavailableException
        DomainControllerLimitExceededException
        InvalidParameterException
        UnsupportedOperationException
        ClientException
        ServiceException
    ]
}

operation UpdateRadius {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        RadiusSettings: RadiusSettings
    }
    output := {}
    errors: [
        InvalidParameterException
        EntityDoesNotExistException
        ClientException
        ServiceException
    ]
}

operation UpdateSettings {
    input := {
        @required
        DirectoryId: DirectoryId

        @required
        Settings: Settings
    }
    output := {
        DirectoryId: DirectoryId
    }
    errors: [
        DirectoryDoesNotExistException
        UnsupportedOperationException
        DirectoryUnavailableException
        IncompatibleSettingsException
        UnsupportedSettingsException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation UpdateTrust {
    input := {
        @required
        TrustId: TrustId

        SelectiveAuth: SelectiveAuth
    }
    output := {
        RequestId: RequestId
        TrustId: TrustId
    }
    errors: [
        EntityDoesNotExistException
        InvalidParameterException
        ClientException
        ServiceException
    ]
}

operation VerifyTrust {
    input := {
        @required
        TrustId: TrustId
    }
    output := {
        TrustId: TrustId
    }
    errors: [
        EntityDoesNotExistException
        InvalidParameterException
        ClientException
        ServiceException
        UnsupportedOperationException
    ]
}

@error("client")
structure ADAssessmentLimitExceededException {
    Message: String
    RequestId: RequestId
}

@error("client")
structure AccessDeniedException {
    Message: String
    RequestId: RequestId
}

@length(min: 1, max: 128)
string AccessUrl

list AdditionalRegions {
    member: RegionName
}

@length(min: 1, max: 62) @pattern("^(?!D-|d-)([\\da-zA-Z]+)([-]*[\\da-zA-Z])*")
string AliasName

structure Assessment {
    AssessmentId: AssessmentId
    DirectoryId: DirectoryId
    DnsName: DirectoryName
    StartTime: Timestamp
    LastUpdateDateTime: Timestamp
    Status: String
    StatusCode: String
    StatusReason: String
    CustomerDnsIps: CustomerDnsIps
    VpcId: VpcId
    SubnetIds: SubnetIds
    SecurityGroupIds: SecurityGroupIds
    SelfManagedInstanceIds: AssessmentInstanceIds
    ReportType: String
    Version: String
}

structure AssessmentConfiguration {
    @required
    CustomerDnsIps: CustomerDnsIps

    @required
    DnsName: DirectoryName

    @required
    VpcSettings: DirectoryVpcSettings

    @required
    InstanceIds: AssessmentInstanceIds

    SecurityGroupIds: SecurityGroupIds
}

@pattern("^da-[0-9a-f]{18}$")
string AssessmentId

@pattern("^(i-[0-9a-f]{8}|i-[0-9a-f]{17}|mi-[0-9a-f]{8}|mi-[0-9a-f]{17})$")
string AssessmentInstanceId

@length(min: 2, max: 2)
list AssessmentInstanceIds {
    member: AssessmentInstanceId
}

@range(min: 1, max: 100)
integer AssessmentLimit

structure AssessmentReport {
    DomainControllerIp: IpAddr
    Validations: AssessmentValidations
}

list AssessmentReports {
    member: AssessmentReport
}

structure AssessmentSummary {
    AssessmentId: AssessmentId
    DirectoryId: DirectoryId
    DnsName: DirectoryName
    StartTime: Timestamp
    LastUpdateDateTime: Timestamp
    Status: String
    CustomerDnsIps: CustomerDnsIps
    ReportType: String
}

structure AssessmentValidation {
    Category: String
    Name: String
    Status: String
    StatusCode: String
    StatusReason: String
    StartTime: Timestamp
    LastUpdateDateTime: Timestamp
}

list AssessmentValidations {
    member: AssessmentValidation
}

list Assessments {
    member: AssessmentSummary
}

structure Attribute {
    Name: AttributeName
    Value: String
}

@length(min: 1)
string AttributeName

list Attributes {
    member: Attribute
}

@error("client")
structure AuthenticationFailedException {
    Message: String
    RequestId: RequestId
}

list AvailabilityZones {
    member: String
}

enum CaEnrollmentPolicyStatus {
    InProgress
    Success
    Failed
    Disabling
    Disabled
    Impaired
}

structure Certificate {
    CertificateId: CertificateId
    State: CertificateState
    StateReason: String
    CommonName: String
    RegisteredDateTime: Timestamp
    ExpiryDateTime: Timestamp
    Type: CertificateType
    ClientCertAuthSettings: ClientCertAuthSettings
}

@error("client")
structure CertificateAlreadyExistsException {
    Message: String
    RequestId: RequestId
}

@length(min: 1, max: 8192)
string CertificateData

@error("client")
structure CertificateDoesNotExistException {
    Message: String
    RequestId: RequestId
}

@pattern("^c-[0-9a-f]{10}$")
string CertificateId

@error("client")
structure CertificateInUseException {
    Message: String
    RequestId: RequestId
}

structure CertificateInfo {
    CertificateId: CertificateId
    CommonName: String
    State: CertificateState
    ExpiryDateTime: Timestamp
    Type: CertificateType
}

@error("client")
structure CertificateLimitExceededException {
    Message: String
    RequestId: RequestId
}

enum CertificateState {
    Registering
    Registered
    RegisterFailed
    Deregistering
    Deregistered
    DeregisterFailed
}

enum CertificateType {
    ClientCertAuth
    ClientLDAPS
}

list CertificatesInfo {
    member: CertificateInfo
}

@pattern("^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])(\\/([1-9]|[1-2][0-9]|3[0-2]))$")
string CidrIp

list CidrIps {
    member: CidrIp
}

@pattern("^((([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4})|(([0-9a-fA-F]{1,4}:){1,7}:)|(([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4})|(([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2})|(([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3})|(([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4})|(([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5})|([0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6}))|(:((:[0-9a-fA-F]{1,4}){1,7}|:)))\\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$")
string CidrIpv6

list CidrIpv6s {
    member: CidrIpv6
}

structure ClientAuthenticationSettingInfo {
    Type: ClientAuthenticationType
    Status: ClientAuthenticationStatus
    LastUpdatedDateTime: Timestamp
}

list ClientAuthenticationSettingsInfo {
    member: ClientAuthenticationSettingInfo
}

enum ClientAuthenticationStatus {
    Enabled
    Disabled
}

enum ClientAuthenticationType {
    SmartCard
    SmartCardOrPassword
}

structure ClientCertAuthSettings {
    OCSPUrl: OCSPUrl
}

@error("client")
structure ClientException {
    Message: String
    RequestId: RequestId
}

structure Computer {
    ComputerId: SID
    ComputerName: ComputerName
    ComputerAttributes: Attributes
}

@length(min: 1, max: 15)
string ComputerName

@length(min: 8, max: 64) @pattern("[\\u0020-\\u00FF]+") @sensitive
string ComputerPassword

structure ConditionalForwarder {
    RemoteDomainName: RemoteDomainName
    DnsIpAddrs: DnsIpAddrs
    DnsIpv6Addrs: DnsIpv6Addrs
    ReplicationScope: ReplicationScope
}

list ConditionalForwarders {
    member: ConditionalForwarder
}

@length(min: 1, max: 128) @sensitive
string ConnectPassword

@length(min: 2, max: 2)
list CustomerDnsIps {
    member: IpAddr
}

@pattern("^(\\d{12})$")
string CustomerId

@length(min: 1, max: 64)
@pattern("^(?!.*\\\\|.*\"|.*\\/|.*\\[|.*\\]|.*:|.*;|.*\\||.*=|.*,|.*\\+|.*\\*|.*\\?|.*<|.*>|.*@).*$")
string CustomerUserName

enum DataAccessStatus {
    Disabled
    Disabling
    Enabled
    Enabling
    Failed
}

@length(min: 0, max: 128) @pattern("^([a-zA-Z0-9_])[\\\\a-zA-Z0-9_@#%*+=:?./!\\s-]*$")
string Description

@range(min: 2)
integer DesiredNumberOfDomainControllers

@error("client")
structure DirectoryAlreadyInRegionException {
    Message: String
    RequestId: RequestId
}

@error("client")
structure DirectoryAlreadySharedException {
    Message: String
    RequestId: RequestId
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9-/. _]*$")
string DirectoryConfigurationSettingName

map DirectoryConfigurationSettingRequestDetailedStatus {
    key: RegionName
    value: DirectoryConfigurationStatus
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9_]*$")
string DirectoryConfigurationSettingValue

enum DirectoryConfigurationStatus {
    Requested
    Updating
    Updated
    Failed
    Default
}

structure DirectoryConnectSettings {
    @required
    VpcId: VpcId

    @required
    SubnetIds: SubnetIds

    CustomerDnsIps: DnsIpAddrs
    CustomerDnsIpsV6: DnsIpv6Addrs

    @required
    CustomerUserName: UserName
}

structure DirectoryConnectSettingsDescription {
    VpcId: VpcId
    SubnetIds: SubnetIds
    CustomerUserName: UserName
    SecurityGroupId: SecurityGroupId
    AvailabilityZones: AvailabilityZones
    ConnectIps: IpAddrs
    ConnectIpsV6: IpV6Addrs
}

structure DirectoryDescription {
    DirectoryId: DirectoryId
    Name: DirectoryName
    ShortName: DirectoryShortName
    Size: DirectorySize
    Edition: DirectoryEdition
    Alias: AliasName
    AccessUrl: AccessUrl
    Description: Description
    DnsIpAddrs: DnsIpAddrs
    DnsIpv6Addrs: DnsIpv6Addrs
    Stage: DirectoryStage
    ShareStatus: ShareStatus
    ShareMethod: ShareMethod
    ShareNotes: Notes
    LaunchTime: Timestamp
    StageLastUpdatedDateTime: Timestamp
    Type: DirectoryType
    VpcSettings: DirectoryVpcSettingsDescription
    ConnectSettings: DirectoryConnectSettingsDescription
    RadiusSettings: RadiusSettings
    RadiusStatus: RadiusStatus
    StageReason: String
    SsoEnabled: Boolean
    DesiredNumberOfDomainControllers: DesiredNumberOfDomainControllers
    OwnerDirectoryDescription: OwnerDirectoryDescription
    RegionsInfo: RegionsInfo
    OsVersion: OSVersion
    HybridSettings: HybridSettingsDescription
    NetworkType: NetworkType
}

list DirectoryDescriptions {
    member: DirectoryDescription
}

@error("client")
structure DirectoryDoesNotExistException {
    Message: String
    RequestId: RequestId
}

enum DirectoryEdition {
    Enterprise
    Standard
    Hybrid
}

@pattern("^d-[0-9a-f]{10}$")
string DirectoryId

list DirectoryIds {
    member: DirectoryId
}

@error("client")
structure DirectoryInDesiredStateException {
    Message: String
    RequestId: RequestId
}

@error("client")
structure DirectoryLimitExceededException {
    Message: String
    RequestId: RequestId
}

structure DirectoryLimits {
    CloudOnlyDirectoriesLimit: Limit
    CloudOnlyDirectoriesCurrentCount: Limit
    CloudOnlyDirectoriesLimitReached: Boolean
    CloudOnlyMicrosoftADLimit: Limit
    CloudOnlyMicrosoftADCurrentCount: Limit
    CloudOnlyMicrosoftADLimitReached: Boolean
    ConnectedDirectoriesLimit: Limit
    ConnectedDirectoriesCurrentCount: Limit
    ConnectedDirectoriesLimitReached: Boolean
}

@pattern("^([a-zA-Z0-9]+[\\\\.-])+([a-zA-Z0-9])+$")
string DirectoryName

@error("client")
structure DirectoryNotSharedException {
    Message: String
    RequestId: RequestId
}

@pattern("^[^\\\\/:*?\"<>|.]+[^\\\\/:*?\"<>|]*$")
string DirectoryShortName

enum DirectorySize {
    Small
    Large
}

structure DirectorySizeUpdateSettings {
    DirectorySize: DirectorySize
}

enum DirectoryStage {
    Requested
    Creating
    Created
    Active
    Inoperable
    Impaired
    Restoring
    RestoreFailed
    Deleting
    Deleted
    Failed
    Updating
}

enum DirectoryType {
    SimpleAD
    ADConnector
    MicrosoftAD
    SharedMicrosoftAD
}

@error("client")
structure DirectoryUnavailableException {
    Message: String
    RequestId: RequestId
}

structure DirectoryVpcSettings {
    @required
    VpcId: VpcId

    @required
    SubnetIds: SubnetIds
}

structure DirectoryVpcSettingsDescription {
    VpcId: VpcId
    SubnetIds: SubnetIds
    SecurityGroupId: SecurityGroupId
    AvailabilityZones: AvailabilityZones
}

@error("client")
structure DisableAlreadyInProgressException {
    Message: String
    RequestId: RequestId
}

list DnsIpAddrs {
    member: IpAddr
}

list DnsIpv6Addrs {
    member: Ipv6Addr
}

structure DomainController {
    DirectoryId: DirectoryId
    DomainControllerId: DomainControllerId
    DnsIpAddr: IpAddr
    DnsIpv6Addr: Ipv6Addr
    VpcId: VpcId
    SubnetId: SubnetId
    AvailabilityZone: String
    Status: DomainControllerStatus
    StatusReason: String
    LaunchTime: Timestamp
    StatusLastUpdatedDateTime: Timestamp
}

@pattern("^dc-[0-9a-f]{10}$")
string DomainControllerId

list DomainControllerIds {
    member: DomainControllerId
}

@error("client")
structure DomainControllerLimitExceededException {
    Message: String
    RequestId: RequestId
}

enum DomainControllerStatus {
    Creating
    Active
    Impaired
    Restoring
    Deleting
    Deleted
    Failed
    Updating
}

list DomainControllers {
    member: DomainController
}

@error("client")
structure EnableAlreadyInProgressException {
    Message: String
    RequestId: RequestId
}

@error("client")
structure EntityAlreadyExistsException {
    Message: String
    RequestId: RequestId
}

@error("client")
structure EntityDoesNotExistException {
    Message: String
    RequestId: RequestId
}

structure EventTopic {
    DirectoryId: DirectoryId
    TopicName: TopicName
    TopicArn: String
    CreatedDateTime: Timestamp
    Status: TopicStatus
}

list EventTopics {
    member: EventTopic
}

structure HybridAdministratorAccountUpdate {
    @required
    SecretArn: SecretArn
}

structure HybridCustomerInstancesSettings {
    @required
    CustomerDnsIps: CustomerDnsIps

    @required
    InstanceIds: AssessmentInstanceIds
}

structure HybridSettingsDescription {
    SelfManagedDnsIpAddrs: IpAddrs
    SelfManagedInstanceIds: AssessmentInstanceIds
}

structure HybridUpdateActivities {
    SelfManagedInstances: HybridUpdateInfoEntries
    HybridAdministratorAccount: HybridUpdateInfoEntries
}

list HybridUpdateInfoEntries {
    member: HybridUpdateInfoEntry
}

structure HybridUpdateInfoEntry {
    Status: UpdateStatus
    StatusReason: String
    InitiatedBy: String
    NewValue: HybridUpdateValue
    PreviousValue: HybridUpdateValue
    StartTime: Timestamp
    LastUpdatedDateTime: Timestamp
    AssessmentId: AssessmentId
}

enum HybridUpdateType {
    SelfManagedInstances
    HybridAdministratorAccount
}

structure HybridUpdateValue {
    InstanceIds: AssessmentInstanceIds
    DnsIps: CustomerDnsIps
}

@error("client")
structure IncompatibleSettingsException {
    Message: String
    RequestId: RequestId
}

@error("client")
structure InsufficientPermissionsException {
    Message: String
    RequestId: RequestId
}

@error("client")
structure InvalidCertificateException {
    Message: String
    RequestId: RequestId
}

@error("client")
structure InvalidClientAuthStatusException {
    Message: String
    RequestId: RequestId
}

@error("client")
structure InvalidLDAPSStatusException {
    Message: String
    RequestId: RequestId
}

@error("client")
structure InvalidNextTokenException {
    Message: String
    RequestId: RequestId
}

@error("client")
structure InvalidParameterException {
    Message: String
    RequestId: RequestId
}

@error("client")
structure InvalidPasswordException {
    Message: String
    RequestId: RequestId
}

@error("client")
structure InvalidTargetException {
    Message: String
    RequestId: RequestId
}

@pattern("^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$")
string IpAddr

list IpAddrs {
    member: IpAddr
}

structure IpRoute {
    CidrIp: CidrIp
    CidrIpv6: CidrIpv6
    Description: Description
}

structure IpRouteInfo {
    DirectoryId: DirectoryId
    CidrIp: CidrIp
    CidrIpv6: CidrIpv6
    IpRouteStatusMsg: IpRouteStatusMsg
    AddedDateTime: Timestamp
    IpRouteStatusReason: String
    Description: Description
}

@error("client")
structure IpRouteLimitExceededException {
    Message: String
    RequestId: RequestId
}

enum IpRouteStatusMsg {
    Adding
    Added
    Removing
    Removed
    AddFailed
    RemoveFailed
}

list IpRoutes {
    member: IpRoute
}

list IpRoutesInfo {
    member: IpRouteInfo
}

list IpV6Addrs {
    member: Ipv6Addr
}

@pattern("^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\\.){3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))$")
string Ipv6Addr

structure LDAPSSettingInfo {
    LDAPSStatus: LDAPSStatus
    LDAPSStatusReason: String
    LastUpdatedDateTime: Timestamp
}

list LDAPSSettingsInfo {
    member: LDAPSSettingInfo
}

enum LDAPSStatus {
    Enabling
    Enabled
    EnableFailed
    Disabled
}

enum LDAPSType {
    Client
}

@length(min: 1, max: 500000)
string LdifContent

@range(min: 0)
integer Limit

@length(min: 1, max: 512) @pattern("[-._/#A-Za-z0-9]+")
string LogGroupName

structure LogSubscription {
    DirectoryId: DirectoryId
    LogGroupName: LogGroupName
    SubscriptionCreatedDateTime: Timestamp
}

list LogSubscriptions {
    member: LogSubscription
}

enum NetworkType {
    Dual_stack = "Dual-stack"
    IPv4
    IPv6
}

structure NetworkUpdateSettings {
    NetworkType: NetworkType
    CustomerDnsIpsV6: DnsIpv6Addrs
}

@error("client")
structure NoAvailableCertificateException {
    Message: String
    RequestId: RequestId
}

@length(max: 1024) @sensitive
string Notes

@length(min: 1, max: 1024)
@pattern("^(https?|ftp|file|ldaps?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;()]*[-a-zA-Z0-9+&@#/%=~_|()]")
string OCSPUrl

structure OSUpdateSettings {
    OSVersion: OSVersion
}

enum OSVersion {
    SERVER_2012
    SERVER_2019
}

@length(min: 1, max: 2000)
string OrganizationalUnitDN

@error("client")
structure OrganizationsException {
    Message: String
    RequestId: RequestId
}

structure OwnerDirectoryDescription {
    DirectoryId: DirectoryId
    AccountId: CustomerId
    DnsIpAddrs: DnsIpAddrs
    DnsIpv6Addrs: DnsIpv6Addrs
    VpcSettings: DirectoryVpcSettingsDescription
    RadiusSettings: RadiusSettings
    RadiusStatus: RadiusStatus
    NetworkType: NetworkType
}

@range(min: 1, max: 50)
integer PageLimit

@pattern("(?=^.{8,64}$)((?=.*\\d)(?=.*[A-Z])(?=.*[a-z])|(?=.*\\d)(?=.*[^A-Za-z0-9\\s])(?=.*[a-z])|(?=.*[^A-Za-z0-9\\s])(?=.*[A-Z])(?=.*[a-z])|(?=.*\\d)(?=.*[A-Z])(?=.*[^A-Za-z0-9\\s]))^.*")
@sensitive
string Password

@pattern("^arn:[\\w-]+:pca-connector-ad:[\\w-]+:[0-9]+:connector\\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
string PcaConnectorArn

@range(min: 1025, max: 65535)
integer PortNumber

enum RadiusAuthenticationProtocol {
    PAP
    CHAP
    MS_CHAPv1 = "MS-CHAPv1"
    MS_CHAPv2 = "MS-CHAPv2"
}

@length(min: 1, max: 64)
string RadiusDisplayLabel

@range(min: 0, max: 10)
integer RadiusRetries

structure RadiusSettings {
    RadiusServers: Servers
    RadiusServersIpv6: Servers
    RadiusPort: PortNumber
    RadiusTimeout: RadiusTimeout
    RadiusRetries: RadiusRetries
    SharedSecret: RadiusSharedSecret
    AuthenticationProtocol: RadiusAuthenticationProtocol
    DisplayLabel: RadiusDisplayLabel
    UseSameUsername: Boolean
}

@length(min: 8, max: 512) @pattern("^(\\p{LD}|\\p{Punct}| )+$") @sensitive
string RadiusSharedSecret

enum RadiusStatus {
    Creating
    Completed
    Failed
}

@range(min: 1, max: 50)
integer RadiusTimeout

structure RegionDescription {
    DirectoryId: DirectoryId
    RegionName: RegionName
    RegionType: RegionType
    Status: DirectoryStage
    VpcSettings: DirectoryVpcSettings
    DesiredNumberOfDomainControllers: DesiredNumberOfDomainControllers
    LaunchTime: Timestamp
    StatusLastUpdatedDateTime: Timestamp
    LastUpdatedDateTime: Timestamp
}

@error("client")
structure RegionLimitExceededException {
    Message: String
    RequestId: RequestId
}

@length(min: 8, max: 32)
string RegionName

enum RegionType {
    Primary
    Additional
}

list RegionsDescription {
    member: RegionDescription
}

structure RegionsInfo {
    PrimaryRegion: RegionName
    AdditionalRegions: AdditionalRegions
}

@length(max: 1024) @pattern("^([a-zA-Z0-9]+[\\\\.-])+([a-zA-Z0-9])+[.]?$")
string RemoteDomainName

list RemoteDomainNames {
    member: RemoteDomainName
}

enum ReplicationScope {
    Domain
}

@pattern("^([A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12})$")
string RequestId

@pattern("^[d]-[0-9a-f]{10}$")
string ResourceId

@length(min: 1, max: 256) @pattern("[&\\w+-.@]+")
string SID

@pattern("^e-[0-9a-f]{10}$")
string SchemaExtensionId

structure SchemaExtensionInfo {
    DirectoryId: DirectoryId
    SchemaExtensionId: SchemaExtensionId
    Description: Description
    SchemaExtensionStatus: SchemaExtensionStatus
    SchemaExtensionStatusReason: String
    StartDateTime: Timestamp
    EndDateTime: Timestamp
}

enum SchemaExtensionStatus {
    Initializing
    CreatingSnapshot
    UpdatingSchema
    Replicating
    CancelInProgress
    RollbackInProgress
    Cancelled
    Failed
    Completed
}

list SchemaExtensionsInfo {
    member: SchemaExtensionInfo
}

@pattern("^arn:aws:secretsmanager:[a-z0-9-]+:\\d{12}:secret:[a-zA-Z0-9/_+=.@-]+-[a-zA-Z0-9]{6}$")
string SecretArn

@pattern("^(sg-[0-9a-f]{8}|sg-[0-9a-f]{17})$")
string SecurityGroupId

@length(min: 1, max: 1)
list SecurityGroupIds {
    member: SecurityGroupId
}

enum SelectiveAuth {
    Enabled
    Disabled
}

@length(min: 1, max: 256)
string Server

list Servers {
    member: Server
}

@error("server")
structure ServiceException {
    Message: String
    RequestId: RequestId
}

structure Setting {
    @required
    Name: DirectoryConfigurationSettingName

    @required
    Value: DirectoryConfigurationSettingValue
}

list SettingEntries {
    member: SettingEntry
}

structure SettingEntry {
    Type: String
    Name: DirectoryConfigurationSettingName
    AllowedValues: String
    AppliedValue: DirectoryConfigurationSettingValue
    RequestedValue: DirectoryConfigurationSettingValue
    RequestStatus: DirectoryConfigurationStatus
    RequestDetailedStatus: DirectoryConfigurationSettingRequestDetailedStatus
    RequestStatusMessage: String
    LastUpdatedDateTime: Timestamp
    LastRequestedDateTime: Timestamp
    DataType: String
}

list Settings {
    member: Setting
}

@error("client")
structure ShareLimitExceededException {
    Message: String
    RequestId: RequestId
}

enum ShareMethod {
    ORGANIZATIONS
    HANDSHAKE
}

enum ShareStatus {
    Shared
    PendingAcceptance
    Rejected
    Rejecting
    RejectFailed
    Sharing
    ShareFailed
    Deleted
    Deleting
}

structure ShareTarget {
    @required
    Id: TargetId

    @required
    Type: TargetType
}

list SharedDirectories {
    member: SharedDirectory
}

structure SharedDirectory {
    OwnerAccountId: CustomerId
    OwnerDirectoryId: DirectoryId
    ShareMethod: ShareMethod
    SharedAccountId: CustomerId
    SharedDirectoryId: DirectoryId
    ShareStatus: ShareStatus
    ShareNotes: Notes
    CreatedDateTime: Timestamp
    LastUpdatedDateTime: Timestamp
}

structure Snapshot {
    DirectoryId: DirectoryId
    SnapshotId: SnapshotId
    Type: SnapshotType
    Name: SnapshotName
    Status: SnapshotStatus
    StartTime: Timestamp
}

@pattern("^s-[0-9a-f]{10}$")
string SnapshotId

list SnapshotIds {
    member: SnapshotId
}

@error("client")
structure SnapshotLimitExceededException {
    Message: String
    RequestId: RequestId
}

structure SnapshotLimits {
    ManualSnapshotsLimit: Limit
    ManualSnapshotsCurrentCount: Limit
    ManualSnapshotsLimitReached: Boolean
}

@length(min: 0, max: 128) @pattern("^([a-zA-Z0-9_])[\\\\a-zA-Z0-9_@#%*+=:?./!\\s-]*$")
string SnapshotName

enum SnapshotStatus {
    Creating
    Completed
    Failed
}

enum SnapshotType {
    Auto
    Manual
}

list Snapshots {
    member: Snapshot
}

@pattern("^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$")
string SubnetId

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

list TagKeys {
    member: TagKey
}

@error("client")
structure TagLimitExceededException {
    Message: String
    RequestId: RequestId
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

list Tags {
    member: Tag
}

@length(min: 1, max: 64)
string TargetId

enum TargetType {
    ACCOUNT
}

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9_-]+")
string TopicName

list TopicNames {
    member: TopicName
}

enum TopicStatus {
    Registered
    Topic_not_found = "Topic not found"
    Failed
    Deleted
}

structure Trust {
    DirectoryId: DirectoryId
    TrustId: TrustId
    RemoteDomainName: RemoteDomainName
    TrustType: TrustType
    TrustDirection: TrustDirection
    TrustState: TrustState
    CreatedDateTime: Timestamp
    LastUpdatedDateTime: Timestamp
    StateLastUpdatedDateTime: Timestamp
    TrustStateReason: String
    SelectiveAuth: SelectiveAuth
}

enum TrustDirection {
    One_Way_Outgoing = "One-Way: Outgoing"
    One_Way_Incoming = "One-Way: Incoming"
    Two_Way = "Two-Way"
}

@pattern("^t-[0-9a-f]{10}$")
string TrustId

list TrustIds {
    member: TrustId
}

@length(min: 1, max: 128) @pattern("^(\\p{LD}|\\p{Punct}| )+$") @sensitive
string TrustPassword

enum TrustState {
    Creating
    Created
    Verifying
    VerifyFailed
    Verified
    Updating
    UpdateFailed
    Updated
    Deleting
    Deleted
    Failed
}

enum TrustType {
    Forest
    External
}

list Trusts {
    member: Trust
}

structure UnshareTarget {
    @required
    Id: TargetId

    @required
    Type: TargetType
}

@error("client")
structure UnsupportedOperationException {
    Message: String
    RequestId: RequestId
}

@error("client")
structure UnsupportedSettingsException {
    Message: String
    RequestId: RequestId
}

list UpdateActivities {
    member: UpdateInfoEntry
}

structure UpdateInfoEntry {
    Region: RegionName
    Status: UpdateStatus
    StatusReason: String
    InitiatedBy: String
    NewValue: UpdateValue
    PreviousValue: UpdateValue
    StartTime: Timestamp
    LastUpdatedDateTime: Timestamp
}

enum UpdateStatus {
    Updated
    Updating
    UpdateFailed
}

enum UpdateType {
    OS
    NETWORK
    SIZE
}

structure UpdateValue {
    OSUpdateSettings: OSUpdateSettings
}

@error("client")
structure UserDoesNotExistException {
    Message: String
    RequestId: RequestId
}

@length(min: 1) @pattern("[a-zA-Z0-9._-]+")
string UserName

@length(min: 1, max: 127) @sensitive
string UserPassword

@pattern("^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$")
string VpcId
