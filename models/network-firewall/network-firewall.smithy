$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.networkfirewall

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("AWS Network Firewall")
@service(sdkId: "Network Firewall", endpointPrefix: "network-firewall")
@awsJson1_0
@sigv4(name: "network-firewall")
@standardRegionalEndpoints
service NetworkFirewall_20201112 {
    version: "2020-11-12"
    operations: [
        AcceptNetworkFirewallTransitGatewayAttachment
        AssociateAvailabilityZones
        AssociateFirewallPolicy
        AssociateSubnets
        AttachRuleGroupsToProxyConfiguration
        CreateContainerAssociation
        CreateFirewall
        CreateFirewallPolicy
        CreateProxy
        CreateProxyConfiguration
        CreateProxyRuleGroup
        CreateProxyRules
        CreateRuleGroup
        CreateTLSInspectionConfiguration
        CreateVpcEndpointAssociation
        DeleteContainerAssociation
        DeleteFirewall
        DeleteFirewallPolicy
        DeleteNetworkFirewallTransitGatewayAttachment
        DeleteProxy
        DeleteProxyConfiguration
        DeleteProxyRuleGroup
        DeleteProxyRules
        DeleteResourcePolicy
        DeleteRuleGroup
        DeleteTLSInspectionConfiguration
        DeleteVpcEndpointAssociation
        DescribeContainerAssociation
        DescribeFirewall
        DescribeFirewallMetadata
        DescribeFirewallPolicy
        DescribeFlowOperation
        DescribeLoggingConfiguration
        DescribeProxy
        DescribeProxyConfiguration
        DescribeProxyRule
        DescribeProxyRuleGroup
        DescribeResourcePolicy
        DescribeRuleGroup
        DescribeRuleGroupMetadata
        DescribeRuleGroupSummary
        DescribeTLSInspectionConfiguration
        DescribeVpcEndpointAssociation
        DetachRuleGroupsFromProxyConfiguration
        DisassociateAvailabilityZones
        DisassociateSubnets
        GetAnalysisReportResults
        ListAnalysisReports
        ListContainerAssociations
        ListFirewallPolicies
        ListFirewalls
        ListFlowOperationResults
        ListFlowOperations
        ListProxies
        ListProxyConfigurations
        ListProxyRuleGroups
        ListRuleGroups
        ListTLSInspectionConfigurations
        ListTagsForResource
        ListVpcEndpointAssociations
        PutResourcePolicy
        RejectNetworkFirewallTransitGatewayAttachment
        StartAnalysisReport
        StartFlowCapture
        StartFlowFlush
        TagResource
        UntagResource
        UpdateAvailabilityZoneChangeProtection
        UpdateContainerAssociation
        UpdateFirewallAnalysisSettings
        UpdateFirewallDeleteProtection
        UpdateFirewallDescription
        UpdateFirewallEncryptionConfiguration
        UpdateFirewallPolicy
        UpdateFirewallPolicyChangeProtection
        UpdateLoggingConfiguration
        UpdateProxy
        UpdateProxyConfiguration
        UpdateProxyRule
        UpdateProxyRuleGroupPriorities
        UpdateProxyRulePriorities
        UpdateProxySettings
        UpdateRuleGroup
        UpdateSubnetChangeProtection
        UpdateTLSInspectionConfiguration
    ]
}

operation AcceptNetworkFirewallTransitGatewayAttachment {
    input := {
        @required
        TransitGatewayAttachmentId: TransitGatewayAttachmentId
    }
    output := {
        @required
        TransitGatewayAttachmentId: TransitGatewayAttachmentId

        @required
        TransitGatewayAttachmentStatus: TransitGatewayAttachmentStatus
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation AssociateAvailabilityZones {
    input := {
        UpdateToken: UpdateToken
        FirewallArn: ResourceArn
        FirewallName: ResourceName

        @required
        AvailabilityZoneMappings: AvailabilityZoneMappings
    }
    output := {
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        AvailabilityZoneMappings: AvailabilityZoneMappings
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidTokenException
        InvalidOperationException
        InsufficientCapacityException
    ]
}

operation AssociateFirewallPolicy {
    input := {
        UpdateToken: UpdateToken
        FirewallArn: ResourceArn
        FirewallName: ResourceName

        @required
        FirewallPolicyArn: ResourceArn
    }
    output := {
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        FirewallPolicyArn: ResourceArn
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidTokenException
        InvalidOperationException
    ]
}

operation AssociateSubnets {
    input := {
        UpdateToken: UpdateToken
        FirewallArn: ResourceArn
        FirewallName: ResourceName

        @required
        SubnetMappings: SubnetMappings
    }
    output := {
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        SubnetMappings: SubnetMappings
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidTokenException
        InvalidOperationException
        InsufficientCapacityException
    ]
}

operation AttachRuleGroupsToProxyConfiguration {
    input := {
        ProxyConfigurationName: ResourceName
        ProxyConfigurationArn: ResourceArn

        @required
        RuleGroups: ProxyRuleGroupAttachmentList

        @required
        UpdateToken: UpdateToken
    }
    output := {
        ProxyConfiguration: ProxyConfiguration
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation CreateContainerAssociation {
    input := {
        @required
        ContainerAssociationName: ResourceName

        Description: Description

        @required
        Type: ContainerMonitoringType

        @required
        ContainerMonitoringConfigurations: ContainerMonitoringConfigurations

        Tags: TagList
    }
    output := {
        ContainerAssociationName: ResourceName
        ContainerAssociationArn: ResourceArn
        Description: Description
        Type: ContainerMonitoringType
        ContainerMonitoringConfigurations: ContainerMonitoringConfigurations
        Status: ContainerAssociationStatus
        Tags: TagList
        UpdateToken: UpdateToken
    }
    errors: [
        LimitExceededException
        InvalidRequestException
        ThrottlingException
        InternalServerError
        InsufficientCapacityException
    ]
}

operation CreateFirewall {
    input := {
        @required
        FirewallName: ResourceName

        @required
        FirewallPolicyArn: ResourceArn

        VpcId: VpcId
        SubnetMappings: SubnetMappings
        DeleteProtection: Boolean
        SubnetChangeProtection: Boolean
        FirewallPolicyChangeProtection: Boolean
        Description: Description
        Tags: TagList
        EncryptionConfiguration: EncryptionConfiguration
        EnabledAnalysisTypes: EnabledAnalysisTypes
        TransitGatewayId: TransitGatewayId
        AvailabilityZoneMappings: AvailabilityZoneMappings
        AvailabilityZoneChangeProtection: Boolean
        NatGatewayMappings: NatGatewayMappingsList
        ProxySettings: ProxySettings
        NoSourcePreservation: Boolean
        VpcEndpoint: VpcEndpoint
    }
    output := {
        Firewall: Firewall
        FirewallStatus: FirewallStatus
    }
    errors: [
        InvalidRequestException
        LimitExceededException
        InternalServerError
        ThrottlingException
        InsufficientCapacityException
        InvalidOperationException
    ]
}

operation CreateFirewallPolicy {
    input := {
        @required
        FirewallPolicyName: ResourceName

        @required
        FirewallPolicy: FirewallPolicy

        Description: Description
        Tags: TagList
        DryRun: Boolean
        EncryptionConfiguration: EncryptionConfiguration
    }
    output := {
        @required
        UpdateToken: UpdateToken

        @required
        FirewallPolicyResponse: FirewallPolicyResponse
    }
    errors: [
        LimitExceededException
        InvalidRequestException
        ThrottlingException
        InternalServerError
        InsufficientCapacityException
    ]
}

operation CreateProxy {
    input := {
        @required
        ProxyName: ResourceName

        @required
        NatGatewayId: NatGatewayId

        ProxyConfigurationName: ResourceName
        ProxyConfigurationArn: ResourceArn
        ListenerProperties: ListenerPropertiesRequest

        @required
        TlsInterceptProperties: TlsInterceptPropertiesRequest

        Tags: TagList
    }
    output := {
        Proxy: Proxy
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        UnsupportedOperationException
        LimitExceededException
        ThrottlingException
    ]
}

operation CreateProxyConfiguration {
    input := {
        @required
        ProxyConfigurationName: ResourceName

        Description: Description
        RuleGroupNames: ResourceNameList
        RuleGroupArns: ResourceArnList

        @required
        DefaultRulePhaseActions: ProxyConfigDefaultRulePhaseActionsRequest

        Tags: TagList
    }
    output := {
        ProxyConfiguration: ProxyConfiguration
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
    ]
}

operation CreateProxyRuleGroup {
    input := {
        @required
        ProxyRuleGroupName: ResourceName

        Description: Description
        Rules: ProxyRulesByRequestPhase
        Tags: TagList
    }
    output := {
        ProxyRuleGroup: ProxyRuleGroup
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        LimitExceededException
        ThrottlingException
    ]
}

operation CreateProxyRules {
    input := {
        ProxyRuleGroupArn: ResourceArn
        ProxyRuleGroupName: ResourceName

        @required
        Rules: CreateProxyRulesByRequestPhase
    }
    output := {
        ProxyRuleGroup: ProxyRuleGroup
        UpdateToken: UpdateToken
    }
    errors: [InvalidRequestException, InternalServerError, ThrottlingException]
}

operation CreateRuleGroup {
    input := {
        @required
        RuleGroupName: ResourceName

        RuleGroup: RuleGroup
        Rules: RulesString

        @required
        Type: RuleGroupType

        Description: Description

        @required
        Capacity: Integer

        Tags: TagList
        DryRun: Boolean
        EncryptionConfiguration: EncryptionConfiguration
        SourceMetadata: SourceMetadata
        AnalyzeRuleGroup: Boolean
        SummaryConfiguration: SummaryConfiguration
    }
    output := {
        @required
        UpdateToken: UpdateToken

        @required
        RuleGroupResponse: RuleGroupResponse
    }
    errors: [
        LimitExceededException
        InvalidRequestException
        ThrottlingException
        InternalServerError
        InsufficientCapacityException
    ]
}

operation CreateTLSInspectionConfiguration {
    input := {
        @required
        TLSInspectionConfigurationName: ResourceName

        @required
        TLSInspectionConfiguration: TLSInspectionConfiguration

        Description: Description
        Tags: TagList
        EncryptionConfiguration: EncryptionConfiguration
    }
    output := {
        @required
        UpdateToken: UpdateToken

        @required
        TLSInspectionConfigurationResponse: TLSInspectionConfigurationResponse
    }
    errors: [
        InvalidRequestException
        ThrottlingException
        InternalServerError
        LimitExceededException
        InsufficientCapacityException
    ]
}

operation CreateVpcEndpointAssociation {
    input := {
        @required
        FirewallArn: ResourceArn

        @required
        VpcId: VpcId

        @required
        SubnetMapping: SubnetMapping

        Description: Description
        Tags: TagList
    }
    output := {
        VpcEndpointAssociation: VpcEndpointAssociation
        VpcEndpointAssociationStatus: VpcEndpointAssociationStatus
    }
    errors: [
        LimitExceededException
        InvalidRequestException
        ThrottlingException
        InternalServerError
        InsufficientCapacityException
        ResourceNotFoundException
        InvalidOperationException
    ]
}

operation DeleteContainerAssociation {
    input := {
        ContainerAssociationName: ResourceName
        ContainerAssociationArn: ResourceArn
    }
    output := {
        ContainerAssociationName: ResourceName
        ContainerAssociationArn: ResourceArn
        Status: ContainerAssociationStatus
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidOperationException
    ]
}

operation DeleteFirewall {
    input := {
        FirewallName: ResourceName
        FirewallArn: ResourceArn
    }
    output := {
        Firewall: Firewall
        FirewallStatus: FirewallStatus
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        UnsupportedOperationException
        InvalidOperationException
    ]
}

operation DeleteFirewallPolicy {
    input := {
        FirewallPolicyName: ResourceName
        FirewallPolicyArn: ResourceArn
    }
    output := {
        @required
        FirewallPolicyResponse: FirewallPolicyResponse
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServerError
        UnsupportedOperationException
        InvalidOperationException
    ]
}

operation DeleteNetworkFirewallTransitGatewayAttachment {
    input := {
        @required
        TransitGatewayAttachmentId: TransitGatewayAttachmentId
    }
    output := {
        @required
        TransitGatewayAttachmentId: TransitGatewayAttachmentId

        @required
        TransitGatewayAttachmentStatus: TransitGatewayAttachmentStatus
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DeleteProxy {
    input := {
        @required
        NatGatewayId: NatGatewayId

        ProxyName: ResourceName
        ProxyArn: ResourceArn
    }
    output := {
        NatGatewayId: NatGatewayId
        ProxyName: ResourceName
        ProxyArn: ResourceArn
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        UnsupportedOperationException
        ThrottlingException
    ]
}

operation DeleteProxyConfiguration {
    input := {
        ProxyConfigurationName: ResourceName
        ProxyConfigurationArn: ResourceArn
    }
    output := {
        ProxyConfigurationName: ResourceName
        ProxyConfigurationArn: ResourceArn
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DeleteProxyRuleGroup {
    input := {
        ProxyRuleGroupName: ResourceName
        ProxyRuleGroupArn: ResourceArn
    }
    output := {
        ProxyRuleGroupName: ResourceName
        ProxyRuleGroupArn: ResourceArn
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DeleteProxyRules {
    input := {
        ProxyRuleGroupArn: ResourceArn
        ProxyRuleGroupName: ResourceName

        @required
        Rules: ResourceNameList
    }
    output := {
        ProxyRuleGroup: ProxyRuleGroup
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DeleteResourcePolicy {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {}
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidResourcePolicyException
    ]
}

operation DeleteRuleGroup {
    input := {
        RuleGroupName: ResourceName
        RuleGroupArn: ResourceArn
        Type: RuleGroupType
    }
    output := {
        @required
        RuleGroupResponse: RuleGroupResponse
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServerError
        UnsupportedOperationException
        InvalidOperationException
    ]
}

operation DeleteTLSInspectionConfiguration {
    input := {
        TLSInspectionConfigurationArn: ResourceArn
        TLSInspectionConfigurationName: ResourceName
    }
    output := {
        @required
        TLSInspectionConfigurationResponse: TLSInspectionConfigurationResponse
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidOperationException
    ]
}

operation DeleteVpcEndpointAssociation {
    input := {
        @required
        VpcEndpointAssociationArn: ResourceArn
    }
    output := {
        VpcEndpointAssociation: VpcEndpointAssociation
        VpcEndpointAssociationStatus: VpcEndpointAssociationStatus
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidOperationException
    ]
}

operation DescribeContainerAssociation {
    input := {
        ContainerAssociationName: ResourceName
        ContainerAssociationArn: ResourceArn
    }
    output := {
        ContainerAssociationName: ResourceName
        ContainerAssociationArn: ResourceArn
        Description: Description
        Type: ContainerMonitoringType
        ContainerMonitoringConfigurations: ContainerMonitoringConfigurations
        Status: ContainerAssociationStatus
        ResolvedCidrCount: CIDRCount
        LastUpdatedTime: Timestamp
        Tags: TagList
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DescribeFirewall {
    input := {
        FirewallName: ResourceName
        FirewallArn: ResourceArn
    }
    output := {
        UpdateToken: UpdateToken
        Firewall: Firewall
        FirewallStatus: FirewallStatus
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DescribeFirewallMetadata {
    input := {
        FirewallArn: ResourceArn
    }
    output := {
        FirewallArn: ResourceArn
        FirewallPolicyArn: ResourceArn
        Description: Description
        Status: FirewallStatusValue
        SupportedAvailabilityZones: SupportedAvailabilityZones
        TransitGatewayAttachmentId: TransitGatewayAttachmentId
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DescribeFirewallPolicy {
    input := {
        FirewallPolicyName: ResourceName
        FirewallPolicyArn: ResourceArn
    }
    output := {
        @required
        UpdateToken: UpdateToken

        @required
        FirewallPolicyResponse: FirewallPolicyResponse

        FirewallPolicy: FirewallPolicy
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServerError
    ]
}

operation DescribeFlowOperation {
    input := {
        @required
        FirewallArn: ResourceArn

        AvailabilityZone: String
        VpcEndpointAssociationArn: ResourceArn
        VpcEndpointId: VpcEndpointId

        @required
        FlowOperationId: FlowOperationId
    }
    output := {
        FirewallArn: ResourceArn
        AvailabilityZone: String
        VpcEndpointAssociationArn: ResourceArn
        VpcEndpointId: VpcEndpointId
        FlowOperationId: FlowOperationId
        FlowOperationType: FlowOperationType
        FlowOperationStatus: FlowOperationStatus
        StatusMessage: StatusReason
        FlowRequestTimestamp: Timestamp
        FlowOperation: FlowOperation
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DescribeLoggingConfiguration {
    input := {
        FirewallArn: ResourceArn
        FirewallName: ResourceName
    }
    output := {
        FirewallArn: ResourceArn
        LoggingConfiguration: LoggingConfiguration
        EnableMonitoringDashboard: Boolean
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DescribeProxy {
    input := {
        ProxyName: ResourceName
        ProxyArn: ResourceArn
    }
    output := {
        Proxy: DescribeProxyResource
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DescribeProxyConfiguration {
    input := {
        ProxyConfigurationName: ResourceName
        ProxyConfigurationArn: ResourceArn
    }
    output := {
        ProxyConfiguration: ProxyConfiguration
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DescribeProxyRule {
    input := {
        @required
        ProxyRuleName: ResourceName

        ProxyRuleGroupName: ResourceName
        ProxyRuleGroupArn: ResourceArn
    }
    output := {
        ProxyRule: ProxyRule
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DescribeProxyRuleGroup {
    input := {
        ProxyRuleGroupName: ResourceName
        ProxyRuleGroupArn: ResourceArn
    }
    output := {
        ProxyRuleGroup: ProxyRuleGroup
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DescribeResourcePolicy {
    input := {
        @required
        ResourceArn: ResourceArn
    }
    output := {
        Policy: PolicyString
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DescribeRuleGroup {
    input := {
        RuleGroupName: ResourceName
        RuleGroupArn: ResourceArn
        Type: RuleGroupType
        AnalyzeRuleGroup: Boolean
    }
    output := {
        @required
        UpdateToken: UpdateToken

        RuleGroup: RuleGroup

        @required
        RuleGroupResponse: RuleGroupResponse
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServerError
    ]
}

operation DescribeRuleGroupMetadata {
    input := {
        RuleGroupName: ResourceName
        RuleGroupArn: ResourceArn
        Type: RuleGroupType
    }
    output := {
        @required
        RuleGroupArn: ResourceArn

        @required
        RuleGroupName: ResourceName

        Description: Description
        Type: RuleGroupType
        Capacity: Integer
        StatefulRuleOptions: StatefulRuleOptions
        LastModifiedTime: Timestamp
        VendorName: String
        ProductId: String
        ListingName: String
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServerError
    ]
}

operation DescribeRuleGroupSummary {
    input := {
        RuleGroupName: ResourceName
        RuleGroupArn: ResourceArn
        Type: RuleGroupType
    }
    output := {
        @required
        RuleGroupName: ResourceName

        Description: Description
        Summary: Summary
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServerError
    ]
}

operation DescribeTLSInspectionConfiguration {
    input := {
        TLSInspectionConfigurationArn: ResourceArn
        TLSInspectionConfigurationName: ResourceName
    }
    output := {
        @required
        UpdateToken: UpdateToken

        TLSInspectionConfiguration: TLSInspectionConfiguration

        @required
        TLSInspectionConfigurationResponse: TLSInspectionConfigurationResponse
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DescribeVpcEndpointAssociation {
    input := {
        @required
        VpcEndpointAssociationArn: ResourceArn
    }
    output := {
        VpcEndpointAssociation: VpcEndpointAssociation
        VpcEndpointAssociationStatus: VpcEndpointAssociationStatus
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DetachRuleGroupsFromProxyConfiguration {
    input := {
        ProxyConfigurationName: ResourceName
        ProxyConfigurationArn: ResourceArn
        RuleGroupNames: ResourceNameList
        RuleGroupArns: ResourceArnList

        @required
        UpdateToken: UpdateToken
    }
    output := {
        ProxyConfiguration: ProxyConfiguration
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation DisassociateAvailabilityZones {
    input := {
        UpdateToken: UpdateToken
        FirewallArn: ResourceArn
        FirewallName: ResourceName

        @required
        AvailabilityZoneMappings: AvailabilityZoneMappings
    }
    output := {
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        AvailabilityZoneMappings: AvailabilityZoneMappings
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidTokenException
        InvalidOperationException
    ]
}

operation DisassociateSubnets {
    input := {
        UpdateToken: UpdateToken
        FirewallArn: ResourceArn
        FirewallName: ResourceName

        @required
        SubnetIds: AzSubnets
    }
    output := {
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        SubnetMappings: SubnetMappings
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidTokenException
        InvalidOperationException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AnalysisReportResults"
    pageSize: "MaxResults"
)
operation GetAnalysisReportResults {
    input := {
        FirewallName: ResourceName

        @required
        AnalysisReportId: AnalysisReportId

        FirewallArn: ResourceArn
        NextToken: AnalysisReportNextToken
        MaxResults: PaginationMaxResults
    }
    output := {
        Status: String
        StartTime: Timestamp
        EndTime: Timestamp
        ReportTime: Timestamp
        AnalysisType: EnabledAnalysisType
        NextToken: AnalysisReportNextToken
        AnalysisReportResults: AnalysisReportResults
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "AnalysisReports"
    pageSize: "MaxResults"
)
operation ListAnalysisReports {
    input := {
        FirewallName: ResourceName
        FirewallArn: ResourceArn
        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
    }
    output := {
        AnalysisReports: AnalysisReports
        NextToken: PaginationToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ContainerAssociations"
    pageSize: "MaxResults"
)
operation ListContainerAssociations {
    input := {
        MaxResults: PaginationMaxResults
        NextToken: PaginationToken
    }
    output := {
        ContainerAssociations: ContainerAssociations
        NextToken: PaginationToken
    }
    errors: [InvalidRequestException, InternalServerError, ThrottlingException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FirewallPolicies"
    pageSize: "MaxResults"
)
operation ListFirewallPolicies {
    input := {
        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
    }
    output := {
        NextToken: PaginationToken
        FirewallPolicies: FirewallPolicies
    }
    errors: [InvalidRequestException, ThrottlingException, InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Firewalls"
    pageSize: "MaxResults"
)
operation ListFirewalls {
    input := {
        NextToken: PaginationToken
        VpcIds: VpcIds
        MaxResults: PaginationMaxResults
    }
    output := {
        NextToken: PaginationToken
        Firewalls: Firewalls
    }
    errors: [InvalidRequestException, InternalServerError, ThrottlingException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Flows"
    pageSize: "MaxResults"
)
operation ListFlowOperationResults {
    input := {
        @required
        FirewallArn: ResourceArn

        @required
        FlowOperationId: FlowOperationId

        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
        AvailabilityZone: String
        VpcEndpointId: VpcEndpointId
        VpcEndpointAssociationArn: ResourceArn
    }
    output := {
        FirewallArn: ResourceArn
        AvailabilityZone: String
        VpcEndpointAssociationArn: ResourceArn
        VpcEndpointId: VpcEndpointId
        FlowOperationId: FlowOperationId
        FlowOperationStatus: FlowOperationStatus
        StatusMessage: StatusReason
        FlowRequestTimestamp: Timestamp
        Flows: Flows
        NextToken: PaginationToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "FlowOperations"
    pageSize: "MaxResults"
)
operation ListFlowOperations {
    input := {
        @required
        FirewallArn: ResourceArn

        AvailabilityZone: String
        VpcEndpointAssociationArn: ResourceArn
        VpcEndpointId: VpcEndpointId
        FlowOperationType: FlowOperationType
        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
    }
    output := {
        FlowOperations: FlowOperations
        NextToken: PaginationToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Proxies"
    pageSize: "MaxResults"
)
operation ListProxies {
    input := {
        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
    }
    output := {
        Proxies: Proxies
        NextToken: PaginationToken
    }
    errors: [InvalidRequestException, InternalServerError, ThrottlingException]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProxyConfigurations"
    pageSize: "MaxResults"
)
operation ListProxyConfigurations {
    input := {
        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
    }
    output := {
        ProxyConfigurations: ProxyConfigurations
        NextToken: PaginationToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "ProxyRuleGroups"
    pageSize: "MaxResults"
)
operation ListProxyRuleGroups {
    input := {
        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
    }
    output := {
        ProxyRuleGroups: ProxyRuleGroups
        NextToken: PaginationToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RuleGroups"
    pageSize: "MaxResults"
)
operation ListRuleGroups {
    input := {
        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
        Scope: ResourceManagedStatus
        ManagedType: ResourceManagedType
        SubscriptionStatus: SubscriptionStatus
        Type: RuleGroupType
    }
    output := {
        NextToken: PaginationToken
        RuleGroups: RuleGroups
    }
    errors: [InvalidRequestException, ThrottlingException, InternalServerError]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "TLSInspectionConfigurations"
    pageSize: "MaxResults"
)
operation ListTLSInspectionConfigurations {
    input := {
        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
    }
    output := {
        NextToken: PaginationToken
        TLSInspectionConfigurations: TLSInspectionConfigurations
    }
    errors: [InvalidRequestException, InternalServerError, ThrottlingException]
}

@paginated(inputToken: "NextToken", outputToken: "NextToken", items: "Tags", pageSize: "MaxResults")
operation ListTagsForResource {
    input := {
        NextToken: PaginationToken
        MaxResults: TagsPaginationMaxResults

        @required
        ResourceArn: ResourceArn
    }
    output := {
        NextToken: PaginationToken
        Tags: TagList
    }
    errors: [
        ThrottlingException
        InternalServerError
        ResourceNotFoundException
        InvalidRequestException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "VpcEndpointAssociations"
    pageSize: "MaxResults"
)
operation ListVpcEndpointAssociations {
    input := {
        NextToken: PaginationToken
        MaxResults: PaginationMaxResults
        FirewallArn: ResourceArn
    }
    output := {
        NextToken: PaginationToken
        VpcEndpointAssociations: VpcEndpointAssociations
    }
    errors: [InvalidRequestException, ThrottlingException, InternalServerError]
}

operation PutResourcePolicy {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        Policy: PolicyString
    }
    output := {}
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidResourcePolicyException
    ]
}

operation RejectNetworkFirewallTransitGatewayAttachment {
    input := {
        @required
        TransitGatewayAttachmentId: TransitGatewayAttachmentId
    }
    output := {
        @required
        TransitGatewayAttachmentId: TransitGatewayAttachmentId

        @required
        TransitGatewayAttachmentStatus: TransitGatewayAttachmentStatus
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation StartAnalysisReport {
    input := {
        FirewallName: ResourceName
        FirewallArn: ResourceArn

        @required
        AnalysisType: EnabledAnalysisType
    }
    output := {
        @required
        AnalysisReportId: AnalysisReportId
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation StartFlowCapture {
    input := {
        @required
        FirewallArn: ResourceArn

        AvailabilityZone: String
        VpcEndpointAssociationArn: ResourceArn
        VpcEndpointId: VpcEndpointId
        MinimumFlowAgeInSeconds: Integer

        @required
        FlowFilters: FlowFilters
    }
    output := {
        FirewallArn: ResourceArn
        FlowOperationId: FlowOperationId
        FlowOperationStatus: FlowOperationStatus
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation StartFlowFlush {
    input := {
        @required
        FirewallArn: ResourceArn

        AvailabilityZone: String
        VpcEndpointAssociationArn: ResourceArn
        VpcEndpointId: VpcEndpointId
        MinimumFlowAgeInSeconds: Integer

        @required
        FlowFilters: FlowFilters
    }
    output := {
        FirewallArn: ResourceArn
        FlowOperationId: FlowOperationId
        FlowOperationStatus: FlowOperationStatus
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation TagResource {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerError
        ResourceNotFoundException
        InvalidRequestException
    ]
}

operation UntagResource {
    input := {
        @required
        ResourceArn: ResourceArn

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ThrottlingException
        InternalServerError
        ResourceNotFoundException
        InvalidRequestException
    ]
}

operation UpdateAvailabilityZoneChangeProtection {
    input := {
        UpdateToken: UpdateToken
        FirewallArn: ResourceArn
        FirewallName: ResourceName

        @required
        AvailabilityZoneChangeProtection: Boolean
    }
    output := {
        UpdateToken: UpdateToken
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        AvailabilityZoneChangeProtection: Boolean
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidTokenException
        ResourceOwnerCheckException
    ]
}

operation UpdateContainerAssociation {
    input := {
        ContainerAssociationName: ResourceName
        ContainerAssociationArn: ResourceArn
        Description: Description

        @required
        Type: ContainerMonitoringType

        @required
        ContainerMonitoringConfigurations: ContainerMonitoringConfigurations

        Tags: TagList

        @required
        UpdateToken: UpdateToken
    }
    output := {
        ContainerAssociationName: ResourceName
        ContainerAssociationArn: ResourceArn
        Description: Description
        Type: ContainerMonitoringType
        ContainerMonitoringConfigurations: ContainerMonitoringConfigurations
        Status: ContainerAssociationStatus
        Tags: TagList
        UpdateToken: UpdateToken
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServerError
        InvalidTokenException
    ]
}

operation UpdateFirewallAnalysisSettings {
    input := {
        EnabledAnalysisTypes: EnabledAnalysisTypes
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        UpdateToken: UpdateToken
    }
    output := {
        EnabledAnalysisTypes: EnabledAnalysisTypes
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidTokenException
    ]
}

operation UpdateFirewallDeleteProtection {
    input := {
        UpdateToken: UpdateToken
        FirewallArn: ResourceArn
        FirewallName: ResourceName

        @required
        DeleteProtection: Boolean
    }
    output := {
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        DeleteProtection: Boolean
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidTokenException
        ResourceOwnerCheckException
    ]
}

operation UpdateFirewallDescription {
    input := {
        UpdateToken: UpdateToken
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        Description: Description
    }
    output := {
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        Description: Description
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidTokenException
    ]
}

operation UpdateFirewallEncryptionConfiguration {
    input := {
        UpdateToken: UpdateToken
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        EncryptionConfiguration: EncryptionConfiguration
    }
    output := {
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        UpdateToken: UpdateToken
        EncryptionConfiguration: EncryptionConfiguration
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidTokenException
        ResourceOwnerCheckException
    ]
}

operation UpdateFirewallPolicy {
    input := {
        @required
        UpdateToken: UpdateToken

        FirewallPolicyArn: ResourceArn
        FirewallPolicyName: ResourceName

        @required
        FirewallPolicy: FirewallPolicy

        Description: Description
        DryRun: Boolean
        EncryptionConfiguration: EncryptionConfiguration
    }
    output := {
        @required
        UpdateToken: UpdateToken

        @required
        FirewallPolicyResponse: FirewallPolicyResponse
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServerError
        InvalidTokenException
    ]
}

operation UpdateFirewallPolicyChangeProtection {
    input := {
        UpdateToken: UpdateToken
        FirewallArn: ResourceArn
        FirewallName: ResourceName

        @required
        FirewallPolicyChangeProtection: Boolean
    }
    output := {
        UpdateToken: UpdateToken
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        FirewallPolicyChangeProtection: Boolean
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidTokenException
        ResourceOwnerCheckException
    ]
}

operation UpdateLoggingConfiguration {
    input := {
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        LoggingConfiguration: LoggingConfiguration
        EnableMonitoringDashboard: Boolean
    }
    output := {
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        LoggingConfiguration: LoggingConfiguration
        EnableMonitoringDashboard: Boolean
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidTokenException
        LogDestinationPermissionException
    ]
}

operation UpdateProxy {
    input := {
        @required
        NatGatewayId: NatGatewayId

        ProxyName: ResourceName
        ProxyArn: ResourceArn
        ListenerPropertiesToAdd: ListenerPropertiesRequest
        ListenerPropertiesToRemove: ListenerPropertiesRequest
        TlsInterceptProperties: TlsInterceptPropertiesRequest

        @required
        UpdateToken: UpdateToken
    }
    output := {
        Proxy: Proxy
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        UnsupportedOperationException
        ThrottlingException
    ]
}

operation UpdateProxyConfiguration {
    input := {
        ProxyConfigurationName: ResourceName
        ProxyConfigurationArn: ResourceArn

        @required
        DefaultRulePhaseActions: ProxyConfigDefaultRulePhaseActionsRequest

        @required
        UpdateToken: UpdateToken
    }
    output := {
        ProxyConfiguration: ProxyConfiguration
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation UpdateProxyRule {
    input := {
        ProxyRuleGroupName: ResourceName
        ProxyRuleGroupArn: ResourceArn

        @required
        ProxyRuleName: ResourceName

        Description: Description
        Action: ProxyRulePhaseAction
        AddConditions: ProxyRuleConditionList
        RemoveConditions: ProxyRuleConditionList

        @required
        UpdateToken: UpdateToken
    }
    output := {
        ProxyRule: ProxyRule
        RemovedConditions: ProxyRuleConditionList
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation UpdateProxyRuleGroupPriorities {
    input := {
        ProxyConfigurationName: ResourceName
        ProxyConfigurationArn: ResourceArn

        @required
        RuleGroups: ProxyRuleGroupPriorityList

        @required
        UpdateToken: UpdateToken
    }
    output := {
        ProxyRuleGroups: ProxyRuleGroupPriorityResultList
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation UpdateProxyRulePriorities {
    input := {
        ProxyRuleGroupName: ResourceName
        ProxyRuleGroupArn: ResourceArn

        @required
        RuleGroupRequestPhase: RuleGroupRequestPhase

        @required
        Rules: ProxyRulePriorityList

        @required
        UpdateToken: UpdateToken
    }
    output := {
        ProxyRuleGroupName: ResourceName
        ProxyRuleGroupArn: ResourceArn
        RuleGroupRequestPhase: RuleGroupRequestPhase
        Rules: ProxyRulePriorityList
        UpdateToken: UpdateToken
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
    ]
}

operation UpdateProxySettings {
    input := {
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        UpdateToken: UpdateToken
        ProxySettings: ProxySettings
    }
    output := {
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        UpdateToken: UpdateToken
        ProxySettings: ProxySettings
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ResourceOwnerCheckException
        ThrottlingException
        InvalidTokenException
        InvalidOperationException
    ]
}

operation UpdateRuleGroup {
    input := {
        @required
        UpdateToken: UpdateToken

        RuleGroupArn: ResourceArn
        RuleGroupName: ResourceName
        RuleGroup: RuleGroup
        Rules: RulesString
        Type: RuleGroupType
        Description: Description
        DryRun: Boolean
        EncryptionConfiguration: EncryptionConfiguration
        SourceMetadata: SourceMetadata
        AnalyzeRuleGroup: Boolean
        SummaryConfiguration: SummaryConfiguration
    }
    output := {
        @required
        UpdateToken: UpdateToken

        @required
        RuleGroupResponse: RuleGroupResponse
    }
    errors: [
        ResourceNotFoundException
        InvalidRequestException
        ThrottlingException
        InternalServerError
        InvalidTokenException
    ]
}

operation UpdateSubnetChangeProtection {
    input := {
        UpdateToken: UpdateToken
        FirewallArn: ResourceArn
        FirewallName: ResourceName

        @required
        SubnetChangeProtection: Boolean
    }
    output := {
        UpdateToken: UpdateToken
        FirewallArn: ResourceArn
        FirewallName: ResourceName
        SubnetChangeProtection: Boolean
    }
    errors: [
        InvalidRequestException
        InternalServerError
        ResourceNotFoundException
        ThrottlingException
        InvalidTokenException
        ResourceOwnerCheckException
    ]
}

operation UpdateTLSInspectionConfiguration {
    input := {
        TLSInspectionConfigurationArn: ResourceArn
        TLSInspectionConfigurationName: ResourceName

        @required
        TLSInspectionConfiguration: TLSInspectionConfiguration

        Description: Description
        EncryptionConfiguration: EncryptionConfiguration

        @required
        UpdateToken: UpdateToken
    }
    output := {
        @required
        UpdateToken: UpdateToken

        @required
        TLSInspectionConfigurationResponse: TLSInspectionConfigurationResponse
    }
    errors: [
        InvalidRequestException
        ResourceNotFoundException
        ThrottlingException
        InternalServerError
        InvalidTokenException
    ]
}

@length(min: 12, max: 12) @pattern("^\\d{12}$")
string AWSAccountId

structure AZSyncState {
    Attachment: Attachment
}

structure ActionDefinition {
    PublishMetricAction: PublishMetricAction
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9]+$")
string ActionName

structure Address {
    @required
    AddressDefinition: AddressDefinition
}

@length(min: 1, max: 255) @pattern("^([a-fA-F\\d:\\.]+($|/\\d{1,3}))$")
string AddressDefinition

list Addresses {
    member: Address
}

structure AnalysisReport {
    AnalysisReportId: AnalysisReportId
    AnalysisType: EnabledAnalysisType
    ReportTime: Timestamp
    Status: String
}

@length(min: 1, max: 128) @pattern("\\S+")
string AnalysisReportId

@length(min: 1, max: 1024)
string AnalysisReportNextToken

list AnalysisReportResults {
    member: AnalysisTypeReportResult
}

list AnalysisReports {
    member: AnalysisReport
}

structure AnalysisResult {
    IdentifiedRuleIds: RuleIdList
    IdentifiedType: IdentifiedType
    AnalysisDetail: String
}

list AnalysisResultList {
    member: AnalysisResult
}

structure AnalysisTypeReportResult {
    Protocol: String
    FirstAccessed: Timestamp
    LastAccessed: Timestamp
    Domain: String
    Hits: Hits
    UniqueSources: UniqueSources
}

map AssociationSyncState {
    key: String
    value: AZSyncState
}

structure Attachment {
    SubnetId: AzSubnet
    EndpointId: String
    Status: AttachmentStatus
    StatusMessage: String
    DnsName: String
}

enum AttachmentStatus {
    CREATING
    DELETING
    FAILED
    ERROR
    SCALING
    READY
}

structure AvailabilityZoneMapping {
    @required
    AvailabilityZone: AvailabilityZoneMappingString
}

@length(min: 1, max: 128) @pattern("\\S+")
string AvailabilityZoneMappingString

list AvailabilityZoneMappings {
    member: AvailabilityZoneMapping
}

structure AvailabilityZoneMetadata {
    IPAddressType: IPAddressType
}

@length(min: 1, max: 128) @pattern("^subnet-[0-9a-f]+$")
string AzSubnet

list AzSubnets {
    member: AzSubnet
}

@range(min: 0, max: 1000000)
integer CIDRCount

structure CIDRSummary {
    AvailableCIDRCount: CIDRCount
    UtilizedCIDRCount: CIDRCount
    IPSetReferences: IPSetMetadataMap
}

structure CapacityUsageSummary {
    CIDRs: CIDRSummary
}

list Certificates {
    member: TlsCertificateData
}

structure CheckCertificateRevocationStatusActions {
    RevokedStatusAction: RevocationCheckAction
    UnknownStatusAction: RevocationCheckAction
}

enum ConfigurationSyncState {
    PENDING
    IN_SYNC
    CAPACITY_CONSTRAINED
}

enum ContainerAssociationStatus {
    ACTIVE
    CREATING
    DELETING
    UPDATING
}

structure ContainerAssociationSummary {
    Arn: ResourceArn
    Name: ResourceName
}

list ContainerAssociations {
    member: ContainerAssociationSummary
}

structure ContainerAttribute {
    @required
    Key: ContainerAttributeKey

    @required
    Value: ContainerAttributeValue
}

@length(min: 1, max: 256) @pattern("\\S+")
string ContainerAttributeKey

@length(min: 1, max: 256) @pattern("\\S+")
string ContainerAttributeValue

list ContainerAttributes {
    member: ContainerAttribute
}

structure ContainerMonitoringConfiguration {
    @required
    ClusterArn: ResourceArn

    AttributeFilters: ContainerAttributes
}

list ContainerMonitoringConfigurations {
    member: ContainerMonitoringConfiguration
}

enum ContainerMonitoringType {
    ECS
    EKS
}

structure CreateProxyRule {
    ProxyRuleName: ResourceName
    Description: Description
    Action: ProxyRulePhaseAction
    Conditions: ProxyRuleConditionList
    InsertPosition: Integer
}

@length(min: 1, max: 50)
list CreateProxyRuleList {
    member: CreateProxyRule
}

structure CreateProxyRulesByRequestPhase {
    PreDNS: CreateProxyRuleList
    PreREQUEST: CreateProxyRuleList
    PostRESPONSE: CreateProxyRuleList
}

structure CustomAction {
    @required
    ActionName: ActionName

    @required
    ActionDefinition: ActionDefinition
}

list CustomActions {
    member: CustomAction
}

structure DescribeProxyResource {
    ProxyName: ResourceName
    ProxyArn: ResourceArn
    ProxyConfigurationName: ResourceName
    ProxyConfigurationArn: ResourceArn
    NatGatewayId: NatGatewayId
    ProxyState: ProxyState
    ProxyModifyState: ProxyModifyState
    ListenerProperties: ListenerProperties
    TlsInterceptProperties: TlsInterceptProperties
    VpcEndpointServiceName: String
    PrivateDNSName: String
    CreateTime: Timestamp
    DeleteTime: Timestamp
    UpdateTime: Timestamp
    FailureCode: String
    FailureMessage: String
    Tags: TagList
}

@length(max: 512) @pattern("^.*$")
string Description

@length(min: 1, max: 1024) @pattern("^.*$")
string Destination

structure Dimension {
    @required
    Value: DimensionValue
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9-_ ]+$")
string DimensionValue

@length(min: 1, max: 1)
list Dimensions {
    member: Dimension
}

enum EnabledAnalysisType {
    TLS_SNI
    HTTP_HOST
}

list EnabledAnalysisTypes {
    member: EnabledAnalysisType
}

structure EncryptionConfiguration {
    KeyId: KeyId

    @required
    Type: EncryptionType
}

enum EncryptionType {
    CUSTOMER_KMS
    AWS_OWNED_KMS_KEY
}

structure Firewall {
    FirewallName: ResourceName
    FirewallArn: ResourceArn

    @required
    FirewallPolicyArn: ResourceArn

    @required
    VpcId: VpcId

    @required
    SubnetMappings: SubnetMappings

    DeleteProtection: Boolean
    SubnetChangeProtection: Boolean
    FirewallPolicyChangeProtection: Boolean
    Description: Description

    @required
    FirewallId: ResourceId

    Tags: TagList
    EncryptionConfiguration: EncryptionConfiguration
    NumberOfAssociations: Integer
    EnabledAnalysisTypes: EnabledAnalysisTypes
    TransitGatewayId: TransitGatewayId
    TransitGatewayOwnerAccountId: AWSAccountId
    AvailabilityZoneMappings: AvailabilityZoneMappings
    AvailabilityZoneChangeProtection: Boolean
    NatGatewayMappings: NatGatewayMappingsList
    ProxySettings: ProxySettings
    NoSourcePreservation: Boolean
    VpcEndpoint: VpcEndpoint
}

structure FirewallMetadata {
    FirewallName: ResourceName
    FirewallArn: ResourceArn
    TransitGatewayAttachmentId: TransitGatewayAttachmentId
}

list FirewallPolicies {
    member: FirewallPolicyMetadata
}

structure FirewallPolicy {
    StatelessRuleGroupReferences: StatelessRuleGroupReferences

    @required
    StatelessDefaultActions: StatelessActions

    @required
    StatelessFragmentDefaultActions: StatelessActions

    StatelessCustomActions: CustomActions
    StatefulRuleGroupReferences: StatefulRuleGroupReferences
    StatefulDefaultActions: StatefulActions
    StatefulEngineOptions: StatefulEngineOptions
    TLSInspectionConfigurationArn: ResourceArn
    PolicyVariables: PolicyVariables
    EnableTLSSessionHolding: Boolean
}

structure FirewallPolicyMetadata {
    Name: ResourceName
    Arn: ResourceArn
}

structure FirewallPolicyResponse {
    @required
    FirewallPolicyName: ResourceName

    @required
    FirewallPolicyArn: ResourceArn

    @required
    FirewallPolicyId: ResourceId

    Description: Description
    FirewallPolicyStatus: ResourceStatus
    Tags: TagList
    ConsumedStatelessRuleCapacity: Integer
    ConsumedStatefulRuleCapacity: Integer
    ConsumedStatefulDomainCapacity: Integer
    NumberOfAssociations: Integer
    EncryptionConfiguration: EncryptionConfiguration
    LastModifiedTime: Timestamp
}

structure FirewallStatus {
    @required
    Status: FirewallStatusValue

    @required
    ConfigurationSyncStateSummary: ConfigurationSyncState

    SyncStates: SyncStates
    CapacityUsageSummary: CapacityUsageSummary
    TransitGatewayAttachmentSyncState: TransitGatewayAttachmentSyncState
}

enum FirewallStatusValue {
    PROVISIONING
    DELETING
    READY
}

list Firewalls {
    member: FirewallMetadata
}

list Flags {
    member: TCPFlag
}

structure Flow {
    SourceAddress: Address
    DestinationAddress: Address
    SourcePort: Port
    DestinationPort: Port
    Protocol: ProtocolString
    Age: Integer
    PacketCount: Integer
    ByteCount: Long
}

structure FlowFilter {
    SourceAddress: Address
    DestinationAddress: Address
    SourcePort: Port
    DestinationPort: Port
    Protocols: ProtocolStrings
}

list FlowFilters {
    member: FlowFilter
}

structure FlowOperation {
    MinimumFlowAgeInSeconds: Integer
    FlowFilters: FlowFilters
}

@length(min: 36, max: 36) @pattern("^([0-9a-f]{8})-([0-9a-f]{4}-){3}([0-9a-f]{12})$")
string FlowOperationId

structure FlowOperationMetadata {
    FlowOperationId: FlowOperationId
    FlowOperationType: FlowOperationType
    FlowRequestTimestamp: Timestamp
    FlowOperationStatus: FlowOperationStatus
}

enum FlowOperationStatus {
    COMPLETED
    IN_PROGRESS
    FAILED
    COMPLETED_WITH_ERRORS
}

enum FlowOperationType {
    FLOW_FLUSH
    FLOW_CAPTURE
}

list FlowOperations {
    member: FlowOperationMetadata
}

structure FlowTimeouts {
    TcpIdleTimeoutSeconds: Integer
}

list Flows {
    member: Flow
}

enum GeneratedRulesType {
    ALLOWLIST
    DENYLIST
    REJECTLIST
    ALERTLIST
}

@length(min: 3, max: 50) @pattern("^[0-9A-Za-z.\\-_@\\/]+$")
string HashMapKey

@length(min: 1, max: 1024) @pattern("[\\s\\S]*$")
string HashMapValue

structure Header {
    @required
    Protocol: StatefulRuleProtocol

    @required
    Source: Source

    @required
    SourcePort: Port

    @required
    Direction: StatefulRuleDirection

    @required
    Destination: Destination

    @required
    DestinationPort: Port
}

structure Hits {
    Count: Integer
}

enum IPAddressType {
    DUALSTACK
    IPV4
    IPV6
}

structure IPSet {
    @required
    Definition: VariableDefinitionList
}

structure IPSetMetadata {
    ResolvedCIDRCount: CIDRCount
}

map IPSetMetadataMap {
    key: String
    value: IPSetMetadata
}

structure IPSetReference {
    ReferenceArn: ResourceArn
}

map IPSetReferenceMap {
    key: IPSetReferenceName
    value: IPSetReference
}

@length(min: 1, max: 32) @pattern("^[A-Za-z][A-Za-z0-9_]*$")
string IPSetReferenceName

map IPSets {
    key: RuleVariableName
    value: IPSet
}

enum IdentifiedType {
    STATELESS_RULE_FORWARDING_ASYMMETRICALLY
    STATELESS_RULE_CONTAINS_TCP_FLAGS
}

@error("server")
structure InsufficientCapacityException {
    Message: String
}

@error("server")
structure InternalServerError {
    Message: String
}

@error("client")
structure InvalidOperationException {
    Message: String
}

@error("client")
structure InvalidRequestException {
    Message: String
}

@error("client")
structure InvalidResourcePolicyException {
    Message: String
}

@error("client")
structure InvalidTokenException {
    Message: String
}

@length(min: 1, max: 2048) @pattern(".*\\S.*")
string KeyId

@length(min: 1, max: 128) @pattern(".*")
string Keyword

@error("client")
structure LimitExceededException {
    Message: String
}

list ListenerProperties {
    member: ListenerProperty
}

@length(min: 0, max: 2)
list ListenerPropertiesRequest {
    member: ListenerPropertyRequest
}

structure ListenerProperty {
    Port: Integer
    Type: ListenerPropertyType
}

structure ListenerPropertyRequest {
    @required
    Port: Integer

    @required
    Type: ListenerPropertyType
}

enum ListenerPropertyType {
    HTTP
    HTTPS
}

structure LogDestinationConfig {
    @required
    LogType: LogType

    @required
    LogDestinationType: LogDestinationType

    @required
    LogDestination: LogDestinationMap
}

list LogDestinationConfigs {
    member: LogDestinationConfig
}

map LogDestinationMap {
    key: HashMapKey
    value: HashMapValue
}

@error("client")
structure LogDestinationPermissionException {
    Message: String
}

enum LogDestinationType {
    S3
    CloudWatchLogs
    KinesisDataFirehose
}

enum LogType {
    ALERT
    FLOW
    TLS
}

structure LoggingConfiguration {
    @required
    LogDestinationConfigs: LogDestinationConfigs
}

structure MatchAttributes {
    Sources: Addresses
    Destinations: Addresses
    SourcePorts: PortRanges
    DestinationPorts: PortRanges
    Protocols: ProtocolNumbers
    TCPFlags: TCPFlags
}

structure NatGatewayAttachment {
    @required
    NatGatewayId: NatGatewayId

    @required
    Status: NatGatewayAttachmentStatus

    StatusMessage: StatusReason
    DnsName: String
}

enum NatGatewayAttachmentStatus {
    CREATING
    READY
    UPDATING
    FAILED
    DELETING
}

list NatGatewayAttachmentsList {
    member: NatGatewayAttachment
}

@length(min: 1)
string NatGatewayId

structure NatGatewayMapping {
    @required
    NatGatewayId: NatGatewayId
}

list NatGatewayMappingsList {
    member: NatGatewayMapping
}

enum OverrideAction {
    DROP_TO_ALERT
}

@range(min: 1, max: 100)
integer PaginationMaxResults

@length(min: 1, max: 4096) @pattern("[0-9A-Za-z:\\/+=]+$")
string PaginationToken

structure PerObjectStatus {
    SyncStatus: PerObjectSyncStatus
    UpdateToken: UpdateToken
}

enum PerObjectSyncStatus {
    PENDING
    IN_SYNC
    CAPACITY_CONSTRAINED
    NOT_SUBSCRIBED
    DEPRECATED
}

@length(min: 1, max: 395000) @pattern(".*\\S.*")
string PolicyString

structure PolicyVariables {
    RuleVariables: IPSets
}

@length(min: 1, max: 1024) @pattern("^.*$")
string Port

structure PortRange {
    @required
    FromPort: PortRangeBound

    @required
    ToPort: PortRangeBound
}

@range(min: 0, max: 65535)
integer PortRangeBound

list PortRanges {
    member: PortRange
}

structure PortSet {
    Definition: VariableDefinitionList
}

map PortSets {
    key: RuleVariableName
    value: PortSet
}

@range(min: 1, max: 65535)
integer Priority

@range(min: 0, max: 255)
integer ProtocolNumber

list ProtocolNumbers {
    member: ProtocolNumber
}

@length(min: 1, max: 12) @pattern("^.*$")
string ProtocolString

list ProtocolStrings {
    member: ProtocolString
}

list Proxies {
    member: ProxyMetadata
}

structure Proxy {
    CreateTime: Timestamp
    DeleteTime: Timestamp
    UpdateTime: Timestamp
    FailureCode: String
    FailureMessage: String
    ProxyState: ProxyState
    ProxyModifyState: ProxyModifyState
    NatGatewayId: NatGatewayId
    ProxyConfigurationName: ResourceName
    ProxyConfigurationArn: ResourceArn
    ProxyName: ResourceName
    ProxyArn: ResourceArn
    ListenerProperties: ListenerProperties
    TlsInterceptProperties: TlsInterceptProperties
    Tags: TagList
}

list ProxyConditionValueList {
    member: String
}

structure ProxyConfigDefaultRulePhaseActionsRequest {
    PreDNS: ProxyRulePhaseAction
    PreREQUEST: ProxyRulePhaseAction
    PostRESPONSE: ProxyRulePhaseAction
}

structure ProxyConfigRuleGroup {
    ProxyRuleGroupName: ResourceName
    ProxyRuleGroupArn: ResourceArn
    Type: String
    Priority: Integer
}

list ProxyConfigRuleGroupSet {
    member: ProxyConfigRuleGroup
}

structure ProxyConfiguration {
    ProxyConfigurationName: ResourceName
    ProxyConfigurationArn: ResourceArn
    Description: Description
    CreateTime: Timestamp
    DeleteTime: Timestamp
    RuleGroups: ProxyConfigRuleGroupSet
    DefaultRulePhaseActions: ProxyConfigDefaultRulePhaseActionsRequest
    Tags: TagList
}

structure ProxyConfigurationMetadata {
    Name: ResourceName
    Arn: ResourceArn
}

list ProxyConfigurations {
    member: ProxyConfigurationMetadata
}

structure ProxyMetadata {
    Name: ResourceName
    Arn: ResourceArn
}

enum ProxyModifyState {
    MODIFYING
    COMPLETED
    FAILED
}

structure ProxyRule {
    ProxyRuleName: ResourceName
    Description: Description
    Action: ProxyRulePhaseAction
    Conditions: ProxyRuleConditionList
}

structure ProxyRuleCondition {
    ConditionOperator: String
    ConditionKey: String
    ConditionValues: ProxyConditionValueList
}

list ProxyRuleConditionList {
    member: ProxyRuleCondition
}

structure ProxyRuleGroup {
    ProxyRuleGroupName: ResourceName
    ProxyRuleGroupArn: ResourceArn
    CreateTime: Timestamp
    DeleteTime: Timestamp
    Rules: ProxyRulesByRequestPhase
    Description: Description
    Tags: TagList
}

structure ProxyRuleGroupAttachment {
    ProxyRuleGroupName: ResourceName
    InsertPosition: Integer
}

list ProxyRuleGroupAttachmentList {
    member: ProxyRuleGroupAttachment
}

structure ProxyRuleGroupMetadata {
    Name: ResourceName
    Arn: ResourceArn
}

structure ProxyRuleGroupPriority {
    ProxyRuleGroupName: ResourceName
    NewPosition: Integer
}

list ProxyRuleGroupPriorityList {
    member: ProxyRuleGroupPriority
}

structure ProxyRuleGroupPriorityResult {
    ProxyRuleGroupName: ResourceName
    Priority: Integer
}

list ProxyRuleGroupPriorityResultList {
    member: ProxyRuleGroupPriorityResult
}

list ProxyRuleGroups {
    member: ProxyRuleGroupMetadata
}

list ProxyRuleList {
    member: ProxyRule
}

enum ProxyRulePhaseAction {
    ALLOW
    DENY
    ALERT
}

structure ProxyRulePriority {
    ProxyRuleName: ResourceName
    NewPosition: Integer
}

list ProxyRulePriorityList {
    member: ProxyRulePriority
}

structure ProxyRulesByRequestPhase {
    PreDNS: ProxyRuleList
    PreREQUEST: ProxyRuleList
    PostRESPONSE: ProxyRuleList
}

structure ProxySettings {
    @required
    ListenerProperties: ListenerProperties
}

enum ProxyState {
    ATTACHING
    ATTACHED
    DETACHING
    DETACHED
    ATTACH_FAILED
    DETACH_FAILED
}

structure PublishMetricAction {
    @required
    Dimensions: Dimensions
}

structure ReferenceSets {
    IPSetReferences: IPSetReferenceMap
}

@length(min: 1, max: 256) @pattern("^arn:aws.*")
string ResourceArn

list ResourceArnList {
    member: ResourceArn
}

@length(min: 36, max: 36) @pattern("^([0-9a-f]{8})-([0-9a-f]{4}-){3}([0-9a-f]{12})$")
string ResourceId

enum ResourceManagedStatus {
    MANAGED
    ACCOUNT
}

enum ResourceManagedType {
    AWS_MANAGED_THREAT_SIGNATURES
    AWS_MANAGED_DOMAIN_LISTS
    ACTIVE_THREAT_DEFENSE
    PARTNER_MANAGED
}

@length(min: 1, max: 128) @pattern("^[a-zA-Z0-9-]+$")
string ResourceName

list ResourceNameList {
    member: ResourceName
}

@error("client")
structure ResourceNotFoundException {
    Message: String
}

@error("client")
structure ResourceOwnerCheckException {
    Message: String
}

enum ResourceStatus {
    ACTIVE
    DELETING
    ERROR
}

enum RevocationCheckAction {
    PASS
    DROP
    REJECT
}

structure RuleDefinition {
    @required
    MatchAttributes: MatchAttributes

    @required
    Actions: StatelessActions
}

structure RuleGroup {
    RuleVariables: RuleVariables
    ReferenceSets: ReferenceSets

    @required
    RulesSource: RulesSource

    StatefulRuleOptions: StatefulRuleOptions
}

structure RuleGroupMetadata {
    Name: ResourceName
    Arn: ResourceArn
    VendorName: String
}

enum RuleGroupRequestPhase {
    PRE_DNS
    PRE_REQ
    POST_RES
}

structure RuleGroupResponse {
    @required
    RuleGroupArn: ResourceArn

    @required
    RuleGroupName: ResourceName

    @required
    RuleGroupId: ResourceId

    Description: Description
    Type: RuleGroupType
    Capacity: Integer
    RuleGroupStatus: ResourceStatus
    Tags: TagList
    ConsumedCapacity: Integer
    NumberOfAssociations: Integer
    EncryptionConfiguration: EncryptionConfiguration
    SourceMetadata: SourceMetadata
    SnsTopic: ResourceArn
    LastModifiedTime: Timestamp
    AnalysisResults: AnalysisResultList
    SummaryConfiguration: SummaryConfiguration
}

enum RuleGroupType {
    STATELESS
    STATEFUL
    STATEFUL_DOMAIN
}

list RuleGroups {
    member: RuleGroupMetadata
}

list RuleIdList {
    member: String
}

structure RuleOption {
    @required
    Keyword: Keyword

    Settings: Settings
}

list RuleOptions {
    member: RuleOption
}

enum RuleOrder {
    DEFAULT_ACTION_ORDER
    STRICT_ORDER
}

list RuleSummaries {
    member: RuleSummary
}

structure RuleSummary {
    SID: String
    Msg: String
    Metadata: String
}

list RuleTargets {
    member: String
}

@length(min: 1, max: 32) @pattern("^[A-Za-z][A-Za-z0-9_]*$")
string RuleVariableName

structure RuleVariables {
    IPSets: IPSets
    PortSets: PortSets
}

structure RulesSource {
    RulesString: RulesString
    RulesSourceList: RulesSourceList
    StatefulRules: StatefulRules
    StatelessRulesAndCustomActions: StatelessRulesAndCustomActions
}

structure RulesSourceList {
    @required
    Targets: RuleTargets

    @required
    TargetTypes: TargetTypes

    @required
    GeneratedRulesType: GeneratedRulesType
}

@length(min: 0, max: 2000000)
string RulesString

structure ServerCertificate {
    ResourceArn: ResourceArn
}

structure ServerCertificateConfiguration {
    ServerCertificates: ServerCertificates
    Scopes: ServerCertificateScopes
    CertificateAuthorityArn: ResourceArn
    CheckCertificateRevocationStatus: CheckCertificateRevocationStatusActions
}

list ServerCertificateConfigurations {
    member: ServerCertificateConfiguration
}

structure ServerCertificateScope {
    Sources: Addresses
    Destinations: Addresses
    SourcePorts: PortRanges
    DestinationPorts: PortRanges
    Protocols: ProtocolNumbers
}

list ServerCertificateScopes {
    member: ServerCertificateScope
}

list ServerCertificates {
    member: ServerCertificate
}

@length(min: 1, max: 8192) @pattern(".*")
string Setting

list Settings {
    member: Setting
}

@length(min: 1, max: 1024) @pattern("^.*$")
string Source

structure SourceMetadata {
    SourceArn: ResourceArn
    SourceUpdateToken: UpdateToken
}

enum StatefulAction {
    PASS
    DROP
    ALERT
    REJECT
}

list StatefulActions {
    member: String
}

structure StatefulEngineOptions {
    RuleOrder: RuleOrder
    StreamExceptionPolicy: StreamExceptionPolicy
    FlowTimeouts: FlowTimeouts
}

structure StatefulRule {
    @required
    Action: StatefulAction

    @required
    Header: Header

    @required
    RuleOptions: RuleOptions
}

enum StatefulRuleDirection {
    FORWARD
    ANY
}

structure StatefulRuleGroupOverride {
    Action: OverrideAction
}

structure StatefulRuleGroupReference {
    @required
    ResourceArn: ResourceArn

    Priority: Priority
    Override: StatefulRuleGroupOverride
    DeepThreatInspection: Boolean
}

list StatefulRuleGroupReferences {
    member: StatefulRuleGroupReference
}

structure StatefulRuleOptions {
    RuleOrder: RuleOrder
}

enum StatefulRuleProtocol {
    IP
    TCP
    UDP
    ICMP
    HTTP
    FTP
    TLS
    SMB
    DNS
    DCERPC
    SSH
    SMTP
    IMAP
    MSN
    KRB5
    IKEV2
    TFTP
    NTP
    DHCP
    HTTP2
    QUIC
}

list StatefulRules {
    member: StatefulRule
}

list StatelessActions {
    member: String
}

structure StatelessRule {
    @required
    RuleDefinition: RuleDefinition

    @required
    Priority: Priority
}

structure StatelessRuleGroupReference {
    @required
    ResourceArn: ResourceArn

    @required
    Priority: Priority
}

list StatelessRuleGroupReferences {
    member: StatelessRuleGroupReference
}

list StatelessRules {
    member: StatelessRule
}

structure StatelessRulesAndCustomActions {
    @required
    StatelessRules: StatelessRules

    CustomActions: CustomActions
}

@length(min: 1, max: 256) @pattern("^[a-zA-Z0-9- ]+$")
string StatusReason

enum StreamExceptionPolicy {
    DROP
    CONTINUE
    REJECT
}

structure SubnetMapping {
    @required
    SubnetId: String

    IPAddressType: IPAddressType
}

list SubnetMappings {
    member: SubnetMapping
}

enum SubscriptionStatus {
    NOT_SUBSCRIBED
    SUBSCRIBED
}

structure Summary {
    RuleSummaries: RuleSummaries
}

structure SummaryConfiguration {
    RuleOptions: SummaryRuleOptions
}

enum SummaryRuleOption {
    SID
    MSG
    METADATA
}

list SummaryRuleOptions {
    member: SummaryRuleOption
}

map SupportedAvailabilityZones {
    key: String
    value: AvailabilityZoneMetadata
}

structure SyncState {
    Attachment: Attachment
    Config: SyncStateConfig
    NatGatewayAttachments: NatGatewayAttachmentsList
}

map SyncStateConfig {
    key: ResourceName
    value: PerObjectStatus
}

map SyncStates {
    key: String
    value: SyncState
}

enum TCPFlag {
    FIN
    SYN
    RST
    PSH
    ACK
    URG
    ECE
    CWR
}

structure TCPFlagField {
    @required
    Flags: Flags

    Masks: Flags
}

list TCPFlags {
    member: TCPFlagField
}

structure TLSInspectionConfiguration {
    ServerCertificateConfigurations: ServerCertificateConfigurations
}

structure TLSInspectionConfigurationMetadata {
    Name: ResourceName
    Arn: ResourceArn
}

structure TLSInspectionConfigurationResponse {
    @required
    TLSInspectionConfigurationArn: ResourceArn

    @required
    TLSInspectionConfigurationName: ResourceName

    @required
    TLSInspectionConfigurationId: ResourceId

    TLSInspectionConfigurationStatus: ResourceStatus
    Description: Description
    Tags: TagList
    LastModifiedTime: Timestamp
    NumberOfAssociations: Integer
    EncryptionConfiguration: EncryptionConfiguration
    Certificates: Certificates
    CertificateAuthority: TlsCertificateData
}

list TLSInspectionConfigurations {
    member: TLSInspectionConfigurationMetadata
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128) @pattern("^.*$")
string TagKey

@length(min: 1, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 1, max: 200)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("^.*$")
string TagValue

@range(min: 0, max: 100)
integer TagsPaginationMaxResults

enum TargetType {
    TLS_SNI
    HTTP_HOST
}

list TargetTypes {
    member: TargetType
}

@error("client")
structure ThrottlingException {
    Message: String
}

structure TlsCertificateData {
    CertificateArn: ResourceArn
    CertificateSerial: String
    Status: String
    StatusMessage: StatusReason
}

enum TlsInterceptMode {
    ENABLED
    DISABLED
}

structure TlsInterceptProperties {
    PcaArn: ResourceArn
    TlsInterceptMode: TlsInterceptMode
}

structure TlsInterceptPropertiesRequest {
    PcaArn: ResourceArn
    TlsInterceptMode: TlsInterceptMode
}

@length(min: 1, max: 128) @pattern("^tgw-attach-[0-9a-z]+$")
string TransitGatewayAttachmentId

enum TransitGatewayAttachmentStatus {
    CREATING
    DELETING
    DELETED
    FAILED
    ERROR
    READY
    PENDING_ACCEPTANCE
    REJECTING
    REJECTED
}

structure TransitGatewayAttachmentSyncState {
    AttachmentId: String
    TransitGatewayAttachmentStatus: TransitGatewayAttachmentStatus
    StatusMessage: String
}

@length(min: 1, max: 128) @pattern("^tgw-[0-9a-z]+$")
string TransitGatewayId

structure UniqueSources {
    Count: Integer
}

@error("client")
structure UnsupportedOperationException {
    Message: String
}

@length(min: 1, max: 1024) @pattern("^([0-9a-f]{8})-([0-9a-f]{4}-){3}([0-9a-f]{12})$")
string UpdateToken

@length(min: 1) @pattern("^.*$")
string VariableDefinition

list VariableDefinitionList {
    member: VariableDefinition
}

structure VpcEndpoint {
    @required
    VpcId: VpcId

    @required
    SubnetMappings: SubnetMappings
}

structure VpcEndpointAssociation {
    VpcEndpointAssociationId: ResourceId

    @required
    VpcEndpointAssociationArn: ResourceArn

    @required
    FirewallArn: ResourceArn

    @required
    VpcId: VpcId

    @required
    SubnetMapping: SubnetMapping

    Description: Description
    Tags: TagList
}

structure VpcEndpointAssociationMetadata {
    VpcEndpointAssociationArn: ResourceArn
}

structure VpcEndpointAssociationStatus {
    @required
    Status: FirewallStatusValue

    AssociationSyncState: AssociationSyncState
}

list VpcEndpointAssociations {
    member: VpcEndpointAssociationMetadata
}

@length(min: 5, max: 256) @pattern("^vpce-[a-zA-Z0-9]*$")
string VpcEndpointId

@length(min: 1, max: 128) @pattern("^vpc-[0-9a-f]+$")
string VpcId

list VpcIds {
    member: VpcId
}
