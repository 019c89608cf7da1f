$version: "2.0"

namespace com.amazonaws.route53globalresolver

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Route 53 Global Resolver")
@service(sdkId: "Route53GlobalResolver", endpointPrefix: "route53globalresolver")
@restJson1
@sigv4(name: "route53globalresolver")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service Route53GlobalResolver {
    version: "2022-09-27"
    operations: [
        AssociateHostedZone
        BatchCreateFirewallRule
        BatchDeleteFirewallRule
        BatchUpdateFirewallRule
        CreateAccessSource
        CreateAccessToken
        CreateDNSView
        CreateFirewallDomainList
        CreateFirewallRule
        CreateGlobalResolver
        DeleteAccessSource
        DeleteAccessToken
        DeleteDNSView
        DeleteFirewallDomainList
        DeleteFirewallRule
        DeleteGlobalResolver
        DisableDNSView
        DisassociateHostedZone
        EnableDNSView
        GetAccessSource
        GetAccessToken
        GetDNSView
        GetFirewallDomainList
        GetFirewallRule
        GetGlobalResolver
        GetHostedZoneAssociation
        GetManagedFirewallDomainList
        ImportFirewallDomains
        ListAccessSources
        ListAccessTokens
        ListDNSViews
        ListFirewallDomainLists
        ListFirewallDomains
        ListFirewallRules
        ListGlobalResolvers
        ListHostedZoneAssociations
        ListManagedFirewallDomainLists
        ListSharedDNSViews
        ListTagsForResource
        TagResource
        UntagResource
        UpdateAccessSource
        UpdateAccessToken
        UpdateDNSView
        UpdateFirewallDomains
        UpdateFirewallRule
        UpdateGlobalResolver
        UpdateHostedZoneAssociation
    ]
}

@http(method: "POST", uri: "/hosted-zone-associations/{hostedZoneId}") @idempotent
operation AssociateHostedZone {
    input := {
        @required @httpLabel
        hostedZoneId: HostedZoneId

        @required
        resourceArn: ResourceArn

        @required
        name: ResourceName
    }
    output := {
        @required
        id: ResourceId

        @required
        resourceArn: ResourceArn

        @required
        hostedZoneId: HostedZoneId

        @required
        hostedZoneName: HostedZoneName

        @required
        name: ResourceName

        @required
        createdAt: ISO8601TimeString

        @required
        updatedAt: ISO8601TimeString

        @required
        status: HostedZoneAssociationStatus
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/firewall-rules/batch-create") @idempotent
operation BatchCreateFirewallRule {
    input := {
        @required
        firewallRules: BatchCreateFirewallRuleInputItems
    }
    output := {
        @required
        failures: BatchCreateFirewallRuleOutputItems

        @required
        successes: BatchCreateFirewallRuleOutputItems
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/firewall-rules/batch-delete") @idempotent
operation BatchDeleteFirewallRule {
    input := {
        @required
        firewallRules: BatchDeleteFirewallRuleInputItems
    }
    output := {
        @required
        failures: BatchDeleteFirewallRuleOutputItems

        @required
        successes: BatchDeleteFirewallRuleOutputItems
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/firewall-rules/batch-update") @idempotent
operation BatchUpdateFirewallRule {
    input := {
        @required
        firewallRules: BatchUpdateFirewallRuleInputItems
    }
    output := {
        @required
        failures: BatchUpdateFirewallRuleOutputItems

        @required
        successes: BatchUpdateFirewallRuleOutputItems
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/access-sources") @idempotent
operation CreateAccessSource {
    input := {
        @required
        cidr: Cidr

        @idempotencyToken
        clientToken: ClientToken

        ipAddressType: IpAddressType
        name: ResourceNameShort

        @required
        dnsViewId: ResourceId

        @required
        protocol: DnsProtocol

        tags: Tags
    }
    output := {
        @required
        arn: ResourceArn

        @required
        cidr: Cidr

        @required
        createdAt: ISO8601TimeString

        @required
        id: ResourceId

        @required
        ipAddressType: IpAddressType

        name: ResourceNameShort

        @required
        dnsViewId: ResourceId

        @required
        protocol: DnsProtocol

        @required
        status: CRResourceStatus

        @required
        updatedAt: ISO8601TimeString
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/tokens/{dnsViewId}") @idempotent
operation CreateAccessToken {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        dnsViewId: ResourceId

        expiresAt: ISO8601TimeString
        name: ResourceNameShort
        tags: Tags
    }
    output := {
        @required
        id: ResourceId

        @required
        arn: ResourceArn

        clientToken: ClientToken

        @required
        createdAt: ISO8601TimeString

        @required
        dnsViewId: ResourceId

        @required
        expiresAt: ISO8601TimeString

        name: ResourceNameShort

        @required
        status: TokenStatus

        @required
        value: AccessTokenValue
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/dns-views/{globalResolverId}") @idempotent
operation CreateDNSView {
    input := {
        @required @httpLabel
        globalResolverId: ResourceId

        @idempotencyToken
        clientToken: ClientToken

        @required
        name: ResourceName

        dnssecValidation: DnsSecValidationType
        ednsClientSubnet: EdnsClientSubnetType
        firewallRulesFailOpen: FirewallRulesFailOpenType
        description: ResourceDescription
        tags: Tags
    }
    output := {
        @required
        id: ResourceId

        @required
        arn: ResourceArn

        clientToken: ClientToken

        @required
        dnssecValidation: DnsSecValidationType

        @required
        ednsClientSubnet: EdnsClientSubnetType

        @required
        firewallRulesFailOpen: FirewallRulesFailOpenType

        @required
        name: ResourceName

        description: ResourceDescription

        @required
        globalResolverId: ResourceId

        @required
        createdAt: ISO8601TimeString

        @required
        updatedAt: ISO8601TimeString

        @required
        status: ProfileResourceStatus
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/firewall-domain-lists/{globalResolverId}") @idempotent
operation CreateFirewallDomainList {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required @httpLabel
        globalResolverId: ResourceId

        description: ResourceDescription

        @required
        name: ResourceName

        tags: Tags
    }
    output := {
        @required
        arn: ResourceArn

        @required
        globalResolverId: ResourceId

        @required
        createdAt: ISO8601TimeString

        description: ResourceDescription

        @required
        domainCount: Integer

        @required
        id: ResourceId

        @required
        name: ResourceName

        @required
        status: CRResourceStatus

        @required
        updatedAt: ISO8601TimeString
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/firewall-rules") @idempotent
operation CreateFirewallRule {
    input := {
        @required
        action: FirewallRuleAction

        blockOverrideDnsType: BlockOverrideDnsQueryType
        blockOverrideDomain: Domain
        blockOverrideTtl: BlockOverrideTtl
        blockResponse: FirewallBlockResponse

        @idempotencyToken
        clientToken: ClientToken

        confidenceThreshold: ConfidenceThreshold
        description: ResourceDescription
        dnsAdvancedProtection: DnsAdvancedProtection
        firewallDomainListId: ResourceId

        @required
        name: ResourceName

        priority: FirewallRulePriority

        @required
        dnsViewId: ResourceId

        qType: DnsQueryType
    }
    output := {
        @required
        action: FirewallRuleAction

        blockOverrideDnsType: BlockOverrideDnsQueryType
        blockOverrideDomain: Domain
        blockOverrideTtl: BlockOverrideTtl
        blockResponse: FirewallBlockResponse
        confidenceThreshold: ConfidenceThreshold

        @required
        createdAt: ISO8601TimeString

        description: ResourceDescription
        dnsAdvancedProtection: DnsAdvancedProtection
        firewallDomainListId: ResourceId

        @required
        id: ResourceId

        @required
        name: ResourceName

        @required
        priority: FirewallRulePriority

        @required
        dnsViewId: ResourceId

        queryType: DnsQueryType

        @required
        status: CRResourceStatus

        @required
        updatedAt: ISO8601TimeString
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "POST", uri: "/global-resolver") @idempotent
operation CreateGlobalResolver {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        description: ResourceDescription
        ipAddressType: GlobalResolverIpAddressType

        @required
        name: ResourceName

        observabilityRegion: Region

        @required
        regions: Regions

        tags: Tags
    }
    output := {
        @required
        id: ResourceId

        @required
        arn: ResourceArn

        @required
        clientToken: ClientToken

        @required
        createdAt: ISO8601TimeString

        description: ResourceDescription

        @required
        dnsName: Sni

        ipAddressType: GlobalResolverIpAddressType

        @required
        ipv4Addresses: IPv4Addresses

        ipv6Addresses: IPv6Addresses

        @required
        name: ResourceName

        observabilityRegion: Region

        @required
        regions: Regions

        @required
        status: CRResourceStatus

        @required
        updatedAt: ISO8601TimeString
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "DELETE", uri: "/access-sources/{accessSourceId}") @idempotent
operation DeleteAccessSource {
    input := {
        @required @httpLabel
        accessSourceId: ResourceId
    }
    output := {
        @required
        arn: ResourceArn

        @required
        cidr: Cidr

        @required
        createdAt: ISO8601TimeString

        @required
        id: ResourceId

        @required
        ipAddressType: IpAddressType

        name: ResourceNameShort

        @required
        dnsViewId: ResourceId

        @required
        protocol: DnsProtocol

        @required
        status: CRResourceStatus

        @required
        updatedAt: ISO8601TimeString
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/tokens/{accessTokenId}") @idempotent
operation DeleteAccessToken {
    input := {
        @required @httpLabel
        accessTokenId: ResourceId
    }
    output := {
        @required
        id: ResourceId

        @required
        status: TokenStatus

        @required
        deletedAt: ISO8601TimeString
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/dns-views/{dnsViewId}") @idempotent
operation DeleteDNSView {
    input := {
        @required @httpLabel
        dnsViewId: ResourceId
    }
    output := {
        @required
        id: ResourceId

        @required
        arn: ResourceArn

        clientToken: ClientToken

        @required
        dnssecValidation: DnsSecValidationType

        @required
        ednsClientSubnet: EdnsClientSubnetType

        @required
        firewallRulesFailOpen: FirewallRulesFailOpenType

        @required
        name: ResourceName

        description: ResourceDescription

        @required
        globalResolverId: ResourceId

        @required
        createdAt: ISO8601TimeString

        @required
        updatedAt: ISO8601TimeString

        @required
        status: ProfileResourceStatus
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/firewall-domain-lists/{firewallDomainListId}") @idempotent
operation DeleteFirewallDomainList {
    input := {
        @required @httpLabel
        firewallDomainListId: ResourceId
    }
    output := {
        @required
        arn: ResourceArn

        @required
        id: ResourceId

        @required
        name: ResourceName

        @required
        status: CRResourceStatus
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/firewall-rules/{firewallRuleId}") @idempotent
operation DeleteFirewallRule {
    input := {
        @required @httpLabel
        firewallRuleId: ResourceId
    }
    output := {
        @required
        action: FirewallRuleAction

        blockOverrideDnsType: BlockOverrideDnsQueryType
        blockOverrideDomain: Domain
        blockOverrideTtl: BlockOverrideTtl
        blockResponse: FirewallBlockResponse
        confidenceThreshold: ConfidenceThreshold

        @required
        createdAt: ISO8601TimeString

        description: ResourceDescription
        dnsAdvancedProtection: DnsAdvancedProtection
        firewallDomainListId: ResourceId

        @required
        id: ResourceId

        @required
        name: ResourceName

        @required
        priority: FirewallRulePriority

        @required
        dnsViewId: ResourceId

        queryType: DnsQueryType

        @required
        status: CRResourceStatus

        @required
        updatedAt: ISO8601TimeString
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "DELETE", uri: "/global-resolver/{globalResolverId}") @idempotent
operation DeleteGlobalResolver {
    input := {
        @required @httpLabel
        globalResolverId: ResourceId
    }
    output := {
        @required
        id: ResourceId

        @required
        arn: ResourceArn

        @required
        clientToken: ClientToken

        @required
        dnsName: Sni

        observabilityRegion: Region

        @required
        name: ResourceName

        description: ResourceDescription

        @required
        regions: Regions

        @required
        createdAt: ISO8601TimeString

        @required
        updatedAt: ISO8601TimeString

        @required
        status: CRResourceStatus

        @required
        ipv4Addresses: IPv4Addresses

        ipv6Addresses: IPv6Addresses
        ipAddressType: GlobalResolverIpAddressType
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/dns-views/{dnsViewId}/disable") @idempotent
operation DisableDNSView {
    input := {
        @required @httpLabel
        dnsViewId: ResourceId
    }
    output := {
        @required
        id: ResourceId

        @required
        arn: ResourceArn

        clientToken: ClientToken

        @required
        dnssecValidation: DnsSecValidationType

        @required
        ednsClientSubnet: EdnsClientSubnetType

        @required
        firewallRulesFailOpen: FirewallRulesFailOpenType

        @required
        name: ResourceName

        description: ResourceDescription

        @required
        globalResolverId: ResourceId

        @required
        createdAt: ISO8601TimeString

        @required
        updatedAt: ISO8601TimeString

        @required
        status: ProfileResourceStatus
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(
    method: "DELETE"
    uri: "/hosted-zone-associations/hosted-zone/{hostedZoneId}/resource-arn/{resourceArn+}"
)
@idempotent
operation DisassociateHostedZone {
    input := {
        @required @httpLabel
        hostedZoneId: HostedZoneId

        @required @httpLabel
        resourceArn: ResourceArn
    }
    output := {
        @required
        id: ResourceId

        @required
        resourceArn: ResourceArn

        @required
        hostedZoneId: HostedZoneId

        @required
        hostedZoneName: HostedZoneName

        @required
        name: ResourceName

        @required
        createdAt: ISO8601TimeString

        @required
        updatedAt: ISO8601TimeString

        @required
        status: HostedZoneAssociationStatus
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/dns-views/{dnsViewId}/enable") @idempotent
operation EnableDNSView {
    input := {
        @required @httpLabel
        dnsViewId: ResourceId
    }
    output := {
        @required
        id: ResourceId

        @required
        arn: ResourceArn

        clientToken: ClientToken

        @required
        dnssecValidation: DnsSecValidationType

        @required
        ednsClientSubnet: EdnsClientSubnetType

        @required
        firewallRulesFailOpen: FirewallRulesFailOpenType

        @required
        name: ResourceName

        description: ResourceDescription

        @required
        globalResolverId: ResourceId

        @required
        createdAt: ISO8601TimeString

        @required
        updatedAt: ISO8601TimeString

        @required
        status: ProfileResourceStatus
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/access-sources/{accessSourceId}") @readonly
operation GetAccessSource {
    input := {
        @required @httpLabel
        accessSourceId: ResourceId
    }
    output := {
        @required
        arn: ResourceArn

        @required
        cidr: Cidr

        @required
        createdAt: ISO8601TimeString

        @required
        id: ResourceId

        @required
        ipAddressType: IpAddressType

        name: ResourceNameShort

        @required
        dnsViewId: ResourceId

        @required
        protocol: DnsProtocol

        @required
        status: CRResourceStatus

        @required
        updatedAt: ISO8601TimeString
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/tokens/{accessTokenId}") @readonly
operation GetAccessToken {
    input := {
        @required @httpLabel
        accessTokenId: ResourceId
    }
    output := {
        @required
        id: ResourceId

        @required
        arn: ResourceArn

        clientToken: ClientToken

        @required
        createdAt: ISO8601TimeString

        @required
        dnsViewId: ResourceId

        @required
        expiresAt: ISO8601TimeString

        @required
        globalResolverId: ResourceId

        name: ResourceNameShort

        @required
        status: TokenStatus

        @required
        updatedAt: ISO8601TimeString

        @required
        value: AccessTokenValue
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/dns-views/{dnsViewId}") @readonly
operation GetDNSView {
    input := {
        @required @httpLabel
        dnsViewId: ResourceId
    }
    output := {
        @required
        id: ResourceId

        @required
        arn: ResourceArn

        clientToken: ClientToken

        @required
        dnssecValidation: DnsSecValidationType

        @required
        ednsClientSubnet: EdnsClientSubnetType

        @required
        firewallRulesFailOpen: FirewallRulesFailOpenType

        @required
        name: ResourceName

        description: ResourceDescription

        @required
        globalResolverId: ResourceId

        @required
        createdAt: ISO8601TimeString

        @required
        updatedAt: ISO8601TimeString

        @required
        status: ProfileResourceStatus
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/firewall-domain-lists/{firewallDomainListId}") @readonly
operation GetFirewallDomainList {
    input := {
        @required @httpLabel
        firewallDomainListId: ResourceId
    }
    output := {
        @required
        arn: ResourceArn

        @required
        globalResolverId: ResourceId

        clientToken: ClientToken

        @required
        createdAt: ISO8601TimeString

        description: ResourceDescription

        @required
        domainCount: Integer

        @required
        id: ResourceId

        @required
        name: ResourceName

        @required
        status: CRResourceStatus

        statusMessage: String

        @required
        updatedAt: ISO8601TimeString
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/firewall-rules/{firewallRuleId}") @readonly
operation GetFirewallRule {
    input := {
        @required @httpLabel
        firewallRuleId: ResourceId
    }
    output := {
        @required
        action: FirewallRuleAction

        blockOverrideDnsType: BlockOverrideDnsQueryType
        blockOverrideDomain: Domain
        blockOverrideTtl: BlockOverrideTtl
        blockResponse: FirewallBlockResponse
        confidenceThreshold: ConfidenceThreshold

        @required
        createdAt: ISO8601TimeString

        description: ResourceDescription
        dnsAdvancedProtection: DnsAdvancedProtection
        firewallDomainListId: ResourceId

        @required
        id: ResourceId

        @required
        name: ResourceName

        @required
        priority: FirewallRulePriority

        @required
        dnsViewId: ResourceId

        queryType: DnsQueryType

        @required
        status: CRResourceStatus

        @required
        updatedAt: ISO8601TimeString
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/global-resolver/{globalResolverId}") @readonly
operation GetGlobalResolver {
    input := {
        @required @httpLabel
        globalResolverId: ResourceId
    }
    output := {
        @required
        id: ResourceId

        @required
        arn: ResourceArn

        @required
        clientToken: ClientToken

        @required
        dnsName: Sni

        observabilityRegion: Region

        @required
        name: ResourceName

        description: ResourceDescription

        @required
        regions: Regions

        @required
        createdAt: ISO8601TimeString

        @required
        updatedAt: ISO8601TimeString

        @required
        status: CRResourceStatus

        @required
        ipv4Addresses: IPv4Addresses

        ipv6Addresses: IPv6Addresses
        ipAddressType: GlobalResolverIpAddressType
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/hosted-zone-associations/{hostedZoneAssociationId}") @readonly
operation GetHostedZoneAssociation {
    input := {
        @required @httpLabel
        hostedZoneAssociationId: ResourceId
    }
    output := {
        @required
        id: ResourceId

        @required
        resourceArn: ResourceArn

        @required
        hostedZoneId: HostedZoneId

        @required
        hostedZoneName: HostedZoneName

        @required
        name: ResourceName

        @required
        createdAt: ISO8601TimeString

        @required
        updatedAt: ISO8601TimeString

        @required
        status: HostedZoneAssociationStatus
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/managed-firewall-domain-lists/{managedFirewallDomainListId}") @readonly
operation GetManagedFirewallDomainList {
    input := {
        @required @httpLabel
        managedFirewallDomainListId: ResourceId
    }
    output := {
        description: ResourceDescription

        @required
        id: ResourceId

        @required
        name: ResourceName

        @required
        managedListType: String
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/firewall-domain-lists/{firewallDomainListId}/domains/s3_file_url")
operation ImportFirewallDomains {
    input := {
        @required
        domainFileUrl: String

        @required @httpLabel
        firewallDomainListId: ResourceId

        @required
        operation: String
    }
    output := {
        @required
        id: ResourceId

        @required
        name: ResourceName

        @required
        status: CRResourceStatus
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/access-sources")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "accessSources"
    pageSize: "maxResults"
)
operation ListAccessSources {
    input := {
        @httpQuery("max_results")
        maxResults: Integer

        @httpQuery("next_token")
        nextToken: String

        @httpQueryParams
        filters: Filters
    }
    output := {
        nextToken: String

        @required
        accessSources: AccessSources
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/tokens/dns-view/{dnsViewId}")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "accessTokens"
    pageSize: "maxResults"
)
operation ListAccessTokens {
    input := {
        @httpQuery("max_results")
        maxResults: Integer

        @httpQuery("next_token")
        nextToken: String

        @required @httpLabel
        dnsViewId: ResourceId

        @httpQueryParams
        filters: Filters
    }
    output := {
        nextToken: String
        accessTokens: AccessTokens
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/dns-views/resolver/{globalResolverId}")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dnsViews"
    pageSize: "maxResults"
)
operation ListDNSViews {
    input := {
        @httpQuery("max_results")
        maxResults: Integer

        @httpQuery("next_token")
        nextToken: String

        @required @httpLabel
        globalResolverId: ResourceId
    }
    output := {
        nextToken: String

        @required
        dnsViews: DNSViews
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/firewall-domain-lists")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "firewallDomainLists"
    pageSize: "maxResults"
)
operation ListFirewallDomainLists {
    input := {
        @httpQuery("max_results")
        maxResults: Integer

        @httpQuery("next_token")
        nextToken: String

        @httpQuery("global_resolver_id")
        globalResolverId: ResourceId
    }
    output := {
        nextToken: String

        @required
        firewallDomainLists: FirewallDomainLists
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/firewall-domain-lists/{firewallDomainListId}/domains")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "domains"
    pageSize: "maxResults"
)
operation ListFirewallDomains {
    input := {
        @httpQuery("max_results")
        maxResults: Integer

        @httpQuery("next_token")
        nextToken: String

        @required @httpLabel
        firewallDomainListId: ResourceId
    }
    output := {
        nextToken: String

        @required
        domains: Domains
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/firewall-rules")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "firewallRules"
    pageSize: "maxResults"
)
operation ListFirewallRules {
    input := {
        @httpQuery("max_results")
        maxResults: Integer

        @httpQuery("next_token")
        nextToken: String

        @required @httpQuery("dnsview_id")
        dnsViewId: ResourceId

        @httpQueryParams
        filters: Filters
    }
    output := {
        nextToken: String

        @required
        firewallRules: FirewallRules
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/global-resolver")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "globalResolvers"
    pageSize: "maxResults"
)
operation ListGlobalResolvers {
    input := {
        @httpQuery("max_results")
        maxResults: Integer

        @httpQuery("next_token")
        nextToken: String
    }
    output := {
        nextToken: String

        @required
        globalResolvers: GlobalResolvers
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/hosted-zone-associations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "hostedZoneAssociations"
    pageSize: "maxResults"
)
operation ListHostedZoneAssociations {
    input := {
        @httpQuery("max_results")
        maxResults: Integer

        @httpQuery("next_token")
        nextToken: String

        @httpQuery("resourceArn")
        resourceArn: ResourceArn
    }
    output := {
        nextToken: String

        @required
        hostedZoneAssociations: HostedZoneAssociations
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "GET", uri: "/list-managed-firewall-domain-lists/{managedFirewallDomainListType}")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "managedFirewallDomainLists"
    pageSize: "maxResults"
)
operation ListManagedFirewallDomainLists {
    input := {
        @httpQuery("max_results")
        maxResults: Integer

        @httpQuery("next_token")
        nextToken: String

        @required @httpLabel
        managedFirewallDomainListType: String
    }
    output := {
        nextToken: String

        @required
        managedFirewallDomainLists: ManagedFirewallDomainLists
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "GET", uri: "/shared-dns-views")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "dnsViews"
    pageSize: "maxResults"
)
operation ListSharedDNSViews {
    input := {
        @httpQuery("max_results")
        maxResults: Integer

        @httpQuery("next_token")
        nextToken: String
    }
    output := {
        nextToken: String

        @required
        dnsViews: SharedDNSViews
    }
    errors: [
        InternalServerException
        ValidationException
        AccessDeniedException
        ThrottlingException
    ]
}

@http(method: "POST", uri: "/get-all-tags")
operation ListTagsForResource {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: [ResourceNotFoundException]
}

@http(method: "POST", uri: "/tag-resource")
operation TagResource {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: [ValidationException, ServiceQuotaExceededException, ResourceNotFoundException]
}

@http(method: "POST", uri: "/untag-resource")
operation UntagResource {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: [ValidationException, ResourceNotFoundException]
}

@http(method: "PATCH", uri: "/access-sources/{accessSourceId}") @idempotent
operation UpdateAccessSource {
    input := {
        @required @httpLabel
        accessSourceId: ResourceId

        cidr: Cidr
        ipAddressType: IpAddressType
        name: ResourceNameShort
        protocol: DnsProtocol
    }
    output := {
        @required
        arn: ResourceArn

        @required
        cidr: Cidr

        @required
        createdAt: ISO8601TimeString

        @required
        id: ResourceId

        @required
        ipAddressType: IpAddressType

        name: ResourceNameShort

        @required
        dnsViewId: ResourceId

        @required
        protocol: DnsProtocol

        @required
        status: CRResourceStatus

        @required
        updatedAt: ISO8601TimeString
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/tokens/{accessTokenId}") @idempotent
operation UpdateAccessToken {
    input := {
        @required @httpLabel
        accessTokenId: ResourceId

        @required
        name: ResourceNameShort
    }
    output := {
        @required
        id: ResourceId

        @required
        name: ResourceNameShort
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/dns-views/{dnsViewId}") @idempotent
operation UpdateDNSView {
    input := {
        @required @httpLabel
        dnsViewId: ResourceId

        name: ResourceName
        description: ResourceDescription
        dnssecValidation: DnsSecValidationType
        ednsClientSubnet: EdnsClientSubnetType
        firewallRulesFailOpen: FirewallRulesFailOpenType
    }
    output := {
        @required
        id: ResourceId

        @required
        arn: ResourceArn

        clientToken: ClientToken

        @required
        dnssecValidation: DnsSecValidationType

        @required
        ednsClientSubnet: EdnsClientSubnetType

        @required
        firewallRulesFailOpen: FirewallRulesFailOpenType

        @required
        name: ResourceName

        description: ResourceDescription

        @required
        globalResolverId: ResourceId

        @required
        createdAt: ISO8601TimeString

        @required
        updatedAt: ISO8601TimeString

        @required
        status: ProfileResourceStatus
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/firewall-domain-lists/{firewallDomainListId}/domains")
operation UpdateFirewallDomains {
    input := {
        @required
        domains: Domains

        @required @httpLabel
        firewallDomainListId: ResourceId

        @required
        operation: String
    }
    output := {
        @required
        id: ResourceId

        @required
        name: ResourceName

        @required
        status: CRResourceStatus
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/firewall-rules/{firewallRuleId}") @idempotent
operation UpdateFirewallRule {
    input := {
        action: FirewallRuleAction
        blockOverrideDnsType: BlockOverrideDnsQueryType
        blockOverrideDomain: Domain
        blockOverrideTtl: BlockOverrideTtl
        blockResponse: FirewallBlockResponse

        @required @idempotencyToken
        clientToken: ClientToken

        confidenceThreshold: ConfidenceThreshold
        description: ResourceDescription
        dnsAdvancedProtection: DnsAdvancedProtection

        @required @httpLabel
        firewallRuleId: ResourceId

        name: ResourceName
        priority: FirewallRulePriority
    }
    output := {
        @required
        action: FirewallRuleAction

        blockOverrideDnsType: BlockOverrideDnsQueryType
        blockOverrideDomain: Domain
        blockOverrideTtl: BlockOverrideTtl
        blockResponse: FirewallBlockResponse
        confidenceThreshold: ConfidenceThreshold

        @required
        createdAt: ISO8601TimeString

        description: ResourceDescription
        dnsAdvancedProtection: DnsAdvancedProtection
        firewallDomainListId: ResourceId

        @required
        id: ResourceId

        @required
        name: ResourceName

        @required
        priority: FirewallRulePriority

        @required
        dnsViewId: ResourceId

        queryType: DnsQueryType

        @required
        status: CRResourceStatus

        @required
        updatedAt: ISO8601TimeString
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/global-resolver/{globalResolverId}") @idempotent
operation UpdateGlobalResolver {
    input := {
        @required @httpLabel
        globalResolverId: ResourceId

        name: ResourceName
        observabilityRegion: Region
        description: ResourceDescription
        ipAddressType: GlobalResolverIpAddressType
        regions: Regions
    }
    output := {
        @required
        id: ResourceId

        @required
        arn: ResourceArn

        @required
        clientToken: ClientToken

        @required
        dnsName: Sni

        observabilityRegion: Region

        @required
        name: ResourceName

        description: ResourceDescription

        @required
        regions: Regions

        @required
        createdAt: ISO8601TimeString

        @required
        updatedAt: ISO8601TimeString

        @required
        status: CRResourceStatus

        @required
        ipv4Addresses: IPv4Addresses

        ipv6Addresses: IPv6Addresses
        ipAddressType: GlobalResolverIpAddressType
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@http(method: "PATCH", uri: "/hosted-zone-associations/{hostedZoneAssociationId}") @idempotent
operation UpdateHostedZoneAssociation {
    input := {
        @required @httpLabel
        hostedZoneAssociationId: ResourceId

        name: ResourceName
    }
    output := {
        @required
        id: ResourceId

        @required
        resourceArn: ResourceArn

        @required
        hostedZoneId: HostedZoneId

        @required
        hostedZoneName: HostedZoneName

        @required
        name: ResourceName

        @required
        createdAt: ISO8601TimeString

        @required
        updatedAt: ISO8601TimeString

        @required
        status: HostedZoneAssociationStatus
    }
    errors: [
        InternalServerException
        ValidationException
        ConflictException
        ServiceQuotaExceededException
        AccessDeniedException
        ThrottlingException
        ResourceNotFoundException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

list AccessSources {
    member: AccessSourcesItem
}

structure AccessSourcesItem {
    @required
    arn: ResourceArn

    @required
    cidr: Cidr

    @required
    createdAt: ISO8601TimeString

    @required
    id: ResourceId

    @required
    ipAddressType: IpAddressType

    name: ResourceNameShort

    @required
    dnsViewId: ResourceId

    @required
    protocol: DnsProtocol

    @required
    status: CRResourceStatus

    @required
    updatedAt: ISO8601TimeString
}

structure AccessTokenItem {
    @required
    id: ResourceId

    @required
    arn: ResourceArn

    @required
    createdAt: ISO8601TimeString

    @required
    dnsViewId: ResourceId

    @required
    expiresAt: ISO8601TimeString

    @required
    globalResolverId: ResourceId

    name: ResourceNameShort

    @required
    status: TokenStatus

    @required
    updatedAt: ISO8601TimeString
}

@length(min: 0, max: 100) @sensitive
string AccessTokenValue

list AccessTokens {
    member: AccessTokenItem
}

@length(min: 12, max: 32) @pattern("[0-9]+")
string AccountId

structure BatchCreateFirewallRuleInputItem {
    @required
    action: FirewallRuleAction

    blockOverrideDnsType: BlockOverrideDnsQueryType
    blockOverrideDomain: Domain
    blockOverrideTtl: BlockOverrideTtl
    blockResponse: FirewallBlockResponse

    @required
    clientToken: ClientToken

    confidenceThreshold: ConfidenceThreshold
    description: ResourceDescription
    dnsAdvancedProtection: DnsAdvancedProtection
    firewallDomainListId: ResourceId

    @required
    name: ResourceName

    priority: FirewallRulePriority

    @required
    dnsViewId: ResourceId

    qType: DnsQueryType
}

list BatchCreateFirewallRuleInputItems {
    member: BatchCreateFirewallRuleInputItem
}

structure BatchCreateFirewallRuleOutputItem {
    @required
    firewallRule: BatchCreateFirewallRuleResult

    @required
    code: Integer

    message: String
}

list BatchCreateFirewallRuleOutputItems {
    member: BatchCreateFirewallRuleOutputItem
}

structure BatchCreateFirewallRuleResult {
    @required
    action: FirewallRuleAction

    blockOverrideDnsType: BlockOverrideDnsQueryType
    blockOverrideDomain: Domain
    blockOverrideTtl: BlockOverrideTtl
    blockResponse: FirewallBlockResponse

    @required
    clientToken: ClientToken

    confidenceThreshold: ConfidenceThreshold
    createdAt: ISO8601TimeString
    description: ResourceDescription
    dnsAdvancedProtection: DnsAdvancedProtection
    firewallDomainListId: ResourceId
    id: ResourceId
    managedDomainListName: ResourceName

    @required
    name: ResourceName

    priority: FirewallRulePriority

    @required
    dnsViewId: ResourceId

    queryType: DnsQueryType
    status: CRResourceStatus
    updatedAt: ISO8601TimeString
}

structure BatchDeleteFirewallRuleInputItem {
    @required
    firewallRuleId: ResourceId
}

list BatchDeleteFirewallRuleInputItems {
    member: BatchDeleteFirewallRuleInputItem
}

structure BatchDeleteFirewallRuleOutputItem {
    @required
    firewallRule: BatchDeleteFirewallRuleResult

    @required
    code: Integer

    message: String
}

list BatchDeleteFirewallRuleOutputItems {
    member: BatchDeleteFirewallRuleOutputItem
}

structure BatchDeleteFirewallRuleResult {
    clientToken: ClientToken

    @required
    id: ResourceId

    name: ResourceName
    status: CRResourceStatus
}

structure BatchUpdateFirewallRuleInputItem {
    action: FirewallRuleAction
    blockOverrideDnsType: BlockOverrideDnsQueryType
    blockOverrideDomain: Domain
    blockOverrideTtl: BlockOverrideTtl
    blockResponse: FirewallBlockResponse
    confidenceThreshold: ConfidenceThreshold
    description: ResourceDescription
    dnsAdvancedProtection: DnsAdvancedProtection

    @required
    firewallRuleId: ResourceId

    name: ResourceName
    priority: FirewallRulePriority
}

list BatchUpdateFirewallRuleInputItems {
    member: BatchUpdateFirewallRuleInputItem
}

structure BatchUpdateFirewallRuleOutputItem {
    @required
    firewallRule: BatchUpdateFirewallRuleResult

    @required
    code: Integer

    message: String
}

list BatchUpdateFirewallRuleOutputItems {
    member: BatchUpdateFirewallRuleOutputItem
}

structure BatchUpdateFirewallRuleResult {
    action: FirewallRuleAction
    blockOverrideDnsType: BlockOverrideDnsQueryType
    blockOverrideDomain: Domain
    blockOverrideTtl: BlockOverrideTtl
    blockResponse: FirewallBlockResponse
    clientToken: ClientToken
    confidenceThreshold: ConfidenceThreshold
    createdAt: ISO8601TimeString
    description: ResourceDescription
    dnsAdvancedProtection: DnsAdvancedProtection
    firewallDomainListId: ResourceId

    @required
    id: ResourceId

    name: ResourceName
    priority: FirewallRulePriority
    dnsViewId: ResourceId
    queryType: DnsQueryType
    status: CRResourceStatus
    updatedAt: ISO8601TimeString
}

enum BlockOverrideDnsQueryType {
    CNAME
}

@range(min: 0, max: 604800)
integer BlockOverrideTtl

enum CRResourceStatus {
    CREATING
    OPERATIONAL
    UPDATING
    DELETING
}

@length(min: 1, max: 43)
string Cidr

@length(min: 1, max: 256)
string ClientToken

enum ConfidenceThreshold {
    LOW
    MEDIUM
    HIGH
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    resourceId: String

    @required
    resourceType: String
}

structure DNSViewSummary {
    @required
    id: ResourceId

    @required
    arn: ResourceArn

    @required
    clientToken: ClientToken

    @required
    dnssecValidation: DnsSecValidationType

    @required
    ednsClientSubnet: EdnsClientSubnetType

    @required
    firewallRulesFailOpen: FirewallRulesFailOpenType

    @required
    name: ResourceName

    description: ResourceDescription

    @required
    globalResolverId: ResourceId

    @required
    createdAt: ISO8601TimeString

    @required
    updatedAt: ISO8601TimeString

    @required
    status: ProfileResourceStatus
}

list DNSViews {
    member: DNSViewSummary
}

enum DnsAdvancedProtection {
    DGA
    DNS_TUNNELING
    DICTIONARY_DGA
}

enum DnsProtocol {
    DO53
    DOH
    DOT
}

@length(min: 0, max: 16)
string DnsQueryType

enum DnsSecValidationType {
    ENABLED
    DISABLED
}

@length(min: 1, max: 256) @pattern("\\*?[a-zA-Z0-9!\"#$%&'()*+,./:;<=>?@\\[\\\\\\]^_`{|}~-]+")
string Domain

list Domains {
    member: Domain
}

enum EdnsClientSubnetType {
    ENABLED
    DISABLED
}

map Filters {
    key: String
    value: Strings
}

enum FirewallBlockResponse {
    NODATA
    NXDOMAIN
    OVERRIDE
}

list FirewallDomainLists {
    member: FirewallDomainListsItem
}

structure FirewallDomainListsItem {
    @required
    arn: ResourceArn

    @required
    globalResolverId: ResourceId

    @required
    createdAt: ISO8601TimeString

    description: ResourceDescription

    @required
    id: ResourceId

    @required
    name: ResourceName

    @required
    status: CRResourceStatus

    @required
    updatedAt: ISO8601TimeString
}

enum FirewallRuleAction {
    ALLOW
    ALERT
    BLOCK
}

@range(min: 1, max: 10000)
long FirewallRulePriority

list FirewallRules {
    member: FirewallRulesItem
}

enum FirewallRulesFailOpenType {
    ENABLED
    DISABLED
}

structure FirewallRulesItem {
    @required
    action: FirewallRuleAction

    blockOverrideDnsType: BlockOverrideDnsQueryType
    blockOverrideDomain: Domain
    blockOverrideTtl: BlockOverrideTtl
    blockResponse: FirewallBlockResponse
    confidenceThreshold: ConfidenceThreshold

    @required
    createdAt: ISO8601TimeString

    description: ResourceDescription
    dnsAdvancedProtection: DnsAdvancedProtection
    firewallDomainListId: ResourceId

    @required
    id: ResourceId

    @required
    name: ResourceName

    @required
    priority: FirewallRulePriority

    @required
    dnsViewId: ResourceId

    queryType: DnsQueryType

    @required
    status: CRResourceStatus

    @required
    updatedAt: ISO8601TimeString
}

enum GlobalResolverIpAddressType {
    IPV4
    DUAL_STACK
}

list GlobalResolvers {
    member: GlobalResolversItem
}

structure GlobalResolversItem {
    @required
    id: ResourceId

    @required
    arn: ResourceArn

    @required
    clientToken: ClientToken

    @required
    dnsName: Sni

    observabilityRegion: Region

    @required
    name: ResourceName

    description: ResourceDescription

    @required
    regions: Regions

    @required
    createdAt: ISO8601TimeString

    @required
    updatedAt: ISO8601TimeString

    @required
    status: CRResourceStatus

    @required
    ipv4Addresses: IPv4Addresses

    ipv6Addresses: IPv6Addresses
    ipAddressType: GlobalResolverIpAddressType
}

enum HostedZoneAssociationStatus {
    CREATING
    OPERATIONAL
    DELETING
}

structure HostedZoneAssociationSummary {
    @required
    id: ResourceId

    @required
    resourceArn: ResourceArn

    @required
    hostedZoneId: HostedZoneId

    @required
    hostedZoneName: HostedZoneName

    @required
    name: ResourceName

    @required
    createdAt: ISO8601TimeString

    @required
    updatedAt: ISO8601TimeString

    @required
    status: HostedZoneAssociationStatus
}

list HostedZoneAssociations {
    member: HostedZoneAssociationSummary
}

@length(min: 1, max: 32)
string HostedZoneId

@length(min: 1, max: 1024)
string HostedZoneName

@length(min: 1, max: 15) @pattern("((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)\\.?\\b){4}")
string IPv4Address

list IPv4Addresses {
    member: IPv4Address
}

@length(min: 1, max: 39) @pattern("(?:[A-Fa-f0-9]{0,4}:){2,7}[A-Fa-f0-9]{1,4}")
string IPv6Address

list IPv6Addresses {
    member: IPv6Address
}

@timestampFormat("date-time")
timestamp ISO8601TimeString

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

enum IpAddressType {
    IPV4
    IPV6
}

@input
structure ListTagsForResourceRequest {
    @required
    resourceArn: ResourceArn
}

@output
structure ListTagsForResourceResponse {
    tags: Tags
}

list ManagedFirewallDomainLists {
    member: ManagedFirewallDomainListsItem
}

structure ManagedFirewallDomainListsItem {
    description: ResourceDescription

    @required
    id: ResourceId

    @required
    name: ResourceName

    @required
    managedListType: String
}

enum ProfileResourceStatus {
    CREATING
    OPERATIONAL
    UPDATING
    ENABLING
    DISABLING
    DISABLED
    DELETING
}

@length(min: 0, max: 32)
string Region

list Regions {
    member: Region
}

@length(min: 1, max: 2048)
@pattern("arn:[-.a-z0-9]{1,63}:[-.a-z0-9]{1,63}:[-.a-z0-9]{0,63}:[-.a-z0-9]{0,63}:[^/].{0,1023}")
string ResourceArn

@length(min: 1, max: 256)
string ResourceDescription

@length(min: 1, max: 64) @pattern("[-.a-zA-Z0-9]+")
string ResourceId

@length(min: 1, max: 64) @pattern("(?!^[0-9]+$)([a-zA-Z0-9-_/' ']+)")
string ResourceName

@length(min: 1, max: 32) @pattern("(?!^[0-9]+$)([a-zA-Z0-9-_/' ']+)")
string ResourceNameShort

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    resourceId: String

    @required
    resourceType: String
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    resourceId: String

    @required
    resourceType: String

    serviceCode: String
    quotaCode: String
}

structure SharedDNSViewSummary {
    @required
    id: ResourceId

    @required
    arn: ResourceArn

    @required
    clientToken: ClientToken

    @required
    dnssecValidation: DnsSecValidationType

    @required
    ednsClientSubnet: EdnsClientSubnetType

    @required
    firewallRulesFailOpen: FirewallRulesFailOpenType

    @required
    name: ResourceName

    description: ResourceDescription

    @required
    globalResolverId: ResourceId

    @required
    createdAt: ISO8601TimeString

    @required
    updatedAt: ISO8601TimeString

    @required
    status: ProfileResourceStatus

    @required
    ownerAccountId: AccountId
}

list SharedDNSViews {
    member: SharedDNSViewSummary
}

@length(min: 1, max: 128)
string Sni

list Strings {
    member: String
}

@length(min: 1, max: 128) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagKey

list TagKeys {
    member: TagKey
}

@input
structure TagResourceRequest {
    @required
    resourceArn: ResourceArn

    @required
    tags: Tags
}

@output
structure TagResourceResponse {}

@length(min: 0, max: 256) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string TagValue

@length(min: 0, max: 50)
map Tags {
    key: TagKey
    value: TagValue
}

@error("client") @httpError(429) @retryable(throttling: true)
structure ThrottlingException {
    @required
    message: String

    serviceCode: String
    quotaCode: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

enum TokenStatus {
    CREATING
    OPERATIONAL
    DELETING
}

@input
structure UntagResourceRequest {
    @required
    resourceArn: ResourceArn

    @required
    tagKeys: TagKeys
}

@output
structure UntagResourceResponse {}

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String

    @required
    reason: ValidationExceptionReason

    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    UNKNOWN_OPERATION
    CANNOT_PARSE
    FIELD_VALIDATION_FAILED
    OTHER
}
