$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.securityhub

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS SecurityHub")
@service(sdkId: "SecurityHub", endpointPrefix: "securityhub")
@restJson1
@sigv4(name: "securityhub")
@standardRegionalEndpoints
service SecurityHub {
    version: "2018-10-26"
    operations: [
        AcceptAdministratorInvitation
        AcceptInvitation
        BatchDeleteAutomationRules
        BatchDisableStandards
        BatchEnableStandards
        BatchGetAutomationRules
        BatchGetConfigurationPolicyAssociations
        BatchGetSecurityControls
        BatchGetStandardsControlAssociations
        BatchImportFindings
        BatchUpdateAutomationRules
        BatchUpdateFindings
        BatchUpdateFindingsV2
        BatchUpdateStandardsControlAssociations
        CreateActionTarget
        CreateAggregatorV2
        CreateAutomationRule
        CreateAutomationRuleV2
        CreateConfigurationPolicy
        CreateConnector
        CreateConnectorV2
        CreateFindingAggregator
        CreateInsight
        CreateMembers
        CreateTicketV2
        DeclineInvitations
        DeleteActionTarget
        DeleteAggregatorV2
        DeleteAutomationRuleV2
        DeleteConfigurationPolicy
        DeleteConnector
        DeleteConnectorV2
        DeleteFindingAggregator
        DeleteInsight
        DeleteInvitations
        DeleteMembers
        DescribeActionTargets
        DescribeHub
        DescribeOrganizationConfiguration
        DescribeProducts
        DescribeProductsV2
        DescribeSecurityHubV2
        DescribeStandards
        DescribeStandardsControls
        DisableImportFindingsForProduct
        DisableOrganizationAdminAccount
        DisableSecurityHub
        DisableSecurityHubFeatureV2
        DisableSecurityHubV2
        DisassociateFromAdministratorAccount
        DisassociateFromMasterAccount
        DisassociateMembers
        EnableImportFindingsForProduct
        EnableOrganizationAdminAccount
        EnableSecurityHub
        EnableSecurityHubFeatureV2
        EnableSecurityHubV2
        GenerateRecommendedPolicyV2
        GetAdministratorAccount
        GetAggregatorV2
        GetAutomationRuleV2
        GetConfigurationPolicy
        GetConfigurationPolicyAssociation
        GetConnector
        GetConnectorV2
        GetEnabledStandards
        GetFindingAggregator
        GetFindingHistory
        GetFindingStatisticsV2
        GetFindings
        GetFindingsTrendsV2
        GetFindingsV2
        GetInsightResults
        GetInsights
        GetInvitationsCount
        GetMasterAccount
        GetMembers
        GetRecommendedPolicyV2
        GetResourcesStatisticsV2
        GetResourcesTrendsV2
        GetResourcesV2
        GetSecurityControlDefinition
        InviteMembers
        ListAggregatorsV2
        ListAutomationRules
        ListAutomationRulesV2
        ListConfigurationPolicies
        ListConfigurationPolicyAssociations
        ListConnectors
        ListConnectorsV2
        ListEnabledProductsForImport
        ListFindingAggregators
        ListFreeTrialStatusesV2
        ListInvitations
        ListMembers
        ListOrganizationAdminAccounts
        ListSecurityControlDefinitions
        ListStandardsControlAssociations
        ListTagsForResource
        RegisterConnectorV2
        StartConfigurationPolicyAssociation
        StartConfigurationPolicyDisassociation
        TagResource
        UntagResource
        UpdateActionTarget
        UpdateAggregatorV2
        UpdateAutomationRuleV2
        UpdateConfigurationPolicy
        UpdateConnector
        UpdateConnectorV2
        UpdateFindingAggregator
        UpdateFindings
        UpdateInsight
        UpdateOrganizationConfiguration
        UpdateSecurityControl
        UpdateSecurityHubConfiguration
        UpdateStandardsControl
    ]
}

@http(method: "POST", uri: "/administrator")
operation AcceptAdministratorInvitation {
    input := {
        @required
        AdministratorId: NonEmptyString

        @required
        InvitationId: NonEmptyString
    }
    output := {}
    errors: [
        InternalException
        InvalidInputException
        LimitExceededException
        ResourceNotFoundException
        InvalidAccessException
    ]
}

@deprecated @http(method: "POST", uri: "/master")
operation AcceptInvitation {
    input := {
        @required
        MasterId: NonEmptyString

        @required
        InvitationId: NonEmptyString
    }
    output := {}
    errors: [
        InternalException
        InvalidInputException
        LimitExceededException
        ResourceNotFoundException
        InvalidAccessException
    ]
}

@http(method: "POST", uri: "/automationrules/delete")
operation BatchDeleteAutomationRules {
    input := {
        @required
        AutomationRulesArns: AutomationRulesArnsList
    }
    output := {
        ProcessedAutomationRules: AutomationRulesArnsList
        UnprocessedAutomationRules: UnprocessedAutomationRulesList
    }
    errors: [
        InternalException
        InvalidAccessException
        InvalidInputException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/standards/deregister")
operation BatchDisableStandards {
    input := {
        @required
        StandardsSubscriptionArns: StandardsSubscriptionArns
    }
    output := {
        StandardsSubscriptions: StandardsSubscriptions
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/standards/register")
operation BatchEnableStandards {
    input := {
        @required
        StandardsSubscriptionRequests: StandardsSubscriptionRequests
    }
    output := {
        StandardsSubscriptions: StandardsSubscriptions
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/automationrules/get")
operation BatchGetAutomationRules {
    input := {
        @required
        AutomationRulesArns: AutomationRulesArnsList
    }
    output := {
        Rules: AutomationRulesConfigList
        UnprocessedAutomationRules: UnprocessedAutomationRulesList
    }
    errors: [
        AccessDeniedException
        InternalException
        InvalidAccessException
        InvalidInputException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/configurationPolicyAssociation/batchget")
operation BatchGetConfigurationPolicyAssociations {
    input := {
        @required
        ConfigurationPolicyAssociationIdentifiers: ConfigurationPolicyAssociationsList
    }
    output := {
        ConfigurationPolicyAssociations: ConfigurationPolicyAssociationList
        UnprocessedConfigurationPolicyAssociations: UnprocessedConfigurationPolicyAssociationList
    }
    errors: [
        InternalException
        InvalidAccessException
        InvalidInputException
        LimitExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/securityControls/batchGet")
operation BatchGetSecurityControls {
    input := {
        @required
        SecurityControlIds: StringList
    }
    output := {
        @required
        SecurityControls: SecurityControls

        UnprocessedIds: UnprocessedSecurityControls
    }
    errors: [
        InternalException
        LimitExceededException
        InvalidAccessException
        InvalidInputException
    ]
}

@http(method: "POST", uri: "/associations/batchGet")
operation BatchGetStandardsControlAssociations {
    input := {
        @required
        StandardsControlAssociationIds: StandardsControlAssociationIds
    }
    output := {
        @required
        StandardsControlAssociationDetails: StandardsControlAssociationDetails

        UnprocessedAssociations: UnprocessedStandardsControlAssociations
    }
    errors: [
        InternalException
        LimitExceededException
        InvalidAccessException
        InvalidInputException
    ]
}

@http(method: "POST", uri: "/findings/import")
operation BatchImportFindings {
    input := {
        @required
        Findings: BatchImportFindingsRequestFindingList
    }
    output := {
        @required
        FailedCount: Integer

        @required
        SuccessCount: Integer

        FailedFindings: ImportFindingsErrorList
    }
    errors: [
        InternalException
        InvalidInputException
        LimitExceededException
        InvalidAccessException
    ]
}

@http(method: "PATCH", uri: "/automationrules/update")
operation BatchUpdateAutomationRules {
    input := {
        @required
        UpdateAutomationRulesRequestItems: UpdateAutomationRulesRequestItemsList
    }
    output := {
        ProcessedAutomationRules: AutomationRulesArnsList
        UnprocessedAutomationRules: UnprocessedAutomationRulesList
    }
    errors: [
        InternalException
        InvalidAccessException
        InvalidInputException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/findings/batchupdate")
operation BatchUpdateFindings {
    input := {
        @required
        FindingIdentifiers: AwsSecurityFindingIdentifierList

        Note: NoteUpdate
        Severity: SeverityUpdate
        VerificationState: VerificationState
        Confidence: RatioScale
        Criticality: RatioScale
        Types: TypeList
        UserDefinedFields: FieldMap
        Workflow: WorkflowUpdate
        RelatedFindings: RelatedFindingList
    }
    output := {
        @required
        ProcessedFindings: AwsSecurityFindingIdentifierList

        @required
        UnprocessedFindings: BatchUpdateFindingsUnprocessedFindingsList
    }
    errors: [
        InternalException
        InvalidInputException
        LimitExceededException
        InvalidAccessException
    ]
}

@http(method: "PATCH", uri: "/findingsv2/batchupdatev2")
operation BatchUpdateFindingsV2 {
    input := {
        MetadataUids: MetadataUidList
        FindingIdentifiers: OcsfFindingIdentifierList
        Comment: NonEmptyString
        SeverityId: Integer
        StatusId: Integer
    }
    output := {
        @required
        ProcessedFindings: BatchUpdateFindingsV2ProcessedFindingsList

        @required
        UnprocessedFindings: BatchUpdateFindingsV2UnprocessedFindingsList
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/associations")
operation BatchUpdateStandardsControlAssociations {
    input := {
        @required
        StandardsControlAssociationUpdates: StandardsControlAssociationUpdates
    }
    output := {
        UnprocessedAssociationUpdates: UnprocessedStandardsControlAssociationUpdates
    }
    errors: [
        InternalException
        LimitExceededException
        InvalidAccessException
        InvalidInputException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/actionTargets")
operation CreateActionTarget {
    input := {
        @required
        Name: NonEmptyString

        @required
        Description: NonEmptyString

        @required
        Id: NonEmptyString
    }
    output := {
        @required
        ActionTargetArn: NonEmptyString
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceConflictException
    ]
}

@http(method: "POST", uri: "/aggregatorv2/create")
operation CreateAggregatorV2 {
    input := {
        @required
        RegionLinkingMode: NonEmptyString

        LinkedRegions: StringList
        Tags: TagMap

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        AggregatorV2Arn: NonEmptyString
        AggregationRegion: NonEmptyString
        RegionLinkingMode: NonEmptyString
        LinkedRegions: StringList
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/automationrules/create")
operation CreateAutomationRule {
    input := {
        Tags: TagMap
        RuleStatus: RuleStatus

        @required
        RuleOrder: RuleOrderValue

        @required
        RuleName: NonEmptyString

        @required
        Description: NonEmptyString

        IsTerminal: Boolean

        @required
        Criteria: AutomationRulesFindingFilters

        @required
        Actions: ActionList
    }
    output := {
        RuleArn: NonEmptyString
    }
    errors: [
        AccessDeniedException
        InternalException
        InvalidAccessException
        InvalidInputException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/automationrulesv2/create")
operation CreateAutomationRuleV2 {
    input := {
        @required
        RuleName: NonEmptyString

        RuleStatus: RuleStatusV2

        @required
        Description: NonEmptyString

        @required
        RuleOrder: RuleOrderValueV2

        @required
        Criteria: Criteria

        @required
        Actions: AutomationRulesActionListV2

        Tags: TagMap

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        RuleArn: NonEmptyString
        RuleId: NonEmptyString
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ConflictException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/configurationPolicy/create")
operation CreateConfigurationPolicy {
    input := {
        @required
        Name: NonEmptyString

        Description: NonEmptyString

        @required
        ConfigurationPolicy: Policy

        Tags: TagMap
    }
    output := {
        Arn: NonEmptyString
        Id: NonEmptyString
        Name: NonEmptyString
        Description: NonEmptyString
        UpdatedAt: Timestamp
        CreatedAt: Timestamp
        ConfigurationPolicy: Policy
    }
    errors: [
        InternalException
        InvalidAccessException
        InvalidInputException
        LimitExceededException
        AccessDeniedException
        ResourceConflictException
    ]
}

@http(method: "POST", uri: "/connectors")
operation CreateConnector {
    input := {
        @required
        Name: NonEmptyString

        Description: NonEmptyString

        @required
        Provider: CspmProviderConfiguration

        Tags: TagMap

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        ConnectorArn: NonEmptyString

        @required
        ConnectorId: NonEmptyString

        ConnectorStatus: CspmConnectorStatus
        EnablementStatus: CspmEnablementStatus
    }
    errors: [
        AccessDeniedException
        InternalServerException
        InvalidAccessException
        ValidationException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/connectorsv2")
operation CreateConnectorV2 {
    input := {
        @required
        Name: NonEmptyString

        Description: NonEmptyString

        @required
        Provider: ProviderConfiguration

        KmsKeyArn: NonEmptyString
        Tags: TagMap

        @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required
        ConnectorArn: NonEmptyString

        @required
        ConnectorId: NonEmptyString

        AuthUrl: NonEmptyString
        ConnectorStatus: ConnectorStatus
        EnablementStatus: EnablementStatus
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
        ServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/findingAggregator/create")
operation CreateFindingAggregator {
    input := {
        @required
        RegionLinkingMode: NonEmptyString

        Regions: StringList
    }
    output := {
        FindingAggregatorArn: NonEmptyString
        FindingAggregationRegion: NonEmptyString
        RegionLinkingMode: NonEmptyString
        Regions: StringList
    }
    errors: [
        InternalException
        LimitExceededException
        InvalidAccessException
        AccessDeniedException
        InvalidInputException
    ]
}

@http(method: "POST", uri: "/insights")
operation CreateInsight {
    input := {
        @required
        Name: NonEmptyString

        @required
        Filters: AwsSecurityFindingFilters

        @required
        GroupByAttribute: NonEmptyString
    }
    output := {
        @required
        InsightArn: NonEmptyString
    }
    errors: [
        InternalException
        InvalidInputException
        LimitExceededException
        InvalidAccessException
        ResourceConflictException
    ]
}

@http(method: "POST", uri: "/members")
operation CreateMembers {
    input := {
        @required
        AccountDetails: AccountDetailsList
    }
    output := {
        UnprocessedAccounts: ResultList
    }
    errors: [
        InternalException
        InvalidInputException
        LimitExceededException
        InvalidAccessException
        ResourceConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/ticketsv2")
operation CreateTicketV2 {
    input := {
        @required
        ConnectorId: NonEmptyString

        @required
        FindingMetadataUid: NonEmptyString

        @idempotencyToken
        ClientToken: ClientToken

        Mode: TicketCreationMode
    }
    output := {
        @required
        TicketId: NonEmptyString

        TicketSrcUrl: NonEmptyString
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/invitations/decline")
operation DeclineInvitations {
    input := {
        @required
        AccountIds: AccountIdList
    }
    output := {
        UnprocessedAccounts: ResultList
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/actionTargets/{ActionTargetArn+}")
operation DeleteActionTarget {
    input := {
        @required @httpLabel
        ActionTargetArn: NonEmptyString
    }
    output := {
        @required
        ActionTargetArn: NonEmptyString
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/aggregatorv2/delete/{AggregatorV2Arn+}")
operation DeleteAggregatorV2 {
    input := {
        @required @httpLabel
        AggregatorV2Arn: NonEmptyString
    }
    output := {}
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/automationrulesv2/{Identifier}")
operation DeleteAutomationRuleV2 {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "DELETE", uri: "/configurationPolicy/{Identifier}")
operation DeleteConfigurationPolicy {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalException
        InvalidAccessException
        InvalidInputException
        LimitExceededException
        ResourceNotFoundException
        ResourceConflictException
    ]
}

@http(method: "DELETE", uri: "/connectors/{ConnectorId+}")
operation DeleteConnector {
    input := {
        @required @httpLabel
        ConnectorId: NonEmptyString
    }
    output := {
        EnablementStatus: CspmEnablementStatus
    }
    errors: [
        AccessDeniedException
        InternalServerException
        InvalidAccessException
        ValidationException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/connectorsv2/{ConnectorId+}")
operation DeleteConnectorV2 {
    input := {
        @required @httpLabel
        ConnectorId: NonEmptyString
    }
    output := {
        EnablementStatus: EnablementStatus
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/findingAggregator/delete/{FindingAggregatorArn+}")
operation DeleteFindingAggregator {
    input := {
        @required @httpLabel
        FindingAggregatorArn: NonEmptyString
    }
    output := {}
    errors: [
        InternalException
        LimitExceededException
        InvalidAccessException
        AccessDeniedException
        InvalidInputException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/insights/{InsightArn+}")
operation DeleteInsight {
    input := {
        @required @httpLabel
        InsightArn: NonEmptyString
    }
    output := {
        @required
        InsightArn: NonEmptyString
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/invitations/delete")
operation DeleteInvitations {
    input := {
        @required
        AccountIds: AccountIdList
    }
    output := {
        UnprocessedAccounts: ResultList
    }
    errors: [
        InternalException
        InvalidInputException
        LimitExceededException
        ResourceNotFoundException
        InvalidAccessException
    ]
}

@http(method: "POST", uri: "/members/delete")
operation DeleteMembers {
    input := {
        @required
        AccountIds: AccountIdList
    }
    output := {
        UnprocessedAccounts: ResultList
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/actionTargets/get")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ActionTargets"
    pageSize: "MaxResults"
)
operation DescribeActionTargets {
    input := {
        ActionTargetArns: ArnList
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        @required
        ActionTargets: ActionTargetList

        NextToken: String
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/accounts")
operation DescribeHub {
    input := {
        @httpQuery("HubArn")
        HubArn: NonEmptyString
    }
    output := {
        HubArn: NonEmptyString
        SubscribedAt: NonEmptyString
        AutoEnableControls: Boolean
        ControlFindingGenerator: ControlFindingGenerator
    }
    errors: [
        InternalException
        LimitExceededException
        InvalidAccessException
        InvalidInputException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/organization/configuration")
operation DescribeOrganizationConfiguration {
    input := {}
    output := {
        AutoEnable: Boolean
        MemberAccountLimitReached: Boolean
        AutoEnableStandards: AutoEnableStandards
        OrganizationConfiguration: OrganizationConfiguration
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/products")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Products"
    pageSize: "MaxResults"
)
operation DescribeProducts {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("ProductArn")
        ProductArn: NonEmptyString
    }
    output := {
        @required
        Products: ProductsList

        NextToken: String
    }
    errors: [
        InternalException
        LimitExceededException
        InvalidAccessException
        InvalidInputException
    ]
}

@http(method: "GET", uri: "/productsV2")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProductsV2"
    pageSize: "MaxResults"
)
operation DescribeProductsV2 {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        @required
        ProductsV2: ProductsV2List

        NextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ConflictException
    ]
}

@http(method: "GET", uri: "/hubv2")
operation DescribeSecurityHubV2 {
    input := {}
    output := {
        HubV2Arn: NonEmptyString
        SubscribedAt: String
        Features: Features
    }
    errors: [
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "GET", uri: "/standards")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Standards"
    pageSize: "MaxResults"
)
operation DescribeStandards {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("Providers")
        Providers: StandardsProviders
    }
    output := {
        Standards: Standards
        NextToken: String
    }
    errors: [InternalException, InvalidInputException, InvalidAccessException]
}

@http(method: "GET", uri: "/standards/controls/{StandardsSubscriptionArn+}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Controls"
    pageSize: "MaxResults"
)
operation DescribeStandardsControls {
    input := {
        @required @httpLabel
        StandardsSubscriptionArn: NonEmptyString

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        Controls: StandardsControls
        NextToken: String
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/productSubscriptions/{ProductSubscriptionArn+}")
operation DisableImportFindingsForProduct {
    input := {
        @required @httpLabel
        ProductSubscriptionArn: NonEmptyString
    }
    output := {}
    errors: [
        InternalException
        InvalidInputException
        ResourceNotFoundException
        InvalidAccessException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/organization/admin/disable")
operation DisableOrganizationAdminAccount {
    input := {
        @required
        AdminAccountId: NonEmptyString

        Feature: SecurityHubFeature
    }
    output := {}
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/accounts")
operation DisableSecurityHub {
    input := {}
    output := {}
    errors: [
        InternalException
        LimitExceededException
        InvalidAccessException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "DELETE", uri: "/hubv2/feature/{FeatureName}")
operation DisableSecurityHubFeatureV2 {
    input := {
        @required @httpLabel
        FeatureName: FeatureName
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/hubv2")
operation DisableSecurityHubV2 {
    input := {}
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/administrator/disassociate")
operation DisassociateFromAdministratorAccount {
    input := {}
    output := {}
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@deprecated @http(method: "POST", uri: "/master/disassociate")
operation DisassociateFromMasterAccount {
    input := {}
    output := {}
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/members/disassociate")
operation DisassociateMembers {
    input := {
        @required
        AccountIds: AccountIdList
    }
    output := {}
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/productSubscriptions")
operation EnableImportFindingsForProduct {
    input := {
        @required
        ProductArn: NonEmptyString
    }
    output := {
        ProductSubscriptionArn: NonEmptyString
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        ResourceConflictException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/organization/admin/enable")
operation EnableOrganizationAdminAccount {
    input := {
        @required
        AdminAccountId: NonEmptyString

        Feature: SecurityHubFeature
    }
    output := {
        AdminAccountId: NonEmptyString
        Feature: SecurityHubFeature
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/accounts")
operation EnableSecurityHub {
    input := {
        Tags: TagMap
        EnableDefaultStandards: Boolean
        ControlFindingGenerator: ControlFindingGenerator
    }
    output := {}
    errors: [
        InternalException
        LimitExceededException
        InvalidAccessException
        ResourceConflictException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/hubv2/feature/{FeatureName}")
operation EnableSecurityHubFeatureV2 {
    input := {
        @required @httpLabel
        FeatureName: FeatureName
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ResourceNotFoundException
        ValidationException
    ]
}

@http(method: "POST", uri: "/hubv2")
operation EnableSecurityHubV2 {
    input := {
        Tags: TagMap
    }
    output := {
        HubV2Arn: NonEmptyString
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/recommendedPolicyV2/{MetadataUid}")
operation GenerateRecommendedPolicyV2 {
    input := {
        @required @httpLabel
        MetadataUid: NonEmptyString
    }
    output := {}
    errors: [
        InvalidInputException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "GET", uri: "/administrator")
operation GetAdministratorAccount {
    input := {}
    output := {
        Administrator: Invitation
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/aggregatorv2/get/{AggregatorV2Arn+}")
operation GetAggregatorV2 {
    input := {
        @required @httpLabel
        AggregatorV2Arn: NonEmptyString
    }
    output := {
        AggregatorV2Arn: NonEmptyString
        AggregationRegion: NonEmptyString
        RegionLinkingMode: NonEmptyString
        LinkedRegions: StringList
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "GET", uri: "/automationrulesv2/{Identifier}")
operation GetAutomationRuleV2 {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString
    }
    output := {
        RuleArn: NonEmptyString
        RuleId: NonEmptyString
        RuleOrder: RuleOrderValueV2
        RuleName: NonEmptyString
        RuleStatus: RuleStatusV2
        Description: NonEmptyString
        Criteria: Criteria
        Actions: AutomationRulesActionListV2
        CreatedAt: Timestamp
        UpdatedAt: Timestamp
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "GET", uri: "/configurationPolicy/get/{Identifier}")
operation GetConfigurationPolicy {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString
    }
    output := {
        Arn: NonEmptyString
        Id: NonEmptyString
        Name: NonEmptyString
        Description: NonEmptyString
        UpdatedAt: Timestamp
        CreatedAt: Timestamp
        ConfigurationPolicy: Policy
    }
    errors: [
        InternalException
        InvalidAccessException
        InvalidInputException
        LimitExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/configurationPolicyAssociation/get")
operation GetConfigurationPolicyAssociation {
    input := {
        @required
        Target: Target
    }
    output := {
        ConfigurationPolicyId: NonEmptyString
        TargetId: NonEmptyString
        TargetType: TargetType
        AssociationType: AssociationType
        UpdatedAt: Timestamp
        AssociationStatus: ConfigurationPolicyAssociationStatus
        AssociationStatusMessage: NonEmptyString
    }
    errors: [
        InternalException
        InvalidAccessException
        InvalidInputException
        LimitExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/connectors/{ConnectorId+}")
operation GetConnector {
    input := {
        @required @httpLabel
        ConnectorId: NonEmptyString
    }
    output := {
        ConnectorArn: NonEmptyString

        @required
        ConnectorId: NonEmptyString

        @required
        Name: NonEmptyString

        Description: NonEmptyString

        @required
        CreatedAt: Timestamp

        @required
        LastUpdatedAt: Timestamp

        @required
        Health: CspmHealthCheck

        @required
        ProviderDetail: CspmProviderDetail

        CreatedBy: NonEmptyString
        EnablementStatus: CspmEnablementStatus
    }
    errors: [
        AccessDeniedException
        InternalServerException
        InvalidAccessException
        ValidationException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/connectorsv2/{ConnectorId+}")
operation GetConnectorV2 {
    input := {
        @required @httpLabel
        ConnectorId: NonEmptyString
    }
    output := {
        ConnectorArn: NonEmptyString

        @required
        ConnectorId: NonEmptyString

        @required
        Name: NonEmptyString

        Description: NonEmptyString
        KmsKeyArn: NonEmptyString

        @required
        CreatedAt: Timestamp

        @required
        LastUpdatedAt: Timestamp

        @required
        Health: HealthCheck

        @required
        ProviderDetail: ProviderDetail

        EnablementStatus: EnablementStatus
        EnablementStatusReason: NonEmptyString
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/standards/get")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "StandardsSubscriptions"
    pageSize: "MaxResults"
)
operation GetEnabledStandards {
    input := {
        StandardsSubscriptionArns: StandardsSubscriptionArns
        NextToken: String
        MaxResults: MaxResults
        Providers: StandardsProviders
    }
    output := {
        StandardsSubscriptions: StandardsSubscriptions
        NextToken: String
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/findingAggregator/get/{FindingAggregatorArn+}")
operation GetFindingAggregator {
    input := {
        @required @httpLabel
        FindingAggregatorArn: NonEmptyString
    }
    output := {
        FindingAggregatorArn: NonEmptyString
        FindingAggregationRegion: NonEmptyString
        RegionLinkingMode: NonEmptyString
        Regions: StringList
    }
    errors: [
        InternalException
        LimitExceededException
        InvalidAccessException
        AccessDeniedException
        InvalidInputException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/findingHistory/get")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Records"
    pageSize: "MaxResults"
)
operation GetFindingHistory {
    input := {
        @required
        FindingIdentifier: AwsSecurityFindingIdentifier

        StartTime: Timestamp
        EndTime: Timestamp
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        Records: FindingHistoryRecordList
        NextToken: String
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/findingsv2/statistics")
operation GetFindingStatisticsV2 {
    input := {
        @required
        GroupByRules: GroupByRules

        Scopes: FindingScopes
        SortOrder: SortOrder
        MaxStatisticResults: MaxStatisticResults
    }
    output := {
        GroupByResults: GroupByResults
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
        OrganizationalUnitNotFoundException
        OrganizationNotFoundException
    ]
}

@http(method: "POST", uri: "/findings")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Findings"
    pageSize: "MaxResults"
)
operation GetFindings {
    input := {
        Filters: AwsSecurityFindingFilters
        SortCriteria: SortCriteria
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        @required
        Findings: AwsSecurityFindingList

        NextToken: String
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
    ]
}

@http(method: "POST", uri: "/findingsTrendsv2")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrendsMetrics"
    pageSize: "MaxResults"
)
operation GetFindingsTrendsV2 {
    input := {
        Filters: FindingsTrendsFilters

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        @required
        Granularity: GranularityField

        @required
        TrendsMetrics: TrendsMetrics

        NextToken: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/findingsv2")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Findings"
    pageSize: "MaxResults"
)
operation GetFindingsV2 {
    input := {
        Filters: OcsfFindingFilters
        Scopes: FindingScopes
        SortCriteria: SortCriteria
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        Findings: OcsfFindingsList
        NextToken: String
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
        OrganizationalUnitNotFoundException
        OrganizationNotFoundException
    ]
}

@http(method: "GET", uri: "/insights/results/{InsightArn+}")
operation GetInsightResults {
    input := {
        @required @httpLabel
        InsightArn: NonEmptyString
    }
    output := {
        @required
        InsightResults: InsightResults
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/insights/get")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Insights"
    pageSize: "MaxResults"
)
operation GetInsights {
    input := {
        InsightArns: ArnList
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        @required
        Insights: InsightList

        NextToken: String
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/invitations/count")
operation GetInvitationsCount {
    input := {}
    output := {
        InvitationsCount: Integer
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
    ]
}

@deprecated @http(method: "GET", uri: "/master")
operation GetMasterAccount {
    input := {}
    output := {
        Master: Invitation
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/members/get")
operation GetMembers {
    input := {
        @required
        AccountIds: AccountIdList
    }
    output := {
        Members: MemberList
        UnprocessedAccounts: ResultList
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/recommendedPolicyV2/{MetadataUid}")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RecommendationSteps"
    pageSize: "MaxResults"
)
operation GetRecommendedPolicyV2 {
    input := {
        @required @httpLabel
        MetadataUid: NonEmptyString

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        NextToken: String
        RecommendationType: RecommendationType
        RecommendationSteps: RecommendationSteps
        Error: RecommendationError
        Status: RecommendationStatus
        ResourceArn: NonEmptyString
    }
    errors: [
        InvalidInputException
        InternalServerException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/resourcesv2/statistics")
operation GetResourcesStatisticsV2 {
    input := {
        @required
        GroupByRules: ResourceGroupByRules

        Scopes: ResourceScopes
        SortOrder: SortOrder
        MaxStatisticResults: MaxStatisticResults
    }
    output := {
        @required
        GroupByResults: GroupByResults
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        OrganizationalUnitNotFoundException
        OrganizationNotFoundException
    ]
}

@http(method: "POST", uri: "/resourcesTrendsv2")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TrendsMetrics"
    pageSize: "MaxResults"
)
operation GetResourcesTrendsV2 {
    input := {
        Filters: ResourcesTrendsFilters

        @required
        StartTime: Timestamp

        @required
        EndTime: Timestamp

        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        @required
        Granularity: GranularityField

        @required
        TrendsMetrics: ResourcesTrendsMetrics

        NextToken: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ValidationException
    ]
}

@http(method: "POST", uri: "/resourcesv2")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Resources"
    pageSize: "MaxResults"
)
operation GetResourcesV2 {
    input := {
        Filters: ResourcesFilters
        Scopes: ResourceScopes
        SortCriteria: SortCriteria
        NextToken: String
        MaxResults: MaxResults
    }
    output := {
        @required
        Resources: Resources

        NextToken: String
    }
    errors: [
        InternalServerException
        AccessDeniedException
        ThrottlingException
        ConflictException
        ValidationException
        ResourceNotFoundException
        OrganizationalUnitNotFoundException
        OrganizationNotFoundException
    ]
}

@http(method: "GET", uri: "/securityControl/definition")
operation GetSecurityControlDefinition {
    input := {
        @required @httpQuery("SecurityControlId")
        SecurityControlId: NonEmptyString
    }
    output := {
        @required
        SecurityControlDefinition: SecurityControlDefinition
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/members/invite")
operation InviteMembers {
    input := {
        @required
        AccountIds: AccountIdList
    }
    output := {
        UnprocessedAccounts: ResultList
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/aggregatorv2/list")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AggregatorsV2"
    pageSize: "MaxResults"
)
operation ListAggregatorsV2 {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        AggregatorsV2: AggregatorV2List
        NextToken: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "GET", uri: "/automationrules/list")
operation ListAutomationRules {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        AutomationRulesMetadata: AutomationRulesMetadataList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalException
        InvalidAccessException
        InvalidInputException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/automationrulesv2/list")
operation ListAutomationRulesV2 {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        Rules: AutomationRulesMetadataListV2
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ConflictException
    ]
}

@http(method: "GET", uri: "/configurationPolicy/list")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConfigurationPolicySummaries"
    pageSize: "MaxResults"
)
operation ListConfigurationPolicies {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        ConfigurationPolicySummaries: ConfigurationPolicySummaryList
        NextToken: String
    }
    errors: [
        InternalException
        InvalidAccessException
        InvalidInputException
        LimitExceededException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/configurationPolicyAssociation/list")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ConfigurationPolicyAssociationSummaries"
    pageSize: "MaxResults"
)
operation ListConfigurationPolicyAssociations {
    input := {
        NextToken: String
        MaxResults: MaxResults
        Filters: AssociationFilters
    }
    output := {
        ConfigurationPolicyAssociationSummaries: ConfigurationPolicyAssociationSummaryList
        NextToken: String
    }
    errors: [
        InternalException
        InvalidAccessException
        InvalidInputException
        LimitExceededException
        AccessDeniedException
    ]
}

@http(method: "GET", uri: "/connectors")
operation ListConnectors {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("ProviderName")
        ProviderName: CspmConnectorProviderName

        @httpQuery("ConnectorStatus")
        ConnectorStatus: CspmConnectorStatus

        @httpQuery("EnablementStatus")
        EnablementStatus: CspmEnablementStatus
    }
    output := {
        NextToken: String

        @required
        Connectors: CspmConnectorSummaryList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        InvalidAccessException
        ValidationException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/connectorsv2")
operation ListConnectorsV2 {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("ProviderName")
        ProviderName: ConnectorProviderName

        @httpQuery("ConnectorStatus")
        ConnectorStatus: ConnectorStatus

        @httpQuery("EnablementStatus")
        EnablementStatus: EnablementStatus
    }
    output := {
        NextToken: String

        @required
        Connectors: ConnectorSummaryList
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/productSubscriptions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProductSubscriptions"
    pageSize: "MaxResults"
)
operation ListEnabledProductsForImport {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        ProductSubscriptions: ProductSubscriptionArnList
        NextToken: String
    }
    errors: [InternalException, LimitExceededException, InvalidAccessException]
}

@http(method: "GET", uri: "/findingAggregator/list")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FindingAggregators"
    pageSize: "MaxResults"
)
operation ListFindingAggregators {
    input := {
        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        FindingAggregators: FindingAggregatorList
        NextToken: String
    }
    errors: [
        InternalException
        LimitExceededException
        InvalidAccessException
        AccessDeniedException
        InvalidInputException
    ]
}

@http(method: "POST", uri: "/freetrial/statusv2/list")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AccountFreeTrialStatuses"
    pageSize: "MaxResults"
)
operation ListFreeTrialStatusesV2 {
    input := {
        AccountIds: FreeTrialAccountIdList
        Statuses: FreeTrialStatusValueList
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        @required
        AccountFreeTrialStatuses: AccountFreeTrialStatusList

        NextToken: String
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/invitations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Invitations"
    pageSize: "MaxResults"
)
operation ListInvitations {
    input := {
        @httpQuery("MaxResults")
        MaxResults: CrossAccountMaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Invitations: InvitationList
        NextToken: NonEmptyString
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/members")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Members"
    pageSize: "MaxResults"
)
operation ListMembers {
    input := {
        @httpQuery("OnlyAssociated")
        OnlyAssociated: Boolean

        @httpQuery("MaxResults")
        MaxResults: CrossAccountMaxResults

        @httpQuery("NextToken")
        NextToken: String
    }
    output := {
        Members: MemberList
        NextToken: NonEmptyString
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/organization/admin")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AdminAccounts"
    pageSize: "MaxResults"
)
operation ListOrganizationAdminAccounts {
    input := {
        @httpQuery("MaxResults")
        MaxResults: AdminsMaxResults

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("Feature")
        Feature: SecurityHubFeature
    }
    output := {
        AdminAccounts: AdminAccounts
        NextToken: String
        Feature: SecurityHubFeature
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/securityControls/definitions")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "SecurityControlDefinitions"
    pageSize: "MaxResults"
)
operation ListSecurityControlDefinitions {
    input := {
        @httpQuery("StandardsArn")
        StandardsArn: NonEmptyString

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults

        @httpQuery("Providers")
        Providers: SecurityControlsProviders
    }
    output := {
        @required
        SecurityControlDefinitions: SecurityControlDefinitions

        NextToken: String
    }
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
    ]
}

@http(method: "GET", uri: "/associations")
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "StandardsControlAssociationSummaries"
    pageSize: "MaxResults"
)
operation ListStandardsControlAssociations {
    input := {
        @required @httpQuery("SecurityControlId")
        SecurityControlId: NonEmptyString

        @httpQuery("NextToken")
        NextToken: String

        @httpQuery("MaxResults")
        MaxResults: MaxResults
    }
    output := {
        @required
        StandardsControlAssociationSummaries: StandardsControlAssociationSummaries

        NextToken: String
    }
    errors: [
        InternalException
        LimitExceededException
        InvalidAccessException
        InvalidInputException
    ]
}

@http(method: "GET", uri: "/tags/{ResourceArn}")
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: ResourceArn
    }
    output := {
        Tags: TagMap
    }
    errors: [InternalException, InvalidInputException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/connectorsv2/register")
operation RegisterConnectorV2 {
    input := {
        @required
        AuthCode: NonEmptyString

        @required
        AuthState: NonEmptyString
    }
    output := {
        ConnectorArn: NonEmptyString

        @required
        ConnectorId: NonEmptyString
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/configurationPolicyAssociation/associate")
operation StartConfigurationPolicyAssociation {
    input := {
        @required
        ConfigurationPolicyIdentifier: NonEmptyString

        @required
        Target: Target
    }
    output := {
        ConfigurationPolicyId: NonEmptyString
        TargetId: NonEmptyString
        TargetType: TargetType
        AssociationType: AssociationType
        UpdatedAt: Timestamp
        AssociationStatus: ConfigurationPolicyAssociationStatus
        AssociationStatusMessage: NonEmptyString
    }
    errors: [
        InternalException
        InvalidAccessException
        InvalidInputException
        LimitExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/configurationPolicyAssociation/disassociate")
operation StartConfigurationPolicyDisassociation {
    input := {
        Target: Target

        @required
        ConfigurationPolicyIdentifier: NonEmptyString
    }
    output := {}
    errors: [
        InternalException
        InvalidAccessException
        InvalidInputException
        LimitExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "POST", uri: "/tags/{ResourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: ResourceArn

        @required
        Tags: TagMap
    }
    output := {}
    errors: [InternalException, InvalidInputException, ResourceNotFoundException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}")
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: ResourceArn

        @required @httpQuery("tagKeys")
        TagKeys: TagKeyList
    }
    output := {}
    errors: [InternalException, InvalidInputException, ResourceNotFoundException]
}

@http(method: "PATCH", uri: "/actionTargets/{ActionTargetArn+}")
operation UpdateActionTarget {
    input := {
        @required @httpLabel
        ActionTargetArn: NonEmptyString

        Name: NonEmptyString
        Description: NonEmptyString
    }
    output := {}
    errors: [
        InternalException
        InvalidInputException
        ResourceNotFoundException
        InvalidAccessException
    ]
}

@http(method: "PATCH", uri: "/aggregatorv2/update/{AggregatorV2Arn+}")
operation UpdateAggregatorV2 {
    input := {
        @required @httpLabel
        AggregatorV2Arn: NonEmptyString

        @required
        RegionLinkingMode: NonEmptyString

        LinkedRegions: StringList
    }
    output := {
        AggregatorV2Arn: NonEmptyString
        AggregationRegion: NonEmptyString
        RegionLinkingMode: NonEmptyString
        LinkedRegions: StringList
    }
    errors: [
        InternalServerException
        ThrottlingException
        AccessDeniedException
        ValidationException
        ResourceNotFoundException
        ConflictException
    ]
}

@http(method: "PATCH", uri: "/automationrulesv2/{Identifier}")
operation UpdateAutomationRuleV2 {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString

        RuleStatus: RuleStatusV2
        RuleOrder: RuleOrderValueV2
        Description: NonEmptyString
        RuleName: NonEmptyString
        Criteria: Criteria
        Actions: AutomationRulesActionListV2
    }
    output := {}
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
    ]
}

@http(method: "PATCH", uri: "/configurationPolicy/{Identifier}")
operation UpdateConfigurationPolicy {
    input := {
        @required @httpLabel
        Identifier: NonEmptyString

        Name: NonEmptyString
        Description: NonEmptyString
        UpdatedReason: NonEmptyString
        ConfigurationPolicy: Policy
    }
    output := {
        Arn: NonEmptyString
        Id: NonEmptyString
        Name: NonEmptyString
        Description: NonEmptyString
        UpdatedAt: Timestamp
        CreatedAt: Timestamp
        ConfigurationPolicy: Policy
    }
    errors: [
        InternalException
        InvalidAccessException
        InvalidInputException
        LimitExceededException
        ResourceNotFoundException
        AccessDeniedException
        ResourceConflictException
    ]
}

@http(method: "PATCH", uri: "/connectors/{ConnectorId+}")
operation UpdateConnector {
    input := {
        @required @httpLabel
        ConnectorId: NonEmptyString

        Description: NonEmptyString
        Provider: CspmProviderUpdateConfiguration
    }
    output := {
        ConnectorStatus: CspmConnectorStatus
        EnablementStatus: CspmEnablementStatus
    }
    errors: [
        AccessDeniedException
        InvalidAccessException
        InternalServerException
        ValidationException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/connectorsv2/{ConnectorId+}")
operation UpdateConnectorV2 {
    input := {
        @required @httpLabel
        ConnectorId: NonEmptyString

        Description: NonEmptyString
        Provider: ProviderUpdateConfiguration
    }
    output := {
        ConnectorStatus: ConnectorStatus
        EnablementStatus: EnablementStatus
    }
    errors: [
        AccessDeniedException
        InternalServerException
        ValidationException
        ThrottlingException
        ConflictException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/findingAggregator/update")
operation UpdateFindingAggregator {
    input := {
        @required
        FindingAggregatorArn: NonEmptyString

        @required
        RegionLinkingMode: NonEmptyString

        Regions: StringList
    }
    output := {
        FindingAggregatorArn: NonEmptyString
        FindingAggregationRegion: NonEmptyString
        RegionLinkingMode: NonEmptyString
        Regions: StringList
    }
    errors: [
        InternalException
        LimitExceededException
        InvalidAccessException
        AccessDeniedException
        InvalidInputException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/findings")
operation UpdateFindings {
    input := {
        @required
        Filters: AwsSecurityFindingFilters

        Note: NoteUpdate
        RecordState: RecordState
    }
    output := {}
    errors: [
        InternalException
        InvalidInputException
        LimitExceededException
        InvalidAccessException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/insights/{InsightArn+}")
operation UpdateInsight {
    input := {
        @required @httpLabel
        InsightArn: NonEmptyString

        Name: NonEmptyString
        Filters: AwsSecurityFindingFilters
        GroupByAttribute: NonEmptyString
    }
    output := {}
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/organization/configuration")
operation UpdateOrganizationConfiguration {
    input := {
        @required
        AutoEnable: Boolean

        AutoEnableStandards: AutoEnableStandards
        OrganizationConfiguration: OrganizationConfiguration
    }
    output := {}
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        AccessDeniedException
        ResourceNotFoundException
        ResourceConflictException
    ]
}

@http(method: "PATCH", uri: "/securityControl/update")
operation UpdateSecurityControl {
    input := {
        @required
        SecurityControlId: NonEmptyString

        @required
        Parameters: Parameters

        LastUpdateReason: AlphaNumericNonEmptyString
    }
    output := {}
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceNotFoundException
        ResourceInUseException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/accounts")
operation UpdateSecurityHubConfiguration {
    input := {
        AutoEnableControls: Boolean
        ControlFindingGenerator: ControlFindingGenerator
    }
    output := {}
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        LimitExceededException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

@http(method: "PATCH", uri: "/standards/control/{StandardsControlArn+}")
operation UpdateStandardsControl {
    input := {
        @required @httpLabel
        StandardsControlArn: NonEmptyString

        ControlStatus: ControlStatus
        DisabledReason: NonEmptyString
    }
    output := {}
    errors: [
        InternalException
        InvalidInputException
        InvalidAccessException
        ResourceNotFoundException
        AccessDeniedException
    ]
}

structure AIDetails {
    HostResourceGuid: NonEmptyString
    HostResourceType: NonEmptyString
    CanonicalId: NonEmptyString
    SelfHostedAIModelResourceCount: Integer
    SelfHostedAIAgentResourceCount: Integer
    SelfHostedAIModelServingResourceCount: Integer
    SelfHostedAIExternalEndpointResourceCount: Integer
    SelfHostedAIDevelopmentResourceCount: Integer
    SelfHostedAIAgentFrameworkResourceCount: Integer
    SelfHostedAIAgentToolsAndIdentityResourceCount: Integer
    SelfHostedTotalAIResourceCount: Integer
}

@error("client") @httpError(403)
structure AccessDeniedException {
    Message: NonEmptyString
    Code: NonEmptyString
}

structure AccountDetails {
    @required
    AccountId: String

    Email: NonEmptyString
}

@length(min: 1, max: 50)
list AccountDetailsList {
    member: AccountDetails
}

structure AccountFreeTrialStatus {
    @required
    AccountId: FreeTrialAccountId

    @required
    EvaluatedAt: Timestamp

    @required
    FreeTrialStatuses: FreeTrialStatusList
}

@length(max: 100)
list AccountFreeTrialStatusList {
    member: AccountFreeTrialStatus
}

list AccountIdList {
    member: NonEmptyString
}

structure Action {
    ActionType: NonEmptyString
    NetworkConnectionAction: NetworkConnectionAction
    AwsApiCallAction: AwsApiCallAction
    DnsRequestAction: DnsRequestAction
    PortProbeAction: PortProbeAction
}

@length(min: 1, max: 1)
list ActionList {
    member: AutomationRulesAction
}

structure ActionLocalIpDetails {
    IpAddressV4: NonEmptyString
}

structure ActionLocalPortDetails {
    Port: Integer
    PortName: NonEmptyString
}

structure ActionRemoteIpDetails {
    IpAddressV4: NonEmptyString
    Organization: IpOrganizationDetails
    Country: Country
    City: City
    GeoLocation: GeoLocation
}

structure ActionRemotePortDetails {
    Port: Integer
    PortName: NonEmptyString
}

structure ActionTarget {
    @required
    ActionTargetArn: NonEmptyString

    @required
    Name: NonEmptyString

    @required
    Description: NonEmptyString
}

list ActionTargetList {
    member: ActionTarget
}

structure Actor {
    Id: NonEmptyString
    User: ActorUser
    Session: ActorSession
}

structure ActorSession {
    Uid: NonEmptyString
    MfaStatus: ActorSessionMfaStatus
    CreatedTime: Long
    Issuer: NonEmptyString
}

enum ActorSessionMfaStatus {
    ENABLED
    DISABLED
}

structure ActorUser {
    Name: NonEmptyString
    Uid: NonEmptyString
    Type: NonEmptyString
    CredentialUid: NonEmptyString
    Account: UserAccount
}

@length(min: 0, max: 10)
list ActorsList {
    member: Actor
}

structure Adjustment {
    Metric: NonEmptyString
    Reason: NonEmptyString
}

list AdjustmentList {
    member: Adjustment
}

structure AdminAccount {
    AccountId: NonEmptyString
    Status: AdminStatus
}

list AdminAccounts {
    member: AdminAccount
}

enum AdminStatus {
    ENABLED
    DISABLE_IN_PROGRESS
}

@range(min: 1, max: 10)
integer AdminsMaxResults

structure AggregatorV2 {
    AggregatorV2Arn: NonEmptyString
}

list AggregatorV2List {
    member: AggregatorV2
}

enum AllowedOperators {
    AND
    OR
}

@pattern("^([^\\u0000-\\u007F]|[-_ a-zA-Z0-9])+$")
string AlphaNumericNonEmptyString

list ArnList {
    member: NonEmptyString
}

structure AssociatedStandard {
    StandardsId: NonEmptyString
}

list AssociatedStandardsList {
    member: AssociatedStandard
}

structure AssociationFilters {
    ConfigurationPolicyId: NonEmptyString
    AssociationType: AssociationType
    AssociationStatus: ConfigurationPolicyAssociationStatus
}

structure AssociationSetDetails {
    AssociationState: AssociationStateDetails
    GatewayId: NonEmptyString
    Main: Boolean
    RouteTableAssociationId: NonEmptyString
    RouteTableId: NonEmptyString
    SubnetId: NonEmptyString
}

list AssociationSetList {
    member: AssociationSetDetails
}

structure AssociationStateDetails {
    State: NonEmptyString
    StatusMessage: NonEmptyString
}

enum AssociationStatus {
    ENABLED
    DISABLED
}

enum AssociationType {
    INHERITED
    APPLIED
}

enum AutoEnableStandards {
    NONE
    DEFAULT
}

structure AutomationRulesAction {
    Type: AutomationRulesActionType
    FindingFieldsUpdate: AutomationRulesFindingFieldsUpdate
}

@length(min: 1, max: 1)
list AutomationRulesActionListV2 {
    member: AutomationRulesActionV2
}

enum AutomationRulesActionType {
    FINDING_FIELDS_UPDATE
}

list AutomationRulesActionTypeListV2 {
    member: AutomationRulesActionTypeObjectV2
}

structure AutomationRulesActionTypeObjectV2 {
    Type: AutomationRulesActionTypeV2
}

enum AutomationRulesActionTypeV2 {
    FINDING_FIELDS_UPDATE
    EXTERNAL_INTEGRATION
}

structure AutomationRulesActionV2 {
    @required
    Type: AutomationRulesActionTypeV2

    FindingFieldsUpdate: AutomationRulesFindingFieldsUpdateV2
    ExternalIntegrationConfiguration: ExternalIntegrationConfiguration
}

@length(min: 1, max: 100)
list AutomationRulesArnsList {
    member: NonEmptyString
}

structure AutomationRulesConfig {
    RuleArn: NonEmptyString
    RuleStatus: RuleStatus
    RuleOrder: RuleOrderValue
    RuleName: NonEmptyString
    Description: NonEmptyString
    IsTerminal: Boolean
    Criteria: AutomationRulesFindingFilters
    Actions: ActionList
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    CreatedBy: NonEmptyString
}

list AutomationRulesConfigList {
    member: AutomationRulesConfig
}

structure AutomationRulesFindingFieldsUpdate {
    Note: NoteUpdate
    Severity: SeverityUpdate
    VerificationState: VerificationState
    Confidence: RatioScale
    Criticality: RatioScale
    Types: TypeList
    UserDefinedFields: FieldMap
    Workflow: WorkflowUpdate
    RelatedFindings: RelatedFindingList
}

structure AutomationRulesFindingFieldsUpdateV2 {
    SeverityId: Integer
    Comment: NonEmptyString
    StatusId: Integer
}

structure AutomationRulesFindingFilters {
    ProductArn: StringFilterList
    AwsAccountId: StringFilterList
    Id: StringFilterList
    GeneratorId: StringFilterList
    Type: StringFilterList
    FirstObservedAt: DateFilterList
    LastObservedAt: DateFilterList
    CreatedAt: DateFilterList
    UpdatedAt: DateFilterList
    Confidence: NumberFilterList
    Criticality: NumberFilterList
    Title: StringFilterList
    Description: StringFilterList
    SourceUrl: StringFilterList
    ProductName: StringFilterList
    CompanyName: StringFilterList
    SeverityLabel: StringFilterList
    ResourceType: StringFilterList
    ResourceId: StringFilterList
    ResourcePartition: StringFilterList
    ResourceRegion: StringFilterList
    ResourceTags: MapFilterList
    ResourceDetailsOther: MapFilterList
    ComplianceStatus: StringFilterList
    ComplianceSecurityControlId: StringFilterList
    ComplianceAssociatedStandardsId: StringFilterList
    VerificationState: StringFilterList
    WorkflowStatus: StringFilterList
    RecordState: StringFilterList
    RelatedFindingsProductArn: StringFilterList
    RelatedFindingsId: StringFilterList
    NoteText: StringFilterList
    NoteUpdatedAt: DateFilterList
    NoteUpdatedBy: StringFilterList
    UserDefinedFields: MapFilterList
    ResourceApplicationArn: StringFilterList
    ResourceApplicationName: StringFilterList
    AwsAccountName: StringFilterList
    ResourceProvider: StringFilterList
    ResourceOwnerAccountId: StringFilterList
    ResourceOwnerOrgId: StringFilterList
}

structure AutomationRulesMetadata {
    RuleArn: NonEmptyString
    RuleStatus: RuleStatus
    RuleOrder: RuleOrderValue
    RuleName: NonEmptyString
    Description: NonEmptyString
    IsTerminal: Boolean
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
    CreatedBy: NonEmptyString
}

list AutomationRulesMetadataList {
    member: AutomationRulesMetadata
}

list AutomationRulesMetadataListV2 {
    member: AutomationRulesMetadataV2
}

structure AutomationRulesMetadataV2 {
    RuleArn: NonEmptyString
    RuleId: NonEmptyString
    RuleOrder: RuleOrderValueV2
    RuleName: NonEmptyString
    RuleStatus: RuleStatusV2
    Description: NonEmptyString
    Actions: AutomationRulesActionTypeListV2
    CreatedAt: Timestamp
    UpdatedAt: Timestamp
}

structure AvailabilityZone {
    ZoneName: NonEmptyString
    SubnetId: NonEmptyString
}

list AvailabilityZones {
    member: AvailabilityZone
}

structure AwsAmazonMqBrokerDetails {
    AuthenticationStrategy: NonEmptyString
    AutoMinorVersionUpgrade: Boolean
    BrokerArn: NonEmptyString
    BrokerName: NonEmptyString
    DeploymentMode: NonEmptyString
    EncryptionOptions: AwsAmazonMqBrokerEncryptionOptionsDetails
    EngineType: NonEmptyString
    EngineVersion: NonEmptyString
    HostInstanceType: NonEmptyString
    BrokerId: NonEmptyString
    LdapServerMetadata: AwsAmazonMqBrokerLdapServerMetadataDetails
    Logs: AwsAmazonMqBrokerLogsDetails
    MaintenanceWindowStartTime: AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails
    PubliclyAccessible: Boolean
    SecurityGroups: StringList
    StorageType: NonEmptyString
    SubnetIds: StringList
    Users: AwsAmazonMqBrokerUsersList
}

structure AwsAmazonMqBrokerEncryptionOptionsDetails {
    KmsKeyId: NonEmptyString
    UseAwsOwnedKey: Boolean
}

structure AwsAmazonMqBrokerLdapServerMetadataDetails {
    Hosts: StringList
    RoleBase: NonEmptyString
    RoleName: NonEmptyString
    RoleSearchMatching: NonEmptyString
    RoleSearchSubtree: Boolean
    ServiceAccountUsername: NonEmptyString
    UserBase: NonEmptyString
    UserRoleName: NonEmptyString
    UserSearchMatching: NonEmptyString
    UserSearchSubtree: Boolean
}

structure AwsAmazonMqBrokerLogsDetails {
    Audit: Boolean
    General: Boolean
    AuditLogGroup: NonEmptyString
    GeneralLogGroup: NonEmptyString
    Pending: AwsAmazonMqBrokerLogsPendingDetails
}

structure AwsAmazonMqBrokerLogsPendingDetails {
    Audit: Boolean
    General: Boolean
}

structure AwsAmazonMqBrokerMaintenanceWindowStartTimeDetails {
    DayOfWeek: NonEmptyString
    TimeOfDay: NonEmptyString
    TimeZone: NonEmptyString
}

structure AwsAmazonMqBrokerUsersDetails {
    PendingChange: NonEmptyString
    Username: NonEmptyString
}

list AwsAmazonMqBrokerUsersList {
    member: AwsAmazonMqBrokerUsersDetails
}

structure AwsApiCallAction {
    Api: NonEmptyString
    ServiceName: NonEmptyString
    CallerType: NonEmptyString
    RemoteIpDetails: ActionRemoteIpDetails
    DomainDetails: AwsApiCallActionDomainDetails
    AffectedResources: FieldMap
    FirstSeen: NonEmptyString
    LastSeen: NonEmptyString
}

structure AwsApiCallActionDomainDetails {
    Domain: NonEmptyString
}

structure AwsApiGatewayAccessLogSettings {
    Format: NonEmptyString
    DestinationArn: NonEmptyString
}

structure AwsApiGatewayCanarySettings {
    PercentTraffic: Double
    DeploymentId: NonEmptyString
    StageVariableOverrides: FieldMap
    UseStageCache: Boolean
}

structure AwsApiGatewayEndpointConfiguration {
    Types: NonEmptyStringList
}

structure AwsApiGatewayMethodSettings {
    MetricsEnabled: Boolean
    LoggingLevel: NonEmptyString
    DataTraceEnabled: Boolean
    ThrottlingBurstLimit: Integer
    ThrottlingRateLimit: Double
    CachingEnabled: Boolean
    CacheTtlInSeconds: Integer
    CacheDataEncrypted: Boolean
    RequireAuthorizationForCacheControl: Boolean
    UnauthorizedCacheControlHeaderStrategy: NonEmptyString
    HttpMethod: NonEmptyString
    ResourcePath: NonEmptyString
}

list AwsApiGatewayMethodSettingsList {
    member: AwsApiGatewayMethodSettings
}

structure AwsApiGatewayRestApiDetails {
    Id: NonEmptyString
    Name: NonEmptyString
    Description: NonEmptyString
    CreatedDate: NonEmptyString
    Version: NonEmptyString
    BinaryMediaTypes: NonEmptyStringList
    MinimumCompressionSize: Integer
    ApiKeySource: NonEmptyString
    EndpointConfiguration: AwsApiGatewayEndpointConfiguration
}

structure AwsApiGatewayStageDetails {
    DeploymentId: NonEmptyString
    ClientCertificateId: NonEmptyString
    StageName: NonEmptyString
    Description: NonEmptyString
    CacheClusterEnabled: Boolean
    CacheClusterSize: NonEmptyString
    CacheClusterStatus: NonEmptyString
    MethodSettings: AwsApiGatewayMethodSettingsList
    Variables: FieldMap
    DocumentationVersion: NonEmptyString
    AccessLogSettings: AwsApiGatewayAccessLogSettings
    CanarySettings: AwsApiGatewayCanarySettings
    TracingEnabled: Boolean
    CreatedDate: NonEmptyString
    LastUpdatedDate: NonEmptyString
    WebAclArn: NonEmptyString
}

structure AwsApiGatewayV2ApiDetails {
    ApiEndpoint: NonEmptyString
    ApiId: NonEmptyString
    ApiKeySelectionExpression: NonEmptyString
    CreatedDate: NonEmptyString
    Description: NonEmptyString
    Version: NonEmptyString
    Name: NonEmptyString
    ProtocolType: NonEmptyString
    RouteSelectionExpression: NonEmptyString
    CorsConfiguration: AwsCorsConfiguration
}

structure AwsApiGatewayV2RouteSettings {
    DetailedMetricsEnabled: Boolean
    LoggingLevel: NonEmptyString
    DataTraceEnabled: Boolean
    ThrottlingBurstLimit: Integer
    ThrottlingRateLimit: Double
}

structure AwsApiGatewayV2StageDetails {
    ClientCertificateId: NonEmptyString
    CreatedDate: NonEmptyString
    Description: NonEmptyString
    DefaultRouteSettings: AwsApiGatewayV2RouteSettings
    DeploymentId: NonEmptyString
    LastUpdatedDate: NonEmptyString
    RouteSettings: AwsApiGatewayV2RouteSettings
    StageName: NonEmptyString
    StageVariables: FieldMap
    AccessLogSettings: AwsApiGatewayAccessLogSettings
    AutoDeploy: Boolean
    LastDeploymentStatusMessage: NonEmptyString
    ApiGatewayManaged: Boolean
}

structure AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails {
    AuthenticationType: NonEmptyString
    LambdaAuthorizerConfig: AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails
    OpenIdConnectConfig: AwsAppSyncGraphQlApiOpenIdConnectConfigDetails
    UserPoolConfig: AwsAppSyncGraphQlApiUserPoolConfigDetails
}

list AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersList {
    member: AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersDetails
}

structure AwsAppSyncGraphQlApiDetails {
    ApiId: NonEmptyString
    Id: NonEmptyString
    OpenIdConnectConfig: AwsAppSyncGraphQlApiOpenIdConnectConfigDetails
    Name: NonEmptyString
    LambdaAuthorizerConfig: AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails
    XrayEnabled: Boolean
    Arn: NonEmptyString
    UserPoolConfig: AwsAppSyncGraphQlApiUserPoolConfigDetails
    AuthenticationType: NonEmptyString
    LogConfig: AwsAppSyncGraphQlApiLogConfigDetails
    AdditionalAuthenticationProviders: AwsAppSyncGraphQlApiAdditionalAuthenticationProvidersList
    WafWebAclArn: NonEmptyString
}

structure AwsAppSyncGraphQlApiLambdaAuthorizerConfigDetails {
    AuthorizerResultTtlInSeconds: Integer
    AuthorizerUri: NonEmptyString
    IdentityValidationExpression: NonEmptyString
}

structure AwsAppSyncGraphQlApiLogConfigDetails {
    CloudWatchLogsRoleArn: NonEmptyString
    ExcludeVerboseContent: Boolean
    FieldLogLevel: NonEmptyString
}

structure AwsAppSyncGraphQlApiOpenIdConnectConfigDetails {
    AuthTtL: Long
    ClientId: NonEmptyString
    IatTtL: Long
    Issuer: NonEmptyString
}

structure AwsAppSyncGraphQlApiUserPoolConfigDetails {
    AppIdClientRegex: NonEmptyString
    AwsRegion: NonEmptyString
    DefaultAction: NonEmptyString
    UserPoolId: NonEmptyString
}

structure AwsAthenaWorkGroupConfigurationDetails {
    ResultConfiguration: AwsAthenaWorkGroupConfigurationResultConfigurationDetails
}

structure AwsAthenaWorkGroupConfigurationResultConfigurationDetails {
    EncryptionConfiguration: AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails
}

structure AwsAthenaWorkGroupConfigurationResultConfigurationEncryptionConfigurationDetails {
    EncryptionOption: NonEmptyString
    KmsKey: NonEmptyString
}

structure AwsAthenaWorkGroupDetails {
    Name: NonEmptyString
    Description: NonEmptyString
    State: NonEmptyString
    Configuration: AwsAthenaWorkGroupConfigurationDetails
}

list AwsAutoScalingAutoScalingGroupAvailabilityZonesList {
    member: AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails
}

structure AwsAutoScalingAutoScalingGroupAvailabilityZonesListDetails {
    Value: NonEmptyString
}

structure AwsAutoScalingAutoScalingGroupDetails {
    LaunchConfigurationName: NonEmptyString
    LoadBalancerNames: StringList
    HealthCheckType: NonEmptyString
    HealthCheckGracePeriod: Integer
    CreatedTime: NonEmptyString
    MixedInstancesPolicy: AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails
    AvailabilityZones: AwsAutoScalingAutoScalingGroupAvailabilityZonesList
    LaunchTemplate: AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification
    CapacityRebalance: Boolean
}

structure AwsAutoScalingAutoScalingGroupLaunchTemplateLaunchTemplateSpecification {
    LaunchTemplateId: NonEmptyString
    LaunchTemplateName: NonEmptyString
    Version: NonEmptyString
}

structure AwsAutoScalingAutoScalingGroupMixedInstancesPolicyDetails {
    InstancesDistribution: AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails
    LaunchTemplate: AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails
}

structure AwsAutoScalingAutoScalingGroupMixedInstancesPolicyInstancesDistributionDetails {
    OnDemandAllocationStrategy: NonEmptyString
    OnDemandBaseCapacity: Integer
    OnDemandPercentageAboveBaseCapacity: Integer
    SpotAllocationStrategy: NonEmptyString
    SpotInstancePools: Integer
    SpotMaxPrice: NonEmptyString
}

structure AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateDetails {
    LaunchTemplateSpecification: AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification
    Overrides: AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesList
}

structure AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateLaunchTemplateSpecification {
    LaunchTemplateId: NonEmptyString
    LaunchTemplateName: NonEmptyString
    Version: NonEmptyString
}

list AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesList {
    member: AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails
}

structure AwsAutoScalingAutoScalingGroupMixedInstancesPolicyLaunchTemplateOverridesListDetails {
    InstanceType: NonEmptyString
    WeightedCapacity: NonEmptyString
}

structure AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails {
    DeviceName: NonEmptyString
    Ebs: AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails
    NoDevice: Boolean
    VirtualName: NonEmptyString
}

structure AwsAutoScalingLaunchConfigurationBlockDeviceMappingsEbsDetails {
    DeleteOnTermination: Boolean
    Encrypted: Boolean
    Iops: Integer
    SnapshotId: NonEmptyString
    VolumeSize: Integer
    VolumeType: NonEmptyString
}

list AwsAutoScalingLaunchConfigurationBlockDeviceMappingsList {
    member: AwsAutoScalingLaunchConfigurationBlockDeviceMappingsDetails
}

structure AwsAutoScalingLaunchConfigurationDetails {
    AssociatePublicIpAddress: Boolean
    BlockDeviceMappings: AwsAutoScalingLaunchConfigurationBlockDeviceMappingsList
    ClassicLinkVpcId: NonEmptyString
    ClassicLinkVpcSecurityGroups: NonEmptyStringList
    CreatedTime: NonEmptyString
    EbsOptimized: Boolean
    IamInstanceProfile: NonEmptyString
    ImageId: NonEmptyString
    InstanceMonitoring: AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails
    InstanceType: NonEmptyString
    KernelId: NonEmptyString
    KeyName: NonEmptyString
    LaunchConfigurationName: NonEmptyString
    PlacementTenancy: NonEmptyString
    RamdiskId: NonEmptyString
    SecurityGroups: NonEmptyStringList
    SpotPrice: NonEmptyString
    UserData: NonEmptyString
    MetadataOptions: AwsAutoScalingLaunchConfigurationMetadataOptions
}

structure AwsAutoScalingLaunchConfigurationInstanceMonitoringDetails {
    Enabled: Boolean
}

structure AwsAutoScalingLaunchConfigurationMetadataOptions {
    HttpEndpoint: NonEmptyString
    HttpPutResponseHopLimit: Integer
    HttpTokens: NonEmptyString
}

structure AwsBackupBackupPlanAdvancedBackupSettingsDetails {
    BackupOptions: FieldMap
    ResourceType: NonEmptyString
}

list AwsBackupBackupPlanAdvancedBackupSettingsList {
    member: AwsBackupBackupPlanAdvancedBackupSettingsDetails
}

structure AwsBackupBackupPlanBackupPlanDetails {
    BackupPlanName: NonEmptyString
    AdvancedBackupSettings: AwsBackupBackupPlanAdvancedBackupSettingsList
    BackupPlanRule: AwsBackupBackupPlanRuleList
}

structure AwsBackupBackupPlanDetails {
    BackupPlan: AwsBackupBackupPlanBackupPlanDetails
    BackupPlanArn: NonEmptyString
    BackupPlanId: NonEmptyString
    VersionId: NonEmptyString
}

structure AwsBackupBackupPlanLifecycleDetails {
    DeleteAfterDays: Long
    MoveToColdStorageAfterDays: Long
}

structure AwsBackupBackupPlanRuleCopyActionsDetails {
    DestinationBackupVaultArn: NonEmptyString
    Lifecycle: AwsBackupBackupPlanLifecycleDetails
}

list AwsBackupBackupPlanRuleCopyActionsList {
    member: AwsBackupBackupPlanRuleCopyActionsDetails
}

structure AwsBackupBackupPlanRuleDetails {
    TargetBackupVault: NonEmptyString
    StartWindowMinutes: Long
    ScheduleExpression: NonEmptyString
    RuleName: NonEmptyString
    RuleId: NonEmptyString
    EnableContinuousBackup: Boolean
    CompletionWindowMinutes: Long
    CopyActions: AwsBackupBackupPlanRuleCopyActionsList
    Lifecycle: AwsBackupBackupPlanLifecycleDetails
}

list AwsBackupBackupPlanRuleList {
    member: AwsBackupBackupPlanRuleDetails
}

structure AwsBackupBackupVaultDetails {
    BackupVaultArn: NonEmptyString
    BackupVaultName: NonEmptyString
    EncryptionKeyArn: NonEmptyString
    Notifications: AwsBackupBackupVaultNotificationsDetails
    AccessPolicy: NonEmptyString
}

structure AwsBackupBackupVaultNotificationsDetails {
    BackupVaultEvents: NonEmptyStringList
    SnsTopicArn: NonEmptyString
}

structure AwsBackupRecoveryPointCalculatedLifecycleDetails {
    DeleteAt: NonEmptyString
    MoveToColdStorageAt: NonEmptyString
}

structure AwsBackupRecoveryPointCreatedByDetails {
    BackupPlanArn: NonEmptyString
    BackupPlanId: NonEmptyString
    BackupPlanVersion: NonEmptyString
    BackupRuleId: NonEmptyString
}

structure AwsBackupRecoveryPointDetails {
    BackupSizeInBytes: Long
    BackupVaultArn: NonEmptyString
    BackupVaultName: NonEmptyString
    CalculatedLifecycle: AwsBackupRecoveryPointCalculatedLifecycleDetails
    CompletionDate: NonEmptyString
    CreatedBy: AwsBackupRecoveryPointCreatedByDetails
    CreationDate: NonEmptyString
    EncryptionKeyArn: NonEmptyString
    IamRoleArn: NonEmptyString
    IsEncrypted: Boolean
    LastRestoreTime: NonEmptyString
    Lifecycle: AwsBackupRecoveryPointLifecycleDetails
    RecoveryPointArn: NonEmptyString
    ResourceArn: NonEmptyString
    ResourceType: NonEmptyString
    SourceBackupVaultArn: NonEmptyString
    Status: NonEmptyString
    StatusMessage: NonEmptyString
    StorageClass: NonEmptyString
}

structure AwsBackupRecoveryPointLifecycleDetails {
    DeleteAfterDays: Long
    MoveToColdStorageAfterDays: Long
}

structure AwsCertificateManagerCertificateDetails {
    CertificateAuthorityArn: NonEmptyString
    CreatedAt: NonEmptyString
    DomainName: NonEmptyString
    DomainValidationOptions: AwsCertificateManagerCertificateDomainValidationOptions
    ExtendedKeyUsages: AwsCertificateManagerCertificateExtendedKeyUsages
    FailureReason: NonEmptyString
    ImportedAt: NonEmptyString
    InUseBy: StringList
    IssuedAt: NonEmptyString
    Issuer: NonEmptyString
    KeyAlgorithm: NonEmptyString
    KeyUsages: AwsCertificateManagerCertificateKeyUsages
    NotAfter: NonEmptyString
    NotBefore: NonEmptyString
    Options: AwsCertificateManagerCertificateOptions
    RenewalEligibility: NonEmptyString
    RenewalSummary: AwsCertificateManagerCertificateRenewalSummary
    Serial: NonEmptyString
    SignatureAlgorithm: NonEmptyString
    Status: NonEmptyString
    Subject: NonEmptyString
    SubjectAlternativeNames: StringList
    Type: NonEmptyString
}

structure AwsCertificateManagerCertificateDomainValidationOption {
    DomainName: NonEmptyString
    ResourceRecord: AwsCertificateManagerCertificateResourceRecord
    ValidationDomain: NonEmptyString
    ValidationEmails: StringList
    ValidationMethod: NonEmptyString
    ValidationStatus: NonEmptyString
}

list AwsCertificateManagerCertificateDomainValidationOptions {
    member: AwsCertificateManagerCertificateDomainValidationOption
}

structure AwsCertificateManagerCertificateExtendedKeyUsage {
    Name: NonEmptyString
    OId: NonEmptyString
}

list AwsCertificateManagerCertificateExtendedKeyUsages {
    member: AwsCertificateManagerCertificateExtendedKeyUsage
}

structure AwsCertificateManagerCertificateKeyUsage {
    Name: NonEmptyString
}

list AwsCertificateManagerCertificateKeyUsages {
    member: AwsCertificateManagerCertificateKeyUsage
}

structure AwsCertificateManagerCertificateOptions {
    CertificateTransparencyLoggingPreference: NonEmptyString
}

structure AwsCertificateManagerCertificateRenewalSummary {
    DomainValidationOptions: AwsCertificateManagerCertificateDomainValidationOptions
    RenewalStatus: NonEmptyString
    RenewalStatusReason: NonEmptyString
    UpdatedAt: NonEmptyString
}

structure AwsCertificateManagerCertificateResourceRecord {
    Name: NonEmptyString
    Type: NonEmptyString
    Value: NonEmptyString
}

structure AwsCloudFormationStackDetails {
    Capabilities: NonEmptyStringList
    CreationTime: NonEmptyString
    Description: NonEmptyString
    DisableRollback: Boolean
    DriftInformation: AwsCloudFormationStackDriftInformationDetails
    EnableTerminationProtection: Boolean
    LastUpdatedTime: NonEmptyString
    NotificationArns: NonEmptyStringList
    Outputs: AwsCloudFormationStackOutputsList
    RoleArn: NonEmptyString
    StackId: NonEmptyString
    StackName: NonEmptyString
    StackStatus: NonEmptyString
    StackStatusReason: NonEmptyString
    TimeoutInMinutes: Integer
}

structure AwsCloudFormationStackDriftInformationDetails {
    StackDriftStatus: NonEmptyString
}

structure AwsCloudFormationStackOutputsDetails {
    Description: NonEmptyString
    OutputKey: NonEmptyString
    OutputValue: NonEmptyString
}

list AwsCloudFormationStackOutputsList {
    member: AwsCloudFormationStackOutputsDetails
}

structure AwsCloudFrontDistributionCacheBehavior {
    ViewerProtocolPolicy: NonEmptyString
}

structure AwsCloudFrontDistributionCacheBehaviors {
    Items: AwsCloudFrontDistributionCacheBehaviorsItemList
}

list AwsCloudFrontDistributionCacheBehaviorsItemList {
    member: AwsCloudFrontDistributionCacheBehavior
}

structure AwsCloudFrontDistributionDefaultCacheBehavior {
    ViewerProtocolPolicy: NonEmptyString
}

structure AwsCloudFrontDistributionDetails {
    CacheBehaviors: AwsCloudFrontDistributionCacheBehaviors
    DefaultCacheBehavior: AwsCloudFrontDistributionDefaultCacheBehavior
    DefaultRootObject: NonEmptyString
    DomainName: NonEmptyString
    ETag: NonEmptyString
    LastModifiedTime: NonEmptyString
    Logging: AwsCloudFrontDistributionLogging
    Origins: AwsCloudFrontDistributionOrigins
    OriginGroups: AwsCloudFrontDistributionOriginGroups
    ViewerCertificate: AwsCloudFrontDistributionViewerCertificate
    Status: NonEmptyString
    WebAclId: NonEmptyString
}

structure AwsCloudFrontDistributionLogging {
    Bucket: NonEmptyString
    Enabled: Boolean
    IncludeCookies: Boolean
    Prefix: NonEmptyString
}

structure AwsCloudFrontDistributionOriginCustomOriginConfig {
    HttpPort: Integer
    HttpsPort: Integer
    OriginKeepaliveTimeout: Integer
    OriginProtocolPolicy: NonEmptyString
    OriginReadTimeout: Integer
    OriginSslProtocols: AwsCloudFrontDistributionOriginSslProtocols
}

structure AwsCloudFrontDistributionOriginGroup {
    FailoverCriteria: AwsCloudFrontDistributionOriginGroupFailover
}

structure AwsCloudFrontDistributionOriginGroupFailover {
    StatusCodes: AwsCloudFrontDistributionOriginGroupFailoverStatusCodes
}

structure AwsCloudFrontDistributionOriginGroupFailoverStatusCodes {
    Items: AwsCloudFrontDistributionOriginGroupFailoverStatusCodesItemList
    Quantity: Integer
}

list AwsCloudFrontDistributionOriginGroupFailoverStatusCodesItemList {
    member: Integer
}

structure AwsCloudFrontDistributionOriginGroups {
    Items: AwsCloudFrontDistributionOriginGroupsItemList
}

list AwsCloudFrontDistributionOriginGroupsItemList {
    member: AwsCloudFrontDistributionOriginGroup
}

structure AwsCloudFrontDistributionOriginItem {
    DomainName: NonEmptyString
    Id: NonEmptyString
    OriginPath: NonEmptyString
    S3OriginConfig: AwsCloudFrontDistributionOriginS3OriginConfig
    CustomOriginConfig: AwsCloudFrontDistributionOriginCustomOriginConfig
}

list AwsCloudFrontDistributionOriginItemList {
    member: AwsCloudFrontDistributionOriginItem
}

structure AwsCloudFrontDistributionOriginS3OriginConfig {
    OriginAccessIdentity: NonEmptyString
}

structure AwsCloudFrontDistributionOriginSslProtocols {
    Items: NonEmptyStringList
    Quantity: Integer
}

structure AwsCloudFrontDistributionOrigins {
    Items: AwsCloudFrontDistributionOriginItemList
}

structure AwsCloudFrontDistributionViewerCertificate {
    AcmCertificateArn: NonEmptyString
    Certificate: NonEmptyString
    CertificateSource: NonEmptyString
    CloudFrontDefaultCertificate: Boolean
    IamCertificateId: NonEmptyString
    MinimumProtocolVersion: NonEmptyString
    SslSupportMethod: NonEmptyString
}

structure AwsCloudTrailTrailDetails {
    CloudWatchLogsLogGroupArn: NonEmptyString
    CloudWatchLogsRoleArn: NonEmptyString
    HasCustomEventSelectors: Boolean
    HomeRegion: NonEmptyString
    IncludeGlobalServiceEvents: Boolean
    IsMultiRegionTrail: Boolean
    IsOrganizationTrail: Boolean
    KmsKeyId: NonEmptyString
    LogFileValidationEnabled: Boolean
    Name: NonEmptyString
    S3BucketName: NonEmptyString
    S3KeyPrefix: NonEmptyString
    SnsTopicArn: NonEmptyString
    SnsTopicName: NonEmptyString
    TrailArn: NonEmptyString
}

structure AwsCloudWatchAlarmDetails {
    ActionsEnabled: Boolean
    AlarmActions: NonEmptyStringList
    AlarmArn: NonEmptyString
    AlarmConfigurationUpdatedTimestamp: NonEmptyString
    AlarmDescription: NonEmptyString
    AlarmName: NonEmptyString
    ComparisonOperator: NonEmptyString
    DatapointsToAlarm: Integer
    Dimensions: AwsCloudWatchAlarmDimensionsList
    EvaluateLowSampleCountPercentile: NonEmptyString
    EvaluationPeriods: Integer
    ExtendedStatistic: NonEmptyString
    InsufficientDataActions: NonEmptyStringList
    MetricName: NonEmptyString
    Namespace: NonEmptyString
    OkActions: NonEmptyStringList
    Period: Integer
    Statistic: NonEmptyString
    Threshold: Double
    ThresholdMetricId: NonEmptyString
    TreatMissingData: NonEmptyString
    Unit: NonEmptyString
}

structure AwsCloudWatchAlarmDimensionsDetails {
    Name: NonEmptyString
    Value: NonEmptyString
}

list AwsCloudWatchAlarmDimensionsList {
    member: AwsCloudWatchAlarmDimensionsDetails
}

structure AwsCodeBuildProjectArtifactsDetails {
    ArtifactIdentifier: NonEmptyString
    EncryptionDisabled: Boolean
    Location: NonEmptyString
    Name: NonEmptyString
    NamespaceType: NonEmptyString
    OverrideArtifactName: Boolean
    Packaging: NonEmptyString
    Path: NonEmptyString
    Type: NonEmptyString
}

list AwsCodeBuildProjectArtifactsList {
    member: AwsCodeBuildProjectArtifactsDetails
}

structure AwsCodeBuildProjectDetails {
    EncryptionKey: NonEmptyString
    Artifacts: AwsCodeBuildProjectArtifactsList
    Environment: AwsCodeBuildProjectEnvironment
    Name: NonEmptyString
    Source: AwsCodeBuildProjectSource
    ServiceRole: NonEmptyString
    LogsConfig: AwsCodeBuildProjectLogsConfigDetails
    VpcConfig: AwsCodeBuildProjectVpcConfig
    SecondaryArtifacts: AwsCodeBuildProjectArtifactsList
}

structure AwsCodeBuildProjectEnvironment {
    Certificate: NonEmptyString
    EnvironmentVariables: AwsCodeBuildProjectEnvironmentEnvironmentVariablesList
    PrivilegedMode: Boolean
    ImagePullCredentialsType: NonEmptyString
    RegistryCredential: AwsCodeBuildProjectEnvironmentRegistryCredential
    Type: NonEmptyString
}

structure AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails {
    Name: NonEmptyString
    Type: NonEmptyString
    Value: NonEmptyString
}

list AwsCodeBuildProjectEnvironmentEnvironmentVariablesList {
    member: AwsCodeBuildProjectEnvironmentEnvironmentVariablesDetails
}

structure AwsCodeBuildProjectEnvironmentRegistryCredential {
    Credential: NonEmptyString
    CredentialProvider: NonEmptyString
}

structure AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails {
    GroupName: NonEmptyString
    Status: NonEmptyString
    StreamName: NonEmptyString
}

structure AwsCodeBuildProjectLogsConfigDetails {
    CloudWatchLogs: AwsCodeBuildProjectLogsConfigCloudWatchLogsDetails
    S3Logs: AwsCodeBuildProjectLogsConfigS3LogsDetails
}

structure AwsCodeBuildProjectLogsConfigS3LogsDetails {
    EncryptionDisabled: Boolean
    Location: NonEmptyString
    Status: NonEmptyString
}

structure AwsCodeBuildProjectSource {
    Type: NonEmptyString
    Location: NonEmptyString
    GitCloneDepth: Integer
    InsecureSsl: Boolean
}

structure AwsCodeBuildProjectVpcConfig {
    VpcId: NonEmptyString
    Subnets: NonEmptyStringList
    SecurityGroupIds: NonEmptyStringList
}

structure AwsCorsConfiguration {
    AllowOrigins: NonEmptyStringList
    AllowCredentials: Boolean
    ExposeHeaders: NonEmptyStringList
    MaxAge: Integer
    AllowMethods: NonEmptyStringList
    AllowHeaders: NonEmptyStringList
}

structure AwsDmsEndpointDetails {
    CertificateArn: NonEmptyString
    DatabaseName: NonEmptyString
    EndpointArn: NonEmptyString
    EndpointIdentifier: NonEmptyString
    EndpointType: NonEmptyString
    EngineName: NonEmptyString
    ExternalId: NonEmptyString
    ExtraConnectionAttributes: NonEmptyString
    KmsKeyId: NonEmptyString
    Port: Integer
    ServerName: NonEmptyString
    SslMode: NonEmptyString
    Username: NonEmptyString
}

structure AwsDmsReplicationInstanceDetails {
    AllocatedStorage: Integer
    AutoMinorVersionUpgrade: Boolean
    AvailabilityZone: NonEmptyString
    EngineVersion: NonEmptyString
    KmsKeyId: NonEmptyString
    MultiAZ: Boolean
    PreferredMaintenanceWindow: NonEmptyString
    PubliclyAccessible: Boolean
    ReplicationInstanceClass: NonEmptyString
    ReplicationInstanceIdentifier: NonEmptyString
    ReplicationSubnetGroup: AwsDmsReplicationInstanceReplicationSubnetGroupDetails
    VpcSecurityGroups: AwsDmsReplicationInstanceVpcSecurityGroupsList
}

structure AwsDmsReplicationInstanceReplicationSubnetGroupDetails {
    ReplicationSubnetGroupIdentifier: NonEmptyString
}

structure AwsDmsReplicationInstanceVpcSecurityGroupsDetails {
    VpcSecurityGroupId: NonEmptyString
}

list AwsDmsReplicationInstanceVpcSecurityGroupsList {
    member: AwsDmsReplicationInstanceVpcSecurityGroupsDetails
}

structure AwsDmsReplicationTaskDetails {
    CdcStartPosition: NonEmptyString
    CdcStartTime: NonEmptyString
    CdcStopPosition: NonEmptyString
    MigrationType: NonEmptyString
    Id: NonEmptyString
    ResourceIdentifier: NonEmptyString
    ReplicationInstanceArn: NonEmptyString
    ReplicationTaskIdentifier: NonEmptyString
    ReplicationTaskSettings: NonEmptyString
    SourceEndpointArn: NonEmptyString
    TableMappings: NonEmptyString
    TargetEndpointArn: NonEmptyString
    TaskData: NonEmptyString
}

structure AwsDynamoDbTableAttributeDefinition {
    AttributeName: NonEmptyString
    AttributeType: NonEmptyString
}

list AwsDynamoDbTableAttributeDefinitionList {
    member: AwsDynamoDbTableAttributeDefinition
}

structure AwsDynamoDbTableBillingModeSummary {
    BillingMode: NonEmptyString
    LastUpdateToPayPerRequestDateTime: NonEmptyString
}

structure AwsDynamoDbTableDetails {
    AttributeDefinitions: AwsDynamoDbTableAttributeDefinitionList
    BillingModeSummary: AwsDynamoDbTableBillingModeSummary
    CreationDateTime: NonEmptyString
    GlobalSecondaryIndexes: AwsDynamoDbTableGlobalSecondaryIndexList
    GlobalTableVersion: NonEmptyString
    ItemCount: Integer
    KeySchema: AwsDynamoDbTableKeySchemaList
    LatestStreamArn: NonEmptyString
    LatestStreamLabel: NonEmptyString
    LocalSecondaryIndexes: AwsDynamoDbTableLocalSecondaryIndexList
    ProvisionedThroughput: AwsDynamoDbTableProvisionedThroughput
    Replicas: AwsDynamoDbTableReplicaList
    RestoreSummary: AwsDynamoDbTableRestoreSummary
    SseDescription: AwsDynamoDbTableSseDescription
    StreamSpecification: AwsDynamoDbTableStreamSpecification
    TableId: NonEmptyString
    TableName: NonEmptyString
    TableSizeBytes: Long
    TableStatus: NonEmptyString
    DeletionProtectionEnabled: Boolean
}

structure AwsDynamoDbTableGlobalSecondaryIndex {
    Backfilling: Boolean
    IndexArn: NonEmptyString
    IndexName: NonEmptyString
    IndexSizeBytes: Long
    IndexStatus: NonEmptyString
    ItemCount: Integer
    KeySchema: AwsDynamoDbTableKeySchemaList
    Projection: AwsDynamoDbTableProjection
    ProvisionedThroughput: AwsDynamoDbTableProvisionedThroughput
}

list AwsDynamoDbTableGlobalSecondaryIndexList {
    member: AwsDynamoDbTableGlobalSecondaryIndex
}

structure AwsDynamoDbTableKeySchema {
    AttributeName: NonEmptyString
    KeyType: NonEmptyString
}

list AwsDynamoDbTableKeySchemaList {
    member: AwsDynamoDbTableKeySchema
}

structure AwsDynamoDbTableLocalSecondaryIndex {
    IndexArn: NonEmptyString
    IndexName: NonEmptyString
    KeySchema: AwsDynamoDbTableKeySchemaList
    Projection: AwsDynamoDbTableProjection
}

list AwsDynamoDbTableLocalSecondaryIndexList {
    member: AwsDynamoDbTableLocalSecondaryIndex
}

structure AwsDynamoDbTableProjection {
    NonKeyAttributes: StringList
    ProjectionType: NonEmptyString
}

structure AwsDynamoDbTableProvisionedThroughput {
    LastDecreaseDateTime: NonEmptyString
    LastIncreaseDateTime: NonEmptyString
    NumberOfDecreasesToday: Integer
    ReadCapacityUnits: Integer
    WriteCapacityUnits: Integer
}

structure AwsDynamoDbTableProvisionedThroughputOverride {
    ReadCapacityUnits: Integer
}

structure AwsDynamoDbTableReplica {
    GlobalSecondaryIndexes: AwsDynamoDbTableReplicaGlobalSecondaryIndexList
    KmsMasterKeyId: NonEmptyString
    ProvisionedThroughputOverride: AwsDynamoDbTableProvisionedThroughputOverride
    RegionName: NonEmptyString
    ReplicaStatus: NonEmptyString
    ReplicaStatusDescription: NonEmptyString
}

structure AwsDynamoDbTableReplicaGlobalSecondaryIndex {
    IndexName: NonEmptyString
    ProvisionedThroughputOverride: AwsDynamoDbTableProvisionedThroughputOverride
}

list AwsDynamoDbTableReplicaGlobalSecondaryIndexList {
    member: AwsDynamoDbTableReplicaGlobalSecondaryIndex
}

list AwsDynamoDbTableReplicaList {
    member: AwsDynamoDbTableReplica
}

structure AwsDynamoDbTableRestoreSummary {
    SourceBackupArn: NonEmptyString
    SourceTableArn: NonEmptyString
    RestoreDateTime: NonEmptyString
    RestoreInProgress: Boolean
}

structure AwsDynamoDbTableSseDescription {
    InaccessibleEncryptionDateTime: NonEmptyString
    Status: NonEmptyString
    SseType: NonEmptyString
    KmsMasterKeyArn: NonEmptyString
}

structure AwsDynamoDbTableStreamSpecification {
    StreamEnabled: Boolean
    StreamViewType: NonEmptyString
}

structure AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails {
    DirectoryId: NonEmptyString
}

structure AwsEc2ClientVpnEndpointAuthenticationOptionsDetails {
    Type: NonEmptyString
    ActiveDirectory: AwsEc2ClientVpnEndpointAuthenticationOptionsActiveDirectoryDetails
    MutualAuthentication: AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails
    FederatedAuthentication: AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails
}

structure AwsEc2ClientVpnEndpointAuthenticationOptionsFederatedAuthenticationDetails {
    SamlProviderArn: NonEmptyString
    SelfServiceSamlProviderArn: NonEmptyString
}

list AwsEc2ClientVpnEndpointAuthenticationOptionsList {
    member: AwsEc2ClientVpnEndpointAuthenticationOptionsDetails
}

structure AwsEc2ClientVpnEndpointAuthenticationOptionsMutualAuthenticationDetails {
    ClientRootCertificateChain: NonEmptyString
}

structure AwsEc2ClientVpnEndpointClientConnectOptionsDetails {
    Enabled: Boolean
    LambdaFunctionArn: NonEmptyString
    Status: AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails
}

structure AwsEc2ClientVpnEndpointClientConnectOptionsStatusDetails {
    Code: NonEmptyString
    Message: NonEmptyString
}

structure AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails {
    Enabled: Boolean
    BannerText: NonEmptyString
}

structure AwsEc2ClientVpnEndpointConnectionLogOptionsDetails {
    Enabled: Boolean
    CloudwatchLogGroup: NonEmptyString
    CloudwatchLogStream: NonEmptyString
}

structure AwsEc2ClientVpnEndpointDetails {
    ClientVpnEndpointId: NonEmptyString
    Description: NonEmptyString
    ClientCidrBlock: NonEmptyString
    DnsServer: StringList
    SplitTunnel: Boolean
    TransportProtocol: NonEmptyString
    VpnPort: Integer
    ServerCertificateArn: NonEmptyString
    AuthenticationOptions: AwsEc2ClientVpnEndpointAuthenticationOptionsList
    ConnectionLogOptions: AwsEc2ClientVpnEndpointConnectionLogOptionsDetails
    SecurityGroupIdSet: StringList
    VpcId: NonEmptyString
    SelfServicePortalUrl: NonEmptyString
    ClientConnectOptions: AwsEc2ClientVpnEndpointClientConnectOptionsDetails
    SessionTimeoutHours: Integer
    ClientLoginBannerOptions: AwsEc2ClientVpnEndpointClientLoginBannerOptionsDetails
}

structure AwsEc2EipDetails {
    InstanceId: NonEmptyString
    PublicIp: NonEmptyString
    AllocationId: NonEmptyString
    AssociationId: NonEmptyString
    Domain: NonEmptyString
    PublicIpv4Pool: NonEmptyString
    NetworkBorderGroup: NonEmptyString
    NetworkInterfaceId: NonEmptyString
    NetworkInterfaceOwnerId: NonEmptyString
    PrivateIpAddress: NonEmptyString
}

structure AwsEc2InstanceDetails {
    Type: NonEmptyString
    ImageId: NonEmptyString
    IpV4Addresses: StringList
    IpV6Addresses: StringList
    KeyName: NonEmptyString
    IamInstanceProfileArn: NonEmptyString
    VpcId: NonEmptyString
    SubnetId: NonEmptyString
    LaunchedAt: NonEmptyString
    NetworkInterfaces: AwsEc2InstanceNetworkInterfacesList
    VirtualizationType: NonEmptyString
    MetadataOptions: AwsEc2InstanceMetadataOptions
    Monitoring: AwsEc2InstanceMonitoringDetails
}

structure AwsEc2InstanceMetadataOptions {
    HttpEndpoint: NonEmptyString
    HttpProtocolIpv6: NonEmptyString
    HttpPutResponseHopLimit: Integer
    HttpTokens: NonEmptyString
    InstanceMetadataTags: NonEmptyString
}

structure AwsEc2InstanceMonitoringDetails {
    State: NonEmptyString
}

structure AwsEc2InstanceNetworkInterfacesDetails {
    NetworkInterfaceId: NonEmptyString
}

list AwsEc2InstanceNetworkInterfacesList {
    member: AwsEc2InstanceNetworkInterfacesDetails
}

structure AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails {
    DeviceName: NonEmptyString
    Ebs: AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails
    NoDevice: NonEmptyString
    VirtualName: NonEmptyString
}

structure AwsEc2LaunchTemplateDataBlockDeviceMappingSetEbsDetails {
    DeleteOnTermination: Boolean
    Encrypted: Boolean
    Iops: Integer
    KmsKeyId: NonEmptyString
    SnapshotId: NonEmptyString
    Throughput: Integer
    VolumeSize: Integer
    VolumeType: NonEmptyString
}

list AwsEc2LaunchTemplateDataBlockDeviceMappingSetList {
    member: AwsEc2LaunchTemplateDataBlockDeviceMappingSetDetails
}

structure AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails {
    CapacityReservationId: NonEmptyString
    CapacityReservationResourceGroupArn: NonEmptyString
}

structure AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails {
    CapacityReservationPreference: NonEmptyString
    CapacityReservationTarget: AwsEc2LaunchTemplateDataCapacityReservationSpecificationCapacityReservationTargetDetails
}

structure AwsEc2LaunchTemplateDataCpuOptionsDetails {
    CoreCount: Integer
    ThreadsPerCore: Integer
}

structure AwsEc2LaunchTemplateDataCreditSpecificationDetails {
    CpuCredits: NonEmptyString
}

structure AwsEc2LaunchTemplateDataDetails {
    BlockDeviceMappingSet: AwsEc2LaunchTemplateDataBlockDeviceMappingSetList
    CapacityReservationSpecification: AwsEc2LaunchTemplateDataCapacityReservationSpecificationDetails
    CpuOptions: AwsEc2LaunchTemplateDataCpuOptionsDetails
    CreditSpecification: AwsEc2LaunchTemplateDataCreditSpecificationDetails
    DisableApiStop: Boolean
    DisableApiTermination: Boolean
    EbsOptimized: Boolean
    ElasticGpuSpecificationSet: AwsEc2LaunchTemplateDataElasticGpuSpecificationSetList
    ElasticInferenceAcceleratorSet: AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetList
    EnclaveOptions: AwsEc2LaunchTemplateDataEnclaveOptionsDetails
    HibernationOptions: AwsEc2LaunchTemplateDataHibernationOptionsDetails
    IamInstanceProfile: AwsEc2LaunchTemplateDataIamInstanceProfileDetails
    ImageId: NonEmptyString
    InstanceInitiatedShutdownBehavior: NonEmptyString
    InstanceMarketOptions: AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails
    InstanceRequirements: AwsEc2LaunchTemplateDataInstanceRequirementsDetails
    InstanceType: NonEmptyString
    KernelId: NonEmptyString
    KeyName: NonEmptyString
    LicenseSet: AwsEc2LaunchTemplateDataLicenseSetList
    MaintenanceOptions: AwsEc2LaunchTemplateDataMaintenanceOptionsDetails
    MetadataOptions: AwsEc2LaunchTemplateDataMetadataOptionsDetails
    Monitoring: AwsEc2LaunchTemplateDataMonitoringDetails
    NetworkInterfaceSet: AwsEc2LaunchTemplateDataNetworkInterfaceSetList
    Placement: AwsEc2LaunchTemplateDataPlacementDetails
    PrivateDnsNameOptions: AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails
    RamDiskId: NonEmptyString
    SecurityGroupIdSet: NonEmptyStringList
    SecurityGroupSet: NonEmptyStringList
    UserData: NonEmptyString
}

structure AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails {
    Type: NonEmptyString
}

list AwsEc2LaunchTemplateDataElasticGpuSpecificationSetList {
    member: AwsEc2LaunchTemplateDataElasticGpuSpecificationSetDetails
}

structure AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails {
    Count: Integer
    Type: NonEmptyString
}

list AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetList {
    member: AwsEc2LaunchTemplateDataElasticInferenceAcceleratorSetDetails
}

structure AwsEc2LaunchTemplateDataEnclaveOptionsDetails {
    Enabled: Boolean
}

structure AwsEc2LaunchTemplateDataHibernationOptionsDetails {
    Configured: Boolean
}

structure AwsEc2LaunchTemplateDataIamInstanceProfileDetails {
    Arn: NonEmptyString
    Name: NonEmptyString
}

structure AwsEc2LaunchTemplateDataInstanceMarketOptionsDetails {
    MarketType: NonEmptyString
    SpotOptions: AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails
}

structure AwsEc2LaunchTemplateDataInstanceMarketOptionsSpotOptionsDetails {
    BlockDurationMinutes: Integer
    InstanceInterruptionBehavior: NonEmptyString
    MaxPrice: NonEmptyString
    SpotInstanceType: NonEmptyString
    ValidUntil: NonEmptyString
}

structure AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails {
    Max: Integer
    Min: Integer
}

structure AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails {
    Max: Integer
    Min: Integer
}

structure AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails {
    Max: Integer
    Min: Integer
}

structure AwsEc2LaunchTemplateDataInstanceRequirementsDetails {
    AcceleratorCount: AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorCountDetails
    AcceleratorManufacturers: NonEmptyStringList
    AcceleratorNames: NonEmptyStringList
    AcceleratorTotalMemoryMiB: AwsEc2LaunchTemplateDataInstanceRequirementsAcceleratorTotalMemoryMiBDetails
    AcceleratorTypes: NonEmptyStringList
    BareMetal: NonEmptyString
    BaselineEbsBandwidthMbps: AwsEc2LaunchTemplateDataInstanceRequirementsBaselineEbsBandwidthMbpsDetails
    BurstablePerformance: NonEmptyString
    CpuManufacturers: NonEmptyStringList
    ExcludedInstanceTypes: NonEmptyStringList
    InstanceGenerations: NonEmptyStringList
    LocalStorage: NonEmptyString
    LocalStorageTypes: NonEmptyStringList
    MemoryGiBPerVCpu: AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails
    MemoryMiB: AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails
    NetworkInterfaceCount: AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails
    OnDemandMaxPricePercentageOverLowestPrice: Integer
    RequireHibernateSupport: Boolean
    SpotMaxPricePercentageOverLowestPrice: Integer
    TotalLocalStorageGB: AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails
    VCpuCount: AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails
}

structure AwsEc2LaunchTemplateDataInstanceRequirementsMemoryGiBPerVCpuDetails {
    Max: Double
    Min: Double
}

structure AwsEc2LaunchTemplateDataInstanceRequirementsMemoryMiBDetails {
    Max: Integer
    Min: Integer
}

structure AwsEc2LaunchTemplateDataInstanceRequirementsNetworkInterfaceCountDetails {
    Max: Integer
    Min: Integer
}

structure AwsEc2LaunchTemplateDataInstanceRequirementsTotalLocalStorageGBDetails {
    Max: Double
    Min: Double
}

structure AwsEc2LaunchTemplateDataInstanceRequirementsVCpuCountDetails {
    Max: Integer
    Min: Integer
}

structure AwsEc2LaunchTemplateDataLicenseSetDetails {
    LicenseConfigurationArn: NonEmptyString
}

list AwsEc2LaunchTemplateDataLicenseSetList {
    member: AwsEc2LaunchTemplateDataLicenseSetDetails
}

structure AwsEc2LaunchTemplateDataMaintenanceOptionsDetails {
    AutoRecovery: NonEmptyString
}

structure AwsEc2LaunchTemplateDataMetadataOptionsDetails {
    HttpEndpoint: NonEmptyString
    HttpProtocolIpv6: NonEmptyString
    HttpTokens: NonEmptyString
    HttpPutResponseHopLimit: Integer
    InstanceMetadataTags: NonEmptyString
}

structure AwsEc2LaunchTemplateDataMonitoringDetails {
    Enabled: Boolean
}

structure AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails {
    AssociateCarrierIpAddress: Boolean
    AssociatePublicIpAddress: Boolean
    DeleteOnTermination: Boolean
    Description: NonEmptyString
    DeviceIndex: Integer
    Groups: NonEmptyStringList
    InterfaceType: NonEmptyString
    Ipv4PrefixCount: Integer
    Ipv4Prefixes: AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesList
    Ipv6AddressCount: Integer
    Ipv6Addresses: AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesList
    Ipv6PrefixCount: Integer
    Ipv6Prefixes: AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesList
    NetworkCardIndex: Integer
    NetworkInterfaceId: NonEmptyString
    PrivateIpAddress: NonEmptyString
    PrivateIpAddresses: AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesList
    SecondaryPrivateIpAddressCount: Integer
    SubnetId: NonEmptyString
}

structure AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails {
    Ipv4Prefix: NonEmptyString
}

list AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesList {
    member: AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv4PrefixesDetails
}

structure AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails {
    Ipv6Address: NonEmptyString
}

list AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesList {
    member: AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6AddressesDetails
}

structure AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails {
    Ipv6Prefix: NonEmptyString
}

list AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesList {
    member: AwsEc2LaunchTemplateDataNetworkInterfaceSetIpv6PrefixesDetails
}

list AwsEc2LaunchTemplateDataNetworkInterfaceSetList {
    member: AwsEc2LaunchTemplateDataNetworkInterfaceSetDetails
}

structure AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails {
    Primary: Boolean
    PrivateIpAddress: NonEmptyString
}

list AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesList {
    member: AwsEc2LaunchTemplateDataNetworkInterfaceSetPrivateIpAddressesDetails
}

structure AwsEc2LaunchTemplateDataPlacementDetails {
    Affinity: NonEmptyString
    AvailabilityZone: NonEmptyString
    GroupName: NonEmptyString
    HostId: NonEmptyString
    HostResourceGroupArn: NonEmptyString
    PartitionNumber: Integer
    SpreadDomain: NonEmptyString
    Tenancy: NonEmptyString
}

structure AwsEc2LaunchTemplateDataPrivateDnsNameOptionsDetails {
    EnableResourceNameDnsAAAARecord: Boolean
    EnableResourceNameDnsARecord: Boolean
    HostnameType: NonEmptyString
}

structure AwsEc2LaunchTemplateDetails {
    LaunchTemplateName: NonEmptyString
    Id: NonEmptyString
    LaunchTemplateData: AwsEc2LaunchTemplateDataDetails
    DefaultVersionNumber: Long
    LatestVersionNumber: Long
}

structure AwsEc2NetworkAclAssociation {
    NetworkAclAssociationId: NonEmptyString
    NetworkAclId: NonEmptyString
    SubnetId: NonEmptyString
}

list AwsEc2NetworkAclAssociationList {
    member: AwsEc2NetworkAclAssociation
}

structure AwsEc2NetworkAclDetails {
    IsDefault: Boolean
    NetworkAclId: NonEmptyString
    OwnerId: NonEmptyString
    VpcId: NonEmptyString
    Associations: AwsEc2NetworkAclAssociationList
    Entries: AwsEc2NetworkAclEntryList
}

structure AwsEc2NetworkAclEntry {
    CidrBlock: NonEmptyString
    Egress: Boolean
    IcmpTypeCode: IcmpTypeCode
    Ipv6CidrBlock: NonEmptyString
    PortRange: PortRangeFromTo
    Protocol: NonEmptyString
    RuleAction: NonEmptyString
    RuleNumber: Integer
}

list AwsEc2NetworkAclEntryList {
    member: AwsEc2NetworkAclEntry
}

structure AwsEc2NetworkInterfaceAttachment {
    AttachTime: NonEmptyString
    AttachmentId: NonEmptyString
    DeleteOnTermination: Boolean
    DeviceIndex: Integer
    InstanceId: NonEmptyString
    InstanceOwnerId: NonEmptyString
    Status: NonEmptyString
}

structure AwsEc2NetworkInterfaceDetails {
    Attachment: AwsEc2NetworkInterfaceAttachment
    NetworkInterfaceId: NonEmptyString
    SecurityGroups: AwsEc2NetworkInterfaceSecurityGroupList
    SourceDestCheck: Boolean
    IpV6Addresses: AwsEc2NetworkInterfaceIpV6AddressList
    PrivateIpAddresses: AwsEc2NetworkInterfacePrivateIpAddressList
    PublicDnsName: NonEmptyString
    PublicIp: NonEmptyString
}

structure AwsEc2NetworkInterfaceIpV6AddressDetail {
    IpV6Address: NonEmptyString
}

list AwsEc2NetworkInterfaceIpV6AddressList {
    member: AwsEc2NetworkInterfaceIpV6AddressDetail
}

structure AwsEc2NetworkInterfacePrivateIpAddressDetail {
    PrivateIpAddress: NonEmptyString
    PrivateDnsName: NonEmptyString
}

list AwsEc2NetworkInterfacePrivateIpAddressList {
    member: AwsEc2NetworkInterfacePrivateIpAddressDetail
}

structure AwsEc2NetworkInterfaceSecurityGroup {
    GroupName: NonEmptyString
    GroupId: NonEmptyString
}

list AwsEc2NetworkInterfaceSecurityGroupList {
    member: AwsEc2NetworkInterfaceSecurityGroup
}

structure AwsEc2RouteTableDetails {
    AssociationSet: AssociationSetList
    OwnerId: NonEmptyString
    PropagatingVgwSet: PropagatingVgwSetList
    RouteTableId: NonEmptyString
    RouteSet: RouteSetList
    VpcId: NonEmptyString
}

structure AwsEc2SecurityGroupDetails {
    GroupName: NonEmptyString
    GroupId: NonEmptyString
    OwnerId: NonEmptyString
    VpcId: NonEmptyString
    IpPermissions: AwsEc2SecurityGroupIpPermissionList
    IpPermissionsEgress: AwsEc2SecurityGroupIpPermissionList
}

structure AwsEc2SecurityGroupIpPermission {
    IpProtocol: NonEmptyString
    FromPort: Integer
    ToPort: Integer
    UserIdGroupPairs: AwsEc2SecurityGroupUserIdGroupPairList
    IpRanges: AwsEc2SecurityGroupIpRangeList
    Ipv6Ranges: AwsEc2SecurityGroupIpv6RangeList
    PrefixListIds: AwsEc2SecurityGroupPrefixListIdList
}

list AwsEc2SecurityGroupIpPermissionList {
    member: AwsEc2SecurityGroupIpPermission
}

structure AwsEc2SecurityGroupIpRange {
    CidrIp: NonEmptyString
}

list AwsEc2SecurityGroupIpRangeList {
    member: AwsEc2SecurityGroupIpRange
}

structure AwsEc2SecurityGroupIpv6Range {
    CidrIpv6: NonEmptyString
}

list AwsEc2SecurityGroupIpv6RangeList {
    member: AwsEc2SecurityGroupIpv6Range
}

structure AwsEc2SecurityGroupPrefixListId {
    PrefixListId: NonEmptyString
}

list AwsEc2SecurityGroupPrefixListIdList {
    member: AwsEc2SecurityGroupPrefixListId
}

structure AwsEc2SecurityGroupUserIdGroupPair {
    GroupId: NonEmptyString
    GroupName: NonEmptyString
    PeeringStatus: NonEmptyString
    UserId: NonEmptyString
    VpcId: NonEmptyString
    VpcPeeringConnectionId: NonEmptyString
}

list AwsEc2SecurityGroupUserIdGroupPairList {
    member: AwsEc2SecurityGroupUserIdGroupPair
}

structure AwsEc2SubnetDetails {
    AssignIpv6AddressOnCreation: Boolean
    AvailabilityZone: NonEmptyString
    AvailabilityZoneId: NonEmptyString
    AvailableIpAddressCount: Integer
    CidrBlock: NonEmptyString
    DefaultForAz: Boolean
    MapPublicIpOnLaunch: Boolean
    OwnerId: NonEmptyString
    State: NonEmptyString
    SubnetArn: NonEmptyString
    SubnetId: NonEmptyString
    VpcId: NonEmptyString
    Ipv6CidrBlockAssociationSet: Ipv6CidrBlockAssociationList
}

structure AwsEc2TransitGatewayDetails {
    Id: NonEmptyString
    Description: NonEmptyString
    DefaultRouteTablePropagation: NonEmptyString
    AutoAcceptSharedAttachments: NonEmptyString
    DefaultRouteTableAssociation: NonEmptyString
    TransitGatewayCidrBlocks: NonEmptyStringList
    AssociationDefaultRouteTableId: NonEmptyString
    PropagationDefaultRouteTableId: NonEmptyString
    VpnEcmpSupport: NonEmptyString
    DnsSupport: NonEmptyString
    MulticastSupport: NonEmptyString
    AmazonSideAsn: Integer
}

structure AwsEc2VolumeAttachment {
    AttachTime: NonEmptyString
    DeleteOnTermination: Boolean
    InstanceId: NonEmptyString
    Status: NonEmptyString
}

list AwsEc2VolumeAttachmentList {
    member: AwsEc2VolumeAttachment
}

structure AwsEc2VolumeDetails {
    CreateTime: NonEmptyString
    DeviceName: NonEmptyString
    Encrypted: Boolean
    Size: Integer
    SnapshotId: NonEmptyString
    Status: NonEmptyString
    KmsKeyId: NonEmptyString
    Attachments: AwsEc2VolumeAttachmentList
    VolumeId: NonEmptyString
    VolumeType: NonEmptyString
    VolumeScanStatus: NonEmptyString
}

structure AwsEc2VpcDetails {
    CidrBlockAssociationSet: CidrBlockAssociationList
    Ipv6CidrBlockAssociationSet: Ipv6CidrBlockAssociationList
    DhcpOptionsId: NonEmptyString
    State: NonEmptyString
}

structure AwsEc2VpcEndpointServiceDetails {
    AcceptanceRequired: Boolean
    AvailabilityZones: NonEmptyStringList
    BaseEndpointDnsNames: NonEmptyStringList
    ManagesVpcEndpoints: Boolean
    GatewayLoadBalancerArns: NonEmptyStringList
    NetworkLoadBalancerArns: NonEmptyStringList
    PrivateDnsName: NonEmptyString
    ServiceId: NonEmptyString
    ServiceName: NonEmptyString
    ServiceState: NonEmptyString
    ServiceType: AwsEc2VpcEndpointServiceServiceTypeList
}

structure AwsEc2VpcEndpointServiceServiceTypeDetails {
    ServiceType: NonEmptyString
}

list AwsEc2VpcEndpointServiceServiceTypeList {
    member: AwsEc2VpcEndpointServiceServiceTypeDetails
}

structure AwsEc2VpcPeeringConnectionDetails {
    AccepterVpcInfo: AwsEc2VpcPeeringConnectionVpcInfoDetails
    ExpirationTime: NonEmptyString
    RequesterVpcInfo: AwsEc2VpcPeeringConnectionVpcInfoDetails
    Status: AwsEc2VpcPeeringConnectionStatusDetails
    VpcPeeringConnectionId: NonEmptyString
}

structure AwsEc2VpcPeeringConnectionStatusDetails {
    Code: NonEmptyString
    Message: NonEmptyString
}

structure AwsEc2VpcPeeringConnectionVpcInfoDetails {
    CidrBlock: NonEmptyString
    CidrBlockSet: VpcInfoCidrBlockSetList
    Ipv6CidrBlockSet: VpcInfoIpv6CidrBlockSetList
    OwnerId: NonEmptyString
    PeeringOptions: VpcInfoPeeringOptionsDetails
    Region: NonEmptyString
    VpcId: NonEmptyString
}

structure AwsEc2VpnConnectionDetails {
    VpnConnectionId: NonEmptyString
    State: NonEmptyString
    CustomerGatewayId: NonEmptyString
    CustomerGatewayConfiguration: NonEmptyString
    Type: NonEmptyString
    VpnGatewayId: NonEmptyString
    Category: NonEmptyString
    VgwTelemetry: AwsEc2VpnConnectionVgwTelemetryList
    Options: AwsEc2VpnConnectionOptionsDetails
    Routes: AwsEc2VpnConnectionRoutesList
    TransitGatewayId: NonEmptyString
}

structure AwsEc2VpnConnectionOptionsDetails {
    StaticRoutesOnly: Boolean
    TunnelOptions: AwsEc2VpnConnectionOptionsTunnelOptionsList
}

structure AwsEc2VpnConnectionOptionsTunnelOptionsDetails {
    DpdTimeoutSeconds: Integer
    IkeVersions: NonEmptyStringList
    OutsideIpAddress: NonEmptyString
    Phase1DhGroupNumbers: IntegerList
    Phase1EncryptionAlgorithms: NonEmptyStringList
    Phase1IntegrityAlgorithms: NonEmptyStringList
    Phase1LifetimeSeconds: Integer
    Phase2DhGroupNumbers: IntegerList
    Phase2EncryptionAlgorithms: NonEmptyStringList
    Phase2IntegrityAlgorithms: NonEmptyStringList
    Phase2LifetimeSeconds: Integer
    PreSharedKey: NonEmptyString
    RekeyFuzzPercentage: Integer
    RekeyMarginTimeSeconds: Integer
    ReplayWindowSize: Integer
    TunnelInsideCidr: NonEmptyString
}

list AwsEc2VpnConnectionOptionsTunnelOptionsList {
    member: AwsEc2VpnConnectionOptionsTunnelOptionsDetails
}

structure AwsEc2VpnConnectionRoutesDetails {
    DestinationCidrBlock: NonEmptyString
    State: NonEmptyString
}

list AwsEc2VpnConnectionRoutesList {
    member: AwsEc2VpnConnectionRoutesDetails
}

structure AwsEc2VpnConnectionVgwTelemetryDetails {
    AcceptedRouteCount: Integer
    CertificateArn: NonEmptyString
    LastStatusChange: NonEmptyString
    OutsideIpAddress: NonEmptyString
    Status: NonEmptyString
    StatusMessage: NonEmptyString
}

list AwsEc2VpnConnectionVgwTelemetryList {
    member: AwsEc2VpnConnectionVgwTelemetryDetails
}

structure AwsEcrContainerImageDetails {
    RegistryId: NonEmptyString
    RepositoryName: NonEmptyString
    Architecture: NonEmptyString
    ImageDigest: NonEmptyString
    ImageTags: NonEmptyStringList
    ImagePublishedAt: NonEmptyString
}

structure AwsEcrRepositoryDetails {
    Arn: NonEmptyString
    ImageScanningConfiguration: AwsEcrRepositoryImageScanningConfigurationDetails
    ImageTagMutability: NonEmptyString
    LifecyclePolicy: AwsEcrRepositoryLifecyclePolicyDetails
    RepositoryName: NonEmptyString
    RepositoryPolicyText: NonEmptyString
}

structure AwsEcrRepositoryImageScanningConfigurationDetails {
    ScanOnPush: Boolean
}

structure AwsEcrRepositoryLifecyclePolicyDetails {
    LifecyclePolicyText: NonEmptyString
    RegistryId: NonEmptyString
}

structure AwsEcsClusterClusterSettingsDetails {
    Name: NonEmptyString
    Value: NonEmptyString
}

list AwsEcsClusterClusterSettingsList {
    member: AwsEcsClusterClusterSettingsDetails
}

structure AwsEcsClusterConfigurationDetails {
    ExecuteCommandConfiguration: AwsEcsClusterConfigurationExecuteCommandConfigurationDetails
}

structure AwsEcsClusterConfigurationExecuteCommandConfigurationDetails {
    KmsKeyId: NonEmptyString
    LogConfiguration: AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails
    Logging: NonEmptyString
}

structure AwsEcsClusterConfigurationExecuteCommandConfigurationLogConfigurationDetails {
    CloudWatchEncryptionEnabled: Boolean
    CloudWatchLogGroupName: NonEmptyString
    S3BucketName: NonEmptyString
    S3EncryptionEnabled: Boolean
    S3KeyPrefix: NonEmptyString
}

structure AwsEcsClusterDefaultCapacityProviderStrategyDetails {
    Base: Integer
    CapacityProvider: NonEmptyString
    Weight: Integer
}

list AwsEcsClusterDefaultCapacityProviderStrategyList {
    member: AwsEcsClusterDefaultCapacityProviderStrategyDetails
}

structure AwsEcsClusterDetails {
    ClusterArn: NonEmptyString
    ActiveServicesCount: Integer
    CapacityProviders: NonEmptyStringList
    ClusterSettings: AwsEcsClusterClusterSettingsList
    Configuration: AwsEcsClusterConfigurationDetails
    DefaultCapacityProviderStrategy: AwsEcsClusterDefaultCapacityProviderStrategyList
    ClusterName: NonEmptyString
    RegisteredContainerInstancesCount: Integer
    RunningTasksCount: Integer
    Status: NonEmptyString
}

structure AwsEcsContainerDetails {
    Name: NonEmptyString
    Image: NonEmptyString
    MountPoints: AwsMountPointList
    Privileged: Boolean
}

list AwsEcsContainerDetailsList {
    member: AwsEcsContainerDetails
}

structure AwsEcsServiceCapacityProviderStrategyDetails {
    Base: Integer
    CapacityProvider: NonEmptyString
    Weight: Integer
}

list AwsEcsServiceCapacityProviderStrategyList {
    member: AwsEcsServiceCapacityProviderStrategyDetails
}

structure AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails {
    Enable: Boolean
    Rollback: Boolean
}

structure AwsEcsServiceDeploymentConfigurationDetails {
    DeploymentCircuitBreaker: AwsEcsServiceDeploymentConfigurationDeploymentCircuitBreakerDetails
    MaximumPercent: Integer
    MinimumHealthyPercent: Integer
}

structure AwsEcsServiceDeploymentControllerDetails {
    Type: NonEmptyString
}

structure AwsEcsServiceDetails {
    CapacityProviderStrategy: AwsEcsServiceCapacityProviderStrategyList
    Cluster: NonEmptyString
    DeploymentConfiguration: AwsEcsServiceDeploymentConfigurationDetails
    DeploymentController: AwsEcsServiceDeploymentControllerDetails
    DesiredCount: Integer
    EnableEcsManagedTags: Boolean
    EnableExecuteCommand: Boolean
    HealthCheckGracePeriodSeconds: Integer
    LaunchType: NonEmptyString
    LoadBalancers: AwsEcsServiceLoadBalancersList
    Name: NonEmptyString
    NetworkConfiguration: AwsEcsServiceNetworkConfigurationDetails
    PlacementConstraints: AwsEcsServicePlacementConstraintsList
    PlacementStrategies: AwsEcsServicePlacementStrategiesList
    PlatformVersion: NonEmptyString
    PropagateTags: NonEmptyString
    Role: NonEmptyString
    SchedulingStrategy: NonEmptyString
    ServiceArn: NonEmptyString
    ServiceName: NonEmptyString
    ServiceRegistries: AwsEcsServiceServiceRegistriesList
    TaskDefinition: NonEmptyString
}

structure AwsEcsServiceLoadBalancersDetails {
    ContainerName: NonEmptyString
    ContainerPort: Integer
    LoadBalancerName: NonEmptyString
    TargetGroupArn: NonEmptyString
}

list AwsEcsServiceLoadBalancersList {
    member: AwsEcsServiceLoadBalancersDetails
}

structure AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails {
    AssignPublicIp: NonEmptyString
    SecurityGroups: NonEmptyStringList
    Subnets: NonEmptyStringList
}

structure AwsEcsServiceNetworkConfigurationDetails {
    AwsVpcConfiguration: AwsEcsServiceNetworkConfigurationAwsVpcConfigurationDetails
}

structure AwsEcsServicePlacementConstraintsDetails {
    Expression: NonEmptyString
    Type: NonEmptyString
}

list AwsEcsServicePlacementConstraintsList {
    member: AwsEcsServicePlacementConstraintsDetails
}

structure AwsEcsServicePlacementStrategiesDetails {
    Field: NonEmptyString
    Type: NonEmptyString
}

list AwsEcsServicePlacementStrategiesList {
    member: AwsEcsServicePlacementStrategiesDetails
}

structure AwsEcsServiceServiceRegistriesDetails {
    ContainerName: NonEmptyString
    ContainerPort: Integer
    Port: Integer
    RegistryArn: NonEmptyString
}

list AwsEcsServiceServiceRegistriesList {
    member: AwsEcsServiceServiceRegistriesDetails
}

structure AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails {
    Condition: NonEmptyString
    ContainerName: NonEmptyString
}

list AwsEcsTaskDefinitionContainerDefinitionsDependsOnList {
    member: AwsEcsTaskDefinitionContainerDefinitionsDependsOnDetails
}

structure AwsEcsTaskDefinitionContainerDefinitionsDetails {
    Command: NonEmptyStringList
    Cpu: Integer
    DependsOn: AwsEcsTaskDefinitionContainerDefinitionsDependsOnList
    DisableNetworking: Boolean
    DnsSearchDomains: NonEmptyStringList
    DnsServers: NonEmptyStringList
    DockerLabels: FieldMap
    DockerSecurityOptions: NonEmptyStringList
    EntryPoint: NonEmptyStringList
    Environment: AwsEcsTaskDefinitionContainerDefinitionsEnvironmentList
    EnvironmentFiles: AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesList
    Essential: Boolean
    ExtraHosts: AwsEcsTaskDefinitionContainerDefinitionsExtraHostsList
    FirelensConfiguration: AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails
    HealthCheck: AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails
    Hostname: NonEmptyString
    Image: NonEmptyString
    Interactive: Boolean
    Links: NonEmptyStringList
    LinuxParameters: AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails
    LogConfiguration: AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails
    Memory: Integer
    MemoryReservation: Integer
    MountPoints: AwsEcsTaskDefinitionContainerDefinitionsMountPointsList
    Name: NonEmptyString
    PortMappings: AwsEcsTaskDefinitionContainerDefinitionsPortMappingsList
    Privileged: Boolean
    PseudoTerminal: Boolean
    ReadonlyRootFilesystem: Boolean
    RepositoryCredentials: AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails
    ResourceRequirements: AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsList
    Secrets: AwsEcsTaskDefinitionContainerDefinitionsSecretsList
    StartTimeout: Integer
    StopTimeout: Integer
    SystemControls: AwsEcsTaskDefinitionContainerDefinitionsSystemControlsList
    Ulimits: AwsEcsTaskDefinitionContainerDefinitionsUlimitsList
    User: NonEmptyString
    VolumesFrom: AwsEcsTaskDefinitionContainerDefinitionsVolumesFromList
    WorkingDirectory: NonEmptyString
}

structure AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails {
    Name: NonEmptyString
    Value: NonEmptyString
}

structure AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails {
    Type: NonEmptyString
    Value: NonEmptyString
}

list AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesList {
    member: AwsEcsTaskDefinitionContainerDefinitionsEnvironmentFilesDetails
}

list AwsEcsTaskDefinitionContainerDefinitionsEnvironmentList {
    member: AwsEcsTaskDefinitionContainerDefinitionsEnvironmentDetails
}

structure AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails {
    Hostname: NonEmptyString
    IpAddress: NonEmptyString
}

list AwsEcsTaskDefinitionContainerDefinitionsExtraHostsList {
    member: AwsEcsTaskDefinitionContainerDefinitionsExtraHostsDetails
}

structure AwsEcsTaskDefinitionContainerDefinitionsFirelensConfigurationDetails {
    Options: FieldMap
    Type: NonEmptyString
}

structure AwsEcsTaskDefinitionContainerDefinitionsHealthCheckDetails {
    Command: NonEmptyStringList
    Interval: Integer
    Retries: Integer
    StartPeriod: Integer
    Timeout: Integer
}

structure AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails {
    Add: NonEmptyStringList
    Drop: NonEmptyStringList
}

structure AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDetails {
    Capabilities: AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersCapabilitiesDetails
    Devices: AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesList
    InitProcessEnabled: Boolean
    MaxSwap: Integer
    SharedMemorySize: Integer
    Swappiness: Integer
    Tmpfs: AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsList
}

structure AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails {
    ContainerPath: NonEmptyString
    HostPath: NonEmptyString
    Permissions: NonEmptyStringList
}

list AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesList {
    member: AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersDevicesDetails
}

structure AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails {
    ContainerPath: NonEmptyString
    MountOptions: NonEmptyStringList
    Size: Integer
}

list AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsList {
    member: AwsEcsTaskDefinitionContainerDefinitionsLinuxParametersTmpfsDetails
}

list AwsEcsTaskDefinitionContainerDefinitionsList {
    member: AwsEcsTaskDefinitionContainerDefinitionsDetails
}

structure AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationDetails {
    LogDriver: NonEmptyString
    Options: FieldMap
    SecretOptions: AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsList
}

structure AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails {
    Name: NonEmptyString
    ValueFrom: NonEmptyString
}

list AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsList {
    member: AwsEcsTaskDefinitionContainerDefinitionsLogConfigurationSecretOptionsDetails
}

structure AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails {
    ContainerPath: NonEmptyString
    ReadOnly: Boolean
    SourceVolume: NonEmptyString
}

list AwsEcsTaskDefinitionContainerDefinitionsMountPointsList {
    member: AwsEcsTaskDefinitionContainerDefinitionsMountPointsDetails
}

structure AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails {
    ContainerPort: Integer
    HostPort: Integer
    Protocol: NonEmptyString
}

list AwsEcsTaskDefinitionContainerDefinitionsPortMappingsList {
    member: AwsEcsTaskDefinitionContainerDefinitionsPortMappingsDetails
}

structure AwsEcsTaskDefinitionContainerDefinitionsRepositoryCredentialsDetails {
    CredentialsParameter: NonEmptyString
}

structure AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails {
    Type: NonEmptyString
    Value: NonEmptyString
}

list AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsList {
    member: AwsEcsTaskDefinitionContainerDefinitionsResourceRequirementsDetails
}

structure AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails {
    Name: NonEmptyString
    ValueFrom: NonEmptyString
}

list AwsEcsTaskDefinitionContainerDefinitionsSecretsList {
    member: AwsEcsTaskDefinitionContainerDefinitionsSecretsDetails
}

structure AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails {
    Namespace: NonEmptyString
    Value: NonEmptyString
}

list AwsEcsTaskDefinitionContainerDefinitionsSystemControlsList {
    member: AwsEcsTaskDefinitionContainerDefinitionsSystemControlsDetails
}

structure AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails {
    HardLimit: Integer
    Name: NonEmptyString
    SoftLimit: Integer
}

list AwsEcsTaskDefinitionContainerDefinitionsUlimitsList {
    member: AwsEcsTaskDefinitionContainerDefinitionsUlimitsDetails
}

structure AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails {
    ReadOnly: Boolean
    SourceContainer: NonEmptyString
}

list AwsEcsTaskDefinitionContainerDefinitionsVolumesFromList {
    member: AwsEcsTaskDefinitionContainerDefinitionsVolumesFromDetails
}

structure AwsEcsTaskDefinitionDetails {
    ContainerDefinitions: AwsEcsTaskDefinitionContainerDefinitionsList
    Cpu: NonEmptyString
    ExecutionRoleArn: NonEmptyString
    Family: NonEmptyString
    InferenceAccelerators: AwsEcsTaskDefinitionInferenceAcceleratorsList
    IpcMode: NonEmptyString
    Memory: NonEmptyString
    NetworkMode: NonEmptyString
    PidMode: NonEmptyString
    PlacementConstraints: AwsEcsTaskDefinitionPlacementConstraintsList
    ProxyConfiguration: AwsEcsTaskDefinitionProxyConfigurationDetails
    RequiresCompatibilities: NonEmptyStringList
    TaskRoleArn: NonEmptyString
    Volumes: AwsEcsTaskDefinitionVolumesList
    Status: NonEmptyString
}

structure AwsEcsTaskDefinitionInferenceAcceleratorsDetails {
    DeviceName: NonEmptyString
    DeviceType: NonEmptyString
}

list AwsEcsTaskDefinitionInferenceAcceleratorsList {
    member: AwsEcsTaskDefinitionInferenceAcceleratorsDetails
}

structure AwsEcsTaskDefinitionPlacementConstraintsDetails {
    Expression: NonEmptyString
    Type: NonEmptyString
}

list AwsEcsTaskDefinitionPlacementConstraintsList {
    member: AwsEcsTaskDefinitionPlacementConstraintsDetails
}

structure AwsEcsTaskDefinitionProxyConfigurationDetails {
    ContainerName: NonEmptyString
    ProxyConfigurationProperties: AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesList
    Type: NonEmptyString
}

structure AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails {
    Name: NonEmptyString
    Value: NonEmptyString
}

list AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesList {
    member: AwsEcsTaskDefinitionProxyConfigurationProxyConfigurationPropertiesDetails
}

structure AwsEcsTaskDefinitionVolumesDetails {
    DockerVolumeConfiguration: AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails
    EfsVolumeConfiguration: AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails
    Host: AwsEcsTaskDefinitionVolumesHostDetails
    Name: NonEmptyString
}

structure AwsEcsTaskDefinitionVolumesDockerVolumeConfigurationDetails {
    Autoprovision: Boolean
    Driver: NonEmptyString
    DriverOpts: FieldMap
    Labels: FieldMap
    Scope: NonEmptyString
}

structure AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails {
    AccessPointId: NonEmptyString
    Iam: NonEmptyString
}

structure AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationDetails {
    AuthorizationConfig: AwsEcsTaskDefinitionVolumesEfsVolumeConfigurationAuthorizationConfigDetails
    FilesystemId: NonEmptyString
    RootDirectory: NonEmptyString
    TransitEncryption: NonEmptyString
    TransitEncryptionPort: Integer
}

structure AwsEcsTaskDefinitionVolumesHostDetails {
    SourcePath: NonEmptyString
}

list AwsEcsTaskDefinitionVolumesList {
    member: AwsEcsTaskDefinitionVolumesDetails
}

structure AwsEcsTaskDetails {
    ClusterArn: NonEmptyString
    TaskDefinitionArn: NonEmptyString
    Version: NonEmptyString
    CreatedAt: NonEmptyString
    StartedAt: NonEmptyString
    StartedBy: NonEmptyString
    Group: NonEmptyString
    Volumes: AwsEcsTaskVolumeDetailsList
    Containers: AwsEcsContainerDetailsList
}

structure AwsEcsTaskVolumeDetails {
    Name: NonEmptyString
    Host: AwsEcsTaskVolumeHostDetails
}

list AwsEcsTaskVolumeDetailsList {
    member: AwsEcsTaskVolumeDetails
}

structure AwsEcsTaskVolumeHostDetails {
    SourcePath: NonEmptyString
}

structure AwsEfsAccessPointDetails {
    AccessPointId: NonEmptyString
    Arn: NonEmptyString
    ClientToken: NonEmptyString
    FileSystemId: NonEmptyString
    PosixUser: AwsEfsAccessPointPosixUserDetails
    RootDirectory: AwsEfsAccessPointRootDirectoryDetails
}

structure AwsEfsAccessPointPosixUserDetails {
    Gid: NonEmptyString
    SecondaryGids: NonEmptyStringList
    Uid: NonEmptyString
}

structure AwsEfsAccessPointRootDirectoryCreationInfoDetails {
    OwnerGid: NonEmptyString
    OwnerUid: NonEmptyString
    Permissions: NonEmptyString
}

structure AwsEfsAccessPointRootDirectoryDetails {
    CreationInfo: AwsEfsAccessPointRootDirectoryCreationInfoDetails
    Path: NonEmptyString
}

structure AwsEksClusterDetails {
    Arn: NonEmptyString
    CertificateAuthorityData: NonEmptyString
    ClusterStatus: NonEmptyString
    Endpoint: NonEmptyString
    Name: NonEmptyString
    ResourcesVpcConfig: AwsEksClusterResourcesVpcConfigDetails
    RoleArn: NonEmptyString
    Version: NonEmptyString
    Logging: AwsEksClusterLoggingDetails
}

structure AwsEksClusterLoggingClusterLoggingDetails {
    Enabled: Boolean
    Types: NonEmptyStringList
}

list AwsEksClusterLoggingClusterLoggingList {
    member: AwsEksClusterLoggingClusterLoggingDetails
}

structure AwsEksClusterLoggingDetails {
    ClusterLogging: AwsEksClusterLoggingClusterLoggingList
}

structure AwsEksClusterResourcesVpcConfigDetails {
    SecurityGroupIds: NonEmptyStringList
    SubnetIds: NonEmptyStringList
    EndpointPublicAccess: Boolean
}

structure AwsElasticBeanstalkEnvironmentDetails {
    ApplicationName: NonEmptyString
    Cname: NonEmptyString
    DateCreated: NonEmptyString
    DateUpdated: NonEmptyString
    Description: NonEmptyString
    EndpointUrl: NonEmptyString
    EnvironmentArn: NonEmptyString
    EnvironmentId: NonEmptyString
    EnvironmentLinks: AwsElasticBeanstalkEnvironmentEnvironmentLinks
    EnvironmentName: NonEmptyString
    OptionSettings: AwsElasticBeanstalkEnvironmentOptionSettings
    PlatformArn: NonEmptyString
    SolutionStackName: NonEmptyString
    Status: NonEmptyString
    Tier: AwsElasticBeanstalkEnvironmentTier
    VersionLabel: NonEmptyString
}

structure AwsElasticBeanstalkEnvironmentEnvironmentLink {
    EnvironmentName: NonEmptyString
    LinkName: NonEmptyString
}

list AwsElasticBeanstalkEnvironmentEnvironmentLinks {
    member: AwsElasticBeanstalkEnvironmentEnvironmentLink
}

structure AwsElasticBeanstalkEnvironmentOptionSetting {
    Namespace: NonEmptyString
    OptionName: NonEmptyString
    ResourceName: NonEmptyString
    Value: NonEmptyString
}

list AwsElasticBeanstalkEnvironmentOptionSettings {
    member: AwsElasticBeanstalkEnvironmentOptionSetting
}

structure AwsElasticBeanstalkEnvironmentTier {
    Name: NonEmptyString
    Type: NonEmptyString
    Version: NonEmptyString
}

structure AwsElasticsearchDomainDetails {
    AccessPolicies: NonEmptyString
    DomainEndpointOptions: AwsElasticsearchDomainDomainEndpointOptions
    DomainId: NonEmptyString
    DomainName: NonEmptyString
    Endpoint: NonEmptyString
    Endpoints: FieldMap
    ElasticsearchVersion: NonEmptyString
    ElasticsearchClusterConfig: AwsElasticsearchDomainElasticsearchClusterConfigDetails
    EncryptionAtRestOptions: AwsElasticsearchDomainEncryptionAtRestOptions
    LogPublishingOptions: AwsElasticsearchDomainLogPublishingOptions
    NodeToNodeEncryptionOptions: AwsElasticsearchDomainNodeToNodeEncryptionOptions
    ServiceSoftwareOptions: AwsElasticsearchDomainServiceSoftwareOptions
    VPCOptions: AwsElasticsearchDomainVPCOptions
}

structure AwsElasticsearchDomainDomainEndpointOptions {
    EnforceHTTPS: Boolean
    TLSSecurityPolicy: NonEmptyString
}

structure AwsElasticsearchDomainElasticsearchClusterConfigDetails {
    DedicatedMasterCount: Integer
    DedicatedMasterEnabled: Boolean
    DedicatedMasterType: NonEmptyString
    InstanceCount: Integer
    InstanceType: NonEmptyString
    ZoneAwarenessConfig: AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails
    ZoneAwarenessEnabled: Boolean
}

structure AwsElasticsearchDomainElasticsearchClusterConfigZoneAwarenessConfigDetails {
    AvailabilityZoneCount: Integer
}

structure AwsElasticsearchDomainEncryptionAtRestOptions {
    Enabled: Boolean
    KmsKeyId: NonEmptyString
}

structure AwsElasticsearchDomainLogPublishingOptions {
    IndexSlowLogs: AwsElasticsearchDomainLogPublishingOptionsLogConfig
    SearchSlowLogs: AwsElasticsearchDomainLogPublishingOptionsLogConfig
    AuditLogs: AwsElasticsearchDomainLogPublishingOptionsLogConfig
}

structure AwsElasticsearchDomainLogPublishingOptionsLogConfig {
    CloudWatchLogsLogGroupArn: NonEmptyString
    Enabled: Boolean
}

structure AwsElasticsearchDomainNodeToNodeEncryptionOptions {
    Enabled: Boolean
}

structure AwsElasticsearchDomainServiceSoftwareOptions {
    AutomatedUpdateDate: NonEmptyString
    Cancellable: Boolean
    CurrentVersion: NonEmptyString
    Description: NonEmptyString
    NewVersion: NonEmptyString
    UpdateAvailable: Boolean
    UpdateStatus: NonEmptyString
}

structure AwsElasticsearchDomainVPCOptions {
    AvailabilityZones: NonEmptyStringList
    SecurityGroupIds: NonEmptyStringList
    SubnetIds: NonEmptyStringList
    VPCId: NonEmptyString
}

list AwsElbAppCookieStickinessPolicies {
    member: AwsElbAppCookieStickinessPolicy
}

structure AwsElbAppCookieStickinessPolicy {
    CookieName: NonEmptyString
    PolicyName: NonEmptyString
}

list AwsElbLbCookieStickinessPolicies {
    member: AwsElbLbCookieStickinessPolicy
}

structure AwsElbLbCookieStickinessPolicy {
    CookieExpirationPeriod: Long
    PolicyName: NonEmptyString
}

structure AwsElbLoadBalancerAccessLog {
    EmitInterval: Integer
    Enabled: Boolean
    S3BucketName: NonEmptyString
    S3BucketPrefix: NonEmptyString
}

structure AwsElbLoadBalancerAdditionalAttribute {
    Key: NonEmptyString
    Value: NonEmptyString
}

list AwsElbLoadBalancerAdditionalAttributeList {
    member: AwsElbLoadBalancerAdditionalAttribute
}

structure AwsElbLoadBalancerAttributes {
    AccessLog: AwsElbLoadBalancerAccessLog
    ConnectionDraining: AwsElbLoadBalancerConnectionDraining
    ConnectionSettings: AwsElbLoadBalancerConnectionSettings
    CrossZoneLoadBalancing: AwsElbLoadBalancerCrossZoneLoadBalancing
    AdditionalAttributes: AwsElbLoadBalancerAdditionalAttributeList
}

structure AwsElbLoadBalancerBackendServerDescription {
    InstancePort: Integer
    PolicyNames: StringList
}

list AwsElbLoadBalancerBackendServerDescriptions {
    member: AwsElbLoadBalancerBackendServerDescription
}

structure AwsElbLoadBalancerConnectionDraining {
    Enabled: Boolean
    Timeout: Integer
}

structure AwsElbLoadBalancerConnectionSettings {
    IdleTimeout: Integer
}

structure AwsElbLoadBalancerCrossZoneLoadBalancing {
    Enabled: Boolean
}

structure AwsElbLoadBalancerDetails {
    AvailabilityZones: StringList
    BackendServerDescriptions: AwsElbLoadBalancerBackendServerDescriptions
    CanonicalHostedZoneName: NonEmptyString
    CanonicalHostedZoneNameID: NonEmptyString
    CreatedTime: NonEmptyString
    DnsName: NonEmptyString
    HealthCheck: AwsElbLoadBalancerHealthCheck
    Instances: AwsElbLoadBalancerInstances
    ListenerDescriptions: AwsElbLoadBalancerListenerDescriptions
    LoadBalancerAttributes: AwsElbLoadBalancerAttributes
    LoadBalancerName: NonEmptyString
    Policies: AwsElbLoadBalancerPolicies
    Scheme: NonEmptyString
    SecurityGroups: StringList
    SourceSecurityGroup: AwsElbLoadBalancerSourceSecurityGroup
    Subnets: StringList
    VpcId: NonEmptyString
}

structure AwsElbLoadBalancerHealthCheck {
    HealthyThreshold: Integer
    Interval: Integer
    Target: NonEmptyString
    Timeout: Integer
    UnhealthyThreshold: Integer
}

structure AwsElbLoadBalancerInstance {
    InstanceId: NonEmptyString
}

list AwsElbLoadBalancerInstances {
    member: AwsElbLoadBalancerInstance
}

structure AwsElbLoadBalancerListener {
    InstancePort: Integer
    InstanceProtocol: NonEmptyString
    LoadBalancerPort: Integer
    Protocol: NonEmptyString
    SslCertificateId: NonEmptyString
}

structure AwsElbLoadBalancerListenerDescription {
    Listener: AwsElbLoadBalancerListener
    PolicyNames: StringList
}

list AwsElbLoadBalancerListenerDescriptions {
    member: AwsElbLoadBalancerListenerDescription
}

structure AwsElbLoadBalancerPolicies {
    AppCookieStickinessPolicies: AwsElbAppCookieStickinessPolicies
    LbCookieStickinessPolicies: AwsElbLbCookieStickinessPolicies
    OtherPolicies: StringList
}

structure AwsElbLoadBalancerSourceSecurityGroup {
    GroupName: NonEmptyString
    OwnerAlias: NonEmptyString
}

structure AwsElbv2LoadBalancerAttribute {
    Key: NonEmptyString
    Value: NonEmptyString
}

list AwsElbv2LoadBalancerAttributes {
    member: AwsElbv2LoadBalancerAttribute
}

structure AwsElbv2LoadBalancerDetails {
    AvailabilityZones: AvailabilityZones
    CanonicalHostedZoneId: NonEmptyString
    CreatedTime: NonEmptyString
    DNSName: NonEmptyString
    IpAddressType: NonEmptyString
    Scheme: NonEmptyString
    SecurityGroups: SecurityGroups
    State: LoadBalancerState
    Type: NonEmptyString
    VpcId: NonEmptyString
    LoadBalancerAttributes: AwsElbv2LoadBalancerAttributes
}

structure AwsEventSchemasRegistryDetails {
    Description: NonEmptyString
    RegistryArn: NonEmptyString
    RegistryName: NonEmptyString
}

structure AwsEventsEndpointDetails {
    Arn: NonEmptyString
    Description: NonEmptyString
    EndpointId: NonEmptyString
    EndpointUrl: NonEmptyString
    EventBuses: AwsEventsEndpointEventBusesList
    Name: NonEmptyString
    ReplicationConfig: AwsEventsEndpointReplicationConfigDetails
    RoleArn: NonEmptyString
    RoutingConfig: AwsEventsEndpointRoutingConfigDetails
    State: NonEmptyString
    StateReason: NonEmptyString
}

structure AwsEventsEndpointEventBusesDetails {
    EventBusArn: NonEmptyString
}

list AwsEventsEndpointEventBusesList {
    member: AwsEventsEndpointEventBusesDetails
}

structure AwsEventsEndpointReplicationConfigDetails {
    State: NonEmptyString
}

structure AwsEventsEndpointRoutingConfigDetails {
    FailoverConfig: AwsEventsEndpointRoutingConfigFailoverConfigDetails
}

structure AwsEventsEndpointRoutingConfigFailoverConfigDetails {
    Primary: AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails
    Secondary: AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails
}

structure AwsEventsEndpointRoutingConfigFailoverConfigPrimaryDetails {
    HealthCheck: NonEmptyString
}

structure AwsEventsEndpointRoutingConfigFailoverConfigSecondaryDetails {
    Route: NonEmptyString
}

structure AwsEventsEventbusDetails {
    Arn: NonEmptyString
    Name: NonEmptyString
    Policy: NonEmptyString
}

structure AwsGuardDutyDetectorDataSourcesCloudTrailDetails {
    Status: NonEmptyString
}

structure AwsGuardDutyDetectorDataSourcesDetails {
    CloudTrail: AwsGuardDutyDetectorDataSourcesCloudTrailDetails
    DnsLogs: AwsGuardDutyDetectorDataSourcesDnsLogsDetails
    FlowLogs: AwsGuardDutyDetectorDataSourcesFlowLogsDetails
    Kubernetes: AwsGuardDutyDetectorDataSourcesKubernetesDetails
    MalwareProtection: AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails
    S3Logs: AwsGuardDutyDetectorDataSourcesS3LogsDetails
}

structure AwsGuardDutyDetectorDataSourcesDnsLogsDetails {
    Status: NonEmptyString
}

structure AwsGuardDutyDetectorDataSourcesFlowLogsDetails {
    Status: NonEmptyString
}

structure AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails {
    Status: NonEmptyString
}

structure AwsGuardDutyDetectorDataSourcesKubernetesDetails {
    AuditLogs: AwsGuardDutyDetectorDataSourcesKubernetesAuditLogsDetails
}

structure AwsGuardDutyDetectorDataSourcesMalwareProtectionDetails {
    ScanEc2InstanceWithFindings: AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails
    ServiceRole: NonEmptyString
}

structure AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsDetails {
    EbsVolumes: AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails
}

structure AwsGuardDutyDetectorDataSourcesMalwareProtectionScanEc2InstanceWithFindingsEbsVolumesDetails {
    Reason: NonEmptyString
    Status: NonEmptyString
}

structure AwsGuardDutyDetectorDataSourcesS3LogsDetails {
    Status: NonEmptyString
}

structure AwsGuardDutyDetectorDetails {
    DataSources: AwsGuardDutyDetectorDataSourcesDetails
    Features: AwsGuardDutyDetectorFeaturesList
    FindingPublishingFrequency: NonEmptyString
    ServiceRole: NonEmptyString
    Status: NonEmptyString
}

structure AwsGuardDutyDetectorFeaturesDetails {
    Name: NonEmptyString
    Status: NonEmptyString
}

list AwsGuardDutyDetectorFeaturesList {
    member: AwsGuardDutyDetectorFeaturesDetails
}

structure AwsIamAccessKeyDetails {
    @deprecated
    UserName: NonEmptyString

    Status: AwsIamAccessKeyStatus
    CreatedAt: NonEmptyString
    PrincipalId: NonEmptyString
    PrincipalType: NonEmptyString
    PrincipalName: NonEmptyString
    AccountId: NonEmptyString
    AccessKeyId: NonEmptyString
    SessionContext: AwsIamAccessKeySessionContext
}

structure AwsIamAccessKeySessionContext {
    Attributes: AwsIamAccessKeySessionContextAttributes
    SessionIssuer: AwsIamAccessKeySessionContextSessionIssuer
}

structure AwsIamAccessKeySessionContextAttributes {
    MfaAuthenticated: Boolean
    CreationDate: NonEmptyString
}

structure AwsIamAccessKeySessionContextSessionIssuer {
    Type: NonEmptyString
    PrincipalId: NonEmptyString
    Arn: NonEmptyString
    AccountId: NonEmptyString
    UserName: NonEmptyString
}

enum AwsIamAccessKeyStatus {
    Active
    Inactive
}

structure AwsIamAttachedManagedPolicy {
    PolicyName: NonEmptyString
    PolicyArn: NonEmptyString
}

list AwsIamAttachedManagedPolicyList {
    member: AwsIamAttachedManagedPolicy
}

structure AwsIamGroupDetails {
    AttachedManagedPolicies: AwsIamAttachedManagedPolicyList
    CreateDate: NonEmptyString
    GroupId: NonEmptyString
    GroupName: NonEmptyString
    GroupPolicyList: AwsIamGroupPolicyList
    Path: NonEmptyString
}

structure AwsIamGroupPolicy {
    PolicyName: NonEmptyString
}

list AwsIamGroupPolicyList {
    member: AwsIamGroupPolicy
}

structure AwsIamInstanceProfile {
    Arn: NonEmptyString
    CreateDate: NonEmptyString
    InstanceProfileId: NonEmptyString
    InstanceProfileName: NonEmptyString
    Path: NonEmptyString
    Roles: AwsIamInstanceProfileRoles
}

list AwsIamInstanceProfileList {
    member: AwsIamInstanceProfile
}

structure AwsIamInstanceProfileRole {
    Arn: NonEmptyString
    AssumeRolePolicyDocument: AwsIamRoleAssumeRolePolicyDocument
    CreateDate: NonEmptyString
    Path: NonEmptyString
    RoleId: NonEmptyString
    RoleName: NonEmptyString
}

list AwsIamInstanceProfileRoles {
    member: AwsIamInstanceProfileRole
}

structure AwsIamPermissionsBoundary {
    PermissionsBoundaryArn: NonEmptyString
    PermissionsBoundaryType: NonEmptyString
}

structure AwsIamPolicyDetails {
    AttachmentCount: Integer
    CreateDate: NonEmptyString
    DefaultVersionId: NonEmptyString
    Description: NonEmptyString
    IsAttachable: Boolean
    Path: NonEmptyString
    PermissionsBoundaryUsageCount: Integer
    PolicyId: NonEmptyString
    PolicyName: NonEmptyString
    PolicyVersionList: AwsIamPolicyVersionList
    UpdateDate: NonEmptyString
}

structure AwsIamPolicyVersion {
    VersionId: NonEmptyString
    IsDefaultVersion: Boolean
    CreateDate: NonEmptyString
}

list AwsIamPolicyVersionList {
    member: AwsIamPolicyVersion
}

@length(min: 1, max: 131072) @pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+")
string AwsIamRoleAssumeRolePolicyDocument

structure AwsIamRoleDetails {
    AssumeRolePolicyDocument: AwsIamRoleAssumeRolePolicyDocument
    AttachedManagedPolicies: AwsIamAttachedManagedPolicyList
    CreateDate: NonEmptyString
    InstanceProfileList: AwsIamInstanceProfileList
    PermissionsBoundary: AwsIamPermissionsBoundary
    RoleId: NonEmptyString
    RoleName: NonEmptyString
    RolePolicyList: AwsIamRolePolicyList
    MaxSessionDuration: Integer
    Path: NonEmptyString
}

structure AwsIamRolePolicy {
    PolicyName: NonEmptyString
}

list AwsIamRolePolicyList {
    member: AwsIamRolePolicy
}

structure AwsIamUserDetails {
    AttachedManagedPolicies: AwsIamAttachedManagedPolicyList
    CreateDate: NonEmptyString
    GroupList: StringList
    Path: NonEmptyString
    PermissionsBoundary: AwsIamPermissionsBoundary
    UserId: NonEmptyString
    UserName: NonEmptyString
    UserPolicyList: AwsIamUserPolicyList
}

structure AwsIamUserPolicy {
    PolicyName: NonEmptyString
}

list AwsIamUserPolicyList {
    member: AwsIamUserPolicy
}

structure AwsKinesisStreamDetails {
    Name: NonEmptyString
    Arn: NonEmptyString
    StreamEncryption: AwsKinesisStreamStreamEncryptionDetails
    ShardCount: Integer
    RetentionPeriodHours: Integer
}

structure AwsKinesisStreamStreamEncryptionDetails {
    EncryptionType: NonEmptyString
    KeyId: NonEmptyString
}

structure AwsKmsKeyDetails {
    AWSAccountId: NonEmptyString
    CreationDate: Double
    KeyId: NonEmptyString
    KeyManager: NonEmptyString
    KeyState: NonEmptyString
    Origin: NonEmptyString
    Description: NonEmptyString
    KeyRotationStatus: Boolean
}

structure AwsLambdaFunctionCode {
    S3Bucket: NonEmptyString
    S3Key: NonEmptyString
    S3ObjectVersion: NonEmptyString
    ZipFile: NonEmptyString
}

structure AwsLambdaFunctionDeadLetterConfig {
    TargetArn: NonEmptyString
}

structure AwsLambdaFunctionDetails {
    Code: AwsLambdaFunctionCode
    CodeSha256: NonEmptyString
    DeadLetterConfig: AwsLambdaFunctionDeadLetterConfig
    Environment: AwsLambdaFunctionEnvironment
    FunctionName: NonEmptyString
    Handler: NonEmptyString
    KmsKeyArn: NonEmptyString
    LastModified: NonEmptyString
    Layers: AwsLambdaFunctionLayerList
    MasterArn: NonEmptyString
    MemorySize: Integer
    RevisionId: NonEmptyString
    Role: NonEmptyString
    Runtime: NonEmptyString
    Timeout: Integer
    TracingConfig: AwsLambdaFunctionTracingConfig
    VpcConfig: AwsLambdaFunctionVpcConfig
    Version: NonEmptyString
    Architectures: NonEmptyStringList
    PackageType: NonEmptyString
}

structure AwsLambdaFunctionEnvironment {
    Variables: FieldMap
    Error: AwsLambdaFunctionEnvironmentError
}

structure AwsLambdaFunctionEnvironmentError {
    ErrorCode: NonEmptyString
    Message: NonEmptyString
}

structure AwsLambdaFunctionLayer {
    Arn: NonEmptyString
    CodeSize: Integer
}

list AwsLambdaFunctionLayerList {
    member: AwsLambdaFunctionLayer
}

structure AwsLambdaFunctionTracingConfig {
    Mode: NonEmptyString
}

structure AwsLambdaFunctionVpcConfig {
    SecurityGroupIds: NonEmptyStringList
    SubnetIds: NonEmptyStringList
    VpcId: NonEmptyString
}

structure AwsLambdaLayerVersionDetails {
    Version: Long
    CompatibleRuntimes: NonEmptyStringList
    CreatedDate: NonEmptyString
}

structure AwsMountPoint {
    SourceVolume: NonEmptyString
    ContainerPath: NonEmptyString
}

list AwsMountPointList {
    member: AwsMountPoint
}

structure AwsMskClusterClusterInfoClientAuthenticationDetails {
    Sasl: AwsMskClusterClusterInfoClientAuthenticationSaslDetails
    Unauthenticated: AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails
    Tls: AwsMskClusterClusterInfoClientAuthenticationTlsDetails
}

structure AwsMskClusterClusterInfoClientAuthenticationSaslDetails {
    Iam: AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails
    Scram: AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails
}

structure AwsMskClusterClusterInfoClientAuthenticationSaslIamDetails {
    Enabled: Boolean
}

structure AwsMskClusterClusterInfoClientAuthenticationSaslScramDetails {
    Enabled: Boolean
}

structure AwsMskClusterClusterInfoClientAuthenticationTlsDetails {
    CertificateAuthorityArnList: StringList
    Enabled: Boolean
}

structure AwsMskClusterClusterInfoClientAuthenticationUnauthenticatedDetails {
    Enabled: Boolean
}

structure AwsMskClusterClusterInfoDetails {
    EncryptionInfo: AwsMskClusterClusterInfoEncryptionInfoDetails
    CurrentVersion: NonEmptyString
    NumberOfBrokerNodes: Integer
    ClusterName: NonEmptyString
    ClientAuthentication: AwsMskClusterClusterInfoClientAuthenticationDetails
    EnhancedMonitoring: NonEmptyString
}

structure AwsMskClusterClusterInfoEncryptionInfoDetails {
    EncryptionInTransit: AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails
    EncryptionAtRest: AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails
}

structure AwsMskClusterClusterInfoEncryptionInfoEncryptionAtRestDetails {
    DataVolumeKMSKeyId: NonEmptyString
}

structure AwsMskClusterClusterInfoEncryptionInfoEncryptionInTransitDetails {
    InCluster: Boolean
    ClientBroker: NonEmptyString
}

structure AwsMskClusterDetails {
    ClusterInfo: AwsMskClusterClusterInfoDetails
}

structure AwsNetworkFirewallFirewallDetails {
    DeleteProtection: Boolean
    Description: NonEmptyString
    FirewallArn: NonEmptyString
    FirewallId: NonEmptyString
    FirewallName: NonEmptyString
    FirewallPolicyArn: NonEmptyString
    FirewallPolicyChangeProtection: Boolean
    SubnetChangeProtection: Boolean
    SubnetMappings: AwsNetworkFirewallFirewallSubnetMappingsList
    VpcId: NonEmptyString
}

structure AwsNetworkFirewallFirewallPolicyDetails {
    FirewallPolicy: FirewallPolicyDetails
    FirewallPolicyArn: NonEmptyString
    FirewallPolicyId: NonEmptyString
    FirewallPolicyName: NonEmptyString
    Description: NonEmptyString
}

structure AwsNetworkFirewallFirewallSubnetMappingsDetails {
    SubnetId: NonEmptyString
}

list AwsNetworkFirewallFirewallSubnetMappingsList {
    member: AwsNetworkFirewallFirewallSubnetMappingsDetails
}

structure AwsNetworkFirewallRuleGroupDetails {
    Capacity: Integer
    Description: NonEmptyString
    RuleGroup: RuleGroupDetails
    RuleGroupArn: NonEmptyString
    RuleGroupId: NonEmptyString
    RuleGroupName: NonEmptyString
    Type: NonEmptyString
}

structure AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails {
    Enabled: Boolean
    InternalUserDatabaseEnabled: Boolean
    MasterUserOptions: AwsOpenSearchServiceDomainMasterUserOptionsDetails
}

structure AwsOpenSearchServiceDomainClusterConfigDetails {
    InstanceCount: Integer
    WarmEnabled: Boolean
    WarmCount: Integer
    DedicatedMasterEnabled: Boolean
    ZoneAwarenessConfig: AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails
    DedicatedMasterCount: Integer
    InstanceType: NonEmptyString
    WarmType: NonEmptyString
    ZoneAwarenessEnabled: Boolean
    DedicatedMasterType: NonEmptyString
}

structure AwsOpenSearchServiceDomainClusterConfigZoneAwarenessConfigDetails {
    AvailabilityZoneCount: Integer
}

structure AwsOpenSearchServiceDomainDetails {
    Arn: NonEmptyString
    AccessPolicies: NonEmptyString
    DomainName: NonEmptyString
    Id: NonEmptyString
    DomainEndpoint: NonEmptyString
    EngineVersion: NonEmptyString
    EncryptionAtRestOptions: AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails
    NodeToNodeEncryptionOptions: AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails
    ServiceSoftwareOptions: AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails
    ClusterConfig: AwsOpenSearchServiceDomainClusterConfigDetails
    DomainEndpointOptions: AwsOpenSearchServiceDomainDomainEndpointOptionsDetails
    VpcOptions: AwsOpenSearchServiceDomainVpcOptionsDetails
    LogPublishingOptions: AwsOpenSearchServiceDomainLogPublishingOptionsDetails
    DomainEndpoints: FieldMap
    AdvancedSecurityOptions: AwsOpenSearchServiceDomainAdvancedSecurityOptionsDetails
}

structure AwsOpenSearchServiceDomainDomainEndpointOptionsDetails {
    CustomEndpointCertificateArn: NonEmptyString
    CustomEndpointEnabled: Boolean
    EnforceHTTPS: Boolean
    CustomEndpoint: NonEmptyString
    TLSSecurityPolicy: NonEmptyString
}

structure AwsOpenSearchServiceDomainEncryptionAtRestOptionsDetails {
    Enabled: Boolean
    KmsKeyId: NonEmptyString
}

structure AwsOpenSearchServiceDomainLogPublishingOption {
    CloudWatchLogsLogGroupArn: NonEmptyString
    Enabled: Boolean
}

structure AwsOpenSearchServiceDomainLogPublishingOptionsDetails {
    IndexSlowLogs: AwsOpenSearchServiceDomainLogPublishingOption
    SearchSlowLogs: AwsOpenSearchServiceDomainLogPublishingOption
    AuditLogs: AwsOpenSearchServiceDomainLogPublishingOption
}

structure AwsOpenSearchServiceDomainMasterUserOptionsDetails {
    MasterUserArn: NonEmptyString
    MasterUserName: NonEmptyString
    MasterUserPassword: NonEmptyString
}

structure AwsOpenSearchServiceDomainNodeToNodeEncryptionOptionsDetails {
    Enabled: Boolean
}

structure AwsOpenSearchServiceDomainServiceSoftwareOptionsDetails {
    AutomatedUpdateDate: NonEmptyString
    Cancellable: Boolean
    CurrentVersion: NonEmptyString
    Description: NonEmptyString
    NewVersion: NonEmptyString
    UpdateAvailable: Boolean
    UpdateStatus: NonEmptyString
    OptionalDeployment: Boolean
}

structure AwsOpenSearchServiceDomainVpcOptionsDetails {
    SecurityGroupIds: NonEmptyStringList
    SubnetIds: NonEmptyStringList
}

structure AwsOrganizationScope {
    OrganizationId: NonEmptyString
    OrganizationalUnitId: NonEmptyString
}

list AwsOrganizationScopeList {
    member: AwsOrganizationScope
}

structure AwsRdsDbClusterAssociatedRole {
    RoleArn: NonEmptyString
    Status: NonEmptyString
}

list AwsRdsDbClusterAssociatedRoles {
    member: AwsRdsDbClusterAssociatedRole
}

structure AwsRdsDbClusterDetails {
    AllocatedStorage: Integer
    AvailabilityZones: StringList
    BackupRetentionPeriod: Integer
    DatabaseName: NonEmptyString
    Status: NonEmptyString
    Endpoint: NonEmptyString
    ReaderEndpoint: NonEmptyString
    CustomEndpoints: StringList
    MultiAz: Boolean
    Engine: NonEmptyString
    EngineVersion: NonEmptyString
    Port: Integer
    MasterUsername: NonEmptyString
    PreferredBackupWindow: NonEmptyString
    PreferredMaintenanceWindow: NonEmptyString
    ReadReplicaIdentifiers: StringList
    VpcSecurityGroups: AwsRdsDbInstanceVpcSecurityGroups
    HostedZoneId: NonEmptyString
    StorageEncrypted: Boolean
    KmsKeyId: NonEmptyString
    DbClusterResourceId: NonEmptyString
    AssociatedRoles: AwsRdsDbClusterAssociatedRoles
    ClusterCreateTime: NonEmptyString
    EnabledCloudWatchLogsExports: StringList
    EngineMode: NonEmptyString
    DeletionProtection: Boolean
    HttpEndpointEnabled: Boolean
    ActivityStreamStatus: NonEmptyString
    CopyTagsToSnapshot: Boolean
    CrossAccountClone: Boolean
    DomainMemberships: AwsRdsDbDomainMemberships
    DbClusterParameterGroup: NonEmptyString
    DbSubnetGroup: NonEmptyString
    DbClusterOptionGroupMemberships: AwsRdsDbClusterOptionGroupMemberships
    DbClusterIdentifier: NonEmptyString
    DbClusterMembers: AwsRdsDbClusterMembers
    IamDatabaseAuthenticationEnabled: Boolean
    AutoMinorVersionUpgrade: Boolean
}

structure AwsRdsDbClusterMember {
    IsClusterWriter: Boolean
    PromotionTier: Integer
    DbInstanceIdentifier: NonEmptyString
    DbClusterParameterGroupStatus: NonEmptyString
}

list AwsRdsDbClusterMembers {
    member: AwsRdsDbClusterMember
}

structure AwsRdsDbClusterOptionGroupMembership {
    DbClusterOptionGroupName: NonEmptyString
    Status: NonEmptyString
}

list AwsRdsDbClusterOptionGroupMemberships {
    member: AwsRdsDbClusterOptionGroupMembership
}

structure AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute {
    AttributeName: NonEmptyString
    AttributeValues: NonEmptyStringList
}

list AwsRdsDbClusterSnapshotDbClusterSnapshotAttributes {
    member: AwsRdsDbClusterSnapshotDbClusterSnapshotAttribute
}

structure AwsRdsDbClusterSnapshotDetails {
    AvailabilityZones: StringList
    SnapshotCreateTime: NonEmptyString
    Engine: NonEmptyString
    AllocatedStorage: Integer
    Status: NonEmptyString
    Port: Integer
    VpcId: NonEmptyString
    ClusterCreateTime: NonEmptyString
    MasterUsername: NonEmptyString
    EngineVersion: NonEmptyString
    LicenseModel: NonEmptyString
    SnapshotType: NonEmptyString
    PercentProgress: Integer
    StorageEncrypted: Boolean
    KmsKeyId: NonEmptyString
    DbClusterIdentifier: NonEmptyString
    DbClusterSnapshotIdentifier: NonEmptyString
    IamDatabaseAuthenticationEnabled: Boolean
    DbClusterSnapshotAttributes: AwsRdsDbClusterSnapshotDbClusterSnapshotAttributes
}

structure AwsRdsDbDomainMembership {
    Domain: NonEmptyString
    Status: NonEmptyString
    Fqdn: NonEmptyString
    IamRoleName: NonEmptyString
}

list AwsRdsDbDomainMemberships {
    member: AwsRdsDbDomainMembership
}

structure AwsRdsDbInstanceAssociatedRole {
    RoleArn: NonEmptyString
    FeatureName: NonEmptyString
    Status: NonEmptyString
}

list AwsRdsDbInstanceAssociatedRoles {
    member: AwsRdsDbInstanceAssociatedRole
}

structure AwsRdsDbInstanceDetails {
    AssociatedRoles: AwsRdsDbInstanceAssociatedRoles
    CACertificateIdentifier: NonEmptyString
    DBClusterIdentifier: NonEmptyString
    DBInstanceIdentifier: NonEmptyString
    DBInstanceClass: NonEmptyString
    DbInstancePort: Integer
    DbiResourceId: NonEmptyString
    DBName: NonEmptyString
    DeletionProtection: Boolean
    Endpoint: AwsRdsDbInstanceEndpoint
    Engine: NonEmptyString
    EngineVersion: NonEmptyString
    IAMDatabaseAuthenticationEnabled: Boolean
    InstanceCreateTime: NonEmptyString
    KmsKeyId: NonEmptyString
    PubliclyAccessible: Boolean
    StorageEncrypted: Boolean
    TdeCredentialArn: NonEmptyString
    VpcSecurityGroups: AwsRdsDbInstanceVpcSecurityGroups
    MultiAz: Boolean
    EnhancedMonitoringResourceArn: NonEmptyString
    DbInstanceStatus: NonEmptyString
    MasterUsername: NonEmptyString
    AllocatedStorage: Integer
    PreferredBackupWindow: NonEmptyString
    BackupRetentionPeriod: Integer
    DbSecurityGroups: StringList
    DbParameterGroups: AwsRdsDbParameterGroups
    AvailabilityZone: NonEmptyString
    DbSubnetGroup: AwsRdsDbSubnetGroup
    PreferredMaintenanceWindow: NonEmptyString
    PendingModifiedValues: AwsRdsDbPendingModifiedValues
    LatestRestorableTime: NonEmptyString
    AutoMinorVersionUpgrade: Boolean
    ReadReplicaSourceDBInstanceIdentifier: NonEmptyString
    ReadReplicaDBInstanceIdentifiers: StringList
    ReadReplicaDBClusterIdentifiers: StringList
    LicenseModel: NonEmptyString
    Iops: Integer
    OptionGroupMemberships: AwsRdsDbOptionGroupMemberships
    CharacterSetName: NonEmptyString
    SecondaryAvailabilityZone: NonEmptyString
    StatusInfos: AwsRdsDbStatusInfos
    StorageType: NonEmptyString
    DomainMemberships: AwsRdsDbDomainMemberships
    CopyTagsToSnapshot: Boolean
    MonitoringInterval: Integer
    MonitoringRoleArn: NonEmptyString
    PromotionTier: Integer
    Timezone: NonEmptyString
    PerformanceInsightsEnabled: Boolean
    PerformanceInsightsKmsKeyId: NonEmptyString
    PerformanceInsightsRetentionPeriod: Integer
    EnabledCloudWatchLogsExports: StringList
    ProcessorFeatures: AwsRdsDbProcessorFeatures
    ListenerEndpoint: AwsRdsDbInstanceEndpoint
    MaxAllocatedStorage: Integer
}

structure AwsRdsDbInstanceEndpoint {
    Address: NonEmptyString
    Port: Integer
    HostedZoneId: NonEmptyString
}

structure AwsRdsDbInstanceVpcSecurityGroup {
    VpcSecurityGroupId: NonEmptyString
    Status: NonEmptyString
}

list AwsRdsDbInstanceVpcSecurityGroups {
    member: AwsRdsDbInstanceVpcSecurityGroup
}

structure AwsRdsDbOptionGroupMembership {
    OptionGroupName: NonEmptyString
    Status: NonEmptyString
}

list AwsRdsDbOptionGroupMemberships {
    member: AwsRdsDbOptionGroupMembership
}

structure AwsRdsDbParameterGroup {
    DbParameterGroupName: NonEmptyString
    ParameterApplyStatus: NonEmptyString
}

list AwsRdsDbParameterGroups {
    member: AwsRdsDbParameterGroup
}

structure AwsRdsDbPendingModifiedValues {
    DbInstanceClass: NonEmptyString
    AllocatedStorage: Integer
    MasterUserPassword: NonEmptyString
    Port: Integer
    BackupRetentionPeriod: Integer
    MultiAZ: Boolean
    EngineVersion: NonEmptyString
    LicenseModel: NonEmptyString
    Iops: Integer
    DbInstanceIdentifier: NonEmptyString
    StorageType: NonEmptyString
    CaCertificateIdentifier: NonEmptyString
    DbSubnetGroupName: NonEmptyString
    PendingCloudWatchLogsExports: AwsRdsPendingCloudWatchLogsExports
    ProcessorFeatures: AwsRdsDbProcessorFeatures
}

structure AwsRdsDbProcessorFeature {
    Name: NonEmptyString
    Value: NonEmptyString
}

list AwsRdsDbProcessorFeatures {
    member: AwsRdsDbProcessorFeature
}

structure AwsRdsDbSecurityGroupDetails {
    DbSecurityGroupArn: NonEmptyString
    DbSecurityGroupDescription: NonEmptyString
    DbSecurityGroupName: NonEmptyString
    Ec2SecurityGroups: AwsRdsDbSecurityGroupEc2SecurityGroups
    IpRanges: AwsRdsDbSecurityGroupIpRanges
    OwnerId: NonEmptyString
    VpcId: NonEmptyString
}

structure AwsRdsDbSecurityGroupEc2SecurityGroup {
    Ec2SecurityGroupId: NonEmptyString
    Ec2SecurityGroupName: NonEmptyString
    Ec2SecurityGroupOwnerId: NonEmptyString
    Status: NonEmptyString
}

list AwsRdsDbSecurityGroupEc2SecurityGroups {
    member: AwsRdsDbSecurityGroupEc2SecurityGroup
}

structure AwsRdsDbSecurityGroupIpRange {
    CidrIp: NonEmptyString
    Status: NonEmptyString
}

list AwsRdsDbSecurityGroupIpRanges {
    member: AwsRdsDbSecurityGroupIpRange
}

structure AwsRdsDbSnapshotDetails {
    DbSnapshotIdentifier: NonEmptyString
    DbInstanceIdentifier: NonEmptyString
    SnapshotCreateTime: NonEmptyString
    Engine: NonEmptyString
    AllocatedStorage: Integer
    Status: NonEmptyString
    Port: Integer
    AvailabilityZone: NonEmptyString
    VpcId: NonEmptyString
    InstanceCreateTime: NonEmptyString
    MasterUsername: NonEmptyString
    EngineVersion: NonEmptyString
    LicenseModel: NonEmptyString
    SnapshotType: NonEmptyString
    Iops: Integer
    OptionGroupName: NonEmptyString
    PercentProgress: Integer
    SourceRegion: NonEmptyString
    SourceDbSnapshotIdentifier: NonEmptyString
    StorageType: NonEmptyString
    TdeCredentialArn: NonEmptyString
    Encrypted: Boolean
    KmsKeyId: NonEmptyString
    Timezone: NonEmptyString
    IamDatabaseAuthenticationEnabled: Boolean
    ProcessorFeatures: AwsRdsDbProcessorFeatures
    DbiResourceId: NonEmptyString
}

structure AwsRdsDbStatusInfo {
    StatusType: NonEmptyString
    Normal: Boolean
    Status: NonEmptyString
    Message: NonEmptyString
}

list AwsRdsDbStatusInfos {
    member: AwsRdsDbStatusInfo
}

structure AwsRdsDbSubnetGroup {
    DbSubnetGroupName: NonEmptyString
    DbSubnetGroupDescription: NonEmptyString
    VpcId: NonEmptyString
    SubnetGroupStatus: NonEmptyString
    Subnets: AwsRdsDbSubnetGroupSubnets
    DbSubnetGroupArn: NonEmptyString
}

structure AwsRdsDbSubnetGroupSubnet {
    SubnetIdentifier: NonEmptyString
    SubnetAvailabilityZone: AwsRdsDbSubnetGroupSubnetAvailabilityZone
    SubnetStatus: NonEmptyString
}

structure AwsRdsDbSubnetGroupSubnetAvailabilityZone {
    Name: NonEmptyString
}

list AwsRdsDbSubnetGroupSubnets {
    member: AwsRdsDbSubnetGroupSubnet
}

structure AwsRdsEventSubscriptionDetails {
    CustSubscriptionId: NonEmptyString
    CustomerAwsId: NonEmptyString
    Enabled: Boolean
    EventCategoriesList: NonEmptyStringList
    EventSubscriptionArn: NonEmptyString
    SnsTopicArn: NonEmptyString
    SourceIdsList: NonEmptyStringList
    SourceType: NonEmptyString
    Status: NonEmptyString
    SubscriptionCreationTime: NonEmptyString
}

structure AwsRdsPendingCloudWatchLogsExports {
    LogTypesToEnable: StringList
    LogTypesToDisable: StringList
}

structure AwsRedshiftClusterClusterNode {
    NodeRole: NonEmptyString
    PrivateIpAddress: NonEmptyString
    PublicIpAddress: NonEmptyString
}

list AwsRedshiftClusterClusterNodes {
    member: AwsRedshiftClusterClusterNode
}

structure AwsRedshiftClusterClusterParameterGroup {
    ClusterParameterStatusList: AwsRedshiftClusterClusterParameterStatusList
    ParameterApplyStatus: NonEmptyString
    ParameterGroupName: NonEmptyString
}

list AwsRedshiftClusterClusterParameterGroups {
    member: AwsRedshiftClusterClusterParameterGroup
}

structure AwsRedshiftClusterClusterParameterStatus {
    ParameterName: NonEmptyString
    ParameterApplyStatus: NonEmptyString
    ParameterApplyErrorDescription: NonEmptyString
}

list AwsRedshiftClusterClusterParameterStatusList {
    member: AwsRedshiftClusterClusterParameterStatus
}

structure AwsRedshiftClusterClusterSecurityGroup {
    ClusterSecurityGroupName: NonEmptyString
    Status: NonEmptyString
}

list AwsRedshiftClusterClusterSecurityGroups {
    member: AwsRedshiftClusterClusterSecurityGroup
}

structure AwsRedshiftClusterClusterSnapshotCopyStatus {
    DestinationRegion: NonEmptyString
    ManualSnapshotRetentionPeriod: Integer
    RetentionPeriod: Integer
    SnapshotCopyGrantName: NonEmptyString
}

structure AwsRedshiftClusterDeferredMaintenanceWindow {
    DeferMaintenanceEndTime: NonEmptyString
    DeferMaintenanceIdentifier: NonEmptyString
    DeferMaintenanceStartTime: NonEmptyString
}

list AwsRedshiftClusterDeferredMaintenanceWindows {
    member: AwsRedshiftClusterDeferredMaintenanceWindow
}

structure AwsRedshiftClusterDetails {
    AllowVersionUpgrade: Boolean
    AutomatedSnapshotRetentionPeriod: Integer
    AvailabilityZone: NonEmptyString
    ClusterAvailabilityStatus: NonEmptyString
    ClusterCreateTime: NonEmptyString
    ClusterIdentifier: NonEmptyString
    ClusterNodes: AwsRedshiftClusterClusterNodes
    ClusterParameterGroups: AwsRedshiftClusterClusterParameterGroups
    ClusterPublicKey: NonEmptyString
    ClusterRevisionNumber: NonEmptyString
    ClusterSecurityGroups: AwsRedshiftClusterClusterSecurityGroups
    ClusterSnapshotCopyStatus: AwsRedshiftClusterClusterSnapshotCopyStatus
    ClusterStatus: NonEmptyString
    ClusterSubnetGroupName: NonEmptyString
    ClusterVersion: NonEmptyString
    DBName: NonEmptyString
    DeferredMaintenanceWindows: AwsRedshiftClusterDeferredMaintenanceWindows
    ElasticIpStatus: AwsRedshiftClusterElasticIpStatus
    ElasticResizeNumberOfNodeOptions: NonEmptyString
    Encrypted: Boolean
    Endpoint: AwsRedshiftClusterEndpoint
    EnhancedVpcRouting: Boolean
    ExpectedNextSnapshotScheduleTime: NonEmptyString
    ExpectedNextSnapshotScheduleTimeStatus: NonEmptyString
    HsmStatus: AwsRedshiftClusterHsmStatus
    IamRoles: AwsRedshiftClusterIamRoles
    KmsKeyId: NonEmptyString
    MaintenanceTrackName: NonEmptyString
    ManualSnapshotRetentionPeriod: Integer
    MasterUsername: NonEmptyString
    NextMaintenanceWindowStartTime: NonEmptyString
    NodeType: NonEmptyString
    NumberOfNodes: Integer
    PendingActions: StringList
    PendingModifiedValues: AwsRedshiftClusterPendingModifiedValues
    PreferredMaintenanceWindow: NonEmptyString
    PubliclyAccessible: Boolean
    ResizeInfo: AwsRedshiftClusterResizeInfo
    RestoreStatus: AwsRedshiftClusterRestoreStatus
    SnapshotScheduleIdentifier: NonEmptyString
    SnapshotScheduleState: NonEmptyString
    VpcId: NonEmptyString
    VpcSecurityGroups: AwsRedshiftClusterVpcSecurityGroups
    LoggingStatus: AwsRedshiftClusterLoggingStatus
}

structure AwsRedshiftClusterElasticIpStatus {
    ElasticIp: NonEmptyString
    Status: NonEmptyString
}

structure AwsRedshiftClusterEndpoint {
    Address: NonEmptyString
    Port: Integer
}

structure AwsRedshiftClusterHsmStatus {
    HsmClientCertificateIdentifier: NonEmptyString
    HsmConfigurationIdentifier: NonEmptyString
    Status: NonEmptyString
}

structure AwsRedshiftClusterIamRole {
    ApplyStatus: NonEmptyString
    IamRoleArn: NonEmptyString
}

list AwsRedshiftClusterIamRoles {
    member: AwsRedshiftClusterIamRole
}

structure AwsRedshiftClusterLoggingStatus {
    BucketName: NonEmptyString
    LastFailureMessage: NonEmptyString
    LastFailureTime: NonEmptyString
    LastSuccessfulDeliveryTime: NonEmptyString
    LoggingEnabled: Boolean
    S3KeyPrefix: NonEmptyString
}

structure AwsRedshiftClusterPendingModifiedValues {
    AutomatedSnapshotRetentionPeriod: Integer
    ClusterIdentifier: NonEmptyString
    ClusterType: NonEmptyString
    ClusterVersion: NonEmptyString
    EncryptionType: NonEmptyString
    EnhancedVpcRouting: Boolean
    MaintenanceTrackName: NonEmptyString
    MasterUserPassword: NonEmptyString
    NodeType: NonEmptyString
    NumberOfNodes: Integer
    PubliclyAccessible: Boolean
}

structure AwsRedshiftClusterResizeInfo {
    AllowCancelResize: Boolean
    ResizeType: NonEmptyString
}

structure AwsRedshiftClusterRestoreStatus {
    CurrentRestoreRateInMegaBytesPerSecond: Double
    ElapsedTimeInSeconds: Long
    EstimatedTimeToCompletionInSeconds: Long
    ProgressInMegaBytes: Long
    SnapshotSizeInMegaBytes: Long
    Status: NonEmptyString
}

structure AwsRedshiftClusterVpcSecurityGroup {
    Status: NonEmptyString
    VpcSecurityGroupId: NonEmptyString
}

list AwsRedshiftClusterVpcSecurityGroups {
    member: AwsRedshiftClusterVpcSecurityGroup
}

structure AwsRoute53HostedZoneConfigDetails {
    Comment: NonEmptyString
}

structure AwsRoute53HostedZoneDetails {
    HostedZone: AwsRoute53HostedZoneObjectDetails
    Vpcs: AwsRoute53HostedZoneVpcsList
    NameServers: AwsRoute53HostedZoneNameServersList
    QueryLoggingConfig: AwsRoute53QueryLoggingConfigDetails
}

list AwsRoute53HostedZoneNameServersList {
    member: NonEmptyString
}

structure AwsRoute53HostedZoneObjectDetails {
    Id: NonEmptyString
    Name: NonEmptyString
    Config: AwsRoute53HostedZoneConfigDetails
}

structure AwsRoute53HostedZoneVpcDetails {
    Id: NonEmptyString
    Region: NonEmptyString
}

list AwsRoute53HostedZoneVpcsList {
    member: AwsRoute53HostedZoneVpcDetails
}

structure AwsRoute53QueryLoggingConfigDetails {
    CloudWatchLogsLogGroupArn: CloudWatchLogsLogGroupArnConfigDetails
}

structure AwsS3AccessPointDetails {
    AccessPointArn: NonEmptyString
    Alias: NonEmptyString
    Bucket: NonEmptyString
    BucketAccountId: NonEmptyString
    Name: NonEmptyString
    NetworkOrigin: NonEmptyString
    PublicAccessBlockConfiguration: AwsS3AccountPublicAccessBlockDetails
    VpcConfiguration: AwsS3AccessPointVpcConfigurationDetails
}

structure AwsS3AccessPointVpcConfigurationDetails {
    VpcId: NonEmptyString
}

structure AwsS3AccountPublicAccessBlockDetails {
    BlockPublicAcls: Boolean
    BlockPublicPolicy: Boolean
    IgnorePublicAcls: Boolean
    RestrictPublicBuckets: Boolean
}

structure AwsS3BucketBucketLifecycleConfigurationDetails {
    Rules: AwsS3BucketBucketLifecycleConfigurationRulesList
}

structure AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails {
    DaysAfterInitiation: Integer
}

structure AwsS3BucketBucketLifecycleConfigurationRulesDetails {
    AbortIncompleteMultipartUpload: AwsS3BucketBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadDetails
    ExpirationDate: NonEmptyString
    ExpirationInDays: Integer
    ExpiredObjectDeleteMarker: Boolean
    Filter: AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails
    ID: NonEmptyString
    NoncurrentVersionExpirationInDays: Integer
    NoncurrentVersionTransitions: AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsList
    Prefix: NonEmptyString
    Status: NonEmptyString
    Transitions: AwsS3BucketBucketLifecycleConfigurationRulesTransitionsList
}

structure AwsS3BucketBucketLifecycleConfigurationRulesFilterDetails {
    Predicate: AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails
}

structure AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateDetails {
    Operands: AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsList
    Prefix: NonEmptyString
    Tag: AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails
    Type: NonEmptyString
}

structure AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails {
    Prefix: NonEmptyString
    Tag: AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails
    Type: NonEmptyString
}

list AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsList {
    member: AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsDetails
}

structure AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateOperandsTagDetails {
    Key: NonEmptyString
    Value: NonEmptyString
}

structure AwsS3BucketBucketLifecycleConfigurationRulesFilterPredicateTagDetails {
    Key: NonEmptyString
    Value: NonEmptyString
}

list AwsS3BucketBucketLifecycleConfigurationRulesList {
    member: AwsS3BucketBucketLifecycleConfigurationRulesDetails
}

structure AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails {
    Days: Integer
    StorageClass: NonEmptyString
}

list AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsList {
    member: AwsS3BucketBucketLifecycleConfigurationRulesNoncurrentVersionTransitionsDetails
}

structure AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails {
    Date: NonEmptyString
    Days: Integer
    StorageClass: NonEmptyString
}

list AwsS3BucketBucketLifecycleConfigurationRulesTransitionsList {
    member: AwsS3BucketBucketLifecycleConfigurationRulesTransitionsDetails
}

structure AwsS3BucketBucketVersioningConfiguration {
    IsMfaDeleteEnabled: Boolean
    Status: NonEmptyString
}

structure AwsS3BucketDetails {
    OwnerId: NonEmptyString
    OwnerName: NonEmptyString
    OwnerAccountId: NonEmptyString
    CreatedAt: NonEmptyString
    ServerSideEncryptionConfiguration: AwsS3BucketServerSideEncryptionConfiguration
    BucketLifecycleConfiguration: AwsS3BucketBucketLifecycleConfigurationDetails
    PublicAccessBlockConfiguration: AwsS3AccountPublicAccessBlockDetails
    AccessControlList: NonEmptyString
    BucketLoggingConfiguration: AwsS3BucketLoggingConfiguration
    BucketWebsiteConfiguration: AwsS3BucketWebsiteConfiguration
    BucketNotificationConfiguration: AwsS3BucketNotificationConfiguration
    BucketVersioningConfiguration: AwsS3BucketBucketVersioningConfiguration
    ObjectLockConfiguration: AwsS3BucketObjectLockConfiguration
    Name: NonEmptyString
}

structure AwsS3BucketLoggingConfiguration {
    DestinationBucketName: NonEmptyString
    LogFilePrefix: NonEmptyString
}

structure AwsS3BucketNotificationConfiguration {
    Configurations: AwsS3BucketNotificationConfigurationDetails
}

structure AwsS3BucketNotificationConfigurationDetail {
    Events: AwsS3BucketNotificationConfigurationEvents
    Filter: AwsS3BucketNotificationConfigurationFilter
    Destination: NonEmptyString
    Type: NonEmptyString
}

list AwsS3BucketNotificationConfigurationDetails {
    member: AwsS3BucketNotificationConfigurationDetail
}

list AwsS3BucketNotificationConfigurationEvents {
    member: NonEmptyString
}

structure AwsS3BucketNotificationConfigurationFilter {
    S3KeyFilter: AwsS3BucketNotificationConfigurationS3KeyFilter
}

structure AwsS3BucketNotificationConfigurationS3KeyFilter {
    FilterRules: AwsS3BucketNotificationConfigurationS3KeyFilterRules
}

structure AwsS3BucketNotificationConfigurationS3KeyFilterRule {
    Name: AwsS3BucketNotificationConfigurationS3KeyFilterRuleName
    Value: NonEmptyString
}

enum AwsS3BucketNotificationConfigurationS3KeyFilterRuleName {
    Prefix
    Suffix
}

list AwsS3BucketNotificationConfigurationS3KeyFilterRules {
    member: AwsS3BucketNotificationConfigurationS3KeyFilterRule
}

structure AwsS3BucketObjectLockConfiguration {
    ObjectLockEnabled: NonEmptyString
    Rule: AwsS3BucketObjectLockConfigurationRuleDetails
}

structure AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails {
    Days: Integer
    Mode: NonEmptyString
    Years: Integer
}

structure AwsS3BucketObjectLockConfigurationRuleDetails {
    DefaultRetention: AwsS3BucketObjectLockConfigurationRuleDefaultRetentionDetails
}

structure AwsS3BucketServerSideEncryptionByDefault {
    SSEAlgorithm: NonEmptyString
    KMSMasterKeyID: NonEmptyString
}

structure AwsS3BucketServerSideEncryptionConfiguration {
    Rules: AwsS3BucketServerSideEncryptionRules
}

structure AwsS3BucketServerSideEncryptionRule {
    ApplyServerSideEncryptionByDefault: AwsS3BucketServerSideEncryptionByDefault
}

list AwsS3BucketServerSideEncryptionRules {
    member: AwsS3BucketServerSideEncryptionRule
}

structure AwsS3BucketWebsiteConfiguration {
    ErrorDocument: NonEmptyString
    IndexDocumentSuffix: NonEmptyString
    RedirectAllRequestsTo: AwsS3BucketWebsiteConfigurationRedirectTo
    RoutingRules: AwsS3BucketWebsiteConfigurationRoutingRules
}

structure AwsS3BucketWebsiteConfigurationRedirectTo {
    Hostname: NonEmptyString
    Protocol: NonEmptyString
}

structure AwsS3BucketWebsiteConfigurationRoutingRule {
    Condition: AwsS3BucketWebsiteConfigurationRoutingRuleCondition
    Redirect: AwsS3BucketWebsiteConfigurationRoutingRuleRedirect
}

structure AwsS3BucketWebsiteConfigurationRoutingRuleCondition {
    HttpErrorCodeReturnedEquals: NonEmptyString
    KeyPrefixEquals: NonEmptyString
}

structure AwsS3BucketWebsiteConfigurationRoutingRuleRedirect {
    Hostname: NonEmptyString
    HttpRedirectCode: NonEmptyString
    Protocol: NonEmptyString
    ReplaceKeyPrefixWith: NonEmptyString
    ReplaceKeyWith: NonEmptyString
}

list AwsS3BucketWebsiteConfigurationRoutingRules {
    member: AwsS3BucketWebsiteConfigurationRoutingRule
}

structure AwsS3ObjectDetails {
    LastModified: NonEmptyString
    ETag: NonEmptyString
    VersionId: NonEmptyString
    ContentType: NonEmptyString
    ServerSideEncryption: NonEmptyString
    SSEKMSKeyId: NonEmptyString
}

structure AwsSageMakerNotebookInstanceDetails {
    AcceleratorTypes: NonEmptyStringList
    AdditionalCodeRepositories: NonEmptyStringList
    DefaultCodeRepository: NonEmptyString
    DirectInternetAccess: NonEmptyString
    FailureReason: NonEmptyString
    InstanceMetadataServiceConfiguration: AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails
    InstanceType: NonEmptyString
    KmsKeyId: NonEmptyString
    NetworkInterfaceId: NonEmptyString
    NotebookInstanceArn: NonEmptyString
    NotebookInstanceLifecycleConfigName: NonEmptyString
    NotebookInstanceName: NonEmptyString
    NotebookInstanceStatus: NonEmptyString
    PlatformIdentifier: NonEmptyString
    RoleArn: NonEmptyString
    RootAccess: NonEmptyString
    SecurityGroups: NonEmptyStringList
    SubnetId: NonEmptyString
    Url: NonEmptyString
    VolumeSizeInGB: Integer
}

structure AwsSageMakerNotebookInstanceMetadataServiceConfigurationDetails {
    MinimumInstanceMetadataServiceVersion: NonEmptyString
}

structure AwsSecretsManagerSecretDetails {
    RotationRules: AwsSecretsManagerSecretRotationRules
    RotationOccurredWithinFrequency: Boolean
    KmsKeyId: NonEmptyString
    RotationEnabled: Boolean
    RotationLambdaArn: NonEmptyString
    Deleted: Boolean
    Name: NonEmptyString
    Description: NonEmptyString
}

structure AwsSecretsManagerSecretRotationRules {
    AutomaticallyAfterDays: Integer
}

structure AwsSecurityFinding {
    @required
    SchemaVersion: NonEmptyString

    @required
    Id: NonEmptyString

    @required
    ProductArn: NonEmptyString

    ProductName: NonEmptyString
    CompanyName: NonEmptyString
    Region: NonEmptyString

    @required
    GeneratorId: NonEmptyString

    @required
    AwsAccountId: NonEmptyString

    Types: TypeList
    FirstObservedAt: NonEmptyString
    LastObservedAt: NonEmptyString

    @required
    CreatedAt: NonEmptyString

    @required
    UpdatedAt: NonEmptyString

    Severity: Severity
    Confidence: Integer
    Criticality: Integer

    @required
    Title: NonEmptyString

    @required
    Description: NonEmptyString

    Remediation: Remediation
    SourceUrl: NonEmptyString
    ProductFields: FieldMap
    UserDefinedFields: FieldMap
    Malware: MalwareList
    Network: Network
    NetworkPath: NetworkPathList
    Process: ProcessDetails
    Threats: ThreatList
    ThreatIntelIndicators: ThreatIntelIndicatorList

    @required
    Resources: ResourceList

    Compliance: Compliance
    VerificationState: VerificationState
    WorkflowState: WorkflowState
    Workflow: Workflow
    RecordState: RecordState
    RelatedFindings: RelatedFindingList
    Note: Note
    Vulnerabilities: VulnerabilityList
    PatchSummary: PatchSummary
    Action: Action
    FindingProviderFields: FindingProviderFields
    Sample: Boolean
    GeneratorDetails: GeneratorDetails
    ProcessedAt: NonEmptyString
    AwsAccountName: NonEmptyString
    Detection: Detection
}

structure AwsSecurityFindingFilters {
    ProductArn: StringFilterList
    AwsAccountId: StringFilterList
    Id: StringFilterList
    GeneratorId: StringFilterList
    Region: StringFilterList
    Type: StringFilterList
    FirstObservedAt: DateFilterList
    LastObservedAt: DateFilterList
    CreatedAt: DateFilterList
    UpdatedAt: DateFilterList

    @deprecated
    SeverityProduct: NumberFilterList

    @deprecated
    SeverityNormalized: NumberFilterList

    SeverityLabel: StringFilterList
    Confidence: NumberFilterList
    Criticality: NumberFilterList
    Title: StringFilterList
    Description: StringFilterList
    RecommendationText: StringFilterList
    SourceUrl: StringFilterList
    ProductFields: MapFilterList
    ProductName: StringFilterList
    CompanyName: StringFilterList
    UserDefinedFields: MapFilterList
    MalwareName: StringFilterList
    MalwareType: StringFilterList
    MalwarePath: StringFilterList
    MalwareState: StringFilterList
    NetworkDirection: StringFilterList
    NetworkProtocol: StringFilterList
    NetworkSourceIpV4: IpFilterList
    NetworkSourceIpV6: IpFilterList
    NetworkSourcePort: NumberFilterList
    NetworkSourceDomain: StringFilterList
    NetworkSourceMac: StringFilterList
    NetworkDestinationIpV4: IpFilterList
    NetworkDestinationIpV6: IpFilterList
    NetworkDestinationPort: NumberFilterList
    NetworkDestinationDomain: StringFilterList
    ProcessName: StringFilterList
    ProcessPath: StringFilterList
    ProcessPid: NumberFilterList
    ProcessParentPid: NumberFilterList
    ProcessLaunchedAt: DateFilterList
    ProcessTerminatedAt: DateFilterList
    ThreatIntelIndicatorType: StringFilterList
    ThreatIntelIndicatorValue: StringFilterList
    ThreatIntelIndicatorCategory: StringFilterList
    ThreatIntelIndicatorLastObservedAt: DateFilterList
    ThreatIntelIndicatorSource: StringFilterList
    ThreatIntelIndicatorSourceUrl: StringFilterList
    ResourceType: StringFilterList
    ResourceId: StringFilterList
    ResourcePartition: StringFilterList
    ResourceRegion: StringFilterList
    ResourceTags: MapFilterList
    ResourceAwsEc2InstanceType: StringFilterList
    ResourceAwsEc2InstanceImageId: StringFilterList
    ResourceAwsEc2InstanceIpV4Addresses: IpFilterList
    ResourceAwsEc2InstanceIpV6Addresses: IpFilterList
    ResourceAwsEc2InstanceKeyName: StringFilterList
    ResourceAwsEc2InstanceIamInstanceProfileArn: StringFilterList
    ResourceAwsEc2InstanceVpcId: StringFilterList
    ResourceAwsEc2InstanceSubnetId: StringFilterList
    ResourceAwsEc2InstanceLaunchedAt: DateFilterList
    ResourceAwsS3BucketOwnerId: StringFilterList
    ResourceAwsS3BucketOwnerName: StringFilterList

    @deprecated
    ResourceAwsIamAccessKeyUserName: StringFilterList

    ResourceAwsIamAccessKeyPrincipalName: StringFilterList
    ResourceAwsIamAccessKeyStatus: StringFilterList
    ResourceAwsIamAccessKeyCreatedAt: DateFilterList
    ResourceAwsIamUserUserName: StringFilterList
    ResourceContainerName: StringFilterList
    ResourceContainerImageId: StringFilterList
    ResourceContainerImageName: StringFilterList
    ResourceContainerLaunchedAt: DateFilterList
    ResourceDetailsOther: MapFilterList
    ComplianceStatus: StringFilterList
    VerificationState: StringFilterList
    WorkflowState: StringFilterList
    WorkflowStatus: StringFilterList
    RecordState: StringFilterList
    RelatedFindingsProductArn: StringFilterList
    RelatedFindingsId: StringFilterList
    NoteText: StringFilterList
    NoteUpdatedAt: DateFilterList
    NoteUpdatedBy: StringFilterList

    @deprecated
    Keyword: KeywordFilterList

    FindingProviderFieldsConfidence: NumberFilterList
    FindingProviderFieldsCriticality: NumberFilterList
    FindingProviderFieldsRelatedFindingsId: StringFilterList
    FindingProviderFieldsRelatedFindingsProductArn: StringFilterList
    FindingProviderFieldsSeverityLabel: StringFilterList
    FindingProviderFieldsSeverityOriginal: StringFilterList
    FindingProviderFieldsTypes: StringFilterList
    Sample: BooleanFilterList
    ComplianceSecurityControlId: StringFilterList
    ComplianceAssociatedStandardsId: StringFilterList
    VulnerabilitiesExploitAvailable: StringFilterList
    VulnerabilitiesFixAvailable: StringFilterList
    ComplianceSecurityControlParametersName: StringFilterList
    ComplianceSecurityControlParametersValue: StringFilterList
    AwsAccountName: StringFilterList
    ResourceApplicationName: StringFilterList
    ResourceApplicationArn: StringFilterList
    ResourceOwnerAccountId: StringFilterList
    ResourceOwnerOrgId: StringFilterList
    ResourceProvider: StringFilterList
}

structure AwsSecurityFindingIdentifier {
    @required
    Id: NonEmptyString

    @required
    ProductArn: NonEmptyString
}

list AwsSecurityFindingIdentifierList {
    member: AwsSecurityFindingIdentifier
}

list AwsSecurityFindingList {
    member: AwsSecurityFinding
}

structure AwsSnsTopicDetails {
    KmsMasterKeyId: NonEmptyString
    Subscription: AwsSnsTopicSubscriptionList
    TopicName: NonEmptyString
    Owner: NonEmptyString
    SqsSuccessFeedbackRoleArn: NonEmptyString
    SqsFailureFeedbackRoleArn: NonEmptyString
    ApplicationSuccessFeedbackRoleArn: NonEmptyString
    FirehoseSuccessFeedbackRoleArn: NonEmptyString
    FirehoseFailureFeedbackRoleArn: NonEmptyString
    HttpSuccessFeedbackRoleArn: NonEmptyString
    HttpFailureFeedbackRoleArn: NonEmptyString
}

structure AwsSnsTopicSubscription {
    Endpoint: NonEmptyString
    Protocol: NonEmptyString
}

list AwsSnsTopicSubscriptionList {
    member: AwsSnsTopicSubscription
}

structure AwsSqsQueueDetails {
    KmsDataKeyReusePeriodSeconds: Integer
    KmsMasterKeyId: NonEmptyString
    QueueName: NonEmptyString
    DeadLetterTargetArn: NonEmptyString
}

structure AwsSsmComplianceSummary {
    Status: NonEmptyString
    CompliantCriticalCount: Integer
    CompliantHighCount: Integer
    CompliantMediumCount: Integer
    ExecutionType: NonEmptyString
    NonCompliantCriticalCount: Integer
    CompliantInformationalCount: Integer
    NonCompliantInformationalCount: Integer
    CompliantUnspecifiedCount: Integer
    NonCompliantLowCount: Integer
    NonCompliantHighCount: Integer
    CompliantLowCount: Integer
    ComplianceType: NonEmptyString
    PatchBaselineId: NonEmptyString
    OverallSeverity: NonEmptyString
    NonCompliantMediumCount: Integer
    NonCompliantUnspecifiedCount: Integer
    PatchGroup: NonEmptyString
}

structure AwsSsmPatch {
    ComplianceSummary: AwsSsmComplianceSummary
}

structure AwsSsmPatchComplianceDetails {
    Patch: AwsSsmPatch
}

structure AwsStepFunctionStateMachineDetails {
    Label: NonEmptyString
    LoggingConfiguration: AwsStepFunctionStateMachineLoggingConfigurationDetails
    Name: NonEmptyString
    RoleArn: NonEmptyString
    StateMachineArn: NonEmptyString
    Status: NonEmptyString
    TracingConfiguration: AwsStepFunctionStateMachineTracingConfigurationDetails
    Type: NonEmptyString
}

structure AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails {
    LogGroupArn: NonEmptyString
}

structure AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails {
    CloudWatchLogsLogGroup: AwsStepFunctionStateMachineLoggingConfigurationDestinationsCloudWatchLogsLogGroupDetails
}

list AwsStepFunctionStateMachineLoggingConfigurationDestinationsList {
    member: AwsStepFunctionStateMachineLoggingConfigurationDestinationsDetails
}

structure AwsStepFunctionStateMachineLoggingConfigurationDetails {
    Destinations: AwsStepFunctionStateMachineLoggingConfigurationDestinationsList
    IncludeExecutionData: Boolean
    Level: NonEmptyString
}

structure AwsStepFunctionStateMachineTracingConfigurationDetails {
    Enabled: Boolean
}

structure AwsWafRateBasedRuleDetails {
    MetricName: NonEmptyString
    Name: NonEmptyString
    RateKey: NonEmptyString
    RateLimit: Long
    RuleId: NonEmptyString
    MatchPredicates: AwsWafRateBasedRuleMatchPredicateList
}

structure AwsWafRateBasedRuleMatchPredicate {
    DataId: NonEmptyString
    Negated: Boolean
    Type: NonEmptyString
}

list AwsWafRateBasedRuleMatchPredicateList {
    member: AwsWafRateBasedRuleMatchPredicate
}

structure AwsWafRegionalRateBasedRuleDetails {
    MetricName: NonEmptyString
    Name: NonEmptyString
    RateKey: NonEmptyString
    RateLimit: Long
    RuleId: NonEmptyString
    MatchPredicates: AwsWafRegionalRateBasedRuleMatchPredicateList
}

structure AwsWafRegionalRateBasedRuleMatchPredicate {
    DataId: NonEmptyString
    Negated: Boolean
    Type: NonEmptyString
}

list AwsWafRegionalRateBasedRuleMatchPredicateList {
    member: AwsWafRegionalRateBasedRuleMatchPredicate
}

structure AwsWafRegionalRuleDetails {
    MetricName: NonEmptyString
    Name: NonEmptyString
    PredicateList: AwsWafRegionalRulePredicateList
    RuleId: NonEmptyString
}

structure AwsWafRegionalRuleGroupDetails {
    MetricName: NonEmptyString
    Name: NonEmptyString
    RuleGroupId: NonEmptyString
    Rules: AwsWafRegionalRuleGroupRulesList
}

structure AwsWafRegionalRuleGroupRulesActionDetails {
    Type: NonEmptyString
}

structure AwsWafRegionalRuleGroupRulesDetails {
    Action: AwsWafRegionalRuleGroupRulesActionDetails
    Priority: Integer
    RuleId: NonEmptyString
    Type: NonEmptyString
}

list AwsWafRegionalRuleGroupRulesList {
    member: AwsWafRegionalRuleGroupRulesDetails
}

list AwsWafRegionalRulePredicateList {
    member: AwsWafRegionalRulePredicateListDetails
}

structure AwsWafRegionalRulePredicateListDetails {
    DataId: NonEmptyString
    Negated: Boolean
    Type: NonEmptyString
}

structure AwsWafRegionalWebAclDetails {
    DefaultAction: NonEmptyString
    MetricName: NonEmptyString
    Name: NonEmptyString
    RulesList: AwsWafRegionalWebAclRulesList
    WebAclId: NonEmptyString
}

list AwsWafRegionalWebAclRulesList {
    member: AwsWafRegionalWebAclRulesListDetails
}

structure AwsWafRegionalWebAclRulesListActionDetails {
    Type: NonEmptyString
}

structure AwsWafRegionalWebAclRulesListDetails {
    Action: AwsWafRegionalWebAclRulesListActionDetails
    OverrideAction: AwsWafRegionalWebAclRulesListOverrideActionDetails
    Priority: Integer
    RuleId: NonEmptyString
    Type: NonEmptyString
}

structure AwsWafRegionalWebAclRulesListOverrideActionDetails {
    Type: NonEmptyString
}

structure AwsWafRuleDetails {
    MetricName: NonEmptyString
    Name: NonEmptyString
    PredicateList: AwsWafRulePredicateList
    RuleId: NonEmptyString
}

structure AwsWafRuleGroupDetails {
    MetricName: NonEmptyString
    Name: NonEmptyString
    RuleGroupId: NonEmptyString
    Rules: AwsWafRuleGroupRulesList
}

structure AwsWafRuleGroupRulesActionDetails {
    Type: NonEmptyString
}

structure AwsWafRuleGroupRulesDetails {
    Action: AwsWafRuleGroupRulesActionDetails
    Priority: Integer
    RuleId: NonEmptyString
    Type: NonEmptyString
}

list AwsWafRuleGroupRulesList {
    member: AwsWafRuleGroupRulesDetails
}

list AwsWafRulePredicateList {
    member: AwsWafRulePredicateListDetails
}

structure AwsWafRulePredicateListDetails {
    DataId: NonEmptyString
    Negated: Boolean
    Type: NonEmptyString
}

structure AwsWafWebAclDetails {
    Name: NonEmptyString
    DefaultAction: NonEmptyString
    Rules: AwsWafWebAclRuleList
    WebAclId: NonEmptyString
}

structure AwsWafWebAclRule {
    Action: WafAction
    ExcludedRules: WafExcludedRuleList
    OverrideAction: WafOverrideAction
    Priority: Integer
    RuleId: NonEmptyString
    Type: NonEmptyString
}

list AwsWafWebAclRuleList {
    member: AwsWafWebAclRule
}

structure AwsWafv2ActionAllowDetails {
    CustomRequestHandling: AwsWafv2CustomRequestHandlingDetails
}

structure AwsWafv2ActionBlockDetails {
    CustomResponse: AwsWafv2CustomResponseDetails
}

structure AwsWafv2CustomHttpHeader {
    Name: NonEmptyString
    Value: NonEmptyString
}

structure AwsWafv2CustomRequestHandlingDetails {
    InsertHeaders: AwsWafv2InsertHeadersList
}

structure AwsWafv2CustomResponseDetails {
    CustomResponseBodyKey: NonEmptyString
    ResponseCode: Integer
    ResponseHeaders: AwsWafv2InsertHeadersList
}

list AwsWafv2InsertHeadersList {
    member: AwsWafv2CustomHttpHeader
}

structure AwsWafv2RuleGroupDetails {
    Capacity: Long
    Description: NonEmptyString
    Id: NonEmptyString
    Name: NonEmptyString
    Arn: NonEmptyString
    Rules: AwsWafv2RulesList
    Scope: NonEmptyString
    VisibilityConfig: AwsWafv2VisibilityConfigDetails
}

structure AwsWafv2RulesActionCaptchaDetails {
    CustomRequestHandling: AwsWafv2CustomRequestHandlingDetails
}

structure AwsWafv2RulesActionCountDetails {
    CustomRequestHandling: AwsWafv2CustomRequestHandlingDetails
}

structure AwsWafv2RulesActionDetails {
    Allow: AwsWafv2ActionAllowDetails
    Block: AwsWafv2ActionBlockDetails
    Captcha: AwsWafv2RulesActionCaptchaDetails
    Count: AwsWafv2RulesActionCountDetails
}

structure AwsWafv2RulesDetails {
    Action: AwsWafv2RulesActionDetails
    Name: NonEmptyString
    OverrideAction: NonEmptyString
    Priority: Integer
    VisibilityConfig: AwsWafv2VisibilityConfigDetails
}

list AwsWafv2RulesList {
    member: AwsWafv2RulesDetails
}

structure AwsWafv2VisibilityConfigDetails {
    CloudWatchMetricsEnabled: Boolean
    MetricName: NonEmptyString
    SampledRequestsEnabled: Boolean
}

structure AwsWafv2WebAclActionDetails {
    Allow: AwsWafv2ActionAllowDetails
    Block: AwsWafv2ActionBlockDetails
}

structure AwsWafv2WebAclCaptchaConfigDetails {
    ImmunityTimeProperty: AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails
}

structure AwsWafv2WebAclCaptchaConfigImmunityTimePropertyDetails {
    ImmunityTime: Long
}

structure AwsWafv2WebAclDetails {
    Name: NonEmptyString
    Arn: NonEmptyString
    ManagedbyFirewallManager: Boolean
    Id: NonEmptyString
    Capacity: Long
    CaptchaConfig: AwsWafv2WebAclCaptchaConfigDetails
    DefaultAction: AwsWafv2WebAclActionDetails
    Description: NonEmptyString
    Rules: AwsWafv2RulesList
    VisibilityConfig: AwsWafv2VisibilityConfigDetails
}

structure AwsXrayEncryptionConfigDetails {
    KeyId: NonEmptyString
    Status: NonEmptyString
    Type: NonEmptyString
}

structure AzureDetail {
    @required
    AWSConfigConnectorArn: NonEmptyString

    @required
    ScopeConfiguration: AzureScopeConfiguration

    @required
    AzureRegions: AzureRegionList
}

structure AzureProviderConfiguration {
    @required
    AWSConfigConnectorArn: NonEmptyString

    @required
    ScopeConfiguration: AzureScopeConfiguration

    @required
    AzureRegions: AzureRegionList
}

@length(min: 1, max: 100)
list AzureRegionList {
    member: NonEmptyString
}

structure AzureScopeConfiguration {
    @required
    ScopeType: ScopeType

    ScopeValues: ScopeValueList
}

structure AzureUpdateConfiguration {
    @required
    ScopeConfiguration: AzureScopeConfiguration

    @required
    AzureRegions: AzureRegionList
}

@length(min: 1, max: 100)
list BatchImportFindingsRequestFindingList {
    member: AwsSecurityFinding
}

structure BatchUpdateFindingsUnprocessedFinding {
    @required
    FindingIdentifier: AwsSecurityFindingIdentifier

    @required
    ErrorCode: NonEmptyString

    @required
    ErrorMessage: NonEmptyString
}

list BatchUpdateFindingsUnprocessedFindingsList {
    member: BatchUpdateFindingsUnprocessedFinding
}

structure BatchUpdateFindingsV2ProcessedFinding {
    FindingIdentifier: OcsfFindingIdentifier
    MetadataUid: NonEmptyString
}

list BatchUpdateFindingsV2ProcessedFindingsList {
    member: BatchUpdateFindingsV2ProcessedFinding
}

structure BatchUpdateFindingsV2UnprocessedFinding {
    FindingIdentifier: OcsfFindingIdentifier
    MetadataUid: NonEmptyString
    ErrorCode: BatchUpdateFindingsV2UnprocessedFindingErrorCode
    ErrorMessage: NonEmptyString
}

enum BatchUpdateFindingsV2UnprocessedFindingErrorCode {
    ResourceNotFoundException
    ValidationException
    InternalServerException
    ConflictException
}

list BatchUpdateFindingsV2UnprocessedFindingsList {
    member: BatchUpdateFindingsV2UnprocessedFinding
}

structure BooleanConfigurationOptions {
    DefaultValue: Boolean
}

structure BooleanFilter {
    Value: Boolean
}

list BooleanFilterList {
    member: BooleanFilter
}

list CategoryList {
    member: NonEmptyString
}

structure Cell {
    Column: Long
    Row: Long
    ColumnName: NonEmptyString
    CellReference: NonEmptyString
}

list Cells {
    member: Cell
}

structure CidrBlockAssociation {
    AssociationId: NonEmptyString
    CidrBlock: NonEmptyString
    CidrBlockState: NonEmptyString
}

list CidrBlockAssociationList {
    member: CidrBlockAssociation
}

structure City {
    CityName: NonEmptyString
}

structure ClassificationResult {
    MimeType: NonEmptyString
    SizeClassified: Long
    AdditionalOccurrences: Boolean
    Status: ClassificationStatus
    SensitiveData: SensitiveDataResultList
    CustomDataIdentifiers: CustomDataIdentifiersResult
}

structure ClassificationStatus {
    Code: NonEmptyString
    Reason: NonEmptyString
}

@length(min: 1, max: 63) @pattern("^[\\x21-\\x7E]{1,64}$")
string ClientToken

enum CloudProviderName {
    Azure
    AWS
}

structure CloudWatchLogsLogGroupArnConfigDetails {
    CloudWatchLogsLogGroupArn: NonEmptyString
    HostedZoneId: NonEmptyString
    Id: NonEmptyString
}

structure CodeRepositoryDetails {
    ProviderType: NonEmptyString
    ProjectName: NonEmptyString
    CodeSecurityIntegrationArn: NonEmptyString
}

structure CodeVulnerabilitiesFilePath {
    EndLine: Integer
    FileName: NonEmptyString
    FilePath: NonEmptyString
    StartLine: Integer
}

structure Compliance {
    Status: ComplianceStatus
    RelatedRequirements: RelatedRequirementsList
    StatusReasons: StatusReasonsList
    SecurityControlId: NonEmptyString
    AssociatedStandards: AssociatedStandardsList
    SecurityControlParameters: SecurityControlParametersList
}

enum ComplianceStatus {
    PASSED
    WARNING
    FAILED
    NOT_AVAILABLE
}

structure CompositeFilter {
    StringFilters: OcsfStringFilterList
    DateFilters: OcsfDateFilterList
    BooleanFilters: OcsfBooleanFilterList
    NumberFilters: OcsfNumberFilterList
    MapFilters: OcsfMapFilterList
    IpFilters: OcsfIpFilterList
    NestedCompositeFilters: CompositeFilterList
    Operator: AllowedOperators
}

list CompositeFilterList {
    member: CompositeFilter
}

union ConfigurationOptions {
    Integer: IntegerConfigurationOptions
    IntegerList: IntegerListConfigurationOptions
    Double: DoubleConfigurationOptions
    String: StringConfigurationOptions
    StringList: StringListConfigurationOptions
    Boolean: BooleanConfigurationOptions
    Enum: EnumConfigurationOptions
    EnumList: EnumListConfigurationOptions
}

structure ConfigurationPolicyAssociation {
    Target: Target
}

list ConfigurationPolicyAssociationList {
    member: ConfigurationPolicyAssociationSummary
}

enum ConfigurationPolicyAssociationStatus {
    PENDING
    SUCCESS
    FAILED
}

structure ConfigurationPolicyAssociationSummary {
    ConfigurationPolicyId: NonEmptyString
    TargetId: NonEmptyString
    TargetType: TargetType
    AssociationType: AssociationType
    UpdatedAt: Timestamp
    AssociationStatus: ConfigurationPolicyAssociationStatus
    AssociationStatusMessage: NonEmptyString
}

list ConfigurationPolicyAssociationSummaryList {
    member: ConfigurationPolicyAssociationSummary
}

list ConfigurationPolicyAssociationsList {
    member: ConfigurationPolicyAssociation
}

structure ConfigurationPolicySummary {
    Arn: NonEmptyString
    Id: NonEmptyString
    Name: NonEmptyString
    Description: NonEmptyString
    UpdatedAt: Timestamp
    ServiceEnabled: Boolean
}

list ConfigurationPolicySummaryList {
    member: ConfigurationPolicySummary
}

@error("client") @httpError(409)
structure ConflictException {
    Message: NonEmptyString
    Code: NonEmptyString
}

enum ConnectionDirection {
    INBOUND
    OUTBOUND
}

enum ConnectorAuthStatus {
    ACTIVE
    FAILED
}

enum ConnectorProviderName {
    JIRA_CLOUD
    SERVICENOW
    AZURE
}

enum ConnectorStatus {
    CONNECTED
    DEGRADED
    FAILED_TO_CONNECT
    PENDING_AUTHORIZATION
    PENDING_CONFIGURATION
    UNKNOWN
}

structure ConnectorSummary {
    ConnectorArn: NonEmptyString

    @required
    ConnectorId: NonEmptyString

    @required
    Name: NonEmptyString

    Description: NonEmptyString

    @required
    ProviderSummary: ProviderSummary

    @required
    CreatedAt: Timestamp

    EnablementStatus: EnablementStatus
    EnablementStatusReason: NonEmptyString
}

list ConnectorSummaryList {
    member: ConnectorSummary
}

structure ContainerDetails {
    ContainerRuntime: NonEmptyString
    Name: NonEmptyString
    ImageId: NonEmptyString
    ImageName: NonEmptyString
    LaunchedAt: NonEmptyString
    VolumeMounts: VolumeMountList
    Privileged: Boolean
}

enum ControlFindingGenerator {
    STANDARD_CONTROL
    SECURITY_CONTROL
}

enum ControlStatus {
    ENABLED
    DISABLED
}

structure Country {
    CountryCode: NonEmptyString
    CountryName: NonEmptyString
}

union Criteria {
    OcsfFindingCriteria: OcsfFindingFilters
}

@range(min: 1, max: 50)
integer CrossAccountMaxResults

enum CspmConnectorProviderName {
    AZURE
}

enum CspmConnectorStatus {
    CONNECTED
    DEGRADED
    FAILED_TO_CONNECT
    UNKNOWN
}

structure CspmConnectorSummary {
    ConnectorArn: NonEmptyString
    ConnectorId: NonEmptyString
    Name: NonEmptyString
    Description: NonEmptyString
    ProviderSummary: CspmProviderSummary
    CreatedAt: Timestamp
    CreatedBy: NonEmptyString
    EnablementStatus: CspmEnablementStatus
}

list CspmConnectorSummaryList {
    member: CspmConnectorSummary
}

enum CspmEnablementStatus {
    ENABLED
    PENDING_ENABLEMENT
    PENDING_UPDATE
    PENDING_DELETION
}

structure CspmHealthCheck {
    @required
    ConnectorStatus: CspmConnectorStatus

    Message: NonEmptyString

    @required
    LastCheckedAt: Timestamp

    Issues: HealthIssueList
}

union CspmProviderConfiguration {
    Azure: AzureProviderConfiguration
}

union CspmProviderDetail {
    Azure: AzureDetail
}

structure CspmProviderSummary {
    ProviderName: CspmConnectorProviderName
    ConnectorStatus: CspmConnectorStatus
    ProviderConfiguration: CspmProviderDetail
}

union CspmProviderUpdateConfiguration {
    Azure: AzureUpdateConfiguration
}

structure CustomDataIdentifiersDetections {
    Count: Long
    Arn: NonEmptyString
    Name: NonEmptyString
    Occurrences: Occurrences
}

list CustomDataIdentifiersDetectionsList {
    member: CustomDataIdentifiersDetections
}

structure CustomDataIdentifiersResult {
    Detections: CustomDataIdentifiersDetectionsList
    TotalCount: Long
}

list CustomizableProperties {
    member: SecurityControlProperty
}

structure Cvss {
    Version: NonEmptyString
    BaseScore: Double
    BaseVector: NonEmptyString
    Source: NonEmptyString
    Adjustments: AdjustmentList
}

list CvssList {
    member: Cvss
}

structure DataClassificationDetails {
    DetailedResultsLocation: NonEmptyString
    Result: ClassificationResult
}

structure DateFilter {
    Start: NonEmptyString
    End: NonEmptyString
    DateRange: DateRange
}

list DateFilterList {
    member: DateFilter
}

structure DateRange {
    Value: Integer
    Unit: DateRangeUnit
    Comparison: DateRangeComparison
}

enum DateRangeComparison {
    WITHIN
    OLDER_THAN
}

enum DateRangeUnit {
    DAYS
}

structure Detection {
    Sequence: Sequence
}

list DisabledSecurityControlIdentifierList {
    member: NonEmptyString
}

enum DiscoveryType {
    Managed
    SelfHosted
}

structure DnsRequestAction {
    Domain: NonEmptyString
    Protocol: NonEmptyString
    Blocked: Boolean
}

structure DoubleConfigurationOptions {
    DefaultValue: Double
    Min: Double
    Max: Double
}

list EnabledSecurityControlIdentifierList {
    member: NonEmptyString
}

list EnabledStandardIdentifierList {
    member: NonEmptyString
}

enum EnablementStatus {
    ENABLED
    PENDING_ENABLEMENT
    FAILED_TO_ENABLE
    PENDING_UPDATE
    FAILED_TO_UPDATE
    PENDING_DELETION
    FAILED_TO_DELETE
}

structure EnumConfigurationOptions {
    DefaultValue: NonEmptyString
    AllowedValues: StringList
}

structure EnumListConfigurationOptions {
    DefaultValue: StringList
    MaxItems: Integer
    AllowedValues: StringList
}

structure ExternalIntegrationConfiguration {
    ConnectorArn: NonEmptyString
}

structure FeatureDetail {
    FeatureStatus: FeatureStatus
    UpdatedAt: Timestamp
}

enum FeatureName {
    NETWORK_SCANNING
}

enum FeatureStatus {
    ENABLED
    DISABLED
}

map Features {
    key: String
    value: FeatureDetail
}

map FieldMap {
    key: NonEmptyString
    value: NonEmptyString
}

list FilePathList {
    member: FilePaths
}

structure FilePaths {
    FilePath: NonEmptyString
    FileName: NonEmptyString
    ResourceId: NonEmptyString
    Hash: NonEmptyString
}

structure FindingAggregator {
    FindingAggregatorArn: NonEmptyString
}

list FindingAggregatorList {
    member: FindingAggregator
}

structure FindingHistoryRecord {
    FindingIdentifier: AwsSecurityFindingIdentifier
    UpdateTime: Timestamp
    FindingCreated: Boolean
    UpdateSource: FindingHistoryUpdateSource
    Updates: FindingHistoryUpdatesList
    NextToken: String
}

list FindingHistoryRecordList {
    member: FindingHistoryRecord
}

structure FindingHistoryUpdate {
    UpdatedField: NonEmptyString
    OldValue: NonEmptyString
    NewValue: NonEmptyString
}

structure FindingHistoryUpdateSource {
    Type: FindingHistoryUpdateSourceType
    Identity: NonEmptyString
}

enum FindingHistoryUpdateSourceType {
    BATCH_UPDATE_FINDINGS
    BATCH_IMPORT_FINDINGS
}

list FindingHistoryUpdatesList {
    member: FindingHistoryUpdate
}

structure FindingProviderFields {
    Confidence: RatioScale
    Criticality: RatioScale
    RelatedFindings: RelatedFindingList
    Severity: FindingProviderSeverity
    Types: TypeList
}

structure FindingProviderSeverity {
    Label: SeverityLabel
    Original: NonEmptyString
}

structure FindingScopes {
    AwsOrganizations: AwsOrganizationScopeList
}

structure FindingsTrendsCompositeFilter {
    StringFilters: FindingsTrendsStringFilterList
    NestedCompositeFilters: FindingsTrendsCompositeFilterList
    Operator: AllowedOperators
}

list FindingsTrendsCompositeFilterList {
    member: FindingsTrendsCompositeFilter
}

structure FindingsTrendsFilters {
    CompositeFilters: FindingsTrendsCompositeFilterList
    CompositeOperator: AllowedOperators
}

enum FindingsTrendsStringField {
    account_id
    region
    finding_types
    finding_status
    finding_cve_ids
    finding_compliance_status
    finding_control_id
    finding_class_name
    finding_provider
    finding_activity_name
    resource_cloud_providers
    resource_regions
    resource_owner_ids
    resource_owner_organization_ids
}

structure FindingsTrendsStringFilter {
    FieldName: FindingsTrendsStringField
    Filter: StringFilter
}

list FindingsTrendsStringFilterList {
    member: FindingsTrendsStringFilter
}

structure FirewallPolicyDetails {
    StatefulRuleGroupReferences: FirewallPolicyStatefulRuleGroupReferencesList
    StatelessCustomActions: FirewallPolicyStatelessCustomActionsList
    StatelessDefaultActions: NonEmptyStringList
    StatelessFragmentDefaultActions: NonEmptyStringList
    StatelessRuleGroupReferences: FirewallPolicyStatelessRuleGroupReferencesList
}

structure FirewallPolicyStatefulRuleGroupReferencesDetails {
    ResourceArn: NonEmptyString
}

list FirewallPolicyStatefulRuleGroupReferencesList {
    member: FirewallPolicyStatefulRuleGroupReferencesDetails
}

structure FirewallPolicyStatelessCustomActionsDetails {
    ActionDefinition: StatelessCustomActionDefinition
    ActionName: NonEmptyString
}

list FirewallPolicyStatelessCustomActionsList {
    member: FirewallPolicyStatelessCustomActionsDetails
}

structure FirewallPolicyStatelessRuleGroupReferencesDetails {
    Priority: Integer
    ResourceArn: NonEmptyString
}

list FirewallPolicyStatelessRuleGroupReferencesList {
    member: FirewallPolicyStatelessRuleGroupReferencesDetails
}

@pattern("^[0-9]{12}$")
string FreeTrialAccountId

@length(min: 1, max: 50)
list FreeTrialAccountIdList {
    member: FreeTrialAccountId
}

structure FreeTrialStatus {
    @required
    FeatureType: FreeTrialType

    @required
    Status: FreeTrialStatusValue

    @required
    StartedAt: Timestamp

    @required
    ExpiresAt: Timestamp
}

@length(max: 50)
list FreeTrialStatusList {
    member: FreeTrialStatus
}

enum FreeTrialStatusValue {
    ACTIVE
    INACTIVE
}

@length(min: 1, max: 10)
list FreeTrialStatusValueList {
    member: FreeTrialStatusValue
}

enum FreeTrialType {
    SECURITY_HUB_V2
    SECURITY_HUB_V2_MULTI_CLOUD_AZURE
}

structure GeneratorDetails {
    Name: NonEmptyString
    Description: NonEmptyString
    Labels: TypeList
}

structure GeoLocation {
    Lon: Double
    Lat: Double
}

enum GranularityField {
    Daily
    Weekly
    Monthly
}

enum GroupByField {
    activity_name
    cloud_account_uid = "cloud.account.uid"
    cloud_provider = "cloud.provider"
    cloud_region = "cloud.region"
    compliance_assessments_name = "compliance.assessments.name"
    compliance_status = "compliance.status"
    compliance_control = "compliance.control"
    finding_info_title = "finding_info.title"
    finding_info_related_events_traits_category = "finding_info.related_events.traits.category"
    finding_info_types = "finding_info.types"
    metadata_product_name = "metadata.product.name"
    metadata_product_uid = "metadata.product.uid"
    resources_type = "resources.type"
    resources_cloud_partition = "resources.cloud_partition"
    resources_name = "resources.name"
    resources_owner_account_uid = "resources.owner.account.uid"
    resources_owner_org_uid = "resources.owner.org.uid"
    resources_owner_account_name = "resources.owner.account.name"
    resources_provider = "resources.provider"
    resources_region = "resources.region"
    resources_uid = "resources.uid"
    severity
    status
    vulnerabilities_fix_coverage = "vulnerabilities.fix_coverage"
    class_name
    vulnerabilities_affected_packages_name = "vulnerabilities.affected_packages.name"
    finding_info_analytic_name = "finding_info.analytic.name"
    compliance_standards = "compliance.standards"
    cloud_account_name = "cloud.account.name"
    vendor_attributes_severity = "vendor_attributes.severity"
    metadata_product_vendor_name = "metadata.product.vendor_name"
}

structure GroupByResult {
    GroupByField: NonEmptyString
    GroupByValues: GroupByValues
}

list GroupByResults {
    member: GroupByResult
}

structure GroupByRule {
    Filters: OcsfFindingFilters

    @required
    GroupByField: GroupByField
}

list GroupByRules {
    member: GroupByRule
}

structure GroupByValue {
    FieldValue: NonEmptyString
    Count: Integer
}

list GroupByValues {
    member: GroupByValue
}

structure HealthCheck {
    @required
    ConnectorStatus: ConnectorStatus

    Message: NonEmptyString

    @required
    LastCheckedAt: Timestamp

    Issues: HealthIssueList
}

structure HealthIssue {
    @required
    Code: HealthIssueCode

    @required
    Message: NonEmptyString
}

enum HealthIssueCode {
    AUTHENTICATION_FAILURE
    STREAM_AUTHORIZATION_FAILURE
    DISCOVERY_FAILURE
    STREAM_LIMIT_EXCEEDED
    STREAM_DISCONNECTED
    RECORDING_FAILURE
    NO_HEALTH_DATA
}

list HealthIssueList {
    member: HealthIssue
}

structure IcmpTypeCode {
    Code: Integer
    Type: Integer
}

structure ImportFindingsError {
    @required
    Id: NonEmptyString

    @required
    ErrorCode: NonEmptyString

    @required
    ErrorMessage: NonEmptyString
}

list ImportFindingsErrorList {
    member: ImportFindingsError
}

structure Indicator {
    Key: NonEmptyString
    Values: NonEmptyStringList
    Title: NonEmptyString
    Type: NonEmptyString
}

@length(min: 0, max: 100)
list IndicatorsList {
    member: Indicator
}

structure Insight {
    @required
    InsightArn: NonEmptyString

    @required
    Name: NonEmptyString

    @required
    Filters: AwsSecurityFindingFilters

    @required
    GroupByAttribute: NonEmptyString
}

list InsightList {
    member: Insight
}

structure InsightResultValue {
    @required
    GroupByAttributeValue: NonEmptyString

    @required
    Count: Integer
}

list InsightResultValueList {
    member: InsightResultValue
}

structure InsightResults {
    @required
    InsightArn: NonEmptyString

    @required
    GroupByAttribute: NonEmptyString

    @required
    ResultValues: InsightResultValueList
}

structure IntegerConfigurationOptions {
    DefaultValue: Integer
    Min: Integer
    Max: Integer
}

list IntegerList {
    member: Integer
}

structure IntegerListConfigurationOptions {
    DefaultValue: IntegerList
    Min: Integer
    Max: Integer
    MaxItems: Integer
}

enum IntegrationType {
    SEND_FINDINGS_TO_SECURITY_HUB
    RECEIVE_FINDINGS_FROM_SECURITY_HUB
    UPDATE_FINDINGS_IN_SECURITY_HUB
}

list IntegrationTypeList {
    member: IntegrationType
}

enum IntegrationV2Type {
    SEND_FINDINGS_TO_SECURITY_HUB
    RECEIVE_FINDINGS_FROM_SECURITY_HUB
    UPDATE_FINDINGS_IN_SECURITY_HUB
    EXTENDED_PLAN
}

list IntegrationV2TypeList {
    member: IntegrationV2Type
}

@error("server") @httpError(500)
structure InternalException {
    Message: NonEmptyString
    Code: NonEmptyString
}

@error("server") @httpError(500)
structure InternalServerException {
    Message: NonEmptyString
    Code: NonEmptyString
}

@error("client") @httpError(401)
structure InvalidAccessException {
    Message: NonEmptyString
    Code: NonEmptyString
}

@error("client") @httpError(400)
structure InvalidInputException {
    Message: NonEmptyString
    Code: NonEmptyString
}

structure Invitation {
    AccountId: String
    InvitationId: NonEmptyString
    InvitedAt: Timestamp
    MemberStatus: NonEmptyString
}

list InvitationList {
    member: Invitation
}

structure IpFilter {
    Cidr: NonEmptyString
}

list IpFilterList {
    member: IpFilter
}

structure IpOrganizationDetails {
    Asn: Integer
    AsnOrg: NonEmptyString
    Isp: NonEmptyString
    Org: NonEmptyString
}

structure Ipv6CidrBlockAssociation {
    AssociationId: NonEmptyString
    Ipv6CidrBlock: NonEmptyString
    CidrBlockState: NonEmptyString
}

list Ipv6CidrBlockAssociationList {
    member: Ipv6CidrBlockAssociation
}

structure JiraCloudDetail {
    CloudId: NonEmptyString
    ProjectKey: NonEmptyString
    Domain: NonEmptyString
    AuthUrl: NonEmptyString
    AuthStatus: ConnectorAuthStatus
}

structure JiraCloudProviderConfiguration {
    ProjectKey: NonEmptyString
}

structure JiraCloudUpdateConfiguration {
    ProjectKey: NonEmptyString
}

structure KeywordFilter {
    Value: NonEmptyString
}

list KeywordFilterList {
    member: KeywordFilter
}

@error("client") @httpError(429)
structure LimitExceededException {
    Message: NonEmptyString
    Code: NonEmptyString
}

structure LoadBalancerState {
    Code: NonEmptyString
    Reason: NonEmptyString
}

structure Malware {
    @required
    Name: NonEmptyString

    Type: MalwareType
    Path: NonEmptyString
    State: MalwareState
}

list MalwareList {
    member: Malware
}

enum MalwareState {
    OBSERVED
    REMOVAL_FAILED
    REMOVED
}

enum MalwareType {
    ADWARE
    BLENDED_THREAT
    BOTNET_AGENT
    COIN_MINER
    EXPLOIT_KIT
    KEYLOGGER
    MACRO
    POTENTIALLY_UNWANTED
    SPYWARE
    RANSOMWARE
    REMOTE_ACCESS
    ROOTKIT
    TROJAN
    VIRUS
    WORM
}

structure MapFilter {
    Key: NonEmptyString
    Value: NonEmptyString
    Comparison: MapFilterComparison
}

enum MapFilterComparison {
    EQUALS
    NOT_EQUALS
    CONTAINS
    NOT_CONTAINS
}

list MapFilterList {
    member: MapFilter
}

@range(min: 1, max: 100)
integer MaxResults

@range(min: 1, max: 400)
integer MaxStatisticResults

structure Member {
    AccountId: String
    Email: NonEmptyString

    @deprecated
    MasterId: NonEmptyString

    AdministratorId: NonEmptyString
    MemberStatus: NonEmptyString
    InvitedAt: Timestamp
    UpdatedAt: Timestamp
}

list MemberList {
    member: Member
}

@length(min: 0, max: 100)
list MetadataUidList {
    member: NonEmptyString
}

structure Network {
    Direction: NetworkDirection
    Protocol: NonEmptyString
    OpenPortRange: PortRange
    SourceIpV4: NonEmptyString
    SourceIpV6: NonEmptyString
    SourcePort: Integer
    SourceDomain: NonEmptyString
    SourceMac: NonEmptyString
    DestinationIpV4: NonEmptyString
    DestinationIpV6: NonEmptyString
    DestinationPort: Integer
    DestinationDomain: NonEmptyString
}

structure NetworkAutonomousSystem {
    Name: NonEmptyString
    Number: Integer
}

structure NetworkConnection {
    Direction: ConnectionDirection
}

structure NetworkConnectionAction {
    ConnectionDirection: NonEmptyString
    RemoteIpDetails: ActionRemoteIpDetails
    RemotePortDetails: ActionRemotePortDetails
    LocalPortDetails: ActionLocalPortDetails
    Protocol: NonEmptyString
    Blocked: Boolean
}

enum NetworkDirection {
    IN
    OUT
}

structure NetworkEndpoint {
    Id: NonEmptyString
    Ip: NonEmptyString
    Domain: NonEmptyString
    Port: Integer
    Location: NetworkGeoLocation
    AutonomousSystem: NetworkAutonomousSystem
    Connection: NetworkConnection
}

@length(min: 0, max: 10)
list NetworkEndpointsList {
    member: NetworkEndpoint
}

structure NetworkGeoLocation {
    City: NonEmptyString
    Country: NonEmptyString
    Lat: Double
    Lon: Double
}

structure NetworkHeader {
    Protocol: NonEmptyString
    Destination: NetworkPathComponentDetails
    Source: NetworkPathComponentDetails
}

structure NetworkPathComponent {
    ComponentId: NonEmptyString
    ComponentType: NonEmptyString
    Egress: NetworkHeader
    Ingress: NetworkHeader
}

structure NetworkPathComponentDetails {
    Address: StringList
    PortRanges: PortRangeList
}

list NetworkPathList {
    member: NetworkPathComponent
}

@pattern(".*\\S.*")
string NonEmptyString

list NonEmptyStringList {
    member: NonEmptyString
}

structure Note {
    @required
    Text: NonEmptyString

    @required
    UpdatedBy: NonEmptyString

    @required
    UpdatedAt: NonEmptyString
}

structure NoteUpdate {
    @required
    Text: NonEmptyString

    @required
    UpdatedBy: NonEmptyString
}

structure NumberFilter {
    Gte: Double
    Lte: Double
    Eq: Double
    Gt: Double
    Lt: Double
}

list NumberFilterList {
    member: NumberFilter
}

structure Occurrences {
    LineRanges: Ranges
    OffsetRanges: Ranges
    Pages: Pages
    Records: Records
    Cells: Cells
}

enum OcsfBooleanField {
    compliance_assessments_meets_criteria = "compliance.assessments.meets_criteria"
    vulnerabilities_is_exploit_available = "vulnerabilities.is_exploit_available"
    vulnerabilities_is_fix_available = "vulnerabilities.is_fix_available"
}

structure OcsfBooleanFilter {
    FieldName: OcsfBooleanField
    Filter: BooleanFilter
}

list OcsfBooleanFilterList {
    member: OcsfBooleanFilter
}

enum OcsfDateField {
    finding_info_created_time_dt = "finding_info.created_time_dt"
    finding_info_first_seen_time_dt = "finding_info.first_seen_time_dt"
    finding_info_last_seen_time_dt = "finding_info.last_seen_time_dt"
    finding_info_modified_time_dt = "finding_info.modified_time_dt"
    resources_image_created_time_dt = "resources.image.created_time_dt"
    resources_image_last_used_time_dt = "resources.image.last_used_time_dt"
    resources_modified_time_dt = "resources.modified_time_dt"
}

structure OcsfDateFilter {
    FieldName: OcsfDateField
    Filter: DateFilter
}

list OcsfDateFilterList {
    member: OcsfDateFilter
}

structure OcsfFindingFilters {
    CompositeFilters: CompositeFilterList
    CompositeOperator: AllowedOperators
}

structure OcsfFindingIdentifier {
    @required
    CloudAccountUid: NonEmptyString

    @required
    FindingInfoUid: NonEmptyString

    @required
    MetadataProductUid: NonEmptyString
}

@length(min: 0, max: 100)
list OcsfFindingIdentifierList {
    member: OcsfFindingIdentifier
}

list OcsfFindingsList {
    member: Document
}

enum OcsfIpField {
    evidences_dst_endpoint_ip = "evidences.dst_endpoint.ip"
    evidences_src_endpoint_ip = "evidences.src_endpoint.ip"
}

structure OcsfIpFilter {
    FieldName: OcsfIpField
    Filter: IpFilter
}

list OcsfIpFilterList {
    member: OcsfIpFilter
}

enum OcsfMapField {
    resources_tags = "resources.tags"
    compliance_control_parameters = "compliance.control_parameters"
    databucket_tags = "databucket.tags"
    finding_info_tags = "finding_info.tags"
}

structure OcsfMapFilter {
    FieldName: OcsfMapField
    Filter: MapFilter
}

list OcsfMapFilterList {
    member: OcsfMapFilter
}

enum OcsfNumberField {
    activity_id
    compliance_status_id = "compliance.status_id"
    confidence_score
    severity_id
    status_id
    finding_info_related_events_count = "finding_info.related_events_count"
    evidences_api_response_code = "evidences.api.response.code"
    evidences_dst_endpoint_autonomous_system_number = "evidences.dst_endpoint.autonomous_system.number"
    evidences_dst_endpoint_port = "evidences.dst_endpoint.port"
    evidences_src_endpoint_autonomous_system_number = "evidences.src_endpoint.autonomous_system.number"
    evidences_src_endpoint_port = "evidences.src_endpoint.port"
    resources_image_in_use_count = "resources.image.in_use_count"
    vulnerabilities_cve_cvss_base_score = "vulnerabilities.cve.cvss.base_score"
    vendor_attributes_severity_id = "vendor_attributes.severity_id"
}

structure OcsfNumberFilter {
    FieldName: OcsfNumberField
    Filter: NumberFilter
}

list OcsfNumberFilterList {
    member: OcsfNumberFilter
}

enum OcsfStringField {
    metadata_uid = "metadata.uid"
    activity_name
    cloud_account_uid = "cloud.account.uid"
    cloud_provider = "cloud.provider"
    cloud_region = "cloud.region"
    compliance_assessments_category = "compliance.assessments.category"
    compliance_assessments_name = "compliance.assessments.name"
    compliance_control = "compliance.control"
    compliance_status = "compliance.status"
    compliance_standards = "compliance.standards"
    finding_info_desc = "finding_info.desc"
    finding_info_src_url = "finding_info.src_url"
    finding_info_title = "finding_info.title"
    finding_info_types = "finding_info.types"
    finding_info_uid = "finding_info.uid"
    finding_info_related_events_traits_category = "finding_info.related_events.traits.category"
    finding_info_related_events_uid = "finding_info.related_events.uid"
    finding_info_related_events_product_uid = "finding_info.related_events.product.uid"
    finding_info_related_events_title = "finding_info.related_events.title"
    metadata_product_name = "metadata.product.name"
    metadata_product_uid = "metadata.product.uid"
    metadata_product_vendor_name = "metadata.product.vendor_name"
    remediation_desc = "remediation.desc"
    remediation_references = "remediation.references"
    resources_cloud_partition = "resources.cloud_partition"
    resources_name = "resources.name"
    resources_owner_account_uid = "resources.owner.account.uid"
    resources_owner_org_uid = "resources.owner.org.uid"
    resources_owner_account_name = "resources.owner.account.name"
    resources_provider = "resources.provider"
    resources_region = "resources.region"
    resources_type = "resources.type"
    resources_uid = "resources.uid"
    severity
    status
    comment
    vulnerabilities_fix_coverage = "vulnerabilities.fix_coverage"
    class_name
    databucket_encryption_details_algorithm = "databucket.encryption_details.algorithm"
    databucket_encryption_details_key_uid = "databucket.encryption_details.key_uid"
    databucket_file_data_classifications_classifier_details_type = "databucket.file.data_classifications.classifier_details.type"
    evidences_actor_user_account_uid = "evidences.actor.user.account.uid"
    evidences_api_operation = "evidences.api.operation"
    evidences_api_response_error_message = "evidences.api.response.error_message"
    evidences_api_service_name = "evidences.api.service.name"
    evidences_connection_info_direction = "evidences.connection_info.direction"
    evidences_connection_info_protocol_name = "evidences.connection_info.protocol_name"
    evidences_dst_endpoint_autonomous_system_name = "evidences.dst_endpoint.autonomous_system.name"
    evidences_dst_endpoint_location_city = "evidences.dst_endpoint.location.city"
    evidences_dst_endpoint_location_country = "evidences.dst_endpoint.location.country"
    evidences_src_endpoint_autonomous_system_name = "evidences.src_endpoint.autonomous_system.name"
    evidences_src_endpoint_hostname = "evidences.src_endpoint.hostname"
    evidences_src_endpoint_location_city = "evidences.src_endpoint.location.city"
    evidences_src_endpoint_location_country = "evidences.src_endpoint.location.country"
    finding_info_analytic_name = "finding_info.analytic.name"
    malware_name = "malware.name"
    malware_scan_info_uid = "malware_scan_info.uid"
    malware_severity = "malware.severity"
    resources_cloud_function_layers_uid_alt = "resources.cloud_function.layers.uid_alt"
    resources_cloud_function_runtime = "resources.cloud_function.runtime"
    resources_cloud_function_user_uid = "resources.cloud_function.user.uid"
    resources_device_encryption_details_key_uid = "resources.device.encryption_details.key_uid"
    resources_device_image_uid = "resources.device.image.uid"
    resources_image_architecture = "resources.image.architecture"
    resources_image_registry_uid = "resources.image.registry_uid"
    resources_image_repository_name = "resources.image.repository_name"
    resources_image_uid = "resources.image.uid"
    resources_subnet_info_uid = "resources.subnet_info.uid"
    resources_vpc_uid = "resources.vpc_uid"
    vulnerabilities_affected_code_file_path = "vulnerabilities.affected_code.file.path"
    vulnerabilities_affected_packages_name = "vulnerabilities.affected_packages.name"
    vulnerabilities_cve_epss_score = "vulnerabilities.cve.epss.score"
    vulnerabilities_cve_uid = "vulnerabilities.cve.uid"
    vulnerabilities_related_vulnerabilities = "vulnerabilities.related_vulnerabilities"
    cloud_account_name = "cloud.account.name"
    vendor_attributes_severity = "vendor_attributes.severity"
}

structure OcsfStringFilter {
    FieldName: OcsfStringField
    Filter: StringFilter
}

list OcsfStringFilterList {
    member: OcsfStringFilter
}

structure OrganizationConfiguration {
    ConfigurationType: OrganizationConfigurationConfigurationType
    Status: OrganizationConfigurationStatus
    StatusMessage: NonEmptyString
}

enum OrganizationConfigurationConfigurationType {
    CENTRAL
    LOCAL
}

enum OrganizationConfigurationStatus {
    PENDING
    ENABLED
    FAILED
}

@error("client") @httpError(400)
structure OrganizationNotFoundException {
    Message: NonEmptyString
    Code: NonEmptyString
}

@error("client") @httpError(400)
structure OrganizationalUnitNotFoundException {
    Message: NonEmptyString
    Code: NonEmptyString
}

structure Page {
    PageNumber: Long
    LineRange: Range
    OffsetRange: Range
}

list Pages {
    member: Page
}

structure ParameterConfiguration {
    @required
    ValueType: ParameterValueType

    Value: ParameterValue
}

structure ParameterDefinition {
    @required
    Description: NonEmptyString

    @required
    ConfigurationOptions: ConfigurationOptions
}

map ParameterDefinitions {
    key: NonEmptyString
    value: ParameterDefinition
}

union ParameterValue {
    Integer: Integer
    IntegerList: IntegerList
    Double: Double
    String: NonEmptyString
    StringList: StringList
    Boolean: Boolean
    Enum: NonEmptyString
    EnumList: StringList
}

enum ParameterValueType {
    DEFAULT
    CUSTOM
}

map Parameters {
    key: NonEmptyString
    value: ParameterConfiguration
}

enum Partition {
    aws
    aws_cn = "aws-cn"
    aws_us_gov = "aws-us-gov"
    aws_us_iso = "aws-us-iso"
    aws_us_iso_b = "aws-us-iso-b"
    AzureCloud
}

structure PatchSummary {
    @required
    Id: NonEmptyString

    InstalledCount: Integer
    MissingCount: Integer
    FailedCount: Integer
    InstalledOtherCount: Integer
    InstalledRejectedCount: Integer
    InstalledPendingReboot: Integer
    OperationStartTime: NonEmptyString
    OperationEndTime: NonEmptyString
    RebootOption: NonEmptyString
    Operation: NonEmptyString
}

union Policy {
    SecurityHub: SecurityHubPolicy
}

structure PortProbeAction {
    PortProbeDetails: PortProbeDetailList
    Blocked: Boolean
}

structure PortProbeDetail {
    LocalPortDetails: ActionLocalPortDetails
    LocalIpDetails: ActionLocalIpDetails
    RemoteIpDetails: ActionRemoteIpDetails
}

list PortProbeDetailList {
    member: PortProbeDetail
}

structure PortRange {
    Begin: Integer
    End: Integer
}

structure PortRangeFromTo {
    From: Integer
    To: Integer
}

list PortRangeList {
    member: PortRange
}

structure ProcessDetails {
    Name: NonEmptyString
    Path: NonEmptyString
    Pid: Integer
    ParentPid: Integer
    LaunchedAt: NonEmptyString
    TerminatedAt: NonEmptyString
}

structure Product {
    @required
    ProductArn: NonEmptyString

    ProductName: NonEmptyString
    CompanyName: NonEmptyString
    Description: NonEmptyString
    Categories: CategoryList
    IntegrationTypes: IntegrationTypeList
    MarketplaceUrl: NonEmptyString
    ActivationUrl: NonEmptyString
    ProductSubscriptionResourcePolicy: NonEmptyString
}

list ProductSubscriptionArnList {
    member: NonEmptyString
}

structure ProductV2 {
    ProductV2Name: NonEmptyString
    CompanyName: NonEmptyString
    Description: NonEmptyString
    Categories: CategoryList
    IntegrationV2Types: IntegrationV2TypeList
    MarketplaceUrl: NonEmptyString
    ActivationUrl: NonEmptyString
    MarketplaceProductId: NonEmptyString
}

list ProductsList {
    member: Product
}

list ProductsV2List {
    member: ProductV2
}

structure PropagatingVgwSetDetails {
    GatewayId: NonEmptyString
}

list PropagatingVgwSetList {
    member: PropagatingVgwSetDetails
}

union ProviderConfiguration {
    JiraCloud: JiraCloudProviderConfiguration
    ServiceNow: ServiceNowProviderConfiguration
    Azure: AzureProviderConfiguration
}

union ProviderDetail {
    JiraCloud: JiraCloudDetail
    ServiceNow: ServiceNowDetail
    Azure: AzureDetail
}

structure ProviderSummary {
    ProviderName: ConnectorProviderName
    ConnectorStatus: ConnectorStatus
    ProviderConfiguration: ProviderDetail
}

union ProviderUpdateConfiguration {
    JiraCloud: JiraCloudUpdateConfiguration
    ServiceNow: ServiceNowUpdateConfiguration
    Azure: AzureUpdateConfiguration
}

structure Range {
    Start: Long
    End: Long
    StartColumn: Long
}

list Ranges {
    member: Range
}

@range(min: 0, max: 100)
integer RatioScale

structure Recommendation {
    Text: NonEmptyString
    Url: NonEmptyString
}

structure RecommendationError {
    Code: NonEmptyString
    Message: NonEmptyString
}

enum RecommendationStatus {
    IN_PROGRESS
    SUCCEEDED
    FAILED
}

union RecommendationStep {
    UnusedPermissions: UnusedPermissionsRecommendationStep
}

list RecommendationSteps {
    member: RecommendationStep
}

enum RecommendationType {
    UNUSED_PERMISSION_RECOMMENDATION
}

structure Record {
    JsonPath: NonEmptyString
    RecordIndex: Long
}

enum RecordState {
    ACTIVE
    ARCHIVED
}

list Records {
    member: Record
}

enum RegionAvailabilityStatus {
    AVAILABLE
    UNAVAILABLE
}

structure RelatedFinding {
    @required
    ProductArn: NonEmptyString

    @required
    Id: NonEmptyString
}

list RelatedFindingList {
    member: RelatedFinding
}

list RelatedRequirementsList {
    member: NonEmptyString
}

structure Remediation {
    Recommendation: Recommendation
}

structure Resource {
    @required
    Type: NonEmptyString

    @required
    Id: NonEmptyString

    Partition: Partition
    Region: NonEmptyString
    Provider: CloudProviderName
    Owner: ResourceOwner
    ResourceRole: NonEmptyString
    Tags: FieldMap
    DataClassification: DataClassificationDetails
    Details: ResourceDetails
    ApplicationName: NonEmptyString
    ApplicationArn: NonEmptyString
}

@pattern("^arn:aws:securityhub:.*")
string ResourceArn

enum ResourceCategory {
    Compute
    Database
    Storage
    Code
    AI_ML = "AI/ML"
    Identity
    Network
    Messaging
    Other
}

@error("client") @httpError(409)
structure ResourceConflictException {
    Message: NonEmptyString
    Code: NonEmptyString
}

structure ResourceDetails {
    AwsAutoScalingAutoScalingGroup: AwsAutoScalingAutoScalingGroupDetails
    AwsCodeBuildProject: AwsCodeBuildProjectDetails
    AwsCloudFrontDistribution: AwsCloudFrontDistributionDetails
    AwsEc2Instance: AwsEc2InstanceDetails
    AwsEc2NetworkInterface: AwsEc2NetworkInterfaceDetails
    AwsEc2SecurityGroup: AwsEc2SecurityGroupDetails
    AwsEc2Volume: AwsEc2VolumeDetails
    AwsEc2Vpc: AwsEc2VpcDetails
    AwsEc2Eip: AwsEc2EipDetails
    AwsEc2Subnet: AwsEc2SubnetDetails
    AwsEc2NetworkAcl: AwsEc2NetworkAclDetails
    AwsElbv2LoadBalancer: AwsElbv2LoadBalancerDetails
    AwsElasticBeanstalkEnvironment: AwsElasticBeanstalkEnvironmentDetails
    AwsElasticsearchDomain: AwsElasticsearchDomainDetails
    AwsS3Bucket: AwsS3BucketDetails
    AwsS3AccountPublicAccessBlock: AwsS3AccountPublicAccessBlockDetails
    AwsS3Object: AwsS3ObjectDetails
    AwsSecretsManagerSecret: AwsSecretsManagerSecretDetails
    AwsIamAccessKey: AwsIamAccessKeyDetails
    AwsIamUser: AwsIamUserDetails
    AwsIamPolicy: AwsIamPolicyDetails
    AwsApiGatewayV2Stage: AwsApiGatewayV2StageDetails
    AwsApiGatewayV2Api: AwsApiGatewayV2ApiDetails
    AwsDynamoDbTable: AwsDynamoDbTableDetails
    AwsApiGatewayStage: AwsApiGatewayStageDetails
    AwsApiGatewayRestApi: AwsApiGatewayRestApiDetails
    AwsCloudTrailTrail: AwsCloudTrailTrailDetails
    AwsSsmPatchCompliance: AwsSsmPatchComplianceDetails
    AwsCertificateManagerCertificate: AwsCertificateManagerCertificateDetails
    AwsRedshiftCluster: AwsRedshiftClusterDetails
    AwsElbLoadBalancer: AwsElbLoadBalancerDetails
    AwsIamGroup: AwsIamGroupDetails
    AwsIamRole: AwsIamRoleDetails
    AwsKmsKey: AwsKmsKeyDetails
    AwsLambdaFunction: AwsLambdaFunctionDetails
    AwsLambdaLayerVersion: AwsLambdaLayerVersionDetails
    AwsRdsDbInstance: AwsRdsDbInstanceDetails
    AwsSnsTopic: AwsSnsTopicDetails
    AwsSqsQueue: AwsSqsQueueDetails
    AwsWafWebAcl: AwsWafWebAclDetails
    AwsRdsDbSnapshot: AwsRdsDbSnapshotDetails
    AwsRdsDbClusterSnapshot: AwsRdsDbClusterSnapshotDetails
    AwsRdsDbCluster: AwsRdsDbClusterDetails
    AwsEcsCluster: AwsEcsClusterDetails
    AwsEcsContainer: AwsEcsContainerDetails
    AwsEcsTaskDefinition: AwsEcsTaskDefinitionDetails
    Container: ContainerDetails
    Other: FieldMap
    AwsRdsEventSubscription: AwsRdsEventSubscriptionDetails
    AwsEcsService: AwsEcsServiceDetails
    AwsAutoScalingLaunchConfiguration: AwsAutoScalingLaunchConfigurationDetails
    AwsEc2VpnConnection: AwsEc2VpnConnectionDetails
    AwsEcrContainerImage: AwsEcrContainerImageDetails
    AwsOpenSearchServiceDomain: AwsOpenSearchServiceDomainDetails
    AwsEc2VpcEndpointService: AwsEc2VpcEndpointServiceDetails
    AwsXrayEncryptionConfig: AwsXrayEncryptionConfigDetails
    AwsWafRateBasedRule: AwsWafRateBasedRuleDetails
    AwsWafRegionalRateBasedRule: AwsWafRegionalRateBasedRuleDetails
    AwsEcrRepository: AwsEcrRepositoryDetails
    AwsEksCluster: AwsEksClusterDetails
    AwsNetworkFirewallFirewallPolicy: AwsNetworkFirewallFirewallPolicyDetails
    AwsNetworkFirewallFirewall: AwsNetworkFirewallFirewallDetails
    AwsNetworkFirewallRuleGroup: AwsNetworkFirewallRuleGroupDetails
    AwsRdsDbSecurityGroup: AwsRdsDbSecurityGroupDetails
    AwsKinesisStream: AwsKinesisStreamDetails
    AwsEc2TransitGateway: AwsEc2TransitGatewayDetails
    AwsEfsAccessPoint: AwsEfsAccessPointDetails
    AwsCloudFormationStack: AwsCloudFormationStackDetails
    AwsCloudWatchAlarm: AwsCloudWatchAlarmDetails
    AwsEc2VpcPeeringConnection: AwsEc2VpcPeeringConnectionDetails
    AwsWafRegionalRuleGroup: AwsWafRegionalRuleGroupDetails
    AwsWafRegionalRule: AwsWafRegionalRuleDetails
    AwsWafRegionalWebAcl: AwsWafRegionalWebAclDetails
    AwsWafRule: AwsWafRuleDetails
    AwsWafRuleGroup: AwsWafRuleGroupDetails
    AwsEcsTask: AwsEcsTaskDetails
    AwsBackupBackupVault: AwsBackupBackupVaultDetails
    AwsBackupBackupPlan: AwsBackupBackupPlanDetails
    AwsBackupRecoveryPoint: AwsBackupRecoveryPointDetails
    AwsEc2LaunchTemplate: AwsEc2LaunchTemplateDetails
    AwsSageMakerNotebookInstance: AwsSageMakerNotebookInstanceDetails
    AwsWafv2WebAcl: AwsWafv2WebAclDetails
    AwsWafv2RuleGroup: AwsWafv2RuleGroupDetails
    AwsEc2RouteTable: AwsEc2RouteTableDetails
    AwsAmazonMqBroker: AwsAmazonMqBrokerDetails
    AwsAppSyncGraphQlApi: AwsAppSyncGraphQlApiDetails
    AwsEventSchemasRegistry: AwsEventSchemasRegistryDetails
    AwsGuardDutyDetector: AwsGuardDutyDetectorDetails
    AwsStepFunctionStateMachine: AwsStepFunctionStateMachineDetails
    AwsAthenaWorkGroup: AwsAthenaWorkGroupDetails
    AwsEventsEventbus: AwsEventsEventbusDetails
    AwsDmsEndpoint: AwsDmsEndpointDetails
    AwsEventsEndpoint: AwsEventsEndpointDetails
    AwsDmsReplicationTask: AwsDmsReplicationTaskDetails
    AwsDmsReplicationInstance: AwsDmsReplicationInstanceDetails
    AwsRoute53HostedZone: AwsRoute53HostedZoneDetails
    AwsMskCluster: AwsMskClusterDetails
    AwsS3AccessPoint: AwsS3AccessPointDetails
    AwsEc2ClientVpnEndpoint: AwsEc2ClientVpnEndpointDetails
    CodeRepository: CodeRepositoryDetails
    AzureResource: Document
}

structure ResourceFindingsSummary {
    @required
    FindingType: NonEmptyString

    @required
    ProductName: NonEmptyString

    @required
    TotalFindings: Integer

    Severities: ResourceSeverityBreakdown
}

list ResourceFindingsSummaryList {
    member: ResourceFindingsSummary
}

enum ResourceGroupByField {
    AccountId
    AccountName
    Region
    ResourceProvider
    ResourceOwnerAccountId
    ResourceOwnerOrgId
    ResourceCloudPartition
    ResourceRegion
    ResourceCategory
    ResourceType
    ResourceName
    FindingsSummary_FindingType = "FindingsSummary.FindingType"
    ResourceSubCategory
    DiscoveryType
    ResourceInfo_AIDetails_HostResourceType = "ResourceInfo.AIDetails.HostResourceType"
    ResourceInfo_AIDetails_CanonicalId = "ResourceInfo.AIDetails.CanonicalId"
}

structure ResourceGroupByRule {
    @required
    GroupByField: ResourceGroupByField

    Filters: ResourcesFilters
}

list ResourceGroupByRules {
    member: ResourceGroupByRule
}

@error("client") @httpError(400)
structure ResourceInUseException {
    Message: NonEmptyString
    Code: NonEmptyString
}

structure ResourceInfo {
    AIDetails: AIDetails
}

list ResourceList {
    member: Resource
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    Message: NonEmptyString
    Code: NonEmptyString
}

structure ResourceOwner {
    Account: ResourceOwnerAccount
    Org: ResourceOwnerOrg
}

structure ResourceOwnerAccount {
    Id: NonEmptyString
}

structure ResourceOwnerOrg {
    Id: NonEmptyString
}

structure ResourceResult {
    ResourceGuid: NonEmptyString

    @required
    ResourceId: NonEmptyString

    @required
    AccountId: NonEmptyString

    AccountName: NonEmptyString

    @required
    Region: NonEmptyString

    ResourceProvider: NonEmptyString
    ResourceOwnerAccountId: NonEmptyString
    ResourceOwnerOrgId: NonEmptyString
    ResourceCloudPartition: NonEmptyString
    ResourceRegion: NonEmptyString
    ResourceCategory: ResourceCategory

    @required
    ResourceType: NonEmptyString

    ResourceName: NonEmptyString
    ResourceCreationTimeDt: NonEmptyString

    @required
    ResourceDetailCaptureTimeDt: NonEmptyString

    FindingsSummary: ResourceFindingsSummaryList
    ResourceTags: ResourceTagList

    @required
    ResourceConfig: Document

    ResourceSubCategory: ResourceSubCategory
    DiscoveryType: DiscoveryType
    ResourceInfo: ResourceInfo
}

structure ResourceScopes {
    AwsOrganizations: AwsOrganizationScopeList
}

structure ResourceSeverityBreakdown {
    Other: Integer
    Fatal: Integer
    Critical: Integer
    High: Integer
    Medium: Integer
    Low: Integer
    Informational: Integer
    Unknown: Integer
}

enum ResourceSubCategory {
    Model
    ModelServing
    Agent
    AgentFramework
    AgentToolsAndIdentity
    SafetyAndGuardrail
    KnowledgeAndData
    OrchestrationAndPipeline
    ExternalEndpoint
    Development
    Other
}

structure ResourceTag {
    @required
    Key: NonEmptyString

    @required
    Value: NonEmptyString
}

list ResourceTagList {
    member: ResourceTag
}

list Resources {
    member: ResourceResult
}

structure ResourcesCompositeFilter {
    StringFilters: ResourcesStringFilterList
    DateFilters: ResourcesDateFilterList
    NumberFilters: ResourcesNumberFilterList
    MapFilters: ResourcesMapFilterList
    NestedCompositeFilters: ResourcesCompositeFilterList
    Operator: AllowedOperators
}

list ResourcesCompositeFilterList {
    member: ResourcesCompositeFilter
}

structure ResourcesCount {
    @required
    AllResources: TrendsValueCount
}

enum ResourcesDateField {
    ResourceDetailCaptureTime
    ResourceCreationTime
}

structure ResourcesDateFilter {
    FieldName: ResourcesDateField
    Filter: DateFilter
}

list ResourcesDateFilterList {
    member: ResourcesDateFilter
}

structure ResourcesFilters {
    CompositeFilters: ResourcesCompositeFilterList
    CompositeOperator: AllowedOperators
}

enum ResourcesMapField {
    ResourceTags
}

structure ResourcesMapFilter {
    FieldName: ResourcesMapField
    Filter: MapFilter
}

list ResourcesMapFilterList {
    member: ResourcesMapFilter
}

enum ResourcesNumberField {
    FindingsSummary_TotalFindings = "FindingsSummary.TotalFindings"
    FindingsSummary_Severities_Other = "FindingsSummary.Severities.Other"
    FindingsSummary_Severities_Fatal = "FindingsSummary.Severities.Fatal"
    FindingsSummary_Severities_Critical = "FindingsSummary.Severities.Critical"
    FindingsSummary_Severities_High = "FindingsSummary.Severities.High"
    FindingsSummary_Severities_Medium = "FindingsSummary.Severities.Medium"
    FindingsSummary_Severities_Low = "FindingsSummary.Severities.Low"
    FindingsSummary_Severities_Informational = "FindingsSummary.Severities.Informational"
    FindingsSummary_Severities_Unknown = "FindingsSummary.Severities.Unknown"
    ResourceInfo_AIDetails_SelfHostedAIModelResourceCount = "ResourceInfo.AIDetails.SelfHostedAIModelResourceCount"
    ResourceInfo_AIDetails_SelfHostedAIAgentResourceCount = "ResourceInfo.AIDetails.SelfHostedAIAgentResourceCount"
    ResourceInfo_AIDetails_SelfHostedAIModelServingResourceCount = "ResourceInfo.AIDetails.SelfHostedAIModelServingResourceCount"
    ResourceInfo_AIDetails_SelfHostedAIExternalEndpointResourceCount = "ResourceInfo.AIDetails.SelfHostedAIExternalEndpointResourceCount"
    ResourceInfo_AIDetails_SelfHostedAIDevelopmentResourceCount = "ResourceInfo.AIDetails.SelfHostedAIDevelopmentResourceCount"
    ResourceInfo_AIDetails_SelfHostedAIAgentFrameworkResourceCount = "ResourceInfo.AIDetails.SelfHostedAIAgentFrameworkResourceCount"
    ResourceInfo_AIDetails_SelfHostedAIAgentToolsAndIdentityResourceCount = "ResourceInfo.AIDetails.SelfHostedAIAgentToolsAndIdentityResourceCount"
    ResourceInfo_AIDetails_SelfHostedTotalAIResourceCount = "ResourceInfo.AIDetails.SelfHostedTotalAIResourceCount"
}

structure ResourcesNumberFilter {
    FieldName: ResourcesNumberField
    Filter: NumberFilter
}

list ResourcesNumberFilterList {
    member: ResourcesNumberFilter
}

enum ResourcesStringField {
    ResourceGuid
    ResourceId
    AccountId
    AccountName
    Region
    ResourceProvider
    ResourceOwnerAccountId
    ResourceOwnerOrgId
    ResourceCloudPartition
    ResourceRegion
    ResourceCategory
    ResourceType
    ResourceName
    FindingsSummary_FindingType = "FindingsSummary.FindingType"
    FindingsSummary_ProductName = "FindingsSummary.ProductName"
    ResourceSubCategory
    DiscoveryType
    ResourceInfo_AIDetails_HostResourceGuid = "ResourceInfo.AIDetails.HostResourceGuid"
    ResourceInfo_AIDetails_HostResourceType = "ResourceInfo.AIDetails.HostResourceType"
    ResourceInfo_AIDetails_CanonicalId = "ResourceInfo.AIDetails.CanonicalId"
}

structure ResourcesStringFilter {
    FieldName: ResourcesStringField
    Filter: StringFilter
}

list ResourcesStringFilterList {
    member: ResourcesStringFilter
}

structure ResourcesTrendsCompositeFilter {
    StringFilters: ResourcesTrendsStringFilterList
    NestedCompositeFilters: ResourcesTrendsCompositeFilterList
    Operator: AllowedOperators
}

list ResourcesTrendsCompositeFilterList {
    member: ResourcesTrendsCompositeFilter
}

structure ResourcesTrendsFilters {
    CompositeFilters: ResourcesTrendsCompositeFilterList
    CompositeOperator: AllowedOperators
}

list ResourcesTrendsMetrics {
    member: ResourcesTrendsMetricsResult
}

structure ResourcesTrendsMetricsResult {
    @required
    Timestamp: Timestamp

    @required
    TrendsValues: ResourcesTrendsValues
}

enum ResourcesTrendsStringField {
    account_id
    region
    resource_type
    resource_category
    resource_cloud_provider
    resource_region
    resource_owner_id
    resource_owner_organization_id
}

structure ResourcesTrendsStringFilter {
    FieldName: ResourcesTrendsStringField
    Filter: StringFilter
}

list ResourcesTrendsStringFilterList {
    member: ResourcesTrendsStringFilter
}

structure ResourcesTrendsValues {
    @required
    ResourcesCount: ResourcesCount
}

structure Result {
    AccountId: String
    ProcessingResult: NonEmptyString
}

list ResultList {
    member: Result
}

structure RouteSetDetails {
    CarrierGatewayId: NonEmptyString
    CoreNetworkArn: NonEmptyString
    DestinationCidrBlock: NonEmptyString
    DestinationIpv6CidrBlock: NonEmptyString
    DestinationPrefixListId: NonEmptyString
    EgressOnlyInternetGatewayId: NonEmptyString
    GatewayId: NonEmptyString
    InstanceId: NonEmptyString
    InstanceOwnerId: NonEmptyString
    LocalGatewayId: NonEmptyString
    NatGatewayId: NonEmptyString
    NetworkInterfaceId: NonEmptyString
    Origin: NonEmptyString
    State: NonEmptyString
    TransitGatewayId: NonEmptyString
    VpcPeeringConnectionId: NonEmptyString
}

list RouteSetList {
    member: RouteSetDetails
}

structure RuleGroupDetails {
    RuleVariables: RuleGroupVariables
    RulesSource: RuleGroupSource
}

structure RuleGroupSource {
    RulesSourceList: RuleGroupSourceListDetails
    RulesString: NonEmptyString
    StatefulRules: RuleGroupSourceStatefulRulesList
    StatelessRulesAndCustomActions: RuleGroupSourceStatelessRulesAndCustomActionsDetails
}

structure RuleGroupSourceCustomActionsDetails {
    ActionDefinition: StatelessCustomActionDefinition
    ActionName: NonEmptyString
}

list RuleGroupSourceCustomActionsList {
    member: RuleGroupSourceCustomActionsDetails
}

structure RuleGroupSourceListDetails {
    GeneratedRulesType: NonEmptyString
    TargetTypes: NonEmptyStringList
    Targets: NonEmptyStringList
}

structure RuleGroupSourceStatefulRulesDetails {
    Action: NonEmptyString
    Header: RuleGroupSourceStatefulRulesHeaderDetails
    RuleOptions: RuleGroupSourceStatefulRulesOptionsList
}

structure RuleGroupSourceStatefulRulesHeaderDetails {
    Destination: NonEmptyString
    DestinationPort: NonEmptyString
    Direction: NonEmptyString
    Protocol: NonEmptyString
    Source: NonEmptyString
    SourcePort: NonEmptyString
}

list RuleGroupSourceStatefulRulesList {
    member: RuleGroupSourceStatefulRulesDetails
}

structure RuleGroupSourceStatefulRulesOptionsDetails {
    Keyword: NonEmptyString
    Settings: RuleGroupSourceStatefulRulesRuleOptionsSettingsList
}

list RuleGroupSourceStatefulRulesOptionsList {
    member: RuleGroupSourceStatefulRulesOptionsDetails
}

list RuleGroupSourceStatefulRulesRuleOptionsSettingsList {
    member: NonEmptyString
}

structure RuleGroupSourceStatelessRuleDefinition {
    Actions: NonEmptyStringList
    MatchAttributes: RuleGroupSourceStatelessRuleMatchAttributes
}

structure RuleGroupSourceStatelessRuleMatchAttributes {
    DestinationPorts: RuleGroupSourceStatelessRuleMatchAttributesDestinationPortsList
    Destinations: RuleGroupSourceStatelessRuleMatchAttributesDestinationsList
    Protocols: RuleGroupSourceStatelessRuleMatchAttributesProtocolsList
    SourcePorts: RuleGroupSourceStatelessRuleMatchAttributesSourcePortsList
    Sources: RuleGroupSourceStatelessRuleMatchAttributesSourcesList
    TcpFlags: RuleGroupSourceStatelessRuleMatchAttributesTcpFlagsList
}

structure RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts {
    FromPort: Integer
    ToPort: Integer
}

list RuleGroupSourceStatelessRuleMatchAttributesDestinationPortsList {
    member: RuleGroupSourceStatelessRuleMatchAttributesDestinationPorts
}

structure RuleGroupSourceStatelessRuleMatchAttributesDestinations {
    AddressDefinition: NonEmptyString
}

list RuleGroupSourceStatelessRuleMatchAttributesDestinationsList {
    member: RuleGroupSourceStatelessRuleMatchAttributesDestinations
}

list RuleGroupSourceStatelessRuleMatchAttributesProtocolsList {
    member: Integer
}

structure RuleGroupSourceStatelessRuleMatchAttributesSourcePorts {
    FromPort: Integer
    ToPort: Integer
}

list RuleGroupSourceStatelessRuleMatchAttributesSourcePortsList {
    member: RuleGroupSourceStatelessRuleMatchAttributesSourcePorts
}

structure RuleGroupSourceStatelessRuleMatchAttributesSources {
    AddressDefinition: NonEmptyString
}

list RuleGroupSourceStatelessRuleMatchAttributesSourcesList {
    member: RuleGroupSourceStatelessRuleMatchAttributesSources
}

structure RuleGroupSourceStatelessRuleMatchAttributesTcpFlags {
    Flags: NonEmptyStringList
    Masks: NonEmptyStringList
}

list RuleGroupSourceStatelessRuleMatchAttributesTcpFlagsList {
    member: RuleGroupSourceStatelessRuleMatchAttributesTcpFlags
}

structure RuleGroupSourceStatelessRulesAndCustomActionsDetails {
    CustomActions: RuleGroupSourceCustomActionsList
    StatelessRules: RuleGroupSourceStatelessRulesList
}

structure RuleGroupSourceStatelessRulesDetails {
    Priority: Integer
    RuleDefinition: RuleGroupSourceStatelessRuleDefinition
}

list RuleGroupSourceStatelessRulesList {
    member: RuleGroupSourceStatelessRulesDetails
}

structure RuleGroupVariables {
    IpSets: RuleGroupVariablesIpSetsDetails
    PortSets: RuleGroupVariablesPortSetsDetails
}

structure RuleGroupVariablesIpSetsDetails {
    Definition: NonEmptyStringList
}

structure RuleGroupVariablesPortSetsDetails {
    Definition: NonEmptyStringList
}

@range(min: 1, max: 1000)
integer RuleOrderValue

@range(min: 1.0, max: 1000.0)
float RuleOrderValueV2

enum RuleStatus {
    ENABLED
    DISABLED
}

enum RuleStatusV2 {
    ENABLED
    DISABLED
}

enum ScopeType {
    TENANT
    SUBSCRIPTION
}

@length(min: 0, max: 100)
list ScopeValueList {
    member: NonEmptyString
}

structure SecurityControl {
    @required
    SecurityControlId: NonEmptyString

    @required
    SecurityControlArn: NonEmptyString

    @required
    Title: NonEmptyString

    @required
    Description: NonEmptyString

    @required
    RemediationUrl: NonEmptyString

    @required
    SeverityRating: SeverityRating

    @required
    SecurityControlStatus: ControlStatus

    UpdateStatus: UpdateStatus
    Parameters: Parameters
    LastUpdateReason: AlphaNumericNonEmptyString
    Provider: SecurityControlsProvider
}

structure SecurityControlCustomParameter {
    SecurityControlId: NonEmptyString
    Parameters: Parameters
}

list SecurityControlCustomParametersList {
    member: SecurityControlCustomParameter
}

structure SecurityControlDefinition {
    @required
    SecurityControlId: NonEmptyString

    @required
    Title: NonEmptyString

    @required
    Description: NonEmptyString

    @required
    RemediationUrl: NonEmptyString

    @required
    SeverityRating: SeverityRating

    @required
    CurrentRegionAvailability: RegionAvailabilityStatus

    CustomizableProperties: CustomizableProperties
    ParameterDefinitions: ParameterDefinitions
    Provider: SecurityControlsProvider
}

list SecurityControlDefinitions {
    member: SecurityControlDefinition
}

structure SecurityControlParameter {
    Name: NonEmptyString
    Value: TypeList
}

list SecurityControlParametersList {
    member: SecurityControlParameter
}

enum SecurityControlProperty {
    Parameters
}

list SecurityControls {
    member: SecurityControl
}

structure SecurityControlsConfiguration {
    EnabledSecurityControlIdentifiers: EnabledSecurityControlIdentifierList
    DisabledSecurityControlIdentifiers: DisabledSecurityControlIdentifierList
    SecurityControlCustomParameters: SecurityControlCustomParametersList
}

enum SecurityControlsProvider {
    AWS
    Azure
}

list SecurityControlsProviders {
    member: SecurityControlsProvider
}

list SecurityGroups {
    member: NonEmptyString
}

enum SecurityHubFeature {
    SecurityHub
    SecurityHubV2
}

structure SecurityHubPolicy {
    ServiceEnabled: Boolean
    EnabledStandardIdentifiers: EnabledStandardIdentifierList
    SecurityControlsConfiguration: SecurityControlsConfiguration
}

structure SensitiveDataDetections {
    Count: Long
    Type: NonEmptyString
    Occurrences: Occurrences
}

list SensitiveDataDetectionsList {
    member: SensitiveDataDetections
}

structure SensitiveDataResult {
    Category: NonEmptyString
    Detections: SensitiveDataDetectionsList
    TotalCount: Long
}

list SensitiveDataResultList {
    member: SensitiveDataResult
}

structure Sequence {
    Uid: NonEmptyString
    Actors: ActorsList
    Endpoints: NetworkEndpointsList
    Signals: SignalsList
    SequenceIndicators: IndicatorsList
}

structure ServiceNowDetail {
    InstanceName: NonEmptyString

    @required
    SecretArn: NonEmptyString

    @required
    AuthStatus: ConnectorAuthStatus
}

structure ServiceNowProviderConfiguration {
    @required
    InstanceName: NonEmptyString

    @required
    SecretArn: NonEmptyString
}

structure ServiceNowUpdateConfiguration {
    SecretArn: NonEmptyString
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    Message: NonEmptyString
    Code: NonEmptyString
}

structure Severity {
    Product: Double
    Label: SeverityLabel
    Normalized: Integer
    Original: NonEmptyString
}

enum SeverityLabel {
    INFORMATIONAL
    LOW
    MEDIUM
    HIGH
    CRITICAL
}

enum SeverityRating {
    LOW
    MEDIUM
    HIGH
    CRITICAL
}

structure SeverityTrendsCount {
    @required
    Unknown: TrendsValueCount

    @required
    Informational: TrendsValueCount

    @required
    Low: TrendsValueCount

    @required
    Medium: TrendsValueCount

    @required
    High: TrendsValueCount

    @required
    Critical: TrendsValueCount

    @required
    Fatal: TrendsValueCount

    @required
    Other: TrendsValueCount
}

structure SeverityUpdate {
    Normalized: RatioScale
    Product: Double
    Label: SeverityLabel
}

structure Signal {
    Type: NonEmptyString
    Id: NonEmptyString
    Title: NonEmptyString
    ProductArn: NonEmptyString
    ResourceIds: NonEmptyStringList
    SignalIndicators: IndicatorsList
    Name: NonEmptyString
    CreatedAt: Long
    UpdatedAt: Long
    FirstSeenAt: Long
    LastSeenAt: Long
    Severity: Double
    Count: Integer
    ActorIds: NonEmptyStringList
    EndpointIds: NonEmptyStringList
}

@length(min: 1, max: 100)
list SignalsList {
    member: Signal
}

structure SoftwarePackage {
    Name: NonEmptyString
    Version: NonEmptyString
    Epoch: NonEmptyString
    Release: NonEmptyString
    Architecture: NonEmptyString
    PackageManager: NonEmptyString
    FilePath: NonEmptyString
    FixedInVersion: NonEmptyString
    Remediation: NonEmptyString
    SourceLayerHash: NonEmptyString
    SourceLayerArn: NonEmptyString
}

list SoftwarePackageList {
    member: SoftwarePackage
}

list SortCriteria {
    member: SortCriterion
}

structure SortCriterion {
    Field: NonEmptyString
    SortOrder: SortOrder
}

enum SortOrder {
    asc
    desc
}

structure Standard {
    StandardsArn: NonEmptyString
    Name: NonEmptyString
    Description: NonEmptyString
    EnabledByDefault: Boolean
    Provider: StandardsProvider
    StandardsManagedBy: StandardsManagedBy
}

list Standards {
    member: Standard
}

structure StandardsControl {
    StandardsControlArn: NonEmptyString
    ControlStatus: ControlStatus
    DisabledReason: NonEmptyString
    ControlStatusUpdatedAt: Timestamp
    ControlId: NonEmptyString
    Title: NonEmptyString
    Description: NonEmptyString
    RemediationUrl: NonEmptyString
    SeverityRating: SeverityRating
    RelatedRequirements: RelatedRequirementsList
}

list StandardsControlArnList {
    member: NonEmptyString
}

structure StandardsControlAssociationDetail {
    @required
    StandardsArn: NonEmptyString

    @required
    SecurityControlId: NonEmptyString

    @required
    SecurityControlArn: NonEmptyString

    @required
    AssociationStatus: AssociationStatus

    RelatedRequirements: RelatedRequirementsList
    UpdatedAt: Timestamp
    UpdatedReason: NonEmptyString
    StandardsControlTitle: NonEmptyString
    StandardsControlDescription: NonEmptyString
    StandardsControlArns: StandardsControlArnList
}

list StandardsControlAssociationDetails {
    member: StandardsControlAssociationDetail
}

structure StandardsControlAssociationId {
    @required
    SecurityControlId: NonEmptyString

    @required
    StandardsArn: NonEmptyString
}

list StandardsControlAssociationIds {
    member: StandardsControlAssociationId
}

list StandardsControlAssociationSummaries {
    member: StandardsControlAssociationSummary
}

structure StandardsControlAssociationSummary {
    @required
    StandardsArn: NonEmptyString

    @required
    SecurityControlId: NonEmptyString

    @required
    SecurityControlArn: NonEmptyString

    @required
    AssociationStatus: AssociationStatus

    RelatedRequirements: RelatedRequirementsList
    UpdatedAt: Timestamp
    UpdatedReason: NonEmptyString
    StandardsControlTitle: NonEmptyString
    StandardsControlDescription: NonEmptyString
}

structure StandardsControlAssociationUpdate {
    @required
    StandardsArn: NonEmptyString

    @required
    SecurityControlId: NonEmptyString

    @required
    AssociationStatus: AssociationStatus

    UpdatedReason: NonEmptyString
}

list StandardsControlAssociationUpdates {
    member: StandardsControlAssociationUpdate
}

list StandardsControls {
    member: StandardsControl
}

enum StandardsControlsUpdatable {
    READY_FOR_UPDATES
    NOT_READY_FOR_UPDATES
}

map StandardsInputParameterMap {
    key: NonEmptyString
    value: NonEmptyString
}

structure StandardsManagedBy {
    Company: NonEmptyString
    Product: NonEmptyString
}

enum StandardsProvider {
    AWS
    Azure
}

list StandardsProviders {
    member: StandardsProvider
}

enum StandardsStatus {
    PENDING
    READY
    FAILED
    DELETING
    INCOMPLETE
}

structure StandardsStatusReason {
    @required
    StatusReasonCode: StatusReasonCode
}

structure StandardsSubscription {
    @required
    StandardsSubscriptionArn: NonEmptyString

    @required
    StandardsArn: NonEmptyString

    @required
    StandardsInput: StandardsInputParameterMap

    @required
    StandardsStatus: StandardsStatus

    StandardsControlsUpdatable: StandardsControlsUpdatable
    StandardsStatusReason: StandardsStatusReason
    Provider: StandardsProvider
}

@length(min: 1, max: 25)
list StandardsSubscriptionArns {
    member: NonEmptyString
}

structure StandardsSubscriptionRequest {
    @required
    StandardsArn: NonEmptyString

    StandardsInput: StandardsInputParameterMap
}

@length(min: 1, max: 25)
list StandardsSubscriptionRequests {
    member: StandardsSubscriptionRequest
}

list StandardsSubscriptions {
    member: StandardsSubscription
}

structure StatelessCustomActionDefinition {
    PublishMetricAction: StatelessCustomPublishMetricAction
}

structure StatelessCustomPublishMetricAction {
    Dimensions: StatelessCustomPublishMetricActionDimensionsList
}

structure StatelessCustomPublishMetricActionDimension {
    Value: NonEmptyString
}

list StatelessCustomPublishMetricActionDimensionsList {
    member: StatelessCustomPublishMetricActionDimension
}

structure StatusReason {
    @required
    ReasonCode: NonEmptyString

    Description: NonEmptyString
}

enum StatusReasonCode {
    NO_AVAILABLE_CONFIGURATION_RECORDER
    MAXIMUM_NUMBER_OF_CONFIG_RULES_EXCEEDED
    NO_AVAILABLE_MULTICLOUD_CONNECTOR
    INTERNAL_ERROR
}

list StatusReasonsList {
    member: StatusReason
}

structure StringConfigurationOptions {
    DefaultValue: NonEmptyString
    Re2Expression: NonEmptyString
    ExpressionDescription: NonEmptyString
}

structure StringFilter {
    Value: NonEmptyString
    Comparison: StringFilterComparison
}

enum StringFilterComparison {
    EQUALS
    PREFIX
    NOT_EQUALS
    PREFIX_NOT_EQUALS
    CONTAINS
    NOT_CONTAINS
    CONTAINS_WORD
}

list StringFilterList {
    member: StringFilter
}

list StringList {
    member: NonEmptyString
}

structure StringListConfigurationOptions {
    DefaultValue: StringList
    Re2Expression: NonEmptyString
    MaxItems: Integer
    ExpressionDescription: NonEmptyString
}

@length(min: 1, max: 128) @pattern("^(?!aws:)[a-zA-Z+-=._:/]+$")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 50)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(max: 256)
string TagValue

union Target {
    AccountId: NonEmptyString
    OrganizationalUnitId: NonEmptyString
    RootId: NonEmptyString
}

enum TargetType {
    ACCOUNT
    ORGANIZATIONAL_UNIT
    ROOT
}

structure Threat {
    Name: NonEmptyString
    Severity: NonEmptyString
    ItemCount: Integer
    FilePaths: FilePathList
}

structure ThreatIntelIndicator {
    Type: ThreatIntelIndicatorType
    Value: NonEmptyString
    Category: ThreatIntelIndicatorCategory
    LastObservedAt: NonEmptyString
    Source: NonEmptyString
    SourceUrl: NonEmptyString
}

enum ThreatIntelIndicatorCategory {
    BACKDOOR
    CARD_STEALER
    COMMAND_AND_CONTROL
    DROP_SITE
    EXPLOIT_SITE
    KEYLOGGER
}

list ThreatIntelIndicatorList {
    member: ThreatIntelIndicator
}

enum ThreatIntelIndicatorType {
    DOMAIN
    EMAIL_ADDRESS
    HASH_MD5
    HASH_SHA1
    HASH_SHA256
    HASH_SHA512
    IPV4_ADDRESS
    IPV6_ADDRESS
    MUTEX
    PROCESS
    URL
}

list ThreatList {
    member: Threat
}

@error("client") @httpError(429)
structure ThrottlingException {
    Message: NonEmptyString
    Code: NonEmptyString
}

enum TicketCreationMode {
    DRYRUN
}

@timestampFormat("date-time")
timestamp Timestamp

list TrendsMetrics {
    member: TrendsMetricsResult
}

structure TrendsMetricsResult {
    @required
    Timestamp: Timestamp

    @required
    TrendsValues: TrendsValues
}

@range(min: 0)
long TrendsValueCount

structure TrendsValues {
    @required
    SeverityTrends: SeverityTrendsCount
}

list TypeList {
    member: NonEmptyString
}

structure UnprocessedAutomationRule {
    RuleArn: NonEmptyString
    ErrorCode: Integer
    ErrorMessage: NonEmptyString
}

list UnprocessedAutomationRulesList {
    member: UnprocessedAutomationRule
}

structure UnprocessedConfigurationPolicyAssociation {
    ConfigurationPolicyAssociationIdentifiers: ConfigurationPolicyAssociation
    ErrorCode: NonEmptyString
    ErrorReason: NonEmptyString
}

list UnprocessedConfigurationPolicyAssociationList {
    member: UnprocessedConfigurationPolicyAssociation
}

enum UnprocessedErrorCode {
    INVALID_INPUT
    ACCESS_DENIED
    NOT_FOUND
    RESOURCE_NOT_FOUND
    LIMIT_EXCEEDED
}

structure UnprocessedSecurityControl {
    @required
    SecurityControlId: NonEmptyString

    @required
    ErrorCode: UnprocessedErrorCode

    ErrorReason: NonEmptyString
}

list UnprocessedSecurityControls {
    member: UnprocessedSecurityControl
}

structure UnprocessedStandardsControlAssociation {
    @required
    StandardsControlAssociationId: StandardsControlAssociationId

    @required
    ErrorCode: UnprocessedErrorCode

    ErrorReason: NonEmptyString
}

structure UnprocessedStandardsControlAssociationUpdate {
    @required
    StandardsControlAssociationUpdate: StandardsControlAssociationUpdate

    @required
    ErrorCode: UnprocessedErrorCode

    ErrorReason: NonEmptyString
}

list UnprocessedStandardsControlAssociationUpdates {
    member: UnprocessedStandardsControlAssociationUpdate
}

list UnprocessedStandardsControlAssociations {
    member: UnprocessedStandardsControlAssociation
}

structure UnusedPermissionsRecommendationStep {
    RecommendedAction: NonEmptyString
    ExistingPolicy: NonEmptyString
    ExistingPolicyId: NonEmptyString
    PolicyUpdatedAt: Timestamp
    RecommendedPolicy: NonEmptyString
}

structure UpdateAutomationRulesRequestItem {
    @required
    RuleArn: NonEmptyString

    RuleStatus: RuleStatus
    RuleOrder: RuleOrderValue
    Description: NonEmptyString
    RuleName: NonEmptyString
    IsTerminal: Boolean
    Criteria: AutomationRulesFindingFilters
    Actions: ActionList
}

@length(min: 1, max: 100)
list UpdateAutomationRulesRequestItemsList {
    member: UpdateAutomationRulesRequestItem
}

enum UpdateStatus {
    READY
    UPDATING
}

structure UserAccount {
    Uid: NonEmptyString
    Name: NonEmptyString
}

@error("client") @httpError(400)
structure ValidationException {
    Message: NonEmptyString
    Code: NonEmptyString
}

enum VerificationState {
    UNKNOWN
    TRUE_POSITIVE
    FALSE_POSITIVE
    BENIGN_POSITIVE
}

structure VolumeMount {
    Name: NonEmptyString
    MountPath: NonEmptyString
}

list VolumeMountList {
    member: VolumeMount
}

structure VpcInfoCidrBlockSetDetails {
    CidrBlock: NonEmptyString
}

list VpcInfoCidrBlockSetList {
    member: VpcInfoCidrBlockSetDetails
}

structure VpcInfoIpv6CidrBlockSetDetails {
    Ipv6CidrBlock: NonEmptyString
}

list VpcInfoIpv6CidrBlockSetList {
    member: VpcInfoIpv6CidrBlockSetDetails
}

structure VpcInfoPeeringOptionsDetails {
    AllowDnsResolutionFromRemoteVpc: Boolean
    AllowEgressFromLocalClassicLinkToRemoteVpc: Boolean
    AllowEgressFromLocalVpcToRemoteClassicLink: Boolean
}

structure Vulnerability {
    @required
    Id: NonEmptyString

    VulnerablePackages: SoftwarePackageList
    Cvss: CvssList
    RelatedVulnerabilities: StringList
    Vendor: VulnerabilityVendor
    ReferenceUrls: StringList
    FixAvailable: VulnerabilityFixAvailable
    EpssScore: Double
    ExploitAvailable: VulnerabilityExploitAvailable
    LastKnownExploitAt: NonEmptyString
    CodeVulnerabilities: VulnerabilityCodeVulnerabilitiesList
}

structure VulnerabilityCodeVulnerabilities {
    Cwes: TypeList
    FilePath: CodeVulnerabilitiesFilePath
    SourceArn: NonEmptyString
}

list VulnerabilityCodeVulnerabilitiesList {
    member: VulnerabilityCodeVulnerabilities
}

enum VulnerabilityExploitAvailable {
    YES
    NO
}

enum VulnerabilityFixAvailable {
    YES
    NO
    PARTIAL
}

list VulnerabilityList {
    member: Vulnerability
}

structure VulnerabilityVendor {
    @required
    Name: NonEmptyString

    Url: NonEmptyString
    VendorSeverity: NonEmptyString
    VendorCreatedAt: NonEmptyString
    VendorUpdatedAt: NonEmptyString
}

structure WafAction {
    Type: NonEmptyString
}

structure WafExcludedRule {
    RuleId: NonEmptyString
}

list WafExcludedRuleList {
    member: WafExcludedRule
}

structure WafOverrideAction {
    Type: NonEmptyString
}

structure Workflow {
    Status: WorkflowStatus
}

@deprecated
enum WorkflowState {
    NEW
    ASSIGNED
    IN_PROGRESS
    DEFERRED
    RESOLVED
}

enum WorkflowStatus {
    NEW
    NOTIFIED
    RESOLVED
    SUPPRESSED
}

structure WorkflowUpdate {
    Status: WorkflowStatus
}
