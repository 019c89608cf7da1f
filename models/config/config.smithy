$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.config

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Config")
@service(sdkId: "Config Service", endpointPrefix: "config", docId: "config-2014-11-12")
@awsJson1_1
@sigv4(name: "config")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service StarlingDoveService {
    version: "2014-11-12"
    operations: [
        AssociateResourceTypes
        BatchGetAggregateResourceConfig
        BatchGetResourceConfig
        DeleteAggregationAuthorization
        DeleteConfigRule
        DeleteConfigurationAggregator
        DeleteConfigurationRecorder
        DeleteConformancePack
        DeleteConnector
        DeleteDeliveryChannel
        DeleteEvaluationResults
        DeleteOrganizationConfigRule
        DeleteOrganizationConformancePack
        DeletePendingAggregationRequest
        DeleteRemediationConfiguration
        DeleteRemediationExceptions
        DeleteResourceConfig
        DeleteRetentionConfiguration
        DeleteServiceLinkedConfigurationRecorder
        DeleteStoredQuery
        DeliverConfigSnapshot
        DescribeAggregateComplianceByConfigRules
        DescribeAggregateComplianceByConformancePacks
        DescribeAggregationAuthorizations
        DescribeComplianceByConfigRule
        DescribeComplianceByResource
        DescribeConfigRuleEvaluationStatus
        DescribeConfigRules
        DescribeConfigurationAggregatorSourcesStatus
        DescribeConfigurationAggregators
        DescribeConfigurationRecorderStatus
        DescribeConfigurationRecorders
        DescribeConformancePackCompliance
        DescribeConformancePackStatus
        DescribeConformancePacks
        DescribeDeliveryChannelStatus
        DescribeDeliveryChannels
        DescribeOrganizationConfigRuleStatuses
        DescribeOrganizationConfigRules
        DescribeOrganizationConformancePackStatuses
        DescribeOrganizationConformancePacks
        DescribePendingAggregationRequests
        DescribeRemediationConfigurations
        DescribeRemediationExceptions
        DescribeRemediationExecutionStatus
        DescribeRetentionConfigurations
        DisassociateResourceTypes
        GetAggregateComplianceDetailsByConfigRule
        GetAggregateConfigRuleComplianceSummary
        GetAggregateConformancePackComplianceSummary
        GetAggregateDiscoveredResourceCounts
        GetAggregateResourceConfig
        GetComplianceDetailsByConfigRule
        GetComplianceDetailsByResource
        GetComplianceSummaryByConfigRule
        GetComplianceSummaryByResourceType
        GetConformancePackComplianceDetails
        GetConformancePackComplianceSummary
        GetConnector
        GetCustomRulePolicy
        GetDiscoveredResourceCounts
        GetOrganizationConfigRuleDetailedStatus
        GetOrganizationConformancePackDetailedStatus
        GetOrganizationCustomRulePolicy
        GetResourceConfigHistory
        GetResourceEvaluationSummary
        GetStoredQuery
        ListAggregateDiscoveredResources
        ListConfigurationRecorders
        ListConformancePackComplianceScores
        ListConnectors
        ListDiscoveredResources
        ListResourceEvaluations
        ListStoredQueries
        ListTagsForResource
        PutAggregationAuthorization
        PutConfigRule
        PutConfigurationAggregator
        PutConfigurationRecorder
        PutConformancePack
        PutConnector
        PutDeliveryChannel
        PutEvaluations
        PutExternalEvaluation
        PutOrganizationConfigRule
        PutOrganizationConformancePack
        PutRemediationConfigurations
        PutRemediationExceptions
        PutResourceConfig
        PutRetentionConfiguration
        PutServiceLinkedConfigurationRecorder
        PutStoredQuery
        PutThirdPartyServiceLinkedConfigurationRecorder
        SelectAggregateResourceConfig
        SelectResourceConfig
        StartConfigRulesEvaluation
        StartConfigurationRecorder
        StartRemediationExecution
        StartResourceEvaluation
        StopConfigurationRecorder
        TagResource
        UntagResource
    ]
}

operation AssociateResourceTypes {
    input := {
        @required
        ConfigurationRecorderArn: AmazonResourceName

        @required
        ResourceTypes: ResourceTypeList
    }
    output := {
        @required
        ConfigurationRecorder: ConfigurationRecorder
    }
    errors: [ValidationException, ConflictException, NoSuchConfigurationRecorderException]
}

operation BatchGetAggregateResourceConfig {
    input := {
        @required
        ConfigurationAggregatorName: ConfigurationAggregatorName

        @required
        ResourceIdentifiers: ResourceIdentifiersList
    }
    output := {
        BaseConfigurationItems: BaseConfigurationItems
        UnprocessedResourceIdentifiers: UnprocessedResourceIdentifierList
    }
    errors: [ValidationException, NoSuchConfigurationAggregatorException]
}

operation BatchGetResourceConfig {
    input := {
        @required
        resourceKeys: ResourceKeys
    }
    output := {
        baseConfigurationItems: BaseConfigurationItems
        unprocessedResourceKeys: ResourceKeys
    }
    errors: [ValidationException, NoAvailableConfigurationRecorderException]
}

operation DeleteAggregationAuthorization {
    input := {
        @required
        AuthorizedAccountId: AccountId

        @required
        AuthorizedAwsRegion: AwsRegion
    }
    errors: [InvalidParameterValueException]
}

operation DeleteConfigRule {
    input := {
        @required
        ConfigRuleName: ConfigRuleName
    }
    errors: [NoSuchConfigRuleException, ResourceInUseException]
}

operation DeleteConfigurationAggregator {
    input := {
        @required
        ConfigurationAggregatorName: ConfigurationAggregatorName
    }
    errors: [NoSuchConfigurationAggregatorException]
}

operation DeleteConfigurationRecorder {
    input := {
        @required
        ConfigurationRecorderName: RecorderName
    }
    errors: [NoSuchConfigurationRecorderException, UnmodifiableEntityException]
}

operation DeleteConformancePack {
    input := {
        @required
        ConformancePackName: ConformancePackName
    }
    errors: [NoSuchConformancePackException, ResourceInUseException]
}

operation DeleteConnector {
    input := {
        @required
        Arn: AmazonResourceName
    }
    errors: [ResourceNotFoundException, ValidationException]
}

operation DeleteDeliveryChannel {
    input := {
        @required
        DeliveryChannelName: ChannelName
    }
    errors: [NoSuchDeliveryChannelException, LastDeliveryChannelDeleteFailedException]
}

operation DeleteEvaluationResults {
    input := {
        @required
        ConfigRuleName: StringWithCharLimit64
    }
    output := {}
    errors: [NoSuchConfigRuleException, ResourceInUseException]
}

operation DeleteOrganizationConfigRule {
    input := {
        @required
        OrganizationConfigRuleName: OrganizationConfigRuleName
    }
    errors: [
        NoSuchOrganizationConfigRuleException
        ResourceInUseException
        OrganizationAccessDeniedException
    ]
}

operation DeleteOrganizationConformancePack {
    input := {
        @required
        OrganizationConformancePackName: OrganizationConformancePackName
    }
    errors: [
        NoSuchOrganizationConformancePackException
        ResourceInUseException
        OrganizationAccessDeniedException
    ]
}

operation DeletePendingAggregationRequest {
    input := {
        @required
        RequesterAccountId: AccountId

        @required
        RequesterAwsRegion: AwsRegion
    }
    errors: [InvalidParameterValueException]
}

operation DeleteRemediationConfiguration {
    input := {
        @required
        ConfigRuleName: ConfigRuleName

        ResourceType: String
    }
    output := {}
    errors: [
        NoSuchRemediationConfigurationException
        RemediationInProgressException
        InsufficientPermissionsException
        InvalidParameterValueException
    ]
}

operation DeleteRemediationExceptions {
    input := {
        @required
        ConfigRuleName: ConfigRuleName

        @required
        ResourceKeys: RemediationExceptionResourceKeys
    }
    output := {
        FailedBatches: FailedDeleteRemediationExceptionsBatches
    }
    errors: [NoSuchRemediationExceptionException]
}

operation DeleteResourceConfig {
    input := {
        @required
        ResourceType: ResourceTypeString

        @required
        ResourceId: ResourceId
    }
    errors: [ValidationException, NoRunningConfigurationRecorderException]
}

operation DeleteRetentionConfiguration {
    input := {
        @required
        RetentionConfigurationName: RetentionConfigurationName
    }
    errors: [InvalidParameterValueException, NoSuchRetentionConfigurationException]
}

operation DeleteServiceLinkedConfigurationRecorder {
    input := {
        ServicePrincipal: ServicePrincipal
        Arn: AmazonResourceName
    }
    output := {
        @required
        Arn: AmazonResourceName

        @required
        Name: RecorderName
    }
    errors: [NoSuchConfigurationRecorderException, ValidationException, ConflictException]
}

operation DeleteStoredQuery {
    input := {
        @required
        QueryName: QueryName
    }
    output := {}
    errors: [ValidationException, ResourceNotFoundException]
}

operation DeliverConfigSnapshot {
    input := {
        @required
        deliveryChannelName: ChannelName
    }
    output := {
        configSnapshotId: String
    }
    errors: [
        NoSuchDeliveryChannelException
        NoAvailableConfigurationRecorderException
        NoRunningConfigurationRecorderException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AggregateComplianceByConfigRules"
    pageSize: "Limit"
)
operation DescribeAggregateComplianceByConfigRules {
    input := {
        @required
        ConfigurationAggregatorName: ConfigurationAggregatorName

        Filters: ConfigRuleComplianceFilters
        Limit: GroupByAPILimit
        NextToken: String
    }
    output := {
        AggregateComplianceByConfigRules: AggregateComplianceByConfigRuleList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConfigurationAggregatorException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AggregateComplianceByConformancePacks"
    pageSize: "Limit"
)
operation DescribeAggregateComplianceByConformancePacks {
    input := {
        @required
        ConfigurationAggregatorName: ConfigurationAggregatorName

        Filters: AggregateConformancePackComplianceFilters
        Limit: Limit
        NextToken: String
    }
    output := {
        AggregateComplianceByConformancePacks: AggregateComplianceByConformancePackList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConfigurationAggregatorException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AggregationAuthorizations"
    pageSize: "Limit"
)
operation DescribeAggregationAuthorizations {
    input := {
        Limit: Limit
        NextToken: String
    }
    output := {
        AggregationAuthorizations: AggregationAuthorizationList
        NextToken: String
    }
    errors: [InvalidParameterValueException, InvalidNextTokenException, InvalidLimitException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "ComplianceByConfigRules")
operation DescribeComplianceByConfigRule {
    input := {
        ConfigRuleNames: ConfigRuleNames
        ComplianceTypes: ComplianceTypes
        NextToken: String
    }
    output := {
        ComplianceByConfigRules: ComplianceByConfigRules
        NextToken: String
    }
    errors: [InvalidParameterValueException, NoSuchConfigRuleException, InvalidNextTokenException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ComplianceByResources"
    pageSize: "Limit"
)
operation DescribeComplianceByResource {
    input := {
        ResourceType: StringWithCharLimit256
        ResourceId: BaseResourceId
        ComplianceTypes: ComplianceTypes
        Limit: Limit
        NextToken: String
    }
    output := {
        ComplianceByResources: ComplianceByResources
        NextToken: String
    }
    errors: [InvalidParameterValueException, InvalidNextTokenException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConfigRulesEvaluationStatus"
    pageSize: "Limit"
)
operation DescribeConfigRuleEvaluationStatus {
    input := {
        ConfigRuleNames: ConfigRuleNames
        NextToken: String
        Limit: RuleLimit
    }
    output := {
        ConfigRulesEvaluationStatus: ConfigRuleEvaluationStatusList
        NextToken: String
    }
    errors: [NoSuchConfigRuleException, InvalidParameterValueException, InvalidNextTokenException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "ConfigRules")
operation DescribeConfigRules {
    input := {
        ConfigRuleNames: ConfigRuleNames
        Filters: DescribeConfigRulesFilters
        NextToken: String
    }
    output := {
        ConfigRules: ConfigRules
        NextToken: String
    }
    errors: [NoSuchConfigRuleException, InvalidNextTokenException, InvalidParameterValueException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AggregatedSourceStatusList"
    pageSize: "Limit"
)
operation DescribeConfigurationAggregatorSourcesStatus {
    input := {
        @required
        ConfigurationAggregatorName: ConfigurationAggregatorName

        UpdateStatus: AggregatedSourceStatusTypeList
        NextToken: String
        Limit: Limit
    }
    output := {
        AggregatedSourceStatusList: AggregatedSourceStatusList
        NextToken: String
    }
    errors: [
        InvalidParameterValueException
        NoSuchConfigurationAggregatorException
        InvalidNextTokenException
        InvalidLimitException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConfigurationAggregators"
    pageSize: "Limit"
)
operation DescribeConfigurationAggregators {
    input := {
        ConfigurationAggregatorNames: ConfigurationAggregatorNameList
        NextToken: String
        Limit: Limit
    }
    output := {
        ConfigurationAggregators: ConfigurationAggregatorList
        NextToken: String
    }
    errors: [
        InvalidParameterValueException
        NoSuchConfigurationAggregatorException
        InvalidNextTokenException
        InvalidLimitException
    ]
}

operation DescribeConfigurationRecorderStatus {
    input := {
        ConfigurationRecorderNames: ConfigurationRecorderNameList
        ServicePrincipal: ServicePrincipal
        Arn: AmazonResourceName
    }
    output := {
        ConfigurationRecordersStatus: ConfigurationRecorderStatusList
    }
    errors: [NoSuchConfigurationRecorderException, ValidationException]
}

operation DescribeConfigurationRecorders {
    input := {
        ConfigurationRecorderNames: ConfigurationRecorderNameList
        ServicePrincipal: ServicePrincipal
        Arn: AmazonResourceName
    }
    output := {
        ConfigurationRecorders: ConfigurationRecorderList
    }
    errors: [NoSuchConfigurationRecorderException, ValidationException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConformancePackRuleComplianceList"
    pageSize: "Limit"
)
operation DescribeConformancePackCompliance {
    input := {
        @required
        ConformancePackName: ConformancePackName

        Filters: ConformancePackComplianceFilters
        Limit: DescribeConformancePackComplianceLimit
        NextToken: String
    }
    output := {
        @required
        ConformancePackName: ConformancePackName

        @required
        ConformancePackRuleComplianceList: ConformancePackRuleComplianceList

        NextToken: String
    }
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        InvalidParameterValueException
        NoSuchConfigRuleInConformancePackException
        NoSuchConformancePackException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConformancePackStatusDetails"
    pageSize: "Limit"
)
operation DescribeConformancePackStatus {
    input := {
        ConformancePackNames: ConformancePackNamesList
        Limit: PageSizeLimit
        NextToken: String
    }
    output := {
        ConformancePackStatusDetails: ConformancePackStatusDetailsList
        NextToken: String
    }
    errors: [InvalidLimitException, InvalidNextTokenException, InvalidParameterValueException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConformancePackDetails"
    pageSize: "Limit"
)
operation DescribeConformancePacks {
    input := {
        ConformancePackNames: ConformancePackNamesList
        Limit: PageSizeLimit
        NextToken: String
    }
    output := {
        ConformancePackDetails: ConformancePackDetailList
        NextToken: String
    }
    errors: [
        NoSuchConformancePackException
        InvalidLimitException
        InvalidNextTokenException
        InvalidParameterValueException
    ]
}

operation DescribeDeliveryChannelStatus {
    input := {
        DeliveryChannelNames: DeliveryChannelNameList
    }
    output := {
        DeliveryChannelsStatus: DeliveryChannelStatusList
    }
    errors: [NoSuchDeliveryChannelException]
}

operation DescribeDeliveryChannels {
    input := {
        DeliveryChannelNames: DeliveryChannelNameList
    }
    output := {
        DeliveryChannels: DeliveryChannelList
    }
    errors: [NoSuchDeliveryChannelException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OrganizationConfigRuleStatuses"
    pageSize: "Limit"
)
operation DescribeOrganizationConfigRuleStatuses {
    input := {
        OrganizationConfigRuleNames: OrganizationConfigRuleNames
        Limit: CosmosPageLimit
        NextToken: String
    }
    output := {
        OrganizationConfigRuleStatuses: OrganizationConfigRuleStatuses
        NextToken: String
    }
    errors: [
        NoSuchOrganizationConfigRuleException
        InvalidLimitException
        InvalidNextTokenException
        OrganizationAccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OrganizationConfigRules"
    pageSize: "Limit"
)
operation DescribeOrganizationConfigRules {
    input := {
        OrganizationConfigRuleNames: OrganizationConfigRuleNames
        Limit: CosmosPageLimit
        NextToken: String
    }
    output := {
        OrganizationConfigRules: OrganizationConfigRules
        NextToken: String
    }
    errors: [
        NoSuchOrganizationConfigRuleException
        InvalidNextTokenException
        InvalidLimitException
        OrganizationAccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OrganizationConformancePackStatuses"
    pageSize: "Limit"
)
operation DescribeOrganizationConformancePackStatuses {
    input := {
        OrganizationConformancePackNames: OrganizationConformancePackNames
        Limit: CosmosPageLimit
        NextToken: String
    }
    output := {
        OrganizationConformancePackStatuses: OrganizationConformancePackStatuses
        NextToken: String
    }
    errors: [
        NoSuchOrganizationConformancePackException
        InvalidLimitException
        InvalidNextTokenException
        OrganizationAccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OrganizationConformancePacks"
    pageSize: "Limit"
)
operation DescribeOrganizationConformancePacks {
    input := {
        OrganizationConformancePackNames: OrganizationConformancePackNames
        Limit: CosmosPageLimit
        NextToken: String
    }
    output := {
        OrganizationConformancePacks: OrganizationConformancePacks
        NextToken: String
    }
    errors: [
        NoSuchOrganizationConformancePackException
        InvalidNextTokenException
        InvalidLimitException
        OrganizationAccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "PendingAggregationRequests"
    pageSize: "Limit"
)
operation DescribePendingAggregationRequests {
    input := {
        Limit: DescribePendingAggregationRequestsLimit
        NextToken: String
    }
    output := {
        PendingAggregationRequests: PendingAggregationRequestList
        NextToken: String
    }
    errors: [InvalidParameterValueException, InvalidNextTokenException, InvalidLimitException]
}

operation DescribeRemediationConfigurations {
    input := {
        @required
        ConfigRuleNames: ConfigRuleNames
    }
    output := {
        RemediationConfigurations: RemediationConfigurations
    }
}

operation DescribeRemediationExceptions {
    input := {
        @required
        ConfigRuleName: ConfigRuleName

        ResourceKeys: RemediationExceptionResourceKeys
        Limit: Limit
        NextToken: String
    }
    output := {
        RemediationExceptions: RemediationExceptions
        NextToken: String
    }
    errors: [InvalidNextTokenException, InvalidParameterValueException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RemediationExecutionStatuses"
    pageSize: "Limit"
)
operation DescribeRemediationExecutionStatus {
    input := {
        @required
        ConfigRuleName: ConfigRuleName

        ResourceKeys: ResourceKeys
        Limit: Limit
        NextToken: String
    }
    output := {
        RemediationExecutionStatuses: RemediationExecutionStatuses
        NextToken: String
    }
    errors: [
        NoSuchRemediationConfigurationException
        InvalidNextTokenException
        InvalidParameterValueException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "RetentionConfigurations")
operation DescribeRetentionConfigurations {
    input := {
        RetentionConfigurationNames: RetentionConfigurationNameList
        NextToken: String
    }
    output := {
        RetentionConfigurations: RetentionConfigurationList
        NextToken: String
    }
    errors: [
        InvalidParameterValueException
        NoSuchRetentionConfigurationException
        InvalidNextTokenException
    ]
}

operation DisassociateResourceTypes {
    input := {
        @required
        ConfigurationRecorderArn: AmazonResourceName

        @required
        ResourceTypes: ResourceTypeList
    }
    output := {
        @required
        ConfigurationRecorder: ConfigurationRecorder
    }
    errors: [ValidationException, ConflictException, NoSuchConfigurationRecorderException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AggregateEvaluationResults"
    pageSize: "Limit"
)
operation GetAggregateComplianceDetailsByConfigRule {
    input := {
        @required
        ConfigurationAggregatorName: ConfigurationAggregatorName

        @required
        ConfigRuleName: ConfigRuleName

        @required
        AccountId: AccountId

        @required
        AwsRegion: AwsRegion

        ComplianceType: ComplianceType
        Limit: Limit
        NextToken: String
    }
    output := {
        AggregateEvaluationResults: AggregateEvaluationResultList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConfigurationAggregatorException
    ]
}

operation GetAggregateConfigRuleComplianceSummary {
    input := {
        @required
        ConfigurationAggregatorName: ConfigurationAggregatorName

        Filters: ConfigRuleComplianceSummaryFilters
        GroupByKey: ConfigRuleComplianceSummaryGroupKey
        Limit: GroupByAPILimit
        NextToken: String
    }
    output := {
        GroupByKey: StringWithCharLimit256
        AggregateComplianceCounts: AggregateComplianceCountList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConfigurationAggregatorException
    ]
}

operation GetAggregateConformancePackComplianceSummary {
    input := {
        @required
        ConfigurationAggregatorName: ConfigurationAggregatorName

        Filters: AggregateConformancePackComplianceSummaryFilters
        GroupByKey: AggregateConformancePackComplianceSummaryGroupKey
        Limit: Limit
        NextToken: String
    }
    output := {
        AggregateConformancePackComplianceSummaries: AggregateConformancePackComplianceSummaryList
        GroupByKey: StringWithCharLimit256
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConfigurationAggregatorException
    ]
}

operation GetAggregateDiscoveredResourceCounts {
    input := {
        @required
        ConfigurationAggregatorName: ConfigurationAggregatorName

        Filters: ResourceCountFilters
        GroupByKey: ResourceCountGroupKey
        Limit: GroupByAPILimit
        NextToken: String
    }
    output := {
        @required
        TotalDiscoveredResources: Long

        GroupByKey: StringWithCharLimit256
        GroupedResourceCounts: GroupedResourceCountList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConfigurationAggregatorException
    ]
}

operation GetAggregateResourceConfig {
    input := {
        @required
        ConfigurationAggregatorName: ConfigurationAggregatorName

        @required
        ResourceIdentifier: AggregateResourceIdentifier
    }
    output := {
        ConfigurationItem: ConfigurationItem
    }
    errors: [
        ValidationException
        NoSuchConfigurationAggregatorException
        OversizedConfigurationItemException
        ResourceNotDiscoveredException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "EvaluationResults"
    pageSize: "Limit"
)
operation GetComplianceDetailsByConfigRule {
    input := {
        @required
        ConfigRuleName: StringWithCharLimit64

        ComplianceTypes: ComplianceTypes
        Limit: Limit
        NextToken: String
    }
    output := {
        EvaluationResults: EvaluationResults
        NextToken: String
    }
    errors: [InvalidParameterValueException, InvalidNextTokenException, NoSuchConfigRuleException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "EvaluationResults")
operation GetComplianceDetailsByResource {
    input := {
        ResourceType: StringWithCharLimit256
        ResourceId: BaseResourceId
        ComplianceTypes: ComplianceTypes
        NextToken: String
        ResourceEvaluationId: ResourceEvaluationId
    }
    output := {
        EvaluationResults: EvaluationResults
        NextToken: String
    }
    errors: [InvalidParameterValueException]
}

operation GetComplianceSummaryByConfigRule {
    output := {
        ComplianceSummary: ComplianceSummary
    }
}

operation GetComplianceSummaryByResourceType {
    input := {
        ResourceTypes: ResourceTypes
    }
    output := {
        ComplianceSummariesByResourceType: ComplianceSummariesByResourceType
    }
    errors: [InvalidParameterValueException]
}

operation GetConformancePackComplianceDetails {
    input := {
        @required
        ConformancePackName: ConformancePackName

        Filters: ConformancePackEvaluationFilters
        Limit: GetConformancePackComplianceDetailsLimit
        NextToken: String
    }
    output := {
        @required
        ConformancePackName: ConformancePackName

        ConformancePackRuleEvaluationResults: ConformancePackRuleEvaluationResultsList
        NextToken: String
    }
    errors: [
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConformancePackException
        NoSuchConfigRuleInConformancePackException
        InvalidParameterValueException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConformancePackComplianceSummaryList"
    pageSize: "Limit"
)
operation GetConformancePackComplianceSummary {
    input := {
        @required
        ConformancePackNames: ConformancePackNamesToSummarizeList

        Limit: PageSizeLimit
        NextToken: String
    }
    output := {
        ConformancePackComplianceSummaryList: ConformancePackComplianceSummaryList
        NextToken: String
    }
    errors: [NoSuchConformancePackException, InvalidLimitException, InvalidNextTokenException]
}

operation GetConnector {
    input := {
        @required
        Arn: AmazonResourceName
    }
    output := {
        @required
        Connector: Connector
    }
    errors: [ResourceNotFoundException, ValidationException]
}

operation GetCustomRulePolicy {
    input := {
        ConfigRuleName: ConfigRuleName
    }
    output := {
        PolicyText: PolicyText
    }
    errors: [NoSuchConfigRuleException]
}

operation GetDiscoveredResourceCounts {
    input := {
        resourceTypes: ResourceTypes
        limit: Limit
        nextToken: String
    }
    output := {
        totalDiscoveredResources: Long
        resourceCounts: ResourceCounts
        nextToken: String
    }
    errors: [ValidationException, InvalidLimitException, InvalidNextTokenException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OrganizationConfigRuleDetailedStatus"
    pageSize: "Limit"
)
operation GetOrganizationConfigRuleDetailedStatus {
    input := {
        @required
        OrganizationConfigRuleName: OrganizationConfigRuleName

        Filters: StatusDetailFilters
        Limit: CosmosPageLimit
        NextToken: String
    }
    output := {
        OrganizationConfigRuleDetailedStatus: OrganizationConfigRuleDetailedStatus
        NextToken: String
    }
    errors: [
        NoSuchOrganizationConfigRuleException
        InvalidLimitException
        InvalidNextTokenException
        OrganizationAccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OrganizationConformancePackDetailedStatuses"
    pageSize: "Limit"
)
operation GetOrganizationConformancePackDetailedStatus {
    input := {
        @required
        OrganizationConformancePackName: OrganizationConformancePackName

        Filters: OrganizationResourceDetailedStatusFilters
        Limit: CosmosPageLimit
        NextToken: String
    }
    output := {
        OrganizationConformancePackDetailedStatuses: OrganizationConformancePackDetailedStatuses
        NextToken: String
    }
    errors: [
        NoSuchOrganizationConformancePackException
        InvalidLimitException
        InvalidNextTokenException
        OrganizationAccessDeniedException
    ]
}

operation GetOrganizationCustomRulePolicy {
    input := {
        @required
        OrganizationConfigRuleName: OrganizationConfigRuleName
    }
    output := {
        PolicyText: PolicyText
    }
    errors: [NoSuchOrganizationConfigRuleException, OrganizationAccessDeniedException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "configurationItems"
    pageSize: "limit"
)
operation GetResourceConfigHistory {
    input := {
        @required
        resourceType: ResourceType

        @required
        resourceId: ResourceId

        laterTime: Timestamp
        earlierTime: Timestamp
        chronologicalOrder: ChronologicalOrder
        limit: Limit
        nextToken: String
    }
    output := {
        configurationItems: ConfigurationItemList
        nextToken: String
    }
    errors: [
        ValidationException
        InvalidTimeRangeException
        InvalidLimitException
        InvalidNextTokenException
        NoAvailableConfigurationRecorderException
        ResourceNotDiscoveredException
    ]
}

operation GetResourceEvaluationSummary {
    input := {
        @required
        ResourceEvaluationId: ResourceEvaluationId
    }
    output := {
        ResourceEvaluationId: ResourceEvaluationId
        EvaluationMode: EvaluationMode
        EvaluationStatus: EvaluationStatus
        EvaluationStartTimestamp: Timestamp
        Compliance: ComplianceType
        EvaluationContext: EvaluationContext
        ResourceDetails: ResourceDetails
    }
    errors: [ResourceNotFoundException]
}

operation GetStoredQuery {
    input := {
        @required
        QueryName: QueryName
    }
    output := {
        StoredQuery: StoredQuery
    }
    errors: [ValidationException, ResourceNotFoundException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceIdentifiers"
    pageSize: "Limit"
)
operation ListAggregateDiscoveredResources {
    input := {
        @required
        ConfigurationAggregatorName: ConfigurationAggregatorName

        @required
        ResourceType: ResourceType

        Filters: ResourceFilters
        Limit: Limit
        NextToken: String
    }
    output := {
        ResourceIdentifiers: DiscoveredResourceIdentifierList
        NextToken: String
    }
    errors: [
        ValidationException
        InvalidLimitException
        InvalidNextTokenException
        NoSuchConfigurationAggregatorException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConfigurationRecorderSummaries"
    pageSize: "MaxResults"
)
operation ListConfigurationRecorders {
    input := {
        Filters: ConfigurationRecorderFilterList
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        @required
        ConfigurationRecorderSummaries: ConfigurationRecorderSummaries

        NextToken: String
    }
    errors: [ValidationException]
}

operation ListConformancePackComplianceScores {
    input := {
        Filters: ConformancePackComplianceScoresFilters
        SortOrder: SortOrder
        SortBy: SortBy
        Limit: PageSizeLimit
        NextToken: String
    }
    output := {
        NextToken: String

        @required
        ConformancePackComplianceScores: ConformancePackComplianceScores
    }
    errors: [InvalidParameterValueException, InvalidLimitException, InvalidNextTokenException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConnectorSummaries"
    pageSize: "MaxResults"
)
operation ListConnectors {
    input := {
        MaxResults: ListConnectorsMaxResults
        NextToken: String
        Filters: ConnectorFilterList
    }
    output := {
        @required
        ConnectorSummaries: ConnectorSummaries

        NextToken: String
    }
    errors: [ValidationException]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "resourceIdentifiers"
    pageSize: "limit"
)
operation ListDiscoveredResources {
    input := {
        @required
        resourceType: ResourceType

        resourceIds: ResourceIdList
        resourceName: String
        limit: Limit
        includeDeletedResources: Boolean
        nextToken: String
    }
    output := {
        resourceIdentifiers: ResourceIdentifierList
        nextToken: String
    }
    errors: [
        ValidationException
        InvalidLimitException
        InvalidNextTokenException
        NoAvailableConfigurationRecorderException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResourceEvaluations"
    pageSize: "Limit"
)
operation ListResourceEvaluations {
    input := {
        Filters: ResourceEvaluationFilters
        Limit: ListResourceEvaluationsPageItemLimit
        NextToken: String
    }
    output := {
        ResourceEvaluations: ResourceEvaluations
        NextToken: String
    }
    errors: [InvalidNextTokenException, InvalidParameterValueException, InvalidTimeRangeException]
}

operation ListStoredQueries {
    input := {
        NextToken: String
        MaxResults: Limit
    }
    output := {
        StoredQueryMetadata: StoredQueryMetadataList
        NextToken: String
    }
    errors: [ValidationException, InvalidNextTokenException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "Limit")
operation ListTagsForResource {
    input := {
        @required
        ResourceArn: AmazonResourceName

        Limit: Limit
        NextToken: String
    }
    output := {
        Tags: TagList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        InvalidLimitException
        InvalidNextTokenException
    ]
}

operation PutAggregationAuthorization {
    input := {
        @required
        AuthorizedAccountId: AccountId

        @required
        AuthorizedAwsRegion: AwsRegion

        Tags: TagsList
    }
    output := {
        AggregationAuthorization: AggregationAuthorization
    }
    errors: [InvalidParameterValueException]
}

operation PutConfigRule {
    input := {
        @required
        ConfigRule: ConfigRule

        Tags: TagsList
    }
    errors: [
        InvalidParameterValueException
        MaxNumberOfConfigRulesExceededException
        ResourceInUseException
        InsufficientPermissionsException
        NoAvailableConfigurationRecorderException
    ]
}

operation PutConfigurationAggregator {
    input := {
        @required
        ConfigurationAggregatorName: ConfigurationAggregatorName

        AccountAggregationSources: AccountAggregationSourceList
        OrganizationAggregationSource: OrganizationAggregationSource
        Tags: TagsList
        AggregatorFilters: AggregatorFilters
    }
    output := {
        ConfigurationAggregator: ConfigurationAggregator
    }
    errors: [
        InvalidParameterValueException
        LimitExceededException
        InvalidRoleException
        OrganizationAccessDeniedException
        NoAvailableOrganizationException
        OrganizationAllFeaturesNotEnabledException
    ]
}

operation PutConfigurationRecorder {
    input := {
        @required
        ConfigurationRecorder: ConfigurationRecorder

        Tags: TagsList
    }
    errors: [
        MaxNumberOfConfigurationRecordersExceededException
        ValidationException
        InvalidConfigurationRecorderNameException
        InvalidRoleException
        InvalidRecordingGroupException
        UnmodifiableEntityException
    ]
}

operation PutConformancePack {
    input := {
        @required
        ConformancePackName: ConformancePackName

        TemplateS3Uri: TemplateS3Uri
        TemplateBody: TemplateBody
        DeliveryS3Bucket: DeliveryS3Bucket
        DeliveryS3KeyPrefix: DeliveryS3KeyPrefix
        ConformancePackInputParameters: ConformancePackInputParameters
        TemplateSSMDocumentDetails: TemplateSSMDocumentDetails
        Tags: TagsList
    }
    output := {
        ConformancePackArn: ConformancePackArn
    }
    errors: [
        InsufficientPermissionsException
        ConformancePackTemplateValidationException
        ResourceInUseException
        InvalidParameterValueException
        MaxNumberOfConformancePacksExceededException
    ]
}

operation PutConnector {
    input := {
        @required
        ConnectorConfiguration: ConnectorConfiguration

        Tags: TagsList
    }
    output := {
        @required
        Arn: AmazonResourceName
    }
    errors: [
        ConflictException
        InsufficientPermissionsException
        MaxNumberOfConnectorsExceededException
        ValidationException
    ]
}

operation PutDeliveryChannel {
    input := {
        @required
        DeliveryChannel: DeliveryChannel
    }
    errors: [
        MaxNumberOfDeliveryChannelsExceededException
        NoAvailableConfigurationRecorderException
        InvalidDeliveryChannelNameException
        NoSuchBucketException
        InvalidS3KeyPrefixException
        InvalidS3KmsKeyArnException
        InvalidSNSTopicARNException
        InsufficientDeliveryPolicyException
    ]
}

operation PutEvaluations {
    input := {
        Evaluations: Evaluations

        @required
        ResultToken: String

        TestMode: Boolean
    }
    output := {
        FailedEvaluations: Evaluations
    }
    errors: [InvalidParameterValueException, InvalidResultTokenException, NoSuchConfigRuleException]
}

operation PutExternalEvaluation {
    input := {
        @required
        ConfigRuleName: ConfigRuleName

        @required
        ExternalEvaluation: ExternalEvaluation
    }
    output := {}
    errors: [NoSuchConfigRuleException, InvalidParameterValueException]
}

operation PutOrganizationConfigRule {
    input := {
        @required
        OrganizationConfigRuleName: OrganizationConfigRuleName

        OrganizationManagedRuleMetadata: OrganizationManagedRuleMetadata
        OrganizationCustomRuleMetadata: OrganizationCustomRuleMetadata
        ExcludedAccounts: ExcludedAccounts
        OrganizationCustomPolicyRuleMetadata: OrganizationCustomPolicyRuleMetadata
        Tags: TagsList
    }
    output := {
        OrganizationConfigRuleArn: StringWithCharLimit256
    }
    errors: [
        MaxNumberOfOrganizationConfigRulesExceededException
        ResourceInUseException
        InvalidParameterValueException
        ValidationException
        OrganizationAccessDeniedException
        NoAvailableOrganizationException
        OrganizationAllFeaturesNotEnabledException
        InsufficientPermissionsException
    ]
}

operation PutOrganizationConformancePack {
    input := {
        @required
        OrganizationConformancePackName: OrganizationConformancePackName

        TemplateS3Uri: TemplateS3Uri
        TemplateBody: TemplateBody
        DeliveryS3Bucket: DeliveryS3Bucket
        DeliveryS3KeyPrefix: DeliveryS3KeyPrefix
        ConformancePackInputParameters: ConformancePackInputParameters
        ExcludedAccounts: ExcludedAccounts
        Tags: TagsList
    }
    output := {
        OrganizationConformancePackArn: StringWithCharLimit256
    }
    errors: [
        MaxNumberOfOrganizationConformancePacksExceededException
        ResourceInUseException
        ValidationException
        OrganizationAccessDeniedException
        InsufficientPermissionsException
        OrganizationConformancePackTemplateValidationException
        OrganizationAllFeaturesNotEnabledException
        NoAvailableOrganizationException
    ]
}

operation PutRemediationConfigurations {
    input := {
        @required
        RemediationConfigurations: RemediationConfigurations
    }
    output := {
        FailedBatches: FailedRemediationBatches
    }
    errors: [InsufficientPermissionsException, InvalidParameterValueException]
}

operation PutRemediationExceptions {
    input := {
        @required
        ConfigRuleName: ConfigRuleName

        @required
        ResourceKeys: RemediationExceptionResourceKeys

        Message: StringWithCharLimit1024
        ExpirationTime: Timestamp
    }
    output := {
        FailedBatches: FailedRemediationExceptionBatches
    }
    errors: [InvalidParameterValueException, InsufficientPermissionsException]
}

operation PutResourceConfig {
    input := {
        @required
        ResourceType: ResourceTypeString

        @required
        SchemaVersionId: SchemaVersionId

        @required
        ResourceId: ResourceId

        ResourceName: String

        @required
        Configuration: String

        Tags: Tags
    }
    errors: [
        ValidationException
        InsufficientPermissionsException
        NoRunningConfigurationRecorderException
        MaxActiveResourcesExceededException
    ]
}

operation PutRetentionConfiguration {
    input := {
        @required
        RetentionPeriodInDays: RetentionPeriodInDays
    }
    output := {
        RetentionConfiguration: RetentionConfiguration
    }
    errors: [InvalidParameterValueException, MaxNumberOfRetentionConfigurationsExceededException]
}

operation PutServiceLinkedConfigurationRecorder {
    input := {
        @required
        ServicePrincipal: ServicePrincipal

        Tags: TagsList
    }
    output := {
        Arn: AmazonResourceName
        Name: RecorderName
    }
    errors: [
        ConflictException
        InsufficientPermissionsException
        LimitExceededException
        ValidationException
    ]
}

operation PutStoredQuery {
    input := {
        @required
        StoredQuery: StoredQuery

        Tags: TagsList
    }
    output := {
        QueryArn: QueryArn
    }
    errors: [ValidationException, TooManyTagsException, ResourceConcurrentModificationException]
}

operation PutThirdPartyServiceLinkedConfigurationRecorder {
    input := {
        @required
        ServicePrincipal: ServicePrincipal

        @required
        ConnectorArn: AmazonResourceName

        @required
        ScopeConfiguration: ScopeConfiguration

        Tags: TagsList
    }
    output := {
        @required
        Arn: AmazonResourceName

        @required
        Name: RecorderName
    }
    errors: [ConflictException, InsufficientPermissionsException, ValidationException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Results", pageSize: "Limit")
operation SelectAggregateResourceConfig {
    input := {
        @required
        Expression: Expression

        @required
        ConfigurationAggregatorName: ConfigurationAggregatorName

        Limit: Limit
        MaxResults: Limit
        NextToken: String
    }
    output := {
        Results: Results
        QueryInfo: QueryInfo
        NextToken: String
    }
    errors: [
        InvalidExpressionException
        NoSuchConfigurationAggregatorException
        InvalidLimitException
        InvalidNextTokenException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Results", pageSize: "Limit")
operation SelectResourceConfig {
    input := {
        @required
        Expression: Expression

        Limit: Limit
        NextToken: String
    }
    output := {
        Results: Results
        QueryInfo: QueryInfo
        NextToken: String
    }
    errors: [InvalidExpressionException, InvalidLimitException, InvalidNextTokenException]
}

operation StartConfigRulesEvaluation {
    input := {
        ConfigRuleNames: ReevaluateConfigRuleNames
    }
    output := {}
    errors: [
        NoSuchConfigRuleException
        LimitExceededException
        ResourceInUseException
        InvalidParameterValueException
    ]
}

operation StartConfigurationRecorder {
    input := {
        @required
        ConfigurationRecorderName: RecorderName
    }
    errors: [
        NoSuchConfigurationRecorderException
        NoAvailableDeliveryChannelException
        UnmodifiableEntityException
    ]
}

operation StartRemediationExecution {
    input := {
        @required
        ConfigRuleName: ConfigRuleName

        @required
        ResourceKeys: ResourceKeys
    }
    output := {
        FailureMessage: String
        FailedItems: ResourceKeys
    }
    errors: [
        InvalidParameterValueException
        InsufficientPermissionsException
        NoSuchRemediationConfigurationException
    ]
}

operation StartResourceEvaluation {
    input := {
        @required
        ResourceDetails: ResourceDetails

        EvaluationContext: EvaluationContext

        @required
        EvaluationMode: EvaluationMode

        EvaluationTimeout: EvaluationTimeout
        ClientToken: ClientToken
    }
    output := {
        ResourceEvaluationId: ResourceEvaluationId
    }
    errors: [InvalidParameterValueException, IdempotentParameterMismatch]
}

operation StopConfigurationRecorder {
    input := {
        @required
        ConfigurationRecorderName: RecorderName
    }
    errors: [NoSuchConfigurationRecorderException, UnmodifiableEntityException]
}

operation TagResource {
    input := {
        @required
        ResourceArn: AmazonResourceName

        @required
        Tags: TagList
    }
    errors: [ValidationException, ResourceNotFoundException, TooManyTagsException]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    errors: [ValidationException, ResourceNotFoundException]
}

structure AccountAggregationSource {
    @required
    AccountIds: AccountAggregationSourceAccountList

    AllAwsRegions: Boolean
    AwsRegions: AggregatorRegionList
}

@length(min: 1)
list AccountAggregationSourceAccountList {
    member: AccountId
}

@length(min: 0, max: 1)
list AccountAggregationSourceList {
    member: AccountAggregationSource
}

@pattern("\\d{12}")
string AccountId

structure AggregateComplianceByConfigRule {
    ConfigRuleName: ConfigRuleName
    Compliance: Compliance
    AccountId: AccountId
    AwsRegion: AwsRegion
}

list AggregateComplianceByConfigRuleList {
    member: AggregateComplianceByConfigRule
}

structure AggregateComplianceByConformancePack {
    ConformancePackName: ConformancePackName
    Compliance: AggregateConformancePackCompliance
    AccountId: AccountId
    AwsRegion: AwsRegion
}

list AggregateComplianceByConformancePackList {
    member: AggregateComplianceByConformancePack
}

structure AggregateComplianceCount {
    GroupName: StringWithCharLimit256
    ComplianceSummary: ComplianceSummary
}

list AggregateComplianceCountList {
    member: AggregateComplianceCount
}

structure AggregateConformancePackCompliance {
    ComplianceType: ConformancePackComplianceType
    CompliantRuleCount: Integer
    NonCompliantRuleCount: Integer
    TotalRuleCount: Integer
}

structure AggregateConformancePackComplianceCount {
    CompliantConformancePackCount: Integer
    NonCompliantConformancePackCount: Integer
}

structure AggregateConformancePackComplianceFilters {
    ConformancePackName: ConformancePackName
    ComplianceType: ConformancePackComplianceType
    AccountId: AccountId
    AwsRegion: AwsRegion
}

structure AggregateConformancePackComplianceSummary {
    ComplianceSummary: AggregateConformancePackComplianceCount
    GroupName: StringWithCharLimit256
}

structure AggregateConformancePackComplianceSummaryFilters {
    AccountId: AccountId
    AwsRegion: AwsRegion
}

enum AggregateConformancePackComplianceSummaryGroupKey {
    ACCOUNT_ID
    AWS_REGION
}

list AggregateConformancePackComplianceSummaryList {
    member: AggregateConformancePackComplianceSummary
}

structure AggregateEvaluationResult {
    EvaluationResultIdentifier: EvaluationResultIdentifier
    ComplianceType: ComplianceType
    ResultRecordedTime: Timestamp
    ConfigRuleInvokedTime: Timestamp
    Annotation: StringWithCharLimit256
    AccountId: AccountId
    AwsRegion: AwsRegion
}

list AggregateEvaluationResultList {
    member: AggregateEvaluationResult
}

structure AggregateResourceIdentifier {
    @required
    SourceAccountId: AccountId

    @required
    SourceRegion: AwsRegion

    @required
    ResourceId: ResourceId

    @required
    ResourceType: ResourceType

    ResourceName: String
}

structure AggregatedSourceStatus {
    SourceId: String
    SourceType: AggregatedSourceType
    AwsRegion: AwsRegion
    LastUpdateStatus: AggregatedSourceStatusType
    LastUpdateTime: Timestamp
    LastErrorCode: String
    LastErrorMessage: String
}

list AggregatedSourceStatusList {
    member: AggregatedSourceStatus
}

enum AggregatedSourceStatusType {
    FAILED
    SUCCEEDED
    OUTDATED
}

@length(min: 1)
list AggregatedSourceStatusTypeList {
    member: AggregatedSourceStatusType
}

enum AggregatedSourceType {
    ACCOUNT
    ORGANIZATION
}

structure AggregationAuthorization {
    AggregationAuthorizationArn: String
    AuthorizedAccountId: AccountId
    AuthorizedAwsRegion: AwsRegion
    CreationTime: Timestamp
}

list AggregationAuthorizationList {
    member: AggregationAuthorization
}

structure AggregatorFilterResourceType {
    Type: AggregatorFilterType
    Value: ResourceTypeValueList
}

structure AggregatorFilterServicePrincipal {
    Type: AggregatorFilterType
    Value: ServicePrincipalValueList
}

enum AggregatorFilterType {
    INCLUDE
}

structure AggregatorFilters {
    ResourceType: AggregatorFilterResourceType
    ServicePrincipal: AggregatorFilterServicePrincipal
}

@length(min: 1)
list AggregatorRegionList {
    member: String
}

@length(min: 1, max: 1000)
string AmazonResourceName

@length(min: 0, max: 256)
string Annotation

@range(min: 1, max: 2678000)
long AutoRemediationAttemptSeconds

@range(min: 1, max: 25)
integer AutoRemediationAttempts

@length(min: 1, max: 64)
string AwsRegion

@length(min: 1, max: 128)
string AzureClientIdentifier

structure AzureConnectorConfiguration {
    @required
    tenantIdentifier: AzureTenantIdentifier

    @required
    clientIdentifier: AzureClientIdentifier
}

@length(min: 1, max: 128)
string AzureTenantIdentifier

structure BaseConfigurationItem {
    version: String
    accountId: AccountId
    configurationItemCaptureTime: Timestamp
    configurationItemStatus: ConfigurationItemStatus
    configurationStateId: String
    arn: String
    resourceType: ResourceType
    resourceId: ResourceId
    resourceName: String
    awsRegion: AwsRegion
    availabilityZone: String
    resourceCreationTime: Timestamp
    configuration: String
    supplementaryConfiguration: SupplementaryConfiguration
    recordingFrequency: RecordingFrequency
    configurationItemDeliveryTime: Timestamp
}

list BaseConfigurationItems {
    member: BaseConfigurationItem
}

@length(min: 1, max: 768)
string BaseResourceId

@length(min: 1, max: 256)
string ChannelName

enum ChronologicalOrder {
    Reverse
    Forward
}

@length(min: 64, max: 256)
string ClientToken

structure Compliance {
    ComplianceType: ComplianceType
    ComplianceContributorCount: ComplianceContributorCount
}

structure ComplianceByConfigRule {
    ConfigRuleName: StringWithCharLimit64
    Compliance: Compliance
}

list ComplianceByConfigRules {
    member: ComplianceByConfigRule
}

structure ComplianceByResource {
    ResourceType: StringWithCharLimit256
    ResourceId: BaseResourceId
    Compliance: Compliance
}

list ComplianceByResources {
    member: ComplianceByResource
}

structure ComplianceContributorCount {
    CappedCount: Integer
    CapExceeded: Boolean
}

@length(min: 0, max: 100)
list ComplianceResourceTypes {
    member: StringWithCharLimit256
}

list ComplianceSummariesByResourceType {
    member: ComplianceSummaryByResourceType
}

structure ComplianceSummary {
    CompliantResourceCount: ComplianceContributorCount
    NonCompliantResourceCount: ComplianceContributorCount
    ComplianceSummaryTimestamp: Timestamp
}

structure ComplianceSummaryByResourceType {
    ResourceType: StringWithCharLimit256
    ComplianceSummary: ComplianceSummary
}

enum ComplianceType {
    COMPLIANT
    NON_COMPLIANT
    NOT_APPLICABLE
    INSUFFICIENT_DATA
}

@length(min: 0, max: 3)
list ComplianceTypes {
    member: ComplianceType
}

structure ConfigExportDeliveryInfo {
    lastStatus: DeliveryStatus
    lastErrorCode: String
    lastErrorMessage: String
    lastAttemptTime: Timestamp
    lastSuccessfulTime: Timestamp
    nextDeliveryTime: Timestamp
}

structure ConfigRule {
    ConfigRuleName: ConfigRuleName
    ConfigRuleArn: StringWithCharLimit256
    ConfigRuleId: StringWithCharLimit64
    Description: EmptiableStringWithCharLimit256
    Scope: Scope

    @required
    Source: Source

    InputParameters: StringWithCharLimit1024
    MaximumExecutionFrequency: MaximumExecutionFrequency
    ConfigRuleState: ConfigRuleState
    CreatedBy: StringWithCharLimit256
    EvaluationModes: EvaluationModes
    RuleEvaluationVisibility: RuleEvaluationVisibility
}

structure ConfigRuleComplianceFilters {
    ConfigRuleName: ConfigRuleName
    ComplianceType: ComplianceType
    AccountId: AccountId
    AwsRegion: AwsRegion
}

structure ConfigRuleComplianceSummaryFilters {
    AccountId: AccountId
    AwsRegion: AwsRegion
}

enum ConfigRuleComplianceSummaryGroupKey {
    ACCOUNT_ID
    AWS_REGION
}

structure ConfigRuleEvaluationStatus {
    ConfigRuleName: ConfigRuleName
    ConfigRuleArn: String
    ConfigRuleId: String
    LastSuccessfulInvocationTime: Timestamp
    LastFailedInvocationTime: Timestamp
    LastSuccessfulEvaluationTime: Timestamp
    LastFailedEvaluationTime: Timestamp
    FirstActivatedTime: Timestamp
    LastDeactivatedTime: Timestamp
    LastErrorCode: String
    LastErrorMessage: String
    FirstEvaluationStarted: Boolean
    LastDebugLogDeliveryStatus: String
    LastDebugLogDeliveryStatusReason: String
    LastDebugLogDeliveryTime: Timestamp
}

list ConfigRuleEvaluationStatusList {
    member: ConfigRuleEvaluationStatus
}

@length(min: 1, max: 128) @pattern(".*\\S.*")
string ConfigRuleName

@length(min: 0, max: 25)
list ConfigRuleNames {
    member: ConfigRuleName
}

enum ConfigRuleState {
    ACTIVE
    DELETING
    DELETING_RESULTS
    EVALUATING
}

list ConfigRules {
    member: ConfigRule
}

structure ConfigSnapshotDeliveryProperties {
    deliveryFrequency: MaximumExecutionFrequency
}

structure ConfigStreamDeliveryInfo {
    lastStatus: DeliveryStatus
    lastErrorCode: String
    lastErrorMessage: String
    lastStatusChangeTime: Timestamp
}

structure ConfigurationAggregator {
    ConfigurationAggregatorName: ConfigurationAggregatorName
    ConfigurationAggregatorArn: ConfigurationAggregatorArn
    AccountAggregationSources: AccountAggregationSourceList
    OrganizationAggregationSource: OrganizationAggregationSource
    CreationTime: Timestamp
    LastUpdatedTime: Timestamp
    CreatedBy: StringWithCharLimit256
    AggregatorFilters: AggregatorFilters
}

@pattern("arn:aws[a-z\\-]*:config:[a-z\\-\\d]+:\\d+:config-aggregator/config-aggregator-[a-z\\d]+")
string ConfigurationAggregatorArn

list ConfigurationAggregatorList {
    member: ConfigurationAggregator
}

@length(min: 1, max: 256) @pattern("[\\w\\-]+")
string ConfigurationAggregatorName

@length(min: 0, max: 10)
list ConfigurationAggregatorNameList {
    member: ConfigurationAggregatorName
}

structure ConfigurationItem {
    version: String
    accountId: AccountId
    configurationItemCaptureTime: Timestamp
    configurationItemStatus: ConfigurationItemStatus
    configurationStateId: String
    configurationItemMD5Hash: String
    arn: String
    resourceType: ResourceType
    resourceId: ResourceId
    resourceName: String
    awsRegion: AwsRegion
    availabilityZone: String
    resourceCreationTime: Timestamp
    tags: Tags
    relatedEvents: RelatedEventList
    relationships: RelationshipList
    configuration: String
    supplementaryConfiguration: SupplementaryConfiguration
    recordingFrequency: RecordingFrequency
    configurationItemDeliveryTime: Timestamp
}

list ConfigurationItemList {
    member: ConfigurationItem
}

enum ConfigurationItemStatus {
    OK
    ResourceDiscovered
    ResourceNotRecorded
    ResourceDeleted
    ResourceDeletedNotRecorded
}

structure ConfigurationRecorder {
    arn: AmazonResourceName
    name: RecorderName
    roleARN: String
    recordingGroup: RecordingGroup
    recordingMode: RecordingMode
    recordingScope: RecordingScope
    servicePrincipal: ServicePrincipal
    connectorArn: AmazonResourceName
    scopeConfiguration: ScopeConfiguration
}

structure ConfigurationRecorderFilter {
    filterName: ConfigurationRecorderFilterName
    filterValue: ConfigurationRecorderFilterValues
}

list ConfigurationRecorderFilterList {
    member: ConfigurationRecorderFilter
}

enum ConfigurationRecorderFilterName {
    recordingScope
}

@pattern("^[0-9a-zA-Z\\\\*\\\\.\\\\\\/\\\\?-]*$")
string ConfigurationRecorderFilterValue

list ConfigurationRecorderFilterValues {
    member: ConfigurationRecorderFilterValue
}

list ConfigurationRecorderList {
    member: ConfigurationRecorder
}

list ConfigurationRecorderNameList {
    member: RecorderName
}

structure ConfigurationRecorderStatus {
    arn: AmazonResourceName
    name: String
    lastStartTime: Timestamp
    lastStopTime: Timestamp
    recording: Boolean
    lastStatus: RecorderStatus
    lastErrorCode: String
    lastErrorMessage: String
    lastStatusChangeTime: Timestamp
    servicePrincipal: ServicePrincipal
}

list ConfigurationRecorderStatusList {
    member: ConfigurationRecorderStatus
}

list ConfigurationRecorderSummaries {
    member: ConfigurationRecorderSummary
}

structure ConfigurationRecorderSummary {
    @required
    arn: AmazonResourceName

    @required
    name: RecorderName

    servicePrincipal: ServicePrincipal

    @required
    recordingScope: RecordingScope

    provider: Provider
}

@error("client")
structure ConflictException {}

@length(min: 1, max: 2048)
string ConformancePackArn

structure ConformancePackComplianceFilters {
    ConfigRuleNames: ConformancePackConfigRuleNames
    ComplianceType: ConformancePackComplianceType
}

@length(min: 0, max: 5)
list ConformancePackComplianceResourceIds {
    member: StringWithCharLimit256
}

structure ConformancePackComplianceScore {
    Score: String
    ConformancePackName: ConformancePackName
    LastUpdatedTime: Timestamp
}

list ConformancePackComplianceScores {
    member: ConformancePackComplianceScore
}

structure ConformancePackComplianceScoresFilters {
    @required
    ConformancePackNames: ConformancePackNameFilter
}

structure ConformancePackComplianceSummary {
    @required
    ConformancePackName: ConformancePackName

    @required
    ConformancePackComplianceStatus: ConformancePackComplianceType
}

@length(min: 1, max: 5)
list ConformancePackComplianceSummaryList {
    member: ConformancePackComplianceSummary
}

enum ConformancePackComplianceType {
    COMPLIANT
    NON_COMPLIANT
    INSUFFICIENT_DATA
}

@length(min: 0, max: 10)
list ConformancePackConfigRuleNames {
    member: StringWithCharLimit64
}

structure ConformancePackDetail {
    @required
    ConformancePackName: ConformancePackName

    @required
    ConformancePackArn: ConformancePackArn

    @required
    ConformancePackId: ConformancePackId

    DeliveryS3Bucket: DeliveryS3Bucket
    DeliveryS3KeyPrefix: DeliveryS3KeyPrefix
    ConformancePackInputParameters: ConformancePackInputParameters
    LastUpdateRequestedTime: Timestamp
    CreatedBy: StringWithCharLimit256
    TemplateSSMDocumentDetails: TemplateSSMDocumentDetails
}

@length(min: 0, max: 25)
list ConformancePackDetailList {
    member: ConformancePackDetail
}

structure ConformancePackEvaluationFilters {
    ConfigRuleNames: ConformancePackConfigRuleNames
    ComplianceType: ConformancePackComplianceType
    ResourceType: StringWithCharLimit256
    ResourceIds: ConformancePackComplianceResourceIds
}

structure ConformancePackEvaluationResult {
    @required
    ComplianceType: ConformancePackComplianceType

    @required
    EvaluationResultIdentifier: EvaluationResultIdentifier

    @required
    ConfigRuleInvokedTime: Timestamp

    @required
    ResultRecordedTime: Timestamp

    Annotation: Annotation
}

@length(min: 1, max: 1024)
string ConformancePackId

structure ConformancePackInputParameter {
    @required
    ParameterName: ParameterName

    @required
    ParameterValue: ParameterValue
}

@length(min: 0, max: 60)
list ConformancePackInputParameters {
    member: ConformancePackInputParameter
}

@length(min: 1, max: 256) @pattern("[a-zA-Z][-a-zA-Z0-9]*")
string ConformancePackName

@length(min: 1, max: 25)
list ConformancePackNameFilter {
    member: ConformancePackName
}

@length(min: 0, max: 25)
list ConformancePackNamesList {
    member: ConformancePackName
}

@length(min: 1, max: 5)
list ConformancePackNamesToSummarizeList {
    member: ConformancePackName
}

structure ConformancePackRuleCompliance {
    ConfigRuleName: ConfigRuleName
    ComplianceType: ConformancePackComplianceType
    Controls: ControlsList
}

@length(min: 0, max: 1000)
list ConformancePackRuleComplianceList {
    member: ConformancePackRuleCompliance
}

@length(min: 0, max: 100)
list ConformancePackRuleEvaluationResultsList {
    member: ConformancePackEvaluationResult
}

enum ConformancePackState {
    CREATE_IN_PROGRESS
    CREATE_COMPLETE
    CREATE_FAILED
    DELETE_IN_PROGRESS
    DELETE_FAILED
}

structure ConformancePackStatusDetail {
    @required
    ConformancePackName: ConformancePackName

    @required
    ConformancePackId: ConformancePackId

    @required
    ConformancePackArn: ConformancePackArn

    @required
    ConformancePackState: ConformancePackState

    @required
    StackArn: StackArn

    ConformancePackStatusReason: ConformancePackStatusReason

    @required
    LastUpdateRequestedTime: Timestamp

    LastUpdateCompletedTime: Timestamp
}

@length(min: 0, max: 25)
list ConformancePackStatusDetailsList {
    member: ConformancePackStatusDetail
}

@length(min: 0, max: 2000)
string ConformancePackStatusReason

@error("client")
structure ConformancePackTemplateValidationException {}

structure Connector {
    @required
    name: ConnectorName

    @required
    arn: AmazonResourceName

    @required
    connectorConfiguration: ConnectorConfiguration

    @required
    createdTime: Timestamp
}

structure ConnectorConfiguration {
    azure: AzureConnectorConfiguration
}

structure ConnectorFilter {
    filterName: ConnectorFilterName
    filterValues: FilterValueList
}

@length(min: 0, max: 5)
list ConnectorFilterList {
    member: ConnectorFilter
}

enum ConnectorFilterName {
    provider
}

@length(min: 1, max: 256)
string ConnectorName

@length(min: 0, max: 100)
list ConnectorSummaries {
    member: ConnectorSummary
}

structure ConnectorSummary {
    @required
    arn: AmazonResourceName

    @required
    name: ConnectorName

    @required
    provider: Provider

    @required
    tenantIdentifier: AzureTenantIdentifier

    @required
    createdTime: Timestamp
}

@length(min: 0, max: 20)
list ControlsList {
    member: StringWithCharLimit128
}

@range(min: 0, max: 100)
integer CosmosPageLimit

structure CustomPolicyDetails {
    @required
    PolicyRuntime: PolicyRuntime

    @required
    PolicyText: PolicyText

    EnableDebugLogDelivery: Boolean
}

@length(min: 0, max: 1000)
list DebugLogDeliveryAccounts {
    member: AccountId
}

structure DeliveryChannel {
    name: ChannelName
    s3BucketName: String
    s3KeyPrefix: String
    s3KmsKeyArn: String
    snsTopicARN: String
    configSnapshotDeliveryProperties: ConfigSnapshotDeliveryProperties
}

list DeliveryChannelList {
    member: DeliveryChannel
}

list DeliveryChannelNameList {
    member: ChannelName
}

structure DeliveryChannelStatus {
    name: String
    configSnapshotDeliveryInfo: ConfigExportDeliveryInfo
    configHistoryDeliveryInfo: ConfigExportDeliveryInfo
    configStreamDeliveryInfo: ConfigStreamDeliveryInfo
}

list DeliveryChannelStatusList {
    member: DeliveryChannelStatus
}

@length(min: 0, max: 63)
string DeliveryS3Bucket

@length(min: 0, max: 1024)
string DeliveryS3KeyPrefix

enum DeliveryStatus {
    Success
    Failure
    Not_Applicable
}

structure DescribeConfigRulesFilters {
    EvaluationMode: EvaluationMode
    RuleEvaluationVisibility: RuleEvaluationVisibility
}

@range(min: 0, max: 1000)
integer DescribeConformancePackComplianceLimit

@range(min: 0, max: 20)
integer DescribePendingAggregationRequestsLimit

@length(min: 1, max: 256)
string Description

list DiscoveredResourceIdentifierList {
    member: AggregateResourceIdentifier
}

@length(min: 0, max: 256)
string EmptiableStringWithCharLimit256

structure Evaluation {
    @required
    ComplianceResourceType: StringWithCharLimit256

    @required
    ComplianceResourceId: BaseResourceId

    @required
    ComplianceType: ComplianceType

    Annotation: StringWithCharLimit256

    @required
    OrderingTimestamp: Timestamp
}

structure EvaluationContext {
    EvaluationContextIdentifier: EvaluationContextIdentifier
}

@length(min: 1, max: 128)
string EvaluationContextIdentifier

enum EvaluationMode {
    DETECTIVE
    PROACTIVE
}

structure EvaluationModeConfiguration {
    Mode: EvaluationMode
}

list EvaluationModes {
    member: EvaluationModeConfiguration
}

structure EvaluationResult {
    EvaluationResultIdentifier: EvaluationResultIdentifier
    ComplianceType: ComplianceType
    ResultRecordedTime: Timestamp
    ConfigRuleInvokedTime: Timestamp
    Annotation: StringWithCharLimit256
    ResultToken: String
}

structure EvaluationResultIdentifier {
    EvaluationResultQualifier: EvaluationResultQualifier
    OrderingTimestamp: Timestamp
    ResourceEvaluationId: ResourceEvaluationId
}

structure EvaluationResultQualifier {
    ConfigRuleName: ConfigRuleName
    ResourceType: StringWithCharLimit256
    ResourceId: BaseResourceId
    EvaluationMode: EvaluationMode
}

list EvaluationResults {
    member: EvaluationResult
}

structure EvaluationStatus {
    @required
    Status: ResourceEvaluationStatus

    FailureReason: StringWithCharLimit1024
}

@range(min: 0, max: 3600)
integer EvaluationTimeout

@length(min: 0, max: 100)
list Evaluations {
    member: Evaluation
}

enum EventSource {
    aws_config = "aws.config"
}

@length(min: 0, max: 1000)
list ExcludedAccounts {
    member: AccountId
}

structure ExclusionByResourceTypes {
    resourceTypes: ResourceTypeList
}

structure ExecutionControls {
    SsmControls: SsmControls
}

@length(min: 1, max: 4096)
string Expression

structure ExternalEvaluation {
    @required
    ComplianceResourceType: StringWithCharLimit256

    @required
    ComplianceResourceId: BaseResourceId

    @required
    ComplianceType: ComplianceType

    Annotation: StringWithCharLimit256

    @required
    OrderingTimestamp: Timestamp
}

structure FailedDeleteRemediationExceptionsBatch {
    FailureMessage: String
    FailedItems: RemediationExceptionResourceKeys
}

list FailedDeleteRemediationExceptionsBatches {
    member: FailedDeleteRemediationExceptionsBatch
}

structure FailedRemediationBatch {
    FailureMessage: String
    FailedItems: RemediationConfigurations
}

list FailedRemediationBatches {
    member: FailedRemediationBatch
}

structure FailedRemediationExceptionBatch {
    FailureMessage: String
    FailedItems: RemediationExceptions
}

list FailedRemediationExceptionBatches {
    member: FailedRemediationExceptionBatch
}

structure FieldInfo {
    Name: String
}

list FieldInfoList {
    member: FieldInfo
}

@length(min: 0, max: 10)
list FilterValueList {
    member: String
}

@range(min: 0, max: 100)
integer GetConformancePackComplianceDetailsLimit

@range(min: 0, max: 1000)
integer GroupByAPILimit

structure GroupedResourceCount {
    @required
    GroupName: StringWithCharLimit256

    @required
    ResourceCount: Long
}

list GroupedResourceCountList {
    member: GroupedResourceCount
}

@error("client")
structure IdempotentParameterMismatch {
    message: String
}

@length(min: 0, max: 200)
list IncludedRegions {
    member: ThirdPartyCloudRegion
}

@error("client")
structure InsufficientDeliveryPolicyException {}

@error("client")
structure InsufficientPermissionsException {}

@error("client")
structure InvalidConfigurationRecorderNameException {}

@error("client")
structure InvalidDeliveryChannelNameException {}

@error("client")
structure InvalidExpressionException {}

@error("client")
structure InvalidLimitException {}

@error("client")
structure InvalidNextTokenException {}

@error("client")
structure InvalidParameterValueException {}

@error("client")
structure InvalidRecordingGroupException {}

@error("client")
structure InvalidResultTokenException {}

@error("client")
structure InvalidRoleException {}

@error("client")
structure InvalidS3KeyPrefixException {}

@error("client")
structure InvalidS3KmsKeyArnException {}

@error("client")
structure InvalidSNSTopicARNException {}

@error("client")
structure InvalidTimeRangeException {}

@error("client")
structure LastDeliveryChannelDeleteFailedException {}

@range(min: 0, max: 100)
integer Limit

@error("client")
structure LimitExceededException {}

@range(min: 0, max: 100)
integer ListConnectorsMaxResults

@range(min: 0, max: 100)
integer ListResourceEvaluationsPageItemLimit

@error("client")
structure MaxActiveResourcesExceededException {}

@error("client")
structure MaxNumberOfConfigRulesExceededException {}

@error("client")
structure MaxNumberOfConfigurationRecordersExceededException {}

@error("client")
structure MaxNumberOfConformancePacksExceededException {}

@error("client")
structure MaxNumberOfConnectorsExceededException {}

@error("client")
structure MaxNumberOfDeliveryChannelsExceededException {}

@error("client")
structure MaxNumberOfOrganizationConfigRulesExceededException {}

@error("client")
structure MaxNumberOfOrganizationConformancePacksExceededException {}

@error("client")
structure MaxNumberOfRetentionConfigurationsExceededException {}

@range(min: 0, max: 20)
integer MaxResults

enum MaximumExecutionFrequency {
    One_Hour
    Three_Hours
    Six_Hours
    Twelve_Hours
    TwentyFour_Hours
}

enum MemberAccountRuleStatus {
    CREATE_SUCCESSFUL
    CREATE_IN_PROGRESS
    CREATE_FAILED
    DELETE_SUCCESSFUL
    DELETE_FAILED
    DELETE_IN_PROGRESS
    UPDATE_SUCCESSFUL
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
}

structure MemberAccountStatus {
    @required
    AccountId: AccountId

    @required
    ConfigRuleName: StringWithCharLimit64

    @required
    MemberAccountRuleStatus: MemberAccountRuleStatus

    ErrorCode: String
    ErrorMessage: String
    LastUpdateTime: Timestamp
}

enum MessageType {
    ConfigurationItemChangeNotification
    ConfigurationSnapshotDeliveryCompleted
    ScheduledNotification
    OversizedConfigurationItemChangeNotification
}

@error("client")
structure NoAvailableConfigurationRecorderException {}

@error("client")
structure NoAvailableDeliveryChannelException {}

@error("client")
structure NoAvailableOrganizationException {}

@error("client")
structure NoRunningConfigurationRecorderException {}

@error("client")
structure NoSuchBucketException {}

@error("client")
structure NoSuchConfigRuleException {}

@error("client")
structure NoSuchConfigRuleInConformancePackException {}

@error("client")
structure NoSuchConfigurationAggregatorException {}

@error("client")
structure NoSuchConfigurationRecorderException {}

@error("client")
structure NoSuchConformancePackException {}

@error("client")
structure NoSuchDeliveryChannelException {}

@error("client")
structure NoSuchOrganizationConfigRuleException {}

@error("client")
structure NoSuchOrganizationConformancePackException {}

@error("client")
structure NoSuchRemediationConfigurationException {}

@error("client")
structure NoSuchRemediationExceptionException {}

@error("client")
structure NoSuchRetentionConfigurationException {}

@error("client")
structure OrganizationAccessDeniedException {}

structure OrganizationAggregationSource {
    @required
    RoleArn: String

    AwsRegions: AggregatorRegionList
    AllAwsRegions: Boolean
}

@error("client")
structure OrganizationAllFeaturesNotEnabledException {}

structure OrganizationConfigRule {
    @required
    OrganizationConfigRuleName: OrganizationConfigRuleName

    @required
    OrganizationConfigRuleArn: StringWithCharLimit256

    OrganizationManagedRuleMetadata: OrganizationManagedRuleMetadata
    OrganizationCustomRuleMetadata: OrganizationCustomRuleMetadata
    ExcludedAccounts: ExcludedAccounts
    LastUpdateTime: Timestamp
    OrganizationCustomPolicyRuleMetadata: OrganizationCustomPolicyRuleMetadataNoPolicy
}

list OrganizationConfigRuleDetailedStatus {
    member: MemberAccountStatus
}

@length(min: 1, max: 64) @pattern("[A-Za-z0-9-_]+")
string OrganizationConfigRuleName

@length(min: 0, max: 25)
list OrganizationConfigRuleNames {
    member: StringWithCharLimit64
}

structure OrganizationConfigRuleStatus {
    @required
    OrganizationConfigRuleName: OrganizationConfigRuleName

    @required
    OrganizationRuleStatus: OrganizationRuleStatus

    ErrorCode: String
    ErrorMessage: String
    LastUpdateTime: Timestamp
}

list OrganizationConfigRuleStatuses {
    member: OrganizationConfigRuleStatus
}

enum OrganizationConfigRuleTriggerType {
    ConfigurationItemChangeNotification
    OversizedConfigurationItemChangeNotification
    ScheduledNotification
}

enum OrganizationConfigRuleTriggerTypeNoSN {
    ConfigurationItemChangeNotification
    OversizedConfigurationItemChangeNotification
}

list OrganizationConfigRuleTriggerTypeNoSNs {
    member: OrganizationConfigRuleTriggerTypeNoSN
}

list OrganizationConfigRuleTriggerTypes {
    member: OrganizationConfigRuleTriggerType
}

list OrganizationConfigRules {
    member: OrganizationConfigRule
}

structure OrganizationConformancePack {
    @required
    OrganizationConformancePackName: OrganizationConformancePackName

    @required
    OrganizationConformancePackArn: StringWithCharLimit256

    DeliveryS3Bucket: DeliveryS3Bucket
    DeliveryS3KeyPrefix: DeliveryS3KeyPrefix
    ConformancePackInputParameters: ConformancePackInputParameters
    ExcludedAccounts: ExcludedAccounts

    @required
    LastUpdateTime: Timestamp
}

structure OrganizationConformancePackDetailedStatus {
    @required
    AccountId: AccountId

    @required
    ConformancePackName: StringWithCharLimit256

    @required
    Status: OrganizationResourceDetailedStatus

    ErrorCode: String
    ErrorMessage: String
    LastUpdateTime: Timestamp
}

list OrganizationConformancePackDetailedStatuses {
    member: OrganizationConformancePackDetailedStatus
}

@length(min: 1, max: 128) @pattern("[a-zA-Z][-a-zA-Z0-9]*")
string OrganizationConformancePackName

@length(min: 0, max: 25)
list OrganizationConformancePackNames {
    member: OrganizationConformancePackName
}

structure OrganizationConformancePackStatus {
    @required
    OrganizationConformancePackName: OrganizationConformancePackName

    @required
    Status: OrganizationResourceStatus

    ErrorCode: String
    ErrorMessage: String
    LastUpdateTime: Timestamp
}

list OrganizationConformancePackStatuses {
    member: OrganizationConformancePackStatus
}

@error("client")
structure OrganizationConformancePackTemplateValidationException {}

list OrganizationConformancePacks {
    member: OrganizationConformancePack
}

structure OrganizationCustomPolicyRuleMetadata {
    Description: StringWithCharLimit256Min0
    OrganizationConfigRuleTriggerTypes: OrganizationConfigRuleTriggerTypeNoSNs
    InputParameters: StringWithCharLimit1024
    MaximumExecutionFrequency: MaximumExecutionFrequency
    ResourceTypesScope: ResourceTypesScope
    ResourceIdScope: StringWithCharLimit768
    TagKeyScope: StringWithCharLimit128
    TagValueScope: StringWithCharLimit256

    @required
    PolicyRuntime: PolicyRuntime

    @required
    PolicyText: PolicyText

    DebugLogDeliveryAccounts: DebugLogDeliveryAccounts
}

structure OrganizationCustomPolicyRuleMetadataNoPolicy {
    Description: StringWithCharLimit256Min0
    OrganizationConfigRuleTriggerTypes: OrganizationConfigRuleTriggerTypeNoSNs
    InputParameters: StringWithCharLimit1024
    MaximumExecutionFrequency: MaximumExecutionFrequency
    ResourceTypesScope: ResourceTypesScope
    ResourceIdScope: StringWithCharLimit768
    TagKeyScope: StringWithCharLimit128
    TagValueScope: StringWithCharLimit256
    PolicyRuntime: PolicyRuntime
    DebugLogDeliveryAccounts: DebugLogDeliveryAccounts
}

structure OrganizationCustomRuleMetadata {
    Description: StringWithCharLimit256Min0

    @required
    LambdaFunctionArn: StringWithCharLimit256

    @required
    OrganizationConfigRuleTriggerTypes: OrganizationConfigRuleTriggerTypes

    InputParameters: StringWithCharLimit1024
    MaximumExecutionFrequency: MaximumExecutionFrequency
    ResourceTypesScope: ResourceTypesScope
    ResourceIdScope: StringWithCharLimit768
    TagKeyScope: StringWithCharLimit128
    TagValueScope: StringWithCharLimit256
}

structure OrganizationManagedRuleMetadata {
    Description: StringWithCharLimit256Min0

    @required
    RuleIdentifier: StringWithCharLimit256

    InputParameters: StringWithCharLimit1024
    MaximumExecutionFrequency: MaximumExecutionFrequency
    ResourceTypesScope: ResourceTypesScope
    ResourceIdScope: StringWithCharLimit768
    TagKeyScope: StringWithCharLimit128
    TagValueScope: StringWithCharLimit256
}

enum OrganizationResourceDetailedStatus {
    CREATE_SUCCESSFUL
    CREATE_IN_PROGRESS
    CREATE_FAILED
    DELETE_SUCCESSFUL
    DELETE_FAILED
    DELETE_IN_PROGRESS
    UPDATE_SUCCESSFUL
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
}

structure OrganizationResourceDetailedStatusFilters {
    AccountId: AccountId
    Status: OrganizationResourceDetailedStatus
}

enum OrganizationResourceStatus {
    CREATE_SUCCESSFUL
    CREATE_IN_PROGRESS
    CREATE_FAILED
    DELETE_SUCCESSFUL
    DELETE_FAILED
    DELETE_IN_PROGRESS
    UPDATE_SUCCESSFUL
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
}

enum OrganizationRuleStatus {
    CREATE_SUCCESSFUL
    CREATE_IN_PROGRESS
    CREATE_FAILED
    DELETE_SUCCESSFUL
    DELETE_FAILED
    DELETE_IN_PROGRESS
    UPDATE_SUCCESSFUL
    UPDATE_IN_PROGRESS
    UPDATE_FAILED
}

@error("client")
structure OversizedConfigurationItemException {}

enum Owner {
    CUSTOM_LAMBDA
    AWS
    CUSTOM_POLICY
}

@range(min: 0, max: 20)
integer PageSizeLimit

@length(min: 0, max: 255)
string ParameterName

@length(min: 0, max: 4096)
string ParameterValue

structure PendingAggregationRequest {
    RequesterAccountId: AccountId
    RequesterAwsRegion: AwsRegion
}

list PendingAggregationRequestList {
    member: PendingAggregationRequest
}

@range(min: 1, max: 100)
integer Percentage

@length(min: 1, max: 64) @pattern("guard\\-2\\.x\\.x")
string PolicyRuntime

@length(min: 0, max: 10000)
string PolicyText

enum Provider {
    AZURE
}

@length(min: 1, max: 500)
@pattern("^arn:aws[a-z\\-]*:config:[a-z\\-\\d]+:\\d+:stored-query/[a-zA-Z0-9-_]+/query-[a-zA-Z\\d-_/]+$")
string QueryArn

@length(min: 0, max: 256) @pattern("[\\s\\S]*")
string QueryDescription

@length(min: 1, max: 4096) @pattern("[\\s\\S]*")
string QueryExpression

@length(min: 1, max: 36) @pattern("^\\S+$")
string QueryId

structure QueryInfo {
    SelectFields: FieldInfoList
}

@length(min: 1, max: 64) @pattern("^[a-zA-Z0-9-_]+$")
string QueryName

@length(min: 1, max: 256)
string RecorderName

enum RecorderStatus {
    Pending
    Success
    Failure
    NotApplicable
}

enum RecordingFrequency {
    CONTINUOUS
    DAILY
}

structure RecordingGroup {
    allSupported: Boolean
    includeGlobalResourceTypes: Boolean
    resourceTypes: ResourceTypeList
    exclusionByResourceTypes: ExclusionByResourceTypes
    recordingStrategy: RecordingStrategy
}

structure RecordingMode {
    @required
    recordingFrequency: RecordingFrequency

    recordingModeOverrides: RecordingModeOverrides
}

structure RecordingModeOverride {
    description: Description

    @required
    resourceTypes: RecordingModeResourceTypesList

    @required
    recordingFrequency: RecordingFrequency
}

@length(min: 0, max: 1)
list RecordingModeOverrides {
    member: RecordingModeOverride
}

list RecordingModeResourceTypesList {
    member: ResourceType
}

enum RecordingScope {
    INTERNAL
    PAID
}

structure RecordingStrategy {
    useOnly: RecordingStrategyType
}

enum RecordingStrategyType {
    ALL_SUPPORTED_RESOURCE_TYPES
    INCLUSION_BY_RESOURCE_TYPES
    EXCLUSION_BY_RESOURCE_TYPES
}

@length(min: 1, max: 25)
list ReevaluateConfigRuleNames {
    member: ConfigRuleName
}

list RelatedEventList {
    member: String
}

structure Relationship {
    resourceType: ResourceType
    resourceId: ResourceId
    resourceName: String
    relationshipName: String
}

list RelationshipList {
    member: Relationship
}

structure RemediationConfiguration {
    @required
    ConfigRuleName: ConfigRuleName

    @required
    TargetType: RemediationTargetType

    @required
    TargetId: StringWithCharLimit256

    TargetVersion: String
    Parameters: RemediationParameters
    ResourceType: String
    Automatic: Boolean
    ExecutionControls: ExecutionControls
    MaximumAutomaticAttempts: AutoRemediationAttempts
    RetryAttemptSeconds: AutoRemediationAttemptSeconds
    Arn: StringWithCharLimit1024
    CreatedByService: StringWithCharLimit1024
}

@length(min: 0, max: 25)
list RemediationConfigurations {
    member: RemediationConfiguration
}

structure RemediationException {
    @required
    ConfigRuleName: ConfigRuleName

    @required
    ResourceType: StringWithCharLimit256

    @required
    ResourceId: StringWithCharLimit1024

    Message: StringWithCharLimit1024
    ExpirationTime: Timestamp
}

structure RemediationExceptionResourceKey {
    ResourceType: StringWithCharLimit256
    ResourceId: StringWithCharLimit1024
}

@length(min: 1, max: 100)
list RemediationExceptionResourceKeys {
    member: RemediationExceptionResourceKey
}

@length(min: 0, max: 25)
list RemediationExceptions {
    member: RemediationException
}

enum RemediationExecutionState {
    QUEUED
    IN_PROGRESS
    SUCCEEDED
    FAILED
    UNKNOWN
}

structure RemediationExecutionStatus {
    ResourceKey: ResourceKey
    State: RemediationExecutionState
    StepDetails: RemediationExecutionSteps
    InvocationTime: Timestamp
    LastUpdatedTime: Timestamp
}

list RemediationExecutionStatuses {
    member: RemediationExecutionStatus
}

structure RemediationExecutionStep {
    Name: String
    State: RemediationExecutionStepState
    ErrorMessage: String
    StartTime: Timestamp
    StopTime: Timestamp
}

enum RemediationExecutionStepState {
    SUCCEEDED
    PENDING
    FAILED
    IN_PROGRESS
    EXITED
    UNKNOWN
}

list RemediationExecutionSteps {
    member: RemediationExecutionStep
}

@error("client")
structure RemediationInProgressException {}

structure RemediationParameterValue {
    ResourceValue: ResourceValue
    StaticValue: StaticValue
}

@length(min: 0, max: 25)
map RemediationParameters {
    key: StringWithCharLimit256
    value: RemediationParameterValue
}

enum RemediationTargetType {
    SSM_DOCUMENT
}

@error("client")
structure ResourceConcurrentModificationException {
    message: String
}

@length(min: 1, max: 51200)
string ResourceConfiguration

enum ResourceConfigurationSchemaType {
    CFN_RESOURCE_SCHEMA
}

structure ResourceCount {
    resourceType: ResourceType
    count: Long
}

structure ResourceCountFilters {
    ResourceType: ResourceType
    AccountId: AccountId
    Region: AwsRegion
}

enum ResourceCountGroupKey {
    RESOURCE_TYPE
    ACCOUNT_ID
    AWS_REGION
}

list ResourceCounts {
    member: ResourceCount
}

structure ResourceDetails {
    @required
    ResourceId: BaseResourceId

    @required
    ResourceType: StringWithCharLimit256

    @required
    ResourceConfiguration: ResourceConfiguration

    ResourceConfigurationSchemaType: ResourceConfigurationSchemaType
}

structure ResourceEvaluation {
    ResourceEvaluationId: ResourceEvaluationId
    EvaluationMode: EvaluationMode
    EvaluationStartTimestamp: Timestamp
}

structure ResourceEvaluationFilters {
    EvaluationMode: EvaluationMode
    TimeWindow: TimeWindow
    EvaluationContextIdentifier: EvaluationContextIdentifier
}

@length(min: 1, max: 128)
string ResourceEvaluationId

enum ResourceEvaluationStatus {
    IN_PROGRESS
    FAILED
    SUCCEEDED
}

list ResourceEvaluations {
    member: ResourceEvaluation
}

structure ResourceFilters {
    AccountId: AccountId
    ResourceId: ResourceId
    ResourceName: String
    Region: AwsRegion
}

@length(min: 1, max: 768)
string ResourceId

list ResourceIdList {
    member: ResourceId
}

structure ResourceIdentifier {
    resourceType: ResourceType
    resourceId: ResourceId
    resourceName: String
    resourceDeletionTime: Timestamp
}

list ResourceIdentifierList {
    member: ResourceIdentifier
}

@length(min: 1, max: 100)
list ResourceIdentifiersList {
    member: AggregateResourceIdentifier
}

@error("client")
structure ResourceInUseException {}

structure ResourceKey {
    @required
    resourceType: ResourceType

    @required
    resourceId: ResourceId
}

@length(min: 1, max: 100)
list ResourceKeys {
    member: ResourceKey
}

@error("client")
structure ResourceNotDiscoveredException {}

@error("client")
structure ResourceNotFoundException {}

enum ResourceType {
    AWS_EC2_CustomerGateway = "AWS::EC2::CustomerGateway"
    AWS_EC2_EIP = "AWS::EC2::EIP"
    AWS_EC2_Host = "AWS::EC2::Host"
    AWS_EC2_Instance = "AWS::EC2::Instance"
    AWS_EC2_InternetGateway = "AWS::EC2::InternetGateway"
    AWS_EC2_NetworkAcl = "AWS::EC2::NetworkAcl"
    AWS_EC2_NetworkInterface = "AWS::EC2::NetworkInterface"
    AWS_EC2_RouteTable = "AWS::EC2::RouteTable"
    AWS_EC2_SecurityGroup = "AWS::EC2::SecurityGroup"
    AWS_EC2_Subnet = "AWS::EC2::Subnet"
    AWS_CloudTrail_Trail = "AWS::CloudTrail::Trail"
    AWS_EC2_Volume = "AWS::EC2::Volume"
    AWS_EC2_VPC = "AWS::EC2::VPC"
    AWS_EC2_VPNConnection = "AWS::EC2::VPNConnection"
    AWS_EC2_VPNGateway = "AWS::EC2::VPNGateway"
    AWS_EC2_RegisteredHAInstance = "AWS::EC2::RegisteredHAInstance"
    AWS_EC2_NatGateway = "AWS::EC2::NatGateway"
    AWS_EC2_EgressOnlyInternetGateway = "AWS::EC2::EgressOnlyInternetGateway"
    AWS_EC2_VPCEndpoint = "AWS::EC2::VPCEndpoint"
    AWS_EC2_VPCEndpointService = "AWS::EC2::VPCEndpointService"
    AWS_EC2_FlowLog = "AWS::EC2::FlowLog"
    AWS_EC2_VPCPeeringConnection = "AWS::EC2::VPCPeeringConnection"
    AWS_Elasticsearch_Domain = "AWS::Elasticsearch::Domain"
    AWS_IAM_Group = "AWS::IAM::Group"
    AWS_IAM_Policy = "AWS::IAM::Policy"
    AWS_IAM_Role = "AWS::IAM::Role"
    AWS_IAM_User = "AWS::IAM::User"
    AWS_ElasticLoadBalancingV2_LoadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer"
    AWS_ACM_Certificate = "AWS::ACM::Certificate"
    AWS_RDS_DBInstance = "AWS::RDS::DBInstance"
    AWS_RDS_DBSubnetGroup = "AWS::RDS::DBSubnetGroup"
    AWS_RDS_DBSecurityGroup = "AWS::RDS::DBSecurityGroup"
    AWS_RDS_DBSnapshot = "AWS::RDS::DBSnapshot"
    AWS_RDS_DBCluster = "AWS::RDS::DBCluster"
    AWS_RDS_DBClusterSnapshot = "AWS::RDS::DBClusterSnapshot"
    AWS_RDS_EventSubscription = "AWS::RDS::EventSubscription"
    AWS_S3_Bucket = "AWS::S3::Bucket"
    AWS_S3_AccountPublicAccessBlock = "AWS::S3::AccountPublicAccessBlock"
    AWS_Redshift_Cluster = "AWS::Redshift::Cluster"
    AWS_Redshift_ClusterSnapshot = "AWS::Redshift::ClusterSnapshot"
    AWS_Redshift_ClusterParameterGroup = "AWS::Redshift::ClusterParameterGroup"
    AWS_Redshift_ClusterSecurityGroup = "AWS::Redshift::ClusterSecurityGroup"
    AWS_Redshift_ClusterSubnetGroup = "AWS::Redshift::ClusterSubnetGroup"
    AWS_Redshift_EventSubscription = "AWS::Redshift::EventSubscription"
    AWS_SSM_ManagedInstanceInventory = "AWS::SSM::ManagedInstanceInventory"
    AWS_CloudWatch_Alarm = "AWS::CloudWatch::Alarm"
    AWS_CloudFormation_Stack = "AWS::CloudFormation::Stack"
    AWS_ElasticLoadBalancing_LoadBalancer = "AWS::ElasticLoadBalancing::LoadBalancer"
    AWS_AutoScaling_AutoScalingGroup = "AWS::AutoScaling::AutoScalingGroup"
    AWS_AutoScaling_LaunchConfiguration = "AWS::AutoScaling::LaunchConfiguration"
    AWS_AutoScaling_ScalingPolicy = "AWS::AutoScaling::ScalingPolicy"
    AWS_AutoScaling_ScheduledAction = "AWS::AutoScaling::ScheduledAction"
    AWS_DynamoDB_Table = "AWS::DynamoDB::Table"
    AWS_CodeBuild_Project = "AWS::CodeBuild::Project"
    AWS_WAF_RateBasedRule = "AWS::WAF::RateBasedRule"
    AWS_WAF_Rule = "AWS::WAF::Rule"
    AWS_WAF_RuleGroup = "AWS::WAF::RuleGroup"
    AWS_WAF_WebACL = "AWS::WAF::WebACL"
    AWS_WAFRegional_RateBasedRule = "AWS::WAFRegional::RateBasedRule"
    AWS_WAFRegional_Rule = "AWS::WAFRegional::Rule"
    AWS_WAFRegional_RuleGroup = "AWS::WAFRegional::RuleGroup"
    AWS_WAFRegional_WebACL = "AWS::WAFRegional::WebACL"
    AWS_CloudFront_Distribution = "AWS::CloudFront::Distribution"
    AWS_CloudFront_StreamingDistribution = "AWS::CloudFront::StreamingDistribution"
    AWS_Lambda_Function = "AWS::Lambda::Function"
    AWS_NetworkFirewall_Firewall = "AWS::NetworkFirewall::Firewall"
    AWS_NetworkFirewall_FirewallPolicy = "AWS::NetworkFirewall::FirewallPolicy"
    AWS_NetworkFirewall_RuleGroup = "AWS::NetworkFirewall::RuleGroup"
    AWS_ElasticBeanstalk_Application = "AWS::ElasticBeanstalk::Application"
    AWS_ElasticBeanstalk_ApplicationVersion = "AWS::ElasticBeanstalk::ApplicationVersion"
    AWS_ElasticBeanstalk_Environment = "AWS::ElasticBeanstalk::Environment"
    AWS_WAFv2_WebACL = "AWS::WAFv2::WebACL"
    AWS_WAFv2_RuleGroup = "AWS::WAFv2::RuleGroup"
    AWS_WAFv2_IPSet = "AWS::WAFv2::IPSet"
    AWS_WAFv2_RegexPatternSet = "AWS::WAFv2::RegexPatternSet"
    AWS_WAFv2_ManagedRuleSet = "AWS::WAFv2::ManagedRuleSet"
    AWS_XRay_EncryptionConfig = "AWS::XRay::EncryptionConfig"
    AWS_SSM_AssociationCompliance = "AWS::SSM::AssociationCompliance"
    AWS_SSM_PatchCompliance = "AWS::SSM::PatchCompliance"
    AWS_Shield_Protection = "AWS::Shield::Protection"
    AWS_ShieldRegional_Protection = "AWS::ShieldRegional::Protection"
    AWS_Config_ConformancePackCompliance = "AWS::Config::ConformancePackCompliance"
    AWS_Config_ResourceCompliance = "AWS::Config::ResourceCompliance"
    AWS_ApiGateway_Stage = "AWS::ApiGateway::Stage"
    AWS_ApiGateway_RestApi = "AWS::ApiGateway::RestApi"
    AWS_ApiGatewayV2_Stage = "AWS::ApiGatewayV2::Stage"
    AWS_ApiGatewayV2_Api = "AWS::ApiGatewayV2::Api"
    AWS_CodePipeline_Pipeline = "AWS::CodePipeline::Pipeline"
    AWS_ServiceCatalog_CloudFormationProvisionedProduct = "AWS::ServiceCatalog::CloudFormationProvisionedProduct"
    AWS_ServiceCatalog_CloudFormationProduct = "AWS::ServiceCatalog::CloudFormationProduct"
    AWS_ServiceCatalog_Portfolio = "AWS::ServiceCatalog::Portfolio"
    AWS_SQS_Queue = "AWS::SQS::Queue"
    AWS_KMS_Key = "AWS::KMS::Key"
    AWS_QLDB_Ledger = "AWS::QLDB::Ledger"
    AWS_SecretsManager_Secret = "AWS::SecretsManager::Secret"
    AWS_SNS_Topic = "AWS::SNS::Topic"
    AWS_SSM_FileData = "AWS::SSM::FileData"
    AWS_Backup_BackupPlan = "AWS::Backup::BackupPlan"
    AWS_Backup_BackupSelection = "AWS::Backup::BackupSelection"
    AWS_Backup_BackupVault = "AWS::Backup::BackupVault"
    AWS_Backup_RecoveryPoint = "AWS::Backup::RecoveryPoint"
    AWS_ECR_Repository = "AWS::ECR::Repository"
    AWS_ECS_Cluster = "AWS::ECS::Cluster"
    AWS_ECS_Service = "AWS::ECS::Service"
    AWS_ECS_TaskDefinition = "AWS::ECS::TaskDefinition"
    AWS_EFS_AccessPoint = "AWS::EFS::AccessPoint"
    AWS_EFS_FileSystem = "AWS::EFS::FileSystem"
    AWS_EKS_Cluster = "AWS::EKS::Cluster"
    AWS_OpenSearch_Domain = "AWS::OpenSearch::Domain"
    AWS_EC2_TransitGateway = "AWS::EC2::TransitGateway"
    AWS_Kinesis_Stream = "AWS::Kinesis::Stream"
    AWS_Kinesis_StreamConsumer = "AWS::Kinesis::StreamConsumer"
    AWS_CodeDeploy_Application = "AWS::CodeDeploy::Application"
    AWS_CodeDeploy_DeploymentConfig = "AWS::CodeDeploy::DeploymentConfig"
    AWS_CodeDeploy_DeploymentGroup = "AWS::CodeDeploy::DeploymentGroup"
    AWS_EC2_LaunchTemplate = "AWS::EC2::LaunchTemplate"
    AWS_ECR_PublicRepository = "AWS::ECR::PublicRepository"
    AWS_GuardDuty_Detector = "AWS::GuardDuty::Detector"
    AWS_EMR_SecurityConfiguration = "AWS::EMR::SecurityConfiguration"
    AWS_SageMaker_CodeRepository = "AWS::SageMaker::CodeRepository"
    AWS_Route53Resolver_ResolverEndpoint = "AWS::Route53Resolver::ResolverEndpoint"
    AWS_Route53Resolver_ResolverRule = "AWS::Route53Resolver::ResolverRule"
    AWS_Route53Resolver_ResolverRuleAssociation = "AWS::Route53Resolver::ResolverRuleAssociation"
    AWS_DMS_ReplicationSubnetGroup = "AWS::DMS::ReplicationSubnetGroup"
    AWS_DMS_EventSubscription = "AWS::DMS::EventSubscription"
    AWS_MSK_Cluster = "AWS::MSK::Cluster"
    AWS_StepFunctions_Activity = "AWS::StepFunctions::Activity"
    AWS_WorkSpaces_Workspace = "AWS::WorkSpaces::Workspace"
    AWS_WorkSpaces_ConnectionAlias = "AWS::WorkSpaces::ConnectionAlias"
    AWS_SageMaker_Model = "AWS::SageMaker::Model"
    AWS_ElasticLoadBalancingV2_Listener = "AWS::ElasticLoadBalancingV2::Listener"
    AWS_StepFunctions_StateMachine = "AWS::StepFunctions::StateMachine"
    AWS_Batch_JobQueue = "AWS::Batch::JobQueue"
    AWS_Batch_ComputeEnvironment = "AWS::Batch::ComputeEnvironment"
    AWS_AccessAnalyzer_Analyzer = "AWS::AccessAnalyzer::Analyzer"
    AWS_Athena_WorkGroup = "AWS::Athena::WorkGroup"
    AWS_Athena_DataCatalog = "AWS::Athena::DataCatalog"
    AWS_Detective_Graph = "AWS::Detective::Graph"
    AWS_GlobalAccelerator_Accelerator = "AWS::GlobalAccelerator::Accelerator"
    AWS_GlobalAccelerator_EndpointGroup = "AWS::GlobalAccelerator::EndpointGroup"
    AWS_GlobalAccelerator_Listener = "AWS::GlobalAccelerator::Listener"
    AWS_EC2_TransitGatewayAttachment = "AWS::EC2::TransitGatewayAttachment"
    AWS_EC2_TransitGatewayRouteTable = "AWS::EC2::TransitGatewayRouteTable"
    AWS_DMS_Certificate = "AWS::DMS::Certificate"
    AWS_AppConfig_Application = "AWS::AppConfig::Application"
    AWS_AppSync_GraphQLApi = "AWS::AppSync::GraphQLApi"
    AWS_DataSync_LocationSMB = "AWS::DataSync::LocationSMB"
    AWS_DataSync_LocationFSxLustre = "AWS::DataSync::LocationFSxLustre"
    AWS_DataSync_LocationS3 = "AWS::DataSync::LocationS3"
    AWS_DataSync_LocationEFS = "AWS::DataSync::LocationEFS"
    AWS_DataSync_Task = "AWS::DataSync::Task"
    AWS_DataSync_LocationNFS = "AWS::DataSync::LocationNFS"
    AWS_EC2_NetworkInsightsAccessScopeAnalysis = "AWS::EC2::NetworkInsightsAccessScopeAnalysis"
    AWS_EKS_FargateProfile = "AWS::EKS::FargateProfile"
    AWS_Glue_Job = "AWS::Glue::Job"
    AWS_GuardDuty_ThreatIntelSet = "AWS::GuardDuty::ThreatIntelSet"
    AWS_GuardDuty_IPSet = "AWS::GuardDuty::IPSet"
    AWS_SageMaker_Workteam = "AWS::SageMaker::Workteam"
    AWS_SageMaker_NotebookInstanceLifecycleConfig = "AWS::SageMaker::NotebookInstanceLifecycleConfig"
    AWS_ServiceDiscovery_Service = "AWS::ServiceDiscovery::Service"
    AWS_ServiceDiscovery_PublicDnsNamespace = "AWS::ServiceDiscovery::PublicDnsNamespace"
    AWS_SES_ContactList = "AWS::SES::ContactList"
    AWS_SES_ConfigurationSet = "AWS::SES::ConfigurationSet"
    AWS_Route53_HostedZone = "AWS::Route53::HostedZone"
    AWS_IoTEvents_Input = "AWS::IoTEvents::Input"
    AWS_IoTEvents_DetectorModel = "AWS::IoTEvents::DetectorModel"
    AWS_IoTEvents_AlarmModel = "AWS::IoTEvents::AlarmModel"
    AWS_ServiceDiscovery_HttpNamespace = "AWS::ServiceDiscovery::HttpNamespace"
    AWS_Events_EventBus = "AWS::Events::EventBus"
    AWS_ImageBuilder_ContainerRecipe = "AWS::ImageBuilder::ContainerRecipe"
    AWS_ImageBuilder_DistributionConfiguration = "AWS::ImageBuilder::DistributionConfiguration"
    AWS_ImageBuilder_InfrastructureConfiguration = "AWS::ImageBuilder::InfrastructureConfiguration"
    AWS_DataSync_LocationObjectStorage = "AWS::DataSync::LocationObjectStorage"
    AWS_DataSync_LocationHDFS = "AWS::DataSync::LocationHDFS"
    AWS_Glue_Classifier = "AWS::Glue::Classifier"
    AWS_Route53RecoveryReadiness_Cell = "AWS::Route53RecoveryReadiness::Cell"
    AWS_Route53RecoveryReadiness_ReadinessCheck = "AWS::Route53RecoveryReadiness::ReadinessCheck"
    AWS_ECR_RegistryPolicy = "AWS::ECR::RegistryPolicy"
    AWS_Backup_ReportPlan = "AWS::Backup::ReportPlan"
    AWS_Lightsail_Certificate = "AWS::Lightsail::Certificate"
    AWS_RUM_AppMonitor = "AWS::RUM::AppMonitor"
    AWS_Events_Endpoint = "AWS::Events::Endpoint"
    AWS_SES_ReceiptRuleSet = "AWS::SES::ReceiptRuleSet"
    AWS_Events_Archive = "AWS::Events::Archive"
    AWS_Events_ApiDestination = "AWS::Events::ApiDestination"
    AWS_Lightsail_Disk = "AWS::Lightsail::Disk"
    AWS_FIS_ExperimentTemplate = "AWS::FIS::ExperimentTemplate"
    AWS_DataSync_LocationFSxWindows = "AWS::DataSync::LocationFSxWindows"
    AWS_SES_ReceiptFilter = "AWS::SES::ReceiptFilter"
    AWS_GuardDuty_Filter = "AWS::GuardDuty::Filter"
    AWS_SES_Template = "AWS::SES::Template"
    AWS_AmazonMQ_Broker = "AWS::AmazonMQ::Broker"
    AWS_AppConfig_Environment = "AWS::AppConfig::Environment"
    AWS_AppConfig_ConfigurationProfile = "AWS::AppConfig::ConfigurationProfile"
    AWS_Cloud9_EnvironmentEC2 = "AWS::Cloud9::EnvironmentEC2"
    AWS_EventSchemas_Registry = "AWS::EventSchemas::Registry"
    AWS_EventSchemas_RegistryPolicy = "AWS::EventSchemas::RegistryPolicy"
    AWS_EventSchemas_Discoverer = "AWS::EventSchemas::Discoverer"
    AWS_FraudDetector_Label = "AWS::FraudDetector::Label"
    AWS_FraudDetector_EntityType = "AWS::FraudDetector::EntityType"
    AWS_FraudDetector_Variable = "AWS::FraudDetector::Variable"
    AWS_FraudDetector_Outcome = "AWS::FraudDetector::Outcome"
    AWS_IoT_Authorizer = "AWS::IoT::Authorizer"
    AWS_IoT_SecurityProfile = "AWS::IoT::SecurityProfile"
    AWS_IoT_RoleAlias = "AWS::IoT::RoleAlias"
    AWS_IoT_Dimension = "AWS::IoT::Dimension"
    AWS_IoTAnalytics_Datastore = "AWS::IoTAnalytics::Datastore"
    AWS_Lightsail_Bucket = "AWS::Lightsail::Bucket"
    AWS_Lightsail_StaticIp = "AWS::Lightsail::StaticIp"
    AWS_MediaPackage_PackagingGroup = "AWS::MediaPackage::PackagingGroup"
    AWS_Route53RecoveryReadiness_RecoveryGroup = "AWS::Route53RecoveryReadiness::RecoveryGroup"
    AWS_ResilienceHub_ResiliencyPolicy = "AWS::ResilienceHub::ResiliencyPolicy"
    AWS_Transfer_Workflow = "AWS::Transfer::Workflow"
    AWS_EKS_IdentityProviderConfig = "AWS::EKS::IdentityProviderConfig"
    AWS_EKS_Addon = "AWS::EKS::Addon"
    AWS_Glue_MLTransform = "AWS::Glue::MLTransform"
    AWS_IoT_Policy = "AWS::IoT::Policy"
    AWS_IoT_MitigationAction = "AWS::IoT::MitigationAction"
    AWS_IoTTwinMaker_Workspace = "AWS::IoTTwinMaker::Workspace"
    AWS_IoTTwinMaker_Entity = "AWS::IoTTwinMaker::Entity"
    AWS_IoTAnalytics_Dataset = "AWS::IoTAnalytics::Dataset"
    AWS_IoTAnalytics_Pipeline = "AWS::IoTAnalytics::Pipeline"
    AWS_IoTAnalytics_Channel = "AWS::IoTAnalytics::Channel"
    AWS_IoTSiteWise_Dashboard = "AWS::IoTSiteWise::Dashboard"
    AWS_IoTSiteWise_Project = "AWS::IoTSiteWise::Project"
    AWS_IoTSiteWise_Portal = "AWS::IoTSiteWise::Portal"
    AWS_IoTSiteWise_AssetModel = "AWS::IoTSiteWise::AssetModel"
    AWS_IVS_Channel = "AWS::IVS::Channel"
    AWS_IVS_RecordingConfiguration = "AWS::IVS::RecordingConfiguration"
    AWS_IVS_PlaybackKeyPair = "AWS::IVS::PlaybackKeyPair"
    AWS_KinesisAnalyticsV2_Application = "AWS::KinesisAnalyticsV2::Application"
    AWS_RDS_GlobalCluster = "AWS::RDS::GlobalCluster"
    AWS_S3_MultiRegionAccessPoint = "AWS::S3::MultiRegionAccessPoint"
    AWS_DeviceFarm_TestGridProject = "AWS::DeviceFarm::TestGridProject"
    AWS_Budgets_BudgetsAction = "AWS::Budgets::BudgetsAction"
    AWS_Lex_Bot = "AWS::Lex::Bot"
    AWS_CodeGuruReviewer_RepositoryAssociation = "AWS::CodeGuruReviewer::RepositoryAssociation"
    AWS_IoT_CustomMetric = "AWS::IoT::CustomMetric"
    AWS_Route53Resolver_FirewallDomainList = "AWS::Route53Resolver::FirewallDomainList"
    AWS_RoboMaker_RobotApplicationVersion = "AWS::RoboMaker::RobotApplicationVersion"
    AWS_EC2_TrafficMirrorSession = "AWS::EC2::TrafficMirrorSession"
    AWS_IoTSiteWise_Gateway = "AWS::IoTSiteWise::Gateway"
    AWS_Lex_BotAlias = "AWS::Lex::BotAlias"
    AWS_LookoutMetrics_Alert = "AWS::LookoutMetrics::Alert"
    AWS_IoT_AccountAuditConfiguration = "AWS::IoT::AccountAuditConfiguration"
    AWS_EC2_TrafficMirrorTarget = "AWS::EC2::TrafficMirrorTarget"
    AWS_S3_StorageLens = "AWS::S3::StorageLens"
    AWS_IoT_ScheduledAudit = "AWS::IoT::ScheduledAudit"
    AWS_Events_Connection = "AWS::Events::Connection"
    AWS_EventSchemas_Schema = "AWS::EventSchemas::Schema"
    AWS_MediaPackage_PackagingConfiguration = "AWS::MediaPackage::PackagingConfiguration"
    AWS_KinesisVideo_SignalingChannel = "AWS::KinesisVideo::SignalingChannel"
    AWS_AppStream_DirectoryConfig = "AWS::AppStream::DirectoryConfig"
    AWS_LookoutVision_Project = "AWS::LookoutVision::Project"
    AWS_Route53RecoveryControl_Cluster = "AWS::Route53RecoveryControl::Cluster"
    AWS_Route53RecoveryControl_SafetyRule = "AWS::Route53RecoveryControl::SafetyRule"
    AWS_Route53RecoveryControl_ControlPanel = "AWS::Route53RecoveryControl::ControlPanel"
    AWS_Route53RecoveryControl_RoutingControl = "AWS::Route53RecoveryControl::RoutingControl"
    AWS_Route53RecoveryReadiness_ResourceSet = "AWS::Route53RecoveryReadiness::ResourceSet"
    AWS_RoboMaker_SimulationApplication = "AWS::RoboMaker::SimulationApplication"
    AWS_RoboMaker_RobotApplication = "AWS::RoboMaker::RobotApplication"
    AWS_HealthLake_FHIRDatastore = "AWS::HealthLake::FHIRDatastore"
    AWS_Pinpoint_Segment = "AWS::Pinpoint::Segment"
    AWS_Pinpoint_ApplicationSettings = "AWS::Pinpoint::ApplicationSettings"
    AWS_Events_Rule = "AWS::Events::Rule"
    AWS_EC2_DHCPOptions = "AWS::EC2::DHCPOptions"
    AWS_EC2_NetworkInsightsPath = "AWS::EC2::NetworkInsightsPath"
    AWS_EC2_TrafficMirrorFilter = "AWS::EC2::TrafficMirrorFilter"
    AWS_EC2_IPAM = "AWS::EC2::IPAM"
    AWS_IoTTwinMaker_Scene = "AWS::IoTTwinMaker::Scene"
    AWS_NetworkManager_TransitGatewayRegistration = "AWS::NetworkManager::TransitGatewayRegistration"
    AWS_CustomerProfiles_Domain = "AWS::CustomerProfiles::Domain"
    AWS_AutoScaling_WarmPool = "AWS::AutoScaling::WarmPool"
    AWS_Connect_PhoneNumber = "AWS::Connect::PhoneNumber"
    AWS_AppConfig_DeploymentStrategy = "AWS::AppConfig::DeploymentStrategy"
    AWS_AppFlow_Flow = "AWS::AppFlow::Flow"
    AWS_AuditManager_Assessment = "AWS::AuditManager::Assessment"
    AWS_CloudWatch_MetricStream = "AWS::CloudWatch::MetricStream"
    AWS_DeviceFarm_InstanceProfile = "AWS::DeviceFarm::InstanceProfile"
    AWS_DeviceFarm_Project = "AWS::DeviceFarm::Project"
    AWS_EC2_EC2Fleet = "AWS::EC2::EC2Fleet"
    AWS_EC2_SubnetRouteTableAssociation = "AWS::EC2::SubnetRouteTableAssociation"
    AWS_ECR_PullThroughCacheRule = "AWS::ECR::PullThroughCacheRule"
    AWS_GroundStation_Config = "AWS::GroundStation::Config"
    AWS_ImageBuilder_ImagePipeline = "AWS::ImageBuilder::ImagePipeline"
    AWS_IoT_FleetMetric = "AWS::IoT::FleetMetric"
    AWS_IoTWireless_ServiceProfile = "AWS::IoTWireless::ServiceProfile"
    AWS_NetworkManager_Device = "AWS::NetworkManager::Device"
    AWS_NetworkManager_GlobalNetwork = "AWS::NetworkManager::GlobalNetwork"
    AWS_NetworkManager_Link = "AWS::NetworkManager::Link"
    AWS_NetworkManager_Site = "AWS::NetworkManager::Site"
    AWS_Panorama_Package = "AWS::Panorama::Package"
    AWS_Pinpoint_App = "AWS::Pinpoint::App"
    AWS_Redshift_ScheduledAction = "AWS::Redshift::ScheduledAction"
    AWS_Route53Resolver_FirewallRuleGroupAssociation = "AWS::Route53Resolver::FirewallRuleGroupAssociation"
    AWS_SageMaker_AppImageConfig = "AWS::SageMaker::AppImageConfig"
    AWS_SageMaker_Image = "AWS::SageMaker::Image"
    AWS_ECS_TaskSet = "AWS::ECS::TaskSet"
    AWS_Cassandra_Keyspace = "AWS::Cassandra::Keyspace"
    AWS_Signer_SigningProfile = "AWS::Signer::SigningProfile"
    AWS_Amplify_App = "AWS::Amplify::App"
    AWS_AppMesh_VirtualNode = "AWS::AppMesh::VirtualNode"
    AWS_AppMesh_VirtualService = "AWS::AppMesh::VirtualService"
    AWS_AppRunner_VpcConnector = "AWS::AppRunner::VpcConnector"
    AWS_AppStream_Application = "AWS::AppStream::Application"
    AWS_CodeArtifact_Repository = "AWS::CodeArtifact::Repository"
    AWS_EC2_PrefixList = "AWS::EC2::PrefixList"
    AWS_EC2_SpotFleet = "AWS::EC2::SpotFleet"
    AWS_Evidently_Project = "AWS::Evidently::Project"
    AWS_Forecast_Dataset = "AWS::Forecast::Dataset"
    AWS_IAM_SAMLProvider = "AWS::IAM::SAMLProvider"
    AWS_IAM_ServerCertificate = "AWS::IAM::ServerCertificate"
    AWS_Pinpoint_Campaign = "AWS::Pinpoint::Campaign"
    AWS_Pinpoint_InAppTemplate = "AWS::Pinpoint::InAppTemplate"
    AWS_SageMaker_Domain = "AWS::SageMaker::Domain"
    AWS_Transfer_Agreement = "AWS::Transfer::Agreement"
    AWS_Transfer_Connector = "AWS::Transfer::Connector"
    AWS_KinesisFirehose_DeliveryStream = "AWS::KinesisFirehose::DeliveryStream"
    AWS_Amplify_Branch = "AWS::Amplify::Branch"
    AWS_AppIntegrations_EventIntegration = "AWS::AppIntegrations::EventIntegration"
    AWS_AppMesh_Route = "AWS::AppMesh::Route"
    AWS_Athena_PreparedStatement = "AWS::Athena::PreparedStatement"
    AWS_EC2_IPAMScope = "AWS::EC2::IPAMScope"
    AWS_Evidently_Launch = "AWS::Evidently::Launch"
    AWS_Forecast_DatasetGroup = "AWS::Forecast::DatasetGroup"
    AWS_GreengrassV2_ComponentVersion = "AWS::GreengrassV2::ComponentVersion"
    AWS_GroundStation_MissionProfile = "AWS::GroundStation::MissionProfile"
    AWS_MediaConnect_FlowEntitlement = "AWS::MediaConnect::FlowEntitlement"
    AWS_MediaConnect_FlowVpcInterface = "AWS::MediaConnect::FlowVpcInterface"
    AWS_MediaTailor_PlaybackConfiguration = "AWS::MediaTailor::PlaybackConfiguration"
    AWS_MSK_Configuration = "AWS::MSK::Configuration"
    AWS_Personalize_Dataset = "AWS::Personalize::Dataset"
    AWS_Personalize_Schema = "AWS::Personalize::Schema"
    AWS_Personalize_Solution = "AWS::Personalize::Solution"
    AWS_Pinpoint_EmailTemplate = "AWS::Pinpoint::EmailTemplate"
    AWS_Pinpoint_EventStream = "AWS::Pinpoint::EventStream"
    AWS_ResilienceHub_App = "AWS::ResilienceHub::App"
    AWS_ACMPCA_CertificateAuthority = "AWS::ACMPCA::CertificateAuthority"
    AWS_AppConfig_HostedConfigurationVersion = "AWS::AppConfig::HostedConfigurationVersion"
    AWS_AppMesh_VirtualGateway = "AWS::AppMesh::VirtualGateway"
    AWS_AppMesh_VirtualRouter = "AWS::AppMesh::VirtualRouter"
    AWS_AppRunner_Service = "AWS::AppRunner::Service"
    AWS_CustomerProfiles_ObjectType = "AWS::CustomerProfiles::ObjectType"
    AWS_DMS_Endpoint = "AWS::DMS::Endpoint"
    AWS_EC2_CapacityReservation = "AWS::EC2::CapacityReservation"
    AWS_EC2_ClientVpnEndpoint = "AWS::EC2::ClientVpnEndpoint"
    AWS_Kendra_Index = "AWS::Kendra::Index"
    AWS_KinesisVideo_Stream = "AWS::KinesisVideo::Stream"
    AWS_Logs_Destination = "AWS::Logs::Destination"
    AWS_Pinpoint_EmailChannel = "AWS::Pinpoint::EmailChannel"
    AWS_S3_AccessPoint = "AWS::S3::AccessPoint"
    AWS_NetworkManager_CustomerGatewayAssociation = "AWS::NetworkManager::CustomerGatewayAssociation"
    AWS_NetworkManager_LinkAssociation = "AWS::NetworkManager::LinkAssociation"
    AWS_IoTWireless_MulticastGroup = "AWS::IoTWireless::MulticastGroup"
    AWS_Personalize_DatasetGroup = "AWS::Personalize::DatasetGroup"
    AWS_IoTTwinMaker_ComponentType = "AWS::IoTTwinMaker::ComponentType"
    AWS_CodeBuild_ReportGroup = "AWS::CodeBuild::ReportGroup"
    AWS_SageMaker_FeatureGroup = "AWS::SageMaker::FeatureGroup"
    AWS_MSK_BatchScramSecret = "AWS::MSK::BatchScramSecret"
    AWS_AppStream_Stack = "AWS::AppStream::Stack"
    AWS_IoT_JobTemplate = "AWS::IoT::JobTemplate"
    AWS_IoTWireless_FuotaTask = "AWS::IoTWireless::FuotaTask"
    AWS_IoT_ProvisioningTemplate = "AWS::IoT::ProvisioningTemplate"
    AWS_InspectorV2_Filter = "AWS::InspectorV2::Filter"
    AWS_Route53Resolver_ResolverQueryLoggingConfigAssociation = "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation"
    AWS_ServiceDiscovery_Instance = "AWS::ServiceDiscovery::Instance"
    AWS_Transfer_Certificate = "AWS::Transfer::Certificate"
    AWS_MediaConnect_FlowSource = "AWS::MediaConnect::FlowSource"
    AWS_APS_RuleGroupsNamespace = "AWS::APS::RuleGroupsNamespace"
    AWS_CodeGuruProfiler_ProfilingGroup = "AWS::CodeGuruProfiler::ProfilingGroup"
    AWS_Route53Resolver_ResolverQueryLoggingConfig = "AWS::Route53Resolver::ResolverQueryLoggingConfig"
    AWS_Batch_SchedulingPolicy = "AWS::Batch::SchedulingPolicy"
    AWS_ACMPCA_CertificateAuthorityActivation = "AWS::ACMPCA::CertificateAuthorityActivation"
    AWS_AppMesh_GatewayRoute = "AWS::AppMesh::GatewayRoute"
    AWS_AppMesh_Mesh = "AWS::AppMesh::Mesh"
    AWS_Connect_Instance = "AWS::Connect::Instance"
    AWS_Connect_QuickConnect = "AWS::Connect::QuickConnect"
    AWS_EC2_CarrierGateway = "AWS::EC2::CarrierGateway"
    AWS_EC2_IPAMPool = "AWS::EC2::IPAMPool"
    AWS_EC2_TransitGatewayConnect = "AWS::EC2::TransitGatewayConnect"
    AWS_EC2_TransitGatewayMulticastDomain = "AWS::EC2::TransitGatewayMulticastDomain"
    AWS_ECS_CapacityProvider = "AWS::ECS::CapacityProvider"
    AWS_IAM_InstanceProfile = "AWS::IAM::InstanceProfile"
    AWS_IoT_CACertificate = "AWS::IoT::CACertificate"
    AWS_IoTTwinMaker_SyncJob = "AWS::IoTTwinMaker::SyncJob"
    AWS_KafkaConnect_Connector = "AWS::KafkaConnect::Connector"
    AWS_Lambda_CodeSigningConfig = "AWS::Lambda::CodeSigningConfig"
    AWS_NetworkManager_ConnectPeer = "AWS::NetworkManager::ConnectPeer"
    AWS_ResourceExplorer2_Index = "AWS::ResourceExplorer2::Index"
    AWS_AppStream_Fleet = "AWS::AppStream::Fleet"
    AWS_Cognito_UserPool = "AWS::Cognito::UserPool"
    AWS_Cognito_UserPoolClient = "AWS::Cognito::UserPoolClient"
    AWS_Cognito_UserPoolGroup = "AWS::Cognito::UserPoolGroup"
    AWS_EC2_NetworkInsightsAccessScope = "AWS::EC2::NetworkInsightsAccessScope"
    AWS_EC2_NetworkInsightsAnalysis = "AWS::EC2::NetworkInsightsAnalysis"
    AWS_Grafana_Workspace = "AWS::Grafana::Workspace"
    AWS_GroundStation_DataflowEndpointGroup = "AWS::GroundStation::DataflowEndpointGroup"
    AWS_ImageBuilder_ImageRecipe = "AWS::ImageBuilder::ImageRecipe"
    AWS_KMS_Alias = "AWS::KMS::Alias"
    AWS_M2_Environment = "AWS::M2::Environment"
    AWS_QuickSight_DataSource = "AWS::QuickSight::DataSource"
    AWS_QuickSight_Template = "AWS::QuickSight::Template"
    AWS_QuickSight_Theme = "AWS::QuickSight::Theme"
    AWS_RDS_OptionGroup = "AWS::RDS::OptionGroup"
    AWS_Redshift_EndpointAccess = "AWS::Redshift::EndpointAccess"
    AWS_Route53Resolver_FirewallRuleGroup = "AWS::Route53Resolver::FirewallRuleGroup"
    AWS_SSM_Document = "AWS::SSM::Document"
    AWS_AppConfig_ExtensionAssociation = "AWS::AppConfig::ExtensionAssociation"
    AWS_AppIntegrations_Application = "AWS::AppIntegrations::Application"
    AWS_AppSync_ApiCache = "AWS::AppSync::ApiCache"
    AWS_Bedrock_Guardrail = "AWS::Bedrock::Guardrail"
    AWS_Bedrock_KnowledgeBase = "AWS::Bedrock::KnowledgeBase"
    AWS_Cognito_IdentityPool = "AWS::Cognito::IdentityPool"
    AWS_Connect_Rule = "AWS::Connect::Rule"
    AWS_Connect_User = "AWS::Connect::User"
    AWS_EC2_ClientVpnTargetNetworkAssociation = "AWS::EC2::ClientVpnTargetNetworkAssociation"
    AWS_EC2_EIPAssociation = "AWS::EC2::EIPAssociation"
    AWS_EC2_IPAMResourceDiscovery = "AWS::EC2::IPAMResourceDiscovery"
    AWS_EC2_IPAMResourceDiscoveryAssociation = "AWS::EC2::IPAMResourceDiscoveryAssociation"
    AWS_EC2_InstanceConnectEndpoint = "AWS::EC2::InstanceConnectEndpoint"
    AWS_EC2_SnapshotBlockPublicAccess = "AWS::EC2::SnapshotBlockPublicAccess"
    AWS_EC2_VPCBlockPublicAccessExclusion = "AWS::EC2::VPCBlockPublicAccessExclusion"
    AWS_EC2_VPCBlockPublicAccessOptions = "AWS::EC2::VPCBlockPublicAccessOptions"
    AWS_EC2_VPCEndpointConnectionNotification = "AWS::EC2::VPCEndpointConnectionNotification"
    AWS_EC2_VPNConnectionRoute = "AWS::EC2::VPNConnectionRoute"
    AWS_Evidently_Segment = "AWS::Evidently::Segment"
    AWS_IAM_OIDCProvider = "AWS::IAM::OIDCProvider"
    AWS_InspectorV2_Activation = "AWS::InspectorV2::Activation"
    AWS_MSK_ClusterPolicy = "AWS::MSK::ClusterPolicy"
    AWS_MSK_VpcConnection = "AWS::MSK::VpcConnection"
    AWS_MediaConnect_Gateway = "AWS::MediaConnect::Gateway"
    AWS_MemoryDB_SubnetGroup = "AWS::MemoryDB::SubnetGroup"
    AWS_OpenSearchServerless_Collection = "AWS::OpenSearchServerless::Collection"
    AWS_OpenSearchServerless_VpcEndpoint = "AWS::OpenSearchServerless::VpcEndpoint"
    AWS_Redshift_EndpointAuthorization = "AWS::Redshift::EndpointAuthorization"
    AWS_Route53Profiles_Profile = "AWS::Route53Profiles::Profile"
    AWS_S3_StorageLensGroup = "AWS::S3::StorageLensGroup"
    AWS_S3Express_BucketPolicy = "AWS::S3Express::BucketPolicy"
    AWS_S3Express_DirectoryBucket = "AWS::S3Express::DirectoryBucket"
    AWS_SageMaker_InferenceExperiment = "AWS::SageMaker::InferenceExperiment"
    AWS_SecurityHub_Standard = "AWS::SecurityHub::Standard"
    AWS_Transfer_Profile = "AWS::Transfer::Profile"
    AWS_CloudFormation_StackSet = "AWS::CloudFormation::StackSet"
    AWS_MediaPackageV2_Channel = "AWS::MediaPackageV2::Channel"
    AWS_S3_AccessGrantsLocation = "AWS::S3::AccessGrantsLocation"
    AWS_S3_AccessGrant = "AWS::S3::AccessGrant"
    AWS_S3_AccessGrantsInstance = "AWS::S3::AccessGrantsInstance"
    AWS_EMRServerless_Application = "AWS::EMRServerless::Application"
    AWS_Config_AggregationAuthorization = "AWS::Config::AggregationAuthorization"
    AWS_Bedrock_ApplicationInferenceProfile = "AWS::Bedrock::ApplicationInferenceProfile"
    AWS_ApiGatewayV2_Integration = "AWS::ApiGatewayV2::Integration"
    AWS_SageMaker_MlflowTrackingServer = "AWS::SageMaker::MlflowTrackingServer"
    AWS_SageMaker_ModelBiasJobDefinition = "AWS::SageMaker::ModelBiasJobDefinition"
    AWS_SecretsManager_RotationSchedule = "AWS::SecretsManager::RotationSchedule"
    AWS_Deadline_QueueFleetAssociation = "AWS::Deadline::QueueFleetAssociation"
    AWS_ECR_RepositoryCreationTemplate = "AWS::ECR::RepositoryCreationTemplate"
    AWS_CloudFormation_LambdaHook = "AWS::CloudFormation::LambdaHook"
    AWS_EC2_SubnetNetworkAclAssociation = "AWS::EC2::SubnetNetworkAclAssociation"
    AWS_ApiGateway_UsagePlan = "AWS::ApiGateway::UsagePlan"
    AWS_AppConfig_Extension = "AWS::AppConfig::Extension"
    AWS_Deadline_Fleet = "AWS::Deadline::Fleet"
    AWS_EMR_Studio = "AWS::EMR::Studio"
    AWS_S3Tables_TableBucket = "AWS::S3Tables::TableBucket"
    AWS_CloudFront_RealtimeLogConfig = "AWS::CloudFront::RealtimeLogConfig"
    AWS_BackupGateway_Hypervisor = "AWS::BackupGateway::Hypervisor"
    AWS_BCMDataExports_Export = "AWS::BCMDataExports::Export"
    AWS_CloudFormation_GuardHook = "AWS::CloudFormation::GuardHook"
    AWS_CloudFront_PublicKey = "AWS::CloudFront::PublicKey"
    AWS_CloudTrail_EventDataStore = "AWS::CloudTrail::EventDataStore"
    AWS_EntityResolution_IdMappingWorkflow = "AWS::EntityResolution::IdMappingWorkflow"
    AWS_EntityResolution_SchemaMapping = "AWS::EntityResolution::SchemaMapping"
    AWS_IoT_DomainConfiguration = "AWS::IoT::DomainConfiguration"
    AWS_PCAConnectorAD_DirectoryRegistration = "AWS::PCAConnectorAD::DirectoryRegistration"
    AWS_RDS_Integration = "AWS::RDS::Integration"
    AWS_Config_ConformancePack = "AWS::Config::ConformancePack"
    AWS_RolesAnywhere_Profile = "AWS::RolesAnywhere::Profile"
    AWS_CodeArtifact_Domain = "AWS::CodeArtifact::Domain"
    AWS_Backup_RestoreTestingPlan = "AWS::Backup::RestoreTestingPlan"
    AWS_Config_StoredQuery = "AWS::Config::StoredQuery"
    AWS_SageMaker_DataQualityJobDefinition = "AWS::SageMaker::DataQualityJobDefinition"
    AWS_SageMaker_ModelExplainabilityJobDefinition = "AWS::SageMaker::ModelExplainabilityJobDefinition"
    AWS_SageMaker_ModelQualityJobDefinition = "AWS::SageMaker::ModelQualityJobDefinition"
    AWS_SageMaker_StudioLifecycleConfig = "AWS::SageMaker::StudioLifecycleConfig"
    AWS_SES_DedicatedIpPool = "AWS::SES::DedicatedIpPool"
    AWS_SES_MailManagerTrafficPolicy = "AWS::SES::MailManagerTrafficPolicy"
    AWS_SSM_ResourceDataSync = "AWS::SSM::ResourceDataSync"
    AWS_BedrockAgentCore_Runtime = "AWS::BedrockAgentCore::Runtime"
    AWS_BedrockAgentCore_BrowserCustom = "AWS::BedrockAgentCore::BrowserCustom"
    AWS_ElasticLoadBalancingV2_TargetGroup = "AWS::ElasticLoadBalancingV2::TargetGroup"
    AWS_EMRContainers_VirtualCluster = "AWS::EMRContainers::VirtualCluster"
    AWS_EntityResolution_MatchingWorkflow = "AWS::EntityResolution::MatchingWorkflow"
    AWS_IoTCoreDeviceAdvisor_SuiteDefinition = "AWS::IoTCoreDeviceAdvisor::SuiteDefinition"
    AWS_EC2_SecurityGroupVpcAssociation = "AWS::EC2::SecurityGroupVpcAssociation"
    AWS_EC2_VerifiedAccessInstance = "AWS::EC2::VerifiedAccessInstance"
    AWS_KafkaConnect_CustomPlugin = "AWS::KafkaConnect::CustomPlugin"
    AWS_NetworkManager_TransitGatewayPeering = "AWS::NetworkManager::TransitGatewayPeering"
    AWS_OpenSearchServerless_SecurityConfig = "AWS::OpenSearchServerless::SecurityConfig"
    AWS_Redshift_Integration = "AWS::Redshift::Integration"
    AWS_RolesAnywhere_TrustAnchor = "AWS::RolesAnywhere::TrustAnchor"
    AWS_Route53Profiles_ProfileAssociation = "AWS::Route53Profiles::ProfileAssociation"
    AWS_SSMIncidents_ResponsePlan = "AWS::SSMIncidents::ResponsePlan"
    AWS_Transfer_Server = "AWS::Transfer::Server"
    AWS_Glue_Database = "AWS::Glue::Database"
    AWS_Organizations_OrganizationalUnit = "AWS::Organizations::OrganizationalUnit"
    AWS_EC2_IPAMPoolCidr = "AWS::EC2::IPAMPoolCidr"
    AWS_EC2_VPCGatewayAttachment = "AWS::EC2::VPCGatewayAttachment"
    AWS_Bedrock_Prompt = "AWS::Bedrock::Prompt"
    AWS_Comprehend_Flywheel = "AWS::Comprehend::Flywheel"
    AWS_DataSync_Agent = "AWS::DataSync::Agent"
    AWS_MediaTailor_LiveSource = "AWS::MediaTailor::LiveSource"
    AWS_MSK_ServerlessCluster = "AWS::MSK::ServerlessCluster"
    AWS_IoTSiteWise_Asset = "AWS::IoTSiteWise::Asset"
    AWS_B2BI_Capability = "AWS::B2BI::Capability"
    AWS_CloudFront_KeyValueStore = "AWS::CloudFront::KeyValueStore"
    AWS_Deadline_Monitor = "AWS::Deadline::Monitor"
    AWS_GuardDuty_MalwareProtectionPlan = "AWS::GuardDuty::MalwareProtectionPlan"
    AWS_Location_APIKey = "AWS::Location::APIKey"
    AWS_MediaPackageV2_OriginEndpoint = "AWS::MediaPackageV2::OriginEndpoint"
    AWS_PCAConnectorAD_Connector = "AWS::PCAConnectorAD::Connector"
    AWS_S3Tables_TableBucketPolicy = "AWS::S3Tables::TableBucketPolicy"
    AWS_SecretsManager_ResourcePolicy = "AWS::SecretsManager::ResourcePolicy"
    AWS_SSMContacts_Contact = "AWS::SSMContacts::Contact"
    AWS_IoT_ThingGroup = "AWS::IoT::ThingGroup"
    AWS_ImageBuilder_LifecyclePolicy = "AWS::ImageBuilder::LifecyclePolicy"
    AWS_GameLift_Build = "AWS::GameLift::Build"
    AWS_ECR_ReplicationConfiguration = "AWS::ECR::ReplicationConfiguration"
    AWS_EC2_SubnetCidrBlock = "AWS::EC2::SubnetCidrBlock"
    AWS_Connect_SecurityProfile = "AWS::Connect::SecurityProfile"
    AWS_CleanRoomsML_TrainingDataset = "AWS::CleanRoomsML::TrainingDataset"
    AWS_AppStream_AppBlockBuilder = "AWS::AppStream::AppBlockBuilder"
    AWS_Route53_DNSSEC = "AWS::Route53::DNSSEC"
    AWS_SageMaker_UserProfile = "AWS::SageMaker::UserProfile"
    AWS_ApiGateway_Method = "AWS::ApiGateway::Method"
}

list ResourceTypeList {
    member: ResourceType
}

@length(min: 1, max: 196)
string ResourceTypeString

@length(min: 1, max: 256) @pattern("[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}::[a-zA-Z0-9]{2,64}")
string ResourceTypeValue

list ResourceTypeValueList {
    member: ResourceTypeValue
}

@length(min: 0, max: 20)
list ResourceTypes {
    member: StringWithCharLimit256
}

@length(min: 0, max: 100)
list ResourceTypesScope {
    member: StringWithCharLimit256
}

structure ResourceValue {
    @required
    Value: ResourceValueType
}

enum ResourceValueType {
    RESOURCE_ID
}

list Results {
    member: String
}

structure RetentionConfiguration {
    @required
    Name: RetentionConfigurationName

    @required
    RetentionPeriodInDays: RetentionPeriodInDays
}

list RetentionConfigurationList {
    member: RetentionConfiguration
}

@length(min: 1, max: 256) @pattern("[\\w\\-]+")
string RetentionConfigurationName

@length(min: 0, max: 1)
list RetentionConfigurationNameList {
    member: RetentionConfigurationName
}

@range(min: 30, max: 2557)
integer RetentionPeriodInDays

enum RuleEvaluationVisibility {
    EXTERNAL
    INTERNAL
}

@range(min: 0, max: 50)
integer RuleLimit

@pattern("^[a-zA-Z0-9_\\-.:/]{3,200}$")
string SSMDocumentName

@pattern("([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)")
string SSMDocumentVersion

@length(min: 1, max: 128) @pattern("[A-Za-z0-9-]+")
string SchemaVersionId

structure Scope {
    ComplianceResourceTypes: ComplianceResourceTypes
    TagKey: StringWithCharLimit128
    TagValue: StringWithCharLimit256
    ComplianceResourceId: BaseResourceId
    ServicePrincipals: ServicePrincipals
}

structure ScopeConfiguration {
    @required
    scopeType: ScopeType

    scopeValues: ScopeValues

    @required
    allRegions: Boolean

    includedRegions: IncludedRegions
}

@length(min: 1, max: 256)
string ScopeType

@length(min: 1, max: 256)
string ScopeValue

list ScopeValues {
    member: ScopeValue
}

@length(min: 1, max: 128) @pattern("[\\w+=,.@-]+")
string ServicePrincipal

@length(min: 1, max: 128) @pattern("[\\w+=,.@-]+")
string ServicePrincipalValue

list ServicePrincipalValueList {
    member: ServicePrincipalValue
}

@length(min: 0, max: 100)
list ServicePrincipals {
    member: StringWithCharLimit128
}

enum SortBy {
    SCORE
}

enum SortOrder {
    ASCENDING
    DESCENDING
}

structure Source {
    @required
    Owner: Owner

    SourceIdentifier: StringWithCharLimit256
    SourceDetails: SourceDetails
    CustomPolicyDetails: CustomPolicyDetails
}

structure SourceDetail {
    EventSource: EventSource
    MessageType: MessageType
    MaximumExecutionFrequency: MaximumExecutionFrequency
}

@length(min: 0, max: 25)
list SourceDetails {
    member: SourceDetail
}

structure SsmControls {
    ConcurrentExecutionRatePercentage: Percentage
    ErrorPercentage: Percentage
}

@length(min: 1, max: 2048)
string StackArn

@length(min: 0, max: 25)
list StaticParameterValues {
    member: StringWithCharLimit256
}

structure StaticValue {
    @required
    Values: StaticParameterValues
}

structure StatusDetailFilters {
    AccountId: AccountId
    MemberAccountRuleStatus: MemberAccountRuleStatus
}

structure StoredQuery {
    QueryId: QueryId
    QueryArn: QueryArn

    @required
    QueryName: QueryName

    Description: QueryDescription
    Expression: QueryExpression
}

structure StoredQueryMetadata {
    @required
    QueryId: QueryId

    @required
    QueryArn: QueryArn

    @required
    QueryName: QueryName

    Description: QueryDescription
}

list StoredQueryMetadataList {
    member: StoredQueryMetadata
}

@length(min: 1, max: 1024)
string StringWithCharLimit1024

@length(min: 1, max: 128)
string StringWithCharLimit128

@length(min: 1, max: 256)
string StringWithCharLimit256

@length(min: 0, max: 256)
string StringWithCharLimit256Min0

@length(min: 1, max: 64)
string StringWithCharLimit64

@length(min: 1, max: 768)
string StringWithCharLimit768

map SupplementaryConfiguration {
    key: String
    value: String
}

structure Tag {
    Key: TagKey
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

map Tags {
    key: String
    value: String
}

@length(min: 0, max: 50)
list TagsList {
    member: Tag
}

@length(min: 1, max: 51200)
string TemplateBody

@length(min: 1, max: 1024) @pattern("s3://.*")
string TemplateS3Uri

structure TemplateSSMDocumentDetails {
    @required
    DocumentName: SSMDocumentName

    DocumentVersion: SSMDocumentVersion
}

@length(min: 1, max: 128)
string ThirdPartyCloudRegion

structure TimeWindow {
    StartTime: Timestamp
    EndTime: Timestamp
}

@error("client")
structure TooManyTagsException {}

@error("client")
structure UnmodifiableEntityException {}

list UnprocessedResourceIdentifierList {
    member: AggregateResourceIdentifier
}

@error("client")
structure ValidationException {}
