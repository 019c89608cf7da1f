$version: "2.0"

namespace com.amazonaws.elb

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsQuery
use aws.protocols#awsQueryError
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("Elastic Load Balancing")
@service(
    sdkId: "Elastic Load Balancing"
    endpointPrefix: "elasticloadbalancing"
    docId: "elasticloadbalancing-2012-06-01"
)
@awsQuery
@sigv4(name: "elasticloadbalancing")
@xmlNamespace(uri: "http://elasticloadbalancing.amazonaws.com/doc/2012-06-01/")
@standardRegionalEndpoints(
    partitionSpecialCases: {
        "aws-us-gov": [{endpoint: "https://{service}.{region}.{dnsSuffix}", fips: true}]
    }
)
service ElasticLoadBalancing {
    version: "2012-06-01"
    operations: [
        AddTags
        ApplySecurityGroupsToLoadBalancer
        AttachLoadBalancerToSubnets
        ConfigureHealthCheck
        CreateAppCookieStickinessPolicy
        CreateLBCookieStickinessPolicy
        CreateLoadBalancer
        CreateLoadBalancerListeners
        CreateLoadBalancerPolicy
        DeleteLoadBalancer
        DeleteLoadBalancerListeners
        DeleteLoadBalancerPolicy
        DeregisterInstancesFromLoadBalancer
        DescribeAccountLimits
        DescribeInstanceHealth
        DescribeLoadBalancerAttributes
        DescribeLoadBalancerPolicies
        DescribeLoadBalancerPolicyTypes
        DescribeLoadBalancers
        DescribeTags
        DetachLoadBalancerFromSubnets
        DisableAvailabilityZonesForLoadBalancer
        EnableAvailabilityZonesForLoadBalancer
        ModifyLoadBalancerAttributes
        RegisterInstancesWithLoadBalancer
        RemoveTags
        SetLoadBalancerListenerSSLCertificate
        SetLoadBalancerPoliciesForBackendServer
        SetLoadBalancerPoliciesOfListener
    ]
}

operation AddTags {
    input := {
        @required
        LoadBalancerNames: LoadBalancerNames

        @required
        Tags: TagList
    }
    output := {}
    errors: [AccessPointNotFoundException, TooManyTagsException, DuplicateTagKeysException]
}

operation ApplySecurityGroupsToLoadBalancer {
    input := {
        @required
        LoadBalancerName: String

        @required
        SecurityGroups: SecurityGroups
    }
    output := {
        SecurityGroups: SecurityGroups
    }
    errors: [
        AccessPointNotFoundException
        InvalidConfigurationRequestException
        InvalidSecurityGroupException
    ]
}

operation AttachLoadBalancerToSubnets {
    input := {
        @required
        LoadBalancerName: String

        @required
        Subnets: Subnets
    }
    output := {
        Subnets: Subnets
    }
    errors: [
        AccessPointNotFoundException
        InvalidConfigurationRequestException
        SubnetNotFoundException
        InvalidSubnetException
    ]
}

operation ConfigureHealthCheck {
    input := {
        @required
        LoadBalancerName: String

        @required
        HealthCheck: HealthCheck
    }
    output := {
        HealthCheck: HealthCheck
    }
    errors: [AccessPointNotFoundException]
}

operation CreateAppCookieStickinessPolicy {
    input := {
        @required
        LoadBalancerName: String

        @required
        PolicyName: String

        @required
        CookieName: String
    }
    output := {}
    errors: [
        AccessPointNotFoundException
        DuplicatePolicyNameException
        TooManyPoliciesException
        InvalidConfigurationRequestException
    ]
}

operation CreateLBCookieStickinessPolicy {
    input := {
        @required
        LoadBalancerName: String

        @required
        PolicyName: String

        CookieExpirationPeriod: Long
    }
    output := {}
    errors: [
        AccessPointNotFoundException
        DuplicatePolicyNameException
        TooManyPoliciesException
        InvalidConfigurationRequestException
    ]
}

operation CreateLoadBalancer {
    input: CreateAccessPointInput
    output: CreateAccessPointOutput
    errors: [
        DuplicateAccessPointNameException
        TooManyAccessPointsException
        CertificateNotFoundException
        InvalidConfigurationRequestException
        SubnetNotFoundException
        InvalidSubnetException
        InvalidSecurityGroupException
        InvalidSchemeException
        TooManyTagsException
        DuplicateTagKeysException
        UnsupportedProtocolException
        OperationNotPermittedException
    ]
}

operation CreateLoadBalancerListeners {
    input: CreateLoadBalancerListenerInput
    output: CreateLoadBalancerListenerOutput
    errors: [
        AccessPointNotFoundException
        DuplicateListenerException
        CertificateNotFoundException
        InvalidConfigurationRequestException
        UnsupportedProtocolException
    ]
}

operation CreateLoadBalancerPolicy {
    input := {
        @required
        LoadBalancerName: String

        @required
        PolicyName: String

        @required
        PolicyTypeName: String

        PolicyAttributes: PolicyAttributes
    }
    output := {}
    errors: [
        AccessPointNotFoundException
        PolicyTypeNotFoundException
        DuplicatePolicyNameException
        TooManyPoliciesException
        InvalidConfigurationRequestException
    ]
}

operation DeleteLoadBalancer {
    input: DeleteAccessPointInput
    output: DeleteAccessPointOutput
}

operation DeleteLoadBalancerListeners {
    input: DeleteLoadBalancerListenerInput
    output: DeleteLoadBalancerListenerOutput
    errors: [AccessPointNotFoundException]
}

operation DeleteLoadBalancerPolicy {
    input := {
        @required
        LoadBalancerName: String

        @required
        PolicyName: String
    }
    output := {}
    errors: [AccessPointNotFoundException, InvalidConfigurationRequestException]
}

operation DeregisterInstancesFromLoadBalancer {
    input: DeregisterEndPointsInput
    output: DeregisterEndPointsOutput
    errors: [AccessPointNotFoundException, InvalidEndPointException]
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

@waitable(
    InstanceDeregistered: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "InstanceStates[].State"
                        expected: "OutOfService"
                        comparator: "allStringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "InvalidInstance"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
    AnyInstanceInService: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "InstanceStates[].State"
                        expected: "InService"
                        comparator: "anyStringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    InstanceInService: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "InstanceStates[].State"
                        expected: "InService"
                        comparator: "allStringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InvalidInstance"}}
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(InstanceDeregistered: 40, AnyInstanceInService: 40, InstanceInService: 40)
operation DescribeInstanceHealth {
    input: DescribeEndPointStateInput
    output: DescribeEndPointStateOutput
    errors: [AccessPointNotFoundException, InvalidEndPointException]
}

operation DescribeLoadBalancerAttributes {
    input := {
        @required
        LoadBalancerName: String
    }
    output := {
        LoadBalancerAttributes: LoadBalancerAttributes
    }
    errors: [AccessPointNotFoundException, LoadBalancerAttributeNotFoundException]
}

operation DescribeLoadBalancerPolicies {
    input := {
        LoadBalancerName: String
        PolicyNames: PolicyNames
    }
    output := {
        PolicyDescriptions: PolicyDescriptions
    }
    errors: [AccessPointNotFoundException, PolicyNotFoundException]
}

operation DescribeLoadBalancerPolicyTypes {
    input := {
        PolicyTypeNames: PolicyTypeNames
    }
    output := {
        PolicyTypeDescriptions: PolicyTypeDescriptions
    }
    errors: [PolicyTypeNotFoundException]
}

@paginated(
    inputToken: "Marker"
    outputToken: "NextMarker"
    items: "LoadBalancerDescriptions"
    pageSize: "PageSize"
)
operation DescribeLoadBalancers {
    input: DescribeAccessPointsInput
    output: DescribeAccessPointsOutput
    errors: [AccessPointNotFoundException, DependencyThrottleException]
}

operation DescribeTags {
    input := {
        @required
        LoadBalancerNames: LoadBalancerNamesMax20
    }
    output := {
        TagDescriptions: TagDescriptions
    }
    errors: [AccessPointNotFoundException]
}

operation DetachLoadBalancerFromSubnets {
    input := {
        @required
        LoadBalancerName: String

        @required
        Subnets: Subnets
    }
    output := {
        Subnets: Subnets
    }
    errors: [AccessPointNotFoundException, InvalidConfigurationRequestException]
}

operation DisableAvailabilityZonesForLoadBalancer {
    input: RemoveAvailabilityZonesInput
    output: RemoveAvailabilityZonesOutput
    errors: [AccessPointNotFoundException, InvalidConfigurationRequestException]
}

operation EnableAvailabilityZonesForLoadBalancer {
    input: AddAvailabilityZonesInput
    output: AddAvailabilityZonesOutput
    errors: [AccessPointNotFoundException]
}

operation ModifyLoadBalancerAttributes {
    input := {
        @required
        LoadBalancerName: String

        @required
        LoadBalancerAttributes: LoadBalancerAttributes
    }
    output := {
        LoadBalancerName: String
        LoadBalancerAttributes: LoadBalancerAttributes
    }
    errors: [
        AccessPointNotFoundException
        LoadBalancerAttributeNotFoundException
        InvalidConfigurationRequestException
    ]
}

operation RegisterInstancesWithLoadBalancer {
    input: RegisterEndPointsInput
    output: RegisterEndPointsOutput
    errors: [AccessPointNotFoundException, InvalidEndPointException]
}

operation RemoveTags {
    input := {
        @required
        LoadBalancerNames: LoadBalancerNames

        @required
        Tags: TagKeyList
    }
    output := {}
    errors: [AccessPointNotFoundException]
}

operation SetLoadBalancerListenerSSLCertificate {
    input := {
        @required
        LoadBalancerName: String

        @required
        LoadBalancerPort: Integer

        @required
        SSLCertificateId: String
    }
    output := {}
    errors: [
        CertificateNotFoundException
        AccessPointNotFoundException
        ListenerNotFoundException
        InvalidConfigurationRequestException
        UnsupportedProtocolException
    ]
}

operation SetLoadBalancerPoliciesForBackendServer {
    input := {
        @required
        LoadBalancerName: String

        @required
        InstancePort: Integer

        @required
        PolicyNames: PolicyNames
    }
    output := {}
    errors: [
        AccessPointNotFoundException
        PolicyNotFoundException
        InvalidConfigurationRequestException
    ]
}

operation SetLoadBalancerPoliciesOfListener {
    input := {
        @required
        LoadBalancerName: String

        @required
        LoadBalancerPort: Integer

        @required
        PolicyNames: PolicyNames
    }
    output := {}
    errors: [
        AccessPointNotFoundException
        PolicyNotFoundException
        ListenerNotFoundException
        InvalidConfigurationRequestException
    ]
}

structure AccessLog {
    @required
    Enabled: Boolean

    S3BucketName: String
    EmitInterval: Integer
    S3BucketPrefix: String
}

@error("client") @httpError(400) @awsQueryError(code: "LoadBalancerNotFound", httpResponseCode: 400)
structure AccessPointNotFoundException {}

@input
structure AddAvailabilityZonesInput {
    @required
    LoadBalancerName: String

    @required
    AvailabilityZones: AvailabilityZones
}

@output
structure AddAvailabilityZonesOutput {
    AvailabilityZones: AvailabilityZones
}

structure AdditionalAttribute {
    Key: AdditionalAttributeKey
    Value: AdditionalAttributeValue
}

@length(max: 256) @pattern("^[a-zA-Z0-9.]+$")
string AdditionalAttributeKey

@length(max: 256) @pattern("^[a-zA-Z0-9.]+$")
string AdditionalAttributeValue

@length(max: 10)
list AdditionalAttributes {
    member: AdditionalAttribute
}

list AppCookieStickinessPolicies {
    member: AppCookieStickinessPolicy
}

structure AppCookieStickinessPolicy {
    PolicyName: String
    CookieName: String
}

list AvailabilityZones {
    member: String
}

structure BackendServerDescription {
    InstancePort: InstancePort
    PolicyNames: PolicyNames
}

list BackendServerDescriptions {
    member: BackendServerDescription
}

@error("client") @httpError(400) @awsQueryError(code: "CertificateNotFound", httpResponseCode: 400)
structure CertificateNotFoundException {}

structure ConnectionDraining {
    @required
    Enabled: Boolean

    Timeout: Integer
}

structure ConnectionSettings {
    @required
    IdleTimeout: IdleTimeout
}

@input
structure CreateAccessPointInput {
    @required
    LoadBalancerName: String

    @required
    Listeners: Listeners

    AvailabilityZones: AvailabilityZones
    Subnets: Subnets
    SecurityGroups: SecurityGroups
    Scheme: String
    Tags: TagList
}

@output
structure CreateAccessPointOutput {
    DNSName: String
}

@input
structure CreateLoadBalancerListenerInput {
    @required
    LoadBalancerName: String

    @required
    Listeners: Listeners
}

@output
structure CreateLoadBalancerListenerOutput {}

structure CrossZoneLoadBalancing {
    @required
    Enabled: Boolean
}

@input
structure DeleteAccessPointInput {
    @required
    LoadBalancerName: String
}

@output
structure DeleteAccessPointOutput {}

@input
structure DeleteLoadBalancerListenerInput {
    @required
    LoadBalancerName: String

    @required
    LoadBalancerPorts: Ports
}

@output
structure DeleteLoadBalancerListenerOutput {}

@error("client") @httpError(400) @awsQueryError(code: "DependencyThrottle", httpResponseCode: 400)
structure DependencyThrottleException {}

@input
structure DeregisterEndPointsInput {
    @required
    LoadBalancerName: String

    @required
    Instances: Instances
}

@output
structure DeregisterEndPointsOutput {
    Instances: Instances
}

@input
structure DescribeAccessPointsInput {
    LoadBalancerNames: LoadBalancerNames
    Marker: String
    PageSize: PageSize
}

@output
structure DescribeAccessPointsOutput {
    LoadBalancerDescriptions: LoadBalancerDescriptions
    NextMarker: String
}

@input
structure DescribeEndPointStateInput {
    @required
    LoadBalancerName: String

    Instances: Instances
}

@output
structure DescribeEndPointStateOutput {
    InstanceStates: InstanceStates
}

@error("client")
@httpError(400)
@awsQueryError(code: "DuplicateLoadBalancerName", httpResponseCode: 400)
structure DuplicateAccessPointNameException {}

@error("client") @httpError(400) @awsQueryError(code: "DuplicateListener", httpResponseCode: 400)
structure DuplicateListenerException {}

@error("client") @httpError(400) @awsQueryError(code: "DuplicatePolicyName", httpResponseCode: 400)
structure DuplicatePolicyNameException {}

@error("client") @httpError(400) @awsQueryError(code: "DuplicateTagKeys", httpResponseCode: 400)
structure DuplicateTagKeysException {}

structure HealthCheck {
    @required
    Target: String

    @required
    Interval: HealthCheckInterval

    @required
    Timeout: HealthCheckTimeout

    @required
    UnhealthyThreshold: UnhealthyThreshold

    @required
    HealthyThreshold: HealthyThreshold
}

@range(min: 5, max: 300)
integer HealthCheckInterval

@range(min: 2, max: 60)
integer HealthCheckTimeout

@range(min: 2, max: 10)
integer HealthyThreshold

@range(min: 1, max: 3600)
integer IdleTimeout

structure Instance {
    InstanceId: String
}

@range(min: 1, max: 65535)
integer InstancePort

structure InstanceState {
    InstanceId: String
    State: String
    ReasonCode: String
    Description: String
}

list InstanceStates {
    member: InstanceState
}

list Instances {
    member: Instance
}

@error("client")
@httpError(409)
@awsQueryError(code: "InvalidConfigurationRequest", httpResponseCode: 409)
structure InvalidConfigurationRequestException {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidInstance", httpResponseCode: 400)
structure InvalidEndPointException {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidScheme", httpResponseCode: 400)
structure InvalidSchemeException {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidSecurityGroup", httpResponseCode: 400)
structure InvalidSecurityGroupException {}

@error("client") @httpError(400) @awsQueryError(code: "InvalidSubnet", httpResponseCode: 400)
structure InvalidSubnetException {}

list LBCookieStickinessPolicies {
    member: LBCookieStickinessPolicy
}

structure LBCookieStickinessPolicy {
    PolicyName: String
    CookieExpirationPeriod: Long
}

structure Limit {
    Name: String
    Max: String
}

list Limits {
    member: Limit
}

structure Listener {
    @required
    Protocol: String

    @required
    LoadBalancerPort: Integer

    InstanceProtocol: String

    @required
    InstancePort: InstancePort

    SSLCertificateId: String
}

structure ListenerDescription {
    Listener: Listener
    PolicyNames: PolicyNames
}

list ListenerDescriptions {
    member: ListenerDescription
}

@error("client") @httpError(400) @awsQueryError(code: "ListenerNotFound", httpResponseCode: 400)
structure ListenerNotFoundException {}

list Listeners {
    member: Listener
}

@error("client")
@httpError(400)
@awsQueryError(code: "LoadBalancerAttributeNotFound", httpResponseCode: 400)
structure LoadBalancerAttributeNotFoundException {}

structure LoadBalancerAttributes {
    CrossZoneLoadBalancing: CrossZoneLoadBalancing
    AccessLog: AccessLog
    ConnectionDraining: ConnectionDraining
    ConnectionSettings: ConnectionSettings
    AdditionalAttributes: AdditionalAttributes
}

structure LoadBalancerDescription {
    LoadBalancerName: String
    DNSName: String
    CanonicalHostedZoneName: String
    CanonicalHostedZoneNameID: String
    ListenerDescriptions: ListenerDescriptions
    Policies: Policies
    BackendServerDescriptions: BackendServerDescriptions
    AvailabilityZones: AvailabilityZones
    Subnets: Subnets
    VPCId: String
    Instances: Instances
    HealthCheck: HealthCheck
    SourceSecurityGroup: SourceSecurityGroup
    SecurityGroups: SecurityGroups
    CreatedTime: Timestamp
    Scheme: String
}

list LoadBalancerDescriptions {
    member: LoadBalancerDescription
}

list LoadBalancerNames {
    member: String
}

@length(min: 1, max: 20)
list LoadBalancerNamesMax20 {
    member: String
}

@error("client")
@httpError(400)
@awsQueryError(code: "OperationNotPermitted", httpResponseCode: 400)
structure OperationNotPermittedException {}

@range(min: 1, max: 400)
integer PageSize

structure Policies {
    AppCookieStickinessPolicies: AppCookieStickinessPolicies
    LBCookieStickinessPolicies: LBCookieStickinessPolicies
    OtherPolicies: PolicyNames
}

structure PolicyAttribute {
    AttributeName: String
    AttributeValue: String
}

structure PolicyAttributeDescription {
    AttributeName: String
    AttributeValue: String
}

list PolicyAttributeDescriptions {
    member: PolicyAttributeDescription
}

structure PolicyAttributeTypeDescription {
    AttributeName: String
    AttributeType: String
    Description: String
    DefaultValue: String
    Cardinality: String
}

list PolicyAttributeTypeDescriptions {
    member: PolicyAttributeTypeDescription
}

list PolicyAttributes {
    member: PolicyAttribute
}

structure PolicyDescription {
    PolicyName: String
    PolicyTypeName: String
    PolicyAttributeDescriptions: PolicyAttributeDescriptions
}

list PolicyDescriptions {
    member: PolicyDescription
}

list PolicyNames {
    member: String
}

@error("client") @httpError(400) @awsQueryError(code: "PolicyNotFound", httpResponseCode: 400)
structure PolicyNotFoundException {}

structure PolicyTypeDescription {
    PolicyTypeName: String
    Description: String
    PolicyAttributeTypeDescriptions: PolicyAttributeTypeDescriptions
}

list PolicyTypeDescriptions {
    member: PolicyTypeDescription
}

list PolicyTypeNames {
    member: String
}

@error("client") @httpError(400) @awsQueryError(code: "PolicyTypeNotFound", httpResponseCode: 400)
structure PolicyTypeNotFoundException {}

list Ports {
    member: Integer
}

@input
structure RegisterEndPointsInput {
    @required
    LoadBalancerName: String

    @required
    Instances: Instances
}

@output
structure RegisterEndPointsOutput {
    Instances: Instances
}

@input
structure RemoveAvailabilityZonesInput {
    @required
    LoadBalancerName: String

    @required
    AvailabilityZones: AvailabilityZones
}

@output
structure RemoveAvailabilityZonesOutput {
    AvailabilityZones: AvailabilityZones
}

list SecurityGroups {
    member: String
}

structure SourceSecurityGroup {
    OwnerAlias: String
    GroupName: String
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
    LoadBalancerName: String
    Tags: TagList
}

list TagDescriptions {
    member: TagDescription
}

@length(min: 1, max: 128) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagKey

@length(min: 1)
list TagKeyList {
    member: TagKeyOnly
}

structure TagKeyOnly {
    Key: TagKey
}

@length(min: 1)
list TagList {
    member: Tag
}

@length(min: 0, max: 256) @pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$")
string TagValue

@error("client") @httpError(400) @awsQueryError(code: "TooManyLoadBalancers", httpResponseCode: 400)
structure TooManyAccessPointsException {}

@error("client") @httpError(400) @awsQueryError(code: "TooManyPolicies", httpResponseCode: 400)
structure TooManyPoliciesException {}

@error("client") @httpError(400) @awsQueryError(code: "TooManyTags", httpResponseCode: 400)
structure TooManyTagsException {}

@range(min: 2, max: 10)
integer UnhealthyThreshold

@error("client") @httpError(400) @awsQueryError(code: "UnsupportedProtocol", httpResponseCode: 400)
structure UnsupportedProtocolException {}
