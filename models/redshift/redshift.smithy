$version: "2.0"
$operationInputSuffix: "Message"
$operationOutputSuffix: "Result"

namespace com.amazonaws.redshift

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsQuery
use aws.protocols#awsQueryError
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Amazon Redshift")
@service(sdkId: "Redshift", endpointPrefix: "redshift")
@awsQuery
@sigv4(name: "redshift")
@xmlNamespace(uri: "http://redshift.amazonaws.com/doc/2012-12-01/")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service Redshift {
    version: "2012-12-01"
    operations: [
        AcceptReservedNodeExchange
        AddPartner
        AssociateDataShareConsumer
        AuthorizeClusterSecurityGroupIngress
        AuthorizeDataShare
        AuthorizeEndpointAccess
        AuthorizeSnapshotAccess
        BatchDeleteClusterSnapshots
        BatchModifyClusterSnapshots
        CancelResize
        CopyClusterSnapshot
        CreateAuthenticationProfile
        CreateCluster
        CreateClusterParameterGroup
        CreateClusterSecurityGroup
        CreateClusterSnapshot
        CreateClusterSubnetGroup
        CreateCustomDomainAssociation
        CreateEndpointAccess
        CreateEventSubscription
        CreateHsmClientCertificate
        CreateHsmConfiguration
        CreateIntegration
        CreateQev2IdcApplication
        CreateRedshiftIdcApplication
        CreateScheduledAction
        CreateSnapshotCopyGrant
        CreateSnapshotSchedule
        CreateTags
        CreateUsageLimit
        DeauthorizeDataShare
        DeleteAuthenticationProfile
        DeleteCluster
        DeleteClusterParameterGroup
        DeleteClusterSecurityGroup
        DeleteClusterSnapshot
        DeleteClusterSubnetGroup
        DeleteCustomDomainAssociation
        DeleteEndpointAccess
        DeleteEventSubscription
        DeleteHsmClientCertificate
        DeleteHsmConfiguration
        DeleteIntegration
        DeletePartner
        DeleteQev2IdcApplication
        DeleteRedshiftIdcApplication
        DeleteResourcePolicy
        DeleteScheduledAction
        DeleteSnapshotCopyGrant
        DeleteSnapshotSchedule
        DeleteTags
        DeleteUsageLimit
        DeregisterNamespace
        DescribeAccountAttributes
        DescribeAuthenticationProfiles
        DescribeClusterDbRevisions
        DescribeClusterParameterGroups
        DescribeClusterParameters
        DescribeClusterSecurityGroups
        DescribeClusterSnapshots
        DescribeClusterSubnetGroups
        DescribeClusterTracks
        DescribeClusterVersions
        DescribeClusters
        DescribeCustomDomainAssociations
        DescribeDataShares
        DescribeDataSharesForConsumer
        DescribeDataSharesForProducer
        DescribeDefaultClusterParameters
        DescribeEndpointAccess
        DescribeEndpointAuthorization
        DescribeEventCategories
        DescribeEventSubscriptions
        DescribeEvents
        DescribeHsmClientCertificates
        DescribeHsmConfigurations
        DescribeInboundIntegrations
        DescribeIntegrations
        DescribeLoggingStatus
        DescribeNodeConfigurationOptions
        DescribeOrderableClusterOptions
        DescribePartners
        DescribeQev2IdcApplications
        DescribeRedshiftIdcApplications
        DescribeReservedNodeExchangeStatus
        DescribeReservedNodeOfferings
        DescribeReservedNodes
        DescribeResize
        DescribeScheduledActions
        DescribeSnapshotCopyGrants
        DescribeSnapshotSchedules
        DescribeStorage
        DescribeTableRestoreStatus
        DescribeTags
        DescribeUsageLimits
        DisableLogging
        DisableSnapshotCopy
        DisassociateDataShareConsumer
        EnableLogging
        EnableSnapshotCopy
        FailoverPrimaryCompute
        GetClusterCredentials
        GetClusterCredentialsWithIAM
        GetIdentityCenterAuthToken
        GetReservedNodeExchangeConfigurationOptions
        GetReservedNodeExchangeOfferings
        GetResourcePolicy
        ListRecommendations
        ModifyAquaConfiguration
        ModifyAuthenticationProfile
        ModifyCluster
        ModifyClusterDbRevision
        ModifyClusterIamRoles
        ModifyClusterMaintenance
        ModifyClusterParameterGroup
        ModifyClusterSnapshot
        ModifyClusterSnapshotSchedule
        ModifyClusterSubnetGroup
        ModifyCustomDomainAssociation
        ModifyEndpointAccess
        ModifyEventSubscription
        ModifyIntegration
        ModifyLakehouseConfiguration
        ModifyQev2IdcApplication
        ModifyRedshiftIdcApplication
        ModifyScheduledAction
        ModifySnapshotCopyRetentionPeriod
        ModifySnapshotSchedule
        ModifyUsageLimit
        PauseCluster
        PurchaseReservedNodeOffering
        PutResourcePolicy
        RebootCluster
        RegisterNamespace
        RejectDataShare
        ResetClusterParameterGroup
        ResizeCluster
        RestoreFromClusterSnapshot
        RestoreTableFromClusterSnapshot
        ResumeCluster
        RevokeClusterSecurityGroupIngress
        RevokeEndpointAccess
        RevokeSnapshotAccess
        RotateEncryptionKey
        UpdatePartnerStatus
    ]
}

operation AcceptReservedNodeExchange {
    input: AcceptReservedNodeExchangeInputMessage
    output: AcceptReservedNodeExchangeOutputMessage
    errors: [
        ReservedNodeNotFoundFault
        InvalidReservedNodeStateFault
        ReservedNodeAlreadyMigratedFault
        ReservedNodeOfferingNotFoundFault
        UnsupportedOperationFault
        DependentServiceUnavailableFault
        ReservedNodeAlreadyExistsFault
    ]
}

operation AddPartner {
    input: PartnerIntegrationInputMessage
    output: PartnerIntegrationOutputMessage
    errors: [
        PartnerNotFoundFault
        ClusterNotFoundFault
        UnauthorizedPartnerIntegrationFault
        UnsupportedOperationFault
    ]
}

operation AssociateDataShareConsumer {
    input := {
        @required
        DataShareArn: String

        AssociateEntireAccount: Boolean
        ConsumerArn: String
        ConsumerRegion: String
        AllowWrites: Boolean
    }
    output: DataShare
    errors: [InvalidDataShareFault, InvalidNamespaceFault]
}

operation AuthorizeClusterSecurityGroupIngress {
    input := {
        @required
        ClusterSecurityGroupName: String

        CIDRIP: String
        EC2SecurityGroupName: String
        EC2SecurityGroupOwnerId: String
    }
    output := {
        ClusterSecurityGroup: ClusterSecurityGroup
    }
    errors: [
        ClusterSecurityGroupNotFoundFault
        InvalidClusterSecurityGroupStateFault
        AuthorizationAlreadyExistsFault
        AuthorizationQuotaExceededFault
    ]
}

operation AuthorizeDataShare {
    input := {
        @required
        DataShareArn: String

        @required
        ConsumerIdentifier: String

        AllowWrites: Boolean
    }
    output: DataShare
    errors: [InvalidDataShareFault]
}

operation AuthorizeEndpointAccess {
    input := {
        ClusterIdentifier: String

        @required
        Account: String

        VpcIds: VpcIdentifierList
    }
    output: EndpointAuthorization
    errors: [
        ClusterNotFoundFault
        EndpointAuthorizationsPerClusterLimitExceededFault
        UnsupportedOperationFault
        EndpointAuthorizationAlreadyExistsFault
        InvalidAuthorizationStateFault
        InvalidClusterStateFault
    ]
}

operation AuthorizeSnapshotAccess {
    input := {
        SnapshotIdentifier: String
        SnapshotArn: String
        SnapshotClusterIdentifier: String

        @required
        AccountWithRestoreAccess: String
    }
    output := {
        Snapshot: Snapshot
    }
    errors: [
        ClusterSnapshotNotFoundFault
        AuthorizationAlreadyExistsFault
        AuthorizationQuotaExceededFault
        DependentServiceRequestThrottlingFault
        InvalidClusterSnapshotStateFault
        LimitExceededFault
        UnsupportedOperationFault
    ]
}

operation BatchDeleteClusterSnapshots {
    input: BatchDeleteClusterSnapshotsRequest
    output := {
        Resources: SnapshotIdentifierList
        Errors: BatchSnapshotOperationErrorList
    }
    errors: [BatchDeleteRequestSizeExceededFault]
}

operation BatchModifyClusterSnapshots {
    input := {
        @required
        SnapshotIdentifierList: SnapshotIdentifierList

        ManualSnapshotRetentionPeriod: Integer
        Force: Boolean
    }
    output: BatchModifyClusterSnapshotsOutputMessage
    errors: [InvalidRetentionPeriodFault, BatchModifyClusterSnapshotsLimitExceededFault]
}

operation CancelResize {
    input := {
        @required
        ClusterIdentifier: String
    }
    output: ResizeProgressMessage
    errors: [
        ClusterNotFoundFault
        ResizeNotFoundFault
        InvalidClusterStateFault
        UnsupportedOperationFault
    ]
}

operation CopyClusterSnapshot {
    input := {
        @required
        SourceSnapshotIdentifier: String

        SourceSnapshotClusterIdentifier: String

        @required
        TargetSnapshotIdentifier: String

        ManualSnapshotRetentionPeriod: Integer
    }
    output := {
        Snapshot: Snapshot
    }
    errors: [
        ClusterNotFoundFault
        ClusterSnapshotAlreadyExistsFault
        ClusterSnapshotNotFoundFault
        InvalidClusterSnapshotStateFault
        ClusterSnapshotQuotaExceededFault
        InvalidRetentionPeriodFault
    ]
}

operation CreateAuthenticationProfile {
    input := {
        @required
        AuthenticationProfileName: AuthenticationProfileNameString

        @required
        AuthenticationProfileContent: String
    }
    output := {
        AuthenticationProfileName: AuthenticationProfileNameString
        AuthenticationProfileContent: String
    }
    errors: [
        AuthenticationProfileAlreadyExistsFault
        AuthenticationProfileQuotaExceededFault
        InvalidAuthenticationProfileRequestFault
    ]
}

operation CreateCluster {
    input := {
        DBName: String

        @required
        ClusterIdentifier: String

        ClusterType: String

        @required
        NodeType: String

        @required
        MasterUsername: String

        MasterUserPassword: SensitiveString
        ClusterSecurityGroups: ClusterSecurityGroupNameList
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        ClusterSubnetGroupName: String
        AvailabilityZone: String
        PreferredMaintenanceWindow: String
        ClusterParameterGroupName: String
        AutomatedSnapshotRetentionPeriod: Integer
        ManualSnapshotRetentionPeriod: Integer
        Port: Integer
        ClusterVersion: String
        AllowVersionUpgrade: Boolean
        NumberOfNodes: Integer
        PubliclyAccessible: Boolean
        Encrypted: Boolean
        HsmClientCertificateIdentifier: String
        HsmConfigurationIdentifier: String
        ElasticIp: String
        Tags: TagList
        KmsKeyId: String
        EnhancedVpcRouting: Boolean
        AdditionalInfo: String
        IamRoles: IamRoleArnList
        MaintenanceTrackName: String
        SnapshotScheduleIdentifier: String
        AvailabilityZoneRelocation: Boolean
        AquaConfigurationStatus: AquaConfigurationStatus
        DefaultIamRoleArn: String
        LoadSampleData: String
        ManageMasterPassword: Boolean
        MasterPasswordSecretKmsKeyId: String
        IpAddressType: String
        MultiAZ: Boolean
        RedshiftIdcApplicationArn: String
        CatalogName: CatalogNameString
        ExtraComputeForAutomaticOptimization: Boolean
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterAlreadyExistsFault
        InsufficientClusterCapacityFault
        ClusterParameterGroupNotFoundFault
        ClusterSecurityGroupNotFoundFault
        ClusterQuotaExceededFault
        NumberOfNodesQuotaExceededFault
        NumberOfNodesPerClusterLimitExceededFault
        ClusterSubnetGroupNotFoundFault
        InvalidVPCNetworkStateFault
        InvalidClusterSubnetGroupStateFault
        InvalidSubnet
        UnauthorizedOperation
        HsmClientCertificateNotFoundFault
        HsmConfigurationNotFoundFault
        InvalidElasticIpFault
        TagLimitExceededFault
        InvalidTagFault
        LimitExceededFault
        DependentServiceRequestThrottlingFault
        InvalidClusterTrackFault
        SnapshotScheduleNotFoundFault
        InvalidRetentionPeriodFault
        Ipv6CidrBlockNotFoundFault
        UnsupportedOperationFault
        RedshiftIdcApplicationNotExistsFault
        DependentServiceUnavailableFault
        DependentServiceAccessDeniedFault
    ]
}

operation CreateClusterParameterGroup {
    input := {
        @required
        ParameterGroupName: String

        @required
        ParameterGroupFamily: String

        @required
        Description: String

        Tags: TagList
    }
    output := {
        ClusterParameterGroup: ClusterParameterGroup
    }
    errors: [
        ClusterParameterGroupQuotaExceededFault
        ClusterParameterGroupAlreadyExistsFault
        TagLimitExceededFault
        InvalidTagFault
    ]
}

operation CreateClusterSecurityGroup {
    input := {
        @required
        ClusterSecurityGroupName: String

        @required
        Description: String

        Tags: TagList
    }
    output := {
        ClusterSecurityGroup: ClusterSecurityGroup
    }
    errors: [
        ClusterSecurityGroupAlreadyExistsFault
        ClusterSecurityGroupQuotaExceededFault
        TagLimitExceededFault
        InvalidTagFault
    ]
}

operation CreateClusterSnapshot {
    input := {
        @required
        SnapshotIdentifier: String

        @required
        ClusterIdentifier: String

        ManualSnapshotRetentionPeriod: Integer
        Tags: TagList
    }
    output := {
        Snapshot: Snapshot
    }
    errors: [
        ClusterSnapshotAlreadyExistsFault
        InvalidClusterStateFault
        ClusterNotFoundFault
        ClusterSnapshotQuotaExceededFault
        TagLimitExceededFault
        InvalidTagFault
        InvalidRetentionPeriodFault
    ]
}

operation CreateClusterSubnetGroup {
    input := {
        @required
        ClusterSubnetGroupName: String

        @required
        Description: String

        @required
        SubnetIds: SubnetIdentifierList

        Tags: TagList
    }
    output := {
        ClusterSubnetGroup: ClusterSubnetGroup
    }
    errors: [
        ClusterSubnetGroupAlreadyExistsFault
        ClusterSubnetGroupQuotaExceededFault
        ClusterSubnetQuotaExceededFault
        InvalidSubnet
        UnauthorizedOperation
        TagLimitExceededFault
        InvalidTagFault
        DependentServiceRequestThrottlingFault
    ]
}

operation CreateCustomDomainAssociation {
    input := {
        @required
        CustomDomainName: CustomDomainNameString

        @required
        CustomDomainCertificateArn: CustomDomainCertificateArnString

        @required
        ClusterIdentifier: String
    }
    output := {
        CustomDomainName: CustomDomainNameString
        CustomDomainCertificateArn: CustomDomainCertificateArnString
        ClusterIdentifier: String
        CustomDomainCertExpiryTime: String
    }
    errors: [UnsupportedOperationFault, ClusterNotFoundFault, CustomCnameAssociationFault]
}

operation CreateEndpointAccess {
    input := {
        ClusterIdentifier: String
        ResourceOwner: String

        @required
        EndpointName: String

        @required
        SubnetGroupName: String

        VpcSecurityGroupIds: VpcSecurityGroupIdList
    }
    output: EndpointAccess
    errors: [
        ClusterNotFoundFault
        AccessToClusterDeniedFault
        EndpointsPerClusterLimitExceededFault
        EndpointsPerAuthorizationLimitExceededFault
        InvalidClusterSecurityGroupStateFault
        ClusterSubnetGroupNotFoundFault
        EndpointAlreadyExistsFault
        UnsupportedOperationFault
        InvalidClusterStateFault
        UnauthorizedOperation
    ]
}

operation CreateEventSubscription {
    input := {
        @required
        SubscriptionName: String

        @required
        SnsTopicArn: String

        SourceType: String
        SourceIds: SourceIdsList
        EventCategories: EventCategoriesList
        Severity: String
        Enabled: Boolean
        Tags: TagList
    }
    output := {
        EventSubscription: EventSubscription
    }
    errors: [
        EventSubscriptionQuotaExceededFault
        SubscriptionAlreadyExistFault
        SNSInvalidTopicFault
        SNSNoAuthorizationFault
        SNSTopicArnNotFoundFault
        SubscriptionEventIdNotFoundFault
        SubscriptionCategoryNotFoundFault
        SubscriptionSeverityNotFoundFault
        SourceNotFoundFault
        TagLimitExceededFault
        InvalidTagFault
    ]
}

operation CreateHsmClientCertificate {
    input := {
        @required
        HsmClientCertificateIdentifier: String

        Tags: TagList
    }
    output := {
        HsmClientCertificate: HsmClientCertificate
    }
    errors: [
        HsmClientCertificateAlreadyExistsFault
        HsmClientCertificateQuotaExceededFault
        TagLimitExceededFault
        InvalidTagFault
    ]
}

operation CreateHsmConfiguration {
    input := {
        @required
        HsmConfigurationIdentifier: String

        @required
        Description: String

        @required
        HsmIpAddress: String

        @required
        HsmPartitionName: String

        @required
        HsmPartitionPassword: String

        @required
        HsmServerPublicCertificate: String

        Tags: TagList
    }
    output := {
        HsmConfiguration: HsmConfiguration
    }
    errors: [
        HsmConfigurationAlreadyExistsFault
        HsmConfigurationQuotaExceededFault
        TagLimitExceededFault
        InvalidTagFault
    ]
}

operation CreateIntegration {
    input := {
        @required
        SourceArn: SourceArn

        @required
        TargetArn: TargetArn

        @required
        IntegrationName: IntegrationName

        KMSKeyId: String
        TagList: TagList
        AdditionalEncryptionContext: EncryptionContextMap
        Description: IntegrationDescription
    }
    output: Integration
    errors: [
        IntegrationAlreadyExistsFault
        IntegrationConflictOperationFault
        IntegrationQuotaExceededFault
        IntegrationSourceNotFoundFault
        IntegrationTargetNotFoundFault
        UnsupportedOperationFault
        InvalidClusterStateFault
        TagLimitExceededFault
        InvalidTagFault
    ]
}

operation CreateQev2IdcApplication {
    input := {
        @required
        IdcInstanceArn: String

        @required
        Qev2IdcApplicationName: Qev2IdcApplicationName

        @required
        IdcDisplayName: IdcDisplayNameString

        Tags: TagList
    }
    output := {
        Qev2IdcApplication: Qev2IdcApplication
    }
    errors: [
        Qev2IdcApplicationAlreadyExistsFault
        DependentServiceUnavailableFault
        UnsupportedOperationFault
        DependentServiceAccessDeniedFault
    ]
}

operation CreateRedshiftIdcApplication {
    input := {
        @required
        IdcInstanceArn: String

        @required
        RedshiftIdcApplicationName: RedshiftIdcApplicationName

        IdentityNamespace: IdentityNamespaceString

        @required
        IdcDisplayName: IdcDisplayNameString

        @required
        IamRoleArn: String

        AuthorizedTokenIssuerList: AuthorizedTokenIssuerList
        ServiceIntegrations: ServiceIntegrationList
        ApplicationType: ApplicationType
        Tags: TagList
        SsoTagKeys: TagKeyList
    }
    output := {
        RedshiftIdcApplication: RedshiftIdcApplication
    }
    errors: [
        RedshiftIdcApplicationAlreadyExistsFault
        DependentServiceUnavailableFault
        UnsupportedOperationFault
        DependentServiceAccessDeniedFault
        RedshiftIdcApplicationQuotaExceededFault
        TagLimitExceededFault
        InvalidTagFault
    ]
}

operation CreateScheduledAction {
    input := {
        @required
        ScheduledActionName: String

        @required
        TargetAction: ScheduledActionType

        @required
        Schedule: String

        @required
        IamRole: String

        ScheduledActionDescription: String
        StartTime: Timestamp
        EndTime: Timestamp
        Enable: Boolean
    }
    output: ScheduledAction
    errors: [
        ClusterNotFoundFault
        ScheduledActionAlreadyExistsFault
        ScheduledActionQuotaExceededFault
        ScheduledActionTypeUnsupportedFault
        InvalidScheduleFault
        InvalidScheduledActionFault
        UnauthorizedOperation
        UnsupportedOperationFault
    ]
}

operation CreateSnapshotCopyGrant {
    input := {
        @required
        SnapshotCopyGrantName: String

        KmsKeyId: String
        Tags: TagList
    }
    output := {
        SnapshotCopyGrant: SnapshotCopyGrant
    }
    errors: [
        SnapshotCopyGrantAlreadyExistsFault
        SnapshotCopyGrantQuotaExceededFault
        LimitExceededFault
        TagLimitExceededFault
        InvalidTagFault
        DependentServiceRequestThrottlingFault
    ]
}

operation CreateSnapshotSchedule {
    input := {
        ScheduleDefinitions: ScheduleDefinitionList
        ScheduleIdentifier: String
        ScheduleDescription: String
        Tags: TagList
        DryRun: Boolean
        NextInvocations: Integer
    }
    output: SnapshotSchedule
    errors: [
        SnapshotScheduleAlreadyExistsFault
        InvalidScheduleFault
        SnapshotScheduleQuotaExceededFault
        TagLimitExceededFault
        ScheduleDefinitionTypeUnsupportedFault
        InvalidTagFault
    ]
}

operation CreateTags {
    input := {
        @required
        ResourceName: String

        @required
        Tags: TagList
    }
    errors: [
        TagLimitExceededFault
        ResourceNotFoundFault
        InvalidTagFault
        InvalidClusterStateFault
    ]
}

operation CreateUsageLimit {
    input := {
        @required
        ClusterIdentifier: String

        @required
        FeatureType: UsageLimitFeatureType

        @required
        LimitType: UsageLimitLimitType

        @required
        Amount: Long

        Period: UsageLimitPeriod
        BreachAction: UsageLimitBreachAction
        Tags: TagList
    }
    output: UsageLimit
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        LimitExceededFault
        UsageLimitAlreadyExistsFault
        InvalidUsageLimitFault
        TagLimitExceededFault
        UnsupportedOperationFault
    ]
}

operation DeauthorizeDataShare {
    input := {
        @required
        DataShareArn: String

        @required
        ConsumerIdentifier: String
    }
    output: DataShare
    errors: [InvalidDataShareFault]
}

operation DeleteAuthenticationProfile {
    input := {
        @required
        AuthenticationProfileName: AuthenticationProfileNameString
    }
    output := {
        AuthenticationProfileName: AuthenticationProfileNameString
    }
    errors: [AuthenticationProfileNotFoundFault, InvalidAuthenticationProfileRequestFault]
}

operation DeleteCluster {
    input := {
        @required
        ClusterIdentifier: String

        SkipFinalClusterSnapshot: Boolean
        FinalClusterSnapshotIdentifier: String
        FinalClusterSnapshotRetentionPeriod: Integer
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        ClusterSnapshotAlreadyExistsFault
        ClusterSnapshotQuotaExceededFault
        InvalidRetentionPeriodFault
    ]
}

operation DeleteClusterParameterGroup {
    input := {
        @required
        ParameterGroupName: String
    }
    errors: [InvalidClusterParameterGroupStateFault, ClusterParameterGroupNotFoundFault]
}

operation DeleteClusterSecurityGroup {
    input := {
        @required
        ClusterSecurityGroupName: String
    }
    errors: [InvalidClusterSecurityGroupStateFault, ClusterSecurityGroupNotFoundFault]
}

operation DeleteClusterSnapshot {
    input: DeleteClusterSnapshotMessage
    output := {
        Snapshot: Snapshot
    }
    errors: [InvalidClusterSnapshotStateFault, ClusterSnapshotNotFoundFault]
}

operation DeleteClusterSubnetGroup {
    input := {
        @required
        ClusterSubnetGroupName: String
    }
    errors: [
        InvalidClusterSubnetGroupStateFault
        InvalidClusterSubnetStateFault
        ClusterSubnetGroupNotFoundFault
    ]
}

operation DeleteCustomDomainAssociation {
    input := {
        @required
        ClusterIdentifier: String

        @required
        CustomDomainName: CustomDomainNameString
    }
    errors: [
        UnsupportedOperationFault
        ClusterNotFoundFault
        CustomCnameAssociationFault
        CustomDomainAssociationNotFoundFault
    ]
}

operation DeleteEndpointAccess {
    input := {
        @required
        EndpointName: String
    }
    output: EndpointAccess
    errors: [
        ClusterNotFoundFault
        InvalidEndpointStateFault
        InvalidClusterSecurityGroupStateFault
        EndpointNotFoundFault
        InvalidClusterStateFault
    ]
}

operation DeleteEventSubscription {
    input := {
        @required
        SubscriptionName: String
    }
    errors: [SubscriptionNotFoundFault, InvalidSubscriptionStateFault]
}

operation DeleteHsmClientCertificate {
    input := {
        @required
        HsmClientCertificateIdentifier: String
    }
    errors: [InvalidHsmClientCertificateStateFault, HsmClientCertificateNotFoundFault]
}

operation DeleteHsmConfiguration {
    input := {
        @required
        HsmConfigurationIdentifier: String
    }
    errors: [InvalidHsmConfigurationStateFault, HsmConfigurationNotFoundFault]
}

operation DeleteIntegration {
    input := {
        @required
        IntegrationArn: IntegrationArn
    }
    output: Integration
    errors: [
        IntegrationNotFoundFault
        IntegrationConflictStateFault
        IntegrationConflictOperationFault
        UnsupportedOperationFault
    ]
}

operation DeletePartner {
    input: PartnerIntegrationInputMessage
    output: PartnerIntegrationOutputMessage
    errors: [
        PartnerNotFoundFault
        ClusterNotFoundFault
        UnauthorizedPartnerIntegrationFault
        UnsupportedOperationFault
    ]
}

operation DeleteQev2IdcApplication {
    input := {
        @required
        Qev2IdcApplicationArn: String
    }
    errors: [
        Qev2IdcApplicationNotExistsFault
        DependentServiceUnavailableFault
        UnsupportedOperationFault
        DependentServiceAccessDeniedFault
    ]
}

operation DeleteRedshiftIdcApplication {
    input := {
        @required
        RedshiftIdcApplicationArn: String
    }
    errors: [
        RedshiftIdcApplicationNotExistsFault
        DependentServiceUnavailableFault
        UnsupportedOperationFault
        DependentServiceAccessDeniedFault
    ]
}

operation DeleteResourcePolicy {
    input := {
        @required
        ResourceArn: String
    }
    errors: [ResourceNotFoundFault, UnsupportedOperationFault]
}

operation DeleteScheduledAction {
    input := {
        @required
        ScheduledActionName: String
    }
    errors: [ScheduledActionNotFoundFault, UnauthorizedOperation]
}

operation DeleteSnapshotCopyGrant {
    input := {
        @required
        SnapshotCopyGrantName: String
    }
    errors: [InvalidSnapshotCopyGrantStateFault, SnapshotCopyGrantNotFoundFault]
}

operation DeleteSnapshotSchedule {
    input := {
        @required
        ScheduleIdentifier: String
    }
    errors: [InvalidClusterSnapshotScheduleStateFault, SnapshotScheduleNotFoundFault]
}

operation DeleteTags {
    input := {
        @required
        ResourceName: String

        @required
        TagKeys: TagKeyList
    }
    errors: [ResourceNotFoundFault, InvalidTagFault]
}

operation DeleteUsageLimit {
    input := {
        @required
        UsageLimitId: String
    }
    errors: [UsageLimitNotFoundFault, UnsupportedOperationFault]
}

operation DeregisterNamespace {
    input: DeregisterNamespaceInputMessage
    output: DeregisterNamespaceOutputMessage
    errors: [ClusterNotFoundFault, InvalidNamespaceFault, InvalidClusterStateFault]
}

operation DescribeAccountAttributes {
    input := {
        AttributeNames: AttributeNameList
    }
    output: AccountAttributeList
}

operation DescribeAuthenticationProfiles {
    input := {
        AuthenticationProfileName: AuthenticationProfileNameString
    }
    output := {
        AuthenticationProfiles: AuthenticationProfileList
    }
    errors: [AuthenticationProfileNotFoundFault, InvalidAuthenticationProfileRequestFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ClusterDbRevisions"
    pageSize: "MaxRecords"
)
operation DescribeClusterDbRevisions {
    input := {
        ClusterIdentifier: String
        MaxRecords: Integer
        Marker: String
    }
    output: ClusterDbRevisionsMessage
    errors: [ClusterNotFoundFault, InvalidClusterStateFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ParameterGroups"
    pageSize: "MaxRecords"
)
operation DescribeClusterParameterGroups {
    input := {
        ParameterGroupName: String
        MaxRecords: Integer
        Marker: String
        TagKeys: TagKeyList
        TagValues: TagValueList
    }
    output: ClusterParameterGroupsMessage
    errors: [ClusterParameterGroupNotFoundFault, InvalidTagFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Parameters", pageSize: "MaxRecords")
operation DescribeClusterParameters {
    input := {
        @required
        ParameterGroupName: String

        Source: String
        MaxRecords: Integer
        Marker: String
    }
    output: ClusterParameterGroupDetails
    errors: [ClusterParameterGroupNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ClusterSecurityGroups"
    pageSize: "MaxRecords"
)
operation DescribeClusterSecurityGroups {
    input := {
        ClusterSecurityGroupName: String
        MaxRecords: Integer
        Marker: String
        TagKeys: TagKeyList
        TagValues: TagValueList
    }
    output: ClusterSecurityGroupMessage
    errors: [ClusterSecurityGroupNotFoundFault, InvalidTagFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Snapshots", pageSize: "MaxRecords")
@waitable(
    SnapshotAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Snapshots[].Status"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Snapshots[].Status"
                        expected: "failed"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Snapshots[].Status"
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
@maxAttempts(SnapshotAvailable: 20)
operation DescribeClusterSnapshots {
    input := {
        ClusterIdentifier: String
        SnapshotIdentifier: String
        SnapshotArn: String
        SnapshotType: String
        StartTime: Timestamp
        EndTime: Timestamp
        MaxRecords: Integer
        Marker: String
        OwnerAccount: String
        TagKeys: TagKeyList
        TagValues: TagValueList
        ClusterExists: Boolean
        SortingEntities: SnapshotSortingEntityList
    }
    output: SnapshotMessage
    errors: [
        ClusterNotFoundFault
        ClusterSnapshotNotFoundFault
        InvalidTagFault
        UnsupportedOperationFault
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ClusterSubnetGroups"
    pageSize: "MaxRecords"
)
operation DescribeClusterSubnetGroups {
    input := {
        ClusterSubnetGroupName: String
        MaxRecords: Integer
        Marker: String
        TagKeys: TagKeyList
        TagValues: TagValueList
    }
    output: ClusterSubnetGroupMessage
    errors: [ClusterSubnetGroupNotFoundFault, InvalidTagFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "MaintenanceTracks"
    pageSize: "MaxRecords"
)
operation DescribeClusterTracks {
    input := {
        MaintenanceTrackName: String
        MaxRecords: Integer
        Marker: String
    }
    output: TrackListMessage
    errors: [InvalidClusterTrackFault, UnauthorizedOperation]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ClusterVersions"
    pageSize: "MaxRecords"
)
operation DescribeClusterVersions {
    input := {
        ClusterVersion: String
        ClusterParameterGroupFamily: String
        MaxRecords: Integer
        Marker: String
    }
    output: ClusterVersionsMessage
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Clusters", pageSize: "MaxRecords")
@waitable(
    ClusterAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Clusters[].ClusterStatus"
                        expected: "available"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Clusters[].ClusterStatus"
                        expected: "deleting"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "ClusterNotFound"}}
        ]
        minDelay: 60
        maxDelay: 60
    }
    ClusterDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "ClusterNotFound"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Clusters[].ClusterStatus"
                        expected: "creating"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Clusters[].ClusterStatus"
                        expected: "modifying"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 60
        maxDelay: 60
    }
    ClusterRestored: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "Clusters[].RestoreStatus.Status"
                        expected: "completed"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "Clusters[].ClusterStatus"
                        expected: "deleting"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 60
        maxDelay: 60
    }
)
@maxAttempts(ClusterAvailable: 30, ClusterDeleted: 30, ClusterRestored: 30)
operation DescribeClusters {
    input := {
        ClusterIdentifier: String
        MaxRecords: Integer
        Marker: String
        TagKeys: TagKeyList
        TagValues: TagValueList
    }
    output: ClustersMessage
    errors: [ClusterNotFoundFault, InvalidTagFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "Associations"
    pageSize: "MaxRecords"
)
operation DescribeCustomDomainAssociations {
    input := {
        CustomDomainName: CustomDomainNameString
        CustomDomainCertificateArn: CustomDomainCertificateArnString
        MaxRecords: Integer
        Marker: String
    }
    output: CustomDomainAssociationsMessage
    errors: [CustomDomainAssociationNotFoundFault, UnsupportedOperationFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "DataShares", pageSize: "MaxRecords")
operation DescribeDataShares {
    input := {
        DataShareArn: String
        MaxRecords: Integer
        Marker: String
    }
    output := {
        DataShares: DataShareList
        Marker: String
    }
    errors: [InvalidDataShareFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "DataShares", pageSize: "MaxRecords")
operation DescribeDataSharesForConsumer {
    input := {
        ConsumerArn: String
        Status: DataShareStatusForConsumer
        MaxRecords: Integer
        Marker: String
    }
    output := {
        DataShares: DataShareList
        Marker: String
    }
    errors: [InvalidNamespaceFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "DataShares", pageSize: "MaxRecords")
operation DescribeDataSharesForProducer {
    input := {
        ProducerArn: String
        Status: DataShareStatusForProducer
        MaxRecords: Integer
        Marker: String
    }
    output := {
        DataShares: DataShareList
        Marker: String
    }
    errors: [InvalidNamespaceFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "DefaultClusterParameters.Marker"
    items: "DefaultClusterParameters.Parameters"
    pageSize: "MaxRecords"
)
operation DescribeDefaultClusterParameters {
    input := {
        @required
        ParameterGroupFamily: String

        MaxRecords: Integer
        Marker: String
    }
    output := {
        DefaultClusterParameters: DefaultClusterParameters
    }
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "EndpointAccessList"
    pageSize: "MaxRecords"
)
operation DescribeEndpointAccess {
    input := {
        ClusterIdentifier: String
        ResourceOwner: String
        EndpointName: String
        VpcId: String
        MaxRecords: Integer
        Marker: String
    }
    output: EndpointAccessList
    errors: [ClusterNotFoundFault, InvalidClusterStateFault, EndpointNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "EndpointAuthorizationList"
    pageSize: "MaxRecords"
)
operation DescribeEndpointAuthorization {
    input := {
        ClusterIdentifier: String
        Account: String
        Grantee: Boolean
        MaxRecords: Integer
        Marker: String
    }
    output: EndpointAuthorizationList
    errors: [ClusterNotFoundFault, UnsupportedOperationFault]
}

operation DescribeEventCategories {
    input := {
        SourceType: String
    }
    output: EventCategoriesMessage
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "EventSubscriptionsList"
    pageSize: "MaxRecords"
)
operation DescribeEventSubscriptions {
    input := {
        SubscriptionName: String
        MaxRecords: Integer
        Marker: String
        TagKeys: TagKeyList
        TagValues: TagValueList
    }
    output: EventSubscriptionsMessage
    errors: [SubscriptionNotFoundFault, InvalidTagFault]
}

@paginated(inputToken: "Marker", outputToken: "Marker", items: "Events", pageSize: "MaxRecords")
operation DescribeEvents {
    input := {
        SourceIdentifier: String
        SourceType: SourceType
        StartTime: Timestamp
        EndTime: Timestamp
        Duration: Integer
        MaxRecords: Integer
        Marker: String
    }
    output: EventsMessage
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "HsmClientCertificates"
    pageSize: "MaxRecords"
)
operation DescribeHsmClientCertificates {
    input := {
        HsmClientCertificateIdentifier: String
        MaxRecords: Integer
        Marker: String
        TagKeys: TagKeyList
        TagValues: TagValueList
    }
    output: HsmClientCertificateMessage
    errors: [HsmClientCertificateNotFoundFault, InvalidTagFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "HsmConfigurations"
    pageSize: "MaxRecords"
)
operation DescribeHsmConfigurations {
    input := {
        HsmConfigurationIdentifier: String
        MaxRecords: Integer
        Marker: String
        TagKeys: TagKeyList
        TagValues: TagValueList
    }
    output: HsmConfigurationMessage
    errors: [HsmConfigurationNotFoundFault, InvalidTagFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "InboundIntegrations"
    pageSize: "MaxRecords"
)
operation DescribeInboundIntegrations {
    input := {
        IntegrationArn: InboundIntegrationArn
        TargetArn: TargetArn
        MaxRecords: Integer
        Marker: String
    }
    output: InboundIntegrationsMessage
    errors: [IntegrationNotFoundFault, InvalidNamespaceFault, UnsupportedOperationFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "Integrations"
    pageSize: "MaxRecords"
)
operation DescribeIntegrations {
    input := {
        IntegrationArn: IntegrationArn
        MaxRecords: Integer
        Marker: String
        Filters: DescribeIntegrationsFilterList
    }
    output: IntegrationsMessage
    errors: [IntegrationNotFoundFault, UnsupportedOperationFault]
}

operation DescribeLoggingStatus {
    input := {
        @required
        ClusterIdentifier: String
    }
    output: LoggingStatus
    errors: [ClusterNotFoundFault, UnsupportedOperationFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "NodeConfigurationOptionList"
    pageSize: "MaxRecords"
)
operation DescribeNodeConfigurationOptions {
    input := {
        @required
        ActionType: ActionType

        ClusterIdentifier: String
        SnapshotIdentifier: String
        SnapshotArn: String
        OwnerAccount: String

        @xmlName("Filter")
        Filters: NodeConfigurationOptionsFilterList

        Marker: String
        MaxRecords: Integer
    }
    output: NodeConfigurationOptionsMessage
    errors: [
        ClusterSnapshotNotFoundFault
        InvalidClusterSnapshotStateFault
        ClusterNotFoundFault
        AccessToSnapshotDeniedFault
        UnsupportedOperationFault
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "OrderableClusterOptions"
    pageSize: "MaxRecords"
)
operation DescribeOrderableClusterOptions {
    input := {
        ClusterVersion: String
        NodeType: String
        MaxRecords: Integer
        Marker: String
    }
    output: OrderableClusterOptionsMessage
}

operation DescribePartners {
    input: DescribePartnersInputMessage
    output: DescribePartnersOutputMessage
    errors: [ClusterNotFoundFault, UnauthorizedPartnerIntegrationFault, UnsupportedOperationFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "Qev2IdcApplications"
    pageSize: "MaxRecords"
)
operation DescribeQev2IdcApplications {
    input := {
        Qev2IdcApplicationArn: String
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Qev2IdcApplications: Qev2IdcApplicationList
        Marker: String
    }
    errors: [
        Qev2IdcApplicationNotExistsFault
        DependentServiceUnavailableFault
        UnsupportedOperationFault
        DependentServiceAccessDeniedFault
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "RedshiftIdcApplications"
    pageSize: "MaxRecords"
)
operation DescribeRedshiftIdcApplications {
    input := {
        RedshiftIdcApplicationArn: String
        MaxRecords: Integer
        Marker: String
    }
    output := {
        RedshiftIdcApplications: RedshiftIdcApplicationList
        Marker: String
    }
    errors: [
        RedshiftIdcApplicationNotExistsFault
        DependentServiceUnavailableFault
        UnsupportedOperationFault
        DependentServiceAccessDeniedFault
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ReservedNodeExchangeStatusDetails"
    pageSize: "MaxRecords"
)
operation DescribeReservedNodeExchangeStatus {
    input: DescribeReservedNodeExchangeStatusInputMessage
    output: DescribeReservedNodeExchangeStatusOutputMessage
    errors: [
        ReservedNodeNotFoundFault
        ReservedNodeExchangeNotFoundFault
        UnsupportedOperationFault
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ReservedNodeOfferings"
    pageSize: "MaxRecords"
)
operation DescribeReservedNodeOfferings {
    input := {
        ReservedNodeOfferingId: String
        MaxRecords: Integer
        Marker: String
    }
    output: ReservedNodeOfferingsMessage
    errors: [
        ReservedNodeOfferingNotFoundFault
        UnsupportedOperationFault
        DependentServiceUnavailableFault
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ReservedNodes"
    pageSize: "MaxRecords"
)
operation DescribeReservedNodes {
    input := {
        ReservedNodeId: String
        MaxRecords: Integer
        Marker: String
    }
    output: ReservedNodesMessage
    errors: [ReservedNodeNotFoundFault, DependentServiceUnavailableFault]
}

operation DescribeResize {
    input := {
        @required
        ClusterIdentifier: String
    }
    output: ResizeProgressMessage
    errors: [ClusterNotFoundFault, ResizeNotFoundFault, UnsupportedOperationFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ScheduledActions"
    pageSize: "MaxRecords"
)
operation DescribeScheduledActions {
    input := {
        ScheduledActionName: String
        TargetActionType: ScheduledActionTypeValues
        StartTime: Timestamp
        EndTime: Timestamp
        Active: Boolean
        Filters: ScheduledActionFilterList
        Marker: String
        MaxRecords: Integer
    }
    output: ScheduledActionsMessage
    errors: [ScheduledActionNotFoundFault, UnauthorizedOperation]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "SnapshotCopyGrants"
    pageSize: "MaxRecords"
)
operation DescribeSnapshotCopyGrants {
    input := {
        SnapshotCopyGrantName: String
        MaxRecords: Integer
        Marker: String
        TagKeys: TagKeyList
        TagValues: TagValueList
    }
    output: SnapshotCopyGrantMessage
    errors: [SnapshotCopyGrantNotFoundFault, InvalidTagFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "SnapshotSchedules"
    pageSize: "MaxRecords"
)
operation DescribeSnapshotSchedules {
    input := {
        ClusterIdentifier: String
        ScheduleIdentifier: String
        TagKeys: TagKeyList
        TagValues: TagValueList
        Marker: String
        MaxRecords: Integer
    }
    output: DescribeSnapshotSchedulesOutputMessage
}

operation DescribeStorage {
    output: CustomerStorageMessage
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "TableRestoreStatusDetails"
    pageSize: "MaxRecords"
)
operation DescribeTableRestoreStatus {
    input := {
        ClusterIdentifier: String
        TableRestoreRequestId: String
        MaxRecords: Integer
        Marker: String
    }
    output: TableRestoreStatusMessage
    errors: [TableRestoreNotFoundFault, ClusterNotFoundFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "TaggedResources"
    pageSize: "MaxRecords"
)
operation DescribeTags {
    input := {
        ResourceName: String
        ResourceType: String
        MaxRecords: Integer
        Marker: String
        TagKeys: TagKeyList
        TagValues: TagValueList
    }
    output: TaggedResourceListMessage
    errors: [ResourceNotFoundFault, InvalidTagFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "UsageLimits"
    pageSize: "MaxRecords"
)
operation DescribeUsageLimits {
    input := {
        UsageLimitId: String
        ClusterIdentifier: String
        FeatureType: UsageLimitFeatureType
        MaxRecords: Integer
        Marker: String
        TagKeys: TagKeyList
        TagValues: TagValueList
    }
    output: UsageLimitList
    errors: [ClusterNotFoundFault, UnsupportedOperationFault]
}

operation DisableLogging {
    input := {
        @required
        ClusterIdentifier: String
    }
    output: LoggingStatus
    errors: [ClusterNotFoundFault, InvalidClusterStateFault, UnsupportedOperationFault]
}

operation DisableSnapshotCopy {
    input := {
        @required
        ClusterIdentifier: String
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterNotFoundFault
        SnapshotCopyAlreadyDisabledFault
        InvalidClusterStateFault
        UnauthorizedOperation
        UnsupportedOperationFault
    ]
}

operation DisassociateDataShareConsumer {
    input := {
        @required
        DataShareArn: String

        DisassociateEntireAccount: Boolean
        ConsumerArn: String
        ConsumerRegion: String
    }
    output: DataShare
    errors: [InvalidDataShareFault, InvalidNamespaceFault]
}

operation EnableLogging {
    input := {
        @required
        ClusterIdentifier: String

        BucketName: String
        S3KeyPrefix: S3KeyPrefixValue
        LogDestinationType: LogDestinationType
        LogExports: LogTypeList
    }
    output: LoggingStatus
    errors: [
        ClusterNotFoundFault
        BucketNotFoundFault
        InsufficientS3BucketPolicyFault
        InvalidS3KeyPrefixFault
        InvalidS3BucketNameFault
        InvalidClusterStateFault
        UnsupportedOperationFault
    ]
}

operation EnableSnapshotCopy {
    input := {
        @required
        ClusterIdentifier: String

        @required
        DestinationRegion: String

        RetentionPeriod: Integer
        SnapshotCopyGrantName: String
        ManualSnapshotRetentionPeriod: Integer
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        IncompatibleOrderableOptions
        InvalidClusterStateFault
        ClusterNotFoundFault
        CopyToRegionDisabledFault
        SnapshotCopyAlreadyEnabledFault
        UnknownSnapshotCopyRegionFault
        UnauthorizedOperation
        SnapshotCopyGrantNotFoundFault
        LimitExceededFault
        DependentServiceRequestThrottlingFault
        InvalidRetentionPeriodFault
    ]
}

operation FailoverPrimaryCompute {
    input: FailoverPrimaryComputeInputMessage
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterNotFoundFault
        UnsupportedOperationFault
        UnauthorizedOperation
        InvalidClusterStateFault
    ]
}

operation GetClusterCredentials {
    input := {
        @required
        DbUser: String

        DbName: String
        ClusterIdentifier: String
        DurationSeconds: Integer
        AutoCreate: Boolean
        DbGroups: DbGroupList
        CustomDomainName: String
    }
    output: ClusterCredentials
    errors: [ClusterNotFoundFault, UnsupportedOperationFault]
}

operation GetClusterCredentialsWithIAM {
    input := {
        DbName: String
        ClusterIdentifier: String
        DurationSeconds: Integer
        CustomDomainName: String
    }
    output: ClusterExtendedCredentials
    errors: [ClusterNotFoundFault, UnsupportedOperationFault]
}

operation GetIdentityCenterAuthToken {
    input: GetIdentityCenterAuthTokenRequest
    output: GetIdentityCenterAuthTokenResponse
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        UnsupportedOperationFault
        RedshiftInvalidParameterFault
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ReservedNodeConfigurationOptionList"
    pageSize: "MaxRecords"
)
operation GetReservedNodeExchangeConfigurationOptions {
    input: GetReservedNodeExchangeConfigurationOptionsInputMessage
    output: GetReservedNodeExchangeConfigurationOptionsOutputMessage
    errors: [
        ReservedNodeNotFoundFault
        InvalidReservedNodeStateFault
        ReservedNodeAlreadyMigratedFault
        ReservedNodeOfferingNotFoundFault
        UnsupportedOperationFault
        DependentServiceUnavailableFault
        ClusterNotFoundFault
        ClusterSnapshotNotFoundFault
    ]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "ReservedNodeOfferings"
    pageSize: "MaxRecords"
)
operation GetReservedNodeExchangeOfferings {
    input: GetReservedNodeExchangeOfferingsInputMessage
    output: GetReservedNodeExchangeOfferingsOutputMessage
    errors: [
        ReservedNodeNotFoundFault
        InvalidReservedNodeStateFault
        ReservedNodeAlreadyMigratedFault
        ReservedNodeOfferingNotFoundFault
        UnsupportedOperationFault
        DependentServiceUnavailableFault
    ]
}

operation GetResourcePolicy {
    input := {
        @required
        ResourceArn: String
    }
    output := {
        ResourcePolicy: ResourcePolicy
    }
    errors: [ResourceNotFoundFault, InvalidPolicyFault, UnsupportedOperationFault]
}

@paginated(
    inputToken: "Marker"
    outputToken: "Marker"
    items: "Recommendations"
    pageSize: "MaxRecords"
)
operation ListRecommendations {
    input := {
        ClusterIdentifier: String
        NamespaceArn: String
        MaxRecords: Integer
        Marker: String
    }
    output := {
        Recommendations: RecommendationList
        Marker: String
    }
    errors: [ClusterNotFoundFault, UnsupportedOperationFault]
}

operation ModifyAquaConfiguration {
    input: ModifyAquaInputMessage
    output: ModifyAquaOutputMessage
    errors: [ClusterNotFoundFault, InvalidClusterStateFault, UnsupportedOperationFault]
}

operation ModifyAuthenticationProfile {
    input := {
        @required
        AuthenticationProfileName: AuthenticationProfileNameString

        @required
        AuthenticationProfileContent: String
    }
    output := {
        AuthenticationProfileName: AuthenticationProfileNameString
        AuthenticationProfileContent: String
    }
    errors: [
        AuthenticationProfileNotFoundFault
        AuthenticationProfileQuotaExceededFault
        InvalidAuthenticationProfileRequestFault
    ]
}

operation ModifyCluster {
    input := {
        @required
        ClusterIdentifier: String

        ClusterType: String
        NodeType: String
        NumberOfNodes: Integer
        ClusterSecurityGroups: ClusterSecurityGroupNameList
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        MasterUserPassword: SensitiveString
        ClusterParameterGroupName: String
        AutomatedSnapshotRetentionPeriod: Integer
        ManualSnapshotRetentionPeriod: Integer
        PreferredMaintenanceWindow: String
        ClusterVersion: String
        AllowVersionUpgrade: Boolean
        HsmClientCertificateIdentifier: String
        HsmConfigurationIdentifier: String
        NewClusterIdentifier: String
        PubliclyAccessible: Boolean
        ElasticIp: String
        EnhancedVpcRouting: Boolean
        MaintenanceTrackName: String
        Encrypted: Boolean
        KmsKeyId: String
        AvailabilityZoneRelocation: Boolean
        AvailabilityZone: String
        Port: Integer
        ManageMasterPassword: Boolean
        MasterPasswordSecretKmsKeyId: String
        IpAddressType: String
        MultiAZ: Boolean
        ExtraComputeForAutomaticOptimization: Boolean
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        InvalidClusterStateFault
        InvalidClusterSecurityGroupStateFault
        ClusterNotFoundFault
        NumberOfNodesQuotaExceededFault
        NumberOfNodesPerClusterLimitExceededFault
        ClusterSecurityGroupNotFoundFault
        ClusterParameterGroupNotFoundFault
        InsufficientClusterCapacityFault
        UnsupportedOptionFault
        UnauthorizedOperation
        HsmClientCertificateNotFoundFault
        HsmConfigurationNotFoundFault
        ClusterAlreadyExistsFault
        LimitExceededFault
        DependentServiceRequestThrottlingFault
        InvalidElasticIpFault
        TableLimitExceededFault
        InvalidClusterTrackFault
        InvalidRetentionPeriodFault
        UnsupportedOperationFault
        CustomCnameAssociationFault
        Ipv6CidrBlockNotFoundFault
    ]
}

operation ModifyClusterDbRevision {
    input := {
        @required
        ClusterIdentifier: String

        @required
        RevisionTarget: String
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterNotFoundFault
        ClusterOnLatestRevisionFault
        InvalidClusterStateFault
        UnsupportedOperationFault
    ]
}

operation ModifyClusterIamRoles {
    input := {
        @required
        ClusterIdentifier: String

        AddIamRoles: IamRoleArnList
        RemoveIamRoles: IamRoleArnList
        DefaultIamRoleArn: String
    }
    output := {
        Cluster: Cluster
    }
    errors: [InvalidClusterStateFault, ClusterNotFoundFault]
}

operation ModifyClusterMaintenance {
    input := {
        @required
        ClusterIdentifier: String

        DeferMaintenance: Boolean
        DeferMaintenanceIdentifier: String
        DeferMaintenanceStartTime: Timestamp
        DeferMaintenanceEndTime: Timestamp
        DeferMaintenanceDuration: Integer
    }
    output := {
        Cluster: Cluster
    }
    errors: [ClusterNotFoundFault, InvalidClusterStateFault]
}

operation ModifyClusterParameterGroup {
    input := {
        @required
        ParameterGroupName: String

        @required
        Parameters: ParametersList
    }
    output: ClusterParameterGroupNameMessage
    errors: [ClusterParameterGroupNotFoundFault, InvalidClusterParameterGroupStateFault]
}

operation ModifyClusterSnapshot {
    input := {
        @required
        SnapshotIdentifier: String

        ManualSnapshotRetentionPeriod: Integer
        Force: Boolean
    }
    output := {
        Snapshot: Snapshot
    }
    errors: [
        InvalidClusterSnapshotStateFault
        ClusterSnapshotNotFoundFault
        InvalidRetentionPeriodFault
    ]
}

operation ModifyClusterSnapshotSchedule {
    input := {
        @required
        ClusterIdentifier: String

        ScheduleIdentifier: String
        DisassociateSchedule: Boolean
    }
    errors: [
        ClusterNotFoundFault
        SnapshotScheduleNotFoundFault
        InvalidClusterSnapshotScheduleStateFault
    ]
}

operation ModifyClusterSubnetGroup {
    input := {
        @required
        ClusterSubnetGroupName: String

        Description: String

        @required
        SubnetIds: SubnetIdentifierList
    }
    output := {
        ClusterSubnetGroup: ClusterSubnetGroup
    }
    errors: [
        ClusterSubnetGroupNotFoundFault
        ClusterSubnetQuotaExceededFault
        SubnetAlreadyInUse
        InvalidSubnet
        UnauthorizedOperation
        DependentServiceRequestThrottlingFault
    ]
}

operation ModifyCustomDomainAssociation {
    input := {
        @required
        CustomDomainName: CustomDomainNameString

        @required
        CustomDomainCertificateArn: CustomDomainCertificateArnString

        @required
        ClusterIdentifier: String
    }
    output := {
        CustomDomainName: CustomDomainNameString
        CustomDomainCertificateArn: CustomDomainCertificateArnString
        ClusterIdentifier: String
        CustomDomainCertExpiryTime: String
    }
    errors: [
        UnsupportedOperationFault
        ClusterNotFoundFault
        CustomCnameAssociationFault
        CustomDomainAssociationNotFoundFault
    ]
}

operation ModifyEndpointAccess {
    input := {
        @required
        EndpointName: String

        VpcSecurityGroupIds: VpcSecurityGroupIdList
    }
    output: EndpointAccess
    errors: [
        InvalidClusterSecurityGroupStateFault
        ClusterNotFoundFault
        InvalidEndpointStateFault
        EndpointNotFoundFault
        InvalidClusterStateFault
        UnauthorizedOperation
    ]
}

operation ModifyEventSubscription {
    input := {
        @required
        SubscriptionName: String

        SnsTopicArn: String
        SourceType: String
        SourceIds: SourceIdsList
        EventCategories: EventCategoriesList
        Severity: String
        Enabled: Boolean
    }
    output := {
        EventSubscription: EventSubscription
    }
    errors: [
        SubscriptionNotFoundFault
        SNSInvalidTopicFault
        SNSNoAuthorizationFault
        SNSTopicArnNotFoundFault
        SubscriptionEventIdNotFoundFault
        SubscriptionCategoryNotFoundFault
        SubscriptionSeverityNotFoundFault
        SourceNotFoundFault
        InvalidSubscriptionStateFault
    ]
}

operation ModifyIntegration {
    input := {
        @required
        IntegrationArn: IntegrationArn

        Description: IntegrationDescription
        IntegrationName: IntegrationName
    }
    output: Integration
    errors: [
        IntegrationNotFoundFault
        IntegrationConflictStateFault
        IntegrationConflictOperationFault
        IntegrationAlreadyExistsFault
        UnsupportedOperationFault
    ]
}

operation ModifyLakehouseConfiguration {
    input := {
        @required
        ClusterIdentifier: String

        LakehouseRegistration: LakehouseRegistration
        CatalogName: CatalogNameString
        LakehouseIdcRegistration: LakehouseIdcRegistration
        LakehouseIdcApplicationArn: String
        DryRun: Boolean
    }
    output: LakehouseConfiguration
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        UnsupportedOperationFault
        UnauthorizedOperation
        RedshiftIdcApplicationNotExistsFault
        DependentServiceUnavailableFault
        DependentServiceAccessDeniedFault
    ]
}

operation ModifyQev2IdcApplication {
    input := {
        @required
        Qev2IdcApplicationArn: String

        IdcDisplayName: IdcDisplayNameString
    }
    output := {
        Qev2IdcApplication: Qev2IdcApplication
    }
    errors: [
        Qev2IdcApplicationNotExistsFault
        DependentServiceUnavailableFault
        UnsupportedOperationFault
        DependentServiceAccessDeniedFault
    ]
}

operation ModifyRedshiftIdcApplication {
    input := {
        @required
        RedshiftIdcApplicationArn: String

        IdentityNamespace: IdentityNamespaceString
        IamRoleArn: String
        IdcDisplayName: IdcDisplayNameString
        AuthorizedTokenIssuerList: AuthorizedTokenIssuerList
        ServiceIntegrations: ServiceIntegrationList
    }
    output := {
        RedshiftIdcApplication: RedshiftIdcApplication
    }
    errors: [
        RedshiftIdcApplicationNotExistsFault
        DependentServiceUnavailableFault
        UnsupportedOperationFault
        DependentServiceAccessDeniedFault
    ]
}

operation ModifyScheduledAction {
    input := {
        @required
        ScheduledActionName: String

        TargetAction: ScheduledActionType
        Schedule: String
        IamRole: String
        ScheduledActionDescription: String
        StartTime: Timestamp
        EndTime: Timestamp
        Enable: Boolean
    }
    output: ScheduledAction
    errors: [
        ClusterNotFoundFault
        ScheduledActionNotFoundFault
        ScheduledActionTypeUnsupportedFault
        InvalidScheduleFault
        InvalidScheduledActionFault
        UnauthorizedOperation
        UnsupportedOperationFault
    ]
}

operation ModifySnapshotCopyRetentionPeriod {
    input := {
        @required
        ClusterIdentifier: String

        @required
        RetentionPeriod: Integer

        Manual: Boolean
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterNotFoundFault
        SnapshotCopyDisabledFault
        UnauthorizedOperation
        InvalidClusterStateFault
        InvalidRetentionPeriodFault
    ]
}

operation ModifySnapshotSchedule {
    input := {
        @required
        ScheduleIdentifier: String

        @required
        ScheduleDefinitions: ScheduleDefinitionList
    }
    output: SnapshotSchedule
    errors: [
        InvalidScheduleFault
        SnapshotScheduleNotFoundFault
        SnapshotScheduleUpdateInProgressFault
    ]
}

operation ModifyUsageLimit {
    input := {
        @required
        UsageLimitId: String

        Amount: Long
        BreachAction: UsageLimitBreachAction
    }
    output: UsageLimit
    errors: [InvalidUsageLimitFault, UsageLimitNotFoundFault, UnsupportedOperationFault]
}

operation PauseCluster {
    input: PauseClusterMessage
    output := {
        Cluster: Cluster
    }
    errors: [ClusterNotFoundFault, InvalidClusterStateFault, UnsupportedOperationFault]
}

operation PurchaseReservedNodeOffering {
    input := {
        @required
        ReservedNodeOfferingId: String

        NodeCount: Integer
    }
    output := {
        ReservedNode: ReservedNode
    }
    errors: [
        ReservedNodeOfferingNotFoundFault
        ReservedNodeAlreadyExistsFault
        ReservedNodeQuotaExceededFault
        UnsupportedOperationFault
    ]
}

operation PutResourcePolicy {
    input := {
        @required
        ResourceArn: String

        @required
        Policy: String
    }
    output := {
        ResourcePolicy: ResourcePolicy
    }
    errors: [
        ResourceNotFoundFault
        InvalidPolicyFault
        ConflictPolicyUpdateFault
        UnsupportedOperationFault
    ]
}

operation RebootCluster {
    input := {
        @required
        ClusterIdentifier: String
    }
    output := {
        Cluster: Cluster
    }
    errors: [InvalidClusterStateFault, ClusterNotFoundFault]
}

operation RegisterNamespace {
    input: RegisterNamespaceInputMessage
    output: RegisterNamespaceOutputMessage
    errors: [ClusterNotFoundFault, InvalidNamespaceFault, InvalidClusterStateFault]
}

operation RejectDataShare {
    input := {
        @required
        DataShareArn: String
    }
    output: DataShare
    errors: [InvalidDataShareFault]
}

operation ResetClusterParameterGroup {
    input := {
        @required
        ParameterGroupName: String

        ResetAllParameters: Boolean
        Parameters: ParametersList
    }
    output: ClusterParameterGroupNameMessage
    errors: [InvalidClusterParameterGroupStateFault, ClusterParameterGroupNotFoundFault]
}

operation ResizeCluster {
    input: ResizeClusterMessage
    output := {
        Cluster: Cluster
    }
    errors: [
        InvalidClusterStateFault
        ClusterNotFoundFault
        NumberOfNodesQuotaExceededFault
        NumberOfNodesPerClusterLimitExceededFault
        InsufficientClusterCapacityFault
        UnsupportedOptionFault
        UnsupportedOperationFault
        UnauthorizedOperation
        LimitExceededFault
        ReservedNodeNotFoundFault
        InvalidReservedNodeStateFault
        ReservedNodeAlreadyMigratedFault
        ReservedNodeOfferingNotFoundFault
        DependentServiceUnavailableFault
        ReservedNodeAlreadyExistsFault
    ]
}

operation RestoreFromClusterSnapshot {
    input := {
        @required
        ClusterIdentifier: String

        SnapshotIdentifier: String
        SnapshotArn: String
        SnapshotClusterIdentifier: String
        Port: Integer
        AvailabilityZone: String
        AllowVersionUpgrade: Boolean
        ClusterSubnetGroupName: String
        PubliclyAccessible: Boolean
        OwnerAccount: String
        HsmClientCertificateIdentifier: String
        HsmConfigurationIdentifier: String
        ElasticIp: String
        ClusterParameterGroupName: String
        ClusterSecurityGroups: ClusterSecurityGroupNameList
        VpcSecurityGroupIds: VpcSecurityGroupIdList
        PreferredMaintenanceWindow: String
        AutomatedSnapshotRetentionPeriod: Integer
        ManualSnapshotRetentionPeriod: Integer
        KmsKeyId: String
        NodeType: String
        EnhancedVpcRouting: Boolean
        AdditionalInfo: String
        IamRoles: IamRoleArnList
        MaintenanceTrackName: String
        SnapshotScheduleIdentifier: String
        NumberOfNodes: Integer
        AvailabilityZoneRelocation: Boolean
        AquaConfigurationStatus: AquaConfigurationStatus
        DefaultIamRoleArn: String
        ReservedNodeId: String
        TargetReservedNodeOfferingId: String
        Encrypted: Boolean
        ManageMasterPassword: Boolean
        MasterPasswordSecretKmsKeyId: String
        IpAddressType: String
        MultiAZ: Boolean
        CatalogName: CatalogNameString
        RedshiftIdcApplicationArn: String
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        AccessToSnapshotDeniedFault
        ClusterAlreadyExistsFault
        ClusterSnapshotNotFoundFault
        ClusterQuotaExceededFault
        InsufficientClusterCapacityFault
        InvalidClusterSnapshotStateFault
        InvalidRestoreFault
        NumberOfNodesQuotaExceededFault
        NumberOfNodesPerClusterLimitExceededFault
        InvalidVPCNetworkStateFault
        InvalidClusterSubnetGroupStateFault
        InvalidSubnet
        ClusterSubnetGroupNotFoundFault
        UnauthorizedOperation
        HsmClientCertificateNotFoundFault
        HsmConfigurationNotFoundFault
        InvalidElasticIpFault
        ClusterParameterGroupNotFoundFault
        ClusterSecurityGroupNotFoundFault
        LimitExceededFault
        DependentServiceRequestThrottlingFault
        InvalidClusterTrackFault
        SnapshotScheduleNotFoundFault
        TagLimitExceededFault
        InvalidTagFault
        ReservedNodeNotFoundFault
        InvalidReservedNodeStateFault
        ReservedNodeAlreadyMigratedFault
        ReservedNodeOfferingNotFoundFault
        DependentServiceUnavailableFault
        ReservedNodeAlreadyExistsFault
        UnsupportedOperationFault
        RedshiftIdcApplicationNotExistsFault
        DependentServiceAccessDeniedFault
        Ipv6CidrBlockNotFoundFault
    ]
}

operation RestoreTableFromClusterSnapshot {
    input := {
        @required
        ClusterIdentifier: String

        @required
        SnapshotIdentifier: String

        @required
        SourceDatabaseName: String

        SourceSchemaName: String

        @required
        SourceTableName: String

        TargetDatabaseName: String
        TargetSchemaName: String

        @required
        NewTableName: String

        EnableCaseSensitiveIdentifier: Boolean
    }
    output := {
        TableRestoreStatus: TableRestoreStatus
    }
    errors: [
        ClusterSnapshotNotFoundFault
        InProgressTableRestoreQuotaExceededFault
        InvalidClusterSnapshotStateFault
        InvalidTableRestoreArgumentFault
        ClusterNotFoundFault
        InvalidClusterStateFault
        UnsupportedOperationFault
    ]
}

operation ResumeCluster {
    input: ResumeClusterMessage
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        InsufficientClusterCapacityFault
        UnsupportedOperationFault
    ]
}

operation RevokeClusterSecurityGroupIngress {
    input := {
        @required
        ClusterSecurityGroupName: String

        CIDRIP: String
        EC2SecurityGroupName: String
        EC2SecurityGroupOwnerId: String
    }
    output := {
        ClusterSecurityGroup: ClusterSecurityGroup
    }
    errors: [
        ClusterSecurityGroupNotFoundFault
        AuthorizationNotFoundFault
        InvalidClusterSecurityGroupStateFault
    ]
}

operation RevokeEndpointAccess {
    input := {
        ClusterIdentifier: String
        Account: String
        VpcIds: VpcIdentifierList
        Force: Boolean
    }
    output: EndpointAuthorization
    errors: [
        ClusterNotFoundFault
        InvalidEndpointStateFault
        InvalidClusterSecurityGroupStateFault
        EndpointNotFoundFault
        EndpointAuthorizationNotFoundFault
        InvalidAuthorizationStateFault
        InvalidClusterStateFault
    ]
}

operation RevokeSnapshotAccess {
    input := {
        SnapshotIdentifier: String
        SnapshotArn: String
        SnapshotClusterIdentifier: String

        @required
        AccountWithRestoreAccess: String
    }
    output := {
        Snapshot: Snapshot
    }
    errors: [
        AccessToSnapshotDeniedFault
        AuthorizationNotFoundFault
        ClusterSnapshotNotFoundFault
        UnsupportedOperationFault
    ]
}

operation RotateEncryptionKey {
    input := {
        @required
        ClusterIdentifier: String
    }
    output := {
        Cluster: Cluster
    }
    errors: [
        ClusterNotFoundFault
        InvalidClusterStateFault
        DependentServiceRequestThrottlingFault
        UnsupportedOperationFault
    ]
}

operation UpdatePartnerStatus {
    input: UpdatePartnerStatusInputMessage
    output: PartnerIntegrationOutputMessage
    errors: [
        PartnerNotFoundFault
        ClusterNotFoundFault
        UnauthorizedPartnerIntegrationFault
        UnsupportedOperationFault
    ]
}

@input
structure AcceptReservedNodeExchangeInputMessage {
    @required
    ReservedNodeId: String

    @required
    TargetReservedNodeOfferingId: String
}

@output
structure AcceptReservedNodeExchangeOutputMessage {
    ExchangedReservedNode: ReservedNode
}

@error("client")
@httpError(400)
@awsQueryError(code: "AccessToClusterDenied", httpResponseCode: 400)
structure AccessToClusterDeniedFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "AccessToSnapshotDenied", httpResponseCode: 400)
structure AccessToSnapshotDeniedFault {}

structure AccountAttribute {
    AttributeName: String
    AttributeValues: AttributeValueList
}

@output
structure AccountAttributeList {
    AccountAttributes: AttributeList
}

structure AccountWithRestoreAccess {
    AccountId: String
    AccountAlias: String
}

list AccountsWithRestoreAccessList {
    @xmlName("AccountWithRestoreAccess")
    member: AccountWithRestoreAccess
}

enum ActionType {
    restore_cluster = "restore-cluster"
    recommend_node_config = "recommend-node-config"
    resize_cluster = "resize-cluster"
}

enum ApplicationType {
    None
    Lakehouse
}

structure AquaConfiguration {
    AquaStatus: AquaStatus
    AquaConfigurationStatus: AquaConfigurationStatus
}

enum AquaConfigurationStatus {
    enabled
    disabled
    auto
}

enum AquaStatus {
    enabled
    disabled
    applying
}

list AssociatedClusterList {
    @xmlName("ClusterAssociatedToSchedule")
    member: ClusterAssociatedToSchedule
}

structure Association {
    CustomDomainCertificateArn: String
    CustomDomainCertificateExpiryDate: Timestamp
    CertificateAssociations: CertificateAssociationList
}

list AssociationList {
    @xmlName("Association")
    member: Association
}

list AttributeList {
    @xmlName("AccountAttribute")
    member: AccountAttribute
}

list AttributeNameList {
    @xmlName("AttributeName")
    member: String
}

list AttributeValueList {
    @xmlName("AttributeValueTarget")
    member: AttributeValueTarget
}

structure AttributeValueTarget {
    AttributeValue: String
}

structure AuthenticationProfile {
    AuthenticationProfileName: AuthenticationProfileNameString
    AuthenticationProfileContent: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "AuthenticationProfileAlreadyExistsFault", httpResponseCode: 400)
structure AuthenticationProfileAlreadyExistsFault {}

list AuthenticationProfileList {
    member: AuthenticationProfile
}

@length(max: 63) @pattern("^[a-zA-Z0-9\\-]+$")
string AuthenticationProfileNameString

@error("client")
@httpError(404)
@awsQueryError(code: "AuthenticationProfileNotFoundFault", httpResponseCode: 404)
structure AuthenticationProfileNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "AuthenticationProfileQuotaExceededFault", httpResponseCode: 400)
structure AuthenticationProfileQuotaExceededFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "AuthorizationAlreadyExists", httpResponseCode: 400)
structure AuthorizationAlreadyExistsFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "AuthorizationNotFound", httpResponseCode: 404)
structure AuthorizationNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "AuthorizationQuotaExceeded", httpResponseCode: 400)
structure AuthorizationQuotaExceededFault {}

enum AuthorizationStatus {
    Authorized
    Revoking
}

list AuthorizedAudienceList {
    member: String
}

structure AuthorizedTokenIssuer {
    TrustedTokenIssuerArn: String
    AuthorizedAudiencesList: AuthorizedAudienceList
}

list AuthorizedTokenIssuerList {
    member: AuthorizedTokenIssuer
}

structure AvailabilityZone {
    Name: String
    SupportedPlatforms: SupportedPlatformsList
}

list AvailabilityZoneList {
    @xmlName("AvailabilityZone")
    member: AvailabilityZone
}

@input
structure BatchDeleteClusterSnapshotsRequest {
    @required
    Identifiers: DeleteClusterSnapshotMessageList
}

@error("client")
@httpError(400)
@awsQueryError(code: "BatchDeleteRequestSizeExceeded", httpResponseCode: 400)
structure BatchDeleteRequestSizeExceededFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "BatchModifyClusterSnapshotsLimitExceededFault", httpResponseCode: 400)
structure BatchModifyClusterSnapshotsLimitExceededFault {}

@output
structure BatchModifyClusterSnapshotsOutputMessage {
    Resources: SnapshotIdentifierList
    Errors: BatchSnapshotOperationErrors
}

list BatchSnapshotOperationErrorList {
    @xmlName("SnapshotErrorMessage")
    member: SnapshotErrorMessage
}

list BatchSnapshotOperationErrors {
    @xmlName("SnapshotErrorMessage")
    member: SnapshotErrorMessage
}

@error("client") @httpError(400) @awsQueryError(code: "BucketNotFoundFault", httpResponseCode: 400)
structure BucketNotFoundFault {}

@length(min: 1, max: 64) @pattern("^[a-z0-9_-]*[a-z]+[a-z0-9_-]*$")
string CatalogNameString

structure CertificateAssociation {
    CustomDomainName: String
    ClusterIdentifier: String
}

list CertificateAssociationList {
    @xmlName("CertificateAssociation")
    member: CertificateAssociation
}

structure Cluster {
    ClusterIdentifier: String
    NodeType: String
    ClusterStatus: String
    ClusterAvailabilityStatus: String
    ModifyStatus: String
    MasterUsername: String
    DBName: String
    Endpoint: Endpoint
    ClusterCreateTime: Timestamp
    AutomatedSnapshotRetentionPeriod: Integer
    ManualSnapshotRetentionPeriod: Integer
    ClusterSecurityGroups: ClusterSecurityGroupMembershipList
    VpcSecurityGroups: VpcSecurityGroupMembershipList
    ClusterParameterGroups: ClusterParameterGroupStatusList
    ClusterSubnetGroupName: String
    VpcId: String
    AvailabilityZone: String
    PreferredMaintenanceWindow: String
    PendingModifiedValues: PendingModifiedValues
    ClusterVersion: String
    AllowVersionUpgrade: Boolean
    NumberOfNodes: Integer
    PubliclyAccessible: Boolean
    Encrypted: Boolean
    RestoreStatus: RestoreStatus
    DataTransferProgress: DataTransferProgress
    HsmStatus: HsmStatus
    ClusterSnapshotCopyStatus: ClusterSnapshotCopyStatus
    ClusterPublicKey: String
    ClusterNodes: ClusterNodesList
    ElasticIpStatus: ElasticIpStatus
    ClusterRevisionNumber: String
    Tags: TagList
    KmsKeyId: String
    EnhancedVpcRouting: Boolean
    IamRoles: ClusterIamRoleList
    PendingActions: PendingActionsList
    MaintenanceTrackName: String
    ElasticResizeNumberOfNodeOptions: String
    DeferredMaintenanceWindows: DeferredMaintenanceWindowsList
    SnapshotScheduleIdentifier: String
    SnapshotScheduleState: ScheduleState
    ExpectedNextSnapshotScheduleTime: Timestamp
    ExpectedNextSnapshotScheduleTimeStatus: String
    NextMaintenanceWindowStartTime: Timestamp
    ResizeInfo: ResizeInfo
    AvailabilityZoneRelocationStatus: String
    ClusterNamespaceArn: String
    TotalStorageCapacityInMegaBytes: Long
    AquaConfiguration: AquaConfiguration
    DefaultIamRoleArn: String
    ReservedNodeExchangeStatus: ReservedNodeExchangeStatus
    CustomDomainName: String
    CustomDomainCertificateArn: String
    CustomDomainCertificateExpiryDate: Timestamp
    MasterPasswordSecretArn: String
    MasterPasswordSecretKmsKeyId: String
    IpAddressType: String
    MultiAZ: String
    MultiAZSecondary: SecondaryClusterInfo
    LakehouseRegistrationStatus: String
    CatalogArn: String
    ExtraComputeForAutomaticOptimization: String
}

@error("client") @httpError(400) @awsQueryError(code: "ClusterAlreadyExists", httpResponseCode: 400)
structure ClusterAlreadyExistsFault {}

structure ClusterAssociatedToSchedule {
    ClusterIdentifier: String
    ScheduleAssociationState: ScheduleState
}

@output
structure ClusterCredentials {
    DbUser: String
    DbPassword: SensitiveString
    Expiration: Timestamp
}

structure ClusterDbRevision {
    ClusterIdentifier: String
    CurrentDatabaseRevision: String
    DatabaseRevisionReleaseDate: Timestamp
    RevisionTargets: RevisionTargetsList
}

list ClusterDbRevisionsList {
    @xmlName("ClusterDbRevision")
    member: ClusterDbRevision
}

@output
structure ClusterDbRevisionsMessage {
    Marker: String
    ClusterDbRevisions: ClusterDbRevisionsList
}

@output
structure ClusterExtendedCredentials {
    DbUser: String
    DbPassword: SensitiveString
    Expiration: Timestamp
    NextRefreshTime: Timestamp
}

structure ClusterIamRole {
    IamRoleArn: String
    ApplyStatus: String
}

list ClusterIamRoleList {
    @xmlName("ClusterIamRole")
    member: ClusterIamRole
}

list ClusterIdentifierList {
    @xmlName("ClusterIdentifier")
    member: String
}

list ClusterList {
    @xmlName("Cluster")
    member: Cluster
}

structure ClusterNode {
    NodeRole: String
    PrivateIPAddress: String
    PublicIPAddress: String
}

list ClusterNodesList {
    member: ClusterNode
}

@error("client") @httpError(404) @awsQueryError(code: "ClusterNotFound", httpResponseCode: 404)
structure ClusterNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "ClusterOnLatestRevision", httpResponseCode: 400)
structure ClusterOnLatestRevisionFault {}

structure ClusterParameterGroup {
    ParameterGroupName: String
    ParameterGroupFamily: String
    Description: String
    Tags: TagList
}

@error("client")
@httpError(400)
@awsQueryError(code: "ClusterParameterGroupAlreadyExists", httpResponseCode: 400)
structure ClusterParameterGroupAlreadyExistsFault {}

@output
structure ClusterParameterGroupDetails {
    Parameters: ParametersList
    Marker: String
}

structure ClusterParameterGroupNameMessage {
    ParameterGroupName: String
    ParameterGroupStatus: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "ClusterParameterGroupNotFound", httpResponseCode: 404)
structure ClusterParameterGroupNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "ClusterParameterGroupQuotaExceeded", httpResponseCode: 400)
structure ClusterParameterGroupQuotaExceededFault {}

structure ClusterParameterGroupStatus {
    ParameterGroupName: String
    ParameterApplyStatus: String
    ClusterParameterStatusList: ClusterParameterStatusList
}

list ClusterParameterGroupStatusList {
    @xmlName("ClusterParameterGroup")
    member: ClusterParameterGroupStatus
}

@output
structure ClusterParameterGroupsMessage {
    Marker: String
    ParameterGroups: ParameterGroupList
}

structure ClusterParameterStatus {
    ParameterName: String
    ParameterApplyStatus: String
    ParameterApplyErrorDescription: String
}

list ClusterParameterStatusList {
    member: ClusterParameterStatus
}

@error("client") @httpError(400) @awsQueryError(code: "ClusterQuotaExceeded", httpResponseCode: 400)
structure ClusterQuotaExceededFault {}

structure ClusterSecurityGroup {
    ClusterSecurityGroupName: String
    Description: String
    EC2SecurityGroups: EC2SecurityGroupList
    IPRanges: IPRangeList
    Tags: TagList
}

@error("client")
@httpError(400)
@awsQueryError(code: "ClusterSecurityGroupAlreadyExists", httpResponseCode: 400)
structure ClusterSecurityGroupAlreadyExistsFault {}

structure ClusterSecurityGroupMembership {
    ClusterSecurityGroupName: String
    Status: String
}

list ClusterSecurityGroupMembershipList {
    @xmlName("ClusterSecurityGroup")
    member: ClusterSecurityGroupMembership
}

@output
structure ClusterSecurityGroupMessage {
    Marker: String
    ClusterSecurityGroups: ClusterSecurityGroups
}

list ClusterSecurityGroupNameList {
    @xmlName("ClusterSecurityGroupName")
    member: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "ClusterSecurityGroupNotFound", httpResponseCode: 404)
structure ClusterSecurityGroupNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "QuotaExceeded.ClusterSecurityGroup", httpResponseCode: 400)
structure ClusterSecurityGroupQuotaExceededFault {}

list ClusterSecurityGroups {
    @xmlName("ClusterSecurityGroup")
    member: ClusterSecurityGroup
}

@error("client")
@httpError(400)
@awsQueryError(code: "ClusterSnapshotAlreadyExists", httpResponseCode: 400)
structure ClusterSnapshotAlreadyExistsFault {}

structure ClusterSnapshotCopyStatus {
    DestinationRegion: String
    RetentionPeriod: Long
    ManualSnapshotRetentionPeriod: Integer
    SnapshotCopyGrantName: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "ClusterSnapshotNotFound", httpResponseCode: 404)
structure ClusterSnapshotNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "ClusterSnapshotQuotaExceeded", httpResponseCode: 400)
structure ClusterSnapshotQuotaExceededFault {}

structure ClusterSubnetGroup {
    ClusterSubnetGroupName: String
    Description: String
    VpcId: String
    SubnetGroupStatus: String
    Subnets: SubnetList
    Tags: TagList
    SupportedClusterIpAddressTypes: ValueStringList
}

@error("client")
@httpError(400)
@awsQueryError(code: "ClusterSubnetGroupAlreadyExists", httpResponseCode: 400)
structure ClusterSubnetGroupAlreadyExistsFault {}

@output
structure ClusterSubnetGroupMessage {
    Marker: String
    ClusterSubnetGroups: ClusterSubnetGroups
}

@error("client")
@httpError(400)
@awsQueryError(code: "ClusterSubnetGroupNotFoundFault", httpResponseCode: 400)
structure ClusterSubnetGroupNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "ClusterSubnetGroupQuotaExceeded", httpResponseCode: 400)
structure ClusterSubnetGroupQuotaExceededFault {}

list ClusterSubnetGroups {
    @xmlName("ClusterSubnetGroup")
    member: ClusterSubnetGroup
}

@error("client")
@httpError(400)
@awsQueryError(code: "ClusterSubnetQuotaExceededFault", httpResponseCode: 400)
structure ClusterSubnetQuotaExceededFault {}

structure ClusterVersion {
    ClusterVersion: String
    ClusterParameterGroupFamily: String
    Description: String
}

list ClusterVersionList {
    @xmlName("ClusterVersion")
    member: ClusterVersion
}

@output
structure ClusterVersionsMessage {
    Marker: String
    ClusterVersions: ClusterVersionList
}

@output
structure ClustersMessage {
    Marker: String
    Clusters: ClusterList
}

@error("client")
@httpError(409)
@awsQueryError(code: "ConflictPolicyUpdateFault", httpResponseCode: 409)
structure ConflictPolicyUpdateFault {}

structure Connect {
    @required
    Authorization: ServiceAuthorization
}

@length(min: 1, max: 1)
list ConsumerIdentifierList {
    member: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "CopyToRegionDisabledFault", httpResponseCode: 400)
structure CopyToRegionDisabledFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "CustomCnameAssociationFault", httpResponseCode: 400)
structure CustomCnameAssociationFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "CustomDomainAssociationNotFoundFault", httpResponseCode: 404)
structure CustomDomainAssociationNotFoundFault {}

@output
structure CustomDomainAssociationsMessage {
    Marker: String
    Associations: AssociationList
}

@length(min: 20, max: 2048)
@pattern("arn:[\\w+=/,.@-]+:acm:[\\w+=/,.@-]*:[0-9]+:[\\w+=,.@-]+(/[\\w+=,.@-]+)*")
string CustomDomainCertificateArnString

@length(min: 1, max: 253)
@pattern("^(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])$")
string CustomDomainNameString

@output
structure CustomerStorageMessage {
    TotalBackupSizeInMegaBytes: Double
    TotalProvisionedStorageInMegaBytes: Double
}

structure DataShare {
    DataShareArn: String
    ProducerArn: String
    AllowPubliclyAccessibleConsumers: Boolean
    DataShareAssociations: DataShareAssociationList
    ManagedBy: String
    DataShareType: DataShareType
}

structure DataShareAssociation {
    ConsumerIdentifier: String
    Status: DataShareStatus
    ConsumerRegion: String
    CreatedDate: Timestamp
    StatusChangeDate: Timestamp
    ProducerAllowedWrites: Boolean
    ConsumerAcceptedWrites: Boolean
}

list DataShareAssociationList {
    member: DataShareAssociation
}

list DataShareList {
    member: DataShare
}

enum DataShareStatus {
    ACTIVE
    PENDING_AUTHORIZATION
    AUTHORIZED
    DEAUTHORIZED
    REJECTED
    AVAILABLE
}

enum DataShareStatusForConsumer {
    ACTIVE
    AVAILABLE
}

enum DataShareStatusForProducer {
    ACTIVE
    AUTHORIZED
    PENDING_AUTHORIZATION
    DEAUTHORIZED
    REJECTED
}

enum DataShareType {
    INTERNAL
}

structure DataTransferProgress {
    Status: String
    CurrentRateInMegaBytesPerSecond: Double
    TotalDataInMegaBytes: Long
    DataTransferredInMegaBytes: Long
    EstimatedTimeToCompletionInSeconds: Long
    ElapsedTimeInSeconds: Long
}

list DbGroupList {
    @xmlName("DbGroup")
    member: String
}

structure DefaultClusterParameters {
    ParameterGroupFamily: String
    Marker: String
    Parameters: ParametersList
}

structure DeferredMaintenanceWindow {
    DeferMaintenanceIdentifier: String
    DeferMaintenanceStartTime: Timestamp
    DeferMaintenanceEndTime: Timestamp
}

list DeferredMaintenanceWindowsList {
    @xmlName("DeferredMaintenanceWindow")
    member: DeferredMaintenanceWindow
}

structure DeleteClusterSnapshotMessage {
    @required
    SnapshotIdentifier: String

    SnapshotClusterIdentifier: String
}

list DeleteClusterSnapshotMessageList {
    @xmlName("DeleteClusterSnapshotMessage")
    member: DeleteClusterSnapshotMessage
}

@error("client")
@httpError(403)
@awsQueryError(code: "DependentServiceAccessDenied", httpResponseCode: 403)
structure DependentServiceAccessDeniedFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "DependentServiceRequestThrottlingFault", httpResponseCode: 400)
structure DependentServiceRequestThrottlingFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "DependentServiceUnavailableFault", httpResponseCode: 400)
structure DependentServiceUnavailableFault {}

@input
structure DeregisterNamespaceInputMessage {
    @required
    NamespaceIdentifier: NamespaceIdentifierUnion

    @required
    ConsumerIdentifiers: ConsumerIdentifierList
}

@output
structure DeregisterNamespaceOutputMessage {
    Status: NamespaceRegistrationStatus
}

structure DescribeIntegrationsFilter {
    @required
    Name: DescribeIntegrationsFilterName

    @required
    Values: DescribeIntegrationsFilterValueList
}

list DescribeIntegrationsFilterList {
    @xmlName("DescribeIntegrationsFilter")
    member: DescribeIntegrationsFilter
}

enum DescribeIntegrationsFilterName {
    integration_arn = "integration-arn"
    source_arn = "source-arn"
    source_types = "source-types"
    status
}

list DescribeIntegrationsFilterValueList {
    @xmlName("Value")
    member: String
}

@input
structure DescribePartnersInputMessage {
    @required
    AccountId: PartnerIntegrationAccountId

    @required
    ClusterIdentifier: PartnerIntegrationClusterIdentifier

    DatabaseName: PartnerIntegrationDatabaseName
    PartnerName: PartnerIntegrationPartnerName
}

@output
structure DescribePartnersOutputMessage {
    PartnerIntegrationInfoList: PartnerIntegrationInfoList
}

@input
structure DescribeReservedNodeExchangeStatusInputMessage {
    ReservedNodeId: String
    ReservedNodeExchangeRequestId: String
    MaxRecords: Integer
    Marker: String
}

@output
structure DescribeReservedNodeExchangeStatusOutputMessage {
    ReservedNodeExchangeStatusDetails: ReservedNodeExchangeStatusList
    Marker: String
}

@output
structure DescribeSnapshotSchedulesOutputMessage {
    SnapshotSchedules: SnapshotScheduleList
    Marker: String
}

@length(min: 1, max: 1000) @pattern("^.*$")
string Description

structure EC2SecurityGroup {
    Status: String
    EC2SecurityGroupName: String
    EC2SecurityGroupOwnerId: String
    Tags: TagList
}

list EC2SecurityGroupList {
    @xmlName("EC2SecurityGroup")
    member: EC2SecurityGroup
}

structure ElasticIpStatus {
    ElasticIp: String
    Status: String
}

list EligibleTracksToUpdateList {
    @xmlName("UpdateTarget")
    member: UpdateTarget
}

map EncryptionContextMap {
    key: String
    value: String
}

structure Endpoint {
    Address: String
    Port: Integer
    VpcEndpoints: VpcEndpointsList
}

structure EndpointAccess {
    ClusterIdentifier: String
    ResourceOwner: String
    SubnetGroupName: String
    EndpointStatus: String
    EndpointName: String
    EndpointCreateTime: Timestamp
    Port: Integer
    Address: String
    VpcSecurityGroups: VpcSecurityGroupMembershipList
    VpcEndpoint: VpcEndpoint
}

@output
structure EndpointAccessList {
    EndpointAccessList: EndpointAccesses
    Marker: String
}

list EndpointAccesses {
    member: EndpointAccess
}

@error("client")
@httpError(400)
@awsQueryError(code: "EndpointAlreadyExists", httpResponseCode: 400)
structure EndpointAlreadyExistsFault {}

structure EndpointAuthorization {
    Grantor: String
    Grantee: String
    ClusterIdentifier: String
    AuthorizeTime: Timestamp
    ClusterStatus: String
    Status: AuthorizationStatus
    AllowedAllVPCs: Boolean
    AllowedVPCs: VpcIdentifierList
    EndpointCount: Integer
}

@error("client")
@httpError(400)
@awsQueryError(code: "EndpointAuthorizationAlreadyExists", httpResponseCode: 400)
structure EndpointAuthorizationAlreadyExistsFault {}

@output
structure EndpointAuthorizationList {
    EndpointAuthorizationList: EndpointAuthorizations
    Marker: String
}

@error("client")
@httpError(404)
@awsQueryError(code: "EndpointAuthorizationNotFound", httpResponseCode: 404)
structure EndpointAuthorizationNotFoundFault {}

list EndpointAuthorizations {
    member: EndpointAuthorization
}

@error("client")
@httpError(400)
@awsQueryError(code: "EndpointAuthorizationsPerClusterLimitExceeded", httpResponseCode: 400)
structure EndpointAuthorizationsPerClusterLimitExceededFault {}

@error("client") @httpError(404) @awsQueryError(code: "EndpointNotFound", httpResponseCode: 404)
structure EndpointNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "EndpointsPerAuthorizationLimitExceeded", httpResponseCode: 400)
structure EndpointsPerAuthorizationLimitExceededFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "EndpointsPerClusterLimitExceeded", httpResponseCode: 400)
structure EndpointsPerClusterLimitExceededFault {}

structure Event {
    SourceIdentifier: String
    SourceType: SourceType
    Message: String
    EventCategories: EventCategoriesList
    Severity: String
    Date: Timestamp
    EventId: String
}

list EventCategoriesList {
    @xmlName("EventCategory")
    member: String
}

structure EventCategoriesMap {
    SourceType: String
    Events: EventInfoMapList
}

list EventCategoriesMapList {
    @xmlName("EventCategoriesMap")
    member: EventCategoriesMap
}

@output
structure EventCategoriesMessage {
    EventCategoriesMapList: EventCategoriesMapList
}

structure EventInfoMap {
    EventId: String
    EventCategories: EventCategoriesList
    EventDescription: String
    Severity: String
}

list EventInfoMapList {
    @xmlName("EventInfoMap")
    member: EventInfoMap
}

list EventList {
    @xmlName("Event")
    member: Event
}

structure EventSubscription {
    CustomerAwsId: String
    CustSubscriptionId: String
    SnsTopicArn: String
    Status: String
    SubscriptionCreationTime: Timestamp
    SourceType: String
    SourceIdsList: SourceIdsList
    EventCategoriesList: EventCategoriesList
    Severity: String
    Enabled: Boolean
    Tags: TagList
}

@error("client")
@httpError(400)
@awsQueryError(code: "EventSubscriptionQuotaExceeded", httpResponseCode: 400)
structure EventSubscriptionQuotaExceededFault {}

list EventSubscriptionsList {
    @xmlName("EventSubscription")
    member: EventSubscription
}

@output
structure EventSubscriptionsMessage {
    Marker: String
    EventSubscriptionsList: EventSubscriptionsList
}

@output
structure EventsMessage {
    Marker: String
    Events: EventList
}

@input
structure FailoverPrimaryComputeInputMessage {
    @required
    ClusterIdentifier: String
}

@input
structure GetIdentityCenterAuthTokenRequest {
    @required
    ClusterIds: ClusterIdentifierList
}

@output
structure GetIdentityCenterAuthTokenResponse {
    Token: SensitiveString
    ExpirationTime: Timestamp
}

@input
structure GetReservedNodeExchangeConfigurationOptionsInputMessage {
    @required
    ActionType: ReservedNodeExchangeActionType

    ClusterIdentifier: String
    SnapshotIdentifier: String
    MaxRecords: Integer
    Marker: String
}

@output
structure GetReservedNodeExchangeConfigurationOptionsOutputMessage {
    Marker: String
    ReservedNodeConfigurationOptionList: ReservedNodeConfigurationOptionList
}

@input
structure GetReservedNodeExchangeOfferingsInputMessage {
    @required
    ReservedNodeId: String

    MaxRecords: Integer
    Marker: String
}

@output
structure GetReservedNodeExchangeOfferingsOutputMessage {
    Marker: String
    ReservedNodeOfferings: ReservedNodeOfferingList
}

structure HsmClientCertificate {
    HsmClientCertificateIdentifier: String
    HsmClientCertificatePublicKey: String
    Tags: TagList
}

@error("client")
@httpError(400)
@awsQueryError(code: "HsmClientCertificateAlreadyExistsFault", httpResponseCode: 400)
structure HsmClientCertificateAlreadyExistsFault {}

list HsmClientCertificateList {
    @xmlName("HsmClientCertificate")
    member: HsmClientCertificate
}

@output
structure HsmClientCertificateMessage {
    Marker: String
    HsmClientCertificates: HsmClientCertificateList
}

@error("client")
@httpError(400)
@awsQueryError(code: "HsmClientCertificateNotFoundFault", httpResponseCode: 400)
structure HsmClientCertificateNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "HsmClientCertificateQuotaExceededFault", httpResponseCode: 400)
structure HsmClientCertificateQuotaExceededFault {}

structure HsmConfiguration {
    HsmConfigurationIdentifier: String
    Description: String
    HsmIpAddress: String
    HsmPartitionName: String
    Tags: TagList
}

@error("client")
@httpError(400)
@awsQueryError(code: "HsmConfigurationAlreadyExistsFault", httpResponseCode: 400)
structure HsmConfigurationAlreadyExistsFault {}

list HsmConfigurationList {
    @xmlName("HsmConfiguration")
    member: HsmConfiguration
}

@output
structure HsmConfigurationMessage {
    Marker: String
    HsmConfigurations: HsmConfigurationList
}

@error("client")
@httpError(400)
@awsQueryError(code: "HsmConfigurationNotFoundFault", httpResponseCode: 400)
structure HsmConfigurationNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "HsmConfigurationQuotaExceededFault", httpResponseCode: 400)
structure HsmConfigurationQuotaExceededFault {}

structure HsmStatus {
    HsmClientCertificateIdentifier: String
    HsmConfigurationIdentifier: String
    Status: String
}

structure IPRange {
    Status: String
    CIDRIP: String
    Tags: TagList
}

list IPRangeList {
    @xmlName("IPRange")
    member: IPRange
}

list IamRoleArnList {
    @xmlName("IamRoleArn")
    member: String
}

@length(min: 1, max: 127) @pattern("[\\w+=,.@-]+")
string IdcDisplayNameString

@length(min: 1, max: 127) @pattern("^[a-zA-Z0-9_+.#@$-]+$")
string IdentityNamespaceString

enum ImpactRankingType {
    HIGH
    MEDIUM
    LOW
}

list ImportTablesCompleted {
    member: String
}

list ImportTablesInProgress {
    member: String
}

list ImportTablesNotStarted {
    member: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "InProgressTableRestoreQuotaExceededFault", httpResponseCode: 400)
structure InProgressTableRestoreQuotaExceededFault {}

structure InboundIntegration {
    IntegrationArn: InboundIntegrationArn
    SourceArn: String
    TargetArn: TargetArn
    Status: ZeroETLIntegrationStatus
    Errors: IntegrationErrorList
    CreateTime: Timestamp
}

@length(min: 1, max: 255)
@pattern("^arn:aws[a-z\\-]*:.+:[a-z0-9\\-]*:[0-9]*:integration:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
string InboundIntegrationArn

list InboundIntegrationList {
    @xmlName("InboundIntegration")
    member: InboundIntegration
}

@output
structure InboundIntegrationsMessage {
    Marker: String
    InboundIntegrations: InboundIntegrationList
}

@error("client")
@httpError(400)
@awsQueryError(code: "IncompatibleOrderableOptions", httpResponseCode: 400)
structure IncompatibleOrderableOptions {}

@error("client")
@httpError(400)
@awsQueryError(code: "InsufficientClusterCapacity", httpResponseCode: 400)
structure InsufficientClusterCapacityFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InsufficientS3BucketPolicyFault", httpResponseCode: 400)
structure InsufficientS3BucketPolicyFault {}

structure Integration {
    IntegrationArn: IntegrationArn
    IntegrationName: IntegrationName
    SourceArn: SourceArn
    TargetArn: TargetArn
    Status: ZeroETLIntegrationStatus
    Errors: IntegrationErrorList
    CreateTime: Timestamp
    Description: Description
    KMSKeyId: String
    AdditionalEncryptionContext: EncryptionContextMap
    Tags: TagList
}

@error("client")
@httpError(400)
@awsQueryError(code: "IntegrationAlreadyExistsFault", httpResponseCode: 400)
structure IntegrationAlreadyExistsFault {}

@length(min: 1, max: 255)
@pattern("^arn:aws[a-z\\-]*:redshift:[a-z0-9\\-]*:[0-9]*:integration:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
string IntegrationArn

@error("client")
@httpError(400)
@awsQueryError(code: "IntegrationConflictOperationFault", httpResponseCode: 400)
structure IntegrationConflictOperationFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "IntegrationConflictStateFault", httpResponseCode: 400)
structure IntegrationConflictStateFault {}

@length(min: 0, max: 1000) @pattern("^.*$")
string IntegrationDescription

structure IntegrationError {
    @required
    ErrorCode: String

    ErrorMessage: String
}

list IntegrationErrorList {
    @xmlName("IntegrationError")
    member: IntegrationError
}

list IntegrationList {
    @xmlName("Integration")
    member: Integration
}

@length(min: 1, max: 63) @pattern("^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$")
string IntegrationName

@error("client")
@httpError(404)
@awsQueryError(code: "IntegrationNotFoundFault", httpResponseCode: 404)
structure IntegrationNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "IntegrationQuotaExceededFault", httpResponseCode: 400)
structure IntegrationQuotaExceededFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "IntegrationSourceNotFoundFault", httpResponseCode: 404)
structure IntegrationSourceNotFoundFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "IntegrationTargetNotFoundFault", httpResponseCode: 404)
structure IntegrationTargetNotFoundFault {}

@output
structure IntegrationsMessage {
    Marker: String
    Integrations: IntegrationList
}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidAuthenticationProfileRequestFault", httpResponseCode: 400)
structure InvalidAuthenticationProfileRequestFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidAuthorizationState", httpResponseCode: 400)
structure InvalidAuthorizationStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidClusterParameterGroupState", httpResponseCode: 400)
structure InvalidClusterParameterGroupStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidClusterSecurityGroupState", httpResponseCode: 400)
structure InvalidClusterSecurityGroupStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidClusterSnapshotScheduleState", httpResponseCode: 400)
structure InvalidClusterSnapshotScheduleStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidClusterSnapshotState", httpResponseCode: 400)
structure InvalidClusterSnapshotStateFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidClusterState", httpResponseCode: 400)
structure InvalidClusterStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidClusterSubnetGroupStateFault", httpResponseCode: 400)
structure InvalidClusterSubnetGroupStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidClusterSubnetStateFault", httpResponseCode: 400)
structure InvalidClusterSubnetStateFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidClusterTrack", httpResponseCode: 400)
structure InvalidClusterTrackFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidDataShareFault", httpResponseCode: 400)
structure InvalidDataShareFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidElasticIpFault", httpResponseCode: 400)
structure InvalidElasticIpFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidEndpointState", httpResponseCode: 400)
structure InvalidEndpointStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidHsmClientCertificateStateFault", httpResponseCode: 400)
structure InvalidHsmClientCertificateStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidHsmConfigurationStateFault", httpResponseCode: 400)
structure InvalidHsmConfigurationStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidNamespaceFault", httpResponseCode: 400)
structure InvalidNamespaceFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidPolicyFault", httpResponseCode: 400)
structure InvalidPolicyFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidReservedNodeState", httpResponseCode: 400)
structure InvalidReservedNodeStateFault {}

@error("client") @httpError(406) @awsQueryError(code: "InvalidRestore", httpResponseCode: 406)
structure InvalidRestoreFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidRetentionPeriodFault", httpResponseCode: 400)
structure InvalidRetentionPeriodFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidS3BucketNameFault", httpResponseCode: 400)
structure InvalidS3BucketNameFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidS3KeyPrefixFault", httpResponseCode: 400)
structure InvalidS3KeyPrefixFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidSchedule", httpResponseCode: 400)
structure InvalidScheduleFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidScheduledAction", httpResponseCode: 400)
structure InvalidScheduledActionFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidSnapshotCopyGrantStateFault", httpResponseCode: 400)
structure InvalidSnapshotCopyGrantStateFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidSubnet", httpResponseCode: 400)
structure InvalidSubnet {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidSubscriptionStateFault", httpResponseCode: 400)
structure InvalidSubscriptionStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidTableRestoreArgument", httpResponseCode: 400)
structure InvalidTableRestoreArgumentFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidTagFault", httpResponseCode: 400)
structure InvalidTagFault {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidUsageLimit", httpResponseCode: 400)
structure InvalidUsageLimitFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidVPCNetworkStateFault", httpResponseCode: 400)
structure InvalidVPCNetworkStateFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "Ipv6CidrBlockNotFoundFault", httpResponseCode: 400)
structure Ipv6CidrBlockNotFoundFault {}

structure LakeFormationQuery {
    @required
    Authorization: ServiceAuthorization
}

union LakeFormationScopeUnion {
    LakeFormationQuery: LakeFormationQuery
}

list LakeFormationServiceIntegrations {
    member: LakeFormationScopeUnion
}

@output
structure LakehouseConfiguration {
    ClusterIdentifier: String
    LakehouseIdcApplicationArn: String
    LakehouseRegistrationStatus: String
    CatalogArn: String
}

enum LakehouseIdcRegistration {
    Associate
    Disassociate
}

enum LakehouseRegistration {
    Register
    Deregister
}

@error("client") @httpError(400) @awsQueryError(code: "LimitExceededFault", httpResponseCode: 400)
structure LimitExceededFault {}

enum LogDestinationType {
    s3
    cloudwatch
}

list LogTypeList {
    member: String
}

structure LoggingStatus {
    LoggingEnabled: Boolean
    BucketName: String
    S3KeyPrefix: S3KeyPrefixValue
    LastSuccessfulDeliveryTime: Timestamp
    LastFailureTime: Timestamp
    LastFailureMessage: String
    LogDestinationType: LogDestinationType
    LogExports: LogTypeList
}

structure MaintenanceTrack {
    MaintenanceTrackName: String
    DatabaseVersion: String
    UpdateTargets: EligibleTracksToUpdateList
}

enum Mode {
    standard
    high_performance = "high-performance"
}

@input
structure ModifyAquaInputMessage {
    @required
    ClusterIdentifier: String

    AquaConfigurationStatus: AquaConfigurationStatus
}

@output
structure ModifyAquaOutputMessage {
    AquaConfiguration: AquaConfiguration
}

union NamespaceIdentifierUnion {
    ServerlessIdentifier: ServerlessIdentifier
    ProvisionedIdentifier: ProvisionedIdentifier
}

enum NamespaceRegistrationStatus {
    Registering
    Deregistering
}

structure NetworkInterface {
    NetworkInterfaceId: String
    SubnetId: String
    PrivateIpAddress: String
    AvailabilityZone: String
    Ipv6Address: String
}

list NetworkInterfaceList {
    @xmlName("NetworkInterface")
    member: NetworkInterface
}

structure NodeConfigurationOption {
    NodeType: String
    NumberOfNodes: Integer
    EstimatedDiskUtilizationPercent: Double
    Mode: Mode
}

list NodeConfigurationOptionList {
    @xmlName("NodeConfigurationOption")
    member: NodeConfigurationOption
}

structure NodeConfigurationOptionsFilter {
    Name: NodeConfigurationOptionsFilterName
    Operator: OperatorType

    @xmlName("Value")
    Values: ValueStringList
}

list NodeConfigurationOptionsFilterList {
    @xmlName("NodeConfigurationOptionsFilter")
    member: NodeConfigurationOptionsFilter
}

enum NodeConfigurationOptionsFilterName {
    NodeType
    NumberOfNodes
    EstimatedDiskUtilizationPercent
    Mode
}

@output
structure NodeConfigurationOptionsMessage {
    NodeConfigurationOptionList: NodeConfigurationOptionList
    Marker: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "NumberOfNodesPerClusterLimitExceeded", httpResponseCode: 400)
structure NumberOfNodesPerClusterLimitExceededFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "NumberOfNodesQuotaExceeded", httpResponseCode: 400)
structure NumberOfNodesQuotaExceededFault {}

enum OperatorType {
    eq
    lt
    gt
    le
    ge
    in
    between
}

structure OrderableClusterOption {
    ClusterVersion: String
    ClusterType: String
    NodeType: String
    AvailabilityZones: AvailabilityZoneList
}

list OrderableClusterOptionsList {
    @xmlName("OrderableClusterOption")
    member: OrderableClusterOption
}

@output
structure OrderableClusterOptionsMessage {
    OrderableClusterOptions: OrderableClusterOptionsList
    Marker: String
}

structure Parameter {
    ParameterName: String
    ParameterValue: String
    Description: String
    Source: String
    DataType: String
    AllowedValues: String
    ApplyType: ParameterApplyType
    IsModifiable: Boolean
    MinimumEngineVersion: String
}

enum ParameterApplyType {
    static
    dynamic
}

list ParameterGroupList {
    @xmlName("ClusterParameterGroup")
    member: ClusterParameterGroup
}

list ParametersList {
    @xmlName("Parameter")
    member: Parameter
}

@length(min: 12, max: 12) @pattern("^[0-9]+$")
string PartnerIntegrationAccountId

@length(max: 63) @pattern("^[a-zA-Z0-9\\-]+$")
string PartnerIntegrationClusterIdentifier

@length(max: 127) @pattern("^[\\p{L}_][\\p{L}\\p{N}@$#_]+$")
string PartnerIntegrationDatabaseName

structure PartnerIntegrationInfo {
    DatabaseName: PartnerIntegrationDatabaseName
    PartnerName: PartnerIntegrationPartnerName
    Status: PartnerIntegrationStatus
    StatusMessage: PartnerIntegrationStatusMessage
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

list PartnerIntegrationInfoList {
    @xmlName("PartnerIntegrationInfo")
    member: PartnerIntegrationInfo
}

structure PartnerIntegrationInputMessage {
    @required
    AccountId: PartnerIntegrationAccountId

    @required
    ClusterIdentifier: PartnerIntegrationClusterIdentifier

    @required
    DatabaseName: PartnerIntegrationDatabaseName

    @required
    PartnerName: PartnerIntegrationPartnerName
}

structure PartnerIntegrationOutputMessage {
    DatabaseName: PartnerIntegrationDatabaseName
    PartnerName: PartnerIntegrationPartnerName
}

@length(max: 255) @pattern("^[a-zA-Z0-9\\-_]+$")
string PartnerIntegrationPartnerName

enum PartnerIntegrationStatus {
    Active
    Inactive
    RuntimeFailure
    ConnectionFailure
}

@length(max: 262144) @pattern("^[\\x20-\\x7E]+$")
string PartnerIntegrationStatusMessage

@error("client") @httpError(404) @awsQueryError(code: "PartnerNotFound", httpResponseCode: 404)
structure PartnerNotFoundFault {}

structure PauseClusterMessage {
    @required
    ClusterIdentifier: String
}

list PendingActionsList {
    member: String
}

structure PendingModifiedValues {
    MasterUserPassword: SensitiveString
    NodeType: String
    NumberOfNodes: Integer
    ClusterType: String
    ClusterVersion: String
    AutomatedSnapshotRetentionPeriod: Integer
    ClusterIdentifier: String
    PubliclyAccessible: Boolean
    EnhancedVpcRouting: Boolean
    MaintenanceTrackName: String
    EncryptionType: String
}

structure ProvisionedIdentifier {
    @required
    ClusterIdentifier: String
}

structure Qev2IdcApplication {
    IdcInstanceArn: String
    Qev2IdcApplicationName: Qev2IdcApplicationName
    Qev2IdcApplicationArn: String
    IdcManagedApplicationArn: String
    IdcOnboardStatus: String
    IdcDisplayName: IdcDisplayNameString
    Tags: TagList
}

@error("client")
@httpError(400)
@awsQueryError(code: "Qev2IdcApplicationAlreadyExists", httpResponseCode: 400)
structure Qev2IdcApplicationAlreadyExistsFault {}

list Qev2IdcApplicationList {
    member: Qev2IdcApplication
}

@length(min: 1, max: 63) @pattern("[a-z][a-z0-9]*(-[a-z0-9]+)*")
string Qev2IdcApplicationName

@error("client")
@httpError(404)
@awsQueryError(code: "Qev2IdcApplicationNotExists", httpResponseCode: 404)
structure Qev2IdcApplicationNotExistsFault {}

structure ReadWriteAccess {
    @required
    Authorization: ServiceAuthorization
}

structure Recommendation {
    Id: String
    ClusterIdentifier: String
    NamespaceArn: String
    CreatedAt: Timestamp
    RecommendationType: String
    Title: String
    Description: String
    Observation: String
    ImpactRanking: ImpactRankingType
    RecommendationText: String
    RecommendedActions: RecommendedActionList
    ReferenceLinks: ReferenceLinkList
}

list RecommendationList {
    @xmlName("Recommendation")
    member: Recommendation
}

structure RecommendedAction {
    Text: String
    Database: String
    Command: String
    Type: RecommendedActionType
}

list RecommendedActionList {
    @xmlName("RecommendedAction")
    member: RecommendedAction
}

enum RecommendedActionType {
    SQL
    CLI
}

structure RecurringCharge {
    RecurringChargeAmount: Double
    RecurringChargeFrequency: String
}

list RecurringChargeList {
    @xmlName("RecurringCharge")
    member: RecurringCharge
}

structure RedshiftIdcApplication {
    IdcInstanceArn: String
    RedshiftIdcApplicationName: RedshiftIdcApplicationName
    RedshiftIdcApplicationArn: String
    IdentityNamespace: IdentityNamespaceString
    IdcDisplayName: IdcDisplayNameString
    IamRoleArn: String
    IdcManagedApplicationArn: String
    IdcOnboardStatus: String
    AuthorizedTokenIssuerList: AuthorizedTokenIssuerList
    ServiceIntegrations: ServiceIntegrationList
    ApplicationType: ApplicationType
    Tags: TagList
    SsoTagKeys: TagKeyList
}

@error("client")
@httpError(400)
@awsQueryError(code: "RedshiftIdcApplicationAlreadyExists", httpResponseCode: 400)
structure RedshiftIdcApplicationAlreadyExistsFault {}

list RedshiftIdcApplicationList {
    member: RedshiftIdcApplication
}

@length(min: 1, max: 63) @pattern("[a-z][a-z0-9]*(-[a-z0-9]+)*")
string RedshiftIdcApplicationName

@error("client")
@httpError(404)
@awsQueryError(code: "RedshiftIdcApplicationNotExists", httpResponseCode: 404)
structure RedshiftIdcApplicationNotExistsFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "RedshiftIdcApplicationQuotaExceeded", httpResponseCode: 400)
structure RedshiftIdcApplicationQuotaExceededFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "RedshiftInvalidParameter", httpResponseCode: 400)
structure RedshiftInvalidParameterFault {}

union RedshiftScopeUnion {
    Connect: Connect
}

list RedshiftServiceIntegrations {
    member: RedshiftScopeUnion
}

structure ReferenceLink {
    Text: String
    Link: String
}

list ReferenceLinkList {
    @xmlName("ReferenceLink")
    member: ReferenceLink
}

@input
structure RegisterNamespaceInputMessage {
    @required
    NamespaceIdentifier: NamespaceIdentifierUnion

    @required
    ConsumerIdentifiers: ConsumerIdentifierList
}

@output
structure RegisterNamespaceOutputMessage {
    Status: NamespaceRegistrationStatus
}

structure ReservedNode {
    ReservedNodeId: String
    ReservedNodeOfferingId: String
    NodeType: String
    StartTime: Timestamp
    Duration: Integer
    FixedPrice: Double
    UsagePrice: Double
    CurrencyCode: String
    NodeCount: Integer
    State: String
    OfferingType: String
    RecurringCharges: RecurringChargeList
    ReservedNodeOfferingType: ReservedNodeOfferingType
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedNodeAlreadyExists", httpResponseCode: 404)
structure ReservedNodeAlreadyExistsFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "ReservedNodeAlreadyMigrated", httpResponseCode: 400)
structure ReservedNodeAlreadyMigratedFault {}

structure ReservedNodeConfigurationOption {
    SourceReservedNode: ReservedNode
    TargetReservedNodeCount: Integer
    TargetReservedNodeOffering: ReservedNodeOffering
}

list ReservedNodeConfigurationOptionList {
    @xmlName("ReservedNodeConfigurationOption")
    member: ReservedNodeConfigurationOption
}

enum ReservedNodeExchangeActionType {
    restore_cluster = "restore-cluster"
    resize_cluster = "resize-cluster"
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedNodeExchangeNotFond", httpResponseCode: 404)
structure ReservedNodeExchangeNotFoundFault {}

structure ReservedNodeExchangeStatus {
    ReservedNodeExchangeRequestId: String
    Status: ReservedNodeExchangeStatusType
    RequestTime: Timestamp
    SourceReservedNodeId: String
    SourceReservedNodeType: String
    SourceReservedNodeCount: Integer
    TargetReservedNodeOfferingId: String
    TargetReservedNodeType: String
    TargetReservedNodeCount: Integer
}

list ReservedNodeExchangeStatusList {
    @xmlName("ReservedNodeExchangeStatus")
    member: ReservedNodeExchangeStatus
}

enum ReservedNodeExchangeStatusType {
    REQUESTED
    PENDING
    IN_PROGRESS
    RETRYING
    SUCCEEDED
    FAILED
}

list ReservedNodeList {
    @xmlName("ReservedNode")
    member: ReservedNode
}

@error("client") @httpError(404) @awsQueryError(code: "ReservedNodeNotFound", httpResponseCode: 404)
structure ReservedNodeNotFoundFault {}

structure ReservedNodeOffering {
    ReservedNodeOfferingId: String
    NodeType: String
    Duration: Integer
    FixedPrice: Double
    UsagePrice: Double
    CurrencyCode: String
    OfferingType: String
    RecurringCharges: RecurringChargeList
    ReservedNodeOfferingType: ReservedNodeOfferingType
}

list ReservedNodeOfferingList {
    @xmlName("ReservedNodeOffering")
    member: ReservedNodeOffering
}

@error("client")
@httpError(404)
@awsQueryError(code: "ReservedNodeOfferingNotFound", httpResponseCode: 404)
structure ReservedNodeOfferingNotFoundFault {}

enum ReservedNodeOfferingType {
    Regular
    Upgradable
}

@output
structure ReservedNodeOfferingsMessage {
    Marker: String
    ReservedNodeOfferings: ReservedNodeOfferingList
}

@error("client")
@httpError(400)
@awsQueryError(code: "ReservedNodeQuotaExceeded", httpResponseCode: 400)
structure ReservedNodeQuotaExceededFault {}

@output
structure ReservedNodesMessage {
    Marker: String
    ReservedNodes: ReservedNodeList
}

structure ResizeClusterMessage {
    @required
    ClusterIdentifier: String

    ClusterType: String
    NodeType: String
    NumberOfNodes: Integer
    Classic: Boolean
    ReservedNodeId: String
    TargetReservedNodeOfferingId: String
}

structure ResizeInfo {
    ResizeType: String
    AllowCancelResize: Boolean
}

@error("client") @httpError(404) @awsQueryError(code: "ResizeNotFound", httpResponseCode: 404)
structure ResizeNotFoundFault {}

structure ResizeProgressMessage {
    TargetNodeType: String
    TargetNumberOfNodes: Integer
    TargetClusterType: String
    Status: String
    ImportTablesCompleted: ImportTablesCompleted
    ImportTablesInProgress: ImportTablesInProgress
    ImportTablesNotStarted: ImportTablesNotStarted
    AvgResizeRateInMegaBytesPerSecond: Double
    TotalResizeDataInMegaBytes: Long
    ProgressInMegaBytes: Long
    ElapsedTimeInSeconds: Long
    EstimatedTimeToCompletionInSeconds: Long
    ResizeType: String
    Message: String
    TargetEncryptionType: String
    DataTransferProgressPercent: Double
}

@error("client")
@httpError(404)
@awsQueryError(code: "ResourceNotFoundFault", httpResponseCode: 404)
structure ResourceNotFoundFault {}

structure ResourcePolicy {
    ResourceArn: String
    Policy: String
}

list RestorableNodeTypeList {
    @xmlName("NodeType")
    member: String
}

structure RestoreStatus {
    Status: String
    CurrentRestoreRateInMegaBytesPerSecond: Double
    SnapshotSizeInMegaBytes: Long
    ProgressInMegaBytes: Long
    ElapsedTimeInSeconds: Long
    EstimatedTimeToCompletionInSeconds: Long
}

structure ResumeClusterMessage {
    @required
    ClusterIdentifier: String
}

structure RevisionTarget {
    DatabaseRevision: String
    Description: String
    DatabaseRevisionReleaseDate: Timestamp
}

list RevisionTargetsList {
    @xmlName("RevisionTarget")
    member: RevisionTarget
}

union S3AccessGrantsScopeUnion {
    ReadWriteAccess: ReadWriteAccess
}

list S3AccessGrantsServiceIntegrations {
    member: S3AccessGrantsScopeUnion
}

@length(max: 256) @pattern("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*")
string S3KeyPrefixValue

@error("client") @httpError(400) @awsQueryError(code: "SNSInvalidTopic", httpResponseCode: 400)
structure SNSInvalidTopicFault {}

@error("client") @httpError(400) @awsQueryError(code: "SNSNoAuthorization", httpResponseCode: 400)
structure SNSNoAuthorizationFault {}

@error("client") @httpError(404) @awsQueryError(code: "SNSTopicArnNotFound", httpResponseCode: 404)
structure SNSTopicArnNotFoundFault {}

list ScheduleDefinitionList {
    @xmlName("ScheduleDefinition")
    member: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "ScheduleDefinitionTypeUnsupported", httpResponseCode: 400)
structure ScheduleDefinitionTypeUnsupportedFault {}

enum ScheduleState {
    MODIFYING
    ACTIVE
    FAILED
}

structure ScheduledAction {
    ScheduledActionName: String
    TargetAction: ScheduledActionType
    Schedule: String
    IamRole: String
    ScheduledActionDescription: String
    State: ScheduledActionState
    NextInvocations: ScheduledActionTimeList
    StartTime: Timestamp
    EndTime: Timestamp
}

@error("client")
@httpError(400)
@awsQueryError(code: "ScheduledActionAlreadyExists", httpResponseCode: 400)
structure ScheduledActionAlreadyExistsFault {}

structure ScheduledActionFilter {
    @required
    Name: ScheduledActionFilterName

    @required
    Values: ValueStringList
}

list ScheduledActionFilterList {
    @xmlName("ScheduledActionFilter")
    member: ScheduledActionFilter
}

enum ScheduledActionFilterName {
    cluster_identifier = "cluster-identifier"
    iam_role = "iam-role"
}

list ScheduledActionList {
    @xmlName("ScheduledAction")
    member: ScheduledAction
}

@error("client")
@httpError(400)
@awsQueryError(code: "ScheduledActionNotFound", httpResponseCode: 400)
structure ScheduledActionNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "ScheduledActionQuotaExceeded", httpResponseCode: 400)
structure ScheduledActionQuotaExceededFault {}

enum ScheduledActionState {
    ACTIVE
    DISABLED
}

list ScheduledActionTimeList {
    @xmlName("ScheduledActionTime")
    member: Timestamp
}

structure ScheduledActionType {
    ResizeCluster: ResizeClusterMessage
    PauseCluster: PauseClusterMessage
    ResumeCluster: ResumeClusterMessage
}

@error("client")
@httpError(400)
@awsQueryError(code: "ScheduledActionTypeUnsupported", httpResponseCode: 400)
structure ScheduledActionTypeUnsupportedFault {}

enum ScheduledActionTypeValues {
    ResizeCluster
    PauseCluster
    ResumeCluster
}

@output
structure ScheduledActionsMessage {
    Marker: String
    ScheduledActions: ScheduledActionList
}

list ScheduledSnapshotTimeList {
    @xmlName("SnapshotTime")
    member: Timestamp
}

structure SecondaryClusterInfo {
    AvailabilityZone: String
    ClusterNodes: ClusterNodesList
}

@sensitive
string SensitiveString

structure ServerlessIdentifier {
    @required
    NamespaceIdentifier: String

    @required
    WorkgroupIdentifier: String
}

enum ServiceAuthorization {
    Enabled
    Disabled
}

list ServiceIntegrationList {
    member: ServiceIntegrationsUnion
}

union ServiceIntegrationsUnion {
    LakeFormation: LakeFormationServiceIntegrations
    S3AccessGrants: S3AccessGrantsServiceIntegrations
    Redshift: RedshiftServiceIntegrations
}

structure Snapshot {
    SnapshotIdentifier: String
    ClusterIdentifier: String
    SnapshotCreateTime: Timestamp
    Status: String
    Port: Integer
    AvailabilityZone: String
    ClusterCreateTime: Timestamp
    MasterUsername: String
    ClusterVersion: String
    EngineFullVersion: String
    SnapshotType: String
    NodeType: String
    NumberOfNodes: Integer
    DBName: String
    VpcId: String
    Encrypted: Boolean
    KmsKeyId: String
    EncryptedWithHSM: Boolean
    AccountsWithRestoreAccess: AccountsWithRestoreAccessList
    OwnerAccount: String
    TotalBackupSizeInMegaBytes: Double
    ActualIncrementalBackupSizeInMegaBytes: Double
    BackupProgressInMegaBytes: Double
    CurrentBackupRateInMegaBytesPerSecond: Double
    EstimatedSecondsToCompletion: Long
    ElapsedTimeInSeconds: Long
    SourceRegion: String
    Tags: TagList
    RestorableNodeTypes: RestorableNodeTypeList
    EnhancedVpcRouting: Boolean
    MaintenanceTrackName: String
    ManualSnapshotRetentionPeriod: Integer
    ManualSnapshotRemainingDays: Integer
    SnapshotRetentionStartTime: Timestamp
    MasterPasswordSecretArn: String
    MasterPasswordSecretKmsKeyId: String
    SnapshotArn: String
}

enum SnapshotAttributeToSortBy {
    SOURCE_TYPE
    TOTAL_SIZE
    CREATE_TIME
}

@error("client")
@httpError(400)
@awsQueryError(code: "SnapshotCopyAlreadyDisabledFault", httpResponseCode: 400)
structure SnapshotCopyAlreadyDisabledFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "SnapshotCopyAlreadyEnabledFault", httpResponseCode: 400)
structure SnapshotCopyAlreadyEnabledFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "SnapshotCopyDisabledFault", httpResponseCode: 400)
structure SnapshotCopyDisabledFault {}

structure SnapshotCopyGrant {
    SnapshotCopyGrantName: String
    KmsKeyId: String
    Tags: TagList
}

@error("client")
@httpError(400)
@awsQueryError(code: "SnapshotCopyGrantAlreadyExistsFault", httpResponseCode: 400)
structure SnapshotCopyGrantAlreadyExistsFault {}

list SnapshotCopyGrantList {
    @xmlName("SnapshotCopyGrant")
    member: SnapshotCopyGrant
}

@output
structure SnapshotCopyGrantMessage {
    Marker: String
    SnapshotCopyGrants: SnapshotCopyGrantList
}

@error("client")
@httpError(400)
@awsQueryError(code: "SnapshotCopyGrantNotFoundFault", httpResponseCode: 400)
structure SnapshotCopyGrantNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "SnapshotCopyGrantQuotaExceededFault", httpResponseCode: 400)
structure SnapshotCopyGrantQuotaExceededFault {}

structure SnapshotErrorMessage {
    SnapshotIdentifier: String
    SnapshotClusterIdentifier: String
    FailureCode: String
    FailureReason: String
}

list SnapshotIdentifierList {
    @xmlName("String")
    member: String
}

list SnapshotList {
    @xmlName("Snapshot")
    member: Snapshot
}

@output
structure SnapshotMessage {
    Marker: String
    Snapshots: SnapshotList
}

structure SnapshotSchedule {
    ScheduleDefinitions: ScheduleDefinitionList
    ScheduleIdentifier: String
    ScheduleDescription: String
    Tags: TagList
    NextInvocations: ScheduledSnapshotTimeList
    AssociatedClusterCount: Integer
    AssociatedClusters: AssociatedClusterList
}

@error("client")
@httpError(400)
@awsQueryError(code: "SnapshotScheduleAlreadyExists", httpResponseCode: 400)
structure SnapshotScheduleAlreadyExistsFault {}

list SnapshotScheduleList {
    @xmlName("SnapshotSchedule")
    member: SnapshotSchedule
}

@error("client")
@httpError(400)
@awsQueryError(code: "SnapshotScheduleNotFound", httpResponseCode: 400)
structure SnapshotScheduleNotFoundFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "SnapshotScheduleQuotaExceeded", httpResponseCode: 400)
structure SnapshotScheduleQuotaExceededFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "SnapshotScheduleUpdateInProgress", httpResponseCode: 400)
structure SnapshotScheduleUpdateInProgressFault {}

structure SnapshotSortingEntity {
    @required
    Attribute: SnapshotAttributeToSortBy

    SortOrder: SortByOrder
}

list SnapshotSortingEntityList {
    @xmlName("SnapshotSortingEntity")
    member: SnapshotSortingEntity
}

enum SortByOrder {
    ASC
    DESC
}

@length(min: 1, max: 255) @pattern("^arn:aws[a-z\\-]*:(s3|dynamodb):.*:.*:[a-zA-Z0-9._\\-\\/]+$")
string SourceArn

list SourceIdsList {
    @xmlName("SourceId")
    member: String
}

@error("client") @httpError(404) @awsQueryError(code: "SourceNotFound", httpResponseCode: 404)
structure SourceNotFoundFault {}

enum SourceType {
    cluster
    cluster_parameter_group = "cluster-parameter-group"
    cluster_security_group = "cluster-security-group"
    cluster_snapshot = "cluster-snapshot"
    scheduled_action = "scheduled-action"
}

@length(max: 2147483647)
string String

structure Subnet {
    SubnetIdentifier: String
    SubnetAvailabilityZone: AvailabilityZone
    SubnetStatus: String
}

@error("client") @httpError(400) @awsQueryError(code: "SubnetAlreadyInUse", httpResponseCode: 400)
structure SubnetAlreadyInUse {}

list SubnetIdentifierList {
    @xmlName("SubnetIdentifier")
    member: String
}

list SubnetList {
    @xmlName("Subnet")
    member: Subnet
}

@error("client")
@httpError(400)
@awsQueryError(code: "SubscriptionAlreadyExist", httpResponseCode: 400)
structure SubscriptionAlreadyExistFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "SubscriptionCategoryNotFound", httpResponseCode: 404)
structure SubscriptionCategoryNotFoundFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "SubscriptionEventIdNotFound", httpResponseCode: 404)
structure SubscriptionEventIdNotFoundFault {}

@error("client") @httpError(404) @awsQueryError(code: "SubscriptionNotFound", httpResponseCode: 404)
structure SubscriptionNotFoundFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "SubscriptionSeverityNotFound", httpResponseCode: 404)
structure SubscriptionSeverityNotFoundFault {}

structure SupportedOperation {
    OperationName: String
}

list SupportedOperationList {
    @xmlName("SupportedOperation")
    member: SupportedOperation
}

structure SupportedPlatform {
    Name: String
}

list SupportedPlatformsList {
    @xmlName("SupportedPlatform")
    member: SupportedPlatform
}

@error("client") @httpError(400) @awsQueryError(code: "TableLimitExceeded", httpResponseCode: 400)
structure TableLimitExceededFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "TableRestoreNotFoundFault", httpResponseCode: 400)
structure TableRestoreNotFoundFault {}

structure TableRestoreStatus {
    TableRestoreRequestId: String
    Status: TableRestoreStatusType
    Message: String
    RequestTime: Timestamp
    ProgressInMegaBytes: Long
    TotalDataInMegaBytes: Long
    ClusterIdentifier: String
    SnapshotIdentifier: String
    SourceDatabaseName: String
    SourceSchemaName: String
    SourceTableName: String
    TargetDatabaseName: String
    TargetSchemaName: String
    NewTableName: String
}

list TableRestoreStatusList {
    @xmlName("TableRestoreStatus")
    member: TableRestoreStatus
}

@output
structure TableRestoreStatusMessage {
    TableRestoreStatusDetails: TableRestoreStatusList
    Marker: String
}

enum TableRestoreStatusType {
    PENDING
    IN_PROGRESS
    SUCCEEDED
    FAILED
    CANCELED
}

structure Tag {
    Key: String
    Value: String
}

list TagKeyList {
    @xmlName("TagKey")
    member: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "TagLimitExceededFault", httpResponseCode: 400)
structure TagLimitExceededFault {}

list TagList {
    @xmlName("Tag")
    member: Tag
}

list TagValueList {
    @xmlName("TagValue")
    member: String
}

structure TaggedResource {
    Tag: Tag
    ResourceName: String
    ResourceType: String
}

list TaggedResourceList {
    @xmlName("TaggedResource")
    member: TaggedResource
}

@output
structure TaggedResourceListMessage {
    TaggedResources: TaggedResourceList
    Marker: String
}

@length(min: 20, max: 2048)
@pattern("^arn:aws[a-z\\-]*:redshift(-serverless)?:[a-z0-9\\-]+:[0-9]{12}:(namespace\\/|namespace:)[a-z0-9\\-]+$")
string TargetArn

list TrackList {
    @xmlName("MaintenanceTrack")
    member: MaintenanceTrack
}

@output
structure TrackListMessage {
    MaintenanceTracks: TrackList
    Marker: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "UnauthorizedOperation", httpResponseCode: 400)
structure UnauthorizedOperation {}

@error("client")
@httpError(401)
@awsQueryError(code: "UnauthorizedPartnerIntegration", httpResponseCode: 401)
structure UnauthorizedPartnerIntegrationFault {}

@error("client")
@httpError(404)
@awsQueryError(code: "UnknownSnapshotCopyRegionFault", httpResponseCode: 404)
structure UnknownSnapshotCopyRegionFault {}

@error("client") @httpError(400) @awsQueryError(code: "UnsupportedOperation", httpResponseCode: 400)
structure UnsupportedOperationFault {}

@error("client")
@httpError(400)
@awsQueryError(code: "UnsupportedOptionFault", httpResponseCode: 400)
structure UnsupportedOptionFault {}

@input
structure UpdatePartnerStatusInputMessage {
    @required
    AccountId: PartnerIntegrationAccountId

    @required
    ClusterIdentifier: PartnerIntegrationClusterIdentifier

    @required
    DatabaseName: PartnerIntegrationDatabaseName

    @required
    PartnerName: PartnerIntegrationPartnerName

    @required
    Status: PartnerIntegrationStatus

    StatusMessage: PartnerIntegrationStatusMessage
}

structure UpdateTarget {
    MaintenanceTrackName: String
    DatabaseVersion: String
    SupportedOperations: SupportedOperationList
}

structure UsageLimit {
    UsageLimitId: String
    ClusterIdentifier: String
    FeatureType: UsageLimitFeatureType
    LimitType: UsageLimitLimitType
    Amount: Long
    Period: UsageLimitPeriod
    BreachAction: UsageLimitBreachAction
    Tags: TagList
}

@error("client")
@httpError(400)
@awsQueryError(code: "UsageLimitAlreadyExists", httpResponseCode: 400)
structure UsageLimitAlreadyExistsFault {}

enum UsageLimitBreachAction {
    log
    emit_metric = "emit-metric"
    disable
}

enum UsageLimitFeatureType {
    spectrum
    concurrency_scaling = "concurrency-scaling"
    cross_region_datasharing = "cross-region-datasharing"
    extra_compute_for_automatic_optimization = "extra-compute-for-automatic-optimization"
}

enum UsageLimitLimitType {
    time
    data_scanned = "data-scanned"
}

@output
structure UsageLimitList {
    UsageLimits: UsageLimits
    Marker: String
}

@error("client") @httpError(404) @awsQueryError(code: "UsageLimitNotFound", httpResponseCode: 404)
structure UsageLimitNotFoundFault {}

enum UsageLimitPeriod {
    daily
    weekly
    monthly
}

list UsageLimits {
    member: UsageLimit
}

list ValueStringList {
    @xmlName("item")
    member: String
}

structure VpcEndpoint {
    VpcEndpointId: String
    VpcId: String
    NetworkInterfaces: NetworkInterfaceList
}

list VpcEndpointsList {
    @xmlName("VpcEndpoint")
    member: VpcEndpoint
}

list VpcIdentifierList {
    @xmlName("VpcIdentifier")
    member: String
}

list VpcSecurityGroupIdList {
    @xmlName("VpcSecurityGroupId")
    member: String
}

structure VpcSecurityGroupMembership {
    VpcSecurityGroupId: String
    Status: String
}

list VpcSecurityGroupMembershipList {
    @xmlName("VpcSecurityGroup")
    member: VpcSecurityGroupMembership
}

enum ZeroETLIntegrationStatus {
    creating
    active
    modifying
    failed
    deleting
    syncing
    needs_attention
}
