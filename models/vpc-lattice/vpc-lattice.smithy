$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.vpclattice

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon VPC Lattice")
@service(sdkId: "VPC Lattice", endpointPrefix: "vpc-lattice")
@restJson1
@sigv4(name: "vpc-lattice")
@standardRegionalEndpoints
service VPCLattice {
    version: "2022-11-30"
    operations: [
        BatchUpdateRule
        CreateAccessLogSubscription
        CreateListener
        CreateResourceConfiguration
        CreateResourceGateway
        CreateRule
        CreateService
        CreateServiceNetwork
        CreateServiceNetworkResourceAssociation
        CreateServiceNetworkServiceAssociation
        CreateServiceNetworkVpcAssociation
        CreateTargetGroup
        DeleteAccessLogSubscription
        DeleteAuthPolicy
        DeleteDomainVerification
        DeleteListener
        DeleteResourceConfiguration
        DeleteResourceEndpointAssociation
        DeleteResourceGateway
        DeleteResourcePolicy
        DeleteRule
        DeleteService
        DeleteServiceNetwork
        DeleteServiceNetworkResourceAssociation
        DeleteServiceNetworkServiceAssociation
        DeleteServiceNetworkVpcAssociation
        DeleteTargetGroup
        DeregisterTargets
        GetAccessLogSubscription
        GetAuthPolicy
        GetDomainVerification
        GetListener
        GetResourceConfiguration
        GetResourceGateway
        GetResourcePolicy
        GetRule
        GetService
        GetServiceNetwork
        GetServiceNetworkResourceAssociation
        GetServiceNetworkServiceAssociation
        GetServiceNetworkVpcAssociation
        GetTargetGroup
        ListAccessLogSubscriptions
        ListDomainVerifications
        ListListeners
        ListResourceConfigurations
        ListResourceEndpointAssociations
        ListResourceGateways
        ListRules
        ListServiceNetworkResourceAssociations
        ListServiceNetworkServiceAssociations
        ListServiceNetworkVpcAssociations
        ListServiceNetworkVpcEndpointAssociations
        ListServiceNetworks
        ListServices
        ListTagsForResource
        ListTargetGroups
        ListTargets
        PutAuthPolicy
        PutResourcePolicy
        RegisterTargets
        StartDomainVerification
        TagResource
        UntagResource
        UpdateAccessLogSubscription
        UpdateListener
        UpdateResourceConfiguration
        UpdateResourceGateway
        UpdateRule
        UpdateService
        UpdateServiceNetwork
        UpdateServiceNetworkVpcAssociation
        UpdateTargetGroup
    ]
}

@http(method: "PATCH", uri: "/services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules")
@idempotent
operation BatchUpdateRule {
    input := {
        @required @httpLabel
        serviceIdentifier: ServiceIdentifier

        @required @httpLabel
        listenerIdentifier: ListenerIdentifier

        @required
        rules: RuleUpdateList
    }
    output := {
        successful: RuleUpdateSuccessList
        unsuccessful: RuleUpdateFailureList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/accesslogsubscriptions", code: 201) @idempotent
operation CreateAccessLogSubscription {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        resourceIdentifier: ResourceIdentifier

        @required
        destinationArn: AccessLogDestinationArn

        serviceNetworkLogType: ServiceNetworkLogType
        tags: TagMap
    }
    output := {
        @required
        id: AccessLogSubscriptionId

        @required
        arn: AccessLogSubscriptionArn

        @required
        resourceId: ResourceId

        @required
        resourceArn: ResourceArn

        serviceNetworkLogType: ServiceNetworkLogType

        @required
        destinationArn: AccessLogDestinationArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/services/{serviceIdentifier}/listeners", code: 201) @idempotent
operation CreateListener {
    input := {
        @required @httpLabel
        serviceIdentifier: ServiceIdentifier

        @required
        name: ListenerName

        @required
        protocol: ListenerProtocol

        port: Port

        @required
        defaultAction: RuleAction

        @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
    }
    output := {
        arn: ListenerArn
        id: ListenerId
        name: ListenerName
        protocol: ListenerProtocol
        port: Port
        serviceArn: ServiceArn
        serviceId: ServiceId
        defaultAction: RuleAction
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/resourceconfigurations", code: 201) @idempotent
operation CreateResourceConfiguration {
    input := {
        @required
        name: ResourceConfigurationName

        @required
        type: ResourceConfigurationType

        portRanges: PortRangeList
        protocol: ProtocolType
        resourceGatewayIdentifier: ResourceGatewayIdentifier
        resourceConfigurationGroupIdentifier: ResourceConfigurationIdentifier
        resourceConfigurationDefinition: ResourceConfigurationDefinition
        allowAssociationToShareableServiceNetwork: Boolean
        customDomainName: DomainName
        groupDomain: DomainName
        domainVerificationIdentifier: DomainVerificationIdentifier

        @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
    }
    output := {
        id: ResourceConfigurationId
        name: ResourceConfigurationName
        arn: ResourceConfigurationArn
        resourceGatewayId: ResourceGatewayId
        resourceConfigurationGroupId: ResourceConfigurationId
        type: ResourceConfigurationType
        portRanges: PortRangeList
        protocol: ProtocolType
        status: ResourceConfigurationStatus
        resourceConfigurationDefinition: ResourceConfigurationDefinition
        allowAssociationToShareableServiceNetwork: Boolean
        createdAt: Timestamp
        failureReason: String
        customDomainName: DomainName
        domainVerificationId: DomainVerificationId
        groupDomain: DomainName
        domainVerificationArn: DomainVerificationArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/resourcegateways", code: 201) @idempotent
operation CreateResourceGateway {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        name: ResourceGatewayName

        vpcIdentifier: VpcId
        subnetIds: SubnetList
        securityGroupIds: CreateResourceGatewayRequestSecurityGroupIdsList
        ipAddressType: ResourceGatewayIpAddressType
        ipv4AddressesPerEni: Ipv4AddressesPerEni
        resourceConfigDnsResolution: ResourceConfigDnsResolution
        tags: TagMap
    }
    output := {
        name: ResourceGatewayName
        id: ResourceGatewayId
        arn: ResourceGatewayArn
        status: ResourceGatewayStatus
        vpcIdentifier: VpcId
        subnetIds: SubnetList
        securityGroupIds: SecurityGroupList
        ipAddressType: ResourceGatewayIpAddressType
        ipv4AddressesPerEni: Ipv4AddressesPerEni
        resourceConfigDnsResolution: ResourceConfigDnsResolution
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(
    method: "POST"
    uri: "/services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules"
    code: 201
)
@idempotent
operation CreateRule {
    input := {
        @required @httpLabel
        serviceIdentifier: ServiceIdentifier

        @required @httpLabel
        listenerIdentifier: ListenerIdentifier

        @required
        name: RuleName

        @required
        match: RuleMatch

        @required
        priority: RulePriority

        @required
        action: RuleAction

        @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
    }
    output := {
        arn: RuleArn
        id: RuleId
        name: RuleName
        match: RuleMatch
        priority: RulePriority
        action: RuleAction
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/services", code: 201) @idempotent
operation CreateService {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        name: ServiceName

        tags: TagMap
        customDomainName: ServiceCustomDomainName
        certificateArn: CertificateArn
        authType: AuthType
        idleTimeoutSeconds: IdleTimeoutSeconds
    }
    output := {
        id: ServiceId
        arn: ServiceArn
        name: ServiceName
        customDomainName: ServiceCustomDomainName
        certificateArn: CertificateArn
        status: ServiceStatus
        authType: AuthType
        idleTimeoutSeconds: IdleTimeoutSeconds
        dnsEntry: DnsEntry
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/servicenetworks", code: 201) @idempotent
operation CreateServiceNetwork {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        name: ServiceNetworkName

        authType: AuthType
        tags: TagMap
        sharingConfig: SharingConfig
    }
    output := {
        id: ServiceNetworkId
        name: ServiceNetworkName
        arn: ServiceNetworkArn
        sharingConfig: SharingConfig
        authType: AuthType
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/servicenetworkresourceassociations", code: 201) @idempotent
operation CreateServiceNetworkResourceAssociation {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        resourceConfigurationIdentifier: ResourceConfigurationIdentifier

        @required
        serviceNetworkIdentifier: ServiceNetworkIdentifierWithoutRegex

        privateDnsEnabled: Boolean
        tags: TagMap
    }
    output := {
        id: ServiceNetworkResourceAssociationId
        arn: ServiceNetworkResourceAssociationArn
        status: ServiceNetworkResourceAssociationStatus
        createdBy: AccountId
        privateDnsEnabled: Boolean
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/servicenetworkserviceassociations") @idempotent
operation CreateServiceNetworkServiceAssociation {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        serviceIdentifier: ServiceIdentifier

        @required
        serviceNetworkIdentifier: ServiceNetworkIdentifier

        tags: TagMap
    }
    output := {
        id: ServiceNetworkServiceAssociationIdentifier
        status: ServiceNetworkServiceAssociationStatus
        arn: ServiceNetworkServiceAssociationArn
        createdBy: AccountId
        customDomainName: ServiceCustomDomainName
        dnsEntry: DnsEntry
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/servicenetworkvpcassociations") @idempotent
operation CreateServiceNetworkVpcAssociation {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        serviceNetworkIdentifier: ServiceNetworkIdentifier

        @required
        vpcIdentifier: VpcId

        privateDnsEnabled: Boolean
        securityGroupIds: CreateServiceNetworkVpcAssociationRequestSecurityGroupIdsList
        tags: TagMap
        dnsOptions: DnsOptions
    }
    output := {
        id: ServiceNetworkVpcAssociationId
        status: ServiceNetworkVpcAssociationStatus
        arn: ServiceNetworkVpcAssociationArn
        createdBy: AccountId
        securityGroupIds: SecurityGroupList
        privateDnsEnabled: Boolean
        dnsOptions: DnsOptions
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/targetgroups", code: 201) @idempotent
operation CreateTargetGroup {
    input := {
        @required
        name: TargetGroupName

        @required
        type: TargetGroupType

        config: TargetGroupConfig

        @idempotencyToken
        clientToken: ClientToken

        tags: TagMap
    }
    output := {
        id: TargetGroupId
        arn: TargetGroupArn
        name: TargetGroupName
        type: TargetGroupType
        config: TargetGroupConfig
        status: TargetGroupStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/accesslogsubscriptions/{accessLogSubscriptionIdentifier}", code: 204)
@idempotent
operation DeleteAccessLogSubscription {
    input := {
        @required @httpLabel
        accessLogSubscriptionIdentifier: AccessLogSubscriptionIdentifier
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/authpolicy/{resourceIdentifier}", code: 204) @idempotent
operation DeleteAuthPolicy {
    input := {
        @required @httpLabel
        resourceIdentifier: ResourceIdentifier
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/domainverifications/{domainVerificationIdentifier}") @idempotent
operation DeleteDomainVerification {
    input := {
        @required @httpLabel
        domainVerificationIdentifier: DomainVerificationIdentifier
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/services/{serviceIdentifier}/listeners/{listenerIdentifier}"
    code: 204
)
@idempotent
operation DeleteListener {
    input := {
        @required @httpLabel
        serviceIdentifier: ServiceIdentifier

        @required @httpLabel
        listenerIdentifier: ListenerIdentifier
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/resourceconfigurations/{resourceConfigurationIdentifier}", code: 204)
@idempotent
operation DeleteResourceConfiguration {
    input := {
        @required @httpLabel
        resourceConfigurationIdentifier: ResourceConfigurationIdentifier
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/resourceendpointassociations/{resourceEndpointAssociationIdentifier}"
)
@idempotent
operation DeleteResourceEndpointAssociation {
    input := {
        @required @httpLabel
        resourceEndpointAssociationIdentifier: ResourceEndpointAssociationIdentifier
    }
    output := {
        id: ResourceEndpointAssociationId
        arn: ResourceEndpointAssociationArn
        resourceConfigurationId: ResourceConfigurationId
        resourceConfigurationArn: ResourceConfigurationArn
        vpcEndpointId: VpcEndpointId
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/resourcegateways/{resourceGatewayIdentifier}") @idempotent
operation DeleteResourceGateway {
    input := {
        @required @httpLabel
        resourceGatewayIdentifier: ResourceGatewayIdentifier
    }
    output := {
        id: ResourceGatewayId
        arn: ResourceGatewayArn
        name: ResourceGatewayName
        status: ResourceGatewayStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/resourcepolicy/{resourceArn}", code: 204) @idempotent
operation DeleteResourcePolicy {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules/{ruleIdentifier}"
    code: 204
)
@idempotent
operation DeleteRule {
    input := {
        @required @httpLabel
        serviceIdentifier: ServiceIdentifier

        @required @httpLabel
        listenerIdentifier: ListenerIdentifier

        @required @httpLabel
        ruleIdentifier: RuleIdentifier
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/services/{serviceIdentifier}") @idempotent
operation DeleteService {
    input := {
        @required @httpLabel
        serviceIdentifier: ServiceIdentifier
    }
    output := {
        id: ServiceId
        arn: ServiceArn
        name: ServiceName
        status: ServiceStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/servicenetworks/{serviceNetworkIdentifier}", code: 204) @idempotent
operation DeleteServiceNetwork {
    input := {
        @required @httpLabel
        serviceNetworkIdentifier: ServiceNetworkIdentifier
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/servicenetworkresourceassociations/{serviceNetworkResourceAssociationIdentifier}"
)
@idempotent
operation DeleteServiceNetworkResourceAssociation {
    input := {
        @required @httpLabel
        serviceNetworkResourceAssociationIdentifier: ServiceNetworkResourceAssociationIdentifier
    }
    output := {
        id: ServiceNetworkResourceAssociationId
        arn: ServiceNetworkResourceAssociationArn
        status: ServiceNetworkResourceAssociationStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/servicenetworkserviceassociations/{serviceNetworkServiceAssociationIdentifier}"
)
@idempotent
operation DeleteServiceNetworkServiceAssociation {
    input := {
        @required @httpLabel
        serviceNetworkServiceAssociationIdentifier: ServiceNetworkServiceAssociationIdentifier
    }
    output := {
        id: ServiceNetworkServiceAssociationIdentifier
        status: ServiceNetworkServiceAssociationStatus
        arn: ServiceNetworkServiceAssociationArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "DELETE"
    uri: "/servicenetworkvpcassociations/{serviceNetworkVpcAssociationIdentifier}"
)
@idempotent
operation DeleteServiceNetworkVpcAssociation {
    input := {
        @required @httpLabel
        serviceNetworkVpcAssociationIdentifier: ServiceNetworkVpcAssociationIdentifier
    }
    output := {
        id: ServiceNetworkVpcAssociationId
        status: ServiceNetworkVpcAssociationStatus
        arn: ServiceNetworkVpcAssociationArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/targetgroups/{targetGroupIdentifier}") @idempotent
operation DeleteTargetGroup {
    input := {
        @required @httpLabel
        targetGroupIdentifier: TargetGroupIdentifier
    }
    output := {
        id: TargetGroupId
        arn: TargetGroupArn
        status: TargetGroupStatus
    }
    errors: [
        ValidationException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/targetgroups/{targetGroupIdentifier}/deregistertargets") @idempotent
operation DeregisterTargets {
    input := {
        @required @httpLabel
        targetGroupIdentifier: TargetGroupIdentifier

        @required
        targets: DeregisterTargetsRequestTargetsList
    }
    output := {
        successful: TargetList
        unsuccessful: TargetFailureList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/accesslogsubscriptions/{accessLogSubscriptionIdentifier}") @readonly
operation GetAccessLogSubscription {
    input := {
        @required @httpLabel
        accessLogSubscriptionIdentifier: AccessLogSubscriptionIdentifier
    }
    output := {
        @required
        id: AccessLogSubscriptionId

        @required
        arn: AccessLogSubscriptionArn

        @required
        resourceId: ResourceId

        @required
        resourceArn: ResourceArn

        @required
        destinationArn: AccessLogDestinationArn

        serviceNetworkLogType: ServiceNetworkLogType

        @required
        createdAt: Timestamp

        @required
        lastUpdatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/authpolicy/{resourceIdentifier}") @readonly
operation GetAuthPolicy {
    input := {
        @required @httpLabel
        resourceIdentifier: ResourceIdentifier
    }
    output := {
        policy: AuthPolicyString
        state: AuthPolicyState
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domainverifications/{domainVerificationIdentifier}") @readonly
operation GetDomainVerification {
    input := {
        @required @httpLabel
        domainVerificationIdentifier: DomainVerificationIdentifier
    }
    output := {
        @required
        id: DomainVerificationId

        @required
        arn: DomainVerificationArn

        @required
        domainName: DomainName

        @required
        status: VerificationStatus

        txtMethodConfig: TxtMethodConfig

        @required
        createdAt: Timestamp

        lastVerifiedTime: Timestamp
        tags: TagMap
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/services/{serviceIdentifier}/listeners/{listenerIdentifier}") @readonly
operation GetListener {
    input := {
        @required @httpLabel
        serviceIdentifier: ServiceIdentifier

        @required @httpLabel
        listenerIdentifier: ListenerIdentifier
    }
    output := {
        arn: ListenerArn
        id: ListenerId
        name: ListenerName
        protocol: ListenerProtocol
        port: Port
        serviceArn: ServiceArn
        serviceId: ServiceId
        defaultAction: RuleAction
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/resourceconfigurations/{resourceConfigurationIdentifier}") @readonly
operation GetResourceConfiguration {
    input := {
        @required @httpLabel
        resourceConfigurationIdentifier: ResourceConfigurationIdentifier
    }
    output := {
        id: ResourceConfigurationId
        name: ResourceConfigurationName
        arn: ResourceConfigurationArn
        resourceGatewayId: ResourceGatewayId
        resourceConfigurationGroupId: ResourceConfigurationId
        type: ResourceConfigurationType
        allowAssociationToShareableServiceNetwork: Boolean
        portRanges: PortRangeList
        protocol: ProtocolType
        customDomainName: DomainName
        status: ResourceConfigurationStatus
        resourceConfigurationDefinition: ResourceConfigurationDefinition
        createdAt: Timestamp
        amazonManaged: Boolean
        failureReason: String
        lastUpdatedAt: Timestamp
        domainVerificationId: DomainVerificationId
        domainVerificationArn: DomainVerificationArn
        domainVerificationStatus: VerificationStatus
        groupDomain: DomainName
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/resourcegateways/{resourceGatewayIdentifier}") @readonly
operation GetResourceGateway {
    input := {
        @required @httpLabel
        resourceGatewayIdentifier: ResourceGatewayIdentifier
    }
    output := {
        name: ResourceGatewayName
        id: ResourceGatewayId
        arn: ResourceGatewayArn
        status: ResourceGatewayStatus
        vpcId: VpcId
        subnetIds: SubnetList
        serviceManaged: Boolean
        managedBy: String
        securityGroupIds: SecurityGroupList
        ipAddressType: ResourceGatewayIpAddressType
        ipv4AddressesPerEni: Ipv4AddressesPerEni
        resourceConfigDnsResolution: ResourceConfigDnsResolution
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/resourcepolicy/{resourceArn}") @readonly
operation GetResourcePolicy {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn
    }
    output := {
        policy: PolicyString
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules/{ruleIdentifier}"
)
@readonly
operation GetRule {
    input := {
        @required @httpLabel
        serviceIdentifier: ServiceIdentifier

        @required @httpLabel
        listenerIdentifier: ListenerIdentifier

        @required @httpLabel
        ruleIdentifier: RuleIdentifier
    }
    output := {
        arn: RuleArn
        id: RuleId
        name: RuleName
        isDefault: Boolean
        match: RuleMatch
        priority: RulePriority
        action: RuleAction
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/services/{serviceIdentifier}") @readonly
operation GetService {
    input := {
        @required @httpLabel
        serviceIdentifier: ServiceIdentifier
    }
    output := {
        id: ServiceId
        name: ServiceName
        arn: ServiceArn
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
        dnsEntry: DnsEntry
        customDomainName: ServiceCustomDomainName
        certificateArn: CertificateArn
        status: ServiceStatus
        authType: AuthType
        idleTimeoutSeconds: IdleTimeoutSeconds
        failureCode: String
        failureMessage: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/servicenetworks/{serviceNetworkIdentifier}") @readonly
operation GetServiceNetwork {
    input := {
        @required @httpLabel
        serviceNetworkIdentifier: ServiceNetworkIdentifier
    }
    output := {
        id: ServiceNetworkId
        name: ServiceNetworkName
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
        arn: ServiceNetworkArn
        authType: AuthType
        sharingConfig: SharingConfig
        numberOfAssociatedVPCs: Long
        numberOfAssociatedServices: Long
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/servicenetworkresourceassociations/{serviceNetworkResourceAssociationIdentifier}"
)
@readonly
operation GetServiceNetworkResourceAssociation {
    input := {
        @required @httpLabel
        serviceNetworkResourceAssociationIdentifier: ServiceNetworkResourceAssociationIdentifier
    }
    output := {
        id: ServiceNetworkResourceAssociationId
        arn: ServiceNetworkResourceAssociationArn
        status: ServiceNetworkResourceAssociationStatus
        createdBy: AccountId
        createdAt: Timestamp
        resourceConfigurationId: ResourceConfigurationId
        resourceConfigurationArn: ResourceConfigurationArn
        resourceConfigurationName: ResourceConfigurationName
        serviceNetworkId: ServiceNetworkIdentifierWithoutRegex
        serviceNetworkArn: ServiceNetworkIdentifierWithoutRegex
        serviceNetworkName: ServiceNetworkNameWithoutRegex
        failureReason: String
        failureCode: String
        lastUpdatedAt: Timestamp
        privateDnsEntry: DnsEntry
        privateDnsEnabled: Boolean
        dnsEntry: DnsEntry
        isManagedAssociation: Boolean
        domainVerificationStatus: VerificationStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "GET"
    uri: "/servicenetworkserviceassociations/{serviceNetworkServiceAssociationIdentifier}"
)
@readonly
operation GetServiceNetworkServiceAssociation {
    input := {
        @required @httpLabel
        serviceNetworkServiceAssociationIdentifier: ServiceNetworkServiceAssociationIdentifier
    }
    output := {
        id: ServiceNetworkServiceAssociationIdentifier
        status: ServiceNetworkServiceAssociationStatus
        arn: ServiceNetworkServiceAssociationArn
        createdBy: AccountId
        createdAt: Timestamp
        serviceId: ServiceId
        serviceName: ServiceName
        serviceArn: ServiceArn
        serviceNetworkId: ServiceNetworkId
        serviceNetworkName: ServiceNetworkName
        serviceNetworkArn: ServiceNetworkArn
        dnsEntry: DnsEntry
        customDomainName: ServiceCustomDomainName
        failureMessage: String
        failureCode: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/servicenetworkvpcassociations/{serviceNetworkVpcAssociationIdentifier}")
@readonly
operation GetServiceNetworkVpcAssociation {
    input := {
        @required @httpLabel
        serviceNetworkVpcAssociationIdentifier: ServiceNetworkVpcAssociationIdentifier
    }
    output := {
        id: ServiceNetworkVpcAssociationId
        status: ServiceNetworkVpcAssociationStatus
        arn: ServiceNetworkVpcAssociationArn
        createdBy: AccountId
        createdAt: Timestamp
        serviceNetworkId: ServiceNetworkId
        serviceNetworkName: ServiceNetworkName
        serviceNetworkArn: ServiceNetworkArn
        vpcId: VpcId
        securityGroupIds: SecurityGroupList
        privateDnsEnabled: Boolean
        failureMessage: String
        failureCode: String
        lastUpdatedAt: Timestamp
        dnsOptions: DnsOptions
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/targetgroups/{targetGroupIdentifier}") @readonly
operation GetTargetGroup {
    input := {
        @required @httpLabel
        targetGroupIdentifier: TargetGroupIdentifier
    }
    output := {
        id: TargetGroupId
        arn: TargetGroupArn
        name: TargetGroupName
        type: TargetGroupType
        config: TargetGroupConfig
        createdAt: Timestamp
        lastUpdatedAt: Timestamp
        status: TargetGroupStatus
        serviceArns: ServiceArnList
        failureMessage: String
        failureCode: String
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/accesslogsubscriptions")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListAccessLogSubscriptions {
    input := {
        @required @httpQuery("resourceIdentifier")
        resourceIdentifier: ResourceIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        items: AccessLogSubscriptionList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/domainverifications")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListDomainVerifications {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        items: DomainVerificationList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/services/{serviceIdentifier}/listeners")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListListeners {
    input := {
        @required @httpLabel
        serviceIdentifier: ServiceIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        items: ListenerSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/resourceconfigurations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListResourceConfigurations {
    input := {
        @httpQuery("resourceGatewayIdentifier")
        resourceGatewayIdentifier: ResourceGatewayIdentifier

        @httpQuery("resourceConfigurationGroupIdentifier")
        resourceConfigurationGroupIdentifier: ResourceConfigurationIdentifier

        @httpQuery("domainVerificationIdentifier")
        domainVerificationIdentifier: DomainVerificationIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        items: ResourceConfigurationSummaryList
        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/resourceendpointassociations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListResourceEndpointAssociations {
    input := {
        @required @httpQuery("resourceConfigurationIdentifier")
        resourceConfigurationIdentifier: ResourceConfigurationIdentifier

        @httpQuery("resourceEndpointAssociationIdentifier")
        resourceEndpointAssociationIdentifier: ResourceEndpointAssociationIdentifier

        @httpQuery("vpcEndpointId")
        vpcEndpointId: VpcEndpointId

        @httpQuery("vpcEndpointOwner")
        vpcEndpointOwner: VpcEndpointOwner

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        items: ResourceEndpointAssociationList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/resourcegateways")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListResourceGateways {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        items: ResourceGatewayList
        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListRules {
    input := {
        @required @httpLabel
        serviceIdentifier: ServiceIdentifier

        @required @httpLabel
        listenerIdentifier: ListenerIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        items: RuleSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/servicenetworkresourceassociations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListServiceNetworkResourceAssociations {
    input := {
        @httpQuery("serviceNetworkIdentifier")
        serviceNetworkIdentifier: ServiceNetworkIdentifier

        @httpQuery("resourceConfigurationIdentifier")
        resourceConfigurationIdentifier: ResourceConfigurationIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("includeChildren")
        includeChildren: Boolean
    }
    output := {
        @required
        items: ServiceNetworkResourceAssociationList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/servicenetworkserviceassociations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListServiceNetworkServiceAssociations {
    input := {
        @httpQuery("serviceNetworkIdentifier")
        serviceNetworkIdentifier: ServiceNetworkIdentifier

        @httpQuery("serviceIdentifier")
        serviceIdentifier: ServiceIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        items: ServiceNetworkServiceAssociationList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/servicenetworkvpcassociations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListServiceNetworkVpcAssociations {
    input := {
        @httpQuery("serviceNetworkIdentifier")
        serviceNetworkIdentifier: ServiceNetworkIdentifier

        @httpQuery("vpcIdentifier")
        vpcIdentifier: VpcId

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        items: ServiceNetworkVpcAssociationList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/servicenetworkvpcendpointassociations")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListServiceNetworkVpcEndpointAssociations {
    input := {
        @required @httpQuery("serviceNetworkIdentifier")
        serviceNetworkIdentifier: ServiceNetworkIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        items: ServiceNetworkVpcEndpointAssociationList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/servicenetworks")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListServiceNetworks {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        @required
        items: ServiceNetworkList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/services")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListServices {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken
    }
    output := {
        items: ServiceList
        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: Arn
    }
    output := {
        tags: TagMap
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "GET", uri: "/targetgroups")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListTargetGroups {
    input := {
        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        @httpQuery("vpcIdentifier")
        vpcIdentifier: VpcId

        @httpQuery("targetGroupType")
        targetGroupType: TargetGroupType
    }
    output := {
        items: TargetGroupList
        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/targetgroups/{targetGroupIdentifier}/listtargets")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "items"
    pageSize: "maxResults"
)
operation ListTargets {
    input := {
        @required @httpLabel
        targetGroupIdentifier: TargetGroupIdentifier

        @httpQuery("maxResults")
        maxResults: MaxResults

        @httpQuery("nextToken")
        nextToken: NextToken

        targets: ListTargetsRequestTargetsList
    }
    output := {
        @required
        items: TargetSummaryList

        nextToken: NextToken
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/authpolicy/{resourceIdentifier}")
operation PutAuthPolicy {
    input := {
        @required @httpLabel
        resourceIdentifier: ResourceIdentifier

        @required
        policy: AuthPolicyString
    }
    output := {
        policy: AuthPolicyString
        state: AuthPolicyState
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PUT", uri: "/resourcepolicy/{resourceArn}") @idempotent
operation PutResourcePolicy {
    input := {
        @required @httpLabel
        resourceArn: ResourceArn

        @required
        policy: PolicyString
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/targetgroups/{targetGroupIdentifier}/registertargets")
operation RegisterTargets {
    input := {
        @required @httpLabel
        targetGroupIdentifier: TargetGroupIdentifier

        @required
        targets: RegisterTargetsRequestTargetsList
    }
    output := {
        successful: TargetList
        unsuccessful: TargetFailureList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/domainverifications", code: 201) @idempotent
operation StartDomainVerification {
    input := {
        @idempotencyToken
        clientToken: ClientToken

        @required
        domainName: DomainName

        tags: TagMap
    }
    output := {
        @required
        id: DomainVerificationId

        @required
        arn: DomainVerificationArn

        @required
        domainName: DomainName

        @required
        status: VerificationStatus

        txtMethodConfig: TxtMethodConfig
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}")
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required
        tags: TagMap
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}") @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: Arn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeys
    }
    output := {}
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/accesslogsubscriptions/{accessLogSubscriptionIdentifier}") @idempotent
operation UpdateAccessLogSubscription {
    input := {
        @required @httpLabel
        accessLogSubscriptionIdentifier: AccessLogSubscriptionIdentifier

        @required
        destinationArn: AccessLogDestinationArn
    }
    output := {
        @required
        id: AccessLogSubscriptionId

        @required
        arn: AccessLogSubscriptionArn

        @required
        resourceId: ResourceId

        @required
        resourceArn: ResourceArn

        @required
        destinationArn: AccessLogDestinationArn
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/services/{serviceIdentifier}/listeners/{listenerIdentifier}")
@idempotent
operation UpdateListener {
    input := {
        @required @httpLabel
        serviceIdentifier: ServiceIdentifier

        @required @httpLabel
        listenerIdentifier: ListenerIdentifier

        @required
        defaultAction: RuleAction
    }
    output := {
        arn: ListenerArn
        id: ListenerId
        name: ListenerName
        protocol: ListenerProtocol
        port: Port
        serviceArn: ServiceArn
        serviceId: ServiceId
        defaultAction: RuleAction
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/resourceconfigurations/{resourceConfigurationIdentifier}")
operation UpdateResourceConfiguration {
    input := {
        @required @httpLabel
        resourceConfigurationIdentifier: ResourceConfigurationIdentifier

        resourceConfigurationDefinition: ResourceConfigurationDefinition
        allowAssociationToShareableServiceNetwork: Boolean
        portRanges: PortRangeList
    }
    output := {
        id: ResourceConfigurationId
        name: ResourceConfigurationName
        arn: ResourceConfigurationArn
        resourceGatewayId: ResourceGatewayId
        resourceConfigurationGroupId: ResourceConfigurationId
        type: ResourceConfigurationType
        portRanges: PortRangeList
        allowAssociationToShareableServiceNetwork: Boolean
        protocol: ProtocolType
        status: ResourceConfigurationStatus
        resourceConfigurationDefinition: ResourceConfigurationDefinition
    }
    errors: [
        ValidationException
        AccessDeniedException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/resourcegateways/{resourceGatewayIdentifier}")
operation UpdateResourceGateway {
    input := {
        @required @httpLabel
        resourceGatewayIdentifier: ResourceGatewayIdentifier

        securityGroupIds: UpdateResourceGatewayRequestSecurityGroupIdsList
    }
    output := {
        name: ResourceGatewayName
        id: ResourceGatewayId
        arn: ResourceGatewayArn
        status: ResourceGatewayStatus
        vpcId: VpcId
        subnetIds: SubnetList
        securityGroupIds: SecurityGroupList
        ipAddressType: IpAddressType
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "PATCH"
    uri: "/services/{serviceIdentifier}/listeners/{listenerIdentifier}/rules/{ruleIdentifier}"
)
@idempotent
operation UpdateRule {
    input := {
        @required @httpLabel
        serviceIdentifier: ServiceIdentifier

        @required @httpLabel
        listenerIdentifier: ListenerIdentifier

        @required @httpLabel
        ruleIdentifier: RuleIdentifier

        match: RuleMatch
        priority: RulePriority
        action: RuleAction
    }
    output := {
        arn: RuleArn
        id: RuleId
        name: RuleName
        isDefault: Boolean
        match: RuleMatch
        priority: RulePriority
        action: RuleAction
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/services/{serviceIdentifier}")
operation UpdateService {
    input := {
        @required @httpLabel
        serviceIdentifier: ServiceIdentifier

        certificateArn: CertificateArn
        authType: AuthType
        idleTimeoutSeconds: IdleTimeoutSeconds
    }
    output := {
        id: ServiceId
        arn: ServiceArn
        name: ServiceName
        customDomainName: ServiceCustomDomainName
        certificateArn: CertificateArn
        authType: AuthType
        idleTimeoutSeconds: IdleTimeoutSeconds
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/servicenetworks/{serviceNetworkIdentifier}") @idempotent
operation UpdateServiceNetwork {
    input := {
        @required @httpLabel
        serviceNetworkIdentifier: ServiceNetworkIdentifier

        @required
        authType: AuthType
    }
    output := {
        id: ServiceNetworkId
        name: ServiceNetworkName
        arn: ServiceNetworkArn
        authType: AuthType
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(
    method: "PATCH"
    uri: "/servicenetworkvpcassociations/{serviceNetworkVpcAssociationIdentifier}"
)
@idempotent
operation UpdateServiceNetworkVpcAssociation {
    input := {
        @required @httpLabel
        serviceNetworkVpcAssociationIdentifier: ServiceNetworkVpcAssociationIdentifier

        @required
        securityGroupIds: UpdateServiceNetworkVpcAssociationRequestSecurityGroupIdsList
    }
    output := {
        id: ServiceNetworkVpcAssociationId
        arn: ServiceNetworkVpcAssociationArn
        status: ServiceNetworkVpcAssociationStatus
        createdBy: AccountId
        securityGroupIds: SecurityGroupList
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        InternalServerException
    ]
}

@http(method: "PATCH", uri: "/targetgroups/{targetGroupIdentifier}") @idempotent
operation UpdateTargetGroup {
    input := {
        @required @httpLabel
        targetGroupIdentifier: TargetGroupIdentifier

        @required
        healthCheck: HealthCheckConfig
    }
    output := {
        id: TargetGroupId
        arn: TargetGroupArn
        name: TargetGroupName
        type: TargetGroupType
        config: TargetGroupConfig
        status: TargetGroupStatus
    }
    errors: [
        ValidationException
        AccessDeniedException
        ConflictException
        ResourceNotFoundException
        ThrottlingException
        ServiceQuotaExceededException
        InternalServerException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 20, max: 2048)
@pattern("arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:([^/].*)?")
string AccessLogDestinationArn

@length(min: 20, max: 2048)
@pattern("arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:accesslogsubscription/als-[0-9a-z]{17}")
string AccessLogSubscriptionArn

@length(min: 21, max: 21) @pattern("als-[0-9a-z]{17}")
string AccessLogSubscriptionId

@length(min: 17, max: 2048)
@pattern("((als-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:accesslogsubscription/als-[0-9a-z]{17}))")
string AccessLogSubscriptionIdentifier

list AccessLogSubscriptionList {
    member: AccessLogSubscriptionSummary
}

structure AccessLogSubscriptionSummary {
    @required
    id: AccessLogSubscriptionId

    @required
    arn: AccessLogSubscriptionArn

    @required
    resourceId: ResourceId

    @required
    resourceArn: ResourceArn

    @required
    destinationArn: AccessLogDestinationArn

    serviceNetworkLogType: ServiceNetworkLogType

    @required
    createdAt: Timestamp

    @required
    lastUpdatedAt: Timestamp
}

@length(min: 1, max: 12) @pattern("[0-9]{12}")
string AccountId

@length(min: 0, max: 1224)
@pattern("arn:[a-z0-9][-.a-z0-9]{0,62}:vpc-lattice:([a-z0-9][-.a-z0-9]{0,62})?:\\d{12}?:[^/].{0,1023}")
string Arn

structure ArnResource {
    arn: WildcardArn
}

enum AuthPolicyState {
    Active
    Inactive
}

@length(min: 0, max: 36864)
string AuthPolicyString

enum AuthType {
    NONE
    AWS_IAM
}

@length(min: 0, max: 2048)
@pattern("(arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:certificate/[0-9a-z-]+)?")
string CertificateArn

@length(min: 1, max: 64) @pattern(".*[!-~]+.*")
string ClientToken

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

@length(min: 0, max: 5)
list CreateResourceGatewayRequestSecurityGroupIdsList {
    member: SecurityGroupId
}

@length(min: 0, max: 5)
list CreateServiceNetworkVpcAssociationRequestSecurityGroupIdsList {
    member: SecurityGroupId
}

@length(min: 1, max: 100)
list DeregisterTargetsRequestTargetsList {
    member: Target
}

structure DnsEntry {
    domainName: String
    hostedZoneId: String
}

structure DnsOptions {
    privateDnsPreference: PrivateDnsPreference
    privateDnsSpecifiedDomains: PrivateDnsSpecifiedDomainsList
}

structure DnsResource {
    domainName: DomainName
    ipAddressType: ResourceConfigurationIpAddressType
}

@length(min: 3, max: 255)
string DomainName

@length(min: 20, max: 2048)
@pattern("arn:[a-z0-9f\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:domainverification/dv-[a-fA-F0-9]{17}")
string DomainVerificationArn

@length(min: 20, max: 20) @pattern("dv-[a-fA-F0-9]{17}")
string DomainVerificationId

@length(min: 20, max: 2048)
@pattern("((dv-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:domainverification/dv-[a-fA-F0-9]{17}))")
string DomainVerificationIdentifier

list DomainVerificationList {
    member: DomainVerificationSummary
}

structure DomainVerificationSummary {
    @required
    id: DomainVerificationId

    @required
    arn: DomainVerificationArn

    @required
    domainName: DomainName

    @required
    status: VerificationStatus

    txtMethodConfig: TxtMethodConfig

    @required
    createdAt: Timestamp

    lastVerifiedTime: Timestamp
    tags: TagMap
}

structure FixedResponseAction {
    @required
    statusCode: HttpStatusCode
}

structure ForwardAction {
    @required
    targetGroups: WeightedTargetGroupList
}

structure HeaderMatch {
    @required
    name: HeaderMatchName

    @required
    match: HeaderMatchType

    caseSensitive: Boolean
}

@length(min: 1, max: 200)
string HeaderMatchContains

@length(min: 1, max: 200)
string HeaderMatchExact

@length(min: 1, max: 5)
list HeaderMatchList {
    member: HeaderMatch
}

@length(min: 1, max: 100)
string HeaderMatchName

@length(min: 1, max: 200)
string HeaderMatchPrefix

union HeaderMatchType {
    exact: HeaderMatchExact
    prefix: HeaderMatchPrefix
    contains: HeaderMatchContains
}

structure HealthCheckConfig {
    enabled: Boolean
    protocol: TargetGroupProtocol
    protocolVersion: HealthCheckProtocolVersion
    port: HealthCheckPort
    path: HealthCheckPath
    healthCheckIntervalSeconds: HealthCheckIntervalSeconds
    healthCheckTimeoutSeconds: HealthCheckTimeoutSeconds
    healthyThresholdCount: HealthyThresholdCount
    unhealthyThresholdCount: UnhealthyThresholdCount
    matcher: Matcher
}

@range(min: 0, max: 300)
integer HealthCheckIntervalSeconds

@length(min: 0, max: 2048) @pattern(".*(^/[a-zA-Z0-9@:%_+.~#?&/=-]*$|(^$)).*")
string HealthCheckPath

@range(min: 0, max: 65535)
integer HealthCheckPort

enum HealthCheckProtocolVersion {
    HTTP1
    HTTP2
}

@range(min: 0, max: 120)
integer HealthCheckTimeoutSeconds

@range(min: 0, max: 10)
integer HealthyThresholdCount

@length(min: 0, max: 2000) @pattern(".*(^[0-9-,]+$|(^$)).*")
string HttpCodeMatcher

structure HttpMatch {
    method: HttpMethod
    pathMatch: PathMatch
    headerMatches: HeaderMatchList
}

@length(min: 0, max: 16)
string HttpMethod

@range(min: 100, max: 599)
integer HttpStatusCode

@range(min: 60, max: 600)
integer IdleTimeoutSeconds

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String

    @httpHeader("Retry-After")
    retryAfterSeconds: Integer
}

@length(min: 4, max: 39)
string IpAddress

enum IpAddressType {
    IPV4
    IPV6
}

structure IpResource {
    ipAddress: IpAddress
}

@range(min: 1, max: 62)
integer Ipv4AddressesPerEni

enum LambdaEventStructureVersion {
    V1
    V2
}

@length(min: 0, max: 20)
list ListTargetsRequestTargetsList {
    member: Target
}

@length(min: 20, max: 2048)
@pattern("arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:service/svc-[0-9a-z]{17}/listener/listener-[0-9a-z]{17}")
string ListenerArn

@length(min: 26, max: 26) @pattern("listener-[0-9a-z]{17}")
string ListenerId

@length(min: 20, max: 2048)
@pattern("((listener-[0-9a-z]{17})|(^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:service/svc-[0-9a-z]{17}/listener/listener-[0-9a-z]{17}$))")
string ListenerIdentifier

@length(min: 3, max: 63) @pattern("(?!listener-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+")
string ListenerName

enum ListenerProtocol {
    HTTP
    HTTPS
    TLS_PASSTHROUGH
}

structure ListenerSummary {
    arn: ListenerArn
    id: ListenerId
    name: ListenerName
    protocol: ListenerProtocol
    port: Port
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
}

list ListenerSummaryList {
    member: ListenerSummary
}

union Matcher {
    httpCode: HttpCodeMatcher
}

@range(min: 1, max: 100)
integer MaxResults

@length(min: 1, max: 2048)
string NextToken

structure PathMatch {
    @required
    match: PathMatchType

    caseSensitive: Boolean
}

@length(min: 1, max: 200) @pattern("/[a-zA-Z0-9@:%_+.~#?&/=-]*")
string PathMatchExact

@length(min: 1, max: 200) @pattern("/[a-zA-Z0-9@:%_+.~#?&/=-]*")
string PathMatchPrefix

union PathMatchType {
    exact: PathMatchExact
    prefix: PathMatchPrefix
}

@length(min: 1, max: 10000) @pattern(".*\\S.*")
string PolicyString

@range(min: 1, max: 65535)
integer Port

@length(min: 1, max: 11) @pattern("((\\d{1,5}\\-\\d{1,5})|(\\d+))")
string PortRange

list PortRangeList {
    member: PortRange
}

enum PrivateDnsPreference {
    VERIFIED_DOMAINS_ONLY
    ALL_DOMAINS
    VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS
    SPECIFIED_DOMAINS_ONLY
}

@length(min: 1, max: 255)
string PrivateDnsSpecifiedDomain

@length(min: 1, max: 10)
list PrivateDnsSpecifiedDomainsList {
    member: PrivateDnsSpecifiedDomain
}

enum ProtocolType {
    TCP
}

@length(min: 1, max: 100)
list RegisterTargetsRequestTargetsList {
    member: Target
}

@length(min: 20, max: 200)
@pattern("arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:((servicenetwork/sn)|(service/svc)|(resourceconfiguration/rcfg))-[0-9a-z]{17}")
string ResourceArn

enum ResourceConfigDnsResolution {
    IN_VPC
    PUBLIC
}

@length(min: 20, max: 2048)
@pattern("arn:[a-z0-9f\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}")
string ResourceConfigurationArn

union ResourceConfigurationDefinition {
    dnsResource: DnsResource
    ipResource: IpResource
    arnResource: ArnResource
}

@length(min: 22, max: 22) @pattern("rcfg-[0-9a-z]{17}")
string ResourceConfigurationId

@length(min: 20, max: 2048)
@pattern("((rcfg-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}))")
string ResourceConfigurationIdentifier

enum ResourceConfigurationIpAddressType {
    IPV4
    IPV6
    DUALSTACK
}

@length(min: 3, max: 40) @pattern("(?!rcfg-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+")
string ResourceConfigurationName

enum ResourceConfigurationStatus {
    ACTIVE
    CREATE_IN_PROGRESS
    UPDATE_IN_PROGRESS
    DELETE_IN_PROGRESS
    CREATE_FAILED
    UPDATE_FAILED
    DELETE_FAILED
}

structure ResourceConfigurationSummary {
    id: ResourceConfigurationId
    name: ResourceConfigurationName
    arn: ResourceConfigurationArn
    resourceGatewayId: ResourceGatewayId
    resourceConfigurationGroupId: ResourceConfigurationId
    type: ResourceConfigurationType
    status: ResourceConfigurationStatus
    amazonManaged: Boolean
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
    customDomainName: DomainName
    domainVerificationId: DomainVerificationId
    groupDomain: DomainName
}

list ResourceConfigurationSummaryList {
    member: ResourceConfigurationSummary
}

enum ResourceConfigurationType {
    GROUP
    CHILD
    SINGLE
    ARN
}

@length(min: 21, max: 2048)
@pattern("arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceendpointassociation/rea-[0-9a-f]{17}")
string ResourceEndpointAssociationArn

@length(min: 21, max: 21) @pattern("rea-[0-9a-f]{17}")
string ResourceEndpointAssociationId

@length(min: 21, max: 2048)
@pattern("((rea-[0-9a-f]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceendpointassociation/rea-[0-9a-f]{17}))")
string ResourceEndpointAssociationIdentifier

list ResourceEndpointAssociationList {
    member: ResourceEndpointAssociationSummary
}

structure ResourceEndpointAssociationSummary {
    id: ResourceEndpointAssociationId
    arn: ResourceEndpointAssociationArn
    resourceConfigurationId: ResourceConfigurationId
    resourceConfigurationArn: ResourceConfigurationArn
    resourceConfigurationName: ResourceConfigurationName
    vpcEndpointId: VpcEndpointId
    vpcEndpointOwner: VpcEndpointOwner
    createdBy: AccountId
    createdAt: Timestamp
}

@length(min: 20, max: 2048)
@pattern("arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourcegateway/rgw-[0-9a-z]{17}")
string ResourceGatewayArn

@length(min: 21, max: 21) @pattern("rgw-[0-9a-z]{17}")
string ResourceGatewayId

@length(min: 17, max: 2048)
@pattern("((rgw-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourcegateway/rgw-[0-9a-z]{17}))")
string ResourceGatewayIdentifier

enum ResourceGatewayIpAddressType {
    IPV4
    IPV6
    DUALSTACK
}

list ResourceGatewayList {
    member: ResourceGatewaySummary
}

@length(min: 3, max: 40) @pattern("(?!rgw-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+")
string ResourceGatewayName

enum ResourceGatewayStatus {
    ACTIVE
    CREATE_IN_PROGRESS
    UPDATE_IN_PROGRESS
    DELETE_IN_PROGRESS
    CREATE_FAILED
    UPDATE_FAILED
    DELETE_FAILED
}

structure ResourceGatewaySummary {
    name: ResourceGatewayName
    id: ResourceGatewayId
    arn: ResourceGatewayArn
    status: ResourceGatewayStatus
    vpcIdentifier: VpcId
    subnetIds: SubnetList
    securityGroupIds: SecurityGroupList
    ipAddressType: ResourceGatewayIpAddressType
    ipv4AddressesPerEni: Ipv4AddressesPerEni
    resourceConfigDnsResolution: ResourceConfigDnsResolution
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
}

@length(min: 20, max: 50) @pattern("((sn)|(svc))-[0-9a-z]{17}")
string ResourceId

@length(min: 17, max: 200)
@pattern("((((sn)|(svc)|(rcfg))-[0-9a-z]{17})|(arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:((servicenetwork/sn)|(resourceconfiguration/rcfg)|(service/svc))-[0-9a-z]{17}))")
string ResourceIdentifier

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

union RuleAction {
    forward: ForwardAction
    fixedResponse: FixedResponseAction
}

@length(min: 20, max: 2048)
@pattern("arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:service/svc-[0-9a-z]{17}/listener/listener-[0-9a-z]{17}/rule/rule-[0-9a-z]{17}")
string RuleArn

@length(min: 5, max: 22) @pattern("rule-[0-9a-z]{17}")
string RuleId

@length(min: 20, max: 2048)
@pattern("((rule-[0-9a-z]{17})|(^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:service/svc-[0-9a-z]{17}/listener/listener-[0-9a-z]{17}/rule/rule-[0-9a-z]{17}$))")
string RuleIdentifier

union RuleMatch {
    httpMatch: HttpMatch
}

@length(min: 3, max: 63) @pattern("(?!rule-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+")
string RuleName

@range(min: 1, max: 2000)
integer RulePriority

structure RuleSummary {
    arn: RuleArn
    id: RuleId
    name: RuleName
    isDefault: Boolean
    priority: RulePriority
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
}

list RuleSummaryList {
    member: RuleSummary
}

structure RuleUpdate {
    @required
    ruleIdentifier: RuleIdentifier

    match: RuleMatch
    priority: RulePriority
    action: RuleAction
}

structure RuleUpdateFailure {
    ruleIdentifier: RuleIdentifier
    failureCode: String
    failureMessage: String
}

list RuleUpdateFailureList {
    member: RuleUpdateFailure
}

@length(min: 1, max: 10)
list RuleUpdateList {
    member: RuleUpdate
}

structure RuleUpdateSuccess {
    arn: RuleArn
    id: RuleId
    name: RuleName
    isDefault: Boolean
    match: RuleMatch
    priority: RulePriority
    action: RuleAction
}

list RuleUpdateSuccessList {
    member: RuleUpdateSuccess
}

@length(min: 5, max: 200) @pattern("sg-(([0-9a-z]{8})|([0-9a-z]{17}))")
string SecurityGroupId

list SecurityGroupList {
    member: SecurityGroupId
}

@length(min: 20, max: 2048)
@pattern("arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:service/svc-[0-9a-z]{17}")
string ServiceArn

list ServiceArnList {
    member: ServiceArn
}

@length(min: 3, max: 255)
string ServiceCustomDomainName

@length(min: 21, max: 21) @pattern("svc-[0-9a-z]{17}")
string ServiceId

@length(min: 17, max: 2048)
@pattern("((svc-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:service/svc-[0-9a-z]{17}))")
string ServiceIdentifier

list ServiceList {
    member: ServiceSummary
}

@length(min: 3, max: 40) @pattern("(?!svc-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+")
string ServiceName

@length(min: 32, max: 2048)
@pattern("arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetwork/sn-[0-9a-z]{17}")
string ServiceNetworkArn

@length(min: 10, max: 2048)
string ServiceNetworkArnWithoutRegex

structure ServiceNetworkEndpointAssociation {
    vpcEndpointId: String
    vpcId: String
    vpcEndpointOwnerId: String
    id: String
    state: String
    serviceNetworkArn: ServiceNetworkArn
    createdAt: Timestamp
}

@length(min: 20, max: 20) @pattern("sn-[0-9a-z]{17}")
string ServiceNetworkId

@length(min: 3, max: 2048)
@pattern("((sn-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetwork/sn-[0-9a-z]{17}))")
string ServiceNetworkIdentifier

@length(min: 3, max: 2048)
string ServiceNetworkIdentifierWithoutRegex

list ServiceNetworkList {
    member: ServiceNetworkSummary
}

enum ServiceNetworkLogType {
    SERVICE
    RESOURCE
}

@length(min: 3, max: 63) @pattern("(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+")
string ServiceNetworkName

@length(min: 3, max: 100)
string ServiceNetworkNameWithoutRegex

@length(min: 22, max: 2048)
@pattern("arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetworkresourceassociation/snra-[0-9a-f]{17}")
string ServiceNetworkResourceAssociationArn

@length(min: 22, max: 22) @pattern("snra-[0-9a-f]{17}")
string ServiceNetworkResourceAssociationId

@length(min: 22, max: 2048)
@pattern("((snra-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetworkresourceassociation/snra-[0-9a-f]{17}))")
string ServiceNetworkResourceAssociationIdentifier

list ServiceNetworkResourceAssociationList {
    member: ServiceNetworkResourceAssociationSummary
}

enum ServiceNetworkResourceAssociationStatus {
    CREATE_IN_PROGRESS
    ACTIVE
    PARTIAL
    DELETE_IN_PROGRESS
    CREATE_FAILED
    DELETE_FAILED
}

structure ServiceNetworkResourceAssociationSummary {
    id: ServiceNetworkResourceAssociationId
    arn: ServiceNetworkResourceAssociationArn
    status: ServiceNetworkResourceAssociationStatus
    createdBy: AccountId
    createdAt: Timestamp
    resourceConfigurationId: ResourceConfigurationId
    resourceConfigurationArn: ResourceConfigurationArn
    resourceConfigurationName: ResourceConfigurationName
    serviceNetworkId: ServiceNetworkIdentifierWithoutRegex
    serviceNetworkArn: ServiceNetworkArnWithoutRegex
    serviceNetworkName: ServiceNetworkNameWithoutRegex
    dnsEntry: DnsEntry
    privateDnsEntry: DnsEntry
    isManagedAssociation: Boolean
    failureCode: String
    privateDnsEnabled: Boolean
}

@length(min: 20, max: 2048)
@pattern("arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetworkserviceassociation/snsa-[0-9a-z]{17}")
string ServiceNetworkServiceAssociationArn

@length(min: 17, max: 2048)
@pattern("((snsa-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetworkserviceassociation/snsa-[0-9a-z]{17}))")
string ServiceNetworkServiceAssociationIdentifier

list ServiceNetworkServiceAssociationList {
    member: ServiceNetworkServiceAssociationSummary
}

enum ServiceNetworkServiceAssociationStatus {
    CREATE_IN_PROGRESS
    ACTIVE
    DELETE_IN_PROGRESS
    CREATE_FAILED
    DELETE_FAILED
}

structure ServiceNetworkServiceAssociationSummary {
    id: ServiceNetworkServiceAssociationIdentifier
    status: ServiceNetworkServiceAssociationStatus
    arn: ServiceNetworkServiceAssociationArn
    createdBy: AccountId
    createdAt: Timestamp
    serviceId: ServiceId
    serviceName: ServiceName
    serviceArn: ServiceArn
    serviceNetworkId: ServiceNetworkId
    serviceNetworkName: ServiceNetworkName
    serviceNetworkArn: ServiceNetworkArn
    dnsEntry: DnsEntry
    customDomainName: ServiceCustomDomainName
}

structure ServiceNetworkSummary {
    id: ServiceNetworkId
    name: ServiceNetworkName
    arn: ServiceNetworkArn
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
    numberOfAssociatedVPCs: Long
    numberOfAssociatedServices: Long
    numberOfAssociatedResourceConfigurations: Long
}

@length(min: 20, max: 2048)
@pattern("arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetworkvpcassociation/snva-[0-9a-z]{17}")
string ServiceNetworkVpcAssociationArn

@length(min: 22, max: 22) @pattern("snva-[0-9a-z]{17}")
string ServiceNetworkVpcAssociationId

@length(min: 17, max: 2048)
@pattern("((snva-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:servicenetworkvpcassociation/snva-[0-9a-z]{17}))")
string ServiceNetworkVpcAssociationIdentifier

list ServiceNetworkVpcAssociationList {
    member: ServiceNetworkVpcAssociationSummary
}

enum ServiceNetworkVpcAssociationStatus {
    CREATE_IN_PROGRESS
    ACTIVE
    UPDATE_IN_PROGRESS
    DELETE_IN_PROGRESS
    CREATE_FAILED
    DELETE_FAILED
    UPDATE_FAILED
}

structure ServiceNetworkVpcAssociationSummary {
    id: ServiceNetworkVpcAssociationId
    arn: ServiceNetworkVpcAssociationArn
    status: ServiceNetworkVpcAssociationStatus
    createdBy: AccountId
    createdAt: Timestamp
    serviceNetworkId: ServiceNetworkId
    serviceNetworkName: ServiceNetworkName
    serviceNetworkArn: ServiceNetworkArn
    privateDnsEnabled: Boolean
    dnsOptions: DnsOptions
    vpcId: VpcId
    lastUpdatedAt: Timestamp
}

list ServiceNetworkVpcEndpointAssociationList {
    member: ServiceNetworkEndpointAssociation
}

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String

    resourceId: String

    @required
    resourceType: String

    @required
    serviceCode: String

    @required
    quotaCode: String
}

enum ServiceStatus {
    ACTIVE
    CREATE_IN_PROGRESS
    DELETE_IN_PROGRESS
    CREATE_FAILED
    DELETE_FAILED
}

structure ServiceSummary {
    id: ServiceId
    name: ServiceName
    arn: ServiceArn
    createdAt: Timestamp
    lastUpdatedAt: Timestamp
    dnsEntry: DnsEntry
    customDomainName: ServiceCustomDomainName
    status: ServiceStatus
}

structure SharingConfig {
    enabled: Boolean
}

@length(min: 5, max: 200)
string SubnetId

list SubnetList {
    member: SubnetId
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeys {
    member: TagKey
}

@length(min: 0, max: 200)
map TagMap {
    key: TagKey
    value: TagValue
}

@length(min: 0, max: 256)
string TagValue

structure Target {
    @required
    id: TargetIdString

    port: Port
}

structure TargetFailure {
    id: String
    port: Port
    failureCode: String
    failureMessage: String
}

list TargetFailureList {
    member: TargetFailure
}

@length(min: 20, max: 2048)
@pattern("arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:targetgroup/tg-[0-9a-z]{17}")
string TargetGroupArn

structure TargetGroupConfig {
    port: Port
    protocol: TargetGroupProtocol
    protocolVersion: TargetGroupProtocolVersion
    ipAddressType: IpAddressType
    vpcIdentifier: VpcId
    healthCheck: HealthCheckConfig
    lambdaEventStructureVersion: LambdaEventStructureVersion
}

@length(min: 20, max: 20) @pattern("tg-[0-9a-z]{17}")
string TargetGroupId

@length(min: 17, max: 2048)
@pattern("((tg-[0-9a-z]{17})|(arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:targetgroup/tg-[0-9a-z]{17}))")
string TargetGroupIdentifier

list TargetGroupList {
    member: TargetGroupSummary
}

@length(min: 3, max: 128) @pattern("(?!tg-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+")
string TargetGroupName

enum TargetGroupProtocol {
    HTTP
    HTTPS
    TCP
}

enum TargetGroupProtocolVersion {
    HTTP1
    HTTP2
    GRPC
}

enum TargetGroupStatus {
    CREATE_IN_PROGRESS
    ACTIVE
    DELETE_IN_PROGRESS
    CREATE_FAILED
    DELETE_FAILED
}

structure TargetGroupSummary {
    id: TargetGroupId
    arn: TargetGroupArn
    name: TargetGroupName
    type: TargetGroupType
    createdAt: Timestamp
    port: Port
    protocol: TargetGroupProtocol
    ipAddressType: IpAddressType
    vpcIdentifier: VpcId
    lastUpdatedAt: Timestamp
    status: TargetGroupStatus
    serviceArns: ServiceArnList
    lambdaEventStructureVersion: LambdaEventStructureVersion
}

enum TargetGroupType {
    IP
    LAMBDA
    INSTANCE
    ALB
}

@range(min: 0, max: 999)
integer TargetGroupWeight

@length(min: 1, max: 200)
string TargetIdString

list TargetList {
    member: Target
}

enum TargetStatus {
    DRAINING
    UNAVAILABLE
    HEALTHY
    UNHEALTHY
    INITIAL
    UNUSED
}

structure TargetSummary {
    id: String
    port: Port
    status: TargetStatus
    reasonCode: String
}

list TargetSummaryList {
    member: TargetSummary
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

@timestampFormat("date-time")
timestamp Timestamp

structure TxtMethodConfig {
    @required
    value: String

    @required
    name: String
}

@range(min: 0, max: 10)
integer UnhealthyThresholdCount

@length(min: 0, max: 5)
list UpdateResourceGatewayRequestSecurityGroupIdsList {
    member: SecurityGroupId
}

@length(min: 1, max: 5)
list UpdateServiceNetworkVpcAssociationRequestSecurityGroupIdsList {
    member: SecurityGroupId
}

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
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
}

enum VerificationStatus {
    VERIFIED
    PENDING
    VERIFICATION_TIMED_OUT
}

@length(min: 22, max: 22) @pattern("vpce-[0-9a-f]{17}")
string VpcEndpointId

@length(min: 12, max: 12) @pattern("\\d{12}")
string VpcEndpointOwner

@length(min: 5, max: 50) @pattern("vpc-(([0-9a-z]{8})|([0-9a-z]{17}))")
string VpcId

structure WeightedTargetGroup {
    @required
    targetGroupIdentifier: TargetGroupIdentifier

    weight: TargetGroupWeight
}

@length(min: 1, max: 10)
list WeightedTargetGroupList {
    member: WeightedTargetGroup
}

@length(min: 20, max: 2048)
@pattern("arn:[a-z0-9][-.a-z0-9]{0,62}:[a-z0-9][-.a-z0-9]{0,62}:([a-z0-9][-.a-z0-9]{0,62})?:\\d{12}?:[^/].{0,1023}")
string WildcardArn
