$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.redshiftserverless

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Redshift Serverless")
@service(sdkId: "Redshift Serverless", endpointPrefix: "redshift-serverless")
@awsJson1_1
@sigv4(name: "redshift-serverless")
@standardRegionalEndpoints
service RedshiftServerless {
    version: "2021-04-21"
    operations: [
        ConvertRecoveryPointToSnapshot
        CreateCustomDomainAssociation
        CreateEndpointAccess
        CreateNamespace
        CreateReservation
        CreateScheduledAction
        CreateSnapshot
        CreateSnapshotCopyConfiguration
        CreateUsageLimit
        CreateWorkgroup
        DeleteCustomDomainAssociation
        DeleteEndpointAccess
        DeleteNamespace
        DeleteResourcePolicy
        DeleteScheduledAction
        DeleteSnapshot
        DeleteSnapshotCopyConfiguration
        DeleteUsageLimit
        DeleteWorkgroup
        GetCredentials
        GetCustomDomainAssociation
        GetEndpointAccess
        GetIdentityCenterAuthToken
        GetNamespace
        GetRecoveryPoint
        GetReservation
        GetReservationOffering
        GetResourcePolicy
        GetScheduledAction
        GetSnapshot
        GetTableRestoreStatus
        GetTrack
        GetUsageLimit
        GetWorkgroup
        ListCustomDomainAssociations
        ListEndpointAccess
        ListManagedWorkgroups
        ListNamespaces
        ListRecoveryPoints
        ListReservationOfferings
        ListReservations
        ListScheduledActions
        ListSnapshotCopyConfigurations
        ListSnapshots
        ListTableRestoreStatus
        ListTagsForResource
        ListTracks
        ListUsageLimits
        ListWorkgroups
        PutResourcePolicy
        RestoreFromRecoveryPoint
        RestoreFromSnapshot
        RestoreTableFromRecoveryPoint
        RestoreTableFromSnapshot
        TagResource
        UntagResource
        UpdateCustomDomainAssociation
        UpdateEndpointAccess
        UpdateLakehouseConfiguration
        UpdateNamespace
        UpdateScheduledAction
        UpdateSnapshot
        UpdateSnapshotCopyConfiguration
        UpdateUsageLimit
        UpdateWorkgroup
    ]
}

operation ConvertRecoveryPointToSnapshot {
    input := {
        @required
        recoveryPointId: String

        retentionPeriod: Integer

        @required
        snapshotName: String

        tags: TagList
    }
    output := {
        snapshot: Snapshot
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        TooManyTagsException
        ServiceQuotaExceededException
    ]
}

operation CreateCustomDomainAssociation {
    input := {
        @required
        customDomainCertificateArn: CustomDomainCertificateArnString

        @required
        customDomainName: CustomDomainName

        @required
        workgroupName: WorkgroupName
    }
    output := {
        customDomainCertificateArn: CustomDomainCertificateArnString
        customDomainCertificateExpiryTime: SyntheticTimestamp_date_time
        customDomainName: CustomDomainName
        workgroupName: WorkgroupName
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation CreateEndpointAccess {
    input := {
        @required
        endpointName: String

        ownerAccount: OwnerAccount

        @required
        subnetIds: SubnetIdList

        vpcSecurityGroupIds: VpcSecurityGroupIdList

        @required
        workgroupName: String
    }
    output := {
        endpoint: EndpointAccess
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation CreateNamespace {
    input := {
        adminPasswordSecretKmsKeyId: String
        adminUserPassword: DbPassword
        adminUsername: DbUser
        dbName: String
        defaultIamRoleArn: String
        iamRoles: IamRoleArnList
        kmsKeyId: String
        logExports: LogExportList
        manageAdminPassword: Boolean

        @required
        namespaceName: NamespaceName

        redshiftIdcApplicationArn: RedshiftIdcApplicationArn
        tags: TagList
    }
    output := {
        namespace: Namespace
    }
    errors: [InternalServerException, ValidationException, ConflictException, TooManyTagsException]
}

@idempotent
operation CreateReservation {
    input := {
        @required
        capacity: Integer

        @idempotencyToken
        clientToken: String

        @required
        offeringId: CreateReservationRequestOfferingIdString
    }
    output := {
        reservation: Reservation
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        TooManyTagsException
        ServiceQuotaExceededException
        ThrottlingException
    ]
}

@idempotent
operation CreateScheduledAction {
    input := {
        enabled: Boolean
        endTime: Timestamp

        @required
        namespaceName: NamespaceName

        @required
        roleArn: String

        @required
        schedule: Schedule

        scheduledActionDescription: String

        @required
        scheduledActionName: ScheduledActionName

        startTime: Timestamp

        @required
        targetAction: TargetAction
    }
    output := {
        scheduledAction: ScheduledActionResponse
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

@idempotent
operation CreateSnapshot {
    input := {
        @required
        namespaceName: String

        retentionPeriod: Integer

        @required
        snapshotName: String

        tags: TagList
    }
    output := {
        snapshot: Snapshot
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        TooManyTagsException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation CreateSnapshotCopyConfiguration {
    input := {
        destinationKmsKeyId: String

        @required
        destinationRegion: String

        @required
        namespaceName: NamespaceName

        snapshotRetentionPeriod: Integer
    }
    output := {
        @required
        snapshotCopyConfiguration: SnapshotCopyConfiguration
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ValidationException
        AccessDeniedException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation CreateUsageLimit {
    input := {
        @required
        amount: Long

        breachAction: UsageLimitBreachAction
        period: UsageLimitPeriod

        @required
        resourceArn: String

        @required
        usageType: UsageLimitUsageType
    }
    output := {
        usageLimit: UsageLimit
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@idempotent
operation CreateWorkgroup {
    input := {
        baseCapacity: Integer
        configParameters: ConfigParameterList
        enhancedVpcRouting: Boolean
        extraComputeForAutomaticOptimization: Boolean
        ipAddressType: IpAddressType
        maxCapacity: Integer

        @required
        namespaceName: NamespaceName

        port: Integer
        pricePerformanceTarget: PerformanceTarget
        publiclyAccessible: Boolean
        securityGroupIds: SecurityGroupIdList
        subnetIds: SubnetIdList
        tags: TagList
        trackName: TrackName

        @required
        workgroupName: WorkgroupName
    }
    output := {
        workgroup: Workgroup
    }
    errors: [
        InternalServerException
        InsufficientCapacityException
        ResourceNotFoundException
        ValidationException
        ConflictException
        TooManyTagsException
        Ipv6CidrBlockNotFoundException
    ]
}

operation DeleteCustomDomainAssociation {
    input := {
        @required
        customDomainName: CustomDomainName

        @required
        workgroupName: WorkgroupName
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
    ]
}

@idempotent
operation DeleteEndpointAccess {
    input := {
        @required
        endpointName: String
    }
    output := {
        endpoint: EndpointAccess
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ValidationException
    ]
}

@idempotent
operation DeleteNamespace {
    input := {
        finalSnapshotName: String
        finalSnapshotRetentionPeriod: Integer

        @required
        namespaceName: NamespaceName
    }
    output := {
        @required
        namespace: Namespace
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

operation DeleteResourcePolicy {
    input := {
        @required
        resourceArn: String
    }
    output := {}
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@idempotent
operation DeleteScheduledAction {
    input := {
        @required
        scheduledActionName: ScheduledActionName
    }
    output := {
        scheduledAction: ScheduledActionResponse
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@idempotent
operation DeleteSnapshot {
    input := {
        @required
        snapshotName: String
    }
    output := {
        snapshot: Snapshot
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

@idempotent
operation DeleteSnapshotCopyConfiguration {
    input := {
        @required
        snapshotCopyConfigurationId: String
    }
    output := {
        @required
        snapshotCopyConfiguration: SnapshotCopyConfiguration
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation DeleteUsageLimit {
    input := {
        @required
        usageLimitId: String
    }
    output := {
        usageLimit: UsageLimit
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

@idempotent
operation DeleteWorkgroup {
    input := {
        @required
        workgroupName: WorkgroupName
    }
    output := {
        @required
        workgroup: Workgroup
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

operation GetCredentials {
    input := {
        customDomainName: CustomDomainName
        dbName: String
        durationSeconds: Integer
        workgroupName: WorkgroupName
    }
    output := {
        dbPassword: DbPassword
        dbUser: DbUser
        expiration: Timestamp
        nextRefreshTime: Timestamp
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

operation GetCustomDomainAssociation {
    input := {
        @required
        customDomainName: CustomDomainName

        @required
        workgroupName: WorkgroupName
    }
    output := {
        customDomainCertificateArn: CustomDomainCertificateArnString
        customDomainCertificateExpiryTime: SyntheticTimestamp_date_time
        customDomainName: CustomDomainName
        workgroupName: WorkgroupName
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
    ]
}

operation GetEndpointAccess {
    input := {
        @required
        endpointName: String
    }
    output := {
        endpoint: EndpointAccess
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ValidationException
    ]
}

operation GetIdentityCenterAuthToken {
    input := {
        @required
        workgroupNames: WorkgroupNameList
    }
    output := @sensitive {
        expirationTime: SyntheticTimestamp_date_time
        token: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
        DryRunException
        ThrottlingException
    ]
}

operation GetNamespace {
    input := {
        @required
        namespaceName: NamespaceName
    }
    output := {
        @required
        namespace: Namespace
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

operation GetRecoveryPoint {
    input := {
        @required
        recoveryPointId: String
    }
    output := {
        recoveryPoint: RecoveryPoint
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

operation GetReservation {
    input := {
        @required
        reservationId: GetReservationRequestReservationIdString
    }
    output := {
        @required
        reservation: Reservation
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
    ]
}

operation GetReservationOffering {
    input := {
        @required
        offeringId: GetReservationOfferingRequestOfferingIdString
    }
    output := {
        @required
        reservationOffering: ReservationOffering
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
    ]
}

operation GetResourcePolicy {
    input := {
        @required
        resourceArn: String
    }
    output := {
        resourcePolicy: ResourcePolicy
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

operation GetScheduledAction {
    input := {
        @required
        scheduledActionName: ScheduledActionName
    }
    output := {
        scheduledAction: ScheduledActionResponse
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

operation GetSnapshot {
    input := {
        ownerAccount: String
        snapshotArn: String
        snapshotName: String
    }
    output := {
        snapshot: Snapshot
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

operation GetTableRestoreStatus {
    input := {
        @required
        tableRestoreRequestId: String
    }
    output := {
        tableRestoreStatus: TableRestoreStatus
    }
    errors: [ResourceNotFoundException, ValidationException]
}

operation GetTrack {
    input := {
        @required
        trackName: TrackName
    }
    output := {
        track: ServerlessTrack
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
        DryRunException
        ThrottlingException
    ]
}

operation GetUsageLimit {
    input := {
        @required
        usageLimitId: String
    }
    output := {
        usageLimit: UsageLimit
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

operation GetWorkgroup {
    input := {
        @required
        workgroupName: WorkgroupName
    }
    output := {
        @required
        workgroup: Workgroup
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "associations"
    pageSize: "maxResults"
)
operation ListCustomDomainAssociations {
    input := {
        customDomainCertificateArn: CustomDomainCertificateArnString
        customDomainName: CustomDomainName
        maxResults: ListCustomDomainAssociationsRequestMaxResultsInteger
        nextToken: PaginationToken
    }
    output := {
        associations: AssociationList
        nextToken: PaginationToken
    }
    errors: [
        InternalServerException
        InvalidPaginationException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "endpoints"
    pageSize: "maxResults"
)
operation ListEndpointAccess {
    input := {
        maxResults: ListEndpointAccessRequestMaxResultsInteger
        nextToken: String
        ownerAccount: OwnerAccount
        vpcId: String
        workgroupName: String
    }
    output := {
        @required
        endpoints: EndpointAccessList

        nextToken: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ValidationException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "managedWorkgroups"
    pageSize: "maxResults"
)
operation ListManagedWorkgroups {
    input := {
        maxResults: ListManagedWorkgroupsRequestMaxResultsInteger
        nextToken: PaginationToken
        sourceArn: SourceArn
    }
    output := {
        managedWorkgroups: ManagedWorkgroups
        nextToken: PaginationToken
    }
    errors: [InternalServerException, AccessDeniedException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "namespaces"
    pageSize: "maxResults"
)
operation ListNamespaces {
    input := {
        maxResults: ListNamespacesRequestMaxResultsInteger
        nextToken: String
    }
    output := {
        @required
        namespaces: NamespaceList

        nextToken: String
    }
    errors: [InternalServerException, ValidationException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "recoveryPoints"
    pageSize: "maxResults"
)
operation ListRecoveryPoints {
    input := {
        endTime: Timestamp
        maxResults: ListRecoveryPointsRequestMaxResultsInteger
        namespaceArn: String
        namespaceName: NamespaceName
        nextToken: String
        startTime: Timestamp
    }
    output := {
        nextToken: String
        recoveryPoints: RecoveryPointList
    }
    errors: [InternalServerException, ValidationException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "reservationOfferingsList"
    pageSize: "maxResults"
)
operation ListReservationOfferings {
    input := {
        maxResults: ListReservationOfferingsRequestMaxResultsInteger
        nextToken: PaginationToken
    }
    output := {
        nextToken: PaginationToken

        @required
        reservationOfferingsList: ReservationOfferingsList
    }
    errors: [InternalServerException, ValidationException, ThrottlingException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "reservationsList"
    pageSize: "maxResults"
)
operation ListReservations {
    input := {
        maxResults: ListReservationsRequestMaxResultsInteger
        nextToken: PaginationToken
    }
    output := {
        nextToken: PaginationToken

        @required
        reservationsList: ReservationsList
    }
    errors: [InternalServerException, ValidationException, ThrottlingException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "scheduledActions"
    pageSize: "maxResults"
)
operation ListScheduledActions {
    input := {
        maxResults: ListScheduledActionsRequestMaxResultsInteger
        namespaceName: NamespaceName
        nextToken: PaginationToken
    }
    output := {
        nextToken: PaginationToken
        scheduledActions: ScheduledActionsList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        InvalidPaginationException
        ValidationException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "snapshotCopyConfigurations"
    pageSize: "maxResults"
)
operation ListSnapshotCopyConfigurations {
    input := {
        maxResults: ListSnapshotCopyConfigurationsRequestMaxResultsInteger
        namespaceName: NamespaceName
        nextToken: PaginationToken
    }
    output := {
        nextToken: PaginationToken

        @required
        snapshotCopyConfigurations: SnapshotCopyConfigurations
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        InvalidPaginationException
        ValidationException
        ConflictException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "snapshots"
    pageSize: "maxResults"
)
operation ListSnapshots {
    input := {
        endTime: Timestamp
        maxResults: ListSnapshotsRequestMaxResultsInteger
        namespaceArn: String
        namespaceName: String
        nextToken: String
        ownerAccount: String
        startTime: Timestamp
    }
    output := {
        nextToken: String
        snapshots: SnapshotList
    }
    errors: [InternalServerException, ResourceNotFoundException, ValidationException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "tableRestoreStatuses"
    pageSize: "maxResults"
)
operation ListTableRestoreStatus {
    input := {
        maxResults: ListTableRestoreStatusRequestMaxResultsInteger
        namespaceName: String
        nextToken: PaginationToken
        workgroupName: String
    }
    output := {
        nextToken: PaginationToken
        tableRestoreStatuses: TableRestoreStatusList
    }
    errors: [ResourceNotFoundException, InvalidPaginationException, ValidationException]
}

operation ListTagsForResource {
    input := {
        @required
        resourceArn: AmazonResourceName
    }
    output := {
        tags: TagList
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "tracks"
    pageSize: "maxResults"
)
operation ListTracks {
    input := {
        maxResults: ListTracksRequestMaxResultsInteger
        nextToken: PaginationToken
    }
    output := {
        nextToken: PaginationToken
        tracks: TrackList
    }
    errors: [
        InternalServerException
        InvalidPaginationException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "usageLimits"
    pageSize: "maxResults"
)
operation ListUsageLimits {
    input := {
        maxResults: ListUsageLimitsRequestMaxResultsInteger
        nextToken: PaginationToken
        resourceArn: String
        usageType: UsageLimitUsageType
    }
    output := {
        nextToken: PaginationToken
        usageLimits: UsageLimits
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        InvalidPaginationException
        ValidationException
        ConflictException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "workgroups"
    pageSize: "maxResults"
)
operation ListWorkgroups {
    input := {
        maxResults: ListWorkgroupsRequestMaxResultsInteger
        nextToken: String
        ownerAccount: OwnerAccount
    }
    output := {
        nextToken: String

        @required
        workgroups: WorkgroupList
    }
    errors: [InternalServerException, ValidationException]
}

operation PutResourcePolicy {
    input := {
        @required
        policy: String

        @required
        resourceArn: String
    }
    output := {
        resourcePolicy: ResourcePolicy
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
    ]
}

operation RestoreFromRecoveryPoint {
    input := {
        maintainIntegration: Boolean

        @required
        namespaceName: NamespaceName

        @required
        recoveryPointId: String

        @required
        workgroupName: WorkgroupName
    }
    output := {
        namespace: Namespace
        recoveryPointId: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

@idempotent
operation RestoreFromSnapshot {
    input := {
        adminPasswordSecretKmsKeyId: String
        maintainIntegration: Boolean
        manageAdminPassword: Boolean

        @required
        namespaceName: NamespaceName

        ownerAccount: String
        snapshotArn: String
        snapshotName: String

        @required
        workgroupName: WorkgroupName
    }
    output := {
        namespace: Namespace
        ownerAccount: String
        snapshotName: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
    ]
}

operation RestoreTableFromRecoveryPoint {
    input := {
        activateCaseSensitiveIdentifier: Boolean

        @required
        namespaceName: String

        @required
        newTableName: String

        @required
        recoveryPointId: String

        @required
        sourceDatabaseName: String

        sourceSchemaName: String

        @required
        sourceTableName: String

        targetDatabaseName: String
        targetSchemaName: String

        @required
        workgroupName: String
    }
    output := {
        tableRestoreStatus: TableRestoreStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

operation RestoreTableFromSnapshot {
    input := {
        activateCaseSensitiveIdentifier: Boolean

        @required
        namespaceName: String

        @required
        newTableName: String

        @required
        snapshotName: String

        @required
        sourceDatabaseName: String

        sourceSchemaName: String

        @required
        sourceTableName: String

        targetDatabaseName: String
        targetSchemaName: String

        @required
        workgroupName: String
    }
    output := {
        tableRestoreStatus: TableRestoreStatus
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

operation TagResource {
    input := {
        @required
        resourceArn: AmazonResourceName

        @required
        tags: TagList
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        TooManyTagsException
        ThrottlingException
    ]
}

operation UntagResource {
    input := {
        @required
        resourceArn: AmazonResourceName

        @required
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ThrottlingException
    ]
}

operation UpdateCustomDomainAssociation {
    input := {
        @required
        customDomainCertificateArn: CustomDomainCertificateArnString

        @required
        customDomainName: CustomDomainName

        @required
        workgroupName: WorkgroupName
    }
    output := {
        customDomainCertificateArn: CustomDomainCertificateArnString
        customDomainCertificateExpiryTime: SyntheticTimestamp_date_time
        customDomainName: CustomDomainName
        workgroupName: WorkgroupName
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
    ]
}

operation UpdateEndpointAccess {
    input := {
        @required
        endpointName: String

        vpcSecurityGroupIds: VpcSecurityGroupIdList
    }
    output := {
        endpoint: EndpointAccess
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ValidationException
        AccessDeniedException
    ]
}

operation UpdateLakehouseConfiguration {
    input := {
        catalogName: CatalogNameString
        dryRun: Boolean
        lakehouseIdcApplicationArn: String
        lakehouseIdcRegistration: LakehouseIdcRegistration
        lakehouseRegistration: LakehouseRegistration

        @required
        namespaceName: NamespaceName
    }
    output := {
        catalogArn: String
        lakehouseIdcApplicationArn: String
        lakehouseRegistrationStatus: String
        namespaceName: NamespaceName
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ValidationException
        DryRunException
    ]
}

operation UpdateNamespace {
    input := {
        adminPasswordSecretKmsKeyId: String
        adminUserPassword: DbPassword
        adminUsername: DbUser
        defaultIamRoleArn: String
        iamRoles: IamRoleArnList
        kmsKeyId: String
        logExports: LogExportList
        manageAdminPassword: Boolean

        @required
        namespaceName: NamespaceName
    }
    output := {
        @required
        namespace: Namespace
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

@idempotent
operation UpdateScheduledAction {
    input := {
        enabled: Boolean
        endTime: Timestamp
        roleArn: String
        schedule: Schedule
        scheduledActionDescription: String

        @required
        scheduledActionName: ScheduledActionName

        startTime: Timestamp
        targetAction: TargetAction
    }
    output := {
        scheduledAction: ScheduledActionResponse
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

operation UpdateSnapshot {
    input := {
        retentionPeriod: Integer

        @required
        snapshotName: String
    }
    output := {
        snapshot: Snapshot
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

operation UpdateSnapshotCopyConfiguration {
    input := {
        @required
        snapshotCopyConfigurationId: String

        snapshotRetentionPeriod: Integer
    }
    output := {
        @required
        snapshotCopyConfiguration: SnapshotCopyConfiguration
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ValidationException
        AccessDeniedException
    ]
}

operation UpdateUsageLimit {
    input := {
        amount: Long
        breachAction: UsageLimitBreachAction

        @required
        usageLimitId: String
    }
    output := {
        usageLimit: UsageLimit
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ValidationException
        ConflictException
    ]
}

operation UpdateWorkgroup {
    input := {
        baseCapacity: Integer
        configParameters: ConfigParameterList
        enhancedVpcRouting: Boolean
        extraComputeForAutomaticOptimization: Boolean
        ipAddressType: IpAddressType
        maxCapacity: Integer
        port: Integer
        pricePerformanceTarget: PerformanceTarget
        publiclyAccessible: Boolean
        securityGroupIds: SecurityGroupIdList
        subnetIds: SubnetIdList
        trackName: TrackName

        @required
        workgroupName: WorkgroupName
    }
    output := {
        @required
        workgroup: Workgroup
    }
    errors: [
        InternalServerException
        InsufficientCapacityException
        ResourceNotFoundException
        ValidationException
        ConflictException
        Ipv6CidrBlockNotFoundException
    ]
}

@error("client")
structure AccessDeniedException {
    code: String
    message: String
}

list AccountIdList {
    member: String
}

@length(min: 1, max: 1011)
string AmazonResourceName

structure Association {
    customDomainCertificateArn: CustomDomainCertificateArnString
    customDomainCertificateExpiryTime: SyntheticTimestamp_date_time
    customDomainName: CustomDomainName
    workgroupName: WorkgroupName
}

list AssociationList {
    member: Association
}

@length(min: 1, max: 64) @pattern("^[a-z0-9_-]*[a-z]+[a-z0-9_-]*$")
string CatalogNameString

structure ConfigParameter {
    parameterKey: String
    parameterValue: String
}

list ConfigParameterList {
    member: ConfigParameter
}

@error("client")
structure ConflictException {
    @required
    message: String
}

@length(min: 1, max: 64)
string CreateReservationRequestOfferingIdString

structure CreateSnapshotScheduleActionParameters {
    @required
    namespaceName: NamespaceName

    retentionPeriod: Integer

    @required
    snapshotNamePrefix: SnapshotNamePrefix

    tags: TagList
}

@length(min: 20, max: 2048)
@pattern("arn:[\\w+=/,.@-]+:acm:[\\w+=/,.@-]*:[0-9]+:[\\w+=,.@-]+(/[\\w+=,.@-]+)*")
string CustomDomainCertificateArnString

@length(min: 1, max: 253)
@pattern("^(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])$")
string CustomDomainName

@sensitive
string DbPassword

@sensitive
string DbUser

@error("client")
structure DryRunException {
    @required
    message: String
}

structure Endpoint {
    address: String
    port: Integer
    vpcEndpoints: VpcEndpointList
}

structure EndpointAccess {
    address: String
    endpointArn: String
    endpointCreateTime: SyntheticTimestamp_date_time
    endpointName: String
    endpointStatus: String
    port: Integer
    subnetIds: SubnetIdList
    vpcEndpoint: VpcEndpoint
    vpcSecurityGroups: VpcSecurityGroupMembershipList
    workgroupName: String
}

list EndpointAccessList {
    member: EndpointAccess
}

@length(min: 1, max: 64)
string GetReservationOfferingRequestOfferingIdString

@length(min: 1, max: 64)
string GetReservationRequestReservationIdString

list IamRoleArnList {
    member: String
}

@error("client") @retryable(throttling: false)
structure InsufficientCapacityException {
    @required
    message: String
}

@error("server") @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

@error("client")
structure InvalidPaginationException {
    @required
    message: String
}

@pattern("^(ipv4|dualstack)$")
string IpAddressType

@error("client")
structure Ipv6CidrBlockNotFoundException {
    @required
    message: String
}

enum LakehouseIdcRegistration {
    Associate
    Disassociate
}

enum LakehouseRegistration {
    Register
    Deregister
}

@range(min: 1, max: 100)
integer ListCustomDomainAssociationsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListEndpointAccessRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListManagedWorkgroupsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListNamespacesRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListRecoveryPointsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListReservationOfferingsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListReservationsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListScheduledActionsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListSnapshotCopyConfigurationsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListSnapshotsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListTableRestoreStatusRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListTracksRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListUsageLimitsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListWorkgroupsRequestMaxResultsInteger

enum LogExport {
    useractivitylog
    userlog
    connectionlog
}

@length(min: 0, max: 16)
list LogExportList {
    member: LogExport
}

structure ManagedWorkgroupListItem {
    creationDate: SyntheticTimestamp_date_time
    managedWorkgroupId: String
    managedWorkgroupName: ManagedWorkgroupName
    sourceArn: SourceArn
    status: ManagedWorkgroupStatus
}

@length(min: 3, max: 255) @pattern("^[a-zA-Z0-9_:\\-]+$")
string ManagedWorkgroupName

enum ManagedWorkgroupStatus {
    CREATING
    DELETING
    MODIFYING
    AVAILABLE
    NOT_AVAILABLE
}

list ManagedWorkgroups {
    member: ManagedWorkgroupListItem
}

structure Namespace {
    adminPasswordSecretArn: String
    adminPasswordSecretKmsKeyId: String
    adminUsername: DbUser
    catalogArn: String
    creationDate: SyntheticTimestamp_date_time
    dbName: String
    defaultIamRoleArn: String
    iamRoles: IamRoleArnList
    kmsKeyId: String
    lakehouseRegistrationStatus: String
    logExports: LogExportList
    namespaceArn: String
    namespaceId: String
    namespaceName: NamespaceName
    status: NamespaceStatus
}

list NamespaceList {
    member: Namespace
}

@length(min: 3, max: 64) @pattern("^[a-z0-9-]+$")
string NamespaceName

enum NamespaceStatus {
    AVAILABLE
    MODIFYING
    DELETING
}

structure NetworkInterface {
    availabilityZone: String
    ipv6Address: String
    networkInterfaceId: String
    privateIpAddress: String
    subnetId: String
}

list NetworkInterfaceList {
    member: NetworkInterface
}

list NextInvocationsList {
    member: Timestamp
}

@length(min: 1, max: 64)
string OfferingId

enum OfferingType {
    ALL_UPFRONT
    NO_UPFRONT
}

@length(min: 1, max: 12) @pattern("(\\d{12})")
string OwnerAccount

@length(min: 8, max: 1024)
string PaginationToken

structure PerformanceTarget {
    level: PerformanceTargetLevelInteger
    status: PerformanceTargetStatus
}

@range(min: 1, max: 100)
integer PerformanceTargetLevelInteger

enum PerformanceTargetStatus {
    ENABLED
    DISABLED
}

structure RecoveryPoint {
    namespaceArn: String
    namespaceName: NamespaceName
    recoveryPointCreateTime: SyntheticTimestamp_date_time
    recoveryPointId: String
    totalSizeInMegaBytes: Double
    workgroupName: WorkgroupName
}

list RecoveryPointList {
    member: RecoveryPoint
}

@length(min: 1, max: 1024)
string RedshiftIdcApplicationArn

structure Reservation {
    capacity: Integer
    endDate: SyntheticTimestamp_date_time
    offering: ReservationOffering
    reservationArn: ReservationArn
    reservationId: ReservationId
    startDate: SyntheticTimestamp_date_time
    status: Status
}

@length(min: 1, max: 128)
string ReservationArn

@length(min: 1, max: 64)
string ReservationId

structure ReservationOffering {
    currencyCode: String
    duration: Integer
    hourlyCharge: Double
    offeringId: OfferingId
    offeringType: OfferingType
    upfrontCharge: Double
}

list ReservationOfferingsList {
    member: ReservationOffering
}

list ReservationsList {
    member: Reservation
}

@error("client")
structure ResourceNotFoundException {
    @required
    message: String

    resourceName: AmazonResourceName
}

structure ResourcePolicy {
    policy: String
    resourceArn: String
}

union Schedule {
    at: Timestamp
    cron: String
}

structure ScheduledActionAssociation {
    namespaceName: NamespaceName
    scheduledActionName: ScheduledActionName
}

@length(min: 3, max: 60) @pattern("^[a-z0-9-]+$")
string ScheduledActionName

structure ScheduledActionResponse {
    endTime: Timestamp
    namespaceName: NamespaceName
    nextInvocations: NextInvocationsList
    roleArn: String
    schedule: Schedule
    scheduledActionDescription: String
    scheduledActionName: ScheduledActionName
    scheduledActionUuid: String
    startTime: Timestamp
    state: State
    targetAction: TargetAction
}

list ScheduledActionsList {
    member: ScheduledActionAssociation
}

list SecurityGroupIdList {
    member: String
}

structure ServerlessTrack {
    trackName: TrackName
    updateTargets: UpdateTargetsList
    workgroupVersion: String
}

@error("client")
structure ServiceQuotaExceededException {
    @required
    message: String
}

structure Snapshot {
    accountsWithProvisionedRestoreAccess: AccountIdList
    accountsWithRestoreAccess: AccountIdList
    actualIncrementalBackupSizeInMegaBytes: Double
    adminPasswordSecretArn: String
    adminPasswordSecretKmsKeyId: String
    adminUsername: String
    backupProgressInMegaBytes: Double
    currentBackupRateInMegaBytesPerSecond: Double
    elapsedTimeInSeconds: Long
    estimatedSecondsToCompletion: Long
    kmsKeyId: String
    namespaceArn: String
    namespaceName: String
    ownerAccount: String
    snapshotArn: String
    snapshotCreateTime: SyntheticTimestamp_date_time
    snapshotName: String
    snapshotRemainingDays: Integer
    snapshotRetentionPeriod: Integer
    snapshotRetentionStartTime: SyntheticTimestamp_date_time
    status: SnapshotStatus
    totalBackupSizeInMegaBytes: Double
}

structure SnapshotCopyConfiguration {
    destinationKmsKeyId: String
    destinationRegion: String
    namespaceName: NamespaceName
    snapshotCopyConfigurationArn: String
    snapshotCopyConfigurationId: String
    snapshotRetentionPeriod: Integer
}

@length(min: 1, max: 100)
list SnapshotCopyConfigurations {
    member: SnapshotCopyConfiguration
}

list SnapshotList {
    member: Snapshot
}

@length(min: 1, max: 235)
string SnapshotNamePrefix

enum SnapshotStatus {
    AVAILABLE
    CREATING
    DELETED
    CANCELLED
    FAILED
    COPYING
}

@pattern("^arn:aws[a-z-]*:glue:[a-z0-9-]+:\\d+:(database|catalog)[a-z0-9-:]*(?:/[A-Za-z0-9-_]{1,255})*$")
string SourceArn

enum State {
    ACTIVE
    DISABLED
}

@length(min: 1, max: 16)
string Status

list SubnetIdList {
    member: String
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

structure TableRestoreStatus {
    message: String
    namespaceName: String
    newTableName: String
    progressInMegaBytes: Long
    recoveryPointId: String
    requestTime: Timestamp
    snapshotName: String
    sourceDatabaseName: String
    sourceSchemaName: String
    sourceTableName: String
    status: String
    tableRestoreRequestId: String
    targetDatabaseName: String
    targetSchemaName: String
    totalDataInMegaBytes: Long
    workgroupName: String
}

list TableRestoreStatusList {
    member: TableRestoreStatus
}

structure Tag {
    @required
    key: TagKey

    @required
    value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

union TargetAction {
    createSnapshot: CreateSnapshotScheduleActionParameters
}

@error("client") @retryable(throttling: false)
structure ThrottlingException {
    code: String
    message: String
}

@error("client")
structure TooManyTagsException {
    message: String
    resourceName: AmazonResourceName
}

list TrackList {
    member: ServerlessTrack
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9_]+$")
string TrackName

structure UpdateTarget {
    trackName: TrackName
    workgroupVersion: String
}

list UpdateTargetsList {
    member: UpdateTarget
}

structure UsageLimit {
    amount: Long
    breachAction: UsageLimitBreachAction
    period: UsageLimitPeriod
    resourceArn: String
    usageLimitArn: String
    usageLimitId: String
    usageType: UsageLimitUsageType
}

enum UsageLimitBreachAction {
    log
    emit_metric = "emit-metric"
    deactivate
}

enum UsageLimitPeriod {
    daily
    weekly
    monthly
}

enum UsageLimitUsageType {
    serverless_compute = "serverless-compute"
    cross_region_datasharing = "cross-region-datasharing"
}

@length(min: 1, max: 100)
list UsageLimits {
    member: UsageLimit
}

@error("client")
structure ValidationException {
    @required
    message: String
}

structure VpcEndpoint {
    networkInterfaces: NetworkInterfaceList
    vpcEndpointId: String
    vpcId: String
}

list VpcEndpointList {
    member: VpcEndpoint
}

list VpcIds {
    member: String
}

list VpcSecurityGroupIdList {
    member: String
}

structure VpcSecurityGroupMembership {
    status: String
    vpcSecurityGroupId: String
}

list VpcSecurityGroupMembershipList {
    member: VpcSecurityGroupMembership
}

structure Workgroup {
    baseCapacity: Integer
    configParameters: ConfigParameterList
    creationDate: SyntheticTimestamp_date_time
    crossAccountVpcs: VpcIds
    customDomainCertificateArn: CustomDomainCertificateArnString
    customDomainCertificateExpiryTime: SyntheticTimestamp_date_time
    customDomainName: CustomDomainName
    endpoint: Endpoint
    enhancedVpcRouting: Boolean
    extraComputeForAutomaticOptimization: Boolean
    ipAddressType: IpAddressType
    maxCapacity: Integer
    namespaceName: String
    patchVersion: String
    pendingTrackName: TrackName
    port: Integer
    pricePerformanceTarget: PerformanceTarget
    publiclyAccessible: Boolean
    securityGroupIds: SecurityGroupIdList
    status: WorkgroupStatus
    subnetIds: SubnetIdList
    trackName: TrackName
    workgroupArn: String
    workgroupId: String
    workgroupName: WorkgroupName
    workgroupVersion: String
}

list WorkgroupList {
    member: Workgroup
}

@length(min: 3, max: 64) @pattern("^[a-z0-9-]+$")
string WorkgroupName

@length(min: 1, max: 20)
list WorkgroupNameList {
    member: WorkgroupName
}

enum WorkgroupStatus {
    CREATING
    AVAILABLE
    MODIFYING
    DELETING
}
