$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.lakeformation

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Lake Formation")
@service(sdkId: "LakeFormation", endpointPrefix: "lakeformation")
@restJson1
@sigv4(name: "lakeformation")
@standardRegionalEndpoints
service LakeFormation {
    version: "2017-03-31"
    operations: [
        AddLFTagsToResource
        AssumeDecoratedRoleWithSAML
        BatchGrantPermissions
        BatchRevokePermissions
        CancelTransaction
        CommitTransaction
        CreateDataCellsFilter
        CreateLFTag
        CreateLFTagExpression
        CreateLakeFormationIdentityCenterConfiguration
        CreateLakeFormationOptIn
        DeleteDataCellsFilter
        DeleteLFTag
        DeleteLFTagExpression
        DeleteLakeFormationIdentityCenterConfiguration
        DeleteLakeFormationOptIn
        DeleteObjectsOnCancel
        DeregisterResource
        DescribeLakeFormationIdentityCenterConfiguration
        DescribeResource
        DescribeTransaction
        ExtendTransaction
        GetDataCellsFilter
        GetDataLakePrincipal
        GetDataLakeSettings
        GetEffectivePermissionsForPath
        GetLFTag
        GetLFTagExpression
        GetQueryState
        GetQueryStatistics
        GetResourceLFTags
        GetTableObjects
        GetTemporaryDataLocationCredentials
        GetTemporaryGluePartitionCredentials
        GetTemporaryGlueTableCredentials
        GetWorkUnitResults
        GetWorkUnits
        GrantPermissions
        ListDataCellsFilter
        ListLFTagExpressions
        ListLFTags
        ListLakeFormationOptIns
        ListPermissions
        ListResources
        ListTableStorageOptimizers
        ListTransactions
        PutDataLakeSettings
        RegisterResource
        RemoveLFTagsFromResource
        RevokePermissions
        SearchDatabasesByLFTags
        SearchTablesByLFTags
        StartQueryPlanning
        StartTransaction
        UpdateDataCellsFilter
        UpdateLFTag
        UpdateLFTagExpression
        UpdateLakeFormationIdentityCenterConfiguration
        UpdateResource
        UpdateTableObjects
        UpdateTableStorageOptimizer
    ]
}

@http(method: "POST", uri: "/AddLFTagsToResource")
operation AddLFTagsToResource {
    input := {
        CatalogId: CatalogIdString

        @required
        Resource: Resource

        @required
        LFTags: LFTagsList
    }
    output := {
        Failures: LFTagErrors
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/AssumeDecoratedRoleWithSAML")
operation AssumeDecoratedRoleWithSAML {
    input := {
        @required
        SAMLAssertion: SAMLAssertionString

        @required
        RoleArn: IAMRoleArn

        @required
        PrincipalArn: IAMSAMLProviderArn

        DurationSeconds: CredentialTimeoutDurationSecondInteger
    }
    output := {
        AccessKeyId: String
        SecretAccessKey: String
        SessionToken: String
        Expiration: Timestamp
    }
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        EntityNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/BatchGrantPermissions")
operation BatchGrantPermissions {
    input := {
        CatalogId: CatalogIdString

        @required
        Entries: BatchPermissionsRequestEntryList
    }
    output := {
        Failures: BatchPermissionsFailureList
    }
    errors: [InvalidInputException, OperationTimeoutException]
}

@http(method: "POST", uri: "/BatchRevokePermissions")
operation BatchRevokePermissions {
    input := {
        CatalogId: CatalogIdString

        @required
        Entries: BatchPermissionsRequestEntryList
    }
    output := {
        Failures: BatchPermissionsFailureList
    }
    errors: [InvalidInputException, OperationTimeoutException]
}

@http(method: "POST", uri: "/CancelTransaction")
operation CancelTransaction {
    input := {
        @required
        TransactionId: TransactionIdString
    }
    output := {}
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        TransactionCommittedException
        TransactionCommitInProgressException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/CommitTransaction")
operation CommitTransaction {
    input := {
        @required
        TransactionId: TransactionIdString
    }
    output := {
        TransactionStatus: TransactionStatus
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        TransactionCanceledException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/CreateDataCellsFilter")
operation CreateDataCellsFilter {
    input := {
        @required
        TableData: DataCellsFilter
    }
    output := {}
    errors: [
        AlreadyExistsException
        InvalidInputException
        EntityNotFoundException
        ResourceNumberLimitExceededException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/CreateLFTag")
operation CreateLFTag {
    input := {
        CatalogId: CatalogIdString

        @required
        TagKey: LFTagKey

        @required
        TagValues: TagValueList
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        ResourceNumberLimitExceededException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/CreateLFTagExpression")
operation CreateLFTagExpression {
    input := {
        @required
        Name: NameString

        Description: DescriptionString
        CatalogId: CatalogIdString

        @required
        Expression: Expression
    }
    output := {}
    errors: [
        InvalidInputException
        ResourceNumberLimitExceededException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
        EntityNotFoundException
    ]
}

@http(method: "POST", uri: "/CreateLakeFormationIdentityCenterConfiguration")
operation CreateLakeFormationIdentityCenterConfiguration {
    input := {
        CatalogId: CatalogIdString
        InstanceArn: String
        ExternalFiltering: ExternalFilteringConfiguration
        ShareRecipients: DataLakePrincipalList
        ServiceIntegrations: ServiceIntegrationList
    }
    output := {
        ApplicationArn: String
    }
    errors: [
        InvalidInputException
        AlreadyExistsException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/CreateLakeFormationOptIn")
operation CreateLakeFormationOptIn {
    input := {
        @required
        Principal: DataLakePrincipal

        @required
        Resource: Resource

        Condition: Condition
    }
    output := {}
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        EntityNotFoundException
        AccessDeniedException
        ConcurrentModificationException
        ResourceNumberLimitExceededException
    ]
}

@http(method: "POST", uri: "/DeleteDataCellsFilter")
operation DeleteDataCellsFilter {
    input := {
        TableCatalogId: CatalogIdString
        DatabaseName: NameString
        TableName: NameString
        Name: NameString
    }
    output := {}
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/DeleteLFTag")
operation DeleteLFTag {
    input := {
        CatalogId: CatalogIdString

        @required
        TagKey: LFTagKey
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/DeleteLFTagExpression")
operation DeleteLFTagExpression {
    input := {
        @required
        Name: NameString

        CatalogId: CatalogIdString
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/DeleteLakeFormationIdentityCenterConfiguration")
operation DeleteLakeFormationIdentityCenterConfiguration {
    input := {
        CatalogId: CatalogIdString
    }
    output := {}
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/DeleteLakeFormationOptIn")
operation DeleteLakeFormationOptIn {
    input := {
        @required
        Principal: DataLakePrincipal

        @required
        Resource: Resource

        Condition: Condition
    }
    output := {}
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        EntityNotFoundException
        AccessDeniedException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/DeleteObjectsOnCancel")
operation DeleteObjectsOnCancel {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        TransactionId: TransactionIdString

        @required
        Objects: VirtualObjectList
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        EntityNotFoundException
        TransactionCommittedException
        TransactionCanceledException
        ResourceNotReadyException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/DeregisterResource")
operation DeregisterResource {
    input := {
        @required
        ResourceArn: String
    }
    output := {}
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        EntityNotFoundException
    ]
}

@http(method: "POST", uri: "/DescribeLakeFormationIdentityCenterConfiguration")
operation DescribeLakeFormationIdentityCenterConfiguration {
    input := {
        CatalogId: CatalogIdString
    }
    output := {
        CatalogId: CatalogIdString
        InstanceArn: String
        ApplicationArn: String
        ExternalFiltering: ExternalFilteringConfiguration
        ShareRecipients: DataLakePrincipalList
        ServiceIntegrations: ServiceIntegrationList
        ResourceShare: String
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/DescribeResource")
operation DescribeResource {
    input := {
        @required
        ResourceArn: String
    }
    output := {
        ResourceInfo: ResourceInfo
    }
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        EntityNotFoundException
    ]
}

@http(method: "POST", uri: "/DescribeTransaction")
operation DescribeTransaction {
    input := {
        @required
        TransactionId: TransactionIdString
    }
    output := {
        TransactionDescription: TransactionDescription
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
    ]
}

@http(method: "POST", uri: "/ExtendTransaction")
operation ExtendTransaction {
    input := {
        TransactionId: TransactionIdString
    }
    output := {}
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        TransactionCommittedException
        TransactionCanceledException
        TransactionCommitInProgressException
    ]
}

@http(method: "POST", uri: "/GetDataCellsFilter")
operation GetDataCellsFilter {
    input := {
        @required
        TableCatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        Name: NameString
    }
    output := {
        DataCellsFilter: DataCellsFilter
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetDataLakePrincipal")
operation GetDataLakePrincipal {
    input := {}
    output := {
        Identity: String
    }
    errors: [InternalServiceException, OperationTimeoutException, AccessDeniedException]
}

@http(method: "POST", uri: "/GetDataLakeSettings")
operation GetDataLakeSettings {
    input := {
        CatalogId: CatalogIdString
    }
    output := {
        DataLakeSettings: DataLakeSettings
    }
    errors: [InternalServiceException, InvalidInputException, EntityNotFoundException]
}

@http(method: "POST", uri: "/GetEffectivePermissionsForPath")
operation GetEffectivePermissionsForPath {
    input := {
        CatalogId: CatalogIdString

        @required
        ResourceArn: String

        NextToken: String
        MaxResults: PageSize
    }
    output := {
        Permissions: PrincipalResourcePermissionsList
        NextToken: String
    }
    errors: [
        InvalidInputException
        EntityNotFoundException
        OperationTimeoutException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/GetLFTag")
operation GetLFTag {
    input := {
        CatalogId: CatalogIdString

        @required
        TagKey: LFTagKey
    }
    output := {
        CatalogId: CatalogIdString
        TagKey: LFTagKey
        TagValues: TagValueList
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetLFTagExpression")
operation GetLFTagExpression {
    input := {
        @required
        Name: NameString

        CatalogId: CatalogIdString
    }
    output := {
        Name: NameString
        Description: DescriptionString
        CatalogId: CatalogIdString
        Expression: Expression
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetQueryState") @endpoint(hostPrefix: "query-")
operation GetQueryState {
    input := {
        @required
        QueryId: GetQueryStateRequestQueryIdString
    }
    output := {
        Error: String

        @required
        State: QueryStateString
    }
    errors: [InternalServiceException, InvalidInputException, AccessDeniedException]
}

@http(method: "POST", uri: "/GetQueryStatistics") @endpoint(hostPrefix: "query-")
operation GetQueryStatistics {
    input := {
        @required
        QueryId: GetQueryStatisticsRequestQueryIdString
    }
    output := {
        ExecutionStatistics: ExecutionStatistics
        PlanningStatistics: PlanningStatistics
        QuerySubmissionTime: DateTime
    }
    errors: [
        StatisticsNotReadyYetException
        InternalServiceException
        InvalidInputException
        AccessDeniedException
        ExpiredException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/GetResourceLFTags")
operation GetResourceLFTags {
    input := {
        CatalogId: CatalogIdString

        @required
        Resource: Resource

        ShowAssignedLFTags: Boolean
    }
    output := {
        LFTagOnDatabase: LFTagsList
        LFTagsOnTable: LFTagsList
        LFTagsOnColumns: ColumnLFTagsList
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/GetTableObjects")
operation GetTableObjects {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        TransactionId: TransactionIdString
        QueryAsOfTime: Timestamp
        PartitionPredicate: PredicateString
        MaxResults: PageSize
        NextToken: TokenString
    }
    output := {
        Objects: PartitionedTableObjectsList
        NextToken: TokenString
    }
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        TransactionCommittedException
        TransactionCanceledException
        ResourceNotReadyException
    ]
}

@http(method: "POST", uri: "/GetTemporaryDataLocationCredentials")
operation GetTemporaryDataLocationCredentials {
    input := {
        DurationSeconds: CredentialTimeoutDurationSecondInteger
        AuditContext: AuditContext
        DataLocations: PathStringList
        CredentialsScope: CredentialsScope
    }
    output := {
        Credentials: TemporaryCredentials
        AccessibleDataLocations: PathStringList
        CredentialsScope: CredentialsScope
    }
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        EntityNotFoundException
        AccessDeniedException
        ConflictException
    ]
}

@http(method: "POST", uri: "/GetTemporaryGluePartitionCredentials")
operation GetTemporaryGluePartitionCredentials {
    input := {
        @required
        TableArn: String

        @required
        Partition: PartitionValueList

        Permissions: PermissionList
        DurationSeconds: CredentialTimeoutDurationSecondInteger
        AuditContext: AuditContext
        SupportedPermissionTypes: PermissionTypeList
    }
    output := {
        AccessKeyId: String
        SecretAccessKey: String
        SessionToken: String
        Expiration: Timestamp
    }
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        EntityNotFoundException
        AccessDeniedException
        PermissionTypeMismatchException
    ]
}

@http(method: "POST", uri: "/GetTemporaryGlueTableCredentials")
operation GetTemporaryGlueTableCredentials {
    input := {
        @required
        TableArn: String

        Permissions: PermissionList
        DurationSeconds: CredentialTimeoutDurationSecondInteger
        AuditContext: AuditContext
        SupportedPermissionTypes: PermissionTypeList
        S3Path: String
        QuerySessionContext: QuerySessionContext
    }
    output := {
        AccessKeyId: String
        SecretAccessKey: String
        SessionToken: String
        Expiration: Timestamp
        VendedS3Path: PathStringList
    }
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        EntityNotFoundException
        AccessDeniedException
        PermissionTypeMismatchException
    ]
}

@http(method: "POST", uri: "/GetWorkUnitResults") @endpoint(hostPrefix: "data-")
operation GetWorkUnitResults {
    input := {
        @required
        QueryId: GetWorkUnitResultsRequestQueryIdString

        @required
        WorkUnitId: GetWorkUnitResultsRequestWorkUnitIdLong

        @required
        WorkUnitToken: SyntheticGetWorkUnitResultsRequestWorkUnitTokenString
    }
    output := {
        @httpPayload
        ResultStream: ResultStream
    }
    errors: [
        InternalServiceException
        InvalidInputException
        AccessDeniedException
        ExpiredException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/GetWorkUnits")
@endpoint(hostPrefix: "query-")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "WorkUnitRanges"
    pageSize: "PageSize"
)
operation GetWorkUnits {
    input := {
        NextToken: String
        PageSize: Integer

        @required
        QueryId: GetWorkUnitsRequestQueryIdString
    }
    output := {
        NextToken: String

        @required
        QueryId: String

        @required
        WorkUnitRanges: WorkUnitRangeList
    }
    errors: [
        WorkUnitsNotReadyYetException
        InternalServiceException
        InvalidInputException
        AccessDeniedException
        ExpiredException
    ]
}

@http(method: "POST", uri: "/GrantPermissions")
operation GrantPermissions {
    input := {
        CatalogId: CatalogIdString

        @required
        Principal: DataLakePrincipal

        @required
        Resource: Resource

        @required
        Permissions: PermissionList

        Condition: Condition
        PermissionsWithGrantOption: PermissionList
    }
    output := {}
    errors: [ConcurrentModificationException, EntityNotFoundException, InvalidInputException]
}

@http(method: "POST", uri: "/ListDataCellsFilter")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DataCellsFilters"
    pageSize: "MaxResults"
)
operation ListDataCellsFilter {
    input := {
        Table: TableResource
        NextToken: String
        MaxResults: PageSize
    }
    output := {
        DataCellsFilters: DataCellsFilterList
        NextToken: String
    }
    errors: [
        InvalidInputException
        OperationTimeoutException
        InternalServiceException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListLFTagExpressions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LFTagExpressions"
    pageSize: "MaxResults"
)
operation ListLFTagExpressions {
    input := {
        CatalogId: CatalogIdString
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        LFTagExpressions: LFTagExpressionsList
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListLFTags")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "LFTags"
    pageSize: "MaxResults"
)
operation ListLFTags {
    input := {
        CatalogId: CatalogIdString
        ResourceShareType: ResourceShareType
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        LFTags: LFTagsList
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListLakeFormationOptIns")
operation ListLakeFormationOptIns {
    input := {
        Principal: DataLakePrincipal
        Resource: Resource
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        LakeFormationOptInsInfoList: LakeFormationOptInsInfoList
        NextToken: String
    }
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ListPermissions")
operation ListPermissions {
    input := {
        CatalogId: CatalogIdString
        Principal: DataLakePrincipal
        ResourceType: DataLakeResourceType
        Resource: Resource
        NextToken: String
        MaxResults: PageSize
        IncludeRelated: TrueFalseString
    }
    output := {
        PrincipalResourcePermissions: PrincipalResourcePermissionsList
        NextToken: String
    }
    errors: [InvalidInputException, OperationTimeoutException, InternalServiceException]
}

@http(method: "POST", uri: "/ListResources")
operation ListResources {
    input := {
        FilterConditionList: FilterConditionList
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        ResourceInfoList: ResourceInfoList
        NextToken: String
    }
    errors: [InvalidInputException, InternalServiceException, OperationTimeoutException]
}

@http(method: "POST", uri: "/ListTableStorageOptimizers")
operation ListTableStorageOptimizers {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        StorageOptimizerType: OptimizerType
        MaxResults: PageSize
        NextToken: String
    }
    output := {
        StorageOptimizerList: StorageOptimizerList
        NextToken: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        AccessDeniedException
        InternalServiceException
    ]
}

@http(method: "POST", uri: "/ListTransactions")
operation ListTransactions {
    input := {
        CatalogId: CatalogIdString
        StatusFilter: TransactionStatusFilter
        MaxResults: PageSize
        NextToken: TokenString
    }
    output := {
        Transactions: TransactionDescriptionList
        NextToken: TokenString
    }
    errors: [InvalidInputException, InternalServiceException, OperationTimeoutException]
}

@http(method: "POST", uri: "/PutDataLakeSettings")
operation PutDataLakeSettings {
    input := {
        CatalogId: CatalogIdString

        @required
        DataLakeSettings: DataLakeSettings
    }
    output := {}
    errors: [InternalServiceException, InvalidInputException]
}

@http(method: "POST", uri: "/RegisterResource")
operation RegisterResource {
    input := {
        @required
        ResourceArn: String

        UseServiceLinkedRole: Boolean
        RoleArn: IAMRoleArn
        WithFederation: Boolean
        HybridAccessEnabled: Boolean
        WithPrivilegedAccess: Boolean
        ExpectedResourceOwnerAccount: AccountIdString
    }
    output := {}
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        AlreadyExistsException
        EntityNotFoundException
        ResourceNumberLimitExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/RemoveLFTagsFromResource")
operation RemoveLFTagsFromResource {
    input := {
        CatalogId: CatalogIdString

        @required
        Resource: Resource

        @required
        LFTags: LFTagsList
    }
    output := {
        Failures: LFTagErrors
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        GlueEncryptionException
        AccessDeniedException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/RevokePermissions")
operation RevokePermissions {
    input := {
        CatalogId: CatalogIdString

        @required
        Principal: DataLakePrincipal

        @required
        Resource: Resource

        @required
        Permissions: PermissionList

        Condition: Condition
        PermissionsWithGrantOption: PermissionList
    }
    output := {}
    errors: [ConcurrentModificationException, EntityNotFoundException, InvalidInputException]
}

@http(method: "POST", uri: "/SearchDatabasesByLFTags")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "DatabaseList"
    pageSize: "MaxResults"
)
operation SearchDatabasesByLFTags {
    input := {
        NextToken: String
        MaxResults: SearchPageSize
        CatalogId: CatalogIdString

        @required
        Expression: Expression
    }
    output := {
        NextToken: String
        DatabaseList: DatabaseLFTagsList
    }
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        GlueEncryptionException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/SearchTablesByLFTags")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TableList"
    pageSize: "MaxResults"
)
operation SearchTablesByLFTags {
    input := {
        NextToken: String
        MaxResults: SearchPageSize
        CatalogId: CatalogIdString

        @required
        Expression: Expression
    }
    output := {
        NextToken: String
        TableList: TableLFTagsList
    }
    errors: [
        EntityNotFoundException
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        GlueEncryptionException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/StartQueryPlanning") @endpoint(hostPrefix: "query-")
operation StartQueryPlanning {
    input := {
        @required
        QueryPlanningContext: QueryPlanningContext

        @required
        QueryString: SyntheticStartQueryPlanningRequestQueryString
    }
    output := {
        @required
        QueryId: String
    }
    errors: [
        InternalServiceException
        InvalidInputException
        AccessDeniedException
        ThrottledException
    ]
}

@http(method: "POST", uri: "/StartTransaction")
operation StartTransaction {
    input := {
        TransactionType: TransactionType
    }
    output := {
        TransactionId: TransactionIdString
    }
    errors: [InternalServiceException, OperationTimeoutException]
}

@http(method: "POST", uri: "/UpdateDataCellsFilter")
operation UpdateDataCellsFilter {
    input := {
        @required
        TableData: DataCellsFilter
    }
    output := {}
    errors: [
        ConcurrentModificationException
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/UpdateLFTag")
operation UpdateLFTag {
    input := {
        CatalogId: CatalogIdString

        @required
        TagKey: LFTagKey

        TagValuesToDelete: TagValueList
        TagValuesToAdd: TagValueList
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        ConcurrentModificationException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/UpdateLFTagExpression")
operation UpdateLFTagExpression {
    input := {
        @required
        Name: NameString

        Description: DescriptionString
        CatalogId: CatalogIdString

        @required
        Expression: Expression
    }
    output := {}
    errors: [
        EntityNotFoundException
        InvalidInputException
        ResourceNumberLimitExceededException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/UpdateLakeFormationIdentityCenterConfiguration")
operation UpdateLakeFormationIdentityCenterConfiguration {
    input := {
        CatalogId: CatalogIdString
        ShareRecipients: DataLakePrincipalList
        ServiceIntegrations: ServiceIntegrationList
        ApplicationStatus: ApplicationStatus
        ExternalFiltering: ExternalFilteringConfiguration
    }
    output := {}
    errors: [
        InvalidInputException
        EntityNotFoundException
        InternalServiceException
        OperationTimeoutException
        AccessDeniedException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/UpdateResource")
operation UpdateResource {
    input := {
        @required
        RoleArn: IAMRoleArn

        @required
        ResourceArn: String

        WithFederation: Boolean
        HybridAccessEnabled: Boolean
        ExpectedResourceOwnerAccount: AccountIdString
    }
    output := {}
    errors: [
        InvalidInputException
        InternalServiceException
        OperationTimeoutException
        EntityNotFoundException
    ]
}

@http(method: "POST", uri: "/UpdateTableObjects")
operation UpdateTableObjects {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        TransactionId: TransactionIdString

        @required
        WriteOperations: WriteOperationList
    }
    output := {}
    errors: [
        InternalServiceException
        InvalidInputException
        OperationTimeoutException
        EntityNotFoundException
        TransactionCommittedException
        TransactionCanceledException
        TransactionCommitInProgressException
        ResourceNotReadyException
        ConcurrentModificationException
    ]
}

@http(method: "POST", uri: "/UpdateTableStorageOptimizer")
operation UpdateTableStorageOptimizer {
    input := {
        CatalogId: CatalogIdString

        @required
        DatabaseName: NameString

        @required
        TableName: NameString

        @required
        StorageOptimizerConfig: StorageOptimizerConfigMap
    }
    output := {
        Result: String
    }
    errors: [
        EntityNotFoundException
        InvalidInputException
        AccessDeniedException
        InternalServiceException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: String
}

@pattern("^\\d{12}$")
string AccountIdString

structure AddObjectInput {
    @required
    Uri: URI

    @required
    ETag: ETagString

    @required
    Size: Long

    PartitionValues: PartitionValuesList
}

map AdditionalContextMap {
    key: ContextKey
    value: ContextValue
}

structure AllRowsWildcard {}

@error("client")
structure AlreadyExistsException {
    Message: String
}

enum ApplicationStatus {
    ENABLED
    DISABLED
}

structure AuditContext {
    AdditionalAuditContext: AuditContextString
}

@length(min: 0, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string AuditContextString

list AuthorizedSessionTagValueList {
    member: NameString
}

structure BatchPermissionsFailureEntry {
    RequestEntry: BatchPermissionsRequestEntry
    Error: ErrorDetail
}

list BatchPermissionsFailureList {
    member: BatchPermissionsFailureEntry
}

structure BatchPermissionsRequestEntry {
    @required
    Id: Identifier

    Principal: DataLakePrincipal
    Resource: Resource
    Permissions: PermissionList
    Condition: Condition
    PermissionsWithGrantOption: PermissionList
}

list BatchPermissionsRequestEntryList {
    member: BatchPermissionsRequestEntry
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string CatalogIdString

structure CatalogResource {
    Id: CatalogIdString
}

structure ColumnLFTag {
    Name: NameString
    LFTags: LFTagsList
}

list ColumnLFTagsList {
    member: ColumnLFTag
}

list ColumnNames {
    member: NameString
}

structure ColumnWildcard {
    ExcludedColumnNames: ColumnNames
}

enum ComparisonOperator {
    EQ
    NE
    LE
    LT
    GE
    GT
    CONTAINS
    NOT_CONTAINS
    BEGINS_WITH
    IN
    BETWEEN
}

@error("client")
structure ConcurrentModificationException {
    Message: String
}

structure Condition {
    Expression: ExpressionString
}

@error("client")
structure ConflictException {
    Message: String
}

@length(min: 1, max: 128)
string ContextKey

@length(min: 0, max: 256)
string ContextValue

@range(min: 900, max: 43200)
integer CredentialTimeoutDurationSecondInteger

enum CredentialsScope {
    READ
    READWRITE
}

structure DataCellsFilter {
    @required
    TableCatalogId: CatalogIdString

    @required
    DatabaseName: NameString

    @required
    TableName: NameString

    @required
    Name: NameString

    RowFilter: RowFilter
    ColumnNames: ColumnNames
    ColumnWildcard: ColumnWildcard
    VersionId: VersionString
}

list DataCellsFilterList {
    member: DataCellsFilter
}

structure DataCellsFilterResource {
    TableCatalogId: CatalogIdString
    DatabaseName: NameString
    TableName: NameString
    Name: NameString
}

structure DataLakePrincipal {
    DataLakePrincipalIdentifier: DataLakePrincipalString
}

@length(min: 0, max: 30)
list DataLakePrincipalList {
    member: DataLakePrincipal
}

@length(min: 1, max: 255)
string DataLakePrincipalString

enum DataLakeResourceType {
    CATALOG
    DATABASE
    TABLE
    DATA_LOCATION
    LF_TAG
    LF_TAG_POLICY
    LF_TAG_POLICY_DATABASE
    LF_TAG_POLICY_TABLE
    LF_NAMED_TAG_EXPRESSION
}

structure DataLakeSettings {
    DataLakeAdmins: DataLakePrincipalList
    ReadOnlyAdmins: DataLakePrincipalList
    CreateDatabaseDefaultPermissions: PrincipalPermissionsList
    CreateTableDefaultPermissions: PrincipalPermissionsList
    Parameters: ParametersMap
    TrustedResourceOwners: TrustedResourceOwners
    AllowExternalDataFiltering: Boolean
    AllowFullTableExternalDataAccess: Boolean
    ExternalDataFilteringAllowList: DataLakePrincipalList
    AuthorizedSessionTagValueList: AuthorizedSessionTagValueList
}

structure DataLocationResource {
    CatalogId: CatalogIdString

    @required
    ResourceArn: String
}

list DatabaseLFTagsList {
    member: TaggedDatabase
}

structure DatabaseResource {
    CatalogId: CatalogIdString

    @required
    Name: NameString
}

@timestampFormat("date-time")
timestamp DateTime

structure DeleteObjectInput {
    @required
    Uri: URI

    ETag: ETagString
    PartitionValues: PartitionValuesList
}

@length(min: 0, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string DescriptionString

structure DetailsMap {
    ResourceShare: ResourceShareList
}

@length(min: 1, max: 255) @pattern("[\\p{L}\\p{N}\\p{P}]*")
string ETagString

enum EnableStatus {
    ENABLED
    DISABLED
}

@error("client")
structure EntityNotFoundException {
    Message: String
}

structure ErrorDetail {
    ErrorCode: NameString
    ErrorMessage: DescriptionString
}

structure ExecutionStatistics {
    AverageExecutionTimeMillis: Long
    DataScannedBytes: Long
    WorkUnitsExecutedCount: Long
}

@error("client") @httpError(410)
structure ExpiredException {
    Message: String
}

list Expression {
    member: LFTag
}

@length(max: 3000)
string ExpressionString

structure ExternalFilteringConfiguration {
    @required
    Status: EnableStatus

    @required
    AuthorizedTargets: ScopeTargets
}

enum FieldNameString {
    RESOURCE_ARN
    ROLE_ARN
    LAST_MODIFIED
}

structure FilterCondition {
    Field: FieldNameString
    ComparisonOperator: ComparisonOperator
    StringValueList: StringValueList
}

@length(min: 1, max: 20)
list FilterConditionList {
    member: FilterCondition
}

@length(min: 36, max: 36)
string GetQueryStateRequestQueryIdString

@length(min: 36, max: 36)
string GetQueryStatisticsRequestQueryIdString

@length(min: 36, max: 36)
string GetWorkUnitResultsRequestQueryIdString

@range(min: 0)
long GetWorkUnitResultsRequestWorkUnitIdLong

@length(min: 36, max: 36)
string GetWorkUnitsRequestQueryIdString

@error("client")
structure GlueEncryptionException {
    Message: String
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string HashString

@pattern("arn:aws:iam::[0-9]*:role/.*")
string IAMRoleArn

@pattern("arn:aws:iam::[0-9]*:saml-provider/.*")
string IAMSAMLProviderArn

@length(min: 1, max: 255)
string Identifier

@error("server") @httpError(500)
structure InternalServiceException {
    Message: String
}

@error("client") @httpError(400)
structure InvalidInputException {
    Message: String
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string KeyString

structure LFTag {
    @required
    TagKey: LFTagKey

    @required
    TagValues: TagValueList
}

structure LFTagError {
    LFTag: LFTagPair
    Error: ErrorDetail
}

list LFTagErrors {
    member: LFTagError
}

structure LFTagExpression {
    Name: NameString
    Description: DescriptionString
    CatalogId: CatalogIdString
    Expression: Expression
}

structure LFTagExpressionResource {
    CatalogId: CatalogIdString

    @required
    Name: NameString
}

list LFTagExpressionsList {
    member: LFTagExpression
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:\\/=+\\-@%]*)$")
string LFTagKey

structure LFTagKeyResource {
    CatalogId: CatalogIdString

    @required
    TagKey: NameString

    @required
    TagValues: TagValueList
}

structure LFTagPair {
    CatalogId: CatalogIdString

    @required
    TagKey: LFTagKey

    @required
    TagValues: TagValueList
}

structure LFTagPolicyResource {
    CatalogId: CatalogIdString

    @required
    ResourceType: ResourceType

    Expression: Expression
    ExpressionName: NameString
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:\\*\\/=+\\-@%]*)$")
string LFTagValue

@length(min: 1, max: 50)
list LFTagsList {
    member: LFTagPair
}

structure LakeFormationOptInsInfo {
    Resource: Resource
    Principal: DataLakePrincipal
    Condition: Condition
    LastModified: Timestamp
    LastUpdatedBy: NameString
}

list LakeFormationOptInsInfoList {
    member: LakeFormationOptInsInfo
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string NameString

@error("client")
structure OperationTimeoutException {
    Message: String
}

enum OptimizerType {
    COMPACTION
    GARBAGE_COLLECTION
    ALL
}

@range(min: 1, max: 1000)
integer PageSize

map ParametersMap {
    key: KeyString
    value: ParametersMapValue
}

@length(max: 512000)
string ParametersMapValue

structure PartitionObjects {
    PartitionValues: PartitionValuesList
    Objects: TableObjectList
}

structure PartitionValueList {
    @required
    Values: ValueStringList
}

@length(max: 1024)
string PartitionValueString

@length(min: 1, max: 100)
list PartitionValuesList {
    member: PartitionValueString
}

list PartitionedTableObjectsList {
    member: PartitionObjects
}

list PathStringList {
    member: String
}

enum Permission {
    ALL
    SELECT
    ALTER
    DROP
    DELETE
    INSERT
    DESCRIBE
    CREATE_DATABASE
    CREATE_TABLE
    DATA_LOCATION_ACCESS
    CREATE_LF_TAG
    ASSOCIATE
    GRANT_WITH_LF_TAG_EXPRESSION
    CREATE_LF_TAG_EXPRESSION
    CREATE_CATALOG
    SUPER_USER
}

list PermissionList {
    member: Permission
}

enum PermissionType {
    COLUMN_PERMISSION
    CELL_FILTER_PERMISSION
    NESTED_PERMISSION
    NESTED_CELL_PERMISSION
}

@length(min: 1, max: 255)
list PermissionTypeList {
    member: PermissionType
}

@error("client")
structure PermissionTypeMismatchException {
    Message: String
}

structure PlanningStatistics {
    EstimatedDataToScanBytes: Long
    PlanningTimeMillis: Long
    QueueTimeMillis: Long
    WorkUnitsGeneratedCount: Long
}

@length(min: 0, max: 2048)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string PredicateString

structure PrincipalPermissions {
    Principal: DataLakePrincipal
    Permissions: PermissionList
}

list PrincipalPermissionsList {
    member: PrincipalPermissions
}

structure PrincipalResourcePermissions {
    Principal: DataLakePrincipal
    Resource: Resource
    Condition: Condition
    Permissions: PermissionList
    PermissionsWithGrantOption: PermissionList
    AdditionalDetails: DetailsMap
    LastUpdated: Timestamp
    LastUpdatedBy: NameString
}

list PrincipalResourcePermissionsList {
    member: PrincipalResourcePermissions
}

map QueryParameterMap {
    key: String
    value: String
}

structure QueryPlanningContext {
    CatalogId: CatalogIdString

    @required
    DatabaseName: QueryPlanningContextDatabaseNameString

    QueryAsOfTime: Timestamp
    QueryParameters: QueryParameterMap
    TransactionId: TransactionIdString
}

@length(min: 1) @pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string QueryPlanningContextDatabaseNameString

structure QuerySessionContext {
    QueryId: HashString
    QueryStartTime: Timestamp
    ClusterId: String
    QueryAuthorizationId: HashString
    AdditionalContext: AdditionalContextMap
}

enum QueryStateString {
    PENDING
    WORKUNITS_AVAILABLE
    ERROR
    FINISHED
    EXPIRED
}

structure RedshiftConnect {
    @required
    Authorization: ServiceAuthorization
}

union RedshiftScopeUnion {
    RedshiftConnect: RedshiftConnect
}

list RedshiftServiceIntegrations {
    member: RedshiftScopeUnion
}

structure Resource {
    Catalog: CatalogResource
    Database: DatabaseResource
    Table: TableResource
    TableWithColumns: TableWithColumnsResource
    DataLocation: DataLocationResource
    DataCellsFilter: DataCellsFilterResource
    LFTag: LFTagKeyResource
    LFTagPolicy: LFTagPolicyResource
    LFTagExpression: LFTagExpressionResource
}

structure ResourceInfo {
    ResourceArn: String
    RoleArn: IAMRoleArn
    LastModified: Timestamp
    WithFederation: Boolean
    HybridAccessEnabled: Boolean
    WithPrivilegedAccess: Boolean
    VerificationStatus: VerificationStatus
    ExpectedResourceOwnerAccount: AccountIdString
}

list ResourceInfoList {
    member: ResourceInfo
}

@error("client") @httpError(400)
structure ResourceNotReadyException {
    Message: String
}

@error("client")
structure ResourceNumberLimitExceededException {
    Message: String
}

list ResourceShareList {
    member: String
}

enum ResourceShareType {
    FOREIGN
    ALL
}

enum ResourceType {
    DATABASE
    TABLE
}

@streaming
blob ResultStream

structure RowFilter {
    FilterExpression: PredicateString
    AllRowsWildcard: AllRowsWildcard
}

@length(min: 4, max: 100000)
string SAMLAssertionString

list ScopeTargets {
    member: String
}

@range(min: 1, max: 100)
integer SearchPageSize

enum ServiceAuthorization {
    ENABLED
    DISABLED
}

list ServiceIntegrationList {
    member: ServiceIntegrationUnion
}

union ServiceIntegrationUnion {
    Redshift: RedshiftServiceIntegrations
}

@error("client") @httpError(420)
structure StatisticsNotReadyYetException {
    Message: String
}

structure StorageOptimizer {
    StorageOptimizerType: OptimizerType
    Config: StorageOptimizerConfig
    ErrorMessage: String
    Warnings: String
    LastRunDetails: String
}

map StorageOptimizerConfig {
    key: String
    value: String
}

map StorageOptimizerConfigMap {
    key: OptimizerType
    value: StorageOptimizerConfig
}

list StorageOptimizerList {
    member: StorageOptimizer
}

list StringValueList {
    member: String
}

@length(min: 1) @sensitive
string SyntheticGetWorkUnitResultsRequestWorkUnitTokenString

@length(min: 1) @sensitive
string SyntheticStartQueryPlanningRequestQueryString

list TableLFTagsList {
    member: TaggedTable
}

structure TableObject {
    Uri: URI
    ETag: ETagString
    Size: Long
}

list TableObjectList {
    member: TableObject
}

structure TableResource {
    CatalogId: CatalogIdString

    @required
    DatabaseName: NameString

    Name: NameString
    TableWildcard: TableWildcard
}

structure TableWildcard {}

structure TableWithColumnsResource {
    CatalogId: CatalogIdString

    @required
    DatabaseName: NameString

    @required
    Name: NameString

    ColumnNames: ColumnNames
    ColumnWildcard: ColumnWildcard
}

@length(min: 1, max: 50)
list TagValueList {
    member: LFTagValue
}

structure TaggedDatabase {
    Database: DatabaseResource
    LFTags: LFTagsList
}

structure TaggedTable {
    Table: TableResource
    LFTagOnDatabase: LFTagsList
    LFTagsOnTable: LFTagsList
    LFTagsOnColumns: ColumnLFTagsList
}

structure TemporaryCredentials {
    AccessKeyId: String
    SecretAccessKey: String
    SessionToken: String
    Expiration: Timestamp
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottledException {
    Message: String
}

@length(max: 4096)
string TokenString

@error("client") @httpError(400)
structure TransactionCanceledException {
    Message: String
}

@error("client") @httpError(400)
structure TransactionCommitInProgressException {
    Message: String
}

@error("client") @httpError(400)
structure TransactionCommittedException {
    Message: String
}

structure TransactionDescription {
    TransactionId: TransactionIdString
    TransactionStatus: TransactionStatus
    TransactionStartTime: Timestamp
    TransactionEndTime: Timestamp
}

list TransactionDescriptionList {
    member: TransactionDescription
}

@length(min: 1, max: 255) @pattern("[\\p{L}\\p{N}\\p{P}]*")
string TransactionIdString

enum TransactionStatus {
    ACTIVE
    COMMITTED
    ABORTED
    COMMIT_IN_PROGRESS
}

enum TransactionStatusFilter {
    ALL
    COMPLETED
    ACTIVE
    COMMITTED
    ABORTED
}

enum TransactionType {
    READ_AND_WRITE
    READ_ONLY
}

@length(min: 1, max: 5)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string TrueFalseString

list TrustedResourceOwners {
    member: CatalogIdString
}

@length(min: 1, max: 1024)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*")
string URI

@length(min: 1)
list ValueStringList {
    member: String
}

enum VerificationStatus {
    VERIFIED
    VERIFICATION_FAILED
    NOT_VERIFIED
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string VersionString

structure VirtualObject {
    @required
    Uri: URI

    ETag: ETagString
}

@length(min: 1, max: 100)
list VirtualObjectList {
    member: VirtualObject
}

structure WorkUnitRange {
    @required
    WorkUnitIdMax: Long

    @required
    WorkUnitIdMin: Long

    @required
    WorkUnitToken: String
}

list WorkUnitRangeList {
    member: WorkUnitRange
}

@error("client") @httpError(420)
structure WorkUnitsNotReadyYetException {
    Message: String
}

structure WriteOperation {
    AddObject: AddObjectInput
    DeleteObject: DeleteObjectInput
}

@length(min: 1, max: 100)
list WriteOperationList {
    member: WriteOperation
}
