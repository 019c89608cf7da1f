$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.cloudtrail

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1
use sessiongen.traits#targetPrefix

@title("AWS CloudTrail")
@service(sdkId: "CloudTrail", endpointPrefix: "cloudtrail")
@awsJson1_1
@sigv4(name: "cloudtrail")
@targetPrefix("com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101")
@standardRegionalEndpoints(
    regionSpecialCases: {
        "us-gov-east-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
        "us-gov-west-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service CloudTrail {
    version: "2013-11-01"
    operations: [
        AddTags
        CancelQuery
        CreateChannel
        CreateDashboard
        CreateEventDataStore
        CreateTrail
        DeleteChannel
        DeleteDashboard
        DeleteEventDataStore
        DeleteResourcePolicy
        DeleteTrail
        DeregisterOrganizationDelegatedAdmin
        DescribeQuery
        DescribeTrails
        DisableFederation
        EnableFederation
        GenerateQuery
        GetChannel
        GetDashboard
        GetEventConfiguration
        GetEventDataStore
        GetEventSelectors
        GetImport
        GetInsightSelectors
        GetQueryResults
        GetResourcePolicy
        GetTrail
        GetTrailStatus
        ListChannels
        ListDashboards
        ListEventDataStores
        ListImportFailures
        ListImports
        ListInsightsData
        ListInsightsMetricData
        ListPublicKeys
        ListQueries
        ListTags
        ListTrails
        LookupEvents
        PutEventConfiguration
        PutEventSelectors
        PutInsightSelectors
        PutResourcePolicy
        RegisterOrganizationDelegatedAdmin
        RemoveTags
        RestoreEventDataStore
        SearchSampleQueries
        StartDashboardRefresh
        StartEventDataStoreIngestion
        StartImport
        StartLogging
        StartQuery
        StopEventDataStoreIngestion
        StopImport
        StopLogging
        UpdateChannel
        UpdateDashboard
        UpdateEventDataStore
        UpdateTrail
    ]
}

@idempotent
operation AddTags {
    input := {
        @required
        ResourceId: String

        @required
        TagsList: TagsList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        CloudTrailARNInvalidException
        EventDataStoreARNInvalidException
        ChannelARNInvalidException
        ResourceTypeNotSupportedException
        TagsLimitExceededException
        InvalidTrailNameException
        InvalidTagParameterException
        InactiveEventDataStoreException
        EventDataStoreNotFoundException
        ChannelNotFoundException
        UnsupportedOperationException
        OperationNotPermittedException
        NotOrganizationMasterAccountException
        NoManagementAccountSLRExistsException
        ConflictException
    ]
}

@idempotent
operation CancelQuery {
    input := {
        @deprecated
        EventDataStore: EventDataStoreArn

        @required
        QueryId: UUID

        EventDataStoreOwnerAccountId: AccountId
    }
    output := {
        @required
        QueryId: UUID

        @required
        QueryStatus: QueryStatus

        EventDataStoreOwnerAccountId: AccountId
    }
    errors: [
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InactiveEventDataStoreException
        InactiveQueryException
        InvalidParameterException
        QueryIdNotFoundException
        OperationNotPermittedException
        UnsupportedOperationException
        NoManagementAccountSLRExistsException
        ConflictException
    ]
}

operation CreateChannel {
    input := {
        @required
        Name: ChannelName

        @required
        Source: Source

        @required
        Destinations: Destinations

        Tags: TagsList
    }
    output := {
        ChannelArn: ChannelArn
        Name: ChannelName
        Source: Source
        Destinations: Destinations
        Tags: TagsList
    }
    errors: [
        ChannelMaxLimitExceededException
        InvalidSourceException
        ChannelAlreadyExistsException
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InvalidEventDataStoreCategoryException
        InactiveEventDataStoreException
        InvalidParameterException
        InvalidTagParameterException
        TagsLimitExceededException
        OperationNotPermittedException
        UnsupportedOperationException
    ]
}

@idempotent
operation CreateDashboard {
    input := {
        @required
        Name: DashboardName

        RefreshSchedule: RefreshSchedule
        TagsList: TagsList
        TerminationProtectionEnabled: Boolean
        Widgets: RequestWidgetList
    }
    output := {
        DashboardArn: DashboardArn
        Name: DashboardName
        Type: DashboardType
        Widgets: WidgetList
        TagsList: TagsList
        RefreshSchedule: RefreshSchedule
        TerminationProtectionEnabled: Boolean
    }
    errors: [
        ConflictException
        InvalidTagParameterException
        EventDataStoreNotFoundException
        InactiveEventDataStoreException
        InsufficientEncryptionPolicyException
        InvalidQueryStatementException
        ServiceQuotaExceededException
        UnsupportedOperationException
    ]
}

operation CreateEventDataStore {
    input := {
        @required
        Name: EventDataStoreName

        AdvancedEventSelectors: AdvancedEventSelectors
        MultiRegionEnabled: Boolean
        OrganizationEnabled: Boolean
        RetentionPeriod: RetentionPeriod
        TerminationProtectionEnabled: Boolean
        TagsList: TagsList
        KmsKeyId: EventDataStoreKmsKeyId
        StartIngestion: Boolean
        BillingMode: BillingMode
    }
    output := {
        EventDataStoreArn: EventDataStoreArn
        Name: EventDataStoreName
        Status: EventDataStoreStatus
        AdvancedEventSelectors: AdvancedEventSelectors
        MultiRegionEnabled: Boolean
        OrganizationEnabled: Boolean
        RetentionPeriod: RetentionPeriod
        TerminationProtectionEnabled: Boolean
        TagsList: TagsList
        CreatedTimestamp: Timestamp
        UpdatedTimestamp: Timestamp
        KmsKeyId: EventDataStoreKmsKeyId
        BillingMode: BillingMode
    }
    errors: [
        EventDataStoreAlreadyExistsException
        EventDataStoreMaxLimitExceededException
        InvalidEventSelectorsException
        InvalidParameterException
        InvalidTagParameterException
        OperationNotPermittedException
        UnsupportedOperationException
        ConflictException
        InsufficientEncryptionPolicyException
        InvalidKmsKeyIdException
        KmsKeyNotFoundException
        KmsException
        CloudTrailAccessNotEnabledException
        InsufficientDependencyServiceAccessPermissionException
        NotOrganizationMasterAccountException
        OrganizationsNotInUseException
        OrganizationNotInAllFeaturesModeException
        NoManagementAccountSLRExistsException
        ThrottlingException
    ]
}

@idempotent
operation CreateTrail {
    input := {
        @required
        Name: String

        @required
        S3BucketName: String

        S3KeyPrefix: String
        SnsTopicName: String
        IncludeGlobalServiceEvents: Boolean
        IsMultiRegionTrail: Boolean
        EnableLogFileValidation: Boolean
        CloudWatchLogsLogGroupArn: String
        CloudWatchLogsRoleArn: String
        KmsKeyId: String
        IsOrganizationTrail: Boolean
        TagsList: TagsList
    }
    output := {
        Name: String
        S3BucketName: String
        S3KeyPrefix: String

        @deprecated
        SnsTopicName: String

        SnsTopicARN: String
        IncludeGlobalServiceEvents: Boolean
        IsMultiRegionTrail: Boolean
        TrailARN: String
        LogFileValidationEnabled: Boolean
        CloudWatchLogsLogGroupArn: String
        CloudWatchLogsRoleArn: String
        KmsKeyId: String
        IsOrganizationTrail: Boolean
    }
    errors: [
        MaximumNumberOfTrailsExceededException
        TrailAlreadyExistsException
        S3BucketDoesNotExistException
        InsufficientS3BucketPolicyException
        InsufficientSnsTopicPolicyException
        InsufficientEncryptionPolicyException
        InvalidS3BucketNameException
        InvalidS3PrefixException
        InvalidSnsTopicNameException
        InvalidKmsKeyIdException
        InvalidTrailNameException
        TrailNotProvidedException
        TagsLimitExceededException
        InvalidParameterCombinationException
        InvalidParameterException
        KmsKeyNotFoundException
        KmsKeyDisabledException
        KmsException
        InvalidCloudWatchLogsLogGroupArnException
        InvalidCloudWatchLogsRoleArnException
        CloudWatchLogsDeliveryUnavailableException
        InvalidTagParameterException
        UnsupportedOperationException
        OperationNotPermittedException
        CloudTrailAccessNotEnabledException
        InsufficientDependencyServiceAccessPermissionException
        NotOrganizationMasterAccountException
        OrganizationsNotInUseException
        OrganizationNotInAllFeaturesModeException
        NoManagementAccountSLRExistsException
        CloudTrailInvalidClientTokenIdException
        ConflictException
        ThrottlingException
    ]
}

operation DeleteChannel {
    input := {
        @required
        Channel: ChannelArn
    }
    output := {}
    errors: [
        ChannelARNInvalidException
        ChannelNotFoundException
        OperationNotPermittedException
        UnsupportedOperationException
    ]
}

@idempotent
operation DeleteDashboard {
    input := {
        @required
        DashboardId: DashboardArn
    }
    output := {}
    errors: [ConflictException, ResourceNotFoundException, UnsupportedOperationException]
}

operation DeleteEventDataStore {
    input := {
        @required
        EventDataStore: EventDataStoreArn
    }
    output := {}
    errors: [
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        EventDataStoreTerminationProtectedException
        EventDataStoreHasOngoingImportException
        InactiveEventDataStoreException
        InvalidParameterException
        OperationNotPermittedException
        UnsupportedOperationException
        NotOrganizationMasterAccountException
        NoManagementAccountSLRExistsException
        ChannelExistsForEDSException
        InsufficientDependencyServiceAccessPermissionException
        ConflictException
        EventDataStoreFederationEnabledException
    ]
}

@idempotent
operation DeleteResourcePolicy {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {}
    errors: [
        ResourceARNNotValidException
        ResourceNotFoundException
        ResourcePolicyNotFoundException
        ResourceTypeNotSupportedException
        ConflictException
        OperationNotPermittedException
        UnsupportedOperationException
    ]
}

@idempotent
operation DeleteTrail {
    input := {
        @required
        Name: String
    }
    output := {}
    errors: [
        TrailNotFoundException
        InvalidTrailNameException
        CloudTrailARNInvalidException
        ConflictException
        ThrottlingException
        InvalidHomeRegionException
        UnsupportedOperationException
        OperationNotPermittedException
        NotOrganizationMasterAccountException
        NoManagementAccountSLRExistsException
        InsufficientDependencyServiceAccessPermissionException
    ]
}

@idempotent
operation DeregisterOrganizationDelegatedAdmin {
    input := {
        @required
        DelegatedAdminAccountId: AccountId
    }
    output := {}
    errors: [
        AccountNotFoundException
        AccountNotRegisteredException
        CloudTrailAccessNotEnabledException
        ConflictException
        InsufficientDependencyServiceAccessPermissionException
        InvalidParameterException
        NotOrganizationManagementAccountException
        OrganizationNotInAllFeaturesModeException
        OrganizationsNotInUseException
        UnsupportedOperationException
        OperationNotPermittedException
    ]
}

@idempotent
operation DescribeQuery {
    input := {
        @deprecated
        EventDataStore: EventDataStoreArn

        QueryId: UUID
        QueryAlias: QueryAlias
        RefreshId: RefreshId
        EventDataStoreOwnerAccountId: AccountId
    }
    output := {
        QueryId: UUID
        QueryString: QueryStatement
        QueryStatus: QueryStatus
        QueryStatistics: QueryStatisticsForDescribeQuery
        ErrorMessage: ErrorMessage
        DeliveryS3Uri: DeliveryS3Uri
        DeliveryStatus: DeliveryStatus
        Prompt: Prompt
        EventDataStoreOwnerAccountId: AccountId
    }
    errors: [
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InactiveEventDataStoreException
        InvalidParameterException
        QueryIdNotFoundException
        OperationNotPermittedException
        UnsupportedOperationException
        NoManagementAccountSLRExistsException
    ]
}

@idempotent
operation DescribeTrails {
    input := {
        trailNameList: TrailNameList
        includeShadowTrails: Boolean
    }
    output := {
        trailList: TrailList
    }
    errors: [
        UnsupportedOperationException
        OperationNotPermittedException
        InvalidTrailNameException
        CloudTrailARNInvalidException
        NoManagementAccountSLRExistsException
    ]
}

operation DisableFederation {
    input := {
        @required
        EventDataStore: EventDataStoreArn
    }
    output := {
        EventDataStoreArn: EventDataStoreArn
        FederationStatus: FederationStatus
    }
    errors: [
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InvalidParameterException
        InactiveEventDataStoreException
        OperationNotPermittedException
        UnsupportedOperationException
        CloudTrailAccessNotEnabledException
        InsufficientDependencyServiceAccessPermissionException
        NotOrganizationMasterAccountException
        NoManagementAccountSLRExistsException
        OrganizationsNotInUseException
        OrganizationNotInAllFeaturesModeException
        ConcurrentModificationException
        AccessDeniedException
    ]
}

operation EnableFederation {
    input := {
        @required
        EventDataStore: EventDataStoreArn

        @required
        FederationRoleArn: FederationRoleArn
    }
    output := {
        EventDataStoreArn: EventDataStoreArn
        FederationStatus: FederationStatus
        FederationRoleArn: FederationRoleArn
    }
    errors: [
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InvalidParameterException
        InactiveEventDataStoreException
        OperationNotPermittedException
        UnsupportedOperationException
        CloudTrailAccessNotEnabledException
        InsufficientDependencyServiceAccessPermissionException
        NotOrganizationMasterAccountException
        NoManagementAccountSLRExistsException
        OrganizationsNotInUseException
        OrganizationNotInAllFeaturesModeException
        ConcurrentModificationException
        AccessDeniedException
        EventDataStoreFederationEnabledException
    ]
}

@idempotent
operation GenerateQuery {
    input := {
        @required
        EventDataStores: EventDataStoreList

        @required
        Prompt: Prompt
    }
    output := {
        QueryStatement: QueryStatement
        QueryAlias: QueryAlias
        EventDataStoreOwnerAccountId: AccountId
    }
    errors: [
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InactiveEventDataStoreException
        InvalidParameterException
        GenerateResponseException
        OperationNotPermittedException
        UnsupportedOperationException
        NoManagementAccountSLRExistsException
    ]
}

@idempotent
operation GetChannel {
    input := {
        @required
        Channel: ChannelArn
    }
    output := {
        ChannelArn: ChannelArn
        Name: ChannelName
        Source: Source
        SourceConfig: SourceConfig
        Destinations: Destinations
        IngestionStatus: IngestionStatus
    }
    errors: [
        ChannelARNInvalidException
        ChannelNotFoundException
        OperationNotPermittedException
        UnsupportedOperationException
    ]
}

@idempotent
operation GetDashboard {
    input := {
        @required
        DashboardId: DashboardArn
    }
    output := {
        DashboardArn: DashboardArn
        Type: DashboardType
        Status: DashboardStatus
        Widgets: WidgetList
        RefreshSchedule: RefreshSchedule
        CreatedTimestamp: Timestamp
        UpdatedTimestamp: Timestamp
        LastRefreshId: RefreshId
        LastRefreshFailureReason: ErrorMessage
        TerminationProtectionEnabled: Boolean
    }
    errors: [ResourceNotFoundException, UnsupportedOperationException]
}

@idempotent
operation GetEventConfiguration {
    input := {
        TrailName: String
        EventDataStore: String
    }
    output := {
        TrailARN: String
        EventDataStoreArn: EventDataStoreArn
        MaxEventSize: MaxEventSize
        ContextKeySelectors: ContextKeySelectors
        AggregationConfigurations: AggregationConfigurations
    }
    errors: [
        TrailNotFoundException
        InvalidTrailNameException
        CloudTrailARNInvalidException
        UnsupportedOperationException
        OperationNotPermittedException
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InvalidEventDataStoreStatusException
        InvalidParameterException
        InvalidEventDataStoreCategoryException
        NoManagementAccountSLRExistsException
        InvalidParameterCombinationException
    ]
}

@idempotent
operation GetEventDataStore {
    input := {
        @required
        EventDataStore: EventDataStoreArn
    }
    output := {
        EventDataStoreArn: EventDataStoreArn
        Name: EventDataStoreName
        Status: EventDataStoreStatus
        AdvancedEventSelectors: AdvancedEventSelectors
        MultiRegionEnabled: Boolean
        OrganizationEnabled: Boolean
        RetentionPeriod: RetentionPeriod
        TerminationProtectionEnabled: Boolean
        CreatedTimestamp: Timestamp
        UpdatedTimestamp: Timestamp
        KmsKeyId: EventDataStoreKmsKeyId
        BillingMode: BillingMode
        FederationStatus: FederationStatus
        FederationRoleArn: FederationRoleArn
        PartitionKeys: PartitionKeyList
    }
    errors: [
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InvalidParameterException
        OperationNotPermittedException
        UnsupportedOperationException
        NoManagementAccountSLRExistsException
    ]
}

@idempotent
operation GetEventSelectors {
    input := {
        @required
        TrailName: String
    }
    output := {
        TrailARN: String
        EventSelectors: EventSelectors
        AdvancedEventSelectors: AdvancedEventSelectors
    }
    errors: [
        TrailNotFoundException
        InvalidTrailNameException
        CloudTrailARNInvalidException
        UnsupportedOperationException
        OperationNotPermittedException
        NoManagementAccountSLRExistsException
    ]
}

operation GetImport {
    input := {
        @required
        ImportId: UUID
    }
    output := {
        ImportId: UUID
        Destinations: ImportDestinations
        ImportSource: ImportSource
        StartEventTime: Timestamp
        EndEventTime: Timestamp
        ImportStatus: ImportStatus
        CreatedTimestamp: Timestamp
        UpdatedTimestamp: Timestamp
        ImportStatistics: ImportStatistics
    }
    errors: [
        ImportNotFoundException
        InvalidParameterException
        OperationNotPermittedException
        UnsupportedOperationException
    ]
}

@idempotent
operation GetInsightSelectors {
    input := {
        TrailName: String
        EventDataStore: EventDataStoreArn
    }
    output := {
        TrailARN: String
        InsightSelectors: InsightSelectors
        EventDataStoreArn: EventDataStoreArn
        InsightsDestination: EventDataStoreArn
    }
    errors: [
        InvalidParameterException
        InvalidParameterCombinationException
        TrailNotFoundException
        InvalidTrailNameException
        CloudTrailARNInvalidException
        UnsupportedOperationException
        OperationNotPermittedException
        InsightNotEnabledException
        NoManagementAccountSLRExistsException
        ThrottlingException
    ]
}

operation GetQueryResults {
    input := {
        @deprecated
        EventDataStore: EventDataStoreArn

        @required
        QueryId: UUID

        NextToken: PaginationToken
        MaxQueryResults: MaxQueryResults
        EventDataStoreOwnerAccountId: AccountId
    }
    output := {
        QueryStatus: QueryStatus
        QueryStatistics: QueryStatistics
        QueryResultRows: QueryResultRows
        NextToken: PaginationToken
        ErrorMessage: ErrorMessage
    }
    errors: [
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InactiveEventDataStoreException
        InvalidMaxResultsException
        InvalidNextTokenException
        InvalidParameterException
        QueryIdNotFoundException
        InsufficientEncryptionPolicyException
        OperationNotPermittedException
        UnsupportedOperationException
        NoManagementAccountSLRExistsException
    ]
}

@idempotent
operation GetResourcePolicy {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {
        ResourceArn: ResourceArn
        ResourcePolicy: ResourcePolicy
        DelegatedAdminResourcePolicy: ResourcePolicy
    }
    errors: [
        ResourceARNNotValidException
        ResourceNotFoundException
        ResourcePolicyNotFoundException
        ResourceTypeNotSupportedException
        OperationNotPermittedException
        UnsupportedOperationException
    ]
}

@idempotent
operation GetTrail {
    input := {
        @required
        Name: String
    }
    output := {
        Trail: Trail
    }
    errors: [
        CloudTrailARNInvalidException
        TrailNotFoundException
        InvalidTrailNameException
        UnsupportedOperationException
        OperationNotPermittedException
    ]
}

@idempotent
operation GetTrailStatus {
    input := {
        @required
        Name: String
    }
    output := {
        IsLogging: Boolean
        LatestDeliveryError: String
        LatestNotificationError: String
        LatestDeliveryTime: Timestamp
        LatestNotificationTime: Timestamp
        StartLoggingTime: Timestamp
        StopLoggingTime: Timestamp
        LatestCloudWatchLogsDeliveryError: String
        LatestCloudWatchLogsDeliveryTime: Timestamp
        LatestDigestDeliveryTime: Timestamp
        LatestDigestDeliveryError: String
        LatestDeliveryAttemptTime: String
        LatestNotificationAttemptTime: String
        LatestNotificationAttemptSucceeded: String
        LatestDeliveryAttemptSucceeded: String
        TimeLoggingStarted: String
        TimeLoggingStopped: String
    }
    errors: [
        CloudTrailARNInvalidException
        TrailNotFoundException
        InvalidTrailNameException
        UnsupportedOperationException
        OperationNotPermittedException
    ]
}

@idempotent
operation ListChannels {
    input := {
        MaxResults: ListChannelsMaxResultsCount
        NextToken: PaginationToken
    }
    output := {
        Channels: Channels
        NextToken: PaginationToken
    }
    errors: [
        InvalidNextTokenException
        OperationNotPermittedException
        UnsupportedOperationException
    ]
}

@idempotent
operation ListDashboards {
    input := {
        NamePrefix: DashboardName
        Type: DashboardType
        NextToken: PaginationToken
        MaxResults: ListDashboardsMaxResultsCount
    }
    output := {
        Dashboards: Dashboards
        NextToken: PaginationToken
    }
    errors: [UnsupportedOperationException]
}

@idempotent
operation ListEventDataStores {
    input := {
        NextToken: PaginationToken
        MaxResults: ListEventDataStoresMaxResultsCount
    }
    output := {
        EventDataStores: EventDataStores
        NextToken: PaginationToken
    }
    errors: [
        InvalidMaxResultsException
        InvalidNextTokenException
        OperationNotPermittedException
        UnsupportedOperationException
        NoManagementAccountSLRExistsException
    ]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Failures"
    pageSize: "MaxResults"
)
operation ListImportFailures {
    input := {
        @required
        ImportId: UUID

        MaxResults: ListImportFailuresMaxResultsCount
        NextToken: PaginationToken
    }
    output := {
        Failures: ImportFailureList
        NextToken: PaginationToken
    }
    errors: [
        InvalidNextTokenException
        OperationNotPermittedException
        UnsupportedOperationException
        InvalidParameterException
    ]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Imports"
    pageSize: "MaxResults"
)
operation ListImports {
    input := {
        MaxResults: ListImportsMaxResultsCount
        Destination: EventDataStoreArn
        ImportStatus: ImportStatus
        NextToken: PaginationToken
    }
    output := {
        Imports: ImportsList
        NextToken: PaginationToken
    }
    errors: [
        EventDataStoreARNInvalidException
        InvalidNextTokenException
        InvalidParameterException
        OperationNotPermittedException
        UnsupportedOperationException
    ]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Events"
    pageSize: "MaxResults"
)
operation ListInsightsData {
    input := {
        @required
        InsightSource: ResourceArn

        @required
        DataType: ListInsightsDataType

        Dimensions: ListInsightsDataDimensions
        StartTime: Timestamp
        EndTime: Timestamp
        MaxResults: ListInsightsDataMaxResultsCount
        NextToken: PaginationToken
    }
    output := {
        Events: EventsList
        NextToken: PaginationToken
    }
    errors: [
        InvalidParameterException
        OperationNotPermittedException
        UnsupportedOperationException
    ]
}

@idempotent
operation ListInsightsMetricData {
    input := {
        TrailName: String

        @required
        EventSource: EventSource

        @required
        EventName: EventName

        @required
        InsightType: InsightType

        ErrorCode: ErrorCode
        StartTime: Timestamp
        EndTime: Timestamp
        Period: InsightsMetricPeriod
        DataType: InsightsMetricDataType
        MaxResults: InsightsMetricMaxResults
        NextToken: InsightsMetricNextToken
    }
    output := {
        TrailARN: String
        EventSource: EventSource
        EventName: EventName
        InsightType: InsightType
        ErrorCode: ErrorCode
        Timestamps: Timestamps
        Values: InsightsMetricValues
        NextToken: InsightsMetricNextToken
    }
    errors: [
        InvalidParameterException
        InvalidTrailNameException
        OperationNotPermittedException
        UnsupportedOperationException
    ]
}

@idempotent @paginated(inputToken: "NextToken", outputToken: "NextToken", items: "PublicKeyList")
operation ListPublicKeys {
    input := {
        StartTime: Timestamp
        EndTime: Timestamp
        NextToken: String
    }
    output := {
        PublicKeyList: PublicKeyList
        NextToken: String
    }
    errors: [
        InvalidTimeRangeException
        UnsupportedOperationException
        OperationNotPermittedException
        InvalidTokenException
    ]
}

@idempotent
operation ListQueries {
    input := {
        @required
        EventDataStore: EventDataStoreArn

        NextToken: PaginationToken
        MaxResults: ListQueriesMaxResultsCount
        StartTime: Timestamp
        EndTime: Timestamp
        QueryStatus: QueryStatus
    }
    output := {
        Queries: Queries
        NextToken: PaginationToken
    }
    errors: [
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InactiveEventDataStoreException
        InvalidDateRangeException
        InvalidMaxResultsException
        InvalidNextTokenException
        InvalidParameterException
        InvalidQueryStatusException
        OperationNotPermittedException
        UnsupportedOperationException
        NoManagementAccountSLRExistsException
    ]
}

@idempotent @paginated(inputToken: "NextToken", outputToken: "NextToken", items: "ResourceTagList")
operation ListTags {
    input := {
        @required
        ResourceIdList: ResourceIdList

        NextToken: String
    }
    output := {
        ResourceTagList: ResourceTagList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        CloudTrailARNInvalidException
        EventDataStoreARNInvalidException
        ChannelARNInvalidException
        ResourceTypeNotSupportedException
        InvalidTrailNameException
        InactiveEventDataStoreException
        EventDataStoreNotFoundException
        UnsupportedOperationException
        OperationNotPermittedException
        InvalidTokenException
        NoManagementAccountSLRExistsException
    ]
}

@idempotent @paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Trails")
operation ListTrails {
    input := {
        NextToken: String
    }
    output := {
        Trails: Trails
        NextToken: String
    }
    errors: [UnsupportedOperationException, OperationNotPermittedException]
}

@idempotent
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Events"
    pageSize: "MaxResults"
)
operation LookupEvents {
    input := {
        LookupAttributes: LookupAttributesList
        StartTime: Timestamp
        EndTime: Timestamp
        EventCategory: EventCategory
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        Events: EventsList
        NextToken: String
    }
    errors: [
        InvalidLookupAttributesException
        InvalidTimeRangeException
        InvalidMaxResultsException
        InvalidNextTokenException
        InvalidEventCategoryException
        UnsupportedOperationException
        OperationNotPermittedException
    ]
}

@idempotent
operation PutEventConfiguration {
    input := {
        TrailName: String
        EventDataStore: String
        MaxEventSize: MaxEventSize
        ContextKeySelectors: ContextKeySelectors
        AggregationConfigurations: AggregationConfigurations
    }
    output := {
        TrailARN: String
        EventDataStoreArn: EventDataStoreArn
        MaxEventSize: MaxEventSize
        ContextKeySelectors: ContextKeySelectors
        AggregationConfigurations: AggregationConfigurations
    }
    errors: [
        TrailNotFoundException
        InvalidTrailNameException
        CloudTrailARNInvalidException
        InvalidParameterCombinationException
        InvalidHomeRegionException
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InvalidEventDataStoreStatusException
        InvalidEventDataStoreCategoryException
        InactiveEventDataStoreException
        UnsupportedOperationException
        OperationNotPermittedException
        ThrottlingException
        InvalidParameterException
        ConflictException
        NotOrganizationMasterAccountException
        NoManagementAccountSLRExistsException
        InsufficientDependencyServiceAccessPermissionException
        InsufficientIAMAccessPermissionException
    ]
}

@idempotent
operation PutEventSelectors {
    input := {
        @required
        TrailName: String

        EventSelectors: EventSelectors
        AdvancedEventSelectors: AdvancedEventSelectors
    }
    output := {
        TrailARN: String
        EventSelectors: EventSelectors
        AdvancedEventSelectors: AdvancedEventSelectors
    }
    errors: [
        TrailNotFoundException
        InvalidTrailNameException
        CloudTrailARNInvalidException
        InvalidHomeRegionException
        InvalidEventSelectorsException
        ConflictException
        ThrottlingException
        UnsupportedOperationException
        OperationNotPermittedException
        NotOrganizationMasterAccountException
        NoManagementAccountSLRExistsException
        InsufficientDependencyServiceAccessPermissionException
    ]
}

@idempotent
operation PutInsightSelectors {
    input := {
        TrailName: String

        @required
        InsightSelectors: InsightSelectors

        EventDataStore: EventDataStoreArn
        InsightsDestination: EventDataStoreArn
    }
    output := {
        TrailARN: String
        InsightSelectors: InsightSelectors
        EventDataStoreArn: EventDataStoreArn
        InsightsDestination: EventDataStoreArn
    }
    errors: [
        InvalidParameterException
        InvalidParameterCombinationException
        TrailNotFoundException
        InvalidTrailNameException
        CloudTrailARNInvalidException
        InvalidHomeRegionException
        InvalidInsightSelectorsException
        InsufficientS3BucketPolicyException
        InsufficientEncryptionPolicyException
        S3BucketDoesNotExistException
        KmsException
        UnsupportedOperationException
        OperationNotPermittedException
        NotOrganizationMasterAccountException
        NoManagementAccountSLRExistsException
        ThrottlingException
    ]
}

@idempotent
operation PutResourcePolicy {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        ResourcePolicy: ResourcePolicy
    }
    output := {
        ResourceArn: ResourceArn
        ResourcePolicy: ResourcePolicy
        DelegatedAdminResourcePolicy: ResourcePolicy
    }
    errors: [
        ResourceARNNotValidException
        ResourcePolicyNotValidException
        ResourceNotFoundException
        ResourceTypeNotSupportedException
        ConflictException
        OperationNotPermittedException
        UnsupportedOperationException
    ]
}

@idempotent
operation RegisterOrganizationDelegatedAdmin {
    input := {
        @required
        MemberAccountId: AccountId
    }
    output := {}
    errors: [
        AccountRegisteredException
        AccountNotFoundException
        InsufficientDependencyServiceAccessPermissionException
        InvalidParameterException
        CannotDelegateManagementAccountException
        CloudTrailAccessNotEnabledException
        ConflictException
        DelegatedAdminAccountLimitExceededException
        NotOrganizationManagementAccountException
        OrganizationNotInAllFeaturesModeException
        OrganizationsNotInUseException
        UnsupportedOperationException
        OperationNotPermittedException
        InsufficientIAMAccessPermissionException
    ]
}

@idempotent
operation RemoveTags {
    input := {
        @required
        ResourceId: String

        @required
        TagsList: TagsList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        CloudTrailARNInvalidException
        EventDataStoreARNInvalidException
        ChannelARNInvalidException
        ResourceTypeNotSupportedException
        InvalidTrailNameException
        InvalidTagParameterException
        InactiveEventDataStoreException
        EventDataStoreNotFoundException
        ChannelNotFoundException
        UnsupportedOperationException
        OperationNotPermittedException
        NotOrganizationMasterAccountException
        NoManagementAccountSLRExistsException
        ConflictException
    ]
}

operation RestoreEventDataStore {
    input := {
        @required
        EventDataStore: EventDataStoreArn
    }
    output := {
        EventDataStoreArn: EventDataStoreArn
        Name: EventDataStoreName
        Status: EventDataStoreStatus
        AdvancedEventSelectors: AdvancedEventSelectors
        MultiRegionEnabled: Boolean
        OrganizationEnabled: Boolean
        RetentionPeriod: RetentionPeriod
        TerminationProtectionEnabled: Boolean
        CreatedTimestamp: Timestamp
        UpdatedTimestamp: Timestamp
        KmsKeyId: EventDataStoreKmsKeyId
        BillingMode: BillingMode
    }
    errors: [
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        EventDataStoreMaxLimitExceededException
        InvalidEventDataStoreStatusException
        InvalidParameterException
        OperationNotPermittedException
        UnsupportedOperationException
        CloudTrailAccessNotEnabledException
        InsufficientDependencyServiceAccessPermissionException
        OrganizationsNotInUseException
        NotOrganizationMasterAccountException
        NoManagementAccountSLRExistsException
        OrganizationNotInAllFeaturesModeException
    ]
}

@idempotent
operation SearchSampleQueries {
    input := {
        @required
        SearchPhrase: SearchSampleQueriesSearchPhrase

        MaxResults: SearchSampleQueriesMaxResults
        NextToken: PaginationToken
    }
    output := {
        SearchResults: SearchSampleQueriesSearchResults
        NextToken: PaginationToken
    }
    errors: [
        InvalidParameterException
        UnsupportedOperationException
        OperationNotPermittedException
    ]
}

@idempotent
operation StartDashboardRefresh {
    input := {
        @required
        DashboardId: DashboardArn

        QueryParameterValues: QueryParameterValues
    }
    output := {
        RefreshId: RefreshId
    }
    errors: [
        ResourceNotFoundException
        EventDataStoreNotFoundException
        InactiveEventDataStoreException
        ServiceQuotaExceededException
        UnsupportedOperationException
    ]
}

operation StartEventDataStoreIngestion {
    input := {
        @required
        EventDataStore: EventDataStoreArn
    }
    output := {}
    errors: [
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InvalidEventDataStoreStatusException
        InvalidParameterException
        InvalidEventDataStoreCategoryException
        OperationNotPermittedException
        UnsupportedOperationException
        NotOrganizationMasterAccountException
        NoManagementAccountSLRExistsException
        InsufficientDependencyServiceAccessPermissionException
        ConflictException
    ]
}

operation StartImport {
    input := {
        Destinations: ImportDestinations
        ImportSource: ImportSource
        StartEventTime: Timestamp
        EndEventTime: Timestamp
        ImportId: UUID
    }
    output := {
        ImportId: UUID
        Destinations: ImportDestinations
        ImportSource: ImportSource
        StartEventTime: Timestamp
        EndEventTime: Timestamp
        ImportStatus: ImportStatus
        CreatedTimestamp: Timestamp
        UpdatedTimestamp: Timestamp
    }
    errors: [
        AccountHasOngoingImportException
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InvalidEventDataStoreStatusException
        InvalidEventDataStoreCategoryException
        InactiveEventDataStoreException
        InvalidImportSourceException
        ImportNotFoundException
        InvalidParameterException
        InsufficientEncryptionPolicyException
        OperationNotPermittedException
        UnsupportedOperationException
    ]
}

@idempotent
operation StartLogging {
    input := {
        @required
        Name: String
    }
    output := {}
    errors: [
        CloudTrailARNInvalidException
        ConflictException
        ThrottlingException
        TrailNotFoundException
        InvalidTrailNameException
        InvalidHomeRegionException
        UnsupportedOperationException
        OperationNotPermittedException
        NotOrganizationMasterAccountException
        NoManagementAccountSLRExistsException
        InsufficientDependencyServiceAccessPermissionException
    ]
}

@idempotent
operation StartQuery {
    input := {
        QueryStatement: QueryStatement
        DeliveryS3Uri: DeliveryS3Uri
        QueryAlias: QueryAlias
        QueryParameters: QueryParameters
        EventDataStoreOwnerAccountId: AccountId
    }
    output := {
        QueryId: UUID
        EventDataStoreOwnerAccountId: AccountId
    }
    errors: [
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InactiveEventDataStoreException
        InvalidParameterException
        InvalidQueryStatementException
        MaxConcurrentQueriesException
        InsufficientEncryptionPolicyException
        InvalidS3PrefixException
        InvalidS3BucketNameException
        InsufficientS3BucketPolicyException
        S3BucketDoesNotExistException
        OperationNotPermittedException
        UnsupportedOperationException
        NoManagementAccountSLRExistsException
    ]
}

operation StopEventDataStoreIngestion {
    input := {
        @required
        EventDataStore: EventDataStoreArn
    }
    output := {}
    errors: [
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InvalidEventDataStoreStatusException
        InvalidParameterException
        InvalidEventDataStoreCategoryException
        OperationNotPermittedException
        UnsupportedOperationException
        NotOrganizationMasterAccountException
        NoManagementAccountSLRExistsException
        InsufficientDependencyServiceAccessPermissionException
        ConflictException
    ]
}

operation StopImport {
    input := {
        @required
        ImportId: UUID
    }
    output := {
        ImportId: UUID
        ImportSource: ImportSource
        Destinations: ImportDestinations
        ImportStatus: ImportStatus
        CreatedTimestamp: Timestamp
        UpdatedTimestamp: Timestamp
        StartEventTime: Timestamp
        EndEventTime: Timestamp
        ImportStatistics: ImportStatistics
    }
    errors: [
        ImportNotFoundException
        InvalidParameterException
        OperationNotPermittedException
        UnsupportedOperationException
    ]
}

@idempotent
operation StopLogging {
    input := {
        @required
        Name: String
    }
    output := {}
    errors: [
        TrailNotFoundException
        InvalidTrailNameException
        CloudTrailARNInvalidException
        ConflictException
        ThrottlingException
        InvalidHomeRegionException
        UnsupportedOperationException
        OperationNotPermittedException
        NotOrganizationMasterAccountException
        NoManagementAccountSLRExistsException
        InsufficientDependencyServiceAccessPermissionException
    ]
}

@idempotent
operation UpdateChannel {
    input := {
        @required
        Channel: ChannelArn

        Destinations: Destinations
        Name: ChannelName
    }
    output := {
        ChannelArn: ChannelArn
        Name: ChannelName
        Source: Source
        Destinations: Destinations
    }
    errors: [
        ChannelARNInvalidException
        ChannelNotFoundException
        ChannelAlreadyExistsException
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InvalidEventDataStoreCategoryException
        InactiveEventDataStoreException
        InvalidParameterException
        OperationNotPermittedException
        UnsupportedOperationException
    ]
}

@idempotent
operation UpdateDashboard {
    input := {
        @required
        DashboardId: DashboardArn

        Widgets: RequestWidgetList
        RefreshSchedule: RefreshSchedule
        TerminationProtectionEnabled: Boolean
    }
    output := {
        DashboardArn: DashboardArn
        Name: DashboardName
        Type: DashboardType
        Widgets: WidgetList
        RefreshSchedule: RefreshSchedule
        TerminationProtectionEnabled: Boolean
        CreatedTimestamp: Timestamp
        UpdatedTimestamp: Timestamp
    }
    errors: [
        ConflictException
        ResourceNotFoundException
        EventDataStoreNotFoundException
        InactiveEventDataStoreException
        InsufficientEncryptionPolicyException
        InvalidQueryStatementException
        ServiceQuotaExceededException
        UnsupportedOperationException
    ]
}

@idempotent
operation UpdateEventDataStore {
    input := {
        @required
        EventDataStore: EventDataStoreArn

        Name: EventDataStoreName
        AdvancedEventSelectors: AdvancedEventSelectors
        MultiRegionEnabled: Boolean
        OrganizationEnabled: Boolean
        RetentionPeriod: RetentionPeriod
        TerminationProtectionEnabled: Boolean
        KmsKeyId: EventDataStoreKmsKeyId
        BillingMode: BillingMode
    }
    output := {
        EventDataStoreArn: EventDataStoreArn
        Name: EventDataStoreName
        Status: EventDataStoreStatus
        AdvancedEventSelectors: AdvancedEventSelectors
        MultiRegionEnabled: Boolean
        OrganizationEnabled: Boolean
        RetentionPeriod: RetentionPeriod
        TerminationProtectionEnabled: Boolean
        CreatedTimestamp: Timestamp
        UpdatedTimestamp: Timestamp
        KmsKeyId: EventDataStoreKmsKeyId
        BillingMode: BillingMode
        FederationStatus: FederationStatus
        FederationRoleArn: FederationRoleArn
    }
    errors: [
        EventDataStoreAlreadyExistsException
        EventDataStoreARNInvalidException
        EventDataStoreNotFoundException
        InvalidEventSelectorsException
        InvalidInsightSelectorsException
        EventDataStoreHasOngoingImportException
        InactiveEventDataStoreException
        InvalidParameterException
        OperationNotPermittedException
        UnsupportedOperationException
        InsufficientEncryptionPolicyException
        InvalidKmsKeyIdException
        KmsKeyNotFoundException
        KmsException
        CloudTrailAccessNotEnabledException
        InsufficientDependencyServiceAccessPermissionException
        OrganizationsNotInUseException
        NotOrganizationMasterAccountException
        NoManagementAccountSLRExistsException
        OrganizationNotInAllFeaturesModeException
        ConflictException
        ThrottlingException
    ]
}

@idempotent
operation UpdateTrail {
    input := {
        @required
        Name: String

        S3BucketName: String
        S3KeyPrefix: String
        SnsTopicName: String
        IncludeGlobalServiceEvents: Boolean
        IsMultiRegionTrail: Boolean
        EnableLogFileValidation: Boolean
        CloudWatchLogsLogGroupArn: String
        CloudWatchLogsRoleArn: String
        KmsKeyId: String
        IsOrganizationTrail: Boolean
    }
    output := {
        Name: String
        S3BucketName: String
        S3KeyPrefix: String

        @deprecated
        SnsTopicName: String

        SnsTopicARN: String
        IncludeGlobalServiceEvents: Boolean
        IsMultiRegionTrail: Boolean
        TrailARN: String
        LogFileValidationEnabled: Boolean
        CloudWatchLogsLogGroupArn: String
        CloudWatchLogsRoleArn: String
        KmsKeyId: String
        IsOrganizationTrail: Boolean
    }
    errors: [
        S3BucketDoesNotExistException
        InsufficientS3BucketPolicyException
        InsufficientSnsTopicPolicyException
        InsufficientEncryptionPolicyException
        TrailNotFoundException
        InvalidS3BucketNameException
        InvalidS3PrefixException
        InvalidSnsTopicNameException
        InvalidKmsKeyIdException
        InvalidTrailNameException
        TrailNotProvidedException
        InvalidEventSelectorsException
        CloudTrailARNInvalidException
        ConflictException
        ThrottlingException
        InvalidParameterCombinationException
        InvalidHomeRegionException
        KmsKeyNotFoundException
        KmsKeyDisabledException
        KmsException
        InvalidCloudWatchLogsLogGroupArnException
        InvalidCloudWatchLogsRoleArnException
        CloudWatchLogsDeliveryUnavailableException
        UnsupportedOperationException
        OperationNotPermittedException
        CloudTrailAccessNotEnabledException
        InsufficientDependencyServiceAccessPermissionException
        OrganizationsNotInUseException
        NotOrganizationMasterAccountException
        OrganizationNotInAllFeaturesModeException
        NoManagementAccountSLRExistsException
        CloudTrailInvalidClientTokenIdException
        InvalidParameterException
    ]
}

@error("client")
structure AccessDeniedException {}

@error("client")
structure AccountHasOngoingImportException {}

@length(min: 12, max: 16) @pattern("\\d+")
string AccountId

@error("client")
structure AccountNotFoundException {}

@error("client")
structure AccountNotRegisteredException {}

@error("client")
structure AccountRegisteredException {}

structure AdvancedEventSelector {
    Name: SelectorName

    @required
    FieldSelectors: AdvancedFieldSelectors
}

list AdvancedEventSelectors {
    member: AdvancedEventSelector
}

structure AdvancedFieldSelector {
    @required
    Field: SelectorField

    Equals: Operator
    StartsWith: Operator
    EndsWith: Operator
    NotEquals: Operator
    NotStartsWith: Operator
    NotEndsWith: Operator
}

@length(min: 1)
list AdvancedFieldSelectors {
    member: AdvancedFieldSelector
}

structure AggregationConfiguration {
    @required
    Templates: Templates

    @required
    EventCategory: EventCategoryAggregation
}

@length(max: 1)
list AggregationConfigurations {
    member: AggregationConfiguration
}

enum BillingMode {
    EXTENDABLE_RETENTION_PRICING
    FIXED_RETENTION_PRICING
}

@error("client")
structure CannotDelegateManagementAccountException {}

structure Channel {
    ChannelArn: ChannelArn
    Name: ChannelName
}

@error("client")
structure ChannelARNInvalidException {}

@error("client")
structure ChannelAlreadyExistsException {}

@length(min: 3, max: 256) @pattern("^[a-zA-Z0-9._/\\-:]+$")
string ChannelArn

@error("client")
structure ChannelExistsForEDSException {}

@error("client")
structure ChannelMaxLimitExceededException {}

@length(min: 3, max: 128) @pattern("^[a-zA-Z0-9._\\-]+$")
string ChannelName

@error("client")
structure ChannelNotFoundException {}

list Channels {
    member: Channel
}

@error("client")
structure CloudTrailARNInvalidException {}

@error("client")
structure CloudTrailAccessNotEnabledException {}

@error("client")
structure CloudTrailInvalidClientTokenIdException {}

@error("client")
structure CloudWatchLogsDeliveryUnavailableException {}

@error("client")
structure ConcurrentModificationException {}

@error("client")
structure ConflictException {}

structure ContextKeySelector {
    @required
    Type: Type

    @required
    Equals: OperatorTargetList
}

@length(max: 2)
list ContextKeySelectors {
    member: ContextKeySelector
}

@pattern("^[a-zA-Z0-9._/\\-:]+$")
string DashboardArn

structure DashboardDetail {
    DashboardArn: DashboardArn
    Type: DashboardType
}

@length(min: 3, max: 128) @pattern("^[a-zA-Z0-9_\\-]+$")
string DashboardName

enum DashboardStatus {
    CREATING
    CREATED
    UPDATING
    UPDATED
    DELETING
}

enum DashboardType {
    MANAGED
    CUSTOM
}

list Dashboards {
    member: DashboardDetail
}

structure DataResource {
    Type: String
    Values: DataResourceValues
}

list DataResourceValues {
    member: String
}

list DataResources {
    member: DataResource
}

@error("client")
structure DelegatedAdminAccountLimitExceededException {}

@length(max: 1024) @pattern("s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?")
string DeliveryS3Uri

enum DeliveryStatus {
    SUCCESS
    FAILED
    FAILED_SIGNING_FILE
    PENDING
    RESOURCE_NOT_FOUND
    ACCESS_DENIED
    ACCESS_DENIED_SIGNING_FILE
    CANCELLED
    UNKNOWN
}

structure Destination {
    @required
    Type: DestinationType

    @required
    Location: Location
}

enum DestinationType {
    EVENT_DATA_STORE
    AWS_SERVICE
}

@length(min: 1, max: 200)
list Destinations {
    member: Destination
}

@length(max: 128) @pattern("^[\\w\\d\\s_.,\\-:\\[\\]]+$")
string ErrorCode

@length(min: 4, max: 1000) @pattern(".*")
string ErrorMessage

structure Event {
    EventId: String
    EventName: String
    ReadOnly: String
    AccessKeyId: String
    EventTime: Timestamp
    EventSource: String
    Username: String
    Resources: ResourceList
    CloudTrailEvent: String
}

enum EventCategory {
    insight
}

enum EventCategoryAggregation {
    Data
}

structure EventDataStore {
    EventDataStoreArn: EventDataStoreArn
    Name: EventDataStoreName

    @deprecated
    TerminationProtectionEnabled: Boolean

    @deprecated
    Status: EventDataStoreStatus

    @deprecated
    AdvancedEventSelectors: AdvancedEventSelectors

    @deprecated
    MultiRegionEnabled: Boolean

    @deprecated
    OrganizationEnabled: Boolean

    @deprecated
    RetentionPeriod: RetentionPeriod

    @deprecated
    CreatedTimestamp: Timestamp

    @deprecated
    UpdatedTimestamp: Timestamp
}

@error("client")
structure EventDataStoreARNInvalidException {}

@error("client")
structure EventDataStoreAlreadyExistsException {}

@length(min: 3, max: 256) @pattern("^[a-zA-Z0-9._/\\-:]+$")
string EventDataStoreArn

@error("client")
structure EventDataStoreFederationEnabledException {}

@error("client")
structure EventDataStoreHasOngoingImportException {}

@length(min: 1, max: 350) @pattern("^[a-zA-Z0-9._/\\-:]+$")
string EventDataStoreKmsKeyId

@length(min: 1, max: 1)
list EventDataStoreList {
    member: EventDataStoreArn
}

@error("client")
structure EventDataStoreMaxLimitExceededException {}

@length(min: 3, max: 128) @pattern("^[a-zA-Z0-9._\\-]+$")
string EventDataStoreName

@error("client")
structure EventDataStoreNotFoundException {}

enum EventDataStoreStatus {
    CREATED
    ENABLED
    PENDING_DELETION
    STARTING_INGESTION
    STOPPING_INGESTION
    STOPPED_INGESTION
}

@error("client")
structure EventDataStoreTerminationProtectedException {}

list EventDataStores {
    member: EventDataStore
}

@length(max: 128) @pattern("^[A-Za-z0-9_]+$")
string EventName

structure EventSelector {
    ReadWriteType: ReadWriteType
    IncludeManagementEvents: Boolean
    DataResources: DataResources
    ExcludeManagementEventSources: ExcludeManagementEventSources
}

list EventSelectors {
    member: EventSelector
}

@length(max: 256) @pattern("^[a-z0-9_-]+\\.amazonaws\\.com$")
string EventSource

list EventsList {
    member: Event
}

list ExcludeManagementEventSources {
    member: String
}

@length(min: 3, max: 125) @pattern("^[a-zA-Z0-9._/\\-:@=\\+,\\.]+$")
string FederationRoleArn

enum FederationStatus {
    ENABLING
    ENABLED
    DISABLING
    DISABLED
}

@error("client")
structure GenerateResponseException {}

@length(min: 1, max: 1)
list ImportDestinations {
    member: EventDataStoreArn
}

list ImportFailureList {
    member: ImportFailureListItem
}

structure ImportFailureListItem {
    Location: String
    Status: ImportFailureStatus
    ErrorType: String
    ErrorMessage: String
    LastUpdatedTime: Timestamp
}

enum ImportFailureStatus {
    FAILED
    RETRY
    SUCCEEDED
}

@error("client")
structure ImportNotFoundException {}

structure ImportSource {
    @required
    S3: S3ImportSource
}

structure ImportStatistics {
    PrefixesFound: Long
    PrefixesCompleted: Long
    FilesCompleted: Long
    EventsCompleted: Long
    FailedEntries: Long
}

enum ImportStatus {
    INITIALIZING
    IN_PROGRESS
    FAILED
    STOPPED
    COMPLETED
}

list ImportsList {
    member: ImportsListItem
}

structure ImportsListItem {
    ImportId: UUID
    ImportStatus: ImportStatus
    Destinations: ImportDestinations
    CreatedTimestamp: Timestamp
    UpdatedTimestamp: Timestamp
}

@error("client")
structure InactiveEventDataStoreException {}

@error("client")
structure InactiveQueryException {}

structure IngestionStatus {
    LatestIngestionSuccessTime: Timestamp
    LatestIngestionSuccessEventID: UUID
    LatestIngestionErrorCode: ErrorMessage
    LatestIngestionAttemptTime: Timestamp
    LatestIngestionAttemptEventID: UUID
}

@error("client")
structure InsightNotEnabledException {}

structure InsightSelector {
    InsightType: InsightType
    EventCategories: SourceEventCategories
}

list InsightSelectors {
    member: InsightSelector
}

enum InsightType {
    ApiCallRateInsight
    ApiErrorRateInsight
}

enum InsightsMetricDataType {
    FillWithZeros
    NonZeroData
}

@range(min: 1, max: 21600)
integer InsightsMetricMaxResults

@length(min: 1, max: 5000)
string InsightsMetricNextToken

@range(min: 60, max: 3600)
integer InsightsMetricPeriod

list InsightsMetricValues {
    member: Double
}

@error("client")
structure InsufficientDependencyServiceAccessPermissionException {}

@error("client")
structure InsufficientEncryptionPolicyException {}

@error("client")
structure InsufficientIAMAccessPermissionException {}

@error("client")
structure InsufficientS3BucketPolicyException {}

@error("client")
structure InsufficientSnsTopicPolicyException {}

@error("client")
structure InvalidCloudWatchLogsLogGroupArnException {}

@error("client")
structure InvalidCloudWatchLogsRoleArnException {}

@error("client")
structure InvalidDateRangeException {}

@error("client")
structure InvalidEventCategoryException {}

@error("client")
structure InvalidEventDataStoreCategoryException {}

@error("client")
structure InvalidEventDataStoreStatusException {}

@error("client")
structure InvalidEventSelectorsException {}

@error("client")
structure InvalidHomeRegionException {}

@error("client")
structure InvalidImportSourceException {}

@error("client")
structure InvalidInsightSelectorsException {}

@error("client")
structure InvalidKmsKeyIdException {}

@error("client")
structure InvalidLookupAttributesException {}

@error("client")
structure InvalidMaxResultsException {}

@error("client")
structure InvalidNextTokenException {}

@error("client")
structure InvalidParameterCombinationException {}

@error("client")
structure InvalidParameterException {}

@error("client")
structure InvalidQueryStatementException {}

@error("client")
structure InvalidQueryStatusException {}

@error("client")
structure InvalidS3BucketNameException {}

@error("client")
structure InvalidS3PrefixException {}

@error("client")
structure InvalidSnsTopicNameException {}

@error("client")
structure InvalidSourceException {}

@error("client")
structure InvalidTagParameterException {}

@error("client")
structure InvalidTimeRangeException {}

@error("client")
structure InvalidTokenException {}

@error("client")
structure InvalidTrailNameException {}

@error("client")
structure KmsException {}

@deprecated @error("client")
structure KmsKeyDisabledException {}

@error("client")
structure KmsKeyNotFoundException {}

@range(min: 1, max: 1000)
integer ListChannelsMaxResultsCount

@range(min: 1, max: 1000)
integer ListDashboardsMaxResultsCount

@range(min: 1, max: 1000)
integer ListEventDataStoresMaxResultsCount

@range(min: 1, max: 1000)
integer ListImportFailuresMaxResultsCount

@range(min: 1, max: 1000)
integer ListImportsMaxResultsCount

enum ListInsightsDataDimensionKey {
    EventId
    EventName
    EventSource
}

@length(min: 1, max: 2000)
string ListInsightsDataDimensionValue

@length(min: 1, max: 1)
map ListInsightsDataDimensions {
    key: ListInsightsDataDimensionKey
    value: ListInsightsDataDimensionValue
}

@range(min: 1, max: 50)
integer ListInsightsDataMaxResultsCount

enum ListInsightsDataType {
    InsightsEvents
}

@range(min: 1, max: 1000)
integer ListQueriesMaxResultsCount

@length(min: 3, max: 1024) @pattern("^[a-zA-Z0-9._/\\-:*]+$")
string Location

structure LookupAttribute {
    @required
    AttributeKey: LookupAttributeKey

    @required
    AttributeValue: LookupAttributeValue
}

enum LookupAttributeKey {
    EventId
    EventName
    ReadOnly
    Username
    ResourceType
    ResourceName
    EventSource
    AccessKeyId
}

@length(min: 1, max: 2000)
string LookupAttributeValue

list LookupAttributesList {
    member: LookupAttribute
}

@error("client")
structure MaxConcurrentQueriesException {}

enum MaxEventSize {
    Standard
    Large
}

@range(min: 1, max: 1000)
integer MaxQueryResults

@range(min: 1, max: 50)
integer MaxResults

@error("client")
structure MaximumNumberOfTrailsExceededException {}

@error("client")
structure NoManagementAccountSLRExistsException {}

@error("client")
structure NotOrganizationManagementAccountException {}

@error("client")
structure NotOrganizationMasterAccountException {}

@error("client")
structure OperationNotPermittedException {}

@length(min: 1)
list Operator {
    member: OperatorValue
}

@length(min: 1, max: 50)
list OperatorTargetList {
    member: OperatorTargetListMember
}

@length(min: 1, max: 128)
string OperatorTargetListMember

@length(min: 1, max: 2048) @pattern(".+")
string OperatorValue

@error("client")
structure OrganizationNotInAllFeaturesModeException {}

@error("client")
structure OrganizationsNotInUseException {}

@length(min: 4, max: 1000) @pattern(".*")
string PaginationToken

structure PartitionKey {
    @required
    Name: PartitionKeyName

    @required
    Type: PartitionKeyType
}

@length(max: 2)
list PartitionKeyList {
    member: PartitionKey
}

@length(min: 1, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string PartitionKeyName

@length(min: 0, max: 255)
@pattern("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\t]*")
string PartitionKeyType

@length(min: 3, max: 500) @pattern("^[ -~\\n]*$")
string Prompt

structure PublicKey {
    Value: Blob
    ValidityStartTime: Timestamp
    ValidityEndTime: Timestamp
    Fingerprint: String
}

list PublicKeyList {
    member: PublicKey
}

list Queries {
    member: Query
}

structure Query {
    QueryId: UUID
    QueryStatus: QueryStatus
    CreationTime: Timestamp
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z][a-zA-Z0-9._\\-]*$")
string QueryAlias

@error("client")
structure QueryIdNotFoundException {}

@length(min: 1, max: 1024) @pattern(".*")
string QueryParameter

@length(min: 3, max: 128) @pattern("^[a-zA-Z0-9._/\\-:$]+$")
string QueryParameterKey

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9._/\\-:]+$")
string QueryParameterValue

map QueryParameterValues {
    key: QueryParameterKey
    value: QueryParameterValue
}

@length(min: 1, max: 10)
list QueryParameters {
    member: QueryParameter
}

map QueryResultColumn {
    key: String
    value: String
}

list QueryResultRow {
    member: QueryResultColumn
}

list QueryResultRows {
    member: QueryResultRow
}

@length(min: 1, max: 10000) @pattern("(?s).*")
string QueryStatement

structure QueryStatistics {
    ResultsCount: Integer
    TotalResultsCount: Integer
    BytesScanned: Long
}

structure QueryStatisticsForDescribeQuery {
    EventsMatched: Long
    EventsScanned: Long
    BytesScanned: Long
    ExecutionTimeInMillis: Integer
    CreationTime: Timestamp
}

enum QueryStatus {
    QUEUED
    RUNNING
    FINISHED
    FAILED
    CANCELLED
    TIMED_OUT
}

enum ReadWriteType {
    ReadOnly
    WriteOnly
    All
}

@length(min: 10, max: 20) @pattern("\\d+")
string RefreshId

structure RefreshSchedule {
    Frequency: RefreshScheduleFrequency
    Status: RefreshScheduleStatus
    TimeOfDay: TimeOfDay
}

structure RefreshScheduleFrequency {
    Unit: RefreshScheduleFrequencyUnit
    Value: Integer
}

enum RefreshScheduleFrequencyUnit {
    HOURS
    DAYS
}

enum RefreshScheduleStatus {
    ENABLED
    DISABLED
}

structure RequestWidget {
    @required
    QueryStatement: QueryStatement

    QueryParameters: QueryParameters

    @required
    ViewProperties: ViewPropertiesMap
}

list RequestWidgetList {
    member: RequestWidget
}

structure Resource {
    ResourceType: String
    ResourceName: String
}

@error("client")
structure ResourceARNNotValidException {}

@length(min: 3, max: 256) @pattern("^[a-zA-Z0-9._/\\-:]+$")
string ResourceArn

list ResourceIdList {
    member: String
}

list ResourceList {
    member: Resource
}

@error("client")
structure ResourceNotFoundException {}

@length(min: 1, max: 8192)
string ResourcePolicy

@error("client")
structure ResourcePolicyNotFoundException {}

@error("client")
structure ResourcePolicyNotValidException {}

structure ResourceTag {
    ResourceId: String
    TagsList: TagsList
}

list ResourceTagList {
    member: ResourceTag
}

@error("client")
structure ResourceTypeNotSupportedException {}

@range(min: 7, max: 3653)
integer RetentionPeriod

@error("client")
structure S3BucketDoesNotExistException {}

structure S3ImportSource {
    @required
    S3LocationUri: String

    @required
    S3BucketRegion: String

    @required
    S3BucketAccessRoleArn: String
}

@range(min: 1, max: 50)
integer SearchSampleQueriesMaxResults

@length(min: 2, max: 1000) @pattern("^[ -~\\n]*$")
string SearchSampleQueriesSearchPhrase

structure SearchSampleQueriesSearchResult {
    Name: String
    Description: String
    SQL: String
    Relevance: Float
}

list SearchSampleQueriesSearchResults {
    member: SearchSampleQueriesSearchResult
}

@length(min: 1, max: 1000) @pattern("[\\w|\\d|\\.|_]+")
string SelectorField

@length(min: 0, max: 1000) @pattern(".*")
string SelectorName

@error("client")
structure ServiceQuotaExceededException {}

@length(min: 1, max: 256) @pattern(".*")
string Source

structure SourceConfig {
    ApplyToAllRegions: Boolean
    AdvancedEventSelectors: AdvancedEventSelectors
}

list SourceEventCategories {
    member: SourceEventCategory
}

enum SourceEventCategory {
    Management
    Data
}

structure Tag {
    @required
    Key: TagKey

    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 256)
string TagValue

@error("client")
structure TagsLimitExceededException {}

@length(max: 200)
list TagsList {
    member: Tag
}

enum Template {
    API_ACTIVITY
    RESOURCE_ACCESS
    USER_ACTIONS
}

@length(min: 1, max: 50)
list Templates {
    member: Template
}

@error("client")
structure ThrottlingException {}

@pattern("^[0-9]{2}:[0-9]{2}")
string TimeOfDay

list Timestamps {
    member: Timestamp
}

structure Trail {
    Name: String
    S3BucketName: String
    S3KeyPrefix: String

    @deprecated
    SnsTopicName: String

    SnsTopicARN: String
    IncludeGlobalServiceEvents: Boolean
    IsMultiRegionTrail: Boolean
    HomeRegion: String
    TrailARN: String
    LogFileValidationEnabled: Boolean
    CloudWatchLogsLogGroupArn: String
    CloudWatchLogsRoleArn: String
    KmsKeyId: String
    HasCustomEventSelectors: Boolean
    HasInsightSelectors: Boolean
    IsOrganizationTrail: Boolean
}

@error("client")
structure TrailAlreadyExistsException {}

structure TrailInfo {
    TrailARN: String
    Name: String
    HomeRegion: String
}

list TrailList {
    member: Trail
}

list TrailNameList {
    member: String
}

@error("client")
structure TrailNotFoundException {}

@error("client")
structure TrailNotProvidedException {}

list Trails {
    member: TrailInfo
}

enum Type {
    TagContext
    RequestContext
}

@length(min: 36, max: 36) @pattern("^[a-f0-9\\-]+$")
string UUID

@error("client")
structure UnsupportedOperationException {}

@length(min: 3, max: 128) @pattern("^[a-zA-Z0-9._\\-]+$")
string ViewPropertiesKey

map ViewPropertiesMap {
    key: ViewPropertiesKey
    value: ViewPropertiesValue
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9._\\- ]+$")
string ViewPropertiesValue

structure Widget {
    QueryAlias: QueryAlias
    QueryStatement: QueryStatement
    QueryParameters: QueryParameters
    ViewProperties: ViewPropertiesMap
}

list WidgetList {
    member: Widget
}
