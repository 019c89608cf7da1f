$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.rtbfabric

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("RTBFabric")
@service(sdkId: "RTBFabric", endpointPrefix: "rtbfabric")
@restJson1
@sigv4(name: "rtbfabric")
@standardRegionalEndpoints
service RTBFabric {
    version: "2023-05-15"
    operations: [
        AcceptLink
        AssociateCertificate
        CreateInboundExternalLink
        CreateLink
        CreateLinkRoutingRule
        CreateOutboundExternalLink
        CreateRequesterGateway
        CreateResponderGateway
        DeleteInboundExternalLink
        DeleteLink
        DeleteLinkRoutingRule
        DeleteOutboundExternalLink
        DeleteRequesterGateway
        DeleteResponderGateway
        DisassociateCertificate
        GetCertificateAssociation
        GetInboundExternalLink
        GetLink
        GetLinkRoutingRule
        GetOutboundExternalLink
        GetRequesterGateway
        GetResponderGateway
        ListCertificateAssociations
        ListLinkRoutingRules
        ListLinks
        ListRequesterGateways
        ListResponderGateways
        ListTagsForResource
        RejectLink
        TagResource
        UntagResource
        UpdateLink
        UpdateLinkModuleFlow
        UpdateLinkRoutingRule
        UpdateRequesterGateway
        UpdateResponderGateway
    ]
}

@http(method: "POST", uri: "/gateway/{gatewayId}/link/{linkId}/accept") @idempotent
operation AcceptLink {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required @httpLabel
        linkId: LinkId

        attributes: LinkAttributes

        @required
        logSettings: LinkLogSettings

        timeoutInMillis: LinkTimeoutInMillis
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        peerGatewayId: GatewayId

        @required
        status: LinkStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        direction: LinkDirection
        flowModules: ModuleConfigurationList
        pendingFlowModules: ModuleConfigurationList
        attributes: LinkAttributes
        logSettings: LinkLogSettings
        connectivityType: ConnectivityType

        @required
        linkId: LinkId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/responder-gateway/{gatewayId}/certificate") @idempotent
operation AssociateCertificate {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required
        acmCertificateArn: AcmCertificateArn

        @required @idempotencyToken
        clientToken: String
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        acmCertificateArn: AcmCertificateArn

        @required
        status: CertificateAssociationStatus
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/responder-gateway/{gatewayId}/inbound-external-link") @idempotent
operation CreateInboundExternalLink {
    input := {
        @required @idempotencyToken
        clientToken: String

        @required @httpLabel
        gatewayId: GatewayId

        attributes: LinkAttributes

        @required
        logSettings: LinkLogSettings

        tags: TagsMap
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        linkId: LinkId

        @required
        status: LinkStatus

        @required
        domainName: DomainName
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/gateway/{gatewayId}/create-link") @idempotent
operation CreateLink {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required
        peerGatewayId: GatewayId

        attributes: LinkAttributes
        httpResponderAllowed: Boolean
        tags: TagsMap

        @required
        logSettings: LinkLogSettings

        timeoutInMillis: LinkTimeoutInMillis
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        peerGatewayId: GatewayId

        @required
        status: LinkStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        direction: LinkDirection
        flowModules: ModuleConfigurationList
        pendingFlowModules: ModuleConfigurationList
        attributes: LinkAttributes
        logSettings: LinkLogSettings
        connectivityType: ConnectivityType

        @required
        linkId: LinkId

        customerProvidedId: CreateLinkResponseCustomerProvidedIdString
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/responder-gateway/{gatewayId}/link/{linkId}/routing-rule") @idempotent
operation CreateLinkRoutingRule {
    input := {
        @required @idempotencyToken
        clientToken: String

        @required @httpLabel
        gatewayId: GatewayId

        @required @httpLabel
        linkId: LinkId

        @required
        priority: RulePriority

        @required
        conditions: RuleCondition

        tags: TagsMap
    }
    output := {
        @required
        ruleId: RuleId

        @required
        status: RuleStatus

        @required
        createdAt: Timestamp
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/requester-gateway/{gatewayId}/outbound-external-link") @idempotent
operation CreateOutboundExternalLink {
    input := {
        @required @idempotencyToken
        clientToken: String

        @required @httpLabel
        gatewayId: GatewayId

        attributes: LinkAttributes

        @required
        publicEndpoint: URL

        @required
        logSettings: LinkLogSettings

        tags: TagsMap
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        linkId: LinkId

        @required
        status: LinkStatus
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/requester-gateway") @idempotent
operation CreateRequesterGateway {
    input := {
        @required
        vpcId: VpcId

        @required
        subnetIds: CreateRequesterGatewayRequestSubnetIdsList

        @required
        securityGroupIds: CreateRequesterGatewayRequestSecurityGroupIdsList

        @required @idempotencyToken
        clientToken: String

        description: CreateRequesterGatewayRequestDescriptionString
        tags: TagsMap
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        domainName: DomainName

        @required
        status: RequesterGatewayStatus
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/responder-gateway") @idempotent
operation CreateResponderGateway {
    input := {
        @required
        vpcId: VpcId

        @required
        subnetIds: CreateResponderGatewayRequestSubnetIdsList

        @required
        securityGroupIds: CreateResponderGatewayRequestSecurityGroupIdsList

        domainName: DomainName

        @required
        port: CreateResponderGatewayRequestPortInteger

        @required
        protocol: Protocol

        listenerConfig: ListenerConfig
        trustStoreConfiguration: TrustStoreConfiguration
        managedEndpointConfiguration: ManagedEndpointConfiguration

        @required @idempotencyToken
        clientToken: String

        description: CreateResponderGatewayRequestDescriptionString
        tags: TagsMap
        gatewayType: GatewayType
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        status: ResponderGatewayStatus

        listenerConfig: ListenerConfig
        externalInboundEndpoint: DomainName
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/responder-gateway/{gatewayId}/inbound-external-link/{linkId}")
@idempotent
operation DeleteInboundExternalLink {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required @httpLabel
        linkId: LinkId
    }
    output := {
        @required
        linkId: LinkId

        @required
        status: LinkStatus
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/gateway/{gatewayId}/link/{linkId}") @idempotent
operation DeleteLink {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required @httpLabel
        linkId: LinkId
    }
    output := {
        @required
        linkId: LinkId

        @required
        status: LinkStatus
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/responder-gateway/{gatewayId}/link/{linkId}/routing-rule/{ruleId}")
@idempotent
operation DeleteLinkRoutingRule {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required @httpLabel
        linkId: LinkId

        @required @httpLabel
        ruleId: RuleId
    }
    output := {
        @required
        ruleId: RuleId

        @required
        status: RuleStatus
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/requester-gateway/{gatewayId}/outbound-external-link/{linkId}")
@idempotent
operation DeleteOutboundExternalLink {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required @httpLabel
        linkId: LinkId
    }
    output := {
        @required
        linkId: LinkId

        @required
        status: LinkStatus
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/requester-gateway/{gatewayId}") @idempotent
operation DeleteRequesterGateway {
    input := {
        @required @httpLabel
        gatewayId: GatewayId
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        status: RequesterGatewayStatus
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/responder-gateway/{gatewayId}") @idempotent
operation DeleteResponderGateway {
    input := {
        @required @httpLabel
        gatewayId: GatewayId
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        status: ResponderGatewayStatus
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/responder-gateway/{gatewayId}/certificate") @idempotent
operation DisassociateCertificate {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required @httpQuery("acmCertificateArn")
        acmCertificateArn: AcmCertificateArn
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        acmCertificateArn: AcmCertificateArn

        @required
        status: CertificateAssociationStatus
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/responder-gateway/{gatewayId}/certificate")
@readonly
@waitable(
    CertificateAssociated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "ASSOCIATED", comparator: "stringEquals"}
                }
            }
            {state: "failure", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "DISASSOCIATED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "status"
                        expected: "PENDING_DISASSOCIATION"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
    CertificateDisassociated: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "DISASSOCIATED", comparator: "stringEquals"}
                }
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "status"
                        expected: "PENDING_ASSOCIATION"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 15
        maxDelay: 15
    }
)
@maxAttempts(CertificateAssociated: 8, CertificateDisassociated: 8)
operation GetCertificateAssociation {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required @httpQuery("acmCertificateArn")
        acmCertificateArn: AcmCertificateArn
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        acmCertificateArn: AcmCertificateArn

        @required
        status: CertificateAssociationStatus

        associatedAt: Timestamp
        updatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/responder-gateway/{gatewayId}/inbound-external-link/{linkId}")
@readonly
@waitable(
    InboundExternalLinkActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "REJECTED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "ISOLATED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    InboundExternalLinkDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "REJECTED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(InboundExternalLinkActive: 5, InboundExternalLinkDeleted: 5)
operation GetInboundExternalLink {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required @httpLabel
        linkId: LinkId
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        linkId: LinkId

        @required
        status: LinkStatus

        @required
        domainName: DomainName

        flowModules: ModuleConfigurationList
        pendingFlowModules: ModuleConfigurationList
        attributes: LinkAttributes
        createdAt: Timestamp
        updatedAt: Timestamp
        tags: TagsMap
        logSettings: LinkLogSettings
        connectivityType: ConnectivityType
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/gateway/{gatewayId}/link/{linkId}")
@readonly
@waitable(
    LinkAccepted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "status", expected: "ACCEPTED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "REJECTED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    LinkActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "REJECTED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    LinkDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "REJECTED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(LinkAccepted: 5, LinkActive: 5, LinkDeleted: 5)
operation GetLink {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required @httpLabel
        linkId: LinkId
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        peerGatewayId: GatewayId

        @required
        status: LinkStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        direction: LinkDirection
        flowModules: ModuleConfigurationList
        pendingFlowModules: ModuleConfigurationList
        attributes: LinkAttributes
        logSettings: LinkLogSettings
        connectivityType: ConnectivityType

        @required
        linkId: LinkId

        tags: TagsMap
        httpResponderAllowed: Boolean
        timeoutInMillis: LinkTimeoutInMillis
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/responder-gateway/{gatewayId}/link/{linkId}/routing-rule/{ruleId}")
@readonly
@waitable(
    LinkRoutingRuleActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
    LinkRoutingRuleDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
        ]
        minDelay: 5
        maxDelay: 5
    }
)
@maxAttempts(LinkRoutingRuleActive: 24, LinkRoutingRuleDeleted: 24)
operation GetLinkRoutingRule {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required @httpLabel
        linkId: LinkId

        @required @httpLabel
        ruleId: RuleId
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        linkId: LinkId

        @required
        ruleId: RuleId

        @required
        priority: RulePriority

        @required
        conditions: RuleCondition

        @required
        status: RuleStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        tags: TagsMap
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/requester-gateway/{gatewayId}/outbound-external-link/{linkId}")
@readonly
@waitable(
    OutboundExternalLinkActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "REJECTED", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "ISOLATED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    OutboundExternalLinkDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "FAILED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "status", expected: "REJECTED", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(OutboundExternalLinkActive: 5, OutboundExternalLinkDeleted: 5)
operation GetOutboundExternalLink {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required @httpLabel
        linkId: LinkId
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        linkId: LinkId

        @required
        status: LinkStatus

        @required
        publicEndpoint: URL

        flowModules: ModuleConfigurationList
        pendingFlowModules: ModuleConfigurationList
        attributes: LinkAttributes
        createdAt: Timestamp
        updatedAt: Timestamp
        tags: TagsMap
        logSettings: LinkLogSettings
        connectivityType: ConnectivityType
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/requester-gateway/{gatewayId}")
@readonly
@waitable(
    RequesterGatewayActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "ERROR", comparator: "stringEquals"}}
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    RequesterGatewayDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "ERROR", comparator: "stringEquals"}}
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(RequesterGatewayActive: 5, RequesterGatewayDeleted: 5)
operation GetRequesterGateway {
    input := {
        @required @httpLabel
        gatewayId: GatewayId
    }
    output := {
        @required
        status: RequesterGatewayStatus

        @required
        domainName: DomainName

        description: GetRequesterGatewayResponseDescriptionString
        createdAt: Timestamp
        updatedAt: Timestamp

        @required
        vpcId: VpcId

        @required
        subnetIds: GetRequesterGatewayResponseSubnetIdsList

        @required
        securityGroupIds: GetRequesterGatewayResponseSecurityGroupIdsList

        @required
        gatewayId: GatewayId

        tags: TagsMap
        activeLinksCount: Integer
        totalLinksCount: Integer
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/responder-gateway/{gatewayId}")
@readonly
@waitable(
    ResponderGatewayActive: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "ACTIVE", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "ERROR", comparator: "stringEquals"}}
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
    ResponderGatewayDeleted: {
        acceptors: [
            {
                state: "success"
                matcher: {output: {path: "status", expected: "DELETED", comparator: "stringEquals"}}
            }
            {state: "success", matcher: {errorType: "ResourceNotFoundException"}}
            {
                state: "failure"
                matcher: {output: {path: "status", expected: "ERROR", comparator: "stringEquals"}}
            }
        ]
        minDelay: 30
        maxDelay: 30
    }
)
@maxAttempts(ResponderGatewayActive: 5, ResponderGatewayDeleted: 5)
operation GetResponderGateway {
    input := {
        @required @httpLabel
        gatewayId: GatewayId
    }
    output := {
        @required
        vpcId: VpcId

        @required
        subnetIds: GetResponderGatewayResponseSubnetIdsList

        @required
        securityGroupIds: GetResponderGatewayResponseSecurityGroupIdsList

        @required
        status: ResponderGatewayStatus

        description: GetResponderGatewayResponseDescriptionString
        createdAt: Timestamp
        updatedAt: Timestamp
        domainName: DomainName

        @required
        port: GetResponderGatewayResponsePortInteger

        @required
        protocol: Protocol

        listenerConfig: ListenerConfig
        trustStoreConfiguration: TrustStoreConfiguration
        managedEndpointConfiguration: ManagedEndpointConfiguration

        @required
        gatewayId: GatewayId

        tags: TagsMap
        activeLinksCount: Integer
        totalLinksCount: Integer
        linksRequestedCount: Integer
        gatewayType: GatewayType
        externalInboundEndpoint: DomainName
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/responder-gateway/{gatewayId}/certificates")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "certificateAssociations"
    pageSize: "maxResults"
)
operation ListCertificateAssociations {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListCertificateAssociationsRequestMaxResultsInteger
    }
    output := {
        @required
        certificateAssociations: CertificateAssociationSummaryList

        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/responder-gateway/{gatewayId}/link/{linkId}/routing-rules")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "rules"
    pageSize: "maxResults"
)
operation ListLinkRoutingRules {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required @httpLabel
        linkId: LinkId

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: ListLinkRoutingRulesRequestMaxResultsInteger
    }
    output := {
        rules: LinkRoutingRuleList
        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/gateway/{gatewayId}/links/")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "links"
    pageSize: "maxResults"
)
operation ListLinks {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @httpQuery("nextToken")
        nextToken: String

        @httpQuery("maxResults")
        maxResults: Integer
    }
    output := {
        links: LinkList
        nextToken: String
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "GET", uri: "/requester-gateways")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "gatewayIds"
    pageSize: "maxResults"
)
operation ListRequesterGateways {
    input := {
        @httpQuery("maxResults")
        maxResults: ListRequesterGatewaysRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        gatewayIds: GatewayIdList
        nextToken: String
    }
    errors: [InternalServerException, ValidationException]
}

@http(method: "GET", uri: "/responder-gateways")
@readonly
@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "gatewayIds"
    pageSize: "maxResults"
)
operation ListResponderGateways {
    input := {
        @httpQuery("maxResults")
        maxResults: ListResponderGatewaysRequestMaxResultsInteger

        @httpQuery("nextToken")
        nextToken: String
    }
    output := {
        gatewayIds: GatewayIdList
        nextToken: String
    }
    errors: [InternalServerException, ValidationException]
}

@http(method: "GET", uri: "/tags/{resourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        resourceArn: RtbTaggableResourceArn
    }
    output := {
        tags: TagsMap
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/gateway/{gatewayId}/link/{linkId}/reject") @idempotent
operation RejectLink {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required @httpLabel
        linkId: LinkId
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        peerGatewayId: GatewayId

        @required
        status: LinkStatus

        @required
        createdAt: Timestamp

        @required
        updatedAt: Timestamp

        direction: LinkDirection
        flowModules: ModuleConfigurationList
        pendingFlowModules: ModuleConfigurationList
        attributes: LinkAttributes
        logSettings: LinkLogSettings
        connectivityType: ConnectivityType

        @required
        linkId: LinkId
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/tags/{resourceArn}", code: 204) @idempotent
operation TagResource {
    input := {
        @required @httpLabel
        resourceArn: RtbTaggableResourceArn

        @required
        tags: TagsMap
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "DELETE", uri: "/tags/{resourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        resourceArn: RtbTaggableResourceArn

        @required @httpQuery("tagKeys")
        tagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        InternalServerException
        ValidationException
    ]
}

@http(method: "PATCH", uri: "/gateway/{gatewayId}/link/{linkId}") @idempotent
operation UpdateLink {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required @httpLabel
        linkId: LinkId

        logSettings: LinkLogSettings
        timeoutInMillis: LinkTimeoutInMillis
    }
    output := {
        @required
        linkId: LinkId

        @required
        status: LinkStatus
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/gateway/{gatewayId}/link/{linkId}/module-flow") @idempotent
operation UpdateLinkModuleFlow {
    input := {
        @required @idempotencyToken
        clientToken: String

        @required @httpLabel
        gatewayId: GatewayId

        @required @httpLabel
        linkId: LinkId

        @required
        modules: ModuleConfigurationList
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        linkId: LinkId

        @required
        status: LinkStatus
    }
    errors: [
        ServiceQuotaExceededException
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "PUT", uri: "/responder-gateway/{gatewayId}/link/{linkId}/routing-rule/{ruleId}")
@idempotent
operation UpdateLinkRoutingRule {
    input := {
        @required @httpLabel
        gatewayId: GatewayId

        @required @httpLabel
        linkId: LinkId

        @required @httpLabel
        ruleId: RuleId

        @required
        priority: RulePriority

        @required
        conditions: RuleCondition
    }
    output := {
        @required
        ruleId: RuleId

        @required
        status: RuleStatus

        @required
        updatedAt: Timestamp
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/requester-gateway/{gatewayId}/update") @idempotent
operation UpdateRequesterGateway {
    input := {
        @required @idempotencyToken
        clientToken: String

        @required @httpLabel
        gatewayId: GatewayId

        description: UpdateRequesterGatewayRequestDescriptionString
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        status: RequesterGatewayStatus
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@http(method: "POST", uri: "/responder-gateway/{gatewayId}/update") @idempotent
operation UpdateResponderGateway {
    input := {
        domainName: DomainName

        @required
        port: UpdateResponderGatewayRequestPortInteger

        @required
        protocol: Protocol

        listenerConfig: ListenerConfig
        trustStoreConfiguration: TrustStoreConfiguration
        managedEndpointConfiguration: ManagedEndpointConfiguration

        @required @idempotencyToken
        clientToken: String

        @required @httpLabel
        gatewayId: GatewayId

        description: UpdateResponderGatewayRequestDescriptionString
    }
    output := {
        @required
        gatewayId: GatewayId

        @required
        status: ResponderGatewayStatus
    }
    errors: [
        ResourceNotFoundException
        ThrottlingException
        AccessDeniedException
        ConflictException
        InternalServerException
        ValidationException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    @required
    message: String
}

@length(min: 75, max: 256)
@pattern("arn:(aws|aws-cn|aws-us-gov):acm:[a-z0-9-]+:[0-9]{12}:certificate/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
string AcmCertificateArn

union Action {
    noBid: NoBidAction
    headerTag: HeaderTagAction
}

@length(min: 1, max: 255)
string AutoScalingGroupName

list AutoScalingGroupNameList {
    member: AutoScalingGroupName
}

structure AutoScalingGroupsConfiguration {
    @required
    autoScalingGroupNames: AutoScalingGroupNameList

    @required
    roleArn: AutoScalingGroupsConfigurationRoleArnString

    healthCheckConfig: HealthCheckConfig
}

@pattern("arn:aws:iam::[0-9]{12}:role/.{1,2048}")
string AutoScalingGroupsConfigurationRoleArnString

@length(min: 1, max: 2097152) @sensitive
string Base64EncodedCertificateChain

enum CertificateAssociationStatus {
    PENDING_ASSOCIATION
    ASSOCIATED
    PENDING_DISASSOCIATION
    DISASSOCIATED
    FAILED
}

structure CertificateAssociationSummary {
    @required
    acmCertificateArn: AcmCertificateArn

    @required
    status: CertificateAssociationStatus

    associatedAt: Timestamp
    updatedAt: Timestamp
}

list CertificateAssociationSummaryList {
    member: CertificateAssociationSummary
}

@length(min: 0, max: 2)
list CertificateAuthorityCertificates {
    member: Base64EncodedCertificateChain
}

@error("client") @httpError(409)
structure ConflictException {
    @required
    message: String
}

enum ConnectivityType {
    DEFAULT
    PUBLIC_INGRESS
    PUBLIC_EGRESS
    EXTERNAL_INBOUND
}

@pattern("[a-zA-Z0-9_-]{5,50}")
string CreateLinkResponseCustomerProvidedIdString

@length(min: 0, max: 255) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string CreateRequesterGatewayRequestDescriptionString

@length(min: 1)
list CreateRequesterGatewayRequestSecurityGroupIdsList {
    member: SecurityGroupId
}

@length(min: 1)
list CreateRequesterGatewayRequestSubnetIdsList {
    member: SubnetId
}

@length(min: 0, max: 255) @pattern("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)")
string CreateResponderGatewayRequestDescriptionString

@range(min: 1, max: 65535)
integer CreateResponderGatewayRequestPortInteger

@length(min: 1)
list CreateResponderGatewayRequestSecurityGroupIdsList {
    member: SecurityGroupId
}

@length(min: 1)
list CreateResponderGatewayRequestSubnetIdsList {
    member: SubnetId
}

@length(min: 1, max: 255) @pattern("[a-zA-Z0-9_-]+")
string CustomerProvidedId

@length(min: 1, max: 255)
@pattern("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\\.(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?))+")
string DomainName

structure EksEndpointsConfiguration {
    @required
    endpointsResourceName: KubernetesEndpointsResourceName

    @required
    endpointsResourceNamespace: KubernetesNamespace

    @required
    clusterApiServerEndpointUri: URI

    @required
    clusterApiServerCaCertificateChain: Base64EncodedCertificateChain

    @required
    clusterName: KubernetesClusterName

    @required
    roleArn: EksEndpointsConfigurationRoleArnString
}

@pattern("arn:aws:iam::[0-9]{12}:role/.{1,2048}")
string EksEndpointsConfigurationRoleArnString

structure Filter {
    @required
    criteria: FilterCriteria
}

list FilterConfiguration {
    member: Filter
}

list FilterCriteria {
    member: FilterCriterion
}

structure FilterCriterion {
    @required
    path: String

    @required
    values: FilterCriterionValuesList
}

@length(min: 1)
list FilterCriterionValuesList {
    member: String
}

enum FilterType {
    INCLUDE
    EXCLUDE
}

@length(min: 0, max: 255) @pattern("[A-Za-z0-9 -]+")
string FlowModuleName

list FlowModuleNameList {
    member: FlowModuleName
}

@length(min: 8, max: 32) @pattern("rtb-gw-[a-z0-9-]{1,25}")
string GatewayId

list GatewayIdList {
    member: GatewayId
}

enum GatewayType {
    EXTERNAL
    INTERNAL
}

@pattern("[A-Za-z0-9 ]+")
string GetRequesterGatewayResponseDescriptionString

@length(min: 1)
list GetRequesterGatewayResponseSecurityGroupIdsList {
    member: SecurityGroupId
}

@length(min: 1)
list GetRequesterGatewayResponseSubnetIdsList {
    member: SubnetId
}

@pattern("[A-Za-z0-9 ]+")
string GetResponderGatewayResponseDescriptionString

@range(min: 1, max: 65535)
integer GetResponderGatewayResponsePortInteger

@length(min: 1)
list GetResponderGatewayResponseSecurityGroupIdsList {
    member: SecurityGroupId
}

@length(min: 1)
list GetResponderGatewayResponseSubnetIdsList {
    member: SubnetId
}

structure HeaderTagAction {
    @required
    name: String

    @required
    value: String
}

structure HealthCheckConfig {
    @required
    port: HealthCheckConfigPortInteger

    @required
    path: HealthCheckConfigPathString

    protocol: Protocol
    timeoutMs: HealthCheckConfigTimeoutMsInteger
    intervalSeconds: HealthCheckConfigIntervalSecondsInteger
    statusCodeMatcher: StatusCodeMatcher
    healthyThresholdCount: HealthCheckConfigHealthyThresholdCountInteger
    unhealthyThresholdCount: HealthCheckConfigUnhealthyThresholdCountInteger
}

@range(min: 2, max: 10)
integer HealthCheckConfigHealthyThresholdCountInteger

@range(min: 5, max: 60)
integer HealthCheckConfigIntervalSecondsInteger

@length(min: 1, max: 128) @pattern("/.*")
string HealthCheckConfigPathString

@range(min: 80, max: 65535)
integer HealthCheckConfigPortInteger

@range(min: 100, max: 5000)
integer HealthCheckConfigTimeoutMsInteger

@range(min: 2, max: 10)
integer HealthCheckConfigUnhealthyThresholdCountInteger

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerException {
    @required
    message: String
}

@length(min: 2, max: 63) @pattern("[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]")
string KubernetesClusterName

@length(min: 2, max: 63) @pattern("[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]")
string KubernetesEndpointsResourceName

@length(min: 2, max: 63) @pattern("[A-Za-z0-9][A-Za-z0-9-]{0,61}[A-Za-z0-9]")
string KubernetesNamespace

structure LinkApplicationLogConfiguration {
    @required
    sampling: LinkApplicationLogSampling
}

structure LinkApplicationLogSampling {
    @required
    errorLog: LinkApplicationLogSamplingErrorLogDouble

    @required
    filterLog: LinkApplicationLogSamplingFilterLogDouble
}

@range(min: 0.0, max: 100.0)
double LinkApplicationLogSamplingErrorLogDouble

@range(min: 0.0, max: 100.0)
double LinkApplicationLogSamplingFilterLogDouble

structure LinkAttributes {
    responderErrorMasking: ResponderErrorMasking
    customerProvidedId: CustomerProvidedId
}

enum LinkDirection {
    RESPONSE
    REQUEST
}

@length(min: 6, max: 30) @pattern("link-[a-z0-9-]{1,25}")
string LinkId

list LinkList {
    member: ListLinksResponseStructure
}

structure LinkLogSettings {
    @required
    applicationLogs: LinkApplicationLogConfiguration
}

list LinkRoutingRuleList {
    member: LinkRoutingRuleSummary
}

structure LinkRoutingRuleSummary {
    @required
    ruleId: RuleId

    @required
    priority: RulePriority

    @required
    conditions: RuleCondition

    @required
    status: RuleStatus

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp
}

enum LinkStatus {
    PENDING_CREATION
    PENDING_REQUEST
    REQUESTED
    ACCEPTED
    ACTIVE
    REJECTED
    FAILED
    PENDING_DELETION
    DELETED
    PENDING_UPDATE
    PENDING_ISOLATION
    ISOLATED
    PENDING_RESTORATION
}

@range(min: 100, max: 5000)
long LinkTimeoutInMillis

@range(min: 1, max: 10)
integer ListCertificateAssociationsRequestMaxResultsInteger

@range(min: 1, max: 10)
integer ListLinkRoutingRulesRequestMaxResultsInteger

structure ListLinksResponseStructure {
    @required
    gatewayId: GatewayId

    @required
    peerGatewayId: GatewayId

    @required
    status: LinkStatus

    @required
    createdAt: Timestamp

    @required
    updatedAt: Timestamp

    direction: LinkDirection
    flowModules: ModuleConfigurationList
    pendingFlowModules: ModuleConfigurationList
    attributes: LinkAttributes
    logSettings: LinkLogSettings
    connectivityType: ConnectivityType

    @required
    linkId: LinkId

    tags: TagsMap
    publicEndpoint: URL
}

@range(min: 1, max: 10)
integer ListRequesterGatewaysRequestMaxResultsInteger

@range(min: 1, max: 10)
integer ListResponderGatewaysRequestMaxResultsInteger

structure ListenerConfig {
    @required
    protocols: ProtocolList
}

union ManagedEndpointConfiguration {
    autoScalingGroups: AutoScalingGroupsConfiguration
    eksEndpoints: EksEndpointsConfiguration
}

structure ModuleConfiguration {
    version: Version

    @required
    name: FlowModuleName

    dependsOn: FlowModuleNameList
    moduleParameters: ModuleParameters
}

list ModuleConfigurationList {
    member: ModuleConfiguration
}

union ModuleParameters {
    noBid: NoBidModuleParameters
    openRtbAttribute: OpenRtbAttributeModuleParameters
    rateLimiter: RateLimiterModuleParameters
}

structure NoBidAction {
    noBidReasonCode: NoBidActionNoBidReasonCodeInteger
}

@range(min: 0)
integer NoBidActionNoBidReasonCodeInteger

structure NoBidModuleParameters {
    reason: NoBidModuleParametersReasonString
    reasonCode: NoBidModuleParametersReasonCodeInteger
    passThroughPercentage: NoBidModuleParametersPassThroughPercentageFloat
}

@range(min: 0, max: 100)
float NoBidModuleParametersPassThroughPercentageFloat

@range(min: 0, max: 10)
integer NoBidModuleParametersReasonCodeInteger

@length(min: 1, max: 50) @pattern("[a-zA-Z0-9]*")
string NoBidModuleParametersReasonString

structure OpenRtbAttributeModuleParameters {
    @required
    filterType: FilterType

    @required
    filterConfiguration: FilterConfiguration

    @required
    action: Action

    @required
    holdbackPercentage: OpenRtbAttributeModuleParametersHoldbackPercentageFloat
}

@range(min: 0, max: 100)
float OpenRtbAttributeModuleParametersHoldbackPercentageFloat

enum Protocol {
    HTTP
    HTTPS
}

@length(min: 1, max: 2)
list ProtocolList {
    member: Protocol
}

structure QueryStringKeyValuePair {
    @required
    key: QueryStringKeyValuePairKeyString

    @required
    value: QueryStringKeyValuePairValueString
}

@length(min: 1, max: 128) @pattern("[A-Za-z0-9._~-]+")
string QueryStringKeyValuePairKeyString

@length(min: 1, max: 128) @pattern("[A-Za-z0-9._~-]+")
string QueryStringKeyValuePairValueString

structure RateLimiterModuleParameters {
    tps: Float
}

enum RequesterGatewayStatus {
    PENDING_CREATION
    ACTIVE
    PENDING_DELETION
    DELETED
    ERROR
    PENDING_UPDATE
    ISOLATED
    PENDING_ISOLATION
    PENDING_RESTORATION
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

@length(min: 1, max: 200)
list ResponderErrorMasking {
    member: ResponderErrorMaskingForHttpCode
}

enum ResponderErrorMaskingAction {
    NO_BID
    PASSTHROUGH
}

structure ResponderErrorMaskingForHttpCode {
    @required
    httpCode: ResponderErrorMaskingForHttpCodeHttpCodeString

    @required
    action: ResponderErrorMaskingAction

    @required
    loggingTypes: ResponderErrorMaskingLoggingTypes

    responseLoggingPercentage: ResponderErrorMaskingForHttpCodeResponseLoggingPercentageFloat
}

@length(min: 3, max: 7) @pattern("DEFAULT|4XX|5XX|\\d{3}")
string ResponderErrorMaskingForHttpCodeHttpCodeString

@range(min: 0, max: 100)
float ResponderErrorMaskingForHttpCodeResponseLoggingPercentageFloat

enum ResponderErrorMaskingLoggingType {
    NONE
    METRIC
    RESPONSE
}

@length(min: 1, max: 2)
list ResponderErrorMaskingLoggingTypes {
    member: ResponderErrorMaskingLoggingType
}

enum ResponderGatewayStatus {
    PENDING_CREATION
    ACTIVE
    PENDING_DELETION
    DELETED
    ERROR
    PENDING_UPDATE
    ISOLATED
    PENDING_ISOLATION
    PENDING_RESTORATION
}

@length(min: 1, max: 1600)
@pattern("arn:aws:rtbfabric:[a-zA-Z0-9_-]+:[0-9]{12}:gateway/[a-zA-Z0-9-]+(/link/[a-zA-Z0-9-]+(/routing-rule/[a-zA-Z0-9-]+)?)?")
string RtbTaggableResourceArn

structure RuleCondition {
    hostHeader: RuleConditionHostHeaderString
    hostHeaderWildcard: RuleConditionHostHeaderWildcardString
    pathPrefix: RuleConditionPathPrefixString
    pathExact: RuleConditionPathExactString
    queryStringEquals: QueryStringKeyValuePair
    queryStringExists: RuleConditionQueryStringExistsString
}

@length(min: 1, max: 255) @pattern("[A-Za-z0-9._~-]+")
string RuleConditionHostHeaderString

@length(min: 3, max: 255) @pattern("[A-Za-z0-9._~*-]+")
string RuleConditionHostHeaderWildcardString

@length(min: 1, max: 128) @pattern("/[A-Za-z0-9._~/-]*")
string RuleConditionPathExactString

@length(min: 1, max: 128) @pattern("/[A-Za-z0-9._~/-]*")
string RuleConditionPathPrefixString

@length(min: 1, max: 128) @pattern("[A-Za-z0-9._~-]+")
string RuleConditionQueryStringExistsString

@length(min: 6, max: 30) @pattern("rule-[a-z0-9-]{1,25}")
string RuleId

@range(min: 1, max: 1000)
integer RulePriority

enum RuleStatus {
    CREATION_IN_PROGRESS
    ACTIVE
    UPDATE_IN_PROGRESS
    DELETION_IN_PROGRESS
    DELETED
    FAILED
}

@length(min: 11, max: 43) @pattern("sg-[0-9a-f]{8,40}")
string SecurityGroupId

@error("client") @httpError(402)
structure ServiceQuotaExceededException {
    @required
    message: String
}

@length(min: 1, max: 64)
string StatusCodeMatcher

@length(min: 15, max: 24) @pattern("subnet-\\w{8,17}")
string SubnetId

@length(min: 1, max: 128) @pattern("(resourceArn|internalId|[a-zA-Z0-9+\\-=._:/@]+)")
string TagKey

@length(min: 1, max: 50)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 1600)
string TagValue

map TagsMap {
    key: TagKey
    value: TagValue
}

@error("client") @httpError(429) @retryable(throttling: false)
structure ThrottlingException {
    @required
    message: String
}

structure TrustStoreConfiguration {
    @required
    certificateAuthorityCertificates: CertificateAuthorityCertificates
}

@length(min: 0, max: 255)
@pattern("(https|http)://(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)(?:\\.(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?))+")
string URI

@length(min: 0, max: 255) @pattern("(https|http)://.+")
string URL

@pattern("[A-Za-z0-9 ]+")
string UpdateRequesterGatewayRequestDescriptionString

@pattern("[A-Za-z0-9 ]+")
string UpdateResponderGatewayRequestDescriptionString

@range(min: 1, max: 65535)
integer UpdateResponderGatewayRequestPortInteger

@error("client") @httpError(400)
structure ValidationException {
    @required
    message: String
}

@length(min: 1, max: 25) @pattern("[a-z0-9-]{1,25}")
string Version

@length(min: 12, max: 21) @pattern("vpc-[a-f0-9]{8,17}")
string VpcId
