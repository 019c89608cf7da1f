$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.mediaconnect

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1
use sessiongen.traits#maxAttempts
use smithy.waiters#waitable

@title("AWS MediaConnect")
@service(sdkId: "MediaConnect", endpointPrefix: "mediaconnect")
@restJson1
@sigv4(name: "mediaconnect")
@standardRegionalEndpoints
service MediaConnect {
    version: "2018-11-14"
    operations: [
        AddBridgeOutputs
        AddBridgeSources
        AddFlowMediaStreams
        AddFlowOutputs
        AddFlowSources
        AddFlowVpcInterfaces
        BatchGetRouterInput
        BatchGetRouterNetworkInterface
        BatchGetRouterOutput
        CreateBridge
        CreateFlow
        CreateGateway
        CreateRouterInput
        CreateRouterNetworkInterface
        CreateRouterOutput
        DeleteBridge
        DeleteFlow
        DeleteGateway
        DeleteRouterInput
        DeleteRouterNetworkInterface
        DeleteRouterOutput
        DeregisterGatewayInstance
        DescribeBridge
        DescribeFlow
        DescribeFlowSourceMetadata
        DescribeFlowSourceThumbnail
        DescribeGateway
        DescribeGatewayInstance
        DescribeOffering
        DescribeReservation
        GetRouterInput
        GetRouterInputSourceMetadata
        GetRouterInputThumbnail
        GetRouterNetworkInterface
        GetRouterOutput
        GrantFlowEntitlements
        ListBridges
        ListEntitlements
        ListFlows
        ListGatewayInstances
        ListGateways
        ListOfferings
        ListReservations
        ListRouterInputs
        ListRouterNetworkInterfaces
        ListRouterOutputs
        ListTagsForGlobalResource
        ListTagsForResource
        PurchaseOffering
        RemoveBridgeOutput
        RemoveBridgeSource
        RemoveFlowMediaStream
        RemoveFlowOutput
        RemoveFlowSource
        RemoveFlowVpcInterface
        RestartRouterInput
        RestartRouterOutput
        RevokeFlowEntitlement
        StartFlow
        StartRouterInput
        StartRouterOutput
        StopFlow
        StopRouterInput
        StopRouterOutput
        TagGlobalResource
        TagResource
        TakeRouterInput
        UntagGlobalResource
        UntagResource
        UpdateBridge
        UpdateBridgeOutput
        UpdateBridgeSource
        UpdateBridgeState
        UpdateFlow
        UpdateFlowEntitlement
        UpdateFlowMediaStream
        UpdateFlowOutput
        UpdateFlowSource
        UpdateGatewayInstance
        UpdateRouterInput
        UpdateRouterNetworkInterface
        UpdateRouterOutput
    ]
}

@http(method: "POST", uri: "/v1/bridges/{BridgeArn}/outputs", code: 202)
operation AddBridgeOutputs {
    input := {
        @required @httpLabel
        BridgeArn: AddBridgeOutputsRequestBridgeArnString

        @required @jsonName("outputs")
        Outputs: __listOfAddBridgeOutputRequest
    }
    output := {
        @jsonName("bridgeArn")
        BridgeArn: String

        @jsonName("outputs")
        Outputs: __listOfBridgeOutput
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/bridges/{BridgeArn}/sources", code: 202)
operation AddBridgeSources {
    input := {
        @required @httpLabel
        BridgeArn: String

        @required @jsonName("sources")
        Sources: __listOfAddBridgeSourceRequest
    }
    output := {
        @jsonName("bridgeArn")
        BridgeArn: String

        @jsonName("sources")
        Sources: __listOfBridgeSource
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/flows/{FlowArn}/mediaStreams", code: 201)
operation AddFlowMediaStreams {
    input := {
        @required @httpLabel
        FlowArn: AddFlowMediaStreamsRequestFlowArnString

        @required @jsonName("mediaStreams")
        MediaStreams: __listOfAddMediaStreamRequest
    }
    output := {
        @jsonName("flowArn")
        FlowArn: String

        @jsonName("mediaStreams")
        MediaStreams: __listOfMediaStream
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/flows/{FlowArn}/outputs", code: 201)
operation AddFlowOutputs {
    input := {
        @required @httpLabel
        FlowArn: AddFlowOutputsRequestFlowArnString

        @required @jsonName("outputs")
        Outputs: __listOfAddOutputRequest
    }
    output := {
        @jsonName("flowArn")
        FlowArn: String

        @jsonName("outputs")
        Outputs: __listOfOutput
    }
    errors: [
        BadRequestException
        AddFlowOutputs420Exception
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/flows/{FlowArn}/source", code: 201)
operation AddFlowSources {
    input := {
        @required @httpLabel
        FlowArn: AddFlowSourcesRequestFlowArnString

        @required @jsonName("sources")
        Sources: __listOfSetSourceRequest
    }
    output := {
        @jsonName("flowArn")
        FlowArn: String

        @jsonName("sources")
        Sources: __listOfSource
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/flows/{FlowArn}/vpcInterfaces", code: 201)
operation AddFlowVpcInterfaces {
    input := {
        @required @httpLabel
        FlowArn: AddFlowVpcInterfacesRequestFlowArnString

        @required @jsonName("vpcInterfaces")
        VpcInterfaces: __listOfVpcInterfaceRequest
    }
    output := {
        @jsonName("flowArn")
        FlowArn: String

        @jsonName("vpcInterfaces")
        VpcInterfaces: __listOfVpcInterface
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/routerInputs") @readonly
operation BatchGetRouterInput {
    input := {
        @required @httpQuery("arns")
        Arns: BatchGetRouterInputRequestArnsList
    }
    output := {
        @required @jsonName("routerInputs")
        RouterInputs: RouterInputList

        @required @jsonName("errors")
        Errors: BatchGetRouterInputErrorList
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/routerNetworkInterfaces") @readonly
operation BatchGetRouterNetworkInterface {
    input := {
        @required @httpQuery("arns")
        Arns: BatchGetRouterNetworkInterfaceRequestArnsList
    }
    output := {
        @required @jsonName("routerNetworkInterfaces")
        RouterNetworkInterfaces: RouterNetworkInterfaceList

        @required @jsonName("errors")
        Errors: BatchGetRouterNetworkInterfaceErrorList
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/routerOutputs") @readonly
operation BatchGetRouterOutput {
    input := {
        @required @httpQuery("arns")
        Arns: BatchGetRouterOutputRequestArnsList
    }
    output := {
        @required @jsonName("routerOutputs")
        RouterOutputs: RouterOutputList

        @required @jsonName("errors")
        Errors: BatchGetRouterOutputErrorList
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/bridges", code: 201)
operation CreateBridge {
    input := {
        @jsonName("egressGatewayBridge")
        EgressGatewayBridge: AddEgressGatewayBridgeRequest

        @jsonName("ingressGatewayBridge")
        IngressGatewayBridge: AddIngressGatewayBridgeRequest

        @required @jsonName("name")
        Name: String

        @jsonName("outputs")
        Outputs: __listOfAddBridgeOutputRequest

        @required @jsonName("placementArn")
        PlacementArn: String

        @jsonName("sourceFailoverConfig")
        SourceFailoverConfig: FailoverConfig

        @required @jsonName("sources")
        Sources: __listOfAddBridgeSourceRequest
    }
    output := {
        @jsonName("bridge")
        Bridge: Bridge
    }
    errors: [
        BadRequestException
        CreateBridge420Exception
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/flows", code: 201)
operation CreateFlow {
    input := {
        @jsonName("availabilityZone")
        AvailabilityZone: String

        @jsonName("entitlements")
        Entitlements: __listOfGrantEntitlementRequest

        @jsonName("mediaStreams")
        MediaStreams: __listOfAddMediaStreamRequest

        @required @jsonName("name")
        Name: String

        @jsonName("outputs")
        Outputs: __listOfAddOutputRequest

        @jsonName("source")
        Source: SetSourceRequest

        @jsonName("sourceFailoverConfig")
        SourceFailoverConfig: FailoverConfig

        @jsonName("sources")
        Sources: __listOfSetSourceRequest

        @jsonName("vpcInterfaces")
        VpcInterfaces: __listOfVpcInterfaceRequest

        @jsonName("maintenance")
        Maintenance: AddMaintenance

        @jsonName("sourceMonitoringConfig")
        SourceMonitoringConfig: MonitoringConfig

        @jsonName("flowSize")
        FlowSize: FlowSize

        @jsonName("ndiConfig")
        NdiConfig: NdiConfig

        @jsonName("encodingConfig")
        EncodingConfig: EncodingConfig

        @jsonName("flowTags")
        FlowTags: __mapOfString
    }
    output := {
        @jsonName("flow")
        Flow: Flow
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        ServiceUnavailableException
        CreateFlow420Exception
    ]
}

@http(method: "POST", uri: "/v1/gateways", code: 201)
operation CreateGateway {
    input := {
        @required @jsonName("egressCidrBlocks")
        EgressCidrBlocks: __listOfString

        @required @jsonName("name")
        Name: String

        @required @jsonName("networks")
        Networks: __listOfGatewayNetwork
    }
    output := {
        @jsonName("gateway")
        Gateway: Gateway
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        CreateGateway420Exception
        ForbiddenException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/routerInput", code: 201)
operation CreateRouterInput {
    input := {
        @required @jsonName("name")
        Name: CreateRouterInputRequestNameString

        @required @jsonName("configuration")
        Configuration: RouterInputConfiguration

        @required @jsonName("maximumBitrate")
        MaximumBitrate: Long

        @required @jsonName("routingScope")
        RoutingScope: RoutingScope

        @required @jsonName("tier")
        Tier: RouterInputTier

        @jsonName("regionName")
        RegionName: String

        @jsonName("availabilityZone")
        AvailabilityZone: String

        @jsonName("transitEncryption")
        TransitEncryption: RouterInputTransitEncryption

        @jsonName("maintenanceConfiguration")
        MaintenanceConfiguration: MaintenanceConfiguration

        @jsonName("tags")
        Tags: __mapOfString

        @jsonName("clientToken") @idempotencyToken
        ClientToken: ClientToken

        @jsonName("contentQualityAnalysisConfiguration")
        ContentQualityAnalysisConfiguration: RouterContentQualityAnalysisConfiguration
    }
    output := {
        @required @jsonName("routerInput")
        RouterInput: RouterInput
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        ServiceUnavailableException
        RouterInputServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/v1/routerNetworkInterface", code: 201)
operation CreateRouterNetworkInterface {
    input := {
        @required @jsonName("name")
        Name: CreateRouterNetworkInterfaceRequestNameString

        @required @jsonName("configuration")
        Configuration: RouterNetworkInterfaceConfiguration

        @jsonName("regionName")
        RegionName: String

        @jsonName("tags")
        Tags: __mapOfString

        @jsonName("clientToken") @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required @jsonName("routerNetworkInterface")
        RouterNetworkInterface: RouterNetworkInterface
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        ServiceUnavailableException
        RouterNetworkInterfaceServiceQuotaExceededException
    ]
}

@http(method: "POST", uri: "/v1/routerOutput", code: 201)
operation CreateRouterOutput {
    input := {
        @required @jsonName("name")
        Name: CreateRouterOutputRequestNameString

        @required @jsonName("configuration")
        Configuration: RouterOutputConfiguration

        @required @jsonName("maximumBitrate")
        MaximumBitrate: Long

        @required @jsonName("routingScope")
        RoutingScope: RoutingScope

        @required @jsonName("tier")
        Tier: RouterOutputTier

        @jsonName("regionName")
        RegionName: String

        @jsonName("availabilityZone")
        AvailabilityZone: String

        @jsonName("maintenanceConfiguration")
        MaintenanceConfiguration: MaintenanceConfiguration

        @jsonName("tags")
        Tags: __mapOfString

        @jsonName("clientToken") @idempotencyToken
        ClientToken: ClientToken
    }
    output := {
        @required @jsonName("routerOutput")
        RouterOutput: RouterOutput
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        RouterOutputServiceQuotaExceededException
        ForbiddenException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/bridges/{BridgeArn}") @idempotent
operation DeleteBridge {
    input := {
        @required @httpLabel
        BridgeArn: DeleteBridgeRequestBridgeArnString
    }
    output := {
        @jsonName("bridgeArn")
        BridgeArn: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/flows/{FlowArn}", code: 202) @idempotent
operation DeleteFlow {
    input := {
        @required @httpLabel
        FlowArn: DeleteFlowRequestFlowArnString
    }
    output := {
        @jsonName("flowArn")
        FlowArn: String

        @jsonName("status")
        Status: Status
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/gateways/{GatewayArn}") @idempotent
operation DeleteGateway {
    input := {
        @required @httpLabel
        GatewayArn: DeleteGatewayRequestGatewayArnString
    }
    output := {
        @jsonName("gatewayArn")
        GatewayArn: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/routerInput/{Arn}") @idempotent
operation DeleteRouterInput {
    input := {
        @required @httpLabel
        Arn: RouterInputArn
    }
    output := {
        @required @jsonName("arn")
        Arn: RouterInputArn

        @required @jsonName("name")
        Name: String

        @required @jsonName("state")
        State: RouterInputState
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/routerNetworkInterface/{Arn}") @idempotent
operation DeleteRouterNetworkInterface {
    input := {
        @required @httpLabel
        Arn: RouterNetworkInterfaceArn
    }
    output := {
        @required @jsonName("arn")
        Arn: RouterNetworkInterfaceArn

        @required @jsonName("name")
        Name: String

        @required @jsonName("state")
        State: RouterNetworkInterfaceState
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/routerOutput/{Arn}") @idempotent
operation DeleteRouterOutput {
    input := {
        @required @httpLabel
        Arn: RouterOutputArn
    }
    output := {
        @required @jsonName("arn")
        Arn: RouterOutputArn

        @required @jsonName("name")
        Name: String

        @required @jsonName("state")
        State: RouterOutputState
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/gateway-instances/{GatewayInstanceArn}", code: 202) @idempotent
operation DeregisterGatewayInstance {
    input := {
        @httpQuery("force")
        Force: Boolean

        @required @httpLabel
        GatewayInstanceArn: DeregisterGatewayInstanceRequestGatewayInstanceArnString
    }
    output := {
        @jsonName("gatewayInstanceArn")
        GatewayInstanceArn: String

        @jsonName("instanceState")
        InstanceState: InstanceState
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/bridges/{BridgeArn}") @readonly
operation DescribeBridge {
    input := {
        @required @httpLabel
        BridgeArn: DescribeBridgeRequestBridgeArnString
    }
    output := {
        @jsonName("bridge")
        Bridge: Bridge
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/flows/{FlowArn}")
@readonly
@waitable(
    FlowActive: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "Flow.Status", expected: "ACTIVE", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "Flow.Status", expected: "STARTING", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "Flow.Status", expected: "UPDATING", comparator: "stringEquals"}
                }
            }
            {state: "retry", matcher: {errorType: "InternalServerErrorException"}}
            {state: "retry", matcher: {errorType: "ServiceUnavailableException"}}
            {
                state: "failure"
                matcher: {
                    output: {path: "Flow.Status", expected: "STANDBY", comparator: "stringEquals"}
                }
            }
            {
                state: "failure"
                matcher: {
                    output: {path: "Flow.Status", expected: "ERROR", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
    FlowDeleted: {
        acceptors: [
            {state: "success", matcher: {errorType: "NotFoundException"}}
            {
                state: "retry"
                matcher: {
                    output: {path: "Flow.Status", expected: "DELETING", comparator: "stringEquals"}
                }
            }
            {state: "retry", matcher: {errorType: "InternalServerErrorException"}}
            {state: "retry", matcher: {errorType: "ServiceUnavailableException"}}
            {
                state: "failure"
                matcher: {
                    output: {path: "Flow.Status", expected: "ERROR", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
    FlowStandby: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {path: "Flow.Status", expected: "STANDBY", comparator: "stringEquals"}
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {path: "Flow.Status", expected: "STOPPING", comparator: "stringEquals"}
                }
            }
            {state: "retry", matcher: {errorType: "InternalServerErrorException"}}
            {state: "retry", matcher: {errorType: "ServiceUnavailableException"}}
            {
                state: "failure"
                matcher: {
                    output: {path: "Flow.Status", expected: "ERROR", comparator: "stringEquals"}
                }
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
)
@maxAttempts(FlowActive: 40, FlowDeleted: 40, FlowStandby: 40)
operation DescribeFlow {
    input := {
        @required @httpLabel
        FlowArn: DescribeFlowRequestFlowArnString
    }
    output := {
        @jsonName("flow")
        Flow: Flow

        @jsonName("messages")
        Messages: Messages
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/flows/{FlowArn}/source-metadata") @readonly
operation DescribeFlowSourceMetadata {
    input := {
        @required @httpLabel
        FlowArn: FlowArn
    }
    output := {
        @jsonName("flowArn")
        FlowArn: String

        @jsonName("messages")
        Messages: __listOfMessageDetail

        @jsonName("timestamp")
        Timestamp: SyntheticTimestamp_date_time

        @jsonName("transportMediaInfo")
        TransportMediaInfo: TransportMediaInfo

        @jsonName("ndiInfo")
        NdiInfo: NdiSourceMetadataInfo
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/flows/{FlowArn}/source-thumbnail") @readonly
operation DescribeFlowSourceThumbnail {
    input := {
        @required @httpLabel
        FlowArn: FlowArn
    }
    output := {
        @jsonName("thumbnailDetails")
        ThumbnailDetails: ThumbnailDetails
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/gateways/{GatewayArn}") @readonly
operation DescribeGateway {
    input := {
        @required @httpLabel
        GatewayArn: DescribeGatewayRequestGatewayArnString
    }
    output := {
        @jsonName("gateway")
        Gateway: Gateway
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/gateway-instances/{GatewayInstanceArn}") @readonly
operation DescribeGatewayInstance {
    input := {
        @required @httpLabel
        GatewayInstanceArn: DescribeGatewayInstanceRequestGatewayInstanceArnString
    }
    output := {
        @jsonName("gatewayInstance")
        GatewayInstance: GatewayInstance
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/offerings/{OfferingArn}") @readonly
operation DescribeOffering {
    input := {
        @required @httpLabel
        OfferingArn: String
    }
    output := {
        @jsonName("offering")
        Offering: Offering
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/reservations/{ReservationArn}") @readonly
operation DescribeReservation {
    input := {
        @required @httpLabel
        ReservationArn: String
    }
    output := {
        @jsonName("reservation")
        Reservation: Reservation
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/routerInput/{Arn}")
@readonly
@waitable(
    InputActive: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "RouterInput.State"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "RouterInput.State"
                        expected: "STARTING"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "RouterInput.State"
                        expected: "UPDATING"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "RouterInput.State"
                        expected: "MIGRATING"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InternalServerErrorException"}}
            {state: "retry", matcher: {errorType: "ServiceUnavailableException"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "RouterInput.State"
                        expected: "ERROR"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
    InputDeleted: {
        acceptors: [
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "RouterInput.State"
                        expected: "DELETING"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InternalServerErrorException"}}
            {state: "retry", matcher: {errorType: "ServiceUnavailableException"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "RouterInput.State"
                        expected: "ERROR"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "NotFoundException"}}
        ]
        minDelay: 3
        maxDelay: 3
    }
    InputStandby: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "RouterInput.State"
                        expected: "STANDBY"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "RouterInput.State"
                        expected: "STOPPING"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InternalServerErrorException"}}
            {state: "retry", matcher: {errorType: "ServiceUnavailableException"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "RouterInput.State"
                        expected: "ERROR"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
)
@maxAttempts(InputActive: 40, InputDeleted: 40, InputStandby: 40)
operation GetRouterInput {
    input := {
        @required @httpLabel
        Arn: RouterInputArn
    }
    output := {
        @required @jsonName("routerInput")
        RouterInput: RouterInput
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/routerInput/{Arn}/source-metadata") @readonly
operation GetRouterInputSourceMetadata {
    input := {
        @required @httpLabel
        Arn: RouterInputArn
    }
    output := {
        @required @jsonName("arn")
        Arn: RouterInputArn

        @required @jsonName("name")
        Name: String

        @required @jsonName("sourceMetadataDetails")
        SourceMetadataDetails: RouterInputSourceMetadataDetails
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/routerInput/{Arn}/thumbnail") @readonly
operation GetRouterInputThumbnail {
    input := {
        @required @httpLabel
        Arn: RouterInputArn
    }
    output := {
        @required @jsonName("arn")
        Arn: RouterInputArn

        @required @jsonName("name")
        Name: String

        @required @jsonName("thumbnailDetails")
        ThumbnailDetails: RouterInputThumbnailDetails
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/routerNetworkInterface/{Arn}") @readonly
operation GetRouterNetworkInterface {
    input := {
        @required @httpLabel
        Arn: RouterNetworkInterfaceArn
    }
    output := {
        @required @jsonName("routerNetworkInterface")
        RouterNetworkInterface: RouterNetworkInterface
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/routerOutput/{Arn}")
@readonly
@waitable(
    OutputActive: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "RouterOutput.State"
                        expected: "ACTIVE"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "RouterOutput.State"
                        expected: "STARTING"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "RouterOutput.State"
                        expected: "UPDATING"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "RouterOutput.State"
                        expected: "MIGRATING"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InternalServerErrorException"}}
            {state: "retry", matcher: {errorType: "ServiceUnavailableException"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "RouterOutput.State"
                        expected: "ERROR"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
    OutputDeleted: {
        acceptors: [
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "RouterOutput.State"
                        expected: "DELETING"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InternalServerErrorException"}}
            {state: "retry", matcher: {errorType: "ServiceUnavailableException"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "RouterOutput.State"
                        expected: "ERROR"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "success", matcher: {errorType: "NotFoundException"}}
        ]
        minDelay: 3
        maxDelay: 3
    }
    OutputRouted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "RouterOutput.RoutedState"
                        expected: "ROUTED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "RouterOutput.RoutedState"
                        expected: "ROUTING"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InternalServerErrorException"}}
            {state: "retry", matcher: {errorType: "ServiceUnavailableException"}}
        ]
        minDelay: 3
        maxDelay: 3
    }
    OutputStandby: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "RouterOutput.State"
                        expected: "STANDBY"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "RouterOutput.State"
                        expected: "STOPPING"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InternalServerErrorException"}}
            {state: "retry", matcher: {errorType: "ServiceUnavailableException"}}
            {
                state: "failure"
                matcher: {
                    output: {
                        path: "RouterOutput.State"
                        expected: "ERROR"
                        comparator: "stringEquals"
                    }
                }
            }
        ]
        minDelay: 3
        maxDelay: 3
    }
    OutputUnrouted: {
        acceptors: [
            {
                state: "success"
                matcher: {
                    output: {
                        path: "RouterOutput.RoutedState"
                        expected: "UNROUTED"
                        comparator: "stringEquals"
                    }
                }
            }
            {
                state: "retry"
                matcher: {
                    output: {
                        path: "RouterOutput.RoutedState"
                        expected: "ROUTING"
                        comparator: "stringEquals"
                    }
                }
            }
            {state: "retry", matcher: {errorType: "InternalServerErrorException"}}
            {state: "retry", matcher: {errorType: "ServiceUnavailableException"}}
        ]
        minDelay: 3
        maxDelay: 3
    }
)
@maxAttempts(
    OutputActive: 40
    OutputDeleted: 40
    OutputRouted: 40
    OutputStandby: 40
    OutputUnrouted: 40
)
operation GetRouterOutput {
    input := {
        @required @httpLabel
        Arn: RouterOutputArn
    }
    output := {
        @required @jsonName("routerOutput")
        RouterOutput: RouterOutput
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/flows/{FlowArn}/entitlements")
operation GrantFlowEntitlements {
    input := {
        @required @jsonName("entitlements")
        Entitlements: __listOfGrantEntitlementRequest

        @required @httpLabel
        FlowArn: GrantFlowEntitlementsRequestFlowArnString
    }
    output := {
        @jsonName("entitlements")
        Entitlements: __listOfEntitlement

        @jsonName("flowArn")
        FlowArn: String
    }
    errors: [
        BadRequestException
        GrantFlowEntitlements420Exception
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/bridges")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Bridges"
    pageSize: "MaxResults"
)
operation ListBridges {
    input := {
        @httpQuery("filterArn")
        FilterArn: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("bridges")
        Bridges: __listOfListedBridge

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/entitlements")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Entitlements"
    pageSize: "MaxResults"
)
operation ListEntitlements {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("entitlements")
        Entitlements: __listOfListedEntitlement

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/flows")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Flows"
    pageSize: "MaxResults"
)
operation ListFlows {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("flows")
        Flows: __listOfListedFlow

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/gateway-instances")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Instances"
    pageSize: "MaxResults"
)
operation ListGatewayInstances {
    input := {
        @httpQuery("filterArn")
        FilterArn: String

        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("instances")
        Instances: __listOfListedGatewayInstance

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/gateways")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Gateways"
    pageSize: "MaxResults"
)
operation ListGateways {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("gateways")
        Gateways: __listOfListedGateway

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/offerings")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Offerings"
    pageSize: "MaxResults"
)
operation ListOfferings {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("offerings")
        Offerings: __listOfOffering
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/v1/reservations")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "Reservations"
    pageSize: "MaxResults"
)
operation ListReservations {
    input := {
        @httpQuery("maxResults")
        MaxResults: MaxResults

        @httpQuery("nextToken")
        NextToken: String
    }
    output := {
        @jsonName("nextToken")
        NextToken: String

        @jsonName("reservations")
        Reservations: __listOfReservation
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/routerInputs")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RouterInputs"
    pageSize: "MaxResults"
)
operation ListRouterInputs {
    input := {
        @httpQuery("maxResults")
        MaxResults: ListRouterInputsRequestMaxResultsInteger

        @httpQuery("nextToken")
        NextToken: String

        @jsonName("filters")
        Filters: RouterInputFilterList
    }
    output := {
        @required @jsonName("routerInputs")
        RouterInputs: ListedRouterInputList

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/routerNetworkInterfaces")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RouterNetworkInterfaces"
    pageSize: "MaxResults"
)
operation ListRouterNetworkInterfaces {
    input := {
        @httpQuery("maxResults")
        MaxResults: ListRouterNetworkInterfacesRequestMaxResultsInteger

        @httpQuery("nextToken")
        NextToken: String

        @jsonName("filters")
        Filters: RouterNetworkInterfaceFilterList
    }
    output := {
        @required @jsonName("routerNetworkInterfaces")
        RouterNetworkInterfaces: ListedRouterNetworkInterfaceList

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/routerOutputs")
@readonly
@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "RouterOutputs"
    pageSize: "MaxResults"
)
operation ListRouterOutputs {
    input := {
        @httpQuery("maxResults")
        MaxResults: ListRouterOutputsRequestMaxResultsInteger

        @httpQuery("nextToken")
        NextToken: String

        @jsonName("filters")
        Filters: RouterOutputFilterList
    }
    output := {
        @required @jsonName("routerOutputs")
        RouterOutputs: ListedRouterOutputList

        @jsonName("nextToken")
        NextToken: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "GET", uri: "/tags/global/{ResourceArn}") @readonly
operation ListTagsForGlobalResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        @jsonName("tags")
        Tags: __mapOfString
    }
    errors: [BadRequestException, InternalServerErrorException, NotFoundException]
}

@http(method: "GET", uri: "/tags/{ResourceArn}") @readonly
operation ListTagsForResource {
    input := {
        @required @httpLabel
        ResourceArn: String
    }
    output := {
        @jsonName("tags")
        Tags: __mapOfString
    }
    errors: [BadRequestException, InternalServerErrorException, NotFoundException]
}

@http(method: "POST", uri: "/v1/offerings/{OfferingArn}", code: 201)
operation PurchaseOffering {
    input := {
        @required @httpLabel
        OfferingArn: String

        @required @jsonName("reservationName")
        ReservationName: String

        @required @jsonName("start")
        Start: String
    }
    output := {
        @jsonName("reservation")
        Reservation: Reservation
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/bridges/{BridgeArn}/outputs/{OutputName}", code: 202) @idempotent
operation RemoveBridgeOutput {
    input := {
        @required @httpLabel
        BridgeArn: RemoveBridgeOutputRequestBridgeArnString

        @required @httpLabel
        OutputName: String
    }
    output := {
        @jsonName("bridgeArn")
        BridgeArn: String

        @jsonName("outputName")
        OutputName: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/bridges/{BridgeArn}/sources/{SourceName}", code: 202) @idempotent
operation RemoveBridgeSource {
    input := {
        @required @httpLabel
        BridgeArn: RemoveBridgeSourceRequestBridgeArnString

        @required @httpLabel
        SourceName: String
    }
    output := {
        @jsonName("bridgeArn")
        BridgeArn: String

        @jsonName("sourceName")
        SourceName: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/flows/{FlowArn}/mediaStreams/{MediaStreamName}") @idempotent
operation RemoveFlowMediaStream {
    input := {
        @required @httpLabel
        FlowArn: RemoveFlowMediaStreamRequestFlowArnString

        @required @httpLabel
        MediaStreamName: String
    }
    output := {
        @jsonName("flowArn")
        FlowArn: String

        @jsonName("mediaStreamName")
        MediaStreamName: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/flows/{FlowArn}/outputs/{OutputArn}", code: 202) @idempotent
operation RemoveFlowOutput {
    input := {
        @required @httpLabel
        FlowArn: RemoveFlowOutputRequestFlowArnString

        @required @httpLabel
        OutputArn: RemoveFlowOutputRequestOutputArnString
    }
    output := {
        @jsonName("flowArn")
        FlowArn: String

        @jsonName("outputArn")
        OutputArn: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/flows/{FlowArn}/source/{SourceArn}", code: 202) @idempotent
operation RemoveFlowSource {
    input := {
        @required @httpLabel
        FlowArn: RemoveFlowSourceRequestFlowArnString

        @required @httpLabel
        SourceArn: RemoveFlowSourceRequestSourceArnString
    }
    output := {
        @jsonName("flowArn")
        FlowArn: String

        @jsonName("sourceArn")
        SourceArn: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/flows/{FlowArn}/vpcInterfaces/{VpcInterfaceName}") @idempotent
operation RemoveFlowVpcInterface {
    input := {
        @required @httpLabel
        FlowArn: RemoveFlowVpcInterfaceRequestFlowArnString

        @required @httpLabel
        VpcInterfaceName: String
    }
    output := {
        @jsonName("flowArn")
        FlowArn: String

        @jsonName("nonDeletedNetworkInterfaceIds")
        NonDeletedNetworkInterfaceIds: __listOfString

        @jsonName("vpcInterfaceName")
        VpcInterfaceName: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/routerInput/restart/{Arn}", code: 202)
operation RestartRouterInput {
    input := {
        @required @httpLabel
        Arn: RouterInputArn
    }
    output := {
        @required @jsonName("arn")
        Arn: RouterInputArn

        @required @jsonName("name")
        Name: String

        @required @jsonName("state")
        State: RouterInputState
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/routerOutput/restart/{Arn}", code: 202)
operation RestartRouterOutput {
    input := {
        @required @httpLabel
        Arn: RouterOutputArn
    }
    output := {
        @required @jsonName("arn")
        Arn: RouterOutputArn

        @required @jsonName("name")
        Name: String

        @required @jsonName("state")
        State: RouterOutputState
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/v1/flows/{FlowArn}/entitlements/{EntitlementArn}", code: 202)
@idempotent
operation RevokeFlowEntitlement {
    input := {
        @required @httpLabel
        EntitlementArn: RevokeFlowEntitlementRequestEntitlementArnString

        @required @httpLabel
        FlowArn: RevokeFlowEntitlementRequestFlowArnString
    }
    output := {
        @jsonName("entitlementArn")
        EntitlementArn: String

        @jsonName("flowArn")
        FlowArn: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/flows/start/{FlowArn}", code: 202)
operation StartFlow {
    input := {
        @required @httpLabel
        FlowArn: StartFlowRequestFlowArnString
    }
    output := {
        @jsonName("flowArn")
        FlowArn: String

        @jsonName("status")
        Status: Status
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/routerInput/start/{Arn}", code: 202)
operation StartRouterInput {
    input := {
        @required @httpLabel
        Arn: RouterInputArn
    }
    output := {
        @required @jsonName("arn")
        Arn: RouterInputArn

        @required @jsonName("name")
        Name: String

        @required @jsonName("state")
        State: RouterInputState

        @required @jsonName("maintenanceScheduleType")
        MaintenanceScheduleType: MaintenanceScheduleType

        @required @jsonName("maintenanceSchedule")
        MaintenanceSchedule: MaintenanceSchedule
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/routerOutput/start/{Arn}", code: 202)
operation StartRouterOutput {
    input := {
        @required @httpLabel
        Arn: RouterOutputArn
    }
    output := {
        @required @jsonName("arn")
        Arn: RouterOutputArn

        @required @jsonName("name")
        Name: String

        @required @jsonName("state")
        State: RouterOutputState

        @required @jsonName("maintenanceScheduleType")
        MaintenanceScheduleType: MaintenanceScheduleType

        @required @jsonName("maintenanceSchedule")
        MaintenanceSchedule: MaintenanceSchedule
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/flows/stop/{FlowArn}", code: 202)
operation StopFlow {
    input := {
        @required @httpLabel
        FlowArn: StopFlowRequestFlowArnString
    }
    output := {
        @jsonName("flowArn")
        FlowArn: String

        @jsonName("status")
        Status: Status
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/routerInput/stop/{Arn}", code: 202)
operation StopRouterInput {
    input := {
        @required @httpLabel
        Arn: RouterInputArn
    }
    output := {
        @required @jsonName("arn")
        Arn: RouterInputArn

        @required @jsonName("name")
        Name: String

        @required @jsonName("state")
        State: RouterInputState
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/v1/routerOutput/stop/{Arn}", code: 202)
operation StopRouterOutput {
    input := {
        @required @httpLabel
        Arn: RouterOutputArn
    }
    output := {
        @required @jsonName("arn")
        Arn: RouterOutputArn

        @required @jsonName("name")
        Name: String

        @required @jsonName("state")
        State: RouterOutputState
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "POST", uri: "/tags/global/{ResourceArn}", code: 204)
operation TagGlobalResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @jsonName("tags")
        Tags: __mapOfString
    }
    errors: [BadRequestException, InternalServerErrorException, NotFoundException]
}

@http(method: "POST", uri: "/tags/{ResourceArn}", code: 204)
operation TagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @jsonName("tags")
        Tags: __mapOfString
    }
    errors: [BadRequestException, InternalServerErrorException, NotFoundException]
}

@http(method: "PUT", uri: "/v1/routerOutput/takeRouterInput/{RouterOutputArn}", code: 202)
@idempotent
operation TakeRouterInput {
    input := {
        @required @httpLabel
        RouterOutputArn: RouterOutputArn

        @jsonName("routerInputArn")
        RouterInputArn: RouterInputArn
    }
    output := {
        @required @jsonName("routedState")
        RoutedState: RouterOutputRoutedState

        @required @jsonName("routerOutputArn")
        RouterOutputArn: RouterOutputArn

        @required @jsonName("routerOutputName")
        RouterOutputName: String

        @jsonName("routerInputArn")
        RouterInputArn: RouterInputArn

        @jsonName("routerInputName")
        RouterInputName: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "DELETE", uri: "/tags/global/{ResourceArn}", code: 204) @idempotent
operation UntagGlobalResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: __listOfString
    }
    errors: [BadRequestException, InternalServerErrorException, NotFoundException]
}

@http(method: "DELETE", uri: "/tags/{ResourceArn}", code: 204) @idempotent
operation UntagResource {
    input := {
        @required @httpLabel
        ResourceArn: String

        @required @httpQuery("tagKeys")
        TagKeys: __listOfString
    }
    errors: [BadRequestException, InternalServerErrorException, NotFoundException]
}

@http(method: "PUT", uri: "/v1/bridges/{BridgeArn}", code: 202) @idempotent
operation UpdateBridge {
    input := {
        @required @httpLabel
        BridgeArn: UpdateBridgeRequestBridgeArnString

        @jsonName("egressGatewayBridge")
        EgressGatewayBridge: UpdateEgressGatewayBridgeRequest

        @jsonName("ingressGatewayBridge")
        IngressGatewayBridge: UpdateIngressGatewayBridgeRequest

        @jsonName("sourceFailoverConfig")
        SourceFailoverConfig: UpdateFailoverConfig
    }
    output := {
        @jsonName("bridge")
        Bridge: Bridge
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/bridges/{BridgeArn}/outputs/{OutputName}", code: 202) @idempotent
operation UpdateBridgeOutput {
    input := {
        @required @httpLabel
        BridgeArn: UpdateBridgeOutputRequestBridgeArnString

        @jsonName("networkOutput")
        NetworkOutput: UpdateBridgeNetworkOutputRequest

        @required @httpLabel
        OutputName: String
    }
    output := {
        @jsonName("bridgeArn")
        BridgeArn: String

        @jsonName("output")
        Output: BridgeOutput
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/bridges/{BridgeArn}/sources/{SourceName}", code: 202) @idempotent
operation UpdateBridgeSource {
    input := {
        @required @httpLabel
        BridgeArn: UpdateBridgeSourceRequestBridgeArnString

        @jsonName("flowSource")
        FlowSource: UpdateBridgeFlowSourceRequest

        @jsonName("networkSource")
        NetworkSource: UpdateBridgeNetworkSourceRequest

        @required @httpLabel
        SourceName: String
    }
    output := {
        @jsonName("bridgeArn")
        BridgeArn: String

        @jsonName("source")
        Source: BridgeSource
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/bridges/{BridgeArn}/state", code: 202) @idempotent
operation UpdateBridgeState {
    input := {
        @required @httpLabel
        BridgeArn: UpdateBridgeStateRequestBridgeArnString

        @required @jsonName("desiredState")
        DesiredState: DesiredState
    }
    output := {
        @jsonName("bridgeArn")
        BridgeArn: String

        @jsonName("desiredState")
        DesiredState: DesiredState
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/flows/{FlowArn}", code: 202) @idempotent
operation UpdateFlow {
    input := {
        @required @httpLabel
        FlowArn: UpdateFlowRequestFlowArnString

        @jsonName("sourceFailoverConfig")
        SourceFailoverConfig: UpdateFailoverConfig

        @jsonName("maintenance")
        Maintenance: UpdateMaintenance

        @jsonName("sourceMonitoringConfig")
        SourceMonitoringConfig: MonitoringConfig

        @jsonName("ndiConfig")
        NdiConfig: NdiConfig

        @jsonName("flowSize")
        FlowSize: FlowSize

        @jsonName("encodingConfig")
        EncodingConfig: EncodingConfig
    }
    output := {
        @jsonName("flow")
        Flow: Flow
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/flows/{FlowArn}/entitlements/{EntitlementArn}", code: 202)
@idempotent
operation UpdateFlowEntitlement {
    input := {
        @jsonName("description")
        Description: String

        @jsonName("encryption")
        Encryption: UpdateEncryption

        @required @httpLabel
        EntitlementArn: UpdateFlowEntitlementRequestEntitlementArnString

        @jsonName("entitlementStatus")
        EntitlementStatus: EntitlementStatus

        @required @httpLabel
        FlowArn: UpdateFlowEntitlementRequestFlowArnString

        @jsonName("subscribers")
        Subscribers: __listOfString
    }
    output := {
        @jsonName("entitlement")
        Entitlement: Entitlement

        @jsonName("flowArn")
        FlowArn: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/flows/{FlowArn}/mediaStreams/{MediaStreamName}", code: 202)
@idempotent
operation UpdateFlowMediaStream {
    input := {
        @jsonName("attributes")
        Attributes: MediaStreamAttributesRequest

        @jsonName("clockRate")
        ClockRate: Integer

        @jsonName("description")
        Description: String

        @required @httpLabel
        FlowArn: UpdateFlowMediaStreamRequestFlowArnString

        @required @httpLabel
        MediaStreamName: String

        @jsonName("mediaStreamType")
        MediaStreamType: MediaStreamType

        @jsonName("videoFormat")
        VideoFormat: String
    }
    output := {
        @jsonName("flowArn")
        FlowArn: String

        @jsonName("mediaStream")
        MediaStream: MediaStream
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/flows/{FlowArn}/outputs/{OutputArn}", code: 202) @idempotent
operation UpdateFlowOutput {
    input := {
        @jsonName("cidrAllowList")
        CidrAllowList: __listOfString

        @jsonName("description")
        Description: String

        @jsonName("destination")
        Destination: String

        @jsonName("encryption")
        Encryption: UpdateEncryption

        @required @httpLabel
        FlowArn: UpdateFlowOutputRequestFlowArnString

        @jsonName("maxLatency")
        MaxLatency: Integer

        @jsonName("mediaStreamOutputConfigurations")
        MediaStreamOutputConfigurations: __listOfMediaStreamOutputConfigurationRequest

        @jsonName("minLatency")
        MinLatency: Integer

        @required @httpLabel
        OutputArn: UpdateFlowOutputRequestOutputArnString

        @jsonName("port")
        Port: Integer

        @jsonName("protocol")
        Protocol: Protocol

        @jsonName("remoteId")
        RemoteId: String

        @jsonName("senderControlPort")
        SenderControlPort: Integer

        @jsonName("senderIpAddress")
        SenderIpAddress: String

        @jsonName("smoothingLatency")
        SmoothingLatency: Integer

        @jsonName("streamId")
        StreamId: String

        @jsonName("vpcInterfaceAttachment")
        VpcInterfaceAttachment: VpcInterfaceAttachment

        @jsonName("outputStatus")
        OutputStatus: OutputStatus

        @jsonName("ndiProgramName")
        NdiProgramName: String

        @jsonName("ndiSpeedHqQuality")
        NdiSpeedHqQuality: Integer

        @jsonName("routerIntegrationState")
        RouterIntegrationState: State

        @jsonName("routerIntegrationTransitEncryption")
        RouterIntegrationTransitEncryption: FlowTransitEncryption

        @jsonName("ndiOutputTimecodeSource")
        NdiOutputTimecodeSource: NdiOutputTimecodeSource
    }
    output := {
        @jsonName("flowArn")
        FlowArn: String

        @jsonName("output")
        Output: Output
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/flows/{FlowArn}/source/{SourceArn}", code: 202) @idempotent
operation UpdateFlowSource {
    input := {
        @jsonName("decryption")
        Decryption: UpdateEncryption

        @jsonName("description")
        Description: String

        @jsonName("entitlementArn")
        EntitlementArn: UpdateFlowSourceRequestEntitlementArnString

        @required @httpLabel
        FlowArn: UpdateFlowSourceRequestFlowArnString

        @jsonName("ingestPort")
        IngestPort: Integer

        @jsonName("maxBitrate")
        MaxBitrate: Integer

        @jsonName("maxLatency")
        MaxLatency: Integer

        @jsonName("maxSyncBuffer")
        MaxSyncBuffer: Integer

        @jsonName("mediaStreamSourceConfigurations")
        MediaStreamSourceConfigurations: __listOfMediaStreamSourceConfigurationRequest

        @jsonName("minLatency")
        MinLatency: Integer

        @jsonName("protocol")
        Protocol: Protocol

        @jsonName("senderControlPort")
        SenderControlPort: Integer

        @jsonName("senderIpAddress")
        SenderIpAddress: String

        @required @httpLabel
        SourceArn: UpdateFlowSourceRequestSourceArnString

        @jsonName("sourceListenerAddress")
        SourceListenerAddress: String

        @jsonName("sourceListenerPort")
        SourceListenerPort: Integer

        @jsonName("streamId")
        StreamId: String

        @jsonName("vpcInterfaceName")
        VpcInterfaceName: String

        @jsonName("whitelistCidr")
        WhitelistCidr: String

        @jsonName("gatewayBridgeSource")
        GatewayBridgeSource: UpdateGatewayBridgeSourceRequest

        @jsonName("ndiSourceSettings")
        NdiSourceSettings: NdiSourceSettings

        @jsonName("routerIntegrationState")
        RouterIntegrationState: State

        @jsonName("routerIntegrationTransitDecryption")
        RouterIntegrationTransitDecryption: FlowTransitEncryption
    }
    output := {
        @jsonName("flowArn")
        FlowArn: String

        @jsonName("source")
        Source: Source
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/gateway-instances/{GatewayInstanceArn}") @idempotent
operation UpdateGatewayInstance {
    input := {
        @jsonName("bridgePlacement")
        BridgePlacement: BridgePlacement

        @required @httpLabel
        GatewayInstanceArn: UpdateGatewayInstanceRequestGatewayInstanceArnString
    }
    output := {
        @jsonName("bridgePlacement")
        BridgePlacement: BridgePlacement

        @jsonName("gatewayInstanceArn")
        GatewayInstanceArn: String
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/routerInput/{Arn}", code: 202) @idempotent
operation UpdateRouterInput {
    input := {
        @required @httpLabel
        Arn: RouterInputArn

        @jsonName("name")
        Name: UpdateRouterInputRequestNameString

        @jsonName("configuration")
        Configuration: RouterInputConfiguration

        @jsonName("maximumBitrate")
        MaximumBitrate: Long

        @jsonName("routingScope")
        RoutingScope: RoutingScope

        @jsonName("tier")
        Tier: RouterInputTier

        @jsonName("transitEncryption")
        TransitEncryption: RouterInputTransitEncryption

        @jsonName("maintenanceConfiguration")
        MaintenanceConfiguration: MaintenanceConfiguration

        @jsonName("contentQualityAnalysisConfiguration")
        ContentQualityAnalysisConfiguration: RouterContentQualityAnalysisConfiguration
    }
    output := {
        @required @jsonName("routerInput")
        RouterInput: RouterInput
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/routerNetworkInterface/{Arn}", code: 202) @idempotent
operation UpdateRouterNetworkInterface {
    input := {
        @required @httpLabel
        Arn: RouterNetworkInterfaceArn

        @jsonName("name")
        Name: UpdateRouterNetworkInterfaceRequestNameString

        @jsonName("configuration")
        Configuration: RouterNetworkInterfaceConfiguration
    }
    output := {
        @required @jsonName("routerNetworkInterface")
        RouterNetworkInterface: RouterNetworkInterface
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        ServiceUnavailableException
    ]
}

@http(method: "PUT", uri: "/v1/routerOutput/{Arn}", code: 202) @idempotent
operation UpdateRouterOutput {
    input := {
        @required @httpLabel
        Arn: RouterOutputArn

        @jsonName("name")
        Name: UpdateRouterOutputRequestNameString

        @jsonName("configuration")
        Configuration: RouterOutputConfiguration

        @jsonName("maximumBitrate")
        MaximumBitrate: Long

        @jsonName("routingScope")
        RoutingScope: RoutingScope

        @jsonName("tier")
        Tier: RouterOutputTier

        @jsonName("maintenanceConfiguration")
        MaintenanceConfiguration: MaintenanceConfiguration
    }
    output := {
        @required @jsonName("routerOutput")
        RouterOutput: RouterOutput
    }
    errors: [
        BadRequestException
        TooManyRequestsException
        ConflictException
        ForbiddenException
        InternalServerErrorException
        NotFoundException
        ServiceUnavailableException
    ]
}

structure AddBridgeFlowSourceRequest {
    @required @jsonName("flowArn")
    FlowArn: AddBridgeFlowSourceRequestFlowArnString

    @jsonName("flowVpcInterfaceAttachment")
    FlowVpcInterfaceAttachment: VpcInterfaceAttachment

    @required @jsonName("name")
    Name: String
}

@pattern("arn:.+:mediaconnect.+:flow:.+")
string AddBridgeFlowSourceRequestFlowArnString

structure AddBridgeNetworkOutputRequest {
    @required @jsonName("ipAddress")
    IpAddress: String

    @required @jsonName("name")
    Name: String

    @required @jsonName("networkName")
    NetworkName: String

    @required @jsonName("port")
    Port: Integer

    @required @jsonName("protocol")
    Protocol: Protocol

    @required @jsonName("ttl")
    Ttl: Integer
}

structure AddBridgeNetworkSourceRequest {
    @required @jsonName("multicastIp")
    MulticastIp: String

    @jsonName("multicastSourceSettings")
    MulticastSourceSettings: MulticastSourceSettings

    @required @jsonName("name")
    Name: String

    @required @jsonName("networkName")
    NetworkName: String

    @required @jsonName("port")
    Port: Integer

    @required @jsonName("protocol")
    Protocol: Protocol
}

structure AddBridgeOutputRequest {
    @jsonName("networkOutput")
    NetworkOutput: AddBridgeNetworkOutputRequest
}

@pattern("arn:.+:mediaconnect.+:bridge:.+")
string AddBridgeOutputsRequestBridgeArnString

structure AddBridgeSourceRequest {
    @jsonName("flowSource")
    FlowSource: AddBridgeFlowSourceRequest

    @jsonName("networkSource")
    NetworkSource: AddBridgeNetworkSourceRequest
}

structure AddEgressGatewayBridgeRequest {
    @required @jsonName("maxBitrate")
    MaxBitrate: Integer
}

@pattern("arn:.+:mediaconnect.+:flow:.+")
string AddFlowMediaStreamsRequestFlowArnString

@error("client") @httpError(420)
structure AddFlowOutputs420Exception {
    @required @jsonName("message")
    Message: String
}

@pattern("arn:.+:mediaconnect.+:flow:.+")
string AddFlowOutputsRequestFlowArnString

@pattern("arn:.+:mediaconnect.+:flow:.+")
string AddFlowSourcesRequestFlowArnString

@pattern("arn:.+:mediaconnect.+:flow:.+")
string AddFlowVpcInterfacesRequestFlowArnString

structure AddIngressGatewayBridgeRequest {
    @required @jsonName("maxBitrate")
    MaxBitrate: Integer

    @required @jsonName("maxOutputs")
    MaxOutputs: Integer
}

structure AddMaintenance {
    @required @jsonName("maintenanceDay")
    MaintenanceDay: MaintenanceDay

    @required @jsonName("maintenanceStartHour")
    MaintenanceStartHour: String
}

structure AddMediaStreamRequest {
    @jsonName("attributes")
    Attributes: MediaStreamAttributesRequest

    @jsonName("clockRate")
    ClockRate: Integer

    @jsonName("description")
    Description: String

    @required @jsonName("mediaStreamId")
    MediaStreamId: Integer

    @required @jsonName("mediaStreamName")
    MediaStreamName: String

    @required @jsonName("mediaStreamType")
    MediaStreamType: MediaStreamType

    @jsonName("videoFormat")
    VideoFormat: String

    @jsonName("mediaStreamTags")
    MediaStreamTags: __mapOfString
}

structure AddOutputRequest {
    @jsonName("cidrAllowList")
    CidrAllowList: __listOfString

    @jsonName("description")
    Description: String

    @jsonName("destination")
    Destination: String

    @jsonName("encryption")
    Encryption: Encryption

    @jsonName("maxLatency")
    MaxLatency: Integer

    @jsonName("mediaStreamOutputConfigurations")
    MediaStreamOutputConfigurations: __listOfMediaStreamOutputConfigurationRequest

    @jsonName("minLatency")
    MinLatency: Integer

    @jsonName("name")
    Name: String

    @jsonName("port")
    Port: Integer

    @jsonName("protocol")
    Protocol: Protocol

    @jsonName("remoteId")
    RemoteId: String

    @jsonName("senderControlPort")
    SenderControlPort: Integer

    @jsonName("smoothingLatency")
    SmoothingLatency: Integer

    @jsonName("streamId")
    StreamId: String

    @jsonName("vpcInterfaceAttachment")
    VpcInterfaceAttachment: VpcInterfaceAttachment

    @jsonName("outputStatus")
    OutputStatus: OutputStatus

    @jsonName("ndiSpeedHqQuality")
    NdiSpeedHqQuality: Integer

    @jsonName("ndiProgramName")
    NdiProgramName: String

    @jsonName("outputTags")
    OutputTags: __mapOfString

    @jsonName("routerIntegrationState")
    RouterIntegrationState: State

    @jsonName("routerIntegrationTransitEncryption")
    RouterIntegrationTransitEncryption: FlowTransitEncryption

    @jsonName("ndiOutputTimecodeSource")
    NdiOutputTimecodeSource: NdiOutputTimecodeSource
}

enum Algorithm {
    aes128
    aes192
    aes256
}

structure AudioMonitoringSetting {
    @jsonName("silentAudio")
    SilentAudio: SilentAudio
}

structure AutomaticEncryptionKeyConfiguration {}

@error("client") @httpError(400)
structure BadRequestException {
    @required @jsonName("message")
    Message: String
}

structure BatchGetRouterInputError {
    @required @jsonName("arn")
    Arn: RouterInputArn

    @required @jsonName("code")
    Code: String

    @required @jsonName("message")
    Message: String
}

list BatchGetRouterInputErrorList {
    member: BatchGetRouterInputError
}

@length(min: 1, max: 20)
list BatchGetRouterInputRequestArnsList {
    member: RouterInputArn
}

structure BatchGetRouterNetworkInterfaceError {
    @required @jsonName("arn")
    Arn: RouterNetworkInterfaceArn

    @required @jsonName("code")
    Code: String

    @required @jsonName("message")
    Message: String
}

list BatchGetRouterNetworkInterfaceErrorList {
    member: BatchGetRouterNetworkInterfaceError
}

@length(min: 1, max: 20)
list BatchGetRouterNetworkInterfaceRequestArnsList {
    member: RouterNetworkInterfaceArn
}

structure BatchGetRouterOutputError {
    @required @jsonName("arn")
    Arn: RouterOutputArn

    @required @jsonName("code")
    Code: String

    @required @jsonName("message")
    Message: String
}

list BatchGetRouterOutputErrorList {
    member: BatchGetRouterOutputError
}

@length(min: 1, max: 20)
list BatchGetRouterOutputRequestArnsList {
    member: RouterOutputArn
}

structure BlackFrames {
    @jsonName("state")
    State: State

    @jsonName("thresholdSeconds")
    ThresholdSeconds: Integer
}

structure BlackFramesConfiguration {
    @required @jsonName("state")
    State: ContentQualityAnalysisState

    @required @jsonName("thresholdSeconds")
    ThresholdSeconds: RouterCqaThresholdSeconds
}

structure Bridge {
    @required @jsonName("bridgeArn")
    BridgeArn: String

    @jsonName("bridgeMessages")
    BridgeMessages: __listOfMessageDetail

    @required @jsonName("bridgeState")
    BridgeState: BridgeState

    @jsonName("egressGatewayBridge")
    EgressGatewayBridge: EgressGatewayBridge

    @jsonName("ingressGatewayBridge")
    IngressGatewayBridge: IngressGatewayBridge

    @required @jsonName("name")
    Name: String

    @jsonName("outputs")
    Outputs: __listOfBridgeOutput

    @required @jsonName("placementArn")
    PlacementArn: String

    @jsonName("sourceFailoverConfig")
    SourceFailoverConfig: FailoverConfig

    @jsonName("sources")
    Sources: __listOfBridgeSource
}

structure BridgeFlowOutput {
    @required @jsonName("flowArn")
    FlowArn: String

    @required @jsonName("flowSourceArn")
    FlowSourceArn: String

    @required @jsonName("name")
    Name: String
}

structure BridgeFlowSource {
    @required @jsonName("flowArn")
    FlowArn: String

    @jsonName("flowVpcInterfaceAttachment")
    FlowVpcInterfaceAttachment: VpcInterfaceAttachment

    @required @jsonName("name")
    Name: String

    @jsonName("outputArn")
    OutputArn: String
}

structure BridgeNetworkOutput {
    @required @jsonName("ipAddress")
    IpAddress: String

    @required @jsonName("name")
    Name: String

    @required @jsonName("networkName")
    NetworkName: String

    @required @jsonName("port")
    Port: Integer

    @required @jsonName("protocol")
    Protocol: Protocol

    @required @jsonName("ttl")
    Ttl: Integer
}

structure BridgeNetworkSource {
    @required @jsonName("multicastIp")
    MulticastIp: String

    @jsonName("multicastSourceSettings")
    MulticastSourceSettings: MulticastSourceSettings

    @required @jsonName("name")
    Name: String

    @required @jsonName("networkName")
    NetworkName: String

    @required @jsonName("port")
    Port: Integer

    @required @jsonName("protocol")
    Protocol: Protocol
}

structure BridgeOutput {
    @jsonName("flowOutput")
    FlowOutput: BridgeFlowOutput

    @jsonName("networkOutput")
    NetworkOutput: BridgeNetworkOutput
}

enum BridgePlacement {
    AVAILABLE
    LOCKED
}

structure BridgeSource {
    @jsonName("flowSource")
    FlowSource: BridgeFlowSource

    @jsonName("networkSource")
    NetworkSource: BridgeNetworkSource
}

enum BridgeState {
    CREATING
    STANDBY
    STARTING
    DEPLOYING
    ACTIVE
    STOPPING
    DELETING
    DELETED
    START_FAILED
    START_PENDING
    STOP_FAILED
    UPDATING
}

@length(min: 0, max: 256) @pattern("[!-~]+")
string ClientToken

enum Colorimetry {
    BT601
    BT709
    BT2020
    BT2100
    ST2065_1 = "ST2065-1"
    ST2065_3 = "ST2065-3"
    XYZ
}

@error("client") @httpError(409) @retryable(throttling: false)
structure ConflictException {
    @required @jsonName("message")
    Message: String
}

enum ConnectionStatus {
    CONNECTED
    DISCONNECTED
}

structure ContentQualityAnalysisFeatureConfiguration {
    @jsonName("blackFrames")
    BlackFrames: BlackFramesConfiguration

    @jsonName("frozenFrames")
    FrozenFrames: FrozenFramesConfiguration

    @jsonName("silentAudio")
    SilentAudio: SilentAudioConfiguration
}

enum ContentQualityAnalysisState {
    ENABLED
    DISABLED
}

@error("client") @httpError(420)
structure CreateBridge420Exception {
    @required @jsonName("message")
    Message: String
}

@error("client") @httpError(420)
structure CreateFlow420Exception {
    @required @jsonName("message")
    Message: String
}

@error("client") @httpError(420)
structure CreateGateway420Exception {
    @required @jsonName("message")
    Message: String
}

@length(min: 1, max: 128)
string CreateRouterInputRequestNameString

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9]([a-zA-Z0-9\\-_]*[a-zA-Z0-9])?")
string CreateRouterNetworkInterfaceRequestNameString

@length(min: 1, max: 128)
string CreateRouterOutputRequestNameString

enum Day {
    MONDAY
    TUESDAY
    WEDNESDAY
    THURSDAY
    FRIDAY
    SATURDAY
    SUNDAY
}

structure DefaultMaintenanceConfiguration {}

@pattern("arn:.+:mediaconnect.+:bridge:.+")
string DeleteBridgeRequestBridgeArnString

@pattern("arn:.+:mediaconnect.+:flow:.+")
string DeleteFlowRequestFlowArnString

@pattern("arn:.+:mediaconnect.+:gateway:.+")
string DeleteGatewayRequestGatewayArnString

@pattern("arn:.+:mediaconnect.+:gateway:.+:instance:.+")
string DeregisterGatewayInstanceRequestGatewayInstanceArnString

@pattern("arn:.+:mediaconnect.+:bridge:.+")
string DescribeBridgeRequestBridgeArnString

@pattern("arn:.+:mediaconnect.+:flow:.+")
string DescribeFlowRequestFlowArnString

@pattern("arn:.+:mediaconnect.+:gateway:.+:instance:.+")
string DescribeGatewayInstanceRequestGatewayInstanceArnString

@pattern("arn:.+:mediaconnect.+:gateway:.+")
string DescribeGatewayRequestGatewayArnString

enum DesiredState {
    ACTIVE
    STANDBY
    DELETED
}

structure DestinationConfiguration {
    @required @jsonName("destinationIp")
    DestinationIp: String

    @required @jsonName("destinationPort")
    DestinationPort: Integer

    @required @jsonName("interface")
    Interface: Interface

    @required @jsonName("outboundIp")
    OutboundIp: String
}

structure DestinationConfigurationRequest {
    @required @jsonName("destinationIp")
    DestinationIp: String

    @required @jsonName("destinationPort")
    DestinationPort: Integer

    @required @jsonName("interface")
    Interface: InterfaceRequest
}

enum DurationUnits {
    MONTHS
}

structure EgressGatewayBridge {
    @jsonName("instanceId")
    InstanceId: String

    @required @jsonName("maxBitrate")
    MaxBitrate: Integer
}

enum EncoderProfile {
    main
    high
}

structure EncodingConfig {
    @jsonName("encodingProfile")
    EncodingProfile: EncodingProfile

    @jsonName("videoMaxBitrate")
    VideoMaxBitrate: Integer
}

enum EncodingName {
    jxsv
    raw
    smpte291
    pcm
}

structure EncodingParameters {
    @required @jsonName("compressionFactor")
    CompressionFactor: Double

    @required @jsonName("encoderProfile")
    EncoderProfile: EncoderProfile
}

structure EncodingParametersRequest {
    @required @jsonName("compressionFactor")
    CompressionFactor: Double

    @required @jsonName("encoderProfile")
    EncoderProfile: EncoderProfile
}

enum EncodingProfile {
    DISTRIBUTION_H264_DEFAULT
    CONTRIBUTION_H264_DEFAULT
}

structure Encryption {
    @jsonName("algorithm")
    Algorithm: Algorithm

    @jsonName("constantInitializationVector")
    ConstantInitializationVector: String

    @jsonName("deviceId")
    DeviceId: String

    @jsonName("keyType")
    KeyType: KeyType

    @jsonName("region")
    Region: String

    @jsonName("resourceId")
    ResourceId: String

    @required @jsonName("roleArn")
    RoleArn: String

    @jsonName("secretArn")
    SecretArn: String

    @jsonName("url")
    Url: String
}

structure Entitlement {
    @jsonName("dataTransferSubscriberFeePercent")
    DataTransferSubscriberFeePercent: Integer

    @jsonName("description")
    Description: String

    @jsonName("encryption")
    Encryption: Encryption

    @required @jsonName("entitlementArn")
    EntitlementArn: String

    @jsonName("entitlementStatus")
    EntitlementStatus: EntitlementStatus

    @required @jsonName("name")
    Name: String

    @required @jsonName("subscribers")
    Subscribers: __listOfString
}

enum EntitlementStatus {
    ENABLED
    DISABLED
}

structure FailoverConfig {
    @jsonName("failoverMode")
    FailoverMode: FailoverMode

    @jsonName("recoveryWindow")
    RecoveryWindow: Integer

    @jsonName("sourcePriority")
    SourcePriority: SourcePriority

    @jsonName("state")
    State: State
}

enum FailoverInputSourcePriorityMode {
    NO_PRIORITY
    PRIMARY_SECONDARY
}

enum FailoverMode {
    MERGE
    FAILOVER
}

structure FailoverRouterInputConfiguration {
    @required @jsonName("networkInterfaceArn")
    NetworkInterfaceArn: RouterNetworkInterfaceArn

    @required @jsonName("protocolConfigurations")
    ProtocolConfigurations: FailoverRouterInputProtocolConfigurationList

    @required @jsonName("sourcePriorityMode")
    SourcePriorityMode: FailoverInputSourcePriorityMode

    @jsonName("primarySourceIndex")
    PrimarySourceIndex: FailoverRouterInputConfigurationPrimarySourceIndexInteger
}

@range(min: 0, max: 1)
integer FailoverRouterInputConfigurationPrimarySourceIndexInteger

structure FailoverRouterInputIndexedStreamDetails {
    @required @jsonName("sourceIndex")
    SourceIndex: Integer

    @jsonName("sourceIpAddress")
    SourceIpAddress: String
}

union FailoverRouterInputProtocolConfiguration {
    @jsonName("rist")
    Rist: RistRouterInputConfiguration

    @jsonName("srtListener")
    SrtListener: SrtListenerRouterInputConfiguration

    @jsonName("srtCaller")
    SrtCaller: SrtCallerRouterInputConfiguration

    @jsonName("rtp")
    Rtp: RtpRouterInputConfiguration
}

list FailoverRouterInputProtocolConfigurationList {
    member: FailoverRouterInputProtocolConfiguration
}

structure FailoverRouterInputStreamDetails {
    @required @jsonName("sourceIndexZeroStreamDetails")
    SourceIndexZeroStreamDetails: FailoverRouterInputIndexedStreamDetails

    @required @jsonName("sourceIndexOneStreamDetails")
    SourceIndexOneStreamDetails: FailoverRouterInputIndexedStreamDetails
}

structure Flow {
    @required @jsonName("availabilityZone")
    AvailabilityZone: String

    @jsonName("description")
    Description: String

    @jsonName("egressIp")
    EgressIp: String

    @required @jsonName("entitlements")
    Entitlements: __listOfEntitlement

    @required @jsonName("flowArn")
    FlowArn: String

    @jsonName("mediaStreams")
    MediaStreams: __listOfMediaStream

    @required @jsonName("name")
    Name: String

    @required @jsonName("outputs")
    Outputs: __listOfOutput

    @required @jsonName("source")
    Source: Source

    @jsonName("sourceFailoverConfig")
    SourceFailoverConfig: FailoverConfig

    @jsonName("sources")
    Sources: __listOfSource

    @required @jsonName("status")
    Status: Status

    @jsonName("vpcInterfaces")
    VpcInterfaces: __listOfVpcInterface

    @jsonName("maintenance")
    Maintenance: Maintenance

    @jsonName("sourceMonitoringConfig")
    SourceMonitoringConfig: MonitoringConfig

    @jsonName("flowSize")
    FlowSize: FlowSize

    @jsonName("ndiConfig")
    NdiConfig: NdiConfig

    @jsonName("encodingConfig")
    EncodingConfig: EncodingConfig
}

@pattern("arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:flow:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+")
string FlowArn

@pattern("arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:output:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+")
string FlowOutputArn

enum FlowSize {
    MEDIUM
    LARGE
    LARGE_4X
}

@pattern("arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:source:[a-zA-Z0-9-]+:[a-zA-Z0-9_-]+")
string FlowSourceArn

structure FlowTransitEncryption {
    @jsonName("encryptionKeyType")
    EncryptionKeyType: FlowTransitEncryptionKeyType

    @required @jsonName("encryptionKeyConfiguration")
    EncryptionKeyConfiguration: FlowTransitEncryptionKeyConfiguration
}

union FlowTransitEncryptionKeyConfiguration {
    @jsonName("secretsManager")
    SecretsManager: SecretsManagerEncryptionKeyConfiguration

    @jsonName("automatic")
    Automatic: AutomaticEncryptionKeyConfiguration
}

enum FlowTransitEncryptionKeyType {
    SECRETS_MANAGER
    AUTOMATIC
}

structure Fmtp {
    @jsonName("channelOrder")
    ChannelOrder: String

    @jsonName("colorimetry")
    Colorimetry: Colorimetry

    @jsonName("exactFramerate")
    ExactFramerate: String

    @jsonName("par")
    Par: String

    @jsonName("range")
    Range: Range

    @jsonName("scanMode")
    ScanMode: ScanMode

    @jsonName("tcs")
    Tcs: Tcs
}

structure FmtpRequest {
    @jsonName("channelOrder")
    ChannelOrder: String

    @jsonName("colorimetry")
    Colorimetry: Colorimetry

    @jsonName("exactFramerate")
    ExactFramerate: String

    @jsonName("par")
    Par: String

    @jsonName("range")
    Range: Range

    @jsonName("scanMode")
    ScanMode: ScanMode

    @jsonName("tcs")
    Tcs: Tcs
}

@error("client") @httpError(403)
structure ForbiddenException {
    @required @jsonName("message")
    Message: String
}

enum ForwardErrorCorrectionState {
    ENABLED
    DISABLED
}

structure FrameResolution {
    @required @jsonName("frameHeight")
    FrameHeight: Integer

    @required @jsonName("frameWidth")
    FrameWidth: Integer
}

structure FrozenFrames {
    @jsonName("state")
    State: State

    @jsonName("thresholdSeconds")
    ThresholdSeconds: Integer
}

structure FrozenFramesConfiguration {
    @required @jsonName("state")
    State: ContentQualityAnalysisState

    @required @jsonName("thresholdSeconds")
    ThresholdSeconds: RouterCqaThresholdSeconds
}

structure Gateway {
    @required @jsonName("egressCidrBlocks")
    EgressCidrBlocks: __listOfString

    @required @jsonName("gatewayArn")
    GatewayArn: String

    @jsonName("gatewayMessages")
    GatewayMessages: __listOfMessageDetail

    @jsonName("gatewayState")
    GatewayState: GatewayState

    @required @jsonName("name")
    Name: String

    @required @jsonName("networks")
    Networks: __listOfGatewayNetwork
}

structure GatewayBridgeSource {
    @required @jsonName("bridgeArn")
    BridgeArn: String

    @jsonName("vpcInterfaceAttachment")
    VpcInterfaceAttachment: VpcInterfaceAttachment
}

structure GatewayInstance {
    @required @jsonName("bridgePlacement")
    BridgePlacement: BridgePlacement

    @required @jsonName("connectionStatus")
    ConnectionStatus: ConnectionStatus

    @required @jsonName("gatewayArn")
    GatewayArn: String

    @required @jsonName("gatewayInstanceArn")
    GatewayInstanceArn: String

    @required @jsonName("instanceId")
    InstanceId: String

    @jsonName("instanceMessages")
    InstanceMessages: __listOfMessageDetail

    @required @jsonName("instanceState")
    InstanceState: InstanceState

    @required @jsonName("runningBridgeCount")
    RunningBridgeCount: Integer
}

structure GatewayNetwork {
    @required @jsonName("cidrBlock")
    CidrBlock: String

    @required @jsonName("name")
    Name: String
}

enum GatewayState {
    CREATING
    ACTIVE
    UPDATING
    ERROR
    DELETING
    DELETED
}

structure GrantEntitlementRequest {
    @jsonName("dataTransferSubscriberFeePercent")
    DataTransferSubscriberFeePercent: Integer

    @jsonName("description")
    Description: String

    @jsonName("encryption")
    Encryption: Encryption

    @jsonName("entitlementStatus")
    EntitlementStatus: EntitlementStatus

    @jsonName("name")
    Name: String

    @required @jsonName("subscribers")
    Subscribers: __listOfString

    @jsonName("entitlementTags")
    EntitlementTags: __mapOfString
}

@error("client") @httpError(420)
structure GrantFlowEntitlements420Exception {
    @required @jsonName("message")
    Message: String
}

@pattern("arn:.+:mediaconnect.+:flow:.+")
string GrantFlowEntitlementsRequestFlowArnString

structure IngressGatewayBridge {
    @jsonName("instanceId")
    InstanceId: String

    @required @jsonName("maxBitrate")
    MaxBitrate: Integer

    @required @jsonName("maxOutputs")
    MaxOutputs: Integer
}

structure InputConfiguration {
    @required @jsonName("inputIp")
    InputIp: String

    @required @jsonName("inputPort")
    InputPort: Integer

    @required @jsonName("interface")
    Interface: Interface
}

structure InputConfigurationRequest {
    @required @jsonName("inputPort")
    InputPort: Integer

    @required @jsonName("interface")
    Interface: InterfaceRequest
}

enum InstanceState {
    REGISTERING
    ACTIVE
    DEREGISTERING
    DEREGISTERED
    REGISTRATION_ERROR
    DEREGISTRATION_ERROR
}

structure Interface {
    @required @jsonName("name")
    Name: String
}

structure InterfaceRequest {
    @required @jsonName("name")
    Name: String
}

@error("server") @httpError(500) @retryable(throttling: false)
structure InternalServerErrorException {
    @required @jsonName("message")
    Message: String
}

enum KeyType {
    speke
    static_key = "static-key"
    srt_password = "srt-password"
}

@range(min: 1, max: 100)
integer ListRouterInputsRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListRouterNetworkInterfacesRequestMaxResultsInteger

@range(min: 1, max: 100)
integer ListRouterOutputsRequestMaxResultsInteger

structure ListedBridge {
    @required @jsonName("bridgeArn")
    BridgeArn: String

    @required @jsonName("bridgeState")
    BridgeState: BridgeState

    @required @jsonName("bridgeType")
    BridgeType: String

    @required @jsonName("name")
    Name: String

    @required @jsonName("placementArn")
    PlacementArn: String
}

structure ListedEntitlement {
    @jsonName("dataTransferSubscriberFeePercent")
    DataTransferSubscriberFeePercent: Integer

    @required @jsonName("entitlementArn")
    EntitlementArn: String

    @required @jsonName("entitlementName")
    EntitlementName: String
}

structure ListedFlow {
    @required @jsonName("availabilityZone")
    AvailabilityZone: String

    @required @jsonName("description")
    Description: String

    @required @jsonName("flowArn")
    FlowArn: String

    @required @jsonName("name")
    Name: String

    @required @jsonName("sourceType")
    SourceType: SourceType

    @required @jsonName("status")
    Status: Status

    @jsonName("maintenance")
    Maintenance: Maintenance
}

structure ListedGateway {
    @required @jsonName("gatewayArn")
    GatewayArn: String

    @required @jsonName("gatewayState")
    GatewayState: GatewayState

    @required @jsonName("name")
    Name: String
}

structure ListedGatewayInstance {
    @required @jsonName("gatewayArn")
    GatewayArn: String

    @required @jsonName("gatewayInstanceArn")
    GatewayInstanceArn: String

    @required @jsonName("instanceId")
    InstanceId: String

    @jsonName("instanceState")
    InstanceState: InstanceState
}

structure ListedRouterInput {
    @required @jsonName("name")
    Name: String

    @required @jsonName("arn")
    Arn: RouterInputArn

    @required @jsonName("id")
    Id: String

    @required @jsonName("inputType")
    InputType: RouterInputType

    @required @jsonName("state")
    State: RouterInputState

    @required @jsonName("routedOutputs")
    RoutedOutputs: Integer

    @required @jsonName("regionName")
    RegionName: String

    @required @jsonName("availabilityZone")
    AvailabilityZone: String

    @required @jsonName("maximumBitrate")
    MaximumBitrate: Long

    @required @jsonName("routingScope")
    RoutingScope: RoutingScope

    @required @jsonName("createdAt")
    CreatedAt: SyntheticTimestamp_date_time

    @required @jsonName("updatedAt")
    UpdatedAt: SyntheticTimestamp_date_time

    @required @jsonName("messageCount")
    MessageCount: Integer

    @jsonName("networkInterfaceArn")
    NetworkInterfaceArn: RouterNetworkInterfaceArn

    @jsonName("maintenanceScheduleType")
    MaintenanceScheduleType: MaintenanceScheduleType

    @jsonName("maintenanceSchedule")
    MaintenanceSchedule: MaintenanceSchedule
}

list ListedRouterInputList {
    member: ListedRouterInput
}

structure ListedRouterNetworkInterface {
    @required @jsonName("name")
    Name: String

    @required @jsonName("arn")
    Arn: RouterNetworkInterfaceArn

    @required @jsonName("id")
    Id: String

    @required @jsonName("networkInterfaceType")
    NetworkInterfaceType: RouterNetworkInterfaceType

    @required @jsonName("associatedOutputCount")
    AssociatedOutputCount: Integer

    @required @jsonName("associatedInputCount")
    AssociatedInputCount: Integer

    @required @jsonName("state")
    State: RouterNetworkInterfaceState

    @required @jsonName("regionName")
    RegionName: String

    @required @jsonName("createdAt")
    CreatedAt: SyntheticTimestamp_date_time

    @required @jsonName("updatedAt")
    UpdatedAt: SyntheticTimestamp_date_time
}

list ListedRouterNetworkInterfaceList {
    member: ListedRouterNetworkInterface
}

structure ListedRouterOutput {
    @required @jsonName("name")
    Name: String

    @required @jsonName("arn")
    Arn: RouterOutputArn

    @required @jsonName("id")
    Id: String

    @required @jsonName("outputType")
    OutputType: RouterOutputType

    @required @jsonName("state")
    State: RouterOutputState

    @required @jsonName("routedState")
    RoutedState: RouterOutputRoutedState

    @required @jsonName("regionName")
    RegionName: String

    @required @jsonName("availabilityZone")
    AvailabilityZone: String

    @required @jsonName("maximumBitrate")
    MaximumBitrate: Long

    @required @jsonName("routingScope")
    RoutingScope: RoutingScope

    @required @jsonName("createdAt")
    CreatedAt: SyntheticTimestamp_date_time

    @required @jsonName("updatedAt")
    UpdatedAt: SyntheticTimestamp_date_time

    @required @jsonName("messageCount")
    MessageCount: Integer

    @jsonName("routedInputArn")
    RoutedInputArn: RouterInputArn

    @jsonName("networkInterfaceArn")
    NetworkInterfaceArn: RouterNetworkInterfaceArn

    @jsonName("maintenanceScheduleType")
    MaintenanceScheduleType: MaintenanceScheduleType

    @jsonName("maintenanceSchedule")
    MaintenanceSchedule: MaintenanceSchedule
}

list ListedRouterOutputList {
    member: ListedRouterOutput
}

structure Maintenance {
    @jsonName("maintenanceDay")
    MaintenanceDay: MaintenanceDay

    @jsonName("maintenanceDeadline")
    MaintenanceDeadline: String

    @jsonName("maintenanceScheduledDate")
    MaintenanceScheduledDate: String

    @jsonName("maintenanceStartHour")
    MaintenanceStartHour: String
}

union MaintenanceConfiguration {
    @jsonName("preferredDayTime")
    PreferredDayTime: PreferredDayTimeMaintenanceConfiguration

    @jsonName("default")
    Default: DefaultMaintenanceConfiguration
}

enum MaintenanceDay {
    Monday
    Tuesday
    Wednesday
    Thursday
    Friday
    Saturday
    Sunday
}

union MaintenanceSchedule {
    @jsonName("window")
    Window: WindowMaintenanceSchedule
}

enum MaintenanceScheduleType {
    WINDOW
}

enum MaintenanceType {
    PREFERRED_DAY_TIME
    DEFAULT
}

@range(min: 1, max: 1000)
integer MaxResults

structure MediaConnectFlowRouterInputConfiguration {
    @jsonName("flowArn")
    FlowArn: FlowArn

    @jsonName("flowOutputArn")
    FlowOutputArn: FlowOutputArn

    @required @jsonName("sourceTransitDecryption")
    SourceTransitDecryption: FlowTransitEncryption
}

structure MediaConnectFlowRouterInputStreamDetails {}

structure MediaConnectFlowRouterOutputConfiguration {
    @jsonName("flowArn")
    FlowArn: FlowArn

    @jsonName("flowSourceArn")
    FlowSourceArn: FlowSourceArn

    @required @jsonName("destinationTransitEncryption")
    DestinationTransitEncryption: FlowTransitEncryption
}

structure MediaConnectFlowRouterOutputStreamDetails {}

@pattern("arn:(aws[a-zA-Z-]*):medialive:[a-z0-9-]+:[0-9]{12}:channel:[a-zA-Z0-9]+")
string MediaLiveChannelArn

enum MediaLiveChannelPipelineId {
    PIPELINE_0
    PIPELINE_1
}

structure MediaLiveChannelRouterInputConfiguration {
    @jsonName("mediaLiveChannelArn")
    MediaLiveChannelArn: MediaLiveChannelArn

    @jsonName("mediaLivePipelineId")
    MediaLivePipelineId: MediaLiveChannelPipelineId

    @jsonName("mediaLiveChannelOutputName")
    MediaLiveChannelOutputName: String

    @required @jsonName("sourceTransitDecryption")
    SourceTransitDecryption: MediaLiveTransitEncryption
}

structure MediaLiveChannelRouterInputStreamDetails {}

@pattern("arn:(aws[a-zA-Z-]*):medialive:[a-z0-9-]+:[0-9]{12}:input:[a-zA-Z0-9]+")
string MediaLiveInputArn

enum MediaLiveInputPipelineId {
    PIPELINE_0
    PIPELINE_1
}

structure MediaLiveInputRouterOutputConfiguration {
    @jsonName("mediaLiveInputArn")
    MediaLiveInputArn: MediaLiveInputArn

    @jsonName("mediaLivePipelineId")
    MediaLivePipelineId: MediaLiveInputPipelineId

    @required @jsonName("destinationTransitEncryption")
    DestinationTransitEncryption: MediaLiveTransitEncryption
}

structure MediaLiveInputRouterOutputStreamDetails {}

structure MediaLiveTransitEncryption {
    @jsonName("encryptionKeyType")
    EncryptionKeyType: MediaLiveTransitEncryptionKeyType

    @required @jsonName("encryptionKeyConfiguration")
    EncryptionKeyConfiguration: MediaLiveTransitEncryptionKeyConfiguration
}

union MediaLiveTransitEncryptionKeyConfiguration {
    @jsonName("secretsManager")
    SecretsManager: SecretsManagerEncryptionKeyConfiguration

    @jsonName("automatic")
    Automatic: AutomaticEncryptionKeyConfiguration
}

enum MediaLiveTransitEncryptionKeyType {
    SECRETS_MANAGER
    AUTOMATIC
}

structure MediaStream {
    @jsonName("attributes")
    Attributes: MediaStreamAttributes

    @jsonName("clockRate")
    ClockRate: Integer

    @jsonName("description")
    Description: String

    @required @jsonName("fmt")
    Fmt: Integer

    @required @jsonName("mediaStreamId")
    MediaStreamId: Integer

    @required @jsonName("mediaStreamName")
    MediaStreamName: String

    @required @jsonName("mediaStreamType")
    MediaStreamType: MediaStreamType

    @jsonName("videoFormat")
    VideoFormat: String
}

structure MediaStreamAttributes {
    @required @jsonName("fmtp")
    Fmtp: Fmtp

    @jsonName("lang")
    Lang: String
}

structure MediaStreamAttributesRequest {
    @jsonName("fmtp")
    Fmtp: FmtpRequest

    @jsonName("lang")
    Lang: String
}

structure MediaStreamOutputConfiguration {
    @jsonName("destinationConfigurations")
    DestinationConfigurations: __listOfDestinationConfiguration

    @required @jsonName("encodingName")
    EncodingName: EncodingName

    @jsonName("encodingParameters")
    EncodingParameters: EncodingParameters

    @required @jsonName("mediaStreamName")
    MediaStreamName: String
}

structure MediaStreamOutputConfigurationRequest {
    @jsonName("destinationConfigurations")
    DestinationConfigurations: __listOfDestinationConfigurationRequest

    @required @jsonName("encodingName")
    EncodingName: EncodingName

    @jsonName("encodingParameters")
    EncodingParameters: EncodingParametersRequest

    @required @jsonName("mediaStreamName")
    MediaStreamName: String
}

structure MediaStreamSourceConfiguration {
    @required @jsonName("encodingName")
    EncodingName: EncodingName

    @jsonName("inputConfigurations")
    InputConfigurations: __listOfInputConfiguration

    @required @jsonName("mediaStreamName")
    MediaStreamName: String
}

structure MediaStreamSourceConfigurationRequest {
    @required @jsonName("encodingName")
    EncodingName: EncodingName

    @jsonName("inputConfigurations")
    InputConfigurations: __listOfInputConfigurationRequest

    @required @jsonName("mediaStreamName")
    MediaStreamName: String
}

enum MediaStreamType {
    video
    audio
    ancillary_data = "ancillary-data"
}

structure MergeRouterInputConfiguration {
    @required @jsonName("networkInterfaceArn")
    NetworkInterfaceArn: RouterNetworkInterfaceArn

    @required @jsonName("protocolConfigurations")
    ProtocolConfigurations: MergeRouterInputProtocolConfigurationList

    @required @jsonName("mergeRecoveryWindowMilliseconds")
    MergeRecoveryWindowMilliseconds: Long
}

structure MergeRouterInputIndexedStreamDetails {
    @required @jsonName("sourceIndex")
    SourceIndex: Integer

    @jsonName("sourceIpAddress")
    SourceIpAddress: String
}

union MergeRouterInputProtocolConfiguration {
    @jsonName("rtp")
    Rtp: RtpRouterInputConfiguration

    @jsonName("rist")
    Rist: RistRouterInputConfiguration
}

list MergeRouterInputProtocolConfigurationList {
    member: MergeRouterInputProtocolConfiguration
}

structure MergeRouterInputStreamDetails {
    @required @jsonName("sourceIndexZeroStreamDetails")
    SourceIndexZeroStreamDetails: MergeRouterInputIndexedStreamDetails

    @required @jsonName("sourceIndexOneStreamDetails")
    SourceIndexOneStreamDetails: MergeRouterInputIndexedStreamDetails
}

structure MessageDetail {
    @required @jsonName("code")
    Code: String

    @required @jsonName("message")
    Message: String

    @jsonName("resourceName")
    ResourceName: String
}

structure Messages {
    @required @jsonName("errors")
    Errors: __listOfString
}

structure MonitoringConfig {
    @jsonName("thumbnailState")
    ThumbnailState: ThumbnailState

    @jsonName("audioMonitoringSettings")
    AudioMonitoringSettings: __listOfAudioMonitoringSetting

    @jsonName("contentQualityAnalysisState")
    ContentQualityAnalysisState: ContentQualityAnalysisState

    @jsonName("videoMonitoringSettings")
    VideoMonitoringSettings: __listOfVideoMonitoringSetting
}

structure MulticastSourceSettings {
    @jsonName("multicastSourceIp")
    MulticastSourceIp: String
}

structure NdiConfig {
    @jsonName("ndiState")
    NdiState: NdiState

    @jsonName("machineName")
    MachineName: String

    @jsonName("ndiDiscoveryServers")
    NdiDiscoveryServers: __listOfNdiDiscoveryServerConfig
}

structure NdiDiscoveryServerConfig {
    @required @jsonName("discoveryServerAddress")
    DiscoveryServerAddress: String

    @jsonName("discoveryServerPort")
    DiscoveryServerPort: Integer

    @required @jsonName("vpcInterfaceAdapter")
    VpcInterfaceAdapter: String
}

structure NdiMediaInfo {
    @required @jsonName("streams")
    Streams: __listOfNdiMediaStreamInfo
}

structure NdiMediaStreamInfo {
    @required @jsonName("streamType")
    StreamType: String

    @required @jsonName("codec")
    Codec: String

    @required @jsonName("streamId")
    StreamId: Integer

    @jsonName("scanMode")
    ScanMode: ScanMode

    @jsonName("frameResolution")
    FrameResolution: FrameResolution

    @jsonName("frameRate")
    FrameRate: String

    @jsonName("channels")
    Channels: Integer

    @jsonName("sampleRate")
    SampleRate: Integer
}

enum NdiOutputTimecodeSource {
    EMBEDDED_TIMECODE
    UTC_SYSTEM_TIME
}

structure NdiSourceInfo {
    @required @jsonName("sourceName")
    SourceName: String
}

structure NdiSourceMetadataInfo {
    @jsonName("activeSource")
    ActiveSource: NdiSourceInfo

    @required @jsonName("discoveredSources")
    DiscoveredSources: __listOfNdiSourceInfo

    @required @jsonName("mediaInfo")
    MediaInfo: NdiMediaInfo

    @required @jsonName("messages")
    Messages: __listOfMessageDetail
}

structure NdiSourceSettings {
    @jsonName("sourceName")
    SourceName: String
}

enum NdiState {
    ENABLED
    DISABLED
}

enum NetworkInterfaceType {
    ena
    efa
}

@error("client") @httpError(404)
structure NotFoundException {
    @required @jsonName("message")
    Message: String
}

structure Offering {
    @required @jsonName("currencyCode")
    CurrencyCode: String

    @required @jsonName("duration")
    Duration: Integer

    @required @jsonName("durationUnits")
    DurationUnits: DurationUnits

    @required @jsonName("offeringArn")
    OfferingArn: String

    @required @jsonName("offeringDescription")
    OfferingDescription: String

    @required @jsonName("pricePerUnit")
    PricePerUnit: String

    @required @jsonName("priceUnits")
    PriceUnits: PriceUnits

    @required @jsonName("resourceSpecification")
    ResourceSpecification: ResourceSpecification
}

structure Output {
    @jsonName("dataTransferSubscriberFeePercent")
    DataTransferSubscriberFeePercent: Integer

    @jsonName("description")
    Description: String

    @jsonName("destination")
    Destination: String

    @jsonName("encryption")
    Encryption: Encryption

    @jsonName("entitlementArn")
    EntitlementArn: String

    @jsonName("listenerAddress")
    ListenerAddress: String

    @jsonName("mediaLiveInputArn")
    MediaLiveInputArn: String

    @jsonName("mediaStreamOutputConfigurations")
    MediaStreamOutputConfigurations: __listOfMediaStreamOutputConfiguration

    @required @jsonName("name")
    Name: String

    @required @jsonName("outputArn")
    OutputArn: String

    @jsonName("port")
    Port: Integer

    @jsonName("transport")
    Transport: Transport

    @jsonName("vpcInterfaceAttachment")
    VpcInterfaceAttachment: VpcInterfaceAttachment

    @jsonName("bridgeArn")
    BridgeArn: String

    @jsonName("bridgePorts")
    BridgePorts: __listOfInteger

    @jsonName("outputStatus")
    OutputStatus: OutputStatus

    @jsonName("peerIpAddress")
    PeerIpAddress: String

    @jsonName("routerIntegrationState")
    RouterIntegrationState: State

    @jsonName("routerIntegrationTransitEncryption")
    RouterIntegrationTransitEncryption: FlowTransitEncryption

    @jsonName("connectedRouterInputArn")
    ConnectedRouterInputArn: String
}

enum OutputStatus {
    ENABLED
    DISABLED
}

structure PreferredDayTimeMaintenanceConfiguration {
    @required @jsonName("day")
    Day: Day

    @required @jsonName("time")
    Time: String
}

enum PriceUnits {
    HOURLY
}

enum Protocol {
    zixi_push = "zixi-push"
    rtp_fec = "rtp-fec"
    rtp
    zixi_pull = "zixi-pull"
    rist
    st2110_jpegxs = "st2110-jpegxs"
    cdi
    srt_listener = "srt-listener"
    srt_caller = "srt-caller"
    fujitsu_qos = "fujitsu-qos"
    udp
    ndi_speed_hq = "ndi-speed-hq"
}

structure PublicRouterNetworkInterfaceConfiguration {
    @required @jsonName("allowRules")
    AllowRules: PublicRouterNetworkInterfaceConfigurationAllowRulesList
}

@length(min: 0, max: 10)
list PublicRouterNetworkInterfaceConfigurationAllowRulesList {
    member: PublicRouterNetworkInterfaceRule
}

structure PublicRouterNetworkInterfaceRule {
    @required @jsonName("cidr")
    Cidr: PublicRouterNetworkInterfaceRuleCidrString
}

@pattern("(?:[0-9]{1,3}\\.){3}[0-9]{1,3}/([0-9]|[12][0-9]|3[0-2])")
string PublicRouterNetworkInterfaceRuleCidrString

enum Range {
    NARROW
    FULL
    FULLPROTECT
}

@pattern("arn:.+:mediaconnect.+:bridge:.+")
string RemoveBridgeOutputRequestBridgeArnString

@pattern("arn:.+:mediaconnect.+:bridge:.+")
string RemoveBridgeSourceRequestBridgeArnString

@pattern("arn:.+:mediaconnect.+:flow:.+")
string RemoveFlowMediaStreamRequestFlowArnString

@pattern("arn:.+:mediaconnect.+:flow:.+")
string RemoveFlowOutputRequestFlowArnString

@pattern("arn:.+:mediaconnect.+:output:.+")
string RemoveFlowOutputRequestOutputArnString

@pattern("arn:.+:mediaconnect.+:flow:.+")
string RemoveFlowSourceRequestFlowArnString

@pattern("arn:.+:mediaconnect.+:source:.+")
string RemoveFlowSourceRequestSourceArnString

@pattern("arn:.+:mediaconnect.+:flow:.+")
string RemoveFlowVpcInterfaceRequestFlowArnString

structure Reservation {
    @required @jsonName("currencyCode")
    CurrencyCode: String

    @required @jsonName("duration")
    Duration: Integer

    @required @jsonName("durationUnits")
    DurationUnits: DurationUnits

    @required @jsonName("end")
    End: String

    @required @jsonName("offeringArn")
    OfferingArn: String

    @required @jsonName("offeringDescription")
    OfferingDescription: String

    @required @jsonName("pricePerUnit")
    PricePerUnit: String

    @required @jsonName("priceUnits")
    PriceUnits: PriceUnits

    @required @jsonName("reservationArn")
    ReservationArn: String

    @required @jsonName("reservationName")
    ReservationName: String

    @required @jsonName("reservationState")
    ReservationState: ReservationState

    @required @jsonName("resourceSpecification")
    ResourceSpecification: ResourceSpecification

    @required @jsonName("start")
    Start: String
}

enum ReservationState {
    ACTIVE
    EXPIRED
    PROCESSING
    CANCELED
}

structure ResourceSpecification {
    @jsonName("reservedBitrate")
    ReservedBitrate: Integer

    @required @jsonName("resourceType")
    ResourceType: ResourceType
}

enum ResourceType {
    Mbps_Outbound_Bandwidth
}

@pattern("arn:.+:mediaconnect.+:entitlement:.+")
string RevokeFlowEntitlementRequestEntitlementArnString

@pattern("arn:.+:mediaconnect.+:flow:.+")
string RevokeFlowEntitlementRequestFlowArnString

structure RistRouterInputConfiguration {
    @required @jsonName("port")
    Port: RistRouterInputConfigurationPortInteger

    @required @jsonName("recoveryLatencyMilliseconds")
    RecoveryLatencyMilliseconds: RistRouterInputConfigurationRecoveryLatencyMillisecondsLong
}

@range(min: 3000, max: 30000)
integer RistRouterInputConfigurationPortInteger

@range(min: 10, max: 10000)
long RistRouterInputConfigurationRecoveryLatencyMillisecondsLong

structure RistRouterOutputConfiguration {
    @required @jsonName("destinationAddress")
    DestinationAddress: String

    @required @jsonName("destinationPort")
    DestinationPort: RistRouterOutputConfigurationDestinationPortInteger
}

@range(min: 1024, max: 65535)
integer RistRouterOutputConfigurationDestinationPortInteger

@pattern("arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+")
string RoleArn

union RouterContentQualityAnalysisConfiguration {
    @jsonName("contentLevel")
    ContentLevel: ContentQualityAnalysisFeatureConfiguration
}

enum RouterContentQualityAnalysisType {
    CONTENT_LEVEL
}

@range(min: 10, max: 60)
integer RouterCqaThresholdSeconds

structure RouterInput {
    @required @jsonName("name")
    Name: String

    @required @jsonName("arn")
    Arn: RouterInputArn

    @required @jsonName("id")
    Id: String

    @required @jsonName("state")
    State: RouterInputState

    @required @jsonName("inputType")
    InputType: RouterInputType

    @required @jsonName("configuration")
    Configuration: RouterInputConfiguration

    @required @jsonName("routedOutputs")
    RoutedOutputs: Integer

    @jsonName("maximumRoutedOutputs")
    MaximumRoutedOutputs: Integer

    @required @jsonName("regionName")
    RegionName: String

    @required @jsonName("availabilityZone")
    AvailabilityZone: String

    @required @jsonName("maximumBitrate")
    MaximumBitrate: Long

    @required @jsonName("tier")
    Tier: RouterInputTier

    @required @jsonName("routingScope")
    RoutingScope: RoutingScope

    @required @jsonName("createdAt")
    CreatedAt: SyntheticTimestamp_date_time

    @required @jsonName("updatedAt")
    UpdatedAt: SyntheticTimestamp_date_time

    @required @jsonName("messages")
    Messages: RouterInputMessages

    @required @jsonName("transitEncryption")
    TransitEncryption: RouterInputTransitEncryption

    @required @jsonName("tags")
    Tags: __mapOfString

    @required @jsonName("streamDetails")
    StreamDetails: RouterInputStreamDetails

    @jsonName("ipAddress")
    IpAddress: String

    @required @jsonName("maintenanceType")
    MaintenanceType: MaintenanceType

    @required @jsonName("maintenanceConfiguration")
    MaintenanceConfiguration: MaintenanceConfiguration

    @jsonName("maintenanceScheduleType")
    MaintenanceScheduleType: MaintenanceScheduleType

    @jsonName("maintenanceSchedule")
    MaintenanceSchedule: MaintenanceSchedule

    @required @jsonName("contentQualityAnalysisType")
    ContentQualityAnalysisType: RouterContentQualityAnalysisType

    @required @jsonName("contentQualityAnalysisConfiguration")
    ContentQualityAnalysisConfiguration: RouterContentQualityAnalysisConfiguration
}

@pattern("arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:routerInput:[a-z0-9]{12}")
string RouterInputArn

list RouterInputArnList {
    member: RouterInputArn
}

union RouterInputConfiguration {
    @jsonName("standard")
    Standard: StandardRouterInputConfiguration

    @jsonName("mediaLiveChannel")
    MediaLiveChannel: MediaLiveChannelRouterInputConfiguration

    @jsonName("failover")
    Failover: FailoverRouterInputConfiguration

    @jsonName("mediaConnectFlow")
    MediaConnectFlow: MediaConnectFlowRouterInputConfiguration

    @jsonName("merge")
    Merge: MergeRouterInputConfiguration
}

union RouterInputFilter {
    @jsonName("nameContains")
    NameContains: StringList

    @jsonName("regionNames")
    RegionNames: StringList

    @jsonName("networkInterfaceArns")
    NetworkInterfaceArns: RouterNetworkInterfaceArnList

    @jsonName("routingScopes")
    RoutingScopes: RoutingScopeList

    @jsonName("inputTypes")
    InputTypes: RouterInputTypeList
}

list RouterInputFilterList {
    member: RouterInputFilter
}

list RouterInputList {
    member: RouterInput
}

structure RouterInputMessage {
    @required @jsonName("code")
    Code: String

    @required @jsonName("message")
    Message: String
}

list RouterInputMessages {
    member: RouterInputMessage
}

union RouterInputMetadata {
    @jsonName("transportStreamMediaInfo")
    TransportStreamMediaInfo: TransportMediaInfo
}

enum RouterInputProtocol {
    RTP
    RIST
    SRT_CALLER
    SRT_LISTENER
}

union RouterInputProtocolConfiguration {
    @jsonName("rist")
    Rist: RistRouterInputConfiguration

    @jsonName("srtListener")
    SrtListener: SrtListenerRouterInputConfiguration

    @jsonName("srtCaller")
    SrtCaller: SrtCallerRouterInputConfiguration

    @jsonName("rtp")
    Rtp: RtpRouterInputConfiguration
}

@error("client") @httpError(420)
structure RouterInputServiceQuotaExceededException {
    @required @jsonName("message")
    Message: String
}

structure RouterInputSourceMetadataDetails {
    @required @jsonName("sourceMetadataMessages")
    SourceMetadataMessages: RouterInputMessages

    @required @jsonName("timestamp")
    Timestamp: SyntheticTimestamp_date_time

    @jsonName("routerInputMetadata")
    RouterInputMetadata: RouterInputMetadata
}

enum RouterInputState {
    CREATING
    STANDBY
    STARTING
    ACTIVE
    STOPPING
    DELETING
    UPDATING
    ERROR
    RECOVERING
    MIGRATING
}

union RouterInputStreamDetails {
    @jsonName("standard")
    Standard: StandardRouterInputStreamDetails

    @jsonName("mediaLiveChannel")
    MediaLiveChannel: MediaLiveChannelRouterInputStreamDetails

    @jsonName("failover")
    Failover: FailoverRouterInputStreamDetails

    @jsonName("mediaConnectFlow")
    MediaConnectFlow: MediaConnectFlowRouterInputStreamDetails

    @jsonName("merge")
    Merge: MergeRouterInputStreamDetails
}

structure RouterInputThumbnailDetails {
    @required @jsonName("thumbnailMessages")
    ThumbnailMessages: RouterInputMessages

    @jsonName("thumbnail")
    Thumbnail: Blob

    @jsonName("timecode")
    Timecode: String

    @jsonName("timestamp")
    Timestamp: SyntheticTimestamp_date_time
}

enum RouterInputTier {
    INPUT_100
    INPUT_50
    INPUT_20
}

structure RouterInputTransitEncryption {
    @jsonName("encryptionKeyType")
    EncryptionKeyType: RouterInputTransitEncryptionKeyType

    @required @jsonName("encryptionKeyConfiguration")
    EncryptionKeyConfiguration: RouterInputTransitEncryptionKeyConfiguration
}

union RouterInputTransitEncryptionKeyConfiguration {
    @jsonName("secretsManager")
    SecretsManager: SecretsManagerEncryptionKeyConfiguration

    @jsonName("automatic")
    Automatic: AutomaticEncryptionKeyConfiguration
}

enum RouterInputTransitEncryptionKeyType {
    SECRETS_MANAGER
    AUTOMATIC
}

enum RouterInputType {
    STANDARD
    FAILOVER
    MERGE
    MEDIACONNECT_FLOW
    MEDIALIVE_CHANNEL
}

list RouterInputTypeList {
    member: RouterInputType
}

structure RouterNetworkInterface {
    @required @jsonName("name")
    Name: String

    @required @jsonName("arn")
    Arn: RouterNetworkInterfaceArn

    @required @jsonName("id")
    Id: String

    @required @jsonName("state")
    State: RouterNetworkInterfaceState

    @required @jsonName("networkInterfaceType")
    NetworkInterfaceType: RouterNetworkInterfaceType

    @required @jsonName("configuration")
    Configuration: RouterNetworkInterfaceConfiguration

    @required @jsonName("associatedOutputCount")
    AssociatedOutputCount: Integer

    @required @jsonName("associatedInputCount")
    AssociatedInputCount: Integer

    @required @jsonName("regionName")
    RegionName: String

    @required @jsonName("createdAt")
    CreatedAt: SyntheticTimestamp_date_time

    @required @jsonName("updatedAt")
    UpdatedAt: SyntheticTimestamp_date_time

    @required @jsonName("tags")
    Tags: __mapOfString
}

@pattern("arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:routerNetworkInterface:[a-z0-9]{12}")
string RouterNetworkInterfaceArn

list RouterNetworkInterfaceArnList {
    member: RouterNetworkInterfaceArn
}

union RouterNetworkInterfaceConfiguration {
    @jsonName("public")
    Public: PublicRouterNetworkInterfaceConfiguration

    @jsonName("vpc")
    Vpc: VpcRouterNetworkInterfaceConfiguration
}

union RouterNetworkInterfaceFilter {
    @jsonName("regionNames")
    RegionNames: StringList

    @jsonName("networkInterfaceTypes")
    NetworkInterfaceTypes: RouterNetworkInterfaceTypeList

    @jsonName("nameContains")
    NameContains: StringList
}

list RouterNetworkInterfaceFilterList {
    member: RouterNetworkInterfaceFilter
}

list RouterNetworkInterfaceList {
    member: RouterNetworkInterface
}

@error("client") @httpError(420)
structure RouterNetworkInterfaceServiceQuotaExceededException {
    @required @jsonName("message")
    Message: String
}

enum RouterNetworkInterfaceState {
    CREATING
    ACTIVE
    UPDATING
    DELETING
    ERROR
    RECOVERING
}

enum RouterNetworkInterfaceType {
    PUBLIC
    VPC
}

list RouterNetworkInterfaceTypeList {
    member: RouterNetworkInterfaceType
}

structure RouterOutput {
    @required @jsonName("name")
    Name: String

    @required @jsonName("arn")
    Arn: RouterOutputArn

    @required @jsonName("id")
    Id: String

    @required @jsonName("state")
    State: RouterOutputState

    @required @jsonName("outputType")
    OutputType: RouterOutputType

    @required @jsonName("configuration")
    Configuration: RouterOutputConfiguration

    @required @jsonName("routedState")
    RoutedState: RouterOutputRoutedState

    @required @jsonName("regionName")
    RegionName: String

    @required @jsonName("availabilityZone")
    AvailabilityZone: String

    @required @jsonName("maximumBitrate")
    MaximumBitrate: Long

    @required @jsonName("routingScope")
    RoutingScope: RoutingScope

    @required @jsonName("tier")
    Tier: RouterOutputTier

    @required @jsonName("createdAt")
    CreatedAt: SyntheticTimestamp_date_time

    @required @jsonName("updatedAt")
    UpdatedAt: SyntheticTimestamp_date_time

    @required @jsonName("messages")
    Messages: RouterOutputMessages

    @required @jsonName("tags")
    Tags: __mapOfString

    @required @jsonName("streamDetails")
    StreamDetails: RouterOutputStreamDetails

    @jsonName("ipAddress")
    IpAddress: String

    @jsonName("routedInputArn")
    RoutedInputArn: RouterInputArn

    @required @jsonName("maintenanceType")
    MaintenanceType: MaintenanceType

    @required @jsonName("maintenanceConfiguration")
    MaintenanceConfiguration: MaintenanceConfiguration

    @jsonName("maintenanceScheduleType")
    MaintenanceScheduleType: MaintenanceScheduleType

    @jsonName("maintenanceSchedule")
    MaintenanceSchedule: MaintenanceSchedule
}

@pattern("arn:(aws[a-zA-Z-]*):mediaconnect:[a-z0-9-]+:[0-9]{12}:routerOutput:[a-z0-9]{12}")
string RouterOutputArn

union RouterOutputConfiguration {
    @jsonName("standard")
    Standard: StandardRouterOutputConfiguration

    @jsonName("mediaConnectFlow")
    MediaConnectFlow: MediaConnectFlowRouterOutputConfiguration

    @jsonName("mediaLiveInput")
    MediaLiveInput: MediaLiveInputRouterOutputConfiguration
}

union RouterOutputFilter {
    @jsonName("regionNames")
    RegionNames: StringList

    @jsonName("networkInterfaceArns")
    NetworkInterfaceArns: RouterNetworkInterfaceArnList

    @jsonName("routingScopes")
    RoutingScopes: RoutingScopeList

    @jsonName("outputTypes")
    OutputTypes: RouterOutputTypeList

    @jsonName("routedInputArns")
    RoutedInputArns: RouterInputArnList

    @jsonName("nameContains")
    NameContains: StringList
}

list RouterOutputFilterList {
    member: RouterOutputFilter
}

list RouterOutputList {
    member: RouterOutput
}

structure RouterOutputMessage {
    @required @jsonName("code")
    Code: String

    @required @jsonName("message")
    Message: String
}

list RouterOutputMessages {
    member: RouterOutputMessage
}

enum RouterOutputProtocol {
    RTP
    RIST
    SRT_CALLER
    SRT_LISTENER
}

union RouterOutputProtocolConfiguration {
    @jsonName("rist")
    Rist: RistRouterOutputConfiguration

    @jsonName("srtListener")
    SrtListener: SrtListenerRouterOutputConfiguration

    @jsonName("srtCaller")
    SrtCaller: SrtCallerRouterOutputConfiguration

    @jsonName("rtp")
    Rtp: RtpRouterOutputConfiguration
}

enum RouterOutputRoutedState {
    ROUTED
    ROUTING
    UNROUTED
}

@error("client") @httpError(420)
structure RouterOutputServiceQuotaExceededException {
    @required @jsonName("message")
    Message: String
}

enum RouterOutputState {
    CREATING
    STANDBY
    STARTING
    ACTIVE
    STOPPING
    DELETING
    UPDATING
    ERROR
    RECOVERING
    MIGRATING
}

union RouterOutputStreamDetails {
    @jsonName("standard")
    Standard: StandardRouterOutputStreamDetails

    @jsonName("mediaConnectFlow")
    MediaConnectFlow: MediaConnectFlowRouterOutputStreamDetails

    @jsonName("mediaLiveInput")
    MediaLiveInput: MediaLiveInputRouterOutputStreamDetails
}

enum RouterOutputTier {
    OUTPUT_100
    OUTPUT_50
    OUTPUT_20
}

enum RouterOutputType {
    STANDARD
    MEDIACONNECT_FLOW
    MEDIALIVE_INPUT
}

list RouterOutputTypeList {
    member: RouterOutputType
}

enum RoutingScope {
    REGIONAL
    GLOBAL
}

list RoutingScopeList {
    member: RoutingScope
}

structure RtpRouterInputConfiguration {
    @required @jsonName("port")
    Port: RtpRouterInputConfigurationPortInteger

    @jsonName("forwardErrorCorrection")
    ForwardErrorCorrection: ForwardErrorCorrectionState
}

@range(min: 3000, max: 30000)
integer RtpRouterInputConfigurationPortInteger

structure RtpRouterOutputConfiguration {
    @required @jsonName("destinationAddress")
    DestinationAddress: String

    @required @jsonName("destinationPort")
    DestinationPort: RtpRouterOutputConfigurationDestinationPortInteger

    @jsonName("forwardErrorCorrection")
    ForwardErrorCorrection: ForwardErrorCorrectionState
}

@range(min: 1024, max: 65531)
integer RtpRouterOutputConfigurationDestinationPortInteger

enum ScanMode {
    progressive
    interlace
    progressive_segmented_frame = "progressive-segmented-frame"
}

@pattern("arn:(aws[a-zA-Z-]*):secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[a-zA-Z0-9/_+=.@-]+")
string SecretArn

structure SecretsManagerEncryptionKeyConfiguration {
    @required @jsonName("secretArn")
    SecretArn: SecretArn

    @required @jsonName("roleArn")
    RoleArn: RoleArn
}

@error("server") @httpError(503) @retryable(throttling: false)
structure ServiceUnavailableException {
    @required @jsonName("message")
    Message: String
}

structure SetGatewayBridgeSourceRequest {
    @required @jsonName("bridgeArn")
    BridgeArn: SetGatewayBridgeSourceRequestBridgeArnString

    @jsonName("vpcInterfaceAttachment")
    VpcInterfaceAttachment: VpcInterfaceAttachment
}

@pattern("arn:.+:mediaconnect.+:bridge:.+")
string SetGatewayBridgeSourceRequestBridgeArnString

structure SetSourceRequest {
    @jsonName("decryption")
    Decryption: Encryption

    @jsonName("description")
    Description: String

    @jsonName("entitlementArn")
    EntitlementArn: SetSourceRequestEntitlementArnString

    @jsonName("ingestPort")
    IngestPort: Integer

    @jsonName("maxBitrate")
    MaxBitrate: Integer

    @jsonName("maxLatency")
    MaxLatency: Integer

    @jsonName("maxSyncBuffer")
    MaxSyncBuffer: Integer

    @jsonName("mediaStreamSourceConfigurations")
    MediaStreamSourceConfigurations: __listOfMediaStreamSourceConfigurationRequest

    @jsonName("minLatency")
    MinLatency: Integer

    @jsonName("name")
    Name: String

    @jsonName("protocol")
    Protocol: Protocol

    @jsonName("senderControlPort")
    SenderControlPort: Integer

    @jsonName("senderIpAddress")
    SenderIpAddress: String

    @jsonName("sourceListenerAddress")
    SourceListenerAddress: String

    @jsonName("sourceListenerPort")
    SourceListenerPort: Integer

    @jsonName("streamId")
    StreamId: String

    @jsonName("vpcInterfaceName")
    VpcInterfaceName: String

    @jsonName("whitelistCidr")
    WhitelistCidr: String

    @jsonName("gatewayBridgeSource")
    GatewayBridgeSource: SetGatewayBridgeSourceRequest

    @jsonName("ndiSourceSettings")
    NdiSourceSettings: NdiSourceSettings

    @jsonName("sourceTags")
    SourceTags: __mapOfString

    @jsonName("routerIntegrationState")
    RouterIntegrationState: State

    @jsonName("routerIntegrationTransitDecryption")
    RouterIntegrationTransitDecryption: FlowTransitEncryption
}

@pattern("arn:.+:mediaconnect.+:entitlement:.+")
string SetSourceRequestEntitlementArnString

structure SilentAudio {
    @jsonName("state")
    State: State

    @jsonName("thresholdSeconds")
    ThresholdSeconds: Integer
}

structure SilentAudioConfiguration {
    @required @jsonName("state")
    State: ContentQualityAnalysisState

    @required @jsonName("thresholdSeconds")
    ThresholdSeconds: RouterCqaThresholdSeconds
}

structure Source {
    @jsonName("dataTransferSubscriberFeePercent")
    DataTransferSubscriberFeePercent: Integer

    @jsonName("decryption")
    Decryption: Encryption

    @jsonName("description")
    Description: String

    @jsonName("entitlementArn")
    EntitlementArn: String

    @jsonName("ingestIp")
    IngestIp: String

    @jsonName("ingestPort")
    IngestPort: Integer

    @jsonName("mediaStreamSourceConfigurations")
    MediaStreamSourceConfigurations: __listOfMediaStreamSourceConfiguration

    @required @jsonName("name")
    Name: String

    @jsonName("senderControlPort")
    SenderControlPort: Integer

    @jsonName("senderIpAddress")
    SenderIpAddress: String

    @required @jsonName("sourceArn")
    SourceArn: String

    @jsonName("transport")
    Transport: Transport

    @jsonName("vpcInterfaceName")
    VpcInterfaceName: String

    @jsonName("whitelistCidr")
    WhitelistCidr: String

    @jsonName("gatewayBridgeSource")
    GatewayBridgeSource: GatewayBridgeSource

    @jsonName("peerIpAddress")
    PeerIpAddress: String

    @jsonName("routerIntegrationState")
    RouterIntegrationState: State

    @jsonName("routerIntegrationTransitDecryption")
    RouterIntegrationTransitDecryption: FlowTransitEncryption

    @jsonName("connectedRouterOutputArn")
    ConnectedRouterOutputArn: String
}

structure SourcePriority {
    @jsonName("primarySource")
    PrimarySource: String
}

enum SourceType {
    OWNED
    ENTITLED
}

structure SrtCallerRouterInputConfiguration {
    @required @jsonName("sourceAddress")
    SourceAddress: String

    @required @jsonName("sourcePort")
    SourcePort: SrtCallerRouterInputConfigurationSourcePortInteger

    @required @jsonName("minimumLatencyMilliseconds")
    MinimumLatencyMilliseconds: SrtCallerRouterInputConfigurationMinimumLatencyMillisecondsLong

    @jsonName("streamId")
    StreamId: String

    @jsonName("decryptionConfiguration")
    DecryptionConfiguration: SrtDecryptionConfiguration
}

@range(min: 10, max: 10000)
long SrtCallerRouterInputConfigurationMinimumLatencyMillisecondsLong

@range(min: 1024, max: 65535)
integer SrtCallerRouterInputConfigurationSourcePortInteger

structure SrtCallerRouterOutputConfiguration {
    @required @jsonName("destinationAddress")
    DestinationAddress: String

    @required @jsonName("destinationPort")
    DestinationPort: SrtCallerRouterOutputConfigurationDestinationPortInteger

    @required @jsonName("minimumLatencyMilliseconds")
    MinimumLatencyMilliseconds: SrtCallerRouterOutputConfigurationMinimumLatencyMillisecondsLong

    @jsonName("streamId")
    StreamId: String

    @jsonName("encryptionConfiguration")
    EncryptionConfiguration: SrtEncryptionConfiguration
}

@range(min: 1024, max: 65535)
integer SrtCallerRouterOutputConfigurationDestinationPortInteger

@range(min: 10, max: 10000)
long SrtCallerRouterOutputConfigurationMinimumLatencyMillisecondsLong

structure SrtDecryptionConfiguration {
    @required @jsonName("encryptionKey")
    EncryptionKey: SecretsManagerEncryptionKeyConfiguration
}

structure SrtEncryptionConfiguration {
    @required @jsonName("encryptionKey")
    EncryptionKey: SecretsManagerEncryptionKeyConfiguration
}

structure SrtListenerRouterInputConfiguration {
    @required @jsonName("port")
    Port: SrtListenerRouterInputConfigurationPortInteger

    @required @jsonName("minimumLatencyMilliseconds")
    MinimumLatencyMilliseconds: SrtListenerRouterInputConfigurationMinimumLatencyMillisecondsLong

    @jsonName("decryptionConfiguration")
    DecryptionConfiguration: SrtDecryptionConfiguration
}

@range(min: 10, max: 10000)
long SrtListenerRouterInputConfigurationMinimumLatencyMillisecondsLong

@range(min: 3000, max: 30000)
integer SrtListenerRouterInputConfigurationPortInteger

structure SrtListenerRouterOutputConfiguration {
    @required @jsonName("port")
    Port: SrtListenerRouterOutputConfigurationPortInteger

    @required @jsonName("minimumLatencyMilliseconds")
    MinimumLatencyMilliseconds: SrtListenerRouterOutputConfigurationMinimumLatencyMillisecondsLong

    @jsonName("encryptionConfiguration")
    EncryptionConfiguration: SrtEncryptionConfiguration
}

@range(min: 10, max: 10000)
long SrtListenerRouterOutputConfigurationMinimumLatencyMillisecondsLong

@range(min: 3000, max: 30000)
integer SrtListenerRouterOutputConfigurationPortInteger

structure StandardRouterInputConfiguration {
    @required @jsonName("networkInterfaceArn")
    NetworkInterfaceArn: RouterNetworkInterfaceArn

    @required @jsonName("protocolConfiguration")
    ProtocolConfiguration: RouterInputProtocolConfiguration

    @jsonName("protocol")
    Protocol: RouterInputProtocol
}

structure StandardRouterInputStreamDetails {
    @jsonName("sourceIpAddress")
    SourceIpAddress: String
}

structure StandardRouterOutputConfiguration {
    @required @jsonName("networkInterfaceArn")
    NetworkInterfaceArn: RouterNetworkInterfaceArn

    @required @jsonName("protocolConfiguration")
    ProtocolConfiguration: RouterOutputProtocolConfiguration

    @jsonName("protocol")
    Protocol: RouterOutputProtocol
}

structure StandardRouterOutputStreamDetails {
    @jsonName("destinationIpAddress")
    DestinationIpAddress: String
}

@pattern("arn:.+:mediaconnect.+:flow:.+")
string StartFlowRequestFlowArnString

enum State {
    ENABLED
    DISABLED
}

enum Status {
    STANDBY
    ACTIVE
    UPDATING
    DELETING
    STARTING
    STOPPING
    ERROR
}

@pattern("arn:.+:mediaconnect.+:flow:.+")
string StopFlowRequestFlowArnString

list StringList {
    member: String
}

@timestampFormat("date-time")
timestamp SyntheticTimestamp_date_time

enum Tcs {
    SDR
    PQ
    HLG
    LINEAR
    BT2100LINPQ
    BT2100LINHLG
    ST2065_1 = "ST2065-1"
    ST428_1 = "ST428-1"
    DENSITY
}

structure ThumbnailDetails {
    @required @jsonName("flowArn")
    FlowArn: String

    @jsonName("thumbnail")
    Thumbnail: String

    @required @jsonName("thumbnailMessages")
    ThumbnailMessages: __listOfMessageDetail

    @jsonName("timecode")
    Timecode: String

    @jsonName("timestamp")
    Timestamp: SyntheticTimestamp_date_time
}

enum ThumbnailState {
    ENABLED
    DISABLED
}

@error("client") @httpError(429) @retryable(throttling: false)
structure TooManyRequestsException {
    @required @jsonName("message")
    Message: String
}

structure Transport {
    @jsonName("cidrAllowList")
    CidrAllowList: __listOfString

    @jsonName("maxBitrate")
    MaxBitrate: Integer

    @jsonName("maxLatency")
    MaxLatency: Integer

    @jsonName("maxSyncBuffer")
    MaxSyncBuffer: Integer

    @jsonName("minLatency")
    MinLatency: Integer

    @required @jsonName("protocol")
    Protocol: Protocol

    @jsonName("remoteId")
    RemoteId: String

    @jsonName("senderControlPort")
    SenderControlPort: Integer

    @jsonName("senderIpAddress")
    SenderIpAddress: String

    @jsonName("smoothingLatency")
    SmoothingLatency: Integer

    @jsonName("sourceListenerAddress")
    SourceListenerAddress: String

    @jsonName("sourceListenerPort")
    SourceListenerPort: Integer

    @jsonName("streamId")
    StreamId: String

    @jsonName("ndiSpeedHqQuality")
    NdiSpeedHqQuality: Integer

    @jsonName("ndiProgramName")
    NdiProgramName: String

    @jsonName("ndiSourceSettings")
    NdiSourceSettings: NdiSourceSettings

    @jsonName("ndiOutputTimecodeSource")
    NdiOutputTimecodeSource: NdiOutputTimecodeSource
}

structure TransportMediaInfo {
    @required @jsonName("programs")
    Programs: __listOfTransportStreamProgram
}

structure TransportStream {
    @jsonName("channels")
    Channels: Integer

    @jsonName("codec")
    Codec: String

    @jsonName("frameRate")
    FrameRate: String

    @jsonName("frameResolution")
    FrameResolution: FrameResolution

    @required @jsonName("pid")
    Pid: Integer

    @jsonName("sampleRate")
    SampleRate: Integer

    @jsonName("sampleSize")
    SampleSize: Integer

    @required @jsonName("streamType")
    StreamType: String
}

structure TransportStreamProgram {
    @required @jsonName("pcrPid")
    PcrPid: Integer

    @jsonName("programName")
    ProgramName: String

    @required @jsonName("programNumber")
    ProgramNumber: Integer

    @required @jsonName("programPid")
    ProgramPid: Integer

    @required @jsonName("streams")
    Streams: __listOfTransportStream
}

structure UpdateBridgeFlowSourceRequest {
    @jsonName("flowArn")
    FlowArn: UpdateBridgeFlowSourceRequestFlowArnString

    @jsonName("flowVpcInterfaceAttachment")
    FlowVpcInterfaceAttachment: VpcInterfaceAttachment
}

@pattern("arn:.+:mediaconnect.+:flow:.+")
string UpdateBridgeFlowSourceRequestFlowArnString

structure UpdateBridgeNetworkOutputRequest {
    @jsonName("ipAddress")
    IpAddress: String

    @jsonName("networkName")
    NetworkName: String

    @jsonName("port")
    Port: Integer

    @jsonName("protocol")
    Protocol: Protocol

    @jsonName("ttl")
    Ttl: Integer
}

structure UpdateBridgeNetworkSourceRequest {
    @jsonName("multicastIp")
    MulticastIp: String

    @jsonName("multicastSourceSettings")
    MulticastSourceSettings: MulticastSourceSettings

    @jsonName("networkName")
    NetworkName: String

    @jsonName("port")
    Port: Integer

    @jsonName("protocol")
    Protocol: Protocol
}

@pattern("arn:.+:mediaconnect.+:bridge:.+")
string UpdateBridgeOutputRequestBridgeArnString

@pattern("arn:.+:mediaconnect.+:bridge:.+")
string UpdateBridgeRequestBridgeArnString

@pattern("arn:.+:mediaconnect.+:bridge:.+")
string UpdateBridgeSourceRequestBridgeArnString

@pattern("arn:.+:mediaconnect.+:bridge:.+")
string UpdateBridgeStateRequestBridgeArnString

structure UpdateEgressGatewayBridgeRequest {
    @jsonName("maxBitrate")
    MaxBitrate: Integer
}

structure UpdateEncryption {
    @jsonName("algorithm")
    Algorithm: Algorithm

    @jsonName("constantInitializationVector")
    ConstantInitializationVector: String

    @jsonName("deviceId")
    DeviceId: String

    @jsonName("keyType")
    KeyType: KeyType

    @jsonName("region")
    Region: String

    @jsonName("resourceId")
    ResourceId: String

    @jsonName("roleArn")
    RoleArn: String

    @jsonName("secretArn")
    SecretArn: String

    @jsonName("url")
    Url: String
}

structure UpdateFailoverConfig {
    @jsonName("failoverMode")
    FailoverMode: FailoverMode

    @jsonName("recoveryWindow")
    RecoveryWindow: Integer

    @jsonName("sourcePriority")
    SourcePriority: SourcePriority

    @jsonName("state")
    State: State
}

@pattern("arn:.+:mediaconnect.+:entitlement:.+")
string UpdateFlowEntitlementRequestEntitlementArnString

@pattern("arn:.+:mediaconnect.+:flow:.+")
string UpdateFlowEntitlementRequestFlowArnString

@pattern("arn:.+:mediaconnect.+:flow:.+")
string UpdateFlowMediaStreamRequestFlowArnString

@pattern("arn:.+:mediaconnect.+:flow:.+")
string UpdateFlowOutputRequestFlowArnString

@pattern("arn:.+:mediaconnect.+:output:.+")
string UpdateFlowOutputRequestOutputArnString

@pattern("arn:.+:mediaconnect.+:flow:.+")
string UpdateFlowRequestFlowArnString

@pattern("arn:.+:mediaconnect.+:entitlement:.+")
string UpdateFlowSourceRequestEntitlementArnString

@pattern("arn:.+:mediaconnect.+:flow:.+")
string UpdateFlowSourceRequestFlowArnString

@pattern("arn:.+:mediaconnect.+:source:.+")
string UpdateFlowSourceRequestSourceArnString

structure UpdateGatewayBridgeSourceRequest {
    @jsonName("bridgeArn")
    BridgeArn: UpdateGatewayBridgeSourceRequestBridgeArnString

    @jsonName("vpcInterfaceAttachment")
    VpcInterfaceAttachment: VpcInterfaceAttachment
}

@pattern("arn:.+:mediaconnect.+:bridge:.+")
string UpdateGatewayBridgeSourceRequestBridgeArnString

@pattern("arn:.+:mediaconnect.+:gateway:.+:instance:.+")
string UpdateGatewayInstanceRequestGatewayInstanceArnString

structure UpdateIngressGatewayBridgeRequest {
    @jsonName("maxBitrate")
    MaxBitrate: Integer

    @jsonName("maxOutputs")
    MaxOutputs: Integer
}

structure UpdateMaintenance {
    @jsonName("maintenanceDay")
    MaintenanceDay: MaintenanceDay

    @jsonName("maintenanceScheduledDate")
    MaintenanceScheduledDate: String

    @jsonName("maintenanceStartHour")
    MaintenanceStartHour: String
}

@length(min: 1, max: 128)
string UpdateRouterInputRequestNameString

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9]([a-zA-Z0-9\\-_]*[a-zA-Z0-9])?")
string UpdateRouterNetworkInterfaceRequestNameString

@length(min: 1, max: 128)
string UpdateRouterOutputRequestNameString

structure VideoMonitoringSetting {
    @jsonName("blackFrames")
    BlackFrames: BlackFrames

    @jsonName("frozenFrames")
    FrozenFrames: FrozenFrames
}

structure VpcInterface {
    @required @jsonName("name")
    Name: String

    @required @jsonName("networkInterfaceIds")
    NetworkInterfaceIds: __listOfString

    @required @jsonName("networkInterfaceType")
    NetworkInterfaceType: NetworkInterfaceType

    @required @jsonName("roleArn")
    RoleArn: String

    @required @jsonName("securityGroupIds")
    SecurityGroupIds: __listOfString

    @required @jsonName("subnetId")
    SubnetId: String
}

structure VpcInterfaceAttachment {
    @jsonName("vpcInterfaceName")
    VpcInterfaceName: String
}

structure VpcInterfaceRequest {
    @required @jsonName("name")
    Name: String

    @jsonName("networkInterfaceType")
    NetworkInterfaceType: NetworkInterfaceType

    @required @jsonName("roleArn")
    RoleArn: String

    @required @jsonName("securityGroupIds")
    SecurityGroupIds: __listOfString

    @required @jsonName("subnetId")
    SubnetId: String

    @jsonName("vpcInterfaceTags")
    VpcInterfaceTags: __mapOfString
}

structure VpcRouterNetworkInterfaceConfiguration {
    @required @jsonName("securityGroupIds")
    SecurityGroupIds: VpcRouterNetworkInterfaceConfigurationSecurityGroupIdsList

    @required @jsonName("subnetId")
    SubnetId: String
}

@length(min: 1, max: 5)
list VpcRouterNetworkInterfaceConfigurationSecurityGroupIdsList {
    member: String
}

structure WindowMaintenanceSchedule {
    @required @jsonName("start")
    Start: SyntheticTimestamp_date_time

    @required @jsonName("end")
    End: SyntheticTimestamp_date_time

    @required @jsonName("scheduledTime")
    ScheduledTime: SyntheticTimestamp_date_time
}

list __listOfAddBridgeOutputRequest {
    member: AddBridgeOutputRequest
}

list __listOfAddBridgeSourceRequest {
    member: AddBridgeSourceRequest
}

list __listOfAddMediaStreamRequest {
    member: AddMediaStreamRequest
}

list __listOfAddOutputRequest {
    member: AddOutputRequest
}

list __listOfAudioMonitoringSetting {
    member: AudioMonitoringSetting
}

list __listOfBridgeOutput {
    member: BridgeOutput
}

list __listOfBridgeSource {
    member: BridgeSource
}

list __listOfDestinationConfiguration {
    member: DestinationConfiguration
}

list __listOfDestinationConfigurationRequest {
    member: DestinationConfigurationRequest
}

list __listOfEntitlement {
    member: Entitlement
}

list __listOfGatewayNetwork {
    member: GatewayNetwork
}

list __listOfGrantEntitlementRequest {
    member: GrantEntitlementRequest
}

list __listOfInputConfiguration {
    member: InputConfiguration
}

list __listOfInputConfigurationRequest {
    member: InputConfigurationRequest
}

list __listOfInteger {
    member: Integer
}

list __listOfListedBridge {
    member: ListedBridge
}

list __listOfListedEntitlement {
    member: ListedEntitlement
}

list __listOfListedFlow {
    member: ListedFlow
}

list __listOfListedGateway {
    member: ListedGateway
}

list __listOfListedGatewayInstance {
    member: ListedGatewayInstance
}

list __listOfMediaStream {
    member: MediaStream
}

list __listOfMediaStreamOutputConfiguration {
    member: MediaStreamOutputConfiguration
}

list __listOfMediaStreamOutputConfigurationRequest {
    member: MediaStreamOutputConfigurationRequest
}

list __listOfMediaStreamSourceConfiguration {
    member: MediaStreamSourceConfiguration
}

list __listOfMediaStreamSourceConfigurationRequest {
    member: MediaStreamSourceConfigurationRequest
}

list __listOfMessageDetail {
    member: MessageDetail
}

list __listOfNdiDiscoveryServerConfig {
    member: NdiDiscoveryServerConfig
}

list __listOfNdiMediaStreamInfo {
    member: NdiMediaStreamInfo
}

list __listOfNdiSourceInfo {
    member: NdiSourceInfo
}

list __listOfOffering {
    member: Offering
}

list __listOfOutput {
    member: Output
}

list __listOfReservation {
    member: Reservation
}

list __listOfSetSourceRequest {
    member: SetSourceRequest
}

list __listOfSource {
    member: Source
}

list __listOfString {
    member: String
}

list __listOfTransportStream {
    member: TransportStream
}

list __listOfTransportStreamProgram {
    member: TransportStreamProgram
}

list __listOfVideoMonitoringSetting {
    member: VideoMonitoringSetting
}

list __listOfVpcInterface {
    member: VpcInterface
}

list __listOfVpcInterfaceRequest {
    member: VpcInterfaceRequest
}

map __mapOfString {
    key: String
    value: String
}
