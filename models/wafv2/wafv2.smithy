$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.wafv2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS WAFV2")
@service(sdkId: "WAFV2", endpointPrefix: "wafv2")
@awsJson1_1
@sigv4(name: "wafv2")
@standardRegionalEndpoints
service AWSWAF_20190729 {
    version: "2019-07-29"
    operations: [
        AssociateWebACL
        CheckCapacity
        CreateAPIKey
        CreateIPSet
        CreateRegexPatternSet
        CreateRuleGroup
        CreateWebACL
        DeleteAPIKey
        DeleteFirewallManagerRuleGroups
        DeleteIPSet
        DeleteLoggingConfiguration
        DeletePermissionPolicy
        DeleteRegexPatternSet
        DeleteRuleGroup
        DeleteWebACL
        DescribeAllManagedProducts
        DescribeManagedProductsByVendor
        DescribeManagedRuleGroup
        DisassociateWebACL
        GenerateMobileSdkReleaseUrl
        GetDecryptedAPIKey
        GetIPSet
        GetLoggingConfiguration
        GetManagedRuleSet
        GetMobileSdkRelease
        GetPermissionPolicy
        GetRateBasedStatementManagedKeys
        GetRegexPatternSet
        GetRevenueStatistics
        GetRevenueStatisticsSummary
        GetRevenueStatisticsTimeSeries
        GetRuleGroup
        GetSampledRequests
        GetTopPathStatisticsByTraffic
        GetWebACL
        GetWebACLForResource
        ListAPIKeys
        ListAvailableManagedRuleGroupVersions
        ListAvailableManagedRuleGroups
        ListIPSets
        ListLoggingConfigurations
        ListManagedRuleSets
        ListMobileSdkReleases
        ListRegexPatternSets
        ListResourcesForWebACL
        ListRuleGroups
        ListSettlementRecords
        ListTagsForResource
        ListWebACLs
        PutLoggingConfiguration
        PutManagedRuleSetVersions
        PutPermissionPolicy
        TagResource
        UntagResource
        UpdateIPSet
        UpdateManagedRuleSetVersionExpiryDate
        UpdateRegexPatternSet
        UpdateRuleGroup
        UpdateWebACL
    ]
}

operation AssociateWebACL {
    input := {
        @required
        WebACLArn: ResourceArn

        @required
        ResourceArn: ResourceArn
    }
    output := {}
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFUnavailableEntityException
        WAFInvalidOperationException
        WAFLimitsExceededException
        WAFFeatureNotIncludedInPricingPlanException
    ]
}

operation CheckCapacity {
    input := {
        @required
        Scope: Scope

        @required
        Rules: Rules
    }
    output := {
        Capacity: ConsumedCapacity
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFLimitsExceededException
        WAFInvalidResourceException
        WAFUnavailableEntityException
        WAFSubscriptionNotFoundException
        WAFExpiredManagedRuleGroupVersionException
        WAFInvalidOperationException
    ]
}

operation CreateAPIKey {
    input := {
        @required
        Scope: Scope

        @required
        TokenDomains: APIKeyTokenDomains
    }
    output := {
        APIKey: APIKey
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFInvalidOperationException
        WAFLimitsExceededException
    ]
}

operation CreateIPSet {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        Description: EntityDescription

        @required
        IPAddressVersion: IPAddressVersion

        @required
        Addresses: IPAddresses

        Tags: TagList
    }
    output := {
        Summary: IPSetSummary
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFDuplicateItemException
        WAFOptimisticLockException
        WAFLimitsExceededException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
        WAFInvalidOperationException
    ]
}

operation CreateRegexPatternSet {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        Description: EntityDescription

        @required
        RegularExpressionList: RegularExpressionList

        Tags: TagList
    }
    output := {
        Summary: RegexPatternSetSummary
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFDuplicateItemException
        WAFOptimisticLockException
        WAFLimitsExceededException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
        WAFInvalidOperationException
    ]
}

operation CreateRuleGroup {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        @required
        Capacity: CapacityUnit

        Description: EntityDescription
        Rules: Rules

        @required
        VisibilityConfig: VisibilityConfig

        Tags: TagList
        CustomResponseBodies: CustomResponseBodies
        MonetizationConfig: MonetizationConfig
    }
    output := {
        Summary: RuleGroupSummary
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFDuplicateItemException
        WAFOptimisticLockException
        WAFLimitsExceededException
        WAFUnavailableEntityException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
        WAFSubscriptionNotFoundException
        WAFNonexistentItemException
        WAFInvalidOperationException
    ]
}

operation CreateWebACL {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        @required
        DefaultAction: DefaultAction

        Description: EntityDescription
        Rules: Rules

        @required
        VisibilityConfig: VisibilityConfig

        DataProtectionConfig: DataProtectionConfig
        Tags: TagList
        CustomResponseBodies: CustomResponseBodies
        CaptchaConfig: CaptchaConfig
        ChallengeConfig: ChallengeConfig
        TokenDomains: TokenDomains
        AssociationConfig: AssociationConfig
        OnSourceDDoSProtectionConfig: OnSourceDDoSProtectionConfig
        ApplicationConfig: ApplicationConfig
        MonetizationConfig: MonetizationConfig
    }
    output := {
        Summary: WebACLSummary
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFDuplicateItemException
        WAFOptimisticLockException
        WAFLimitsExceededException
        WAFInvalidResourceException
        WAFUnavailableEntityException
        WAFNonexistentItemException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
        WAFSubscriptionNotFoundException
        WAFInvalidOperationException
        WAFConfigurationWarningException
        WAFExpiredManagedRuleGroupVersionException
    ]
}

operation DeleteAPIKey {
    input := {
        @required
        Scope: Scope

        @required
        APIKey: APIKey
    }
    output := {}
    errors: [
        WAFInternalErrorException
        WAFNonexistentItemException
        WAFOptimisticLockException
        WAFInvalidParameterException
        WAFInvalidOperationException
    ]
}

operation DeleteFirewallManagerRuleGroups {
    input := {
        @required
        WebACLArn: ResourceArn

        @required
        WebACLLockToken: LockToken
    }
    output := {
        NextWebACLLockToken: LockToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFOptimisticLockException
        WAFInvalidOperationException
    ]
}

operation DeleteIPSet {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        @required
        Id: EntityId

        @required
        LockToken: LockToken
    }
    output := {}
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFOptimisticLockException
        WAFAssociatedItemException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
        WAFInvalidOperationException
    ]
}

operation DeleteLoggingConfiguration {
    input := {
        @required
        ResourceArn: ResourceArn

        LogType: LogType
        LogScope: LogScope
    }
    output := {}
    errors: [
        WAFInternalErrorException
        WAFNonexistentItemException
        WAFOptimisticLockException
        WAFInvalidParameterException
        WAFInvalidOperationException
    ]
}

operation DeletePermissionPolicy {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {}
    errors: [WAFNonexistentItemException, WAFInternalErrorException, WAFInvalidParameterException]
}

operation DeleteRegexPatternSet {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        @required
        Id: EntityId

        @required
        LockToken: LockToken
    }
    output := {}
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFOptimisticLockException
        WAFAssociatedItemException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
        WAFInvalidOperationException
    ]
}

operation DeleteRuleGroup {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        @required
        Id: EntityId

        @required
        LockToken: LockToken
    }
    output := {}
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFOptimisticLockException
        WAFAssociatedItemException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
        WAFInvalidOperationException
    ]
}

operation DeleteWebACL {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        @required
        Id: EntityId

        @required
        LockToken: LockToken
    }
    output := {}
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFOptimisticLockException
        WAFAssociatedItemException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
        WAFInvalidOperationException
    ]
}

operation DescribeAllManagedProducts {
    input := {
        @required
        Scope: Scope
    }
    output := {
        ManagedProducts: ManagedProductDescriptors
    }
    errors: [WAFInvalidOperationException, WAFInternalErrorException, WAFInvalidParameterException]
}

operation DescribeManagedProductsByVendor {
    input := {
        @required
        VendorName: VendorName

        @required
        Scope: Scope
    }
    output := {
        ManagedProducts: ManagedProductDescriptors
    }
    errors: [WAFInvalidOperationException, WAFInternalErrorException, WAFInvalidParameterException]
}

operation DescribeManagedRuleGroup {
    input := {
        @required
        VendorName: VendorName

        @required
        Name: EntityName

        @required
        Scope: Scope

        VersionName: VersionKeyString
    }
    output := {
        VersionName: VersionKeyString
        SnsTopicArn: ResourceArn
        Capacity: CapacityUnit
        Rules: RuleSummaries
        LabelNamespace: LabelName
        AvailableLabels: LabelSummaries
        ConsumedLabels: LabelSummaries
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFInvalidResourceException
        WAFNonexistentItemException
        WAFInvalidOperationException
        WAFExpiredManagedRuleGroupVersionException
    ]
}

operation DisassociateWebACL {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {}
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFInvalidOperationException
    ]
}

operation GenerateMobileSdkReleaseUrl {
    input := {
        @required
        Platform: Platform

        @required
        ReleaseVersion: VersionKeyString
    }
    output := {
        Url: String
    }
    errors: [
        WAFInternalErrorException
        WAFNonexistentItemException
        WAFInvalidParameterException
        WAFInvalidOperationException
    ]
}

operation GetDecryptedAPIKey {
    input := {
        @required
        Scope: Scope

        @required
        APIKey: APIKey
    }
    output := {
        TokenDomains: TokenDomains
        CreationTimestamp: Timestamp
    }
    errors: [
        WAFInternalErrorException
        WAFNonexistentItemException
        WAFInvalidParameterException
        WAFInvalidOperationException
        WAFInvalidResourceException
    ]
}

operation GetIPSet {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        @required
        Id: EntityId
    }
    output := {
        IPSet: IPSet
        LockToken: LockToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFInvalidOperationException
    ]
}

operation GetLoggingConfiguration {
    input := {
        @required
        ResourceArn: ResourceArn

        LogType: LogType
        LogScope: LogScope
    }
    output := {
        LoggingConfiguration: LoggingConfiguration
    }
    errors: [
        WAFInternalErrorException
        WAFNonexistentItemException
        WAFInvalidParameterException
        WAFInvalidOperationException
    ]
}

operation GetManagedRuleSet {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        @required
        Id: EntityId
    }
    output := {
        ManagedRuleSet: ManagedRuleSet
        LockToken: LockToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFInvalidOperationException
    ]
}

operation GetMobileSdkRelease {
    input := {
        @required
        Platform: Platform

        @required
        ReleaseVersion: VersionKeyString
    }
    output := {
        MobileSdkRelease: MobileSdkRelease
    }
    errors: [
        WAFInternalErrorException
        WAFNonexistentItemException
        WAFInvalidParameterException
        WAFInvalidOperationException
    ]
}

operation GetPermissionPolicy {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {
        Policy: PolicyString
    }
    errors: [WAFNonexistentItemException, WAFInternalErrorException, WAFInvalidParameterException]
}

operation GetRateBasedStatementManagedKeys {
    input := {
        @required
        Scope: Scope

        @required
        WebACLName: EntityName

        @required
        WebACLId: EntityId

        RuleGroupRuleName: EntityName

        @required
        RuleName: EntityName
    }
    output := {
        ManagedKeysIPV4: RateBasedStatementManagedKeysIPSet
        ManagedKeysIPV6: RateBasedStatementManagedKeysIPSet
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFInvalidOperationException
        WAFUnsupportedAggregateKeyTypeException
    ]
}

operation GetRegexPatternSet {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        @required
        Id: EntityId
    }
    output := {
        RegexPatternSet: RegexPatternSet
        LockToken: LockToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFInvalidOperationException
    ]
}

operation GetRevenueStatistics {
    input := {
        @required
        StatisticType: RankingStatisticType

        @required
        TimeWindow: TimeWindow

        @required
        Scope: Scope

        @required
        Currency: Currency

        GroupBy: GroupByType
        Filters: MonetizationFilterList
        NextMarker: NextMarker
        Limit: PathStatisticsLimit
        SortBy: RankingSortBy
        SortOrder: SortOrder
    }
    output := {
        SourceStatistics: SourceStatisticsList
        RevenuePathStatistics: RevenuePathStatisticsList
        NextMarker: NextMarker
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFInvalidOperationException
    ]
}

operation GetRevenueStatisticsSummary {
    input := {
        @required
        TimeWindow: TimeWindow

        @required
        Scope: Scope

        @required
        Currency: Currency

        Filters: MonetizationFilterList
    }
    output := {
        RevenueBreakdown: RevenueBreakdown
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFInvalidOperationException
    ]
}

operation GetRevenueStatisticsTimeSeries {
    input := {
        @required
        StatisticType: TimeSeriesStatisticType

        @required
        TimeWindow: TimeWindow

        @required
        Scope: Scope

        @required
        Interval: IntervalType

        @required
        Currency: Currency

        GroupBy: GroupByType
        Filters: MonetizationFilterList
        Limit: MaxDataPoints
        NextMarker: NextMarker
    }
    output := {
        DataPoints: DataPointsList
        NextMarker: NextMarker
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFInvalidOperationException
    ]
}

operation GetRuleGroup {
    input := {
        Name: EntityName
        Scope: Scope
        Id: EntityId
        ARN: ResourceArn
    }
    output := {
        RuleGroup: RuleGroup
        LockToken: LockToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFInvalidOperationException
    ]
}

operation GetSampledRequests {
    input := {
        @required
        WebAclArn: ResourceArn

        @required
        RuleMetricName: MetricName

        @required
        Scope: Scope

        @required
        TimeWindow: TimeWindow

        @required
        MaxItems: ListMaxItems
    }
    output := {
        SampledRequests: SampledHTTPRequests
        PopulationSize: Long
        TimeWindow: TimeWindow
    }
    errors: [WAFNonexistentItemException, WAFInternalErrorException, WAFInvalidParameterException]
}

operation GetTopPathStatisticsByTraffic {
    input := {
        @required
        WebAclArn: ResourceArn

        @required
        Scope: Scope

        UriPathPrefix: UriPathPrefixString

        @required
        TimeWindow: TimeWindow

        BotCategory: FilterString
        BotOrganization: FilterString
        BotName: FilterString

        @required
        Limit: PathStatisticsLimit

        @required
        NumberOfTopTrafficBotsPerPath: NumberOfTopTrafficBotsPerPath

        NextMarker: NextMarker
    }
    output := {
        @required
        PathStatistics: PathStatisticsList

        @required
        TotalRequestCount: RequestCount

        NextMarker: NextMarker
        TopCategories: PathStatisticsList
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFInvalidOperationException
        WAFFeatureNotIncludedInPricingPlanException
    ]
}

operation GetWebACL {
    input := {
        Name: EntityName
        Scope: Scope
        Id: EntityId
        ARN: ResourceArn
    }
    output := {
        WebACL: WebACL
        LockToken: LockToken
        ApplicationIntegrationURL: String
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFInvalidOperationException
    ]
}

operation GetWebACLForResource {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {
        WebACL: WebACL
    }
    errors: [
        WAFInternalErrorException
        WAFNonexistentItemException
        WAFInvalidParameterException
        WAFUnavailableEntityException
        WAFInvalidOperationException
    ]
}

operation ListAPIKeys {
    input := {
        @required
        Scope: Scope

        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        APIKeySummaries: APIKeySummaries
        ApplicationIntegrationURL: String
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFInvalidOperationException
        WAFInvalidResourceException
    ]
}

operation ListAvailableManagedRuleGroupVersions {
    input := {
        @required
        VendorName: VendorName

        @required
        Name: EntityName

        @required
        Scope: Scope

        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        Versions: ManagedRuleGroupVersions
        CurrentDefaultVersion: VersionKeyString
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFInvalidOperationException
    ]
}

operation ListAvailableManagedRuleGroups {
    input := {
        @required
        Scope: Scope

        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        ManagedRuleGroups: ManagedRuleGroupSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidParameterException, WAFInvalidOperationException]
}

operation ListIPSets {
    input := {
        @required
        Scope: Scope

        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        IPSets: IPSetSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidParameterException, WAFInvalidOperationException]
}

operation ListLoggingConfigurations {
    input := {
        @required
        Scope: Scope

        NextMarker: NextMarker
        Limit: PaginationLimit
        LogScope: LogScope
    }
    output := {
        LoggingConfigurations: LoggingConfigurations
        NextMarker: NextMarker
    }
    errors: [WAFInternalErrorException, WAFInvalidParameterException, WAFInvalidOperationException]
}

operation ListManagedRuleSets {
    input := {
        @required
        Scope: Scope

        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        ManagedRuleSets: ManagedRuleSetSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidParameterException, WAFInvalidOperationException]
}

operation ListMobileSdkReleases {
    input := {
        @required
        Platform: Platform

        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        ReleaseSummaries: ReleaseSummaries
        NextMarker: NextMarker
    }
    errors: [WAFInternalErrorException, WAFInvalidParameterException, WAFInvalidOperationException]
}

operation ListRegexPatternSets {
    input := {
        @required
        Scope: Scope

        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        RegexPatternSets: RegexPatternSetSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidParameterException, WAFInvalidOperationException]
}

operation ListResourcesForWebACL {
    input := {
        @required
        WebACLArn: ResourceArn

        ResourceType: ResourceType
    }
    output := {
        ResourceArns: ResourceArns
    }
    errors: [
        WAFInternalErrorException
        WAFNonexistentItemException
        WAFInvalidParameterException
        WAFInvalidOperationException
    ]
}

operation ListRuleGroups {
    input := {
        @required
        Scope: Scope

        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        RuleGroups: RuleGroupSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidParameterException, WAFInvalidOperationException]
}

operation ListSettlementRecords {
    input := {
        @required
        TimeWindow: TimeWindow

        @required
        Scope: Scope

        @required
        Currency: Currency

        Filters: MonetizationFilterList
        SortBy: SettlementSortBy
        SortOrder: SortOrder
        Limit: SettlementRecordLimit
        NextMarker: NextMarker
    }
    output := {
        Settlements: SettlementRecordList
        NextMarker: NextMarker
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFInvalidOperationException
    ]
}

operation ListTagsForResource {
    input := {
        NextMarker: NextMarker
        Limit: PaginationLimit

        @required
        ResourceARN: ResourceArn
    }
    output := {
        NextMarker: NextMarker
        TagInfoForResource: TagInfoForResource
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
        WAFInvalidOperationException
    ]
}

operation ListWebACLs {
    input := {
        @required
        Scope: Scope

        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        WebACLs: WebACLSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidParameterException, WAFInvalidOperationException]
}

operation PutLoggingConfiguration {
    input := {
        @required
        LoggingConfiguration: LoggingConfiguration
    }
    output := {
        LoggingConfiguration: LoggingConfiguration
    }
    errors: [
        WAFInternalErrorException
        WAFNonexistentItemException
        WAFOptimisticLockException
        WAFServiceLinkedRoleErrorException
        WAFInvalidParameterException
        WAFInvalidOperationException
        WAFLimitsExceededException
        WAFLogDestinationPermissionIssueException
        WAFFeatureNotIncludedInPricingPlanException
    ]
}

operation PutManagedRuleSetVersions {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        @required
        Id: EntityId

        @required
        LockToken: LockToken

        RecommendedVersion: VersionKeyString
        VersionsToPublish: VersionsToPublish
    }
    output := {
        NextLockToken: LockToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFOptimisticLockException
        WAFInvalidOperationException
    ]
}

operation PutPermissionPolicy {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        Policy: PolicyString
    }
    output := {}
    errors: [
        WAFNonexistentItemException
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFInvalidPermissionPolicyException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceARN: ResourceArn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFLimitsExceededException
        WAFNonexistentItemException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
        WAFInvalidOperationException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceARN: ResourceArn

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
        WAFInvalidOperationException
    ]
}

operation UpdateIPSet {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        @required
        Id: EntityId

        Description: EntityDescription

        @required
        Addresses: IPAddresses

        @required
        LockToken: LockToken
    }
    output := {
        NextLockToken: LockToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFDuplicateItemException
        WAFOptimisticLockException
        WAFLimitsExceededException
        WAFInvalidOperationException
    ]
}

operation UpdateManagedRuleSetVersionExpiryDate {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        @required
        Id: EntityId

        @required
        LockToken: LockToken

        @required
        VersionToExpire: VersionKeyString

        @required
        ExpiryTimestamp: Timestamp
    }
    output := {
        ExpiringVersion: VersionKeyString
        ExpiryTimestamp: Timestamp
        NextLockToken: LockToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFOptimisticLockException
        WAFInvalidOperationException
    ]
}

operation UpdateRegexPatternSet {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        @required
        Id: EntityId

        Description: EntityDescription

        @required
        RegularExpressionList: RegularExpressionList

        @required
        LockToken: LockToken
    }
    output := {
        NextLockToken: LockToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFDuplicateItemException
        WAFOptimisticLockException
        WAFLimitsExceededException
        WAFInvalidOperationException
    ]
}

operation UpdateRuleGroup {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        @required
        Id: EntityId

        Description: EntityDescription
        Rules: Rules

        @required
        VisibilityConfig: VisibilityConfig

        @required
        LockToken: LockToken

        CustomResponseBodies: CustomResponseBodies
        MonetizationConfig: MonetizationConfig
    }
    output := {
        NextLockToken: LockToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFDuplicateItemException
        WAFOptimisticLockException
        WAFLimitsExceededException
        WAFUnavailableEntityException
        WAFSubscriptionNotFoundException
        WAFInvalidOperationException
        WAFConfigurationWarningException
    ]
}

operation UpdateWebACL {
    input := {
        @required
        Name: EntityName

        @required
        Scope: Scope

        @required
        Id: EntityId

        @required
        DefaultAction: DefaultAction

        Description: EntityDescription
        Rules: Rules

        @required
        VisibilityConfig: VisibilityConfig

        DataProtectionConfig: DataProtectionConfig

        @required
        LockToken: LockToken

        CustomResponseBodies: CustomResponseBodies
        CaptchaConfig: CaptchaConfig
        ChallengeConfig: ChallengeConfig
        TokenDomains: TokenDomains
        AssociationConfig: AssociationConfig
        OnSourceDDoSProtectionConfig: OnSourceDDoSProtectionConfig
        ApplicationConfig: ApplicationConfig
        MonetizationConfig: MonetizationConfig
    }
    output := {
        NextLockToken: LockToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFNonexistentItemException
        WAFDuplicateItemException
        WAFOptimisticLockException
        WAFLimitsExceededException
        WAFInvalidResourceException
        WAFUnavailableEntityException
        WAFSubscriptionNotFoundException
        WAFInvalidOperationException
        WAFExpiredManagedRuleGroupVersionException
        WAFConfigurationWarningException
        WAFFeatureNotIncludedInPricingPlanException
    ]
}

@length(min: 1, max: 2048) @pattern(".*\\S.*")
string APIKey

list APIKeySummaries {
    member: APIKeySummary
}

structure APIKeySummary {
    TokenDomains: TokenDomains
    APIKey: APIKey
    CreationTimestamp: Timestamp
    Version: APIKeyVersion
}

@length(min: 1)
list APIKeyTokenDomains {
    member: TokenDomain
}

@range(min: 0)
integer APIKeyVersion

@range(min: 0, max: 4294967295)
long ASN

structure AWSManagedRulesACFPRuleSet {
    @required
    CreationPath: CreationPathString

    @required
    RegistrationPagePath: RegistrationPagePathString

    @required
    RequestInspection: RequestInspectionACFP

    ResponseInspection: ResponseInspection
    EnableRegexInPath: Boolean
}

structure AWSManagedRulesATPRuleSet {
    @required
    LoginPath: String

    RequestInspection: RequestInspection
    ResponseInspection: ResponseInspection
    EnableRegexInPath: Boolean
}

structure AWSManagedRulesAntiDDoSRuleSet {
    @required
    ClientSideActionConfig: ClientSideActionConfig

    SensitivityToBlock: SensitivityToAct
}

structure AWSManagedRulesBotControlRuleSet {
    @required
    InspectionLevel: InspectionLevel

    EnableMachineLearning: Boolean
}

structure ActionCondition {
    @required
    Action: ActionValue
}

enum ActionValue {
    ALLOW
    BLOCK
    COUNT
    CAPTCHA
    CHALLENGE
    MONETIZE
    EXCLUDED_AS_COUNT
}

structure AddressField {
    @required
    Identifier: FieldIdentifier
}

list AddressFields {
    member: AddressField
}

structure All {}

structure AllQueryArguments {}

structure AllowAction {
    CustomRequestHandling: CustomRequestHandling
}

structure AndStatement {
    @required
    Statements: Statements
}

structure ApplicationAttribute {
    Name: AttributeName
    Values: AttributeValues
}

@length(min: 1, max: 10)
list ApplicationAttributes {
    member: ApplicationAttribute
}

structure ApplicationConfig {
    Attributes: ApplicationAttributes
}

@length(min: 1, max: 100)
list AsnList {
    member: ASN
}

structure AsnMatchStatement {
    @required
    AsnList: AsnList

    ForwardedIPConfig: ForwardedIPConfig
}

enum AssociatedResourceType {
    CLOUDFRONT
    API_GATEWAY
    COGNITO_USER_POOL
    APP_RUNNER_SERVICE
    VERIFIED_ACCESS_INSTANCE
    AGENTCORE_GATEWAY
}

structure AssociationConfig {
    RequestBody: RequestBody
}

@length(min: 1, max: 64) @pattern("^[\\w\\-]+$")
string AttributeName

@length(min: 1, max: 64)
string AttributeValue

@length(min: 1, max: 50)
list AttributeValues {
    member: AttributeValue
}

structure BlockAction {
    CustomResponse: CustomResponse
}

enum BlockchainChain {
    BASE
    SOLANA
    BASE_SEPOLIA
    SOLANA_DEVNET
}

structure Body {
    OversizeHandling: OversizeHandling
}

enum BodyParsingFallbackBehavior {
    MATCH
    NO_MATCH
    EVALUATE_AS_STRING
}

structure BotStatistics {
    @required
    BotName: FilterString

    @required
    RequestCount: RequestCount

    @required
    Percentage: PercentageValue
}

list BotStatisticsList {
    member: BotStatistics
}

structure ByteMatchStatement {
    @required
    SearchString: Blob

    @required
    FieldToMatch: FieldToMatch

    @required
    TextTransformations: TextTransformations

    PreParseTextTransformations: PreParseTextTransformations

    @required
    PositionalConstraint: PositionalConstraint
}

@range(min: 1)
long CapacityUnit

structure CaptchaAction {
    CustomRequestHandling: CustomRequestHandling
}

structure CaptchaConfig {
    ImmunityTimeProperty: ImmunityTimeProperty
}

structure CaptchaResponse {
    ResponseCode: Integer
    SolveTimestamp: Long
    FailureReason: FailureReason
}

structure ChallengeAction {
    CustomRequestHandling: CustomRequestHandling
}

structure ChallengeConfig {
    ImmunityTimeProperty: ImmunityTimeProperty
}

structure ChallengeResponse {
    ResponseCode: Integer
    SolveTimestamp: Long
    FailureReason: FailureReason
}

structure ClientSideAction {
    @required
    UsageOfAction: UsageOfAction

    Sensitivity: SensitivityToAct
    ExemptUriRegularExpressions: RegularExpressionList
}

structure ClientSideActionConfig {
    @required
    Challenge: ClientSideAction
}

enum ComparisonOperator {
    EQ
    NE
    LE
    LT
    GE
    GT
}

structure Condition {
    ActionCondition: ActionCondition
    LabelNameCondition: LabelNameCondition
}

@length(min: 1)
list Conditions {
    member: Condition
}

@range(min: 0)
long ConsumedCapacity

structure CookieMatchPattern {
    All: All
    IncludedCookies: CookieNames
    ExcludedCookies: CookieNames
}

@length(min: 1, max: 199)
list CookieNames {
    member: SingleCookieName
}

structure Cookies {
    @required
    MatchPattern: CookieMatchPattern

    @required
    MatchScope: MapMatchScope

    @required
    OversizeHandling: OversizeHandling
}

structure CountAction {
    CustomRequestHandling: CustomRequestHandling
}

enum CountryCode {
    AF
    AX
    AL
    DZ
    AS
    AD
    AO
    AI
    AQ
    AG
    AR
    AM
    AW
    AU
    AT
    AZ
    BS
    BH
    BD
    BB
    BY
    BE
    BZ
    BJ
    BM
    BT
    BO
    BQ
    BA
    BW
    BV
    BR
    IO
    BN
    BG
    BF
    BI
    KH
    CM
    CA
    CV
    KY
    CF
    TD
    CL
    CN
    CX
    CC
    CO
    KM
    CG
    CD
    CK
    CR
    CI
    HR
    CU
    CW
    CY
    CZ
    DK
    DJ
    DM
    DO
    EC
    EG
    SV
    GQ
    ER
    EE
    ET
    FK
    FO
    FJ
    FI
    FR
    GF
    PF
    TF
    GA
    GM
    GE
    DE
    GH
    GI
    GR
    GL
    GD
    GP
    GU
    GT
    GG
    GN
    GW
    GY
    HT
    HM
    VA
    HN
    HK
    HU
    IS
    IN
    ID
    IR
    IQ
    IE
    IM
    IL
    IT
    JM
    JP
    JE
    JO
    KZ
    KE
    KI
    KP
    KR
    KW
    KG
    LA
    LV
    LB
    LS
    LR
    LY
    LI
    LT
    LU
    MO
    MK
    MG
    MW
    MY
    MV
    ML
    MT
    MH
    MQ
    MR
    MU
    YT
    MX
    FM
    MD
    MC
    MN
    ME
    MS
    MA
    MZ
    MM
    NA
    NR
    NP
    NL
    NC
    NZ
    NI
    NE
    NG
    NU
    NF
    MP
    NO
    OM
    PK
    PW
    PS
    PA
    PG
    PY
    PE
    PH
    PN
    PL
    PT
    PR
    QA
    RE
    RO
    RU
    RW
    BL
    SH
    KN
    LC
    MF
    PM
    VC
    WS
    SM
    ST
    SA
    SN
    RS
    SC
    SL
    SG
    SX
    SK
    SI
    SB
    SO
    ZA
    GS
    SS
    ES
    LK
    SD
    SR
    SJ
    SZ
    SE
    CH
    SY
    TW
    TJ
    TZ
    TH
    TL
    TG
    TK
    TO
    TT
    TN
    TR
    TM
    TC
    TV
    UG
    UA
    AE
    GB
    US
    UM
    UY
    UZ
    VU
    VE
    VN
    VG
    VI
    WF
    EH
    YE
    ZM
    ZW
    XK
}

@length(min: 1)
list CountryCodes {
    member: CountryCode
}

@length(min: 1, max: 256) @pattern(".*\\S.*")
string CreationPathString

structure CryptoConfig {
    @required
    PaymentNetworks: PaymentNetworks
}

enum CryptoCurrency {
    USDC
}

enum Currency {
    USDC
}

enum CurrencyMode {
    REAL
    TEST
}

structure CustomHTTPHeader {
    @required
    Name: CustomHTTPHeaderName

    @required
    Value: CustomHTTPHeaderValue
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9._$-]+$")
string CustomHTTPHeaderName

@length(min: 1, max: 255) @pattern(".*")
string CustomHTTPHeaderValue

@length(min: 1)
list CustomHTTPHeaders {
    member: CustomHTTPHeader
}

structure CustomRequestHandling {
    @required
    InsertHeaders: CustomHTTPHeaders
}

structure CustomResponse {
    @required
    ResponseCode: ResponseStatusCode

    CustomResponseBodyKey: EntityName
    ResponseHeaders: CustomHTTPHeaders
}

@length(min: 1)
map CustomResponseBodies {
    key: EntityName
    value: CustomResponseBody
}

structure CustomResponseBody {
    @required
    ContentType: ResponseContentType

    @required
    Content: ResponseContent
}

structure DataPointEntry {
    Date: Timestamp
    MonetizeServedCount: RequestCount
    SettledCount: RequestCount
    TotalAmount: String
    Category: FilterString
    Intent: FilterString
    GroupByValue: FilterString
}

list DataPointsList {
    member: DataPointEntry
}

structure DataProtection {
    @required
    Field: FieldToProtect

    @required
    Action: DataProtectionAction

    ExcludeRuleMatchDetails: Boolean
    ExcludeRateBasedDetails: Boolean
}

enum DataProtectionAction {
    SUBSTITUTION
    HASH
}

structure DataProtectionConfig {
    @required
    DataProtections: DataProtections
}

@length(min: 1, max: 26)
list DataProtections {
    member: DataProtection
}

structure DefaultAction {
    Block: BlockAction
    Allow: AllowAction
}

structure DisallowedFeature {
    Feature: PricingPlanFeatureName
    RequiredPricingPlan: RequiredPricingPlanName
}

@length(min: 1)
list DisallowedFeatures {
    member: DisallowedFeature
}

structure EmailField {
    @required
    Identifier: FieldIdentifier
}

@length(min: 1, max: 256) @pattern("^[\\w+=:#@/\\-,\\.][\\w+=:#@/\\-,\\.\\s]+[\\w+=:#@/\\-,\\.]$")
string EntityDescription

@length(min: 1, max: 36) @pattern("^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$")
string EntityId

@length(min: 1, max: 128) @pattern("^[\\w\\-]+$")
string EntityName

structure ExcludedRule {
    @required
    Name: EntityName
}

@length(max: 100)
list ExcludedRules {
    member: ExcludedRule
}

@range(min: 0, max: 999)
integer FailureCode

enum FailureReason {
    TOKEN_MISSING
    TOKEN_EXPIRED
    TOKEN_INVALID
    TOKEN_DOMAIN_MISMATCH
}

@length(min: 1, max: 100) @pattern(".*\\S.*")
string FailureValue

enum FallbackBehavior {
    MATCH
    NO_MATCH
}

@length(min: 1, max: 512) @pattern(".*\\S.*")
string FieldIdentifier

structure FieldToMatch {
    SingleHeader: SingleHeader
    SingleQueryArgument: SingleQueryArgument
    AllQueryArguments: AllQueryArguments
    UriPath: UriPath
    QueryString: QueryString
    Body: Body
    Method: Method
    JsonBody: JsonBody
    Headers: Headers
    Cookies: Cookies
    HeaderOrder: HeaderOrder
    JA3Fingerprint: JA3Fingerprint
    JA4Fingerprint: JA4Fingerprint
    UriFragment: UriFragment
}

@length(min: 1, max: 64) @pattern(".*\\S.*")
string FieldToMatchData

structure FieldToProtect {
    @required
    FieldType: FieldToProtectType

    FieldKeys: FieldToProtectKeys
}

@length(min: 1, max: 64) @pattern(".*\\S.*")
string FieldToProtectKeyName

@length(max: 100)
list FieldToProtectKeys {
    member: FieldToProtectKeyName
}

enum FieldToProtectType {
    SINGLE_HEADER
    SINGLE_COOKIE
    SINGLE_QUERY_ARGUMENT
    QUERY_STRING
    BODY
}

structure Filter {
    @required
    Behavior: FilterBehavior

    @required
    Requirement: FilterRequirement

    @required
    Conditions: Conditions
}

enum FilterBehavior {
    KEEP
    DROP
}

enum FilterRequirement {
    MEETS_ALL
    MEETS_ANY
}

structure FilterSource {
    BotCategory: FilterString
    BotOrganization: FilterString
    BotName: FilterString
}

@length(min: 1, max: 256) @pattern(".*\\S.*")
string FilterString

@length(min: 1)
list Filters {
    member: Filter
}

structure FirewallManagerRuleGroup {
    @required
    Name: EntityName

    @required
    Priority: RulePriority

    @required
    FirewallManagerStatement: FirewallManagerStatement

    @required
    OverrideAction: OverrideAction

    @required
    VisibilityConfig: VisibilityConfig
}

list FirewallManagerRuleGroups {
    member: FirewallManagerRuleGroup
}

structure FirewallManagerStatement {
    ManagedRuleGroupStatement: ManagedRuleGroupStatement
    RuleGroupReferenceStatement: RuleGroupReferenceStatement
}

structure ForwardedIPConfig {
    @required
    HeaderName: ForwardedIPHeaderName

    @required
    FallbackBehavior: FallbackBehavior
}

@length(min: 1, max: 255) @pattern("^[a-zA-Z0-9-]+$")
string ForwardedIPHeaderName

enum ForwardedIPPosition {
    FIRST
    LAST
    ANY
}

structure GeoMatchStatement {
    CountryCodes: CountryCodes
    ForwardedIPConfig: ForwardedIPConfig
}

enum GroupByType {
    NAME
    CATEGORY
    INTENT
    ORGANIZATION
    WEBACL
}

structure HTTPHeader {
    Name: String
    Value: String
}

list HTTPHeaders {
    member: HTTPHeader
}

structure HTTPRequest {
    ClientIP: String
    Country: String
    URI: String
    Method: String
    HTTPVersion: String
    Headers: HTTPHeaders
}

structure HeaderMatchPattern {
    All: All
    IncludedHeaders: HeaderNames
    ExcludedHeaders: HeaderNames
}

@length(min: 1, max: 199)
list HeaderNames {
    member: FieldToMatchData
}

structure HeaderOrder {
    @required
    OversizeHandling: OversizeHandling
}

structure Headers {
    @required
    MatchPattern: HeaderMatchPattern

    @required
    MatchScope: MapMatchScope

    @required
    OversizeHandling: OversizeHandling
}

@length(min: 1, max: 50) @pattern(".*\\S.*")
string IPAddress

enum IPAddressVersion {
    IPV4
    IPV6
}

list IPAddresses {
    member: IPAddress
}

structure IPSet {
    @required
    Name: EntityName

    @required
    Id: EntityId

    @required
    ARN: ResourceArn

    Description: EntityDescription

    @required
    IPAddressVersion: IPAddressVersion

    @required
    Addresses: IPAddresses
}

structure IPSetForwardedIPConfig {
    @required
    HeaderName: ForwardedIPHeaderName

    @required
    FallbackBehavior: FallbackBehavior

    @required
    Position: ForwardedIPPosition
}

structure IPSetReferenceStatement {
    @required
    ARN: ResourceArn

    IPSetForwardedIPConfig: IPSetForwardedIPConfig
}

list IPSetSummaries {
    member: IPSetSummary
}

structure IPSetSummary {
    Name: EntityName
    Id: EntityId
    Description: EntityDescription
    LockToken: LockToken
    ARN: ResourceArn
}

structure ImmunityTimeProperty {
    @required
    ImmunityTime: TimeWindowSecond
}

enum InspectionLevel {
    COMMON
    TARGETED
}

enum IntervalType {
    MINUTELY
    FIVE_MINUTELY
    HOURLY
    DAILY
}

structure JA3Fingerprint {
    @required
    FallbackBehavior: FallbackBehavior
}

structure JA4Fingerprint {
    @required
    FallbackBehavior: FallbackBehavior
}

structure JsonBody {
    @required
    MatchPattern: JsonMatchPattern

    @required
    MatchScope: JsonMatchScope

    InvalidFallbackBehavior: BodyParsingFallbackBehavior
    OversizeHandling: OversizeHandling
}

structure JsonMatchPattern {
    All: All
    IncludedPaths: JsonPointerPaths
}

enum JsonMatchScope {
    ALL
    KEY
    VALUE
}

@length(min: 1, max: 512) @pattern("([/])|([/](([^~])|(~[01]))+)")
string JsonPointerPath

@length(min: 1)
list JsonPointerPaths {
    member: JsonPointerPath
}

structure Label {
    @required
    Name: LabelName
}

@length(min: 1, max: 1024) @pattern("^[0-9A-Za-z_\\-:]+$")
string LabelMatchKey

enum LabelMatchScope {
    LABEL
    NAMESPACE
}

structure LabelMatchStatement {
    @required
    Scope: LabelMatchScope

    @required
    Key: LabelMatchKey
}

@length(min: 1, max: 1024) @pattern("^[0-9A-Za-z_\\-:]+$")
string LabelName

structure LabelNameCondition {
    @required
    LabelName: LabelName
}

@length(min: 1, max: 1024) @pattern("^[0-9A-Za-z_\\-:]+:$")
string LabelNamespace

list LabelSummaries {
    member: LabelSummary
}

structure LabelSummary {
    Name: LabelName
}

list Labels {
    member: Label
}

@range(min: 1, max: 500)
long ListMaxItems

@length(min: 1, max: 36) @pattern("^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$")
string LockToken

@length(min: 1, max: 100)
list LogDestinationConfigs {
    member: ResourceArn
}

enum LogScope {
    CUSTOMER
    SECURITY_LAKE
    CLOUDWATCH_TELEMETRY_RULE_MANAGED
}

enum LogType {
    WAF_LOGS
}

structure LoggingConfiguration {
    @required
    ResourceArn: ResourceArn

    @required
    LogDestinationConfigs: LogDestinationConfigs

    RedactedFields: RedactedFields
    ManagedByFirewallManager: Boolean
    LoggingFilter: LoggingFilter
    LogType: LogType
    LogScope: LogScope
}

list LoggingConfigurations {
    member: LoggingConfiguration
}

structure LoggingFilter {
    @required
    Filters: Filters

    @required
    DefaultBehavior: FilterBehavior
}

@length(min: 1, max: 256) @pattern(".*\\S.*")
string LoginPathString

enum LowReputationMode {
    ACTIVE_UNDER_DDOS
    ALWAYS_ON
}

structure ManagedProductDescriptor {
    VendorName: VendorName
    ManagedRuleSetName: EntityName
    ProductId: ProductId
    ProductLink: ProductLink
    ProductTitle: ProductTitle
    ProductDescription: ProductDescription
    SnsTopicArn: ResourceArn
    IsVersioningSupported: Boolean
    IsAdvancedManagedRuleSet: Boolean
}

list ManagedProductDescriptors {
    member: ManagedProductDescriptor
}

structure ManagedRuleGroupConfig {
    @deprecated
    LoginPath: LoginPathString

    @deprecated
    PayloadType: PayloadType

    @deprecated
    UsernameField: UsernameField

    @deprecated
    PasswordField: PasswordField

    AWSManagedRulesBotControlRuleSet: AWSManagedRulesBotControlRuleSet
    AWSManagedRulesATPRuleSet: AWSManagedRulesATPRuleSet
    AWSManagedRulesACFPRuleSet: AWSManagedRulesACFPRuleSet
    AWSManagedRulesAntiDDoSRuleSet: AWSManagedRulesAntiDDoSRuleSet
}

list ManagedRuleGroupConfigs {
    member: ManagedRuleGroupConfig
}

structure ManagedRuleGroupStatement {
    @required
    VendorName: VendorName

    @required
    Name: EntityName

    Version: VersionKeyString
    ExcludedRules: ExcludedRules
    ScopeDownStatement: Statement
    ManagedRuleGroupConfigs: ManagedRuleGroupConfigs
    RuleActionOverrides: RuleActionOverrides
}

list ManagedRuleGroupSummaries {
    member: ManagedRuleGroupSummary
}

structure ManagedRuleGroupSummary {
    VendorName: VendorName
    Name: EntityName
    VersioningSupported: Boolean
    Description: EntityDescription
}

structure ManagedRuleGroupVersion {
    Name: VersionKeyString
    LastUpdateTimestamp: Timestamp
}

list ManagedRuleGroupVersions {
    member: ManagedRuleGroupVersion
}

structure ManagedRuleSet {
    @required
    Name: EntityName

    @required
    Id: EntityId

    @required
    ARN: ResourceArn

    Description: EntityDescription
    PublishedVersions: PublishedVersions
    RecommendedVersion: VersionKeyString
    LabelNamespace: LabelName
}

list ManagedRuleSetSummaries {
    member: ManagedRuleSetSummary
}

structure ManagedRuleSetSummary {
    Name: EntityName
    Id: EntityId
    Description: EntityDescription
    LockToken: LockToken
    ARN: ResourceArn
    LabelNamespace: LabelName
}

structure ManagedRuleSetVersion {
    AssociatedRuleGroupArn: ResourceArn
    Capacity: CapacityUnit
    ForecastedLifetime: TimeWindowDay
    PublishTimestamp: Timestamp
    LastUpdateTimestamp: Timestamp
    ExpiryTimestamp: Timestamp
}

enum MapMatchScope {
    ALL
    KEY
    VALUE
}

@range(min: 1, max: 10000)
integer MaxDataPoints

structure Method {}

@length(min: 1, max: 255) @pattern("^[\\w#:\\.\\-/]+$")
string MetricName

structure MobileSdkRelease {
    ReleaseVersion: VersionKeyString
    Timestamp: Timestamp
    ReleaseNotes: String
    Tags: TagList
}

structure MonetizationConfig {
    CryptoConfig: CryptoConfig
    CurrencyMode: CurrencyMode
}

structure MonetizationFilter {
    @required
    Name: MonetizationFilterName

    @required
    Values: MonetizationFilterValueList
}

@length(min: 1, max: 20)
list MonetizationFilterList {
    member: MonetizationFilter
}

@length(min: 1, max: 128)
string MonetizationFilterName

@length(min: 1, max: 256)
string MonetizationFilterValue

@length(min: 1, max: 20)
list MonetizationFilterValueList {
    member: MonetizationFilterValue
}

structure MonetizeAction {
    PriceMultiplier: PriceMultiplier
}

@length(min: 1, max: 256) @pattern(".*\\S.*")
string NextMarker

structure NoneAction {}

structure NotStatement {
    @required
    Statement: Statement
}

@range(min: 1, max: 10)
integer NumberOfTopTrafficBotsPerPath

structure OnSourceDDoSProtectionConfig {
    @required
    ALBLowReputationMode: LowReputationMode
}

structure OrStatement {
    @required
    Statements: Statements
}

structure OverrideAction {
    Count: CountAction
    None: NoneAction
}

enum OversizeHandling {
    CONTINUE
    MATCH
    NO_MATCH
}

@range(min: 1, max: 100)
integer PaginationLimit

enum ParameterExceptionField {
    WEB_ACL
    RULE_GROUP
    REGEX_PATTERN_SET
    IP_SET
    MANAGED_RULE_SET
    RULE
    EXCLUDED_RULE
    STATEMENT
    BYTE_MATCH_STATEMENT
    SQLI_MATCH_STATEMENT
    XSS_MATCH_STATEMENT
    SIZE_CONSTRAINT_STATEMENT
    GEO_MATCH_STATEMENT
    RATE_BASED_STATEMENT
    RULE_GROUP_REFERENCE_STATEMENT
    REGEX_PATTERN_REFERENCE_STATEMENT
    IP_SET_REFERENCE_STATEMENT
    MANAGED_RULE_SET_STATEMENT
    LABEL_MATCH_STATEMENT
    AND_STATEMENT
    OR_STATEMENT
    NOT_STATEMENT
    IP_ADDRESS
    IP_ADDRESS_VERSION
    FIELD_TO_MATCH
    TEXT_TRANSFORMATION
    SINGLE_QUERY_ARGUMENT
    SINGLE_HEADER
    DEFAULT_ACTION
    RULE_ACTION
    ENTITY_LIMIT
    OVERRIDE_ACTION
    SCOPE_VALUE
    RESOURCE_ARN
    RESOURCE_TYPE
    TAGS
    TAG_KEYS
    METRIC_NAME
    FIREWALL_MANAGER_STATEMENT
    FALLBACK_BEHAVIOR
    POSITION
    FORWARDED_IP_CONFIG
    IP_SET_FORWARDED_IP_CONFIG
    HEADER_NAME
    CUSTOM_REQUEST_HANDLING
    RESPONSE_CONTENT_TYPE
    CUSTOM_RESPONSE
    CUSTOM_RESPONSE_BODY
    JSON_MATCH_PATTERN
    JSON_MATCH_SCOPE
    BODY_PARSING_FALLBACK_BEHAVIOR
    LOGGING_FILTER
    FILTER_CONDITION
    EXPIRE_TIMESTAMP
    CHANGE_PROPAGATION_STATUS
    ASSOCIABLE_RESOURCE
    LOG_DESTINATION
    MANAGED_RULE_GROUP_CONFIG
    PAYLOAD_TYPE
    HEADER_MATCH_PATTERN
    COOKIE_MATCH_PATTERN
    MAP_MATCH_SCOPE
    OVERSIZE_HANDLING
    CHALLENGE_CONFIG
    TOKEN_DOMAIN
    ATP_RULE_SET_RESPONSE_INSPECTION
    ASSOCIATED_RESOURCE_TYPE
    SCOPE_DOWN
    CUSTOM_KEYS
    ACP_RULE_SET_RESPONSE_INSPECTION
    DATA_PROTECTION_CONFIG
    LOW_REPUTATION_MODE
    MONETIZATION_CONFIG
    WALLET_ADDRESS
    PRICE_AMOUNT
    PAYMENT_NETWORK
    PRE_PARSE_TEXT_TRANSFORMATION
}

@length(min: 1)
string ParameterExceptionParameter

structure PasswordField {
    @required
    Identifier: FieldIdentifier
}

structure PathStatistics {
    Source: FilterSource

    @required
    Path: PathString

    @required
    RequestCount: RequestCount

    @required
    Percentage: PercentageValue

    TopBots: BotStatisticsList
}

@range(min: 1, max: 100)
integer PathStatisticsLimit

list PathStatisticsList {
    member: PathStatistics
}

@length(min: 1, max: 512)
string PathString

enum PayloadType {
    JSON
    FORM_ENCODED
}

structure PaymentNetwork {
    @required
    Chain: BlockchainChain

    @required
    WalletAddress: WalletAddress

    @required
    Prices: Prices
}

@length(min: 1, max: 2)
list PaymentNetworks {
    member: PaymentNetwork
}

@range(min: 0.0, max: 100.0)
double PercentageValue

structure PhoneNumberField {
    @required
    Identifier: FieldIdentifier
}

list PhoneNumberFields {
    member: PhoneNumberField
}

enum Platform {
    IOS
    ANDROID
}

@length(min: 1, max: 395000) @pattern(".*\\S.*")
string PolicyString

enum PositionalConstraint {
    EXACTLY
    STARTS_WITH
    ENDS_WITH
    CONTAINS
    CONTAINS_WORD
}

structure PreParseTextTransformation {
    @required
    Priority: PreParseTextTransformationPriority

    @required
    Type: PreParseTextTransformationType
}

@range(min: 0)
integer PreParseTextTransformationPriority

enum PreParseTextTransformationType {
    NONE
    URL_DECODE
    URL_DECODE_UNI
    COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA
    REPLACE_SEMICOLONS_WITH_AMPERSANDS
}

list PreParseTextTransformations {
    member: PreParseTextTransformation
}

structure Price {
    @required
    Amount: PriceAmount

    @required
    Currency: CryptoCurrency
}

@length(min: 1, max: 13)
@pattern("^([1-9][0-9]*(\\.[0-9]{1,3})?|0\\.([1-9][0-9]{0,2}|0[1-9][0-9]?|00[1-9]))$")
string PriceAmount

@length(min: 1, max: 3) @pattern("^([1-9][0-9]?|100)$")
string PriceMultiplier

@length(min: 1, max: 1)
list Prices {
    member: Price
}

@length(min: 1, max: 128) @pattern("^[\\w\\-]+$")
string PricingPlanFeatureName

@length(min: 1) @pattern(".*\\S.*")
string ProductDescription

@length(min: 1, max: 128) @pattern(".*\\S.*")
string ProductId

@length(min: 1, max: 2048) @pattern(".*\\S.*")
string ProductLink

@length(min: 1) @pattern(".*\\S.*")
string ProductTitle

map PublishedVersions {
    key: VersionKeyString
    value: ManagedRuleSetVersion
}

structure QueryString {}

enum RankingSortBy {
    REVENUE
    PERCENTAGE
    NAME
}

enum RankingStatisticType {
    TOP_SOURCES_BY_REVENUE
    TOP_PATHS_BY_REVENUE
}

structure RateBasedStatement {
    @required
    Limit: RateLimit

    EvaluationWindowSec: Long

    @required
    AggregateKeyType: RateBasedStatementAggregateKeyType

    ScopeDownStatement: Statement
    ForwardedIPConfig: ForwardedIPConfig
    CustomKeys: RateBasedStatementCustomKeys
}

enum RateBasedStatementAggregateKeyType {
    IP
    FORWARDED_IP
    CUSTOM_KEYS
    CONSTANT
}

structure RateBasedStatementCustomKey {
    Header: RateLimitHeader
    Cookie: RateLimitCookie
    QueryArgument: RateLimitQueryArgument
    QueryString: RateLimitQueryString
    HTTPMethod: RateLimitHTTPMethod
    ForwardedIP: RateLimitForwardedIP
    IP: RateLimitIP
    LabelNamespace: RateLimitLabelNamespace
    UriPath: RateLimitUriPath
    JA3Fingerprint: RateLimitJA3Fingerprint
    JA4Fingerprint: RateLimitJA4Fingerprint
    ASN: RateLimitAsn
}

@length(max: 5)
list RateBasedStatementCustomKeys {
    member: RateBasedStatementCustomKey
}

structure RateBasedStatementManagedKeysIPSet {
    IPAddressVersion: IPAddressVersion
    Addresses: IPAddresses
}

@range(min: 10, max: 2000000000)
long RateLimit

structure RateLimitAsn {}

structure RateLimitCookie {
    @required
    Name: FieldToMatchData

    @required
    TextTransformations: TextTransformations
}

structure RateLimitForwardedIP {}

structure RateLimitHTTPMethod {}

structure RateLimitHeader {
    @required
    Name: FieldToMatchData

    @required
    TextTransformations: TextTransformations
}

structure RateLimitIP {}

structure RateLimitJA3Fingerprint {
    @required
    FallbackBehavior: FallbackBehavior
}

structure RateLimitJA4Fingerprint {
    @required
    FallbackBehavior: FallbackBehavior
}

structure RateLimitLabelNamespace {
    @required
    Namespace: LabelNamespace
}

structure RateLimitQueryArgument {
    @required
    Name: FieldToMatchData

    @required
    TextTransformations: TextTransformations
}

structure RateLimitQueryString {
    @required
    TextTransformations: TextTransformations
}

structure RateLimitUriPath {
    @required
    TextTransformations: TextTransformations
}

@length(max: 100)
list RedactedFields {
    member: FieldToMatch
}

structure Regex {
    RegexString: RegexPatternString
}

structure RegexMatchStatement {
    @required
    RegexString: RegexPatternString

    @required
    FieldToMatch: FieldToMatch

    @required
    TextTransformations: TextTransformations

    PreParseTextTransformations: PreParseTextTransformations
}

structure RegexPatternSet {
    Name: EntityName
    Id: EntityId
    ARN: ResourceArn
    Description: EntityDescription
    RegularExpressionList: RegularExpressionList
}

structure RegexPatternSetReferenceStatement {
    @required
    ARN: ResourceArn

    @required
    FieldToMatch: FieldToMatch

    @required
    TextTransformations: TextTransformations

    PreParseTextTransformations: PreParseTextTransformations
}

list RegexPatternSetSummaries {
    member: RegexPatternSetSummary
}

structure RegexPatternSetSummary {
    Name: EntityName
    Id: EntityId
    Description: EntityDescription
    LockToken: LockToken
    ARN: ResourceArn
}

@length(min: 1, max: 512) @pattern(".*")
string RegexPatternString

@length(min: 1, max: 256) @pattern(".*\\S.*")
string RegistrationPagePathString

list RegularExpressionList {
    member: Regex
}

list ReleaseSummaries {
    member: ReleaseSummary
}

structure ReleaseSummary {
    ReleaseVersion: VersionKeyString
    Timestamp: Timestamp
}

map RequestBody {
    key: AssociatedResourceType
    value: RequestBodyAssociatedResourceTypeConfig
}

structure RequestBodyAssociatedResourceTypeConfig {
    @required
    DefaultSizeInspectionLimit: SizeInspectionLimit
}

@range(min: 0)
long RequestCount

structure RequestInspection {
    @required
    PayloadType: PayloadType

    @required
    UsernameField: UsernameField

    @required
    PasswordField: PasswordField
}

structure RequestInspectionACFP {
    @required
    PayloadType: PayloadType

    UsernameField: UsernameField
    PasswordField: PasswordField
    EmailField: EmailField
    PhoneNumberFields: PhoneNumberFields
    AddressFields: AddressFields
}

@length(min: 1, max: 64) @pattern("^[\\w\\-]+$")
string RequiredPricingPlanName

@length(min: 20, max: 2048) @pattern(".*\\S.*")
string ResourceArn

list ResourceArns {
    member: ResourceArn
}

enum ResourceType {
    APPLICATION_LOAD_BALANCER
    API_GATEWAY
    APPSYNC
    COGNITO_USER_POOL
    APP_RUNNER_SERVICE
    VERIFIED_ACCESS_INSTANCE
    AMPLIFY
    AGENTCORE_GATEWAY
}

@length(min: 1, max: 10240) @pattern("[\\s\\S]*")
string ResponseContent

enum ResponseContentType {
    TEXT_PLAIN
    TEXT_HTML
    APPLICATION_JSON
}

structure ResponseInspection {
    StatusCode: ResponseInspectionStatusCode
    Header: ResponseInspectionHeader
    BodyContains: ResponseInspectionBodyContains
    Json: ResponseInspectionJson
}

structure ResponseInspectionBodyContains {
    @required
    SuccessStrings: ResponseInspectionBodyContainsSuccessStrings

    @required
    FailureStrings: ResponseInspectionBodyContainsFailureStrings
}

@length(min: 1, max: 5)
list ResponseInspectionBodyContainsFailureStrings {
    member: FailureValue
}

@length(min: 1, max: 5)
list ResponseInspectionBodyContainsSuccessStrings {
    member: SuccessValue
}

structure ResponseInspectionHeader {
    @required
    Name: ResponseInspectionHeaderName

    @required
    SuccessValues: ResponseInspectionHeaderSuccessValues

    @required
    FailureValues: ResponseInspectionHeaderFailureValues
}

@length(min: 1, max: 3)
list ResponseInspectionHeaderFailureValues {
    member: FailureValue
}

@length(min: 1, max: 200) @pattern(".*\\S.*")
string ResponseInspectionHeaderName

@length(min: 1, max: 3)
list ResponseInspectionHeaderSuccessValues {
    member: SuccessValue
}

structure ResponseInspectionJson {
    @required
    Identifier: FieldIdentifier

    @required
    SuccessValues: ResponseInspectionJsonSuccessValues

    @required
    FailureValues: ResponseInspectionJsonFailureValues
}

@length(min: 1, max: 5)
list ResponseInspectionJsonFailureValues {
    member: FailureValue
}

@length(min: 1, max: 5)
list ResponseInspectionJsonSuccessValues {
    member: SuccessValue
}

structure ResponseInspectionStatusCode {
    @required
    SuccessCodes: ResponseInspectionStatusCodeSuccessCodes

    @required
    FailureCodes: ResponseInspectionStatusCodeFailureCodes
}

@length(min: 1, max: 10)
list ResponseInspectionStatusCodeFailureCodes {
    member: FailureCode
}

@length(min: 1, max: 10)
list ResponseInspectionStatusCodeSuccessCodes {
    member: SuccessCode
}

@range(min: 200, max: 599)
integer ResponseStatusCode

structure RevenueBreakdown {
    TotalAmount: String
    VerifiedAmount: String
    UnverifiedAmount: String
    Currency: Currency
    TotalSettled: RequestCount
    TotalMonetizeServed: RequestCount
}

structure RevenuePathStatistics {
    @required
    Path: PathString

    @required
    Percentage: PercentageValue

    @required
    Amount: String

    @required
    RequestCount: RequestCount
}

list RevenuePathStatisticsList {
    member: RevenuePathStatistics
}

structure Rule {
    @required
    Name: EntityName

    @required
    Priority: RulePriority

    @required
    Statement: Statement

    Action: RuleAction
    OverrideAction: OverrideAction
    RuleLabels: Labels

    @required
    VisibilityConfig: VisibilityConfig

    CaptchaConfig: CaptchaConfig
    ChallengeConfig: ChallengeConfig
}

structure RuleAction {
    Block: BlockAction
    Allow: AllowAction
    Count: CountAction
    Captcha: CaptchaAction
    Challenge: ChallengeAction
    Monetize: MonetizeAction
}

structure RuleActionOverride {
    @required
    Name: EntityName

    @required
    ActionToUse: RuleAction
}

@length(max: 100)
list RuleActionOverrides {
    member: RuleActionOverride
}

structure RuleGroup {
    @required
    Name: EntityName

    @required
    Id: EntityId

    @required
    Capacity: CapacityUnit

    @required
    ARN: ResourceArn

    Description: EntityDescription
    Rules: Rules

    @required
    VisibilityConfig: VisibilityConfig

    LabelNamespace: LabelName
    CustomResponseBodies: CustomResponseBodies
    AvailableLabels: LabelSummaries
    ConsumedLabels: LabelSummaries
    MonetizationConfig: MonetizationConfig
}

structure RuleGroupReferenceStatement {
    @required
    ARN: ResourceArn

    ExcludedRules: ExcludedRules
    RuleActionOverrides: RuleActionOverrides
}

list RuleGroupSummaries {
    member: RuleGroupSummary
}

structure RuleGroupSummary {
    Name: EntityName
    Id: EntityId
    Description: EntityDescription
    LockToken: LockToken
    ARN: ResourceArn
}

@range(min: 0)
integer RulePriority

list RuleSummaries {
    member: RuleSummary
}

structure RuleSummary {
    Name: EntityName
    Action: RuleAction
}

list Rules {
    member: Rule
}

@range(min: 0)
long SampleWeight

structure SampledHTTPRequest {
    @required
    Request: HTTPRequest

    @required
    Weight: SampleWeight

    Timestamp: Timestamp
    Action: String
    RuleNameWithinRuleGroup: EntityName
    RequestHeadersInserted: HTTPHeaders
    ResponseCodeSent: ResponseStatusCode
    Labels: Labels
    CaptchaResponse: CaptchaResponse
    ChallengeResponse: ChallengeResponse
    OverriddenAction: String
}

list SampledHTTPRequests {
    member: SampledHTTPRequest
}

enum Scope {
    CLOUDFRONT
    REGIONAL
}

enum SensitivityLevel {
    LOW
    HIGH
}

enum SensitivityToAct {
    LOW
    MEDIUM
    HIGH
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9:._\\-=+/]+$")
string SettlementFilterString

@length(min: 1, max: 256)
string SettlementIdString

structure SettlementRecord {
    @required
    Timestamp: Timestamp

    PayerAddress: SettlementFilterString
    WalletAddress: SettlementFilterString

    @required
    Status: SettlementStatus

    @required
    Amount: String

    Currency: Currency
    Network: SettlementFilterString
    TransactionId: SettlementIdString
    RequestId: SettlementFilterString
    SourceName: FilterString
    Organization: FilterString
    SourceCategory: FilterString
    Intent: FilterString
    Verified: Boolean
    ContentPath: FilterString
    WebAclArn: ResourceArn
    RequestTimestamp: Timestamp
}

@range(min: 1, max: 100)
integer SettlementRecordLimit

list SettlementRecordList {
    member: SettlementRecord
}

enum SettlementSortBy {
    TIMESTAMP
    AMOUNT
    NAME
    STATUS
}

enum SettlementStatus {
    SETTLED
    PENDING
    FAILED
    SERVICE_ERROR
    SKIPPED_ORIGIN_ERROR
    DUPLICATE
}

@length(min: 1, max: 60) @pattern(".*\\S.*")
string SingleCookieName

structure SingleHeader {
    @required
    Name: FieldToMatchData
}

structure SingleQueryArgument {
    @required
    Name: FieldToMatchData
}

@range(min: 0, max: 21474836480)
long Size

structure SizeConstraintStatement {
    @required
    FieldToMatch: FieldToMatch

    @required
    ComparisonOperator: ComparisonOperator

    @required
    Size: Size

    @required
    TextTransformations: TextTransformations

    PreParseTextTransformations: PreParseTextTransformations
}

enum SizeInspectionLimit {
    KB_16
    KB_32
    KB_48
    KB_64
}

enum SortOrder {
    ASC
    DESC
}

structure SourceStatistics {
    @required
    SourceName: FilterString

    @required
    Percentage: PercentageValue

    @required
    Amount: String

    @required
    RequestCount: RequestCount

    SourceCategory: FilterString
    Intent: FilterString
    Organization: FilterString
    Verified: Boolean
    GroupByValue: FilterString
}

list SourceStatisticsList {
    member: SourceStatistics
}

structure SqliMatchStatement {
    @required
    FieldToMatch: FieldToMatch

    @required
    TextTransformations: TextTransformations

    PreParseTextTransformations: PreParseTextTransformations
    SensitivityLevel: SensitivityLevel
}

structure Statement {
    ByteMatchStatement: ByteMatchStatement
    SqliMatchStatement: SqliMatchStatement
    XssMatchStatement: XssMatchStatement
    SizeConstraintStatement: SizeConstraintStatement
    GeoMatchStatement: GeoMatchStatement
    RuleGroupReferenceStatement: RuleGroupReferenceStatement
    IPSetReferenceStatement: IPSetReferenceStatement
    RegexPatternSetReferenceStatement: RegexPatternSetReferenceStatement
    RateBasedStatement: RateBasedStatement
    AndStatement: AndStatement
    OrStatement: OrStatement
    NotStatement: NotStatement
    ManagedRuleGroupStatement: ManagedRuleGroupStatement
    LabelMatchStatement: LabelMatchStatement
    RegexMatchStatement: RegexMatchStatement
    AsnMatchStatement: AsnMatchStatement
}

list Statements {
    member: Statement
}

@range(min: 0, max: 999)
integer SuccessCode

@length(min: 1, max: 100) @pattern(".*\\S.*")
string SuccessValue

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

structure TagInfoForResource {
    ResourceARN: ResourceArn
    TagList: TagList
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(min: 1)
list TagKeyList {
    member: TagKey
}

@length(min: 1)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

structure TextTransformation {
    @required
    Priority: TextTransformationPriority

    @required
    Type: TextTransformationType
}

@range(min: 0)
integer TextTransformationPriority

enum TextTransformationType {
    NONE
    COMPRESS_WHITE_SPACE
    HTML_ENTITY_DECODE
    LOWERCASE
    CMD_LINE
    URL_DECODE
    BASE64_DECODE
    HEX_DECODE
    MD5
    REPLACE_COMMENTS
    ESCAPE_SEQ_DECODE
    SQL_HEX_DECODE
    CSS_DECODE
    JS_DECODE
    NORMALIZE_PATH
    NORMALIZE_PATH_WIN
    REMOVE_NULLS
    REPLACE_NULLS
    BASE64_DECODE_EXT
    URL_DECODE_UNI
    UTF8_TO_UNICODE
    REMOVE_WHITESPACE
    TRIM
    TRIM_LEFT
    TRIM_RIGHT
    REMOVE_COMMENTS_CHAR
    UPPERCASE
    CMD_LINE_WIN
    CMD_LINE_UNIX
    JS_DECODE_EXT
    SHA256
}

@length(min: 1)
list TextTransformations {
    member: TextTransformation
}

enum TimeSeriesStatisticType {
    DATE_HISTOGRAM
    PAYMENT_TRAFFIC
}

structure TimeWindow {
    @required
    StartTime: Timestamp

    @required
    EndTime: Timestamp
}

@range(min: 1)
integer TimeWindowDay

@range(min: 60, max: 259200)
long TimeWindowSecond

@length(min: 1, max: 253) @pattern("^[\\w\\.\\-/]+$")
string TokenDomain

list TokenDomains {
    member: TokenDomain
}

structure UriFragment {
    FallbackBehavior: FallbackBehavior
}

structure UriPath {}

@length(min: 1, max: 512) @pattern("^\\/[^ ]*$")
string UriPathPrefixString

enum UsageOfAction {
    ENABLED
    DISABLED
}

structure UsernameField {
    @required
    Identifier: FieldIdentifier
}

@length(min: 1, max: 128) @pattern(".*\\S.*")
string VendorName

@length(min: 1, max: 64) @pattern("^[\\w#:\\.\\-/]+$")
string VersionKeyString

structure VersionToPublish {
    AssociatedRuleGroupArn: ResourceArn
    ForecastedLifetime: TimeWindowDay
}

map VersionsToPublish {
    key: VersionKeyString
    value: VersionToPublish
}

structure VisibilityConfig {
    @required
    SampledRequestsEnabled: Boolean

    @required
    CloudWatchMetricsEnabled: Boolean

    @required
    MetricName: MetricName
}

@error("client")
structure WAFAssociatedItemException {
    Message: String
}

@error("client")
structure WAFConfigurationWarningException {
    Message: String
}

@error("client")
structure WAFDuplicateItemException {
    Message: String
}

@error("client")
structure WAFExpiredManagedRuleGroupVersionException {
    Message: String
}

@error("client")
structure WAFFeatureNotIncludedInPricingPlanException {
    Message: String
    DisallowedFeatures: DisallowedFeatures
}

@error("server")
structure WAFInternalErrorException {
    Message: String
}

@error("client")
structure WAFInvalidOperationException {
    Message: String
}

@error("client")
structure WAFInvalidParameterException {
    message: String
    Field: ParameterExceptionField
    Parameter: ParameterExceptionParameter
    Reason: String
}

@error("client")
structure WAFInvalidPermissionPolicyException {
    Message: String
}

@error("client")
structure WAFInvalidResourceException {
    Message: String
}

@error("client")
structure WAFLimitsExceededException {
    Message: String
    SourceType: String
}

@error("client")
structure WAFLogDestinationPermissionIssueException {
    Message: String
}

@error("client")
structure WAFNonexistentItemException {
    Message: String
}

@error("client")
structure WAFOptimisticLockException {
    Message: String
}

@error("client")
structure WAFServiceLinkedRoleErrorException {
    message: String
}

@error("client")
structure WAFSubscriptionNotFoundException {
    Message: String
}

@error("client")
structure WAFTagOperationException {
    Message: String
}

@error("server")
structure WAFTagOperationInternalErrorException {
    Message: String
}

@error("client")
structure WAFUnavailableEntityException {
    Message: String
}

@error("client")
structure WAFUnsupportedAggregateKeyTypeException {
    Message: String
}

@length(min: 26, max: 44) @pattern(".*\\S.*")
string WalletAddress

structure WebACL {
    @required
    Name: EntityName

    @required
    Id: EntityId

    @required
    ARN: ResourceArn

    @required
    DefaultAction: DefaultAction

    Description: EntityDescription
    Rules: Rules

    @required
    VisibilityConfig: VisibilityConfig

    DataProtectionConfig: DataProtectionConfig
    Capacity: ConsumedCapacity
    PreProcessFirewallManagerRuleGroups: FirewallManagerRuleGroups
    PostProcessFirewallManagerRuleGroups: FirewallManagerRuleGroups
    ManagedByFirewallManager: Boolean
    LabelNamespace: LabelName
    CustomResponseBodies: CustomResponseBodies
    CaptchaConfig: CaptchaConfig
    ChallengeConfig: ChallengeConfig
    TokenDomains: TokenDomains
    AssociationConfig: AssociationConfig
    RetrofittedByFirewallManager: Boolean
    OnSourceDDoSProtectionConfig: OnSourceDDoSProtectionConfig
    ApplicationConfig: ApplicationConfig
    MonetizationConfig: MonetizationConfig
}

list WebACLSummaries {
    member: WebACLSummary
}

structure WebACLSummary {
    Name: EntityName
    Id: EntityId
    Description: EntityDescription
    LockToken: LockToken
    ARN: ResourceArn
}

structure XssMatchStatement {
    @required
    FieldToMatch: FieldToMatch

    @required
    TextTransformations: TextTransformations

    PreParseTextTransformations: PreParseTextTransformations
}
