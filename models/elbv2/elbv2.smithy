$version: "2.0"

namespace com.amazonaws.elbv2

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsQuery
use aws.protocols#awsQueryError
use sessiongen.traits#maxAttempts
use sessiongen.traits#statusWaitable
use smithy.waiters#waitable

@title("Elastic Load Balancing")
@service(
    sdkId: "Elastic Load Balancing v2"
    endpointPrefix: "elasticloadbalancing"
    docId: "elasticloadbalancingv2-2015-12-01"
)
@awsQuery
@sigv4(name: "elasticloadbalancing")
@xmlNamespace(uri: "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service ElasticLoadBalancingv2 {
    version: "2015-12-01"
    operations: [
        AddListenerCertificates
        AddTags
        AddTrustStoreRevocations
        CreateListener
        CreateLoadBalancer
        CreateRule
        CreateTargetGroup
        CreateTrustStore
        DeleteListener
        DeleteLoadBalancer
        DeleteRule
        DeleteSharedTrustStoreAssociation
        DeleteTargetGroup
        DeleteTrustStore
        DeregisterTargets
        DescribeAccountLimits
        DescribeCapacityReservation
        DescribeListenerAttributes
        DescribeListenerCertificates
        DescribeListeners
        DescribeLoadBalancerAttributes
        DescribeLoadBalancers
        DescribeRules
        DescribeSSLPolicies
        DescribeTags
        DescribeTargetGroupAttributes
        DescribeTargetGroups
        DescribeTargetHealth
        DescribeTrustStoreAssociations
        DescribeTrustStoreRevocations
        DescribeTrustStores
        GetResourcePolicy
        GetTrustStoreCaCertificatesBundle
        GetTrustStoreRevocationContent
        ModifyCapacityReservation
        ModifyIpPools
        ModifyListener
        ModifyListenerAttributes
        ModifyLoadBalancerAttributes
        ModifyRule
        ModifyTargetGroup
        ModifyTargetGroupAttributes
        ModifyTrustStore
        RegisterTargets
        RemoveListenerCertificates
        RemoveTags
        RemoveTrustStoreRevocations
        SetIpAddressType
        SetRulePriorities
        SetSecurityGroups
        SetSubnets
    ]
}

operation AddListenerCertificates {
    input := {
        @required
        ListenerArn: String

        @required
        Certificates: CertificateList
    }
    output := {
        Certificates: CertificateList
    }
    errors: [ListenerNotFoundException, TooManyCertificatesException, CertificateNotFoundException]
}

operation AddTags {
    input := {
        @required
        ResourceArns: ResourceArns

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        DuplicateTagKeysException
        TooManyTagsException
        LoadBalancerNotFoundException
        TargetGroupNotFoundException
        ListenerNotFoundException
        RuleNotFoundException
        TrustStoreNotFoundException
    ]
}

operation AddTrustStoreRevocations {
    input := {
        @required
        TrustStoreArn: String

        RevocationContents: RevocationContents
    }
    output := {
        TrustStoreRevocations: TrustStoreRevocations
    }
    errors: [
        TrustStoreNotFoundException
        InvalidRevocationContentException
        TooManyTrustStoreRevocationEntriesException
        RevocationContentNotFoundException
    ]
}

operation CreateListener {
    input := {
        @required
        LoadBalancerArn: String

        Protocol: ProtocolEnum
        Port: Port
        SslPolicy: String
        Certificates: CertificateList

        @required
        DefaultActions: Actions

        AlpnPolicy: AlpnPolicyName
        Tags: TagList
        MutualAuthentication: MutualAuthenticationAttributes
    }
    output := {
        Listeners: Listeners
    }
    errors: [
        DuplicateListenerException
        TooManyListenersException
        TooManyCertificatesException
        LoadBalancerNotFoundException
        TargetGroupNotFoundException
        TargetGroupAssociationLimitException
        InvalidConfigurationRequestException
        IncompatibleProtocolsException
        SSLPolicyNotFoundException
        CertificateNotFoundException
        UnsupportedProtocolException
        TooManyRegistrationsForTargetIdException
        TooManyTargetsException
        TooManyActionsException
        InvalidLoadBalancerActionException
        TooManyUniqueTargetGroupsPerLoadBalancerException
        ALPNPolicyNotSupportedException
        TooManyTagsException
        TrustStoreNotFoundException
        TrustStoreNotReadyException
    ]
}

operation CreateLoadBalancer {
    input := {
        @required
        Name: String

        Subnets: Subnets
        SubnetMappings: SubnetMappings
        SecurityGroups: SecurityGroups
        Scheme: LoadBalancerSchemeEnum
        Tags: TagList
        Type: LoadBalancerTypeEnum
        IpAddressType: IpAddressType
        CustomerOwnedIpv4Pool: CustomerOwnedIpv4Pool
        EnablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum
        IpamPools: IpamPools
    }
    output := {
        LoadBalancers: LoadBalancers
    }
    errors: [
        DuplicateLoadBalancerNameException
        TooManyLoadBalancersException
        InvalidConfigurationRequestException
        SubnetNotFoundException
        InvalidSubnetException
        InvalidSecurityGroupException
        InvalidSchemeException
        TooManyTagsException
        DuplicateTagKeysException
        ResourceInUseException
        AllocationIdNotFoundException
        AvailabilityZoneNotSupportedException
        OperationNotPermittedException
    ]
}

operation CreateRule {
    input := {
        @required
        ListenerArn: String

        @required
        Conditions: RuleConditionList

        @required
        Priority: RulePriority

        @required
        Actions: Actions

        Tags: TagList
        Transforms: RuleTransformList
    }
    output := {
        Rules: Rules
    }
    errors: [
        PriorityInUseException
        TooManyTargetGroupsException
        TooManyRulesException
        TargetGroupAssociationLimitException
        IncompatibleProtocolsException
        ListenerNotFoundException
        TargetGroupNotFoundException
        InvalidConfigurationRequestException
        TooManyRegistrationsForTargetIdException
        TooManyTargetsException
        UnsupportedProtocolException
        TooManyActionsException
        InvalidLoadBalancerActionException
        TooManyUniqueTargetGroupsPerLoadBalancerException
        TooManyTagsException
    ]
}

operation CreateTargetGroup {
    input := {
        @required
        Name: String

        Protocol: ProtocolEnum
        ProtocolVersion: String
        Port: Port
        VpcId: String
        HealthCheckProtocol: ProtocolEnum
        HealthCheckPort: String
        HealthCheckEnabled: Boolean
        HealthCheckPath: Path
        HealthCheckIntervalSeconds: HealthCheckIntervalSeconds
        HealthCheckTimeoutSeconds: HealthCheckTimeoutSeconds
        HealthyThresholdCount: HealthCheckThresholdCount
        UnhealthyThresholdCount: HealthCheckThresholdCount
        Matcher: Matcher
        TargetType: TargetTypeEnum
        Tags: TagList
        IpAddressType: TargetGroupIpAddressTypeEnum
        TargetControlPort: TargetControlPort
    }
    output := {
        TargetGroups: TargetGroups
    }
    errors: [
        DuplicateTargetGroupNameException
        TooManyTargetGroupsException
        InvalidConfigurationRequestException
        TooManyTagsException
    ]
}

operation CreateTrustStore {
    input := {
        @required
        Name: TrustStoreName

        @required
        CaCertificatesBundleS3Bucket: String

        @required
        CaCertificatesBundleS3Key: String

        CaCertificatesBundleS3ObjectVersion: String
        Tags: TagList
    }
    output := {
        TrustStores: TrustStores
    }
    errors: [
        DuplicateTrustStoreNameException
        TooManyTrustStoresException
        InvalidCaCertificatesBundleException
        CaCertificatesBundleNotFoundException
        TooManyTagsException
        DuplicateTagKeysException
    ]
}

operation DeleteListener {
    input := {
        @required
        ListenerArn: String
    }
    output := {}
    errors: [ListenerNotFoundException, ResourceInUseException]
}

operation DeleteLoadBalancer {
    input := {
        @required
        LoadBalancerArn: String
    }
    output := {}
    errors: [LoadBalancerNotFoundException, OperationNotPermittedException, ResourceInUseException]
}

operation DeleteRule {
    input := {
        @required
        RuleArn: String
    }
    output := {}
    errors: [RuleNotFoundException, OperationNotPermittedException]
}

operation DeleteSharedTrustStoreAssociation {
    input := {
        @required
        TrustStoreArn: String

        @required
        ResourceArn: String
    }
    output := {}
    errors: [
        TrustStoreNotFoundException
        DeleteAssociationSameAccountException
        TrustStoreAssociationNotFoundException
    ]
}

operation DeleteTargetGroup {
    input := {
        @required
        TargetGroupArn: String
    }
    output := {}
    errors: [ResourceInUseException]
}

operation DeleteTrustStore {
    input := {
        @required
        TrustStoreArn: String
    }
    output := {}
    errors: [TrustStoreNotFoundException, TrustStoreInUseException]
}

operation DeregisterTargets {
    input := {
        @required
        TargetGroupArn: String

        @required
        Targets: TargetDescriptions
    }
    output := {}
    errors: [TargetGroupNotFoundException, InvalidTargetException]
}

@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Limits", pageSize: "PageSize")
operation DescribeAccountLimits {
    input := {
        Marker: String
        PageSize: PageSize
    }
    output := {
        Limits: Limits
        NextMarker: String
    }
}

operation DescribeCapacityReservation {
    input := {
        @required
        LoadBalancerArn: String
    }
    output := {
        LastModifiedTime: Timestamp
        DecreaseRequestsRemaining: Integer
        MinimumLoadBalancerCapacity: MinimumLoadBalancerCapacity
        CapacityReservationState: ZonalCapacityReservationStates
    }
    errors: [LoadBalancerNotFoundException]
}

operation DescribeListenerAttributes {
    input := {
        @required
        ListenerArn: String
    }
    output := {
        Attributes: ListenerAttributes
    }
    errors: [ListenerNotFoundException]
}

@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "Certificates"
    pageSize: "PageSize"
)
operation DescribeListenerCertificates {
    input := {
        @required
        ListenerArn: String

        Marker: String
        PageSize: PageSize
    }
    output := {
        Certificates: CertificateList
        NextMarker: String
    }
    errors: [ListenerNotFoundException]
}

@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "Listeners"
    pageSize: "PageSize"
)
operation DescribeListeners {
    input := {
        LoadBalancerArn: String
        ListenerArns: ListenerArns
        Marker: String
        PageSize: PageSize
    }
    output := {
        Listeners: Listeners
        NextMarker: String
    }
    errors: [ListenerNotFoundException, LoadBalancerNotFoundException, UnsupportedProtocolException]
}

operation DescribeLoadBalancerAttributes {
    input := {
        @required
        LoadBalancerArn: String
    }
    output := {
        Attributes: LoadBalancerAttributes
    }
    errors: [LoadBalancerNotFoundException]
}

@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "LoadBalancers"
    pageSize: "PageSize"
)
@statusWaitable(
    LoadBalancerExists: {
        acceptors: [
            {state: "success", matcher: {status: 200}}
            {state: "retry", matcher: {errorType: "LoadBalancerNotFound"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(LoadBalancerExists: 40, LoadBalancerAvailable: 40, LoadBalancersDeleted: 40)
@waitable(
    LoadBalancerAvailable: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "LoadBalancers[].State.Code"
                        expected: "active"
                        comparator: "allStringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "LoadBalancers[].State.Code"
                        expected: "provisioning"
                        comparator: "anyStringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "LoadBalancerNotFound"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
    LoadBalancersDeleted: {
        acceptors: [
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "LoadBalancers[].State.Code"
                        expected: "active"
                        comparator: "allStringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "LoadBalancerNotFound"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
)
operation DescribeLoadBalancers {
    input := {
        LoadBalancerArns: LoadBalancerArns
        Names: LoadBalancerNames
        Marker: String
        PageSize: PageSize
    }
    output := {
        LoadBalancers: LoadBalancers
        NextMarker: String
    }
    errors: [LoadBalancerNotFoundException]
}

@paginated(inputToken: "Marker", outputToken: "NextMarker", items: "Rules", pageSize: "PageSize")
operation DescribeRules {
    input := {
        ListenerArn: String
        RuleArns: RuleArns
        Marker: String
        PageSize: PageSize
    }
    output := {
        Rules: Rules
        NextMarker: String
    }
    errors: [ListenerNotFoundException, RuleNotFoundException, UnsupportedProtocolException]
}

@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "SslPolicies"
    pageSize: "PageSize"
)
operation DescribeSSLPolicies {
    input := {
        Names: SslPolicyNames
        Marker: String
        PageSize: PageSize
        LoadBalancerType: LoadBalancerTypeEnum
    }
    output := {
        SslPolicies: SslPolicies
        NextMarker: String
    }
    errors: [SSLPolicyNotFoundException]
}

operation DescribeTags {
    input := {
        @required
        ResourceArns: ResourceArns
    }
    output := {
        TagDescriptions: TagDescriptions
    }
    errors: [
        LoadBalancerNotFoundException
        TargetGroupNotFoundException
        ListenerNotFoundException
        RuleNotFoundException
        TrustStoreNotFoundException
    ]
}

operation DescribeTargetGroupAttributes {
    input := {
        @required
        TargetGroupArn: String
    }
    output := {
        Attributes: TargetGroupAttributes
    }
    errors: [TargetGroupNotFoundException]
}

@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "TargetGroups"
    pageSize: "PageSize"
)
operation DescribeTargetGroups {
    input := {
        LoadBalancerArn: String
        TargetGroupArns: TargetGroupArns
        Names: TargetGroupNames
        Marker: String
        PageSize: PageSize
    }
    output := {
        TargetGroups: TargetGroups
        NextMarker: String
    }
    errors: [LoadBalancerNotFoundException, TargetGroupNotFoundException]
}

@waitable(
    TargetInService: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "TargetHealthDescriptions[].TargetHealth.State"
                        expected: "healthy"
                        comparator: "allStringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InvalidInstance"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
    TargetDeregistered: {
        acceptors: [
            {state: "success", matcher: {errorType: "InvalidTarget"}}
            {
                state: "success"
                matcher: {
                    output: {
                        path: "TargetHealthDescriptions[].TargetHealth.State"
                        expected: "unused"
                        comparator: "allStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(TargetInService: 40, TargetDeregistered: 40)
operation DescribeTargetHealth {
    input := {
        @required
        TargetGroupArn: String

        Targets: TargetDescriptions
        Include: ListOfDescribeTargetHealthIncludeOptions
    }
    output := {
        TargetHealthDescriptions: TargetHealthDescriptions
    }
    errors: [InvalidTargetException, TargetGroupNotFoundException, HealthUnavailableException]
}

@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "TrustStoreAssociations"
    pageSize: "PageSize"
)
operation DescribeTrustStoreAssociations {
    input := {
        @required
        TrustStoreArn: String

        Marker: String
        PageSize: PageSize
    }
    output := {
        TrustStoreAssociations: TrustStoreAssociations
        NextMarker: String
    }
    errors: [TrustStoreNotFoundException]
}

@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "TrustStoreRevocations"
    pageSize: "PageSize"
)
operation DescribeTrustStoreRevocations {
    input := {
        @required
        TrustStoreArn: String

        RevocationIds: RevocationIds
        Marker: String
        PageSize: PageSize
    }
    output := {
        TrustStoreRevocations: DescribeTrustStoreRevocationResponse
        NextMarker: String
    }
    errors: [TrustStoreNotFoundException, RevocationIdNotFoundException]
}

@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "TrustStores"
    pageSize: "PageSize"
)
operation DescribeTrustStores {
    input := {
        TrustStoreArns: TrustStoreArns
        Names: TrustStoreNames
        Marker: String
        PageSize: PageSize
    }
    output := {
        TrustStores: TrustStores
        NextMarker: String
    }
    errors: [TrustStoreNotFoundException]
}

operation GetResourcePolicy {
    input := {
        @required
        ResourceArn: String
    }
    output := {
        Policy: Policy
    }
    errors: [ResourceNotFoundException]
}

operation GetTrustStoreCaCertificatesBundle {
    input := {
        @required
        TrustStoreArn: String
    }
    output := {
        Location: String
    }
    errors: [TrustStoreNotFoundException]
}

operation GetTrustStoreRevocationContent {
    input := {
        @required
        TrustStoreArn: String

        @required
        RevocationId: Long
    }
    output := {
        Location: String
    }
    errors: [TrustStoreNotFoundException, RevocationIdNotFoundException]
}

operation ModifyCapacityReservation {
    input := {
        @required
        LoadBalancerArn: String

        MinimumLoadBalancerCapacity: MinimumLoadBalancerCapacity
        ResetCapacityReservation: Boolean
    }
    output := {
        LastModifiedTime: Timestamp
        DecreaseRequestsRemaining: Integer
        MinimumLoadBalancerCapacity: MinimumLoadBalancerCapacity
        CapacityReservationState: ZonalCapacityReservationStates
    }
    errors: [
        LoadBalancerNotFoundException
        InvalidConfigurationRequestException
        CapacityUnitsLimitExceededException
        CapacityReservationPendingException
        InsufficientCapacityException
        CapacityDecreaseRequestsLimitExceededException
        PriorRequestNotCompleteException
        OperationNotPermittedException
    ]
}

operation ModifyIpPools {
    input := {
        @required
        LoadBalancerArn: String

        IpamPools: IpamPools
        RemoveIpamPools: RemoveIpamPools
    }
    output := {
        IpamPools: IpamPools
    }
    errors: [LoadBalancerNotFoundException]
}

operation ModifyListener {
    input := {
        @required
        ListenerArn: String

        Port: Port
        Protocol: ProtocolEnum
        SslPolicy: String
        Certificates: CertificateList
        DefaultActions: Actions
        AlpnPolicy: AlpnPolicyName
        MutualAuthentication: MutualAuthenticationAttributes
    }
    output := {
        Listeners: Listeners
    }
    errors: [
        DuplicateListenerException
        TooManyListenersException
        TooManyCertificatesException
        ListenerNotFoundException
        TargetGroupNotFoundException
        TargetGroupAssociationLimitException
        IncompatibleProtocolsException
        SSLPolicyNotFoundException
        CertificateNotFoundException
        InvalidConfigurationRequestException
        UnsupportedProtocolException
        TooManyRegistrationsForTargetIdException
        TooManyTargetsException
        TooManyActionsException
        InvalidLoadBalancerActionException
        TooManyUniqueTargetGroupsPerLoadBalancerException
        ALPNPolicyNotSupportedException
        TrustStoreNotFoundException
        TrustStoreNotReadyException
    ]
}

operation ModifyListenerAttributes {
    input := {
        @required
        ListenerArn: String

        @required
        Attributes: ListenerAttributes
    }
    output := {
        Attributes: ListenerAttributes
    }
    errors: [ListenerNotFoundException, InvalidConfigurationRequestException]
}

operation ModifyLoadBalancerAttributes {
    input := {
        @required
        LoadBalancerArn: String

        @required
        Attributes: LoadBalancerAttributes
    }
    output := {
        Attributes: LoadBalancerAttributes
    }
    errors: [LoadBalancerNotFoundException, InvalidConfigurationRequestException]
}

operation ModifyRule {
    input := {
        @required
        RuleArn: String

        Conditions: RuleConditionList
        Actions: Actions
        Transforms: RuleTransformList
        ResetTransforms: Boolean
    }
    output := {
        Rules: Rules
    }
    errors: [
        TargetGroupAssociationLimitException
        IncompatibleProtocolsException
        RuleNotFoundException
        OperationNotPermittedException
        TooManyRegistrationsForTargetIdException
        TooManyTargetsException
        TargetGroupNotFoundException
        UnsupportedProtocolException
        TooManyActionsException
        InvalidLoadBalancerActionException
        TooManyUniqueTargetGroupsPerLoadBalancerException
    ]
}

operation ModifyTargetGroup {
    input := {
        @required
        TargetGroupArn: String

        HealthCheckProtocol: ProtocolEnum
        HealthCheckPort: String
        HealthCheckPath: Path
        HealthCheckEnabled: Boolean
        HealthCheckIntervalSeconds: HealthCheckIntervalSeconds
        HealthCheckTimeoutSeconds: HealthCheckTimeoutSeconds
        HealthyThresholdCount: HealthCheckThresholdCount
        UnhealthyThresholdCount: HealthCheckThresholdCount
        Matcher: Matcher
    }
    output := {
        TargetGroups: TargetGroups
    }
    errors: [TargetGroupNotFoundException, InvalidConfigurationRequestException]
}

operation ModifyTargetGroupAttributes {
    input := {
        @required
        TargetGroupArn: String

        @required
        Attributes: TargetGroupAttributes
    }
    output := {
        Attributes: TargetGroupAttributes
    }
    errors: [TargetGroupNotFoundException, InvalidConfigurationRequestException]
}

operation ModifyTrustStore {
    input := {
        @required
        TrustStoreArn: String

        @required
        CaCertificatesBundleS3Bucket: String

        @required
        CaCertificatesBundleS3Key: String

        CaCertificatesBundleS3ObjectVersion: String
    }
    output := {
        TrustStores: TrustStores
    }
    errors: [
        TrustStoreNotFoundException
        InvalidCaCertificatesBundleException
        CaCertificatesBundleNotFoundException
    ]
}

operation RegisterTargets {
    input := {
        @required
        TargetGroupArn: String

        @required
        Targets: TargetDescriptions
    }
    output := {}
    errors: [
        TargetGroupNotFoundException
        TooManyTargetsException
        InvalidTargetException
        TooManyRegistrationsForTargetIdException
    ]
}

operation RemoveListenerCertificates {
    input := {
        @required
        ListenerArn: String

        @required
        Certificates: CertificateList
    }
    output := {}
    errors: [ListenerNotFoundException, OperationNotPermittedException]
}

operation RemoveTags {
    input := {
        @required
        ResourceArns: ResourceArns

        @required
        TagKeys: TagKeys
    }
    output := {}
    errors: [
        LoadBalancerNotFoundException
        TargetGroupNotFoundException
        ListenerNotFoundException
        RuleNotFoundException
        TooManyTagsException
        TrustStoreNotFoundException
    ]
}

operation RemoveTrustStoreRevocations {
    input := {
        @required
        TrustStoreArn: String

        @required
        RevocationIds: RevocationIds
    }
    output := {}
    errors: [TrustStoreNotFoundException, RevocationIdNotFoundException]
}

operation SetIpAddressType {
    input := {
        @required
        LoadBalancerArn: String

        @required
        IpAddressType: IpAddressType
    }
    output := {
        IpAddressType: IpAddressType
    }
    errors: [
        LoadBalancerNotFoundException
        InvalidConfigurationRequestException
        InvalidSubnetException
    ]
}

operation SetRulePriorities {
    input := {
        @required
        RulePriorities: RulePriorityList
    }
    output := {
        Rules: Rules
    }
    errors: [RuleNotFoundException, PriorityInUseException, OperationNotPermittedException]
}

operation SetSecurityGroups {
    input := {
        @required
        LoadBalancerArn: String

        @required
        SecurityGroups: SecurityGroups

        EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum
    }
    output := {
        SecurityGroupIds: SecurityGroups
        EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum
    }
    errors: [
        LoadBalancerNotFoundException
        InvalidConfigurationRequestException
        InvalidSecurityGroupException
    ]
}

operation SetSubnets {
    input := {
        @required
        LoadBalancerArn: String

        Subnets: Subnets
        SubnetMappings: SubnetMappings
        IpAddressType: IpAddressType
        EnablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum
    }
    output := {
        AvailabilityZones: AvailabilityZones
        IpAddressType: IpAddressType
        EnablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum
    }
    errors: [
        LoadBalancerNotFoundException
        InvalidConfigurationRequestException
        SubnetNotFoundException
        InvalidSubnetException
        AllocationIdNotFoundException
        AvailabilityZoneNotSupportedException
        CapacityReservationPendingException
    ]
}

@error("client") @httpError(400) @awsQueryError(code: "ALPNPolicyNotFound", httpResponseCode: 400)
structure ALPNPolicyNotSupportedException {}

structure Action {
    @required
    Type: ActionTypeEnum

    TargetGroupArn: String
    AuthenticateOidcConfig: AuthenticateOidcActionConfig
    AuthenticateCognitoConfig: AuthenticateCognitoActionConfig
    Order: ActionOrder
    RedirectConfig: RedirectActionConfig
    FixedResponseConfig: FixedResponseActionConfig
    ForwardConfig: ForwardActionConfig
    JwtValidationConfig: JwtValidationActionConfig
}

@range(min: 1, max: 50000)
integer ActionOrder

enum ActionTypeEnum {
    forward
    authenticate_oidc = "authenticate-oidc"
    authenticate_cognito = "authenticate-cognito"
    redirect
    fixed_response = "fixed-response"
    jwt_validation = "jwt-validation"
}

list Actions {
    member: Action
}

structure AdministrativeOverride {
    State: TargetAdministrativeOverrideStateEnum
    Reason: TargetAdministrativeOverrideReasonEnum
    Description: String
}

enum AdvertiseTrustStoreCaNamesEnum {
    on
    off
}

@error("client") @httpError(400) @awsQueryError(code: "AllocationIdNotFound", httpResponseCode: 400)
structure AllocationIdNotFoundException {}

list AlpnPolicyName {
    member: String
}

structure AnomalyDetection {
    Result: AnomalyResultEnum
    MitigationInEffect: MitigationInEffectEnum
}

enum AnomalyResultEnum {
    anomalous
    normal
}

map AuthenticateCognitoActionAuthenticationRequestExtraParams {
    key: String
    value: String
}

enum AuthenticateCognitoActionConditionalBehaviorEnum {
    deny
    allow
    authenticate
}

structure AuthenticateCognitoActionConfig {
    @required
    UserPoolArn: String

    @required
    UserPoolClientId: String

    @required
    UserPoolDomain: String

    SessionCookieName: String
    Scope: String
    SessionTimeout: Long
    AuthenticationRequestExtraParams: AuthenticateCognitoActionAuthenticationRequestExtraParams
    OnUnauthenticatedRequest: AuthenticateCognitoActionConditionalBehaviorEnum
}

map AuthenticateOidcActionAuthenticationRequestExtraParams {
    key: String
    value: String
}

enum AuthenticateOidcActionConditionalBehaviorEnum {
    deny
    allow
    authenticate
}

structure AuthenticateOidcActionConfig {
    @required
    Issuer: String

    @required
    AuthorizationEndpoint: String

    @required
    TokenEndpoint: String

    @required
    UserInfoEndpoint: String

    @required
    ClientId: String

    ClientSecret: String
    SessionCookieName: String
    Scope: String
    SessionTimeout: Long
    AuthenticationRequestExtraParams: AuthenticateOidcActionAuthenticationRequestExtraParams
    OnUnauthenticatedRequest: AuthenticateOidcActionConditionalBehaviorEnum
    UseExistingClientSecret: Boolean
}

structure AvailabilityZone {
    ZoneName: String
    SubnetId: String
    OutpostId: String
    LoadBalancerAddresses: LoadBalancerAddresses
    SourceNatIpv6Prefixes: SourceNatIpv6Prefixes
}

@error("client")
@httpError(400)
@awsQueryError(code: "AvailabilityZoneNotSupported", httpResponseCode: 400)
structure AvailabilityZoneNotSupportedException {}

list AvailabilityZones {
    member: AvailabilityZone
}

@error("client")
@httpError(400)
@awsQueryError(code: "CaCertificatesBundleNotFound", httpResponseCode: 400)
structure CaCertificatesBundleNotFoundException {}

@error("client")
@httpError(400)
@awsQueryError(code: "CapacityDecreaseRequestLimitExceeded", httpResponseCode: 400)
structure CapacityDecreaseRequestsLimitExceededException {}

@error("client")
@httpError(400)
@awsQueryError(code: "CapacityReservationPending", httpResponseCode: 400)
structure CapacityReservationPendingException {}

enum CapacityReservationStateEnum {
    provisioned
    pending
    rebalancing
    failed
}

structure CapacityReservationStatus {
    Code: CapacityReservationStateEnum
    Reason: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "CapacityUnitsLimitExceeded", httpResponseCode: 400)
structure CapacityUnitsLimitExceededException {}

structure Certificate {
    CertificateArn: String
    IsDefault: Boolean
}

list CertificateList {
    member: Certificate
}

@error("client") @httpError(400) @awsQueryError(code: "CertificateNotFound", httpResponseCode: 400)
structure CertificateNotFoundException {}

structure Cipher {
    Name: String
    Priority: Integer
}

list Ciphers {
    member: Cipher
}

@length(max: 64)
string ConditionFieldName

@length(max: 256) @pattern("^(ipv4pool-coip-)[a-zA-Z0-9]+$")
string CustomerOwnedIpv4Pool

@error("client")
@httpError(400)
@awsQueryError(code: "DeleteAssociationSameAccount", httpResponseCode: 400)
structure DeleteAssociationSameAccountException {}

enum DescribeTargetHealthInputIncludeEnum {
    AnomalyDetection
    All
}

structure DescribeTrustStoreRevocation {
    TrustStoreArn: String
    RevocationId: Long
    RevocationType: RevocationType
    NumberOfRevokedEntries: Long
}

list DescribeTrustStoreRevocationResponse {
    member: DescribeTrustStoreRevocation
}

@error("client") @httpError(400) @awsQueryError(code: "DuplicateListener", httpResponseCode: 400)
structure DuplicateListenerException {}

@error("client")
@httpError(400)
@awsQueryError(code: "DuplicateLoadBalancerName", httpResponseCode: 400)
structure DuplicateLoadBalancerNameException {}

@error("client") @httpError(400) @awsQueryError(code: "DuplicateTagKeys", httpResponseCode: 400)
structure DuplicateTagKeysException {}

@error("client")
@httpError(400)
@awsQueryError(code: "DuplicateTargetGroupName", httpResponseCode: 400)
structure DuplicateTargetGroupNameException {}

@error("client")
@httpError(400)
@awsQueryError(code: "DuplicateTrustStoreName", httpResponseCode: 400)
structure DuplicateTrustStoreNameException {}

enum EnablePrefixForIpv6SourceNatEnum {
    on
    off
}

enum EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum {
    on
    off
}

structure FixedResponseActionConfig {
    MessageBody: FixedResponseActionMessage

    @required
    StatusCode: FixedResponseActionStatusCode

    ContentType: FixedResponseActionContentType
}

@length(min: 0, max: 32)
string FixedResponseActionContentType

@length(min: 0, max: 1024)
string FixedResponseActionMessage

@pattern("^(2|4|5)\\d\\d$")
string FixedResponseActionStatusCode

structure ForwardActionConfig {
    TargetGroups: TargetGroupList
    TargetGroupStickinessConfig: TargetGroupStickinessConfig
}

@range(min: 5, max: 300)
integer HealthCheckIntervalSeconds

@range(min: 2, max: 10)
integer HealthCheckThresholdCount

@range(min: 2, max: 120)
integer HealthCheckTimeoutSeconds

@error("server") @httpError(500) @awsQueryError(code: "HealthUnavailable", httpResponseCode: 500)
structure HealthUnavailableException {}

structure HostHeaderConditionConfig {
    Values: ListOfString
    RegexValues: ListOfString
}

structure HostHeaderRewriteConfig {
    Rewrites: RewriteConfigList
}

structure HttpHeaderConditionConfig {
    HttpHeaderName: String
    Values: ListOfString
    RegexValues: ListOfString
}

structure HttpRequestMethodConditionConfig {
    Values: ListOfString
}

@error("client")
@httpError(400)
@awsQueryError(code: "IncompatibleProtocols", httpResponseCode: 400)
structure IncompatibleProtocolsException {}

@error("server") @httpError(500) @awsQueryError(code: "InsufficientCapacity", httpResponseCode: 500)
structure InsufficientCapacityException {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidCaCertificatesBundle", httpResponseCode: 400)
structure InvalidCaCertificatesBundleException {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidConfigurationRequest", httpResponseCode: 400)
structure InvalidConfigurationRequestException {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidLoadBalancerAction", httpResponseCode: 400)
structure InvalidLoadBalancerActionException {}

@error("client")
@httpError(400)
@awsQueryError(code: "InvalidRevocationContent", httpResponseCode: 400)
structure InvalidRevocationContentException {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidScheme", httpResponseCode: 400)
structure InvalidSchemeException {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidSecurityGroup", httpResponseCode: 400)
structure InvalidSecurityGroupException {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidSubnet", httpResponseCode: 400)
structure InvalidSubnetException {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidTarget", httpResponseCode: 400)
structure InvalidTargetException {}

enum IpAddressType {
    ipv4
    dualstack
    dualstack_without_public_ipv4 = "dualstack-without-public-ipv4"
}

@length(max: 1000) @pattern("^(ipam-pool-)[a-zA-Z0-9]+$")
string IpamPoolId

structure IpamPools {
    Ipv4IpamPoolId: IpamPoolId
}

structure JwtValidationActionAdditionalClaim {
    @required
    Format: JwtValidationActionAdditionalClaimFormatEnum

    @required
    Name: String

    @required
    Values: JwtValidationActionAdditionalClaimValues
}

enum JwtValidationActionAdditionalClaimFormatEnum {
    single_string = "single-string"
    string_array = "string-array"
    space_separated_values = "space-separated-values"
}

list JwtValidationActionAdditionalClaimValues {
    member: String
}

list JwtValidationActionAdditionalClaims {
    member: JwtValidationActionAdditionalClaim
}

structure JwtValidationActionConfig {
    @required
    JwksEndpoint: String

    @required
    Issuer: String

    AdditionalClaims: JwtValidationActionAdditionalClaims
}

structure Limit {
    Name: String
    Max: String
}

list Limits {
    member: Limit
}

list ListOfDescribeTargetHealthIncludeOptions {
    member: DescribeTargetHealthInputIncludeEnum
}

list ListOfString {
    member: String
}

structure Listener {
    ListenerArn: String
    LoadBalancerArn: String
    Port: Port
    Protocol: ProtocolEnum
    Certificates: CertificateList
    SslPolicy: String
    DefaultActions: Actions
    AlpnPolicy: AlpnPolicyName
    MutualAuthentication: MutualAuthenticationAttributes
}

list ListenerArns {
    member: String
}

structure ListenerAttribute {
    Key: ListenerAttributeKey
    Value: String
}

@length(max: 256) @pattern("^[a-zA-Z0-9._]+$")
string ListenerAttributeKey

list ListenerAttributes {
    member: ListenerAttribute
}

@error("client") @httpError(400) @awsQueryError(code: "ListenerNotFound", httpResponseCode: 400)
structure ListenerNotFoundException {}

list Listeners {
    member: Listener
}

structure LoadBalancer {
    LoadBalancerArn: String
    DNSName: String
    CanonicalHostedZoneId: String
    CreatedTime: Timestamp
    LoadBalancerName: String
    Scheme: LoadBalancerSchemeEnum
    VpcId: String
    State: LoadBalancerState
    Type: LoadBalancerTypeEnum
    AvailabilityZones: AvailabilityZones
    SecurityGroups: SecurityGroups
    IpAddressType: IpAddressType
    CustomerOwnedIpv4Pool: CustomerOwnedIpv4Pool
    EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: String
    EnablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum
    IpamPools: IpamPools
}

structure LoadBalancerAddress {
    IpAddress: String
    AllocationId: String
    PrivateIPv4Address: String
    IPv6Address: String
}

list LoadBalancerAddresses {
    member: LoadBalancerAddress
}

list LoadBalancerArns {
    member: String
}

structure LoadBalancerAttribute {
    Key: LoadBalancerAttributeKey
    Value: LoadBalancerAttributeValue
}

@length(max: 256) @pattern("^[a-zA-Z0-9._]+$")
string LoadBalancerAttributeKey

@length(max: 1024)
string LoadBalancerAttributeValue

@length(max: 20)
list LoadBalancerAttributes {
    member: LoadBalancerAttribute
}

list LoadBalancerNames {
    member: String
}

@error("client") @httpError(400) @awsQueryError(code: "LoadBalancerNotFound", httpResponseCode: 400)
structure LoadBalancerNotFoundException {}

enum LoadBalancerSchemeEnum {
    internet_facing = "internet-facing"
    internal
}

structure LoadBalancerState {
    Code: LoadBalancerStateEnum
    Reason: String
}

enum LoadBalancerStateEnum {
    active
    provisioning
    active_impaired
    failed
}

enum LoadBalancerTypeEnum {
    application
    network
    gateway
}

list LoadBalancers {
    member: LoadBalancer
}

structure Matcher {
    HttpCode: String
    GrpcCode: String
}

structure MinimumLoadBalancerCapacity {
    CapacityUnits: Integer
}

enum MitigationInEffectEnum {
    yes
    no
}

structure MutualAuthenticationAttributes {
    Mode: String
    TrustStoreArn: String
    IgnoreClientCertificateExpiry: Boolean
    TrustStoreAssociationStatus: TrustStoreAssociationStatusEnum
    AdvertiseTrustStoreCaNames: AdvertiseTrustStoreCaNamesEnum
}

@error("client")
@httpError(400)
@awsQueryError(code: "OperationNotPermitted", httpResponseCode: 400)
structure OperationNotPermittedException {}

@range(min: 1, max: 400)
integer PageSize

@length(min: 1, max: 1024)
string Path

structure PathPatternConditionConfig {
    Values: ListOfString
    RegexValues: ListOfString
}

@length(min: 1)
string Policy

@range(min: 1, max: 65535)
integer Port

@error("client")
@httpError(429)
@awsQueryError(code: "PriorRequestNotComplete", httpResponseCode: 429)
structure PriorRequestNotCompleteException {}

@error("client") @httpError(400) @awsQueryError(code: "PriorityInUse", httpResponseCode: 400)
structure PriorityInUseException {}

enum ProtocolEnum {
    HTTP
    HTTPS
    TCP
    TLS
    UDP
    TCP_UDP
    GENEVE
    QUIC
    TCP_QUIC
}

structure QueryStringConditionConfig {
    Values: QueryStringKeyValuePairList
}

structure QueryStringKeyValuePair {
    Key: String
    Value: String
}

list QueryStringKeyValuePairList {
    member: QueryStringKeyValuePair
}

@length(min: 1, max: 256)
string QuicServerId

structure RedirectActionConfig {
    Protocol: RedirectActionProtocol
    Port: String
    Host: RedirectActionHost
    Path: RedirectActionPath
    Query: RedirectActionQuery

    @required
    StatusCode: RedirectActionStatusCodeEnum
}

@length(min: 1, max: 128)
string RedirectActionHost

@length(min: 1, max: 128)
string RedirectActionPath

@pattern("^(HTTPS?|#\\{protocol\\})$")
string RedirectActionProtocol

@length(min: 0, max: 128)
string RedirectActionQuery

enum RedirectActionStatusCodeEnum {
    HTTP_301
    HTTP_302
}

enum RemoveIpamPoolEnum {
    ipv4
}

list RemoveIpamPools {
    member: RemoveIpamPoolEnum
}

list ResourceArns {
    member: String
}

@error("client") @httpError(400) @awsQueryError(code: "ResourceInUse", httpResponseCode: 400)
structure ResourceInUseException {}

@error("client") @httpError(400) @awsQueryError(code: "ResourceNotFound", httpResponseCode: 400)
structure ResourceNotFoundException {}

structure RevocationContent {
    S3Bucket: String
    S3Key: String
    S3ObjectVersion: String
    RevocationType: RevocationType
}

@error("client")
@httpError(400)
@awsQueryError(code: "RevocationContentNotFound", httpResponseCode: 400)
structure RevocationContentNotFoundException {}

list RevocationContents {
    member: RevocationContent
}

@error("client") @httpError(400) @awsQueryError(code: "RevocationIdNotFound", httpResponseCode: 400)
structure RevocationIdNotFoundException {}

list RevocationIds {
    member: Long
}

enum RevocationType {
    CRL
}

structure RewriteConfig {
    @required
    Regex: String

    @required
    Replace: String
}

list RewriteConfigList {
    member: RewriteConfig
}

structure Rule {
    RuleArn: String
    Priority: String
    Conditions: RuleConditionList
    Actions: Actions
    IsDefault: Boolean
    Transforms: RuleTransformList
}

list RuleArns {
    member: String
}

structure RuleCondition {
    Field: ConditionFieldName
    Values: ListOfString
    HostHeaderConfig: HostHeaderConditionConfig
    PathPatternConfig: PathPatternConditionConfig
    HttpHeaderConfig: HttpHeaderConditionConfig
    QueryStringConfig: QueryStringConditionConfig
    HttpRequestMethodConfig: HttpRequestMethodConditionConfig
    SourceIpConfig: SourceIpConditionConfig
    RegexValues: ListOfString
}

list RuleConditionList {
    member: RuleCondition
}

@error("client") @httpError(400) @awsQueryError(code: "RuleNotFound", httpResponseCode: 400)
structure RuleNotFoundException {}

@range(min: 1, max: 50000)
integer RulePriority

list RulePriorityList {
    member: RulePriorityPair
}

structure RulePriorityPair {
    RuleArn: String
    Priority: RulePriority
}

structure RuleTransform {
    @required
    Type: TransformTypeEnum

    HostHeaderRewriteConfig: HostHeaderRewriteConfig
    UrlRewriteConfig: UrlRewriteConfig
}

list RuleTransformList {
    member: RuleTransform
}

list Rules {
    member: Rule
}

@error("client") @httpError(400) @awsQueryError(code: "SSLPolicyNotFound", httpResponseCode: 400)
structure SSLPolicyNotFoundException {}

list SecurityGroups {
    member: String
}

enum SourceIpAddressTypeEnum {
    ipv4
    ipv6
}

structure SourceIpConditionConfig {
    Values: ListOfString
    IpAddressType: SourceIpAddressTypeEnum
}

list SourceNatIpv6Prefixes {
    member: String
}

list SslPolicies {
    member: SslPolicy
}

structure SslPolicy {
    SslProtocols: SslProtocols
    Ciphers: Ciphers
    Name: String
    SupportedLoadBalancerTypes: ListOfString
}

list SslPolicyNames {
    member: String
}

list SslProtocols {
    member: String
}

structure SubnetMapping {
    SubnetId: String
    AllocationId: String
    PrivateIPv4Address: String
    IPv6Address: String
    SourceNatIpv6Prefix: String
}

list SubnetMappings {
    member: SubnetMapping
}

@error("client") @httpError(400) @awsQueryError(code: "SubnetNotFound", httpResponseCode: 400)
structure SubnetNotFoundException {}

list Subnets {
    member: String
}

structure Tag {
    @required
    Key: TagKey

    Value: TagValue
}

structure TagDescription {
    ResourceArn: String
    Tags: TagList
}

list TagDescriptions {
    member: TagDescription
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

list TagKeys {
    member: TagKey
}

@length(min: 1)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

enum TargetAdministrativeOverrideReasonEnum {
    AdministrativeOverride_Unknown = "AdministrativeOverride.Unknown"
    AdministrativeOverride_NoOverride = "AdministrativeOverride.NoOverride"
    AdministrativeOverride_ZonalShiftActive = "AdministrativeOverride.ZonalShiftActive"
    AdministrativeOverride_ZonalShiftDelegatedToDns = "AdministrativeOverride.ZonalShiftDelegatedToDns"
}

enum TargetAdministrativeOverrideStateEnum {
    unknown
    no_override
    zonal_shift_active
    zonal_shift_delegated_to_dns
}

@range(min: 1, max: 65535)
integer TargetControlPort

structure TargetDescription {
    @required
    Id: String

    Port: Port
    AvailabilityZone: String
    QuicServerId: QuicServerId
}

list TargetDescriptions {
    member: TargetDescription
}

structure TargetGroup {
    TargetGroupArn: String
    TargetGroupName: String
    Protocol: ProtocolEnum
    Port: Port
    VpcId: String
    HealthCheckProtocol: ProtocolEnum
    HealthCheckPort: String
    HealthCheckEnabled: Boolean
    HealthCheckIntervalSeconds: HealthCheckIntervalSeconds
    HealthCheckTimeoutSeconds: HealthCheckTimeoutSeconds
    HealthyThresholdCount: HealthCheckThresholdCount
    UnhealthyThresholdCount: HealthCheckThresholdCount
    HealthCheckPath: Path
    Matcher: Matcher
    LoadBalancerArns: LoadBalancerArns
    TargetType: TargetTypeEnum
    ProtocolVersion: String
    IpAddressType: TargetGroupIpAddressTypeEnum
    TargetControlPort: TargetControlPort
}

list TargetGroupArns {
    member: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "TargetGroupAssociationLimit", httpResponseCode: 400)
structure TargetGroupAssociationLimitException {}

structure TargetGroupAttribute {
    Key: TargetGroupAttributeKey
    Value: String
}

@length(max: 256) @pattern("^[a-zA-Z0-9._]+$")
string TargetGroupAttributeKey

list TargetGroupAttributes {
    member: TargetGroupAttribute
}

enum TargetGroupIpAddressTypeEnum {
    ipv4
    ipv6
}

list TargetGroupList {
    member: TargetGroupTuple
}

list TargetGroupNames {
    member: String
}

@error("client") @httpError(400) @awsQueryError(code: "TargetGroupNotFound", httpResponseCode: 400)
structure TargetGroupNotFoundException {}

structure TargetGroupStickinessConfig {
    Enabled: Boolean
    DurationSeconds: Integer
}

structure TargetGroupTuple {
    TargetGroupArn: String
    Weight: Integer
}

list TargetGroups {
    member: TargetGroup
}

structure TargetHealth {
    State: TargetHealthStateEnum
    Reason: TargetHealthReasonEnum
    Description: String
}

structure TargetHealthDescription {
    Target: TargetDescription
    HealthCheckPort: String
    TargetHealth: TargetHealth
    AnomalyDetection: AnomalyDetection
    AdministrativeOverride: AdministrativeOverride
}

list TargetHealthDescriptions {
    member: TargetHealthDescription
}

enum TargetHealthReasonEnum {
    Elb_RegistrationInProgress = "Elb.RegistrationInProgress"
    Elb_InitialHealthChecking = "Elb.InitialHealthChecking"
    Target_ResponseCodeMismatch = "Target.ResponseCodeMismatch"
    Target_Timeout = "Target.Timeout"
    Target_FailedHealthChecks = "Target.FailedHealthChecks"
    Target_NotRegistered = "Target.NotRegistered"
    Target_NotInUse = "Target.NotInUse"
    Target_DeregistrationInProgress = "Target.DeregistrationInProgress"
    Target_InvalidState = "Target.InvalidState"
    Target_IpUnusable = "Target.IpUnusable"
    Target_HealthCheckDisabled = "Target.HealthCheckDisabled"
    Elb_InternalError = "Elb.InternalError"
}

enum TargetHealthStateEnum {
    initial
    healthy
    unhealthy
    unhealthy_draining = "unhealthy.draining"
    unused
    draining
    unavailable
}

enum TargetTypeEnum {
    instance
    ip
    lambda
    alb
}

@error("client") @httpError(400) @awsQueryError(code: "TooManyActions", httpResponseCode: 400)
structure TooManyActionsException {}

@error("client") @httpError(400) @awsQueryError(code: "TooManyCertificates", httpResponseCode: 400)
structure TooManyCertificatesException {}

@error("client") @httpError(400) @awsQueryError(code: "TooManyListeners", httpResponseCode: 400)
structure TooManyListenersException {}

@error("client") @httpError(400) @awsQueryError(code: "TooManyLoadBalancers", httpResponseCode: 400)
structure TooManyLoadBalancersException {}

@error("client")
@httpError(400)
@awsQueryError(code: "TooManyRegistrationsForTargetId", httpResponseCode: 400)
structure TooManyRegistrationsForTargetIdException {}

@error("client") @httpError(400) @awsQueryError(code: "TooManyRules", httpResponseCode: 400)
structure TooManyRulesException {}

@error("client") @httpError(400) @awsQueryError(code: "TooManyTags", httpResponseCode: 400)
structure TooManyTagsException {}

@error("client") @httpError(400) @awsQueryError(code: "TooManyTargetGroups", httpResponseCode: 400)
structure TooManyTargetGroupsException {}

@error("client") @httpError(400) @awsQueryError(code: "TooManyTargets", httpResponseCode: 400)
structure TooManyTargetsException {}

@error("client")
@httpError(400)
@awsQueryError(code: "TooManyTrustStoreRevocationEntries", httpResponseCode: 400)
structure TooManyTrustStoreRevocationEntriesException {}

@error("client") @httpError(400) @awsQueryError(code: "TooManyTrustStores", httpResponseCode: 400)
structure TooManyTrustStoresException {}

@error("client")
@httpError(400)
@awsQueryError(code: "TooManyUniqueTargetGroupsPerLoadBalancer", httpResponseCode: 400)
structure TooManyUniqueTargetGroupsPerLoadBalancerException {}

enum TransformTypeEnum {
    host_header_rewrite = "host-header-rewrite"
    url_rewrite = "url-rewrite"
}

structure TrustStore {
    Name: TrustStoreName
    TrustStoreArn: String
    Status: TrustStoreStatus
    NumberOfCaCertificates: Integer
    TotalRevokedEntries: Long
}

list TrustStoreArns {
    member: String
}

structure TrustStoreAssociation {
    ResourceArn: String
}

@error("client") @httpError(400) @awsQueryError(code: "AssociationNotFound", httpResponseCode: 400)
structure TrustStoreAssociationNotFoundException {}

enum TrustStoreAssociationStatusEnum {
    active
    removed
}

list TrustStoreAssociations {
    member: TrustStoreAssociation
}

@error("client") @httpError(400) @awsQueryError(code: "TrustStoreInUse", httpResponseCode: 400)
structure TrustStoreInUseException {}

@length(min: 1, max: 32) @pattern("^([a-zA-Z0-9]+-)*[a-zA-Z0-9]+$")
string TrustStoreName

list TrustStoreNames {
    member: TrustStoreName
}

@error("client") @httpError(400) @awsQueryError(code: "TrustStoreNotFound", httpResponseCode: 400)
structure TrustStoreNotFoundException {}

@error("client") @httpError(400) @awsQueryError(code: "TrustStoreNotReady", httpResponseCode: 400)
structure TrustStoreNotReadyException {}

structure TrustStoreRevocation {
    TrustStoreArn: String
    RevocationId: Long
    RevocationType: RevocationType
    NumberOfRevokedEntries: Long
}

list TrustStoreRevocations {
    member: TrustStoreRevocation
}

enum TrustStoreStatus {
    ACTIVE
    CREATING
}

list TrustStores {
    member: TrustStore
}

@error("client") @httpError(400) @awsQueryError(code: "UnsupportedProtocol", httpResponseCode: 400)
structure UnsupportedProtocolException {}

structure UrlRewriteConfig {
    Rewrites: RewriteConfigList
}

structure ZonalCapacityReservationState {
    State: CapacityReservationStatus
    AvailabilityZone: String
    EffectiveCapacityUnits: Double
}

list ZonalCapacityReservationStates {
    member: ZonalCapacityReservationState
}
