$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.route53resolver

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Route 53 Resolver")
@service(sdkId: "Route53Resolver", endpointPrefix: "route53resolver")
@awsJson1_1
@sigv4(name: "route53resolver")
@standardRegionalEndpoints(
    regionSpecialCases: {
        "us-gov-east-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
        "us-gov-west-1": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service Route53Resolver {
    version: "2018-04-01"
    operations: [
        AssociateFirewallRuleGroup
        AssociateResolverEndpointIpAddress
        AssociateResolverQueryLogConfig
        AssociateResolverRule
        BatchCreateFirewallRule
        BatchDeleteFirewallRule
        BatchUpdateFirewallRule
        CreateFirewallDomainList
        CreateFirewallRule
        CreateFirewallRuleGroup
        CreateOutpostResolver
        CreateResolverEndpoint
        CreateResolverQueryLogConfig
        CreateResolverRule
        DeleteFirewallDomainList
        DeleteFirewallRule
        DeleteFirewallRuleGroup
        DeleteOutpostResolver
        DeleteResolverEndpoint
        DeleteResolverQueryLogConfig
        DeleteResolverRule
        DisassociateFirewallRuleGroup
        DisassociateResolverEndpointIpAddress
        DisassociateResolverQueryLogConfig
        DisassociateResolverRule
        GetFirewallConfig
        GetFirewallDomainList
        GetFirewallRuleGroup
        GetFirewallRuleGroupAssociation
        GetFirewallRuleGroupPolicy
        GetOutpostResolver
        GetResolverConfig
        GetResolverDnssecConfig
        GetResolverEndpoint
        GetResolverQueryLogConfig
        GetResolverQueryLogConfigAssociation
        GetResolverQueryLogConfigPolicy
        GetResolverRule
        GetResolverRuleAssociation
        GetResolverRulePolicy
        ImportFirewallDomains
        ListFirewallConfigs
        ListFirewallDomainLists
        ListFirewallDomains
        ListFirewallRuleGroupAssociations
        ListFirewallRuleGroups
        ListFirewallRuleTypes
        ListFirewallRules
        ListOutpostResolvers
        ListResolverConfigs
        ListResolverDnssecConfigs
        ListResolverEndpointIpAddresses
        ListResolverEndpoints
        ListResolverQueryLogConfigAssociations
        ListResolverQueryLogConfigs
        ListResolverRuleAssociations
        ListResolverRules
        ListTagsForResource
        PutFirewallRuleGroupPolicy
        PutResolverQueryLogConfigPolicy
        PutResolverRulePolicy
        TagResource
        UntagResource
        UpdateFirewallConfig
        UpdateFirewallDomains
        UpdateFirewallRule
        UpdateFirewallRuleGroupAssociation
        UpdateOutpostResolver
        UpdateResolverConfig
        UpdateResolverDnssecConfig
        UpdateResolverEndpoint
        UpdateResolverRule
    ]
}

operation AssociateFirewallRuleGroup {
    input := {
        @required @idempotencyToken
        CreatorRequestId: CreatorRequestId

        @required
        FirewallRuleGroupId: ResourceId

        @required
        VpcId: ResourceId

        @required
        Priority: Integer

        @required
        Name: Name

        MutationProtection: MutationProtectionStatus
        Tags: TagList
    }
    output := {
        FirewallRuleGroupAssociation: FirewallRuleGroupAssociation
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        LimitExceededException
        ConflictException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation AssociateResolverEndpointIpAddress {
    input := {
        @required
        ResolverEndpointId: ResourceId

        @required
        IpAddress: IpAddressUpdate
    }
    output := {
        ResolverEndpoint: ResolverEndpoint
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        ResourceExistsException
        InternalServiceErrorException
        LimitExceededException
        ThrottlingException
    ]
}

operation AssociateResolverQueryLogConfig {
    input := {
        @required
        ResolverQueryLogConfigId: ResourceId

        @required
        ResourceId: ResourceId
    }
    output := {
        ResolverQueryLogConfigAssociation: ResolverQueryLogConfigAssociation
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        InvalidRequestException
        ResourceExistsException
        LimitExceededException
        InternalServiceErrorException
        ThrottlingException
        AccessDeniedException
    ]
}

operation AssociateResolverRule {
    input := {
        @required
        ResolverRuleId: ResourceId

        Name: Name

        @required
        VPCId: ResourceId
    }
    output := {
        ResolverRuleAssociation: ResolverRuleAssociation
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        LimitExceededException
        InvalidParameterException
        ResourceUnavailableException
        ResourceExistsException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation BatchCreateFirewallRule {
    input := {
        @required
        CreateFirewallRuleEntries: CreateFirewallRuleEntries
    }
    output := {
        CreatedFirewallRules: FirewallRules
        CreateErrors: BatchCreateFirewallRuleErrors
    }
    errors: [
        ValidationException
        LimitExceededException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation BatchDeleteFirewallRule {
    input := {
        @required
        DeleteFirewallRuleEntries: DeleteFirewallRuleEntries
    }
    output := {
        DeletedFirewallRules: FirewallRules
        DeleteErrors: BatchDeleteFirewallRuleErrors
    }
    errors: [
        ValidationException
        LimitExceededException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation BatchUpdateFirewallRule {
    input := {
        @required
        UpdateFirewallRuleEntries: UpdateFirewallRuleEntries
    }
    output := {
        UpdatedFirewallRules: FirewallRules
        UpdateErrors: BatchUpdateFirewallRuleErrors
    }
    errors: [
        ValidationException
        LimitExceededException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation CreateFirewallDomainList {
    input := {
        @required @idempotencyToken
        CreatorRequestId: CreatorRequestId

        @required
        Name: Name

        Tags: TagList
    }
    output := {
        FirewallDomainList: FirewallDomainList
    }
    errors: [
        LimitExceededException
        ValidationException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation CreateFirewallRule {
    input := {
        @required @idempotencyToken
        CreatorRequestId: CreatorRequestId

        @required
        FirewallRuleGroupId: ResourceId

        FirewallDomainListId: ResourceId

        @required
        Priority: Integer

        @required
        Action: Action

        BlockResponse: BlockResponse
        BlockOverrideDomain: BlockOverrideDomain
        BlockOverrideDnsType: BlockOverrideDnsType
        BlockOverrideTtl: BlockOverrideTtl

        @required
        Name: Name

        FirewallDomainRedirectionAction: FirewallDomainRedirectionAction
        Qtype: Qtype
        DnsThreatProtection: DnsThreatProtection
        ConfidenceThreshold: ConfidenceThreshold
        FirewallRuleType: FirewallRuleType
    }
    output := {
        FirewallRule: FirewallRule
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        LimitExceededException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation CreateFirewallRuleGroup {
    input := {
        @required @idempotencyToken
        CreatorRequestId: CreatorRequestId

        @required
        Name: Name

        Tags: TagList
    }
    output := {
        FirewallRuleGroup: FirewallRuleGroup
    }
    errors: [
        LimitExceededException
        ValidationException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation CreateOutpostResolver {
    input := {
        @required
        CreatorRequestId: CreatorRequestId

        @required
        Name: OutpostResolverName

        InstanceCount: Integer

        @required
        PreferredInstanceType: OutpostInstanceType

        @required
        OutpostArn: OutpostArn

        Tags: TagList
    }
    output := {
        OutpostResolver: OutpostResolver
    }
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

operation CreateResolverEndpoint {
    input := {
        @required
        CreatorRequestId: CreatorRequestId

        Name: Name

        @required
        SecurityGroupIds: SecurityGroupIds

        @required
        Direction: ResolverEndpointDirection

        @required
        IpAddresses: IpAddressesRequest

        OutpostArn: OutpostArn
        PreferredInstanceType: OutpostInstanceType
        Tags: TagList
        ResolverEndpointType: ResolverEndpointType
        Protocols: ProtocolList
        RniEnhancedMetricsEnabled: Boolean
        TargetNameServerMetricsEnabled: Boolean
        Dns64Enabled: Boolean
        Ipv6InternetAccessEnabled: Boolean
    }
    output := {
        ResolverEndpoint: ResolverEndpoint
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        InvalidRequestException
        ResourceExistsException
        AccessDeniedException
        LimitExceededException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation CreateResolverQueryLogConfig {
    input := {
        @required
        Name: ResolverQueryLogConfigName

        @required
        DestinationArn: DestinationArn

        @required @idempotencyToken
        CreatorRequestId: CreatorRequestId

        Tags: TagList
    }
    output := {
        ResolverQueryLogConfig: ResolverQueryLogConfig
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        InvalidRequestException
        ResourceExistsException
        LimitExceededException
        InternalServiceErrorException
        ThrottlingException
        AccessDeniedException
    ]
}

operation CreateResolverRule {
    input := {
        @required
        CreatorRequestId: CreatorRequestId

        Name: Name

        @required
        RuleType: RuleTypeOption

        DomainName: DomainName
        TargetIps: TargetList
        ResolverEndpointId: ResourceId
        Tags: TagList
        DelegationRecord: DelegationRecord
    }
    output := {
        ResolverRule: ResolverRule
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        ResourceNotFoundException
        ResourceExistsException
        ResourceUnavailableException
        InternalServiceErrorException
        AccessDeniedException
        ThrottlingException
    ]
}

operation DeleteFirewallDomainList {
    input := {
        @required
        FirewallDomainListId: ResourceId
    }
    output := {
        FirewallDomainList: FirewallDomainList
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation DeleteFirewallRule {
    input := {
        @required
        FirewallRuleGroupId: ResourceId

        FirewallDomainListId: ResourceId
        FirewallThreatProtectionId: ResourceId
        Qtype: Qtype
    }
    output := {
        FirewallRule: FirewallRule
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServiceErrorException
        ValidationException
        ThrottlingException
    ]
}

operation DeleteFirewallRuleGroup {
    input := {
        @required
        FirewallRuleGroupId: ResourceId
    }
    output := {
        FirewallRuleGroup: FirewallRuleGroup
    }
    errors: [
        ResourceNotFoundException
        ConflictException
        ValidationException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation DeleteOutpostResolver {
    input := {
        @required
        Id: ResourceId
    }
    output := {
        OutpostResolver: OutpostResolver
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation DeleteResolverEndpoint {
    input := {
        @required
        ResolverEndpointId: ResourceId
    }
    output := {
        ResolverEndpoint: ResolverEndpoint
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation DeleteResolverQueryLogConfig {
    input := {
        @required
        ResolverQueryLogConfigId: ResourceId
    }
    output := {
        ResolverQueryLogConfig: ResolverQueryLogConfig
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        InternalServiceErrorException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DeleteResolverRule {
    input := {
        @required
        ResolverRuleId: ResourceId
    }
    output := {
        ResolverRule: ResolverRule
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ResourceInUseException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation DisassociateFirewallRuleGroup {
    input := {
        @required
        FirewallRuleGroupAssociationId: ResourceId
    }
    output := {
        FirewallRuleGroupAssociation: FirewallRuleGroupAssociation
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        ConflictException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation DisassociateResolverEndpointIpAddress {
    input := {
        @required
        ResolverEndpointId: ResourceId

        @required
        IpAddress: IpAddressUpdate
    }
    output := {
        ResolverEndpoint: ResolverEndpoint
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        ResourceExistsException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation DisassociateResolverQueryLogConfig {
    input := {
        @required
        ResolverQueryLogConfigId: ResourceId

        @required
        ResourceId: ResourceId
    }
    output := {
        ResolverQueryLogConfigAssociation: ResolverQueryLogConfigAssociation
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        InternalServiceErrorException
        ThrottlingException
        AccessDeniedException
    ]
}

operation DisassociateResolverRule {
    input := {
        @required
        VPCId: ResourceId

        @required
        ResolverRuleId: ResourceId
    }
    output := {
        ResolverRuleAssociation: ResolverRuleAssociation
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation GetFirewallConfig {
    input := {
        @required
        ResourceId: ResourceId
    }
    output := {
        FirewallConfig: FirewallConfig
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
        ValidationException
    ]
}

operation GetFirewallDomainList {
    input := {
        @required
        FirewallDomainListId: ResourceId
    }
    output := {
        FirewallDomainList: FirewallDomainList
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation GetFirewallRuleGroup {
    input := {
        @required
        FirewallRuleGroupId: ResourceId
    }
    output := {
        FirewallRuleGroup: FirewallRuleGroup
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation GetFirewallRuleGroupAssociation {
    input := {
        @required
        FirewallRuleGroupAssociationId: ResourceId
    }
    output := {
        FirewallRuleGroupAssociation: FirewallRuleGroupAssociation
    }
    errors: [
        ResourceNotFoundException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation GetFirewallRuleGroupPolicy {
    input := {
        @required
        Arn: Arn
    }
    output := {
        FirewallRuleGroupPolicy: FirewallRuleGroupPolicy
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation GetOutpostResolver {
    input := {
        @required
        Id: ResourceId
    }
    output := {
        OutpostResolver: OutpostResolver
    }
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

operation GetResolverConfig {
    input := {
        @required
        ResourceId: ResourceId
    }
    output := {
        ResolverConfig: ResolverConfig
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InternalServiceErrorException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

operation GetResolverDnssecConfig {
    input := {
        @required
        ResourceId: ResourceId
    }
    output := {
        ResolverDNSSECConfig: ResolverDnssecConfig
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceErrorException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetResolverEndpoint {
    input := {
        @required
        ResolverEndpointId: ResourceId
    }
    output := {
        ResolverEndpoint: ResolverEndpoint
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation GetResolverQueryLogConfig {
    input := {
        @required
        ResolverQueryLogConfigId: ResourceId
    }
    output := {
        ResolverQueryLogConfig: ResolverQueryLogConfig
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
        InternalServiceErrorException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetResolverQueryLogConfigAssociation {
    input := {
        @required
        ResolverQueryLogConfigAssociationId: ResourceId
    }
    output := {
        ResolverQueryLogConfigAssociation: ResolverQueryLogConfigAssociation
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        InvalidParameterException
        InternalServiceErrorException
        ThrottlingException
        AccessDeniedException
    ]
}

operation GetResolverQueryLogConfigPolicy {
    input := {
        @required
        Arn: Arn
    }
    output := {
        ResolverQueryLogConfigPolicy: ResolverQueryLogConfigPolicy
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        UnknownResourceException
        InternalServiceErrorException
        AccessDeniedException
    ]
}

operation GetResolverRule {
    input := {
        @required
        ResolverRuleId: ResourceId
    }
    output := {
        ResolverRule: ResolverRule
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation GetResolverRuleAssociation {
    input := {
        @required
        ResolverRuleAssociationId: ResourceId
    }
    output := {
        ResolverRuleAssociation: ResolverRuleAssociation
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation GetResolverRulePolicy {
    input := {
        @required
        Arn: Arn
    }
    output := {
        ResolverRulePolicy: ResolverRulePolicy
    }
    errors: [
        InvalidParameterException
        UnknownResourceException
        InternalServiceErrorException
        AccessDeniedException
    ]
}

operation ImportFirewallDomains {
    input := {
        @required
        FirewallDomainListId: ResourceId

        @required
        Operation: FirewallDomainImportOperation

        @required
        DomainFileUrl: DomainListFileUrl
    }
    output := {
        Id: ResourceId
        Name: Name
        Status: FirewallDomainListStatus
        StatusMessage: StatusMessage
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        LimitExceededException
        ConflictException
        InternalServiceErrorException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FirewallConfigs"
    pageSize: "MaxResults"
)
operation ListFirewallConfigs {
    input := {
        MaxResults: ListFirewallConfigsMaxResult
        NextToken: String
    }
    output := {
        NextToken: String
        FirewallConfigs: FirewallConfigList
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FirewallDomainLists"
    pageSize: "MaxResults"
)
operation ListFirewallDomainLists {
    input := {
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        NextToken: String
        FirewallDomainLists: FirewallDomainListMetadataList
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Domains"
    pageSize: "MaxResults"
)
operation ListFirewallDomains {
    input := {
        @required
        FirewallDomainListId: ResourceId

        MaxResults: ListDomainMaxResults
        NextToken: String
    }
    output := {
        NextToken: String
        Domains: FirewallDomains
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FirewallRuleGroupAssociations"
    pageSize: "MaxResults"
)
operation ListFirewallRuleGroupAssociations {
    input := {
        FirewallRuleGroupId: ResourceId
        VpcId: ResourceId
        Priority: Integer
        Status: FirewallRuleGroupAssociationStatus
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        NextToken: String
        FirewallRuleGroupAssociations: FirewallRuleGroupAssociations
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FirewallRuleGroups"
    pageSize: "MaxResults"
)
operation ListFirewallRuleGroups {
    input := {
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        NextToken: String
        FirewallRuleGroups: FirewallRuleGroupMetadataList
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FirewallRuleTypes"
    pageSize: "MaxResults"
)
operation ListFirewallRuleTypes {
    input := {
        RuleType: RuleTypeName
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        FirewallRuleTypes: FirewallRuleTypeDefinitions
        NextToken: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FirewallRules"
    pageSize: "MaxResults"
)
operation ListFirewallRules {
    input := {
        @required
        FirewallRuleGroupId: ResourceId

        Priority: Integer
        Action: Action
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        NextToken: String
        FirewallRules: FirewallRules
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "OutpostResolvers"
    pageSize: "MaxResults"
)
operation ListOutpostResolvers {
    input := {
        OutpostArn: OutpostArn
        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        OutpostResolvers: OutpostResolverList
        NextToken: String
    }
    errors: [
        AccessDeniedException
        InternalServiceErrorException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResolverConfigs"
    pageSize: "MaxResults"
)
operation ListResolverConfigs {
    input := {
        MaxResults: ListResolverConfigsMaxResult
        NextToken: String
    }
    output := {
        NextToken: String
        ResolverConfigs: ResolverConfigList
    }
    errors: [
        InvalidNextTokenException
        InvalidRequestException
        InvalidParameterException
        InternalServiceErrorException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResolverDnssecConfigs"
    pageSize: "MaxResults"
)
operation ListResolverDnssecConfigs {
    input := {
        MaxResults: MaxResults
        NextToken: String
        Filters: Filters
    }
    output := {
        NextToken: String
        ResolverDnssecConfigs: ResolverDnssecConfigList
    }
    errors: [
        InvalidNextTokenException
        InvalidParameterException
        InvalidRequestException
        InternalServiceErrorException
        ThrottlingException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "IpAddresses"
    pageSize: "MaxResults"
)
operation ListResolverEndpointIpAddresses {
    input := {
        @required
        ResolverEndpointId: ResourceId

        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        NextToken: String
        MaxResults: MaxResults
        IpAddresses: IpAddressesResponse
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InternalServiceErrorException
        InvalidNextTokenException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResolverEndpoints"
    pageSize: "MaxResults"
)
operation ListResolverEndpoints {
    input := {
        MaxResults: MaxResults
        NextToken: String
        Filters: Filters
    }
    output := {
        NextToken: String
        MaxResults: MaxResults
        ResolverEndpoints: ResolverEndpoints
    }
    errors: [
        InvalidNextTokenException
        InvalidRequestException
        InvalidParameterException
        InternalServiceErrorException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResolverQueryLogConfigAssociations"
    pageSize: "MaxResults"
)
operation ListResolverQueryLogConfigAssociations {
    input := {
        MaxResults: MaxResults
        NextToken: String
        Filters: Filters
        SortBy: SortByKey
        SortOrder: SortOrder
    }
    output := {
        NextToken: String
        TotalCount: Integer
        TotalFilteredCount: Integer
        ResolverQueryLogConfigAssociations: ResolverQueryLogConfigAssociationList
    }
    errors: [
        InvalidParameterException
        InvalidRequestException
        LimitExceededException
        InternalServiceErrorException
        ThrottlingException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResolverQueryLogConfigs"
    pageSize: "MaxResults"
)
operation ListResolverQueryLogConfigs {
    input := {
        MaxResults: MaxResults
        NextToken: String
        Filters: Filters
        SortBy: SortByKey
        SortOrder: SortOrder
    }
    output := {
        NextToken: String
        TotalCount: Integer
        TotalFilteredCount: Integer
        ResolverQueryLogConfigs: ResolverQueryLogConfigList
    }
    errors: [
        InvalidNextTokenException
        InvalidRequestException
        InvalidParameterException
        InternalServiceErrorException
        ThrottlingException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResolverRuleAssociations"
    pageSize: "MaxResults"
)
operation ListResolverRuleAssociations {
    input := {
        MaxResults: MaxResults
        NextToken: String
        Filters: Filters
    }
    output := {
        NextToken: String
        MaxResults: MaxResults
        ResolverRuleAssociations: ResolverRuleAssociations
    }
    errors: [
        InvalidNextTokenException
        InvalidRequestException
        InvalidParameterException
        InternalServiceErrorException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ResolverRules"
    pageSize: "MaxResults"
)
operation ListResolverRules {
    input := {
        MaxResults: MaxResults
        NextToken: String
        Filters: Filters
    }
    output := {
        NextToken: String
        MaxResults: MaxResults
        ResolverRules: ResolverRules
    }
    errors: [
        InvalidNextTokenException
        InvalidRequestException
        InvalidParameterException
        InternalServiceErrorException
        ThrottlingException
    ]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "MaxResults")
operation ListTagsForResource {
    input := {
        @required
        ResourceArn: Arn

        MaxResults: MaxResults
        NextToken: String
    }
    output := {
        Tags: TagList
        NextToken: String
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidNextTokenException
        InvalidRequestException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation PutFirewallRuleGroupPolicy {
    input := {
        @required
        Arn: Arn

        @required
        FirewallRuleGroupPolicy: FirewallRuleGroupPolicy
    }
    output := {
        ReturnValue: Boolean
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation PutResolverQueryLogConfigPolicy {
    input := {
        @required
        Arn: Arn

        @required
        ResolverQueryLogConfigPolicy: ResolverQueryLogConfigPolicy
    }
    output := {
        ReturnValue: Boolean
    }
    errors: [
        InvalidPolicyDocument
        InvalidParameterException
        InvalidRequestException
        UnknownResourceException
        InternalServiceErrorException
        AccessDeniedException
    ]
}

operation PutResolverRulePolicy {
    input := {
        @required
        Arn: Arn

        @required
        ResolverRulePolicy: ResolverRulePolicy
    }
    output := {
        ReturnValue: Boolean
    }
    errors: [
        InvalidPolicyDocument
        InvalidParameterException
        UnknownResourceException
        InternalServiceErrorException
        AccessDeniedException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: Arn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        LimitExceededException
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        InvalidTagException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: Arn

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation UpdateFirewallConfig {
    input := {
        @required
        ResourceId: ResourceId

        @required
        FirewallFailOpen: FirewallFailOpenStatus
    }
    output := {
        FirewallConfig: FirewallConfig
    }
    errors: [
        ValidationException
        ResourceNotFoundException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation UpdateFirewallDomains {
    input := {
        @required
        FirewallDomainListId: ResourceId

        @required
        Operation: FirewallDomainUpdateOperation

        @required
        Domains: FirewallDomains
    }
    output := {
        Id: ResourceId
        Name: Name
        Status: FirewallDomainListStatus
        StatusMessage: StatusMessage
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        LimitExceededException
        ConflictException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation UpdateFirewallRule {
    input := {
        @required
        FirewallRuleGroupId: ResourceId

        FirewallDomainListId: ResourceId
        FirewallThreatProtectionId: ResourceId
        Priority: Integer
        Action: Action
        BlockResponse: BlockResponse
        BlockOverrideDomain: BlockOverrideDomain
        BlockOverrideDnsType: BlockOverrideDnsType
        BlockOverrideTtl: BlockOverrideTtl
        Name: Name
        FirewallDomainRedirectionAction: FirewallDomainRedirectionAction
        Qtype: Qtype
        DnsThreatProtection: DnsThreatProtection
        ConfidenceThreshold: ConfidenceThreshold
        FirewallRuleType: FirewallRuleType
    }
    output := {
        FirewallRule: FirewallRule
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation UpdateFirewallRuleGroupAssociation {
    input := {
        @required
        FirewallRuleGroupAssociationId: ResourceId

        Priority: Integer
        MutationProtection: MutationProtectionStatus
        Name: Name
    }
    output := {
        FirewallRuleGroupAssociation: FirewallRuleGroupAssociation
    }
    errors: [
        ResourceNotFoundException
        ValidationException
        ConflictException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation UpdateOutpostResolver {
    input := {
        @required
        Id: ResourceId

        Name: OutpostResolverName
        InstanceCount: Integer
        PreferredInstanceType: OutpostInstanceType
    }
    output := {
        OutpostResolver: OutpostResolver
    }
    errors: [
        AccessDeniedException
        ConflictException
        InternalServiceErrorException
        ResourceNotFoundException
        ServiceQuotaExceededException
        ThrottlingException
        ValidationException
    ]
}

operation UpdateResolverConfig {
    input := {
        @required
        ResourceId: ResourceId

        @required
        AutodefinedReverseFlag: AutodefinedReverseFlag
    }
    output := {
        ResolverConfig: ResolverConfig
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ResourceUnavailableException
        LimitExceededException
        InternalServiceErrorException
        ThrottlingException
        AccessDeniedException
        ValidationException
    ]
}

operation UpdateResolverDnssecConfig {
    input := {
        @required
        ResourceId: ResourceId

        @required
        Validation: Validation
    }
    output := {
        ResolverDNSSECConfig: ResolverDnssecConfig
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        InvalidRequestException
        InternalServiceErrorException
        ThrottlingException
        AccessDeniedException
    ]
}

operation UpdateResolverEndpoint {
    input := {
        @required
        ResolverEndpointId: ResourceId

        Name: Name
        ResolverEndpointType: ResolverEndpointType
        UpdateIpAddresses: UpdateIpAddresses
        Protocols: ProtocolList
        RniEnhancedMetricsEnabled: Boolean
        TargetNameServerMetricsEnabled: Boolean
        Dns64Enabled: Boolean
        Ipv6InternetAccessEnabled: Boolean
    }
    output := {
        ResolverEndpoint: ResolverEndpoint
    }
    errors: [
        ResourceNotFoundException
        InvalidParameterException
        InvalidRequestException
        AccessDeniedException
        InternalServiceErrorException
        ThrottlingException
    ]
}

operation UpdateResolverRule {
    input := {
        @required
        ResolverRuleId: ResourceId

        @required
        Config: ResolverRuleConfig
    }
    output := {
        ResolverRule: ResolverRule
    }
    errors: [
        InvalidRequestException
        InvalidParameterException
        ResourceNotFoundException
        ResourceUnavailableException
        LimitExceededException
        InternalServiceErrorException
        ThrottlingException
        AccessDeniedException
    ]
}

@error("client")
structure AccessDeniedException {
    Message: String
}

@length(min: 12, max: 32)
string AccountId

enum Action {
    ALLOW
    BLOCK
    ALERT
}

@length(min: 1, max: 255)
string Arn

enum AutodefinedReverseFlag {
    ENABLE
    DISABLE
    USE_LOCAL_RESOURCE_SETTING
}

structure BatchCreateFirewallRuleError {
    FirewallRule: CreateFirewallRuleEntry
    Code: String
    Message: String
}

list BatchCreateFirewallRuleErrors {
    member: BatchCreateFirewallRuleError
}

structure BatchDeleteFirewallRuleError {
    FirewallRule: DeleteFirewallRuleEntry
    Code: String
    Message: String
}

list BatchDeleteFirewallRuleErrors {
    member: BatchDeleteFirewallRuleError
}

structure BatchUpdateFirewallRuleError {
    FirewallRule: UpdateFirewallRuleEntry
    Code: String
    Message: String
}

list BatchUpdateFirewallRuleErrors {
    member: BatchUpdateFirewallRuleError
}

enum BlockOverrideDnsType {
    CNAME
}

@length(min: 1, max: 255)
string BlockOverrideDomain

@range(min: 0, max: 604800)
integer BlockOverrideTtl

enum BlockResponse {
    NODATA
    NXDOMAIN
    OVERRIDE
}

@length(max: 256)
string Category

enum ConfidenceThreshold {
    LOW
    MEDIUM
    HIGH
}

@error("client")
structure ConflictException {
    Message: String
}

list CreateFirewallRuleEntries {
    member: CreateFirewallRuleEntry
}

structure CreateFirewallRuleEntry {
    @required
    CreatorRequestId: CreatorRequestId

    @required
    FirewallRuleGroupId: ResourceId

    FirewallDomainListId: ResourceId

    @required
    Priority: Integer

    @required
    Action: Action

    BlockResponse: BlockResponse
    BlockOverrideDomain: BlockOverrideDomain
    BlockOverrideDnsType: BlockOverrideDnsType
    BlockOverrideTtl: BlockOverrideTtl

    @required
    Name: Name

    FirewallDomainRedirectionAction: FirewallDomainRedirectionAction
    Qtype: Qtype
    DnsThreatProtection: DnsThreatProtection
    ConfidenceThreshold: ConfidenceThreshold
    FirewallRuleType: FirewallRuleType
}

@length(min: 1, max: 255)
string CreatorRequestId

@length(min: 1, max: 256)
string DelegationRecord

list DeleteFirewallRuleEntries {
    member: DeleteFirewallRuleEntry
}

structure DeleteFirewallRuleEntry {
    @required
    FirewallRuleGroupId: ResourceId

    FirewallDomainListId: ResourceId
    FirewallThreatProtectionId: ResourceId
    Qtype: Qtype
}

@length(min: 1, max: 600)
string DestinationArn

@length(max: 256)
string DisplayName

enum DnsThreatProtection {
    DGA
    DNS_TUNNELING
    DICTIONARY_DGA
}

structure DnsThreatProtectionRuleTypeConfig {
    @required
    Value: DnsThreatProtectionRuleTypeValue

    @required
    ConfidenceThreshold: ConfidenceThreshold
}

@length(min: 1, max: 128)
string DnsThreatProtectionRuleTypeValue

@length(min: 1, max: 1024)
string DomainListFileUrl

enum DomainListType {
    THREAT
    CONTENT
}

@length(min: 1, max: 256)
string DomainName

structure Filter {
    Name: FilterName
    Values: FilterValues
}

@length(min: 1, max: 64)
string FilterName

@length(min: 1, max: 600)
string FilterValue

list FilterValues {
    member: FilterValue
}

list Filters {
    member: Filter
}

structure FirewallAdvancedContentCategoryConfig {
    @required
    Category: FirewallAdvancedContentCategoryValue
}

@length(min: 1, max: 128)
string FirewallAdvancedContentCategoryValue

structure FirewallAdvancedThreatCategoryConfig {
    @required
    Category: FirewallAdvancedThreatCategoryValue
}

@length(min: 1, max: 128)
string FirewallAdvancedThreatCategoryValue

structure FirewallConfig {
    Id: ResourceId
    ResourceId: ResourceId
    OwnerId: AccountId
    FirewallFailOpen: FirewallFailOpenStatus
}

list FirewallConfigList {
    member: FirewallConfig
}

enum FirewallDomainImportOperation {
    REPLACE
}

structure FirewallDomainList {
    Id: ResourceId
    Arn: Arn
    Name: Name
    DomainCount: Integer
    Status: FirewallDomainListStatus
    StatusMessage: StatusMessage
    ManagedOwnerName: ServicePrinciple
    CreatorRequestId: CreatorRequestId
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
    Category: Category
    ManagedListType: DomainListType
}

structure FirewallDomainListMetadata {
    Id: ResourceId
    Arn: Arn
    Name: Name
    CreatorRequestId: CreatorRequestId
    ManagedOwnerName: ServicePrinciple
    ManagedListType: DomainListType
    Category: Category
}

list FirewallDomainListMetadataList {
    member: FirewallDomainListMetadata
}

enum FirewallDomainListStatus {
    COMPLETE
    COMPLETE_IMPORT_FAILED
    IMPORTING
    DELETING
    UPDATING
}

@length(min: 1, max: 255)
string FirewallDomainName

enum FirewallDomainRedirectionAction {
    INSPECT_REDIRECTION_DOMAIN
    TRUST_REDIRECTION_DOMAIN
}

enum FirewallDomainUpdateOperation {
    ADD
    REMOVE
    REPLACE
}

list FirewallDomains {
    member: FirewallDomainName
}

enum FirewallFailOpenStatus {
    ENABLED
    DISABLED
    USE_LOCAL_RESOURCE_SETTING
}

structure FirewallRule {
    FirewallRuleGroupId: ResourceId
    FirewallDomainListId: ResourceId
    FirewallThreatProtectionId: ResourceId
    Name: Name
    Priority: Integer
    Action: Action
    BlockResponse: BlockResponse
    BlockOverrideDomain: BlockOverrideDomain
    BlockOverrideDnsType: BlockOverrideDnsType
    BlockOverrideTtl: Integer
    CreatorRequestId: CreatorRequestId
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
    FirewallDomainRedirectionAction: FirewallDomainRedirectionAction
    Qtype: Qtype
    DnsThreatProtection: DnsThreatProtection
    ConfidenceThreshold: ConfidenceThreshold
    FirewallRuleType: FirewallRuleType
    Status: FirewallRuleStatus
    StatusMessage: FirewallRuleStatusMessage
}

structure FirewallRuleGroup {
    Id: ResourceId
    Arn: Arn
    Name: Name
    RuleCount: Integer
    Status: FirewallRuleGroupStatus
    StatusMessage: StatusMessage
    OwnerId: AccountId
    CreatorRequestId: CreatorRequestId
    ShareStatus: ShareStatus
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
}

structure FirewallRuleGroupAssociation {
    Id: ResourceId
    Arn: Arn
    FirewallRuleGroupId: ResourceId
    VpcId: ResourceId
    Name: Name
    Priority: Integer
    MutationProtection: MutationProtectionStatus
    ManagedOwnerName: ServicePrinciple
    Status: FirewallRuleGroupAssociationStatus
    StatusMessage: StatusMessage
    CreatorRequestId: CreatorRequestId
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
}

enum FirewallRuleGroupAssociationStatus {
    COMPLETE
    DELETING
    UPDATING
}

list FirewallRuleGroupAssociations {
    member: FirewallRuleGroupAssociation
}

structure FirewallRuleGroupMetadata {
    Id: ResourceId
    Arn: Arn
    Name: Name
    OwnerId: AccountId
    CreatorRequestId: CreatorRequestId
    ShareStatus: ShareStatus
}

list FirewallRuleGroupMetadataList {
    member: FirewallRuleGroupMetadata
}

@length(max: 30000)
string FirewallRuleGroupPolicy

enum FirewallRuleGroupStatus {
    COMPLETE
    DELETING
    UPDATING
}

@length(max: 32)
string FirewallRuleStatus

@length(max: 1024)
string FirewallRuleStatusMessage

structure FirewallRuleType {
    PartnerThreatProtection: PartnerThreatProtectionConfig
    FirewallAdvancedContentCategory: FirewallAdvancedContentCategoryConfig
    FirewallAdvancedThreatCategory: FirewallAdvancedThreatCategoryConfig
    DnsThreatProtection: DnsThreatProtectionRuleTypeConfig
}

structure FirewallRuleTypeDefinition {
    RuleType: RuleTypeName
    Value: RuleTypeValue
    DisplayName: DisplayName
    Description: RuleTypeDescription
    SubscriptionInfo: SubscriptionInfo
}

list FirewallRuleTypeDefinitions {
    member: FirewallRuleTypeDefinition
}

list FirewallRules {
    member: FirewallRule
}

@error("client")
structure InternalServiceErrorException {
    Message: String
}

@error("client")
structure InvalidNextTokenException {
    Message: String
}

@error("client")
structure InvalidParameterException {
    @required
    Message: String

    FieldName: String
}

@error("client")
structure InvalidPolicyDocument {
    Message: String
}

@error("client")
structure InvalidRequestException {
    Message: String
}

@error("client")
structure InvalidTagException {
    Message: String
}

@length(min: 7, max: 36)
string Ip

structure IpAddressRequest {
    @required
    SubnetId: SubnetId

    Ip: Ip
    Ipv6: Ipv6
}

structure IpAddressResponse {
    IpId: ResourceId
    SubnetId: SubnetId
    Ip: Ip
    Ipv6: Ipv6
    Status: IpAddressStatus
    StatusMessage: StatusMessage
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
}

enum IpAddressStatus {
    CREATING
    FAILED_CREATION
    FAILED_CREATION_INSUFFICIENT_EC2_CAPACITY_IN_OUTPOST
    ATTACHING
    ATTACHED
    REMAP_DETACHING
    REMAP_ATTACHING
    DETACHING
    FAILED_RESOURCE_GONE
    DELETING
    DELETE_FAILED_FAS_EXPIRED
    UPDATING
    UPDATE_FAILED
    ISOLATED
}

structure IpAddressUpdate {
    IpId: ResourceId
    SubnetId: SubnetId
    Ip: Ip
    Ipv6: Ipv6
}

@length(min: 2, max: 20)
list IpAddressesRequest {
    member: IpAddressRequest
}

list IpAddressesResponse {
    member: IpAddressResponse
}

@length(min: 7, max: 39)
string Ipv6

@error("client")
structure LimitExceededException {
    Message: String
    ResourceType: String
}

@range(min: 1, max: 5000)
integer ListDomainMaxResults

@range(min: 5, max: 10)
integer ListFirewallConfigsMaxResult

@range(min: 5, max: 100)
integer ListResolverConfigsMaxResult

@range(min: 1, max: 100)
integer MaxResults

enum MutationProtectionStatus {
    ENABLED
    DISABLED
}

@length(max: 64) @pattern("(?!^[0-9]+$)([a-zA-Z0-9\\-_' ']+)")
string Name

@length(min: 1, max: 255)
@pattern("^arn:aws([a-z-]+)?:outposts:[a-z\\d-]+:\\d{12}:outpost/op-[a-f0-9]{17}$")
string OutpostArn

@length(min: 1, max: 255)
string OutpostInstanceType

structure OutpostResolver {
    Arn: Arn
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
    CreatorRequestId: CreatorRequestId
    Id: ResourceId
    InstanceCount: Integer
    PreferredInstanceType: OutpostInstanceType
    Name: OutpostResolverName
    Status: OutpostResolverStatus
    StatusMessage: OutpostResolverStatusMessage
    OutpostArn: OutpostArn
}

list OutpostResolverList {
    member: OutpostResolver
}

@length(min: 1, max: 255)
string OutpostResolverName

enum OutpostResolverStatus {
    CREATING
    OPERATIONAL
    UPDATING
    DELETING
    ACTION_NEEDED
    FAILED_CREATION
    FAILED_DELETION
}

@length(max: 4096)
string OutpostResolverStatusMessage

structure PartnerThreatProtectionConfig {
    @required
    Partner: PartnerValue
}

@length(min: 1, max: 128)
string PartnerValue

@range(min: 0, max: 65535)
integer Port

@length(max: 256)
string ProductId

enum Protocol {
    DoH
    Do53
    DoH_FIPS = "DoH-FIPS"
}

@length(min: 1, max: 2)
list ProtocolList {
    member: Protocol
}

@length(min: 1, max: 16)
string Qtype

enum ResolverAutodefinedReverseStatus {
    ENABLING
    ENABLED
    DISABLING
    DISABLED
    UPDATING_TO_USE_LOCAL_RESOURCE_SETTING
    USE_LOCAL_RESOURCE_SETTING
}

structure ResolverConfig {
    Id: ResourceId
    ResourceId: ResourceId
    OwnerId: AccountId
    AutodefinedReverse: ResolverAutodefinedReverseStatus
}

list ResolverConfigList {
    member: ResolverConfig
}

enum ResolverDNSSECValidationStatus {
    ENABLING
    ENABLED
    DISABLING
    DISABLED
    UPDATING_TO_USE_LOCAL_RESOURCE_SETTING
    USE_LOCAL_RESOURCE_SETTING
}

structure ResolverDnssecConfig {
    Id: ResourceId
    OwnerId: AccountId
    ResourceId: ResourceId
    ValidationStatus: ResolverDNSSECValidationStatus
}

list ResolverDnssecConfigList {
    member: ResolverDnssecConfig
}

structure ResolverEndpoint {
    Id: ResourceId
    CreatorRequestId: CreatorRequestId
    Arn: Arn
    Name: Name
    SecurityGroupIds: SecurityGroupIds
    Direction: ResolverEndpointDirection
    IpAddressCount: Integer
    HostVPCId: ResourceId
    Status: ResolverEndpointStatus
    StatusMessage: StatusMessage
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
    OutpostArn: OutpostArn
    PreferredInstanceType: OutpostInstanceType
    ResolverEndpointType: ResolverEndpointType
    Protocols: ProtocolList
    RniEnhancedMetricsEnabled: Boolean
    TargetNameServerMetricsEnabled: Boolean
    Dns64Enabled: Boolean
    Ipv6InternetAccessEnabled: Boolean
}

enum ResolverEndpointDirection {
    INBOUND
    OUTBOUND
    INBOUND_DELEGATION
}

enum ResolverEndpointStatus {
    CREATING
    OPERATIONAL
    UPDATING
    AUTO_RECOVERING
    ACTION_NEEDED
    DELETING
}

enum ResolverEndpointType {
    IPV6
    IPV4
    DUALSTACK
}

list ResolverEndpoints {
    member: ResolverEndpoint
}

structure ResolverQueryLogConfig {
    Id: ResourceId
    OwnerId: AccountId
    Status: ResolverQueryLogConfigStatus
    ShareStatus: ShareStatus
    AssociationCount: Integer
    Arn: Arn
    Name: ResolverQueryLogConfigName
    DestinationArn: DestinationArn
    CreatorRequestId: CreatorRequestId
    CreationTime: Rfc3339TimeString
}

structure ResolverQueryLogConfigAssociation {
    Id: ResourceId
    ResolverQueryLogConfigId: ResourceId
    ResourceId: ResourceId
    Status: ResolverQueryLogConfigAssociationStatus
    Error: ResolverQueryLogConfigAssociationError
    ErrorMessage: String
    CreationTime: Rfc3339TimeString
}

enum ResolverQueryLogConfigAssociationError {
    NONE
    DESTINATION_NOT_FOUND
    ACCESS_DENIED
    INTERNAL_SERVICE_ERROR
}

list ResolverQueryLogConfigAssociationList {
    member: ResolverQueryLogConfigAssociation
}

enum ResolverQueryLogConfigAssociationStatus {
    CREATING
    ACTIVE
    ACTION_NEEDED
    DELETING
    FAILED
}

list ResolverQueryLogConfigList {
    member: ResolverQueryLogConfig
}

@length(min: 1, max: 64) @pattern("(?!^[0-9]+$)([a-zA-Z0-9\\-_' ']+)")
string ResolverQueryLogConfigName

@length(max: 30000)
string ResolverQueryLogConfigPolicy

enum ResolverQueryLogConfigStatus {
    CREATING
    CREATED
    DELETING
    FAILED
}

structure ResolverRule {
    Id: ResourceId
    CreatorRequestId: CreatorRequestId
    Arn: Arn
    DomainName: DomainName
    Status: ResolverRuleStatus
    StatusMessage: StatusMessage
    RuleType: RuleTypeOption
    Name: Name
    TargetIps: TargetList
    ResolverEndpointId: ResourceId
    OwnerId: AccountId
    ShareStatus: ShareStatus
    CreationTime: Rfc3339TimeString
    ModificationTime: Rfc3339TimeString
    DelegationRecord: DelegationRecord
}

structure ResolverRuleAssociation {
    Id: ResourceId
    ResolverRuleId: ResourceId
    Name: Name
    VPCId: ResourceId
    Status: ResolverRuleAssociationStatus
    StatusMessage: StatusMessage
}

enum ResolverRuleAssociationStatus {
    CREATING
    COMPLETE
    DELETING
    FAILED
    OVERRIDDEN
}

list ResolverRuleAssociations {
    member: ResolverRuleAssociation
}

structure ResolverRuleConfig {
    Name: Name
    TargetIps: TargetList
    ResolverEndpointId: ResourceId
}

@length(max: 30000)
string ResolverRulePolicy

enum ResolverRuleStatus {
    COMPLETE
    DELETING
    UPDATING
    FAILED
}

list ResolverRules {
    member: ResolverRule
}

@error("client")
structure ResourceExistsException {
    Message: String
    ResourceType: String
}

@length(min: 1, max: 64)
string ResourceId

@error("client")
structure ResourceInUseException {
    Message: String
    ResourceType: String
}

@error("client")
structure ResourceNotFoundException {
    Message: String
    ResourceType: String
}

@error("client")
structure ResourceUnavailableException {
    Message: String
    ResourceType: String
}

@length(min: 20, max: 40)
string Rfc3339TimeString

@length(max: 1024)
string RuleTypeDescription

@length(max: 128)
string RuleTypeName

enum RuleTypeOption {
    FORWARD
    SYSTEM
    RECURSIVE
    DELEGATE
}

@length(max: 128)
string RuleTypeValue

list SecurityGroupIds {
    member: ResourceId
}

@length(min: 0, max: 255)
string ServerNameIndication

@length(min: 1, max: 512)
string ServicePrinciple

@error("client")
structure ServiceQuotaExceededException {
    Message: String
}

enum ShareStatus {
    NOT_SHARED
    SHARED_WITH_ME
    SHARED_BY_ME
}

@length(min: 1, max: 64)
string SortByKey

enum SortOrder {
    ASCENDING
    DESCENDING
}

@length(max: 255)
string StatusMessage

@length(min: 1, max: 32)
string SubnetId

structure SubscriptionInfo {
    VendorName: VendorName
    ProductId: ProductId
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(max: 200)
list TagKeyList {
    member: TagKey
}

@length(max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

structure TargetAddress {
    Ip: Ip
    Port: Port
    Ipv6: Ipv6
    Protocol: Protocol
    ServerNameIndication: ServerNameIndication
}

@length(min: 1)
list TargetList {
    member: TargetAddress
}

@error("client")
structure ThrottlingException {
    Message: String
}

@error("client")
structure UnknownResourceException {
    Message: String
}

list UpdateFirewallRuleEntries {
    member: UpdateFirewallRuleEntry
}

structure UpdateFirewallRuleEntry {
    @required
    FirewallRuleGroupId: ResourceId

    FirewallDomainListId: ResourceId
    FirewallThreatProtectionId: ResourceId
    Priority: Integer
    Action: Action
    BlockResponse: BlockResponse
    BlockOverrideDomain: BlockOverrideDomain
    BlockOverrideDnsType: BlockOverrideDnsType
    BlockOverrideTtl: BlockOverrideTtl
    Name: Name
    FirewallDomainRedirectionAction: FirewallDomainRedirectionAction
    Qtype: Qtype
    DnsThreatProtection: DnsThreatProtection
    ConfidenceThreshold: ConfidenceThreshold
    FirewallRuleType: FirewallRuleType
}

structure UpdateIpAddress {
    @required
    IpId: ResourceId

    @required
    Ipv6: Ipv6
}

@length(min: 0, max: 50)
list UpdateIpAddresses {
    member: UpdateIpAddress
}

enum Validation {
    ENABLE
    DISABLE
    USE_LOCAL_RESOURCE_SETTING
}

@error("client")
structure ValidationException {
    Message: String
}

@length(max: 256)
string VendorName
