$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.waf

use aws.api#service
use aws.auth#sigv4
use aws.protocols#awsJson1_1

@title("AWS WAF") @service(sdkId: "WAF", endpointPrefix: "waf") @awsJson1_1 @sigv4(name: "waf")
service AWSWAF_20150824 {
    version: "2015-08-24"
    operations: [
        CreateByteMatchSet
        CreateGeoMatchSet
        CreateIPSet
        CreateRateBasedRule
        CreateRegexMatchSet
        CreateRegexPatternSet
        CreateRule
        CreateRuleGroup
        CreateSizeConstraintSet
        CreateSqlInjectionMatchSet
        CreateWebACL
        CreateWebACLMigrationStack
        CreateXssMatchSet
        DeleteByteMatchSet
        DeleteGeoMatchSet
        DeleteIPSet
        DeleteLoggingConfiguration
        DeletePermissionPolicy
        DeleteRateBasedRule
        DeleteRegexMatchSet
        DeleteRegexPatternSet
        DeleteRule
        DeleteRuleGroup
        DeleteSizeConstraintSet
        DeleteSqlInjectionMatchSet
        DeleteWebACL
        DeleteXssMatchSet
        GetByteMatchSet
        GetChangeToken
        GetChangeTokenStatus
        GetGeoMatchSet
        GetIPSet
        GetLoggingConfiguration
        GetPermissionPolicy
        GetRateBasedRule
        GetRateBasedRuleManagedKeys
        GetRegexMatchSet
        GetRegexPatternSet
        GetRule
        GetRuleGroup
        GetSampledRequests
        GetSizeConstraintSet
        GetSqlInjectionMatchSet
        GetWebACL
        GetXssMatchSet
        ListActivatedRulesInRuleGroup
        ListByteMatchSets
        ListGeoMatchSets
        ListIPSets
        ListLoggingConfigurations
        ListRateBasedRules
        ListRegexMatchSets
        ListRegexPatternSets
        ListRuleGroups
        ListRules
        ListSizeConstraintSets
        ListSqlInjectionMatchSets
        ListSubscribedRuleGroups
        ListTagsForResource
        ListWebACLs
        ListXssMatchSets
        PutLoggingConfiguration
        PutPermissionPolicy
        TagResource
        UntagResource
        UpdateByteMatchSet
        UpdateGeoMatchSet
        UpdateIPSet
        UpdateRateBasedRule
        UpdateRegexMatchSet
        UpdateRegexPatternSet
        UpdateRule
        UpdateRuleGroup
        UpdateSizeConstraintSet
        UpdateSqlInjectionMatchSet
        UpdateWebACL
        UpdateXssMatchSet
    ]
}

operation CreateByteMatchSet {
    input := {
        @required
        Name: ResourceName

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ByteMatchSet: ByteMatchSet
        ChangeToken: ChangeToken
    }
    errors: [
        WAFDisallowedNameException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFInvalidParameterException
        WAFStaleDataException
        WAFLimitsExceededException
    ]
}

operation CreateGeoMatchSet {
    input := {
        @required
        Name: ResourceName

        @required
        ChangeToken: ChangeToken
    }
    output := {
        GeoMatchSet: GeoMatchSet
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFDisallowedNameException
        WAFInvalidParameterException
        WAFLimitsExceededException
    ]
}

operation CreateIPSet {
    input := {
        @required
        Name: ResourceName

        @required
        ChangeToken: ChangeToken
    }
    output := {
        IPSet: IPSet
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFDisallowedNameException
        WAFInvalidParameterException
        WAFLimitsExceededException
    ]
}

operation CreateRateBasedRule {
    input := {
        @required
        Name: ResourceName

        @required
        MetricName: MetricName

        @required
        RateKey: RateKey

        @required
        RateLimit: RateLimit

        @required
        ChangeToken: ChangeToken

        Tags: TagList
    }
    output := {
        Rule: RateBasedRule
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFDisallowedNameException
        WAFInvalidParameterException
        WAFLimitsExceededException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
        WAFBadRequestException
    ]
}

operation CreateRegexMatchSet {
    input := {
        @required
        Name: ResourceName

        @required
        ChangeToken: ChangeToken
    }
    output := {
        RegexMatchSet: RegexMatchSet
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFDisallowedNameException
        WAFLimitsExceededException
    ]
}

operation CreateRegexPatternSet {
    input := {
        @required
        Name: ResourceName

        @required
        ChangeToken: ChangeToken
    }
    output := {
        RegexPatternSet: RegexPatternSet
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFDisallowedNameException
        WAFLimitsExceededException
    ]
}

operation CreateRule {
    input := {
        @required
        Name: ResourceName

        @required
        MetricName: MetricName

        @required
        ChangeToken: ChangeToken

        Tags: TagList
    }
    output := {
        Rule: Rule
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFDisallowedNameException
        WAFInvalidParameterException
        WAFLimitsExceededException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
        WAFBadRequestException
    ]
}

operation CreateRuleGroup {
    input := {
        @required
        Name: ResourceName

        @required
        MetricName: MetricName

        @required
        ChangeToken: ChangeToken

        Tags: TagList
    }
    output := {
        RuleGroup: RuleGroup
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFDisallowedNameException
        WAFLimitsExceededException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
        WAFBadRequestException
    ]
}

operation CreateSizeConstraintSet {
    input := {
        @required
        Name: ResourceName

        @required
        ChangeToken: ChangeToken
    }
    output := {
        SizeConstraintSet: SizeConstraintSet
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFDisallowedNameException
        WAFInvalidParameterException
        WAFLimitsExceededException
    ]
}

operation CreateSqlInjectionMatchSet {
    input := {
        @required
        Name: ResourceName

        @required
        ChangeToken: ChangeToken
    }
    output := {
        SqlInjectionMatchSet: SqlInjectionMatchSet
        ChangeToken: ChangeToken
    }
    errors: [
        WAFDisallowedNameException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFInvalidParameterException
        WAFStaleDataException
        WAFLimitsExceededException
    ]
}

operation CreateWebACL {
    input := {
        @required
        Name: ResourceName

        @required
        MetricName: MetricName

        @required
        DefaultAction: WafAction

        @required
        ChangeToken: ChangeToken

        Tags: TagList
    }
    output := {
        WebACL: WebACL
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFDisallowedNameException
        WAFInvalidParameterException
        WAFLimitsExceededException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
        WAFBadRequestException
    ]
}

operation CreateWebACLMigrationStack {
    input := {
        @required
        WebACLId: ResourceId

        @required
        S3BucketName: S3BucketName

        @required
        IgnoreUnsupportedType: Boolean
    }
    output := {
        @required
        S3ObjectUrl: S3ObjectUrl
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidParameterException
        WAFInvalidOperationException
        WAFNonexistentItemException
        WAFEntityMigrationException
    ]
}

operation CreateXssMatchSet {
    input := {
        @required
        Name: ResourceName

        @required
        ChangeToken: ChangeToken
    }
    output := {
        XssMatchSet: XssMatchSet
        ChangeToken: ChangeToken
    }
    errors: [
        WAFDisallowedNameException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFInvalidParameterException
        WAFStaleDataException
        WAFLimitsExceededException
    ]
}

operation DeleteByteMatchSet {
    input := {
        @required
        ByteMatchSetId: ResourceId

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFStaleDataException
        WAFNonEmptyEntityException
    ]
}

operation DeleteGeoMatchSet {
    input := {
        @required
        GeoMatchSetId: ResourceId

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFNonEmptyEntityException
    ]
}

operation DeleteIPSet {
    input := {
        @required
        IPSetId: ResourceId

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFNonEmptyEntityException
    ]
}

operation DeleteLoggingConfiguration {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {}
    errors: [WAFInternalErrorException, WAFNonexistentItemException, WAFStaleDataException]
}

operation DeletePermissionPolicy {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {}
    errors: [WAFInternalErrorException, WAFStaleDataException, WAFNonexistentItemException]
}

operation DeleteRateBasedRule {
    input := {
        @required
        RuleId: ResourceId

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFNonEmptyEntityException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
    ]
}

operation DeleteRegexMatchSet {
    input := {
        @required
        RegexMatchSetId: ResourceId

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFStaleDataException
        WAFNonEmptyEntityException
    ]
}

operation DeleteRegexPatternSet {
    input := {
        @required
        RegexPatternSetId: ResourceId

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFStaleDataException
        WAFNonEmptyEntityException
    ]
}

operation DeleteRule {
    input := {
        @required
        RuleId: ResourceId

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFNonEmptyEntityException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
    ]
}

operation DeleteRuleGroup {
    input := {
        @required
        RuleGroupId: ResourceId

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFNonEmptyEntityException
        WAFInvalidOperationException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
    ]
}

operation DeleteSizeConstraintSet {
    input := {
        @required
        SizeConstraintSetId: ResourceId

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFNonEmptyEntityException
    ]
}

operation DeleteSqlInjectionMatchSet {
    input := {
        @required
        SqlInjectionMatchSetId: ResourceId

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFStaleDataException
        WAFNonEmptyEntityException
    ]
}

operation DeleteWebACL {
    input := {
        @required
        WebACLId: ResourceId

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFNonEmptyEntityException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
    ]
}

operation DeleteXssMatchSet {
    input := {
        @required
        XssMatchSetId: ResourceId

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFStaleDataException
        WAFNonEmptyEntityException
    ]
}

operation GetByteMatchSet {
    input := {
        @required
        ByteMatchSetId: ResourceId
    }
    output := {
        ByteMatchSet: ByteMatchSet
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException, WAFNonexistentItemException]
}

operation GetChangeToken {
    input := {}
    output := {
        ChangeToken: ChangeToken
    }
    errors: [WAFInternalErrorException]
}

operation GetChangeTokenStatus {
    input := {
        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeTokenStatus: ChangeTokenStatus
    }
    errors: [WAFNonexistentItemException, WAFInternalErrorException]
}

operation GetGeoMatchSet {
    input := {
        @required
        GeoMatchSetId: ResourceId
    }
    output := {
        GeoMatchSet: GeoMatchSet
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException, WAFNonexistentItemException]
}

operation GetIPSet {
    input := {
        @required
        IPSetId: ResourceId
    }
    output := {
        IPSet: IPSet
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException, WAFNonexistentItemException]
}

operation GetLoggingConfiguration {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {
        LoggingConfiguration: LoggingConfiguration
    }
    errors: [WAFInternalErrorException, WAFNonexistentItemException]
}

operation GetPermissionPolicy {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {
        Policy: PolicyString
    }
    errors: [WAFInternalErrorException, WAFNonexistentItemException]
}

operation GetRateBasedRule {
    input := {
        @required
        RuleId: ResourceId
    }
    output := {
        Rule: RateBasedRule
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException, WAFNonexistentItemException]
}

@paginated(inputToken: "NextMarker", outputToken: "NextMarker", items: "ManagedKeys")
operation GetRateBasedRuleManagedKeys {
    input := {
        @required
        RuleId: ResourceId

        NextMarker: NextMarker
    }
    output := {
        ManagedKeys: ManagedKeys
        NextMarker: NextMarker
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFNonexistentItemException
        WAFInvalidParameterException
    ]
}

operation GetRegexMatchSet {
    input := {
        @required
        RegexMatchSetId: ResourceId
    }
    output := {
        RegexMatchSet: RegexMatchSet
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException, WAFNonexistentItemException]
}

operation GetRegexPatternSet {
    input := {
        @required
        RegexPatternSetId: ResourceId
    }
    output := {
        RegexPatternSet: RegexPatternSet
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException, WAFNonexistentItemException]
}

operation GetRule {
    input := {
        @required
        RuleId: ResourceId
    }
    output := {
        Rule: Rule
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException, WAFNonexistentItemException]
}

operation GetRuleGroup {
    input := {
        @required
        RuleGroupId: ResourceId
    }
    output := {
        RuleGroup: RuleGroup
    }
    errors: [WAFInternalErrorException, WAFNonexistentItemException]
}

operation GetSampledRequests {
    input := {
        @required
        WebAclId: ResourceId

        @required
        RuleId: ResourceId

        @required
        TimeWindow: TimeWindow

        @required
        MaxItems: GetSampledRequestsMaxItems
    }
    output := {
        SampledRequests: SampledHTTPRequests
        PopulationSize: Long
        TimeWindow: TimeWindow
    }
    errors: [WAFNonexistentItemException, WAFInternalErrorException]
}

operation GetSizeConstraintSet {
    input := {
        @required
        SizeConstraintSetId: ResourceId
    }
    output := {
        SizeConstraintSet: SizeConstraintSet
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException, WAFNonexistentItemException]
}

operation GetSqlInjectionMatchSet {
    input := {
        @required
        SqlInjectionMatchSetId: ResourceId
    }
    output := {
        SqlInjectionMatchSet: SqlInjectionMatchSet
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException, WAFNonexistentItemException]
}

operation GetWebACL {
    input := {
        @required
        WebACLId: ResourceId
    }
    output := {
        WebACL: WebACL
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException, WAFNonexistentItemException]
}

operation GetXssMatchSet {
    input := {
        @required
        XssMatchSetId: ResourceId
    }
    output := {
        XssMatchSet: XssMatchSet
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException, WAFNonexistentItemException]
}

@paginated(
    inputToken: "NextMarker"
    outputToken: "NextMarker"
    items: "ActivatedRules"
    pageSize: "Limit"
)
operation ListActivatedRulesInRuleGroup {
    input := {
        RuleGroupId: ResourceId
        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        ActivatedRules: ActivatedRules
    }
    errors: [WAFInternalErrorException, WAFNonexistentItemException, WAFInvalidParameterException]
}

@paginated(
    inputToken: "NextMarker"
    outputToken: "NextMarker"
    items: "ByteMatchSets"
    pageSize: "Limit"
)
operation ListByteMatchSets {
    input := {
        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        ByteMatchSets: ByteMatchSetSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException]
}

@paginated(
    inputToken: "NextMarker"
    outputToken: "NextMarker"
    items: "GeoMatchSets"
    pageSize: "Limit"
)
operation ListGeoMatchSets {
    input := {
        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        GeoMatchSets: GeoMatchSetSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException]
}

@paginated(inputToken: "NextMarker", outputToken: "NextMarker", items: "IPSets", pageSize: "Limit")
operation ListIPSets {
    input := {
        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        IPSets: IPSetSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException]
}

@paginated(
    inputToken: "NextMarker"
    outputToken: "NextMarker"
    items: "LoggingConfigurations"
    pageSize: "Limit"
)
operation ListLoggingConfigurations {
    input := {
        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        LoggingConfigurations: LoggingConfigurations
        NextMarker: NextMarker
    }
    errors: [WAFInternalErrorException, WAFNonexistentItemException, WAFInvalidParameterException]
}

@paginated(inputToken: "NextMarker", outputToken: "NextMarker", items: "Rules", pageSize: "Limit")
operation ListRateBasedRules {
    input := {
        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        Rules: RuleSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException]
}

@paginated(
    inputToken: "NextMarker"
    outputToken: "NextMarker"
    items: "RegexMatchSets"
    pageSize: "Limit"
)
operation ListRegexMatchSets {
    input := {
        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        RegexMatchSets: RegexMatchSetSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException]
}

@paginated(
    inputToken: "NextMarker"
    outputToken: "NextMarker"
    items: "RegexPatternSets"
    pageSize: "Limit"
)
operation ListRegexPatternSets {
    input := {
        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        RegexPatternSets: RegexPatternSetSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException]
}

@paginated(
    inputToken: "NextMarker"
    outputToken: "NextMarker"
    items: "RuleGroups"
    pageSize: "Limit"
)
operation ListRuleGroups {
    input := {
        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        RuleGroups: RuleGroupSummaries
    }
    errors: [WAFInternalErrorException]
}

@paginated(inputToken: "NextMarker", outputToken: "NextMarker", items: "Rules", pageSize: "Limit")
operation ListRules {
    input := {
        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        Rules: RuleSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException]
}

@paginated(
    inputToken: "NextMarker"
    outputToken: "NextMarker"
    items: "SizeConstraintSets"
    pageSize: "Limit"
)
operation ListSizeConstraintSets {
    input := {
        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        SizeConstraintSets: SizeConstraintSetSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException]
}

@paginated(
    inputToken: "NextMarker"
    outputToken: "NextMarker"
    items: "SqlInjectionMatchSets"
    pageSize: "Limit"
)
operation ListSqlInjectionMatchSets {
    input := {
        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        SqlInjectionMatchSets: SqlInjectionMatchSetSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException]
}

@paginated(
    inputToken: "NextMarker"
    outputToken: "NextMarker"
    items: "RuleGroups"
    pageSize: "Limit"
)
operation ListSubscribedRuleGroups {
    input := {
        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        RuleGroups: SubscribedRuleGroupSummaries
    }
    errors: [WAFNonexistentItemException, WAFInternalErrorException]
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
        WAFBadRequestException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
    ]
}

@paginated(inputToken: "NextMarker", outputToken: "NextMarker", items: "WebACLs", pageSize: "Limit")
operation ListWebACLs {
    input := {
        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        WebACLs: WebACLSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException]
}

@paginated(
    inputToken: "NextMarker"
    outputToken: "NextMarker"
    items: "XssMatchSets"
    pageSize: "Limit"
)
operation ListXssMatchSets {
    input := {
        NextMarker: NextMarker
        Limit: PaginationLimit
    }
    output := {
        NextMarker: NextMarker
        XssMatchSets: XssMatchSetSummaries
    }
    errors: [WAFInternalErrorException, WAFInvalidAccountException]
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
        WAFStaleDataException
        WAFServiceLinkedRoleErrorException
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
        WAFInternalErrorException
        WAFStaleDataException
        WAFNonexistentItemException
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
        WAFBadRequestException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
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
        WAFBadRequestException
        WAFTagOperationException
        WAFTagOperationInternalErrorException
    ]
}

operation UpdateByteMatchSet {
    input := {
        @required
        ByteMatchSetId: ResourceId

        @required
        ChangeToken: ChangeToken

        @required
        Updates: ByteMatchSetUpdates
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFInvalidOperationException
        WAFInvalidParameterException
        WAFNonexistentContainerException
        WAFNonexistentItemException
        WAFStaleDataException
        WAFLimitsExceededException
    ]
}

operation UpdateGeoMatchSet {
    input := {
        @required
        GeoMatchSetId: ResourceId

        @required
        ChangeToken: ChangeToken

        @required
        Updates: GeoMatchSetUpdates
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFInvalidOperationException
        WAFInvalidParameterException
        WAFNonexistentContainerException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFLimitsExceededException
    ]
}

operation UpdateIPSet {
    input := {
        @required
        IPSetId: ResourceId

        @required
        ChangeToken: ChangeToken

        @required
        Updates: IPSetUpdates
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFInvalidOperationException
        WAFInvalidParameterException
        WAFNonexistentContainerException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFLimitsExceededException
    ]
}

operation UpdateRateBasedRule {
    input := {
        @required
        RuleId: ResourceId

        @required
        ChangeToken: ChangeToken

        @required
        Updates: RuleUpdates

        @required
        RateLimit: RateLimit
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFInvalidOperationException
        WAFInvalidParameterException
        WAFNonexistentContainerException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFLimitsExceededException
    ]
}

operation UpdateRegexMatchSet {
    input := {
        @required
        RegexMatchSetId: ResourceId

        @required
        Updates: RegexMatchSetUpdates

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFDisallowedNameException
        WAFLimitsExceededException
        WAFNonexistentItemException
        WAFNonexistentContainerException
        WAFInvalidOperationException
        WAFInvalidAccountException
    ]
}

operation UpdateRegexPatternSet {
    input := {
        @required
        RegexPatternSetId: ResourceId

        @required
        Updates: RegexPatternSetUpdates

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFLimitsExceededException
        WAFNonexistentItemException
        WAFNonexistentContainerException
        WAFInvalidOperationException
        WAFInvalidAccountException
        WAFInvalidRegexPatternException
    ]
}

operation UpdateRule {
    input := {
        @required
        RuleId: ResourceId

        @required
        ChangeToken: ChangeToken

        @required
        Updates: RuleUpdates
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFInvalidOperationException
        WAFInvalidParameterException
        WAFNonexistentContainerException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFLimitsExceededException
    ]
}

operation UpdateRuleGroup {
    input := {
        @required
        RuleGroupId: ResourceId

        @required
        Updates: RuleGroupUpdates

        @required
        ChangeToken: ChangeToken
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFNonexistentContainerException
        WAFNonexistentItemException
        WAFInvalidOperationException
        WAFLimitsExceededException
        WAFInvalidParameterException
    ]
}

operation UpdateSizeConstraintSet {
    input := {
        @required
        SizeConstraintSetId: ResourceId

        @required
        ChangeToken: ChangeToken

        @required
        Updates: SizeConstraintSetUpdates
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFInvalidOperationException
        WAFInvalidParameterException
        WAFNonexistentContainerException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFLimitsExceededException
    ]
}

operation UpdateSqlInjectionMatchSet {
    input := {
        @required
        SqlInjectionMatchSetId: ResourceId

        @required
        ChangeToken: ChangeToken

        @required
        Updates: SqlInjectionMatchSetUpdates
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFInvalidOperationException
        WAFInvalidParameterException
        WAFNonexistentContainerException
        WAFNonexistentItemException
        WAFStaleDataException
        WAFLimitsExceededException
    ]
}

operation UpdateWebACL {
    input := {
        @required
        WebACLId: ResourceId

        @required
        ChangeToken: ChangeToken

        Updates: WebACLUpdates
        DefaultAction: WafAction
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFStaleDataException
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFInvalidOperationException
        WAFInvalidParameterException
        WAFNonexistentContainerException
        WAFNonexistentItemException
        WAFReferencedItemException
        WAFLimitsExceededException
        WAFSubscriptionNotFoundException
    ]
}

operation UpdateXssMatchSet {
    input := {
        @required
        XssMatchSetId: ResourceId

        @required
        ChangeToken: ChangeToken

        @required
        Updates: XssMatchSetUpdates
    }
    output := {
        ChangeToken: ChangeToken
    }
    errors: [
        WAFInternalErrorException
        WAFInvalidAccountException
        WAFInvalidOperationException
        WAFInvalidParameterException
        WAFNonexistentContainerException
        WAFNonexistentItemException
        WAFStaleDataException
        WAFLimitsExceededException
    ]
}

structure ActivatedRule {
    @required
    Priority: Integer

    @required
    RuleId: ResourceId

    Action: WafAction
    OverrideAction: WafOverrideAction
    Type: WafRuleType
    ExcludedRules: ExcludedRules
}

list ActivatedRules {
    member: ActivatedRule
}

structure ByteMatchSet {
    @required
    ByteMatchSetId: ResourceId

    Name: ResourceName

    @required
    ByteMatchTuples: ByteMatchTuples
}

list ByteMatchSetSummaries {
    member: ByteMatchSetSummary
}

structure ByteMatchSetSummary {
    @required
    ByteMatchSetId: ResourceId

    @required
    Name: ResourceName
}

structure ByteMatchSetUpdate {
    @required
    Action: ChangeAction

    @required
    ByteMatchTuple: ByteMatchTuple
}

@length(min: 1)
list ByteMatchSetUpdates {
    member: ByteMatchSetUpdate
}

structure ByteMatchTuple {
    @required
    FieldToMatch: FieldToMatch

    @required
    TargetString: Blob

    @required
    TextTransformation: TextTransformation

    @required
    PositionalConstraint: PositionalConstraint
}

list ByteMatchTuples {
    member: ByteMatchTuple
}

enum ChangeAction {
    INSERT
    DELETE
}

@length(min: 1, max: 128) @pattern(".*\\S.*")
string ChangeToken

enum ChangeTokenStatus {
    PROVISIONED
    PENDING
    INSYNC
}

enum ComparisonOperator {
    EQ
    NE
    LE
    LT
    GE
    GT
}

structure ExcludedRule {
    @required
    RuleId: ResourceId
}

list ExcludedRules {
    member: ExcludedRule
}

structure FieldToMatch {
    @required
    Type: MatchFieldType

    Data: MatchFieldData
}

structure GeoMatchConstraint {
    @required
    Type: GeoMatchConstraintType

    @required
    Value: GeoMatchConstraintValue
}

enum GeoMatchConstraintType {
    Country
}

enum GeoMatchConstraintValue {
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
}

list GeoMatchConstraints {
    member: GeoMatchConstraint
}

structure GeoMatchSet {
    @required
    GeoMatchSetId: ResourceId

    Name: ResourceName

    @required
    GeoMatchConstraints: GeoMatchConstraints
}

list GeoMatchSetSummaries {
    member: GeoMatchSetSummary
}

structure GeoMatchSetSummary {
    @required
    GeoMatchSetId: ResourceId

    @required
    Name: ResourceName
}

structure GeoMatchSetUpdate {
    @required
    Action: ChangeAction

    @required
    GeoMatchConstraint: GeoMatchConstraint
}

@length(min: 1)
list GeoMatchSetUpdates {
    member: GeoMatchSetUpdate
}

@range(min: 1, max: 500)
long GetSampledRequestsMaxItems

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

structure IPSet {
    @required
    IPSetId: ResourceId

    Name: ResourceName

    @required
    IPSetDescriptors: IPSetDescriptors
}

structure IPSetDescriptor {
    @required
    Type: IPSetDescriptorType

    @required
    Value: IPSetDescriptorValue
}

enum IPSetDescriptorType {
    IPV4
    IPV6
}

@length(min: 1, max: 50) @pattern(".*\\S.*")
string IPSetDescriptorValue

list IPSetDescriptors {
    member: IPSetDescriptor
}

list IPSetSummaries {
    member: IPSetSummary
}

structure IPSetSummary {
    @required
    IPSetId: ResourceId

    @required
    Name: ResourceName
}

structure IPSetUpdate {
    @required
    Action: ChangeAction

    @required
    IPSetDescriptor: IPSetDescriptor
}

@length(min: 1)
list IPSetUpdates {
    member: IPSetUpdate
}

@length(min: 1, max: 1)
list LogDestinationConfigs {
    member: ResourceArn
}

structure LoggingConfiguration {
    @required
    ResourceArn: ResourceArn

    @required
    LogDestinationConfigs: LogDestinationConfigs

    RedactedFields: RedactedFields
}

list LoggingConfigurations {
    member: LoggingConfiguration
}

list ManagedKeys {
    member: String
}

@length(min: 1, max: 128) @pattern(".*\\S.*")
string MatchFieldData

enum MatchFieldType {
    URI
    QUERY_STRING
    HEADER
    METHOD
    BODY
    SINGLE_QUERY_ARG
    ALL_QUERY_ARGS
}

@length(min: 1, max: 128) @pattern(".*\\S.*")
string MetricName

enum MigrationErrorType {
    ENTITY_NOT_SUPPORTED
    ENTITY_NOT_FOUND
    S3_BUCKET_NO_PERMISSION
    S3_BUCKET_NOT_ACCESSIBLE
    S3_BUCKET_NOT_FOUND
    S3_BUCKET_INVALID_REGION
    S3_INTERNAL_ERROR
}

@length(min: 1, max: 1224) @pattern(".*\\S.*")
string NextMarker

@range(min: 0, max: 100)
integer PaginationLimit

enum ParameterExceptionField {
    CHANGE_ACTION
    WAF_ACTION
    WAF_OVERRIDE_ACTION
    PREDICATE_TYPE
    IPSET_TYPE
    BYTE_MATCH_FIELD_TYPE
    SQL_INJECTION_MATCH_FIELD_TYPE
    BYTE_MATCH_TEXT_TRANSFORMATION
    BYTE_MATCH_POSITIONAL_CONSTRAINT
    SIZE_CONSTRAINT_COMPARISON_OPERATOR
    GEO_MATCH_LOCATION_TYPE
    GEO_MATCH_LOCATION_VALUE
    RATE_KEY
    RULE_TYPE
    NEXT_MARKER
    RESOURCE_ARN
    TAGS
    TAG_KEYS
}

@length(min: 1)
string ParameterExceptionParameter

enum ParameterExceptionReason {
    INVALID_OPTION
    ILLEGAL_COMBINATION
    ILLEGAL_ARGUMENT
    INVALID_TAG_KEY
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

structure Predicate {
    @required
    Negated: Boolean

    @required
    Type: PredicateType

    @required
    DataId: ResourceId
}

enum PredicateType {
    IPMatch
    ByteMatch
    SqlInjectionMatch
    GeoMatch
    SizeConstraint
    XssMatch
    RegexMatch
}

list Predicates {
    member: Predicate
}

structure RateBasedRule {
    @required
    RuleId: ResourceId

    Name: ResourceName
    MetricName: MetricName

    @required
    MatchPredicates: Predicates

    @required
    RateKey: RateKey

    @required
    RateLimit: RateLimit
}

enum RateKey {
    IP
}

@range(min: 100, max: 2000000000)
long RateLimit

list RedactedFields {
    member: FieldToMatch
}

structure RegexMatchSet {
    RegexMatchSetId: ResourceId
    Name: ResourceName
    RegexMatchTuples: RegexMatchTuples
}

list RegexMatchSetSummaries {
    member: RegexMatchSetSummary
}

structure RegexMatchSetSummary {
    @required
    RegexMatchSetId: ResourceId

    @required
    Name: ResourceName
}

structure RegexMatchSetUpdate {
    @required
    Action: ChangeAction

    @required
    RegexMatchTuple: RegexMatchTuple
}

@length(min: 1)
list RegexMatchSetUpdates {
    member: RegexMatchSetUpdate
}

structure RegexMatchTuple {
    @required
    FieldToMatch: FieldToMatch

    @required
    TextTransformation: TextTransformation

    @required
    RegexPatternSetId: ResourceId
}

list RegexMatchTuples {
    member: RegexMatchTuple
}

structure RegexPatternSet {
    @required
    RegexPatternSetId: ResourceId

    Name: ResourceName

    @required
    RegexPatternStrings: RegexPatternStrings
}

list RegexPatternSetSummaries {
    member: RegexPatternSetSummary
}

structure RegexPatternSetSummary {
    @required
    RegexPatternSetId: ResourceId

    @required
    Name: ResourceName
}

structure RegexPatternSetUpdate {
    @required
    Action: ChangeAction

    @required
    RegexPatternString: RegexPatternString
}

@length(min: 1)
list RegexPatternSetUpdates {
    member: RegexPatternSetUpdate
}

@length(min: 1, max: 512) @pattern(".*")
string RegexPatternString

@length(max: 10)
list RegexPatternStrings {
    member: RegexPatternString
}

@length(min: 1, max: 1224) @pattern(".*\\S.*")
string ResourceArn

@length(min: 1, max: 128) @pattern(".*\\S.*")
string ResourceId

@length(min: 1, max: 128) @pattern(".*\\S.*")
string ResourceName

structure Rule {
    @required
    RuleId: ResourceId

    Name: ResourceName
    MetricName: MetricName

    @required
    Predicates: Predicates
}

structure RuleGroup {
    @required
    RuleGroupId: ResourceId

    Name: ResourceName
    MetricName: MetricName
}

list RuleGroupSummaries {
    member: RuleGroupSummary
}

structure RuleGroupSummary {
    @required
    RuleGroupId: ResourceId

    @required
    Name: ResourceName
}

structure RuleGroupUpdate {
    @required
    Action: ChangeAction

    @required
    ActivatedRule: ActivatedRule
}

@length(min: 1)
list RuleGroupUpdates {
    member: RuleGroupUpdate
}

list RuleSummaries {
    member: RuleSummary
}

structure RuleSummary {
    @required
    RuleId: ResourceId

    @required
    Name: ResourceName
}

structure RuleUpdate {
    @required
    Action: ChangeAction

    @required
    Predicate: Predicate
}

list RuleUpdates {
    member: RuleUpdate
}

@length(min: 3, max: 63) @pattern("^aws-waf-migration-[0-9A-Za-z\\.\\-_]*")
string S3BucketName

@length(min: 1)
string S3ObjectUrl

@range(min: 0)
long SampleWeight

structure SampledHTTPRequest {
    @required
    Request: HTTPRequest

    @required
    Weight: SampleWeight

    Timestamp: Timestamp
    Action: String
    RuleWithinRuleGroup: ResourceId
}

list SampledHTTPRequests {
    member: SampledHTTPRequest
}

@range(min: 0, max: 21474836480)
long Size

structure SizeConstraint {
    @required
    FieldToMatch: FieldToMatch

    @required
    TextTransformation: TextTransformation

    @required
    ComparisonOperator: ComparisonOperator

    @required
    Size: Size
}

structure SizeConstraintSet {
    @required
    SizeConstraintSetId: ResourceId

    Name: ResourceName

    @required
    SizeConstraints: SizeConstraints
}

list SizeConstraintSetSummaries {
    member: SizeConstraintSetSummary
}

structure SizeConstraintSetSummary {
    @required
    SizeConstraintSetId: ResourceId

    @required
    Name: ResourceName
}

structure SizeConstraintSetUpdate {
    @required
    Action: ChangeAction

    @required
    SizeConstraint: SizeConstraint
}

@length(min: 1)
list SizeConstraintSetUpdates {
    member: SizeConstraintSetUpdate
}

list SizeConstraints {
    member: SizeConstraint
}

structure SqlInjectionMatchSet {
    @required
    SqlInjectionMatchSetId: ResourceId

    Name: ResourceName

    @required
    SqlInjectionMatchTuples: SqlInjectionMatchTuples
}

list SqlInjectionMatchSetSummaries {
    member: SqlInjectionMatchSetSummary
}

structure SqlInjectionMatchSetSummary {
    @required
    SqlInjectionMatchSetId: ResourceId

    @required
    Name: ResourceName
}

structure SqlInjectionMatchSetUpdate {
    @required
    Action: ChangeAction

    @required
    SqlInjectionMatchTuple: SqlInjectionMatchTuple
}

@length(min: 1)
list SqlInjectionMatchSetUpdates {
    member: SqlInjectionMatchSetUpdate
}

structure SqlInjectionMatchTuple {
    @required
    FieldToMatch: FieldToMatch

    @required
    TextTransformation: TextTransformation
}

list SqlInjectionMatchTuples {
    member: SqlInjectionMatchTuple
}

list SubscribedRuleGroupSummaries {
    member: SubscribedRuleGroupSummary
}

structure SubscribedRuleGroupSummary {
    @required
    RuleGroupId: ResourceId

    @required
    Name: ResourceName

    @required
    MetricName: MetricName
}

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

@length(min: 1, max: 128) @pattern(".*\\S.*")
string TagKey

@length(min: 1)
list TagKeyList {
    member: TagKey
}

@length(min: 1)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern(".*")
string TagValue

enum TextTransformation {
    NONE
    COMPRESS_WHITE_SPACE
    HTML_ENTITY_DECODE
    LOWERCASE
    CMD_LINE
    URL_DECODE
}

structure TimeWindow {
    @required
    StartTime: Timestamp

    @required
    EndTime: Timestamp
}

@error("client")
structure WAFBadRequestException {
    message: String
}

@error("client")
structure WAFDisallowedNameException {
    message: String
}

@error("client")
structure WAFEntityMigrationException {
    message: String
    MigrationErrorType: MigrationErrorType
    MigrationErrorReason: String
}

@error("server")
structure WAFInternalErrorException {
    message: String
}

@error("client")
structure WAFInvalidAccountException {}

@error("client")
structure WAFInvalidOperationException {
    message: String
}

@error("client")
structure WAFInvalidParameterException {
    field: ParameterExceptionField
    parameter: ParameterExceptionParameter
    reason: ParameterExceptionReason
}

@error("client")
structure WAFInvalidPermissionPolicyException {
    message: String
}

@error("client")
structure WAFInvalidRegexPatternException {
    message: String
}

@error("client")
structure WAFLimitsExceededException {
    message: String
}

@error("client")
structure WAFNonEmptyEntityException {
    message: String
}

@error("client")
structure WAFNonexistentContainerException {
    message: String
}

@error("client")
structure WAFNonexistentItemException {
    message: String
}

@error("client")
structure WAFReferencedItemException {
    message: String
}

@error("client")
structure WAFServiceLinkedRoleErrorException {
    message: String
}

@error("client")
structure WAFStaleDataException {
    message: String
}

@error("client")
structure WAFSubscriptionNotFoundException {
    message: String
}

@error("client")
structure WAFTagOperationException {
    message: String
}

@error("server")
structure WAFTagOperationInternalErrorException {
    message: String
}

structure WafAction {
    @required
    Type: WafActionType
}

enum WafActionType {
    BLOCK
    ALLOW
    COUNT
}

structure WafOverrideAction {
    @required
    Type: WafOverrideActionType
}

enum WafOverrideActionType {
    NONE
    COUNT
}

enum WafRuleType {
    REGULAR
    RATE_BASED
    GROUP
}

structure WebACL {
    @required
    WebACLId: ResourceId

    Name: ResourceName
    MetricName: MetricName

    @required
    DefaultAction: WafAction

    @required
    Rules: ActivatedRules

    WebACLArn: ResourceArn
}

list WebACLSummaries {
    member: WebACLSummary
}

structure WebACLSummary {
    @required
    WebACLId: ResourceId

    @required
    Name: ResourceName
}

structure WebACLUpdate {
    @required
    Action: ChangeAction

    @required
    ActivatedRule: ActivatedRule
}

list WebACLUpdates {
    member: WebACLUpdate
}

structure XssMatchSet {
    @required
    XssMatchSetId: ResourceId

    Name: ResourceName

    @required
    XssMatchTuples: XssMatchTuples
}

list XssMatchSetSummaries {
    member: XssMatchSetSummary
}

structure XssMatchSetSummary {
    @required
    XssMatchSetId: ResourceId

    @required
    Name: ResourceName
}

structure XssMatchSetUpdate {
    @required
    Action: ChangeAction

    @required
    XssMatchTuple: XssMatchTuple
}

@length(min: 1)
list XssMatchSetUpdates {
    member: XssMatchSetUpdate
}

structure XssMatchTuple {
    @required
    FieldToMatch: FieldToMatch

    @required
    TextTransformation: TextTransformation
}

list XssMatchTuples {
    member: XssMatchTuple
}
